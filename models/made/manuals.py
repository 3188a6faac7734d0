"""Writes the Russian, English or Portuguese paragraphs of manuals (HTML, or the `.page` files of GNOME) below some folders as plain text:

    (cd target && apt-get download debian-handbook gnome-user-docs && for p in *.deb; do dpkg -x $p manuals; done)
    python3 models/made/manuals.py ru target/manuals/usr/share/doc/debian-handbook/html/ru-RU target/manuals/usr/share/help/ru
"""

import glob
import html.parser
import re
import sys

# Letters of the language that a paragraph has at least, and their share of all.
LETTERS, SHARE = 40, 0.6
OWN = {"ru": "[а-яё]", "en": "[a-z]", "pt": "[a-zà-ú]"}
PARAGRAPHS = {"p", "li", "dd"}
# What begins something else than what was read before it, and what ends it.
STARTS = PARAGRAPHS | {"h1", "h2", "h3"}
ENDS = PARAGRAPHS | {"div"}
UNREAD = {"pre", "script", "style"}


class Manual(html.parser.HTMLParser):
    def __init__(self, own):
        super().__init__()
        self.own = own
        self.reads, self.unread, self.text, self.paragraphs = False, 0, "", []

    def handle_starttag(self, tag, attributes):
        if tag in STARTS:
            self.end()
            self.reads = tag in PARAGRAPHS
        self.unread += tag in UNREAD

    def handle_endtag(self, tag):
        if tag in ENDS:
            self.end()
        self.unread -= tag in UNREAD

    def handle_data(self, data):
        if self.reads and not self.unread:
            self.text += data

    def end(self):
        text, self.text = " ".join(self.text.split()), ""
        own = len(re.findall(self.own, text))
        if own > LETTERS and own > SHARE * sum(letter.isalpha() for letter in text):
            self.paragraphs.append(text)


def main():
    seen = set()
    for folder in sys.argv[2:]:
        for path in sorted(glob.glob(f"{folder}/**/*", recursive=True)):
            if path.endswith((".html", ".page")):
                manual = Manual(OWN[sys.argv[1]])
                manual.feed(open(path, encoding="utf-8").read())
                manual.end()
                for text in manual.paragraphs:
                    if text not in seen:
                        seen.add(text)
                        print(text, end="\n\n")


main()
