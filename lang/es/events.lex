# What happens. Codes: CAMEO; kinds and modes: PLOVER 2.0. Reflexive verbs stand in both orders ("reunir se", "se reunir")
# and around their auxiliary ("se haber reunir"). A person or a state as object takes "a", so frames name it beside obj.
# A word with common other senses carries needs=, which other arguments than the actor must meet.

# ASSAULT: attacks in general
[event kind=ASSAULT pos=verb context=military cameo=190]
atacar   recipient=obj,a,contra figure=hit figure-subj=launched
contraatacar / contra-atacar   recipient=obj,a,contra
agredir   recipient=obj,a cameo=182 mode=beat context=""
invadir   recipient=obj,a needs=place,actor
combatir   recipient=obj,contra,a needs=actor,force
enfrentar   recipient=obj,a needs=actor,force
enfrentar se / se enfrentar / se haber enfrentar   recipient=con,contra,a mutual=yes needs=force,weapon
pelear / luchar   recipient=contra,con needs=actor,force
luchar por / luchar junto a   recipient=contra needs=actor,force,place
confrontar   recipient=obj,con needs=force
batir se / se batir   recipient=con,contra mutual=yes needs=force
chocar con / chocar contra   recipient=con,contra mutual=yes needs=force,person
entrar en combate / librar combates / librar una batalla / librar batallas / trabar combate   recipient=con,contra mutual=yes
intercambiar disparos / intercambiar fuego / tirotear se / se tirotear   recipient=con mutual=yes mode=firearms cameo=193
guerrear   recipient=contra,con mutual=yes
declarar la guerra / declarar le la guerra   recipient=a,contra,iobj
entrar en guerra / ir a la guerra   recipient=con,contra
estar en guerra   recipient=con,contra mutual=yes
arremeter contra   recipient=contra needs=force,place,actor,person
avanzar sobre / avanzar hacia / avanzar contra / marchar contra / marchar sobre   recipient=sobre,hacia,contra needs=place
irrumpir   recipient=en needs=force,place
asaltar   recipient=obj,a needs=place,force,vehicle
tomar por asalto   recipient=obj
emboscar / tender una emboscada   recipient=obj,a mode=firearms cameo=193
represaliar   recipient=obj,a,contra
tomar represalias   recipient=contra needs=weapon,force,place,actor
responder a el ataque / responder a el fuego / devolver el fuego   recipient=a,de,contra
hostigar   recipient=obj,a needs=weapon,force,place
golpear   recipient=obj,a,en needs=weapon,force,place figure=hit
castigar   recipient=obj,a needs=weapon
azotar   recipient=obj needs=weapon
batir   recipient=obj needs=weapon,place
apuntar contra   recipient=contra needs=force,weapon,place,actor
tener como objetivo / tener por objetivo / tener como blanco   recipient=obj needs=place,force,vehicle
arrojar   recipient=contra,a,sobre,en needs=weapon figure=launched
acribillar / acribillar a balazos / acribillar a tiros   recipient=obj,a mode=firearms cameo=193 figure=killed
abalanzar se sobre / se abalanzar sobre   recipient=sobre needs=force,person
intensificar los ataques / intensificar sus ataques / intensificar los bombardeos   recipient=contra,a,en,sobre
lanzar un ataque / lanzar ataques / lanzar una ofensiva / lanzar el ataque   recipient=contra,a,en,sobre
lanzar una contraofensiva / lanzar una operación militar / lanzar una invasión   recipient=contra,en,a,sobre
lanzar un ataque con drones / lanzar un ataque aéreo / lanzar ataques aéreos   recipient=contra,a,en,sobre
perpetrar un ataque / asestar un golpe / asestar golpes / descargar golpes   recipient=contra,a,en,sobre needs=force,weapon,place
desatar una ofensiva / emprender una ofensiva / desencadenar una ofensiva   recipient=contra,en
violar el alto el fuego / violar la tregua / romper la tregua / romper el alto el fuego   recipient=none cameo=196
violar el cese a el fuego / romper el cese a el fuego / violar el armisticio / violar el cese de el fuego   recipient=none cameo=196
violar el espacio aéreo / penetrar en el espacio aéreo / violar la frontera / invadir el espacio aéreo   recipient=de
vengar / vengar se / se vengar   recipient=de needs=force,weapon

[event kind=ASSAULT pos=noun context=military cameo=190 actor=de,por recipient=contra,a,en,sobre]
ataque   support=realizar,lanzar,efectuar,llevar,hacer,ejecutar,sufrir,perpetrar,cometer,desencadenar,sufrir,reanudar,retomar figure=launched needs=actor,weapon,force,place,person
ataque combinado / ataque masivo / ataque a gran escala / ataque múltiple   support=realizar,lanzar,efectuar,sufrir figure=launched
ataque nocturno / ataque sorpresa / ataque coordinado / ataque simultáneo   support=realizar,lanzar,efectuar,sufrir figure=launched
ataque terrestre / operación terrestre / ofensiva terrestre / incursión terrestre   support=lanzar,realizar,iniciar
ataque preventivo / ataque de represalia / ataque militar / ataque armado   support=lanzar,realizar,iniciar,ejecutar
ataque contra / ataque a   recipient=contra,a support=lanzar,realizar,perpetrar needs=actor,force,place,person,vehicle
contraataque / contra-ataque   support=lanzar,realizar,iniciar needs=actor,weapon,force,place
ofensiva   support=lanzar,iniciar,emprender,mantener,desatar,reanudar,retomar needs=force,place,actor
contraofensiva / contra-ofensiva   support=lanzar,iniciar,emprender
ofensiva militar / ofensiva aérea / gran ofensiva   support=lanzar,iniciar,emprender
invasión   recipient=a,contra,en,de actor=por needs=place,actor support=lanzar,iniciar
invasión a gran escala / invasión terrestre / invasión militar   recipient=a,contra,en,de actor=por support=lanzar,iniciar
incursión   support=realizar,lanzar,hacer,efectuar recipient=en,a,contra needs=force,place,actor
operación militar / operación militar especial   recipient=contra,en support=lanzar,iniciar,realizar,emprender needs=actor,place
operativo militar / operación antiterrorista   recipient=contra,en support=lanzar,iniciar,realizar
agresión   recipient=contra,a needs=actor,force support=cometer,lanzar
agresión militar / agresión armada / guerra de agresión   recipient=contra,a support=cometer,lanzar,librar
terrorismo   recipient=contra context=terrorism needs=place,person support=practicar
guerra contra   recipient=contra support=librar,lanzar,declarar,iniciar
crimen contra la humanidad / crímenes contra la humanidad / crimen de lesa humanidad   cameo=202 recipient=contra support=cometer,perpetrar
crímenes de lesa humanidad   cameo=202 recipient=contra support=cometer,perpetrar
crimen de guerra / crímenes de guerra   cameo=202 recipient=contra needs=person,place support=cometer,perpetrar
hostilidad   recipient=contra,entre actor=de,entre mutual=yes needs=force,actor
combate   recipient=con,contra,entre actor=de,entre mutual=yes needs=force,place support=librar
batalla   recipient=contra,con,entre actor=de,entre mutual=yes needs=force,place support=librar
enfrentamiento   recipient=con,entre,contra mutual=yes needs=force,weapon,person actor=de,entre
choque   recipient=con,entre,contra mutual=yes needs=force,weapon actor=de,entre
enfrentamiento armado / choque armado / conflicto armado / refriega / escaramuza   recipient=con,entre mutual=yes actor=de,entre
combate cuerpo a cuerpo / combates callejeros / combate urbano   recipient=con,entre,contra mutual=yes actor=de,entre
embestida   recipient=contra,a needs=force,place
asalto   recipient=a,contra needs=force,place support=lanzar
redada   recipient=en,contra,a needs=force,place,person support=realizar,efectuar,llevar
represalia   recipient=contra,a needs=weapon,force
masacre / matanza / carnicería   cameo=202 recipient=de,contra,en support=cometer,perpetrar figure=killed actor=por
genocidio   cameo=203 recipient=contra,de,en support=cometer,perpetrar actor=por
limpieza étnica   cameo=203 recipient=contra,de,en support=cometer,llevar actor=por
violación de el alto el fuego / violación de la tregua / violación de el cese a el fuego   cameo=196 actor=por recipient=none
violaciones de el alto el fuego / violaciones de la tregua   cameo=196 actor=por recipient=none
violación de el espacio aéreo / violaciones de el espacio aéreo   actor=por recipient=none

# ASSAULT: from the air, drones, missiles
[event kind=ASSAULT pos=verb context=military cameo=195]
bombardear   mode=aerial recipient=obj,a,contra figure=hit
cañonear   recipient=obj,a mode=heavy-weapons cameo=194
ametrallar   mode=firearms cameo=193 recipient=obj,a,contra
lanzar / lance / lancen / lanza / lanzan   recipient=contra,sobre,a,en,hacia needs=weapon figure=launched
disparar   recipient=contra,sobre,a,en,hacia needs=weapon figure=launched
soltar   recipient=sobre,en,contra needs=weapon figure=launched mode=aerial
dejar caer   recipient=sobre,en needs=weapon figure=launched mode=aerial
descargar   recipient=sobre,en,contra needs=weapon figure=launched
disparar contra / abrir fuego / abrir fuego contra   mode=firearms cameo=193 recipient=contra,sobre,en needs=person,force,actor,vehicle,place
tirotear / balear / balacear / abalear   mode=firearms cameo=193 recipient=obj,a figure=wounded context=""
fusilar   mode=firearms cameo=193 recipient=obj,a figure=killed
alcanzar   recipient=obj needs=weapon,vehicle figure=hit figure-subj=hit
impactar   recipient=en,contra,obj needs=weapon,place,force,vehicle figure=hit figure-subj=hit
registrar se impacto / se registrar impacto / se haber registrar impacto / registrar impacto   actor=none recipient=none figure=hit
se producir impacto / producir se impacto / haber impacto   actor=none recipient=none figure=hit needs=weapon
hacer impacto / hacer blanco / dar en el blanco   recipient=en,contra figure-subj=hit
acertar   recipient=en needs=weapon figure-subj=hit
caer   actor=none recipient=en,sobre needs=weapon figure-subj=hit
estrellar se / se estrellar / se haber estrellar   actor=none recipient=contra,en needs=weapon figure-subj=hit
penetrar   recipient=en needs=weapon figure-subj=hit
llegar   actor=none recipient=a needs=weapon figure-subj=hit
usar   recipient=contra needs=weapon figure=launched
utilizar   recipient=contra needs=weapon figure=launched
emplear   recipient=contra,en needs=weapon figure=launched
torpedear   recipient=obj needs=vehicle cameo=190
derribar   recipient=none needs=weapon,vehicle figure=intercepted
abatir   recipient=none needs=weapon,vehicle figure=intercepted
interceptar   recipient=none needs=weapon,vehicle figure=intercepted
neutralizar   recipient=none needs=weapon,vehicle figure=intercepted
destruir en el aire / destruir en vuelo / destruir en pleno vuelo   recipient=none needs=weapon,vehicle figure=intercepted
tumbar   recipient=none needs=weapon,vehicle figure=intercepted
repeler   recipient=none needs=weapon,force figure=intercepted
rechazar / rechace   recipient=none needs=weapon,force figure=intercepted
frenar   recipient=none needs=weapon figure=intercepted
eliminar   recipient=obj needs=weapon,force,vehicle figure=destroyed
# How machine translations render "bring down".
bajar   recipient=none needs=weapon figure=intercepted
suprimir   recipient=none needs=weapon figure=suppressed
interferir   recipient=none needs=weapon figure=suppressed
inhibir   recipient=none needs=weapon figure=suppressed
perturbar   recipient=none needs=weapon figure=suppressed
desviar   recipient=none needs=weapon figure=suppressed
bloquear   recipient=none needs=weapon figure=suppressed
anular   recipient=none needs=weapon figure=suppressed
desactivar   recipient=none needs=weapon figure=suppressed
inutilizar electrónicamente / neutralizar electrónicamente / suprimir electrónicamente   recipient=none figure=suppressed
perder se / se perder / se haber perder   actor=none recipient=none needs=weapon figure-subj=suppressed
desaparecer de los radares / desaparecer de el radar / desaparecer de las pantallas   actor=none recipient=none figure-subj=suppressed
perder se de los radares / perder se en el radar / salir de el radar   actor=none recipient=none figure-subj=suppressed
desviar se / se desviar / se haber desviar   actor=none recipient=none needs=weapon figure-subj=suppressed
perder el rumbo / perder la señal / perder su ubicación   actor=none recipient=none needs=weapon figure-subj=suppressed
no alcanzar su objetivo / no alcanzar sus objetivos / no llegar a su objetivo   actor=none recipient=none figure-subj=suppressed
no llegar a sus objetivos / no alcanzar el objetivo / no alcanzar el blanco   actor=none recipient=none figure-subj=suppressed
errar el blanco / fallar el blanco   actor=none recipient=none needs=weapon figure-subj=suppressed

[event kind=ASSAULT pos=noun context=military cameo=195 actor=de,por recipient=contra,a,en,sobre]
ataque aéreo   mode=aerial support=realizar,lanzar,efectuar,llevar,sufrir,reanudar,retomar figure=launched
bombardeo   mode=aerial recipient=contra,a,en,sobre,de support=realizar,lanzar,efectuar,llevar,sufrir,reanudar,retomar
bombardeo aéreo / incursión aérea / raid aéreo   mode=aerial recipient=contra,a,en,sobre,de support=realizar,lanzar,efectuar,reanudar,retomar
ataque con drones / ataque con drone / ataque con dron / ataque de drones   mode=drone cameo=1952 figure=launched support=realizar,lanzar,efectuar,llevar,sufrir
ataque de dron / ataque con drones kamikaze / ataque con un dron   mode=drone cameo=1952 figure=launched support=realizar,lanzar,efectuar,sufrir
ataque dron / ataque mediante drones / ataque de un dron   mode=drone cameo=1952 figure=launched support=realizar,lanzar,efectuar,sufrir
ataque con drones y misiles / ataque de drones y misiles / ataque combinado con drones y misiles   mode=drone figure=launched support=realizar,lanzar,sufrir
ataque combinado de drones y misiles / ataque masivo con drones y misiles   mode=drone figure=launched support=realizar,lanzar,sufrir
ataque con misiles y drones / ataque de misiles y drones / ataque combinado con misiles y drones   mode=drone figure=launched support=realizar,lanzar,sufrir
ataque con misiles / ataque de misiles / ataque con misil / ataque con un misil   mode=aerial figure=launched support=realizar,lanzar,efectuar,sufrir
ataque con cohetes / ataque de cohetes / ataque con cohete   mode=aerial figure=launched support=realizar,lanzar,efectuar,sufrir
ataque misilístico / ataque balístico / ataque con misiles balísticos   mode=aerial cameo=1951 figure=launched support=realizar,lanzar
ataque de precisión / ataque selectivo / ataque quirúrgico   mode=aerial cameo=1951 figure=launched support=realizar,lanzar,efectuar
lluvia de misiles / lluvia de cohetes / lluvia de bombas   mode=aerial figure=launched support=lanzar
lluvia de drones / enjambre de drones / oleada de drones   mode=drone cameo=1952 figure=launched support=lanzar
oleada de misiles / andanada de misiles / andanada de cohetes / salva de misiles / salva de cohetes   mode=aerial figure=launched support=lanzar,disparar
ráfaga de cohetes / ráfaga de misiles / aluvión de misiles   mode=aerial figure=launched support=lanzar,disparar
lanzamiento   recipient=contra,sobre,en,a,hacia actor=por,de needs=weapon figure=launched support=realizar,efectuar
disparo   recipient=contra,sobre,en,a,hacia actor=por,de needs=weapon figure=launched support=realizar,efectuar
impacto   recipient=en,contra,sobre actor=none needs=weapon figure=hit
interceptación / intercepción   recipient=none actor=por needs=weapon,vehicle figure=intercepted
derribo   recipient=none actor=por needs=weapon,vehicle figure=intercepted
caída de restos / caída de fragmentos / caída de escombros / caída de los restos   recipient=none actor=none

# ASSAULT: artillery, firearms, explosives
[event kind=ASSAULT pos=noun context=military actor=de,por recipient=contra,a,en,sobre]
ataque de artillería / ataque con artillería / fuego de artillería / disparos de artillería   mode=heavy-weapons cameo=194 support=realizar,lanzar
bombardeo de artillería / cañoneo / fuego de mortero / ataque con morteros / ataque con mortero   mode=heavy-weapons cameo=194
ataque de mortero / duelo de artillería / descarga de artillería / salva de artillería   mode=heavy-weapons cameo=194
andanada de artillería / proyectiles de artillería   mode=heavy-weapons cameo=194 needs=force,place,actor
tiroteo   mode=firearms cameo=193 recipient=con,entre,contra,en mutual=yes actor=de,entre
balacera / intercambio de disparos / intercambio de fuego / fuego cruzado   mode=firearms cameo=193 recipient=con,entre mutual=yes actor=de,entre
emboscada   mode=firearms cameo=193 support=tender,preparar,sufrir
ataque a tiros / ataque a balazos / ametrallamiento   mode=firearms cameo=193 support=realizar,cometer
fusilamiento   mode=firearms cameo=193 recipient=de figure=killed actor=por
atentado   mode=explosives cameo=183 context=terrorism recipient=contra,a,en support=cometer,perpetrar,realizar,reivindicar,sufrir
atentado terrorista / ataque terrorista / acto terrorista / acto de terrorismo   cameo=183 context=terrorism support=cometer,perpetrar,realizar
atentado con bomba / atentado con explosivos / ataque con bomba / ataque con explosivos   mode=explosives cameo=183 context=terrorism support=cometer,perpetrar
ataque explosivo / atentado dinamitero / bombazo   mode=explosives cameo=183 context=terrorism support=cometer,perpetrar
atentado suicida / ataque suicida / terrorista suicida / terroristas suicidas   mode=suicide-attack cameo=1831 context=terrorism support=cometer,perpetrar,realizar
hombre bomba / hombres bomba / mujer bomba / kamikazes   mode=suicide-attack cameo=1831 context=terrorism
coche bomba / coche-bomba / coches bomba / carro bomba / carrobomba / camión bomba   mode=explosives cameo=1832 context=terrorism
carros bomba / autobomba / camiones bomba   mode=explosives cameo=1832 context=terrorism
explosión   mode=explosives actor=none cameo=190 needs=weapon,force recipient=en,contra
detonación   mode=explosives cameo=190 actor=por needs=weapon

[event kind=ASSAULT pos=verb]
explotar   mode=explosives cameo=190 actor=none recipient=en,junto needs=weapon
estallar   mode=explosives cameo=190 actor=none recipient=en needs=weapon
detonar   mode=explosives cameo=190 recipient=en,contra,obj needs=weapon
hacer estallar / hacer explotar / hacer detonar / hacer volar / volar por los aires   mode=explosives cameo=190 recipient=obj needs=weapon,vehicle,place,force
volar / vuela / vuelan   mode=explosives cameo=190 recipient=obj needs=place
inmolar se / se inmolar / hacer se estallar / se hacer estallar / hacer se explotar   mode=suicide-attack cameo=1831 recipient=en,contra context=terrorism
hacer se volar / se hacer explotar / hacer explotar su carga   mode=suicide-attack cameo=1831 recipient=en,contra context=terrorism
dinamitar   mode=explosives cameo=190 recipient=obj
minar   mode=explosives cameo=190 recipient=obj needs=place,vehicle
sabotear   mode=destroy cameo=190 recipient=obj needs=place,vehicle,weapon
incendiar / quemar   mode=destroy cameo=190 recipient=obj figure=destroyed figure-subj=hit needs=place,vehicle,force
prender fuego / pegar fuego / plantar fuego   mode=destroy cameo=190 recipient=a,en
destruir   mode=destroy cameo=190 recipient=obj figure=destroyed figure-subj=hit needs=weapon,place,vehicle,force,goods
arrasar   mode=destroy cameo=190 recipient=obj,con figure=destroyed figure-subj=hit needs=place
devastar   mode=destroy cameo=190 recipient=obj needs=weapon
dañar   mode=destroy cameo=190 recipient=obj needs=weapon,place,vehicle figure=hit
averiar   mode=destroy cameo=190 recipient=obj needs=weapon,vehicle figure=hit
demoler   mode=destroy cameo=1712 recipient=obj figure=destroyed figure-subj=hit needs=actor,force
derruir   mode=destroy cameo=1712 recipient=obj figure=destroyed figure-subj=hit needs=actor,force,weapon
hundir   mode=destroy cameo=190 recipient=obj figure=destroyed figure-subj=hit needs=vehicle
inutilizar   mode=destroy cameo=190 recipient=obj figure=destroyed figure-subj=hit needs=weapon,vehicle
aniquilar   mode=destroy cameo=190 recipient=obj,a figure=destroyed figure-subj=hit needs=force,weapon,vehicle
diezmar   cameo=190 recipient=obj,a figure=killed needs=force,person
gasear   mode=unconventional cameo=2041 recipient=obj,a

[event kind=ASSAULT pos=noun actor=por,de recipient=contra,a,en]
sabotaje   mode=destroy cameo=190 needs=place,vehicle,actor support=cometer,realizar
destrucción   mode=destroy cameo=190 actor=por recipient=de figure=destroyed figure-subj=hit needs=weapon,vehicle,force
demolición   mode=destroy cameo=1712 actor=por recipient=de figure=destroyed figure-subj=hit needs=place,actor
incendio provocado / incendio intencional   mode=destroy cameo=190
ataque químico / ataque con armas químicas / ataque con gas / ataque biológico   mode=unconventional cameo=2041 context=cbrn support=realizar,lanzar
uso de armas químicas / empleo de armas químicas   mode=unconventional cameo=2041 context=cbrn
ataque nuclear / ataque radiológico   mode=unconventional cameo=2042 context=cbrn support=realizar,lanzar

# ASSAULT: harm to persons
[event kind=ASSAULT pos=verb cameo=190]
matar   recipient=obj,a figure=killed
dar muerte / quitar la vida / dejar sin vida   recipient=a figure=killed
dejar muerto / dejar muertos / dejar heridos / causar muertos / causar heridos   recipient=none
causar la muerte   recipient=de,a figure=killed
cobrar se la vida / se cobrar la vida / cobrar la vida   recipient=de figure=killed
asesinar   recipient=obj,a figure=killed mode=targeted cameo=186
matar a tiros / matar a balazos / matar a disparos / abatir a tiros / abatir a balazos / asesinar a tiros / asesinar a balazos / asesinar a disparos / ultimar a balazos / ultimar a tiros / ejecutar a tiros / ejecutar a balazos / acribillar a disparos   recipient=obj,a figure=killed mode=firearms cameo=193
abatir   recipient=obj,a figure=killed needs=force,person
ejecutar   recipient=obj,a figure=killed mode=targeted cameo=186 needs=person,force
ajusticiar / ultimar   recipient=obj,a figure=killed mode=targeted cameo=186 needs=person,force
liquidar   recipient=obj,a figure=killed needs=person,force
masacrar   recipient=obj,a figure=killed cameo=202
exterminar   recipient=obj,a figure=killed cameo=202 needs=person,force,actor
decapitar / degollar / ahorcar / linchar / lapidar   recipient=obj,a figure=killed mode=primitive cameo=1823
morir / murió / murieron / muere / mueren / muriera   actor=none recipient=subj figure-subj=killed needs=person,force,weapon
fallecer / perecer   actor=none recipient=subj figure-subj=killed needs=force,weapon
resultar muerto / resultar muertos / resultar muertas / caer en combate / morir en combate   actor=none recipient=subj figure-subj=killed
perder la vida   actor=none recipient=subj figure-subj=killed needs=person,force
perder   actor=none recipient=subj figure=lost needs=force,weapon,vehicle
desaparecer   actor=none recipient=subj figure-subj=missing needs=force
dar por desaparecido   recipient=none figure=missing needs=person,force
sufrir bajas / sufrir fuertes bajas / sufrir pérdidas / sufrir numerosas bajas   actor=none recipient=subj
herir / hirió / hirieron / hiere / hieren   recipient=obj,a figure=wounded
lesionar   recipient=obj,a figure=wounded needs=force,weapon
resultar herido / resultar heridos / resultar heridas / resultar lesionado / resultar lesionados   actor=none recipient=subj figure-subj=wounded
sufrir heridas / sufrir lesiones / quedar herido / quedar heridos   actor=none recipient=subj figure-subj=wounded needs=person,force
mutilar   recipient=obj,a figure=wounded mode=torture cameo=182
envenenar   recipient=obj,a mode=targeted cameo=185 needs=person
golpear   recipient=obj,a mode=beat cameo=182 needs=person
apalear / patear / abofetear / azotar / vapulear / aporrear   recipient=obj,a mode=beat cameo=182 needs=person,actor,force
propinar una paliza / dar una paliza   recipient=a,iobj mode=beat cameo=182
maltratar   recipient=obj,a mode=beat cameo=182 needs=person,force
torturar   recipient=obj,a mode=torture cameo=1822
someter a torturas / someter a tortura   recipient=obj,a mode=torture cameo=1822
violar   recipient=obj,a mode=sexual cameo=1821 needs=person
abusar sexualmente / agredir sexualmente   recipient=de,obj,a mode=sexual cameo=1821
apuñalar / acuchillar / atacar con cuchillo / atacar con un cuchillo   recipient=obj,a mode=primitive cameo=1823 figure=wounded
atropellar   recipient=obj,a mode=primitive cameo=1823 needs=force
secuestrar / raptar / plagiar   recipient=obj,a mode=abduct cameo=181 needs=person,force,vehicle,actor figure=captured
tomar como rehén / tomar como rehenes / tomar de rehén / tomar rehenes / retener como rehén   recipient=obj,a mode=abduct cameo=181 figure=captured
mantener como rehén / mantener como rehenes / tomar en rehenes   recipient=obj,a mode=abduct cameo=181 figure=captured
hacer desaparecer   recipient=obj,a mode=abduct cameo=181 needs=person
usar como escudo humano / usar como escudos humanos / utilizar como escudos humanos   recipient=obj,a mode=abduct cameo=184
atentar contra la vida de / intentar asesinar / intentar matar / tratar de asesinar   recipient=de,obj,a mode=targeted cameo=185
atentar contra   recipient=contra mode=explosives cameo=183 context=terrorism needs=person,place,force

