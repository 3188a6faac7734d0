# Models and makes of weapons, aircraft, ships and vehicles, in Latin and Cyrillic spellings.
# Hyphens match with or without: Kh-101, Kh 101. Where Latin and Cyrillic letters look alike, both are written.

# Drones.
[thing thing=drone.attack.shahed kind=weapon]
Shahed / Shaheds / Shahid / Shahids / Shahed-136 / Shahed-131 / Shahed-136/131 / Shahed-238 / Shahed-107 / Shahed-101 / HESA Shahed / Шахед / Шахид / Шахід / Шахеди / Шахеды / Шахіди / шахед / шахід / шахеди / шахіди / шахедів / шахідів / шахедами / шахідами / шахедов / шахеды / Шахед-136 / Шахед-131 / Шахед-238 / ШАХЕД
Geran / Geran-2 / Geran-1 / Geran-3 / Geran-4 / Geran-5 / Guerán / Герань-2 / Герань-1 / Герань-3 / Герань / Гераней / Герані / Геранями
[thing thing=drone.attack kind=weapon]
Molniya / Molniya-2 / Молния-2 / Молния / Молнія  thing=drone.attack.molniya
Lancet / Lancet-3 / Lancets / ZALA Lancet / Ланцет / Ланцет-3 / Ланцеты / Ланцети  thing=drone.attack.lancet
Kub-BLA / KUB-BLA / ZALA KYB / КУБ-БЛА  thing=drone.attack.kub-bla
Italmas / Италмас / Італмас  thing=drone.attack.italmas
Garpiya / Garpiya-A1 / Harpy-A1 / Гарпия-А1 / Гарпія-А1 / Гарпія / Гарпия  thing=drone.attack.garpiya
Switchblade / Switchblade-300 / Switchblade-600 / Свитчблейд  thing=drone.attack.switchblade
Phoenix Ghost / Финикс Гоуст
Lyutyi / Liutyi / Liutyy / Lyuty / Лютый / Лютий  thing=drone.attack.lyutyi
Bober / Bober drone / UJ-26
UJ-22 / UJ-22 Airborne / UJ-25
FP-1 / FP-2 / ФП-1 / ФП-2
Harop / IAI Harop / Хароп  thing=drone.attack.harop
Warmate / Вармейт
Hero-120 / Hero-400
Mohajer-6 / Mohajer / Мохаджер-6 / Мохаджер
Ababil / Ababil-2 / Ababil-3 / Ababil-T / Абабиль / Абабіль
Arash-2 / Араш-2
Qasef / Qasef-1 / Qasef-2K / Qasif
Samad-3 / Samad-2 / Самад-3
Yafa drone / pt:drone Yafa / es:dron Yafa
Wing Loong / Wing Loong II / Wing Loong-2 / Винг Лунг
CH-4 / CH-5 / Rainbow-4 / Cai Hong
Bayraktar TB2 / Bayraktar / TB2 / TB-2 / Байрактар / Байрактар ТБ2 / Байрактари / Байрактары / ТБ2  thing=drone.attack.bayraktar_tb2
Akinci / Bayraktar Akıncı / Bayraktar Akinci / Bayraktar Kizilelma / Kizilelma / Акынджи / Акинджі / Кызылелма
Anka / TAI Anka / Anka-S
Kargu / Kargu-2
MQ-9 Reaper / MQ-9 / Reaper drone / Reaper / MQ-9B / SkyGuardian / Жнец MQ-9 / Рипер  thing=drone.attack.mq-9
MQ-1 Predator / MQ-1 / MQ-1C / Gray Eagle / MQ-1C Gray Eagle
Orion UAV / Orion drone / Inokhodets / Иноходец / Иноходець  thing=drone.attack.orion
Okhotnik / S-70 Okhotnik / S-70 / Охотник / С-70  thing=drone.attack.okhotnik
LUCAS drone / Low-cost Uncrewed Combat Attack System
[thing thing=drone.decoy kind=weapon]
Gerbera / Gerberas / Gerber drone / Guérbera / Гербера / Герберы / Гербери / Гербер  thing=drone.decoy.gerbera
Parodiya / Parodia drone / Parody drone / Пародия / Пародія  thing=drone.decoy.parodiya
[thing thing=drone.reconnaissance kind=weapon]
Orlan-10 / Orlan / Orlan-30 / Орлан / Орлан-10 / Орлан-30  thing=drone.reconnaissance.orlan-10
ZALA / ZALA 421 / ЗАЛА  thing=drone.reconnaissance.zala
Supercam / Supercam S350 / Суперкам  thing=drone.reconnaissance.supercam
Eleron-3 / Eleron / Eleron-10 / Элерон / Элерон-3 / Елерон  thing=drone.reconnaissance.eleron-3
Merlin-VR / Merlin-ВР / Мерлин-ВР / Мерлін-ВР  thing=drone.reconnaissance.merlin-vr
Forpost / Forpost-R / Форпост / Форпост-Р  thing=drone.reconnaissance.forpost
Granat-4 / Гранат-4  thing=drone.reconnaissance.granat-4
Tachyon / Takhion / Тахион / Тахіон
Knyaz Veshchiy Oleg / Князь Вещий Олег
RQ-4 Global Hawk / RQ-4 / Global Hawk / RQ-4B / Глобал Хок  thing=drone.reconnaissance.rq-4
RQ-170 / RQ-170 Sentinel
MQ-4C Triton / MQ-4C
ScanEagle / Скан Игл
Raven RQ-11 / RQ-11 / RQ-20 Puma
Furia drone / Leleka-100 / Лелека-100 / Фурія
Hermes 450 / Hermes 900 / Гермес 450 / Гермес 900
Heron TP / IAI Heron / Eitan
Tu-141 Strizh / Tu-141 / Ту-141 / Стриж / Tu-143 / Ту-143
Mavic / DJI Mavic / Mavic 3 / Мавик / Мавік
[thing thing=drone.naval kind=weapon]
Magura V5 / Magura / MAGURA V5 / Magura V7 / Магура V5 / Магура  thing=drone.naval.magura_v5
Sea Baby / Си Бейби / Сі Бейбі  thing=drone.naval.sea_baby
Marichka / Марічка
Orca sea drone / Poseidon torpedo / Status-6 / Статус-6
[thing thing=drone.attack.baba_yaga kind=weapon]
Baba Yaga / Vampire drone / Баба-Яга

