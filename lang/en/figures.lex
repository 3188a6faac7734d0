# How many.

[numeral]
zero / nil / nought / naught   value=0
one                  value=1
two                  value=2
three                value=3
four                 value=4
five                 value=5
six                  value=6
seven                value=7
eight                value=8
nine                 value=9
ten                  value=10
eleven               value=11
twelve               value=12
thirteen             value=13
fourteen             value=14
fifteen              value=15
sixteen              value=16
seventeen            value=17
eighteen             value=18
nineteen             value=19
twenty               value=20
thirty               value=30
forty / fourty       value=40
fifty                value=50
sixty                value=60
seventy              value=70
eighty               value=80
ninety               value=90
hundred              scale=100
# "m" and "mn" stand for millions only beside a number; a rule that meets a unit of length takes that first.
thousand / k / thsd / thou                              scale=1000
lakh                                                    scale=100000
million / m / mln / mn / mio / MM                scale=1000000
crore                                                   scale=10000000
billion / bn / bln / B / bil.                           scale=1000000000
trillion / trn / tn / trln / tln                        scale=1000000000000
quadrillion                                             scale=1000000000000000
and                                                     join=yes

[ordinal]
first / 1st / firstly         value=1
second / 2nd                  value=2
third / 3rd                   value=3
fourth / 4th                  value=4
fifth / 5th                   value=5
sixth / 6th                   value=6
seventh / 7th                 value=7
eighth / 8th                  value=8
ninth / 9th                   value=9
tenth / 10th                  value=10
eleventh / 11th               value=11
twelfth / 12th                value=12
thirteenth / 13th             value=13
fourteenth / 14th             value=14
fifteenth / 15th              value=15
sixteenth / 16th              value=16
seventeenth / 17th            value=17
eighteenth / 18th             value=18
nineteenth / 19th             value=19
twentieth / 20th              value=20
twenty-first / 21st           value=21
twenty-second / 22nd          value=22
twenty-third / 23rd           value=23
twenty-fourth / 24th          value=24
twenty-fifth / 25th           value=25
twenty-sixth / 26th           value=26
twenty-seventh / 27th         value=27
twenty-eighth / 28th          value=28
twenty-ninth / 29th           value=29
thirtieth / 30th              value=30
thirty-first / 31st           value=31
thirty-second / 32nd          value=32
thirty-third / 33rd           value=33
thirty-fourth / 34th          value=34
thirty-fifth / 35th           value=35
thirty-sixth / 36th           value=36
thirty-seventh / 37th         value=37
thirty-eighth / 38th          value=38
thirty-ninth / 39th           value=39
fortieth / 40th               value=40
forty-first / 41st            value=41
forty-second / 42nd           value=42
forty-third / 43rd            value=43
forty-fourth / 44th           value=44
forty-fifth / 45th            value=45
forty-sixth / 46th            value=46
forty-seventh / 47th          value=47
forty-eighth / 48th           value=48
forty-ninth / 49th            value=49
fiftieth / 50th               value=50
sixtieth / 60th               value=60
seventieth / 70th             value=70
seventy-fifth / 75th          value=75
eightieth / 80th              value=80
ninetieth / 90th              value=90
hundredth / one hundredth / 100th   value=100
two hundredth / 200th         value=200
three hundredth / 300th       value=300
four hundredth / 400th        value=400
five hundredth / 500th        value=500
thousandth / one thousandth / 1000th / 1,000th   value=1000

