# What is counted. The path of thing= runs from general to special. Soldiers are kind=force, other people kind=person.

[thing thing=drone kind=weapon]
drone / veículo aéreo não tripulado / veículo aéreo não-tripulado / aeronave não tripulada
aeronave não-tripulada
avião não tripulado / avião sem piloto / aparelho não tripulado / aeronave remotamente pilotada
veículo não tripulado
VANT / VANTs / ARP / UAV / UAVs / UAS / enxame de drones / sistema aéreo não tripulado / aeronave sem piloto
veículo aéreo remotamente pilotado / quadricóptero / multicóptero / octocóptero
[thing thing=drone.attack kind=weapon]
drone de ataque / drone de combate / drone kamikaze / drone camicase / drone suicida / drone explosivo
drone armado
drone bombardeiro / munição vagante / munição de espera / munição ociosa / munição errante
drone de longo alcance
aeronave de ataque não tripulada / veículo aéreo não tripulado de ataque / drone-bomba / drones-bomba
drone kamikazes / drones kamikaze / drone de ataque unidirecional / drone a jato / drone a reação
drone de impacto
[thing thing=drone.decoy kind=weapon]
drone isca / drone-isca / drones-isca / drone chamariz / drone de engodo / drone simulador / drone simulado
chamariz
drone falso / drone imitador / isca / alvo falso / drone de imitação / engodo / drone chamarizes
simulador de drone
[thing thing=drone.reconnaissance kind=weapon]
drone de reconhecimento / drone de vigilância / drone espião / drone de observação / drone de inteligência
[thing thing=drone.naval kind=weapon]
drone naval / drone marítimo / drone aquático / drone de superfície / drone submarino
embarcação não tripulada
veículo de superfície não tripulado / lancha não tripulada / barco não tripulado / lancha drone
[thing thing=drone.fpv kind=weapon]
drone fpv / drone de visão em primeira pessoa / FPV / drone de fibra óptica / drone de fibra ótica

[thing thing=missile kind=weapon]
míssil / míssil de longo alcance / míssil de médio alcance / míssil de curto alcance / míssil intermediário
míssil de alcance intermediário / míssil tático / míssil táctico / míssil estratégico / míssil nuclear / ogiva
míssil ar-superfície / míssil ar-terra / míssil terra-terra / míssil superfície-superfície / míssil ar-ar
mísseis ar-superfície / mísseis ar-terra / mísseis terra-terra / mísseis superfície-superfície / mísseis ar-ar
ogiva nuclear
[thing thing=missile.cruise kind=weapon]
# "míssil de navegação" is how machine translations from Turkish render a cruise missile.
míssil de cruzeiro / míssil cruzeiro / míssil cruise / míssil de navegação / míssil subsônico
míssil subsónico
míssil de cruzeiro aéreo / míssil alado / míssil de cruzeiro naval
[thing thing=missile.ballistic kind=weapon]
míssil balístico / míssil aerobalístico / míssil quase-balístico / míssil balístico intercontinental / ICBM
míssil intercontinental / míssil balístico de curto alcance / míssil balístico de médio alcance
míssil aerobalístico de longo alcance
míssil balístico de alcance intermediário / SLBM / IRBM / míssil balístico tático / míssil balístico táctico
[thing thing=missile.hypersonic kind=weapon]
míssil hipersônico / míssil hipersónico / míssil supersônico / míssil supersónico / planador hipersônico
planador hipersónico / arma hipersônica / arma hipersónica
[thing thing=missile.air_defence kind=weapon]
míssil antiaéreo / míssil anti-aéreo / míssil terra-ar / míssil superfície-ar / mísseis terra-ar
mísseis superfície-ar
míssil de defesa aérea / míssil interceptador / míssil intercetor / interceptador / intercetor / interceptor
míssil guiado antiaéreo / míssil antiaéreo guiado / manpad / manpads / MANPADS / míssil portátil
míssil antimíssil
[thing thing=missile.anti_ship kind=weapon]
míssil antinavio / míssil anti-navio / míssil antinavios / mísseis anti-navio
[thing thing=missile.anti_tank kind=weapon]
míssil antitanque / míssil anti-tanque / míssil anticarro / míssil anti-carro / mísseis anticarro
lança-mísseis antitanque
[thing thing=missile.guided kind=weapon]
míssil guiado / míssil aéreo guiado / míssil de aviação guiado / míssil teleguiado / míssil de precisão

