//! Numbers of any length, in digits, in words, or both: "2.5 million", "vinte e cinco mil", "two dozen".

mod fractions;
mod sum;
mod vague;

use super::digits;
use crate::kinds::Kinds;
use crate::stream::{Shape, Stream};
use fractions::*;
use lexicon::{Meaning, PrepRole};
use sum::Sum;
use syntax::Upos;
use vague::*;

/// A number without its hedges.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number {
    /// First piece.
    pub start: usize,
    /// One past the last piece.
    pub end: usize,
    /// The least it can be.
    pub low: f64,
    /// The most; `None` where it is open.
    pub high: Option<f64>,
    /// What it is.
    pub kind: NumberKind,
    /// The scale it ends in ("10 million": a million), or 1.
    pub scale: f64,
    /// How many decimals were written; those of a scaled number count no more.
    pub decimals: usize,
    /// How the words are written.
    pub made_of: MadeOf,
}

/// What a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberKind {
    /// Counts.
    Cardinal,
    /// Ranks.
    Ordinal,
    /// A part of one whole: "half", "two thirds".
    Fraction,
    /// A word of magnitude: "dozens".
    Vague,
    /// "None".
    Zero,
    /// A part of a whole that stands beside it: "most".
    Share,
}

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MadeOf {
    /// Digits, alone.
    Digits,
    /// A single word for one, which may be an article.
    Article,
    /// Words, or words and digits.
    Words,
}

impl Number {
    /// Whether it is one number and not an interval.
    pub fn point(&self) -> Option<f64> {
        (self.high == Some(self.low)).then_some(self.low)
    }
}

/// Reads the number that starts at a piece.
pub fn read(stream: &Stream, at: usize) -> Option<Number> {
    let opens = stream.opens(at);
    if opens.any(Kinds::MULTIPLE)
        && let Some(behind) = stream.skip(at, |m| matches!(m, Meaning::Multiple(v) if *v == -1.0))
    {
        // "pelo menos 12" is no minus.
        let bound = stream
            .find_before(behind, |m| matches!(m, Meaning::Bound { .. }).then_some(()))
            .is_some_and(|(_, start)| start < at);
        if bound {
            return None;
        }
        let hyphen = stream.is_sign(behind, &["-"]) && stream.glued(behind);
        let number = cardinal(stream, behind + usize::from(hyphen))?;
        return Some(Number {
            start: at,
            low: -number.high?,
            high: Some(-number.low),
            made_of: MadeOf::Words,
            ..number
        });
    }
    let cardinal = cardinal(stream, at);
    let apart = Kinds::VAGUE.and(Kinds::SHARE).and(Kinds::FRACTION).and(Kinds::ZERO);
    if !opens.any(apart) && stream.shape(at) != Some(Shape::Sign) {
        return cardinal;
    }
    let other = vague(stream, at)
        .into_iter()
        .chain(share(stream, at))
        .chain(fraction(stream, at))
        .chain(zero(stream, at))
        .max_by_key(|n| n.end);
    match (cardinal, other) {
        (Some(c), Some(o)) if o.end > c.end || o.end == c.end && c.made_of != MadeOf::Digits => Some(o),
        (Some(c), _) => Some(c),
        (None, other) => other,
    }
}

fn cardinal(stream: &Stream, at: usize) -> Option<Number> {
    cardinal_within(stream, at, false)
}

/// A number that is part of a larger one does not look for parts of its own: the depth stays bounded.
fn inner_cardinal(stream: &Stream, at: usize) -> Option<Number> {
    cardinal_within(stream, at, true)
}

fn cardinal_within(stream: &Stream, at: usize, inner: bool) -> Option<Number> {
    let mut sum = Sum { inner, ..Sum::default() };
    let mut number = Number {
        start: at,
        end: at,
        low: 0.0,
        high: None,
        kind: NumberKind::Cardinal,
        scale: 1.0,
        decimals: 0,
        made_of: MadeOf::Words,
    };
    let mut next = at;
    let mut words = 0;
    let mut value = None;
    // A fraction may open the number: "half a million", "meia dúzia".
    if stream.opens(at).any(Kinds::FRACTION)
        && let Some((part, end)) =
            stream.find(at, |m| fraction_value(m).filter(|part| *part > 0.0 && *part < 1.0))
        && let Some((scale, end)) = scale_after_article(stream, end).or_else(|| {
            let behind = stream.skip(end, |m| matches!(m, Meaning::Preposition(PrepRole::Of)))?;
            scale_after_article(stream, behind)
        })
    {
        sum.open = part;
        sum.last = Some(part);
        sum.multiply(scale.max(1000.0));
        number.end = end;
        number.scale = scale;
        let exact = (part * scale * 1000.0).round() / 1000.0;
        return Some(number.with(exact));
    }
    loop {
        let joined = (words > 0).then(|| stream.skip(next, |m| matches!(m, Meaning::NumeralJoin))).flatten();
        let here = joined.unwrap_or_else(|| hyphen(stream, next, words));
        let Some(step) = step(stream, here, &mut sum, &mut number, words, joined.is_some()) else {
            break;
        };
        words += 1;
        sum.joined = joined.is_some();
        number.end = step.end;
        next = step.end;
        value = Some(sum.value());
        if let Some(last) = step.last {
            value = Some(last);
            break;
        }
    }
    let mut value = value?;
    // "três vinte e um avos", "tres dos milésimos": a number over a number, with a word that says so behind.
    if number.kind == NumberKind::Cardinal
        && words > 0
        && stream.opens(number.end).any(Kinds::NUMERAL.and(Kinds::SCALE))
        && let Some(under) = plain_cardinal(stream, number.end)
        && let Some((each, end)) = stream.find(under.1, |m| match m {
            Meaning::Fraction(part) if *part == 1.0 => Some(1.0),
            Meaning::Ordinal(rank) if *rank >= 1000.0 && number.made_of == MadeOf::Words => Some(*rank),
            _ => None,
        })
    {
        value /= under.0 * each;
        number.kind = NumberKind::Fraction;
        number.end = end;
        words += 1;
    }
    let article = || {
        let marked = stream.skip(at, |m| matches!(m, Meaning::Article)).is_some();
        marked && matches!(stream.upos(at), None | Some(Upos::Det))
    };
    if words == 1
        && number.made_of == MadeOf::Words
        && value == 1.0
        && number.kind == NumberKind::Cardinal
        && article()
    {
        number.made_of = MadeOf::Article;
    }
    if words > 1 && number.made_of == MadeOf::Digits {
        number.made_of = MadeOf::Words;
    }
    Some(number.with(value))
}

