"""Writes sentences of news with their trees, for the Ukrainian model: the one treebank whose licence allows
training is of speeches in parliament and knows no verb of war, no bulletin and few names.

Everything here is our own: words, paradigms and patterns. `python3 models/made/uk.py > models/made/uk.conllu`.
The same seed gives the same sentences.
"""

import os
import random
import re
import sys

CASES = ["Nom", "Gen", "Dat", "Acc", "Ins", "Loc"]
R = random.Random(7)


class Noun:
    def __init__(self, lemma, gender, anim, sing, plur, upos="NOUN", extra=""):
        self.lemma, self.gender, self.anim, self.upos, self.extra = lemma, gender, anim, upos, extra
        self.forms = {}
        for number, forms in (("Sing", sing), ("Plur", plur)):
            for case, form in zip(CASES, forms or []):
                self.forms[case, number] = form

    def feats(self, case, number):
        parts = {"Animacy": "Anim" if self.anim else "Inan", "Case": case, "Number": number}
        if self.gender:
            parts["Gender"] = self.gender
        for pair in filter(None, self.extra.split("|")):
            key, value = pair.split("=")
            parts[key] = value
        return "|".join(f"{k}={v}" for k, v in sorted(parts.items()))


def fem(lemma, gen_plur=None, dat=None, anim=False, **more):
    stem = lemma[:-1]
    if lemma.endswith("ія"):
        s = lemma[:-1]
        sing = [lemma, s + "ї", s + "ї", s + "ю", s + "єю", s + "ї"]
        plur = [s + "ї", s + "й", s + "ям", s + "ї", s + "ями", s + "ях"]
    elif lemma.endswith("я"):
        sing = [lemma, stem + "і", stem + "і", stem + "ю", stem + "ею", stem + "і"]
        plur = [stem + "і", gen_plur or stem + "ь", stem + "ям", stem + "і", stem + "ями", stem + "ях"]
    elif lemma.endswith("ість"):
        s = lemma[:-4] + "ост"
        sing = [lemma, s + "і", s + "і", lemma, lemma + "ю", s + "і"]
        plur = [s + "і", s + "ей", s + "ям", s + "і", s + "ями", s + "ях"]
        sing[4] = lemma[:-2] + "тю"
    elif lemma.endswith("а"):
        soft = stem[-1] in "жчшщ"
        d = dat or stem + "і"
        sing = [lemma, stem + ("і" if soft else "и"), d, stem + "у", stem + ("ею" if soft else "ою"), d]
        i = "і" if soft else "и"
        plur = [stem + i, gen_plur or stem, stem + "ам", stem + i, stem + "ами", stem + "ах"]
    else:
        sing = [lemma, lemma[:-1] + "і", lemma[:-1] + "і", lemma, lemma[:-1] + (lemma[-2] if lemma[-2] in "сднлт" else "") + "ю", lemma[:-1] + "і"]
        plur = [lemma[:-1] + "і", lemma[:-1] + "ей", lemma[:-1] + "ям", lemma[:-1] + "і", lemma[:-1] + "ями", lemma[:-1] + "ях"]
    if anim:
        plur[3] = plur[1]
    return Noun(lemma, "Fem", anim, sing, plur, **more)


def masc(lemma, gen="а", stem=None, anim=False, loc=None, **more):
    stem = stem or lemma
    if lemma.endswith("ь") or lemma.endswith("ець"):
        stem = stem.rstrip("ь")
        sing = [lemma, stem + ("ю" if gen == "ю" else "я"), stem + "ю", lemma, stem + "ем", loc or stem + "і"]
        plur = [stem + "і", stem + "ів", stem + "ям", stem + "і", stem + "ями", stem + "ях"]
    elif lemma.endswith("й"):
        s = stem[:-1]
        sing = [lemma, s + "ю" if gen == "у" else s + "я", s + "ю", lemma, s + "єм", loc or s + "ї"]
        plur = [s + "ї", s + "їв", s + "ям", s + "ї", s + "ями", s + "ях"]
    else:
        sing = [lemma, stem + gen, stem + ("ові" if anim else "у"), lemma, stem + "ом", loc or stem + "і"]
        plur = [stem + "и", stem + "ів", stem + "ам", stem + "и", stem + "ами", stem + "ах"]
    if anim:
        sing[3], plur[3] = sing[1], plur[1]
    return Noun(lemma, "Masc", anim, sing, plur, **more)


def people(lemma):
    """-ин, plural in -и: росіянин, громадянин."""
    s = lemma[:-2]
    sing = [lemma, lemma + "а", lemma + "у", lemma + "а", lemma + "ом", lemma + "ові"]
    return Noun(lemma, "Masc", True, sing, [s + "и", s, s + "ам", s, s + "ами", s + "ах"])


def neut(lemma, gen_plur=None, **more):
    stem = lemma[:-1]
    if lemma.endswith("ння") or lemma.endswith("ття"):
        sing = [lemma, lemma, stem + "ю", lemma, lemma + "м", stem + "і"]
        plur = [lemma, lemma[:-2] + "ь", lemma + "м", lemma, lemma + "ми", lemma + "х"]
    elif lemma.endswith("о"):
        sing = [lemma, stem + "а", stem + "у", lemma, stem + "ом", stem + "і"]
        plur = [stem + "а", gen_plur or stem, stem + "ам", stem + "а", stem + "ами", stem + "ах"]
    else:
        sing = [lemma, stem + "я", stem + "ю", lemma, stem + "ем", stem + "і"]
        plur = [stem + "я", gen_plur or stem + "ь", stem + "ям", stem + "я", stem + "ями", stem + "ях"]
    return Noun(lemma, "Neut", False, sing, plur, **more)


def adjectival(lemma, anim=True, upos="NOUN", **more):
    """A noun that declines as an adjective: військовий, поранений, Зеленський."""
    stem = lemma[:-2]
    sing = [lemma, stem + "ого", stem + "ому", stem + "ого", stem + "им", stem + "ому"]
    plur = [stem + "і", stem + "их", stem + "им", stem + "их", stem + "ими", stem + "их"]
    return Noun(lemma, "Masc", anim, sing, plur, upos=upos, **more)


def fixed(lemma, gender="Masc", upos="NOUN", anim=False, **more):
    return Noun(lemma, gender, anim, [lemma] * 6, [lemma] * 6, upos=upos, **more)


GEO = {"upos": "PROPN", "extra": "NameType=Geo"}
SUR = {"upos": "PROPN", "extra": "NameType=Sur", "anim": True}


def state_fem(*lemmas):
    return [fem(l, **GEO) for l in lemmas]


STATES = state_fem(
    "Росія", "Україна", "Франція", "Німеччина", "Польща", "Велика", "Туреччина", "Румунія", "Угорщина", "Словаччина",
    "Сирія", "Білорусь", "Молдова", "Грузія", "Японія", "Індія", "Італія", "Британія", "Швеція", "Норвегія", "Литва",
    "Латвія", "Естонія", "Данія", "Чехія", "Сербія", "Венесуела", "Греція", "Болгарія", "Північна", "Європа", "Канада",
)
STATES = [s for s in STATES if s.lemma not in ("Велика", "Північна")]
for s in STATES:
    if s.lemma == "Канада":
        s.forms["Dat", "Sing"] = s.forms["Loc", "Sing"] = "Канаді"
STATES += [masc(l, g, **GEO) for l, g in [
    ("Іран", "у"), ("Ізраїль", "ю"), ("Китай", "ю"), ("Ліван", "у"), ("Пакистан", "у"), ("Азербайджан", "у"),
    ("Казахстан", "у"), ("Катар", "у"), ("Єгипет", "у"), ("Ірак", "у"), ("Судан", "у"), ("Афганістан", "у"), ("В'єтнам", "у"),
]]
for s in STATES:
    if s.lemma == "Єгипет":
        for (case, number), form in list(s.forms.items()):
            s.forms[case, number] = form.replace("Єгипет", "Єгипт") if case not in ("Nom", "Acc") else form
USA = Noun("США", "", False, [], ["США"] * 6, "PROPN", "NameType=Geo")
KNDR = fixed("КНДР", "Fem", **GEO)
STATES += [KNDR, fixed("Перу", "Neut", **GEO)]
CITIES = [masc(l, "а", s, loc=(s or l) + "і", **GEO) for l, s in [
    ("Харків", "Харков"), ("Київ", "Києв"), ("Львів", "Львов"), ("Чернігів", "Чернігов"), ("Краматорськ", None),
    ("Покровськ", None), ("Донецьк", None), ("Луганськ", None), ("Бердянськ", None), ("Бєлгород", None), ("Курськ", None),
    ("Брянськ", None), ("Новоросійськ", None), ("Стамбул", None), ("Лондон", None), ("Париж", None), ("Берлін", None),
    ("Вашингтон", None), ("Пхеньян", None), ("Пекін", None), ("Мінськ", None), ("Тегеран", None), ("Белград", None),
    ("Ізмаїл", None), ("Житомир", None), ("Миколаїв", "Миколаєв"), ("Вовчанськ", None), ("Куп'янськ", None), ("Вонсан", None),
]]
CITIES += [fem(l, **GEO) for l in ["Одеса", "Полтава", "Вінниця", "Москва", "Варшава", "Прага", "Доха", "Женева", "Анкара", "Гаага", "Астана", "Рига", "Тула"]]
for c in CITIES:
    for lemma, form in [("Москва", "Москві"), ("Прага", "Празі"), ("Доха", "Досі"), ("Гаага", "Гаазі"), ("Рига", "Ризі")]:
        if c.lemma == lemma:
            c.forms["Dat", "Sing"] = c.forms["Loc", "Sing"] = form
CITIES += [fixed(l, "Neut", **GEO) for l in ["Дніпро", "Запоріжжя", "Осло", "Баку", "Токіо", "Тбілісі", "Торецьке"]]
SUMY = Noun("Суми", "", False, [], ["Суми", "Сум", "Сумам", "Суми", "Сумами", "Сумах"], "PROPN", "NameType=Geo")

