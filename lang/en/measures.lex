# Units of measure, by what they measure.

[thing kind=other thing=measure.length]
millimetre / millimeter / mm
centimetre / centimeter / cm
metre / meter / mtr
kilometre / kilometer / km / kms
mile
inch / inches
foot / feet / ft
yard / yd
nautical mile
light year

[thing kind=other thing=measure.area]
square kilometre / square kilometer / sq km / sq. km / km² / km2 / square metre / square meter / m² / m2 / square foot / square feet / sq ft / sqft
square mile / sq m / sq metre / sq meter / sq kms / sq mi / acre / hectare / square inch

[thing kind=other thing=measure.volume]
litre / liter / l / millilitre / milliliter / ml / gallon / cubic metre / cubic meter / cubic foot / cubic feet / pint / quart / m³
barrel / fluid ounce

[thing kind=other thing=measure.weight]
gram / gramme / milligram / mg / kilogram / kilo / kg / kgs / tonne / metric ton / ton / pound / lb / lbs / ounce / oz / carat / kiloton / megaton / metric tonne

[thing kind=other thing=measure.speed]
kilometre per hour / kilometers per hour / km/h / kph / kmh / mph / mile per hour / miles per hour / knot / metres per second / meters per second / feet per second / m/s

[thing kind=other thing=measure.temperature]
degree / ° / °C / °F / degree Celsius / degrees Celsius / degree Fahrenheit / degrees Fahrenheit / degrees centigrade / celsius / fahrenheit / kelvin

[thing kind=other thing=measure.power]
watt / W / kilowatt / kW / megawatt / MW / gigawatt / GW / horsepower / hp / bhp / kilowatt-hour / kWh / megawatt-hour / MWh / GWh / volt / joule / calorie

[thing kind=other thing=measure.information]
bit / byte / kilobyte / KB / megabyte / MB / mb / gigabyte / GB / gb / terabyte / TB / tb / megabit / Mbps / gigabit / Gbps / megapixel / MP / petabyte / kilobit / terabit

[thing kind=other thing=measure.angle]
radian / turn / degree of arc
