# What happens. Codes: CAMEO; kinds and modes: PLOVER 2.0. Reflexive verbs stand in both orders ("reunir se", "se reunir").
# A word with common other senses carries needs=, which other arguments than the actor must meet.

# ---------------------------------------------------------------- ASSAULT: attacks in general
[event kind=ASSAULT pos=verb context=military cameo=190]
atacar                          recipient=obj,contra figure=hit figure-subj=launched
contra-atacar / contra-ataca / contra-atacam / contra-atacou / contra-atacaram   recipient=obj,contra
contra-atacando / contraatacar   recipient=obj,contra
agredir                         recipient=obj cameo=182 mode=beat context=""
invadir                         recipient=obj needs=place,actor
combater                        recipient=obj,contra needs=actor,force
enfrentar                       recipient=obj needs=actor,force
enfrentar se / se enfrentar     recipient=com mutual=yes needs=force,weapon
lutar                           recipient=contra,com needs=actor,force
lutar por / lutar a o lado de   recipient=contra needs=actor,force,place
confrontar                      recipient=obj needs=force
confrontar se com / entrar em confronto / trocar tiros   recipient=com mutual=yes
entrar em combate / travar combates / travar uma batalha / travar batalha   recipient=com,contra mutual=yes
travar combate   recipient=com,contra mutual=yes
travar                          recipient=contra needs=force
guerrear / digladiar se         recipient=contra,com mutual=yes
declarar guerra                 recipient=a,contra
entrar em guerra                recipient=com,contra
estar em guerra                 recipient=com,contra mutual=yes
investir contra / avançar contra / marchar contra   recipient=contra needs=force,place,actor,person
arremeter contra   recipient=contra needs=force,place,actor,person
avançar sobre / avançar por     recipient=sobre,por needs=place
assaltar                        recipient=obj needs=place,force
tomar de assalto                recipient=obj
emboscar                        recipient=obj mode=firearms cameo=193
retaliar                        recipient=contra,obj needs=weapon,force,place
revidar                         recipient=a,contra,obj needs=weapon,force
castigar                        recipient=obj needs=weapon,place
fustigar                        recipient=obj needs=weapon,place,force
visar                           recipient=obj needs=place,force,weapon
golpear                         recipient=obj needs=weapon,force,place
mirar                           recipient=obj,em needs=force,weapon,place
arremessar                      recipient=contra,em,sobre needs=weapon figure=launched
crivar de balas                 recipient=obj mode=firearms cameo=193
ter como alvo / tomar como alvo / fazer alvo de   recipient=obj
agir contra                     recipient=contra needs=force
intensificar os ataques / intensificar ataques / intensificar os bombardeios   recipient=contra,a,em
lançar um ataque / lançar ataque / lançar ataques / lançar uma ofensiva   recipient=contra,a,em,sobre
lançar ofensiva   recipient=contra,a,em,sobre
lançar uma contraofensiva / lançar uma operação militar / lançar uma invasão   recipient=contra,em,a
desencadear um ataque / desencadear uma ofensiva / desferir um ataque / desferir ataques   recipient=contra,a
violar o cessar-fogo / violar a trégua / violar trégua / quebrar o cessar-fogo   recipient=none cameo=196
romper o cessar-fogo   recipient=none cameo=196
violar o espaço aéreo / violar a fronteira / violar espaço aéreo    recipient=de cameo=190

[event kind=ASSAULT pos=noun context=military cameo=190 actor=de,por recipient=contra,a,em,sobre]
ataque   support=realizar,lançar,efetuar,efectuar,fazer,conduzir,desferir,executar,sofrer,perpetrar,desencadear figure=launched needs=actor,weapon,force,place,person
contra-ataque / contraataque   support=lançar,realizar,desencadear needs=actor,weapon,force,place
contra-ataques   support=lançar,realizar,desencadear needs=actor,weapon,force,place
ataque combinado / ataque em massa / ataque maciço   support=realizar,lançar,efetuar,sofrer figure=launched
ataque massivo   support=realizar,lançar,efetuar,sofrer figure=launched
ataque noturno / ataque nocturno / ataque surpresa   support=realizar,lançar,efetuar figure=launched
ataque coordenado   support=realizar,lançar,efetuar figure=launched
ataque terrestre / operação terrestre / ofensiva terrestre   support=lançar,realizar,iniciar,conduzir,ampliar,alargar,expandir,intensificar,retomar,prosseguir
ofensiva                support=lançar,iniciar,desencadear,conduzir,manter,ampliar,alargar,expandir,intensificar,retomar,prosseguir needs=force,place,actor
contraofensiva / contra-ofensiva / contraofensivas / contra-ofensivas   support=lançar,iniciar,conduzir
ofensiva militar        support=lançar,iniciar,desencadear,ampliar,alargar,expandir,intensificar,retomar,prosseguir
invasão                 recipient=de,a,em actor=por,de needs=place,actor support=lançar,iniciar
invasão em larga escala / invasão em grande escala   recipient=de,a actor=por,de support=lançar,iniciar
incursão                support=realizar,fazer,lançar,conduzir recipient=em,a,contra needs=force,place,actor
operação militar        recipient=contra,em support=lançar,iniciar,realizar,conduzir
operação militar especial   recipient=contra,em support=lançar,iniciar,realizar,conduzir
agressão                recipient=contra,a needs=actor,force support=cometer,lançar
terrorismo   recipient=contra context=terrorism needs=place,person support=praticar,intensificar,cometer
terror                  recipient=contra context=terrorism needs=place support=praticar,intensificar
guerra contra / guerra de agressão   recipient=contra support=travar,lançar,iniciar,mover
crime contra a humanidade / crimes contra a humanidade   cameo=202 recipient=contra support=cometer,perpetrar
hostilidade             recipient=contra,entre actor=de,entre mutual=yes needs=force,actor
combate                 recipient=com,contra,entre actor=de,entre mutual=yes needs=force,place
batalha                 recipient=contra,com,entre actor=de,entre mutual=yes needs=force,place
confronto               recipient=com,entre,contra mutual=yes needs=force,weapon actor=de,entre
confronto armado / conflito armado / choque armado   recipient=com,entre,contra mutual=yes actor=de,entre
combate corpo a corpo   recipient=com,entre,contra mutual=yes actor=de,entre
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
violação de o cessar-fogo / violação de a trégua   cameo=196 actor=por recipient=none
violações de o cessar-fogo   cameo=196 actor=por recipient=none
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
abater                  recipient=obj figure=killed needs=person,force context="" cameo=190
interceptar             recipient=none needs=weapon figure=intercepted
intercetar              recipient=none needs=weapon figure=intercepted
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
desaparecer de os radares / desaparecer de o radar   actor=none recipient=none figure-subj=suppressed
sumir de os radares   actor=none recipient=none figure-subj=suppressed
sair de o radar / perder se em o radar   actor=none recipient=none figure-subj=suppressed
perder contato com o alvo   actor=none recipient=none figure-subj=suppressed
não atingir o alvo / não atingir seu alvo   actor=none recipient=none figure-subj=suppressed
não atingir os alvos   actor=none recipient=none figure-subj=suppressed
falhar o alvo           actor=none recipient=none needs=weapon figure-subj=suppressed

[event kind=ASSAULT pos=noun context=military cameo=195 actor=de,por recipient=contra,a,em,sobre]
ataque aéreo   mode=aerial support=realizar,lançar,efetuar,efectuar,conduzir,sofrer figure=launched
ataques aéreos   mode=aerial support=realizar,lançar,efetuar,efectuar,conduzir,sofrer figure=launched
bombardeio   mode=aerial recipient=contra,a,de,em,sobre support=realizar,lançar,efetuar,sofrer
bombardeamento   mode=aerial recipient=contra,a,de,em,sobre support=realizar,lançar,efetuar,sofrer
bombardeio aéreo / bombardeamento aéreo   mode=aerial recipient=contra,a,de,em,sobre support=realizar,efetuar
ataque com drone   mode=drone cameo=1952 figure=launched support=realizar,lançar,efetuar,sofrer
ataque com drones   mode=drone cameo=1952 figure=launched support=realizar,lançar,efetuar,sofrer
ataque de drone   mode=drone cameo=1952 figure=launched support=realizar,lançar,efetuar,sofrer
ataque de drones   mode=drone cameo=1952 figure=launched support=realizar,lançar,efetuar,sofrer
ataque por drones   mode=drone cameo=1952 figure=launched support=realizar,lançar,efetuar,sofrer
ataque com um drone   mode=drone figure=launched support=realizar,lançar,efetuar,sofrer
ataque de drones e mísseis   mode=drone figure=launched support=realizar,lançar,efetuar,sofrer
ataque com drones e mísseis   mode=drone figure=launched support=realizar,lançar,efetuar,sofrer
ataque combinado de drones e mísseis   mode=drone figure=launched support=realizar,lançar,efetuar,sofrer
ataque com mísseis e drones   mode=aerial figure=launched support=realizar,lançar,efetuar,sofrer
ataque de mísseis e drones   mode=aerial figure=launched support=realizar,lançar,efetuar,sofrer
ataque com míssil / ataque de míssil   mode=aerial figure=launched support=realizar,lançar,efetuar,sofrer
ataque com um míssil / ataque com foguete   mode=aerial figure=launched support=realizar,lançar,efetuar,sofrer
ataque de foguete   mode=aerial figure=launched support=realizar,lançar,efetuar,sofrer
ataque a míssil / ataque balístico   mode=aerial cameo=1951 figure=launched support=realizar,lançar,efetuar
ataque de precisão   mode=aerial cameo=1951 figure=launched support=realizar,lançar,efetuar
chuva de mísseis / chuva de foguetes / chuva de drones   mode=aerial figure=launched support=lançar
enxame de drones   mode=aerial figure=launched support=lançar
salva de mísseis / salva de foguetes   mode=aerial figure=launched support=lançar,disparar
salva de artilharia / rajada de mísseis   mode=aerial figure=launched support=lançar,disparar
barragem de mísseis / barragem de foguetes   mode=heavy-weapons figure=launched support=lançar
barragem de artilharia / barragem de drones   mode=heavy-weapons figure=launched support=lançar
disparo   recipient=contra,sobre,em,a actor=por,de needs=weapon figure=launched support=realizar,efetuar
lançamento   recipient=contra,sobre,em,a actor=por,de needs=weapon figure=launched support=realizar,efetuar
interceptação           recipient=none actor=por needs=weapon,vehicle figure=intercepted
interceção / intercepção    recipient=none actor=por needs=weapon,vehicle figure=intercepted
abate                   recipient=none actor=por needs=weapon figure=intercepted
queda de destroços / queda de fragmentos   recipient=none actor=none

# ---------------------------------------------------------------- ASSAULT: artillery, firearms, explosives
[event kind=ASSAULT pos=noun context=military actor=de,por recipient=contra,a,em,sobre]
ataque de artilharia / ataque com artilharia   mode=heavy-weapons cameo=194 support=realizar,lançar
fogo de artilharia / disparo de artilharia   mode=heavy-weapons cameo=194 support=realizar,lançar
bombardeio de artilharia / bombardeamento de artilharia / fogo de morteiro   mode=heavy-weapons cameo=194
ataque de morteiro   mode=heavy-weapons cameo=194
duelo de artilharia     mode=heavy-weapons cameo=194 mutual=yes actor=de,entre recipient=entre,com
tiroteio                mode=firearms cameo=193 recipient=com,entre,contra,em mutual=yes actor=de,entre
troca de tiros / troca de fogo   mode=firearms cameo=193 recipient=com,entre mutual=yes actor=de,entre
fogo cruzado   mode=firearms cameo=193 recipient=com,entre mutual=yes actor=de,entre
emboscada               mode=firearms cameo=193 support=armar,montar,sofrer
ataque a tiros / ataque armado / ataque a tiro   mode=firearms cameo=193 support=realizar,cometer
fuzilamento             mode=firearms cameo=193 recipient=de figure=killed actor=por
atentado   mode=explosives cameo=183 context=terrorism recipient=contra,a,em support=cometer,perpetrar,realizar,reivindicar
atentado terrorista / ataque terrorista   cameo=183 context=terrorism support=cometer,perpetrar,realizar
atentado a a bomba / atentado a bomba   mode=explosives cameo=183 context=terrorism support=cometer,perpetrar
ataque a bomba / ataque a a bomba   mode=explosives cameo=183 context=terrorism support=cometer,perpetrar
atentado suicida   mode=suicide-attack cameo=1831 context=terrorism support=cometer,perpetrar,realizar
ataque suicida   mode=suicide-attack cameo=1831 context=terrorism support=cometer,perpetrar,realizar
atentado-suicida   mode=suicide-attack cameo=1831 context=terrorism support=cometer,perpetrar,realizar
homem-bomba / homens-bomba / mulher-bomba   mode=suicide-attack cameo=1831 context=terrorism
bombista suicida / bombistas suicidas   mode=suicide-attack cameo=1831 context=terrorism
carro-bomba / carros-bomba / caminhão-bomba / carro armadilhado   mode=explosives cameo=1832 context=terrorism
viatura armadilhada   mode=explosives cameo=1832 context=terrorism
explosão                mode=explosives cameo=190 actor=none needs=weapon,place,force recipient=em,contra
detonação               mode=explosives cameo=190 actor=por needs=weapon

[event kind=ASSAULT pos=verb]
explodir                mode=explosives cameo=190 actor=none recipient=em,obj needs=weapon,vehicle
detonar                 mode=explosives cameo=190 recipient=em,contra needs=weapon
fazer explodir          mode=explosives cameo=190 recipient=obj
explodir se / se explodir   mode=suicide-attack cameo=1831 recipient=em,contra context=terrorism
fazer se explodir   mode=suicide-attack cameo=1831 recipient=em,contra context=terrorism
dinamitar               mode=explosives cameo=190 recipient=obj
minar                   mode=explosives cameo=190 recipient=obj needs=place,weapon,vehicle
armadilhar              mode=explosives cameo=190 recipient=obj
sabotar                 mode=destroy cameo=190 recipient=obj needs=place,vehicle,weapon,goods
incendiar               mode=destroy cameo=190 recipient=obj
pôr fogo / atear fogo / pegar fogo a / deitar fogo / colocar fogo   mode=destroy cameo=190 recipient=a,em
destruir   mode=destroy cameo=190 recipient=obj figure=destroyed figure-subj=hit needs=weapon,place,vehicle,force,goods
arrasar                 mode=destroy cameo=190 recipient=obj figure=destroyed figure-subj=hit needs=place
devastar                mode=destroy cameo=190 recipient=obj needs=place,weapon
danificar               mode=destroy cameo=190 recipient=obj needs=weapon,place,vehicle
demolir                 mode=destroy cameo=1712 recipient=obj figure=destroyed figure-subj=hit needs=actor,force
afundar                 mode=destroy cameo=190 recipient=obj figure=destroyed figure-subj=hit needs=vehicle
inutilizar              mode=destroy cameo=190 recipient=obj figure=destroyed figure-subj=hit needs=weapon,vehicle
aniquilar               mode=destroy cameo=190 recipient=obj figure=destroyed figure-subj=hit needs=force,weapon,vehicle
dizimar                 cameo=190 recipient=obj figure=killed needs=force,person
gasear                  mode=unconventional cameo=2041 recipient=obj

[event kind=ASSAULT pos=noun actor=por,de recipient=contra,a,em]
sabotagem               mode=destroy cameo=190 needs=place,vehicle,actor support=cometer,realizar
destruição   mode=destroy cameo=190 actor=por recipient=de figure=destroyed figure-subj=hit needs=weapon,place,vehicle,force
demolição               mode=destroy cameo=1712 actor=por recipient=de figure=destroyed figure-subj=hit needs=place,actor
incêndio criminoso / fogo posto   mode=destroy cameo=190
ataque químico   mode=unconventional cameo=2041 context=cbrn support=realizar,lançar
ataque com armas químicas   mode=unconventional cameo=2041 context=cbrn support=realizar,lançar
ataque com gás / ataque biológico   mode=unconventional cameo=2041 context=cbrn support=realizar,lançar
ataque nuclear / ataque radiológico   mode=unconventional cameo=2042 context=cbrn support=realizar,lançar

# ---------------------------------------------------------------- ASSAULT: harm to persons
[event kind=ASSAULT pos=verb]
matar                   recipient=obj figure=killed cameo=190 figure-subj=""
assassinar              recipient=obj figure=killed mode=targeted cameo=186
abater a tiro / abater a tiros / matar a tiro   recipient=obj figure=killed mode=firearms cameo=193
matar a tiros   recipient=obj figure=killed mode=firearms cameo=193
executar                recipient=obj figure=killed mode=targeted cameo=186 needs=person,force
liquidar                recipient=obj figure=killed cameo=190 needs=person,force
massacrar / chacinar / trucidar   recipient=obj figure=killed cameo=202
exterminar              recipient=obj figure=killed cameo=202 needs=person,force,actor
decapitar / degolar / enforcar / linchar / apedrejar   recipient=obj figure=killed mode=primitive cameo=1823
morrer                  actor=none recipient=subj figure-subj=killed needs=person,force cameo=190
perecer / tombar em combate / cair em combate   actor=none recipient=subj figure-subj=killed cameo=190
perder a vida           actor=none recipient=subj figure-subj=killed cameo=190
perder                  actor=none recipient=subj figure=lost needs=force,weapon,vehicle cameo=190
desaparecer             actor=none recipient=subj figure-subj=missing needs=force cameo=190
ser dado como desaparecido   actor=none recipient=subj figure-subj=missing cameo=190 needs=person,force
ser dados como desaparecidos   actor=none recipient=subj figure-subj=missing cameo=190 needs=person,force
ser dadas como desaparecidas   actor=none recipient=subj figure-subj=missing cameo=190 needs=person,force
sofrer baixas / sofrer pesadas baixas / sofrer perdas   actor=none recipient=subj cameo=190
sofrer pesadas perdas   actor=none recipient=subj cameo=190
ferir                   recipient=obj figure=wounded cameo=190
ferir se / ficar ferido   actor=none recipient=subj figure-subj=wounded cameo=190 needs=person,force,weapon
ficar feridos / ficar ferida / ficar feridas / ficar ferir   actor=none recipient=subj figure-subj=wounded cameo=190 needs=person,force,weapon
resultar ferido   actor=none recipient=subj figure-subj=wounded cameo=190 needs=person,force,weapon
sofrer ferimentos / sofrer ferimento / sofrer lesões / sofrer escoriações / sofrer queimaduras / sofrer ferimentos ligeiros / sofrer ferimentos graves / sofrer ferimentos leves   actor=none recipient=subj figure-subj=wounded cameo=190 needs=person,force
sair ferido   actor=none recipient=subj figure-subj=wounded cameo=190 needs=person,force,weapon
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
fazer refém / fazer reféns / tomar como refém   recipient=obj mode=abduct cameo=181 figure=captured
tomar reféns / manter refém / manter reféns   recipient=obj mode=abduct cameo=181 figure=captured
fazer desaparecer       recipient=obj mode=abduct cameo=181 needs=person
usar como escudo humano / usar como escudos humanos   recipient=obj mode=abduct cameo=184
tentar matar / tentar assassinar / atentar contra a vida de   recipient=obj,de mode=targeted cameo=185

[event kind=ASSAULT pos=noun actor=por recipient=de,contra]
assassinato / assassínio / homicídio   mode=targeted cameo=186 figure=killed support=cometer,perpetrar
magnicídio   mode=targeted cameo=186 figure=killed support=cometer,perpetrar
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
esfaqueamento / ataque com faca / ataque a a faca   mode=primitive cameo=1823 recipient=de,contra,em
ataque a faca   mode=primitive cameo=1823 recipient=de,contra,em
envenenamento           mode=targeted cameo=185 needs=person,actor
sequestro               mode=abduct cameo=181 figure=captured needs=person,force,vehicle
rapto                   mode=abduct cameo=181 figure=captured
tomada de reféns        mode=abduct cameo=181 recipient=none
desaparecimento forçado / desaparecimentos forçados   mode=abduct cameo=181
uso de a força          mode=crowd-control cameo=175 recipient=contra needs=person,force
violência policial      mode=crowd-control cameo=175 recipient=contra
gás lacrimogêneo   mode=crowd-control cameo=175 recipient=contra,em support=usar,lançar,disparar,utilizar
bomba de gás / bomba de gás lacrimogêneo / bomba de efeito moral / bomba de gás lacrimogéneo / granada de gás / spray de pimenta   mode=crowd-control cameo=175 recipient=contra,em support=usar,lançar,disparar,utilizar,atirar
gás lacrimogéneo   mode=crowd-control cameo=175 recipient=contra,em support=usar,lançar,disparar,utilizar
bala de borracha   mode=crowd-control cameo=175 recipient=contra,em support=usar,lançar,disparar,utilizar
balas de borracha   mode=crowd-control cameo=175 recipient=contra,em support=usar,lançar,disparar,utilizar
canhão de água   mode=crowd-control cameo=175 recipient=contra,em support=usar,lançar,disparar,utilizar
canhões de água   mode=crowd-control cameo=175 recipient=contra,em support=usar,lançar,disparar,utilizar

[event kind=ASSAULT pos=verb mode=crowd-control cameo=175 context=repression]
dispersar               recipient=obj needs=person
reprimir                recipient=obj needs=person,actor
carregar sobre / investir sobre   recipient=sobre needs=person

# ---------------------------------------------------------------- MOBILIZE
[event kind=MOBILIZE pos=verb mode=troops cameo=154 context=military recipient=contra,em,para,a]
mobilizar               needs=force,weapon,person,vehicle figure=deployed
enviar                  needs=force figure=deployed
mandar                  needs=force figure=deployed
despachar               needs=force figure=deployed
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
chamar a as armas / convocar reservistas / chamar reservistas   figure=deployed
recrutar                recipient=none needs=force,person figure=deployed
alistar                 recipient=none needs=force,person figure=deployed
alistar se / se alistar    recipient=none figure-subj=deployed
decretar mobilização / decretar a mobilização / ordenar a mobilização   recipient=none
colocar em alerta / pôr em alerta / colocar em estado de alerta   recipient=none cameo=152 needs=force
entrar em alerta   recipient=none cameo=152 needs=force
colocar em prontidão / pôr em prontidão / elevar o nível de alerta   recipient=none cameo=152
aumentar o nível de alerta   recipient=none cameo=152
patrulhar               recipient=none cameo=150 needs=place,force
fazer manobras / realizar manobras / realizar exercícios   recipient=contra cameo=150
realizar exercícios militares   recipient=contra cameo=150
rearmar / rearmar se / se rearmar / armar se / se armar   recipient=none mode=weapons cameo=150
testar                  recipient=none mode=weapons cameo=150 needs=weapon
realizar um teste nuclear   recipient=none mode=weapons cameo=150 context=military,cbrn
fazer um teste nuclear / realizar teste nuclear   recipient=none mode=weapons cameo=150 context=military,cbrn
disparar para o mar / disparar em direção a o mar   recipient=none mode=weapons cameo=150 figure=launched
lançar em direção a o mar / lançar para o mar   recipient=none mode=weapons cameo=150 figure=launched
apontar                 recipient=contra,para mode=weapons cameo=150 needs=weapon
reforçar a segurança / reforçar o policiamento / reforçar a presença militar   recipient=none cameo=153
aumentar a presença militar   recipient=none cameo=153

