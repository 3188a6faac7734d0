"""Writes what slovnet says of sentences, for `syntax parse MODEL SAID`:

    target/venv/bin/pip install natasha
    target/venv/bin/python models/made/slovnet_says.py TREEBANK%4 target/ru-plain.conllu > target/ru.said

slovnet (MIT; its weights come with `natasha`) was trained on news, and names parts of speech and relations a little otherwise than
GSD does. How GSD would name them is learned from what slovnet's layers hold of a treebank's words (of `PATH%N` the first and every
Nth sentence after it are left out). Then the words of other CoNLL-U files are read.

What is written: the relations, each a line, and an empty line; then of each sentence the number of bytes of its words with a space
between, the number of its words, these words, the logarithms of the probabilities of the 17 parts of speech of each word, those of its heads,
the root first, its likeliest head (0 is the root), and those of the relations to that head.
"""

import gzip
import struct
import sys

import numpy
from natasha import NewsEmbedding, NewsMorphTagger, NewsSyntaxParser

UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
# No probability is less than e to this.
LEAST = -12
# Sentences with more words are left out.
LONGEST = 300
STEPS = 300


def logarithms(scores):
    scores = scores - scores.max(-1, keepdims=True)
    return numpy.maximum(scores - numpy.log(numpy.exp(scores).sum(-1, keepdims=True)), LEAST)


def sentences(path):
    """The fields of the words of each sentence."""
    path, _, every = path.partition("%")
    words, nth = [], 0
    for line in gzip.open(path, "rt") if path.endswith("gz") else open(path):
        fields = line.rstrip("\n").split("\t")
        if fields[0].isdigit():
            words.append(fields)
        elif not line.strip() and words:
            if not every or nth % int(every):
                yield words
            words, nth = [], nth + 1


class Choice:
    """Says which of some names is right, by numbers; learned by Adam. It begins with what `start` says of the first numbers."""

    def __init__(self, start, numbers, right):
        self.mean, self.spread = numbers.mean(0), numbers.std(0) + 1e-3
        self.mean[: len(start)], self.spread[: len(start)] = 0, 1
        numbers = self.scaled(numbers)
        self.weights = numpy.zeros((numbers.shape[1], start.shape[1]))
        self.weights[: len(start)] = start
        means, squares = numpy.zeros_like(self.weights), numpy.zeros_like(self.weights)
        for step in range(1, STEPS + 1):
            slope = numpy.exp(logarithms(numbers @ self.weights))
            slope[numpy.arange(len(right)), right] -= 1
            slope = numbers.T @ slope / len(right) + 1e-4 * self.weights
            means = 0.9 * means + 0.1 * slope
            squares = 0.99 * squares + 0.01 * slope * slope
            size = numpy.sqrt(squares / (1 - 0.99**step)) + 1e-8
            self.weights -= 0.01 * (1 - step / (STEPS + 1)) * means / (1 - 0.9**step) / size

    def scaled(self, numbers):
        numbers = (numbers - self.mean) / self.spread
        return numpy.concatenate([numbers, numpy.ones((len(numbers), 1))], 1)

    def __call__(self, numbers):
        return logarithms(self.scaled(numbers) @ self.weights)


class Reader:
    def __init__(self, treebank):
        embedding = NewsEmbedding()
        self.syntax = NewsSyntaxParser(embedding).infer
        self.morph = NewsMorphTagger(embedding).infer
        tags = [tag.split("|")[0] for tag in self.morph.decoder.tags_vocab.items]
        self.tags = [numpy.array([tag == upos for tag in tags]) for upos in UPOS]
        known = list(self.syntax.decoder.rels_vocab.items)
        found, places = [], []
        words = [word for sentence in treebank for word in sentence]
        self.relations = sorted({word[7] for word in words} - {"root"})
        for sentence in treebank:
            upos, heads, relations = self.read([word[1] for word in sentence])
            right = heads.argmax(-1) == [int(word[6]) for word in sentence]
            places.extend(right & (heads.argmax(-1) > 0))
            found.append((upos, relations))
        upos, relations = (numpy.concatenate(numbers) for numbers in zip(*found))
        self.upos = Choice(numpy.eye(len(UPOS)), upos, [UPOS.index(word[3]) for word in words])
        start = numpy.array([[float(own == other) for own in self.relations] for other in known])
        names = [self.relations.index(word[7]) for word, place in zip(words, places) if place]
        self.relation = Choice(start, relations[places], names)

    def read(self, words):
        """Of each word what is known of its part of speech, its heads, and what is known of its relation."""
        given = self.syntax.encoder.input([self.syntax.encoder.item(words)])
        given = given.word_id, given.shape_id, given.pad_mask
        morph, syntax = self.morph.model, self.syntax.model
        own = morph.encoder(morph.emb(*given[:2]), given[2])
        tags = numpy.exp(logarithms(morph.head(own)[0]))
        upos = numpy.stack([tags[:, which].sum(-1) for which in self.tags], -1)
        upos = numpy.log(numpy.maximum(upos, numpy.exp(LEAST)))
        tree = syntax.encoder(syntax.emb(*given[:2]), given[2])
        heads = logarithms(syntax.head(tree)[0])
        best = heads.argmax(-1)
        relations = logarithms(syntax.rel(tree, best[None])[0])
        of_heads = numpy.concatenate([numpy.zeros((1, tree.shape[-1])), tree[0]])[best]
        upos = numpy.concatenate([upos, own[0], tree[0]], -1)
        return upos, heads, numpy.concatenate([relations, tree[0], of_heads], -1)

    def says(self, words):
        upos, heads, relations = self.read(words)
        return self.upos(upos), heads, heads.argmax(-1), self.relation(relations)


def main():
    reader, out, seen = Reader(list(sentences(sys.argv[1]))), sys.stdout.buffer, set()
    out.write("".join(f"{relation}\n" for relation in [*reader.relations, ""]).encode())
    for path in sys.argv[2:]:
        for words in sentences(path):
            words = [word[1] for word in words]
            key = " ".join(words).encode()
            if key in seen or len(words) > LONGEST:
                continue
            seen.add(key)
            out.write(struct.pack("<II", len(key), len(words)) + key)
            for numbers in reader.says(words):
                numbers = numbers.astype("<u4" if numbers.ndim == 1 else "<f4")
                out.write(numbers.tobytes())


if __name__ == "__main__":
    main()
