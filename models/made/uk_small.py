"""Writes Ukrainian sentences as `uk_signs.py` does, and with them the small words of news that speeches in parliament lack: numbers
in words, adverbs, pronouns and determiners, what there is and is not.

    python3 models/made/uk_small.py 4000 > target/uk-small.conllu

The same number gives the same sentences.
"""

import sys

import uk
import uk_signs
from uk import R, T, attach, clause, city_phrase, feats, finite, np, punct, subject
from uk_signs import UNITS, c_about, c_bracket, c_emphasis, c_hour, c_percent, c_share, c_source, c_spread, c_when

uk_signs.PERCENT = ("NOUN", "Abbr=Yes|Uninflect=Yes")
uk_signs.THAT = 0.15
uk_signs.EMPHASIS = ["навіть", "навіть", "лише", "лише", "тільки", "саме", "саме", "просто", "і", "й", "також"]
COUNTS = """вісім дев'ять десять одинадцять дванадцять тринадцять чотирнадцять п'ятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять
двадцять тридцять сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яносто сто двісті триста чотириста п'ятсот""".split()
ADVERBS = """трохи трошки дуже вельми надто доволі досить ледве ледь майже цілком зовсім завжди ніколи інколи іноді часом колись згодом потім
тоді тепер нині зараз завтра вчора позавчора увечері ввечері зранку вранці опівдні опівночі вдома удома додому тут там туди сюди звідти
звідси ніде нікуди скрізь всюди усюди навколо довкола довкруги поруч поряд неподалік далеко високо низько глибоко вгорі внизу вгору вниз
вперед назад праворуч ліворуч втім утім щоправда напевно певно вочевидь очевидно нарешті зрештою насправді взагалі зокрема особливо
принаймні приблизно раптом зненацька знову вкотре двічі тричі разом окремо пішки навпаки інакше дарма недарма чомусь якось десь кудись
звідкись чимало мало багато швидко повільно тихо голосно добре погано легко важко спокійно охоче навмисно випадково щойно тільки-но
по-перше по-друге врешті-решт будь-де""".split()
FASTER = """швидше повільніше краще гірше більше менше довше коротше ширше вище нижче легше важче далі ближче раніше пізніше частіше рідше
гучніше тихіше цікавіше дешевше дорожче сильніше слабше глибше простіше складніше""".split()
# Words before a noun, by its gender, in the nominative.
BEFORE = [dict(zip(("Masc", "Fem", "Neut", "lemma"), row.split())) for row in """кожен кожна кожне кожний
кожний кожна кожне кожний
сам сама саме сам
цей ця це цей
той та те той
такий така таке такий
жоден жодна жодне жоден
весь вся все весь
мій моя моє мій
наш наша наше наш
їхній їхня їхнє їхній
свій своя своє свій
якийсь якась якесь якийсь
інший інша інше інший""".splitlines()]


def c_words():
    """Загинули тридцять вісім людей"""
    n = R.choice(uk.VICTIMS + uk.TARGETS + uk.WEAPONS + UNITS)
    s, sh = np(n, "Gen", "Plur", rel="nsubj")
    word = R.choice(COUNTS)
    count = [T(word, word, "NUM", feats(Case="Nom", NumType="Card"), sh, "nummod:gov")]
    if word in COUNTS[12:] and R.random() < 0.3:
        more = R.choice(["п'ять", "шість", "сім", "вісім", "дев'ять"])
        count.append(T(more, more, "NUM", feats(Case="Nom", NumType="Card"), count[0], "compound"))
    v = finite(R.choice(uk.DIE + uk.MOVE + uk.HITV), "Neut", R.choice(["Sing", "Plur"]), "Past")
    sh.head = v
    return (count + s + [v] if R.random() < 0.5 else [v] + count + s), v


def c_adverb():
    """Там колись стояв завод"""
    t, v = clause()
    if v.upos != "VERB":
        return t, v
    at = t.index(v)
    if R.random() < 0.35:
        word = R.choice(FASTER)
        return t[:at + 1] + [T(word, word, "ADV", "Degree=Cmp", v, "advmod")] + t[at + 1:], v
    word = R.choice(ADVERBS)
    place = R.choice([0, at, at, at + 1])
    return t[:place] + [T(word, word, "ADV", "_", v, "advmod")] + t[place:], v


