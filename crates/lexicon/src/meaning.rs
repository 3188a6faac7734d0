//! What an entry means, class by class, and which keys each class takes.

use crate::format::Keys;
use record::{EventKind, Modality, Role, SourceKind, Stance};

/// Declares an enum that a key's value names.
macro_rules! values {
    ($(#[$meta:meta])* $name:ident { $($variant:ident = $text:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[allow(missing_docs)]
        pub enum $name { $($variant,)* }

        impl $name {
            const NAMES: &'static [(&'static str, $name)] = &[$(($text, $name::$variant),)*];

            /// As written in the files.
            pub fn name(self) -> &'static str {
                match self { $($name::$variant => $text,)* }
            }
        }
    };
}

values! {
    /// What a preposition can mark.
    PrepRole {
        Agent = "agent", Of = "of", With = "with", To = "to", For = "for", Against = "against", In = "in",
        From = "from", About = "about", Between = "between", Through = "through", Because = "because",
    }
}
values! {
    /// The case of a phrase that stands without a preposition, by the names of Universal Dependencies.
    Case {
        Genitive = "gen", Dative = "dat", Accusative = "acc", Instrumental = "ins", Locative = "loc",
    }
}
values! {
    /// Part of speech of a trigger.
    Pos { Verb = "verb", Noun = "noun", Adverb = "adverb", Adjective = "adjective", }
}
values! {
    /// What a speech verb takes as content.
    Content { Any = "any", Clause = "clause", Object = "object", Subject = "subject", }
}
values! {
    /// Grammatical gender.
    Gender { Masc = "masc", Fem = "fem", Any = "any", }
}
values! {
    /// Whom a word that refers back stands for: the one spoken of, the other side, or a body of several states or of
    /// none.
    Back { Same = "same", Other = "other", Body = "body", }
}
values! {
    /// What kind of place a noun points back at.
    There { Town = "town", Region = "region", }
}
values! {
    /// What an ambiguous event word needs among its arguments.
    Need {
        Weapon = "weapon", Person = "person", Force = "force", Actor = "actor", Place = "place", Goods = "goods",
        Money = "money", Clause = "clause", Vehicle = "vehicle", Troops = "troops",
        Ground = "ground", Told = "told", Crowd = "crowd",
    }
}
values! {
    /// The broad kind of a thing.
    ThingKind {
        Weapon = "weapon", Person = "person", Force = "force", Vehicle = "vehicle", Goods = "goods",
        Money = "money", Place = "place", Other = "other", Uncounted = "uncounted",
    }
}
values! {
    /// What a bound does to a number.
    BoundOp {
        MoreThan = "more_than", AtLeast = "at_least", LessThan = "less_than", AtMost = "at_most", About = "about",
        Nearly = "nearly", Equal = "equal",
    }
}
values! {
    /// How a quantity changes.
    ChangeOp { Up = "up", Down = "down", To = "to", Same = "same", Put = "put", }
}
values! {
    /// The words of a range.
    RangeOp { Between = "between", To = "to", }
}
values! {
    /// A part of the day.
    PartOfDay {
        Morning = "morning", Noon = "noon", Afternoon = "afternoon", Evening = "evening", Night = "night",
        Overnight = "overnight", Dawn = "dawn", Midnight = "midnight",
    }
}
values! {
    /// A unit of time.
    TimeUnit {
        Second = "second", Minute = "minute", Hour = "hour", Day = "day", Week = "week", Weekend = "weekend",
        Fortnight = "fortnight", Month = "month", Quarter = "quarter", Season = "season", Year = "year",
        Decade = "decade", Century = "century",
    }
}
values! {
    /// A season.
    Season { Spring = "spring", Summer = "summer", Autumn = "autumn", Winter = "winter", }
}
values! {
    /// A clock word.
    Clock { Am = "am", Pm = "pm", Hour = "hour", Noon = "noon", Midnight = "midnight", Minute = "minute", }
}
values! {
    /// What a word of time does with the time beside it.
    TimeWord {
        Since = "since", Until = "until", During = "during", Before = "before", After = "after", On = "on",
        Between = "between", Around = "around", Same = "same", Start = "start", Middle = "middle", End = "end",
        Recent = "recent", Then = "then", Later = "later", Earlier = "earlier", Eve = "eve", Onward = "onward",
    }
}
values! {
    /// What a place is.
    PlaceKind {
        City = "city", Region = "region", River = "river", Sea = "sea", Mountain = "mountain", Area = "area",
        Facility = "facility", Island = "island", Continent = "continent", District = "district",
    }
}
values! {
    /// Whether a word stands before or after what it bears on.
    At { Before = "before", After = "after", Any = "any", }
}

