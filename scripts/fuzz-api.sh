#!/usr/bin/env bash
# Asks the API whatever its OpenAPI document allows and much that it does not, and stops at an answer of 5xx:
# scripts/fuzz-api.sh PROGRAM SCHEMATHESIS LEDGER [EXAMPLES]. The ledger is copied first.
set -euo pipefail
program=$1 schemathesis=$2 ledger=$3 examples=${4:-25}
folder=$(mktemp -d)
cp "$ledger" "$folder/fuzz.db"
"$program" serve "$folder/fuzz.db" --listen 127.0.0.1:0 2>"$folder/said" &
server=$!
trap 'kill "$server" 2>/dev/null; rm -rf "$folder"' EXIT
for _ in $(seq 100); do
	url=$(sed -n 's/.*\(http:\/\/127\.0\.0\.1:[0-9]*\).*/\1/p' "$folder/said" | head -n 1)
	[ -n "$url" ] && break
	sleep 0.1
done
# 503 says that too many ask at once, and 504 that the time is up: with one worker neither may come.
# The stream of what is new has no end.
cd "$folder"
"$schemathesis" run "$url/api/openapi.json" --checks not_a_server_error --max-examples "$examples" --workers 1 \
	--phases examples,coverage,fuzzing --exclude-path /api/stream --generation-deterministic --no-color \
	--suppress-health-check all --request-timeout 40
