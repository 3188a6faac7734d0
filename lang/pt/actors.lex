# Titles, bodies and groups. A hyphenated word is matched by its form only, so its plurals stand here too.

# ---------------------------------------------------------------- titles
[title sector=GOV]
presidente / chefe de Estado / chefe de o Estado / presidente de a República   office=head_of_state
líder supremo / chefes de Estado   office=head_of_state
presidenta                    office=head_of_state gender=fem
chefe de estado / chefe de o estado / presidente interino / presidente em exercício   office=head_of_state
presidente eleito / presidente-eleito    office=president_elect
presidente eleita             office=president_elect gender=fem
guia supremo / aiatolá / líder máximo    office=head_of_state gender=masc
ditador / autocrata           office=head_of_state
imperador                     office=king gender=masc
imperatriz                    office=queen gender=fem
rei / monarca / sultão / emir office=king gender=masc
rainha                        office=queen gender=fem
príncipe / príncipe herdeiro / príncipe-herdeiro / xeque / xeique    office=prince gender=masc
princesa                      office=prince gender=fem
primeiro-ministro / primeiros-ministros / premiê / premier / primeiro ministro   office=head_of_government
chefe de governo / chefe de o governo   office=head_of_government
primeira-ministra / primeiras-ministras / primeira ministra    office=head_of_government gender=fem
chefe de Governo / chefe de o Governo / chefe de o Executivo   office=head_of_government
presidente de o governo / presidente de o Governo   office=head_of_government
chanceler alemão / chanceler federal / chanceler de a Alemanha   office=head_of_government
chanceler austríaco / chanceler de a Áustria   office=head_of_government
taoiseach                     office=head_of_government
vice-presidente / vice-presidentes / vice presidente / vice-presidenta   office=vice_president
vice-primeiro-ministro / vice-primeiros-ministros / vice-primeira-ministra   office=deputy_head_of_government
vice-premiê   office=deputy_head_of_government
primeira-dama / primeiras-damas   office=first_lady gender=fem
ministro de as relações exteriores / ministro de os negócios estrangeiros   office=foreign_minister
ministro de relações exteriores   office=foreign_minister
ministro de o exterior / ministro de negócios estrangeiros   office=foreign_minister
ministro de assuntos exteriores / chanceler   office=foreign_minister
ministra de as relações exteriores / ministra de os negócios estrangeiros   office=foreign_minister gender=fem
ministra de relações exteriores   office=foreign_minister gender=fem
ministra de o exterior / ministra de negócios estrangeiros    office=foreign_minister gender=fem
chefe de a diplomacia / chefe de a diplomacia europeia   office=foreign_minister
ministro de assuntos estrangeiros / ministro de os assuntos exteriores   office=foreign_minister
secretário de Estado / secretário de Estado americano   office=foreign_minister gender=masc
secretário de Estado norte-americano   office=foreign_minister gender=masc
secretária de Estado          office=foreign_minister gender=fem
vice-ministro de as relações exteriores   office=deputy_foreign_minister
vice-ministro de os negócios estrangeiros / vice-chanceler   office=deputy_foreign_minister
ministro de a defesa / ministro de defesa / secretário de defesa   office=defence_minister
secretário de a defesa / secretário de guerra / titular de a defesa   office=defence_minister
ministra de a defesa / ministra de defesa    office=defence_minister gender=fem
ministro de o interior / ministro de a administração interna   office=interior_minister
ministro de a justiça e segurança pública   office=interior_minister
ministra de o interior / ministra de a administração interna    office=interior_minister gender=fem
ministro de a justiça / secretário de justiça / secretário de a justiça   office=justice_minister
ministra de a justiça         office=justice_minister gender=fem
ministro de as finanças / ministro de a fazenda / ministro de a economia   office=finance_minister
secretário de o tesouro   office=finance_minister
ministra de as finanças / ministra de a fazenda / ministra de a economia   office=finance_minister gender=fem
secretária de o tesouro   office=finance_minister gender=fem
ministro de a saúde / ministro de saúde    office=health_minister
ministra de a saúde           office=health_minister gender=fem
ministro de a energia / ministro de energia / ministro de o petróleo   office=energy_minister
ministro de minas e energia   office=energy_minister
ministro de a segurança / ministro de a segurança nacional / ministro de segurança    office=security_minister
ministro de a casa civil / chefe de a casa civil / ministro de a presidência   office=minister
ministro-chefe   office=minister
ministro / titular de a pasta / ministros    office=minister
ministra / ministras          office=minister gender=fem
vice-ministro / vice-ministra / vice-ministros / viceministro    office=deputy_minister
secretário / secretário executivo / secretário-executivo / secretário nacional   office=secretary
subsecretário   office=secretary
secretária / secretária executiva / secretária-executiva / subsecretária    office=secretary gender=fem
secretário-geral / secretária-geral / secretários-gerais   office=secretary_general sector=""
secretário geral / secretária geral   office=secretary_general sector=""
secretário-geral adjunto / subsecretário-geral   office=deputy_secretary_general sector=""
vice-secretário-geral / subsecretária-geral   office=deputy_secretary_general sector=""
embaixador / embaixadores / encarregado de negócios / núncio apostólico   office=ambassador
embaixadora / embaixatriz     office=ambassador gender=fem
diplomata / diplomata de alto nível / cônsul / cônsul-geral / adido / adido militar   office=diplomat
diplomata-chefe / principal diplomata   office=diplomat
enviado especial / enviado / representante especial / emissário / alto representante   office=envoy
representante permanente   office=envoy
enviada especial / enviada / alta representante / emissária / alta-representante   office=envoy gender=any
alto-representante   office=envoy gender=any
porta-voz / porta-vozes / porta voz / assessor de imprensa / secretário de imprensa   office=spokesperson
secretária de imprensa   office=spokesperson
negociador / negociadora / negociador-chefe / principal negociador / chefe de a delegação   office=negotiator
mediador / mediadora          office=mediator
governador / governador regional / chefe de a administração regional   office=governor
chefe de a administração militar / líder regional   office=governor
governadora                   office=governor gender=fem
vice-governador / vice-governadora / vice-governadores   office=deputy_governor
prefeito / presidente de a câmara / presidente de a câmara municipal / autarca / alcaide   office=mayor
burgomestre   office=mayor
prefeita                      office=mayor gender=fem
vice-prefeito / vice-prefeita / subprefeito    office=deputy_mayor
administrador / chefe de a administração / presidente de a junta / soba   office=administrator
chefe de gabinete / chefe de o gabinete / chefe de a Casa Civil   office=chief_of_staff
chefe de a presidência / chefe de o gabinete presidencial   office=chief_of_staff
conselheiro / conselheira / assessor / assessora / assessor presidencial   office=adviser
conselheiro presidencial   office=adviser
conselheiro de segurança nacional / assessor de segurança nacional   office=security_adviser
secretário de o conselho de segurança   office=security_adviser
autoridade / alto funcionário / responsável / funcionário de o governo / funcionário público   office=official
dirigente / alta autoridade   office=official
funcionário de a defesa / alto responsável / alta funcionária   office=official
governante / burocrata / alto oficial   office=official
comissário / comissário europeu / alto comissário / alto-comissário   office=commissioner
presidente de a comissão   office=commissioner
comissária / comissária europeia / alta comissária / alta-comissária   office=commissioner gender=fem
relator especial / relatora especial / perito de a ONU / relator   office=rapporteur sector=""
diretor / director / diretora / directora / diretor-geral / director-geral   office=director sector=""
diretora-geral / directora-geral / diretor executivo   office=director sector=""
presidente de o banco central / governador de o banco central / governador de o banco    office=central_banker
chefe / chefia / mandatário   office=leader
líder / líderes / dirigente máximo / homem forte / caudilho   office=leader
tsar de a fronteira / czar antidrogas    office=official
ex-presidente / ex-presidentes / ex-primeiro-ministro / ex-primeira-ministra   office=former_leader sector=ELI
ex-premiê / antigo presidente / antigo primeiro-ministro   office=former_leader sector=ELI
ex-chanceler / ex-ministro / ex-ministra / antigo ministro   office=former_minister sector=ELI
antiga ministra / ex-ministros / ex-secretário / ex-secretária   office=former_minister sector=ELI
ex-governador / ex-prefeito / ex-deputado / ex-senador / ex-embaixador   office=former_official sector=ELI
ex-diplomata / antigo deputado / antigo embaixador   office=former_official sector=ELI

