//! Plain text cut into words, groups of digits and signs, by sight.

use crate::figures::digits;
use crate::stream::Shape;
use record::Language;
use std::ops::Range;

/// What a byte of a text begins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Begins {
    Space,
    Line,
    Letter,
    Digit,
    Sign,
    /// A character beyond ASCII.
    Other,
}

/// What each byte begins.
const BEGINS: [Begins; 256] = {
    let mut begins = [Begins::Other; 256];
    let mut byte = 0;
    while byte < 128 {
        begins[byte] = match byte as u8 {
            b'\n' => Begins::Line,
            b' ' | b'\t' | 0x0b | 0x0c | b'\r' => Begins::Space,
            b'a'..=b'z' | b'A'..=b'Z' => Begins::Letter,
            b'0'..=b'9' => Begins::Digit,
            _ => Begins::Sign,
        };
        byte += 1;
    }
    begins
};

/// A piece of a text before it is looked up.
pub(crate) struct Cut {
    /// Where it stands.
    pub(crate) range: Range<usize>,
    /// What it is made of.
    pub(crate) shape: Shape,
    /// Whether it follows the piece before without white space.
    pub(crate) glued: bool,
    /// Whether a line ends before it.
    pub(crate) new_line: bool,
}

/// Calls `found` with each piece of `text`.
pub(crate) fn scan(text: &str, language: Language, mut found: impl FnMut(Cut)) {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut at = 0;
    let mut last_end = usize::MAX;
    let mut new_line = false;
    // "22,24,26,31" is a list to its end.
    let mut list_end = 0;
    while at < bytes.len() {
        let start = at;
        let mut begins = BEGINS[usize::from(bytes[at])];
        match begins {
            Begins::Space | Begins::Line => {
                new_line |= begins == Begins::Line;
                at += 1;
                continue;
            }
            Begins::Other => {
                let first = text[at..].chars().next().unwrap_or(' ');
                if first.is_whitespace() || matches!(first, '\u{200b}' | '\u{feff}' | '\u{ad}') {
                    at += first.len_utf8();
                    continue;
                }
                if in_word(first) {
                    begins = Begins::Letter;
                } else {
                    at += first.len_utf8();
                }
            }
            Begins::Sign => {
                let bare_decimal = matches!(bytes[at], b'.' | b',')
                    && digit(at + 1)
                    && text[..at].chars().next_back().is_none_or(char::is_whitespace);
                if bare_decimal {
                    begins = Begins::Digit;
                } else {
                    at += 1;
                }
            }
            Begins::Letter | Begins::Digit => {}
        }
        let shape = match begins {
            Begins::Letter => {
                at = word_end(text, at);
                Shape::Word
            }
            Begins::Digit => {
                while digit(at) || matches!(bytes.get(at), Some(b'.' | b',')) && digit(at + 1) {
                    at += 1;
                }
                Shape::Digits
            }
            _ => Shape::Sign,
        };
        if shape == Shape::Digits
            && (at <= list_end
                || bytes[start..at].contains(&b',') && digits::is_list(&text[start..at], language))
        {
            list_end = list_end.max(at);
            let comma = text[start..at].find(',').unwrap_or(at - start);
            at = start + comma.max(1);
        }
        found(Cut { range: start..at, shape, glued: start == last_end, new_line });
        new_line = false;
        last_end = at;
        // Most pieces have one space behind them.
        at += usize::from(bytes.get(at) == Some(&b' '));
    }
}

/// Where the word ends that stands at `at`: apostrophes inside belong to it.
fn word_end(text: &str, mut at: usize) -> usize {
    let bytes = text.as_bytes();
    loop {
        at = letters_end(bytes, at);
        let Some(byte) = bytes.get(at).filter(|byte| **byte == b'\'' || !byte.is_ascii()) else {
            return at;
        };
        if ALWAYS_LETTERS.contains(byte) {
            at = pairs_end(bytes, at);
            continue;
        }
        let mut rest = text[at..].chars();
        let c = rest.next().unwrap_or(' ');
        let inside =
            matches!(c, '\'' | '\u{2019}' | '\u{02bc}') && rest.next().is_some_and(char::is_alphabetic);
        if !(inside || !byte.is_ascii() && in_word(c)) {
            return at;
        }
        at += c.len_utf8();
    }
}