[event kind=ASSAULT pos=noun actor=por recipient=de,contra]
asesinato / homicidio / magnicidio / feminicidio   mode=targeted cameo=186 figure=killed support=cometer,perpetrar
ejecución   mode=targeted cameo=186 figure=killed needs=person,force
ejecución extrajudicial / ejecución sumaria / asesinato selectivo / ejecuciones extrajudiciales   mode=targeted cameo=186 figure=killed support=cometer
intento de asesinato / tentativa de asesinato / intento de magnicidio   mode=targeted cameo=185
muerte   actor=por cameo=190 figure=killed needs=force,weapon
baja   actor=por cameo=190 figure=lost needs=force
linchamiento / decapitación / lapidación / degüello   mode=primitive cameo=1823 figure=killed
paliza / golpiza   mode=beat cameo=182 recipient=a,de,contra
agresión física   mode=beat cameo=182 recipient=contra,a
tortura   mode=torture cameo=1822 needs=person,force,actor support=cometer
violación   mode=sexual cameo=1821 recipient=de needs=person support=cometer
violencia sexual / agresión sexual / abuso sexual / violación sexual   mode=sexual cameo=1821 recipient=de,contra,a support=cometer
apuñalamiento / ataque con cuchillo / ataque con arma blanca   mode=primitive cameo=1823 recipient=de,contra,en,a
atropello masivo / atropello múltiple   mode=primitive cameo=1823 recipient=de,contra,en
envenenamiento   mode=targeted cameo=185 needs=person,actor
secuestro / rapto / plagio   mode=abduct cameo=181 figure=captured needs=person,force,vehicle,actor
toma de rehenes   mode=abduct cameo=181 recipient=none
desaparición forzada / desapariciones forzadas   mode=abduct cameo=181
uso de la fuerza   mode=crowd-control cameo=175 recipient=contra needs=person,force
brutalidad policial / violencia policial / represión policial / carga policial / cargas policiales   mode=crowd-control cameo=175 recipient=contra
gas lacrimógeno / gases lacrimógenos / bombas lacrimógenas / granadas lacrimógenas   mode=crowd-control cameo=175 recipient=contra,en,a support=usar,lanzar,disparar,utilizar,emplear
balas de goma / bala de goma / pelotas de goma / perdigones / cañones de agua / cañón de agua   mode=crowd-control cameo=175 recipient=contra,en,a support=usar,lanzar,disparar,utilizar,emplear

[event kind=ASSAULT pos=verb mode=crowd-control cameo=175 context=repression]
dispersar   recipient=obj,a needs=person
reprimir   recipient=obj,a needs=person,actor
cargar contra   recipient=contra needs=person
desalojar por la fuerza   recipient=obj,a needs=person

# MOBILIZE
[event kind=MOBILIZE pos=verb mode=troops cameo=154 context=military recipient=contra,en,a,hacia]
desplegar   needs=force,weapon,vehicle figure=deployed
movilizar   needs=force,weapon figure=deployed
enviar   needs=force figure=deployed
enviar buque / enviar buque de guerra / enviar un buque / enviar un buque de guerra / enviar un portaaviones / enviar barco   figure=deployed
enviar avión / enviar caza / enviar un avión / enviar aviones de combate / enviar su flota / enviar una flota / enviar dos buques   figure=deployed
mandar   needs=force figure=deployed
despachar   needs=force,vehicle figure=deployed
trasladar   needs=force,weapon,vehicle figure=deployed
desplazar   needs=force,weapon,vehicle figure=deployed
posicionar   needs=force,weapon,vehicle figure=deployed
apostar   needs=force,weapon figure=deployed
estacionar   needs=force,weapon figure=deployed
emplazar   needs=weapon figure=deployed mode=weapons
instalar   needs=weapon figure=deployed mode=weapons
destacar   needs=force figure=deployed recipient=en,a
destinar   needs=force figure=deployed
concentrar   needs=force,weapon figure=deployed
acumular   needs=force,weapon figure=deployed
reunir / reúne / reúnen   needs=force figure=deployed recipient=en
transferir   needs=force,vehicle figure=deployed
redesplegar / reposicionar   needs=force,weapon,vehicle figure=deployed
infiltrar   needs=force figure=deployed
acuartelar / acantonar   needs=force figure=deployed
reforzar   needs=force figure=deployed recipient=obj,en
convocar   needs=force figure=deployed
llamar a filas / llamar a las armas / convocar a reservistas / llamar a reservistas / movilizar reservistas   figure=deployed recipient=none
reclutar   recipient=none needs=force,person figure=deployed
alistar   recipient=none needs=force,person figure=deployed
alistar se / se alistar / se haber alistar   recipient=none figure-subj=deployed
decretar la movilización / ordenar la movilización / decretar una movilización   recipient=none
poner en alerta / declarar el estado de alerta / colocar en alerta / poner en estado de alerta   recipient=none cameo=152
poner en máxima alerta / elevar el nivel de alerta / activar la alerta   recipient=none cameo=152 needs=force,actor
patrullar   recipient=none cameo=150 needs=place,force
realizar maniobras / hacer maniobras / llevar a cabo maniobras / realizar ejercicios militares   recipient=contra cameo=150
efectuar maniobras / realizar ejercicios / realizar simulacros militares   recipient=contra cameo=150 needs=force,actor
rearmar / rearmar se / se rearmar / armar se / se armar   recipient=none mode=weapons cameo=150 needs=actor,weapon
probar / prueba / prueban   recipient=none mode=weapons cameo=150 needs=weapon
ensayar   recipient=none mode=weapons cameo=150 needs=weapon
realizar un ensayo nuclear / realizar una prueba nuclear / efectuar un ensayo nuclear   recipient=none mode=weapons cameo=150 context=military,cbrn
disparar a el mar / lanzar a el mar / disparar hacia el mar / lanzar hacia el mar   recipient=none mode=weapons cameo=150 figure=launched
hacer disparos de advertencia / efectuar disparos de advertencia / realizar disparos de advertencia   recipient=contra,a mode=weapons cameo=150
apuntar   recipient=contra,a,hacia mode=weapons cameo=150 needs=weapon
reforzar la seguridad / reforzar la presencia militar / aumentar la presencia militar / reforzar la vigilancia   recipient=none cameo=153
hacer despegar   recipient=none cameo=150 needs=vehicle figure=deployed
despegar   recipient=none cameo=150 needs=force

[event kind=MOBILIZE pos=noun mode=troops cameo=154 context=military actor=de,por recipient=contra,en,a,hacia support="anunciar,decretar,declarar,ordenar"]
movilización   needs=force,weapon figure=deployed support=decretar,ordenar,anunciar
movilización parcial / movilización general / movilización militar   figure=deployed support=decretar,ordenar,anunciar
despliegue   needs=force,weapon,vehicle figure=deployed actor=por support=ordenar,decretar,anunciar,autorizar,aprobar,disponer,iniciar,preparar,acelerar
despliegue militar / despliegue de tropas / despliegue policial / despliegue naval   figure=deployed actor=por,de support=ordenar,decretar,anunciar,autorizar,aprobar,disponer,iniciar,preparar,acelerar
envío   needs=force figure=deployed actor=por support=ordenar,decretar,anunciar,autorizar,aprobar,disponer,iniciar,preparar,acelerar
traslado   needs=force,weapon figure=deployed actor=por support=ordenar,decretar,anunciar,autorizar,aprobar,disponer,iniciar,preparar,acelerar
emplazamiento   needs=weapon figure=deployed actor=por mode=weapons
concentración   needs=force figure=deployed actor=por
acumulación   needs=force,weapon figure=deployed actor=por
reclutamiento   needs=force,person figure=deployed recipient=none
alistamiento   needs=force recipient=none
escalada militar / presencia militar / demostración de fuerza / movimiento de tropas / movimientos de tropas   cameo=150
ejercicio militar / ejercicios militares / maniobra militar / maniobras militares / ejercicios navales   cameo=150 support=realizar,iniciar,llevar,hacer,celebrar
ejercicio naval / maniobras navales / ejercicios aéreos / maniobras aéreas   cameo=150 support=realizar,iniciar,llevar,hacer,celebrar
maniobra   cameo=150 needs=force support=realizar,iniciar,llevar,hacer,celebrar
ejercicios con fuego real / ejercicio con fuego real / juegos de guerra / simulacro militar   cameo=150 support=realizar,iniciar,llevar
desfile militar / parada militar   cameo=150 support=realizar,organizar,celebrar recipient=none
máxima alerta / estado de alerta / alerta máxima / alerta de combate   cameo=152 recipient=none needs=force,actor
ensayo nuclear / prueba nuclear / test nuclear   mode=weapons cameo=150 context=military,cbrn support=realizar,efectuar,llevar,hacer recipient=none
prueba de misiles / prueba de misil / ensayo de misiles / prueba balística / ensayo de un misil   mode=weapons cameo=150 support=realizar,efectuar,llevar recipient=none
prueba de un misil / prueba de armas / lanzamiento de prueba / disparo de prueba / prueba misilística   mode=weapons cameo=150 support=realizar,efectuar,llevar recipient=none figure=launched
prueba   mode=weapons cameo=150 needs=weapon support=realizar,efectuar,llevar recipient=none
ensayo   mode=weapons cameo=150 needs=weapon support=realizar,efectuar,llevar recipient=none
disparo de advertencia / disparos de advertencia / tiros de advertencia   mode=weapons cameo=150 recipient=contra,a support=realizar,efectuar,hacer
patrulla   cameo=150 needs=force,place support=realizar,hacer recipient=none
patrullaje   cameo=150 needs=force,place support=realizar,hacer recipient=none
carrera armamentista / carrera armamentística / carrera de armamentos   mode=weapons cameo=150 recipient=none
servicio militar obligatorio / conscripción   cameo=154 recipient=none

# COERCE
[event kind=COERCE pos=verb recipient=obj,a]
detener / detuvo / detuvieron / detuviera / detienen   mode=arrest cameo=173 needs=person,force,actor figure=detained
arrestar / apresar / aprehender   mode=arrest cameo=173 figure=detained needs=person,force,actor
encarcelar / meter en la cárcel / meter preso / enviar a prisión / mandar a la cárcel   mode=arrest cameo=173 figure=detained
poner bajo arresto / poner bajo custodia / mantener bajo arresto / colocar bajo arresto   mode=arrest cameo=173 figure=detained
capturar   mode=arrest cameo=173 needs=person,force figure=captured
capturar   recipient=obj mode=seize cameo=192 needs=place,weapon,vehicle context=military
hacer prisionero / hacer prisioneros / tomar prisionero / tomar prisioneros   mode=arrest cameo=173 figure=captured
llevar detenido / llevar preso / poner a disposición judicial / poner a disposición de la justicia   mode=arrest cameo=173 context=legal
decretar prisión preventiva / dictar prisión preventiva / decretar la prisión / ordenar el arresto   recipient=de,contra,para,a mode=arrest cameo=173 context=legal
ordenar la detención / ordenar la captura / dictar prisión   recipient=de,contra,para,a mode=arrest cameo=173 context=legal
emitir una orden de arresto / emitir una orden de detención / emitir una orden de captura   recipient=contra,para mode=arrest cameo=173 context=legal
dictar una orden de arresto / dictar orden de captura / emitir órdenes de arresto   recipient=contra,para mode=arrest cameo=173 context=legal
deportar   mode=deport cameo=174 figure=displaced
desplazar por la fuerza / trasladar por la fuerza / repatriar por la fuerza   mode=deport cameo=174 figure=displaced
expulsar   mode=deport cameo=174 needs=person figure=displaced
desalojar   mode=deport cameo=174 needs=person figure=displaced
desplazar   mode=deport cameo=174 needs=person figure=displaced
confiscar / decomisar / expropiar / nacionalizar   recipient=de,a mode=seize cameo=1711
incautar / incautar se / se incautar / requisar   recipient=de,a mode=seize cameo=1711 needs=goods,weapon,vehicle,money
embargar bienes / embargar los bienes / congelar activos / congelar los activos / congelar bienes   recipient=de,a mode=seize cameo=1711 context=economic
congelar fondos / congelar los bienes / congelar los fondos / congelar cuentas / bloquear cuentas   recipient=de,a mode=seize cameo=1711 context=economic
saquear / desvalijar   recipient=obj mode=seize cameo=171 needs=place,goods
ocupar   recipient=obj mode=seize cameo=192 needs=place context=military
anexionar / anexar   recipient=obj mode=seize cameo=192 needs=place context=territory
anexionar se / se anexionar / anexar se / se anexar   recipient=obj mode=seize cameo=192 needs=place context=territory
conquistar   recipient=obj mode=seize cameo=192 needs=place context=military
tomar   recipient=obj mode=seize cameo=192 needs=place context=military
retomar   recipient=obj mode=seize cameo=192 needs=place context=military
recuperar   recipient=obj mode=seize cameo=192 needs=place context=military
liberar   recipient=obj mode=seize cameo=192 needs=place context=military
reconquistar   recipient=obj mode=seize cameo=192 context=military needs=place
tomar el control / hacer se con el control / se hacer con el control / asumir el control   recipient=de,sobre mode=seize cameo=192 needs=place context=military
apoderar se / se apoderar / adueñar se / se adueñar / se haber apoderar   recipient=de mode=seize cameo=192 needs=place,goods,weapon,vehicle
bloquear   recipient=obj mode=restrict cameo=191 needs=place,vehicle,goods
sitiar / asediar / poner sitio   recipient=obj,a mode=restrict cameo=191 context=military
cercar / rodear   recipient=obj,a mode=restrict cameo=191 needs=place,force context=military
aislar   recipient=obj,a mode=restrict cameo=191 needs=place
cerrar la frontera / cerrar las fronteras / cerrar el estrecho / cerrar el espacio aéreo   recipient=con,a,para mode=restrict cameo=191
cerrar su frontera / cerrar su espacio aéreo / cerrar el paso fronterizo   recipient=con,a,para mode=restrict cameo=191
imponer un bloqueo / imponer el bloqueo   recipient=a,contra,en mode=restrict cameo=191
sancionar   mode=restrict cameo=163 needs=actor,person,vehicle context=economic
imponer sanción / aplicar sanción / adoptar sanción / decretar sanción / reimponer sanción   recipient=a,contra,sobre mode=restrict cameo=163 context=economic
imponer sanciones / imponer nuevas sanciones / anunciar sanciones / anunciar nuevas sanciones / aprobar sanciones   recipient=a,contra,sobre mode=restrict cameo=163 context=economic
incluir en la lista negra / incluir en la lista de sanciones / poner en la lista negra   mode=restrict cameo=163 context=economic
embargar   mode=restrict cameo=163 needs=actor,goods context=economic
gravar   mode=restrict cameo=163 needs=goods context=economic
imponer arancel / aplicar arancel / imponer aranceles / elevar los aranceles / subir los aranceles   recipient=a,sobre,contra mode=restrict cameo=163 context=economic
imponer un arancel / imponer nuevos aranceles   recipient=a,sobre,contra mode=restrict cameo=163 context=economic
prohibir   recipient=a,obj,iobj mode=restrict cameo=172 needs=actor,person,goods,clause
vetar la entrada / prohibir la entrada / prohibir el ingreso   recipient=a,de mode=restrict cameo=172
ilegalizar / proscribir   mode=restrict cameo=1722
restringir   recipient=obj mode=restrict cameo=172 needs=actor,goods,person
censurar   mode=censor cameo=1721 needs=goods context=rights_freedoms
clausurar   recipient=obj mode=censor cameo=1721 needs=actor context=rights_freedoms
cortar internet / cortar el acceso a internet / bloquear internet / bloquear el acceso   recipient=a,de,obj mode=censor cameo=1721 context=rights_freedoms
silenciar / amordazar   mode=censor cameo=1721 needs=actor,person context=rights_freedoms
decretar el toque de queda / imponer el toque de queda / decretar toque de queda / imponer un toque de queda   recipient=en,a mode=curfew cameo=1723
decretar un toque de queda / imponer toque de queda   recipient=en,a mode=curfew cameo=1723
decretar la ley marcial / imponer la ley marcial / declarar la ley marcial / decretar ley marcial   recipient=en mode=martial-law cameo=1724
declarar el estado de emergencia / decretar el estado de emergencia / decretar estado de emergencia   recipient=en mode=martial-law cameo=1724
declarar estado de emergencia / declarar el estado de excepción / decretar el estado de excepción   recipient=en mode=martial-law cameo=1724
decretar el estado de sitio / declarar el estado de sitio / decretar estado de excepción / imponer el estado de sitio   recipient=en mode=martial-law cameo=1724
perseguir   cameo=175 needs=person,actor context=repression
oprimir / subyugar / someter por la fuerza   cameo=175 needs=person,actor context=repression
coaccionar / extorsionar / chantajear económicamente   cameo=170
hackear / piratear   recipient=obj,a,de mode=cyber cameo=176 context=cyber
lanzar un ciberataque / atacar los sistemas informáticos / tumbar la página web   recipient=contra,de,a mode=cyber cameo=176 context=cyber
desinformar / difundir desinformación / propagar desinformación / difundir noticias falsas   recipient=sobre,contra mode=misinformation cameo=170 context=misinformation
retener / retuvo / retuvieron / retiene   mode=withhold cameo=170 needs=vehicle,goods,money,person
impedir el acceso / impedir la entrada / impedir el paso / negar el acceso / denegar el acceso   recipient=de,a mode=withhold cameo=170 needs=actor,person,goods,vehicle
negar la entrada / denegar la entrada / bloquear la entrada   recipient=de,a mode=withhold cameo=170 needs=actor,person,goods,vehicle
demoler viviendas / demoler casas / demoler la casa / demoler la vivienda   recipient=de mode=seize cameo=1712
dar un golpe de estado / perpetrar un golpe de estado / tomar el poder / hacer se con el poder   recipient=contra,en cameo=170 context=executive
derrocar / deponer   cameo=170 context=executive needs=actor,person
allanar / registrar   recipient=obj mode=seize cameo=1711 needs=place context=legal
inspeccionar por la fuerza / abordar   recipient=obj mode=seize cameo=1711 needs=vehicle

[event kind=COERCE pos=noun actor=por,de recipient=de,contra,a support="anunciar,decretar,declarar,ordenar"]
detención   actor=por mode=arrest cameo=173 needs=person,force,actor figure=detained
arresto   actor=por mode=arrest cameo=173 needs=person,force,actor figure=detained
encarcelamiento / apresamiento   actor=por mode=arrest cameo=173 figure=detained needs=person,force,actor
captura   actor=por mode=arrest cameo=173 needs=person,force figure=captured
captura   actor=por mode=seize cameo=192 needs=place,vehicle,weapon context=military
orden de arresto / orden de detención / orden de captura / orden de búsqueda y captura   recipient=contra,para mode=arrest cameo=173 context=legal support=emitir,dictar
órdenes de arresto / órdenes de detención / órdenes de captura   recipient=contra,para mode=arrest cameo=173 context=legal support=emitir,dictar
prisión preventiva / arresto domiciliario / prisión domiciliaria / prisión provisional   actor=por mode=arrest cameo=173 context=legal support=dictar,decretar needs=person,actor
detención masiva / detenciones masivas / detención arbitraria / detenciones arbitrarias / arrestos masivos   actor=por mode=arrest cameo=173 figure=detained
deportación   actor=por mode=deport cameo=174 needs=person,actor figure=displaced
deportación masiva / desplazamiento forzado / desplazamiento forzoso / traslado forzoso / expulsión masiva   actor=por mode=deport cameo=174 figure=displaced
desalojo   actor=por mode=deport cameo=174 needs=person figure=displaced
confiscación / expropiación / nacionalización / decomiso   actor=por mode=seize cameo=1711 needs=actor,goods,money,vehicle,weapon
incautación   actor=por mode=seize cameo=1711 needs=goods,weapon,vehicle,money
allanamiento   actor=por mode=seize cameo=1711 recipient=de,en,a context=legal
saqueo / pillaje   actor=por mode=seize cameo=171 needs=place support=cometer
ocupación   actor=por recipient=de,en mode=seize cameo=192 needs=place,actor context=military
anexión   actor=por recipient=de mode=seize cameo=192 needs=place,actor context=territory support=anunciar,decretar,declarar,ordenar,proclamar,aprobar,ratificar,firmar
toma   actor=por mode=seize cameo=192 needs=place context=military
conquista   actor=por mode=seize cameo=192 needs=place context=military
toma de el poder / toma de poder   actor=de,por cameo=170 recipient=contra,en context=executive
golpe de Estado / golpe de estado / golpe militar / cuartelazo / asonada   actor=de,por cameo=170 recipient=contra,en context=executive support=dar,perpetrar,ejecutar
intento de golpe / intentona golpista / intento de golpe de Estado / intento de golpe de estado   actor=de,por cameo=170 recipient=contra,en context=executive
derrocamiento   actor=por recipient=de cameo=170 context=executive
congelación de activos / congelamiento de activos / congelación de bienes / congelación de fondos   actor=por mode=seize cameo=1711 context=economic
bloqueo   actor=por,de mode=restrict cameo=191 needs=place,actor,vehicle recipient=a,de,contra support=imponer,decretar
bloqueo naval / bloqueo total / bloqueo marítimo   actor=por,de mode=restrict cameo=191 recipient=a,de,contra support=imponer,decretar
bloqueo económico / bloqueo comercial   actor=por,de mode=restrict cameo=163 recipient=a,de,contra context=economic support=imponer,decretar
asedio   actor=por mode=restrict cameo=191 needs=place,force,actor recipient=a,de context=military
sitio   actor=por mode=restrict cameo=191 needs=force recipient=a,de context=military support=poner
cerco   actor=por mode=restrict cameo=191 needs=place,force recipient=a,de context=military support=imponer,cerrar
cierre de la frontera / cierre de las fronteras / cierre de el paso fronterizo / cierre de el espacio aéreo   actor=por mode=restrict cameo=191 recipient=con,a
sanción   actor=de,por mode=restrict cameo=163 recipient=contra,a,sobre context=economic support=imponer,aplicar,adoptar,decretar,anunciar,aprobar needs=actor,person
paquete de sanciones / ronda de sanciones / batería de sanciones   actor=de,por mode=restrict cameo=163 recipient=contra,a,sobre context=economic support=imponer,adoptar,aprobar,anunciar
sanciones económicas / sanciones financieras   actor=de,por mode=restrict cameo=163 recipient=contra,a,sobre context=economic support=imponer,adoptar,aprobar,anunciar,aplicar
embargo   actor=de,por mode=restrict cameo=163 recipient=contra,a,sobre context=economic support=imponer,decretar needs=actor,goods,weapon
embargo de armas / embargo comercial / embargo económico / embargo petrolero   actor=de,por mode=restrict cameo=163 recipient=contra,a,sobre context=economic support=imponer,decretar
arancel   actor=de,por mode=restrict cameo=163 recipient=contra,a,sobre needs=actor,goods context=economic support=imponer,aplicar,anunciar
guerra comercial / guerra arancelaria / medidas de represalia   actor=de,por mode=restrict cameo=163 recipient=contra,a,sobre context=economic support=imponer,anunciar,lanzar
prohibición   actor=por,de mode=restrict cameo=172 needs=actor,goods,person support=imponer,decretar
restricción   actor=por,de mode=restrict cameo=172 needs=actor,goods support=imponer,aplicar recipient=a,sobre,contra
censura   actor=por,de mode=censor cameo=1721 recipient=a,contra,sobre needs=person,actor context=rights_freedoms
toque de queda   actor=por mode=curfew cameo=1723 recipient=en support=imponer,decretar
ley marcial   actor=por mode=martial-law cameo=1724 recipient=en support=imponer,decretar,declarar
estado de emergencia   actor=por mode=martial-law cameo=1724 recipient=en support=decretar,declarar,imponer
estado de sitio / estado de excepción   actor=por mode=martial-law cameo=1724 recipient=en support=decretar,declarar,imponer
represión   cameo=175 recipient=contra,a,de needs=person,actor context=repression
persecución   cameo=175 recipient=a,contra,de needs=person,actor context=repression
ciberataque / ataque cibernético / ataque informático / ataque de hackers / ataque de piratas informáticos   mode=cyber cameo=176 recipient=contra,a context=cyber support=lanzar,realizar,sufrir
ataque de denegación de servicio / intrusión informática   mode=cyber cameo=176 recipient=contra,a,de context=cyber support=lanzar,sufrir
desinformación   mode=misinformation cameo=170 recipient=contra,sobre context=misinformation needs=actor
campaña de desinformación   mode=misinformation cameo=170 recipient=contra,sobre context=misinformation support=lanzar
coacción / extorsión   cameo=170 recipient=contra,sobre,de,a needs=actor,person

