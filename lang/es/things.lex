# What is counted. The path of thing= runs from general to special. Soldiers are kind=force, other people kind=person.

[thing thing=drone kind=weapon]
dron / drone / drones / drón / vehículo aéreo no tripulado / vehículos aéreos no tripulados / aeronave no tripulada / avión no tripulado
aparato no tripulado / aviones no tripulados / avión sin piloto / aeronave pilotada a distancia / vehículo no tripulado
VANT / VANTs / UAV / UAVs / UAS / ARP / sistema aéreo no tripulado / enjambre de drones / cuadricóptero / aeronave sin piloto
multicóptero / avión teledirigido / aparato aéreo no tripulado / aviones sin piloto / vehículo aéreo sin tripulación
[thing thing=drone.attack kind=weapon]
dron de ataque / dron de combate / dron kamikaze / dron suicida / dron explosivo / dron armado / dron bombardero
drones de ataque / drones de combate / drones kamikaze / drones kamikazes / drones suicidas / drones explosivos / drones armados
munición merodeadora / municiones merodeadoras / dron de largo alcance / drones de largo alcance / dron bomba / drones bomba
vehículo aéreo no tripulado de ataque / vehículos aéreos no tripulados de ataque / aeronave de ataque no tripulada / dron de asalto
drones de asalto / drones de impacto / aeronave de ataque / aparato de ataque / dron a reacción / drones a reacción
# What the Ukrainian tallies call "ударні БпЛА" comes back from translators as percussion or shock drones.
dron de percusión / drones de percusión / drones de choque / drones de golpe / UAV de ataque / vehículos aéreos de ataque
[thing thing=drone.decoy kind=weapon]
dron señuelo / drones señuelo / drones señuelos / señuelo / señuelos / dron simulador / drones simuladores / drones imitadores
dron de imitación / drones de imitación / dron falso / drones falsos / falso objetivo / blanco falso / dron imitador
drones simulados / drones trampa
[thing thing=drone.reconnaissance kind=weapon]
dron de reconocimiento / drones de reconocimiento / dron de vigilancia / drones de vigilancia / dron espía / drones espía
dron de observación / drones espías / dron explorador
[thing thing=drone.naval kind=weapon]
dron naval / drones navales / dron marítimo / drones marítimos / dron marino / drones marinos / dron de superficie / dron submarino
embarcación no tripulada / lancha no tripulada / lanchas no tripuladas / embarcaciones no tripuladas / drones acuáticos
buque no tripulado / vehículo de superficie no tripulado
[thing thing=drone.fpv kind=weapon]
dron fpv / drones fpv / FPV / dron de visión en primera persona / dron de fibra óptica / drones de fibra óptica

[thing thing=missile kind=weapon]
misil / misiles / misil de largo alcance / misil de medio alcance / misil de corto alcance / misil de alcance intermedio
misil táctico / misil estratégico / misil nuclear / cabeza nuclear / ojiva / ojiva nuclear / misil aire-tierra / misiles aire-tierra
misil tierra-tierra / misiles tierra-tierra / misil aire-aire / misiles aire-aire / misil aire tierra / misil superficie-superficie
[thing thing=missile.cruise kind=weapon]
misil de crucero / misiles de crucero / misil crucero / misiles crucero / misil de crucero naval / misil subsónico / misil alado
misiles alados / misil de crucero aéreo
[thing thing=missile.ballistic kind=weapon]
misil balístico / misiles balísticos / misil aerobalístico / misiles aerobalísticos / misil cuasibalístico / misil balístico intercontinental
misil intercontinental / misil balístico de corto alcance / misil balístico de medio alcance / misil balístico de alcance intermedio
ICBM / SLBM / IRBM / misil balístico táctico / misil balístico de largo alcance
[thing thing=missile.hypersonic kind=weapon]
misil hipersónico / misiles hipersónicos / misil supersónico / misiles supersónicos / arma hipersónica / planeador hipersónico
[thing thing=missile.air_defence kind=weapon]
misil antiaéreo / misiles antiaéreos / misil tierra-aire / misiles tierra-aire / misil superficie-aire / misiles superficie-aire
misil interceptor / interceptor / interceptador / misil antiaéreo guiado / manpad / manpads / MANPADS / misil portátil / misil antimisil
misil de defensa aérea / misiles interceptores
[thing thing=missile.anti_ship kind=weapon]
misil antibuque / misiles antibuque / misil antinavío / misil antibuques
[thing thing=missile.anti_tank kind=weapon]
misil antitanque / misiles antitanque / misil anticarro / misiles anticarro / lanzamisiles antitanque
[thing thing=missile.guided kind=weapon]
misil guiado / misiles guiados / misil aéreo guiado / misil teledirigido / misil de precisión / misiles de aviación guiados
misil aire-tierra guiado / misiles guiados de aviación

