# What is counted and what does the striking. The most special class that the word alone supports.

[thing kind=weapon]
decoy drone / decoy / imitator drone / dummy drone / decoy UAV / imitator / simulator drone   thing=drone.decoy
drone decoy / mock drone                  thing=drone.decoy
reconnaissance drone / surveillance drone / spy drone / reconnaissance UAV   thing=drone.reconnaissance
observation drone / reconnaissance unmanned aerial vehicle / scout drone / spotter drone   thing=drone.reconnaissance
FPV drone / FPV / first-person-view drone / first person view drone / first-person view drone   thing=drone.fpv
fpv drone / fiber-optic drone / fibre-optic drone / fiber optic drone   thing=drone.fpv
hypersonic missile / hypersonic weapon / hypersonic glide vehicle   thing=missile.hypersonic
hypersonic cruise missile / hypersonic ballistic missile   thing=missile.hypersonic
anti-ship missile / antiship missile / anti-ship cruise missile   thing=missile.anti_ship
anti-ship ballistic missile / sea-skimming missile   thing=missile.anti_ship
anti-tank missile / anti-tank guided missile / ATGM / antitank missile / anti-tank weapon   thing=missile.anti_tank
anti-armour missile / anti-armor missile / anti-tank rocket   thing=missile.anti_tank
rocket / multiple launch rocket / artillery rocket / rocket-propelled grenade / RPG / unguided rocket   thing=rocket
Katyusha / katyusha rocket / guided rocket / incendiary rocket   thing=rocket
glide bomb / guided bomb / guided aerial bomb / KAB / gliding bomb / smart bomb   thing=bomb.glide
precision-guided bomb / guided aviation bomb / laser-guided bomb / JDAM / KABs / guided air bomb   thing=bomb.glide
cluster bomb / cluster munition / bomblet / submunition / cluster warhead / cluster shell   thing=bomb.cluster
artillery / artillery piece / field artillery / gun battery / artillery battery   thing=artillery
heavy artillery                           thing=artillery
mortar / mortar system                    thing=artillery.mortar
mine / landmine / land mine / anti-personnel mine / anti-tank mine / sea mine / naval mine / booby trap   thing=mine
booby-trap / antipersonnel mine / limpet mine / anti-vehicle mine   thing=mine
radar / radar station / radar system / radar site / radar installation / early warning radar   thing=radar
air surveillance radar / early-warning radar   thing=radar
# Attacks as the things that are counted, and as what one dies in.

[thing kind=weapon thing=drone]
drone / unmanned aerial vehicle / UAV / unmanned aircraft / UAS / unmanned aerial system / unmanned vehicle
drone aircraft / uncrewed aerial vehicle / quadcopter / RPV / remotely piloted vehicle / uncrewed aircraft
pilotless aircraft / octocopter / hexacopter / multicopter / swarm

[thing kind=weapon thing=drone.attack]
attack drone / strike drone / kamikaze drone / suicide drone / one-way attack drone / combat drone
loitering munition / exploding drone / armed drone / bomber drone / attack UAV / strike UAV / one way attack drone
explosive drone / long-range drone / explosive-laden drone / explosives-laden drone / one-way drone
jet-powered drone / kamikaze UAV / OWA UAV / UCAV / unmanned combat aerial vehicle / deep-strike drone
shahed-type drone / Shahed-type drone / Shahed type drone / jet drone

[thing kind=weapon thing=drone.naval]
naval drone / sea drone / unmanned surface vehicle / surface drone / maritime drone / underwater drone
uncrewed surface vessel / unmanned boat / drone boat / USV / kamikaze boat / UUV / unmanned surface vessel
unmanned underwater vehicle / marine drone / uncrewed boat

[thing kind=weapon thing=missile]
missile / projectile / guided weapon / surface-to-surface missile / long-range missile / short-range missile
medium-range missile / air-to-surface missile / air-to-ground missile / air-launched missile / tactical missile
interceptor drone / aviation missile / sea-launched missile / ship-launched missile

[thing kind=weapon thing=missile.cruise]
cruise missile / land-attack cruise missile / air-launched cruise missile / sea-launched cruise missile
ground-launched cruise missile / strategic cruise missile / long-range cruise missile
submarine-launched cruise missile

[thing kind=weapon thing=missile.ballistic]
ballistic missile / ICBM / intercontinental ballistic missile / short-range ballistic missile
medium-range ballistic missile / intermediate-range ballistic missile / intermediate-range missile / SLBM
submarine-launched ballistic missile / IRBM / SRBM / MRBM / aeroballistic missile / quasi-ballistic missile
tactical ballistic missile / intercontinental missile / ballistic rocket / long-range ballistic missile

[thing kind=weapon thing=missile.air_defence]
air defence missile / air defense missile / anti-aircraft missile / surface-to-air missile / SAM / interceptor missile
interceptor / anti-aircraft guided missile / air-defence missile / air-defense missile / MANPADS
man-portable air defence system / man-portable air-defense system / shoulder-fired missile / air-to-air missile
anti-ballistic missile