PERSONS = [(masc(g, "а", anim=True, upos="PROPN", extra="NameType=Giv"), s) for g, s in [
    ("Володимир", adjectival("Зеленський", upos="PROPN", extra="NameType=Sur")),
    ("Володимир", masc("Путін", "а", **SUR)), ("Дональд", masc("Трамп", "а", **SUR)), ("Еммануель", masc("Макрон", "а", **SUR)),
    ("Фрідріх", masc("Мерц", "а", **SUR)), ("Марк", masc("Рютте", "", **SUR)), ("Марко", fixed("Рубіо", **SUR)),
    ("Ігор", masc("Клименко", "а", **SUR)), ("Рустем", masc("Умєров", "а", **SUR)), ("Олександр", adjectival("Сирський", upos="PROPN", extra="NameType=Sur")),
    ("Реджеп", masc("Ердоган", "а", **SUR)), ("Віктор", masc("Орбан", "а", **SUR)), ("Роберт", masc("Фіцо", "", **SUR)),
    ("Олег", masc("Синєгубов", "а", **SUR)), ("Кирило", masc("Буданов", "а", **SUR)), ("Ігор", masc("Терехов", "а", **SUR)),
    ("Дмитро", masc("Пєсков", "а", **SUR)), ("Іван", masc("Федоров", "а", **SUR)), ("Віталій", masc("Кличко", "а", **SUR)),
]]
for g, s in PERSONS:
    for lemma, stem in [("Марко", "Марк"), ("Кирило", "Кирил"), ("Дмитро", "Дмитр")]:
        if g.lemma == lemma:
            for k, e in zip(CASES, ["о", "а", "у", "а", "ом", "ові"]):
                g.forms[k, "Sing"] = stem + e
    if g.lemma == "Ігор":
        for k, e in zip(CASES, ["", "я", "ю", "я", "ем", "еві"]):
            g.forms[k, "Sing"] = "Ігор" + e
    if g.lemma == "Віталій":
        for k, e in zip(CASES, ["й", "я", "ю", "я", "єм", "єві"]):
            g.forms[k, "Sing"] = "Віталі" + e
    if s.lemma in ("Клименко", "Кличко"):
        for k, e in zip(CASES, ["о", "а", "у", "а", "ом", "ові"]):
            s.forms[k, "Sing"] = s.lemma[:-1] + e
    if s.lemma in ("Рютте", "Фіцо"):
        for k in CASES:
            s.forms[k, "Sing"] = s.lemma
    if s.lemma in ("Путін", "Умєров", "Синєгубов", "Буданов", "Терехов", "Пєсков", "Федоров"):
        s.forms["Ins", "Sing"] = s.lemma + "им"
WOMEN = [(Noun(g, "Fem", True, gf, [], "PROPN", "NameType=Giv"), Noun(s, "Fem", True, sf, [], "PROPN", "NameType=Sur")) for g, gf, s, sf in [
    ("Урсула", ["Урсула", "Урсули", "Урсулі", "Урсулу", "Урсулою", "Урсулі"], "Лаєн", ["Лаєн"] * 6),
    ("Кая", ["Кая", "Каї", "Каї", "Каю", "Каєю", "Каї"], "Каллас", ["Каллас"] * 6),
    ("Марія", ["Марія", "Марії", "Марії", "Марію", "Марією", "Марії"], "Захарова", ["Захарова", "Захарової", "Захаровій", "Захарову", "Захаровою", "Захаровій"]),
    ("Юлія", ["Юлія", "Юлії", "Юлії", "Юлію", "Юлією", "Юлії"], "Свириденко", ["Свириденко"] * 6),
    ("Джорджа", ["Джорджа", "Джорджі", "Джорджі", "Джорджу", "Джорджею", "Джорджі"], "Мелоні", ["Мелоні"] * 6),
]]

DRONE, BPLA = masc("дрон"), fixed("БпЛА")
WEAPONS = [DRONE, BPLA, fem("ракета", "ракет"), masc("безпілотник"), masc("шахед"), masc("снаряд"), fem("бомба", "бомб"), fem("авіабомба", "авіабомб"), masc("КАБ")]
for w in WEAPONS:
    for (c, n), f in list(w.forms.items()):
        w.forms[c, n] = f
W_ADJ = ["ударний", "ворожий", "крилатий", "балістичний", "російський", "розвідувальний", "керований", "реактивний"]
VICTIMS = [
    Noun("людина", "Fem", True, ["людина", "людини", "людині", "людину", "людиною", "людині"], ["люди", "людей", "людям", "людей", "людьми", "людях"]),
    Noun("дитина", "Fem", True, ["дитина", "дитини", "дитині", "дитину", "дитиною", "дитині"], ["діти", "дітей", "дітям", "дітей", "дітьми", "дітях"]),
    fem("особа", "осіб"), masc("мешканець", stem="мешканц", anim=True), masc("військовослужбовець", stem="військовослужбовц", anim=True),
    adjectival("військовий"), adjectival("цивільний"), adjectival("поліцейський"), people("громадянин"), masc("боєць", stem="бійц", anim=True),
    fem("жінка", "жінок", "жінці", anim=True), masc("рятувальник", anim=True), masc("журналіст", anim=True), masc("солдат", anim=True),
    adjectival("полонений"), masc("протестувальник", anim=True), masc("активіст", anim=True), adjectival("поранений"), masc("дипломат", anim=True),
    adjectival("ув'язнений"), adjectival("підозрюваний"), adjectival("засуджений"), adjectival("затриманий"), adjectival("військовополонений"),
]
BODIES = [
    masc("уряд", "у"), fem("влада", "влад"), fem("армія"), fem("поліція"), masc("парламент", "у"), masc("суд", "у"), masc("генштаб", "у"),
    neut("міністерство"), fem("прокуратура", "прокуратур"), neut("командування"), fem("розвідка", "розвідок", "розвідці"), fem("опозиція"),
    masc("штаб", "у"), fem("мерія"), neut("посольство"), masc("Кремль", gen="я", upos="PROPN"), masc("Генштаб", "у", upos="PROPN"),
    fixed("МЗС", "Neut", upos="PROPN"), fixed("ОВА", "Fem", upos="PROPN"), fixed("СБУ", "Fem", upos="PROPN"), fixed("ЗСУ", "", upos="PROPN"), fixed("ППО", "Fem", upos="PROPN"),
    fixed("ДСНС", "Fem", upos="PROPN"), fixed("Міноборони", "Neut", upos="PROPN"), fixed("ООН", "Fem", upos="PROPN"), fixed("НАТО", "Neut", upos="PROPN"), fixed("ЄС", "Masc", upos="PROPN"),
    fixed("ГУР", "Neut", upos="PROPN"), masc("Хамас", "у", upos="PROPN"), fem("Хезболла", "Хезболл", upos="PROPN"), fixed("МАГАТЕ", "Neut", upos="PROPN"), fixed("ОБСЄ", "Fem", upos="PROPN"), masc("Євросоюз", "у", upos="PROPN"), masc("Пентагон", "у", upos="PROPN"), fem("Єврокомісія", upos="PROPN"), fem("Нацгвардія", upos="PROPN"), fixed("НАБУ", "Neut", upos="PROPN"), masc("Держдеп", "у", upos="PROPN"), fixed("МВФ", "Masc", upos="PROPN"), masc("Нафтогаз", "у", upos="PROPN"), fem("профспілка", "профспілок", "профспілці"), fem("компанія"), fem("адміністрація"), neut("агентство"),
]
PLURAL_BODIES = [Noun(l, g, a, [], f) for l, g, a, f in [
    ("військо", "Neut", False, ["війська", "військ", "військам", "війська", "військами", "військах"]),
    ("сила", "Fem", False, ["сили", "сил", "силам", "сили", "силами", "силах"]),
    ("окупант", "Masc", True, ["окупанти", "окупантів", "окупантам", "окупантів", "окупантами", "окупантах"]),
    ("росіянин", "Masc", True, ["росіяни", "росіян", "росіянам", "росіян", "росіянами", "росіянах"]),
    ("військовий", "Masc", True, ["військові", "військових", "військовим", "військових", "військовими", "військових"]),
    ("повстанець", "Masc", True, ["повстанці", "повстанців", "повстанцям", "повстанців", "повстанцями", "повстанцях"]),
    ("бойовик", "Masc", True, ["бойовики", "бойовиків", "бойовикам", "бойовиків", "бойовиками", "бойовиках"]),
    ("прикордонник", "Masc", True, ["прикордонники", "прикордонників", "прикордонникам", "прикордонників", "прикордонниками", "прикордонниках"]),
    ("правоохоронець", "Masc", True, ["правоохоронці", "правоохоронців", "правоохоронцям", "правоохоронців", "правоохоронцями", "правоохоронцях"]),
    ("страйкар", "Masc", True, ["страйкарі", "страйкарів", "страйкарям", "страйкарів", "страйкарями", "страйкарях"]),
]]
ENEMY = [masc("ворог", "а", anim=True), masc("противник", "а", anim=True), masc("агресор", "а", anim=True)]
TITLES = [
    masc("президент", anim=True), masc("прем'єр-міністр", anim=True), masc("міністр", anim=True), masc("речник", anim=True), masc("посол", stem="посл", anim=True),
    masc("канцлер", anim=True), masc("командувач", anim=True), masc("губернатор", anim=True), masc("генерал", anim=True), masc("мер", anim=True),
    masc("секретар", anim=True), masc("керівник", anim=True), masc("очільник", anim=True), masc("депутат", anim=True), masc("лідер", anim=True), masc("начальник", anim=True),
]
TARGETS = [
    masc("завод", "у"), masc("склад", "у"), fem("база", "баз"), masc("аеродром", "у"), masc("порт", "у"), fem("лікарня", "лікарень"), fem("школа", "шкіл"),
    masc("будинок", "у", "будинк"), neut("підприємство"), masc("міст", "у", "мост"), neut("місто", "міст"), neut("село", "сіл"), fem("будівля", "будівель"), fem("підстанція"),
    masc("об'єкт", "а"), fem("позиція"), masc("корабель", stem="корабл"), masc("танкер"), fem("нафтобаза", "нафтобаз"), fem("область", "областей"), neut("судно", "суден"),
    fem("інфраструктура", "інфраструктур"), masc("НПЗ"), fem("електростанція"), masc("район", "у"), masc("автомобіль"), masc("літак"),
]
for t in TARGETS:
    if t.lemma == "НПЗ":
        for k in t.forms:
            t.forms[k] = "НПЗ"
    if t.lemma == "область":
        t.forms["Ins", "Sing"] = "областю"
    if t.lemma == "корабель":
        for k, e in zip(CASES, ["корабель", "корабля", "кораблю", "корабель", "кораблем", "кораблі"]):
            t.forms[k, "Sing"] = e
        for k, e in zip(CASES, ["кораблі", "кораблів", "кораблям", "кораблі", "кораблями", "кораблях"]):
            t.forms[k, "Plur"] = e
    if t.lemma == "судно":
        for k, e in zip(CASES, ["судна", "суден", "суднам", "судна", "суднами", "суднах"]):
            t.forms[k, "Plur"] = e
