# Function words of Spanish that figures and times ask for.

[preposition role=of]
de

[preposition role=to]
a / para / hacia / hasta / rumbo a / con destino a

[preposition role=in]
en / dentro de / sobre / cerca de

[preposition role=from]
de / desde / a partir de

[preposition role=with]
con / junto a / junto con

[preposition role=for]
para / por / en favor de / a favor de

[preposition role=against]
contra / en contra de

[preposition role=about]
sobre / acerca de / respecto a

[preposition role=between]
entre

[preposition role=agent]
por / por parte de

[negation]
no / nunca / jamás / tampoco / ni / sin

[contrast]
pero / mientras / sino / aunque