# RETREAT
[event kind=RETREAT pos=verb]
retirar   recipient=de mode=withdraw cameo=0874 needs=force,weapon context=military
retirar se / se retirar / se haber retirar   recipient=de mode=withdraw cameo=0874 needs=force,place context=military
replegar / replegar se / se replegar / se haber replegar   recipient=de mode=withdraw cameo=0874 needs=force,place context=military
retroceder   recipient=de mode=withdraw cameo=0874 needs=force,place context=military
batir se en retirada / se batir en retirada / abandonar posiciones / abandonar sus posiciones   recipient=de mode=withdraw cameo=0874 context=military
desocupar   recipient=obj mode=withdraw cameo=0874 needs=place,force
rendir se / se rendir / se haber rendir   recipient=a,ante mode=disarm cameo=0874 context=military figure-subj=captured
deponer las armas / entregar las armas / dejar las armas / abandonar las armas   recipient=a,ante mode=disarm cameo=0874 context=military figure-subj=captured
capitular   recipient=ante mode=disarm cameo=0874 context=military figure-subj=captured
entregar se / se entregar / se haber entregar   recipient=a mode=disarm cameo=0874 needs=force,person
desarmar   recipient=obj,a mode=disarm cameo=0873 needs=force,actor
desmovilizar / desmovilizar se / se desmovilizar   recipient=obj,a mode=disarm cameo=0873 needs=force
desmilitarizar   recipient=obj mode=disarm cameo=0873 needs=place
desnuclearizar / desnuclearizar se   recipient=obj mode=disarm cameo=0873 context=military,cbrn
desescalar / reducir las tensiones / reducir la tensión / rebajar la tensión / aliviar las tensiones   recipient=con mode=disarm cameo=087
cesar las hostilidades / cesar hostilidades / suspender las hostilidades / cesar el fuego / detener los combates   recipient=con mode=ceasefire cameo=0871 mutual=yes
cesar los combates / poner fin a los combates / poner fin a las hostilidades   recipient=con mode=ceasefire cameo=0871 mutual=yes
suspender los ataques / detener los ataques / cesar los ataques / interrumpir los ataques / detener los bombardeos   recipient=a,contra mode=ceasefire cameo=0871
cesar los bombardeos / suspender los bombardeos / dejar de bombardear / dejar de atacar   recipient=a,contra mode=ceasefire cameo=0871
declarar un alto el fuego / declarar el alto el fuego / decretar un alto el fuego / declarar una tregua   recipient=con mode=ceasefire cameo=0871
declarar un cese a el fuego / decretar una tregua / declarar el cese a el fuego / declarar un cese de el fuego   recipient=con mode=ceasefire cameo=0871
liberar   recipient=obj,a mode=release cameo=0841 needs=person,force
poner en libertad / dejar en libertad / dejar libre / excarcelar   recipient=obj,a mode=release cameo=0841 needs=person,force,actor
soltar   recipient=obj,a mode=release cameo=0841 needs=person
quedar en libertad / salir en libertad / recuperar la libertad   actor=none recipient=subj mode=release cameo=0841
canjear prisioneros / intercambiar prisioneros / canjear rehenes / intercambiar rehenes / intercambiar prisioneros de guerra   recipient=con mode=release cameo=0841 mutual=yes
canjear   recipient=con mode=release cameo=0841 mutual=yes needs=person
intercambiar   recipient=con mode=release cameo=0841 mutual=yes needs=person
repatriar   recipient=obj,a mode=release cameo=0841 needs=person,force
devolver / devolvió / devuelve / devolvieron   recipient=a,iobj mode=release cameo=084 needs=person,force,vehicle,place
descongelar   recipient=de,a mode=release cameo=0842 needs=money,goods
levantar el bloqueo / suspender el bloqueo / levantar el asedio / levantar el cerco / levantar el sitio   recipient=a,de,con mode=access cameo=0872
aliviar el bloqueo / reabrir la frontera / abrir la frontera / reabrir el espacio aéreo / reabrir el paso fronterizo   recipient=a,de,con mode=access cameo=0872
reabrir sus fronteras / abrir el paso   recipient=a,de,con mode=access cameo=0872 needs=actor,person,goods
levantar sanción / levantar las sanciones / suspender sanción / suspender las sanciones / aliviar sanción   recipient=contra,a,sobre cameo=085 context=economic
aliviar las sanciones / retirar las sanciones / retirar sanción / eliminar las sanciones / relajar las sanciones   recipient=contra,a,sobre cameo=085 context=economic
levantar el embargo / suspender el embargo / poner fin a el embargo / levantar un embargo   recipient=contra,a,sobre cameo=085 context=economic
reducir arancel / reducir los aranceles / suspender los aranceles / eliminar los aranceles / rebajar los aranceles   recipient=contra,a,sobre cameo=085 context=economic
permitir la entrada / autorizar la entrada / permitir el ingreso / autorizar el ingreso / permitir el paso   recipient=de,a mode=access cameo=086 needs=actor,person,goods,vehicle
abrir un corredor humanitario / abrir corredores humanitarios / habilitar un corredor humanitario   recipient=de,a,para mode=access cameo=0863 context=humanitarian
permitir el acceso / autorizar el acceso / dar acceso   recipient=de,a mode=access cameo=086 needs=actor,person
dimitir / renunciar a el cargo / renunciar a su cargo / presentar su dimisión / presentar la dimisión   recipient=none mode=resign cameo=0831
renunciar   recipient=none mode=resign cameo=0831 needs=actor
presentar su renuncia / presentar la renuncia / presentar dimisión / anunciar su dimisión / anunciar su renuncia   recipient=none mode=resign cameo=0831
abdicar / dejar el cargo / abandonar el cargo / dejar el poder / abandonar el poder   recipient=none mode=resign cameo=0831

[event kind=RETREAT pos=noun actor=de,por support="anunciar,decretar,declarar,ordenar"]
retirada   recipient=de mode=withdraw cameo=0874 needs=force,actor,place context=military
retiro   recipient=de mode=withdraw cameo=0874 needs=force context=military
repliegue   recipient=de mode=withdraw cameo=0874 needs=force,place,actor context=military
retirada de tropas / retiro de tropas / retirada de las tropas   recipient=de mode=withdraw cameo=0874 context=military
rendición / capitulación   recipient=a,ante mode=disarm cameo=0874 context=military needs=actor,force,person
desarme   recipient=de actor=por mode=disarm cameo=0873 needs=force,actor
desmovilización   recipient=de actor=por mode=disarm cameo=0873 needs=force
desmilitarización / desnuclearización   recipient=de actor=por mode=disarm cameo=0873 needs=place,actor
desescalada / distensión   recipient=con,entre mode=disarm cameo=087 mutual=yes actor=de,entre needs=actor
cese de las hostilidades / cese de hostilidades / fin de las hostilidades / suspensión de las hostilidades   recipient=con,entre mode=ceasefire cameo=0871 mutual=yes actor=de,entre
alto el fuego / alto a el fuego / cese a el fuego / cese de el fuego / cese el fuego   recipient=con,entre mode=ceasefire cameo=0871 mutual=yes actor=entre,de needs=actor,force,place support=declarar,decretar,firmar,alcanzar,anunciar,aceptar context=military
tregua   recipient=con,entre mode=ceasefire cameo=0871 mutual=yes actor=entre,de needs=actor,force,place support=declarar,decretar,alcanzar,anunciar
armisticio   recipient=con,entre mode=ceasefire cameo=0871 mutual=yes actor=entre,de needs=actor support=firmar
pausa humanitaria / tregua humanitaria   recipient=con,entre,en mode=ceasefire cameo=0871 mutual=yes actor=entre,de support=declarar,decretar,anunciar
liberación   recipient=de actor=por mode=release cameo=0841 needs=person,force
excarcelación / puesta en libertad   recipient=de actor=por mode=release cameo=0841
canje de prisioneros / intercambio de prisioneros / intercambio de rehenes / canje de rehenes   recipient=con,entre actor=entre,de mode=release cameo=0841 mutual=yes support=realizar,efectuar,llevar,hacer
intercambio de prisioneros de guerra / intercambio de detenidos / canje de presos / intercambio de presos   recipient=con,entre actor=entre,de mode=release cameo=0841 mutual=yes support=realizar,efectuar,llevar,hacer
repatriación   recipient=de,a actor=por mode=release cameo=0841 needs=person,force
devolución   recipient=a actor=por mode=release cameo=084 needs=person,vehicle,place
levantamiento de las sanciones / levantamiento de sanciones / alivio de las sanciones / alivio de sanciones   recipient=contra,a,sobre actor=por cameo=085 context=economic
fin de las sanciones / suspensión de las sanciones / levantamiento de el embargo / fin de el embargo   recipient=contra,a,sobre actor=por cameo=085 context=economic
levantamiento de el bloqueo / fin de el bloqueo   recipient=contra,a,sobre actor=por cameo=0872
corredor humanitario / corredores humanitarios / acceso humanitario   recipient=para,a mode=access cameo=0863 context=humanitarian support=abrir,permitir,habilitar
dimisión / renuncia   recipient=none mode=resign cameo=0831 needs=actor support=presentar,anunciar
abdicación / carta de renuncia / carta de dimisión   recipient=none mode=resign cameo=0831 support=presentar needs=actor

# CONCEDE
[event kind=CONCEDE pos=verb]
ceder   recipient=a,ante cameo=080 needs=actor
ceder a la presión / ceder ante la presión / ceder a las presiones / ceder a las exigencias / ceder a las demandas   recipient=de cameo=083
aceptar las exigencias / aceptar la exigencia / aceptar las demandas / aceptar la demanda / acceder a las demandas   recipient=de cameo=083
acceder a las exigencias / acceder a las peticiones / acceder a la petición / cumplir las exigencias   recipient=de cameo=083
atender las demandas / atender las exigencias / satisfacer las demandas   recipient=de cameo=083
hacer concesión / hacer concesiones / hacer una concesión / realizar concesiones   recipient=a cameo=080
dar marcha atrás / dar un paso atrás / echar se atrás / echar marcha atrás   recipient=en cameo=080 needs=actor,clause
amnistiar / indultar / conceder el indulto / conceder indulto / otorgar el indulto / conceder un indulto   recipient=obj,a,iobj cameo=081 context=legal
conceder la amnistía / conceder una amnistía / otorgar una amnistía   recipient=a,iobj cameo=081 context=legal
levantar el estado de emergencia / levantar el estado de excepción / levantar el estado de sitio   recipient=none cameo=081
levantar la ley marcial / derogar la ley marcial   recipient=none cameo=081
levantar el toque de queda / suspender el toque de queda   recipient=none cameo=081
aliviar las restricciones / levantar las restricciones / levantar restricciones / relajar las restricciones   recipient=a,sobre cameo=081
flexibilizar las restricciones / suavizar las restricciones   recipient=a,sobre cameo=081
levantar la prohibición / legalizar / levantar el veto   recipient=de,obj,sobre cameo=0812 needs=actor,goods,person
conmutar la pena / reducir la pena / conmutar la condena / rebajar la condena   recipient=de,a cameo=081 context=legal
anular la condena / retirar los cargos / archivar el caso / archivar la causa   recipient=de,contra cameo=081 context=legal
derogar   recipient=none cameo=083 needs=actor
suspender la reforma / retirar la reforma / derogar la ley / retirar el proyecto de ley / derogar el decreto   recipient=none cameo=083

[event kind=CONCEDE pos=noun actor=de,por support="anunciar,decretar,declarar,ordenar"]
concesión   recipient=a cameo=080 needs=actor support=hacer,ofrecer,realizar
amnistía   recipient=a,para cameo=081 context=legal support=conceder,decretar,aprobar,otorgar needs=actor,person
indulto / perdón presidencial   recipient=a,para cameo=081 context=legal support=conceder,otorgar
alivio de las restricciones / flexibilización de las restricciones / levantamiento de las restricciones   recipient=a,sobre cameo=081

# AGREE
[event kind=AGREE pos=verb cameo=030 speech=yes recipient=con,a]
acordar / acuerda / acuerdan   recipient=con mutual=yes needs=clause,actor
convenir   recipient=con mutual=yes needs=clause
pactar   recipient=con mutual=yes needs=clause,actor
concordar   recipient=con mutual=yes needs=clause,actor
coincidir   recipient=con mutual=yes needs=clause
alcanzar un acuerdo / llegar a un acuerdo / llegar a acuerdo / alcanzar acuerdo / alcanzar el acuerdo   recipient=con mutual=yes speech=no
llegar a un entendimiento / llegar a un consenso / alcanzar un consenso / cerrar un acuerdo / lograr un acuerdo   recipient=con mutual=yes speech=no
poner se de acuerdo / se poner de acuerdo / estar de acuerdo / se haber poner de acuerdo   recipient=con mutual=yes
comprometer se / se comprometer / se haber comprometer / asumir el compromiso / asumir un compromiso   recipient=con,a
adquirir el compromiso / dar su palabra   recipient=con,a
prometer   recipient=a,iobj
prometer apoyo / prometer ayuda / prometer asistencia   recipient=a,iobj cameo=033
ofrecer   recipient=a,iobj needs=weapon,goods,money,force cameo=033
ofrecer ayuda / ofrecer apoyo / ofrecer asistencia / ofrecer su ayuda / ofrecer su apoyo   recipient=a,iobj cameo=033
ofrecer asilo / ofrecer refugio   recipient=a,iobj cameo=033 context=asylum
ofrecer mediar / ofrecer se para mediar / se ofrecer para mediar / ofrecer se como mediador / se ofrecer a mediar   recipient=entre,a cameo=039
ofrecer su mediación / ofrecer mediación   recipient=entre,a cameo=039
ofrecer se / se ofrecer / se haber ofrecer   recipient=a needs=clause
mostrar se dispuesto / se mostrar dispuesto / declarar se dispuesto / se declarar dispuesto / estar dispuesto   recipient=a,con needs=clause,actor
mostrar su disposición / reiterar su disposición / reafirmar su disposición / ratificar su disposición / reiterar disposición / reiterar la disposición / subrayar su disposición / expresar su disposición / manifestar su disposición / expresar disposición / declarar se listo   recipient=a,con needs=clause
aceptar   recipient=de needs=clause,actor
aceptar la propuesta / aceptar una propuesta / aceptar el acuerdo / aceptar el plan / aceptar un acuerdo   recipient=de,con
aceptar la tregua / aceptar una tregua / aceptar los términos / aceptar las condiciones / aceptar la oferta   recipient=de,con
aceptar el plan de paz / aceptar la propuesta de paz / dar el visto bueno / dar luz verde   recipient=de,con,a needs=actor,clause
aceptar la invitación / aceptar una invitación   recipient=de cameo=036
aceptar la mediación   recipient=de cameo=038
aceptar negociar / aceptar dialogar / acceder a negociar / aceptar reunir se / acceder a reunir se   recipient=con cameo=036
acordar reunir se / acordar negociar / acordar celebrar / acordar mantener conversaciones   recipient=con cameo=036 mutual=yes
aceptar el alto el fuego / aceptar un alto el fuego / aceptar el cese a el fuego / acordar un alto el fuego   recipient=con cameo=0356 mutual=yes
acordar una tregua / pactar un alto el fuego / pactar una tregua / acordar un cese a el fuego / acordar el alto el fuego   recipient=con cameo=0356 mutual=yes
asentir / avenir se / se avenir   recipient=a
garantizar   recipient=a,iobj needs=weapon,money,goods,force cameo=033
proponer un alto el fuego / proponer una tregua / proponer un cese a el fuego   recipient=a cameo=0356
proponer negociaciones / proponer conversaciones / proponer una reunión / proponer un encuentro / proponer diálogo   recipient=a,con cameo=036
proponer mediar   recipient=entre,a cameo=039
prever enviar   recipient=a,para cameo=033 needs=weapon,goods,money,force

[event kind=AGREE pos=noun cameo=030 actor=de,por recipient=con,a]
promesa   recipient=a,de needs=actor support=hacer speech=yes
promesa de apoyo / promesa de ayuda / oferta de ayuda / ofrecimiento de ayuda   recipient=a cameo=033 support=hacer
oferta de mediación / ofrecimiento de mediación   recipient=a,entre cameo=039 support=hacer
compromiso   recipient=con needs=actor,clause support=asumir,adquirir,contraer,reafirmar,reiterar
acuerdo de principio / principio de acuerdo / acuerdo preliminar / preacuerdo   recipient=con,entre actor=de,entre mutual=yes support=alcanzar,llegar,lograr,anunciar

# CONSULT
[event kind=CONSULT pos=verb cameo=040 mutual=yes recipient=con]
reunir se / se reunir / se haber reunir / se ir a reunir / se poder reunir   needs=actor
reunir se con / se reunir con / se haber reunir con / reunir con / se volver a reunir
reunir / reúne / reúnen   recipient=con,a needs=actor
sostener una reunión / mantener una reunión / sostener un encuentro / mantener un encuentro / celebrar una reunión   recipient=con
sostener reuniones / mantener reuniones / sostener encuentros / mantener contactos / sostener contactos   recipient=con
entrevistar se con / se entrevistar con / se haber entrevistar con / entrevistar se / se entrevistar   needs=actor
encontrar se con / se encontrar con / se haber encontrar con   needs=actor
ver se las caras / se ver las caras   recipient=con
conversar   needs=actor
departir   needs=actor
platicar   needs=actor
hablar con   recipient=con needs=actor
hablar por teléfono / conversar por teléfono / conversar telefónicamente / hablar telefónicamente   mode=phone cameo=041
mantener una conversación telefónica / sostener una conversación telefónica / mantener conversaciones telefónicas   mode=phone cameo=041
hablar por videoconferencia / conversar por videoconferencia / comunicar se telefónicamente / se comunicar telefónicamente   mode=phone cameo=041
telefonear / llamar por teléfono   recipient=a,obj,iobj mode=phone cameo=041 mutual=no needs=actor
llamar   recipient=a mode=phone cameo=041 mutual=no needs=actor
dialogar / parlamentar
negociar   cameo=046 recipient=con needs=actor
renegociar   cameo=046 recipient=con needs=actor
reanudar las negociaciones / reanudar el diálogo / reanudar las conversaciones / retomar las negociaciones   cameo=046
retomar el diálogo / iniciar negociaciones / entablar negociaciones / abrir negociaciones / iniciar las negociaciones   cameo=046
entablar un diálogo / entablar conversaciones / mantener conversaciones / sostener conversaciones / celebrar conversaciones   cameo=046
mantener negociaciones / sostener negociaciones / sentar se a negociar / se sentar a negociar / mantener un diálogo   cameo=046
sentar se a la mesa / se sentar a la mesa / volver a la mesa de negociaciones / sentar se a la mesa de negociaciones   cameo=046
discutir   needs=actor recipient=con
debatir   needs=actor recipient=con
intercambiar opiniones / intercambiar puntos de vista / intercambiar impresiones / cambiar impresiones
consultar   recipient=a,con mutual=no needs=actor
mediar / intermediar / interceder entre   recipient=entre,en cameo=045 mutual=no context=diplomatic
servir de mediador / actuar como mediador / ejercer de mediador / hacer de mediador / servir de intermediario   recipient=entre cameo=045 mutual=no
visitar / visita   recipient=obj,a mode=visit cameo=042 mutual=no needs=actor,place,force
realizar una visita / hacer una visita / efectuar una visita / iniciar una visita / llegar en visita   recipient=a mode=visit cameo=042 mutual=no
realizar una gira / emprender una gira / iniciar una gira / comenzar una visita   recipient=por,a mode=visit cameo=042 mutual=no
viajar   recipient=a mode=visit cameo=042 mutual=no needs=actor
trasladar se / se trasladar / desplazar se a / se desplazar a   recipient=a mode=visit cameo=042 mutual=no needs=actor
aterrizar   recipient=en mode=visit cameo=042 mutual=no needs=actor
arribar   recipient=a mode=visit cameo=042 mutual=no needs=actor
llegar   recipient=a mode=visit cameo=042 mutual=no needs=actor
acudir   recipient=a mode=visit cameo=042 mutual=no needs=actor
recibir   recipient=obj,a mode=visit cameo=043 mutual=no needs=actor
recibir en audiencia / recibir en el Kremlin / recibir en la Casa Blanca / recibir la visita   recipient=obj,a,de mode=visit cameo=043 mutual=no
dar la bienvenida   recipient=a mode=visit cameo=043 mutual=no needs=actor
agasajar   recipient=obj,a mode=visit cameo=043 mutual=no needs=actor
acoger la cumbre / acoger las negociaciones / albergar las negociaciones / acoger negociaciones / ser sede de las negociaciones   recipient=none mode=third-party cameo=043 mutual=no
acoger una cumbre / albergar la cumbre   recipient=none mode=third-party cameo=043 mutual=no
participar en la cumbre / asistir a la cumbre / acudir a la cumbre / participar en una cumbre   recipient=con,en,de mode=multilateral mutual=no
celebrar consultas / mantener consultas / realizar consultas / celebrar una cumbre / celebrar un encuentro   recipient=con

[event kind=CONSULT pos=noun cameo=040 mutual=yes actor=de,entre recipient=con,entre]
reunión   support=realizar,tener,mantener,sostener,celebrar,hacer needs=actor
reunión bilateral / reunión trilateral / reunión de alto nivel / reunión de trabajo / reunión a puerta cerrada   support=realizar,tener,mantener,sostener,celebrar
reunión de emergencia / reunión extraordinaria / reunión urgente / reunión ministerial   mode=multilateral support=realizar,convocar,celebrar needs=actor
encuentro   needs=actor support=tener,mantener,sostener,celebrar,realizar
encuentro bilateral / encuentro a puerta cerrada / cara a cara / entrevista bilateral   support=tener,mantener,sostener,celebrar
cumbre   mode=multilateral needs=actor,place support=celebrar,realizar,acoger
cumbre bilateral / cumbre trilateral   support=celebrar,mantener
conferencia de paz / conferencia internacional   mode=multilateral support=celebrar,realizar,acoger needs=actor,place
conversación   cameo=046 needs=actor support=tener,mantener,sostener,celebrar,iniciar,reanudar
conversaciones de paz / diálogo de paz / diálogos de paz / negociaciones de paz / negociación de paz   cameo=046 support=reanudar,iniciar,celebrar,mantener
diálogo   needs=actor support=mantener,reanudar,abrir,iniciar,sostener,entablar
negociación   cameo=046 needs=actor support=iniciar,reanudar,mantener,llevar,celebrar,sostener
ronda de negociaciones / ronda de conversaciones / ronda de diálogo / mesa de negociación / mesa de diálogo   cameo=046 support=celebrar,concluir,iniciar,realizar,mantener needs=actor,place
llamada telefónica / conversación telefónica / charla telefónica / comunicación telefónica   mode=phone cameo=041 recipient=con,a support=tener,mantener,sostener,hacer,realizar
conversación por teléfono / videollamada / contacto telefónico / llamada   mode=phone cameo=041 recipient=con,a support=tener,mantener,sostener,hacer,realizar needs=actor
contacto   needs=actor support=mantener,establecer,sostener
visita   mode=visit cameo=042 mutual=no actor=de,por recipient=a needs=actor support=hacer,realizar,efectuar
visita oficial / visita de Estado / visita de estado / visita de trabajo / visita sorpresa / visita de cortesía   mode=visit cameo=042 mutual=no actor=de,por recipient=a support=hacer,realizar,efectuar needs=actor
viaje   mode=visit cameo=042 mutual=no actor=de recipient=a needs=actor support=hacer,realizar,emprender
viaje oficial / gira / gira oficial   mode=visit cameo=042 mutual=no actor=de recipient=a,por support=hacer,realizar,emprender needs=actor
mediación / intermediación   cameo=045 mutual=no actor=de,por recipient=entre,en context=diplomatic needs=actor
consulta   needs=actor support=celebrar,mantener,realizar
audiencia con   support=tener,mantener
intercambio de opiniones / intercambio de puntos de vista   support=mantener,tener

# SUPPORT
[event kind=SUPPORT pos=verb cameo=051 context=diplomatic speech=yes]
apoyar   recipient=obj,a cameo=050 speech=no
respaldar / avalar / secundar   recipient=obj,a cameo=050
dar apoyo / dar su apoyo / brindar apoyo / prestar apoyo / manifestar su apoyo / expresar su apoyo   recipient=a cameo=050
reiterar su apoyo / reafirmar su apoyo / expresar apoyo / mostrar su apoyo / declarar su apoyo / manifestar apoyo   recipient=a cameo=050
dar su respaldo / expresar su respaldo / reiterar su respaldo / ofrecer su respaldo / dar respaldo   recipient=a cameo=050
jurar lealtad / aliar se / se aliar / poner se de el lado / se poner de el lado   recipient=a,con,de cameo=050
tomar partido por / cerrar filas   recipient=por,con cameo=050
elogiar / alabar / aplaudir / encomiar / ensalzar / enaltecer / ponderar   recipient=obj,a needs=actor,clause,person,force
saludar   recipient=obj,a needs=actor,clause
celebrar   recipient=obj needs=actor
felicitar / congratular   recipient=obj,a
felicitar se / congratular se / se congratular / se felicitar   recipient=por,con needs=actor
agradecer   recipient=a,iobj,obj needs=actor,clause
dar las gracias / dar gracias / expresar su agradecimiento / expresar su gratitud / mostrar su agradecimiento   recipient=a,iobj
acoger con satisfacción / acoger con beneplácito / ver con buenos ojos / recibir con satisfacción   recipient=obj needs=actor,clause
rendir homenaje / rendir tributo / homenajear / condecorar   recipient=obj,a cameo=017 needs=actor
solidarizar se / se solidarizar / expresar su solidaridad / manifestar su solidaridad / expresar solidaridad   recipient=con,a cameo=018
mostrar su solidaridad / transmitir su solidaridad   recipient=con,a cameo=018
expresar sus condolencias / enviar sus condolencias / expresar condolencias / transmitir sus condolencias   recipient=a,por cameo=018
ofrecer sus condolencias / presentar sus condolencias / dar el pésame / enviar condolencias / transmitir el pésame   recipient=a,por cameo=018
defender   recipient=obj,a cameo=052 needs=actor
interceder   recipient=por cameo=053
reconocer   recipient=obj,a cameo=054 needs=actor
reconocer la independencia / reconocer la soberanía / reconocer el Estado de / reconocer como presidente   recipient=de,obj,a cameo=054
reconocer oficialmente   recipient=obj,a,de cameo=054
establecer relaciones diplomáticas / establecer relaciones / restablecer relaciones / restablecer las relaciones   recipient=con cameo=050 mutual=yes speech=no
reanudar relaciones / reanudar las relaciones / normalizar las relaciones / normalizar relaciones   recipient=con cameo=050 mutual=yes speech=no
restablecer relaciones diplomáticas / restablecer las relaciones diplomáticas / reanudar relaciones diplomáticas   recipient=con cameo=050 mutual=yes speech=no
estrechar relaciones / estrechar lazos / estrechar los lazos / reforzar los lazos / fortalecer las relaciones / fortalecer los lazos   recipient=con cameo=050 mutual=yes speech=no
reabrir la embajada / reabrir su embajada / abrir una embajada / abrir su embajada   recipient=en cameo=050 speech=no
pedir disculpas / pedir perdón / disculpar se / se disculpar / se haber disculpar / ofrecer disculpas   recipient=a,con,ante cameo=055
presentar disculpas / presentar sus disculpas / ofrecer sus disculpas / expresar sus disculpas   recipient=a,con,ante cameo=055
perdonar   recipient=obj,a cameo=056 needs=actor
firmar un acuerdo / firmar acuerdo / firmar el acuerdo / suscribir un acuerdo / rubricar un acuerdo / sellar un acuerdo   recipient=con cameo=057 mutual=yes speech=no
firmar acuerdos / suscribir el acuerdo / concluir un acuerdo / firmar un tratado / firmar el tratado / firmar la paz   recipient=con cameo=057 mutual=yes speech=no
firmar un memorando / firmar un memorándum / firmar un pacto / firmar un contrato / firmar un convenio   recipient=con cameo=057 mutual=yes speech=no
firmar un memorando de entendimiento / firmar una declaración conjunta / firmar un protocolo / suscribir un convenio   recipient=con cameo=057 mutual=yes speech=no
firmar un acuerdo de paz / hacer las paces / firmar el acuerdo de paz   recipient=con cameo=057 mutual=yes speech=no
ratificar   recipient=con cameo=057 needs=actor speech=no

