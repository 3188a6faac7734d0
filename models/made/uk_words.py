"""Writes sentences with their trees from the common vocabulary of Ukrainian, `models/made/words/uk.txt`:

    python3 models/made/uk_words.py 8000 > target/uk-words.conllu

What they say is nonsense; their words, forms, agreement and trees are not. The same seed gives the same sentences.
"""

import os
import re
import sys

import uk
from uk import R, T, adjective, fem, masc, neut, np, punct

VOWELS = "аеиіоуяюєї"


def sections():
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "words", "uk.txt")
    name, out = None, {}
    for line in open(path, encoding="utf-8"):
        line = line.strip()
        if line.startswith("["):
            name = line[1:-1]
        elif line and not line.startswith("#"):
            out.setdefault(name, []).extend(line.split())
    return out


def feminine(lemma, plural):
    stem = lemma[:-1]
    dative = None
    if lemma.endswith("а") and stem[-1] in "кгх":
        dative = stem[:-1] + {"к": "ц", "г": "з", "х": "с"}[stem[-1]] + "і"
    if plural is None and lemma.endswith("ка") and stem[-2] not in VOWELS:
        plural = stem[:-1].rstrip("ь") + "ок"
    anim = lemma in LIVING
    return fem(lemma, plural, dative, anim)


LIVING = set("""жінка дівчина дівчинка дочка сестра бабуся баба тітка онука подруга сусідка учителька лікарка студентка учениця
журналістка письменниця співачка актриса дружина корова кішка курка вівця муха бджола миша змія""".split())


def nouns(words):
    out = []
    for section in ("m-a", "m-u", "m-anim", "f", "n"):
        for word in words[section]:
            lemma, _, more = word.partition("=")
            if section == "f":
                out.append(feminine(lemma, more or None))
            elif section == "n":
                out.append(neut(lemma, more or None))
            else:
                anim = section == "m-anim"
                soft = lemma.endswith(("ь", "й"))
                gen = ("ю" if soft else "у") if section == "m-u" else "а"
                made = masc(lemma, gen, more or None, anim)
                if more and not soft:
                    # The stem of the other cases; the accusative of things is the nominative.
                    made.forms["Acc", "Sing"] = made.forms["Gen", "Sing"] if anim else lemma
                out.append(made)
    return out


def softened(stem):
    """A consonant before an ending that changes it: носити, ношу; ходити, ходжу; робити, роблю."""
    for old, new in [("ст", "щ"), ("зд", "ждж"), ("т", "ч"), ("д", "дж"), ("з", "ж"), ("с", "ш")]:
        if stem.endswith(old):
            return stem[: -len(old)] + new
    return stem + "л" if stem[-1] in "бпвмф" else stem


