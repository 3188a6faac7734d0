# Endings of plurals, the longest first, for text that is read without a model; the word without its plural must be
# in these files.

[ending]
ies      base=y
ves      base=f
es       base=
s        base=
men      base=man