[event kind=SUPPORT pos=noun cameo=050 context=diplomatic actor=de,por recipient=a,con]
apoyo   support=dar,brindar,manifestar,expresar,reafirmar,reiterar,declarar,prestar,mostrar,ofrecer,prometer needs=actor
apoyo incondicional / apoyo total / pleno apoyo / total apoyo / firme apoyo / apoyo inquebrantable / apoyo político   support=dar,brindar,manifestar,expresar,reafirmar,reiterar,declarar,prestar,mostrar,ofrecer,prometer
respaldo   support=dar,brindar,manifestar,expresar,reafirmar,reiterar,ofrecer,mostrar needs=actor
espaldarazo   support=dar needs=actor
solidaridad   cameo=018 support=expresar,manifestar,mostrar,transmitir needs=actor
elogio / alabanza   cameo=051 support=hacer,dedicar needs=actor
agradecimiento / gratitud   cameo=051 support=expresar,mostrar,transmitir needs=actor
felicitación / felicitaciones / enhorabuena   cameo=051 support=enviar,transmitir needs=actor
condolencia / condolencias / pésame   cameo=018 support=dar,enviar,expresar,transmitir,presentar,ofrecer needs=actor,person
homenaje   cameo=017 needs=actor support=rendir
reconocimiento   cameo=054 recipient=de needs=actor actor=por
reconocimiento de la independencia / reconocimiento de el Estado   cameo=054 recipient=de actor=por
disculpa / disculpas   cameo=055 support=pedir,ofrecer,presentar needs=actor
alianza   recipient=con,entre actor=de,entre mutual=yes needs=actor support=formar,firmar,sellar
acuerdo   cameo=057 recipient=con,entre actor=de,entre mutual=yes needs=actor support=firmar,suscribir,cerrar,sellar,alcanzar,concluir,anunciar,rubricar
acuerdo de paz / acuerdo comercial / acuerdo bilateral / acuerdo nuclear / acuerdo de cooperación   cameo=057 recipient=con,entre actor=de,entre mutual=yes needs=actor support=firmar,suscribir,cerrar,sellar,alcanzar,concluir
acuerdo de defensa / acuerdo de libre comercio / acuerdo de seguridad / acuerdo estratégico / acuerdo de asociación   cameo=057 recipient=con,entre actor=de,entre mutual=yes needs=actor support=firmar,suscribir,cerrar,sellar,alcanzar,concluir
acuerdo militar / acuerdo energético / acuerdo histórico / acuerdo migratorio / acuerdo marco   cameo=057 recipient=con,entre actor=de,entre mutual=yes needs=actor support=firmar,suscribir,cerrar,sellar,alcanzar,concluir
tratado   cameo=057 recipient=con,entre actor=de,entre mutual=yes needs=actor support=firmar,suscribir,ratificar
pacto   cameo=057 recipient=con,entre actor=de,entre mutual=yes needs=actor support=firmar,suscribir,sellar
convenio   cameo=057 recipient=con,entre actor=de,entre mutual=yes needs=actor support=firmar,suscribir
memorando de entendimiento / memorándum de entendimiento / protocolo de cooperación / tratado de paz   cameo=057 recipient=con,entre actor=de,entre mutual=yes support=firmar,suscribir needs=actor
ratificación   cameo=057 recipient=de actor=por needs=actor
relaciones diplomáticas   recipient=con,entre actor=de,entre mutual=yes needs=actor support=establecer,restablecer,reanudar,normalizar
normalización de las relaciones / restablecimiento de las relaciones / restablecimiento de relaciones   recipient=con,entre actor=de,entre mutual=yes needs=actor

# COOPERATE
[event kind=COOPERATE pos=verb cameo=060 recipient=con]
cooperar   mutual=yes needs=actor
colaborar   mutual=yes needs=actor
asociar se / se asociar / unir se a / se unir a   recipient=a,con mutual=yes needs=actor
trabajar conjuntamente / trabajar juntos / aunar esfuerzos / unir fuerzas / unir esfuerzos   recipient=con mutual=yes
comerciar / comercializar   recipient=con cameo=061 context=economic needs=actor
exportar   recipient=a cameo=061 context=economic needs=actor,goods,weapon figure=supplied
importar   recipient=de cameo=061 context=economic needs=goods,weapon figure=supplied
comprar   recipient=a,de cameo=061 context=economic needs=weapon,vehicle,goods
vender   recipient=a,iobj cameo=061 context=economic needs=weapon,vehicle,goods figure=supplied
adquirir   recipient=de,a cameo=061 context=economic needs=weapon,vehicle
encargar   recipient=a cameo=061 context=economic needs=weapon,vehicle
invertir   recipient=en cameo=061 context=economic needs=money
extraditar   recipient=a,hacia,obj cameo=063 context=legal
compartir información / compartir inteligencia / compartir datos / intercambiar información   recipient=con cameo=064 context=intelligence needs=actor
intercambiar inteligencia / compartir informes de inteligencia   recipient=con cameo=064 context=intelligence
facilitar información / proporcionar información / suministrar información   recipient=a cameo=064 context=intelligence needs=actor
realizar ejercicios conjuntos / celebrar ejercicios conjuntos / hacer ejercicios conjuntos / realizar maniobras conjuntas   recipient=con cameo=062 context=military mutual=yes
realizar ejercicios militares conjuntos / llevar a cabo maniobras conjuntas / llevar a cabo ejercicios conjuntos   recipient=con cameo=062 context=military mutual=yes
realizar maniobras militares conjuntas / iniciar maniobras conjuntas / iniciar ejercicios conjuntos   recipient=con cameo=062 context=military mutual=yes

[event kind=COOPERATE pos=noun cameo=060 actor=de,entre recipient=con,entre]
cooperación   mutual=yes needs=actor
colaboración   mutual=yes needs=actor
cooperación militar / cooperación técnico-militar / cooperación en defensa / cooperación técnico militar   cameo=062 context=military mutual=yes needs=actor
cooperación económica / cooperación comercial / cooperación energética   cameo=061 context=economic mutual=yes needs=actor
cooperación judicial / cooperación policial   cameo=063 context=legal mutual=yes needs=actor
ejercicio conjunto / ejercicios conjuntos / maniobra conjunta / maniobras conjuntas   cameo=062 context=military mutual=yes support=realizar,iniciar,hacer,celebrar,llevar
ejercicio militar conjunto / ejercicios militares conjuntos / maniobras militares conjuntas   cameo=062 context=military mutual=yes support=realizar,iniciar,hacer,celebrar,llevar
maniobras navales conjuntas / ejercicios navales conjuntos   cameo=062 context=military mutual=yes support=realizar,iniciar,hacer,celebrar,llevar
patrulla conjunta / patrullas conjuntas / patrullaje conjunto   cameo=062 context=military mutual=yes support=realizar
intercambio de información / intercambio de inteligencia   cameo=064 context=intelligence needs=actor
extradición   cameo=063 context=legal actor=por recipient=de,a needs=person,actor
comercio bilateral / intercambio comercial / intercambios comerciales   cameo=061 context=economic mutual=yes needs=actor
exportación   cameo=061 context=economic actor=de,por recipient=a needs=actor,weapon
importación   cameo=061 context=economic actor=por recipient=de needs=actor,weapon
venta   cameo=061 context=economic actor=por,de recipient=a needs=weapon,vehicle
compra   cameo=061 context=economic actor=por recipient=de,a needs=weapon,vehicle
venta de armas / compra de armas / comercio de armas   cameo=061 context=economic,military actor=por,de recipient=a,de

# AID
[event kind=AID pos=verb cameo=070]
ayudar   recipient=obj,a needs=actor,force,person
auxiliar / socorrer   recipient=obj,a needs=actor,force,person
asistir   recipient=obj,a needs=person
prestar ayuda / prestar asistencia / prestar auxilio / brindar ayuda / brindar asistencia / dar ayuda   recipient=a
dar asistencia / conceder ayuda / proporcionar ayuda / proporcionar asistencia / ofrecer asistencia médica   recipient=a
donar   recipient=a,para figure=supplied needs=weapon,vehicle,goods,money
suministrar   recipient=a,iobj figure=supplied needs=weapon,vehicle,goods,money
proporcionar   recipient=a,iobj figure=supplied needs=weapon,vehicle,goods,money
proveer   recipient=a,iobj,obj figure=supplied needs=weapon,vehicle,goods,money
entregar   recipient=a,iobj figure=supplied needs=weapon,vehicle,goods,money
enviar   recipient=a,para,iobj figure=supplied needs=weapon,goods,money,vehicle
mandar   recipient=a,para,iobj figure=supplied needs=weapon,goods,money
remitir   recipient=a,para figure=supplied needs=weapon,goods,money
ceder   recipient=a figure=supplied needs=weapon,vehicle
transferir   recipient=a figure=supplied needs=weapon,money
facilitar   recipient=a figure=supplied needs=weapon,money,goods
distribuir   recipient=a,entre figure=supplied needs=goods cameo=073 context=humanitarian
repartir   recipient=a,entre figure=supplied needs=goods cameo=073 context=humanitarian
conceder   recipient=a,iobj needs=money,goods,weapon figure=supplied cameo=071
otorgar   recipient=a,iobj needs=money,goods figure=supplied cameo=071
desembolsar   recipient=a,para needs=money figure=supplied cameo=071
destinar   recipient=a,para needs=money,goods,weapon figure=supplied cameo=071
aportar   recipient=a,para needs=money,goods,weapon figure=supplied cameo=071
asignar   recipient=a,para needs=money figure=supplied cameo=071
conceder un préstamo / otorgar un préstamo / conceder un crédito / conceder préstamos   recipient=a cameo=071 context=economic
prestar   recipient=a needs=money,weapon,vehicle figure=supplied cameo=071
financiar   recipient=obj,a needs=actor,force,weapon cameo=071 context=economic
abastecer   recipient=obj,a needs=actor,force cameo=072
reabastecer   recipient=obj,a needs=actor,force cameo=072
armar a   recipient=a,obj needs=actor,force,person cameo=072 context=military
equipar / dotar   recipient=obj,a needs=actor,force cameo=072 context=military
entrenar / adiestrar   recipient=obj,a needs=force,actor cameo=072 context=military
combatir junto a / luchar junto a las tropas / combatir a el lado de   recipient=de cameo=072 context=military
enviar ayuda / enviar ayuda humanitaria / entregar ayuda / entregar ayuda humanitaria / distribuir ayuda   recipient=a,para cameo=073 context=humanitarian
repartir ayuda / hacer llegar ayuda / llevar ayuda   recipient=a,para cameo=073 context=humanitarian
acoger   recipient=obj,a needs=person cameo=073 context=humanitarian
albergar   recipient=obj,a needs=person cameo=073 context=humanitarian
alojar   recipient=obj,a needs=person cameo=073 context=humanitarian
alimentar   recipient=obj,a needs=person cameo=073 context=humanitarian
rescatar   recipient=obj,a needs=person,force cameo=073 context=humanitarian
salvar   recipient=obj,a needs=person cameo=073 context=humanitarian
evacuar   recipient=obj,a needs=person,place cameo=073 figure=displaced context=humanitarian
vacunar   recipient=obj,a needs=person cameo=073 context=health
conceder asilo / dar asilo / conceder asilo político / otorgar asilo / conceder refugio / conceder el asilo   recipient=a cameo=075 context=asylum

[event kind=AID pos=noun cameo=070 actor=de,por recipient=a,para]
ayuda   needs=actor support=dar,prestar,enviar,brindar,proporcionar,conceder,ofrecer,entregar,reanudar,retomar,restablecer
asistencia   needs=actor support=prestar,dar,brindar,proporcionar
auxilio / socorro   needs=actor support=prestar,enviar,dar
ayuda humanitaria / asistencia humanitaria / ayuda alimentaria / ayuda de emergencia   cameo=073 context=humanitarian support=enviar,prestar,entregar,brindar,proporcionar,distribuir,repartir,reanudar,retomar,restablecer
ayuda militar / asistencia militar / apoyo militar / ayuda bélica / ayuda en defensa   cameo=072 context=military support=enviar,prestar,brindar,conceder,dar,anunciar,aprobar,proporcionar,reanudar,retomar,restablecer
paquete de armas / paquete militar / paquete de ayuda militar / paquete de asistencia militar / paquete de defensa   actor=por cameo=072 context=military support=enviar,anunciar,aprobar,entregar
paquete de ayuda / paquete de asistencia / paquete de ayuda humanitaria / paquete de ayuda financiera / paquete de apoyo   actor=por cameo=070 support=anunciar,aprobar,enviar,desbloquear,adoptar,conceder,prometer
ayuda financiera / ayuda económica / asistencia financiera / apoyo financiero / asistencia económica   cameo=071 context=economic support=conceder,prestar,aprobar,brindar,otorgar
donación / donativo   needs=goods,money,weapon,vehicle,actor figure=supplied support=hacer
suministro   actor=por,de needs=weapon,goods,vehicle,money figure=supplied
entrega   actor=por needs=weapon,goods,vehicle figure=supplied
desembolso / asignación   actor=de,por needs=money figure=supplied
envío   actor=por needs=weapon,goods,money figure=supplied
remesa   actor=por,de needs=weapon,goods figure=supplied
transferencia   actor=por needs=weapon figure=supplied
distribución   actor=por needs=goods figure=supplied cameo=073 context=humanitarian
reparto   actor=por needs=goods figure=supplied cameo=073 context=humanitarian
préstamo   needs=actor cameo=071 context=economic support=conceder,aprobar,otorgar
financiación / financiamiento   needs=actor cameo=071 context=economic support=conceder,aprobar
rescate   needs=person recipient=de cameo=073 context=humanitarian actor=por
evacuación   needs=person,place recipient=de cameo=073 figure=displaced context=humanitarian actor=por
operación de rescate / misión de rescate / misión humanitaria / convoy humanitario / tareas de rescate   cameo=073 recipient=none context=humanitarian support=realizar,lanzar,enviar needs=actor,person
entrenamiento militar / adiestramiento militar / formación de soldados / entrenamiento de soldados   cameo=072 context=military recipient=a,de
misión de paz / fuerza de paz / operación de paz / misión de mantenimiento de la paz   cameo=074 context=peacekeeping recipient=en,a needs=actor,place
asilo político / concesión de asilo / concesión de el asilo   cameo=075 context=asylum support=conceder,dar,otorgar needs=actor,person

# REQUEST
[event kind=REQUEST pos=verb cameo=020 speech=yes recipient=a]
pedir   recipient=a,iobj needs=clause,actor,person,force,weapon,goods,money
solicitar   recipient=a,iobj
rogar / implorar / suplicar   recipient=a,iobj
exigir   recipient=a,iobj,de cameo=100
requerir   recipient=a,iobj cameo=100 needs=clause
demandar   recipient=a,iobj cameo=100 needs=clause
reclamar   recipient=a,iobj needs=clause,actor cameo=100
reivindicar   recipient=a needs=clause cameo=100
abogar por   recipient=none needs=clause,actor
instar / exhortar / urgir / conminar   recipient=a,obj
apelar   recipient=a needs=actor,clause
llamar a   recipient=a,obj needs=clause
emplazar   recipient=a,obj needs=clause cameo=100
apremiar   recipient=a,obj needs=clause,actor
presionar   recipient=a,obj,sobre cameo=100 needs=actor
ordenar   recipient=a,obj cameo=100 needs=actor,force
invitar   recipient=a,obj mode=meet cameo=026 needs=actor
animar   recipient=a,obj needs=actor,clause
alentar   recipient=a,obj needs=actor,clause
hacer un llamamiento / hacer un llamado / lanzar un llamamiento / hacer una petición / formular una petición   recipient=a
pedir ayuda / pedir apoyo / pedir asistencia / pedir auxilio / solicitar ayuda / solicitar asistencia   recipient=a,iobj mode=assist cameo=023
pedir ayuda militar / pedir armas / pedir más armas / solicitar ayuda militar / solicitar armas   recipient=a,iobj mode=assist cameo=0232
pedir ayuda humanitaria / pedir asilo / solicitar asilo / solicitar ayuda humanitaria   recipient=a,en mode=assist cameo=0233
pedir la liberación / exigir la liberación / reclamar la liberación / solicitar la liberación   recipient=a mode=yield cameo=1053
exigir la puesta en libertad / pedir la puesta en libertad   recipient=a mode=yield cameo=1053
pedir un alto el fuego / exigir un alto el fuego / pedir un cese a el fuego / exigir el alto el fuego / exigir un cese a el fuego   recipient=a mode=yield cameo=1056
pedir la retirada / exigir la retirada / exigir la rendición / pedir la rendición / exigir el retiro   recipient=a,de mode=yield cameo=1056
pedir el fin de la guerra / exigir el fin de la guerra / pedir contención / pedir moderación / llamar a la calma   recipient=a mode=yield cameo=0256
apelar a la calma / pedir calma / llamar a la moderación / llamar a la contención   recipient=a mode=yield cameo=0256
pedir el levantamiento de las sanciones / exigir el levantamiento de las sanciones / exigir el fin de las sanciones   recipient=a mode=yield cameo=1054
pedir la dimisión / exigir la dimisión / pedir la renuncia / exigir la renuncia / reclamar la dimisión   recipient=de mode=change cameo=1041
exigir la salida / pedir la destitución / exigir la destitución / pedir su dimisión / exigir su renuncia   recipient=de mode=change cameo=1041
llamar a el diálogo / pedir diálogo / apelar a el diálogo / pedir una reunión / pedir negociaciones / exigir negociaciones   recipient=con,a mode=meet cameo=026
convocar una reunión / convocar la reunión / pedir una reunión de emergencia / solicitar una reunión   recipient=de,con,a mode=meet cameo=026

[event kind=REQUEST pos=noun cameo=020 actor=de,por recipient=a speech=yes]
petición   needs=actor,clause support=hacer,presentar,formular
solicitud   needs=actor support=hacer,presentar
pedido   needs=actor,clause support=hacer
llamamiento / llamado   needs=actor,clause support=hacer,lanzar,reiterar
exigencia   needs=actor,clause cameo=100 support=hacer,presentar
reivindicación   needs=actor cameo=100 support=presentar
reclamo   needs=actor,clause cameo=100 support=hacer,presentar
petición de ayuda / solicitud de ayuda / pedido de ayuda / petición de auxilio   mode=assist cameo=023 support=hacer,presentar
solicitud de asilo / petición de asilo / solicitud de extradición / petición de extradición   mode=assist cameo=0213 support=hacer,presentar
presión   cameo=100 recipient=sobre,a,contra needs=actor support=ejercer
invitación   mode=meet cameo=026 recipient=a needs=actor support=hacer,enviar,cursar

# ACCUSE
[event kind=ACCUSE pos=verb mode=disapprove cameo=111 speech=yes]
acusar   recipient=obj,a,iobj cameo=112 mode=allege
culpar   recipient=obj,a,iobj cameo=112 mode=allege
responsabilizar / inculpar / incriminar   recipient=obj,a cameo=112 mode=allege
echar la culpa / hacer responsable / atribuir la responsabilidad   recipient=a cameo=112 mode=allege
atribuir   recipient=a cameo=112 mode=allege needs=actor
achacar / imputar   recipient=a,obj cameo=112 mode=allege
señalar con el dedo / apuntar con el dedo   recipient=a cameo=112 mode=allege
denunciar / denuncia   recipient=obj,a needs=actor,clause,weapon,force,person
condenar / condena   recipient=obj,a
criticar / repudiar / deplorar / recriminar / vituperar / fustigar / desaprobar   recipient=obj,a
reprochar / reprender   recipient=a,iobj,obj
censurar   recipient=obj,a needs=actor
cargar contra   recipient=contra needs=actor
arremeter contra   recipient=contra needs=actor
hacer críticas / lanzar críticas / lanzar duras críticas   recipient=a,contra
atacar verbalmente   recipient=obj,a,contra
insultar / injuriar / ofender / difamar / calumniar   recipient=obj,a needs=actor,person
protestar formalmente / presentar una protesta / presentar una queja / presentar queja / elevar una protesta   recipient=contra,a,ante cameo=114 mode=allege
entregar una nota de protesta / presentar una protesta formal   recipient=a cameo=114 mode=allege
quejar se / se quejar   recipient=de,por needs=actor
designar como terrorista / calificar de terrorista / calificar como terrorista / declarar terrorista   recipient=obj,a
convocar a el embajador / citar a el embajador / llamar a consultas a el embajador de   recipient=obj,de,a cameo=114 mode=disapprove context=diplomatic speech=no
convocar a el encargado de negocios / citar a el encargado de negocios / convocar a la embajadora   recipient=obj,de,a cameo=114 mode=disapprove context=diplomatic speech=no
demandar / demanda   recipient=obj,a cameo=115 mode=allege needs=actor context=legal speech=no
querellar se / se querellar / presentar una demanda / interponer una demanda / presentar una querella   recipient=contra,a cameo=115 mode=allege context=legal speech=no
interponer una querella / presentar una denuncia / interponer una denuncia / presentar cargos / formular cargos   recipient=contra cameo=115 mode=allege context=legal speech=no
llevar ante la justicia / llevar a los tribunales / abrir un proceso / abrir un juicio   recipient=obj,a,contra cameo=115 mode=allege context=legal speech=no
procesar / imputar   recipient=obj,a cameo=115 mode=allege needs=actor,person context=legal speech=no
enjuiciar / juzgar   recipient=obj,a cameo=115 mode=allege needs=actor,person context=legal speech=no
investigar   recipient=obj,a cameo=090 mode=investigate speech=no
abrir una investigación / iniciar una investigación / abrir investigación / abrir un expediente   recipient=contra,sobre,a cameo=090 mode=investigate speech=no
abrir una causa / emprender una investigación / lanzar una investigación   recipient=contra,sobre,a cameo=090 mode=investigate speech=no
indagar   recipient=obj,a cameo=090 mode=investigate speech=no needs=actor
interrogar   recipient=obj,a cameo=090 mode=investigate speech=no needs=person,actor
sospechar   recipient=de cameo=112 mode=allege needs=actor
lamentar   recipient=obj needs=actor

[event kind=ACCUSE pos=noun mode=disapprove cameo=111 speech=yes actor=de,por recipient=a,contra]
acusación   mode=allege cameo=112 support=hacer,lanzar,presentar recipient=contra,a needs=actor,clause
denuncia   mode=allege cameo=112 recipient=contra,de needs=actor support=hacer,presentar,interponer
crítica   needs=actor recipient=a,contra support=hacer,lanzar
condena   recipient=a,de needs=actor,weapon support=expresar,manifestar,reiterar
repudio   recipient=a,contra support=manifestar,expresar needs=actor,weapon
nota de protesta / protesta formal / nota de repudio / protesta diplomática   cameo=114 mode=allege recipient=a,contra support=emitir,entregar,presentar,enviar
queja   needs=actor mode=allege cameo=114 support=presentar recipient=contra,a
querella / demanda judicial / proceso judicial / acción legal / acción judicial   mode=allege cameo=115 context=legal speech=no recipient=contra,a support=presentar,interponer,abrir,iniciar needs=actor,person
procesamiento / imputación   mode=allege cameo=115 context=legal speech=no recipient=contra,de actor=por needs=actor,person
investigación   mode=investigate cameo=090 speech=no recipient=contra,sobre,a needs=actor support=abrir,iniciar,llevar,realizar
investigación criminal / investigación judicial / investigación penal   mode=investigate cameo=091 speech=no recipient=contra,sobre,a support=abrir,iniciar
investigación por crímenes de guerra / investigación de crímenes de guerra   mode=investigate cameo=091 speech=no recipient=contra,sobre,a support=abrir,iniciar
insulto   recipient=a,contra support=proferir,lanzar needs=actor

# REJECT
[event kind=REJECT pos=verb cameo=120 speech=yes]
rechazar / rechace   recipient=de,obj needs=clause,actor,goods,money
rehusar / declinar   recipient=de,a needs=actor,clause,goods,money
negar se / se negar / se haber negar / negar se a / se negar a / resistir se a / se resistir a   recipient=a needs=clause,actor
repeler   recipient=obj needs=clause
descartar   recipient=con needs=clause
oponer se / se oponer / se haber oponer   recipient=a
decir no / decir que no   recipient=a needs=actor
desestimar   recipient=obj,de needs=actor,clause
desoír   recipient=obj,de needs=actor
vetar   recipient=obj,de,a cameo=129 needs=actor
bloquear   recipient=obj,de cameo=129 needs=actor
vetar la resolución / vetar una resolución / vetar el proyecto / usar su derecho a veto / ejercer su derecho a veto   recipient=de,contra,sobre cameo=129 speech=no
imponer su veto / votar en contra / votar contra   recipient=a,de,contra cameo=129 speech=no
desafiar   recipient=obj,a cameo=128 mode=yield needs=actor
incumplir / desacatar   recipient=obj cameo=128 mode=yield speech=no needs=actor,clause
desobedecer   recipient=obj,a cameo=128 mode=yield speech=no
violar el acuerdo / violar la resolución / violar las sanciones / violar el tratado / violar el derecho internacional   recipient=de cameo=128 mode=yield speech=no
incumplir el acuerdo / incumplir la resolución   recipient=de cameo=128 mode=yield speech=no
rechazar negociar / negar se a negociar / se negar a negociar / rechazar el diálogo / rechazar las negociaciones   recipient=con mode=meet cameo=125
negar se a dialogar / se negar a dialogar / negar se a reunir se / rechazar las conversaciones   recipient=con mode=meet cameo=125
rechazar el plan / rechazar la propuesta / rechazar el plan de paz / rechazar la oferta / rechazar una propuesta   recipient=de mode=meet cameo=127
rechazar la propuesta de paz / rechazar el alto el fuego / rechazar un alto el fuego / rechazar la tregua   recipient=de mode=meet cameo=127
rechazar la mediación / rechazar la mediación de   recipient=de mode=meet cameo=126
negar ayuda / negar asilo / denegar asilo / denegar la ayuda / negar el asilo / denegar el asilo   recipient=a,de mode=assist cameo=122
negar se a rendir se / se negar a rendir se / negar se a retirar / se negar a retirar   recipient=a mode=yield cameo=1246
rechazar la demanda / rechazar las demandas / rechazar las exigencias / rechazar la exigencia / rechazar el ultimátum   recipient=de mode=yield cameo=124
rechazar la petición / rechazar la solicitud / denegar la solicitud   recipient=de cameo=120