class Verb:
    """A verb with the forms that follow from its infinitive, or those that the list gives."""

    def __init__(self, word, aspect):
        lemma, _, given = word.partition("(")
        self.lemma, self.aspect = lemma, aspect
        self.reflexive = lemma.endswith("ся")
        base = lemma[:-2] if self.reflexive else lemma
        stem = base[:-2]
        self.first = self.passive = None
        if given:
            self.sg, self.pl, self.past = given.rstrip(")").split(",")
            return
        if base.endswith(("увати", "ювати")):
            root = base[:-5]
            vowel = "ю" if base.endswith("ювати") else "у"
            self.sg, self.pl, self.first = root + vowel + "є", root + vowel + "ють", root + vowel + "ю"
        elif stem[-1] in "аяі":
            self.sg, self.pl, self.first = stem + "є", stem + "ють", stem + "ю"
        elif stem.endswith("ну"):
            self.sg, self.pl, self.first = stem[:-1] + "е", stem + "ть", stem
        else:
            root = stem[:-1]
            soft = softened(root)
            hushing = root[-1] in "жчшщ"
            self.sg = root + "ить"
            self.pl = (soft if root[-1] in "бпвмф" else root) + ("ать" if hushing else "ять")
            self.first = soft + ("у" if soft[-1] in "жчшщ" else "ю")
            if not self.reflexive:
                self.passive = soft + "ен"
        if stem[-1] in "ая" and not self.reflexive:
            self.passive = stem + "н"
        self.past = stem + "в"
        if self.reflexive:
            self.sg = self.sg + ("ться" if self.sg[-1] in VOWELS else "ся")
            self.pl, self.first, self.past = self.pl + "ся", self.first + "ся", self.past + "ся"

    def feats(self, **more):
        return uk.feats(Aspect=self.aspect, Reflex="Yes" if self.reflexive else "", **more)

    def token(self, form, **more):
        return T(form, self.lemma, "VERB", self.feats(**more))

    def finite(self, gender, number, person="3"):
        """In the past, or in the present (of perfective verbs, the future)."""
        tense = "Fut" if self.aspect == "Perf" else "Pres"
        said = {"Mood": "Ind", "VerbForm": "Fin"}
        ending = "ся" if self.reflexive else ""
        if person == "3" and R.random() < 0.35:
            form = self.sg if number == "Sing" else self.pl
            return self.token(form, Number=number, Person="3", Tense=tense, **said)
        if person != "3" and self.first and R.random() < 0.6:
            thematic = self.sg.removesuffix("ся").removesuffix("ть") if self.reflexive else self.sg.removesuffix("ть")
            form = {
                ("1", "Sing"): self.first,
                ("2", "Sing"): thematic + "ш" + ending,
                ("1", "Plur"): thematic + "мо" + ending,
                ("2", "Plur"): thematic + "те" + ending,
            }[person, number]
            return self.token(form, Number=number, Person=person, Tense=tense, **said)
        form = past(self.past, gender, number)
        return self.token(form, Gender=gender if number == "Sing" else "", Number=number, Tense="Past", **said)

    def infinitive(self):
        return self.token(self.lemma, VerbForm="Inf")

    def converb(self):
        base = self.pl.removesuffix("ся")
        if self.aspect == "Imp":
            form = base.removesuffix("ть") + "чи"
        else:
            form = past(self.past, "Masc", "Sing").removesuffix("ся") + "ши"
            if not form.endswith("вши"):
                return None
        return self.token(form + ("сь" if self.reflexive else ""), Tense="Pres" if self.aspect == "Imp" else "Past", VerbForm="Conv")

    def imperative(self, number):
        if not self.first or self.reflexive or self.sg[-1] not in "є":
            return None
        form = self.first[:-1] + "й" + ("те" if number == "Plur" else "")
        return self.token(form, Mood="Imp", Number=number, Person="2", VerbForm="Fin")


def past(masculine, gender, number):
    """ніс, несла; ліг, лягла; йшов, йшла; помер, померла."""
    if (gender, number) == ("Masc", "Sing"):
        return masculine
    reflexive = masculine.endswith("ся")
    stem = masculine.removesuffix("ся")
    irregular = {"ніс": "нес", "віз": "вез", "ріс": "рос", "тік": "тек", "ліг": "ляг", "міг": "мог", "ріг": "рег"}
    if stem.endswith("йшов"):
        stem = stem[:-2]
    elif stem.endswith("в"):
        stem = stem[:-1]
    else:
        for old, new in irregular.items():
            if stem.endswith(old):
                stem = stem[: -len(old)] + new
                break
    end = {"Fem": "ла", "Neut": "ло"}.get(gender, "ли") if number == "Sing" else "ли"
    return stem + end + ("ся" if reflexive else "")