STRIKES = [
    masc("удар", "у"), fem("атака", "атак", "атаці"), masc("обстріл", "у"), masc("напад", "у"), masc("штурм", "у"), masc("авіаудар", "у"), masc("теракт", "у"), neut("вторгнення"),
    masc("наступ", "у"), neut("бомбардування"), masc("вибух", "у"),
]
ACTS = [
    fem("зустріч", "зустрічей"), fem("угода", "угод"), masc("договір", "у", "договор"), masc("візит", "у"), fem("розмова", "розмов"), fem("допомога", "допомог", "допомозі"), fem("заява", "заяв"),
    fem("вимога", "вимог", "вимозі"), fem("пропозиція"), fem("підтримка", "підтримок", "підтримці"), neut("рішення"), fem("санкція"), masc("протест", "у"), masc("мітинг", "у"),
    masc("страйк", "у"), neut("розслідування"), masc("обмін", "у"), neut("перемир'я"), fem("співпраця"), neut("навчання"), fem("операція"), fem("мобілізація"), fem("евакуація"),
    neut("затримання"), masc("арешт", "у"), fem("депортація"), fem("блокада", "блокад"), fem("резолюція"), masc("ультиматум", "у"), fem("загроза", "загроз"), fem("відставка", "відставок", "відставці"),
]
for a in ACTS:
    if a.lemma == "зустріч":
        a.forms["Ins", "Sing"] = "зустріччю"
    if a.lemma == "перемир'я":
        for k, e in zip(CASES, ["я", "я", "ю", "я", "ям", "ї"]):
            a.forms[k, "Sing"] = "перемир'" + e
    if a.lemma == "співпраця":
        for k, e in zip(CASES, ["я", "і", "і", "ю", "ею", "і"]):
            a.forms[k, "Sing"] = "співпрац" + e
GOODS = [fem("система", "систем"), fem("зброя", "зброй"), fem("вантажівка", "вантажівок", "вантажівці"), masc("танк"), fem("гаубиця", "гаубиць"), masc("генератор"), masc("вантаж", "у"), masc("снаряд"), masc("винищувач")]
for g in GOODS:
    if g.lemma == "зброя":
        for k, e in zip(CASES, ["я", "ї", "ї", "ю", "єю", "ї"]):
            g.forms[k, "Sing"] = "збро" + e
MONTHS = [("січень", "січня"), ("лютий", "лютого"), ("березень", "березня"), ("квітень", "квітня"), ("травень", "травня"), ("червень", "червня"), ("липень", "липня"),
          ("серпень", "серпня"), ("вересень", "вересня"), ("жовтень", "жовтня"), ("листопад", "листопада"), ("грудень", "грудня")]
DAYS = [("понеділок", "понеділок", "Masc"), ("вівторок", "вівторок", "Masc"), ("середа", "середу", "Fem"), ("четвер", "четвер", "Masc"), ("п'ятниця", "п'ятницю", "Fem"), ("субота", "суботу", "Fem"), ("неділя", "неділю", "Fem")]

ADJ = ["український", "російський", "американський", "іранський", "ізраїльський", "німецький", "польський", "північнокорейський", "китайський", "військовий", "новий", "масований", "збройний",
       "ракетний", "місцевий", "цивільний", "житловий", "промисловий", "енергетичний", "колишній", "урядовий", "обласний", "міський", "державний", "європейський", "західний", "окупаційний", "артилерійський"]

# lemma, aspect, 3rd singular and plural (present or future), masculine past, impersonal, participle.
V = {}


def verb(lemma, aspect, sg, pl, past, impersonal="", participle=""):
    V[lemma] = (aspect, sg, pl, past, impersonal, participle)
    return lemma


TRANS = [verb(*x) for x in [
    ("атакувати", "Imp", "атакує", "атакують", "атакував", "атаковано", "атакований"), ("обстріляти", "Perf", "обстріляє", "обстріляють", "обстріляв", "обстріляно", "обстріляний"),
    ("обстрілювати", "Imp", "обстрілює", "обстрілюють", "обстрілював"), ("знищити", "Perf", "знищить", "знищать", "знищив", "знищено", "знищений"), ("уразити", "Perf", "уразить", "уразять", "уразив", "уражено", "уражений"),
    ("вразити", "Perf", "вразить", "вразять", "вразив", "вражено", "вражений"), ("зруйнувати", "Perf", "зруйнує", "зруйнують", "зруйнував", "зруйновано", "зруйнований"),
    ("пошкодити", "Perf", "пошкодить", "пошкодять", "пошкодив", "пошкоджено", "пошкоджений"), ("захопити", "Perf", "захопить", "захоплять", "захопив", "захоплено", "захоплений"),
    ("окупувати", "Perf", "окупує", "окупують", "окупував", "окуповано", "окупований"), ("звільнити", "Perf", "звільнить", "звільнять", "звільнив", "звільнено", "звільнений"),
    ("бомбити", "Imp", "бомбить", "бомблять", "бомбив"), ("підірвати", "Perf", "підірве", "підірвуть", "підірвав", "підірвано", "підірваний"), ("штурмувати", "Imp", "штурмує", "штурмують", "штурмував"),
    ("блокувати", "Imp", "блокує", "блокують", "блокував"), ("заблокувати", "Perf", "заблокує", "заблокують", "заблокував", "заблоковано", "заблокований"), ("підпалити", "Perf", "підпалить", "підпалять", "підпалив", "підпалено", "підпалений"),
]]
HURT = [verb(*x) for x in [
    ("вбити", "Perf", "вб'є", "вб'ють", "вбив", "вбито", "вбитий"), ("поранити", "Perf", "поранить", "поранять", "поранив", "поранено", "поранений"), ("затримати", "Perf", "затримає", "затримають", "затримав", "затримано", "затриманий"),
    ("заарештувати", "Perf", "заарештує", "заарештують", "заарештував", "заарештовано", "заарештований"), ("евакуювати", "Perf", "евакуює", "евакуюють", "евакуював", "евакуйовано", "евакуйований"),
    ("травмувати", "Perf", "травмує", "травмують", "травмував", "травмовано", "травмований"), ("врятувати", "Perf", "врятує", "врятують", "врятував", "врятовано", "врятований"), ("депортувати", "Perf", "депортує", "депортують", "депортував", "депортовано", "депортований"),
    ("викрасти", "Perf", "викраде", "викрадуть", "викрав", "викрадено", "викрадений"), ("обміняти", "Perf", "обміняє", "обміняють", "обміняв"), ("ліквідувати", "Perf", "ліквідує", "ліквідують", "ліквідував", "ліквідовано", "ліквідований"),
    ("розстріляти", "Perf", "розстріляє", "розстріляють", "розстріляв", "розстріляно", "розстріляний"), ("повернути", "Perf", "поверне", "повернуть", "повернув", "повернуто", "повернутий"),
]]
DOWN = [verb(*x) for x in [
    ("збити", "Perf", "зіб'є", "зіб'ють", "збив", "збито", "збитий"), ("подавити", "Perf", "подавить", "подавлять", "подавив", "подавлено", "подавлений"), ("перехопити", "Perf", "перехопить", "перехоплять", "перехопив", "перехоплено", "перехоплений"),
    ("знешкодити", "Perf", "знешкодить", "знешкодять", "знешкодив", "знешкоджено", "знешкоджений"), ("приземлити", "Perf", "приземлить", "приземлять", "приземлив", "приземлено"), ("збивати", "Imp", "збиває", "збивають", "збивав"),
]]
LAUNCH = [verb(*x) for x in [
    ("випустити", "Perf", "випустить", "випустять", "випустив", "випущено", "випущений"), ("запустити", "Perf", "запустить", "запустять", "запустив", "запущено", "запущений"), ("скинути", "Perf", "скине", "скинуть", "скинув", "скинуто", "скинутий"),
    ("спрямувати", "Perf", "спрямує", "спрямують", "спрямував", "спрямовано"), ("застосувати", "Perf", "застосує", "застосують", "застосував", "застосовано", "застосований"), ("випускати", "Imp", "випускає", "випускають", "випускав"),
]]
GIVE = [verb(*x) for x in [
    ("передати", "Perf", "передасть", "передадуть", "передав", "передано", "переданий"), ("надати", "Perf", "надасть", "нададуть", "надав", "надано", "наданий"), ("надіслати", "Perf", "надішле", "надішлють", "надіслав", "надіслано", "надісланий"),
    ("поставити", "Perf", "поставить", "поставлять", "поставив", "поставлено", "поставлений"), ("виділити", "Perf", "виділить", "виділять", "виділив", "виділено", "виділений"), ("доставити", "Perf", "доставить", "доставлять", "доставив", "доставлено"),
    ("пообіцяти", "Perf", "пообіцяє", "пообіцяють", "пообіцяв"), ("запропонувати", "Perf", "запропонує", "запропонують", "запропонував", "запропоновано"), ("продати", "Perf", "продасть", "продадуть", "продав", "продано"),
]]
DATV = [verb(*x) for x in [
    ("подякувати", "Perf", "подякує", "подякують", "подякував"), ("допомогти", "Perf", "допоможе", "допоможуть", "допоміг"), ("пригрозити", "Perf", "пригрозить", "пригрозять", "пригрозив"), ("погрожувати", "Imp", "погрожує", "погрожують", "погрожував"),
    ("зателефонувати", "Perf", "зателефонує", "зателефонують", "зателефонував"), ("відмовити", "Perf", "відмовить", "відмовлять", "відмовив"),
]]
ACCV = [verb(*x) for x in [
    ("засудити", "Perf", "засудить", "засудять", "засудив", "засуджено", "засуджений"), ("звинуватити", "Perf", "звинуватить", "звинуватять", "звинуватив", "звинувачено"), ("підтримати", "Perf", "підтримає", "підтримають", "підтримав", "підтримано"),
    ("критикувати", "Imp", "критикує", "критикують", "критикував"), ("розкритикувати", "Perf", "розкритикує", "розкритикують", "розкритикував"), ("попередити", "Perf", "попередить", "попередять", "попередив", "попереджено"),
    ("відвідати", "Perf", "відвідає", "відвідають", "відвідав"), ("закликати", "Imp", "закликає", "закликають", "закликав"), ("привітати", "Perf", "привітає", "привітають", "привітав"), ("прийняти", "Perf", "прийме", "приймуть", "прийняв"),
    ("вислати", "Perf", "вишле", "вишлють", "вислав", "вислано", "висланий"), ("викликати", "Perf", "викличе", "викличуть", "викликав", "викликано"),
]]
ACTV = [verb(*x) for x in [
    ("підписати", "Perf", "підпише", "підпишуть", "підписав", "підписано", "підписаний"), ("провести", "Perf", "проведе", "проведуть", "провів", "проведено", "проведений"), ("запровадити", "Perf", "запровадить", "запровадять", "запровадив", "запроваджено", "запроваджений"),
    ("оголосити", "Perf", "оголосить", "оголосять", "оголосив", "оголошено", "оголошений"), ("розпочати", "Perf", "розпочне", "розпочнуть", "розпочав", "розпочато"), ("відхилити", "Perf", "відхилить", "відхилять", "відхилив", "відхилено", "відхилений"),
    ("скасувати", "Perf", "скасує", "скасують", "скасував", "скасовано", "скасований"), ("ухвалити", "Perf", "ухвалить", "ухвалять", "ухвалив", "ухвалено", "ухвалений"), ("обговорити", "Perf", "обговорить", "обговорять", "обговорив", "обговорено"),
    ("завершити", "Perf", "завершить", "завершать", "завершив", "завершено"), ("призупинити", "Perf", "призупинить", "призупинять", "призупинив", "призупинено", "призупинений"), ("відкинути", "Perf", "відкине", "відкинуть", "відкинув", "відкинуто"),
    ("ввести", "Perf", "введе", "введуть", "ввів", "введено", "введений"), ("вивести", "Perf", "виведе", "виведуть", "вивів", "виведено", "виведений"),
    ("накласти", "Perf", "накладе", "накладуть", "наклав", "накладено", "накладений"), ("укласти", "Perf", "укладе", "укладуть", "уклав", "укладено", "укладений"), ("покласти", "Perf", "покладе", "покладуть", "поклав"),
    ("проводити", "Imp", "проводить", "проводять", "проводив"), ("надавати", "Imp", "надає", "надають", "надавав"), ("розірвати", "Perf", "розірве", "розірвуть", "розірвав", "розірвано", "розірваний"), ("вводити", "Imp", "вводить", "вводять", "вводив"),
    ("здійснювати", "Imp", "здійснює", "здійснюють", "здійснював"), ("порушити", "Perf", "порушить", "порушать", "порушив", "порушено", "порушений"), ("отримати", "Perf", "отримає", "отримають", "отримав", "отримано"),
    ("висловити", "Perf", "висловить", "висловлять", "висловив"), ("випробувати", "Perf", "випробує", "випробують", "випробував", "випробувано"), ("закрити", "Perf", "закриє", "закриють", "закрив", "закрито", "закритий"), ("відкрити", "Perf", "відкриє", "відкриють", "відкрив", "відкрито", "відкритий"),
    ("планувати", "Imp", "планує", "планують", "планував"), ("готувати", "Imp", "готує", "готують", "готував"), ("продовжувати", "Imp", "продовжує", "продовжують", "продовжував"),
]]
DIE = [verb(*x) for x in [("загинути", "Perf", "загине", "загинуть", "загинув"), ("постраждати", "Perf", "постраждає", "постраждають", "постраждав"), ("померти", "Perf", "помре", "помруть", "помер")]]
MOVE = [verb(*x) for x in [
    ("прибути", "Perf", "прибуде", "прибудуть", "прибув"), ("прилетіти", "Perf", "прилетить", "прилетять", "прилетів"), ("вторгнутися", "Perf", "вторгнеться", "вторгнуться", "вторгся"), ("відступити", "Perf", "відступить", "відступлять", "відступив"),
    ("увійти", "Perf", "увійде", "увійдуть", "увійшов"), ("вийти", "Perf", "вийде", "вийдуть", "вийшов"),
]]
HAPPEN = [verb(*x) for x in [("відбутися", "Perf", "відбудеться", "відбудуться", "відбувся"), ("статися", "Perf", "станеться", "стануться", "стався"), ("тривати", "Imp", "триває", "тривають", "тривав"), ("пролунати", "Perf", "пролунає", "пролунають", "пролунав")]]
HITV = [verb(*x) for x in [("влучити", "Perf", "влучить", "влучать", "влучив"), ("впасти", "Perf", "впаде", "впадуть", "впав"), ("вибухнути", "Perf", "вибухне", "вибухнуть", "вибухнув"), ("ударити", "Perf", "ударить", "ударять", "ударив")]]
WITHV = [verb(*x) for x in [
    ("зустрітися", "Perf", "зустрінеться", "зустрінуться", "зустрівся"), ("домовитися", "Perf", "домовиться", "домовляться", "домовився"), ("обмінятися", "Perf", "обміняється", "обміняються", "обмінявся"), ("поговорити", "Perf", "поговорить", "поговорять", "поговорив"),
    ("зустрічатися", "Imp", "зустрічається", "зустрічаються", "зустрічався"), ("співпрацювати", "Imp", "співпрацює", "співпрацюють", "співпрацював"), ("воювати", "Imp", "воює", "воюють", "воював"),
]]
SAY = [verb(*x) for x in [
    ("заявити", "Perf", "заявить", "заявлять", "заявив"), ("повідомити", "Perf", "повідомить", "повідомлять", "повідомив"), ("сказати", "Perf", "скаже", "скажуть", "сказав"), ("стверджувати", "Imp", "стверджує", "стверджують", "стверджував"),
    ("наголосити", "Perf", "наголосить", "наголосять", "наголосив"), ("підтвердити", "Perf", "підтвердить", "підтвердять", "підтвердив"), ("заперечити", "Perf", "заперечить", "заперечать", "заперечив"), ("зазначити", "Perf", "зазначить", "зазначать", "зазначив"),
    ("розповісти", "Perf", "розповість", "розповідять", "розповів"), ("уточнити", "Perf", "уточнить", "уточнять", "уточнив"), ("повідомляти", "Imp", "повідомляє", "повідомляють", "повідомляв"), ("написати", "Perf", "напише", "напишуть", "написав"),
    ("визнати", "Perf", "визнає", "визнають", "визнав"), ("пояснити", "Perf", "пояснить", "пояснять", "пояснив"), ("додати", "Perf", "додасть", "додадуть", "додав"),
]]
MOD = [verb(*x) for x in [
    ("могти", "Imp", "може", "можуть", "міг"), ("хотіти", "Imp", "хоче", "хочуть", "хотів"), ("збиратися", "Imp", "збирається", "збираються", "збирався"), ("готуватися", "Imp", "готується", "готуються", "готувався"), ("намагатися", "Imp", "намагається", "намагаються", "намагався"),
    ("відмовитися", "Perf", "відмовиться", "відмовляться", "відмовився"), ("планувати", "Imp", "планує", "планують", "планував"), ("погодитися", "Perf", "погодиться", "погодяться", "погодився"), ("почати", "Perf", "почне", "почнуть", "почав"), ("вирішити", "Perf", "вирішить", "вирішать", "вирішив"),
]]
PROTEST = [verb(*x) for x in [("протестувати", "Imp", "протестує", "протестують", "протестував"), ("страйкувати", "Imp", "страйкує", "страйкують", "страйкував"), ("мітингувати", "Imp", "мітингує", "мітингують", "мітингував")]]


