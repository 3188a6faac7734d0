# Endings of inflected words, the longest first, for text that is read without a model; the word without its ending
# must be in these files.

[ending]
ами      base=а
ями      base=я
ов       base=
ом       base=
ем       base=
ах       base=а
ам       base=а
ой       base=а
у        base=
а        base=
ы        base=
ы        base=а
и        base=
у        base=а