WORDS = sections()
NOUNS = nouns(WORDS)
PEOPLE = [n for n in NOUNS if n.anim]
THINGS = [n for n in NOUNS if not n.anim]
TRAN = [Verb(v, "Imp") for v in WORDS["tran imp"]] + [Verb(v, "Perf") for v in WORDS["tran perf"]]
INTR = [Verb(v, "Imp") for v in WORDS["intr imp"]] + [Verb(v, "Perf") for v in WORDS["intr perf"]]
PERFECTIVE = {"сказати", "відповісти", "зрозуміти", "помітити", "згадати", "додати", "вирішити", "почати", "встигнути", "спробувати", "забути"}
SAY = [Verb(v, "Perf" if v.split("(")[0] in PERFECTIVE else "Imp") for v in WORDS["say"]]
INF = [Verb(v, "Perf" if v.split("(")[0] in PERFECTIVE else "Imp") for v in WORDS["inf"]]
PREPOSITIONS = [
    ("у", "Loc"), ("в", "Loc"), ("на", "Loc"), ("на", "Acc"), ("до", "Gen"), ("від", "Gen"), ("з", "Gen"), ("з", "Ins"), ("для", "Gen"),
    ("без", "Gen"), ("після", "Gen"), ("під", "Ins"), ("над", "Ins"), ("перед", "Ins"), ("за", "Ins"), ("за", "Acc"), ("про", "Acc"),
    ("через", "Acc"), ("по", "Loc"), ("біля", "Gen"), ("між", "Ins"), ("серед", "Gen"), ("проти", "Gen"), ("навколо", "Gen"),
    ("замість", "Gen"), ("завдяки", "Dat"), ("попри", "Acc"), ("крім", "Gen"), ("протягом", "Gen"), ("щодо", "Gen"),
]
PERSONS = [
    ("я", "1", "Sing", "Masc"), ("я", "1", "Sing", "Fem"), ("ти", "2", "Sing", "Masc"), ("ми", "1", "Plur", ""), ("ви", "2", "Plur", ""),
    ("він", "3", "Sing", "Masc"), ("вона", "3", "Sing", "Fem"), ("воно", "3", "Sing", "Neut"), ("вони", "3", "Plur", ""),
]


def phrase(case, rel, head=None, pool=None, number=None, depth=0, prep=None):
    """A noun with an adjective or none and a genitive or none: (tokens, head, gender, number)."""
    n = R.choice(pool or NOUNS)
    number = number or R.choices(["Sing", "Plur"], [3, 1])[0]
    if (case, number) not in n.forms:
        number = "Sing" if number == "Plur" else "Plur"
    adjectives = R.sample(WORDS["adj"], R.choices([0, 1, 2], [5, 5, 1])[0])
    inner = []
    if depth < 1 and R.random() < 0.3:
        tokens, h, _, _ = phrase("Gen", "nmod", depth=depth + 1)
        inner.append((tokens, h, "nmod"))
    tokens, h = np(n, case, number, adj=adjectives, inner=inner, rel=rel, head=head, prep=prep)
    return tokens, h, n.gender or "Masc", number


def prepositional(verb, rel="obl"):
    prep, case = R.choice(PREPOSITIONS)
    tokens, _, _, _ = phrase(case, rel, verb, prep=prep)
    return tokens


def adverb(verb):
    word = R.choice(WORDS["adv"])
    return [T(word, word, "ADV", "_", verb, "advmod")]


def subject(verb_of):
    """A subject and its verb: (tokens, verb token)."""
    if R.random() < 0.25:
        form, person, number, gender = R.choice(PERSONS)
        verb = verb_of.finite(gender, number, person)
        said = uk.feats(Case="Nom", Gender=gender if person == "3" else "", Number=number, Person=person, PronType="Prs")
        return [T(form, form, "PRON", said, verb, "nsubj")], verb
    tokens, h, gender, number = phrase("Nom", "nsubj", pool=PEOPLE if R.random() < 0.7 else None)
    verb = verb_of.finite(gender, number)
    h.head = verb
    if R.random() < 0.12:
        more, other, _, _ = phrase("Nom", "conj", h, pool=PEOPLE, depth=1)
        and_ = T(R.choice(["і", "та", "й"]), "і", "CCONJ", "_", other, "cc")
        and_.lemma = and_.form
        tokens += [and_] + more
        verb = verb_of.finite("", "Plur")
        h.head = verb
    return tokens, verb


def predicate(verb, tokens, transitive):
    """The rest of a clause around its verb."""
    before, after = [], []
    denied = R.random() < 0.12
    if denied:
        before.append(T("не", "не", "PART", "Polarity=Neg", verb, "advmod"))
    if transitive:
        case = "Gen" if denied and R.random() < 0.8 else "Acc"
        after += phrase(case, "obj", verb)[0]
    if R.random() < 0.3:
        (before if not denied and R.random() < 0.5 else after).extend(adverb(verb))
    if R.random() < 0.5:
        after += prepositional(verb)
    if R.random() < 0.15:
        return prepositional(verb) + before + [verb] + tokens + after
    return tokens + before + [verb] + after


def clause():
    transitive = R.random() < 0.6
    tokens, verb = subject(R.choice(TRAN if transitive else INTR))
    return predicate(verb, tokens, transitive), verb


