# What happens. Codes: CAMEO; kinds and modes: PLOVER 2.0. Reflexive verbs stand in both orders ("reunir se", "se reunir").
# A word with common other senses carries needs=, which other arguments than the actor must meet.

# ---------------------------------------------------------------- ASSAULT: attacks in general
[event kind=ASSAULT pos=verb context=military cameo=190]
atacar                          recipient=obj,contra figure=hit figure-subj=launched
contra-atacar / contraatacar    recipient=obj,contra
agredir                         recipient=obj cameo=182 mode=beat context=""
invadir                         recipient=obj needs=place,actor
combater                        recipient=obj,contra needs=actor,force
enfrentar                       recipient=obj needs=actor,force
enfrentar se / se enfrentar     recipient=com mutual=yes
lutar                           recipient=contra,com needs=actor,force
lutar por / lutar ao lado de / lutar a o lado de   recipient=contra needs=actor,force,place
confrontar                      recipient=obj needs=force
confrontar se com / entrar em confronto / trocar tiros   recipient=com mutual=yes
entrar em combate / travar combates / travar uma batalha / travar batalha / travar combate   recipient=com,contra mutual=yes
travar                          recipient=contra needs=force
guerrear / digladiar se         recipient=contra,com mutual=yes
declarar guerra                 recipient=a,contra
entrar em guerra                recipient=com,contra
estar em guerra                 recipient=com,contra mutual=yes
investir contra / avançar contra / marchar contra / arremeter contra   recipient=contra needs=force,place,actor,person
avançar sobre / avançar por     recipient=sobre,por needs=place
assaltar                        recipient=obj needs=place,force
tomar de assalto                recipient=obj
emboscar                        recipient=obj mode=firearms cameo=193
retaliar                        recipient=contra,obj needs=weapon,force,place
revidar                         recipient=a,contra,obj needs=weapon,force
castigar                        recipient=obj needs=weapon,place
fustigar                        recipient=obj needs=weapon,place,force
visar                           recipient=obj needs=place,force,weapon
ter como alvo / tomar como alvo / fazer alvo de   recipient=obj
agir contra                     recipient=contra needs=force
intensificar os ataques / intensificar ataques / intensificar os bombardeios   recipient=contra,a,em
lançar um ataque / lançar ataque / lançar ataques / lançar uma ofensiva / lançar ofensiva    recipient=contra,a,em,sobre
lançar uma contraofensiva / lançar uma operação militar / lançar uma invasão   recipient=contra,em,a
desencadear um ataque / desencadear uma ofensiva / desferir um ataque / desferir ataques   recipient=contra,a
violar o cessar-fogo / violar a trégua / violar trégua / quebrar o cessar-fogo / romper o cessar-fogo   recipient=none cameo=196
violar o espaço aéreo / violar a fronteira / violar espaço aéreo    recipient=de cameo=190

[event kind=ASSAULT pos=noun context=military cameo=190 actor=de,por recipient=contra,a,em,sobre]
ataque                  support=realizar,lançar,efetuar,efectuar,fazer,conduzir,desferir,executar,sofrer,perpetrar,desencadear figure=launched
contra-ataque / contraataque / contra-ataques   support=lançar,realizar,desencadear
ataque combinado / ataque em massa / ataque maciço / ataque massivo   support=realizar,lançar,efetuar,sofrer figure=launched
ataque noturno / ataque nocturno / ataque surpresa / ataque coordenado   support=realizar,lançar,efetuar figure=launched
ataque terrestre / operação terrestre / ofensiva terrestre   support=lançar,realizar,iniciar,conduzir
ofensiva                support=lançar,iniciar,desencadear,conduzir,manter needs=force,place,actor
contraofensiva / contra-ofensiva / contraofensivas / contra-ofensivas   support=lançar,iniciar,conduzir
ofensiva militar        support=lançar,iniciar,desencadear
invasão                 recipient=de,a,em actor=por,de needs=place,actor support=lançar,iniciar
invasão em larga escala / invasão em grande escala   recipient=de,a actor=por,de support=lançar,iniciar
incursão                support=realizar,fazer,lançar,conduzir recipient=em,a,contra needs=force,place,actor
operação militar        recipient=contra,em support=lançar,iniciar,realizar,conduzir
operação militar especial   recipient=contra,em support=lançar,iniciar,realizar,conduzir
agressão                recipient=contra,a needs=actor,force support=cometer,lançar
hostilidade             recipient=contra,entre needs=force,actor
combate                 recipient=com,contra,entre mutual=yes needs=force,place
batalha                 recipient=contra,com,entre mutual=yes needs=force,place
confronto               recipient=com,entre,contra mutual=yes needs=force,weapon actor=de,entre
confronto armado / conflito armado / choque armado / combate corpo a corpo   recipient=com,entre,contra mutual=yes actor=de,entre
escaramuça              recipient=com,entre mutual=yes actor=de,entre
investida               recipient=contra,a needs=force,place
assalto                 recipient=a,contra needs=force
raide / raid            recipient=contra,a,em support=realizar,efetuar,lançar
retaliação              recipient=contra,a needs=weapon,force
massacre                cameo=202 recipient=de,contra,em support=cometer,perpetrar figure=killed actor=por
chacina / carnificina / matança    cameo=202 recipient=de,contra,em figure=killed actor=por
genocídio               cameo=203 recipient=contra,de,em support=cometer,perpetrar actor=por
limpeza étnica          cameo=203 recipient=contra,de,em support=cometer,promover actor=por
crime de guerra / crimes de guerra   cameo=202 recipient=contra needs=person,place support=cometer,perpetrar
violação de o cessar-fogo / violação de a trégua / violações de o cessar-fogo   cameo=196 actor=por recipient=none
violação de o espaço aéreo / violações de o espaço aéreo   actor=por recipient=none

