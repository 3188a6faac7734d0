# Who says so. weak=yes: speech only with a clause or a quotation.

[speech pos=verb stance=asserts]
decir / dijo / dijeron / dice / dicen / dicho / informa / afirmar / declarar / informar / anunciar / reportar / manifestar / aseverar / señalar / alegar / argumentar
reiterar / reafirmar / enfatizar / recalcar / subrayar / aseverar que / aclarar / comunicar / relatar / comentar
explicar / revelar / puntualizar / precisar que / proclamar / divulgar / notificar / dar cuenta de / dar a conocer
hacer público / hacer saber / dejar claro / dar a entender / llamar la atención sobre / dejar constancia / esgrimir
poner de manifiesto / poner de relieve / hacer constar / hacer hincapié / dar parte de / hacer notar / sacar a la luz
manifiesta / remarcar / resaltar / acotar que / argüir / ratificar se / reconfirmar que / hacer saber que
dejar dicho / aducir / poner en conocimiento / dejar patente / dejar sentado / dejar en claro / hacer ver
salir a decir / tomar la palabra / manifestar se / pregonar / vocear / hacer público que / hacer pública
hacer públicos / hacer públicas / rendir testimonio / prestar declaración / dar testimonio / dar su versión / dar fe
poner en su conocimiento / trasladar que / aseverar se / reseñar / dejar caer / dejar entrever

# Belief and showing words, and words whose other senses are common: only with a clause or a quotation.
[speech pos=verb stance=asserts weak=yes]
asegurar / garantizar / sostener / agregar / añadir
apostillar / resumir / sintetizar / destacar / apuntar / indicar / anotar / notar
observar / recordar / referir
contar / narrar / precisar / presentar / escribir / postear
tuitear / compartir / reproducir / transmitir / difundir / propagar / retransmitir / anticipar
replicar / contestar / retrucar / repetir / insistir / mostrar
documentar / atestiguar / testificar / testimoniar / declarar ante / certificar / rezar / sugerir / insinuar
exclamar
gritar / espetar / susurrar / murmurar / justificar se / expresar
inquirir / dirigir se
quejar se / se quejar / condenar / corregir
rectificar / jactar se / se jactar / vanagloriar se
razonar / acotar / abundar / ahondar
arengar / sentenciar / trascender / hacer se eco de / se hacer eco de
contesta / nota / postular / deslizar / musitar / balbucear / farfullar / mascullar / vociferar / bramar / clamar
sollozar / gemir / suspirar / intervenir / terciar / interpelar / objetar que / porfiar / desembuchar
inquirir sobre / parafrasear / traducir / teorizar / generalizar / improvisar / recitar / pontificar
estipular / resolver que / acordar que / coincidir / convenir en que / prorrumpir / chillar / vocear que
cuchichear / editorializar / transcribir / remachar / redundar / abundar en / dejar traslucir / desvelar
deslizar que / especificar / ilustrar / patentizar / evidenciar / corear / perorar / disertar / resoplar / gruñir
refunfuñar / rezongar / titubear / tartamudear / confidenciar / sincerar se / se sincerar / desahogar se
se desahogar

# The object is what is said: "expresó su preocupación", "calificó el ataque de".
[speech pos=verb content=object]
proferir   stance=asserts
emitir un comunicado / divulgar un comunicado / publicar un comunicado / difundir un comunicado / emitir una nota
difundir una nota / emitir una declaración / hacer una declaración / hacer declaraciones / hacer un anuncio
ofrecer una rueda de prensa / ofrecer una conferencia de prensa / dar una rueda de prensa / realizar declaraciones

[speech pos=verb stance=confirms]
confirmar / corroborar / ratificar que / reconfirmar / constatar que
admitir / reconocer / asumir / ratificar / validar / conceder que / asentir   weak=yes
reivindicar la autoría / asumir la responsabilidad / reivindicar la responsabilidad / atribuir se la autoría
adjudicar se la autoría / se atribuir la autoría / se adjudicar la autoría / asumir la autoría
dar por confirmado / confirmar se / dar fe de que / verificar que / acreditar / refrendar / certificar que
cerciorar se de que / reivindicar los ataques / reivindicar el ataque / atribuir se el ataque / se atribuir el ataque
atribuir se el atentado / se atribuir el atentado / se adjudicar el ataque / adjudicar se el ataque
adjudicar se el atentado / atribuir se la responsabilidad / se atribuir la responsabilidad
admitir su responsabilidad / reconocer su responsabilidad / declarar se culpable / se declarar culpable
asumir la culpa / asumir la paternidad

[speech pos=verb stance=denies]
negar / desmentir / refutar / rebatir / niega / niegan / desmintió / desmintieron / desmiente / desmienten
desmentir categóricamente / salir a desmentir / negar rotundamente / negar tajantemente / negar de plano
desautorizar / declarar se inocente / se declarar inocente

[speech pos=verb stance=doubts]
dudar / poner en duda / poner en tela de juicio / poner en entredicho
desconfiar   weak=yes
duda / dudan

[speech pos=verb stance=assesses]
situar la cifra en / elevar la cifra a / cifrar el número en / fijar la cifra en / dar la cifra de / rebajar la cifra a / situar el número en / elevar el número a / elevar el balance a / estimar la cifra en / cifrar en / dar una cifra de / ubicar la cifra en / ubicar el número en
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
estimar / pronosticar / vaticinar / presumir / conjeturar
evaluar / calcular / considerar / juzgar / creer / pensar / entender / opinar que / suponer   weak=yes
proyectar / deducir / inferir / sospechar / esperar / analizar / especular / diagnosticar   weak=yes
sentir / confiar / interpretar   weak=yes
llegar a la conclusión de que / llegar a la conclusión / sacar la conclusión de que / tener la impresión de que
tener la sensación de que / tener el convencimiento de que / tener la certeza de que / tener la convicción de que
dar por seguro que / dar por cierto que / hacer se a la idea de que