impl Case {
    /// The case that the files write so.
    pub fn named(name: &str) -> Option<Case> {
        Case::NAMES.iter().find(|(known, _)| *known == name).map(|(_, case)| *case)
    }

    /// The value of the feature `Case` in Universal Dependencies.
    pub fn feature(self) -> &'static str {
        match self {
            Case::Genitive => "Gen",
            Case::Dative => "Dat",
            Case::Accusative => "Acc",
            Case::Instrumental => "Ins",
            Case::Locative => "Loc",
        }
    }
}

/// Where an argument of an event word stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Slot {
    /// The subject.
    Subj,
    /// The direct object.
    Obj,
    /// The indirect object.
    Iobj,
    /// Whoever says so.
    Speaker,
    /// In this case, without a preposition.
    Case(Case),
    /// After this preposition.
    Prep(Box<str>),
}

/// An event word: a trigger and its frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventWord {
    /// PLOVER kind.
    pub kind: EventKind,
    /// PLOVER mode.
    pub mode: Option<Box<str>>,
    /// CAMEO code.
    pub cameo: Option<Box<str>>,
    /// PLOVER contexts.
    pub contexts: Vec<Box<str>>,
    /// Verb or noun.
    pub pos: Pos,
    /// Where the actor stands.
    pub actor: Vec<Slot>,
    /// Where the recipient stands, the likeliest first.
    pub recipient: Vec<Slot>,
    /// Whether both sides do it to each other.
    pub mutual: bool,
    /// Role of counts in the object.
    pub figure: Option<Role>,
    /// Role of counts in the subject.
    pub figure_subj: Option<Role>,
    /// One of these must be among the arguments.
    pub needs: Vec<Need>,
    /// Words one of which must be its object, or head a phrase that hangs on it; any will do where there are none.
    pub about: Vec<Box<str>>,
    /// Light verbs that carry a noun.
    pub support: Vec<Box<str>>,
    /// Done by speaking.
    pub speech: bool,
}

