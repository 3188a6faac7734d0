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
    /// The cluster of words like it; 0 where it has none.
    pub(crate) cluster: u32,
    /// Whether it starts with a capital, is all capitals, or has a digit.
    pub(crate) case: u32,
}

/// How the letters of a form stand.
pub(crate) const CAPITALISED: u32 = 1;
pub(crate) const ALL_CAPITALS: u32 = 2;
pub(crate) const HAS_DIGIT: u32 = 4;
pub(crate) const HAS_HYPHEN: u32 = 8;

/// The number of bits of a lexicon entry that hold the parts of speech; the rest is the cluster.
pub(crate) const MASK_BITS: u32 = 17;

impl Atoms {
    /// Takes the hashes of `form`. `lower` is a buffer.
    pub(crate) fn of(form: &str, lexicon: &Dict, lower: &mut String) -> Self {
        lowercase(form, lower);
        let low = hash::text(lower);
        let entry = lexicon.get(low).unwrap_or(0);
        let mut atoms = Atoms {
            form: hash::text(form),
            low,
            shape: shape(form),
            mask: entry & ((1 << MASK_BITS) - 1),
            cluster: entry >> MASK_BITS,
            case: case(form),
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
            cluster: atom,
            case: 16 + place,
        }
    }
}

/// Writes `form` in lower case into `lower`.
pub(crate) fn lowercase(form: &str, lower: &mut String) {
    lower.clear();
    if form.is_ascii() {
        lower.push_str(form);
        lower.make_ascii_lowercase();
    } else {
        lower.extend(form.chars().flat_map(char::to_lowercase));
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
            c => c as u32,
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
