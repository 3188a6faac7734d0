# What happens. Words with common other senses carry needs=; a false event is worse than a missed one.
# Modality ("plan to attack") and voice are rules' work. "of" in a noun's frame also stands for the possessive.

# ---------------------------------------------------------------- ASSAULT

[event kind=ASSAULT cameo=190 context=military pos=verb]
attack / assault / assail / counterattack / counter-attack                       recipient=obj
strike                                    recipient=obj,at needs=weapon,place,force,actor figure=hit figure-subj=hit
hit                                       recipient=obj needs=weapon,place,force figure=hit figure-subj=hit
target / pound / hammer / pummel / batter / rain down on / pepper         recipient=obj,with needs=weapon,place,force figure=hit
carry out an attack / launch an attack / mount an attack / stage an attack       recipient=on,against,at
strike at / lash out at / hit out at      recipient=at needs=weapon,place,force
engage                                    recipient=obj,with needs=weapon,force figure=hit
raid                                      recipient=obj cameo=190 needs=place,force,actor,person
storm / overrun / swarm                   recipient=obj needs=place,force
ambush / waylay                           recipient=obj
invade                                    recipient=obj cameo=190
reinvade / re-invade                      recipient=obj
march into / push into / advance into / cross into / move into / roll into / thrust into     recipient=into needs=force
advance on / march on / close in on       recipient=on needs=force
break into / burst into                   recipient=into needs=force
fight                                     recipient=obj,against,with mutual=yes needs=force,actor,place
battle / skirmish / clash / duel          recipient=obj,with,against mutual=yes needs=force,actor,person,place
exchange fire / trade fire / exchange blows / trade blows / trade strikes / exchange strikes / trade attacks   recipient=with mutual=yes
come under attack / come under fire / take fire / come under bombardment / come under shelling   actor=from,by recipient=subj
repel / repulse / beat back / fend off / ward off / push back / drive back       recipient=obj needs=force,weapon
rout / vanquish / crush / wipe out / annihilate / obliterate / decimate     recipient=obj needs=force,place,weapon,vehicle,person figure=destroyed
neutralise / neutralize / eliminate / liquidate / take out       recipient=obj needs=force,person,weapon,vehicle figure=killed
defeat                                    recipient=obj needs=force
wage war / make war / go to war           recipient=against,on,with
retaliate / hit back / strike back        recipient=against,at needs=weapon,force
violate the ceasefire / break the ceasefire / breach the ceasefire / violate the truce / break the truce / breach the truce  recipient=with cameo=196
wreak havoc                               recipient=on,in needs=weapon,force
use force / resort to force               recipient=against

# Weapons sent: the count in the object is what was launched.
[event kind=ASSAULT cameo=190 context=military pos=verb figure=launched recipient=at,on,against,into,toward,towards,over needs=weapon]
launch / fire / fire off / shoot / lob / hurl / unleash / rain / send / release / loose / discharge / direct / aim
shower / let loose / pour / dispatch / fling / throw / deploy against / use against / train

[event kind=ASSAULT cameo=190 context=military pos=verb]
drop                                      recipient=on,over mode=aerial cameo=195 needs=weapon figure=launched
fire at / fire on / fire upon / shoot at / open fire on / open fire at / take aim at      recipient=at,on,upon cameo=193 mode=firearms
open fire                                 recipient=on,at,against cameo=193 mode=firearms
gun down / shoot dead / shoot to death / mow down / snipe at / machine-gun / strafe / rake      recipient=obj cameo=193 mode=firearms figure=killed
shoot                                     recipient=obj cameo=193 mode=firearms needs=person,force,actor figure=hit
spray with bullets / riddle with bullets / exchange gunfire / trade gunfire      recipient=obj,with cameo=193 mode=firearms

