# How an event stands to the facts.

[modal modality=possible pos=verb]
poder / parecer / deber de / haber de / correr el riesgo de / correr riesgo de / arriesgar se a / ser capaz de
tener capacidad de / tener capacidad para / estar en condiciones de / tender a / barajar / sopesar / contemplar / estudiar
no descartar / no excluir / considerar la posibilidad de / estudiar la posibilidad de / analizar la posibilidad de
valorar la posibilidad de / plantear se / se plantear / abrir la puerta a / abrir el camino a / especular / sospechar / temer
deber haber / ponderar / evaluar la posibilidad de / no ser descartable / caber la posibilidad de / caber esperar

[modal modality=possible pos=adverb]
quizá / quizás / tal vez / acaso / posiblemente / probablemente / a lo mejor / eventualmente / potencialmente
presumiblemente / es posible que / ser posible que / es probable que / ser probable que / puede que / puede ser que
poder ser que / con toda probabilidad / muy probablemente / seguramente / hipotéticamente / en teoría / teóricamente
supuestamente / presuntamente / aparentemente / a el parecer / según parece / todo apunta a que / todo indica que

[modal modality=possible pos=noun]
posibilidad / probabilidad / hipótesis / riesgo / opción / eventualidad / perspectiva / temor / peligro / sospecha
posible / eventual / probable / inminencia / supuesto / presunto / potencial / amenaza / miedo

[modal modality=planned pos=verb]
planear / planificar / pretender / prever / preparar / preparar se / se preparar / proponer se / se proponer / querer / desear
ir a / decidir / resolver / proyectar / programar / agendar / prometer / comprometer se / se comprometer / jurar / acordar
aceptar / acceder a / buscar / intentar / tratar de / procurar / esperar / tener la intención de / tener intención de
tener previsto / tener planeado / tener planes de / tener planes para / tener como objetivo / aspirar a / disponer se a
se disponer a / estar a punto de / estar listo para / estar preparado para / estar dispuesto a / estar decidido a / estar por
estar previsto / estar programado / estar prevista / estar llamado a / quedar en / ofrecer se a / se ofrecer a / autorizar
aprobar enviar / aprobar entregar / aprobar desplegar / aprobar imponer / aprobar destinar / aprobar conceder / aprobar donar / aprobar suministrar / aprobar vender / aprobar retirar / aprobar levantar / aprobar que
ordenar / mandar / exigir / pedir / solicitar / instar / apelar / exhortar / proponer / sugerir / recomendar
invitar / encargar / convocar / necesitar / tener que / deber / haber que / amenazar con / prever se / se prever / urgir
aprestar se a / se aprestar a / animar a / permitir / animar / alentar / llamar a / abogar por / empujar a / contemplar
llamar / emplazar / comprometer se a / negociar / debatir

[modal modality=planned pos=noun]
plan / intención / proyecto / decisión / promesa / propuesta / objetivo / meta / voluntad / preparativo / preparación
compromiso / deseo / disposición / propósito / orden / petición / pedido / llamamiento / llamado / exigencia / invitación
oferta / acuerdo para / previsión / iniciativa / próximo / futuro / planeado / previsto / prevista / programado / prometido
inminente / disponibilidad / autorización / estrategia / ambición / negociación para / solicitud / anunciado

[modal modality=planned pos=adverb]
pronto / próximamente / en breve / en el futuro / en el futuro próximo / en un futuro próximo / dentro de poco / en vías de

[modal modality=hypothetical pos=verb]
imaginar / suponer / simular / fingir / escenificar / presuponer / implicar / significar / ensayar

[modal modality=hypothetical pos=adverb]
si / en caso de / en el caso de / en caso de que / en la hipótesis de / en la eventualidad de / a menos que / siempre que
siempre y cuando / con tal de que / a no ser que / suponiendo que / en el supuesto de / hipotéticamente / en un eventual
en una eventual / de haber / de no ser por / ante un eventual / ante una eventual

[modal modality=hypothetical pos=noun]
escenario / simulación / simulacro / hipotético / hipotética / suposición / ficción / ensayo

[modal modality=did_not_happen pos=verb]
evitar / impedir / frustrar / fracasar / fracasar en / fallar / fallar en / dejar de / rehusar / negar se a / se negar a
abstener se de / se abstener de / desistir de / renunciar a / cancelar / abortar / aplazar / posponer / postergar / prevenir
desarticular / desbaratar / vetar / no lograr / no conseguir / no llegar a / librar se de / rechazar / excluir / descartar
estar lejos de / prohibir / no querer / no poder / anular / disuadir / resistir se a / se resistir a / retrasar
abstener se / guardar se de / eludir / no pretender / ahorrar / conjurar / esquivar / escapar de

[modal modality=did_not_happen pos=adverb]
casi / por poco / sin éxito / en vano / nunca / jamás / de ningún modo / en ningún momento / de ninguna manera

[modal modality=did_not_happen pos=noun]
no tener intención de / no tener planes de / no tener la intención de / no tener ninguna intención de / sin intención de / ninguna intención de / sin planes de
intento / intento fallido / tentativa / negativa / fracaso / ausencia / falta / cancelación / aplazamiento / fallido
frustrado / frustrada / fallida / abortado / prevención / imposibilidad

[modal modality=ongoing pos=verb]
continuar / seguir / estar / proseguir / mantener se / se mantener / permanecer / persistir / persistir en / insistir en
comenzar a / empezar a / comenzar / empezar / pasar a / poner se a / reanudar / retomar / volver a / llevar / venir / andar
estar en curso / estar en marcha / no cesar de / no dejar de / no parar de / iniciar / hallar se / encontrar se

[modal modality=ongoing pos=adverb]
todavía / aún / continuamente / en este momento / en estos momentos / actualmente / ahora / en curso / en marcha
por el momento / diariamente / constantemente / ininterrumpidamente / sin cesar / sin pausa

[modal modality=ongoing pos=noun]
continuación / mantenimiento / reanudación / inicio / prosecución

[modal modality=happened pos=verb]
lograr / conseguir / llegar a / acabar de / terminar de / acabar por / concluir / completar / osar / realizar / efectuar
llevar a cabo / perpetrar / cometer / ejecutar / consumar / ocurrir / suceder / acontecer / producir se / se producir
registrar / registrar se / se registrar / sufrir / cumplir / acabar / terminar / atrever se a / se atrever a

[modal modality=happened pos=adverb]
ya / efectivamente / de hecho / realmente / finalmente / con éxito / exitosamente