[fraction]
half / one half / a half / one-half      value=0.5
a third / one third / one-third          value=0.333333
two thirds / two-thirds                  value=0.666667
a quarter / one quarter / one-quarter / one fourth / one-fourth / a fourth     value=0.25
three quarters / three-quarters / three fourths / three-fourths                value=0.75
a fifth / one fifth / one-fifth          value=0.2
two fifths / two-fifths                  value=0.4
three fifths / three-fifths              value=0.6
four fifths / four-fifths                value=0.8
a sixth / one sixth / one-sixth          value=0.166667
five sixths / five-sixths                value=0.833333
one seventh / one-seventh / a seventh    value=0.142857
an eighth / one eighth / one-eighth      value=0.125
three eighths / three-eighths            value=0.375
five eighths / five-eighths              value=0.625
seven eighths / seven-eighths            value=0.875
a ninth / one ninth / one-ninth          value=0.111111
a tenth / one tenth / one-tenth          value=0.1
three tenths / three-tenths              value=0.3
seven tenths / seven-tenths              value=0.7
nine tenths / nine-tenths                value=0.9
a twentieth / one twentieth              value=0.05
a hundredth                              value=0.01
½                                        value=0.5
⅓                                        value=0.333333
⅔                                        value=0.666667
¼                                        value=0.25
¾                                        value=0.75

[multiple]
pair / a pair of / pair of / couple / a couple / a couple of / couple of / duo / twosome / brace of   value=2
trio / threesome                         value=3
quartet / foursome                       value=4
quintet                                  value=5
half dozen / half-dozen / half a dozen / a half dozen / a half-dozen   value=6
dozen / a dozen / one dozen              value=12
a score / one score                      value=20

# Vague words keep to their own order of magnitude: a writer with 20,000 says "tens of thousands".
[vague]
tens of / low tens                            low=20 high=99
dozens / dozens of / dozens upon dozens       low=24 high=99
scores / scores of                            low=40 high=99
hundreds / hundreds of / hundreds upon hundreds    low=100 high=999
thousands / thousands of / thousands upon thousands / thousands and thousands   low=1000 high=9999
tens of thousands / tens of thousands of      low=20000 high=99999
dozens of thousands                           low=24000 high=99999
hundreds of thousands / hundreds of thousands of   low=100000 high=999999
millions / millions of                        low=1000000 high=9999999
tens of millions / tens of millions of        low=20000000 high=99999999
hundreds of millions / hundreds of millions of     low=100000000 high=999999999
billions / billions of                        low=1000000000 high=9999999999
tens of billions / tens of billions of        low=20000000000 high=99999999999
hundreds of billions / hundreds of billions of     low=100000000000 high=999999999999
trillions / trillions of                      low=1000000000000 high=9999999999999
several dozen                                 low=36 high=99
a few dozen / few dozen                       low=24 high=99
several hundred / several hundreds            low=300 high=999
a few hundred / few hundred                   low=200 high=999
many hundreds                                 low=300 high=999
low hundreds                                  low=100 high=400
high hundreds                                 low=600 high=999
several thousand / several thousands / many thousands     low=3000 high=9999
a few thousand / few thousand                 low=2000 high=9999
low thousands                                 low=1000 high=4000
several tens of thousands                     low=30000 high=99999
several hundred thousand / several hundreds of thousands  low=300000 high=999999
a few hundred thousand                        low=200000 high=999999
several million / several millions            low=3000000 high=9999999
a few million                                 low=2000000 high=9999999
several hundred million                       low=300000000 high=999999999
several billion                               low=3000000000 high=9999999999
a few billion                                 low=2000000000 high=9999999999
# "several" and "various" are three to nine, "a few" and "a handful" two to nine, "many" and its like ten or more.
several / various / sundry / a number of / a series of / a string of / a spate of / a wave of / a group of   low=3 high=9
multiple                      low=2 high=open
a few / quite a few / a handful / a handful of / handful of / one or two / a couple or more / a small number of / small number of   low=2 high=9
many / numerous / countless / a lot of / lots of / plenty of / a large number of / large number of / large numbers of   low=10 high=open
a great number of / huge numbers of / a great many / a good many / great numbers of / untold / innumerable / scads of   low=10 high=open
masses of / a host of / a multitude of / droves of / a slew of / swarms of / a swarm of / myriad / a myriad of   low=10 high=open
a significant number of / significant numbers of / a considerable number of / a substantial number of   low=10 high=open
teens                                         low=13 high=19
twenties                                      low=20 high=29

