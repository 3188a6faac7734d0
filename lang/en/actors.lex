# Titles, offices and bodies. A body with a state's name or demonym makes an actor.

[title office=head_of_state sector=GOV]
president / head of state / acting president / interim president / transitional president / state president
federal president / president of the republic / chief of state / military ruler / incumbent president
de facto president / president of state affairs / Supreme Leader / supreme leader / emperor / paramount leader
interim leader / junta leader / junta chief / military leader / grand duke / captain regent

[title office=head_of_government sector=GOV]
prime minister / premier / PM / chancellor / head of government / acting prime minister / caretaker prime minister
interim prime minister / prime minister-designate / prime minister designate / chief minister / first minister
taoiseach / Taoiseach / chief executive / president of the government / head of the government
chairman of the council of ministers / federal chancellor

[title office=deputy_head_of_state sector=GOV]
vice president / vice-president / deputy president / first vice president / VP

[title office=deputy_head_of_government sector=GOV]
deputy prime minister / vice premier / vice-premier / first deputy prime minister / vice prime minister
deputy premier / vice chancellor / vice-chancellor

[title office=foreign_minister sector=GOV]
foreign minister / minister of foreign affairs / minister for foreign affairs / foreign affairs minister
external affairs minister / secretary of state / foreign secretary / top diplomat / minister of external affairs
minister of external relations / state secretary for foreign affairs / chief diplomat / acting foreign minister / FM
chancellor of foreign affairs / foreign policy chief / high representative / minister of foreign relations

[title office=defence_minister sector=GOV]
defence minister / defense minister / minister of defence / minister of defense / secretary of defence
secretary of defense / defence secretary / defense secretary / defence chief / defense chief / war minister
secretary of war / minister of national defence / minister of national defense / minister of the armed forces
armed forces minister / Pentagon chief / acting defence minister / acting defense minister / national defence minister
minister of people 's armed forces / minister for defence

[title office=interior_minister sector=GOV]
interior minister / minister of the interior / minister of interior / home secretary / home minister
minister of home affairs / home affairs minister / minister of internal affairs / internal affairs minister
homeland security secretary / secretary of homeland security / public security minister / minister of public security
security minister / national security minister / minister of national security

[title office=finance_minister sector=GOV]
finance minister / minister of finance / treasury secretary / chancellor of the exchequer / economy minister
minister of economy / secretary of the treasury / economics minister / minister of economic affairs / treasurer
economic development minister / finance chief

[title office=justice_minister sector=GOV]
justice minister / minister of justice / justice secretary / minister of legal affairs / law minister

[title office=trade_minister sector=GOV]
trade minister / commerce minister / commerce secretary / minister of trade / trade secretary / trade representative
minister of commerce / minister of industry and trade / trade commissioner / industry minister

[title office=energy_minister sector=GOV]
energy minister / oil minister / minister of energy / energy secretary / petroleum minister / minister of petroleum
power minister

[title office=health_minister sector=GOV]
health minister / minister of health / health secretary / surgeon general / public health minister

[title office=minister sector=GOV]
minister / cabinet minister / secretary / government minister / minister of state / state minister
education minister / minister of education / education secretary / agriculture minister / minister of agriculture
transport minister / minister of transport / transportation secretary / transport secretary / labour minister
labor minister / labor secretary / environment minister / climate minister / culture minister / information minister
minister of information / communications minister / digital minister / minister of digital transformation
strategic industries minister / minister of strategic industries / emergencies minister
emergency situations minister / intelligence minister / oil and gas minister / unification minister
reintegration minister / infrastructure minister / interior secretary / migration minister / immigration minister
housing minister / social affairs minister / social policy minister / veterans minister / women 's minister
minister without portfolio / tourism minister / sports minister / science minister / technology minister
water minister / planning minister / development minister / international development minister
religious affairs minister / settlements minister / former minister / communities minister

[title office=deputy_minister sector=GOV]
deputy minister / vice minister / vice-minister / deputy foreign minister / vice foreign minister
deputy defence minister / deputy defense minister / deputy secretary of state / assistant secretary of state
under secretary of state / undersecretary / under-secretary / assistant secretary / junior minister
assistant minister / vice-minister of foreign affairs / state secretary / deputy secretary / parliamentary secretary
permanent secretary / undersecretary of state / deputy interior minister / deputy treasury secretary
first deputy minister / first vice minister

[title office=ambassador sector=GOV]
ambassador / envoy / ambassador to the United Nations / U.N. ambassador / UN ambassador / ambassador-at-large
ambassador at large / permanent representative / high commissioner / deputy ambassador
ambassador extraordinary and plenipotentiary / deputy permanent representative / head of mission / nuncio

[title office=diplomat sector=GOV]
diplomat / consul / consul general / consul-general / attaché / attache / military attaché / military attache
defence attache / defense attache / charge d'affaires / chargé d'affaires / charge d’affaires / chargé d’affaires
charge d'affaires ad interim / senior diplomat / career diplomat / first secretary of the embassy / counsellor
counselor / western diplomat / embassy official

[title office=envoy sector=GOV]
special envoy / emissary / negotiator / chief negotiator / top negotiator / special representative
peace envoy / presidential envoy / mediator / peace negotiator / lead negotiator / nuclear negotiator
trade negotiator / coordinator / rapporteur / special rapporteur / plenipotentiary / personal envoy / climate envoy
special coordinator / representative

[title office=spokesperson sector=GOV]
spokesperson / spokesman / spokeswoman / press secretary / White House press secretary / government spokesperson
government spokesman / government spokeswoman / foreign ministry spokesperson / foreign ministry spokesman
foreign ministry spokeswoman / Kremlin spokesman / military spokesman / army spokesman / police spokesman
presidential spokesman / spokespersons / deputy spokesman / deputy spokesperson / chief spokesperson / chief spokesman
state department spokesperson / State Department spokesman / State Department spokesperson / communications director
head of communications / defence ministry spokesman / defense ministry spokesman / air force spokesman
Pentagon spokesman / military spokesperson / navy spokesman / party spokesman / communications adviser
army spokesperson / police spokesperson / government press secretary