# ---------------------------------------------------------------- ASSAULT: from the air, drones, missiles
[event kind=ASSAULT pos=verb context=military cameo=195]
bombardear              mode=aerial recipient=obj figure=hit
metralhar               mode=firearms cameo=193 recipient=obj,contra
sobrevoar e atacar      mode=aerial recipient=obj
lançar                  recipient=contra,sobre,a,em needs=weapon figure=launched
largar                  recipient=sobre,em,contra needs=weapon figure=launched mode=aerial
despejar                recipient=sobre,em,contra needs=weapon figure=launched mode=aerial
disparar                recipient=contra,sobre,a,em,para needs=weapon figure=launched
disparar contra / abrir fogo / abrir fogo contra   mode=firearms cameo=193 recipient=contra,sobre,em
atirar                  mode=firearms cameo=193 recipient=contra,em,sobre needs=weapon,force,vehicle
atirar contra / atirar em   mode=firearms cameo=193 recipient=contra,em needs=person,force,actor,vehicle
alvejar                 recipient=obj figure=hit
balear                  mode=firearms cameo=193 recipient=obj figure=wounded context=""
fuzilar                 mode=firearms cameo=193 recipient=obj figure=killed
atingir                 recipient=obj needs=weapon,place,force,vehicle figure=hit figure-subj=hit
acertar                 recipient=obj,em needs=weapon,force,vehicle figure=hit figure-subj=hit
alcançar                recipient=obj needs=weapon figure-subj=hit
chegar                  recipient=a,em needs=weapon figure-subj=hit
cair                    actor=none recipient=em,sobre needs=weapon figure-subj=hit
impactar                recipient=obj,em needs=weapon figure-subj=hit
colidir                 recipient=com,contra,em needs=weapon figure-subj=hit
penetrar                recipient=em,obj needs=weapon figure-subj=hit
usar                    recipient=contra needs=weapon figure=launched
utilizar                recipient=contra needs=weapon figure=launched
empregar                recipient=contra,em needs=weapon figure=launched
bombear                 recipient=obj needs=weapon
torpedear               recipient=obj needs=vehicle cameo=190
canhonear               recipient=obj mode=heavy-weapons cameo=194
abater                  recipient=none needs=weapon,vehicle figure=intercepted
interceptar             recipient=none needs=weapon,vehicle figure=intercepted
intercetar              recipient=none needs=weapon,vehicle figure=intercepted
derrubar                recipient=none needs=weapon,vehicle figure=intercepted
neutralizar             recipient=none needs=weapon,vehicle figure=intercepted
repelir                 recipient=none needs=weapon,force figure=intercepted
rechaçar                recipient=none needs=weapon,force figure=intercepted
eliminar                recipient=obj needs=weapon,force,vehicle figure=destroyed
destruir em voo / destruir em o ar / destruir em pleno voo   recipient=none figure=intercepted
# How machine translations render "bring down".
reduzir                 recipient=none needs=weapon figure=intercepted
baixar                  recipient=none needs=weapon figure=intercepted
suprimir                recipient=none needs=weapon figure=suppressed
desviar                 recipient=none needs=weapon figure=suppressed
bloquear                recipient=none needs=weapon figure=suppressed
perder se                                    actor=none recipient=none needs=weapon figure-subj=suppressed
se perder                                    actor=none recipient=none needs=weapon figure-subj=suppressed
desaparecer de os radares / desaparecer de o radar / sumir de os radares   actor=none recipient=none figure-subj=suppressed
sair de o radar / perder se em o radar / perder contato com o alvo         actor=none recipient=none figure-subj=suppressed
não atingir o alvo / não atingir seu alvo / não atingir os alvos           actor=none recipient=none figure-subj=suppressed
falhar o alvo           actor=none recipient=none needs=weapon figure-subj=suppressed

[event kind=ASSAULT pos=noun context=military cameo=195 actor=de,por recipient=contra,a,em,sobre]
ataque aéreo / ataques aéreos         mode=aerial support=realizar,lançar,efetuar,efectuar,conduzir,sofrer figure=launched
bombardeio / bombardeamento           mode=aerial recipient=contra,a,de,em,sobre support=realizar,lançar,efetuar,sofrer
bombardeio aéreo / bombardeamento aéreo   mode=aerial recipient=contra,a,de,em,sobre support=realizar,efetuar
ataque com drone / ataque com drones / ataque de drone / ataque de drones / ataque por drones   mode=drone cameo=1952 figure=launched support=realizar,lançar,efetuar,sofrer
ataque com um drone / ataque de drones e mísseis / ataque com drones e mísseis / ataque combinado de drones e mísseis   mode=drone figure=launched support=realizar,lançar,efetuar,sofrer
ataque com mísseis e drones / ataque de mísseis e drones   mode=aerial figure=launched support=realizar,lançar,efetuar,sofrer
ataque com míssil / ataque de míssil / ataque com um míssil / ataque com foguete / ataque de foguete   mode=aerial figure=launched support=realizar,lançar,efetuar,sofrer
ataque a míssil / ataque balístico / ataque de precisão   mode=aerial cameo=1951 figure=launched support=realizar,lançar,efetuar
chuva de mísseis / chuva de foguetes / chuva de drones / enxame de drones   mode=aerial figure=launched support=lançar
salva de mísseis / salva de foguetes / salva de artilharia / rajada de mísseis   mode=aerial figure=launched support=lançar,disparar
barragem de mísseis / barragem de foguetes / barragem de artilharia / barragem de drones   mode=heavy-weapons figure=launched support=lançar
disparo                 recipient=contra,sobre,em,a actor=por,de needs=weapon figure=launched support=realizar,efetuar
lançamento              recipient=contra,sobre,em,a actor=por,de needs=weapon figure=launched support=realizar,efetuar
interceptação           recipient=none actor=por needs=weapon,vehicle figure=intercepted
interceção / intercepção    recipient=none actor=por needs=weapon,vehicle figure=intercepted
abate                   recipient=none actor=por needs=weapon figure=intercepted
queda de destroços / queda de fragmentos   recipient=none actor=none

