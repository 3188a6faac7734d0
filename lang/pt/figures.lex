# How many. Numerals from 0 to 999 are made of units, teens, tens and hundreds, joined by "e".

[numeral]
zero                              value=0
um / uma                          value=1
dois / duas                       value=2
três                              value=3
quatro                            value=4
cinco                             value=5
seis                              value=6
sete                              value=7
oito                              value=8
nove                              value=9
dez                               value=10
onze                              value=11
doze                              value=12
treze                             value=13
catorze / quatorze                value=14
quinze                            value=15
dezesseis / dezasseis             value=16
dezessete / dezassete             value=17
dezoito                           value=18
dezenove / dezanove               value=19
vinte                             value=20
trinta                            value=30
quarenta                          value=40
cinquenta / cinqüenta             value=50
sessenta                          value=60
setenta                           value=70
oitenta                           value=80
noventa                           value=90
cem / cento                       value=100
duzentos / duzentas               value=200
trezentos / trezentas             value=300
quatrocentos / quatrocentas       value=400
quinhentos / quinhentas           value=500
seiscentos / seiscentas           value=600
setecentos / setecentas           value=700
oitocentos / oitocentas           value=800
novecentos / novecentas           value=900
mil                               scale=1000
milhão / milhões / mi / mln       scale=1000000
# "bilhão" is Brazilian, 10^9; "bilião" is European, 10^12, where 10^9 is "mil milhões".
bilhão / bilhões / bi / bln / mil milhões / mil milhão    scale=1000000000
trilhão / trilhões / tri / bilião / biliões               scale=1000000000000
quatrilhão / quatrilhões / mil biliões                    scale=1000000000000000
e                                 join=yes

[ordinal]
primeiro / primeira / 1º / 1ª / 1.º / 1.ª           value=1
segundo / segunda / 2º / 2ª / 2.º / 2.ª             value=2
terceiro / terceira / 3º / 3ª / 3.º / 3.ª           value=3
quarto / quarta / 4º / 4ª / 4.º / 4.ª               value=4
quinto / quinta / 5º / 5ª / 5.º / 5.ª               value=5
sexto / sexta / 6º / 6ª / 6.º / 6.ª                 value=6
sétimo / sétima / 7º / 7ª / 7.º / 7.ª               value=7
oitavo / oitava / 8º / 8ª / 8.º / 8.ª               value=8
nono / nona / 9º / 9ª / 9.º / 9.ª                   value=9
décimo / décima / 10º / 10ª / 10.º / 10.ª           value=10
décimo primeiro / décima primeira / undécimo / undécima / 11º / 11ª / 11.º / 11.ª     value=11
décimo segundo / décima segunda / duodécimo / duodécima / 12º / 12ª / 12.º / 12.ª     value=12
décimo terceiro / décima terceira / 13º / 13ª / 13.º / 13.ª     value=13
décimo quarto / décima quarta / 14º / 14ª / 14.º / 14.ª         value=14
décimo quinto / décima quinta / 15º / 15ª / 15.º / 15.ª         value=15
décimo sexto / décima sexta / 16º / 16ª / 16.º / 16.ª           value=16
décimo sétimo / décima sétima / 17º / 17ª / 17.º / 17.ª         value=17
décimo oitavo / décima oitava / 18º / 18ª / 18.º / 18.ª         value=18
décimo nono / décima nona / 19º / 19ª / 19.º / 19.ª             value=19
vigésimo / vigésima / 20º / 20ª / 20.º / 20.ª                   value=20
vigésimo primeiro / vigésima primeira / 21º / 21ª / 21.º / 21.ª   value=21
vigésimo segundo / vigésima segunda / 22º / 22ª / 22.º / 22.ª     value=22
vigésimo terceiro / vigésima terceira / 23º / 23ª / 23.º / 23.ª   value=23
vigésimo quarto / vigésima quarta / 24º / 24ª / 24.º / 24.ª       value=24
vigésimo quinto / vigésima quinta / 25º / 25ª / 25.º / 25.ª       value=25
vigésimo sexto / vigésima sexta / 26º / 26ª / 26.º / 26.ª         value=26
vigésimo sétimo / vigésima sétima / 27º / 27ª / 27.º / 27.ª       value=27
vigésimo oitavo / vigésima oitava / 28º / 28ª / 28.º / 28.ª       value=28
vigésimo nono / vigésima nona / 29º / 29ª / 29.º / 29.ª           value=29
trigésimo / trigésima / 30º / 30ª / 30.º / 30.ª                   value=30
trigésimo primeiro / trigésima primeira / 31º / 31ª / 31.º / 31.ª value=31
quadragésimo / quadragésima / 40º / 40ª / 40.º / 40.ª             value=40
quinquagésimo / quinquagésima / 50º / 50ª / 50.º / 50.ª           value=50
sexagésimo / sexagésima / 60º / 60ª / 60.º / 60.ª                 value=60
septuagésimo / septuagésima / setuagésimo / setuagésima / 70º / 70ª / 70.º / 70.ª   value=70
octogésimo / octogésima / 80º / 80ª / 80.º / 80.ª                 value=80
nonagésimo / nonagésima / 90º / 90ª / 90.º / 90.ª                 value=90
centésimo / centésima / 100º / 100ª / 100.º / 100.ª               value=100
ducentésimo / ducentésima / 200º / 200ª / 200.º / 200.ª           value=200
trecentésimo / trecentésima / tricentésimo / 300º / 300ª / 300.º / 300.ª   value=300
quadringentésimo / quadringentésima / 400º / 400ª                 value=400
quingentésimo / quingentésima / 500º / 500ª / 500.º / 500.ª       value=500
milésimo / milésima / 1000º / 1000ª / 1.000º / 1.000ª             value=1000

