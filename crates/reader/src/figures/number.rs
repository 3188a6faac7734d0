//! Numbers of any length, in digits, in words, or both: "2.5 million", "vinte e cinco mil", "two dozen".

use super::digits;
use crate::stream::{Shape, Stream};
use lexicon::{Meaning, PrepRole};
use syntax::Upos;

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
    if let Some(behind) = stream.skip(at, |m| matches!(m, Meaning::Multiple(v) if *v == -1.0)) {
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

/// The number being put together.
#[derive(Default)]
struct Sum {
    /// Groups that were closed by a scale, in falling order.
    closed: Vec<f64>,
    /// The open group.
    open: f64,
    /// The last word put into the open group, and whether the group has any.
    last: Option<f64>,
    scale: f64,
    /// Whether a word for "and" stands before the last word.
    joined: bool,
}

impl Sum {
    fn value(&self) -> f64 {
        self.closed.iter().sum::<f64>() + self.open
    }

    /// The size that the next word must stay below.
    fn room(&self) -> f64 {
        match self.last {
            // After twenty comes a unit, after hundred anything below it, after a unit or a teen nothing.
            Some(last) if last >= 1000.0 && last % 1000.0 == 0.0 => 1000.0,
            Some(last) if last >= 100.0 && last % 100.0 == 0.0 => 100.0,
            Some(last) if (20.0..100.0).contains(&last) && last % 10.0 == 0.0 => 10.0,
            Some(_) => 0.0,
            None => self.closed_scale(),
        }
    }

    fn closed_scale(&self) -> f64 {
        if self.closed.is_empty() { f64::INFINITY } else { self.scale }
    }

    fn add(&mut self, value: f64) {
        self.open += value;
        self.last = Some(value);
    }

    /// Multiplies everything smaller than `scale`.
    fn multiply(&mut self, scale: f64) -> bool {
        let mut tail = self.open;
        while let Some(group) = self.closed.last().copied().filter(|group| *group < scale) {
            tail += group;
            self.closed.pop();
        }
        if self.closed.last().is_some_and(|group| *group < scale * 1.0) {
            return false;
        }
        if tail == 0.0 {
            if !self.closed.is_empty() && self.scale <= scale {
                return false;
            }
            tail = 1.0;
        }
        if scale < 1000.0 {
            // "two hundred": the group stays open for what is below a hundred.
            self.open = tail * scale;
            self.last = Some(scale);
        } else {
            self.closed.push(tail * scale);
            self.open = 0.0;
            self.last = None;
            self.scale = scale;
        }
        self.value().is_finite() && self.value() < 1e18
    }
}

fn cardinal(stream: &Stream, at: usize) -> Option<Number> {
    let mut sum = Sum::default();
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
    if let Some((part, end)) =
        stream.find(at, |m| fraction_value(m).filter(|part| *part > 0.0 && *part < 1.0))
        && let Some((scale, end)) = scale_after_article(stream, end).or_else(|| {
            let behind = stream.skip(end, |m| *m == Meaning::Preposition(PrepRole::Of))?;
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
        let joined = (words > 0).then(|| stream.skip(next, |m| *m == Meaning::NumeralJoin)).flatten();
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
    // "três vinte e um avos": a number over a number, with a word that says so behind.
    if number.kind == NumberKind::Cardinal
        && words > 0
        && let Some(under) = plain_cardinal(stream, number.end)
        && let Some(end) = stream.skip(under.1, |m| matches!(m, Meaning::Fraction(part) if *part == 1.0))
    {
        value /= under.0;
        number.kind = NumberKind::Fraction;
        number.end = end;
        words += 1;
    }
    let article = || {
        let marked = stream.skip(at, |m| *m == Meaning::Article).is_some();
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
        if behind_hundred && stream.find(digits.end, scale_value).is_some() {
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
    if words > 0
        && let Some((last, end)) = parted(stream, at, sum, number, joined)
    {
        return Some(Step { end, last: Some(last) });
    }
    if words > 0
        && !joined
        && let Some(behind) = stream.skip(at, |m| *m == Meaning::NumeralPoint)
        && let Some(part) = cardinal(stream, behind)
            .filter(|p| p.kind == NumberKind::Fraction)
            .or_else(|| fraction(stream, behind))
    {
        let unit = if sum.last.is_none() { sum.scale } else { 1.0 };
        return Some(Step { end: part.end, last: Some(sum.value() + part.low * unit) });
    }
    if words > 0
        && !joined
        && let Some((point, end)) =
            stream.skip(at, |m| *m == Meaning::NumeralPoint).and_then(|end| spoken_decimals(stream, end))
    {
        return Some(Step { end, last: Some(sum.value() + point) });
    }
    // The letter of a code is no article: `$A82`, `A4`.
    if stream.glued(at + 1) && stream.shape(at + 1) == Some(Shape::Digits)
        || stream.glued(at) && only_article(stream, at)
    {
        return None;
    }
    if let Some((value, end)) = stream.find(at, |m| match m {
        Meaning::Numeral(value) => Some(*value),
        Meaning::Article => Some(1.0),
        _ => None,
    }) {
        if value < sum.room()
            && !(value == 0.0 && words > 0)
            && !(value == 1.0 && words > 0 && only_article(stream, at))
        {
            sum.add(value);
            return more(end);
        }
        return None;
    }
    let vague_here = words == 0 && stream.skip(at, |m| matches!(m, Meaning::Vague { .. })).is_some();
    let letters = stream.form(at).chars().count();
    // A letter or two mean a scale only beside a number, and one letter only where it is glued to it.
    let abbreviated = words == 0 && letters < 3 || letters == 1 && !stream.glued(at);
    if let Some((scale, end)) = stream.find(at, scale_value)
        && !abbreviated
        && !vague_here
        && !(joined && words > 0 && sum.last.is_some())
    {
        if words > 0 && sum.last.is_none() && sum.scale <= scale && !sum.closed.is_empty() {
            // "mil milhões": a scale upon a scale.
            let total = sum.value() * scale;
            if total >= 1e18 || joined {
                return None;
            }
            *sum = Sum { closed: vec![total], scale, ..Sum::default() };
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
    if let Some((each, end)) = stream.find(at, |m| match m {
        Meaning::Multiple(each) if *each > 0.0 => Some(*each),
        _ => None,
    }) && !joined
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

fn only_article(stream: &Stream, at: usize) -> bool {
    stream.skip(at, |m| *m == Meaning::Article).is_some()
        && stream.marks(at).iter().all(|m| !matches!(m.meaning, Meaning::Numeral(_)))
}

/// A number of words, without what divides it.
fn plain_cardinal(stream: &Stream, at: usize) -> Option<(f64, usize)> {
    let mut sum = Sum::default();
    let mut next = at;
    let mut words = 0;
    loop {
        let joined = (words > 0).then(|| stream.skip(next, |m| *m == Meaning::NumeralJoin)).flatten();
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

/// What divides the number so far, or adds a part to it: "two thirds", "three and a half", "um milhão e meio",
/// "one over three".
fn parted(stream: &Stream, at: usize, sum: &Sum, number: &mut Number, joined: bool) -> Option<(f64, usize)> {
    let whole = sum.value();
    if let Some((part, end)) = stream.find(at, fraction_value) {
        if part == 0.0 {
            // A word of division.
            let under = (!joined).then(|| cardinal(stream, end)).flatten()?;
            let divisor = under.point().filter(|d| *d > 0.0)?;
            number.kind = NumberKind::Fraction;
            return Some((whole / divisor, under.end));
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
    if joined && let Some((tens, unit, end)) = split_rank(stream, at) && tens < sum.room() {
        number.kind = NumberKind::Fraction;
        return Some(((whole + tens) / unit, end));
    }
    if joined {
        // "twenty and three fifths".
        let part = cardinal(stream, at).filter(|part| part.kind == NumberKind::Fraction && part.low < 1.0)?;
        return Some((whole + part.low, part.end));
    }
    let (rank, end, plural) = denominator(stream, at)?;
    let of_next =
        stream.skip(end, |m| *m == Meaning::Preposition(PrepRole::Of)).is_some() || end >= stream.len();
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

/// The tens and the unit of a plural rank of two words without a hyphen: "thirty fifths".
fn split_rank(stream: &Stream, at: usize) -> Option<(f64, f64, usize)> {
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
fn denominator(stream: &Stream, at: usize) -> Option<(f64, usize, bool)> {
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
fn spoken_decimals(stream: &Stream, at: usize) -> Option<(f64, usize)> {
    let mut digits = String::new();
    let mut next = at;
    while digits.len() < 12 {
        let Some(number) =
            cardinal(stream, next).filter(|n| n.kind == NumberKind::Cardinal && n.made_of != MadeOf::Article)
        else {
            break;
        };
        let value = number.point().filter(|v| v.fract() == 0.0 && *v < 1e6)?;
        digits.push_str(&format!("{value}"));
        next = number.end;
    }
    (!digits.is_empty()).then(|| format!("0.{digits}").parse().ok()).flatten().map(|v| (v, next))
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
        *sum = Sum { closed: vec![total], scale: rank, ..Sum::default() };
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

/// `1/4` behind a whole number, `½` behind or alone, and `/4` behind a numerator.
fn written_fraction(stream: &Stream, at: usize, whole: bool) -> Option<(f64, usize)> {
    if let Some(part) = glyph(stream.form(at)) {
        return Some((part, at + 1));
    }
    let small = |at: usize| {
        let form = stream.form(at);
        (stream.shape(at) == Some(Shape::Digits) && form.len() <= 2)
            .then(|| form.parse::<f64>().ok())
            .flatten()
    };
    let (over, under) = (small(at)?, small(at + 2)?);
    (whole && !stream.glued(at) && stream.form(at + 1) == "/" && over < under && !stream.glued(at + 3))
        .then_some((over / under, at + 3))
}

/// `3/4`, with nothing glued to either side.
fn over(stream: &Stream, at: usize) -> Option<(f64, usize)> {
    let small = |at: usize| {
        let form = stream.form(at);
        (stream.shape(at) == Some(Shape::Digits) && form.len() <= 2)
            .then(|| form.parse::<f64>().ok())
            .flatten()
    };
    let (over, under) = (small(at)?, small(at + 2)?);
    let linked = stream.form(at + 1) == "/" && stream.glued(at + 1) && stream.glued(at + 2);
    let alone = !stream.glued(at) && !(stream.glued(at + 3) && stream.is_sign(at + 3, &["/", "-"]));
    (linked && alone && over > 0.0 && over < under).then_some((over / under, at + 3))
}

/// The vulgar fractions of Unicode.
fn glyph(form: &str) -> Option<f64> {
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

fn fraction(stream: &Stream, at: usize) -> Option<Number> {
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

fn share(stream: &Stream, at: usize) -> Option<Number> {
    let ((low, high), end) = stream.find(at, |m| match m {
        Meaning::Share { low, high, .. } => Some((*low, *high)),
        _ => None,
    })?;
    Some(Number {
        start: at,
        end,
        low,
        high: Some(high),
        kind: NumberKind::Share,
        scale: 1.0,
        decimals: 0,
        made_of: MadeOf::Words,
    })
}

fn zero(stream: &Stream, at: usize) -> Option<Number> {
    let end = stream.skip(at, |m| *m == Meaning::Zero)?;
    // "No fewer than" is a bound.
    if stream.skip(at, |m| matches!(m, Meaning::Bound { .. })).is_some() {
        return None;
    }
    Some(Number {
        start: at,
        end,
        low: 0.0,
        high: Some(0.0),
        kind: NumberKind::Zero,
        scale: 1.0,
        decimals: 0,
        made_of: MadeOf::Words,
    })
}

/// "Dozens", "several hundred", "tens of thousands".
fn vague(stream: &Stream, at: usize) -> Option<Number> {
    let vague_at = |at| {
        stream.find(at, |m| match m {
            Meaning::Vague { low, high } => Some((*low, *high)),
            _ => None,
        })
    };
    let ((mut low, mut high), mut end) = vague_at(at)?;
    let mut last_scale = 1.0;
    for _ in 0..3 {
        let behind = stream.skip(end, |m| *m == Meaning::Preposition(PrepRole::Of)).unwrap_or(end);
        let group = stream
            .find(behind, |m| match m {
                Meaning::Multiple(each) if *each > 1.0 => Some(*each),
                other => scale_value(other),
            })
            .or_else(|| {
                // "dezenas de milhares": the second vague word is a scale.
                let ((each, _), end) = vague_at(behind)?;
                (each >= 10.0 && each.log10().fract() == 0.0).then_some((each, end))
            });
        let Some((each, behind)) = group.filter(|(each, _)| *each * low < 1e18) else {
            break;
        };
        low *= each;
        high = high.map(|high| (high + 1.0) * each - 1.0);
        last_scale = each;
        end = behind;
    }
    Some(Number {
        start: at,
        end,
        low,
        high,
        kind: NumberKind::Vague,
        scale: last_scale,
        decimals: 0,
        made_of: MadeOf::Words,
    })
}

fn scale_after_article(stream: &Stream, at: usize) -> Option<(f64, usize)> {
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
    scale(at).or_else(|| if one(at) { scale(at + 1) } else { None })
}

/// A fraction as the files give it, made exact: they round a third to 0.333333.
fn fraction_value(meaning: &Meaning) -> Option<f64> {
    match meaning {
        Meaning::Fraction(part) => Some(ratio(*part).map_or(*part, |(over, under)| over / under)),
        _ => None,
    }
}

/// Numerator and denominator of a common fraction.
fn ratio(part: f64) -> Option<(f64, f64)> {
    (2..=12).map(f64::from).find_map(|under| {
        let over = (part * under).round();
        ((over / under - part).abs() < 1e-5).then_some((over, under))
    })
}

fn scale_value(meaning: &Meaning) -> Option<f64> {
    match meaning {
        Meaning::Scale(scale) => Some(*scale),
        _ => None,
    }
}
