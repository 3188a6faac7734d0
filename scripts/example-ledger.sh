#!/usr/bin/env bash
# Makes a ledger of the example reports: scripts/example-ledger.sh PROGRAM LEDGER. Each was published on the day that
# stands in the reading beside it.
set -euo pipefail
program=$1 ledger=$2
cd "$(dirname "$0")/.."

field() {
	sed -n "s/.*\"$1\": \"\\([^\"]*\\)\".*/\\1/p" "$2" | head -n 1
}

for report in examples/??/*.txt; do
	reading=${report%.txt}.json
	published=$(field published "$reading")
	# Only what is said of the report itself: sources have names of their own.
	outlet=$(field outlet "$reading")
	"$program" add "$report" --ledger "$ledger" ${published:+--published "$published"} ${outlet:+--outlet "$outlet"} >/dev/null
done

# The short reports about shared incidents, whose days and outlets stand in gold.tsv.
grep -v '^#' examples/linking/gold.tsv | cut -f 1-4 | sort -u | while IFS=$'\t' read -r file language published outlet; do
	"$program" add "examples/linking/$file" --ledger "$ledger" --language "$language" --published "$published" \
		--outlet "$outlet" >/dev/null
done