[title sector=MIL]
general / generais / general de exército / general de divisão / general de brigada / marechal   office=general
tenente-general / major-general   office=general
tenente-generais / majores-generais / brigadeiro-general / brigadeiro / major-brigadeiro   office=general
tenente-brigadeiro / coronel-general   office=general
almirante / contra-almirante / vice-almirante / almirante de esquadra / contra-almirantes   office=admiral
almirantes   office=admiral
comandante / comandante militar / comandante de campo / comandante de brigada   office=commander
comandante de batalhão   office=commander
comandante-chefe / comandante-em-chefe / comandante em chefe / comandante supremo   office=commander_in_chief
chefe de as forças armadas   office=commander_in_chief
chefe de o estado-maior / chefe de o Estado-Maior / chefe de estado-maior   office=chief_of_general_staff
chefe de o Estado-Maior-General / chefe de o estado-maior conjunto   office=chief_of_general_staff
chefe de o exército / comandante de o exército / chefe militar   office=commander
comandante de a força aérea / comandante de a marinha   office=commander
coronel / coronéis / tenente-coronel / tenentes-coronéis / tenente coronel    office=officer
major / capitão / tenente / primeiro-tenente / segundo-tenente / subtenente / sargento   office=officer
alferes / capitão de mar e guerra   office=officer
oficial militar / oficial / alto comando    office=officer
chefe de a inteligência militar / chefe de os serviços secretos militares    office=intelligence_chief
ex-general / ex-comandante / general reformado / general de a reserva   office=former_officer sector=ELI
general aposentado   office=former_officer sector=ELI