[bound op=more_than]
more than / over / above / in excess of / upwards of / upward of / exceeding / well over / well above / far more than
just over / slightly more than / slightly over / a little over / a little more than / little more than / a bit more than
much more than / many more than / greater than / higher than / larger than / bigger than / well in excess of
way more than / way over / significantly more than / considerably more than / substantially more than / not less than
some more than / surpassing / to more than / by more than / > / comfortably over / easily more than
exceed / surpass
plus / and more / and counting / and then some / odd    at=after

[bound op=at_least]
no fewer than / no less than / not fewer than / a minimum of / minimum of / as many as at least / at the very least
from at least / starting at / starting from / ≥ / at minimum / not under / upwards from
or more / or above / or over / at the least / upward / upwards / and above / and up / +   at=after
at least / at a minimum / minimum   at=any

[bound op=less_than]
less than / fewer than / under / below / lower than / smaller than / well under / well below / far fewer than / far less than
just under / just below / slightly less than / slightly fewer than / slightly under / slightly below / a little less than
a little under / a little fewer than / much less than / much fewer than / short of / shy of / just short of / just shy of
< / way less than / way under

[bound op=at_most]
up to / as many as / as much as / no more than / not more than / no greater than / a maximum of
maximum of / a limit of / a ceiling of / not exceeding / not above / to a maximum of / only up to / a cap of / ≤
as high as / upto / no higher than / not over
or less / or fewer / or under / or below / tops / at maximum   at=after
at most / at the most / maximum / max   at=any

[bound op=about]
about / around / some / approx / approx. / circa / ca. / c. / in the region of / in the order of
of the order of / on the order of / in the neighbourhood of / in the neighborhood of / in the vicinity of / something like
somewhere around / somewhere near / an estimated / estimated / estimated at / an approximate / close on
~ / ≈ / ± / reportedly some / a reported / a total of about / a total of around / thereabout
somewhere in the region of / within the range of / a rough / an average of / averaging / on average / at about / at around
or so / or thereabouts / thereabouts / ish   at=after
approximately / give or take / more or less / or about / roughly   at=any

[bound op=nearly]
nearly / almost / not quite / close to / just about / approaching / nearing / well-nigh / practically / virtually / not far short of
not far from / next to / all but / on the verge of / bordering on / verging on / as near as

[range op=between]
between / from / anywhere between / anywhere from / somewhere between / ranging from / in the range of

[range op=to]
to / or / - / – / —

# Of one that is denied there is none: "not a single".
[single]
single / lone / solitary

[none]
no / none / none of / nobody / no one / no-one / zero / nil / not a single / not one / not a / not any / without a single
without any / not a one / not a single one / neither / neither of / nothing / not even one / nary a / no single / never a

