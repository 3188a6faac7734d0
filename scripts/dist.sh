#!/usr/bin/env bash
# Packs a built program: an archive, a Debian package where dpkg-deb is there, and their checksums. The same program gives
# the same bytes: times are those of the last commit, names are in order, owners are nobody.
#   scripts/dist.sh PROGRAM FOLDER
set -euo pipefail
program=$(realpath "$1")
mkdir -p "$2"
out=$(realpath "$2")
cd "$(dirname "$0")/.."

export SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}" LC_ALL=C TZ=UTC
umask 022
version=$("$program" --version | cut -d ' ' -f 2)
machine=$(uname -m)
name="dateline-$version-$machine-$(uname -s | tr '[:upper:]' '[:lower:]')"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# What both packages hold.
stage="$work/$name"
mkdir -p "$stage/completions" "$stage/models"
install -m 755 "$program" "$stage/dateline"
strip "$stage/dateline" 2>/dev/null || true
"$program" completions bash > "$stage/completions/dateline"
"$program" completions zsh > "$stage/completions/_dateline"
"$program" completions fish > "$stage/completions/dateline.fish"
"$program" man --all "$stage/man"
install -m 644 README.md CHANGELOG.md LICENSE-APACHE LICENSE-MIT "$stage"
# The weights are in the program; their cards name the data and its licences.
install -m 644 models/*.md "$stage/models"

pack() { # FOLDER FILE: a tar.gz that is the same for the same files
	tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -C "$(dirname "$1")" -cf - "$(basename "$1")" |
		gzip -9n > "$2"
}
pack "$stage" "$out/$name.tar.gz"
made=("$name.tar.gz")

if command -v dpkg-deb >/dev/null; then
	root="$work/deb"
	doc="$root/usr/share/doc/dateline"
	mkdir -p "$root/DEBIAN" "$root/usr/bin" "$root/usr/share/man/man1" "$doc/models" \
		"$root/usr/share/bash-completion/completions" "$root/usr/share/zsh/vendor-completions" "$root/usr/share/fish/vendor_completions.d"
	install -m 755 "$stage/dateline" "$root/usr/bin"
	install -m 644 "$stage/completions/dateline" "$root/usr/share/bash-completion/completions"
	install -m 644 "$stage/completions/_dateline" "$root/usr/share/zsh/vendor-completions"
	install -m 644 "$stage/completions/dateline.fish" "$root/usr/share/fish/vendor_completions.d"
	install -m 644 "$stage"/man/*.1 "$root/usr/share/man/man1"
	gzip -9n "$root/usr/share/man/man1"/*.1
	install -m 644 README.md CHANGELOG.md LICENSE-APACHE LICENSE-MIT "$doc"
	install -m 644 models/*.md "$doc/models"
	{
		echo 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/'
		echo
		echo 'Files: *'
		echo 'Copyright: the authors of Dateline'
		echo 'License: Apache-2.0 or MIT'
		echo ' Both texts lie beside this file; the models are under the licences that models/ names.'
	} > "$doc/copyright"
	# What it is linked against: the C library it was built with, or a later one.
	libc=$(objdump -T "$stage/dateline" 2>/dev/null | grep -o 'GLIBC_[0-9.]*' | sort -uV | tail -n 1 | cut -d _ -f 2 || true)
	cat > "$root/DEBIAN/control" <<-CONTROL
		Package: dateline
		Version: $version
		Section: science
		Priority: optional
		Architecture: $(dpkg --print-architecture)
		Depends: libc6 (>= ${libc:-2.28}), libgcc-s1
		Installed-Size: $(du -sk "$root/usr" | cut -f 1)
		Maintainer: the authors of Dateline <dateline@localhost>
		Description: reads news reports and keeps the record
		 Who did what to whom, when, where and how many, and who says so, with every
		 field tied to the words it was read from.
	CONTROL
	deb="dateline_${version}_$(dpkg --print-architecture).deb"
	find "$root" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
	dpkg-deb --root-owner-group -Zxz --build "$root" "$out/$deb" >/dev/null
	made+=("$deb")
else
	echo 'dist: no Debian package, dpkg-deb is not on this machine'
fi

cd "$out"
sha256sum "${made[@]}" > SHA256SUMS
cat SHA256SUMS