# Shot down, jammed, got through.
[event kind=ASSAULT cameo=190 context=military pos=verb figure=intercepted needs=weapon,vehicle]
intercept / shoot down / bring down / down / knock down / knock out of the sky / take down / fell / bag / swat down
fight off / parry / deflect
[event kind=ASSAULT cameo=190 context=military pos=verb figure=suppressed needs=weapon]
jam / suppress / spoof / blind / disorient / electronically suppress / neutralise electronically / down electronically
lose from radar / disappear from radar / go missing from radar / vanish from radar     figure-subj=suppressed
[event kind=ASSAULT cameo=190 context=military pos=verb needs=weapon recipient=obj]
get through / break through / slip through / evade / penetrate / make it through       figure-subj=hit
reach / find its target / find their target / find their mark / reach its target / reach their target      figure-subj=hit
slam into / crash into / plough into / plow into / smash into / tear through / rip through / land on / impact / fall on      recipient=into,through,on,obj figure-subj=hit
land / explode over / explode in / explode near                 recipient=in,on,near,over figure-subj=hit

[event kind=ASSAULT cameo=195 mode=aerial context=military pos=verb]
bomb / carpet-bomb / dive-bomb / firebomb / bombard from the air / air-strike      recipient=obj
fly a bombing mission / carry out an air strike / carry out air strikes / conduct an air strike / launch an air strike / launch air strikes   recipient=on,against,in
scramble                                  recipient=against kind=MOBILIZE cameo=154 mode=troops needs=vehicle figure=deployed

[event kind=ASSAULT cameo=194 mode=heavy-weapons context=military pos=verb]
bombard / shell / mortar / torpedo / blitz           recipient=obj
cannonade / barrage / rocket                         recipient=obj needs=place,force
sink / scuttle / ram / hole                          recipient=obj needs=vehicle figure=destroyed

[event kind=ASSAULT cameo=190 mode=destroy pos=verb figure=destroyed]
destroy                                   recipient=obj needs=weapon,vehicle,place,force,goods
demolish / raze / level / flatten / tear down / knock down / pull down / bulldoze / dynamite    recipient=obj cameo=1712 needs=place
set fire to / set on fire / set ablaze / set alight / torch / burn down / burn to the ground / firebomb / put to the torch   recipient=obj cameo=1712
burn                                      recipient=obj cameo=1712 needs=place,vehicle
damage / ravage / devastate / wreck / pulverise / pulverize / gut / shatter / cripple / incinerate      recipient=obj needs=weapon,force
ransack / loot / pillage / plunder / vandalise / vandalize / desecrate / deface / trash / smash       recipient=obj cameo=171 needs=place
knock out / put out of action / disable / take out of action / render inoperable    recipient=obj needs=weapon,vehicle,force
sabotage                                  recipient=obj

[event kind=ASSAULT cameo=183 mode=explosives pos=verb]
blow up / car-bomb / detonate a bomb / set off a bomb / set off explosives / blast             recipient=obj needs=place,vehicle,person,force,actor
detonate / set off / explode / trigger    recipient=in,at,near,outside,obj needs=weapon
go off                                    actor=none recipient=in,at,near,outside needs=weapon
blow himself up / blow herself up / blow themselves up / blow himself / blow herself / blow themselves       recipient=in,at,near,outside cameo=1831 mode=suicide-attack
plant a bomb / lay mines / mine / booby-trap / plant explosives / lay a mine / sow mines   recipient=obj,in,under needs=weapon,place,vehicle
step on a mine / hit a mine / strike a mine / drive over a mine    actor=none recipient=subj

# People killed and hurt.
[event kind=ASSAULT cameo=190 pos=verb figure=killed]
kill / slay / massacre / slaughter / butcher / gun down / mow down        recipient=obj
murder                                    recipient=obj cameo=1823
execute                                   recipient=obj cameo=1823 needs=person,force,actor
put to death / summarily execute / execute by firing squad     recipient=obj cameo=1823
behead / decapitate / hang / lynch / strangle / drown / suffocate / immolate / burn alive / burn to death    recipient=obj cameo=1823 needs=person,actor,force
bludgeon to death / hack to death / beat to death / stab to death / stone to death / club to death   recipient=obj cameo=1823 mode=primitive
assassinate                               recipient=obj cameo=186 mode=targeted
claim the life of / claim the lives of / take the life of / take the lives of      recipient=of
claim / cost                              recipient=obj needs=person
leave dead                                recipient=obj
exterminate                               recipient=obj needs=person,force cameo=202
be killed / be slain / be murdered / be shot dead / be gunned down      actor=by recipient=subj figure-subj=killed

