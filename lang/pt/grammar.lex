# Function words of Portuguese that rules ask for. Contractions are split: "do" is "de o", "pelo" is "por o".

[preposition role=agent]
por / por parte de / a as mãos de / em as mãos de

[preposition role=of]
de

[preposition role=with]
além de / para além de / a par de / com / junto com / juntamente com / em conjunto com / a o lado de / em companhia de / em parceria com
em coordenação com / em aliança com / em a companhia de

[preposition role=to]
a / para / até / rumo a / em direção a / em direcção a / com destino a / junto a / junto de / perante / ante

[preposition role=for]
para / por / em favor de / a favor de / em nome de / em prol de / em benefício de / em defesa de / em apoio a
em apoio de / em solidariedade a / em solidariedade com / por causa de / em troca de

[preposition role=against]
contra / em oposição a / em detrimento de / em retaliação a / em represália a / em resposta a

[preposition role=in]
em / dentro de / sobre / a o largo de / perto de / próximo a / próximo de / vizinho a / situado em / localizado em / em a região de / em a zona de
em a área de / em torno de / em volta de / junto a / a norte de / a sul de / a leste de / a oeste de
próxima a / próximos a / próximas a / próxima de / próximos de / próximas de / em as proximidades de / em os arredores de
em a província de / em a cidade de / em o distrito de / em o estado de / junto de / a a beira de / em as margens de / em pleno / a a volta de
a o norte de / a o sul de / a o leste de / a o oeste de / em direção a

[preposition role=from]
de / desde / a partir de / vindo de / proveniente de / oriundo de

[preposition role=about]
sobre / acerca de / a respeito de / quanto a / em relação a / relativamente a / em torno de / com relação a
em o que diz respeito a / em matéria de / a propósito de / em o tocante a

[preposition role=because]
por causa de

[preposition role=between]
entre / de entre / dentre

[preposition role=through]
através de / por / por meio de / por intermédio de / por via de / via / mediante / com recurso a

[negation]
não / nunca / jamais / nem / nem sequer / sequer / tampouco / sem / já não / não mais / nunca mais
nenhum / ninguém / nada / de modo algum / de forma alguma / de maneira alguma / de modo nenhum / de forma nenhuma / em momento algum

[conditional]
se / caso / a menos que / a não ser que / contanto que / salvo se / exceto se / excepto se / a não ser se
em a hipótese de / em caso de / em o caso de / sob a condição de / com a condição de / sob condição de
em a condição de / se e quando / quando e se / mesmo se / se acaso / se por acaso

[pronoun person=3]
ele            number=sing gender=masc
ela            number=sing gender=fem
eles           number=plur gender=masc
elas           number=plur gender=fem
lhe            number=sing gender=any
lhes           number=plur gender=any
lo             number=sing gender=masc
la             number=sing gender=fem
los            number=plur gender=masc
las            number=plur gender=fem
# The possessor of "seu" may be one or many, of either gender.
seu / sua / seus / suas   number=any gender=any
o próprio / ele próprio / ele mesmo   number=sing gender=masc
a própria / ela própria / ela mesma   number=sing gender=fem
este último / esse último / aquele   number=sing gender=masc
esta última / essa última / aquela   number=sing gender=fem

[reflexive]
se / si / consigo / si mesmo / si próprio / si mesma / si própria / entre si / mutuamente / reciprocamente
um a o outro / uns a os outros / uma a a outra / umas a as outras / um contra o outro / uns contra os outros
um com o outro / uns com os outros

[contrast]
mas / enquanto / enquanto que / porém / contudo / todavia / em o entanto / entretanto / embora / ainda que
apesar de / mesmo que / a o passo que / a o contrário de / a o contrário / por outro lado / não obstante
em contrapartida / por sua vez / a o invés de / em vez de / em contraste / em compensação / se bem que
já por sua vez / por seu turno / por seu lado / diferentemente de / só que

[light]
realizar / levar a cabo / efetuar / efectuar / perpetrar / cometer / lançar / executar / empreender / desencadear / protagonizar
organizar / dirigir / encabeçar / liderar / fazer / conduzir / desferir / travar / iniciar / levar a efeito / praticar
orquestrar / manter / promover / deflagrar
realizado / efetuado / efectuado / perpetrado / cometido / lançado / executado / empreendido / desencadeado
protagonizado / organizado / dirigido / encabeçado / liderado / conduzido / desferido / travado / iniciado / praticado
orquestrado / deflagrado / feito / levado a cabo