[title office=governor sector=GOV]
governor / regional governor / lieutenant governor / deputy governor / provincial governor / acting governor
state governor / governor general / governor-general / regional head / regional chief / head of the region
head of the regional administration / regional military administration head
head of the regional military administration / provincial head / head of the republic / prefect
head of the military administration / military governor / district governor

[title office=mayor sector=GOV]
mayor / deputy mayor / city mayor / acting mayor / lord mayor / mayor of the city / head of the city administration
city head / village head / town mayor / village chief / burgomaster / head of the city military administration
lady mayor / council leader

[title office=security_adviser sector=GOV]
national security adviser / national security advisor / security adviser / security advisor / national security chief
security council secretary / secretary of the security council
secretary of the national security and defence council / deputy chairman of the security council
deputy national security adviser / security council chief

[title office=chief_of_staff sector=GOV]
chief of staff / presidential chief of staff / head of the presidential office / head of the president 's office
White House chief of staff / head of the presidential administration / cabinet secretary / chief cabinet secretary
deputy chief of staff / director of the presidential office

[title office=adviser sector=GOV]
adviser / advisor / presidential adviser / presidential advisor / aide / presidential aide / senior adviser
senior advisor / senior aide / top aide / Kremlin aide / foreign policy adviser / foreign policy advisor
assistant to the president / economic adviser / special adviser / top adviser
close aide / legal adviser

[title office=official sector=GOV]
official / senior official / government official / civil servant / bureaucrat / public servant / top official
high-ranking official / administration official / state official / local official / regional official
ministry official / department official / commissioner / functionary / officeholder / office holder
election official / provincial official / city official / district official / defence official / defense official
foreign ministry official / health official / security official / customs official / emergency official / director
director general / director-general / deputy director / head / chief / chairman / chairwoman / chairperson / chair
deputy head / deputy chairman / vice chairman / vice-chairman / director of the department / head of department
inspector / ombudsman / human rights commissioner / central bank governor / central bank chief / auditor general
comptroller / registrar / administrator / immigration official / superintendent / head of administration
executive director / senior government official / executive secretary / chairman of the commission
first deputy chairman

[title office=leader]
leader / ruler / strongman / dictator / chairman of the presidium / political leader / opposition figure
spiritual leader / community leader / tribal leader / clan leader / separatist leader / rebel leader / warlord
militant leader / group leader / gang leader / faction leader / guerrilla leader / protest leader / religious leader
movement leader / tribal chief / secessionist leader / self-proclaimed president / de facto leader / former leader
exiled leader / founder / co-founder / ringleader / kingpin / drug lord / cartel leader
mastermind / chieftain / elder / tribal elder

[title office=opposition_leader sector=OPP]
opposition leader / leader of the opposition / opposition politician / opposition candidate / opposition lawmaker
opposition chief / opposition activist / dissident / exiled opposition leader / opposition MP / shadow minister
shadow chancellor / opposition party leader / shadow foreign secretary

[title office=party_leader sector=PTY]
party leader / party chief / party chairman / general secretary / first secretary / party secretary
party general secretary / secretary general of the party / party president / politburo member
member of the politburo / party official / Politburo member / member of the Political Bureau / party boss
party congress chairman / whip / candidate / presidential candidate / presidential hopeful / nominee
presidential nominee / frontrunner / party member / secretary of the central committee / central committee member
vice-presidential candidate / running mate / politician / party spokesperson

[title office=lawmaker sector=LEG]
lawmaker / legislator / member of parliament / MP / MEP / senator / congressman / congresswoman / deputy
parliamentarian / representative in congress / state senator / state lawmaker / assemblyman / assemblywoman
assembly member / member of congress / councillor / councilor / councilman / councilwoman / U.S. senator / US senator
US lawmaker / member of the European Parliament / lord / peer / state representative / city councillor / backbencher
member of the Knesset / Duma deputy / people 's deputy / member of the Bundestag

[title office=speaker_of_parliament sector=LEG]
speaker / speaker of parliament / parliament speaker / parliamentary speaker / house speaker / House Speaker
speaker of the house / speaker of the parliament / deputy speaker / chairman of the parliament
chairman of parliament / president of the senate / senate president / Senate president / majority leader
minority leader / senate majority leader / house majority leader / Senate majority leader
chairman of the standing committee / parliament chairman / president of the assembly
chairman of the supreme people 's assembly / speaker of the senate / house minority leader / National Assembly speaker
president of the European Parliament / committee chairman / leader of the house

[title office=judge sector=JUD]
judge / justice / chief justice / magistrate / supreme court justice / presiding judge / federal judge
supreme court judge / investigating judge / chief judge / district judge / tribunal president / president of the court
juror / high court judge / appeals court judge / examining magistrate / investigating magistrate / coroner
associate justice

[title office=prosecutor sector=JUD]
prosecutor / attorney general / public prosecutor / state prosecutor / chief prosecutor / prosecutor general
prosecutor-general / general prosecutor / district attorney / special prosecutor / special counsel / solicitor general
state attorney / federal prosecutor / U.S. attorney / US attorney / military prosecutor / deputy prosecutor
public prosecutor general / advocate general / procurator / deputy attorney general / ICC prosecutor
independent counsel / investigator

[title office=lawyer]
lawyer / attorney / defence lawyer / defense lawyer / defence attorney / defense attorney / solicitor / barrister
advocate / counsel / legal representative / human rights lawyer

[title office=general sector=MIL]
general / major general / lieutenant general / brigadier general / brigadier / army general / colonel general
four-star general / major-general / lieutenant-general / brigadier-general / colonel-general / gen. / Gen. / Maj. Gen.
Lt. Gen. / Brig. Gen. / Col. Gen. / Lt Gen / Maj Gen / Brig Gen / marshal / field marshal / air marshal
air chief marshal / Gen / air vice marshal / air commodore / vice marshal / Lieutenant-General / Lt Col Gen
three-star general / retired general / top general

