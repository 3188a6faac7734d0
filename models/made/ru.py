"""Writes sentences with their trees from the common vocabulary of Russian, for the Russian model.

All words are those of `words/ru.txt`; `ru_forms.py` makes their forms, `ru_words.py` deals them out, `ru_phrases.py`
joins them to phrases; here are the clauses and sentences. Each choice of a word for a form takes
the next of all that have it, so that every form comes up before any comes up twice.
`python3 models/made/ru.py N`: the same N gives the same sentences.
"""

import sys

import ru_forms as F
from ru_forms import feats, plain
from ru_phrases import (
    adverb, comma, complements, counted, date, finite, infinitive, np, person, place_phrase, pooled,
    pp, predicate,
)
from ru_words import ADJ, ALL_VERBS, BE, COMPARED, NO_SHORT, PRONOUNS, R, T, VERBS, deal, words


def subject(rel="nsubj"):
    """Words, head, gender, number, person."""
    k = R.random()
    if k < 0.15:
        t, h, gender = person("Nom", rel)
        return t, h, gender, "Sing", "3"
    if k < 0.33:
        lemma, marks, _ = deal("pronoun", lambda: PRONOUNS)
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
        sh = T(n.counted or n.forms["Gen", "Plur"], n.lemma, "NOUN", n.feats("Gen", "Plur"), None, "nsubj")
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
