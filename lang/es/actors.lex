# Titles, bodies and groups. Feminines and plurals stand where the lemma is not sure to give them.

# titles
[title sector=GOV]
presidente / jefe de Estado / jefe de el Estado / jefe de estado / presidente de la República / primer mandatario   office=head_of_state
presidenta / presidenta de la República / jefa de Estado / primera mandataria / jefa de el Estado   office=head_of_state gender=fem
presidente interino / presidente en funciones / presidente encargado / presidente de facto / jefes de Estado   office=head_of_state
presidenta interina / presidenta en funciones / presidenta encargada   office=head_of_state gender=fem
presidente electo   office=president_elect
presidenta electa   office=president_elect gender=fem
líder supremo / guía supremo / ayatolá / ayatola / líder máximo   office=head_of_state gender=masc
dictador / autócrata / hombre fuerte   office=head_of_state
emperador   office=king gender=masc
emperatriz   office=queen gender=fem
rey / monarca / sultán / emir   office=king gender=masc
reina   office=queen gender=fem
príncipe / príncipe heredero / jeque   office=prince gender=masc
princesa / princesa heredera   office=prince gender=fem
primer ministro / jefe de Gobierno / jefe de gobierno / jefe de el Gobierno / jefe de el gobierno / jefe de el Ejecutivo   office=head_of_government
primeros ministros / premier / presidente de el Gobierno / presidente de el gobierno / jefe de el ejecutivo   office=head_of_government
primera ministra / primeras ministras / jefa de Gobierno / jefa de gobierno / presidenta de el Gobierno   office=head_of_government gender=fem
canciller alemán / canciller federal / canciller de Alemania / canciller austriaco / canciller austríaco   office=head_of_government
canciller alemana / canciller de Austria   office=head_of_government
vicepresidente / vicepresidentes / vice presidente / vicemandatario   office=vice_president
vicepresidenta / vicepresidentas   office=vice_president gender=fem
viceprimer ministro / viceprimera ministra / vice primer ministro / vicepresidente de el Gobierno   office=deputy_head_of_government
viceprimeros ministros / vicepresidenta de el Gobierno / viceprimer ministra   office=deputy_head_of_government
primera dama   office=first_lady gender=fem
ministro de Asuntos Exteriores / ministro de Relaciones Exteriores / ministro de Exteriores / canciller   office=foreign_minister
ministro de el Exterior / titular de Exteriores / jefe de la diplomacia / ministro de Negocios Extranjeros   office=foreign_minister
jefe de la diplomacia europea / jefe de la diplomacia rusa / ministros de Exteriores / cancilleres / ministro de Asuntos Extranjeros   office=foreign_minister
ministra de Asuntos Exteriores / ministra de Relaciones Exteriores / ministra de Exteriores / jefa de la diplomacia   office=foreign_minister gender=fem
secretario de Estado / secretario de Estado estadounidense / secretario de estado   office=foreign_minister gender=masc
secretaria de Estado   office=foreign_minister gender=fem
viceministro de Asuntos Exteriores / viceministro de Relaciones Exteriores / vicecanciller / viceministro de Exteriores   office=deputy_foreign_minister
viceministra de Exteriores / viceministra de Relaciones Exteriores / vicecancillera   office=deputy_foreign_minister gender=fem
ministro de Defensa / ministro de la Defensa / secretario de Defensa / titular de Defensa / jefe de el Pentágono / secretario de Guerra   office=defence_minister
ministra de Defensa / ministra de la Defensa / secretaria de Defensa   office=defence_minister gender=fem
viceministro de Defensa / viceministra de Defensa   office=deputy_minister
ministro de el Interior / ministro de Interior / ministro de Gobernación / secretario de Gobernación / titular de Interior   office=interior_minister
ministra de el Interior / ministra de Interior / ministra de Gobernación / secretaria de Gobernación   office=interior_minister gender=fem
secretario de Seguridad Nacional / secretaria de Seguridad Nacional / ministro de Seguridad / ministra de Seguridad   office=security_minister
ministro de Seguridad Nacional / ministro de Seguridad Pública / secretario de Seguridad   office=security_minister
ministro de Justicia / secretario de Justicia / ministra de Justicia   office=justice_minister
fiscal general de Estados Unidos   office=justice_minister
ministro de Hacienda / ministro de Finanzas / ministro de Economía / secretario de el Tesoro / ministro de Economía y Hacienda   office=finance_minister
ministra de Hacienda / ministra de Finanzas / ministra de Economía / secretaria de el Tesoro / secretario de Hacienda   office=finance_minister
ministro de Sanidad / ministro de Salud / ministra de Salud / ministra de Sanidad / secretario de Salud   office=health_minister
ministro de Energía / ministra de Energía / ministro de Petróleo / ministro de Minas / ministro de el Petróleo   office=energy_minister
ministro de la Presidencia / ministro / ministros / titular de la cartera / ministro portavoz / ministros de el Gobierno   office=minister
ministra / ministras / ministra de la Presidencia / ministra portavoz   office=minister gender=fem
ministro de Educación / ministra de Educación / ministro de Trabajo / ministra de Trabajo / ministro de Agricultura   office=minister
ministro de Comercio / secretario de Comercio / ministro de Transporte / ministro de Transportes / ministra de Transportes   office=minister
ministro de Comunicación / ministro de Información / ministro de Medio Ambiente / ministro de Industria / ministro de Cultura   office=minister
viceministro / viceministra / viceministros / vice ministro   office=deputy_minister
secretario / subsecretario / secretario ejecutivo   office=secretary
secretaria / subsecretaria / secretaria ejecutiva   office=secretary gender=fem
secretario general / secretaria general / secretarios generales   office=secretary_general sector=""
vicesecretario general / subsecretario general / secretario general adjunto   office=deputy_secretary_general sector=""
embajador / embajadores / nuncio / nuncio apostólico / encargado de negocios   office=ambassador
embajadora / encargada de negocios   office=ambassador gender=fem
diplomático / diplomática / cónsul / cónsul general / agregado militar / agregado / diplomático de alto rango   office=diplomat
enviado especial / enviado / representante especial / emisario / alto representante / representante permanente   office=envoy
enviada especial / enviada / alta representante / emisaria / enviado presidencial   office=envoy gender=any
portavoz / portavoces / vocero / vocera / voceros / secretario de prensa / secretaria de prensa / jefe de prensa   office=spokesperson
jefa de prensa / viceportavoz / portavoz adjunto   office=spokesperson
negociador / negociadora / jefe negociador / negociador jefe / principal negociador / jefe de la delegación   office=negotiator
jefe de el equipo negociador / jefa de la delegación   office=negotiator
mediador / mediadora / facilitador   office=mediator
gobernador / jefe de la administración regional / jefe de la administración militar / gobernador regional   office=governor
jefe de la administración militar regional / líder regional / presidente de la Generalitat / presidente regional   office=governor
gobernadora / presidenta regional   office=governor gender=fem
vicegobernador / vicegobernadora   office=deputy_governor
alcalde / intendente / burgomaestre / regidor   office=mayor
alcaldesa / intendenta   office=mayor gender=fem
teniente de alcalde / vicealcalde   office=deputy_mayor
administrador / jefe de la administración / prefecto   office=administrator
jefe de gabinete / jefe de el gabinete / jefe de la oficina presidencial / jefe de la oficina de el presidente   office=chief_of_staff
jefa de gabinete / jefe de la Casa Militar   office=chief_of_staff
asesor / asesora / consejero / consejera / asesor presidencial / consejero presidencial   office=adviser
asesor de seguridad nacional / consejero de Seguridad Nacional / asesor de Seguridad Nacional / secretario de el Consejo de Seguridad   office=security_adviser
autoridad / alto funcionario / alto cargo / responsable / funcionario / funcionaria / funcionarios / altos cargos   office=official
dirigente / dirigenta / alta funcionaria / altos funcionarios / funcionario público / gobernante   office=official
comisario / comisario europeo / alto comisionado / comisionado   office=commissioner
comisaria / comisaria europea / alta comisionada / alta comisionada de derechos humanos   office=commissioner gender=fem
presidenta de la Comisión / presidente de la Comisión   office=commissioner
relator especial / relatora especial / experto de la ONU / relator   office=rapporteur sector=""
director / directora / director general / directora general / director ejecutivo / directora ejecutiva   office=director sector=""
presidente de el banco central / gobernador de el banco central / presidenta de el banco central   office=central_banker
jefe / jefa / mandatario / mandataria / mandatarios   office=leader
líder / líderes / lideresa / máximo dirigente / máximo líder / caudillo   office=leader
zar antidrogas / zar de la frontera   office=official
expresidente / ex presidente / ex-presidente / expresidentes / expresidenta / ex primer ministro / ex-primer ministro   office=former_leader sector=ELI
exprimer ministro / exprimera ministra / ex primera ministra / exmandatario / ex mandatario / antiguo presidente   office=former_leader sector=ELI
exministro / ex ministro / ex-ministro / exministra / excanciller / ex canciller / exministros / exsecretario / exsecretaria   office=former_minister sector=ELI
antiguo ministro / exvicepresidente / exvicepresidenta   office=former_minister sector=ELI
exgobernador / exalcalde / exalcaldesa / exdiputado / exdiputada / exsenador / exembajador / exfuncionario / exgobernadora   office=former_official sector=ELI
exdiplomático / ex gobernador / ex alcalde / ex embajador / ex diputado / ex funcionario   office=former_official sector=ELI

