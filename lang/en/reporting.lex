# Who says so. weak=yes: speech only with a clause or a quotation.

[speech pos=verb stance=asserts]
say / state / declare / announce / tell / assert / aver / claim / allege / contend / affirm / reaffirm / reiterate
opine / proclaim / stress / emphasise / emphasize / underline / underscore / explain / clarify
disclose / reveal / argue / inform / notify / report / recount / specify / elaborate / testify / make clear
make it clear / make known / go on record / put on record / let it be known / point out / profess
attest / intimate / quip / opine that / claim responsibility / take to social media / hold forth / pontificate
hasten to add / break the news / make the case / give an account / set the record straight / go public
reassert / restate / avow / insist / swear blind / state categorically / put it / be quoted as saying
be cited as saying / be quoted / assure / counsel

# Words of showing and telling, and words whose other senses are common: only with a clause or a quotation.
[speech pos=verb stance=asserts weak=yes]
conclude / sum up / summarise / summarize / note / observe / indicate / signal
suggest / hint / imply / insinuate / remember / recollect / remind / relate
narrate / present / write / publish / post / tweet
show / demonstrate / illustrate / document / record / list / tally / reply
retort / counter / shoot back / fire back / hit back / interject / chip in / chime in
concur / agree / volunteer / offer
exclaim / shout / cry / yell / scream / whisper / murmur / mutter
reason / joke that / posit
postulate / rationalise / rationalize / voice
question whether / query / probe
charge / leak / divulge / confide / translate / interpret / paraphrase
understand / see
rule / decide / decree / plead / depose / relay that
headline / sign off / stipulate / enshrine / dictate / certify / vouch / swear / pronounce / quote as
cite as / be clear / let slip / let on / concede / herald / promote / editorialise / editorialize
crow / pipe up / blurt / blurt out / snap / thunder / chide
chuckle / sigh / groan / sob / stammer / reassure / venture / overhear
eulogise / eulogize / acknowledge receipt
generalise / generalize / speculate aloud / recite / improvise
ad-lib / be adamant / submit / plead guilty / plead not guilty / file / make a point
stand firm / be blunt / be emphatic

# The object is what is said: "described the attack as", "issued a statement".
[speech pos=verb content=object]
utter / voice / express                   stance=asserts
issue a statement / release a statement / make a statement / give a statement / put out a statement   stance=asserts
deliver a statement   stance=asserts
make an announcement / make a declaration / make remarks / make the remarks / make the comments   stance=asserts
make comments / deliver remarks   stance=asserts
make the statement / make the announcement / make this statement / make a speech / give a speech   stance=asserts
deliver a speech   stance=asserts
give a briefing / hold a briefing / give an interview / publish a statement / send a message   stance=asserts
post a message   stance=asserts
describe / characterise / characterize / portray / depict / brand / label / dub / call   stance=assesses weak=yes topic=yes
term / style   stance=assesses weak=yes topic=yes
classify / categorise / categorize / denounce as / hail as / dismiss as / paint as   stance=assesses weak=yes topic=yes
deem   stance=assesses weak=yes topic=yes

[speech pos=verb stance=confirms]
confirm / corroborate / reconfirm / verify / authenticate / bear out / substantiate / vindicate
admit / acknowledge / concede / confess / own up   weak=yes
come clean   weak=yes
claim responsibility for / take responsibility / take responsibility for / admit responsibility / claim credit
claim credit for / accept responsibility / accept responsibility for / admit to / own up to / confess to / say yes

[speech pos=verb stance=denies]
deny / refute / rebut / disclaim / disavow / repudiate / contradict / gainsay / debunk / flatly deny
disprove   weak=yes
rubbish / pooh-pooh / decry as / controvert / protest innocence / negate   weak=yes
deny wrongdoing / deny any wrongdoing / push back against / push back on / plead innocence / deny knowledge