[fraction]
meio / meia / metade                      value=0.5
um terço / terça parte / uma terça parte  value=0.333333
dois terços / duas terças partes          value=0.666667
um quarto / quarta parte / uma quarta parte   value=0.25
três quartos / três quartas partes        value=0.75
um quinto / quinta parte                  value=0.2
dois quintos                              value=0.4
três quintos                              value=0.6
quatro quintos                            value=0.8
um sexto / sexta parte                    value=0.166667
cinco sextos                              value=0.833333
um sétimo                                 value=0.142857
um oitavo                                 value=0.125
três oitavos                              value=0.375
cinco oitavos                             value=0.625
sete oitavos                              value=0.875
um nono                                   value=0.111111
um décimo / décima parte                  value=0.1
três décimos                              value=0.3
sete décimos                              value=0.7
nove décimos                              value=0.9
um vigésimo                               value=0.05
um centésimo / centésima parte            value=0.01
um milésimo                               value=0.001

[multiple]
par / dupla            value=2
trio                   value=3
quarteto               value=4
meia dúzia             value=6
dezena                 value=10
dúzia                  value=12
vintena                value=20
trintena               value=30
cinquentena            value=50
centena                value=100
milhar                 value=1000

# Vague words keep to their own order of magnitude: a writer with 20,000 says "dezenas de milhares".
[vague]
dezenas / dezenas e dezenas            low=20 high=99
dúzias                                 low=24 high=99
centenas / centenas e centenas         low=100 high=999
milhares / milhares e milhares         low=1000 high=9999
dezenas de milhares / dezenas de milhar     low=20000 high=99999
centenas de milhares / centenas de milhar   low=100000 high=999999
milhões                                low=1000000 high=9999999
milhões e milhões                      low=2000000 high=open
dezenas de milhões                     low=20000000 high=99999999
centenas de milhões                    low=100000000 high=999999999
bilhões / milhares de milhões          low=1000000000 high=9999999999
dezenas de bilhões / dezenas de milhares de milhões      low=20000000000 high=99999999999
centenas de bilhões / centenas de milhares de milhões    low=100000000000 high=999999999999
trilhões / biliões                     low=1000000000000 high=9999999999999
várias dezenas                         low=30 high=99
algumas dezenas / umas dezenas         low=20 high=99
várias centenas                        low=300 high=999
algumas centenas / umas centenas / uns centos     low=200 high=999
vários milhares / várias milhares      low=3000 high=9999
alguns milhares / uns milhares / alguns mil       low=2000 high=9999
vários milhões                         low=3000000 high=9999999
alguns milhões                         low=2000000 high=9999999
vários bilhões / vários milhares de milhões       low=3000000000 high=9999999999
alguns bilhões / alguns milhares de milhões       low=2000000000 high=9999999999
# "vários" and "diversos" are three to nine, "alguns" and "poucos" two to nine, "muitos" ten or more.
vários / várias / diversos / diversas / uma série de / um bom número de           low=3 high=9
um punhado de / uma mão cheia de / um pequeno grupo de / um número reduzido de    low=3 high=9
alguns / algumas / uns quantos / umas quantas / uns tantos / umas tantas          low=2 high=9
poucos / poucas / uns poucos / umas poucas / não muitos / não muitas              low=2 high=9
mais de uma dezena                     low=11 high=19
mais de uma dúzia                      low=13 high=19
muitos / muitas / numerosos / numerosas / um grande número de / um elevado número de   low=10 high=open
grande quantidade de / uma grande quantidade de / bastantes / um sem-número de    low=10 high=open
inúmeros / inúmeras / incontáveis / um incontável número de / uma infinidade de   low=20 high=open
uma multidão de                        low=100 high=open

