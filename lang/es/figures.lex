# How many. Hundreds agree in gender; "y" joins tens and units only, the rest stand side by side.

[numeral]
cero                              value=0
uno / un / una                    value=1
dos                               value=2
tres                              value=3
cuatro                            value=4
cinco                             value=5
seis                              value=6
siete                             value=7
ocho                              value=8
nueve                             value=9
diez                              value=10
once                              value=11
doce                              value=12
trece                             value=13
catorce                           value=14
quince                            value=15
dieciséis / dieciseis             value=16
diecisiete                        value=17
dieciocho                         value=18
diecinueve                        value=19
veinte                            value=20
veintiuno / veintiún / veintiuna / veintiun   value=21
veintidós / veintidos             value=22
veintitrés / veintitres           value=23
veinticuatro                      value=24
veinticinco                       value=25
veintiséis / veintiseis           value=26
veintisiete                       value=27
veintiocho                        value=28
veintinueve                       value=29
treinta                           value=30
cuarenta                          value=40
cincuenta                         value=50
sesenta                           value=60
setenta                           value=70
ochenta                           value=80
noventa                           value=90
cien / ciento                     value=100
doscientos / doscientas           value=200
trescientos / trescientas         value=300
cuatrocientos / cuatrocientas     value=400
quinientos / quinientas           value=500
seiscientos / seiscientas         value=600
setecientos / setecientas         value=700
ochocientos / ochocientas         value=800
novecientos / novecientas         value=900
mil / k                           scale=1000
# "billón" is 10^12; 10^9 is "mil millones" or "millardo".
millón / millones / millon / mill. / MM         scale=1000000
mil millones / millardo / millardos             scale=1000000000
billón / billones / billon                      scale=1000000000000
trillón / trillones / trillon                   scale=1000000000000000000
y                                 join=yes

[ordinal]
primero / primera / primer                       value=1
segundo / segunda                                value=2
tercero / tercera / tercer                       value=3
cuarto / cuarta                                  value=4
quinto / quinta                                  value=5
sexto / sexta                                    value=6
séptimo / séptima / septimo / septima            value=7
octavo / octava                                  value=8
noveno / novena / nono                           value=9
décimo / décima / decimo / decima                value=10
undécimo / undécima / undecimo / decimoprimero / decimoprimera / décimo primero     value=11
duodécimo / duodécima / duodecimo / decimosegundo / decimosegunda / décimo segundo  value=12
decimotercero / decimotercera / decimotercer / décimo tercero / décimo tercera      value=13
decimocuarto / decimocuarta / décimo cuarto      value=14
decimoquinto / decimoquinta / décimo quinto      value=15
decimosexto / decimosexta / décimo sexto         value=16
decimoséptimo / decimoséptima / decimoseptimo    value=17
decimoctavo / decimoctava                        value=18
decimonoveno / decimonovena / decimonono         value=19
vigésimo / vigésima / vigesimo / vigesima        value=20
vigesimoprimero / vigesimoprimera / vigésimo primero   value=21
vigesimosegundo / vigesimosegunda                value=22
vigesimotercero / vigesimotercera                value=23
vigesimocuarto / vigesimoquarta                  value=24
vigesimoquinto / vigesimoquinta                  value=25
trigésimo / trigésima / trigesimo / trigesima    value=30
cuadragésimo / cuadragésima / cuadragesimo / cuadragesima   value=40
quincuagésimo / quincuagésima / quincuagesimo / quincuagesima   value=50
sexagésimo / sexagésima / sexagesimo / sexagesima   value=60
septuagésimo / septuagésima / septuagesimo / septuagesima   value=70
octogésimo / octogésima / octogesimo / octogesima   value=80
nonagésimo / nonagésima / nonagesimo / nonagesima   value=90
centésimo / centésima / centesimo / centesima    value=100
ducentésimo / ducentesimo / ducentésima          value=200
tricentésimo / tricentesimo / tricentésima       value=300
cuadringentésimo / cuadringentesimo              value=400
quingentésimo / quingentesimo                    value=500
sexcentésimo / sexcentesimo                      value=600
septingentésimo / septingentesimo                value=700
octingentésimo / octingentesimo                  value=800
noningentésimo / noningentesimo                  value=900
milésimo / milésima / milesimo / milesima        value=1000
dosmilésimo / dosmilesimo                        value=2000
tresmilésimo / tresmilesimo                      value=3000
cuatromilésimo / cuatromilesimo                  value=4000
cincomilésimo / cincomilesimo                    value=5000
seismilésimo / seismilesimo                      value=6000
sietemilésimo / sietemilesimo                    value=7000
ochomilésimo / ochomilesimo                      value=8000
nuevemilésimo / nuevemilesimo                    value=9000
diezmilésimo / diezmilesimo                      value=10000
cienmilésimo / cienmilesimo                      value=100000
millonésimo / millonésima / millonesimo / millonesima   value=1000000
# Endings that make digits a rank: 1ro, 2do, 3er, 4to, 5ta.
ro / ra / er / do / da / to / ta / mo / ma / vo / va / no / na / o / a     value=0