[speech pos=verb stance=doubts]
cast doubt / cast doubt on / cast doubt upon / call into question / raise doubts / raise doubts about
raise questions about / express doubt / express doubts / express scepticism / express skepticism / express doubt about
throw doubt on / pour cold water on
be sceptical / be skeptical / be unconvinced / be doubtful   weak=yes
be dubious   weak=yes
be unsure / be unable to verify / be unable to confirm / not be able to confirm / not be able to verify   weak=yes
could not verify   weak=yes
could not confirm / could not independently verify / could not independently confirm / can not verify   weak=yes
can not confirm   weak=yes

[speech pos=verb stance=assesses]
estimate / assess / forecast / predict / prognosticate / put the number at / put the toll at
put the figure at / put the death toll at / put the total at / put the count at / put that figure at / put that number at / place the figure at / place the number at / place the death toll at / place the toll at
set the figure at / put the number of dead at / put the number of deaths at / give a figure of / give a toll of / give a death toll of / report a toll of / report a death toll of / cite a figure of
judge / evaluate / consider   weak=yes
surmise / infer / deduce   weak=yes
speculate   weak=yes
theorise / theorize / conjecture / hypothesise / hypothesize / diagnose / identify   weak=yes
conclude that / opine whether / appraise   weak=yes
extrapolate   weak=yes
be convinced / be certain / be sure / be hopeful   weak=yes
be persuaded / be of the opinion   weak=yes
be of the view / take the view / hold the view / hold the opinion / be under the impression / come to the conclusion
reach the conclusion
attribute / ascribe / credit              content=object weak=yes topic=yes

[speech pos=verb stance=promises]
promise / vow / pledge / swear / guarantee / undertake / give assurances / give an assurance
give guarantees / make a pledge / make a promise / give his word / give her word / give its word / give their word
make a commitment / make a vow / offer assurances / provide assurances / provide guarantees / pledge allegiance
be committed / be determined / be ready / be prepared / volunteer / bind himself / bind itself   weak=yes

[speech pos=verb stance=threatens]
threaten / menace / issue an ultimatum / give an ultimatum / deliver an ultimatum / issue a threat / issue threats
make threats / make a threat / vow revenge / vow retaliation / vow to retaliate / vow to avenge / swear revenge
vow vengeance / promise revenge / promise retaliation / pledge revenge / pledge retaliation / threaten with
rattle the sabre / rattle the saber

[speech pos=verb stance=warns]
warn / caution / forewarn / alert / sound the alarm / raise the alarm / sound a warning / sound a note of caution
raise alarm / issue a warning / give a warning / raise a red flag / sound alarm bells / sound warnings
issue warnings / ring alarm bells / serve notice / issue an alert / strike a note of caution / raise the spectre
raise the specter / admonish

[speech pos=verb stance=demands]
demand / urge / call for / call on / call upon / appeal for / implore / beseech / beg / plead for
plead with / exhort / press for / push for / ask for / clamour for / clamor for / insist that / issue an appeal
make an appeal / launch an appeal / make a plea / make a demand / make demands / issue a call / issue demands
put forward demands / reiterate the call / plead
order   weak=yes
enjoin / entreat   weak=yes
prod / cajole / coax   weak=yes

# What is spoken or thought of is an object as well: "criticised the deal", "hopes for peace".
[speech pos=verb stance=asserts weak=yes topic=yes]
cite / quote / mention / detail / outline / set out / lay out / spell out / recall / retweet / repost / chant
celebrate / hail / welcome / praise / lament / bemoan / regret / criticise / criticize / denounce / condemn
blame / decry / deplore / accuse / defend / propose / justify / downplay / play down / play up / highlight
flag / point to / draw attention / allude / touch on / echo / tout / trumpet / thank / congratulate
pay tribute / opine on / weigh in / debate / refer / speak / talk / joke / complain / boast / brag / gloat
muse / preach / lecture / inquire / enquire / wonder / speak out / press / grumble / rejoice / protest / comment
remark / argue for / contend for / apologise / apologize / marvel / gush / enthuse / scoff / sneer / fume / rage
attack / slam / blast / bash / lambast / lambaste / rip / assail / berate / castigate / chastise / excoriate
pillory / vilify / disparage / belittle / deride / ridicule / mock / insult / taunt / deprecate / rebuke
reprimand / scold / upbraid / censure / fault / savage / skewer / trash / pan / lash out / hit out / rail
rail against / inveigh / inveigh against / go after / take aim / take issue / find fault / tear into / lay into
pounce on / fulminate / badmouth / malign / smear / demonise / demonize / impugn / besmirch / support / back
endorse / oppose / favour / favor / champion / applaud / commend / laud / extol / exalt / admire / appreciate
espouse / embrace / stand by / side with / rally behind / throw support behind / come out against
come out in favour / come out in favor / discuss / broach / bring up / raise the issue / raise concern
raise concerns / reference / invoke / compare / liken / liken to / contrast / equate / pitch / float
tease / dwell on / harp on / expound / expound on / expatiate / wax / crow about / drone on / renounce
forswear / backtrack / walk back / reminisce / commemorate / mourn / grieve / salute / toast / cheer / jeer
boo / heckle / mischaracterise / mischaracterize / misrepresent / second-guess