[thing thing=rocket kind=weapon]
cohete / cohetes / rocket / proyectil de cohete / cohete no guiado / granada propulsada por cohete / granadas propulsadas por cohete
RPG / lanzacohetes antitanque / proyectil reactivo
[thing thing=bomb kind=weapon]
bomba / bombas / bomba aérea / artefacto explosivo / ingenio explosivo / artefacto explosivo improvisado / bomba casera / bomba incendiaria
bomba termobárica / bomba sucia / bomba atómica / bomba nuclear / bomba de hidrógeno / bomba de fósforo / cóctel molotov
cócteles molotov / cocteles molotov / bomba lapa / bomba de relojería / bomba de barril / barril bomba / barriles bomba / coche bomba
bomba de aviación / bomba molotov / bombas molotov / artefacto
[thing thing=bomb.glide kind=weapon]
bomba planeadora / bombas planeadoras / bomba guiada / bombas guiadas / bomba aérea guiada / bombas aéreas guiadas
bomba guiada por láser / bomba inteligente / bomba de aviación guiada / bombas de aviación guiadas / KAB / bombas guiadas de aviación
[thing thing=bomb.cluster kind=weapon]
bomba de racimo / bombas de racimo / munición de racimo / municiones de racimo / bomba de fragmentación / submunición
[thing thing=artillery kind=weapon]
artillería / pieza de artillería / fuego de artillería / artillería pesada / cañón / artillería de campaña
[thing thing=artillery.shell kind=weapon]
proyectil de artillería / proyectiles de artillería / obús / obuses / granada de artillería / proyectil / proyectiles / munición de artillería
proyectil de tanque / proyectil de mortero / granada de mortero / proyectiles de mortero / tiro de artillería
[thing thing=artillery.system kind=weapon]
sistema de artillería / obús autopropulsado / cañón autopropulsado / lanzacohetes / lanzacohetes múltiple / lanzacohetes múltiples
sistema de lanzacohetes múltiple / sistema de cohetes / lanzador / lanzadera / lanzamisiles / lanzador de misiles / lanzadores
sistema de lanzamiento múltiple de cohetes / sistema de lanzamiento / rampa de lanzamiento / MLRS / lanzadera múltiple
[thing thing=artillery.mortar kind=weapon]
mortero / morteros
[thing thing=mine kind=weapon]
mina / mina terrestre / mina antipersona / mina antipersonal / mina antitanque / mina naval / mina marina / minas antipersona
minas antipersonal / campo minado / mina antipersonas
[thing thing=explosive kind=weapon]
explosivo / explosivos / carga explosiva / dinamita / granada / granada de mano / granada de fragmentación / TNT / trilita
material explosivo / detonador / cinturón de explosivos / cinturón explosivo / chaleco explosivo / chaleco bomba / pólvora / petardo
[thing thing=munition kind=weapon]
munición / municiones / bala / cartucho / munición guiada / proyectil sin detonar / munición sin detonar / balazo / casquillo
[thing thing=weapon kind=weapon]
arma / armas / armamento / arma de fuego / fusil / escopeta / pistola / revólver / ametralladora / rifle / subfusil / arma nuclear
arma química / arma biológica / arma de destrucción masiva / armas de destrucción masiva / arsenal / equipo militar / equipamiento militar
material bélico / arma ligera / arma pesada / cuchillo / sistema de armas / arma automática / carabina / material militar
lanzagranadas / lanzallamas / fusil de asalto / arma blanca / machete / medio aéreo / medios aéreos / medio de ataque aéreo
medios de ataque aéreo / medios de ataque / arma corta / arma larga
[thing thing=debris kind=other]
restos de drones / restos de misiles / restos de dron / restos de los drones / restos de un dron / fragmentos de drones / fragmentos de misiles
escombros de drones / restos de aparatos / restos de proyectiles / restos de misil / fragmentos de los drones / restos de drones derribados
restos / fragmentos / escombros / restos de un misil / fragmentos de un dron / restos de el dron / restos de el misil / restos de cohetes / metralla / esquirlas