[thing thing=rocket kind=weapon]
foguete / rojão / rocket / foguetão / projétil de foguete / foguete não guiado / granada-foguete
granada-foguetes / RPG
[thing thing=bomb kind=weapon]
bomba / bomba aérea / artefato explosivo / artefacto explosivo / engenho explosivo
bomba de fragmentação de aviação
artefato explosivo improvisado / bomba caseira / bomba artesanal / bomba incendiária / bomba termobárica
bomba suja
bomba atômica / bomba atómica / bomba nuclear / bomba de hidrogênio / bomba de hidrogénio / bomba de fósforo
coquetel molotov / cocktail molotov / coquetéis molotov / bomba-relógio / bomba de barril / barril-bomba
[thing thing=riot_gas kind=other]
bomba de gás / bomba de gás lacrimogêneo / bomba de gás lacrimogéneo / bomba de efeito moral
[thing thing=bomb kind=weapon]
[thing thing=bomb.glide kind=weapon]
bomba planadora / bomba planante / bomba aérea guiada / bomba guiada / bomba guiada a laser / bomba teleguiada
KAB
bomba deslizante / bomba inteligente / bomba de aviação guiada / bomba aérea planadora
[thing thing=bomb.cluster kind=weapon]
bomba de fragmentação / bomba cacho / munição cluster / bomba cluster / munição de fragmentação / submunição
[thing thing=artillery kind=weapon]
artilharia / peça de artilharia / fogo de artilharia / artilharia pesada / canhão / canhão antitanque
artilharia de campanha
[thing thing=artillery.shell kind=weapon]
projétil de artilharia / projéctil de artilharia / obus / granada de artilharia / projétil / projéctil
morteirada
munição de artilharia / cartucho de artilharia / tiro de artilharia / projétil de tanque / obuses
projétil de morteiro
[thing thing=artillery.system kind=weapon]
sistema de artilharia / obuseiro / obus autopropulsado / canhão autopropulsado / peça autopropulsada
sistema de lançamento múltiplo de foguetes / lança-foguetes múltiplo / lançador múltiplo de foguetes
lançador de foguetes
sistema de foguetes / lançador múltiplo / lançador / lançador de mísseis / rampa de lançamento
MLRS
[thing thing=artillery.mortar kind=weapon]
morteiro / granada de morteiro
[thing thing=mine kind=weapon]
mina / mina terrestre / mina antipessoal / mina antitanque / mina naval / mina marítima / mina antipessoais
campo minado
[thing thing=explosive kind=weapon]
explosivo / carga explosiva / dinamite / granada / granada de mão / granada de fragmentação / TNT
material explosivo
trotil / substância explosiva / detonador / espoleta / cinto de explosivos / colete explosivo / pólvora
[thing thing=munition kind=weapon]
munição / projétil não detonado / bala / cartucho / munição guiada / munição não detonada / tiro / munições
obuses não detonados
[thing thing=weapon kind=weapon]
arma / armamento / arma de fogo / fuzil / espingarda / pistola / revólver / metralhadora / rifle
submetralhadora
arma nuclear / arma química / arma biológica / arma de destruição em massa / arma de destruição maciça
arsenal
equipamento militar / material bélico / arma leve / arma pesada / faca / sistema de armas / arma automática
carabina
equipamento bélico / material de guerra / arma ligeira / lança-granadas / lança-chamas / armas de precisão
armaria
meio aéreo / meios aéreos / arma aérea / vetor de ataque / arma de assalto / fuzil de assalto