[bound op=more_than]
mais de / mais de o que / mais que / acima de / superior a / para cima de / além de os / além de as
bem mais de / bem mais que / muito mais de / um pouco mais de / pouco mais de / ligeiramente mais de
ligeiramente acima de / pouco acima de / bem acima de / muito acima de / superiores a / maior que
maior de o que / ultrapassar / exceder / superar / passar de / em excesso de
e pico / e picos / e tal / e tais / e tantos / e tantas / e poucos / e poucas / e muitos / e muitas   at=after

[bound op=at_least]
por o menos / a o menos / em o mínimo     at=any
não menos de / não menos que / não menos de o que / nada menos que / nada menos de
nada menos de o que / nunca menos de / mínimo de / um mínimo de / o mínimo de
não inferior a / igual ou superior a / maior ou igual a / a partir de os / qualquer coisa acima de
ou mais / para cima / e acima / ou superior        at=after

[bound op=less_than]
menos de / menos de o que / menos que / abaixo de / inferior a / inferiores a / aquém de
pouco menos de / um pouco menos de / ligeiramente menos de / ligeiramente abaixo de / pouco abaixo de
muito menos de / bem menos de / bem abaixo de / menor que / menor de o que

[bound op=at_most]
até / em o máximo                  at=any
quando muito / se tanto                        at=any
até um máximo de / máximo de / um máximo de / o máximo de / não mais de / não mais que
não mais de o que / não superior a / igual ou inferior a / menor ou igual a / apenas até / a o máximo
um limite de / limite de / em o limite
ou menos                                       at=after

[bound op=about]
cerca de / aproximadamente / por volta de / em torno de / perto de / mais ou menos / a a volta de
coisa de / em a casa de / em a casa de os / em a casa de as / em a ordem de / em a ordem de os / de a ordem de
em a faixa de / algo como / algo em torno de / qualquer coisa como / sensivelmente / rondar / rondar os
rondar as / próximo de / próximo a / uns / umas / ca. / ~ / ≈ / ± / estimado em / estimados em / estimada em
estimadas em / calculado em / calculados em / um total aproximado de / um total estimado de / lá por
por cerca de / a rondar os / a rondar as / a a roda de / volta de / entorno de / circa
sensivelmente mais de / em um total aproximado de / mais coisa menos coisa
aproximado / aproximados / aproximada / aproximadas / ou assim / ou por aí / por aí   at=after
mais ou menos isso   at=after

