# States and territories: ISO 3166-1 alpha-3 codes (XKX for Kosovo), names and acronyms, capital, middle of the land.
# Names in five languages: Unicode CLDR 48 (Unicode-3.0), with spellings of the press added by hand.
# Left out where they are common words or other names: pt Reunião, es Reunión, pt and es Granada, ru and uk Того, pt Maurício.
# "Congo" alone is the Democratic Republic, of which the news speaks far more often.

[state]
Aruba / uk:Аруба / ru:Аруба  id=ABW capital=ABW.oranjestad lat=12.52 lon=-69.97
Afghanistan / pt:Afeganistão / es:Afganistán / uk:Афганістан / ru:Афганистан / Islamic Emirate of Afghanistan / Islamic Republic of Afghanistan / pt:Emirado Islâmico de o Afeganistão / es:Emirato Islámico de Afganistán  id=AFG capital=AFG.kabul lat=33.8 lon=66.0
Angola / uk:Ангола / ru:Ангола / Republic of Angola / pt:República de Angola  id=AGO capital=AGO.luanda lat=-12.5 lon=18.5
Anguilla / pt:Anguila / es:Anguila / uk:Ангілья / ru:Ангилья  id=AIA capital=AIA.the_valley lat=18.22 lon=-63.06
Albania / uk:Албанія / ru:Албания / Republic of Albania / pt:República de a Albânia  id=ALB capital=ALB.tirana lat=41.0 lon=20.0
Andorra / uk:Андорра / ru:Андорра  id=AND capital=AND.andorra_la_vella lat=42.55 lon=1.58
United Arab Emirates / pt:Emirados Árabes Unidos / es:Emiratos Árabes Unidos / uk:Об'єднані Арабські Емірати / uk:Об'єднаний Арабський Емірат / UAE / pt:EAU / es:EAU / ru:ОАЭ / uk:ОАЕ / ru:Объединённые Арабские Эмираты / ru:Объединенные Арабские Эмираты / ru:Объединенный Арабский Эмират / ru:Объединённый Арабский Эмират / en:Emirates / pt:Emirados Árabes / ru:Эмираты / es:Emiratos  id=ARE capital=ARE.abu_dhabi lat=24.0 lon=54.0
Argentina / uk:Аргентина / ru:Аргентина / Argentine Republic / pt:República Argentina / es:República Argentina  id=ARG capital=ARG.buenos_aires lat=-34.0 lon=-64.0
Armenia / uk:Вірменія / ru:Армения / Republic of Armenia / ru:Республика Армения / uk:Республіка Вірменія / pt:República de a Armênia  id=ARM capital=ARM.yerevan lat=40.3 lon=45.0
American Samoa / pt:Samoa Americana / es:Samoa Americana / uk:Американське Самоа / ru:Американское Самоа  id=ASM capital=ASM.pago_pago lat=-14.3 lon=-170.7
Antarctica / pt:Antártida / es:Antártida / uk:Антарктика / ru:Антарктида / uk:Антарктида  id=ATA lat=-80.0 lon=0.0
Antigua and Barbuda / pt:Antígua e Barbuda / es:Antigua y Barbuda / uk:Антигуа і Барбуда / ru:Антигуа и Барбуда  id=ATG capital=ATG.saint_johns lat=17.08 lon=-61.8
Australia / uk:Австралія / ru:Австралия / Commonwealth of Australia  id=AUS capital=AUS.canberra lat=-25.0 lon=134.0
Austria / uk:Австрія / ru:Австрия / Republic of Austria / pt:República de a Áustria  id=AUT capital=AUT.vienna lat=47.5 lon=14.3
Azerbaijan / pt:Azerbaijão / es:Azerbaiyán / uk:Азербайджан / ru:Азербайджан / Republic of Azerbaijan / ru:Азербайджанская Республика / pt:República de o Azerbaijão  id=AZE capital=AZE.baku lat=40.4 lon=47.6
Burundi / uk:Бурунді / ru:Бурунди  id=BDI capital=BDI.gitega lat=-3.4 lon=29.9
Belgium / pt:Bélgica / es:Bélgica / uk:Бельгія / ru:Бельгия / Kingdom of Belgium / pt:Reino de a Bélgica  id=BEL capital=BEL.brussels lat=50.8 lon=4.5
Benin / pt:Benim / uk:Бенін / ru:Бенин  id=BEN capital=BEN.porto_novo lat=9.5 lon=2.3
Burkina Faso / pt:Burquina Faso / uk:Буркіна-Фасо / ru:Буркина-Фасо / pt:Burkina Fasso  id=BFA capital=BFA.ouagadougou lat=13.0 lon=-2.0
Bangladesh / pt:Bangladeche / es:Bangladés / uk:Бангладеш / ru:Бангладеш / People 's Republic of Bangladesh / pt:República Popular de o Bangladesh  id=BGD capital=BGD.dhaka lat=24.0 lon=90.0
Bulgaria / uk:Болгарія / ru:Болгария / Republic of Bulgaria / pt:República de a Bulgária  id=BGR capital=BGR.sofia lat=42.7 lon=25.5
Bahrain / pt:Barein / pt:Barém / es:Baréin / uk:Бахрейн / ru:Бахрейн / Kingdom of Bahrain / pt:Bahrein / es:Bahréin / pt:Bareine  id=BHR capital=BHR.manama lat=26.03 lon=50.55
Bahamas / pt:Baamas / uk:Багамські Острови / ru:Багамы / The Bahamas / ru:Багамские острова / uk:Багами  id=BHS capital=BHS.nassau lat=24.25 lon=-76.0
Bosnia and Herzegovina / pt:Bósnia e Herzegovina / es:Bosnia y Herzegovina / uk:Боснія і Герцеговина / ru:Босния и Герцеговина / en:Bosnia-Herzegovina / BiH / es:Bosnia-Herzegovina / pt:Bósnia-Herzegovina / Bosnia / ru:Босния / uk:Боснія / uk:Боснія та Герцеговина  id=BIH capital=BIH.sarajevo lat=44.2 lon=17.8
Belarus / pt:Bielorrússia / es:Bielorrusia / uk:Білорусь / ru:Беларусь / Republic of Belarus / pt:República de Belarus / pt:República de a Bielorrússia / ru:Белоруссия / ru:Республика Беларусь / uk:Республіка Білорусь / uk:РБ / ru:РБ / pt:Bielo-Rússia / en:Byelorussia / Belorussia  id=BLR capital=BLR.minsk lat=53.7 lon=28.0
Belize / es:Belice / uk:Беліз / ru:Белиз  id=BLZ capital=BLZ.belmopan lat=17.2 lon=-88.7
Bermuda / pt:Bermudas / es:Bermudas / uk:Бермудські Острови / uk:Бермуди / ru:Бермудские острова / ru:Бермуды  id=BMU capital=BMU.hamilton lat=32.3 lon=-64.75
Bolivia / uk:Болівія / ru:Боливия / Plurinational State of Bolivia / pt:Estado Plurinacional de a Bolívia / es:Estado Plurinacional de Bolivia  id=BOL capital=BOL.la_paz lat=-17.0 lon=-65.0
Brazil / pt:Brasil / es:Brasil / uk:Бразилія / ru:Бразилия / Federative Republic of Brazil / pt:República Federativa de o Brasil / es:República Federativa de Brasil  id=BRA capital=BRA.brasilia lat=-10.0 lon=-55.0
Barbados / uk:Барбадос / ru:Барбадос  id=BRB capital=BRB.bridgetown lat=13.18 lon=-59.55
Brunei / uk:Бруней / ru:Бруней / Brunei Darussalam  id=BRN capital=BRN.bandar_seri_begawan lat=4.5 lon=114.7
Bhutan / pt:Butão / es:Bután / uk:Бутан / ru:Бутан  id=BTN capital=BTN.thimphu lat=27.5 lon=90.5
Botswana / pt:Botsuana / es:Botsuana / uk:Ботсвана / ru:Ботсвана  id=BWA capital=BWA.gaborone lat=-22.0 lon=24.0
Central African Republic / pt:República Centro-Africana / es:República Centroafricana / uk:Центральноафриканська Республіка / ru:Центрально-Африканская Республика / en:CAR / pt:RCA / es:RCA / ru:ЦАР / uk:ЦАР / ru:Центральноафриканская Республика / pt:República Centroafricana  id=CAF capital=CAF.bangui lat=6.6 lon=20.9
Canada / uk:Канада / ru:Канада  id=CAN capital=CAN.ottawa lat=60.0 lon=-96.0
Switzerland / pt:Suíça / es:Suiza / uk:Швейцарія / ru:Швейцария / Swiss Confederation / pt:Confederação Suíça / es:Confederación Suiza  id=CHE capital=CHE.bern lat=46.8 lon=8.2
Chile / uk:Чилі / ru:Чили / Republic of Chile  id=CHL capital=CHL.santiago lat=-30.0 lon=-71.0
China / uk:Китай / ru:Китай / People 's Republic of China / PRC / pt:República Popular de a China / pt:RPC / es:República Popular China / es:RPCh / es:República Popular de China / ru:Китайская Народная Республика / ru:Китайский Народный Республика / ru:КНР / uk:Китайська Народна Республіка / uk:Китайський Народний Республіка / uk:КНР / mainland China / pt:China continental / ru:Поднебесная / uk:Піднебесна  id=CHN capital=CHN.beijing lat=35.0 lon=103.0
en:Ivory Coast / Côte d'Ivoire / pt:Costa de o Marfim / es:Costa de Marfil / ru:Кот-д'Ивуар / ru:Кот-д'Ивуара / ru:Кот-д'Ивуару / ru:Кот-д'Ивуаром / ru:Кот-д'Ивуаре / uk:Кот-д'Івуар / uk:Кот-д'Івуару / uk:Кот-д'Івуаром / uk:Кот-д'Івуарі / ru:Берег Слоновой Кости / ru:Кот-д ' Ивуар / ru:Кот-д ’Ивуар / ru:Кот-д ' Ивуара / ru:Кот-д ’Ивуара / ru:Кот-д ' Ивуару / ru:Кот-д ’Ивуару / ru:Кот-д ' Ивуаром / ru:Кот-д ’Ивуаром / ru:Кот-д ' Ивуаре / ru:Кот-д ’Ивуаре / uk:Кот-д ’Івуар / uk:Кот-д ’Івуару / uk:Кот-д ’Івуаром / uk:Кот-д ’Івуарі  id=CIV capital=CIV.yamoussoukro lat=7.5 lon=-5.5
Cameroon / pt:Camarões / es:Camerún / uk:Камерун / ru:Камерун  id=CMR capital=CMR.yaounde lat=6.0 lon=12.5
en:Democratic Republic of the Congo / en:Democratic Republic of Congo / en:DR Congo / en:DRC / pt:RDC / pt:RDCongo / es:RDC / RD Congo / pt:República Democrática de o Congo / es:República Democrática de el Congo / Congo-Kinshasa / uk:Демократична Республіка Конго / ru:Демократическая Республика Конго / uk:ДР Конго / ru:ДР Конго / uk:ДРК / ru:ДРК / Congo / pt:Congo-Quinxassa / ru:Конго / uk:Конго / uk:Демократичної Республіки Конго / uk:Демократичній Республіці Конго / uk:Демократичну Республіку Конго  id=COD capital=COD.kinshasa lat=-3.0 lon=23.0
en:Republic of the Congo / en:Republic of Congo / Congo-Brazzaville / pt:República de o Congo / es:República de el Congo / ru:Республика Конго / uk:Республіка Конго / pt:Congo-Brazavile  id=COG capital=COG.brazzaville lat=-0.8 lon=15.2
Cook Islands / pt:Ilhas Cook / es:Islas Cook / uk:Острови Кука / ru:острова Кука  id=COK capital=COK.avarua lat=-21.2 lon=-159.8
Colombia / uk:Колумбія / ru:Колумбия / Republic of Colombia  id=COL capital=COL.bogota lat=4.0 lon=-73.0
Comoros / pt:Comores / es:Comoras / uk:Комори / ru:Коморы  id=COM capital=COM.moroni lat=-12.0 lon=44.0
Cape Verde / pt:Cabo Verde / es:Cabo Verde / uk:Кабо-Верде / ru:Кабо-Верде  id=CPV capital=CPV.praia lat=16.0 lon=-24.0
Costa Rica / uk:Коста-Рика / uk:Коста-Рики / uk:Коста-Риці / uk:Коста-Рику / uk:Коста-Рикою / ru:Коста-Рика / ru:Коста-Рики / ru:Коста-Рике / ru:Коста-Рику / ru:Коста-Рикой  id=CRI capital=CRI.san_jose lat=10.0 lon=-84.0
Cuba / uk:Куба / ru:Куба / Republic of Cuba  id=CUB capital=CUB.havana lat=21.5 lon=-80.0
Curaçao / pt:Curaçau / es:Curazao / uk:Кюрасао / ru:Кюрасао  id=CUW capital=CUW.willemstad lat=12.17 lon=-69.0
Cayman Islands / pt:Ilhas Cayman / pt:Ilhas Caimão / es:Islas Caimán / uk:Кайманові Острови / ru:Каймановы острова  id=CYM capital=CYM.george_town lat=19.3 lon=-81.25
Cyprus / pt:Chipre / es:Chipre / uk:Кіпр / ru:Кипр / Republic of Cyprus / pt:República de Chipre / ru:Республика Кипр  id=CYP capital=CYP.nicosia lat=35.0 lon=33.0
Czechia / pt:Tchéquia / pt:Chéquia / es:Chequia / uk:Чехія / ru:Чехия / pt:República Tcheca / Czech Republic  id=CZE capital=CZE.prague lat=49.8 lon=15.5
Germany / pt:Alemanha / es:Alemania / uk:Німеччина / ru:Германия / Federal Republic of Germany / pt:República Federal de a Alemanha / es:República Federal de Alemania / ru:Федеративная Республика Германия / ru:ФРГ / uk:ФРН / uk:Федеративна Республіка Німеччина  id=DEU capital=DEU.berlin lat=51.2 lon=10.4
Djibouti / pt:Djibuti / pt:Jibuti / es:Yibuti / uk:Джибуті / ru:Джибути  id=DJI capital=DJI.djibouti lat=11.5 lon=42.5
Dominica / uk:Домініка / ru:Доминика  id=DMA capital=DMA.roseau lat=15.42 lon=-61.33
Denmark / pt:Dinamarca / es:Dinamarca / uk:Данія / ru:Дания / Kingdom of Denmark  id=DNK capital=DNK.copenhagen lat=56.0 lon=10.0
Dominican Republic / pt:República Dominicana / es:República Dominicana / uk:Домініканська Республіка / uk:Домініканський Республіка / ru:Доминиканская Республика / ru:Доминиканский Республика  id=DOM capital=DOM.santo_domingo lat=19.0 lon=-70.7
Algeria / pt:Argélia / es:Argelia / uk:Алжир / ru:Алжир  id=DZA capital=DZA.algiers lat=28.0 lon=3.0
Ecuador / pt:Equador / uk:Еквадор / ru:Эквадор  id=ECU capital=ECU.quito lat=-2.0 lon=-77.5
Egypt / pt:Egito / es:Egipto / uk:Єгипет / uk:Єгипту / uk:Єгиптом / uk:Єгипті / ru:Египет / ru:Египта / ru:Египту / ru:Египтом / ru:Египте / Arab Republic of Egypt / pt:Egipto / ru:Арабская Республика Египет / ru:Арабский Республика Египет  id=EGY capital=EGY.cairo lat=27.0 lon=30.0
Eritrea / pt:Eritreia / uk:Еритрея / ru:Эритрея  id=ERI capital=ERI.asmara lat=15.3 lon=39.0
Western Sahara / pt:Saara Ocidental / pt:Sara Ocidental / es:Sáhara Occidental / uk:Західна Сахара / uk:Західний Сахара / ru:Западная Сахара / ru:Западный Сахара / Sahrawi Arab Democratic Republic / pt:Sahara Ocidental / SADR / es:RASD / pt:RASD / pt:República Árabe Saharaui Democrática / es:República Árabe Saharaui Democrática  id=ESH capital=ESH.el_aaiun lat=24.5 lon=-13.0
Spain / pt:Espanha / es:España / uk:Іспанія / ru:Испания / Kingdom of Spain / pt:Reino de Espanha / es:Reino de España  id=ESP capital=ESP.madrid lat=40.0 lon=-4.0
Estonia / uk:Естонія / ru:Эстония / Republic of Estonia  id=EST capital=EST.tallinn lat=59.0 lon=26.0
Ethiopia / pt:Etiópia / es:Etiopía / uk:Ефіопія / ru:Эфиопия  id=ETH capital=ETH.addis_ababa lat=8.0 lon=38.0
Finland / pt:Finlândia / es:Finlandia / uk:Фінляндія / ru:Финляндия / Republic of Finland  id=FIN capital=FIN.helsinki lat=64.0 lon=26.0
Fiji / es:Fiyi / uk:Фіджі / ru:Фиджи  id=FJI capital=FJI.suva lat=-18.0 lon=178.0
Falkland Islands / pt:Ilhas Malvinas / pt:Ilhas Falkland / es:Islas Malvinas / uk:Фолклендські Острови / es:Malvinas / pt:Malvinas / en:Falklands / ru:Фолклендские острова / uk:Фолкленди / ru:Фолкленды  id=FLK capital=FLK.stanley lat=-51.75 lon=-59.0
France / pt:França / es:Francia / uk:Франція / ru:Франция / French Republic / pt:República Francesa / es:República Francesa / ru:Французская Республика / ru:Французский Республика / en:metropolitan France  id=FRA capital=FRA.paris lat=46.6 lon=2.4
Faroe Islands / pt:Ilhas Faroé / es:Islas Feroe / uk:Фарерські Острови / ru:Фарерские острова  id=FRO capital=FRO.torshavn lat=62.0 lon=-6.8
Micronesia / uk:Мікронезія / ru:Федеративные Штаты Микронезии / ru:Федеративные Штат Микронезии / Federated States of Micronesia / ru:Микронезия / uk:Федеративні Штати Мікронезії / uk:Федеративні Штат Мікронезії  id=FSM capital=FSM.palikir lat=6.9 lon=158.2
Gabon / pt:Gabão / uk:Габон / ru:Габон  id=GAB capital=GAB.libreville lat=-1.0 lon=11.8
United Kingdom / pt:Reino Unido / es:Reino Unido / uk:Велика Британія / uk:Великий Британія / ru:Великобритания / UK / en:Britain / en:Great Britain / United Kingdom of Great Britain and Northern Ireland / en:U.K. / pt:Grã-Bretanha / es:Gran Bretaña / ru:Соединённое Королевство / ru:Соединенное Королевство / ru:Соединенный Королевство / ru:Соединённый Королевство / uk:Британія / uk:Сполучене Королівство / uk:Сполучений Королівство / uk:Об'єднане Королівство / uk:Об'єднаний Королівство / ru:Объединённое Королевство / ru:Объединенное Королевство / ru:Объединенный Королевство / ru:Объединённый Королевство  id=GBR capital=GBR.london lat=54.0 lon=-2.5
en:Georgia / pt:Geórgia / es:Georgia / uk:Грузія / ru:Грузия / pt:República de a Geórgia  id=GEO capital=GEO.tbilisi lat=42.0 lon=43.5
Guernsey / pt:Guernesey / es:Guernesey / uk:Гернсі / ru:Гернси  id=GGY capital=GGY.saint_peter_port lat=49.45 lon=-2.58
Ghana / pt:Gana / uk:Гана / uk:Гані / uk:Гани / uk:Гану / uk:Ганою / ru:Гана  id=GHA capital=GHA.accra lat=8.0 lon=-1.0
Gibraltar / uk:Гібралтар / ru:Гибралтар  id=GIB capital=GIB.gibraltar lat=36.14 lon=-5.35
Guinea / pt:Guiné / uk:Гвінея / ru:Гвинея / Guinea-Conakry / pt:Guiné-Conacri / es:Guinea-Conakri  id=GIN capital=GIN.conakry lat=10.5 lon=-10.7
en:Guadeloupe / uk:Гваделупа / ru:Гваделупа  id=GLP capital=GLP.basse_terre lat=16.25 lon=-61.58
Gambia / uk:Гамбія / ru:Гамбия / The Gambia  id=GMB capital=GMB.banjul lat=13.4 lon=-15.4
Guinea-Bissau / pt:Guiné-Bissau / es:Guinea-Bisáu / uk:Гвінея-Бісау / ru:Гвинея-Бисау  id=GNB capital=GNB.bissau lat=12.0 lon=-15.0
Equatorial Guinea / pt:Guiné Equatorial / es:Guinea Ecuatorial / uk:Екваторіальна Гвінея / uk:Екваторіальний Гвінея / ru:Экваториальная Гвинея / ru:Экваториальный Гвинея / uk:Екваторіальної Гвінеї / uk:Екваторіальній Гвінеї / uk:Екваторіальну Гвінею / uk:Екваторіальною Гвінеєю  id=GNQ capital=GNQ.malabo lat=1.7 lon=10.3
Greece / pt:Grécia / es:Grecia / uk:Греція / ru:Греция / Hellenic Republic / pt:República Helênica / es:República Helénica  id=GRC capital=GRC.athens lat=39.0 lon=22.0
en:Grenada / ru:Гренада / uk:Гренада  id=GRD capital=GRD.saint_georges lat=12.12 lon=-61.67
Greenland / pt:Groenlândia / pt:Gronelândia / es:Groenlandia / uk:Гренландія / ru:Гренландия  id=GRL capital=GRL.nuuk lat=72.0 lon=-40.0
Guatemala / uk:Гватемала / ru:Гватемала  id=GTM capital=GTM.guatemala_city lat=15.5 lon=-90.25
French Guiana / pt:Guiana Francesa / es:Guayana Francesa / uk:Французька Гвіана / ru:Французская Гвиана / ru:Французский Гвиана  id=GUF capital=GUF.cayenne lat=4.0 lon=-53.0
Guam / pt:Guame / uk:Гуам / ru:Гуам  id=GUM capital=GUM.hagatna lat=13.45 lon=144.78
Guyana / pt:Guiana / uk:Гаяна / ru:Гайана  id=GUY capital=GUY.georgetown lat=5.0 lon=-59.0
Hong Kong / uk:Гонконг / ru:Гонконг / Hong Kong Special Administrative Region  id=HKG capital=HKG.hong_kong lat=22.35 lon=114.15
Honduras / uk:Гондурас / ru:Гондурас  id=HND capital=HND.tegucigalpa lat=15.0 lon=-86.5
Croatia / pt:Croácia / es:Croacia / uk:Хорватія / ru:Хорватия / Republic of Croatia  id=HRV capital=HRV.zagreb lat=45.2 lon=15.5
Haiti / uk:Гаїті / ru:Гаити  id=HTI capital=HTI.port_au_prince lat=19.0 lon=-72.4
Hungary / pt:Hungria / es:Hungría / uk:Угорщина / ru:Венгрия  id=HUN capital=HUN.budapest lat=47.2 lon=19.5
Indonesia / uk:Індонезія / ru:Индонезия / Republic of Indonesia  id=IDN capital=IDN.jakarta lat=-2.5 lon=118.0
Isle of Man / pt:Ilha de Man / es:Isla de Man / uk:Острів Мен / ru:остров Мэн  id=IMN capital=IMN.douglas lat=54.23 lon=-4.55
India / uk:Індія / ru:Индия / Republic of India / pt:República de a Índia  id=IND capital=IND.new_delhi lat=22.0 lon=79.0
Ireland / pt:Irlanda / es:Irlanda / uk:Ірландія / ru:Ирландия / Republic of Ireland / pt:República de a Irlanda / es:República de Irlanda  id=IRL capital=IRL.dublin lat=53.2 lon=-8.0
Iran / pt:Irã / pt:Irão / uk:Іран / ru:Иран / Islamic Republic of Iran / Islamic Republic / pt:República Islâmica de o Irã / pt:República Islâmica de o Irão / es:República Islámica de Irán / pt:República Islâmica / es:República Islámica / ru:Исламская Республика Иран / ru:Исламский Республика Иран / ru:ИРИ / uk:Ісламська Республіка Іран / uk:Ісламський Республіка Іран / ru:Исламская Республика / ru:Исламский Республика / uk:Ісламська Республіка / uk:Ісламський Республіка / pt:RII  id=IRN capital=IRN.tehran lat=32.5 lon=54.0
Iraq / pt:Iraque / es:Irak / uk:Ірак / ru:Ирак / Republic of Iraq  id=IRQ capital=IRQ.baghdad lat=33.2 lon=43.7
Iceland / pt:Islândia / es:Islandia / uk:Ісландія / ru:Исландия  id=ISL capital=ISL.reykjavik lat=65.0 lon=-18.5
Israel / uk:Ізраїль / ru:Израиль / State of Israel / pt:Estado de Israel / es:Estado de Israel / ru:Государство Израиль / uk:Держава Ізраїль  id=ISR capital=ISR.jerusalem lat=31.4 lon=35.0
Italy / pt:Itália / es:Italia / uk:Італія / ru:Италия / Italian Republic / pt:República Italiana / es:República Italiana  id=ITA capital=ITA.rome lat=42.8 lon=12.5
Jamaica / uk:Ямайка / ru:Ямайка  id=JAM capital=JAM.kingston lat=18.15 lon=-77.3
en:Bailiwick of Jersey / uk:Джерсі / ru:Джерси  id=JEY capital=JEY.saint_helier lat=49.22 lon=-2.13
en:Jordan / pt:Jordânia / es:Jordania / uk:Йорданія / ru:Иордания / Hashemite Kingdom of Jordan / pt:Reino Hachemita de a Jordânia  id=JOR capital=JOR.amman lat=31.2 lon=36.5
Japan / pt:Japão / es:Japón / uk:Японія / ru:Япония  id=JPN capital=JPN.tokyo lat=36.5 lon=138.0
Kazakhstan / pt:Cazaquistão / es:Kazajistán / uk:Казахстан / ru:Казахстан / Republic of Kazakhstan / ru:Республика Казахстан / pt:República de o Cazaquistão / es:Kazajstán  id=KAZ capital=KAZ.astana lat=48.0 lon=67.0
Kenya / pt:Quênia / es:Kenia / uk:Кенія / ru:Кения  id=KEN capital=KEN.nairobi lat=0.5 lon=38.0
Kyrgyzstan / pt:Quirguistão / es:Kirguistán / uk:Киргизстан / ru:Киргизия / Kyrgyz Republic / ru:Кыргызстан / ru:Киргизская Республика / uk:Киргизія / uk:Киргизька Республіка / pt:República Quirguiz / es:República Kirguisa  id=KGZ capital=KGZ.bishkek lat=41.5 lon=74.5
Cambodia / pt:Camboja / es:Camboya / uk:Камбоджа / ru:Камбоджа / ru:Камбоджей / ru:Камбоджи / ru:Камбодже / ru:Камбоджу / Kingdom of Cambodia / es:Kampuchea  id=KHM capital=KHM.phnom_penh lat=12.6 lon=105.0
Kiribati / pt:Quiribati / uk:Кірибаті / ru:Кирибати  id=KIR capital=KIR.tarawa lat=1.42 lon=173.0
St. Kitts and Nevis / en:Saint Kitts and Nevis / pt:São Cristóvão e Névis / pt:São Cristóvão e Neves / es:San Cristóbal y Nieves / uk:Сент-Кітс і Невіс / ru:Сент-Китс и Невис / en:St Kitts and Nevis  id=KNA capital=KNA.basseterre lat=17.33 lon=-62.75
South Korea / pt:Coreia de o Sul / es:Corea de el Sur / uk:Південна Корея / uk:Південний Корея / ru:Республика Корея / ROK / Republic of Korea / pt:República de a Coreia / es:República de Corea / ru:Южная Корея / ru:Южный Корея / uk:Республіка Корея / en:S. Korea / en:S Korea / es:Sudcorea / es:Surcorea  id=KOR capital=KOR.seoul lat=36.4 lon=127.8
Kuwait / pt:Koweit / uk:Кувейт / ru:Кувейт / State of Kuwait / pt:Coveite  id=KWT capital=KWT.kuwait_city lat=29.3 lon=47.6
Laos / uk:Лаос / ru:Лаос  id=LAO capital=LAO.vientiane lat=18.5 lon=103.5
Lebanon / pt:Líbano / es:Líbano / uk:Ліван / ru:Ливан / Lebanese Republic / pt:República Libanesa  id=LBN capital=LBN.beirut lat=33.9 lon=35.9
Liberia / uk:Ліберія / ru:Либерия  id=LBR capital=LBR.monrovia lat=6.5 lon=-9.3
Libya / pt:Líbia / es:Libia / uk:Лівія / ru:Ливия / State of Libya  id=LBY capital=LBY.tripoli lat=27.0 lon=17.5
St. Lucia / en:Saint Lucia / pt:Santa Lúcia / es:Santa Lucía / uk:Сент-Люсія / uk:Сент-Люсії / uk:Сент-Люсію / uk:Сент-Люсією / ru:Сент-Люсия / ru:Сент-Люсии / ru:Сент-Люсию / ru:Сент-Люсией  id=LCA capital=LCA.castries lat=13.9 lon=-61.0
Liechtenstein / pt:Listenstaine / uk:Ліхтенштейн / ru:Лихтенштейн  id=LIE capital=LIE.vaduz lat=47.15 lon=9.55
Sri Lanka / pt:Sri Lanca / uk:Шрі-Ланка / uk:Шрі-Ланки / uk:Шрі-Ланці / uk:Шрі-Ланку / uk:Шрі-Ланкою / ru:Шри-Ланка / ru:Шри-Ланки / ru:Шри-Ланке / ru:Шри-Ланку / ru:Шри-Ланкой  id=LKA capital=LKA.colombo lat=7.5 lon=80.7
Lesotho / pt:Lesoto / es:Lesoto / uk:Лесото / ru:Лесото  id=LSO capital=LSO.maseru lat=-29.6 lon=28.2
Lithuania / pt:Lituânia / es:Lituania / uk:Литва / ru:Литва / Republic of Lithuania / ru:Литовская Республика  id=LTU capital=LTU.vilnius lat=55.3 lon=23.9
Luxembourg / pt:Luxemburgo / es:Luxemburgo / uk:Люксембург / ru:Люксембург  id=LUX capital=LUX.luxembourg lat=49.75 lon=6.1
Latvia / pt:Letônia / es:Letonia / uk:Латвія / ru:Латвия / Republic of Latvia / ru:Латвийская Республика  id=LVA capital=LVA.riga lat=56.9 lon=24.9
Macao / en:Macau / pt:Macau / ru:Макао / uk:Макао  id=MAC capital=MAC.macao lat=22.17 lon=113.55
en:Saint Martin (French part)  id=MAF capital=MAF.marigot lat=18.08 lon=-63.06
Morocco / pt:Marrocos / es:Marruecos / uk:Марокко / ru:Марокко / Kingdom of Morocco / pt:Reino de Marrocos / es:Reino de Marruecos  id=MAR capital=MAR.rabat lat=32.0 lon=-6.0
Monaco / uk:Монако / ru:Монако  id=MCO capital=MCO.monaco lat=43.74 lon=7.42
Moldova / pt:Moldávia / es:Moldavia / uk:Молдова / ru:Молдова / Republic of Moldova / ru:Молдавия / ru:Республика Молдова / uk:Молдавія / uk:Республіка Молдова / pt:República de a Moldávia / pt:República de a Moldova / es:República de Moldavia / es:República de Moldova  id=MDA capital=MDA.chisinau lat=47.2 lon=28.5
Madagascar / uk:Мадагаскар / ru:Мадагаскар  id=MDG capital=MDG.antananarivo lat=-19.5 lon=46.7
Maldives / pt:Maldivas / es:Maldivas / uk:Мальдіви / ru:Мальдивы / Republic of Maldives  id=MDV capital=MDV.male lat=3.2 lon=73.2
Mexico / uk:Мексика / ru:Мексика / United Mexican States / es:Estados Unidos Mexicanos / es:Méjico  id=MEX capital=MEX.mexico_city lat=23.5 lon=-102.0
Marshall Islands / pt:Ilhas Marshall / es:Islas Marshall / uk:Маршаллові Острови / ru:Маршалловы острова  id=MHL capital=MHL.majuro lat=7.1 lon=171.1
North Macedonia / pt:Macedônia de o Norte / es:Macedonia de el Norte / uk:Північна Македонія / uk:Північний Македонія / ru:Северная Македония / ru:Северный Македония / Republic of North Macedonia / Macedonia / FYROM / ru:Македония / uk:Македонія  id=MKD capital=MKD.skopje lat=41.6 lon=21.7
Mali / uk:Малі / ru:Мали / Republic of Mali / ru:Республика Мали / uk:Республіка Малі  id=MLI capital=MLI.bamako lat=17.5 lon=-4.0
Malta / uk:Мальта / ru:Мальта  id=MLT capital=MLT.valletta lat=35.9 lon=14.4
Myanmar / en:Burma / pt:Mianmar / pt:Mianmá / pt:Birmânia / es:Birmania / uk:М'янма / uk:Бірма / ru:Мьянма / ru:Бирма  id=MMR capital=MMR.nay_pyi_taw lat=21.5 lon=96.5
Montenegro / uk:Чорногорія / ru:Черногория  id=MNE capital=MNE.podgorica lat=42.8 lon=19.3
Mongolia / uk:Монголія / ru:Монголия  id=MNG capital=MNG.ulaanbaatar lat=46.8 lon=103.8
Northern Mariana Islands / pt:Ilhas Marianas de o Norte / es:Islas Marianas de el Norte / uk:Північні Маріанські Острови / ru:Северные Марианские острова  id=MNP capital=MNP.saipan lat=15.2 lon=145.75
Mozambique / pt:Moçambique / uk:Мозамбік / ru:Мозамбик  id=MOZ capital=MOZ.maputo lat=-18.3 lon=35.5
Mauritania / uk:Мавританія / ru:Мавритания  id=MRT capital=MRT.nouakchott lat=20.3 lon=-10.5
Montserrat / pt:Monserrate / uk:Монтсеррат / ru:Монтсеррат  id=MSR capital=MSR.plymouth lat=16.75 lon=-62.2
Martinique / pt:Martinica / es:Martinica / uk:Мартиніка / ru:Мартиника  id=MTQ capital=MTQ.fort_de_france lat=14.65 lon=-61.0
en:Mauritius / pt:Ilhas Maurício / pt:Ilhas Maurícias / pt:República de Maurício / pt:Maurícia / pt:Maurícias / es:Isla Mauricio / es:República de Mauricio / uk:Маврикій / ru:Маврикий  id=MUS capital=MUS.port_louis lat=-20.28 lon=57.55
Malawi / pt:Malaui / es:Malaui / uk:Малаві / ru:Малави  id=MWI capital=MWI.lilongwe lat=-13.5 lon=34.0
Malaysia / pt:Malásia / es:Malasia / uk:Малайзія / ru:Малайзия  id=MYS capital=MYS.kuala_lumpur lat=3.8 lon=109.5
Mayotte / pt:Maiote / uk:Майотта / ru:Майотта  id=MYT capital=MYT.mamoudzou lat=-12.83 lon=45.15
Namibia / uk:Намібія / ru:Намибия  id=NAM capital=NAM.windhoek lat=-22.0 lon=17.0
New Caledonia / pt:Nova Caledônia / es:Nueva Caledonia / uk:Нова Каледонія / uk:Новий Каледонія / ru:Новая Каледония / ru:Новый Каледония  id=NCL capital=NCL.noumea lat=-21.5 lon=165.5
Niger / uk:Нігер / ru:Нигер  id=NER capital=NER.niamey lat=17.0 lon=9.0
Nigeria / uk:Нігерія / ru:Нигерия / Federal Republic of Nigeria  id=NGA capital=NGA.abuja lat=9.5 lon=8.0
Nicaragua / uk:Нікарагуа / ru:Никарагуа  id=NIC capital=NIC.managua lat=12.9 lon=-85.0
Niue / uk:Ніуе / ru:Ниуэ  id=NIU capital=NIU.alofi lat=-19.05 lon=-169.87
Netherlands / pt:Países Baixos / es:Países Bajos / uk:Нідерланди / ru:Нидерланды / Kingdom of the Netherlands / en:The Netherlands / en:Holland / pt:Holanda / es:Holanda / ru:Голландия / uk:Голландія / pt:Reino de os Países Baixos / uk:Нідерландів / uk:Нідерландам / uk:Нідерландами / uk:Нідерландах  id=NLD capital=NLD.amsterdam lat=52.2 lon=5.5
Norway / pt:Noruega / es:Noruega / uk:Норвегія / ru:Норвегия / Kingdom of Norway  id=NOR capital=NOR.oslo lat=64.5 lon=13.0
Nepal / uk:Непал / ru:Непал  id=NPL capital=NPL.kathmandu lat=28.2 lon=84.0
Nauru / uk:Науру / ru:Науру  id=NRU capital=NRU.yaren lat=-0.53 lon=166.93
New Zealand / pt:Nova Zelândia / es:Nueva Zelanda / uk:Нова Зеландія / uk:Новий Зеландія / ru:Новая Зеландия / ru:Новый Зеландия  id=NZL capital=NZL.wellington lat=-42.0 lon=173.0
Oman / pt:Omã / uk:Оман / ru:Оман / Sultanate of Oman / pt:Sultanato de Omã  id=OMN capital=OMN.muscat lat=21.0 lon=57.0
Pakistan / pt:Paquistão / uk:Пакистан / ru:Пакистан / Islamic Republic of Pakistan / pt:República Islâmica de o Paquistão / es:República Islámica de Pakistán  id=PAK capital=PAK.islamabad lat=30.0 lon=70.0
Panama / uk:Панама / ru:Панама  id=PAN capital=PAN.panama_city lat=8.7 lon=-80.0
Peru / uk:Перу / ru:Перу / Republic of Peru  id=PER capital=PER.lima lat=-9.5 lon=-75.0
Philippines / pt:Filipinas / es:Filipinas / uk:Філіппіни / uk:Філіппін / ru:Филиппины / ru:Филиппин / Republic of the Philippines / en:The Philippines  id=PHL capital=PHL.manila lat=12.5 lon=122.5
Palau / es:Palaos / uk:Палау / ru:Палау  id=PLW capital=PLW.ngerulmud lat=7.5 lon=134.6
Papua New Guinea / pt:Papua-Nova Guiné / es:Papúa Nueva Guinea / uk:Папуа-Нова Гвінея / ru:Папуа-Новая Гвинея / PNG  id=PNG capital=PNG.port_moresby lat=-6.5 lon=145.0
Poland / pt:Polônia / es:Polonia / uk:Польща / ru:Польша / Republic of Poland / pt:República de a Polônia / es:República de Polonia / ru:Республика Польша / uk:Республіка Польща / ru:Польская Республика / ru:Польский Республика  id=POL capital=POL.warsaw lat=52.0 lon=19.3
Puerto Rico / pt:Porto Rico / uk:Пуерто-Рико / ru:Пуэрто-Рико  id=PRI capital=PRI.san_juan lat=18.2 lon=-66.4
North Korea / pt:Coreia de o Norte / es:Corea de el Norte / uk:Північна Корея / uk:Північний Корея / DPRK / Democratic People 's Republic of Korea / NK / pt:RPDC / es:RPDC / pt:República Popular Democrática de a Coreia / pt:República Democrática Popular de a Coreia / pt:República Popular Democrática Coreana / es:República Popular Democrática de Corea / es:República Democrática Popular de Corea / ru:КНДР / ru:Северная Корея / ru:Северный Корея / ru:Корейская Народно-Демократическая Республика / ru:Корейский Народно-Демократический Республика / uk:КНДР / uk:Корейська Народно-Демократична Республіка / uk:Корейський Народно-Демократична Республіка / en:N. Korea / en:N Korea  id=PRK capital=PRK.pyongyang lat=40.0 lon=127.0
Portugal / uk:Португалія / ru:Португалия / Portuguese Republic / pt:República Portuguesa / es:República Portuguesa  id=PRT capital=PRT.lisbon lat=39.5 lon=-8.0
Paraguay / pt:Paraguai / uk:Парагвай / ru:Парагвай  id=PRY capital=PRY.asuncion lat=-23.2 lon=-58.3
en:Palestine / en:State of Palestine / pt:Palestina / es:Palestina / uk:Палестина / ru:Палестина / en:Palestinian Territories / en:Palestinian Territory / pt:Territórios Palestinos / pt:Territórios Palestinianos / pt:Estado de a Palestina / es:Territorios Palestinos / es:Estado de Palestina / uk:Держава Палестина / uk:Палестинські території / uk:Палестинський територія / ru:Государство Палестина / ru:Палестинские территории / ru:Палестинский территории / en:occupied Palestinian territory / pt:território palestino ocupado / es:territorio palestino ocupado  id=PSE capital=PSE.ramallah lat=31.9 lon=35.2
French Polynesia / pt:Polinésia Francesa / es:Polinesia Francesa / uk:Французька Полінезія / ru:Французская Полинезия / ru:Французский Полинезия  id=PYF capital=PYF.papeete lat=-17.6 lon=-149.5
Qatar / pt:Catar / es:Catar / uk:Катар / ru:Катар / State of Qatar  id=QAT capital=QAT.doha lat=25.3 lon=51.2
en:Réunion Island / pt:Ilha de a Reunião / pt:Ilha Reunião / es:Isla de la Reunión / es:Isla Reunión / uk:Реюньйон / ru:Реюньон  id=REU capital=REU.saint_denis lat=-21.1 lon=55.5
Romania / pt:Romênia / es:Rumanía / uk:Румунія / ru:Румыния  id=ROU capital=ROU.bucharest lat=46.0 lon=25.0
Russia / es:Rusia / uk:Росія / ru:Россия / Russian Federation / pt:Federação Russa / pt:Federação de a Rússia / es:Federación Rusa / es:Federación de Rusia / ru:Российская Федерация / ru:Российский Федерация / ru:РФ / uk:Російська Федерація / uk:Російський Федерація / uk:РФ / uk:російська федерація / uk:росія / uk:рф  id=RUS capital=RUS.moscow lat=61.5 lon=97.0
Rwanda / pt:Ruanda / es:Ruanda / uk:Руанда / ru:Руанда  id=RWA capital=RWA.kigali lat=-2.0 lon=30.0
Saudi Arabia / pt:Arábia Saudita / es:Arabia Saudí / uk:Саудівська Аравія / uk:Саудівський Аравія / ru:Саудовская Аравия / ru:Саудовский Аравия / Kingdom of Saudi Arabia / KSA / es:Arabia Saudita / pt:Reino de a Arábia Saudita / es:Reino de Arabia Saudí / ru:КСА  id=SAU capital=SAU.riyadh lat=24.0 lon=45.0
Sudan / pt:Sudão / uk:Судан / ru:Судан / Republic of Sudan / pt:República de o Sudão  id=SDN capital=SDN.khartoum lat=15.5 lon=30.0
Senegal / uk:Сенегал / ru:Сенегал  id=SEN capital=SEN.dakar lat=14.4 lon=-14.5
Singapore / pt:Singapura / es:Singapur / uk:Сінгапур / ru:Сингапур  id=SGP capital=SGP.singapore lat=1.36 lon=103.82
en:Saint Helena, Ascension and Tristan da Cunha  id=SHN capital=SHN.jamestown lat=-15.95 lon=-5.7
Solomon Islands / pt:Ilhas Salomão / es:Islas Salomón / uk:Соломонові Острови / ru:Соломоновы Острова  id=SLB capital=SLB.honiara lat=-9.0 lon=159.5
Sierra Leone / pt:Serra Leoa / es:Sierra Leona / uk:Сьєрра-Леоне / ru:Сьерра-Леоне  id=SLE capital=SLE.freetown lat=8.5 lon=-11.8
El Salvador / uk:Сальвадор / ru:Сальвадор  id=SLV capital=SLV.san_salvador lat=13.8 lon=-88.9
San Marino / pt:São Marinho / uk:Сан-Марино / ru:Сан-Марино  id=SMR capital=SMR.san_marino lat=43.94 lon=12.45
Somalia / uk:Сомалі / ru:Сомали / Federal Republic of Somalia  id=SOM capital=SOM.mogadishu lat=6.0 lon=47.0
St. Pierre and Miquelon / en:Saint Pierre and Miquelon / pt:São Pedro e Miquelão / es:San Pedro y Miquelón / uk:Сен-П'єр і Мікелон / ru:Сен-Пьер и Микелон  id=SPM capital=SPM.saint_pierre lat=46.88 lon=-56.3
Serbia / pt:Sérvia / uk:Сербія / ru:Сербия / Republic of Serbia / pt:República de a Sérvia / ru:Республика Сербия / uk:Республіка Сербія  id=SRB capital=SRB.belgrade lat=44.0 lon=20.9
South Sudan / pt:Sudão de o Sul / es:Sudán de el Sur / uk:Південний Судан / ru:Южный Судан / Republic of South Sudan  id=SSD capital=SSD.juba lat=7.5 lon=30.0
São Tomé and Príncipe / pt:São Tomé e Príncipe / es:Santo Tomé y Príncipe / uk:Сан-Томе і Принсіпі / ru:Сан-Томе и Принсипи  id=STP capital=STP.sao_tome lat=0.25 lon=6.6
Suriname / es:Surinam / uk:Суринам / ru:Суринам  id=SUR capital=SUR.paramaribo lat=4.0 lon=-56.0
Slovakia / pt:Eslováquia / es:Eslovaquia / uk:Словаччина / ru:Словакия / Slovak Republic / pt:República Eslovaca / es:República Eslovaca / ru:Словацкая Республика  id=SVK capital=SVK.bratislava lat=48.7 lon=19.6
Slovenia / pt:Eslovênia / es:Eslovenia / uk:Словенія / ru:Словения  id=SVN capital=SVN.ljubljana lat=46.1 lon=14.9
Sweden / pt:Suécia / es:Suecia / uk:Швеція / ru:Швеция / Kingdom of Sweden  id=SWE capital=SWE.stockholm lat=62.0 lon=15.5
Eswatini / pt:Essuatíni / es:Esuatini / uk:Есватіні / ru:Эсватини / Swaziland / pt:Suazilândia / es:Suazilandia / pt:eSwatini / ru:Свазиленд / uk:Свазіленд  id=SWZ capital=SWZ.mbabane lat=-26.5 lon=31.5
en:Sint Maarten / uk:Сінт-Мартен / ru:Синт-Мартен  id=SXM capital=SXM.philipsburg lat=18.04 lon=-63.06
Seychelles / pt:Seicheles / uk:Сейшельські Острови / ru:Сейшелы / ru:Сейшельские острова / uk:Сейшели  id=SYC capital=SYC.victoria lat=-4.67 lon=55.47
Syria / pt:Síria / es:Siria / uk:Сирія / ru:Сирия / Syrian Arab Republic / pt:República Árabe Síria / pt:República Árabe de a Síria / es:República Árabe Siria / ru:Сирийская Арабская Республика / ru:Сирийский Арабский Республика / ru:САР / uk:Сирійська Арабська Республіка / uk:Сирійський Арабський Республіка  id=SYR capital=SYR.damascus lat=35.0 lon=38.5
Turks and Caicos Islands / pt:Ilhas Turcas e Caicos / es:Islas Turcas y Caicos / uk:Острови Теркс і Кайкос / ru:Тёркс и Кайкос / ru:Теркс и Кайкос  id=TCA capital=TCA.cockburn_town lat=21.75 lon=-71.58
en:Chad / pt:Chade / es:Chad / ru:Чад / uk:Чад / Republic of Chad  id=TCD capital=TCD.ndjamena lat=15.3 lon=18.8
en:Togo / pt:Togo / es:Togo / ru:Республика Того / uk:Республіка Того / ru:Тоголезская Республика  id=TGO capital=TGO.lome lat=8.6 lon=0.9
Thailand / pt:Tailândia / es:Tailandia / uk:Таїланд / ru:Таиланд / Kingdom of Thailand  id=THA capital=THA.bangkok lat=15.5 lon=101.0
Tajikistan / pt:Tadjiquistão / pt:Tajiquistão / es:Tayikistán / uk:Таджикистан / ru:Таджикистан / Republic of Tajikistan  id=TJK capital=TJK.dushanbe lat=38.9 lon=71.0
Tokelau / pt:Toquelau / uk:Токелау / ru:Токелау  id=TKL capital=TKL.fakaofo lat=-9.17 lon=-171.8
Turkmenistan / pt:Turcomenistão / pt:Turquemenistão / uk:Туркменістан / ru:Туркменистан / ru:Туркмения / uk:Туркменія  id=TKM capital=TKM.ashgabat lat=39.0 lon=59.5
Timor-Leste / uk:Тимор-Лешті / ru:Восточный Тимор / East Timor / es:Timor Oriental / uk:Східний Тимор / pt:República Democrática de Timor-Leste / ru:Тимор-Лесте  id=TLS capital=TLS.dili lat=-8.8 lon=125.8
Tonga / uk:Тонга / ru:Тонга  id=TON capital=TON.nukualofa lat=-21.18 lon=-175.2
Trinidad and Tobago / pt:Trinidad e Tobago / pt:Trindade e Tobago / es:Trinidad y Tobago / uk:Тринідад і Тобаго / ru:Тринидад и Тобаго  id=TTO capital=TTO.port_of_spain lat=10.4 lon=-61.3
Tunisia / es:Túnez / uk:Туніс / ru:Тунис / Tunisian Republic / pt:República Tunisiana  id=TUN capital=TUN.tunis lat=34.0 lon=9.5
en:Turkey / Türkiye / pt:Turquia / es:Turquía / uk:Туреччина / ru:Турция / Republic of Turkey / Republic of Türkiye / pt:República de a Turquia / es:República de Turquía / ru:Турецкая Республика / ru:Турецкий Республика / uk:Турецька Республіка / uk:Турецький Республіка  id=TUR capital=TUR.ankara lat=39.0 lon=35.3
Tuvalu / uk:Тувалу / ru:Тувалу  id=TUV capital=TUV.funafuti lat=-8.0 lon=178.0
Taiwan / uk:Тайвань / ru:Тайвань / Republic of China / Chinese Taipei / pt:República de a China / es:República de China / pt:Taiuã / pt:Formosa  id=TWN capital=TWN.taipei lat=23.7 lon=121.0
Tanzania / uk:Танзанія / ru:Танзания  id=TZA capital=TZA.dodoma lat=-6.3 lon=34.9
Uganda / uk:Уганда / ru:Уганда  id=UGA capital=UGA.kampala lat=1.3 lon=32.4
Ukraine / pt:Ucrânia / es:Ucrania / uk:Україна / ru:Украина / es:Ucraína / en:the Ukraine  id=UKR capital=UKR.kyiv lat=48.9 lon=31.2
Uruguay / pt:Uruguai / uk:Уругвай / ru:Уругвай  id=URY capital=URY.montevideo lat=-33.0 lon=-56.0
United States / es:EU / pt:Estados Unidos / es:Estados Unidos / uk:Сполучені Штати / uk:Сполучений Штат / ru:Соединенные Штаты / ru:Соединенный Штат / US / USA / en:U.S. / en:U.S.A. / United States of America / pt:EUA / pt:E.U.A. / pt:EEUU / es:EE.UU. / es:EE. UU. / es:EEUU / es:EE UU / es:EUA / pt:Estados Unidos de a América / es:Estados Unidos de América / ru:США / ru:Соединённые Штаты Америки / ru:Соединенные Штаты Америки / ru:Соединенный Штат Америки / ru:Соединённый Штат Америки / ru:Соединённые Штаты / ru:Соединённый Штат / uk:США / uk:Сполучені Штати Америки / uk:Сполучений Штат Америки / en:America / ru:Америка / uk:Америка / ru:Штаты / uk:Штати  id=USA capital=USA.washington lat=39.8 lon=-98.6
Uzbekistan / pt:Uzbequistão / pt:Usbequistão / uk:Узбекистан / ru:Узбекистан / Republic of Uzbekistan  id=UZB capital=UZB.tashkent lat=41.5 lon=64.0
Vatican City / pt:Cidade de o Vaticano / es:Ciudad de el Vaticano / uk:Ватикан / ru:Ватикан / en:Vatican / en:Holy See / pt:Vaticano / pt:Santa Sé / es:Vaticano / es:Santa Sede / ru:Святой Престол / uk:Святий Престол / en:The Vatican  id=VAT capital=VAT.vatican_city lat=41.9 lon=12.45
St. Vincent and Grenadines / en:Saint Vincent and Grenadines / pt:São Vicente e Granadinas / es:San Vicente y las Granadinas / uk:Сент-Вінсент і Гренадіни / ru:Сент-Винсент и Гренадины / en:Saint Vincent and the Grenadines / en:St. Vincent and the Grenadines / uk:Сент-Вінсент і Гренадини  id=VCT capital=VCT.kingstown lat=13.25 lon=-61.2
Venezuela / uk:Венесуела / ru:Венесуэла / Bolivarian Republic of Venezuela / pt:República Bolivariana de a Venezuela / es:República Bolivariana de Venezuela / ru:Боливарианская Республика Венесуэла / uk:Боліварська Республіка Венесуела  id=VEN capital=VEN.caracas lat=7.0 lon=-66.0
British Virgin Islands / pt:Ilhas Virgens Britânicas / es:Islas Vírgenes Británicas / uk:Британські Віргінські острови / ru:Британские Виргинские острова  id=VGB capital=VGB.road_town lat=18.43 lon=-64.62
U.S. Virgin Islands / pt:Ilhas Virgens Americanas / pt:Ilhas Virgens de os EUA / es:Islas Vírgenes de EE. UU. / uk:Віргінські Острови (США) / ru:Американские Виргинские острова  id=VIR capital=VIR.charlotte_amalie lat=18.34 lon=-64.9
Vietnam / pt:Vietnã / pt:Vietname / uk:В'єтнам / ru:Вьетнам / Socialist Republic of Vietnam / Viet Nam / ru:Социалистическая Республика Вьетнам  id=VNM capital=VNM.hanoi lat=16.0 lon=107.5
Vanuatu / uk:Вануату / ru:Вануату  id=VUT capital=VUT.port_vila lat=-16.0 lon=167.0
Wallis and Futuna / pt:Wallis e Futuna / es:Wallis y Futuna / uk:Уолліс і Футуна / ru:Уоллис и Футуна  id=WLF capital=WLF.mata_utu lat=-13.3 lon=-176.2
Samoa / uk:Самоа / ru:Самоа  id=WSM capital=WSM.apia lat=-13.6 lon=-172.4
Kosovo / uk:Косово / ru:Косово / Republic of Kosovo / pt:Cossovo / pt:República de o Kosovo / ru:Республика Косово  id=XKX capital=XKX.pristina lat=42.6 lon=20.9
Yemen / pt:Iêmen / uk:Ємен / ru:Йемен / Republic of Yemen / pt:Iêmene  id=YEM capital=YEM.sanaa lat=15.5 lon=47.5
South Africa / pt:África de o Sul / es:Sudáfrica / uk:Південно-Африканська Республіка / ru:Южно-Африканская Республика / es:Suráfrica / es:República de Sudáfrica / ru:ЮАР / uk:ПАР / pt:República de a África de o Sul / Republic of South Africa / RSA / uk:Південна Африка / uk:Південний Африка / ru:Южная Африка / ru:Южной Африки / ru:Южной Африке / ru:Южную Африку / ru:Южной Африкой  id=ZAF capital=ZAF.pretoria lat=-29.0 lon=24.0
Zambia / uk:Замбія / ru:Замбия  id=ZMB capital=ZMB.lusaka lat=-14.0 lon=27.5
Zimbabwe / pt:Zimbábue / es:Zimbabue / uk:Зімбабве / ru:Зимбабве  id=ZWE capital=ZWE.harare lat=-19.0 lon=29.8