# Deaths without a doer: only where the clause names a weapon, an attack or a force.
[event kind=ASSAULT cameo=190 pos=verb actor=none recipient=subj figure-subj=killed needs=weapon,force]
die / perish / succumb / lose one 's life / lose his life / lose her life / lose their life / pass away / fall
meet his death / meet their death / be found dead / die of wounds / die of his wounds / die of injuries / fall victim

[event kind=ASSAULT cameo=190 pos=verb figure=wounded]
wound / injure / maim / mutilate / concuss / hospitalise / hospitalize / bloody        recipient=obj
hurt / burn / trap / cripple / scar       recipient=obj needs=person,force
sustain / suffer                          actor=none recipient=subj figure=lost figure-subj=wounded needs=weapon,force
be injured / be wounded / be hurt         actor=by recipient=subj figure-subj=wounded
suffer losses / suffer casualties / take casualties / sustain losses / sustain casualties / take losses / incur losses     actor=none recipient=subj
inflict losses / inflict casualties / inflict damage / inflict a defeat / inflict heavy losses / inflict heavy casualties    recipient=on
lose                                      actor=none recipient=subj figure=lost needs=force,weapon,vehicle

[event kind=ASSAULT cameo=182 mode=beat pos=verb]
beat up / club / bludgeon / pistol-whip / rough up / manhandle / mug / maul / pelt / cane / flog / whip / lash      recipient=obj needs=person,force,actor
beat / punch / kick / slap / thrash / trample / shove / stone / mob / set upon      recipient=obj needs=person,force
set about with / lay into                 recipient=obj needs=person
use violence / commit violence            recipient=against

[event kind=ASSAULT mode=primitive cameo=182 pos=verb]
stab / knife / hack / slash / spear / impale / machete       recipient=obj needs=person,force,actor figure=wounded
throw stones / throw rocks / hurl stones / hurl rocks / pelt with stones / throw a petrol bomb / throw petrol bombs / throw molotov cocktails / hurl petrol bombs   recipient=at,obj
ram into / plough into a crowd / drive into / run over / mow into     recipient=into,obj needs=person,force,place

[event kind=ASSAULT mode=torture cameo=1822 pos=verb]
torture / waterboard / brutalise / brutalize / electrocute / mistreat / ill-treat / abuse      recipient=obj needs=person,force,actor
[event kind=ASSAULT mode=sexual cameo=1821 pos=verb]
rape / gang-rape / sexually assault / sexually abuse / molest / grope / sodomise / sodomize     recipient=obj
[event kind=ASSAULT mode=abduct cameo=181 pos=verb figure=captured]
abduct / kidnap / take hostage / hold hostage / take captive / hijack / shanghai / spirit away     recipient=obj
snatch / seize                            recipient=obj needs=person
use as human shields / use as a human shield    recipient=obj cameo=184
[event kind=ASSAULT mode=targeted cameo=185 pos=verb]
try to kill / try to assassinate / attempt to assassinate / attempt to kill / attempt on the life of    recipient=obj,of
[event kind=ASSAULT mode=unconventional pos=verb context=cbrn]
gas / poison / nuke                       recipient=obj cameo=2041 needs=person,force,place,actor
use chemical weapons / use poison gas / use nerve agent / deploy chemical weapons     recipient=against,on,in cameo=2041
[event kind=ASSAULT mode=unconventional pos=verb]
ethnically cleanse                        recipient=obj cameo=203
drive out / drive from / forcibly displace / forcibly transfer / uproot        recipient=obj cameo=201 needs=person figure=displaced
displace                                  recipient=obj cameo=201 figure=displaced needs=person,force
[event kind=ASSAULT mode=crowd-control cameo=175 pos=verb]
tear-gas / teargas / pepper-spray / baton-charge / kettle / water-cannon     recipient=obj
fire tear gas / use tear gas / fire teargas / fire rubber bullets / use water cannon / use rubber bullets / fire water cannon / use stun grenades / fire stun grenades    recipient=at,on,against,into
disperse / break up                       recipient=obj needs=person,force
repress / crack down on / quell / put down / crush a protest         recipient=obj,on cameo=175 needs=person,force,actor

