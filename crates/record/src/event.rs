//! What happened: PLOVER kinds, roles of figures, and the event record.

use crate::{Count, Span};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// Declares an enum with fixed names in JSON and in lexicon files.
macro_rules! named {
    ($(#[$meta:meta])* $name:ident, $what:literal, { $($(#[$vmeta:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $text)] $variant,)* }

        impl $name {
            /// Every one, in order.
            pub const ALL: &'static [$name] = &[$($name::$variant,)*];

            /// The fixed name, as in JSON.
            pub fn name(self) -> &'static str {
                match self { $($name::$variant => $text,)* }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.name())
            }
        }

        impl FromStr for $name {
            type Err = crate::UnknownName;

            fn from_str(text: &str) -> Result<Self, crate::UnknownName> {
                Self::ALL.iter().copied().find(|v| v.name() == text)
                    .ok_or_else(|| crate::UnknownName { what: $what, name: text.to_owned() })
            }
        }
    };
}
pub(crate) use named;

named! {
    /// The sixteen event types of PLOVER 2.0.
    EventKind, "event kind", {
        /// Agree to, promise or sign something.
        Agree = "AGREE",
        /// Meet, visit, talk, negotiate.
        Consult = "CONSULT",
        /// Praise, back, thank, recognise.
        Support = "SUPPORT",
        /// Yield in words or law: ease, apologise, accept a demand.
        Concede = "CONCEDE",
        /// Work together in substance: trade, joint exercises, shared intelligence.
        Cooperate = "COOPERATE",
        /// Give money, goods, arms, troops or shelter.
        Aid = "AID",
        /// Withdraw, release, cease fire, resign.
        Retreat = "RETREAT",
        /// Ask, call for, demand.
        Request = "REQUEST",
        /// Blame, condemn, investigate.
        Accuse = "ACCUSE",
        /// Refuse, reject, veto.
        Reject = "REJECT",
        /// Threaten, warn of own action.
        Threaten = "THREATEN",
        /// Demonstrate, strike, riot.
        Protest = "PROTEST",
        /// Cut or reduce relations, impose sanctions.
        Sanction = "SANCTION",
        /// Move or alert forces without using them.
        Mobilize = "MOBILIZE",
        /// Use force or law short of violence: arrest, seize, expel.
        Coerce = "COERCE",
        /// Use violence.
        Assault = "ASSAULT",
    }
}

impl EventKind {
    /// The kind of a CAMEO code, by the public crosswalk from CAMEO to PLOVER (P. Schrodt, 2021). Codes of mere
    /// statements (01) have none; appeals (02) are requests, as in PLOVER 2.0.
    pub fn of_cameo(code: &str) -> Option<EventKind> {
        let starts = |codes: &[&str]| codes.iter().any(|c| code.starts_with(c));
        Some(match code.get(..2)? {
            "02" | "10" => EventKind::Request,
            "03" => EventKind::Agree,
            "04" => EventKind::Consult,
            "05" => EventKind::Support,
            "06" => EventKind::Cooperate,
            "07" => EventKind::Aid,
            "08" if starts(&["084", "085", "086", "087", "0813", "0814"]) => EventKind::Retreat,
            "08" => EventKind::Concede,
            "09" | "11" => EventKind::Accuse,
            "12" => EventKind::Reject,
            "13" => EventKind::Threaten,
            "14" => EventKind::Protest,
            "15" => EventKind::Mobilize,
            "16" if starts(&["163"]) => EventKind::Coerce,
            "16" => EventKind::Sanction,
            "17" if starts(&["1712", "175"]) => EventKind::Assault,
            "17" => EventKind::Coerce,
            "19" if starts(&["191", "192"]) => EventKind::Coerce,
            "18" | "19" | "20" => EventKind::Assault,
            _ => return None,
        })
    }
}

named! {
    /// What a figure counts in its event.
    Role, "figure role", {
        /// Fired or sent out.
        Launched = "launched",
        /// Shot down or destroyed on the way.
        Intercepted = "intercepted",
        /// Jammed or lost from radar.
        Suppressed = "suppressed",
        /// Reached a target.
        Hit = "hit",
        /// Places that were struck.
        Locations = "locations",
        /// Places where wreckage fell.
        Debris = "debris",
        /// Still flying when the report was made.
        StillInAir = "still_in_air",
        /// Dead.
        Killed = "killed",
        /// Hurt.
        Wounded = "wounded",
        /// Missing.
        Missing = "missing",
        /// Taken prisoner, or ground or goods taken.
        Captured = "captured",
        /// Driven from home.
        Displaced = "displaced",
        /// Arrested or held.
        Detained = "detained",
        /// Sent to serve.
        Deployed = "deployed",
        /// Own losses, not further specified.
        Lost = "lost",
        /// Given or delivered.
        Supplied = "supplied",
        /// Destroyed on the ground.
        Destroyed = "destroyed",
        /// People who took part.
        Participants = "participants",
        /// Which in a row: "the third attack".
        Ordinal = "ordinal",
        /// How long, in the unit that is its thing.
        Duration = "duration",
        /// Counted with the event, in no role that is known: kept, never summed.
        Involved = "involved",
    }
}

