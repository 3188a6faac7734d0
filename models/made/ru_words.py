"""The vocabulary of `words/ru.txt` as it is dealt out to sentences: every word in turn, forms used least first."""

import collections
import random

import ru_forms as F
from ru_forms import CASES, plain

R = random.Random(11)
WORDS = F.load()
GENDER = {"m": "Masc", "f": "Fem", "n": "Neut"}


class T:
    """A word in a tree: its head is another word, or none for the root."""

    def __init__(self, form, lemma, upos, features, head=None, rel=None, glue=False):
        self.form, self.lemma, self.upos, self.feats = form, plain(lemma), upos, features
        self.head, self.rel, self.glue = head, rel, glue


class Turn:
    """Deals out all of a pool before any comes twice."""

    def __init__(self, pool):
        self.pool, self.left = list(pool), []

    def __call__(self):
        if not self.left:
            self.left = self.pool[:]
            R.shuffle(self.left)
        return self.left.pop()


def words(name):
    return [w for line in WORDS[name] for w in line.split()]


def nouns():
    found = []
    for name, lines in WORDS.items():
        kind, *rest = name.split()
        if kind != "noun":
            continue
        gender, anim = GENDER[rest[0]], rest[1] == "anim"
        style = rest[2] if len(rest) > 2 else ""
        for line in lines:
            if style == "full":
                lemma, sing, plur, *counted = line.split("|")
                found.append(F.Noun(lemma, gender, anim, sing.split(","), plur.split(","), counted="".join(counted)))
                continue
            for word in line.split():
                if style in ("", "a"):
                    found.append(F.noun(word, gender, anim))
                elif style == "indecl":
                    found.append(F.Noun(word, gender, anim, [word] * 6, [word] * 6))
                elif style == "anin":
                    s = word[:-2]
                    sing = [word] + [word + e for e in ("а", "у", "а", "ом", "е")]
                    end = "е"
                    found.append(F.Noun(word, gender, True, sing, [s + end, s, s + "ам", s, s + "ами", s + "ах"]))
                elif style == "pl":
                    lemma, genitive = word.split("=")
                    n = F.noun(lemma[:-1] + ("а" if lemma[-1] in "ыа" or lemma[-2] in "кгхжшчщ" else "я"), "Fem", False)
                    plur = [lemma, genitive] + [n.forms[c, "Plur"] for c in CASES[2:]]
                    plur[3] = lemma
                    found.append(F.Noun(lemma, gender, False, None, plur))
                elif style == "adj":
                    a = F.adjective(word) if gender == "Masc" else F.adjective(masculine(word))
                    forms = {n: [F.agree(a, gender, n, c, anim)[0] for c in CASES] for n in ("Sing", "Plur")}
                    found.append(F.Noun(word, gender, anim, forms["Sing"], forms["Plur"]))
    return found


def masculine(word):
    """столовая, столовый; будущее, будущий; животное, животный."""
    stem = word[:-2]
    if stem[-1] in "кгхжшчщ" or word.endswith(("яя", "ее")):
        return stem + "ий"
    return stem + "ый"


def proper(lemma, gender, anim, kind):
    if kind == "fixed":
        return F.Noun(lemma, gender, anim, [lemma] * 6, [lemma] * 6, "PROPN")
    if kind == "surname":
        m = [lemma] + [lemma + e for e in ("а", "у", "а", "ым", "е")]
        f = [lemma + e for e in ("а", "ой", "ой", "у", "ой", "ой")]
        p = [lemma + e for e in ("ы", "ых", "ым", "ых", "ыми", "ых")]
        sing = m if gender == "Masc" else f
        return F.Noun(sing[0], gender, True, sing, p, "PROPN")
    if kind == "adj":
        a = F.adjective(lemma)
        sing = [F.agree(a, gender, "Sing", c, True)[0] for c in CASES]
        if gender == "Fem":
            lemma = sing[0] = a["Fem", "Nom"]
        return F.Noun(lemma, gender, True, sing, [F.agree(a, gender, "Plur", c, True)[0] for c in CASES], "PROPN")
    n = F.noun(lemma, gender, anim, "PROPN")
    n.lemma = plain(lemma)
    return n