[event kind=MOBILIZE pos=noun mode=troops cameo=154 context=military actor=de,por recipient=contra,em,para,a support="anunciar,decretar,declarar,ordenar"]
mobilização             needs=force,weapon,actor figure=deployed support=decretar,ordenar,anunciar
mobilização parcial / mobilização geral   figure=deployed support=decretar,ordenar,anunciar
mobilização militar   figure=deployed support=decretar,ordenar,anunciar
implantação             needs=force,weapon figure=deployed actor=por support=ordenar,decretar,anunciar,autorizar,aprovar,determinar,iniciar,preparar,acelerar
desdobramento           needs=force,weapon figure=deployed actor=por support=ordenar,decretar,anunciar,autorizar,aprovar,determinar,iniciar,preparar,acelerar
destacamento            needs=force figure=deployed actor=por support=ordenar,decretar,anunciar,autorizar,aprovar,determinar,iniciar,preparar,acelerar
deslocamento            needs=force,weapon figure=deployed actor=por support=ordenar,decretar,anunciar,autorizar,aprovar,determinar,iniciar,preparar,acelerar
envio                   needs=force figure=deployed actor=por support=ordenar,decretar,anunciar,autorizar,aprovar,determinar,iniciar,preparar,acelerar
posicionamento          needs=force,weapon figure=deployed actor=por
concentração            needs=force,weapon figure=deployed actor=por
acúmulo                 needs=force,weapon figure=deployed actor=por
recrutamento            needs=force,person figure=deployed recipient=none
alistamento             needs=force recipient=none
escalada militar / presença militar / movimentação de tropas / demonstração de força   cameo=150
exercício militar / exercícios militares / manobra militar   cameo=150 support=realizar,iniciar,conduzir,fazer
manobras militares / exercício naval / exercícios navais   cameo=150 support=realizar,iniciar,conduzir,fazer
exercício com fogo real / exercícios com fogo real / jogos de guerra   cameo=150 support=realizar,iniciar
jogo de guerra   cameo=150 support=realizar,iniciar
desfile militar / parada militar   cameo=150 support=realizar,organizar recipient=none
alerta máximo / estado de alerta / prontidão de combate   cameo=152 recipient=none needs=force,actor
nível de alerta   cameo=152 recipient=none needs=force,actor
teste nuclear   mode=weapons cameo=150 context=military,cbrn support=realizar,fazer,conduzir recipient=none
ensaio nuclear   mode=weapons cameo=150 context=military,cbrn support=realizar,fazer,conduzir recipient=none
teste de míssil / teste de mísseis   mode=weapons cameo=150 support=realizar,fazer,conduzir recipient=none
ensaio de míssil / teste balístico   mode=weapons cameo=150 support=realizar,fazer,conduzir recipient=none
lançamento de teste   mode=weapons cameo=150 support=realizar,fazer,conduzir recipient=none
teste                   mode=weapons cameo=150 needs=weapon support=realizar,fazer,conduzir recipient=none
patrulha                cameo=150 needs=force,place support=realizar,fazer recipient=none
corrida armamentista / corrida a os armamentos   mode=weapons cameo=150 recipient=none
serviço militar obrigatório / conscrição   cameo=154 recipient=none

# ---------------------------------------------------------------- COERCE
[event kind=COERCE pos=verb]
prender                 recipient=obj mode=arrest cameo=173 needs=person,force,actor figure=detained
deter                   recipient=obj mode=arrest cameo=173 needs=person,force figure=detained
encarcerar / aprisionar recipient=obj mode=arrest cameo=173 figure=detained
capturar                recipient=obj mode=arrest cameo=173 needs=person,force figure=captured
capturar                recipient=de mode=seize cameo=192 needs=place,weapon,vehicle context=military
fazer prisioneiro / fazer prisioneiros / levar preso   recipient=obj mode=arrest cameo=173 figure=captured
levar sob custódia / colocar sob custódia   recipient=obj mode=arrest cameo=173 figure=captured
pôr em prisão preventiva / decretar a prisão   recipient=de,a,obj mode=arrest cameo=173 context=legal
determinar a prisão / determinar prisão   recipient=de,a,obj mode=arrest cameo=173 context=legal
ordenar a prisão / colocar em prisão domiciliar   recipient=de,a,obj mode=arrest cameo=173 context=legal
dar voz de prisão   recipient=de,a,obj mode=arrest cameo=173 context=legal
emitir mandado de prisão   recipient=contra,para mode=arrest cameo=173 context=legal
emitir um mandado de prisão   recipient=contra,para mode=arrest cameo=173 context=legal
emitir um mandado de captura   recipient=contra,para mode=arrest cameo=173 context=legal
emitir mandado de captura   recipient=contra,para mode=arrest cameo=173 context=legal
deportar / extraditar a a força / repatriar a a força   recipient=obj mode=deport cameo=174 figure=displaced
deslocar a a força / transferir a a força   recipient=obj mode=deport cameo=174 figure=displaced
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
recuperar               recipient=obj mode=seize cameo=192 needs=place context=military
libertar                recipient=obj mode=seize cameo=192 needs=place context=military
liberar                 recipient=obj mode=seize cameo=192 needs=place context=military
reconquistar / recapturar   recipient=obj mode=seize cameo=192 context=military needs=place
tomar o controle / tomar o controlo   recipient=de mode=seize cameo=192 needs=place context=military
assumir o controle / assumir o controlo   recipient=de mode=seize cameo=192 needs=place context=military
apoderar se / se apoderar / apossar se   recipient=de mode=seize cameo=192 needs=place,goods,weapon,vehicle
se apossar   recipient=de mode=seize cameo=192 needs=place,goods,weapon,vehicle
congelar ativos / congelar activos / congelar bens   recipient=de,a mode=seize cameo=1711 context=economic
congelar o ativo / congelar o bem   recipient=de,a mode=seize cameo=1711 context=economic
bloquear                recipient=obj mode=restrict cameo=191 needs=place,vehicle,goods
sitiar / assediar militarmente   recipient=obj mode=restrict cameo=191 context=military
cercar                  recipient=obj mode=restrict cameo=191 needs=place,force context=military
isolar                  recipient=obj mode=restrict cameo=191 needs=place
fechar o estreito / bloquear o estreito / fechar a fronteira   recipient=com,a,para mode=restrict cameo=191
encerrar a fronteira / fechar fronteira / fechar o espaço aéreo   recipient=com,a,para mode=restrict cameo=191
encerrar o espaço aéreo   recipient=com,a,para mode=restrict cameo=191
impor um bloqueio / impor bloqueio   recipient=a,contra,em mode=restrict cameo=191
sancionar               recipient=obj mode=restrict cameo=163 needs=actor,person,vehicle context=economic
impor sanção / aplicar sanção   recipient=a,contra,sobre mode=restrict cameo=163 context=economic
adotar sanção / adoptar sanção   recipient=a,contra,sobre mode=restrict cameo=163 context=economic
decretar sanção / reimpor sanção   recipient=a,contra,sobre mode=restrict cameo=163 context=economic
impor novo sanção   recipient=a,contra,sobre mode=restrict cameo=163 context=economic
impor novas sanções / impor sanções   recipient=a,contra,sobre mode=restrict cameo=163 context=economic
anunciar sanções / anunciar novas sanções   recipient=a,contra,sobre mode=restrict cameo=163 context=economic
embargar                recipient=obj mode=restrict cameo=163 needs=actor,goods context=economic
taxar                   recipient=obj mode=restrict cameo=163 needs=actor,goods context=economic
impor tarifa / aplicar tarifa   recipient=a,sobre,contra mode=restrict cameo=163 context=economic
impor tarifas / elevar a tarifa   recipient=a,sobre,contra mode=restrict cameo=163 context=economic
impor uma tarifa   recipient=a,sobre,contra mode=restrict cameo=163 context=economic
proibir                 recipient=obj,a mode=restrict cameo=172 needs=actor,person,goods,clause
banir                   recipient=obj mode=restrict cameo=1722 needs=actor,person,goods
ilegalizar / proscrever recipient=obj mode=restrict cameo=1722
restringir              recipient=obj mode=restrict cameo=172 needs=actor,goods,person
censurar                recipient=obj mode=censor cameo=1721 needs=goods context=rights_freedoms
cortar a internet / bloquear a internet   recipient=a,de,obj mode=censor cameo=1721 context=rights_freedoms
suspender a internet / tirar de o ar   recipient=a,de,obj mode=censor cameo=1721 context=rights_freedoms
bloquear o acesso   recipient=a,de,obj mode=censor cameo=1721 context=rights_freedoms
silenciar / amordaçar   recipient=obj mode=censor cameo=1721 needs=actor,person context=rights_freedoms
decretar toque de recolher / impor toque de recolher   recipient=em,a mode=curfew cameo=1723
decretar recolher obrigatório / impor recolher obrigatório   recipient=em,a mode=curfew cameo=1723
impor o toque de recolher / decretar o toque de recolher   recipient=em,a mode=curfew cameo=1723
impor um toque de recolher / impor o recolher obrigatório   recipient=em,a mode=curfew cameo=1723
decretar lei marcial / impor lei marcial / declarar lei marcial   recipient=em mode=martial-law cameo=1724
decretar a lei marcial / declarar a lei marcial   recipient=em mode=martial-law cameo=1724
decretar estado de emergência / declarar estado de emergência   recipient=em mode=martial-law cameo=1724
decretar o estado de emergência / declarar o estado de emergência   recipient=em mode=martial-law cameo=1724
decretar estado de sítio / decretar estado de exceção   recipient=em mode=martial-law cameo=1724
decretar o estado de sítio / declarar estado de exceção   recipient=em mode=martial-law cameo=1724
perseguir               recipient=obj cameo=175 needs=person,actor context=repression
oprimir / subjugar      recipient=obj cameo=175 needs=person,actor context=repression
coagir / extorquir      recipient=obj cameo=170
hackear / invadir o sistema / invadir os sistemas   recipient=obj,de mode=cyber cameo=176 context=cyber
derrubar o site   recipient=obj,de mode=cyber cameo=176 context=cyber
desinformar   recipient=sobre,contra mode=misinformation cameo=170 context=misinformation
espalhar desinformação   recipient=sobre,contra mode=misinformation cameo=170 context=misinformation
difundir desinformação   recipient=sobre,contra mode=misinformation cameo=170 context=misinformation
disseminar desinformação   recipient=sobre,contra mode=misinformation cameo=170 context=misinformation
reter                   recipient=obj mode=withhold cameo=170 needs=vehicle,goods,money,person
impedir o acesso / impedir a entrada   recipient=de,a mode=withhold cameo=170 needs=actor,person,goods
barrar a entrada / negar acesso   recipient=de,a mode=withhold cameo=170 needs=actor,person,goods
negar o acesso   recipient=de,a mode=withhold cameo=170 needs=actor,person,goods
destruir casas / demolir casas / demolir a casa   recipient=de mode=seize cameo=1712

[event kind=COERCE pos=noun actor=por,de recipient=de,contra,a support="anunciar,decretar,declarar,ordenar"]
prisão                  actor=por mode=arrest cameo=173 needs=person,force figure=detained
detenção                actor=por mode=arrest cameo=173 needs=person,force,actor figure=detained
captura                 actor=por mode=arrest cameo=173 needs=person,force figure=captured
captura                 actor=por mode=seize cameo=192 needs=place,vehicle,weapon context=military
mandado de prisão   recipient=contra,para mode=arrest cameo=173 context=legal support=emitir,expedir
mandado de detenção   recipient=contra,para mode=arrest cameo=173 context=legal support=emitir,expedir
mandado de captura   recipient=contra,para mode=arrest cameo=173 context=legal support=emitir,expedir
ordem de prisão   recipient=contra,para mode=arrest cameo=173 context=legal support=emitir,expedir
prisão domiciliar / prisão domiciliária / prisão preventiva   actor=por mode=arrest cameo=173 context=legal
prisão em massa / prisões em massa / detenção em massa   actor=por mode=arrest cameo=173 figure=detained
detenção arbitrária   actor=por mode=arrest cameo=173 figure=detained
deportação              actor=por mode=deport cameo=174 needs=person,actor figure=displaced
deportação em massa / deslocamento forçado   actor=por mode=deport cameo=174 figure=displaced
transferência forçada / expulsão em massa   actor=por mode=deport cameo=174 figure=displaced
confisco / expropriação / nacionalização / arresto   actor=por mode=seize cameo=1711
apreensão               actor=por mode=seize cameo=1711 needs=goods,weapon,vehicle,money
busca e apreensão / mandado de busca   actor=por mode=seize cameo=1711 recipient=contra,em context=legal
saque / pilhagem        actor=por mode=seize cameo=171 needs=place support=cometer
ocupação                actor=por recipient=de,em mode=seize cameo=192 needs=place,actor context=military
anexação                actor=por mode=seize cameo=192 needs=place,actor context=territory
tomada                  actor=por mode=seize cameo=192 needs=place context=military
conquista               actor=por mode=seize cameo=192 needs=place context=military
tomada de o poder   actor=de,por cameo=170 recipient=contra,em context=executive support=dar,executar
golpe de Estado   actor=de,por cameo=170 recipient=contra,em context=executive support=dar,executar
golpe de estado   actor=de,por cameo=170 recipient=contra,em context=executive support=dar,executar
golpe militar   actor=de,por cameo=170 recipient=contra,em context=executive support=dar,executar
tentativa de golpe / intentona   actor=de,por cameo=170 recipient=contra,em context=executive
congelamento de ativos / congelamento de bens   actor=por mode=seize cameo=1711 context=economic
congelamento de activos   actor=por mode=seize cameo=1711 context=economic
bloqueio   actor=por,de mode=restrict cameo=191 needs=place,actor,vehicle recipient=a,de,contra support=impor,decretar
bloqueio naval   actor=por,de mode=restrict cameo=191 recipient=a,de,contra support=impor,decretar
bloqueio total   actor=por,de mode=restrict cameo=191 recipient=a,de,contra support=impor,decretar
cerco   actor=por,de mode=restrict cameo=191 needs=place,force recipient=a,de context=military support=impor,fechar
fechamento de a fronteira / encerramento de a fronteira   actor=por mode=restrict cameo=191 recipient=com
sanção   actor=de,por mode=restrict cameo=163 recipient=contra,a,sobre context=economic support=impor,aplicar,adotar,adoptar,decretar,reimpor,anunciar,aprovar needs=actor,person
embargo   actor=de,por mode=restrict cameo=163 recipient=contra,a,sobre context=economic support=impor,decretar
embargo de armas   actor=de,por mode=restrict cameo=163 recipient=contra,a,sobre support=impor,decretar
embargo comercial   actor=de,por mode=restrict cameo=163 recipient=contra,a,sobre support=impor,decretar
embargo econômico   actor=de,por mode=restrict cameo=163 recipient=contra,a,sobre support=impor,decretar
embargo económico   actor=de,por mode=restrict cameo=163 recipient=contra,a,sobre support=impor,decretar
tarifa   actor=de,por mode=restrict cameo=163 recipient=contra,a,sobre needs=actor,goods context=economic support=impor,aplicar
tarifaço   actor=de,por mode=restrict cameo=163 recipient=contra,a,sobre context=economic support=impor,anunciar
guerra comercial   actor=de,por mode=restrict cameo=163 recipient=contra,a,sobre context=economic support=impor,anunciar
medida retaliatória   actor=de,por mode=restrict cameo=163 recipient=contra,a,sobre context=economic support=impor,anunciar
proibição               actor=por,de mode=restrict cameo=172 needs=actor,goods,person support=impor,decretar
restrição   actor=por,de mode=restrict cameo=172 needs=actor,goods support=impor,aplicar recipient=a,sobre,contra
censura   actor=por,de mode=censor cameo=1721 recipient=a,contra,sobre needs=person,actor context=rights_freedoms
toque de recolher   actor=por mode=curfew cameo=1723 recipient=em support=impor,decretar
recolher obrigatório   actor=por mode=curfew cameo=1723 recipient=em support=impor,decretar
lei marcial             actor=por mode=martial-law cameo=1724 recipient=em support=impor,decretar,declarar
estado de emergência   actor=por mode=martial-law cameo=1724 recipient=em support=decretar,declarar,impor
estado de sítio   actor=por mode=martial-law cameo=1724 recipient=em support=decretar,declarar,impor
estado de exceção   actor=por mode=martial-law cameo=1724 recipient=em support=decretar,declarar,impor
estado de excepção   actor=por mode=martial-law cameo=1724 recipient=em support=decretar,declarar,impor
repressão               cameo=175 recipient=contra,a,de needs=person,actor context=repression
perseguição             cameo=175 recipient=a,contra,de needs=person,actor context=repression
ciberataque   mode=cyber cameo=176 recipient=contra,a context=cyber support=lançar,realizar,sofrer
ataque cibernético   mode=cyber cameo=176 recipient=contra,a context=cyber support=lançar,realizar,sofrer
ataque hacker   mode=cyber cameo=176 recipient=contra,a context=cyber support=lançar,realizar,sofrer
ataque informático   mode=cyber cameo=176 recipient=contra,a context=cyber support=lançar,realizar,sofrer
ataque de hackers   mode=cyber cameo=176 recipient=contra,a context=cyber support=lançar,realizar,sofrer
ciberataques   mode=cyber cameo=176 recipient=contra,a context=cyber support=lançar,realizar,sofrer
ataque de negação de serviço / invasão de sistemas   mode=cyber cameo=176 recipient=contra,a,de context=cyber
desinformação   mode=misinformation cameo=170 recipient=contra,sobre context=misinformation
campanha de desinformação   mode=misinformation cameo=170 recipient=contra,sobre context=misinformation
coação / coerção / extorsão   cameo=170 recipient=contra,sobre,de

# ---------------------------------------------------------------- RETREAT
[event kind=RETREAT pos=verb]
retirar                 recipient=de,a mode=withdraw cameo=0874 needs=force,weapon context=military
retirar se / se retirar recipient=de mode=withdraw cameo=0874 needs=force,place context=military
recuar                  recipient=de mode=withdraw cameo=0874 needs=force,place context=military
bater em retirada / abandonar posições   recipient=de mode=withdraw cameo=0874 context=military
abandonar a posição   recipient=de mode=withdraw cameo=0874 context=military
desocupar               recipient=obj mode=withdraw cameo=0874 needs=place
render se / se render   recipient=a mode=disarm cameo=0874 context=military figure-subj=captured
depor as armas / entregar as armas   recipient=a mode=disarm cameo=0874 context=military figure-subj=captured
baixar as armas / capitular   recipient=a mode=disarm cameo=0874 context=military figure-subj=captured
entregar se / se entregar   recipient=a mode=disarm cameo=0874 needs=force
desarmar                recipient=obj mode=disarm cameo=0873 needs=force,actor
desmobilizar            recipient=obj mode=disarm cameo=0873 needs=force
desmilitarizar          recipient=obj mode=disarm cameo=0873 needs=place
desnuclearizar / se desnuclearizar   recipient=obj mode=disarm cameo=0873 context=military,cbrn
desescalar / reduzir as tensões / reduzir a tensão / diminuir as tensões   recipient=com mode=disarm cameo=087
distender   recipient=com mode=disarm cameo=087
cessar as hostilidades / suspender as hostilidades   recipient=com mode=ceasefire cameo=0871 mutual=yes
cessar hostilidades / parar os combates   recipient=com mode=ceasefire cameo=0871 mutual=yes
suspender os combates   recipient=com mode=ceasefire cameo=0871 mutual=yes
suspender os ataques / interromper os ataques   recipient=a,contra mode=ceasefire cameo=0871
parar os ataques / parar de bombardear   recipient=a,contra mode=ceasefire cameo=0871
declarar cessar-fogo / declarar um cessar-fogo   recipient=com mode=ceasefire cameo=0871
decretar cessar-fogo / declarar trégua / declarar uma trégua   recipient=com mode=ceasefire cameo=0871
decretar trégua   recipient=com mode=ceasefire cameo=0871
libertar                recipient=obj mode=release cameo=0841 needs=person,force
liberar                 recipient=obj mode=release cameo=0841 needs=person,force
soltar                  recipient=obj mode=release cameo=0841 needs=person
pôr em liberdade / colocar em liberdade / restituir a a liberdade   recipient=obj mode=release cameo=0841
sair em liberdade   recipient=obj mode=release cameo=0841
trocar prisioneiros / trocar prisioneiros de guerra   recipient=com mode=release cameo=0841 mutual=yes
trocar reféns   recipient=com mode=release cameo=0841 mutual=yes
repatriar               recipient=obj,a mode=release cameo=0841 needs=person,force
devolver                recipient=a,para mode=release cameo=084 needs=person,force,vehicle,place
descongelar             recipient=de,a mode=release cameo=0842 needs=money,goods
levantar o bloqueio / suspender o bloqueio / levantar o cerco   recipient=a,de,com mode=access cameo=0872
aliviar o bloqueio / reabrir a fronteira / reabrir o espaço aéreo   recipient=a,de,com mode=access cameo=0872
levantar sanção / levantar o sanção / suspender sanção   recipient=contra,a,sobre cameo=085 context=economic
suspender o sanção / aliviar sanção / aliviar o sanção   recipient=contra,a,sobre cameo=085 context=economic
retirar o sanção / revogar o sanção / remover o sanção   recipient=contra,a,sobre cameo=085 context=economic
retirar sanções / revogar sanções   recipient=contra,a,sobre cameo=085 context=economic
flexibilizar o sanção   recipient=contra,a,sobre cameo=085 context=economic
levantar o embargo / suspender o embargo   recipient=contra,a,sobre cameo=085 context=economic
levantar embargo   recipient=contra,a,sobre cameo=085 context=economic
reduzir tarifa / reduzir o tarifa / suspender tarifa   recipient=contra,a,sobre cameo=085 context=economic
suspender o tarifa   recipient=contra,a,sobre cameo=085 context=economic
permitir a entrada / autorizar a entrada   recipient=de,a mode=access cameo=086 context=humanitarian
abrir um corredor humanitário   recipient=de,a mode=access cameo=086 context=humanitarian
abrir corredor humanitário   recipient=de,a mode=access cameo=086 context=humanitarian
abrir corredores humanitários   recipient=de,a mode=access cameo=086 context=humanitarian
permitir o acesso / autorizar o acesso / permitir acesso   recipient=de,a mode=access cameo=086
abrir as portas a   recipient=de,a mode=access cameo=086
renunciar               recipient=none mode=resign cameo=0831 needs=actor
demitir se / se demitir / pedir demissão / apresentar demissão   recipient=none mode=resign cameo=0831
apresentar a demissão / apresentar renúncia / apresentar a renúncia   recipient=none mode=resign cameo=0831
abdicar / deixar o cargo / abandonar o cargo / deixar o poder   recipient=none mode=resign cameo=0831

[event kind=RETREAT pos=noun actor=de,por support="anunciar,decretar,declarar,ordenar"]
retirada                recipient=de mode=withdraw cameo=0874 needs=force,actor,place context=military
recuo                   recipient=de mode=withdraw cameo=0874 needs=force,place context=military
rendição / capitulação  recipient=a,perante mode=disarm cameo=0874 context=military
desarmamento            recipient=de actor=por mode=disarm cameo=0873 needs=force,actor
desmobilização          recipient=de actor=por mode=disarm cameo=0873 needs=force
desmilitarização / desnuclearização   recipient=de actor=por mode=disarm cameo=0873
desescalada / distensão   recipient=com,entre mode=disarm cameo=087 mutual=yes actor=de,entre
cessação de as hostilidades   recipient=com,entre mode=disarm cameo=087 mutual=yes actor=de,entre
cessação de hostilidades   recipient=com,entre mode=disarm cameo=087 mutual=yes actor=de,entre
fim de as hostilidades   recipient=com,entre mode=disarm cameo=087 mutual=yes actor=de,entre
cessar-fogo   recipient=com,entre mode=ceasefire cameo=0871 mutual=yes actor=entre,de support=declarar,decretar,assinar,alcançar,anunciar,aceitar context=military
cessar fogo   recipient=com,entre mode=ceasefire cameo=0871 mutual=yes actor=entre,de support=declarar,decretar,assinar,alcançar,anunciar,aceitar context=military
trégua   recipient=com,entre mode=ceasefire cameo=0871 mutual=yes actor=entre,de support=declarar,decretar,alcançar,anunciar,assinar,firmar,selar,acordar,subscrever
armistício   recipient=com,entre mode=ceasefire cameo=0871 mutual=yes actor=entre,de support=assinar,firmar,declarar,alcançar,acordar,anunciar
pausa humanitária   recipient=com,entre mode=ceasefire cameo=0871 mutual=yes actor=entre,de
trégua humanitária   recipient=com,entre mode=ceasefire cameo=0871 mutual=yes actor=entre,de
libertação              recipient=de actor=por mode=release cameo=0841 needs=person,force
soltura                 recipient=de actor=por mode=release cameo=0841
troca de prisioneiros   recipient=com,entre actor=entre,de mode=release cameo=0841 mutual=yes support=realizar,efetuar,fazer
troca de reféns   recipient=com,entre actor=entre,de mode=release cameo=0841 mutual=yes support=realizar,efetuar,fazer
troca de prisioneiros de guerra   recipient=com,entre actor=entre,de mode=release cameo=0841 mutual=yes support=realizar,efetuar,fazer
troca de detidos   recipient=com,entre actor=entre,de mode=release cameo=0841 mutual=yes support=realizar,efetuar,fazer
repatriação             recipient=de,para actor=por mode=release cameo=0841 needs=person,force
devolução               recipient=a,para actor=por mode=release cameo=084 needs=person,vehicle,goods
levantamento de as sanções   recipient=contra,a,sobre actor=por cameo=085 context=economic
suspensão de as sanções / alívio de as sanções   recipient=contra,a,sobre actor=por cameo=085 context=economic
levantamento de sanções / alívio de sanções   recipient=contra,a,sobre actor=por cameo=085 context=economic
fim de as sanções / levantamento de o bloqueio   recipient=contra,a,sobre actor=por cameo=085
fim de o bloqueio / fim de o embargo   recipient=contra,a,sobre actor=por cameo=085
levantamento de o embargo   recipient=contra,a,sobre actor=por cameo=085
corredor humanitário   recipient=para,a mode=access cameo=0863 context=humanitarian support=abrir,permitir
corredores humanitários   recipient=para,a mode=access cameo=0863 context=humanitarian support=abrir,permitir
acesso humanitário   recipient=para,a mode=access cameo=0863 context=humanitarian support=abrir,permitir
renúncia                recipient=none mode=resign cameo=0831 needs=actor support=apresentar
abdicação / pedido de demissão / carta de demissão   recipient=none mode=resign cameo=0831 support=apresentar