class T:
    def __init__(self, form, lemma, upos, feats="_", head=None, rel="root"):
        self.form, self.lemma, self.upos, self.feats, self.head, self.rel = form, lemma, upos, feats or "_", head, rel
        self.glue = False


def past_form(past, gender, number):
    if number == "Sing" and gender == "Masc":
        return past
    reflexive = past.endswith("ся")
    stem = past[:-2] if reflexive else past
    irregular = {"увійшов": "увійш", "вийшов": "вийш", "помер": "помер"}
    if stem in irregular:
        stem = irregular[stem]
    elif stem.endswith("вів"):
        stem = stem[:-3] + "ве"
    elif stem.endswith("в"):
        stem = stem[:-1]
    elif stem.endswith("іг"):
        stem = stem[:-2] + "ог"
    end = {"Fem": "ла", "Neut": "ло"}.get(gender, "ли") if number == "Sing" else "ли"
    return stem + end + ("ся" if reflexive else "")


def feats(**pairs):
    return "|".join(f"{k}={v}" for k, v in sorted(pairs.items()) if v)


def finite(lemma, gender, number, tense=None):
    aspect, sg, pl, past, _, _ = V[lemma]
    tense = tense or R.choices(["Past", "Other"], [5, 1])[0]
    reflex = "Yes" if lemma.endswith("ся") else ""
    if tense == "Past":
        form = past_form(past, gender, number)
        return T(form, lemma, "VERB", feats(Aspect=aspect, Gender=gender if number == "Sing" else "", Mood="Ind", Number=number, Tense="Past", VerbForm="Fin", Reflex=reflex))
    form = sg if number == "Sing" else pl
    name = "Fut" if aspect == "Perf" else "Pres"
    return T(form, lemma, "VERB", feats(Aspect=aspect, Mood="Ind", Number=number, Person="3", Tense=name, VerbForm="Fin", Reflex=reflex))


def infinitive(lemma):
    return T(lemma, lemma, "VERB", feats(Aspect=V[lemma][0], VerbForm="Inf", Reflex="Yes" if lemma.endswith("ся") else ""))


def impersonal(lemma):
    return T(V[lemma][4], lemma, "VERB", feats(Aspect=V[lemma][0], Mood="Ind", Person="0", VerbForm="Fin"))


def adjective(lemma, case, number, gender, anim):
    soft = lemma.endswith("ій")
    stem = lemma[:-2]
    if number == "Plur":
        end = {"Nom": "і", "Gen": "их", "Dat": "им", "Ins": "ими", "Loc": "их", "Acc": "их" if anim else "і"}[case]
    elif gender == "Fem":
        end = {"Nom": "а", "Gen": "ої", "Dat": "ій", "Acc": "у", "Ins": "ою", "Loc": "ій"}[case]
    elif gender == "Neut":
        end = {"Nom": "е", "Gen": "ого", "Dat": "ому", "Acc": "е", "Ins": "им", "Loc": "ому"}[case]
    else:
        end = {"Nom": "ий", "Gen": "ого", "Dat": "ому", "Acc": "ого" if anim else "ий", "Ins": "им", "Loc": "ому"}[case]
    if soft:
        end = {"а": "я", "ої": "ьої", "у": "ю", "ою": "ьою", "е": "є", "ого": "ього", "ому": "ьому", "им": "ім", "ий": "ій", "их": "іх", "ими": "іми"}.get(end, end)
    parts = dict(Case=case, Number=number)
    if number == "Sing":
        parts["Gender"] = gender
    if case == "Acc" and (number == "Plur" or gender == "Masc"):
        parts["Animacy"] = "Anim" if anim else "Inan"
    return T(stem + end, lemma, "ADJ", feats(**parts))


def noun(n, case, number):
    if (case, number) not in n.forms:
        number = "Plur" if number == "Sing" else "Sing"
    return T(n.forms[case, number], n.lemma, n.upos, n.feats(case, number)), number


PREP_LEMMA = {"з": "з", "із": "з", "зі": "з", "у": "у", "в": "в", "під": "під"}


