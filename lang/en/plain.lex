# Endings of plurals, the longest first, for text that is read without a model; the word without its plural must be
# in these files.

[ending]
ies      base=y
ves      base=f
es       base=
s        base=
men      base=man

# Verbs, where a lemmatiser misses the base form.
[ending]
ied     base=y
ed / ing / es
ting / ted     base=t
ping / ped     base=p
d       base=