# ---------------------------------------------------------------- ASSAULT: artillery, firearms, explosives
[event kind=ASSAULT pos=noun context=military actor=de,por recipient=contra,a,em,sobre]
ataque de artilharia / ataque com artilharia / fogo de artilharia / disparo de artilharia   mode=heavy-weapons cameo=194 support=realizar,lançar
bombardeio de artilharia / bombardeamento de artilharia / fogo de morteiro / ataque de morteiro   mode=heavy-weapons cameo=194
duelo de artilharia     mode=heavy-weapons cameo=194 mutual=yes recipient=entre,com
tiroteio                mode=firearms cameo=193 recipient=com,entre,contra,em mutual=yes actor=de,entre
troca de tiros / troca de fogo / fogo cruzado    mode=firearms cameo=193 recipient=com,entre mutual=yes actor=de,entre
emboscada               mode=firearms cameo=193 support=armar,montar,sofrer
ataque a tiros / ataque armado / ataque a tiro   mode=firearms cameo=193 support=realizar,cometer
fuzilamento             mode=firearms cameo=193 recipient=de figure=killed actor=por
atentado                mode=explosives cameo=183 context=terrorism recipient=contra,a,em support=cometer,perpetrar,realizar,reivindicar
atentado terrorista / ataque terrorista   cameo=183 context=terrorism support=cometer,perpetrar,realizar
atentado à bomba / atentado a a bomba / atentado a bomba / ataque a bomba / ataque à bomba   mode=explosives cameo=183 context=terrorism support=cometer,perpetrar
atentado suicida / ataque suicida / atentado-suicida   mode=suicide-attack cameo=1831 context=terrorism support=cometer,perpetrar,realizar
homem-bomba / homens-bomba / mulher-bomba / bombista suicida / bombistas suicidas   mode=suicide-attack cameo=1831 context=terrorism
carro-bomba / carros-bomba / caminhão-bomba / carro armadilhado / viatura armadilhada   mode=explosives cameo=1832 context=terrorism
explosão                mode=explosives cameo=190 actor=none needs=weapon,place,force recipient=em,contra
detonação               mode=explosives cameo=190 actor=por needs=weapon

[event kind=ASSAULT pos=verb]
explodir                mode=explosives cameo=190 actor=none recipient=em,obj needs=weapon,vehicle
detonar                 mode=explosives cameo=190 recipient=em,contra needs=weapon
fazer explodir          mode=explosives cameo=190 recipient=obj
explodir se / se explodir / fazer se explodir   mode=suicide-attack cameo=1831 recipient=em,contra context=terrorism
dinamitar               mode=explosives cameo=190 recipient=obj
minar                   mode=explosives cameo=190 recipient=obj needs=place,weapon,vehicle
armadilhar              mode=explosives cameo=190 recipient=obj
sabotar                 mode=destroy cameo=190 recipient=obj needs=place,vehicle,weapon,goods
incendiar               mode=destroy cameo=190 recipient=obj figure=destroyed
pôr fogo / atear fogo / pegar fogo a / deitar fogo / colocar fogo   mode=destroy cameo=190 recipient=a,em
destruir                mode=destroy cameo=190 recipient=obj figure=destroyed needs=weapon,place,vehicle,force,goods
arrasar                 mode=destroy cameo=190 recipient=obj figure=destroyed needs=place
devastar                mode=destroy cameo=190 recipient=obj needs=place,weapon
danificar               mode=destroy cameo=190 recipient=obj needs=weapon,place,vehicle
demolir                 mode=destroy cameo=1712 recipient=obj figure=destroyed needs=actor,force
afundar                 mode=destroy cameo=190 recipient=obj figure=destroyed needs=vehicle
inutilizar              mode=destroy cameo=190 recipient=obj figure=destroyed needs=weapon,vehicle
aniquilar               mode=destroy cameo=190 recipient=obj figure=destroyed needs=force,weapon,vehicle
dizimar                 cameo=190 recipient=obj figure=killed needs=force,person
gasear                  mode=unconventional cameo=2041 recipient=obj

[event kind=ASSAULT pos=noun actor=por,de recipient=contra,a,em]
sabotagem               mode=destroy cameo=190 needs=place,vehicle,actor support=cometer,realizar
destruição              mode=destroy cameo=190 actor=por recipient=de figure=destroyed needs=weapon,place,vehicle,force
demolição               mode=destroy cameo=1712 actor=por recipient=de figure=destroyed needs=place,actor
incêndio criminoso / fogo posto   mode=destroy cameo=190
ataque químico / ataque com armas químicas / ataque com gás / ataque biológico   mode=unconventional cameo=2041 context=cbrn support=realizar,lançar
ataque nuclear / ataque radiológico   mode=unconventional cameo=2042 context=cbrn support=realizar,lançar