[title sector=MIL]
general / generales / general de brigada / general de división / general de ejército / mariscal / teniente general   office=general
mayor general / general mayor / coronel general / brigadier general / brigadier / capitán general   office=general
almirante / contraalmirante / contralmirante / vicealmirante / almirantes   office=admiral
comandante / comandante militar / comandante de campo / comandante de brigada / comandante de batallón   office=commander
comandante en jefe / comandante supremo / jefe de las Fuerzas Armadas / jefe de las fuerzas armadas   office=commander_in_chief
jefe de el Estado Mayor / jefe de el estado mayor / jefe de Estado Mayor / jefe de el Estado Mayor General   office=chief_of_general_staff
jefe de el Estado Mayor Conjunto / presidente de el Estado Mayor Conjunto   office=chief_of_general_staff
jefe de el Ejército / comandante de el Ejército / jefe militar / jefe de el ejército / comandante de el ejército / mando militar   office=commander
comandante de la Fuerza Aérea / jefe de la Fuerza Aérea / comandante de la Armada / jefe de la Armada   office=commander
coronel / coroneles / teniente coronel   office=officer
mayor / capitán / teniente / subteniente / sargento / alférez / capitán de navío / cabo   office=officer
oficial militar / oficial / alto mando / alto mando militar   office=officer
jefe de la inteligencia militar / jefe de inteligencia militar / jefe de los servicios de inteligencia militares   office=intelligence_chief
exgeneral / excomandante / general retirado / ex general / militar retirado / coronel retirado   office=former_officer sector=ELI