[thing kind=weapon thing=missile.guided]
guided missile / precision-guided missile / guided aviation missile / guided air missile / guided aircraft missile
guided air-to-surface missile / precision missile / anti-radiation missile / anti-radar missile

[thing kind=weapon thing=bomb]
bomb / aerial bomb / bunker buster / bunker-buster / bunker-buster bomb / car bomb / suicide vest / explosive vest
truck bomb / roadside bomb / pipe bomb / nail bomb / barrel bomb / firebomb / fire bomb / petrol bomb
Molotov cocktail / molotov cocktail / molotov / incendiary bomb / thermobaric bomb / unguided bomb / suitcase bomb
letter bomb / parcel bomb / bombshell / vacuum bomb / stun grenade / time bomb

[thing kind=weapon thing=artillery.shell]
shell / artillery shell / artillery round / artillery ammunition / 155mm shell / 155mm round / tank shell
howitzer shell / artillery projectile / mortar shell / mortar round / mortar bomb / 152mm shell / 122mm shell
155 mm shell / 155 mm round

[thing kind=weapon thing=artillery.system]
howitzer / multiple launch rocket system / multiple rocket launcher / MLRS / rocket launcher / rocket artillery
self-propelled gun / self-propelled howitzer / artillery system / cannon / field gun / multiple rocket launch system
multiple-launch rocket system / rocket artillery system / missile launcher / launcher / rocket system / artillery gun
self-propelled artillery / missile system / launch vehicle / transporter erector launcher

[thing kind=weapon thing=explosive]
explosive / explosive device / improvised explosive device / IED / dynamite / TNT / plastic explosive / grenade
hand grenade / detonator / bomb device / explosive charge / tripwire / explosives belt / explosive belt

[thing kind=weapon thing=munition]
munition / ammunition / ammo / round of ammunition / bullet / cartridge / warhead / ordnance / rubber bullet
plastic bullet / live round / live ammunition / live fire / projectile round / guided munition / precision munition
nuclear warhead / cluster munitions / air-dropped munition / incendiary munition / white phosphorus

[thing kind=weapon thing=weapon]
weapon / weapons / arms / weaponry / armament / firearm / gun / rifle / assault rifle / automatic rifle
automatic weapon / handgun / pistol / machine gun / machine-gun / shotgun / sniper rifle / small arms / light weapons
lethal weapon / nuclear weapon / atomic weapon / chemical weapon / biological weapon / weapon of mass destruction
nuclear device / atomic bomb / hydrogen bomb / nuclear bomb / knife / machete / blade / sword / tear gas / teargas
water cannon / nerve agent / chlorine gas / sarin / poison gas / nerve gas / mustard gas / novichok / weapon system
weapons system / strategic weapon / military hardware / submachine gun / revolver / axe / crossbow / flamethrower
Kalashnikov / arms cache / weapons cache

[thing kind=weapon thing=air_defence]
air defence / air defense / air defence system / air defense system / anti-aircraft system / anti-aircraft gun
missile defence system / missile defense system / air-defence system / air-defense system
surface-to-air missile system / anti-missile system / anti-aircraft missile system / missile shield
air defence battery / air defense battery / missile battery / air-defence battery / anti-aircraft battery
air defences / air defenses / missile defence / missile defense / flak

[thing kind=weapon thing=attack]
airstrike / air strike / missile attack / rocket attack / bomb attack / grenade attack / bomb blast / air raid
shelling / bombardment / bombing / suicide bombing / car bombing
air attack / gun attack / barrage / salvo / gunfire / shooting / crossfire
knife attack / terror attack / suicide attack / combined strike / combined attack
massed strike / mass shooting / roadside bombing / air bombardment / stabbing
stabbing attack / shellfire / firefight / gun battle / ambush / fusillade / bomb explosion / massacre

[thing kind=other]
incident / arson attack                   thing=attack

[thing kind=other thing=attack]
a bombing / a suicide bombing / a car bombing / a roadside bombing / a shelling / a shooting / a mass shooting
attack / assault / raid / strike / offensive / incursion / sortie / blast / explosion / wave of attacks / cyberattack
cyber attack / clash / battle / skirmish / ceasefire violation / violation of the ceasefire

