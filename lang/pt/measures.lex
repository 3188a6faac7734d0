# Units of measure, by what they measure.

[thing kind=other thing=measure.length]
milímetro / mm / centímetro / cm / metro / quilômetro / quilómetro / quilometro / km / milha / polegada / pé / pés / jarda / milha náutica / ano-luz

[thing kind=other thing=measure.area]
metro quadrado / m² / m2 / quilômetro quadrado / quilómetro quadrado / km² / km2 / hectare / acre / alqueire / pé quadrado / pés quadrados / milha quadrada

[thing kind=other thing=measure.volume]
litro / mililitro / ml / metro cúbico / m³ / m3 / galão / galões / barril / barris / pé cúbico / pés cúbicos / decilitro / hectolitro

[thing kind=other thing=measure.weight]
grama / miligrama / mg / quilograma / quilo / kg / tonelada / tonelada métrica / libra-peso / onça / quilate / quiloton

[thing kind=other thing=measure.speed]
quilômetro por hora / quilômetros por hora / quilómetros por hora / km/h / milha por hora / milhas por hora / nó / nós / metros por segundo / m/s

[thing kind=other thing=measure.temperature]
grau / graus / grau Celsius / graus Celsius / grau centígrado / graus centígrados / graus Fahrenheit / ° / °C / °F

[thing kind=other thing=measure.power]
watt / quilowatt / kW / megawatt / MW / gigawatt / GW / cavalo-vapor / quilowatt-hora / kWh / MWh / volt / caloria / joule

[thing kind=other thing=measure.information]
bit / byte / kilobyte / quilobyte / KB / megabyte / MB / gigabyte / GB / terabyte / TB / megabit / Mbps / megapixel / gigabit