/// The first bytes of characters of two bytes that are all letters: Cyrillic up to `ѿ`.
const ALWAYS_LETTERS: std::ops::RangeInclusive<u8> = 0xd0..=0xd1;

/// Where a run of such characters ends.
fn pairs_end(bytes: &[u8], mut at: usize) -> usize {
    while bytes.get(at).is_some_and(|byte| ALWAYS_LETTERS.contains(byte)) {
        at += 2;
    }
    at
}

/// Where a run of ASCII letters ends, eight bytes at a time.
fn letters_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some(eight) = bytes.get(at..).and_then(|rest| rest.first_chunk()) {
        let letters = leading_letters(u64::from_le_bytes(*eight));
        at += letters;
        if letters < 8 {
            return at;
        }
    }
    while bytes.get(at).is_some_and(u8::is_ascii_alphabetic) {
        at += 1;
    }
    at
}

/// How many of eight bytes are ASCII letters before the first that is none.
fn leading_letters(eight: u64) -> usize {
    const EACH: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x80 * EACH;
    // The highest bit of each byte tells whether its lower case is at least `a`, and at least what follows `z`.
    let lower = (eight & !HIGH) | (0x20 * EACH);
    let from_a = lower + (0x80 - u64::from(b'a')) * EACH;
    let past_z = lower + (0x80 - u64::from(b'z') - 1) * EACH;
    let letters = from_a & !past_z & !eight & HIGH;
    (letters ^ HIGH).trailing_zeros() as usize / 8
}

/// Letters and their marks; the ordinal signs `ª` and `º` are letters to Unicode but signs to a reader of numbers.
fn in_word(c: char) -> bool {
    match c {
        'a'..='z' | 'A'..='Z' => true,
        '\0'..='\x7f' | 'ª' | 'º' => false,
        // Latin letters beyond ASCII; the sign of multiplication and that of division stand among them.
        '\u{c0}'..='\u{24f}' => !matches!(c, '×' | '÷'),
        // Cyrillic letters, up to the sign of thousands.
        '\u{400}'..='\u{481}' | '\u{300}'..='\u{36f}' => true,
        // Quotation marks, dashes and other signs of every script.
        '\u{2000}'..='\u{206f}' => false,
        _ => c.is_alphabetic(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Vec<String> {
        let mut out = Vec::new();
        scan(text, Language::En, |cut| {
            out.push(format!("{}{}", if cut.glued { "+" } else { "" }, &text[cut.range]));
        });
        out
    }

    #[test]
    fn words_digits_and_signs_come_apart() {
        assert_eq!(pieces("10.000, 25k"), ["10.000", "+,", "25", "+k"]);
        assert_eq!(pieces("S-300 12/07/2025"), ["S", "+-", "+300", "12", "+/", "+07", "+/", "+2025"]);
        assert_eq!(pieces("3º п'ять"), ["3", "+º", "п'ять"]);
        assert_eq!(pieces(""), Vec::<String>::new());
    }

    #[test]
    fn letters_are_those_of_unicode_but_the_signs_of_ranks() {
        for c in '\0'..=char::MAX {
            let mark = matches!(c, '\u{300}'..='\u{36f}');
            let letter = c.is_alphabetic() && !matches!(c, 'ª' | 'º');
            assert_eq!(in_word(c), letter || mark, "{c:?}");
        }
    }

    #[test]
    fn words_end_as_they_do_letter_by_letter() {
        for c in ('\0'..=char::MAX).filter(|c| *c < '\u{3000}' || in_word(*c)) {
            for at in [0, 3, 7, 8, 12] {
                let text = format!("{}{c}x, abcdefghij", "Za".repeat(8)[..at].to_owned());
                let slow = text.find(|c| !in_word(c)).unwrap_or(text.len());
                if c != '\'' && c != '\u{2019}' {
                    assert_eq!(word_end(&text, 0), slow, "{text:?}");
                }
            }
        }
    }
}
