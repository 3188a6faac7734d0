# Contractions with the words they stand for, and endings of inflected words, for what the model misses or for text that
# is read without one.

[contraction]
del      parts="de el"
al       parts="a el"

# Endings of plurals, the longest first; the word without its plural must be in these files.
[ending]
iones    base=ión
ones     base=ón
anes     base=án
ines     base=ín
ces      base=z
es       base=
s        base=

# Forms that only verbs have.
[ending pos=verb]
irtió / irtieron / irtieran   base=ertir
intió / intieron   base=entir
irió / irieron     base=erir
idió / idieron     base=edir
iguió / iguieron   base=eguir
igió / igieron     base=egir
uyó / uyeron       base=uir
dujo / dujeron     base=ducir
pusieron / puso / pondrá / pondrán   base=poner
tuvieron / tuvo / tendrá / tendrán   base=tener
có / caron         base=car
gó / garon         base=gar
zó / zaron         base=zar
iegan              base=egar
ierran             base=errar
uerdan             base=ordar
iezan              base=ezar
aron / aban / aba / ará / arán / aría / arían / ó / an   base=ar
ieron / erá / erán / ería / erían / ió   base=er
ieron / irá / irán / iría / irían / ió   base=ir

# Verbs, where a lemmatiser misses the infinitive.
[ending]
# Vowels and consonants that change in the stem.
ierte / ierten / irtiera / irtiendo   base=ertir
iente / ienten / intiera / intiendo   base=entir
iere / ieren / iriera / iriendo   base=erir
ide / iden / idiendo   base=edir
igue / iguen / iguiendo   base=eguir
ige / igen   base=egir
uye / uyen / uyera / uyendo   base=uir
pusiera / pone / ponen / puesto / puesta / puestos / puestas   base=poner
tuviera / tiene / tienen   base=tener
vino / vinieron / viene / vienen / vendrá   base=venir
dijo / dijeron / dice / dicen / dicho   base=decir
duce / ducen   base=ducir
iega / iegue / ieguen   base=egar
iende / ienden   base=ender
ierra   base=errar
uerda / uerde   base=ordar
uelve / uelven / uelto / uelta / ueltos / ueltas   base=olver
ieza   base=ezar
quen / que   base=car
guen / gue   base=gar
cen / ce   base=zar
ándo     base=ar
ara / aran / ase / asen / ando / ado / ada / ados / adas   base=ar
iera / ieran / iese / iesen / iendo / ido / ida / idos / idas / en   base=er
iera / ieran / iese / iesen / iendo / ido / ida / idos / idas / en / ía / ían   base=ir
ían / ía   base=er