def np(n, case, number="Sing", adj=None, count=None, inner=None, prep=None, rel="obj", head=None):
    """A noun phrase: (tokens, head). `inner` are phrases that hang on the noun, `count` a number before it."""
    tokens = []
    if count is not None and count >= 5 and not (count % 10 == 1 and count % 100 != 11):
        low = count % 10 in (2, 3, 4) and count % 100 not in (12, 13, 14)
        governed = case in ("Nom", "Acc") and not low
        real, number = ("Gen" if governed else case), "Plur"
    elif count is not None:
        single = count % 10 == 1 and count % 100 != 11
        governed, real, number = False, case, "Sing" if single else "Plur"
    else:
        governed, real = False, case
    h, number = noun(n, real, number)
    h.rel, h.head = rel, head
    if prep:
        tokens.append(T(prep, prep, "ADP", f"Case={case}", h, "case"))
    if count is not None:
        words = {2: ("дві" if n.gender == "Fem" else "два"), 3: "три", 4: "чотири", 5: "п'ять", 6: "шість", 7: "сім"}
        if case in ("Nom", "Acc") and count in words and R.random() < 0.3 and not (n.anim and case == "Acc"):
            tokens.append(T(words[count], {2: "два"}.get(count, words[count]), "NUM", feats(Case=case, NumType="Card", Gender=n.gender if count == 2 else ""), h, "nummod:gov" if governed else "nummod"))
        elif case == "Acc" and n.anim and count in (2, 3, 4) and R.random() < 0.6:
            word, lemma = {2: ("двох", "два"), 3: ("трьох", "три"), 4: ("чотирьох", "чотири")}[count]
            tokens.append(T(word, lemma, "NUM", feats(Case=case, NumType="Card"), h, "nummod"))
        else:
            tokens.append(T(str(count), str(count), "NUM", feats(Case=case, NumType="Card"), h, "nummod:gov" if governed else "nummod"))
    for lemma in adj or []:
        a = adjective(lemma, real, number, n.gender or "Masc", n.anim)
        a.head, a.rel = h, "amod"
        tokens.append(a)
    tokens.append(h)
    for more, more_head, more_rel in inner or []:
        more_head.head, more_head.rel = h, more_rel
        tokens += more
    return tokens, h


def person(case, rel, head=None, title=True, gender=None):
    """A person with or without a title: (tokens, head, gender)."""
    women = R.random() < 0.2
    given, sur = R.choice(WOMEN if women else PERSONS)
    gender = "Fem" if women else "Masc"
    if women and title:
        title = False
    short = R.random() < 0.4
    if title and R.random() < 0.75:
        t = R.choice(TITLES)
        inner = []
        if R.random() < 0.7:
            inner.append((*state_np("Gen"), "nmod"))
        tokens, h = np(t, case, inner=inner, rel=rel, head=head)
        if short:
            s, _ = noun(sur, case, "Sing")
            s.head, s.rel = h, "appos"
            return tokens + [s], h, gender
        g, _ = noun(given, case, "Sing")
        s, _ = noun(sur, case, "Sing")
        g.head, g.rel, s.head, s.rel = h, "appos", g, "flat:name"
        return tokens + [g, s], h, gender
    if R.random() < 0.12:
        first, *rest = R.choice([["Кім", "Чен", "Ин"], ["Сі", "Цзіньпін"], ["Лі", "Цян"], ["Ван", "Ї"], ["Рафаель", "Гроссі"]])
        last_forms = {"Ин": ["Ин", "Ина", "Ину", "Ина", "Ином", "Ині"], "Цзіньпін": ["Цзіньпін", "Цзіньпіна", "Цзіньпіну", "Цзіньпіна", "Цзіньпіном", "Цзіньпіні"]}
        h = T(first, first, "PROPN", feats(Animacy="Anim", Case=case, Gender="Masc", NameType="Sur", Number="Sing"), head, rel)
        tokens = [h]
        for word in rest:
            form = dict(zip(CASES, last_forms[word]))[case] if word in last_forms else word
            tokens.append(T(form, word, "PROPN", feats(Animacy="Anim", Case=case, Gender="Masc", NameType="Giv", Number="Sing"), h, "flat:name"))
        return tokens, h, "Masc"
    if short:
        s, _ = noun(sur, case, "Sing")
        s.head, s.rel = head, rel
        return [s], s, gender
    g, _ = noun(given, case, "Sing")
    s, _ = noun(sur, case, "Sing")
    g.head, g.rel, s.head, s.rel = head, rel, g, "flat:name"
    return [g, s], g, gender


LONG_STATES = [
    ("сполучений", Noun("штат", "Masc", False, [], ["Штати", "Штатів", "Штатам", "Штати", "Штатами", "Штатах"], "PROPN", "NameType=Geo"), "Plur"),
    ("північний", fem("Корея", "Корей", **GEO), "Sing"), ("південний", fem("Корея", "Корей", **GEO), "Sing"), ("великий", fem("Британія", **GEO), "Sing"),
]
for _, korea, _ in LONG_STATES[1:3]:
    for k, e in zip(CASES, ["я", "ї", "ї", "ю", "єю", "ї"]):
        korea.forms[k, "Sing"] = "Коре" + e


def state_np(case):
    if R.random() < 0.08:
        h, _ = noun(USA, case, "Plur")
        return [h], h
    if R.random() < 0.07:
        lemma, n, number = R.choice(LONG_STATES)
        h, _ = noun(n, case, number)
        a = adjective(lemma, case, number, n.gender, False)
        a.form, a.head, a.rel = a.form.capitalize(), h, "amod"
        return [a, h], h
    h, _ = noun(R.choice(STATES), case, "Sing")
    return [h], h


def city_phrase(prep, case):
    n = SUMY if R.random() < 0.05 else R.choice(CITIES)
    tokens, h = np(n, case, prep=prep, rel="obl")
    return tokens, h


def pair(case, rel):
    """Two that do it together: (tokens, head, gender, number)."""
    def one():
        if R.random() < 0.5:
            return state_np(case)
        return person(case, rel)[:2]
    a, ah = one()
    b, bh = one()
    ah.rel, bh.head, bh.rel = rel, ah, "conj"
    word = R.choice(["і", "та", "й"])
    return a + [T(word, word, "CCONJ", "_", bh, "cc")] + b, ah, "", "Plur"


def subject():
    """A subject: (tokens, head, gender, number)."""
    if R.random() < 0.12:
        return pair("Nom", "nsubj")
    k = R.random()
    if k < 0.22:
        tokens, h, g = person("Nom", "nsubj")
        return tokens, h, g, "Sing"
    if k < 0.45:
        tokens, h = state_np("Nom")
        h.rel = "nsubj"
        n = "Plur" if h.form in ("США", "Штати") else "Sing"
        return tokens, h, next((f[7:] for f in h.feats.split("|") if f.startswith("Gender")), ""), n
    if k < 0.62:
        b = R.choice(PLURAL_BODIES)
        adj = [R.choice(["російський", "український", "ізраїльський", "окупаційний", "урядовий", "збройний"])] if R.random() < 0.6 else []
        inner = [(*state_np("Gen"), "nmod")] if R.random() < 0.3 and not adj else []
        tokens, h = np(b, "Nom", "Plur", adj=adj, rel="nsubj", inner=inner)
        return tokens, h, "", "Plur"
    if k < 0.72:
        n = R.choice(ENEMY)
        tokens, h = np(n, "Nom", rel="nsubj")
        return tokens, h, "Masc", "Sing"
    b = R.choice(BODIES)
    inner = [(*state_np("Gen"), "nmod")] if R.random() < 0.5 else []
    adj = [R.choice(ADJ[:9] + ["місцевий", "державний"])] if R.random() < 0.3 else []
    tokens, h = np(b, "Nom", adj=adj, rel="nsubj", inner=inner)
    number = "Plur" if b.lemma == "ЗСУ" else "Sing"
    return tokens, h, b.gender or "Masc", number


def strike_np(case, rel, prep=None):
    s = R.choice(STRIKES)
    adj = [R.choice(["масований", "ракетний", "російський", "артилерійський", "український", "новий"])] if R.random() < 0.4 else []
    inner = []
    if R.random() < 0.4:
        inner.append((*state_np("Gen"), "nmod"))
    if R.random() < 0.5 and s.lemma != "вибух":
        p, c = R.choice([("по", "Loc"), ("на", "Acc")])
        n = R.choice(CITIES)
        # "Удар по Харкову": the preposition stands with the old dative.
        tokens, h = np(n, c, prep=p, rel="nmod")
        if p == "по" and n.gender == "Masc":
            h.form = n.forms["Dat", "Sing"]
        inner.append((tokens, h, "nmod"))
    number = "Plur" if R.random() < 0.25 and s.lemma not in ("вторгнення", "бомбардування") else "Sing"
    tokens, h = np(s, case, number, adj=adj, inner=inner, rel=rel, prep=prep)
    return tokens, h, s.gender, number


def time_phrase():
    """An adjunct of time: (tokens, head)."""
    k = R.random()
    if k < 0.08:
        form = f"{R.randint(1, 28):02}.{R.randint(1, 12):02}.{R.randint(2022, 2026)}"
        h = T(form, form, "NUM", feats(Case="Nom", NumType="Card"), None, "obl")
        return [h], h
    if k < 0.14:
        form = f"{R.randint(0, 23):02}:{R.choice(['00', '30', '15', '45'])}"
        h = T(form, form, "NUM", feats(Case="Nom", NumType="Card"), None, "obl")
        return [T("о", "о", "ADP", "Case=Loc", h, "case"), h], h
    k = R.random()
    if k < 0.3:
        lemma, form, gender = R.choice(DAYS)
        h = T(form, lemma, "NOUN", feats(Animacy="Inan", Case="Acc", Gender=gender, Number="Sing"), None, "obl")
        tokens = [T("у", "у", "ADP", "Case=Acc", h, "case"), h]
        if R.random() < 0.5:
            tokens += date_tokens(h)
        return tokens, h
    if k < 0.6:
        h = T(str(R.randint(1, 30)), "0", "ADJ", feats(Case="Gen", Gender="Neut", Number="Sing", NumType="Ord"), None, "obl")
        h.lemma = h.form
        lemma, form = R.choice(MONTHS)
        return [h, T(form, lemma, "NOUN", feats(Animacy="Inan", Case="Gen", Gender="Masc", Number="Sing"), h, "nmod")], h
    if k < 0.75:
        form = R.choice(["вночі", "вранці", "увечері", "сьогодні", "учора", "напередодні", "вдень", "нещодавно"])
        h = T(form, form, "ADV", "_", None, "advmod")
        return [h], h
    h = T("ніч", "ніч", "NOUN", feats(Animacy="Inan", Case="Acc", Gender="Fem", Number="Sing"), None, "obl")
    day = T(str(R.randint(1, 30)), "0", "ADJ", feats(Animacy="Inan", Case="Acc", Gender="Neut", Number="Sing", NumType="Ord"), h, "nmod")
    day.lemma = day.form
    lemma, form = R.choice(MONTHS)
    return [T("у", "у", "ADP", "Case=Acc", h, "case"), h, T("на", "на", "ADP", "Case=Acc", day, "case"), day,
            T(form, lemma, "NOUN", feats(Animacy="Inan", Case="Gen", Gender="Masc", Number="Sing"), day, "nmod")], h