/// What an entry means.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub enum Meaning {
    Preposition(PrepRole),
    /// What a bare case, which is the entry's form, can mark.
    CaseRole(PrepRole),
    Negation,
    /// An auxiliary that makes a passive of a participle.
    Passive,
    Conditional,
    Pronoun {
        plural: bool,
        gender: Gender,
    },
    Reflexive,
    /// Opens a clause about somebody and shows that it is done to him: "whom", "которого".
    Whom,
    Contrast,
    Contraction(Box<[Box<str>]>),
    Ending {
        base: Box<str>,
        /// Whether names of the world take it too.
        names: bool,
        /// Whether it is a verb's.
        verb: bool,
        /// Whether a name that bears it is in the dative, or under a preposition in the locative.
        dative: bool,
    },
    Speech {
        pos: Pos,
        stance: Stance,
        content: Content,
        weak: bool,
        topic: bool,
    },
    According(Stance),
    Hearsay(Stance),
    /// Names the source that a source has its words from, or, with `by`, the one that hands on another's words.
    Cites {
        by: bool,
    },
    Platform,
    Medium,
    Speaker(SourceKind),
    Event(Box<EventWord>),
    /// What a demand or a refusal of this PLOVER mode, or a threat, is about.
    Asked(Box<str>),
    Modal {
        modality: Modality,
        pos: Pos,
    },
    Numeral(f64),
    Scale(f64),
    NumeralJoin,
    NumeralPoint,
    Article,
    Definite,
    Age(At),
    Ordinal(f64),
    /// The most of its kind, by deaths or by size: "largest", "deadliest".
    Superlative {
        /// By how many were killed.
        deaths: bool,
    },
    /// Over the whole of what is known: "of the war", "so far".
    Reach,
    Fraction(f64),
    Multiple(f64),
    Vague {
        low: f64,
        high: Option<f64>,
    },
    Bound {
        op: BoundOp,
        at: At,
    },
    Range(RangeOp),
    Zero,
    /// "Not a single one": beside a one that is denied, none.
    Single,
    Share {
        low: f64,
        high: f64,
        op: Option<BoundOp>,
    },
    More,
    Change(ChangeOp),
    Percent,
    Them,
    OutOf,
    Idle,
    /// A verb that only carries the noun of an act: "carry out", "perpetrar".
    Light,
    Including,
    Fate(Role),
    Thing {
        thing: Box<str>,
        kind: ThingKind,
    },
    Weekday(u8),
    Month(u8),
    Day(i32),
    Part(PartOfDay),
    Unit(TimeUnit),
    Next(At),
    Last(At),
    This(At),
    Ago(At),
    Time(TimeWord),
    Season(Season),
    Clock(Clock),
    Zone(Box<str>),
    Title {
        office: Box<str>,
        sector: Option<Box<str>>,
        gender: Gender,
    },
    Body {
        body: Box<str>,
        sector: Option<Box<str>>,
        kind: SourceKind,
    },
    Group {
        sector: Box<str>,
    },
    Demonym(Box<str>),
    /// The first part of an adjective of two states, as in "Sino-Indian": the state's id.
    Combining(Box<str>),
    Relation {
        plural: bool,
        back: Back,
    },
    Deed,
    /// A noun for a place that was told of: "the city", "the province".
    There(There),
    /// A noun for the hand that somebody had in what was done: "involvement", "role".
    Involvement,
    State {
        id: Box<str>,
        capital: Option<Box<str>>,
        lat: Option<f64>,
        lon: Option<f64>,
    },
    Metonym(Box<str>),
    Short(Box<str>),
    Organisation {
        id: Box<str>,
        state: Option<Box<str>>,
        kind: SourceKind,
        sector: Option<Box<str>>,
    },
    Person {
        id: Box<str>,
        state: Option<Box<str>>,
        gender: Gender,
    },
    Holder {
        person: Box<str>,
        office: Box<str>,
        state: Box<str>,
        from: Option<record::Date>,
        to: Option<record::Date>,
    },
    Place {
        id: Box<str>,
        state: Option<Box<str>>,
        lat: Option<f64>,
        lon: Option<f64>,
        kind: PlaceKind,
    },
}

impl Meaning {
    /// Whether one form may stand twice in this class of one file (a verb with two frames, a person with two
    /// offices, a place name in two states).
    pub fn may_repeat(&self) -> bool {
        matches!(
            self,
            Meaning::Event(_)
                | Meaning::Preposition(_)
                | Meaning::CaseRole(_)
                | Meaning::Pronoun { .. }
                | Meaning::Speech { .. }
                | Meaning::Asked(_)
                | Meaning::Modal { .. }
                | Meaning::Holder { .. }
                | Meaning::Person { .. }
                | Meaning::Place { .. }
                | Meaning::Organisation { .. }
                | Meaning::Metonym(_)
                | Meaning::Short(_)
                | Meaning::Demonym(_)
                | Meaning::Title { .. }
                | Meaning::Thing { .. }
                | Meaning::Time(_)
                | Meaning::Ending { .. }
                | Meaning::Unit(_)
        )
    }
}