[thing kind=vehicle]
bomber / strategic bomber / bomber plane / bomber aircraft / heavy bomber / stealth bomber   thing=aircraft.bomber
long-range bomber / bomber jet / tactical bomber / nuclear-capable bomber   thing=aircraft.bomber
helicopter / chopper / helicopter gunship / gunship / attack helicopter   thing=aircraft.helicopter
military helicopter / combat helicopter / transport helicopter / rescue helicopter   thing=aircraft.helicopter
submarine / nuclear submarine / attack submarine / nuclear-powered submarine   thing=ship.submarine
ballistic missile submarine / submersible / diesel submarine / diesel-electric submarine / sub   thing=ship.submarine
tanker / oil tanker / fuel tanker / gas tanker / crude carrier / supertanker / LNG tanker   thing=ship.tanker
shadow fleet tanker / LNG carrier / shadow fleet / crude tanker / product tanker   thing=ship.tanker
tank / battle tank / main battle tank / light tank / Leopard tank / armoured tank / armored tank   thing=vehicle.tank
truck / lorry / fuel truck / military truck / tanker truck / cargo truck / aid truck   thing=vehicle.truck
tank truck / trailer / fuel tank truck / aid lorry / water truck / dump truck   thing=vehicle.truck

[thing kind=vehicle thing=aircraft]
aircraft / plane / airplane / aeroplane / warplane / military aircraft / jet / airliner / passenger plane
combat aircraft / military plane / light aircraft / passenger jet / private jet / business jet / AWACS
reconnaissance aircraft / surveillance aircraft / reconnaissance plane / spy plane / surveillance plane / glider
seaplane / balloon / spy balloon / training aircraft / early warning aircraft / patrol plane / airship / ultralight

[thing kind=vehicle thing=aircraft.fighter]
fighter jet / fighter plane / fighter aircraft / jet fighter / combat jet / interceptor jet / ground attack aircraft
attack aircraft / stealth fighter / attack plane / fighter-bomber / multirole fighter / multi-role fighter
ground-attack aircraft

[thing kind=vehicle thing=aircraft.transport]
transport plane / transport aircraft / cargo plane / military transport plane / military transport aircraft
cargo aircraft / freight plane / airlifter / refuelling aircraft / refueling aircraft / aerial tanker
refuelling plane / tanker aircraft / tanker plane

[thing kind=vehicle thing=ship]
ship / vessel / boat / cargo ship / freighter / merchant ship / container ship / bulk carrier / ferry / fishing boat
fishing vessel / trawler / speedboat / cruise ship / yacht / commercial vessel / merchant vessel / civilian ship
civilian vessel / passenger ship / barge / tugboat / tug / dinghy / rubber boat / small boat / migrant boat
dry cargo ship / dry-cargo ship / research ship / coastguard ship / coast guard ship / coast guard vessel
coastguard vessel / patrol vessel / lifeboat / inflatable boat / cargo vessel / fleet / flotilla / convoy of ships
raft / canoe / icebreaker / roll-on roll-off

[thing kind=vehicle thing=ship.warship]
warship / naval vessel / naval ship / frigate / destroyer / corvette / cruiser / aircraft carrier / patrol boat
landing ship / missile boat / gunboat / battleship / minesweeper / amphibious assault ship / guided-missile destroyer
missile cruiser / carrier strike group / landing craft / assault ship / navy ship / navy vessel
guided missile destroyer / fast attack craft / torpedo boat / reconnaissance ship / naval fleet / missile carrier
large landing ship

[thing kind=vehicle thing=vehicle]
vehicle / car / bus / minibus / van / ambulance / train / motorcycle / motorbike / taxi / automobile / tram
military vehicle / pickup / pick-up / SUV / police car / locomotive / wagon / freight car / railway car / fire engine
fire truck / rail car / bulldozer / tractor / convoy / aid convoy / trolleybus / scooter / jeep / buggy / quad bike
passenger car / passenger train / freight train / special equipment / school bus / police van / bicycle / rickshaw
minivan / coach / limousine / motorcade / special vehicle

[thing kind=vehicle thing=vehicle.armoured]
armoured vehicle / armored vehicle / armoured personnel carrier / armored personnel carrier / APC
infantry fighting vehicle / IFV / armoured fighting vehicle / armored fighting vehicle / armoured combat vehicle
armored combat vehicle / armour / armor / MRAP / armoured car / armored car / fighting vehicle / combat vehicle / AFV
ACV / infantry carrier / half-track / troop carrier / Humvee / armoured column / armored column

[thing kind=person]
civilian / noncombatant / non-combatant / innocent / peaceful resident / civilian resident   thing=person.civilian
ordinary people / innocent people / innocent civilian / youth / young people / young man   thing=person.civilian
woman / women / mother / wife / widow / pregnant woman / elderly woman / grandmother   thing=person.civilian.woman
housewife / year-old woman / young woman  thing=person.civilian.woman
prisoner / prisoner of war / POW / captive / detainee / convict / political prisoner / PoW   thing=person.prisoner
prisoners of war / war prisoner / internee / PoWs / POWs / arrestee   thing=person.prisoner
mercenary / foreign fighter / contract fighter / private military contractor   thing=person.mercenary kind=force
soldier of fortune / hired fighter / military contractor   thing=person.mercenary kind=force
hostage / abductee / kidnap victim / kidnapped person / kidnap victims / human shield / hostages   thing=person.hostage
student / pupil / university student / schoolteacher / school pupil / undergraduate   thing=person.student
school student / college student          thing=person.student
body / corpse / remains / dead body / human remains / cadaver / body bag / skeleton / bodies of soldiers   thing=body
bodies of the dead                        thing=body
family / household / families             thing=family

