//! Numbers with what hedges, bounds, spans and scales them: "mais de 400", "10 to 15 thousand", "about 20 %".

mod bounds;
mod money;
mod not_counts;
mod range;

use super::number::{self, MadeOf, Number, NumberKind};
use crate::kinds::Kinds;
use crate::stream::{Shape, Stream};
use bounds::*;
pub use bounds::{bind, bound_after};
use lexicon::{BoundOp, ChangeOp, Meaning, PrepRole, RangeOp, ThingKind};
use money::*;
use not_counts::*;
use range::*;
use record::Form;
use std::ops::Range;

/// A number as the words give it.
#[derive(Clone, Debug, PartialEq)]
pub struct Amount {
    /// The number's own pieces.
    pub core: Range<usize>,
    /// With hedges and bounds, a percent sign, a currency sign.
    pub pieces: Range<usize>,
    /// The least the words allow.
    pub low: f64,
    /// The most.
    pub high: Option<f64>,
    /// How the words give it.
    pub form: Form,
    /// What it is.
    pub kind: AmountKind,
    /// How it is written.
    pub made_of: MadeOf,
    /// The number without its bounds; the middle of what is an interval by itself.
    pub value: f64,
    /// The number's own interval, before bounds.
    pub bare: (f64, Option<f64>),
    /// The scale it ends in, or 1.
    pub scale: f64,
    /// Whether it comes on top of what was said before.
    pub more: bool,
    /// How it changes something, where a word of change stands right before.
    pub change: Option<ChangeOp>,
    /// The two numbers of a range, each as written.
    pub ends: Option<[Number; 2]>,
    /// The piece of a currency sign or word right before the number.
    pub currency: Option<usize>,
}

/// What an amount is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountKind {
    /// A count or a measure.
    Cardinal,
    /// A rank.
    Ordinal,
    /// Hundredths.
    Percent,
    /// A part of one, of a whole that stands elsewhere: low and high are fractions.
    Share,
}

/// All amounts of a text, in order, none overlapping. Dates and clock times are still among them.
pub fn read_all(stream: &Stream) -> Vec<Amount> {
    let mut amounts: Vec<Amount> = Vec::with_capacity(16);
    let mut floor = 0;
    let mut at = stream.next_opening(0, Kinds::FIGURE);
    while at < stream.len() {
        let mut next = at + 1;
        if let Some(end) = skipped(stream, at) {
            next = end.max(next);
        } else if let Some(amount) = read(stream, at, floor) {
            next = amount.pieces.end.max(next);
            floor = next;
            match amounts.last_mut().and_then(|last| both_bounds(stream, last, &amount)) {
                Some(both) => *amounts.last_mut().expect("there is a last one") = both,
                None => amounts.push(amount),
            }
        }
        at = stream.next_opening(next, Kinds::FIGURE);
    }
    amounts
}

fn read(stream: &Stream, at: usize, floor: usize) -> Option<Amount> {
    let first = number::read(stream, at)?;
    if !stands_alone(stream, &first) {
        return None;
    }
    if is_idle(stream, at, &first) {
        return None;
    }
    // "unos 20": the plural of an article hedges the number behind it.
    let hedges = stream.opens(at).any(Kinds::BOUND);
    let hedge = || stream.skip(at, |m| matches!(m, Meaning::Bound { at, .. } if at.before()));
    if hedges && hedge().is_some_and(|end| first.end <= end && number::read(stream, end).is_some()) {
        return None;
    }
    // "third-party", "half-staff": a word, not a number.
    let compound = matches!(first.kind, NumberKind::Fraction | NumberKind::Share)
        && stream.is_sign(first.end, &["-", "\u{2010}", "\u{2011}"])
        && stream.glued(first.end)
        && stream.glued(first.end + 1);
    if compound {
        return None;
    }
    let (mut amount, ranged) = match range(stream, &first, floor) {
        Some(amount) => (amount, true),
        None => (plain(&first), false),
    };
    if let Some(end) = ordinal_ending(stream, &amount, &first) {
        amount.kind = AmountKind::Ordinal;
        amount.pieces.end = end;
        amount.core.end = end;
    } else if let Some(end) = stream.skip(amount.pieces.end, |m| matches!(m, Meaning::Percent))
        && (amount.kind == AmountKind::Cardinal
            || first.kind == NumberKind::Fraction && amount.made_of != MadeOf::Article)
        && !matches!(amount.form, Form::None)
        && !article_alone(stream, &amount)
    {
        amount.form = if amount.form == Form::Share { Form::Exact } else { amount.form };
        amount.kind = AmountKind::Percent;
        amount.pieces.end = end;
    }
    before(stream, &mut amount, floor, ranged);
    after(stream, &mut amount);
    Some(amount)
}

