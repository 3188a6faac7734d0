# Endings of inflected words, the longest first, for text that is read without a model; the word without its ending
# must be in these files.

[ending]
ами      base=а
ями      base=я
ів       base=
ом       base=
ем       base=
ах       base=а
ам       base=а
ою       base=а
у        base=
а        base=
и        base=
и        base=а
і        base=а
у        base=а
ей       base=а

# Years named by one word.
[contraction]
торік        parts="минулого року"
цьогоріч     parts="цього року"