[speech pos=verb stance=promises]
prometer / comprometer se / se comprometer / jurar / dar su palabra / asumir el compromiso / se haber comprometer
ofrecer se / se ofrecer / garantizar que / dar garantías / mostrar se dispuesto / se mostrar dispuesto   weak=yes
empeñar su palabra / dar seguridades / ofrecer garantías / dar garantías de que / hacer la promesa / hacer una promesa
hacer voto / prometer que / hacer un compromiso

[speech pos=verb stance=threatens]
amenazar / lanzar un ultimátum / dar un ultimátum / jurar venganza / prometer venganza
amagar con / lanzar amenazas / proferir amenazas / lanzar una amenaza / hacer amenazas / amenazar con
dar un plazo / poner un ultimátum / plantear un ultimátum

[speech pos=verb stance=warns]
advertir / alertar / avisar / prevenir / advirtieron / advierten
lanzar una advertencia / hacer una advertencia / dar la voz de alarma / dar la alerta / lanzar una alerta
dar la alarma / encender las alarmas / lanzar un aviso / hacer un aviso / emitir una alerta / emitir una advertencia
poner en guardia / hacer sonar las alarmas / poner sobre aviso

[speech pos=verb stance=demands]
exigir / pedir / piden / pidieron / solicitar / apelar / instar / exhortar / rogar / implorar / suplicar / urgir / conminar
requerir / ordenar / mandar / determinar que / llamar a   weak=yes
animar / alentar / invitar / incitar / reclamar que / proponer que   weak=yes
hacer un llamamiento / hacer un llamado / lanzar un llamamiento / hacer una petición / dar orden / dar órdenes

[speech pos=noun stance=asserts]
declaración / afirmación / anuncio / alegato / relato / revelación / comentario / pronunciamiento / testimonio
argumento / argumentación / aclaración / explicación / información / palabra / discurso / versión / noticia
reportaje / respuesta / réplica / observación / mención / referencia / intervención / publicación / denuncia
acusación / crítica / queja / tuit / mensaje / recuento / balance / cifra / dato / cita / comunicación / informe
propuesta / reivindicación / registro / constatación / rumor / indicación / descripción / manifestación verbal
alocución / aseveración / señalamiento / alegación / sugerencia / insinuación / reporte
apoyo / respaldo / aval / elogio / condena / repudio / oposición / postura / posición / posicionamiento / desdén
desprecio / entusiasmo / admiración / indignación / ira / malestar / ansiedad / diatriba / reprimenda / disculpa
broma / lema / consigna / eslogan / mantra / arenga / tesis / teoría / narrativa / retórica / hallazgo / recordatorio
reproche / lamento / agradecimiento / felicitación / puntualización / matización / confidencia / filtración / bulo
chisme / expresión / frase / trino / aclaratoria / planteamiento / manifestación de apoyo / reiteración / proclama
proclamación / explicación oficial / imputación / señalamientos / ataque verbal / alegato final / exabrupto / insulto
burla / perorata / invectiva / pulla / precisión / notificación / evidencia

[speech pos=noun stance=confirms]
confirmación / admisión / reconocimiento / confesión / corroboración / comprobación
ratificación / verificación / validación / refrendo

[speech pos=noun stance=denies]
desmentido / negación / mentís / refutación
rechazo / negativa / contradicción / desautorización / rectificación / impugnación

[speech pos=noun stance=doubts]
duda / escepticismo / desconfianza / incertidumbre / cuestionamiento
reserva / recelo / suspicacia / interrogante / pregunta / reparo / objeción / incredulidad

[speech pos=noun stance=assesses]
estimación / evaluación / previsión / proyección / cálculo / análisis / pronóstico / vaticinio / opinión / conclusión
sospecha / convicción / creencia / impresión / perspectiva / expectativa / suposición / hipótesis / especulación
diagnóstico / dictamen / conjetura / parecer / valoración
consideración / apreciación / criterio / punto de vista / visión / veredicto / temor / miedo / preocupación
inquietud / esperanza / optimismo / pesimismo / confianza / certeza / convencimiento / presentimiento / intuición
augurio / presagio / lectura / interpretación / balance provisional / diagnosis / juicio de valor / apuesta
comprensión / percepción / estimado

[speech pos=noun stance=promises]
promesa / compromiso / juramento / garantía
ofrecimiento / voto de apoyo / garantías / seguridades

[speech pos=noun stance=threatens]
amenaza / ultimátum
intimidación / bravata / amago

[speech pos=noun stance=warns]
advertencia / alerta / aviso / alarma
amonestación / apercibimiento / llamada de atención / señal de alarma

[speech pos=noun stance=demands]
exigencia / petición / pedido / llamamiento / llamado / solicitud / orden / reivindicación / exhortación / recomendación
súplica / reclamo / demanda / ruego / requerimiento / directriz
invitación / instrucción / reclamación / insistencia / llamada a / apelación a / instancia a / plegaria / mandato de
consejo de que / emplazamiento