# Nouns of violence.
[event kind=ASSAULT cameo=190 context=military pos=noun actor=of,by,from recipient=on,against,at,in,of support=launch,carry,conduct,mount,stage,commit,perpetrate,unleash,make,deliver,open,lead,begin,renew,continue,resume,wage,execute,undertake]
attack / assault / onslaught / raid / incursion / invasion / ambush / offensive / counter-offensive / counteroffensive
counterattack / counter-attack / aggression / blitz / blitzkrieg / storming / foray / sortie / cross-border raid / military operation
special military operation / ground offensive / ground operation / ground invasion / full-scale invasion / land invasion / military strike
retaliatory strike / retaliatory attack / surprise attack / mass attack / massive attack / combined attack / combined strike
armed attack / terrorist attack / terror attack / militant attack / rebel attack / deadly attack / mob attack / pre-emptive strike / preemptive strike
precision strike / targeted strike / double-tap strike / deep strike / overnight attack / overnight strike / hostile act / act of aggression

[event kind=ASSAULT cameo=190 context=military pos=noun actor=of,by recipient=on,against,in,at support=launch,carry,conduct,mount,stage,deliver needs=weapon,place,force]
strike / hit / push / thrust / advance / rout

[event kind=ASSAULT cameo=195 mode=aerial context=military pos=noun actor=of,by,from recipient=on,against,in,at,of support=launch,carry,conduct,mount,stage,deliver,unleash]
air strike / airstrike / air raid / air attack / bombing raid / aerial bombardment / aerial bombing / aerial attack / air assault / bombing run
bombing campaign / carpet bombing / air campaign / air bombardment / warplane attack / helicopter attack / glide bomb attack / glide-bomb strike / guided bomb attack
[event kind=ASSAULT cameo=1952 mode=drone context=military pos=noun actor=of,by,from recipient=on,against,in,at,of support=launch,carry,conduct,mount,stage,deliver,unleash]
drone attack / drone strike / drone raid / drone assault / drone barrage / drone swarm / kamikaze drone attack / UAV attack / FPV drone attack / FPV attack / sea drone attack / swarm of drones
[event kind=ASSAULT cameo=194 mode=heavy-weapons context=military pos=noun actor=of,by,from recipient=on,against,in,at,of support=launch,carry,conduct,mount,stage,deliver,unleash]
shelling / bombardment / missile attack / missile strike / missile barrage / missile salvo / rocket attack / rocket strike / rocket barrage / rocket fire / rocket salvo / mortar attack
mortar fire / artillery strike / artillery attack / artillery fire / artillery barrage / artillery shelling / artillery bombardment / tank fire / cross-border fire / counter-battery fire
barrage of missiles / barrage of rockets / salvo of missiles / salvo of rockets / cruise missile attack / ballistic missile attack / ballistic missile strike / missile and drone attack / drone and missile attack
drone and missile strike / missile and drone strike / rocket launch / shellfire / shell fire / torpedo attack / naval bombardment
[event kind=ASSAULT cameo=194 mode=heavy-weapons context=military pos=noun actor=of,by,from recipient=on,against,in,at support=launch,carry,conduct,mount,unleash needs=weapon,place,force]
barrage / salvo / volley / fusillade / cannonade / fire
[event kind=ASSAULT cameo=193 mode=firearms pos=noun actor=of,by,from recipient=on,against,in,at,of support=carry,commit,open,exchange]
shooting / gun attack / gunfire / gun battle / gunfight / gunbattle / shootout / shoot-out / firefight / exchange of fire / exchange of gunfire / sniper fire / sniper attack / mass shooting / drive-by shooting / small arms fire / small-arms fire / machine-gun fire
[event kind=ASSAULT cameo=190 context=military pos=noun actor=of,by,between recipient=with,against,between,in mutual=yes support=wage,fight,continue,engage]
clash / skirmish / firefight / armed clash / armed confrontation / border clash / hostilities / fighting / combat / street fighting / dogfight / street battle / border skirmish / heavy fighting
battle                                    needs=force,place
[event kind=ASSAULT cameo=183 mode=explosives pos=noun actor=of,by recipient=in,at,on,against,of support=carry,commit,stage,perpetrate]
bombing / bomb attack / bomb blast / car bomb / car bombing / truck bombing / roadside bomb / roadside bombing / bomb explosion / grenade attack / IED attack / letter bomb / parcel bomb / mine blast / mine explosion / landmine blast / IED blast / petrol bomb attack
suicide bombing / suicide attack / suicide blast / suicide bomb / suicide car bombing      mode=suicide-attack cameo=1831
sabotage / act of sabotage / sabotage attack      mode=destroy cameo=190
[event kind=ASSAULT cameo=183 mode=explosives pos=noun actor=none recipient=in,at,near,of needs=weapon,force]
explosion / blast / detonation
[event kind=ASSAULT cameo=190 pos=noun actor=by recipient=of support=carry,commit,order,perpetrate figure=killed]
killing / slaying / massacre / slaughter / mass killing / bloodbath / carnage / extrajudicial killing / summary execution / bloodletting
murder                                    cameo=1823
execution                                 cameo=1823 needs=person,force,actor
beheading / lynching / hanging            cameo=1823
assassination / targeted killing          cameo=186 mode=targeted
assassination attempt / attempted assassination / attempt on his life / attempt on her life / assassination plot     cameo=185 mode=targeted recipient=on,against,of
genocide / extermination / mass murder / ethnic cleansing / pogrom / mass atrocity / atrocity / war crime      cameo=203 mode=unconventional recipient=against,of,in
[event kind=ASSAULT cameo=190 pos=noun actor=of,by recipient=of,by,on,in,against]
interception / shooting down / shootdown / shoot-down / downing      recipient=of actor=by figure=intercepted needs=weapon,vehicle
destruction                               recipient=of actor=by figure=destroyed mode=destroy needs=weapon,vehicle,place,force
demolition / razing                       recipient=of actor=by figure=destroyed mode=destroy cameo=1712 needs=place
arson / arson attack / looting / ransacking     recipient=of,on,against mode=destroy cameo=1712
defeat                                    recipient=of needs=force
ceasefire violation / violation of the ceasefire / truce violation / violation of the truce / breach of the ceasefire / breach of the truce / ceasefire breach     cameo=196 recipient=by,with
[event kind=ASSAULT cameo=182 mode=beat pos=noun actor=by recipient=of,against,on support=commit,administer]
beating / flogging / lashing / caning / physical assault / physical attack / physical abuse / mob violence / police brutality
stabbing / knife attack / knifing / machete attack / stone-throwing / axe attack / car-ramming / ramming attack / vehicle-ramming attack / car-ramming attack / acid attack     mode=primitive
torture / ill-treatment / mistreatment / waterboarding      mode=torture cameo=1822
rape / gang rape / sexual assault / sexual violence / sexual abuse / sexual attack     mode=sexual cameo=1821
[event kind=ASSAULT cameo=181 mode=abduct pos=noun actor=by recipient=of support=carry,commit figure=captured]
kidnapping / abduction / hostage-taking / hostage taking / hijacking / kidnap / enforced disappearance / hijack / carjacking / hostage crisis
[event kind=ASSAULT cameo=2041 mode=unconventional context=cbrn pos=noun actor=of,by recipient=on,against,in,of support=carry,launch,conduct]
chemical attack / chemical weapons attack / gas attack / poison gas attack / nerve agent attack / use of chemical weapons / poisoning / nerve agent poisoning / nuclear strike / nuclear attack / biological attack
[event kind=ASSAULT cameo=175 mode=crowd-control pos=noun actor=of,by recipient=on,against,of support=launch,carry,mount,order]
crackdown / clampdown / repression / suppression of protests / bloody crackdown / violent crackdown / use of tear gas / baton charge / suppression of dissent / police violence