[thing thing=aircraft kind=vehicle]
avión / aviones / aeronave / avión militar / jet / aparato aéreo / avión de ataque / avión de guerra / avión de combate / aeronave militar
aeronave de combate / avión comercial / avión de pasajeros / avión espía / avión de reconocimiento / avión cisterna / avión radar
hidroavión / globo / globo espía / avión presidencial / avioneta / aparato / avión de vigilancia
[thing thing=aircraft.fighter kind=vehicle]
caza / cazas / cazabombardero / cazabombarderos / avión de caza / avión caza / aviones caza / caza de combate / cazarreactor
avión a reacción de combate / aviones de combate
[thing thing=aircraft.bomber kind=vehicle]
bombardero / bombardero estratégico / bombarderos / avión bombardero
[thing thing=aircraft.helicopter kind=vehicle]
helicóptero / helicóptero de ataque / helicóptero militar / helicóptero de combate / helicópteros
[thing thing=aircraft.transport kind=vehicle]
avión de transporte / avión de carga / avión carguero / avión de transporte militar
[thing thing=ship kind=vehicle]
buque / barco / navío / embarcación / buque mercante / carguero / barco de carga / granelero / ferry / transbordador / lancha / bote
portacontenedores / buque portacontenedores / pesquero / barco pesquero / yate / buque hospital / velero / remolcador / flotilla / patera
cayuco / crucero turístico / balsa / nave / flota / buque de carga / mercante / barcaza
[thing thing=ship.warship kind=vehicle]
buque de guerra / buques de guerra / fragata / corbeta / destructor / portaaviones / portaviones / crucero / acorazado / patrullera
lancha torpedera / buque de desembarco / buque militar / dragaminas / buque lanzamisiles / patrullero / lancha rápida / lancha patrullera
barco de guerra / navío de guerra / buque de asalto anfibio / buque de la armada / nave de guerra / lancha misilística
[thing thing=ship.submarine kind=vehicle]
submarino / submarino nuclear / submarinos
[thing thing=ship.tanker kind=vehicle]
petrolero / buque petrolero / buque cisterna / superpetrolero / metanero / buque gasero / tanquero / buque tanque
[thing thing=vehicle kind=vehicle]
vehículo / coche / carro / automóvil / auto / autobús / autobuses / bus / ómnibus / tren / motocicleta / moto / vagón / ambulancia / locomotora
jeep / todoterreno / camioneta / furgoneta / tractor / taxi / bicicleta / microbús / vehículo militar / vehículo policial / patrulla policial
coche de policía / camión de bomberos / furgón / convoy / minibús / unidad de transporte
[thing thing=vehicle.tank kind=vehicle]
tanque / carro de combate / tanque de guerra / tanque de batalla / carros de combate / tanques
[thing thing=vehicle.armoured kind=vehicle]
blindado / vehículo blindado / vehículos blindados / vehículo de combate de infantería / vehículo acorazado / transporte blindado
vehículo de combate / blindados / tanqueta / vehículo blindado de combate / vehículo de combate blindado / transporte blindado de personal
[thing thing=vehicle.truck kind=vehicle]
camión / camión cisterna / camiones / tráiler / camión de ayuda / remolque
[thing thing=air_defence kind=weapon]
sistema antiaéreo / batería antiaérea / sistema de defensa aérea / sistema de defensa antiaérea / batería de misiles / cañón antiaéreo
sistema de misiles antiaéreos / sistema antimisiles / batería de defensa aérea / defensa antiaérea / sistema de defensa antimisiles
escudo antimisiles / batería antimisiles / sistemas antiaéreos / sistema de misiles / sistema antimisil
[thing thing=radar kind=weapon]
radar / estación de radar / sistema de radar / sistema de guerra electrónica / estación de guerra electrónica / estación radar

