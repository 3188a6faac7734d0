"""Writes sentences with their trees from the common vocabulary of Russian, for the Russian model.

All words are those of `words/ru.txt`; all forms are made by `ru_forms.py`. Each choice of a word for a form takes
the next of all that have it, so that every form comes up before any comes up twice.
`python3 models/made/ru.py N`: the same N gives the same sentences.
"""

import collections
import random
import sys

import ru_forms as F
from ru_forms import CASES, feats, plain

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
                lemma, sing, plur = line.split("|")
                found.append(F.Noun(lemma, gender, anim, sing.split(","), plur.split(",")))
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
        return F.Noun(lemma, gender, True, m if gender == "Masc" else f, p, "PROPN")
    if kind == "adj":
        a = F.adjective(lemma)
        sing = [F.agree(a, gender, "Sing", c, True)[0] for c in CASES]
        return F.Noun(lemma, gender, True, sing, [F.agree(a, gender, "Plur", c, True)[0] for c in CASES], "PROPN")
    n = F.noun(lemma, gender, anim, "PROPN")
    n.lemma = plain(lemma)
    return n


NOUNS = nouns()
FIRST = [proper(w, "Masc", True, "") for w in words("names male")] + [proper(w, "Fem", True, "") for w in words("names female")]
LAST = [proper(w.rstrip("|"), g, True, "fixed" if w.endswith("|") else "surname") for w in words("surnames") for g in ("Masc", "Fem")]
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


def number():
    return "Sing" if R.random() < 0.6 else "Plur"


def an_adj(noun, case, num):
    return fewest(ALL_ADJ, lambda a: F.agree(a[1], noun.gender, num, case, noun.anim)[0])


def adj_token(adj, noun, case, num, head, rel="amod"):
    lemma, forms, degree = adj
    form, animacy = F.agree(forms, noun.gender, num, case, noun.anim)
    gender = noun.gender if num == "Sing" else None
    return T(form, lemma, "ADJ", feats(Animacy=animacy, Case=case, Degree=degree, Gender=gender, Number=num), head, rel)


def det_token(noun, case, num, head):
    if R.random() < 0.15:
        w = deal("fixed det", lambda: words("det fixed"))
        return T(w, w, "DET", "_", head, "det")
    lemma, forms = deal("det", lambda: DETS)
    form, animacy = F.agree(forms, noun.gender, num, case, noun.anim)
    return T(form, lemma, "DET", feats(Animacy=animacy, Case=case, Gender=noun.gender if num == "Sing" else None, Number=num), head, "det")


def participle(verb, key, noun, case, num, head, rel):
    forms = F.adjective(verb.parts[key].removesuffix("ся"))
    form, _ = F.agree(forms, noun.gender, num, case, noun.anim)
    form += "ся" if verb.reflexive else ""
    tense, voice = key
    voice = "Mid" if verb.reflexive else voice
    return T(form, verb.lemma, "VERB", feats(Animacy="Anim" if noun.anim else "Inan", Aspect=verb.aspect, Case=case,
             Gender=noun.gender if num == "Sing" else None, Number=num, Tense=tense, VerbForm="Part", Voice=voice), head, rel)


def comma(head):
    return T(",", ",", "PUNCT", "_", head, "punct", True)


def name_phrase(case, rel, head=None):
    gender = R.choice(["Masc", "Masc", "Fem"])
    first = deal(("first", gender), lambda: [n for n in FIRST if n.gender == gender])
    last = deal(("last", gender), lambda: [n for n in LAST if n.gender == gender])
    shape = R.random()
    tokens = []
    if shape < 0.7:
        h = T(first.forms[case, "Sing"], first.lemma, "PROPN", first.feats(case, "Sing"), head, rel)
        tokens = [h, T(last.forms[case, "Sing"], last.lemma, "PROPN", last.feats(case, "Sing"), h, "flat:name")]
    else:
        n = last if shape < 0.9 else first
        h = T(n.forms[case, "Sing"], n.lemma, "PROPN", n.feats(case, "Sing"), head, rel)
        tokens = [h]
    return tokens, h, gender


def place_phrase(case, rel, head=None):
    n = deal(("place", case), lambda: PLACES)
    h = T(n.forms[case, "Sing"], n.lemma, "PROPN", n.feats(case, "Sing"), head, rel)
    return [h], h