[thing kind=person thing=person]
person / people / visitor / guy / team member / family member / club member / individual / man / men / human
human being / member of the public / others / gunman / attacker / assailant / suspect / killer / murderer / pedestrian
passer-by / bystander / passenger / driver / pilot / crew / crew member / sailor / tourist / traveller / traveler
inmate / survivor / victim / patient / voter / resident / inhabitant / citizen / national / expatriate / foreigner
foreign national / minority / shopper / worshipper / mourner / motorist / spectator / fan / pilgrim / taxi driver
truck driver / stranger / crewman / crewmember / compatriot / countryman / population / community / crowd / couple
brother / sister / father / husband / son / neighbour / neighbor / relative / dependant / dependent / suicide bomber
bomber / shooter / elderly / elderly person / pensioner / disabled person / local / villager / native / settler
occupant / swimmer / hiker / climber / fisherman / seafarer / cabin crew / aircrew / donor / guest / customer
dual national / stowaway

[thing kind=force thing=person.soldier]
soldier / troop / troops / serviceman / servicemen / servicewoman / service member / servicemember
military personnel / personnel / fighter / combatant / infantryman / marine / paratrooper / conscript / reservist
recruit / officer / military officer / army officer / commando / sniper / trooper / guardsman / border guard
peacekeeper / gunner / sapper / enlisted man / corporal / sergeant / special forces soldier / veteran
men and women in uniform / army recruit / invader / occupier / boots on the ground / boot on the ground / warfighter
volunteer fighter / tank crew / artilleryman / blue helmet / special forces / serviceperson / servicepersons
legionnaire / cadet / national guardsman / airman / GI / man under arms / UN peacekeeper / combat troop
military instructor / military adviser / military advisor / operative / drone operator / stormtrooper / assault troop
Marine / Marines / soldiery

[thing kind=person thing=person.civilian.child]
child / children / infant / baby / boy / girl / toddler / minor / teenager / schoolchild / schoolgirl / schoolboy
schoolchildren / kid / youngster / newborn / underage / teenage boy / teenage girl / adolescent / juvenile
orphan / daughter / child soldier / kindergartner / preschooler / year-old boy / year-old girl / little girl
little boy

[thing kind=force thing=person.police]
police officer / policeman / policewoman / policemen / riot police / riot police officer / constable / detective
sheriff / gendarme / law enforcement officer / law enforcement official / police / security officer / police personnel
traffic policeman / cop / security personnel / police commander / carabiniere / guard / prison guard / prison officer

[thing kind=person thing=person.medic]
medic / doctor / nurse / paramedic / medical worker / physician / surgeon / health worker / healthcare worker
medical personnel / ambulance worker / medical staff / first responder / ambulance crew / health care worker / midwife
hospital staff / first aider / medical professional / military medic / pharmacist

[thing kind=person thing=person.journalist]
journalist / reporter / correspondent / cameraman / photographer / media worker / photojournalist / news crew
press worker / blogger / columnist / camera operator / editor / freelance journalist / videographer / TV crew
broadcaster employee / newsman

[thing kind=person thing=person.worker]
worker / employee / labourer / laborer / miner / aid worker / humanitarian worker / UN worker / staff / staffer
factory worker / farmer / farm worker / construction worker / contractor / energy worker / power engineer / oil worker
dockworker / docker / railway worker / utility worker / municipal worker / peasant / teacher / staff member
charity worker / relief worker / UN staff / UN employee / steelworker / technician / engineer / plant worker / trucker
civil servant / public sector worker / migrant worker / shipbuilder / porter / fruit picker / herdsman / herder
shepherd / artist / artiste / trade unionist / aid staff / public servant / cleaner / electrician / repairman
bus driver / train driver / air traffic controller

[thing kind=person thing=person.protester]
protester / protestor / demonstrator / rioter / activist / marcher / striker / rally participant / rallygoer
rally-goer / picketer / dissident / campaigner / agitator / looter / vandal / participant / strike participant
opposition activist / environmental activist / climate activist / rights activist / opposition supporter / supporter
student protester / anti-government protester / anti-war protester / peaceful protester / peaceful demonstrator
counter-protester / hunger striker / sympathiser / sympathizer

[thing kind=person thing=person.refugee]
refugee / displaced person / internally displaced person / evacuee / IDP / asylum seeker / asylum-seeker
displaced people / internally displaced people / IDPs / returnee / forced migrant / stateless person / homeless people
homeless / displaced family

