# Endings of inflected words, the longest first, in place of which the word's dictionary form ends in base=; the word
# so found must be in these files. A lemmatiser misses a word in eight; these do not.

[ending]
# Verbs: past tense and participles to the infinitive.
лись / лся / лась / лось    base=ться
ли / ла / ло / л            base=ть
вший / вшие / вших / вшего / вшая / вшей / вшую / вшим / вшими   base=ть
вшийся / вшиеся / вшихся / вшаяся   base=ться
нный / нные / нных / нного / нная / нной / нную / нным / нными / нное   base=ть
ны / на / но                base=ть
ены / ена / ено / ен / ён   base=ить
енный / енные / енных / енного / енная / енной / енную / енным / енными / енное   base=ить
ты / та / то / т            base=ть
ют / ет / ется / ются       base=ть
яют / яет / яют / яется / яются   base=ять
ают / ает / ается / аются   base=ать
уют / ует                   base=овать
уются / уется               base=оваться
ит / ят / ат                base=ить
# Nouns.
иями / иям / иях            base=ия
ями                         base=я
ями / ям / ях               base=ь
ей                          base=ь
ами                         base=а
ами / ам / ах / ов          base=
ов / ами / ам / ах          base=о
ом / ем                     base=
ем                          base=ь
ах / ам                     base=а
иям / иях / иями            base=ие
ии / ию / ией               base=ия
ия / ию / ием / ии / ий     base=ие
ой / у / ы / е              base=а
и / ю / е / ей              base=я
ости / остью / остей        base=ость
у / а / ы / и / е           base=
у / а / е / ом              base=о
# Adjectives.
ыми / ого / ому / ым / ых / ую / ая / ое / ые / ой   base=ый
ими / его / ему / им / их / юю / яя / ее / ие        base=ий
ого / ому / им / их / ую / ая / ое / ие / ой / ими   base=ий

[name_ending]
# Family names in -ский, -ой, -ый, and names of regions.
ского / скому / ским / ском / ская / скую / ской    base=ский
ого / ому / ым / ом         base=ый
ого / ому / им / ом         base=ой
ой / ую                     base=ая
ого / ому / ым / ом         base=ое
# Names in -ия, -ея, -я.
ией / ии / ию               base=ия
ей / и / ю / е              base=я
# In -а.
ой / ы / у / е / и          base=а
# In a consonant; -ов and -ин have -ым.
ым / ом / а / у / е / ы / ов / ам / ами / ах   base=
ем / я / ю / е / и          base=ь
ем / я / ю / е              base=й
и / ью                      base=ь
# In -о, -ы.
а / у / е / ом              base=о
ов / ам / ах / ами          base=ы