# Cruise missiles.
[thing thing=missile.cruise kind=weapon]
Kh-22 / X-22 / Х-22 / Kh-22/32 / Х-22/32 / Jh-22  thing=missile.cruise.kh-22
Kh-32 / X-32 / Х-32 / Jh-32  thing=missile.cruise.kh-32
Oniks / P-800 / P-800 Oniks / Onyx / Onix / Yakhont / P-800 Yakhont / Оникс / Онікс / П-800 / Яхонт  thing=missile.cruise.oniks
Kalibr / Kalibrs / Calibr / Kalibr-NK / 3M-14 / 3M14 / 3M-54 / Caliber missile / Калибр / Калібр / Калибры / Калібри / Калибров / Калібрів / 3М-14 / 3М14  thing=missile.cruise.kalibr
Kh-101 / X-101 / Х-101 / X101 / Jh-101 / Ch-101 / Kh-101/Kh-555  thing=missile.cruise.kh-101
Kh-555 / X-555 / Х-555 / Jh-555  thing=missile.cruise.kh-555
Kh-55 / X-55 / Х-55 / Kh-55SM / Х-55СМ / AS-15 Kent  thing=missile.cruise.kh-55
Kh-102 / Х-102
Kh-65 / Х-65
Kh-50 / Х-50
Kh-59 / Kh-59MK2 / Kh-59/69 / X-59 / Х-59 / Х-59/69 / Х-59МК2 / Jh-59  thing=missile.cruise.kh-59
Kh-69 / X-69 / Х-69 / Jh-69  thing=missile.cruise.kh-69
S8000 Banderol / S-8000 Banderol / Banderol / С8000 Бандероль / Бандероль  thing=missile.cruise.banderol
Iskander-K / R-500 / 9M728 / 9M729 / SSC-8 / Искандер-К / Іскандер-К / Р-500 / 9М729 / 9М728  thing=missile.cruise.iskander-k
Tomahawk / Tomahawks / BGM-109 / Томагавк / Томагавки / Томагавков / Томагавків / tomahawk  thing=missile.cruise.tomahawk
Storm Shadow / Storm Shadows / Storm Shadow/SCALP / Шторм Шэдоу / Сторм Шэдоу / Сторм Шедоу / Шторм Шедоу  thing=missile.cruise.storm_shadow
SCALP / SCALP-EG / Scalp / СКАЛЬП / Скальп  thing=missile.cruise.scalp
Taurus / Taurus KEPD 350 / KEPD-350 / Таурус / Taurus missile  thing=missile.cruise.taurus
JASSM / JASSM-ER / AGM-158 / AGM-158 JASSM  thing=missile.cruise.jassm
ERAM / Extended Range Attack Munition
Flamingo / FP-5 Flamingo / FP-5 / ФП-5 / Фламинго FP-5 / Фламінго / Фламинго  thing=missile.cruise.flamingo
Long Neptune / Довгий Нептун / Длинный Нептун
Palianytsia / Palyanytsya / Паляниця / Паляница
Peklo / ракета Пекло
BrahMos / Брамос  thing=missile.cruise.brahmos
Babur / Babur-3 / Бабур
Hwasal / Hwasal-1 / Hwasal-2 / Хвасаль / Хвасаль-2 / Хвасал-2 / Hwasal-1 Ra-3  thing=missile.cruise.hwasal
Pulhwasal / Pulhwasal-3-31 / Пульхвасаль
Soumar / Hoveyzeh / Hoveizeh / Paveh missile / Сумар / Ховейзе
Quds-1 / Quds-2 / Quds missile / Кудс-1
CJ-10 / CJ-100 / DF-10A / CJ-1000
Hsiung Feng IIE
Type 12 missile
Burevestnik / 9M730 / 9M730 Burevestnik / Skyfall / Буревестник / Буревісник  thing=missile.cruise.burevestnik
AGM-86 / ALCM / LRSO

# Anti-ship missiles.
[thing thing=missile.anti_ship kind=weapon]
Kh-35 / X-35 / Х-35 / Uran missile  thing=missile.anti_ship.kh-35
Neptune / R-360 Neptune / R-360 / Neptun / Нептун / Р-360  thing=missile.anti_ship.neptune
Harpoon / Harpoons / AGM-84 / Гарпун / Гарпуны / Гарпуни  thing=missile.anti_ship.harpoon
Exocet / Exocet missile / Экзосет / Екзосет  thing=missile.anti_ship.exocet
Moskit / P-270 Moskit / Москит
Granit / P-700 / П-700 / Гранит П-700
Bastion / K-300P / Bastion-P / Бастион / Бастіон / Бастион-П
Naval Strike Missile / NSM missile
Ghader / Khalij Fars
YJ-12 / YJ-18 / YJ-21 / YJ-83 / C-802 / C-704
LRASM / AGM-158C
Kumsong-3
Bal-E / БРК Бал