[title sector=SPY]
jefe de inteligencia / jefe de los servicios de inteligencia / director de inteligencia / jefe de los servicios secretos   office=intelligence_chief
director de la CIA / jefe de espionaje / jefe de el espionaje   office=intelligence_chief
directora de inteligencia / directora de Inteligencia Nacional   office=intelligence_chief gender=fem
espía / agente secreto   office=agent

[title sector=LEG]
diputado / parlamentario / senador / congresista / legislador / concejal / eurodiputado / asambleísta   office=lawmaker
diputada / parlamentaria / senadora / legisladora / concejala / eurodiputada   office=lawmaker gender=fem
senador republicano / senador demócrata / diputado opositor / diputado nacional / miembro de el Parlamento   office=lawmaker
presidente de el Parlamento / presidente de el Senado / presidente de el Congreso / presidente de la Asamblea Nacional   office=speaker
presidenta de el Congreso / presidenta de el Parlamento / presidente de la Cámara de Diputados / presidente de la Duma   office=speaker
presidente de la Cámara de Representantes / presidenta de la Cámara de Representantes / presidente de el parlamento   office=speaker
líder de la mayoría / líder de la minoría / portavoz parlamentario / jefe de la bancada   office=lawmaker

[title sector=JUD]
juez / magistrado / juez federal / juez de la Audiencia Nacional / presidente de el Tribunal Supremo / juez instructor   office=judge
jueza / magistrada / jueza federal   office=judge gender=fem
fiscal / fiscal general / procurador / procurador general / fiscal jefe / fiscal especial   office=prosecutor
fiscala / procuradora / fiscala general / procuradora general   office=prosecutor gender=fem
abogado general / abogado de el Estado / defensor de el pueblo / defensora de el pueblo / defensor público   office=attorney

[title sector=COP]
jefe de policía / jefe de la policía / jefe de la Policía / comisario de policía / director de la policía / comisario jefe   office=police_chief
director de la Policía / inspector general / superintendente / director general de la Policía / sheriff   office=police_chief

[title sector=PTY]
líder de el partido / presidente de el partido / secretario general de el partido / jefe de filas / líder de el PP / líder de el PSOE   office=party_leader
candidato / candidata / candidato presidencial / candidata presidencial / precandidato / aspirante presidencial   office=candidate
[title sector=OPP]
líder de la oposición / líder opositor / líder opositora / dirigente opositor / jefe de la oposición   office=opposition_leader
opositor / opositora / disidente / líder disidente / dirigente opositora   office=opposition_leader
[title sector=REB]
líder rebelde / jefe rebelde / comandante rebelde / líder separatista / líder insurgente / jefe guerrillero   office=rebel_leader
líder guerrillero / líder de el grupo / líder terrorista / líder yihadista / jefe de la milicia / cabecilla   office=rebel_leader
[title sector=JRN]
periodista / reportero / reportera / corresponsal / comentarista / columnista / bloguero / bloguera / editor   office=journalist
[title sector=REL]
papa / pontífice / sumo pontífice / santo padre   office=pope gender=masc
cardenal / arzobispo / obispo / patriarca / imán / rabino / clérigo / pastor / padre / sacerdote / cura / muftí   office=cleric gender=masc
[title sector=LAB]
sindicalista / líder sindical / dirigente sindical / secretario general de el sindicato / presidente de el sindicato   office=union_leader
[title sector=SOC]
activista / defensor de los derechos humanos / defensora de los derechos humanos / defensor de derechos humanos   office=activist
líder social / lideresa social / dirigente social / líder indígena / dirigente estudiantil   office=activist
[title sector=BUS]
empresario / multimillonario / magnate / alto ejecutivo / consejero delegado / presidente ejecutivo / oligarca   office=executive
empresaria / multimillonaria / ejecutiva   office=executive gender=fem
[title sector=EDU]
analista / especialista / experto / investigador / profesor / historiador / politólogo / académico / perito   office=expert
experta / investigadora / profesora / historiadora / politóloga / académica   office=expert gender=fem
[title sector=CVL]
abogado / abogada / letrado / letrada   office=lawyer
[title sector=MED]
médico / médica / enfermero / enfermera / cirujano / director de el hospital   office=doctor