[title office=admiral sector=MIL]
admiral / vice admiral / rear admiral / Adm. / Vice Adm. / Rear Adm. / vice-admiral / rear-admiral / commodore
fleet commander / fleet admiral / navy chief / Adm

[title office=commander sector=MIL]
commander / commander-in-chief / commander in chief / supreme commander / army chief / military chief
chief of the general staff / chief of general staff / chairman of the joint chiefs of staff / joint chiefs chairman
army commander / air force commander / navy commander / air force chief / military commander / deputy commander
brigade commander / battalion commander / field commander / rebel commander / regional commander / senior commander
chief of defence / chief of the defence staff / chief of army staff / chief of defence staff
commander of the ground forces / commander of the air force / commander of the navy / chief of the army
chief of the armed forces / armed forces chief / head of the armed forces / general staff chief / squad commander
platoon commander / unit commander / regiment commander / division commander / corps commander / commanding officer
troop commander / Supreme Allied Commander / supreme allied commander / force commander / top commander
chief of the air staff / chief of the naval staff / top military commander / chief of joint staff
chief of staff of the army / company commander / drone forces commander / commander of the unmanned systems forces

[title office=officer sector=MIL]
colonel / lieutenant colonel / major / captain / lieutenant / sergeant / officer / army officer / military officer
naval officer / Col. / Lt. Col. / Maj. / Capt. / Lt. / Sgt. / first lieutenant / second lieutenant / staff sergeant
senior lieutenant / junior lieutenant / senior officer / retired colonel / Col / Capt / Lt / Lt Col / Sgt
warrant officer / corporal / Cpl. / Pvt. / ensign / petty officer / sergeant major / intelligence officer
retired officer / military official / press officer / junior sergeant / wing commander / squadron leader
group captain / flight lieutenant / lance corporal / naval captain

[title office=intelligence_chief sector=SPY]
intelligence chief / spy chief / spymaster / head of intelligence / head of military intelligence / CIA director
FBI director / director of national intelligence / director of central intelligence / head of the security service
intelligence head / security chief / military intelligence chief / head of the intelligence service
foreign intelligence chief / MI6 chief / MI5 chief / Mossad chief / FSB director / FSB chief / SBU chief
deputy intelligence chief / head of the SBU / domestic intelligence chief / counterintelligence chief
Mossad director / intelligence director

[title office=police_chief sector=COP]
police chief / chief of police / police commissioner / head of police / police commander / inspector general
police superintendent / sheriff / national police chief / police inspector / deputy police chief / chief inspector
chief superintendent / head of the national police / inspector-general of police / inspector general of police
chief constable / regional police chief / police director / provincial police chief

[title office=police_officer sector=COP]
police officer / policeman / policewoman / detective / constable / police sergeant / gendarme / deputy sheriff
patrolman / police captain / police official / law enforcement official / police spokeswoman / border guard officer
state trooper

[title office=king sector=GOV]
king / queen / emir / amir / sultan / monarch / sovereign / prince / princess / shah / King / Queen / Emir / sheikh
sheik / Sheikh / king and queen / kaiser / tsar / Sultan / duke / duchess / regent

[title office=crown_prince sector=GOV]
crown prince / crown princess / heir apparent / heir to the throne / deputy crown prince / Crown Prince

[title office=first_lady sector=GOV]
first lady / First Lady / first gentleman / president 's wife

[title office=pope sector=REL]
pope / Pope / pontiff / Holy Father / supreme pontiff

[title office=religious_leader sector=REL]
patriarch / archbishop / bishop / cardinal / imam / rabbi / chief rabbi / ayatollah / grand ayatollah / mufti
grand mufti / cleric / priest / dalai lama / Dalai Lama / metropolitan / monk / abbot / reverend / Rev. / pastor
Muslim cleric / preacher / nun / vicar / Archbishop of Canterbury / Grand Imam / Ecumenical Patriarch / chaplain
sheikh of Al-Azhar / mullah / lama / deacon / papal nuncio / Vatican secretary of state / hojatoleslam

[title office=secretary_general]
secretary general / secretary-general
UN secretary-general / U.N. Secretary-General / UN chief / U.N. chief / NATO secretary general / NATO chief / NATO secretary-general / deputy secretary general / deputy secretary-general
under-secretary-general / assistant secretary-general / undersecretary-general
secretary general of the United Nations / United Nations secretary-general / Arab League chief / UN Secretary General
acting secretary-general / Commonwealth secretary-general

[title office=commission_president sector=GOV]
European Commission president / Commission president / president of the European Commission
European Council president / president of the European Council / EU commissioner / EU foreign policy chief
European commissioner / Commission vice-president / EU chief / EU high representative / commission chief
commission chair / African Union chairman / AU commission chairman / EU ambassador
African Union Commission chairperson

[title office=agency_head]
IAEA chief / IAEA director general / WHO chief / WHO director-general / IMF chief / IMF managing director
World Bank president / UN rights chief / UN human rights chief / UN refugee chief / High Commissioner for Refugees
High Commissioner for Human Rights / UNRWA chief / aid chief / UN aid chief / UN nuclear chief / managing director
general manager / WTO chief / OPEC secretary general / Red Cross chief / director of operations
humanitarian coordinator / resident coordinator / country director / relief chief / Fed chair / ECB president
Federal Reserve chair

[title office=business_leader sector=BUS]
chief executive / chief executive officer / CEO / businessman / businesswoman / tycoon / oligarch / billionaire
entrepreneur / executive / company director / banker / investor / magnate / mogul / industrialist / owner
board chairman / business leader / chief financial officer / CFO / company spokesman / company spokesperson
chief operating officer / industry leader / shareholder / financier

[title office=union_leader sector=LAB]
union leader / trade union leader / union boss / union official / labour leader / labor leader / union president
trade unionist / union chief / union head / union representative / shop steward