def date_tokens(head):
    comma = T(",", ",", "PUNCT", "_", None, "punct")
    day = T(str(R.randint(1, 30)), "0", "ADJ", feats(Case="Gen", Gender="Neut", Number="Sing", NumType="Ord"), head, "appos")
    day.lemma = day.form
    comma.head, comma.glue = day, True
    lemma, form = R.choice(MONTHS)
    month = T(form, lemma, "NOUN", feats(Animacy="Inan", Case="Gen", Gender="Masc", Number="Sing"), day, "nmod")
    end = T(",", ",", "PUNCT", "_", day, "punct")
    end.glue = True
    return [comma, day, month, end]


def hedged(word, upos, number):
    """A word that says how exact a number is."""
    return T(word, word, upos, "_", number, "case" if upos == "ADP" else "advmod")


def count_obj(n, case, rel, adj=None, hedge=True):
    if case in ("Nom", "Acc") and n.anim and n.gender != "Fem" and R.random() < 0.12 or n.lemma in ("людина", "дитина") and case in ("Nom", "Acc") and R.random() < 0.15:
        word = R.choice(["двоє", "троє", "четверо", "п'ятеро", "шестеро"])
        tokens, h = np(n, "Gen", "Plur", rel=rel)
        return [T(word, word, "NUM", feats(Case=case, NumType="Card"), h, "nummod:gov")] + tokens, h
    if case in ("Nom", "Acc") and R.random() < 0.08:
        tokens, h = np(n, "Gen", "Plur", rel="nmod")
        lemma, form, gender = R.choice([("тис.", "тис.", "Fem"), ("млн", "млн", "Masc"), ("тис.", "тис.", "Fem"), ("тисяча", "тисяч", "Fem"), ("мільйон", "мільйонів", "Masc"), ("десяток", "десятків", "Masc"), ("сотня", "сотень", "Fem")])
        t = T(form, lemma, "NOUN", feats(Animacy="Inan", Case="Gen", Gender=gender, Number="Plur", NumType="Card" if lemma != "десяток" else ""), None, rel)
        h.head = t
        count = R.choice(["5", "6", "10", "20", "40", "100", "2,5", "1,5", "3.2"])
        front = [T(count, count, "NUM", feats(Case=case, NumType="Card"), t, "nummod:gov")]
        if R.random() < 0.6:
            word = R.choice(["понад", "близько", "майже"])
            front = [hedged(word, "ADV" if word == "майже" else "ADP", front[0])] + front
        return front + [t] + tokens, t
    count = R.choice([1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 14, 20, 25, 30, 41, 55, 95, 101, 113, 177, 400, 597])
    tokens, h = np(n, case, adj=adj, count=count, rel=rel)
    if hedge and R.random() < 0.3:
        word, upos = R.choice([("понад", "ADP"), ("близько", "ADP"), ("ще", "ADV"), ("щонайменше", "ADV"), ("майже", "ADV")])
        tokens = [hedged(word, upos, tokens[0] if tokens[0].upos == "NUM" else h)] + tokens
    return tokens, h


def attach(tokens, h, verb_token, rel=None):
    h.head = verb_token
    if rel:
        h.rel = rel
    return tokens


def clause(tense=None):
    """A main clause without its full stop: (tokens, head)."""
    kind = R.choice(KINDS)
    return kind(tense)


def dressed(core, verb_token):
    """A clause with adjuncts of time and place before or after it."""
    front, back = [], []
    if verb_token.upos == "VERB" and R.random() < 0.12:
        word = R.choice(["також", "вже", "нібито", "раніше", "знову", "щойно", "досі", "імовірно", "ймовірно", "можливо", "фактично", "раптово", "остаточно", "одночасно", "регулярно", "масовано", "щонайменше", "публічно", "мабуть", "начебто"])
        at = core.index(verb_token)
        core = core[:at] + [T(word, word, "ADV", "_", verb_token, "advmod")] + core[at:]
    if verb_token.upos == "VERB" and R.random() < 0.06:
        at = core.index(verb_token)
        core = core[:at] + [T("не", "не", "PART", "Polarity=Neg", verb_token, "advmod:neg")] + core[at:]
    if R.random() < 0.45:
        tokens, h = time_phrase()
        attach(tokens, h, verb_token)
        (front if R.random() < 0.75 else back).extend(tokens)
    if R.random() < 0.25:
        tokens, h = city_phrase("у", "Loc")
        attach(tokens, h, verb_token)
        (front if R.random() < 0.5 else back).extend(tokens)
    return front + core + back


def k_trans(tense):
    s, sh, g, n = subject()
    v = finite(R.choice(TRANS), g, n, tense)
    attach(s, sh, v)
    if R.random() < 0.3:
        o, oh = state_np("Acc")
    elif R.random() < 0.5:
        o, oh = np(R.choice(CITIES), "Acc")
    else:
        o, oh = np(R.choice(TARGETS), "Acc", R.choice(["Sing", "Plur"]), adj=[R.choice(ADJ)] if R.random() < 0.5 else [])
    attach(o, oh, v, "obj")
    tail = []
    if R.random() < 0.45:
        w = R.choice(WEAPONS)
        if R.random() < 0.6:
            t, h = count_obj(w, "Ins", "obl", adj=[R.choice(W_ADJ)] if R.random() < 0.5 else [], hedge=False)
        else:
            t, h = np(w, "Ins", "Plur", adj=[R.choice(W_ADJ)] if R.random() < 0.5 else [], rel="obl")
        tail = attach(t, h, v)
    return dressed(s + [v] + o + tail, v), v


def k_launch(tense):
    s, sh, g, n = subject()
    v = finite(R.choice(LAUNCH), g, n, tense)
    attach(s, sh, v)
    o, oh = count_obj(R.choice(WEAPONS), "Acc", "obj", adj=[R.choice(W_ADJ)] if R.random() < 0.5 else [])
    attach(o, oh, v)
    if R.random() < 0.25:
        extra, eh = count_obj(R.choice(WEAPONS), "Acc", "conj", hedge=False)
        eh.head = oh
        o = o + [T(R.choice(["та", "і"]), "та", "CCONJ", "_", eh, "cc")] + extra
        o[-len(extra) - 1].lemma = o[-len(extra) - 1].form
    p, c = R.choice([("по", "Loc"), ("проти", "Gen"), ("на", "Acc")])
    n_ = R.choice(STATES + CITIES)
    t, h = np(n_, c, prep=p, rel="obl")
    if p == "по" and n_.gender == "Masc":
        h.form = n_.forms["Dat", "Sing"]
    attach(t, h, v)
    core = s + [v] + (t + o if R.random() < 0.5 else o + t)
    return dressed(core, v), v


def k_strike(tense):
    """завдала удару по Харкову"""
    s, sh, g, n = subject()
    verb("завдати", "Perf", "завдасть", "завдадуть", "завдав", "завдано", "завданий")
    verb("здійснити", "Perf", "здійснить", "здійснять", "здійснив", "здійснено", "здійснений")
    verb("завдавати", "Imp", "завдає", "завдають", "завдавав")
    lemma = R.choice(["завдати", "завдати", "завдавати", "здійснити"])
    v = finite(lemma, g, n, tense)
    attach(s, sh, v)
    noun_ = R.choice([x for x in STRIKES if x.lemma in ("удар", "авіаудар")]) if lemma != "здійснити" else R.choice(STRIKES[1:6])
    case = "Gen" if lemma != "здійснити" else "Acc"
    p, c = R.choice([("по", "Loc"), ("на", "Acc")]) if lemma == "здійснити" else ("по", "Loc")
    n_ = R.choice(CITIES + STATES + TARGETS)
    t, h = np(n_, c, prep=p, rel="nmod")
    if p == "по" and n_.gender == "Masc":
        h.form = n_.forms["Dat", "Sing"]
    o, oh = np(noun_, case, R.choice(["Sing", "Sing", "Plur"]), inner=[(t, h, "nmod")], adj=["ракетний"] if R.random() < 0.2 else [], rel="obj" if case == "Acc" else "obl:arg")
    oh.head = v
    return dressed(s + [v] + o, v), v


def k_down(tense):
    s, sh, g, n = subject()
    v = finite(R.choice(DOWN), g, n, tense)
    attach(s, sh, v)
    o, oh = count_obj(R.choice(WEAPONS), "Acc", "obj", adj=[R.choice(W_ADJ)] if R.random() < 0.6 else [])
    attach(o, oh, v)
    return dressed(s + [v] + o, v), v


def k_impersonal(tense):
    group, things, adj = R.choice([(DOWN, WEAPONS, W_ADJ), (HURT, VICTIMS, ["цивільний", "місцевий"]), (TRANS, TARGETS, ADJ), (LAUNCH, WEAPONS, W_ADJ), (ACTV, ACTS, ADJ)])
    lemma = R.choice([l for l in group if V[l][4]])
    v = impersonal(lemma)
    if group is ACTV:
        o, oh = np(R.choice(things), "Acc", R.choice(["Sing", "Plur"]), rel="obj")
    else:
        o, oh = count_obj(R.choice(things), "Acc", "obj", adj=[R.choice(adj)] if R.random() < 0.5 else [])
    attach(o, oh, v)
    core = [v] + o if R.random() < 0.65 else o + [v]
    if R.random() < 0.3:
        aux = T("було", "бути", "AUX", feats(Aspect="Imp", Gender="Neut", Mood="Ind", Number="Sing", Tense="Past", VerbForm="Fin"), v, "aux")
        core.insert(core.index(v), aux)
    if R.random() < 0.2:
        t, h = np(fem("оборона", "оборон"), "Ins", adj=["протиповітряний"], rel="obl:agent")
        core = attach(t, h, v) + core
    elif R.random() < 0.3:
        t, h = state_np("Ins") if R.random() < 0.5 else np(R.choice(PLURAL_BODIES), "Ins", "Plur")
        core = core + attach(t, h, v, "obl:agent")
    return dressed(core, v), v


def k_double(tense):
    """збито/подавлено 95 ворожих БпЛА"""
    first, second = impersonal("збити"), impersonal("подавити")
    slash = T("/", "/", "PUNCT", "_", second, "punct")
    second.head, second.rel = first, "conj"
    slash.glue = True
    second.glue = True
    o, oh = count_obj(R.choice([BPLA, DRONE, WEAPONS[2], WEAPONS[3]]), "Acc", "obj", adj=[R.choice(W_ADJ)] if R.random() < 0.7 else [], hedge=False)
    attach(o, oh, first)
    return dressed([first, slash, second] + o, first), first