[thing thing=aircraft kind=vehicle]
avião / aeronave / avião militar / jato / jacto / aparelho aéreo / avião de ataque / avião de guerra
avião de combate
aeronave militar / aeronave de combate / avião comercial / avião de passageiros / avião espião
avião de reconhecimento
avião cisterna / avião-tanque / aviões-tanque / avião-radar / hidroavião / balão / avião presidencial
balão espião
[thing thing=aircraft.fighter kind=vehicle]
caça / caça-bombardeiro / caças-bombardeiros / avião de caça / jato de combate / caça a jato / jato de caça
jacto de combate
[thing thing=aircraft.bomber kind=vehicle]
bombardeiro / bombardeiro estratégico / avião bombardeiro
[thing thing=aircraft.helicopter kind=vehicle]
helicóptero / helicóptero de ataque / helicóptero militar / helicóptero de combate
[thing thing=aircraft.transport kind=vehicle]
avião de transporte / avião cargueiro / avião de carga / aeronave de transporte / cargueiro militar
[thing thing=ship kind=vehicle]
navio / embarcação / barco / navio mercante / cargueiro / navio cargueiro / navio de carga / graneleiro
balsa / ferry
lancha / bote / barca / porta-contentores / porta-contêineres / navio porta-contêineres / pesqueiro
traineira / frota
barco de pesca / iate / navio-hospital / veleiro / bote inflável / rebocador / flotilha / navio de cruzeiro
jangada
[thing thing=ship.warship kind=vehicle]
navio de guerra / fragata / corveta / destróier / contratorpedeiro / porta-aviões / cruzador / couraçado
lancha-patrulha
lancha torpedeira / navio-patrulha / navio de desembarque / navio militar / caça-minas / navio lança-mísseis
patrulheiro
navio de assalto anfíbio / lancha rápida / barco de patrulha / navio de escolta / navio de a marinha
[thing thing=ship.submarine kind=vehicle]
submarino / submarino nuclear
[thing thing=ship.tanker kind=vehicle]
petroleiro / navio petroleiro / navio-tanque / navios-tanque / superpetroleiro / navio-cisterna / metaneiro
navio gaseiro
[thing thing=vehicle kind=vehicle]
veículo / carro / automóvel / viatura / ônibus / autocarro / trem / comboio ferroviário / motocicleta / moto
vagão
ambulância / locomotiva / carruagem / jipe / caminhonete / picape / carrinha / trator / táxi / bicicleta
micro-ônibus
veículo militar / viatura militar / viatura policial / carro de polícia / carro de bombeiros / buggy
quadriciclo
[thing thing=vehicle.tank kind=vehicle]
tanque / carro de combate / tanque de guerra / tanque de combate / carro de assalto / blindado pesado
[thing thing=vehicle.armoured kind=vehicle]
blindado / veículo blindado / carro blindado / veículo de combate de infantaria
veículo blindado de transporte
veículo de combate blindado / transporte blindado / viatura blindada / transportador blindado
veículo de combate
[thing thing=vehicle.truck kind=vehicle]
caminhão / camião / caminhão-tanque / camião-cisterna / carreta / comboio de caminhões
[thing thing=air_defence kind=weapon]
sistema antiaéreo / bateria antiaérea / sistema de defesa aérea / sistema de defesa antiaérea
bateria de mísseis
sistema de mísseis antiaéreos / canhão antiaéreo / sistema antimíssil / bateria de defesa aérea
defesa antiaérea
sistema de defesa antimíssil / sistema de mísseis / escudo antimíssil / bateria antimíssil
[thing thing=radar kind=weapon]
radar / estação de radar / sistema de radar / estação de guerra eletrônica / sistema de guerra eletrônica
sistema de guerra eletrónica / estação de guerra eletrónica

