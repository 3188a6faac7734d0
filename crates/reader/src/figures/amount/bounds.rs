//! What stands around a number: bounds, hedges, signs, currencies, additions.

use super::*;
use syntax::Upos;

pub(super) fn is_determiner(stream: &Stream, at: usize) -> bool {
    match stream.upos(at) {
        Some(upos) => {
            upos == syntax::Upos::Det
                && stream.marks(at).iter().all(|m| {
                    !matches!(m.meaning, Meaning::Zero | Meaning::Share { .. } | Meaning::Vague { .. })
                })
        }
        None => stream.opens(at).any(Kinds::DEFINITE),
    }
}

/// Past an article.
pub(super) fn determined(stream: &Stream, at: usize) -> Option<usize> {
    is_determiner(stream, at).then_some(at + 1)
}

/// Takes in what stands before the number, from the inside out.
pub(super) fn before(stream: &Stream, amount: &mut Amount, floor: usize, ranged: bool) {
    let digits = stream.shape(amount.core.start) == Some(Shape::Digits);
    for _ in 0..5 {
        let start = amount.pieces.start;
        if start <= floor {
            return;
        }
        let prior = start - 1;
        // A minus sign stands free on its left: `5 -3` is a range, `S-3` a name.
        let sign = stream.shape(prior) == Some(Shape::Sign);
        let minus = sign && stream.is_sign(prior, &["-", "\u{2212}"]);
        if minus
            && digits
            && start == amount.core.start
            && stream.glued(start)
            && !stream.glued(prior)
            && !ranged
        {
            negate(amount);
            amount.core.start = prior;
            amount.pieces.start = prior;
            continue;
        }
        if amount.currency.is_none()
            && amount.kind == AmountKind::Cardinal
            && let Some(from) = currency_before(stream, start).filter(|from| *from >= floor)
        {
            amount.currency = Some(from);
            amount.pieces.start = from;
            continue;
        }
        if sign && let Some((op, width)) = sign_bound(stream, prior) {
            bind(amount, op);
            amount.pieces.start = start - width;
            continue;
        }
        if ranged && amount.pieces.start < amount.core.start {
            return;
        }
        // "desde 20 hasta 100" is the range itself, not at least it.
        if ranged
            && let Some((BoundOp::AtLeast, from)) = bound_before(stream, start)
            && from >= floor
            && stream
                .find_before(start, |m| {
                    matches!(
                        m,
                        Meaning::Time(lexicon::TimeWord::Since) | Meaning::Preposition(PrepRole::From)
                    )
                    .then_some(())
                })
                .is_some()
        {
            amount.pieces.start = from;
            continue;
        }
        let (op, from) = match bound_before(stream, start) {
            Some(found) => found,
            None if is_determiner(stream, prior) && prior > floor => match bound_before(stream, prior) {
                Some(found) => found,
                None => return add_on(stream, amount, floor),
            },
            None => return add_on(stream, amount, floor),
        };
        if from < floor {
            return;
        }
        // "Rose from 18 to 22" where the word for "to" is a bound elsewhere: "зросла з 18 до 22".
        let to = from == floor
            && floor > 0
            && stream.skip(from, |m| matches!(m, Meaning::Range(RangeOp::To))).is_some()
            && stream.shape(from - 1) == Some(Shape::Digits);
        // "Rose to five" in the same words.
        let risen = || {
            stream.skip(from, |m| matches!(m, Meaning::Range(RangeOp::To))) == Some(start)
                && from > floor
                && (from.saturating_sub(6)..from).any(|back| {
                    // "Raised the number of the dead to five": the verb stands before what is counted.
                    let verb = stream.upos(back) == Some(Upos::Verb) && back >= floor;
                    let toll =
                        |end: usize| verb && stream.same_sentence(back, start) && tolled(stream, end..from);
                    stream
                        .skip(back, |m| matches!(m, Meaning::Change(_)))
                        .is_some_and(|end| end == from || end == start || toll(end))
                })
        };
        if to || risen() {
            return add_on(stream, amount, floor);
        }
        bind(amount, op);
        amount.pieces.start = from;
    }
}

/// Whether a number of dead, wounded or missing is named.
fn tolled(stream: &Stream, mut within: Range<usize>) -> bool {
    let toll = |m: &Meaning| matches!(m, Meaning::Thing { thing, .. } if thing.starts_with("casualty."));
    within.any(|at| stream.skip(at, toll).is_some())
}

/// "Another six", "mais seis", and words of change right before.
pub(super) fn add_on(stream: &Stream, amount: &mut Amount, floor: usize) {
    let start = amount.pieces.start;
    if stream.closes(start).any(Kinds::MORE)
        && let Some((_, from)) = stream.find_before(start, |m| (matches!(m, Meaning::More)).then_some(()))
        && from >= floor
    {
        amount.more = true;
        amount.pieces.start = from;
        if amount.form == Form::Exact {
            amount.form = Form::More;
        }
    }
    amount.change = changes(stream, amount.pieces.start, floor);
}