/// Reads the meaning of an entry of `class` from its keys. `name` is the entry's first form.
pub fn read(class: &str, name: &str, keys: &mut Keys<'_>) -> Result<Meaning, String> {
    let at =
        |keys: &mut Keys<'_>, default: At| Ok::<_, String>(keys.choice("at", At::NAMES)?.unwrap_or(default));
    let boxed = |text: Option<&str>| text.map(Box::from);
    let yes = |keys: &mut Keys<'_>, key| {
        Ok::<_, String>(keys.choice(key, &[("yes", true), ("no", false)])?.unwrap_or(false))
    };
    Ok(match class {
        "preposition" => Meaning::Preposition(need(keys, "role", PrepRole::NAMES)?),
        "case" => {
            if Case::named(name).is_none() {
                return Err(format!("{name:?} is no case; they are gen, dat, acc, ins, loc"));
            }
            Meaning::CaseRole(need(keys, "role", PrepRole::NAMES)?)
        }
        "negation" => Meaning::Negation,
        "passive" => Meaning::Passive,
        "conditional" => Meaning::Conditional,
        "pronoun" => Meaning::Pronoun {
            plural: number(keys)?,
            gender: {
                let _ = keys.get("person");
                keys.choice("gender", Gender::NAMES)?.unwrap_or(Gender::Any)
            },
        },
        "reflexive" => Meaning::Reflexive,
        "whom" => Meaning::Whom,
        "contrast" => Meaning::Contrast,
        "ending" => Meaning::Ending {
            base: keys.get("base").unwrap_or("").into(),
            names: yes(keys, "names")?,
            verb: keys.choice("pos", Pos::NAMES)? == Some(Pos::Verb),
            dative: yes(keys, "dative")?,
        },
        "contraction" => Meaning::Contraction(
            keys.need("parts")?.split(' ').filter(|p| !p.is_empty()).map(Box::from).collect(),
        ),
        "speech" => Meaning::Speech {
            pos: need(keys, "pos", Pos::NAMES)?,
            stance: stance(keys)?,
            content: keys.choice("content", Content::NAMES)?.unwrap_or(Content::Any),
            weak: yes(keys, "weak")?,
            topic: yes(keys, "topic")?,
        },
        "according" => Meaning::According(stance(keys)?),
        "hearsay" => Meaning::Hearsay(stance(keys)?),
        "cites" => Meaning::Cites { by: yes(keys, "by")? },
        "platform" => Meaning::Platform,
        "medium" => Meaning::Medium,
        "speaker" => Meaning::Speaker(fixed(keys, "kind")?.unwrap_or(SourceKind::Unnamed)),
        "event" => Meaning::Event(Box::new(event(keys)?)),
        "asked" => Meaning::Asked(asked(keys.need("mode")?)?),
        "modal" => Meaning::Modal {
            modality: fixed(keys, "modality")?.ok_or("the key modality= is missing")?,
            pos: need(keys, "pos", Pos::NAMES)?,
        },
        "numeral" => {
            let value = finite(keys, "value")?;
            let scale = finite(keys, "scale")?;
            match (value, scale, yes(keys, "join")?, yes(keys, "point")?) {
                (Some(value), None, false, false) => Meaning::Numeral(value),
                (None, Some(scale), false, false) if scale >= 10.0 => Meaning::Scale(scale),
                (None, None, true, false) => Meaning::NumeralJoin,
                (None, None, false, true) => Meaning::NumeralPoint,
                _ => {
                    return Err(
                        "a numeral has one of value=, scale= (10 or more), join=yes, point=yes".into()
                    );
                }
            }
        }
        "ordinal" => Meaning::Ordinal(finite(keys, "value")?.ok_or("the key value= is missing")?),
        "article" => Meaning::Article,
        "superlative" => Meaning::Superlative { deaths: keys.need("by")? == "deaths" },
        "reach" => Meaning::Reach,
        "definite" => Meaning::Definite,
        "age" => Meaning::Age(at(keys, At::After)?),
        "fraction" => Meaning::Fraction(finite(keys, "value")?.ok_or("the key value= is missing")?),
        "multiple" => Meaning::Multiple(finite(keys, "value")?.ok_or("the key value= is missing")?),
        "vague" => {
            let low = finite(keys, "low")?.ok_or("the key low= is missing")?;
            let high = match keys.need("high")? {
                "open" => None,
                _ => finite(keys, "high")?,
            };
            if high.is_some_and(|high| high < low) {
                return Err("high= is below low=".into());
            }
            Meaning::Vague { low, high }
        }
        "bound" => Meaning::Bound { op: need(keys, "op", BoundOp::NAMES)?, at: at(keys, At::Before)? },
        "range" => Meaning::Range(need(keys, "op", RangeOp::NAMES)?),
        "none" => Meaning::Zero,
        "single" => Meaning::Single,
        "share" => {
            let low = finite(keys, "low")?.ok_or("the key low= is missing")?;
            let high = finite(keys, "high")?.ok_or("the key high= is missing")?;
            if !(0.0..=1.0).contains(&low) || !(low..=1.0).contains(&high) {
                return Err("a share runs from low= to high= within 0 to 1".into());
            }
            Meaning::Share { low, high, op: keys.choice("op", BoundOp::NAMES)? }
        }
        "more" => Meaning::More,
        "change" => Meaning::Change(need(keys, "op", ChangeOp::NAMES)?),
        "percent" => Meaning::Percent,
        "them" => Meaning::Them,
        "out_of" => Meaning::OutOf,
        "idle" => Meaning::Idle,
        "light" => Meaning::Light,
        "including" => Meaning::Including,
        "fate" => Meaning::Fate(fixed(keys, "role")?.ok_or("the key role= is missing")?),
        "thing" => Meaning::Thing {
            thing: dotted(keys.need("thing")?)?,
            kind: keys.choice("kind", ThingKind::NAMES)?.unwrap_or(ThingKind::Other),
        },
        "weekday" => Meaning::Weekday(within(keys, "value", 1, 7)?),
        "month" => Meaning::Month(within(keys, "value", 1, 12)?),
        "day" => Meaning::Day(keys.parse("offset")?.ok_or("the key offset= is missing")?),
        "part" => Meaning::Part(need(keys, "part", PartOfDay::NAMES)?),
        "unit" => Meaning::Unit(need(keys, "unit", TimeUnit::NAMES)?),
        "next" => Meaning::Next(at(keys, At::Any)?),
        "last" => Meaning::Last(at(keys, At::Any)?),
        "this" => Meaning::This(at(keys, At::Any)?),
        "ago" => Meaning::Ago(at(keys, At::After)?),
        "season" => Meaning::Season(need(keys, "value", Season::NAMES)?),
        "clock" => Meaning::Clock(need(keys, "value", Clock::NAMES)?),
        "zone" => Meaning::Zone(keys.need("value")?.into()),
        "title" => Meaning::Title {
            office: keys.need("office")?.into(),
            sector: boxed(keys.get("sector")),
            gender: keys.choice("gender", Gender::NAMES)?.unwrap_or(Gender::Any),
        },
        "body" => Meaning::Body {
            body: keys.need("body")?.into(),
            sector: boxed(keys.get("sector")),
            kind: fixed(keys, "kind")?.unwrap_or(SourceKind::Organisation),
        },
        "group" => Meaning::Group { sector: keys.need("sector")?.into() },
        "demonym" => Meaning::Demonym(state_id(keys.need("id")?)?),
        "combining" => Meaning::Combining(state_id(keys.need("id")?)?),
        "relation" => Meaning::Relation {
            plural: number(keys)?,
            back: keys.choice("of", Back::NAMES)?.unwrap_or(Back::Same),
        },
        "deed" => Meaning::Deed,
        "there" => Meaning::There(keys.choice("of", There::NAMES)?.unwrap_or(There::Town)),
        "involvement" => Meaning::Involvement,
        "state" => Meaning::State {
            id: state_id(keys.need("id")?)?,
            capital: boxed(keys.get("capital")),
            lat: degrees(keys, "lat", 90.0)?,
            lon: degrees(keys, "lon", 180.0)?,
        },
        "short" => Meaning::Short(keys.need("id")?.into()),
        "metonym" => Meaning::Metonym(state_id(keys.need("id")?)?),
        "organisation" => Meaning::Organisation {
            id: keys.need("id")?.into(),
            state: keys.get("state").map(state_id).transpose()?,
            kind: fixed(keys, "kind")?.unwrap_or(SourceKind::Organisation),
            sector: boxed(keys.get("sector")),
        },
        "person" => Meaning::Person {
            id: keys.need("id")?.into(),
            state: keys.get("state").map(state_id).transpose()?,
            gender: keys.choice("gender", Gender::NAMES)?.unwrap_or(Gender::Any),
        },
        "holder" => Meaning::Holder {
            person: name.into(),
            office: keys.need("office")?.into(),
            state: match (keys.get("state"), keys.get("org")) {
                (Some(state), None) => state_id(state)?,
                (None, Some(org)) => org.into(),
                _ => return Err("a holder has one of state= and org=".into()),
            },
            from: keys.parse("from")?,
            to: keys.parse("to")?,
        },
        "place" => Meaning::Place {
            id: keys.need("id")?.into(),
            state: keys.get("state").map(state_id).transpose()?,
            lat: degrees(keys, "lat", 90.0)?,
            lon: degrees(keys, "lon", 180.0)?,
            kind: keys.choice("kind", PlaceKind::NAMES)?.unwrap_or(PlaceKind::City),
        },
        other => match TimeWord::NAMES.iter().find(|(name, _)| *name == other) {
            Some((_, word)) => Meaning::Time(*word),
            None => return Err(format!("there is no class [{other}]")),
        },
    })
}

