# Units of measure and money, in the cases that follow numbers.

[thing kind=other thing=measure.length]
метр / метра / метры / метров / м / километр / километра / километры / километров / км / сантиметр / сантиметров / см / миллиметр / миллиметров / мм / миля / мили / миль

[thing kind=other thing=measure.area]
квадратный километр / квадратных километров / кв. км / км² / гектар / гектара / гектары / гектаров / га / квадратных метров / кв. м / м²

[thing kind=other thing=measure.weight]
тонна / тонны / тонн / килограмм / килограмма / килограммы / килограммов / кг / грамм / граммов / т

[thing kind=other thing=measure.volume]
литр / литра / литры / литров / баррель / барреля / баррелей / кубометр / кубометров

[thing kind=other thing=measure.temperature]
градус / градуса / градусы / градусов / °C / °

[thing kind=money]
доллар / доллара / доллары / долларов / $ / USD        thing=money.dollar
евро / €                                               thing=money.euro
гривна / гривны / гривен / ₴                           thing=money.hryvnia
рубль / рубля / рубли / рублей / руб. / ₽              thing=money.rouble