# ---------------------------------------------------------------- CONSULT

[event kind=CONSULT cameo=040 context=diplomatic pos=verb mutual=yes]
meet / meet with / sit down with / get together with           recipient=obj,with needs=actor
hold talks / hold a meeting / hold negotiations / hold discussions / hold consultations / hold a summit / have talks / have a meeting / have discussions / have consultations / have negotiations / hold a round of talks / hold bilateral talks      recipient=with
confer / consult / converse / huddle        recipient=with,obj needs=actor
discuss / talk over / debate / deliberate          recipient=with needs=actor
talk / speak / communicate                recipient=with,to needs=actor
exchange views / exchange opinions / compare notes / engage in dialogue / hold dialogue / enter into dialogue / enter into talks / open talks / open negotiations / resume talks / resume negotiations / start talks / start negotiations / begin talks / begin negotiations / engage in talks     recipient=with
negotiate / renegotiate / bargain / parley / haggle            recipient=with cameo=046 needs=actor
hammer out / thrash out / iron out        recipient=with cameo=046 needs=actor
convene                                   recipient=obj needs=actor mutual=no
mediate / broker / facilitate talks / act as mediator / serve as mediator / act as a mediator       recipient=between,obj cameo=045 needs=actor,clause mutual=no
arbitrate / intercede                     recipient=between,with cameo=045 mutual=no needs=actor
[event kind=CONSULT cameo=041 mode=phone context=diplomatic pos=verb mutual=yes]
phone / telephone / ring up / call up     recipient=obj needs=actor
speak by phone / speak by telephone / talk by phone / talk by telephone / speak on the phone / speak over the phone / talk on the phone / talk over the phone / hold a phone call / have a phone call / hold a telephone conversation / have a telephone conversation / hold phone talks / hold telephone talks / hold a video call / hold a video conference     recipient=with,to
[event kind=CONSULT cameo=042 mode=visit context=diplomatic pos=verb]
visit / pay a visit / pay a visit to / make a visit / make a visit to / pay an official visit / pay a state visit / make an official visit     recipient=obj,to needs=actor,place
travel to / fly to / arrive in / go to / head to / head for / come to / journey to / land in / fly into / return to     recipient=to,in,for,into needs=actor
tour                                      recipient=obj needs=actor,place
inspect                                   recipient=obj needs=actor,force,weapon,place
call on / call in on                      recipient=on needs=actor
[event kind=CONSULT cameo=043 mode=visit context=diplomatic pos=verb]
host / receive / welcome / greet / play host to / entertain     recipient=obj needs=actor,person
hold a reception / give a banquet / host a dinner / give a reception / host a banquet / arrange a banquet    recipient=for,in
see off                                   recipient=obj needs=actor
[event kind=CONSULT cameo=044 mode=multilateral context=diplomatic pos=verb]
attend / take part in / participate in / address / gather for / convene for     recipient=none needs=actor
summon / call in / haul in                recipient=obj cameo=114 kind=ACCUSE mode=disapprove needs=actor,person