# bodies
[body sector=GOV]
gobierno / ejecutivo / gobierno federal / gobierno central / poder ejecutivo / autoridades / autoridad / gabinete   body=government
administración / consejo de ministros / régimen / junta / junta militar / gobierno interino / gobierno de transición   body=government
gabinete de ministros / gobierno de facto / dirigencia / cúpula / liderazgo   body=government
Estado   body=state
presidencia / oficina de el presidente / oficina presidencial / palacio presidencial / administración presidencial   body=president_office
gabinete de el presidente / casa de gobierno / servicio de prensa de la presidencia / despacho presidencial   body=president_office
oficina de el primer ministro / oficina de la primera ministra / gabinete de el primer ministro   body=prime_minister_office
ministerio de asuntos exteriores / ministerio de relaciones exteriores / ministerio de exteriores / cancillería   body=foreign_ministry
ministerio de el exterior / departamento de estado / diplomacia / secretaría de relaciones exteriores / ministerio de asuntos extranjeros   body=foreign_ministry
ministerio de defensa / ministerio de la defensa / departamento de defensa / secretaría de la defensa nacional / cartera de defensa   body=defence_ministry
departamento de guerra / ministerio de defensa nacional   body=defence_ministry
ministerio de el interior / ministerio de interior / ministerio de gobernación / secretaría de gobernación   body=interior_ministry
ministerio de seguridad / ministerio de seguridad pública / departamento de seguridad nacional   body=interior_ministry
ministerio de justicia / departamento de justicia   body=justice_ministry
ministerio de hacienda / ministerio de finanzas / ministerio de economía / departamento de el tesoro / tesoro   body=finance_ministry
secretaría de hacienda   body=finance_ministry
ministerio de salud / ministerio de sanidad / secretaría de salud   body=health_ministry
ministerio de energía / ministerio de petróleo / ministerio de minas / ministerio de energía y minas   body=energy_ministry
ministerio de educación / secretaría de educación   body=education_ministry
ministerio de comercio / departamento de comercio / ministerio de industria / ministerio de industria y comercio   body=trade_ministry
ministerio de agricultura   body=agriculture_ministry
ministerio de unificación   body=unification_ministry
ministerio de emergencias / ministerio de situaciones de emergencia   body=emergency_ministry
ministerio / secretaría / cartera / ministerios   body=ministry
embajada / misión diplomática / legación / misión permanente / consulado / consulado general   body=embassy
delegación / comitiva / equipo negociador / misión / delegación negociadora   body=delegation
consejo de seguridad nacional / consejo de seguridad y defensa / consejo nacional de seguridad   body=security_council
banco central / banco nacional / reserva federal   body=central_bank
aduana / servicio de fronteras / guardia de fronteras / guardia fronteriza / guardia de frontera / patrulla fronteriza   body=border_guard
servicio estatal de fronteras / servicio de guardia fronteriza   body=border_guard
ayuntamiento / alcaldía / municipalidad / administración municipal / administración local / consistorio / municipio   body=municipality
administración regional / administración militar / administración militar regional / gobierno regional / gobernación   body=regional_government
gobierno estatal / gobierno autonómico / gobierno provincial   body=regional_government
protección civil / defensa civil / servicio de emergencias / servicios de emergencia / servicio estatal de emergencias   body=emergency_service
cuerpo de bomberos / bomberos / servicio nacional de emergencias / servicios de emergencias / servicio de emergencia   body=emergency_service
empresa estatal / compañía estatal / operador estatal / agencia nuclear / petrolera estatal   body=state_company
comisión electoral / junta electoral / consejo electoral / tribunal electoral / autoridad electoral / consejo nacional electoral   body=electoral_commission
agencia espacial   body=space_agency
servicio de inmigración / autoridades migratorias / servicio de migración / instituto de migración   body=immigration_service