[thing thing=person kind=person]
persona / hombre / individuo / ciudadano / ciudadana / ser humano / gente / habitante / residente / vecino / vecina / pasajero / pasajera
ocupante / tripulante / adulto / anciano / anciana / jubilado / extranjero / turista / aficionado / hincha / peregrino / pariente / familiar
invitado / espectador / cliente / conductor / chofer / chófer / peatón / pescador / agricultor / campesino / sospechoso / acusado / imputado
criminal / delincuente / narcotraficante / tirador / agresor / superviviente / sobreviviente / votante / firmante / delegado / participante
miembro / integrante / espía / voluntario / donante / testigo / poblador / lugareño / asistente / simpatizante / seguidor / partidario
opositor / detractor / comerciante / sicario / secuestrador / hermano / padre / hijo / esposo / varón
[thing thing=person.soldier kind=force]
soldado / militar / tropa / tropas / combatiente / efectivo / efectivos / oficial / recluta / conscripto / reservista / infante de marina
paracaidista / marinero / marino / marine / marines / sargento / cadete / soldado de élite / hombre armado / miembro de las fuerzas armadas
guardia de frontera / guardia fronterizo / efectivo militar / efectivos militares / operador de drones / artillero / francotirador / zapador
veterano / legionario / casco azul / cascos azules / boina azul / personal militar / infantería / contingente / guardia revolucionario
guardia nacional / uniformado / uniformados / desertor / soldados / suboficial
[thing thing=person.civilian kind=person]
joven / jóvenes / chico / chica / muchacho / muchacha / civil / civiles / no combatiente / población / población civil / paisano
[thing thing=person.civilian.child kind=person]
niño / niña / niños / menor / menores / menor de edad / bebé / recién nacido / adolescente / lactante / huérfano
[thing thing=person.civilian.woman kind=person]
mujer / mujeres / embarazada / mujer embarazada / madre / esposa / viuda
[thing thing=person.police kind=force]
policía / policías / agente / agente de policía / agente de seguridad / guardia / carabinero / gendarme / guardia civil / guardias civiles
guardia de seguridad / antidisturbios / inspector de policía / agente policial / funcionario de prisiones / custodio / agente antidisturbios
[thing thing=person.medic kind=person]
médico / médica / enfermero / enfermera / paramédico / sanitario / personal sanitario / personal médico / trabajador sanitario / cirujano
trabajador de la salud
[thing thing=person.journalist kind=person]
periodista / reportero / reportera / corresponsal / camarógrafo / fotógrafo / fotoperiodista / cámara de televisión / reportero gráfico
comunicador
[thing thing=person.worker kind=person]
trabajador / trabajadora / obrero / empleado / empleada / minero / estibador / profesor / profesora / maestro / maestra / docente
camionero / metalúrgico / ferroviario / huelguista / transportista / taxista / trabajador humanitario / trabajadores humanitarios / cooperante
ingeniero / electricista / bancario / jornalero / controlador aéreo / piloto
[thing thing=person.prisoner kind=person]
prisionero / prisionero de guerra / prisioneros de guerra / preso / presa / detenido / detenida / recluso / preso político / prisionero político
arrestado / encarcelado / reo / interno / cautivo / condenado / convicto / presos políticos
[thing thing=person.protester kind=person]
manifestante / manifestantes / activista / contramanifestante / indignado / protestante callejero
[thing thing=person.refugee kind=person]
refugiado / refugiada / desplazado / desplazada / desplazado interno / damnificado / solicitante de asilo / exiliado / evacuado / evacuada
persona desplazada
[thing thing=person.official kind=person]
autoridad / alto funcionario / funcionario / funcionaria / diplomático / ministro / diputado / parlamentario / senador / concejal / legislador / magistrado / juez
alcalde / embajador / inspector / observador / responsable / dirigente / político / gobernador / congresista / fiscal / alto cargo
[thing thing=person.rescuer kind=person]
rescatista / bombero / socorrista / equipo de rescate / salvavidas / brigadista
[thing thing=person.mercenary kind=force]
mercenario / mercenarios / combatiente extranjero / voluntario extranjero / contratista militar
[thing thing=person.militant kind=force]
militante / terrorista / rebelde / insurgente / guerrillero / extremista / miliciano / yihadista / separatista / paramilitar / islamista
radical / pandillero / pistolero / talibán / talibanes / milicia / etarra / subversivo / encapuchado
[thing thing=person.hostage kind=person]
rehén / rehenes / secuestrado / secuestrada / secuestrados
[thing thing=person.student kind=person]
estudiante / alumno / alumna / universitario / universitaria / escolar / normalista
[thing thing=person.migrant kind=person]
migrante / inmigrante / emigrante / inmigrante irregular / inmigrante ilegal / migrante irregular / indocumentado / sin papeles
repatriado / deportado