[event kind=REJECT pos=noun cameo=120 actor=de,por recipient=a,de speech=yes]
rechazo   needs=actor support=expresar,manifestar,mostrar
negativa   needs=actor,clause
veto   cameo=129 support=imponer,usar needs=actor,clause
oposición a   needs=actor
incumplimiento   cameo=128 mode=yield speech=no recipient=de needs=actor

# THREATEN
[event kind=THREATEN pos=verb cameo=130 speech=yes]
amenazar / amenaza   recipient=obj,a,iobj
amenazar con atacar / amenazar con bombardear / amenazar con invadir / amenazar con destruir   recipient=obj,a,contra mode=violence cameo=138 context=military
amenazar con tomar represalias / amenazar con usar la fuerza / amenazar con responder / amenazar con derribar   recipient=obj,a,contra mode=violence cameo=138 context=military
amenazar con la guerra / amenazar con un ataque / amenazar con ataques / amenazar con represalias / amenazar con matar   recipient=obj,a mode=violence cameo=138
amenazar con armas nucleares / amenazar con usar armas nucleares   recipient=obj,a mode=violence cameo=1385 context=cbrn
amenazar con imponer / amenazar con sancionar / amenazar con sanciones / amenazar con nuevas sanciones   recipient=obj,a,contra mode=restrict cameo=1312 context=economic
amenazar con imponer sanciones / amenazar con aranceles / amenazar con imponer aranceles / amenazar con nuevos aranceles   recipient=obj,a,contra mode=restrict cameo=1312 context=economic
amenazar con expulsar   recipient=obj,a mode=expel cameo=136
amenazar con detener / amenazar con arrestar / amenazar con encarcelar   recipient=obj,a mode=arrest cameo=137
amenazar con ocupar / amenazar con anexionar / amenazar con tomar   recipient=obj mode=territory cameo=1382
amenazar con romper / amenazar con romper relaciones / amenazar con cortar la ayuda / amenazar con suspender   recipient=con,a mode=relations cameo=1313
amenazar con bloquear / amenazar con cerrar   recipient=obj mode=restrict cameo=1381
amenazar con una huelga / amenazar con protestar / amenazar con movilizaciones / amenazar con ir a la huelga   recipient=obj,a cameo=133
intimidar / chantajear   recipient=obj,a
advertir   recipient=a,iobj,obj needs=actor
dar un ultimátum / lanzar un ultimátum / imponer un ultimátum / emitir un ultimátum / dar un plazo   recipient=a mode=relations cameo=139
jurar venganza / prometer venganza / jurar vengar se / prometer represalias / prometer vengar   recipient=a,contra,por mode=violence cameo=138
jurar destruir / prometer destruir / jurar aplastar   recipient=obj,a,contra mode=violence cameo=138

[event kind=THREATEN pos=noun cameo=130 actor=de,por recipient=a,contra speech=yes]
amenaza   needs=actor,force support=hacer,lanzar,proferir
amenaza de ataque / amenaza militar / amenaza de guerra / amenaza de invasión / amenaza nuclear   mode=violence cameo=138 context=military support=hacer,lanzar needs=actor
amenaza de sanciones / amenaza de aranceles / amenaza arancelaria   mode=restrict cameo=1312 context=economic support=hacer,lanzar needs=actor
amenaza de muerte / amenazas de muerte   mode=violence cameo=137 support=hacer,recibir needs=actor,person
ultimátum   mode=relations cameo=139 support=dar,lanzar,hacer,emitir needs=actor
chantaje   needs=actor support=hacer recipient=contra,a,sobre
intimidación   needs=actor,person recipient=de,contra,a
advertencia   needs=actor recipient=a support=hacer,lanzar

# PROTEST
[event kind=PROTEST pos=verb mode=demo cameo=141 recipient=contra figure-subj=participants]
protestar   recipient=contra,por
participar en una protesta / participar en protestas / participar en la protesta / participar en una manifestación
participar en la manifestación / participar en la marcha / sumar se a la protesta / se sumar a la protesta
participar en una marcha / se sumar a las protestas / sumar se a las protestas / unir se a las protestas / se unir a las protestas
sumar se a la huelga / secundar la huelga / se sumar a la huelga / secundar el paro   mode=strike cameo=143
manifestar se contra / se manifestar contra / manifestar se en contra / se manifestar en contra   recipient=contra,de
manifestar se / se manifestar / se haber manifestar / manifestar se a favor   recipient=contra needs=person,place,crowd
salir a las calles / salir a la calle / tomar las calles / echar se a las calles / se echar a las calles   recipient=contra
volver a las calles / ocupar las calles / inundar las calles / llenar las calles / echar se a la calle / lanzar se a las calles   recipient=contra
marchar   recipient=contra needs=person,crowd
desfilar   recipient=contra needs=person,crowd
concentrar se / se concentrar / se haber concentrar   recipient=contra,ante,frente needs=person,crowd
congregar se / se congregar / se haber congregar   recipient=contra needs=person,crowd
movilizar se / se movilizar / se haber movilizar   recipient=contra needs=crowd
realizar una protesta / hacer una protesta / celebrar una protesta / realizar protestas / organizar una protesta   recipient=contra
realizar una manifestación / celebrar una manifestación / organizar una manifestación / convocar una manifestación   recipient=contra
convocar protestas / convocar a una protesta / realizar un plantón / hacer un plantón / hacer una sentada   recipient=contra
ir a la huelga / declarar se en huelga / se declarar en huelga / hacer huelga / estar en huelga / entrar en huelga   recipient=contra mode=strike cameo=143
convocar una huelga / convocar huelga / convocar a una huelga / iniciar una huelga / comenzar una huelga / parar labores   recipient=contra mode=strike cameo=143
convocar un paro / iniciar un paro / hacer un paro / realizar un paro / paralizar las labores / declarar una huelga   recipient=contra mode=strike cameo=143
suspender labores / cesar actividades / cruzar se de brazos / paralizar el servicio / convocar una huelga general   recipient=contra mode=strike cameo=143
declarar se en huelga de hambre / se declarar en huelga de hambre / iniciar una huelga de hambre / hacer huelga de hambre   recipient=contra mode=hunger cameo=142
ponerse en huelga de hambre / comenzar una huelga de hambre   recipient=contra mode=hunger cameo=142
boicotear   recipient=obj,a mode=boycott cameo=143
bloquear carreteras / bloquear la carretera / bloquear una carretera / cortar carreteras / cortar la carretera / cortar rutas   recipient=contra mode=obstruct cameo=144
cortar la ruta / bloquear la vía / bloquear vías / bloquear calles / bloquear el tráfico / cortar el tráfico / bloquear rutas   recipient=contra mode=obstruct cameo=144
levantar barricadas / montar barricadas / instalar barricadas / erigir barricadas   recipient=contra mode=obstruct cameo=144
quemar neumáticos / quemar llantas / incendiar neumáticos   recipient=contra mode=obstruct cameo=144
amotinar se / se amotinar / rebelar se / se rebelar / sublevar se / se sublevar / alzar se contra / se alzar contra   recipient=contra mode=riot cameo=145
insurreccionar se / provocar disturbios / causar disturbios / protagonizar disturbios / causar destrozos   recipient=contra mode=riot cameo=145
vandalizar   recipient=obj mode=vandalize cameo=145 figure-subj=""
lanzar piedras / arrojar piedras / tirar piedras / lanzar cócteles molotov / lanzar objetos / lanzar botellas   recipient=contra,a mode=riot cameo=145
acampar   recipient=en,frente needs=person,crowd
quemar la bandera / quemar banderas / quemar una bandera   recipient=de,contra cameo=141
corear consignas / gritar consignas   recipient=contra
cacerolear   recipient=contra

[event kind=PROTEST pos=noun mode=demo cameo=141 actor=de,por recipient=contra figure=participants]
protesta   support=realizar,hacer,organizar,convocar,celebrar,protagonizar
manifestación   needs=person,place,actor support=realizar,hacer,organizar,convocar,celebrar
manifestación pacífica / manifestación multitudinaria / manifestación masiva / manifestación contra   support=realizar,organizar,convocar,celebrar
protesta callejera / protesta ciudadana / protesta social / acto de protesta / jornada de protesta / protesta pacífica   support=realizar,organizar,convocar,protagonizar
marcha   needs=person,place support=realizar,organizar,convocar
marcha de protesta / marcha contra / marcha pacífica / cacerolada / cacerolazo / plantón / escrache / sentada   support=realizar,organizar,convocar,hacer
marcha de silencio / marcha de el silencio / marcha multitudinaria / marcha estudiantil / marcha campesina / marcha indígena / marcha sindical / marcha opositora   support=realizar,organizar,convocar,hacer
marcha de antorchas / marcha de los cacerolazos / contramanifestación / contramarcha / banderazo / bocinazo / caravana de protesta / tractorada / tractorazo / camionazo   support=realizar,organizar,convocar,hacer
protesta estudiantil / protesta campesina / protesta indígena / protesta popular / protesta sindical / protesta opositora / ola de protestas / oleada de protestas / medida de protesta / movimiento de protesta   support=realizar,organizar,convocar,protagonizar
manifestación estudiantil / manifestación callejera / manifestación de protesta / manifestación popular / manifestación antigubernamental / manifestación antibélica / manifestación silenciosa   support=realizar,organizar,convocar,celebrar
concentración opositora / concentración de protesta / acto de repudio / acto de desagravio / olla común / ollas comunes / acampada / encadenamiento   support=realizar,organizar,convocar,hacer
concentración   needs=person support=realizar,organizar,convocar
mitin / mítines   needs=person,actor support=realizar,organizar,celebrar
vigilia   needs=person,place support=realizar,hacer
movilización   needs=person,actor support=realizar,organizar,convocar
movilización social / movilización ciudadana / movilización popular / movilización contra   support=realizar,organizar,convocar
huelga   mode=strike cameo=143 support=hacer,convocar,declarar,iniciar,realizar
huelga general / huelga indefinida / huelga nacional / huelga de trabajadores / huelga de maestros   mode=strike cameo=143 support=hacer,convocar,declarar,iniciar,realizar
paro   mode=strike cameo=143 needs=person,actor support=hacer,convocar,declarar,iniciar,realizar
paro nacional / paro general / paro cívico / paro agrario / paro de transportistas / paro laboral / paro armado   mode=strike cameo=143 support=hacer,convocar,declarar,iniciar,realizar
paro indefinido / paro provincial / paro departamental / paro regional / paro docente / paro de maestros / paro de transporte / paro de actividades / paro de labores / paro campesino / paro minero / paro petrolero / paro parcial / paro escalonado / paro universitario / paro de brazos caídos / paro de advertencia / paro de el transporte / paro opositor   mode=strike cameo=143 support=hacer,convocar,declarar,iniciar,realizar,acatar
cese de actividades / cese de labores / suspensión de labores / paralización de actividades / paralización de labores / paralización de el transporte / operación tortuga / huelga de brazos caídos / brazos caídos / paro patronal / lockout / huelga de celo / medida de fuerza / medidas de fuerza   mode=strike cameo=143 support=hacer,convocar,declarar,iniciar,realizar,acatar
huelga de transportistas / huelga de médicos / huelga de profesores / huelga de docentes / huelga de pilotos / huelga minera / huelga magisterial / huelga docente / huelga parcial / huelga sectorial / huelga de camioneros   mode=strike cameo=143 support=hacer,convocar,declarar,iniciar,realizar
piquete   mode=strike cameo=143 needs=person,place support=hacer,montar
huelga de hambre / huelgas de hambre / ayuno de protesta   mode=hunger cameo=142 support=hacer,iniciar,realizar
boicot   mode=boycott cameo=143 recipient=a,contra support=convocar,hacer,promover needs=actor,goods,clause
bloqueo de carreteras / bloqueos de carreteras / corte de carreteras / corte de ruta / cortes de ruta / bloqueo de vías   mode=obstruct cameo=144 support=hacer,realizar,montar
guarimba / guarimbas / tranque / tranques / piquete de huelga / piquetes de huelga / quema de llantas / quema de neumáticos / quema de cauchos   mode=obstruct cameo=144 support=hacer,realizar,montar
barricada   mode=obstruct cameo=144 support=montar,levantar needs=person,place
motín / amotinamiento   mode=riot cameo=145 support=protagonizar
disturbio / disturbios / algarada / desórdenes / altercado / altercados   mode=riot cameo=145 needs=person,place,actor
revuelta / levantamiento popular / rebelión / sublevación / insurrección / levantamiento   mode=riot cameo=145 needs=person,place,actor,force
enfrentamientos con la policía / enfrentamiento con la policía / choques con la policía   mode=riot cameo=145 actor=entre,de
vandalismo / actos vandálicos   mode=vandalize cameo=145 recipient=contra,de actor=por needs=person,place
desobediencia civil / resistencia civil   mode=demo cameo=141 needs=person,actor
enfrentamientos callejeros / disturbios callejeros / disturbios estudiantiles / convulsión social / estallido social / tumulto / tumultos / trifulca   mode=riot cameo=145 needs=person,place,actor
# Lo que se contó antes se nombra otra vez sin más.
[event kind=PROTEST pos=noun mode=demo cameo=141 actor=de,por recipient=contra figure=participants needs=told]
manifestación / marcha / concentración / mitin / vigilia
[event kind=PROTEST pos=noun mode=strike cameo=143 actor=de,por recipient=contra figure=participants needs=told]
paro / paralización
[event kind=PROTEST pos=noun mode=obstruct cameo=144 actor=de,por recipient=contra figure=participants needs=told]
bloqueo / barricada / piquete
[event kind=PROTEST pos=noun mode=riot cameo=145 actor=de,por recipient=contra figure=participants needs=told]
disturbio / disturbios / desórdenes / desmanes / altercado / revuelta
[event kind=ASSAULT pos=noun cameo=190 actor=de,por recipient=contra,con,a figure=killed needs=told]
enfrentamiento / choque / ataque
[event kind=COERCE pos=noun cameo=173 mode=arrest actor=por recipient=de figure=detained needs=told]
detención / arresto / represión

# SANCTION
[event kind=SANCTION pos=verb]
romper relaciones / romper las relaciones / cortar relaciones / cortar las relaciones / romper los lazos / cortar lazos   recipient=con mode=withdraw cameo=161 context=diplomatic
romper relaciones diplomáticas / romper las relaciones diplomáticas / cortar relaciones diplomáticas / romper sus relaciones   recipient=con mode=withdraw cameo=161 context=diplomatic
romper sus relaciones diplomáticas / romper vínculos / cortar todos los lazos   recipient=con mode=withdraw cameo=161 context=diplomatic
suspender relaciones / suspender las relaciones / congelar las relaciones / reducir las relaciones / rebajar las relaciones   recipient=con mode=withdraw cameo=160 context=diplomatic
suspender las relaciones diplomáticas / rebajar el nivel de las relaciones   recipient=con mode=withdraw cameo=160 context=diplomatic
expulsar   recipient=obj,a mode=expel cameo=166 needs=actor context=diplomatic
expulsar a diplomático / expulsar diplomáticos / expulsar a diplomáticos / expulsar a un diplomático / expulsar a el embajador / expulsar a el diplomático / expulsar diplomático   recipient=obj,de,a mode=expel cameo=166 context=diplomatic figure=involved
expulsar a la embajadora / expulsar a cuatro diplomáticos / expulsar a dos diplomáticos / expulsar a tres diplomáticos   recipient=obj,de,a mode=expel cameo=166 context=diplomatic figure=involved
declarar persona non grata / declarar personas non gratas / declarar persona no grata / declarar personas no gratas   recipient=obj,a mode=expel cameo=166 context=diplomatic
retirar a el embajador / retirar a su embajador / retirar su embajador / llamar a consultas / llamar a consulta   recipient=en,de mode=withdraw cameo=161 context=diplomatic
llamar a consultas a su embajador / llamar a consultas a el embajador / retirar a su personal diplomático   recipient=en mode=withdraw cameo=161 context=diplomatic
cerrar la embajada / cerrar su embajada / cerrar el consulado / cerrar su consulado / clausurar la embajada   recipient=en,de mode=withdraw cameo=161 context=diplomatic
suspender la ayuda / cortar la ayuda / congelar la ayuda / interrumpir la ayuda / retirar la ayuda / recortar la ayuda   recipient=a mode=discontinue cameo=162
suspender su ayuda / suspender la asistencia / congelar los fondos para   recipient=a mode=discontinue cameo=162
suspender la ayuda militar / cortar la ayuda militar / suspender el envío de armas / detener el envío de armas   recipient=a mode=discontinue cameo=1622 context=military
interrumpir el envío de armas / suspender la venta de armas / suspender el suministro de armas / suspender la exportación de armas   recipient=a mode=discontinue cameo=1622 context=military
suspender la cooperación / poner fin a la cooperación / interrumpir la cooperación / suspender el acuerdo / suspender un acuerdo   recipient=con mode=discontinue cameo=160
suspender el pacto / suspender un pacto / romper el acuerdo / rescindir el acuerdo / abandonar el acuerdo / denunciar el acuerdo   recipient=con mode=discontinue cameo=160
anular el acuerdo / cancelar el acuerdo / cancelar el contrato / romper el contrato / romper el pacto / suspender el tratado   recipient=con mode=discontinue cameo=160
salir de el acuerdo / retirar se de el acuerdo / se retirar de el acuerdo / retirar se de el tratado / se retirar de el tratado   recipient=con mode=withdraw cameo=160
abandonar el tratado / salir de el tratado / abandonar la organización / retirar se de la organización / se retirar de la organización   recipient=con mode=withdraw cameo=160
suspender las importaciones / suspender la importación / suspender las exportaciones / suspender la exportación   recipient=de,a mode=discontinue cameo=1621 context=economic
cortar el suministro / cortar el gas / suspender el suministro / interrumpir el suministro / cortar el suministro de gas   recipient=de,a mode=discontinue cameo=1621 context=economic
suspender las negociaciones / suspender las conversaciones / abandonar las negociaciones / romper las negociaciones   recipient=con mode=withdraw cameo=164 context=diplomatic
interrumpir las negociaciones / romper el diálogo / suspender el diálogo / levantar se de la mesa / se levantar de la mesa   recipient=con mode=withdraw cameo=164 context=diplomatic
abandonar la mesa de negociaciones / romper las conversaciones / suspender los contactos / romper los contactos   recipient=con mode=withdraw cameo=164 context=diplomatic
suspender de la organización / expulsar de la organización / excluir de la organización / suspender como miembro   recipient=obj,a mode=expel cameo=166
condenar a prisión / condenar a la pena / condenar a muerte / condenar a la muerte / condenar a cadena perpetua   recipient=obj,a mode=convict cameo=116 context=legal
condenar a pena de muerte / condenar a la pena de muerte / condenar a la cárcel / condenar a penas de / condenar a una pena   recipient=obj,a mode=convict cameo=116 context=legal
condenar a año / condenar a un año / condenar a un / condenar a dos / condenar a tres / condenar a cuatro / condenar a cinco   recipient=obj,a mode=convict cameo=116 context=legal
condenar a seis / condenar a siete / condenar a ocho / condenar a nueve / condenar a diez / condenar a once / condenar a doce   recipient=obj,a mode=convict cameo=116 context=legal
condenar a trece / condenar a catorce / condenar a quince / condenar a veinte / condenar a treinta / condenar a cuarenta   recipient=obj,a mode=convict cameo=116 context=legal
condenar por homicidio / condenar por asesinato / condenar por corrupción / condenar por terrorismo / condenar por narcotráfico   recipient=obj,a mode=convict cameo=116 context=legal
condenar por espionaje / condenar por traición / condenar por genocidio / condenar por violación / condenar por fraude   recipient=obj,a mode=convict cameo=116 context=legal
condenar por sedición / condenar por rebelión / condenar por extremismo / condenar por crímenes / condenar por delitos   recipient=obj,a mode=convict cameo=116 context=legal
condenar en ausencia / condenar en rebeldía / condenar a el pago / condenar a pagar   recipient=obj,a mode=convict cameo=116 context=legal
sentenciar   recipient=obj,a mode=convict cameo=116 context=legal
declarar culpable / hallar culpable / declarar culpables / encontrar culpable / hallar culpables   recipient=obj,a mode=convict cameo=116 context=legal
multar   recipient=obj,a mode=convict cameo=116 context=legal needs=actor,money,person
imponer una multa / inhabilitar   recipient=a,obj mode=convict cameo=116 context=legal
destituir   recipient=obj,a kind=COERCE cameo=170 needs=actor,person context=executive

[event kind=SANCTION pos=noun actor=por,de recipient=con support="anunciar,decretar,declarar,ordenar"]
ruptura de relaciones / ruptura de las relaciones / corte de relaciones / ruptura diplomática   mode=withdraw cameo=161 context=diplomatic recipient=con,entre
suspensión de las relaciones / congelación de las relaciones   mode=withdraw cameo=160 context=diplomatic recipient=con,entre
expulsión   mode=expel cameo=166 recipient=de needs=person,actor context=diplomatic actor=por
expulsión de diplomáticos / expulsión de el embajador / expulsión de los diplomáticos   mode=expel cameo=166 recipient=none context=diplomatic actor=por
suspensión de la ayuda / corte de la ayuda / recorte de la ayuda / congelación de la ayuda   mode=discontinue cameo=162 recipient=a actor=por,de
suspensión de las negociaciones / ruptura de las negociaciones / suspensión de el diálogo / ruptura de el diálogo   mode=withdraw cameo=164 recipient=con,entre actor=por,de
condena a muerte / condena a prisión / pena de muerte / cadena perpetua   mode=convict cameo=116 recipient=de,contra,para context=legal actor=por needs=actor,person
condena judicial / sentencia condenatoria   mode=convict cameo=116 recipient=de,contra context=legal actor=por
sentencia   mode=convict cameo=116 recipient=contra context=legal actor=por needs=person,actor
multa   mode=convict cameo=116 recipient=a,contra context=legal actor=de,por support=imponer needs=actor,person

# ---------------------------------------------------------------- Lo que se dice de lo que se hará

# La disposición es un AGREE; al daño, las reglas hacen de ella una amenaza.
[event kind=AGREE cameo=030 context=diplomatic speech=yes pos=verb recipient=a,para,con needs=clause]
dispuesto a / listo para / preparado para / comprometido a / decidido a / resuelto a / determinado a / abierto a
en condiciones de / dispuesto para

# Lo que otro debe hacer, alguien lo exige.
[event kind=REQUEST cameo=100 context=diplomatic speech=yes pos=verb actor=speaker recipient=subj]
deber / tener que / haber de / necesitar

[event kind=ACCUSE cameo=112 mode=allege context=diplomatic speech=yes pos=verb actor=speaker recipient=subj]
ser responsable / ser culpable / ser cómplice / tener la culpa / tener culpa / estar detrás / estar tras

# ---------------------------------------------------------------- Verbos que solo son suceso con ciertos objetos

[event kind=RETREAT cameo=085 mode=withdraw context=economic pos=verb recipient=a,contra,sobre,de,para]
levantar / suspender / aliviar / relajar / retirar / revocar / derogar / abolir / cancelar / eliminar / suavizar / flexibilizar / terminar / abandonar   about="sanción,embargo,arancel,boicot,boicoteo"

[event kind=RETREAT cameo=0872 mode=withdraw context=military pos=verb recipient=a,contra,de,en]
levantar / suspender / aliviar / terminar / relajar / romper / finalizar   about="bloqueo,cerco,sitio,asedio"

[event kind=CONCEDE cameo=081 context=executive pos=verb recipient=a,contra,en,para,de,sobre]
levantar / suspender / aliviar / relajar / retirar / revocar / derogar / anular / revertir / flexibilizar / abolir   about="prohibición,restricción,toque,veda,censura,moratoria,confinamiento,límite,ley,decreto,decisión,emergencia,estado,veto"
cancelar / eliminar / terminar / suavizar / atenuar / desbloquear   about="prohibición,restricción,toque,veda,censura,moratoria,confinamiento,ley,decreto,proyecto,emergencia"

[event kind=CONCEDE cameo=083 context=diplomatic pos=verb recipient=de,a,por]
aceptar / atender / atender a / satisfacer / ceder a / acatar / plegarse a / conceder / cumplir / acceder a   about="exigencia,reivindicación,demanda,reclamo,petición,pedido"

[event kind=CONCEDE cameo=080 context=labor pos=verb recipient=none]
terminar / suspender / levantar / acabar / poner fin a / abandonar / interrumpir / finalizar / desconvocar / concluir / deponer / cesar   about="huelga,paro,protesta,manifestación,boicot,bloqueo,motín,ocupación,piquete,ayuno,encierro,toma"

[event kind=REJECT cameo=120 context=diplomatic speech=yes pos=verb recipient=de,por,a,para]
rechazar / negar / denegar / desestimar / descartar / declinar / ignorar / rehusar / repeler / refutar / repudiar / desoír   about="pedido,exigencia,propuesta,plan,oferta,llamado,llamamiento,solicitud,petición,ultimátum,sugerencia,moción,súplica,reivindicación,condición,presión,resolución,invitación,fórmula,acuerdo,demanda"
negar / denegar / rehusar / vetar         about="permiso,entrada,acceso,visado,visa,extradición,fianza,asilo,autorización,licencia,reconocimiento,paso,consentimiento" recipient=a,para,iobj
cancelar / aplazar / posponer / suspender / rehusar / rechazar   about="visita,viaje,reunión,encuentro,invitación,cumbre,audiencia" recipient=a,con,de mode=meet cameo=125
violar / desafiar / incumplir / desacatar / desobedecer / infringir / ignorar / burlar   about="prohibición,orden,sentencia,resolución,embargo,toque,veda" recipient=de,por cameo=128

[event kind=SANCTION cameo=164 context=diplomatic pos=verb recipient=con,entre,en,de mode=discontinue]
suspender / interrumpir / romper / terminar / congelar / abandonar / dejar / paralizar / poner fin a / cortar   about="negociación,conversación,diálogo,mediación,cooperación,contacto,consulta,colaboración,intercambio"

[event kind=SANCTION cameo=162 context=diplomatic pos=verb recipient=a,para,de,con mode=discontinue]
suspender / cortar / interrumpir / parar / congelar / retener / reducir / terminar / cancelar / bloquear / recortar   about="ayuda,asistencia,auxilio,financiación,financiamiento,suministro,entrega,subsidio,préstamo,crédito,apoyo,pago,fondo,envío"
suspender / cortar / interrumpir / terminar / romper   about="conexión,vuelo,servicio,comercio" cameo=163

