//! Parts and their wholes: "35 of the 39 drones", "more than half of them", "13 missiles (9 cruise and 4 ballistic)".

use super::amount::{Amount, AmountKind, out_of};
use super::heads::{Head, preposition_of};
use super::{Quantity, QuantityKind};
use crate::kinds::Kinds;
use crate::stream::Stream;
use lexicon::{Meaning, ThingKind};
use record::{Count, Form, Number};
use syntax::Upos;

/// Sets `part_of` where the words tie a quantity to another, and works out shares of a known whole. `index` holds
/// the quantity of each amount.
pub fn tie(
    stream: &Stream,
    amounts: &[Amount],
    heads: &[Head],
    index: &[Option<usize>],
    quantities: &mut [Quantity],
) {
    for (at, (amount, head)) in amounts.iter().zip(heads).enumerate() {
        let Some(part) = index[at] else { continue };
        let listed = included(stream, amounts, heads, index, quantities, at);
        let whole = of_next(stream, amount, head, amounts, index, at)
            .or_else(|| opened_by_of(stream, amounts, heads, index, quantities, at))
            .or_else(|| before_pronoun(stream, head, amounts, index, quantities, at))
            .or_else(|| bracketed(stream, amounts, heads, index, quantities, at))
            .or(listed);
        let Some(whole) = whole.filter(|whole| *whole != part) else {
            continue;
        };
        let (count, thing, kind) = {
            let whole = &quantities[whole];
            (whole.count, whole.thing.clone(), whole.thing_kind)
        };
        let quantity = &mut quantities[part];
        quantity.part_of = Some(whole);
        quantity.included = listed.is_some();
        if quantity.thing == "unknown" {
            quantity.thing = thing;
            quantity.thing_kind = kind;
        }
        if quantity.kind == QuantityKind::Share {
            let op = share_op(stream, amount);
            if let Some(worked_out) = share(amount, op, &count) {
                quantity.count = worked_out;
                quantity.kind = QuantityKind::Cardinal;
            }
        }
    }
}

/// "35 of the 39 drones": the whole is the number right behind the preposition.
fn of_next(
    stream: &Stream,
    amount: &Amount,
    head: &Head,
    amounts: &[Amount],
    index: &[Option<usize>],
    at: usize,
) -> Option<usize> {
    let next = amounts.get(at + 1)?;
    if out_of(stream, amount, next) {
        return index[at + 1];
    }
    let behind =
        preposition_of(stream, amount.pieces.end).or_else(|| preposition_of(stream, head.pieces.end))?;
    let determiners = next.pieces.start.checked_sub(behind)?;
    let light = stream.upos(behind).is_none();
    (determiners == 0 || determiners == 1 && light).then_some(index[at + 1]).flatten()
}

/// "Of 133 drones the defences shot down 98": a bare number behind a count that a preposition opens at the head of the clause.
fn opened_by_of(
    stream: &Stream,
    amounts: &[Amount],
    heads: &[Head],
    index: &[Option<usize>],
    quantities: &[Quantity],
    at: usize,
) -> Option<usize> {
    let before = at.checked_sub(1)?;
    let (whole, part) = (index[before]?, index[at]?);
    let start = amounts[before].pieces.start;
    let opener = (start.saturating_sub(2)..start).find(|p| {
        preposition_of(stream, *p) == Some(start) || {
            let article = stream.skip(*p + 1, |m| matches!(m, Meaning::Definite));
            preposition_of(stream, *p) == Some(*p + 1) && article == Some(start)
        }
    })?;
    let opens = opener == 0
        || !stream.same_sentence(opener - 1, opener)
        || stream.is_sign(opener - 1, &[",", ";", "—", "–", ":"]);
    let (a, b) = (&quantities[whole], &quantities[part]);
    let fits = a.kind == QuantityKind::Cardinal
        && b.kind == QuantityKind::Cardinal
        && heads[at].things.is_empty()
        && a.count.low >= b.count.low;
    (opens && fits && stream.same_sentence(start, amounts[at].pieces.start)).then_some(whole)
}

/// "more than half of them": the nearest count before, in the same sentence or the one before it.
fn before_pronoun(
    stream: &Stream,
    head: &Head,
    amounts: &[Amount],
    index: &[Option<usize>],
    quantities: &[Quantity],
    at: usize,
) -> Option<usize> {
    if !head.them {
        return None;
    }
    let here = stream.pieces[amounts[at].core.start].sentence;
    (0..at)
        .rev()
        .take(8)
        .take_while(|before| stream.pieces[amounts[*before].core.start].sentence + 1 >= here)
        .find_map(|before| {
            index[before]
                .filter(|q| quantities[*q].kind == QuantityKind::Cardinal && quantities[*q].part_of.is_none())
        })
}