# ---------------------------------------------------------------- ASSAULT: harm to persons
[event kind=ASSAULT pos=verb]
matar                   recipient=obj figure=killed cameo=190 figure-subj=""
assassinar              recipient=obj figure=killed mode=targeted cameo=186
abater a tiro / abater a tiros / matar a tiro / matar a tiros   recipient=obj figure=killed mode=firearms cameo=193
executar                recipient=obj figure=killed mode=targeted cameo=186 needs=person,force
liquidar                recipient=obj figure=killed cameo=190 needs=person,force
massacrar / chacinar / trucidar   recipient=obj figure=killed cameo=202
exterminar              recipient=obj figure=killed cameo=202 needs=person,force,actor
decapitar / degolar / enforcar / linchar / apedrejar   recipient=obj figure=killed mode=primitive cameo=1823
morrer                  actor=none recipient=subj figure-subj=killed needs=person,force cameo=190
perecer / tombar em combate / cair em combate   actor=none recipient=subj figure-subj=killed cameo=190
perder a vida           actor=none recipient=subj figure-subj=killed cameo=190
perder                  actor=none recipient=subj figure=lost needs=force,weapon,vehicle cameo=190
sofrer baixas / sofrer pesadas baixas   actor=none recipient=subj cameo=190
ferir                   recipient=obj figure=wounded cameo=190
ferir se / ficar ferido / ficar feridos / resultar ferido / sair ferido   actor=none recipient=subj figure-subj=wounded cameo=190 needs=person,force,weapon
mutilar                 recipient=obj figure=wounded mode=torture cameo=182
envenenar               recipient=obj mode=targeted cameo=185 needs=person
espancar / surrar / esbofetear / esmurrar / pontapear / chicotear   recipient=obj mode=beat cameo=182
maltratar               recipient=obj mode=beat cameo=182 needs=person,force
torturar                recipient=obj mode=torture cameo=1822
estuprar / violentar    recipient=obj mode=sexual cameo=1821
violar                  recipient=obj mode=sexual cameo=1821 needs=person
abusar sexualmente / agredir sexualmente   recipient=de,obj mode=sexual cameo=1821
esfaquear / apunhalar / golpear com faca   recipient=obj mode=primitive cameo=1823 figure=wounded
atropelar               recipient=obj mode=primitive cameo=1823 needs=force
sequestrar              recipient=obj mode=abduct cameo=181 needs=person,force,vehicle figure=captured
raptar                  recipient=obj mode=abduct cameo=181 figure=captured
fazer refém / fazer reféns / tomar como refém / tomar reféns / manter refém / manter reféns   recipient=obj mode=abduct cameo=181 figure=captured
fazer desaparecer       recipient=obj mode=abduct cameo=181 needs=person
usar como escudo humano / usar como escudos humanos   recipient=obj mode=abduct cameo=184
tentar matar / tentar assassinar / atentar contra a vida de   recipient=obj,de mode=targeted cameo=185

[event kind=ASSAULT pos=noun actor=por recipient=de,contra]
assassinato / assassínio / homicídio / magnicídio   mode=targeted cameo=186 figure=killed support=cometer,perpetrar
execução                mode=targeted cameo=186 figure=killed needs=person,force
execução sumária / execução extrajudicial   mode=targeted cameo=186 figure=killed support=cometer
assassinato seletivo / assassínio seletivo   mode=targeted cameo=186 figure=killed
tentativa de assassinato / tentativa de homicídio / tentativa de assassínio   mode=targeted cameo=185
morte                   actor=por cameo=190 figure=killed needs=force,weapon
baixa                   actor=por cameo=190 figure=lost needs=force
linchamento / decapitação / apedrejamento / degola   mode=primitive cameo=1823 figure=killed
espancamento            mode=beat cameo=182
agressão física         mode=beat cameo=182 recipient=contra,a
tortura                 mode=torture cameo=1822 needs=person,force,actor
estupro / violência sexual / agressão sexual / abuso sexual   mode=sexual cameo=1821 recipient=de,contra
esfaqueamento / ataque com faca / ataque à faca / ataque a a faca   mode=primitive cameo=1823 recipient=de,contra,em
envenenamento           mode=targeted cameo=185 needs=person,actor
sequestro               mode=abduct cameo=181 figure=captured needs=person,force,vehicle
rapto                   mode=abduct cameo=181 figure=captured
tomada de reféns        mode=abduct cameo=181 recipient=none
desaparecimento forçado / desaparecimentos forçados   mode=abduct cameo=181
uso de a força          mode=crowd-control cameo=175 recipient=contra needs=person,force
violência policial      mode=crowd-control cameo=175 recipient=contra
gás lacrimogêneo / gás lacrimogéneo / bala de borracha / balas de borracha / canhão de água / canhões de água   mode=crowd-control cameo=175 recipient=contra,em support=usar,lançar,disparar,utilizar

[event kind=ASSAULT pos=verb mode=crowd-control cameo=175 context=repression]
dispersar               recipient=obj needs=person
reprimir                recipient=obj needs=person,actor
carregar sobre / investir sobre   recipient=sobre needs=person

# ---------------------------------------------------------------- MOBILIZE
[event kind=MOBILIZE pos=verb mode=troops cameo=154 context=military recipient=contra,em,para,a]
mobilizar               needs=force,weapon,person,vehicle figure=deployed
enviar                  needs=force,vehicle figure=deployed
mandar                  needs=force figure=deployed
despachar               needs=force,vehicle figure=deployed
deslocar                needs=force,weapon,vehicle figure=deployed
posicionar              needs=force,weapon,vehicle figure=deployed
estacionar              needs=force,weapon figure=deployed
implantar               needs=force,weapon figure=deployed
desdobrar               needs=force,weapon,vehicle figure=deployed
destacar                needs=force figure=deployed
concentrar              needs=force,weapon,vehicle figure=deployed
acumular                needs=force,weapon figure=deployed
reunir                  needs=force figure=deployed
transferir              needs=force,vehicle figure=deployed
movimentar              needs=force,vehicle figure=deployed
reposicionar            needs=force,weapon,vehicle figure=deployed
infiltrar               needs=force figure=deployed
instalar                needs=weapon figure=deployed mode=weapons
aquartelar              needs=force figure=deployed
reforçar                needs=force figure=deployed
convocar                needs=force figure=deployed
chamar às armas / chamar a as armas / convocar reservistas / chamar reservistas   figure=deployed
recrutar                recipient=none needs=force,person figure=deployed
alistar                 recipient=none needs=force,person figure=deployed
alistar se / se alistar    recipient=none figure-subj=deployed
decretar mobilização / decretar a mobilização / ordenar a mobilização   recipient=none
colocar em alerta / pôr em alerta / colocar em estado de alerta / entrar em alerta   recipient=none cameo=152 needs=force
colocar em prontidão / pôr em prontidão / elevar o nível de alerta / aumentar o nível de alerta   recipient=none cameo=152
patrulhar               recipient=none cameo=150 needs=place,force
fazer manobras / realizar manobras / realizar exercícios / realizar exercícios militares    recipient=contra cameo=150
rearmar / rearmar se / se rearmar / armar se / se armar   recipient=none mode=weapons cameo=150
testar                  recipient=none mode=weapons cameo=150 needs=weapon
realizar um teste nuclear / fazer um teste nuclear / realizar teste nuclear   recipient=none mode=weapons cameo=150 context=military,cbrn
disparar para o mar / disparar em direção a o mar / lançar em direção a o mar / lançar para o mar   recipient=none mode=weapons cameo=150 figure=launched
apontar                 recipient=contra,para mode=weapons cameo=150 needs=weapon
reforçar a segurança / reforçar o policiamento / reforçar a presença militar / aumentar a presença militar   recipient=none cameo=153