fn event(keys: &mut Keys<'_>) -> Result<EventWord, String> {
    let pos = need(keys, "pos", Pos::NAMES)?;
    let list = |text: Option<&str>| -> Vec<Box<str>> {
        text.into_iter()
            .flat_map(|t| t.split(','))
            .map(str::trim)
            .filter(|t| !t.is_empty())
            .map(Box::from)
            .collect()
    };
    let slots = |text: Option<&str>, default: &[Slot]| -> Vec<Slot> {
        match text {
            None => default.to_vec(),
            Some("none") => Vec::new(),
            Some(text) => text
                .split(',')
                .map(str::trim)
                .map(|slot| match slot {
                    "subj" => Slot::Subj,
                    "obj" => Slot::Obj,
                    "iobj" => Slot::Iobj,
                    "speaker" => Slot::Speaker,
                    other => Case::named(other).map_or_else(|| Slot::Prep(other.into()), Slot::Case),
                })
                .collect(),
        }
    };
    let verb = pos == Pos::Verb;
    let needs = list(keys.get("needs"))
        .iter()
        .map(|need| {
            Need::NAMES.iter().find(|(name, _)| *name == &**need).map(|(_, n)| *n).ok_or_else(|| {
                format!(
                    "needs={need} is not one of {}",
                    Need::NAMES.iter().map(|n| n.0).collect::<Vec<_>>().join(", ")
                )
            })
        })
        .collect::<Result<_, _>>()?;
    let kind = fixed(keys, "kind")?.ok_or("the key kind= is missing")?;
    let mode = keys.get("mode").map(|mode| check_mode(kind, mode)).transpose()?;
    let cameo = keys.get("cameo");
    if cameo.is_some_and(|code| {
        !(2..=4).contains(&code.len()) || !code.bytes().all(|b| b.is_ascii_alphanumeric())
    }) {
        return Err(format!("cameo={} is not a CAMEO code", cameo.unwrap_or_default()));
    }
    Ok(EventWord {
        kind,
        mode,
        cameo: cameo.map(Box::from),
        contexts: list(keys.get("context")),
        pos,
        actor: slots(keys.get("actor"), if verb { &[Slot::Subj] } else { &[] }),
        recipient: slots(keys.get("recipient"), if verb { &[Slot::Obj] } else { &[] }),
        mutual: keys.choice("mutual", &[("yes", true), ("no", false)])?.unwrap_or(false),
        figure: fixed(keys, "figure")?,
        figure_subj: fixed(keys, "figure-subj")?,
        needs,
        about: list(keys.get("about")),
        support: list(keys.get("support")),
        speech: keys.choice("speech", &[("yes", true), ("no", false)])?.unwrap_or(false),
    })
}

