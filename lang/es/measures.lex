# Units of measure and money.

[thing kind=other thing=measure.length]
milímetro / mm / centímetro / cm / metro / kilómetro / km / kms / milla / pulgada / pie / yarda / milla náutica / año luz

[thing kind=other thing=measure.area]
metro cuadrado / m² / m2 / kilómetro cuadrado / km² / km2 / hectárea / acre / pie cuadrado / milla cuadrada

[thing kind=other thing=measure.volume]
litro / mililitro / ml / metro cúbico / m³ / m3 / galón / barril / pie cúbico

[thing kind=other thing=measure.weight]
gramo / miligramo / mg / kilogramo / kilo / kg / tonelada / tonelada métrica / libra de peso / onza / quilate / kilotón

[thing kind=other thing=measure.speed]
kilómetro por hora / kilómetros por hora / km/h / milla por hora / millas por hora / nudo / metros por segundo / m/s

[thing kind=other thing=measure.temperature]
grado / grado centígrado / grado Celsius / grados Celsius / grados Fahrenheit / ° / °C / °F

[thing kind=other thing=measure.power]
vatio / kilovatio / kW / megavatio / MW / gigavatio / GW / caballo de vapor / caballo de fuerza / kilovatio hora / kWh / voltio / caloría / julio de energía

[thing kind=other thing=measure.information]
bit / byte / kilobyte / KB / megabyte / MB / gigabyte / GB / terabyte / TB / megabit / Mbps / megapíxel / gigabit

[thing kind=money]
dólar / dólar estadounidense / US$ / $ / USD           thing=money.dollar
euro / € / EUR                                         thing=money.euro
libra / libra esterlina / £                            thing=money.pound
peso                                                   thing=money.peso
yen / ¥                                                thing=money.yen
yuan                                                   thing=money.yuan
rublo                                                  thing=money.rouble