pub(super) fn bound_before(stream: &Stream, at: usize) -> Option<(BoundOp, usize)> {
    if !stream.closes(at).any(Kinds::BOUND) {
        return None;
    }
    let own = stream.find_before(at, |m| match m {
        Meaning::Bound { op, at } if at.before() => Some(*op),
        _ => None,
    });
    // "12 ракет и более 80 дронов": of words that mean "and more" behind a number, all but the "and" stand before the next.
    own.or_else(|| {
        let (op, from) = stream.find_before(at, |m| match m {
            Meaning::Bound { op, .. } => Some(*op),
            _ => None,
        })?;
        let op = match op {
            BoundOp::AtLeast => BoundOp::MoreThan,
            BoundOp::AtMost => BoundOp::LessThan,
            op => op,
        };
        (stream.upos(from) == Some(Upos::Cconj)).then_some((op, from + 1))
    })
}

/// `>`, `≤`, `<=`, `~`: the same in every language. With the number of pieces they take.
pub(super) fn sign_bound(stream: &Stream, at: usize) -> Option<(BoundOp, usize)> {
    let equal = stream.is_sign(at, &["="]);
    let sign = if equal { stream.form(at.checked_sub(1)?) } else { stream.form(at) };
    let op = match (sign, equal) {
        ("<", false) => BoundOp::LessThan,
        (">", false) => BoundOp::MoreThan,
        ("<", true) | ("≤", false) => BoundOp::AtMost,
        (">", true) | ("≥", false) => BoundOp::AtLeast,
        ("~" | "≈", false) => BoundOp::About,
        _ => return None,
    };
    Some((op, 1 + usize::from(equal)))
}

/// Takes in a bound behind the number: "20 or more".
pub(super) fn after(stream: &Stream, amount: &mut Amount) {
    if let Some((op, end)) = bound_after(stream, amount.pieces.end) {
        bind(amount, op);
        amount.pieces.end = end;
    } else if stream.is_sign(amount.pieces.end, &["+"]) && stream.glued(amount.pieces.end) {
        bind(amount, BoundOp::AtLeast);
        amount.pieces.end += 1;
    }
}

/// A bound that stands behind what it bounds. One that may also stand before needs a pause behind it, or it
/// belongs to what follows.
pub fn bound_after(stream: &Stream, at: usize) -> Option<(BoundOp, usize)> {
    if !stream.opens(at).any(Kinds::BOUND) {
        return None;
    }
    let ((op, only), end) = stream.find(at, |m| match m {
        Meaning::Bound { op, at } if at.after() => Some((*op, !at.before())),
        _ => None,
    })?;
    let pause = stream.shape(end) == Some(Shape::Sign) || end >= stream.len();
    // "5000 or more than 4500": the words go on to bound another number.
    let goes_on = (at..end).any(|inner| {
        stream.marks(inner).iter().any(|m| {
            matches!(m.meaning, Meaning::Bound { at, .. } if at.before())
                && m.end >= end
                && (number::read(stream, m.end).is_some()
                    || determined(stream, m.end).is_some_and(|next| number::read(stream, next).is_some()))
        })
    });
    // "12 ракет и более 80 дронов": joined to the next number, it bounds that.
    let and = stream.marks(at).iter().any(|m| matches!(m.meaning, Meaning::NumeralJoin))
        || stream.upos(at) == Some(Upos::Cconj);
    let joins = and && number::read(stream, end).is_some();
    (!goes_on && !joins && (only || pause)).then_some((op, end))
}

pub(super) fn negate(amount: &mut Amount) {
    if amount.low == 0.0 {
        return;
    }
    let (low, high) = (amount.low, amount.high);
    amount.low = -high.unwrap_or(low);
    amount.high = Some(-low);
    amount.value = -amount.value;
    amount.bare = (amount.low, amount.high);
}