[thing thing=person kind=person]
pessoa / homem / indivíduo / cidadão / cidadã / ser humano / gente / habitante / morador / residente
passageiro
ocupante / tripulante / adulto / idoso / idosa / aposentado / vizinho / estrangeiro / turista / torcedor
peregrino / parente / familiar / convidado / espectador / cliente / motorista / condutor / pedestre / peão
pescador
agricultor / camponês
suspeito / acusado / arguido / réu / criminoso / assaltante / traficante / atirador / agressor
terrorista suspeito
sobrevivente / eleitor / signatário / delegado / participante / membro / integrante / espião / voluntário
doador / testemunha
[thing thing=person.soldier kind=force]
soldado / militar / tropa / combatente / efetivo / efectivo / oficial / recruta / conscrito / reservista
fuzileiro
reforço / reforços / reforço militar / reforços militares / reforço policial / reforços policiais / fuzileiro naval / paraquedista / marinheiro / marine / marines / sargento / cadete / soldado de elite
homem armado
membro de as forças armadas / guarda de fronteira / guarda-fronteira / boina verde / efetivo militar
efectivo militar
operador de drone / piloto / artilheiro / franco-atirador / atirador de elite / sapador / veterano
legionário / capacete azul
capacetes azuis / boina azul / pessoal militar / infante / infantaria / contingente / guarda revolucionário
guarda nacional
soldado raso / soldado profissional / soldado contratado / tropas / desertor
[thing thing=person.civilian kind=person]
jovem / rapaz / rapariga / moço / moça / civil / não combatente / não-combatente / paisano / população / populares / população civil
[thing thing=person.civilian.child kind=person]
criança / menor / menor de idade / bebê / bebé / menino / menina / recém-nascido / adolescente
garoto / garota / lactente / órfão
[thing thing=person.civilian.woman kind=person]
mulher / grávida / gestante / mulher grávida / mãe / esposa / viúva / senhora
[thing thing=person.police kind=force]
policial / polícia / agente / agente policial / agente de polícia / agente de segurança / guarda / carabineiro
delegado de polícia
gendarme / policial militar / tropa de choque / guarda prisional / agente penitenciário / inspetor de polícia
guarda civil
[thing thing=person.medic kind=person]
médico / médica / enfermeiro / enfermeira / paramédico / socorrista médico / profissional de saúde / cirurgião
trabalhador de saúde / pessoal médico / profissional de a saúde / técnico de enfermagem
[thing thing=person.journalist kind=person]
jornalista / repórter / correspondente / cinegrafista / fotógrafo / fotojornalista / cameraman
operador de câmara
profissional de a imprensa / repórter fotográfico / apresentador de tv
[thing thing=person.worker kind=person]
trabalhador / trabalhadora / operário / funcionário / empregado / mineiro / estivador / servidor
servidor público
professor / professora / docente / camionista / caminhoneiro / metalúrgico / ferroviário / grevista / bancário
trabalhador humanitário
trabalhadores humanitários / agente humanitário / eletricista / engenheiro / garimpeiro
[thing thing=person.prisoner kind=person]
prisioneiro / prisioneiro de guerra / preso / detento / detido / recluso / preso político
prisioneiro político
presidiário / encarcerado / detida / presa política / cativo / condenado / reeducando
[thing thing=person.protester kind=person]
manifestante / ativista / activista / contramanifestante / participante de o protesto
[thing thing=person.refugee kind=person]
refugiado / refugiada / deslocado / deslocado interno / desalojado / desabrigado / deslocada
requerente de asilo
solicitante de refúgio / pessoa deslocada / exilado / evacuado / retirado de casa / solicitante de asilo
desterrado
[thing thing=person.official kind=person]
autoridade / alto funcionário / diplomata / ministro / deputado / parlamentar / senador / vereador
legislador / magistrado
juiz / prefeito / embaixador / inspetor / inspector / observador / responsável / dirigente / político
governador
[thing thing=person.rescuer kind=person]
socorrista / bombeiro / resgatista / equipe de resgate / equipa de resgate / salva-vidas / equipa de socorro
bombeira
[thing thing=person.mercenary kind=force]
mercenário / contratado militar privado / combatente estrangeiro / voluntário estrangeiro
[thing thing=person.militant kind=force]
militante / terrorista / rebelde / insurgente / guerrilheiro / extremista / miliciano / jihadista
separatista / paramilitar
combatente rebelde / islamista / radical / insurreto / membro de gangue / pistoleiro / talibã / talibãs
talibans / milícia
[thing thing=person.hostage kind=person]
refém / sequestrado / raptado / reféns
[thing thing=person.student kind=person]
estudante / aluno / aluna / universitário / universitária / escolar
[thing thing=person.migrant kind=person]
migrante / imigrante / emigrante / imigrante ilegal / migrante irregular / imigrante indocumentado
repatriado / deportado