def c_own():
    """Його брат бачив її"""
    s, sh, gender, many = subject() if R.random() < 0.5 else (*np(R.choice(uk.TARGETS + uk.ENEMY), "Nom", rel="nsubj"), "Masc", "Sing")
    if len(s) == 1 and sh.upos == "NOUN" and "Number=Sing" in sh.feats:
        gender = next((f[7:] for f in sh.feats.split("|") if f.startswith("Gender")), "Masc")
        if R.random() < 0.5:
            row = R.choice(BEFORE)
            s.insert(0, T(row[gender], row["lemma"], "DET", feats(Case="Nom", Gender=gender, Number="Sing"), sh, "det"))
        else:
            form, lemma = R.choice([("його", "його"), ("її", "її"), ("їх", "їх")])
            s.insert(0, T(form, lemma, "DET", "Person=3|Poss=Yes|PronType=Prs|Uninflect=Yes", sh, "det"))
    v = finite(R.choice(uk.ACCV + uk.HURT + uk.TRANS), gender, many, "Past")
    attach(s, sh, v)
    if R.random() < 0.5:
        form, lemma, own = R.choice([("його", "він", "Gender=Masc|Number=Sing"), ("її", "вона", "Gender=Fem|Number=Sing"), ("їх", "вони", "Number=Plur"), ("нас", "ми", "Number=Plur"), ("мене", "я", "Number=Sing")])
        person_ = {"ми": "1", "я": "1"}.get(lemma, "3")
        o = T(form, lemma, "PRON", f"Case=Acc|{own}|Person={person_}|PronType=Prs", v, "obj")
        return (s + [v, o] if R.random() < 0.6 else s + [o, v]), v
    o, oh = np(R.choice(uk.TARGETS + uk.GOODS), "Acc", R.choice(["Sing", "Plur"]), rel="obj", head=v)
    form = R.choice(["його", "її", "їх"])
    return s + [v, T(form, form, "DET", "Person=3|Poss=Yes|PronType=Prs|Uninflect=Yes", oh, "det")] + o, v


def c_there():
    """У місті є школа; води немає"""
    place, ph = city_phrase("у", "Loc")
    n = R.choice(uk.TARGETS + uk.GOODS + uk.ACTS + uk.VICTIMS)
    if R.random() < 0.4:
        s, sh = np(n, "Gen", R.choice(["Sing", "Plur"]), rel="nsubj")
        form = R.choice(["немає", "нема"])
        v = T(form, form, "VERB", "Aspect=Imp|Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin")
    else:
        many = R.choice(["Sing", "Plur"])
        s, sh = np(n, "Nom", many, rel="nsubj")
        if R.random() < 0.5:
            v = T("є", "бути", "VERB", "Aspect=Imp|Mood=Ind|Tense=Pres|VerbForm=Fin")
        else:
            form = "були" if "Number=Plur" in sh.feats else {"Fem": "була", "Neut": "було"}.get(n.gender, "був")
            v = T(form, "бути", "VERB", feats(Aspect="Imp", Mood="Ind", Tense="Past", VerbForm="Fin", Number="Plur" if form == "були" else "Sing"))
    sh.head = v
    attach(place, ph, v)
    return (place + [v] + s if R.random() < 0.6 else s + [v] + place), v


CLAUSES = [c_percent] * 4 + [c_share] * 3 + [c_spread] * 3 + [c_hour] * 2 + [c_bracket] * 3 + [c_emphasis] * 3 + [c_about] * 3 + [c_when] * 3 + [
    c_source] * 2 + [c_words] * 3 + [c_adverb] * 6 + [c_own] * 6 + [c_there] * 4


def sentence():
    t, v = R.choice(CLAUSES)()
    if R.random() < 0.08:
        t = [punct("—" if R.random() < 0.5 else "-", v, False)] + t
    end = R.choices([".", "!", "?", "...", "…", "!!!"], [70, 7, 5, 3, 3, 1])[0]
    return t + [punct(end, v)], v


def main():
    R.seed(5)
    uk.learn_verbs()
    for at in range(int(sys.argv[1])):
        tokens, root = sentence()
        first = tokens[0]
        if first.upos == "PUNCT" and len(tokens) > 1:
            tokens[1].form = tokens[1].form[:1].upper() + tokens[1].form[1:]
        uk.write(f"sign-{at}", tokens, root)


main()
