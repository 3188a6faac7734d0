"""Writes Ukrainian sentences with the signs of news that speeches in parliament lack: percentages, ranges, hours, scores,
parentheses, hashtags, exclamations, dashes of dialogue, emphasis and clauses about a noun, all with their trees.

    python3 models/made/uk_signs.py 3000 > target/uk-signs.conllu

Words and clauses are those of `uk.py`. The same number gives the same sentences. With `ended` all end on a mark and none with a
hashtag: from these one learns where sentences end.
"""

import sys

import uk
from uk import R, T, attach, clause, city_phrase, feats, finite, np, person, punct, state_np, subject

GROW = [uk.verb(*x) for x in [
    ("зростати", "Imp", "зростає", "зростають", "зростав"), ("знизитися", "Perf", "знизиться", "знизяться", "знизився"),
    ("скоротитися", "Perf", "скоротиться", "скоротяться", "скоротився"), ("збільшитися", "Perf", "збільшиться", "збільшаться", "збільшився"),
    ("подорожчати", "Perf", "подорожчає", "подорожчають", "подорожчав"), ("зменшитися", "Perf", "зменшиться", "зменшаться", "зменшився"),
]]
AMOUNTS = [uk.fem("ціна", "цін"), uk.masc("експорт", "у"), uk.masc("імпорт", "у"), uk.fem("кількість", "кількостей"), uk.fem("частка", "часток", "частці"),
           uk.masc("бюджет", "у"), uk.fem("зарплата", "зарплат"), uk.masc("курс", "у"), uk.neut("виробництво"), uk.masc("тариф", "у"), uk.fem("інфляція")]
UNITS = [uk.fixed("км", "Masc"), uk.fixed("кг", "Masc"), uk.masc("кілометр", "а"), uk.fixed("м", "Masc"), uk.fem("година", "годин"), uk.masc("рік", "у", "рок"),
         uk.fem("хвилина", "хвилин"), uk.masc("день", "я", "дн"), uk.fem("тонна", "тонн"), uk.fixed("грн", "Fem"), uk.fixed("га", "Masc"), uk.masc("долар")]
LATIN = "Reuters Bloomberg Telegram Facebook Twitter YouTube Google Guardian Shahed CNN BBC Politico Axios Starlink Patriot HIMARS".split()
TAGS = "новини війна Київ Одеса stopрф мобілізація погода футбол економіка Харків суд".split()
EMPHASIS = ["навіть", "лише", "тільки", "саме", "і", "й", "також"]
# What the sign of percentages is, and what share of the clauses about a noun begins with "що".
PERCENT = ("SYM", "_")
THAT = 0.5


def number(case="Acc"):
    form = R.choice([str(R.randint(2, 99)), str(R.randint(2, 99)), f"{R.randint(0, 30)},{R.randint(1, 9)}", str(R.randint(2, 60))])
    return T(form, form, "NUM", feats(Case=case, NumType="Card"))


def spread(first):
    """20–25: the second number and its sign, after the first."""
    low = R.randint(2, 80)
    first.form = first.lemma = str(low)
    second = number()
    second.form = second.lemma = str(low + R.randint(1, 20))
    second.head, second.rel = first, "flat:range"
    sign = punct(R.choice("–-–—"), second)
    second.glue = True
    return [first, sign, second]


def percent(rel, head=None, prep=None, case="Acc"):
    h = T("%", "%", *PERCENT, head, rel)
    count = number(case)
    count.head, count.rel = h, "nummod:gov"
    tokens = spread(count) if R.random() < 0.15 else [count]
    h.glue = R.random() < 0.75
    if prep:
        tokens.insert(0, T(prep, prep, "ADP", f"Case={case}", h, "case"))
    return tokens + [h], h


def c_percent():
    """Ціни зросли на 5%"""
    n = R.choice(AMOUNTS)
    inner = [(*state_np("Gen"), "nmod")] if R.random() < 0.3 else []
    s, sh = np(n, "Nom", inner=inner, rel="nsubj")
    v = finite(R.choice(GROW), n.gender, "Sing", "Past")
    attach(s, sh, v)
    p, _ = percent("obl", v, "на")
    if R.random() < 0.4:
        p += percent("obl", v, "до", "Gen")[0]
    return s + [v] + p, v


