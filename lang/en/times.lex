# When. Abbreviations that are common words ("sun", "sat", "wed", "mar", "may") stand only with a capital, or with a full stop.

[weekday]
Monday / Mondays / Mon / Mon.                        value=1
Tuesday / Tuesdays / Tue / Tue. / Tues / Tues.       value=2
Wednesday / Wednesdays / Wed. / Weds / Weds.         value=3
Thursday / Thursdays / Thu / Thu. / Thur / Thur. / Thurs / Thurs.   value=4
Friday / Fridays / Fri / Fri.                        value=5
Saturday / Saturdays / Sat.                          value=6
Sunday / Sundays / Sun.                              value=7

[month]
January / Jan / Jan.          value=1
February / Feb / Feb.         value=2
March / Mar.                  value=3
April / Apr / Apr.            value=4
May                           value=5
June / Jun. / Jun             value=6
July / Jul. / Jul             value=7
August / Aug / Aug.           value=8
September / Sept / Sept. / Sep / Sep.   value=9
October / Oct / Oct.          value=10
November / Nov / Nov.         value=11
December / Dec / Dec.         value=12

[day]
today / this day                                          offset=0
tonight / this morning / this afternoon / this evening    offset=0
yesterday / the day before today                          offset=-1
last evening                                              offset=-1
the day before yesterday / day before yesterday           offset=-2
tomorrow                                                  offset=1
the day after tomorrow / day after tomorrow               offset=2

[part]
morning / in the morning / early morning / mid-morning / late morning / forenoon / this morning / mornings   part=morning
noon / midday / mid-day / noontime / lunchtime / at noon / high noon                          part=noon
afternoon / in the afternoon / mid-afternoon / late afternoon / early afternoon / this afternoon   part=afternoon
evening / in the evening / early evening / late evening / dusk / sunset / sundown / nightfall / twilight / this evening / last evening   part=evening
night / at night / nighttime / night-time / late at night / late night / tonight / nights / after dark / in the night   part=night
overnight / during the night / throughout the night / through the night / all night / in the course of the night   part=overnight
over night / in the overnight hours / overnight hours / night-long / all-night / last night    part=overnight
# The hours after midnight of the day named, not the night before it.
dawn / daybreak / sunrise / at dawn / before dawn / predawn / pre-dawn / first light / crack of dawn           part=dawn
early hours / the early hours / small hours / the small hours / wee hours / the wee hours     part=dawn
early hours of the morning / early hours of the day / early morning hours / early-morning hours / pre-dawn hours   part=dawn
midnight / at midnight                                                                        part=midnight

[unit]
second / sec / sec.             unit=second
minute / min / min.             unit=minute
hour / hr / hrs                 unit=hour
day                             unit=day
week                            unit=week
weekend / week-end              unit=weekend
fortnight                       unit=fortnight
month                           unit=month
quarter                         unit=quarter
season                          unit=season
year / yr / yrs                 unit=year
decade                          unit=decade
century                         unit=century

# "following", "previous" and "preceding" look from the day told of, not from the day of telling, so they are not here.
[next]
next / coming / upcoming / forthcoming     at=before
to come / ahead                            at=after

[last]
last / past / bygone                       at=before
gone by / just past / just gone            at=after

[this]
this / current / present / ongoing         at=before

[ago]
ago / back   at=after

[since]
since / ever since / starting / starting from / beginning / from / as of / as from / dating back to / with effect from
effective

# What begins then and is still to come.
[onward]
starting / starting from / starting on / beginning / beginning on / from / as of / as from / with effect from / effective / effective from

[until]
until / till / til / up to / up until / by / through / to / no later than / not later than / not until

[during]
during / throughout / over / in / within / amid / in the course of / over the course of / in the midst of / for
for the duration of / through

[before]
before / prior to / ahead of / on the eve of / in advance of / preceding / in the run-up to / in the lead-up to
shortly before / just before / leading up to

[after]
after / following / in the wake of / in the aftermath of / shortly after / soon after / just after
upon / past / subsequent to / post

[on]
on / at / dated / as of