[title sector=SPY]
chefe de a inteligência / chefe de os serviços secretos / diretor de a CIA   office=intelligence_chief
diretor de inteligência / chefe de espionagem   office=intelligence_chief
diretora de inteligência / diretora de inteligência nacional    office=intelligence_chief gender=fem
espião / agente secreto       office=agent
espiã                         office=agent gender=fem

[title sector=LEG]
deputado / parlamentar / senador / congressista / legislador / vereador / eurodeputado   office=lawmaker
membro de o parlamento   office=lawmaker
deputada / senadora / legisladora / vereadora / eurodeputada    office=lawmaker gender=fem
deputado federal / deputado estadual / senador republicano / senador democrata   office=lawmaker
parlamentares   office=lawmaker
presidente de o parlamento / presidente de o senado / presidente de o congresso   office=speaker
presidente de a assembleia   office=speaker
presidente de a câmara de os deputados / presidente de a câmara de os representantes   office=speaker
líder de o parlamento   office=speaker
presidente de a assembleia de a república / presidente de a Assembleia de a República   office=speaker
presidente de a duma   office=speaker
líder de a maioria / líder de a minoria / líder de a bancada / líder parlamentar    office=lawmaker

[title sector=JUD]
juiz / magistrado / desembargador / juiz federal / ministro de o supremo   office=judge
ministro de o Supremo / presidente de o supremo   office=judge
juíza / magistrada / desembargadora    office=judge gender=fem
procurador / promotor / procurador-geral / procurador-geral de a república   office=prosecutor
promotor de justiça / procurador geral   office=prosecutor
procuradora / promotora / procuradora-geral / procuradora-geral de a república   office=prosecutor gender=fem
procuradora geral   office=prosecutor gender=fem
advogado-geral de a união / advogado-geral / defensor público / defensora pública   office=attorney
advogada-geral   office=attorney

[title sector=COP]
chefe de a polícia / chefe de polícia / delegado / comandante de a polícia   office=police_chief
diretor de a polícia / superintendente / xerife / inspetor-geral   office=police_chief
delegada                      office=police_chief gender=fem