def person(case, rel, head=None):
    """A name, with a title before it or not."""
    if R.random() < 0.5:
        return name_phrase(case, rel, head)
    n = deal(("title", case), lambda: [n for n in NOUNS if n.lemma in TITLES])
    h = T(n.forms[case, "Sing"], n.lemma, "NOUN", n.feats(case, "Sing"), head, rel)
    tokens = [h]
    if R.random() < 0.5:
        tokens += place_phrase("Gen", "nmod", h)[0]
    if R.random() < 0.3:
        tokens.insert(0, adj_token(an_adj(n, case, "Sing"), n, case, "Sing", h))
    more, _, gender = name_phrase(case, "appos", h)
    return tokens + more, h, gender


def counted(case, rel, head=None, anim=None):
    """Figures and numerals with what they count: nominative, accusative with government; others agree."""
    k = R.random()
    if case in ("Nom", "Acc") and k < 0.75:
        n = a_noun("Gen", "Plur", anim)
        h = T(n.forms["Gen", "Plur"], n.lemma, "NOUN", n.feats("Gen", "Plur"), head, rel)
        if k < 0.35:
            w = str(R.choice([R.randint(5, 20), R.randint(25, 30), 100 * R.randint(1, 30)]))
            m = T(w, w, "NUM", feats(Case=case, NumType="Card"), h, "nummod:gov")
        elif k < 0.65:
            w = deal("num", lambda: words("num gov"))
            m = T(w, w, "NUM", feats(Case=case, NumType="Card"), h, "nummod:gov")
        else:
            m = T("несколько", "несколько", "NUM", feats(Animacy="Anim" if n.anim else "Inan", Case=case, NumType="Card"), h, "nummod:gov")
        return [m] + ([adj_token(an_adj(n, "Gen", "Plur"), n, "Gen", "Plur", h)] if R.random() < 0.3 else []) + [h], h
    if case in ("Nom", "Acc"):
        n = a_noun("Gen", "Sing", False)
        h = T(n.forms["Gen", "Sing"], n.lemma, "NOUN", n.feats("Gen", "Sing"), head, rel)
        word = R.choice(["два", "три", "четыре"])
        form = "две" if word == "два" and n.gender == "Fem" else word
        gender = n.gender if word == "два" else None
        return [T(form, word, "NUM", feats(Animacy="Inan", Case=case, Gender=gender, NumType="Card"), h, "nummod:gov"), h], h
    n = a_noun(case, "Plur", anim)
    h = T(n.forms[case, "Plur"], n.lemma, "NOUN", n.feats(case, "Plur"), head, rel)
    nom, oblique, ins = deal("oblique", lambda: [w.split("/") for w in words("num oblique")])
    return [T(ins if case == "Ins" else oblique, nom, "NUM", feats(Case=case, NumType="Card"), h, "nummod"), h], h


def pooled(name, case, num):
    """A noun of a pool of the news."""
    chosen = {plain(w) for w in words("news " + name)}
    return deal((name, case, num), lambda: [n for n in NOUNS if n.lemma in chosen and (case, num) in n.forms] or [n for n in NOUNS if n.lemma in chosen])


def np(case, num=None, rel=None, head=None, anim=None, depth=0, pool=None):
    """A noun with what may stand about it. Returns its words, the noun's, and its noun with number."""
    num = num or number()
    n = pooled(pool, case, num) if pool else a_noun(case, num, anim)
    if (case, num) not in n.forms:
        num = "Sing" if num == "Plur" else "Plur"
    h = T(n.forms[case, num], n.lemma, n.upos, n.feats(case, num), head, rel)
    before, after = [], []
    k = R.random()
    if k < 0.1:
        before.append(det_token(n, case, num, h))
    if R.random() < 0.42:
        pool = "adj" if R.random() < 0.8 else "ord"
        a = an_adj(n, case, num) if pool == "adj" else deal("ord", lambda: ADJ["ord"])
        before.append(adj_token(a, n, case, num, h))
        if R.random() < 0.06:
            b = adj_token(an_adj(n, case, num), n, case, num, before[-1], "conj")
            before += [T("и", "и", "CCONJ", "_", b, "cc"), b]
    elif R.random() < 0.09:
        v = deal("bare part", lambda: [v for v in ALL_VERBS if v.parts])
        key = R.choice(sorted(v.parts))
        if not (key == ("Pres", "Act") and v in VERBS["say"]):
            before.append(participle(v, key, n, case, num, h, "amod"))
    if depth < 2:
        k = R.random()
        if k < 0.22:
            after += np("Gen", None, "nmod", h, depth=depth + 1)[0]
        elif k < 0.27:
            after += person("Gen", "nmod", h)[0]
        elif k < 0.32:
            after += place_phrase("Gen", "nmod", h)[0]
        elif k < 0.38:
            after += pp("nmod", h, depth + 1)
        elif k < 0.42 and depth == 0:
            after += part_clause(n, case, num, h)
        elif k < 0.47 and depth == 0:
            after += relative(n, num, h)
        elif k < 0.52 and depth == 0:
            more, mh, _, _ = np(case, None, "conj", h, anim, depth=2)
            after += [T(*(R.choice([("и", "и"), ("или", "или")])), "CCONJ", "_", mh, "cc")] + more
    return before + [h] + after, h, n, num