/// A mode of one of the kinds that are about another act.
fn asked(mode: &str) -> Result<Box<str>, String> {
    check_mode(EventKind::Request, mode).or_else(|_| check_mode(EventKind::Threaten, mode))
}

/// The modes of PLOVER 2.0, kind by kind.
fn check_mode(kind: EventKind, mode: &str) -> Result<Box<str>, String> {
    let modes: &[&str] = match kind {
        EventKind::Consult => &["visit", "third-party", "multilateral", "phone"],
        EventKind::Retreat => &["withdraw", "release", "disarm", "ceasefire", "access", "resign"],
        EventKind::Request | EventKind::Reject => &["assist", "change", "yield", "meet"],
        EventKind::Accuse => &["disapprove", "investigate", "allege"],
        EventKind::Threaten => &["restrict", "arrest", "relations", "expel", "territory", "violence"],
        EventKind::Protest => &["demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"],
        EventKind::Sanction => &["convict", "expel", "withdraw", "discontinue"],
        EventKind::Mobilize => &["troops", "weapons", "police", "militia"],
        EventKind::Coerce => &[
            "seize",
            "restrict",
            "censor",
            "curfew",
            "martial-law",
            "arrest",
            "deport",
            "withhold",
            "misinformation",
            "cyber",
        ],
        EventKind::Assault => &[
            "abduct",
            "beat",
            "torture",
            "sexual",
            "targeted",
            "destroy",
            "primitive",
            "firearms",
            "explosives",
            "suicide-attack",
            "aerial",
            "drone",
            "heavy-weapons",
            "crowd-control",
            "unconventional",
        ],
        _ => &[],
    };
    if modes.contains(&mode) {
        return Ok(mode.into());
    }
    let known =
        if modes.is_empty() { "it has none".into() } else { format!("its modes are {}", modes.join(", ")) };
    Err(format!("{kind} has no mode {mode:?}; {known}"))
}