impl Number {
    fn with(self, value: f64) -> Number {
        Number { low: value, high: Some(value), ..self }
    }
}

struct Step {
    end: usize,
    /// The value of the whole, where this word ends it.
    last: Option<f64>,
}

/// Takes one more word into the sum.
fn step(
    stream: &Stream,
    at: usize,
    sum: &mut Sum,
    number: &mut Number,
    words: usize,
    joined: bool,
) -> Option<Step> {
    let more = |end| Some(Step { end, last: None });
    if stream.shape(at) == Some(Shape::Digits) {
        let behind_hundred = joined && sum.last.is_some_and(|last| last >= 100.0 && last % 100.0 == 0.0);
        let open_for_digits =
            words == 0 || sum.last.is_none() && sum.closed_scale() >= 1000.0 || behind_hundred;
        if !open_for_digits {
            return None;
        }
        let mut digits = digits::read(stream, at)?;
        if words > 0 && (digits.value >= sum.room() || digits.decimals > 0 || digits.value == 0.0) {
            return None;
        }
        // "300 and 200 thousand" are two.
        if behind_hundred && stream.find(digits.end, scale_value).is_some()
            || joined && again(stream, digits.end, sum)
        {
            return None;
        }
        if words == 0
            && let Some((part, end)) = over(stream, at)
        {
            number.kind = NumberKind::Fraction;
            return Some(Step { end, last: Some(part) });
        }
        if let Some((part, end)) = written_fraction(stream, digits.end, digits.decimals == 0) {
            digits.end = end;
            digits.value += part;
        }
        number.decimals = digits.decimals;
        number.made_of = MadeOf::Digits;
        sum.open += digits.value;
        // Digits take a scale, but no more words: "20 and five" is two numbers.
        sum.last = Some(1.0);
        return more(digits.end);
    }
    let opens = stream.opens(at);
    if !opens.any(Kinds::NUMBER.and(Kinds::POINT)) {
        return None;
    }
    if words > 0
        && let Some((last, end)) = parted(stream, at, sum, number, joined)
    {
        return Some(Step { end, last: Some(last) });
    }
    if words > 0
        && !joined
        && !sum.inner
        && let Some(behind) = stream.skip(at, |m| matches!(m, Meaning::NumeralPoint))
        && let Some(part) = inner_cardinal(stream, behind)
            .filter(|p| p.kind == NumberKind::Fraction)
            .or_else(|| fraction(stream, behind))
    {
        let unit = if sum.last.is_none() { sum.scale } else { 1.0 };
        return Some(Step { end: part.end, last: Some(sum.value() + part.low * unit) });
    }
    if words > 0
        && !joined
        && !sum.inner
        && let Some((point, end)) = stream
            .skip(at, |m| matches!(m, Meaning::NumeralPoint))
            .and_then(|end| spoken_decimals(stream, end))
    {
        return Some(Step { end, last: Some(sum.value() + point) });
    }
    // The letter of a code is no article: `$A82`, `A4`.
    if stream.glued(at + 1) && stream.shape(at + 1) == Some(Shape::Digits)
        || stream.glued(at) && only_article(stream, at)
    {
        return None;
    }
    // "A couple of", "um par de": the article is part of the word.
    if words == 0
        && opens.any(Kinds::MULTIPLE)
        && let Some((each, end)) = stream.find(at, |m| match m {
            Meaning::Multiple(each) if *each > 1.0 => Some(*each),
            _ => None,
        })
        && end > at + 1
        && only_article(stream, at)
    {
        number.scale = each;
        return Some(Step { end, last: Some(each) });
    }
    if let Some((value, end)) = stream.find(at, |m| match m {
        Meaning::Numeral(value) => Some(*value),
        Meaning::Article => Some(1.0),
        _ => None,
    }) {
        if value < sum.room()
            && !(joined && again(stream, end, sum))
            && !(value == 0.0 && words > 0)
            && !(value == 1.0 && words > 0 && only_article(stream, at))
        {
            sum.add(value);
            return more(end);
        }
        return None;
    }
    let vague_here = words == 0 && opens.any(Kinds::VAGUE);
    // A letter or two mean a scale only beside a number, and one letter only where it is glued to it.
    let abbreviated = || {
        let letters = stream.form(at).chars().take(3).count();
        words == 0 && letters < 3 || letters == 1 && !stream.glued(at)
    };
    if opens.any(Kinds::SCALE)
        && let Some((scale, end)) = stream.find(at, scale_value)
        && !abbreviated()
        && !vague_here
        && !(joined && words > 0 && sum.last.is_some())
    {
        if words > 0 && sum.last.is_none() && sum.scale <= scale && !sum.closed.is_empty() {
            // "mil milhões": a scale upon a scale.
            let total = sum.value() * scale;
            if total >= 1e18 || joined {
                return None;
            }
            *sum = Sum { closed: vec![total], scale, inner: sum.inner, ..Sum::default() };
            number.scale = scale;
            return more(end);
        }
        let saved = (sum.closed.clone(), sum.open, sum.last, sum.scale);
        if sum.multiply(scale) {
            if scale >= 1000.0 {
                number.scale = scale;
                number.decimals = 0;
            }
            return more(end);
        }
        (sum.closed, sum.open, sum.last, sum.scale) = saved;
        return None;
    }
    if opens.any(Kinds::MULTIPLE)
        && let Some((each, end)) = stream.find(at, |m| match m {
            Meaning::Multiple(each) if *each > 0.0 => Some(*each),
            _ => None,
        })
        && !joined
        && !matches!(stream.upos(at), Some(Upos::Verb | Upos::Aux))
    {
        let times = if words == 0 { 1.0 } else { sum.value() };
        number.scale = each;
        return Some(Step { end, last: Some(times * each) });
    }
    if let Some((rank, end)) = stream.find(at, |m| match m {
        Meaning::Ordinal(rank) if *rank >= 1.0 => Some(*rank),
        _ => None,
    }) {
        if words == 0
            && let Some((tens, unit, end)) = split_rank(stream, at)
        {
            number.kind = NumberKind::Fraction;
            return Some(Step { end, last: Some(tens / unit) });
        }
        return ordinal(stream, rank, end, sum, number, words);
    }
    None
}