# Ballistic missiles.
[thing thing=missile.ballistic kind=weapon]
Iskander / Iskander-M / Iskanders / 9K720 / 9M723 / SS-26 Stone / Искандер / Искандер-М / Іскандер / Іскандер-М / Искандеры / Искандеров / Іскандери / Іскандерів / 9М723  thing=missile.ballistic.iskander-m
Tochka-U / OTR-21 / SS-21 / Точка-У  thing=missile.ballistic.tochka-u
Elbrus / Scud / Scuds / Scud-B / Scud-C / Scud-D / Скад / Скады
ATACMS / Atacms / MGM-140 / ATACM / АТАКМС / ATACAMS  thing=missile.ballistic.atacms
PrSM / Precision Strike Missile / ПрСМ  thing=missile.ballistic.prsm
Sapsan / Hrim-2 / Grim-2 / Сапсан / Гром-2 / Грім-2
KN-23 / KN-23A / Hwasong-11A / Hwasong-11Ga / Hwasong-11 / КН-23 / Хвасон-11 / Хвасонг-11 / KN23  thing=missile.ballistic.kn-23
KN-24 / Hwasong-11B / Hwasong-11Na / КН-24  thing=missile.ballistic.kn-24
KN-25 / КН-25  thing=missile.ballistic.kn-25
Hwasong-5 / Хвасон-5  thing=missile.ballistic.hwasong-5
Hwasong-6 / Хвасон-6  thing=missile.ballistic.hwasong-6
Hwasong-7 / Rodong / Nodong / Nodong-1 / No-Dong / Нодон / Нодон-1  thing=missile.ballistic.hwasong-7
Hwasong-9 / Scud-ER
Hwasong-10 / Musudan / Мусудан / Хвасон-10  thing=missile.ballistic.hwasong-10
Hwasong-12 / Хвасон-12  thing=missile.ballistic.hwasong-12
Hwasong-13 / KN-08 / Хвасон-13  thing=missile.ballistic.hwasong-13
Hwasong-14 / KN-20 / Хвасон-14  thing=missile.ballistic.hwasong-14
Hwasong-15 / KN-22 / Хвасон-15  thing=missile.ballistic.hwasong-15
Hwasong-17 / KN-28 / Хвасон-17  thing=missile.ballistic.hwasong-17
Hwasong-18 / Хвасон-18  thing=missile.ballistic.hwasong-18
Hwasong-19 / Хвасон-19  thing=missile.ballistic.hwasong-19
Hwasong-20 / Хвасон-20  thing=missile.ballistic.hwasong-20
Hwasong / Хвасон / Хвасонг
Pukguksong / Pukguksong-1 / Pukguksong-2 / Pukguksong-3 / Pukkuksong / Пуккыксон / Пуккыксон-2 / Пуккиксон
Taepodong / Taepodong-1 / Taepodong-2 / Taepo Dong / Тэпходон / Тепходон
Unha-3 / Ынха-3
Hyunmoo / Hyunmoo-2 / Hyunmoo-3 / Hyunmoo-4 / Hyunmoo-5 / Хёнму / Хьонму
Fateh-110 / Fateh-313 / Fath-110 / Fatah-110 / Фатех-110 / Fath-360 / Fateh-360 / Фатх-360
Zolfaghar / Zulfiqar missile / Золфагар / Зульфікар
Shahab-3 / Shahab-1 / Shahab-2 / Shahab / Шахаб-3 / Шахаб  thing=missile.ballistic.shahab-3
Ghadr-110 / Ghadr / Qadr missile / Гадр
Emad missile / Эмад
Sejjil / Sejil / Sejjil-2 / Sajjil / Седжиль / Саджиль  thing=missile.ballistic.sejjil
Khorramshahr / Khorramshahr-4 / Kheibar missile / Khaibar / Хорремшехр-4
Kheibar Shekan / Kheybar Shekan / Khyber Buster / Хейбар Шекан
Haj Qassem / Haj Qasem missile / Qassem Basir
Qiam-1 / Qiam
Burkan-2H / Borkan
Agni-V / Agni-5 / Agni / Agni-P / Агни-5 / Агни
Prithvi / Prithvi-II
Shaheen-III / Shaheen missile / Ghauri / Ghaznavi missile / Abdali / Fatah-II / Fatah-4
Jericho III / Jericho missile
DF-41 / Dongfeng-41 / DF-41 ICBM  thing=missile.ballistic.df-41
DF-31 / DF-31AG / Dongfeng-31
DF-26 / Dongfeng-26  thing=missile.ballistic.df-26
DF-21 / DF-21D / Dongfeng-21  thing=missile.ballistic.df-21
DF-15 / Dongfeng-15
DF-5 / DF-5C / DF-61
DF-11 / Dongfeng-11
JL-2 / JL-3 / Julang-3
Sarmat / RS-28 / RS-28 Sarmat / Satan II / Сармат / РС-28  thing=missile.ballistic.sarmat
Voevoda / R-36M / SS-18 Satan / Satan missile / Воевода / Р-36М
Topol-M / Topol / RS-12M / Тополь-М / РС-12М
Yars / RS-24 / RS-24 Yars / Ярс / РС-24  thing=missile.ballistic.yars
Rubezh / RS-26 / RS-26 Rubezh / Рубеж РС-26 / РС-26
Bulava / RSM-56 / Булава  thing=missile.ballistic.bulava
Sineva / R-29RMU / Синева / Синева Р-29
Oreshnik / Oreschnik / Орешник / Орєшнік  thing=missile.ballistic.oreshnik
Minuteman III / Minuteman / LGM-30 / Минитмен / Мінітмен
Trident / Trident II / Trident D5 / Трайдент  thing=missile.ballistic.trident
Sentinel ICBM / LGM-35
M51 missile / M51.3
Tayfun missile / Tayfun / Bora missile / Bora-1
Khan missile

# Hypersonic missiles.
[thing thing=missile.hypersonic kind=weapon]
Kinzhal / Kinzhals / Kh-47M2 / Kh-47M2 Kinzhal / Kinjal / Kindjal / Khinzal / Х-47М2 / X-47M2 / Х-47 / Кинжал / Кинджал / Кинжалы / Кинджали / Кинжалов / Кинджалів / Kh-47 / X-47  thing=missile.hypersonic.kinzhal
Zircon / Tsirkon / Zirkon / 3M22 / 3M22 Zircon / 3M-22 / Циркон / Цирконы / Циркони / 3М22  thing=missile.hypersonic.zircon
Avangard / Авангард / Avangard glider  thing=missile.hypersonic.avangard
Fattah / Fattah-1 / Fattah-2 / Фаттах / Фаттах-1 / Fatah-1
Hwasong-8 / Хвасон-8  thing=missile.hypersonic.hwasong-8
Hwasong-16 / Hwasong-16B / Hwasong-16Na / Хвасон-16  thing=missile.hypersonic.hwasong-16
DF-17 / DF-ZF / Dongfeng-17  thing=missile.hypersonic.df-17
DF-27
ARRW / AGM-183 / Dark Eagle / LRHW
Palestine-2 / pt:Palestina-2 / es:Palestina-2 / Hatem-2