[bound op=nearly]
quase / praticamente / perto de chegar a / beirar / beirar os / beirar as / a beirar os / a a beira de
prestes a atingir / próximo de atingir / por pouco não chegar a / já quase / virtualmente

[range op=between]
entre / de entre

[range op=to]
a / até / ou

# Of one that is denied there is none: "not a single".
[single]
único / única / só / só que seja / sequer

[none]
nenhum / nenhuma / nenhuns / nenhumas / ninguém / nem um / nem uma / nem um só / nem uma só / nem um único
nem uma única / nem sequer um / nem sequer uma / sequer um / sequer uma / sem um único / sem uma única
sem qualquer / sem nenhum / sem nenhuma / nem mesmo um / nem mesmo uma

# "a maioria" is more than half; "grande parte" a third to all but a tenth; "quase todos" nine tenths or more.
[share]
mais de a metade / mais de metade / mais que a metade / bem mais de a metade   low=0.5 high=1 op=more_than
acima de a metade   low=0.5 high=1 op=more_than
maioria / a maioria / maior parte / a maior parte / boa maioria    low=0.5 high=1 op=more_than
grande maioria / a grande maioria / vasta maioria / a vasta maioria / ampla maioria   low=0.7 high=1
esmagadora maioria / a esmagadora maioria / imensa maioria / a imensa maioria         low=0.8 high=1
por o menos metade / por o menos a metade / a o menos metade   low=0.5 high=1 op=at_least
menos de a metade / menos de metade / abaixo de a metade   low=0 high=0.5 op=less_than
minoria / uma minoria / menor parte / a menor parte        low=0 high=0.5 op=less_than
cerca de metade / cerca de a metade / aproximadamente metade   low=0.45 high=0.55 op=about
aproximadamente a metade   low=0.45 high=0.55 op=about
quase metade / quase a metade / perto de metade / perto de a metade   low=0.4 high=0.5 op=nearly
a metade                                                   low=0.5 high=0.5
mais de um terço                                           low=0.333333 high=1 op=more_than
mais de dois terços                                        low=0.666667 high=1 op=more_than
mais de um quarto                                          low=0.25 high=1 op=more_than
mais de três quartos                                       low=0.75 high=1 op=more_than
menos de um terço                                          low=0 high=0.333333 op=less_than
menos de um quarto                                         low=0 high=0.25 op=less_than
quase um terço                                             low=0.27 high=0.333333 op=nearly
quase dois terços                                          low=0.6 high=0.666667 op=nearly
quase três quartos                                         low=0.68 high=0.75 op=nearly
cerca de um terço                                          low=0.3 high=0.37 op=about
cerca de dois terços                                       low=0.6 high=0.73 op=about
cerca de um quarto                                         low=0.22 high=0.28 op=about
cerca de três quartos                                      low=0.68 high=0.82 op=about
grande parte / uma grande parte / boa parte / uma boa parte / uma parte significativa   low=0.33 high=0.9
parte significativa   low=0.33 high=0.9
parte considerável / uma parte considerável                low=0.33 high=0.9
pequena parte / uma pequena parte / uma pequena fração / uma pequena fracção    low=0 high=0.33
quase todo / quase todos / quase toda / quase todas / a quase totalidade   low=0.9 high=1 op=nearly
quase totalidade   low=0.9 high=1 op=nearly
praticamente todo / praticamente todos / praticamente toda / praticamente todas   low=0.9 high=1 op=nearly
praticamente a totalidade                                  low=0.9 high=1 op=nearly
todo / todos / toda / todas / a totalidade / totalidade / cada um de os / cada uma de as   low=1 high=1
ambos / ambas / os dois / as duas                          low=1 high=1

[more]
outro / outra / outros / outras / um outro / uma outra / mais / mais um / mais uma / mais outro / mais outra
ainda outro / ainda outra / ainda mais / adicional / adicionais / suplementar / suplementares / extra / a mais