/// "Três mil e quatro mil" are two: whether the scale that a number has taken stands behind a further one.
fn again(stream: &Stream, at: usize, sum: &Sum) -> bool {
    sum.closed_scale() >= 1000.0
        && stream.find(at, scale_value).is_some_and(|(scale, _)| scale == sum.closed_scale())
}

fn only_article(stream: &Stream, at: usize) -> bool {
    stream.skip(at, |m| matches!(m, Meaning::Article)).is_some()
        && stream.marks(at).iter().all(|m| !matches!(m.meaning, Meaning::Numeral(_)))
}

/// An ordinal closes a number of words, or goes on with further ordinals: "quadragésimo sétimo".
fn ordinal(
    stream: &Stream,
    rank: f64,
    end: usize,
    sum: &mut Sum,
    number: &mut Number,
    words: usize,
) -> Option<Step> {
    if number.made_of == MadeOf::Digits {
        return None;
    }
    let tenth = number.kind == NumberKind::Ordinal && sum.last == Some(10.0) && rank < 10.0;
    if words > 0 && rank >= 1000.0 && sum.last.is_some() {
        sum.multiply(rank);
    } else if words > 0 && rank >= 1000.0 && sum.scale < rank && sum.value() * rank < 1e18 {
        let total = sum.value() * rank;
        *sum = Sum { closed: vec![total], scale: rank, inner: sum.inner, ..Sum::default() };
    } else if rank < sum.room() || tenth {
        sum.add(rank);
    } else {
        return None;
    }
    number.kind = NumberKind::Ordinal;
    let goes_on = stream
        .find(end, |m| match m {
            Meaning::Ordinal(next) => Some(*next),
            _ => None,
        })
        .is_some_and(|(next, _)| next < sum.room() || sum.last == Some(10.0) && next < 10.0);
    Some(Step { end, last: (!goes_on).then(|| sum.value()) })
}

/// Passes over the hyphen inside "twenty-five".
fn hyphen(stream: &Stream, at: usize, words: usize) -> usize {
    let between = words > 0 && stream.is_sign(at, &["-", "\u{2010}", "\u{2011}"]);
    if between && stream.shape(at + 1) == Some(Shape::Word) && stream.shape(at - 1) == Some(Shape::Word) {
        at + 1
    } else {
        at
    }
}

fn scale_value(meaning: &Meaning) -> Option<f64> {
    match meaning {
        Meaning::Scale(scale) => Some(*scale),
        _ => None,
    }
}
