# When.

[weekday]
lunes / lun.            value=1
martes / mart.          value=2
miércoles / miercoles / mié. / miér.   value=3
jueves / juev.          value=4
viernes / vier.         value=5
sábado / sabado / sábados / sáb.   value=6
domingo / domingos / dom.          value=7

[month]
enero / ene. / ene            value=1
febrero / feb. / feb          value=2
marzo / mar.                  value=3
abril / abr. / abr            value=4
mayo / may.                   value=5
junio / jun. / jun            value=6
julio / jul. / jul            value=7
agosto / ago. / ago           value=8
septiembre / setiembre / sept. / sep. / sept / sep / set.   value=9
octubre / oct. / oct          value=10
noviembre / nov. / nov        value=11
diciembre / dic. / dic        value=12

[day]
hoy / el día de hoy / en el día de hoy / esta jornada    offset=0
ayer / el día de ayer                                    offset=-1
anteayer / antes de ayer / antier / antes de anoche      offset=-2
pasado mañana                                            offset=2

[part]
por la mañana / de la mañana / en la mañana / a primera hora / esta mañana   part=morning
mediodía / al mediodía / a el mediodía / el mediodía           part=noon
tarde / por la tarde / de la tarde / en la tarde / esta tarde  part=afternoon
noche / por la noche / de la noche / en la noche / esta noche  part=night
anoche / durante la noche / toda la noche / la noche pasada / a lo largo de la noche   part=overnight
madrugada / de madrugada / amanecer / alba / de la madrugada / primeras horas   part=dawn
medianoche                                                     part=midnight

[unit]
segundo / segundos / seg            unit=second
minuto / minutos / min              unit=minute
hora / horas / h                    unit=hour
día / días / dia / dias / jornada / jornadas   unit=day
semana / semanas                    unit=week
fin de semana / fines de semana     unit=weekend
quincena                            unit=fortnight
mes / meses                         unit=month
trimestre / trimestres              unit=quarter
año / años                          unit=year
década / décadas / decenio / decenios   unit=decade
siglo / siglos                      unit=century

[next]
próximo / próxima / próximos / próximas / proximo / proxima / venidero / entrante   at=any
que viene / que entra                                           at=after
siguiente / siguientes                                          at=after

[last]
pasado / pasada / pasados / pasadas / último / última / últimos / últimas / ultimo / ultimos / ultima / ultimas   at=any

[this]
este / esta / estos / estas / presente / actual / en curso      at=any

[ago]
hace / desde hace                 at=before
atrás                             at=after

[since]
desde / a partir de / a partir de el / con inicio en / desde el

# Lo que empieza entonces y aún está por venir.
[onward]
a partir de / a partir de el / con inicio en / a contar desde / con efecto desde

[until]
hasta / hasta el / antes de que acabe / a más tardar

[during]
durante / a lo largo de / en el curso de / en el transcurso de / en plena / en pleno

[before]
antes de / previo a / en vísperas de / anterior a / antes

[after]
después de / tras / luego de / posterior a / dentro de / después / pasados

[on]
en / el / a / el día / fechado el

[between]
entre

[around]
alrededor de / hacia / cerca de / aproximadamente / en torno a / sobre

[same]
mismo / misma / ese / aquel

[start]
inicio de / principios de / comienzo de / comienzos de / inicios de / principio de / primeros días de / comienzo / principios / inicios

[middle]
mediados de / mitad de / mediados

[end]
fin de / final de / finales de / fines de / últimos días de / finales / fines

[season]
primavera       value=spring
verano          value=summer
otoño           value=autumn
invierno        value=winter

[recent]
recientemente / últimamente / en los últimos días / en las últimas semanas / en los últimos meses / en los últimos años / hace poco / en las últimas horas
en días recientes / en los últimos tiempos / hace unos días / días atrás

[clock]
horas / h / hs / hrs              value=hour
a.m. / am / a. m.                 value=am
p.m. / pm / p. m.                 value=pm
mediodía                          value=noon
medianoche                        value=midnight

[zone]
hora local                        value=local
GMT / UTC                         value=+00:00
hora de Moscú                     value=+03:00
hora de Kiev / hora de Kyiv       value=Europe/Kyiv

# From the day told of, not from the day of telling.
[later]
después / más tarde / luego

[earlier]
antes

[then]
entonces / esa fecha / ese momento / aquel momento

[last]
anterior / previo / precedente     at=after

# The day before the one told of.
[eve]
la víspera / el día anterior / un día antes