[change op=up]
aumentar / subir / crescer / elevar / acrescer / ampliar / avançar / disparar / saltar em / incrementar
dobrar
duplicar / triplicar / quadruplicar

[change op=down]
diminuir / cair / baixar / descer / reduzir / decrescer / encolher / recuar / encurtar / declinar

[change op=to]
elevar a / aumentar a / fixar em / situar em / cifrar em / estimar em / calcular em / colocar em / passar de os / superar os / ultrapassar os / rondar os / rever em alta para / revisar em alta para / elevar para os / aumentar até / subir até / chegar até / reduzir a
subir para / subir a / aumentar para / elevar se a / se elevar a / elevar se para / se elevar para
elevar para
crescer para / passar para / passar a ser de / chegar a / ascender a / saltar para / cifrar se em
fixar se em
situar se em / atualizar para / actualizar para / revisar para / rever para / cair para / descer para
baixar para / diminuir para / reduzir para / recuar para / totalizar / somar / perfazer / atingir os
atingir as
alcançar os / alcançar as

[change op=same]
elevar o número para / elevar o número a / colocar o número em / situar o número em / fixar o número em / fala em um número de / elevar o balanço para / elevar o balanço a / subir o número para / aumentar o número para / reduzir o número para / rever o número para / estimar o número em
elevar o número de mortos para / elevar o número de vítimas para / elevar o número de feridos para / elevar o número de mortes para / elevar o balanço de mortos para / elevar o balanço de vítimas para / elevar o total de mortos para / elevar o número de vítimas mortais para
elevar o número de detidos para / elevar o número de presos para / elevar o número de desaparecidos para / elevar o número de manifestantes para / elevar o número de participantes para / elevar o total para / elevar o número de mortos a / elevar o número de vítimas a
elevar o número de feridos a / elevar o número de mortes a / elevar o balanço de mortos a / elevar o balanço de vítimas a / elevar o total de mortos a / elevar o número de vítimas mortais a / elevar o número de detidos a / elevar o número de presos a
elevar o número de desaparecidos a / elevar o número de manifestantes a / elevar o número de participantes a / elevar o total a / subir o número de mortos para / subir o número de vítimas para / subir o número de feridos para / subir o número de mortes para
subir o balanço de mortos para / subir o balanço de vítimas para / subir o total de mortos para / subir o número de vítimas mortais para / subir o número de detidos para / subir o número de presos para / subir o número de desaparecidos para / subir o número de manifestantes para
subir o número de participantes para / subir o total para / aumentar o número de mortos para / aumentar o número de vítimas para / aumentar o número de feridos para / aumentar o número de mortes para / aumentar o balanço de mortos para / aumentar o balanço de vítimas para
aumentar o total de mortos para / aumentar o número de vítimas mortais para / aumentar o número de detidos para / aumentar o número de presos para / aumentar o número de desaparecidos para / aumentar o número de manifestantes para / aumentar o número de participantes para / aumentar o total para
atualizar o número de mortos para / atualizar o número de vítimas para / atualizar o número de feridos para / atualizar o número de mortes para / atualizar o balanço de mortos para / atualizar o balanço de vítimas para / atualizar o total de mortos para / atualizar o número de vítimas mortais para
atualizar o número de detidos para / atualizar o número de presos para / atualizar o número de desaparecidos para / atualizar o número de manifestantes para / atualizar o número de participantes para / atualizar o total para / actualizar o número de mortos para / actualizar o número de vítimas para
actualizar o número de feridos para / actualizar o número de mortes para / actualizar o balanço de mortos para / actualizar o balanço de vítimas para / actualizar o total de mortos para / actualizar o número de vítimas mortais para / actualizar o número de detidos para / actualizar o número de presos para
actualizar o número de desaparecidos para / actualizar o número de manifestantes para / actualizar o número de participantes para / actualizar o total para / situar o número de mortos em / situar o número de vítimas em / situar o número de feridos em / situar o número de mortes em
situar o balanço de mortos em / situar o balanço de vítimas em / situar o total de mortos em / situar o número de vítimas mortais em / situar o número de detidos em / situar o número de presos em / situar o número de desaparecidos em / situar o número de manifestantes em
situar o número de participantes em / situar o total em / fixar o número de mortos em / fixar o número de vítimas em / fixar o número de feridos em / fixar o número de mortes em / fixar o balanço de mortos em / fixar o balanço de vítimas em
fixar o total de mortos em / fixar o número de vítimas mortais em / fixar o número de detidos em / fixar o número de presos em / fixar o número de desaparecidos em / fixar o número de manifestantes em / fixar o número de participantes em / fixar o total em
estimar o número de mortos em / estimar o número de vítimas em / estimar o número de feridos em / estimar o número de mortes em / estimar o balanço de mortos em / estimar o balanço de vítimas em / estimar o total de mortos em / estimar o número de vítimas mortais em
estimar o número de detidos em / estimar o número de presos em / estimar o número de desaparecidos em / estimar o número de manifestantes em / estimar o número de participantes em / estimar o total em / reduzir o número de mortos para / reduzir o número de vítimas para
reduzir o número de feridos para / reduzir o número de mortes para / reduzir o balanço de mortos para / reduzir o balanço de vítimas para / reduzir o total de mortos para / reduzir o número de vítimas mortais para / reduzir o número de detidos para / reduzir o número de presos para
reduzir o número de desaparecidos para / reduzir o número de manifestantes para / reduzir o número de participantes para / reduzir o total para / rever o número de mortos para / rever o número de vítimas para / rever o número de feridos para / rever o número de mortes para
rever o balanço de mortos para / rever o balanço de vítimas para / rever o total de mortos para / rever o número de vítimas mortais para / rever o número de detidos para / rever o número de presos para / rever o número de desaparecidos para / rever o número de manifestantes para
rever o número de participantes para / rever o total para
falar em / falar de / apontar o número de / apontar para um número de / elevar a cifra para / situar a cifra em / colocar a cifra em / indicar o número de / dar o número de