def bare(head, rel):
    """An infinitive with what hangs on it."""
    transitive = R.random() < 0.7
    verb = R.choice(TRAN if transitive else INTR).infinitive()
    verb.head, verb.rel = head, rel
    return predicate(verb, [], transitive), verb


def general():
    """A sentence: (tokens, root)."""
    k = R.random()
    if k < 0.4:
        tokens, root = clause()
    elif k < 0.5:
        tokens, root = subject(R.choice(SAY))
        more, verb = clause()
        verb.head, verb.rel = root, "ccomp"
        word = R.choice(["що", "що", "чи", "як"])
        tokens = tokens + [root, punct(",", verb), T(word, word, "SCONJ", "_", verb, "mark")] + more
    elif k < 0.58:
        tokens, root = subject(R.choice(INF))
        more, _ = bare(root, "xcomp")
        tokens = tokens + [root] + more
    elif k < 0.64:
        word, upos = R.choice([("треба", "ADV"), ("можна", "ADV"), ("варто", "ADV"), ("слід", "ADV"), ("необхідно", "ADV"), ("важливо", "ADV")])
        root = T(word, word, upos, "_")
        tokens = [root] + bare(root, "csubj")[0]
    elif k < 0.72:
        tokens, h, gender, number = phrase("Nom", "nsubj")
        root = adjective(R.choice(WORDS["adj"]), "Nom", number, gender, False)
        h.head = root
        if R.random() < 0.5:
            form = "були" if number == "Plur" else {"Masc": "був", "Fem": "була", "Neut": "було"}[gender]
            said = uk.feats(Aspect="Imp", Gender=gender if number == "Sing" else "", Mood="Ind", Number=number, Tense="Past", VerbForm="Fin")
            tokens.append(T(form, "бути", "AUX", said, root, "cop"))
        tokens.append(root)
    elif k < 0.78:
        tokens, h, _, number = phrase("Nom", "nsubj", pool=PEOPLE)
        more, root, _, _ = phrase("Nom", "root", pool=PEOPLE, number=number)
        h.head = root
        tokens = tokens + [punct("—", root, False)] + more
    elif k < 0.85:
        tokens, root = clause()
        more, verb = clause()
        verb.head, verb.rel = root, "advcl"
        word = R.choice(["якщо", "бо", "хоча", "коли", "поки", "щоб"])
        if word == "щоб":
            more, verb = bare(root, "advcl")
        mark = T(word, word, "SCONJ", "_", verb, "mark")
        tokens = tokens + [punct(",", verb), mark] + more
    elif k < 0.9:
        tokens, root = clause()
        made = R.choice(TRAN + INTR)
        verb = made.converb()
        if verb:
            verb.head, verb.rel = root, "advcl"
            tokens = tokens + [punct(",", verb)] + predicate(verb, [], made in TRAN)
    elif k < 0.94:
        tokens, h, gender, number = phrase("Nom", "nsubj", depth=1)
        verb_of = R.choice(INTR)
        root = verb_of.finite(gender, number)
        h.head = root
        inner_subject, verb = subject(R.choice(TRAN))
        verb.head, verb.rel = h, "acl"
        which = adjective("який", "Acc", number, gender, False)
        which.upos, which.head, which.rel = "DET", verb, "obj"
        which.feats = "|".join(sorted(which.feats.split("|") + ["PronType=Rel"]))
        tokens = tokens + [punct(",", verb), which] + inner_subject + [verb, punct(",", verb), root] + prepositional(root)
    elif k < 0.97:
        made = R.choice(TRAN)
        root = made.imperative(R.choice(["Sing", "Plur"]))
        if root is None:
            return general()
        tokens = predicate(root, [], True)
    else:
        tokens, root, _, _ = phrase("Nom", "root")
        return tokens + prepositional(root, "nmod"), root
    return tokens + [punct(R.choices([".", "!", "?"], [8, 1, 1])[0], root)], root


def main():
    total = int(sys.argv[1]) if len(sys.argv) > 1 else 8000
    uk.learn_verbs()
    for number in range(total):
        tokens, root = general()
        uk.write(f"words-{number}", tokens, root)


if __name__ == "__main__":
    main()
