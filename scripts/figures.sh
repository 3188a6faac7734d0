#!/usr/bin/env bash
# Measures every stage and prints docs/figures.md. `make figures` calls it after a release build.
# The sets lie beside the checkout (DATELINE_SHARED, else ../shared); a set that is not there is named and passed over.
set -euo pipefail
cd "$(dirname "$0")/.."

dateline=${DATELINE:-target/release/dateline}
shared=${DATELINE_SHARED:-../shared}

# measure TITLE PATH COMMAND...: runs the command on a path that is there, and prints its table.
measure() {
	local title=$1 path=$2
	shift 2
	printf '\n## %s\n\n' "$title"
	if [ ! -e "$path" ]; then
		printf 'Not measured: the set is not beside this checkout.\n'
		return
	fi
	# The paths in the tables are those of the set, not of this machine.
	printf '    dateline %s %s\n\n```\n' "$*" "${path/#$shared/\$DATELINE_SHARED}"
	"$dateline" "$@" "$path" 2>/dev/null | sed "s|$shared/||"
	printf '```\n'
}

cat <<'HEAD'
# Figures

Written by `make figures`; in percent, with the number of cases each rests on. The command above each table makes it again.

The Portuguese model has learned from Porttinari dev and PetroGold dev, the Russian one from Taiga dev and three quarters of GSD dev: what stands
here for them is no measure of unseen text. `models/ru.md` has the figures on the quarter that was left out.
HEAD

measure 'Claims in the example reports' examples eval claims
for language in pt en es uk ru; do
	for treebank in "$shared/treebanks/$language"/*-dev.conllu.gz; do
		measure "Syntax: $language, $(basename "$treebank" .conllu.gz), from raw text" "$treebank" syntax eval
	done
	for treebank in "$shared/treebanks/$language"/{bosque,ewt,ancora,iu}-dev.conllu.gz; do
		[ -e "$treebank" ] || continue
		measure "Syntax: $language, $(basename "$treebank" .conllu.gz), written carelessly" "$treebank" syntax eval --noised
	done
	for names in "$shared/ner/$language"/*-dev.iob2.gz; do
		[ -e "$names" ] || continue
		measure "Names: $language, $(basename "$names" .iob2.gz)" "$names" syntax eval
	done
done
for treebank in "$shared"/treebanks/{pt/bosque,en/ewt}-dev.conllu.gz; do
	measure "Syntax with two networks: $(basename "$treebank" .conllu.gz), from raw text" "$treebank" syntax eval --syntax accurate
done
measure 'Figures in phrases' "$shared/quantities" eval figures
measure 'Linking: our own forty reports' examples/linking eval linking
measure 'Linking: aligned articles, shootings, seminal events' "$shared/linking" eval linking
measure 'Times in phrases' "$shared/dates" eval dates
measure 'Strike bulletins of our own' examples/bulletins eval strikes
measure 'Strike bulletins' "$shared/strikes" eval strikes
measure 'Attribution' "$shared/attribution" eval attribution
measure 'Events' "$shared/events" eval events
measure 'Places' "$shared/places" eval places
measure 'Pages of the web' "$shared/html" eval html

# bench TITLE PACKAGE BENCH ARGUMENT...: runs a benchmark and prints its table.
bench() {
	local title=$1 package=$2 name=$3
	shift 3
	printf '\n## %s\n\n' "$title"
	printf '    cargo bench -p %s --bench %s%s\n\n```\n' "$package" "$name" "${*:+ -- $*}"
	DATELINE_SHARED=$(cd "$shared" 2>/dev/null && pwd) cargo bench -q -p "$package" --bench "$name" -- "$@" 2>/dev/null
	printf '```\n'
}

printf '\n# Speed\n\nProcessor time of one core; a machine that does other work besides gives half of it and less.\n'
bench 'Counts and times alone' dateline-reader numbers
bench 'The ledger' dateline-ledger ledger 10000 100000 1000000
bench 'Pages, beside the libraries' dateline-eval pages