[thing thing=body kind=other]
cuerpo / cadáver / cadáveres / restos mortales / osamenta
[thing thing=casualty kind=person]
víctima / víctimas / baja / bajas
[thing thing=casualty.killed kind=person]
muerto / muerta / muertos / víctima mortal / víctimas mortales / fallecido / fallecida / fallecidos / deceso / asesinado
[thing thing=casualty.wounded kind=person]
herido / herida / heridos / herido grave / herido leve / lesionado / lesionada / hospitalizado / mutilado / quemado
[thing thing=casualty.missing kind=person]
desaparecido / desaparecida / desaparecidos

[thing thing=place kind=place]
lugar / lugares / punto / localización / ubicación / sitio / área / zona / emplazamiento / trinchera / línea defensiva / frontera / puesto fronterizo
paso fronterizo / campamento / isla / dirección
[thing kind=place thing=place.settlement.capital]
capital / capitales / ciudad capital
[thing thing=place.settlement kind=place]
ciudad / aldea / pueblo / localidad / asentamiento / municipio / población urbana / poblado / comunidad / barrio / suburbio / caserío
distrito urbano / núcleo de población / ciudad portuaria / ciudad costera / villa / localidades
[thing thing=place.region kind=place]
región / provincia / distrito / estado federado / óblast / oblast / condado / departamento / territorio / república autónoma / raión / enclave
comunidad autónoma / kilómetro cuadrado / hectárea / comarca
[thing thing=target kind=place]
objetivo / objetivos / blanco / objetivo militar / objetivo aéreo / objetivos aéreos / blanco aéreo / blancos aéreos / objetivo civil / base militar
base aérea / base naval / puesto de mando / centro de mando / cuartel / cuartel general / búnker / depósito de municiones / depósito de munición
polvorín / arsenal / depósito de armas / aeródromo / aeropuerto / instalación militar / instalaciones militares / instalación nuclear
instalaciones nucleares / pista / hangar / puesto de control / retén / túnel / infraestructura / infraestructura crítica / infraestructura civil
infraestructura militar / instalación / instalaciones / posición / posiciones
[thing thing=building kind=place]
edificio / construcción / inmueble / estructura / puente / hotel / tienda / mercado / centro comercial / torre / biblioteca / teatro / museo
monumento / embajada / consulado / comisaría / cárcel / prisión / establecimiento / restaurante / supermercado / sede / estación ferroviaria
estación de tren / vía férrea / ferrocarril / carretera / comisaría de policía / rascacielos / estación de autobuses
[thing thing=building.house kind=place]
casa / residencia / apartamento / vivienda / viviendas / domicilio / edificio residencial / bloque de viviendas / edificio de viviendas
edificio de apartamentos / bloque de apartamentos / piso / hogar / dormitorio / chabola / tienda de campaña / casa particular
[thing thing=building.hospital kind=place]
hospital / clínica / maternidad / centro de salud / puesto de salud / ambulatorio / hospital de campaña / centro médico / hospital infantil
[thing thing=building.school kind=place]
escuela / universidad / guardería / jardín de infancia / jardín de infantes / facultad / colegio / instituto / centro educativo / liceo
[thing thing=building.energy kind=place]
central eléctrica / central nuclear / central térmica / central hidroeléctrica / planta nuclear / planta eléctrica / subestación / presa / embalse
subestación eléctrica / red eléctrica / tendido eléctrico / infraestructura energética / instalación energética / instalaciones energéticas
gasoducto / oleoducto / reactor / reactor nuclear / planta de energía / hidroeléctrica / termoeléctrica
[thing thing=building.industrial kind=place]
fábrica / refinería / refinería de petróleo / depósito / almacén / planta industrial / instalación industrial / depósito de combustible
depósito de petróleo / terminal petrolera / siderúrgica / mina de carbón / mina de oro / mina de cobre / mina de plata / mina de diamantes / mina de hierro / mina de litio / mina de sal / mina ilegal / mina informal / mina de esmeraldas / mina de cobalto / mina de uranio / complejo industrial / parque industrial / silo / astillero
fábrica de municiones / fábrica de drones / centrifugadora / taller / nave industrial / polígono industrial / empresa industrial
[thing thing=building.port kind=place]
puerto / terminal / terminal portuaria / infraestructura portuaria / muelle / instalación portuaria / puerto marítimo
[thing thing=building.church kind=place]
iglesia / mezquita / catedral / templo / sinagoga / monasterio / convento / santuario / capilla / basílica