def part_clause(noun, case, num, head):
    """, принятый советом,"""
    if R.random() < 0.5:
        v = deal("pass part", lambda: [v for v in ALL_VERBS if ("Past", "Pass") in v.parts])
        p = participle(v, ("Past", "Pass"), noun, case, num, head, "acl")
        tail = np("Ins", None, "obl:agent", p, depth=2)[0] if R.random() < 0.5 else pp("obl", p, 2)
    else:
        v = deal("act part", lambda: [v for v in VERBS["tran"] + VERBS["intr"] if ("Past", "Act") in v.parts or ("Pres", "Act") in v.parts])
        key = R.choice([k for k in v.parts if k[1] == "Act"])
        p = participle(v, key, noun, case, num, head, "acl")
        tail = np("Acc", None, "obj", p, depth=2)[0] if v in VERBS["tran"] else pp("obl", p, 2)
    return [comma(p), p] + tail + [comma(p)]


def which(noun, num, case, head, rel):
    form, _ = F.agree(F.adjective("который"), noun.gender, num, case, noun.anim)
    return T(form, "который", "PRON", feats(Animacy="Anim" if noun.anim else "Inan", Case=case,
             Gender=noun.gender if num == "Sing" else None, Number=num), head, rel)


def relative(noun, num, head):
    k = R.random()
    if k < 0.5:
        tokens, v = predicate(noun.gender, num)
        w = which(noun, num, "Nom", v, "nsubj")
        tokens = [w] + tokens
    elif k < 0.75:
        s, sh, sn, snum = np("Nom", None, "nsubj", None, True, 2)
        v = finite(deal("tran", lambda: VERBS["tran"]), sn.gender, snum)
        sh.head = v
        tokens = [which(noun, num, "Acc", v, "obj")] + s + [v]
    else:
        prep, case = R.choice([("в", "Loc"), ("о", "Loc"), ("с", "Ins"), ("для", "Gen"), ("к", "Dat"), ("на", "Loc"), ("за", "Ins"), ("от", "Gen")])
        s, sh, sn, snum = np("Nom", None, "nsubj", None, True, 2)
        v = finite(deal("intr", lambda: VERBS["intr"]), sn.gender, snum)
        sh.head = v
        w = which(noun, num, case, v, "obl")
        tokens = [T(prep, prep, "ADP", "_", w, "case"), w] + s + [v]
    v.head, v.rel = head, "acl:relcl"
    return [comma(v)] + tokens + [comma(v)]


ADPS = [(prep, case) for case in ("Gen", "Dat", "Acc", "Ins", "Loc") for prep in words("adp " + case)]
COMMON = [("в", "Loc")] * 8 + [("на", "Loc")] * 6 + [("в", "Acc")] * 4 + [("на", "Acc")] * 3 + [("с", "Ins")] * 4 + [("из", "Gen")] * 3 + [
    ("по", "Dat")] * 4 + [("от", "Gen")] * 2 + [("для", "Gen")] * 3 + [("о", "Loc")] * 3 + [("к", "Dat")] * 3 + [("с", "Gen")] * 2