[thing thing=body kind=other]
corpo / cadáver / restos mortais / ossada
[thing thing=casualty kind=person]
baixa / vítima / baixas
[thing thing=casualty.killed kind=person]
morto / morta / vítima mortal / vítima fatal / óbito / vítima letal / falecido
[thing thing=casualty.wounded kind=person]
ferido / ferido grave / ferido leve / ferido ligeiro / hospitalizado / lesionado / queimado / mutilado
[thing thing=casualty.missing kind=person]
desaparecido / desaparecida / soterrado

[thing thing=place kind=place]
lugar / local / localização / localidade atingida / sítio / área / zona
trincheira / linha defensiva / fronteira / posto de fronteira / passagem de fronteira / acampamento / ilha
[thing kind=place thing=place.settlement.capital]
capital / capitais / cidade capital
[thing thing=place.settlement kind=place]
cidade / aldeia / vila / povoado / localidade / assentamento / município / povoação / vilarejo / comunidade
bairro
freguesia / metrópole / subúrbio / colonato / assentamento humano / distrito urbano / cidade costeira
cidade portuária
[thing thing=place.region kind=place]
região / província / distrito / estado federado / oblast / condado / departamento / território
república autônoma / concelho
província autônoma / raion / enclave / quilômetro quadrado / quilómetro quadrado / hectare
[thing thing=target kind=place]
alvo / alvo militar / alvo aéreo / objetivo militar / alvo civil / alvo estratégico
base militar / base aérea / base naval / posto de comando / centro de comando / quartel / quartel-general
bunker
depósito de munição / depósito de munições / paiol / depósito de armas / aeródromo / aeroporto
instalação militar
instalação nuclear / pista / hangar / local de lançamento / posto de controle / posto de controlo
arsenal militar / túnel
infraestrutura / infraestrutura crítica / infraestrutura civil / infraestrutura militar / infra-estrutura
instalação
[thing thing=building kind=place]
edifício / prédio / construção / imóvel / estrutura / ponte / hotel / loja / mercado / shopping
centro comercial / torre
biblioteca / teatro / museu / monumento / embaixada / consulado / delegacia / esquadra de polícia / prisão
presídio
estabelecimento / restaurante / supermercado / sede / estação ferroviária / estação de trem / ferrovia
estrada / quarteirão
[thing thing=building.house kind=place]
casa / residência / apartamento / moradia / habitação / prédio residencial / edifício residencial / lar
bloco de apartamentos
prédio de apartamentos / edifício de apartamentos / domicílio / arranha-céu / dormitório / barraco / tenda
[thing thing=building.hospital kind=place]
hospital / clínica / maternidade / posto de saúde / centro de saúde / unidade de saúde / hospital de campanha
centro médico
[thing thing=building.school kind=place]
escola / universidade / creche / jardim de infância / jardim-de-infância / faculdade / colégio / liceu
instituição de ensino
[thing thing=building.energy kind=place]
usina / central elétrica / central eléctrica / usina nuclear / central nuclear / subestação
subestação elétrica / barragem
usina hidrelétrica / central hidroelétrica / central térmica / usina termelétrica / rede elétrica
linha de transmissão
instalação energética / instalação de energia / infraestrutura energética / infraestrutura de energia
hidrelétrica / gasoduto
oleoduto / usina de energia / instalação de gás / reator / reator nuclear / reactor
[thing thing=building.industrial kind=place]
fábrica / refinaria / refinaria de petróleo / depósito / armazém / galpão / planta industrial
instalação industrial
depósito de combustível / depósito de petróleo / terminal petrolífero / siderúrgica / mina de carvão / mina de ouro / mina de cobre / mina de diamantes / mina de prata / mina de ferro / mina de lítio / mina de sal / mina ilegal / mina de cobalto / mina de urânio / garimpo / garimpo ilegal
complexo industrial
empresa industrial / parque industrial / silo / fábrica de munições / fábrica de drones / centrífuga
estaleiro / oficina
[thing thing=building.port kind=place]
porto / terminal / terminal portuário / infraestrutura portuária / cais / porto marítimo
instalação portuária
[thing thing=building.church kind=place]
igreja / mesquita / catedral / templo / sinagoga / mosteiro / convento / santuário / capela / basílica

