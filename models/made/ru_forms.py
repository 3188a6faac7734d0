"""Makes all forms of the Russian words of `words/ru.txt`, with features as UD Russian-GSD writes them."""

import os

CASES = ["Nom", "Gen", "Dat", "Acc", "Ins", "Loc"]
GENDERS = ["Masc", "Fem", "Neut"]
VELAR, SIBILANT, VOWELS = "кгх", "жшчщ", "аеёиоуыэюя"


def feats(**parts):
    return "|".join(f"{k}={v}" for k, v in sorted(parts.items()) if v) or "_"


def plain(word):
    return word.replace("ё", "е")


class Noun:
    """Forms by case and number; `place`, the locative after в and на, and `counted`, the form after numerals, where other."""

    def __init__(self, lemma, gender, anim, sing, plur, upos="NOUN", place=None, counted=None):
        self.lemma, self.gender, self.anim, self.upos = plain(lemma), gender, anim, upos
        self.place, self.counted = place, counted
        self.forms = {}
        for number, forms in (("Sing", sing), ("Plur", plur)):
            for case, form in zip(CASES, forms or []):
                self.forms[case, number] = form

    def feats(self, case, number):
        return feats(Animacy="Anim" if self.anim else "Inan", Case=case, Gender=self.gender, Number=number)


def sections(path):
    found, name = {}, None
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.strip()
            if line.startswith("["):
                name = line[1:-1]
                found.setdefault(name, [])
            elif line and not line.startswith("#"):
                found[name].append(line)
    return found


def without_vowel(word):
    """The stem of a word whose last vowel falls out: боец, бойц; палец, пальц; день, дн."""
    if word.endswith("ей"):
        return word[:-2] + "ь"
    stem = word.rstrip("ь")
    at = len(stem) - 2
    vowel, before = stem[at], stem[at - 1]
    if before in VOWELS:
        return stem[:at] + "й" + stem[at + 1:]
    soft = "ь" if vowel in "её" and (before == "л" or stem[-1] == "к" and before not in SIBILANT + "ц") else ""
    return stem[:at] + soft + stem[at + 1:]


def bare_plural(stem):
    """The genitive plural without ending, with a vowel between two consonants where к is the last."""
    if len(stem) > 1 and stem[-1] == "к" and stem[-2] not in VOWELS:
        if stem[-2] in "ьй":
            return stem[:-2] + "ек"
        return stem[:-1] + ("е" if stem[-2] in SIBILANT + "ц" else "о") + "к"
    return stem


def noun(entry, gender, anim, upos="NOUN"):
    entry, _, genitive = entry.partition("=")
    word, *flags = entry.split(":")
    stressed, falls = "*" in word, "~" in word
    lemma = word.rstrip("*~").replace("*", "").replace("~", "")
    stem = lemma[:-1]
    if gender == "Masc" and lemma[-1] not in "ая":
        soft, short = lemma[-1] == "ь", lemma[-1] == "й"
        stem = without_vowel(lemma) if falls else (lemma[:-1] if soft or short else lemma)
        last = stem[-1]
        if soft or short:
            loc = "и" if lemma.endswith("ий") else "е"
            sing = ["", "я", "ю", None, "ём" if stressed else "ем", loc]
            plur, gen = "и", ("ев" if short else "ей")
            a = "ям", "ями", "ях"
        else:
            sing = ["", "а", "у", None, "ом" if stressed or last not in SIBILANT + "ц" else "ем", "е"]
            plur = "и" if last in VELAR + SIBILANT else "ы"
            gen = "ей" if last in SIBILANT else "ев" if last == "ц" and not stressed else "ов"
            a = "ам", "ами", "ах"
        if any(f in ("а", "я") for f in flags):
            plur = "я" if soft or short else "а"
        singular = [lemma] + [stem + e if e is not None else None for e in sing[1:]]
        if "глаза" in flags:
            plur = "а"
        gen_plur = genitive or (lemma if "0" in flags and not falls else stem + gen)
        if "0" in flags and falls:
            gen_plur = lemma
        plural = [stem + plur, gen_plur, stem + a[0], None, stem + a[1], stem + a[2]]
        singular[3] = singular[1] if anim else lemma
        place = stem + ("ю" if short else "у") if "у" in flags else None
    elif lemma.endswith("мя"):
        s = lemma[:-1] + "ен"
        singular = [lemma, s + "и", s + "и", lemma, s + "ем", s + "и"]
        plural = [s + "а", lemma[:-1] + ("ян" if lemma[0] == "с" else "ён"), s + "ам", s + "а", s + "ами", s + "ах"]
        place = None
    elif lemma[-1] in "ая":
        soft = lemma[-1] == "я"
        i = "и" if soft or stem[-1] in VELAR + SIBILANT else "ы"
        e = "и" if lemma.endswith("ия") else "е"
        o = ("ёй" if stressed else "ей") if soft else "ей" if stem[-1] in SIBILANT + "ц" and not stressed else "ой"
        singular = [lemma, stem + i, stem + e, stem + ("ю" if soft else "у"), stem + o, stem + e]
        gen = genitive or (stem + "й" if soft and stem[-1] in VOWELS else stem[:-1] + "ий" if soft and stem[-1] == "ь" else stem + "ь" if soft else bare_plural(stem))
        a = "я" if soft else "а"
        plural = [stem + i, gen, stem + a + "м", None, stem + a + "ми", stem + a + "х"]
        place = None
    elif lemma[-1] == "ь":
        s = without_vowel(lemma) if falls else stem
        a = "а" if s[-1] in SIBILANT else "я"
        singular = [lemma, s + "и", s + "и", lemma, lemma + "ю", s + "и"]
        plural = [s + "и", genitive or s + "ей", s + a + "м", None, s + a + "ми", s + a + "х"]
        place = None
    else:
        soft = lemma[-1] in "её" and stem[-1] not in SIBILANT + "ц"
        loc = "и" if lemma.endswith("ие") else "е"
        a, u = ("я", "ю") if soft else ("а", "у")
        singular = [lemma, stem + a, stem + u, lemma, lemma + "м", stem + loc]
        gen = genitive or (lemma[:-2] + "ий" if lemma[-2] in "иь" and soft else stem + "ей" if soft else stem)
        nom = next((f for f in flags if len(f) > 1), stem + a)
        base = nom[:-1]
        b = "я" if nom[-1] == "я" or soft else "а"
        if nom[-1] == "и" and base[-1] not in SIBILANT:
            b = "а" if base[-1] in "к" else "я"
        plural = [nom, gen, base + b + "м", nom, base + b + "ми", base + b + "х"]
        place = None
    if plural[3] is None or anim:
        plural[3] = plural[1] if anim else plural[0]
    if "s" in flags:
        plural = None
    return Noun(lemma, gender, anim, singular, plural, upos, place)