# "most" and "a majority" are more than half; "much" and "a large part" a third to nine tenths; "nearly all" nine tenths or more.
[share]
more than half / over half / above half / well over half / more than one half / more than a half / just over half / upwards of half   low=0.5 high=1 op=more_than
most / most of / the majority / a majority / majority / majority of / the bulk / the bulk of / bulk of / the better part of   low=0.5 high=1 op=more_than
most of the / the greater part of / the larger part of / the lion 's share / greater part of                  low=0.5 high=1 op=more_than
a large majority / the large majority / the great majority / a great majority / the vast majority / a vast majority / vast majority   low=0.7 high=1
overwhelming majority / the overwhelming majority / an overwhelming majority / the vast bulk of / the huge majority   low=0.8 high=1
at least half / no less than half / no fewer than half / half or more          low=0.5 high=1 op=at_least
less than half / fewer than half / under half / below half / not even half / just under half / fewer than one half   low=0 high=0.5 op=less_than
a minority / the minority / minority of / a minority of                        low=0 high=0.5 op=less_than
about half / around half / roughly half / approximately half / some half / half or so      low=0.45 high=0.55 op=about
nearly half / almost half / close to half                                      low=0.4 high=0.5 op=nearly
half of / half the / one half of                                               low=0.5 high=0.5
up to half / as much as half / as many as half                                 low=0 high=0.5 op=at_most
more than a third / more than one third / more than one-third / over a third / over one third / well over a third          low=0.333333 high=1 op=more_than
more than two thirds / more than two-thirds / over two thirds / over two-thirds           low=0.666667 high=1 op=more_than
more than a quarter / more than one quarter / over a quarter / over one quarter           low=0.25 high=1 op=more_than
more than three quarters / more than three-quarters / over three quarters / over three-quarters    low=0.75 high=1 op=more_than
at least a third / at least one third / at least one-third                     low=0.333333 high=1 op=at_least
at least two thirds / at least two-thirds                                      low=0.666667 high=1 op=at_least
at least a quarter / at least one quarter                                      low=0.25 high=1 op=at_least
less than a third / fewer than a third / under a third / less than one third / fewer than one third   low=0 high=0.333333 op=less_than
less than a quarter / fewer than a quarter / under a quarter                   low=0 high=0.25 op=less_than
less than a tenth / fewer than a tenth / under a tenth                         low=0 high=0.1 op=less_than
up to a third / as much as a third / as many as a third                        low=0 high=0.333333 op=at_most
nearly a third / almost a third / nearly one third / almost one third / close to a third                          low=0.27 high=0.333333 op=nearly
nearly two thirds / almost two thirds / nearly two-thirds / almost two-thirds / close to two thirds   low=0.6 high=0.666667 op=nearly
nearly three quarters / almost three quarters / nearly three-quarters / almost three-quarters    low=0.68 high=0.75 op=nearly
nearly a quarter / almost a quarter / close to a quarter                       low=0.2 high=0.25 op=nearly
about a third / around a third / roughly a third / approximately a third / about one third / around one third / some third   low=0.3 high=0.37 op=about
about two thirds / around two thirds / roughly two thirds / about two-thirds / around two-thirds / roughly two-thirds    low=0.6 high=0.73 op=about
about a quarter / around a quarter / roughly a quarter / about one quarter     low=0.22 high=0.28 op=about
about three quarters / around three quarters / roughly three quarters / about three-quarters / around three-quarters   low=0.68 high=0.82 op=about
much of / a large part of / large part of / a good part of / a good deal of / a big part of / a great part of   low=0.33 high=0.9
a significant part of / a considerable part of / a substantial part of / a large portion of / a significant portion of   low=0.33 high=0.9
a large proportion of / a large share of / a sizeable part of / a sizable part of / a big chunk of / large parts of / swathes of   low=0.33 high=0.9
a small part of / a small fraction of / a small proportion of / a small share of / a fraction of / a tiny fraction of / a small minority   low=0 high=0.33
nearly all / almost all / nearly all of / almost all of / virtually all / practically all / almost every / nearly every / just about all   low=0.9 high=1 op=nearly
all / all of / each of / every one of / every single / each and every / the whole of / the entirety of / the entire   low=1 high=1
both / both of / all three / all four / all five / all six / all seven / all eight / all nine / all ten         low=1 high=1

[more]
another / other / further / additional / extra / more / one more / a further / an additional / an extra / yet another / others
still more / still another / many more / several more / some more / any more / on top of that

[change op=up]
increase / rise / rose / risen / grow / grew / grown / climb / jump / surge / soar / swell / mount / go up / escalate / double / triple / treble / quadruple / leap
be up / expand / spike / rocket / shoot up / gain / add / multiply

[change op=down]
decrease / fall / fell / fallen / drop / decline / shrink / go down / reduce / diminish / dip / plunge / plummet / tumble / slump / slide / be down
come down / lessen / cut / halve / dwindle / sink / lower / recede / ease

