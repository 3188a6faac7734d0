"""Writes the names of Ukrainian sentences as IOB2, from what the treebank's features say of them:

    python3 models/made/names.py TREEBANK.conllu[.gz]... > target/uk-names.iob2

Given names, patronymics and surnames side by side are a person, geographical names a place; proper nouns of which no
kind is said are organisations: parties, agencies, councils.
"""

import gzip
import sys

PERSON = {"Giv", "Pat", "Sur"}


def kind(upos, feats):
    if upos != "PROPN":
        return None
    said = dict(pair.split("=") for pair in feats.split("|") if "=" in pair).get("NameType")
    if said in PERSON:
        return "PER"
    return "LOC" if said == "Geo" else "ORG"


def write(rows):
    before = None
    for nth, cells in enumerate(rows, 1):
        here = kind(cells[3], cells[5])
        mark = "O" if here is None else ("I-" if here == before else "B-") + here
        print(f"{nth}\t{cells[1]}\t{mark}")
        before = here
    print()


for path in sys.argv[1:]:
    rows = []
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            cells = line.rstrip("\n").split("\t")
            if len(cells) == 10 and cells[0].isdigit():
                rows.append(cells)
            elif not line.strip() and rows:
                write(rows)
                rows = []