[speech pos=verb stance=assesses weak=yes topic=yes]
expect / anticipate / foresee / envisage / envision / imagine / fear / hope / worry / be worried / be concerned
be afraid / be alarmed / be confident / be optimistic / be pessimistic / view / perceive / regard / rate / like
dislike / detest / despise / loathe / resent / abhor / dread / covet / envy / cherish
relish / pity / ponder / contemplate / mull / mull over / toy with / agonise / agonize
prefer / bet on / count on / bank on / suspect

[speech pos=verb stance=doubts weak=yes topic=yes]
question / doubt / mistrust / distrust

[speech pos=verb stance=denies weak=yes topic=yes]
dispute / reject / dismiss / contest / discount / brush off / brush aside / wave away / laugh off / shrug off
disown / rule out

[speech pos=verb stance=demands weak=yes topic=yes]
ask / request / recommend / encourage / petition / lobby / summon / insist on / campaign for / want / desire
crave / yearn / long for / hope for / seek to / wish for / advocate / challenge

[speech pos=verb stance=promises weak=yes topic=yes]
plan / intend / aim / propose to / seek / mean to / hope to

[speech pos=noun stance=asserts]
statement / announcement / declaration / claim / assertion / allegation / remark / comment / revelation / disclosure
account / speech / address / testimony / argument / explanation / clarification / word / words / version / narrative
story / news / report / reporting / response / reply / retort / observation / mention / reference / reiteration
message / tweet / post / contention / proclamation / affirmation / pronouncement / admonition / complaint / accusation
criticism / condemnation / denunciation / figure / data / tally / count / toll / quote / quotation / citation
communication / reminder / hint / suggestion / insinuation / proposal / claim of responsibility / rumour / rumor
finding / indication / description / recollection / submission / presentation / briefing / update / bulletin / notice
notification / utterance / rhetoric / talking point / thesis / theory / evidence

[speech pos=noun stance=confirms]
confirmation / admission / acknowledgement / acknowledgment / confession / corroboration / verification / recognition
validation

[speech pos=noun stance=denies]
denial / refutation / rebuttal / disavowal / disclaimer / repudiation / dismissal / contradiction / rejection

[speech pos=noun stance=doubts]
doubt / scepticism / skepticism / misgiving / reservation / uncertainty / question / mistrust / distrust / disbelief

[speech pos=noun stance=assesses]
estimate / estimation / assessment / evaluation / forecast / prediction / projection / calculation / analysis
judgement / judgment / opinion / view / viewpoint / understanding / conclusion / suspicion / belief / conviction
impression / perspective / expectation / assumption / hypothesis / speculation / diagnosis / guess / conjecture
prognosis / appraisal / fear / concern / hope / interpretation / verdict / reading / worry / optimism / pessimism
confidence

[speech pos=noun stance=promises]
promise / vow / pledge / commitment / guarantee / assurance / oath / undertaking / reassurance

[speech pos=noun stance=threatens]
threat / ultimatum / menace / sabre-rattling / saber-rattling

[speech pos=noun stance=warns]
warning / caution / alert / alarm / caveat / admonishment

[speech pos=noun stance=demands]
demand / appeal / call / plea / request / order / command / instruction / directive / urging / exhortation
recommendation / advice / requirement / petition / entreaty / insistence / invitation / prompting