[event kind=MOBILIZE pos=noun mode=troops cameo=154 context=military actor=de,por recipient=contra,em,para,a]
mobilização             needs=force,weapon,actor figure=deployed support=decretar,ordenar,anunciar
mobilização parcial / mobilização geral / mobilização militar   figure=deployed support=decretar,ordenar,anunciar
implantação             needs=force,weapon figure=deployed actor=por
desdobramento           needs=force,weapon figure=deployed actor=por
destacamento            needs=force figure=deployed actor=por
deslocamento            needs=force,weapon figure=deployed actor=por
envio                   needs=force figure=deployed actor=por
posicionamento          needs=force,weapon figure=deployed actor=por
concentração            needs=force,weapon figure=deployed actor=por
acúmulo                 needs=force,weapon figure=deployed actor=por
recrutamento            needs=force,person figure=deployed recipient=none
alistamento             needs=force recipient=none
escalada militar / presença militar / movimentação de tropas / demonstração de força   cameo=150
exercício militar / exercícios militares / manobra militar / manobras militares / exercício naval / exercícios navais   cameo=150 support=realizar,iniciar,conduzir,fazer
exercício com fogo real / exercícios com fogo real / jogos de guerra / jogo de guerra   cameo=150 support=realizar,iniciar
desfile militar / parada militar   cameo=150 support=realizar,organizar recipient=none
alerta máximo / estado de alerta / prontidão de combate / nível de alerta   cameo=152 recipient=none needs=force,actor
teste nuclear / ensaio nuclear   mode=weapons cameo=150 context=military,cbrn support=realizar,fazer,conduzir recipient=none
teste de míssil / teste de mísseis / ensaio de míssil / teste balístico / lançamento de teste   mode=weapons cameo=150 support=realizar,fazer,conduzir recipient=none
teste                   mode=weapons cameo=150 needs=weapon support=realizar,fazer,conduzir recipient=none
patrulha                cameo=150 needs=force,place support=realizar,fazer recipient=none
corrida armamentista / corrida a os armamentos   mode=weapons cameo=150 recipient=none
serviço militar obrigatório / conscrição   cameo=154 recipient=none

