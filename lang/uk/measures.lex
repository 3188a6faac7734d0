# Units of measure and money, in the cases that follow numbers.

[thing kind=other thing=measure.length]
метр / метра / метри / метрів / м / кілометр / кілометра / кілометри / кілометрів / км / сантиметр / сантиметрів / см / міліметр / міліметрів / мм / миля / милі / миль

[thing kind=other thing=measure.area]
квадратний кілометр / квадратних кілометрів / кв. км / км² / гектар / гектара / гектари / гектарів / га / квадратних метрів / кв. м / м²

[thing kind=other thing=measure.weight]
тонна / тонни / тонн / кілограм / кілограма / кілограми / кілограмів / кг / грам / грамів / т

[thing kind=other thing=measure.volume]
літр / літра / літри / літрів / барель / бареля / барелів / кубометр / кубометрів

[thing kind=other thing=measure.temperature]
градус / градуси / градусів / °C / °

[thing kind=money]
долар / долара / долари / доларів / $ / USD            thing=money.dollar
євро / €                                               thing=money.euro
гривня / гривні / гривень / грн / ₴                    thing=money.hryvnia
рубль / рубля / рублі / рублів                         thing=money.rouble