[change op=put]
situar / fixar / estimar / calcular / colocar / cifrar / atualizar / actualizar / avaliar / pôr / rever

[percent]
% / por cento / porcento / pct / ponto percentual / pontos percentuais / p.p.

[them]
deles / delas / de eles / de elas / de os quais / de as quais / de entre eles / de entre elas / dentre eles
dentre elas
entre eles / entre elas / entre os quais / entre as quais / de estes / de estas / de esses / de essas
de aqueles
de aquelas / cada um de eles / cada uma de elas / de os mesmos / de as mesmas / todos eles / todas elas

# What numbers are put together with besides the words above.
[article]
um / uma

[numeral]
vírgula / ponto                                point=yes
k                                              scale=1000

# A fraction of 0 divides what stands before it by what stands behind: "um sobre três".
[fraction]
sobre                                          value=0
terço / terça                                  value=0.333333
quarto / quarta                                value=0.25

[multiple]
menos / negativo                               value=-1

[ordinal]
sexcentésimo / sexcentesimo / seiscentésimo    value=600
septingentésimo / setingentésimo / septingentesimo   value=700
octingentésimo / octingentesimo                value=800
noningentésimo / nongentésimo / noningentesimo value=900
milionésimo / milionésima / milionesimo        value=1000000
bilionésimo / bilionésima / bilionesimo        value=1000000000
trilionésimo / trilionésima / trilionesimo     value=1000000000000
quadragesimo / quadragesima                    value=40
quinquagesimo / quinquagesima                  value=50
sexagesimo / sexagesima                        value=60
septuagesimo / septuagesima                    value=70
octogesimo / octogesima                        value=80
nonagesimo / nonagesima                        value=90
vigesimo / vigesima                            value=20
trigesimo / trigesima                          value=30
centesimo / centesima                          value=100
ducentesimo                                    value=200
trecentesimo / tricentesimo                    value=300
quadringentesimo                               value=400
quingentesimo                                  value=500
milesimo / milesima                            value=1000
setimo / setima                                value=7
decimo / decima                                value=10
# Endings that make digits a rank.
o / a / os / as / er / ro / ra / do / da       value=0