# A phrase whose object is the source.
[according stance=asserts]
according to / accord to / as per / in the words of / in words of / in a statement by / in a statement from
in the version of / citing / quoting / cited by / quoted by / reported by / as reported by / as stated by
as announced by / as told by / as told to / as quoted by / as cited by / as described by / as noted by / as put by
on the word of / by the account of / by the admission of / based on information from
based on data from / based on reports from / based on reports by / in the account of
in remarks by / in comments by / in remarks carried by
in comments carried by / in a report by / in a post by / in a report from
as seen by / figures released by / data released by / statement released by
report published by / data published by / data provided by / footage shared by / video shared by / footage released by
video released by / video posted by / footage posted by / statement issued by / statement published by
figures published by / documents obtained by / documents seen by / documents reviewed by

[according stance=assesses]
in the opinion of / in the view of / in the judgement of / in the judgment of / in the eyes of / in the assessment of
in the estimation of / in the estimate of / by the estimate of / by estimates of / from the standpoint of
from the point of view of / from the perspective of / to the mind of / in the analysis of / in the reading of
in the interpretation of / judging by / to judge by / estimated by / as assessed by / as estimated by / assessed by
believed by / in the belief of / in the understanding of

[according stance=confirms]
as confirmed by / confirmed by / as acknowledged by / as admitted by / verified by / authenticated by
corroborated by

[according stance=denies]
as denied by / contrary to claims by / contrary to the claims of

# The source is not named.
[hearsay stance=asserts]
be said to / be reported to / be alleged to / be claimed to / be rumoured to / be rumored to / reportedly / allegedly
supposedly / purportedly / it is said that / it is said / it be say that / it be say / it is reported that
it be report that / it was reported that / it has been reported that / it have be report that / it is alleged that
it be allege that / it is claimed that / it be claim that / it has been claimed that / it have be claim that
it emerged that / it emerge that / it has emerged that / it have emerge that / it transpired that / it transpire that
word has it that / rumour has it that / rumor has it that / rumour have it that / rumor have it that
it is rumoured that / it is rumored that / it be rumour that / it be rumor that / there are reports that
there were reports that / there be report that / there have been reports that / there are reports of
there were reports of / there be report of / amid reports that / amid reports of / legend has it that
so the story goes / as the story goes / from what is known / as far as is known / by all accounts / by some accounts
according to reports / according to unconfirmed reports / it turned out that / it turn out that / reports say
reports said / reports indicate / reports suggest / unconfirmed reports / alleged / purported / rumoured
rumored / reputed / reputedly / as reported / as is reported

[hearsay stance=assesses]
believed to / thought to / feared to / presumed to / be understood to / be estimated to / be suspected of
it is believed that / it be believe that / it is believed / it be believe
it is thought that / it be think that / it is estimated that / it be estimate that / it is feared that
it be fear that / it is assumed that / it be assume that / it is understood that / it be understand that
it is expected that / it be expect that / it is suspected that / it be suspect that / it is considered that
it be consider that / it appears that / it appear that / it seems that / it seem that / it looks as if / it look as if
it would appear that / it is likely that / it be likely that / by all indications / by all appearances
to all appearances / from all appearances / it is widely believed that / it be widely believe that
is widely believed to / be widely believe to / is widely seen as / be widely see as / estimates suggest
estimate suggest

[platform]
X / Twitter / Telegram / Facebook / Instagram / Truth Social / YouTube / TikTok / WhatsApp / Threads / Bluesky / Weibo
WeChat / VKontakte / VK / LinkedIn / Rutube / Reddit / Discord / Mastodon / Substack / Viber / Odnoklassniki
Snapchat / Douyin / Signal / Gettr / Gab / Parler / Sina Weibo / Xiaohongshu / KakaoTalk / Koo / Clubhouse / Twitch
Rednote / former Twitter / formerly Twitter / formerly known as Twitter / microblogging site / microblog

