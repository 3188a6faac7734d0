//! Parts of numbers: "two thirds", "um milhão e meio", "1/4", "one over three", "five point two".

use super::*;

/// What divides the number so far, or adds a part to it: "two thirds", "three and a half", "um milhão e meio",
/// "one over three".
pub(super) fn parted(
    stream: &Stream,
    at: usize,
    sum: &Sum,
    number: &mut Number,
    joined: bool,
) -> Option<(f64, usize)> {
    let whole = sum.value();
    if let Some((part, end)) = stream.find(at, fraction_value) {
        if part == 0.0 {
            if sum.inner {
                return None;
            }
            // A word of division.
            let under = (!joined).then(|| inner_cardinal(stream, end)).flatten()?;
            let divisor = under.point().filter(|d| *d > 0.0)?;
            number.kind = NumberKind::Fraction;
            return Some((whole / divisor, under.end));
        }
        // "ciento treinta y dos quintos": where the word for "and" joins tens and units, the units are the numerator's.
        if joined
            && end > at + 1
            && goes_on_by_join(stream, sum)
            && let Some((over, under)) = ratio(part).filter(|(over, _)| *over < sum.room())
        {
            number.kind = NumberKind::Fraction;
            return Some(((whole + over) / under, end));
        }
        // "one billion and a quarter million": the part has a scale of its own.
        if joined
            && sum.last.is_none()
            && let Some((scale, end)) = stream.find(end, scale_value).filter(|(s, _)| *s < sum.scale)
        {
            return Some((whole + part * scale, end));
        }
        if joined {
            return Some((whole + if sum.last.is_none() { part * sum.scale } else { part }, end));
        }
        if end == at + 1 {
            number.kind = NumberKind::Fraction;
            return Some((whole * part, end));
        }
        // "twenty-three fifths": the entry "three fifths" hides the unit of the numerator.
        let (over, under) = ratio(part)?;
        if over < sum.room() {
            number.kind = NumberKind::Fraction;
            return Some(((whole + over) / under, end));
        }
    }
    if number.kind != NumberKind::Cardinal {
        return None;
    }
    // "one hundred and thirty fifths": tens and unit that are one rank only on paper.
    if joined
        && let Some((tens, unit, end)) = split_rank(stream, at)
        && tens < sum.room()
    {
        number.kind = NumberKind::Fraction;
        return Some(((whole + tens) / unit, end));
    }
    if joined && sum.inner {
        return None;
    }
    let unit_next = || {
        stream.find(at, |m| match m {
            Meaning::Numeral(value) if *value < sum.room() => Some(()),
            _ => None,
        })
    };
    if joined && goes_on_by_join(stream, sum) && unit_next().is_some() {
        return None;
    }
    if joined {
        // "twenty and three fifths".
        let part =
            inner_cardinal(stream, at).filter(|part| part.kind == NumberKind::Fraction && part.low < 1.0)?;
        return Some((whole + part.low, part.end));
    }
    let (rank, end, plural) = denominator(stream, at)?;
    // "fifty-four hundredths": the unit belongs to the tens before it, not to "four hundredth".
    if end > at + 1 && unit_next().is_some() && sum.last.is_some() {
        return None;
    }
    let of_next = stream.skip(end, |m| matches!(m, Meaning::Preposition(PrepRole::Of))).is_some()
        || end >= stream.len();
    if !(plural || whole == 1.0 && (rank >= 20.0 || of_next)) || rank < 3.0 {
        return None;
    }
    let tens = sum.last.filter(|last| (20.0..100.0).contains(last) && last % 10.0 == 0.0 && rank < 10.0);
    number.kind = NumberKind::Fraction;
    Some(match tens {
        // "one hundred thirty-fifths".
        Some(tens) if whole > tens && !sum.joined => ((whole - tens) / (tens + rank), end),
        _ => (whole / rank, end),
    })
}

/// Whether a unit behind the word for "and" goes on the tens before it: "treinta y dos", but "thirty and two".
fn goes_on_by_join(stream: &Stream, sum: &Sum) -> bool {
    digits::joins_tens(stream.language)
        && sum.last.is_some_and(|last| (20.0..100.0).contains(&last) && last % 10.0 == 0.0)
}

/// The tens and the unit of a plural rank of two words without a hyphen: "thirty fifths".
pub(super) fn split_rank(stream: &Stream, at: usize) -> Option<(f64, f64, usize)> {
    let (rank, end) = stream.find(at, |m| match m {
        Meaning::Ordinal(rank) if *rank > 20.0 && *rank < 100.0 => Some(*rank),
        _ => None,
    })?;
    let last = stream.pieces.get(end - 1)?;
    let plural = last.form.chars().count() > last.lemma.chars().count();
    let unit = rank % 10.0;
    (end == at + 2 && plural && unit >= 3.0).then_some((rank - unit, unit, end))
}

/// A rank that divides, of one word or two ("twenty-first"), and whether it is a plural.
pub(super) fn denominator(stream: &Stream, at: usize) -> Option<(f64, usize, bool)> {
    let rank_at = |at: usize| {
        stream.find(at, |m| match m {
            Meaning::Ordinal(rank) if *rank >= 1.0 => Some(*rank),
            _ => None,
        })
    };
    let plural = |end: usize| {
        let piece = &stream.pieces[end - 1];
        piece.form.chars().count() > piece.lemma.chars().count()
    };
    if let Some((rank, end)) = rank_at(at) {
        return Some((rank, end, plural(end)));
    }
    let (tens, end) = stream.find(at, |m| match m {
        Meaning::Numeral(v) if (20.0..100.0).contains(v) && v % 10.0 == 0.0 => Some(*v),
        _ => None,
    })?;
    let (unit, end) = rank_at(hyphen(stream, end, 1)).filter(|(unit, _)| *unit < 10.0)?;
    Some((tens + unit, end, plural(end)))
}