# A phrase whose object is the source.
[according stance=asserts]
de acuerdo con / según / conforme a / en palabras de / en las palabras de / según la versión de / en la versión de
a decir de / a tenor de / como dijo / como afirmó / como informó / como declaró / como anunció / como señaló
como explicó / como indicó / como reveló / como publicó / según dijo / según informó / según anunció / según explicó
según indicó / según señaló / según afirmó / según publicó / según reveló / según declaró / según reportó
según informaron / según dijeron / según indicaron / según señalaron / según informa / según indica / según señala
según publica / según recoge / según relató / según relataron / según aseguró / según aseguraron / según precisó
según confirmó / según detalló / según manifestó / según comunicó / según explicaron / según ha informado
según han informado / según ha indicado / según ha explicado / según ha señalado / según ha publicado / según ha dicho
según informan / según fuentes de / según datos de / según cifras de / según información de / según un comunicado de
según un informe de / según el informe de / según el relato de / citada por / citados por / citadas por
consultada por / consultados por / consultadas por / con base en datos de
por boca de / tal como dijo / tal como anunció / en declaraciones de / en base a datos de
según consta en / según se desprende de / como se desprende de / según se lee en / según recogió / según recogen
según difundió / según publicaron / según narró / según contó / según contaron / según cuenta / según relata
según relatan / según afirma / según afirman / según sostiene / según sostuvo / según aseguran / según asegura
según explica / según explican / según declararon / según denunció / según denunciaron / según denuncia / según alegó
según argumentó / según subrayó / según destacó / según apuntó / según apuntaron / según apunta / según apuntan
según revelan / según revela / según revelaron / según muestra / según muestran / según detalla / según detallan
según detallaron / según precisa / según precisan / según precisaron / según anuncia / según anunciaron / según dice
según dicen / según escribe / según escribió / según expresó / según comentó / según añadió / según agregó
según recordó / según la información de / según informaciones de / según información proporcionada por
según la información proporcionada por / según información facilitada por / según la información facilitada por
según los datos de / según las cifras de / según cifras oficiales de / según datos oficiales de
según el testimonio de / según testimonios de / según las declaraciones de / según declaraciones de
según palabras de / según las palabras de / según relatos de / según los relatos de / según reportes de
según informes de / según versiones de / según declaró a / según denuncias de / según la denuncia de
según el comunicado de / según lo informado por / según lo dicho por / según lo declarado por / según lo publicado por
según lo señalado por / de acuerdo a / de acuerdo con datos de / de acuerdo con cifras de
de acuerdo con información de / de acuerdo con la información de / de acuerdo con los datos de
de acuerdo con el relato de / de acuerdo con el testimonio de / de acuerdo a datos de / de acuerdo a información de
de acuerdo con lo dicho por / de acuerdo con lo informado por / como dice / como dicen / como afirma / como sostiene
como sostuvo / como explica / como señala / como señalan / como indica / como recuerda / como recordó / como apunta
como apuntó / como escribe / como escribió / como contó / como relata / como relató / como manifestó
como expresó / como aseguró / como anunciaron / como informaron / como subrayó / como destacó / como recoge
como publica / como ha dicho / como ha señalado / como ha explicado / como ha anunciado / como había dicho
como había anunciado / como muestran / como revela / como revelan / como dijeron / como publicaron
tal y como dijo / tal y como señaló / tal y como explicó / tal y como anunció / tal y como recoge / tal y como indicó
tal como señaló / tal como explicó / tal como informó / tal y como informó / tal y como ha anunciado
como lo describió / como lo definió / como lo llamó / en boca de / a el decir de
con base en información de / con base en informes de / con base en cifras de / sobre la base de datos de
sobre la base de información de / con información proporcionada por / en declaraciones recogidas por
en declaraciones citadas por / en el relato de / en el testimonio de / en una declaración de
en expresión de / por palabras de / datos facilitados por / cifras facilitadas por

[according stance=assesses]
en opinión de / en la opinión de / a juicio de / a el parecer de / a los ojos de / en el análisis de
según estimaciones de / según cálculos de / según los cálculos de / según las estimaciones de / según la estimación de
en la evaluación de / desde el punto de vista de / en la visión de / en la interpretación de / según estimó
a el entender de / en el criterio de / desde la óptica de / desde la perspectiva de / en el sentir de
a el juicio de / según la opinión de / según el parecer de / según el criterio de / según el análisis de
según la evaluación de / según la valoración de / según la previsión de / según las previsiones de
según previsiones de / según los pronósticos de / según el pronóstico de / según proyecciones de
según las proyecciones de / según cálculos hechos por / según estima / según estiman / según estimaron / según calcula
según calculan / según calculó / según cree / según creen / según considera / según consideran / según consideró
según opina / según opinan / según opinó / según piensa / según prevé / según prevén / según interpreta / según valoró
como cree / como creen / como opina / como considera / como estima / en la estimación de / en los cálculos de
en la apreciación de / en la valoración de / en la lectura de / en el punto de vista de / para los analistas de
a juzgar por / de acuerdo con estimaciones de / de acuerdo con las estimaciones de / de acuerdo con cálculos de
de acuerdo con la opinión de / según la impresión de

[according stance=confirms]
como confirmó / según confirmaron / como admitió / como reconoció / según reconoció / según ha confirmado / según admitió
según confirmó a / según confirma / según confirman / como confirma / como confirman / como confirmaron
como ha confirmado / según han confirmado / según reconocieron / según admitieron / según reconoce / según admite
confirmada por / confirmados por / confirmadas por / por confesión de / según corroboró
según corroboraron / según ratificó / verificada por / verificados por / verificadas por

# The source is not named.
[hearsay stance=asserts]
supuestamente / presuntamente / según se informa / según se informó / según se dice / según se supo / según se ha informado
según trascendió / se dice que / se informa que / se informó que / se reporta que / se reportó que / se afirma que
se comenta que / se cuenta que / se sabe que / se supo que / se ha informado que / se ha sabido que / se rumorea que
correr el rumor de que / corre el rumor de que / hay informes de que / existir informes de que / trascendió que
según versiones / según informes / según los informes / según reportes / según algunas fuentes / según algunas versiones
supuesto / supuesta / supuestos / supuestas / presunto / presunta / presuntos / presuntas / pretendido
según fuentes / según medios locales / según medios / se denunció que / se anunció que / se ha anunciado que
dizque / por lo que se sabe / hasta donde se sabe / que se sepa / según la versión oficial
según las primeras informaciones / según primeras informaciones / según informaciones preliminares
según información preliminar / según datos preliminares / según los primeros datos
según las primeras investigaciones / según los primeros reportes / según los primeros informes
según reportes preliminares / según informes preliminares / según las primeras versiones / según trascendidos
según datos oficiales / según cifras oficiales / según los datos oficiales / según fuentes oficiales / se habla de que
se asegura que / se aseguró que / se sostiene que / se alega que / se denuncia que / se señala que / se señaló que
se indica que / se indicó que / se rumoreó que / se rumora que / se rumorea / se comentaba que / corren rumores de que
circula el rumor de que / circulan rumores de que / circulan versiones de que / circularon versiones de que
hay versiones de que / hay rumores de que / había rumores de que / hay informaciones de que / se ha dicho que
se había dicho que / se ha publicado que / se publicó que / se ha afirmado que / se ha rumoreado que
se ha denunciado que / ha trascendido que / había trascendido que / según ha trascendido / según se ha sabido
según se ha dicho / según se cuenta / según se comenta / según se afirma / según se asegura / según se rumorea
según se indicó / según se explicó / según se anunció / según se publicó / según lo informado / según lo trascendido
de acuerdo con reportes / de acuerdo con informes / según reportes de prensa / según informes de prensa
según información de prensa / según versiones de prensa / según versiones periodísticas / según se reportó
como se informó / como es sabido / es sabido que / ser sabido que