# ---------------------------------------------------------------- COERCE
[event kind=COERCE pos=verb]
prender                 recipient=obj mode=arrest cameo=173 needs=person,force,actor figure=detained
deter                   recipient=obj mode=arrest cameo=173 needs=person,force,actor figure=detained
encarcerar / aprisionar recipient=obj mode=arrest cameo=173 figure=detained
capturar                recipient=obj mode=arrest cameo=173 needs=person,force figure=captured
capturar                recipient=de mode=seize cameo=192 needs=place,weapon,vehicle context=military
fazer prisioneiro / fazer prisioneiros / levar preso / levar sob custódia / colocar sob custódia   recipient=obj mode=arrest cameo=173 figure=captured
pôr em prisão preventiva / decretar a prisão / ordenar a prisão / colocar em prisão domiciliar / dar voz de prisão   recipient=de,a,obj mode=arrest cameo=173 context=legal
emitir mandado de prisão / emitir um mandado de prisão / emitir um mandado de captura / emitir mandado de captura   recipient=contra,para mode=arrest cameo=173 context=legal
deportar / extraditar à força / repatriar à força   recipient=obj mode=deport cameo=174 figure=displaced
deslocar à força / deslocar a a força / transferir à força / transferir a a força   recipient=obj mode=deport cameo=174 figure=displaced
expulsar                recipient=obj mode=deport cameo=174 needs=person figure=displaced
desalojar               recipient=obj mode=deport cameo=174 needs=person figure=displaced
confiscar / expropriar / nacionalizar / arrestar   recipient=de mode=seize cameo=1711
apreender               recipient=de mode=seize cameo=1711 needs=goods,weapon,vehicle,money
apresar                 recipient=obj mode=seize cameo=1711 needs=vehicle
saquear / pilhar        recipient=obj mode=seize cameo=171 needs=place,goods
ocupar                  recipient=obj mode=seize cameo=192 needs=place context=military
anexar                  recipient=obj mode=seize cameo=192 needs=place context=territory
conquistar              recipient=obj mode=seize cameo=192 needs=place context=military
tomar                   recipient=obj mode=seize cameo=192 needs=place context=military
retomar                 recipient=obj mode=seize cameo=192 needs=place context=military
reconquistar / recapturar   recipient=obj mode=seize cameo=192 context=military needs=place
tomar o controle / tomar o controlo / assumir o controle / assumir o controlo   recipient=de mode=seize cameo=192 needs=place context=military
apoderar se / se apoderar / apossar se / se apossar   recipient=de mode=seize cameo=192 needs=place,goods,weapon,vehicle
congelar ativos / congelar activos / congelar bens / congelar o ativo / congelar o bem   recipient=de,a mode=seize cameo=1711 context=economic
bloquear                recipient=obj mode=restrict cameo=191 needs=place,vehicle,goods
sitiar / assediar militarmente   recipient=obj mode=restrict cameo=191 context=military
cercar                  recipient=obj mode=restrict cameo=191 needs=place,force context=military
isolar                  recipient=obj mode=restrict cameo=191 needs=place
fechar a fronteira / encerrar a fronteira / fechar fronteira / fechar o espaço aéreo / encerrar o espaço aéreo   recipient=com,a,para mode=restrict cameo=191
impor um bloqueio / impor bloqueio   recipient=a,contra,em mode=restrict cameo=191
sancionar               recipient=obj mode=restrict cameo=163 needs=actor,person,vehicle context=economic
impor sanção / aplicar sanção / adotar sanção / adoptar sanção / decretar sanção / reimpor sanção / impor novo sanção   recipient=a,contra,sobre mode=restrict cameo=163 context=economic
impor novas sanções / impor sanções / anunciar sanções / anunciar novas sanções   recipient=a,contra,sobre mode=restrict cameo=163 context=economic
embargar                recipient=obj mode=restrict cameo=163 needs=actor,goods context=economic
taxar                   recipient=obj mode=restrict cameo=163 needs=actor,goods context=economic
impor tarifa / aplicar tarifa / impor tarifas / elevar a tarifa / impor uma tarifa   recipient=a,sobre,contra mode=restrict cameo=163 context=economic
proibir                 recipient=obj,a mode=restrict cameo=172 needs=actor,person,goods,clause
banir                   recipient=obj mode=restrict cameo=1722 needs=actor,person,goods
ilegalizar / proscrever recipient=obj mode=restrict cameo=1722
restringir              recipient=obj mode=restrict cameo=172 needs=actor,goods,person
censurar                recipient=obj mode=censor cameo=1721 needs=goods context=rights_freedoms
cortar a internet / bloquear a internet / suspender a internet / tirar de o ar / bloquear o acesso   recipient=a,de,obj mode=censor cameo=1721 context=rights_freedoms
silenciar / amordaçar   recipient=obj mode=censor cameo=1721 needs=actor,person context=rights_freedoms
decretar toque de recolher / impor toque de recolher / decretar recolher obrigatório / impor recolher obrigatório   recipient=em,a mode=curfew cameo=1723
impor o toque de recolher / decretar o toque de recolher / impor um toque de recolher / impor o recolher obrigatório   recipient=em,a mode=curfew cameo=1723
decretar lei marcial / impor lei marcial / declarar lei marcial / decretar a lei marcial / declarar a lei marcial   recipient=em mode=martial-law cameo=1724
decretar estado de emergência / declarar estado de emergência / decretar o estado de emergência / declarar o estado de emergência   recipient=em mode=martial-law cameo=1724
decretar estado de sítio / decretar estado de exceção / decretar o estado de sítio / declarar estado de exceção   recipient=em mode=martial-law cameo=1724
perseguir               recipient=obj cameo=175 needs=person,actor context=repression
oprimir / subjugar      recipient=obj cameo=175 needs=person,actor context=repression
coagir / extorquir      recipient=obj cameo=170
hackear / invadir o sistema / invadir os sistemas / derrubar o site   recipient=obj,de mode=cyber cameo=176 context=cyber
desinformar / espalhar desinformação / difundir desinformação / disseminar desinformação   recipient=sobre,contra mode=misinformation cameo=170 context=misinformation
reter                   recipient=obj mode=withhold cameo=170 needs=vehicle,goods,money,person
impedir o acesso / impedir a entrada / barrar a entrada / negar acesso / negar o acesso   recipient=de,a mode=withhold cameo=170
destruir casas / demolir casas / demolir a casa   recipient=de mode=seize cameo=1712

