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

# Verbs, where a lemmatiser misses the infinitive.
[ending]
# Vowels and consonants that change in the stem.
irtió / irtieron / ierte / ierten / irtiera / irtiendo   base=ertir
intió / intieron / iente / ienten / intiera / intiendo   base=entir
irió / irieron / iere / ieren / iriera / iriendo   base=erir
idió / idieron / ide / iden / idiendo   base=edir
iguió / iguieron / igue / iguen / iguiendo   base=eguir
igió / igieron / ige / igen   base=egir
uyó / uyeron / uye / uyen / uyera / uyendo   base=uir
puso / pusieron / pusiera / pone / ponen / puesto / puesta / puestos / puestas / pondrá / pondrán   base=poner
tuvo / tuvieron / tuviera / tiene / tienen / tendrá / tendrán   base=tener
vino / vinieron / viene / vienen / vendrá   base=venir
dijo / dijeron / dice / dicen / dicho   base=decir
dujo / dujeron / duce / ducen   base=ducir
iega / iegan / iegue / ieguen   base=egar
iende / ienden   base=ender
ierra / ierran   base=errar
uerda / uerdan / uerde   base=ordar
uelve / uelven / uelto / uelta / ueltos / ueltas   base=olver
ieza / iezan   base=ezar
quen / que / có   base=car
guen / gue / gó   base=gar
cen / ce   base=zar
ándo     base=ar
aron / aban / aba / ará / arán / aría / arían / ara / aran / ase / asen / ando / ado / ada / ados / adas / ó / an   base=ar
ieron / erá / erán / ería / erían / iera / ieran / iese / iesen / iendo / ido / ida / idos / idas / ió / en   base=er
ieron / irá / irán / iría / irían / iera / ieran / iese / iesen / iendo / ido / ida / idos / idas / ió / en / ía / ían   base=ir
ían / ía   base=er
