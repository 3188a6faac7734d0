//! What the words are to a reader of numbers and times, as bits.

use crate::stream::{Piece, Shape};
use lexicon::{Meaning, PrepRole, ThingKind, TimeWord};

/// Kinds of meanings, one bit a kind, so that a reader asks the marks themselves only where one of them can answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kinds(pub(crate) u64);

/// Names the kinds, each a bit.
macro_rules! kinds {
    ($($(#[$meta:meta])* $name:ident = $bit:literal,)*) => {
        $($(#[$meta])* pub const $name: Kinds = Kinds(1 << $bit);)*
    };
}

impl Kinds {
    kinds! {
        /// A number that counts.
        NUMERAL = 0,
        /// What multiplies the number before it: "thousand".
        SCALE = 1,
        /// An indefinite article.
        ARTICLE = 2,
        /// A rank: both a number and a part of a stretch ("first half").
        RANK = 3,
        /// The ending of a rank in digits ("3º"), which begins nothing by itself.
        RANK_ENDING = 4,
        /// A part of one.
        FRACTION = 5,
        /// "Dozen", "double", "minus".
        MULTIPLE = 6,
        /// A word of magnitude.
        VAGUE = 7,
        /// "No".
        ZERO = 8,
        /// "Most of".
        SHARE = 9,
        /// "And" inside a number.
        JOIN = 10,
        /// "Point" inside a number.
        POINT = 11,
        /// A definite article.
        DEFINITE = 12,
        /// "Aged".
        AGE = 13,
        /// What bounds or hedges a number.
        BOUND = 14,
        /// "Between", "to".
        RANGE = 15,
        /// "Another".
        MORE = 16,
        /// "Rose".
        CHANGE = 17,
        /// "Per cent".
        PERCENT = 18,
        /// "Of them".
        THEM = 19,
        /// "Out of".
        OUT_OF = 20,
        /// A number word that counts nothing where it stands so.
        IDLE = 21,
        /// "Including".
        INCLUDING = 22,
        /// What can be counted.
        THING = 23,
        /// A people or a group.
        PEOPLE = 24,
        /// A preposition of belonging.
        OF = 25,
        /// Another preposition.
        PREPOSITION = 26,
        /// A word that is no part of a noun's phrase.
        FUNCTION = 27,
        /// A verb of what happens.
        EVENT = 28,
        /// A verb or an adverb of what may or will be.
        MODAL = 29,
        /// A part of a day.
        PART = 30,
        /// The name of a weekday.
        WEEKDAY = 31,
        /// The name of a month.
        MONTH = 32,
        /// The name of a day: "yesterday".
        DAY = 33,
        /// A unit of time.
        UNIT = 34,
        /// "Last", "this", "next".
        DEICTIC = 35,
        /// "Há" before a length.
        AGO = 36,
        /// The name of a season.
        SEASON = 37,
        /// A word that begins a time.
        WORD = 38,
        /// A word that a day stands behind: "on".
        ON = 39,
        /// A word that opens or closes a time: "since".
        EDGE = 40,
        /// "P.m.".
        CLOCK = 41,
        /// A time zone.
        ZONE = 42,
        /// Digits.
        DIGITS = 43,
        /// A sign beyond ASCII: "½".
        GLYPH = 44,
    }

    /// The words that a number can begin with.
    pub const NUMBER: Kinds = Kinds::NUMERAL
        .and(Kinds::SCALE)
        .and(Kinds::ARTICLE)
        .and(Kinds::RANK)
        .and(Kinds::FRACTION)
        .and(Kinds::MULTIPLE)
        .and(Kinds::VAGUE)
        .and(Kinds::ZERO)
        .and(Kinds::SHARE);

    /// What a number can begin with.
    pub const FIGURE: Kinds = Kinds::NUMBER.and(Kinds::DIGITS).and(Kinds::GLYPH);

    /// What a time can begin with by itself.
    pub const TIME: Kinds = Kinds::RANK
        .and(Kinds::PART)
        .and(Kinds::WEEKDAY)
        .and(Kinds::MONTH)
        .and(Kinds::DAY)
        .and(Kinds::UNIT)
        .and(Kinds::DEICTIC)
        .and(Kinds::AGO)
        .and(Kinds::SEASON)
        .and(Kinds::WORD)
        .and(Kinds::DIGITS);

    /// Whether any of some kinds is among these.
    pub fn any(self, of: Kinds) -> bool {
        self.0 & of.0 != 0
    }

    /// The kinds of both.
    pub const fn and(self, other: Kinds) -> Kinds {
        Kinds(self.0 | other.0)
    }

    /// What a piece is made of.
    pub(crate) fn made(piece: &Piece) -> Kinds {
        match piece.shape {
            Shape::Digits => Kinds::DIGITS,
            Shape::Sign if !piece.form.is_ascii() => Kinds::GLYPH,
            _ => Kinds::default(),
        }
    }

    /// The kind of a meaning; none of what figures and times are not read from.
    pub fn of(meaning: &Meaning) -> Kinds {
        match meaning {
            Meaning::Numeral(_) => Kinds::NUMERAL,
            Meaning::Scale(_) => Kinds::SCALE,
            Meaning::Article => Kinds::ARTICLE,
            Meaning::Ordinal(rank) if *rank > 0.0 => Kinds::RANK,
            Meaning::Ordinal(_) => Kinds::RANK_ENDING,
            Meaning::Fraction(_) => Kinds::FRACTION,
            Meaning::Multiple(_) => Kinds::MULTIPLE,
            Meaning::Vague { .. } => Kinds::VAGUE,
            Meaning::Zero => Kinds::ZERO,
            Meaning::Share { .. } => Kinds::SHARE,
            Meaning::NumeralJoin => Kinds::JOIN,
            Meaning::NumeralPoint => Kinds::POINT,
            Meaning::Definite => Kinds::DEFINITE,
            Meaning::Age { .. } => Kinds::AGE,
            Meaning::Bound { .. } => Kinds::BOUND,
            Meaning::Range(_) => Kinds::RANGE,
            Meaning::More => Kinds::MORE,
            Meaning::Change(_) => Kinds::CHANGE,
            Meaning::Percent => Kinds::PERCENT,
            Meaning::Them => Kinds::THEM,
            Meaning::OutOf => Kinds::OUT_OF,
            Meaning::Idle => Kinds::IDLE,
            Meaning::Including => Kinds::INCLUDING,
            Meaning::Thing { kind: ThingKind::Uncounted, .. } => Kinds::default(),
            Meaning::Thing { .. } => Kinds::THING,
            Meaning::Group { .. } | Meaning::Demonym(_) => Kinds::PEOPLE,
            Meaning::Combining(_) | Meaning::There(_) => Kinds::default(),
            Meaning::Preposition(PrepRole::Of) => Kinds::OF,
            Meaning::Preposition(_) => Kinds::PREPOSITION,
            Meaning::Conditional
            | Meaning::Contrast
            | Meaning::Negation
            | Meaning::Pronoun { .. }
            | Meaning::Reflexive
            | Meaning::Whom
            | Meaning::Speech { .. } => Kinds::FUNCTION,
            Meaning::Event(word) if word.pos == lexicon::Pos::Verb => Kinds::EVENT,
            Meaning::Modal { .. } => Kinds::MODAL,
            Meaning::Clock { .. } => Kinds::CLOCK,
            Meaning::Zone(_) => Kinds::ZONE,
            other => Kinds::of_time(other),
        }
    }

    fn of_time(meaning: &Meaning) -> Kinds {
        match meaning {
            Meaning::Part(_) => Kinds::PART,
            Meaning::Weekday(_) => Kinds::WEEKDAY,
            Meaning::Month(_) => Kinds::MONTH,
            Meaning::Day(_) => Kinds::DAY,
            Meaning::Unit(_) => Kinds::UNIT,
            Meaning::Next(_) | Meaning::Last(_) | Meaning::This(_) => Kinds::DEICTIC,
            Meaning::Ago(_) => Kinds::AGO,
            Meaning::Season(_) => Kinds::SEASON,
            Meaning::Time(word) => match word {
                TimeWord::On => Kinds::ON,
                TimeWord::Same
                | TimeWord::Start
                | TimeWord::Middle
                | TimeWord::End
                | TimeWord::Recent
                | TimeWord::Then
                | TimeWord::Later
                | TimeWord::Earlier
                | TimeWord::Eve => Kinds::WORD,
                _ => Kinds::EDGE,
            },
            _ => Kinds::default(),
        }
    }
}