[thing thing=money kind=money]
dinero / partida presupuestaria / crédito / préstamo / presupuesto / financiación / multa / indemnización / fondo / recurso financiero / fondos
[thing thing=money.dollar kind=money]
dólar / dólares / US$ / $ / USD / dólar estadounidense / dólares estadounidenses
[thing thing=money.euro kind=money]
euro / euros / € / EUR
[thing thing=money.real kind=money]
R$ / real brasileño / reales brasileños / BRL
[thing thing=money.pound kind=money]
libra / libra esterlina / £ / GBP / libras esterlinas
[thing thing=money.rouble kind=money]
rublo / RUB / ₽
[thing thing=money.yuan kind=money]
yuan / yuanes / renminbi / CNY
[thing thing=money.yen kind=money]
yen / yenes / ¥ / JPY
[thing thing=money.hryvnia kind=money]
grivna / grivnas / hryvnia / UAH / ₴
[thing thing=money.other kind=money]
peso / bolívar / franco / rupia / sol / lempira / quetzal / córdoba / guaraní / boliviano de curso legal / corona / dinar / won / séquel / zloty
lira / rand / peseta / rial / colón
[thing thing=oil kind=goods]
petróleo / crudo / petróleo crudo / barril de petróleo / barril / barriles
[thing thing=gas kind=goods]
gas / gas natural / gas natural licuado / GNL / metro cúbico de gas
[thing thing=grain kind=goods]
grano / cereal / cereales / trigo / maíz / soja / soya / cebada / arroz / granos / aceite de girasol
[thing thing=food kind=goods]
alimento / alimentos / comida / víveres / ración / agua potable / provisiones / ayuda alimentaria / carne / azúcar / harina / producto alimenticio
[thing thing=medicine kind=goods]
medicamento / medicina / vacuna / dosis / suministro médico / suministros médicos / material médico / equipo médico / fármaco / mascarilla
material sanitario / oxígeno / respirador
[thing thing=fuel kind=goods]
combustible / gasolina / diésel / gasóleo / gasoil / queroseno / fueloil / uranio / carbón / uranio enriquecido / carburante
[thing thing=goods kind=goods]
mercancía / producto / suministro / equipo / carga / material / ayuda / artículo / fertilizante / chip / semiconductor / tonelada / toneladas
generador / manta / mineral / tierras raras / acero / aluminio / contenedor / componente / pieza de repuesto / materia prima / cocaína / droga
marihuana / madera / oro / armazón / ayuda humanitaria / suministros / pertrechos
[thing thing=attack kind=other]
ataque / bombardeo / explosión / atentado / ataque aéreo / incidente / ofensiva / oleada de ataques / misión de combate / enfrentamiento / combate
asalto / disparo / violación / incursión / salida aérea / choque armado / violación de el alto el fuego
[thing thing=country kind=other]
país / países / nación / estado miembro / estados miembros / potencia
[thing thing=organisation kind=other]
organización / empresa / entidad / compañía / institución / banco / partido / asociación / sindicato / grupo / oenegé
[thing thing=family kind=person]
familia / familias / pareja / núcleo familiar
[thing thing=vote kind=other]
voto / escaño / abstención / sufragio / mandato
[thing thing=vessel_cargo kind=goods]
cargamento / lote / remesa / convoy de ayuda / convoy humanitario / carga de barco
[thing thing=unit kind=force]
brigada / batallón / regimiento / división / compañía militar / pelotón / escuadrón / unidad / unidad militar / cuerpo de ejército / fuerzas
fuerza militar / fuerzas militares / ejército / destacamento / grupo táctico / columna militar / convoy militar / fuerza armada / fuerzas armadas
fuerza especial / fuerzas especiales / unidad de élite / patrulla / grupo de asalto / grupo de combate / grupo de sabotaje / flota de guerra
escuadra