# Capitals and seats that stand for a government. "Moscow announced" is Russia; a strike "on Moscow" is the place,
# which places.lex has under the same names.

[metonym]
Moscow / pt:Moscou / pt:Moscovo / es:Moscú / ru:Москва / uk:Москва / Kremlin / ru:Кремль / uk:Кремль / pt:Crémlin / ru:Смоленская площадь / en:Smolenskaya Square  id=RUS
Kyiv / Kiev / Kiyiv / Kyyiv / pt:Quieve / ru:Киев / uk:Київ / ru:Банковая / uk:Банкова / en:Bankova  id=UKR
Washington / Washington DC / en:Washington D.C. / White House / pt:Casa Branca / es:Casa Blanca / ru:Белый дом / uk:Білий дім / ru:Вашингтон / uk:Вашингтон / en:Oval Office / pt:Salão Oval / es:Despacho Oval / ru:Овальный кабинет / uk:Овальний кабінет / en:Foggy Bottom / en:Capitol Hill  id=USA
Beijing / Peking / pt:Pequim / es:Pekín / ru:Пекин / uk:Пекін / Zhongnanhai / ru:Чжуннаньхай / uk:Чжуннаньхай  id=CHN
Pyongyang / pt:Pionguiangue / es:Pionyang / ru:Пхеньян / uk:Пхеньян  id=PRK
Seoul / pt:Seul / es:Seúl / ru:Сеул / uk:Сеул / Blue House / Cheong Wa Dae / pt:Casa Azul / es:Casa Azul / ru:Голубой дом / uk:Блакитний дім  id=KOR
London / pt:Londres / es:Londres / ru:Лондон / uk:Лондон / Whitehall / Downing Street / 10 Downing Street / No 10 / No. 10 / Number 10 / ru:Даунинг-стрит / uk:Даунінг-стріт / Buckingham Palace / pt:Palácio de Buckingham / ru:Уайтхолл  id=GBR
Paris / ru:Париж / uk:Париж / Élysée / Elysee Palace / pt:Eliseu / pt:Palácio de o Eliseu / es:Elíseo / es:Palacio de el Elíseo / ru:Елисейский дворец / uk:Єлисейський палац / Quai d'Orsay  id=FRA
Berlin / pt:Berlim / ru:Берлин / uk:Берлін / en:Chancellery / ru:Бундесканцелярия  id=DEU
Rome / pt:Roma / es:Roma / ru:Рим / uk:Рим / Quirinale / Palazzo Chigi / Farnesina / Quirinal  id=ITA
Madrid / ru:Мадрид / uk:Мадрид / Moncloa / pt:Palácio de a Moncloa / es:La Moncloa / es:Zarzuela / ru:Монклоа  id=ESP
Lisbon / pt:Lisboa / es:Lisboa / ru:Лиссабон / uk:Лісабон / pt:São Bento / pt:Palácio de Belém / pt:Palácio de as Necessidades  id=PRT
Brasilia / ru:Бразилиа / uk:Бразиліа / Planalto / pt:Palácio de o Planalto / Itamaraty / pt:Itamarati / pt:Palácio de o Itamaraty / pt:Alvorada / pt:Palácio de a Alvorada / es:Palacio de Planalto  id=BRA
Caracas / ru:Каракас / uk:Каракас / Miraflores / pt:Palácio de Miraflores / es:Palacio de Miraflores / ru:Мирафлорес  id=VEN
Buenos Aires / ru:Буэнос-Айрес / uk:Буенос-Айрес / Casa Rosada / ru:Каса-Росада  id=ARG
Bogota / ru:Богота / uk:Богота / es:Casa de Nariño / pt:Casa de Nariño  id=COL
Havana / es:La Habana / ru:Гавана / uk:Гавана  id=CUB
Santiago de Chile / La Moneda / es:Palacio de La Moneda / ru:Ла-Монеда  id=CHL
Lima / ru:Лима / uk:Ліма  id=PER
La Paz / ru:Ла-Пас / uk:Ла-Пас  id=BOL
Quito / ru:Кито / uk:Кіто / Carondelet  id=ECU
Asuncion / pt:Assunção / ru:Асунсьон / uk:Асунсьйон  id=PRY
Montevideo / pt:Montevidéu / ru:Монтевидео / uk:Монтевідео  id=URY
Mexico City / pt:Cidade de o México / es:Ciudad de México / ru:Мехико / uk:Мехіко / Los Pinos  id=MEX
Managua / ru:Манагуа / uk:Манагуа  id=NIC
Ottawa / pt:Otava / ru:Оттава / uk:Оттава  id=CAN
Canberra / pt:Camberra / ru:Канберра / uk:Канберра  id=AUS
Wellington / ru:Веллингтон / uk:Веллінгтон  id=NZL
Tokyo / pt:Tóquio / es:Tokio / ru:Токио / uk:Токіо / Kantei  id=JPN
New Delhi / pt:Nova Délhi / pt:Nova Deli / es:Nueva Delhi / es:Nueva Deli / ru:Нью-Дели / uk:Нью-Делі / Delhi / ru:Дели / uk:Делі  id=IND
Islamabad / pt:Islamabade / ru:Исламабад / uk:Ісламабад / Rawalpindi / ru:Равалпинди  id=PAK
Kabul / pt:Cabul / ru:Кабул / uk:Кабул  id=AFG
Tehran / Teheran / pt:Teerã / pt:Teerão / ru:Тегеран / uk:Тегеран  id=IRN
Baghdad / pt:Bagdá / pt:Bagdad / pt:Bagdade / es:Bagdad / ru:Багдад / uk:Багдад  id=IRQ
Jerusalem / es:Jerusalén / ru:Иерусалим / uk:Єрусалим / Tel Aviv / pt:Telavive / ru:Тель-Авив / uk:Тель-Авів / Knesset  id=ISR
Ramallah / pt:Ramala / es:Ramala / ru:Рамалла / uk:Рамалла  id=PSE
Damascus / pt:Damasco / es:Damasco / ru:Дамаск / uk:Дамаск  id=SYR
Beirut / pt:Beirute / ru:Бейрут / uk:Бейрут  id=LBN
Amman / pt:Amã / es:Amán / ru:Амман / uk:Амман  id=JOR
Riyadh / pt:Riad / pt:Riade / es:Riad / ru:Эр-Рияд / uk:Ер-Ріяд  id=SAU
Abu Dhabi / pt:Abu Dabi / es:Abu Dabi / ru:Абу-Даби / uk:Абу-Дабі  id=ARE
Doha / ru:Доха / uk:Доха  id=QAT
Muscat / pt:Mascate / es:Mascate / ru:Маскат / uk:Маскат  id=OMN
Manama / ru:Манама / uk:Манама  id=BHR
Sanaa / Sana'a / pt:Saná / es:Saná / ru:Сана / uk:Сана  id=YEM
Cairo / es:El Cairo / ru:Каир / uk:Каїр  id=EGY
Ankara / pt:Ancara / ru:Анкара / uk:Анкара / en:Sublime Porte  id=TUR
Athens / pt:Atenas / es:Atenas / ru:Афины / uk:Афіни  id=GRC
Nicosia / ru:Никосия / uk:Нікосія  id=CYP
Warsaw / pt:Varsóvia / es:Varsovia / ru:Варшава / uk:Варшава  id=POL
Vilnius / pt:Vilna / es:Vilna / ru:Вильнюс / uk:Вільнюс  id=LTU
Riga / ru:Рига / uk:Рига  id=LVA
Tallinn / pt:Tallin / es:Tallin / pt:Talim / ru:Таллин / ru:Таллинн / uk:Таллінн  id=EST
Helsinki / pt:Helsinque / pt:Helsínquia / ru:Хельсинки / uk:Гельсінкі  id=FIN
Stockholm / pt:Estocolmo / es:Estocolmo / ru:Стокгольм / uk:Стокгольм  id=SWE
Oslo / ru:Осло / uk:Осло  id=NOR
Copenhagen / pt:Copenhague / pt:Copenhaga / es:Copenhague / ru:Копенгаген / uk:Копенгаген  id=DNK
Reykjavik / pt:Reiquiavique / es:Reikiavik / ru:Рейкьявик / uk:Рейк'явік  id=ISL
Dublin / pt:Dublim / ru:Дублин / uk:Дублін  id=IRL
The Hague / pt:Haia / es:La Haya / ru:Гаага / uk:Гаага / Amsterdam / pt:Amsterdã / pt:Amesterdão / ru:Амстердам / uk:Амстердам  id=NLD
Bern / Berne / pt:Berna / es:Berna / ru:Берн / uk:Берн  id=CHE
Vienna / pt:Viena / es:Viena / ru:Вена / uk:Відень / Ballhausplatz  id=AUT
Prague / pt:Praga / es:Praga / ru:Прага / uk:Прага  id=CZE
Bratislava / ru:Братислава / uk:Братислава  id=SVK
Budapest / pt:Budapeste / ru:Будапешт / uk:Будапешт  id=HUN
Bucharest / pt:Bucareste / es:Bucarest / ru:Бухарест / uk:Бухарест / Cotroceni  id=ROU
Chisinau / Kishinev / ru:Кишинёв / ru:Кишинев / uk:Кишинів / uk:Кишинева / uk:Кишиневу / uk:Кишиневом / uk:Кишиневі  id=MDA
Sofia / ru:София / uk:Софія  id=BGR
Belgrade / pt:Belgrado / es:Belgrado / ru:Белград / uk:Белград  id=SRB
Pristina / Prishtina / ru:Приштина / uk:Приштина  id=XKX
Skopje / es:Skopie / ru:Скопье / uk:Скоп'є  id=MKD
Podgorica / ru:Подгорица / uk:Подгориця  id=MNE
Sarajevo / pt:Saraievo / ru:Сараево / uk:Сараєво  id=BIH
Zagreb / pt:Zagrebe / ru:Загреб / uk:Загреб  id=HRV
Ljubljana / pt:Liubliana / es:Liubliana / ru:Любляна / uk:Любляна  id=SVN
Tirana / ru:Тирана / uk:Тирана  id=ALB
Minsk / ru:Минск / uk:Мінськ  id=BLR
Tbilisi / pt:Tbilissi / es:Tiflis / ru:Тбилиси / uk:Тбілісі  id=GEO
Yerevan / pt:Ierevan / pt:Erevan / pt:Erevã / es:Ereván / ru:Ереван / uk:Єреван  id=ARM
Baku / pt:Bacu / ru:Баку / uk:Баку  id=AZE
Astana / Nur-Sultan / ru:Астана / uk:Астана / ru:Нур-Султан / Akorda / ru:Акорда  id=KAZ
Tashkent / pt:Tasquente / es:Taskent / ru:Ташкент / uk:Ташкент  id=UZB
Bishkek / pt:Bisqueque / es:Biskek / ru:Бишкек / uk:Бішкек  id=KGZ
Dushanbe / pt:Duchambe / es:Dusambé / ru:Душанбе / uk:Душанбе  id=TJK
Ashgabat / pt:Asgabate / es:Asjabad / ru:Ашхабад / uk:Ашгабат  id=TKM
Ulaanbaatar / Ulan Bator / pt:Ulã Bator / ru:Улан-Батор / uk:Улан-Батор  id=MNG
Taipei / pt:Taipé / ru:Тайбэй / uk:Тайбей  id=TWN
Hanoi / ru:Ханой / uk:Ханой  id=VNM
Phnom Penh / es:Nom Pen / ru:Пномпень / uk:Пномпень  id=KHM
Vientiane / pt:Vienciana / es:Vientián / ru:Вьентьян / uk:В'єнтьян  id=LAO
Bangkok / pt:Banguecoque / ru:Бангкок / uk:Бангкок  id=THA
Naypyidaw / Nay Pyi Taw / pt:Nepiedó / es:Naipyidó / ru:Нейпьидо / uk:Неп'їдо  id=MMR
Jakarta / pt:Jacarta / es:Yakarta / ru:Джакарта / uk:Джакарта  id=IDN
Kuala Lumpur / ru:Куала-Лумпур / uk:Куала-Лумпур / Putrajaya  id=MYS
Manila / ru:Манила / uk:Маніла / Malacanang  id=PHL
Dhaka / pt:Daca / es:Daca / ru:Дакка / uk:Дакка  id=BGD
Colombo / ru:Коломбо / uk:Коломбо  id=LKA
Kathmandu / pt:Catmandu / es:Katmandú / ru:Катманду / uk:Катманду  id=NPL
Pretoria / ru:Претория / uk:Преторія  id=ZAF
Abuja / ru:Абуджа / uk:Абуджа / Aso Rock  id=NGA
Addis Ababa / pt:Adis Abeba / es:Adís Abeba / ru:Аддис-Абеба / uk:Аддис-Абеба  id=ETH
Asmara / ru:Асмэра / ru:Асмара / uk:Асмера  id=ERI
Nairobi / ru:Найроби / uk:Найробі  id=KEN
Khartoum / pt:Cartum / es:Jartum / ru:Хартум / uk:Хартум  id=SDN
Juba / es:Yuba / ru:Джуба / uk:Джуба  id=SSD
Mogadishu / pt:Mogadíscio / es:Mogadiscio / ru:Могадишо / uk:Могадішо  id=SOM
Kigali / ru:Кигали / uk:Кігалі  id=RWA
Kampala / pt:Campala / ru:Кампала / uk:Кампала  id=UGA
Kinshasa / pt:Quinxassa / es:Kinsasa / ru:Киншаса / uk:Кіншаса  id=COD
Luanda / ru:Луанда / uk:Луанда  id=AGO
Maputo / ru:Мапуту / uk:Мапуту  id=MOZ
# Portuguese spellings and the capitals that news in Portuguese names for their states.
pt:Bangcoc  id=THA
pt:Katmandu  id=NPL
pt:Quigali  id=RWA
pt:Bamaco  id=MLI
pt:Pnom Pene / pt:Phnom Pen / pt:Pnom Penh / pt:Nom Pen / pt:Phnom Pehn  id=KHM
pt:Díli / pt:Dili  id=TLS
pt:Bissau  id=GNB
pt:São Tomé  id=STP
pt:Cidade de a Praia  id=CPV
pt:Malabo  id=GNQ
pt:Libreville  id=GAB
pt:Yaoundé / pt:Yaounde / pt:Iaundé  id=CMR
pt:Brazzaville / pt:Brazavile  id=COG
pt:Bangui  id=CAF
pt:Bujumbura / pt:Gitega  id=BDI
pt:Dodoma / pt:Dar es Salaam / pt:Dar-es-Salaam / pt:Dar es Salã  id=TZA
pt:Lusaca / pt:Lusaka  id=ZMB
pt:Lilongwe / pt:Lilongué  id=MWI
pt:Windhoek / pt:Vinduque  id=NAM
pt:Gaborone  id=BWA
pt:Antananarivo  id=MDG
pt:Lomé  id=TGO
pt:Porto-Novo / pt:Porto Novo / pt:Cotonou / pt:Cotonu  id=BEN
pt:Abidjan / pt:Abidjã / pt:Yamoussoukro  id=CIV
pt:Conacri / pt:Conakry  id=GIN
pt:Freetown  id=SLE
pt:Monróvia  id=LBR
pt:Banjul  id=GMB
pt:Nuaquechote / pt:Nouakchott / pt:Nuakchott  id=MRT
pt:Georgetown  id=GUY
pt:Paramaribo  id=SUR
pt:São Domingos / pt:Santo Domingo  id=DOM
pt:San Salvador  id=SLV
pt:Tegucigalpa  id=HND
pt:Mbabane  id=SWZ
pt:Maseru  id=LSO
pt:Moroni  id=COM
pt:Naipidau / pt:Naypyitaw  id=MMR
pt:Mogadixo / pt:Mogadishu  id=SOM
pt:Cartoum / pt:Cartúm  id=SDN
pt:Adis-Abeba  id=ETH
Harare / ru:Хараре / uk:Хараре  id=ZWE
Bamako / ru:Бамако / uk:Бамако  id=MLI
Niamey / pt:Niamei / ru:Ниамей / uk:Ніамей  id=NER
Ouagadougou / pt:Uagadugu / es:Uagadugú / ru:Уагадугу / uk:Уагадугу  id=BFA
N'Djamena / pt:Jamena / es:Yamena / ru:Нджамена / uk:Нджамена  id=TCD
Dakar / ru:Дакар / uk:Дакар  id=SEN
Accra / pt:Acra / es:Acra / ru:Аккра / uk:Аккра  id=GHA
Tripoli / ru:Триполи / uk:Триполі  id=LBY
Tunis / pt:Tunes  id=TUN
Algiers / pt:Argel / es:Argel  id=DZA
Rabat / ru:Рабат / uk:Рабат  id=MAR
Port-au-Prince / pt:Porto Príncipe / es:Puerto Príncipe / ru:Порт-о-Пренс / uk:Порт-о-Пренс  id=HTI
