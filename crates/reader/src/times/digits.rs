//! Dates in digits: `2025-07-12`, `12.07.2025`, `7/12/2025`, `12/7`.

use super::calendar;
use crate::stream::{Shape, Stream};
use record::Language;

/// A date in digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Numeric {
    /// One past its last piece.
    pub end: usize,
    /// The year, where it is written.
    pub year: Option<i16>,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31, and in that month.
    pub day: u8,
}

/// Reads the date that starts at a piece. Without a year only where `loose`: "12/7" is a date in brackets behind a
/// weekday, elsewhere a ratio.
pub fn read(stream: &Stream, at: usize, loose: bool) -> Option<Numeric> {
    if stream.shape(at) != Some(Shape::Digits) || stream.glued(at) && glued_to_name(stream, at) {
        return None;
    }
    let form = stream.form(at);
    if form.contains('.') {
        // Points do not part pieces: `12.07.2025` is one.
        let parts: Vec<&str> = form.split('.').collect();
        let read = order(&parts, stream.language, '.')?;
        return fits(read.0, read.1, read.2, at + 1).filter(|n| n.year.is_some() || loose);
    }
    for sign in ["-", "/", "\u{2010}", "\u{2011}"] {
        let linked = |at: usize| {
            stream.is_sign(at, &[sign])
                && stream.glued(at)
                && stream.glued(at + 1)
                && stream.shape(at + 1) == Some(Shape::Digits)
        };
        if !linked(at + 1) {
            continue;
        }
        let mut parts = vec![form, stream.form(at + 2)];
        let mut end = at + 3;
        if linked(end) {
            parts.push(stream.form(end + 1));
            end += 2;
        }
        if linked(end) || parts.len() == 2 && (!loose || sign != "/") {
            return None;
        }
        let (year, month, day) = order(&parts, stream.language, sign.chars().next()?)?;
        return fits(year, month, day, end);
    }
    None
}

fn glued_to_name(stream: &Stream, at: usize) -> bool {
    !stream.is_sign(at.wrapping_sub(1), &["(", "\"", "“", "«", "[", "–", "—"])
}

fn fits(year: Option<i16>, month: u8, day: u8, end: usize) -> Option<Numeric> {
    // A leap year stands in where none is written.
    calendar::day(year.unwrap_or(2024), month, day).map(|_| Numeric { end, year, month, day })
}

/// Puts the parts in order: year first where it has four digits, else as the language writes it, else whichever
/// order gives a date.
fn order(parts: &[&str], language: Language, sign: char) -> Option<(Option<i16>, u8, u8)> {
    let small = |part: &str| (part.len() <= 2).then(|| part.parse::<u8>().ok()).flatten();
    let year = |part: &str| match part.len() {
        4 => part.parse::<i16>().ok().filter(|y| (1000..=2200).contains(y)),
        // Two digits reach from 1970 to 2069.
        2 => part.parse::<i16>().ok().map(|y| if y < 70 { 2000 + y } else { 1900 + y }),
        _ => None,
    };
    match parts {
        [y, m, d] if y.len() == 4 => Some((year(y), small(m)?, small(d)?)),
        [a, b, y] => {
            if sign == '.' && y.len() == 2 && (a.len(), b.len()) != (2, 2) {
                return None;
            }
            let (a, b, year) = (small(a)?, small(b)?, year(y)?);
            let month_first = language == Language::En && sign != '.';
            let (month, day) = match (month_first && a <= 12, b > 12) {
                (true, _) | (false, true) => (a, b),
                (false, false) => (b, a),
            };
            Some((Some(year), month, day))
        }
        [a, b] => {
            let (a, b) = (small(a)?, small(b)?);
            let month_first = language == Language::En && sign != '.';
            let (month, day) = if month_first && a <= 12 || b > 12 { (a, b) } else { (b, a) };
            Some((None, month, day))
        }
        _ => None,
    }
}