[event kind=COERCE pos=noun actor=por,de recipient=de,contra,a]
prisão                  actor=por mode=arrest cameo=173 needs=person,force figure=detained
detenção                actor=por mode=arrest cameo=173 needs=person,force,actor figure=detained
captura                 actor=por mode=arrest cameo=173 needs=person,force figure=captured
captura                 actor=por mode=seize cameo=192 needs=place,vehicle,weapon context=military
mandado de prisão / mandado de detenção / mandado de captura / ordem de prisão   recipient=contra,para mode=arrest cameo=173 context=legal support=emitir,expedir
prisão domiciliar / prisão domiciliária / prisão preventiva   actor=por mode=arrest cameo=173 context=legal
prisão em massa / prisões em massa / detenção em massa / detenção arbitrária   actor=por mode=arrest cameo=173 figure=detained
deportação              actor=por mode=deport cameo=174 needs=person,actor figure=displaced
deportação em massa / deslocamento forçado / transferência forçada / expulsão em massa   actor=por mode=deport cameo=174 figure=displaced
confisco / expropriação / nacionalização / arresto   actor=por mode=seize cameo=1711
apreensão               actor=por mode=seize cameo=1711 needs=goods,weapon,vehicle,money
busca e apreensão / mandado de busca   actor=por mode=seize cameo=1711 recipient=contra,em context=legal
saque / pilhagem        actor=por mode=seize cameo=171 needs=place support=cometer
ocupação                actor=por,de mode=seize cameo=192 needs=place,actor context=military
anexação                actor=por mode=seize cameo=192 needs=place,actor context=territory
tomada                  actor=por mode=seize cameo=192 needs=place context=military
conquista               actor=por mode=seize cameo=192 needs=place context=military
tomada de o poder / golpe de Estado / golpe de estado / golpe militar   actor=de,por mode=seize cameo=170 recipient=contra,em context=executive support=dar,executar
tentativa de golpe / intentona   actor=de,por cameo=170 recipient=contra,em context=executive
congelamento de ativos / congelamento de bens / congelamento de activos   actor=por mode=seize cameo=1711 context=economic
bloqueio                actor=por,de mode=restrict cameo=191 needs=place,actor,vehicle recipient=a,de,contra support=impor,decretar
bloqueio naval / bloqueio total   actor=por,de mode=restrict cameo=191 recipient=a,de,contra support=impor,decretar
cerco                   actor=por,de mode=restrict cameo=191 needs=place,force recipient=a,de context=military support=impor,fechar
fechamento de a fronteira / encerramento de a fronteira   actor=por mode=restrict cameo=191 recipient=com
sanção                  actor=de,por mode=restrict cameo=163 recipient=contra,a,sobre context=economic support=impor,aplicar,adotar,adoptar,decretar,reimpor,anunciar,aprovar
pacote de sanções / rodada de sanções / ronda de sanções   actor=de,por mode=restrict cameo=163 recipient=contra,a,sobre context=economic support=impor,adotar,adoptar,aprovar,anunciar
embargo                 actor=de,por mode=restrict cameo=163 recipient=contra,a,sobre context=economic support=impor,decretar
embargo de armas / embargo comercial / embargo econômico / embargo económico   actor=de,por mode=restrict cameo=163 recipient=contra,a,sobre support=impor,decretar
tarifa                  actor=de,por mode=restrict cameo=163 recipient=contra,a,sobre needs=actor,goods context=economic support=impor,aplicar
tarifaço / guerra comercial / medida retaliatória   actor=de,por mode=restrict cameo=163 recipient=contra,a,sobre context=economic support=impor,anunciar
proibição               actor=por,de mode=restrict cameo=172 needs=actor,goods,person support=impor,decretar
restrição               actor=por,de mode=restrict cameo=172 needs=actor,goods support=impor,aplicar recipient=a,sobre,contra
censura                 actor=por,de mode=censor cameo=1721 recipient=a,contra,sobre needs=person,actor context=rights_freedoms
toque de recolher / recolher obrigatório   actor=por mode=curfew cameo=1723 recipient=em support=impor,decretar
lei marcial             actor=por mode=martial-law cameo=1724 recipient=em support=impor,decretar,declarar
estado de emergência / estado de sítio / estado de exceção / estado de excepção   actor=por mode=martial-law cameo=1724 recipient=em support=decretar,declarar,impor
repressão               cameo=175 recipient=contra,a,de needs=person,actor context=repression
perseguição             cameo=175 recipient=a,contra,de needs=person,actor context=repression
ciberataque / ataque cibernético / ataque hacker / ataque informático / ataque de hackers / ciberataques   mode=cyber cameo=176 recipient=contra,a context=cyber support=lançar,realizar,sofrer
ataque de negação de serviço / invasão de sistemas   mode=cyber cameo=176 recipient=contra,a,de context=cyber
desinformação / campanha de desinformação   mode=misinformation cameo=170 recipient=contra,sobre context=misinformation
coação / coerção / extorsão   cameo=170 recipient=contra,sobre,de

# ---------------------------------------------------------------- RETREAT
[event kind=RETREAT pos=verb]
retirar                 recipient=de mode=withdraw cameo=0874 needs=force,weapon context=military
retirar se / se retirar recipient=de mode=withdraw cameo=0874 needs=force,place context=military
recuar                  recipient=de mode=withdraw cameo=0874 needs=force,place context=military
bater em retirada / abandonar posições / abandonar a posição   recipient=de mode=withdraw cameo=0874 context=military
desocupar               recipient=obj mode=withdraw cameo=0874 needs=place
render se / se render / depor as armas / entregar as armas / baixar as armas / capitular   recipient=a mode=disarm cameo=0874 context=military figure-subj=captured
entregar se / se entregar   recipient=a mode=disarm cameo=0874 needs=force
desarmar                recipient=obj mode=disarm cameo=0873 needs=force,actor
desmobilizar            recipient=obj mode=disarm cameo=0873 needs=force
desmilitarizar          recipient=obj mode=disarm cameo=0873 needs=place
desnuclearizar / se desnuclearizar   recipient=obj mode=disarm cameo=0873 context=military,cbrn
desescalar / reduzir as tensões / reduzir a tensão / diminuir as tensões / distender   recipient=com mode=disarm cameo=087
cessar as hostilidades / suspender as hostilidades / cessar hostilidades / parar os combates / suspender os combates   recipient=com mode=ceasefire cameo=0871 mutual=yes
suspender os ataques / interromper os ataques / parar os ataques / parar de bombardear   recipient=a,contra mode=ceasefire cameo=0871
declarar cessar-fogo / declarar um cessar-fogo / decretar cessar-fogo / declarar trégua / declarar uma trégua / decretar trégua   recipient=com mode=ceasefire cameo=0871
libertar                recipient=obj mode=release cameo=0841 needs=person,force
liberar                 recipient=obj mode=release cameo=0841 needs=person,force
soltar                  recipient=obj mode=release cameo=0841 needs=person
pôr em liberdade / colocar em liberdade / restituir à liberdade / sair em liberdade   recipient=obj mode=release cameo=0841
trocar prisioneiros / trocar prisioneiros de guerra / trocar reféns   recipient=com mode=release cameo=0841 mutual=yes
repatriar               recipient=obj,a mode=release cameo=0841 needs=person,force
devolver                recipient=a,para mode=release cameo=084 needs=person,force,vehicle,place
descongelar             recipient=de,a mode=release cameo=0842 needs=money,goods
levantar o bloqueio / suspender o bloqueio / levantar o cerco / aliviar o bloqueio / reabrir a fronteira / reabrir o espaço aéreo   recipient=a,de,com mode=access cameo=0872
levantar sanção / levantar o sanção / suspender sanção / suspender o sanção / aliviar sanção / aliviar o sanção   recipient=contra,a,sobre cameo=085 context=economic
retirar o sanção / revogar o sanção / remover o sanção / retirar sanções / revogar sanções / flexibilizar o sanção   recipient=contra,a,sobre cameo=085 context=economic
levantar o embargo / suspender o embargo / levantar embargo   recipient=contra,a,sobre cameo=085 context=economic
reduzir tarifa / reduzir o tarifa / suspender tarifa / suspender o tarifa   recipient=contra,a,sobre cameo=085 context=economic
permitir a entrada / autorizar a entrada / abrir um corredor humanitário / abrir corredor humanitário / abrir corredores humanitários   recipient=de,a mode=access cameo=086 context=humanitarian
permitir o acesso / autorizar o acesso / permitir acesso / abrir as portas a   recipient=de,a mode=access cameo=086
renunciar               recipient=none mode=resign cameo=0831 needs=actor
demitir se / se demitir / pedir demissão / apresentar demissão / apresentar a demissão / apresentar renúncia / apresentar a renúncia   recipient=none mode=resign cameo=0831
abdicar / deixar o cargo / abandonar o cargo / deixar o poder   recipient=none mode=resign cameo=0831

