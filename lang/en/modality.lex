# What the word over an event says of its happening. A verb stands over the event as its head or its auxiliary.

[modal modality=possible pos=verb]
may / might / could / can / may well / might well / could well / able to / likely to / unlikely to / expected to
feared to / thought to / believed to / be suspected of / be presumed / liable to / bound to / capable of / risk
tend to / appear to / seem to / look set to / look likely to / be in a position to / stand to / assumed to
threaten to / be deemed / apt to / prone to / poised to

[modal modality=possible pos=adverb]
possibly / perhaps / maybe / probably / presumably / likely / most likely / very likely / potentially / conceivably
apparently / seemingly / ostensibly / supposedly / perchance / possible / probable / potential / suspected / presumed
apparent / in all likelihood / in all probability / quite possibly / plausibly / arguably / unlikely

[modal modality=possible pos=noun]
possibility of / possibility / likelihood of / likelihood / probability of / chance of / risk of / danger of
prospect of / prospects for / fear of / fears of / potential for / capability to / ability to / suspicion of
threat of / spectre of / specter of / scenario of / hypothesis of / possibility that / speculation about / capacity to
concern about / concern over / worry about

[modal modality=planned pos=verb]
# "would" is the future of reported speech; with a condition the rules make it hypothetical.
will / shall / would / 'd / ’d / 'll / ’ll / wo / plan / plan to / plan on / intend / intend to / aim to / aim at
be to / be going to / be about to / be due to / set to / scheduled to / slated to / ready to / prepared to
willing to / preparing to / prepare to / prepare for / get ready to / want to / wish to / seek to / hope to
decide to / decide on / agree to / vow to / pledge to / promise to / commit to / undertake to / offer to / propose to
propose / consider / mull / weigh / contemplate / explore / determined to / committed to / resolve to / resolved to
swear to / schedule / order / ordered to / arrange to / arrange for / look to / mean to / expect to / poised to
gear up to / gear up for / gear up / be on the verge of / be on the brink of / be on course to / be on track to
volunteer to / eager to / keen to / inclined to / envisage / envision / anticipate / be planning / prepare / opt to
choose to / elect to / instruct to / authorise / authorize / approve / greenlight / would like to
look forward to / brace for / be bracing for / toy with / set out to / plot / plot to / conspire to
scheme to / authorised to / authorized to / obliged to / required to

[modal modality=planned pos=adverb]
soon / shortly / imminently / in future / in the future / in due course / planned / upcoming / forthcoming / scheduled
intended / imminent / impending / proposed / prospective / looming / pending / projected / envisaged / envisioned
expected / anticipated

[modal modality=planned pos=noun]
plan for / plan to / plan / plans for / plans to / intention to / intention of / intent to / preparation for
preparations for / decision to / readiness to / readiness for / willingness to / proposal for / proposal to / bid to
bid for / order to / commitment to / pledge to / promise to / vow to / desire to / wish to / schedule for
timetable for / roadmap for / blueprint for / idea of / prospect of / determination to / move to / plot to / plot
conspiracy to / design for / offer to / goal of / aim of / agenda for / hopes for / hope for / effort to / resolve to

[modal modality=hypothetical pos=verb]
would have / must / need to / should / ought to / could have / might have / call for / demand / urge / ask to
appeal for / recommend / advise / advocate / imagine / suppose / require / want / insist on

[modal modality=hypothetical pos=adverb]
hypothetically / theoretically / in theory / in principle / in case of / in the event of / hypothetical / theoretical
ideally / conditional / conditionally / if necessary / if needed / if required

[modal modality=hypothetical pos=noun]
need for / call for / demand for / necessity of / necessity for / condition for / case for / requirement for / need to
precondition for / prerequisite for / appeal for / request for / obligation to / right to / option of / scenario

[modal modality=did_not_happen pos=verb]
fail to / fail / fail in / have yet to / be yet to / refuse to / refuse / decline to / decline / avoid / prevent / avert / stop short of
refrain from / abstain from / desist from / neglect to / omit to / cancel / call off / abandon / scrap / thwart / foil
block / stop / halt / abort / forestall / stave off / shelve / postpone / put off / delay / suspend / rule out
give up / drop / unable to / unwilling to / reluctant to / prevented from / barred from / stopped from / head off
ward off / preempt / pre-empt / deter / dissuade from / dissuade / discourage / frustrate / back out of / renege on
shy away from / hold off / hold off on / think better of / decide against / forgo / forego / fend off / stymie
narrowly avoid / narrowly escape / escape / disrupt / attempt to / attempt / try to / try and / try
# The end of a measure: "lifted the sanctions", "revoked the ban".
lift / ease / relax / waive / roll back / revoke / rescind / repeal / overturn / annul / quash / call off

[modal modality=did_not_happen pos=adverb]
unsuccessfully / in vain / to no avail / vainly / failed / abortive / aborted / foiled / thwarted / attempted
averted / cancelled / canceled / botched / would-be / unrealised / unrealized / unsuccessful / fake / never-realised
scrapped / shelved / called-off

[modal modality=did_not_happen pos=noun]
no plan to / no plans to / no plans for / no plans of / no intention of / no intention to / no intentions of / any intention of / any intention to / no desire to / no wish to / no decision to / no attempt to
attempt to / attempt at / attempted / attempt / failure to / refusal to / lack of / absence of / cancellation of
prevention of / avoidance of / postponement of / inability to / abandonment of / unwillingness to / reluctance to

[modal modality=ongoing pos=verb]
continue to / continue / keep / keep on / go on / carry on / proceed / proceed with / remain / be still / begin to
begin / start to / start / commence / resume / be in the process of / be busy / persist in / persist / step up
intensify / be under way / be underway / maintain / sustain / press ahead with / press on with / be engaged in
be involved in / wage / prolong / embark on / set about / launch into

[modal modality=ongoing pos=adverb]
still / currently / at present / presently / now / continuously / continually / at the moment / as we speak / ongoing
under way / underway / in progress / continuing / continued / constantly / incessantly / unabated / to this day
persistently / nonstop / non-stop / round the clock / around the clock / daily / non stop / relentless / relentlessly

[modal modality=ongoing pos=noun]
continuation of / resumption of / start of / beginning of / onset of / commencement of / intensification of

[modal modality=happened pos=verb]
manage to / succeed in / end up / dare to / proceed to / go on to / happen to / forced to / compelled to / get to
help to / help / come to / made to / use to / known to / turn out to / found to / seen to

[modal modality=happened pos=adverb]
successfully / already / indeed / actually / in fact / certainly / definitely / undoubtedly / evidently / finally
effectively / eventually / ultimately / confirmed / successful / completed / verified / proven

[modal modality=happened pos=noun]
occurrence of / success in / fact of / fact that / completion of