[event kind=SANCTION cameo=161 context=diplomatic pos=verb recipient=de,en,a mode=withdraw]
retirar / llamar / llamar a consultas / repatriar   about="embajador,embajadora,enviado,enviada,diplomático,cónsul,agregado"
romper / cortar / suspender / congelar / rebajar / terminar / reducir   about="relación,lazo,vínculo" recipient=con
cerrar / clausurar                        about="embajada,consulado" recipient=de,en

[event kind=SANCTION cameo=166 context=diplomatic pos=verb recipient=de,obj mode=expel figure=involved]
expulsar / echar / declarar               about="embajador,diplomático,inspector,observador,cónsul,agregado,periodista,corresponsal,representante"

[event kind=COERCE cameo=172 mode=restrict context=executive pos=verb recipient=en,contra,a,sobre,para]
imponer / declarar / decretar / anunciar / ordenar / prorrogar / extender / introducir / instaurar / adoptar / instituir   about="toque,emergencia,confinamiento,prohibición,restricción,censura,moratoria,veda,excepción"
imponer / declarar / decretar / instaurar / proclamar   about="ley,sitio" cameo=1724 mode=martial-law
imponer / decretar / anunciar / establecer / endurecer   about="bloqueo" cameo=191
imponer / anunciar / ordenar / aplicar / adoptar / aprobar / ampliar / prorrogar / renovar / endurecer / decretar   about="sanción,embargo,arancel,penalidad,recargo" cameo=163 context=economic

[event kind=COERCE cameo=172 mode=censor context=media pos=verb recipient=obj,de]
cerrar / clausurar / suspender / prohibir / bloquear / censurar / silenciar / sacar de el aire / allanar / restringir / cortar   about="redes,internet,Internet,aplicación,aplicaciones,plataforma,plataformas,WhatsApp,Facebook,Telegram,TikTok,Signal,YouTube,Instagram,Twitter,periódico,diario,publicación,sitio,página,emisora,canal,revista,transmisión,radio,televisión,semanario,libro,película,redacción"

[event kind=COERCE cameo=172 mode=restrict context=rights_freedoms pos=verb recipient=obj,de]
prohibir / vetar / suspender / disolver / criminalizar / cerrar / ilegalizar / proscribir   about="partido,movimiento,organización,grupo,ong,sindicato,parlamento,asamblea,asociación,secta,iglesia,mezquita,mitin,protesta,manifestación,marcha,práctica,mutilación,matrimonio,tabaco,alcohol,aborto,velo,burka,burca"
cerrar / sellar / bloquear                about="frontera,paso,cruce,puesto,puente,espacio" recipient=con,a,de

[event kind=AID cameo=075 context=asylum pos=verb recipient=a,para]
abrir                                     about="frontera,puerta" needs=person
aceptar / acoger / recibir / hospedar / albergar / admitir / alojar   about="refugiado,migrante,damnificado,desplazado,solicitante" recipient=obj

[event kind=AID cameo=071 context=economic pos=verb recipient=para,a,de]
recaudar / reunir / recoger               about="dinero,fondo,recurso,donativo,donación"

[event kind=AID cameo=074 context=peacekeeping pos=verb recipient=a,para,en figure=deployed]
enviar / mandar / desplegar / destacar / aportar / proporcionar / ceder / aprobar   about="observador,monitor,consejero,instructor,asesor,casco"

[event kind=AGREE cameo=030 context=diplomatic pos=verb recipient=con,por,de speech=yes]
aceptar / aprobar / respaldar / acoger / adoptar   about="fórmula,propuesta,plan,oferta,término,compromiso,tregua,alto,hoja"
estar de acuerdo con / estar de acuerdo en / consentir en / asentir a / acordar / convenir en / convenir   recipient=con mutual=yes

[event kind=SUPPORT cameo=057 context=diplomatic pos=verb recipient=con,entre mutual=yes]
firmar / ratificar / suscribir / celebrar / rubricar / sellar / aprobar / refrendar   about="acuerdo,tratado,pacto,convención,protocolo,memorando,memorándum,declaración,contrato,convenio"

[event kind=SUPPORT cameo=051 context=diplomatic pos=verb recipient=a,para,iobj]
conceder / entregar / otorgar / imponer / conferir   about="medalla,orden,premio,honor,condecoración,título"

[event kind=ACCUSE cameo=111 mode=disapprove context=diplomatic speech=yes pos=verb recipient=a,de,por,contra]
expresar / manifestar / reiterar / externar   about="condena,repudio,indignación,desaprobación,protesta,preocupación,descontento,malestar"
llamar / tildar de / tachar de / calificar de   about="mentiroso,asesino,terrorista,criminal,dictador,traidor,cobarde,enemigo,agresor,fascista,racista,idiota,corrupto,corrupta,ladrón,delincuente,genocida,tirano,títere,payaso,loco,golpista,usurpador,imbécil" recipient=obj,a
lamentar / deplorar                       about="rechazo,decisión,actitud,reacción,negativa,acción,postura,medida" recipient=de

[event kind=ACCUSE cameo=090 mode=investigate context=legal pos=verb recipient=sobre,a,contra,de]
abrir / iniciar / lanzar / conducir / instruir / liderar / ordenar / anunciar / realizar / comenzar / concluir   about="investigación,sumario,pesquisa,auditoría,indagación,averiguación"

[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb recipient=a,para,iobj]
dar / fijar / establecer / imponer        about="plazo,ultimátum"

[event kind=PROTEST cameo=143 mode=boycott pos=verb recipient=none]
boicotear                                 about="votación,elección,comicio,referéndum,parlamento,sesión,clase,plebiscito,censo"

[event kind=PROTEST cameo=144 mode=obstruct pos=verb recipient=contra]
bloquear / cortar / ocupar / obstruir / interrumpir / paralizar / cerrar / tomar / obstaculizar / trancar / interceptar   about="carretera,autopista,puente,calle,entrada,vía,plaza,pista,tránsito,tráfico,avenida,túnel,refinería,puerto,ruta,camino,acceso,panamericana,circulación,autovía,peaje,carril,intersección,cruce,terminal,frigorífico"
[event kind=PROTEST cameo=144 mode=obstruct pos=verb recipient=contra needs=crowd]
# «El partido ocupa la alcaldía» no protesta: los muchos que la toman sí.
ocupar / tomar / tomar se / se tomar / asaltar / irrumpir en / invadir / permanecer en   about="edificio,local,sede,instalación,instalaciones,universidad,colegio,facultad,predio,finca,hacienda,tierra,terreno,iglesia,catedral,templo,embajada,alcaldía,municipio,municipalidad,ministerio,fábrica,planta,rectoría,propiedad,oficina,escuela,liceo,ayuntamiento,gobernación,intendencia,prefectura,parlamento,congreso,recinto,vivienda,pozo,campo"
levantar / montar / instalar / erigir / colocar / poner   about="barricada,barrera,piquete,retén,guarimba"
[event kind=PROTEST cameo=144 mode=obstruct pos=noun recipient=contra actor=por support=realizar,hacer,iniciar,mantener,levantar,suspender]
bloqueo / corte / cierre / toma / ocupación / obstrucción / interrupción   about="carretera,autopista,calle,vía,avenida,ruta,camino,acceso,panamericana,puente,tránsito,tráfico"
toma / ocupación                      about="edificio,local,sede,universidad,colegio,facultad,predio,finca,hacienda,tierra,terreno,iglesia,catedral,alcaldía,municipalidad,ministerio,fábrica,rectoría,escuela,liceo,ayuntamiento"

[event kind=PROTEST cameo=145 mode=vandalize pos=verb recipient=de]
quemar / incendiar / romper / pisotear    about="bandera,efigie,retrato,muñeco,llanta,neumático"

[event kind=ASSAULT cameo=184 pos=verb recipient=obj]
usar / utilizar                           about="escudo"

[event kind=COERCE cameo=176 mode=cyber context=cyber pos=verb recipient=contra,a]
lanzar / librar / realizar                about="ciberataque,ciberguerra"

[event kind=CONSULT cameo=045 context=diplomatic pos=verb recipient=entre,en]
lanzar / iniciar / emprender / liderar / reanudar / ofrecer   about="mediación"

# ---------------------------------------------------------------- Otros verbos, clase por clase

[event kind=ACCUSE cameo=111 mode=disapprove context=diplomatic speech=yes pos=verb recipient=obj,a,de,contra needs=actor,person,force]
reprobar / increpar / amonestar / denostar / vilipendiar / ridiculizar / desacreditar / impugnar / cuestionar / difamar / calumniar
injuriar / satanizar / demonizar / afear / reñir / reconvenir / arremeter / querellarse / quejarse de / quejar de / desautorizar
tildar / tachar / motejar / señalar como responsable / señalar como culpable / objetar / recriminar

[event kind=REQUEST cameo=020 context=diplomatic speech=yes pos=verb recipient=a,iobj,obj needs=clause]
insistir / insistir en / clamar / clamar por / recomendar / abogar por / emplazar / encarecer / requerir

[event kind=REJECT cameo=120 context=diplomatic speech=yes pos=verb recipient=a,obj,de needs=clause,actor]
negar a / resistir a / oponer a / desconocer / resistir / cerrarse a / plantar cara a

[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb recipient=a,con,contra needs=clause]
jurar / amagar / amagar con / prevenir / avisar

[event kind=AGREE cameo=030 context=diplomatic speech=yes pos=verb recipient=a,con,para needs=clause,actor]
comprometer a / acceder a / acceder / proponer / ofrecer a / consentir / avenirse a / mostrarse dispuesto a / aceptar / ofrecerse a

[event kind=CONSULT cameo=040 context=diplomatic pos=verb mutual=yes recipient=con,a needs=actor]
entrevistar con / conferenciar / deliberar / hablar con / hablar / encontrar con / tratar con / parlamentar / cambiar impresiones
intercambiar opiniones / sentarse con / reunirse con

[event kind=CONSULT cameo=044 mode=multilateral context=diplomatic pos=verb recipient=none needs=actor]
participar / participar en / presidir / tomar parte en / concurrir a / asistir a / acudir a   about="cumbre,reunión,encuentro,conferencia,foro,negociación,conversación,diálogo,sesión,consulta,congreso,asamblea,ronda,audiencia,seminario,investidura,funeral,ceremonia"
comparecer ante

[event kind=SUPPORT cameo=051 context=diplomatic speech=yes pos=verb recipient=con,a,obj needs=actor,clause,person]
solidarizar con / disculpar con / disculpar ante / adherir a / justificar / ovacionar / simpatizar con / ensalzar / encomiar
tomar partido por / salir en defensa de / ponerse de el lado de / hacer suyo / abrazar

[event kind=COOPERATE cameo=060 context=diplomatic pos=verb recipient=con mutual=yes needs=actor]
coordinar / coordinar con / trabajar con / unir fuerzas / aunar esfuerzos

[event kind=AID cameo=070 pos=verb recipient=obj,a,con figure=involved needs=actor,person,force,money]
subvencionar / contribuir / contribuir con / subsidiar / apadrinar / costear / sufragar / amparar / salvar

[event kind=RETREAT cameo=0874 mode=withdraw context=military pos=verb recipient=de needs=force]
replegar / replegar de / salir de / marcharse de / retirar de / abandonar / desocupar / irse de

[event kind=RETREAT cameo=0874 mode=disarm context=military pos=verb recipient=a,ante needs=force,person,actor]
rendir / claudicar / capitular / deponer las armas / deponer arma / bajar las armas

[event kind=CONCEDE cameo=080 context=economic pos=verb recipient=a,obj]
indemnizar / resarcir / compensar         needs=person,actor
pagar / otorgar / conceder / ofrecer      about="indemnización,compensación,reparación,resarcimiento"
hacer / otorgar                           about="concesión"

[event kind=CONCEDE cameo=081 context=executive pos=verb recipient=a,obj needs=clause,person,actor]
permitir / autorizar / transigir / readmitir / reincorporar / absolver / rehabilitar / despenalizar / reponer / restituir
volver a su celda / volver a el trabajo / regresar a el trabajo / retornar a el trabajo / reanudar labor

[event kind=SANCTION cameo=166 context=executive mode=expel pos=verb recipient=obj,de needs=person,actor]
penalizar / inhabilitar / echar de / despedir / cesar

[event kind=MOBILIZE cameo=150 mode=troops context=military pos=verb recipient=en,a,contra needs=force,place]
militarizar / custodiar / vigilar / resguardar / poner en alerta / declarar en alerta / poner en estado de alerta / preparar
declarar en estado de alerta / declarar en sesión permanente

[event kind=COERCE cameo=170 mode=restrict pos=verb recipient=obj,a needs=person,actor,force]
recluir / impedir / obligar / forzar / contener / recapturar / hostigar / amordazar / acallar / confinar
apresar / retener / cercar / sitiar / requisar

[event kind=PROTEST cameo=140 mode=demo pos=verb recipient=contra,ante,frente a,por needs=person,actor,force,clause]
sublevar / amotinar / rebelar / alzar / concentrar / congregar / levantar / abuchear / encadenar / desnudar / encerrar
insubordinar / insurreccionar / declarar en huelga / declarar en paro / ir a la huelga / ir a el paro / salir a la calle
salir a las calles / cruzarse de brazos / cesar de trabajar / apedrear / pitar / acampar / plantar
# Quien «manifestó que» habla; los muchos que manifiestan protestan.
[event kind=PROTEST cameo=141 mode=demo pos=verb recipient=contra figure-subj=participants]
manifestar contra / manifestar en contra / manifestar a favor
[event kind=PROTEST cameo=141 mode=demo pos=verb recipient=contra,ante,por figure-subj=participants needs=crowd]
manifestar
echar se a la calle / lanzar se a la calle / volcar se a las calles / se volcar a las calles / tomar la calle / ganar las calles
realizar un abrazo / hacer un abrazo / formar una cadena humana / hacer una cadena humana / caminar en silencio
gritar consignas / corear consignas / portar pancartas / exhibir pancartas / hacer sonar cacerolas / golpear cacerolas / batir cacerolas
[event kind=PROTEST cameo=143 mode=strike pos=verb recipient=contra,ante figure-subj=participants needs=crowd]
parar / dejar de trabajar / cesar de trabajar / parar de trabajar / negar se a trabajar / se negar a trabajar / cerrar sus puertas / cruzar se de brazos / se cruzar de brazos
ponerse en huelga / poner se en huelga / se poner en huelga / mantener se en huelga / se mantener en huelga / seguir en huelga / continuar en huelga / cumplir una huelga
acatar / secundar / cumplir / mantener / sostener / prolongar / radicalizar   about="paro,huelga,paralización,cacerolazo,bloqueo"
[event kind=PROTEST cameo=142 mode=hunger pos=verb recipient=contra,ante figure-subj=participants]
estar en huelga de hambre / entrar en huelga de hambre / mantener se en huelga de hambre / se mantener en huelga de hambre / poner se en huelga de hambre / se poner en huelga de hambre / continuar en huelga de hambre
ir a la huelga de hambre / ayunar en protesta / coser se los labios / se coser los labios / coser se la boca / se coser la boca

[event kind=PROTEST cameo=141 mode=demo pos=verb recipient=contra,ante,por]
realizar / organizar / celebrar / convocar / encabezar / iniciar / protagonizar / mantener / efectuar / continuar / radicalizar / escenificar / hacer / anunciar   about="manifestación,protesta,marcha,concentración,plantón,sentada,huelga,paro,vigilia,piquete,caceroleada,cacerolazo,mitin,ayuno,desfile,cese,jornada,movilización"
[event kind=PROTEST cameo=143 mode=strike pos=verb recipient=contra,ante figure-subj=participants needs=crowd]
paralizar / suspender / cesar / interrumpir / parar / abandonar / detener   about="actividad,actividades,labor,labores,clase,clases,trabajo,trabajos,faena,faenas,jornada,tarea"

[event kind=ASSAULT cameo=190 pos=verb recipient=obj,con,contra,a needs=person,actor,force,weapon]
atentar / embestir / humillar / destrozar / rematar / arrollar / chocar con / enfrentar a / enfrentar con / arremeter contra
vejar / patear / abofetear / lapidar / baldar

[event kind=ASSAULT cameo=181 mode=abduct pos=verb recipient=obj,a figure=captured needs=person]
desaparecer / desaparecer forzadamente / llevar por la fuerza / llevarse por la fuerza / llevar con rumbo desconocido
llevar a la fuerza / privar de la libertad / privar de su libertad / retener ilegalmente

[event kind=ASSAULT cameo=190 pos=verb recipient=a,de figure=killed]
dar muerte / dar muerte a / causar la muerte / causar la muerte de / provocar la muerte / quitar la vida / quitar la vida a / segar la vida / cegar la vida
acabar con la vida

[event kind=ASSAULT cameo=190 pos=verb actor=por recipient=subj figure-subj=killed]
ser muerto / ser muerta / ser muertos / ser muertas / caer muerto / morir a manos de / resultar muerto

[event kind=COERCE cameo=1711 mode=seize pos=verb recipient=de,a figure=captured needs=goods,vehicle,weapon,money]
hurtar / robar / sustraer / apoderar de / apropiar de / saquear / despojar de

[event kind=THREATEN cameo=138 context=diplomatic speech=yes pos=verb recipient=obj,a needs=person,actor,force]
amenazar / amenazar de muerte / amenazar con la muerte / intimidar / amedrentar / declarar objetivo militar

[event kind=THREATEN cameo=138 context=diplomatic speech=yes pos=verb actor=de,por recipient=subj]
recibir amenazas / recibir amenazas de muerte / recibir amenaza / ser víctima de amenazas / recibir intimidaciones

[event kind=SANCTION cameo=160 mode=withdraw context=diplomatic pos=verb recipient=con,entre,de]
suspender / cancelar / romper / denunciar / anular / revocar / congelar / abandonar / rescindir / retirar de / salir de / abrogar   about="acuerdo,tratado,pacto,convenio,memorando,convención,alianza,contrato"

[event kind=AID cameo=070 pos=verb actor=de,por recipient=subj figure=supplied]
recibir / obtener                         about="arma,proyectil,misil,munición,tanque,dron,ayuda,asistencia,préstamo,fusil,cohete,grano,medicamento,vacuna,combustible,donación,crédito,armamento,alimento"

[event kind=ASSAULT cameo=190 context=military pos=verb recipient=con mutual=yes]
intercambiar / cruzar                     about="fuego,golpe,misil,disparo,ataque,bombardeo"

[event kind=THREATEN cameo=138 context=diplomatic speech=yes pos=verb recipient=contra,a]
prometer / jurar / anunciar / amenazar con   about="respuesta,venganza,represalia,castigo,consecuencia,contraataque"

[event kind=PROTEST cameo=141 mode=demo pos=verb recipient=contra figure-subj=participants]
participar en / sumar a / unir a / asistir a / acudir a / tomar parte en   about="marcha,protesta,manifestación,concentración,huelga,vigilia,piquete,plantón,paro"

[event kind=REJECT cameo=129 context=diplomatic pos=verb recipient=contra,de,por]
bloquear / vetar / frenar / obstruir / impedir   about="resolución,proyecto,moción,votación,adhesión,decisión,propuesta,declaración,plan,ingreso,extradición,nombramiento"

[event kind=REJECT cameo=120 context=diplomatic pos=verb recipient=con,entre mutual=yes]
no alcanzar / no lograr / fracasar en / no llegar a / no conseguir   about="acuerdo,pacto,consenso,compromiso,arreglo,entendimiento,tratado"

[event kind=RETREAT cameo=0841 mode=release context=legal pos=verb recipient=de,a]
ordenar / autorizar / anunciar / conceder / aprobar / lograr / negociar   about="liberación,libertad,excarcelación,fianza"

[event kind=CONSULT cameo=046 context=diplomatic mutual=yes pos=verb recipient=con,entre]
renovar / reanudar / reabrir / retomar / abrir / iniciar / entablar / celebrar / sostener / mantener / continuar   about="negociación,conversación,diálogo,consulta,discusión" needs=actor

[event kind=SUPPORT cameo=050 context=diplomatic mutual=yes pos=verb recipient=con]
mejorar / restablecer / normalizar / fortalecer / establecer / reanudar / renovar / estrechar / reforzar / elevar / recomponer   about="relación,lazo,vínculo" needs=actor

[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb recipient=a,contra]
amenazar con / advertir de / advertir con   about="acción,medida,sanción,represalia,ataque,guerra,fuerza,respuesta,consecuencia,arancel,boicot,veto,huelga,paro"

[event kind=AGREE cameo=035 context=diplomatic speech=yes pos=verb recipient=a,iobj]
ofrecer                                   about="concesión,compromiso,tregua,amnistía,negociación,diálogo,conversación"

# Lo que se había tomado se devuelve.
[event kind=RETREAT cameo=0842 mode=release context=legal pos=verb recipient=a figure=involved]
devolver / restituir / repatriar / reintegrar   about="escultura,estatua,cuadro,pintura,retrato,manuscrito,libro,pieza,reliquia,tesoro,resto,cráneo,cuerpo,cadáver,tierra,territorio,isla,propiedad,bien,base,arma,buque,barco,avión,documento,archivo,moneda,colección,momia,bronce"

# Ataques de palabra.
[event kind=ACCUSE cameo=111 mode=disapprove context=diplomatic speech=yes pos=noun actor=de,por recipient=contra,a support="lanzar,dirigir,protagonizar,arremeter"]
duro ataque verbal / ataque verbal / ataques verbales / diatriba / invectiva / andanada verbal

# Cascos azules.
[event kind=AID cameo=074 context=peacekeeping pos=verb recipient=a,en,para figure=deployed]
enviar / desplegar / mandar / aportar / destacar   about="pacificador,pacificadores,cascos,paz"
[event kind=SANCTION cameo=1661 mode=expel context=military pos=verb recipient=de]
retirar / expulsar / replegar             about="pacificador,pacificadores,cascos"

# Ceder.
[event kind=CONCEDE cameo=083 pos=verb recipient=a,iobj]
conceder / otorgar / dar                  about="permiso,autorización,prórroga,exención,amnistía,indulto,aplazamiento,concesión"
[event kind=RETREAT cameo=0871 mode=ceasefire context=military pos=verb recipient=en,con]
decretar / declarar / anunciar / proclamar / pactar   about="tregua,alto el fuego,armisticio,cese"
[event kind=CONCEDE cameo=081 mode="" pos=verb recipient=con,a]
volver / regresar / retornar   about="celda"
poner fin a / poner fin / dar por terminado / dar por concluido / dar por finalizado / concluir / levantar / suspender / terminar / abandonar / desconvocar / deponer   about="huelga,paro,protesta,bloqueo,ayuno,movilización,motín,ocupación"

# Llamamientos y buenos oficios.
[event kind=REQUEST cameo=026 mode=meet context=diplomatic speech=yes pos=verb recipient=a,obj]
llamar / exhortar / invitar / instar       about="diálogo,negociación,conversación"
[event kind=REQUEST cameo=020 context=diplomatic speech=yes pos=verb recipient=a,obj]
llamar / exhortar / instar                 about="calma,moderación,cordura,unidad,contención"
[event kind=AGREE cameo=039 context=diplomatic speech=yes pos=verb recipient=entre,a]
ofrecer se como mediador / se ofrecer como mediador / ofrecer se como mediadora / se ofrecer como mediadora / ofrecer su mediación
ofrecer se a mediar / se ofrecer a mediar / ofrecer se para mediar / se ofrecer para mediar

[event kind=ACCUSE cameo=112 mode=allege context=diplomatic speech=yes pos=verb recipient=con mutual=yes]
intercambiar / cruzar / cruzar se / lanzar se   about="acusación,reproche,insulto,culpa,recriminación"

[event kind=ACCUSE cameo=111 mode=disapprove context=diplomatic speech=yes pos=verb recipient=obj]
tachar / tildar / calificar / llamar / denunciar como / considerar / describir / catalogar / condenar como   about="crimen,provocación,agresión,atrocidad,masacre,violación,chantaje,injerencia,farsa,vergüenza,terrorismo,barbarie,piratería,escalada,traición,sabotaje,ilegal,ilegítimo,inaceptable,irresponsable,temerario,vergonzoso,absurdo,ridículo,brutal,bárbaro,cobarde,atroz,criminal,hostil,inhumano,inmoral,injustificado,injusto,provocador,agresivo,insensato,cínico,hipócrita,hipocresía,deplorable,despreciable,repugnante,horrendo,aberrante,salvaje,discriminatorio,racista,arbitrario,desproporcionado,antidemocrático,inconstitucional,disparate,locura,insulto,ofensa,afrenta,genocidio,extorsión,burla,cruel,imperdonable,intolerable,inadmisible,inamistoso,hostilidad,contraproducente,desestabilizador,humillación,humillante,escandaloso,arbitrariedad,intervencionista,intervencionismo,colonialismo,colonialista,imperialista,grosero,insolente,inoportuno,inmoralidad,tiranía,atropello,barbaridad,infamia,infame,vil"
[event kind=REJECT cameo=016 context=diplomatic speech=yes pos=verb recipient=obj]
tachar / tildar / calificar / llamar / denunciar como / considerar / describir / catalogar / condenar como   about="infundado,falso,mentira,fabricación,invento,invención,propaganda,desinformación,calumnia,calumnioso,bulo,patraña,falsedad,disparatado,inexacto,tendencioso,difamatorio,difamación,tergiversación"
[event kind=SUPPORT cameo=051 context=diplomatic speech=yes pos=verb recipient=obj]
calificar / describir / considerar   about="histórico,hito,valiente,logro,heroico,acertado"

[event kind=REJECT cameo=1246 mode=yield context=military pos=verb recipient=con,en]
suspender / romper / abandonar / cancelar / terminar / denunciar / retirar se de / levantar / anular   about="alto el fuego,alto,cese el fuego,cese,tregua,armisticio"

[event kind=SANCTION cameo=161 mode=withdraw context=diplomatic pos=noun actor=por recipient=en support="responder,anunciar,ordenar,decidir,decretar,declarar"]
retirada de su embajador / retirada de el embajador / retiro de su embajador / retiro de el embajador / llamada a consultas

[event kind=MOBILIZE cameo=154 mode=troops context=military pos=verb recipient=en,a,hacia figure=deployed]
ordenar / autorizar / decretar / disponer / anunciar / aprobar   about="despliegue,envío,traslado,movilización"   needs=force