[thing kind=person thing=person.official]
official / diplomat / minister / lawmaker / deputy / politician / senator / parliamentarian / mayor / judge
ambassador / envoy / civil official / government official / senior official / councillor / councilor / legislator
candidate / election official / functionary / prosecutor / embassy staff / intelligence officer / spy / agent
ministers / delegation / delegate / representative / observer / monitor / inspector / election observer / leader
adviser / advisor / magistrate / party official / opposition politician / bureaucrat / attache / attaché / consul
embassy employee / diplomatic staff / opposition leader / negotiator / cadre

[thing kind=person thing=person.rescuer]
rescuer / firefighter / rescue worker / emergency worker / fireman / emergency personnel / fire fighter / rescue team
emergency crew / lifeguard / coastguard / rescue crew / firemen / fire crew / search and rescue team / White Helmet
search team

[thing kind=force thing=person.militant]
militant / rebel / insurgent / terrorist / guerrilla / guerilla / jihadist / extremist / jihadi / separatist
militiaman / gunmen / armed man / armed men / Islamist / paramilitary / warlord / bandit / gang member / gangster
rebel fighter / Islamic State fighter / Taliban fighter / Hezbollah fighter / Hamas fighter / Houthi fighter
partisan / saboteur / infiltrator / pirate / raider / cattle rustler / kidnapper / hostage-taker / hijacker
Islamist militant / suspected militant / armed militant / drug trafficker / hitman / mujahideen / extremists
vigilante / cartel member / pro-government fighter / resistance fighter

[thing kind=person thing=person.migrant]
migrant / immigrant / undocumented migrant / illegal migrant / irregular migrant / undocumented immigrant
illegal immigrant / emigrant / border crosser / deportee / economic migrant

[thing kind=person thing=casualty]
casualty / casualties / loss / losses / killed and wounded / dead and wounded / combat loss / irrecoverable loss / toll
civilian casualty

[thing kind=person thing=casualty.killed]
death / fatality / dead / killed / martyr / fallen / fallen soldier / deceased / death toll / fatal casualty / those killed
civilian death

[thing kind=person thing=casualty.wounded]
wounded / injured / injury / wounded soldier / those injured / those wounded / wounded person

[thing kind=person thing=casualty.missing]
missing / missing person / missing people

[thing kind=force thing=unit]
unit / brigade / battalion / regiment / division / platoon / squad / corps / squadron / detachment / task force
combat unit / military unit / army unit / contingent / battle group / battlegroup / battalion tactical group
motorised brigade / mechanised brigade / mechanized brigade / tank brigade / armoured division / armored division
infantry division / military formation / reconnaissance group / sabotage group / assault group / assault unit
army corps / garrison / strike group / cavalry / infantry / airborne troops / airborne division / rifle brigade
fire team / motorized brigade / guards division / motor rifle brigade / reserve unit / special unit / artillery unit
echelon / column / vanguard / rearguard / patrol / SWAT team / riot squad / police unit / police squad
marine brigade / marine corps

[thing kind=force thing=unit]
force / forces / armed forces / army / military / ground forces / ground troops / security forces / security force
naval forces / air force / navy / militia / paramilitary force / peacekeeping force / peacekeeping mission
peace force / rebel group / armed group / military force / government forces / rebel forces / enemy / enemy forces
occupying forces / occupation forces / invading forces / coalition forces / defence forces / defense forces
police force / national guard / marines / reinforcements / reinforcement / manpower / military contingent
stabilisation force / stabilization force / air and naval forces / nuclear forces / missile forces / land forces
special operations forces / security services / border forces / invading army / air arm / resistance / insurgency
enemy troops / multinational force / rapid reaction force / militia group / guerrilla group / terror group
terrorist group / militant group / jihadist group / armed gang / gang / cartel

[thing kind=place]
target / military target / civilian target / air target / aerial target / energy target / ground target   thing=target
enemy target                              thing=target

[thing kind=place thing=place]
place / location / site / position / spot / area / hot spot / hotspot / point / stronghold / trench / bunker
checkpoint / border crossing / crossing / front / front line / frontline / sector / defensive line / tree line
foothold / bridgehead / military position / military site / fortification / outpost / base / military base / air base
airbase / naval base / airfield / aerodrome / garrison town / camp / training camp / training ground / command post
command centre / command center / headquarters / tunnel / launch site / launch pad / test site / border post
military facility / military installation / nuclear site / nuclear facility / nuclear plant / military camp / street
road / highway / square / bridge / dam / railway / railway line / railway station / train station / airport / runway
border / frontier / coast / island / strait / airspace / territory / land / buffer zone / demilitarised zone
demilitarized zone / safe zone / beach / river / reservoir / canal / pipeline / gas pipeline / oil pipeline
power line / metro station / subway station / bus station / cemetery / park / stadium / market / marketplace
shopping centre / shopping center / shopping mall / mall / store / shop / restaurant / cafe / nightclub
polling station / refugee camp / prison / jail / penal colony / detention centre / detention center / embassy
consulate / farm / field / quarry / motorway / intersection / highland / hill / height / enclave / exclave / reef
shoal

