# What happens. Words with common other senses carry needs=; a false event is worse than a missed one.
# Modality ("plan to attack") and voice are rules' work. In the frame of a noun 's stands for every possessive: "Russia 's attack", "its attack".
# Compounds whose words also make a clause ("missile strike": "a missile struck") are left to their last word.

# ---------------------------------------------------------------- ASSAULT

[event kind=ASSAULT cameo=190 context=military pos=verb]
clash                                     recipient=with mutual=yes needs=force,actor,person,place
attack / assault / counterattack / counter-attack   recipient=obj
assail                                    recipient=obj needs=actor,person,place
strike / struck                           recipient=obj,at needs=weapon,place,force,actor figure=hit figure-subj=hit
hit                                       recipient=obj needs=weapon,place,force figure=hit figure-subj=hit
target / pound / hammer / pummel / batter / rain down on   recipient=obj,with needs=weapon,place,force figure=hit
pepper                                    recipient=obj,with needs=weapon,place,force figure=hit
carry out an attack / launch an attack / mount an attack / stage an attack   recipient=on,against,at
carry out attack / launch attack / mount attack / stage attack   recipient=on,against,at
strike at                                 recipient=at needs=weapon,place,force
engage                                    recipient=obj,with needs=weapon,force figure=hit
raid                                      recipient=obj cameo=190 needs=place,force,actor,person
storm / overrun / swarm                   recipient=obj needs=place,force
ambush / waylay                           recipient=obj
invade                                    recipient=obj cameo=190
reinvade / re-invade                      recipient=obj
march into / push into / advance into / roll into   recipient=into needs=force,place
cross into / move into   recipient=into needs=force
thrust into                               recipient=into needs=force,place
advance on / march on / close in on       recipient=on needs=force
break into / burst into                   recipient=into needs=force
fight                                     recipient=obj,against,with mutual=yes needs=force,actor,place
skirmish                                  recipient=obj,with,against mutual=yes needs=force,actor,person,place
battle / duel                             recipient=obj,with,against mutual=yes needs=force,troops
battle                                    recipient=obj,with,against about="hamas,hezbollah,taliban,houthis,shabaab,shabab,haram,insurgency,insurgents,militia,militias,gangs,rioters"
exchange fire / trade fire / exchange blows / trade blows / trade strikes   recipient=with mutual=yes
exchange strikes / trade attacks          recipient=with mutual=yes
return fire                               recipient=at,on
come under attack / take fire / come under bombardment   actor=from,by recipient=subj
come under fire                           actor=from,by recipient=subj needs=weapon,force,vehicle,place
come under shelling                       actor=from,by recipient=subj
repel / repulse / beat back / fend off / ward off / push back / drive back   recipient=obj needs=force,weapon
rout / vanquish / crush / wipe out / annihilate   recipient=obj needs=force,place,weapon,vehicle,person figure=destroyed
obliterate / decimate                     recipient=obj needs=force,place,weapon,vehicle,person figure=destroyed
neutralise / neutralize / eliminate / liquidate   recipient=obj needs=force,person,weapon,vehicle figure=killed
take out                                  recipient=obj needs=force,person,weapon,vehicle figure=killed
defeat                                    recipient=obj needs=force
wage war / make war / go to war           recipient=against,on,with
retaliate / hit back / strike back        recipient=against,at needs=weapon,force
wreak havoc                               recipient=on,in needs=weapon,force
use force / resort to force               recipient=against

[event kind=ASSAULT cameo=196 context=military pos=verb recipient=with]
violate the ceasefire / break the ceasefire / breach the ceasefire / violate the truce / break the truce
breach the truce / violate ceasefire / break ceasefire / breach ceasefire / violate truce / break truce / breach truce

# Weapons sent: the count in the object is what was launched.
[event kind=ASSAULT cameo=190 context=military pos=verb figure=launched recipient=at,on,against,into,toward,towards,over needs=weapon]
launch / fire / fire off / shoot / lob / hurl / unleash / rain / send / release / loose / discharge / direct / aim
shower / let loose / pour / dispatch / fling / throw / deploy against / use against
use                                       recipient=against,on

[event kind=ASSAULT cameo=190 context=military pos=verb]
drop                                      recipient=on,over mode=aerial cameo=195 needs=weapon figure=launched
fire at / fire on / fire upon / shoot at / open fire on / open fire at   recipient=at,on,upon cameo=193 mode=firearms
take aim at                               recipient=at,on,upon cameo=193 mode=firearms
open fire                                 recipient=on,at,against cameo=193 mode=firearms
gun down / shoot dead / shoot to death / mow down / snipe at   recipient=obj cameo=193 mode=firearms figure=killed
strafe                      recipient=obj cameo=193 mode=firearms figure=killed
shoot                                     recipient=obj cameo=193 mode=firearms needs=person,force,actor figure=hit
spray with bullets / riddle with bullets / exchange gunfire   recipient=obj,with cameo=193 mode=firearms
trade gunfire                             recipient=obj,with cameo=193 mode=firearms

# Shot down, jammed, got through.
[event kind=ASSAULT cameo=190 context=military pos=verb figure=intercepted needs=weapon,vehicle]
intercept / shoot down / shot down / bring down / down / knock down / knock out of the sky / take down / felled / bag / swat down
knock out of sky
fight off / parry / deflect

[event kind=ASSAULT cameo=190 context=military pos=verb figure=suppressed needs=weapon]
jam / suppress / spoof / blind / disorient / electronically suppress / neutralise electronically / down electronically
lose from radar                           figure=suppressed

[event kind=ASSAULT cameo=190 context=military pos=verb figure=suppressed needs=weapon actor=none recipient=none figure-subj=suppressed]
disappear from radar / go missing from radar / vanish from radar / fail to reach a target / fail to reach its target
fail to reach their target / fall short of its target / fail to reach target
# The weapon is the subject of these, so they have no actor.
[event kind=ASSAULT cameo=190 context=military pos=verb needs=weapon actor=none recipient=obj]
land / explode over / explode in / explode near   recipient=in,on,near,over figure-subj=hit
explode / go off                          recipient=in,at,near,outside mode=explosives cameo=183
get through / break through / slip through / evade / penetrate / make it through   figure-subj=hit
reach / find its target / find their target / find their mark / reach its target / reach their target   figure-subj=hit
slam into / crash into / plough into / plow into / smash into   recipient=into,through,on,obj figure-subj=hit
tear through / rip through / land on / impact / fall on   recipient=into,through,on,obj figure-subj=hit

[event kind=ASSAULT cameo=195 mode=aerial context=military pos=verb]
bomb / carpet-bomb / dive-bomb / firebomb / bombard from the air / air-strike / bombard from air   recipient=obj
scramble   recipient=against kind=MOBILIZE cameo=154 mode=troops needs=vehicle figure=deployed

[event kind=ASSAULT cameo=195 mode=aerial context=military pos=verb recipient=on,against,in]
fly a bombing mission / carry out an air strike / carry out air strikes / conduct an air strike / launch an air strike
launch air strikes / fly bombing mission / carry out air strike / conduct air strike / launch air strike

[event kind=ASSAULT cameo=194 mode=heavy-weapons context=military pos=verb]
blitz                                     recipient=obj
torpedo                                   recipient=obj needs=vehicle
mortar                                    recipient=obj needs=place,force
shell                                     recipient=obj needs=place,force,actor,vehicle,weapon
bombard                                   recipient=obj needs=place,actor,force,vehicle,weapon
cannonade / barrage                       recipient=obj needs=place,force
rocket                                    recipient=obj needs=place,force
sink / scuttle / ram / hole               recipient=obj needs=vehicle figure=destroyed

[event kind=ASSAULT cameo=190 mode=destroy pos=verb figure=destroyed figure-subj=hit]
destroy                                   recipient=obj needs=weapon,vehicle,place,force,goods
demolish / raze / level / flatten / tear down / knock down / pull down   recipient=obj cameo=1712 needs=place
bulldoze / dynamite                       recipient=obj cameo=1712 needs=place
set fire to / set on fire / set ablaze / set alight / torch / burn down   recipient=obj cameo=1712
burn to the ground / firebomb / put to the torch / burn to ground / put to torch   recipient=obj cameo=1712
burn                                      recipient=obj cameo=1712 needs=place,vehicle
damage / ravage / devastate / wreck / pulverise / pulverize / gut / shatter   recipient=obj needs=weapon,force
cripple / incinerate                      recipient=obj needs=weapon,force
ransack / loot / pillage / plunder / vandalise / vandalize / desecrate / deface   recipient=obj cameo=171 needs=place
trash / smash                             recipient=obj cameo=171 needs=place
knock out / put out of action / disable / take out of action   recipient=obj needs=weapon,vehicle,force
render inoperable                         recipient=obj needs=weapon,vehicle,force
sabotage                                  recipient=obj needs=place,vehicle,weapon,force

[event kind=ASSAULT cameo=183 mode=explosives pos=verb]
blow up / car-bomb / detonate a bomb / set off a bomb   recipient=obj needs=place,vehicle,person,force,actor
set off explosives / detonate bomb / set off bomb   recipient=obj needs=place,vehicle,person,force,actor
detonate / set off / trigger              recipient=in,at,near,outside,obj needs=weapon
blow himself up / blow herself up / blow themselves up   recipient=in,at,near,outside cameo=1831 mode=suicide-attack
blow himself / blow herself / blow themselves   recipient=in,at,near,outside cameo=1831 mode=suicide-attack
plant a bomb / lay mines / mine / booby-trap / plant explosives   recipient=obj,in,under needs=weapon,place,vehicle
lay a mine / sow mines / plant bomb / lay mine   recipient=obj,in,under needs=weapon,place,vehicle
step on a mine / hit a mine / strike a mine / drive over a mine / step on mine / hit mine   actor=none recipient=subj
strike mine / drive over mine             actor=none recipient=subj

# People killed and hurt.
[event kind=ASSAULT cameo=190 pos=verb figure=killed]
kill / slay / massacre / gun down / mow down   recipient=obj
butcher                                   recipient=obj needs=person,actor,force
slaughter                                 recipient=obj needs=person,force,actor
murder                                    recipient=obj cameo=1823
execute                                   recipient=obj cameo=1823 needs=person,force,actor
put to death / summarily execute / execute by firing squad   recipient=obj cameo=1823
behead / decapitate / hang / lynch / strangle / suffocate   recipient=obj cameo=1823 needs=person,actor,force
immolate / burn alive / burn to death     recipient=obj cameo=1823 needs=person,actor,force
bludgeon to death / hack to death / beat to death / stab to death   recipient=obj cameo=1823 mode=primitive
stone to death / club to death            recipient=obj cameo=1823 mode=primitive
assassinate                               recipient=obj cameo=186 mode=targeted
claim the life of / claim the lives of / take the life of / take the lives of / claim lives of   recipient=of
take lives of                             recipient=of
leave dead                                recipient=obj
exterminate                               recipient=obj needs=person,force cameo=202

# Deaths without a doer: only where the clause names a weapon, an attack or a force.
[event kind=ASSAULT cameo=190 pos=verb actor=none recipient=subj figure-subj=killed needs=weapon,force]
die / perish / succumb / lose one 's life / lose his life / lose her life / lose their life / pass away
meet his death / meet their death / die of wounds / die of his wounds / die of injuries / fall victim

[event kind=ASSAULT cameo=190 pos=verb figure=wounded]
wound / injure / maim / mutilate / concuss   recipient=obj
hospitalize                               recipient=obj needs=person,force
hospitalise                               recipient=obj needs=person,force
hurt / burn / cripple / scar       recipient=obj needs=person,force
sustain injuries / suffer injuries / suffer wounds / sustain wounds / suffer burns / suffer minor injuries / suffer serious injuries / sustain minor injuries   actor=none recipient=subj figure-subj=wounded needs=person,force
sustain / suffer   actor=none recipient=subj figure=lost figure-subj=wounded needs=weapon,force
suffer losses / suffer casualties / take casualties / sustain losses / sustain casualties   actor=none recipient=subj
take losses / incur losses                actor=none recipient=subj
inflict losses / inflict casualties / inflict damage / inflict a defeat / inflict heavy losses   recipient=on
inflict heavy casualties / inflict defeat   recipient=on
lose                                      actor=none recipient=subj figure=lost needs=force,weapon,vehicle

[event kind=ASSAULT cameo=182 mode=beat pos=verb]
beat up / club / bludgeon / pistol-whip / rough up / manhandle / mug / maul   recipient=obj needs=person,force,actor
pelt / cane / flog / whip / lash          recipient=obj needs=person,force,actor
beat / punch / kick / slap / thrash / trample / shove / stone / mob / set upon   recipient=obj needs=person,force
set about with / lay into                 recipient=obj needs=person
use violence / commit violence            recipient=against

[event kind=ASSAULT mode=primitive cameo=182 pos=verb]
stab / knife / slash / spear / impale / machete   recipient=obj needs=person,force,actor figure=wounded
throw stones / throw rocks / hurl stones / hurl rocks / pelt with stones / throw a petrol bomb   recipient=at,obj
throw petrol bombs / throw molotov cocktails / hurl petrol bombs / throw petrol bomb   recipient=at,obj
ram into / plough into a crowd / drive into / run over / mow into   recipient=into,obj needs=person,force,place
plough into crowd                         recipient=into,obj needs=person,force,place

[event kind=ASSAULT mode=torture cameo=1822 pos=verb]
torture / waterboard / brutalise / brutalize / electrocute / mistreat   recipient=obj needs=person,force,actor
ill-treat / abuse                         recipient=obj needs=person,force,actor

[event kind=ASSAULT mode=sexual cameo=1821 pos=verb]
rape / gang-rape / sexually assault / sexually abuse / molest / sodomise / sodomize   recipient=obj
grope                                     recipient=obj needs=person,actor

[event kind=ASSAULT mode=abduct cameo=181 pos=verb figure=captured]
abduct / kidnap / take hostage / hold hostage / take captive / spirit away   recipient=obj
hijack                                    recipient=obj needs=person,vehicle
snatch / seize                            recipient=obj needs=person
use as human shields / use as a human shield / use as human shield   recipient=obj cameo=184

[event kind=ASSAULT mode=targeted cameo=185 pos=verb]
try to kill / try to assassinate / attempt to assassinate / attempt to kill   recipient=obj,of
attempt on the life of / attempt on life of   recipient=obj,of

[event kind=ASSAULT mode=unconventional pos=verb context=cbrn]
gas / poison / nuke                       recipient=obj cameo=2041 needs=person,force,place,actor
use chemical weapons / use poison gas / use nerve agent / deploy chemical weapons   recipient=against,on,in cameo=2041

[event kind=ASSAULT mode=unconventional pos=verb]
ethnically cleanse                        recipient=obj cameo=203
drive out / drive from / forcibly displace / forcibly transfer   recipient=obj cameo=201 needs=person figure=displaced
uproot                                    recipient=obj cameo=201 needs=person figure=displaced
displace                                  recipient=obj cameo=201 figure=displaced needs=person,force

[event kind=ASSAULT mode=crowd-control cameo=175 pos=verb]
tear-gas / teargas / pepper-spray / baton-charge / water-cannon   recipient=obj
fire tear gas / use tear gas / fire teargas / fire rubber bullets / use water cannon   recipient=at,on,against,into
use rubber bullets / fire water cannon / use stun grenades / fire stun grenades   recipient=at,on,against,into
disperse / break up                       recipient=obj needs=person,force
repress / crack down on / quell / put down / crush a protest   recipient=obj,on cameo=175 needs=person,force,actor
crush protest                             recipient=obj,on cameo=175 needs=person,force,actor