[event kind=CONSULT cameo=040 context=diplomatic pos=noun mutual=yes actor=of,by,between recipient=with,between,and support=hold,have,conduct,host,attend,resume,begin,start,open,continue,chair,convene,join,conclude,arrange,organise,organize]
meeting / talk / talks / consultation / dialogue / discussion / conversation / exchange of views / bilateral meeting / bilateral talks / high-level talks / face-to-face meeting / face-to-face talks / one-on-one meeting / tete-a-tete
tête-à-tête / working meeting / working dinner / closed-door meeting / closed-door talks / crisis talks / emergency talks / peace talks / trade talks / ministerial meeting / sit-down / debate / rendezvous / audience
negotiation / negotiations / round of talks / round of negotiations / peace negotiations / indirect talks / direct talks / ceasefire talks / truce talks / nuclear talks / shuttle diplomacy      cameo=046
mediation / mediation effort / good offices / conciliation / arbitration           cameo=045 mutual=no recipient=between,in
phone call / telephone call / telephone conversation / phone conversation / phone talks / telephone talks / video call / video conference / videoconference / hotline call      mode=phone cameo=041
summit / summit meeting / trilateral meeting / trilateral talks / conference / forum / trilateral summit / bilateral summit / plenary session / multilateral talks / six-party talks / assembly / plenary meeting     mode=multilateral cameo=044 needs=actor
[event kind=CONSULT cameo=042 mode=visit context=diplomatic pos=noun actor=of,by recipient=to,in,of support=pay,make,conduct,begin,end,conclude,start,undertake]
visit / state visit / official visit / working visit / goodwill visit / courtesy call / field guidance / on-the-spot guidance / field visit / inspection tour / friendly visit / return visit / surprise visit / fact-finding mission
trip / tour / voyage / travel             needs=actor
reception / banquet / dinner / welcome ceremony / state banquet / state dinner         cameo=043 actor=by recipient=for,of needs=actor