[thing kind=uncounted thing=agreement]
acuerdo / tratado / convención / convenio / protocolo / pacto / memorando / memorándum / armisticio / entendimiento / concordato

[thing kind=place thing=place.sea]
mar / mares / océano / aguas / alta mar / golfo / bahía / costa / costas / litoral

[thing kind=person thing=person.protester]
alborotador / vándalo / revoltoso / agitador / saqueador / amotinado

[thing kind=uncounted thing=road]
calle / avenida / bulevar / paseo / alameda / jirón / callejón / plaza

[thing kind=uncounted thing=war]
guerra / guerra civil / conflicto / conflicto armado / conflicto interno / años de guerra / crisis

[thing kind=uncounted thing=mishap]
volcar / volcar se / se volcar / descarrilar / descarrilar se / se descarrilar / naufragar / zozobrar / encallar / hundir se / se hundir / estrellar se / se estrellar / accidentar se / se accidentar / precipitar se / se precipitar / despeñar se / se despeñar / chocar / colisionar / colapsar / derrumbar se / se derrumbar / desplomar se / se desplomar / venir se abajo / se venir abajo / incendiar se / se incendiar / prender se fuego / se prender fuego / salir se de la vía / se salir de la vía / caer a un barranco / caer a un río / perder el control / irse a pique / se ir a pique