[event kind=RETREAT pos=noun actor=de,por]
retirada                recipient=de mode=withdraw cameo=0874 needs=force,actor,place context=military
recuo                   recipient=de mode=withdraw cameo=0874 needs=force,place context=military
rendição / capitulação  recipient=a,perante mode=disarm cameo=0874 context=military
desarmamento            recipient=de actor=por mode=disarm cameo=0873 needs=force,actor
desmobilização          recipient=de actor=por mode=disarm cameo=0873 needs=force
desmilitarização / desnuclearização   recipient=de actor=por mode=disarm cameo=0873
desescalada / distensão / cessação de as hostilidades / cessação de hostilidades / fim de as hostilidades   recipient=com,entre mode=disarm cameo=087 mutual=yes actor=de,entre
cessar-fogo / cessar fogo   recipient=com,entre mode=ceasefire cameo=0871 mutual=yes actor=entre,de support=declarar,decretar,assinar,alcançar,anunciar,aceitar context=military
trégua                  recipient=com,entre mode=ceasefire cameo=0871 mutual=yes actor=entre,de support=declarar,decretar,alcançar,anunciar
armistício              recipient=com,entre mode=ceasefire cameo=0871 mutual=yes actor=entre,de support=assinar
pausa humanitária / trégua humanitária   recipient=com,entre mode=ceasefire cameo=0871 mutual=yes actor=entre,de
libertação              recipient=de actor=por mode=release cameo=0841 needs=person,force
soltura                 recipient=de actor=por mode=release cameo=0841
troca de prisioneiros / troca de reféns / troca de prisioneiros de guerra / troca de detidos   recipient=com,entre actor=entre,de mode=release cameo=0841 mutual=yes support=realizar,efetuar,fazer
repatriação             recipient=de,para actor=por mode=release cameo=0841 needs=person,force
devolução               recipient=a,para actor=por mode=release cameo=084 needs=person,vehicle,goods
levantamento de as sanções / suspensão de as sanções / alívio de as sanções / levantamento de sanções / alívio de sanções   recipient=contra,a,sobre actor=por cameo=085 context=economic
fim de as sanções / levantamento de o bloqueio / fim de o bloqueio / fim de o embargo / levantamento de o embargo   recipient=contra,a,sobre actor=por cameo=085
corredor humanitário / corredores humanitários / acesso humanitário   recipient=para,a mode=access cameo=0863 context=humanitarian support=abrir,permitir
renúncia                recipient=none mode=resign cameo=0831 needs=actor support=apresentar
abdicação / pedido de demissão / carta de demissão   recipient=none mode=resign cameo=0831 support=apresentar

# ---------------------------------------------------------------- CONCEDE
[event kind=CONCEDE pos=verb]
ceder                   recipient=a,perante cameo=080 needs=actor
ceder à pressão / ceder a a pressão / ceder às exigências / ceder a as exigências / ceder a as reivindicações   recipient=de cameo=083
atender às exigências / atender a as exigências / atender a as reivindicações / aceitar as exigências   recipient=de cameo=083
fazer concessão / fazer concessões / fazer uma concessão   recipient=a cameo=080
voltar atrás / dar marcha a a ré   recipient=em cameo=080
anistiar / amnistiar / indultar / conceder perdão / conceder indulto   recipient=obj,a cameo=081 context=legal
levantar o estado de emergência / revogar o estado de emergência / suspender o estado de emergência / levantar a lei marcial / revogar a lei marcial   recipient=em kind=RETREAT cameo=0814
levantar o toque de recolher / suspender o toque de recolher / levantar o recolher obrigatório   recipient=em kind=RETREAT cameo=0813
aliviar as restrições / aliviar restrições / flexibilizar as restrições / levantar restrições / levantar as restrições   recipient=a,sobre cameo=081
levantar a proibição / suspender a proibição / revogar a proibição / legalizar   recipient=de,obj cameo=0812 needs=actor,goods,person
comutar a pena / reduzir a pena / perdoar a pena   recipient=de,a cameo=081 context=legal
anular a condenação / retirar as acusações / retirar a acusação / arquivar o processo   recipient=de,contra cameo=081 context=legal
revogar                 recipient=none cameo=083 needs=actor

[event kind=CONCEDE pos=noun actor=de,por]
concessão               recipient=a cameo=080 needs=actor support=fazer,oferecer
anistia / amnistia      recipient=a,para cameo=081 context=legal support=conceder,decretar,aprovar
indulto / perdão presidencial   recipient=a,para cameo=081 context=legal support=conceder
alívio de as restrições / flexibilização de as restrições / abrandamento de as restrições   recipient=a,sobre cameo=081