# Guided, air-to-air and anti-tank missiles.
[thing thing=missile.guided kind=weapon]
Kh-31 / Kh-31P / Kh-31A / X-31 / Х-31 / Х-31П / Kh-31PD / Х-31ПД  thing=missile.guided.kh-31
Kh-29 / X-29 / Х-29
Kh-38 / X-38 / Х-38
Kh-39 / LMUR / Х-39 / Изделие 305
Kh-58 / Х-58
Hellfire / AGM-114 / R9X / Хеллфайр
HARM / AGM-88 / AGM-88 HARM
Brimstone / Brimstone missile / Бримстоун
R-37 / R-37M / Р-37М / Р-37
R-77 / Р-77
R-73 / Р-73
R-27 / Р-27
AIM-120 / AMRAAM / AIM-120 AMRAAM / АМРААМ
AIM-9 / Sidewinder / AIM-9X / Сайдвиндер
AIM-7 / Sea Sparrow
Meteor missile / IRIS-T missile
PL-15 / PL-17
Maverick missile / AGM-65
Spike NLOS / Spike-LR
APKWS / AGR-20 / VAMPIRE system
[thing thing=missile.anti_tank kind=weapon]
Javelin / Javelins / FGM-148 / FGM-148 Javelin / Джавелин / Джавелін / Джавелины / Джавеліни  thing=missile.anti_tank.javelin
NLAW / NLAWs / Н-ЛАВ  thing=missile.anti_tank.nlaw
Stugna-P / Stugna / Стугна-П / Стугна
Kornet / 9M133 / Kornet-E / Корнет  thing=missile.anti_tank.kornet
TOW / BGM-71 / ТОУ
MILAN missile / Milan ATGM
AT4 / Carl Gustaf / Panzerfaust 3 / RPG-7 / RPG-29 / РПГ-7
Konkurs / 9M113 / Конкурс ПТРК
Korsar / Корсар ПТРК
Malyutka / Metis-M / Метис-М
Khrizantema / Хризантема-С

# Rockets and their launchers.
[thing thing=rocket kind=weapon]
Qassam / Qassams / Qassam rocket / Касам / Кассам
Katyusha / Katyushas / Katiusha / Katiuska / Катюша / Катюши
Grad rocket / Grad missile
Fajr-5 / Fajr-3 / Фаджр-5
GMLRS / ER GMLRS / GLSDB
Burkan rocket / Falaq-1 / Falaq-2
S-8 rocket / S-13 rocket / С-8 / С-13
Zuni rocket / Hydra 70
[thing thing=artillery.system kind=weapon]
HIMARS / Himars / M142 / M142 HIMARS / ХИМАРС / Хаймарс / ХІМАРС / Гаймарс / Хімарс / Химарс  thing=artillery.system.himars
M270 / MLRS M270 / MARS II / LRU launcher  thing=artillery.system.m270
BM-21 Grad / BM-21 / Grad MLRS / Град / БМ-21 / БМ-21 Град / Grad launcher  thing=artillery.system.grad
Smerch / BM-30 / BM-30 Smerch / Смерч / БМ-30  thing=artillery.system.smerch
Uragan / BM-27 / BM-27 Uragan / РСЗО Ураган / Hurricane MLRS / БМ-27
Tornado-S / Tornado-G / Торнадо-С / Торнадо-Г
Vilkha / Vilkha-M / Вільха / Вільха-М / Ольха РСЗО
TOS-1 / TOS-1A / Solntsepyok / TOS-2 / Buratino / ТОС-1А / ТОС-1 / Солнцепёк / Сонцепьок / Буратино
Chunmoo / K239 / K239 Chunmoo / Чунму / Хонму
KN-09 / M1991 / M-1991
CAESAR howitzer / CAESAR / Цезарь САУ / Цезар САУ
Panzerhaubitze 2000 / PzH 2000 / ПзХ-2000
M777 / M-777 / М777 / М-777  thing=artillery.system.m777
M109 / M109A6 / Paladin / М109
AS-90 / AS90
Krab / AHS Krab / Краб САУ
Archer howitzer / Archer artillery
Bohdana / 2S22 / 2S22 Bohdana / Bogdana / Богдана / 2С22  thing=artillery.system.bohdana
Msta-S / Msta-B / Msta / 2S19 / Мста-С / Мста-Б / Мста / 2С19
Akatsiya / 2S3 / Acacia howitzer / Акация / 2С3
Gvozdika / 2S1 / Gvozdika howitzer / Гвоздика / 2С1
Pion / 2S7 / Malka / 2S7M Malka / Пион САУ / Малка / 2С7
Giatsint / Giatsint-S / Hyacinth / 2S5 / Гиацинт / Гиацинт-С / Гіацинт / 2С5
Tyulpan / 2S4 / Tulip mortar / 2С4 / Тюльпан миномёт
Koksan / M1989 / M-1989 / M1978 / Коксан  thing=artillery.system.koksan
K9 Thunder / K-9 Thunder / K9 howitzer
D-30 / D-20 / Д-30 / Д-20
M119 / L119
Koalitsiya-SV / Koalitsiya / Коалиция-СВ
Zuzana / Zuzana 2 / Dana howitzer / DANA M2
RM-70 / RM-70 Vampire
PULS / Lynx MLRS
ATMOS 2000

# Bombs.
[thing thing=bomb.glide kind=weapon]
KAB / KABs / KAB-500 / KAB-1500 / KAB-250 / КАБ / КАБы / КАБи / КАБов / КАБів / КАБами / КАБ-500 / КАБ-1500 / КАБ-250  thing=bomb.glide.kab
UMPK / UMPC / УМПК / UMPK kit  thing=bomb.glide.umpk
UMPB / UMPB D-30SN / UMPB-5 / УМПБ / УМПБ Д-30СН  thing=bomb.glide.umpb
JDAM / JDAMs / JDAM-ER / GBU-31 / GBU-38 / ДЖДАМ  thing=bomb.glide.jdam
Small Diameter Bomb / GBU-39 / SDB / GBU-39 SDB / GBU-53
AASM Hammer / AASM / Hammer bomb / Хаммер ААСМ
SPICE bomb / Spice-2000 / SPICE 2000
Paveway / Paveway IV / GBU-12 / GBU-24
Grom-E1 / Гром-Э1
[thing thing=bomb kind=weapon]
FAB-500 / FAB / FABs / FAB-250 / FAB-1500 / FAB-3000 / FAB-9000 / FAB-100 / ФАБ / ФАБ-500 / ФАБ-250 / ФАБ-1500 / ФАБ-3000 / ФАБы / ФАБи / ФАБов / ФАБів
ODAB / ODAB-500 / ODAB-1500 / ODAB-9000 / ОДАБ / ОДАБ-500 / ОДАБ-1500
BetAB-500 / БетАБ-500
OFAB / ОФАБ / OFAB-250
GBU-57 / Massive Ordnance Penetrator / GBU-57 MOP / Bunker Buster GBU-57  thing=bomb.gbu-57
GBU-43 / MOAB / Massive Ordnance Air Blast
GBU-28 / BLU-109
Mk 84 / Mark 84 / Mk 82 / Mk 83 / MK-84
[thing thing=bomb.cluster kind=weapon]
RBK-500 / RBK / РБК-500
DPICM / ДПИКМ
CBU-87 / CBU-105