[medium]
statement / joint statement / written statement / official statement / press statement / news release / press release
release / communique / communiqué / joint communique / joint communiqué / note / memo / memorandum / interview
exclusive interview / television interview / TV interview / radio interview / news conference / press conference
joint news conference / joint press conference / presser / briefing / press briefing / news briefing / daily briefing
media briefing / speech / address / nightly address / video address / evening address / televised address
nightly video address / address to the nation / state of the nation address / televised speech / keynote speech
speech to parliament / remarks / televised remarks / opening remarks / prepared remarks / message / video message
audio message / voice message / recording / audio recording / video / footage / broadcast / live broadcast
livestream / stream / transmission / post / social media post / blog post / tweet / thread / social media
social network / social networks / social media platform / platform / messaging app / app / channel / account
official account / profile / page / Facebook page / website / official website / site / web site / portal / blog
vlog / podcast / show / programme / program / bulletin / newsletter / report / dispatch / editorial / op-ed
opinion piece / column / commentary / article / letter / open letter / email / e-mail / telegram / cable
diplomatic cable / diplomatic note / note verbale / text message / phone call / telephone call / call / conversation
testimony / affidavit / court filing / filing / court document / indictment / document / declaration
joint declaration / decree / order / resolution / readout / summary / transcript / bulletin board / leaflet / flyer
poster / announcement / notice / update / daily update / situation report / evening update
question and answer session / Q&A / town hall / sermon / homily / Friday sermon / Angelus / blessing / toast / poll
survey / study / hotline / caption / map / satellite image / handout

[speaker kind=agency]
agency / news agency / wire service / newswire / press agency / information agency / state agency / state news agency
official news agency / semi-official news agency / wire / news service / official agency / wire agency / press service
telegraph agency

[speaker kind=media]
media / press / newspaper / paper / daily / weekly / magazine / journal / tabloid / broadsheet / television / tv / TV
TV channel / television channel / television station / TV station / broadcaster / state broadcaster
public broadcaster / radio / radio station / station / channel / news channel / network / outlet / news outlet
media outlet / news site / news website / website / portal / news portal / state media / state television / state tv
state TV / state-run media / state radio / state-run television / local media / local press / foreign media
international media / western media / Western media / independent media / opposition media / pro-government media
national television / social media users / journalist / reporter / correspondent / columnist / anchor / presenter
editor / editor-in-chief / blogger / military blogger / milblogger / war correspondent / commentator / pundit
podcaster / media reports / press reports / news reports / local reports
cable channel / monitoring channel / telegram channel / Telegram channel / publication / periodical / online newspaper
investigative outlet / satellite channel / vlogger / influencer / freelancer

[speaker kind=person]
analyst / military analyst / political analyst / security analyst / defence analyst / defense analyst / expert
specialist / researcher / scholar / academic / professor / scientist / political scientist / historian / economist
lawyer / attorney / doctor / physician / surgeon / nurse / medic / paramedic / consultant / observer / engineer
diplomat / official / spokesperson / spokesman / spokeswoman / spokespeople / representative / leader / head / chief
director / coordinator / adviser / advisor / aide / assistant / soldier / serviceman / commander / officer / veteran
activist / campaigner / opponent / dissident / unionist / union leader / businessman / businesswoman / executive
chief executive / relative / victim / author / writer / neighbour / neighbor / citizen / prisoner / hostage / defector
pilot / rescuer / firefighter / policeman / policewoman / police officer / detective / prosecutor / defender
whistleblower / priest / bishop / cleric / pastor / imam / rabbi / mediator / negotiator / candidate / politician
lawmaker / legislator / senator / congressman / congresswoman / mother / father / brother / sister / wife / husband
son / daughter / widow / parent / student / teacher / worker / volunteer / driver / farmer / fisherman / strategist
insurgent / fighter / militant / rebel / organiser / organizer / protester / protestor / demonstrator / refugee
migrant / evacuee / patient / shopkeeper / trader / investigator