[fraction]
medio / media / mitad                 value=0.5
tercio / tercios / tercera parte / terceras partes   value=0.333333333
cuartos / cuarta parte                           value=0.25
quintos / quinta parte                           value=0.2
décimos / décimas / décima parte                 value=0.1
centésimas / centésima parte                     value=0.01
milésimas / milésima parte                       value=0.001

[multiple]
par                    value=2
trío                   value=3
decena / decenas       value=10
docena / docenas       value=12
quincena               value=15
veintena / veintenas   value=20
treintena              value=30
cuarentena             value=40
cincuentena            value=50
centenar / centenares / centena / centenas   value=100
millar / millares      value=1000
menos                  value=-1

[vague]
decenas / varias decenas               low=20 high=99
docenas / varias docenas               low=24 high=99
centenares / centenas / cientos / varios cientos / varios centenares    low=100 high=999
miles / millares / varios miles        low=1000 high=9999
decenas de miles / decenas de millares      low=20000 high=99999
cientos de miles / centenares de miles      low=100000 high=999999
millones / varios millones             low=1000000 high=9999999
decenas de millones                    low=20000000 high=99999999
cientos de millones / centenares de millones   low=100000000 high=999999999
miles de millones                      low=1000000000 high=9999999999
# "varios" is three to nine, "algunos" and "pocos" two to nine, "muchos" ten or more.
varios / varias / diversos / diversas               low=3 high=9
algunos / algunas / unos cuantos / unas cuantas / unos pocos / unas pocas / pocos / pocas / un puñado de    low=2 high=9
muchos / muchas / numerosos / numerosas / gran número de / un gran número de   low=10 high=open
innumerables / incontables / multitud de            low=20 high=open

[bound op=more_than]
más de / mas de / más que / más allá de / por encima de / superior a / superiores a / mayor que / mayores que / mayor de
mayores de / más alto que / más alta que / más altos que / arriba de / por arriba de / bastante más de / mucho más de / algo más de / poco más de / un poco más de
superar / superar los / superar las / exceder / sobrepasar / rebasar / más grande que
y pico / y tantos / y tantas                           at=after

[bound op=at_least]
al menos / a el menos / como mínimo / cuando menos / no menos de / no menos que / mínimo de / un mínimo de / mínimo / como poco
desde / a partir de / igual o superior a / mayor o igual a / mayor o igual que / mayores o iguales a / mayores o iguales que
más grande o igual a / más grande o igual que / igual o mayor a / igual o mayor que / no inferior a
o más / o mayor / o mayores / para arriba / o superior / en adelante / y más            at=after