fn need<T: Copy>(keys: &mut Keys<'_>, key: &'static str, options: &[(&str, T)]) -> Result<T, String> {
    keys.choice(key, options)?.ok_or_else(|| format!("the key {key}= is missing"))
}

fn fixed<T: std::str::FromStr<Err = record::UnknownName>>(
    keys: &mut Keys<'_>,
    key: &'static str,
) -> Result<Option<T>, String> {
    keys.get(key).map(|value| value.parse().map_err(|e: record::UnknownName| e.to_string())).transpose()
}

fn stance(keys: &mut Keys<'_>) -> Result<Stance, String> {
    Ok(fixed(keys, "stance")?.unwrap_or(Stance::Asserts))
}

fn number(keys: &mut Keys<'_>) -> Result<bool, String> {
    Ok(keys.choice("number", &[("sing", false), ("plur", true), ("any", false)])?.unwrap_or(false))
}

fn finite(keys: &mut Keys<'_>, key: &'static str) -> Result<Option<f64>, String> {
    match keys.parse::<f64>(key)? {
        Some(value) if !value.is_finite() => Err(format!("{key}= must be a finite number")),
        value => Ok(value),
    }
}

fn within(keys: &mut Keys<'_>, key: &'static str, low: u8, high: u8) -> Result<u8, String> {
    match keys.parse(key)? {
        Some(value) if (low..=high).contains(&value) => Ok(value),
        _ => Err(format!("{key}= must be {low} to {high}")),
    }
}

fn degrees(keys: &mut Keys<'_>, key: &'static str, most: f64) -> Result<Option<f64>, String> {
    match finite(keys, key)? {
        Some(value) if value.abs() > most => Err(format!("{key}={value} lies beyond {most} degrees")),
        value => Ok(value),
    }
}

fn state_id(id: &str) -> Result<Box<str>, String> {
    if id.len() == 3 && id.bytes().all(|b| b.is_ascii_uppercase()) {
        Ok(id.into())
    } else {
        Err(format!("{id:?} is not an ISO 3166-1 alpha-3 code"))
    }
}

fn dotted(path: &str) -> Result<Box<str>, String> {
    let good = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_' || b == b'-')
    };
    if path.split('.').all(good) {
        Ok(path.into())
    } else {
        Err(format!("thing={path} is not a dotted path"))
    }
}