# ---------------------------------------------------------------- CONCEDE
[event kind=CONCEDE pos=verb]
ceder                   recipient=a,perante cameo=080 needs=actor
ceder a a pressão / ceder a as exigências / ceder a as reivindicações   recipient=de cameo=083
atender a as exigências / atender a as reivindicações / aceitar as exigências   recipient=de cameo=083
fazer concessão / fazer concessões / fazer uma concessão   recipient=a cameo=080
voltar atrás / dar marcha a a ré   recipient=em cameo=080 needs=actor,clause
anistiar / amnistiar / indultar / conceder perdão / conceder indulto   recipient=obj,a cameo=081 context=legal
levantar o estado de emergência / revogar o estado de emergência   recipient=none kind=CONCEDE cameo=081
suspender o estado de emergência / levantar a lei marcial   recipient=none kind=CONCEDE cameo=081
revogar a lei marcial   recipient=none kind=CONCEDE cameo=081
levantar o toque de recolher / suspender o toque de recolher   recipient=none kind=CONCEDE cameo=081
levantar o recolher obrigatório   recipient=none kind=CONCEDE cameo=081
aliviar as restrições / aliviar restrições / flexibilizar as restrições   recipient=a,sobre cameo=081
levantar restrições / levantar as restrições   recipient=a,sobre cameo=081
levantar a proibição / suspender a proibição   recipient=de,obj cameo=0812 needs=actor,goods,person
revogar a proibição / legalizar   recipient=de,obj cameo=0812 needs=actor,goods,person
comutar a pena / reduzir a pena / perdoar a pena   recipient=de,a cameo=081 context=legal
anular a condenação / retirar as acusações / retirar a acusação   recipient=de,contra cameo=081 context=legal
arquivar o processo   recipient=de,contra cameo=081 context=legal
revogar                 recipient=none cameo=083 needs=actor

[event kind=CONCEDE pos=noun actor=de,por support="anunciar,decretar,declarar,ordenar"]
concessão               recipient=a cameo=080 needs=actor support=fazer,oferecer
anistia / amnistia      recipient=a,para cameo=081 context=legal support=conceder,decretar,aprovar
indulto / perdão presidencial   recipient=a,para cameo=081 context=legal support=conceder
alívio de as restrições / flexibilização de as restrições   recipient=a,sobre cameo=081
abrandamento de as restrições   recipient=a,sobre cameo=081

# ---------------------------------------------------------------- AGREE
[event kind=AGREE pos=verb cameo=030 speech=yes recipient=com,a]
concordar               mutual=yes
acordar                 recipient=com mutual=yes needs=clause
chegar a acordo / chegar a um acordo / alcançar um acordo / alcançar acordo   recipient=com mutual=yes
fechar acordo / fechar um acordo / chegar a um entendimento   recipient=com mutual=yes
entrar em acordo / pôr se de acordo / pôr se em acordo / chegar a consenso   recipient=com mutual=yes
chegar a um consenso / estar de acordo   recipient=com mutual=yes
comprometer se / se comprometer / assumir o compromisso / assumir um compromisso   recipient=com,a
prometer                recipient=a,iobj
prometer apoio / prometer ajuda / prometer auxílio   recipient=a,iobj cameo=033
oferecer                recipient=a,iobj needs=weapon,goods,money,force cameo=033
oferecer ajuda / oferecer apoio / oferecer assistência / oferecer auxílio   recipient=a,iobj cameo=033
oferecer asilo / oferecer refúgio / oferecer abrigo   recipient=a,iobj cameo=033 context=asylum
oferecer se para mediar / se oferecer para mediar / oferecer mediação   recipient=entre,a cameo=039
oferecer se / se oferecer / oferecer se para / se oferecer para / prontificar se / se prontificar / dispor se / se dispor   recipient=a needs=clause
manifestar disposição / manifestar disponibilidade / declarar se disposto   recipient=a needs=clause
declarar se pronto / mostrar se disposto   recipient=a needs=clause
aceitar                 recipient=de needs=clause,actor
aceitar a proposta / aceitar proposta / aceitar o acordo / aceitar o plano   recipient=de,com
aceitar uma trégua / aceitar a trégua / aceitar os termos   recipient=de,com
aceitar acordo / aceitar um acordo / aceitar o plano de paz / aceitar a oferta   recipient=de,com
aceitar as condições   recipient=de,com
aceitar o convite / aceitar um convite   recipient=de cameo=036
aceitar a mediação / aceitar mediação    recipient=de cameo=038
aceitar negociar / aceitar dialogar / aceitar conversar / concordar em negociar   recipient=com cameo=036
concordar em se reunir   recipient=com cameo=036
aceitar o cessar-fogo / aceitar um cessar-fogo / concordar com o cessar-fogo   recipient=com cameo=0356
concordar com um cessar-fogo   recipient=com cameo=0356
anuir / aquiescer / assentir   recipient=a
garantir                recipient=a needs=money,goods cameo=033
propor um cessar-fogo / propor cessar-fogo / propor uma trégua / propor trégua   recipient=a cameo=0356
propor negociação / propor negociações / propor conversações / propor uma reunião   recipient=a,com cameo=036
propor um encontro   recipient=a,com cameo=036
propor mediar           recipient=entre,a cameo=039
prever enviar           recipient=a,para cameo=033 needs=weapon,goods,money,force

[event kind=AGREE pos=noun cameo=030 actor=de,por recipient=com,a]
concordância / anuência / assentimento   needs=actor
promessa                recipient=a,de needs=actor support=fazer speech=yes
promessa de apoio / promessa de ajuda / oferta de ajuda   recipient=a cameo=033 support=fazer
oferta de apoio   recipient=a cameo=033 support=fazer
oferta de mediação      recipient=a,entre cameo=039 support=fazer
compromisso             recipient=com needs=actor,clause support=assumir,firmar
acordo de princípio   recipient=com,entre actor=de,entre mutual=yes support=alcançar,chegar
princípio de acordo   recipient=com,entre actor=de,entre mutual=yes support=alcançar,chegar
acordo preliminar / entendimento mútuo   recipient=com,entre actor=de,entre mutual=yes support=alcançar,chegar

# ---------------------------------------------------------------- CONSULT
[event kind=CONSULT pos=verb cameo=040 mutual=yes recipient=com]
reunir se / se reunir   needs=actor
reunir se com / se reunir com / reunir com
reunir                  recipient=obj needs=actor mutual=no
encontrar se com / se encontrar com / encontrar com
encontrar se / se encontrar   needs=actor recipient=com
avistar se com / se avistar com / avistar se / se avistar
conversar               needs=actor
conversar por telefone / falar por telefone / falar a o telefone   mode=phone cameo=041
conversar a o telefone / falar por videoconferência   mode=phone cameo=041
falar com               recipient=com needs=actor
telefonar               recipient=a,para mode=phone cameo=041 mutual=no needs=actor
ligar                   recipient=para,a mode=phone cameo=041 mutual=no needs=actor
dialogar / parlamentar / confabular
negociar                cameo=046 recipient=com needs=actor
renegociar              cameo=046 recipient=com needs=actor
retomar as negociações / retomar o diálogo / retomar as conversações / iniciar negociações   cameo=046
abrir negociações / entabular negociações   cameo=046
manter conversações / manter conversas / manter negociações / sentar se a a mesa   cameo=046
sentar se a a mesa de negociações   cameo=046
discutir                needs=actor
debater                 needs=actor
trocar impressões / trocar ideias / trocar opiniões
consultar               recipient=obj mutual=no needs=actor
mediar / medeia / medeiam / intermediar   recipient=entre,obj cameo=045 mutual=no context=diplomatic
intermedeia   recipient=entre,obj cameo=045 mutual=no context=diplomatic
servir de mediador / servir de intermediário / atuar como mediador   recipient=entre cameo=045 mutual=no
actuar como mediador   recipient=entre cameo=045 mutual=no
visitar                 recipient=obj mode=visit cameo=042 mutual=no needs=actor,place,force
viajar                  recipient=a,para mode=visit cameo=042 mutual=no needs=actor
deslocar se a / se deslocar a / deslocar se para   recipient=a,para mode=visit cameo=042 mutual=no needs=actor
desembarcar             recipient=em mode=visit cameo=042 mutual=no needs=actor
chegar em visita / fazer uma visita / realizar uma visita   recipient=a mode=visit cameo=042 mutual=no
efetuar uma visita / fazer visita / visitar oficialmente   recipient=a mode=visit cameo=042 mutual=no
receber                 recipient=obj mode=visit cameo=043 mutual=no needs=actor
receber em visita / receber em audiência   recipient=obj,de mode=visit cameo=043 mutual=no
receber a visita de / acolher em visita   recipient=obj,de mode=visit cameo=043 mutual=no
receber o presidente / receber o chanceler   recipient=obj mode=visit cameo=043 mutual=no
receber o primeiro-ministro / receber o ministro   recipient=obj mode=visit cameo=043 mutual=no
receber o líder   recipient=obj mode=visit cameo=043 mutual=no
anfitriar / recepcionar / rececionar   recipient=obj mode=visit cameo=043 mutual=no needs=actor
sediar a cúpula / acolher a cimeira / sediar negociações   recipient=none mode=third-party cameo=043 mutual=no
acolher negociações   recipient=none mode=third-party cameo=043 mutual=no
participar de a cúpula / participar em a cimeira   recipient=none mode=multilateral mutual=no

[event kind=CONSULT pos=noun cameo=040 mutual=yes actor=de,entre recipient=com,entre]
reunião                 support=realizar,ter,manter,fazer,celebrar needs=actor
reunião bilateral / reunião trilateral / reunião de alto nível   support=realizar,ter,manter
reunião de trabalho / reunião a portas fechadas   support=realizar,ter,manter
reunião extraordinária / reunião de emergência   mode=multilateral support=realizar,convocar,ter
reunião ministerial / reunião de cúpula   mode=multilateral support=realizar,convocar,ter
encontro                needs=actor support=ter,manter,realizar
encontro bilateral / encontro presencial / encontro face a face   support=ter,manter,realizar
cúpula / cimeira        mode=multilateral needs=actor,place support=realizar,sediar,acolher
cúpula bilateral / cimeira bilateral    support=realizar
conferência de paz / conferência internacional   mode=multilateral support=realizar,sediar needs=actor,place
conversa                needs=actor support=ter,manter
conversação / conversações   cameo=046 needs=actor support=ter,manter,realizar,retomar,iniciar
conversações de paz / conversas de paz   cameo=046 support=retomar,iniciar,realizar,manter
negociações de paz / negociação de paz   cameo=046 support=retomar,iniciar,realizar,manter
diálogo                 needs=actor support=manter,retomar,abrir,iniciar
negociação              cameo=046 needs=actor support=iniciar,retomar,manter,realizar,conduzir
rodada de negociações / ronda de negociações   cameo=046 support=realizar,concluir,iniciar
rodada de conversações / ronda negocial / mesa de negociações   cameo=046 support=realizar,concluir,iniciar
rodada de conversas   cameo=046 support=realizar,concluir,iniciar
tratativa               cameo=046 needs=actor
telefonema              mode=phone cameo=041 recipient=com,a,para support=fazer,ter,dar
conversa telefônica / conversa telefónica   mode=phone cameo=041 recipient=com,a,para support=ter,manter,fazer
ligação telefônica / ligação telefónica   mode=phone cameo=041 recipient=com,a,para support=ter,manter,fazer
chamada telefônica / chamada telefónica   mode=phone cameo=041 recipient=com,a,para support=ter,manter,fazer
contato telefônico / contacto telefónico   mode=phone cameo=041 support=ter,manter,fazer
conversa por telefone / conversa a o telefone   mode=phone cameo=041 support=ter,manter,fazer
contato                 needs=actor support=manter,estabelecer
contacto                needs=actor support=manter,estabelecer
visita   mode=visit cameo=042 mutual=no actor=de,por recipient=a needs=actor support=fazer,realizar,efetuar,efectuar
visita oficial   mode=visit cameo=042 mutual=no actor=de,por recipient=a support=fazer,realizar,efetuar
visita de Estado   mode=visit cameo=042 mutual=no actor=de,por recipient=a support=fazer,realizar,efetuar
visita de estado   mode=visit cameo=042 mutual=no actor=de,por recipient=a support=fazer,realizar,efetuar
visita de trabalho   mode=visit cameo=042 mutual=no actor=de,por recipient=a support=fazer,realizar,efetuar
visita surpresa   mode=visit cameo=042 mutual=no actor=de,por recipient=a support=fazer,realizar,efetuar
visita de cortesia   mode=visit cameo=042 mutual=no actor=de,por recipient=a support=fazer,realizar,efetuar
viagem   mode=visit cameo=042 mutual=no actor=de recipient=a,para needs=actor support=fazer,realizar
viagem oficial          mode=visit cameo=042 mutual=no actor=de recipient=a,para support=fazer,realizar
giro diplomático / périplo   mode=visit cameo=042 mutual=no actor=de recipient=por needs=actor
mediação / intermediação     cameo=045 mutual=no actor=de,por recipient=entre context=diplomatic needs=actor
consulta                needs=actor support=realizar,manter
audiência com           support=ter
troca de impressões / troca de ideias   support=ter

# ---------------------------------------------------------------- SUPPORT
[event kind=SUPPORT pos=verb cameo=051 context=diplomatic speech=yes]
apoiar                  recipient=obj cameo=050 speech=no
respaldar / secundar / avalizar / endossar   recipient=obj
dar apoio / prestar apoio / manifestar apoio / expressar apoio / declarar apoio   recipient=a cameo=050
reafirmar apoio / reiterar apoio   recipient=a cameo=050
confirmar apoio / confirmar o apoio / reafirmar o apoio / reiterar o apoio   recipient=a cameo=050
expressar o seu apoio / manifestar o seu apoio / reafirmar o seu apoio   recipient=a cameo=050
hipotecar apoio / jurar lealdade / jurar fidelidade / aliar se / se aliar   recipient=a,com,de cameo=050
ficar a o lado de / pôr se a o lado de   recipient=a,com,de cameo=050
elogiar / louvar / enaltecer / exaltar / aplaudir   recipient=obj
saudar                  recipient=obj needs=actor,clause
celebrar                recipient=obj needs=actor
felicitar / parabenizar / congratular   recipient=obj
congratular se / se congratular / regozijar se   recipient=com
agradecer               recipient=a,iobj,obj needs=actor,clause
dar as boas-vindas / acolher com satisfação   recipient=a
homenagear / condecorar / prestar homenagem / prestar tributo   recipient=obj,a cameo=017 needs=actor
solidarizar se / se solidarizar / expressar solidariedade   recipient=com,a cameo=018
manifestar solidariedade / prestar solidariedade   recipient=com,a cameo=018
prestar condolências / enviar condolências / expressar condolências   recipient=a cameo=018
apresentar condolências / transmitir condolências   recipient=a cameo=018
defender                recipient=obj cameo=052 needs=actor
interceder              recipient=por,junto cameo=053
reconhecer              recipient=obj cameo=054 needs=actor speech=yes
reconhecer a independência / reconhecer a soberania / reconhecer o Estado de   recipient=de,obj cameo=054
reconhecer oficialmente   recipient=de,obj cameo=054
estabelecer relações diplomáticas / estabelecer relações   recipient=com cameo=050 mutual=yes speech=no
restabelecer relações / restabelecer as relações   recipient=com cameo=050 mutual=yes speech=no
reatar relações / retomar relações / normalizar relações   recipient=com cameo=050 mutual=yes speech=no
normalizar as relações   recipient=com cameo=050 mutual=yes speech=no
reatar as relações / estreitar relações / estreitar os laços   recipient=com cameo=050 mutual=yes speech=no
estreitar laços / reforçar os laços / reforçar laços   recipient=com cameo=050 mutual=yes speech=no
aprofundar as relações / fortalecer os laços   recipient=com cameo=050 mutual=yes speech=no
reabrir a embaixada / abrir embaixada / abrir uma embaixada   recipient=em cameo=050 speech=no
reabrir embaixada   recipient=em cameo=050 speech=no
pedir desculpa / pedir desculpas / pedir perdão / desculpar se / se desculpar   recipient=a,com cameo=055
apresentar desculpas   recipient=a,com cameo=055
perdoar                 recipient=obj,a cameo=056 needs=actor
assinar acordo / assinar um acordo / assinar o acordo   recipient=com cameo=057 mutual=yes speech=no
assinar acordos / firmar acordo / firmar um acordo   recipient=com cameo=057 mutual=yes speech=no
celebrar um acordo / celebrar acordo   recipient=com cameo=057 mutual=yes speech=no
selar um acordo / assinar um tratado / assinar o tratado   recipient=com cameo=057 mutual=yes speech=no
assinar um memorando / assinar um pacto / assinar um contrato   recipient=com cameo=057 mutual=yes speech=no
firmar um pacto   recipient=com cameo=057 mutual=yes speech=no
assinar um memorando de entendimento   recipient=com cameo=057 mutual=yes speech=no
assinar uma declaração conjunta / assinar um protocolo   recipient=com cameo=057 mutual=yes speech=no
assinar a paz / fazer as pazes   recipient=com cameo=057 mutual=yes speech=no
ratificar               recipient=com cameo=057 needs=actor speech=no

[event kind=SUPPORT pos=noun cameo=050 context=diplomatic actor=de,por recipient=a,com]
apoio   support=dar,manifestar,expressar,reafirmar,reiterar,confirmar,declarar,prestar,prometer needs=actor
apoio incondicional   support=dar,manifestar,expressar,reafirmar,reiterar,confirmar,declarar,prometer
apoio total / pleno apoio   support=dar,manifestar,expressar,reafirmar,reiterar,confirmar,declarar,prometer
total apoio   support=dar,manifestar,expressar,reafirmar,reiterar,confirmar,declarar,prometer
apoio inabalável   support=dar,manifestar,expressar,reafirmar,reiterar,confirmar,declarar,prometer
apoio político   support=dar,manifestar,expressar,reafirmar,reiterar,confirmar,declarar,prometer
apoio diplomático   support=dar,manifestar,expressar,reafirmar,reiterar,confirmar,declarar,prometer
solidariedade           cameo=018 support=expressar,manifestar,prestar needs=actor
elogio / louvor         cameo=051 support=fazer,tecer
agradecimento           cameo=051 support=fazer,expressar needs=actor
gratidão                cameo=051 support=expressar,manifestar needs=actor
felicitação / congratulação   cameo=051 support=enviar,apresentar
condolência / condolências   cameo=018 support=prestar,enviar,expressar,apresentar
homenagem               cameo=017 needs=actor support=prestar
reconhecimento          cameo=054 recipient=de needs=actor actor=por
reconhecimento de a independência / reconhecimento de o Estado   cameo=054 recipient=de actor=por
pedido de desculpas / pedido de desculpa   cameo=055 support=fazer,apresentar
aliança / irmandade     recipient=com,entre actor=de,entre mutual=yes needs=actor support=formar,firmar,selar
acordo   cameo=057 recipient=com,entre actor=de,entre mutual=yes needs=actor support=assinar,firmar,fechar,celebrar,selar,alcançar,concluir,anunciar
acordo de paz   cameo=057 recipient=com,entre actor=de,entre mutual=yes support=assinar,firmar,fechar,celebrar,selar,alcançar,concluir
acordo comercial   cameo=057 recipient=com,entre actor=de,entre mutual=yes support=assinar,firmar,fechar,celebrar,selar,alcançar,concluir
acordo bilateral   cameo=057 recipient=com,entre actor=de,entre mutual=yes support=assinar,firmar,fechar,celebrar,selar,alcançar,concluir
acordo nuclear   cameo=057 recipient=com,entre actor=de,entre mutual=yes support=assinar,firmar,fechar,celebrar,selar,alcançar,concluir
acordo de cooperação   cameo=057 recipient=com,entre actor=de,entre mutual=yes support=assinar,firmar,fechar,celebrar,selar,alcançar,concluir
acordo de defesa   cameo=057 recipient=com,entre actor=de,entre mutual=yes support=assinar,firmar,fechar,celebrar,selar,alcançar,concluir
acordo de livre comércio   cameo=057 recipient=com,entre actor=de,entre mutual=yes support=assinar,firmar,fechar,celebrar,selar,alcançar,concluir
acordo de segurança   cameo=057 recipient=com,entre actor=de,entre mutual=yes support=assinar,firmar,fechar,celebrar,selar,alcançar,concluir
acordo de parceria   cameo=057 recipient=com,entre actor=de,entre mutual=yes support=assinar,firmar,fechar,celebrar,selar,alcançar,concluir
acordo estratégico   cameo=057 recipient=com,entre actor=de,entre mutual=yes support=assinar,firmar,fechar,celebrar,selar,alcançar,concluir
acordo energético   cameo=057 recipient=com,entre actor=de,entre mutual=yes support=assinar,firmar,fechar,celebrar,selar,alcançar,concluir
acordo militar   cameo=057 recipient=com,entre actor=de,entre mutual=yes support=assinar,firmar,fechar,celebrar,selar,alcançar,concluir
acordo de associação   cameo=057 recipient=com,entre actor=de,entre mutual=yes support=assinar,firmar,fechar,celebrar,selar,alcançar,concluir
acordo histórico   cameo=057 recipient=com,entre actor=de,entre mutual=yes support=assinar,firmar,fechar,celebrar,selar,alcançar,concluir
acordo de adesão   cameo=057 recipient=com,entre actor=de,entre mutual=yes support=assinar,firmar,fechar,celebrar,selar,alcançar,concluir
tratado   cameo=057 recipient=com,entre actor=de,entre mutual=yes needs=actor support=assinar,firmar,ratificar
pacto   cameo=057 recipient=com,entre actor=de,entre mutual=yes needs=actor support=assinar,firmar,selar
memorando de entendimento   cameo=057 recipient=com,entre actor=de,entre mutual=yes support=assinar,firmar
protocolo de cooperação   cameo=057 recipient=com,entre actor=de,entre mutual=yes support=assinar,firmar
tratado de paz   cameo=057 recipient=com,entre actor=de,entre mutual=yes support=assinar,firmar
pacto de não agressão   cameo=057 recipient=com,entre actor=de,entre mutual=yes support=assinar,firmar
declaração conjunta assinada   cameo=057 recipient=com,entre actor=de,entre mutual=yes support=assinar,firmar
ratificação             cameo=057 recipient=de actor=por needs=actor
relação diplomática   recipient=com,entre actor=de,entre mutual=yes needs=actor support=estabelecer,restabelecer,reatar,retomar,normalizar
relações diplomáticas   recipient=com,entre actor=de,entre mutual=yes needs=actor support=estabelecer,restabelecer,reatar,retomar,normalizar
normalização de as relações   recipient=com,entre actor=de,entre mutual=yes needs=actor support=estabelecer,restabelecer,reatar,retomar,normalizar
reatamento de relações   recipient=com,entre actor=de,entre mutual=yes needs=actor support=estabelecer,restabelecer,reatar,retomar,normalizar

# ---------------------------------------------------------------- COOPERATE
[event kind=COOPERATE pos=verb cameo=060 recipient=com]
cooperar                mutual=yes
colaborar               mutual=yes needs=actor
associar se / se associar / unir se / se unir / juntar se / se juntar   recipient=a,com mutual=yes needs=actor
trabalhar em conjunto / trabalhar juntos / unir forças / unir esforços   recipient=com mutual=yes
comercializar / comerciar / transacionar   recipient=com cameo=061 context=economic needs=actor
transaccionar   recipient=com cameo=061 context=economic needs=actor
exportar                recipient=para,a cameo=061 context=economic needs=actor,goods,weapon figure=supplied
importar                recipient=de cameo=061 context=economic needs=goods,weapon figure=supplied
comprar                 recipient=de,a cameo=061 context=economic needs=weapon,vehicle,goods
vender                  recipient=a,para cameo=061 context=economic needs=weapon,vehicle,goods figure=supplied
adquirir                recipient=de,a cameo=061 context=economic needs=weapon,vehicle,goods
encomendar              recipient=a,de cameo=061 context=economic needs=weapon,vehicle,goods
investir                recipient=em cameo=061 context=economic needs=money
extraditar              recipient=para,a,obj cameo=063 context=legal
compartilhar informação / partilhar informação   recipient=com cameo=064 context=intelligence
compartilhar inteligência / partilhar inteligência   recipient=com cameo=064 context=intelligence
trocar informação / compartilhar dados / partilhar dados   recipient=com cameo=064 context=intelligence
repassar informação / fornecer informação   recipient=a,para cameo=064 context=intelligence needs=actor
passar informação   recipient=a,para cameo=064 context=intelligence needs=actor
realizar exercícios conjuntos   recipient=com cameo=062 context=military mutual=yes
fazer exercícios conjuntos   recipient=com cameo=062 context=military mutual=yes
realizar exercícios militares conjuntos   recipient=com cameo=062 context=military mutual=yes
realizar manobras conjuntas   recipient=com cameo=062 context=military mutual=yes
realizar manobras militares conjuntas   recipient=com cameo=062 context=military mutual=yes