[title sector=PTY]
líder de o partido / presidente de o partido / secretário-geral de o partido   office=party_leader
líder partidário / candidato presidencial   office=party_leader
candidato / candidata / candidato a a presidência / presidenciável / pré-candidato    office=candidate
[title sector=OPP]
líder de a oposição / chefe de a oposição / líder opositor / líder oposicionista   office=opposition_leader
opositor / dissidente   office=opposition_leader
opositora / líder oposicionista de o país    office=opposition_leader
[title sector=REB]
líder rebelde / chefe rebelde / comandante rebelde / líder separatista   office=rebel_leader
líder insurgente / chefe guerrilheiro / líder miliciano   office=rebel_leader
líder de o grupo / líder terrorista / líder jihadista / chefe de a milícia    office=rebel_leader
[title sector=JRN]
jornalista / repórter / correspondente / comentarista / comentador / colunista / blogueiro   office=journalist
blogueira / bloguista / editor   office=journalist
[title sector=REL]
papa / pontífice / sumo pontífice / santo padre    office=pope gender=masc
cardeal / arcebispo / bispo / patriarca / imã / rabino / clérigo / pastor / padre   office=cleric gender=masc
mufti / dalai-lama   office=cleric gender=masc
[title sector=LAB]
sindicalista / líder sindical / presidente de o sindicato / dirigente sindical    office=union_leader
[title sector=SOC]
ativista / activista / defensor de os direitos humanos / militante de os direitos humanos    office=activist
[title sector=BUS]
empresário / bilionário / magnata / alto executivo / diretor-executivo / diretor-presidente   office=executive
oligarca / CEO   office=executive
empresária / bilionária / executiva    office=executive gender=fem
[title sector=EDU]
analista / especialista / pesquisador / investigador / professor / historiador / politólogo   office=expert
cientista político / perito   office=expert
pesquisadora / investigadora / professora / historiadora / cientista política   office=expert gender=fem
perita   office=expert gender=fem
[title sector=CVL]
advogado / advogada / defensor    office=lawyer
[title sector=MED]
médico / médica / enfermeiro / enfermeira / cirurgião / diretor de o hospital    office=doctor

# ---------------------------------------------------------------- bodies
[body sector=GOV]
governo / executivo / Executivo / governo federal / governo central / poder executivo / autoridades   body=government
autoridade / liderança / gabinete de ministros   body=government
administração / conselho de ministros / conselho de os ministros / regime / junta   body=government
junta militar / governo interino / governo de transição   body=government
Estado                        body=state
presidência / gabinete de o presidente / gabinete presidencial / palácio presidencial   body=president_office
administração presidencial / Palácio de o Planalto   body=president_office
escritório de o presidente / palácio de o governo / casa presidencial   body=president_office
serviço de imprensa de a presidência   body=president_office
gabinete de o primeiro-ministro / gabinete de a primeira-ministra   body=prime_minister_office
escritório de o primeiro-ministro   body=prime_minister_office
ministério de as relações exteriores / ministério de os negócios estrangeiros   body=foreign_ministry
ministério de relações exteriores   body=foreign_ministry
ministério de o exterior / chancelaria / diplomacia   body=foreign_ministry
ministério de negócios estrangeiros / departamento de estado   body=foreign_ministry
ministério de os assuntos exteriores   body=foreign_ministry
ministério de a defesa / ministério de defesa / departamento de defesa   body=defence_ministry
departamento de guerra / pasta de a defesa   body=defence_ministry
ministério de o interior / ministério de a administração interna    body=interior_ministry
ministério de a justiça / departamento de justiça    body=justice_ministry
ministério de as finanças / ministério de a fazenda / ministério de a economia   body=finance_ministry
departamento de o tesouro / tesouro   body=finance_ministry
ministério de a saúde / ministério de saúde    body=health_ministry
ministério de a energia / ministério de energia / ministério de minas e energia    body=energy_ministry
ministério de a educação      body=education_ministry
ministério de o comércio / ministério de indústria e comércio / departamento de comércio   body=trade_ministry
ministério de a agricultura   body=agriculture_ministry
ministério de a unificação    body=unification_ministry
ministério de emergências / ministério de situações de emergência   body=emergency_ministry
ministério para situações de emergência   body=emergency_ministry
ministério / pasta / secretaria / departamento    body=ministry
embaixada / missão diplomática / representação diplomática / missão permanente / consulado   body=embassy
consulado-geral   body=embassy
delegação / comitiva / equipe de negociação / equipa de negociação / equipe negociadora   body=delegation
missão   body=delegation
conselho de segurança nacional / conselho de segurança e defesa   body=security_council
conselho nacional de segurança   body=security_council
banco central / banco nacional / reserva federal    body=central_bank
alfândega / autoridade aduaneira / serviço de fronteiras / receita federal   body=border_guard
guarda de fronteira / guarda fronteiriça   body=border_guard
prefeitura / câmara municipal / administração municipal / autarquia / administração local   body=municipality
município   body=municipality
administração regional / administração militar / administração militar regional   body=regional_government
governo regional / governo estadual   body=regional_government
proteção civil / protecção civil / defesa civil / serviço de emergência   body=emergency_service
serviços de emergência / corpo de bombeiros / bombeiros   body=emergency_service
serviço estatal de emergência / serviço nacional de emergência    body=emergency_service
agência nuclear / autoridade nuclear / empresa estatal / companhia estatal   body=state_company
operadora estatal / estatal   body=state_company
comissão eleitoral / tribunal eleitoral / autoridade eleitoral   body=electoral_commission
comissão nacional de eleições / justiça eleitoral   body=electoral_commission
agência espacial              body=space_agency
serviço de imigração / autoridade de imigração / serviço de migração    body=immigration_service

