# When. Bare abbreviations that are common words ("ter", "mar", "set", "dom") stand only with their full stop.

[weekday]
segunda-feira / segunda / segundas-feiras / 2ª-feira / 2.ª feira / seg.   value=1
terça-feira / terça / terças-feiras / 3ª-feira / 3.ª feira / ter.         value=2
quarta-feira / quarta / quartas-feiras / 4ª-feira / 4.ª feira / qua.      value=3
quinta-feira / quinta / quintas-feiras / 5ª-feira / 5.ª feira / qui.      value=4
sexta-feira / sexta / sextas-feiras / 6ª-feira / 6.ª feira / sex.         value=5
sábado / sábados / sáb.     value=6
domingo / domingos / dom.   value=7

[month]
janeiro / jan. / jan          value=1
fevereiro / fev. / fev        value=2
março / mar.                  value=3
abril / abr. / abr            value=4
maio / mai.                   value=5
junho / jun. / jun            value=6
julho / jul. / jul            value=7
agosto / ago. / ago           value=8
setembro / set.               value=9
outubro / out.                value=10
novembro / nov. / nov         value=11
dezembro / dez.               value=12

[day]
hoje / em este dia de hoje / em o dia de hoje                     offset=0
ontem / em o dia de ontem                                         offset=-1
anteontem / antes de ontem / antes-de-ontem                       offset=-2
trasanteontem                                                     offset=-3
amanhã / em o dia de amanhã                                       offset=1
depois de amanhã                                                  offset=2

[part]
manhã / de manhã / matinal / a a manhã / manhãzinha / a meio de a manhã / fim de a manhã    part=morning
meio-dia / hora de o almoço / hora de almoço                                                 part=noon
tarde / de tarde / a a tarde / vespertino / início de a tarde / meio de a tarde              part=afternoon
fim de a tarde / fim de tarde / final de a tarde / final de tarde / tardinha / entardecer   part=evening
anoitecer   part=evening
início de a noite / começo de a noite / princípio de a noite / crepúsculo / pôr-do-sol   part=evening
pôr de o sol   part=evening
noite / de noite / a a noite / noturno / nocturno / alta noite / noite dentro                part=night
durante a noite / durante toda a noite / a o longo de a noite / por a noite dentro   part=overnight
noite adentro   part=overnight
noite passada / última noite / de a noite para a manhã / toda a noite / a noite toda         part=overnight
# The hours after midnight of the day named, not the night before it.
madrugada / de madrugada / amanhecer / alvorada / aurora / alvorecer / raiar de o dia   part=dawn
romper de o dia   part=dawn
primeiras horas de o dia / primeiras horas de a manhã / primeiras horas                       part=dawn
meia-noite                                                                                    part=midnight

[unit]
segundo                         unit=second
minuto                          unit=minute
hora                            unit=hour
dia                             unit=day
semana                          unit=week
fim de semana / fim-de-semana / final de semana / fins de semana / finais de semana   unit=weekend
quinzena                        unit=fortnight
mês                             unit=month
trimestre                       unit=quarter
estação                         unit=season
ano                             unit=year
década / decênio / decénio      unit=decade
século                          unit=century

# "seguinte" and "anterior" look from the day told of, not from the day of telling, so they are not here.
[next]
próximo / vindouro / próximos   at=any
que vem / que entra             at=after

[last]
último / passado / transato / transacto / recém-terminado   at=any
retrasado / findo / que passou                              at=after

[this]
este / atual / actual / corrente / presente   at=any

[ago]
há / faz                at=before
atrás                   at=after

[since]
desde / a partir de / a contar de / desde que / com início em / a começar em

# O que começa então e ainda está por vir.
[onward]
a partir de / a contar de / com início em / a começar em / com efeito a partir de

[until]
até / até a / até que / até a o fim de / em vésperas de terminar

[during]
durante / a o longo de / em o decorrer de / em o decurso de / em o curso de / em plena / em pleno / por

[before]
antes de / anterior a / em a véspera de / em as vésperas de / a as vésperas de / em vésperas de / antes
previamente a
prévio a