[event kind=COOPERATE pos=noun cameo=060 actor=de,entre recipient=com,entre]
cooperação              mutual=yes needs=actor
colaboração             mutual=yes needs=actor
cooperação militar / cooperação técnico-militar / cooperação em defesa   cameo=062 context=military mutual=yes
cooperação econômica / cooperação económica / cooperação comercial   cameo=061 context=economic mutual=yes
cooperação energética   cameo=061 context=economic mutual=yes
cooperação judiciária / cooperação policial / cooperação judicial   cameo=063 context=legal mutual=yes
exercício conjunto   cameo=062 context=military mutual=yes support=realizar,iniciar,fazer
exercícios conjuntos   cameo=062 context=military mutual=yes support=realizar,iniciar,fazer
exercício militar conjunto   cameo=062 context=military mutual=yes support=realizar,iniciar,fazer
exercícios militares conjuntos   cameo=062 context=military mutual=yes support=realizar,iniciar,fazer
manobra conjunta / manobras conjuntas   cameo=062 context=military mutual=yes support=realizar,iniciar,fazer
manobras militares conjuntas   cameo=062 context=military mutual=yes support=realizar,iniciar,fazer
patrulha conjunta / patrulhas conjuntas   cameo=062 context=military mutual=yes support=realizar
partilha de informação / compartilhamento de informação   cameo=064 context=intelligence
compartilhamento de inteligência / troca de informação   cameo=064 context=intelligence
partilha de informações / troca de informações   cameo=064 context=intelligence
extradição              cameo=063 context=legal actor=por recipient=de,para,a
comércio bilateral / trocas comerciais / intercâmbio comercial   cameo=061 context=economic mutual=yes
exportação              cameo=061 context=economic actor=por recipient=para,a needs=weapon
importação              cameo=061 context=economic actor=por recipient=de needs=weapon
venda                   cameo=061 context=economic actor=por recipient=a,para needs=weapon,vehicle
compra                  cameo=061 context=economic actor=por recipient=de,a needs=weapon,vehicle
venda de armas / compra de armas   cameo=061 context=economic,military actor=por recipient=a,para
comércio de armas   cameo=061 context=economic,military actor=por,de recipient=a,para
troca de dinheiro por armas / troca de armas   cameo=062 context=military mutual=yes

# ---------------------------------------------------------------- AID
[event kind=AID pos=verb cameo=070]
ajudar                  recipient=obj,a needs=actor,force,person
auxiliar / socorrer     recipient=obj,a needs=actor,force,person
prestar assistência / prestar ajuda / prestar auxílio / prestar socorro / dar ajuda   recipient=a
dar assistência / conceder ajuda   recipient=a
doar                    recipient=a,para figure=supplied needs=weapon,vehicle,goods,money
fornecer                recipient=a,para,iobj figure=supplied needs=weapon,vehicle,goods,money
entregar                recipient=a,para,iobj figure=supplied needs=weapon,vehicle,goods,money
enviar                  recipient=a,para,iobj figure=supplied needs=weapon,goods,money
mandar                  recipient=a,para,iobj figure=supplied needs=weapon,goods,money
remeter                 recipient=a,para figure=supplied needs=weapon,goods,money
ceder                   recipient=a,para figure=supplied needs=weapon,vehicle
transferir              recipient=a,para figure=supplied needs=weapon,money
distribuir              recipient=a,para,entre figure=supplied needs=goods cameo=073 context=humanitarian
conceder                recipient=a,iobj needs=money,goods,weapon figure=supplied cameo=071
liberar                 recipient=a,para needs=money,weapon figure=supplied cameo=071
desembolsar             recipient=a,para needs=money figure=supplied cameo=071
destinar                recipient=a,para needs=money,goods,weapon figure=supplied cameo=071
doar dinheiro / conceder um empréstimo / conceder empréstimo   recipient=a cameo=071 context=economic
conceder crédito   recipient=a cameo=071 context=economic
emprestar               recipient=a needs=money,weapon figure=supplied cameo=071
financiar               recipient=obj needs=actor,force,weapon cameo=071 context=economic
abastecer               recipient=obj needs=actor,force cameo=072
reabastecer             recipient=obj needs=actor,force cameo=072
suprir                  recipient=obj needs=actor,force cameo=070
armar                   recipient=obj needs=actor,force cameo=072 context=military
equipar                 recipient=obj needs=actor,force cameo=072 context=military
treinar                 recipient=obj needs=force cameo=072 context=military
lutar a o lado de as tropas / combater a o lado de   recipient=de cameo=072 context=military
enviar ajuda / enviar ajuda humanitária / entregar ajuda   recipient=a,para cameo=073 context=humanitarian
distribuir ajuda / levar ajuda / fazer chegar ajuda   recipient=a,para cameo=073 context=humanitarian
acolher                 recipient=obj needs=person cameo=073 context=humanitarian
abrigar                 recipient=obj needs=person cameo=073 context=humanitarian
alimentar               recipient=obj needs=person cameo=073 context=humanitarian
resgatar                recipient=obj needs=person,force cameo=073 context=humanitarian
salvar                  recipient=obj needs=person cameo=073 context=humanitarian
evacuar                 recipient=obj needs=person,place cameo=073 figure=displaced context=humanitarian
retirar                 recipient=obj needs=person cameo=073 figure=displaced context=humanitarian
vacinar                 recipient=obj needs=person cameo=073 context=health
conceder asilo / dar asilo / conceder refúgio / conceder asilo político   recipient=a cameo=075 context=asylum
dar refúgio   recipient=a cameo=075 context=asylum

[event kind=AID pos=noun cameo=070 actor=de,por recipient=a,para]
ajuda                   needs=actor support=dar,prestar,enviar,fornecer,conceder,oferecer,prometer
auxílio                 needs=actor support=dar,prestar,enviar,conceder
assistência             needs=actor support=prestar,dar,fornecer
socorro                 needs=actor,person support=prestar,enviar
ajuda humanitária   cameo=073 context=humanitarian support=enviar,prestar,entregar,fornecer
assistência humanitária   cameo=073 context=humanitarian support=enviar,prestar,entregar,fornecer
ajuda alimentar   cameo=073 context=humanitarian support=enviar,prestar,entregar,fornecer
auxílio humanitário   cameo=073 context=humanitarian support=enviar,prestar,entregar,fornecer
ajuda militar   cameo=072 context=military support=enviar,prestar,fornecer,conceder,dar,anunciar,aprovar
apoio militar   cameo=072 context=military support=enviar,prestar,fornecer,conceder,dar,anunciar,aprovar
assistência militar   cameo=072 context=military support=enviar,prestar,fornecer,conceder,dar,anunciar,aprovar
auxílio militar   cameo=072 context=military support=enviar,prestar,fornecer,conceder,dar,anunciar,aprovar
pacote de armas / pacote de armamento / pacote de defesa   actor=por cameo=072 context=military support=enviar,prestar,fornecer,conceder,dar,anunciar,aprovar
ajuda bélica   cameo=072 context=military support=enviar,prestar,fornecer,conceder,dar,anunciar,aprovar
pacote militar   actor=por cameo=070 support=anunciar,aprovar,enviar
ajuda financeira / ajuda econômica   cameo=071 context=economic support=conceder,prestar,aprovar
ajuda económica / assistência financeira   cameo=071 context=economic support=conceder,prestar,aprovar
apoio financeiro / socorro financeiro   cameo=071 context=economic support=conceder,prestar,aprovar
doação                  needs=goods,money,weapon,vehicle figure=supplied support=fazer
fornecimento            actor=por needs=weapon,goods,vehicle,money figure=supplied
entrega                 actor=por needs=weapon,goods,vehicle figure=supplied
envio                   actor=por needs=weapon,goods,money figure=supplied
remessa                 actor=por,de needs=weapon,goods,money figure=supplied
transferência           actor=por needs=weapon figure=supplied
distribuição            actor=por needs=goods figure=supplied cameo=073 context=humanitarian
empréstimo              needs=actor cameo=071 context=economic support=conceder,aprovar
financiamento           needs=actor cameo=071 context=economic support=conceder,aprovar
resgate                 needs=person recipient=de cameo=073 context=humanitarian actor=por
evacuação   needs=person,place recipient=de cameo=073 figure=displaced context=humanitarian actor=por
operação de resgate   cameo=073 recipient=none context=humanitarian support=realizar,lançar
missão de resgate / missão humanitária   cameo=073 recipient=none context=humanitarian support=realizar,lançar
treinamento militar / treino militar / treinamento de soldados / formação militar   cameo=072 context=military
missão de paz / força de paz   cameo=074 context=peacekeeping recipient=em,a needs=actor,place
operação de paz   cameo=074 context=peacekeeping recipient=em,a needs=actor,place
asilo político / concessão de asilo / pedido de asilo aceito   cameo=075 context=asylum support=conceder,dar

# ---------------------------------------------------------------- REQUEST
[event kind=REQUEST pos=verb cameo=020 speech=yes recipient=a]
pedir                   recipient=a,iobj needs=clause,actor,person,force,weapon,goods,money
solicitar               recipient=a
rogar / implorar / suplicar   recipient=a,iobj
exigir                  recipient=de,a cameo=100
requerer                recipient=de,a cameo=100 needs=clause,actor
demandar                recipient=de,a cameo=100 needs=clause,actor
cobrar                  recipient=de needs=clause cameo=100
apelar                  recipient=a,para
instar / exortar / conclamar   recipient=obj,a
urgir                   recipient=a,obj needs=clause
intimar                 recipient=obj,a cameo=100 needs=actor,clause
pressionar              recipient=obj cameo=100 needs=actor
ordenar                 recipient=a,obj cameo=100 needs=actor,force
convidar                recipient=obj,a mode=meet cameo=026 needs=actor
encorajar               recipient=obj,a needs=actor,clause
incentivar              recipient=obj,a needs=actor,clause
fazer um apelo / lançar um apelo / fazer apelo / fazer um pedido / formular um pedido   recipient=a
pedir ajuda / pedir apoio / pedir assistência / pedir auxílio   recipient=a mode=assist cameo=023
solicitar ajuda / pedir socorro   recipient=a mode=assist cameo=023
pedir ajuda militar / pedir armas / pedir mais armas   recipient=a mode=assist cameo=0232
solicitar ajuda militar   recipient=a mode=assist cameo=0232
pedir ajuda humanitária / pedir asilo / solicitar asilo   recipient=a mode=assist cameo=0233
pedir a libertação / exigir a libertação / pedir a soltura   recipient=a mode=yield cameo=1053
exigir a soltura   recipient=a mode=yield cameo=1053
pedir um cessar-fogo / pedir cessar-fogo / pedir o cessar-fogo   recipient=a mode=yield cameo=1056
exigir um cessar-fogo / exigir o cessar-fogo   recipient=a mode=yield cameo=1056
pedir a retirada / exigir a retirada / exigir a rendição   recipient=a mode=yield cameo=1056
pedir a rendição   recipient=a mode=yield cameo=1056
pedir o fim de a guerra / exigir o fim de a guerra   recipient=a mode=yield cameo=0256
pedir o fim de os combates / pedir contenção / apelar a a calma   recipient=a mode=yield cameo=0256
apelar a a contenção   recipient=a mode=yield cameo=0256
pedir o levantamento de as sanções / exigir o fim de as sanções   recipient=a mode=yield cameo=1054
pedir o fim de as sanções / exigir o levantamento de as sanções   recipient=a mode=yield cameo=1054
pedir a renúncia / exigir a renúncia / pedir a demissão   recipient=de mode=change cameo=1041
exigir a demissão / pedir a saída / exigir a saída   recipient=de mode=change cameo=1041
pedir negociações / apelar a o diálogo / pedir diálogo   recipient=com,a mode=meet cameo=026
pedir uma reunião / exigir negociações   recipient=com,a mode=meet cameo=026
convocar a reunião / convocar uma reunião / pedir uma reunião de emergência   recipient=de mode=meet cameo=026

[event kind=REQUEST pos=noun cameo=020 actor=de,por recipient=a speech=yes]
pedido                  needs=actor,clause support=fazer,apresentar,formular
solicitação             needs=actor support=fazer,apresentar
apelo                   needs=actor,clause support=fazer,lançar,reiterar
exigência               needs=actor,clause cameo=100 support=fazer,apresentar
reivindicação           needs=actor cameo=100 support=apresentar
pedido de ajuda / pedido de socorro / pedido de assistência   mode=assist cameo=023 support=fazer,apresentar
pedido de apoio   mode=assist cameo=023 support=fazer,apresentar
pedido de asilo / pedido de extradição   mode=assist cameo=0213 support=fazer,apresentar
pedido de cessar-fogo / apelo a o cessar-fogo / apelo a a calma   mode=yield cameo=0256 support=fazer,lançar
apelo a a paz   mode=yield cameo=0256 support=fazer,lançar
pressão                 cameo=100 recipient=sobre,a,contra needs=actor support=fazer,exercer
convite                 mode=meet cameo=026 recipient=a,para needs=actor support=fazer,enviar

# ---------------------------------------------------------------- ACCUSE
[event kind=ACCUSE pos=verb mode=disapprove cameo=111 speech=yes]
acusar                  recipient=obj cameo=112 mode=allege
culpar                  recipient=obj cameo=112 mode=allege
responsabilizar         recipient=obj cameo=112 mode=allege
atribuir                recipient=a cameo=112 mode=allege needs=actor
imputar                 recipient=a cameo=112 mode=allege
incriminar              recipient=obj cameo=1121 mode=allege
denunciar               recipient=obj
condenar                recipient=obj
criticar / repudiar / deplorar / reprovar / recriminar / repreender / desaprovar / vituperar   recipient=obj
censurar                recipient=obj needs=actor
atacar verbalmente / tecer críticas / fazer críticas / lançar críticas   recipient=obj,a,contra
disparar críticas   recipient=obj,a,contra
insultar / xingar / ofender / difamar / caluniar   recipient=obj needs=actor
protestar formalmente / apresentar um protesto   recipient=contra,a cameo=114 mode=allege
apresentar protesto / apresentar uma queixa / apresentar queixa   recipient=contra,a cameo=114 mode=allege
formalizar queixa   recipient=contra,a cameo=114 mode=allege
queixar se / se queixar recipient=de needs=actor
chamar de terrorista / classificar como terrorista / designar como terrorista   recipient=obj
classificar como organização terrorista   recipient=obj
apontar o dedo          recipient=a cameo=112 mode=allege
processar               recipient=obj cameo=115 mode=allege needs=actor context=legal speech=no
mover uma ação / mover ação   recipient=contra cameo=115 mode=allege context=legal speech=no
apresentar uma ação / entrar com ação   recipient=contra cameo=115 mode=allege context=legal speech=no
entrar com um processo / abrir um processo   recipient=contra cameo=115 mode=allege context=legal speech=no
intentar uma ação   recipient=contra cameo=115 mode=allege context=legal speech=no
indiciar / pronunciar judicialmente   recipient=obj,contra cameo=115 mode=allege context=legal speech=no
formalizar acusação / apresentar acusação   recipient=obj,contra cameo=115 mode=allege context=legal speech=no
investigar              recipient=obj cameo=090 mode=investigate speech=no
abrir inquérito / abrir um inquérito   recipient=contra,sobre,a cameo=090 mode=investigate speech=no
abrir investigação / abrir uma investigação   recipient=contra,sobre,a cameo=090 mode=investigate speech=no
instaurar inquérito / iniciar uma investigação   recipient=contra,sobre,a cameo=090 mode=investigate speech=no
averiguar               recipient=obj cameo=090 mode=investigate speech=no needs=actor
interrogar              recipient=obj cameo=090 mode=investigate speech=no needs=person,actor
suspeitar               recipient=de cameo=112 mode=allege needs=actor
voltar se contra / incitar contra / mobilizar contra   recipient=contra cameo=113 needs=actor

[event kind=ACCUSE pos=noun mode=disapprove cameo=111 speech=yes actor=de,por recipient=a,contra]
acusação                mode=allege cameo=112 support=fazer,lançar,apresentar,rejeitar recipient=contra,a
denúncia                mode=allege cameo=112 recipient=contra,de needs=actor support=fazer,apresentar
crítica                 needs=actor recipient=a,contra support=fazer,tecer,lançar
condenação              recipient=a,de needs=actor,weapon
repúdio                 recipient=a,contra support=manifestar,expressar
nota de repúdio   cameo=114 mode=allege recipient=a,contra support=emitir,entregar,apresentar
nota de protesto   cameo=114 mode=allege recipient=a,contra support=emitir,entregar,apresentar
protesto formal   cameo=114 mode=allege recipient=a,contra support=emitir,entregar,apresentar
queixa                  needs=actor mode=allege cameo=114 support=apresentar recipient=contra
queixa-crime   mode=allege cameo=115 context=legal speech=no recipient=contra support=mover,abrir,apresentar
processo judicial   mode=allege cameo=115 context=legal speech=no recipient=contra support=mover,abrir,apresentar
ação judicial   mode=allege cameo=115 context=legal speech=no recipient=contra support=mover,abrir,apresentar
acção judicial   mode=allege cameo=115 context=legal speech=no recipient=contra support=mover,abrir,apresentar
ação em a justiça   mode=allege cameo=115 context=legal speech=no recipient=contra support=mover,abrir,apresentar
indiciamento / acusação formal   mode=allege cameo=115 context=legal speech=no recipient=contra,de actor=por
investigação   mode=investigate cameo=090 speech=no recipient=contra,sobre,a needs=actor support=abrir,iniciar,conduzir,realizar
inquérito   mode=investigate cameo=090 speech=no recipient=contra,sobre,a support=abrir,instaurar needs=actor
investigação criminal   mode=investigate cameo=091 speech=no recipient=contra,sobre,a support=abrir,instaurar,iniciar
inquérito policial   mode=investigate cameo=091 speech=no recipient=contra,sobre,a support=abrir,instaurar,iniciar
investigação de crimes de guerra   mode=investigate cameo=091 speech=no recipient=contra,sobre,a support=abrir,instaurar,iniciar
insulto / ofensa verbal recipient=a,contra support=fazer,proferir

# ---------------------------------------------------------------- REJECT
[event kind=REJECT pos=verb cameo=120 speech=yes]
rejeitar                recipient=de,obj
recusar                 recipient=de,a needs=actor,clause,goods,money
recusar se / se recusar / negar se a / se negar a   recipient=a
repelir                 recipient=obj needs=clause
rechaçar                recipient=obj,de needs=clause,actor
declinar                recipient=de needs=actor
descartar               recipient=com needs=clause
opor se / se opor       recipient=a
dizer não               recipient=a needs=actor
vetar                   recipient=obj,de cameo=129 needs=actor
desafiar                recipient=obj cameo=128 mode=yield needs=actor
desrespeitar            recipient=obj cameo=128 mode=yield speech=no needs=actor
descumprir / incumprir  recipient=obj cameo=128 mode=yield speech=no
violar                  recipient=obj cameo=128 mode=yield speech=no needs=clause
violar o acordo / violar a resolução / violar as sanções   recipient=de cameo=128 mode=yield speech=no
violar o direito internacional / violar o tratado   recipient=de cameo=128 mode=yield speech=no
rejeitar negociações / recusar negociar / recusar se a negociar   recipient=com mode=meet cameo=125
se recusar a negociar / rejeitar negociar / rejeitar conversações   recipient=com mode=meet cameo=125
rejeitar o plano / rejeitar a proposta / rejeitar o plano de paz   recipient=de mode=meet cameo=127
rejeitar a proposta de paz / rejeitar o cessar-fogo   recipient=de mode=meet cameo=127
rejeitar um cessar-fogo   recipient=de mode=meet cameo=127
rejeitar a mediação / recusar a mediação   recipient=de mode=meet cameo=126
negar ajuda / negar asilo / negar apoio / recusar ajuda   recipient=a,de mode=assist cameo=122
recusar a rendição / recusar render se / recusar se a render   recipient=a mode=yield cameo=1246
recusar retirar   recipient=a mode=yield cameo=1246

[event kind=REJECT pos=noun cameo=120 actor=de,por recipient=a,de speech=yes]
rejeição                needs=actor
recusa                  needs=actor,clause
veto                    cameo=129 support=impor,usar
oposição a              needs=actor
descumprimento / incumprimento   cameo=128 mode=yield speech=no recipient=de

# ---------------------------------------------------------------- THREATEN
[event kind=THREATEN pos=verb cameo=130 speech=yes]
ameaçar                 recipient=obj
ameaçar atacar / ameaçar bombardear   recipient=obj,contra mode=violence cameo=138 context=military
ameaçar invadir / ameaçar destruir   recipient=obj,contra mode=violence cameo=138 context=military
ameaçar retaliar / ameaçar usar a força   recipient=obj,contra mode=violence cameo=138 context=military
ameaçar com guerra / ameaçar com um ataque / ameaçar com ataques   recipient=obj mode=violence cameo=138
ameaçar com o uso de a força   recipient=obj mode=violence cameo=138
ameaçar com armas nucleares   recipient=obj mode=violence cameo=1385 context=cbrn
ameaçar usar armas nucleares   recipient=obj mode=violence cameo=1385 context=cbrn
ameaçar impor / ameaçar sancionar   recipient=obj,a,contra mode=restrict cameo=1312 context=economic
ameaçar com sanções / ameaçar impor sanções   recipient=obj,a,contra mode=restrict cameo=1312 context=economic
ameaçar impor tarifas / ameaçar taxar   recipient=obj,a,contra mode=restrict cameo=1312 context=economic
ameaçar expulsar        recipient=obj mode=expel cameo=136
ameaçar prender         recipient=obj mode=arrest cameo=137
ameaçar ocupar / ameaçar anexar / ameaçar tomar   recipient=obj mode=territory cameo=1382
ameaçar romper / ameaçar cortar relações / ameaçar romper relações   recipient=com,a mode=relations cameo=1313
ameaçar cortar a ajuda   recipient=com,a mode=relations cameo=1313
ameaçar bloquear / ameaçar fechar   recipient=obj mode=restrict cameo=1381
intimidar / chantagear  recipient=obj
advertir                recipient=obj,a needs=actor
dar um ultimato / lançar um ultimato / fazer um ultimato   recipient=a mode=relations cameo=139
impor um ultimato / dar ultimato   recipient=a mode=relations cameo=139
prometer retaliar / prometer retaliação / prometer vingança   recipient=a,contra mode=violence cameo=138
jurar vingança / prometer vingar   recipient=a,contra mode=violence cameo=138
jurar retaliar / jurar destruir / prometer destruir   recipient=contra,obj mode=violence cameo=138

[event kind=THREATEN pos=noun cameo=130 actor=de,por recipient=a,contra speech=yes]
ameaça                  needs=actor,force support=fazer,lançar,proferir
ameaça de ataque / ameaça militar / ameaça de guerra   mode=violence cameo=138 context=military support=fazer
ameaça de invasão / ameaça nuclear   mode=violence cameo=138 context=military support=fazer
ameaça de sanções / ameaça de tarifas   mode=restrict cameo=1312 context=economic support=fazer
ameaça tarifária   mode=restrict cameo=1312 context=economic support=fazer
ameaça de morte / ameaças de morte   mode=violence cameo=137 support=fazer,receber
ultimato                mode=relations cameo=139 support=dar,lançar,fazer,emitir
chantagem               needs=actor support=fazer recipient=contra,a,sobre
intimidação             needs=actor,person recipient=de,contra,a
advertência             needs=actor recipient=a support=fazer