[thing kind=place thing=place.settlement.capital]
capital / capital city / national capital
[thing kind=place thing=place.settlement]
settlement / town / city / village / hamlet / neighbourhood / neighborhood / suburb / locality / populated area
metropolis / township / port city / border town / populated place / urban-type settlement
residential area / civilian area / residential district / residential neighbourhood / residential neighborhood
outskirts / downtown / city centre / city center / border village / frontline town / urban area

[thing kind=place thing=place.region]
region / province / district / oblast / county / governorate / prefecture / border region / municipality / canton
borough / raion / peninsula / valley / autonomous region / border area / regions

[thing kind=place thing=building]
building / facility / installation / structure / object / infrastructure / critical infrastructure
civilian infrastructure / government building / parliament building / public building / office building / warehouse
depot / hangar / ammunition depot / arms depot / weapons depot / storage facility / ammunition dump / ammo depot
hotel / dormitory / museum / library / theatre / theater / cultural centre / cultural center / monument
police station / fire station / post office / bank branch / tower / TV tower / logistics centre / logistics hub
office / administrative building / infrastructure facility / infrastructure object / military warehouse
logistics warehouse / tax office / courthouse / city hall / town hall / data centre / data center / statue
civilian object / barracks / arsenal / garage

[thing kind=place thing=building.house]
house / home / apartment / flat / apartment building / apartment block / residential building / residential block
high-rise / high-rise building / tower block / dwelling / apartment complex / multi-storey building
multi-story building / private house / housing / housing unit / tent / residential house / roof / cottage / residence
block of flats / housing block / household building

[thing kind=place thing=building.hospital]
hospital / clinic / medical facility / medical centre / medical center / maternity hospital / maternity ward
health centre / health center / field hospital / health facility / children 's hospital / polyclinic
healthcare facility / pharmacy / emergency room / intensive care unit

[thing kind=place thing=building.school]
school / kindergarten / university / nursery / college / classroom / educational institution / school building
nursery school / campus / educational facility / madrasa / boarding school / primary school / high school
daycare centre

[thing kind=place thing=building.energy]
power plant / power station / substation / energy facility / energy infrastructure / power grid / transformer
electricity substation / electrical substation / thermal power plant / hydroelectric power plant / hydropower plant
nuclear power plant / oil refinery / refinery / oil depot / fuel depot / oil terminal / gas facility
gas storage facility / gas field / oil field / oilfield / electricity grid / grid / nuclear power station
boiler house / heating plant / fuel storage facility / oil facility / gas plant / solar farm / wind farm
compressor station / pumping station / fuel tank / oil tank / power facility / energy site / energy system
gas processing plant / wind turbine / nuclear reactor / reactor / oil rig / gas terminal / LNG terminal / coal mine / gold mine / copper mine / diamond mine / iron mine / silver mine / cobalt mine / lithium mine / salt mine / illegal mine / tin mine / uranium mine / opencast mine / mine shaft / mining site
thermal power station / electricity infrastructure / gas infrastructure

[thing kind=place thing=building.industrial]
factory / plant / enterprise / industrial facility / industrial enterprise / industrial site / workshop
chemical plant / steelworks / steel plant / manufacturing plant / production facility / arms factory / weapons factory
ammunition factory / defence plant / drone factory / defense plant / shipyard / industrial zone / industrial plant
munitions factory / explosives factory / defence enterprise / industrial complex / mill / bakery / brewery
defence industry facility / gunpowder plant / metallurgical plant / drone plant / enrichment facility / centrifuge

[thing kind=place thing=building.port]
port / seaport / harbour / harbor / port facility / port infrastructure / terminal / grain terminal / dock / pier
river port / berth / wharf / container terminal / grain silo / grain elevator / naval port / quay

[thing kind=place thing=building.church]
church / mosque / temple / cathedral / monastery / synagogue / shrine / chapel / place of worship / religious building
pagoda / basilica / prayer hall / convent / religious site