def pp(rel, head, depth=0):
    prep, case = R.choice(COMMON) if R.random() < 0.65 else deal("adp", lambda: ADPS)
    if R.random() < 0.15:
        t, h = place_phrase(case, rel, head)
    elif R.random() < 0.08:
        h = pronoun(case, rel, head, True)
        t = [h]
    elif R.random() < 0.08 and case != "Acc":
        t, h = counted(case, rel, head)
    else:
        t, h, n, num = np(case, None, rel, head, depth=depth + 1)
        if case == "Loc" and num == "Sing" and prep in ("в", "на") and n.place:
            h.form = n.place
    form = prep
    first = t[0].form.lower()
    if prep in ("в", "с", "к") and len(first) > 1 and first[1] not in "аеёиоуыэюя" and (first[0] in "вф" if prep == "в" else first[0] in "сзшж" if prep == "с" else first[:2] in ("вс", "мн")):
        form = prep + "о"
    if prep == "о" and first[0] in "аиоуэ":
        form = "об"
    return [T(form, form, "ADP", "_", h, "case")] + t


def pronoun(case, rel, head, after_preposition=False):
    """A personal pronoun or one of those that stand for things."""
    if R.random() < 0.6:
        lemma, marks, forms = deal(("pronoun", case), lambda: PRONOUNS)
    else:
        lemma, marks, forms = deal(("thing", case), lambda: [line.split() for line in WORDS["pronoun"]])
    form = forms.split(",")[CASES.index(case)]
    if after_preposition and "Person=3" in marks and not form.startswith("н"):
        form = "н" + form
    return T(form, lemma, "PRON", feats(Case=case, **dict(m.split("=") for m in marks.split("|"))), head, rel)


def date(rel, head):
    day, (month, genitive) = R.randint(1, 31), deal("month", lambda: MONTHS)
    k = R.random()
    if k < 0.45:
        d = T(str(day), str(day), "ADJ", feats(Case="Gen", Degree="Pos", Gender="Neut", Number="Sing"), head, rel)
        m = T(genitive, month, "NOUN", feats(Animacy="Inan", Case="Gen", Gender="Masc", Number="Sing"), d, "flat")
        t = [d, m]
        if R.random() < 0.5:
            y = T("года", "год", "NOUN", feats(Animacy="Inan", Case="Gen", Gender="Masc", Number="Sing"), m, "nmod")
            w = str(R.randint(1900, 2030))
            t += [T(w, w, "ADJ", feats(Case="Gen", Degree="Pos", Gender="Masc", Number="Sing"), y, "amod"), y]
        return t
    y = T("году", "год", "NOUN", feats(Animacy="Inan", Case="Loc", Gender="Masc", Number="Sing"), head, rel)
    w = str(R.randint(1900, 2030))
    return [T("в", "в", "ADP", "_", y, "case"), T(w, w, "ADJ", feats(Case="Loc", Degree="Pos", Gender="Masc", Number="Sing"), y, "amod"), y]


def adverb(head):
    w = deal("adv", lambda: words("adv"))
    return T(w, w, "ADV", "Degree=Pos", head, "advmod")


def past_feats(verb, gender, num, voice):
    return feats(Aspect=verb.aspect, Gender=gender if num == "Sing" else None, Mood="Ind", Number=num, Tense="Past", VerbForm="Fin", Voice=voice)


def finite(verb, gender, num, person="3", tense=None):
    tense = tense or R.choice(["Past", "Past", "Pres"])
    if tense == "Past":
        return T(verb.past["Plur" if num == "Plur" else gender], verb.lemma, "VERB", past_feats(verb, gender, num, verb.voice))
    tense = "Pres" if verb.aspect == "Imp" else "Fut"
    return T(verb.fin[person, num], verb.lemma, "VERB", feats(Aspect=verb.aspect, Mood="Ind", Number=num, Person=person, Tense=tense, VerbForm="Fin", Voice=verb.voice))


def infinitive(verb, head=None, rel=None):
    return T(verb.inf, verb.lemma, "VERB", feats(Aspect=verb.aspect, VerbForm="Inf", Voice=verb.voice), head, rel)