def ending(lemma):
    """Stem, the vowel of the plural, the vowel of the genitive, and whether the stem is soft."""
    stem = lemma[:-2]
    if lemma.endswith("ий") and stem[-1] not in VELAR + SIBILANT:
        return stem, "и", "е", True
    i = "и" if stem[-1] in VELAR + SIBILANT else "ы"
    o = "е" if stem[-1] in SIBILANT and lemma.endswith("ий") else "о"
    return stem, i, o, False


def adjective(lemma, possessive=False):
    """Forms by (gender or Plur, case); the accusative of masculine and plural is left to animacy."""
    stem, i, o, soft = ending(lemma)
    forms = {}
    if possessive:
        stem, i, o, soft = lemma[:-2] + "ь", "и", "е", True
    neuter = o + "е" if not possessive else "е"
    tails = {"Masc": [None, o + "го", o + "му", None, i + "м", o + "м"],
             "Fem": ["яя" if soft else "ая", o + "й", o + "й", "юю" if soft else "ую", o + "й", o + "й"],
             "Neut": [neuter, o + "го", o + "му", neuter, i + "м", o + "м"],
             "Plur": [i + "е", i + "х", i + "м", None, i + "ми", i + "х"]}
    if possessive:
        tails["Fem"][0], tails["Fem"][3], tails["Plur"][0] = "я", "ю", "и"
    for gender, ends in tails.items():
        for case, tail in zip(CASES, ends):
            if tail is not None:
                forms[gender, case] = stem + tail
    forms["Masc", "Nom"] = lemma
    return forms


def agree(forms, gender, number, case, anim):
    """The form for a noun, and its animacy where the form depends on it."""
    key = "Plur" if number == "Plur" else gender
    if case == "Acc" and key in ("Masc", "Plur"):
        return forms[key, "Gen" if anim else "Nom"], "Anim" if anim else "Inan"
    return forms[key, case], None


def short_forms(lemma):
    stem, i, _, soft = ending(lemma)
    masc = stem + ("ь" if soft else "")
    last, before = stem[-1], stem[-2]
    if last == "н" and before not in VOWELS + "ь" and not soft:
        masc = stem[:-1] + "ен"
    elif last == "н" and before in "ьй":
        masc = stem[:-2] + "ен"
    elif last == "к" and before not in VOWELS:
        masc = stem[:-2] + "ек" if before in "ьй" else stem[:-1] + ("е" if before in SIBILANT else "о") + "к"
    return {"Masc": masc, "Fem": stem + ("я" if soft else "а"), "Neut": stem + ("е" if soft or last in SIBILANT else "о"), "Plur": stem + i}


def mutated(stem, flag=None):
    for old, new in (("ст", "щ"), ("д", "жд" if flag == "жд" else "ж"), ("т", "щ" if flag == "щ" else "ч"), ("з", "ж"), ("с", "ш")):
        if stem.endswith(old):
            return stem[:-len(old)] + new
    return stem + "л" if stem[-1] in "бпвмф" else stem