# ---------------------------------------------------------------- PROTEST
[event kind=PROTEST pos=verb mode=demo cameo=141 recipient=contra figure-subj=participants]
protestar               recipient=contra
participar de um protesto / participar de protestos / participar de o protesto / participar em um protesto
participar de uma manifestação / participar de a manifestação / participar em a manifestação
participar em uma manifestação / participar de a marcha / participar de a passeata / participar de o ato
aderir a a greve / participar de a greve   mode=strike cameo=143
manifestar se contra / se manifestar contra / manifestar se a favor / se manifestar a favor   recipient=contra
manifestar se / se manifestar   recipient=contra needs=person,crowd
sair a as ruas / sair a a rua / sair para as ruas / sair para a rua / tomar as ruas / ir a as ruas / ir para as ruas / ir a a rua / ir para a rua / foram a as ruas / foi a as ruas / foram para as ruas / foi para as ruas / foram a a rua / foram para a rua / invadir as ruas   recipient=contra
ocupar as ruas / descer a as ruas / voltar a as ruas / encher as ruas / lotar as ruas   recipient=contra
marchar                 recipient=contra needs=person,crowd
concentrar se / se concentrar   recipient=contra needs=person,crowd
mobilizar se / se mobilizar   recipient=contra needs=crowd
fazer um protesto / realizar um protesto / realizar protestos / fazer protesto   recipient=contra
fazer uma manifestação   recipient=contra
entrar em greve / fazer greve / estar em greve / declarar greve   recipient=contra mode=strike cameo=143
convocar greve / convocar uma greve / cruzar os braços   recipient=contra mode=strike cameo=143
paralisar as atividades / paralisar o trabalho   recipient=contra mode=strike cameo=143
paralisar os serviços / suspender o trabalho em protesto   recipient=contra mode=strike cameo=143
entrar em greve de fome / fazer greve de fome   recipient=contra mode=hunger cameo=142
iniciar uma greve de fome / iniciar greve de fome   recipient=contra mode=hunger cameo=142
boicotar                recipient=obj mode=boycott cameo=143
bloquear estrada / bloquear rodovia / bloquear a estrada   recipient=contra mode=obstruct cameo=144
bloquear a rodovia / bloquear estradas / bloquear rodovias   recipient=contra mode=obstruct cameo=144
cortar estradas / fechar rodovias   recipient=contra mode=obstruct cameo=144
erguer barricadas / montar barricadas / levantar barricadas   recipient=contra mode=obstruct cameo=144
obstruir a via / bloquear o trânsito / interromper o trânsito   recipient=contra mode=obstruct cameo=144
queimar pneus / incendiar pneus   recipient=contra mode=obstruct cameo=144
amotinar se / se amotinar / rebelar se / se rebelar / revoltar se   recipient=contra mode=riot cameo=145
se revoltar / sublevar se / se sublevar / insurgir se / se insurgir   recipient=contra mode=riot cameo=145
vandalizar / depredar   recipient=obj mode=vandalize cameo=145 figure-subj=""
atirar pedras / lançar pedras / apedrejar carros / arremessar pedras   recipient=contra,em mode=riot cameo=145
acampar                 recipient=em needs=person
queimar a bandeira / queimar bandeira   recipient=de,contra cameo=141

[event kind=PROTEST pos=noun mode=demo cameo=141 actor=de,por recipient=contra figure=participants]
protesto                support=realizar,fazer,organizar,convocar,promover
manifestação            needs=person,place support=realizar,fazer,organizar,convocar
manifestação pacífica / manifestação de rua / manifestações de rua   support=realizar,organizar,convocar
protesto de rua / manifestação contra / ato de protesto   support=realizar,organizar,convocar
acto de protesto   support=realizar,organizar,convocar
passeata / panelaço / buzinaço / marcha de protesto / caminhada de protesto   support=realizar,fazer,organizar
marcha                  needs=person support=realizar,organizar
comício                 needs=person,actor support=realizar,organizar
vigília                 needs=person,place support=realizar,fazer
greve                   mode=strike cameo=143 support=fazer,convocar,declarar,iniciar
greve geral / paralisação de trabalhadores   mode=strike cameo=143 support=fazer,convocar,declarar,iniciar
paralisação nacional / paralisação geral   mode=strike cameo=143 support=fazer,convocar,declarar,iniciar
piquete   mode=strike cameo=143 support=fazer,convocar,declarar,iniciar
paralisação             mode=strike cameo=143 needs=person support=fazer,convocar,iniciar
greve de fome / greves de fome   mode=hunger cameo=142 support=fazer,iniciar
greve de professores / greve de os professores / greve de servidores / greve de caminhoneiros / greve de os caminhoneiros / greve de ônibus / greve de os bancários / greve nacional / greve de advertência / greve por tempo indeterminado   mode=strike cameo=143 support=fazer,convocar,declarar,iniciar,deflagrar
operação tartaruga / operação-padrão / operação padrão / paralisação de as atividades / paralisação de atividades / paralisação de os servidores / paralisação de professores / paralisação de caminhoneiros / locaute   mode=strike cameo=143 support=fazer,convocar,declarar,iniciar,deflagrar
marcha de os sem-terra / marcha contra / tratoraço / bandeiraço / apitaço / ato público / ato unificado / carreata / caminhada pela paz / ato contra   support=realizar,fazer,organizar,convocar
acampamento de protesto / queima de pneus / queima de ônibus   mode=obstruct cameo=144 support=fazer,montar
boicote                 mode=boycott cameo=143 recipient=a,contra support=convocar,fazer,promover
bloqueio de estradas / bloqueio de rodovias   mode=obstruct cameo=144 support=fazer,montar,erguer
bloqueio de estrada / bloqueio rodoviário   mode=obstruct cameo=144 support=fazer,montar,erguer
corte de estradas / barricada   mode=obstruct cameo=144 support=fazer,montar,erguer
motim                   mode=riot cameo=145 support=fazer
tumulto / distúrbio / quebra-quebra / quebra-quebras / arruaça   mode=riot cameo=145
revolta / levante / levantamento popular / rebelião   mode=riot cameo=145 needs=person,place,actor,force
sublevação / insurreição   mode=riot cameo=145 needs=person,place,actor,force
confrontos com a polícia / confronto com a polícia   mode=riot cameo=145 actor=entre,de
choques com a polícia   mode=riot cameo=145 actor=entre,de
vandalismo / depredação mode=vandalize cameo=145 recipient=contra,de actor=por
desobediência civil     mode=demo cameo=141

# ---------------------------------------------------------------- SANCTION
[event kind=SANCTION pos=verb]
romper relações / romper as relações   recipient=com mode=withdraw cameo=161 context=diplomatic
cortar relações / cortar as relações   recipient=com mode=withdraw cameo=161 context=diplomatic
romper os laços / cortar os laços   recipient=com mode=withdraw cameo=161 context=diplomatic
romper relações diplomáticas   recipient=com mode=withdraw cameo=161 context=diplomatic
cortar relações diplomáticas   recipient=com mode=withdraw cameo=161 context=diplomatic
romper as relações diplomáticas   recipient=com mode=withdraw cameo=161 context=diplomatic
suspender relações / suspender as relações   recipient=com mode=withdraw cameo=160 context=diplomatic
congelar as relações / reduzir as relações   recipient=com mode=withdraw cameo=160 context=diplomatic
rebaixar as relações / rebaixar o nível de relações   recipient=com mode=withdraw cameo=160 context=diplomatic
expulsar                recipient=obj mode=expel cameo=166 needs=actor context=diplomatic
expulsar diplomata   recipient=de mode=expel cameo=166 context=diplomatic figure=involved
expulsar diplomatas   recipient=de mode=expel cameo=166 context=diplomatic figure=involved
expulsar o embaixador   recipient=de mode=expel cameo=166 context=diplomatic figure=involved
expulsar o diplomata   recipient=de mode=expel cameo=166 context=diplomatic figure=involved
expulsar um diplomata   recipient=de mode=expel cameo=166 context=diplomatic figure=involved
declarar persona non grata   recipient=obj mode=expel cameo=166 context=diplomatic
declarar personae non gratae   recipient=obj mode=expel cameo=166 context=diplomatic
retirar o embaixador   recipient=em,de mode=withdraw cameo=161 context=diplomatic
chamar de volta o embaixador   recipient=em,de mode=withdraw cameo=161 context=diplomatic
chamar o embaixador / chamar o seu embaixador   recipient=em,de mode=withdraw cameo=161 context=diplomatic
chamar embaixador para consultas   recipient=em,de mode=withdraw cameo=161 context=diplomatic
chamar para consultas   recipient=em,de mode=withdraw cameo=161 context=diplomatic
convocar o embaixador / convocar embaixador   recipient=de kind=ACCUSE mode=disapprove cameo=114 context=diplomatic
convocar o encarregado de negócios / convocar o seu embaixador   recipient=de kind=ACCUSE mode=disapprove cameo=114 context=diplomatic
fechar a embaixada / encerrar a embaixada   recipient=em,de mode=withdraw cameo=161 context=diplomatic
fechar embaixada / fechar o consulado   recipient=em,de mode=withdraw cameo=161 context=diplomatic
encerrar o consulado   recipient=em,de mode=withdraw cameo=161 context=diplomatic
suspender a ajuda / suspender ajuda / cortar a ajuda   recipient=a,para mode=discontinue cameo=162
cortar ajuda / congelar a ajuda / interromper a ajuda   recipient=a,para mode=discontinue cameo=162
suspender o auxílio   recipient=a,para mode=discontinue cameo=162
suspender a ajuda militar   recipient=a,para mode=discontinue cameo=1622 context=military
cortar a ajuda militar   recipient=a,para mode=discontinue cameo=1622 context=military
suspender o envio de armas   recipient=a,para mode=discontinue cameo=1622 context=military
interromper o envio de armas   recipient=a,para mode=discontinue cameo=1622 context=military
suspender o fornecimento de armas   recipient=a,para mode=discontinue cameo=1622 context=military
suspender a cooperação / encerrar a cooperação / suspender o acordo   recipient=com mode=discontinue cameo=160
abandonar o acordo / romper o acordo / rescindir o acordo   recipient=com mode=discontinue cameo=160
denunciar o acordo   recipient=com mode=discontinue cameo=160
sair de o acordo / retirar se de o acordo / se retirar de o acordo   recipient=com mode=withdraw cameo=160
abandonar o tratado / sair de o tratado   recipient=com mode=withdraw cameo=160
suspender a importação   recipient=de,a,para mode=discontinue cameo=1621 context=economic
suspender importações   recipient=de,a,para mode=discontinue cameo=1621 context=economic
suspender as importações   recipient=de,a,para mode=discontinue cameo=1621 context=economic
suspender a exportação   recipient=de,a,para mode=discontinue cameo=1621 context=economic
suspender as exportações   recipient=de,a,para mode=discontinue cameo=1621 context=economic
cortar o fornecimento / cortar o gás   recipient=de,a,para mode=discontinue cameo=1621 context=economic
suspender o fornecimento   recipient=de,a,para mode=discontinue cameo=1621 context=economic
suspender as negociações   recipient=com mode=withdraw cameo=164 context=diplomatic
suspender as conversações   recipient=com mode=withdraw cameo=164 context=diplomatic
abandonar as negociações   recipient=com mode=withdraw cameo=164 context=diplomatic
interromper as negociações / romper as negociações   recipient=com mode=withdraw cameo=164 context=diplomatic
romper o diálogo / suspender o diálogo   recipient=com mode=withdraw cameo=164 context=diplomatic
abandonar a mesa de negociações   recipient=com mode=withdraw cameo=164 context=diplomatic
suspender de a organização / expulsar de a organização   recipient=obj mode=expel cameo=166
excluir de a organização   recipient=obj mode=expel cameo=166
condenar a prisão / condenar a pena / condenar a morte   recipient=obj mode=convict cameo=116 context=legal
condenar a o pagamento   recipient=obj mode=convict cameo=116 context=legal
condenar a dois / condenar a três / condenar a quatro   recipient=obj mode=convict cameo=116 context=legal
condenar a cinco / condenar a seis / condenar a sete   recipient=obj mode=convict cameo=116 context=legal
condenar a oito / condenar a nove / condenar a dez   recipient=obj mode=convict cameo=116 context=legal
condenar a onze / condenar a doze / condenar a treze   recipient=obj mode=convict cameo=116 context=legal
condenar a quinze / condenar a dezesseis   recipient=obj mode=convict cameo=116 context=legal
condenar a dezasseis / condenar a vinte   recipient=obj mode=convict cameo=116 context=legal
condenar a trinta   recipient=obj mode=convict cameo=116 context=legal
condenar por homicídio / condenar por corrupção   recipient=obj mode=convict cameo=116 context=legal
condenar por assassinato / condenar por terrorismo   recipient=obj mode=convict cameo=116 context=legal
condenar por tráfico / condenar por espionagem   recipient=obj mode=convict cameo=116 context=legal
condenar por traição / condenar por genocídio   recipient=obj mode=convict cameo=116 context=legal
condenar por estupro / condenar por fraude   recipient=obj mode=convict cameo=116 context=legal
condenar por sedição / condenar por extremismo   recipient=obj mode=convict cameo=116 context=legal
condenar por crime / condenar por crimes   recipient=obj mode=convict cameo=116 context=legal
condenar a a prisão / condenar a a morte   recipient=obj mode=convict cameo=116 context=legal
condenar a a pena / condenar a um ano   recipient=obj mode=convict cameo=116 context=legal
condenar a prisão perpétua / condenar a a revelia   recipient=obj mode=convict cameo=116 context=legal
sentenciar              recipient=obj mode=convict cameo=116 context=legal
declarar culpado / considerar culpado / declarar culpada   recipient=obj mode=convict cameo=116 context=legal
considerar culpada   recipient=obj mode=convict cameo=116 context=legal
multar                  recipient=obj mode=convict cameo=116 context=legal needs=actor,money

[event kind=SANCTION pos=noun actor=por,de recipient=com support="anunciar,decretar,declarar,ordenar"]
ruptura de relações / rompimento de relações   mode=withdraw cameo=161 context=diplomatic recipient=com,entre
ruptura de as relações / rutura de relações   mode=withdraw cameo=161 context=diplomatic recipient=com,entre
rompimento de as relações / corte de relações   mode=withdraw cameo=161 context=diplomatic recipient=com,entre
expulsão                mode=expel cameo=166 recipient=de needs=person,actor context=diplomatic actor=por
expulsão de diplomatas   mode=expel cameo=166 recipient=none context=diplomatic actor=por
expulsão de o embaixador   mode=expel cameo=166 recipient=none context=diplomatic actor=por
suspensão de a ajuda / corte de a ajuda   mode=discontinue cameo=162 recipient=a,para actor=por
suspensão de o auxílio / corte de ajuda   mode=discontinue cameo=162 recipient=a,para actor=por
congelamento de a ajuda   mode=discontinue cameo=162 recipient=a,para actor=por
suspensão de as negociações   mode=withdraw cameo=164 recipient=com,entre actor=por
suspensão de as conversações   mode=withdraw cameo=164 recipient=com,entre actor=por
ruptura de as negociações   mode=withdraw cameo=164 recipient=com,entre actor=por
interrupção de as negociações   mode=withdraw cameo=164 recipient=com,entre actor=por
condenação a a morte   mode=convict cameo=116 recipient=de,contra context=legal actor=por
condenação a a prisão   mode=convict cameo=116 recipient=de,contra context=legal actor=por
condenação judicial   mode=convict cameo=116 recipient=de,contra context=legal actor=por
sentença                mode=convict cameo=116 recipient=contra,de context=legal actor=por needs=person,actor

# ---------------------------------------------------------------- O que se diz do que se fará

# Disposição é um AGREE; ao mal, as regras fazem dela uma ameaça.
[event kind=AGREE cameo=030 context=diplomatic speech=yes pos=verb recipient=a,para,com needs=clause]
disposto a / pronto para / pronto a / preparado para / empenhado em / comprometido a / determinado a / decidido a / ansioso por
em condições de / aberto a

# O que outro deve fazer, alguém o exige.
[event kind=REQUEST cameo=100 context=diplomatic speech=yes pos=verb actor=speaker recipient=subj]
dever / ter de / ter que / precisar / precisar de / necessitar

[event kind=ACCUSE cameo=112 mode=allege context=diplomatic speech=yes pos=verb actor=speaker recipient=subj]
ser responsável / ser culpado / ser cúmplice / ter culpa / estar por trás / estar por detrás / arcar com a culpa

# ---------------------------------------------------------------- Verbos que só são acontecimento com certos objetos

[event kind=RETREAT cameo=085 mode=withdraw context=economic pos=verb recipient=a,contra,sobre,de,para]
levantar / suspender / aliviar / relaxar / remover / retirar / revogar / abolir / cancelar / eliminar / afrouxar / flexibilizar / encerrar / abandonar   about="sanção,embargo,tarifa,boicote"

[event kind=RETREAT cameo=0872 mode=withdraw context=military pos=verb recipient=a,contra,de,em]
levantar / suspender / aliviar / encerrar / terminar / relaxar / romper   about="bloqueio,cerco,sítio"

[event kind=CONCEDE cameo=081 context=executive pos=verb recipient=a,contra,em,para,de,sobre]
levantar / suspender / aliviar / relaxar / remover / revogar / anular / derrubar / reverter / flexibilizar / afrouxar / abolir   about="proibição,restrição,toque,interdição,censura,moratória,confinamento,limite,lei,decreto,decisão,emergência,estado,veto"
cancelar / retirar / eliminar / encerrar / amenizar / atenuar / suavizar   about="proibição,restrição,toque,interdição,censura,moratória,confinamento,lei,decreto,projeto,emergência"

[event kind=CONCEDE cameo=083 context=diplomatic pos=verb recipient=de,a,por]
aceitar / atender / atender a / satisfazer / ceder a / acatar / curvar-se a / conceder / cumprir   about="exigência,reivindicação,demanda,pedido"

[event kind=CONCEDE cameo=080 context=labor pos=verb recipient=none]
encerrar / suspender / terminar / acabar / pôr fim a / abandonar / interromper / finalizar / desconvocar / levantar / desistir de   about="greve,paralisação,protesto,manifestação,boicote,bloqueio,motim,ocupação,piquete,vigília,jejum"

[event kind=REJECT cameo=120 context=diplomatic speech=yes pos=verb recipient=de,por,a,para]
recusar / rejeitar / negar / rechaçar / descartar / declinar / ignorar / repelir / indeferir / refutar / repudiar   about="pedido,exigência,proposta,plano,oferta,apelo,solicitação,petição,requerimento,ultimato,sugestão,moção,súplica,reivindicação,condição,pressão,resolução,convite,fórmula,acordo"
recusar / negar / vedar                   about="permissão,entrada,acesso,visto,extradição,fiança,asilo,autorização,licença,reconhecimento,passagem,consentimento" recipient=a,para,iobj
cancelar / adiar / desmarcar / recusar / rejeitar   about="visita,viagem,reunião,encontro,convite,cúpula,cimeira,audiência" recipient=a,com,de mode=meet cameo=125
violar / desafiar / desrespeitar / descumprir / desobedecer / infringir / ignorar   about="proibição,ordem,sentença,resolução,embargo,toque,interdição" recipient=de,por cameo=128

[event kind=SANCTION cameo=164 context=diplomatic pos=verb recipient=com,entre,em,de mode=discontinue]
suspender / interromper / romper / encerrar / congelar / abandonar / deixar / paralisar / pôr fim a   about="negociação,conversa,conversação,diálogo,mediação,cooperação,contato,contacto,consulta,colaboração"

[event kind=SANCTION cameo=162 context=diplomatic pos=verb recipient=a,para,de,com mode=discontinue]
suspender / cortar / interromper / parar / congelar / reter / reduzir / encerrar / cancelar / bloquear   about="ajuda,assistência,auxílio,financiamento,fornecimento,entrega,subsídio,empréstimo,crédito,apoio,pagamento,verba,fundo,fundos,subvenção,desembolso,parcela,remessa,venda,exportação,importação"
suspender / cortar / interromper / encerrar / romper   about="ligação,voo,serviço,comércio" cameo=163

[event kind=SANCTION cameo=161 context=diplomatic pos=verb recipient=de,em,a mode=withdraw]
retirar / chamar / convocar de volta / chamar de volta / repatriar   about="embaixador,embaixadora,enviado,diplomata,cônsul,adido"
romper / cortar / suspender / congelar / rebaixar / encerrar / reduzir   about="relação,laço,vínculo" recipient=com
fechar / encerrar                         about="embaixada,consulado" recipient=de,em

[event kind=SANCTION cameo=166 context=diplomatic pos=verb recipient=de,obj mode=expel figure=involved]
expulsar / mandar embora / declarar       about="embaixador,diplomata,inspetor,observador,cônsul,adido,jornalista,correspondente,representante"

[event kind=COERCE cameo=172 mode=restrict context=executive pos=verb recipient=em,contra,a,sobre,para]
impor / declarar / decretar / anunciar / ordenar / prorrogar / estender / introduzir / instaurar / adotar / instituir   about="toque,emergência,confinamento,proibição,restrição,censura,moratória,interdição,recolher"
impor / declarar / decretar / instaurar / proclamar   about="lei,sítio,exceção" cameo=1724 mode=martial-law
impor / decretar / anunciar / estabelecer / apertar   about="bloqueio" cameo=191
impor / anunciar / ordenar / aplicar / adotar / aprovar / ampliar / prorrogar / renovar / endurecer / decretar   about="sanção,embargo,tarifa,penalidade,sobretaxa" cameo=163 context=economic

[event kind=COERCE cameo=172 mode=censor context=media pos=verb recipient=obj,de]
fechar / encerrar / suspender / proibir / bloquear / censurar / silenciar / tirar do ar / invadir / interditar   about="jornal,publicação,site,página,emissora,canal,revista,transmissão,rádio,televisão,diário,semanário,livro,filme,redação,redes,internet,telegram,whatsapp,facebook,tiktok,instagram,youtube,signal,vpn,aplicativo,portal,blogue"

[event kind=COERCE cameo=172 mode=restrict context=rights_freedoms pos=verb recipient=obj,de]
proibir / banir / suspender / dissolver / criminalizar / fechar / ilegalizar / interditar   about="partido,movimento,organização,grupo,ong,sindicato,parlamento,assembleia,associação,seita,igreja,mesquita,comício,protesto,manifestação,marcha,prática,mutilação,casamento,fumo,álcool,aborto,véu,burca,burqa"
fechar / vedar / bloquear                 about="fronteira,posto,passagem,passo,travessia,ponte,espaço" recipient=com,a,de

[event kind=AID cameo=075 context=asylum pos=verb recipient=a,para]
abrir                                     about="fronteira,porta,portão" needs=person
aceitar / acolher / receber / hospedar / abrigar / admitir / alojar   about="refugiado,migrante,desabrigado,deslocado,requerente" recipient=obj

[event kind=AID cameo=071 context=economic pos=verb recipient=para,a,de]
arrecadar / angariar / recolher           about="dinheiro,fundo,recurso,donativo,doação,verba"

[event kind=AID cameo=074 context=peacekeeping pos=verb recipient=a,para,em figure=deployed]
enviar / mandar / deslocar / destacar / contribuir com / fornecer / ceder / aprovar   about="observador,monitor,conselheiro,instrutor,assessor,capacete"

[event kind=AGREE cameo=030 context=diplomatic pos=verb recipient=com,por,de speech=yes]
aceitar / aprovar / endossar / acolher / adotar   about="fórmula,proposta,plano,oferta,termo,compromisso,trégua,cessar-fogo,roteiro"
concordar com / concordar em / consentir em / assentir a / acordar   recipient=com mutual=yes

[event kind=SUPPORT cameo=057 context=diplomatic pos=verb recipient=com,entre mutual=yes]
assinar / ratificar / firmar / celebrar / rubricar / selar / subscrever   about="acordo,tratado,pacto,convenção,protocolo,memorando,declaração,contrato,convênio"

[event kind=SUPPORT cameo=051 context=diplomatic pos=verb recipient=a,para,iobj]
conceder / entregar / outorgar / atribuir / conferir   about="medalha,ordem,prêmio,prémio,honra,condecoração,título,comenda"

[event kind=ACCUSE cameo=111 mode=disapprove context=diplomatic speech=yes pos=verb recipient=a,de,por,contra]
expressar / exprimir / manifestar / reiterar / externar   about="condenação,repúdio,indignação,desaprovação,protesto,preocupação,descontentamento,revolta"
chamar                                    about="mentiroso,assassino,terrorista,criminoso,ditador,traidor,covarde,cobarde,inimigo,agressor,fascista,racista,idiota,genocida,genocidário,tirano,ladrão,corrupto,palhaço,louco,fantoche,marioneta,marionete,bandido,nazi,nazista,hipócrita,imperialista,golpista,usurpador,delinquente,narcotraficante,carniceiro,bárbaro,sanguinário,imbecil,lunático,autocrata,narcoditador" recipient=obj,de
lamentar / deplorar                       about="rejeição,decisão,atitude,reação,recusa,ação,postura,medida" recipient=de

[event kind=ACCUSE cameo=090 mode=investigate context=legal pos=verb recipient=sobre,a,contra,de]
abrir / iniciar / lançar / conduzir / instaurar / liderar / ordenar / anunciar / realizar / começar / concluir   about="investigação,inquérito,apuração,auditoria,sindicância"

[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb recipient=a,para,iobj]
dar / fixar / estabelecer / impor         about="prazo,ultimato"