def c_share():
    """35% мешканців загинули; знищено до 70% складів"""
    p, h = percent("nsubj", None, case="Nom")
    t, th = np(R.choice(uk.VICTIMS + uk.TARGETS), "Gen", "Plur", rel="nmod", head=h)
    v = finite(R.choice(uk.DIE + uk.MOVE + uk.PROTEST), "Neut", R.choice(["Sing", "Plur"]), "Past")
    h.head = v
    return (p + t + [v] if R.random() < 0.6 else [v] + p + t), v


def c_spread():
    """Тривало 18–25 хвилин"""
    s, sh, gender, many = subject()
    v = finite(R.choice(uk.MOVE + uk.HAPPEN + uk.DOWN[:2]), gender, many, "Past")
    attach(s, sh, v)
    u, uh = np(R.choice(UNITS), "Gen", "Plur", rel="obl", head=v)
    count = number()
    count.head, count.rel = uh, "nummod:gov"
    front = []
    if R.random() < 0.4:
        form, upos = R.choice([("близько", "ADP"), ("понад", "ADP"), ("майже", "ADV")])
        front = [T(form, form, upos, "_", count, "case" if upos == "ADP" else "advmod")]
    return s + [v] + front + (spread(count) if R.random() < 0.6 else [count]) + u, v


def c_hour():
    """О 13:00 вибухнув склад; матч завершився 2:1"""
    t, v = clause("Past")
    hour = f"{R.randint(0, 23)}"
    h = T(hour, hour, "NUM", feats(Case="Loc", NumType="Card"), v, "obl")
    h2 = f"{R.randint(0, 59):02}"
    if R.random() < 0.6:
        h.form = h.lemma = f"{hour}{R.choice(':.')}{h2}"
        front = [T("о", "о", "ADP", "Case=Loc", h, "case"), h]
    else:
        front = [T("о", "о", "ADP", "Case=Loc", h, "case"), h]
        u, uh = np(uk.fem("година", "годин"), "Loc")
        h.head, h.rel, uh.head, uh.rel = uh, "amod", v, "obl"
        h.upos, h.feats = "ADJ", feats(Case="Loc", Gender="Fem", Number="Sing", NumType="Ord")
        front[0].head = uh
        front += u
    return (front + t if R.random() < 0.6 else t + front), v


def c_bracket():
    """Київ (Україна), Іванов (53), організація (ОБСЄ)"""
    t, v = clause()
    nouns = [x for x in t if x.upos in ("NOUN", "PROPN") and x.rel in ("obj", "obl", "nsubj") and not any(y.head is x and t.index(y) > t.index(x) for y in t)]
    if not nouns:
        return t, v
    at = R.choice(nouns)
    kind = R.random()
    if kind < 0.4:
        more, h = state_np("Nom")
    elif kind < 0.6:
        h = number("Nom")
        more = [h]
    elif kind < 0.8:
        h = T(R.choice(LATIN), "", "X", "Foreign=Yes")
        h.lemma = h.form
        more = [h]
    else:
        more, h, _ = person("Nom", "appos", title=False)
    h.head, h.rel = at, "appos" if kind < 0.6 or kind >= 0.8 else "parataxis"
    more[0].glue = True
    left = punct("(", h, False)
    place = t.index(at) + 1
    return t[:place] + [left] + more + [punct(")", h)] + t[place:], v


def c_emphasis():
    """Загинула навіть дитина; постраждав і мер"""
    t, v = clause()
    options = [x for x in t if x.rel in ("nsubj", "obj", "obl") and x.upos in ("NOUN", "PROPN") and t.index(x) > 0]
    if not options:
        return t, v
    at = R.choice(options)
    first = min(t.index(x) for x in t if x is at or x.head is at and t.index(x) < t.index(at))
    word = R.choice(EMPHASIS)
    upos = "ADV" if word == "також" else "PART"
    mark = T(word, word, upos, "_", at, "advmod" if upos == "ADV" else "advmod:emph")
    return t[:first] + [mark] + t[first:], v


