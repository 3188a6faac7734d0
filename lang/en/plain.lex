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
# A doubled consonant, and an e that the ending takes away.
bbed / bbing    base=b
dded / dding    base=d
gged / gging    base=g
lled / lling    base=l
mmed / mming    base=m
nned / nning    base=n
pped / pping    base=p
rred / rring    base=r
tted / tting    base=t
ading   base=ade
ating   base=ate
eding   base=ede
iding   base=ide
oding   base=ode
uding   base=ude
ncing   base=nce
rcing   base=rce
ucing   base=uce
dging   base=dge
nging   base=nge
rging   base=rge
aging   base=age
eging   base=ege
aking   base=ake
oking   base=oke
iling   base=ile
bling   base=ble
aming   base=ame
oming   base=ome
iming   base=ime
ining   base=ine
oning   base=one
iring   base=ire
uring   base=ure
oring   base=ore
asing   base=ase
easing  base=ease
ising   base=ise
izing   base=ize
osing   base=ose
using   base=use
cusing  base=cuse
uting   base=ute
oting   base=ote
iting   base=ite
eting   base=ete
ving    base=ve
guing   base=gue
suing   base=sue