[title office=activist sector=CVL]
activist / human rights activist / rights activist / campaigner / human rights defender / protest organiser
protest organizer / student leader / environmentalist / climate activist / environmental activist / blogger
civil rights activist / opposition blogger / volunteer / women 's rights activist / pro-democracy activist
political activist / anti-corruption activist / whistleblower / organiser / organizer / peace activist
land rights activist / indigenous leader / labour activist

[title office=journalist sector=JRN]
journalist / reporter / correspondent / editor / editor-in-chief / editor in chief / columnist / war correspondent
commentator / anchor / presenter / publisher / news anchor / investigative journalist
photojournalist / freelance journalist / bureau chief / TV host / political commentator / military blogger
managing editor / television presenter / talk show host

[title office=expert sector=EDU]
expert / analyst / professor / researcher / academic / scholar / scientist / historian / economist
political scientist / Prof. / Professor / lecturer / military expert / military analyst / security expert
political analyst / think tank director / fellow / research fellow / senior fellow / seismologist / epidemiologist
sociologist / nuclear expert / arms expert / weapons expert / senior analyst / defence analyst / defense analyst
virologist / university rector / rector / dean / Dr. / Dr / meteorologist / climatologist / Nobel laureate
nuclear scientist / physicist

[title office=former_official sector=ELI]
former / ex / former president / ex-president / former prime minister / ex-prime minister / former minister / ex-minister
ousted president / deposed president / former head of state / former foreign minister / former official
former ambassador / former governor / former general / ex-leader / jailed former president / former chancellor
former vice president / toppled leader / former lawmaker / ex-premier / former defence minister
former defense minister / former diplomat / former army chief / impeached president / ousted prime minister
ousted leader / former king / president-elect / president elect / prime minister elect / former mayor
former secretary of state / ex-mayor / former spy chief / former intelligence officer / former police chief

[title office=member gender=any]
member / senior member / founding member / board member / cabinet member / crew member / delegation head
head of delegation / head of the delegation / delegate / delegation leader / committee member / council member
presidium member / commission member / central committee secretary / permanent member

# Bodies of a state.

[body body=government sector=GOV kind=organisation]
government / administration / authority / authorities / cabinet / regime / ruling junta / junta / state / leadership
caretaker government / interim government / transitional government / military government / coalition government
federal government / central government / council of ministers / military junta / executive / ministers
military regime / provisional government / government in exile / unity government / national unity government
Taliban government / national government / side / state leadership / ruling council / council of state / state council
military council / sovereign council / transitional council / leaders / officials / war cabinet / security cabinet
executive branch

[body body=local_government sector=GOV kind=organisation]
local government / local authorities / regional administration / regional government / provincial government
city council / municipality / city administration / town council / regional authorities / local administration
city government / regional military administration / military administration / city hall / mayor 's office
governor 's office / district administration / city authorities / state government / provincial authorities
regional council / provincial administration / municipal authorities / county council / district council
occupation authorities / occupation administration / civil administration / village council / self-government

[body body=president_office sector=GOV kind=organisation]
president 's office / presidential office / presidency / presidential administration / office of the president
presidential palace / state affairs commission / presidential executive office / prime minister 's office
office of the prime minister / chancellery / federal chancellery / president 's administration / executive office
royal court / royal palace / royal household / head of state 's office / prime ministerial office
chancellor 's office / president 's spokesperson office

[body body=foreign_ministry sector=GOV kind=organisation]
foreign ministry / ministry of foreign affairs / foreign affairs ministry / foreign office / state department
department of state / ministry of external affairs / external affairs ministry / foreign affairs department
department of foreign affairs / MFA / diplomatic service / external action service / foreign service
ministry of foreign relations / State Department

[body body=defence_ministry sector=GOV kind=organisation]
defence ministry / defense ministry / ministry of defence / ministry of defense / department of defence
department of defense / defence department / defense department / MoD / MOD / national defence ministry
war department / department of war / ministry of national defence / ministry of national defense / ministry of war
national defense ministry / armed forces ministry / national defence commission / MND / defence authorities
defence establishment / defense establishment

[body body=interior_ministry sector=GOV kind=organisation]
interior ministry / ministry of internal affairs / ministry of the interior / ministry of interior / home ministry
home office / department of homeland security / homeland security / internal affairs ministry / home affairs ministry
ministry of home affairs / ministry of public security / public security ministry / homeland security department
ministry of state security / state security ministry

[body body=finance_ministry sector=GOV kind=organisation]
finance ministry / ministry of finance / treasury / treasury department / economy ministry / ministry of economy
department of the treasury / economic development ministry / ministry of economic development / finance department
exchequer / sanctions office / Treasury Department

[body body=justice_ministry sector=GOV kind=organisation]
justice ministry / ministry of justice / justice department / department of justice / law ministry / DOJ

[body body=health_ministry sector=GOV kind=organisation]
health ministry / ministry of health / health department / department of health / health authorities
public health ministry / national health service / health service / public health agency / health officials
disease control centre

[body body=ministry sector=GOV kind=organisation]
ministry / department / energy ministry / ministry of energy / emergency ministry / emergencies ministry
ministry of emergency situations / emergency situations ministry / transport ministry / ministry of transport
trade ministry / commerce ministry / commerce department / department of commerce / ministry of commerce
energy department / department of energy / agriculture ministry / ministry of agriculture / education ministry
ministry of education / culture ministry / ministry of culture / information ministry / environment ministry
labour ministry / labor department / industry ministry / unification ministry / ministry of unification
digital ministry / oil ministry / agriculture department / reintegration ministry / immigration ministry
communications ministry / ministry of information / ministry of trade / education department / ministry of labour
infrastructure ministry / planning ministry / religious affairs ministry / transportation department
ministry of strategic industries