def complements(verb, group, head, depth=1):
    if group in ("tran", "dat", "ins") and R.random() < 0.15:
        case, rel = {"tran": ("Acc", "obj"), "dat": ("Dat", "iobj"), "ins": ("Ins", "iobj")}[group]
        return [pronoun(case, rel, head)]
    if group == "tran":
        k = R.random()
        if k < 0.12:
            t, h, _ = person("Acc", "obj", head)
        elif k < 0.2:
            t, h = counted("Acc", "obj", head, False)
        else:
            t = np("Acc", None, "obj", head, depth=depth)[0]
        return t
    if group == "dat":
        return np("Dat", None, "iobj", head, depth=depth)[0]
    if group == "ins":
        return np("Ins", None, "iobj", head, depth=depth)[0]
    if group == "inf":
        inner = R.choice(["tran", "tran", "intr", "dat"])
        v = deal(("inf", inner), lambda: VERBS[inner])
        x = infinitive(v, head, "xcomp")
        return [x] + (complements(v, inner, x, 2) if inner != "intr" else pp("obl", x, 1))
    return pp("obl", head, depth) if R.random() < 0.8 else []


GROUPS = ["tran"] * 6 + ["intr"] * 4 + ["dat", "ins", "inf", "inf"]


def predicate(gender, num, person="3", group=None, tense=None):
    """A verb and what depends on it, but for its subject."""
    group = group or R.choice(GROUPS)
    tense = tense or R.choice(["Past", "Past", "Pres"])
    verb = fewest(VERBS[group], lambda v: v.past["Plur" if num == "Plur" else gender] if tense == "Past" else v.fin[person, num])
    v = finite(verb, gender, num, person, tense)
    tokens = [v] + complements(verb, group, v)
    if R.random() < 0.2:
        tokens.insert(0, adverb(v))
    if R.random() < 0.12:
        at = tokens.index(v)
        tokens.insert(at, T("не", "не", "PART", "Polarity=Neg", v, "advmod"))
    return tokens, v


def subject(rel="nsubj"):
    """Words, head, gender, number, person."""
    k = R.random()
    if k < 0.15:
        t, h, gender = person("Nom", rel)
        return t, h, gender, "Sing", "3"
    if k < 0.33:
        lemma, marks, forms = deal("pronoun", lambda: PRONOUNS)
        parts = dict(m.split("=") for m in marks.split("|"))
        h = T(lemma, lemma, "PRON", feats(Case="Nom", **parts), None, rel)
        return [h], h, parts.get("Gender") or R.choice(["Masc", "Fem"]), parts["Number"], parts["Person"]
    if k < 0.38:
        t, h = counted("Nom", rel, None, True)
        return t, h, "Neut", "Sing", "3"
    t, h, n, num = np("Nom", None, rel, None, R.choice([True, True, None]))
    return t, h, n.gender, num, "3"


def c_plain():
    s, sh, gender, num, person_ = subject()
    p, v = predicate(gender, num, person_)
    sh.head = v
    k = R.random()
    if k < 0.75:
        return s + p, v
    if k < 0.85 and len(p) > 1 and p[0] is v:
        return p[1:] + [v] + s, v
    return p + s, v


def c_frame():
    t, v = c_plain()
    k = R.random()
    if k < 0.35:
        return date("obl", v) + t, v
    if k < 0.6:
        return pp("obl", v, 1) + t, v
    if k < 0.8:
        w = deal("intro", lambda: words("intro"))
        return [T(w, w, "ADV", "Degree=Pos", v, "parataxis"), comma(v)] + t, v
    return [adverb(v)] + t, v


def c_passive():
    v = deal("passive", lambda: [v for v in VERBS["tran"] if ("Past", "Pass") in v.parts])
    s, sh, n, num = np("Nom", None, "nsubj:pass", None, R.choice([False, False, True]), 1)
    key = "Plur" if num == "Plur" else n.gender
    full = v.parts["Past", "Pass"]
    stem = full[:-3] if full.endswith("нный") else full[:-2]
    form = stem + {"Masc": "", "Fem": "а", "Neut": "о", "Plur": "ы"}[key]
    p = T(form, v.lemma, "VERB", feats(Animacy="Anim" if n.anim else "Inan", Aspect="Perf", Case="Nom", Gender=n.gender if num == "Sing" else None,
          Number=num, Tense="Past", Variant="Short", VerbForm="Part", Voice="Pass"))
    sh.head = p
    be = [be_token(n.gender, num, p, "aux:pass")] if R.random() < 0.6 else []
    tail = np("Ins", None, "obl:agent", p, None, 1)[0] if R.random() < 0.4 else pp("obl", p, 1)
    if R.random() < 0.25:
        return tail + be + [p] + s, p
    return s + be + [p] + tail, p