/// Widens the interval as a bound says. For whole numbers "more than 400" is 401 and up.
pub fn bind(amount: &mut Amount, op: BoundOp) {
    let whole = |v: f64| v.fract() == 0.0 && amount.kind == AmountKind::Cardinal && v.abs() < 9e15;
    let (low, high) = (amount.low, amount.high);
    let top = high.unwrap_or(low);
    match op {
        BoundOp::MoreThan => {
            // "More than 10 to 15" is more than the lesser; "more than a dozen" more than twelve.
            amount.low = if whole(low) { low + 1.0 } else { low };
            amount.high = None;
            amount.form = Form::MoreThan;
        }
        BoundOp::Equal => match amount.form {
            // "More than 5000 or equal to it".
            Form::MoreThan => {
                amount.low = amount.bare.0;
                amount.form = Form::AtLeast;
            }
            Form::LessThan => {
                amount.high = Some(amount.bare.1.unwrap_or(amount.bare.0));
                amount.form = Form::AtMost;
            }
            _ => {}
        },
        BoundOp::AtLeast => {
            amount.high = None;
            amount.form = Form::AtLeast;
        }
        BoundOp::LessThan => {
            amount.low = 0f64.min(low);
            amount.high = Some(if whole(top) && top >= 1.0 { top - 1.0 } else { top });
            amount.form = Form::LessThan;
        }
        BoundOp::AtMost => {
            amount.low = 0f64.min(low);
            amount.high = Some(top);
            amount.form = Form::AtMost;
        }
        // "Около сотни": what a bound stands before is one hundred, though its form could be hundreds.
        BoundOp::About if low >= 100.0 && high == Some(low * 10.0 - 1.0) => {
            let (down, up) = about(low, low, true);
            amount.low = down;
            amount.high = Some(up);
            amount.form = Form::About;
        }
        BoundOp::About => {
            let (down, up) = about(low, top, whole(low) && whole(top));
            amount.low = down;
            amount.high = high.map(|_| up);
            amount.form = Form::About;
        }
        BoundOp::Nearly => {
            let (down, _) = about(low, top, whole(low) && whole(top));
            amount.low = down;
            amount.high = Some(if whole(top) && top >= 2.0 { top - 1.0 } else { top });
            amount.form = Form::Nearly;
        }
    }
    if amount.kind == AmountKind::Share {
        amount.high = Some(amount.high.unwrap_or(1.0).min(1.0));
    }
    if amount.high.is_some_and(|high| high < amount.low) {
        amount.low = amount.high.unwrap_or(amount.low);
    }
}

/// A tenth to either side, outwards to whole numbers.
pub(super) fn about(low: f64, high: f64, whole: bool) -> (f64, f64) {
    let (down, up) = (low - low.abs() * 0.1, high + high.abs() * 0.1);
    // 20 * 1.1 is 22.000000000000004.
    let clean = |v: f64| (v * 1e6).round() / 1e6;
    if whole { (clean(down).floor(), clean(up).ceil()) } else { (clean(down), clean(up)) }
}

/// A word of change a few words before, in the same sentence: "rose from 12 to 15".
pub(super) fn changes(stream: &Stream, at: usize, floor: usize) -> Option<ChangeOp> {
    (floor..at)
        .rev()
        .take(8)
        .take_while(|back| stream.same_sentence(*back, at))
        .filter(|back| stream.opens(*back).any(Kinds::CHANGE))
        .find_map(|back| {
            let (op, end) = stream.find(back, |m| match m {
                Meaning::Change(op) => Some(*op).filter(|op| *op != ChangeOp::Put),
                _ => None,
            })?;
            // A word stands close by; a phrase, "raised the number of the dead to", ends right before the number.
            (at - back <= 5 || end == at).then_some(op)
        })
        .or_else(|| counted_at(stream, at, floor).then_some(ChangeOp::Same))
}

/// "Put the number of arrests at 100", "cifró en 40 los heridos": a verb of counting, what it counts, and a preposition right
/// before the number.
fn counted_at(stream: &Stream, at: usize, floor: usize) -> bool {
    let preposition = at > floor && stream.upos(at - 1) == Some(Upos::Adp);
    let verb = |back: &usize| stream.skip(*back, |m| matches!(m, Meaning::Change(ChangeOp::Put))).is_some();
    let plain = |back: &usize| {
        stream.same_sentence(*back, at) && (!matches!(stream.upos(*back), Some(Upos::Punct)) || verb(back))
    };
    let mut before = (floor..at.saturating_sub(1)).rev().take(8).take_while(plain);
    preposition
        && before
            .find(|back| verb(back) || stream.upos(*back) == Some(Upos::Verb))
            .is_some_and(|back| verb(&back) && stream.upos(back) == Some(Upos::Verb))
}

/// "more than 100 and less than 300": a bound below and one above, joined, are one range.
pub(super) fn both_bounds(stream: &Stream, first: &Amount, second: &Amount) -> Option<Amount> {
    let lower = |a: &Amount| matches!(a.form, Form::MoreThan | Form::AtLeast);
    let upper = |a: &Amount| matches!(a.form, Form::LessThan | Form::AtMost);
    if first.kind != second.kind || first.ends.is_some() || second.ends.is_some() {
        return None;
    }
    let (below, above) = match () {
        () if lower(first) && upper(second) => (first, second),
        () if upper(first) && lower(second) => (second, first),
        () => return None,
    };
    let between = first.pieces.end..second.pieces.start;
    let joined = between.len() == 1
        && (stream.is_sign(between.start, &[","])
            || stream
                .skip(between.start, |m| match m {
                    Meaning::NumeralJoin | Meaning::Contrast => true,
                    // "y más" hides the "y" of "y más baja que".
                    Meaning::Bound { at, .. } => at.after(),
                    _ => false,
                })
                .is_some());
    let high = above.high?;
    (joined && below.low <= high).then(|| Amount {
        core: first.core.start..second.core.end,
        pieces: first.pieces.start..second.pieces.end,
        low: below.low,
        high: Some(high),
        form: Form::Range,
        value: (below.low + high) / 2.0,
        bare: (below.low, Some(high)),
        ..first.clone()
    })
}