# Nouns of violence.
[event kind=ASSAULT cameo=190 context=military pos=noun actor='s,by,from recipient=on,against,at,in,of support="launch,carry,carry out,conduct,mount,stage,commit,perpetrate,unleash,make,deliver,open,lead,begin,renew,continue,resume,wage,execute,undertake"]
attack / assault / raid                   needs=actor,weapon,force,place,person
onslaught / incursion / invasion / ambush / counter-offensive / counteroffensive
offensive                                 needs=force,place,actor
counterattack / counter-attack / blitz / blitzkrieg / storming / sortie / cross-border raid
foray                                     needs=place,force
aggression                                needs=actor,force,place
military operation
special military operation / ground offensive / ground operation / ground invasion / full-scale invasion
land invasion / military strike
retaliatory strike / retaliatory attack / surprise attack / mass attack / massive attack / combined attack
combined strike
armed attack / terror attack / deadly attack
pre-emptive strike / preemptive strike
precision strike / targeted strike / double-tap strike / deep strike / overnight attack / overnight strike
hostile act / act of aggression

[event kind=ASSAULT cameo=190 context=military pos=noun actor='s,of,by recipient=on,against,in,at support="launch,carry,carry out,conduct,mount,stage,deliver" needs=weapon,place,force]
strike / hit / push / thrust / advance / rout

[event kind=ASSAULT cameo=195 mode=aerial context=military pos=noun actor='s,by,from recipient=on,against,in,at,of support="launch,carry,carry out,conduct,mount,stage,deliver,unleash"]
air strike / airstrike / air raid / air attack / bombing raid / aerial bombardment / aerial bombing / aerial attack
glide bomb attack / guided bomb attack
air assault / bombing run
bombing campaign / carpet bombing / air campaign / air bombardment

[event kind=ASSAULT cameo=1952 mode=drone context=military pos=noun actor='s,by,from recipient=on,against,in,at,of support="launch,carry,carry out,conduct,mount,stage,deliver,unleash"]
drone barrage / drone swarm / drone raid / drone assault / missile and drone attack / drone and missile attack
swarm of drones

[event kind=ASSAULT cameo=194 mode=heavy-weapons context=military pos=noun actor='s,by,from recipient=on,against,in,at,of support="launch,carry,carry out,conduct,mount,stage,deliver,unleash"]
shelling / bombardment / missile salvo / missile barrage / rocket barrage / artillery barrage / missile attack
rocket attack / mortar attack / artillery attack / cruise missile attack / ballistic missile attack / torpedo attack
rocket salvo
artillery shelling
artillery bombardment / cross-border fire / counter-battery fire
barrage of missiles / barrage of rockets / salvo of missiles / salvo of rockets
shellfire
naval bombardment

[event kind=ASSAULT cameo=194 mode=heavy-weapons context=military pos=noun actor='s,of,by,from recipient=on,against,in,at support="launch,carry,carry out,conduct,mount,unleash" needs=weapon,place,force]
barrage / salvo / volley / fusillade / cannonade / fire

[event kind=ASSAULT cameo=193 mode=firearms pos=noun actor='s,by,from recipient=on,against,in,at,of support="carry,carry out,commit,open,exchange"]
gun attack / gunfire / gun battle / gunfight / gunbattle / shootout / shoot-out / firefight / small arms fire
shooting                                  needs=person,actor,force,place,weapon
exchange of fire / exchange of gunfire / mass shooting / drive-by shooting
machine-gun fire

[event kind=ASSAULT cameo=190 context=military pos=noun actor='s,of,by,between recipient=with,against,between,in mutual=yes support=wage,fight,continue,engage]
fighting / combat                         needs=actor,force,place
clash / skirmish / firefight / armed clash / armed confrontation / border clash / hostilities / street fighting
dogfight / street battle / border skirmish / heavy fighting
battle                                    needs=force,place

[event kind=ASSAULT cameo=183 mode=explosives pos=noun actor='s,by recipient=in,at,on,against,of support="carry,carry out,commit,stage,perpetrate"]
bombing / car bomb / car bombing / truck bombing / roadside bomb / roadside bombing / bomb attack / bomb blast
grenade attack / IED attack / mine blast / IED blast / petrol bomb attack
bomb explosion / letter bomb / parcel bomb / mine explosion
landmine blast
suicide bombing / suicide attack / suicide blast / suicide bomb / suicide car bombing   mode=suicide-attack cameo=1831
sabotage / act of sabotage / sabotage attack   mode=destroy cameo=190

[event kind=ASSAULT cameo=183 mode=explosives pos=noun actor=none recipient=in,at,near,of needs=weapon,force]
explosion / blast / detonation

[event kind=ASSAULT cameo=190 pos=noun actor='s,by recipient=of support="carry,carry out,commit,order,perpetrate" figure=killed]
killing / slaying / massacre / slaughter / mass killing / bloodbath / carnage / extrajudicial killing
summary execution / bloodletting
murder                                    cameo=1823
execution                                 cameo=1823 needs=person,force,actor
beheading / lynching                      cameo=1823
assassination / targeted killing          cameo=186 mode=targeted
assassination attempt / attempted assassination   cameo=185 mode=targeted recipient=on,against,of
attempt on his life / attempt on her life / assassination plot   cameo=185 mode=targeted recipient=on,against,of
genocide / extermination / mass murder / ethnic cleansing   cameo=203 mode=unconventional recipient=against,of,in
pogrom / mass atrocity / atrocity / war crime   cameo=203 mode=unconventional recipient=against,of,in

[event kind=ASSAULT cameo=190 pos=noun actor='s,by recipient=of,by,on,in,against]
interception / shooting down / shootdown  recipient=of actor='s,by figure=intercepted needs=weapon,vehicle
shoot-down / downing                      recipient=of actor='s,by figure=intercepted needs=weapon,vehicle
destruction   recipient=of actor='s,by figure=destroyed mode=destroy needs=weapon,vehicle,place,force
demolition / razing   recipient=of actor='s,by figure=destroyed mode=destroy cameo=1712 needs=place
arson / arson attack / looting / ransacking   recipient=of,on,against mode=destroy cameo=1712
defeat                                    recipient=of needs=force

[event kind=ASSAULT cameo=196 pos=noun actor='s,of,by recipient=by,with]
ceasefire violation / violation of the ceasefire / truce violation / violation of the truce / breach of the ceasefire
breach of the truce / ceasefire breach

[event kind=ASSAULT cameo=182 mode=beat pos=noun actor='s,by recipient=of,against,on support=commit,administer]
flogging / lashing / caning / physical assault / physical attack / physical abuse / mob violence
beating                                   needs=person,actor,force
police brutality
stabbing / knife attack / knifing / machete attack / stone-throwing / axe attack / car-ramming   mode=primitive
ramming attack / vehicle-ramming attack / car-ramming attack / acid attack   mode=primitive
torture / ill-treatment / mistreatment / waterboarding   mode=torture cameo=1822
rape / gang rape / sexual assault / sexual violence / sexual abuse / sexual attack   mode=sexual cameo=1821

[event kind=ASSAULT cameo=181 mode=abduct pos=noun actor='s,by recipient=of support="carry,carry out,commit" figure=captured]
kidnapping / abduction / hostage-taking / hostage taking / hijacking / kidnap / enforced disappearance / hijack
carjacking / hostage crisis

[event kind=ASSAULT cameo=2041 mode=unconventional context=cbrn pos=noun actor='s,by recipient=on,against,in,of support="carry,carry out,launch,conduct"]
chemical attack / gas attack / poison gas attack / nerve agent attack / chemical weapons attack
use of chemical weapons / nerve agent poisoning / nuclear strike / nuclear attack / biological attack

[event kind=ASSAULT cameo=175 mode=crowd-control pos=noun actor='s,by recipient=on,against,of support="launch,carry,carry out,mount,order"]
crackdown / clampdown / repression / suppression of protests / bloody crackdown / violent crackdown / use of tear gas
baton charge / suppression of dissent / police violence

# ---------------------------------------------------------------- CONSULT

[event kind=CONSULT cameo=040 context=diplomatic pos=verb mutual=yes]
meet / meet with / sit down with / get together with   recipient=obj,with needs=actor
confer / consult / converse / huddle      recipient=with,obj needs=actor
discuss / talk over / debate / deliberate   recipient=with needs=actor
talk / speak / communicate                recipient=with,to needs=actor
negotiate / renegotiate / bargain / parley / haggle   recipient=with cameo=046 needs=actor
hammer out / thrash out / iron out        recipient=with cameo=046 needs=actor
convene                                   recipient=obj needs=actor mutual=no
mediate / broker / facilitate talks / act as mediator   recipient=between,obj cameo=045 needs=actor,clause mutual=no
serve as mediator / act as a mediator     recipient=between,obj cameo=045 needs=actor,clause mutual=no
arbitrate / intercede                     recipient=between,with cameo=045 mutual=no needs=actor

[event kind=CONSULT cameo=040 context=diplomatic pos=verb mutual=yes recipient=with]
hold talks / hold a meeting / hold negotiations / hold discussions / hold consultations / hold a summit
have discussions / have consultations / have negotiations / hold a round of talks / hold bilateral talks
hold meeting / hold summit / hold round of talks

[event kind=CONSULT cameo=040 context=diplomatic pos=verb mutual=yes recipient=with]
exchange views / exchange opinions / compare notes / engage in dialogue / hold dialogue / enter into dialogue
enter into talks / open talks / open negotiations / resume talks / resume negotiations / start talks
start negotiations / begin talks / begin negotiations / engage in talks

[event kind=CONSULT cameo=041 mode=phone context=diplomatic pos=verb mutual=yes]
phone / telephone / ring up / call up     recipient=obj needs=actor

[event kind=CONSULT cameo=041 mode=phone context=diplomatic pos=verb mutual=yes recipient=with,to]
speak by phone / speak by telephone / talk by phone / talk by telephone / speak on the phone / speak over the phone
talk on the phone / talk over the phone / hold a phone call / have a phone call / hold a telephone conversation
have a telephone conversation / hold phone talks / hold telephone talks / hold a video call / hold a video conference
speak on phone / speak over phone / talk on phone / talk over phone / hold phone call / have phone call
hold telephone conversation / have telephone conversation / hold video call / hold video conference

[event kind=CONSULT cameo=042 mode=visit context=diplomatic pos=verb]
travel to / fly to / arrive in / go to / head to / head for / come to   recipient=to,in,for,into needs=actor
journey to / land in / fly into / return to   recipient=to,in,for,into needs=actor
tour                                      recipient=obj needs=actor,place
inspect                                   recipient=obj needs=actor,force,weapon,place

[event kind=CONSULT cameo=042 mode=visit context=diplomatic pos=verb recipient=obj,to needs=actor,place]
visit / pay a visit / pay a visit to / make a visit / make a visit to / pay an official visit / pay a state visit
make an official visit / pay visit / pay visit to / make visit / make visit to / pay official visit / pay state visit
make official visit

[event kind=CONSULT cameo=043 mode=visit context=diplomatic pos=verb]
host / receive / greet / play host to / entertain   recipient=obj needs=actor,person
see off                                   recipient=obj needs=actor

[event kind=CONSULT cameo=043 mode=visit context=diplomatic pos=verb recipient=for,in]
hold a reception / give a banquet / host a dinner / give a reception / host a banquet / arrange a banquet
hold reception / give banquet / host dinner / give reception / host banquet / arrange banquet

[event kind=CONSULT cameo=044 mode=multilateral context=diplomatic pos=verb]
attend / take part in / participate in / join / chair / preside over / gather for / convene for / co-chair   about="summit,summits,meeting,meetings,talks,conference,forum,negotiations,session,dialogue,consultations,congress,assembly,gathering,inauguration,funeral,ceremony,round,hearing,roundtable,reception,briefing" recipient=none needs=actor
address                                   recipient=none needs=actor
summon                                    recipient=obj cameo=114 kind=ACCUSE mode=disapprove needs=actor,person

[event kind=CONSULT cameo=040 context=diplomatic pos=noun mutual=yes actor='s,of,by,between recipient=with,between,and support=hold,have,conduct,host,attend,resume,begin,start,open,continue,chair,convene,join,conclude,arrange,organise,organize]
meeting / talk / discussion / conversation / dialogue / debate / rendezvous   needs=actor
arbitration                               cameo=045 mutual=no recipient=between,in needs=actor
phone call / video call / video conference / videoconference   mode=phone cameo=041 needs=actor
talks / exchange of views / bilateral meeting / bilateral talks / high-level talks
consultation                              needs=actor
face-to-face meeting / face-to-face talks / one-on-one meeting / tete-a-tete
tête-à-tête / working meeting / working dinner / closed-door meeting / closed-door talks / crisis talks
emergency talks / peace talks / trade talks / ministerial meeting / sit-down
negotiation / negotiations / round of talks / round of negotiations / peace negotiations / indirect talks   cameo=046
direct talks / ceasefire talks / truce talks / nuclear talks / shuttle diplomacy   cameo=046
mediation / mediation effort / good offices / conciliation   cameo=045 mutual=no recipient=between,in
telephone call / telephone conversation / phone conversation / phone talks / telephone talks   mode=phone cameo=041
hotline call                              mode=phone cameo=041

[event kind=CONSULT cameo=044 context=diplomatic pos=noun mutual=yes actor='s,of,by,between recipient=with,between,and support=hold,have,conduct,host,attend,resume,begin,start,open,continue,chair,convene,join,conclude,arrange,organise,organize mode=multilateral needs=actor,place]
summit / summit meeting / trilateral meeting / trilateral talks / conference / forum / trilateral summit
bilateral summit / plenary session / multilateral talks / six-party talks / assembly / plenary meeting

[event kind=CONSULT cameo=042 mode=visit context=diplomatic pos=noun actor='s,of,by recipient=to,in support=pay,make,conduct,begin,end,conclude,start,undertake]
visit                                     needs=actor,place
state visit / official visit / working visit / goodwill visit / courtesy call / field guidance / on-the-spot guidance
field visit / friendly visit / return visit / surprise visit / fact-finding mission
trip / tour / voyage / travel             needs=actor
reception / banquet / dinner / welcome ceremony / state banquet   cameo=043 actor='s,by recipient=for,of needs=actor
state dinner                              cameo=043 actor='s,by recipient=for,of needs=actor

# ---------------------------------------------------------------- SUPPORT

[event kind=SUPPORT cameo=051 context=diplomatic speech=yes pos=verb]
welcome                                   recipient=obj
salute                                    recipient=obj needs=actor,person,force
thank                                     recipient=obj needs=actor,person,force
praise / laud / applaud / commend / extol / eulogise / eulogize / acclaim   recipient=obj,to,on,of
pay tribute to / pay homage to / lavish praise on / heap praise on / speak highly of   recipient=obj,to,on,of
hail / cheer / celebrate                  recipient=obj needs=actor,person,force
congratulate / felicitate                 recipient=obj
express gratitude / express thanks / express appreciation / extend thanks / express his gratitude   recipient=obj,to
express her gratitude / offer thanks      recipient=obj,to
appreciate                                recipient=obj needs=actor,clause
wish / toast                              recipient=obj needs=actor
back                                      recipient=obj needs=actor,clause speech=no
support                                   recipient=obj needs=actor,clause,force speech=no
defend                                    recipient=obj cameo=052 needs=actor,clause
mourn                                     recipient=obj needs=person cameo=018
forgive                                   recipient=obj cameo=056 needs=actor,person,clause
recognise / recognize                     recipient=obj cameo=054 needs=actor,place,clause
reopen its embassy / reopen an embassy / open an embassy / reopen its consulate   recipient=in cameo=050 speech=no
open a consulate / reopen embassy / open embassy / open consulate   recipient=in cameo=050 speech=no
sign                                      recipient=with mutual=yes cameo=057 needs=actor,clause speech=no
ratify / accede to / initial              recipient=obj,to cameo=057 needs=clause,actor speech=no
decorate / honour / honor / award / bestow   recipient=obj,on,to cameo=051 needs=person,actor,force speech=no

[event kind=SUPPORT cameo=051 context=diplomatic speech=yes pos=verb recipient=to]
send greetings / extend greetings / send a congratulatory message / send congratulations / extend congratulations
offer congratulations / send a message of greeting / send a message of congratulations / send congratulatory message
send message of greeting / send message of congratulations

[event kind=SUPPORT cameo=051 context=diplomatic speech=yes pos=verb recipient=obj,for,to,with]
endorse / voice support / express support / reaffirm support / pledge support / declare support / reiterate support
offer support / express solidarity / voice solidarity / express full support / express unconditional support
reaffirm its support / reaffirm his support

[event kind=SUPPORT cameo=051 context=diplomatic speech=yes pos=verb recipient=with,by,behind,around,of]
side with / rally behind / rally around / rally to the defence of
stand by                                  needs=actor
stand behind                              needs=actor
stand with                                needs=actor
rally to the defense of / throw its weight behind / throw his weight behind / throw her weight behind
stand shoulder to shoulder / rally to defence of / rally to defense of

[event kind=SUPPORT cameo=052 context=diplomatic speech=yes pos=verb recipient=of,for,obj needs=actor,clause]
speak in favour of / speak in favor of / speak up for / come to the defence of / come to the defense of / vouch for
justify / come to defence of / come to defense of

[event kind=SUPPORT cameo=018 context=diplomatic speech=yes pos=verb recipient=with,to,over]
sympathise / sympathize / commiserate / express condolences / offer condolences / express sympathy / send condolences
extend condolences / convey condolences / express regret / express sorrow

[event kind=SUPPORT cameo=055 context=diplomatic speech=yes pos=verb recipient=to,for]
apologise / apologize / issue an apology / offer an apology / beg forgiveness / ask forgiveness / say sorry
make an apology / issue apology / offer apology / make apology

[event kind=SUPPORT cameo=050 context=diplomatic speech=no pos=verb recipient=to,with mutual=yes]
grant recognition / establish diplomatic relations / establish diplomatic ties / restore diplomatic relations
restore diplomatic ties / resume diplomatic relations / resume diplomatic ties / restore ties / restore relations
normalise relations / normalize relations / normalise ties / normalize ties / mend ties / upgrade ties
strengthen ties / deepen ties / boost ties / strengthen relations / deepen relations / forge ties / mend fences
cement ties

[event kind=SUPPORT cameo=057 context=diplomatic speech=no pos=verb recipient=with mutual=yes]
sign an agreement / sign a deal / sign a treaty / sign a memorandum / sign a pact / sign an accord
sign a memorandum of understanding / sign a contract / sign a peace deal / sign a ceasefire agreement
sign a peace agreement / sign a peace treaty / sign a declaration / sign a protocol / sign a security agreement
sign a trade deal / ink a deal / ink an agreement / conclude a treaty / conclude an agreement / sign agreements
sign a statement / sign a free trade agreement / sign agreement / sign deal / sign treaty
sign memorandum / sign pact / sign accord / sign memorandum of understanding / sign contract / sign peace deal
sign ceasefire agreement / sign peace agreement / sign peace treaty / sign declaration / sign protocol
sign security agreement / sign trade deal / ink deal / ink agreement / conclude treaty / conclude agreement
sign statement / sign free trade agreement

[event kind=SUPPORT cameo=050 context=diplomatic speech=no pos=verb recipient=with mutual=yes needs=actor]
ally / form an alliance / join forces / forge an alliance / enter into an alliance / form alliance / forge alliance
enter into alliance

[event kind=SUPPORT cameo=050 context=diplomatic speech=no pos=verb recipient=to]
appoint an ambassador / name an ambassador / present his credentials / present her credentials / exchange ambassadors
appoint ambassador / name ambassador

[event kind=SUPPORT cameo=017 context=diplomatic speech=no pos=verb recipient=at,to,for,before]
lay flowers / lay a wreath / place a floral basket / lay a floral basket / lay wreaths / observe a minute 's silence
hold a minute of silence / pay respects / lay wreath / place floral basket / lay floral basket
observe minute 's silence / hold minute of silence

[event kind=SUPPORT cameo=051 context=diplomatic speech=yes pos=noun actor='s,of,by,from recipient=for,to,with support=express,voice,offer,give,send,extend,convey,reaffirm,pledge,declare]
congratulation / congratulations / praise / gratitude / appreciation / solidarity / commendation   needs=actor
tribute                                   needs=actor
forgiveness                               cameo=056 needs=actor
sympathy                                  cameo=018 needs=actor
support                                   needs=actor
condolence / condolences / message of condolence / expression of sympathy   cameo=018
mourning                                  cameo=018 needs=person,actor
apology                                   cameo=055 recipient=to,for needs=actor
diplomatic recognition / recognition of statehood / recognition of independence   cameo=054 recipient=to
recognition of a palestinian state        cameo=054 recipient=to
recognition                               cameo=054 recipient=to needs=actor,place

[event kind=SUPPORT cameo=051 context=diplomatic speech=yes pos=noun actor='s,of,by,from recipient=for,to,with support=express,voice,offer,give,send,extend,convey,reaffirm,pledge,declare]
message of congratulations / congratulatory message / expression of support
backing                                   needs=actor
endorsement                               needs=actor
message of support / unconditional support / full support / unwavering support / diplomatic support
political support / moral support / message of sympathy / greetings message / vote of confidence / public support

[event kind=SUPPORT cameo=057 context=diplomatic pos=noun mutual=yes actor='s,of,by,between recipient=with,between support=hold,attend,complete]
signing ceremony / signing of the agreement / signing of the treaty / signing / ratification   needs=actor,clause
accession                                 needs=actor,clause

[event kind=SUPPORT cameo=050 context=diplomatic pos=noun mutual=yes actor='s,of,by,between recipient=with,between support=hold,attend,complete needs=actor]
rapprochement / normalisation / normalization / normalisation of relations / normalization of relations
restoration of diplomatic relations / establishment of diplomatic relations / resumption of diplomatic relations
thaw in relations / alliance / strategic partnership / restoration of ties

# ---------------------------------------------------------------- AGREE

[event kind=AGREE cameo=030 context=diplomatic speech=yes pos=verb]
agree / consent / assent / acquiesce      recipient=with,to mutual=yes needs=clause,actor
pledge / promise / vow / undertake        recipient=to,iobj,obj needs=clause,money,goods,weapon
commit                                    recipient=to needs=money,goods,weapon,force,clause
offer                                     recipient=iobj,to,obj needs=money,goods,weapon,force,clause
propose / put forward                     recipient=to needs=clause
back down on                              recipient=on needs=clause
offer to mediate / volunteer to mediate / propose to mediate   recipient=between cameo=039
invite                                    recipient=obj cameo=036 needs=actor

[event kind=SUPPORT cameo=057 context=diplomatic speech=no pos=verb recipient=with mutual=yes]
reach an agreement / reach a deal / strike a deal / strike an agreement / clinch a deal / come to an agreement
reach an accord / reach a consensus / reach consensus / make a deal / cut a deal / seal a deal / conclude a deal
reach a settlement / strike a bargain / come to terms / reach an understanding / reach a compromise / conclude a pact
agree on a deal / reach a peace deal / reach a ceasefire agreement / reach agreement / reach deal / strike deal
strike agreement / clinch deal / come to agreement / reach accord / make deal / cut deal / seal deal / conclude deal
reach settlement / strike bargain / reach understanding / reach compromise / conclude pact / agree on deal
reach peace deal / reach ceasefire agreement

[event kind=AGREE cameo=030 context=diplomatic speech=yes pos=verb recipient=obj,to needs=clause,weapon,money,goods,force]
accept / approve / greenlight / green-light / give the green light / give the go-ahead / give consent / sign off on
give green light / give go-ahead

[event kind=AGREE cameo=036 context=diplomatic speech=yes pos=verb recipient=to,with,iobj]
offer talks / propose talks / invite to talks / offer to meet / propose a meeting / agree to meet / agree to talks
agree to hold talks / agree to negotiate / propose negotiations / propose meeting

[event kind=AGREE cameo=0356 context=military speech=yes pos=verb recipient=with mutual=yes]
agree to a ceasefire / agree on a ceasefire / agree a ceasefire / agree to a truce / agree on a truce
accept a ceasefire / accept the ceasefire / agree to cease fire / agree to ceasefire / agree on ceasefire
agree ceasefire / agree to truce / agree on truce / accept ceasefire

[event kind=AGREE cameo=0353 context=diplomatic speech=yes pos=verb recipient=with,obj mutual=yes]
agree to a prisoner exchange / agree to a prisoner swap / agree to exchange prisoners / agree to swap prisoners
agree to release / agree to prisoner exchange / agree to prisoner swap

[event kind=AGREE cameo=031 context=diplomatic speech=yes pos=verb recipient=with mutual=yes]
agree to cooperate / agree to boost cooperation / agree to strengthen cooperation / agree to expand cooperation
agree to deepen cooperation / agree to step up cooperation / vow to strengthen cooperation
pledge to strengthen cooperation

[event kind=AGREE cameo=033 context=diplomatic speech=yes pos=verb recipient=to,with]
agree to supply / agree to provide / agree to send / agree to deliver / pledge to provide / promise to provide
pledge to send / promise to send / pledge to supply / promise to supply / vow to provide

[event kind=AGREE cameo=033 context=diplomatic speech=yes pos=verb recipient=to,for]
pledge aid / promise aid / pledge assistance / promise assistance / offer aid / offer assistance / pledge help
promise help / pledge military aid / promise military aid / offer help / pledge humanitarian aid

[event kind=AGREE cameo=030 context=diplomatic speech=yes pos=noun mutual=yes actor='s,of,by,between recipient=with,between,to support=reach,strike,make,conclude,clinch,sign,seal,forge,broker,finalise,finalize,secure]
offer / proposal / peace proposal / peace offer   mutual=no recipient=to,for cameo=030 support="make,present,submit,put,put forward" needs=actor
pledge / promise / vow / commitment   mutual=no recipient=to,for support=make,give,reiterate,renew needs=money,goods,weapon,force,clause
invitation                                mutual=no recipient=to cameo=036 support=extend,issue,send needs=actor

[event kind=AGREE cameo=030 context=diplomatic speech=yes pos=noun mutual=yes actor='s,of,by,between recipient=with,between,to support=reach,strike,make,conclude,clinch,sign,seal,forge,broker,finalise,finalize,secure needs=actor]
agreement / deal / accord / pact / treaty / memorandum of understanding / settlement / peace deal / peace agreement
peace accord / ceasefire deal / ceasefire agreement / trade deal / trade agreement / nuclear deal / hostage deal
truce deal / truce agreement / peace treaty / defence pact / defense pact / security pact / arms deal / minerals deal
non-aggression pact / framework agreement / defence agreement / defense agreement / security agreement
compromise deal / consensus / free trade agreement / grain deal / mutual defence treaty / interim agreement
bilateral agreement / peace settlement / preliminary agreement / joint declaration

# ---------------------------------------------------------------- CONCEDE

[event kind=CONCEDE cameo=080 pos=verb]
concede                                   recipient=to needs=actor,clause
compromise                                recipient=with mutual=yes needs=actor
reinstate / rehabilitate                  recipient=obj cameo=081 needs=person,actor
enfranchise / grant citizenship / grant autonomy / grant independence / grant rights   recipient=to,obj cameo=0833
reinstate rights / restore rights / restore democracy / restore civilian rule / hand power to   recipient=to cameo=083
hand over power / transfer power          recipient=to cameo=083

[event kind=CONCEDE cameo=082 pos=verb recipient=none]
call off the strike / call off a strike / end the strike / end their strike / suspend the strike / end a strike
suspend their strike / call off their strike / end the protest / call off the protests / call off protests
end their protest / end the hunger strike / end his hunger strike / end her hunger strike / end their hunger strike
end a boycott / lift the boycott / call off strike / end strike / suspend strike / end protest / end hunger strike
end boycott / lift boycott

[event kind=CONCEDE cameo=081 pos=verb recipient=into,against context=legal]
drop the investigation / close the investigation / drop the probe / close the case / drop a case / drop the inquiry
end the investigation / drop investigation / close investigation / drop probe / close case / drop case / drop inquiry
end investigation

[event kind=CONCEDE cameo=080 pos=verb recipient=to needs=actor,clause]
yield / give in / cave in / bow to / give way / back down / relent / capitulate / make concessions / make a concession
accede / bow to pressure / bow to demands / give ground / climb down / backtrack / back off / backpedal
make concession

[event kind=CONCEDE cameo=081 pos=verb recipient=none]
lift the curfew / lift a curfew / ease a curfew / ease the curfew / end the curfew / lift the state of emergency
lift a state of emergency / end the state of emergency / lift martial law / end martial law / lift the emergency
lift curfew / ease curfew / end curfew / lift state of emergency / end state of emergency / lift emergency

[event kind=CONCEDE cameo=081 pos=verb recipient=on,obj]
legalise / legalize / decriminalise / decriminalize / unban / lift a ban / lift the ban / overturn the ban
ease restrictions / relax restrictions / lift restrictions / lift censorship / ease the ban / end the ban
lift a travel ban / lift ban / overturn ban / ease ban / end ban / lift travel ban

[event kind=CONCEDE cameo=081 pos=verb recipient=obj,to,for]
amnesty / grant amnesty / grant clemency / issue a pardon / grant a pardon / declare an amnesty
pardon                                    needs=person,actor
commute                                   needs=person
reprieve / issue pardon / grant pardon / declare amnesty

[event kind=CONCEDE cameo=081 pos=verb recipient=obj,against,of context=legal]
acquit / exonerate / absolve / drop charges / drop the charges / clear of charges / overturn the conviction
quash the conviction / overturn a conviction / dismiss charges / throw out the case / dismiss the case / drop the case
overturn conviction / quash conviction / throw out case / dismiss case

[event kind=CONCEDE cameo=083 pos=verb recipient=of]
meet the demands / accept the demands / agree to the demands / meet their demands / accept demands / grant the demands
satisfy demands / meet demands / agree to demands / grant demands

[event kind=CONCEDE cameo=083 pos=verb recipient=none context=election]
call elections / call early elections / call a snap election / call a referendum / schedule elections
hold early elections / call snap elections / call snap election
call referendum

[event kind=CONCEDE cameo=0832 pos=verb recipient=obj needs=clause,actor]
withdraw the bill / scrap the bill / repeal / annul / rescind / revoke a law / abolish / cancel the decree
shelve the bill / withdraw the law / drop plans / withdraw bill / scrap bill / revoke law / cancel decree
shelve bill / withdraw law

[event kind=CONCEDE cameo=080 pos=noun actor='s,of,by,from recipient=to,for support="make,offer,grant,declare,issue,announce,order"]
amnesty                                   cameo=081 recipient=for,to,of needs=person,force,actor actor='s,by,from
concession / capitulation / climbdown / U-turn / backdown   needs=actor
pardon / clemency / reprieve / acquittal / commutation   cameo=081 recipient=of,for,to actor='s,by,from
presidential pardon / exoneration / mass pardon   cameo=081 recipient=of,for,to actor='s,by,from
legalisation / legalization / decriminalisation / decriminalization   cameo=081 recipient=of,on actor='s,by,from
lifting of the ban / easing of restrictions / lifting of restrictions   cameo=081 recipient=of,on actor='s,by,from

# ---------------------------------------------------------------- COOPERATE

[event kind=COOPERATE cameo=060 pos=verb mutual=yes]
cooperate / co-operate / collaborate / work together / join hands / team up / partner   recipient=with needs=actor
coordinate closely / work hand in hand / work side by side   recipient=with needs=actor
coordinate                                recipient=with needs=actor
trade / do business / barter              recipient=with cameo=061 context=economic needs=actor,goods
buy / purchase / import / order   recipient=from cameo=061 context=economic needs=goods,weapon,vehicle mutual=no
sell / export   recipient=to,iobj cameo=061 context=economic needs=goods,weapon,vehicle mutual=no figure=supplied
invest                                    recipient=in cameo=061 context=economic needs=money,actor mutual=no
lend                                      recipient=to,iobj cameo=061 context=economic needs=money mutual=no kind=AID
swap / exchange   recipient=with cameo=0841 kind=RETREAT mode=release figure=involved about="prisoner,prisoners,hostage,hostages,captive,captives,detainee,detainees,inmate,inmates,body,bodies,remains,soldier,soldiers,fighter,fighters,troops,POW,POWs,spy,spies,convict,convicts,people,person,civilian,civilians,journalist,journalists"
jointly develop / co-produce / jointly produce / jointly manufacture   recipient=with cameo=061 context=economic
co-develop                                recipient=with cameo=061 context=economic
hand over / turn over                     recipient=to cameo=063 context=legal mutual=no needs=person figure=involved

[event kind=RETREAT cameo=0841 pos=verb mutual=yes recipient=with mode=release figure=involved]
swap prisoners / exchange prisoners / trade prisoners / exchange captives / swap captives / exchange prisoners of war
swap prisoners of war / conduct a prisoner swap / conduct a prisoner exchange / exchange the bodies / exchange bodies
conduct prisoner swap / conduct prisoner exchange

[event kind=COOPERATE cameo=062 pos=verb mutual=yes recipient=with context=military]
hold joint exercises / hold joint drills / hold joint military exercises / conduct joint exercises
hold joint naval drills / conduct joint drills / conduct joint patrols / hold joint patrols / stage joint drills
hold a joint exercise / conduct a joint exercise / hold joint naval exercises / conduct joint military exercises
hold joint manoeuvres / stage joint exercises / hold joint maneuvers / hold joint exercise / conduct joint exercise

[event kind=COOPERATE cameo=063 pos=verb mutual=no recipient=to context=legal needs=person,actor]
extradite / hand over for trial / surrender to the court / turn over to / surrender to court

[event kind=COOPERATE cameo=064 pos=verb mutual=yes recipient=with,to context=intelligence]
share intelligence / share evidence / exchange evidence / share technology / share expertise / share data
exchange intelligence / share information / exchange information / pass intelligence / pool intelligence
provide intelligence

[event kind=COOPERATE cameo=061 pos=verb mutual=yes recipient=with,to context=economic]
open the border / reopen the border / open a border crossing / reopen the border crossing / resume flights
resume trade / reopen the crossing / restore air links / resume direct flights / open border / reopen border
open border crossing / reopen border crossing / reopen crossing

[event kind=COOPERATE cameo=060 pos=noun mutual=yes actor='s,of,by,between recipient=with,between support="boost,strengthen,expand,deepen,conduct,hold,develop,enhance,begin,resume,carry,carry out"]
cooperation / co-operation / collaboration / coordination / strategic cooperation   needs=actor
bilateral cooperation / joint venture / joint project   needs=actor
economic cooperation / trade cooperation / energy cooperation   cameo=061 context=economic needs=actor
trade turnover / bilateral trade / technical cooperation   cameo=061 context=economic needs=actor
extradition / judicial cooperation        cameo=063 context=legal actor='s,by,from recipient=to,of mutual=no
legal assistance / handover of the suspect   cameo=063 context=legal actor='s,by,from recipient=to,of mutual=no
intelligence sharing / intelligence-sharing / exchange of information   cameo=064 context=intelligence
exchange of intelligence / information sharing   cameo=064 context=intelligence

[event kind=COOPERATE cameo=062 pos=noun mutual=yes actor='s,of,by,between recipient=with,between support="boost,strengthen,expand,deepen,conduct,hold,develop,enhance,begin,resume,carry,carry out" context=military]
military cooperation / defence cooperation / defense cooperation / security cooperation / joint exercise / joint drill
joint patrol / joint naval drill / military-technical cooperation / joint drills / joint military exercise
joint naval exercise / joint training / joint manoeuvres / joint maneuvers / joint air exercise

[event kind=COOPERATE cameo=061 pos=noun mutual=no actor='s,by,of recipient=to,from support="boost,strengthen,expand,deepen,conduct,hold,develop,enhance,begin,resume,carry,carry out" context=economic needs=goods,weapon,vehicle,actor figure=supplied]
purchase / arms sale / weapons sale / arms exports / arms trade / arms transfer / arms export / weapons export / weapons exports
arms purchase / arms deal / weapons purchase / arms import / arms imports / export of arms / export of weapons / import of weapons
sale                                      needs=weapon

# ---------------------------------------------------------------- AID

[event kind=AID cameo=070 pos=verb figure=supplied]
assist                                    recipient=obj,to needs=actor,force figure=involved
aid                                       recipient=obj figure=involved needs=actor,force,person
arm / rearm / re-arm / equip / resupply / re-equip   recipient=obj cameo=072 context=military needs=actor,force figure=involved
outfit                                    recipient=obj cameo=072 context=military needs=actor,force figure=involved
fund / finance / bankroll / subsidise / subsidize   recipient=obj cameo=071 context=economic needs=actor,force,money
bail out                                  recipient=obj cameo=071 context=economic needs=actor,force,money
train / instruct / retrain                recipient=obj cameo=072 context=military needs=force figure=involved
evacuate   recipient=obj cameo=073 context=humanitarian needs=person,actor figure=displaced
rescue                                    recipient=obj cameo=073 context=humanitarian needs=person figure=involved
save                                      recipient=obj cameo=073 context=humanitarian needs=person figure=involved
feed / shelter / house / vaccinate / inoculate   recipient=obj,for cameo=073 context=humanitarian needs=person figure=involved
resettle / care for / take in   recipient=obj,for cameo=073 context=humanitarian needs=person figure=involved
rebuild / reconstruct                     recipient=for,in,obj cameo=071 context=economic needs=place
protects / protected / escorts / escorted / guards / guarded   recipient=obj cameo=074 context=peacekeeping needs=person,vehicle,actor figure=involved
write off debt / cancel debt / forgive debt / write off the debt   recipient=of cameo=071 context=economic
restructure the debt / cancel the debt / restructure debt   recipient=of cameo=071 context=economic

[event kind=AID cameo=070 pos=verb figure=supplied recipient=to,for,iobj,obj needs=goods,money,weapon,vehicle]
provide / supply / deliver / donate / hand over / ship / transfer / furnish / contribute / airlift / truck in / fly in
gift / grant / allocate / earmark / disburse / send in / airdrop / air-drop / distribute / bring in / shell out
hand out / channel / give / send

[event kind=AID cameo=070 pos=verb figure=supplied recipient=to,for,of]
provide aid / provide assistance / send aid / deliver aid / give aid / provide military aid / send military aid
provide military assistance / extend aid / extend assistance / render assistance / render aid / lend support
provide support / give support / provide help / lend a hand / offer a helping hand / give military aid
send humanitarian aid / provide humanitarian aid / deliver humanitarian aid / provide financial aid
provide economic aid / provide financial support / send relief / send help / come to the aid of / lend hand
offer helping hand / come to aid of

[event kind=AID cameo=075 pos=verb figure=supplied recipient=to context=asylum]
grant asylum / give asylum / offer asylum / grant refuge / give refuge / grant political asylum / grant refugee status
give sanctuary / grant protection

[event kind=AID cameo=074 pos=verb figure=deployed recipient=to,in context=peacekeeping]
send troops / dispatch troops / send soldiers / send forces / send fighters / deploy peacekeepers / send peacekeepers
send military advisers / send instructors / send military advisors / send reinforcements

[event kind=AID cameo=070 pos=noun actor='s,of,by,from recipient=to,for support=provide,send,deliver,give,extend,offer,grant,supply,announce,approve,pledge,allocate figure=supplied]
aid / assistance / donation / relief      needs=actor,goods,money,weapon,person
delivery / supply / shipment / transfer / handover   needs=goods,money,weapon,vehicle recipient=to,for actor='s,by,from
asylum / refuge / political asylum / sanctuary   cameo=075 context=asylum support=grant,give,offer needs=person,actor
refugee status                            cameo=075 context=asylum support=grant,give,offer needs=person,actor
peacekeeping mission / deployment of peacekeepers   cameo=074 context=peacekeeping recipient=in,to
peacekeeping operation                    cameo=074 context=peacekeeping recipient=in,to
peacekeeping force / peace-keeping force  cameo=074 context=peacekeeping recipient=in,to needs=place
training mission / military training / training of troops   cameo=072 context=military recipient=for,in

[event kind=AID cameo=073 pos=noun actor='s,of,by,from recipient=to,for support=provide,send,deliver,give,extend,offer,grant,supply,announce,approve,pledge,allocate figure=supplied context=humanitarian]
aid package / humanitarian assistance / humanitarian aid / relief effort / relief supplies / emergency aid / food aid
humanitarian convoy / aid convoy / aid delivery / aid shipment / delivery of aid / airlift / airdrop

[event kind=AID cameo=072 pos=noun actor='s,of,by,from recipient=to,for support=provide,send,deliver,give,extend,offer,grant,supply,announce,approve,pledge,allocate figure=supplied context=military]
military aid / military assistance / security assistance / military support
weapons delivery / arms delivery / arms shipment / military aid package / weapons package / weapons shipment
supply of weapons / delivery of weapons / supply of arms / delivery of arms / security aid / arms supplies
weapons supplies / arms package

[event kind=AID cameo=071 pos=noun actor='s,of,by,from recipient=to,for support=provide,send,deliver,give,extend,offer,grant,supply,announce,approve,pledge,allocate figure=supplied context=economic needs=actor,money]
financial aid / economic aid / financial assistance / economic assistance / bailout / financial support
loan                                      needs=actor
allocation / disbursement                 needs=money
grant                                     needs=actor
budget support / subsidy / debt relief / credit line / bridging loan / rescue package / macro-financial assistance

[event kind=AID cameo=073 pos=noun actor='s,by recipient=of support="carry,carry out,conduct,organise,organize,begin,launch,order" figure=displaced context=humanitarian needs=person,place]
evacuation / rescue / rescue operation / medical evacuation / evacuation operation / rescue mission
search and rescue operation / evacuation flight

# ---------------------------------------------------------------- RETREAT

[event kind=RETREAT cameo=0874 mode=withdraw context=military pos=verb]
withdraw / pull out / redeploy            recipient=from figure=deployed needs=force,weapon,place
withdraw from / pull out of               recipient=from,of needs=place,troops
pull out of / abandon / vacate / quit    recipient=of,from,obj needs=troops
exit / leave / flee                   recipient=of,from,obj needs=troops about="territory,territories,base,bases,airbase,position,positions,strip,enclave,peninsula,outpost,outposts"

[event kind=RETREAT cameo=0874 mode=withdraw context=military pos=verb recipient="from,out of" needs=force,actor,place]
retreat / pull back / fall back / pull out / beat a retreat / withdraw troops / withdraw its troops / pull out troops
withdraw forces / withdraw its forces / pull back troops / pull back forces / withdraw their forces
withdraw their troops / pull its troops / pull out its troops / disengage / beat retreat

[event kind=RETREAT cameo=0874 mode=withdraw context=military pos=verb recipient=to,from,of]
evacuate troops / abandon positions / abandon its positions / abandon their positions / leave positions / cede control
cede territory / lose control of / relinquish control / give up territory

[event kind=RETREAT cameo=0874 mode=disarm context=military pos=verb recipient=to figure=captured figure-subj=captured]
surrender / lay down arms / lay down their arms / lay down its arms / lay down weapons / lay down their weapons
give themselves up / give himself up / hand over weapons / turn themselves in / wave the white flag / hand in weapons
turn in weapons / wave white flag

[event kind=RETREAT cameo=0873 mode=disarm context=military pos=verb recipient=obj needs=force,weapon,actor]
disarm / demobilise / demobilize / demilitarise / demilitarize / stand down / decommission weapons / disband

[event kind=RETREAT cameo=0873 mode=disarm context=military pos=verb recipient=obj needs=weapon,force,clause]
dismantle / decommission / denuclearise / denuclearize / destroy its stockpile / freeze its nuclear programme
freeze its nuclear program / give up nuclear weapons

[event kind=RETREAT cameo=087 mode=disarm context=military pos=verb recipient=with,against,in]
de-escalate / deescalate / scale down / scale back / draw down / ease tensions / reduce tensions
halt the offensive / suspend operations / suspend the offensive / stop shelling / halt hostilities / end hostilities
cease hostilities / lower tensions / suspend military operations / stop the attacks / halt attacks / defuse tensions
pause fighting / halt offensive / suspend offensive / stop attacks

[event kind=RETREAT cameo=0871 mode=ceasefire context=military pos=verb recipient=with,in mutual=yes]
declare a ceasefire / declare a truce / cease fire / announce a ceasefire / announce a truce / observe a ceasefire
implement a ceasefire / call a truce / call a ceasefire / hold fire / stop fighting / declare a unilateral ceasefire
announce a unilateral ceasefire / extend the ceasefire / extend a ceasefire / extend the truce / renew the ceasefire
hold their fire / silence the guns / impose a truce / observe a truce / uphold the ceasefire / respect the ceasefire
honour the ceasefire / honor the ceasefire / end the war / declare ceasefire / declare truce / announce ceasefire
announce truce / observe ceasefire / implement ceasefire / call truce / call ceasefire / declare unilateral ceasefire
announce unilateral ceasefire / extend ceasefire / extend truce / renew ceasefire / silence guns / impose truce
observe truce / uphold ceasefire / respect ceasefire / honour ceasefire / honor ceasefire / end war

[event kind=RETREAT cameo=0872 mode=withdraw context=military pos=verb recipient=of,on]
lift the blockade / lift blockade / ease blockade / ease the blockade / lift a blockade / lift the siege
end the siege / end the blockade / lift its blockade / ease its blockade / reopen the strait / break the siege
lift siege / end siege / end blockade / reopen strait / break siege

[event kind=RETREAT cameo=085 mode=withdraw context=economic pos=verb recipient=on,against,of,obj]
lift sanctions / ease sanctions / lift the sanctions / remove sanctions / waive sanctions / relax sanctions
suspend sanctions / lift an embargo / lift the embargo / ease the embargo / lift economic sanctions / unfreeze assets
lift the arms embargo / roll back sanctions / lift tariffs / drop tariffs / reduce tariffs / remove tariffs
cut tariffs / lower tariffs / suspend tariffs / grant a sanctions waiver / end the embargo / lift embargo
delist                                    needs=actor,person
ease embargo / lift arms embargo / grant sanctions waiver / end embargo

[event kind=RETREAT cameo=0841 mode=release context=legal pos=verb figure=involved]
release                                   recipient=obj needs=person,force,vehicle,actor,money
free                                      recipient=obj needs=person,force

[event kind=RETREAT cameo=0841 mode=release context=legal pos=verb figure=involved recipient=obj,to needs=person,force,actor]
set free / turn loose / repatriate / release on bail / release from prison / free from prison / grant bail
release from custody / free on bail / let go

[event kind=RETREAT cameo=084 mode=release context=legal pos=verb figure=involved recipient=to,of]
hand back / give back / hand over the bodies / return the bodies / return the remains / repatriate the bodies
return the body / transfer the bodies / return property / hand over bodies / return bodies / return remains
repatriate bodies / return body / transfer bodies

[event kind=RETREAT cameo=086 mode=access context=diplomatic pos=verb]
allow in / let in / admit / grant access / allow access   recipient=obj,to cameo=0862 needs=actor,person,goods
give access / allow inspectors / readmit  recipient=obj,to cameo=0862 needs=actor,person,goods
accept inspectors / accept peacekeepers / welcome inspectors / agree to inspections   recipient=from cameo=0862
receive inspectors / receive peacekeepers / accept monitors   recipient=from cameo=0862

[event kind=RETREAT cameo=0863 mode=access context=humanitarian pos=verb recipient=into,to]
allow aid / let aid in / open a humanitarian corridor / open humanitarian corridors / allow humanitarian aid
allow aid in / open a corridor / allow humanitarian access / allow aid trucks / permit aid / open the crossing to aid
open humanitarian corridor / open corridor / open crossing to aid

[event kind=RETREAT mode=resign pos=verb cameo=0831 context=executive recipient=none]
resign / step down / tender his resignation / tender her resignation / submit his resignation / submit her resignation
hand in his resignation / hand in her resignation / announce his resignation / announce her resignation
tender their resignation / step aside / leave office / abdicate / relinquish power / relinquish the presidency
renounce the throne / vacate office / quit as / quit his post / quit her post / quit the government / quit the cabinet
stand down as / resign en masse / resign as / submit resignation / offer his resignation / offer her resignation
relinquish presidency / renounce throne / quit government / quit cabinet

[event kind=RETREAT cameo=0874 mode=withdraw context=military pos=noun actor='s,of,by recipient=from support="begin,complete,start,order,carry,carry out,announce,declare"]
surrender                                 mode=disarm recipient=to needs=force,actor,person
release   mode=release cameo=0841 actor='s,by recipient=of needs=person,force support=secure,order,announce figure=involved
resignation / abdication   mode=resign cameo=0831 context=executive recipient=none support="tender,submit,announce,hand,hand down" actor='s,of,by,from

[event kind=RETREAT cameo=0874 mode=withdraw context=military pos=noun actor='s,of,by recipient=from support="begin,complete,start,order,carry,carry out,announce,declare" needs=force,actor,place figure=deployed]
withdrawal / pullout / pull-out / retreat / pullback / pull-back / troop withdrawal / drawdown / evacuation of troops
withdrawal of troops / withdrawal of forces / disengagement / troop pullout / withdrawal of its troops / redeployment

[event kind=RETREAT cameo=0873 mode=disarm context=military pos=noun actor='s,by recipient=of support="begin,complete,start,order,carry,carry out,announce,declare"]
disarmament / demobilisation / demobilization / demilitarisation / demilitarization / denuclearisation
denuclearization / arms reduction

[event kind=RETREAT cameo=087 mode=disarm context=military pos=noun actor='s,of,by recipient=with,between support="begin,complete,start,order,carry,carry out,announce,declare" mutual=yes]
de-escalation / deescalation / easing of tensions / reduction of tensions / cessation of hostilities
end of hostilities / detente / détente

[event kind=RETREAT cameo=0871 mode=ceasefire context=military pos=noun actor='s,of,by,between recipient=with,between support="declare,announce,observe,implement,extend,agree,hold,broker,impose,order" mutual=yes]
ceasefire / cease-fire / truce / armistice / humanitarian pause / lull in fighting / temporary truce
unilateral ceasefire / humanitarian truce / temporary ceasefire / Easter truce

[event kind=RETREAT cameo=0841 mode=release context=military pos=noun actor='s,of,by,between recipient=with,between support="conduct,carry,carry out,hold,complete,announce,declare,order" mutual=yes figure=involved]
exchange of prisoners / swap of prisoners / prisoner exchange / prisoner swap / POW exchange
repatriation / exchange of captives / exchange of bodies / return of bodies / handover of bodies
prisoner-of-war exchange / release of prisoners / release of hostages
release of political prisoners / freeing of hostages

[event kind=RETREAT cameo=085 context=economic pos=noun actor='s,by recipient=on,against,for,of support="begin,complete,start,order,carry,carry out,announce,declare"]
sanctions relief / lifting of sanctions / easing of sanctions / removal of sanctions / unfreezing of assets
tariff cut
sanctions waiver / lifting of the embargo / lifting of the blockade / tariff reduction
suspension of sanctions

[event kind=RETREAT cameo=0863 mode=access context=humanitarian pos=noun actor='s,of,by recipient=to,for,in support="open,grant,allow,announce,declare,order"]
humanitarian corridor / humanitarian access / access for inspectors / entry of aid / humanitarian passage

# ---------------------------------------------------------------- REQUEST

[event kind=REQUEST cameo=020 context=diplomatic speech=yes pos=verb]
urge / implore / beseech / exhort / entreat / call on / call upon   recipient=obj,on,upon,to,with needs=clause
appeal to / plead with / petition / lobby / press / pressure / push   recipient=obj,on,upon,to,with needs=clause
ask / request / beg                       recipient=obj,from,to needs=clause,money,goods,weapon,actor
demand                                    recipient=from,of,obj cameo=100
insist on                                 recipient=on cameo=100 needs=clause,actor
appeal                                    recipient=to,for,obj needs=clause
seek asylum / seek refuge / apply for asylum / request asylum   recipient=in,from cameo=023 mode=assist context=asylum
claim asylum / ask for asylum / request political asylum   recipient=in,from cameo=023 mode=assist context=asylum
call for sanctions / demand sanctions / urge sanctions   recipient=against,on cameo=021 mode=assist
call for tougher sanctions / call for new sanctions   recipient=against,on cameo=021 mode=assist
demand access / request access / call for humanitarian access   recipient=to,from cameo=0255 mode=yield
demand humanitarian access                recipient=to,from cameo=0255 mode=yield
order                                     recipient=obj needs=clause cameo=100
encourage / recommend / advise            recipient=obj needs=clause

[event kind=REQUEST cameo=020 context=diplomatic speech=yes pos=verb recipient=from,by needs=clause,actor,goods,weapon,money,force]
call for / appeal for / plead for / press for / push for / clamour for / clamor for / lobby for / campaign for
agitate for

[event kind=REQUEST cameo=020 context=diplomatic speech=yes pos=verb recipient=to,for,on]
make an appeal / issue an appeal / launch an appeal / make a plea / make a request / issue a call / submit a request
make a demand / issue demands / put forward demands / present demands / address an appeal / make appeal / issue appeal
launch appeal / make plea / make request / issue call / submit request / make demand / address appeal

[event kind=REQUEST cameo=0256 context=military speech=yes pos=verb recipient=on,from,in,to mode=yield]
call for a ceasefire / demand a ceasefire / call for an immediate ceasefire / call for a truce
demand an immediate ceasefire / urge restraint / call for restraint / urge calm / appeal for calm / call for calm
appeal for restraint / call for de-escalation / urge a ceasefire / urge de-escalation / call for an end to the war
call for an end to hostilities / call for an end to the fighting / call for a halt / call for ceasefire
demand ceasefire / call for immediate ceasefire / call for truce / demand immediate ceasefire / urge ceasefire
call for end to war / call for end to hostilities / call for end to fighting / call for halt

[event kind=REQUEST cameo=0253 context=legal speech=yes pos=verb recipient=of mode=yield]
demand the release / call for the release / demand release / urge the release / appeal for the release
seek the release / call for the immediate release / demand the immediate release / call for release / urge release
appeal for release / seek release / call for immediate release / demand immediate release

[event kind=REQUEST cameo=025 context=diplomatic speech=yes pos=verb recipient=of,from,to mode=yield]
demand the withdrawal / call for the withdrawal / urge the withdrawal / demand the pullout / demand an end
call for an end / call for an immediate end / demand withdrawal / call for withdrawal / urge withdrawal
demand pullout / demand end / call for end / call for immediate end

[event kind=REQUEST cameo=026 context=diplomatic speech=yes pos=verb recipient=with,between,of mode=meet]
call for talks / call for negotiations / call for dialogue / urge talks / urge dialogue / request a meeting
seek talks / demand talks / urge negotiations / call for a meeting / call for an emergency meeting
request an emergency meeting / call for peace talks / seek a meeting / demand a meeting / request talks
seek negotiations / request meeting / call for meeting / call for emergency meeting / request emergency meeting
seek meeting / demand meeting

[event kind=REQUEST cameo=023 context=diplomatic speech=yes pos=verb recipient=from,to mode=assist]
ask for help / ask for aid / ask for assistance / appeal for aid / appeal for help / request aid / request assistance
seek aid / seek help / call for help / plead for help / plead for aid / call for aid / seek assistance
appeal for assistance / request help / ask for military aid / request military aid / ask for weapons / request weapons
appeal for weapons / appeal for donations

[event kind=REQUEST cameo=1041 context=executive speech=yes pos=verb recipient=of mode=change]
demand the resignation / call for the resignation / demand resignation / call for his resignation
call for her resignation / call for the ouster / call for the removal / demand the ouster / demand the removal
urge to resign / call for resignation / call for ouster / call for removal / demand ouster / demand removal

[event kind=REQUEST cameo=024 context=political_institutions speech=yes pos=verb recipient=from,in mode=change]
call for elections / call for early elections / demand elections / demand early elections / call for a snap election
call for reform / demand reforms / call for reforms / demand reform / call for democracy / demand democracy
call for new elections / demand a recount / call for snap election / demand recount

[event kind=REQUEST cameo=0243 context=rights_freedoms speech=yes pos=verb recipient=from,for mode=change]
demand rights / call for equal rights / demand equality / demand justice / call for justice

[event kind=REQUEST cameo=0213 context=legal speech=yes pos=verb recipient=into,of,from mode=assist]
call for an investigation / demand an investigation / call for an inquiry / demand an inquiry / call for a probe
call for an independent investigation / seek extradition / request extradition / demand extradition
seek the extradition / request the extradition / demand the extradition / call for investigation
demand investigation / call for inquiry / demand inquiry / call for probe / call for independent investigation

[event kind=REQUEST cameo=100 context=diplomatic speech=yes pos=verb recipient=from,for]
demand payment / demand compensation / demand reparations / seek compensation / seek reparations / demand ransom
demand a ransom / demand an apology / seek an apology / call for an apology / demand an explanation
seek clarification / demand clarification / demand apology / seek apology / call for apology / demand explanation

[event kind=REQUEST cameo=020 context=diplomatic speech=yes pos=noun actor='s,of,by,from recipient=to,for,on,from support="make,issue,launch,submit,renew,address,reiterate,put,put forward,send,step up"]
appeal / plea / request / demand          needs=clause,actor,money,goods,weapon
call                                      needs=clause
peace appeal / appeal for calm / call for restraint / call for calm / call for a ceasefire   cameo=0256 mode=yield
demand for a ceasefire / call for peace / appeal for peace   cameo=0256 mode=yield
asylum request / asylum application / asylum claim / request for asylum   cameo=023 mode=assist context=asylum
asylum bid                                cameo=023 mode=assist context=asylum
extradition request / request for extradition / call for an investigation   cameo=0213 mode=assist context=legal
demand for an investigation               cameo=0213 mode=assist context=legal
call for talks / call for dialogue / request for talks / request for a meeting   cameo=026 mode=meet
ransom demand / demand for ransom / list of demands / calls for his resignation / calls for resignation   cameo=100
call for reform / demand for reform       cameo=100

[event kind=REQUEST cameo=023 context=diplomatic speech=yes pos=noun actor='s,of,by,from recipient=to,for,on,from support="make,issue,launch,submit,renew,address,reiterate,put,put forward,send,step up" mode=assist]
appeal for aid / request for aid / request for assistance / appeal for help / call for help / plea for help
request for help / request for weapons / humanitarian appeal / emergency appeal / plea for aid / appeal for funds

# ---------------------------------------------------------------- ACCUSE

[event kind=ACCUSE cameo=111 mode=disapprove context=diplomatic speech=yes pos=verb]
lament / bemoan / regret                  recipient=obj cameo=110 needs=actor,clause
complain                                  recipient=about,of,to,against cameo=114 needs=clause,actor
disapprove / object / take exception / be critical   recipient=of,to,obj cameo=110 needs=clause,actor

[event kind=ACCUSE cameo=111 mode=disapprove context=diplomatic speech=yes pos=verb recipient=obj,at,against]
condemn / denounce / decry / deplore / lambast / lambaste / castigate / censure / excoriate / slam
rebuke                                    needs=actor,person
upbraid / vilify / criticise / criticize / chastise / inveigh against / rail against / lash out at
reprimand                                 needs=actor,person
hit out at / take to task / speak out against / fulminate against / demonise / demonize / denigrate / disparage
voice condemnation / express condemnation / issue a condemnation / issue condemnation

[event kind=ACCUSE cameo=111 mode=disapprove context=diplomatic speech=yes pos=verb recipient=obj,at,against,on,with needs=actor,clause,person,force]
blast / berate / deride / malign / chide / admonish / pillory / reprove / tear into / take aim at / rip into
rip / rip on needs=actor
assail                                    needs=actor,person,place
come down on / scold / mock / ridicule / insult / call out / take issue with / find fault with / savage
speak against / slate / flay / take a swipe at / lay into / take swipe at

[event kind=ACCUSE cameo=110 mode=disapprove context=diplomatic speech=yes pos=verb recipient=about,over,at,with,to]
express concern / voice concern / express alarm / express outrage / express dismay / voice alarm / express regret over
express deep concern / express indignation / voice outrage / express serious concern / express anger
express disappointment / voice disapproval / express disapproval / express frustration

[event kind=ACCUSE cameo=114 mode=disapprove context=diplomatic speech=yes pos=verb recipient=with,against,to,over]
protest to / lodge a protest / file a protest / lodge a complaint / file a complaint / lodge a formal protest
deliver a protest note / hand a protest note / send a protest note / issue a protest / lodge an official complaint
register a protest / make representations / deliver a demarche / lodge a diplomatic protest / lodge a strong protest
lodge protest / file protest / lodge complaint / file complaint / lodge formal protest / deliver protest note
hand protest note / send protest note / issue protest / lodge official complaint / register protest / deliver demarche
lodge diplomatic protest / lodge strong protest

[event kind=ACCUSE cameo=114 mode=disapprove context=diplomatic speech=yes pos=verb recipient=of,from]
summon the ambassador / summon ambassador / summon its ambassador / summon the charge d'affaires / summon the envoy
summon the diplomat / call in the ambassador / summon a diplomat / summon charge d'affaires / summon envoy
summon diplomat / call in ambassador

[event kind=ACCUSE cameo=112 mode=disapprove context=diplomatic speech=yes pos=verb recipient=obj,on,at,for]
hold responsible / hold accountable / lay the blame / point the finger / pin the blame / put the blame
fault                                     needs=clause,actor
hold liable / lay blame / point finger / pin blame / put blame

[event kind=ACCUSE cameo=112 mode=allege context=diplomatic speech=yes pos=verb]
charge with                               recipient=obj,with cameo=1121 context=legal needs=person,actor speech=no
accuse / level accusations / make accusations / level allegations / make allegations   recipient=obj,against,at
allege                                    recipient=none needs=clause actor=subj
implicate                                 recipient=obj needs=actor,person
suspect                                   recipient=obj needs=actor
charge                                    recipient=obj cameo=1121 context=legal needs=person,actor speech=no

[event kind=ACCUSE cameo=1121 mode=allege context=legal speech=no pos=verb recipient=obj,against,with]
indict / arraign / impeach / press charges against / file charges against / bring charges against / prosecute
put on trial / court-martial / try in absentia / file criminal charges / bring criminal charges / open a criminal case
launch a criminal case / open criminal proceedings / press charges / indict on charges / open criminal case
launch criminal case

[event kind=ACCUSE cameo=115 mode=allege context=legal speech=no pos=verb recipient=obj,against]
sue / file a lawsuit / file suit / take to court / bring a lawsuit / file a complaint against / bring a case
launch legal action / take legal action / file a case / initiate proceedings / bring legal action
file a petition against / haul before the court / lodge a case / file lawsuit / bring lawsuit / file complaint against
bring case / file case / file petition against / haul before court / lodge case

[event kind=ACCUSE cameo=090 mode=investigate pos=verb]
look into / inquire into / examine / scrutinise / scrutinize / interrogate   recipient=obj,into needs=person,actor
question                                  recipient=obj,into needs=person,actor
search for evidence / exhume / audit      recipient=obj needs=place,actor,person

[event kind=ACCUSE cameo=090 mode=investigate pos=verb recipient=obj,into,against]
investigate / launch an investigation / open an investigation / launch a probe / open a probe
probe                                     needs=actor,person,force
open an inquiry / launch an inquiry / begin an investigation / conduct an investigation / hold an inquiry
carry out an investigation / order an investigation / order a probe / order an inquiry / start an investigation
initiate an investigation / reopen the investigation / reopen the case / open a case / launch investigation
open investigation / launch probe / open probe / open inquiry / launch inquiry / begin investigation
conduct investigation / hold inquiry / carry out investigation / order investigation / order probe / order inquiry
start investigation / initiate investigation / reopen investigation / reopen case / open case

[event kind=ACCUSE cameo=111 mode=disapprove context=diplomatic speech=yes pos=noun actor='s,by,from recipient=of,against,at,on support=express,issue,voice,level,make,hurl,lodge,deliver,file]
accusation / allegation / finger-pointing   cameo=112 mode=allege recipient=against,of,at
slur                                      cameo=112 mode=allege recipient=against,of,at needs=actor

[event kind=ACCUSE cameo=111 mode=disapprove context=diplomatic speech=yes pos=noun actor='s,by,from recipient=of,against,at,on support=express,issue,voice,level,make,hurl,lodge,deliver,file needs=actor,clause]
criticism / condemnation / denunciation / rebuke / censure / reproach / reprimand / outcry / backlash / disapproval
indignation / broadside / tirade / diatribe / verbal attack / verbal assault / scathing criticism / war of words
invective / chorus of condemnation / international condemnation / diplomatic row / diplomatic spat

[event kind=ACCUSE cameo=114 mode=disapprove context=diplomatic speech=yes pos=noun actor='s,of,by,from recipient=to,with,against support=express,issue,voice,level,make,hurl,lodge,deliver,file]
protest note / note of protest / formal protest / diplomatic protest / formal complaint / official complaint
demarche / démarche / official protest

[event kind=ACCUSE cameo=1121 mode=allege context=legal pos=noun actor='s,by,from recipient=against,of support=file,bring,press,issue,lodge]
lawsuit / legal action / class action / complaint / suit / legal proceedings   cameo=115 needs=actor,person
legal case                                cameo=115 needs=actor,person
indictment / impeachment / arraignment / criminal case / criminal proceedings / criminal charge
court case / treason charge / corruption charge / terrorism charge / impeachment motion / charge of treason
espionage charge / war crimes charge / no-confidence motion / motion of no confidence

[event kind=ACCUSE cameo=090 mode=investigate pos=noun actor='s,by recipient=of,into,against support="launch,open,conduct,begin,order,carry,carry out,start,lead,announce,initiate,hold"]
inquiry / enquiry                         needs=actor,force,place
investigation / probe / criminal investigation / corruption probe / corruption investigation / judicial inquiry
public inquiry / murder investigation / war crimes investigation / fact-finding mission / interrogation
criminal probe / antitrust investigation / terror investigation / international inquiry / parliamentary inquiry
commission of inquiry

# ---------------------------------------------------------------- REJECT

[event kind=REJECT cameo=120 context=diplomatic speech=yes pos=verb]
snub / dismiss as / throw out / brush aside   recipient=obj needs=clause,actor
refuse / decline                          recipient=obj,to needs=clause,actor
dismiss                                   recipient=obj needs=clause
oppose                                    recipient=obj needs=clause,actor
veto / block a resolution / block the resolution / exercise its veto / use its veto   recipient=obj cameo=129
cast a veto / wield its veto / block resolution / cast veto   recipient=obj cameo=129
defy / flout / disobey / contravene / violate / breach   recipient=obj cameo=128 mode=yield needs=actor,clause
ignore / disregard                        recipient=obj cameo=128 mode=yield needs=actor,clause
deny                                      recipient=obj cameo=016 needs=clause

[event kind=REJECT cameo=120 context=diplomatic speech=yes pos=verb recipient=obj,to,from]
reject / rebuff / spurn / repudiate / renounce / say no to / thumb its nose at
turn down                                 needs=clause,actor,money,goods
rule out                                  needs=clause,actor,force
shoot down a proposal / give short shrift to / turn a deaf ear to / refuse to accept / refuse to recognise
refuse to recognize / reject outright / flatly reject / categorically reject / shoot down proposal / turn deaf ear to

[event kind=REJECT cameo=120 context=legislative speech=yes pos=verb recipient=obj,against needs=clause,actor]
vote against / vote down / defeat the bill / reject a bill / vote down a resolution / strike down / overturn
overrule / block the bill / defeat bill / reject bill / vote down resolution / block bill

[event kind=REJECT cameo=125 context=diplomatic speech=yes pos=verb recipient=with,to mode=meet]
refuse to negotiate / refuse to meet / rule out talks / reject talks / refuse talks / boycott talks / refuse to talk
refuse to hold talks / rule out negotiations / reject negotiations / refuse to attend
refuse to come to the negotiating table / reject an invitation / decline an invitation / decline the invitation
reject dialogue / refuse to come to negotiating table / reject invitation / decline invitation

[event kind=REJECT cameo=126 context=diplomatic speech=yes pos=verb recipient=by,from mode=meet]
reject mediation / refuse mediation / reject the offer to mediate / reject an offer of mediation
reject offer to mediate / reject offer of mediation

[event kind=REJECT cameo=127 context=diplomatic speech=yes pos=verb recipient=from,by,with mode=meet]
reject the proposal / reject the plan / reject the peace plan / reject a peace plan / reject the deal
reject the offer / reject a ceasefire / reject the ceasefire / reject a truce / rule out a ceasefire
reject a proposal / refuse to sign / reject the agreement / reject the terms / walk away from the deal
reject the ceasefire proposal / reject proposal / reject plan / reject peace plan / reject deal / reject offer
reject ceasefire / reject truce / rule out ceasefire / reject agreement / reject terms / walk away from deal
reject ceasefire proposal

[event kind=REJECT cameo=124 context=diplomatic speech=yes pos=verb recipient=obj,from,to mode=yield]
refuse to withdraw / refuse to release / refuse to surrender / refuse to back down / refuse to yield / refuse to leave
refuse to free / refuse to lift / refuse to disarm / refuse to give up / refuse to cede / refuse to hand over
refuse to budge / refuse to end / vow not to surrender / refuse to halt / refuse to compromise
refuse to lay down arms / rule out concessions / rule out withdrawal

[event kind=REJECT cameo=123 context=diplomatic speech=yes pos=verb recipient=from,by,for,of mode=change]
refuse to resign / refuse to step down / reject calls to resign / refuse to quit / reject calls for his resignation
defy calls to resign / reject the demands / reject demands / reject calls / dismiss calls / resist calls
rebuff calls / refuse to hold elections / resist pressure / refuse to concede

[event kind=REJECT cameo=121 context=diplomatic speech=yes pos=verb recipient=with,to,from,obj,iobj mode=assist]
refuse to cooperate / refuse to help / refuse to extradite / refuse to provide / refuse to supply / refuse to send
reject a request / reject the request / refuse aid / deny a request / deny the request / turn down a request
reject aid / refuse help / refuse to share / refuse to fund / deny a visa / deny asylum / reject an asylum application
reject the appeal / refuse to join / deny entry to / refuse entry / deny visas / reject request / deny request
turn down request / deny visa / reject asylum application / reject appeal

[event kind=REJECT cameo=016 context=diplomatic speech=yes pos=verb recipient=by,from,of,in]
deny the accusation / deny the accusations / deny the allegations
deny allegations / deny accusations / deny the charges / deny charges / reject the accusation / reject the accusations
reject accusations / reject allegations / reject the allegations / dismiss the allegations / dismiss allegations
refute allegations / deny wrongdoing / plead not guilty / refute the claims / deny claims
reject claims / dismiss claims / dismiss reports / deny reports / deny the claim / reject the claim / deny accusation
reject accusation / refute claims / deny claim / reject claim

[event kind=REJECT cameo=120 context=diplomatic speech=yes pos=noun actor='s,by,from recipient=of,to support=issue,express,meet]
rejection / refusal / rebuff / opposition to / repudiation / non-compliance / noncompliance   needs=clause,actor
veto                                      cameo=129 support=use,cast,exercise,wield needs=actor,clause

[event kind=REJECT cameo=128 context=diplomatic speech=yes pos=noun actor='s,by,from recipient=of,by support=issue,express,meet mode=yield]
defiance / violation of international law / breach of international law / violation of sanctions
violation of the resolution / breach of the agreement / violation of the agreement / violation of sovereignty
violation of airspace / violation of its airspace

# ---------------------------------------------------------------- THREATEN

[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb]
threaten                                  recipient=obj,against needs=clause,actor,person,force,place
make threats / issue a threat / issue threats / make a threat / level threats   recipient=against,to,obj
brandish                                  recipient=against,to,obj needs=weapon
issue threat / make threat                recipient=against,to,obj
warn                                      recipient=obj needs=actor,force
threaten to expel / threaten to deport / threaten to evict   recipient=obj cameo=136 mode=expel
threaten with deportation / threaten with expulsion / threaten deportation   recipient=obj cameo=136 mode=expel
intimidate / blackmail / menace           recipient=obj needs=actor,person

[event kind=THREATEN cameo=139 context=diplomatic speech=yes pos=verb recipient=to,iobj,for,against mode=relations]
give an ultimatum / issue an ultimatum / deliver an ultimatum / set a deadline / set an ultimatum
present an ultimatum / serve an ultimatum / give ultimatum / issue ultimatum / deliver ultimatum / set deadline
set ultimatum / present ultimatum / serve ultimatum

[event kind=THREATEN cameo=138 context=diplomatic speech=yes pos=verb recipient=against,for,on,to mode=violence]
vow revenge / vow retaliation / vow to retaliate / vow to avenge / swear revenge / vow vengeance / promise retaliation
threaten retaliation / vow to respond / vow a response / threaten to retaliate / promise a response
pledge retaliation / vow to strike back / vow to hit back / threaten to respond / pledge to avenge / vow harsh revenge
threaten revenge / threaten reprisals / vow response / promise response

[event kind=THREATEN cameo=138 context=military speech=yes pos=verb recipient=obj,on,against,with mode=violence]
threaten to attack / threaten to strike / threaten war / threaten to destroy / threaten to bomb / threaten to kill
threaten to use force / threaten military action / threaten force / vow to destroy / threaten to wipe out
threaten strikes / vow to crush / vow to annihilate / vow to wipe out / threaten to shoot down / threaten an attack
threaten with war / threaten violence / threaten to fire / threaten to annihilate / threaten to shoot
threaten military intervention / threaten to obliterate / threaten attack

[event kind=THREATEN cameo=1382 context=military speech=yes pos=verb recipient=obj,of,from mode=territory]
threaten to invade / threaten to annex / threaten to occupy / threaten to seize / threaten invasion
threaten annexation / threaten to take over / threaten to take control

[event kind=THREATEN cameo=1385 context=cbrn speech=yes pos=verb recipient=against,on mode=violence]
threaten to use nuclear weapons / threaten nuclear war / threaten a nuclear strike / threaten a nuclear attack
threaten the use of nuclear weapons / rattle the nuclear sabre / rattle the nuclear saber / threaten nuclear strike
threaten nuclear attack / threaten use of nuclear weapons / rattle nuclear sabre / rattle nuclear saber

[event kind=THREATEN cameo=1312 context=economic speech=yes pos=verb recipient=on,against,obj mode=restrict]
threaten sanctions / threaten to impose sanctions / threaten tariffs / threaten to impose tariffs
threaten with sanctions / threaten new sanctions / threaten to sanction / threaten to ban / threaten to block
threaten to restrict / threaten restrictions / threaten an embargo / threaten to boycott / threaten a boycott
threaten further sanctions / threaten a blockade / threaten to blockade / threaten to close / threaten to impose
threaten economic sanctions / threaten secondary sanctions / threaten embargo / threaten boycott / threaten blockade

[event kind=THREATEN cameo=1313 context=diplomatic speech=yes pos=verb recipient=to,with,from,of,obj mode=relations]
threaten to cut / threaten to suspend / threaten to withdraw / threaten to withhold / threaten to end
threaten to break off / threaten to cut off / threaten to pull out / threaten to sever / threaten to halt
threaten to quit / threaten to leave / threaten to stop / threaten to cancel / threaten to walk out
threaten to recall / threaten to pull / threaten to freeze / threaten to downgrade

[event kind=THREATEN cameo=137 context=legal speech=yes pos=verb recipient=obj,against,with mode=arrest]
threaten to arrest / threaten to jail / threaten to prosecute / threaten with arrest / threaten with prison
threaten to imprison / threaten legal action / threaten to sue / threaten to detain / threaten prosecution

[event kind=THREATEN cameo=133 context=diplomatic speech=yes pos=verb recipient=over,against]
threaten to strike over / threaten strikes over / threaten industrial action / threaten a general strike
threaten protests / threaten to protest / threaten mass protests / threaten to go on strike / threaten strike action
threaten general strike

[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=noun actor='s,of,by,from recipient=against,to support="make,issue,give,deliver,send,carry,carry out,repeat"]
threat / intimidation / menace / blackmail   needs=actor,force,weapon
ultimatum                                 cameo=139 mode=relations
strike threat / threat of a strike / strike notice / threat of industrial action   cameo=133 recipient=over,against

[event kind=THREATEN cameo=138 context=diplomatic speech=yes pos=noun actor='s,of,by,from recipient=against,to support="make,issue,give,deliver,send,carry,carry out,repeat" mode=violence]
military threat / threat of war / threat of force / threat of attack / threat of military action / nuclear threat
nuclear blackmail / sabre-rattling / saber-rattling / death threat / bomb threat / threat of retaliation
invasion threat / threat of invasion

[event kind=THREATEN cameo=1312 context=economic speech=yes pos=noun actor='s,of,by,from recipient=against,on support="make,issue,give,deliver,send,carry,carry out,repeat" mode=restrict]
threat of sanctions / tariff threat / threat of tariffs / sanctions threat / threat of new sanctions

# ---------------------------------------------------------------- PROTEST

[event kind=PROTEST cameo=141 mode=demo pos=verb figure-subj=participants]
demonstrate                               recipient=against,outside needs=place,actor,person
protest                                   recipient=obj,against,over,at,about
rally                                     recipient=against,outside needs=place,actor,person
march                                     recipient=against needs=place,actor,person
chant slogans / shout slogans / wave placards / carry banners / hold placards / carry placards   recipient=against
chant anti-government slogans / hold banners / wave banners   recipient=against
burn an effigy / burn effigies / burn the flag / burn flags / burn a flag   recipient=of cameo=145 mode=riot
burn tyres / burn tires / burn a copy / burn effigy / burn flag / burn copy   recipient=of cameo=145 mode=riot
defy the ban / hold a minute of protest / walk out in protest / boycott the session   recipient=over,against cameo=140
defy ban / hold minute of protest / boycott session   recipient=over,against cameo=140
boycott                                   recipient=obj cameo=143 mode=boycott needs=actor,goods,clause
deface / spray-paint / daub / topple a statue   recipient=obj cameo=145 mode=vandalize needs=place
pull down a statue / smear / topple statue / pull down statue   recipient=obj cameo=145 mode=vandalize needs=place
revolt / rise up / mutiny / rebel         recipient=against cameo=145 mode=riot needs=actor,force,person,place
self-immolate / set himself on fire / set herself on fire / set himself alight   recipient=none cameo=140
set herself alight                        recipient=none cameo=140

[event kind=PROTEST cameo=141 mode=demo pos=verb figure-subj=participants recipient=against,over,outside,at]
take to the streets / pour into the streets / hold a rally / stage a protest / hold a protest / stage a demonstration
hold a demonstration / stage a rally / stage protests / hold protests / hold demonstrations / stage a sit-in
hold a sit-in / hold a vigil / picket / hold a march / flood the streets / stage a march / fill the streets
come out to protest / hit the streets / stage demonstrations / hold rallies / stage rallies / stage a walkout
hold a candlelight vigil / throng the streets / hold an anti-government protest / take to streets / pour into streets
hold rally / stage protest / hold protest / stage demonstration / hold demonstration / stage rally / stage sit-in
hold sit-in / hold vigil / hold march / flood streets / stage march / fill streets / hit streets / stage walkout
hold candlelight vigil / throng streets / hold anti-government protest

[event kind=PROTEST cameo=141 mode=demo pos=verb figure-subj=participants recipient=none needs=person]
gather to protest / gather in protest / gather to demand / gather to denounce / gather to call for / assemble in protest / rally in protest / gather in protest against
gather outside parliament / gather outside the parliament / gather outside the embassy / gather outside the courthouse / gather outside the court / gather outside the presidential palace
gather outside the election commission / gather outside the ministry / gather outside the government / gather outside the prime minister / gather in front of parliament
gather in front of the parliament / gather in front of the embassy / gather near parliament / gather near the parliament / gather at the embassy / gather around parliament
gather outside police headquarters / gather outside the consulate / gather outside the city hall / gather outside city hall / gather outside the headquarters / gather outside the residence

[event kind=PROTEST cameo=145 mode=riot pos=verb figure-subj=participants recipient=with,at,in,obj]
riot / go on the rampage / go on a rampage / clash with police / clash with riot police
hurl stones at police / set fire to tyres / throw stones at police / set fire to tires / fight running battles
storm the parliament / storm parliament / storm the embassy / storm the presidential palace
break through police lines / overturn cars / smash windows / go on rampage / storm embassy / storm presidential palace

[event kind=PROTEST cameo=143 mode=strike pos=verb figure-subj=participants recipient=over,against]
go on strike / walk off the job / down tools / stage a strike / hold a strike
begin a strike / begin strike / call a strike   needs=person
stop work / go on a strike / begin strike action / take industrial action / stage a walkout over
hold a general strike / stage a general strike / launch strike action / be on strike / strike for / walk off job
stage strike / hold strike / stage walkout over / hold general strike
stage general strike

[event kind=PROTEST cameo=142 mode=hunger pos=verb figure-subj=participants recipient=over,against]
go on hunger strike / go on a hunger strike / begin a hunger strike / start a hunger strike / launch a hunger strike
stage a hunger strike / end a hunger strike / begin hunger strike / start hunger strike / launch hunger strike
stage hunger strike

[event kind=PROTEST cameo=144 mode=obstruct pos=verb figure-subj=participants recipient=in,at,against]
block a road / block roads / block the road / block a highway / block the highway / blockade roads / block traffic
erect barricades / set up barricades / barricade / block the entrance / block streets / set up roadblocks
put up barricades / occupy the square / occupy the building / obstruct traffic / block highways
block border crossings / block the border / block railway tracks / block bridges / block road / block highway
block entrance / occupy square / occupy building / block border

[event kind=PROTEST cameo=141 mode=demo pos=noun actor='s,of,by recipient=against,over,at,about,outside support="hold,stage,organise,organize,attend,lead,join,call for,begin,continue,plan,resume" figure=participants]
protest / anti-government protest / anti-war protest / street protest / mass protest / protest march
demonstration                             needs=place,actor,person,force
protest rally / a sit-in / the sit-in / their sit-in / student sit-in / mass sit-in / sit-in protest / sit-in strike / sit-ins / picket / vigil / candlelight vigil / anti-government demonstration / peaceful protest
peaceful demonstration / protest movement / mass demonstration / mass rally
anti-government rally / protest demonstration / student demonstration / silent protest / million-man march
opposition rally
pro-democracy protest / solidarity rally / solidarity march / anti-immigration protest / pro-Palestinian protest
protest action / wave of protests / demonstration of solidarity / counter-demonstration / counter-protest / flash mob
naked protest
rally / march / gathering / procession    needs=person
hunger strike / hunger-strike / fast unto death   cameo=142 mode=hunger
boycott / election boycott / consumer boycott   cameo=143 mode=boycott recipient=against support="call for,launch,declare,announce,end"
roadblock / road blockade / barricade / human chain / road block / blockade of roads   cameo=144 mode=obstruct
civil disobedience / act of defiance / protest vote / disobedience campaign / act of protest   cameo=140
self-immolation                           cameo=140
vandalism                                 mode=vandalize cameo=145 recipient=against

[event kind=PROTEST cameo=143 mode=strike pos=noun actor='s,of,by recipient=against,over,at,about,outside support="hold,stage,begin,call for,launch,end,continue" figure=participants]
strike action / general strike / work stoppage / walkout / industrial action / walk-out / transport strike
rail strike / nationwide strike / labour strike / labor strike / teachers ' strike / wildcat strike
pilots ' strike / doctors ' strike / national strike / solidarity strike / truckers ' strike
warning strike / port strike / dockworkers ' strike

[event kind=PROTEST cameo=145 mode=riot pos=noun actor='s,of,by recipient=against,over,at,about,outside support=stage,incite,lead,launch,spark figure=participants]
riot / rioting / unrest / uprising / civil unrest / street violence / violent protest / revolt
disturbance                               needs=place
mutiny / rebellion / mob attack on / street clashes / prison riot / violent demonstration / civil disorder / race riot
insurrection / public disorder / food riot / intifada

# ---------------------------------------------------------------- SANCTION

[event kind=SANCTION cameo=160 context=diplomatic pos=verb]
expel / order out / declare persona non grata   recipient=obj mode=expel cameo=166 needs=person,actor,force figure=involved
kick out of / throw out of / eject   recipient=obj mode=expel cameo=166 needs=person,actor,force figure=involved
withdraw from / pull out of               recipient=from,of mode=withdraw cameo=160 needs=actor,clause
suspend / halt / cut off / withhold       recipient=to,for mode=discontinue cameo=162 needs=goods,money,weapon
boycott / shun / ostracise / ostracize / blacklist   recipient=obj cameo=163 kind=COERCE mode=restrict needs=actor

[event kind=SANCTION cameo=161 context=diplomatic pos=verb recipient=with mode=withdraw]
sever ties / cut ties / break ties / break off relations / sever relations / cut relations
sever diplomatic relations / sever diplomatic ties / break off diplomatic relations / cut diplomatic ties
cut diplomatic relations / break diplomatic relations / break diplomatic ties / downgrade relations / downgrade ties
suspend relations / downgrade diplomatic relations / downgrade diplomatic ties / break off ties
suspend diplomatic relations / sever all ties / cut off relations / suspend ties / freeze relations / freeze ties

[event kind=SANCTION cameo=161 context=diplomatic pos=verb recipient=from,to,in,of mode=withdraw]
recall its ambassador / recall the ambassador / withdraw its ambassador / recall its envoy / recall their ambassador
close its embassy / shut its embassy / withdraw its diplomats / close its consulate / recall its ambassadors
pull its ambassador / recall diplomats / recall ambassador / recall his ambassador / withdraw diplomats
withdraw ambassadors / evacuate its embassy / close the embassy / shut down its embassy
order the closure of the consulate / close embassy / order closure of consulate

[event kind=SANCTION cameo=166 context=diplomatic pos=verb recipient=of,from mode=expel]
expel diplomats / expel the ambassador / expel ambassador / order diplomats to leave / expel an ambassador
expel inspectors / expel peacekeepers / expel aid workers / give diplomats 48 hours to leave / expel a diplomat
expel diplomat

[event kind=SANCTION cameo=166 context=diplomatic pos=verb recipient=obj,of,from mode=expel needs=actor]
suspend / oust from / kick out / suspend membership / suspend from membership / strip of membership
exclude from the organisation / suspend the membership / exclude from organisation

[event kind=SANCTION cameo=164 context=diplomatic pos=verb recipient=with,to,in,of mode=withdraw]
suspend talks / suspend negotiations / break off talks / break off negotiations / halt talks / call off talks
cancel talks / walk out of talks / pull out of talks / quit talks / cancel a meeting / call off a meeting
cancel the summit / suspend dialogue / cancel a visit / cancel the visit / postpone the visit / cancel a summit
walk out of the talks / withdraw from talks / boycott the summit / boycott the talks / leave the negotiating table
halt negotiations / end talks / withdraw from negotiations / cancel a trip / suspend participation
suspend its participation / call off the visit / cancel the meeting / call off the summit / cancel meeting
call off meeting / cancel summit / cancel visit / postpone visit / boycott summit / leave negotiating table
cancel trip / call off visit / call off summit

[event kind=SANCTION cameo=160 context=diplomatic pos=verb recipient=with,on,obj mode=withdraw needs=actor,clause]
withdraw from the treaty / withdraw from the agreement / pull out of the agreement / pull out of the treaty
tear up the agreement / abandon the treaty / terminate the agreement / scrap the agreement / withdraw from the deal
pull out of the deal / denounce the treaty / suspend the treaty / abrogate / annul the agreement
suspend the agreement / withdraw from the accord / rip up the deal / exit the treaty
nullify the agreement / leave the treaty / pull out of the accord / withdraw from the pact / withdraw from treaty
withdraw from agreement / pull out of agreement / pull out of treaty / tear up agreement / abandon treaty
terminate agreement / scrap agreement / withdraw from deal / pull out of deal / denounce treaty / suspend treaty
annul agreement / suspend agreement / withdraw from accord / rip up deal / exit treaty / nullify agreement
leave treaty / pull out of accord / withdraw from pact

[event kind=SANCTION cameo=162 context=diplomatic pos=verb recipient=to,for,obj,from mode=discontinue]
cut aid / suspend aid / halt aid / cut off aid / freeze aid / stop aid / suspend military aid / withhold aid
halt military aid / freeze military aid / suspend assistance / cut off assistance / cut funding / suspend funding
withdraw funding / freeze funding / cut off funding / halt funding / slash aid / end aid / pause military aid
pause aid / pause weapons shipments / suspend weapons deliveries / suspend arms sales / halt arms sales
stop arms sales / halt arms exports / halt weapons deliveries / suspend arms exports / pause arms shipments
cut off supplies / cut off gas / cut gas supplies / halt gas supplies / halt deliveries / stop deliveries
suspend deliveries / halt exports / suspend humanitarian aid / slash funding / halt arms deliveries / stop funding
turn off the taps / halt oil supplies / cut off gas supplies / suspend operations in / halt humanitarian aid
suspend intelligence sharing / withdraw support / cut support / withdraw its support / turn off taps

[event kind=SANCTION cameo=116 mode=convict context=legal pos=verb]
fine / impose a fine on / slap a fine on / impose a fine   recipient=obj,on context=economic needs=actor,money
disbar / impose fine on / slap fine on / impose fine   recipient=obj,on context=economic needs=actor,money
rule against / order to pay / find liable   recipient=obj,against needs=actor
disqualify / bar from office / ban from office   recipient=obj needs=person,actor cameo=172 kind=COERCE mode=restrict
strip of immunity                         recipient=obj needs=person,actor cameo=172 kind=COERCE mode=restrict

[event kind=SANCTION cameo=116 mode=convict context=legal pos=verb recipient=obj,to,on,of figure=detained]
convict / sentence / find guilty / sentence to death / jail for / sentence in absentia / convict in absentia
sentence to life / hand down a sentence / hand a sentence / condemn to death / sentence to prison
hand down a verdict / hand down a death sentence / sentence to life imprisonment / deliver a guilty verdict
uphold the conviction / uphold the sentence / hand down sentence / hand sentence / hand down verdict
hand down death sentence / deliver guilty verdict / uphold conviction / uphold sentence

[event kind=COERCE cameo=170 context=executive pos=verb recipient=obj needs=person,actor]
remove from office / sack / oust / depose / unseat / relieve of duty / remove from post / overthrow
relieve of his post / dethrone / strip of his post / remove from power / dismiss from office / dismiss from his post
remove from his post

[event kind=SANCTION cameo=160 context=diplomatic pos=noun actor='s,by recipient=of,from,with,to,against support="announce,order,impose,carry,carry out,declare"]
conviction                                cameo=116 mode=convict context=legal recipient=of,for needs=person,actor
expulsion / expulsion of diplomats / expulsion of the ambassador   cameo=166 mode=expel needs=person,actor,force
expulsion of ambassadors                  cameo=166 mode=expel needs=person,actor,force
fine   cameo=116 context=economic mode=convict recipient=on,against,for support=impose,issue,levy needs=money,actor actor='s,of,by

[event kind=SANCTION cameo=161 context=diplomatic pos=noun actor='s,of,by recipient=with,from,in support="announce,order,impose,carry,carry out,declare" mode=withdraw]
recall of the ambassador / recall of its ambassador / closure of the embassy / severance of diplomatic relations
break in diplomatic relations / severing of ties / rupture of relations / suspension of relations
break-up of relations / severing of relations / downgrading of relations / diplomatic rupture / freeze in relations

[event kind=SANCTION cameo=162 context=diplomatic pos=noun actor='s,of,by recipient=to,for support="announce,order,impose,carry,carry out,declare" mode=discontinue]
suspension of aid / halt to aid / freeze on aid / suspension of arms sales / aid cut / aid freeze / funding cut
pause in military aid
pause in aid / cut in aid / cutoff of aid / suspension of gas supplies / aid suspension / halt in deliveries

[event kind=SANCTION cameo=164 context=diplomatic pos=noun actor='s,of,by recipient=with,from support="announce,order,impose,carry,carry out,declare" mode=withdraw]
suspension of talks / breakdown of talks / collapse of talks / withdrawal from the treaty
withdrawal from the agreement / cancellation of talks / termination of the agreement / cancellation of the visit
withdrawal from the deal / breakdown in talks / collapse of negotiations

[event kind=SANCTION cameo=116 context=legal pos=noun actor='s,by recipient=of,for,against,on support="hand,hand down,impose,issue,serve,uphold,pass,announce,declare,order" mode=convict]
prison sentence / jail sentence / death sentence / guilty verdict / jail term / life sentence / prison term
sentencing / suspended sentence / life imprisonment / death penalty for

# ---------------------------------------------------------------- MOBILIZE

[event kind=MOBILIZE cameo=154 mode=troops context=military pos=verb recipient=to,in,into,along,near,on,against,around,at figure=deployed]
mobilise / mobilize / remobilise / remobilize   needs=force,person,actor,vehicle
deploy                                    needs=weapon,vehicle mode=weapons
station / position / move / send / base   needs=weapon,vehicle mode=weapons recipient=to,in,near,on,off,against
stockpile / site                          needs=weapon,vehicle mode=weapons recipient=to,in,near,on,off,against
reinforce / beef up / bolster / fortify / strengthen   recipient=in,along,at,on,near needs=force figure=deployed
boost / step up / shore up / tighten      recipient=in,along,at,on,near needs=force figure=deployed
call up / conscript / draft / recruit / enlist / activate   recipient=none needs=force,person figure=deployed
scramble                                  needs=vehicle figure=deployed
scramble jets / scramble fighter jets / scramble fighters / scramble aircraft   recipient=against,to,over figure=
scramble warplanes / scramble planes      recipient=against,to,over figure=
encircle / surround / besiege / cordon off / ring   recipient=obj cameo=191 kind=COERCE mode=restrict needs=place,force figure=

[event kind=MOBILIZE cameo=154 mode=troops context=military pos=verb recipient=to,in,into,along,near,on,against,around,at figure=deployed needs=force]
deploy / redeploy / station / mass / amass / concentrate / position / dispatch / send / rush / move / pour / commit
build up / bring up / rotate / bring in / transfer / relocate / field / assemble / shift / move up

[event kind=MOBILIZE cameo=154 mode=troops context=military pos=verb recipient=to,in,along,near,on,off]
deploy troops / deploy forces / send troops to / send in troops / deploy warships / deploy soldiers / mass troops
mass forces / move troops / send warships / deploy additional troops / deploy fighter jets / build up forces
build up troops / build up its forces / call up reservists / call up reserves / declare mobilisation
declare mobilization / announce mobilisation / order mobilisation / order mobilization / announce mobilization
introduce conscription / declare a general mobilisation / declare a general mobilization
declare partial mobilisation / declare partial mobilization / send reinforcements to / bring in reinforcements
dispatch warships / declare general mobilisation / declare general mobilization

[event kind=MOBILIZE cameo=152 mode=troops context=military pos=verb recipient=in,along figure=deployed actor=subj]
put on alert / remain on alert / remain on high alert / stay on alert / stay on high alert / put on high alert
place on alert / place on high alert / raise its alert level / raise the alert level / raise the alert / go on alert
go on high alert / put on standby / put on combat alert / raise combat readiness / put on the highest alert
be on high alert / put on full alert / place on standby / be on alert / heighten vigilance / step up vigilance
raise alert level / raise alert / put on highest alert

[event kind=MOBILIZE cameo=150 mode=troops context=military pos=verb recipient=near,off,around,in,with,against needs=force,actor,weapon,place]
hold exercises / hold drills / hold military exercises / hold military drills / conduct exercises / conduct drills
conduct military exercises / stage drills / stage military exercises / launch military drills
begin military exercises / begin drills / hold manoeuvres / hold maneuvers / hold war games / conduct military drills
conduct manoeuvres / stage war games / hold naval exercises / hold naval drills / hold live-fire drills
conduct live-fire drills / conduct live-fire exercises / launch exercises / rehearse / stage exercises / start drills
start military exercises / hold a military parade / stage a military parade / parade / hold an exercise
conduct an exercise / hold live-fire exercises / launch war games / hold military parade / stage military parade
hold exercise / conduct exercise

[event kind=MOBILIZE cameo=150 mode=weapons context=military pos=verb recipient=none figure=launched needs=weapon]
test / test-fire / test-fired / test-fires / test-launch / flight-test / fire off a test / conduct a test launch
test fire / fire off test / conduct test launch

[event kind=MOBILIZE cameo=150 mode=weapons context=military pos=verb recipient=none needs=weapon,actor]
conduct a nuclear test / carry out a nuclear test / conduct a missile test / test a nuclear weapon / test a missile
conduct a weapons test / carry out a missile test / stage a missile test / fire a ballistic missile into the sea
conduct a test / test a nuclear device / conduct an underground nuclear test / conduct nuclear test
carry out nuclear test / conduct missile test / test nuclear weapon / test missile / conduct weapons test
carry out missile test / stage missile test / fire ballistic missile into sea / conduct test / test nuclear device
conduct underground nuclear test

[event kind=MOBILIZE cameo=150 mode=weapons context=military pos=verb recipient=none needs=weapon]
unveil / showcase / commission / display / put into service / put on combat duty / parade / arm / nuclearise
mass-produce / produce / manufacture / develop / acquire

[event kind=MOBILIZE cameo=150 context=military pos=verb recipient=obj,over,through,near,into figure=involved needs=vehicle,force figure-subj=involved]
patrol / blockade-run / fly over / sail through / overfly / buzz / shadow / violate the airspace
violate its airspace / enter the airspace / enter its airspace / sail near / intrude into / cross the median line
cross into the airspace / stray into / encroach / circle / enter its air defence identification zone / sail into
transit / violate airspace / enter airspace / cross median line / cross into airspace

[event kind=MOBILIZE cameo=153 mode=police context=military pos=verb recipient=to,in,around,at,against]
deploy police / deploy riot police / send police / send riot police / step up security / tighten security
beef up security / deploy security forces / increase police presence / put police on alert / boost security
strengthen security / deploy the national guard / send in the national guard / increase security / mobilise police
mobilize police / deploy officers / step up patrols / deploy the National Guard / deploy national guard
send in national guard / deploy National Guard

[event kind=MOBILIZE cameo=151 mode=police context=military pos=verb recipient=in]
raise the terror alert / raise the threat level / raise the terror threat level / raise terror alert
raise threat level / raise terror threat level

[event kind=MOBILIZE cameo=154 mode=militia context=military pos=verb recipient=in,against]
arm militias / form militias / form a militia / mobilise militias / mobilize militias / raise a militia
arm civilians / form militia / raise militia

[event kind=MOBILIZE cameo=150 context=military pos=verb recipient=along,on,in]
build fortifications / dig trenches / lay minefields / erect fortifications / build defences / build defenses
fortify the border / build a border wall / fortify border / build border wall

[event kind=MOBILIZE cameo=154 mode=troops context=military pos=verb recipient=against,with]
gear up for war / prepare for war / prepare an offensive / prepare for an offensive / prepare for an attack
prepare for an invasion / prepare offensive / prepare for offensive / prepare for attack / prepare for invasion

[event kind=MOBILIZE cameo=154 mode=troops context=military pos=noun actor='s,of,by recipient=to,in,along,near,on,around support="begin,announce,order,declare,conduct,hold,carry,carry out,stage,start,launch,complete"]
deployment / redeployment / buildup / build-up   needs=force figure=deployed recipient=to,in,for,against actor='s,by
reinforcement / dispatch                  needs=force figure=deployed recipient=to,in,for,against actor='s,by
deployment / dispatch / stationing        needs=weapon,vehicle mode=weapons figure=deployed actor='s,by
high alert / state of alert / full alert / combat alert / heightened alert / military alert   cameo=152
highest alert / alert status              cameo=152
police deployment / deployment of police   cameo=153 mode=police
increased security / heightened security / tightened security / security sweep / manhunt   cameo=153 mode=police

[event kind=MOBILIZE cameo=154 mode=troops context=military pos=noun actor='s,of,by recipient=to,in,along,near,on,around support="begin,announce,order,declare,conduct,hold,carry,carry out,stage,start,launch,complete" figure=deployed]
mobilisation / mobilization / conscription / troop deployment / deployment of troops / military buildup
call-up                                   needs=force,person
military build-up / troop buildup / buildup of troops / build-up of troops / deployment of forces / troop build-up
general mobilisation / general mobilization / partial mobilisation / partial mobilization / troop movement
massing of troops / deployment of soldiers / deployment of warships / recruitment drive / concentration of forces
concentration of troops / build-up of forces / buildup of forces / force buildup / naval deployment / troop increase
troop surge / reinforcement of troops / combat readiness / state of combat readiness

[event kind=MOBILIZE cameo=150 mode=troops context=military pos=noun actor='s,of,by recipient=near,off,around,in,against support="begin,announce,order,declare,conduct,hold,carry,carry out,stage,start,launch,complete" figure=participants]
military exercise / military drill / war game / war games / naval exercise / naval drill
live-fire drill / live-fire exercise / military parade / air drill / show of force / military manoeuvres
military maneuvers / naval exercises / military exercises / military drills / air exercise / live-fire drills
ground exercise / nuclear drill / snap drill / snap exercise / large-scale exercise

[event kind=MOBILIZE cameo=150 mode=weapons context=military pos=noun actor='s,of,by recipient=none support="begin,announce,order,declare,conduct,hold,carry,carry out,stage,start,launch,complete" figure=launched]
nuclear test / test launch / test-firing / test firing / test-fire / missile test / weapons test
nuclear weapons test / ICBM test / ballistic missile test / hypersonic missile test / cruise missile test
rocket test / satellite launch
atomic test
underground nuclear test
launch of a ballistic missile / test of a ballistic missile

[event kind=MOBILIZE cameo=150 context=military pos=noun actor='s,by recipient=of,by,in,near,over support="begin,announce,order,declare,conduct,hold,carry,carry out,stage,start,launch,complete"]
airspace violation / incursion into airspace / airspace incursion / naval patrol / military patrol / air patrol
freedom of navigation operation / overflight / patrol flight

# ---------------------------------------------------------------- COERCE

[event kind=COERCE cameo=173 mode=arrest context=legal pos=verb figure=detained]
hold                                      recipient=obj needs=person,actor
capture                                   recipient=obj needs=person,force,vehicle,weapon figure=captured
capture alive / take captive              recipient=obj figure=captured
catch / corner / track down               recipient=obj needs=person
pick up                                   recipient=obj needs=person
evict / dispossess / forcibly evict       recipient=obj mode=deport cameo=174 needs=person figure=displaced
forcibly relocate / displace forcibly     recipient=obj mode=deport cameo=174 needs=person figure=displaced

[event kind=COERCE cameo=173 mode=arrest context=legal pos=verb figure=detained recipient=obj]
arrest / detain / imprison / incarcerate / apprehend / take into custody / jail / remand / remand in custody / intern
lock up / round up / put under house arrest / place under house arrest / take prisoner / put behind bars / nab
take in for questioning / hold without charge / rearrest / re-arrest / hold in custody / place under arrest
keep in custody / send to jail / send to prison / throw in jail / put in prison / hold incommunicado
place in custody

[event kind=COERCE cameo=173 mode=arrest context=legal pos=verb recipient=for,of,against]
issue an arrest warrant / issue a warrant / issue arrest warrants / order the arrest / seek the arrest
put on a wanted list / place on a wanted list / order the detention / issue arrest warrant / issue warrant
order arrest / seek arrest / put on wanted list / place on wanted list / order detention

[event kind=COERCE cameo=174 mode=deport context=legal pos=verb figure=displaced recipient=obj needs=person,actor]
deport / repatriate forcibly / forcibly repatriate / forcibly deport / banish / exile / expel migrants / send back
remove forcibly / deport to / return forcibly / drive into exile

[event kind=COERCE cameo=174 mode=deport context=legal pos=verb recipient=obj,of,for]
order to leave / order the evacuation / issue an evacuation order / issue evacuation orders
order residents to evacuate / order residents to leave / order evacuation / issue evacuation order

[event kind=COERCE cameo=192 mode=seize context=military pos=verb]
occupy                                    recipient=obj figure=captured needs=place,actor
capture                                   recipient=obj figure=captured needs=place
seize                                     recipient=obj figure=captured needs=place
liberate / regain / reconquer / conquer   recipient=obj figure=captured needs=place

[event kind=COERCE cameo=192 mode=seize context=military pos=verb recipient=obj,of,over figure=captured needs=place,force,actor]
seize control of / take control of / gain control of / take over / wrest control of / establish control over
capture control of / wrest / retake control of / regain control of / recapture / retake / annex / reoccupy / re-occupy
seize power in / bring under control

[event kind=ASSAULT cameo=190 context=military pos=verb recipient=in,toward,towards,into,near,through needs=force,place]
advance / gain ground / make gains / make advances / push forward / gain a foothold / make progress
break through the defences / break through the defenses / break through defensive lines / penetrate defences
penetrate the defences / gain foothold / break through defences / break through defenses

[event kind=COERCE cameo=171 mode=seize pos=verb]
extort / rob / steal                      recipient=from,obj cameo=171 needs=money,goods,vehicle,weapon
raid                                      recipient=obj cameo=171 needs=place
search                                    recipient=obj cameo=171 needs=place

[event kind=COERCE cameo=1711 mode=seize pos=verb recipient=obj figure=captured needs=goods,vehicle,weapon,money]
seize / confiscate / impound / commandeer / requisition / expropriate / nationalise / nationalize / sequester
appropriate / board / intercept at sea / detain at sea

[event kind=COERCE cameo=1711 mode=seize pos=verb recipient=of,from,belonging needs=actor,money,person]
freeze assets / seize assets / freeze the assets / seize the assets / confiscate assets / freeze bank accounts
freeze accounts / confiscate property / seize property / freeze funds / seize land / confiscate land / grab land
freeze / immobilise assets / immobilize assets

[event kind=COERCE cameo=170 mode=seize pos=verb recipient=against,in,of context=executive]
stage a coup / seize power / mount a coup / attempt a coup / overthrow the government / launch a coup / take power
topple the government / carry out a coup / grab power / oust the government / dissolve the government
oust the president / overthrow the president / depose the president / stage coup / mount coup / attempt coup
overthrow government / launch coup / topple government / carry out coup / oust government / dissolve government
oust president / overthrow president / depose president

[event kind=COERCE cameo=172 mode=restrict pos=verb]
hack                                      recipient=obj,into needs=actor,goods cameo=176 mode=cyber context=cyber
ban / outlaw / prohibit / forbid / bar / proscribe   recipient=obj,from cameo=172 needs=actor,person,goods,clause
banish / criminalise / criminalize / restrict / block   recipient=obj,from cameo=172 needs=actor,person,goods,clause
withhold / deny access / refuse access / starve   recipient=obj,to,from cameo=170 mode=withhold needs=goods,money,person
coerce / compel / force                   recipient=obj cameo=170 needs=clause mode=
spy on / wiretap / eavesdrop on / bug     recipient=obj cameo=170 mode="" context=intelligence needs=actor,person
put under surveillance                    recipient=obj cameo=170 mode="" context=intelligence needs=actor,person

[event kind=COERCE cameo=163 mode=restrict pos=verb recipient=obj,on,against,to,from context=economic]
impose sanctions / slap sanctions / impose an embargo / embargo / impose new sanctions / slap new sanctions
sanction                                  needs=actor,person,goods,vehicle
tighten sanctions / impose tariffs / impose economic sanctions / introduce sanctions / impose an arms embargo
expand sanctions / reimpose sanctions / adopt sanctions / impose fresh sanctions / impose further sanctions
extend sanctions / renew sanctions / slap tariffs / raise tariffs / impose export controls / reinstate sanctions
add to the sanctions list / put on a blacklist / place on a blacklist / approve sanctions / adopt a sanctions package
impose import duties / levy tariffs / announce sanctions / announce new sanctions / impose trade restrictions
impose a tariff / hike tariffs / restore sanctions / impose additional sanctions / toughen sanctions
tighten the embargo / impose visa restrictions / announce tariffs / restrict exports / ban exports / ban imports
halt imports / suspend imports / trigger snapback sanctions / impose embargo / impose arms embargo
add to sanctions list / put on blacklist / place on blacklist / adopt sanctions package / impose tariff
tighten embargo

[event kind=COERCE cameo=191 mode=restrict pos=verb recipient=obj,on,of,with,to,for,from context=military needs=place,actor,goods,force,clause]
blockade / besiege / cut off / impose a blockade / lay siege to / impose a siege / enforce a blockade
close its border / close border with / close land border / close its land border / close the border
close its borders / close its airspace / close the border crossing / close borders / seal the border / seal off
shut its border / block shipping / close the strait / shut the border / seal its border / block aid
block humanitarian aid / close the airspace / block the delivery / block deliveries / close the crossing
tighten the blockade / shut the crossing / block the port / close border crossings / mine the strait / block access
restrict movement / restrict access / restrict the movement / encircle / impose blockade / impose siege
enforce blockade / close border / close border crossing / seal border / close strait / shut border / close airspace
block delivery / close crossing / tighten blockade / shut crossing / block port / mine strait

[event kind=COERCE cameo=1722 mode=restrict pos=verb recipient=none context=pro_autocracy]
ban the party / dissolve political parties / dissolve parties / ban opposition parties / outlaw the party
dissolve the party / ban a party / dissolve a party / ban the opposition / ban political parties / ban parties
outlaw the group / dissolve the opposition party / ban party / outlaw party / dissolve party / ban opposition
outlaw group / dissolve opposition party

[event kind=COERCE cameo=1721 mode=restrict pos=verb recipient=on,in,of,to,from,obj context=rights_freedoms]
ban protests / ban rallies / ban demonstrations / ban public gatherings / ban gatherings / restrict freedoms
restrict rights / suspend the constitution / suspend parliament / curb rights / suspend elections / postpone elections
cancel elections / impose a travel ban / deny visas to / bar entry to / ban assemblies / disperse the parliament
restrict freedom / strip of citizenship / revoke the citizenship / revoke visas / prorogue parliament
shut down parliament / annul the election / annul elections / annul the results / revoke citizenship
suspend constitution / impose travel ban / disperse parliament / annul election / annul results

[event kind=COERCE cameo=1721 mode=censor pos=verb recipient=obj,to,of,in,from context=rights_freedoms needs=actor,person,clause,place]
censor / gag / muzzle / shut down a newspaper / block a website / block access to / shut down the internet
cut off the internet / shut down media / revoke the licence / revoke the license / ban a newspaper / block websites
block social media / restrict the media / shut down the radio station / silence / block the internet
restrict internet access / suspend broadcasts / close newspapers / ban media / suspend the licence
suspend the license / shut off the internet / cut internet access / restrict access to social media / take off the air
ban from broadcasting / shut down newspaper / block website / shut down internet / cut off internet / revoke licence
revoke license / ban newspaper / restrict media / shut down radio station / block internet / suspend licence
suspend license / shut off internet / take off air

[event kind=COERCE cameo=1723 mode=curfew pos=verb recipient=in,on,across context=pro_autocracy]
impose a curfew / declare a curfew / impose curfew / extend the curfew / announce a curfew / enforce a curfew
order a curfew / reimpose a curfew / introduce a curfew / impose a night curfew / impose a lockdown / declare curfew
extend curfew / announce curfew / enforce curfew / order curfew / reimpose curfew / introduce curfew
impose night curfew / impose lockdown

[event kind=COERCE cameo=1724 mode=martial-law pos=verb recipient=in,on,across context=pro_autocracy]
declare martial law / impose martial law / declare a state of emergency / impose a state of emergency
impose emergency rule / declare emergency rule / extend the state of emergency / extend martial law
declare emergency / declare a national emergency / introduce martial law / introduce a state of emergency
declare a state of war / impose emergency powers / invoke emergency powers / proclaim martial law
proclaim a state of emergency / declare state of emergency / impose state of emergency / extend state of emergency
declare national emergency / introduce state of emergency / declare state of war / proclaim state of emergency

[event kind=COERCE cameo=176 mode=cyber pos=verb recipient=obj,on,against,into,of context=cyber]
hack into / launch a cyberattack / carry out a cyberattack / launch a cyber attack / breach the systems
carry out a cyber attack / infiltrate the network / deface the website / steal data / mount a cyberattack
conduct a cyberattack / conduct cyberattacks / hack the website / launch cyberattacks / launch cyberattack
carry out cyberattack / launch cyber attack / breach systems / carry out cyber attack / infiltrate network
deface website / mount cyberattack / conduct cyberattack / hack website

[event kind=COERCE cameo=170 mode=misinformation pos=verb recipient=about,against,in,of context=misinformation]
spread disinformation / spread misinformation / spread fake news / spread false information / spread propaganda
run a disinformation campaign / spread lies / interfere in the election / meddle in the election / meddle in elections
interfere in elections / rig the election / rig the vote / rig elections / jam broadcasts
launch a disinformation campaign / conduct a disinformation campaign / influence the election
run disinformation campaign / interfere in election / meddle in election / rig election / rig vote
launch disinformation campaign / conduct disinformation campaign / influence election

[event kind=COERCE cameo=175 pos=verb recipient=obj context=repression needs=person,actor,force]
persecute / oppress / harass / intimidate / subjugate / terrorise / terrorize / discriminate against / purge / repress

[event kind=COERCE cameo=173 mode=arrest context=legal pos=noun actor='s,by recipient=of,for,against support="make,carry,carry out,order,conduct,announce,declare" figure=detained]
arrest / detention / mass arrest / arbitrary detention / house arrest / incarceration / imprisonment
pre-trial detention / internment / arbitrary arrest / jailing / mass detention / wave of arrests
roundup                                   needs=person,actor
sweep of arrests
capture                                   recipient=of figure=captured needs=person,force,place,vehicle
seizure / annexation / occupation / takeover   mode=seize cameo=192 context=military recipient=of figure=captured needs=place,actor,vehicle,goods
land grab / conquest   mode=seize cameo=192 context=military recipient=of figure=captured needs=place,actor,vehicle,goods

[event kind=COERCE cameo=173 mode=arrest context=legal pos=noun actor='s,of,by recipient=for,against support="issue,request,announce,declare,order"]
arrest warrant / warrant for the arrest / detention order / warrant of arrest / international arrest warrant

[event kind=COERCE cameo=174 mode=deport context=legal pos=noun actor='s,by recipient=of,for,from support="order,carry,carry out,issue,begin,announce,declare" figure=displaced]
deportation / forced deportation / eviction / forced displacement / forcible transfer / mass deportation
mass expulsion / forced evacuation / evacuation order / deportations / forced eviction / forced transfer
deportation order

[event kind=COERCE cameo=1711 mode=seize context=legal pos=noun actor='s,by recipient=of,on,from support="make,carry,carry out,order,conduct,announce,declare" figure=captured]
confiscation / expropriation / nationalisation / nationalization / freezing of assets / asset freeze
seizure of assets / freeze on assets / drug bust

[event kind=COERCE cameo=170 context=executive pos=noun actor='s,by recipient=against,in,of support="stage,mount,launch,attempt,foil,carry,carry out,announce,declare,order"]
coup / coup attempt / military coup / coup d'etat / coup d'état / putsch / military takeover / attempted coup
coup plot / power grab / failed coup / palace coup / self-coup

[event kind=COERCE cameo=171 mode=arrest context=legal pos=noun actor='s,of,by recipient=on,in,at,against support="make,carry,carry out,order,conduct,announce,declare" figure=detained]
house search / house raid / immigration raid / dawn raid / arrest raid / anti-terror raid
counterterrorism raid

[event kind=COERCE cameo=163 mode=restrict context=economic pos=noun actor='s,by,from recipient=on,against,of support="impose,announce,introduce,adopt,approve,tighten,extend,renew,slap,declare,enforce,maintain,expand,reimpose,levy,order"]
tariff                                    needs=actor,goods
sanction / embargo / trade ban / import ban / export ban / economic sanctions / sanctions package
trade embargo / oil embargo / export control / travel ban / visa ban / package of sanctions / secondary sanctions
arms embargo
oil price cap / export controls / retaliatory tariff / countersanction / counter-sanctions / counter-tariff
restrictive measures / punitive measures / visa restrictions / trade restrictions / import tariff / import duty
unilateral sanctions / blacklisting / financial sanctions / UN sanctions / reciprocal tariff / snapback
export restrictions / flight ban
ban / restriction / curb / prohibition   cameo=172 context=rights_freedoms recipient=on,against needs=actor,person,goods,clause actor='s,of,by,from
ban on protests   cameo=172 context=rights_freedoms recipient=on,against needs=actor,person,goods,clause actor='s,of,by,from

[event kind=COERCE cameo=191 mode=restrict context=military pos=noun actor='s,by,from recipient=of,on,against support="impose,announce,introduce,adopt,approve,tighten,extend,renew,slap,declare,enforce,maintain,expand,reimpose,levy,order"]
blockade / siege / naval blockade / encirclement / closure of the border / border closure / air blockade / no-fly zone
economic blockade / land blockade / closure of the strait / airspace closure / closure of the crossing / aid blockade
total blockade

[event kind=COERCE cameo=1721 mode=censor context=rights_freedoms pos=noun actor='s,by,from recipient=of,on,in support="impose,announce,introduce,adopt,approve,tighten,extend,renew,slap,declare,enforce,maintain,expand,reimpose,levy,order"]
censorship / internet shutdown / media blackout / internet blackout / media crackdown / media ban / internet blocking
communications blackout / website blocking / social media ban / gag order

[event kind=COERCE cameo=1723 mode=curfew context=pro_autocracy pos=noun actor='s,of,by,from recipient=in,on support="impose,declare,announce,extend,order,enforce,violate"]
curfew / night-time curfew / dusk-to-dawn curfew / night curfew / overnight curfew / round-the-clock curfew

[event kind=COERCE cameo=1724 mode=martial-law context=pro_autocracy pos=noun actor='s,of,by,from recipient=in,on,across support="impose,declare,announce,extend,proclaim,order"]
martial law / state of emergency / emergency rule / national emergency / state of siege / emergency decree
emergency law / state of exception

[event kind=COERCE cameo=176 mode=cyber context=cyber pos=noun actor='s,by,from recipient=on,against,of,at support="launch,carry,carry out,conduct,mount,stage,announce,declare,order"]
cyberattack / cyber attack / cyber-attack / data breach / DDoS attack / ransomware attack
hacking                                   needs=actor,place
hack                                      needs=actor,place
cyber operation / hacking attack / cyber espionage / cyber assault / phishing attack / hacking campaign
denial-of-service attack / malware attack / cyberattacks

[event kind=COERCE cameo=170 mode=misinformation context=misinformation pos=noun actor='s,by,from recipient=against,in,about,of support="run,conduct,launch,spread,carry,carry out,announce,declare,order"]
disinformation campaign / propaganda campaign / election interference / election meddling
disinformation                            needs=actor
election rigging / smear campaign / misinformation campaign / influence operation / vote-rigging / electoral fraud
vote rigging / foreign interference

[event kind=COERCE cameo=175 context=repression pos=noun actor='s,by,from recipient=of,against,on support="impose,announce,introduce,adopt,approve,tighten,extend,renew,slap,declare,enforce,maintain,expand,reimpose,levy,order" needs=actor,person]
persecution / oppression / political repression / harassment / purge / intimidation campaign / discrimination
surveillance / espionage / spying

# ---------------------------------------------------------------- What is said of what will be done

# Readiness is an AGREE; of harm the rules make it a threat.
[event kind=AGREE cameo=030 context=diplomatic speech=yes pos=verb recipient=to,for,with needs=clause]
ready to / willing to / prepared to / committed to / eager to / determined to / happy to / glad to

# What another must do, somebody demands.
[event kind=REQUEST cameo=100 context=diplomatic speech=yes pos=verb actor=speaker recipient=subj]
must / should / ought to / need to / have to / has to

# ---------------------------------------------------------------- Verbs that are an event with certain objects only

[event kind=RETREAT cameo=085 mode=withdraw context=economic pos=verb recipient=on,against,from,of,for]
lift / ease / relax / loosen / remove / waive / roll back / repeal / end / drop / scrap / abolish / cancel / revoke   about="sanction,embargo,tariff,boycott"
rescind / withdraw / terminate / soften / scale back / unwind / phase out   about="sanction,embargo,tariff,boycott"

[event kind=RETREAT cameo=0872 mode=withdraw context=military pos=verb recipient=on,of,against,around,in]
lift / ease / end / relax / loosen / remove / break off / call off / raise   about="blockade,siege,encirclement"

[event kind=CONCEDE cameo=081 context=executive pos=verb recipient=on,against,in,for,of,from]
lift / ease / relax / loosen / remove / revoke / rescind / repeal / overturn / reverse / scrap / end / drop   about="ban,restriction,curfew,curb,prohibition,censorship,emergency,moratorium,lockdown,limit,law,rule,decree,decision,order"
cancel / annul / abolish / soften / roll back / withdraw / phase out / quash / suspend   about="ban,restriction,curfew,curb,prohibition,censorship,emergency,moratorium,lockdown,law,decree,bill"
ease / relax / soften                     about="measure,condition,control,grip"

[event kind=CONCEDE cameo=083 context=diplomatic pos=verb recipient=of,by,from,to]
accept / meet / grant / satisfy / heed / bow to / give in to / yield to / concede to / agree to / cave in to / concede / bend to   about="demand"
cede to / submit to / accede to / capitulate to   about="demand"

[event kind=CONCEDE cameo=080 context=labor pos=verb recipient=none]
end / call off / suspend / abandon / halt / stop / break off / lift / wind up / give up   about="strike,sit-in,protest,demonstration,walkout,hunger strike,boycott,blockade,mutiny,occupation,picket"

[event kind=REJECT cameo=120 context=diplomatic speech=yes pos=verb recipient=from,by,for,of,to]
refuse / reject / deny / turn down / dismiss / decline / rebuff / ignore / spurn / throw out / shrug off / resist / knock back   about="request,demand,proposal,plan,offer,appeal,call,bid,petition,application,ultimatum,formula,suggestion,motion,plea,overture,claim,term,condition,pressure,resolution"
refuse / deny / withhold / decline        about="permission,entry,admittance,access,visa,extradition,bail,asylum,authorisation,authorization,licence,license,recognition,accreditation,passage,clearance,consent" recipient=to,obj,iobj,for
cancel / call off / postpone / scrap / put off / refuse / decline / reject   about="visit,trip,meeting,invitation,summit,appointment,audience" recipient=to,with,from mode=meet cameo=125
violate / breach / defy / flout / disobey / break / ignore   about="ban,order,ruling,curfew,resolution,embargo" recipient=by,of,from cameo=128

[event kind=SANCTION cameo=164 context=diplomatic pos=verb recipient=with,between,in,of mode=discontinue]
suspend / halt / break off / end / freeze / pause / walk out of / abandon / stop / quit / interrupt / terminate   about="talk,talks,negotiation,negotiations,dialogue,mediation,cooperation,contact,consultation,discussion"

[event kind=SANCTION cameo=162 context=diplomatic pos=verb recipient=to,for,from,with,in mode=discontinue]
suspend / cut / cut off / halt / stop / freeze / froze / withhold / reduce / slash / end / terminate / block / scale back / pause   about="aid,assistance,funding,supply,supplies,delivery,deliveries,subsidy,loan,credit,shipment,support,payment,grant"
suspend / cut / cut off / halt / stop / sever / end / ban   about="link,flight,service,trade,import,imports,export,exports" cameo=163

[event kind=SANCTION cameo=161 context=diplomatic pos=verb recipient=from,to,in,of mode=withdraw]
withdraw / recall / pull / pull out / call home   about="ambassador,envoy,diplomat,mission,representative,consul,attache,attaché"
sever / cut / break / break off / suspend / freeze / downgrade / end / reduce   about="relation,relations,tie,ties" recipient=with
close / shut / shut down                  about="embassy,consulate,mission" recipient=of,in

[event kind=COERCE cameo=172 mode=restrict context=executive pos=verb recipient=on,in,against,over,for]
impose / declare / announce / order / extend / introduce / enforce / institute / clamp / decree / reimpose / tighten / slap / proclaim / prolong   about="curfew,emergency,lockdown,ban,blackout,restriction,siege,curb,censorship,moratorium,measure"
impose / declare / announce / order / extend / introduce / institute / decree / proclaim / enforce   about="law" cameo=1724 mode=martial-law
impose / declare / announce / enforce / order / tighten / establish / set up / clamp   about="blockade" cameo=191
impose / announce / order / slap / unveil / extend / introduce / levy / expand / renew / tighten / clamp / approve / adopt   about="sanction,embargo,tariff,duty,penalty" cameo=163 context=economic

[event kind=COERCE cameo=172 mode=censor context=media pos=verb recipient=obj,of]
close / close down / shut / shut down / suspend / ban / block / outlaw / censor / silence / raid / seize   about="newspaper,publication,outlet,website,station,channel,magazine,broadcast,broadcaster,radio,television,paper,weekly,daily,book,film,site"

[event kind=COERCE cameo=172 mode=restrict context=rights_freedoms pos=verb recipient=obj,of]
ban / outlaw / prohibit / forbid / suspend / dissolve / criminalise / criminalize / close / shut down / disband   about="party,movement,organisation,organization,group,ngo,union,parliament,assembly,branch,association,charity,sect,church,mosque,rally,protest,demonstration,gathering,march,practice,mutilation,marriage,voting,broadcasting,smoking,alcohol,abortion,veil,burqa,burka,hijab,headscarf,niqab,polygamy,proselytism,gambling"
close / seal / shut / close off / seal off   about="border,crossing,frontier,airspace,checkpoint,road,point,port" recipient=with,to,into,from,of

[event kind=AID cameo=075 context=asylum pos=verb recipient=to,for]
open                                      about="border,door,gate,frontier" needs=person
accept / take in / receive / host / shelter / admit / house / welcome / absorb / resettle / take   about="refugee,migrant,evacuee,seeker,deportee" recipient=obj

[event kind=AID cameo=071 context=economic pos=verb recipient=for,to,of]
raise / collect                           about="money,fund,funds,cash,donation"

[event kind=AID cameo=074 context=peacekeeping pos=verb recipient=to,in figure=deployed]
send / deploy / dispatch / contribute / provide / commit / approve / announce / fly in   about="peacekeeper,observer,monitor,adviser,advisor,instructor"

[event kind=AGREE cameo=030 context=diplomatic pos=verb recipient=with,by,from,of speech=yes]
accept / approve / endorse / embrace / back / adopt   about="formula,proposal,plan,offer,deal,term,compromise,settlement,roadmap,road map,ultimatum,truce,ceasefire"
agree to / agree on / consent to / assent to   recipient=with mutual=yes

[event kind=SUPPORT cameo=057 context=diplomatic pos=verb recipient=with,between mutual=yes]
sign / ratify / initial / ink / conclude / seal / endorse / approve   about="agreement,treaty,pact,accord,convention,protocol,memorandum,declaration,contract"
sign / ratify / ink                       about="deal"

[event kind=SUPPORT cameo=051 context=diplomatic pos=verb recipient=to,on,iobj]
award / present / confer / give / hand / bestow   about="medal,order,prize,honour,honor,award,decoration,welcome,praise"

[event kind=ACCUSE cameo=111 mode=disapprove context=diplomatic speech=yes pos=verb recipient=of,for,at,against]
express / voice / offer / reiterate / issue / convey   about="condemnation,criticism,outrage,disapproval,dismay,indignation,concern,anger,displeasure,denunciation"
call                                      about="stupid,liar,fool,idiot,killer,murderer,thug,terrorist,criminal,dictator,traitor,coward,enemy,aggressor,fascist,racist" recipient=obj

# Who disputes what another has said or found criticises him.
[event kind=ACCUSE cameo=111 mode=disapprove context=diplomatic speech=yes pos=verb recipient=of,by,from,obj]
reject / refute / dispute / challenge     about="report,reports,comment,comments,remark,remarks,finding,findings,assessment,methodology,conclusion,conclusions"

[event kind=ACCUSE cameo=090 mode=investigate context=legal pos=verb recipient=into,of,against]
open / launch / lead / join / order / begin / head / conduct / start / announce / initiate / complete / hold   about="investigation,inquiry,probe,audit,enquiry"

# "The government said that the rebels were responsible": whoever says so accuses.
[event kind=ACCUSE cameo=112 mode=allege context=diplomatic speech=yes pos=verb actor=speaker recipient=subj]
be responsible / be to blame / be behind / be guilty / be complicit / bear responsibility / bear the blame

[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb recipient=to,for,iobj,obj]
give / set / issue / impose               about="deadline,ultimatum"

[event kind=PROTEST cameo=143 mode=boycott pos=verb recipient=none]
boycott                                   about="vote,election,poll,referendum,parliament,session,class,lesson,ballot,runoff,census"

[event kind=PROTEST cameo=144 mode=obstruct pos=verb recipient=against]
block / blockade / barricade / occupy / obstruct / cut off / cut / paralyse / paralyze   about="road,highway,motorway,bridge,street,entrance,railway,square,runway,track,traffic,avenue,tunnel,refinery,depot"

[event kind=PROTEST cameo=145 mode=vandalize pos=verb recipient=of]
burn / torch / tear up / trample / set fire to / deface   about="flag,effigy,portrait"

[event kind=COERCE cameo=184 pos=verb recipient=obj kind=ASSAULT]
use / hold                                about="shield"

[event kind=COERCE cameo=176 mode=cyber context=cyber pos=verb recipient=against,on]
launch / wage / conduct / carry out       about="warfare,cyberwarfare,cyberattack,cyber-attack"

[event kind=CONSULT cameo=045 context=diplomatic pos=verb recipient=between,in,with]
launch / begin / start / undertake / lead / resume / offer / mount / join   about="mediation"

[event kind=COOPERATE cameo=062 mutual=yes context=military pos=verb recipient=with]
launch / hold / conduct / perform / stage / begin / carry out   about="game,games" needs=force,actor

# ---------------------------------------------------------------- Other verbs, kind by kind

[event kind=ACCUSE cameo=112 mode=allege context=diplomatic speech=yes pos=verb recipient=obj,on needs=actor,person,force]
blame / fault / reproach / incriminate / implicate / scapegoat / finger

[event kind=ACCUSE cameo=111 mode=disapprove context=diplomatic speech=yes pos=verb recipient=obj,at,against,to needs=actor,person,force]
revile / scorn / discredit / bash / skewer / hit out at / lash out at / frown on / inveigh against / bristle at / chafe at
object to / take issue with / take exception to / find fault with / complain about / complain of / malign / smear / demonise
demonize / defame / slander / besmirch / pan / trash / take a swipe at / take aim at / attack verbally / heap scorn on

[event kind=REQUEST cameo=020 context=diplomatic speech=yes pos=verb recipient=to,from,with,obj needs=clause]
plead / insist / remind / require / entreat / command / direct / instruct

[event kind=REQUEST cameo=020 context=diplomatic speech=yes pos=verb recipient=from,of needs=goods,money,weapon,actor]
solicit / apply for / ask for

[event kind=REJECT cameo=120 context=diplomatic speech=yes pos=verb recipient=to,with,obj needs=clause,actor]
balk at / baulk at / bridle at / turn away / wo n't hear of / refuse to countenance / stand firm against / resist

[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb recipient=obj,against needs=clause]
swear / caution / give notice

[event kind=CONSULT cameo=040 context=diplomatic pos=verb mutual=yes recipient=with,obj needs=actor]
reconvene / brief / debrief / touch base / hobnob / caucus / bargain

[event kind=CONSULT cameo=042 mode=visit context=diplomatic pos=verb recipient=in,at,for needs=actor]
pay a call on / stop over / stop off

[event kind=SUPPORT cameo=051 context=diplomatic speech=yes pos=verb recipient=obj,to,with needs=actor,clause]
champion / espouse / bless / stand up for / throw support behind / come out in support of / come out in favour of
come out in favor of / reassure / pay tribute / sing the praises of / lionise / lionize / toast / venerate / vindicate

[event kind=COOPERATE cameo=064 context=intelligence pos=verb recipient=with,to mutual=yes]
share / exchange / swap / pass on / hand over / turn over   about="intelligence,information,data,evidence,technology,expertise,know-how,photograph,imagery,file"
provide / give / supply                   about="intelligence,information,evidence,photograph,imagery" mutual=no recipient=to,obj

[event kind=COOPERATE cameo=060 context=diplomatic pos=verb recipient=with mutual=yes]
work with / harmonise / harmonize / pool resources / cooperate with / liaise

[event kind=AID cameo=070 pos=verb recipient=obj figure=involved]
help                                      needs=actor,force
relieve / treat / nurse / succour / succor   needs=person cameo=073 context=humanitarian
prop up / shore up                        needs=actor,force cameo=071

[event kind=RETREAT cameo=0874 mode=withdraw context=military pos=verb recipient=obj,from needs=force]
leave / vacate / depart / abandon / relinquish / quit / pull back from

[event kind=RETREAT cameo=0841 mode=release context=legal pos=verb figure=involved recipient=obj]
let free / set loose / let out / bail out of jail / let off   needs=person,actor,force

[event kind=CONCEDE cameo=080 context=economic pos=verb recipient=obj,to,for]
compensate / indemnify / recompense / reimburse   needs=person,actor
pay / award / grant / offer               about="compensation,reparation,reparations,damages,redress,restitution" recipient=to,obj,iobj,for

[event kind=CONCEDE cameo=080 context=executive pos=verb recipient=obj,to needs=person,actor]
reinstate / rehabilitate / exonerate / pardon / amnesty / re-admit / naturalise / naturalize / enfranchise

[event kind=CONCEDE cameo=081 context=executive pos=verb recipient=obj,to needs=clause]
allow / permit / authorise / authorize   needs=clause
make / grant                              about="concession" recipient=to,obj,iobj

[event kind=COERCE cameo=170 mode=restrict pos=verb recipient=obj,from needs=person,actor,force]
prevent / confine / quarantine / hold captive / stop from / keep from / gag / muzzle / harass / hound

[event kind=MOBILIZE cameo=150 mode=troops context=military pos=verb recipient=against,in,on,along needs=force]
train / drill / ready / intensify / marshal / muster

[event kind=PROTEST cameo=140 mode=demo pos=verb recipient=against,at,outside needs=person,actor,force]
rampage / walk out / take to streets / rise up / stage rallies / stage a rally / stage rally / stage a demonstration

[event kind=PROTEST cameo=141 mode=demo pos=verb recipient=against,at,over]
stage / hold / organise / organize / lead / join / begin / mount / continue   about="demonstration,protest,rally,sit-in,vigil,march,picket,walkout,strike"

[event kind=SANCTION cameo=160 mode=withdraw context=diplomatic pos=verb recipient=with,between,of]
suspend / cancel / scrap / tear up / terminate / denounce / abrogate / annul / revoke / freeze / quit / exit / abandon / withdraw from / pull out of / walk away from / renounce / rip up   about="agreement,treaty,pact,accord,deal,memorandum,convention,alliance,contract,partnership"

[event kind=AID cameo=070 pos=verb actor=from,by recipient=subj figure=supplied]
receive / get / obtain / accept           about="weapon,arms,shell,missile,ammunition,tank,drone,aid,assistance,loan,grant,munition,rifle,rocket,grain,medicine,vaccine,fuel,donation,credit,food"

[event kind=ASSAULT cameo=190 context=military pos=verb recipient=with mutual=yes]
exchange / trade / swap                   about="fire,blow,strike,missile,salvo,shelling,gunfire,volley,attack"

[event kind=THREATEN cameo=138 context=diplomatic speech=yes pos=verb recipient=against,to,on]
vow / promise / pledge / swear / threaten   about="response,revenge,retaliation,retribution,vengeance,reprisal,punishment,counteraction,consequence,counterattack"

[event kind=PROTEST cameo=143 mode=strike pos=verb recipient=against needs=crowd]
announce / declare / begin / start / stage / launch / plan / schedule / threaten / extend / join / vote for / go on / go ahead with   about="strike,strikes,walkout,stoppage,boycott"
[event kind=PROTEST cameo=141 mode=demo pos=verb recipient=against,outside]
organise / organize / stage / lead / announce / plan / schedule / hold / convene   about="protest,protests,demonstration,demonstrations,sit-in,vigil,march,marches"

[event kind=PROTEST cameo=141 mode=demo pos=verb recipient=against figure-subj=participants]
join / attend / take part in / participate in / swell   about="march,rally,protest,demonstration,sit-in,strike,vigil,picket,riot"

[event kind=REJECT cameo=129 context=diplomatic pos=verb recipient=against,of,by]
block / veto / obstruct / thwart / vote down / stall   about="resolution,bill,motion,measure,vote,accession,decision,proposal,statement,plan,membership,extradition,appointment,move"

[event kind=REJECT cameo=120 context=diplomatic pos=verb recipient=with,between mutual=yes]
fail to reach / fail to strike / fail to clinch / fail to agree on / fail to find / fail to conclude / fail to sign   about="agreement,deal,accord,consensus,compromise,settlement,understanding,pact,treaty"

[event kind=RETREAT cameo=0841 mode=release context=legal pos=verb recipient=of,to]
order / authorise / authorize / announce / secure / grant / approve / win / negotiate   about="release,bail,freedom"

[event kind=CONSULT cameo=046 context=diplomatic mutual=yes pos=verb recipient=with,between]
renew / resume / reopen / restart / kick off / open / begin / launch / hold / conduct / continue / enter   about="negotiation,negotiations,talks,dialogue,consultation,discussion" needs=actor

[event kind=SUPPORT cameo=050 context=diplomatic mutual=yes pos=verb recipient=with,to]
upgrade / elevate / restore / normalise / normalize / strengthen / establish / resume / re-establish / renew / deepen / mend / forge / repair / cement   about="tie,ties,relation,relations" needs=actor

[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb recipient=against,to,on]
threaten                                  recipient=obj,against,to,on about="action,measure,sanction,retaliation,strike,war,force,response,consequence,tariff,attack,reprisal,boycott,veto,counteraction,punishment,revenge,embargo,blockade,expulsion,jail,arrest,prison,missile,bomb,invasion,duty"
warn of                                   about="action,measure,sanction,retaliation,force,response,consequence,tariff,reprisal,boycott,veto"

[event kind=AGREE cameo=035 context=diplomatic speech=yes pos=verb recipient=to,iobj,obj]
offer                                     about="concession,compromise,truce,ceasefire,amnesty,talks,negotiation,dialogue"

# What was taken is given back.
[event kind=RETREAT cameo=0842 mode=release context=legal pos=verb recipient=to figure=involved]
return / hand back / give back / restore / repatriate   needs=goods,vehicle,weapon
return / hand back / give back / restore / repatriate   about="sculpture,statue,painting,portrait,manuscript,book,bible,artefact,artifact,relic,antiquity,treasure,remains,skull,bone,body,land,territory,island,property,asset,base,depot,weapon,ship,vessel,plane,aircraft,bird,animal,coin,pendant,document,archive,mummy,bronze,collection,fossil"

# Attacks in words.
[event kind=ACCUSE cameo=111 mode=disapprove context=diplomatic speech=yes pos=noun actor="'s,of,by,from" recipient=on,against support="launch,make,mount,unleash,deliver,lead"]
scathing attack / verbal attack / blistering attack / stinging attack / extraordinary attack / scathing criticism / broadside
rhetorical attack / vitriolic attack / personal attack / tirade / diatribe / verbal assault

# Peacekeepers are aid, and their leaving an end of it (CAMEO 074, 1661 to 1663).
[event kind=AID cameo=074 context=peacekeeping pos=verb recipient=to,in,into,at,for figure=deployed]
send / deploy / dispatch / contribute / provide / fly in / station   about="peacekeeper,peacekeepers,peacekeeping,blue helmets"
[event kind=SANCTION cameo=1661 mode=expel context=military pos=verb recipient=from,of]
withdraw / pull out / recall / expel / evict / remove   about="peacekeeper,peacekeepers"
[event kind=SANCTION cameo=1662 mode=expel context=diplomatic pos=verb recipient=from,of]
withdraw / pull out / recall / expel / evict   about="inspector,observer,monitor" needs=actor,place

# Yielding.
[event kind=CONCEDE cameo=083 pos=verb recipient=iobj,obj,to,for]
grant / give                              about="permission,approval,extension,delay,waiver,exemption,amnesty,pardon,clearance,concession"
[event kind=CONCEDE cameo=083 pos=verb recipient=from,of]
approve / grant / accept / accede to      about="request,demand"
[event kind=RETREAT cameo=0871 mode=ceasefire context=military pos=verb recipient=in,with]
declare / announce / order / observe / proclaim   about="ceasefire,cease-fire,truce,cessation"
[event kind=AID cameo=075 context=refugees pos=verb recipient=to,for]
open                                      about="border,borders,door,doors" needs=person,actor

[event kind=ACCUSE cameo=112 mode=allege context=diplomatic speech=yes pos=verb recipient=with mutual=yes]
trade / exchange / swap / hurl            about="accusation,accusations,blame,recrimination,recriminations,barb,barbs,insult,insults"

[event kind=ACCUSE cameo=111 mode=disapprove context=diplomatic speech=yes pos=verb recipient=obj]
call / label / brand / describe / denounce as / condemn as / dismiss as / deem / term / characterise / characterize / portray / decry as   about="crime,provocation,aggression,outrage,atrocity,massacre,violation,blackmail,interference,farce,sham,disgrace,terrorism,barbarism,piracy,escalation,betrayal,sabotage,illegal,unlawful,unacceptable,irresponsible,reckless,outrageous,shameful,absurd,ridiculous,brutal,barbaric,barbarous,cowardly,heinous,hostile,inhumane,inhuman,immoral,unjustified,unjust,unfair,unprovoked,illegitimate,provocative,aggressive,senseless,cynical,hypocritical,hypocrisy,deplorable,despicable,disgusting,appalling,horrific,horrifying,abhorrent,vile,discriminatory,racist,arbitrary,disproportionate,undemocratic,unconstitutional,folly,affront,genocide,extortion,madness,insanity,witch-hunt,mockery,cruel,inexcusable,unforgivable,intolerable,indefensible,unfriendly,counterproductive,destabilising,destabilizing,humiliation,humiliating,treason,double-standard,colonialism,colonialist,imperialist,undiplomatic,unwarranted,disrespectful,tyranny,dictatorship"
[event kind=REJECT cameo=016 context=diplomatic speech=yes pos=verb recipient=obj]
call / label / brand / describe / denounce as / condemn as / dismiss as / deem / term / characterise / characterize / portray / decry as   about="baseless,groundless,unfounded,false,untrue,fabricated,fabrication,lie,fake,propaganda,nonsense,disinformation,misinformation,slander,slanderous,libel,smear,hoax,bogus,misleading,distorted,inaccurate,ludicrous,preposterous,unsubstantiated,defamatory,defamation"
[event kind=SUPPORT cameo=051 context=diplomatic speech=yes pos=verb recipient=obj]
describe / hail as / praise as / characterise / characterize / call / deem   about="historic,milestone,breakthrough,victory,courageous,landmark,triumph,visionary,achievement,heroic,turning-point"

[event kind=REJECT cameo=1246 mode=yield context=military pos=verb recipient=with,in]
suspend / end / call off / scrap / abandon / break off / terminate / pull out of / withdraw from / walk away from / renounce / quit / revoke   about="ceasefire,cease-fire,truce,armistice"

[event kind=MOBILIZE cameo=154 mode=troops context=military pos=verb recipient=to,in,along,near figure=deployed]
order / authorise / authorize / announce / approve / prepare / accelerate   about="deployment,dispatch,redeployment,mobilisation,mobilization"   needs=force

# A tax or a reform taken back is a demand met.
[event kind=CONCEDE cameo=0832 context=executive pos=verb recipient=none]
scrap / cancel / withdraw / repeal / abolish / suspend / drop / reverse / shelve / roll back / rescind / revoke / freeze / postpone / water down / ditch / axe / pause   about="tax,levy,surcharge,hike,rise,increase,reform,fare,austerity,fee,tuition,toll,overhaul"

# Troops lent to another's force.
[event kind=AID cameo=074 context=peacekeeping pos=verb recipient=to figure=deployed needs=force]
contribute / lend / loan / second / donate

# Shots that warn are a show of force.
[event kind=MOBILIZE cameo=150 mode=weapons context=military pos=verb recipient=at,over,toward,towards,near,against]
fire a warning shot / fire warning shots / fire warning shot

# The object between the words: "put its air force on high alert".
[event kind=MOBILIZE cameo=152 context=military pos=verb recipient=none needs=force]
put / place                               about="alert,standby"

# Troops kept somewhere.
[event kind=MOBILIZE cameo=150 mode=troops context=military pos=verb recipient=none figure=deployed needs=force]
maintain / keep

# Who beats an attack back is the one attacked.
[event kind=ASSAULT cameo=190 context=military pos=verb actor=by,from,of recipient=subj]
repel / repulse / beat back / fend off / ward off / withstand / drive back / push back   about="attack,assault,offensive,incursion,raid,advance,invasion,ambush,onslaught,counterattack,push"

# Land, towns and bases given up.
[event kind=RETREAT cameo=0842 context=military pos=verb recipient=to figure=involved]
cede / give up / surrender / hand back / give back / relinquish   about="village,villages,town,city,district,territory,territories,land,island,islands,base,bases,airbase,enclave,strip,region,province,area,settlement,checkpoint,post"
# "Handed over aid to the city" is no retreat.
hand over / turn over / transfer / return   about="village,villages,territory,territories,land,island,islands,airbase,enclave,checkpoint"

# What is let in.
[event kind=RETREAT cameo=0863 mode=access context=humanitarian pos=verb recipient=into,to,for]
allow / permit / let / let in / let through / admit / wave through   about="entry,passage,aid,truck,trucks,convoy,convoys,lorry,lorries,shipment,shipments,supply,supplies,food,fuel,medicine,inspector,inspectors,observer,observers,monitor,monitors"
allow into / permit into / let into       recipient=into needs=goods,vehicle

# Ships and aircraft sent towards somebody are a show of force, not aid.
[event kind=MOBILIZE cameo=154 mode=troops context=military pos=verb recipient="toward,towards,near,around,off,close to,in the direction of" figure=deployed needs=vehicle,force]
send toward / send towards / send near
[event kind=MOBILIZE cameo=154 mode=troops context=military pos=verb recipient="toward,towards,near,around,off,close to,to,into" figure=deployed]
# Jets that are sent to somebody may be a gift.
send / dispatch / move / order         about="warplane,warplanes,bomber,bombers,warship,warships,carrier,carriers,destroyer,destroyers,flotilla,fleet,armada,squadron"
sail / fly / deploy / scramble        about="warplane,warplanes,fighter,fighters,jet,jets,bomber,bombers,warship,warships,carrier,carriers,destroyer,destroyers,frigate,frigates,submarine,submarines,flotilla,fleet,armada,squadron"
call up / call to arms / mobilise / mobilize / summon / activate / draft / conscript   about="reservist,reservists,reserve,reserves,conscript,conscripts,recruit,recruits,guard,guardsmen"

# Suits and charges.
[event kind=ACCUSE cameo=115 mode=allege context=legal pos=verb recipient=against]
file / bring / lodge / open / launch / submit / initiate / pursue   about="case,lawsuit,suit,complaint,charge,charges,indictment,proceedings"
take to court / bring legal action / take legal action / launch legal action

[event kind=REJECT cameo=129 context=diplomatic pos=verb recipient="with,for,to,against,of,by"]
block / veto / obstruct / thwart / stall / hold up / torpedo   about="opening,start,launch,talks,negotiation,negotiations,aid,package,loan,tranche,sanction,sanctions,entry,bid,request,release,transfer,sale,deal,agreement"

# Warned that it would answer.
[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb recipient="to,against,on,obj,at"]
vow / swear / threaten                about="respond,retaliate,reciprocate,avenge,punish,strike,escalate,withhold"
# "Promised to respond to the families" is no threat, and what others are warned to do is none either.
promise / pledge                      about="respond,retaliate,reciprocate,avenge,punish" needs=actor
warn it would respond / warn that it would respond / warn it will respond / warn that it will respond / warn they would respond / warn that they would respond / warn they will respond / warn that they will respond / warn it would retaliate / warn that it would retaliate / warn it will retaliate / warn that it will retaliate / warn they would retaliate / warn that they would retaliate

[event kind=MOBILIZE cameo=150 mode=troops context=military pos=verb recipient="around,near,off,close to,along,on"]
hold / stage / conduct / begin / start / launch / carry out / run / rehearse / kick off / wrap up / conclude   about="drill,drills,exercise,exercises,manoeuvre,manoeuvres,maneuver,maneuvers,wargame,wargames"

[event kind=AGREE cameo=036 context=diplomatic speech=yes pos=verb recipient=with,to,for]
ready / willing / prepared / open / amenable   about="talk,talks,negotiation,negotiations,dialogue,ceasefire,cease-fire,truce,compromise,mediation,concession,concessions,peace"

[event kind=REJECT cameo=120 context=diplomatic speech=yes pos=verb recipient=with,to,on,for]
rule out / dismiss                    about="election,elections,vote,referendum,talk,talks,negotiation,negotiations,ceasefire,cease-fire,concession,concessions,deal,compromise,meeting,summit,withdrawal,surrender,truce,resignation,recognition,return,amnesty,possibility,mediation,recount,extension"

[event kind=PROTEST cameo=143 mode=strike pos=verb recipient=against]
call / declare / announce / begin / start / launch / stage   about="walkout,stoppage,lockout"
# A bare strike may be one with missiles: "launched a strike".
call a / call an / call another / call the / call by   about="strike" needs=person
call strikes / call a general strike / call general strike / call a nationwide strike / call a national strike / declare a strike / declare a general strike / declare general strike / announce a general strike / announce general strike / begin a general strike / start a general strike / begin an indefinite strike / start an indefinite strike / announce an indefinite strike / call an indefinite strike / declare an indefinite strike

[event kind=CONCEDE cameo=083 context=executive pos=verb recipient=none]
drop / abandon / scrap / shelve / ditch / backtrack on / back away from / back down from / backpedal on / give up   about="plan,plans,proposal,bill,reform,hike,tax,fee,increase,requirement,demand,measure"

[event kind=COERCE cameo=163 mode=restrict context=economic pos=verb recipient="on,against,for"]
raise / increase / hike / double / triple   about="tariff,tariffs,duty,duties,levy,levies"

[event kind=COERCE cameo=1721 mode=censor context=media pos=verb recipient=none]
block / restrict / cut / shut off / ban / limit / throttle / disrupt   about="internet"
# Access to a port or a market is no matter of the press.
block / restrict / limit              about="access" mode=restrict cameo=172

[event kind=SANCTION cameo=161 mode=withdraw context=diplomatic pos=noun actor='s,by recipient=from,in,of support="announce,declare,order"]
withdrawal / recall / expulsion       about="ambassador,ambassadors,envoy,diplomat,diplomats"

[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb recipient=against,to]
take / adopt / prepare / resort to   about="countermeasure,countermeasures,counteraction,counteractions,counter-measures"

# Residents who are told to leave are not expelled.
[event kind=SANCTION cameo=166 mode=expel context=diplomatic pos=verb recipient=obj,iobj]
order / instruct                      about="diplomat,diplomats,ambassador,ambassadors,attaché,attachés,consul,consuls" needs=clause

[event kind=ACCUSE cameo=112 mode=allege context=diplomatic speech=yes pos=verb recipient=to,on]
attribute / ascribe                   needs=actor
pin                                   about="blame,responsibility" recipient=on

[event kind=COERCE cameo=163 mode=restrict context=economic pos=verb recipient="from,to,of"]
block / ban / halt / restrict / suspend / prohibit / curb / limit   about="import,imports,export,exports"

[event kind=AID cameo=073 context=humanitarian pos=verb recipient="to" figure=deployed]
send / dispatch / deploy / fly in     needs=actor about="rescuer,rescuers,firefighter,firefighters,doctor,doctors,medic,medics,paramedic,paramedics,nurse,nurses"

# Oil and gas that are received have been bought, as a rule.
[event kind=COOPERATE cameo=061 context=economic mutual=yes pos=verb recipient=from]
receive / get / obtain                needs=actor about="oil,crude,gas,petrol,gasoline,diesel,coal,electricity,LNG"

# Who took part in a protest that was told of, and troops that leave a place.
[event kind=PROTEST cameo=141 mode=demo pos=noun figure=participants needs=told]
participant / attendee / crowd / number of participants / number of protesters / number of demonstrators
[event kind=PROTEST cameo=141 mode=demo pos=verb figure-subj=participants needs=told]
take part in / participate in
take part / participate / join in
[event kind=RETREAT cameo=0874 mode=withdraw context=military pos=verb recipient=obj needs=ground]
leave / abandon / vacate / give up
[event kind=MOBILIZE cameo=154 mode=troops context=military pos=verb recipient=none figure-subj=deployed needs=troops]
arrive in / land in / touch down in

# What somebody says will not be let pass.
[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb actor=speaker recipient=none]
not go unanswered / not remain unanswered / not go unpunished / not remain unpunished / not go without a response / not be left unanswered

# What somebody says will befall another threatens him.
[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb actor=speaker recipient=subj,obj]
pay the price / pay a price / pay a heavy price / pay a high price / pay dearly / face the consequences / face severe consequences
face serious consequences / bear the consequences / suffer the consequences / suffer consequences / be held responsible / be held accountable
face retaliation / face a response

[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb recipient=to,against]
warn of / warn about / vow / promise / pledge / threaten / signal   about="countermeasure,countermeasures,counter-measures,reprisal,reprisals,counter-sanction,counter-sanctions,retaliation,counterstrike"
promise retaliatory measures / vow retaliatory measures / announce retaliatory measures / threaten retaliatory measures / promise reciprocal measures
promise retaliatory steps / vow retaliatory steps / threaten retaliatory steps / promise a mirror response / vow to respond in kind / promise to respond in kind
threaten to respond in kind / pledge to respond in kind / threaten reciprocal measures / warn of retaliatory measures / warn of reciprocal measures

# Who is handed to another state's courts.
[event kind=COOPERATE cameo=063 context=legal pos=verb recipient=to figure=involved]
hand over / hand / turn over / extradite   needs=actor about="suspect,smuggler,trafficker,fugitive,criminal,terrorist,deserter,convict,hacker,kingpin,drug lord,gangster,murderer,killer,pirate,poacher,fraudster,defendant,accused"

[event kind=MOBILIZE cameo=154 mode=troops context=military pos=verb recipient=into needs=troops]
cross                        about="border,frontier,demarcation"

# A call by telephone: of somebody named, to talk about something.
[event kind=CONSULT cameo=041 mode=phone context=diplomatic pos=verb recipient=obj]
call / dial                           about="discuss,assure,thank,congratulate,inform,brief,wish,reassure,coordinate" needs=actor

# Not to be talked to, not to be let.
[event kind=REJECT cameo=125 mode=meet context=diplomatic speech=yes pos=verb recipient=with,from]
refuse / rebuff / spurn / turn down / snub   about="talk,talks,negotiation,negotiations,dialogue,meeting,mediation"
[event kind=REJECT cameo=120 context=diplomatic speech=yes pos=verb recipient=none actor=speaker]
be out of the question / be out of question / be not on the table / be not an option
[event kind=REJECT cameo=124 mode=yield context=diplomatic pos=verb recipient=on,against,from,of]
not lift sanctions / refuse to lift sanctions / not lift the sanctions / not lift the embargo / refuse to lift the embargo / not lift the blockade
refuse to lift the blockade / not ease sanctions / refuse to ease sanctions
[event kind=REJECT cameo=123 mode=change context=executive pos=verb recipient=obj,to,for]
not give permission / not grant permission / refuse permission / deny permission

# Broken bargains.
[event kind=REJECT cameo=128 mode=yield context=diplomatic pos=verb recipient=with,to]
renege on / back out of / go back on   about="agreement,accord,deal,pact,treaty,promise,commitment,pledge,word,commitments"

# Crowds that are broken up.
[event kind=ASSAULT mode=crowd-control cameo=175 pos=verb recipient=none]
disperse / break up / crush / put down / quell / suppress   about="demonstration,rally,protest,protests,march,sit-in,gathering,vigil,demonstrations,rallies,riot,picket"

# An offensive that is stopped by those who made it.
[event kind=RETREAT cameo=0871 mode=ceasefire context=military pos=verb recipient=against,in,on needs=actor]
halt / suspend / pause / cease / call off / freeze / discontinue   about="offensive,bombardment,bombing,shelling,hostility,hostilities,airstrike,airstrikes,invasion"

# Demands.
[event kind=REQUEST cameo=020 context=diplomatic speech=yes pos=verb recipient=obj needs=clause]
want                                  needs=actor about="pay,withdraw,release,stop,end,halt,return,hand,extradite,lift,apologise,apologize,recognise,recognize,accept,agree,join,cut,provide,supply,contribute,free,disarm,investigate,open,reopen,allow,abandon,give,leave,send,spend,resume,negotiate,compensate,cooperate,disclose,explain,condemn,sanction,ban"

# What is given in kind.
[event kind=AID cameo=073 context=humanitarian pos=verb recipient=to,into figure=supplied needs=actor]
fly / deliver / rush / transport / truck / airlift   about="medicine,medicines,food,aid,tent,tents,blanket,blankets,vaccine,vaccines,supplies,parcel,parcels"
hand over / donate / hand / present / gift   about="ambulance,ambulances,generator,generators,tractor,tractors,ventilator,ventilators,medicine,medicines,food,vaccine,vaccines,tent,tents,laptop,laptops" recipient=to,for

# Agencies and missions that are driven out.
[event kind=SANCTION cameo=1663 mode=expel context=human_security pos=verb recipient=obj]
force out / throw out / kick out / expel / evict / drive out   about="agency,ngo,NGOs,charity,charities,UNHCR,UNICEF,UNRWA"

# A curfew eased.
[event kind=CONCEDE cameo=081 context=executive pos=verb recipient=none]
ease / relax / shorten / soften       about="curfew"

[event kind=SANCTION cameo=160 context=diplomatic pos=verb recipient=with,to,from mode=withdraw]
suspend / cut / sever / ban   about="link,links,flight,flights,connection,connections"

[event kind=AID cameo=074 context=peacekeeping pos=verb recipient=in,to,at figure-subj=deployed]
arrive / arrive in / land in / disembark / disembark in / deploy / serve / patrol   about="peacekeeper,peacekeepers"

# Who claims an attack did it, by his own word.
[event kind=ASSAULT cameo=190 context=terrorism speech=yes pos=verb recipient=against,on,in,at]
claim responsibility for / take responsibility for / claim credit for / take credit for / admit responsibility for   about="attack,attacks,strike,strikes,assault,raid,shooting,ambush,killing,kidnapping,abduction,massacre"

[event kind=ASSAULT cameo=183 mode=explosives context=terrorism speech=yes pos=verb recipient=against,on,in,at]
claim responsibility for / take responsibility for / claim credit for / take credit for / admit responsibility for   about="bombing,bombings,blast,blasts,explosion,explosions"

# Demands by what they are for, whatever stands between.
[event kind=REQUEST cameo=0253 mode=yield context=diplomatic speech=yes pos=verb recipient=of,by,from]
call for / appeal for / plead for / press for / push for / clamour for / clamor for / lobby for / campaign for   about="release,withdrawal,pullout,retreat,disarmament,surrender,handover,extradition,repatriation,resignation,ouster,ousting"
[event kind=REQUEST cameo=0256 mode=yield context=diplomatic speech=yes pos=verb recipient=on,from,in,to,between]
call for / appeal for / plead for / press for / push for   about="restraint,calm,de-escalation,deescalation,ceasefire,cease-fire,truce,armistice,halt,end,cessation,moratorium,pause"
[event kind=REQUEST cameo=026 mode=meet context=diplomatic speech=yes pos=verb recipient=with,between]
call for / appeal for / press for / push for   about="talks,dialogue,negotiation,negotiations,meeting,summit,session,consultations,mediation"
[event kind=REQUEST cameo=020 mode=assist context=diplomatic speech=yes pos=verb recipient=from,to,for,on,against,into]
call for / appeal for / plead for / press for / push for / lobby for / campaign for / demand / seek / request / urge   about="investigation,inquiry,enquiry,probe,audit,explanation,clarification,guarantee,guarantees,compensation,reparations,apology,punishment,prosecution"
call for / appeal for / plead for / press for / push for / lobby for / campaign for   about="aid,help,assistance,support,protection,intervention,sanction,sanctions,embargo,funding,investment,investigation,inquiry,enquiry,probe,access,weapon,weapons,troops,peacekeepers,cooperation,unity,solidarity,action,measures,boycott,observers,corridor,corridors"
[event kind=REQUEST cameo=023 context=executive speech=yes pos=verb recipient=from,in,by]
call for / appeal for / press for / push for / clamour for / clamor for / lobby for / campaign for   about="reform,reforms,election,elections,referendum,justice,democracy,independence,autonomy,recount,legislation,accountability,equality,rights,wages,conditions,freedom,transparency"

[event kind=REJECT cameo=016 context=diplomatic speech=yes pos=verb recipient=of,by,from]
reject / refute / dispute / dismiss / brush off / brush aside / repudiate   about="accusation,allegation,charge,claim,insinuation,suggestion,criticism,characterisation,characterization,narrative"

[event kind=RETREAT cameo=0874 mode=withdraw context=military pos=verb recipient="from,out of" figure=deployed]
pull                                      about="troops,forces,peacekeepers,mercenaries,contingent,soldiers,fighters,units,garrison,servicemen,marines,paratroopers"

# Whom one hands back.
[event kind=RETREAT cameo=0841 mode=release context=military pos=verb recipient=to figure=involved]
hand over / hand back / return / turn over / give back   about="prisoner,prisoners,captive,captives,hostage,hostages,detainee,detainees,serviceman,servicemen,prisoner-of-war,POW,POWs,abductee,abductees,body,bodies,remains,corpse,corpses"

[event kind=AID cameo=072 context=military pos=verb]
fight alongside / battle alongside / fight side by side with / fight shoulder to shoulder with   recipient=alongside,with

# What left dead and wounded, and nothing where it did not.
[event kind=ASSAULT cameo=190 pos=noun actor='s,of,by figure=killed needs=told]
police raid / police operation / anti-gang operation / security raid / crackdown / security operation / anti-drug operation / anti-drugs operation
anti-terror operation / anti-terrorist operation / counter-terrorism operation / counterterrorism operation / law enforcement operation / raid by police
military raid / army raid / security crackdown / police crackdown

# Many who take a building or a road without arms protest.
[event kind=PROTEST cameo=144 mode=obstruct pos=verb recipient=none needs=crowd]
occupy / take over / seize   about="office,campus,university,school,faculty,rectorate,ministry,cathedral,church,factory,farm,estate,road,highway,motorway,crossing,hall"
chain themselves / chain themselves to / glue themselves / glue themselves to / lock themselves to / handcuff themselves to
dump manure / spray manure / form a human chain / stage a die-in
[event kind=PROTEST cameo=141 mode=demo pos=verb recipient=against figure-subj=participants needs=crowd]
bang pots / bang pots and pans / beat pots / beat pots and pans / bang saucepans
[event kind=PROTEST cameo=143 mode=strike pos=verb recipient=against figure-subj=participants needs=crowd]
observe / honour / honor / heed   about="strike,stoppage,shutdown,walkout"

# What is thrown in the streets, where troops come in, what rulers promise.
[event kind=PROTEST cameo=145 mode=riot pos=verb recipient=at,against]
throw / hurl / lob / fling / toss / chuck   about="rock,rocks,stone,stones,bottle,bottles,object,objects,firecracker,firecrackers,egg,eggs,paint,brick,bricks,projectile,projectiles,molotov,petrol-bomb,flare,flares,firework,fireworks"

[event kind=ASSAULT cameo=190 context=military pos=verb recipient=obj,into needs=ground]
enter / push into / advance into

[event kind=AGREE cameo=030 context=executive speech=yes pos=verb recipient=to]
promise / pledge / vow / commit to / guarantee   about="inquiry,investigation,probe,reform,reforms,election,elections,review,overhaul,referendum,crackdown,transparency,justice,compensation,probes"

# Welcomes that are none; labels, walkouts, convictions.
[event kind=PROTEST cameo=141 mode=demo pos=verb recipient=obj]
greet with protests / meet with protests / receive with protests / greet with boos / receive with boos / greet by protests / meet by protests / greet by protesters / heckle / boo / jeer

[event kind=ASSAULT cameo=193 mode=firearms pos=verb recipient=obj]
greet with gunfire / meet with gunfire / receive with gunfire / greet by gunfire / meet by gunfire

[event kind=COERCE cameo=172 mode=restrict context=legal pos=verb recipient=obj]
designate / label / list / blacklist / declare / brand   about="terrorist,terrorists"
designate / blacklist / proscribe     about="cartel,cartels,gang,gangs,militia,militias,organization,organizations,organisation,organisations,entity,entities"

[event kind=COERCE cameo=176 mode=cyber context=cyber pos=verb recipient=into,obj needs=actor,person]
hack into / break into the network of / break into the networks of / break into the systems of / break into the computers of / breach the network of / breach the networks of / breach the systems of

[event kind=RETREAT cameo=0841 mode=release context=military pos=verb recipient=with mutual=yes figure=involved]
exchange / swap / trade   about="prisoner,prisoners,captive,captives,detainee,detainees,POW,POWs,hostages,bodies"

[event kind=ASSAULT cameo=171 mode=destroy pos=verb recipient=obj needs=person,vehicle,place]
loot / plunder / ransack

[event kind=SANCTION cameo=160 mode=withdraw context=political_institutions pos=verb recipient=from,of]
quit / leave / pull out of / walk out of / withdraw from / exit / bolt / abandon   about="coalition,government,alliance,bloc,unity-government"

[event kind=PROTEST cameo=143 mode=strike pos=verb recipient=against,over needs=crowd]
call a strike / call a general strike / call a nationwide strike / call a walkout / call a two-day strike / call a three-day strike / call a one-day strike / call a national strike / call strikes / call a boycott

# A term that is set for somebody.
[event kind=THREATEN cameo=139 mode=relations context=diplomatic speech=yes pos=verb recipient=iobj,obj,to needs=clause]
give / set / hand / issue / impose   about="hour,hours,day,days,week,weeks,month,months,ultimatum,deadline"

# What a demand or a refusal asks for, and what a threat is of: by it the mode is known where the word itself does not say.
[asked mode=yield]
stop / cease / end / halt / refrain / abstain / desist / withdraw / pull out / pull back / pull / leave / vacate
free / release / let go / hand over / give up / lift / ease / relax / loosen / reopen / unblock / unfreeze / open
allow / permit / let / grant / restraint / calm / de-escalate / deescalate / de-escalation / deescalation
escalation / ceasefire / cease-fire / truce / armistice / surrender / lay down / disarm / disarmament / disband
demilitarise / demilitarize / abandon / renounce / forgo / drop / pardon / amnesty / spare / comply / suspend
pause / freeze / dismantle / evacuate / withdrawal / pullout / retreat / cessation / access / concession
compromise / back down / stand down / yield / give back / repatriate / hold off / hold fire / respect / observe
abide / honour / honor / uphold / adhere / stick / stay out / scale back / scale down / relinquish / cede / accept

[asked mode=meet]
talk / talks / negotiate / negotiation / negotiations / dialogue / dialog / meet / meeting / summit / mediate
mediation / sit down / negotiating table / bargaining table / conversation / discuss / consult / consultation
consultations / conference / hearing / settle / resolve / reconcile / reconciliation / peace process / diplomacy
diplomatic solution / political solution / peaceful solution / visit / host / session

[asked mode=assist]
help / aid / assist / assistance / support / back / send / supply / provide / deliver / give / fund / funds
funding / finance / financing / donate / donation / invest / investment / investigate / investigation / inquiry
enquiry / probe / protect / protection / share / lend / contribute / contribution / cooperate / co-operate
cooperation / collaborate / extradite / extradition / join / participate / strengthen / boost / step up / intervene
intervention / peacekeepers / peacekeeper / reinforcements / backing / loan / relief / rescue / shelter
compensate / compensation / reparation / reparations / pay / guarantee / guarantees / explain / explanation
clarify / clarification / disclose / identify / verify / monitor / unite / take part / increase deliveries
accelerate / speed up

[asked mode=change]
reform / reforms / amend / amendment / change / revise / revision / review / reconsider / rethink / repeal / annul
abolish / scrap / overturn / reverse / resign / resignation / step down / step aside / quit / election / elections
vote / referendum / recount / constitution / law / legislation / bill / policy / policies / raise / pay rise
pay raise / wages / pensions / rights / democracy / democratic / independence / autonomy / self-determination
recognise / recognize / recognition / adopt / introduce / ratify / enact / dissolve / dismiss / sack / fire
remove / removal / replace / reinstate / restore / power-sharing / restructuring / restructure / transparency
equality / justice

[asked mode=restrict]
tariff / tariffs / duty / duties / levy / levies / sanction / sanctions / embargo / blockade / boycott
restriction / restrictions / curb / curbs / ban / seize / confiscate / freeze / blacklist / fine / quota / quotas
block / close / shut / state of emergency / martial law / curfew

[asked mode=violence]
attack / strike / bomb / invade / destroy / kill / hit / target / shell / retaliate / retaliation / war / force
nuclear weapon / nuclear weapons / missile / missiles / blow / annihilate / annihilation / obliterate / fire
shoot / assassinate / execute / behead / raid / assault / revenge / reprisal / reprisals / bloodshed / wipe out
sink / down / shoot down / crush / burn

[asked mode=relations]
cut / cut off / sever / break off / withhold / suspend / halt / expel / recall / withdraw / leave / pull out / quit
walk out / boycott / strike / protest / march / rally / end / stop / terminate / cancel / tear up / abandon

# ---------------------------------------------------------------- Attacks in words, and other senses of the words of war

[event kind=ACCUSE cameo=111 mode=disapprove context=diplomatic speech=yes pos=verb recipient=obj,of]
attack / assail / savage   about="record,policy,policies,decision,decisions,plan,plans,proposal,proposals,comments,remarks,stance,handling,legacy,legislation,budget,credibility,integrity,coverage,reforms,idea,speech,logic,rhetoric,candidacy,hypocrisy"
attack / assail / bash / hit out at   about="interview,tweet,editorial,op-ed,speech,sermon" recipient=obj,at
verbally attack / attack verbally / publicly attack / personally attack

[event kind=ACCUSE cameo=111 mode=disapprove context=diplomatic speech=yes pos=verb recipient=at,on,against needs=actor,person,force,clause]
hit back at / fire back at / shoot back at / strike back at / lash back at / snap back at / clap back at / take a dig at / take a jab at
take a shot at / take a swing at / take potshots at

[event kind=ASSAULT cameo=190 context=military pos=verb recipient=at,against]
hit back / hit back at / fire back / fire back at / strike back / strike back at / shoot back at / retaliate   about="drone,drones,missile,missiles,rocket,rockets,airstrike,airstrikes,strikes,artillery,shell,shells,gunfire,bombs,bombing,bombardment,shelling,fire"

[event kind=COERCE cameo=163 mode=restrict context=economic pos=verb recipient=obj,on,at,against,to]
slap                                      about="tariff,tariffs,levies,levy,duties,sanctions,sanction,embargo"
hit with tariffs / hit with sanctions / retaliate with tariffs / retaliate with sanctions / retaliate with duties / respond with tariffs / respond with sanctions / respond with duties / hit back with tariffs / hit back with sanctions / retaliate with its own tariffs / respond with its own tariffs / strike back with tariffs

# Whom others criticise comes under fire too.
[event kind=ACCUSE cameo=111 mode=disapprove context=diplomatic pos=verb actor=from,by recipient=subj]
come under criticism / come in for criticism / come under attack over / come under fire for failing / come under fire for saying / come under fire for calling
come under fire for refusing / come under fire for using / come under fire for allowing / come under fire for making / come under fire for not / come under fire for its / come under fire for his / come under fire for her / come under fire for their
come under fire / be under fire / draw fire   about="lawmaker,lawmakers,legislators,senators,congressmen,mps,politician,politicians,opposition,critic,critics,criticism,activist,activists,campaigners,democrats,republicans,conservatives,liberals,media,press,scandal,handling,remarks,comments,decision,policy,policies,failure,failings,response,revelations,allegations,treatment,lack,columnists,commentators,environmentalists,economists,investors,shareholders,unions,watchdog,watchdogs,regulators,experts"

# Who clashes over a law or in a debate fights in words.
[event kind=ACCUSE cameo=111 mode=disapprove context=diplomatic pos=verb recipient=with mutual=yes]
clash over / clash on / spar over / spar   about="budget,bill,bills,policy,policies,trade,tariff,tariffs,tax,taxes,immigration,migration,abortion,plan,plans,proposal,proposals,spending,debt,reform,reforms,legislation,healthcare,health,strategy,climate,funding,nominee,nomination,rule,rules,aid,economy,pension,pensions,fisheries,rights,welfare,energy,security,law,laws,deal,treaty,strikes,sanctions,future,issue,issues,wording,text,resolution,agenda,question"
clash in / clash at / clash during / spar in / spar at / spar   about="debate,debates,hearing,interview,committee"

# What warplanes and guns blast.
[event kind=ASSAULT cameo=190 context=military pos=verb recipient=obj]
blast                                     about="target,targets,position,positions,bunker,bunkers,hideout,hideouts,stronghold,strongholds,building,buildings,depot,village,villages,convoy,house,houses,refinery,airfield,trenches,warehouse"
target                                    about="civilian,civilians,hospital,hospitals,convoy,convoys,ambulances,worshippers,peacekeepers"
fire at / fire on / fire upon / shoot at / open fire on / open fire at   about="minister,ministers,chief,general,commander,governor,ambassador,envoy,prosecutor,secretary,adviser,advisor,spokesman,spokeswoman,chairman,director,officials,cabinet,judge,judges,officer,officers,inspector,mayor,head,boss,president,premier,candidate" recipient=at,on,upon cameo=193 mode=firearms
fire                                      recipient=at,on,against,into,toward,towards needs=weapon figure=launched about="gun,guns,weapon,weapons,pistol,rifle,rifles,missile,missiles,rocket,rockets,shot,shots,bullet,bullets,shell,shells,mortar,mortars,grenade,grenades,round,rounds,projectile,projectiles,flare,arrows"

# "Shelling by the army": the tagger takes the noun for a verb.
[event kind=ASSAULT cameo=194 mode=heavy-weapons context=military pos=verb actor=by,from recipient=of,on,in,against]
shelling by / shelling from
[event kind=ASSAULT cameo=195 mode=aerial context=military pos=verb actor=by,from recipient=of,on,in,against]
bombing by / bombing from

# Killed by what is done, "to death" standing behind whom it is done to.
[event kind=ASSAULT cameo=1823 mode=primitive pos=verb recipient=obj figure=killed needs=person,force,actor]
hack / beat / stab / stone / club / bludgeon / kick / trample / whip / flog / knife / slash / burn / torture   about="death"

[event kind=ASSAULT mode=crowd-control cameo=175 pos=verb recipient=against,on,at needs=person,force,actor]
use / employ / wield                      about="baton,batons,truncheons,teargas,pepper-spray,cannons"
fire / unleash                            about="gas,teargas,canisters,cannon,cannons"

# A strike by those who work is no strike with weapons; who calls for one demands it.
[event kind=PROTEST cameo=143 mode=strike pos=noun actor='s,of,by recipient=against,over,at,about figure=participants]
strike by / walkout by / stoppage by / strikes by / walkouts by / protest strike by   about="teacher,teachers,pilot,pilots,doctor,doctors,nurse,nurses,medic,medics,worker,workers,staff,employee,employees,union,unions,driver,drivers,docker,dockers,dockworker,dockworkers,miner,miners,crew,crews,farmer,farmers,trucker,truckers,railwaymen,postmen,lecturer,lecturers,student,students,civil-servant,servants,lawyer,lawyers,magistrates,journalist,journalists,writer,writers,controller,controllers,firefighter,firefighters,paramedics,handlers,bakers,cleaners,steelworkers,railworkers,labourers,laborers,physicians,academics,longshoremen,stevedores,attendants,engineers,technicians,trader,traders,shopkeepers,taxi-drivers,transporters"

[event kind=PROTEST cameo=143 mode=strike pos=verb recipient=against,over figure-subj=participants]
walk out / walk off / strike over / strike for   about="teacher,teachers,pilot,pilots,doctor,doctors,nurse,nurses,medic,medics,worker,workers,staff,employee,employees,union,unions,driver,drivers,docker,dockers,dockworker,dockworkers,miner,miners,crew,crews,farmer,farmers,trucker,truckers,railwaymen,postmen,lecturer,lecturers,student,students,civil-servant,servants,lawyer,lawyers,magistrates,journalist,journalists,writer,writers,controller,controllers,firefighter,firefighters,paramedics,handlers,bakers,cleaners,steelworkers,railworkers,labourers,laborers,physicians,academics,longshoremen,stevedores,attendants,engineers,technicians,trader,traders,shopkeepers,taxi-drivers,transporters"

[event kind=REQUEST cameo=020 context=diplomatic speech=yes pos=verb recipient=on,from,to,in]
call for / appeal for / push for / urge / demand / propose / advocate   about="strike,strikes,walkout,walkouts,stoppage,stay-away,shutdown,protest,protests,demonstration,demonstrations,rally,rallies,march,marches,sit-in,vigil,vigils,uprising,revolt,intifada,disobedience,mobilisation,mobilization"
call on / call upon / urge / appeal to / implore / exhort   about="strike,protest,demonstrate,rally,march,boycott" recipient=on,upon,to,obj needs=clause

# Who is told to do something is bidden.
[event kind=REQUEST cameo=100 context=executive speech=yes pos=verb recipient=obj,iobj]
tell police to / tell the police to / tell troops to / tell his troops to / tell its troops to / tell the troops to / tell soldiers to / tell his soldiers to / tell the army to / tell the military to / tell his army to / tell officers to
tell commanders to / tell his commanders to / tell forces to / tell security forces to / tell his forces to / tell its forces to / tell protesters to / tell demonstrators to / tell residents to / tell civilians to
tell its citizens to / tell the government to / tell his government to / tell ministers to / tell his ministers to / tell generals to / tell his generals to / tell prosecutors to / tell diplomats to / tell the ambassador to / tell the rebels to / tell rebels to / tell militants to
tell fighters to / tell his fighters to / tell its fighters to / tell his government to / tell airlines to / tell ships to / tell his followers to

# Who is removed, and who goes.
[event kind=COERCE cameo=170 context=executive pos=verb recipient=obj needs=person,actor]
remove / oust / strip / force / vote out   about="power,office,presidency,premiership"
remove / replace / sack / axe             about="president,premier,minister,chancellor,governor,mayor,judge,prosecutor,speaker,commissioner,minister,ministers,chief,general,commander"
[event kind=REJECT cameo=016 context=diplomatic speech=yes pos=verb recipient=of,by,from]
dismiss / brush off / brush aside         about="remark,remarks,comment,comments,concern,concerns,warning,warnings,threat,threats,fear,fears,argument,arguments,report,reports,statement,speculation,rumour,rumours,rumor,rumors,objections"
[event kind=COERCE cameo=170 context=executive pos=verb recipient=obj]
dismiss / fire / sack / oust              about="minister,ministers,chief,general,commander,governor,ambassador,envoy,prosecutor,secretary,adviser,advisor,spokesman,spokeswoman,chairman,director,officials,cabinet,judge,judges,officer,officers,inspector,mayor,head,boss"

[event kind=RETREAT mode=resign pos=verb cameo=0831 context=executive recipient=none figure-subj=involved needs=person]
quit over / quit after / quit amid / quit following / quit in protest / quit on / quit in / quit under pressure / quit abruptly / quit as / quit unexpectedly / quit hours after / quit days after / quit weeks after / quit months after / quit just
[event kind=RETREAT mode=resign pos=verb cameo=0831 context=executive recipient=none figure-subj=involved]
quit his job / quit her job / quit his office / quit office / quit the presidency / quit the premiership / quit the post / quit the ministry
quit / bow out                            about="minister,ministers,president,premier,chancellor,governor,mayor,chief,secretary,ambassador,envoy,commander,chairman,spokesman,spokeswoman,adviser,advisor,commissioner"

# Who leaves a court, a pact or a bloc; who loses a status, a visa or a licence.
[event kind=SANCTION cameo=160 mode=withdraw context=diplomatic pos=verb recipient=obj,from,of]
quit / exit / withdraw from / pull out of   about="ICC,NATO,EU,OPEC,UNESCO,ECOWAS,court,bloc,treaty,pact,convention,mercosur,OAS,UNHRC,commonwealth,grouping"
[event kind=SANCTION cameo=160 mode=withdraw context=diplomatic pos=verb recipient=obj needs=actor]
suspend / exclude / bar / expel           about="bloc,membership,council,commonwealth,grouping"
[event kind=SANCTION cameo=162 mode=discontinue context=diplomatic pos=verb recipient=with,to]
suspend / cut / cut off / halt / stop / pause / freeze / end   about="sharing,intelligence-sharing"
[event kind=COERCE cameo=1721 mode=restrict context=rights_freedoms pos=verb recipient=of,from,obj,to,for]
revoke / cancel / strip / annul / rescind / void / withdraw / pull / invalidate   about="visa,visas,passport,passports,citizenship,nationality,accreditation,accreditations,residency,immunity,green-card,autonomy"
revoke / abolish / scrap / strip          about="status,autonomy,self-rule" needs=place,actor

[event kind=CONCEDE cameo=080 context=diplomatic pos=verb recipient=to,on,against]
drop / lift / withdraw / abandon / waive / remove / end / retract / relax   about="objection,objections,veto,vetoes,reservations"
drop its opposition / drop his opposition / drop her opposition / drop their opposition / drop opposition to / end its opposition / withdraw its opposition

# A package, a law or a campaign targets nobody with weapons.
[event kind=COERCE cameo=163 mode=restrict context=economic pos=noun actor='s,by,from recipient=on,against,of,targeting support="impose,announce,introduce,adopt,approve,tighten,extend,renew,slap,declare,enforce,maintain,expand,reimpose,levy,order"]
sanctions targeting / tariffs targeting / sanctions package targeting / package of sanctions targeting / restrictions targeting / export controls targeting / embargo targeting

# Votes that are undone, money that is let go, ships that are stopped at sea.
[event kind=COERCE cameo=1721 mode=restrict context=rights_freedoms pos=verb recipient=in,of]
annul / nullify / void / invalidate / cancel   about="election,elections,vote,ballot,referendum,runoff,polls,primaries"
[event kind=RETREAT cameo=085 mode=withdraw context=economic pos=verb recipient=for,to,of figure=involved]
unfreeze / unfroze / unfrozen / unblock   about="asset,assets,fund,funds,euro,euros,dollar,dollars,account,accounts,money,reserves,pound,pounds,aid,loan,tranche"
[event kind=COERCE cameo=1711 mode=seize pos=verb recipient=obj,of,from]
intercept / board / seize / detain        about="flotilla,tanker,tankers,vessel,vessels,ship,ships,boat,boats,freighter,trawler,trawlers,yacht,ferry,dhow"

[event kind=SANCTION cameo=160 mode=withdraw context=diplomatic pos=verb recipient=with,between,of]
end / halt / dissolve                     about="treaty,pact,accord,agreement,alliance"
[event kind=SANCTION cameo=166 mode=expel context=diplomatic pos=verb recipient=obj]
declare / name / make / brand             about="persona"
[event kind=COERCE cameo=173 mode=arrest context=legal pos=noun actor='s,of,by recipient=obj,for,of support="put,place,add,issue"]
wanted list / most-wanted list / international wanted list

# What a parliament passes against a government.
[event kind=ACCUSE cameo=111 mode=disapprove context=executive pos=noun actor='s,by,of,in recipient=against,in support="pass,approve,back,survive,lose,win,table,submit,file,bring,reject,defeat,hold,face,call,propose"]
no-confidence vote / vote of no confidence / vote of no-confidence / no confidence vote / motion of censure / censure motion / motion of no-confidence / vote of censure

# Whom somebody holds as a hostage, with the hostages in between.
[event kind=ASSAULT cameo=181 mode=abduct pos=verb recipient=iobj,obj figure=captured]
hold / take / keep / seize   about="hostage,hostages,captive,captives"

# Who is put out of office by those in charge.
[event kind=COERCE cameo=170 context=executive pos=verb recipient=obj]
dismiss / fire / remove / replace / sack   about="minister,ministers,commander,chief,governor,ambassador,director,general,generals,judge,judges,prosecutor,commissioner,spokesman,secretary,chancellor,admiral,premier"
[event kind=COERCE cameo=170 context=executive pos=noun actor=by recipient=of support="announce,order,approve,confirm,decree,demand"]
dismissal / sacking / firing / removal / ouster / ousting   about="minister,ministers,commander,chief,governor,ambassador,director,general,judge,prosecutor,commissioner,spokesman,secretary,chancellor,admiral,president,premier,government"

# Many who come together to ask or to protest.
[event kind=PROTEST cameo=141 mode=demo pos=verb figure-subj=participants recipient=against needs=crowd]
gather / assemble / converge / mass / turn out / come together / congregate / crowd / flock   about="demand,protest,denounce,oppose,condemn,decry,reject,support,call"

# Aid that is cut, by the noun of the cut.
[event kind=SANCTION cameo=162 mode=discontinue context=economic pos=noun actor=by recipient="to,for" support="announce,order,confirm,decide"]
end / cut / cuts / suspension / freeze / halt / withdrawal / reduction / cutoff / cut-off   about="aid,assistance,support,funding,help,cooperation"