[speaker kind=organisation]
government / ministry / department / authority / authorities / local authorities / local authority / army / military
navy / air force / general staff / command / headquarters / prosecutor 's office / prosecution / police / court
parliament / opposition / party / company / firm / operator / organisation / organization
non-governmental organisation / non-governmental organization / NGO / charity / aid agency / aid group
humanitarian group / association / union / trade union / commission / committee / council / administration / cabinet
presidency / embassy / consulate / mission / delegation / movement / group / militia / hospital / fire brigade
fire department / fire service / civil defence / civil defense / emergency service / emergency services
rescue service / rescuers / secret service / intelligence / intelligence service / intelligence agency / spy agency
coast guard / coastguard / border guard / federation / confederation / alliance / coalition / body / office / bureau
board / regulator / watchdog / central bank / bank / fund / regime / junta / state / city council / municipality
regional administration / press office / press centre / press center / utility / airline / airport / grid operator
power company / energy company / railway / ministry of defence / health ministry / public prosecutor

[speaker kind=institute]
institute / research institute / research group / research centre / research center / think tank / think-tank
university / observatory / foundation / laboratory / monitor / monitoring group / rights group / human rights group
rights organisation / rights organization / war monitor / monitoring organisation / monitoring organization
advocacy group / polling firm / pollster / consultancy / risk consultancy / security firm / analytics firm
statistics office / statistics agency / centre / center / intelligence firm / satellite imagery company
conflict monitor / conflict tracker / research organisation / research organization / press freedom group
watchdog group / meteorological agency / geological survey / seismological centre / data provider / tracking service

[speaker kind=witness]
witness / eyewitness / eye-witness / bystander / onlooker / resident / local resident / local / villager / inhabitant
passer-by / passerby / townspeople / townsfolk / survivor / passenger / people at the scene / people on the ground
residents / locals / eyewitness account / witness account / first responder

[speaker kind=document]
report / document / study / survey / poll / dossier / memorandum / memo / letter / decree / indictment / complaint
lawsuit / filing / court papers / court filing / court document / court record / minutes / inquiry / bulletin / map
satellite image / satellite imagery / satellite photo / satellite picture / photograph / photo / video / video footage
footage / recording / audio / transcript / statistics / official data / official figures / data / figure / resolution
warrant / affidavit / ruling / verdict / article / certificate / text / note / record / index / audit / white paper
factsheet / fact sheet / draft / leaked document / intelligence report / intelligence assessment / flight data
tracking data / ship-tracking data / census / log / graphic / readout / cable / leaked cable / diary

[speaker kind=unnamed]
source / sources / official source / anonymous source / military source / diplomatic source / security source
police source / medical source / government source / judicial source / informed source / intelligence source
defence source / defense source / well-placed source / reliable source / source close to / source familiar with
sources familiar with / person familiar with / people familiar with / person close to / people close to
person with knowledge of / people with knowledge of / person briefed on / people briefed on
person with direct knowledge of / people with direct knowledge of / persons familiar with / individual familiar with / individuals familiar with / sources briefed on / source briefed on / sources with knowledge of / source with knowledge of / person aware of / people aware of / unnamed official / anonymous official / senior official / reports / rumour / rumor
rumours / rumors / news / information / estimate / estimates / account / accounts / preliminary information
preliminary report / initial report / initial reports / early reports / preliminary data / first reports / some / many
others / critic / critics / observers / tipster / informant / insider / allegation / unconfirmed report / word

# What it seems to nobody in particular: its subject and what it seems to be are the content.
[speech pos=verb stance=assesses content=subject weak=yes topic=yes]
seem / appear / look like / look as if / look as though / sound like / sound as if / sound as though / feel like

