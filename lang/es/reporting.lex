# Who says so. weak=yes: speech only with a clause or a quotation.

[speech pos=verb stance=asserts]
decir / dijo / dijeron / dice / dicen / dicho / informa / afirmar / declarar / informar / anunciar / reportar / manifestar / aseverar / señalar / alegar / argumentar
reiterar / reafirmar / enfatizar / recalcar / subrayar / aseverar que / aclarar / comunicar / relatar / comentar
explicar / revelar / puntualizar / precisar que / proclamar / divulgar / notificar / dar cuenta de / dar a conocer
hacer público / hacer saber / dejar claro / dar a entender / llamar la atención sobre / dejar constancia / esgrimir
poner de manifiesto / poner de relieve / hacer constar / hacer hincapié / dar parte de / hacer notar / sacar a la luz

# Belief and showing words, and words whose other senses are common: only with a clause or a quotation.
[speech pos=verb stance=asserts weak=yes]
asegurar / garantizar / sostener / agregar / añadir
apostillar / resumir / sintetizar / destacar / apuntar / indicar / anotar / notar
observar / recordar / rememorar / evocar / referir / mencionar / citar
contar / narrar / describir / detallar / precisar / exponer / presentar / hablar / escribir / publicar / postear
tuitear / compartir / reproducir / transmitir / difundir / propagar / retransmitir / adelantar / avanzar / anticipar
replicar / contestar / retrucar / contraponer / repetir / insistir / mostrar
documentar / atestiguar / testificar / testimoniar / declarar ante / certificar / rezar / sugerir / insinuar
lamentar / celebrar / festejar / saludar / elogiar / alabar / aplaudir / agradecer / ironizar / bromear / exclamar
gritar / espetar / susurrar / murmurar / defender / proponer / plantear / justificar / justificar se / expresar
pronunciar se / se pronunciar / referir se / se referir / preguntar / preguntar se / se preguntar / inquirir / dirigir se
reclamar / quejar se / se quejar / criticar / denunciar / acusar / condenar / repudiar / reivindicar / corregir
rectificar / matizar / minimizar / restar importancia / confiar en que / jactar se / se jactar / vanagloriar se
enumerar / determinar / dictaminar / razonar / opinar / reflexionar / acotar / abundar / ahondar
arengar / sentenciar / tildar / trascender / hacer se eco de / se hacer eco de / señalar como

# The object is what is said: "expresó su preocupación", "calificó el ataque de".
[speech pos=verb content=object]
proferir   stance=asserts
emitir un comunicado / divulgar un comunicado / publicar un comunicado / difundir un comunicado / emitir una nota
difundir una nota / emitir una declaración / hacer una declaración / hacer declaraciones / hacer un anuncio
ofrecer una rueda de prensa / ofrecer una conferencia de prensa / dar una rueda de prensa / realizar declaraciones
calificar   stance=assesses weak=yes
tachar   stance=assesses weak=yes
tildar de / definir / caracterizar / catalogar / describir como   stance=assesses weak=yes

[speech pos=verb stance=confirms]
confirmar / corroborar / ratificar que / reconfirmar / constatar que
admitir / reconocer / confesar / asumir / ratificar / validar / conceder que / asentir   weak=yes
reivindicar la autoría / asumir la responsabilidad / reivindicar la responsabilidad / atribuir se la autoría
adjudicar se la autoría / se atribuir la autoría / se adjudicar la autoría / asumir la autoría / reivindicar el atentado

[speech pos=verb stance=denies]
negar / desmentir / refutar / rebatir / niega / niegan / desmintió / desmintieron / desmiente / desmienten
rechazar / descartar / contradecir / objetar / excluir   weak=yes
negar cualquier implicación / negar cualquier participación / negar toda responsabilidad / negar su participación   weak=yes
negar las acusaciones / rechazar las acusaciones / negar la acusación / rechazar la acusación   weak=yes

[speech pos=verb stance=doubts]
dudar / poner en duda / poner en tela de juicio / poner en entredicho
cuestionar / desconfiar   weak=yes

[speech pos=verb stance=assesses]
situar la cifra en / elevar la cifra a / cifrar el número en / fijar la cifra en / dar la cifra de / rebajar la cifra a / situar el número en / elevar el número a / elevar el balance a / estimar la cifra en / cifrar en / dar una cifra de / ubicar la cifra en / ubicar el número en
estimar / pronosticar / vaticinar / augurar / presumir / conjeturar
evaluar / prever / calcular / considerar / juzgar / creer / pensar / entender / opinar que / suponer / imaginar   weak=yes
proyectar / deducir / inferir / sospechar / temer / esperar / analizar / especular / diagnosticar / identificar   weak=yes
sentir / valorar / confiar / estar convencido / estar seguro / barajar / interpretar / atribuir   weak=yes