[hearsay stance=assesses]
aparentemente / a el parecer / según parece / parece que / parecer que / todo apunta a que / todo indica que / se cree que
se estima que / se calcula que / se supone que / se teme que / se presume que / se sospecha que / se piensa que
se considera que / se prevé que / se especula con que / presumiblemente / por lo visto / según todos los indicios
es de suponer que / cabe suponer que / cabe pensar que / hay indicios de que / existen indicios de que
todo parece indicar que / todo hace pensar que / todo hace suponer que / todo hacía pensar que / todo indicaba que
todo apuntaba a que / todo apunta a / todo parece apuntar a que / según estimaciones / según las estimaciones
según cálculos / según los cálculos / según las previsiones / según pronósticos / es probable que / ser probable que
lo más probable es que / lo más probable ser que / se da por hecho que / se daba por hecho que / se da por sentado que
se creía que / se estimaba que / se temía que / se pensaba que / se considera probable que / se espera que
se esperaba que / se especula que / se especuló con que / se baraja la posibilidad de que / se baraja que
a primera vista / se presumía que / según todas las apariencias / a lo que parece / por lo que parece
a juzgar por las apariencias / previsiblemente / a lo que todo indica / según parecía / con toda probabilidad

[platform]
X / Twitter / Telegram / Facebook / Instagram / Truth Social / YouTube / TikTok / WhatsApp / Threads / Bluesky
Weibo / WeChat / VKontakte / VK / LinkedIn / Rutube / Reddit / Discord / Mastodon / Substack / Viber / Odnoklassniki
antigua Twitter / antiguo Twitter / red social X / Snapchat / Douyin / Signal / Gettr / Twitch / red X
Gab / Parler / Sina Weibo / Xiaohongshu / KakaoTalk / Koo / Clubhouse / Rednote / Kick / red social Telegram
red social Facebook / red social Truth Social / red social Instagram / plataforma X / ex-Twitter / exTwitter

[medium]
comunicado / comunicado de prensa / comunicado conjunto / comunicado oficial / nota / nota oficial / nota de prensa
entrevista / entrevista exclusiva / rueda de prensa / conferencia de prensa / comparecencia / comparecencia pública
declaración / declaración conjunta / declaración escrita / declaraciones / discurso / discurso nocturno / discurso vespertino
discurso a la nación / mensaje a la nación / alocución / intervención / mensaje / mensaje de vídeo / mensaje de video
vídeo / video / grabación / audio / transmisión / directo / publicación / post / posteo / tuit / tweet / trino / hilo
red social / redes sociales / canal / canal de Telegram / cuenta / cuenta oficial / perfil / página / página web
sitio web / web / portal / blog / artículo / artículo de opinión / editorial / columna / tribuna / reportaje / libro
texto / carta / carta abierta / misiva / oficio / informe / informe diario / parte / parte de guerra / parte diario
boletín / boletín diario / balance / resumen / recuento / estudio / encuesta / documento / dosier / memorando / despacho
cable / telegrama / testimonio / audiencia / sesión / pleno / debate / podcast / programa / telediario / noticiero
noticiario / informativo / edición / actualización / acta / transcripción / resolución / manifiesto / petición / correo electrónico
boletín de prensa / despacho de agencia / mensaje de texto / nota verbal / nota diplomática / sesión informativa
rueda de prensa conjunta / conferencia de prensa conjunta / conferencia / ponencia / charla / discurso televisado
mensaje televisado / alocución televisada / cadena nacional / mensaje de voz / nota de voz / mensaje grabado
llamada telefónica / conversación telefónica / conversación / entrevista televisiva / entrevista radiofónica
entrevista telefónica / entrevista de radio / entrevista de televisión / entrevista por televisión / videomensaje
homilía / sermón / ángelus / mitin / escrito / querella / atestado / decreto / sentencia / fallo
declaración jurada / memorias / biografía / ensayo / panfleto / folleto / anuncio / aviso / circular / directiva
boletín informativo / emisión / tertulia / cuenta de X / cuenta de Twitter / cuenta de Facebook / cuenta de Instagram
cuenta de Telegram / historia de Instagram / chat / mensaje de WhatsApp / mensaje de Telegram / sondeo / informe anual
informe preliminar / informe de situación / informe interno / nota informativa / columna de opinión / nota editorial
carta a el director / reporte / reporte diario / balance diario / balance oficial / parte médico / parte oficial
discurso inaugural / discurso de investidura / discurso en el parlamento / discurso ante el Congreso
intervención televisada / comparecencia ante la prensa / comparecencia parlamentaria / declaración institucional
declaraciones a la prensa / declaraciones a los medios / documental / acusación formal / escrito de acusación
acta de acusación / exposición / memorándum / correo / correos electrónicos / libro blanco / bando / proclama

[speaker kind=agency]
agencia / agencia de noticias / agencia de prensa / agencia estatal / agencia oficial / agencia informativa
agencia estatal de noticias / agencia oficial de noticias / agencia de noticias estatal / agencia noticiosa
agencia de información / servicio de noticias / agencia semioficial / agencia semioficial de noticias
agencia privada / agencia local / oficina de prensa / servicio de prensa / gabinete de prensa