/// "five point two five", "nought point eleven": each number behind the point is written on.
pub(super) fn spoken_decimals(stream: &Stream, at: usize) -> Option<(f64, usize)> {
    let mut digits = String::new();
    let mut next = at;
    while digits.len() < 12 {
        let Some(number) = inner_cardinal(stream, next)
            .filter(|n| n.kind == NumberKind::Cardinal && n.made_of != MadeOf::Article)
        else {
            break;
        };
        let value = number.point().filter(|v| v.fract() == 0.0 && *v < 1e6)?;
        digits.push_str(&format!("{value}"));
        next = number.end;
    }
    (!digits.is_empty()).then(|| format!("0.{digits}").parse().ok()).flatten().map(|v| (v, next))
}

/// A number of words, without what divides it.
pub(super) fn plain_cardinal(stream: &Stream, at: usize) -> Option<(f64, usize)> {
    let mut sum = Sum::default();
    let mut next = at;
    let mut words = 0;
    loop {
        let joined = (words > 0).then(|| stream.skip(next, |m| matches!(m, Meaning::NumeralJoin))).flatten();
        let here = joined.unwrap_or(next);
        let numeral = stream.find(here, |m| match m {
            Meaning::Numeral(value) => Some(*value),
            _ => None,
        });
        if let Some((value, end)) = numeral.filter(|(value, _)| *value < sum.room() && *value > 0.0) {
            sum.add(value);
            next = end;
        } else if let Some((scale, end)) = stream.find(here, scale_value).filter(|_| joined.is_none()) {
            if !sum.multiply(scale) {
                break;
            }
            next = end;
        } else {
            break;
        }
        words += 1;
    }
    (words > 0).then(|| (sum.value(), next))
}

/// `1/4` behind a whole number, `½` behind or alone, and `/4` behind a numerator.
pub(super) fn written_fraction(stream: &Stream, at: usize, whole: bool) -> Option<(f64, usize)> {
    if stream.shape(at) == Some(Shape::Sign)
        && let Some(part) = glyph(stream.form(at))
    {
        return Some((part, at + 1));
    }
    if stream.form(at + 1) != "/" {
        return None;
    }
    let (over, under) = (small(stream, at)?, small(stream, at + 2)?);
    (whole && !stream.glued(at) && over < under && !stream.glued(at + 3)).then_some((over / under, at + 3))
}

/// A number of one or two digits.
fn small(stream: &Stream, at: usize) -> Option<f64> {
    let form = stream.form(at);
    let digits = stream.shape(at) == Some(Shape::Digits) && form.len() <= 2;
    if digits { form.parse().ok() } else { None }
}

/// `3/4`, with nothing glued to either side.
pub(super) fn over(stream: &Stream, at: usize) -> Option<(f64, usize)> {
    if stream.form(at + 1) != "/" {
        return None;
    }
    let (over, under) = (small(stream, at)?, small(stream, at + 2)?);
    let linked = stream.glued(at + 1) && stream.glued(at + 2);
    let alone = !(stream.glued(at) || stream.glued(at + 3) && stream.is_sign(at + 3, &["/", "-"]));
    (linked && alone && over > 0.0 && over < under).then_some((over / under, at + 3))
}

/// The vulgar fractions of Unicode.
pub(super) fn glyph(form: &str) -> Option<f64> {
    Some(match form {
        "½" => 0.5,
        "⅓" => 1.0 / 3.0,
        "⅔" => 2.0 / 3.0,
        "¼" => 0.25,
        "¾" => 0.75,
        "⅕" => 0.2,
        "⅛" => 0.125,
        "⅜" => 0.375,
        "⅝" => 0.625,
        "⅞" => 0.875,
        _ => return None,
    })
}

pub(super) fn fraction(stream: &Stream, at: usize) -> Option<Number> {
    let (part, end) = stream
        .find(at, |m| fraction_value(m).filter(|part| *part > 0.0 && *part < 1.0))
        .or_else(|| Some((glyph(stream.form(at))?, at + 1)))?;
    Some(Number {
        start: at,
        end,
        low: part,
        high: Some(part),
        kind: NumberKind::Fraction,
        scale: 1.0,
        decimals: 0,
        made_of: MadeOf::Words,
    })
}

pub(super) fn scale_after_article(stream: &Stream, at: usize) -> Option<(f64, usize)> {
    let one = |at: usize| {
        stream.pieces.get(at).is_some_and(|p| p.indefinite)
            || stream.skip(at, |m| matches!(m, Meaning::Numeral(v) if *v == 1.0)).is_some()
    };
    let scale = |at| {
        stream.find(at, |m| match m {
            Meaning::Multiple(each) if *each > 2.0 => Some(*each),
            other => scale_value(other),
        })
    };
    let article = |at: usize| stream.skip(at, |m| matches!(m, Meaning::Article)).is_some();
    scale(at).or_else(|| if one(at) || article(at) { scale(at + 1) } else { None })
}

/// A fraction as the files give it, made exact: they round a third to 0.333333.
pub(super) fn fraction_value(meaning: &Meaning) -> Option<f64> {
    match meaning {
        Meaning::Fraction(part) => Some(ratio(*part).map_or(*part, |(over, under)| over / under)),
        _ => None,
    }
}

/// Numerator and denominator of a common fraction.
pub(super) fn ratio(part: f64) -> Option<(f64, f64)> {
    (2..=12).map(f64::from).find_map(|under| {
        let over = (part * under).round();
        ((over / under - part).abs() < 1e-5).then_some((over, under))
    })
}