# Air defence.
[thing thing=air_defence kind=weapon]
S-300 / S-300PMU / S-300V / S-300V4 / S-300P / S300 / С-300 / С-300В4 / С300 / SA-10 / SA-20 / С-300ПМУ-2  thing=air_defence.s-300
S-350 / S-350 Vityaz / С-350 / Витязь С-350  thing=air_defence.s-350
S-400 / S-400 Triumf / S-400 Triumph / S400 / С-400 / С400 / С-400 Триумф / Triumf / SA-21  thing=air_defence.s-400
S-500 / S-500 Prometey / С-500  thing=air_defence.s-500
S-200 / SA-5 / С-200  thing=air_defence.s-200
S-125 / S-125 Pechora / SA-3 / С-125
Patriot / Patriots / MIM-104 / MIM-104 Patriot / Patriot system / PAC-3 / PAC-2 / PAC-3 MSE / Пэтриот / Петріот / Патріот / Пэтриоты / Петріоти  thing=air_defence.patriot
NASAMS / Nasams / НАСАМС  thing=air_defence.nasams
IRIS-T / IRIS-T SLM / IRIS-T SLS / ІРІС-Т / ИРИС-Т  thing=air_defence.iris-t
SAMP/T / SAMP-T / SAMP/T NG / САМП/Т  thing=air_defence.samp_t
HAWK / MIM-23 / MIM-23 HAWK / I-Hawk / Хоук ЗРК  thing=air_defence.hawk
Avenger air defense / Crotale / Crotale NG / Aspide / Spada
THAAD / Thaad / Terminal High Altitude Area Defense / ТХААД / ТХАД  thing=air_defence.thaad
Aegis / Aegis Ashore / Aegis system / Иджис / Іджис  thing=air_defence.aegis
Iron Dome / pt:Domo de Ferro / pt:Cúpula de Ferro / es:Cúpula de Hierro / es:Domo de Hierro / ru:Железный купол / uk:Залізний купол  thing=air_defence.iron_dome
David's Sling / David 's Sling / pt:Funda de Davi / pt:Estilingue de Davi / pt:Funda de David / es:Honda de David / ru:Праща Давида / uk:Праща Давида  thing=air_defence.davids_sling
Arrow 3 / Arrow-2 / Arrow system / Хец-3 / Эрроу-3  thing=air_defence.arrow_3
Iron Beam
Golden Dome / pt:Domo Dourado / pt:Cúpula Dourada / es:Cúpula Dorada / es:Domo Dorado / ru:Золотой купол / uk:Золотий купол
Buk / Buk-M1 / Buk-M2 / Buk-M3 / Buk-M1-2 / BUK / SA-11 / SA-17 / Бук / Бук-М1 / Бук-М2 / Бук-М3 / Бук-М1-2  thing=air_defence.buk
Tor / Tor-M1 / Tor-M2 / Tor-M2DT / SA-15 / Тор-М2 / Тор-М1 / ЗРК Тор  thing=air_defence.tor
Pantsir / Pantsir-S1 / Pantsir-S / Pantsyr / Pantsir-SM / SA-22 / Панцирь / Панцирь-С1 / Панцир-С1 / Панцир / Панцирь-С  thing=air_defence.pantsir
Osa / Osa-AKM / 9K33 / 9K33 Osa / SA-8 / Оса-АКМ / ЗРК Оса  thing=air_defence.osa
Strela-10 / Strela / Strela-10M / Стрела-10 / Стріла-10
Tunguska / 2K22 / Тунгуска ЗРПК / 2К22
Shilka / ZSU-23-4 / Шилка / ЗСУ-23-4
ZU-23 / ZU-23-2 / ЗУ-23 / ЗУ-23-2
2K12 / SA-6 / Куб ЗРК
Gepard / Flakpanzer Gepard / Гепард / Гепарды / Гепарди  thing=air_defence.gepard
Skynex / Skyranger / Skynex system / Скайнекс
Stinger / Stingers / FIM-92 / Стингер / Стінгер / Стингеры / Стінгери  thing=air_defence.stinger
Igla / Igla-S / 9K38 / Игла ПЗРК / Ігла / Игла-С
9K333 / Верба ПЗРК
Piorun / Piorun MANPADS / Піорун
Starstreak / Martlet / Старстрик / Старстрік
Mistral missile / RBS-70
Bavar-373 / Bavar / Бавар-373
Khordad-15 / Khordad-3 / 3rd Khordad / Хордад-15
HQ-9 / HQ-9B / HQ-22 / HQ-16 / HQ-19
Cheongung / KM-SAM / Cheongung-II / M-SAM / L-SAM
Pongae-5 / Pyoljji-1-2
SPYDER / Barak-8 / Barak MX / Akash
Merops / Sky Sentinel / Octopus interceptor / Sting interceptor
[thing thing=radar kind=weapon]
Nebo-M / Nebo-U / Nebo-SVU / Небо-М / Небо-У / Небо-СВУ
Podlet / Podlyot / Podlet-K1 / Подлёт-К1 / Подлёт
Kasta-2E2 / Kasta / Каста-2Е2
Zoopark-1 / Zoopark / Zoopark-1M / Зоопарк-1 / Зоопарк-1М
AN/TPQ-36 / AN/TPQ-50 / AN/TPQ-37
AN/TPY-2
Voronezh-DM / Voronezh-M / Воронеж-ДМ / Воронеж-М
Container radar / 29B6