[event kind=PROTEST cameo=143 mode=boycott pos=verb recipient=none]
boicotar                                  about="votação,eleição,pleito,referendo,parlamento,sessão,aula,plebiscito,censo"

[event kind=PROTEST cameo=144 mode=obstruct pos=verb recipient=contra]
bloquear / cortar / ocupar / obstruir / interditar / paralisar / fechar / travar / interromper   about="estrada,rodovia,autoestrada,ponte,rua,entrada,ferrovia,praça,pista,trânsito,avenida,túnel,refinaria,via,porto,acesso,tráfego,marginal,pedágio,portaria,garagem"
[event kind=PROTEST cameo=144 mode=obstruct pos=verb recipient=contra needs=crowd]
ocupar / invadir / tomar   about="prédio,edifício,sede,reitoria,universidade,escola,faculdade,fazenda,terra,terreno,igreja,embaixada,prefeitura,câmara,ministério,fábrica,usina,assembleia,incra,plenário,propriedade"
erguer / montar / levantar / colocar / fazer   about="barricada,piquete,barreira"
[event kind=PROTEST cameo=144 mode=obstruct pos=noun recipient=contra actor=por support=realizar,fazer,iniciar,manter]
bloqueio / corte / interdição / fechamento / obstrução / interrupção   about="estrada,rodovia,autoestrada,rua,avenida,via,ponte,pista,trânsito,tráfego,acesso"
ocupação                              about="prédio,edifício,sede,reitoria,universidade,escola,faculdade,fazenda,terra,terreno,igreja,prefeitura,câmara,fábrica,assembleia"

[event kind=PROTEST cameo=145 mode=vandalize pos=verb recipient=de]
queimar / incendiar / rasgar / pisotear   about="bandeira,efígie,retrato,boneco,ônibus,pneu"

[event kind=ASSAULT cameo=184 pos=verb recipient=obj]
usar / utilizar                           about="escudo"

[event kind=COERCE cameo=176 mode=cyber context=cyber pos=verb recipient=contra,a]
lançar / travar / conduzir / realizar     about="ciberataque,ciberguerra"

[event kind=CONSULT cameo=045 context=diplomatic pos=verb recipient=entre,em]
lançar / iniciar / empreender / liderar / retomar / oferecer   about="mediação"

# ---------------------------------------------------------------- Outros verbos, classe por classe

[event kind=ACCUSE cameo=111 mode=disapprove context=diplomatic speech=yes pos=verb recipient=obj,a,de,contra needs=actor,person,force]
questionar / ridicularizar / desacreditar / contestar / admoestar / objetar / difamar / caluniar / injuriar / demonizar / vilipendiar
recriminar / execrar / verberar / vituperar / reclamar de / queixar de / desautorizar / tachar / desqualificar / apontar como culpado
apontar como responsável / malhar / alfinetar / bater em

[event kind=REQUEST cameo=020 context=diplomatic speech=yes pos=verb recipient=a,iobj,obj needs=clause]
insistir / insistir em / clamar / clamar por / recomendar / reclamar / intimar / rogar

[event kind=REJECT cameo=120 context=diplomatic speech=yes pos=verb recipient=a,obj,de needs=clause,actor]
recusar a / negar a / opor a / resistir a / resistir / fechar a porta a

[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb recipient=a,com,contra needs=clause]
jurar / prevenir / avisar

[event kind=AGREE cameo=030 context=diplomatic speech=yes pos=verb recipient=a,com,para needs=clause,actor]
comprometer a / aceder a / aceder / propor / pactuar / consentir / dispor a / oferecer a / mostrar disposto a / anuir / topar

[event kind=CONSULT cameo=040 context=diplomatic pos=verb mutual=yes recipient=com,a needs=actor]
reunir com / falar com / encontrar com / deliberar / tratar com / trocar impressões / trocar opiniões / sentar com / avistar com
entrevistar com / confabular

[event kind=CONSULT cameo=044 mode=multilateral context=diplomatic pos=verb recipient=none needs=actor]
participar / participar de / participar em / presidir / presidir a / tomar parte em / comparecer a / assistir a   about="cúpula,cimeira,reunião,encontro,conferência,fórum,negociação,conversação,conversa,sessão,diálogo,consulta,congresso,assembleia,ronda,rodada,audiência,seminário,comício,posse,funeral,cerimónia,cerimônia"

[event kind=SUPPORT cameo=051 context=diplomatic speech=yes pos=verb recipient=com,a,obj needs=actor,clause,person]
solidarizar com / desculpar com / aderir a / justificar / simpatizar com / enaltecer / ovacionar / tomar partido de / sair em defesa de
abraçar / cumprimentar

[event kind=COOPERATE cameo=060 context=diplomatic pos=verb recipient=com mutual=yes needs=actor]
coordenar / coordenar com / compartilhar / partilhar / trabalhar com / unir forças / somar esforços

[event kind=AID cameo=070 pos=verb recipient=obj,a,com figure=involved needs=actor,person,force,money]
subsidiar / aportar / contribuir / contribuir com / prover / custear / amparar / assistir / patrocinar

[event kind=RETREAT cameo=0874 mode=withdraw context=military pos=verb recipient=de needs=force]
retirar de / sair de / abandonar / desocupar / deixar / ir embora de

[event kind=RETREAT cameo=0874 mode=disarm context=military pos=verb recipient=a needs=force,person,actor]
render / capitular / depor as armas / depor arma / baixar as armas

[event kind=CONCEDE cameo=080 context=economic pos=verb recipient=a,obj]
indenizar / indemnizar / ressarcir / compensar   needs=person,actor
pagar / conceder / oferecer               about="indenização,indemnização,compensação,reparação,ressarcimento"
fazer                                     about="concessão"

[event kind=CONCEDE cameo=081 context=executive pos=verb recipient=a,obj needs=clause,person,actor]
permitir / autorizar / transigir / readmitir / reintegrar / absolver / reabilitar / descriminalizar / restituir / voltar a o trabalho
retornar a o trabalho

[event kind=SANCTION cameo=166 context=executive mode=expel pos=verb recipient=obj,de needs=person,actor]
destituir / inabilitar / penalizar / exonerar / demitir

[event kind=MOBILIZE cameo=150 mode=troops context=military pos=verb recipient=em,a,contra needs=force,place]
militarizar / vigiar / colocar em alerta / pôr em alerta / deixar em alerta / entrar em alerta / preparar

[event kind=COERCE cameo=170 mode=restrict pos=verb recipient=obj,a needs=person,actor,force]
impedir / obrigar / forçar / intervir em / conter / recapturar / amordaçar / calar / confinar / reter / cercar / sitiar / depor

[event kind=PROTEST cameo=140 mode=demo pos=verb recipient=contra,em frente a,diante de,por needs=person,actor,force,clause]
sublevar / amotinar / rebelar / concentrar / revoltar / levantar / vaiar / desfilar / acampar / acorrentar / apedrejar
sair a as ruas / tomar as ruas / ir a as ruas / insurgir
# Quem «manifestou apoio» fala; os muitos que se manifestam protestam.
[event kind=PROTEST cameo=141 mode=demo pos=verb recipient=contra,diante de,por figure-subj=participants needs=crowd]
manifestar contra / manifestar em
fazer um cordão humano / formar um cordão humano / formar uma corrente humana / dar um abraço simbólico / caminhar em silêncio
gritar palavras de ordem / entoar palavras de ordem / exibir faixas / empunhar faixas / carregar cartazes / bater panelas / fazer um panelaço / fazer panelaço / fazer um buzinaço
[event kind=PROTEST cameo=143 mode=strike pos=verb recipient=contra figure-subj=participants needs=crowd]
parar / parar de trabalhar / deixar de trabalhar / recusar se a trabalhar / se recusar a trabalhar / cruzar os braços / paralisar / manter se em greve / se manter em greve / seguir em greve / continuar em greve / permanecer em greve
aderir a / manter / prolongar / deflagrar / decretar / aprovar   about="greve,paralisação"

[event kind=PROTEST cameo=141 mode=demo pos=verb recipient=contra,diante de,por]
realizar / organizar / fazer / convocar / encabeçar / iniciar / começar / promover / manter / continuar / liderar / radicalizar / anunciar   about="manifestação,protesto,passeata,marcha,concentração,greve,paralisação,vigília,piquete,panelaço,comício,jejum,ato,carreata,mobilização"
[event kind=PROTEST cameo=143 mode=strike pos=verb recipient=contra,diante de figure-subj=participants needs=crowd]
paralisar / suspender / interromper / parar / abandonar   about="atividade,atividades,aula,aulas,trabalho,trabalhos,serviço,jornada,expediente"

[event kind=ASSAULT cameo=190 pos=verb recipient=obj,com,contra,a needs=person,actor,force,weapon]
confrontar / humilhar / atropelar / investir contra / chutar / esbofetear / hostilizar / apedrejar / trucidar / chacinar

[event kind=ASSAULT cameo=181 mode=abduct pos=verb recipient=obj,a figure=captured needs=person]
fazer desaparecer / levar à força / levar a a força / privar de a liberdade / privar de liberdade / arrebatar

[event kind=ASSAULT cameo=190 pos=verb recipient=de,a figure=killed]
causar a morte / causar a morte de / provocar a morte / provocar a morte de / tirar a vida / tirar a vida de / ceifar a vida / acabar com a vida
dar cabo de

[event kind=ASSAULT cameo=190 pos=verb actor=por recipient=subj figure=killed figure-subj=killed]
morrer a as mãos de

[event kind=COERCE cameo=1711 mode=seize pos=verb recipient=de,a figure=captured needs=goods,vehicle,weapon,money]
furtar / roubar / subtrair / apoderar de / apropriar de / pilhar / despojar de

[event kind=THREATEN cameo=138 context=diplomatic speech=yes pos=verb recipient=obj,a needs=person,actor,force]
ameaçar / ameaçar de morte / intimidar / amedrontar / aterrorizar

[event kind=THREATEN cameo=138 context=diplomatic speech=yes pos=verb actor=de,por recipient=subj]
receber ameaças / receber ameaças de morte / receber ameaça / ser vítima de ameaças

[event kind=SANCTION cameo=160 mode=withdraw context=diplomatic pos=verb recipient=com,entre,de]
suspender / cancelar / romper / denunciar / anular / revogar / congelar / abandonar / rescindir / retirar de / sair de / ab-rogar   about="acordo,tratado,pacto,convênio,memorando,convenção,aliança,contrato,parceria"

[event kind=AID cameo=070 pos=verb actor=de,por recipient=subj figure=supplied]
receber / obter                           about="arma,projétil,míssil,munição,tanque,drone,ajuda,assistência,empréstimo,fuzil,foguete,grão,medicamento,vacina,combustível,doação,crédito,armamento,alimento"

[event kind=ASSAULT cameo=190 context=military pos=verb recipient=com mutual=yes]
trocar                                    about="fogo,golpe,míssil,tiro,disparo,ataque,bombardeio"

[event kind=THREATEN cameo=138 context=diplomatic speech=yes pos=verb recipient=contra,a]
prometer / jurar / anunciar / ameaçar com   about="resposta,vingança,represália,retaliação,punição,castigo,consequência,contra-ataque"

[event kind=PROTEST cameo=141 mode=demo pos=verb recipient=contra figure-subj=participants]
participar de / participar em / juntar a / aderir a / somar a / comparecer a / tomar parte em   about="marcha,protesto,manifestação,passeata,concentração,greve,vigília,piquete,ato,paralisação"

[event kind=REJECT cameo=129 context=diplomatic pos=verb recipient=contra,de,por]
bloquear / vetar / barrar / obstruir / travar   about="resolução,projeto,moção,votação,adesão,decisão,proposta,declaração,plano,ingresso,extradição,nomeação"

[event kind=REJECT cameo=120 context=diplomatic pos=verb recipient=com,entre mutual=yes]
não alcançar / fracassar em / não chegar a / não conseguir   about="acordo,pacto,consenso,compromisso,entendimento,tratado"

[event kind=RETREAT cameo=0841 mode=release context=legal pos=verb recipient=de,a]
ordenar / autorizar / anunciar / conceder / aprovar / conseguir / negociar   about="libertação,soltura,liberdade,fiança"

[event kind=CONSULT cameo=046 context=diplomatic mutual=yes pos=verb recipient=com,entre]
renovar / retomar / reabrir / abrir / iniciar / manter / realizar / continuar / travar   about="negociação,conversa,conversação,diálogo,consulta,discussão" needs=actor

[event kind=SUPPORT cameo=050 context=diplomatic mutual=yes pos=verb recipient=com]
melhorar / restabelecer / normalizar / fortalecer / estabelecer / retomar / renovar / estreitar / reforçar / elevar / reatar   about="relação,laço,vínculo" needs=actor

[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb recipient=a,contra]
ameaçar com / advertir de / advertir com   about="ação,medida,sanção,represália,retaliação,ataque,guerra,força,resposta,consequência,tarifa,boicote,veto,greve,paralisação"

[event kind=AGREE cameo=035 context=diplomatic speech=yes pos=verb recipient=a,iobj]
oferecer                                  about="concessão,compromisso,trégua,anistia,negociação,diálogo,conversa"

# O que fora tomado é devolvido.
[event kind=RETREAT cameo=0842 mode=release context=legal pos=verb recipient=a figure=involved]
devolver / restituir / repatriar          about="escultura,estátua,quadro,pintura,retrato,manuscrito,livro,peça,relíquia,tesouro,resto,crânio,corpo,cadáver,terra,território,ilha,propriedade,bem,base,arma,navio,barco,avião,documento,arquivo,moeda,coleção,múmia,bronze,manto"

# Ataques em palavras.
[event kind=ACCUSE cameo=111 mode=disapprove context=diplomatic speech=yes pos=noun actor=de,por recipient=contra,a support="lançar,fazer,desferir"]
ataque verbal / ataques verbais / diatribe / duro ataque verbal

# Capacetes azuis.
[event kind=AID cameo=074 context=peacekeeping pos=verb recipient=a,para,em figure=deployed]
enviar / mandar / deslocar / ceder        about="capacetes,pacificador,pacificadores,paz"
destacar / implantar / posicionar / estacionar   about="capacetes,pacificador,pacificadores"
[event kind=AID cameo=074 context=peacekeeping pos=verb recipient=a,em figure-subj=deployed]
chegar / chegar a / desembarcar / desembarcar em   about="capacetes,pacificador,pacificadores"
[event kind=SANCTION cameo=1661 mode=expel context=military pos=verb recipient=de]
retirar / expulsar                        about="capacetes,pacificador,pacificadores"

# Ceder.
[event kind=CONCEDE cameo=083 pos=verb recipient=a,iobj]
conceder / dar                            about="permissão,autorização,prorrogação,isenção,anistia,amnistia,indulto,adiamento,concessão"
[event kind=RETREAT cameo=0871 mode=ceasefire context=military pos=verb recipient=em,com]
decretar / declarar / anunciar / proclamar   about="trégua,cessar-fogo,armistício,cessação"

# Apelos e bons ofícios.
[event kind=REQUEST cameo=026 mode=meet context=diplomatic speech=yes pos=verb recipient=a,obj]
apelar / exortar / convidar               about="diálogo,negociação"
[event kind=REQUEST cameo=020 context=diplomatic speech=yes pos=verb recipient=a,obj]
apelar / exortar                          about="calma,moderação,contenção,unidade"
[event kind=AGREE cameo=039 context=diplomatic speech=yes pos=verb recipient=entre,a]
oferecer se como mediador / se oferecer como mediador / oferecer se para mediar / se oferecer para mediar / oferecer a sua mediação

[event kind=ACCUSE cameo=112 mode=allege context=diplomatic speech=yes pos=verb recipient=com mutual=yes]
trocar                                    about="acusação,farpa,insulto,culpa,recriminação"

[event kind=ACCUSE cameo=111 mode=disapprove context=diplomatic speech=yes pos=verb recipient=obj]
chamar / classificar / qualificar / tachar / considerar / denunciar como / descrever / rotular   about="crime,provocação,agressão,atrocidade,massacre,violação,chantagem,ingerência,interferência,farsa,vergonha,terrorismo,barbárie,pirataria,escalada,traição,sabotagem,ilegal,ilegítimo,inaceitável,irresponsável,temerário,vergonhoso,absurdo,ridículo,brutal,bárbaro,covarde,cobarde,atroz,criminoso,hostil,desumano,imoral,injustificado,injustificável,injusto,provocador,provocatório,provocativo,agressivo,insensato,cínico,hipócrita,hipocrisia,deplorável,desprezível,repugnante,horrendo,hediondo,aberrante,selvagem,discriminatório,racista,arbitrário,desproporcional,desproporcionado,antidemocrático,inconstitucional,disparate,loucura,insulto,ofensa,afronta,genocídio,extorsão,zombaria,cruel,imperdoável,intolerável,inadmissível,inamistoso,hostilidade,contraproducente,desestabilizador,humilhação,humilhante,escandaloso,arbitrariedade,intervencionista,colonialismo,colonialista,imperialista,grosseiro,inoportuno,tirania,infâmia,infame,vil,retrocesso"
[event kind=REJECT cameo=016 context=diplomatic speech=yes pos=verb recipient=obj]
chamar / classificar / qualificar / tachar / considerar / denunciar como / descrever / rotular   about="infundado,falso,mentira,fabricação,invenção,propaganda,desinformação,calúnia,calunioso,balela,falsidade,descabido,inverídico,inexato,tendencioso,difamatório,difamação,mentiroso"
[event kind=SUPPORT cameo=051 context=diplomatic speech=yes pos=verb recipient=obj]
classificar / qualificar / descrever / considerar   about="histórico,corajoso,heroico,acertado"

[event kind=REJECT cameo=1246 mode=yield context=military pos=verb recipient=com,em]
suspender / romper / abandonar / cancelar / encerrar / denunciar / retirar se de / se retirar de / revogar   about="cessar-fogo,trégua,armistício"

[event kind=SANCTION cameo=161 mode=withdraw context=diplomatic pos=noun actor=por recipient=em support="responder,anunciar,ordenar,decidir,decretar,declarar"]
retirada de seu embaixador / retirada de o embaixador / retirada de o seu embaixador / chamada para consultas

[event kind=MOBILIZE cameo=154 mode=troops context=military pos=verb recipient=em,a,para figure=deployed]
ordenar / autorizar / decretar / determinar / anunciar / aprovar   about="envio,deslocamento,mobilização,destacamento,desdobramento"   needs=force

# Um imposto ou uma reforma que se retira é uma exigência atendida.
[event kind=CONCEDE cameo=0832 context=executive pos=verb recipient=none]
revogar / cancelar / retirar / suspender / abolir / anular / abandonar / descartar / adiar / congelar / engavetar / extinguir / eliminar / reverter   about="imposto,taxa,tarifa,aumento,reajuste,reforma,austeridade,propina,tributo,encargo,corte"

# Autorizar a passagem de outro.
[event kind=CONCEDE cameo=083 context=diplomatic pos=verb recipient=de,a,por,para]
autorizar / permitir / liberar / aprovar / consentir   about="sobrevoo,passagem,entrada,trânsito,uso,acesso,aterragem,pouso,escala,visita"

[event kind=AID cameo=074 context=peacekeeping pos=verb recipient=a,para,com figure=deployed needs=force]
contribuir com / ceder / emprestar

# Disparos que advertem são demonstração de força.
[event kind=MOBILIZE cameo=150 mode=weapons context=military pos=verb recipient=contra,a,sobre]
fazer disparos de advertência / efetuar disparos de advertência / disparar tiros de advertência / fazer tiros de advertência / dar tiros de advertência

# Condenar alguém a uma pena é castigo, e não censura.
[event kind=SANCTION cameo=116 mode=convict context=legal pos=verb recipient=obj]
condenar / sentenciar   about="prisão,pena,morte,ano,cadeia,mês,multa,reclusão,detenção,prisões,cárcere"

# O objeto entre as palavras: "pôs a força aérea em alerta".
[event kind=MOBILIZE cameo=152 mode=troops context=military pos=verb recipient=none needs=force]
colocar / pôr   about="alerta,prontidão"

# Tropas que se mantêm ou se movem.
[event kind=MOBILIZE cameo=150 mode=troops context=military pos=verb recipient=none figure=deployed needs=force]
manter / mover / movimentar

# Who beats an attack back is the one attacked.
[event kind=ASSAULT cameo=190 context=military pos=verb actor=por,de recipient=subj]
repelir / rechaçar / conter / resistir a   about="ataque,ofensiva,incursão,investida,invasão,avanço,assalto,emboscada,contra-ataque,contraofensiva"

# Terras, aldeias e bases que se cedem.
[event kind=RETREAT cameo=0842 context=military pos=verb recipient=a,para figure=involved]
ceder / render                        about="aldeia,vila,povoado,cidade,distrito,território,terra,ilha,base,enclave,faixa,região,província,zona,localidade,posto"
# «Entregou ajuda na cidade» não cede nada.
entregar / devolver / transferir / repassar   about="aldeia,povoado,território,terra,ilha,enclave"

[event kind=RETREAT cameo=0874 mode=withdraw context=military pos=verb recipient=de,obj needs=troops]
sair de / abandonar / se retirar de / retirar se de / fugir de
deixar / evacuar / desocupar          about="território,base,posição,enclave,península"

[event kind=RETREAT cameo=0863 mode=access context=humanitarian pos=verb recipient=a,em]
permitir / autorizar / deixar passar / deixar entrar   about="ajuda,caminhão,camião,comboio,suprimento,mantimento,alimento,combustível,inspetor,observador,entrada,passagem,acesso"
liberar                               about="entrada,passagem,acesso"

# O nome vem logo atrás: «deixaram 36 mortos, segundo a ONU» não deixa a ONU.
[event kind=SANCTION cameo=160 mode=withdraw context=diplomatic pos=verb recipient=obj,de]
abandonar a organização / deixar a organização / sair de a organização / retirar se de a organização / se retirar de a organização
abandonar o bloco / deixar o bloco / sair de o bloco / retirar se de o bloco / se retirar de o bloco
abandonar a aliança / deixar a aliança / sair de a aliança / retirar se de a aliança / se retirar de a aliança
abandonar a comunidade / deixar a comunidade / sair de a comunidade / retirar se de a comunidade / se retirar de a comunidade
abandonar a união / deixar a união / sair de a união / retirar se de a união / se retirar de a união
abandonar a União Europeia / deixar a União Europeia / sair de a União Europeia / retirar se de a União Europeia / se retirar de a União Europeia
abandonar a UE / deixar a UE / sair de a UE / retirar se de a UE / se retirar de a UE
abandonar a União Africana / deixar a União Africana / sair de a União Africana / retirar se de a União Africana / se retirar de a União Africana
abandonar a UA / deixar a UA / sair de a UA / retirar se de a UA / se retirar de a UA
abandonar a CEDEAO / deixar a CEDEAO / sair de a CEDEAO / retirar se de a CEDEAO / se retirar de a CEDEAO
abandonar a Otan / deixar a Otan / sair de a Otan / retirar se de a Otan / se retirar de a Otan
abandonar a NATO / deixar a NATO / sair de a NATO / retirar se de a NATO / se retirar de a NATO
abandonar a ONU / deixar a ONU / sair de a ONU / retirar se de a ONU / se retirar de a ONU
abandonar a Unesco / deixar a Unesco / sair de a Unesco / retirar se de a Unesco / se retirar de a Unesco
abandonar a OMS / deixar a OMS / sair de a OMS / retirar se de a OMS / se retirar de a OMS
abandonar a Organização Mundial de a Saúde / deixar a Organização Mundial de a Saúde / sair de a Organização Mundial de a Saúde / retirar se de a Organização Mundial de a Saúde / se retirar de a Organização Mundial de a Saúde
abandonar a Opep / deixar a Opep / sair de a Opep / retirar se de a Opep / se retirar de a Opep
abandonar a OEA / deixar a OEA / sair de a OEA / retirar se de a OEA / se retirar de a OEA
abandonar a Organização de os Estados Americanos / deixar a Organização de os Estados Americanos / sair de a Organização de os Estados Americanos / retirar se de a Organização de os Estados Americanos / se retirar de a Organização de os Estados Americanos
abandonar a Celac / deixar a Celac / sair de a Celac / retirar se de a Celac / se retirar de a Celac
abandonar o Mercosul / deixar o Mercosul / sair de o Mercosul / retirar se de o Mercosul / se retirar de o Mercosul
abandonar a Unasul / deixar a Unasul / sair de a Unasul / retirar se de a Unasul / se retirar de a Unasul
abandonar o TPI / deixar o TPI / sair de o TPI / retirar se de o TPI / se retirar de o TPI
abandonar o Tribunal Penal Internacional / deixar o Tribunal Penal Internacional / sair de o Tribunal Penal Internacional / retirar se de o Tribunal Penal Internacional / se retirar de o Tribunal Penal Internacional
abandonar a Comunidade de Estados Independentes / deixar a Comunidade de Estados Independentes / sair de a Comunidade de Estados Independentes / retirar se de a Comunidade de Estados Independentes / se retirar de a Comunidade de Estados Independentes
abandonar a Liga Árabe / deixar a Liga Árabe / sair de a Liga Árabe / retirar se de a Liga Árabe / se retirar de a Liga Árabe
abandonar a CPLP / deixar a CPLP / sair de a CPLP / retirar se de a CPLP / se retirar de a CPLP
abandonar a SADC / deixar a SADC / sair de a SADC / retirar se de a SADC / se retirar de a SADC
abandonar a Comunidade de o Caribe / deixar a Comunidade de o Caribe / sair de a Comunidade de o Caribe / retirar se de a Comunidade de o Caribe / se retirar de a Comunidade de o Caribe
abandonar o Conselho de Direitos Humanos / deixar o Conselho de Direitos Humanos / sair de o Conselho de Direitos Humanos / retirar se de o Conselho de Direitos Humanos / se retirar de o Conselho de Direitos Humanos
abandonar o Conselho de Direitos Humanos de a ONU / deixar o Conselho de Direitos Humanos de a ONU / sair de o Conselho de Direitos Humanos de a ONU / retirar se de o Conselho de Direitos Humanos de a ONU / se retirar de o Conselho de Direitos Humanos de a ONU
abandonar o Conselho de a Europa / deixar o Conselho de a Europa / sair de o Conselho de a Europa / retirar se de o Conselho de a Europa / se retirar de o Conselho de a Europa
abandonar a Commonwealth / deixar a Commonwealth / sair de a Commonwealth / retirar se de a Commonwealth / se retirar de a Commonwealth

