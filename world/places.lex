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
Vinnytsia / Vinnitsa / Vinnytsya / Vinnitsia / ru:Винница / uk:Вінниця / ru:Винницей  id=UKR.vinnytsia state=UKR lat=49.2331 lon=28.4682
Khmelnytskyi / Khmelnytsky / Khmelnitsky / Khmelnitskiy / Khmelnytskyy / es:Jmelnitski / es:Jmelnytskyi / ru:Хмельницкий / uk:Хмельницький  id=UKR.khmelnytskyi state=UKR lat=49.423 lon=26.9871
Ternopil / Ternopol / ru:Тернополь / uk:Тернопіль  id=UKR.ternopil state=UKR lat=49.5535 lon=25.5948
Rivne / Rovno / Rovne / ru:Ровно / uk:Рівне  id=UKR.rivne state=UKR lat=50.6199 lon=26.2516
Lutsk / Luzk / ru:Луцк / uk:Луцьк  id=UKR.lutsk state=UKR lat=50.7472 lon=25.3254
Uzhhorod / Uzhgorod / Uzhorod / Ujgorod / ru:Ужгород / uk:Ужгород  id=UKR.uzhhorod state=UKR lat=48.6208 lon=22.2879
Chernivtsi / Chernovtsy / Czernowitz / Tchernivtsi / ru:Черновцы / uk:Чернівці  id=UKR.chernivtsi state=UKR lat=48.2915 lon=25.9403
Ivano-Frankivsk / Ivano-Frankovsk / ru:Ивано-Франковск / uk:Івано-Франківськ / uk:Івано-Франківську / uk:Івано-Франківськом / uk:Івано-Франківські  id=UKR.ivano_frankivsk state=UKR lat=48.9226 lon=24.7111
Kropyvnytskyi / Kropyvnytsky / Kropivnitsky / Kropyvnytskyy / Kirovohrad / Kirovograd / es:Kropivnitski / ru:Кропивницкий / uk:Кропивницький / ru:Кировоград / uk:Кіровоград  id=UKR.kropyvnytskyi state=UKR lat=48.5079 lon=32.2623
Cherkasy / Cherkassy / Cherkasi / Tcherkassy / ru:Черкассы / uk:Черкаси  id=UKR.cherkasy state=UKR lat=49.4285 lon=32.0621
Kryvyi Rih / Kryvyy Rih / Krivoy Rog / Krivói Rog / Kriviy Rih / Krivyi Rih / ru:Кривой Рог / uk:Кривий Ріг / uk:Кривому Розі / uk:Кривого Рогу / uk:Кривим Рогом / ru:Кривом Роге / ru:Кривого Рога / ru:Кривым Рогом  id=UKR.kryvyi_rih state=UKR lat=47.9105 lon=33.3918
Simferopol / ru:Симферополь / uk:Сімферополь  id=UKR.simferopol state=UKR lat=44.9572 lon=34.1108
Sevastopol / Sebastopol / Sebastópolis / ru:Севастополь / uk:Севастополь  id=UKR.sevastopol state=UKR lat=44.5888 lon=33.5224
Crimea / Crimean Peninsula / pt:Crimeia / pt:península de a Crimeia / es:península de Crimea / ru:Крым / ru:Крыму / uk:Крим / uk:Криму / ru:Крымский полуостров / uk:Кримський півострів / ru:Автономная Республика Крым / uk:Автономна Республіка Крим / ru:Республика Крым / uk:АР Крим / es:Península de Crimea  id=UKR.crimea state=UKR kind=region lat=45.2835 lon=34.2008
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
Snake Island / Zmiinyi Island / pt:Ilha de as Serpentes / pt:Ilha de as Cobras / es:Isla de las Serpientes / ru:остров Змеиный / ru:Змеиный / uk:острів Зміїний / uk:Зміїний / pt:ilha de as Serpentes / pt:ilha de as Cobras  id=UKR.snake_island state=UKR kind=island lat=45.255 lon=30.204
Kerch / Kertch / ru:Керчь / uk:Керч  id=UKR.kerch state=UKR lat=45.3562 lon=36.4674
Crimean Bridge / Kerch Bridge / Crimea Bridge / Kerch Strait Bridge / pt:Ponte de a Crimeia / pt:Ponte de Kerch / es:Puente de Crimea / es:puente de Kerch / ru:Крымский мост / ru:Керченский мост / uk:Кримський міст / uk:Керченський міст  id=UKR.kerch_bridge state=UKR kind=facility lat=45.3086 lon=36.5064
Bucha / Butcha / ru:Буча / uk:Буча / ru:Бучей  id=UKR.bucha state=UKR lat=50.5488 lon=30.2192
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
Sudzha / Sudja / Sudya / ru:Суджа / uk:Суджа / ru:Суджей  id=RUS.sudzha state=RUS lat=51.1906 lon=35.2728
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
Ust-Luga / ru:Усть-Луга / uk:Усть-Луга / ru:Усть-Луге / ru:Усть-Лугу / uk:Усть-Луги / uk:Усть-Лузі / uk:Усть-Лугу / uk:Усть-Лугою  id=RUS.ust_luga state=RUS lat=59.6833 lon=28.2833
Port of Primorsk / Primorsk / ru:Приморск / uk:Приморськ  id=RUS.primorsk_leningrad state=RUS lat=60.3667 lon=28.6167
Tuapse / ru:Туапсе / uk:Туапсе  id=RUS.tuapse state=RUS lat=44.1053 lon=39.0802
Taganrog / ru:Таганрог / uk:Таганрог  id=RUS.taganrog state=RUS lat=47.2362 lon=38.8969
Rostov-on-Don / Rostov / pt:Rostov-do-Don / pt:Rostov-no-Don / es:Rostov de el Don / ru:Ростов-на-Дону / ru:Ростов / uk:Ростов-на-Дону / uk:Ростов / uk:Ростові-на-Дону / uk:Ростова-на-Дону / ru:Ростове-на-Дону / ru:Ростова-на-Дону  id=RUS.rostov_on_don state=RUS lat=47.2313 lon=39.7233
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
Incheon / Inchon / ru:Инчхон / uk:Інчхон  id=KOR.incheon state=KOR lat=37.4565 lon=126.705
Panmunjom / Joint Security Area / JSA / ru:Пханмунджом / uk:Пханмунджом  id=KOR.panmunjom state=KOR kind=facility lat=37.956 lon=126.677
Yeonpyeong / Yeonpyeong Island / Yeonpyeongdo / pt:ilha de Yeonpyeong / es:isla de Yeonpyeong / ru:Ёнпхёндо / ru:Енпхендо / uk:Йонпхьондо / es:Isla de Yeonpyeong  id=KOR.yeonpyeong state=KOR kind=island lat=37.6667 lon=125.7
Baengnyeong / Baengnyeong Island / Baengnyeongdo / Paengnyong / ru:Пэннёндо / ru:Пэннендо  id=KOR.baengnyeong state=KOR kind=island lat=37.967 lon=124.665
Demilitarized Zone / DMZ / Demilitarised Zone / Korean Demilitarized Zone / pt:Zona Desmilitarizada / es:Zona Desmilitarizada / ru:ДМЗ / ru:демилитаризованная зона / uk:демілітаризована зона  id=KOR.dmz state=KOR kind=area lat=38.32 lon=127.24

# Further cities of Russia with names of their own in the five languages.
Yekaterinburg / Ekaterinburg / Yekaterimburgo / pt:Ecaterimburgo / es:Ekaterimburgo / ru:Екатеринбург / uk:Єкатеринбург  id=RUS.yekaterinburg state=RUS lat=56.8519 lon=60.6122
Novosibirsk / ru:Новосибирск / uk:Новосибірськ  id=RUS.novosibirsk state=RUS lat=55.0415 lon=82.9346
Kazan / ru:Казань / uk:Казань  id=RUS.kazan state=RUS lat=55.7887 lon=49.1221
Nizhny Novgorod / Nizhni Novgorod / ru:Нижний Новгород / ru:Нижнем Новгороде / uk:Нижній Новгород  id=RUS.nizhny_novgorod state=RUS lat=56.3287 lon=44.002
Samara / ru:Самара / uk:Самара  id=RUS.samara state=RUS lat=53.2001 lon=50.15
Omsk / ru:Омск / uk:Омськ  id=RUS.omsk state=RUS lat=54.9924 lon=73.3686
Chelyabinsk / Cheliábinsk / ru:Челябинск / uk:Челябінськ  id=RUS.chelyabinsk state=RUS lat=55.154 lon=61.4292
Ufa / ru:Уфа / uk:Уфа  id=RUS.ufa state=RUS lat=54.7431 lon=55.9678
Volgograd / Stalingrad / pt:Volgogrado / es:Volgogrado / pt:Stalingrado / es:Stalingrado / ru:Волгоград / ru:Сталинград / uk:Волгоград / uk:Сталінград  id=RUS.volgograd state=RUS lat=48.7194 lon=44.5018
Perm / ru:Пермь / uk:Перм  id=RUS.perm state=RUS lat=58.0105 lon=56.2502
Krasnoyarsk / ru:Красноярск / uk:Красноярськ  id=RUS.krasnoyarsk state=RUS lat=56.0374 lon=92.9314
Voronezh / pt:Voronej / ru:Воронеж / uk:Воронеж  id=RUS.voronezh state=RUS lat=51.672 lon=39.1843
Saratov / ru:Саратов / uk:Саратов  id=RUS.saratov state=RUS lat=51.5406 lon=46.0086
Krasnodar / ru:Краснодар / uk:Краснодар  id=RUS.krasnodar state=RUS lat=45.0448 lon=38.976
Izhevsk / ru:Ижевск / uk:Іжевськ  id=RUS.izhevsk state=RUS lat=56.8498 lon=53.2045
Ulyanovsk / ru:Ульяновск / uk:Ульяновськ  id=RUS.ulyanovsk state=RUS lat=54.3282 lon=48.3866
Tyumen / ru:Тюмень / uk:Тюмень  id=RUS.tyumen state=RUS lat=57.1522 lon=65.5272
Irkutsk / ru:Иркутск / uk:Іркутськ  id=RUS.irkutsk state=RUS lat=52.2978 lon=104.296
Khabarovsk / Jabárovsk / ru:Хабаровск / uk:Хабаровськ  id=RUS.khabarovsk state=RUS lat=48.4827 lon=135.084
Yaroslavl / Iaroslavl / ru:Ярославль / uk:Ярославль  id=RUS.yaroslavl state=RUS lat=57.6299 lon=39.8737
Makhachkala / Majachkalá / ru:Махачкала / uk:Махачкала  id=RUS.makhachkala state=RUS lat=42.9764 lon=47.5024
Tomsk / ru:Томск / uk:Томськ  id=RUS.tomsk state=RUS lat=56.4977 lon=84.9744
Orenburg / Oremburgo / ru:Оренбург / uk:Оренбург  id=RUS.orenburg state=RUS lat=51.7727 lon=55.0988
Ryazan / Riazán / ru:Рязань / uk:Рязань  id=RUS.ryazan state=RUS lat=54.6269 lon=39.6916
Astrakhan / Astraján / ru:Астрахань / uk:Астрахань  id=RUS.astrakhan state=RUS lat=46.3497 lon=48.0408
Penza / ru:Пенза / uk:Пенза  id=RUS.penza state=RUS lat=53.2007 lon=45.0046
Lipetsk / ru:Липецк / uk:Липецьк  id=RUS.lipetsk state=RUS lat=52.6031 lon=39.5708
Tula / ru:Тула / uk:Тула  id=RUS.tula state=RUS lat=54.1961 lon=37.6182
Kirov / ru:Киров / uk:Кіров  id=RUS.kirov state=RUS lat=58.5966 lon=49.6601
Cheboksary / ru:Чебоксары / uk:Чебоксари  id=RUS.cheboksary state=RUS lat=56.1322 lon=47.2519
Tver / ru:Тверь / uk:Твер  id=RUS.tver state=RUS lat=56.8584 lon=35.9006
Sochi / Sotchi / ru:Сочи / uk:Сочі  id=RUS.sochi state=RUS lat=43.5992 lon=39.7257
Stavropol / ru:Ставрополь / uk:Ставрополь  id=RUS.stavropol state=RUS lat=45.0428 lon=41.9734
Grozny / Grozni / ru:Грозный / uk:Грозний  id=RUS.grozny state=RUS lat=43.312 lon=45.6889
Murmansk / ru:Мурманск / uk:Мурманськ  id=RUS.murmansk state=RUS lat=68.9792 lon=33.0925
Smolensk / ru:Смоленск / uk:Смоленськ  id=RUS.smolensk state=RUS lat=54.7818 lon=32.0401
Oryol / Orel / Oriol / ru:Орёл / ru:Орел / uk:Орел  id=RUS.oryol state=RUS lat=52.9651 lon=36.0785
Kaluga / ru:Калуга / uk:Калуга  id=RUS.kaluga state=RUS lat=54.5293 lon=36.2754
Vologda / ru:Вологда / uk:Вологда  id=RUS.vologda state=RUS lat=59.2187 lon=39.8886
Arkhangelsk / Arcángel / ru:Архангельск / uk:Архангельськ  id=RUS.arkhangelsk state=RUS lat=64.5401 lon=40.5433
Petrozavodsk / ru:Петрозаводск / uk:Петрозаводськ  id=RUS.petrozavodsk state=RUS lat=61.7849 lon=34.3469
Veliky Novgorod / Velikiy Novgorod / ru:Великий Новгород / uk:Великий Новгород  id=RUS.veliky_novgorod state=RUS lat=58.5213 lon=31.271
Saransk / ru:Саранск / uk:Саранськ  id=RUS.saransk state=RUS lat=54.1838 lon=45.1749
Syzran / ru:Сызрань / uk:Сизрань  id=RUS.syzran state=RUS lat=53.1585 lon=48.4681
Cherepovets / ru:Череповец / uk:Череповець  id=RUS.cherepovets state=RUS lat=59.1333 lon=37.9
Tolyatti / Togliatti / Toliatti / ru:Тольятти / uk:Тольятті  id=RUS.tolyatti state=RUS lat=53.5303 lon=49.3461
Ulan-Ude / ru:Улан-Удэ / uk:Улан-Уде  id=RUS.ulan_ude state=RUS lat=51.8272 lon=107.606
Barnaul / ru:Барнаул / uk:Барнаул  id=RUS.barnaul state=RUS lat=53.3606 lon=83.7636
Kemerovo / ru:Кемерово / uk:Кемерово  id=RUS.kemerovo state=RUS lat=55.3333 lon=86.0833
Vyborg / Viborg / ru:Выборг / uk:Виборг  id=RUS.vyborg state=RUS lat=60.7076 lon=28.7528
Ryazan oil refinery / Ryazan refinery / ru:Рязанский НПЗ / uk:Рязанський НПЗ  id=RUS.ryazan_refinery state=RUS kind=facility lat=54.56 lon=39.77

# Regions of Ukraine.
Kyiv Oblast / Kyiv region / Kiev Oblast / Kiev region / pt:região de Kiev / pt:oblast de Kiev / es:región de Kiev / es:óblast de Kiev / ru:Киевская область / ru:Киевской области / uk:Київська область / uk:Київської області / uk:Київщина / uk:Київщині / uk:Київщини / ru:Киевскую область / ru:Киевской областью / uk:Київській області / uk:Київську область / uk:Київською областю  id=UKR.kyiv_oblast state=UKR kind=region lat=50.05 lon=30.77
Kharkiv Oblast / Kharkiv region / Kharkov region / pt:região de Kharkiv / pt:oblast de Kharkiv / es:región de Járkov / es:región de Járkiv / es:óblast de Járkov / ru:Харьковская область / ru:Харьковской области / uk:Харківська область / uk:Харківської області / uk:Харківщина / uk:Харківщині / uk:Харківщини / ru:Харьковскую область / ru:Харьковской областью / uk:Харківській області / uk:Харківську область / uk:Харківською областю  id=UKR.kharkiv_oblast state=UKR kind=region lat=49.6 lon=36.5
Donetsk Oblast / Donetsk region / pt:região de Donetsk / pt:oblast de Donetsk / es:región de Donetsk / es:óblast de Donetsk / ru:Донецкая область / ru:Донецкой области / uk:Донецька область / uk:Донецької області / uk:Донеччина / uk:Донеччині / uk:Донеччини / ru:Донецкую область / ru:Донецкой областью / uk:Донецькій області / uk:Донецьку область / uk:Донецькою областю  id=UKR.donetsk_oblast state=UKR kind=region lat=48.1 lon=37.7
Luhansk Oblast / Luhansk region / Lugansk region / pt:região de Lugansk / pt:região de Luhansk / es:región de Lugansk / es:óblast de Lugansk / ru:Луганская область / ru:Луганской области / uk:Луганська область / uk:Луганської області / uk:Луганщина / uk:Луганщині / ru:Луганскую область / ru:Луганской областью / uk:Луганській області / uk:Луганську область / uk:Луганською областю  id=UKR.luhansk_oblast state=UKR kind=region lat=48.9 lon=39
Zaporizhzhia Oblast / Zaporizhzhia region / Zaporizhia region / Zaporozhye region / pt:região de Zaporizhzhia / pt:região de Zaporíjia / es:región de Zaporiyia / es:óblast de Zaporiyia / ru:Запорожская область / ru:Запорожской области / uk:Запорізька область / uk:Запорізької області / uk:Запоріжчина / ru:Запорожскую область / ru:Запорожской областью / uk:Запорізькій області / uk:Запорізьку область / uk:Запорізькою областю  id=UKR.zaporizhzhia_oblast state=UKR kind=region lat=47.4 lon=35.8
Kherson Oblast / Kherson region / pt:região de Kherson / es:región de Jersón / es:óblast de Jersón / ru:Херсонская область / ru:Херсонской области / uk:Херсонська область / uk:Херсонської області / uk:Херсонщина / uk:Херсонщині / uk:Херсонщини / ru:Херсонскую область / ru:Херсонской областью / uk:Херсонській області / uk:Херсонську область / uk:Херсонською областю  id=UKR.kherson_oblast state=UKR kind=region lat=46.6 lon=33.5
Mykolaiv Oblast / Mykolaiv region / pt:região de Mykolaiv / es:región de Mykolaiv / ru:Николаевская область / ru:Николаевской области / uk:Миколаївська область / uk:Миколаївської області / uk:Миколаївщина / uk:Миколаївщині / ru:Николаевскую область / ru:Николаевской областью / uk:Миколаївській області / uk:Миколаївську область / uk:Миколаївською областю  id=UKR.mykolaiv_oblast state=UKR kind=region lat=47.4 lon=31.9
Odesa Oblast / Odesa region / Odessa region / pt:região de Odessa / es:región de Odesa / es:región de Odessa / ru:Одесская область / ru:Одесской области / uk:Одеська область / uk:Одеської області / uk:Одещина / uk:Одещині / ru:Одесскую область / ru:Одесской областью / uk:Одеській області / uk:Одеську область / uk:Одеською областю  id=UKR.odesa_oblast state=UKR kind=region lat=46.8 lon=30.3
Dnipropetrovsk Oblast / Dnipropetrovsk region / Dnipro region / pt:região de Dnipropetrovsk / pt:região de Dnipro / es:región de Dnipropetrovsk / es:óblast de Dnipropetrovsk / ru:Днепропетровская область / ru:Днепропетровской области / uk:Дніпропетровська область / uk:Дніпропетровської області / uk:Дніпропетровщина / uk:Дніпропетровщині / uk:Дніпропетровщини / ru:Днепропетровскую область / ru:Днепропетровской областью / uk:Дніпропетровській області / uk:Дніпропетровську область / uk:Дніпропетровською областю  id=UKR.dnipropetrovsk_oblast state=UKR kind=region lat=48.4 lon=34.9
Sumy Oblast / Sumy region / pt:região de Sumy / pt:oblast de Sumy / es:región de Sumy / es:óblast de Sumy / ru:Сумская область / ru:Сумской области / uk:Сумська область / uk:Сумської області / uk:Сумщина / uk:Сумщині / uk:Сумщини / ru:Сумскую область / ru:Сумской областью / uk:Сумській області / uk:Сумську область / uk:Сумською областю  id=UKR.sumy_oblast state=UKR kind=region lat=51.1 lon=34.2
Chernihiv Oblast / Chernihiv region / pt:região de Chernihiv / es:región de Cherníhiv / ru:Черниговская область / ru:Черниговской области / uk:Чернігівська область / uk:Чернігівської області / uk:Чернігівщина / uk:Чернігівщині / ru:Черниговскую область / ru:Черниговской областью / uk:Чернігівській області / uk:Чернігівську область / uk:Чернігівською областю  id=UKR.chernihiv_oblast state=UKR kind=region lat=51.3 lon=31.9
Poltava Oblast / Poltava region / pt:região de Poltava / es:región de Poltava / ru:Полтавская область / ru:Полтавской области / uk:Полтавська область / uk:Полтавської області / uk:Полтавщина / uk:Полтавщині / ru:Полтавскую область / ru:Полтавской областью / uk:Полтавській області / uk:Полтавську область / uk:Полтавською областю  id=UKR.poltava_oblast state=UKR kind=region lat=49.6 lon=33.8
Vinnytsia Oblast / Vinnytsia region / ru:Винницкая область / ru:Винницкой области / uk:Вінницька область / uk:Вінницької області / uk:Вінниччина / uk:Вінниччині / ru:Винницкую область / ru:Винницкой областью / uk:Вінницькій області / uk:Вінницьку область / uk:Вінницькою областю  id=UKR.vinnytsia_oblast state=UKR kind=region lat=48.9 lon=28.7
Zhytomyr Oblast / Zhytomyr region / ru:Житомирская область / ru:Житомирской области / uk:Житомирська область / uk:Житомирської області / uk:Житомирщина / uk:Житомирщині / ru:Житомирскую область / ru:Житомирской областью / uk:Житомирській області / uk:Житомирську область / uk:Житомирською областю  id=UKR.zhytomyr_oblast state=UKR kind=region lat=50.6 lon=28.5
Khmelnytskyi Oblast / Khmelnytskyi region / ru:Хмельницкая область / ru:Хмельницкой области / uk:Хмельницька область / uk:Хмельницької області / uk:Хмельниччина / uk:Хмельниччині / ru:Хмельницкую область / ru:Хмельницкой областью / uk:Хмельницькій області / uk:Хмельницьку область / uk:Хмельницькою областю  id=UKR.khmelnytskyi_oblast state=UKR kind=region lat=49.5 lon=26.9
Lviv Oblast / Lviv region / pt:região de Lviv / es:región de Leópolis / ru:Львовская область / ru:Львовской области / uk:Львівська область / uk:Львівської області / uk:Львівщина / uk:Львівщині / ru:Львовскую область / ru:Львовской областью / uk:Львівській області / uk:Львівську область / uk:Львівською областю  id=UKR.lviv_oblast state=UKR kind=region lat=49.7 lon=23.9
Cherkasy Oblast / Cherkasy region / ru:Черкасская область / ru:Черкасской области / uk:Черкаська область / uk:Черкаської області / uk:Черкащина / uk:Черкащині / ru:Черкасскую область / ru:Черкасской областью / uk:Черкаській області / uk:Черкаську область / uk:Черкаською областю  id=UKR.cherkasy_oblast state=UKR kind=region lat=49.2 lon=31.2
Kirovohrad Oblast / Kirovohrad region / ru:Кировоградская область / ru:Кировоградской области / uk:Кіровоградська область / uk:Кіровоградської області / uk:Кіровоградщина / uk:Кіровоградщині / ru:Кировоградскую область / ru:Кировоградской областью / uk:Кіровоградській області / uk:Кіровоградську область / uk:Кіровоградською областю  id=UKR.kirovohrad_oblast state=UKR kind=region lat=48.5 lon=32.2
Ivano-Frankivsk Oblast / Ivano-Frankivsk region / ru:Ивано-Франковская область / ru:Ивано-Франковской области / uk:Івано-Франківська область / uk:Івано-Франківської області / uk:Прикарпаття / uk:Івано-Франківщина / ru:Ивано-Франковскую область / ru:Ивано-Франковской областью / uk:Івано-Франківській області / uk:Івано-Франківську область / uk:Івано-Франківською областю  id=UKR.ivano_frankivsk_oblast state=UKR kind=region lat=48.7 lon=24.6
Ternopil Oblast / Ternopil region / ru:Тернопольская область / ru:Тернопольской области / uk:Тернопільська область / uk:Тернопільської області / uk:Тернопільщина / ru:Тернопольскую область / ru:Тернопольской областью / uk:Тернопільській області / uk:Тернопільську область / uk:Тернопільською областю  id=UKR.ternopil_oblast state=UKR kind=region lat=49.4 lon=25.6
Rivne Oblast / Rivne region / ru:Ровенская область / ru:Ровненская область / uk:Рівненська область / uk:Рівненської області / uk:Рівненщина / uk:Рівненщині / ru:Ровенской области / ru:Ровенскую область / ru:Ровенской областью / ru:Ровненской области / ru:Ровненскую область / ru:Ровненской областью / uk:Рівненській області / uk:Рівненську область / uk:Рівненською областю  id=UKR.rivne_oblast state=UKR kind=region lat=51 lon=26.4
Volyn Oblast / Volyn region / Volyn / ru:Волынская область / uk:Волинська область / uk:Волинь / ru:Волынской области / ru:Волынскую область / ru:Волынской областью / uk:Волинської області / uk:Волинській області / uk:Волинську область / uk:Волинською областю  id=UKR.volyn_oblast state=UKR kind=region lat=51.1 lon=25
Zakarpattia Oblast / Zakarpattia region / Zakarpattia / Transcarpathia / pt:Transcarpátia / es:Transcarpatia / ru:Закарпатская область / ru:Закарпатье / uk:Закарпатська область / uk:Закарпаття / ru:Закарпатской области / ru:Закарпатскую область / ru:Закарпатской областью / uk:Закарпатської області / uk:Закарпатській області / uk:Закарпатську область / uk:Закарпатською областю  id=UKR.zakarpattia_oblast state=UKR kind=region lat=48.4 lon=23.3
Chernivtsi Oblast / Chernivtsi region / Bukovina / ru:Черновицкая область / ru:Буковина / uk:Чернівецька область / uk:Буковина / ru:Черновицкой области / ru:Черновицкую область / ru:Черновицкой областью / uk:Чернівецької області / uk:Чернівецькій області / uk:Чернівецьку область / uk:Чернівецькою областю  id=UKR.chernivtsi_oblast state=UKR kind=region lat=48.3 lon=26
# Districts of Ukraine, by their names and by what they are called in short.
Nikopol district / Nikopol Raion / Nikopol raion / uk:Нікопольський район / uk:Нікопольського району / uk:Нікопольському районі / uk:Нікопольському району / uk:Нікопольським районом / ru:Никопольский район / ru:Никопольского района / ru:Никопольском районе / ru:Никопольскому району / ru:Никопольским районом / uk:Нікопольщина / uk:Нікопольщини / uk:Нікопольщині / uk:Нікопольщину / uk:Нікопольщиною  id=UKR.nikopol_raion state=UKR kind=region lat=47.5712 lon=34.3964
Kupiansk district / Kupiansk Raion / Kupiansk raion / uk:Куп'янський район / uk:Куп'янського району / uk:Куп'янському районі / uk:Куп'янському району / uk:Куп'янським районом / ru:Купянский район / ru:Купянского района / ru:Купянском районе / ru:Купянскому району / ru:Купянским районом / uk:Куп'янщина / uk:Куп'янщини / uk:Куп'янщині / uk:Куп'янщину / uk:Куп'янщиною / uk:Купʼянщина / uk:Купʼянщини / uk:Купʼянщині / uk:Купʼянщину / uk:Купʼянщиною  id=UKR.kupiansk_raion state=UKR kind=region lat=49.7106 lon=37.6152
Synelnykove district / Synelnykove Raion / Synelnykove raion / uk:Синельниківський район / uk:Синельниківського району / uk:Синельниківському районі / uk:Синельниківському району / uk:Синельниківським районом / ru:Синельниковский район / ru:Синельниковского района / ru:Синельниковском районе / ru:Синельниковскому району / ru:Синельниковским районом / uk:Синельниківщина / uk:Синельниківщини / uk:Синельниківщині / uk:Синельниківщину / uk:Синельниківщиною  id=UKR.synelnykove_raion state=UKR kind=region lat=48.3236 lon=35.5261
Izium district / Izium Raion / Izium raion / uk:Ізюмський район / uk:Ізюмського району / uk:Ізюмському районі / uk:Ізюмському району / uk:Ізюмським районом / ru:Изюмский район / ru:Изюмского района / ru:Изюмском районе / ru:Изюмскому району / ru:Изюмским районом / uk:Ізюмщина / uk:Ізюмщини / uk:Ізюмщині / uk:Ізюмщину / uk:Ізюмщиною  id=UKR.izium_raion state=UKR kind=region lat=49.2088 lon=37.2485
Bohodukhiv district / Bohodukhiv Raion / Bohodukhiv raion / uk:Богодухівський район / uk:Богодухівського району / uk:Богодухівському районі / uk:Богодухівському району / uk:Богодухівським районом / ru:Богодуховский район / ru:Богодуховского района / ru:Богодуховском районе / ru:Богодуховскому району / ru:Богодуховским районом / uk:Богодухівщина / uk:Богодухівщини / uk:Богодухівщині / uk:Богодухівщину / uk:Богодухівщиною  id=UKR.bohodukhiv_raion state=UKR kind=region lat=50.1615 lon=35.5237
Lozova district / Lozova Raion / Lozova raion / uk:Лозівський район / uk:Лозівського району / uk:Лозівському районі / uk:Лозівському району / uk:Лозівським районом / ru:Лозовский район / ru:Лозовского района / ru:Лозовском районе / ru:Лозовскому району / ru:Лозовским районом / uk:Лозівщина / uk:Лозівщини / uk:Лозівщині / uk:Лозівщину / uk:Лозівщиною  id=UKR.lozova_raion state=UKR kind=region lat=48.8907 lon=36.3141
Berdiansk district / Berdiansk Raion / Berdiansk raion / uk:Бердянський район / uk:Бердянського району / uk:Бердянському районі / uk:Бердянському району / uk:Бердянським районом / ru:Бердянский район / ru:Бердянского района / ru:Бердянском районе / ru:Бердянскому району / ru:Бердянским районом / uk:Бердянщина / uk:Бердянщини / uk:Бердянщині / uk:Бердянщину / uk:Бердянщиною  id=UKR.berdiansk_raion state=UKR kind=region lat=46.7567 lon=36.7868
Melitopol district / Melitopol Raion / Melitopol raion / uk:Мелітопольський район / uk:Мелітопольського району / uk:Мелітопольському районі / uk:Мелітопольському району / uk:Мелітопольським районом / ru:Мелитопольский район / ru:Мелитопольского района / ru:Мелитопольском районе / ru:Мелитопольскому району / ru:Мелитопольским районом / uk:Мелітопольщина / uk:Мелітопольщини / uk:Мелітопольщині / uk:Мелітопольщину / uk:Мелітопольщиною  id=UKR.melitopol_raion state=UKR kind=region lat=46.8489 lon=35.3675
Pokrovsk district / Pokrovsk Raion / Pokrovsk raion / uk:Покровський район / uk:Покровського району / uk:Покровському районі / uk:Покровському району / uk:Покровським районом / ru:Покровский район / ru:Покровского района / ru:Покровском районе / ru:Покровскому району / ru:Покровским районом / uk:Покровщина / uk:Покровщини / uk:Покровщині / uk:Покровщину / uk:Покровщиною  id=UKR.pokrovsk_raion state=UKR kind=region lat=48.282 lon=37.1761
Kramatorsk district / Kramatorsk Raion / Kramatorsk raion / uk:Краматорський район / uk:Краматорського району / uk:Краматорському районі / uk:Краматорському району / uk:Краматорським районом / ru:Краматорский район / ru:Краматорского района / ru:Краматорском районе / ru:Краматорскому району / ru:Краматорским районом / uk:Краматорщина / uk:Краматорщини / uk:Краматорщині / uk:Краматорщину / uk:Краматорщиною  id=UKR.kramatorsk_raion state=UKR kind=region lat=48.7389 lon=37.5843
Bakhmut district / Bakhmut Raion / Bakhmut raion / uk:Бахмутський район / uk:Бахмутського району / uk:Бахмутському районі / uk:Бахмутському району / uk:Бахмутським районом / ru:Бахмутский район / ru:Бахмутского района / ru:Бахмутском районе / ru:Бахмутскому району / ru:Бахмутским районом / uk:Бахмутщина / uk:Бахмутщини / uk:Бахмутщині / uk:Бахмутщину / uk:Бахмутщиною  id=UKR.bakhmut_raion state=UKR kind=region lat=48.5956 lon=37.9999
Volnovakha district / Volnovakha Raion / Volnovakha raion / uk:Волноваський район / uk:Волноваського району / uk:Волноваському районі / uk:Волноваському району / uk:Волноваським районом / ru:Волновахский район / ru:Волновахского района / ru:Волновахском районе / ru:Волновахскому району / ru:Волновахским районом  id=UKR.volnovakha_raion state=UKR kind=region lat=47.6008 lon=37.4967
Okhtyrka district / Okhtyrka Raion / Okhtyrka raion / uk:Охтирський район / uk:Охтирського району / uk:Охтирському районі / uk:Охтирському району / uk:Охтирським районом / ru:Ахтырский район / ru:Ахтырского района / ru:Ахтырском районе / ru:Ахтырскому району / ru:Ахтырским районом / uk:Охтирщина / uk:Охтирщини / uk:Охтирщині / uk:Охтирщину / uk:Охтирщиною  id=UKR.okhtyrka_raion state=UKR kind=region lat=50.3085 lon=34.8947
Konotop district / Konotop Raion / Konotop raion / uk:Конотопський район / uk:Конотопського району / uk:Конотопському районі / uk:Конотопському району / uk:Конотопським районом / ru:Конотопский район / ru:Конотопского района / ru:Конотопском районе / ru:Конотопскому району / ru:Конотопским районом / uk:Конотопщина / uk:Конотопщини / uk:Конотопщині / uk:Конотопщину / uk:Конотопщиною  id=UKR.konotop_raion state=UKR kind=region lat=51.2403 lon=33.2026
Shostka district / Shostka Raion / Shostka raion / uk:Шосткинський район / uk:Шосткинського району / uk:Шосткинському районі / uk:Шосткинському району / uk:Шосткинським районом / ru:Шосткинский район / ru:Шосткинского района / ru:Шосткинском районе / ru:Шосткинскому району / ru:Шосткинским районом / uk:Шосткинщина / uk:Шосткинщини / uk:Шосткинщині / uk:Шосткинщину / uk:Шосткинщиною  id=UKR.shostka_raion state=UKR kind=region lat=51.8629 lon=33.4698
Pavlohrad district / Pavlohrad Raion / Pavlohrad raion / uk:Павлоградський район / uk:Павлоградського району / uk:Павлоградському районі / uk:Павлоградському району / uk:Павлоградським районом / ru:Павлоградский район / ru:Павлоградского района / ru:Павлоградском районе / ru:Павлоградскому району / ru:Павлоградским районом / uk:Павлоградщина / uk:Павлоградщини / uk:Павлоградщині / uk:Павлоградщину / uk:Павлоградщиною  id=UKR.pavlohrad_raion state=UKR kind=region lat=48.5343 lon=35.8708
Kryvyi Rih district / Kryvyi Rih Raion / Kryvyi Rih raion / uk:Криворізький район / uk:Криворізького району / uk:Криворізькому районі / uk:Криворізькому району / uk:Криворізьким районом / ru:Криворожский район / ru:Криворожского района / ru:Криворожском районе / ru:Криворожскому району / ru:Криворожским районом / uk:Криворіжжя / uk:Криворіжжі / uk:Криворіжжю / uk:Криворіжжям  id=UKR.kryvyi_rih_raion state=UKR kind=region lat=47.9105 lon=33.3918
Polohy district / Polohy Raion / Polohy raion / uk:Пологівський район / uk:Пологівського району / uk:Пологівському районі / uk:Пологівському району / uk:Пологівським районом / ru:Пологовский район / ru:Пологовского района / ru:Пологовском районе / ru:Пологовскому району / ru:Пологовским районом / uk:Пологівщина / uk:Пологівщини / uk:Пологівщині / uk:Пологівщину / uk:Пологівщиною  id=UKR.polohy_raion state=UKR kind=region lat=47.4787 lon=36.2546
Izmail district / Izmail Raion / Izmail raion / uk:Ізмаїльський район / uk:Ізмаїльського району / uk:Ізмаїльському районі / uk:Ізмаїльському району / uk:Ізмаїльським районом / ru:Измаильский район / ru:Измаильского района / ru:Измаильском районе / ru:Измаильскому району / ru:Измаильским районом  id=UKR.izmail_raion state=UKR kind=region lat=45.3511 lon=28.8365
Boryspil district / Boryspil Raion / Boryspil raion / uk:Бориспільський район / uk:Бориспільського району / uk:Бориспільському районі / uk:Бориспільському району / uk:Бориспільським районом / ru:Бориспольский район / ru:Бориспольского района / ru:Бориспольском районе / ru:Бориспольскому району / ru:Бориспольским районом / uk:Бориспільщина / uk:Бориспільщини / uk:Бориспільщині / uk:Бориспільщину / uk:Бориспільщиною  id=UKR.boryspil_raion state=UKR kind=region lat=50.3505 lon=30.9526
Nizhyn district / Nizhyn Raion / Nizhyn raion / uk:Ніжинський район / uk:Ніжинського району / uk:Ніжинському районі / uk:Ніжинському району / uk:Ніжинським районом / ru:Нежинский район / ru:Нежинского района / ru:Нежинском районе / ru:Нежинскому району / ru:Нежинским районом / uk:Ніжинщина / uk:Ніжинщини / uk:Ніжинщині / uk:Ніжинщину / uk:Ніжинщиною  id=UKR.nizhyn_raion state=UKR kind=region lat=51.048 lon=31.8869
Pryluky district / Pryluky Raion / Pryluky raion / uk:Прилуцький район / uk:Прилуцького району / uk:Прилуцькому районі / uk:Прилуцькому району / uk:Прилуцьким районом / ru:Прилукский район / ru:Прилукского района / ru:Прилукском районе / ru:Прилукскому району / ru:Прилукским районом / uk:Прилуччина / uk:Прилуччини / uk:Прилуччині / uk:Прилуччину / uk:Прилуччиною  id=UKR.pryluky_raion state=UKR kind=region lat=50.5953 lon=32.3838
Korosten district / Korosten Raion / Korosten raion / uk:Коростенський район / uk:Коростенського району / uk:Коростенському районі / uk:Коростенському району / uk:Коростенським районом / ru:Коростенский район / ru:Коростенского района / ru:Коростенском районе / ru:Коростенскому району / ru:Коростенским районом / uk:Коростенщина / uk:Коростенщини / uk:Коростенщині / uk:Коростенщину / uk:Коростенщиною  id=UKR.korosten_raion state=UKR kind=region lat=50.9512 lon=28.6386
Kremenchuk district / Kremenchuk Raion / Kremenchuk raion / uk:Кременчуцький район / uk:Кременчуцького району / uk:Кременчуцькому районі / uk:Кременчуцькому району / uk:Кременчуцьким районом / ru:Кременчугский район / ru:Кременчугского района / ru:Кременчугском районе / ru:Кременчугскому району / ru:Кременчугским районом / uk:Кременчуччина / uk:Кременчуччини / uk:Кременчуччині / uk:Кременчуччину / uk:Кременчуччиною  id=UKR.kremenchuk_raion state=UKR kind=region lat=49.0631 lon=33.4044
Lubny district / Lubny Raion / Lubny raion / uk:Лубенський район / uk:Лубенського району / uk:Лубенському районі / uk:Лубенському району / uk:Лубенським районом / ru:Лубенский район / ru:Лубенского района / ru:Лубенском районе / ru:Лубенскому району / ru:Лубенским районом / uk:Лубенщина / uk:Лубенщини / uk:Лубенщині / uk:Лубенщину / uk:Лубенщиною  id=UKR.lubny_raion state=UKR kind=region lat=50.0141 lon=32.9997
Romny district / Romny Raion / Romny raion / uk:Роменський район / uk:Роменського району / uk:Роменському районі / uk:Роменському району / uk:Роменським районом / ru:Роменский район / ru:Роменского района / ru:Роменском районе / ru:Роменскому району / ru:Роменским районом / uk:Роменщина / uk:Роменщини / uk:Роменщині / uk:Роменщину / uk:Роменщиною  id=UKR.romny_raion state=UKR kind=region lat=50.7403 lon=33.4952
Vovchansk district / Vovchansk Raion / Vovchansk raion / uk:Вовчанський район / uk:Вовчанського району / uk:Вовчанському районі / uk:Вовчанському району / uk:Вовчанським районом / uk:Вовчанщина / uk:Вовчанщини / uk:Вовчанщині / uk:Вовчанщину / uk:Вовчанщиною  id=UKR.vovchansk_raion state=UKR kind=region lat=50.2906 lon=36.9411
Chuhuiv district / Chuhuiv Raion / Chuhuiv raion / uk:Чугуївський район / uk:Чугуївського району / uk:Чугуївському районі / uk:Чугуївському району / uk:Чугуївським районом / ru:Чугуевский район / ru:Чугуевского района / ru:Чугуевском районе / ru:Чугуевскому району / ru:Чугуевским районом / uk:Чугуївщина / uk:Чугуївщини / uk:Чугуївщині / uk:Чугуївщину / uk:Чугуївщиною  id=UKR.chuhuiv_raion state=UKR kind=region lat=49.84 lon=36.69
Beryslav district / Beryslav Raion / Beryslav raion / uk:Бериславський район / uk:Бериславського району / uk:Бериславському районі / uk:Бериславському району / uk:Бериславським районом / ru:Бериславский район / ru:Бериславского района / ru:Бериславском районе / ru:Бериславскому району / ru:Бериславским районом / uk:Бериславщина / uk:Бериславщини / uk:Бериславщині / uk:Бериславщину / uk:Бериславщиною  id=UKR.beryslav_raion state=UKR kind=region lat=46.84 lon=33.43
Kamianske district / Kamianske Raion / Kamianske raion / uk:Кам'янський район / uk:Кам'янського району / uk:Кам'янському районі / uk:Кам'янському району / uk:Кам'янським районом  id=UKR.kamianske_raion state=UKR kind=region lat=48.51 lon=34.60
Vasylivka district / Vasylivka Raion / Vasylivka raion / uk:Василівський район / uk:Василівського району / uk:Василівському районі / uk:Василівському району / uk:Василівським районом / ru:Васильевский район / ru:Васильевского района / ru:Васильевском районе / ru:Васильевскому району / ru:Васильевским районом / uk:Василівщина / uk:Василівщини / uk:Василівщині / uk:Василівщину / uk:Василівщиною  id=UKR.vasylivka_raion state=UKR kind=region lat=47.44 lon=35.28

# Regions of Russia.
Moscow Oblast / Moscow region / pt:região de Moscou / pt:região de Moscovo / es:región de Moscú / es:óblast de Moscú / ru:Московская область / ru:Московской области / ru:Подмосковье / uk:Московська область / uk:Підмосков'я / ru:Московскую область / ru:Московской областью / uk:Московської області / uk:Московській області / uk:Московську область / uk:Московською областю  id=RUS.moscow_oblast state=RUS kind=region lat=55.5 lon=37.5
Leningrad Oblast / Leningrad region / pt:região de Leningrado / es:región de Leningrado / ru:Ленинградская область / ru:Ленинградской области / uk:Ленінградська область / ru:Ленинградскую область / ru:Ленинградской областью / uk:Ленінградської області / uk:Ленінградській області / uk:Ленінградську область / uk:Ленінградською областю  id=RUS.leningrad_oblast state=RUS kind=region lat=60 lon=31.5
Kursk Oblast / Kursk region / pt:região de Kursk / pt:oblast de Kursk / es:región de Kursk / es:óblast de Kursk / ru:Курская область / ru:Курской области / uk:Курська область / uk:Курської області / uk:Курщина / uk:Курщині / ru:Курскую область / ru:Курской областью / uk:Курській області / uk:Курську область / uk:Курською областю  id=RUS.kursk_oblast state=RUS kind=region lat=51.7 lon=36.3
Belgorod Oblast / Belgorod region / pt:região de Belgorod / es:región de Bélgorod / es:óblast de Bélgorod / ru:Белгородская область / ru:Белгородской области / uk:Бєлгородська область / uk:Бєлгородської області / uk:Білгородська область / uk:Бєлгородщина / ru:Белгородскую область / ru:Белгородской областью / uk:Бєлгородській області / uk:Бєлгородську область / uk:Бєлгородською областю / uk:Білгородської області / uk:Білгородській області / uk:Білгородську область / uk:Білгородською областю  id=RUS.belgorod_oblast state=RUS kind=region lat=50.7 lon=37.5
Bryansk Oblast / Bryansk region / pt:região de Bryansk / es:región de Briansk / ru:Брянская область / ru:Брянской области / uk:Брянська область / uk:Брянщина / ru:Брянскую область / ru:Брянской областью / uk:Брянської області / uk:Брянській області / uk:Брянську область / uk:Брянською областю  id=RUS.bryansk_oblast state=RUS kind=region lat=52.9 lon=33.3
Oryol Oblast / Oryol region / Orel region / ru:Орловская область / ru:Орловской области / uk:Орловська область / ru:Орловскую область / ru:Орловской областью / uk:Орловської області / uk:Орловській області / uk:Орловську область / uk:Орловською областю  id=RUS.oryol_oblast state=RUS kind=region lat=52.8 lon=36.5
Smolensk Oblast / Smolensk region / ru:Смоленская область / ru:Смоленской области / uk:Смоленська область / ru:Смоленскую область / ru:Смоленской областью / uk:Смоленської області / uk:Смоленській області / uk:Смоленську область / uk:Смоленською областю  id=RUS.smolensk_oblast state=RUS kind=region lat=54.9 lon=33
Voronezh Oblast / Voronezh region / es:región de Vorónezh / pt:região de Voronezh / ru:Воронежская область / ru:Воронежской области / uk:Воронезька область / ru:Воронежскую область / ru:Воронежской областью / uk:Воронезької області / uk:Воронезькій області / uk:Воронезьку область / uk:Воронезькою областю  id=RUS.voronezh_oblast state=RUS kind=region lat=51 lon=40.2
Rostov Oblast / Rostov region / pt:região de Rostov / es:región de Rostov / ru:Ростовская область / ru:Ростовской области / uk:Ростовська область / ru:Ростовскую область / ru:Ростовской областью / uk:Ростовської області / uk:Ростовській області / uk:Ростовську область / uk:Ростовською областю  id=RUS.rostov_oblast state=RUS kind=region lat=47.7 lon=41.2
Krasnodar Krai / Krasnodar region / Krasnodar Territory / pt:região de Krasnodar / es:región de Krasnodar / ru:Краснодарский край / ru:Краснодарском крае / ru:Кубань / uk:Краснодарський край / uk:Кубань  id=RUS.krasnodar_krai state=RUS kind=region lat=45.4 lon=39.5
Stavropol Krai / Stavropol region / ru:Ставропольский край / ru:Ставрополье / uk:Ставропольський край  id=RUS.stavropol_krai state=RUS kind=region lat=44.9 lon=43.4
Volgograd Oblast / Volgograd region / ru:Волгоградская область / ru:Волгоградской области / uk:Волгоградська область / ru:Волгоградскую область / ru:Волгоградской областью / uk:Волгоградської області / uk:Волгоградській області / uk:Волгоградську область / uk:Волгоградською областю  id=RUS.volgograd_oblast state=RUS kind=region lat=49.5 lon=44.5
Saratov Oblast / Saratov region / ru:Саратовская область / ru:Саратовской области / uk:Саратовська область / ru:Саратовскую область / ru:Саратовской областью / uk:Саратовської області / uk:Саратовській області / uk:Саратовську область / uk:Саратовською областю  id=RUS.saratov_oblast state=RUS kind=region lat=51.6 lon=46.9
Samara Oblast / Samara region / ru:Самарская область / ru:Самарской области / uk:Самарська область / ru:Самарскую область / ru:Самарской областью / uk:Самарської області / uk:Самарській області / uk:Самарську область / uk:Самарською областю  id=RUS.samara_oblast state=RUS kind=region lat=53.3 lon=50.4
Ryazan Oblast / Ryazan region / ru:Рязанская область / ru:Рязанской области / uk:Рязанська область / ru:Рязанскую область / ru:Рязанской областью / uk:Рязанської області / uk:Рязанській області / uk:Рязанську область / uk:Рязанською областю  id=RUS.ryazan_oblast state=RUS kind=region lat=54.4 lon=40.6
Tula Oblast / Tula region / ru:Тульская область / ru:Тульской области / uk:Тульська область / ru:Тульскую область / ru:Тульской областью / uk:Тульської області / uk:Тульській області / uk:Тульську область / uk:Тульською областю  id=RUS.tula_oblast state=RUS kind=region lat=53.9 lon=37.6
Kaluga Oblast / Kaluga region / ru:Калужская область / ru:Калужской области / uk:Калузька область / ru:Калужскую область / ru:Калужской областью / uk:Калузької області / uk:Калузькій області / uk:Калузьку область / uk:Калузькою областю  id=RUS.kaluga_oblast state=RUS kind=region lat=54.4 lon=35.4
Tver Oblast / Tver region / ru:Тверская область / ru:Тверской области / uk:Тверська область / ru:Тверскую область / ru:Тверской областью / uk:Тверської області / uk:Тверській області / uk:Тверську область / uk:Тверською областю  id=RUS.tver_oblast state=RUS kind=region lat=57.1 lon=34.6
Lipetsk Oblast / Lipetsk region / ru:Липецкая область / ru:Липецкой области / uk:Липецька область / ru:Липецкую область / ru:Липецкой областью / uk:Липецької області / uk:Липецькій області / uk:Липецьку область / uk:Липецькою областю  id=RUS.lipetsk_oblast state=RUS kind=region lat=52.7 lon=39.2
Tambov Oblast / Tambov region / ru:Тамбовская область / uk:Тамбовська область / ru:Тамбовской области / ru:Тамбовскую область / ru:Тамбовской областью / uk:Тамбовської області / uk:Тамбовській області / uk:Тамбовську область / uk:Тамбовською областю  id=RUS.tambov_oblast state=RUS kind=region lat=52.6 lon=41.6
Pskov Oblast / Pskov region / ru:Псковская область / ru:Псковской области / uk:Псковська область / ru:Псковскую область / ru:Псковской областью / uk:Псковської області / uk:Псковській області / uk:Псковську область / uk:Псковською областю  id=RUS.pskov_oblast state=RUS kind=region lat=57.1 lon=29
Novgorod Oblast / Novgorod region / ru:Новгородская область / uk:Новгородська область / ru:Новгородской области / ru:Новгородскую область / ru:Новгородской областью / uk:Новгородської області / uk:Новгородській області / uk:Новгородську область / uk:Новгородською областю  id=RUS.novgorod_oblast state=RUS kind=region lat=58.2 lon=32.5
Murmansk Oblast / Murmansk region / ru:Мурманская область / ru:Мурманской области / uk:Мурманська область / ru:Мурманскую область / ru:Мурманской областью / uk:Мурманської області / uk:Мурманській області / uk:Мурманську область / uk:Мурманською областю  id=RUS.murmansk_oblast state=RUS kind=region lat=67.9 lon=35
Irkutsk Oblast / Irkutsk region / ru:Иркутская область / ru:Иркутской области / uk:Іркутська область / ru:Иркутскую область / ru:Иркутской областью / uk:Іркутської області / uk:Іркутській області / uk:Іркутську область / uk:Іркутською областю  id=RUS.irkutsk_oblast state=RUS kind=region lat=57 lon=106
Amur Oblast / Amur region / ru:Амурская область / uk:Амурська область / ru:Амурской области / ru:Амурскую область / ru:Амурской областью / uk:Амурської області / uk:Амурській області / uk:Амурську область / uk:Амурською областю  id=RUS.amur_oblast state=RUS kind=region lat=54 lon=128
Primorsky Krai / Primorye / ru:Приморский край / ru:Приморье / uk:Приморський край  id=RUS.primorsky_krai state=RUS kind=region lat=45 lon=134.5
Khabarovsk Krai / Khabarovsk region / ru:Хабаровский край / uk:Хабаровський край  id=RUS.khabarovsk_krai state=RUS kind=region lat=54 lon=136
Kamchatka / Kamchatka Peninsula / ru:Камчатка / ru:Камчатский край / uk:Камчатка  id=RUS.kamchatka state=RUS kind=region lat=56.5 lon=159.5
Sakhalin / Sajalín / pt:Sacalina / ru:Сахалин / ru:Сахалинская область / uk:Сахалін / ru:Сахалинской области / ru:Сахалинскую область / ru:Сахалинской областью  id=RUS.sakhalin state=RUS kind=island lat=50.5 lon=143
Kuril Islands / Kurils / pt:Ilhas Curilas / es:islas Kuriles / ru:Курильские острова / ru:Курилы / uk:Курильські острови / uk:Курили / pt:ilhas Curilas / es:Islas Kuriles  id=RUS.kuril_islands state=RUS kind=island lat=46.5 lon=151
Tatarstan / pt:Tartaristão / es:Tartaristán / ru:Татарстан / uk:Татарстан  id=RUS.tatarstan state=RUS kind=region lat=55.4 lon=50.9
Bashkortostan / Bashkiria / ru:Башкортостан / ru:Башкирия / uk:Башкортостан / uk:Башкирія  id=RUS.bashkortostan state=RUS kind=region lat=54.3 lon=56.4
Chechnya / Chechen Republic / pt:Chechênia / pt:Tchetchênia / es:Chechenia / ru:Чечня / ru:Чеченская Республика / uk:Чечня  id=RUS.chechnya state=RUS kind=region lat=43.4 lon=45.7
Dagestan / pt:Daguestão / es:Daguestán / ru:Дагестан / uk:Дагестан  id=RUS.dagestan state=RUS kind=region lat=42.9 lon=47.1
Ingushetia / pt:Inguchétia / es:Ingusetia / ru:Ингушетия / uk:Інгушетія  id=RUS.ingushetia state=RUS kind=region lat=43.2 lon=45
North Ossetia / pt:Ossétia de o Norte / es:Osetia de el Norte / ru:Северная Осетия / ru:Северный Осетия / uk:Північна Осетія / uk:Північний Осетія  id=RUS.north_ossetia state=RUS kind=region lat=43 lon=44.2
Udmurtia / ru:Удмуртия / uk:Удмуртія  id=RUS.udmurtia state=RUS kind=region lat=57.2 lon=52.8
Mordovia / ru:Мордовия / uk:Мордовія  id=RUS.mordovia state=RUS kind=region lat=54.2 lon=44.3
Chuvashia / ru:Чувашия / uk:Чувашія  id=RUS.chuvashia state=RUS kind=region lat=55.5 lon=47.2
Adygea / ru:Адыгея / uk:Адигея  id=RUS.adygea state=RUS kind=region lat=44.6 lon=40.1
Karelia / pt:Carélia / es:Carelia / ru:Карелия / uk:Карелія  id=RUS.karelia state=RUS kind=region lat=63.5 lon=33
Komi Republic / ru:Республика Коми / uk:Республіка Комі  id=RUS.komi state=RUS kind=region lat=64 lon=54
Buryatia / pt:Buriátia / es:Buriatia / ru:Бурятия / uk:Бурятія  id=RUS.buryatia state=RUS kind=region lat=54 lon=110
Yakutia / Sakha Republic / pt:Iacútia / ru:Якутия / uk:Якутія  id=RUS.yakutia state=RUS kind=region lat=66 lon=129
Tuva / Tyva / ru:Тува / ru:Тыва / uk:Тува  id=RUS.tuva state=RUS kind=region lat=51.5 lon=95
Siberia / ru:Сибирь / uk:Сибір  id=RUS.siberia state=RUS kind=area lat=60 lon=100
Urals / Ural Mountains / pt:Urais / pt:Montes Urais / es:Urales / ru:Урал / uk:Урал / pt:montes Urais  id=RUS.urals state=RUS kind=mountain lat=60 lon=59
North Caucasus / pt:Cáucaso de o Norte / es:Cáucaso Norte / ru:Северный Кавказ / uk:Північний Кавказ  id=RUS.north_caucasus state=RUS kind=area lat=43.5 lon=44.5
Russian Far East / Russia 's Far East / pt:Extremo Oriente russo / es:Lejano Oriente ruso / ru:Дальний Восток / uk:Далекий Схід Росії  id=RUS.far_east_russia state=RUS kind=area lat=55 lon=135
Novaya Zemlya / ru:Новая Земля / ru:Новый Земля / uk:Нова Земля / uk:Новий Земля  id=RUS.novaya_zemlya state=RUS kind=island lat=74 lon=57
Sverdlovsk Oblast / Sverdlovsk region / ru:Свердловская область / ru:Свердловской области / ru:Свердловскую область / ru:Свердловской областью / uk:Свердловська область / uk:Свердловської області / uk:Свердловській області / uk:Свердловську область / uk:Свердловською областю  id=RUS.sverdlovsk_oblast state=RUS kind=region lat=58.5 lon=61.5
Chelyabinsk Oblast / Chelyabinsk region / ru:Челябинская область / ru:Челябинской области / ru:Челябинскую область / ru:Челябинской областью / uk:Челябінська область / uk:Челябінської області / uk:Челябінській області / uk:Челябінську область / uk:Челябінською областю  id=RUS.chelyabinsk_oblast state=RUS kind=region lat=54.5 lon=60.5
Nizhny Novgorod Oblast / Nizhny Novgorod region / ru:Нижегородская область / ru:Нижегородской области / ru:Нижегородскую область / ru:Нижегородской областью / uk:Нижньогородська область / uk:Нижньогородської області / uk:Нижньогородській області / uk:Нижньогородську область / uk:Нижньогородською областю  id=RUS.nizhny_novgorod_oblast state=RUS kind=region lat=56.3 lon=44.9
Vladimir Oblast / Vladimir region / ru:Владимирская область / ru:Владимирской области / ru:Владимирскую область / ru:Владимирской областью / uk:Володимирська область / uk:Володимирської області / uk:Володимирській області / uk:Володимирську область / uk:Володимирською областю  id=RUS.vladimir_oblast state=RUS kind=region lat=56 lon=40.7
Ivanovo Oblast / Ivanovo region / ru:Ивановская область / ru:Ивановской области / ru:Ивановскую область / ru:Ивановской областью / uk:Івановська область / uk:Івановської області / uk:Івановській області / uk:Івановську область / uk:Івановською областю  id=RUS.ivanovo_oblast state=RUS kind=region lat=57 lon=41.6
Kaliningrad Oblast / Kaliningrad region / pt:enclave de Kaliningrado / es:enclave de Kaliningrado / ru:Калининградская область / uk:Калінінградська область / ru:Калининградской области / ru:Калининградскую область / ru:Калининградской областью / uk:Калінінградської області / uk:Калінінградській області / uk:Калінінградську область / uk:Калінінградською областю  id=RUS.kaliningrad_oblast state=RUS kind=region lat=54.7 lon=21.2
Brest Region / ru:Брестская область / uk:Берестейська область / ru:Брестской области / ru:Брестскую область / ru:Брестской областью / uk:Берестейської області / uk:Берестейській області / uk:Берестейську область / uk:Берестейською областю  id=BLR.brest_region state=BLR kind=region lat=52.5 lon=25.3
Gomel Region / ru:Гомельская область / uk:Гомельська область / ru:Гомельской области / ru:Гомельскую область / ru:Гомельской областью / uk:Гомельської області / uk:Гомельській області / uk:Гомельську область / uk:Гомельською областю  id=BLR.gomel_region state=BLR kind=region lat=52.3 lon=29.6
Transnistria / Transdniestria / Pridnestrovie / ru:Приднестровье / ru:ПМР / uk:Придністров'я  id=MDA.transnistria state=MDA kind=region lat=47.2 lon=29.3
Gagauzia / ru:Гагаузия / uk:Гагаузія  id=MDA.gagauzia state=MDA kind=region lat=46.1 lon=28.65
Abkhazia / pt:Abecásia / pt:Abcásia / es:Abjasia / ru:Абхазия / uk:Абхазія  id=GEO.abkhazia state=GEO kind=region lat=43 lon=41
South Ossetia / pt:Ossétia de o Sul / es:Osetia de el Sur / ru:Южная Осетия / ru:Южный Осетия / uk:Південна Осетія / uk:Південний Осетія  id=GEO.south_ossetia state=GEO kind=region lat=42.3 lon=44
Nagorno-Karabakh / Karabakh / Artsakh / pt:Alto Carabaque / es:Nagorno Karabaj / es:Alto Karabaj / ru:Нагорный Карабах / ru:Карабах / ru:Арцах / uk:Нагірний Карабах / uk:Карабах  id=AZE.nagorno_karabakh state=AZE kind=region lat=39.82 lon=46.75
Nakhchivan / Nakhichevan / ru:Нахичевань / uk:Нахічевань  id=AZE.nakhchivan state=AZE kind=region lat=39.2 lon=45.4

# Middle East and Africa: regions.
Gaza Strip / Gaza / pt:Faixa de Gaza / es:Franja de Gaza / ru:сектор Газа / ru:сектора Газа / ru:секторе Газа / ru:сектор Газы / ru:Газа / uk:Сектор Гази / uk:сектор Гази / uk:Смуга Гази / uk:смуга Газа / uk:Газа / pt:faixa de Gaza  id=PSE.gaza_strip state=PSE kind=area lat=31.4 lon=34.37
West Bank / pt:Cisjordânia / es:Cisjordania / ru:Западный берег реки Иордан / ru:Западный берег / uk:Західний берег річки Йордан / uk:Західний берег  id=PSE.west_bank state=PSE kind=region lat=31.95 lon=35.3
Gaza City / pt:Cidade de Gaza / es:Ciudad de Gaza / es:ciudad de Gaza / ru:город Газа / uk:місто Газа  id=PSE.gaza_city state=PSE lat=31.5017 lon=34.4668
Rafah / es:Rafá / ru:Рафах / uk:Рафах  id=PSE.rafah state=PSE lat=31.287 lon=34.2595
Khan Younis / Khan Yunis / Jan Yunis / Khan Yunes / ru:Хан-Юнис / uk:Хан-Юніс / uk:Хан-Юнісу / uk:Хан-Юнісом / uk:Хан-Юнісі  id=PSE.khan_younis state=PSE lat=31.3402 lon=34.3063
Jabalia / Jabaliya / Yabalia / ru:Джабалия / uk:Джабалія  id=PSE.jabalia state=PSE lat=31.5281 lon=34.4831
Deir al-Balah / Deir el-Balah / ru:Дейр-эль-Балах / uk:Дейр-ель-Балах / es:Deir a el Balah / uk:Дейр-ель-Балаху / uk:Дейр-ель-Балахом / uk:Дейр-ель-Балахі  id=PSE.deir_al_balah state=PSE lat=31.4181 lon=34.3518
Beit Lahia / Beit Lahiya / ru:Бейт-Лахия / ru:Бейт-Лахии / ru:Бейт-Лахию / ru:Бейт-Лахией  id=PSE.beit_lahia state=PSE lat=31.5464 lon=34.4951
Beit Hanoun / Beit Hanun / ru:Бейт-Ханун  id=PSE.beit_hanoun state=PSE lat=31.5353 lon=34.5358
Nuseirat / ru:Нусейрат / uk:Нусейрат  id=PSE.nuseirat state=PSE lat=31.4486 lon=34.3925
Jenin / Yenín / ru:Дженин / uk:Дженін  id=PSE.jenin state=PSE lat=32.4594 lon=35.3009
Nablus / es:Naplusa / ru:Наблус / uk:Наблус  id=PSE.nablus state=PSE lat=32.2211 lon=35.2544
Hebron / ru:Хеврон / uk:Хеврон  id=PSE.hebron state=PSE lat=31.5294 lon=35.0938
Tulkarm / Tulkarem / ru:Тулькарм / uk:Тулькарм  id=PSE.tulkarm state=PSE lat=32.3104 lon=35.0286
Bethlehem / pt:Belém de a Cisjordânia / es:Belén / ru:Вифлеем / uk:Вифлеєм  id=PSE.bethlehem state=PSE lat=31.7049 lon=35.2038
Jericho / pt:Jericó / es:Jericó / ru:Иерихон / uk:Єрихон  id=PSE.jericho state=PSE lat=31.8667 lon=35.45
Philadelphi Corridor / pt:Corredor Filadélfia / es:Corredor Filadelfia / ru:Филадельфийский коридор / uk:Філадельфійський коридор  id=PSE.philadelphi_corridor state=PSE kind=area lat=31.26 lon=34.26
Golan Heights / Golan / pt:Colinas de Golã / pt:Montes Golã / pt:Golã / es:Altos de el Golán / ru:Голанские высоты / ru:Голаны / uk:Голанські висоти / uk:Голани / pt:montes Golã  id=SYR.golan_heights state=SYR kind=region lat=33 lon=35.75
East Jerusalem / pt:Jerusalém Oriental / es:Jerusalén Este / es:Jerusalén Oriental / ru:Восточный Иерусалим / uk:Східний Єрусалим  id=ISR.east_jerusalem state=ISR kind=district lat=31.79 lon=35.25
Negev / Naqab / pt:Neguev / pt:Negueve / es:Néguev / ru:Негев / uk:Негев  id=ISR.negev state=ISR kind=region lat=30.8 lon=34.8
Galilee / pt:Galileia / es:Galilea / ru:Галилея / uk:Галілея  id=ISR.galilee state=ISR kind=region lat=32.8 lon=35.4
Dimona / ru:Димона / uk:Димона  id=ISR.dimona state=ISR lat=31.07 lon=35.033
Kiryat Shmona / Kiryat Shemona / ru:Кирьят-Шмона  id=ISR.kiryat_shmona state=ISR lat=33.2073 lon=35.572
Temple Mount / Al-Aqsa / Al-Aqsa Mosque / pt:Monte de o Templo / es:Monte de el Templo / es:Explanada de las Mezquitas / pt:Esplanada de as Mesquitas / ru:Храмовая гора / ru:Аль-Акса / uk:Храмова гора / uk:Аль-Акса  id=ISR.temple_mount state=ISR kind=facility lat=31.778 lon=35.2354
Natanz / ru:Натанз / uk:Натанз  id=IRN.natanz state=IRN kind=facility lat=33.725 lon=51.727
Fordow / Fordo / Fordou / ru:Фордо / ru:Фордоу / uk:Фордо  id=IRN.fordow state=IRN kind=facility lat=34.885 lon=50.9958
Bushehr nuclear plant / Bushehr Nuclear Power Plant / ru:АЭС Бушер / ru:Бушерская АЭС / uk:АЕС Бушер  id=IRN.bushehr_npp state=IRN kind=facility lat=28.829 lon=50.886
Khondab / Arak reactor / ru:Хондаб  id=IRN.arak_reactor state=IRN kind=facility lat=34.377 lon=49.241
Parchin / ru:Парчин / uk:Парчин  id=IRN.parchin state=IRN kind=facility lat=35.523 lon=51.77
Kharg Island / Kharg / Jark / ru:остров Харк / ru:Харк  id=IRN.kharg_island state=IRN kind=island lat=29.24 lon=50.31
Chabahar / ru:Чабахар  id=IRN.chabahar state=IRN lat=25.2919 lon=60.643
Khuzestan / pt:Cuzistão / es:Juzestán / ru:Хузестан / uk:Хузестан  id=IRN.khuzestan state=IRN kind=region lat=31.5 lon=49
Sistan and Baluchestan / Sistan-Baluchistan / pt:Sistão-Baluchistão / es:Sistán y Baluchistán / ru:Систан и Белуджистан  id=IRN.sistan_baluchestan state=IRN kind=region lat=28.5 lon=60.5
Kurdistan Region / Iraqi Kurdistan / Kurdistan / pt:Curdistão / pt:Curdistão iraquiano / es:Kurdistán iraquí / ru:Иракский Курдистан / ru:Курдистан / uk:Іракський Курдистан / uk:Курдистан  id=IRQ.kurdistan_region state=IRQ kind=region lat=36.2 lon=44
Anbar / Al Anbar / ru:Анбар / uk:Анбар  id=IRQ.anbar state=IRQ kind=region lat=32.9 lon=41.5
Ain al-Asad / Al-Asad air base / Ain al-Assad / ru:Айн-эль-Асад / es:Ain a el Asad / es:Ain a el Assad  id=IRQ.ain_al_asad state=IRQ kind=facility lat=33.7856 lon=42.4412
Latakia / Lattakia / pt:Latáquia / ru:Латакия / uk:Латакія  id=SYR.latakia state=SYR lat=35.5314 lon=35.7819
Khmeimim / Hmeimim / Khmeimim air base / Hmeymim / ru:Хмеймим / uk:Хмеймім  id=SYR.khmeimim state=SYR kind=facility lat=35.411 lon=35.944
Suwayda / Sweida / As-Suwayda / Sueida / ru:Сувейда / uk:Сувейда  id=SYR.suwayda state=SYR lat=32.709 lon=36.566
Daraa / Deraa / Dera / ru:Деръа / ru:Дараа / uk:Дараа  id=SYR.daraa state=SYR lat=32.6189 lon=36.1021
Deir ez-Zor / Deir al-Zor / Deir Ezzor / Deir al Zur / ru:Дейр-эз-Зор / uk:Дейр-ез-Зор / es:Deir a el Zor / uk:Дейр-ез-Зору / uk:Дейр-ез-Зорі  id=SYR.deir_ez_zor state=SYR lat=35.3354 lon=40.143
Eastern Ghouta / Ghouta / Guta Oriental / pt:Ghouta Oriental / ru:Восточная Гута / ru:Восточный Гута / uk:Східна Гута / uk:Східний Гута  id=SYR.eastern_ghouta state=SYR kind=area lat=33.53 lon=36.43
Tartus / Tartous / ru:Тартус / uk:Тартус / uk:Тартусу / uk:Тартусі  id=SYR.tartus state=SYR lat=34.889 lon=35.8866
Kobani / Kobane / Ayn al-Arab / ru:Кобани / uk:Кобані / es:Ayn a el Arab  id=SYR.kobani state=SYR lat=36.891 lon=38.3536
Palmyra / Tadmur / pt:Palmira / es:Palmira / ru:Пальмира / uk:Пальміра  id=SYR.palmyra state=SYR lat=34.56 lon=38.267
southern Lebanon / South Lebanon / south Lebanon / pt:sul de o Líbano / es:sur de el Líbano / ru:южный Ливан / uk:південний Ліван  id=LBN.southern_lebanon state=LBN kind=area lat=33.3 lon=35.45
Dahiyeh / Dahieh / Dahiya / ru:Дахия / ru:Дахие / uk:Дахія  id=LBN.dahiyeh state=LBN kind=district lat=33.85 lon=35.51
Bekaa Valley / Beqaa Valley / Bekaa / Beqaa / pt:Vale de o Bekaa / es:valle de la Becá / es:valle de la Bekaa / ru:долина Бекаа / uk:долина Бекаа  id=LBN.bekaa state=LBN kind=region lat=33.85 lon=35.9
Baalbek / ru:Баальбек / uk:Баальбек  id=LBN.baalbek state=LBN lat=34.0058 lon=36.2181
Hodeidah / Hudaydah / Al Hudaydah / Hodeida / Al-Hodeida / ru:Ходейда / uk:Ходейда  id=YEM.hodeidah state=YEM lat=14.7978 lon=42.9545
Marib / Ma'rib / ru:Мариб / uk:Маріб  id=YEM.marib state=YEM lat=15.4625 lon=45.3258
Saada / Sa'ada / Saadah / ru:Саада / uk:Саада  id=YEM.saada state=YEM lat=16.9402 lon=43.7639
Hadramawt / Hadramaut / Hadhramaut / ru:Хадрамаут / uk:Хадрамаут  id=YEM.hadramawt state=YEM kind=region lat=16.5 lon=49
Socotra / ru:Сокотра  id=YEM.socotra state=YEM kind=island lat=12.5 lon=53.9
Sinai / Sinai Peninsula / pt:Península de o Sinai / es:península de el Sinaí / ru:Синай / ru:Синайский полуостров / uk:Синай / uk:Синайський півострів / pt:península de o Sinai / es:Península de el Sinaí  id=EGY.sinai state=EGY kind=region lat=29.5 lon=33.8
Suez Canal / pt:Canal de Suez / pt:Canal de o Suez / es:canal de Suez / es:Canal de Suez / ru:Суэцкий канал / uk:Суецький канал / pt:canal de Suez / pt:canal de o Suez  id=EGY.suez_canal state=EGY kind=facility lat=30.5 lon=32.34
Sharm el-Sheikh / es:Sharm el Sheij / ru:Шарм-эш-Шейх / ru:Шарм-эль-Шейх / uk:Шарм-еш-Шейх / uk:Шарм-ель-Шейх / uk:Шарм-еш-Шейху / uk:Шарм-еш-Шейхом / uk:Шарм-еш-Шейхі  id=EGY.sharm_el_sheikh state=EGY lat=27.9158 lon=34.33
Darfur / ru:Дарфур / uk:Дарфур / ru:Северный Дарфур / ru:Северного Дарфура / ru:Северном Дарфуре / ru:Западный Дарфур / ru:Западного Дарфура / ru:Западном Дарфуре / ru:Южный Дарфур / ru:Южного Дарфура / ru:Южном Дарфуре / uk:Північний Дарфур / uk:Північного Дарфуру / uk:Північному Дарфурі / uk:Західний Дарфур / uk:Західному Дарфурі / uk:Південний Дарфур / uk:Південному Дарфурі / es:Darfur de el Norte / es:Darfur Norte / pt:Darfur de o Norte / es:Darfur de el Sur / pt:Darfur de o Sul  id=SDN.darfur state=SDN kind=region lat=13 lon=24.5
Kordofan / ru:Кордофан / uk:Кордофан / ru:Северный Кордофан / ru:Северном Кордофане / ru:Северного Кордофана / ru:Южный Кордофан / ru:Южном Кордофане / uk:Північний Кордофан / uk:Північному Кордофані / uk:Південний Кордофан / uk:Південному Кордофані  id=SDN.kordofan state=SDN kind=region lat=13 lon=30
El Fasher / Al-Fashir / al-Fashir / Al Fasher / ru:Эль-Фашер / uk:Ель-Фашер / uk:Ель-Фашеру / uk:Ель-Фашером / uk:Ель-Фашері  id=SDN.el_fasher state=SDN lat=13.6279 lon=25.3494
Tigray / pt:Tigré / es:Tigré / ru:Тыграй / ru:Тиграй / uk:Тиграй  id=ETH.tigray state=ETH kind=region lat=14 lon=38.5
Amhara region / ru:Амхара  id=ETH.amhara state=ETH kind=region lat=11.5 lon=38.5
Oromia / ru:Оромия  id=ETH.oromia state=ETH kind=region lat=8 lon=39
Somaliland / pt:Somalilândia / es:Somalilandia / ru:Сомалиленд / uk:Сомаліленд  id=SOM.somaliland state=SOM kind=region lat=9.8 lon=46
Puntland / pt:Puntlândia / es:Puntlandia / ru:Пунтленд  id=SOM.puntland state=SOM kind=region lat=8.5 lon=49
Cabo Delgado / ru:Кабу-Делгаду  id=MOZ.cabo_delgado state=MOZ kind=region lat=-12.3 lon=39.3
North Kivu / pt:Kivu de o Norte / es:Kivu de el Norte / ru:Северное Киву / uk:Північне Ківу / ru:Северном Киву / ru:Северного Киву / ru:Северному Киву / uk:Північному Ківу / uk:Північного Ківу  id=COD.north_kivu state=COD kind=region lat=-0.8 lon=29
South Kivu / pt:Kivu de o Sul / es:Kivu de el Sur / ru:Южное Киву / ru:Южном Киву / ru:Южного Киву / ru:Южному Киву / uk:Південному Ківу / uk:Південного Ківу  id=COD.south_kivu state=COD kind=region lat=-3 lon=28.3
Ituri / ru:Итури  id=COD.ituri state=COD kind=region lat=1.6 lon=29.6
Borno State / Borno / ru:Борно  id=NGA.borno state=NGA kind=region lat=11.9 lon=13.1
Cyrenaica / pt:Cirenaica / es:Cirenaica / ru:Киренаика  id=LBY.cyrenaica state=LBY kind=region lat=29 lon=22
Stepanakert / Khankendi / Xankendi / ru:Степанакерт / ru:Ханкенди / uk:Степанакерт  id=AZE.stepanakert state=AZE lat=39.8153 lon=46.7519
Srebrenica / ru:Сребреница / uk:Сребрениця  id=BIH.srebrenica state=BIH lat=44.101 lon=19.298
Kirkenes / ru:Киркенес  id=NOR.kirkenes state=NOR lat=69.727 lon=30.045

# Asia, Europe and the Americas: regions, islands, facilities.
Xinjiang / Sinkiang / ru:Синьцзян / uk:Сіньцзян  id=CHN.xinjiang state=CHN kind=region lat=41.5 lon=85
Tibet / Xizang / pt:Tibete / ru:Тибет / uk:Тибет  id=CHN.tibet state=CHN kind=region lat=31.5 lon=88
Inner Mongolia / pt:Mongólia Interior / es:Mongolia Interior / ru:Внутренняя Монголия  id=CHN.inner_mongolia state=CHN kind=region lat=43.5 lon=115
Guangdong / ru:Гуандун / uk:Гуандун  id=CHN.guangdong state=CHN kind=region lat=23.4 lon=113.5
Fujian / ru:Фуцзянь / uk:Фуцзянь  id=CHN.fujian state=CHN kind=region lat=26 lon=118
Sichuan / ru:Сычуань / uk:Сичуань  id=CHN.sichuan state=CHN kind=region lat=30.6 lon=102.7
Hubei / ru:Хубэй  id=CHN.hubei state=CHN kind=region lat=31 lon=112.3
Hainan / ru:Хайнань / uk:Хайнань  id=CHN.hainan state=CHN kind=island lat=19.2 lon=109.7
Jilin / ru:Цзилинь  id=CHN.jilin state=CHN kind=region lat=43.7 lon=126.2
Liaoning Province / ru:провинция Ляонин  id=CHN.liaoning_province state=CHN kind=region lat=41.3 lon=122.6
Manchuria / ru:Маньчжурия / uk:Маньчжурія  id=CHN.manchuria state=CHN kind=area lat=45 lon=126
Tiananmen / Tiananmen Square / pt:Praça de a Paz Celestial / es:plaza de Tiananmén / ru:Тяньаньмэнь / uk:Тяньаньмень  id=CHN.tiananmen state=CHN kind=facility lat=39.9055 lon=116.398
Taiwan Strait / pt:Estreito de Taiwan / es:estrecho de Taiwán / es:Estrecho de Taiwán / ru:Тайваньский пролив / uk:Тайванська протока / pt:estreito de Taiwan / ru:Тайваньского пролива / ru:Тайваньскому проливу / ru:Тайваньским проливом / ru:Тайваньском проливе / uk:Тайванської протоки / uk:Тайванській протоці / uk:Тайванською протокою / uk:Тайванську протоку  id=AREA.taiwan_strait kind=sea lat=24.5 lon=119.5
Kinmen / Quemoy / ru:Цзиньмэнь  id=TWN.kinmen state=TWN kind=island lat=24.44 lon=118.33
South China Sea / pt:Mar de o Sul de a China / pt:Mar de a China Meridional / es:mar de la China Meridional / es:mar de China Meridional / es:mar de el Sur de China / ru:Южно-Китайское море / uk:Південно-Китайське море / pt:mar de o Sul de a China / pt:mar de a China Meridional / es:Mar de la China Meridional / es:Mar de China Meridional / es:Mar de el Sur de China / ru:Южно-Китайского моря / ru:Южно-Китайскому морю / ru:Южно-Китайским морем / ru:Южно-Китайском море / uk:Південно-Китайського моря / uk:Південно-Китайському морю / uk:Південно-Китайським морем / uk:Південно-Китайському морі  id=AREA.south_china_sea kind=sea lat=12 lon=114
East China Sea / pt:Mar de a China Oriental / es:mar de la China Oriental / ru:Восточно-Китайское море / uk:Східно-Китайське море / pt:mar de a China Oriental / es:Mar de la China Oriental / ru:Восточно-Китайского моря / ru:Восточно-Китайскому морю / ru:Восточно-Китайским морем / ru:Восточно-Китайском море / uk:Східно-Китайського моря / uk:Східно-Китайському морю / uk:Східно-Китайським морем / uk:Східно-Китайському морі  id=AREA.east_china_sea kind=sea lat=29 lon=125
Yellow Sea / West Sea / pt:Mar Amarelo / es:mar Amarillo / ru:Жёлтое море / ru:Желтое море / uk:Жовте море / pt:mar Amarelo / es:Mar Amarillo / ru:Жёлтого моря / ru:Жёлтому морю / ru:Жёлтым морем / ru:Жёлтом море / ru:Желтого моря / ru:Желтому морю / ru:Желтым морем / ru:Желтом море / uk:Жовтого моря / uk:Жовтому морю / uk:Жовтим морем / uk:Жовтому морі  id=AREA.yellow_sea kind=sea lat=36 lon=123
Sea of Japan / East Sea / pt:Mar de o Japão / pt:Mar de o Leste / es:mar de el Japón / es:mar de Japón / es:mar de el Este / ru:Японское море / ru:Восточное море / uk:Японське море / uk:Східне море / pt:mar de o Japão / pt:mar de o Leste / es:Mar de el Japón / es:Mar de Japón / es:Mar de el Este / ru:Японского моря / ru:Японскому морю / ru:Японским морем / ru:Японском море / ru:Восточного моря / ru:Восточному морю / ru:Восточным морем / ru:Восточном море / uk:Японського моря / uk:Японському морю / uk:Японським морем / uk:Японському морі / uk:Східного моря / uk:Східному морю / uk:Східним морем / uk:Східному морі  id=AREA.sea_of_japan kind=sea lat=40 lon=135
Korean Peninsula / pt:Península Coreana / pt:Península de a Coreia / es:península de Corea / es:península coreana / ru:Корейский полуостров / ru:Корейском полуострове / uk:Корейський півострів / uk:Корейському півострові / pt:península Coreana / pt:península de a Coreia / es:Península de Corea / es:Península coreana  id=AREA.korean_peninsula kind=area lat=38 lon=127.5
Spratly Islands / Spratlys / pt:Ilhas Spratly / es:islas Spratly / ru:острова Спратли / uk:острови Спратлі / pt:ilhas Spratly / es:Islas Spratly  id=AREA.spratly_islands kind=island lat=10 lon=114
Paracel Islands / pt:Ilhas Paracel / es:islas Paracelso / ru:Парасельские острова / pt:ilhas Paracel / es:Islas Paracelso  id=AREA.paracel_islands kind=island lat=16.5 lon=112
Senkaku Islands / Senkaku / Diaoyu Islands / Diaoyu / pt:Ilhas Senkaku / es:islas Senkaku / ru:острова Сенкаку / uk:острови Сенкаку / pt:ilhas Senkaku / es:Islas Senkaku  id=AREA.senkaku_islands kind=island lat=25.75 lon=123.5
Scarborough Shoal / Second Thomas Shoal / pt:Recife de Scarborough / es:bajo de Scarborough / ru:риф Скарборо / pt:recife de Scarborough  id=AREA.scarborough_shoal kind=island lat=15.15 lon=117.75
Kashmir / Jammu and Kashmir / pt:Caxemira / es:Cachemira / ru:Кашмир / uk:Кашмір  id=AREA.kashmir kind=region lat=34.5 lon=76
Pahalgam / ru:Пахалгам  id=IND.pahalgam state=IND lat=34.0161 lon=75.315
Indian Punjab / ru:Пенджаб  id=IND.punjab_india state=IND kind=region lat=30.9 lon=75.5
Manipur / ru:Манипур / uk:Маніпур  id=IND.manipur state=IND kind=region lat=24.7 lon=93.9
Balochistan / Baluchistan / pt:Baluchistão / ru:Белуджистан / uk:Белуджистан  id=PAK.balochistan state=PAK kind=region lat=28.5 lon=65.5
Khyber Pakhtunkhwa / ru:Хайбер-Пахтунхва / uk:Хайбер-Пахтунхва / ru:Хайбер-Пахтунхвы / ru:Хайбер-Пахтунхве / ru:Хайбер-Пахтунхву / ru:Хайбер-Пахтунхвой / uk:Хайбер-Пахтунхви / uk:Хайбер-Пахтунхві / uk:Хайбер-Пахтунхву / uk:Хайбер-Пахтунхвою  id=PAK.khyber_pakhtunkhwa state=PAK kind=region lat=34.5 lon=72.3
Sindh / ru:Синд  id=PAK.sindh state=PAK kind=region lat=26 lon=68.5
Helmand / ru:Гильменд / uk:Гільменд  id=AFG.helmand state=AFG kind=region lat=31 lon=64
Bagram / Bagram air base / Bagram Airfield / ru:Баграм / uk:Баграм  id=AFG.bagram state=AFG kind=facility lat=34.9461 lon=69.265
Rakhine / Rakhine State / Arakan / es:Rajine / ru:Ракхайн / uk:Ракхайн  id=MMR.rakhine state=MMR kind=region lat=20.1 lon=93.9
Mindanao / ru:Минданао / uk:Мінданао / pt:Mindanau  id=PHL.mindanao state=PHL kind=island lat=7.9 lon=125
Java island / pt:ilha de Java / es:isla de Java / ru:остров Ява / es:Isla de Java  id=IDN.java state=IDN kind=island lat=-7.3 lon=110
Sumatra / ru:Суматра / uk:Суматра  id=IDN.sumatra state=IDN kind=island lat=-0.5 lon=101.5
Bali / ru:Бали / uk:Балі  id=IDN.bali state=IDN kind=island lat=-8.4 lon=115.1
West Papua / Papua province / ru:Западное Папуа / ru:Папуа / uk:Папуа / es:Papúa  id=IDN.papua state=IDN kind=region lat=-4.3 lon=138
Okinawa / ru:Окинава / uk:Окінава  id=JPN.okinawa state=JPN kind=island lat=26.5 lon=127.9
Hokkaido / ru:Хоккайдо / uk:Хоккайдо  id=JPN.hokkaido state=JPN kind=island lat=43.3 lon=142.9
Fukushima Daiichi / Fukushima nuclear plant / ru:АЭС Фукусима-1 / ru:Фукусима-1 / uk:Фукусіма-1  id=JPN.fukushima_npp state=JPN kind=facility lat=37.4214 lon=141.033
Northern Ireland / pt:Irlanda de o Norte / es:Irlanda de el Norte / ru:Северная Ирландия / ru:Северный Ирландия / uk:Північна Ірландія / uk:Північний Ірландія  id=GBR.northern_ireland state=GBR kind=region lat=54.6 lon=-6.7
Scotland / pt:Escócia / es:Escocia / ru:Шотландия / uk:Шотландія  id=GBR.scotland state=GBR kind=region lat=56.8 lon=-4.2
Wales / pt:País de Gales / es:Gales / ru:Уэльс / uk:Уельс  id=GBR.wales state=GBR kind=region lat=52.3 lon=-3.7
England / pt:Inglaterra / es:Inglaterra / ru:Англия / uk:Англія  id=GBR.england state=GBR kind=region lat=52.5 lon=-1.5
Catalonia / pt:Catalunha / es:Cataluña / es:Catalunya / ru:Каталония / uk:Каталонія  id=ESP.catalonia state=ESP kind=region lat=41.8 lon=1.5
Basque Country / pt:País Basco / es:País Vasco / es:Euskadi / ru:Страна Басков / uk:Країна Басків  id=ESP.basque_country state=ESP kind=region lat=43 lon=-2.6
Andalusia / pt:Andaluzia / es:Andalucía / ru:Андалусия / ru:Андалузия / uk:Андалусія  id=ESP.andalusia state=ESP kind=region lat=37.5 lon=-4.7
pt:Galiza / es:Galicia / ru:Галисия  id=ESP.galicia_spain state=ESP kind=region lat=42.8 lon=-7.9
Canary Islands / pt:Ilhas Canárias / pt:Canárias / es:Canarias / es:Islas Canarias / ru:Канарские острова / ru:Канары / uk:Канарські острови / pt:ilhas Canárias  id=ESP.canary_islands state=ESP kind=island lat=28.3 lon=-15.8
Balearic Islands / pt:Baleares / es:Baleares / ru:Балеарские острова  id=ESP.balearic_islands state=ESP kind=island lat=39.6 lon=2.9
Ceuta / ru:Сеута / uk:Сеута  id=ESP.ceuta state=ESP lat=35.8903 lon=-5.3075
Melilla / pt:Melilha / ru:Мелилья  id=ESP.melilla state=ESP lat=35.2937 lon=-2.9383
Azores / pt:Açores / ru:Азорские острова / uk:Азорські острови  id=PRT.azores state=PRT kind=island lat=38.5 lon=-28
Madeira / ru:Мадейра / uk:Мадейра  id=PRT.madeira state=PRT kind=island lat=32.75 lon=-17
Algarve / ru:Алгарве  id=PRT.algarve state=PRT kind=region lat=37.2 lon=-8.2
Alentejo / ru:Алентежу  id=PRT.alentejo state=PRT kind=region lat=38.5 lon=-7.9
Corsica / pt:Córsega / es:Córcega / ru:Корсика / uk:Корсика  id=FRA.corsica state=FRA kind=island lat=42.15 lon=9.1
Sicily / pt:Sicília / es:Sicilia / ru:Сицилия / uk:Сицилія  id=ITA.sicily state=ITA kind=island lat=37.6 lon=14.1
Lampedusa / ru:Лампедуза / uk:Лампедуза  id=ITA.lampedusa state=ITA kind=island lat=35.51 lon=12.6
Bavaria / pt:Baviera / es:Baviera / ru:Бавария / uk:Баварія  id=DEU.bavaria state=DEU kind=region lat=48.9 lon=11.4
Ramstein Air Base / pt:base aérea de Ramstein / es:base aérea de Ramstein / ru:авиабаза Рамштайн / uk:авіабаза Рамштайн  id=DEU.ramstein state=DEU kind=facility lat=49.4369 lon=7.6003
Rzeszow / ru:Жешув / uk:Жешув / uk:Ряшів  id=POL.rzeszow state=POL lat=50.0413 lon=21.999
Suwalki Gap / Suwałki Gap / Suwalki corridor / pt:Corredor de Suwalki / es:corredor de Suwalki / ru:Сувалкский коридор / uk:Сувальський коридор  id=POL.suwalki_gap state=POL kind=area lat=54.1 lon=23.3
pt:arquipélago de Aland / es:archipiélago de Aland  id=FIN.aland state=FIN kind=island lat=60.2 lon=20
Gotland / ru:Готланд / uk:Готланд  id=SWE.gotland state=SWE kind=island lat=57.5 lon=18.5
Svalbard / Spitsbergen / ru:Шпицберген / uk:Шпіцберген  id=NOR.svalbard state=NOR kind=island lat=78.6 lon=16
Deveselu / ru:Девеселу  id=ROU.deveselu state=ROU kind=facility lat=44.07 lon=24.41
Republika Srpska / pt:República Sérvia de a Bósnia / es:República Srpska / ru:Республика Сербская / uk:Республіка Сербська  id=BIH.republika_srpska state=BIH kind=region lat=44.7 lon=17.3
Vojvodina / ru:Воеводина  id=SRB.vojvodina state=SRB kind=region lat=45.4 lon=20
Northern Cyprus / Turkish Republic of Northern Cyprus / pt:Chipre de o Norte / es:Chipre de el Norte / ru:Северный Кипр / uk:Північний Кіпр  id=CYP.northern_cyprus state=CYP kind=region lat=35.3 lon=33.5
Incirlik / Incirlik Air Base / ru:Инджирлик / uk:Інджирлік  id=TUR.incirlik state=TUR kind=facility lat=37.0021 lon=35.4259
Crete / pt:ilha de Creta / es:Creta / ru:Крит / uk:Крит  id=GRC.crete state=GRC kind=island lat=35.2 lon=24.9
Lesbos / ru:Лесбос  id=GRC.lesbos state=GRC kind=island lat=39.2 lon=26.3
Alaska / pt:Alasca / ru:Аляска / uk:Аляска  id=USA.alaska state=USA kind=region lat=64.2 lon=-152
California / ru:Калифорния / uk:Каліфорнія  id=USA.california state=USA kind=region lat=36.8 lon=-119.4
Texas / ru:Техас / uk:Техас  id=USA.texas state=USA kind=region lat=31.5 lon=-99.3
Florida / ru:Флорида / uk:Флорида  id=USA.florida state=USA kind=region lat=28.1 lon=-81.6
New York State / pt:estado de Nova York / pt:estado de Nova Iorque / es:estado de Nueva York / ru:штат Нью-Йорк / uk:штат Нью-Йорк  id=USA.new_york_state state=USA kind=region lat=42.9 lon=-75.5
Hawaii / pt:Havaí / es:Hawái / ru:Гавайи / uk:Гаваї  id=USA.hawaii state=USA kind=island lat=20.8 lon=-156.3
Guantanamo / Guantanamo Bay / ru:Гуантанамо / uk:Гуантанамо  id=USA.guantanamo state=USA kind=facility lat=19.9 lon=-75.15
Pearl Harbor / ru:Пёрл-Харбор / ru:Перл-Харбор / uk:Перл-Гарбор / uk:Перл-Гарбору / uk:Перл-Гарбором / uk:Перл-Гарборі  id=USA.pearl_harbor state=USA kind=facility lat=21.35 lon=-157.95
state of Georgia / en:Georgia state / pt:estado de a Geórgia / es:estado de Georgia / ru:штат Джорджия / uk:штат Джорджія  id=USA.georgia_state state=USA kind=region lat=32.7 lon=-83.4
Pennsylvania / pt:Pensilvânia / es:Pensilvania / ru:Пенсильвания / uk:Пенсильванія  id=USA.pennsylvania state=USA kind=region lat=40.9 lon=-77.8
Ohio / ru:Огайо / uk:Огайо  id=USA.ohio state=USA kind=region lat=40.4 lon=-82.8
Michigan / ru:Мичиган / uk:Мічиган  id=USA.michigan state=USA kind=region lat=44.3 lon=-85.4
Illinois / ru:Иллинойс / uk:Іллінойс  id=USA.illinois state=USA kind=region lat=40 lon=-89.2
Virginia / ru:Виргиния / ru:Вирджиния / uk:Вірджинія  id=USA.virginia state=USA kind=region lat=37.5 lon=-78.8
Arizona / ru:Аризона / uk:Аризона  id=USA.arizona state=USA kind=region lat=34.3 lon=-111.7
Minnesota / ru:Миннесота / uk:Міннесота  id=USA.minnesota state=USA kind=region lat=46.3 lon=-94.3
Louisiana / ru:Луизиана / uk:Луїзіана  id=USA.louisiana state=USA kind=region lat=31 lon=-92
North Carolina / pt:Carolina de o Norte / es:Carolina de el Norte / ru:Северная Каролина / ru:Северный Каролина / uk:Північна Кароліна / uk:Північний Кароліна  id=USA.north_carolina state=USA kind=region lat=35.5 lon=-79.4
New Jersey / pt:Nova Jersey / es:Nueva Jersey / ru:Нью-Джерси / uk:Нью-Джерсі  id=USA.new_jersey state=USA kind=region lat=40.2 lon=-74.7
Massachusetts / ru:Массачусетс / uk:Массачусетс  id=USA.massachusetts state=USA kind=region lat=42.3 lon=-71.8
Mar-a-Lago / ru:Мар-а-Лаго / uk:Мар-а-Лаго  id=USA.mar_a_lago state=USA kind=facility lat=26.6771 lon=-80.037
Camp David / ru:Кэмп-Дэвид / uk:Кемп-Девід / uk:Кемп-Девіду / uk:Кемп-Девідом / uk:Кемп-Девіді  id=USA.camp_david state=USA kind=facility lat=39.6483 lon=-77.465
Quebec / ru:Квебек / uk:Квебек  id=CAN.quebec_province state=CAN kind=region lat=52 lon=-72
Ontario / ru:Онтарио / uk:Онтаріо  id=CAN.ontario state=CAN kind=region lat=50 lon=-86
Alberta / ru:Альберта / uk:Альберта  id=CAN.alberta state=CAN kind=region lat=54.5 lon=-115
British Columbia / pt:Colúmbia Britânica / es:Columbia Británica / ru:Британская Колумбия  id=CAN.british_columbia state=CAN kind=region lat=54 lon=-125
Essequibo / Esequibo / ru:Эссекибо / uk:Ессекібо  id=GUY.essequibo state=GUY kind=region lat=5.5 lon=-59.5
Panama Canal / pt:Canal de o Panamá / es:Canal de Panamá / es:canal de Panamá / ru:Панамский канал / uk:Панамський канал / pt:canal de o Panamá  id=PAN.panama_canal state=PAN kind=facility lat=9.1 lon=-79.7
Darien Gap / pt:Estreito de Darién / pt:Selva de Darién / es:selva de el Darién / es:tapón de el Darién / pt:estreito de Darién  id=PAN.darien_gap state=PAN kind=area lat=7.9 lon=-77.5
Amazon rainforest / es:Amazonía / ru:Амазония / uk:Амазонія  id=AREA.amazonia kind=area lat=-4 lon=-62
Brazilian Amazon / pt:Amazônia  id=BRA.amazonia state=BRA kind=area lat=-4 lon=-62
Roraima  id=BRA.roraima state=BRA kind=region lat=2 lon=-61.4
Rio Grande do Sul  id=BRA.rio_grande_do_sul state=BRA kind=region lat=-29.7 lon=-53.3
Minas Gerais  id=BRA.minas_gerais state=BRA kind=region lat=-18.5 lon=-44.5
Bahia  id=BRA.bahia state=BRA kind=region lat=-12.3 lon=-41.7
Pernambuco  id=BRA.pernambuco state=BRA kind=region lat=-8.3 lon=-37.9
pt:Paraná / es:estado de Paraná  id=BRA.parana state=BRA kind=region lat=-24.5 lon=-51.5
Santa Catarina  id=BRA.santa_catarina state=BRA kind=region lat=-27.2 lon=-50.5
São Paulo state / pt:estado de São Paulo / es:estado de São Paulo  id=BRA.sao_paulo_state state=BRA kind=region lat=-22.2 lon=-48.7
Rio de Janeiro state / pt:estado de o Rio de Janeiro  id=BRA.rio_state state=BRA kind=region lat=-22.2 lon=-42.7
Patagonia / ru:Патагония  id=ARG.patagonia state=ARG kind=area lat=-44 lon=-69
Galapagos Islands / Galapagos / ru:Галапагосские острова  id=ECU.galapagos state=ECU kind=island lat=-0.6 lon=-90.5
Catatumbo / ru:Кататумбо / uk:Кататумбо  id=COL.catatumbo state=COL kind=region lat=8.7 lon=-73.1
pt:departamento de Cauca / es:departamento de el Cauca / ru:Каука / uk:Каука  id=COL.cauca state=COL kind=region lat=2.4 lon=-76.8

# Seas, straits, rivers, mountains.
Black Sea / pt:Mar Negro / es:mar Negro / ru:Чёрное море / ru:Черное море / ru:Чёрного моря / ru:Черного моря / ru:Чёрном море / ru:Черном море / uk:Чорне море / uk:Чорного моря / uk:Чорному морі / pt:mar Negro / es:Mar Negro / ru:Чёрному морю / ru:Чёрным морем / ru:Черному морю / ru:Черным морем / uk:Чорному морю / uk:Чорним морем  id=AREA.black_sea kind=sea lat=43.4 lon=34.3
Sea of Azov / Azov Sea / pt:Mar de Azov / es:mar de Azov / ru:Азовское море / ru:Азовского моря / uk:Азовське море / uk:Азовського моря / pt:mar de Azov / es:Mar de Azov / ru:Азовскому морю / ru:Азовским морем / ru:Азовском море / uk:Азовському морю / uk:Азовським морем / uk:Азовському морі  id=AREA.sea_of_azov kind=sea lat=46 lon=36.5
Kerch Strait / pt:Estreito de Kerch / es:estrecho de Kerch / ru:Керченский пролив / uk:Керченська протока / pt:estreito de Kerch / es:Estrecho de Kerch / ru:Керченского пролива / ru:Керченскому проливу / ru:Керченским проливом / ru:Керченском проливе / uk:Керченської протоки / uk:Керченській протоці / uk:Керченською протокою / uk:Керченську протоку  id=AREA.kerch_strait kind=sea lat=45.3 lon=36.6
Baltic Sea / pt:Mar Báltico / es:mar Báltico / ru:Балтийское море / uk:Балтійське море / pt:mar Báltico / es:Mar Báltico / ru:Балтийского моря / ru:Балтийскому морю / ru:Балтийским морем / ru:Балтийском море / uk:Балтійського моря / uk:Балтійському морю / uk:Балтійським морем / uk:Балтійському морі  id=AREA.baltic_sea kind=sea lat=58.5 lon=20
Baltics / Baltic states / pt:países bálticos / pt:Bálticos / es:países bálticos / ru:страны Балтии / ru:Прибалтика / uk:країни Балтії  id=AREA.baltics kind=area lat=57 lon=24.5
Barents Sea / pt:Mar de Barents / es:mar de Barents / ru:Баренцево море / uk:Баренцове море / pt:mar de Barents / es:Mar de Barents / uk:Баренцового моря / uk:Баренцовому морю / uk:Баренцовим морем / uk:Баренцовому морі  id=AREA.barents_sea kind=sea lat=74 lon=37
North Sea / pt:Mar de o Norte / es:mar de el Norte / ru:Северное море / uk:Північне море / pt:mar de o Norte / es:Mar de el Norte / ru:Северного моря / ru:Северному морю / ru:Северным морем / ru:Северном море / uk:Північного моря / uk:Північному морю / uk:Північним морем / uk:Північному морі  id=AREA.north_sea kind=sea lat=56 lon=3
Mediterranean Sea / Mediterranean / pt:Mar Mediterrâneo / pt:Mediterrâneo / es:mar Mediterráneo / es:Mediterráneo / ru:Средиземное море / ru:Средиземного моря / ru:Средиземном море / uk:Середземне море / uk:Середземного моря / pt:mar Mediterrâneo / es:Mar Mediterráneo / ru:Средиземному морю / ru:Средиземным морем / uk:Середземному морю / uk:Середземним морем / uk:Середземному морі  id=AREA.mediterranean_sea kind=sea lat=35 lon=18
Aegean Sea / Aegean / pt:Mar Egeu / es:mar Egeo / ru:Эгейское море / uk:Егейське море / pt:mar Egeu / es:Mar Egeo / ru:Эгейского моря / ru:Эгейскому морю / ru:Эгейским морем / ru:Эгейском море / uk:Егейського моря / uk:Егейському морю / uk:Егейським морем / uk:Егейському морі  id=AREA.aegean_sea kind=sea lat=39 lon=25
Adriatic Sea / Adriatic / pt:Mar Adriático / es:mar Adriático / ru:Адриатическое море / uk:Адріатичне море / pt:mar Adriático / es:Mar Adriático / ru:Адриатического моря / ru:Адриатическому морю / ru:Адриатическим морем / ru:Адриатическом море / uk:Адріатичного моря / uk:Адріатичному морю / uk:Адріатичним морем / uk:Адріатичному морі  id=AREA.adriatic_sea kind=sea lat=43 lon=15
Red Sea / pt:Mar Vermelho / es:mar Rojo / ru:Красное море / ru:Красного моря / ru:Красном море / uk:Червоне море / uk:Червоного моря / uk:Червоному морі / pt:mar Vermelho / es:Mar Rojo / ru:Красному морю / ru:Красным морем / uk:Червоному морю / uk:Червоним морем  id=AREA.red_sea kind=sea lat=20 lon=38.5
Bab el-Mandeb / Bab al-Mandab / Bab al-Mandeb / pt:Estreito de Bab el-Mandeb / es:estrecho de Bab el Mandeb / ru:Баб-эль-Мандебский пролив / uk:Баб-ель-Мандебська протока / pt:estreito de Bab el-Mandeb / es:Estrecho de Bab el Mandeb / ru:Баб-эль-Мандебского пролива / ru:Баб-эль-Мандебскому проливу / ru:Баб-эль-Мандебским проливом / ru:Баб-эль-Мандебском проливе / uk:Баб-ель-Мандебської протоки / uk:Баб-ель-Мандебській протоці / uk:Баб-ель-Мандебською протокою / uk:Баб-ель-Мандебську протоку / es:Bab a el Mandab / es:Bab a el Mandeb  id=AREA.bab_el_mandeb kind=sea lat=12.6 lon=43.3
Gulf of Aden / pt:Golfo de Áden / es:golfo de Adén / ru:Аденский залив / uk:Аденська затока / pt:golfo de Áden / es:Golfo de Adén / ru:Аденского залива / ru:Аденскому заливу / ru:Аденским заливом / ru:Аденском заливе / uk:Аденської затоки / uk:Аденській затоці / uk:Аденською затокою / uk:Аденську затоку  id=AREA.gulf_of_aden kind=sea lat=12 lon=48
Persian Gulf / Arabian Gulf / pt:Golfo Pérsico / es:golfo Pérsico / es:Golfo Pérsico / ru:Персидский залив / ru:Персидского залива / ru:Персидском заливе / uk:Перська затока / uk:Перської затоки / pt:golfo Pérsico / ru:Персидскому заливу / ru:Персидским заливом / uk:Перській затоці / uk:Перською затокою / uk:Перську затоку  id=AREA.persian_gulf kind=sea lat=26.9 lon=51.5
Strait of Hormuz / Hormuz Strait / Hormuz / pt:Estreito de Ormuz / pt:Ormuz / es:estrecho de Ormuz / es:Ormuz / ru:Ормузский пролив / ru:Ормузского пролива / ru:Ормузском проливе / uk:Ормузька протока / uk:Ормузької протоки / pt:estreito de Ormuz / es:Estrecho de Ormuz / ru:Ормузскому проливу / ru:Ормузским проливом / uk:Ормузькій протоці / uk:Ормузькою протокою / uk:Ормузьку протоку  id=AREA.strait_of_hormuz kind=sea lat=26.6 lon=56.3
Gulf of Oman / pt:Golfo de Omã / es:golfo de Omán / ru:Оманский залив / uk:Оманська затока / pt:golfo de Omã / es:Golfo de Omán / ru:Оманского залива / ru:Оманскому заливу / ru:Оманским заливом / ru:Оманском заливе / uk:Оманської затоки / uk:Оманській затоці / uk:Оманською затокою / uk:Оманську затоку  id=AREA.gulf_of_oman kind=sea lat=24.5 lon=58.5
Arabian Sea / pt:Mar Arábico / pt:Mar de a Arábia / es:mar Arábigo / ru:Аравийское море / uk:Аравійське море / pt:mar Arábico / pt:mar de a Arábia / es:Mar Arábigo / ru:Аравийского моря / ru:Аравийскому морю / ru:Аравийским морем / ru:Аравийском море / uk:Аравійського моря / uk:Аравійському морю / uk:Аравійським морем / uk:Аравійському морі  id=AREA.arabian_sea kind=sea lat=15 lon=65
Caspian Sea / Caspian / pt:Mar Cáspio / es:mar Caspio / ru:Каспийское море / ru:Каспий / uk:Каспійське море / pt:mar Cáspio / es:Mar Caspio / ru:Каспийского моря / ru:Каспийскому морю / ru:Каспийским морем / ru:Каспийском море / uk:Каспійського моря / uk:Каспійському морю / uk:Каспійським морем / uk:Каспійському морі  id=AREA.caspian_sea kind=sea lat=42 lon=50.5
Dead Sea / pt:Mar Morto / es:mar Muerto / ru:Мёртвое море / ru:Мертвое море / uk:Мертве море / pt:mar Morto / es:Mar Muerto / ru:Мёртвого моря / ru:Мёртвому морю / ru:Мёртвым морем / ru:Мёртвом море / ru:Мертвого моря / ru:Мертвому морю / ru:Мертвым морем / ru:Мертвом море / uk:Мертвого моря / uk:Мертвому морю / uk:Мертвим морем / uk:Мертвому морі  id=AREA.dead_sea kind=sea lat=31.5 lon=35.5
Bosphorus / Bosporus / pt:Bósforo / es:Bósforo / ru:Босфор / uk:Босфор  id=AREA.bosphorus kind=sea lat=41.12 lon=29.07
Dardanelles / pt:Dardanelos / es:Dardanelos / ru:Дарданеллы / uk:Дарданелли  id=AREA.dardanelles kind=sea lat=40.2 lon=26.4
Strait of Gibraltar / pt:Estreito de Gibraltar / es:estrecho de Gibraltar / ru:Гибралтарский пролив / pt:estreito de Gibraltar / es:Estrecho de Gibraltar / ru:Гибралтарского пролива / ru:Гибралтарскому проливу / ru:Гибралтарским проливом / ru:Гибралтарском проливе  id=AREA.strait_of_gibraltar kind=sea lat=35.95 lon=-5.6
English Channel / pt:Canal de a Mancha / es:canal de la Mancha / ru:Ла-Манш / uk:Ла-Манш / pt:canal de a Mancha / es:Canal de la Mancha / uk:Ла-Маншу / uk:Ла-Маншом / uk:Ла-Манші  id=AREA.english_channel kind=sea lat=50.2 lon=-0.5
Gulf of Finland / pt:Golfo de a Finlândia / es:golfo de Finlandia / ru:Финский залив / uk:Фінська затока / pt:golfo de a Finlândia / es:Golfo de Finlandia / ru:Финского залива / ru:Финскому заливу / ru:Финским заливом / ru:Финском заливе / uk:Фінської затоки / uk:Фінській затоці / uk:Фінською затокою / uk:Фінську затоку  id=AREA.gulf_of_finland kind=sea lat=59.8 lon=26
Caribbean Sea / Caribbean / pt:Mar de o Caribe / pt:Caribe / pt:Caraíbas / es:mar Caribe / es:Caribe / ru:Карибское море / uk:Карибське море / pt:mar de o Caribe / es:Mar Caribe / ru:Карибского моря / ru:Карибскому морю / ru:Карибским морем / ru:Карибском море / uk:Карибського моря / uk:Карибському морю / uk:Карибським морем / uk:Карибському морі  id=AREA.caribbean_sea kind=sea lat=15 lon=-75
Gulf of Mexico / Gulf of America / pt:Golfo de o México / es:golfo de México / ru:Мексиканский залив / uk:Мексиканська затока / pt:golfo de o México / es:Golfo de México / ru:Мексиканского залива / ru:Мексиканскому заливу / ru:Мексиканским заливом / ru:Мексиканском заливе / uk:Мексиканської затоки / uk:Мексиканській затоці / uk:Мексиканською затокою / uk:Мексиканську затоку  id=AREA.gulf_of_mexico kind=sea lat=25 lon=-90
Atlantic Ocean / Atlantic / pt:Oceano Atlântico / pt:Atlântico / es:Atlántico / es:océano Atlántico / ru:Атлантический океан / uk:Атлантичний океан / pt:oceano Atlântico / es:Océano Atlántico / ru:Атлантического океана / ru:Атлантическому океану / ru:Атлантическим океаном / ru:Атлантическом океане / uk:Атлантичного океану / uk:Атлантичному океану / uk:Атлантичним океаном / uk:Атлантичному океані  id=AREA.atlantic_ocean kind=sea lat=20 lon=-35
Pacific Ocean / Pacific / pt:Oceano Pacífico / pt:Pacífico / es:Pacífico / es:océano Pacífico / ru:Тихий океан / uk:Тихий океан / pt:oceano Pacífico / es:Océano Pacífico / ru:Тихого океана / ru:Тихому океану / ru:Тихим океаном / ru:Тихом океане / uk:Тихого океану / uk:Тихому океану / uk:Тихим океаном / uk:Тихому океані  id=AREA.pacific_ocean kind=sea lat=0 lon=-160
Indian Ocean / pt:Oceano Índico / pt:Índico / es:Índico / es:océano Índico / ru:Индийский океан / uk:Індійський океан / pt:oceano Índico / es:Océano Índico / ru:Индийского океана / ru:Индийскому океану / ru:Индийским океаном / ru:Индийском океане / uk:Індійського океану / uk:Індійському океану / uk:Індійським океаном / uk:Індійському океані  id=AREA.indian_ocean kind=sea lat=-20 lon=80
Arctic Ocean / pt:Oceano Ártico / es:océano Ártico / ru:Северный Ледовитый океан / uk:Північний Льодовитий океан / pt:oceano Ártico / es:Océano Ártico  id=AREA.arctic_ocean kind=sea lat=85 lon=0
Arctic / pt:Ártico / es:Ártico / ru:Арктика / uk:Арктика  id=AREA.arctic kind=area lat=80 lon=0
Strait of Malacca / Malacca Strait / pt:Estreito de Malaca / es:estrecho de Malaca / ru:Малаккский пролив / pt:estreito de Malaca / es:Estrecho de Malaca / ru:Малаккского пролива / ru:Малаккскому проливу / ru:Малаккским проливом / ru:Малаккском проливе  id=AREA.malacca_strait kind=sea lat=3 lon=100.5
Dnipro River / Dnieper / Dnieper River / Dnepr River / pt:rio Dnipro / pt:Dniepre / pt:rio Dnieper / es:río Dniéper / ru:река Днепр / ru:реки Днепр / uk:річка Дніпро / uk:річки Дніпро / es:Río Dniéper  id=AREA.dnipro_river kind=river lat=48.5 lon=34.9
Dniester / Dnister / pt:Dniestre / ru:Днестр / uk:Дністер  id=AREA.dniester kind=river lat=47.5 lon=29
Oskil / Oskil River / Oskol River / ru:река Оскол / uk:річка Оскіл / uk:Оскіл  id=AREA.oskil_river kind=river lat=49.5 lon=37.5
Siverskyi Donets / Seversky Donets / Donets River / ru:Северский Донец / uk:Сіверський Донець  id=AREA.siverskyi_donets kind=river lat=48.9 lon=38
Danube / pt:Danúbio / es:Danubio / ru:Дунай / uk:Дунай  id=AREA.danube kind=river lat=45.2 lon=28.8
Volga / Volga River / ru:Волга / uk:Волга  id=AREA.volga kind=river lat=48.7 lon=44.5
Don River / River Don / pt:rio Don / es:río Don / ru:река Дон / uk:річка Дон / es:Río Don  id=AREA.don_river kind=river lat=47.3 lon=39.7
Tumen River / Tumen / ru:Туманная / ru:Туманган / uk:Туманган  id=AREA.tumen_river kind=river lat=42.3 lon=130.6
Yalu River / Yalu / Amnok / ru:Ялуцзян / ru:река Ялу / ru:Амноккан  id=AREA.yalu_river kind=river lat=40.1 lon=124.3
Euphrates / pt:Eufrates / es:Éufrates / ru:Евфрат / uk:Євфрат  id=AREA.euphrates kind=river lat=35 lon=40.4
Tigris / pt:rio Tigre / es:río Tigris / ru:река Тигр / uk:річка Тигр / es:Río Tigris  id=AREA.tigris kind=river lat=34.5 lon=43.8
Jordan River / River Jordan / pt:rio Jordão / es:río Jordán / ru:река Иордан / uk:річка Йордан / es:Río Jordán  id=AREA.jordan_river kind=river lat=32.3 lon=35.55
Litani River / Litani / pt:rio Litani / es:río Litani / ru:Литани / uk:Літані / es:Río Litani  id=AREA.litani kind=river lat=33.34 lon=35.4
Nile / River Nile / Nile River / pt:Nilo / es:Nilo / ru:Нил / uk:Ніл  id=AREA.nile kind=river lat=26 lon=32.7
Indus River / Indus / pt:rio Indo / es:río Indo / es:Río Indo  id=AREA.indus kind=river lat=27 lon=68
Mekong / ru:Меконг / uk:Меконг  id=AREA.mekong kind=river lat=15 lon=105.5
Yangtze / Yangtze River / es:Yangtsé / ru:Янцзы / uk:Янцзи  id=AREA.yangtze kind=river lat=30.6 lon=114.3
Amazon River / pt:rio Amazonas / es:río Amazonas / ru:река Амазонка / uk:Амазонка / es:Río Amazonas  id=AREA.amazon_river kind=river lat=-2.5 lon=-58
Rio Grande / es:río Bravo / es:Río Bravo  id=AREA.rio_grande kind=river lat=27.5 lon=-99.5
Himalayas / Himalaya / pt:Himalaias / pt:Himalaia / ru:Гималаи / uk:Гімалаї  id=AREA.himalayas kind=mountain lat=28 lon=84
Mount Everest / Everest / pt:Monte Everest / es:monte Everest / ru:Эверест / uk:Еверест  id=AREA.mount_everest kind=mountain lat=27.988 lon=86.925
Andes / ru:Анды / uk:Анди  id=AREA.andes kind=mountain lat=-20 lon=-67
Alps / pt:Alpes / es:Alpes / ru:Альпы / uk:Альпи  id=AREA.alps kind=mountain lat=46.5 lon=10
Carpathians / Carpathian Mountains / pt:Cárpatos / es:Cárpatos / ru:Карпаты / uk:Карпати  id=AREA.carpathians kind=mountain lat=48 lon=24.5
Pyrenees / pt:Pirenéus / pt:Pirineus / es:Pirineos / ru:Пиренеи  id=AREA.pyrenees kind=mountain lat=42.7 lon=1
Lake Baikal / Baikal / ru:Байкал / uk:Байкал  id=AREA.lake_baikal kind=river lat=53.5 lon=108

# Parts of the world.
Europe / pt:Europa / es:Europa / ru:Европа / uk:Європа  id=AREA.europe kind=continent lat=54.5 lon=15
Eastern Europe / eastern Europe / pt:Leste Europeu / pt:Europa Oriental / pt:Europa de Leste / es:Europa de el Este / es:Europa Oriental / ru:Восточная Европа / ru:Восточный Европа / ru:Восточной Европе / uk:Східна Європа / uk:Східний Європа / uk:Східній Європі  id=AREA.eastern_europe kind=area lat=50 lon=28
Western Europe / pt:Europa Ocidental / es:Europa Occidental / ru:Западная Европа / ru:Западный Европа / uk:Західна Європа / uk:Західний Європа  id=AREA.western_europe kind=area lat=48 lon=5
Asia / ru:Азия / uk:Азія  id=AREA.asia kind=continent lat=45 lon=90
Central Asia / pt:Ásia Central / es:Asia Central / ru:Центральная Азия / ru:Средняя Азия / uk:Центральна Азія  id=AREA.central_asia kind=area lat=43 lon=66
East Asia / Northeast Asia / pt:Leste Asiático / pt:Ásia Oriental / es:Asia Oriental / es:este de Asia / ru:Восточная Азия / ru:Восточный Азия / ru:Северо-Восточная Азия / uk:Східна Азія / uk:Східний Азія  id=AREA.east_asia kind=area lat=35 lon=115
Southeast Asia / South-East Asia / pt:Sudeste Asiático / es:Sudeste Asiático / es:sudeste asiático / ru:Юго-Восточная Азия / uk:Південно-Східна Азія  id=AREA.southeast_asia kind=area lat=8 lon=110
South Asia / pt:Sul de a Ásia / es:Asia Meridional / ru:Южная Азия / ru:Южный Азия / uk:Південна Азія / uk:Південний Азія  id=AREA.south_asia kind=area lat=22 lon=78
Indo-Pacific / pt:Indo-Pacífico / es:Indopacífico / ru:Индо-Тихоокеанский регион / ru:ИТР / uk:Індо-Тихоокеанський регіон  id=AREA.indo_pacific kind=area lat=5 lon=110
Asia-Pacific / pt:Ásia-Pacífico / es:Asia-Pacífico / ru:Азиатско-Тихоокеанский регион / ru:АТР / uk:Азіатсько-Тихоокеанський регіон  id=AREA.asia_pacific kind=area lat=10 lon=130
Africa / ru:Африка / uk:Африка  id=AREA.africa kind=continent lat=5 lon=20
North Africa / pt:Norte de a África / pt:Norte de África / es:norte de África / ru:Северная Африка / ru:Северный Африка / uk:Північна Африка / uk:Північний Африка  id=AREA.north_africa kind=area lat=28 lon=15
West Africa / pt:África Ocidental / es:África Occidental / ru:Западная Африка / ru:Западный Африка / uk:Західна Африка / uk:Західний Африка  id=AREA.west_africa kind=area lat=12 lon=-3
East Africa / pt:África Oriental / es:África Oriental / ru:Восточная Африка / ru:Восточный Африка / uk:Східна Африка / uk:Східний Африка  id=AREA.east_africa kind=area lat=0 lon=37
Sahel / ru:Сахель / uk:Сахель  id=AREA.sahel kind=area lat=15 lon=5
Sahara / Sahara Desert / pt:Saara / ru:Сахара / uk:Сахара  id=AREA.sahara kind=area lat=23 lon=13
Horn of Africa / pt:Chifre de a África / pt:Corno de África / es:Cuerno de África / ru:Африканский Рог / uk:Африканський Ріг  id=AREA.horn_of_africa kind=area lat=8 lon=46
Great Lakes region / pt:Grandes Lagos / es:Grandes Lagos / ru:регион Великих озёр / ru:регион Великих озер  id=AREA.great_lakes_africa kind=area lat=-2 lon=29.5
Middle East / Mideast / pt:Oriente Médio / pt:Médio Oriente / es:Oriente Medio / es:Oriente Próximo / es:Medio Oriente / ru:Ближний Восток / ru:Ближнем Востоке / ru:Ближнего Востока / uk:Близький Схід / uk:Близькому Сході / uk:Близького Сходу  id=AREA.middle_east kind=area lat=29 lon=42
Levant / es:Levante mediterráneo / ru:Левант  id=AREA.levant kind=area lat=34 lon=37
Caucasus / South Caucasus / pt:Cáucaso / pt:Sul de o Cáucaso / es:Cáucaso / es:Cáucaso Sur / ru:Кавказ / ru:Южный Кавказ / ru:Закавказье / uk:Кавказ / uk:Південний Кавказ  id=AREA.caucasus kind=area lat=42.5 lon=45
Balkans / Western Balkans / pt:Bálcãs / es:Balcanes / ru:Балканы / uk:Балкани  id=AREA.balkans kind=area lat=43 lon=21
Scandinavia / pt:Escandinávia / es:Escandinavia / ru:Скандинавия / uk:Скандинавія  id=AREA.scandinavia kind=area lat=63 lon=14
North America / pt:América de o Norte / es:América de el Norte / es:Norteamérica / ru:Северная Америка / ru:Северный Америка / uk:Північна Америка / uk:Північний Америка  id=AREA.north_america kind=continent lat=50 lon=-100
South America / pt:América de o Sul / es:América de el Sur / es:Sudamérica / es:Suramérica / ru:Южная Америка / ru:Южный Америка / uk:Південна Америка / uk:Південний Америка  id=AREA.south_america kind=continent lat=-15 lon=-60
Latin America / pt:América Latina / es:América Latina / es:Latinoamérica / ru:Латинская Америка / ru:Латинской Америки / uk:Латинська Америка / uk:Латинської Америки  id=AREA.latin_america kind=area lat=-5 lon=-70
Central America / pt:América Central / es:América Central / es:Centroamérica / ru:Центральная Америка / uk:Центральна Америка  id=AREA.central_america kind=area lat=14 lon=-87
Oceania / ru:Океания / uk:Океанія  id=AREA.oceania kind=continent lat=-20 lon=140
South Pole / pt:Polo Sul / es:Polo Sur / ru:Южный полюс  id=AREA.antarctica kind=continent lat=-80 lon=0
Iberian Peninsula / pt:Península Ibérica / es:península ibérica / ru:Пиренейский полуостров / pt:península Ibérica / es:Península ibérica  id=AREA.iberian_peninsula kind=area lat=40 lon=-4.5
Soviet Union / USSR / pt:União Soviética / pt:URSS / es:Unión Soviética / es:URSS / ru:СССР / ru:Советский Союз / uk:СРСР / uk:Радянський Союз  id=AREA.soviet_union kind=area lat=60 lon=80
Global South / pt:Sul Global / es:Sur Global / ru:Глобальный Юг / uk:Глобальний Південь  id=AREA.global_south kind=area lat=0 lon=20
Yugoslavia / pt:Iugoslávia / pt:Jugoslávia / ru:Югославия / uk:Югославія  id=AREA.yugoslavia kind=area lat=44 lon=20

# Capitals.
Oranjestad  id=ABW.oranjestad state=ABW lat=12.524 lon=-70.027
Kabul / pt:Cabul / ru:Кабул / uk:Кабул  id=AFG.kabul state=AFG lat=34.5281 lon=69.1723
Luanda / ru:Луанда / uk:Луанда  id=AGO.luanda state=AGO lat=-8.83682 lon=13.2343
The Valley Anguilla  id=AIA.the_valley state=AIA lat=18.217 lon=-63.0578
Tirana / ru:Тирана / uk:Тирана  id=ALB.tirana state=ALB lat=41.3274 lon=19.8187
Andorra la Vella  id=AND.andorra_la_vella state=AND lat=42.5078 lon=1.52109
Abu Dhabi / pt:Abu Dabi / es:Abu Dabi / ru:Абу-Даби / uk:Абу-Дабі  id=ARE.abu_dhabi state=ARE lat=24.4512 lon=54.397
Buenos Aires / ru:Буэнос-Айрес / uk:Буенос-Айрес / uk:Буенос-Айресу / uk:Буенос-Айресі  id=ARG.buenos_aires state=ARG lat=-34.6131 lon=-58.3772
Yerevan / pt:Ierevan / pt:Erevan / pt:Erevã / es:Ereván / ru:Ереван / uk:Єреван  id=ARM.yerevan state=ARM lat=40.1776 lon=44.5126
Pago Pago / uk:Паго-Паго / ru:Паго-Паго  id=ASM.pago_pago state=ASM lat=-14.2781 lon=-170.702
Saint John's / Saint John 's  id=ATG.saint_johns state=ATG lat=17.121 lon=-61.8433
Canberra / pt:Camberra / ru:Канберра / uk:Канберра  id=AUS.canberra state=AUS lat=-35.2835 lon=149.128
Vienna / pt:Viena / es:Viena / ru:Вена / uk:Відень  id=AUT.vienna state=AUT lat=48.2085 lon=16.3721
Baku / pt:Bacu / ru:Баку / uk:Баку  id=AZE.baku state=AZE lat=40.3777 lon=49.892
Gitega / ru:Гитега  id=BDI.gitega state=BDI lat=-3.42708 lon=29.9246
Brussels / pt:Bruxelas / es:Bruselas / uk:Брюссель / ru:Брюссель  id=BEL.brussels state=BEL lat=50.8505 lon=4.34878
Porto-Novo / es:Portonovo / uk:Порто-Ново / ru:Порто-Ново  id=BEN.porto_novo state=BEN lat=6.49646 lon=2.60359
Ouagadougou / pt:Uagadugu / es:Uagadugú / ru:Уагадугу / uk:Уагадугу  id=BFA.ouagadougou state=BFA lat=12.3657 lon=-1.53388
Dhaka / pt:Daca / es:Daca / ru:Дакка / uk:Дакка  id=BGD.dhaka state=BGD lat=23.7104 lon=90.4074
Sofia / ru:София / uk:Софія  id=BGR.sofia state=BGR lat=42.6975 lon=23.3241
Manama / ru:Манама / uk:Манама  id=BHR.manama state=BHR lat=26.2279 lon=50.5857
Nassau / uk:Насау / ru:Нассау  id=BHS.nassau state=BHS lat=25.0582 lon=-77.3431
Sarajevo / pt:Saraievo / ru:Сараево / uk:Сараєво  id=BIH.sarajevo state=BIH lat=43.8486 lon=18.3564
Minsk / ru:Минск / uk:Мінськ  id=BLR.minsk state=BLR lat=53.9002 lon=27.5665
Belmopan  id=BLZ.belmopan state=BLZ lat=17.2538 lon=-88.764
Hamilton Bermuda  id=BMU.hamilton state=BMU lat=32.2949 lon=-64.783
La Paz / ru:Ла-Пас / uk:Ла-Пас / uk:Ла-Пасі  id=BOL.la_paz state=BOL lat=-16.5 lon=-68.15
Brasilia / ru:Бразилиа / uk:Бразиліа  id=BRA.brasilia state=BRA lat=-15.7797 lon=-47.9297
Bridgetown  id=BRB.bridgetown state=BRB lat=13.1073 lon=-59.6202
Bandar Seri Begawan / ru:Бандар-Сери-Бегаван  id=BRN.bandar_seri_begawan state=BRN lat=4.89035 lon=114.94
Thimphu / pt:Timphu / es:Timbu / uk:Тхімпху / ru:Тхимпху  id=BTN.thimphu state=BTN lat=27.4661 lon=89.6419
Gaborone / uk:Ґабороне / ru:Габороне  id=BWA.gaborone state=BWA lat=-24.6545 lon=25.9086
Bangui / uk:Банґі / ru:Банги  id=CAF.bangui state=CAF lat=4.36122 lon=18.555
Ottawa / pt:Otava / ru:Оттава / uk:Оттава  id=CAN.ottawa state=CAN lat=45.4112 lon=-75.6981
Bern / Berne / pt:Berna / es:Berna / ru:Берн / uk:Берн  id=CHE.bern state=CHE lat=46.9481 lon=7.44744
Santiago de Chile / en:Santiago / ru:Сантьяго / uk:Сантьяго  id=CHL.santiago state=CHL lat=-33.4569 lon=-70.6483
Beijing / Peking / pt:Pequim / es:Pekín / ru:Пекин / uk:Пекін  id=CHN.beijing state=CHN lat=39.9075 lon=116.397
Yamoussoukro / ru:Ямусукро  id=CIV.yamoussoukro state=CIV lat=6.82055 lon=-5.27674
Yaounde / pt:Iaundé / es:Yaundé / ru:Яунде / uk:Яунде  id=CMR.yaounde state=CMR lat=3.86667 lon=11.5167
Kinshasa / pt:Quinxassa / es:Kinsasa / ru:Киншаса / uk:Кіншаса  id=COD.kinshasa state=COD lat=-4.32758 lon=15.3136
Brazzaville / uk:Браззавіль / ru:Браззавиль / pt:Brazavile  id=COG.brazzaville state=COG lat=-4.26613 lon=15.2832
Avarua  id=COK.avarua state=COK lat=-21.2075 lon=-159.775
Bogota / ru:Богота / uk:Богота  id=COL.bogota state=COL lat=4.60971 lon=-74.0817
Moroni  id=COM.moroni state=COM lat=-11.7022 lon=43.2551
pt:Cidade da Praia / pt:Cidade de a Praia / en:Praia / ru:Прая  id=CPV.praia state=CPV lat=14.9315 lon=-23.5125
es:San José / pt:San José / en:San José / ru:Сан-Хосе / uk:Сан-Хосе  id=CRI.san_jose state=CRI lat=9.93388 lon=-84.0849
Havana / es:La Habana / ru:Гавана / uk:Гавана  id=CUB.havana state=CUB lat=23.133 lon=-82.383
Willemstad  id=CUW.willemstad state=CUW lat=12.1225 lon=-68.8864
George Town Cayman Islands  id=CYM.george_town state=CYM lat=19.2866 lon=-81.3744
Nicosia / ru:Никосия / uk:Нікосія  id=CYP.nicosia state=CYP lat=35.1728 lon=33.354
Prague / pt:Praga / es:Praga / ru:Прага / uk:Прага  id=CZE.prague state=CZE lat=50.088 lon=14.4208
Berlin / pt:Berlim / ru:Берлин / uk:Берлін / ru:Берлину  id=DEU.berlin state=DEU lat=52.5244 lon=13.4105
Djibouti City  id=DJI.djibouti state=DJI lat=11.589 lon=43.145
Roseau  id=DMA.roseau state=DMA lat=15.3017 lon=-61.3881
Copenhagen / pt:Copenhague / pt:Copenhaga / es:Copenhague / ru:Копенгаген / uk:Копенгаген  id=DNK.copenhagen state=DNK lat=55.6759 lon=12.5655
Santo Domingo / uk:Санто-Домінґо / ru:Санто-Доминго / pt:São Domingos  id=DOM.santo_domingo state=DOM lat=18.4719 lon=-69.8923
Algiers / pt:Argel / es:Argel / ru:город Алжир  id=DZA.algiers state=DZA lat=36.7323 lon=3.08746
Quito / ru:Кито / uk:Кіто  id=ECU.quito state=ECU lat=-0.22985 lon=-78.525
Cairo / es:El Cairo / ru:Каир / uk:Каїр  id=EGY.cairo state=EGY lat=30.0626 lon=31.2497
Asmara / ru:Асмэра / ru:Асмара / uk:Асмера  id=ERI.asmara state=ERI lat=15.3381 lon=38.9318
El Aaiun / uk:Ель-Аюн / ru:Эль-Аюн / uk:Ель-Аюну / uk:Ель-Аюном / uk:Ель-Аюні  id=ESH.el_aaiun state=ESH lat=27.1418 lon=-13.188
Madrid / ru:Мадрид / uk:Мадрид  id=ESP.madrid state=ESP lat=40.4165 lon=-3.70256
Tallinn / pt:Tallin / es:Tallin / pt:Talim / ru:Таллин / ru:Таллинн / uk:Таллінн  id=EST.tallinn state=EST lat=59.437 lon=24.7535
Addis Ababa / pt:Adis Abeba / es:Adís Abeba / ru:Аддис-Абеба / uk:Аддис-Абеба / ru:Аддис-Абебы / ru:Аддис-Абебе / ru:Аддис-Абебу / ru:Аддис-Абебой / uk:Аддис-Абеби / uk:Аддис-Абебі / uk:Аддис-Абебу / uk:Аддис-Абебою  id=ETH.addis_ababa state=ETH lat=9.02497 lon=38.7469
Helsinki / pt:Helsinque / pt:Helsínquia / ru:Хельсинки / uk:Гельсінкі  id=FIN.helsinki state=FIN lat=60.1695 lon=24.9354
Suva / ru:Сува  id=FJI.suva state=FJI lat=-18.1368 lon=178.425
Stanley Falkland Islands  id=FLK.stanley state=FLK lat=-51.6938 lon=-57.857
Paris / ru:Париж / uk:Париж  id=FRA.paris state=FRA lat=48.8534 lon=2.3488
Torshavn  id=FRO.torshavn state=FRO lat=62.0097 lon=-6.77164
Palikir  id=FSM.palikir state=FSM lat=6.92477 lon=158.161
Libreville / uk:Лібревіль / ru:Либревиль  id=GAB.libreville state=GAB lat=0.39241 lon=9.45356
London / pt:Londres / es:Londres / ru:Лондон / uk:Лондон  id=GBR.london state=GBR lat=51.5085 lon=-0.12574
Tbilisi / pt:Tbilissi / es:Tiflis / ru:Тбилиси / uk:Тбілісі  id=GEO.tbilisi state=GEO lat=41.6914 lon=44.8341
Saint Peter Port  id=GGY.saint_peter_port state=GGY lat=49.4598 lon=-2.53527
Accra / pt:Acra / es:Acra / ru:Аккра / uk:Аккра  id=GHA.accra state=GHA lat=5.55602 lon=-0.1969
Gibraltar City  id=GIB.gibraltar state=GIB lat=36.1447 lon=-5.35257
Conakry / pt:Conacri / es:Conakri / uk:Конакрі / ru:Конакри  id=GIN.conakry state=GIN lat=9.53795 lon=-13.6773
Basse-Terre  id=GLP.basse_terre state=GLP lat=15.9971 lon=-61.7321
Banjul / uk:Банжул / ru:Банжул  id=GMB.banjul state=GMB lat=13.4527 lon=-16.578
Bissau / es:Bisáu / uk:Бісау / ru:Бисау  id=GNB.bissau state=GNB lat=11.8636 lon=-15.5977
Malabo / uk:Малабо / ru:Малабо  id=GNQ.malabo state=GNQ lat=3.75578 lon=8.78166
Athens / pt:Atenas / es:Atenas / ru:Афины / uk:Афіни  id=GRC.athens state=GRC lat=37.9838 lon=23.7278
Saint George's / Saint George 's  id=GRD.saint_georges state=GRD lat=12.0529 lon=-61.7523
Nuuk / ru:Нуук  id=GRL.nuuk state=GRL lat=64.1835 lon=-51.7216
Guatemala City / pt:Cidade de a Guatemala / es:Ciudad de Guatemala  id=GTM.guatemala_city state=GTM lat=14.6407 lon=-90.5133
Cayenne / pt:Caiena / es:Cayena / uk:Каєнна / ru:Кайенна  id=GUF.cayenne state=GUF lat=4.9381 lon=-52.3346
Hagatna  id=GUM.hagatna state=GUM lat=13.4757 lon=144.749
Georgetown / ru:Джорджтаун  id=GUY.georgetown state=GUY lat=6.80448 lon=-58.1553
Hong Kong Island  id=HKG.hong_kong state=HKG lat=22.2783 lon=114.175
Tegucigalpa / uk:Теґусіґальпа / ru:Тегусигальпа  id=HND.tegucigalpa state=HND lat=14.0818 lon=-87.2068
Zagreb / pt:Zagrebe / ru:Загреб / uk:Загреб  id=HRV.zagreb state=HRV lat=45.8144 lon=15.978
Port-au-Prince / pt:Porto Príncipe / es:Puerto Príncipe / ru:Порт-о-Пренс / uk:Порт-о-Пренс / uk:Порт-о-Пренсі  id=HTI.port_au_prince state=HTI lat=18.5435 lon=-72.3388
Budapest / pt:Budapeste / ru:Будапешт / uk:Будапешт  id=HUN.budapest state=HUN lat=47.4984 lon=19.0404
Jakarta / pt:Jacarta / es:Yakarta / ru:Джакарта / uk:Джакарта  id=IDN.jakarta state=IDN lat=-6.21462 lon=106.845
Douglas Isle of Man  id=IMN.douglas state=IMN lat=54.15 lon=-4.48333
New Delhi / Delhi / pt:Nova Délhi / pt:Nova Deli / es:Nueva Delhi / ru:Нью-Дели / ru:Дели / uk:Нью-Делі / uk:Делі  id=IND.new_delhi state=IND lat=28.6214 lon=77.2148
Dublin / pt:Dublim / ru:Дублин / uk:Дублін / ru:Дублину  id=IRL.dublin state=IRL lat=53.3331 lon=-6.24889
Tehran / Teheran / pt:Teerã / pt:Teerão / ru:Тегеран / uk:Тегеран  id=IRN.tehran state=IRN lat=35.6944 lon=51.4215
Baghdad / pt:Bagdá / pt:Bagdad / pt:Bagdade / es:Bagdad / ru:Багдад / uk:Багдад  id=IRQ.baghdad state=IRQ lat=33.3406 lon=44.4009
Reykjavik / pt:Reiquiavique / es:Reikiavik / ru:Рейкьявик / uk:Рейк'явік  id=ISL.reykjavik state=ISL lat=64.1355 lon=-21.8954
Jerusalem / es:Jerusalén / ru:Иерусалим / uk:Єрусалим  id=ISR.jerusalem state=ISR lat=31.769 lon=35.2163
Rome / pt:Roma / es:Roma / ru:Рим / uk:Рим  id=ITA.rome state=ITA lat=41.8919 lon=12.5113
Kingston / ru:Кингстон  id=JAM.kingston state=JAM lat=17.997 lon=-76.7936
Saint Helier  id=JEY.saint_helier state=JEY lat=49.188 lon=-2.10491
Amman / pt:Amã / es:Amán / ru:Амман / uk:Амман  id=JOR.amman state=JOR lat=31.9552 lon=35.945
Tokyo / pt:Tóquio / es:Tokio / ru:Токио / uk:Токіо  id=JPN.tokyo state=JPN lat=35.6895 lon=139.692
Astana / Nur-Sultan / ru:Астана / uk:Астана / ru:Нур-Султан  id=KAZ.astana state=KAZ lat=51.1801 lon=71.446
Nairobi / ru:Найроби / uk:Найробі  id=KEN.nairobi state=KEN lat=-1.28333 lon=36.8167
Bishkek / pt:Bisqueque / es:Biskek / ru:Бишкек / uk:Бішкек  id=KGZ.bishkek state=KGZ lat=42.87 lon=74.59
Phnom Penh / es:Nom Pen / ru:Пномпень / uk:Пномпень / pt:Pnom Pene / pt:Phnom Pen / pt:Pnom Penh / pt:Nom Pen  id=KHM.phnom_penh state=KHM lat=11.5625 lon=104.916
Tarawa / pt:Taraua / uk:Тарава / ru:Тарава  id=KIR.tarawa state=KIR lat=1.3278 lon=172.977
Basseterre  id=KNA.basseterre state=KNA lat=17.2955 lon=-62.725
Kuwait City / pt:Cidade de o Kuwait / es:Ciudad de Kuwait / ru:Эль-Кувейт / uk:Ель-Кувейт / uk:Ель-Кувейту / uk:Ель-Кувейтом / uk:Ель-Кувейті  id=KWT.kuwait_city state=KWT lat=29.367 lon=47.9743
Vientiane / pt:Vienciana / es:Vientián / ru:Вьентьян / uk:В'єнтьян / uk:В'єнтьяну  id=LAO.vientiane state=LAO lat=17.9667 lon=102.6
Beirut / pt:Beirute / ru:Бейрут / uk:Бейрут  id=LBN.beirut state=LBN lat=33.8933 lon=35.5016
Monrovia / uk:Монровія / ru:Монровия / pt:Monróvia  id=LBR.monrovia state=LBR lat=6.30054 lon=-10.7969
Tripoli / ru:Триполи / uk:Триполі  id=LBY.tripoli state=LBY lat=32.8874 lon=13.1873
Castries  id=LCA.castries state=LCA lat=13.9957 lon=-61.0061
Vaduz / uk:Вадуц / ru:Вадуц / ru:Вадуцем  id=LIE.vaduz state=LIE lat=47.1415 lon=9.52154
Colombo / ru:Коломбо / uk:Коломбо  id=LKA.colombo state=LKA lat=6.93548 lon=79.8487
Maseru / uk:Масеру / ru:Масеру  id=LSO.maseru state=LSO lat=-29.3167 lon=27.4833
Vilnius / pt:Vilna / es:Vilna / ru:Вильнюс / uk:Вільнюс  id=LTU.vilnius state=LTU lat=54.6892 lon=25.2798
Luxembourg City  id=LUX.luxembourg state=LUX lat=49.6098 lon=6.13268
Riga / ru:Рига / uk:Рига  id=LVA.riga state=LVA lat=56.946 lon=24.1059
Macao City  id=MAC.macao state=MAC lat=22.2006 lon=113.546
Marigot Saint Martin  id=MAF.marigot state=MAF lat=18.0682 lon=-63.083
Rabat / ru:Рабат / uk:Рабат  id=MAR.rabat state=MAR lat=34.0132 lon=-6.83255
Monte Carlo  id=MCO.monaco state=MCO lat=43.7372 lon=7.42145
Chisinau / Kishinev / ru:Кишинёв / ru:Кишинев / uk:Кишинів / uk:Кишинева / uk:Кишиневу / uk:Кишиневом / uk:Кишиневі / ru:Кишинёву  id=MDA.chisinau state=MDA lat=47.009 lon=28.8594
Antananarivo / uk:Антананаріву / ru:Антананариву  id=MDG.antananarivo state=MDG lat=-18.9137 lon=47.5361
Malé / ru:Мале  id=MDV.male state=MDV lat=4.17521 lon=73.5092
Mexico City / pt:Cidade de o México / es:Ciudad de México / ru:Мехико / uk:Мехіко  id=MEX.mexico_city state=MEX lat=19.4285 lon=-99.1277
Majuro / uk:Маджуро / ru:Маджуро  id=MHL.majuro state=MHL lat=7.08971 lon=171.38
Skopje / es:Skopie / ru:Скопье / uk:Скоп'є  id=MKD.skopje state=MKD lat=41.9965 lon=21.4314
Bamako / ru:Бамако / uk:Бамако / pt:Bamaco  id=MLI.bamako state=MLI lat=12.6091 lon=-7.97522
Valletta / ru:Валлетта  id=MLT.valletta state=MLT lat=35.8997 lon=14.5148
Naypyidaw / Nay Pyi Taw / pt:Nepiedó / es:Naipyidó / ru:Нейпьидо / uk:Неп'їдо  id=MMR.nay_pyi_taw state=MMR lat=19.745 lon=96.1297
Podgorica / ru:Подгорица / uk:Подгориця / ru:Подгорице  id=MNE.podgorica state=MNE lat=42.4412 lon=19.2631
Ulaanbaatar / Ulan Bator / pt:Ulã Bator / ru:Улан-Батор / uk:Улан-Батор  id=MNG.ulaanbaatar state=MNG lat=47.9077 lon=106.883
Saipan / uk:Сайпан / ru:Сайпан  id=MNP.saipan state=MNP lat=15.2123 lon=145.755
Maputo / ru:Мапуту / uk:Мапуту  id=MOZ.maputo state=MOZ lat=-25.9655 lon=32.5832
Nouakchott / es:Nuakchot / uk:Нуакшотт / ru:Нуакшот / pt:Nuaquechote / pt:Nuakchott  id=MRT.nouakchott state=MRT lat=18.0858 lon=-15.9785
Plymouth Montserrat  id=MSR.plymouth state=MSR lat=16.7055 lon=-62.2129
Fort-de-France  id=MTQ.fort_de_france state=MTQ lat=14.6037 lon=-61.0742
Port Louis / ru:Порт-Луи  id=MUS.port_louis state=MUS lat=-20.1619 lon=57.4989
Lilongwe / ru:Лилонгве / pt:Lilongué  id=MWI.lilongwe state=MWI lat=-13.9669 lon=33.7873
Kuala Lumpur / ru:Куала-Лумпур / uk:Куала-Лумпур  id=MYS.kuala_lumpur state=MYS lat=3.1412 lon=101.687
Mamoudzou  id=MYT.mamoudzou state=MYT lat=-12.7823 lon=45.2288
Windhoek / uk:Віндгук / ru:Виндхук / pt:Vinduque  id=NAM.windhoek state=NAM lat=-22.5594 lon=17.0832
Noumea / es:Numea / uk:Нумеа / ru:Нумеа  id=NCL.noumea state=NCL lat=-22.2741 lon=166.449
Niamey / pt:Niamei / ru:Ниамей / uk:Ніамей / ru:Ниамею / uk:Ніамею  id=NER.niamey state=NER lat=13.5137 lon=2.1098
Abuja / ru:Абуджа / uk:Абуджа / ru:Абуджи / ru:Абуджей  id=NGA.abuja state=NGA lat=9.05785 lon=7.49508
Managua / ru:Манагуа / uk:Манагуа  id=NIC.managua state=NIC lat=12.1328 lon=-86.2504
Alofi Niue  id=NIU.alofi state=NIU lat=-19.0529 lon=-169.92
Amsterdam / pt:Amsterdã / pt:Amesterdão / ru:Амстердам / uk:Амстердам  id=NLD.amsterdam state=NLD lat=52.374 lon=4.88969
Oslo / ru:Осло / uk:Осло  id=NOR.oslo state=NOR lat=59.9127 lon=10.7461
Kathmandu / pt:Catmandu / es:Katmandú / ru:Катманду / uk:Катманду / pt:Katmandu  id=NPL.kathmandu state=NPL lat=27.7017 lon=85.3206
Yaren  id=NRU.yaren state=NRU lat=-0.55085 lon=166.925
Wellington / ru:Веллингтон / uk:Веллінгтон  id=NZL.wellington state=NZL lat=-41.2866 lon=174.776
Muscat / pt:Mascate / es:Mascate / ru:Маскат / uk:Маскат / uk:Маскату  id=OMN.muscat state=OMN lat=23.5841 lon=58.4078
Islamabad / pt:Islamabade / ru:Исламабад / uk:Ісламабад  id=PAK.islamabad state=PAK lat=33.7215 lon=73.0433
Panama City / pt:Cidade de o Panamá / es:Ciudad de Panamá  id=PAN.panama_city state=PAN lat=8.9936 lon=-79.5197
Lima / ru:Лима / uk:Ліма  id=PER.lima state=PER lat=-12.0432 lon=-77.0282
Manila / ru:Манила / uk:Маніла  id=PHL.manila state=PHL lat=14.6042 lon=120.982
Ngerulmud  id=PLW.ngerulmud state=PLW lat=7.50077 lon=134.624
Port Moresby / uk:Порт-Морсбі / ru:Порт-Морсби  id=PNG.port_moresby state=PNG lat=-9.47723 lon=147.151
Warsaw / pt:Varsóvia / es:Varsovia / ru:Варшава / uk:Варшава  id=POL.warsaw state=POL lat=52.2298 lon=21.0118
en:San Juan / ru:Сан-Хуан  id=PRI.san_juan state=PRI lat=18.4663 lon=-66.1057
Lisbon / pt:Lisboa / es:Lisboa / ru:Лиссабон / uk:Лісабон  id=PRT.lisbon state=PRT lat=38.7251 lon=-9.1498
Asuncion / pt:Assunção / ru:Асунсьон / uk:Асунсьйон  id=PRY.asuncion state=PRY lat=-25.2865 lon=-57.647
Ramallah / pt:Ramala / es:Ramala / ru:Рамалла / uk:Рамалла  id=PSE.ramallah state=PSE lat=31.8996 lon=35.2042
Papeete  id=PYF.papeete state=PYF lat=-17.5347 lon=-149.568
Doha / ru:Доха / uk:Доха  id=QAT.doha state=QAT lat=25.2855 lon=51.531
Saint-Denis  id=REU.saint_denis state=REU lat=-20.8823 lon=55.4504
Bucharest / pt:Bucareste / es:Bucarest / ru:Бухарест / uk:Бухарест  id=ROU.bucharest state=ROU lat=44.4323 lon=26.1063
Kigali / ru:Кигали / uk:Кігалі / pt:Quigali  id=RWA.kigali state=RWA lat=-1.94995 lon=30.0588
Riyadh / pt:Riad / pt:Riade / es:Riad / ru:Эр-Рияд / uk:Ер-Ріяд / uk:Ер-Ріядом  id=SAU.riyadh state=SAU lat=24.6877 lon=46.7219
Khartoum / pt:Cartum / es:Jartum / ru:Хартум / uk:Хартум  id=SDN.khartoum state=SDN lat=15.5518 lon=32.5324
Dakar / ru:Дакар / uk:Дакар  id=SEN.dakar state=SEN lat=14.6937 lon=-17.4441
Singapore City  id=SGP.singapore state=SGP lat=1.28967 lon=103.85
Jamestown Saint Helena  id=SHN.jamestown state=SHN lat=-15.9249 lon=-5.71816
Honiara  id=SLB.honiara state=SLB lat=-9.43333 lon=159.95
Freetown / uk:Фрітаун / ru:Фритаун  id=SLE.freetown state=SLE lat=8.48714 lon=-13.2356
San Salvador  id=SLV.san_salvador state=SLV lat=13.6893 lon=-89.1872
City of San Marino  id=SMR.san_marino state=SMR lat=43.9367 lon=12.4464
Mogadishu / pt:Mogadíscio / es:Mogadiscio / ru:Могадишо / uk:Могадішо  id=SOM.mogadishu state=SOM lat=2.03711 lon=45.3438
Saint-Pierre  id=SPM.saint_pierre state=SPM lat=46.7791 lon=-56.1773
Belgrade / pt:Belgrado / es:Belgrado / ru:Белград / uk:Белград  id=SRB.belgrade state=SRB lat=44.804 lon=20.4651
Juba / es:Yuba / ru:Джуба / uk:Джуба  id=SSD.juba state=SSD lat=4.85165 lon=31.5825
Sao Tome / es:Santo Tomé / uk:Сан-Томе / ru:Сан-Томе  id=STP.sao_tome state=STP lat=0.33756 lon=6.7299
Paramaribo / uk:Парамарибо / ru:Парамарибо  id=SUR.paramaribo state=SUR lat=5.86638 lon=-55.1668
Bratislava / ru:Братислава / uk:Братислава  id=SVK.bratislava state=SVK lat=48.1482 lon=17.1067
Ljubljana / pt:Liubliana / es:Liubliana / ru:Любляна / uk:Любляна  id=SVN.ljubljana state=SVN lat=46.0511 lon=14.5051
Stockholm / pt:Estocolmo / es:Estocolmo / ru:Стокгольм / uk:Стокгольм  id=SWE.stockholm state=SWE lat=59.3294 lon=18.0687
Mbabane / uk:Мбабане / ru:Мбабане  id=SWZ.mbabane state=SWZ lat=-26.3167 lon=31.1333
Philipsburg  id=SXM.philipsburg state=SXM lat=18.026 lon=-63.0458
Victoria Seychelles  id=SYC.victoria state=SYC lat=-4.62001 lon=55.455
Damascus / pt:Damasco / es:Damasco / ru:Дамаск / uk:Дамаск  id=SYR.damascus state=SYR lat=33.5102 lon=36.2913
Cockburn Town  id=TCA.cockburn_town state=TCA lat=21.4612 lon=-71.1419
N'Djamena / pt:Jamena / es:Yamena / ru:Нджамена / uk:Нджамена  id=TCD.ndjamena state=TCD lat=12.1067 lon=15.0444
Lome / uk:Ломе / ru:Ломе  id=TGO.lome state=TGO lat=6.12874 lon=1.22154
Bangkok / pt:Banguecoque / ru:Бангкок / uk:Бангкок / pt:Bangcoc  id=THA.bangkok state=THA lat=13.754 lon=100.501
Dushanbe / pt:Duchambe / es:Dusambé / ru:Душанбе / uk:Душанбе  id=TJK.dushanbe state=TJK lat=38.5358 lon=68.779
Fakaofo  id=TKL.fakaofo state=TKL lat=-9.38 lon=-171.25
Ashgabat / pt:Asgabate / es:Asjabad / ru:Ашхабад / uk:Ашгабат  id=TKM.ashgabat state=TKM lat=37.95 lon=58.3833
Dili / uk:Ділі / ru:Дили  id=TLS.dili state=TLS lat=-8.55861 lon=125.574
Nuku'alofa  id=TON.nukualofa state=TON lat=-21.1368 lon=-175.201
Port of Spain / pt:Porto de Espanha / es:Puerto España / uk:Порт-оф-Спейн / ru:Порт-оф-Спейн / uk:Порт-оф-Спейну / uk:Порт-оф-Спейном / uk:Порт-оф-Спейні  id=TTO.port_of_spain state=TTO lat=10.6667 lon=-61.5189
Tunis / pt:Tunes  id=TUN.tunis state=TUN lat=36.819 lon=10.1658
Ankara / pt:Ancara / ru:Анкара / uk:Анкара  id=TUR.ankara state=TUR lat=39.9199 lon=32.8543
Funafuti / uk:Фунафуті / ru:Фунафути  id=TUV.funafuti state=TUV lat=-8.52425 lon=179.194
Taipei / pt:Taipé / ru:Тайбэй / uk:Тайбей  id=TWN.taipei state=TWN lat=25.0531 lon=121.526
Dodoma  id=TZA.dodoma state=TZA lat=-6.17221 lon=35.7395
Kampala / pt:Campala / ru:Кампала / uk:Кампала / uk:Кампали  id=UGA.kampala state=UGA lat=0.31628 lon=32.5822
Montevideo / pt:Montevidéu / ru:Монтевидео / uk:Монтевідео  id=URY.montevideo state=URY lat=-34.9033 lon=-56.1882
Washington / Washington DC / en:Washington D.C. / ru:Вашингтон / uk:Вашингтон  id=USA.washington state=USA lat=38.8951 lon=-77.0364
Tashkent / pt:Tasquente / es:Taskent / ru:Ташкент / uk:Ташкент  id=UZB.tashkent state=UZB lat=41.2647 lon=69.2163
Saint Peter's Square / Saint Peter 's Square / pt:Praça de São Pedro / es:plaza de San Pedro / ru:площадь Святого Петра  id=VAT.vatican_city state=VAT lat=41.9027 lon=12.4541
Kingstown  id=VCT.kingstown state=VCT lat=13.1553 lon=-61.2274
Caracas / ru:Каракас / uk:Каракас  id=VEN.caracas state=VEN lat=10.488 lon=-66.8792
Road Town British Virgin Islands  id=VGB.road_town state=VGB lat=18.4269 lon=-64.6208
Charlotte Amalie  id=VIR.charlotte_amalie state=VIR lat=18.3419 lon=-64.9307
Hanoi / ru:Ханой / uk:Ханой  id=VNM.hanoi state=VNM lat=21.0245 lon=105.841
Port Vila  id=VUT.port_vila state=VUT lat=-17.7365 lon=168.314
Mata Utu  id=WLF.mata_utu state=WLF lat=-13.2816 lon=-176.175
Apia / uk:Апіа / ru:Апиа  id=WSM.apia state=WSM lat=-13.8333 lon=-171.767
Pristina / Prishtina / ru:Приштина / uk:Приштина  id=XKX.pristina state=XKX lat=42.6727 lon=21.1669
Sanaa / Sana'a / pt:Saná / es:Saná / ru:Сана / uk:Сана  id=YEM.sanaa state=YEM lat=15.3545 lon=44.2065
Pretoria / ru:Претория / uk:Преторія  id=ZAF.pretoria state=ZAF lat=-25.7449 lon=28.1878
Lusaka / pt:Lusaca / uk:Лусака / ru:Лусака  id=ZMB.lusaka state=ZMB lat=-15.4067 lon=28.2871
Harare / ru:Хараре / uk:Хараре  id=ZWE.harare state=ZWE lat=-17.8277 lon=31.0534

# Cities with names of their own in other languages.
Munich / pt:Munique / ru:Мюнхен / uk:Мюнхен  id=DEU.munich state=DEU lat=48.1374 lon=11.5755
Hamburg / pt:Hamburgo / es:Hamburgo / ru:Гамбург / uk:Гамбург  id=DEU.hamburg state=DEU lat=53.5507 lon=9.99302
Frankfurt / es:Fráncfort / ru:Франкфурт / uk:Франкфурт  id=DEU.frankfurt state=DEU lat=50.1155 lon=8.68417
Cologne / Köln / ru:Кёльн / ru:Кельн / uk:Кельн  id=DEU.cologne state=DEU lat=50.9333 lon=6.95
Düsseldorf / ru:Дюссельдорф / uk:Дюссельдорф  id=DEU.dusseldorf state=DEU lat=51.2232 lon=6.77927
Stuttgart / ru:Штутгарт / uk:Штутгарт  id=DEU.stuttgart state=DEU lat=48.7823 lon=9.17702
Bonn / ru:Бонн / uk:Бонн  id=DEU.bonn state=DEU lat=50.7344 lon=7.09549
Dresden / ru:Дрезден / uk:Дрезден  id=DEU.dresden state=DEU lat=51.0509 lon=13.7383
Leipzig / ru:Лейпциг / uk:Лейпциг  id=DEU.leipzig state=DEU lat=51.3396 lon=12.3713
Marseille / Marseilles / pt:Marselha / es:Marsella / ru:Марсель / uk:Марсель  id=FRA.marseille state=FRA lat=43.297 lon=5.38107
Lyon / ru:Лион / uk:Ліон  id=FRA.lyon state=FRA lat=45.7491 lon=4.84789
Strasbourg / pt:Estrasburgo / es:Estrasburgo / ru:Страсбург / uk:Страсбург  id=FRA.strasbourg state=FRA lat=48.5839 lon=7.74553
Toulouse / ru:Тулуза / uk:Тулуза  id=FRA.toulouse state=FRA lat=43.6043 lon=1.44367
Bordeaux / pt:Bordéus / es:Burdeos / ru:Бордо / uk:Бордо  id=FRA.bordeaux state=FRA lat=44.8412 lon=-0.58046
Calais / ru:Кале / uk:Кале  id=FRA.calais state=FRA lat=50.9519 lon=1.85635
Manchester / ru:Манчестер / uk:Манчестер  id=GBR.manchester state=GBR lat=53.4809 lon=-2.23743
Birmingham / ru:Бирмингем / uk:Бірмінгем  id=GBR.birmingham state=GBR lat=52.4814 lon=-1.89983
Liverpool / ru:Ливерпуль / uk:Ліверпуль  id=GBR.liverpool state=GBR lat=53.4106 lon=-2.97794
Glasgow / ru:Глазго / uk:Глазго  id=GBR.glasgow state=GBR lat=55.8651 lon=-4.25763
Edinburgh / pt:Edimburgo / es:Edimburgo / ru:Эдинбург / uk:Единбург  id=GBR.edinburgh state=GBR lat=55.9521 lon=-3.19648
Belfast / ru:Белфаст / uk:Белфаст  id=GBR.belfast state=GBR lat=54.5968 lon=-5.92541
Cardiff / ru:Кардифф / uk:Кардіфф  id=GBR.cardiff state=GBR lat=51.48 lon=-3.18
Salisbury / ru:Солсбери / uk:Солсбері  id=GBR.salisbury state=GBR lat=51.0693 lon=-1.79569
Milan / pt:Milão / ru:Милан / uk:Мілан  id=ITA.milan state=ITA lat=45.4643 lon=9.18951
Naples / pt:Nápoles / es:Nápoles / ru:Неаполь / uk:Неаполь  id=ITA.naples state=ITA lat=40.8522 lon=14.2681
Turin / pt:Turim / ru:Турин / uk:Турин  id=ITA.turin state=ITA lat=45.0705 lon=7.68682
Venice / pt:Veneza / es:Venecia / ru:Венеция / uk:Венеція  id=ITA.venice state=ITA lat=45.4371 lon=12.3326
Florence / pt:Florença / ru:Флоренция / uk:Флоренція  id=ITA.florence state=ITA lat=43.7792 lon=11.2463
Genoa / pt:Gênova / es:Génova / ru:Генуя / uk:Генуя  id=ITA.genoa state=ITA lat=44.4048 lon=8.94439
Barcelona / ru:Барселона / uk:Барселона  id=ESP.barcelona state=ESP lat=41.3888 lon=2.15899
Valencia / ru:Валенсия / uk:Валенсія  id=ESP.valencia state=ESP lat=39.4739 lon=-0.37966
Seville / pt:Sevilha / es:Sevilla / ru:Севилья / uk:Севілья  id=ESP.seville state=ESP lat=37.3828 lon=-5.97317
Zaragoza / pt:Saragoça / ru:Сарагоса  id=ESP.zaragoza state=ESP lat=41.6561 lon=-0.87734
Málaga / ru:Малага / uk:Малага  id=ESP.malaga state=ESP lat=36.7202 lon=-4.42034
Bilbao / ru:Бильбао / uk:Більбао  id=ESP.bilbao state=ESP lat=43.2627 lon=-2.92528
ru:Гранада / en:Granada  id=ESP.granada state=ESP lat=37.1882 lon=-3.60667
pt:Porto / es:Oporto / en:Porto / ru:Порту / uk:Порту  id=PRT.porto state=PRT lat=41.1485 lon=-8.61097
Coimbra / ru:Коимбра  id=PRT.coimbra state=PRT lat=40.2069 lon=-8.41996
Braga / ru:Брага  id=PRT.braga state=PRT lat=41.5514 lon=-8.42311
pt:Faro / ru:Фару  id=PRT.faro state=PRT lat=37.0187 lon=-7.92716
São Paulo / ru:Сан-Паулу / uk:Сан-Паулу  id=BRA.sao_paulo state=BRA lat=-23.5475 lon=-46.6361
Rio de Janeiro / pt:Rio / es:Río / en:Rio / ru:Рио-де-Жанейро / uk:Ріо-де-Жанейро  id=BRA.rio_de_janeiro state=BRA lat=-22.9064 lon=-43.1822
pt:Salvador / ru:Салвадор  id=BRA.salvador state=BRA lat=-12.9756 lon=-38.491
Belo Horizonte / ru:Белу-Оризонти  id=BRA.belo_horizonte state=BRA lat=-19.9208 lon=-43.9378
pt:Fortaleza / ru:Форталеза  id=BRA.fortaleza state=BRA lat=-3.71722 lon=-38.5431
Recife / ru:Ресифи  id=BRA.recife state=BRA lat=-8.05389 lon=-34.8811
Porto Alegre / ru:Порту-Алегри  id=BRA.porto_alegre state=BRA lat=-30.0328 lon=-51.2302
Curitiba / ru:Куритиба  id=BRA.curitiba state=BRA lat=-25.4278 lon=-49.2731
Manaus / ru:Манаус / uk:Манаус  id=BRA.manaus state=BRA lat=-3.10194 lon=-60.025
pt:Belém / es:Belém / en:Belem / ru:Белен  id=BRA.belem state=BRA lat=-1.45583 lon=-48.5044
Goiânia  id=BRA.goiania state=BRA lat=-16.6786 lon=-49.2539
Foz do Iguaçu  id=BRA.foz_do_iguacu state=BRA lat=-25.5478 lon=-54.5881
es:Rosario  id=ARG.rosario state=ARG lat=-32.9468 lon=-60.6393
es:Córdoba / pt:Córdoba  id=ARG.cordoba state=ARG lat=-31.4065 lon=-64.1885
Tijuana / ru:Тихуана / uk:Тіхуана  id=MEX.tijuana state=MEX lat=32.5027 lon=-117.004
Ciudad Juárez / Juárez city / ru:Сьюдад-Хуарес  id=MEX.ciudad_juarez state=MEX lat=31.7202 lon=-106.461
Monterrey / ru:Монтеррей  id=MEX.monterrey state=MEX lat=25.6843 lon=-100.317
Guadalajara / ru:Гвадалахара  id=MEX.guadalajara state=MEX lat=20.6774 lon=-103.347
Culiacán / ru:Кульякан  id=MEX.culiacan state=MEX lat=24.8021 lon=-107.394
Cancún / ru:Канкун  id=MEX.cancun state=MEX lat=21.1743 lon=-86.8466
Acapulco / ru:Акапулько  id=MEX.acapulco state=MEX lat=16.8494 lon=-99.9089
Medellín / ru:Медельин / uk:Медельїн  id=COL.medellin state=COL lat=6.245 lon=-75.5715
Cali / ru:Кали  id=COL.cali state=COL lat=3.43054 lon=-76.5199
Cúcuta / ru:Кукута  id=COL.cucuta state=COL lat=7.90745 lon=-72.5049
Cartagena / ru:Картахена  id=COL.cartagena state=COL lat=10.3982 lon=-75.4933
Maracaibo / ru:Маракайбо  id=VEN.maracaibo state=VEN lat=10.6423 lon=-71.6109
Guayaquil / ru:Гуаякиль  id=ECU.guayaquil state=ECU lat=-2.19616 lon=-79.8862
Santa Cruz de la Sierra  id=BOL.santa_cruz_de_la_sierra state=BOL lat=-17.7863 lon=-63.1812
es:Sucre / ru:Сукре  id=BOL.sucre state=BOL lat=-19.0333 lon=-65.2627
Santiago de Cuba / uk:Сантьяго-де-Куба  id=CUB.santiago_de_cuba state=CUB lat=20.0229 lon=-75.8217
New York / New York City / pt:Nova York / pt:Nova Iorque / es:Nueva York / ru:Нью-Йорк / uk:Нью-Йорк / uk:Нью-Йорку  id=USA.new_york state=USA lat=40.7143 lon=-74.006
Los Angeles / es:Los Ángeles / ru:Лос-Анджелес / uk:Лос-Анджелес / uk:Лос-Анджелесі  id=USA.los_angeles state=USA lat=34.0522 lon=-118.244
Chicago / ru:Чикаго / uk:Чикаго  id=USA.chicago state=USA lat=41.85 lon=-87.65
Houston / ru:Хьюстон / uk:Г'юстон / uk:Х'юстон  id=USA.houston state=USA lat=29.7633 lon=-95.3633
Philadelphia / pt:Filadélfia / es:Filadelfia / ru:Филадельфия / uk:Філадельфія  id=USA.philadelphia state=USA lat=39.9524 lon=-75.1636
San Francisco / ru:Сан-Франциско / uk:Сан-Франциско  id=USA.san_francisco state=USA lat=37.7749 lon=-122.419
Boston / ru:Бостон / uk:Бостон  id=USA.boston state=USA lat=42.3584 lon=-71.0598
Miami / ru:Майами / uk:Маямі  id=USA.miami state=USA lat=25.7743 lon=-80.1937
Dallas / ru:Даллас / uk:Даллас  id=USA.dallas state=USA lat=32.7831 lon=-96.8067
Seattle / ru:Сиэтл / uk:Сіетл  id=USA.seattle state=USA lat=47.6062 lon=-122.332
Detroit / ru:Детройт / uk:Детройт  id=USA.detroit state=USA lat=42.3314 lon=-83.0457
Atlanta / ru:Атланта / uk:Атланта  id=USA.atlanta state=USA lat=33.749 lon=-84.388
Minneapolis / ru:Миннеаполис / uk:Міннеаполіс  id=USA.minneapolis state=USA lat=44.98 lon=-93.2638
Las Vegas / ru:Лас-Вегас / uk:Лас-Вегас  id=USA.las_vegas state=USA lat=36.175 lon=-115.137
New Orleans / pt:Nova Orleans / pt:Nova Orleães / es:Nueva Orleans / ru:Новый Орлеан / uk:Новий Орлеан  id=USA.new_orleans state=USA lat=29.9547 lon=-90.0751
Anchorage / ru:Анкоридж / uk:Анкоридж  id=USA.anchorage state=USA lat=61.2181 lon=-149.9
Portland / ru:Портленд  id=USA.portland_oregon state=USA lat=45.5234 lon=-122.676
San Diego / ru:Сан-Диего  id=USA.san_diego state=USA lat=32.7157 lon=-117.165
Denver / ru:Денвер  id=USA.denver state=USA lat=39.7392 lon=-104.985
en:Phoenix / ru:Финикс  id=USA.phoenix state=USA lat=33.4484 lon=-112.074
Baltimore / ru:Балтимор  id=USA.baltimore state=USA lat=39.2904 lon=-76.6122
Toronto / ru:Торонто / uk:Торонто  id=CAN.toronto state=CAN lat=43.7064 lon=-79.3986
Montreal / ru:Монреаль / uk:Монреаль  id=CAN.montreal state=CAN lat=45.5088 lon=-73.5878
Vancouver / ru:Ванкувер / uk:Ванкувер  id=CAN.vancouver state=CAN lat=49.2497 lon=-123.119
Geneva / Genève / pt:Genebra / es:Ginebra / ru:Женева / uk:Женева  id=CHE.geneva state=CHE lat=46.2022 lon=6.14569
Zurich / pt:Zurique / ru:Цюрих / uk:Цюрих  id=CHE.zurich state=CHE lat=47.3667 lon=8.55
Davos / ru:Давос / uk:Давос  id=CHE.davos state=CHE lat=46.8043 lon=9.83723
Lausanne / es:Lausana / ru:Лозанна  id=CHE.lausanne state=CHE lat=46.516 lon=6.63282
Antwerp / pt:Antuérpia / es:Amberes / ru:Антверпен / uk:Антверпен  id=BEL.antwerp state=BEL lat=51.2205 lon=4.40026
Rotterdam / pt:Roterdã / pt:Roterdão / es:Róterdam / ru:Роттердам / uk:Роттердам  id=NLD.rotterdam state=NLD lat=51.9225 lon=4.47917
The Hague / pt:Haia / es:La Haya / ru:Гаага / uk:Гаага  id=NLD.the_hague state=NLD lat=52.0767 lon=4.29861
Krakow / pt:Cracóvia / es:Cracovia / ru:Краков / uk:Краків  id=POL.krakow state=POL lat=50.0614 lon=19.9366
Gdansk / ru:Гданьск / uk:Гданськ  id=POL.gdansk state=POL lat=54.3523 lon=18.6491
Lublin / ru:Люблин / uk:Люблін  id=POL.lublin state=POL lat=51.2506 lon=22.5701
Wroclaw / Wrocław / ru:Вроцлав / uk:Вроцлав  id=POL.wroclaw state=POL lat=51.1029 lon=17.0301
Poznan / ru:Познань / uk:Познань  id=POL.poznan state=POL lat=52.4069 lon=16.9299
Przemysl / ru:Перемышль / ru:Пшемысль / uk:Перемишль  id=POL.przemysl state=POL lat=49.785 lon=22.7673
Constanta / ru:Констанца / uk:Констанца  id=ROU.constanta state=ROU lat=44.1807 lon=28.6343
Thessaloniki / pt:Tessalônica / es:Tesalónica / ru:Салоники / uk:Салоніки  id=GRC.thessaloniki state=GRC lat=40.6407 lon=22.9349
Istanbul / pt:Istambul / es:Estambul / ru:Стамбул / uk:Стамбул  id=TUR.istanbul state=TUR lat=41.0138 lon=28.9497
Izmir / es:Esmirna / ru:Измир / uk:Ізмір  id=TUR.izmir state=TUR lat=38.4127 lon=27.1384
Antalya / pt:Antália / ru:Анталья / ru:Анталия / uk:Анталія / uk:Анталья  id=TUR.antalya state=TUR lat=36.9081 lon=30.6956
Gaziantep / ru:Газиантеп / uk:Газіантеп  id=TUR.gaziantep state=TUR lat=37.0594 lon=37.3825
Diyarbakir / ru:Диярбакыр  id=TUR.diyarbakir state=TUR lat=37.9136 lon=40.2172
Tel Aviv / pt:Telavive / ru:Тель-Авив / uk:Тель-Авів  id=ISR.tel_aviv state=ISR lat=32.0809 lon=34.7806
Haifa / ru:Хайфа / uk:Хайфа  id=ISR.haifa state=ISR lat=32.813 lon=34.9993
Beersheba / Beer Sheva / Be'er Sheva / pt:Bersebá / es:Beerseba / ru:Беэр-Шева / uk:Беер-Шева / ru:Беэр-Шеве / ru:Беэр-Шеву / ru:Беэр-Шевой / uk:Беер-Шеви / uk:Беер-Шеві / uk:Беер-Шеву / uk:Беер-Шевою  id=ISR.beersheba state=ISR lat=31.2518 lon=34.7913
Eilat / ru:Эйлат / uk:Ейлат  id=ISR.eilat state=ISR lat=29.5581 lon=34.9482
Ashkelon / ru:Ашкелон / uk:Ашкелон / pt:Ascalão / es:Ascalón  id=ISR.ashkelon state=ISR lat=31.6693 lon=34.5715
Ashdod / ru:Ашдод / uk:Ашдод  id=ISR.ashdod state=ISR lat=31.7921 lon=34.6497
Sderot / ru:Сдерот / uk:Сдерот  id=ISR.sderot state=ISR lat=31.525 lon=34.5969
Aleppo / pt:Alepo / es:Alepo / ru:Алеппо / ru:Халеб / uk:Алеппо  id=SYR.aleppo state=SYR lat=36.2012 lon=37.1612
Homs / ru:Хомс / uk:Хомс  id=SYR.homs state=SYR lat=34.724 lon=36.7256
Hama / ru:Хама / uk:Хама  id=SYR.hama state=SYR lat=35.1318 lon=36.7578
Idlib / ru:Идлиб / uk:Ідліб  id=SYR.idlib state=SYR lat=35.9306 lon=36.6339
Raqqa / Ar-Raqqah / pt:Raqa / es:Raqa / ru:Ракка / uk:Ракка  id=SYR.raqqa state=SYR lat=35.9528 lon=39.0079
Mosul / pt:Mossul / ru:Мосул / uk:Мосул  id=IRQ.mosul state=IRQ lat=36.335 lon=43.1189
Basra / Basrah / pt:Baçorá / es:Basora / ru:Басра / uk:Басра  id=IRQ.basra state=IRQ lat=30.5085 lon=47.7804
Erbil / Arbil / Irbil / ru:Эрбиль / uk:Ербіль  id=IRQ.erbil state=IRQ lat=36.1912 lon=44.0094
Kirkuk / ru:Киркук / uk:Кіркук  id=IRQ.kirkuk state=IRQ lat=35.4681 lon=44.3922
Fallujah / Falluja / pt:Faluja / es:Faluya / ru:Фаллуджа / uk:Фаллуджа  id=IRQ.fallujah state=IRQ lat=33.3491 lon=43.786
Najaf / es:Nayaf / ru:Наджаф  id=IRQ.najaf state=IRQ lat=32.0259 lon=44.3462
Karbala / es:Kerbala / ru:Кербела  id=IRQ.karbala state=IRQ lat=32.616 lon=44.0249
Isfahan / Esfahan / pt:Isfahã / ru:Исфахан / uk:Ісфаган / uk:Ісфахан  id=IRN.isfahan state=IRN lat=32.6525 lon=51.6746
Mashhad / ru:Мешхед / uk:Мешхед  id=IRN.mashhad state=IRN lat=36.2981 lon=59.6057
Tabriz / ru:Тебриз / uk:Тебриз  id=IRN.tabriz state=IRN lat=38.08 lon=46.2919
Shiraz / ru:Шираз / uk:Шираз  id=IRN.shiraz state=IRN lat=29.6103 lon=52.5311
Qom / Qum / ru:Кум / uk:Кум  id=IRN.qom state=IRN lat=34.6401 lon=50.8764
Kermanshah / ru:Керманшах  id=IRN.kermanshah state=IRN lat=34.3142 lon=47.065
Bandar Abbas / ru:Бендер-Аббас  id=IRN.bandar_abbas state=IRN lat=27.1865 lon=56.2808
Karaj / ru:Кередж  id=IRN.karaj state=IRN lat=35.8327 lon=50.9915
Ahvaz / ru:Ахваз  id=IRN.ahvaz state=IRN lat=31.319 lon=48.6842
Arak / ru:Арак  id=IRN.arak state=IRN lat=34.0949 lon=49.6981
Sidon / Saida / ru:Сайда / ru:Сидон  id=LBN.sidon state=LBN lat=33.5575 lon=35.3715
Tyre / ru:Тир  id=LBN.tyre state=LBN lat=33.2733 lon=35.1939
Jeddah / Jedda / pt:Jidá / es:Yeda / ru:Джидда / uk:Джидда  id=SAU.jeddah state=SAU lat=21.4901 lon=39.1862
Mecca / pt:Meca / es:La Meca / ru:Мекка / uk:Мекка  id=SAU.mecca state=SAU lat=21.4266 lon=39.8256
pt:Medina / es:Medina / ru:Медина  id=SAU.medina state=SAU lat=24.4686 lon=39.6142
Dubai / ru:Дубай / uk:Дубай  id=ARE.dubai state=ARE lat=25.0772 lon=55.3093
Alexandria / es:Alejandría / ru:Александрия / uk:Александрія  id=EGY.alexandria state=EGY lat=31.2018 lon=29.9158
Benghazi / pt:Bengasi / es:Bengasi / ru:Бенгази / uk:Бенгазі  id=LBY.benghazi state=LBY lat=32.1149 lon=20.0686
Misrata / Misratah / ru:Мисрата / uk:Місрата  id=LBY.misrata state=LBY lat=32.3753 lon=15.0925
Sirte / ru:Сирт  id=LBY.sirte state=LBY lat=31.2089 lon=16.5887
Derna / Darnah / ru:Дерна  id=LBY.derna state=LBY lat=32.767 lon=22.6367
Casablanca / ru:Касабланка  id=MAR.casablanca state=MAR lat=33.5883 lon=-7.61138
Marrakesh / Marrakech / ru:Марракеш  id=MAR.marrakesh state=MAR lat=31.6342 lon=-7.99994
Port Sudan / pt:Porto Sudão / es:Puerto Sudán / ru:Порт-Судан  id=SDN.port_sudan state=SDN lat=19.6175 lon=37.2164
Omdurman / ru:Омдурман  id=SDN.omdurman state=SDN lat=15.6445 lon=32.4777
Mekelle / Mekele / ru:Мэкэле  id=ETH.mekele state=ETH lat=13.4967 lon=39.4753
Lagos / ru:Лагос / uk:Лагос  id=NGA.lagos state=NGA lat=6.45407 lon=3.39467
Kano / ru:Кано  id=NGA.kano state=NGA lat=12.0001 lon=8.51672
Maiduguri / ru:Майдугури  id=NGA.maiduguri state=NGA lat=11.8469 lon=13.1571
Goma / ru:Гома  id=COD.goma state=COD lat=-1.67409 lon=29.2284
Bukavu / ru:Букаву  id=COD.bukavu state=COD lat=-2.49077 lon=28.8428
Johannesburg / pt:Joanesburgo / es:Johannesburgo / ru:Йоханнесбург / uk:Йоганнесбург  id=ZAF.johannesburg state=ZAF lat=-26.2023 lon=28.0436
Cape Town / pt:Cidade de o Cabo / es:Ciudad de el Cabo / ru:Кейптаун / uk:Кейптаун  id=ZAF.cape_town state=ZAF lat=-33.9258 lon=18.4232
Durban / ru:Дурбан  id=ZAF.durban state=ZAF lat=-29.8579 lon=31.0292
pt:Beira  id=MOZ.beira state=MOZ lat=-19.8436 lon=34.8389
Pemba  id=MOZ.pemba state=MOZ lat=-12.974 lon=40.5177
Dar es Salaam / ru:Дар-эс-Салам / pt:Dar-es-Salaam  id=TZA.dar_es_salaam state=TZA lat=-6.82349 lon=39.2695
Timbuktu / es:Tombuctú / ru:Тимбукту  id=MLI.timbuktu state=MLI lat=16.7735 lon=-3.00742
Gao  id=MLI.gao state=MLI lat=16.2717 lon=-0.04472
Aden / ru:Аден / uk:Аден  id=YEM.aden state=YEM lat=12.7796 lon=45.0385
Taiz / Ta'izz / ru:Таиз / uk:Таїз  id=YEM.taiz state=YEM lat=13.5795 lon=44.0209
Karachi / pt:Carachi / ru:Карачи / uk:Карачі  id=PAK.karachi state=PAK lat=24.8608 lon=67.0104
Lahore / ru:Лахор / uk:Лахор  id=PAK.lahore state=PAK lat=31.558 lon=74.3507
Peshawar / ru:Пешавар / uk:Пешавар  id=PAK.peshawar state=PAK lat=34.008 lon=71.5785
Quetta / ru:Кветта  id=PAK.quetta state=PAK lat=30.1841 lon=67.0014
Rawalpindi / ru:Равалпинди  id=PAK.rawalpindi state=PAK lat=33.5973 lon=73.0479
Kandahar / Qandahar / ru:Кандагар / uk:Кандагар  id=AFG.kandahar state=AFG lat=31.6133 lon=65.7101
Herat / ru:Герат / uk:Герат  id=AFG.herat state=AFG lat=34.3482 lon=62.1997
Mazar-i-Sharif / Mazar-e-Sharif / ru:Мазари-Шариф / uk:Мазарі-Шариф  id=AFG.mazar_i_sharif state=AFG lat=36.709 lon=67.1109
Kunduz / ru:Кундуз  id=AFG.kunduz state=AFG lat=36.7289 lon=68.857
Jalalabad / ru:Джелалабад  id=AFG.jalalabad state=AFG lat=34.4265 lon=70.4515
Mumbai / Bombay / pt:Bombaim / ru:Мумбаи / ru:Бомбей / uk:Мумбаї  id=IND.mumbai state=IND lat=19.0728 lon=72.8826
Kolkata / Calcutta / pt:Calcutá / es:Calcuta / ru:Калькутта / uk:Колката  id=IND.kolkata state=IND lat=22.5626 lon=88.363
Chennai / Madras / ru:Ченнаи  id=IND.chennai state=IND lat=13.0878 lon=80.2785
Bengaluru / Bangalore / ru:Бангалор  id=IND.bengaluru state=IND lat=12.9719 lon=77.5937
Srinagar / ru:Сринагар  id=IND.srinagar state=IND lat=34.0857 lon=74.8055
Amritsar / ru:Амритсар  id=IND.amritsar state=IND lat=31.6223 lon=74.8753
Shanghai / pt:Xangai / ru:Шанхай / uk:Шанхай  id=CHN.shanghai state=CHN lat=31.2222 lon=121.458
Guangzhou / Canton / pt:Cantão / ru:Гуанчжоу / uk:Гуанчжоу  id=CHN.guangzhou state=CHN lat=23.1167 lon=113.25
Shenzhen / ru:Шэньчжэнь / uk:Шеньчжень  id=CHN.shenzhen state=CHN lat=22.5455 lon=114.068
Tianjin / ru:Тяньцзинь / uk:Тяньцзінь  id=CHN.tianjin state=CHN lat=39.1422 lon=117.177
Wuhan / ru:Ухань / uk:Ухань  id=CHN.wuhan state=CHN lat=30.5833 lon=114.267
Chongqing / ru:Чунцин / uk:Чунцін  id=CHN.chongqing state=CHN lat=29.5603 lon=106.558
Chengdu / ru:Чэнду / uk:Ченду  id=CHN.chengdu state=CHN lat=30.6667 lon=104.067
Harbin / ru:Харбин / uk:Харбін  id=CHN.harbin state=CHN lat=45.75 lon=126.65
Dandong / ru:Даньдун  id=CHN.dandong state=CHN lat=40.1292 lon=124.395
Urumqi / ru:Урумчи / uk:Урумчі  id=CHN.urumqi state=CHN lat=43.801 lon=87.6005
Lhasa / ru:Лхаса  id=CHN.lhasa state=CHN lat=29.65 lon=91.1
Dalian / ru:Далянь  id=CHN.dalian state=CHN lat=38.9122 lon=121.602
Shenyang / ru:Шэньян  id=CHN.shenyang state=CHN lat=41.7922 lon=123.433
Osaka / ru:Осака / uk:Осака  id=JPN.osaka state=JPN lat=34.6938 lon=135.501
Hiroshima / ru:Хиросима / uk:Хіросіма  id=JPN.hiroshima state=JPN lat=34.4 lon=132.45
Nagasaki / ru:Нагасаки / uk:Нагасакі  id=JPN.nagasaki state=JPN lat=32.75 lon=129.883
Kyoto / es:Kioto / pt:Quioto / ru:Киото / uk:Кіото  id=JPN.kyoto state=JPN lat=35.0211 lon=135.754
Yokohama / ru:Иокогама  id=JPN.yokohama state=JPN lat=35.4333 lon=139.65
Fukushima / ru:Фукусима / uk:Фукусіма  id=JPN.fukushima state=JPN lat=37.75 lon=140.467
Daegu / Taegu / ru:Тэгу  id=KOR.daegu state=KOR lat=35.8703 lon=128.591
Gwangju / Kwangju / ru:Кванджу  id=KOR.gwangju state=KOR lat=35.1547 lon=126.916
Gyeongju / ru:Кёнджу / ru:Кенджу / uk:Кьонджу  id=KOR.gyeongju state=KOR lat=35.8428 lon=129.212
Daejeon / ru:Тэджон  id=KOR.daejeon state=KOR lat=36.3491 lon=127.385
Ho Chi Minh City / Saigon / pt:Cidade de Ho Chi Minh / es:Ciudad Ho Chi Minh / ru:Хошимин / uk:Хошимін  id=VNM.ho_chi_minh_city state=VNM lat=10.823 lon=106.63
Yangon / Rangoon / pt:Rangum / es:Rangún / ru:Янгон / uk:Янгон  id=MMR.yangon state=MMR lat=16.8053 lon=96.1561
Mandalay / ru:Мандалай  id=MMR.mandalay state=MMR lat=21.9747 lon=96.0836
Sydney / es:Sídney / ru:Сидней / uk:Сідней  id=AUS.sydney state=AUS lat=-33.8678 lon=151.207
Melbourne / ru:Мельбурн / uk:Мельбурн  id=AUS.melbourne state=AUS lat=-37.814 lon=144.963
Almaty / Alma-Ata / ru:Алматы / ru:Алма-Ата / uk:Алмати  id=KAZ.almaty state=KAZ lat=43.2525 lon=76.9115
Baikonur / Baykonur / ru:Байконур / uk:Байконур  id=KAZ.baikonur state=KAZ lat=45.6167 lon=63.3167
Batumi / ru:Батуми / uk:Батумі  id=GEO.batumi state=GEO lat=41.6408 lon=41.6306
Kaunas / ru:Каунас / uk:Каунас  id=LTU.kaunas state=LTU lat=54.9016 lon=23.9091
Klaipeda / ru:Клайпеда / uk:Клайпеда  id=LTU.klaipeda state=LTU lat=55.7068 lon=21.1391
Daugavpils / ru:Даугавпилс  id=LVA.daugavpils state=LVA lat=55.8833 lon=26.5333
Narva / ru:Нарва / uk:Нарва  id=EST.narva state=EST lat=59.3772 lon=28.1903
Tartu / ru:Тарту / uk:Тарту  id=EST.tartu state=EST lat=58.3806 lon=26.7251
Tiraspol / ru:Тирасполь / uk:Тирасполь  id=MDA.tiraspol state=MDA lat=46.8428 lon=29.6284
Grodno / Hrodna / ru:Гродно / uk:Гродно  id=BLR.grodno state=BLR lat=53.6758 lon=23.8289
Brest / ru:Брест / uk:Брест / uk:Берестя  id=BLR.brest state=BLR lat=52.1089 lon=23.7175
Gomel / Homel / Homyel / ru:Гомель / uk:Гомель  id=BLR.gomel state=BLR lat=52.4345 lon=30.9754
Vitebsk / Vitsebsk / ru:Витебск / uk:Вітебськ  id=BLR.vitebsk state=BLR lat=55.1904 lon=30.2049
Mogilev / Mahilyow / Mahiliou / ru:Могилёв / ru:Могилев / uk:Могильов  id=BLR.mogilev state=BLR lat=53.9088 lon=30.3404
Bobruisk / Babruysk / ru:Бобруйск / uk:Бобруйськ  id=BLR.bobruisk state=BLR lat=53.1468 lon=29.2055
Novi Sad / ru:Нови-Сад  id=SRB.novi_sad state=SRB lat=45.2517 lon=19.8369
Banja Luka / ru:Баня-Лука / ru:Баня-Луки / ru:Баня-Луке / ru:Баня-Луку  id=BIH.banja_luka state=BIH lat=44.7788 lon=17.2063
Mitrovica / ru:Митровица / ru:Митровицей / uk:Митровиця  id=XKX.mitrovica state=XKX lat=42.8833 lon=20.8667
Dubrovnik / ru:Дубровник  id=HRV.dubrovnik state=HRV lat=42.6412 lon=18.1091
Turku / ru:Турку  id=FIN.turku state=FIN lat=60.4515 lon=22.2687
Malmö / ru:Мальмё / ru:Мальме  id=SWE.malmo state=SWE lat=55.6059 lon=13.0007
Gothenburg / Göteborg / pt:Gotemburgo / es:Gotemburgo / ru:Гётеборг / ru:Гетеборг  id=SWE.gothenburg state=SWE lat=57.7072 lon=11.9668
Tromsø / Tromso / ru:Тромсё / ru:Тромсе  id=NOR.tromso state=NOR lat=69.6489 lon=18.9551

# Ukraine: further towns, largest first.
Kamyanske / Kamenskoe / ru:Каменское / uk:Кам'янське  id=UKR.kamyanske state=UKR lat=48.5172 lon=34.6062
Brovary / ru:Бровары / uk:Бровари  id=UKR.brovary state=UKR lat=50.511 lon=30.7911
Alchevsk / Алчевск / Алчевськ  id=UKR.alchevsk state=UKR lat=48.4691 lon=38.7974
Kamyanets-Podilskyi / Kamenets-Podolskiy / ru:Каменец-Подольский / uk:Кам'янець-Подільський  id=UKR.kamyanets_podilskyi state=UKR lat=48.6788 lon=26.5852
Mukachevo / Mukacheve / Мукачеве / Мукачево  id=UKR.mukachevo state=UKR lat=48.4425 lon=22.718
Uman / Уман / Умань  id=UKR.uman state=UKR lat=48.7501 lon=30.2194
Khrustalnyi / Khrustalniy / Хрустальний  id=UKR.khrustalnyi state=UKR lat=48.1424 lon=38.9237
Yenakiyeve / Enakievo / ru:Енакиево / uk:Єнакієве  id=UKR.yenakiyeve state=UKR lat=48.2386 lon=38.204
Oleksandriya / Aleksandriya / ru:Александрия / uk:Олександрія / ru:Александрии / ru:Александрию / ru:Александрией  id=UKR.oleksandriya state=UKR lat=48.6747 lon=33.1176
Drohobych / Drogobych / ru:Дрогобыч / Дрогобич / ru:Дрогобычем  id=UKR.drohobych state=UKR lat=49.352 lon=23.5112
Kadiyivka / Kadievka / Кадиевка  id=UKR.kadiyivka state=UKR lat=48.5682 lon=38.6435
Berdychiv / Berdichiv / ru:Бердичев / uk:Бердичів  id=UKR.berdychiv state=UKR lat=49.8942 lon=28.5824
Shakhtarsk / Shakhtersk / Шахтерск / Шахтарськ  id=UKR.shakhtarsk state=UKR lat=48.0566 lon=38.4383
Kovel / Ковель  id=UKR.kovel state=UKR lat=51.2155 lon=24.7008
Smila / ru:Смила / uk:Сміла  id=UKR.smila state=UKR lat=49.233 lon=31.8843
Kalush / Калуш  id=UKR.kalush state=UKR lat=49.024 lon=24.3721
Sheptytskyi / Sheptitskiy / Шептицкий / Шептицький  id=UKR.sheptytskyi state=UKR lat=50.394 lon=24.2394
Boryspil / Borispol / ru:Борисполь / uk:Бориспіль  id=UKR.boryspil state=UKR lat=50.3505 lon=30.9526
Dovzhansk / Довжанськ  id=UKR.dovzhansk state=UKR lat=48.0761 lon=39.6474
Pervomaysk / Первомайск / Первомайськ  id=UKR.pervomaysk state=UKR lat=48.0448 lon=30.8478
Korosten / Korastsen / Корасцень / Коростень  id=UKR.korosten state=UKR lat=50.9512 lon=28.6386
Stryi / Stryy / ru:Стрый / Стрий  id=UKR.stryi state=UKR lat=49.261 lon=23.8484
Kolomyia / Kolomyya / ru:Коломыя / Коломия  id=UKR.kolomyia state=UKR lat=48.525 lon=25.0371
Khartsyzk / Khartsyzsk / ru:Харцызск / Харцизьк  id=UKR.khartsyzk state=UKR lat=48.0428 lon=38.1403
Zvyahel / Zvyagel / Звягель  id=UKR.zvyahel state=UKR lat=50.5914 lon=27.6088
Snizhne / Snezhnoe / ru:Снежное / uk:Сніжне  id=UKR.snizhne state=UKR lat=48.0233 lon=38.7621
Lozova / Lozovaya / Лозовая / Лозова  id=UKR.lozova state=UKR lat=48.8907 lon=36.3141
Druzhkivka / Druzhkovka / ru:Дружковка / uk:Дружківка  id=UKR.druzhkivka state=UKR lat=48.62 lon=37.5254
Chystyakove / Chastkove / Часткове / Чистяково  id=UKR.chystyakove state=UKR lat=48.0388 lon=38.5969
Pryluky / Priluki / Прилуки / ru:Прилуках / ru:Прилук / uk:Прилуках / uk:Прилук  id=UKR.pryluky state=UKR lat=50.5953 lon=32.3838
Antratsyt / Antratsit / Антрацит  id=UKR.antratsyt state=UKR lat=48.1164 lon=39.0886
Horishni Plavni / Gorishni Plavni / ru:Горишни Плавни / uk:Горішні Плавні  id=UKR.horishni_plavni state=UKR lat=49.0084 lon=33.6293
Novovolynsk / ru:Нововолынск / Нововолинськ  id=UKR.novovolynsk state=UKR lat=50.7295 lon=24.1598
Okhtyrka / Akhtyrka / ru:Ахтырка / Охтирка  id=UKR.okhtyrka state=UKR lat=50.3085 lon=34.8947
Rovenky / Rovenki / Ровеньки  id=UKR.rovenky state=UKR lat=48.0828 lon=39.377
Marhanets / Marganets / Марганец / Марганець  id=UKR.marhanets state=UKR lat=47.6309 lon=34.6245
Bryanka / Брянка  id=UKR.bryanka state=UKR lat=48.511 lon=38.6722
Lubny / ru:Лубны / Лубни  id=UKR.lubny state=UKR lat=50.0141 lon=32.9997
Fastiv / ru:Фастов / uk:Фастів  id=UKR.fastiv state=UKR lat=50.078 lon=29.9196
Vyshneve / Vishnevoe / Вишневое / Вишневе  id=UKR.vyshneve state=UKR lat=50.3883 lon=30.3681
Zhovti Vody / Zhovti Vodi / ru:Жовти Води / uk:Жовті Води  id=UKR.zhovti_vody state=UKR lat=48.3452 lon=33.4974
Varash / Вараш  id=UKR.varash state=UKR lat=51.3404 lon=25.8555
Shepetivka / Shepetovka / ru:Шепетовка / uk:Шепетівка  id=UKR.shepetivka state=UKR lat=50.1812 lon=27.0652
Podilsk / Podolsk / ru:Подольск / uk:Подільськ  id=UKR.podilsk state=UKR lat=47.7499 lon=29.5307
Pivdennoukrainsk / Yuzhnoukrainsk / ru:Южноукраинск / uk:Південноукраїнськ  id=UKR.pivdennoukrainsk state=UKR lat=47.8288 lon=31.1751
Romny / ru:Ромны / Ромни  id=UKR.romny state=UKR lat=50.7403 lon=33.4952
Volodymyr-Volynskyi / Vladimir-Volynskiy / ru:Владимир-Волынский / Володимир-Волинський  id=UKR.volodymyr_volynskyi state=UKR lat=50.8503 lon=24.3212
Yasynuvata / Yasinovataya / Ясиноватая / Ясинувата  id=UKR.yasynuvata state=UKR lat=48.1268 lon=37.8592
Pokrov / Покров  id=UKR.pokrov state=UKR lat=47.6536 lon=34.1149
Dubno / Дубно  id=UKR.dubno state=UKR lat=50.4075 lon=25.7624
Vasylkiv / Vasilkov / ru:Васильков / uk:Васильків  id=UKR.vasylkiv state=UKR lat=50.1802 lon=30.3119
Chuhuyiv / Chuguev / ru:Чугуев / uk:Чугуїв  id=UKR.chuhuyiv state=UKR lat=49.8354 lon=36.6865
Netishyn / Netishin / ru:Нетишин / uk:Нетішин  id=UKR.netishyn state=UKR lat=50.3286 lon=26.6487
Sokolohirsk / uk:Сокологірськ  id=UKR.sokolohirsk state=UKR lat=48.6279 lon=38.5239
Kakhovka / Каховка  id=UKR.kakhovka state=UKR lat=46.816 lon=33.4786
Slavuta / Славута  id=UKR.slavuta state=UKR lat=50.2961 lon=26.8661
Zhmerynka / Zhmerinka / Жмеринка  id=UKR.zhmerynka state=UKR lat=49.0352 lon=28.114
Boyarka / Боярка  id=UKR.boyarka state=UKR lat=50.3191 lon=30.2973
Sambir / ru:Самбир / uk:Самбір  id=UKR.sambir state=UKR lat=49.5162 lon=23.2013
Voznesensk / Вознесенск / Вознесенськ  id=UKR.voznesensk state=UKR lat=47.5622 lon=31.336
Boryslav / Borislav / Борислав  id=UKR.boryslav state=UKR lat=49.29 lon=23.4289
Hlukhiv / Glukhiv / ru:Глухов / uk:Глухів  id=UKR.hlukhiv state=UKR lat=51.6798 lon=33.9168
Obukhiv / ru:Обухов / uk:Обухів  id=UKR.obukhiv state=UKR lat=50.1163 lon=30.6333
Novoyavorivsk / Novoyavorovsk / ru:Новояворовск / uk:Новояворівськ  id=UKR.novoyavorivsk state=UKR lat=49.9302 lon=23.5736
Kostopil / Kostopol / ru:Костополь / uk:Костопіль  id=UKR.kostopil state=UKR lat=50.8773 lon=26.448
Yany Kapu / Yani Kapu / Яни Капу  id=UKR.yany_kapu state=UKR lat=45.9555 lon=33.7926
Mohyliv-Podilsky / Mogilyov-Podolskiy / ru:Могилёв-Подольский / ru:Могилев-Подольский / uk:Могилів-Подільський  id=UKR.mohyliv_podilsky state=UKR lat=48.4428 lon=27.7997
Synelnykove / Sinelnikovo / Синельниково / Синельникове  id=UKR.synelnykove state=UKR lat=48.3236 lon=35.5261
Alushta / Алушта  id=UKR.alushta state=UKR lat=44.6773 lon=34.4097
Sarny / ru:Сарны / Сарни  id=UKR.sarny state=UKR lat=51.339 lon=26.6069
Zlatopil / Zlatopol / ru:Златополь / uk:Златопіль  id=UKR.zlatopil state=UKR lat=49.3765 lon=36.2185
Khust / Хуст  id=UKR.khust state=UKR lat=48.1719 lon=23.2979
Chortkiv / ru:Чорткив / uk:Чортків  id=UKR.chortkiv state=UKR lat=49.017 lon=25.7981
Novyi Rozdil / Novyy Razdol / ru:Новый Раздол / uk:Новий Розділ  id=UKR.novyi_rozdil state=UKR lat=49.4714 lon=24.1335
Truskavets / Трускавец / Трускавець  id=UKR.truskavets state=UKR lat=49.2807 lon=23.5037
Zolotonosha / Золотоноша  id=UKR.zolotonosha state=UKR lat=49.6693 lon=32.0364
Khmilnyk / Khmelnik / ru:Хмельник / uk:Хмільник  id=UKR.khmilnyk state=UKR lat=49.5581 lon=27.9568
Shakhtarske / ru:Шахтарскэ / Шахтарське  id=UKR.shakhtarske state=UKR lat=48.3479 lon=36.3964
Bakhchysaray / Bakhchisaray / Бахчисарай  id=UKR.bakhchysaray state=UKR lat=44.7552 lon=33.8578
Khrestivka / uk:Хрестівка  id=UKR.khrestivka state=UKR lat=48.1497 lon=38.3594
Ternivka / Ternovka / ru:Терновка / uk:Тернівка  id=UKR.ternivka state=UKR lat=48.5266 lon=36.0705
Holubivka / uk:Голубівка  id=UKR.holubivka state=UKR lat=48.6375 lon=38.6428
Balakliya / Balakleya / ru:Балаклея / uk:Балаклія  id=UKR.balakliya state=UKR lat=49.456 lon=36.8443
Pereiaslav / Pereyaslavl / Переяславль / Переяслав  id=UKR.pereiaslav state=UKR lat=50.0674 lon=31.4497
Haysyn / Gaysin / Гайсин  id=UKR.haysyn state=UKR lat=48.8129 lon=29.3792
Dolynska / Dolinskaya / Долинская / Долинська  id=UKR.dolynska state=UKR lat=48.1172 lon=32.7769
Vynohradiv / Vinogradiv / ru:Виноградив / uk:Виноградів  id=UKR.vynohradiv state=UKR lat=48.1413 lon=23.0362
Malyn / Malin / Малин  id=UKR.malyn state=UKR lat=50.7676 lon=29.2422
Oleshky / Aleshki / Алешки / Олешки  id=UKR.oleshky state=UKR lat=46.6255 lon=32.7243
Zdolbuniv / Zdolbunov / ru:Здолбунов / uk:Здолбунів  id=UKR.zdolbuniv state=UKR lat=50.5221 lon=26.2482
Slavutych / Slavutich / Славутич  id=UKR.slavutych state=UKR lat=51.5225 lon=30.7181
Armyansk / Армянск / Армянськ  id=UKR.armyansk state=UKR lat=46.1092 lon=33.6921
Korostyshiv / Korostyshev / ru:Коростышев / uk:Коростишів  id=UKR.korostyshiv state=UKR lat=50.3169 lon=29.0577
Krolevets / Кролевец / Кролевець  id=UKR.krolevets state=UKR lat=51.5518 lon=33.3804
Pisochyn / Pesochin / ru:Песочин / uk:Пісочин  id=UKR.pisochyn state=UKR lat=49.9516 lon=36.1026
Kaniv / ru:Канив / uk:Канів  id=UKR.kaniv state=UKR lat=49.7519 lon=31.47
Hadyach / Gadyach / Гадяч  id=UKR.hadyach state=UKR lat=50.3691 lon=33.997
Berehove / Beregovo / Берегово / Берегове  id=UKR.berehove state=UKR lat=48.2051 lon=22.6445
Kozyatyn / Kazatin / Казатин / Козятин  id=UKR.kozyatyn state=UKR lat=49.7164 lon=28.8386
Brody / ru:Броды / Броди  id=UKR.brody state=UKR lat=50.0885 lon=25.1461
Dokuchayevsk / Dokuchaevsk / ru:Докучаевск / uk:Докучаєвськ  id=UKR.dokuchayevsk state=UKR lat=47.7522 lon=37.6776
Zolochiv / ru:Золочив / uk:Золочів  id=UKR.zolochiv state=UKR lat=49.8074 lon=24.9038
Nadvirna / ru:Надвирна / uk:Надвірна  id=UKR.nadvirna state=UKR lat=48.6366 lon=24.5714
Ladyzhyn / Ladyzhin / ru:Ладыжин / Ладижин  id=UKR.ladyzhyn state=UKR lat=48.6844 lon=29.2364
Otamanivka / uk:Отаманівка  id=UKR.otamanivka state=UKR lat=48.3459 lon=39.6523
Znamyanka / Znamenka / ru:Знаменка / uk:Знам'янка  id=UKR.znamyanka state=UKR lat=48.7207 lon=32.6582
Vilnohirsk / Volnogorsk / ru:Вольногорск / uk:Вільногірськ  id=UKR.vilnohirsk state=UKR lat=48.4842 lon=34.0171
Selydove / Selidovo / Селидово / Селидове  id=UKR.selydove state=UKR lat=48.1465 lon=37.3022
Berestyn / Berestin / Берестин  id=UKR.berestyn state=UKR lat=49.3776 lon=35.4449
Merefa / Мерефа  id=UKR.merefa state=UKR lat=49.8211 lon=36.0567
Kremenets / Кременец / Кременець  id=UKR.kremenets state=UKR lat=50.0986 lon=25.7279
Polonne / Polonnoe / Полонное / Полонне  id=UKR.polonne state=UKR lat=50.1194 lon=27.5086
Sukhodilsk / Sukhodolsk / ru:Суходольск / uk:Суходільськ  id=UKR.sukhodilsk state=UKR lat=48.3508 lon=39.7257
Sokal / Сокаль  id=UKR.sokal state=UKR lat=50.4745 lon=24.2809
Stebnyk / Stebnik / Стебник  id=UKR.stebnyk state=UKR lat=49.301 lon=23.552
Liubotyn / Lyubotin / Люботин  id=UKR.liubotyn state=UKR lat=49.9469 lon=35.9291
Kivsharivka / Kovsharovka / ru:Ковшаровка / uk:Ківшарівка  id=UKR.kivsharivka state=UKR lat=49.6303 lon=37.6775
Trostyanets / Тростянец / Тростянець  id=UKR.trostyanets state=UKR lat=50.4848 lon=34.9657
Kiliya / ru:Килия / uk:Кілія  id=UKR.kiliya state=UKR lat=45.4445 lon=29.264
Henichesk / Genichesk / ru:Геническ / uk:Генічеськ  id=UKR.henichesk state=UKR lat=46.1682 lon=34.8086
Vynnyky / Vinniki / ru:Винники / uk:Вінники  id=UKR.vynnyky state=UKR lat=49.8167 lon=24.1442
Yahotyn / Yagotin / Яготин  id=UKR.yahotyn state=UKR lat=50.2754 lon=31.7634
Krasyliv / Krasilov / ru:Красилов / uk:Красилів  id=UKR.krasyliv state=UKR lat=49.6538 lon=26.9721
Balaklava / Балаклава  id=UKR.balaklava state=UKR lat=44.5112 lon=33.5994
Kalynivka / Kalinivka / ru:Калинивка / uk:Калинівка  id=UKR.kalynivka state=UKR lat=49.4613 lon=28.5154
Volochysk / Volochisk / Волочиск / Волочиськ  id=UKR.volochysk state=UKR lat=49.5361 lon=26.2068
Pyatykhatky / Pyatikhatki / Пятихатки  id=UKR.pyatykhatky state=UKR lat=48.4082 lon=33.7092
Polohy / Pologi / Пологи  id=UKR.polohy state=UKR lat=47.4787 lon=36.2546
Amvrosiivka / Amvrosievka / ru:Амвросиевка / uk:Амвросіївка  id=UKR.amvrosiivka state=UKR lat=47.7906 lon=38.4785
Skadovsk / Скадовск / Скадовськ  id=UKR.skadovsk state=UKR lat=46.1131 lon=32.9098
Pelahiivka / Pelageevka / ru:Пелагеевка / uk:Пелагіївка  id=UKR.pelahiivka state=UKR lat=48.1075 lon=38.6134
Zuhres / Zugres / Зугрес  id=UKR.zuhres state=UKR lat=48.0143 lon=38.266
Rozdilna / ru:Роздилна / uk:Роздільна  id=UKR.rozdilna state=UKR lat=46.8548 lon=30.0709
Bohodukhiv / Bogodukhov / ru:Богодухов / uk:Богодухів  id=UKR.bohodukhiv state=UKR lat=50.1615 lon=35.5237
Korsun-Shevchenkivskyi / Korsun-Shevchenkovskiy / ru:Корсунь-Шевченковский / uk:Корсунь-Шевченківський  id=UKR.korsun_shevchenkivskyi state=UKR lat=49.4182 lon=31.2517
Dniprorudne / Dneprorudnoe / ru:Днепрорудное / uk:Дніпрорудне  id=UKR.dniprorudne state=UKR lat=47.3899 lon=35.0007
Berezhany / ru:Бережаны / Бережани  id=UKR.berezhany state=UKR lat=49.4458 lon=24.9369
Skvyra / Skvira / Сквира  id=UKR.skvyra state=UKR lat=49.734 lon=29.6635
Derhachi / Dergachi / ru:Дергачи / uk:Дергачі  id=UKR.derhachi state=UKR lat=50.1079 lon=36.1209
Svalyava / Свалява  id=UKR.svalyava state=UKR lat=48.5474 lon=22.9867
Lutuhyne / Lutugino / Лутугино / Лутугине  id=UKR.lutuhyne state=UKR lat=48.4043 lon=39.213
Mostyska / Mostiska / Мостиска / Мостиська  id=UKR.mostyska state=UKR lat=49.7947 lon=23.1508
Bakhmach / Бахмач  id=UKR.bakhmach state=UKR lat=51.1814 lon=32.8346
Shpola / Шпола  id=UKR.shpola state=UKR lat=49.0129 lon=31.3926
Sudak / Судак  id=UKR.sudak state=UKR lat=44.8492 lon=34.9747
Novoukrayinka / Novoukrainka / ru:Новоукраинка / uk:Новоукраїнка  id=UKR.novoukrayinka state=UKR lat=48.3166 lon=31.5236
Bilohirsk / Belogorsk / ru:Белогорск / uk:Білогірськ  id=UKR.bilohirsk state=UKR lat=45.0568 lon=34.6039
Berezan / Березань  id=UKR.berezan state=UKR lat=50.3107 lon=31.4677
Iziaslav / Zaslav / Заслав / Изяслав  id=UKR.iziaslav state=UKR lat=50.1198 lon=26.8248
Starobilsk / Starobelsk / ru:Старобельск / uk:Старобільськ  id=UKR.starobilsk state=UKR lat=49.2788 lon=38.9075
Apostolove / Apostolovo / Апостолово / Апостолове  id=UKR.apostolove state=UKR lat=47.6598 lon=33.7195
Bohuslav / Boguslav / Богуслав  id=UKR.bohuslav state=UKR lat=49.5464 lon=30.8741
Bahacheve / Bagacheve / ru:Багачэвэ / Багачеве  id=UKR.bahacheve state=UKR lat=49.012 lon=31.0466
Dunayivtsi / Dunaevtsy / ru:Дунаевцы / uk:Дунаївці  id=UKR.dunayivtsi state=UKR lat=48.887 lon=26.8482
Rakhiv / Rakhov / ru:Рахов / uk:Рахів  id=UKR.rakhiv state=UKR lat=48.0547 lon=24.2031
Bilopillia / Belopole / ru:Белополье / uk:Білопілля  id=UKR.bilopillia state=UKR lat=51.1475 lon=34.3108
Verkhnodniprovsk / Verkhnedneprovsk / ru:Верхнеднепровск / uk:Верхньодніпровськ  id=UKR.verkhnodniprovsk state=UKR lat=48.6556 lon=34.3262
Ovruch / Ovruche / Овруче / Овруч  id=UKR.ovruch state=UKR lat=51.3274 lon=28.8016
Radomyshl / ru:Радомышль / Радомишль  id=UKR.radomyshl state=UKR lat=50.4962 lon=29.23
Voznesenivka / uk:Вознесенівка  id=UKR.voznesenivka state=UKR lat=48.0761 lon=39.7962
Vilnyansk / Volnyansk / ru:Вольнянск / uk:Вільнянськ  id=UKR.vilnyansk state=UKR lat=47.9477 lon=35.4403
Bolhrad / Balgrad / Балград / Болград  id=UKR.bolhrad state=UKR lat=45.6779 lon=28.6181
Tulchyn / Tulchin / Тульчин  id=UKR.tulchyn state=UKR lat=48.674 lon=28.8685
Pyryatyn / Piryatin / Пирятин  id=UKR.pyryatyn state=UKR lat=50.2439 lon=32.5203
Novyi Buh / Novyy Bug / ru:Новый Буг / Новий Буг  id=UKR.novyi_buh state=UKR lat=47.6906 lon=32.5121
Ostroh / Astrog / Астрог / Острог  id=UKR.ostroh state=UKR lat=50.329 lon=26.5211
Putyvl / Putivl / Путивль  id=UKR.putyvl state=UKR lat=51.3353 lon=33.8689
Burshtyn / ru:Бурштын / Бурштин  id=UKR.burshtyn state=UKR lat=49.2519 lon=24.6334
Bilozerske / Belozyorskoe / ru:Белозёрское / ru:Белозерское / uk:Білозерське  id=UKR.bilozerske state=UKR lat=48.5337 lon=37.0627
Hayvoron / Gayvoran / Гайворан / Гайворон  id=UKR.hayvoron state=UKR lat=48.3432 lon=29.8659
Karlivka / Karlovka / ru:Карловка / uk:Карлівка  id=UKR.karlivka state=UKR lat=49.4555 lon=35.1349
Tetiiv / Tetiev / ru:Тетиев / uk:Тетіїв  id=UKR.tetiiv state=UKR lat=49.3702 lon=29.6693
Artsyz / ru:Арцыз / Арциз  id=UKR.artsyz state=UKR lat=45.9853 lon=29.4329
Nyzhnya Krynka / Nizhnyaya Krynka / ru:Нижняя Крынка / Нижня Кринка  id=UKR.nyzhnya_krynka state=UKR lat=48.1138 lon=38.1596
Koryukivka / Koryukovka / ru:Корюковка / uk:Корюківка  id=UKR.koryukivka state=UKR lat=51.7746 lon=32.2475
Mykolaivka / Nikolaevka / ru:Николаевка / uk:Миколаївка  id=UKR.mykolaivka state=UKR lat=48.8619 lon=37.7683
Storozhynets / Storozhinets / Сторожинец / Сторожинець  id=UKR.storozhynets state=UKR lat=48.1594 lon=25.7214
Novohrodivka / Novogrodovka / ru:Новогродовка / uk:Новогродівка  id=UKR.novohrodivka state=UKR lat=48.2005 lon=37.3388

# Russia: further towns, largest first.
Novokuznetsk / ru:Новокузнетск / uk:Новокузнецьк  id=RUS.novokuznetsk state=RUS lat=53.7575 lon=87.136
Naberezhnyye Chelny / ru:Набережные Челны  id=RUS.naberezhnyye_chelny state=RUS lat=55.7372 lon=52.4196
Magnitogorsk / ru:Магнитогорск / uk:Магнітогорськ  id=RUS.magnitogorsk state=RUS lat=53.3981 lon=59.0066
Ivanovo / Иваново  id=RUS.ivanovo state=RUS lat=56.9999 lon=40.9726
Nizhny Tagil / Нижний Тагил  id=RUS.nizhny_tagil state=RUS lat=57.9194 lon=59.965
Chita / Чита  id=RUS.chita state=RUS lat=52.0431 lon=113.492
Volzhsky / Волжский  id=RUS.volzhsky state=RUS lat=48.7858 lon=44.7797
Kurgan / Курган  id=RUS.kurgan state=RUS lat=55.449 lon=65.3434
Vladikavkaz / Владикавказ  id=RUS.vladikavkaz state=RUS lat=43.041 lon=44.6699
Surgut / Сургут  id=RUS.surgut state=RUS lat=61.2576 lon=73.4177
Tambov / Тамбов  id=RUS.tambov state=RUS lat=52.7363 lon=41.441
Kostroma / Кострома  id=RUS.kostroma state=RUS lat=57.7664 lon=40.9283
Komsomolsk-on-Amur / ru:Комсомольск-на-Амуре / uk:Комсомольськ-на-Амурі  id=RUS.komsomolsk_on_amur state=RUS lat=50.5503 lon=137.01
Yoshkar-Ola / Йошкар-Ола  id=RUS.yoshkar_ola state=RUS lat=56.6388 lon=47.8908
Sterlitamak / ru:Стерлитамак / uk:Стерлітамак  id=RUS.sterlitamak state=RUS lat=53.6379 lon=55.9533
Bratsk / ru:Братск / uk:Братськ  id=RUS.bratsk state=RUS lat=56.1325 lon=101.614
Orsk / ru:Орск / uk:Орськ  id=RUS.orsk state=RUS lat=51.2321 lon=58.488
Syktyvkar / ru:Сыктывкар  id=RUS.syktyvkar state=RUS lat=61.6639 lon=50.8163
Nizhnevartovsk / Нижневартовск  id=RUS.nizhnevartovsk state=RUS lat=60.9344 lon=76.5531
Angarsk / ru:Ангарск / uk:Ангарськ  id=RUS.angarsk state=RUS lat=52.5597 lon=103.914
Khimki / ru:Химки / uk:Хімкі  id=RUS.khimki state=RUS lat=55.9001 lon=37.4285
Nalchik / Нальчик  id=RUS.nalchik state=RUS lat=43.4981 lon=43.6189
Yakutsk / Якутск  id=RUS.yakutsk state=RUS lat=62.0311 lon=129.723
Nizhnekamsk / Нижнекамск  id=RUS.nizhnekamsk state=RUS lat=55.6379 lon=51.815
Dzerzhinsk / ru:Дзержинск / uk:Дзержинськ  id=RUS.dzerzhinsk state=RUS lat=56.2442 lon=43.4554
Staryy Oskol / ru:Старый Оскол  id=RUS.staryy_oskol state=RUS lat=51.3025 lon=37.8461
Blagoveshchensk / ru:Благовешченск / uk:Благовєщенськ  id=RUS.blagoveshchensk state=RUS lat=50.2759 lon=127.526
Shakhty / ru:Шахты  id=RUS.shakhty state=RUS lat=47.7192 lon=40.216
Prokopyevsk / Прокопьевск  id=RUS.prokopyevsk state=RUS lat=53.9152 lon=86.7189
Rybinsk / ru:Рыбинск / uk:Рибінськ  id=RUS.rybinsk state=RUS lat=58.0456 lon=38.8381
Zelenograd / Зеленоград  id=RUS.zelenograd state=RUS lat=55.9825 lon=37.1814
Biysk / ru:Бийск / uk:Бійськ  id=RUS.biysk state=RUS lat=52.5342 lon=85.1966
Pskov / Псков  id=RUS.pskov state=RUS lat=57.8192 lon=28.3318
Balakovo / Балаково  id=RUS.balakovo state=RUS lat=52.0264 lon=47.7967
Armavir / ru:Армавир / uk:Армавір  id=RUS.armavir state=RUS lat=44.9985 lon=41.1147
Yuzhno-Sakhalinsk / ru:Южно-Сахалинск / uk:Южно-Сахалінськ / uk:Южно-Сахалінськом  id=RUS.yuzhno_sakhalinsk state=RUS lat=46.9543 lon=142.736
Severodvinsk / ru:Северодвинск / uk:Сєверодвінськ  id=RUS.severodvinsk state=RUS lat=64.5583 lon=39.8297
Zlatoust / Златоуст  id=RUS.zlatoust state=RUS lat=55.1718 lon=59.6547
Abakan / Абакан  id=RUS.abakan state=RUS lat=53.7154 lon=91.4259
Petropavlovsk-Kamchatsky / ru:Петропавловск-Камчатский / uk:Петропавловськ-Камчатський  id=RUS.petropavlovsk_kamchatsky state=RUS lat=53.0639 lon=158.627
Berezniki / Березники  id=RUS.berezniki state=RUS lat=59.4091 lon=56.8204
Volgodonsk / ru:Волгодонск / uk:Волгодонськ  id=RUS.volgodonsk state=RUS lat=47.5114 lon=42.1527
Miass / Миасс  id=RUS.miass state=RUS lat=55.0455 lon=60.1076
Novocherkassk / Новочеркасск  id=RUS.novocherkassk state=RUS lat=47.4222 lon=40.0937
Nazran / Назрань  id=RUS.nazran state=RUS lat=43.226 lon=44.7732
Rubtsovsk / ru:Рубцовск / uk:Рубцовськ  id=RUS.rubtsovsk state=RUS lat=51.5147 lon=81.2061
Mytishchi / Митишчи  id=RUS.mytishchi state=RUS lat=55.911 lon=37.7296
Salavat / Салават  id=RUS.salavat state=RUS lat=53.3828 lon=55.9109
Ussuriysk / Уссурийск  id=RUS.ussuriysk state=RUS lat=43.8047 lon=131.957
Lyubertsy / ru:Люберцы / uk:Люберці  id=RUS.lyubertsy state=RUS lat=55.6772 lon=37.8932
Kovrov / Ковров  id=RUS.kovrov state=RUS lat=56.3575 lon=41.3189
Balashikha / Балашиха  id=RUS.balashikha state=RUS lat=55.7948 lon=37.9479
Kolomna / Коломьна  id=RUS.kolomna state=RUS lat=55.0711 lon=38.784
Nakhodka / Находка  id=RUS.nakhodka state=RUS lat=42.8436 lon=132.918
Elektrostal / Электросталь  id=RUS.elektrostal state=RUS lat=55.7865 lon=38.4571
Pyatigorsk / ru:Пятигорск / uk:Пятигорськ  id=RUS.pyatigorsk state=RUS lat=44.05 lon=43.0504
Maykop / Майкоп  id=RUS.maykop state=RUS lat=44.6079 lon=40.1024
Norilsk / ru:Норильск / uk:Норильськ  id=RUS.norilsk state=RUS lat=69.3535 lon=88.2027
Almetyevsk / Альметьевск  id=RUS.almetyevsk state=RUS lat=54.904 lon=52.3179
Korolev / Королев  id=RUS.korolev state=RUS lat=55.9142 lon=37.8256
Kolpino / Колпино  id=RUS.kolpino state=RUS lat=59.7507 lon=30.5886
Odintsovo / Одинтсово  id=RUS.odintsovo state=RUS lat=55.6698 lon=37.2772
Nevinnomyssk / ru:Невинномысск  id=RUS.nevinnomyssk state=RUS lat=44.6333 lon=41.9444
Pervouralsk / Первоуральск  id=RUS.pervouralsk state=RUS lat=56.9053 lon=59.9436
Kislovodsk / ru:Кисловодск / uk:Кисловодськ  id=RUS.kislovodsk state=RUS lat=43.9133 lon=42.7208
Dimitrovgrad / Димитровград  id=RUS.dimitrovgrad state=RUS lat=54.2139 lon=49.6184
Novomoskovsk / ru:Новомосковск / uk:Новомосковськ  id=RUS.novomoskovsk state=RUS lat=54.011 lon=38.2908
Kamyshin / ru:Камышин  id=RUS.kamyshin state=RUS lat=50.0885 lon=45.4128
Novocheboksarsk / Новочебоксарск  id=RUS.novocheboksarsk state=RUS lat=56.111 lon=47.4776
Serpukhov / Серпухов  id=RUS.serpukhov state=RUS lat=54.9198 lon=37.4162
Murom / Муром  id=RUS.murom state=RUS lat=55.5685 lon=42.0239
Khasavyurt / Хасавюрт  id=RUS.khasavyurt state=RUS lat=43.2487 lon=46.5857
Neftekamsk / ru:Нефтекамск / uk:Нефтекамськ  id=RUS.neftekamsk state=RUS lat=56.0888 lon=54.2638
Cherkessk / ru:Черкесск / uk:Черкесськ  id=RUS.cherkessk state=RUS lat=44.2238 lon=42.0462
Orekhovo-Zuyevo / ru:Орехово-Зуево / uk:Орєхово-Зуєво  id=RUS.orekhovo_zuyevo state=RUS lat=55.8124 lon=38.9915
Achinsk / ru:Ачинск / uk:Ачинськ  id=RUS.achinsk state=RUS lat=56.2679 lon=90.5015
Kyzyl / ru:Кызыл  id=RUS.kyzyl state=RUS lat=51.7111 lon=94.4378
Noginsk / ru:Ногинск / uk:Ногінськ  id=RUS.noginsk state=RUS lat=55.8649 lon=38.4485
Yelets / Елец  id=RUS.yelets state=RUS lat=52.6144 lon=38.5093
Tobolsk / Тобольск  id=RUS.tobolsk state=RUS lat=58.1981 lon=68.2546
Nefteyugansk / Нефтеюганск  id=RUS.nefteyugansk state=RUS lat=61.0998 lon=72.6035
Noyabrsk / Ноябрьск  id=RUS.noyabrsk state=RUS lat=63.1931 lon=75.4373
Bataysk / Батайск  id=RUS.bataysk state=RUS lat=47.1375 lon=39.7571
Arzamas / Арзамас  id=RUS.arzamas state=RUS lat=55.3956 lon=43.8381
Sergiyev Posad / Сергиев Посад  id=RUS.sergiyev_posad state=RUS lat=56.312 lon=38.1387
Leninsk-Kuznetsky / Ленинск-Кузнецкий  id=RUS.leninsk_kuznetsky state=RUS lat=54.6567 lon=86.1737
Obninsk / ru:Обнинск / uk:Обнінськ  id=RUS.obninsk state=RUS lat=55.1099 lon=36.6124
Elista / ru:Элиста / uk:Еліста  id=RUS.elista state=RUS lat=46.3079 lon=44.2554
Novotroitsk / ru:Новотроитск / uk:Новотроїцьк  id=RUS.novotroitsk state=RUS lat=51.201 lon=58.3132
Derbent / Дербент  id=RUS.derbent state=RUS lat=42.0662 lon=48.2876
Kiselyovsk / ru:Киселёвск / ru:Киселевск  id=RUS.kiselyovsk state=RUS lat=53.99 lon=86.6621
Velikiye Luki / Великие Луки  id=RUS.velikiye_luki state=RUS lat=56.3406 lon=30.5438
Pushkino / ru:Пушкино / uk:Пушкіно  id=RUS.pushkino state=RUS lat=55.9946 lon=37.829
Ukhta / Ухта  id=RUS.ukhta state=RUS lat=63.569 lon=53.6914
Kansk / Канск  id=RUS.kansk state=RUS lat=56.2022 lon=95.7185
Khanty-Mansiysk / ru:Ханты-Мансийск / uk:Ханти-Мансійськ  id=RUS.khanty_mansiysk state=RUS lat=61.0019 lon=69.0273
Mezhdurechensk / ru:Междуреченск / uk:Мєждурєченськ  id=RUS.mezhdurechensk state=RUS lat=53.6899 lon=88.0622
Solikamsk / Соликамск  id=RUS.solikamsk state=RUS lat=59.6669 lon=56.7427
Glazov / Глазов  id=RUS.glazov state=RUS lat=58.14 lon=52.6562
Ust-Ilimsk / Усть-Илимск  id=RUS.ust_ilimsk state=RUS lat=58.0006 lon=102.662
Zelenodolsk / ru:Зеленодольск / uk:Зеленодольськ  id=RUS.zelenodolsk state=RUS lat=55.8438 lon=48.5178
Novoshakhtinsk / Новошахтинск  id=RUS.novoshakhtinsk state=RUS lat=47.7604 lon=39.9333
Sarapul / Сарапул  id=RUS.sarapul state=RUS lat=56.4763 lon=53.7978
Votkinsk / ru:Воткинск / uk:Воткінськ  id=RUS.votkinsk state=RUS lat=57.0487 lon=53.9872
Balashov / Балашов  id=RUS.balashov state=RUS lat=51.551 lon=43.1707
Zheleznogorsk / Железногорск  id=RUS.zheleznogorsk state=RUS lat=52.342 lon=35.3592
Ramenskoye / Раменское  id=RUS.ramenskoye state=RUS lat=55.5634 lon=38.2415
Novyy Urengoy / ru:Новый Уренгой  id=RUS.novyy_urengoy state=RUS lat=66.0833 lon=76.6333
Novouralsk / Новоуральск  id=RUS.novouralsk state=RUS lat=57.2548 lon=60.0905
Michurinsk / ru:Мичуринск / uk:Мічурінськ  id=RUS.michurinsk state=RUS lat=52.9076 lon=40.4823
Kineshma / ru:Кинешма / uk:Кінешма  id=RUS.kineshma state=RUS lat=57.4367 lon=42.1277
Krasnogorsk / ru:Красногорск / uk:Красногорськ  id=RUS.krasnogorsk state=RUS lat=55.819 lon=37.3298
Magadan / Магадан  id=RUS.magadan state=RUS lat=59.5627 lon=150.802
Bugulma / Бугульма  id=RUS.bugulma state=RUS lat=54.5378 lon=52.7985
Kuznetsk / ru:Кузнецк / uk:Кузнецьк  id=RUS.kuznetsk state=RUS lat=53.1168 lon=46.6004
Kirovo-Chepetsk / ru:Кирово-Чепетск / uk:Кірово-Чепецьк  id=RUS.kirovo_chepetsk state=RUS lat=58.5509 lon=50.031
Berdsk / ru:Бердск / uk:Бердськ  id=RUS.berdsk state=RUS lat=54.7535 lon=83.0962
Gatchina / Гатчина  id=RUS.gatchina state=RUS lat=59.5764 lon=30.1283
Sarov / Саров  id=RUS.sarov state=RUS lat=54.948 lon=43.3152
Buzuluk / Бузулук  id=RUS.buzuluk state=RUS lat=52.7782 lon=52.2585
Usolye-Sibirskoye / Усолье-Сибирское  id=RUS.usolye_sibirskoye state=RUS lat=52.7519 lon=103.645
Yegoryevsk / Егорьевск  id=RUS.yegoryevsk state=RUS lat=55.3795 lon=39.0412
Yurga / Юрга  id=RUS.yurga state=RUS lat=55.7231 lon=84.8861
Anzhero-Sudzhensk / Анжеро-Судженск  id=RUS.anzhero_sudzhensk state=RUS lat=56.0757 lon=86.0243
Troitsk / ru:Троицк / uk:Троїцьк  id=RUS.troitsk state=RUS lat=54.0922 lon=61.5676
Azov / Азов  id=RUS.azov state=RUS lat=47.1069 lon=39.4149
Kaspiysk / Каспийск  id=RUS.kaspiysk state=RUS lat=42.8817 lon=47.6392
Ozersk / ru:Озёрск / ru:Озерск  id=RUS.ozersk state=RUS lat=55.7556 lon=60.7028
Yessentuki / Ессентуки  id=RUS.yessentuki state=RUS lat=44.0483 lon=42.8564
Vorkuta / Воркута  id=RUS.vorkuta state=RUS lat=67.5087 lon=64.0667
Shadrinsk / ru:Шадрынск / uk:Шадринськ  id=RUS.shadrinsk state=RUS lat=56.0862 lon=63.6382
Voskresensk / ru:Воскресенск / uk:Воскресенськ  id=RUS.voskresensk state=RUS lat=55.313 lon=38.691
Mineralnye Vody / ru:Минеральные Воды  id=RUS.mineralnye_vody state=RUS lat=44.2103 lon=43.1353
Kamensk-Shakhtinsky / Каменск-Шахтинский  id=RUS.kamensk_shakhtinsky state=RUS lat=48.3178 lon=40.2595
Belovo / ru:Белово / uk:Бєлово  id=RUS.belovo state=RUS lat=54.4212 lon=86.2991

# Belarus: further towns, largest first.
Baranovichi / Барановичи  id=BLR.baranovichi state=BLR lat=53.1326 lon=26.0078
Barysaw / Borisov / Борисов  id=BLR.barysaw state=BLR lat=54.2279 lon=28.505
Pinsk / ru:Пинск / uk:Пінськ  id=BLR.pinsk state=BLR lat=52.1215 lon=26.0673
Mazyr / ru:Мазыр  id=BLR.mazyr state=BLR lat=52.0416 lon=29.2163
Lida / ru:Лида / uk:Ліда  id=BLR.lida state=BLR lat=53.8833 lon=25.2997
Orsha / Орша  id=BLR.orsha state=BLR lat=54.5136 lon=30.4036
Soligorsk / ru:Солигорск / uk:Солігорськ  id=BLR.soligorsk state=BLR lat=52.7898 lon=27.5358
Novopolotsk / ru:Новополоцк / uk:Новополоцьк  id=BLR.novopolotsk state=BLR lat=55.5262 lon=28.5931
Maladziečna / Molodechno / Молодечно  id=BLR.maladziecna state=BLR lat=54.3167 lon=26.854
Polotsk / ru:Полоцк / uk:Полоцьк  id=BLR.polotsk state=BLR lat=55.4879 lon=28.7856
Zhlobin / ru:Жлобин / uk:Жлобін  id=BLR.zhlobin state=BLR lat=52.8926 lon=30.024
Rechytsa / Rechitsa / Речица  id=BLR.rechytsa state=BLR lat=52.3617 lon=30.3916
Zhodzina / Zhodino / Жодино  id=BLR.zhodzina state=BLR lat=54.0985 lon=28.3331
Svetlogorsk / Светлогорск  id=BLR.svetlogorsk state=BLR lat=52.6329 lon=29.7389
Slutsk / ru:Слуцк / uk:Слуцьк  id=BLR.slutsk state=BLR lat=53.0152 lon=27.5416
Kobryn / Kobrin / Кобринь  id=BLR.kobryn state=BLR lat=52.2117 lon=24.3563
Slonim / ru:Слоним / uk:Слонім  id=BLR.slonim state=BLR lat=53.0875 lon=25.3171
Vaukavysk / Vavkavisk / Вавкависк  id=BLR.vaukavysk state=BLR lat=53.1561 lon=24.4513
Kalinkovichi / Калинковичи  id=BLR.kalinkovichi state=BLR lat=52.1323 lon=29.3257
Smarhoń / Smargon / Смаргонь  id=BLR.smarhon state=BLR lat=54.4798 lon=26.3957
Rahachow / Ragachov / Рагачов  id=BLR.rahachow state=BLR lat=53.0926 lon=30.0486

# Moldova: further towns, largest first.
Bălţi / Белци  id=MDA.balti state=MDA lat=47.7629 lon=27.9285
Bender / Бендер  id=MDA.bender state=MDA lat=46.8316 lon=29.4767
Rîbniţa / ru:Рыбница / ru:Рыбницей  id=MDA.ribnita state=MDA lat=47.7682 lon=29.01
Cahul / Кахул  id=MDA.cahul state=MDA lat=45.9046 lon=28.1952
Ungheni / ru:Унгены  id=MDA.ungheni state=MDA lat=47.2102 lon=27.8001

# North Korea: further towns, largest first.
Sunchŏn  id=PRK.sunchon state=PRK lat=39.4317 lon=125.933
Hŭngnam  id=PRK.hungnam state=PRK lat=39.842 lon=127.632
Mangyŏngdae  id=PRK.mangyongdae state=PRK lat=38.9918 lon=125.659
Kaechŏn  id=PRK.kaechon state=PRK lat=39.7006 lon=125.893
Tŏkchŏn  id=PRK.tokchon state=PRK lat=39.7526 lon=126.258
Haeju  id=PRK.haeju state=PRK lat=38.0406 lon=125.715
Paechŏn  id=PRK.paechon state=PRK lat=37.9931 lon=126.301
Songnim  id=PRK.songnim state=PRK lat=38.7635 lon=125.641
Chŏngdan  id=PRK.chongdan state=PRK lat=37.9703 lon=125.938
Sinchŏn  id=PRK.sinchon state=PRK lat=38.3532 lon=125.484
Chaeryŏng  id=PRK.chaeryong state=PRK lat=38.7358 lon=125.231
Manpo  id=PRK.manpo state=PRK lat=41.1547 lon=126.289
Kangnyŏng  id=PRK.kangnyong state=PRK lat=37.9075 lon=125.51
Pyŏngsŏng  id=PRK.pyongsong state=PRK lat=39.2464 lon=125.872
Myŏnggan  id=PRK.myonggan state=PRK lat=41.1372 lon=129.495
Ŭnchŏn  id=PRK.unchon state=PRK lat=38.5656 lon=125.427

# South Korea: further towns, largest first.
Suwon / Сувон  id=KOR.suwon state=KOR lat=37.2911 lon=127.009
Ulsan / Ульсан  id=KOR.ulsan state=KOR lat=35.5372 lon=129.317
Goyang  id=KOR.goyang state=KOR lat=37.6564 lon=126.835
Changwon / Чангуон  id=KOR.changwon state=KOR lat=35.2281 lon=128.681
Seongnam  id=KOR.seongnam state=KOR lat=37.4386 lon=127.138
Cheongju  id=KOR.cheongju state=KOR lat=36.6372 lon=127.49
Bucheon  id=KOR.bucheon state=KOR lat=37.4989 lon=126.783
Cheonan / Чонань  id=KOR.cheonan state=KOR lat=36.8065 lon=127.152
Hwaseong / Хвасон  id=KOR.hwaseong state=KOR lat=37.2068 lon=126.817
Jeonju  id=KOR.jeonju state=KOR lat=35.8219 lon=127.149
Ansan  id=KOR.ansan state=KOR lat=37.3236 lon=126.822
Anyang  id=KOR.anyang state=KOR lat=37.3925 lon=126.927
Kimhae / ru:Кимхэ  id=KOR.kimhae state=KOR lat=35.2342 lon=128.881
Pohang  id=KOR.pohang state=KOR lat=36.0292 lon=129.365
Jeju City  id=KOR.jeju_city state=KOR lat=33.5097 lon=126.522
Uijeongbu  id=KOR.uijeongbu state=KOR lat=37.7415 lon=127.047
Masan  id=KOR.masan state=KOR lat=35.1272 lon=126.832
Gumi / Куми  id=KOR.gumi state=KOR lat=36.1136 lon=128.336
Sejong / Сежон  id=KOR.sejong state=KOR lat=36.5924 lon=127.292
Pyeongtaek  id=KOR.pyeongtaek state=KOR lat=36.9947 lon=127.089
Yangsan / Янсан  id=KOR.yangsan state=KOR lat=35.342 lon=129.034
Gwangmyeong  id=KOR.gwangmyeong state=KOR lat=37.4772 lon=126.866
Wŏnju  id=KOR.wonju state=KOR lat=37.3514 lon=127.945
Chinju / Чинджу  id=KOR.chinju state=KOR lat=35.1928 lon=128.085
Iksan / Иксан  id=KOR.iksan state=KOR lat=35.9439 lon=126.954
Chuncheon / Чхунчхон  id=KOR.chuncheon state=KOR lat=37.8747 lon=127.734
Suncheon  id=KOR.suncheon state=KOR lat=34.9505 lon=127.488
Yeosu / Йосу  id=KOR.yeosu state=KOR lat=34.7606 lon=127.662
Mokpo / Могпхо  id=KOR.mokpo state=KOR lat=34.8128 lon=126.392
Gyeongsan  id=KOR.gyeongsan state=KOR lat=35.8233 lon=128.738
Gunsan / Кунсан  id=KOR.gunsan state=KOR lat=35.9786 lon=126.711
Osan / Осан  id=KOR.osan state=KOR lat=37.1522 lon=127.071
Geoje  id=KOR.geoje state=KOR lat=34.8138 lon=128.706

# Further large cities of the world, by state.
Hoji ya Henda  id=AGO.hoji_ya_henda state=AGO lat=-8.8052 lon=13.2897
Lubango / ru:Лубанго  id=AGO.lubango state=AGO lat=-14.9172 lon=13.4925
Huambo / ru:Хуамбо  id=AGO.huambo state=AGO lat=-12.7761 lon=15.7392
Benguela / ru:Бенгела  id=AGO.benguela state=AGO lat=-12.5767 lon=13.4027
Cabinda / ru:Кабинда / uk:Кабінда  id=AGO.cabinda state=AGO lat=-5.562 lon=12.1948
Malanje  id=AGO.malanje state=AGO lat=-9.5402 lon=16.341
Lobito / ru:Лобито  id=AGO.lobito state=AGO lat=-12.3644 lon=13.536
Saurimo / ru:Сауримо  id=AGO.saurimo state=AGO lat=-9.6608 lon=20.3915
Samba / ru:Самба  id=AGO.samba state=AGO lat=-8.88 lon=13.1962
Cuíto  id=AGO.cuito state=AGO lat=-12.3833 lon=16.9333
Sharjah  id=ARE.sharjah state=ARE lat=25.3342 lon=55.4122
Al Ain City  id=ARE.al_ain_city state=ARE lat=24.1917 lon=55.7606
Mar del Plata / ru:Мар-дэль-Плата / ru:Мар-дэль-Платы / ru:Мар-дэль-Плате / ru:Мар-дэль-Платой  id=ARG.mar_del_plata state=ARG lat=-38.0004 lon=-57.5562
San Miguel de Tucumán / Tucumán  id=ARG.san_miguel_de_tucuman state=ARG lat=-26.816 lon=-65.2105
Santa Fe / ru:Санта-Фе  id=ARG.santa_fe state=ARG lat=-31.6488 lon=-60.7087
Avellaneda / ru:Авельянеда  id=ARG.avellaneda state=ARG lat=-34.6602 lon=-58.3674
Brisbane / uk:Брісбен / ru:Брисбен  id=AUS.brisbane state=AUS lat=-27.4679 lon=153.028
Perth / ru:Перт / uk:Перт  id=AUS.perth state=AUS lat=-31.9522 lon=115.861
Adelaide / ru:Аделаида / es:Adelaida / uk:Аделаїда  id=AUS.adelaide state=AUS lat=-34.9287 lon=138.599
Graz  id=AUT.graz state=AUT lat=47.0673 lon=15.442
Linz  id=AUT.linz state=AUT lat=48.3064 lon=14.2861
Sumgayit / ru:Сумгайыт  id=AZE.sumgayit state=AZE lat=40.5897 lon=49.6686
Ganja / Gandzha  id=AZE.ganja state=AZE lat=40.6816 lon=46.3613
Khirdalan / ru:Хырдалан  id=AZE.khirdalan state=AZE lat=40.4481 lon=49.755
Bujumbura / ru:Бужумбура / uk:Бужумбура  id=BDI.bujumbura state=BDI lat=-3.3819 lon=29.3614
Ghent / Gent / pt:Gante / es:Gante  id=BEL.ghent state=BEL lat=51.05 lon=3.7167
Charleroi  id=BEL.charleroi state=BEL lat=50.4114 lon=4.4445
Liège  id=BEL.liege state=BEL lat=50.6337 lon=5.5675
Bobo-Dioulasso / ru:Бобо-Диулассо  id=BFA.bobo_dioulasso state=BFA lat=11.1806 lon=-4.2949
Chattogram / Chittagong  id=BGD.chattogram state=BGD lat=22.3384 lon=91.8317
Gazipur / ru:Газипур  id=BGD.gazipur state=BGD lat=23.9984 lon=90.4223
Khulna / ru:Кхулна  id=BGD.khulna state=BGD lat=22.8098 lon=89.5644
Rangpur / ru:Рангпур  id=BGD.rangpur state=BGD lat=25.7466 lon=89.2517
Plovdiv / ru:Пловдив  id=BGR.plovdiv state=BGR lat=42.1539 lon=24.75
Varna / ru:Варна  id=BGR.varna state=BGR lat=43.2191 lon=27.9102
Burgas / ru:Бургас  id=BGR.burgas state=BGR lat=42.5065 lon=27.4689
Cochabamba / ru:Кочабамба  id=BOL.cochabamba state=BOL lat=-17.3819 lon=-66.1599
Guarulhos  id=BRA.guarulhos state=BRA lat=-23.4628 lon=-46.5333
Maceió / uk:Масейо / ru:Масейо  id=BRA.maceio state=BRA lat=-9.6658 lon=-35.7353
Campinas / ru:Кампинас  id=BRA.campinas state=BRA lat=-22.9056 lon=-47.0608
São Luís / ru:Сао Луис  id=BRA.sao_luis state=BRA lat=-2.5297 lon=-44.3028
Teresina / ru:Терезина  id=BRA.teresina state=BRA lat=-5.0892 lon=-42.8019
Nova Iguaçu / ru:Нова-Игуасу  id=BRA.nova_iguacu state=BRA lat=-22.7592 lon=-43.4511
Duque de Caxias  id=BRA.duque_de_caxias state=BRA lat=-22.7856 lon=-43.3117
João Pessoa  id=BRA.joao_pessoa state=BRA lat=-7.115 lon=-34.8631
Sorocaba / ru:Сорокаба  id=BRA.sorocaba state=BRA lat=-23.5017 lon=-47.4581
São Bernardo do Campo  id=BRA.sao_bernardo_do_campo state=BRA lat=-23.6939 lon=-46.565
Osasco  id=BRA.osasco state=BRA lat=-23.5325 lon=-46.7917
São José dos Campos / ru:Сао Жосе дос Кампос  id=BRA.sao_jose_dos_campos state=BRA lat=-23.1794 lon=-45.8869
Ribeirão Preto / ru:Рибейрао Прето  id=BRA.ribeirao_preto state=BRA lat=-21.1775 lon=-47.8103
Aracaju  id=BRA.aracaju state=BRA lat=-10.9111 lon=-37.0717
Jaboatão dos Guararapes / ru:Жабоатао дос Гуарарапис  id=BRA.jaboatao_dos_guararapes state=BRA lat=-8.1128 lon=-35.0147
Feira de Santana / ru:Фейра-де-Сантана  id=BRA.feira_de_santana state=BRA lat=-12.2667 lon=-38.9667
Londrina / ru:Лондрина  id=BRA.londrina state=BRA lat=-23.3103 lon=-51.1628
Uberlândia / ru:Уберландия  id=BRA.uberlandia state=BRA lat=-18.9186 lon=-48.2772
Porto Velho / ru:Порто Вельо / uk:Порту-Велью / ru:Порту-Велью  id=BRA.porto_velho state=BRA lat=-8.7619 lon=-63.9039
Juiz de Fora / ru:Жуиз де Фора  id=BRA.juiz_de_fora state=BRA lat=-21.7642 lon=-43.3503
Macapá  id=BRA.macapa state=BRA lat=0.0389 lon=-51.0664
Aparecida de Goiânia / ru:Апаресида-ди-Гояния  id=BRA.aparecida_de_goiania state=BRA lat=-16.8233 lon=-49.2439
Florianópolis / ru:Флорианополис  id=BRA.florianopolis state=BRA lat=-27.5967 lon=-48.5492
Campos dos Goytacazes  id=BRA.campos_dos_goytacazes state=BRA lat=-21.7523 lon=-41.3304
São José do Rio Preto / ru:Сао Жозе до Рио Прето  id=BRA.sao_jose_do_rio_preto state=BRA lat=-20.8197 lon=-49.3794
São João de Meriti / ru:Сао Жоао де Мерити  id=BRA.sao_joao_de_meriti state=BRA lat=-22.8039 lon=-43.3722
Joinville  id=BRA.joinville state=BRA lat=-26.3044 lon=-48.8456
Niterói / ru:Нитерой  id=BRA.niteroi state=BRA lat=-22.8833 lon=-43.1036
Jundiaí  id=BRA.jundiai state=BRA lat=-23.1864 lon=-46.8842
Ananindeua / ru:Ананиндеуа  id=BRA.ananindeua state=BRA lat=-1.3656 lon=-48.3722
Rio Branco / ru:Рио Бранко / uk:Ріо-Бранко / ru:Риу-Бранку  id=BRA.rio_branco state=BRA lat=-9.9747 lon=-67.81
Mauá / ru:Мауа  id=BRA.maua state=BRA lat=-23.6678 lon=-46.4614
Montes Claros / ru:Монтес Кларос  id=BRA.montes_claros state=BRA lat=-16.735 lon=-43.8617
Maringá / ru:Маринга  id=BRA.maringa state=BRA lat=-23.4253 lon=-51.9386
Piracicaba  id=BRA.piracicaba state=BRA lat=-22.7253 lon=-47.6492
Calgary  id=CAN.calgary state=CAN lat=51.0501 lon=-114.085
Edmonton / ru:Эдмонтон / uk:Едмонтон  id=CAN.edmonton state=CAN lat=53.5501 lon=-113.469
Winnipeg / ru:Уиннипег / uk:Вінніпеґ / ru:Виннипег  id=CAN.winnipeg state=CAN lat=49.8844 lon=-97.147
Mississauga  id=CAN.mississauga state=CAN lat=43.5789 lon=-79.6583
Antofagasta / ru:Антофагаста  id=CHL.antofagasta state=CHL lat=-23.6509 lon=-70.3975
Viña del Mar / ru:Винья-дель-Мар  id=CHL.vina_del_mar state=CHL lat=-33.0246 lon=-71.5518
Dongguan / ru:Донггуан  id=CHN.dongguan state=CHN lat=23.018 lon=113.749
Xi'an / Xian  id=CHN.xian state=CHN lat=34.2583 lon=108.929
Nanjing  id=CHN.nanjing state=CHN lat=32.0617 lon=118.778
Hangzhou / ru:Ханжоу  id=CHN.hangzhou state=CHN lat=30.2936 lon=120.161
Foshan / ru:Фошань  id=CHN.foshan state=CHN lat=23.0268 lon=113.132
Qingdao  id=CHN.qingdao state=CHN lat=36.0649 lon=120.38
Suzhou / ru:Суджоу  id=CHN.suzhou state=CHN lat=31.3041 lon=120.595
Hefei / ru:Хэфэй  id=CHN.hefei state=CHN lat=31.8639 lon=117.281
Changchun / ru:Чангчуен  id=CHN.changchun state=CHN lat=43.88 lon=125.323
Xiamen  id=CHN.xiamen state=CHN lat=24.4798 lon=118.082
Wuxi  id=CHN.wuxi state=CHN lat=31.5689 lon=120.289
Jinan  id=CHN.jinan state=CHN lat=36.6683 lon=116.997
Taiyuan / ru:Тайюань  id=CHN.taiyuan state=CHN lat=37.8694 lon=112.56
Zhengzhou  id=CHN.zhengzhou state=CHN lat=34.7578 lon=113.649
Shijiazhuang  id=CHN.shijiazhuang state=CHN lat=38.0414 lon=114.479
Kunming / ru:Куенминг  id=CHN.kunming state=CHN lat=25.0389 lon=102.718
Zhongshan  id=CHN.zhongshan state=CHN lat=22.5231 lon=113.379
Nanning / ru:Наньнин  id=CHN.nanning state=CHN lat=22.8167 lon=108.317
Shantou / ru:Шаньтоу  id=CHN.shantou state=CHN lat=23.3549 lon=116.679
Fuzhou / ru:Фуджоу  id=CHN.fuzhou state=CHN lat=26.0614 lon=119.306
Ningbo / ru:Нингбо  id=CHN.ningbo state=CHN lat=29.8782 lon=121.549
Tangshan / ru:Тангшан  id=CHN.tangshan state=CHN lat=39.6438 lon=118.183
Changzhou / ru:Чанджоу  id=CHN.changzhou state=CHN lat=31.7736 lon=119.954
Zibo  id=CHN.zibo state=CHN lat=36.7906 lon=118.063
Changsha / ru:Чангша  id=CHN.changsha state=CHN lat=28.1987 lon=112.971
Guiyang / ru:Гуйян  id=CHN.guiyang state=CHN lat=26.5833 lon=106.717
Lanzhou / ru:Ланьжоу  id=CHN.lanzhou state=CHN lat=36.057 lon=103.84
Huizhou  id=CHN.huizhou state=CHN lat=23.1115 lon=114.415
Haikou / ru:Хайкоу  id=CHN.haikou state=CHN lat=20.0342 lon=110.347
Linyi / ru:Линьи  id=CHN.linyi state=CHN lat=35.0631 lon=118.343
Baoding / ru:Баодинг  id=CHN.baoding state=CHN lat=38.8729 lon=115.463
Bazhong  id=CHN.bazhong state=CHN lat=31.8694 lon=106.744
Wenzhou  id=CHN.wenzhou state=CHN lat=27.9994 lon=120.667
Yunfu / ru:Юньфу  id=CHN.yunfu state=CHN lat=22.9279 lon=112.038
Huaian / ru:Хуайань  id=CHN.huaian state=CHN lat=33.5886 lon=119.019
Nanchang / ru:Нанчанг  id=CHN.nanchang state=CHN lat=28.684 lon=115.853
Hohhot  id=CHN.hohhot state=CHN lat=40.8106 lon=111.652
Shaoxing / ru:Шаосинг  id=CHN.shaoxing state=CHN lat=30.0024 lon=120.579
Nantong  id=CHN.nantong state=CHN lat=32.0303 lon=120.875
Yantai / ru:Яньтай  id=CHN.yantai state=CHN lat=37.4765 lon=121.441
Zhuhai  id=CHN.zhuhai state=CHN lat=22.2769 lon=113.568
Baotou / ru:Баотоу  id=CHN.baotou state=CHN lat=40.6516 lon=109.844
Qingyang  id=CHN.qingyang state=CHN lat=35.7098 lon=107.644
Kunshan / ru:Куньшань  id=CHN.kunshan state=CHN lat=31.3776 lon=120.954
Weifang  id=CHN.weifang state=CHN lat=36.71 lon=119.102
Zunyi  id=CHN.zunyi state=CHN lat=27.6867 lon=106.907
Lianyungang / ru:Ляньюньган  id=CHN.lianyungang state=CHN lat=34.5984 lon=119.216
Abidjan / es:Abiyán / uk:Абіджан / ru:Абиджан / pt:Abidjã  id=CIV.abidjan state=CIV lat=5.3544 lon=-4.0017
Bouaké / ru:Буаке  id=CIV.bouake state=CIV lat=7.6939 lon=-5.0303
Douala / ru:Дуала / es:Duala / uk:Дуала  id=CMR.douala state=CMR lat=4.0483 lon=9.7043
Lubumbashi / ru:Лубумбашы / uk:Лубумбаші / ru:Лубумбаши  id=COD.lubumbashi state=COD lat=-11.6609 lon=27.4794
Mbuji-Mayi  id=COD.mbuji_mayi state=COD lat=-6.136 lon=23.5898
Kananga / ru:Кананга  id=COD.kananga state=COD lat=-5.8962 lon=22.4166
Kisangani / ru:Кисангани  id=COD.kisangani state=COD lat=0.5153 lon=25.191
Kolwezi  id=COD.kolwezi state=COD lat=-10.7148 lon=25.4667
Likasi / ru:Ликаси  id=COD.likasi state=COD lat=-10.983 lon=26.7384
Tshikapa  id=COD.tshikapa state=COD lat=-6.4162 lon=20.7999
Kikwit  id=COD.kikwit state=COD lat=-5.041 lon=18.8162
Mbandaka / ru:Мбандака  id=COD.mbandaka state=COD lat=0.0486 lon=18.2603
Matadi / ru:Матады  id=COD.matadi state=COD lat=-5.8386 lon=13.4631
Uvira / ru:Увира  id=COD.uvira state=COD lat=-3.3953 lon=29.1378
Bunia / ru:Буния  id=COD.bunia state=COD lat=1.5594 lon=30.2522
Pointe-Noire  id=COG.pointe_noire state=COG lat=-4.7761 lon=11.8635
Barranquilla  id=COL.barranquilla state=COL lat=10.9685 lon=-74.7813
Soacha  id=COL.soacha state=COL lat=4.5794 lon=-74.2168
Bucaramanga / ru:Букараманга  id=COL.bucaramanga state=COL lat=7.125 lon=-73.1189
Ibagué / ru:Ибаге  id=COL.ibague state=COL lat=4.4357 lon=-75.2029
Santa Marta / ru:Санта-Марта  id=COL.santa_marta state=COL lat=11.2386 lon=-74.1943
Montería / ru:Монтерия  id=COL.monteria state=COL lat=8.7508 lon=-75.8782
Valledupar / ru:Вальедупар  id=COL.valledupar state=COL lat=10.4654 lon=-73.2531
Manizales / ru:Манисалес  id=COL.manizales state=COL lat=5.0668 lon=-75.5068
Buenaventura  id=COL.buenaventura state=COL lat=3.5833 lon=-77
Neiva / ru:Нейва  id=COL.neiva state=COL lat=2.93 lon=-75.2797
Villavicencio  id=COL.villavicencio state=COL lat=4.1324 lon=-73.6256
Popayán / ru:Попаян  id=COL.popayan state=COL lat=2.4382 lon=-76.6132
Camagüey / ru:Камагуэй  id=CUB.camaguey state=CUB lat=21.3808 lon=-77.9169
Holguín  id=CUB.holguin state=CUB lat=20.8872 lon=-76.2631
Brno / ru:Брно  id=CZE.brno state=CZE lat=49.1952 lon=16.608
Ostrava / ru:Острава  id=CZE.ostrava state=CZE lat=49.8347 lon=18.282
Essen / ru:Эссен  id=DEU.essen state=DEU lat=51.4566 lon=7.0123
Dortmund / ru:Дортмунд  id=DEU.dortmund state=DEU lat=51.5149 lon=7.466
Bremen / ru:Брэмэн  id=DEU.bremen state=DEU lat=53.0758 lon=8.8072
Nuremberg / Nürnberg / pt:Nurembergue  id=DEU.nuremberg state=DEU lat=49.4542 lon=11.0775
Hanover / Hannover  id=DEU.hanover state=DEU lat=52.3705 lon=9.7332
Duisburg / ru:Дуйсбург  id=DEU.duisburg state=DEU lat=51.4325 lon=6.7652
Bochum  id=DEU.bochum state=DEU lat=51.4817 lon=7.2165
Wuppertal / ru:Вупперталь  id=DEU.wuppertal state=DEU lat=51.2563 lon=7.1482
Bielefeld / ru:Билефельд / uk:Білефельд  id=DEU.bielefeld state=DEU lat=52.0333 lon=8.5333
Münster / ru:Мюнстэр  id=DEU.munster state=DEU lat=51.9624 lon=7.6257
Mannheim  id=DEU.mannheim state=DEU lat=49.4891 lon=8.4669
Augsburg / ru:Аугсбург  id=DEU.augsburg state=DEU lat=48.3715 lon=10.8985
Wiesbaden  id=DEU.wiesbaden state=DEU lat=50.086 lon=8.2444
Marienthal  id=DEU.marienthal state=DEU lat=53.5667 lon=10.0833
Karlsruhe / ru:Карлсруэ  id=DEU.karlsruhe state=DEU lat=49.0094 lon=8.4044
Gelsenkirchen  id=DEU.gelsenkirchen state=DEU lat=51.5051 lon=7.0965
Aachen  id=DEU.aachen state=DEU lat=50.7766 lon=6.0834
Mönchengladbach / ru:Мьонхенгладбах  id=DEU.monchengladbach state=DEU lat=51.1854 lon=6.4417
Kiel  id=DEU.kiel state=DEU lat=54.3213 lon=10.1349
Chemnitz  id=DEU.chemnitz state=DEU lat=50.8357 lon=12.9292
Braunschweig / ru:Брауншвейг  id=DEU.braunschweig state=DEU lat=52.2659 lon=10.5267
Magdeburg / ru:Магдэбург  id=DEU.magdeburg state=DEU lat=52.1313 lon=11.6319
Krefeld / ru:Крэфельд  id=DEU.krefeld state=DEU lat=51.3364 lon=6.5538
Halle  id=DEU.halle state=DEU lat=51.4816 lon=11.9795
Freiburg / ru:Фрайбург  id=DEU.freiburg state=DEU lat=47.9959 lon=7.8522
Mainz  id=DEU.mainz state=DEU lat=49.9819 lon=8.2801
Oberhausen  id=DEU.oberhausen state=DEU lat=51.4781 lon=6.8625
Erfurt / ru:Эрфурт  id=DEU.erfurt state=DEU lat=50.9773 lon=11.0354
Lübeck / ru:Любек  id=DEU.lubeck state=DEU lat=53.8689 lon=10.6873
Rostock / ru:Росток  id=DEU.rostock state=DEU lat=54.0887 lon=12.1405
Kassel / ru:Кассель  id=DEU.kassel state=DEU lat=51.3167 lon=9.5
Potsdam / ru:Потсдам  id=DEU.potsdam state=DEU lat=52.3989 lon=13.0657
Saarbrücken / ru:Саарбрюкен  id=DEU.saarbrucken state=DEU lat=49.2326 lon=7.0098
Aarhus / Århus  id=DNK.aarhus state=DNK lat=56.1567 lon=10.2108
Odense / ru:Одэнсэ  id=DNK.odense state=DNK lat=55.3959 lon=10.3883
Santiago de los Caballeros / ru:Сантьяго-де-лос-Кабальерос  id=DOM.santiago_de_los_caballeros state=DOM lat=19.4504 lon=-70.6908
Oran / ru:Оран / pt:Orã  id=DZA.oran state=DZA lat=35.6991 lon=-0.6359
Cuenca  id=ECU.cuenca state=ECU lat=-2.8953 lon=-78.9963
Santo Domingo de los Colorados / ru:Санто-Доминго-де-лос-Колорадос  id=ECU.santo_domingo_de_los_colorados state=ECU lat=-0.2537 lon=-79.1763
Ambato / ru:Амбато  id=ECU.ambato state=ECU lat=-1.2491 lon=-78.6167
Portoviejo  id=ECU.portoviejo state=ECU lat=-1.0576 lon=-80.4514
Giza / pt:Gizé / es:Guiza  id=EGY.giza state=EGY lat=30.0094 lon=31.2086
Shubra al Khaymah  id=EGY.shubra_al_khaymah state=EGY lat=30.1251 lon=31.2505
Port Said / ru:Порт-Саид  id=EGY.port_said state=EGY lat=31.2653 lon=32.3019
Suez  id=EGY.suez state=EGY lat=29.9737 lon=32.5263
Mansoura / Al Mansurah  id=EGY.mansoura state=EGY lat=31.0364 lon=31.3807
Al Mahallah al Kubra  id=EGY.al_mahallah_al_kubra state=EGY lat=30.9706 lon=31.1669
Tanta / ru:Танта  id=EGY.tanta state=EGY lat=30.7885 lon=31.0019
Assiut / ru:Асьют  id=EGY.assiut state=EGY lat=27.181 lon=31.1837
Fayoum / Al Fayyum  id=EGY.fayoum state=EGY lat=29.31 lon=30.8418
Zagazig  id=EGY.zagazig state=EGY lat=30.5877 lon=31.502
Ismailia / ru:Исмаилия  id=EGY.ismailia state=EGY lat=30.6043 lon=32.2722
Luxor  id=EGY.luxor state=EGY lat=25.6989 lon=32.6421
Kom Ombo / ru:Ком-Омбо  id=EGY.kom_ombo state=EGY lat=24.4767 lon=32.9463
Aswan  id=EGY.aswan state=EGY lat=24.0908 lon=32.8994
6th of October City  id=EGY.6th_of_october_city state=EGY lat=29.8167 lon=31.05
Damanhur / ru:Даманхур  id=EGY.damanhur state=EGY lat=31.0341 lon=30.4682
Al Qahirah al Jadidah  id=EGY.al_qahirah_al_jadidah state=EGY lat=30.0421 lon=31.4445
Damietta / ru:Дамиета  id=EGY.damietta state=EGY lat=31.4165 lon=31.8133
Minya  id=EGY.minya state=EGY lat=28.0919 lon=30.7581
Beni Suef / Bani Suwayf  id=EGY.beni_suef state=EGY lat=29.0744 lon=31.0979
Shibin al Kawm  id=EGY.shibin_al_kawm state=EGY lat=30.5526 lon=31.009
Sohag / ru:Сохаг  id=EGY.sohag state=EGY lat=26.557 lon=31.6948
Qina  id=EGY.qina state=EGY lat=26.1642 lon=32.7267
Halwan  id=EGY.halwan state=EGY lat=29.8414 lon=31.3008
Mallawi  id=EGY.mallawi state=EGY lat=27.7326 lon=30.8413
Hurghada / ru:Хургада  id=EGY.hurghada state=EGY lat=27.2574 lon=33.8129
Murcia  id=ESP.murcia state=ESP lat=37.987 lon=-1.13
Palma de Mallorca  id=ESP.palma_de_mallorca state=ESP lat=39.5694 lon=2.6502
Las Palmas de Gran Canaria / ru:Лас-Пальмас-де-Гран-Канария  id=ESP.las_palmas_de_gran_canaria state=ESP lat=28.1018 lon=-15.4157
Alicante / ru:Аликанте  id=ESP.alicante state=ESP lat=38.3452 lon=-0.4815
Valladolid / ru:Вальядолид  id=ESP.valladolid state=ESP lat=41.6554 lon=-4.7235
Vigo / ru:Виго  id=ESP.vigo state=ESP lat=42.2328 lon=-8.7226
Gijón  id=ESP.gijon state=ESP lat=43.5357 lon=-5.6615
Vitoria-Gasteiz / ru:Витория-Гастейс  id=ESP.vitoria_gasteiz state=ESP lat=42.85 lon=-2.6727
L'Hospitalet de Llobregat / ru:Оспиталет-де-Льобрегат  id=ESP.lhospitalet_de_llobregat state=ESP lat=41.3597 lon=2.1003
A Coruña / ru:А-Корунья / ru:А-Коруньи / ru:А-Корунье / ru:А-Корунью / ru:А-Коруньей  id=ESP.a_coruna state=ESP lat=43.3713 lon=-8.396
Elche / ru:Эльче  id=ESP.elche state=ESP lat=38.2622 lon=-0.7011
Fuencarral-El Pardo  id=ESP.fuencarral_el_pardo state=ESP lat=40.4984 lon=-3.7314
Oviedo / ru:Овьедо  id=ESP.oviedo state=ESP lat=43.3603 lon=-5.8448
Terrassa / ru:Террасса  id=ESP.terrassa state=ESP lat=41.5667 lon=2.0167
Badalona / ru:Бадалона  id=ESP.badalona state=ESP lat=41.45 lon=2.2474
Jerez de la Frontera / ru:Херез де ла Фронтера  id=ESP.jerez_de_la_frontera state=ESP lat=36.6865 lon=-6.1361
Sabadell  id=ESP.sabadell state=ESP lat=41.5433 lon=2.1094
Santa Cruz de Tenerife / ru:Санта Круз де Тенерифе  id=ESP.santa_cruz_de_tenerife state=ESP lat=28.4682 lon=-16.2546
Pamplona / ru:Памплона  id=ESP.pamplona state=ESP lat=42.8169 lon=-1.6432
Móstoles / ru:Мостолес  id=ESP.mostoles state=ESP lat=40.3223 lon=-3.865
Almería / ru:Альмерыя  id=ESP.almeria state=ESP lat=36.8381 lon=-2.4597
Alcalá de Henares / ru:Алькала-дэ-Энарэс  id=ESP.alcala_de_henares state=ESP lat=40.4821 lon=-3.36
Fuenlabrada / ru:Фуэнлабрада  id=ESP.fuenlabrada state=ESP lat=40.2842 lon=-3.7942
Leganés / ru:Леганес  id=ESP.leganes state=ESP lat=40.3272 lon=-3.7635
San Sebastián / Donostia  id=ESP.san_sebastian state=ESP lat=43.3128 lon=-1.975
Burgos / ru:Бургос  id=ESP.burgos state=ESP lat=42.3411 lon=-3.7018
Albacete / ru:Альбасетэ  id=ESP.albacete state=ESP lat=38.9942 lon=-1.8564
Castellón de la Plana / Castelló de la Plana  id=ESP.castellon_de_la_plana state=ESP lat=39.9857 lon=-0.0493
Hortaleza  id=ESP.hortaleza state=ESP lat=40.4744 lon=-3.6411
Marbella / ru:Марбелля  id=ESP.marbella state=ESP lat=36.5154 lon=-4.8858
Logroño / ru:Логроньо  id=ESP.logrono state=ESP lat=42.4661 lon=-2.4512
Badajoz  id=ESP.badajoz state=ESP lat=38.8779 lon=-6.9706
Jijiga  id=ETH.jijiga state=ETH lat=9.35 lon=42.8
Gonder / ru:Гондэр  id=ETH.gonder state=ETH lat=12.6 lon=37.4667
Nazrēt  id=ETH.nazret state=ETH lat=8.55 lon=39.2667
Awasa  id=ETH.awasa state=ETH lat=7.0621 lon=38.4763
Bahir Dar / ru:Бахир Дар  id=ETH.bahir_dar state=ETH lat=11.5936 lon=37.3908
Espoo / ru:Эспоо  id=FIN.espoo state=FIN lat=60.2052 lon=24.6522
Tampere / ru:Тамперэ  id=FIN.tampere state=FIN lat=61.4991 lon=23.7871
Vantaa / ru:Вантаа  id=FIN.vantaa state=FIN lat=60.2941 lon=25.041
Oulu / ru:Оулу  id=FIN.oulu state=FIN lat=65.0124 lon=25.4682
Nantes  id=FRA.nantes state=FRA lat=47.2172 lon=-1.5534
Montpellier  id=FRA.montpellier state=FRA lat=43.6109 lon=3.8763
Lille / ru:Лилль  id=FRA.lille state=FRA lat=50.6339 lon=3.0551
Rennes  id=FRA.rennes state=FRA lat=48.1111 lon=-1.6743
Reims / ru:Рэймс  id=FRA.reims state=FRA lat=49.2653 lon=4.0285
Le Havre  id=FRA.le_havre state=FRA lat=49.4935 lon=0.1079
Sheffield / ru:Шеффилд / uk:Шеффілд  id=GBR.sheffield state=GBR lat=53.383 lon=-1.4659
Leeds  id=GBR.leeds state=GBR lat=53.7965 lon=-1.5478
Bristol / ru:Бристоль  id=GBR.bristol state=GBR lat=51.4552 lon=-2.5966
Leicester  id=GBR.leicester state=GBR lat=52.6386 lon=-1.1317
Bradford / ru:Брадфорд  id=GBR.bradford state=GBR lat=53.7939 lon=-1.7521
Coventry / ru:Ковентры  id=GBR.coventry state=GBR lat=52.4066 lon=-1.5122
Nottingham  id=GBR.nottingham state=GBR lat=52.9536 lon=-1.1505
Kingston upon Hull / ru:Кингстон-апон-Халл  id=GBR.kingston_upon_hull state=GBR lat=53.7446 lon=-0.3352
Swansea  id=GBR.swansea state=GBR lat=51.6208 lon=-3.9432
Newcastle upon Tyne  id=GBR.newcastle_upon_tyne state=GBR lat=54.9733 lon=-1.614
Brighton  id=GBR.brighton state=GBR lat=50.8284 lon=-0.1395
Southampton  id=GBR.southampton state=GBR lat=50.904 lon=-1.4043
Wolverhampton  id=GBR.wolverhampton state=GBR lat=52.5855 lon=-2.123
Plymouth  id=GBR.plymouth state=GBR lat=50.3715 lon=-4.143
Stoke-on-Trent / ru:Сток-он-Трэнт  id=GBR.stoke_on_trent state=GBR lat=53.0042 lon=-2.1854
Milton Keynes / ru:Милтон-Кинс  id=GBR.milton_keynes state=GBR lat=52.0417 lon=-0.7558
Northampton / ru:Нортхемптон  id=GBR.northampton state=GBR lat=52.25 lon=-0.8833
Luton / ru:Лутон  id=GBR.luton state=GBR lat=51.8797 lon=-0.4175
Portsmouth / ru:Портсмут  id=GBR.portsmouth state=GBR lat=50.799 lon=-1.0913
Swindon  id=GBR.swindon state=GBR lat=51.558 lon=-1.7812
Aberdeen  id=GBR.aberdeen state=GBR lat=57.1437 lon=-2.0981
Kumasi / ru:Кумаси  id=GHA.kumasi state=GHA lat=6.6885 lon=-1.6244
New Territories  id=HKG.new_territories state=HKG lat=22.4244 lon=114.111
San Pedro Sula / ru:Сан-Педро-Сула / ru:Сан-Педро-Сулы / ru:Сан-Педро-Суле / ru:Сан-Педро-Сулу / ru:Сан-Педро-Сулой  id=HND.san_pedro_sula state=HND lat=15.5059 lon=-88.0259
Debrecen  id=HUN.debrecen state=HUN lat=47.5317 lon=21.6244
Surabaya / ru:Сурабайа  id=IDN.surabaya state=IDN lat=-7.2492 lon=112.751
Bekasi / ru:Бекаси  id=IDN.bekasi state=IDN lat=-6.2349 lon=106.99
Bandung / ru:Бандунг  id=IDN.bandung state=IDN lat=-6.9222 lon=107.607
Medan / ru:Медан  id=IDN.medan state=IDN lat=3.5833 lon=98.6667
Depok / ru:Депок  id=IDN.depok state=IDN lat=-6.4 lon=106.819
Tangerang / ru:Тангеранг  id=IDN.tangerang state=IDN lat=-6.1781 lon=106.63
Palembang / ru:Палембанг  id=IDN.palembang state=IDN lat=-2.9167 lon=104.746
Semarang / ru:Семаранг  id=IDN.semarang state=IDN lat=-6.9931 lon=110.421
Makassar / ru:Макассар / es:Makasar / uk:Макассар / ru:Макасар  id=IDN.makassar state=IDN lat=-5.1486 lon=119.432
South Tangerang  id=IDN.south_tangerang state=IDN lat=-6.2886 lon=106.718
Batam / ru:Батам  id=IDN.batam state=IDN lat=1.1494 lon=104.025
Pekanbaru / ru:Пеканбару  id=IDN.pekanbaru state=IDN lat=0.5167 lon=101.442
Bandar Lampung / ru:Бандар-Лампунг  id=IDN.bandar_lampung state=IDN lat=-5.4292 lon=105.261
Bogor / ru:Богор  id=IDN.bogor state=IDN lat=-6.5944 lon=106.789
Padang / ru:Паданг  id=IDN.padang state=IDN lat=-0.9492 lon=100.354
Hyderabad  id=IND.hyderabad state=IND lat=17.384 lon=78.4564
Ahmedabad / ru:Ахмедабад  id=IND.ahmedabad state=IND lat=23.0258 lon=72.5873
Surat / ru:Сурат  id=IND.surat state=IND lat=21.1959 lon=72.8302
Pune / ru:Пуне  id=IND.pune state=IND lat=18.5196 lon=73.8554
Jaipur  id=IND.jaipur state=IND lat=26.9196 lon=75.7878
Kanpur / ru:Канпур  id=IND.kanpur state=IND lat=26.4652 lon=80.3498
Navi Mumbai / ru:Нави Мумбаи  id=IND.navi_mumbai state=IND lat=19.0368 lon=73.0158
Lucknow  id=IND.lucknow state=IND lat=26.8393 lon=80.9231
Nagpur / ru:Нагпур  id=IND.nagpur state=IND lat=21.1463 lon=79.0849
Coimbatore  id=IND.coimbatore state=IND lat=11.0055 lon=76.9661
Rasht / ru:Рашт  id=IRN.rasht state=IRN lat=37.2761 lon=49.5886
Kerman / ru:Керман  id=IRN.kerman state=IRN lat=30.2832 lon=57.0788
Urmia / Orumiyeh  id=IRN.urmia state=IRN lat=37.5527 lon=45.0761
Zahedan / ru:Захедан  id=IRN.zahedan state=IRN lat=29.4963 lon=60.8629
Hamadan / Hamedan  id=IRN.hamadan state=IRN lat=34.7992 lon=48.5146
Yazd / ru:Язд  id=IRN.yazd state=IRN lat=31.8972 lon=54.3675
Eslamshahr  id=IRN.eslamshahr state=IRN lat=35.5522 lon=51.235
Ardabil  id=IRN.ardabil state=IRN lat=38.2498 lon=48.2933
Zanjan  id=IRN.zanjan state=IRN lat=36.6764 lon=48.4963
Sanandaj  id=IRN.sanandaj state=IRN lat=35.315 lon=46.9988
Qazvin  id=IRN.qazvin state=IRN lat=36.2688 lon=50.0041
Khorramshahr  id=IRN.khorramshahr state=IRN lat=30.4408 lon=48.1843
Khorramabad  id=IRN.khorramabad state=IRN lat=33.4878 lon=48.3558
Shahriar / ru:Шахрияр  id=IRN.shahriar state=IRN lat=35.6588 lon=51.0577
Kashan / ru:Кашан  id=IRN.kashan state=IRN lat=33.9824 lon=51.4277
Khomeyni Shahr  id=IRN.khomeyni_shahr state=IRN lat=32.6856 lon=51.5361
Dezful  id=IRN.dezful state=IRN lat=32.3811 lon=48.4058
Maragheh  id=IRN.maragheh state=IRN lat=37.3921 lon=46.2391
Borujerd  id=IRN.borujerd state=IRN lat=33.8973 lon=48.7516
Qarchak  id=IRN.qarchak state=IRN lat=35.4287 lon=51.5776
Gorgan / ru:Горган  id=IRN.gorgan state=IRN lat=36.8427 lon=54.4439
Sabzevar / ru:Сабзевар  id=IRN.sabzevar state=IRN lat=36.2126 lon=57.6819
Amol / ru:Амоль  id=IRN.amol state=IRN lat=36.4696 lon=52.3507
Pakdasht  id=IRN.pakdasht state=IRN lat=35.4785 lon=51.6834
Najafabad  id=IRN.najafabad state=IRN lat=32.6346 lon=51.3653
Abadan / ru:Абадан  id=IRN.abadan state=IRN lat=30.3392 lon=48.3043
Varamin / ru:Варамин  id=IRN.varamin state=IRN lat=35.3242 lon=51.6457
Neyshabur  id=IRN.neyshabur state=IRN lat=36.2133 lon=58.7957
Saveh  id=IRN.saveh state=IRN lat=35.0213 lon=50.3566
Nazarabad  id=IRN.nazarabad state=IRN lat=35.9541 lon=50.6061
Qaem Shahr  id=IRN.qaem_shahr state=IRN lat=36.4667 lon=52.8676
Babol / ru:Баболь  id=IRN.babol state=IRN lat=36.551 lon=52.6786
Nasimshahr  id=IRN.nasimshahr state=IRN lat=35.5653 lon=51.1583
Sadr City  id=IRQ.sadr_city state=IRQ lat=33.3889 lon=44.4583
Abu Ghraib  id=IRQ.abu_ghraib state=IRQ lat=33.3056 lon=44.1848
Sulaymaniyah / Sulaimaniya / Suleimaniya  id=IRQ.sulaymaniyah state=IRQ lat=35.565 lon=45.4329
Nasiriyah / ru:Насирия  id=IRQ.nasiriyah state=IRQ lat=31.058 lon=46.2573
Hillah / Al Hillah  id=IRQ.hillah state=IRQ lat=32.4637 lon=44.4196
Abu al-Kahsib / es:Abu a el Kahsib  id=IRQ.abu_al_kahsib state=IRQ lat=30.4431 lon=47.878
Al Mahmudiyah  id=IRQ.al_mahmudiyah state=IRQ lat=33.0622 lon=44.3656
Duhok / Dohuk  id=IRQ.duhok state=IRQ lat=36.8661 lon=42.9879
Amarah / Al Amarah  id=IRQ.amarah state=IRQ lat=31.8356 lon=47.1448
Al Diwaniyah  id=IRQ.al_diwaniyah state=IRQ lat=31.9929 lon=44.9255
Al-Kut / Kut  id=IRQ.al_kut state=IRQ lat=32.5128 lon=45.8182
Rishon LeZion  id=ISR.rishon_lezion state=ISR lat=31.971 lon=34.7894
Petah Tikva / ru:Пэтах-Тиква / ru:Пэтах-Тикве / ru:Пэтах-Тикву  id=ISR.petah_tikva state=ISR lat=32.0871 lon=34.8875
Netanya / ru:Нэтания  id=ISR.netanya state=ISR lat=32.3329 lon=34.8599
Bnei Brak / ru:Бней-Брак  id=ISR.bnei_brak state=ISR lat=32.0807 lon=34.8338
Palermo / ru:Палермо  id=ITA.palermo state=ITA lat=38.1166 lon=13.3636
Bologna / ru:Болонья  id=ITA.bologna state=ITA lat=44.4938 lon=11.3387
Bari / ru:Бари  id=ITA.bari state=ITA lat=41.1207 lon=16.8698
Catania  id=ITA.catania state=ITA lat=37.4922 lon=15.0704
Verona / ru:Верона  id=ITA.verona state=ITA lat=45.4385 lon=10.9938
Messina / ru:Мессина  id=ITA.messina state=ITA lat=38.1939 lon=15.5526
Trieste / ru:Трыест  id=ITA.trieste state=ITA lat=45.6495 lon=13.7768
Padua / ru:Падуя  id=ITA.padua state=ITA lat=45.408 lon=11.8859
Brescia  id=ITA.brescia state=ITA lat=45.5356 lon=10.2147
Taranto / ru:Таранто  id=ITA.taranto state=ITA lat=40.4644 lon=17.2471
Parma / ru:Парма  id=ITA.parma state=ITA lat=44.7993 lon=10.3262
Modena / ru:Модена  id=ITA.modena state=ITA lat=44.6478 lon=10.9254
Reggio Calabria  id=ITA.reggio_calabria state=ITA lat=38.1105 lon=15.6613
Zarqa  id=JOR.zarqa state=JOR lat=32.0727 lon=36.088
Irbid / ru:Ирбид  id=JOR.irbid state=JOR lat=32.5556 lon=35.85
Russeifa / ru:Русеифа  id=JOR.russeifa state=JOR lat=32.0178 lon=36.0464
Nagoya / ru:Нагоя  id=JPN.nagoya state=JPN lat=35.1815 lon=136.906
Sapporo / ru:Саппоро  id=JPN.sapporo state=JPN lat=43.0667 lon=141.35
Fukuoka / ru:Фукуока  id=JPN.fukuoka state=JPN lat=33.6 lon=130.417
Kawasaki / ru:Кавасаки  id=JPN.kawasaki state=JPN lat=35.5206 lon=139.717
Kobe / ru:Кобэ  id=JPN.kobe state=JPN lat=34.6913 lon=135.183
Saitama / ru:Саитама  id=JPN.saitama state=JPN lat=35.9081 lon=139.657
Sendai / ru:Сендай  id=JPN.sendai state=JPN lat=38.2667 lon=140.867
Chiba / ru:Чиба  id=JPN.chiba state=JPN lat=35.6 lon=140.117
Kitakyushu / ru:Китакюшю  id=JPN.kitakyushu state=JPN lat=33.8518 lon=130.85
Niigata / ru:Ниигата  id=JPN.niigata state=JPN lat=37.9226 lon=139.041
Hamamatsu / ru:Хамамацу  id=JPN.hamamatsu state=JPN lat=34.7 lon=137.733
Kumamoto / ru:Кумамото  id=JPN.kumamoto state=JPN lat=32.8059 lon=130.692
Okayama / ru:Окаяма  id=JPN.okayama state=JPN lat=34.65 lon=133.933
Sagamihara  id=JPN.sagamihara state=JPN lat=35.5671 lon=139.242
Shymkent / ru:Шымкент  id=KAZ.shymkent state=KAZ lat=42.3099 lon=69.6004
Aktobe / ru:Актобе  id=KAZ.aktobe state=KAZ lat=50.2797 lon=57.2072
Karaganda / ru:Караганда  id=KAZ.karaganda state=KAZ lat=49.8019 lon=73.1021
Taraz / ru:Тараз  id=KAZ.taraz state=KAZ lat=42.898 lon=71.3733
Kyzylorda / ru:Кызылорда  id=KAZ.kyzylorda state=KAZ lat=44.8528 lon=65.5092
Pavlodar / ru:Павлодар  id=KAZ.pavlodar state=KAZ lat=52.276 lon=76.9688
Ust-Kamenogorsk / ru:Усть-Каменогорск  id=KAZ.ust_kamenogorsk state=KAZ lat=49.9714 lon=82.6059
Semey / ru:Семей  id=KAZ.semey state=KAZ lat=50.4206 lon=80.2502
Atyrau / ru:Атырау / uk:Атирау  id=KAZ.atyrau state=KAZ lat=47.1048 lon=51.8843
Turkistan / ru:Туркистон  id=KAZ.turkistan state=KAZ lat=43.2946 lon=68.2569
Kostanay / ru:Костанай  id=KAZ.kostanay state=KAZ lat=53.2144 lon=63.6246
Petropavl / ru:Петропавл  id=KAZ.petropavl state=KAZ lat=54.8734 lon=69.1506
Mombasa / ru:Момбаса  id=KEN.mombasa state=KEN lat=-4.0547 lon=39.6636
Zliten / ru:Злитен  id=LBY.zliten state=LBY lat=32.4674 lon=14.5687
Al Khums / ru:Аль-Хумс  id=LBY.al_khums state=LBY lat=32.6486 lon=14.2619
Zawiya / Az Zawiyah  id=LBY.zawiya state=LBY lat=32.7571 lon=12.7276
Tangier / pt:Tânger / es:Tánger  id=MAR.tangier state=MAR lat=35.7673 lon=-5.7998
Puebla / ru:Пуэбла  id=MEX.puebla state=MEX lat=19.0478 lon=-98.2072
Ecatepec de Morelos  id=MEX.ecatepec_de_morelos state=MEX lat=19.6049 lon=-99.0606
Querétaro / Santiago de Querétaro  id=MEX.queretaro state=MEX lat=20.5881 lon=-100.388
León de los Aldama  id=MEX.leon_de_los_aldama state=MEX lat=21.1218 lon=-101.683
Zapopan / ru:Запопан  id=MEX.zapopan state=MEX lat=20.7211 lon=-103.387
Nezahualcóyotl  id=MEX.nezahualcoyotl state=MEX lat=19.4006 lon=-99.0148
Mexicali  id=MEX.mexicali state=MEX lat=32.6278 lon=-115.454
Chihuahua / uk:Чіуауа / ru:Чиуауа  id=MEX.chihuahua state=MEX lat=28.6353 lon=-106.089
Naucalpan de Juárez / ru:Наукалпан де Хуарез  id=MEX.naucalpan_de_juarez state=MEX lat=19.4785 lon=-99.2396
Hermosillo / ru:Эрмосильо / uk:Ермосільйо  id=MEX.hermosillo state=MEX lat=29.0887 lon=-110.967
Morelia / ru:Морелия  id=MEX.morelia state=MEX lat=19.7008 lon=-101.184
Torreón / ru:Торреон  id=MEX.torreon state=MEX lat=25.5439 lon=-103.419
San Luis Potosí / ru:Сан-Луис-Потоси  id=MEX.san_luis_potosi state=MEX lat=22.1523 lon=-100.971
Aguascalientes / ru:Агуаскальентес  id=MEX.aguascalientes state=MEX lat=21.8826 lon=-102.284
Saltillo / ru:Салтилло  id=MEX.saltillo state=MEX lat=25.426 lon=-100.98
Tlalnepantla / ru:Тлалнепантла  id=MEX.tlalnepantla state=MEX lat=19.5401 lon=-99.1954
Tlaquepaque  id=MEX.tlaquepaque state=MEX lat=20.6412 lon=-103.293
Coyoacán  id=MEX.coyoacan state=MEX lat=19.3467 lon=-99.1617
Tuxtla  id=MEX.tuxtla state=MEX lat=16.7536 lon=-93.1158
Reynosa / ru:Рейноса  id=MEX.reynosa state=MEX lat=26.08 lon=-98.2846
Cuautitlán Izcalli  id=MEX.cuautitlan_izcalli state=MEX lat=19.6439 lon=-99.216
Matamoros / ru:Матаморос / uk:Матаморос  id=MEX.matamoros state=MEX lat=25.8797 lon=-97.5042
Toluca  id=MEX.toluca state=MEX lat=19.2879 lon=-99.6532
Ciudad López Mateos  id=MEX.ciudad_lopez_mateos state=MEX lat=19.5579 lon=-99.2567
Ciudad Apodaca  id=MEX.ciudad_apodaca state=MEX lat=25.7814 lon=-100.189
Ensenada / ru:Энсенада  id=MEX.ensenada state=MEX lat=31.8715 lon=-116.601
Xochimilco  id=MEX.xochimilco state=MEX lat=19.2547 lon=-99.1036
Veracruz / ru:Веракруз  id=MEX.veracruz state=MEX lat=19.1809 lon=-96.1429
Xalapa  id=MEX.xalapa state=MEX lat=19.5312 lon=-96.9159
Nuevo Laredo / ru:Нуэво-Ларедо  id=MEX.nuevo_laredo state=MEX lat=27.4763 lon=-99.5164
San Nicolás de los Garza / ru:Сан Николас де лос Гарза  id=MEX.san_nicolas_de_los_garza state=MEX lat=25.7417 lon=-100.302
Tonalá / ru:Тонала  id=MEX.tonala state=MEX lat=20.6226 lon=-103.242
Matola / ru:Матола  id=MOZ.matola state=MOZ lat=-25.9622 lon=32.4589
Nampula / ru:Нампула  id=MOZ.nampula state=MOZ lat=-15.1165 lon=39.2666
Chimoio / ru:Чимойо  id=MOZ.chimoio state=MOZ lat=-19.1164 lon=33.4833
Tete / ru:Тете  id=MOZ.tete state=MOZ lat=-16.1564 lon=33.5867
Blantyre / ru:Блантайр / uk:Блантайр  id=MWI.blantyre state=MWI lat=-15.785 lon=35.0085
Johor Bahru  id=MYS.johor_bahru state=MYS lat=1.4655 lon=103.758
Petaling Jaya / ru:Петалинг-Джая  id=MYS.petaling_jaya state=MYS lat=3.1073 lon=101.607
Ipoh / ru:Ипох  id=MYS.ipoh state=MYS lat=4.5841 lon=101.083
Shah Alam / ru:Шах-Алам  id=MYS.shah_alam state=MYS lat=3.0851 lon=101.533
Subang Jaya  id=MYS.subang_jaya state=MYS lat=3.0438 lon=101.581
Maradi / ru:Маради  id=NER.maradi state=NER lat=13.5 lon=7.1017
Ibadan / ru:Ибадан  id=NGA.ibadan state=NGA lat=7.3776 lon=3.9059
Port Harcourt  id=NGA.port_harcourt state=NGA lat=4.7774 lon=7.0134
Kaduna / ru:Кадуна  id=NGA.kaduna state=NGA lat=10.5264 lon=7.4388
Benin City / ru:Бенин-Сити  id=NGA.benin_city state=NGA lat=6.3381 lon=5.6258
Onitsha / ru:Онитша / ru:Онитшей  id=NGA.onitsha state=NGA lat=6.1498 lon=6.7857
Ilorin / ru:Илорин  id=NGA.ilorin state=NGA lat=8.4966 lon=4.5421
Sokoto / ru:Сокото  id=NGA.sokoto state=NGA lat=13.0627 lon=5.2432
Zaria / ru:Зариа  id=NGA.zaria state=NGA lat=11.1113 lon=7.7227
Enugu / ru:Энугу  id=NGA.enugu state=NGA lat=6.4413 lon=7.4988
Warri  id=NGA.warri state=NGA lat=5.5174 lon=5.7501
Abeokuta / ru:Абеокута  id=NGA.abeokuta state=NGA lat=7.1557 lon=3.3451
Akure / ru:Акуре  id=NGA.akure state=NGA lat=7.2526 lon=5.1931
Bauchi / ru:Баучи  id=NGA.bauchi state=NGA lat=10.3103 lon=9.8439
Katsina / ru:Катсина  id=NGA.katsina state=NGA lat=12.9908 lon=7.6018
Osogbo / ru:Осогбо  id=NGA.osogbo state=NGA lat=7.771 lon=4.557
Ile-Ife  id=NGA.ile_ife state=NGA lat=7.4824 lon=4.5603
Gombe / ru:Гомбе  id=NGA.gombe state=NGA lat=10.2897 lon=11.1673
Ajegunle  id=NGA.ajegunle state=NGA lat=6.452 lon=3.3312
Owerri  id=NGA.owerri state=NGA lat=5.4836 lon=7.0332
Calabar  id=NGA.calabar state=NGA lat=4.9589 lon=8.327
Ebute Ikorodu  id=NGA.ebute_ikorodu state=NGA lat=6.6009 lon=3.4882
Okene  id=NGA.okene state=NGA lat=7.5512 lon=6.2359
Ikare  id=NGA.ikare state=NGA lat=7.5259 lon=5.7534
Ado-Ekiti  id=NGA.ado_ekiti state=NGA lat=7.6233 lon=5.2209
Ogbomoso  id=NGA.ogbomoso state=NGA lat=8.1337 lon=4.2401
Makurdi / ru:Макурди  id=NGA.makurdi state=NGA lat=7.7337 lon=8.5214
Umuahia / ru:Умуахия  id=NGA.umuahia state=NGA lat=5.5249 lon=7.4946
Iseyin  id=NGA.iseyin state=NGA lat=7.9702 lon=3.5963
Yenagoa / ru:Йенагоа  id=NGA.yenagoa state=NGA lat=4.9268 lon=6.2676
Gboko  id=NGA.gboko state=NGA lat=7.3228 lon=9.0011
Ijebu Ode  id=NGA.ijebu_ode state=NGA lat=6.8194 lon=3.9173
Utrecht  id=NLD.utrecht state=NLD lat=52.0908 lon=5.1222
Groningen / ru:Гронинген  id=NLD.groningen state=NLD lat=53.2192 lon=6.5667
Eindhoven / ru:Эйндховен  id=NLD.eindhoven state=NLD lat=51.4408 lon=5.4778
Tilburg / ru:Тилбург  id=NLD.tilburg state=NLD lat=51.5555 lon=5.0913
Breda / ru:Брэда  id=NLD.breda state=NLD lat=51.5866 lon=4.776
Bergen / ru:Берген  id=NOR.bergen state=NOR lat=60.393 lon=5.3242
Trondheim / ru:Тронхейм  id=NOR.trondheim state=NOR lat=63.4305 lon=10.3951
Auckland / uk:Окленд / ru:Окленд  id=NZL.auckland state=NZL lat=-36.8485 lon=174.763
Faisalabad / ru:Файсалабад  id=PAK.faisalabad state=PAK lat=31.4155 lon=73.0897
Gujranwala  id=PAK.gujranwala state=PAK lat=32.1557 lon=74.187
Multan / ru:Мултан  id=PAK.multan state=PAK lat=30.1968 lon=71.4782
Bannu / ru:Банну  id=PAK.bannu state=PAK lat=32.9853 lon=70.604
Sargodha / ru:Саргодха  id=PAK.sargodha state=PAK lat=32.0859 lon=72.6742
Sialkot / ru:Сиялкот  id=PAK.sialkot state=PAK lat=32.4927 lon=74.5313
Bahawalpur  id=PAK.bahawalpur state=PAK lat=29.3978 lon=71.6752
Callao  id=PER.callao state=PER lat=-12.0516 lon=-77.1345
Arequipa / ru:Арекипа  id=PER.arequipa state=PER lat=-16.399 lon=-71.5375
Piura / ru:Пьюра  id=PER.piura state=PER lat=-5.1819 lon=-80.6572
Chiclayo / ru:Чиклайо  id=PER.chiclayo state=PER lat=-6.7701 lon=-79.855
Huancayo  id=PER.huancayo state=PER lat=-12.0687 lon=-75.2103
Cusco  id=PER.cusco state=PER lat=-13.5319 lon=-71.967
Iquitos  id=PER.iquitos state=PER lat=-3.7481 lon=-73.2529
Pucallpa  id=PER.pucallpa state=PER lat=-8.3791 lon=-74.5539
Chimbote / ru:Чимботе  id=PER.chimbote state=PER lat=-9.0751 lon=-78.5937
Quezon City  id=PHL.quezon_city state=PHL lat=14.6488 lon=121.051
Davao / ru:Давао  id=PHL.davao state=PHL lat=7.0731 lon=125.613
Caloocan  id=PHL.caloocan state=PHL lat=14.6495 lon=120.968
Taguig / ru:Тагиг  id=PHL.taguig state=PHL lat=14.5243 lon=121.079
Zamboanga / ru:Замбоанга  id=PHL.zamboanga state=PHL lat=6.9103 lon=122.074
Cebu City  id=PHL.cebu_city state=PHL lat=10.3167 lon=123.891
Antipolo  id=PHL.antipolo state=PHL lat=14.6258 lon=121.123
Łódź  id=POL.odz state=POL lat=51.7706 lon=19.4739
Szczecin  id=POL.szczecin state=POL lat=53.4289 lon=14.553
Bydgoszcz  id=POL.bydgoszcz state=POL lat=53.1235 lon=18.0076
Białystok / ru:Бялисток  id=POL.bia_ystok state=POL lat=53.1333 lon=23.1643
Katowice  id=POL.katowice state=POL lat=50.2597 lon=19.0217
Gdynia / ru:Гдыня  id=POL.gdynia state=POL lat=54.5189 lon=18.5319
Częstochowa  id=POL.czestochowa state=POL lat=50.7965 lon=19.1241
Sosnowiec  id=POL.sosnowiec state=POL lat=50.2868 lon=19.1039
Radom / ru:Радом  id=POL.radom state=POL lat=51.4025 lon=21.1471
Gliwice  id=POL.gliwice state=POL lat=50.2976 lon=18.6766
Toruń / ru:Торунь  id=POL.torun state=POL lat=53.0138 lon=18.5981
Kielce  id=POL.kielce state=POL lat=50.8703 lon=20.6275
Zabrze  id=POL.zabrze state=POL lat=50.3249 lon=18.7858
Bytom / ru:Бытом  id=POL.bytom state=POL lat=50.348 lon=18.9328
Funchal  id=PRT.funchal state=PRT lat=32.6657 lon=-16.9255
Viseu  id=PRT.viseu state=PRT lat=40.6617 lon=-7.909
Cacém  id=PRT.cacem state=PRT lat=38.767 lon=-9.2979
Aveiro  id=PRT.aveiro state=PRT lat=40.6457 lon=-8.6464
Iasi  id=ROU.iasi state=ROU lat=47.1667 lon=27.6
Cluj-Napoca  id=ROU.cluj_napoca state=ROU lat=46.7667 lon=23.6
Braşov / ru:Брашов  id=ROU.brasov state=ROU lat=45.6486 lon=25.6061
Timişoara / ru:Тимишоара  id=ROU.timisoara state=ROU lat=45.7537 lon=21.2257
Craiova  id=ROU.craiova state=ROU lat=44.3167 lon=23.8
Galaţi  id=ROU.galati state=ROU lat=45.4369 lon=28.0503
Târgu Mureş / ru:Таргу Муреш  id=ROU.targu_mures state=ROU lat=46.5425 lon=24.5575
Oradea / ru:Орадя  id=ROU.oradea state=ROU lat=47.0458 lon=21.9183
Ploieşti / ru:Плоешти  id=ROU.ploiesti state=ROU lat=44.95 lon=26.0167
Dammam / ru:Даммам  id=SAU.dammam state=SAU lat=26.4344 lon=50.1033
Buraydah / ru:Бурайда  id=SAU.buraydah state=SAU lat=26.326 lon=43.975
Taif / ru:Таиф  id=SAU.taif state=SAU lat=21.2703 lon=40.4158
Tabuk / ru:Табук  id=SAU.tabuk state=SAU lat=28.3998 lon=36.5715
Najran  id=SAU.najran state=SAU lat=17.4933 lon=44.1277
Al Kharj  id=SAU.al_kharj state=SAU lat=24.1554 lon=47.3346
Khamis Mushait / ru:Хамис-Мушаит  id=SAU.khamis_mushait state=SAU lat=18.3 lon=42.7333
Al Hufuf  id=SAU.al_hufuf state=SAU lat=25.3647 lon=49.5876
Al Mubarraz  id=SAU.al_mubarraz state=SAU lat=25.4077 lon=49.5903
Hafar Al-Batin / es:Hafar a el Batin  id=SAU.hafar_al_batin state=SAU lat=28.4328 lon=45.9708
Al Jubayl  id=SAU.al_jubayl state=SAU lat=27.0174 lon=49.6225
Abha / ru:Абха  id=SAU.abha state=SAU lat=18.2164 lon=42.5053
Yanbu  id=SAU.yanbu state=SAU lat=24.0895 lon=38.0618
Khartoum North  id=SDN.khartoum_north state=SDN lat=15.6493 lon=32.5346
Nyala / ru:Ньяла  id=SDN.nyala state=SDN lat=12.0489 lon=24.8807
Kassala / ru:Кассала  id=SDN.kassala state=SDN lat=15.451 lon=36.4
El Obeid / Al Obeid  id=SDN.el_obeid state=SDN lat=13.1842 lon=30.2167
Gedaref / Al Qadarif  id=SDN.gedaref state=SDN lat=14.0349 lon=35.3834
Kosti  id=SDN.kosti state=SDN lat=13.1629 lon=32.6635
Wad Medani / ru:Вад-Медани  id=SDN.wad_medani state=SDN lat=14.4012 lon=33.5199
El Daein / Ed Daein  id=SDN.el_daein state=SDN lat=11.4619 lon=26.1258
Pikine / ru:Пикин  id=SEN.pikine state=SEN lat=14.7646 lon=-17.3907
Touba / ru:Туба  id=SEN.touba state=SEN lat=14.8623 lon=-15.8753
Borama / ru:Борама  id=SOM.borama state=SOM lat=9.9361 lon=43.1828
Hargeisa / Hargeysa  id=SOM.hargeisa state=SOM lat=9.56 lon=44.065
Košice  id=SVK.kosice state=SVK lat=48.7144 lon=21.258
Hasakah / Al-Hasakah  id=SYR.hasakah state=SYR lat=36.5024 lon=40.7477
Isfara / ru:Исфара  id=TJK.isfara state=TJK lat=40.1265 lon=70.6253
Istaravshan / ru:Истаравшан  id=TJK.istaravshan state=TJK lat=39.9142 lon=69.0033
Kulob / Kulyab  id=TJK.kulob state=TJK lat=37.9146 lon=69.7845
Konibodom / ru:Конибодом  id=TJK.konibodom state=TJK lat=40.2941 lon=70.4312
Khujand / es:Juyand  id=TJK.khujand state=TJK lat=40.2826 lon=69.6222
Turkmenabat / ru:Туркменабат  id=TKM.turkmenabat state=TKM lat=39.0733 lon=63.5786
Dasoguz / ru:Дасогуз  id=TKM.dasoguz state=TKM lat=41.8362 lon=59.9666
Bursa / ru:Бурса  id=TUR.bursa state=TUR lat=40.1956 lon=29.0601
Adana / ru:Адана  id=TUR.adana state=TUR lat=36.9862 lon=35.3253
Kayseri / ru:Кайсеры  id=TUR.kayseri state=TUR lat=38.7322 lon=35.4853
Konya / ru:Конья  id=TUR.konya state=TUR lat=37.8713 lon=32.4846
Esenyurt  id=TUR.esenyurt state=TUR lat=41.027 lon=28.6773
Eskisehir / ru:Эскишехир  id=TUR.eskisehir state=TUR lat=39.7767 lon=30.5206
Kucukcekmece  id=TUR.kucukcekmece state=TUR lat=40.991 lon=28.7712
Erzurum / ru:Эрзурум  id=TUR.erzurum state=TUR lat=39.9086 lon=41.2769
Malatya / ru:Малатья  id=TUR.malatya state=TUR lat=38.3502 lon=38.3167
Bagcilar  id=TUR.bagcilar state=TUR lat=41.039 lon=28.8567
Umraniye  id=TUR.umraniye state=TUR lat=41.0164 lon=29.1248
Mersin / ru:Мерсин  id=TUR.mersin state=TUR lat=36.812 lon=34.6389
Uskudar / ru:Ускюдар  id=TUR.uskudar state=TUR lat=41.0227 lon=29.0137
Sanliurfa / ru:Шанлыурфа  id=TUR.sanliurfa state=TUR lat=37.1671 lon=38.7939
Elazig / ru:Элязыг  id=TUR.elazig state=TUR lat=38.6743 lon=39.2232
Antakya / Hatay  id=TUR.antakya state=TUR lat=36.2066 lon=36.1572
Samsun / ru:Самсун  id=TUR.samsun state=TUR lat=41.2798 lon=36.3361
Kahramanmaras / ru:Кахраманмараш  id=TUR.kahramanmaras state=TUR lat=37.5847 lon=36.9264
Alanya / ru:Аланья  id=TUR.alanya state=TUR lat=36.5438 lon=31.9998
Sultanbeyli  id=TUR.sultanbeyli state=TUR lat=40.9607 lon=29.2707
Tarsus / ru:Тарсус  id=TUR.tarsus state=TUR lat=36.9177 lon=34.8928
Karsiyaka / ru:Каршыяка  id=TUR.karsiyaka state=TUR lat=38.4577 lon=27.1142
Aksaray / ru:Аксарай  id=TUR.aksaray state=TUR lat=38.3725 lon=34.0254
Denizli / ru:Денизли  id=TUR.denizli state=TUR lat=37.7742 lon=29.0875
Adiyaman / ru:Адыяман  id=TUR.adiyaman state=TUR lat=37.7644 lon=38.2763
Adapazari / ru:Адапазары  id=TUR.adapazari state=TUR lat=40.7806 lon=30.4033
Gebze / ru:Гебзе  id=TUR.gebze state=TUR lat=40.8028 lon=29.4307
Corum / ru:Чорум  id=TUR.corum state=TUR lat=40.5489 lon=34.9533
Sivas / ru:Сивас  id=TUR.sivas state=TUR lat=39.7483 lon=37.0161
Afyonkarahisar / ru:Афионкарахисар  id=TUR.afyonkarahisar state=TUR lat=38.7567 lon=30.5433
Iskenderun / ru:Искендерун  id=TUR.iskenderun state=TUR lat=36.5872 lon=36.1735
Trabzon / ru:Трабзон  id=TUR.trabzon state=TUR lat=41.005 lon=39.7269
Manisa / ru:Маниса  id=TUR.manisa state=TUR lat=38.612 lon=27.4265
Balikesir / ru:Балыкесир  id=TUR.balikesir state=TUR lat=39.6492 lon=27.8861
Osmaniye / ru:Османие  id=TUR.osmaniye state=TUR lat=37.0742 lon=36.2478
Corlu / ru:Чорлу  id=TUR.corlu state=TUR lat=41.1607 lon=27.8009
New Taipei City  id=TWN.new_taipei_city state=TWN lat=25.062 lon=121.457
Taichung  id=TWN.taichung state=TWN lat=24.1469 lon=120.684
Kaohsiung  id=TWN.kaohsiung state=TWN lat=22.6163 lon=120.313
Tainan / ru:Тайнань  id=TWN.tainan state=TWN lat=22.9908 lon=120.213
Mwanza  id=TZA.mwanza state=TZA lat=-2.5167 lon=32.9
Zanzibar / ru:Занзибар  id=TZA.zanzibar state=TZA lat=-6.1639 lon=39.1979
Brooklyn  id=USA.brooklyn state=USA lat=40.6501 lon=-73.9496
Manhattan  id=USA.manhattan state=USA lat=40.7834 lon=-73.9663
The Bronx  id=USA.the_bronx state=USA lat=40.8499 lon=-73.8664
Jacksonville  id=USA.jacksonville state=USA lat=30.3322 lon=-81.6556
Fort Worth  id=USA.fort_worth state=USA lat=32.7254 lon=-97.3208
Indianapolis / ru:Индианаполис  id=USA.indianapolis state=USA lat=39.7684 lon=-86.158
Nashville / ru:Нашвилл  id=USA.nashville state=USA lat=36.1659 lon=-86.7844
Oklahoma City / ru:Оклахома-Сити  id=USA.oklahoma_city state=USA lat=35.4676 lon=-97.5164
El Paso / ru:Эль-Пасо  id=USA.el_paso state=USA lat=31.7587 lon=-106.487
Memphis  id=USA.memphis state=USA lat=35.1495 lon=-90.049
Louisville / ru:Луисвилл  id=USA.louisville state=USA lat=38.2542 lon=-85.7594
Albuquerque  id=USA.albuquerque state=USA lat=35.0845 lon=-106.651
Milwaukee  id=USA.milwaukee state=USA lat=43.0389 lon=-87.9065
Tucson / ru:Тусон  id=USA.tucson state=USA lat=32.2217 lon=-110.927
Fresno / ru:Фресно  id=USA.fresno state=USA lat=36.7477 lon=-119.772
Sacramento / ru:Сакраменто  id=USA.sacramento state=USA lat=38.5816 lon=-121.494
Omaha / ru:Омаха  id=USA.omaha state=USA lat=41.2563 lon=-95.9404
Raleigh  id=USA.raleigh state=USA lat=35.7721 lon=-78.6386
Kansas City  id=USA.kansas_city state=USA lat=39.0997 lon=-94.5786
Long Beach  id=USA.long_beach state=USA lat=33.767 lon=-118.189
Staten Island  id=USA.staten_island state=USA lat=40.5623 lon=-74.1399
Colorado Springs / ru:Колорадо-Спрингс  id=USA.colorado_springs state=USA lat=38.8339 lon=-104.821
Virginia Beach / ru:Виргиния-Бич  id=USA.virginia_beach state=USA lat=36.8529 lon=-75.978
Oakland / ru:Окланд  id=USA.oakland state=USA lat=37.8044 lon=-122.271
Tampa / ru:Тампа  id=USA.tampa state=USA lat=27.9475 lon=-82.4584
Tulsa  id=USA.tulsa state=USA lat=36.154 lon=-95.9928
Andijon  id=UZB.andijon state=UZB lat=40.7834 lon=72.3507
Namangan / ru:Наманган  id=UZB.namangan state=UZB lat=40.9983 lon=71.6726
Samarkand / ru:Самарканд / pt:Samarcanda / es:Samarcanda / uk:Самарканд  id=UZB.samarkand state=UZB lat=39.6546 lon=66.9644
Nukus / ru:Нукус  id=UZB.nukus state=UZB lat=42.4586 lon=59.6058
Fergana / ru:Фергана  id=UZB.fergana state=UZB lat=40.3842 lon=71.7843
Bukhara / ru:Бухара  id=UZB.bukhara state=UZB lat=39.7703 lon=64.4307
Qarshi  id=UZB.qarshi state=UZB lat=38.8606 lon=65.7891
Qoqon  id=UZB.qoqon state=UZB lat=40.5286 lon=70.9425
Margilon / ru:Маргилан  id=UZB.margilon state=UZB lat=40.4724 lon=71.7246
Angren / ru:Ангрен  id=UZB.angren state=UZB lat=41.0167 lon=70.1436
Termez / Tirmiz  id=UZB.termez state=UZB lat=37.2242 lon=67.2783
Barquisimeto / ru:Баркисимето  id=VEN.barquisimeto state=VEN lat=10.0647 lon=-69.357
Ciudad Guayana / ru:Сьюдад-Гуаяна  id=VEN.ciudad_guayana state=VEN lat=8.3512 lon=-62.641
Maturín / ru:Матурин  id=VEN.maturin state=VEN lat=9.7457 lon=-63.1832
Maracay  id=VEN.maracay state=VEN lat=10.2497 lon=-67.5948
Ciudad Bolívar / ru:Сьюдад-Боливар  id=VEN.ciudad_bolivar state=VEN lat=8.1237 lon=-63.5469
Cumaná  id=VEN.cumana state=VEN lat=10.4639 lon=-64.1786
Barinas / ru:Баринас  id=VEN.barinas state=VEN lat=8.6206 lon=-70.231
Puerto La Cruz / ru:Пуэрто Ла Круз  id=VEN.puerto_la_cruz state=VEN lat=10.2138 lon=-64.6328
Petare / ru:Петаре  id=VEN.petare state=VEN lat=10.4768 lon=-66.8079
Cabimas  id=VEN.cabimas state=VEN lat=10.3991 lon=-71.4521
Turmero / ru:Турмеро  id=VEN.turmero state=VEN lat=10.2286 lon=-67.4742
Haiphong  id=VNM.haiphong state=VNM lat=20.8648 lon=106.683
Can Tho  id=VNM.can_tho state=VNM lat=10.0371 lon=105.788
Da Nang / Danang  id=VNM.da_nang state=VNM lat=16.0678 lon=108.221
Bien Hoa / ru:Бьен Хоа  id=VNM.bien_hoa state=VNM lat=10.9447 lon=106.824
Mukalla / ru:Мукалла  id=YEM.mukalla state=YEM lat=14.5425 lon=49.1242
Soweto  id=ZAF.soweto state=ZAF lat=-26.2678 lon=27.8585
Gqeberha / Port Elizabeth  id=ZAF.gqeberha state=ZAF lat=-33.9611 lon=25.6149
Soshanguve  id=ZAF.soshanguve state=ZAF lat=-25.4729 lon=28.0992
Pietermaritzburg / ru:Пиетермарицбург  id=ZAF.pietermaritzburg state=ZAF lat=-29.6168 lon=30.3928
Benoni / ru:Бенони  id=ZAF.benoni state=ZAF lat=-26.1885 lon=28.3208
Bloemfontein / ru:Блумфонтейн  id=ZAF.bloemfontein state=ZAF lat=-29.1211 lon=26.214
Thembisa  id=ZAF.thembisa state=ZAF lat=-25.9964 lon=28.2268
East London  id=ZAF.east_london state=ZAF lat=-33.0153 lon=27.9116
Vereeniging / ru:Веренигинг  id=ZAF.vereeniging state=ZAF lat=-26.6731 lon=27.9261
Boksburg / ru:Боксбург  id=ZAF.boksburg state=ZAF lat=-26.212 lon=28.2596
Welkom  id=ZAF.welkom state=ZAF lat=-27.9774 lon=26.7351
Krugersdorp / ru:Крюгерсдорп  id=ZAF.krugersdorp state=ZAF lat=-26.0858 lon=27.7752
Rustenburg / ru:Рюстенбург  id=ZAF.rustenburg state=ZAF lat=-25.6676 lon=27.2421
Emalahleni / ru:Эмалахлени  id=ZAF.emalahleni state=ZAF lat=-25.8713 lon=29.2332

# Regions and towns whose names the gazetteer does not have in all languages.
Sinaloa / ru:Синалоа / uk:Сіналоа  id=MEX.sinaloa state=MEX kind=region lat=25.0 lon=-107.5
Michoacan / Michoacán / ru:Мичоакан / uk:Мічоакан  id=MEX.michoacan state=MEX kind=region lat=19.2 lon=-101.9
Oaxaca / ru:Оахака / uk:Оахака  id=MEX.oaxaca state=MEX kind=region lat=17.0 lon=-96.5
Esmeraldas / ru:Эсмеральдас / uk:Есмеральдас  id=ECU.esmeraldas state=ECU kind=region lat=0.9 lon=-79.4
Puno / ru:Пуно / uk:Пуно  id=PER.puno state=PER kind=region lat=-15.0 lon=-70.0
Araucania / Araucanía / La Araucanía / pt:Araucânia / ru:Араукания / uk:Арауканія  id=CHL.araucania state=CHL kind=region lat=-38.7 lon=-72.3
Pattani / ru:Паттани / uk:Паттані  id=THA.pattani state=THA kind=region lat=6.8 lon=101.3
Aceh / pt:Achém / ru:Ачех / uk:Ачех  id=IDN.aceh state=IDN kind=region lat=4.2 lon=96.9
Kisumu / ru:Кисуму / uk:Кісуму  id=KEN.kisumu state=KEN kind=region lat=-0.1 lon=34.8
Ramstein / Ramstein-Miesenbach / ru:Рамштайн / uk:Рамштайн  id=DEU.ramstein state=DEU lat=49.45 lon=7.55
Sulawesi / es:Célebes / pt:Celebes / ru:Сулавеси / uk:Сулавесі  id=IDN.sulawesi state=IDN kind=island lat=-2.0 lon=121.0

# Short forms of regions, as newspapers write them behind a place.
[short]
en:Ala. / en:Ala / en:AL  id=USA.alabama
en:Ariz. / en:Ariz / en:AZ  id=USA.arizona
en:Ark. / en:Ark / en:AR  id=USA.arkansas
en:Calif. / en:Calif / en:CA  id=USA.california
en:Colo. / en:Colo / en:CO  id=USA.colorado
en:Conn. / en:Conn / en:CT  id=USA.connecticut
en:Del. / en:Del / en:DE  id=USA.delaware
en:Fla. / en:Fla / en:FL  id=USA.florida
en:Ga. / en:Ga / en:GA  id=USA.georgia_state
en:HI  id=USA.hawaii_region
en:ID  id=USA.idaho
en:Ill. / en:Ill / en:IL  id=USA.illinois
en:Ind. / en:Ind / en:IN  id=USA.indiana
en:IA  id=USA.iowa
en:Kan. / en:Kan / en:KS  id=USA.kansas
en:Ky. / en:Ky / en:KY  id=USA.kentucky
en:La. / en:La / en:LA  id=USA.louisiana
en:ME  id=USA.maine
en:Md. / en:Md / en:MD  id=USA.maryland
en:Mass. / en:Mass / en:MA  id=USA.massachusetts
en:Mich. / en:Mich / en:MI  id=USA.michigan
en:Minn. / en:Minn / en:MN  id=USA.minnesota
en:Miss. / en:Miss / en:MS  id=USA.mississippi
en:Mo. / en:Mo / en:MO  id=USA.missouri
en:Mont. / en:Mont / en:MT  id=USA.montana
en:Neb. / en:Neb / en:NE  id=USA.nebraska
en:Nev. / en:Nev / en:NV  id=USA.nevada
en:N.H. / en:N.H / en:NH  id=USA.new_hampshire
en:N.J. / en:N.J / en:NJ  id=USA.new_jersey
en:N.M. / en:N.M / en:NM  id=USA.new_mexico
en:N.Y. / en:N.Y / en:NY  id=USA.new_york_state
en:N.C. / en:N.C / en:NC  id=USA.north_carolina
en:N.D. / en:N.D / en:ND  id=USA.north_dakota
en:OH  id=USA.ohio
en:Okla. / en:Okla / en:OK  id=USA.oklahoma
en:Ore. / en:Ore / en:OR  id=USA.oregon
en:Pa. / en:Pa / en:PA  id=USA.pennsylvania
en:R.I. / en:R.I / en:RI  id=USA.rhode_island
en:S.C. / en:S.C / en:SC  id=USA.south_carolina
en:S.D. / en:S.D / en:SD  id=USA.south_dakota
en:Tenn. / en:Tenn / en:TN  id=USA.tennessee
en:Tex. / en:Tex / en:TX  id=USA.texas
en:UT  id=USA.utah
en:Vt. / en:Vt / en:VT  id=USA.vermont
en:Va. / en:Va / en:VA  id=USA.virginia
en:Wash. / en:Wash / en:WA  id=USA.washington_region
en:W.Va. / en:W.Va / en:WV  id=USA.west_virginia
en:Wis. / en:Wis / en:WI  id=USA.wisconsin
en:Wyo. / en:Wyo / en:WY  id=USA.wyoming
en:Ont. / en:Ont  id=CAN.ontario
en:Que. / en:Que  id=CAN.quebec_province
en:B.C. / en:B.C  id=CAN.british_columbia
en:Alta. / en:Alta  id=CAN.alberta
en:Man. / en:Man  id=CAN.manitoba
en:Sask. / en:Sask  id=CAN.saskatchewan
en:N.S. / en:N.S  id=CAN.nova_scotia
en:N.B. / en:N.B  id=CAN.new_brunswick
en:NSW  id=AUS.new_south_wales
en:Qld  id=AUS.queensland