def k_hitcount(tense):
    """зафіксовано влучання 6 ударних БпЛА на 5 локаціях"""
    verb("зафіксувати", "Perf", "зафіксує", "зафіксують", "зафіксував", "зафіксовано", "зафіксований")
    v = impersonal("зафіксувати")
    w, wh = count_obj(R.choice(WEAPONS), "Gen", "nmod", adj=["ударний"] if R.random() < 0.4 else [], hedge=False)
    o, oh = np(neut("влучання"), "Acc", inner=[(w, wh, "nmod")], rel="obj")
    oh.head = v
    p, ph = np(fem("локація"), "Loc", count=R.randint(2, 20), prep="на", rel="nmod")
    ph.head = oh
    core = [v] + o + p
    if R.random() < 0.6:
        f, fh = np(neut("падіння"), "Acc", rel="conj", head=oh)
        d, dh = np(Noun("уламок", "Masc", False, [], ["уламки", "уламків", "уламкам", "уламки", "уламками", "уламках"]), "Gen", "Plur", rel="nmod", head=fh)
        q, qh = np(fem("локація"), "Loc", count=R.randint(2, 20), prep="на", rel="nmod", head=fh)
        comma = T(",", ",", "PUNCT", "_", fh, "punct")
        comma.glue = True
        a = T("а", "а", "CCONJ", "_", fh, "cc")
        also = T("також", "також", "ADV", "_", a, "fixed")
        core += [comma, a, also] + f + d + q
    return dressed(core, v), v


def k_die(tense):
    lemma = R.choice(DIE)
    plural = R.random() < 0.8
    if plural:
        s, sh = count_obj(R.choice(VICTIMS), "Nom", "nsubj")
        one = "Number=Sing" in sh.feats
        number = "Sing" if one or R.random() < 0.2 else "Plur"
        gender = next((f[7:] for f in sh.feats.split("|") if f.startswith("Gender")), "Masc") if one else "Neut"
    else:
        n_ = R.choice(VICTIMS)
        s, sh = np(n_, "Nom", rel="nsubj")
        number, gender = "Sing", n_.gender
    v = finite(lemma, gender, number, tense or "Past")
    attach(s, sh, v)
    front = []
    if R.random() < 0.6:
        p, c = R.choice([("унаслідок", "Gen"), ("внаслідок", "Gen"), ("через", "Acc"), ("під час", "Gen")])
        if p == "під час":
            t, h, _, _ = strike_np("Gen", "obl")
            a = T("під", "під", "ADP", feats(Case="Acc", ExtPos="ADP"), h, "case")
            front = [a, T("час", "час", "NOUN", feats(Animacy="Inan", Case="Acc", Gender="Masc", Number="Sing"), a, "fixed")] + t
        else:
            t, h, _, _ = strike_np(c, "obl", prep=p)
            front = t
        h.head = v
    core = front + ([v] + s if R.random() < 0.65 else s + [v])
    if R.random() < 0.35:
        w = impersonal("поранити")
        w.head, w.rel = v, "conj"
        o, oh = count_obj(R.choice(VICTIMS), "Acc", "obj", hedge=False)
        attach(o, oh, w)
        comma = T(",", ",", "PUNCT", "_", w, "punct")
        comma.glue = True
        more = T("ще", "ще", "ADV", "_", w, "advmod")
        core += [comma, more] + (o + [w] if R.random() < 0.6 else [w] + o)
    return dressed(core, v), v


def k_hurt(tense):
    s, sh, g, n = subject() if R.random() < 0.6 else (lambda q: (q[0], q[1], q[2], q[3]))(strike_np("Nom", "nsubj"))
    v = finite(R.choice(HURT), g, n, tense)
    attach(s, sh, v)
    o, oh = count_obj(R.choice(VICTIMS), "Acc", "obj") if R.random() < 0.8 else np(R.choice(VICTIMS), "Acc", "Plur", rel="obj")
    attach(o, oh, v)
    return dressed(s + [v] + o, v), v


def k_give(tense):
    s, sh, g, n = subject()
    v = finite(R.choice(GIVE), g, n, tense)
    attach(s, sh, v)
    i, ih = state_np("Dat")
    attach(i, ih, v, "iobj")
    if R.random() < 0.6:
        o, oh = count_obj(R.choice(GOODS), "Acc", "obj", adj=[R.choice(["новий", "військовий"])] if R.random() < 0.3 else [])
    else:
        o, oh = np(R.choice(ACTS[5:10]), "Acc", adj=["військовий"] if R.random() < 0.4 else [], rel="obj")
    attach(o, oh, v)
    return dressed(s + [v] + i + o, v), v


def k_dat(tense):
    s, sh, g, n = subject()
    v = finite(R.choice(DATV), g, n, tense)
    attach(s, sh, v)
    i, ih = state_np("Dat") if R.random() < 0.45 else person("Dat", "iobj", title=R.random() < 0.5)[:2]
    attach(i, ih, v, "iobj")
    tail = []
    if R.random() < 0.4:
        t, h = (np(R.choice(ACTS), "Acc", prep="за", rel="obl"))
        tail = attach(t, h, v)
    return dressed(s + [v] + i + tail, v), v


def k_acc(tense):
    s, sh, g, n = subject()
    v = finite(R.choice(ACCV), g, n, tense)
    attach(s, sh, v)
    k = R.random()
    if k < 0.45:
        o, oh = state_np("Acc")
        oh.rel = "obj"
    elif k < 0.7:
        o, oh, _ = person("Acc", "obj")
    else:
        o, oh, _, _ = strike_np("Acc", "obj")
    attach(o, oh, v, "obj")
    tail = []
    if R.random() < 0.3:
        t, h = np(R.choice(ACTS), R.choice(["Loc"]), prep="у", rel="obl")
        tail = attach(t, h, v)
    return dressed(s + [v] + o + tail, v), v


def k_act(tense):
    s, sh, g, n = subject()
    v = finite(R.choice(ACTV), g, n, tense)
    attach(s, sh, v)
    inner = []
    chosen = R.choice(ACTS)
    if chosen.lemma in ("допомога", "підтримка", "пропозиція", "загроза", "ультиматум") and R.random() < 0.6:
        inner.append((*state_np("Dat"), "nmod"))
    elif R.random() < 0.3:
        inner.append((*(state_np("Gen") if R.random() < 0.7 else person("Gen", "nmod")[:2]), "nmod"))
    elif R.random() < 0.6:
        p, c = R.choice([("з", "Ins"), ("проти", "Gen"), ("щодо", "Gen"), ("для", "Gen"), ("про", "Acc")])
        t, h = np(R.choice(STATES + BODIES[:10]), c, prep=p, rel="nmod")
        inner.append((t, h, "nmod"))
    o, oh = np(chosen, "Acc", R.choice(["Sing", "Sing", "Plur"]), adj=[R.choice(ADJ)] if R.random() < 0.4 else [], inner=inner, rel="obj")
    oh.head = v
    return dressed(s + [v] + o, v), v


def k_with(tense):
    s, sh, g, n = subject()
    v = finite(R.choice(WITHV), g, n, tense)
    attach(s, sh, v)
    if R.random() < 0.6:
        t, h, _ = person("Ins", "obl")
    else:
        t, h = state_np("Ins")
        h.rel = "obl"
    t = [T(R.choice(["з", "із"]), "з", "ADP", "Case=Ins", h, "case")] + t
    attach(t, h, v, "obl")
    return dressed(s + [v] + t, v), v


def k_move(tense):
    s, sh, g, n = subject()
    v = finite(R.choice(MOVE), g, n, tense)
    attach(s, sh, v)
    p, c = R.choice([("до", "Gen"), ("у", "Acc"), ("з", "Gen"), ("в", "Acc")])
    t, h = np(R.choice(CITIES + STATES), c, prep=p, rel="obl")
    attach(t, h, v)
    core = s + [v] + t
    if R.random() < 0.3:
        q, qh = np(masc("візит", "у"), "Ins", prep="з", rel="obl")
        core += attach(q, qh, v)
    return dressed(core, v), v


def k_happen(tense):
    n_ = R.choice(ACTS + STRIKES)
    inner = [(*state_np("Gen"), "nmod")] if R.random() < 0.4 else []
    number = "Plur" if R.random() < 0.2 else "Sing"
    s, sh = np(n_, "Nom", number, inner=inner, adj=[R.choice(ADJ)] if R.random() < 0.3 else [], rel="nsubj")
    v = finite(R.choice(HAPPEN), n_.gender, number, tense)
    attach(s, sh, v)
    t, h = city_phrase("у", "Loc")
    attach(t, h, v)
    return (t + [v] + s if R.random() < 0.5 else dressed(s + [v] + t, v)), v


def k_hit(tense):
    w = R.choice(WEAPONS)
    number = R.choice(["Sing", "Plur"])
    s, sh = np(w, "Nom", number, adj=[R.choice(W_ADJ)] if R.random() < 0.5 else [], rel="nsubj")
    v = finite(R.choice(HITV), w.gender, number, tense)
    attach(s, sh, v)
    p, c = R.choice([("у", "Acc"), ("по", "Loc"), ("на", "Acc"), ("біля", "Gen")])
    t, h = np(R.choice(TARGETS), c, prep=p, adj=[R.choice(ADJ)] if R.random() < 0.4 else [], rel="obl")
    attach(t, h, v)
    return dressed(s + [v] + t if R.random() < 0.7 else t + [v] + s, v), v


def k_protest(tense):
    if R.random() < 0.5:
        s, sh = count_obj(R.choice([VICTIMS[0], VICTIMS[9], VICTIMS[11], VICTIMS[16]]), "Nom", "nsubj")
        number, gender = ("Sing" if "Number=Sing" in sh.feats else "Plur"), "Masc"
        if number == "Sing":
            gender = next((f[7:] for f in sh.feats.split("|") if f.startswith("Gender")), "Masc")
    else:
        s, sh, gender, number = subject()
    v = finite(R.choice(PROTEST), gender, number, tense)
    attach(s, sh, v)
    t, h = np(R.choice(ACTS + BODIES[:8]), "Gen", prep="проти", rel="obl")
    attach(t, h, v)
    return dressed(s + [v] + t, v), v