def be_token(gender, num, head, rel):
    return T(BE["Plur" if num == "Plur" else gender], "быть", "AUX", feats(Aspect="Imp", Gender=gender if num == "Sing" else None, Mood="Ind",
             Number=num, Tense="Past", VerbForm="Fin"), head, rel)


def c_nominal():
    k = R.random()
    s, sh, n, num = np("Nom", None, "nsubj", None, None, 1)
    if k < 0.35:
        p, h, _, _ = np("Nom", num, None, None, n.anim)
        sh.head = h
        mid = [T("—", "—", "PUNCT", "_", h, "punct")]
        if R.random() < 0.4:
            mid.append(T("это", "это", "PART", "_", h, "expl"))
        return s + mid + p, h
    if k < 0.55:
        p, h, _, _ = np("Ins", num, None, None, n.anim)
        sh.head = h
        return s + [be_token(n.gender, num, h, "cop")] + p, h
    lemma, _, _ = deal("short", lambda: [a for a in ADJ["qual"] if a[0] not in NO_SHORT])
    short = F.short_forms(lemma)["Plur" if num == "Plur" else n.gender]
    h = T(short, lemma, "ADJ", feats(Degree="Pos", Gender=n.gender if num == "Sing" else None, Number=num, Variant="Short"))
    sh.head = h
    be = [be_token(n.gender, num, h, "cop")] if R.random() < 0.4 else []
    tail = pp("obl", h, 1) if R.random() < 0.4 else []
    return s + be + [h] + tail, h


def c_compare():
    s, sh, n, num = np("Nom", None, "nsubj", None, None, 1)
    form, lemma = deal("compared", lambda: COMPARED)
    h = T(form, lemma, "ADJ", "Degree=Cmp")
    sh.head = h
    if R.random() < 0.5:
        o = np("Gen", None, "obl", h, None, 1)[0]
    else:
        o, oh, _, _ = np("Nom", None, "obl", h, None, 1)
        o = [comma(oh), T("чем", "чем", "SCONJ", "_", oh, "case")] + o
    return s + [h] + o, h


def c_faster():
    t, v = c_plain()
    form, lemma = deal("advcmp", lambda: [w.split("/") for w in words("advcmp")])
    return t + [T(form, lemma, "ADV", "Degree=Cmp", v, "advmod")], v


def c_modal():
    w = deal("modal", lambda: ["можно", "надо", "нельзя"])
    h = T(w, w, "VERB", "_")
    group = R.choice(["tran", "intr", "dat", "ins"])
    verb = deal(("inf", group), lambda: VERBS[group])
    x = infinitive(verb, h, "csubj")
    tail = complements(verb, group, x)
    before = []
    if R.random() < 0.3:
        lemma, marks, forms = R.choice(PRONOUNS)
        before = [T(forms.split(",")[2], lemma, "PRON", feats(Case="Dat", **dict(m.split("=") for m in marks.split("|"))), h, "iobj")]
    return before + [h, x] + tail, h


def c_none():
    """Нет, не было: the genitive of what is not there."""
    place = pp("obl", None, 1)
    s, sh, _, _ = np("Gen", None, "nsubj", None, None, 1)
    h = T("нет", "нет", "VERB", feats(Aspect="Imp", Mood="Ind", Number="Sing", Person="3", Tense="Pres", VerbForm="Fin", Voice="Act"))
    for t in place:
        t.head = t.head or h
    sh.head = h
    return place + [h] + s, h


def c_convert():
    verb = deal("conv", lambda: [v for v in VERBS["tran"] + VERBS["intr"] if v.conv])
    main, v = c_plain()
    group = "tran" if verb in VERBS["tran"] else "intr"
    tense = "Pres" if verb.aspect == "Imp" else "Past"
    c = T(verb.conv, verb.lemma, "VERB", feats(Aspect=verb.aspect, Tense=tense, VerbForm="Conv", Voice=verb.voice), v, "advcl")
    tail = complements(verb, group, c, 2)
    if R.random() < 0.6:
        return [c] + tail + [comma(c)] + main, v
    return main + [comma(c), c] + tail, v


