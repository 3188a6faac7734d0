"""Writes factRuEval's documents as IOB2, for the Russian and the Ukrainian model:

    python3 models/made/factrueval.py factrueval-devset.tar.gz > target/factrueval.iob2

What is marked is the name itself: of "генерал Иван Петров" the name and surname, of "партия Путь Грузии" what stands
after the kind of organisation. A state that acts is a place. With a number N after the path, only the documents whose
place in the list is not divisible by N are written; with -N, only the others. With `text` after the number the texts are written, without names.
"""

import sys
import tarfile

KINDS = {"Person": "PER", "Org": "ORG", "Location": "LOC", "LocOrg": "LOC"}
NAMES = {
    "PER": {"name", "surname", "patronymic", "nickname"},
    "ORG": {"org_name"},
    "LOC": {"loc_name"},
}


def sentences(files, name):
    """The words of a document's sentences with the marks over them."""
    read = lambda kind: files[f"{name}.{kind}"].decode("utf-8").splitlines()
    spans = {}
    for line in read("spans"):
        cells = line.split("#")[0].split()
        if cells:
            spans[cells[0]] = (cells[1], int(cells[4]), int(cells[5]))
    order, breaks = [], set()
    for line in read("tokens"):
        if line.strip():
            number, _, _, word = line.split(" ")[:4]
            order.append((int(number), word))
        else:
            breaks.add(len(order))
    place = {number: at for at, (number, _) in enumerate(order)}
    found = []
    for line in read("objects"):
        cells = line.split("#")[0].split()
        if len(cells) < 3 or cells[1] not in KINDS:
            continue
        kind = KINDS[cells[1]]
        parts = [spans[s][1:] for s in cells[2:] if s in spans and spans[s][0] in NAMES[kind]]
        if parts:
            start = min(place[first] for first, _ in parts)
            end = max(place[first] + length for first, length in parts)
            found.append((end - start, start, end, kind))
    marks = ["O"] * len(order)
    for _, start, end, kind in sorted(found, reverse=True):
        within = not any(b in breaks for b in range(start + 1, end))
        if within and all(mark == "O" for mark in marks[start:end]):
            marks[start:end] = ["B-" + kind] + ["I-" + kind] * (end - start - 1)
    start = 0
    for end in sorted(breaks | {len(order)}):
        if end > start:
            yield [(order[at][1], marks[at]) for at in range(start, end)]
        start = end


def main():
    share = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    with tarfile.open(sys.argv[1]) as archive:
        files = {m.name.rsplit("/", 1)[-1]: archive.extractfile(m).read() for m in archive if m.isfile()}
    names = sorted(name[:-7] for name in files if name.endswith(".tokens"))
    for at, name in enumerate(names):
        if share and (at % abs(share) == 0) != (share < 0):
            continue
        if sys.argv[3:] == ["text"]:
            print(files[f"{name}.txt"].decode("utf-8").strip(), end="\n\n")
            continue
        for sentence in sentences(files, name):
            print("\n".join(f"{nth}\t{word}\t{mark}" for nth, (word, mark) in enumerate(sentence, 1)), end="\n\n")


main()