[bound op=less_than]
menos de / menos que / por debajo de / inferior a / inferiores a / menor que / menores que / menor de / menores de / más bajo que / más baja que
debajo de / mucho menos de / bastante menos de / poco menos de / algo menos de / un poco menos de / más pequeño que / abajo de

[bound op=at_most]
hasta / como máximo / como mucho / a lo sumo / a lo más         at=any
máximo de / un máximo de / no más de / no más que / no superior a / menor o igual a / menor o igual que / menores o iguales a
menores o iguales que / igual o menor a / igual o menor que / igual o inferior a / no mayor de / no mayor que
o menos / o menor / o menores / o inferior                      at=after

[bound op=about]
cerca de / aproximadamente / alrededor de / en torno a / unos / unas / más o menos / como unos / algo así como / a eso de
del orden de / de el orden de / rondar / rondar los / rondar las / en las cercanías de / próximo a / próximos a / ~ / ≈ / circa / un total aproximado de / un promedio de
aproximado / aproximados / aproximadas / o así   at=after

[bound op=nearly]
casi / prácticamente / próximo a alcanzar / cercano a / cercana a / cercanos a / no llegar a

[range op=between]
entre / de entre

[range op=to]
a / hasta / o

# Of one that is denied there is none: "not a single".
[single]
solo / sola / sólo / único / única / siquiera

[none]
ningún / ninguno / ninguna / ningunos / ningunas / ni un / ni una / ni un solo / ni una sola / sin ningún / sin ninguna

[share]
más de la mitad / más de el mitad / la mayoría / mayoría / la mayor parte / mayor parte / una mayoría   low=0.5 high=1 op=more_than
la gran mayoría / gran mayoría / la inmensa mayoría / amplia mayoría     low=0.7 high=1
al menos la mitad / a el menos la mitad / por lo menos la mitad          low=0.5 high=1 op=at_least
menos de la mitad / una minoría                                          low=0 high=0.5 op=less_than
cerca de la mitad / alrededor de la mitad / aproximadamente la mitad     low=0.45 high=0.55 op=about
casi la mitad                                                            low=0.4 high=0.5 op=nearly
más de un tercio                                                         low=0.333333 high=1 op=more_than
más de dos tercios                                                       low=0.666667 high=1 op=more_than
gran parte / buena parte / una gran parte / una buena parte              low=0.33 high=0.9
casi todos / casi todas / la casi totalidad / prácticamente todos / prácticamente todas   low=0.9 high=1 op=nearly
todo / todos / toda / todas / la totalidad                               low=1 high=1
ambos / ambas / los dos / las dos                                        low=1 high=1

[more]
otro / otra / otros / otras / más / más otros / adicional / adicionales / además de

[change op=up]
aumentar / subir / crecer / incrementar / ascender / elevar / avanzar / repuntar / duplicar / triplicar

[change op=down]
disminuir / caer / bajar / descender / reducir / decrecer / retroceder / perder

[change op=to]
subir a / aumentar a / ascender a / elevarse a / llegar a / alcanzar los / alcanzar las / caer a / bajar a / descender a
elevar a / fijar en / cifrar en / situar en / establecer en / aumentar hasta / subir hasta / elevar hasta / ascender hasta / caer hasta / llegar hasta / actualizar a / rebajar a / reducir a / estimar en / calcular en / se elevar a / se situar en / se reducir a / incrementar se a / se incrementar a / superar los / superar las / rondar los / rondar las
pasar a / sumar / totalizar / reducirse a / situarse en