[speaker kind=media]
medios / medio / prensa / periódico / diario / semanario / rotativo / revista / televisión / tv / cadena / cadena de televisión
canal de televisión / emisora / estación / radio / cadena televisiva / televisora / radioemisora / portal / portal de noticias
medio de comunicación / medios de comunicación / medio digital / medios locales / medios estatales / prensa local
medios oficiales / prensa estatal / televisión estatal / televisión pública / radio pública / radio estatal / tabloide
periodista / reportero / reportera / corresponsal / columnista / enviado especial / presentador / presentadora / redacción
editor / bloguero / bloguera / comentarista / prensa internacional / medios internacionales / bloguero militar / diario oficial
cadena de noticias / canal de noticias / medio independiente / medios independientes / prensa independiente
prensa opositora / medios opositores / prensa extranjera / medios extranjeros / prensa oficialista / medio oficialista
medios oficialistas / medio estatal / medio local / medio digital local / prensa digital / diario digital
periódico digital / periódico local / diario local / radio local / televisión local / televisora estatal
cadena estatal / cadena pública / emisora estatal / emisora local / radio oficial / televisión oficial
televisión nacional / comunicador / comunicadora / locutor / locutora / redactor / redactora / fotoperiodista
editorialista / influencer / youtuber / tuitero / tuiteros / usuarios de redes sociales / internauta / internautas
canal de Telegram / canales de Telegram / publicación especializada / revista especializada / gaceta / suplemento
periodistas / reporteros / reporteras / corresponsales / redactores / director de el diario / plataforma digital
medio de investigación / medio de noticias / agregador / editora / enviada especial / corresponsal de guerra
cronista

[speaker kind=person]
analista / analista militar / experto / experta / especialista / perito / investigador / investigadora / profesor / profesora
académico / académica / científico / científica / politólogo / politóloga / historiador / historiadora / economista / jurista
médico / médica / abogado / abogada / consultor / observador / ingeniero / diplomático / funcionario / funcionaria / oficial
portavoz / portavoces / vocero / vocera / representante / responsable / dirigente / líder / jefe / jefa / director / directora
coordinador / coordinadora / asesor / asesora / consejero / militar / soldado / comandante / veterano / activista / opositor
opositora / disidente / sindicalista / empresario / empresaria / ejecutivo / familiar / pariente / superviviente
sobreviviente / víctima / autor / vecino / vecina / ciudadano / prisionero / rehén / desertor / piloto / rescatista / bombero
policía / fiscal / defensor / defensora / obispo / sacerdote / cura / pastor / imán / rabino / mediador / negociador
candidato / candidata / político / política / manifestante / estudiante / autoridad
letrado / letrada / abogado defensor / psicólogo / psicóloga / sociólogo / socióloga / biólogo / bióloga
epidemiólogo / epidemióloga / meteorólogo / meteoróloga / sismólogo / sismóloga / geólogo / virólogo / viróloga
climatólogo / ambientalista / ecologista / feminista / agricultor / agricultora / ganadero / pescador / comerciante
vendedor / vendedora / tendero / taxista / conductor / conductora / camionero / chofer / chófer / maestro / maestra
docente / alumno / alumna / enfermero / enfermera / paramédico / cirujano / cirujana / forense / psiquiatra / párroco
monja / misionero / cooperante / voluntario / voluntaria / trabajador / trabajadora / obrero / minero / jubilado
jubilada / madre / padre / hermano / hermana / hijo / hija / esposo / esposa / marido / viuda / viudo / abuelo
abuela / amigo / amiga / compañero / compañera / paciente / refugiado / refugiada / migrante / desplazado / desplazada
detenido / acusado / acusada / imputado / preso / combatiente / miliciano / guerrillero / rebelde / insurgente
legislador / legisladora / concejal / edil / alto cargo / alto funcionario / alta funcionaria / negociadora
mediadora / directivo / directiva / gerente / consejero delegado / consejera delegada / director ejecutivo
directora ejecutiva / inversor / inversionista / entrenador / entrenadora / seleccionador / jugador / jugadora
futbolista / atleta / actriz / cantante / cineasta / escritor / escritora / poeta / novelista / filósofo / filósofa
artista / agente / detective / inspector / inspectora / comisario / comisaria / socorrista / denunciante / demandante
organizador / organizadora / delegado / delegada / encargado / encargada / mandatario / mandataria / exministro
exministra / exministros / expresidente / expresidenta / exfuncionario / exfuncionaria / exagente / exembajador
exdiplomático / exmilitar / exgeneral / exsoldado / estratega / estratego / demógrafo / constitucionalista / penalista
criminólogo / arabista / internacionalista / estadístico / encuestador / encuestadora política / consejera
observadora / ingeniera / diplomática / soldados / oficiales / militares / líderes / dirigentes / expertos / analistas
científicos / investigadores / médicos / abogados / activistas / opositores / familiares / autora / coautor / coautora
pariente cercano / damnificado / damnificada / damnificados / herido / huelguista

[speaker kind=organisation]
gobierno / ministerio / autoridades / autoridades locales / ejército / armada / fuerza aérea / estado mayor / fiscalía
tribunal / parlamento / congreso / oposición / partido / empresa / compañía / organización / organización no gubernamental
ONG / entidad / asociación / sindicato / comisión / comité / consejo / secretaría / ayuntamiento / alcaldía / municipalidad
administración / gabinete / presidencia / embajada / consulado / delegación / movimiento / grupo / milicia / hospital
cuerpo de bomberos / bomberos / protección civil / servicio de emergencias / servicios de emergencia / cancillería
organismo / federación / confederación / unión / alianza / coalición / guardia costera / defensoría / procuraduría / gobernación
junta / cúpula / agrupación / bloque / bancada / patronal / cámara de comercio / colegio profesional / gremio
fiscalía general / guardia civil / policía local / policía nacional / cuerpo policial / fuerza pública
fuerzas armadas / servicio secreto / servicios secretos / servicio de inteligencia / inteligencia militar
servicios de inteligencia / agencia de inteligencia / servicio de rescate / cruz roja / centro de coordinación
gobierno local / gobierno regional / gobierno provincial / gobierno central / poder ejecutivo / legislativo
poder judicial / juzgado / audiencia / diputación / cabildo / consistorio / dirección general / autoridad portuaria
autoridad electoral / regulador / banco central / fondo / régimen / cuartel general / mando militar / diócesis
arzobispado / conferencia episcopal / aerolínea / corporación / firma / ministerio de salud / ministerio público
cartera / oficina / buró / cooperativa / equipo legal / agencia humanitaria