# Aircraft.
[thing thing=aircraft.fighter kind=vehicle]
Su-24 / Su-24M / Су-24 / Су-24М  thing=aircraft.fighter.su-24
Su-25 / Су-25 / Frogfoot  thing=aircraft.fighter.su-25
Su-27 / Су-27  thing=aircraft.fighter.su-27
Su-30 / Su-30SM / Су-30 / Су-30СМ / Su-30MKI  thing=aircraft.fighter.su-30
Su-33 / Су-33  thing=aircraft.fighter.su-33
Su-34 / Su-34s / Су-34  thing=aircraft.fighter.su-34
Su-35 / Su-35S / Су-35 / Су-35С  thing=aircraft.fighter.su-35
Su-57 / Su-57s / Су-57  thing=aircraft.fighter.su-57
Su-22 / Su-17 / Су-22 / Су-17
MiG-21 / МиГ-21 / МіГ-21
MiG-23 / МиГ-23 / МіГ-23
MiG-29 / MiG-29s / МиГ-29 / МіГ-29  thing=aircraft.fighter.mig-29
MiG-31 / MiG-31K / MiG-31I / MiG-31BM / МиГ-31 / МиГ-31К / МіГ-31 / МіГ-31К  thing=aircraft.fighter.mig-31
MiG-35 / МиГ-35
MiG-25 / МиГ-25
F-4 Phantom / F-4 / F-4E / Ф-4
F-5 / F-5E
F-14 / F-14 Tomcat
F-15 / F-15E / F-15EX / F-15I / F-15K / Strike Eagle / Ф-15  thing=aircraft.fighter.f-15
F-16 / F-16s / F-16C / F-16V / F-16AM / Ф-16 / Fighting Falcon / F16 / Ф16  thing=aircraft.fighter.f-16
F-18 / F/A-18 / FA-18 / Super Hornet / F/A-18E  thing=aircraft.fighter.f-18
F-22 / F-22 Raptor / Ф-22  thing=aircraft.fighter.f-22
F-35 / F-35A / F-35B / F-35C / F-35I / F-35s / F35 / Ф-35  thing=aircraft.fighter.f-35
F-47
F-2 fighter / F-15J
Mirage 2000 / Mirage 2000-5 / Mirage / Мираж 2000 / Міраж 2000  thing=aircraft.fighter.mirage_2000
Rafale / Rafales / Dassault Rafale / Рафаль / Рафали  thing=aircraft.fighter.rafale
Eurofighter / Eurofighter Typhoon / Typhoon jet / Typhoon fighter / Еврофайтер / Єврофайтер  thing=aircraft.fighter.eurofighter
Tornado jet / Panavia Tornado
Gripen / JAS 39 / JAS 39 Gripen / Saab Gripen / Грипен / Гріпен  thing=aircraft.fighter.gripen
A-10 / A-10 Thunderbolt / Warthog / А-10
J-7 / J-8
J-10 / J-10C / J-10CE
J-11 / J-15 / J-16
J-20 / J-35 / J-31
JF-17 / JF-17 Thunder
Tejas / HAL Tejas
KF-21 / KF-21 Boramae / FA-50 / T-50
Super Tucano / A-29 / A-29 Super Tucano / Supertucano
AMX fighter
Kfir
Yak-130 / Як-130
L-39 / L-39 Albatros / Л-39
Yak-52 / Як-52
KAAN / TF Kaan
[thing thing=aircraft.bomber kind=vehicle]
Tu-95 / Tu-95MS / Tu-95MSM / Tu-95s / Ту-95 / Ту-95МС / Bear bomber  thing=aircraft.bomber.tu-95
Tu-160 / Tu-160M / Tu-160s / Ту-160 / Blackjack bomber / Ту-160М  thing=aircraft.bomber.tu-160
Tu-22M3 / Tu-22M / Tu-22 / Ту-22М3 / Ту-22 / Ту-22М / Backfire / Tu-22M3s  thing=aircraft.bomber.tu-22m3
B-1 / B-1B / B-1B Lancer / Б-1Б  thing=aircraft.bomber.b-1
B-2 / B-2 Spirit / B-2s / Б-2  thing=aircraft.bomber.b-2
B-21 / B-21 Raider
B-52 / B-52H / B-52s / B-52 Stratofortress / Б-52  thing=aircraft.bomber.b-52
H-6 / H-6K / H-6N / Xian H-6
H-20
PAK DA / ПАК ДА
[thing thing=aircraft.helicopter kind=vehicle]
Ka-52 / Ka-52 Alligator / Ка-52 / Аллигатор Ка-52  thing=aircraft.helicopter.ka-52
Ka-27 / Ka-29 / Ka-31 / Ка-27 / Ка-29 / Ка-31
Ka-226 / Ка-226
Mi-8 / Mi-8AMTSh / Mi-17 / Ми-8 / Мі-8 / Ми-17 / Мі-17 / Mi-8s  thing=aircraft.helicopter.mi-8
Mi-24 / Mi-35 / Ми-24 / Мі-24 / Ми-35 / Мі-35 / Mi-35M  thing=aircraft.helicopter.mi-24
Mi-26 / Ми-26 / Мі-26
Mi-28 / Mi-28N / Ми-28 / Мі-28 / Ми-28Н  thing=aircraft.helicopter.mi-28
Mi-2 / Ми-2 / Мі-2
Apache / AH-64 / Apaches / AH-64 Apache / AH-64E / Апач / Апачи / Апачі  thing=aircraft.helicopter.apache
Black Hawk / UH-60 / Blackhawk / UH-60 Black Hawk / Блэк Хок / Блек Гок  thing=aircraft.helicopter.black_hawk
Chinook / CH-47 / Chinooks / Чинук / Чінук
Cobra helicopter / AH-1 / AH-1Z / Super Cobra
Sea King / SH-60 / Seahawk / MH-60R / NH90 / NH-90
Osprey / V-22 / MV-22 / CV-22 / V-22 Osprey / Оспри / Оспрі
Bell 212 / Bell 412 / Bell UH-1 / UH-1 / Huey helicopter
Airbus H225 / H225 / Super Puma / Caracal helicopter
[thing thing=aircraft.transport kind=vehicle]
Il-76 / Il-76MD / IL-76 / Ил-76 / Іл-76  thing=aircraft.transport.il-76
Il-78 / Ил-78 / Іл-78 / Il-78M
Il-62 / Il-62M / Ил-62 / Іл-62
Il-96 / Ил-96
An-12 / Ан-12
An-24 / An-26 / An-30 / Ан-24 / Ан-26 / Ан-30
An-124 / Ruslan aircraft / Ан-124 / An-124 Ruslan
An-225 / Mriya / An-225 Mriya / Ан-225 / Мрія / Мрия
An-2 / An-72 / An-74 / Ан-2 / Ан-72 / Ан-74
C-130 / C-130 Hercules / C-130J / KC-130 / С-130  thing=aircraft.transport.c-130
C-17 / C-17 Globemaster / C-17A / Globemaster / С-17  thing=aircraft.transport.c-17
C-5 Galaxy / C-5M
KC-135 / KC-135 Stratotanker / KC-46 / KC-10 / KC-767
A400M / A400M Atlas / Airbus A400M
KC-390 / C-390 / C-390 Millennium / Embraer KC-390
C-295 / CN-235
Y-20 / Y-8 / Y-9
[thing thing=aircraft kind=vehicle]
A-50 / A-50U / Beriev A-50 / А-50 / А-50У  thing=aircraft.a-50
A-100 / А-100
Il-20 / Il-22 / Il-22M / Il-38 / Ил-20 / Ил-22 / Ил-22М / Ил-38 / Іл-22 / Іл-22М / Іл-20
E-3 / E-3 Sentry / AWACS / АВАКС / E-3A / E-7 Wedgetail / E-7
E-2 Hawkeye / E-2D / E-2C
P-8 / P-8 Poseidon / P-8A / P-3 Orion / P-3C
RC-135 / Rivet Joint / RC-135V
E-8 / E-8C / JSTARS / RQ-4D
U-2 / U-2S
EA-18 Growler / EA-18G / EA-37B
E-4B / E-6B / Doomsday plane
Be-200 / Be-12 / Бе-200 / Бе-12
Tu-154 / Tu-134 / Tu-214 / Ту-154 / Ту-134 / Ту-214
Boeing 737 / Boeing 737 MAX / Боинг-737 / Боїнг-737
Boeing 747 / Air Force One / Боинг-747
Boeing 777 / Боинг-777 / Боїнг-777
Boeing 787 / Boeing 787 Dreamliner / Dreamliner
Airbus A320 / A320 / Airbus A321 / A321
Airbus A330 / A330 / A330 MRTT
Sukhoi Superjet / Superjet 100 / SSJ-100 / Суперджет
Embraer 190 / Embraer ERJ / E190