[body sector=MIL]
exército / forças terrestres / exército de terra / força terrestre    body=army
forças armadas / força armada / forças militares / força militar / militares   body=armed_forces
exército nacional / aparelho militar   body=armed_forces
força aérea / aeronáutica / forças aéreas / aviação militar / forças aeroespaciais   body=air_force
força aeroespacial / aviação   body=air_force
marinha / marinha de guerra / armada / forças navais / força naval / frota    body=navy
estado-maior / estado-maior general / estado-maior conjunto / estado-maior-general   body=general_staff
Estado-Maior / alto comando militar / estado-maior de as forças armadas   body=general_staff
comando militar / comando central / comando sul / comando operacional / comando de as operações   body=command
comando conjunto / alto comando   body=command
comando de a força aérea / comando aéreo    body=air_force
defesa aérea / defesas aéreas / defesa antiaérea / defesas antiaéreas   body=air_defence
forças de defesa aérea / força de defesa aérea   body=air_defence
sistema de defesa aérea / unidade de defesa aérea / artilharia antiaérea    body=air_defence
tropa / tropas / soldado / soldados / forças / contingente / efetivo militar / batalhão   body=troops
brigada / regimento / divisão / unidade militar   body=troops
forças de defesa / força de defesa / forças de segurança e defesa / forças de autodefesa    body=armed_forces
forças especiais / força especial / forças de operações especiais / comando especial    body=special_forces
fuzileiros navais / corpo de fuzileiros navais / marines    body=marines
inteligência militar / direção de inteligência militar   body=military_intelligence
direção principal de inteligência / serviço de inteligência militar   body=military_intelligence
direção de informações militares   body=military_intelligence
forças de sistemas não tripulados / força de drones    body=unmanned_systems_forces
forças nucleares / forças estratégicas / força de foguetes / forças de mísseis    body=strategic_forces
guarda costeira / guarda-costeira    body=coast_guard
guarda nacional               body=national_guard
guarda revolucionária / guardas de a revolução / guardiões de a revolução    body=revolutionary_guard
ocupante / forças de ocupação / forças invasoras / invasor    body=troops
coalizão / coligação          body=coalition

[body sector=COP]
polícia / polícia nacional / polícia federal / polícia militar / polícia civil   body=police
polícia judiciária / forças policiais / força policial   body=police
forças de segurança / força de segurança / forças de a ordem / polícia de choque   body=police
tropa de choque / gendarmaria / carabineiros   body=police
guarda civil / guarda municipal / polícia secreta / polícia metropolitana / polícia rodoviária   body=police
polícia local   body=police

[body sector=SPY]
serviço secreto / serviços secretos / serviço de inteligência / serviços de inteligência   body=intelligence
agência de inteligência / inteligência   body=intelligence
serviço de segurança / serviços de segurança / serviço de informações   body=security_service
serviços de informação / serviço de segurança de o estado   body=security_service
agência de espionagem / serviço de espionagem / serviços de espionagem / contraespionagem / contrainteligência   body=intelligence
segurança de o Estado   body=intelligence

[body sector=LEG]
parlamento / congresso / assembleia nacional / assembleia / legislativo / poder legislativo   body=parliament
congresso nacional / assembleia legislativa   body=parliament
assembleia de a república / assembleia popular / assembleia nacional popular   body=parliament
assembleia popular suprema / duma / rada / knesset   body=parliament
senado / câmara alta          body=upper_house
câmara de os deputados / câmara de os representantes / câmara baixa / câmara de os comuns    body=lower_house
comissão parlamentar / comissão parlamentar de inquérito / CPI    body=parliament_committee