[body sector=MIL]
ejército / ejército de tierra / fuerzas terrestres / fuerza terrestre / ejército nacional   body=army
fuerzas armadas / fuerzas militares / fuerza militar / militares / ejércitos / fuerza armada / estamento militar   body=armed_forces
fuerzas de defensa / fuerzas de autodefensa / fuerza de defensa / fuerzas de defensa y seguridad   body=armed_forces
fuerza aérea / fuerzas aéreas / aviación / aviación militar / ejército de el aire / fuerzas aeroespaciales / fuerza aeroespacial   body=air_force
comando de la fuerza aérea / mando de la fuerza aérea / mando aéreo   body=air_force
armada / marina / marina de guerra / fuerzas navales / fuerza naval / flota   body=navy
estado mayor / estado mayor general / estado mayor conjunto / estado mayor de las fuerzas armadas / alto mando militar   body=general_staff
junta de jefes de estado mayor / jefatura de el estado mayor   body=general_staff
mando militar / comando militar / comando central / comando sur / mando operativo / comando operativo / mando conjunto   body=command
alto mando / mando / comando conjunto / comando operacional   body=command
defensa aérea / defensas aéreas / defensa antiaérea / defensas antiaéreas / fuerzas de defensa aérea   body=air_defence
sistemas de defensa aérea / sistema de defensa aérea / unidades de defensa aérea / artillería antiaérea / medios de defensa aérea   body=air_defence
tropa / tropas / soldado / soldados / fuerzas / contingente / batallón / brigada / regimiento / división / unidad militar   body=troops
efectivos / uniformados / unidades / fuerzas de ocupación / ocupante / ocupantes / fuerzas invasoras / invasor / invasores   body=troops
fuerzas especiales / fuerza especial / fuerzas de operaciones especiales / comando especial   body=special_forces
infantería de marina / cuerpo de marines / marines / infantes de marina   body=marines
inteligencia militar / dirección de inteligencia militar / dirección principal de inteligencia / dirección general de inteligencia   body=military_intelligence
servicio de inteligencia militar / dirección de inteligencia   body=military_intelligence
fuerzas de sistemas no tripulados / fuerza de drones   body=unmanned_systems_forces
fuerzas nucleares / fuerzas estratégicas / fuerza de misiles / fuerzas de misiles / fuerza de cohetes   body=strategic_forces
guardia costera / servicio de guardacostas / guardacostas   body=coast_guard
guardia nacional   body=national_guard
guardia revolucionaria / guardianes de la revolución / cuerpo de guardianes de la revolución / guardia revolucionaria islámica   body=revolutionary_guard
coalición   body=coalition

[body sector=COP]
policía / policía nacional / policía federal / policía militar / policía judicial / policía local / policía municipal   body=police
fuerzas policiales / fuerza policial / fuerzas de seguridad / fuerza de seguridad / fuerzas de el orden / fuerza pública   body=police
cuerpos de seguridad / antidisturbios / policía antidisturbios / gendarmería / carabineros / guardia civil / policía secreta   body=police
agentes de policía / agentes antidisturbios / cuerpos policiales / guardia urbana / policía autonómica   body=police

[body sector=SPY]
servicio secreto / servicios secretos / servicio de inteligencia / servicios de inteligencia / agencia de inteligencia   body=intelligence
inteligencia / el espionaje / servicio de espionaje / servicios de espionaje / contraespionaje / contrainteligencia / agencia de espionaje / inteligencia exterior   body=intelligence
servicio de seguridad / servicios de seguridad / servicio de seguridad de el estado / seguridad de el Estado   body=security_service

[body sector=LEG]
parlamento / congreso / asamblea nacional / asamblea / poder legislativo / legislativo / congreso nacional   body=parliament
asamblea popular / asamblea popular suprema / duma / rada / knesset / asamblea legislativa / cortes generales   body=parliament
senado / cámara alta   body=upper_house
cámara de diputados / cámara de representantes / cámara baja / congreso de los diputados / cámara de los comunes   body=lower_house
comisión parlamentaria / comité de el senado / comisión de investigación   body=parliament_committee

[body sector=JUD]
tribunal / corte / la justicia / Justicia / poder judicial / tribunal federal / juzgado / audiencia nacional / audiencia provincial   body=court
corte federal / tribunal de primera instancia / tribunal militar / corte de apelaciones / tribunal de apelación   body=court
tribunal supremo / corte suprema / suprema corte / tribunal constitucional / corte constitucional / tribunal supremo de justicia   body=supreme_court
corte suprema de justicia   body=supreme_court
fiscalía / fiscalía general / procuraduría / ministerio público / procuraduría general / fiscalía anticorrupción   body=prosecution
fiscalía general de la nación / fiscalía general de la república / ministerio fiscal / oficina de el fiscal general   body=prosecution