# Ships and submarines.
[thing thing=ship.warship kind=vehicle]
Moskva cruiser / cruiser Moskva / pt:cruzador Moskva / es:crucero Moskva / ru:крейсер Москва / uk:крейсер Москва
Admiral Kuznetsov / ru:Адмирал Кузнецов / uk:Адмірал Кузнєцов
Admiral Makarov / Admiral Essen / Admiral Grigorovich / ru:Адмирал Макаров / ru:Адмирал Эссен / uk:Адмірал Макаров / uk:Адмірал Ессен / ru:Адмирал Григорович
Admiral Gorshkov / ru:Адмирал Горшков / uk:Адмірал Горшков
Admiral Nakhimov / Pyotr Veliky / ru:Адмирал Нахимов / ru:Пётр Великий / ru:Петр Великий
Admiral Golovko / ru:Адмирал Головко
Caesar Kunikov / Tsezar Kunikov / Tsesar Kunikov / ru:Цезарь Куников / uk:Цезар Куніков
Novocherkassk landing ship / Olenegorsky Gornyak / Olenegorskiy Gornyak / ru:Оленегорский горняк / ru:БДК Новочеркасск / uk:Оленегорський горняк
Yamal landing ship / Azov landing ship / ru:БДК Ямал / ru:БДК Азов
Minsk landing ship / Saratov landing ship / Orsk landing ship / ru:БДК Минск / ru:БДК Саратов
Sergey Kotov / Sergei Kotov / ru:Сергей Котов / uk:Сергій Котов
Ivanovets / ru:Ивановец / uk:Івановець
Askold corvette / Tsyklon corvette / ru:МРК Аскольд / ru:МРК Циклон
Buyan-M / Buyan-class / Karakurt / Karakurt-class / Буян-М / Каракурт
Hetman Sahaidachny / Hetman Sahaidachnyi / ru:Гетман Сагайдачный / uk:Гетьман Сагайдачний
USS Gerald R. Ford / Gerald R. Ford / Gerald Ford carrier / es:portaaviones Gerald Ford / pt:porta-aviões Gerald Ford / ru:Джеральд Форд
USS Abraham Lincoln / USS Nimitz / USS Carl Vinson / USS Harry S. Truman / USS Ronald Reagan / USS Dwight D. Eisenhower / USS George Washington / USS Theodore Roosevelt / USS George H.W. Bush
USS Cole / USS Iwo Jima / USS Bataan / USS Carney / USS Mason / USS Donald Cook / USS Porter
HMS Queen Elizabeth / HMS Prince of Wales / HMS Defender / HMS Diamond / HMS Duncan
Charles de Gaulle carrier / pt:porta-aviões Charles de Gaulle / es:portaaviones Charles de Gaulle
Liaoning / Fujian carrier / aircraft carrier Liaoning / aircraft carrier Shandong / aircraft carrier Fujian / ru:Ляонин
Choe Hyon / Choe Hyon-class / Kang Kon / ru:Чхве Хён / ru:Чхве Хен / ru:Кан Гон
Cheonan corvette / ROKS Cheonan / Cheonan warship / ru:корвет Чхонан
Arleigh Burke / Arleigh Burke-class / Арли Берк / Арлі Берк
Slava-class / Kirov-class / Steregushchiy / Gremyashchiy
Ropucha-class / Ropucha / Ivan Gren
[thing thing=ship.submarine kind=vehicle]
Rostov-on-Don submarine / Rostov-na-Donu submarine / ru:подлодка Ростов-на-Дону / uk:підводний човен Ростов-на-Дону
Kilo-class / Varshavyanka / Варшавянка / Варшав'янка
Borei / Borei-class / Borey / Knyaz Vladimir / Борей-А
Yasen / Yasen-class / Yasen-M / Kazan submarine / Severodvinsk submarine / Ясень-М
Kursk submarine / Belgorod submarine / ru:подлодка Курск
Virginia-class / Ohio-class / Columbia-class / Los Angeles-class / USS Georgia / USS Florida
Vanguard-class / Astute-class / Dreadnought-class
ARA San Juan / ARA San Juan submarine
Hero Kim Kun Ok / Kim Kun Ok
[thing thing=ship.tanker kind=vehicle]
Eagle S / Kairos tanker / Virat tanker / Kiwala / Boracay tanker / Skipper tanker / Bella 1