# States of mind, with what they are about: "worried about the cost", "confident that it will hold".
[speech pos=adjective stance=assesses weak=yes topic=yes]
worried / concerned / confident / hopeful / optimistic / pessimistic / sceptical / skeptical / convinced / certain / sure
unsure / uncertain / doubtful / dubious / aware / unaware / afraid / fearful / eager / keen / willing / unwilling / reluctant
hesitant / anxious / nervous / wary / uneasy / apprehensive / angry / furious / outraged / indignant / enraged / frustrated
disappointed / dismayed / glad / happy / unhappy / pleased / displeased / delighted / proud / ashamed / grateful / thankful
sorry / surprised / shocked / stunned / amazed / astonished / alarmed / appalled / horrified / disgusted / saddened / critical
supportive / enthusiastic / adamant / mindful / suspicious / distrustful / mistrustful / cautious / satisfied / dissatisfied
upset / bitter / bullish / bearish / dismissive / contemptuous / scornful / sympathetic / apologetic / jealous / envious / fond
excited / passionate / impatient / puzzled / baffled / perplexed / confused / troubled / disturbed / relieved
incensed / irritated / irked / coy / open / candid / noncommittal / upbeat / downbeat / gloomy / enamoured / enamored / leery / loath / disillusioned / disenchanted / scathing / effusive / unimpressed / impressed / mum / silent / opposed / intent / bent / insistent / persuaded / undecided / ambivalent / indifferent / vague / evasive / unapologetic
unrepentant / remorseful / nostalgic / thrilled / heartened / encouraged / discouraged / embarrassed / offended / resentful

# Their object is a thing and no words: "held a rally", "found the letter". Only a clause or a quotation is said.
[speech pos=verb stance=asserts weak=yes content=clause]
hold / continue / find / hear / know / maintain / prove / add / address / respond / interrupt / teach / go on / learn
register / establish / air / answer / relay / read / simplify / discover / reflect / greet / count / realise / realize
notice / exaggerate / understate / overstate / correct / repeat / determine
share / email / text / broadcast / transmit / release / issue / circulate

[speech pos=verb stance=assesses weak=yes content=clause]
figure / feel / think / believe / assume / suppose / presume / reckon / guess / analyse / analyze / gauge
rank / sense / calculate / project

[speech pos=verb stance=demands weak=yes content=clause]
require / advise / command / invite / direct / bid / instruct / mandate / dare / appeal / appeal to

[speech pos=verb stance=confirms weak=yes content=clause]
accept / recognise / recognize / validate

[speech pos=verb stance=promises weak=yes content=clause]
commit / resolve

[speech pos=verb stance=asserts weak=yes content=clause]
brief / make public

# What a preposition of the cue opens is what is spoken of.
[speech pos=verb stance=asserts weak=yes topic=yes]
refer to / allude to / speak of / speak about / talk about / talk of / respond to / reply to / react to / focus on
campaign against / hint at / hit back at / fire back at / name / single out / dress down / light into / knock / pummel
hammer / jab at / swipe at / poke fun at / make fun of / take a swipe at / take a shot at / take a jab at
double down on / distance himself from / distance herself from / distance itself from / distance themselves from
call attention to / draw attention to / argue against / complain about / complain of / boast of / boast about
brag about / joke about / weigh in on / comment on / elaborate on / sum up / sing the praises of / speak out against
speak up for / make the case for / make the case against / make a case for / express support for
express concern about / voice support for / voice concern about / object to / take exception to / take offense at
take offence at / disapprove of / approve of / protest against / vouch for / agree with / disagree with / disagree
concur with / differ with / be critical of / be supportive of / read from / reel off / rattle off / parrot
regurgitate / hype / plug / promote

[speech pos=verb stance=warns weak=yes topic=yes]
warn of / warn against / warn about / caution against / raise the possibility of / raise the prospect of
raise fears of

[speech pos=verb stance=assesses weak=yes topic=yes]
look forward to / see as / view as / regard as / dream of / dream about / think of / think about / worry about
care about / believe in / despair of / disbelieve / be aware of / have in mind / have doubts about
have concerns about / have no doubt / have an opinion on / make light of / make much of / make little of

[speech pos=verb stance=demands weak=yes topic=yes]
pressure / agitate for / hold out for / wish

[speech pos=noun stance=asserts]
support / endorsement / opposition / praise / critique / stance / position / refusal / disdain / contempt / enthusiasm
admiration / outrage / anger / anxiety / tirade / rant / barb / jab / swipe / broadside / rebuke
defence / defense / apology / boast / joke / slogan / chant / mantra / motto / commentary / talk

# Whom a source has its words from stands inside it; who hands on another's words stands outside.
[cites]
cite / citing / quote / quoting / refer to / referring to / on the authority of

[cites by=yes]
cited by / quoted by / as cited by / as quoted by / reported by / in remarks carried by / in comments carried by / carried by
