#!/usr/bin/env python3
"""Inputs for `benches/batch.py` without a copy made by us: all distinct reports of real corpora, whole or cut.

    benches/corpus.py CORPORA OUT [LEAST]

reads the files of the folder `../shared/corpora` and writes JSON lines. With LEAST each report is cut between sentences into parts of at
least so many words, each a report by itself; a part that stands in several reports is taken once. Sources are mixed evenly, and
thirty whole reports make a day, from 2011-01-01 on: most of them bear no day of their own.
"""

import datetime
import glob
import gzip
import json
import os
import re
import sys

A_DAY = 30
FIRST = datetime.date(2011, 1, 1)

# A line or paragraph, or the end of a sentence before a capital.
CUT = re.compile(r"(?:\s*,\s*){2,}|\n+|(?<=[.!?»\"”])\s+(?=[A-ZÀ-ÞА-ЯЄІЇҐ\"“«])")


def reports(path):
    """Title and text of each report of a file, in its order, each text once."""
    seen = set()
    for line in gzip.open(path, "rt", encoding="utf-8"):
        row = json.loads(line)
        text = row.get("text") or "\n".join(row.get("paragraphs", ()))
        if text.strip() and text not in seen:
            seen.add(text)
            yield row.get("title") or row.get("headline"), text


def mixed(folder):
    """The reports of all files, each file spread evenly over the whole."""
    files = [list(reports(path)) for path in sorted(glob.glob(os.path.join(folder, "*.jsonl.gz")))]
    placed = [((at + 0.5) / len(of), no, report) for no, of in enumerate(files) for at, report in enumerate(of)]
    placed.sort(key=lambda one: one[:2])
    return [report for _, _, report in placed]


def parts(text, least):
    """Pieces of a text of at least so many words, but for a text that is shorter."""
    found, piece, words = [], [], 0
    for sentence in filter(None, (sentence.strip(" ,\n") for sentence in CUT.split(text))):
        piece.append(sentence)
        words += len(sentence.split())
        if words >= least:
            found.append(" ".join(piece))
            piece, words = [], 0
    if piece:
        found.append(" ".join([*found[-1:], *piece]))
        del found[-2:-1]
    return found


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    folder, out, least = sys.argv[1], sys.argv[2], int((sys.argv[3:] or ["0"])[0])
    seen, words, days = set(), 0, 0
    with open(out, "w", encoding="utf-8") as file:
        for at, (title, text) in enumerate(mixed(folder)):
            day = FIRST + datetime.timedelta(days=at // A_DAY)
            days = at // A_DAY + 1
            for part in parts(text, least) if least else [text]:
                if part in seen:
                    continue
                seen.add(part)
                words += len(part.split())
                row = {"date": str(day), "title": None if least else title, "text": part}
                file.write(json.dumps(row, ensure_ascii=False) + "\n")
    print(f"{len(seen)} reports of {words / len(seen):.0f} words, {len(seen) / days:.0f} a day")


main()
