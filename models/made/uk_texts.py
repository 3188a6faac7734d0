"""Writes sentences of UA-GEC (CC BY 4.0: essays, letters, translations and posts that their writers gave, corrected) as plain text, with
empty lines between: those with capitals inside, and some others:

    target/venv/bin/pip install --no-deps ua-gec==2.1.3
    target/venv/bin/python models/made/uk_texts.py > target/uk-texts.txt
"""

import glob
import importlib.util
import os
import re

# Words that a sentence has at least, the share of its letters that are Ukrainian small ones, and how many others to one that is kept.
LEAST, SHARE, OTHERS = 5, 0.6, 8
END = re.compile(r"(?<=[.!?…])\s+(?=[А-ЯІЇЄҐ—«\"])")
INSIDE = re.compile(r"[а-яіїєґ',»\"] [«\"„]?[А-ЯІЇЄҐA-Z]")


def main():
    folder = os.path.dirname(importlib.util.find_spec("ua_gec").origin)
    seen, nth = set(), 0
    # What the first of the two annotators made of each.
    for path in sorted(glob.glob(folder + "/data/gec-fluency/*/target/*.a1.txt")):
        for line in open(path, encoding="utf-8"):
            for text in END.split(" ".join(line.split())):
                own = len(re.findall("[а-яіїєґ]", text))
                if len(text.split()) < LEAST or own < SHARE * len(re.findall(r"\w", text)) or text in seen:
                    continue
                seen.add(text)
                named = INSIDE.search(text)
                nth += not named
                if named or nth % OTHERS == 0:
                    print(text, end="\n\n")


main()