[body body=agency sector=GOV kind=organisation]
agency / state agency / government agency / bureau / commission / board / regulator / emergency service
state emergency service / emergency services / rescue service / civil defence / civil defense / civil protection
coast guard / coastguard / border guard / border service / customs / customs service / border agency / tax authority
statistics office / election commission / central election commission / electoral commission / immigration authorities
space agency / nuclear agency / aviation authority / weather service / atomic energy organisation
atomic energy organization / nuclear regulator / statistics agency / customs agency / migration service
state border guard service / maritime authority / port authority / fire service / fire department / prison service
penitentiary service / disaster management agency / disaster agency / meteorological agency / election authorities
electoral authority / immigration service / civil aviation authority / civil defence agency / human rights commission
space force / state border service / national disaster agency / rescuers / antitrust regulator / media regulator
electoral council / drug enforcement agency

[body body=central_bank sector=GOV kind=organisation]
central bank / national bank / federal reserve / reserve bank / Federal Reserve / state bank / monetary authority

[body body=general_staff sector=MIL kind=organisation]
general staff / joint chiefs of staff / joint staff / high command / military command / army command
armed forces command / general headquarters / military headquarters / army headquarters / armed forces general staff
defence staff / defense staff / general command / supreme command / Joint Chiefs of Staff / operational command
southern command / northern command / eastern command / western command / central command / command
joint forces command / chiefs of staff / military leadership / top brass / defence forces command
central military commission / military brass / operational-strategic group / unified command / combatant command

[body body=army sector=MIL kind=organisation]
army / military / armed forces / ground forces / defence forces / defense forces / land forces / armed force
people 's army / ground force / defence force / defense force / land army / national army / self-defence forces
self-defense forces / territorial defence / territorial defense / territorial defence forces
people 's liberation army / army corps / occupation army / regular army / invading army / airborne forces
Defence Forces / Defense Forces

[body body=troops sector=MIL kind=organisation]
troops / troop / forces / force / soldiers / soldier / military personnel / servicemen / paratroopers / marines
marine corps / special forces / commandos / units / unit / brigade / battalion / regiment / division / infantry
contingent / border troops / occupation forces / invading forces / occupying forces / coalition forces / peacekeepers
peacekeeping force / peacekeeping forces / government forces / government troops / special operations forces
paramilitary forces / national guard / presidential guard / republican guard / revolutionary guard
revolutionary guards / ground troops / security forces / armed units / artillery / missile forces / combat troops
strategic rocket forces / reservists / artillery forces / tank forces / engineering troops / drone unit
unmanned systems forces / snipers / national guardsmen / elite forces / assault troops / garrison
guards / expeditionary force / peacekeeping troops / servicepersons / regulars / squadron / joint forces / aggressor
invaders / occupiers

[body body=air_force sector=MIL kind=organisation]
air force / air forces / aerospace forces / aerospace force / air arm / military aviation / air and space force
warplanes / fighter jets / jets / bombers / strategic aviation / tactical aviation / aviation / Air Force / warplane
fighter jet / jet / royal air force / combat aviation / air wing

[body body=navy sector=MIL kind=organisation]
navy / naval forces / fleet / naval force / warship / warships / submarine / naval command / flotilla / naval fleet
navy ship / frigate / destroyer / patrol boat / coastguard ship / coast guard ship / coast guard vessel / Navy
royal navy

[body body=air_defence sector=MIL kind=organisation]
air defence / air defense / air defences / air defenses / air defence forces / air defense forces / air defence units
air defense units / anti-aircraft defences / anti-aircraft defenses / air defence system / air defense system
missile defences / missile defenses / anti-aircraft units / air-defence forces / air-defense forces
air defence command / air defense command / air-defence units / air-defense units / anti-aircraft gunners
mobile fire groups / aerial defences

[body body=military_intelligence sector=SPY kind=organisation]
military intelligence / main intelligence directorate / defence intelligence / defense intelligence
military intelligence agency / military intelligence directorate / defence intelligence agency
main directorate of intelligence / defense intelligence agency / military counterintelligence

[body body=intelligence sector=SPY kind=organisation]
intelligence / intelligence agency / intelligence service / intelligence services / secret service / secret services
security service / spy agency / spy service / foreign intelligence service / foreign intelligence / security services
secret police / state security / counterintelligence / counterintelligence service / national intelligence service
security agency / state security service / domestic intelligence / federal security service / special services
internal security agency / security agencies / national security agency / counter-intelligence
domestic intelligence agency / intelligence agencies / intelligence community / intelligence officials

[body body=security_council sector=GOV kind=organisation]
security council / national security council / national security and defence council
national security and defense council / supreme national security council / federal security council / defence council
war council / state security council

[body body=police sector=COP kind=organisation]
police / police force / national police / riot police / law enforcement / law enforcement agency / federal police
gendarmerie / police department / state police / local police / border police / police officers / military police
police service / security police / metropolitan police / law enforcement authorities / law enforcement agencies
law enforcement officers / judicial police / traffic police / anti-terrorism police / counter-terrorism police
provincial police / civil police / counterterrorism police / morality police / anti-narcotics police
sheriff 's office / cyber police / police forces / city police / law enforcement officials / transport police
regional police

[body body=parliament sector=LEG kind=organisation]
parliament / legislature / national assembly / senate / congress / house of representatives / lower house
upper house / assembly / house of commons / house of lords / people 's assembly / supreme people 's assembly / diet
bicameral parliament / federal assembly / chamber of deputies / legislative assembly / constituent assembly
legislative council / lower chamber / upper chamber / national congress / parliamentary committee / senate committee
house committee / lawmakers / legislators / national people 's congress / federal council / MPs / senators
parliamentary commission / parliament 's lower house / parliament 's upper house / state legislature / state duma
chamber / foreign affairs committee / congressional committee / general assembly of parliament / consultative assembly
regional parliament / standing committee / supreme soviet / grand national assembly / state assembly
regional legislature

[body body=court sector=JUD kind=organisation]
court / supreme court / constitutional court / high court / appeals court / court of appeal / appeal court / tribunal
district court / federal court / military court / criminal court / military tribunal / judiciary / regional court
city court / appellate court / federal appeals court / jury / grand jury / court of appeals / cassation court
court of cassation / special court / war crimes tribunal / provincial court / crown court / magistrates court
magistrates ' court / revolutionary court / administrative court / county court / anti-corruption court
justice system / judges / upper tribunal / sharia court / constitutional tribunal / arbitration court / court martial
local court / juvenile court / electoral court / terrorism court / electoral tribunal