[thing thing=money kind=money]
dinheiro / verba / recurso financeiro / crédito / empréstimo / orçamento / financiamento / multa / indenização
indemnização / soma em dinheiro
[thing thing=money.dollar kind=money]
dólar / US$ / $ / USD / dólar americano / dólares americanos
[thing thing=money.euro kind=money]
euro / € / EUR
[thing thing=money.real kind=money]
R$ / reais / BRL
[thing thing=money.pound kind=money]
libra / £ / GBP / libra esterlina
[thing thing=money.rouble kind=money]
rublo / RUB / ₽
[thing thing=money.yuan kind=money]
yuan / iuane / renminbi / CNY
[thing thing=money.yen kind=money]
iene / ¥ / JPY
[thing thing=money.hryvnia kind=money]
hryvnia / grívnia / UAH / ₴
[thing thing=money.other kind=money]
kwanza / metical / franco / rupia / peso / bolívar / xelim / rial / coroa / dinar / won / shekel / zlóti
lira / rand
[thing thing=oil kind=goods]
petróleo / petróleo bruto / crude / barril de petróleo / barril / petróleo cru
[thing thing=gas kind=goods]
gás / gás natural / metro cúbico de gás / gás natural liquefeito / GNL
[thing thing=grain kind=goods]
grão / cereal / cereais / trigo / milho / soja / cevada / arroz / grãos / óleo de girassol
[thing thing=food kind=goods]
alimento / comida / gênero alimentício / género alimentício / ração / água potável / mantimento / víveres
refeição / cesta básica
ajuda alimentar / carne / açúcar / farinha
[thing thing=medicine kind=goods]
medicamento / remédio / vacina / dose / dose de vacina / suprimento médico / equipamento médico / fármaco
insumo médico / máscara
kit médico / oxigênio / ventilador pulmonar
[thing thing=fuel kind=goods]
combustível / gasolina / diesel / gasóleo / querosene / óleo combustível / urânio / carvão
urânio enriquecido
[thing thing=goods kind=goods]
mercadoria / produto / suprimento / equipamento / carga / material / ajuda / item / fertilizante / adubo
chip / semicondutor
tonelada / gerador / cobertor / minério / terras raras / aço / alumínio / contêiner / contentor / encomenda
mantimentos
suprimentos / componente / peça de reposição / matéria-prima / matérias-primas / cocaína / droga
bem de consumo / madeira / ouro
[thing thing=attack kind=other]
ataque / bombardeio / bombardeamento / explosão / atentado / surto de ataques / ataque aéreo / surtida
incidente / ofensiva
onda de ataques / vaga de ataques / missão de combate / confronto / combate / assalto / disparo / violação
[thing thing=country kind=other]
país / nação / estado-membro / estados-membros / estado membro / potência
[thing thing=organisation kind=other]
organização / empresa / entidade / companhia / instituição / banco / partido / associação / sindicato / grupo
[thing thing=family kind=person]
família / agregado familiar / casal / domicílio familiar
[thing thing=vote kind=other]
voto / assento / cadeira / mandato / abstenção
[thing thing=vessel_cargo kind=goods]
carregamento / remessa / lote / comboio de ajuda / carga de navio
[thing thing=unit kind=force]
brigada / batalhão / regimento / divisão / companhia militar / pelotão / esquadrão / unidade / unidade militar
corpo de exército
forças / força militar / exército / destacamento / grupo tático / força-tarefa / forças-tarefa / esquadra
patrulha / frota de guerra
grupo de combate / grupo de assalto / coluna militar / comboio militar / força armada / forças armadas
força especial
forças especiais / força terrestre / unidade de elite / grupo de sabotagem