[event kind=MOBILIZE cameo=154 mode=troops context=military pos=verb recipient="em direção a,em direcção a,rumo a,para,a,contra,perto de" figure=deployed]
# Um avião ou navio que se envia pode levar ajuda, e um caça pode ser doado.
enviar / mandar / despachar           about="bombardeiro,porta-aviões,destróier,destroier,contratorpedeiro,fragata,frota,flotilha,armada,esquadrão"
deslocar / mover / mobilizar / posicionar / destacar   about="caça,caças,bombardeiro,navio,porta-aviões,destróier,destroier,contratorpedeiro,fragata,submarino,frota,flotilha,armada,esquadrão,avião"
convocar / mobilizar / chamar         about="reservista,reserva,recruta,conscrito"

[event kind=MOBILIZE cameo=150 mode=troops context=military pos=verb recipient="em torno de,ao redor de,a o redor de,perto de,junto a,em frente a,em"]
realizar / iniciar / começar / lançar / efetuar / efectuar / conduzir / promover / concluir   about="manobras,exercícios"

[event kind=REJECT cameo=129 context=diplomatic pos=verb recipient="com,para,a,contra,de"]
# «Travar negociações» também é negociar.
travar                                about="pacote,empréstimo,sanção,adesão,venda,resolução"
bloquear / vetar / obstruir / barrar / impedir / torpedear   about="abertura,início,negociação,conversação,ajuda,pacote,empréstimo,parcela,sanção,entrada,adesão,libertação,venda,acordo,resolução"

[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb recipient="a,contra,obj"]
advertir / alertar / avisar / jurar / ameaçar   about="responder,retaliar,revidar,contra-atacar,vingar,punir,reagir"
# «Prometeu responder às famílias» não é ameaça.
prometer                              about="responder,retaliar,revidar,contra-atacar,vingar,punir,reagir" needs=actor

[event kind=CONSULT cameo=045 context=diplomatic pos=verb recipient=entre]
mediar / intermediar / fazer a mediação / fazer mediação / servir de mediador / atuar como mediador / agir como mediador / servir de intermediário

[event kind=CONSULT cameo=042 mode=visit context=diplomatic pos=verb recipient=a,em,obj]
chegar / chegar a / desembarcar / desembarcar em / aterrar em / aterrissar em / pousar em   about="visita,viagem,cúpula,cimeira,reunião,encontro"

[event kind=COERCE cameo=170 mode=seize context=executive pos=verb recipient=obj]
derrubar / depor / deposto / deposta / derrocar / destituir   about="governo,presidente,regime,primeiro-ministro,premiê,junta,rei,ditador"

[event kind=RETREAT cameo=0841 mode=release context=military pos=verb mutual=yes recipient=com figure=involved]
trocar / permutar                     about="prisioneiro,preso,refém,detido,corpo,cativo"

[event kind=ASSAULT cameo=190 mode=destroy pos=verb recipient=obj figure=destroyed figure-subj=hit needs=vehicle]
queimar / incendiar / atear fogo a / pôr fogo em / tocar fogo em / pôr fogo a / deitar fogo a / lançar fogo a / atear fogo em / colocar fogo em / carbonizar
# «A casa de dois ministros» não conta os ministros.
[event kind=ASSAULT cameo=190 mode=destroy pos=verb recipient=obj figure=hit needs=place]
queimar / incendiar / atear fogo a / pôr fogo em / tocar fogo em / pôr fogo a / deitar fogo a / lançar fogo a / atear fogo em / colocar fogo em

[event kind=AGREE cameo=036 context=diplomatic speech=yes pos=verb recipient=com,a]
disposto / pronto / aberto / preparado   about="negociar,negociação,diálogo,dialogar,conversa,conversação,trégua,cessar-fogo,paz,compromisso,mediação,concessão"
oferecer / oferecer se para / se oferecer para / oferecer se a / se oferecer a   recipient=a,iobj needs=clause

[event kind=REJECT cameo=120 context=diplomatic speech=yes pos=verb recipient=com,a,de]
excluir / afastar                     about="possibilidade,hipótese,cenário"
descartar                             about="eleição,votação,referendo,negociação,diálogo,conversação,conversa,trégua,cessar-fogo,concessão,acordo,reunião,cúpula,cimeira,retirada,rendição,renúncia,demissão,reconhecimento,retorno,regresso,anistia,possibilidade,mediação,recontagem,prorrogação"

[event kind=CONCEDE cameo=083 context=executive pos=verb recipient=none]
# «Desistiu de concorrer» não cede a ninguém.
desistir / abrir mão / voltar atrás / recuar / abandonar / retirar / engavetar / arquivar   about="aumentar,impor,subir,plano,reforma,aumento,imposto,taxa,reajuste"

[event kind=COERCE cameo=163 mode=restrict context=economic pos=verb recipient="a,contra,sobre"]
elevar / subir / aumentar / majorar / dobrar / duplicar / triplicar   about="tarifas,sobretaxa,sobretaxas"

[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb recipient="a,contra,para"]
alertar / advertir / avisar           about="resposta,represália,retaliação,contra-ataque"

[event kind=COOPERATE cameo=062 mutual=yes pos=verb recipient=com]
realizar patrulhas conjuntas / efetuar patrulhas conjuntas / efectuar patrulhas conjuntas / conduzir patrulhas conjuntas / iniciar patrulhas conjuntas / fazer patrulhas conjuntas / realizar uma patrulha conjunta / realizar patrulhamento conjunto / realizar um patrulhamento conjunto

[event kind=SANCTION cameo=161 mode=withdraw context=diplomatic pos=noun actor=por recipient=em,de support="anunciar,decretar,declarar,ordenar"]
retirada / chamada para consultas / expulsão   about="embaixador,embaixadora,embaixadores,diplomata,diplomatas"

[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb recipient=contra,a]
tomar / adotar / adoptar / preparar   about="contramedida,contramedidas,represália"

[event kind=SANCTION cameo=166 mode=expel context=diplomatic pos=verb recipient=obj,a]
ordenar                               about="diplomata,diplomatas,embaixador,embaixadora,cônsul,adido" needs=clause

[event kind=ACCUSE cameo=112 mode=allege context=diplomatic speech=yes pos=verb recipient=a]
atribuir / imputar                    needs=actor
[event kind=ACCUSE cameo=114 mode=disapprove context=diplomatic pos=verb recipient=obj,a,de]
convocar / chamar                     about="encarregado"
convocar / chamar a o ministério / chamar a o Ministério   about="embaixador,embaixadora,diplomata,diplomatas,cônsul,núncio,representante"
[event kind=REJECT cameo=016 context=diplomatic speech=yes pos=verb recipient=none]
desmentir / negar / refutar           about="informação,informações,versão,notícia,afirmação,boato,dado,acusação,acusações,imputação"

[event kind=COERCE cameo=163 mode=restrict context=economic pos=verb recipient="de,a,para"]
bloquear / proibir / suspender / restringir / limitar / vetar   about="importação,exportação,importações,exportações"

[event kind=AID cameo=073 context=humanitarian pos=verb recipient="a,para" figure=deployed]
enviar / mandar / despachar / deslocar   about="socorrista,socorristas,bombeiro,bombeiros,médico,médicos,enfermeiro,paramédico"

[event kind=COERCE cameo=172 mode=restrict context=executive pos=verb recipient=none]
prorrogar / renovar / estender / ampliar   about="exceção,emergência,sítio,recolher"

# O petróleo e o gás que se recebem são, em regra, comprados.
[event kind=COOPERATE cameo=061 context=economic mutual=yes pos=verb recipient=de]
receber / obter                       needs=actor about="petróleo,gás,gasolina,diesel,gasóleo,carvão,eletricidade,electricidade"

# Quem participou de um protesto já contado, e tropas que deixam um lugar.
[event kind=PROTEST cameo=141 mode=demo pos=noun figure=participants needs=told]
participante / número de participantes / número de manifestantes
[event kind=PROTEST cameo=141 mode=demo pos=verb figure-subj=participants needs=told]
participar de / participar em / tomar parte em
participar / tomar parte / marcar presença
[event kind=RETREAT cameo=0874 mode=withdraw context=military pos=verb recipient=obj needs=ground]
abandonar / evacuar
[event kind=MOBILIZE cameo=154 mode=troops context=military pos=verb recipient=none figure-subj=deployed needs=troops]
desembarcar em / aterrissar em / aterrar em

# O que se diz que não ficará sem resposta.
[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb actor=speaker recipient=none]
não ficar sem resposta / não ficar impune / não ficar sem castigo / não ficar sem punição / não passar impune / não permanecer impune

# O que alguém diz que outro pagará é uma ameaça.
[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb actor=speaker recipient=subj,obj]
arcar com as consequências / pagar o preço / pagar um preço / pagar um alto preço / pagar caro
ser responsabilizado / ser considerado responsável

[event kind=THREATEN cameo=138 context=military speech=yes pos=verb recipient=contra,a mode=violence]
prometer usar / ameaçar usar / ameaçar empregar   about="força"

[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb recipient=a,contra]
alertar para / advertir para / advertir sobre / prometer / ameaçar com   about="contramedida,contramedidas,retaliação,represália,represálias"
prometer medidas de retaliação / anunciar medidas de retaliação / ameaçar com medidas de retaliação / prometer medidas de resposta
prometer medidas recíprocas / anunciar medidas recíprocas
prometer responder em a mesma moeda

# A quem se entrega à justiça de outro Estado.
[event kind=COOPERATE cameo=063 context=legal pos=verb recipient=a,para,iobj figure=involved]
entregar / extraditar   needs=actor about="suspeito,contrabandista,traficante,narcotraficante,foragido,fugitivo,criminoso,terrorista,desertor,condenado,chefão,assassino,pirata,acusado,sicário"

[event kind=MOBILIZE cameo=154 mode=troops context=military pos=verb recipient=para needs=troops]
cruzar / atravessar / transpor            about="fronteira,demarcação"

[event kind=AID cameo=070 pos=verb recipient=a,para,iobj figure=supplied]
dar / ceder   needs=actor about="barco,lancha,navio,helicóptero,drone,míssil,tanque,blindado,armamento,ambulância"

[event kind=MOBILIZE cameo=154 mode=troops context=military pos=verb recipient=none figure-subj=deployed needs=ground]
chegar / chegar a

# Quem não negocia, quem não cede.
[event kind=REJECT cameo=120 context=diplomatic speech=yes pos=verb recipient=none actor=speaker]
fora de questão / fora de cogitação / estar fora de questão / estar fora de cogitação / ficar fora de questão / não estar em discussão / não estar em cima da mesa / não estar sobre a mesa
[event kind=REJECT cameo=124 mode=yield context=diplomatic pos=verb recipient=a,contra,sobre,de]
não levantar as sanções / não suspender as sanções / não levantar sanções / não aliviar as sanções / não levantar o embargo / não levantar o bloqueio
[event kind=REJECT cameo=123 mode=change context=executive pos=verb recipient=a,para,obj needs=actor,clause,person]
não autorizar o comício / não autorizar a manifestação / não autorizar o protesto / não autorizar a marcha / não permitir a manifestação
[event kind=REJECT cameo=128 mode=yield context=diplomatic pos=verb recipient=com,a]
renegar / descumprir / violar / desrespeitar / quebrar / faltar a   about="acordo,tratado,pacto,compromisso,promessa,palavra"

# Multidões dispersadas.
[event kind=ASSAULT mode=crowd-control cameo=175 context=repression pos=verb recipient=none]
dispersar / reprimir / desmobilizar / esmagar / sufocar   about="manifestação,protesto,protestos,passeata,marcha,comício,concentração,vigília,aglomeração,motim,revolta"

# Ofensivas que param por vontade de quem as faz.
[event kind=RETREAT cameo=0871 mode=ceasefire context=military pos=verb recipient=contra,em,sobre]
interromper / suspender / pausar / congelar   about="ofensiva,bombardeio,bombardeios,hostilidades,invasão,bombardeamento"
cessar os bombardeios / cessar os ataques / cessar hostilidades / cessar as hostilidades / parar a ofensiva / encerrar a ofensiva

# O que um quer que outro faça.
[event kind=REQUEST cameo=020 context=diplomatic speech=yes pos=verb recipient=none needs=clause]
querer que   about="suspenda,liberte,libertem,solte,pagar,retirar,libertar,parar,cessar,devolver,entregar,extraditar,suspender,reconhecer,aceitar,aderir,cortar,fornecer,contribuir,desarmar,investigar,abrir,reabrir,permitir,abandonar,deixar,enviar,retomar,negociar,indenizar,indemnizar,cooperar,condenar"

[event kind=REQUEST cameo=100 context=legal pos=verb recipient=obj,a]
intimar / convocar / chamar / notificar   about="depor,depoimento,prestar,comparecer" needs=person,actor
ordenar                               about="comparecer,depor" needs=person,actor

[event kind=AID cameo=073 context=humanitarian pos=verb recipient=a,para figure=supplied needs=actor]
levar / transportar / fazer chegar / despachar   about="remédio,medicamento,alimento,barraca,cobertor,vacina,mantimento"
entregar / doar / ceder / repassar   about="ambulância,gerador,trator,respirador,medicamento,alimento,vacina,barraca,computador"

[event kind=SANCTION cameo=1663 mode=expel context=human_security pos=verb recipient=obj]
expulsar                              about="agência,ong,ACNUR,Unicef,UNRWA,Acnur"

[event kind=CONCEDE cameo=081 context=executive pos=verb recipient=none]
aliviar / encurtar / suavizar / reduzir / flexibilizar   about="toque"

[event kind=RETREAT cameo=0841 mode=release context=legal pos=verb recipient=obj needs=person]
pôr em liberdade / colocar em liberdade / libertar sob fiança / soltar sob fiança

[event kind=SANCTION cameo=160 mode=withdraw context=diplomatic pos=verb recipient=com,para,a]
suspender / cortar / interromper      about="ligação,ligações,voo,voos,conexão" needs=actor

[event kind=SUPPORT cameo=050 context=diplomatic pos=verb recipient=com mutual=yes]
elevar o nível / elevar a o nível / aprofundar o nível   about="relação,relações" needs=actor

[event kind=RETREAT cameo=0841 mode=release context=legal pos=verb actor=por recipient=subj needs=person]
sair de a prisão / deixar a prisão

# Quem reivindica um ataque cometeu-o, segundo a sua palavra.
[event kind=ASSAULT cameo=190 context=terrorism speech=yes pos=verb recipient=contra,a,em]
reivindicar                               about="ataque,bombardeio,assalto,emboscada,assassinato,sequestro,massacre,rapto"
reivindicar a autoria / assumir a autoria / reivindicar a responsabilidade / assumir a responsabilidade   about="ataque,bombardeio,assalto,emboscada,assassinato,sequestro,massacre,rapto"

[event kind=ASSAULT cameo=183 mode=explosives context=terrorism speech=yes pos=verb recipient=contra,a,em]
reivindicar / reivindicar a autoria / assumir a autoria / assumir a responsabilidade   about="atentado,explosão"

# Quem é devolvido.
[event kind=RETREAT cameo=0841 mode=release context=military pos=verb recipient=a,para figure=involved]
entregar / devolver / repatriar   about="prisioneiro,refém,detido,cativo,preso,sequestrado,militar,soldado"

[event kind=AID cameo=072 context=military pos=verb]
lutar a o lado de / combater a o lado de / lutar junto a / combater junto a   recipient=de,a

# O que deixou mortos e feridos, e nada onde não os deixou.
[event kind=ASSAULT cameo=190 pos=noun actor=de,por figure=killed needs=told]
operação policial / ação policial / incursão policial / batida policial / operação de a polícia / rusga policial / rusga / megaoperação / mega-operação
megaoperação policial / operação de segurança / operação antiterrorista / operação antidroga / operação antidrogas / operação contra o tráfico / operação contra o crime organizado
operação de as forças de segurança / intervenção policial / ação de a polícia / operação conjunta / repressão policial / carga policial

# Pedidos pelo que se pede, com o que houver no meio.
[event kind=REQUEST cameo=0213 mode=assist context=legal speech=yes pos=verb recipient=a,de,iobj]
pedir / exigir / reclamar / solicitar / requerer / cobrar / reivindicar / clamar por   about="investigação,inquérito,apuração,perícia,extradição,auditoria,sindicância,esclarecimento"
[event kind=REQUEST cameo=0256 mode=yield context=military speech=yes pos=verb recipient=a,de,iobj]
pedir / exigir / reclamar / solicitar / requerer / cobrar / reivindicar / clamar por   about="cessar-fogo,trégua,armistício,contenção,moderação,calma,fim,pausa,cessação,desescalada,interrupção"
[event kind=REQUEST cameo=0253 mode=yield context=diplomatic speech=yes pos=verb recipient=a,de,iobj]
pedir / exigir / reclamar / solicitar / requerer / cobrar / reivindicar / clamar por   about="libertação,soltura,retirada,recuo,desarmamento,devolução,repatriamento,repatriação,levantamento,reabertura,entrega,rendição,desocupação"
[event kind=REQUEST cameo=026 mode=meet context=diplomatic speech=yes pos=verb recipient=a,de,iobj]
pedir / exigir / reclamar / solicitar / requerer / cobrar / reivindicar / clamar por   about="reunião,diálogo,negociação,conversação,encontro,audiência,cúpula,cimeira,mediação,consulta"
[event kind=REQUEST cameo=023 mode=assist context=diplomatic speech=yes pos=verb recipient=a,de,iobj]
pedir / exigir / reclamar / solicitar / requerer / cobrar / reivindicar / clamar por   about="ajuda,assistência,apoio,auxílio,socorro,financiamento,cooperação,proteção,protecção,solidariedade,intervenção,acesso,corredor,missão,observador,reforço"
[event kind=REQUEST cameo=020 context=diplomatic speech=yes pos=verb recipient=a,de,iobj]
pedir / exigir / reclamar / solicitar / requerer / cobrar / reivindicar / clamar por   about="explicação,resposta,respeito,garantia,medida,ação,acção,unidade,união,sanção,embargo,boicote,desculpa,reparação,indenização,indemnização,compensação,prova,cautela,responsabilização,punição"
[event kind=REQUEST cameo=024 mode=change context=executive speech=yes pos=verb recipient=a,de,iobj]
pedir / exigir / reclamar / solicitar / requerer / cobrar / reivindicar / clamar por   about="demissão,renúncia,destituição,afastamento,eleição,reforma,justiça,transparência,democracia,recontagem,referendo,liberdade,direito,igualdade,aumento"

# O que se atira nas ruas, as tropas que entram, o que promete quem governa.
[event kind=PROTEST cameo=145 mode=riot pos=verb recipient=contra,em,a]
atirar / lançar / arremessar / jogar   about="pedra,garrafa,objeto,objecto,coquetel,cocktail,ovo,tinta,petardo,tocha,tijolo,pau,rojão,projétil"

[event kind=ASSAULT cameo=190 context=military pos=verb recipient=em,a needs=ground]
entrar / ingressar / adentrar / penetrar / avançar sobre / avançar para

[event kind=AGREE cameo=030 context=executive speech=yes pos=verb recipient=a]
prometer / comprometer se com / se comprometer com / garantir / assegurar   about="investigação,inquérito,reforma,eleição,eleições,revisão,referendo,justiça,transparência,indenização,indemnização"

# Recebimentos que não o são; rótulos, trocas, condenações.
[event kind=PROTEST cameo=141 mode=demo pos=verb recipient=obj,a]
receber com protestos / receber com vaias / receber sob protestos / receber com uma manifestação / vaiar / apupar

[event kind=ASSAULT cameo=193 mode=firearms pos=verb recipient=obj,a]
receber a tiros / receber a tiro / receber com tiros / atacar a tiros / matar a tiros / matar a tiro / assassinar a tiros / executar a tiros / balear

[event kind=SANCTION cameo=116 mode=convict context=legal pos=verb recipient=obj needs=person]
ser condenar / declarar culpado / considerar culpado / ser sentenciar

[event kind=COERCE cameo=172 mode=restrict context=legal pos=verb recipient=obj,a]
designar / declarar / incluir / classificar / listar   about="terrorista,terroristas"

[event kind=RETREAT cameo=0841 mode=release context=military pos=verb recipient=com mutual=yes figure=involved]
trocar / permutar   about="prisioneiro,cativo,refém,detido,preso,corpo,cadáver"

[event kind=RETREAT cameo=0841 mode=release context=military pos=verb recipient=a,para figure=involved]
entregar / devolver / repatriar   about="corpo,cadáver,restos"

[event kind=COERCE cameo=173 mode=arrest context=legal pos=verb recipient=de figure=detained]
determinar / decretar / ordenar / mandar   about="prisão,detenção"

# A term that is set for somebody.
[event kind=THREATEN cameo=139 mode=relations context=diplomatic speech=yes pos=verb recipient=a,iobj,obj needs=actor]
dar / fixar / impor / lançar / conceder   about="hora,horas,dia,dias,semana,semanas,mês,meses,prazo,ultimato"

# What a demand or a refusal asks for, and what a threat is of: by it the mode is known where the word itself does not say.
[asked mode=yield]
parar / cessar / terminar / abster / retirar / recuar / sair / abandonar / libertar / liberar / soltar / entregar
levantar / aliviar / reabrir / abrir / desbloquear / descongelar / permitir / deixar / autorizar / moderação
contenção / calma / desescalada / desescalar / escalada / cessar-fogo / trégua / armistício / rendição / render
depor / desarmar / desarmamento / desmobilizar / desmilitarizar / renunciar a / desistir / perdoar / anistiar
amnistiar / anistia / amnistia / cumprir / suspender / interromper / congelar / desmantelar / evacuar / retirada
libertação / soltura / fim / cessação / acesso / concessão / ceder / respeitar / acatar / devolver / repatriar
aceitar / travar / encerrar / desocupar

[asked mode=meet]
negociar / negociação / negociações / diálogo / dialogar / conversar / conversa / conversas / conversações / reunir
reunião / encontro / encontrar / cimeira / cúpula / mediar / mediação / consulta / consultas / conferência
audiência / reconciliar / reconciliação / mesa de negociações / mesa de negociação / processo de paz / diplomacia
solução política / solução diplomática / solução pacífica / sessão

[asked mode=assist]
ajudar / ajuda / auxílio / auxiliar / assistência / apoio / apoiar / enviar / envio / fornecer / fornecimento
entregar / entrega / dar / financiar / financiamento / doar / doação / investir / investimento / investigar
investigação / inquérito / averiguação / proteger / proteção / protecção / partilhar / compartilhar / emprestar
empréstimo / contribuir / contribuição / cooperar / cooperação / colaborar / colaboração / extraditar / extradição
aderir / participar / reforçar / reforço / reforços / intervir / intervenção / indenizar / indemnizar / indenização
indemnização / compensar / compensação / reparação / reparações / pagar / garantia / garantias / explicar
explicação / explicações / esclarecer / esclarecimento / esclarecimentos / divulgar / identificar / verificar
monitorar / unir / união / acelerar / sistemas / socorro / resgate / abrigo