# Un impuesto o una reforma que se retira es una exigencia atendida.
[event kind=CONCEDE cameo=0832 context=executive pos=verb recipient=none]
derogar / cancelar / retirar / suspender / abolir / anular / abandonar / descartar / aplazar / congelar / archivar / eliminar / revertir   about="impuesto,tasa,tarifa,alza,subida,aumento,reforma,austeridad,tributo,gravamen,ajuste,recorte"

[event kind=CONCEDE cameo=083 context=diplomatic pos=verb recipient=de,a,por,para]
autorizar / permitir / aprobar / consentir   about="sobrevuelo,paso,entrada,tránsito,uso,acceso,aterrizaje,escala,visita"

[event kind=AID cameo=074 context=peacekeeping pos=verb recipient=a,para,con figure=deployed needs=force]
contribuir con / ceder / prestar

# Condenar a alguien a una pena es castigo, y no censura.
[event kind=SANCTION cameo=116 mode=convict context=legal pos=verb recipient=obj,a]
condenar / sentenciar   about="prisión,pena,muerte,año,cárcel,mes,multa,reclusión,cadena,penas"

# El objeto entre las palabras: "puso a la fuerza aérea en alerta".
[event kind=MOBILIZE cameo=152 mode=troops context=military pos=verb recipient=none needs=force]
poner / colocar   about="alerta"

# Tropas que se mantienen o se mueven.
[event kind=MOBILIZE cameo=150 mode=troops context=military pos=verb recipient=none figure=deployed needs=force]
mantener / mover / movilizar

# Who beats an attack back is the one attacked.
[event kind=ASSAULT cameo=190 context=military pos=verb actor=de,por recipient=subj]
repeler / rechazar / contener / resistir   about="ataque,ofensiva,incursión,asalto,invasión,avance,emboscada,embestida,contraataque,contraofensiva"

# Tierras, pueblos y bases que se ceden.
[event kind=RETREAT cameo=0842 context=military pos=verb recipient=a figure=involved]
ceder / rendir                        about="aldea,pueblo,ciudad,distrito,territorio,tierra,isla,base,enclave,franja,región,provincia,zona,localidad,puesto"
# «Entregó ayuda al pueblo» y «en la zona» no ceden nada.
entregar / traspasar / devolver / transferir   about="aldea,territorio,tierra,isla,enclave"

[event kind=RETREAT cameo=0874 mode=withdraw context=military pos=verb recipient=de,obj needs=troops]
salir de / abandonar / replegar se de / se replegar de / marchar se de / se marchar de / se ir de / ir se de / huir de
dejar / evacuar / desalojar           about="territorio,base,posición,enclave,península"

[event kind=RETREAT cameo=0863 mode=access context=humanitarian pos=verb recipient=a,en]
permitir / autorizar / dejar pasar / dejar entrar   about="ayuda,camión,convoy,suministro,alimento,combustible,inspector,observador,entrada,ingreso,paso,acceso"

[event kind=SANCTION cameo=160 mode=withdraw context=diplomatic pos=verb recipient=obj,de needs=actor]
abandonar / salir de / se retirar de / retirar se de / dejar   about="organización,bloque,alianza,comunidad,unión,cedeao,otan,ue,onu,unesco,oms,opep,oea,celac,mercosur,unasur,cpi"

[event kind=MOBILIZE cameo=154 mode=troops context=military pos=verb recipient="hacia,a,cerca de,en,contra,con destino a,en dirección a" figure=deployed]
# Un avión o un buque que se envía puede llevar ayuda, y un caza puede ser un regalo.
enviar / mandar / despachar           about="bombardero,portaaviones,destructor,fragata,corbeta,submarino,patrullera,patrullero,acorazado,dragaminas,cazaminas,flota,flotilla,armada,escuadrón"
desplegar / trasladar / mover / movilizar   about="caza,cazas,bombardero,buque,portaaviones,destructor,fragata,submarino,flota,flotilla,armada,escuadrón,avión"
llamar a filas / movilizar / convocar / llamar   about="reservista,reserva,recluta,conscripto"

[event kind=MOBILIZE cameo=150 mode=troops context=military pos=verb recipient="alrededor de,en torno a,cerca de,frente a,junto a,en"]
realizar / celebrar / iniciar / comenzar / lanzar / efectuar / llevar a cabo / concluir   about="maniobras,ejercicios"

[event kind=REJECT cameo=129 context=diplomatic pos=verb recipient="con,para,a,contra,de"]
bloquear / vetar / obstaculizar / frenar / impedir / torpedear   about="apertura,inicio,negociación,conversación,ayuda,paquete,préstamo,tramo,sanción,entrada,ingreso,adhesión,liberación,venta,acuerdo,resolución"

[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb recipient="a,contra,obj"]
advertir / advertir de / jurar / amenazar con / avisar   about="responder,contraatacar,vengar,castigar,represalia,desquitar"
# «Prometió responder a las preguntas» no es una amenaza.
prometer                              about="responder,contraatacar,vengar,castigar,desquitar" needs=actor

[event kind=CONSULT cameo=045 context=diplomatic pos=verb recipient=entre]
mediar / mediar entre / hacer de mediador / ejercer de mediador / actuar de mediador / actuar como mediador / servir de mediador

[event kind=AGREE cameo=036 context=diplomatic speech=yes pos=verb recipient=con,a]
dispuesto / listo / abierto / preparado   about="negociar,negociación,diálogo,dialogar,conversación,tregua,alto,paz,compromiso,mediación,concesión"
ofrecer / ofrecer se a / se ofrecer a   recipient=a,iobj needs=clause

[event kind=REJECT cameo=120 context=diplomatic speech=yes pos=verb recipient=con,a,de]
descartar / desechar                  about="elección,votación,referéndum,negociación,diálogo,conversación,tregua,alto,concesión,acuerdo,reunión,cumbre,retirada,rendición,dimisión,renuncia,reconocimiento,regreso,amnistía,posibilidad,mediación,recuento,prórroga"

[event kind=CONCEDE cameo=083 context=executive pos=verb recipient=none]
# «Renunció a presentarse» no cede ante nadie.
renunciar / desistir / abandonar / retirar / archivar   about="subir,aumentar,imponer,plan,reforma,subida,aumento,alza,impuesto,tarifazo"
dar marcha atrás / echar se atrás / se echar atrás   about="subir,aumentar,imponer,plan,reforma,subida,aumento,alza,impuesto,tarifazo,medida,decisión"

[event kind=COERCE cameo=163 mode=restrict context=economic pos=verb recipient="a,contra,sobre"]
elevar / subir / aumentar / incrementar / duplicar / triplicar   about="arancel,gravamen"

[event kind=MOBILIZE cameo=152 context=military pos=verb recipient=none needs=force]
poner / declarar / colocar            about="alerta"

[event kind=COOPERATE cameo=062 mutual=yes pos=verb recipient=con]
realizar patrullas conjuntas / llevar a cabo patrullas conjuntas / efectuar patrullas conjuntas / iniciar patrullas conjuntas / realizar una patrulla conjunta / realizar patrullajes conjuntos

[event kind=SANCTION cameo=161 mode=withdraw context=diplomatic pos=noun actor=por recipient=en,de support="anunciar,decretar,declarar,ordenar"]
retirada / retiro / llamada a consultas / expulsión   about="embajador,embajadora,embajadores,diplomático,diplomáticos"

[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb recipient=contra,a]
tomar / adoptar / preparar            about="contramedida,represalia"

[event kind=SANCTION cameo=166 mode=expel context=diplomatic pos=verb recipient=obj,a]
ordenar                               about="diplomático,diplomática,embajador,embajadora,cónsul,agregado" needs=clause

[event kind=ACCUSE cameo=112 mode=allege context=diplomatic speech=yes pos=verb recipient=a]
atribuir / achacar / imputar          needs=actor
[event kind=ACCUSE cameo=114 mode=disapprove context=diplomatic pos=verb recipient=obj,a,de]
convocar                              about="embajador,embajadora,encargado"
[event kind=REJECT cameo=016 context=diplomatic speech=yes pos=verb recipient=none]
desmentir / negar / refutar           about="información,informaciones,versión,noticia,afirmación,rumor,dato,acusación,acusaciones,cargo,imputación,señalamiento"

[event kind=COERCE cameo=163 mode=restrict context=economic pos=verb recipient="de,a,desde"]
bloquear / prohibir / suspender / restringir / limitar / vetar   about="importación,exportación,importaciones,exportaciones"

[event kind=AID cameo=073 context=humanitarian pos=verb recipient="a" figure=deployed]
# Un equipo puede ser de fútbol, y una brigada del ejército.
enviar / mandar / despachar / desplazar   about="rescatista,rescatistas,bombero,bomberos,médico,médicos,socorrista,enfermero,paramédico"

[event kind=COERCE cameo=172 mode=restrict context=executive pos=verb recipient=none]
prorrogar / renovar / ampliar / extender   about="excepción,emergencia,sitio,toque"

# El petróleo y el gas que se reciben suelen ser comprados.
[event kind=COOPERATE cameo=061 context=economic mutual=yes pos=verb recipient=de,desde]
recibir / obtener                     needs=actor about="petróleo,crudo,gas,gasolina,diésel,carbón,electricidad"

# Quién participó en una protesta ya contada, y tropas que dejan un lugar.
[event kind=PROTEST cameo=141 mode=demo pos=noun figure=participants needs=told]
asistente / participante / número de asistentes / número de participantes / número de manifestantes
[event kind=PROTEST cameo=141 mode=demo pos=verb figure-subj=participants needs=told]
participar en / tomar parte en
participar / tomar parte
[event kind=RETREAT cameo=0874 mode=withdraw context=military pos=verb recipient=obj needs=ground]
abandonar / evacuar
[event kind=MOBILIZE cameo=154 mode=troops context=military pos=verb recipient=none figure-subj=deployed needs=troops]
desembarcar en / aterrizar en

# Lo que se dice que no quedará sin respuesta.
[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb actor=speaker recipient=none]
no quedar sin respuesta / no quedar impune / no quedar sin castigo / no permanecer impune / no quedar se sin respuesta / no quedar se impune

# Lo que alguien dice que otro pagará es una amenaza.
[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb actor=speaker recipient=subj,obj]
pagar las consecuencias / pagar el precio / pagar un precio / pagar un alto precio / pagar caro
atener se a las consecuencias / cargar con las consecuencias / ser responsabilizado
ser considerado responsable

[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb recipient=a,contra]
advertir de / advertir sobre / prometer / amenazar con   about="contramedida,contramedidas,represalia,represalias"
prometer medidas de respuesta / anunciar medidas de respuesta / prometer medidas recíprocas / anunciar medidas recíprocas
prometer medidas de represalia / anunciar medidas de represalia / amenazar con medidas de represalia / amenazar con medidas recíprocas
prometer responder con la misma moneda / amenazar con responder con la misma moneda

# A quien se entrega a la justicia de otro Estado.
[event kind=COOPERATE cameo=063 context=legal pos=verb recipient=a,iobj figure=involved]
entregar / extraditar   needs=actor about="sospechoso,contrabandista,traficante,narcotraficante,prófugo,fugitivo,criminal,delincuente,terrorista,desertor,convicto,capo,asesino,pirata,acusado,condenado,pandillero,sicario,cabecilla"

[event kind=MOBILIZE cameo=154 mode=troops context=military pos=verb recipient=hacia needs=troops]
cruzar / atravesar / traspasar            about="frontera,demarcación"

[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb recipient=a]
advertir / advertir de / avisar / avisar de   about="responder,vengar,contraatacar,represaliar"

[event kind=AGREE cameo=039 context=diplomatic speech=yes pos=verb recipient=entre,a]
ofrecer se a mediar / se ofrecer a mediar / ofrecer se como mediador / se ofrecer como mediador / ofrecer se para mediar / se ofrecer para mediar / ofrecer su mediación / ofrecer mediación
[event kind=AGREE cameo=030 context=diplomatic speech=yes pos=verb recipient=a needs=actor]
ofrecer se a / se ofrecer a / ofrecer se para / se ofrecer para   about="ayudar,asistir,enviar,apoyar,entrenar,colaborar,cooperar,acoger,albergar,mediar,organizar"

[event kind=MOBILIZE cameo=154 mode=troops context=military pos=verb recipient=none figure-subj=deployed needs=ground]
llegar / llegar a

# Quien no negocia, quien no cede.
[event kind=REJECT cameo=120 context=diplomatic speech=yes pos=verb recipient=none actor=speaker]
fuera de discusión / fuera de cuestión / fuera de toda discusión / estar fuera de discusión / estar fuera de cuestión / quedar fuera de discusión / no estar sobre la mesa
[event kind=REJECT cameo=123 mode=change context=executive pos=verb recipient=a,para,obj]
no autorizar / no permitir / denegar      about="mitin,marcha,manifestación,concentración,protesta" needs=actor
[event kind=REJECT cameo=124 mode=yield context=diplomatic pos=verb recipient=a,contra,sobre,de]
no levantar las sanciones / no levantar sanciones / no aliviar las sanciones / no suspender las sanciones / no levantar el embargo / no levantar el bloqueo
[event kind=REJECT cameo=128 mode=yield context=diplomatic pos=verb recipient=con,a]
incumplir / violar / vulnerar / quebrantar / romper / faltar a   about="acuerdo,tratado,pacto,compromiso,promesa,palabra"

# Multitudes dispersadas.
[event kind=ASSAULT mode=crowd-control cameo=175 context=repression pos=verb recipient=none]
dispersar / disolver / reprimir / sofocar / aplastar / desalojar   about="manifestación,protesta,protestas,marcha,mitin,concentración,vigilia,plantón,motín,revuelta,acampada"

# Ofensivas que se detienen.
[event kind=RETREAT cameo=0871 mode=ceasefire context=military pos=verb recipient=contra,en,sobre needs=actor]
suspender / interrumpir / pausar / congelar   about="ofensiva,bombardeo,bombardeos,hostilidades,invasión"
detener su ofensiva / parar la ofensiva / detener los ataques / cesar los bombardeos / cesar los ataques / cesar hostilidades / cesar las hostilidades

[event kind=REQUEST cameo=020 context=diplomatic speech=yes pos=verb recipient=none needs=clause]
querer que   about="suspenda,libere,pagar,retirar,liberar,parar,cesar,devolver,entregar,extraditar,suspender,reconocer,aceptar,adherir,cortar,suministrar,aportar,desarmar,investigar,abrir,reabrir,permitir,abandonar,dejar,enviar,reanudar,negociar,indemnizar,cooperar,condenar"

[event kind=REQUEST cameo=100 context=legal pos=verb recipient=a,obj]
citar / convocar / emplazar           about="declarar,comparecer,testificar" needs=person,actor
ordenar                               about="comparecer,declarar,presentarse" needs=person,actor

[event kind=AID cameo=073 context=humanitarian pos=verb recipient=a,para figure=supplied needs=actor]
llevar / transportar / hacer llegar / despachar / trasladar   about="medicina,medicamento,alimento,manta,vacuna,víveres"
entregar / donar / ceder / regalar    about="ambulancia,generador,tractor,respirador,medicamento,alimento,vacuna,carpa,computadora"

[event kind=SANCTION cameo=1663 mode=expel context=human_security pos=verb recipient=a,obj]
expulsar / echar                      about="agencia,ong,ACNUR,Unicef,UNRWA,Acnur"

[event kind=CONCEDE cameo=081 context=executive pos=verb recipient=none]
aliviar / acortar / suavizar / reducir / flexibilizar   about="toque"

[event kind=RETREAT cameo=0841 mode=release context=legal pos=verb recipient=a,obj needs=person]
poner en libertad / dejar en libertad / dejar libre / excarcelar / liberar bajo fianza / poner en libertad bajo fianza

[event kind=SUPPORT cameo=050 context=diplomatic pos=verb recipient=con mutual=yes]
elevar el nivel / elevar a el nivel   about="relación,relaciones" needs=actor

[event kind=AID cameo=074 context=peacekeeping pos=verb recipient=a,en figure-subj=deployed]
llegar / llegar a / desembarcar / desembarcar en      about="cascos,casco"
[event kind=AID cameo=074 context=peacekeeping pos=verb recipient=a,en figure=deployed]
desplegar / destacar / estacionar     about="cascos,casco,pacificador"

# Quien reivindica un ataque lo cometió, según su palabra.
[event kind=ASSAULT cameo=190 context=terrorism speech=yes pos=verb recipient=contra,a]
reivindicar / atribuir se / se atribuir / se adjudicar / adjudicar se   about="ataque,bombardeo,asalto,emboscada,asesinato,secuestro,masacre"
reivindicar la autoría / asumir la autoría / atribuir se la autoría / se atribuir la autoría / adjudicar se la autoría / se adjudicar la autoría / reclamar la autoría / asumir la responsabilidad / reivindicar la responsabilidad   about="ataque,bombardeo,asalto,emboscada,asesinato,secuestro,masacre"

[event kind=ASSAULT cameo=183 mode=explosives context=terrorism speech=yes pos=verb recipient=contra,a]
reivindicar / atribuir se / se atribuir / se adjudicar / adjudicar se / reivindicar la autoría / asumir la autoría / asumir la responsabilidad   about="atentado,explosión"
[event kind=CONSULT cameo=041 mode=phone context=diplomatic pos=verb recipient=a,obj]
llamar / llamar a                     about="discutir,hablar,abordar,felicitar,agradecer,informar" needs=actor

# A quién se devuelve.
[event kind=RETREAT cameo=0841 mode=release context=military pos=verb recipient=a figure=involved]
entregar / devolver / repatriar   about="prisionero,rehén,detenido,cautivo,preso,secuestrado,soldado,soldados,militar,militares,uniformado,uniformados"

# Lo que dejó muertos y heridos, y nada donde no los dejó.
[event kind=ASSAULT cameo=190 pos=noun actor=de,por figure=killed needs=told]
operativo policial / operación policial / operativo de seguridad / redada policial / operación antipandillas / megaoperativo / megaoperación / megaoperativo policial
operación de seguridad / operación antidrogas / operativo antidrogas / operación antinarcóticos / operativo antinarcóticos / operación antiterrorista / operativo antiterrorista
incursión policial / intervención policial / operativo de la policía / operación de la policía / represión policial

# Demandas por lo que se pide, con lo que haya en medio.
[event kind=REQUEST cameo=0213 mode=assist context=legal speech=yes pos=verb recipient=a,de,iobj]
pedir / exigir / reclamar / solicitar / demandar / urgir / abogar por / clamar por   about="investigación,pesquisa,indagación,extradición,enjuiciamiento,peritaje,averiguación"
[event kind=REQUEST cameo=0256 mode=yield context=military speech=yes pos=verb recipient=a,de,iobj]
pedir / exigir / reclamar / solicitar / demandar / urgir / abogar por / clamar por   about="alto,cese,tregua,armisticio,contención,moderación,calma,fin,pausa,desescalada,cesación"
[event kind=REQUEST cameo=0253 mode=yield context=diplomatic speech=yes pos=verb recipient=a,de,iobj]
pedir / exigir / reclamar / solicitar / demandar / urgir / abogar por / clamar por   about="liberación,excarcelación,retirada,retiro,repliegue,desarme,devolución,repatriación,levantamiento,reapertura,entrega,rendición"
[event kind=REQUEST cameo=026 mode=meet context=diplomatic speech=yes pos=verb recipient=a,de,iobj]
pedir / exigir / reclamar / solicitar / demandar / urgir / abogar por / clamar por   about="reunión,diálogo,negociación,conversación,encuentro,audiencia,cumbre,mediación,consulta"
[event kind=REQUEST cameo=023 mode=assist context=diplomatic speech=yes pos=verb recipient=a,de,iobj]
pedir / exigir / reclamar / solicitar / demandar / urgir / abogar por / clamar por   about="ayuda,asistencia,apoyo,auxilio,respaldo,financiación,financiamiento,cooperación,protección,solidaridad,intervención,acceso,corredor,misión,observador"
[event kind=REQUEST cameo=020 context=diplomatic speech=yes pos=verb recipient=a,de,iobj]
pedir / exigir / reclamar / solicitar / demandar / urgir / abogar por / clamar por   about="explicación,respuesta,respeto,garantía,medida,acción,unidad,sanción,embargo,boicot,disculpa,reparación,indemnización,compensación,aclaración,prueba,precaución,responsabilidad,cautela,castigo"
[event kind=REQUEST cameo=024 mode=change context=executive speech=yes pos=verb recipient=a,de,iobj]
pedir / exigir / reclamar / solicitar / demandar / urgir / abogar por / clamar por   about="dimisión,renuncia,destitución,elección,elecciones,comicios,reforma,justicia,transparencia,democracia,recuento,referéndum,libertad,derecho,igualdad,aumento"

# Lo que se lanza en las calles, las tropas que entran, lo que promete quien gobierna.
[event kind=PROTEST cameo=145 mode=riot pos=verb recipient=contra,a]
lanzar / arrojar / tirar / aventar   about="piedra,botella,objeto,cóctel,huevo,pintura,petardo,bengala,ladrillo,palo,cohete,proyectil,adoquín"

[event kind=ASSAULT cameo=190 context=military pos=verb recipient=en,a needs=ground]
entrar / ingresar / adentrar se / se adentrar / penetrar / avanzar hacia / avanzar sobre

[event kind=AGREE cameo=030 context=executive speech=yes pos=verb recipient=a]
prometer / comprometer se a / se comprometer a / garantizar / asegurar   about="investigación,reforma,elección,elecciones,comicios,revisión,referéndum,justicia,transparencia,compensación,indemnización"

# Recibimientos que no lo son; etiquetas, canjes, condenas.
[event kind=PROTEST cameo=141 mode=demo pos=verb recipient=obj,a]
recibir con protestas / recibir con abucheos / recibir entre protestas / recibir con pancartas / recibir entre abucheos / recibir con una protesta / abuchear / increpar

[event kind=ASSAULT cameo=193 mode=firearms pos=verb recipient=obj,a]
recibir a tiros / recibir a balazos / recibir con disparos / recibir a disparos / recibir con ráfagas / atacar a tiros / atacar a balazos / atacar a disparos

[event kind=SANCTION cameo=116 mode=convict context=legal pos=verb recipient=obj needs=person]
ser condenar / hallar culpable / declarar culpable / encontrar culpable / ser sentenciar

[event kind=COERCE cameo=172 mode=restrict context=legal pos=verb recipient=obj,a]
designar / declarar / incluir / catalogar / clasificar   about="terrorista,terroristas"

[event kind=RETREAT cameo=0841 mode=release context=military pos=verb recipient=con mutual=yes figure=involved]
canjear / intercambiar   about="prisionero,cautivo,rehén,detenido,preso,cuerpo,cadáver"

[event kind=RETREAT cameo=0841 mode=release context=military pos=verb recipient=a figure=involved]
entregar / devolver / repatriar   about="cuerpo,cadáver,resto"

[event kind=PROTEST cameo=143 mode=strike pos=verb recipient=contra]
convocar / anunciar / declarar / iniciar / programar / prolongar / mantener   about="huelga,paro,huelga general,cese"

[event kind=COERCE cameo=176 mode=cyber context=cyber pos=verb recipient=en,obj needs=actor,person]
penetrar en la red de / penetrar en las redes de / penetrar en los sistemas de / acceder ilegalmente a / vulnerar los sistemas de / irrumpir en los sistemas de

# What a court gives somebody.
[event kind=SANCTION cameo=116 mode=convict context=legal pos=verb recipient=obj,a]
condenar / sentenciar   about="año,años,mes,meses,pena,penas,prisión,cárcel,cadena,reclusión,muerte,arresto,multa"

# What is shared by two.
[event kind=COOPERATE cameo=064 context=intelligence pos=verb recipient=con mutual=yes]
compartir / intercambiar   about="información,inteligencia,dato,datos,experiencia,tecnología,recurso,recursos,conocimiento,inteligencias"

# What is called for.
[event kind=REQUEST cameo=0256 mode=yield context=diplomatic speech=yes pos=verb recipient=none]
llamar / instar / apelar / convocar   about="fin,cese,calma,tregua,moderación,contención,desescalada,paz,reconciliación"

# Envoys whom a decision sends away.
[event kind=SANCTION cameo=166 mode=expel context=diplomatic pos=verb recipient=de]
ordenar / decretar / disponer / decidir / anunciar   about="expulsión"

# A blockade that its own people end.
[event kind=CONCEDE cameo=081 context=civil_unrest pos=verb recipient=none]
suspender / levantar / desmontar / desactivar / interrumpir   about="corte,bloqueo,piquete,plantón,toma"

# A term that is set for somebody.
[event kind=THREATEN cameo=139 mode=relations context=diplomatic speech=yes pos=verb recipient=a,iobj,obj needs=actor]
dar / fijar / imponer / lanzar / poner / conceder   about="hora,horas,día,días,semana,semanas,mes,meses,plazo,ultimátum"

# What a demand or a refusal asks for, and what a threat is of: by it the mode is known where the word itself does not say.
[asked mode=yield]
parar / cesar / cese / poner fin / terminar / abstener / retirar / retirada / retiro / replegar / repliegue / salir
abandonar / liberar / liberación / excarcelar / excarcelación / soltar / entregar / levantar / aliviar / reabrir
abrir / desbloquear / descongelar / permitir / dejar / autorizar / moderación / contención / mesura / calma
desescalada / desescalar / escalada / alto el fuego / cese el fuego / tregua / armisticio / rendición / rendir
deponer / desarmar / desarme / desmovilizar / desmilitarizar / desistir / indultar / indulto / amnistía / amnistiar
cumplir / suspender / interrumpir / congelar / desmantelar / evacuar / fin / acceso / concesión / ceder / respetar
respeto / acatar / devolver / devolución / repatriar / aceptar / frenar / detener / desalojar / deshacer

[asked mode=meet]
negociar / negociación / negociaciones / diálogo / dialogar / conversar / conversación / conversaciones / reunir
reunión / encuentro / encontrar / cumbre / mediar / mediación / consulta / consultas / conferencia / audiencia
reconciliar / reconciliación / mesa de negociación / mesa de negociaciones / mesa de diálogo / proceso de paz
diplomacia / solución política / solución diplomática / solución pacífica / sesión

