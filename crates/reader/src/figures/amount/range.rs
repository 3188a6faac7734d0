//! Ranges: "10 to 15", "10-15", "entre 10 e 15 mil".

use super::*;

/// "10 to 15", "10-15", "entre 10 e 15 mil".
pub(super) fn range(stream: &Stream, first: &Number, floor: usize) -> Option<Amount> {
    let from = first.point()?;
    if !matches!(first.kind, NumberKind::Cardinal | NumberKind::Fraction | NumberKind::Ordinal) {
        return None;
    }
    let mut from_end = first.end;
    let percent = stream.skip(from_end, |m| matches!(m, Meaning::Percent));
    if let Some(end) = percent {
        from_end = end;
    }
    let dash = stream
        .is_sign(from_end, &["-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "~"])
        && stream.glued(from_end) == stream.glued(from_end + 1);
    if !dash && !stream.opens(from_end).any(Kinds::RANGE.and(Kinds::JOIN)) {
        return None;
    }
    let money_start = currency_before(stream, first.start).filter(|from| *from >= floor);
    let money = money_start.is_some();
    let between = between_before(stream, money_start.unwrap_or(first.start), floor);
    let mut by_how_much = false;
    // "Rose from 18 to 22" is two counts, one after the other.
    let from_word = stream
        .find_before(money_start.unwrap_or(first.start), |m| {
            matches!(m, Meaning::Preposition(PrepRole::From | PrepRole::Of)).then_some(())
        })
        .map(|(_, from)| from);
    if let Some(from) = from_word
        && !dash
        && changes(stream, from, floor).is_some()
    {
        return None;
    }
    let second_at = if dash {
        from_end + 1
    } else if let Some(end) = between.and_then(|_| {
        stream
            .skip(from_end, |m| matches!(m, Meaning::NumeralJoin) || matches!(m, Meaning::Range(RangeOp::To)))
    }) {
        end
    } else {
        // "And" ranges only behind "between".
        let end = stream.skip(from_end, |m| matches!(m, Meaning::Range(RangeOp::To)))?;
        if stream.skip(from_end, |m| matches!(m, Meaning::NumeralJoin)).is_some() {
            return None;
        }
        let from = stream
            .find_before(money_start.unwrap_or(first.start), |m| {
                (matches!(m, Meaning::Preposition(PrepRole::From))).then_some(())
            })
            .is_some();
        let change = changes(stream, first.start, floor).is_some();
        if from && change {
            return None;
        }
        by_how_much = change;
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
        || percent.is_some() && stream.skip(second.end, |m| matches!(m, Meaning::Percent)).is_none()
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
    // "Rose by 43.6 to 419.2 billion": the change and what it came to lie further apart than a range.
    if from >= to || by_how_much && to > 3.0 * from {
        return None;
    }
    // "from 10 to 15": the word for "from" belongs to the range.
    let start = between.unwrap_or_else(|| {
        stream
            .find_before(first.start, |m| (matches!(m, Meaning::Preposition(PrepRole::From))).then_some(()))
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
pub(super) fn between_before(stream: &Stream, at: usize, floor: usize) -> Option<usize> {
    let between = |m: &'static Meaning| matches!(m, Meaning::Range(RangeOp::Between)).then_some(());
    (0..=2)
        .take_while(|back| *back == 0 || at >= *back && is_determiner(stream, at - back))
        .find_map(|back| stream.find_before(at.checked_sub(back)?, between))
        .map(|(_, start)| start)
        .filter(|start| *start >= floor)
}