[speech pos=verb stance=promises]
prometer / comprometer se / se comprometer / jurar / dar su palabra / asumir el compromiso / se haber comprometer
ofrecer se / se ofrecer / garantizar que / dar garantías / mostrar se dispuesto / se mostrar dispuesto   weak=yes

[speech pos=verb stance=threatens]
amenazar / lanzar un ultimátum / dar un ultimátum / jurar venganza / prometer venganza

[speech pos=verb stance=warns]
advertir / alertar / avisar / prevenir / advirtieron / advierten
lanzar una advertencia / hacer una advertencia / dar la voz de alarma / dar la alerta / lanzar una alerta

[speech pos=verb stance=demands]
exigir / pedir / piden / pidieron / solicitar / apelar / instar / exhortar / rogar / implorar / suplicar / urgir / conminar
demandar / requerir / ordenar / mandar / determinar que / recomendar / aconsejar / abogar / llamar a   weak=yes
animar / alentar / invitar / incitar / desafiar / insistir en / apremiar / reclamar que / proponer que   weak=yes
hacer un llamamiento / hacer un llamado / lanzar un llamamiento / hacer una petición / dar orden / dar órdenes

[speech pos=noun stance=asserts]
declaración / afirmación / anuncio / alegato / relato / revelación / comentario / pronunciamiento / testimonio
argumento / argumentación / aclaración / explicación / información / palabra / discurso / versión / noticia
reportaje / respuesta / réplica / observación / mención / referencia / intervención / publicación / denuncia
acusación / crítica / queja / tuit / mensaje / recuento / balance / cifra / dato / cita / comunicación / informe
propuesta / reivindicación / registro / constatación / rumor / indicación / descripción / manifestación verbal
alocución / aseveración / señalamiento / alegación / sugerencia / insinuación / reporte

[speech pos=noun stance=confirms]
confirmación / admisión / reconocimiento / confesión / corroboración / comprobación

[speech pos=noun stance=denies]
desmentido / negación / mentís / refutación

[speech pos=noun stance=doubts]
duda / escepticismo / desconfianza / incertidumbre / cuestionamiento

[speech pos=noun stance=assesses]
estimación / evaluación / previsión / proyección / cálculo / análisis / pronóstico / vaticinio / opinión / conclusión
sospecha / convicción / creencia / impresión / perspectiva / expectativa / suposición / hipótesis / especulación
diagnóstico / dictamen / conjetura / parecer / valoración

[speech pos=noun stance=promises]
promesa / compromiso / juramento / garantía

[speech pos=noun stance=threatens]
amenaza / ultimátum

[speech pos=noun stance=warns]
advertencia / alerta / aviso / alarma

[speech pos=noun stance=demands]
exigencia / petición / pedido / llamamiento / llamado / solicitud / orden / reivindicación / exhortación / recomendación
súplica / reclamo / demanda / ruego / requerimiento / directriz

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
según un informe de / según el informe de / según el relato de / citado por / citada por / citados por / citadas por
consultado por / consultada por / consultados por / consultadas por / entrevistado por / con base en datos de
por boca de / tal como dijo / tal como anunció / en declaraciones de / en base a datos de

[according stance=assesses]
en opinión de / en la opinión de / a juicio de / a el parecer de / a ojos de / a los ojos de / en el análisis de
según estimaciones de / según cálculos de / según los cálculos de / según las estimaciones de / según la estimación de
en la evaluación de / desde el punto de vista de / en la visión de / en la interpretación de / según estimó

[according stance=confirms]
como confirmó / según confirmaron / como admitió / como reconoció / según reconoció / según ha confirmado / según admitió

# The source is not named.
[hearsay stance=asserts]
supuestamente / presuntamente / según se informa / según se informó / según se dice / según se supo / según se ha informado
según trascendió / se dice que / se informa que / se informó que / se reporta que / se reportó que / se afirma que
se comenta que / se cuenta que / se sabe que / se supo que / se ha informado que / se ha sabido que / se rumorea que
correr el rumor de que / corre el rumor de que / hay informes de que / existir informes de que / trascendió que
según versiones / según informes / según los informes / según reportes / según algunas fuentes / según algunas versiones
supuesto / supuesta / supuestos / supuestas / presunto / presunta / presuntos / presuntas / pretendido
según fuentes / según medios locales / según medios / se denunció que / se anunció que / se ha anunciado que