[body body=prosecutors sector=JUD kind=organisation]
prosecutor 's office / prosecutors / prosecution / public prosecutor 's office / prosecutor general 's office
attorney general 's office / prosecution service / public prosecutors / state prosecutors / federal prosecutors
general prosecutor 's office / investigative committee / regional prosecutor 's office
office of the prosecutor general / state investigation bureau / anti-corruption bureau / anti-corruption agency
military prosecutors / crown prosecution service / public ministry / prosecuting authority
district attorney 's office / anti-corruption prosecutors / public prosecution / bureau of investigation
special investigation team / federal bureau of investigation / national investigation agency / investigators
financial crimes agency / anti-terror prosecutors / investigating authorities / corruption watchdog

[body body=embassy sector=GOV kind=organisation]
embassy / consulate / consulate general / diplomatic mission / high commission / permanent mission / mission to the UN
mission to the United Nations / delegation / negotiating team / negotiators / diplomats / consulate-general
negotiating delegation / trade delegation / military delegation / diplomatic corps / trade mission
parliamentary delegation / UN mission / interests section / high-level delegation / government delegation

[body body=media sector=JRN kind=media]
media / press / newspaper / newspapers / tv / television / TV / broadcaster / news website / news outlet
news outlets / radio / news agency / outlet / media outlet / media outlets / tabloid / daily / private television
news channel / news site / news agencies / news portal / journalists / reporters / correspondents
news media / TV channel / TV station / channel / network / weekly / magazine / bloggers / military bloggers
milbloggers / war bloggers / commentators / social media / broadcast media / radio station / private media
opposition media / independent media

[body body=state_media sector=JRN kind=media]
state media / state television / state TV / state tv / state news agency / state broadcaster / state-run media
state-run television / state radio / state press / official media / state-run newspaper / state-owned media
state-controlled media / government media / state-run TV / official news agency / state-run news agency
state newspaper / official newspaper / state-run broadcaster / public broadcaster / national broadcaster
national television / party newspaper / state-affiliated media / state-linked media / semi-official news agency
public television / state-controlled television / government newspaper / state-backed media / official television
public radio

[body body=ruling_party sector=PTY kind=organisation]
ruling party / governing party / ruling coalition / governing coalition / ruling bloc / workers ' party
communist party / central committee / party congress / politburo / political bureau / coalition partner
ruling alliance / party leadership / coalition / governing alliance / ruling elite / party central committee
coalition party

[body body=party sector=PTY kind=organisation]
party / political party / political parties / conservative party / labour party / socialist party / democratic party
republican party / nationalist party / far-right party / left-wing party / green party / liberal party
Islamist party / centre-right party / center-right party / centre-left party / right-wing party / social democrats
conservatives / democrats / socialists / far-right / far right / republicans / liberals / communists / greens
nationalists / centrists / far-left party / populist party / pro-Kurdish party

[body body=opposition sector=OPP kind=organisation]
opposition / opposition party / opposition parties / opposition coalition / opposition group / opposition groups
opposition alliance / opposition movement / political opposition / opposition bloc / opposition leaders
opposition supporters / main opposition party / opposition activists / opposition lawmakers / opposition MPs
opposition politicians / opposition council

[body body=industry sector=BUS kind=organisation]
company / companies / firm / firms / state-owned company / bank / banks / industry / manufacturer / defence industry
defense industry / defence company / defense company / airline / railway company / railway operator / rail operator / power operator / grid operator
oil company / energy company / state company / operator / shipping company / businesses / business / arms maker
tech company / gas company / importer / exporter / refiner / defense contractor / defence contractor
arms manufacturer / producers / conglomerate / utility / state-owned enterprise / telecoms company / internet provider
weapons manufacturer / shipowner / insurer / nuclear company / state railway / drone maker / carmaker / tech giant
mining company / oil giant / gas giant

[body body=people sector=CVL kind=person]
people / population / public / civilians / citizens / nationals / residents / voters / community / man / woman / men
women / teenager / child / children / student / students / tourist / tourists / family / families / nation / workers
families of victims / diaspora / youth / nationals abroad / boy / girl / couple / driver / civilian / citizen
national / resident / teenagers / passengers / crew / sailors / fishermen / farmers / activists / protesters
demonstrators / businessmen / pilgrims / truckers / athletes / athlete / team / minority / settlers / settler
villagers / migrants / refugees

# Groups nobody names.

[group]
police officers / policemen / policeman / riot police / officers of the law / law enforcement officers   sector=COP
detectives / prison guards / guards / gendarmes / security personnel / police units   sector=COP
journalists / reporters / correspondents / journalist / bloggers / media workers / press / editors   sector=JRN
photographers / broadcasters / journalists ' union / columnists / commentators / news crews   sector=JRN
prosecutors / judges / lawyers / magistrates / investigators / jurors / justices / defence lawyers   sector=JUD
defense lawyers / attorneys / jurists / legal experts   sector=JUD
spies / secret agents / agents / intelligence officers / spy / intelligence operatives / informants   sector=SPY
operatives / security agents / intelligence agents / spy ring   sector=SPY
politicians / party members / candidates / party leaders / party supporters / party officials   sector=PTY
party delegates / presidential candidates / politician / independents   sector=PTY

[group sector=CVL]
protesters / protestors / demonstrators / protester / protestor / demonstrator / marchers / rioters / crowd / crowds
netizen / netizens / taxi drivers / taxi driver / housewife / motorist / motorists / pedestrian / passer-by / passers-by / bystander / activists / mob / civilians / residents / citizens / villagers / locals / supporters / opponents / people / population
mourners / worshippers / settlers / townspeople / inhabitants / families / relatives / voters
families of the hostages / women / youths / young people / children / passengers / bystanders / community
communities / tribesmen / tribes / public / survivors / victims / campaigners / anti-government protesters
counter-protesters / looters / hundreds of people / thousands of people / public figures / minority groups / critics
ordinary people / neighbours / neighbors / masses / tourists / indigenous people / taxpayers / commuters / consumers
pensioners / pilgrims / evacuees / parents / protest movement / volunteers