# What the Ukrainian tallies call "ударні БпЛА" comes back from translators as attack aircraft.
[thing thing=drone.attack kind=weapon]
aeronave de ataque / aparelho de ataque

[thing kind=other thing=debris]
destroços / destroço / fragmento / estilhaço / estilhaços

[thing kind=uncounted thing=agreement]
acordo / tratado / convenção / convênio / convénio / protocolo / pacto / memorando / armistício / entendimento / concordata

[thing kind=place thing=place.sea]
mar / mares / oceano / águas / alto mar / golfo / baía / costa / litoral

[thing kind=person thing=person.protester]
vândalo / arruaceiro / baderneiro / saqueador / desordeiro / agitador / amotinado

[thing kind=uncounted thing=road]
rua / avenida / alameda / praça / travessa / largo / ladeira

[thing kind=uncounted thing=war]
guerra / guerra civil / conflito / conflito armado / anos de guerra / crise

[thing kind=uncounted thing=mishap]
capotar / tombar / virar / despistar se / se despistar / descarrilar / naufragar / soçobrar / encalhar / afundar / afundar se / se afundar / despenhar se / se despenhar / cair / colidir / chocar / embater / acidentar se / se acidentar / desabar / ruir / desmoronar / desmoronar se / se desmoronar / colapsar / pegar fogo / incendiar se / se incendiar / sair de a pista / sair de os carris / despencar / perder o controle / perder o controlo / perder o controlo de o veículo

[thing kind=uncounted thing=disaster]
cólera / malária / ébola / ebola / sarampo / gripe / gripe aviária / vírus / coronavírus / covid / covid-19 / dengue
febre amarela / peste / difteria / tifo / poliomielite / meningite / doença / fome / desnutrição / subnutrição
tempestade de areia / tromba de água / deslizamento de terra / deslizamento de terras / soterramento
incêndio / colisão / despiste / choque em cadeia / acidente de ônibus / acidente de autocarro / acidente de avião / acidente ferroviário / queda de ponte / derrocada / intoxicação / explosão de gás / explosão de botijão / explosão de caldeira / fuga de gás / vazamento de gás / desabamento / colapso / acidente / acidente aéreo / acidente de trânsito / acidente de viação / descarrilamento / naufrágio / debandada / explosão de gás / queda de avião
terremoto / sismo / abalo sísmico / tremor / réplica / furacão / tufão / ciclone / tornado / tempestade / temporal / enchente / inundação / tsunami / onda de calor / onda de frio / seca / deslizamento / avalanche / raio / granizo / epidemia / pandemia / surto / recessão / vulcão / erupção / meteorito / vendaval / nevasca / chuva / aguaceiro / cheia / enxurrada / incêndio florestal / desmoronamento / tempestade tropical / vaga de calor / vaga de frio / maremoto / queda de neve / desabamento de terra

[thing kind=goods thing=goods]
hospital de campanha / gerador / ambulância / barraca / tenda / cobertor / equipamento / equipamento médico / material médico / fertilizante / semente / máscara / respirador / colete à prova de balas / material escolar

[thing thing=device kind=other]
aparelho / engenho / artefato / artefacto

[thing thing=person.worker kind=person]
vigia / vigilante / cozinheiro / cozinheira / comerciante / carteiro / vendedor / vendedora / taxista / mecânico / pedreiro / segurança / carpinteiro
soldador / garçom / garçonete / padeiro / encanador / jardineiro / zelador / faxineira / entregador / lojista
[thing thing=person kind=person]
padre / monge / freira / imã / rabino / advogado / advogada / tradutor / tradutora / voluntária / transeunte / ciclista
motociclista / pastor / pai de família / vizinha