[hearsay stance=assesses]
aparentemente / a el parecer / según parece / parece que / parecer que / todo apunta a que / todo indica que / se cree que
se estima que / se calcula que / se supone que / se teme que / se presume que / se sospecha que / se piensa que
se considera que / se prevé que / se especula con que / presumiblemente / por lo visto / según todos los indicios

[platform]
X / Twitter / Telegram / Facebook / Instagram / Truth Social / YouTube / TikTok / WhatsApp / Threads / Bluesky
Weibo / WeChat / VKontakte / VK / LinkedIn / Rutube / Reddit / Discord / Mastodon / Substack / Viber / Odnoklassniki
antigua Twitter / antiguo Twitter / red social X / Snapchat / Douyin / Signal / Gettr / Twitch / red X

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

[speaker kind=agency]
agencia / agencia de noticias / agencia de prensa / agencia estatal / agencia oficial / agencia informativa
agencia estatal de noticias / agencia oficial de noticias / agencia de noticias estatal / agencia noticiosa

[speaker kind=media]
medios / medio / prensa / periódico / diario / semanario / rotativo / revista / televisión / tv / cadena / cadena de televisión
canal de televisión / emisora / estación / radio / cadena televisiva / televisora / radioemisora / portal / portal de noticias
medio de comunicación / medios de comunicación / medio digital / medios locales / medios estatales / prensa local
medios oficiales / prensa estatal / televisión estatal / televisión pública / radio pública / radio estatal / tabloide
periodista / reportero / reportera / corresponsal / columnista / enviado especial / presentador / presentadora / redacción
editor / bloguero / bloguera / comentarista / prensa internacional / medios internacionales / bloguero militar / diario oficial

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

[speaker kind=organisation]
gobierno / ministerio / autoridades / autoridades locales / ejército / armada / fuerza aérea / estado mayor / fiscalía
tribunal / parlamento / congreso / oposición / partido / empresa / compañía / organización / organización no gubernamental
ONG / entidad / asociación / sindicato / comisión / comité / consejo / secretaría / ayuntamiento / alcaldía / municipalidad
administración / gabinete / presidencia / embajada / consulado / delegación / movimiento / grupo / milicia / hospital
cuerpo de bomberos / bomberos / protección civil / servicio de emergencias / servicios de emergencia / cancillería
organismo / federación / confederación / unión / alianza / coalición / guardia costera / defensoría / procuraduría / gobernación

[speaker kind=institute]
instituto / instituto de investigación / centro de estudios / centro de investigación / think tank / universidad
observatorio / fundación / laboratorio / grupo de derechos humanos / organización de derechos humanos / grupo de vigilancia
consultora / laboratorio de ideas / centro de análisis / encuestadora

[speaker kind=witness]
testigo / testigos / testigo presencial / testigos presenciales / residente / habitante / lugareño / transeúnte / pasajero
morador / poblador / vecinos / residentes locales

[speaker kind=document]
informe / documento / comunicado / nota / estudio / encuesta / sondeo / dosier / memorando / carta / decreto / acta
sentencia / auto / atestado / boletín / parte / mapa / imagen de satélite / imágenes de satélite / imágenes satelitales
fotografía / vídeo / video / grabación / texto / registro / estadística / datos oficiales / resolución / transcripción
publicación / artículo / reporte / expediente / cable diplomático

[speaker kind=unnamed]
fuente / fuentes / fuente oficial / fuentes oficiales / fuente anónima / fuente militar / fuentes militares / fuente diplomática
fuentes diplomáticas / fuente de seguridad / fuentes de seguridad / fuente policial / fuentes policiales / fuente médica
fuentes médicas / fuentes hospitalarias / fuente gubernamental / fuentes gubernamentales / fuentes locales / fuente cercana
fuentes cercanas / informes / rumores / rumor / noticia / noticias / información / informaciones / estimaciones / datos
cifras / persona familiarizada con / informaciones preliminares / primeras informaciones / algunos / muchos / críticos
versiones / reportes / funcionario anónimo / interlocutor / primeros informes

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

# Their object is a thing and no words: only a clause or a quotation is said.
[speech pos=verb stance=asserts weak=yes content=clause]
continuar / proseguir / completar / concluir / finalizar / rematar / terminar / zanjar / constatar / verificar
registrar / comprobar / mantener / leer / probar / demostrar / responder / establecer / fijar / recoger / filtrar