[body sector=JUD]
tribunal / corte / justiça / judiciário / poder judiciário / tribunal federal / juízo   body=court
tribunal de justiça / tribunal de primeira instância   body=court
supremo tribunal / suprema corte / tribunal supremo / corte suprema   body=supreme_court
supremo tribunal federal / tribunal constitucional / corte constitucional   body=supreme_court
tribunal de apelação / tribunal de recurso / tribunal militar    body=court
ministério público / procuradoria / procuradoria-geral / promotoria / procuradoria geral   body=prosecution
gabinete de o procurador / gabinete de o procurador-geral   body=prosecution
procuradoria-geral de a república / ministério público federal / gabinete de a procuradora    body=prosecution

[body sector=JRN kind=media]
mídia / média / media / imprensa / meios de comunicação / meio de comunicação   body=media
veículos de imprensa / comunicação social / órgãos de comunicação social   body=media
jornal / jornais / veículo de comunicação / veículos de comunicação / imprensa local   body=media
mídia local / diário / tabloide / emissora / televisão / rádio   body=media
mídia estatal / imprensa estatal / televisão estatal / tv estatal / emissora estatal   body=state_media
imprensa oficial / mídia oficial / meios estatais   body=state_media
televisão pública / canal estatal / rádio estatal / jornal estatal / jornal oficial    body=state_media
canal militar / blogueiros militares / bloguistas militares / canais de o Telegram    body=military_bloggers

[body sector=JRN kind=agency]
agência de notícias / agência noticiosa / agência estatal / agência oficial   body=news_agency
agência estatal de notícias / agência oficial de notícias   body=news_agency
agência de notícias de o Estado / agência de notícias estatal / agência de informação   body=news_agency
agência central de notícias   body=news_agency

[body sector=PTY]
partido / partido em o poder / partido governista / partido comunista   body=ruling_party
partido de os trabalhadores / comitê central / comité central / politburo   body=ruling_party
[body sector=OPP]
oposição / partido de a oposição / partido de oposição / oposição política   body=opposition
forças de a oposição   body=opposition
[body sector=REB]
rebeldes / forças rebeldes / grupo rebelde / guerrilha / insurgência / separatistas   body=rebels
resistência armada / grupo insurgente   body=rebels
[body sector=PRM]
milícia / paramilitares / grupo paramilitar / grupo de mercenários / companhia militar privada   body=militia
empresa militar privada   body=militia
[body sector=BUS]
empresa / companhia / banco / fabricante / petroleira / companhia aérea / construtora   body=company
mineradora / conglomerado   body=company
[body sector=MED]
hospital / hospitais / serviço de saúde / autoridades de saúde / autoridade sanitária   body=health_service
crescente vermelho / cruz vermelha   body=health_service
[body sector=EDU kind=institute]
universidade / instituto / centro de estudos / academia / laboratório / think tank    body=institute
[body sector=REL]
igreja / igreja ortodoxa / igreja católica / patriarcado / conferência episcopal    body=church
[body sector=LAB]
sindicato / central sindical / federação sindical / sindicatos / confederação sindical    body=union
[body sector=SOC]
organização não governamental / organização humanitária / grupo de direitos humanos / ONG / ONGs   body=ngo
organização de direitos humanos   body=ngo