def c_order():
    verb = deal("imp", lambda: [v for v in VERBS["tran"] + VERBS["intr"] if v.imp])
    group = "tran" if verb in VERBS["tran"] else "intr"
    num = R.choice(["Sing", "Plur"])
    v = T(verb.imp[num == "Plur"], verb.lemma, "VERB", feats(Aspect=verb.aspect, Mood="Imp", Number=num, Person="2", VerbForm="Fin", Voice=verb.voice))
    t = [v] + complements(verb, group, v)
    if R.random() < 0.4:
        t.insert(0, T("не", "не", "PART", "Polarity=Neg", v, "advmod"))
    return t, v


def c_headline():
    t, h, _, _ = np("Nom", None, None, None, None)
    return t + pp("nmod", h, 1), h


def speaker(tense=None):
    k = R.random()
    if k < 0.5:
        t, sh, gender = person("Nom", "nsubj")
        num = "Sing"
    else:
        t, sh, n, num = np("Nom", None, "nsubj", None, True, 1)
        gender = n.gender
    verb = deal("say", lambda: VERBS["say"])
    v = finite(verb, gender, num, "3", tense)
    sh.head = v
    return t, v


def c_say():
    s, v = speaker()
    c, ch = clause()
    ch.head, ch.rel = v, "ccomp"
    return s + [v, comma(ch), T("что", "что", "SCONJ", "_", ch, "mark")] + c, v


def c_when():
    a, ah = c_plain()
    b, bh = clause()
    bh.head, bh.rel = ah, "advcl"
    word = R.choice(["если", "когда", "хотя", "поскольку"])
    mark = T(word, word, "SCONJ", "_", bh, "mark") if word != "когда" else T(word, word, "ADV", "_", bh, "advmod")
    if R.random() < 0.5:
        return [mark] + b + [comma(bh)] + a, ah
    return a + [comma(bh), mark] + b, ah


def c_purpose():
    a, ah = c_plain()
    group = R.choice(["tran", "intr"])
    verb = deal(("inf", group), lambda: VERBS[group])
    x = infinitive(verb, ah, "advcl")
    return a + [comma(x), T("чтобы", "чтобы", "SCONJ", "_", x, "mark"), x] + complements(verb, group, x, 2), ah


def c_joined():
    a, ah = c_plain()
    b, bh = clause()
    bh.head, bh.rel = ah, "conj"
    k = R.random()
    if k < 0.3:
        return a + [comma(bh)] + b, ah
    w = R.choice(["а", "но", "и"])
    return a + [comma(bh), T(w, w, "CCONJ", "_", bh, "cc")] + b, ah


def c_two_verbs():
    s, sh, gender, num, person_ = subject()
    p, v = predicate(gender, num, person_, tense="Past")
    q, w = predicate(gender, num, person_, tense="Past")
    sh.head = v
    w.head, w.rel = v, "conj"
    return s + p + [T("и", "и", "CCONJ", "_", w, "cc")] + q, v


def c_quoted():
    c, ch = clause()
    s, v = speaker("Past")
    v.head, v.rel = ch, "parataxis"
    c[0].glue = True
    if R.random() < 0.6:
        return [T("«", "«", "PUNCT", "_", ch, "punct")] + c + [T("»", "»", "PUNCT", "_", ch, "punct", True), comma(v), T("—", "—", "PUNCT", "_", v, "punct"), v] + s, ch
    c[0].glue = False
    return c + [comma(v), v] + s, ch


def news_verb(name, gender, num, tense="Past"):
    chosen = {plain(w) for w in words("news " + name)}
    return finite(deal(("news", name), lambda: [v for v in ALL_VERBS if v.lemma in chosen]), gender, num, "3", tense)


def in_place(v, pool="target"):
    """в Киеве; в районе Киева"""
    if R.random() < 0.5:
        t, h = place_phrase("Loc", "obl", v)
    else:
        t, h, _, _ = np("Loc", "Sing", "obl", v, depth=2, pool=pool)
        t += place_phrase("Gen", "nmod", h)[0]
    return [T("в", "в", "ADP", "_", h, "case")] + t