# Pessoas, por aquilo que fazem, creem ou são.
[thing thing=person kind=person]
apoiante / apoiador / simpatizante / seguidor / correligionário / partidários / adepto / fã / militante partidário / opositor / oposicionista / dissidente / aldeão / aldeã / campesino / camponesa / colono / fiel / fiéis / devoto / crente
cristãos / muçulmanos / judeus / hindus / xiitas / sunitas / católicos / budistas / sikhs / coptas / alauítas / drusos / curdos / ciganos / seminarista / catequista / sacerdote / religiosa / missionário / missionária / bispo / clérigo / monja
visitante / veraneante / banhista / excursionista / viajante / passageira / utente / usuário / utilizador / hóspede / comprador / consumidor / freguês / jogador / futebolista / atleta / treinador / músico / cantor / cantora / artista / ator / atriz
escritor / escritora / poeta / blogueiro / bloguista / influenciador / influenciadora / internauta / cineasta / jurista / notário / empresário / empresária / empreendedor / feirante / vendedor ambulante / zungueira / mototaxista / maquinista / comissário de bordo
hospedeira / marujo / mergulhador / fazendeiro / lavrador / pecuarista / vaqueiro / boiadeiro / seringueiro / lenhador / caçador / guarda-florestal / guardas-florestais / porteiro / empregada doméstica / arquiteto / cientista / investigador / pesquisador / académico
acadêmico / reitor / estagiário / bolseiro / bolsista / ancião / anciã / velhote / reformado / pensionista / inválido / doente / paciente / internado / enfermo / parturiente / pai / filho / filha / irmão / irmã / tio / tia / sobrinho / sobrinha / neto / neta / avô / avó
sogro / genro / nora / cunhado / cunhada / marido / namorado / namorada / companheiro / companheira / noivo / noiva / amigo / amiga / colega / sem-abrigo / sem-teto / mendigo / indigente / desempregado / expatriado / apátrida / clandestino
foragido / fugitivo / evadido / bandido / delinquente / ladrão / narcotraficante / contrabandista / pirata / sequestrador / raptor / homicida / assassino / sicário / neonazista / hooligan / veterano / ex-combatente / antigo combatente / parteira / farmacêutico / farmacêutica / dentista
bispos / chefe tribal / líder comunitário / líder religioso / régulo / soba / líder tradicional / candidato / candidata / mesário / votante / motoqueiro / indígena / quilombola / ribeirinho / albino / homossexual / lésbica / travesti / prostituta / transexual
sindicalista / ambientalista / ecologista / feminista / pacifista / bolsonarista / petista / chavista / herdeiro / inquilino / investidor / banqueiro / estafeta / motoboy / gari / catador / posseiro / sem-terra / assentado / utentes / sobrinhos / compatriota / conterrâneo / concidadão
[thing thing=person.protester kind=person]
contramanifestante / piqueteiro / amotinada
[thing thing=person.militant kind=force]
insurgentes / bombista / miliciana / independentista
[thing thing=person.official kind=person]
líder / líderes / líder de a oposição / líder opositor / chefe / presidente / primeiro-ministro / cônsul / adido / vice-ministro / vice-ministros / ex-ministro / ex-ministros / ex-presidente / ex-presidentes / ex-deputado / ex-deputados / autarca / eurodeputado / procurador / promotor / conselheiro / assessor / chefe de polícia / oficial de justiça
[thing thing=person.prisoner kind=person]
reclusa / presidiária / detenta / prisioneira / presa
[thing thing=person.migrant kind=person]
expatriada / retornado / emigrada / indocumentado / indocumentada / migrante africano
[thing thing=person.police kind=force]
carcereiro
[thing thing=person.student kind=person]
formando / seminaristas / liceal / secundarista / universitários
[thing thing=person.soldier kind=force]
comandante / general / coronel / almirante / capitão / major / tenente / brigadeiro / chefe militar / alto comandante