def c_about():
    """ракета, що влучила у склад; будинок, який обстріляли"""
    n = R.choice(uk.WEAPONS + uk.TARGETS + uk.ENEMY + uk.STRIKES)
    case, rel = R.choice([("Nom", "nsubj"), ("Acc", "obj")])
    s, sh = np(n, case, rel=rel)
    verb_ = finite(R.choice(uk.HITV + uk.MOVE + uk.HAPPEN), n.gender, "Sing", "Past")
    verb_.head, verb_.rel = sh, "acl:relcl"
    if R.random() < THAT:
        who = T("що", "що", "PRON", "Case=Nom|PronType=Rel", verb_, "nsubj")
    else:
        form = {"Masc": "який", "Fem": "яка", "Neut": "яке"}[n.gender or "Masc"]
        who = T(form, "який", "DET", feats(Case="Nom", Gender=n.gender or "Masc", Number="Sing", PronType="Rel"), verb_, "nsubj")
    place, ph = city_phrase("у", "Loc")
    attach(place, ph, verb_)
    own = [punct(",", verb_), who, verb_] + place + [punct(",", verb_)]
    if case == "Nom":
        v = finite(R.choice(uk.TRANS + uk.HURT), n.gender, "Sing", "Past")
        o, oh = np(R.choice(uk.TARGETS + uk.VICTIMS), "Acc", "Plur", rel="obj", head=v)
        sh.head = v
        return s + own + [v] + o, v
    subj, subj_head, gender, many = subject()
    v = finite(R.choice(uk.TRANS), gender, many, "Past")
    attach(subj, subj_head, v)
    sh.head = v
    return subj + [v] + s + own[:-1], v


def c_when():
    """Коли пролунав вибух, люди вийшли"""
    a, ah = clause("Past")
    b, bh = clause("Past")
    word, upos, rel = R.choice([("коли", "SCONJ", "mark"), ("якщо", "SCONJ", "mark"), ("хоча", "SCONJ", "mark"), ("бо", "SCONJ", "mark"), ("поки", "ADV", "advmod"), ("щойно", "ADV", "advmod")])
    bh.head, bh.rel = ah, "advcl"
    b = [T(word, word, upos, "_", bh, rel)] + b
    if R.random() < 0.5 and word != "бо":
        return b + [punct(",", bh)] + a, ah
    return a + [punct(",", bh)] + b, ah


def c_source():
    """…, пише Reuters"""
    t, v = clause()
    say = T(*R.choice([("пише", "писати"), ("повідомляє", "повідомляти"), ("передає", "передавати"), ("інформує", "інформувати")]), "VERB",
            "Aspect=Imp|Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin", v, "parataxis")
    name = T(R.choice(LATIN), "", "PROPN", "Foreign=Yes", say, "nsubj")
    name.lemma = name.form
    quote = R.random() < 0.3
    tail = [punct(",", say), say] + ([punct("«", name, False)] if quote else []) + [name] + ([punct("»", name)] if quote else [])
    name.glue = quote
    return t + tail, v


CLAUSES = [c_percent] * 4 + [c_share] * 3 + [c_spread] * 3 + [c_hour] * 2 + [c_bracket] * 3 + [c_emphasis] * 4 + [c_about] * 4 + [c_when] * 4 + [c_source] * 2


def sentence(ended):
    t, v = R.choice(CLAUSES)()
    chance = R.random()
    if chance < 0.08:
        t = [punct("—" if R.random() < 0.5 else "-", v, False)] + t
    end = R.choices([".", "!", "?", "...", "…", "!!!", ""], [60, 8, 5, 4, 3, 2, 6])[0]
    end = end or "." * ended
    t = t + ([punct(end, v)] if end else [])
    if R.random() < 0.06:
        word = R.choice(TAGS)
        tag = T(word, word, "NOUN", "_", v, "parataxis")
        tag.glue = True
        if not ended:
            t = t + [T("#", "#", "SYM", "_", tag, "discourse"), tag]
    return t, v


def main():
    R.seed(5)
    uk.learn_verbs()
    for at in range(int(sys.argv[1])):
        tokens, root = sentence("ended" in sys.argv)
        first = tokens[0]
        if first.upos == "PUNCT" and len(tokens) > 1:
            tokens[1].form = tokens[1].form[:1].upper() + tokens[1].form[1:]
        uk.write(f"sign-{at}", tokens, root)


if __name__ == "__main__":
    main()