def c_news():
    k = R.random()
    if k < 0.3:
        s, sh, n, num = np("Nom", None, "nsubj", pool="who", depth=2)
        v = news_verb("verb", n.gender, num)
        o, oh, _, _ = np("Acc", None, "obj", v, pool="target", depth=2)
        o += place_phrase("Gen", "nmod", oh)[0] if R.random() < 0.5 else []
    elif k < 0.5:
        s, sh, n, num = np("Nom", None, "nsubj", pool="who", depth=2)
        v = news_verb("down", n.gender, num)
        h = T("", "", "NOUN", "_", v, "obj")
        w = pooled("weapon", "Gen", "Plur")
        h.form, h.lemma, h.feats = w.forms["Gen", "Plur"], w.lemma, w.feats("Gen", "Plur")
        digits = str(R.randint(5, 20))
        o = [T(digits, digits, "NUM", feats(Case="Acc", NumType="Card"), h, "nummod:gov"), h]
    elif k < 0.7:
        s, sh, n, num = np("Nom", "Sing", "nsubj", pool="body", depth=2)
        s += place_phrase("Gen", "nmod", sh)[0] if R.random() < 0.6 else []
        v = news_verb("decide", n.gender, num)
        o, oh, _, _ = np("Acc", None, "obj", v, pool="act", depth=2)
        if R.random() < 0.5:
            p, ph = place_phrase("Gen", "nmod", oh)
            o += [T("против", "против", "ADP", "_", ph, "case")] + p
    elif k < 0.85:
        n = pooled("victim", "Gen", "Plur")
        sh = T(n.forms["Gen", "Plur"], n.lemma, "NOUN", n.feats("Gen", "Plur"), None, "nsubj")
        digits = str(R.randint(5, 20))
        s = [T(digits, digits, "NUM", feats(Case="Nom", NumType="Card"), sh, "nummod:gov"), sh]
        num = R.choice(["Sing", "Plur"])
        v = news_verb("hurt", "Neut", num)
        e, eh, _, _ = np("Gen", "Sing", "obl", v, pool="event", depth=2)
        o = [T("от", "от", "ADP", "_", eh, "case")] + e
    else:
        s, sh, n, num = np("Nom", None, "nsubj", pool=R.choice(["event", "act"]), depth=2)
        v = news_verb("happen", n.gender, num)
        o = []
    sh.head = v
    t = in_place(v) if R.random() < 0.6 else []
    when = date("obl", v) if R.random() < 0.35 else []
    if not o and R.random() < 0.5:
        return when + t + [v] + s, v
    return when + s + [v] + o + t, v


CLAUSES = [c_news] * 7 + [c_plain] * 12 + [c_frame] * 5 + [c_passive] * 4 + [c_nominal] * 4 + [c_compare] * 2 + [c_faster, c_modal, c_modal, c_none]
WHOLE = [c_convert] * 3 + [c_order] * 2 + [c_headline] * 2 + [c_say] * 3 + [c_when] * 2 + [c_purpose] + [c_joined] * 2 + [c_two_verbs] * 3 + [c_quoted] * 3


def clause():
    return R.choice(CLAUSES)()


def tidy(tokens):
    """Two marks do not stand together, and none at the end before another."""
    kept = []
    for at, t in enumerate(tokens):
        follows = tokens[at + 1] if at + 1 < len(tokens) else None
        if t.form == "," and (not kept or follows is not None and follows.upos == "PUNCT" and follows.form in ",.?!»—" and follows.form != "—" or kept[-1].form == ","):
            continue
        kept.append(t)
    return kept


def sentence():
    tokens, root = clause() if R.random() < 0.6 else R.choice(WHOLE)()
    root.head, root.rel = None, "root"
    mark = "." if R.random() < 0.93 else R.choice("?!")
    return tidy(tokens + [T(mark, mark, "PUNCT", "_", root, "punct", True)])


def main():
    total = int(sys.argv[1]) if len(sys.argv) > 1 else 8000
    for made in range(total):
        tokens = sentence()
        if R.random() < 0.7:
            for t in tokens:
                t.form = plain(t.form)
        first = tokens[1] if tokens[0].form == "«" else tokens[0]
        first.form = first.form[:1].upper() + first.form[1:]
        ids = {id(t): at + 1 for at, t in enumerate(tokens)}
        text = ""
        for t in tokens:
            text += t.form if t.glue or not text else " " + t.form
        print(f"# sent_id = made-{made}\n# text = {text}")
        for at, t in enumerate(tokens):
            space = "SpaceAfter=No" if at + 1 < len(tokens) and tokens[at + 1].glue else "_"
            head = 0 if t.head is None else ids[id(t.head)]
            print("\t".join([str(at + 1), t.form, t.lemma, t.upos, "_", t.feats, str(head), t.rel, "_", space]))
        print()


main()