[age at=after]
de idade / anos de idade / meses de idade

[age at=before]
com idade de / aos / a os / idade de / a a idade de

[numeral]
com                                            point=yes

[fraction]
avos / avo                                     value=1
quintos / quinta                               value=0.2
terços                                         value=0.333333
quartos                                        value=0.25

[definite]
o / a / os / as

[bound op=equal]
igual a / igual / equivale a / iguais a
ou igual / ou igual a           at=after

[bound op=more_than]
maior de / maiores que / maiores de / mais alto que / mais alta que / mais alto do que / mais alto de o que / mais altos que

[bound op=at_least]
igual a ou maior que / igual ou maior que / igual ou maior a / superior ou igual a / superiores ou iguais a / maiores ou iguais a / maior ou igual que
ou maior / ou maiores                             at=after

[bound op=less_than]
menor de / menores que / menores de / mais baixo que / mais baixa que / mais baixo do que / mais baixo de o que

[bound op=at_most]
igual a ou menor que / igual ou menor que / inferiores ou iguais a / inferior ou igual a / menores ou iguais a
ou menor / ou menores                             at=after

[range op=to]
ateh

# "Nove em cada dez": the first is part of the second.
[out_of]
em cada / de cada / de entre / dentre / de um total de

# Where a number's word counts nothing.
[idle]
recusar se a comentar / se recusar a comentar / recusar comentar / escusar se a comentar / se escusar a comentar / recusar fazer comentários / recusar se a fazer comentários / se recusar a fazer comentários / declinar comentar / negar se a comentar / se negar a comentar / evitar comentar
recusar dar pormenores / recusar se a dar detalhes / se recusar a dar detalhes / recusar adiantar / recusar revelar / se recusar a revelar / recusar se a revelar / recusar responder / recusar se a responder / se recusar a responder / não quis comentar / escusar se a adiantar
não responder a um pedido de comentário / não responder a um pedido de comentários / não responder a pedidos de comentário / não responder a pedidos de comentários / não responder a os pedidos de comentário / não responder a o pedido de comentário / não responder a o pedido de entrevista / não responder de imediato / não responder imediatamente / não fazer comentários / não dar detalhes / não dar mais detalhes / não fornecer detalhes / não fornecer mais detalhes / não dar pormenores / não prestar esclarecimentos / não querer comentar
pediu para não se identificar / pediu para não ser identificado / pediu para não ser identificada / pediram para não ser identificados / pediu para não ser nomeado / pediu anonimato / pediu o anonimato / pediram anonimato / solicitou anonimato / exigiu anonimato / pediu sigilo / pediu que seu nome
um ao outro / um a o outro / uns aos outros / um por um / um a um / cada um / cada uma / um e outro / um ou outro / qualquer um / um só

# What was counted just before holds what follows.
[including]
incluindo / entre eles / entre elas / de os quais / de as quais / inclusive

# What became of things, where no verb of the events says it.
[fate role=still_in_air]
em o ar / em voo / ainda em o ar / em o espaço aéreo

[fate role=missing]
paradeiro desconhecido / destino desconhecido / por localizar

[fate role=suppressed]
guerra eletrônica / guerra eletrónica / interferência eletrônica / interferência eletrónica / não chegaram a os alvos / sem atingir os alvos

# The most of its kind, and over all of what time.
[superlative by=size]
maior / maiores / mais massivo / mais maciço / mais intenso

[superlative by=deaths]
mais mortal / mais mortífero / mais letal / mais sangrento

[reach]
da guerra / de toda a guerra / desde o início da guerra / desde o começo da guerra / desde que a guerra começou / desde o início da invasão / desde o começo da invasão
desde o início da invasão em grande escala / da história / até hoje / até agora