# ---------------------------------------------------------------- groups
[group sector=CVL]
manifestante / manifestantes / civil / civis / morador / moradores / população / habitantes / cidadãos
residentes / povo / multidão / popular
populares / ativistas / activistas / civis desarmados / mulheres / crianças / famílias / aldeões
moradores locais / jovens
indígenas / indígena / eleitores / pessoas / vítimas / parentes / familiares / familiares de vítimas / familiares de presos / mães / viúvas / usuários / foliões / favelados / pensionista
[group sector=REB]
rebelde / rebeldes / insurgente / insurgentes / guerrilheiro / guerrilheiros / guerrilha / separatista
separatistas / combatente / combatentes / militantes armados
militante / militantes / jihadista / jihadistas / extremista / extremistas / islamista / islamistas
terrorista / terroristas / homens armados / homem armado
radicais islâmicos / talibãs / talibans / grupo armado / grupos armados / grupo terrorista / grupo jihadista
insurretos
[group sector=PRM]
miliciano / milicianos / paramilitar / paramilitares / milícias / mercenário / mercenários
esquadrão de a morte / esquadrões de a morte / colonos / colono
[group sector=UAF]
atiradores / atirador / desconhecidos armados / atacantes / atacante / agressores / agressor / encapuzados
pistoleiros / pistoleiro
[group sector=LAB]
trabalhador / trabalhadores / operários / sindicatos / sindicalistas / grevistas / funcionários / empregados
servidores públicos / professores / caminhoneiros
camionistas / mineiros / metroviários / ferroviários / estivadores / enfermeiros / petroleiros / metalúrgicos
bancários / rodoviários / grevista / servidores / servidores municipais / servidores estaduais / servidores federais / professores estaduais / professores municipais / docentes / educadores / carteiros / garis / motoboys / motoristas de ônibus / cobradores
taxistas / aeronautas / aeroviários / petroleiro / operários da construção / trabalhadores de a construção / trabalhadores de a saúde / centrais sindicais / sindicato / motoristas de aplicativo / entregadores / mineradores / siderúrgicos / costureiras
[group sector=AGR]
agricultor / agricultores / camponês / camponeses / pecuaristas / produtores rurais / ruralistas / fazendeiros
sem-terra / pescadores / sem terra / trabalhadores rurais / boias-frias / assentados / posseiros / seringueiros / plantadores / cafeicultores / arrozeiros / ribeirinhos / quilombolas
[group sector=CRM]
criminoso / criminosos / traficante / traficantes / narcotraficantes / cartel / cartéis / gangue / gangues
facção criminosa / facções criminosas / bandidos / bandido
piratas / quadrilha / crime organizado / máfia / contrabandistas / sequestradores / raptores / hackers
hacker / piratas informáticos / saqueadores
[group sector=REF]
refugiado / refugiados / deslocado / deslocados / migrante / migrantes / imigrante / imigrantes / desalojados
solicitantes de asilo / requerentes de asilo / deslocados internos
[group sector=OPP]
oposicionista / oposicionistas / opositor / opositores / dissidentes / dissidente / presos políticos
críticos de o governo / forças de a oposição
[group sector=JRN]
jornalistas / repórteres / correspondentes / fotógrafos / profissionais de a imprensa
[group sector=EDU]
estudante / estudantes / universitários / alunos / acadêmicos / académicos / cientistas / pesquisadores
especialistas / analistas
[group sector=MED]
médicos / médico / paramédicos / profissionais de saúde / socorristas / equipes de resgate
equipas de resgate
[group sector=REL]
clérigos / religiosos / fiéis / muçulmanos / muçulmano / cristãos / cristão / judeus / judeu / xiitas / xiita
sunitas / sunita / hindus / católicos / ortodoxos / evangélicos / budistas
[group sector=SOC]
ativista / activista / ambientalistas / ecologistas / defensores de os direitos humanos
organizações humanitárias / trabalhadores humanitários / voluntários
[group sector=BUS]
empresários / investidores / comerciantes / lojistas / oligarcas / empresas / multinacionais / petrolíferas
[group sector=COP]
policial / policiais / polícias / agentes / agentes de segurança / guardas prisionais
[group sector=MIL]
soldado / soldados / militar / militares / tropas / fuzileiros / reservistas / conscritos / oficiais
efetivos / capacetes azuis
[group sector=LEG]
deputados / senadores / parlamentares / legisladores / congressistas / vereadores / eurodeputados
[group sector=JUD]
juízes / magistrados / procuradores / promotores
[group sector=GOV]
autoridades / líderes / ministros / diplomatas / embaixadores / funcionários de o governo / chefes de Estado
negociadores / governantes / dirigentes

[group sector=UNK]
suspeito / suspeitos / detento / detentos / prisioneiro / prisioneiros / refém / reféns / recluso / reclusos / presidiários
prisioneiros de guerra / homem / homens / indivíduo / indivíduos / estrangeiros / réu / réus

[group sector=CVL]
desempregados / neonazistas / arruaceiros / comunidades / comunidades indígenas / povos indígenas / sem-teto / radicais / pacifistas
feministas / contribuintes / passageiros / aposentados / reformados / pensionistas / exilados / torcedores / adeptos

