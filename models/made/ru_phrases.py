"""Phrases and predicates of Russian with their trees: each gives its words, and the one that heads them."""

import ru_forms as F
from ru_forms import CASES, feats, plain
from ru_words import (
    ADJ, ALL_ADJ, ALL_VERBS, DETS, FIRST, LAST, MONTHS, NOUNS, PLACES, PRONOUNS, R, T, TITLES, VERBS, WORDS,
    a_noun, deal, fewest, words,
)


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
        h = T(n.counted or n.forms["Gen", "Plur"], n.lemma, "NOUN", n.feats("Gen", "Plur"), head, rel)
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
            y = T(R.choice(["года", "года", "г."]), "год", "NOUN", feats(Animacy="Inan", Case="Gen", Gender="Masc", Number="Sing"), m, "nmod")
            w = str(R.randint(1900, 2030))
            t += [T(w, w, "ADJ", feats(Case="Gen", Degree="Pos", Gender="Masc", Number="Sing"), y, "amod"), y]
        return t
    y = T(R.choice(["году", "году", "году", "г."]), "год", "NOUN", feats(Animacy="Inan", Case="Loc", Gender="Masc", Number="Sing"), head, rel)
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
            t, _, _ = person("Acc", "obj", head)
        elif k < 0.2:
            t, _ = counted("Acc", "obj", head, False)
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