[thing kind=money]
dollar / US dollar / U.S. dollar / USD / $ / US$ / greenback / buck / American dollar / cent   thing=money.dollar
euro / EUR / €                            thing=money.euro
rouble / ruble / RUB / ₽                  thing=money.rouble
pound / pound sterling / sterling / £ / GBP / quid   thing=money.pound
yen / ¥ / JPY / Japanese yen              thing=money.yen
yuan / renminbi / RMB / CNY               thing=money.yuan
hryvnia / hryvnias / hryvna / UAH / ₴     thing=money.hryvnia
won / KRW / South Korean won / ₩          thing=money.won
rupee / INR / ₹ / Indian rupee / Pakistani rupee   thing=money.rupee
rial / IRR / Iranian rial / toman         thing=money.rial
riyal / Saudi riyal / SAR                 thing=money.riyal
dirham / AED                              thing=money.dirham
lira / Turkish lira / TRY / ₺             thing=money.lira
peso / Mexican peso / Argentine peso / Philippine peso   thing=money.peso
reais / Brazilian real / BRL / R$         thing=money.real
franc / Swiss franc / CHF / CFA franc     thing=money.franc
krona / kroner / krone / SEK / NOK / DKK / Norwegian krone / Swedish krona   thing=money.krone
zloty / złoty / PLN                       thing=money.zloty
shekel / ILS / ₪ / new shekel             thing=money.shekel
dinar / Iraqi dinar / Kuwaiti dinar / Serbian dinar   thing=money.dinar
rand / ZAR / South African rand           thing=money.rand
naira / ₦ / NGN                           thing=money.naira
shilling / Kenyan shilling                thing=money.shilling
birr                                      thing=money.birr
tenge                                     thing=money.tenge
rupiah                                    thing=money.rupiah
ringgit                                   thing=money.ringgit
baht                                      thing=money.baht
dong                                      thing=money.dong
taka                                      thing=money.taka
kyat                                      thing=money.kyat
afghani                                   thing=money.afghani
forint                                    thing=money.forint
Czech crown / crowns / koruna             thing=money.koruna
lev / leva                                thing=money.lev
lei / Romanian leu / Moldovan leu         thing=money.leu
bolivar / bolívar                         thing=money.bolivar
Egyptian pound                            thing=money.pound
Canadian dollar / C$                      thing=money.dollar
Australian dollar / A$                    thing=money.dollar
Taiwan dollar / NT$ / Hong Kong dollar / HK$ / Singapore dollar / New Zealand dollar   thing=money.dollar

[thing kind=money thing=money]
money / cash / fund / funds / sum / loan / grant / credit / budget / aid package / fine / ransom / debt / payment
bounty / reward / compensation / asset / assets / investment / salary / wage / subsidy / tariff / tax / bond
frozen asset / financing / funding / bribe / revenue / financial aid / financial assistance / economic aid
economic assistance / pension / remittance / donation / bailout / tranche / credit line / reparation / reparations
damages / levy / profit / deficit / banknote / bitcoin / cryptocurrency / export credit / proceeds / stipend

[thing kind=goods]
oil / crude / crude oil / barrel of oil / barrel of crude / barrel / petroleum / Brent / barrels per day   thing=oil
bpd / heavy crude / condensate            thing=oil
gas / natural gas / LNG / liquefied natural gas / cubic metre of gas / cubic meter of gas / pipeline gas   thing=gas
liquid gas / LPG                          thing=gas
grain / wheat / corn / maize / barley / rice / cereal / tonne of grain / ton of grain / flour / soybean   thing=grain
soy / harvest / crop / seed / oilseed / sunflower oil / sugar / coffee / cocoa   thing=grain
container / freight / shipload / boatload   thing=vessel_cargo

[thing kind=goods thing=food]
food / food aid / food parcel / food package / ration / meal / foodstuff / drinking water / water / bread
food supplies / potato / vegetable / fruit / meat / powdered milk / milk / infant formula / food assistance
food ration / livestock / cattle

[thing kind=goods thing=medicine]
medicine / drug / vaccine / medical supplies / medication / medical aid / medical equipment / dose / vaccine dose
medical assistance / first aid kit / antibiotic / insulin / blood / oxygen / painkiller / test kit / face mask / mask
ventilator / antidote

[thing kind=goods thing=fuel]
fuel / petrol / gasoline / diesel / kerosene / jet fuel / coal / diesel fuel / aviation fuel / uranium
enriched uranium / nuclear fuel / fuel oil / heating oil / firewood / nuclear material / plutonium / biofuel
hydrogen

[thing kind=goods thing=goods]
goods / supplies / equipment / cargo / shipment / consignment / humanitarian aid / aid / relief supplies / relief
military equipment / military aid / assistance / humanitarian assistance / military assistance / generator / blanket
clothing / tonne / ton / metric ton / body armour / body armor / bulletproof vest / helmet / night vision goggles
spare part / component / chip / semiconductor / microchip / technology / machinery / steel / aluminium / aluminum
timber / gold / rare earth / rare earths / critical mineral / mineral / fertiliser / fertilizer / satellite
satellite terminal / communications equipment / humanitarian supplies / aid shipment / cigarette / cigarettes
luxury goods / arms shipment / weapons shipment / dual-use goods / military supplies / military support / relief goods
relief aid / lethal aid / security assistance / export / import / product / commodity / battery / phone / mobile phone
computer / server / hard drive / ballot / ballot paper / antiquity / artefact / artifact / flag / hygiene kit
shelter kit / electricity / raw material / lumber / copper / nickel / lithium / cobalt / diamond / heroin / cocaine
methamphetamine / cannabis / opium / narcotic / fentanyl / ivory / counterfeit / contraband / textbook / luggage
trash balloon / leaflet / loudspeaker

[thing kind=other]
country / nation / state / countries / member state / member country / ally / neighbouring country   thing=country
neighboring country / sovereign state     thing=country
vote / ballot cast / abstention / vote in favour / vote in favor / vote against / seat   thing=vote