[after]
depois de / após / a seguir a / posterior a / logo após / logo depois de / depois / mais tarde / subsequente a
em a sequência de / em o rescaldo de / volvido / passado / decorrido / desde então / dentro de / daqui a
de aqui a

[on]
em / a / em o dia / a o dia / em data de / dia

[between]
entre / de entre

[around]
por volta de / cerca de / em torno de / perto de / lá por / a a volta de / próximo de / próximo a
aproximadamente

[same]
mesmo / próprio / idêntico / aquele / esse

[start]
início de / começo de / princípio de / inícios de / começos de / princípios de / primórdios de / alvores de
início / começo / princípio / primeiros dias de / primeiras semanas de / primeiros meses de

[middle]
meados de / meio de / meados

[end]
fim de / final de / fins de / finais de / término de / últimos dias de / últimas semanas de / últimos meses de
fim / final

[season]
primavera       value=spring
verão           value=summer
outono          value=autumn
inverno         value=winter

# Plural forms on purpose: "no último dia 12" is a date, "nos últimos dias" is not.
[recent]
recentemente / ultimamente / em os últimos dias / em as últimas horas / em as últimas semanas
em os últimos meses
em os últimos anos / em os últimos tempos / em dias recentes / em semanas recentes / em meses recentes
em anos recentes / em tempos recentes / há pouco / há pouco tempo / há dias / há semanas / há algum tempo
há alguns dias / há poucos dias / outro dia / hoje em dia / recém / agora há pouco / de há pouco
por estes dias
em estes últimos dias / de os últimos dias / de as últimas semanas / de os últimos meses / de os últimos anos
de as últimas horas / em o passado recente / em a história recente / a os últimos dias

[clock]
hora / h / hs / hrs / horas         value=hour
minuto / min                        value=minute
a.m. / am / de a manhã / de a madrugada     value=am
p.m. / pm / de a tarde / de a noite         value=pm
meio-dia                            value=noon
meia-noite                          value=midnight

[zone]
horário de Brasília / hora de Brasília / horário de o Brasil   value=-03:00
horário local / hora local / horário de o local / hora de o local            value=local
GMT / UTC / TMG / tempo universal / hora de Greenwich                        value=+00:00
hora de Lisboa / horário de Lisboa / hora de Portugal continental / hora portuguesa   value=Europe/Lisbon
hora de Luanda / horário de Luanda                                           value=+01:00
hora de Maputo / horário de Maputo                                           value=+02:00
hora de Moscou / horário de Moscou / hora de Moscovo / horário de Moscovo        value=+03:00
hora de Kiev / horário de Kiev / hora de Kyiv / horário de Kyiv              value=Europe/Kyiv
hora de Londres / horário de Londres                                         value=Europe/London
hora de Paris / horário de Paris / hora de a Europa Central / hora de Bruxelas value=Europe/Paris
horário de Nova York / hora de Nova York / hora de Nova Iorque / hora de Washington   value=America/New_York
horário de Washington / horário de a costa leste / hora de a costa leste     value=America/New_York
horário de Pequim / hora de Pequim                                           value=+08:00
hora de Tóquio / horário de Tóquio / hora de Seul / horário de Seul / hora de Pyongyang   value=+09:00
hora de Israel / horário de Israel / hora de Jerusalém                       value=Asia/Jerusalem
hora de Teerã / hora de Teerão                                               value=+03:30
CET / CEST                                                                   value=Europe/Paris
EST / EDT / ET                                                               value=America/New_York
BRT                                                                          value=-03:00

# Forms that are looked up as they stand where there is no model to give the lemma.
[last]
passada / passadas / passados / última / últimos / últimas / retrasada     at=any

[next]
próxima / próximas / vindoura                    at=any

[this]
esta / estes / estas                             at=any

# From the day told of, not from the day of telling.
[later]
depois / mais tarde / após / passados / volvidos

[earlier]
antes / mais cedo

[then]
então / essa data / aquela data / esse dia / essa altura / aquela altura

[last]
anterior / precedente      at=after

# The day before the one told of.
[eve]
em a véspera / em o dia anterior / um dia antes / em a véspera à noite