NOUNS = nouns()
FIRST = [proper(w.rstrip("|"), g, True, "fixed" if w.endswith("|") else "")
         for g, group in (("Masc", "names male"), ("Fem", "names female")) for w in words(group)]


def surname(entry, gender):
    """Foreign ones (marked |) keep their form, but for men's that end in a consonant."""
    name = entry.rstrip("|")
    if name == entry:
        return proper(name, gender, True, "surname")
    return proper(name, gender, True, "" if gender == "Masc" and name[-1] not in F.VOWELS else "fixed")


LAST = [surname(w, g) for w in words("surnames") for g in ("Masc", "Fem")]
LAST += [proper(w, g, True, "adj") for w in words("surnames adj") for g in ("Masc", "Fem")]
PLACES = [proper(w, "Masc", False, "") for w in words("places m")] + [proper(w, "Fem", False, "") for w in words("places f")]
PLACES += [proper(w.rstrip("|"), "Neut", False, "fixed") for w in words("places fixed")]
TITLES = set(words("titles"))

TURNS = {}
USED = collections.Counter()


def fewest(pool, form):
    """Of a few of a pool the one whose form was used least."""
    chosen = min(R.sample(pool, min(len(pool), 16)), key=lambda word: USED[form(word)])
    USED[form(chosen)] += 1
    return chosen


def pool_of(key, pool):
    if key not in TURNS:
        TURNS[key] = pool()
    return TURNS[key]


def deal(key, pool):
    if key not in TURNS:
        TURNS[key] = Turn(pool())
    return TURNS[key]()


def a_noun(case, number, anim=None):
    pool = pool_of(("noun", case, number, anim), lambda: [n for n in NOUNS if (case, number) in n.forms and anim in (None, n.anim)])
    return fewest(pool, lambda n: (n.forms[case, number], n.lemma))


ADJ = {"qual": [], "rel": [], "sup": [], "ord": []}
COMPARED, NO_SHORT = [], set()
for kind in ADJ:
    for entry in words("adj " + kind):
        lemma, slash, compared = entry.partition("/")
        if lemma.endswith("!"):
            lemma = lemma.rstrip("!")
            NO_SHORT.add(lemma)
        ADJ[kind].append((lemma, F.adjective(lemma, bool(slash) and not compared), "Sup" if kind == "sup" else "Pos"))
        if kind == "qual":
            stem = F.ending(lemma)[0]
            if compared or stem[-1] not in "кгхжшчщ":
                COMPARED.append((compared or stem + "ее", lemma))
ALL_ADJ = [a for kind in ADJ.values() for a in kind]

VERBS = {}
for name in WORDS:
    if name.startswith("verb"):
        _, aspect, government, kind, *_ = name.split()
        for entry in words(name):
            VERBS.setdefault(government, []).append(F.Verb(entry, aspect, kind, government == "tran", entry.split("(")[0].split(":")[0].endswith("ся")))
ALL_VERBS = [v for group in VERBS.values() for v in group]

DETS = []
for line in WORDS["det"]:
    lemma, *rows = line.split("|")
    forms = {}
    for key, row in zip(["Masc", "Fem", "Neut", "Plur"], rows):
        forms.update({(key, c): f for c, f in zip(CASES, row.split(",")) if f != "-"})
    DETS.append((lemma, forms))
DETS += [(w, F.adjective(w)) for w in words("det regular") if w != "который"]
PRONOUNS = [line.split() for line in WORDS["pron"]]
BE = dict(pair.split("=") for pair in words("be"))
MONTHS = [m.split("/") for m in words("months")]
