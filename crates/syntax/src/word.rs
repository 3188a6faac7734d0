//! What the classifiers see of one word form: hashes of its letters, taken once.

use crate::hash;
use crate::table::Dict;

/// Hashes of one word form and what the lexicon says of it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Atoms {
    /// The form as written.
    pub(crate) form: u32,
    /// The form in lower case.
    pub(crate) low: u32,
    /// The last one to five letters, in lower case.
    pub(crate) suf: [u32; 5],
    /// The first one to three letters, in lower case.
    pub(crate) pre: [u32; 3],
    /// The sequence of kinds of letters.
    pub(crate) shape: u32,
    /// The parts of speech it was seen with, as bits; 0 where it is rare.
    pub(crate) mask: u32,
    /// Its row among the words that the network knows; 0 where it knows it by its letters alone.
    pub(crate) row: u32,
    /// Whether it starts with a capital, is all capitals, or has a digit.
    pub(crate) case: u32,
}

/// How the letters of a form stand.
pub(crate) const CAPITALISED: u32 = 1;
pub(crate) const ALL_CAPITALS: u32 = 2;
pub(crate) const HAS_DIGIT: u32 = 4;
pub(crate) const HAS_HYPHEN: u32 = 8;

/// The number of bits of a lexicon entry that hold the parts of speech; the rest is the row.
pub(crate) const MASK_BITS: u32 = 17;
/// How many rows the rest can tell apart.
pub(crate) const MOST_ROWS: usize = 1 << (32 - MASK_BITS);

impl Atoms {
    /// Takes the hashes of `form`. `lower` is a buffer.
    pub(crate) fn of(form: &str, lexicon: &Dict, lower: &mut String) -> Self {
        lowercase(form, lower);
        let low = hash::text(lower);
        let entry = lexicon.get(low).unwrap_or(0);
        let case = case(form);
        let mask = entry & ((1 << MASK_BITS) - 1);
        let mut atoms = Atoms {
            form: if form.is_ascii() { hash::text(form) } else { plain_hash(form) },
            low,
            shape: shape(form),
            mask,
            row: entry >> MASK_BITS,
            case,
            ..Self::default()
        };
        let mut ends = lower.char_indices().rev();
        for len in 0..5 {
            let start = ends.next().map_or(0, |c| c.0);
            atoms.suf[len] = hash::pair(hash::text(&lower[start..]), len as u32);
        }
        let mut starts = lower.char_indices().skip(1);
        for len in 0..3 {
            let end = starts.next().map_or(lower.len(), |c| c.0);
            atoms.pre[len] = hash::pair(hash::text(&lower[..end]), len as u32);
        }
        atoms
    }

    /// What stands before the first or after the last word: `place` tells them apart.
    pub(crate) fn edge(place: u32) -> Self {
        let atom = 0xffff_ff00 | place;
        Atoms {
            form: atom,
            low: atom,
            suf: [atom; 5],
            pre: [atom; 3],
            shape: atom,
            mask: atom,
            row: 0,
            case: 16 + place,
        }
    }
}

/// The plainest sign for one that is written in several ways: quotes, apostrophes, dashes.
#[inline]
pub(crate) fn plain(c: char) -> char {
    match c {
        '\u{2018}' | '\u{2019}' | '\u{201a}' | '\u{201b}' | '\u{2bc}' | '\u{b4}' | '`' | '\u{2039}'
        | '\u{203a}' => '\'',
        '\u{ab}' | '\u{201e}' => '\u{201c}',
        '\u{bb}' | '\u{201f}' => '\u{201d}',
        '\u{2012}' | '\u{2013}' | '\u{2015}' => '\u{2014}',
        '\u{2010}' | '\u{2011}' | '\u{2212}' => '-',
        c => c,
    }
}

fn plain_hash(form: &str) -> u32 {
    let mut hash = 0;
    for c in form.chars() {
        hash = hash::pair(hash, plain(c) as u32);
    }
    hash
}

/// Writes `form` in lower case and with plain signs into `lower`.
pub(crate) fn lowercase(form: &str, lower: &mut String) {
    lower.clear();
    if form.is_ascii() {
        lower.push_str(form);
        lower.make_ascii_lowercase();
        if form == "`" {
            lower.replace_range(.., "'");
        }
    } else if form == "\u{2026}" {
        lower.push_str("...");
    } else {
        lower.extend(form.chars().flat_map(|c| plain(c).to_lowercase()));
    }
}

/// How the letters of `form` stand, as bits.
pub(crate) fn case(form: &str) -> u32 {
    let mut bits = 0;
    let (mut upper, mut lower) = (0, 0);
    for (place, c) in form.chars().enumerate() {
        if c.is_uppercase() {
            upper += 1;
            if place == 0 {
                bits |= CAPITALISED;
            }
        } else if c.is_lowercase() {
            lower += 1;
        } else if c.is_numeric() {
            bits |= HAS_DIGIT;
        } else if c == '-' {
            bits |= HAS_HYPHEN;
        }
    }
    if upper > 1 && lower == 0 {
        bits |= ALL_CAPITALS;
    }
    bits
}

fn shape(form: &str) -> u32 {
    let mut hash = 0;
    let mut last = 0;
    let mut runs = 0;
    for c in form.chars() {
        let kind = match c {
            'a'..='z' => 1,
            'A'..='Z' => 2,
            '0'..='9' => 3,
            c if c.is_lowercase() => 1,
            c if c.is_uppercase() => 2,
            c if c.is_numeric() => 3,
            c if c.is_alphabetic() => 4,
            c => plain(c) as u32,
        };
        if kind != last {
            hash = hash::pair(hash, kind);
            last = kind;
            runs += 1;
            if runs == 8 {
                break;
            }
        }
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    fn atoms(form: &str) -> Atoms {
        Atoms::of(form, &Dict::default(), &mut String::new())
    }

    #[test]
    fn suffixes_are_of_letters_not_bytes() {
        assert_eq!(atoms("ação").suf[1], atoms("não").suf[1]);
        assert_ne!(atoms("ação").suf[3], atoms("não").suf[3]);
        assert_eq!(atoms("").low, atoms("").low);
    }

    #[test]
    fn shapes_fold_runs() {
        assert_eq!(atoms("Kim").shape, atoms("Lavrov").shape);
        assert_eq!(atoms("Ucrânia").shape, atoms("Kim").shape);
        assert_ne!(atoms("KCNA").shape, atoms("Kim").shape);
        assert_eq!(atoms("10.000").shape, atoms("1.5").shape);
    }

    #[test]
    fn case_bits() {
        assert_eq!(case("KCNA"), CAPITALISED | ALL_CAPITALS);
        assert_eq!(case("Kim"), CAPITALISED);
        assert_eq!(case("A"), CAPITALISED);
        assert_eq!(case("kh-101"), HAS_DIGIT | HAS_HYPHEN);
    }
}