[change op=to]
rise to / increase to / grow to / climb to / jump to / soar to / surge to / swell to / mount to / go up to / be up to
fall to / drop to / decline to / decrease to / shrink to / go down to / be down to / be cut to / be reduced to / reach
amount to / total / stand at / number / bring to / bring the total to / bring the death toll to / bring the number to
bring the toll to / raise to / take the total to / take the death toll to / be revised to / be revised up to
be revised down to / be put at / add up to / be updated to / arrive at / come in at / settle at / sit at
put the death toll at / put the toll at / put the number of dead at / put the number of deaths at / put the death toll to date at / place the death toll at / place the toll at
give a death toll of / give a toll of / report a death toll of / report a toll of / revise the death toll to / revise the toll to / revise upward to / revise downward to
update the death toll to / update the toll to / be raised to / be lowered to / rise above / climb above / rise past / top / push the toll to / bring the overall toll to
push the death toll to / lift to / raise the death toll to / raise the toll to / raise the number to / raise the total to / hover at

[change op=same]
speak of / put the figure at / put the number at / put the total at / put the count at / put that figure at / put that number at / place the figure at / place the number at
set the figure at / estimate the figure at / estimate the number at / give the figure as / give a figure of / give the number as / report a figure of / put it at
raise the figure to / lower the figure to / revise the figure to / revise the number to / bring the figure to / cite a figure of / speak of a figure of

# Verbs of counting, with what they count and a preposition before the number: "put the number of arrests at".
[change op=put]
put / place / set / peg / estimate / reckon / pin / fix / calculate / revise

[percent]
% / percent / per cent / pct / pc / p.c. / percentage point / percentage points / pp / percentage

[them]
of them / of these / of those / of whom / of which / of the total / of whom were / among them / among these / among those
among whom / among which / of their number / of that number / of this number / thereof / of the number / of the latter

# What numbers are put together with besides the words above.
[article]
a / an

[numeral]
point                                          point=yes

# A fraction of 0 divides what stands before it by what stands behind: "one over three".
[fraction]
over                                           value=0

[multiple]
minus / negative                               value=-1
dozens / dozs / doz                            value=12

[ordinal]
millionth        value=1000000
billionth        value=1000000000
trillionth       value=1000000000000
# Endings that make digits a rank.
st / nd / rd / th / ths    value=0

[age at=after]
old / of age / years old / year old / years of age / years of old / months old / weeks old / days old

[age at=before]
aged / age / age of / ages of / at the age of

[definite]
the

[bound op=equal]
equal to / equals
or equal to / or equal     at=after

[bound op=at_least]
bigger or equal than / larger or equal than / greater or equal than / greater or equal to / bigger or equal to / greater than or equal to
more than or equal to / at least or equal to / equal to or more than / equal to or greater than / equal or greater than / no smaller than
or greater / or larger / or bigger / or higher    at=after

[bound op=at_most]
smaller or equal than / less or equal than / less than or equal to / smaller than or equal to / lower than or equal to / equal to or less than
equal to or smaller than / equal or less than / at most or equal to / no bigger than / less than or equal
or lower / or smaller                             at=after

[range op=to]
through / thru

# "Nine out of ten": the first is part of the second.
[out_of]
out of / in every / of every

