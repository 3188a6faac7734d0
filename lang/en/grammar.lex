# Function words of English that rules ask for. Clitics are split: "don't" is "do n't", "Kyiv's" is "Kyiv 's".

[preposition role=agent]
by / by means of / at the hands of / on the part of / in the hands of

[preposition role=of]
of / 's / ' / ’s / ’

[preposition role=with]
with / together with / along with / alongside / jointly with / in tandem with / in conjunction with
side by side with / in cooperation with / in coordination with / in collaboration with / in partnership with
in concert with / in alliance with / accompanied by / as well as with / in league with / in the company of
hand in hand with

[preposition role=to]
to / toward / towards / onto / unto / up to / into / en route to / on the way to / bound for / in the direction of

[preposition role=for]
for / on behalf of / in favour of / in favor of / in support of / in aid of / in defence of / in defense of
in the name of / in solidarity with / for the benefit of / for the sake of / because of / in exchange for
in return for / in honour of / in honor of

[preposition role=against]
against / in response to / versus / vs / vs. / in opposition to / in retaliation for / in retaliation against
in revenge for / in reprisal for / in defiance of / in protest at / in protest against / in protest of
in protest over / at the expense of / contrary to

[preposition role=in]
in / at / on / inside / within / near / over / around / outside / off / off the coast of / close to / next to / across
throughout / along / beside / beneath / under / above / atop / aboard / on board / upon / amid / among / opposite
adjacent to / in the area of / in the region of / in the vicinity of / in the province of / in the city of
in the town of / in the village of / on the territory of / in the direction of / on the border of
on the outskirts of / in the suburbs of / in the heart of / in the centre of / in the center of / north of / south of
east of / west of / northeast of / northwest of / southeast of / southwest of / north-east of / north-west of
south-east of / south-west of / to the north of / to the south of / to the east of / to the west of / nearby
not far from / deep inside / deep into

[preposition role=from]
from / out of / off / away from / originating from / coming from / hailing from

[preposition role=about]
about / on / over / regarding / concerning / as to / as for / as regards / with regard to / in regard to
with respect to / with reference to / in relation to / in connection with / in terms of / on the subject of
on the issue of / on the question of / on the topic of / relating to / related to / in the matter of

[preposition role=because]
because of

[preposition role=between]
between / among / amongst / in between

[preposition role=through]
through / via / by way of / by means of / with the help of / thanks to / with the aid of / using

[negation]
not / n't / n’t / nt / never / no longer / neither / nor / no more / without / hardly / scarcely / barely / not even
not yet / by no means / in no way / at no time / at no point / under no circumstances / not at all / never again
never ever / not once / cannot / no / none / nobody / no one / no-one / nothing

[conditional]
if / unless / provided / provided that / providing that / as long as / so long as / on condition that
on the condition that / in case / in case of / in the event of / in the event that / only if / even if / if and when
when and if / if only / if ever / whether or not / assuming / assuming that / contingent on / contingent upon
subject to / conditional on / conditional upon / lest / supposing that / or else

[pronoun person=3]
he / him / himself                        number=sing gender=masc
his                                       number=sing gender=masc
she / her / herself                       number=sing gender=fem
hers                                      number=sing gender=fem
it / its / itself                         number=sing gender=any
they / them / themselves / themself       number=plur gender=any
their / theirs                            number=plur gender=any
the latter / the former                   number=any gender=any
the pair / the two / the three / both of them / the duo / the two sides / both sides   number=plur gender=any

[whom]
whom / whomever

[reflexive]
each other / each other 's / one another / one another 's / themselves / himself / herself / itself / ourselves
mutually / reciprocally / oneself / yourself / yourselves / myself / among themselves / between themselves

[contrast]
but / while / whereas / however / although / though / even though / yet / nevertheless / nonetheless / notwithstanding
despite / in spite of / even as / even so / still / instead / instead of / rather than / in contrast / by contrast
in contrast to / unlike / as opposed to / on the other hand / on the contrary / contrary to / conversely / meanwhile
for his part / for her part / for its part / for their part / albeit / that said / regardless / regardless of
having said that / at the same time

[light]
carry out / conduct / launch / perpetrate / commit / stage / mount / undertake / execute / wage / unleash / make / hold / lead
organise / organize / deliver / plan and carry out / prosecute / mastermind / direct / initiate / pursue / spearhead / run