def k_modal(tense):
    """планує запровадити санкції"""
    s, sh, g, n = subject()
    v = finite(R.choice(MOD), g, n, tense)
    attach(s, sh, v)
    lemma = R.choice(TRANS + ACTV + GIVE)
    x = infinitive(lemma)
    x.head, x.rel = v, "xcomp"
    if lemma in TRANS:
        o, oh = np(R.choice(CITIES + STATES), "Acc", rel="obj")
    elif lemma in GIVE:
        o, oh = np(R.choice(GOODS + ACTS[5:9]), "Acc", rel="obj")
        i, ih = state_np("Dat")
        attach(i, ih, x, "iobj")
        o = i + o
    else:
        o, oh = np(R.choice(ACTS), "Acc", rel="obj")
    oh.head = x
    core = s + [v, x] + o
    if R.random() < 0.2:
        core.insert(core.index(v), T("не", "не", "PART", "Polarity=Neg", v, "advmod:neg"))
    return dressed(core, v), v


def k_passive(tense):
    """будинок був пошкоджений; збитий силами ППО"""
    group, things = R.choice([(TRANS, TARGETS), (DOWN, WEAPONS), (HURT, VICTIMS)])
    lemma = R.choice([l for l in group if V[l][5]])
    n_ = R.choice(things)
    number = R.choice(["Sing", "Plur"])
    s, sh = np(n_, "Nom", number, rel="nsubj:pass")
    a = adjective(V[lemma][5], "Nom", number, n_.gender or "Masc", n_.anim)
    gender = "" if number == "Plur" else (n_.gender or "Masc")
    a = T(a.form, V[lemma][5], "ADJ", feats(Aspect="Perf", Case="Nom", Gender=gender, Number=number, VerbForm="Part", Voice="Pass"))
    form = {"Masc": "був", "Fem": "була", "Neut": "було"}.get(gender, "були")
    b = T(form, "бути", "AUX", feats(Aspect="Imp", Gender=gender, Mood="Ind", Number=number, Tense="Past", VerbForm="Fin"), a, "aux:pass")
    attach(s, sh, a)
    core = s + [b, a]
    if R.random() < 0.5:
        t, h = np(R.choice(PLURAL_BODIES), "Ins", "Plur", rel="obl:agent", adj=["російський"] if R.random() < 0.3 else []) if R.random() < 0.5 else state_np("Ins")
        core += attach(t, h, a, "obl:agent")
    return dressed(core, a), a


def k_visit(tense):
    """Візит Лаврова до Пхеньяна відбувся; обстріл Херсона росіянами триває"""
    if R.random() < 0.5:
        n_ = R.choice([a for a in ACTS if a.lemma in ("візит", "зустріч", "розмова", "співпраця")] + [masc("саміт", "у"), fem("поїздка", "поїздок", "поїздці")])
        p, ph, _ = person("Gen", "nmod", title=R.random() < 0.3)
        if n_.lemma in ("візит", "поїздка"):
            q, qh = np(R.choice(CITIES + STATES), "Gen", prep="до", rel="nmod")
        else:
            q, qh, _ = person("Ins", "nmod", title=False)
            q = [T("з", "з", "ADP", "Case=Ins", qh, "case")] + q
        inner = [(p, ph, "nmod"), (q, qh, "nmod")]
    else:
        n_ = R.choice([x for x in STRIKES if x.lemma in ("обстріл", "бомбардування", "штурм")] + [neut("захоплення"), neut("знищення"), fem("окупація")])
        p, ph = np(R.choice(CITIES), "Gen", rel="nmod")
        q, qh = np(R.choice(PLURAL_BODIES), "Ins", "Plur", rel="nmod")
        inner = [(p, ph, "nmod"), (q, qh, "nmod")]
    s, sh = np(n_, "Nom", inner=inner, rel="nsubj")
    v = finite(R.choice(HAPPEN), n_.gender, "Sing", tense)
    attach(s, sh, v)
    t, h = time_phrase()
    attach(t, h, v)
    return (s + [v] + t if R.random() < 0.6 else t + [v] + s), v


def k_known(tense):
    """Any verb of the word files: only what is regular of it, the past and the infinitive."""
    s, sh, g, n = subject()
    v = finite(R.choice(KNOWN), g, n, "Past")
    attach(s, sh, v)
    o, oh = np(R.choice(TARGETS + ACTS + CITIES + STATES + GOODS), "Acc", R.choice(["Sing", "Plur"]) , adj=[R.choice(ADJ)] if R.random() < 0.3 else [], rel="obj") if R.random() < 0.8 else person("Acc", "obj")[:2]
    if v.lemma.endswith("ся"):
        o, oh = np(R.choice(CITIES + TARGETS + ACTS), R.choice(["Loc"]), prep="у", rel="obl")
    attach(o, oh, v)
    return dressed(s + [v] + o, v), v


KNOWN = []


def learn_verbs():
    """The infinitives of one word in the word files, with the past that their ending gives."""
    here = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../lang/uk")
    found = set()
    for name in ("events.lex", "reporting.lex", "modality.lex"):
        with open(os.path.join(here, name), encoding="utf-8") as file:
            for line in file:
                if line.startswith(("[", "#")):
                    continue
                for form in re.split(r"\s+[a-z-]+=", line)[0].split(" / "):
                    form = form.strip()
                    if re.fullmatch(r"[а-щьюяєіїґ']+(ати|яти|ити|ути)(ся)?", form):
                        found.add(form)
    for lemma in sorted(found - set(V)):
        plain = lemma.removesuffix("ся")
        aspect = "Imp" if plain.endswith(("увати", "ювати", "авати")) or not plain.endswith(("ити", "ути")) and R.random() < 0.5 else "Perf"
        V[lemma] = (aspect, "", "", plain[:-2] + "в" + ("ся" if plain != lemma else ""), "", "")
        KNOWN.append(lemma)


KINDS = [k_visit] * 3 + [k_known] * 9 + [k_trans] * 4 + [k_launch] * 3 + [k_strike] * 4 + [k_down] * 3 + [k_impersonal] * 5 + [k_double] + [k_hitcount] * 2 + [k_die] * 4 + [k_hurt] * 2 + [k_give] * 3 + [
    k_dat] * 2 + [k_acc] * 4 + [k_act] * 5 + [k_with] * 3 + [k_move] * 2 + [k_happen] * 2 + [k_hit] * 2 + [k_protest] * 2 + [k_modal] * 3 + [k_passive] * 2


def punct(form, head, glue=True):
    t = T(form, form, "PUNCT", "_", head, "punct")
    t.glue = glue
    return t


def speaker_verb():
    s, sh, g, n = subject()
    v = finite(R.choice(SAY), g, n, R.choice(["Past", "Past", "Past", None]))
    attach(s, sh, v)
    return s, v


def sentence():
    k = R.random()
    if k < 0.5:
        tokens, h = clause()
        return tokens + [punct(".", h)], h
    if k < 0.7:
        s, v = speaker_verb()
        c, ch = clause("Past" if R.random() < 0.8 else None)
        ch.head, ch.rel = v, "ccomp"
        that = T("що", "що", "SCONJ", "_", ch, "mark")
        return s + [v, punct(",", ch), that] + c + [punct(".", v)], v
    if k < 0.8:
        words = R.choice([("дані", "даними", ["даними"]), ("слово", "словами", ["словами"]), ("інформація", "інформацією", ["інформацією"]), ("повідомлення", "повідомленням", [])])
        c, ch = clause()
        number = "Plur" if words[1].endswith("ми") and words[0] != "інформація" else "Sing"
        gender = {"інформація": "Fem", "слово": "Neut", "повідомлення": "Neut"}.get(words[0], "")
        d = T(words[1], words[0], "NOUN", feats(Animacy="Inan", Case="Ins", Gender=gender, Number=number), ch, "obl")
        if R.random() < 0.5:
            t, h = np(R.choice(BODIES), "Gen", inner=[(*state_np("Gen"), "nmod")] if R.random() < 0.4 else [], rel="nmod", head=d)
        else:
            t, h, _ = person("Gen", "nmod")
            h.head = d
        return [T("за", "за", "ADP", "Case=Ins", d, "case"), d] + t + [punct(",", d)] + c + [punct(".", ch)], ch
    if k < 0.9:
        c, ch = clause()
        s, v = speaker_verb()
        v.head, v.rel = ch, "parataxis"
        if R.random() < 0.5:
            open_, close = punct("«", ch, False), punct("»", ch)
            if c:
                c[0].glue = True
            dash = punct("—", v, False)
            return [open_] + c + [close, punct(",", v), dash, v] + s + [punct(".", ch)], ch
        return c + [punct(",", v), v] + s + [punct(".", ch)], ch
    a, ah = clause()
    b, bh = clause()
    bh.head, bh.rel = ah, "conj"
    if R.random() < 0.5:
        return a + [punct(",", bh), T("а", "а", "CCONJ", "_", bh, "cc")] + b + [punct(".", ah)], ah
    return a + [T("та", "та", "CCONJ", "_", bh, "cc")] + b + [punct(".", ah)], ah


def tidy(tokens):
    """Two marks do not stand together: the comma after a date goes before another mark."""
    kept = []
    for at, t in enumerate(tokens):
        follows = tokens[at + 1] if at + 1 < len(tokens) else None
        if t.form == "," and follows is not None and follows.upos == "PUNCT" and follows.form in ",.»":
            continue
        kept.append(t)
    return kept


def vowel_forms(tokens):
    """у/в and з/із by what stands around."""
    for at, t in enumerate(tokens[:-1]):
        nxt = tokens[at + 1].form[:1].lower()
        if t.upos == "ADP" and t.form in ("у", "в"):
            t.form = t.lemma = R.choice(["у", "в"]) if nxt not in "вф" else "у"
        if t.upos == "ADP" and t.form == "з" and nxt in "зсшц":
            t.form = t.lemma = "із"


def write(name, tokens, root):
    """Prints a sentence as CoNLL-U."""
    root.head, root.rel = None, "root"
    tokens = tidy(tokens)
    vowel_forms(tokens)
    tokens[0].form = tokens[0].form[:1].upper() + tokens[0].form[1:]
    if tokens[0].form == "«" and len(tokens) > 1:
        tokens[1].form = tokens[1].form[:1].upper() + tokens[1].form[1:]
    ids = {id(t): at + 1 for at, t in enumerate(tokens)}
    text = ""
    for t in tokens:
        text += t.form if t.glue or not text else " " + t.form
    print(f"# sent_id = {name}\n# text = {text}")
    for at, t in enumerate(tokens):
        space = "_" if at + 1 < len(tokens) and not tokens[at + 1].glue else "SpaceAfter=No"
        if at + 1 == len(tokens):
            space = "_"
        head = 0 if t.head is None else ids[id(t.head)]
        print("\t".join([str(at + 1), t.form, t.lemma, t.upos, "_", t.feats, str(head), t.rel, "_", space]))
    print()


def main():
    learn_verbs()
    total = int(sys.argv[1]) if len(sys.argv) > 1 else 2500
    for number in range(total):
        tokens, root = sentence()
        write(f"made-{number}", tokens, root)


if __name__ == "__main__":
    main()