[body sector=JRN kind=media]
medios / prensa / medios de comunicación / medio de comunicación / medio / medios locales / prensa local   body=media
periódico / periódicos / diario / diarios / rotativo / tabloide / emisora / televisión / radio / cadena / canal   body=media
medios estatales / prensa estatal / televisión estatal / televisión pública / medios oficiales / prensa oficial   body=state_media
radio estatal / diario oficial / canal estatal / cadena estatal / televisora estatal / periódico oficial   body=state_media
blogueros militares / canales militares / canales de Telegram   body=military_bloggers
[body sector=JRN kind=agency]
agencia de noticias / agencia estatal / agencia oficial / agencia estatal de noticias / agencia oficial de noticias   body=news_agency
agencia de prensa / agencia central de noticias / agencia de noticias estatal / agencia noticiosa   body=news_agency

[body sector=PTY]
partido / partido gobernante / partido en el poder / oficialismo / partido comunista / partido oficialista   body=ruling_party
partido de los trabajadores / partido de el trabajo / comité central / politburó / buró político   body=ruling_party
[body sector=OPP]
oposición / partido opositor / partidos opositores / partido de la oposición / oposición política / fuerzas opositoras   body=opposition
coalición opositora / plataforma opositora   body=opposition
[body sector=REB]
rebeldes / fuerzas rebeldes / grupo rebelde / guerrilla / insurgencia / separatistas / resistencia armada / grupo insurgente   body=rebels
milicias separatistas / grupo guerrillero   body=rebels
[body sector=PRM]
milicia / milicias / paramilitares / grupo paramilitar / grupo de mercenarios / compañía militar privada / empresa militar privada   body=militia
[body sector=BUS]
empresa / compañía / banco / fabricante / petrolera / aerolínea / constructora / minera / multinacional / consorcio   body=company
[body sector=MED]
hospital / hospitales / servicio de salud / autoridades sanitarias / autoridades de salud / media luna roja / cruz roja   body=health_service
servicios sanitarios   body=health_service
[body sector=EDU kind=institute]
universidad / instituto / centro de estudios / academia / laboratorio / think tank / centro de investigación   body=institute
[body sector=REL]
iglesia / iglesia ortodoxa / iglesia católica / patriarcado / conferencia episcopal   body=church
[body sector=LAB]
sindicato / sindicatos / central sindical / federación sindical / central obrera / confederación sindical   body=union
[body sector=SOC]
organización no gubernamental / organización humanitaria / grupo de derechos humanos / ONG / organización de derechos humanos   body=ngo
organizaciones humanitarias / organizaciones de derechos humanos   body=ngo