[thing kind=uncounted thing=disaster]
cólera / malaria / paludismo / ébola / sarampión / gripe / gripe aviar / virus / coronavirus / covid / covid-19
dengue / fiebre amarilla / peste / difteria / tifus / poliomielitis / meningitis / enfermedad / hambruna / hambre
desnutrición / tormenta de arena / deslizamiento de tierra / deslizamiento de tierras / socavón / granizada / aluvión
incendio / choque múltiple / accidente de autobús / accidente de avión / accidente ferroviario / derrumbe de un edificio / hundimiento / alud / derrumbamiento / explosión minera / intoxicación / explosión de una caldera / fuga de gas / explosión en una mina / derrumbe / desplome / colapso / accidente / accidente aéreo / accidente de tráfico / accidente de tránsito / descarrilamiento / naufragio / estampida / explosión de gas / choque de trenes
terremoto / sismo / seísmo / temblor / réplica / huracán / tifón / ciclón / tornado / tormenta / temporal / inundación / tsunami / maremoto / ola de calor / ola de frío / sequía / deslave / alud / avalancha / rayo / granizo / epidemia / pandemia / brote / recesión / volcán / erupción / meteorito / vendaval / nevada / incendio forestal / lluvia / aguacero / riada / crecida / corrimiento de tierra / tormenta tropical / desprendimiento / brote epidémico

[thing kind=goods thing=goods]
hospital de campaña / generador / ambulancia / carpa / tienda de campaña / manta / equipo médico / equipamiento / material médico / fertilizante / semilla / mascarilla / respirador / chaleco antibalas / material escolar

[thing thing=device kind=other]
artefacto / ingenio

[thing thing=person.worker kind=person]
vigilante / sereno / cocinero / cocinera / cartero / vendedor / vendedora / mecánico / albañil / guardabosques / carpintero / soldador / camarero
camarera / panadero / fontanero / jardinero / conserje / limpiadora / repartidor / tendero / guarda
[thing thing=person kind=person]
sacerdote / cura / monje / monja / imán / rabino / abogado / abogada / traductor / traductora / voluntaria / transeúnte / ciclista
motorista / pastor
[thing thing=person kind=person]
ejidatario / feligrés / feligresa / fiel / devoto / devota / correligionario / adepto / adepta / afiliado / afiliada / sindicalista
cocalero / cafetalero / ganadero / labriego / labrador / leñador / cazador / nativo / oriundo / compatriota / connacional / viandante / bañista / excursionista / veraneante / viajero
visitante / forofo / fanático / inquilino / colono / colona / ribereño / isleño / paisana / pobladora / lugareña / seguidora / partidaria / campesina / agricultora / opositora / pescadora / huésped / comensal / curioso
allegado / deudo / abuelo / abuela / nieto / nieta / hermana / hija / yerno / suegro / suegra / cuñado / cuñada / captor / raptor / rondero / hinchas / vecinos / pobladores / lugareños / partidarios / simpatizantes / seguidores / campesinos
[thing thing=building kind=place]
palacio / palacio presidencial / palacio de gobierno / palacio nacional / palacio real / fortaleza / castillo / bastión / reducto / gasolinera / orfanato / cementerio / campo de refugiados / campamento de refugiados / sede de el gobierno / sede de gobierno / casa de gobierno
[thing thing=person kind=person]
aldeano / aldeana / comunero / comunera / comuneros / morador / moradora / creyente / indígena / usuario
[thing thing=person.protester kind=person]
marchista / piquetero
# Grados: quien los tiene no es por eso una tropa.
[thing thing=person.soldier kind=person]
coronel / comandante / teniente / teniente coronel / almirante / mariscal / brigadier / capitán / subteniente
[thing thing=person.militant kind=force]
cabecilla / jefe guerrillero / comandante guerrillero / comandante rebelde / líder guerrillero / jefe rebelde / atacante suicida
[thing thing=person kind=person]
rapero / rapera / cantante / músico / actriz / escritor / escritora / poeta / artista / cineasta / deportista / futbolista / jugador / jugadora / empresario / empresaria / banquero / bloguero / bloguera / influencer / youtuber
tiktoker / científico / científica / investigador / investigadora / catedrático / biólogo / físico nuclear / arqueólogo / historiador / hacendado / terrateniente
