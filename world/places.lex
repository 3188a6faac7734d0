# Places: cities, regions, waters, mountains and facilities, chosen by population and by role in the news.
# Coordinates and part of the spellings: GeoNames (CC BY 4.0); names of capitals: Unicode CLDR (Unicode-3.0); the rest by hand.
# A place without a state (seas, ranges, parts of the world) has an id that begins with GEO.

[place kind=city]

# Places of the war in Ukraine, of Korea and other places first in the news.
Kyiv / Kiev / Kiyiv / Kyyiv / pt:Quieve / ru:Киев / uk:Київ  id=UKR.kyiv state=UKR lat=50.4501 lon=30.5234
Kharkiv / Kharkov / Jarkov / Járkiv / pt:Carcóvia / pt:Carcive / ru:Харьков / uk:Харків  id=UKR.kharkiv state=UKR lat=49.9935 lon=36.2304
Odesa / Odessa / ru:Одесса / uk:Одеса  id=UKR.odesa state=UKR lat=46.4857 lon=30.7438
Dnipro / Dnepr / Dnipropetrovsk / Dnepropetrovsk / ru:Днепр / uk:Дніпро / ru:Днепропетровск / uk:Дніпропетровськ  id=UKR.dnipro state=UKR lat=48.468 lon=35.0418
Lviv / Lvov / Lemberg / es:Leópolis / pt:Leópolis / ru:Львов / uk:Львів  id=UKR.lviv state=UKR lat=49.8397 lon=24.0297
Zaporizhzhia / Zaporizhia / Zaporizhzhya / Zaporijia / Zaporijjia / Zaporozhye / Zaporozhie / Zaporiyia / Zaporiyya / es:Zaporiyie / ru:Запорожье / uk:Запоріжжя  id=UKR.zaporizhzhia state=UKR lat=47.8388 lon=35.1396
Donetsk / Donieck / ru:Донецк / uk:Донецьк  id=UKR.donetsk state=UKR lat=48.0159 lon=37.8028
Luhansk / Lugansk / ru:Луганск / uk:Луганськ  id=UKR.luhansk state=UKR lat=48.574 lon=39.3078
Mariupol / Mariupil / ru:Мариуполь / uk:Маріуполь  id=UKR.mariupol state=UKR lat=47.0971 lon=37.5434
Kherson / Jersón / Cherson / pt:Quérson / ru:Херсон / uk:Херсон  id=UKR.kherson state=UKR lat=46.6354 lon=32.6169
Mykolaiv / Nikolaev / Nikolayev / Mykolayiv / Mikolaiv / Nicolaev / ru:Николаев / uk:Миколаїв  id=UKR.mykolaiv state=UKR lat=46.975 lon=31.9946
Poltava / ru:Полтава / uk:Полтава  id=UKR.poltava state=UKR lat=49.5883 lon=34.5514
Sumy / Sumi / Soumy / ru:Сумы / uk:Суми  id=UKR.sumy state=UKR lat=50.9077 lon=34.7981
Chernihiv / Chernigov / Chernigiv / Tchernihiv / pt:Tchernigov / ru:Чернигов / uk:Чернігів  id=UKR.chernihiv state=UKR lat=51.4982 lon=31.2893
Zhytomyr / Zhitomir / Jitomir / Jytomyr / es:Yitómir / ru:Житомир / uk:Житомир  id=UKR.zhytomyr state=UKR lat=50.2547 lon=28.6587
Vinnytsia / Vinnitsa / Vinnytsya / Vinnitsia / ru:Винница / uk:Вінниця  id=UKR.vinnytsia state=UKR lat=49.2331 lon=28.4682
Khmelnytskyi / Khmelnytsky / Khmelnitsky / Khmelnitskiy / Khmelnytskyy / es:Jmelnitski / es:Jmelnytskyi / ru:Хмельницкий / uk:Хмельницький  id=UKR.khmelnytskyi state=UKR lat=49.423 lon=26.9871
Ternopil / Ternopol / ru:Тернополь / uk:Тернопіль  id=UKR.ternopil state=UKR lat=49.5535 lon=25.5948
Rivne / Rovno / Rovne / ru:Ровно / uk:Рівне  id=UKR.rivne state=UKR lat=50.6199 lon=26.2516
Lutsk / Luzk / ru:Луцк / uk:Луцьк  id=UKR.lutsk state=UKR lat=50.7472 lon=25.3254
Uzhhorod / Uzhgorod / Uzhorod / Ujgorod / ru:Ужгород / uk:Ужгород  id=UKR.uzhhorod state=UKR lat=48.6208 lon=22.2879
Chernivtsi / Chernovtsy / Czernowitz / Tchernivtsi / ru:Черновцы / uk:Чернівці  id=UKR.chernivtsi state=UKR lat=48.2915 lon=25.9403
Ivano-Frankivsk / Ivano-Frankovsk / ru:Ивано-Франковск / uk:Івано-Франківськ  id=UKR.ivano_frankivsk state=UKR lat=48.9226 lon=24.7111
Kropyvnytskyi / Kropyvnytsky / Kropivnitsky / Kropyvnytskyy / Kirovohrad / Kirovograd / es:Kropivnitski / ru:Кропивницкий / uk:Кропивницький / ru:Кировоград / uk:Кіровоград  id=UKR.kropyvnytskyi state=UKR lat=48.5079 lon=32.2623
Cherkasy / Cherkassy / Cherkasi / Tcherkassy / ru:Черкассы / uk:Черкаси  id=UKR.cherkasy state=UKR lat=49.4285 lon=32.0621
Kryvyi Rih / Kryvyy Rih / Krivoy Rog / Krivói Rog / Kriviy Rih / Krivyi Rih / ru:Кривой Рог / uk:Кривий Ріг  id=UKR.kryvyi_rih state=UKR lat=47.9105 lon=33.3918
Simferopol / ru:Симферополь / uk:Сімферополь  id=UKR.simferopol state=UKR lat=44.9572 lon=34.1108
Sevastopol / Sebastopol / Sebastópolis / ru:Севастополь / uk:Севастополь  id=UKR.sevastopol state=UKR lat=44.5888 lon=33.5224
Crimea / Crimean Peninsula / pt:Crimeia / pt:península de a Crimeia / es:península de Crimea / ru:Крым / ru:Крыму / uk:Крим / uk:Криму / ru:Крымский полуостров / uk:Кримський півострів / ru:Автономная Республика Крым / uk:Автономна Республіка Крим / ru:Республика Крым / uk:АР Крим  id=UKR.crimea state=UKR kind=region lat=45.2835 lon=34.2008
Donbas / Donbass / ru:Донбасс / uk:Донбас  id=UKR.donbas state=UKR kind=area lat=48.3 lon=38.3
Bakhmut / Bajmut / Artemivsk / Artyomovsk / Bachmut / ru:Бахмут / uk:Бахмут / ru:Артёмовск / ru:Артемовск  id=UKR.bakhmut state=UKR lat=48.5956 lon=37.9999
Avdiivka / Avdeevka / Avdeyevka / Avdivka / ru:Авдеевка / uk:Авдіївка  id=UKR.avdiivka state=UKR lat=48.1399 lon=37.7422
Pokrovsk / Krasnoarmeysk / ru:Покровск / uk:Покровськ / ru:Красноармейск  id=UKR.pokrovsk state=UKR lat=48.282 lon=37.1761
Myrnohrad / Mirnograd / Mirnohrad / ru:Мирноград / uk:Мирноград / ru:Димитров  id=UKR.myrnohrad state=UKR lat=48.3011 lon=37.2611
Toretsk / Torezk / ru:Торецк / uk:Торецьк / ru:Дзержинск  id=UKR.toretsk state=UKR lat=48.3976 lon=37.8482
Chasiv Yar / Chasov Yar / Tchassiv Iar / ru:Часов Яр / uk:Часів Яр / ru:Часова Яра / uk:Часового Яру  id=UKR.chasiv_yar state=UKR lat=48.5926 lon=37.8341
Kramatorsk / ru:Краматорск / uk:Краматорськ  id=UKR.kramatorsk state=UKR lat=48.7389 lon=37.5843
Sloviansk / Slavyansk / Slaviansk / Slovyansk / Eslaviansk / ru:Славянск / uk:Слов'янськ  id=UKR.sloviansk state=UKR lat=48.8515 lon=37.6061
Kostiantynivka / Konstantinovka / Kostyantynivka / Konstantinivka / ru:Константиновка / uk:Костянтинівка  id=UKR.kostiantynivka state=UKR lat=48.5278 lon=37.7074
Lyman / Liman / Krasny Liman / ru:Лиман / ru:Красный Лиман / uk:Лиман  id=UKR.lyman state=UKR lat=48.9886 lon=37.8023
Siversk / Seversk / ru:Северск / uk:Сіверськ  id=UKR.siversk state=UKR lat=48.8664 lon=38.1011
Kupiansk / Kupyansk / ru:Купянск / uk:Куп'янськ  id=UKR.kupiansk state=UKR lat=49.7106 lon=37.6152
Izium / Izyum / ru:Изюм / uk:Ізюм  id=UKR.izium state=UKR lat=49.2088 lon=37.2485
Vovchansk / Volchansk / ru:Волчанск / uk:Вовчанськ  id=UKR.vovchansk state=UKR lat=50.2906 lon=36.9411
Lysychansk / Lisichansk / Lysichansk / ru:Лисичанск / uk:Лисичанськ  id=UKR.lysychansk state=UKR lat=48.9169 lon=38.4306
Sievierodonetsk / Severodonetsk / Sievierodonietsk / Severodoneck / ru:Северодонецк / uk:Сєвєродонецьк / uk:Сіверськодонецьк  id=UKR.sievierodonetsk state=UKR lat=48.9482 lon=38.4938
Soledar / ru:Соледар / uk:Соледар  id=UKR.soledar state=UKR lat=48.6794 lon=38.0897
Vuhledar / Ugledar / ru:Угледар / uk:Вугледар  id=UKR.vuhledar state=UKR lat=47.7786 lon=37.2486
Marinka / Maryinka / Mariinka / ru:Марьинка / uk:Мар'їнка  id=UKR.marinka state=UKR lat=47.9419 lon=37.5036
Kurakhove / Kurakhovo / Kurájove / ru:Курахово / uk:Курахове  id=UKR.kurakhove state=UKR lat=47.9833 lon=37.2826
Velyka Novosilka / Velikaya Novoselka / ru:Великая Новосёлка / ru:Великая Новоселка / uk:Велика Новосілка / uk:Великий Новосілка  id=UKR.velyka_novosilka state=UKR lat=47.8403 lon=36.8358
Huliaipole / Gulyaypole / Gulyai-Polye / Guliaipole / ru:Гуляйполе / uk:Гуляйполе  id=UKR.huliaipole state=UKR lat=47.6611 lon=36.2631
Orikhiv / Orekhov / Orejiv / ru:Орехов / uk:Оріхів  id=UKR.orikhiv state=UKR lat=47.5675 lon=35.7858
Robotyne / Rabotino / Robótine / ru:Работино / uk:Роботине  id=UKR.robotyne state=UKR lat=47.4483 lon=35.837
Tokmak / ru:Токмак / uk:Токмак  id=UKR.tokmak state=UKR lat=47.2553 lon=35.7125
Melitopol / ru:Мелитополь / uk:Мелітополь  id=UKR.melitopol state=UKR lat=46.8489 lon=35.3675
Berdiansk / Berdyansk / ru:Бердянск / uk:Бердянськ  id=UKR.berdiansk state=UKR lat=46.7567 lon=36.7868
Enerhodar / Energodar / ru:Энергодар / uk:Енергодар  id=UKR.enerhodar state=UKR lat=47.4988 lon=34.6558
Zaporizhzhia Nuclear Power Plant / Zaporizhzhia nuclear plant / Zaporizhzhia plant / ZNPP / pt:central nuclear de Zaporizhzhia / pt:usina nuclear de Zaporizhzhia / pt:usina de Zaporizhzhia / pt:central nuclear de Zaporíjia / es:central nuclear de Zaporiyia / es:planta nuclear de Zaporiyia / ru:Запорожская АЭС / ru:Запорожской АЭС / ru:ЗАЭС / uk:Запорізька АЕС / uk:Запорізької АЕС / uk:ЗАЕС  id=UKR.zaporizhzhia_npp state=UKR kind=facility lat=47.5119 lon=34.5858
Chornobyl / Chernobyl / pt:Chernobil / pt:Tchernóbil / es:Chernóbil / ru:Чернобыль / uk:Чорнобиль  id=UKR.chornobyl state=UKR lat=51.272 lon=30.2223
Chornobyl Nuclear Power Plant / Chernobyl Nuclear Power Plant / Chernobyl nuclear plant / ru:Чернобыльская АЭС / ru:ЧАЭС / uk:Чорнобильська АЕС / uk:ЧАЕС  id=UKR.chornobyl_npp state=UKR kind=facility lat=51.3894 lon=30.0989
Kakhovka dam / Nova Kakhovka dam / Kakhovka Hydroelectric Power Plant / pt:barragem de Kakhovka / pt:represa de Kakhovka / es:presa de Kajovka / es:represa de Kajovka / ru:Каховская ГЭС / ru:Каховской ГЭС / uk:Каховська ГЕС / uk:Каховської ГЕС  id=UKR.kakhovka_dam state=UKR kind=facility lat=46.7763 lon=33.37
Nova Kakhovka / Novaya Kakhovka / es:Nueva Kajovka / es:Nova Kajovka / ru:Новая Каховка / ru:Новый Каховка / uk:Нова Каховка / uk:Новий Каховка  id=UKR.nova_kakhovka state=UKR lat=46.7545 lon=33.3486
Snake Island / Zmiinyi Island / pt:Ilha de as Serpentes / pt:Ilha de as Cobras / es:Isla de las Serpientes / ru:остров Змеиный / ru:Змеиный / uk:острів Зміїний / uk:Зміїний  id=UKR.snake_island state=UKR kind=island lat=45.255 lon=30.204
Kerch / Kertch / ru:Керчь / uk:Керч  id=UKR.kerch state=UKR lat=45.3562 lon=36.4674
Crimean Bridge / Kerch Bridge / Crimea Bridge / Kerch Strait Bridge / pt:Ponte de a Crimeia / pt:Ponte de Kerch / es:Puente de Crimea / es:puente de Kerch / ru:Крымский мост / ru:Керченский мост / uk:Кримський міст / uk:Керченський міст  id=UKR.kerch_bridge state=UKR kind=facility lat=45.3086 lon=36.5064
Bucha / Butcha / ru:Буча / uk:Буча  id=UKR.bucha state=UKR lat=50.5488 lon=30.2192
Irpin / ru:Ирпень / uk:Ірпінь  id=UKR.irpin state=UKR lat=50.5218 lon=30.2506
Hostomel / Gostomel / ru:Гостомель / uk:Гостомель  id=UKR.hostomel state=UKR lat=50.5683 lon=30.2651
Bila Tserkva / Belaya Tserkov / ru:Белая Церковь / ru:Белый Церковь / uk:Біла Церква / uk:Білий Церква  id=UKR.bila_tserkva state=UKR lat=49.7988 lon=30.1153
Kremenchuk / Kremenchug / Krementchuk / ru:Кременчуг / uk:Кременчук  id=UKR.kremenchuk state=UKR lat=49.0631 lon=33.4044
Pavlohrad / Pavlograd / ru:Павлоград / uk:Павлоград  id=UKR.pavlohrad state=UKR lat=48.5343 lon=35.8708
Nikopol / Nicópolis / ru:Никополь / uk:Нікополь  id=UKR.nikopol state=UKR lat=47.5712 lon=34.3964
Starokostiantyniv / Starokonstantinov / Starokonstantiniv / ru:Староконстантинов / uk:Старокостянтинів  id=UKR.starokostiantyniv state=UKR lat=49.7575 lon=27.2036
Izmail / Ismail / ru:Измаил / uk:Ізмаїл  id=UKR.izmail state=UKR lat=45.3511 lon=28.8365
Reni / ru:Рени / uk:Рені  id=UKR.reni state=UKR lat=45.4577 lon=28.2829
Chornomorsk / Chernomorsk / Illichivsk / ru:Черноморск / uk:Чорноморськ  id=UKR.chornomorsk state=UKR lat=46.301 lon=30.6583
Port Pivdennyi / Pivdennyi port / Yuzhny port / Port of Pivdennyi / ru:порт Южный / ru:порт Пивденный / uk:порт Південний  id=UKR.pivdennyi state=UKR kind=facility lat=46.6167 lon=31.0167
Ochakiv / Ochakov / ru:Очаков / uk:Очаків  id=UKR.ochakiv state=UKR lat=46.6167 lon=31.55
Shostka / ru:Шостка / uk:Шостка  id=UKR.shostka state=UKR lat=51.8629 lon=33.4698
Konotop / ru:Конотоп / uk:Конотоп  id=UKR.konotop state=UKR lat=51.2403 lon=33.2026
Nizhyn / Nezhin / Nizhin / ru:Нежин / uk:Ніжин  id=UKR.nizhyn state=UKR lat=51.048 lon=31.8869
Dobropillia / Dobropolye / Dobropillya / ru:Доброполье / uk:Добропілля  id=UKR.dobropillia state=UKR lat=48.4686 lon=37.0842
Novopavlivka / Novopavlovka / ru:Новопавловка / uk:Новопавлівка  id=UKR.novopavlivka state=UKR lat=48.1167 lon=36.7833
Debaltseve / Debaltsevo / ru:Дебальцево / uk:Дебальцеве  id=UKR.debaltseve state=UKR lat=48.3388 lon=38.4444
Horlivka / Gorlovka / ru:Горловка / uk:Горлівка  id=UKR.horlivka state=UKR lat=48.3336 lon=38.0925
Makiivka / Makeevka / Makeyevka / ru:Макеевка / uk:Макіївка  id=UKR.makiivka state=UKR lat=48.0478 lon=37.9258
Popasna / Popasnaya / ru:Попасная / uk:Попасна  id=UKR.popasna state=UKR lat=48.6333 lon=38.3778
Rubizhne / Rubezhnoye / Rubizhnoe / ru:Рубежное / uk:Рубіжне  id=UKR.rubizhne state=UKR lat=49.0129 lon=38.3797
Kreminna / Kremennaya / Kremina / ru:Кременная / uk:Кремінна  id=UKR.kreminna state=UKR lat=49.0476 lon=38.2177
Svatove / Svatovo / ru:Сватово / uk:Сватове  id=UKR.svatove state=UKR lat=49.4111 lon=38.1503
Ilovaisk / Ilovaysk / ru:Иловайск / uk:Іловайськ  id=UKR.ilovaisk state=UKR lat=47.9244 lon=38.1964
Volnovakha / Volnovaja / ru:Волноваха / uk:Волноваха  id=UKR.volnovakha state=UKR lat=47.6008 lon=37.4967
Olenivka / Yelenovka / Olenovka / ru:Еленовка / uk:Оленівка  id=UKR.olenivka state=UKR lat=47.8286 lon=37.6569
Azovstal / Azovstal steelworks / Azovstal plant / ru:Азовсталь / uk:Азовсталь  id=UKR.azovstal state=UKR kind=facility lat=47.0966 lon=37.6047
Huliaipole direction / ru:Гуляйпольское направление / uk:Гуляйпільський напрямок  id=UKR.hulyaipole_front state=UKR kind=area lat=47.6 lon=36.2
Saky / Saki / ru:Саки / uk:Саки  id=UKR.saky state=UKR lat=45.1333 lon=33.5997
Saky air base / Saki air base / Saky airfield / Novofedorivka / Novofyodorovka / ru:Новофёдоровка / ru:Новофедоровка / uk:Новофедорівка  id=UKR.saky_airbase state=UKR kind=facility lat=45.093 lon=33.595
Dzhankoi / Dzhankoy / Djankoi / ru:Джанкой / uk:Джанкой  id=UKR.dzhankoi state=UKR lat=45.7086 lon=34.3933
Yevpatoria / Evpatoria / Yevpatoriya / Eupatoria / ru:Евпатория / uk:Євпаторія  id=UKR.yevpatoria state=UKR lat=45.1904 lon=33.3669
Feodosia / Feodosiya / Teodósia / ru:Феодосия / uk:Феодосія  id=UKR.feodosia state=UKR lat=45.0319 lon=35.3824
Yalta / Ialta / ru:Ялта / uk:Ялта  id=UKR.yalta state=UKR lat=44.4952 lon=34.1663
Hvardiiske / Gvardeyskoye / Hvardiyske / ru:Гвардейское / uk:Гвардійське  id=UKR.hvardiiske state=UKR lat=45.1167 lon=34.0167
Chauda / Cape Chauda / ru:Чауда / ru:мыс Чауда / uk:Чауда / uk:мис Чауда  id=UKR.chauda state=UKR kind=area lat=44.9989 lon=35.8381
Belbek / Belbek airfield / Belbek air base / ru:Бельбек / uk:Бельбек  id=UKR.belbek state=UKR kind=facility lat=44.6886 lon=33.5706
Tarkhankut / Cape Tarkhankut / ru:Тарханкут / uk:Тарханкут  id=UKR.tarkhankut state=UKR kind=area lat=45.3489 lon=32.495
Moscow / pt:Moscou / pt:Moscovo / es:Moscú / ru:Москва / uk:Москва  id=RUS.moscow state=RUS lat=55.7522 lon=37.6156
Saint Petersburg / St. Petersburg / St Petersburg / pt:São Petersburgo / es:San Petersburgo / ru:Санкт-Петербург / ru:Петербург / ru:СПб / uk:Санкт-Петербург / uk:Петербург / Leningrad / ru:Ленинград / uk:Ленінград / pt:Leningrado / es:Leningrado  id=RUS.saint_petersburg state=RUS lat=59.9386 lon=30.3141
Kursk / ru:Курск / uk:Курськ  id=RUS.kursk state=RUS lat=51.7304 lon=36.1926
Belgorod / ru:Белгород / uk:Бєлгород / uk:Білгород  id=RUS.belgorod state=RUS lat=50.6107 lon=36.5802
Bryansk / Briansk / ru:Брянск / uk:Брянськ  id=RUS.bryansk state=RUS lat=53.2521 lon=34.3717
Millerovo / ru:Миллерово / uk:Міллерово  id=RUS.millerovo state=RUS lat=48.9217 lon=40.395
Primorsko-Akhtarsk / Primorsko-Ajtarsk / ru:Приморско-Ахтарск / uk:Приморсько-Ахтарськ  id=RUS.primorsko_akhtarsk state=RUS lat=46.0494 lon=38.1762
Shatalovo / ru:Шаталово / uk:Шаталово  id=RUS.shatalovo state=RUS kind=facility lat=54.3406 lon=32.4711
Sudzha / Sudja / Sudya / ru:Суджа / uk:Суджа  id=RUS.sudzha state=RUS lat=51.1906 lon=35.2728
Shebekino / Chebekino / ru:Шебекино / uk:Шебекіно  id=RUS.shebekino state=RUS lat=50.4106 lon=36.9122
Engels / ru:Энгельс / uk:Енгельс  id=RUS.engels state=RUS lat=51.5019 lon=46.1233
Engels air base / Engels-2 / Engels airbase / ru:Энгельс-2 / uk:Енгельс-2  id=RUS.engels_airbase state=RUS kind=facility lat=51.4811 lon=46.2106
Olenya / Olenya air base / Olenegorsk air base / ru:аэродром Оленья / uk:аеродром Оленья  id=RUS.olenya state=RUS kind=facility lat=68.1517 lon=33.4642
Savasleyka / Savasleika / ru:Саваслейка / uk:Саваслейка  id=RUS.savasleyka state=RUS kind=facility lat=55.44 lon=42.31
Shaykovka / Shaikovka / ru:Шайковка / uk:Шайковка  id=RUS.shaykovka state=RUS kind=facility lat=54.2269 lon=34.3686
Dyagilevo / ru:Дягилево / uk:Дягілєво  id=RUS.dyagilevo state=RUS kind=facility lat=54.6447 lon=39.5706
Belaya air base / Belaya airfield / ru:аэродром Белая / ru:аэродром Белый / uk:аеродром Бєлая  id=RUS.belaya_airbase state=RUS kind=facility lat=52.915 lon=103.575
Mozdok / ru:Моздок / uk:Моздок  id=RUS.mozdok state=RUS lat=43.7444 lon=44.6536
Ukrainka air base / ru:аэродром Украинка / uk:аеродром Українка  id=RUS.ukrainka_airbase state=RUS kind=facility lat=51.17 lon=128.445
Yeysk / Yeisk / Eysk / ru:Ейск / uk:Єйськ  id=RUS.yeysk state=RUS lat=46.7056 lon=38.2739
Alabuga / Alabuga Special Economic Zone / ru:Алабуга / uk:Алабуга  id=RUS.alabuga state=RUS kind=facility lat=55.8167 lon=52.05
Yelabuga / Elabuga / ru:Елабуга / uk:Єлабуга  id=RUS.yelabuga state=RUS lat=55.7613 lon=52.0649
Kapustin Yar / ru:Капустин Яр / uk:Капустін Яр  id=RUS.kapustin_yar state=RUS kind=facility lat=48.569 lon=45.754
Novorossiysk / Novorossisk / Novorosíisk / ru:Новороссийск / uk:Новоросійськ  id=RUS.novorossiysk state=RUS lat=44.7235 lon=37.7687
Ust-Luga / ru:Усть-Луга / uk:Усть-Луга  id=RUS.ust_luga state=RUS lat=59.6833 lon=28.2833
Port of Primorsk / Primorsk / ru:Приморск / uk:Приморськ  id=RUS.primorsk_leningrad state=RUS lat=60.3667 lon=28.6167
Tuapse / ru:Туапсе / uk:Туапсе  id=RUS.tuapse state=RUS lat=44.1053 lon=39.0802
Taganrog / ru:Таганрог / uk:Таганрог  id=RUS.taganrog state=RUS lat=47.2362 lon=38.8969
Rostov-on-Don / Rostov / pt:Rostov-do-Don / pt:Rostov-no-Don / es:Rostov de el Don / ru:Ростов-на-Дону / ru:Ростов / uk:Ростов-на-Дону / uk:Ростов  id=RUS.rostov_on_don state=RUS lat=47.2313 lon=39.7233
Kaliningrad / pt:Kaliningrado / es:Kaliningrado / Königsberg / ru:Калининград / uk:Калінінград  id=RUS.kaliningrad state=RUS lat=54.7065 lon=20.511
Severomorsk / ru:Североморск / uk:Сєвєроморськ  id=RUS.severomorsk state=RUS lat=69.069 lon=33.4166
Vladivostok / ru:Владивосток / uk:Владивосток  id=RUS.vladivostok state=RUS lat=43.1056 lon=131.874
Vostochny Cosmodrome / Vostochny / pt:Cosmódromo de Vostochny / es:cosmódromo de Vostochni / ru:Восточный космодром / ru:космодром Восточный / uk:космодром Східний / uk:космодром Восточний  id=RUS.vostochny_cosmodrome state=RUS kind=facility lat=51.8844 lon=128.334
Pyongyang / pt:Pionguiangue / es:Pionyang / ru:Пхеньян / uk:Пхеньян  id=PRK.pyongyang state=PRK lat=39.0339 lon=125.754
Wonsan / ru:Вонсан / uk:Вонсан  id=PRK.wonsan state=PRK lat=39.1528 lon=127.444
Sinuiju / ru:Синыйджу / uk:Синийджу  id=PRK.sinuiju state=PRK lat=40.1006 lon=124.398
Hamhung / ru:Хамхын / uk:Хамхин  id=PRK.hamhung state=PRK lat=39.9183 lon=127.536
Chongjin / Ch'ongjin / ru:Чхонджин / uk:Чхонджин  id=PRK.chongjin state=PRK lat=41.7956 lon=129.776
Rason / Rajin / Rajin-Sonbong / Najin / ru:Расон / ru:Раджин / uk:Расон / uk:Раджин  id=PRK.rason state=PRK lat=42.2489 lon=130.3
Nampo / Namp'o / ru:Нампхо / uk:Нампхо  id=PRK.nampo state=PRK lat=38.7375 lon=125.408
Kaesong / ru:Кэсон / uk:Кесон  id=PRK.kaesong state=PRK lat=37.9708 lon=126.554
Sariwon / ru:Саривон / uk:Саривон  id=PRK.sariwon state=PRK lat=38.5072 lon=125.756
Kimchaek / Songjin / ru:Кимчхэк / uk:Кімчхек  id=PRK.kimchaek state=PRK lat=40.672 lon=129.202
Kusong / ru:Кусон / uk:Кусон  id=PRK.kusong state=PRK lat=39.9817 lon=125.245
Sinpo / ru:Синпхо / uk:Сінпхо  id=PRK.sinpo state=PRK lat=40.0347 lon=128.186
Hyesan / ru:Хесан / uk:Хесан  id=PRK.hyesan state=PRK lat=41.4017 lon=128.178
Kanggye / ru:Канге / uk:Канге  id=PRK.kanggye state=PRK lat=40.9695 lon=126.585
Punggye-ri / Punggyeri / ru:Пхунгери / uk:Пхунгері  id=PRK.punggye_ri state=PRK kind=facility lat=41.278 lon=129.087
Yongbyon / Nyongbyon / ru:Йонбён / ru:Йонбен / ru:Ненбён / ru:Ненбен / uk:Йонбьон  id=PRK.yongbyon state=PRK kind=facility lat=39.7997 lon=125.755
Sohae / Tongchang-ri / Dongchang-ri / Sohae Satellite Launching Station / ru:Сохэ / ru:Тончхан-ри / uk:Сохе  id=PRK.sohae state=PRK kind=facility lat=39.66 lon=124.705
Musudan-ri / Tonghae Satellite Launching Ground / ru:Мусудан-ри / uk:Мусудан-рі  id=PRK.musudan_ri state=PRK kind=facility lat=40.85 lon=129.667
Mount Kumgang / Mt. Kumgang / Kumgangsan / Diamond Mountain / pt:Monte Kumgang / es:monte Kumgang / ru:Кымгансан / uk:Кимгансан  id=PRK.mount_kumgang state=PRK kind=mountain lat=38.6583 lon=128.11
Mount Paektu / Mt. Paektu / Paektusan / Mount Baekdu / pt:Monte Paektu / es:monte Paektu / ru:Пэктусан / uk:Пектусан  id=PRK.mount_paektu state=PRK kind=mountain lat=42.0056 lon=128.055
Kalma / Wonsan-Kalma / Kalma Peninsula / ru:Кальма / ru:Вонсан-Кальма / uk:Кальма  id=PRK.kalma state=PRK kind=area lat=39.176 lon=127.486
Seoul / pt:Seul / es:Seúl / ru:Сеул / uk:Сеул  id=KOR.seoul state=KOR lat=37.566 lon=126.978
Busan / Pusan / ru:Пусан / uk:Пусан  id=KOR.busan state=KOR lat=35.1017 lon=129.03
Incheon / Inchon / ru:Инчхон / uk:Інчхон  id=KOR.incheon state=KOR lat=37.45 lon=126.416
Panmunjom / Joint Security Area / JSA / ru:Пханмунджом / uk:Пханмунджом  id=KOR.panmunjom state=KOR kind=facility lat=37.956 lon=126.677
Yeonpyeong / Yeonpyeong Island / Yeonpyeongdo / pt:ilha de Yeonpyeong / es:isla de Yeonpyeong / ru:Ёнпхёндо / ru:Енпхендо / uk:Йонпхьондо  id=KOR.yeonpyeong state=KOR kind=island lat=37.6667 lon=125.7
Baengnyeong / Baengnyeong Island / Baengnyeongdo / Paengnyong / ru:Пэннёндо / ru:Пэннендо  id=KOR.baengnyeong state=KOR kind=island lat=37.967 lon=124.665
Demilitarized Zone / DMZ / Demilitarised Zone / Korean Demilitarized Zone / pt:Zona Desmilitarizada / es:Zona Desmilitarizada / ru:ДМЗ / ru:демилитаризованная зона / uk:демілітаризована зона  id=KOR.dmz state=KOR kind=area lat=38.32 lon=127.24