[change op=same]
elevar la cifra a / situar la cifra en / cifrar el número en / fijar la cifra en / dar la cifra de / rebajar la cifra a / reducir la cifra a / aumentar la cifra a / subir la cifra a / elevar el número a / elevar el balance a / situar el número en / estimar la cifra en
elevar la cifra de muertos a / elevar la cifra de fallecidos a / elevar la cifra de víctimas a / elevar la cifra de heridos a / elevar la cifra de víctimas mortales a / elevar el número de muertos a / elevar el número de fallecidos a / elevar el número de víctimas a
elevar el número de heridos a / elevar el balance de muertos a / elevar el balance de víctimas a / elevar el saldo de muertos a / elevar la cifra de desaparecidos a / elevar el número de desaparecidos a / elevar la cifra de manifestantes a / elevar la cifra de participantes a
elevar el número de detenidos a / elevar la cifra de detenidos a / elevar el saldo a / elevar la cifra de muertos hasta / elevar la cifra de fallecidos hasta / elevar la cifra de víctimas hasta / elevar la cifra de heridos hasta / elevar la cifra de víctimas mortales hasta
elevar el número de muertos hasta / elevar el número de fallecidos hasta / elevar el número de víctimas hasta / elevar el número de heridos hasta / elevar el balance de muertos hasta / elevar el balance de víctimas hasta / elevar el saldo de muertos hasta / elevar la cifra de desaparecidos hasta
elevar el número de desaparecidos hasta / elevar la cifra de manifestantes hasta / elevar la cifra de participantes hasta / elevar el número de detenidos hasta / elevar la cifra de detenidos hasta / elevar el saldo hasta / subir la cifra de muertos a / subir la cifra de fallecidos a
subir la cifra de víctimas a / subir la cifra de heridos a / subir la cifra de víctimas mortales a / subir el número de muertos a / subir el número de fallecidos a / subir el número de víctimas a / subir el número de heridos a / subir el balance de muertos a
subir el balance de víctimas a / subir el saldo de muertos a / subir la cifra de desaparecidos a / subir el número de desaparecidos a / subir la cifra de manifestantes a / subir la cifra de participantes a / subir el número de detenidos a / subir la cifra de detenidos a
subir el saldo a / aumentar la cifra de muertos a / aumentar la cifra de fallecidos a / aumentar la cifra de víctimas a / aumentar la cifra de heridos a / aumentar la cifra de víctimas mortales a / aumentar el número de muertos a / aumentar el número de fallecidos a
aumentar el número de víctimas a / aumentar el número de heridos a / aumentar el balance de muertos a / aumentar el balance de víctimas a / aumentar el saldo de muertos a / aumentar la cifra de desaparecidos a / aumentar el número de desaparecidos a / aumentar la cifra de manifestantes a
aumentar la cifra de participantes a / aumentar el número de detenidos a / aumentar la cifra de detenidos a / aumentar el saldo a / situar la cifra de muertos en / situar la cifra de fallecidos en / situar la cifra de víctimas en / situar la cifra de heridos en
situar la cifra de víctimas mortales en / situar el número de muertos en / situar el número de fallecidos en / situar el número de víctimas en / situar el número de heridos en / situar el balance de muertos en / situar el balance de víctimas en / situar el saldo de muertos en
situar la cifra de desaparecidos en / situar el número de desaparecidos en / situar la cifra de manifestantes en / situar la cifra de participantes en / situar el número de detenidos en / situar la cifra de detenidos en / situar el saldo en / cifrar la cifra de muertos en
cifrar la cifra de fallecidos en / cifrar la cifra de víctimas en / cifrar la cifra de heridos en / cifrar la cifra de víctimas mortales en / cifrar el número de muertos en / cifrar el número de fallecidos en / cifrar el número de víctimas en / cifrar el número de heridos en
cifrar el balance de muertos en / cifrar el balance de víctimas en / cifrar el saldo de muertos en / cifrar la cifra de desaparecidos en / cifrar el número de desaparecidos en / cifrar la cifra de manifestantes en / cifrar la cifra de participantes en / cifrar el número de detenidos en
cifrar la cifra de detenidos en / cifrar el saldo en / fijar la cifra de muertos en / fijar la cifra de fallecidos en / fijar la cifra de víctimas en / fijar la cifra de heridos en / fijar la cifra de víctimas mortales en / fijar el número de muertos en
fijar el número de fallecidos en / fijar el número de víctimas en / fijar el número de heridos en / fijar el balance de muertos en / fijar el balance de víctimas en / fijar el saldo de muertos en / fijar la cifra de desaparecidos en / fijar el número de desaparecidos en
fijar la cifra de manifestantes en / fijar la cifra de participantes en / fijar el número de detenidos en / fijar la cifra de detenidos en / fijar el saldo en / rebajar la cifra de muertos a / rebajar la cifra de fallecidos a / rebajar la cifra de víctimas a
rebajar la cifra de heridos a / rebajar la cifra de víctimas mortales a / rebajar el número de muertos a / rebajar el número de fallecidos a / rebajar el número de víctimas a / rebajar el número de heridos a / rebajar el balance de muertos a / rebajar el balance de víctimas a
rebajar el saldo de muertos a / rebajar la cifra de desaparecidos a / rebajar el número de desaparecidos a / rebajar la cifra de manifestantes a / rebajar la cifra de participantes a / rebajar el número de detenidos a / rebajar la cifra de detenidos a / rebajar el saldo a
reducir la cifra de muertos a / reducir la cifra de fallecidos a / reducir la cifra de víctimas a / reducir la cifra de heridos a / reducir la cifra de víctimas mortales a / reducir el número de muertos a / reducir el número de fallecidos a / reducir el número de víctimas a
reducir el número de heridos a / reducir el balance de muertos a / reducir el balance de víctimas a / reducir el saldo de muertos a / reducir la cifra de desaparecidos a / reducir el número de desaparecidos a / reducir la cifra de manifestantes a / reducir la cifra de participantes a
reducir el número de detenidos a / reducir la cifra de detenidos a / reducir el saldo a / actualizar la cifra de muertos a / actualizar la cifra de fallecidos a / actualizar la cifra de víctimas a / actualizar la cifra de heridos a / actualizar la cifra de víctimas mortales a
actualizar el número de muertos a / actualizar el número de fallecidos a / actualizar el número de víctimas a / actualizar el número de heridos a / actualizar el balance de muertos a / actualizar el balance de víctimas a / actualizar el saldo de muertos a / actualizar la cifra de desaparecidos a
actualizar el número de desaparecidos a / actualizar la cifra de manifestantes a / actualizar la cifra de participantes a / actualizar el número de detenidos a / actualizar la cifra de detenidos a / actualizar el saldo a
hablar de / dar una cifra de / hablar de una cifra de / poner la cifra en / ubicar la cifra en / ubicar el número en / los cifrar en / las cifrar en / los elevar a / las elevar a / cifrarlos en / elevarlos a