[thing kind=other thing=organisation]
organisation / organization / company / firm / agency / entity / bank / party / group / institution / association
non-governmental organisation / NGO / union / news outlet / media outlet / website / business / corporation / charity
political party / airline / defence company / defense company / think tank / start-up

[thing kind=other thing=debris]
debris / wreckage / fragment / fragments

[thing kind=uncounted thing=agreement]
agreement / accord / accords / treaty / convention / protocol / pact / deal / memorandum / armistice / communique / communiqué / concordat

[thing kind=place thing=place.sea]
sea / waters / ocean / high seas / open sea / gulf / bay / coast / coastline / shore / shores

[thing kind=uncounted thing=road]
street / avenue / boulevard / lane / square / alley / drive

[thing kind=uncounted thing=war]
war / civil war / conflict / armed conflict / insurgency / decade-long war / two-year war / years of war / years of conflict / crisis

[thing kind=uncounted thing=mishap]
catch fire / burst into flames / go up in flames / capsize / overturn / flip over / roll over / tip over / keel over / derail / jump the tracks / leave the tracks / come off the rails / crash / crash-land / plunge / plummet / careen / skid / swerve / veer / veer off / collide / run aground / sink / go down / collapse / cave in / give way / fall off / fall into / hit a tree / hit a truck / lose control / break apart / ditch / nosedive

[thing kind=uncounted thing=disaster]
cholera / malaria / Ebola / Ebola virus / measles / influenza / flu / bird flu / virus / coronavirus / covid
covid-19 / dengue / dengue fever / yellow fever / plague / diphtheria / typhoid / polio / meningitis / mpox / disease
illness / famine / hunger / starvation / malnutrition / poisoning / alcohol poisoning / floodwater / floodwaters
storm surge / sandstorm / dust storm / rockslide / rockfall / sinkhole / mudflow / cold snap / cold spell
food poisoning / dam failure / dam collapse / cave-in
blaze / a fire / the fire / deadly fire / massive fire / huge fire / large fire / forest fire / bushfire / boat accident / road accident / car accident / traffic accident / car crash / helicopter crash / boat capsizing / building collapse / bridge collapse / mine collapse / stadium crush / crush / power outage / hotel fire / house fire / apartment fire / factory fire / warehouse fire / nightclub fire / bus crash / plane crash / train crash / ferry accident / gas explosion / gas blast / gas leak / boiler explosion / mine explosion / coal mine blast / collapse / crash / accident / derailment / shipwreck / capsizing / stampede / collision
earthquake / quake / aftershock / tremor / hurricane / typhoon / cyclone / tornado / storm / thunderstorm / rain / rains / heavy rain / downpour / monsoon / snowstorm / blizzard / flood / floods / flooding / flash flood / tsunami / wildfire / wildfires / heatwave / heat wave / drought / landslide / mudslide / avalanche / lightning / hail / epidemic / pandemic / outbreak / recession / volcano / eruption / meteorite / tropical storm / winter storm / cold wave

[thing kind=goods thing=goods]
field hospital / mobile hospital / generator / ambulance / tent / blanket / equipment / medical equipment / school supplies / relief supplies / fertiliser / fertilizer / seed / rescue equipment / water purifier / protective equipment / body armour / mask / test kit / ventilator

[thing thing=device kind=other]
craft / device / unmanned craft

[thing kind=vehicle thing=aircraft.fighter]
F-15 fighter / F-16 fighter / F-18 fighter / F/A-18 fighter / F-22 fighter / F-35 fighter / MiG-29 fighter / MiG-31 fighter / Su-24 fighter / Su-27 fighter / Su-30 fighter / Su-34 fighter / Su-35 fighter / Rafale fighter / Gripen fighter / Typhoon fighter / Eurofighter fighter / Eurofighter Typhoon fighter / Mirage fighter / Mirage 2000 fighter / J-10 fighter / J-16 fighter / J-20 fighter / JF-17 fighter / Tejas fighter / Phantom fighter

[thing kind=person thing=person.worker]
watchman / night watchman / janitor / cook / chef / shopkeeper / postman / postwoman / mailman / mechanic / builder / bricklayer / carpenter
vendor / street vendor / trader / welder / plumber / gardener / waiter / waitress / barber / tailor / baker
railwayman / machinist / lorry driver / delivery driver / caretaker / crane operator
[thing kind=person thing=person]
lawyer / translator / volunteer / commuter / priest / monk / nun / imam / pastor / rabbi / cyclist / tenant

# Rockets that carry into space strike nobody.
[thing kind=other thing=device]
space rocket / carrier rocket / moon rocket / rocket into space / rocket into orbit / rocket carrying a satellite / rocket carrying satellites / Falcon 9 rocket / Starship rocket / satellite rocket / rocket engine / rocket stage / rocket science