[speaker kind=institute]
instituto / instituto de investigación / centro de estudios / centro de investigación / think tank / universidad
observatorio / fundación / laboratorio / grupo de derechos humanos / organización de derechos humanos / grupo de vigilancia
consultora / laboratorio de ideas / centro de análisis / encuestadora
centro de monitoreo / organización de monitoreo / grupo de monitoreo / instituto de estadística
oficina de estadística / servicio geológico / servicio meteorológico / agencia de meteorología / centro sismológico
servicio sismológico / agencia de calificación / calificadora / firma de análisis / firma de inteligencia
empresa de seguridad / empresa demoscópica / compañía de seguridad / consultora de riesgos
observatorio de derechos humanos / organización humanitaria / grupo de investigación / equipo de investigación
centro demoscópico

[speaker kind=witness]
testigo / testigos / testigo presencial / testigos presenciales / residente / habitante / lugareño / transeúnte / pasajero
morador / poblador / vecinos / residentes locales
testigo ocular / testigos oculares / residentes / habitantes / pobladores / lugareños / transeúntes / pasajeros
moradores / supervivientes / sobrevivientes / vecinos de la zona / vecino de la zona / pasajera / pobladora / moradora
lugareña / viandante / viandantes / aldeano / aldeanos / curioso / curiosos / peatón

[speaker kind=document]
informe / documento / comunicado / nota / estudio / encuesta / sondeo / dosier / memorando / carta / decreto / acta
sentencia / auto / atestado / boletín / parte / mapa / imagen de satélite / imágenes de satélite / imágenes satelitales
fotografía / vídeo / video / grabación / texto / registro / estadística / datos oficiales / resolución / transcripción
publicación / artículo / reporte / expediente / cable diplomático
memorándum / fallo / veredicto / dictamen / escrito / demanda / querella / denuncia / balance / recuento / censo
auditoría / gráfico / estadísticas / cifras oficiales / documento filtrado / documentos filtrados
documentos judiciales / documento judicial / documento interno / documentos internos / documento oficial / archivos
correos electrónicos / mensajes filtrados / libro blanco / borrador / proyecto de resolución / certificado
diario personal / bitácora / cuaderno / peritaje / autopsia / prueba pericial / informe forense / informe policial
informe médico / informe de inteligencia / informe oficial / datos satelitales / datos de seguimiento / imágenes
grabaciones / audio / audios / foto / fotos / fotografías / imagen satelital / vídeos / videos / orden judicial
orden de detención

[speaker kind=unnamed]
fuente / fuentes / fuente oficial / fuentes oficiales / fuente anónima / fuente militar / fuentes militares / fuente diplomática
fuentes diplomáticas / fuente de seguridad / fuentes de seguridad / fuente policial / fuentes policiales / fuente médica
fuentes médicas / fuentes hospitalarias / fuente gubernamental / fuentes gubernamentales / fuentes locales / fuente cercana
fuentes cercanas / informes / rumores / rumor / noticia / noticias / información / informaciones / estimaciones / datos
cifras / persona familiarizada con / informaciones preliminares / primeras informaciones / algunos / muchos / críticos
versiones / reportes / funcionario anónimo / interlocutor / primeros informes
fuente judicial / fuentes judiciales / fuente del gobierno / fuentes del gobierno / fuente de inteligencia
fuentes de inteligencia / fuente hospitalaria / fuente local / fuente anónima del gobierno / fuentes anónimas
fuente fidedigna / fuentes fidedignas / fuente fiable / fuentes fiables / fuentes consultadas / fuentes conocedoras
fuentes familiarizadas con / fuente familiarizada con / fuentes próximas / fuente próxima / fuentes internas
fuente interna / fuentes sanitarias / fuentes parlamentarias / fuentes comunitarias / fuentes europeas
fuentes occidentales / fuentes palaciegas / fuentes periodísticas / personas familiarizadas con / personas cercanas
persona cercana / personas con conocimiento de / alto funcionario anónimo / informante / informantes / confidente
voces críticas / detractores / detractor / observadores / trascendidos / indicios / testimonios / relatos / estimados
interlocutores / allegados / entendidos / crítico

# What it seems to nobody in particular: its subject and what it seems to be are the content.
[speech pos=verb stance=assesses content=subject weak=yes topic=yes]
parecer / aparentar / dar la impresión de / dar la impresión de que / dar a entender que / sonar a

# States of mind, with what they are about: "worried about the cost", "confident that it will hold".
[speech pos=adjective stance=assesses weak=yes topic=yes]
preocupado / confiado / esperanzado / optimista / pesimista / escéptico / convencido / seguro / inseguro / dudoso / consciente
inconsciente / temeroso / ansioso / deseoso / dispuesto / reacio / renuente / reticente / vacilante / nervioso / cauteloso
aprensivo / inquieto / enfadado / enojado / furioso / indignado / frustrado / decepcionado / consternado / contento / feliz
infeliz / satisfecho / insatisfecho / encantado / orgulloso / avergonzado / agradecido / arrepentido / sorprendido
conmocionado / atónito / asombrado / alarmado / horrorizado / espantado / entristecido / crítico / favorable / contrario
entusiasmado / entusiasta / inflexible / desconfiado / receloso / prudente / molesto / disgustado / amargado / despectivo
desdeñoso / solidario / envidioso / celoso / emocionado / apasionado / impaciente / perplejo / confundido / perturbado
aliviado / resignado / empeñado / resuelto / decidido / indeciso / ambivalente / indiferente / vago / evasivo / impenitente
nostálgico / animado / desanimado / abochornado / ofendido / resentido / opuesto
convencida / convencidos / convencidas / preocupada / preocupados / preocupadas / decepcionada / decepcionados
decepcionadas / indignada / indignados / indignadas / confiada / confiados / confiadas / segura / seguros / seguras
dispuesta / dispuestos / dispuestas / satisfecha / satisfechos / satisfechas / sorprendida / sorprendidos
sorprendidas / alarmada / alarmados / alarmadas / agradecida / agradecidos / agradecidas / decidida / decididos
decididas / frustrada / frustrados / frustradas / resuelta / resueltos / resueltas / enfadada / enfadados / enojada
enojados / horrorizada / horrorizados / horrorizadas / entristecida / entristecidos / conmocionada / conmocionados
esperanzada / esperanzados / esperanzadas / inquieta / inquietos / inquietas / partidario / partidaria / partidarios
partidarias / harto / harta / hartos / hartas / dolido / dolida / contrariado / contrariada / aterrado / aterrada
aterrados / angustiado / angustiada / angustiados / estupefacto / estupefacta / fascinado / fascinada / apenado
apenada / apenados / apesadumbrado / expectante / expectantes / desilusionado / desilusionada / desilusionados
desencantado / tajante / tajantes / rotundo / rotunda / persuadido / persuadida / complacido / complacida
impresionado / impresionada / impresionados / interesado / interesada / interesados / interesadas / comprometido
comprometida / comprometidos / comprometidas / extrañado / extrañada / reivindicativo / beligerante / hostil
comprensivo / partidista / descontento / descontenta / descontentos / mosqueado / cabreado / cabreada / cabreados
molesta / molestos

