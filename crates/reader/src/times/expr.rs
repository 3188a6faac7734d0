//! What the words of a time say, before any calendar.

use lexicon::{PartOfDay, Season, TimeUnit};
use std::ops::Range;

/// Which way to look from the day of telling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toward {
    /// The words do not say: the nearest before, unless the sentence speaks of what is to come.
    Nearest,
    /// "Last".
    Last,
    /// "This".
    This,
    /// "Next".
    Next,
    /// In the year so many from that of telling: "in March last year".
    InYear(i64),
    /// In the week so many from that of telling: "Tuesday next week".
    InWeek(i64),
}

/// What is named.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// A day, month or year, with what is said of it.
    Calendar {
        /// The year, where it is said.
        year: Option<i16>,
        /// The month.
        month: Option<u8>,
        /// The day, or the first of several.
        day: Option<u8>,
        /// The last of several days, perhaps in a later month.
        to: Option<(Option<u8>, u8)>,
        /// Which of them, for a month without a year.
        toward: Toward,
    },
    /// A weekday.
    Weekday {
        /// 1 to 7.
        day: u8,
        /// The day of the month beside it: "terça-feira (12)".
        date: Option<(Option<i16>, Option<u8>, u8)>,
        /// Which of them.
        toward: Toward,
    },
    /// So many units from the day of telling: "yesterday" is −1 day, "last week" −1 week, "this year" 0 years.
    Offset {
        /// The unit.
        unit: TimeUnit,
        /// How many.
        count: i64,
    },
    /// "Two weeks ago": a point, fuzzier than the whole unit.
    Ago {
        /// The unit.
        unit: TimeUnit,
        /// How many.
        count: i64,
    },
    /// "The last three days", "the next two weeks".
    Span {
        /// The unit.
        unit: TimeUnit,
        /// How many: before the day of telling where negative.
        count: i64,
    },
    /// A season.
    Season(Season, Option<i16>, Toward),
    /// Ten years, by the first.
    Decade(i16),
    /// A hundred years, by number: the 20th.
    Century(i16),
    /// "The same day".
    Same(TimeUnit),
    /// The day, month or year that was told last: "the end of the day", "by then".
    Told(TimeUnit),
    /// "The same month a year ago": the one told last, so many years from it.
    SameIn {
        /// The unit.
        unit: TimeUnit,
        /// How many years.
        years: i64,
    },
    /// "Three days later": so many from the day told last.
    Shift {
        /// The unit.
        unit: TimeUnit,
        /// How many: before it where negative.
        count: i64,
    },
    /// A part of a day that hangs on no date: "one night".
    Part,
    /// A length of time.
    Length {
        /// The unit.
        unit: TimeUnit,
        /// How many at least.
        low: f64,
        /// And at most.
        high: Option<f64>,
        /// The number the words centre on.
        value: f64,
    },
    /// A vague recent time.
    Recent,
    /// An hour of the day.
    Clock(Hour),
    /// Some years, first and last.
    Years(i16, i16),
    /// A quarter of a year that is not said.
    Quarter(u8),
}

/// An hour of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hour {
    /// 0 to 24.
    pub hour: u8,
    /// 0 to 59, where it is said.
    pub minute: Option<u8>,
    /// How far from universal time, where it is said and the same all year: `+03:00`.
    pub zone: Option<&'static str>,
}

/// A part of a month, a year or another stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Portion {
    /// "Early".
    Start,
    /// "Mid".
    Middle,
    /// "Late".
    End,
    /// "The first half".
    FirstHalf,
    /// "The second half".
    SecondHalf,
    /// One of four.
    Quarter(u8),
}

/// What a word does with the time behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// Begins there and goes on.
    Since,
    /// Goes on until there.
    Until,
    /// Some time before.
    Before,
    /// Some time after.
    After,
    /// Not quite then.
    Around,
}

/// An expression of time as the words give it.
#[derive(Clone, Debug, PartialEq)]
pub struct Expr {
    /// Its pieces, with the word that opens it.
    pub pieces: Range<usize>,
    /// Its pieces without that word.
    pub core: Range<usize>,
    /// What it names.
    pub what: What,
    /// The part of the day.
    pub part: Option<PartOfDay>,
    /// The hour of the day: "18:00 on 23 June".
    pub clock: Option<Hour>,
    /// Whether the night named is the one into the day named.
    pub into: bool,
    /// The part of the stretch.
    pub portion: Option<Portion>,
    /// What the word before it says.
    pub edge: Option<Edge>,
    /// The rule that read it.
    pub rule: &'static str,
}

impl Expr {
    /// What some pieces name, with nothing besides.
    pub fn plain(pieces: Range<usize>, what: What, rule: &'static str) -> Self {
        Expr {
            core: pieces.clone(),
            pieces,
            what,
            part: None,
            clock: None,
            into: false,
            portion: None,
            edge: None,
            rule,
        }
    }
}