# groups
[group sector=CVL]
manifestante / manifestantes / civil / civiles / vecino / vecinos / población / habitante / habitantes / ciudadanos
residentes / pueblo / multitud / pobladores / poblador / lugareños / mujeres / niños / familias / aldeanos / jóvenes
indígena / indígenas / votantes / víctimas / familiares / parientes / padres / padres de familia / usuarios / personas
opositores a el aborto / jubilados / pensionistas / indignados / hinchas / aficionados / activistas / población civil
[group sector=REB]
rebelde / rebeldes / insurgente / insurgentes / guerrillero / guerrilleros / separatista / separatistas / combatiente
combatientes / miliciano armado / yihadista / yihadistas / extremista / extremistas / islamista / islamistas
terrorista / terroristas / hombres armados / hombre armado / talibán / talibanes / grupo armado / grupos armados
grupo terrorista / grupo yihadista / radicales islámicos / militante / militantes / subversivos / sublevados / independentistas
[group sector=PRM]
miliciano / milicianos / paramilitar / paramilitares / mercenario / mercenarios / escuadrón de la muerte
escuadrones de la muerte / colonos / colono / sicarios / sicario
[group sector=UAF]
pistolero / pistoleros / desconocidos armados / atacante / atacantes / agresor / agresores / encapuchado / encapuchados
tirador / tiradores / desconocidos / francotirador / francotiradores / asaltantes
[group sector=LAB]
trabajador / trabajadores / obreros / sindicatos / sindicalistas / huelguistas / empleados / empleados públicos
funcionarios públicos / maestros / profesores / docentes / camioneros / mineros / transportistas / taxistas
ferroviarios / estibadores / enfermeros / enfermeras / metalúrgicos / controladores aéreos / pilotos / estatales / obrero
conductores / bancarios / portuarios / magisterio
[group sector=AGR]
agricultor / agricultores / campesino / campesinos / ganaderos / cocaleros / cafeteros / pescadores / productores agrarios
hacendados / jornaleros / cultivadores / cultivadores de coca / caficultores / arroceros / maiceros / cañicultores / bananeros / algodoneros / lecheros / tamberos / viticultores / chacareros / productores rurales
productores agropecuarios / productores de leche / agricultores y ganaderos / parceleros / pescador / mariscadores / olivareros / regantes / braceros / cosecheros / apicultores / avicultores
[group sector=CRM]
criminal / criminales / delincuente / delincuentes / narcotraficante / narcotraficantes / cartel / cártel / cárteles
carteles / pandilla / pandillas / pandilleros / banda criminal / bandas criminales / piratas / crimen organizado / mafia
contrabandistas / secuestradores / secuestrador / captor / captores / raptor / raptores / plagiarios / extorsionadores / extorsionistas / traficantes / traficante / coyotes / piratas informáticos / hackers / hacker / saqueadores / maras / banda armada
[group sector=REF]
refugiado / refugiados / desplazado / desplazados / migrante / migrantes / inmigrante / inmigrantes / solicitantes de asilo
desplazados internos / damnificados
[group sector=OPP]
opositor / opositores / opositoras / disidente / disidentes / presos políticos / fuerzas de la oposición / detractores
[group sector=JRN]
periodistas / reporteros / corresponsales / fotógrafos / comunicadores
[group sector=EDU]
alumnado / estudiantado / alumna / alumno / colegiales / liceístas / liceales / bachilleres / becarios / preuniversitarios / estudiantes secundarios / estudiantes de medicina / dirigentes estudiantiles
estudiante / estudiantes / universitarios / alumnos / académicos / científicos / investigadores / analistas / expertos
normalistas / estudiantes universitarios
[group sector=MED]
médicos / médico / paramédicos / personal sanitario / sanitarios / rescatistas / equipos de rescate / socorristas
[group sector=REL]
clérigos / religiosos / fieles / musulmanes / musulmán / cristianos / cristiano / judíos / judío / chiíes / chií / suníes
suní / hindúes / católicos / ortodoxos / evangélicos / budistas / chiitas / sunitas
[group sector=SOC]
activista / ambientalistas / ecologistas / defensores de los derechos humanos / organizaciones humanitarias
trabajadores humanitarios / voluntarios / cooperantes / organizaciones sociales / movimientos sociales
[group sector=BUS]
empresarios / inversores / inversionistas / comerciantes / oligarcas / empresas / multinacionales / petroleras
[group sector=COP]
policía / policías / agente / agentes / agentes de seguridad / guardias / guardias civiles / carabineros / gendarmes
[group sector=MIL]
soldado / soldados / militar / militares / tropas / marines / reservistas / reclutas / oficiales / efectivos
cascos azules / uniformados / fuerzas leales / fuerzas gubernamentales
[group sector=LEG]
diputados / senadores / parlamentarios / legisladores / congresistas / concejales / eurodiputados
[group sector=JUD]
jueces / magistrados / fiscales
[group sector=GOV]
autoridades / líderes / ministros / diplomáticos / embajadores / jefes de Estado / negociadores / gobernantes / dirigentes
mandatarios

[group sector=UNK]
sospechoso / sospechosos / preso / presos / recluso / reclusos / prisionero / prisioneros / rehén / rehenes / reo / reos / cautivos
prisioneros de guerra / hombre / hombres / individuo / individuos / extranjeros / internos

[group sector=CVL]
desocupados / desempleados / neonazis / ultraderechistas / agitadores / alborotadores / moradores / muchedumbre / turba
comunidades / comunidad indígena / comunidades indígenas / comunidades campesinas / pueblos indígenas / sin tierra / sin techo
radicales / ciudadanía / pacifistas / feministas / contribuyentes / pasajeros / peatones / creyentes / exiliados
[group sector=LAB]
educadores / maestra / maestras / maestro / choferes / petroleros / trabajadores petroleros / gremios / gremio / gremialistas / cañeros
asalariados / personal / azucareros / camionero / repartidores / basureros / bomberos municipales
sindicato / confederación sindical / federación sindical / federación de trabajadores / organizaciones sindicales / organización sindical / centrales sindicales / dirigentes sindicales / dirigente sindical / líderes sindicales / sector sindical / sectores sindicales
trabajadores de la salud / trabajadores de la educación / trabajadores municipales / trabajadores estatales / trabajadores portuarios / trabajadores judiciales / trabajadores bancarios / trabajadores de el transporte / trabajadores mineros / trabajadores de la construcción / obreros de la construcción
profesor / profesora / profesoras / educador / catedráticos / funcionarios judiciales / empleados municipales / empleados judiciales / empleados bancarios / empleados de hospitales / empleados de correos / carteros / servidores públicos / burócratas / aduaneros / recolectores de basura
chóferes / chofer / chófer / taxista / autobuseros / buseros / microbuseros / colectiveros / mototaxistas / transportadores / fleteros / pilotos de autobuses / maquinistas / azafatas / tripulantes / marineros mercantes / atuneros / estibador / controladores / sobrecargos
cooperativistas mineros / mineros cooperativistas / siderúrgicos / metalmecánicos / textileros / costureras / maquiladores / electricistas / panaderos / vendedores ambulantes / buhoneros / artesanos / canillitas / madereros
enfermera / enfermero / anestesistas / médicos residentes
[group sector=CVL]
transeúntes / viudas / madres / deudos / sobrevivientes / excombatientes / ex combatientes / capitalinos / pueblo indígena
familiares de víctimas / familiares de desaparecidos / familiares de presos / familiares de detenidos / madres de plaza de mayo / padres de alumnos / vecinos autoconvocados / autoconvocados / inquilinos / deudores
marchistas / piqueteros / sin techos / sintechos / okupas / anarquistas / antiglobalización / globalifóbicos / altermundistas / comuneros / ejidatarios / ronderos
simpatizantes / partidarios / chavistas / oficialistas / orangistas / ex empleados / cesantes / muchachos / gentes / gente / ultranacionalistas
[group sector=REB]
guerrillas / comandos armados / alzados / alzados en armas / independentista / columna guerrillera / grupos guerrilleros