[asked mode=change]
reforma / reformas / reformar / alterar / alteração / mudar / mudança / rever / revisão / reconsiderar / revogar
revogação / anular / anulação / abolir / demitir / demissão / renúncia / renunciar / saída / eleição / eleições
votação / referendo / plebiscito / recontagem / constituição / lei / legislação / política / políticas
aumento salarial / aumento / aumentos / aumentar / salário / salários / contagem / direitos / democracia
independência / autonomia / autodeterminação / reconhecer / reconhecimento / adotar / adoptar / introduzir
ratificar / aprovar / dissolver / dissolução / destituir / destituição / afastar / afastamento / impeachment
substituir / restaurar / restabelecer / transparência / igualdade / justiça / reivindicação

[asked mode=restrict]
tarifa / tarifas / taxa / taxas / direitos aduaneiros / sanção / sanções / embargo / bloqueio / bloquear / boicote
boicotar / restrição / restrições / restringir / proibir / proibição / apreender / confiscar / congelar / multa
multar / quota / quotas / cota / cotas / fechar / encerrar / estado de emergência / lei marcial
recolher obrigatório / toque de recolher

[asked mode=violence]
atacar / ataque / ataques / bombardear / bombardeio / bombardeamento / invadir / destruir / matar / atingir
retaliar / retaliação / guerra / força / arma nuclear / armas nucleares / míssil / mísseis / golpe / aniquilar
disparar / executar / assassinar / decapitar / vingança / represália / represálias / sangue / abater / afundar
esmagar / queimar

[asked mode=relations]
cortar / corte / romper / rompimento / suspender / suspensão / expulsar / retirar / sair / abandonar / boicotar
greve / protesto / protestar / parar / paralisar / manifestação / manifestações / terminar / acabar / cancelar
interromper

# Condenar alguém por um crime é castigo; a um Estado censura-se. O crime pode parecer quem condena («condenado por espionagem»).
[event kind=SANCTION cameo=116 mode=convict context=legal pos=verb recipient=obj figure=involved figure-subj=involved needs=person]
condenar / ser condenar / sentenciar / ser sentenciar / declarar culpado / considerar culpado / declarar culpada / considerar culpada / declarar culpados / considerar culpados / julgar culpado / julgar e condenar   about="insurreição,rebelião,sedição,traição,espionagem,terrorismo,extremismo,separatismo,conspiração,golpe,golpismo,desacato,corrupção,suborno,peculato,concussão,prevaricação,fraude,desfalque,apropriação,desvio,lavagem,branqueamento,evasão,sonegação,enriquecimento,abuso,tráfico,narcotráfico,contrabando,homicídio,feminicídio,infanticídio,parricídio,assassinato,assassínio,morte,tentativa,agressão,violação,estupro,pedofilia,assédio,rapto,sequestro,tortura,escravidão,exploração,extorsão,chantagem,roubo,furto,assalto,burla,estelionato,falsificação,falsidade,perjúrio,difamação,calúnia,injúria,blasfémia,blasfêmia,apologia,incitação,incitamento,racismo,propaganda,desinformação,obstrução,associação,formação,quadrilha,pertença,posse,porte,vandalismo,sabotagem,motim,desobediência,deserção,negligência,imprudência,cumplicidade,colaboração,nepotismo,usura,genocídio,crime,delito,infração,ofensa,lenocínio,proxenetismo,incêndio,fogo,atentado,massacre,chacina,execução,duplo,triplo,participação,envolvimento,ligação,ligações"

# O fim que alguém anuncia do que era seu.
[event kind=CONCEDE cameo=080 context=labor pos=verb recipient=none]
anunciar o fim / anunciar a suspensão / anunciar o término / anunciar o encerramento / anunciar o levantamento / anunciar o cancelamento / anunciar a desconvocação / anunciar a interrupção / anunciar a desmobilização / anunciar o adiamento / anunciar a cessação / anunciar fim   about="greve,greves,paralisação,protesto,protestos,manifestação,manifestações,boicote,motim,piquete,vigília,jejum,locaute"
anunciar suspensão / decretar o fim / decretar a suspensão / decretar o término / decretar o encerramento / decretar o levantamento / decretar a interrupção / decretar a cessação / declarar o fim / declarar a suspensão / declarar o término / declarar o encerramento / declarar o levantamento / declarar a interrupção / declarar a cessação   about="greve,greves,paralisação,protesto,protestos,manifestação,manifestações,boicote,motim,piquete,vigília,jejum,locaute"
decidir o fim / decidir a suspensão / decidir o término / decidir o encerramento / decidir o levantamento / decidir a interrupção / decidir a cessação   about="greve,greves,paralisação,protesto,protestos,manifestação,manifestações,boicote,motim,piquete,vigília,jejum,locaute"
desconvocar / desmarcar / pôr termo a / pôr um fim a / dar por terminado / dar por terminada / dar por encerrado / dar por encerrada   about="greve,greves,paralisação,protesto,protestos,manifestação,manifestações,boicote,motim,piquete,vigília,jejum"

[event kind=RETREAT cameo=0871 mode=ceasefire context=military pos=verb recipient=contra,a,em,sobre,com]
anunciar o fim / anunciar a suspensão / anunciar o término / anunciar o encerramento / anunciar a interrupção / anunciar a cessação / anunciar a pausa / anunciar fim / anunciar suspensão / decretar o fim / decretar a suspensão / decretar o término   about="ataque,bombardeio,bombardeamento,hostilidade,hostilidades,ofensiva,contraofensiva,combate,incursão,invasão,raide,disparos"
decretar o encerramento / decretar a interrupção / decretar a cessação / declarar o fim / declarar a suspensão / declarar o término / declarar o encerramento / declarar a interrupção / declarar a cessação / decidir o fim / decidir a suspensão / decidir o término / decidir o encerramento / decidir a interrupção / decidir a cessação   about="ataque,bombardeio,bombardeamento,hostilidade,hostilidades,ofensiva,contraofensiva,combate,incursão,invasão,raide,disparos"
pôr fim a / pôr termo a / pôr um fim a / dar por terminado / dar por terminada / dar por encerrada   about="ataque,bombardeio,bombardeamento,hostilidade,hostilidades,ofensiva,invasão"

[event kind=CONCEDE cameo=081 context=executive pos=verb recipient=em,a,para]
anunciar o fim / anunciar a suspensão / anunciar o término / anunciar o encerramento / anunciar o levantamento / anunciar o alívio / anunciar a flexibilização / anunciar a revogação / anunciar o abrandamento / anunciar fim / anunciar suspensão / decretar o fim   about="toque,recolher,emergência,sítio,exceção,excepção,confinamento,proibição,restrição,interdição,censura,moratória,lei"
decretar a suspensão / decretar o término / decretar o encerramento / decretar o levantamento / declarar o fim / declarar a suspensão / declarar o término / declarar o encerramento / declarar o levantamento / decidir o fim / decidir a suspensão / decidir o término / decidir o encerramento / decidir o levantamento   about="toque,recolher,emergência,sítio,exceção,excepção,confinamento,proibição,restrição,interdição,censura,moratória,lei"
pôr fim a / pôr termo a / pôr um fim a   about="toque,recolher,emergência,sítio,exceção,excepção,confinamento,proibição,restrição,censura,moratória"

[event kind=CONCEDE cameo=081 context=executive pos=verb recipient=em,a,para]
# O analisador toma «recolher» por verbo, e «estado» é o de emergência.
anunciar o fim de o recolher obrigatório / anunciar o fim de o estado de emergência / anunciar o fim de o estado de sítio / anunciar o fim de o estado de exceção / anunciar o fim de o estado de excepção / anunciar a suspensão de o recolher obrigatório / anunciar a suspensão de o estado de emergência / anunciar a suspensão de o estado de sítio / anunciar a suspensão de o estado de exceção / anunciar a suspensão de o estado de excepção / anunciar o levantamento de o recolher obrigatório / anunciar o levantamento de o estado de emergência / anunciar o levantamento de o estado de sítio / anunciar o levantamento de o estado de exceção / anunciar o levantamento de o estado de excepção
anunciar o término de o recolher obrigatório / anunciar o término de o estado de emergência / anunciar o término de o estado de sítio / anunciar o término de o estado de exceção / anunciar o término de o estado de excepção / decretar o fim de o recolher obrigatório / decretar o fim de o estado de emergência / decretar o fim de o estado de sítio / decretar o fim de o estado de exceção / decretar o fim de o estado de excepção / decretar a suspensão de o recolher obrigatório / decretar a suspensão de o estado de emergência / decretar a suspensão de o estado de sítio / decretar a suspensão de o estado de exceção / decretar a suspensão de o estado de excepção
decretar o levantamento de o recolher obrigatório / decretar o levantamento de o estado de emergência / decretar o levantamento de o estado de sítio / decretar o levantamento de o estado de exceção / decretar o levantamento de o estado de excepção / decretar o término de o recolher obrigatório / decretar o término de o estado de emergência / decretar o término de o estado de sítio / decretar o término de o estado de exceção / decretar o término de o estado de excepção / declarar o fim de o recolher obrigatório / declarar o fim de o estado de emergência / declarar o fim de o estado de sítio / declarar o fim de o estado de exceção / declarar o fim de o estado de excepção
declarar a suspensão de o recolher obrigatório / declarar a suspensão de o estado de emergência / declarar a suspensão de o estado de sítio / declarar a suspensão de o estado de exceção / declarar a suspensão de o estado de excepção / declarar o levantamento de o recolher obrigatório / declarar o levantamento de o estado de emergência / declarar o levantamento de o estado de sítio / declarar o levantamento de o estado de exceção / declarar o levantamento de o estado de excepção / declarar o término de o recolher obrigatório / declarar o término de o estado de emergência / declarar o término de o estado de sítio / declarar o término de o estado de exceção / declarar o término de o estado de excepção
levantar o recolher obrigatório / levantar o estado de sítio / levantar o estado de exceção / suspender o recolher obrigatório / suspender o estado de sítio / suspender o estado de exceção / terminar o recolher obrigatório / aliviar o recolher obrigatório / revogar o recolher obrigatório / revogar o estado de sítio / revogar o estado de exceção / encerrar o recolher obrigatório / pôr fim a o recolher obrigatório / pôr fim a o estado de sítio / pôr fim a o estado de exceção

# O que um pacote contém, aprovado ou anunciado.
[event kind=AID cameo=070 pos=verb recipient=a,para,iobj figure=supplied]
aprovar / anunciar / liberar / autorizar / desbloquear / desembolsar / conceder / disponibilizar / libertar / ratificar / confirmar   about="ajuda,assistência,auxílio,socorro,donativo"
[event kind=AID cameo=072 context=military pos=verb recipient=a,para,iobj figure=supplied]
aprovar / anunciar / liberar / autorizar / desbloquear / conceder / disponibilizar / confirmar   about="armas,armamento,armamentos" needs=actor
[event kind=COOPERATE cameo=061 context=economic,military pos=verb recipient=a,para,com]
aprovar / autorizar / anunciar / confirmar / concluir / fechar / acordar / negociar   about="venda,vendas" needs=weapon,vehicle

# Navios, carros e aviões que se param.
[event kind=COERCE cameo=1711 mode=seize pos=verb recipient=obj,de figure=captured]
interceptar / intercetar / abordar / deter / reter / apresar / deter em alto mar / parar em alto mar   about="navio,embarcação,barco,barca,lancha,iate,veleiro,bote,pesqueiro,traineira,petroleiro,cargueiro,graneleiro,superpetroleiro,porta-contentores,semissubmersível,balsa,jangada,flotilha,frota,carro,automóvel,viatura,veículo,camião,caminhão,carreta,autocarro,ônibus,carrinha,caminhonete,camioneta,picape,motocicleta,contentor,contêiner,carregamento,remessa,encomenda,carga,droga,cocaína,cannabis,haxixe,maconha,heroína,comboio"
interceptar / intercetar   about="avião,aeronave,avioneta,bimotor,monomotor,jato,jacto,helicóptero"
[event kind=MOBILIZE cameo=150 mode=troops context=military pos=verb recipient=de,obj needs=actor]
interceptar / intercetar / escoltar   about="avião,aeronave,jato,jacto,helicóptero,caça,bombardeiro"
[event kind=MOBILIZE cameo=150 mode=troops context=military pos=noun actor=por recipient=de]
interceptação / interceção / intercepção   about="avião,aeronave,jato,jacto,caça,bombardeiro"

# O ataque conta-se pelos mortos que deixou, mesmo que nada mais se diga dele.
[event kind=ASSAULT cameo=190 context=military pos=noun actor=de,por figure=killed needs=told]
ataque / confronto / confrontos / combate / combates / bombardeio / bombardeamento / ofensiva / incursão / investida / assalto / choque / choques / escaramuça / raide / embate / embates

# O que pede a acusação.
[event kind=REQUEST cameo=020 context=legal speech=yes pos=verb recipient=a]
pedir / requerer / solicitar / exigir / reclamar / defender   about="prisão,detenção,pena,condenação,cadeia,reclusão,encarceramento"

# Golpes e cidades que caem.
[event kind=COERCE cameo=170 mode=seize context=executive pos=verb recipient=none]
tomar o poder / tomar o poder por a força / usurpar o poder / tomar de assalto o poder / assaltar o poder / apoderar se de o poder / se apoderar de o poder / conquistar o poder por as armas / tomar o controle de o país / tomar o controlo de o país / assumir o controle de o país / assumir o controlo de o país / assumir o controle total de o país / assumir o controlo total de o país
tomar o controle de o governo / tomar o controlo de o governo / assumir o controle de o governo / assumir o controlo de o governo / assumir o controlo de o Estado / assumir o controle de o Estado / dar um golpe / dar um golpe de Estado / dar um golpe militar / desferir um golpe de Estado / executar um golpe / consumar um golpe
# «Em as mãos de» é também uma preposição do agente.
[event kind=COERCE cameo=192 mode=seize context=military pos=verb actor="em as mãos de,a as mãos de,de,por" recipient=subj needs=place]
cair em as mãos / cair em as mãos de / cair em mãos / cair em poder / cair em o poder / cair sob controle / cair sob controlo / cair sob o controle / cair sob o controlo / cair sob o domínio / cair sob domínio / passar para o controlo / passar para o controle / passar para as mãos / ficar sob o controlo / ficar sob o controle / ficar sob controlo / ficar sob controle

# Quem recebe ou encontra o homólogo.
[event kind=CONSULT cameo=043 mode=visit context=diplomatic pos=verb recipient=obj]
receber / acolher / hospedar   about="homólogo,homóloga,congénere,congênere,contraparte"
[event kind=CONSULT cameo=040 context=diplomatic mutual=yes pos=verb recipient=obj]
encontrar   about="homólogo,homóloga,congénere,congênere,contraparte"
encontrar o presidente / encontrar o chanceler / encontrar o premiê / encontrar o primeiro-ministro / encontrar o ministro / encontrar o líder / encontrar o rei / encontrar o papa / encontrar o embaixador / encontrar o enviado / encontrar o secretário-geral / encontrar a primeira-ministra / encontrar a ministra / encontrar a presidente / encontrar a embaixadora / encontrar os líderes / encontrar os ministros

# Navios e tropas que se mandam.
[event kind=MOBILIZE cameo=154 mode=troops context=military pos=verb recipient="em direção a,em direcção a,rumo a,para,a,contra,perto de" figure=deployed]
enviar navio de guerra / enviar navio militar / enviar avião de guerra / enviar um navio de guerra / enviar um navio militar / enviar um avião de guerra / enviar dois navio de guerra / enviar dois navio militar / enviar dois avião de guerra / enviar três navio de guerra / enviar três navio militar / enviar três avião de guerra
enviar quatro navio de guerra / enviar quatro navio militar / enviar quatro avião de guerra / enviar cinco navio de guerra / enviar cinco navio militar / enviar cinco avião de guerra / enviar seis navio de guerra / enviar seis navio militar / enviar seis avião de guerra / enviar sete navio de guerra / enviar sete navio militar / enviar sete avião de guerra
enviar oito navio de guerra / enviar oito navio militar / enviar oito avião de guerra / enviar dez navio de guerra / enviar dez navio militar / enviar dez avião de guerra / enviar vários navio de guerra / enviar vários navio militar / enviar vários avião de guerra / enviar mais navio de guerra / enviar mais navio militar / enviar mais avião de guerra
enviar os seus navio de guerra / enviar os seus navio militar / enviar os seus avião de guerra / enviar seus navio de guerra / enviar seus navio militar / enviar seus avião de guerra / enviar mais dois navio de guerra / enviar mais dois navio militar / enviar mais dois avião de guerra / enviar mais um navio de guerra / enviar mais um navio militar / enviar mais um avião de guerra
mandar navio de guerra / mandar navio militar / mandar avião de guerra / mandar um navio de guerra / mandar um navio militar / mandar um avião de guerra / mandar dois navio de guerra / mandar dois navio militar / mandar dois avião de guerra / mandar três navio de guerra / mandar três navio militar / mandar três avião de guerra
mandar quatro navio de guerra / mandar quatro navio militar / mandar quatro avião de guerra / mandar cinco navio de guerra / mandar cinco navio militar / mandar cinco avião de guerra / mandar seis navio de guerra / mandar seis navio militar / mandar seis avião de guerra / mandar sete navio de guerra / mandar sete navio militar / mandar sete avião de guerra
mandar oito navio de guerra / mandar oito navio militar / mandar oito avião de guerra / mandar dez navio de guerra / mandar dez navio militar / mandar dez avião de guerra / mandar vários navio de guerra / mandar vários navio militar / mandar vários avião de guerra / mandar mais navio de guerra / mandar mais navio militar / mandar mais avião de guerra
mandar os seus navio de guerra / mandar os seus navio militar / mandar os seus avião de guerra / mandar seus navio de guerra / mandar seus navio militar / mandar seus avião de guerra / mandar mais dois navio de guerra / mandar mais dois navio militar / mandar mais dois avião de guerra / mandar mais um navio de guerra / mandar mais um navio militar / mandar mais um avião de guerra

# Quem suspende um membro.
[event kind=SANCTION cameo=166 mode=expel context=diplomatic pos=verb recipient=obj]
suspender a Guiné-Bissau / suspender a Guiné / suspender o Mali / suspender Mali / suspender o Níger / suspender o Burkina Faso / suspender o Burquina Faso / suspender o Burkina Fasso / suspender o Gabão / suspender o Sudão
suspender o Chade / suspender Madagáscar / suspender Madagascar / suspender o Egito / suspender o Egipto / suspender a Mauritânia / suspender o Togo / suspender a Costa de o Marfim / suspender a República Centro-Africana / suspender as Honduras
suspender Honduras / suspender a Nicarágua / suspender a Venezuela / suspender o Paraguai / suspender Cuba / suspender a Rússia / suspender a Belarus / suspender a Bielorrússia / suspender a Síria / suspender a Líbia
suspender Mianmar / suspender o Mianmar / suspender Myanmar / suspender as Fiji / suspender o Zimbabué / suspender o Zimbábue / suspender o Paquistão / suspender a Nigéria / suspender São Tomé e Príncipe / suspender as Comores
suspender a Turquia / suspender a Hungria / suspender o Afeganistão / suspender a Bolívia / suspender o Haiti / suspender Israel / suspender o Senegal / suspender o Benim / suspender o Congo
[event kind=SANCTION cameo=166 mode=expel context=diplomatic pos=verb actor=de recipient=obj]
suspender de a União Africana / suspender de a CEDEAO / suspender de a OEA / suspender de o Mercosul / suspender de a Liga Árabe / suspender de a CPLP / suspender de a Commonwealth / suspender de o Conselho de a Europa / expulsar de a União Africana / expulsar de a CEDEAO / expulsar de a OEA / expulsar de o Mercosul / expulsar de a Liga Árabe / expulsar de o Conselho de a Europa / expulsar de o G8 / excluir de o G8

# A paz e a parceria que se assinam; quem se concentra em protesto.
[event kind=SUPPORT cameo=057 context=diplomatic pos=verb recipient=com,entre mutual=yes]
assinar / ratificar / firmar / celebrar / rubricar / selar / subscrever / fechar / concluir   about="parceria,aliança,concordata,entendimento,comunicado"

# Vistos e licenças que se tiram; casas e sedes em que se fazem buscas.
[event kind=COERCE cameo=172 mode=restrict context=executive pos=verb recipient=a,de,para]
revogar / cancelar / anular / suspender / cassar / retirar / invalidar   about="visto,vistos,passaporte,passaportes,cidadania,nacionalidade,acreditação,credencial,credenciais,licença"
[event kind=COERCE cameo=171 mode=seize context=legal pos=verb recipient=em,a,contra,de]
fazer buscas / realizar buscas / efetuar buscas / efectuar buscas / conduzir buscas / fazer uma busca / fazer busca e apreensão / fazer uma rusga / fazer rusgas / realizar uma rusga / realizar rusgas / cumprir mandado de busca / cumprir mandados de busca / cumprir mandado de busca e apreensão / cumprir mandados de busca e apreensão / revistar / vasculhar   about="casa,residência,domicílio,apartamento,moradia,sede,escritório,gabinete,instalações,ministério,redação,empresa,consulado,embaixada,mesquita,igreja,partido,prefeitura,câmara,município,parlamento"

[event kind=ASSAULT cameo=181 mode=abduct pos=verb recipient=obj figure=captured]
fazer / tomar / levar / manter / ter / reter / conservar / deter   about="refém,reféns,cativo,cativos"
[event kind=ACCUSE cameo=111 mode=disapprove context=executive pos=noun actor=de,por recipient=a,contra support="apresentar,aprovar,entregar,rejeitar"]
moção de censura / voto de censura / moção de desconfiança / voto de desconfiança
[event kind=RETREAT cameo=0871 mode=ceasefire context=military pos=noun mutual=yes actor=de,entre recipient=com,entre support="declarar,decretar,anunciar,assinar,acordar,propor,respeitar"]
trégua de Natal / trégua de Páscoa / trégua pascal / trégua natalícia / cessar-fogo de Natal / cessar-fogo de Páscoa / trégua olímpica

# Quem a violência expulsa de casa.
[event kind=ASSAULT cameo=201 pos=verb recipient=none figure=displaced]
deslocar / obrigar a fugir / forçar a fugir / fazer fugir / pôr em fuga   about="pessoa,população,populações,civil,civis,família,habitante,morador,aldeão,camponês,residente"
deixar / fazer / provocar / causar   about="desalojado,desabrigado,deslocado"

# O que o parlamento aprova contra um governo.
[event kind=ACCUSE cameo=111 mode=disapprove context=executive pos=verb recipient="a,contra,em,de"]
aprovar / votar / apresentar / entregar / viabilizar   about="moção,voto" needs=actor
retirar a confiança / negar a confiança / chumbar a moção de confiança / rejeitar a moção de confiança / chumbar a confiança

# Quem é afastado do cargo por quem manda.
[event kind=COERCE cameo=170 context=executive pos=verb recipient=obj]
demitir / exonerar / afastar / dispensar / despedir   about="ministro,ministra,ministros,chefe,comandante,diretor,diretora,director,presidente,governador,governadora,embaixador,embaixadora,general,generais,juiz,juíza,procurador,procuradora,procurador-geral,comissário,vice-ministro,vice-presidente,porta-voz,secretário,secretária,primeiro-ministro,primeira-ministra,almirante,reitor,conselheiro,assessor,inspetor-geral,chefe do Estado-Maior"
[event kind=COERCE cameo=170 context=executive pos=noun actor=por recipient=de support="anunciar,decretar,ordenar,aprovar,decidir,confirmar,determinar"]
destituição / exoneração / afastamento   needs=person,actor

# Muitos que se juntam para pedir ou protestar.
[event kind=PROTEST cameo=141 mode=demo pos=verb figure-subj=participants recipient=contra needs=crowd]
reunir se / se reunir / juntar se / se juntar / congregar se / se congregar / aglomerar se / se aglomerar / concentrar se / se concentrar / sair a a rua / sair a as ruas   about="exigir,protestar,pedir,reclamar,reivindicar,denunciar,contestar,condenar,repudiar,apoiar,exigirem,protestarem,pedirem,reclamarem,denunciarem,contestarem,condenarem"

# A ajuda que se corta, pelo nome do corte.
[event kind=SANCTION cameo=162 mode=discontinue context=economic pos=noun actor=por recipient="a,para" support="anunciar,decidir,ordenar,confirmar,determinar"]
fim / corte / cortes / suspensão / congelamento / redução / interrupção / cancelamento / retirada   about="ajuda,assistência,apoio,auxílio,financiamento,cooperação,fornecimento,subsídio"
[event kind=SANCTION cameo=162 mode=discontinue context=economic pos=verb recipient="a,para,de,iobj"]
retirar / cortar / congelar / cancelar / suspender / reduzir   about="apoio,ajuda,assistência,auxílio,financiamento"