# Land vehicles.
[thing thing=vehicle.tank kind=vehicle]
Leopard 2 / Leopard / Leopards / Leopard 2A4 / Leopard 2A6 / Леопард / Леопард-2 / Леопарды / Леопарди  thing=vehicle.tank.leopard_2
Leopard 1 / Leopard 1A5 / Леопард-1  thing=vehicle.tank.leopard_1
Abrams / M1 Abrams / M1A1 Abrams / M1A2 / M1A1 / M1A1SA / Абрамс / Абрамсы / Абрамси  thing=vehicle.tank.abrams
Challenger 2 / Challenger 3 / Челленджер-2  thing=vehicle.tank.challenger_2
Leclerc / AMX-56 / Леклерк  thing=vehicle.tank.leclerc
Merkava / Merkavas / Merkava IV / Меркава  thing=vehicle.tank.merkava
T-54 / T-55 / Т-54 / Т-55 / M-55S  thing=vehicle.tank.t-54
T-62 / T-62M / Т-62 / Т-62М  thing=vehicle.tank.t-62
T-64 / T-64BV / Т-64 / Т-64БВ  thing=vehicle.tank.t-64
T-72 / T-72B3 / T-72B / PT-91 Twardy / PT-91 / Т-72 / Т-72Б3 / Т-72Б  thing=vehicle.tank.t-72
T-80 / T-80BVM / T-80BV / Т-80 / Т-80БВМ / Т-80БВ  thing=vehicle.tank.t-80
T-84 / T-84 Oplot / Oplot tank / Т-84
T-90 / T-90M / T-90M Proryv / Т-90 / Т-90М / Прорыв Т-90  thing=vehicle.tank.t-90
T-14 / T-14 Armata / Armata / Т-14 / Армата
K2 Black Panther / K2 tank / K-2 Black Panther
Type 99 / Type 96
AMX-10 / AMX-10RC / AMX-10 RC
Karrar tank / Zulfiqar tank
Osório tank
[thing thing=vehicle.armoured kind=vehicle]
Bradley / Bradleys / M2 Bradley / M2A2 / Брэдли / Бредлі  thing=vehicle.armoured.bradley
Marder / Marders / Мардер / Мардеры / Мардери  thing=vehicle.armoured.marder
Stryker / Strykers / Страйкер / Страйкеры / Страйкери  thing=vehicle.armoured.stryker
CV90 / CV-90 / CV9040
BMP-1 / BMP / БМП-1 / BMPs  thing=vehicle.armoured.bmp-1
BMP-2 / БМП-2  thing=vehicle.armoured.bmp-2
BMP-3 / БМП-3  thing=vehicle.armoured.bmp-3
BMD-2 / BMD-4 / BMD-4M / BMD / БМД-2 / БМД-4 / БМД-4М / БМД
BTR-80 / BTR-82A / BTR-70 / BTR-60 / BTR-4 / BTR / BTRs / БТР-80 / БТР-82А / БТР-4 / БТР-70 / БТР
BMPT / Terminator BMPT / БМПТ / Терминатор БМПТ
MT-LB / MTLB / МТ-ЛБ / МТЛБ
M113 / M-113 / М113
MRAP / MRAPs / MaxxPro / М-РАП / Максспро
Humvee / Humvees / HMMWV / Хамви / Гамві / Хамві
Bushmaster / Bushmasters / Бушмастер
Rosomak / KTO Rosomak / Patria AMV / Patria / Росомак
Boxer vehicle / Lynx KF41 / Puma IFV
Tigr / GAZ Tigr / Typhoon-K / Тигр-М / Тайфун-К
Kozak-2 / Козак-2 / Novator / Kirpi / Кирпи / Кірпі
VAB vehicle / VBL / Griffon VBMR
Namer / Eitan APC
Guarani / Guarani VBTP
BRDM-2 / BRDM / БРДМ-2

# Munitions, mines and small arms.
[thing thing=artillery.shell kind=weapon]
Excalibur / M982 / M982 Excalibur / Экскалибур / Екскалібур
Krasnopol / Краснополь / Краснопіль
Bonus shell / BONUS munition / SMArt 155
[thing thing=mine kind=weapon]
Lepestok / PFM-1 / Лепесток / Пелюстка ПФМ-1 / ПФМ-1
TM-62 / ТМ-62
PMN-2 / MON-50 / POM-3 / ПОМ-3 / МОН-50
Claymore / M18 Claymore
[thing thing=weapon kind=weapon]
AK-47 / AK-74 / AK-12 / AKM / Kalashnikov / Kalashnikovs / Калашников / АК-47 / АК-74 / АК-12
AR-15 / M16 / M4 carbine / М16
PKM / DShK / ПКМ / ДШК / Browning M2
Novichok / Novitchok / Novichok agent / Новичок / Новачок
Sarin / sarin / gás sarin / зарин / VX nerve agent
Poseidon / Посейдон
Krasukha-4 / Krasukha / Murmansk-BN / Borisoglebsk-2 / Красуха-4 / Красуха / Мурманск-БН / Борисоглебск-2
Pole-21 / Поле-21 / Lelechka
Peresvet laser / DragonFire laser