[change op=put]
cifrar / situar / fijar / estimar / calcular / ubicar / rebajar / establecer / poner / colocar / actualizar / contabilizar

[percent]
% / por ciento / por cien / porciento / punto porcentual / puntos porcentuales

[them]
de ellos / de ellas / de los cuales / de las cuales / entre ellos / entre ellas / de los que / de las que / de estos / de estas / de esos / de esas

# What numbers are put together with besides the words above.
[article]
un / una

[numeral]
coma / punto                                   point=yes

# A fraction of 0 divides what stands before it by what stands behind: "uno sobre tres".
[fraction]
sobre                                          value=0

[multiple]
negativo                                       value=-1

[age at=after]
de edad / años de edad / meses de edad / años de vida

[age at=before]
edad de / a la edad de / con edad de / a los

[numeral]
con                                            point=yes

[fraction]
avos / avo                                     value=1

[ordinal]
billonésimo / billonésima / billonesimo / billonesima   value=1000000000000

[definite]
el / la / los / las

[bound op=equal]
igual a / equivale a / equivalente a / iguales a
o igual a / o igual               at=after

[bound op=more_than]
mayor a / mayores a

[bound op=at_least]
por lo menos                           at=any
igual a o mayor que / igual a o más que

[bound op=less_than]
más bajos que / menor a / menores a