# Their object is a thing and no words: only a clause or a quotation is said.
[speech pos=verb stance=asserts weak=yes content=clause]
adjudicar / amedrentar / atribuir / cargar contra / celebrar / centrar se en / citar
clamar por / contemplar / debatir / decretar / defender / denominar / desechar / dictar / disponer / exponer
identificar / imputar / interrumpir / pitar a / prescribir / promocionar / publicar / pujar por
continuar / proseguir / completar / concluir / finalizar / rematar / terminar / zanjar / constatar / verificar
registrar / comprobar / mantener / leer / probar / demostrar / responder / establecer / fijar / recoger / filtrar
decide / deciden / fija / avanzar / adelantar / decidir / acordar / resolver / dictaminar / fallar / saber / descubrir
hallar / averiguar / comprender / oír / escuchar / ver / aprender / percatar se de que
se percatar de que / dar se cuenta de que / se dar cuenta de que / se haber dar cuenta de que / enterar se de que
se enterar de que / caer en la cuenta de que / exagerar / determinar / estipular que / interrumpir que / detectar
deducir que / inscribir

[speech pos=verb stance=asserts weak=yes topic=yes]
arremeter contra / responder a
cita / citan / censura / culpa / detalla / queja / ilustra / reivindicar / reivindicó / reivindica / mencionar
detallar / describir / rememorar / evocar / conmemorar / enumerar / pormenorizar / esbozar / bosquejar
glosar / elogiar / alabar / aplaudir / festejar / saludar / felicitar / congratular / agradecer / encomiar
ensalzar / enaltecer / ponderar / exaltar / lamentar / deplorar / criticar / denunciar / repudiar / reprobar
censurar / recriminar / reprochar / fustigar / vituperar / vilipendiar / denostar / denigrar / desacreditar
descalificar / difamar / calumniar / injuriar / insultar / ridiculizar / satirizar / burlar se de / se burlar de
se haber burlar de / mofar / mofar se de / se mofar de / culpar / responsabilizar / acusar / achacar / increpar
reprender / amonestar / regañar / abroncar / sermonear / arremeter / despotricar
despotricar contra / embestir contra / salir en defensa de / salir a el paso de / justificar / minimizar
relativizar / restar importancia / restar importancia a / quitar hierro a / quitar importancia a / matizar / apoyar
respaldar / secundar / propugnar / preconizar / plantear / proponer / discutir / conversar sobre / hablar
hablar de / hablar sobre / hablar acerca de / dialogar sobre / charlar sobre / disertar sobre / reflexionar sobre
reflexionar / opinar sobre / opinar de / pronunciar se / se pronunciar / pronunciar se sobre / se pronunciar sobre
se haber pronunciar sobre / pronunciar se en contra de / se pronunciar en contra de / pronunciar se a favor de
se pronunciar a favor de / pronunciar se contra / se pronunciar contra / bromear / bromear sobre / ironizar
ironizar sobre / preguntar / preguntar por / preguntar sobre / preguntar se / se preguntar / quejar / quejar se de
se quejar de / se haber quejar de / quejar se por / se quejar por / protestar por / protestar contra
disculpar se por / se disculpar por / pedir disculpas por / pedir perdón por / pedir disculpas / ofrecer disculpas
ofrecer disculpas por / arrepentir se de / se arrepentir de / se haber arrepentir de / desmarcar se de
se desmarcar de / se haber desmarcar de / desvincular se de / se desvincular de / distanciar se de / se distanciar de
tomar distancia de / tomar distancias de / referir se a / se referir a / se haber referir a / referir se / se referir
hacer referencia a / hacer alusión a / aludir / aludir a / hacer mención de / hacer mención a / llamar la atención
jactar / jactar se de / se jactar de / vanagloriar / vanagloriar se de / se vanagloriar de / presumir de / alardear de
hacer alarde de / hacer gala de / contestar a / reaccionar a / reaccionar ante / atacar a quienes
salir en apoyo de / manifestar se contra / oponer se / oponer se a / se oponer a / se haber oponer a
mostrar su apoyo a / mostrar apoyo a / expresar su apoyo a / mostrar su rechazo a / expresar su rechazo a
expresar preocupación por / expresar su preocupación por / manifestar su preocupación por / manifestar su apoyo a
mostrar su preocupación por / mostrar preocupación por / expresar su satisfacción por / expresar su pesar por
expresar pesar por / expresar su temor a / expresar su malestar por / manifestar su rechazo a
manifestar su repudio a / discrepar de / disentir de / no estar de acuerdo con / coincidir con / coincidir en
poner el acento en / poner el foco en / se centrar en / hacer balance de / pasar revista a
sacar a relucir / traer a colación / poner sobre la mesa / poner en valor / echar en cara / echar la culpa
echar la culpa a / señalar con el dedo / apuntar con el dedo a / dirigir sus críticas a / afear / fanfarronear
admirar / homenajear / rendir homenaje a / rendir tributo a / brindar por / dar la bienvenida a / dar las gracias
ponerse de el lado de / tomar partido por / romper una lanza por / dar su visto bueno a / comparar / equiparar
contraponer / tergiversar / desmentir a / desdecir se de / se desdecir de / renegar de / abjurar de / loar / vitorear
abuchear / aclamar / ovacionar / maldecir / bendecir / replantear / invocar / cacarear / airear
publicitar