named! {
    /// What the last source does with the event.
    Stance, "stance", {
        /// Says it.
        Asserts = "asserts",
        /// Says that it is so after another said it.
        Confirms = "confirms",
        /// Says that it is not so.
        Denies = "denies",
        /// Says that it may not be so.
        Doubts = "doubts",
        /// Judges it from evidence.
        Assesses = "assesses",
        /// Commits to it.
        Promises = "promises",
        /// Announces it as harm to come.
        Threatens = "threatens",
        /// Wants it done.
        Demands = "demands",
        /// Says that it may come.
        Warns = "warns",
    }
}

named! {
    /// Whether it happened, by the words.
    Modality, "modality", {
        /// It happened.
        Happened = "happened",
        /// It goes on.
        Ongoing = "ongoing",
        /// It is meant to happen.
        Planned = "planned",
        /// It may happen or have happened.
        Possible = "possible",
        /// It would happen if.
        Hypothetical = "hypothetical",
        /// It did not happen.
        DidNotHappen = "did_not_happen",
    }
}

/// A party to an event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Actor {
    /// `RUS`, `RUS.lavrov`, `ORG.isw`; null where the words name nobody the lexicon knows.
    pub id: Option<String>,
    /// The entry's name, or the words where there is no entry.
    pub name: String,
    /// The state it belongs to, by ISO 3166-1 alpha-3.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// PLOVER sector: what the party is in its state (`GOV`, `MIL`, `REB`); none for a state as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sector: Option<String>,
    /// Where it was read; null where it was worked out from elsewhere in the report.
    pub span: Option<Span>,
    /// The rule that read it.
    #[serde(default)]
    pub rule: String,
}

/// A place of an event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Place {
    /// `PRK.wonsan`, `UKR`; null where the words name no place the gazetteer holds.
    pub id: Option<String>,
    /// The entry's name, or the words where there is no entry.
    pub name: String,
    /// Degrees north.
    pub lat: Option<f64>,
    /// Degrees east.
    pub lon: Option<f64>,
    /// Where it was read; null where it follows from the event's recipient.
    pub span: Option<Span>,
    /// The rule that read it.
    #[serde(default)]
    pub rule: String,
}

/// When: whole days, both ends inclusive; an end that the words leave open is null.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct When {
    /// First day.
    pub start: Option<Date>,
    /// Last day. A night has the day it began on as `start` and the day it ended on as `end`.
    pub end: Option<Date>,
    /// Where it was read; null where it was taken over from another sentence.
    pub span: Option<Span>,
    /// What the words give where no publication date anchors them: `weekday:saturday`, `day:-1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relative: Option<String>,
    /// The rule that read it.
    #[serde(default)]
    pub rule: String,
}

/// A count of something in a role.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Figure {
    /// In what role.
    pub role: Role,
    /// Of what, from general to special: `drone.attack.shahed`. `unknown` where the head noun cannot be read.
    pub thing: String,
    /// How many.
    #[serde(flatten)]
    pub count: Count,
    /// The words: number and head noun.
    pub span: Span,
    /// The span of the figure in the same report that this one is part of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<Span>,
    /// Narrower place, time window or as-of time than the event's, in the report's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// The rule that read it.
    #[serde(default)]
    pub rule: String,
}

/// What is said to have happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Event {
    /// PLOVER kind.
    pub kind: EventKind,
    /// PLOVER mode, where the kind has modes and the words give one.
    pub mode: Option<String>,
    /// PLOVER contexts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contexts: Vec<String>,
    /// CAMEO code.
    pub cameo: Option<String>,
    /// The word that names the event.
    pub trigger: Span,
    /// Who did it.
    pub actors: Vec<Actor>,
    /// To whom, or with whom.
    pub recipients: Vec<Actor>,
    /// When.
    pub when: Option<When>,
    /// Where.
    #[serde(rename = "where")]
    pub places: Vec<Place>,
    /// How many.
    pub figures: Vec<Figure>,
    /// The rule that read the event.
    #[serde(default)]
    pub rule: String,
}