[group sector=REB]
rebels / rebel / rebel group / rebel groups / insurgents / insurgent / militants / militant / guerrillas / guerrilla
separatists / separatist / jihadists / jihadist / terrorists / terrorist / extremists / fighters / jihadist fighters / jihadi fighters / Islamist fighters / foreign fighters / militia / militias
militiamen / armed group / armed groups / rebel forces / jihadi / jihadis / opposition fighters / Islamists
Islamist militants / terror group / militant group / terrorist group / insurgency / armed opposition / resistance
mujahideen / opposition forces / separatist forces / guerilla / guerillas / resistance fighters / Islamist group
jihadist group / terrorist organisation / terrorist organization / militant organisation / militant organization
terror cell / rebel fighters / armed faction / armed factions / suicide bombers / partisans / extremist group

[group sector=PRM]
paramilitary / paramilitaries / paramilitary group / paramilitary groups / paramilitary organization
paramilitary organisation / paramilitary force / paramilitary forces / pro-government militia / self-defence group
self-defense group

[group sector=PRE]
breakaway state / breakaway region / breakaway republic / partially recognized country / partially recognised country
partially recognized state / partially recognised state / unrecognised state / unrecognized state
self-proclaimed republic / separatist republic / de facto state

[group sector=UAF]
gunman / gunmen / attackers / attacker / assailants / assailant / armed men / armed man / unidentified gunmen / unknown gunmen
masked men / unknown assailants / suicide bomber / bomber / shooter / raiders / masked gunmen / perpetrators
perpetrator / knifeman / unknown persons / armed assailants / saboteurs / infiltrators
arsonists / arsonist

[group sector=CRM]
criminals / criminal / wanted persons / wanted person / wanted man / smuggling gang / gang member / drug lord / kidnapper / robber / thief / smuggler / trafficker / gang / gangs / gang members / smugglers / traffickers / human traffickers / drug traffickers
pirates / pirate / bandits / cartel / cartels / drug cartel / drug cartels / kidnappers / mafia / hackers / hacker
cybercriminals / thieves / robbers / drug dealers / poachers / organised crime / organized crime
crime syndicate / hacking group / hacker group / people smugglers / cattle rustlers / thugs / scammers / fraudsters
drug smugglers / crime group / arms dealers / vigilantes / suspected kidnappers / hitmen / ransomware group

[group sector=MIL]
soldiers / troops / servicemen / officers / military officers / conscripts / reservists / recruits / commandos
paratroopers / army officers / mutineers / mutinous soldiers / coup leaders / coup plotters / putschists / generals
peacekeepers / marines / border guards / veterans / commanders / pilots / coup soldiers / mercenaries / special forces
instructors / sailors / deserters / military advisers / military advisors / military experts

[group sector=LAB]
workers / strikers / employees / labourers / laborers / miners / unions / trade unions / union / trade union
union members / dockworkers / teachers / truckers / truck drivers / railway workers / rail workers
public sector workers / civil servants / staff / steelworkers / factory workers / labour union / labor union
labour unions / pilots ' union / bus drivers / dockers / airport workers / garment workers
postal workers / oil workers / construction workers / trade unionists / autoworkers / ground staff / cabin crew
train drivers / air traffic controllers / migrant workers / public servants / refuse collectors / flight attendants
couriers

[group sector=AGR]
farmers / farmer / peasants / herders / fishermen / growers / ranchers / landless workers / farm workers
agricultural workers / farmers ' union / coca growers / nomadic herders / pastoralists / cattle herders / fisherfolk
farming community

[group sector=EDU]
students / student / academics / scholars / scientists / researchers / professors / university students
schoolchildren / pupils / lecturers / experts / analysts / historians / economists / student union / student groups
observers / schoolteachers / academia

[group sector=REF]
displaced / displaced person / asylum seeker / refugees / displaced people / internally displaced people / migrants / asylum seekers / asylum-seekers
deportees / displaced families / migrant / refugee / returnees / stateless people
displaced persons / boat people / immigrants / undocumented immigrants / displaced Palestinians
internally displaced persons

[group sector=MED]
doctor / nurse / medic / paramedic / ambulances / medical services / surgeon / health worker / doctors / nurses / medics / health workers / paramedics / hospital staff / physicians / medical workers
medical staff / healthcare workers / junior doctors / resident doctors / surgeons / ambulance workers
medical personnel / health care workers / ambulance crews / medical teams

[group sector=BUS]
airline / businessman / businesswoman / investor / trader / businessmen / investors / traders / companies / business leaders / merchants / shopkeepers / banks / oligarchs
employers / executives / industrialists / bankers / shareholders / exporters / importers / oil companies
tech companies / airlines / retailers / shipowners / entrepreneurs / arms manufacturers / landlords / shop owners
insurers / creditors / lenders / buyers

[group sector=LEG]
MEP / opposition lawmaker / opposition lawmakers / lawmakers / legislators / senators / deputies / members of parliament / MPs / parliamentarians / councillors
members of congress / congressmen / ruling party lawmakers / Republicans / Democrats / MEPs
representatives in Congress

[group sector=GOV]
ombudsman / ombudsman 's office / official residence / governorate / officials / authorities / ministers / leaders / diplomats / envoys / civil authorities / government officials
ambassadors / negotiators / local officials / local authorities / foreign ministers / defence ministers
defense ministers / western officials / Western officials / heads of state / finance ministers / world leaders
western leaders / Western leaders / EU leaders / NATO leaders / regional leaders / senior officials / mediators
mayors / governors / heads of government / delegates / aides / advisers / advisors
European leaders / G7 leaders / African leaders / Arab leaders / EU officials / election officials
security officials / defence officials / defense officials / health officials / US officials
policymakers / heads of state and government / rescuers / firefighters / emergency workers / rescue workers
inspectors