[between]
between / from

[around]
around / about / circa / approximately / roughly / close to / towards / toward

[same]
same / very same / that same / this same / that

[start]
start of / beginning of / early / early in / outset of / onset of / at the start of / at the beginning of / dawn of
first days of / opening days of / first weeks of / first months of / early days of / start / beginning / turn of

[middle]
middle of / mid / halfway through / midway through / midpoint of / mid-way through / in the middle of

[end]
end of / late / late in / close of / final days of / last days of / closing days of / final weeks of / last weeks of
final months of / last months of / at the end of / towards the end of / by the end of / end / year-end / month-end

[season]
spring / springtime             value=spring
summer / summertime             value=summer
autumn / fall / autumntime      value=autumn
winter / wintertime             value=winter

[recent]
recently / lately / of late / just recently / in recent days / in recent weeks / in recent months / in recent years
in recent hours / in recent times / in recent history / over recent days / over recent weeks / over recent months
in the last few days / in the past few days / in the last few weeks / in the past few weeks / in the last few months
in the past few months / in the last few years / in the past few years / in the last few hours / in the past few hours
over the last few days / over the past few days / over the last few weeks / over the past few weeks / in the recent past
over the past few months / over the last few months / over the past few years / over the last few years
some time ago / a while ago / not long ago
moments ago / the other day / newly / just now
nowadays / these days / in past days / in past weeks / in past months / during recent days / during recent weeks

[clock]
o'clock / o’clock / hours / hour / hrs / h    value=hour
minutes / minute / min                        value=minute
a.m. / am / a.m                               value=am
p.m. / pm / p.m                               value=pm
noon / midday                                 value=noon
midnight                                      value=midnight

[zone]
local time                                                   value=local
GMT / UTC / Greenwich Mean Time / Coordinated Universal Time / Zulu time   value=+00:00
BST / British Summer Time                                            value=+01:00
London time / UK time / British time                                 value=Europe/London
CET / Central European Time / CEST / Central European Summer Time / Paris time / Berlin time / Brussels time   value=Europe/Paris
EET / EEST / Kyiv time / Kiev time / Ukrainian time / Eastern European Time    value=Europe/Kyiv
MSK / Moscow time / Moscow Standard Time                             value=+03:00
ET / EST / EDT / Eastern Time / Eastern Standard Time / Eastern Daylight Time / New York time / Washington time   value=America/New_York
US Eastern time / eastern time                                       value=America/New_York
Central Time / CT / CST / CDT                                        value=America/Chicago
Mountain Time / MST / MDT                                            value=America/Denver
PT / PST / PDT / Pacific Time / Pacific Standard Time / Pacific Daylight Time   value=America/Los_Angeles
IST / Indian Standard Time / India time                              value=+05:30
PKT / Pakistan Standard Time                                         value=+05:00
JST / Japan Standard Time / Japan time / Tokyo time / KST / Korea Standard Time / Seoul time / Pyongyang time / Korean time   value=+09:00
Beijing time / Beijing Time / China time / China Standard Time / HKT / Hong Kong time / SGT / Singapore time   value=+08:00
Israel time / Israeli time / Jerusalem time / IDT                    value=Asia/Jerusalem
Tehran time / Iran time / IRST                                       value=+03:30
Istanbul time / Turkish time / TRT / Baghdad time / Riyadh time / Saudi time   value=+03:00
Gulf time / Dubai time / GST                                         value=+04:00
Cairo time / Egypt time                                              value=Africa/Cairo
CAT / Central Africa Time / SAST                                     value=+02:00
EAT / East Africa Time                                               value=+03:00
WAT / West Africa Time                                               value=+01:00
Brasilia time / Brasília time / BRT                                  value=-03:00
AEST / AEDT / Sydney time                                            value=Australia/Sydney

# From the day told of, not from the day of telling.
[later]
later / later on

[earlier]
earlier / previously

[then]
then / that time / that date / that day / that point

[last]
previous / preceding / prior      at=before

# The day before the one told of.
[eve]
the day before / the previous day / a day earlier / one day earlier / a day before
