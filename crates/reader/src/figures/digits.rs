//! Groups of digits to numbers, by the habits of each language.

use crate::stream::{Shape, Stream};
use record::Language;

/// A number written in digits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Digits {
    /// One past its last piece.
    pub end: usize,
    /// Its value.
    pub value: f64,
    /// How many digits stand behind the decimal sign.
    pub decimals: usize,
    /// Whether its thousands are marked off.
    pub grouped: bool,
    /// How many digits stand before the decimal sign.
    pub whole: usize,
}

/// Longer runs of digits are account or telephone numbers, and exceed what a float holds exactly.
const MOST_DIGITS: usize = 18;

/// Reads the number in digits that starts at a piece, with thousands set off by spaces. `None` where the piece
/// holds no digits or a form that is no one number (`192.168.1.2`, `12.07.2025`).
pub fn read(stream: &Stream, at: usize) -> Option<Digits> {
    let piece = stream.pieces.get(at)?;
    if piece.shape != Shape::Digits {
        return None;
    }
    let mut digits = parse(piece.form, stream.language)?;
    digits.end = at + 1;
    let plain = |form: &str| form.bytes().all(|b| b.is_ascii_digit());
    if !plain(piece.form) || piece.form.len() > 3 || piece.form.starts_with('0') {
        return Some(digits);
    }
    // `10 000`: groups of three behind single spaces.
    let mut value = digits.value;
    let mut end = at + 1;
    while let (Some(last), Some(next)) = (stream.pieces.get(end - 1), stream.pieces.get(end)) {
        let gap = stream.text.get(last.span.end as usize..next.span.start as usize).unwrap_or("");
        let whole = next.form.get(..3).unwrap_or("");
        let rest = next.form.get(3..).unwrap_or("");
        let group = matches!(gap, " " | "\u{a0}" | "\u{202f}" | "\u{2009}")
            && next.shape == Shape::Digits
            && plain(whole)
            && whole.len() == 3
            && digits.whole < MOST_DIGITS;
        let (true, Some(three)) = (group, whole.parse::<f64>().ok()) else {
            break;
        };
        let decimal = rest.strip_prefix(['.', ',']);
        if !rest.is_empty() && decimal.is_none_or(|d| d.is_empty() || !plain(d)) {
            break;
        }
        value = value * 1000.0 + three;
        end += 1;
        digits.whole += 3;
        digits.grouped = true;
        if let Some(decimal) = decimal {
            value += format!("0.{decimal}").parse::<f64>().unwrap_or(0.0);
            digits.decimals = decimal.len();
            break;
        }
    }
    // A fourth group that is glued to letters belongs to the next word: `20 000km` is fine, `12 300-й` too.
    digits.value = value;
    digits.end = end;
    Some(digits)
}

/// Whether the language sets its word for "and" between tens and units: "trinta e dois".
pub fn joins_tens(language: Language) -> bool {
    matches!(language, Language::Pt | Language::Es)
}

/// Reads digits with points and commas.
fn parse(text: &str, language: Language) -> Option<Digits> {
    // Most numbers are short and without a sign.
    if text.len() <= 15 && text.bytes().all(|b| b.is_ascii_digit()) && !text.is_empty() {
        let value = text.bytes().fold(0u64, |sum, digit| sum * 10 + u64::from(digit - b'0'));
        return Some(Digits { end: 0, value: value as f64, decimals: 0, grouped: false, whole: text.len() });
    }
    let all = text.bytes().filter(u8::is_ascii_digit).count();
    if all == 0 || all > MOST_DIGITS {
        return None;
    }
    let (group, decimal) = match language {
        Language::En => (',', '.'),
        _ => ('.', ','),
    };
    let signs: Vec<char> = text.chars().filter(|c| !c.is_ascii_digit()).collect();
    let groups_well = |part: &str, by: char| {
        let mut parts = part.split(by);
        let first = parts.next().unwrap_or("");
        let rest: Vec<&str> = parts.collect();
        let last = rest.last().is_some_and(|p| p.len() == 3);
        // Indian writers group by two above the thousands.
        let even = |size| rest[..rest.len() - 1].iter().all(|p| p.len() == size);
        (1..=3).contains(&first.len()) && first != "0" && last && (even(3) || even(2) && first.len() <= 2)
    };
    let plain = |part: &str| part.replace(['.', ','], "");
    let (whole, fraction, grouped) = match signs.as_slice() {
        [] => (text.to_owned(), String::new(), false),
        [one] => {
            let (left, right) = text.split_once(*one)?;
            // One sign before three digits groups them where it is the language's group sign; the decimal sign does
            // only before three noughts, for writers in a foreign habit.
            let as_group = groups_well(text, *one) && (*one == group || *one == decimal && right == "000");
            if as_group {
                (plain(text), String::new(), true)
            } else {
                (left.to_owned(), right.to_owned(), false)
            }
        }
        many => {
            let last = many[many.len() - 1];
            if many.iter().all(|c| *c == last) {
                if !groups_well(text, last) {
                    return None;
                }
                (plain(text), String::new(), true)
            } else {
                let (left, right) = text.rsplit_once(last)?;
                let other = many[0];
                if other == last
                    || !many[..many.len() - 1].iter().all(|c| *c == other)
                    || !groups_well(left, other)
                {
                    return None;
                }
                (plain(left), right.to_owned(), true)
            }
        }
    };
    let value: f64 = format!("{whole}.{}", if fraction.is_empty() { "0" } else { &fraction }).parse().ok()?;
    Some(Digits { end: 0, value, decimals: fraction.len(), grouped, whole: whole.len() })
}

/// Whether digits with points and commas are no one number but a list without spaces: `22,24,26`.
pub fn is_list(form: &str, language: Language) -> bool {
    form.contains(',') && parse(form, language).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_and_decimals_follow_the_language() {
        let read = |text, language| parse(text, language).map(|d| d.value);
        assert_eq!(read("10.000", Language::Pt), Some(10000.0));
        assert_eq!(read("10,000", Language::Pt), Some(10000.0));
        assert_eq!(read("4,800", Language::Pt), Some(4.8));
        assert_eq!(read(",5", Language::Pt), Some(0.5));
        assert_eq!(read("10,000", Language::En), Some(10000.0));
        assert_eq!(read("4.800", Language::En), Some(4.8));
        assert_eq!(read("2,5", Language::Pt), Some(2.5));
        assert_eq!(read("1.234.567,8", Language::Es), Some(1_234_567.8));
        assert_eq!(read("1,234,567.8", Language::En), Some(1_234_567.8));
        assert_eq!(read("0,123", Language::Pt), Some(0.123));
        assert_eq!(read("192.168.1.2", Language::En), None);
        assert_eq!(read("12.07.2025", Language::Uk), None);
        assert_eq!(read("9999999999999999999", Language::Uk), None);
    }
}