/// "The one", "one another": whether the word counts nothing there.
fn is_idle(stream: &Stream, at: usize, number: &Number) -> bool {
    let ends = || {
        stream
            .find_before(number.end, |m| (matches!(m, Meaning::Idle)).then_some(()))
            .is_some_and(|(_, start)| start <= number.start)
    };
    let opens = || stream.skip(at, |m| matches!(m, Meaning::Idle)).is_some_and(|end| end > number.end);
    stream.closes(number.end).any(Kinds::IDLE) && ends() || stream.opens(at).any(Kinds::IDLE) && opens()
}

fn article_alone(stream: &Stream, amount: &Amount) -> bool {
    amount.made_of == MadeOf::Article
        && stream.skip(amount.core.start, |m| matches!(m, Meaning::Numeral(_))).is_none()
}

/// A bare scale is a number only where it is a word and not an abbreviation.
fn stands_alone(stream: &Stream, number: &Number) -> bool {
    let bare = number.end == number.start + 1
        && number.kind == NumberKind::Cardinal
        && number.made_of == MadeOf::Words
        && number.scale > 1.0;
    if !bare {
        return true;
    }
    let form = stream.form(number.start);
    let letters = form.chars().count();
    letters >= 5 || letters >= 3 && number.low <= 1000.0 && stream.form(number.end) != "."
}

fn plain(number: &Number) -> Amount {
    let kind = match number.kind {
        NumberKind::Ordinal => AmountKind::Ordinal,
        NumberKind::Fraction | NumberKind::Share => AmountKind::Share,
        _ => AmountKind::Cardinal,
    };
    let form = match number.kind {
        NumberKind::Vague => Form::Vague,
        NumberKind::Zero => Form::None,
        NumberKind::Share | NumberKind::Fraction => Form::Share,
        _ => Form::Exact,
    };
    Amount {
        core: number.start..number.end,
        pieces: number.start..number.end,
        low: number.low,
        high: number.high,
        form,
        kind,
        made_of: number.made_of,
        value: number.high.map_or(number.low, |high| (number.low + high) / 2.0),
        bare: (number.low, number.high),
        scale: number.scale,
        more: false,
        change: None,
        ends: None,
        currency: None,
    }
}

/// The plain numbers of some amounts, without bounds: each with its pieces and value. Words of magnitude, articles
/// and shares of a whole are none; a range is two; "one out of three" is a third.
pub fn numbers(stream: &Stream, amounts: &[Amount]) -> Vec<(Range<usize>, f64)> {
    let mut found: Vec<(Range<usize>, f64)> = Vec::new();
    let mut before: Option<&Amount> = None;
    for amount in amounts {
        match amount.ends {
            Some(ends) => found.extend(ends.iter().map(|n| (n.start..n.end, n.low))),
            None if plain_number(stream, amount) => {
                let ratio = before.is_some_and(|part| {
                    out_of(stream, part, amount) && part.bare.0 < amount.bare.0 && part.ends.is_none()
                });
                match found.last_mut().filter(|_| ratio) {
                    Some(part) => *part = (part.0.start..amount.core.end, part.1 / amount.bare.0),
                    None => found.push((amount.core.clone(), amount.bare.0)),
                }
            }
            None => {}
        }
        before = Some(amount);
    }
    found
}

/// Whether an amount is one number that stands by itself.
fn plain_number(stream: &Stream, amount: &Amount) -> bool {
    let point = amount.bare.1 == Some(amount.bare.0);
    let share = stream.skip(amount.core.start, |m| matches!(m, Meaning::Share { .. })).is_some();
    let end = amount.core.end;
    let unit = stream.glued(end)
        && stream.shape(end) == Some(Shape::Word)
        && stream.skip(end, |m| matches!(m, Meaning::Percent)).is_none();
    let counts = amount.kind != AmountKind::Ordinal && !article_alone(stream, amount);
    point && counts && !share && amount.form != Form::None && !unit
}

/// "Nine out of ten": whether the words between two amounts make the first a part of the second.
pub fn out_of(stream: &Stream, part: &Amount, whole: &Amount) -> bool {
    if !stream.opens(part.core.end).any(Kinds::OUT_OF) {
        return false;
    }
    let end = stream.skip(part.core.end, |m| matches!(m, Meaning::OutOf));
    end.is_some_and(|end| end == whole.pieces.start || determined(stream, end) == Some(whole.pieces.start))
}

/// `3rd`, `3º`, `3-й`: an ending glued to digits. The lexicon lists the endings as ordinals of value 0.
fn ordinal_ending(stream: &Stream, amount: &Amount, number: &Number) -> Option<usize> {
    if number.made_of != MadeOf::Digits || number.low.fract() != 0.0 {
        return None;
    }
    let mut at = amount.core.end;
    if !stream.glued(at) {
        return None;
    }
    if stream.is_sign(at, &["."]) && stream.is_sign(at + 1, &["º", "ª", "°"]) && stream.glued(at + 1) {
        return Some(at + 2);
    }
    if stream.is_sign(at, &["º", "ª"]) {
        return Some(at + 1);
    }
    if stream.is_sign(at, &["-", "\u{2011}"]) && stream.glued(at + 1) {
        at += 1;
    }
    stream.skip(at, |m| matches!(m, Meaning::Ordinal(v) if *v == 0.0))
}