# Where a number's word counts nothing.
[idle]
declined to be named / asked that only her / asked that only his / ask not to be named / asked not to be named / asking not to be named / ask not to be identified / asked not to be identified / asking not to be identified / ask to remain anonymous / asked to remain anonymous / ask for anonymity / asked for anonymity / requested anonymity / request anonymity / ask that his name / asked that her name
decline to comment / refuse to comment / decline comment / refuse comment / decline to say / refuse to say / decline to elaborate / refuse to elaborate / decline to give details
refuse to give details / decline to provide details / decline to confirm or deny / refuse to confirm or deny / decline to discuss / decline to speculate / decline to specify / decline to name / refuse to be drawn
not authorize to speak / not authorise to speak / not authorized to speak / not authorised to speak / not allow to speak / not permit to speak / n't authorize to speak / n't authorise to speak / n't authorized to speak / n't authorised to speak / n't allow to speak / n't permit to speak / not be authorize to speak / not be authorise to speak / unauthorized to speak / unauthorised to speak
not authorize to talk / not authorise to talk / not authorized to talk / not authorised to talk / not allow to talk / not permit to talk / n't authorize to talk / n't authorise to talk / n't authorized to talk / n't authorised to talk / n't allow to talk / n't permit to talk / not authorize to discuss / not authorise to discuss / not authorized to discuss / not authorised to discuss / not allow to discuss / not permit to discuss / n't authorized to discuss / n't authorised to discuss
not authorize to comment / not authorise to comment / not authorized to comment / not authorised to comment / not allow to comment / not permit to comment / n't authorized to comment / n't authorised to comment / not authorize to brief / not authorise to brief / not authorized to brief / not authorised to brief / not authorized to give / not authorised to give / not allow to give / not authorized to disclose / not authorised to disclose / not authorized to release / not authorised to release
lock up the nomination / lock up the vote / lock up the votes / lock up votes / lock up support / lock up the support / lock up endorsements / lock up delegates / lock up the race / lock up the presidency / play the race card / pull out the race card / pull out all the stops / pull out the stops / pull out all stops
plead guilty / plead no contest / plead guilty to / quit the race / quit smoking / quit politics / quit the party / quit the team / quit the show / quit the sport / rip apart / rip open / rip off / shoot a film / shoot a video / bomb at the box office / shoot down the idea / shoot down the suggestion / kill the bill / kill the deal / kill time / fight for his life / fight for her life / fight for their lives / fight back tears
do you support / do you back / do you oppose / do you condemn / do you agree / do you accept / do you reject / would you support / would you back / should we support / did you support / SpaceX launch / NASA launch / ISRO launch / Blue Origin launch / Roscosmos launch / Arianespace launch / Rocket Lab launch / space agency launch / ESA launch / JAXA launch / launch a satellite / launch satellites / put a satellite
package targeting / measures targeting / measure targeting / bill targeting / law targeting / legislation targeting / policy targeting / order targeting / ads targeting / adverts targeting / advertising targeting / rules targeting / resolution targeting / tax targeting
decline to answer / refuse to answer / decline to answer questions / decline an interview / decline requests for comment / decline a request for comment / decline to be interviewed / decline to identify / decline to disclose / refuse to disclose / not immediately respond
the one / this one / that one / which one / another one / each one / every one / one another / one by one / any one / one thing
only one to / one-off / one-way / one-sided / one-on-one / at one point / at one time / one and the same / on the one hand / on one hand
number one / day one / the ones / those ones / no one / someone / one such / this one 's / one 's own / one after another / one or the other

[ordinal]
nineth          value=9

[range op=to]
~

# What was counted just before holds what follows.
[including]
including / among them / of which / of whom

# What became of things, where no verb of the events says it.
[fate role=still_in_air]
still in the air / in the air / still airborne / airborne / still in flight / in flight / remained airborne

[fate role=missing]
unaccounted for / unaccounted / whereabouts unknown / fate unknown / fate is unknown

[fate role=suppressed]
electronic warfare / by jamming / lost location / lost their way / did not reach their targets / did not reach their target / without hitting their targets

# The most of its kind, and over all of what time.
[superlative by=size]
largest / biggest / heaviest / most massive / greatest / most intense

[superlative by=deaths]
deadliest / most deadly / bloodiest / most lethal

[reach]
of the war / of the entire war / of the whole war / since the start of the war / since the beginning of the war / since the war began / since the start of the full-scale invasion
since the beginning of the full-scale invasion / since the full-scale invasion began / since the start of the invasion / since the invasion began / in history / to date
