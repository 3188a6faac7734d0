# Contractions with the words they stand for, for text that is read without a model.

[contraction]
do       parts="de o"
da       parts="de a"
dos      parts="de os"
das      parts="de as"
no       parts="em o"
na       parts="em a"
nos      parts="em os"
nas      parts="em as"
ao       parts="a o"
aos      parts="a os"
à        parts="a a"
às       parts="a as"
pelo     parts="por o"
pela     parts="por a"
pelos    parts="por os"
pelas    parts="por as"
dum      parts="de um"
duma     parts="de uma"
num      parts="em um"
numa     parts="em uma"
deste    parts="de este"
desta    parts="de esta"
destes   parts="de estes"
destas   parts="de estas"
desse    parts="de esse"
dessa    parts="de essa"
desses   parts="de esses"
dessas   parts="de essas"
daquele  parts="de aquele"
daquela  parts="de aquela"
daqueles parts="de aqueles"
daquelas parts="de aquelas"
neste    parts="em este"
nesta    parts="em esta"
nestes   parts="em estes"
nestas   parts="em estas"
nesse    parts="em esse"
nessa    parts="em essa"
nesses   parts="em esses"
nessas   parts="em essas"
naquele  parts="em aquele"
naquela  parts="em aquela"
dele     parts="de ele"
dela     parts="de ela"
deles    parts="de eles"
delas    parts="de elas"

# Endings of plurals, the longest first; the word without its plural must be in these files.
[ending]
éis      base=el
eis      base=il
ões      base=ão
ães      base=ão
ais      base=al
óis      base=ol
ns       base=m
zes      base=z
res      base=r
ses      base=s
s        base=

# Forms that only verbs have.
[ending pos=verb]
# Irregular ones first: "detiveram" is of "deter", "impuseram" of "impor".
tiveram / tivera / tivesse / tivessem / teve / tém / têm / tinha / tinham / tiver / tiverem   base=ter
puseram / pusera / pusesse / pusessem / pôs / põe / põem / punha / punham / puser / puserem   base=por
vieram / viera / viesse / viessem / veio / vêm / vinha / vinham   base=vir
fizeram / fizera / fizesse / fizessem / fez / faz / fará / farão   base=fazer
disseram / dissera / dissesse / dissessem / disse / diz / dirá / dirão   base=dizer
duziram / duz   base=duzir
aram / ou / ava / avam / ará / arão / aria / ariam / assem   base=ar
eram / eu / erá / erão / eria / eriam / essem   base=er
iram / iu / irá / irão / iria / iriam / issem   base=ir

# Verbs, where a lemmatiser misses the infinitive.
[ending]
asse / ando / ado / ada / ados / adas / am / em   base=ar
esse / endo   base=er
isse / indo   base=ir
ido / ida / idos / idas    base=er
iam / ia                   base=er