[speech pos=verb stance=assesses weak=yes topic=yes]
temer / prever / imaginar / valorar / vislumbrar / avizorar / augurar / percibir / sospechar de / barajar / sopesar
meditar / calibrar / detestar / odiar / despreciar / aborrecer / menospreciar / subestimar / sobrestimar
sobreestimar / envidiar / apreciar / añorar / confiar en / creer en / pensar en / pensar sobre / soñar con / dar por
dar por hecho / dar por sentado / dar por bueno / dar por descontado / temer por / preocupar se por / se preocupar por
inquietar se por / se inquietar por / esperar de / apostar por / apostar a / apostar a que / estimar como
ver con buenos ojos / ver con malos ojos / ver con preocupación / seguir con preocupación / tomar por / tener por
tener en mente / tener presente / tener dudas sobre / tener claro / no tener duda de / no tener dudas de
no caber duda de / preferir / presagiar / intuir / presentir / ambicionar / resentir / desesperar de
tener esperanza en / tener la esperanza de / tener esperanzas de / guardar la esperanza de / abrigar la esperanza de
tener fe en / tener confianza en / desear / anhelar / ansiar

[speech pos=verb stance=assesses weak=yes]
confía / confían / confió / confiaron / elucubrar / teorizar que / aventurar / extrapolar / colegir / concluir que
opinar / discernir / estimar que / tener claro que / tasar / cuantificar / ponderar que / apostar / figurar se
se figurar / maliciar se / se maliciar

[speech pos=verb content=object stance=assesses weak=yes topic=yes]
calificar / calificar de / calificar como / tachar / tachar de / tildar / tildar de / definir / definir como
caracterizar / catalogar / catalogar de / catalogar como / describir como / apodar / motejar / motejar de
etiquetar / etiquetar de / rotular / retratar / retratar como / tipificar / bautizar como / señalar como
presentar como / considerar como / tratar de mentiroso / achacar a / criticar como
denunciar como

[speech pos=verb content=object stance=asserts]
dar declaraciones / ofrecer declaraciones / pronunciar un discurso / dar un discurso / dirigir un mensaje
enviar un mensaje / hacer comentarios / hacer un comentario / conceder una entrevista / dar una entrevista
publicar un mensaje / emitir un mensaje / formular una declaración / formular declaraciones / leer un comunicado
leer una declaración / lanzar un mensaje / expedir un comunicado / hacer públicas sus conclusiones
hacer una afirmación / dar explicaciones / ofrecer una explicación / dar un comunicado / sacar un comunicado
rendir un informe / presentar un informe

[speech pos=verb stance=confirms weak=yes content=clause]
aceptar / conceder / dar la razón / convenir / avenir se / se avenir

[speech pos=verb stance=denies weak=yes topic=yes]
rechazar / descartar / objetar / impugnar / desestimar / repeler que / contradecir / desdeñar / desoír
ignorar que / renegar / repudiar que / excluir / descartar de plano / rechazar de plano / rechazar tajantemente
restar credibilidad a / quitar validez a / restar validez a

[speech pos=verb stance=doubts weak=yes topic=yes]
cuestionar / desconfiar de / dudar de / recelar de / recelar / tener dudas / sembrar dudas sobre
expresar dudas sobre / expresar sus dudas sobre / manifestar dudas sobre / mostrar dudas sobre / arrojar dudas sobre
poner reparos a / plantear dudas sobre / ver con escepticismo

[speech pos=verb stance=doubts weak=yes]
no poder verificar / no poder confirmar / no haber poder verificar / no haber poder confirmar
no haber podido verificar / mostrar se escéptico / se mostrar escéptico / no tener constancia de / expresar dudas
plantear dudas / poner en cuestión

[speech pos=verb stance=promises weak=yes topic=yes]
planear / planificar / pretender / tener intención de / tener la intención de / tener previsto / tener pensado
tener planeado / aspirar a / proponer se / se proponer / se haber proponer / ofrecer / ofrecer se a / se ofrecer a
comprometer se a / se comprometer a / se haber comprometer a / mostrar se dispuesto a / se mostrar dispuesto a
declarar se dispuesto a / se declarar dispuesto a / confiar poder

[speech pos=verb stance=warns weak=yes topic=yes]
advertir de / advertir sobre / advertir contra / advertir acerca de / alertar de / alertar sobre / alertar por
avisar de / prevenir sobre / prevenir contra / alertar acerca de

[speech pos=verb stance=demands weak=yes topic=yes]
recomienda / recomendar / aconsejar / abogar por / abogar / reclamar / demandar / insistir en / hacer campaña por
presionar para / apelar a / interceder por / pedir por / apremiar / aspirar / suspirar por
desafiar / hacer un llamado a / hacer un llamamiento a / mostrar se partidario de / se mostrar partidario de
pedir explicaciones / pedir cuentas / peticionar / hacer lobby por / hacer votos por / pugnar por / bregar por
proclamar se a favor de / rezar por / orar por

[speech pos=verb stance=demands weak=yes]
querer / invita / invitan / manda / emplazar / encargar / encomendar / intimar / compeler / forzar a que
decretar que / preceptuar / dar instrucciones

[according stance=warns]
según advirtió / según advierte / según advierten / según advirtieron / según alertó / según alerta / según alertan
según alertaron / como advirtió / como advierte / como alertó / como advierten

[according stance=promises]
según prometió / según promete / como prometió / como había prometido / según se comprometió

[according stance=denies]
según desmintió / como niega / en contra de lo que dice / en contra de lo que afirma / a diferencia de lo que sostiene

[speech pos=verb stance=confirms weak=yes topic=yes]
confesar

# Whom a source has its words from stands inside it; who hands on another's words stands outside.
[cites]
citar / citando / mencionando / remitir a

[cites by=yes]
citado por / citada por / citados por / citadas por / recogido por / recogida por / recogidas por / recogidos por / consultado por / consultados por / consultadas por
