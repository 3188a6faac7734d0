//! Numbers with what hedges, bounds, spans and scales them: "mais de 400", "10 to 15 thousand", "about 20 %".

use super::number::{self, MadeOf, Number, NumberKind};
use crate::stream::{Shape, Stream};
use lexicon::{BoundOp, ChangeOp, Meaning, PrepRole, RangeOp, ThingKind};
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
    let mut amounts: Vec<Amount> = Vec::new();
    let mut at = 0;
    let mut floor = 0;
    while at < stream.len() {
        match skipped(stream, at) {
            Some(end) => at = end.max(at + 1),
            None => match read(stream, at, floor) {
                Some(amount) => {
                    at = amount.pieces.end.max(at + 1);
                    floor = at;
                    match amounts.last_mut().and_then(|last| both_bounds(stream, last, &amount)) {
                        Some(both) => *amounts.last_mut().expect("there is a last one") = both,
                        None => amounts.push(amount),
                    }
                }
                None => at += 1,
            },
        }
    }
    amounts
}

/// "more than 100 and less than 300": a bound below and one above, joined, are one range.
fn both_bounds(stream: &Stream, first: &Amount, second: &Amount) -> Option<Amount> {
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

/// The end of digits that count nothing: model numbers, telephone numbers, list numbers, scores.
fn skipped(stream: &Stream, at: usize) -> Option<usize> {
    let piece = stream.pieces.get(at)?;
    if piece.shape != Shape::Digits {
        return None;
    }
    let dash = |at: usize| stream.is_sign(at, &["-", "\u{2010}", "\u{2011}", "\u{2013}"]);
    let letters = |at: usize| stream.shape(at) == Some(Shape::Word);
    let digits = |at: usize| stream.shape(at) == Some(Shape::Digits);
    if piece.glued && at > 0 {
        let before = at - 1;
        let currency = stream.glued(before) && before > 0 && is_money(stream, before - 1);
        let named = letters(before) && !is_money(stream, before) && !currency
            || dash(before) && stream.glued(before) && before > 0 && letters(before - 1)
            || stream.is_sign(before, &["#", "№", "@", "_"]);
        if named {
            return Some(glued_end(stream, at));
        }
    }
    let end = at + 1;
    // Telephone numbers and codes: three groups and more joined by hyphens; clock times and scores by colons.
    let mut groups = 1;
    let mut last = end;
    while (dash(last) || stream.is_sign(last, &[":"]))
        && stream.glued(last)
        && stream.glued(last + 1)
        && digits(last + 1)
    {
        groups += 1;
        last += 2;
    }
    if groups >= 3 || groups == 2 && stream.is_sign(end, &[":"]) {
        return Some(last);
    }
    // `3-1` is a score, `10-15` a range.
    if groups == 2 && piece.form.len() <= 3 && stream.form(end + 1).len() <= 3 {
        let value = |at: usize| stream.form(at).parse::<u16>().ok();
        if let (Some(first), Some(second)) = (value(at), value(end + 1))
            && first >= second
        {
            return Some(last);
        }
    }
    if stream.is_sign(at.wrapping_sub(1), &["+"]) && piece.glued && piece.form.len() >= 7 {
        return Some(end);
    }
    // `1.` and `2)` at the head of a line.
    let first = piece.new_line || at == 0;
    let followed = stream.pieces.get(end + 1).is_some_and(|p| !p.new_line && p.shape != Shape::Digits);
    if first && piece.form.len() <= 2 && stream.is_sign(end, &[")", "."]) && stream.glued(end) && followed {
        return Some(end);
    }
    // `5G`, `3D`, `747s`: letters that mean nothing beside a number.
    let known = |at: usize| {
        stream
            .skip(at, |m| {
                matches!(
                    m,
                    Meaning::Scale(_)
                        | Meaning::Percent
                        | Meaning::Thing { .. }
                        | Meaning::Unit(_)
                        | Meaning::Multiple(_)
                        | Meaning::Clock(_)
                        | Meaning::Ordinal(_)
                )
            })
            .is_some()
    };
    if letters(end) && stream.glued(end) && !known(end) {
        return Some(glued_end(stream, at));
    }
    None
}

/// The end of a run of pieces with no white space in it, as far as it is letters, digits and hyphens.
fn glued_end(stream: &Stream, at: usize) -> usize {
    let mut end = at + 1;
    while stream.glued(end)
        && (stream.shape(end) != Some(Shape::Sign)
            || stream.is_sign(end, &["-"])
                && stream.glued(end + 1)
                && stream.shape(end + 1) != Some(Shape::Sign))
    {
        end += 1;
    }
    end
}

fn is_money(stream: &Stream, at: usize) -> bool {
    let sign = |c: char| matches!(c, '$' | '€' | '£' | '¥' | '₽' | '₴' | '₩' | '₹' | '₪' | '₺');
    stream.form(at).chars().any(sign)
        || stream.skip(at, |m| matches!(m, Meaning::Thing { kind: ThingKind::Money, .. })).is_some()
}

fn read(stream: &Stream, at: usize, floor: usize) -> Option<Amount> {
    let first = number::read(stream, at)?;
    if !stands_alone(stream, &first) {
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
    } else if let Some(end) = stream.skip(amount.pieces.end, |m| *m == Meaning::Percent)
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
/// and shares of a whole are none; a range is two.
pub fn numbers(stream: &Stream, amounts: &[Amount]) -> Vec<(Range<usize>, f64)> {
    let mut found = Vec::new();
    for amount in amounts {
        match amount.ends {
            Some(ends) => found.extend(ends.iter().map(|n| (n.start..n.end, n.low))),
            None => {
                let point = amount.bare.1 == Some(amount.bare.0);
                let share = stream
                    .skip(amount.core.start, |m| matches!(m, Meaning::Share { .. } | Meaning::Zero))
                    .is_some();
                let end = amount.core.end;
                let unit = stream.glued(end)
                    && stream.shape(end) == Some(Shape::Word)
                    && stream.skip(end, |m| matches!(m, Meaning::Percent)).is_none();
                let counts = amount.kind != AmountKind::Ordinal && !article_alone(stream, amount);
                if point && counts && !share && !unit {
                    found.push((amount.core.clone(), amount.bare.0));
                }
            }
        }
    }
    found
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

/// "10 to 15", "10-15", "entre 10 e 15 mil".
fn range(stream: &Stream, first: &Number, floor: usize) -> Option<Amount> {
    let from = first.point()?;
    if !matches!(first.kind, NumberKind::Cardinal | NumberKind::Fraction | NumberKind::Ordinal) {
        return None;
    }
    let mut from_end = first.end;
    let percent = stream.skip(from_end, |m| *m == Meaning::Percent);
    if let Some(end) = percent {
        from_end = end;
    }
    let money_start = currency_before(stream, first.start).filter(|from| *from >= floor);
    let money = money_start.is_some();
    let between = between_before(stream, money_start.unwrap_or(first.start), floor);
    let dash = stream
        .is_sign(from_end, &["-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "~"])
        && stream.glued(from_end) == stream.glued(from_end + 1);
    let second_at = if dash {
        from_end + 1
    } else if let Some(end) = between.and_then(|_| {
        stream.skip(from_end, |m| *m == Meaning::NumeralJoin || matches!(m, Meaning::Range(RangeOp::To)))
    }) {
        end
    } else {
        // "And" ranges only behind "between".
        let end = stream.skip(from_end, |m| matches!(m, Meaning::Range(RangeOp::To)))?;
        if stream.skip(from_end, |m| *m == Meaning::NumeralJoin).is_some() {
            return None;
        }
        let from = stream
            .find_before(money_start.unwrap_or(first.start), |m| {
                (*m == Meaning::Preposition(PrepRole::From)).then_some(())
            })
            .is_some();
        if from && changes(stream, first.start, floor).is_some() {
            return None;
        }
        end
    };
    let second_money = money_before(stream, second_at);
    // "7 % to $2.3 billion": what changes and what it comes to are no range.
    if second_money.is_some() != money && second_money.is_some() {
        return None;
    }
    let second_at = second_money.unwrap_or(second_at);
    let second =
        number::read(stream, second_at).or_else(|| number::read(stream, determined(stream, second_at)?))?;
    let mut to = second.point()?;
    if second.kind != first.kind
        || percent.is_some() && stream.skip(second.end, |m| *m == Meaning::Percent).is_none()
    {
        return None;
    }
    let mut from = from;
    let shared = second.scale > 1.0 && first.scale == 1.0 && from < to / second.scale;
    if shared {
        from *= second.scale;
    }
    if first.scale > 1.0 && second.scale == 1.0 && to < from && to * first.scale > from {
        to *= first.scale;
    }
    if from >= to {
        return None;
    }
    // "from 10 to 15": the word for "from" belongs to the range.
    let start = between.unwrap_or_else(|| {
        stream
            .find_before(first.start, |m| (*m == Meaning::Preposition(PrepRole::From)).then_some(()))
            .map(|(_, from)| from)
            .filter(|from| *from >= floor && !dash)
            .unwrap_or(first.start)
    });
    Some(Amount {
        core: first.start..second.end,
        pieces: start..second.end,
        low: from,
        high: Some(to),
        form: Form::Range,
        bare: (from, Some(to)),
        value: (from + to) / 2.0,
        scale: second.scale,
        ends: Some([*first, second]),
        made_of: if first.made_of == MadeOf::Article { MadeOf::Words } else { first.made_of },
        ..plain(first)
    })
}

/// The start of a word for "between" right before a number, an article allowed.
fn between_before(stream: &Stream, at: usize, floor: usize) -> Option<usize> {
    let between = |m: &'static Meaning| matches!(m, Meaning::Range(RangeOp::Between)).then_some(());
    (0..=2)
        .take_while(|back| *back == 0 || at >= *back && is_determiner(stream, at - back))
        .find_map(|back| stream.find_before(at.checked_sub(back)?, between))
        .map(|(_, start)| start)
        .filter(|start| *start >= floor)
}

/// Past an article.
fn determined(stream: &Stream, at: usize) -> Option<usize> {
    is_determiner(stream, at).then_some(at + 1)
}

fn is_determiner(stream: &Stream, at: usize) -> bool {
    match stream.upos(at) {
        Some(upos) => {
            upos == syntax::Upos::Det
                && stream.marks(at).iter().all(|m| {
                    !matches!(m.meaning, Meaning::Zero | Meaning::Share { .. } | Meaning::Vague { .. })
                })
        }
        None => stream.skip(at, |m| *m == Meaning::Definite).is_some(),
    }
}

/// Past a currency sign, or one with a country's letters: `$`, `US$`, `$US`.
fn money_before(stream: &Stream, at: usize) -> Option<usize> {
    (at + 1..=at + 2)
        .find(|end| stream.shape(*end) == Some(Shape::Digits) && currency_before(stream, *end) == Some(at))
}

/// The start of a currency sign or code right before a number.
fn currency_before(stream: &Stream, at: usize) -> Option<usize> {
    let prior = at.checked_sub(1)?;
    if is_money(stream, prior) && (stream.glued(at) || stream.shape(prior) == Some(Shape::Sign)) {
        let named = stream.find_before(at, |m| match m {
            Meaning::Thing { kind: ThingKind::Money, .. } => Some(()),
            _ => None,
        });
        return Some(named.map_or(prior, |(_, from)| from));
    }
    let form = stream.form(prior);
    let code = stream.glued(at)
        && stream.glued(prior)
        && (1..=3).contains(&form.len())
        && form.bytes().all(|b| b.is_ascii_uppercase());
    (code && prior > 0 && is_money(stream, prior - 1)).then(|| prior - 1)
}

/// A word of change a few words before, in the same sentence: "rose from 12 to 15".
fn changes(stream: &Stream, at: usize, floor: usize) -> Option<ChangeOp> {
    (floor..at)
        .rev()
        .take(5)
        .take_while(|back| stream.same_sentence(*back, at))
        .find_map(|back| {
            stream.find(back, |m| match m {
                Meaning::Change(op) => Some(*op),
                _ => None,
            })
        })
        .map(|(op, _)| op)
}

/// Takes in what stands before the number, from the inside out.
fn before(stream: &Stream, amount: &mut Amount, floor: usize, ranged: bool) {
    let digits = stream.shape(amount.core.start) == Some(Shape::Digits);
    for _ in 0..5 {
        let start = amount.pieces.start;
        if start <= floor {
            return;
        }
        let prior = start - 1;
        // A minus sign stands free on its left: `5 -3` is a range, `S-3` a name.
        let minus = stream.is_sign(prior, &["-", "\u{2212}"]);
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
        if let Some((op, width)) = sign_bound(stream, prior) {
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
        bind(amount, op);
        amount.pieces.start = from;
    }
}

/// "Another six", "mais seis", and words of change right before.
fn add_on(stream: &Stream, amount: &mut Amount, floor: usize) {
    let start = amount.pieces.start;
    if let Some((_, from)) = stream.find_before(start, |m| (*m == Meaning::More).then_some(()))
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

fn bound_before(stream: &Stream, at: usize) -> Option<(BoundOp, usize)> {
    stream.find_before(at, |m| match m {
        Meaning::Bound { op, at } if at.before() => Some(*op),
        _ => None,
    })
}

/// `>`, `≤`, `<=`, `~`: the same in every language. With the number of pieces they take.
fn sign_bound(stream: &Stream, at: usize) -> Option<(BoundOp, usize)> {
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
fn after(stream: &Stream, amount: &mut Amount) {
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
    (!goes_on && (only || pause)).then_some((op, end))
}

fn negate(amount: &mut Amount) {
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
fn about(low: f64, high: f64, whole: bool) -> (f64, f64) {
    let (down, up) = (low - low.abs() * 0.1, high + high.abs() * 0.1);
    // 20 * 1.1 is 22.000000000000004.
    let clean = |v: f64| (v * 1e6).round() / 1e6;
    if whole { (clean(down).floor(), clean(up).ceil()) } else { (clean(down), clean(up)) }
}