class Verb:
    """Every form of a verb: `fin[person, number]`, `past[gender]`, `inf`, and where they exist `conv`,
    `imp`, and participles by name."""

    def __init__(self, entry, aspect, kind, transitive, reflexive):
        entry, _, given = entry.partition("(")
        word, _, flag = entry.partition(":")
        if given and ":" in given:
            flag = given.split(":")[1]
        given = [g for g in given.split(")")[0].split(",") if g]
        self.lemma, self.aspect, self.reflexive = plain(word), aspect, reflexive
        base = word.removesuffix("ся").removesuffix("сь") if reflexive else word
        cut = (lambda f: f[:-2] if f.endswith(("ся", "сь")) else f) if reflexive else (lambda f: f)
        given = [cut(g) for g in given]
        if given:
            first, third = given[:2]
        elif kind == "1":
            first, third = base[:-2] + "ю", base[:-2] + "ет"
        elif kind == "ova":
            u = "у" if base[-5] == "о" or base[-6] in SIBILANT + "ц" else "ю"
            first, third = base[:-5] + u + "ю", base[:-5] + u + "ет"
        elif kind == "nu":
            first, third = base[:-3] + "у", base[:-3] + "ет"
        else:
            stem = mutated(base[:-3], "щ" if flag == "щ" else None)
            first = stem + ("у" if stem[-1] in SIBILANT else "ю")
            third = base[:-3] + "ит"
        if third.endswith("ит") and not first.endswith("гу"):
            they = third[:-2] + ("ат" if third[-3] in SIBILANT else "ят")
        else:
            they = first + "т"
        s = self.tail
        self.inf = s(base)
        self.fin = {("1", "Sing"): s(first), ("2", "Sing"): s(third[:-1] + "шь"), ("3", "Sing"): s(third),
                    ("1", "Plur"): s(third[:-1] + "м"), ("2", "Plur"): s(third[:-1] + "те"), ("3", "Plur"): s(they)}
        if third.endswith("аст"):
            da = first[:-1]
            they = da + "дут"
            self.fin.update({("2", "Sing"): s(da + "шь"), ("1", "Plur"): s(da + "дим"), ("2", "Plur"): s(da + "дите"), ("3", "Plur"): s(they)})
        masc, fem = given[2:4] if len(given) > 3 else (base[:-2] + "л", base[:-2] + "ла")
        self.past = {"Masc": s(masc), "Fem": s(fem), "Neut": s(fem[:-1] + "о"), "Plur": s(fem[:-1] + "и")}
        self.conv = self.imp = None
        self.parts = {}
        stem = they[:-2]
        if stem[-1] in VOWELS and not base.endswith("авать"):
            self.imp = s(stem + "й"), s(stem + "йте")
        if aspect == "Imp":
            if base.endswith("авать") and given:
                self.conv = s(base[:-2] + "я")
            elif not given or stem[-1] in VOWELS:
                self.conv = s(stem + ("а" if stem[-1] in SIBILANT else "я"))
            self.parts["Pres", "Act"] = they[:-1] + "щий"
        elif len(given) < 3:
            self.conv = base[:-2] + ("вшись" if reflexive else "в")
        if len(given) < 3:
            self.parts["Past", "Act"] = base[:-2] + "вший"
        elif masc[-1] not in "л":
            self.parts["Past", "Act"] = masc + "ший"
        if reflexive:
            self.parts = {k: v + "ся" for k, v in self.parts.items()}
        if transitive and aspect == "Imp" and kind in ("1", "ova") and not given:
            self.parts["Pres", "Pass"] = base[:-2] + "емый" if kind == "1" else third[:-1] + "мый"
        if transitive and aspect == "Perf":
            self.parts["Past", "Pass"] = self.passive(base, first, third, given, kind, flag)

    def tail(self, form):
        return form if not self.reflexive else form + ("сь" if form[-1] in VOWELS else "ся")

    @staticmethod
    def passive(base, first, third, given, kind, flag):
        if base.endswith(("ти", "чь", "сть")):
            return third[:-2] + "енный"
        if base.endswith("нуть") or given and first.endswith(("ну", "му")) and base[-3] in "ая" or given and base[-3] in "ыи" and not third.endswith("ит") or base.endswith("взять"):
            return base[:-2] + "тый"
        if base[-3] in "ая":
            return base[:-2] + "нный"
        if base.endswith("еть"):
            return base[:-3] + "енный"
        return mutated(base[:-3], flag) + "енный"

    @property
    def voice(self):
        return "Mid" if self.reflexive else "Act"


def load():
    here = os.path.dirname(os.path.abspath(__file__))
    return sections(os.path.join(here, "words", "ru.txt"))