[asked mode=assist]
ayudar / ayuda / auxilio / auxiliar / asistencia / apoyo / apoyar / respaldar / respaldo / enviar / envío
suministrar / suministro / proporcionar / entrega / dar / financiar / financiación / financiamiento / donar
donación / invertir / inversión / investigar / investigación / averiguación / proteger / protección / compartir
prestar / préstamo / contribuir / contribución / cooperar / cooperación / colaborar / colaboración / extraditar
extradición / sumar / adherir / participar / reforzar / refuerzo / refuerzos / intervenir / intervención
indemnizar / indemnización / compensar / compensación / reparación / reparaciones / pagar / pago / garantía
garantías / explicar / explicación / explicaciones / aclarar / aclaración / esclarecer / esclarecimiento / divulgar
identificar / verificar / unir / unidad / acelerar / socorro / rescate / refugio

[asked mode=change]
reforma / reformas / reformar / modificar / modificación / cambiar / cambio / cambios / revisar / revisión
reconsiderar / derogar / derogación / anular / anulación / abolir / dimitir / dimisión / renunciar / renuncia
salida / elección / elecciones / comicios / votación / referéndum / plebiscito / recuento / constitución / ley
legislación / política / políticas / aumento / aumentos / aumentar / subida / salario / salarios / derechos
democracia / independencia / autonomía / autodeterminación / reconocer / reconocimiento / adoptar / introducir
ratificar / aprobar / disolver / disolución / destituir / destitución / cesar a / reemplazar / sustituir
restaurar / restablecer / transparencia / igualdad / justicia / reivindicación

[asked mode=restrict]
arancel / aranceles / tasa / tasas / sanción / sanciones / sancionar / embargo / embargar / bloqueo / bloquear
boicot / boicotear / restricción / restricciones / restringir / prohibir / prohibición / incautar / confiscar
congelar / multa / multar / cuota / cuotas / cerrar / cierre / estado de emergencia / ley marcial / toque de queda

[asked mode=violence]
atacar / ataque / ataques / bombardear / bombardeo / invadir / destruir / matar / golpear / golpe / represalia
represalias / guerra / fuerza / arma nuclear / armas nucleares / misil / misiles / aniquilar / disparar / ejecutar
asesinar / decapitar / venganza / sangre / derribar / hundir / aplastar / quemar

[asked mode=relations]
cortar / corte / romper / ruptura / suspender / suspensión / expulsar / retirar / salir / abandonar / boicotear
huelga / paro / protesta / protestas / protestar / parar / paralizar / manifestación / manifestaciones / terminar
acabar / cancelar / interrumpir

# ---------------------------------------------------------------- Más clases

# Murieron de lo que alguien les hizo.
[event kind=ASSAULT cameo=190 pos=verb actor="a manos de,por,de" recipient=subj figure-subj=killed]
morir a manos de / murió a manos de / murieron a manos de / muere a manos de / mueren a manos de / muerto a manos de / muertos a manos de / fallecer a manos de / perecer a manos de / caer a manos de / perder la vida a manos de / resultar muerto a manos de
morir balear / morir baleado / murió baleado / murieron baleados / muere baleado / mueren baleados / morir acribillado / morir acribillar / murió acribillado / murieron acribillados / muere acribillado / mueren acribillados / morir tiroteado / murió tiroteado / murieron tiroteados   mode=firearms cameo=193
caer baleado / caer abatido / caer acribillado / resultar baleado / morir abatido / murió abatido / murieron abatidos / morir abatir   mode=firearms cameo=193
[event kind=ASSAULT cameo=193 mode=firearms pos=noun actor=de,por recipient=none]
por disparo / por disparos / por un disparo / por el disparo / por los disparos / por tiros / por un tiro / por balas / por balazos / por un balazo / por una bala / por impacto de bala / por impactos de bala / por herida de bala / por heridas de bala / por arma de fuego
a consecuencia de disparos / a causa de disparos / a causa de los disparos / como consecuencia de disparos / de un disparo / de un balazo / de varios disparos
por fuego / por el fuego / bajo fuego / bajo el fuego   needs=force
por disparos de artillería / por los disparos de artillería / a causa de los disparos de artillería / a causa de disparos de artillería / por fuego de artillería / por el fuego de artillería / por fuego de mortero / por disparos de mortero / por disparos de tanques   mode=heavy-weapons cameo=194

# Los muertos de una protesta son suyos.
[event kind=PROTEST mode=demo cameo=141 pos=verb actor=none recipient=none figure-subj=killed]
morir / murió / murieron / muere / mueren / fallecer / perecer / perder la vida / morir durante / murieron durante / mueren durante / murió durante / fallecer durante / perder la vida durante / resultar muerto / resultar muerto durante   about="protesta,protestas,manifestación,manifestaciones,marcha,movilización,concentración"
[event kind=PROTEST mode=riot cameo=145 pos=verb actor=none recipient=none figure-subj=killed]
morir / murió / murieron / muere / mueren / fallecer / perecer / perder la vida / morir durante / murieron durante / mueren durante / murió durante / fallecer durante / perder la vida durante / resultar muerto / resultar muerto durante   about="disturbio,disturbios,desórdenes,altercado,motín,revuelta,tumulto,desmanes"
morir en enfrentamientos con la policía / murieron en enfrentamientos con la policía / mueren en enfrentamientos con la policía / morir en choques con la policía / murieron en choques con la policía / mueren en choques con la policía / murió en enfrentamientos con la policía / murieron en los enfrentamientos con la policía
[event kind=PROTEST mode=demo cameo=141 pos=verb actor=none recipient=none figure-subj=wounded]
resultar herido / resultar heridos / resultar lesionado / quedar herido / resultar herido durante / resultar heridos durante   about="protesta,protestas,manifestación,manifestaciones,marcha,movilización,concentración"
[event kind=PROTEST mode=riot cameo=145 pos=verb actor=none recipient=none figure-subj=wounded]
resultar herido / resultar heridos / resultar lesionado / quedar herido / resultar herido durante / resultar heridos durante   about="disturbio,disturbios,desórdenes,altercado,motín,revuelta,tumulto,desmanes"
[event kind=ASSAULT mode=crowd-control cameo=175 context=repression pos=verb actor="por parte de,por" recipient=subj figure-subj=killed]
morir / murió / murieron / muere / mueren / fallecer / perecer / perder la vida / morir durante / murieron durante / fallecer durante / perder la vida durante   about="represión"
# Titulares: el lector toma la primera palabra por un nombre.
[event kind=PROTEST mode=demo cameo=141 pos=noun actor=de recipient=contra figure=participants]
Protestas en / Protesta en / Manifestaciones en / Manifestación en / Protestas masivas en
[event kind=PROTEST mode=riot cameo=145 pos=noun actor=de recipient=contra figure=participants]
Disturbios en

# De quien se reprime y se cerca.
[event kind=COERCE cameo=175 context=repression pos=noun actor=por recipient=contra,de,a]
represión / persecución   about="oposición,disidencia,disidente,disidentes,opositor,opositores,manifestante,manifestantes,protesta,protestas,manifestación,manifestaciones,minoría,minorías,población,pueblo,periodista,periodistas,prensa,activista,activistas,estudiante,estudiantes,movilización,sociedad civil,cristianos,uigures,rohinyás,kurdos,homosexuales,críticos,crítico"
[event kind=COERCE cameo=191 mode=restrict context=military pos=noun actor=por recipient=de,a,contra support=imponer,decretar]
bloqueo / asedio / cerco   about="Gaza,franja,Cisjordania,puerto,puertos,estrecho,enclave,costa,costas,aeropuerto,isla"

# No se va, no convoca.
[event kind=REJECT cameo=123 mode=change context=executive speech=yes pos=verb recipient=none]
descartar / desechar / rechazar / rehusar / excluir / declinar / negar se a / se negar a / resistir se a / se resistir a   about="dimitir,renunciar,abdicar,dejar,abandonar,retirar,convocar,adelantar,apartar"
descartar presentar su renuncia / descartar presentar su dimisión / descartar presentar la renuncia / descartar presentar la dimisión / rechazar presentar su renuncia / rechazar presentar su dimisión / negar se a presentar su renuncia / se negar a presentar su renuncia / negar se a presentar su dimisión / se negar a presentar su dimisión
[event kind=REJECT cameo=123 mode=change context=executive speech=yes pos=verb recipient=none actor="subj,speaker"]
no ir a dimitir / no ir a renunciar / no pensar dimitir / no pensar renunciar / no pensar en dimitir / no pensar en renunciar / no tener intención de dimitir / no tener intención de renunciar / no tener la intención de dimitir / no tener la intención de renunciar / no querer dimitir / no querer renunciar / no contemplar dimitir / no contemplar renunciar / no tener previsto dimitir
no ir a abdicar / no ir a dejar el cargo / no ir a abandonar el cargo / no ir a dejar el poder / no pensar dejar el cargo / no pensar abandonar el cargo / no tener por qué dimitir / no haber razón para dimitir

# Lo que se aprueba.
[event kind=SANCTION cameo=160 context=executive pos=verb recipient="contra,de,a"]
aprobar / votar / ratificar / avalar / decretar / ordenar   about="destitución,remoción,censura,inhabilitación,desafuero" needs=actor,person
[event kind=AID cameo=072 context=military pos=verb recipient=a,para figure=supplied needs=weapon,vehicle]
aprobar / autorizar / anunciar / acelerar / iniciar / completar   about="entrega,envío,suministro,transferencia,cesión,donación"
[event kind=COOPERATE cameo=061 context=economic pos=verb recipient=a needs=weapon,vehicle]
aprobar / autorizar   about="venta,exportación"
[event kind=AGREE cameo=030 context=diplomatic pos=verb recipient=none]
aprobar / adoptar   about="resolución"

# Relaciones que alguien ordena romper.
[event kind=SANCTION cameo=161 mode=withdraw context=diplomatic pos=verb recipient=con,entre]
ordenar / decretar / anunciar / disponer / decidir / declarar / oficializar / formalizar / comunicar   about="ruptura"

# Un Estado que protesta censura.
[event kind=PROTEST mode=demo cameo=141 pos=verb recipient=contra figure-subj=participants needs=crowd]
protestar / protestar por / protestar contra   about="detención,arresto,declaración,declaraciones,comentario,comentarios,violación,incursión,visita,venta,maniobra,maniobras,ejercicio,ejercicios,lanzamiento,prueba,expulsión,sobrevuelo,trato,encarcelamiento"
[event kind=ACCUSE cameo=114 mode=allege context=diplomatic speech=yes pos=verb recipient=obj,ante,a,contra]
protestar / protestar por / protestar contra / protestar ante / protestar formalmente / protestar enérgicamente   about="detención,arresto,declaración,declaraciones,comentario,comentarios,violación,incursión,visita,venta,maniobra,maniobras,ejercicio,ejercicios,lanzamiento,prueba,expulsión,sobrevuelo,trato,encarcelamiento"
presentar / elevar / formular / interponer / trasladar / emitir / transmitir / remitir / entregar / cursar / enviar / dirigir   about="protesta,protestas,queja" recipient="ante,a,contra"
presentar una nota de protesta / presentar nota de protesta / entregar nota de protesta / enviar una nota de protesta / enviar nota de protesta / remitir una nota de protesta / cursar una nota de protesta / elevar una nota de protesta / dirigir una nota de protesta / emitir una nota de protesta / presentar una nota formal de protesta / presentar una enérgica nota de protesta / entregar una nota verbal de protesta

# Huelgas y marchas a las que alguien llama.
[event kind=PROTEST cameo=143 mode=strike pos=verb recipient=contra]
llamar a / convocar a / convocar / llamar / proclamar   about="huelga,paro"
[event kind=PROTEST cameo=141 mode=demo pos=verb recipient=contra]
llamar a / convocar a / llamar / convocar   about="protesta,protestas,manifestación,manifestaciones,marcha,marchas,movilización,movilizaciones,concentración,concentraciones,cacerolazo,plantón"
[event kind=PROTEST cameo=141 mode=demo pos=verb recipient=contra figure-subj=participants]
se echar a la calle / se lanzar a la calle / se lanzar a las calles / se volcar a las calles / volcar se a las calles / tomar las plazas / se tomar las calles / tomar se las calles / regresar a las calles / salir a protestar / salir a manifestar se / salir a marchar

# Lo que se saluda.
[event kind=SUPPORT cameo=051 context=diplomatic speech=yes pos=verb recipient=de,entre]
dar la bienvenida a / dar la bienvenida / dar su bienvenida a / dar la más cordial bienvenida a   about="acuerdo,pacto,decisión,anuncio,tregua,alto,cese,liberación,resolución,iniciativa,propuesta,medida,medidas,avance,avances,paso,plan,fallo,sentencia,reforma,compromiso,firma,nombramiento,elección,negociación,negociaciones,esfuerzo,esfuerzos,diálogo"

# Miembros que se suspenden.
[event kind=SANCTION cameo=166 mode=expel context=diplomatic pos=verb recipient=obj,a needs=place]
suspender a
[event kind=SANCTION cameo=166 mode=expel context=diplomatic pos=verb recipient=obj,a needs=actor]
suspender de / expulsar de / excluir de / apartar de   about="organización,unión,bloque,comunidad,alianza,consejo,mancomunidad,grupo,membresía,foro"

# Resultados que no se aceptan.
[event kind=REJECT cameo=120 context=diplomatic speech=yes pos=verb recipient=de]
no reconocer / no aceptar / desconocer   about="resultado,resultados,victoria,triunfo,elección,elecciones,comicios,gobierno,legitimidad,autoridad,derrota,independencia,anexión,soberanía,fallo,sentencia,jurisdicción,presidente,reelección,escrutinio,proclamación"
rechazar / repudiar   about="resultado,resultados,victoria,triunfo,fallo,sentencia,veredicto,escrutinio,reelección"

# Cámaras que se disuelven, cuentas que se congelan.
[event kind=COERCE cameo=172 mode=restrict context=executive pos=noun actor=por recipient=de support=anunciar,decretar,declarar,ordenar,firmar,disponer]
disolución de el parlamento / disolución de la asamblea / disolución de la asamblea nacional / disolución de el congreso / disolución de las cortes / disolución de la cámara / disolución de la cámara baja / disolución de las cámaras
[event kind=COERCE cameo=1711 mode=seize context=economic pos=verb recipient=de,a figure=involved]
congelar / bloquear / embargar / inmovilizar / incautar / confiscar / intervenir   needs=actor,person about="cuenta,cuentas,activo,activos,bien,bienes,fondo,fondos,haberes,patrimonio,depósito,depósitos"
ordenar congelar / ordenar bloquear / ordenar embargar / ordenar inmovilizar / ordenar incautar / ordenar confiscar / decretar el embargo de / ordenar el embargo de / ordenar la congelación de / ordenar el congelamiento de   about="cuenta,cuentas,activo,activos,bien,bienes,fondo,fondos,haberes,patrimonio,depósito,depósitos"

[event kind=SANCTION cameo=161 context=diplomatic pos=verb recipient="ante,en,de" mode=withdraw]
retirar / llamar a consultas / convocar a consultas / repatriar   about="representante,misión,delegación,encargado,encargada"

# Buques que se embisten.
[event kind=ASSAULT cameo=190 context=military pos=verb recipient=obj,a,contra]
embestir / embistió / embistieron / embiste / embisten / embestido / embestida / embestir contra / embestir a / embistió a / embistieron a / embiste a / embisten a / embistió contra / embistieron contra   about="pesquero,buque,barco,patrullero,patrullera,guardacostas,fragata,lancha,navío,embarcación,nave,bote"

# Visados, ciudadanías, destierros.
[event kind=COERCE cameo=172 mode=restrict context=diplomatic pos=verb recipient="a,de"]
revocar / retirar / cancelar / anular / suspender / quitar   about="visa,visas,visado,visados,pasaporte,pasaportes"
despojar de / despojar / privar de / privar / retirar / revocar / quitar / anular   about="nacionalidad,ciudadanía" recipient="a,obj,de"
[event kind=COERCE cameo=174 mode=deport context=rights_freedoms pos=verb recipient=obj,a figure=displaced needs=person]
desterrar / exiliar / expatriar / confinar en / deportar en masa

# Relaciones que se rompen sin decirlo.
[event kind=SANCTION cameo=161 mode=withdraw context=diplomatic pos=verb recipient=con needs=place]
romper con

# Quienes levantan sus bloqueos ceden.
[event kind=CONCEDE cameo=080 context=civil_unrest pos=verb recipient=none needs=crowd]
levantar / suspender / desmontar / desbloquear / interrumpir / retirar   about="bloqueo,bloqueos,corte,cortes,piquete,piquetes,barricada,barricadas,paro,huelga,protesta"
levantar el bloqueo / suspender el bloqueo / levantar el asedio / levantar el cerco

# Asilo que se ofrece.
[event kind=AGREE cameo=033 context=asylum pos=verb recipient=a,iobj,obj]
ofrecer asilo / ofrecer asilo político / ofrecer el asilo / prometer asilo / ofrecer asilo diplomático

# Leyes y órdenes de excepción, protestas impedidas, controles.
[event kind=COERCE cameo=1724 mode=martial-law context=executive pos=verb recipient=en]
aprobar el estado de excepción / aprobar el estado de emergencia / aprobar el estado de sitio / aprobar la ley marcial / ratificar el estado de excepción / declarar el conflicto armado interno / declarar un conflicto armado interno / declarar conflicto armado interno / decretar el conflicto armado interno / decretar un estado de excepción / declarar un estado de excepción / decretar un estado de emergencia / declarar un estado de emergencia
[event kind=COERCE cameo=172 mode=restrict context=rights_freedoms pos=verb recipient=obj,de,a]
impedir / frustrar   about="manifestación,manifestaciones,marcha,mitin,protesta,protestas,concentración"
[event kind=COERCE cameo=163 mode=restrict context=economic pos=verb recipient=a,sobre,contra]
imponer / anunciar / endurecer / aplicar / ampliar / reforzar / establecer   about="control,controles,restricción,restricciones,límite,límites" needs=goods
[event kind=REQUEST cameo=100 mode=yield context=military speech=yes pos=verb recipient=a,de needs=troops]
ordenar evacuar / ordenar la evacuación / ordenar desalojar / ordenar el desalojo / ordenar abandonar / exigir evacuar / exigir la evacuación

# Millones que se dan, sin decir de qué.
[event kind=AID cameo=071 context=economic pos=verb recipient=a,para figure=supplied needs=actor]
donar / destinar / conceder / otorgar / desembolsar / aportar / transferir / prestar   about="millón,millones"
# La paz que se firma.
[event kind=SUPPORT cameo=057 context=diplomatic pos=verb recipient=con mutual=yes]
rubricar la paz / sellar la paz / suscribir la paz / firmar un acuerdo de cese a el fuego / firmar un alto el fuego / firmar el alto el fuego / firmar una tregua

# Lo que se deja de vender, lo que se detiene en el mar, candidaturas.
[event kind=COERCE cameo=163 mode=restrict context=economic pos=verb recipient="a,de" needs=actor]
suspender / prohibir / vetar / paralizar / detener / bloquear / restringir / cancelar   about="venta,ventas"
[event kind=COERCE cameo=1711 mode=seize context=military pos=verb recipient=obj,a,de figure=captured]
interceptar / apresar / abordar / capturar / retener / confiscar / incautar   about="flotilla,barco,barcos,buque,buques,velero,embarcación,embarcaciones,petrolero,petroleros,pesquero,pesqueros,mercante,carguero,carguera,lancha,yate"
[event kind=COERCE cameo=172 mode=restrict context=executive pos=verb recipient=de,a]
anular / invalidar / vetar / inhabilitar / prohibir / suspender   about="candidatura,candidaturas,inscripción"
[event kind=PROTEST cameo=144 mode=obstruct pos=verb recipient=none needs=crowd]
paralizar / bloquear

# Ayuda que se lanza, organizaciones de las que un parlamento decide salir.
[event kind=AID cameo=073 context=humanitarian pos=verb recipient="sobre,en,a" figure=supplied]
lanzar / arrojar / soltar / dejar caer / lanzar en paracaídas   about="ayuda,alimento,alimentos,víveres,suministro,suministros,medicamento,medicamentos"
[event kind=SANCTION cameo=160 mode=withdraw context=diplomatic pos=verb recipient=de needs=actor]
aprobar / votar / ratificar   about="salida"

# Estados de excepción que se prorrogan, listas de terroristas, insultos.
[event kind=COERCE cameo=1724 mode=martial-law context=executive pos=verb recipient=en]
prorrogar el estado de excepción / extender el estado de excepción / ampliar el estado de excepción / renovar el estado de excepción / prolongar el estado de excepción / prorrogar el estado de emergencia / extender el estado de emergencia / ampliar el estado de emergencia / renovar el estado de emergencia / prolongar el estado de emergencia / prorrogar el estado de sitio / extender el estado de sitio / prorrogar la ley marcial / extender la ley marcial / prolongar la ley marcial
[event kind=COERCE cameo=172 mode=restrict context=legal pos=verb recipient=obj,a]
designar / catalogar / clasificar   about="organización,organizaciones"
[event kind=ACCUSE cameo=111 mode=disapprove context=diplomatic speech=yes pos=verb recipient=obj,a needs=actor,person]
calificar / tildar / tachar / motejar   about="mentiroso,mentirosa,asesino,asesina,terrorista,criminal,dictador,dictadora,traidor,traidora,cobarde,fascista,racista,idiota,corrupto,corrupta,ladrón,ladrona,delincuente,genocida,tirano,títere,payaso,loco,golpista,usurpador,imbécil,matón,hipócrita,mafioso,narcotraficante"
[event kind=ACCUSE cameo=090 mode=investigate context=legal pos=verb recipient="obj,a,sobre,contra"]
ordenar investigar / mandar investigar / decidir investigar
[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb recipient="a,contra"]
prometer / jurar   about="contraatacar,vengar,vengarse,desquitar,represaliar,aplastar,aniquilar,venganza"
# Delitos por los que condenan los jueces.
[event kind=SANCTION cameo=116 mode=convict context=legal pos=verb recipient=obj,a needs=person]
condenar / sentenciar   about="deserción,cohecho,soborno,sobornos,malversación,peculado,desacato,difamación,calumnia,calumnias,injurias,evasión,contrabando,narcotráfico,tráfico,falsificación,prevaricación,perjurio,estafa,robo,hurto,homicidio,homicidios,feminicidio,parricidio,asesinato,extorsión,secuestro,lavado,blanqueo,enriquecimiento,fraude,corrupción,espionaje,rebelión,sedición,traición,conspiración,vandalismo,desobediencia,obstrucción,insubordinación,violación,violaciones,pederastia,abuso,abusos,tenencia,posesión,pertenencia,asociación,apología,incitación,complicidad,negligencia,usurpación,desfalco,fraudes,sabotaje,extremismo,terrorismo,propaganda,delito,delitos"
# Cazas que despegan, Estados que llevan a otro ante un tribunal.
[event kind=MOBILIZE cameo=150 mode=troops context=military pos=verb recipient="contra,hacia" figure=deployed]
lanzar / despachar / hacer despegar / activar / movilizar   about="caza,cazas,cazabombarderos"
[event kind=ACCUSE cameo=115 mode=allege context=legal pos=verb recipient=obj,a needs=place]
llevar / demandar   about="corte,tribunal,tribunales,CPI,CIJ"
# Lo que se denuncia sin ser suceso.
[event kind=ACCUSE cameo=112 mode=allege context=diplomatic speech=yes pos=verb recipient="de,contra,por parte de"]
denunciar / denuncia / denuncian / alegar / reclamar contra   about="fraude,fraudes,irregularidad,irregularidades,manipulación,trampa,trampas,amaño,acoso,hostigamiento,abuso,abusos,discriminación,injerencia,injerencias,montaje,complot,presiones,atropello,atropellos,maltrato,maltratos,provocación,provocaciones"

# Lo que el parlamento aprueba contra un gobierno.
[event kind=ACCUSE cameo=111 mode=disapprove context=executive pos=noun actor=de,por recipient=a,contra support="presentar,aprobar,registrar,rechazar,votar"]
moción de censura / voto de censura / moción de desconfianza / voto de desconfianza / moción de vacancia
[event kind=ACCUSE cameo=111 mode=disapprove context=executive pos=verb recipient="a,contra,en,de"]
aprobar / votar / presentar / registrar   about="moción" needs=actor
retirar la confianza / negar la confianza / rechazar la moción de confianza / denegar la confianza

# Quien tiene rehenes, con ellos en medio.
[event kind=ASSAULT cameo=181 mode=abduct pos=verb recipient=obj,a figure=captured]
mantener / retener / tener / tomar / llevar / hacer   about="rehén,rehenes,cautivo,cautivos"

# Quien es apartado del cargo por quien manda.
[event kind=COERCE cameo=170 context=executive pos=verb recipient=obj,a]
destituir / cesar / relevar / remover / despedir / echar / apartar / fulminar   about="ministro,ministra,ministros,jefe,jefa,comandante,director,directora,presidente,gobernador,gobernadora,embajador,embajadora,general,generales,juez,jueza,fiscal,comisario,viceministro,vicepresidente,portavoz,secretario,secretaria,canciller,almirante,rector,asesor"
[event kind=COERCE cameo=170 context=executive pos=noun actor=por recipient=de support="anunciar,decretar,ordenar,aprobar,decidir,confirmar,determinar"]
destitución / remoción   needs=person,actor

# Muchos que se juntan para pedir o protestar.
[event kind=PROTEST cameo=141 mode=demo pos=verb figure-subj=participants recipient=contra needs=crowd]
reunir se / se reunir / juntar se / se juntar / congregar se / se congregar / aglomerar se / se aglomerar / concentrar se / se concentrar / salir a la calle / salir a las calles   about="exigir,protestar,pedir,reclamar,reivindicar,denunciar,condenar,repudiar,apoyar,rechazar,demandar"

# La ayuda que se corta, por el nombre del corte.
[event kind=SANCTION cameo=162 mode=discontinue context=economic pos=noun actor=por recipient="a,para" support="anunciar,decidir,ordenar,confirmar,disponer"]
fin / corte / recorte / recortes / suspensión / congelación / congelamiento / reducción / interrupción / cancelación / retirada / retiro   about="ayuda,asistencia,apoyo,auxilio,financiación,financiamiento,cooperación,suministro"
[event kind=SANCTION cameo=162 mode=discontinue context=economic pos=verb recipient="a,para,iobj"]
retirar / cortar / congelar / cancelar / suspender / reducir   about="apoyo,ayuda,asistencia,auxilio,financiación"
