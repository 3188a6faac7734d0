# Function words of Spanish that rules ask for. Contractions are split: "del" is "de el", "al" is "a el".

[preposition role=agent]
por / por parte de / a manos de / en manos de / por obra de

[preposition role=of]
de

[preposition role=with]
además de / aparte de / con / junto a / junto con / en conjunto con / conjuntamente con / en compañía de / en coordinación con / en alianza con
a el lado de / en colaboración con / de la mano de / acompañado de / acompañado por / acompañada de / acompañada por

[preposition role=to]
a / para / hacia / hasta / rumbo a / con destino a / en dirección a / ante / camino de

[preposition role=for]
para / por / en favor de / a favor de / en nombre de / en pro de / en beneficio de / en defensa de / en apoyo de / en apoyo a
en solidaridad con / a causa de / a cambio de / en aras de

[preposition role=against]
contra / en contra de / en oposición a / en represalia por / en respuesta a / en represalia a / en detrimento de / frente a

[preposition role=in]
en / dentro de / sobre / cerca de / cercano a / próximo a / vecino a / aledaño a / situado en / ubicado en / alrededor de / en torno a / a el norte de / a el sur de / a el este de / a el oeste de
a las afueras de / en las afueras de / en la región de / en la zona de / en el área de / en la provincia de / junto a
frente a / frente a las costas de / a lo largo de / en las inmediaciones de / en las cercanías de / en los alrededores de
próximo a / próxima a / próximos a / próximas a / próximo a la frontera de / cercano a / cercana a / cercanos a / cercanas a
mar adentro de / frente a la costa de / a orillas de / en las costas de / en pleno / cerca de la frontera con

[preposition role=from]
de / desde / a partir de / procedente de / procedentes de / proveniente de / provenientes de

[preposition role=about]
sobre / acerca de / respecto a / respecto de / con respecto a / en relación con / en torno a / en cuanto a / en lo que respecta a
en materia de / a propósito de / en lo referente a / relativo a

[preposition role=because]
a causa de

[preposition role=between]
entre

[preposition role=through]
a través de / por / por medio de / mediante / por vía de / vía / por conducto de / por intermedio de

[negation]
no / nunca / jamás / tampoco / ni / ni siquiera / sin / ya no / nunca más / de ningún modo / de ninguna manera
en ningún momento / en absoluto / en modo alguno / de ninguna forma / ninguno / nadie / nada

[passive]
ser / estar

[conditional]
si / en caso de / en caso de que / en el caso de que / a menos que / a no ser que / siempre que / siempre y cuando
con tal de que / salvo que / excepto si / salvo si / a condición de que / con la condición de que / en el supuesto de que
aunque si / si y cuando / aun si / incluso si / de lo contrario

[pronoun person=3]
él            number=sing gender=masc
ella          number=sing gender=fem
ellos         number=plur gender=masc
ellas         number=plur gender=fem
le            number=sing gender=any
les           number=plur gender=any
lo            number=sing gender=masc
la            number=sing gender=fem
los           number=plur gender=masc
las           number=plur gender=fem
# The possessor of "su" may be one or many, of either gender.
su / sus / suyo / suya / suyos / suyas   number=any gender=any
él mismo / este último / aquel / aquél / éste   number=sing gender=masc
ella misma / esta última / aquella / aquélla / ésta   number=sing gender=fem
estos últimos / aquellos / éstos   number=plur gender=masc
estas últimas / aquellas / éstas   number=plur gender=fem

[reflexive]
se / sí / consigo / sí mismo / sí misma / sí mismos / sí mismas / entre sí / mutuamente / recíprocamente
el uno a el otro / uno a otro / unos a otros / unas a otras / entre ellos / uno contra otro / el uno contra el otro
unos contra otros / el uno con el otro

[contrast]
pero / mientras / mientras que / sino / aunque / sin embargo / no obstante / empero / en cambio / por el contrario
a pesar de / pese a / a pesar de que / pese a que / aun cuando / si bien / por su parte / por otro lado / por otra parte
en tanto / en tanto que / a diferencia de / en vez de / en lugar de / ahora bien / por contra / a su vez

[light]
realizar / llevar a cabo / efectuar / perpetrar / cometer / lanzar / ejecutar / emprender / desatar / desencadenar / protagonizar
organizar / dirigir / encabezar / liderar / celebrar / hacer / propinar / asestar / librar / iniciar / acometer / conducir
consumar / desplegar / sostener / mantener / orquestar / adelantar / promover
realizado / efectuado / perpetrado / cometido / lanzado / ejecutado / emprendido / desatado / desencadenado
protagonizado / organizado / dirigido / encabezado / liderado / celebrado / propinado / asestado / librado / iniciado
consumado / desplegado / orquestado / llevado a cabo