[group sector=SOC]
aid workers / human rights groups / rights groups / NGOs / aid agencies / aid groups / charities
humanitarian workers / human rights organisations / human rights organizations / advocacy groups
humanitarian organisations / humanitarian organizations / civil society / civil society groups / environmental groups
environmentalists / human rights activists / rights activists / rights defenders / election monitors
election observers / humanitarian agencies / aid organisations / aid organizations / relief agencies / relief workers
campaign groups / women 's groups / press freedom groups / climate activists / charity workers / community leaders
think tanks / watchdogs / peace activists / artists / writers / celebrities / athletes / intellectuals / monitors

[group sector=REL]
Jewish community leader / Jewish leader / Muslim leader / priest / bishop / archbishop / cardinal / imam / rabbi / monk / nun / cleric
clerics / priests / monks / bishops / imams / religious leaders / church leaders / rabbis / preachers / nuns / pastors
missionaries / religious groups / churches / Muslims / Christians / Jews / Hindus / Sikhs / Buddhists / Catholics
Shiites / Sunnis / faithful / seminarians / Shi'ites / Yazidis / Alawites / Druze

[group sector=OPP]
antiwar protesters / anti-war protesters / anti-government protester / dissidents / opposition activists / opposition supporters / opposition politicians / opposition leaders
opponents of the government / opposition figures / government critics / exiles / opposition candidates
political opponents / opposition members

[group sector=ELI]
former officials / former ministers / elites / ex-officials / retired generals / former generals / former presidents
former leaders / former diplomats / oligarchs and elites / retired officers / former intelligence officers

[group sector=UNK]
man / men / woman / suspects / suspect / defendants / defendant / detainees / prisoners / hostages / inmates / captives / convicts
political prisoners / prisoners of war / POWs / unknown individuals / accomplices / individuals / foreigners
foreign nationals / accused

# Words that refer back.

[relation number=sing]
the country / the nation / the state / the republic / the kingdom / the side / host country / the island
predecessor / successor / aggressor country / aggressor state / the regime / the island nation
the besieged enclave / the enclave

# The other side, not the one that the sentence speaks of first.
[relation number=sing of=other]
ally / close ally / neighbour / neighbor / neighbouring country / neighboring country / rival / archrival
arch-rival / adversary / foe / arch-foe / enemy / partner / counterpart / opponent / archenemy / arch-enemy
its ally / its neighbour / its neighbor / the other side / the other country / other party / opposite number
the opposing side / northern neighbour / southern neighbor / northern neighbor / southern neighbour
eastern neighbour / western neighbour / patron / backer / nemesis / strategic partner / trading partner
longtime ally / staunch ally / key ally / nuclear-armed neighbour / nuclear-armed neighbor / the other party
its rival / its northern neighbour / its southern neighbour / its eastern neighbour / its western neighbour

# A body of several states or of none: the organisation or armed group that was named last.
[relation number=sing of=body]
the group / the organisation / the organization / the alliance / the bloc / the union / the ruling party
the movement / the militant group / the armed group / the rebel group / the militia / the body
the 27-nation bloc / the regional bloc / the trade bloc / the defence alliance / the military alliance
the 27-member bloc

[relation number=plur]
both countries / two countries / both sides / two sides / both nations / two nations / both states / two states
both parties / two parties / both governments / two governments / allies / neighbours / neighbors
neighbouring countries / neighboring countries / rivals / partners / adversaries / foes / enemies / western allies
Western allies / European allies / the two / both leaders / two leaders / the parties / the sides / the warring sides
warring parties / warring sides / the belligerents / the countries / three countries / the three countries / both
both presidents / two presidents / both ministers / two ministers / two men / both men / the pair / the duo
two Koreas / both Koreas / neighbouring states / other countries / its allies / two peoples / three sides
counterparts / both armies / two armies / two delegations / both delegations / the warring factions / warring factions
rival factions / rival forces / two neighbours / two neighbors / the arch-rivals / two foreign ministers
the two allies / nuclear-armed neighbours / nuclear-armed neighbors / third countries / western partners
international partners / guarantor countries / opposing sides / conflicting sides / parties to the conflict

# What somebody did, told before: who condemns, welcomes or rejects it does so to its doer.
[deed]
step / move / measure / decision / action / act / gesture / initiative / proposal / plan / offer / idea / policy
stance / position / statement / remark / comment / announcement / declaration / claim / allegation / charge
assertion / argument / demand / request / appeal / call / ultimatum / threat / warning / decree / ruling
verdict / law / bill / order / ban / restriction / pledge / promise / deal / agreement / pact / accord / treaty
truce / ceasefire / resolution / vote / launch / test / drill / exercise / manoeuvre / maneuver / deployment
incident / provocation / violation / intervention / operation / campaign / attack / strike / raid / assault
killing / arrest / detention / release / withdrawal / visit / trip / meeting / talks / expulsion / tariff
embargo / blockade / closure / crackdown / sanction / aid / support / help / assistance / gift / behaviour
behavior / conduct / practice / attempt / effort / response / reaction / reply / refusal / denial / criticism
accusation / reform / programme / program / project / text / document / report / publication / broadcast
election / appointment / nomination / resignation

[deed]
understanding / memorandum / armistice / recognition / accession / ratification / adoption / approval / breakthrough / progress

# Places by their kind, which point back at the last of it.
[there of=town]
city / town / village / settlement / port city / border town / hamlet / metropolis / municipality
[there of=region]
region / province / oblast / governorate / prefecture / peninsula / district

# The hand that somebody had in what was done.
[involvement]
involvement / participation / complicity / role / part / hand / responsibility / authorship / connection / link / links / ties
collusion / guilt / share / blame / culpability / liability

# States in general.
[group sector=IGO]
international community / world community / global community / Western partners / Western allies / Western powers / world powers / major powers / donors / donor countries