[bound op=at_most]
igual a o menor que / igual a o menos que

[fraction]
un cuarto                                      value=0.25
un tercio                                      value=0.333333
un medio                                       value=0.5

# "Nueve de cada diez": the first is part of the second.
[out_of]
de cada / de entre / de un total de

# Where a number's word counts nothing.
[idle]
ataque cardíaco / ataque cardiaco / ataque a el corazón / ataque de corazón / ataque de asma / ataque de pánico / ataque de nervios / ataque de ansiedad / ataque epiléptico / ataque de epilepsia / ataque de tos / ataque de risa / ataque de ira / ataque de celos / ataque de tiburón / ataque de un tiburón / ataque de perros / ataque de abejas / ataque de un perro / ataque de un oso / ataque de un animal
negarse a comentar / se negar a comentar / negó a comentar / rehusar comentar / rehusó hacer comentarios / declinar comentar / declinar hacer comentarios / rehusar hacer comentarios / evitar comentar / negar se a comentar / negar se a hacer comentarios / se negar a hacer comentarios
negar se a dar detalles / se negar a dar detalles / rehusar dar detalles / declinar dar detalles / negar se a precisar / negar se a responder / se negar a responder / negar se a revelar / se negar a revelar / no quiso comentar / no quiso hacer comentarios / negar se a confirmar o desmentir
no responder a una solicitud de comentarios / no responder a la solicitud de comentarios / no responder a las solicitudes de comentarios / no responder a solicitudes de comentarios / no responder a una petición de comentarios / no responder a peticiones de comentarios / no responder a una solicitud de entrevista / no haber responder a una solicitud de comentarios / no haber responder a las solicitudes de comentarios / no responder a un pedido de comentarios / no responder a los pedidos de comentarios / no responder de inmediato / no responder inmediatamente / no hacer comentarios / no ofrecer detalles / no dar detalles / no dar más detalles / no ofrecer más detalles / no dar explicaciones
solicitó no ser nombrado / solicitó no ser identificado / pidió mantener el anonimato / pidió reserva / pedir no ser identificado / pidió no ser identificado / pidieron no ser identificados / pedir no ser nombrado / pidió no ser nombrado / pedir el anonimato / pidió el anonimato / pidió anonimato / pedir anonimato / solicitó el anonimato / solicitó anonimato / exigió anonimato
el uno al otro / uno a otro / uno por uno / uno a uno / cada uno / cada una / uno u otro / cualquiera de ellos

# Denominators, which stand behind a number.
[ordinal]
onceavo          value=11
doceavo          value=12
treceavo         value=13
catorceavo       value=14
quinceavo        value=15
dieciseisavo     value=16
veinteavo / veintavo   value=20
treintavo        value=30
cuarentavo       value=40
cincuentavo      value=50
sesentavo        value=60
setentavo        value=70
ochentavo        value=80
noventavo        value=90

# What was counted just before holds what follows.
[including]
incluidos / incluidas / incluido / incluyendo / entre ellos / entre ellas / de los cuales / de las cuales

# What became of things, where no verb of the events says it.
[fate role=still_in_air]
en el aire / en vuelo / aún en el aire / en el espacio aéreo

[fate role=missing]
paradero desconocido / sin localizar

[fate role=suppressed]
guerra electrónica / interferencia electrónica / no alcanzaron sus objetivos / sin alcanzar sus objetivos

# The most of its kind, and over all of what time.
[superlative by=size]
mayor / mayores / más grande / más masivo / más intenso

[superlative by=deaths]
más mortífero / más mortal / más letal / más sangriento

[reach]
de la guerra / de toda la guerra / desde el inicio de la guerra / desde el comienzo de la guerra / desde que empezó la guerra / desde que comenzó la guerra
desde el inicio de la invasión / desde el comienzo de la invasión / desde el inicio de la invasión a gran escala / de la historia / hasta la fecha / hasta ahora