/// "23 militants, including three commanders": the nearest count before of the same kind, in the same sentence.
fn included(
    stream: &Stream,
    amounts: &[Amount],
    heads: &[Head],
    index: &[Option<usize>],
    quantities: &[Quantity],
    at: usize,
) -> Option<usize> {
    let start = amounts[at].pieces.start;
    let opens = |start: usize| stream.closes(start).any(Kinds::INCLUDING);
    // "Including four children and ten women": what is joined to a part is a part.
    let joined = || {
        let before = index[at.checked_sub(1)?]?;
        let gap = heads[at - 1].pieces.end.max(amounts[at - 1].pieces.end)..start;
        let links = |p: usize| {
            stream.is_sign(p, &[","]) || stream.skip(p, |m| matches!(m, Meaning::NumeralJoin)).is_some()
        };
        let (whole, own) = (quantities[before].part_of?, &quantities[index[at]?]);
        let people = |q: &Quantity| matches!(q.thing_kind, Some(ThingKind::Person | ThingKind::Force));
        let listed = quantities[before].included
            && (1..=2).contains(&gap.len())
            && gap.clone().all(links)
            && people(&quantities[before])
            && people(own);
        listed.then_some(whole)
    };
    if let Some(whole) = joined() {
        return Some(whole);
    }
    let preposition = start > 0 && stream.upos(start - 1) == Some(Upos::Adp);
    if !(opens(start) || preposition && opens(start - 1)) {
        return None;
    }
    let own = &quantities[index[at]?];
    (0..at)
        .rev()
        .take(4)
        .take_while(|before| stream.same_sentence(amounts[*before].core.start, start))
        .filter_map(|before| index[before])
        .find(|whole| {
            let whole = &quantities[*whole];
            let alike = match (whole.thing_kind, own.thing_kind) {
                (Some(ThingKind::Person | ThingKind::Force), Some(ThingKind::Person | ThingKind::Force)) => {
                    true
                }
                (Some(_), Some(_)) => whole.thing.split('.').next() == own.thing.split('.').next(),
                _ => true,
            };
            let more = whole.count.high.is_none_or(|high| high >= own.count.low);
            alike && more && whole.kind == QuantityKind::Cardinal && own.kind == QuantityKind::Cardinal
        })
}

/// "13 missiles (9 cruise and 4 ballistic)": numbers in brackets right behind a count are its parts.
fn bracketed(
    stream: &Stream,
    amounts: &[Amount],
    heads: &[Head],
    index: &[Option<usize>],
    quantities: &[Quantity],
    at: usize,
) -> Option<usize> {
    let before = at.checked_sub(1)?;
    let start = amounts[at].pieces.start;
    if heads[at].things.is_empty() || heads[at].rule == "figures.bracket" {
        return None;
    }
    let opened = start > 0 && stream.is_sign(start - 1, &["("]) && heads[before].pieces.end + 1 == start;
    if opened {
        return index[before].filter(|q| quantities[*q].kind == QuantityKind::Cardinal);
    }
    // A further number inside the same brackets has the same whole.
    let inside = (heads[before].pieces.end..start).len() <= 4
        && !(heads[before].pieces.end..start).any(|p| stream.is_sign(p, &["(", ")", ".", ";"]));
    let whole = quantities[index[before]?].part_of?;
    let opened_before = amounts[..at]
        .iter()
        .rev()
        .take(6)
        .any(|a| a.pieces.start > 0 && stream.is_sign(a.pieces.start - 1, &["("]));
    let closed = (0..start)
        .rev()
        .take(60)
        .find(|p| stream.is_sign(*p, &["(", ")"]))
        .is_some_and(|p| stream.is_sign(p, &["("]));
    (inside && opened_before && closed).then_some(whole)
}

/// How a share is bounded by its own words.
fn share_op(stream: &Stream, amount: &Amount) -> Option<lexicon::BoundOp> {
    stream
        .find(amount.core.start, |m| match m {
            Meaning::Share { op, .. } => Some(*op),
            _ => None,
        })
        .and_then(|(op, _)| op)
}

/// The share of a whole that is known, in whole things.
fn share(amount: &Amount, op: Option<lexicon::BoundOp>, whole: &Count) -> Option<Count> {
    if amount.kind != AmountKind::Share {
        return None;
    }
    let strict_low = op == Some(lexicon::BoundOp::MoreThan) || amount.form == Form::MoreThan;
    let strict_high = op == Some(lexicon::BoundOp::LessThan) || amount.form == Form::LessThan;
    let clean = |v: f64| (v * 1e6).round() / 1e6;
    let point = amount.high == Some(amount.low) && !strict_low;
    let exact_low = clean(amount.low * whole.low.get());
    let low = match () {
        () if strict_low => exact_low.floor() + 1.0,
        () if point => exact_low.floor(),
        () => exact_low.ceil(),
    };
    let high = whole.high.map(|most| {
        let exact = clean(amount.high.unwrap_or(1.0) * most.get());
        match () {
            () if strict_high => (exact.ceil() - 1.0).max(0.0),
            () if point => exact.ceil(),
            () => exact.floor(),
        }
    });
    Some(Count {
        low: Number::new(low)?,
        high: match high {
            Some(high) => Some(Number::new(high.max(low))?),
            None => None,
        },
        form: Form::Share,
    })
}