# words that refer back
[relation number=plur]
los dos países / ambos países / las dos partes / ambas partes / los dos lados / ambos lados / los dos líderes
los dos gobiernos / ambos gobiernos / ambas naciones / las dos naciones / los dos presidentes / ambos presidentes
los dos ministros / ambos ministros / los dos cancilleres / ambos líderes / ambos mandatarios / los dos mandatarios
los dos / ambos / ambas / las dos / las partes / los dos vecinos / los dos aliados / los rivales / las dos capitales
las dos potencias / las dos Coreas / los dos jefes de Estado / los beligerantes / las partes en conflicto / las partes beligerantes
vecinos / aliados / países aliados / los tres países / los tres líderes / ambos bandos / los dos ejércitos / ambos ejércitos
ambas delegaciones / las dos delegaciones / ambos cancilleres / los dos estados / los dos bandos
[relation number=sing]
el país / su país / país agresor

# The other side, not the one that the sentence speaks of first.
[relation number=sing of=other]
aliado / aliada / vecino / vecina / rival / enemigo / adversario / socio / socia / homólogo / homóloga
contraparte / país vecino / país aliado / el adversario / el enemigo / homólogos / colega / interlocutor
su homólogo / su homóloga / su colega / su contraparte / la otra parte / su par / país rival / nación vecina
nación rival

# A body of several states or of none: the organisation or armed group that was named last.
[relation number=sing of=body]
el grupo / el movimiento / la organización / el bloque / la alianza / la unión / el grupo armado
el bloque europeo / el bloque comunitario / la milicia / la entidad / el organismo

# What somebody did, told before: who condemns, welcomes or rejects it does so to its doer.
[deed]
paso / medida / decisión / acción / acto / gesto / iniciativa / propuesta / plan / oferta / idea / política
postura / posición / declaración / comentario / anuncio / afirmación / alegación / acusación / crítica
argumento / exigencia / petición / pedido / solicitud / llamamiento / llamado / reclamo / ultimátum / amenaza
advertencia / decreto / sentencia / fallo / veredicto / ley / proyecto / orden / prohibición / restricción
compromiso / promesa / acuerdo / pacto / tratado / tregua / alto el fuego / resolución / votación / lanzamiento
prueba / ensayo / ejercicio / maniobra / despliegue / incidente / provocación / violación / intervención
operación / operativo / campaña / ataque / bombardeo / agresión / ofensiva / incursión / asesinato / arresto
detención / liberación / retirada / visita / viaje / encuentro / reunión / diálogo / negociación / expulsión
arancel / embargo / bloqueo / cierre / represión / sanción / ayuda / apoyo / asistencia / comportamiento
conducta / práctica / intento / esfuerzo / respuesta / reacción / negativa / reforma / programa / texto
documento / informe / elección / nombramiento / renuncia

[group sector=CVL]
alborotador / vándalo / revoltoso / agitador / saqueador / amotinado

[deed]
entendimiento / memorando / armisticio / reconocimiento / adhesión / ratificación / avance / progreso / adopción / aprobación

# Lugares por su clase, que remiten al último de ella.
[there of=town]
ciudad / localidad / pueblo / aldea / población / urbe / municipio
[there of=region]
región / provincia / departamento / península / distrito / gobernación

# The hand that somebody had in what was done.
[involvement]
participación / implicación / complicidad / responsabilidad / autoría / involucramiento / vinculación / vínculo / papel / rol / culpa / culpabilidad
intervención / relación / conexión / nexo / injerencia / coautoría

# States in general.
[group sector=IGO]
comunidad internacional / comunidad mundial / aliados occidentales / socios occidentales / potencias occidentales / países donantes / donantes