# ---------------------------------------------------------------- words that refer back
[relation number=plur]
os dois países / ambos os países / os dois lados / ambos os lados / ambas as partes / as duas partes
as partes / os dois líderes / os dois governos
ambas as nações / as duas nações / os dois presidentes / os dois ministros / os dois chanceleres
ambos os líderes / os dois / ambos / ambas / as duas
os dois vizinhos / os dois aliados / os rivais / as duas capitais / os dois exércitos / os dois homens
as duas potências / as duas Coreias / os dois chefes de Estado
os beligerantes / as partes em conflito / as partes beligerantes / os dois estados / os dois Estados
vizinhos / aliados / países aliados / os três países / os três líderes
[relation number=sing]
o país / seu país / agressor / país agressor / invasor

# The other side, not the one that the sentence speaks of first.
[relation number=sing of=other]
aliado / aliada / vizinho / vizinha / rival / inimigo / adversário / parceiro / parceira / homólogo / homóloga
contraparte / congênere / congénere / país vizinho / país aliado / o adversário / o inimigo / homólogos
seu homólogo / sua homóloga / o seu homólogo / a sua homóloga / colega / interlocutor / par / o outro lado
a outra parte / país rival / nação vizinha / nação rival

# A body of several states or of none: the organisation or armed group that was named last.
[relation number=sing of=body]
o grupo / o movimento / a organização / o bloco / a aliança / a união / o grupo armado / o bloco europeu
o bloco comunitário / a milícia / a entidade / o organismo

# What somebody did, told before: who condemns, welcomes or rejects it does so to its doer.
[deed]
passo / medida / decisão / ação / acção / ato / acto / gesto / iniciativa / proposta / plano / oferta / ideia
política / postura / posição / declaração / comentário / anúncio / afirmação / alegação / acusação / crítica
argumento / exigência / pedido / apelo / reivindicação / ultimato / ameaça / aviso / advertência / decreto
sentença / veredicto / lei / projeto / ordem / proibição / restrição / compromisso / promessa / acordo / pacto
tratado / trégua / cessar-fogo / resolução / votação / lançamento / teste / ensaio / exercício / manobra
mobilização / incidente / provocação / violação / intervenção / operação / campanha / ataque / bombardeio
bombardeamento / agressão / ofensiva / incursão / assassinato / prisão / detenção / libertação / retirada
visita / viagem / encontro / reunião / negociação / expulsão / tarifa / embargo / bloqueio / fechamento
encerramento / repressão / sanção / ajuda / apoio / auxílio / comportamento / conduta / prática / tentativa
esforço / resposta / reação / reacção / recusa / reforma / programa / texto / documento / relatório / eleição
nomeação / renúncia

[group sector=CVL]
vândalo / arruaceiro / baderneiro / saqueador / desordeiro / agitador / amotinado

[deed]
entendimento / memorando / armistício / pacificação / reconhecimento / adesão / ratificação / acordo de paz / avanço / progresso / adoção / aprovação

# Lugares pela sua classe, que remetem ao último dela.
[there of=town]
cidade / localidade / vila / aldeia / povoado / povoação / município
[there of=region]
região / província / distrito / península / departamento

# The hand that somebody had in what was done.
[involvement]
participação / implicação / envolvimento / cumplicidade / responsabilidade / autoria / vinculação / vínculo / papel / culpa / culpabilidade / ligação
intervenção / relação / conexão / nexo / conivência / coautoria / co-autoria

# States in general.
[group sector=IGO]
comunidade internacional / comunidade mundial / aliados ocidentais / parceiros ocidentais / potências ocidentais / países doadores / doadores

[group sector=CVL]
apoiante / apoiantes / apoiador / apoiadores / simpatizante / simpatizantes / seguidor / seguidores / correligionários / aldeão / turistas / peregrinos / mototaxistas / motociclistas / motoqueiros
vendedores ambulantes / zungueiras / feirantes / idosos / adolescentes / veteranos / antigos combatentes / ex-combatentes / sem-abrigo / sobreviventes / internautas / residentes locais / utentes / inquilinos
[group sector=PTY]
bolsonarista / bolsonaristas / petistas / lulistas / chavista / chavistas / kirchneristas / peronistas / trumpistas
[group sector=LAB]
garimpeiros / garimpeiro / mototaxista / motoristas / estafetas / empregadas domésticas / trabalhadoras / operárias
[group sector=REB]
independentistas / amotinados / insurreto
[group sector=CRM]
sequestrador / raptor / assaltantes / ladrões / sicários / narcotraficante / contrabandista
