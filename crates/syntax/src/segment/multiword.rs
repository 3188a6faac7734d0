//! Surface words that hold several syntactic words, taken apart by scripts learned from a treebank.

use crate::ModelError;
use crate::bytes::{Reader, put_string, put_u32};
use crate::hash::{self, feature};
use crate::table::{Dict, Table, put_strings, read_strings};
use crate::word::{self, Atoms};

/// The longest ending, in characters, that a script is learned for.
pub(crate) const LONGEST_ENDING: usize = 6;

/// How a surface word is taken apart: the first part is the surface word with its end replaced, the others
/// are fixed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Script {
    /// Characters cut off the end of the surface word.
    pub(crate) strip: usize,
    /// What is put there for the first part.
    pub(crate) add: Box<str>,
    /// The other parts.
    pub(crate) rest: Vec<Box<str>>,
}

impl Script {
    /// The script that takes `surface` to `parts`, both in lower case.
    pub(crate) fn between(surface: &str, parts: &[String]) -> Option<Self> {
        let (first, rest) = parts.split_first()?;
        let common: usize = surface.chars().zip(first.chars()).take_while(|(a, b)| a == b).count();
        Some(Self {
            strip: surface.chars().count() - common,
            add: first.chars().skip(common).collect::<String>().into(),
            rest: rest.iter().map(|p| p.as_str().into()).collect(),
        })
    }

    /// The parts of `surface`; `None` where it is too short.
    ///
    /// Capitals follow the surface word: all of it, or its first letter.
    pub(crate) fn apply(&self, surface: &str) -> Option<Vec<String>> {
        let len = surface.chars().count();
        let keep = len.checked_sub(self.strip)?;
        let bits = word::case(surface);
        let shout = bits & word::ALL_CAPITALS != 0;
        let raise = |part: &str| {
            if shout { part.to_uppercase() } else { part.to_owned() }
        };
        let mut first: String = surface.chars().take(keep).collect();
        if keep == 0 && bits & word::CAPITALISED != 0 && !shout {
            let mut letters = self.add.chars();
            first.extend(letters.next().into_iter().flat_map(char::to_uppercase));
            first.push_str(letters.as_str());
        } else {
            first.push_str(&raise(&self.add));
        }
        let parts: Vec<String> = std::iter::once(first).chain(self.rest.iter().map(|p| raise(p))).collect();
        // Where the parts only cut the surface word, they are written as it is.
        let mut letters = surface.chars();
        let cut: Vec<String> =
            parts.iter().map(|p| letters.by_ref().take(p.chars().count()).collect()).collect();
        let same = |a: &str, b: &str| {
            let plain = |c: char| word::plain(c).to_lowercase();
            a.chars().flat_map(plain).eq(b.chars().flat_map(plain))
        };
        let only_cut = letters.next().is_none() && cut.iter().zip(&parts).all(|(c, p)| same(c, p));
        let parts = if only_cut { cut } else { parts };
        parts.iter().all(|p| !p.is_empty()).then_some(parts)
    }
}

/// The key of an ending; `whole` where the ending is the word itself.
pub(crate) fn key(ending: &str, whole: bool) -> u32 {
    hash::pair(hash::text(ending), u32::from(whole))
}

/// The endings of a word in lower case, the word itself first, then from long to short.
pub(crate) fn keys(lower: &str) -> impl Iterator<Item = u32> {
    let mut starts = [0; LONGEST_ENDING];
    let mut len = 0;
    for (start, _) in lower.char_indices().rev().take(LONGEST_ENDING) {
        starts[len] = start;
        len += 1;
    }
    std::iter::once(key(lower, true)).chain((1..len).rev().map(move |i| key(&lower[starts[i]..], false)))
}

/// All that is learned of multiword tokens.
#[derive(Debug, Default)]
pub(crate) struct Multiwords {
    pub(crate) scripts: Vec<Script>,
    /// Endings to scripts.
    pub(crate) endings: Dict,
    /// Whether a word is taken apart where its ending has a script.
    pub(crate) table: Table,
}

impl Multiwords {
    /// The script a word in lower case might be taken apart by.
    pub(crate) fn candidate(&self, lower: &str) -> Option<u32> {
        keys(lower).find_map(|key| self.endings.get(key))
    }

    pub(crate) fn read(reader: &mut Reader) -> Result<Self, ModelError> {
        let len = reader.u32()?;
        let scripts = (0..len)
            .map(|_| {
                Ok(Script {
                    strip: reader.u32()? as usize,
                    add: reader.string()?.into(),
                    rest: read_strings(reader)?,
                })
            })
            .collect::<Result<_, ModelError>>()?;
        Ok(Self { scripts, endings: Dict::read(reader)?, table: Table::read(reader)? })
    }

    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        put_u32(out, self.scripts.len());
        for script in &self.scripts {
            put_u32(out, script.strip);
            put_string(out, &script.add);
            put_strings(out, script.rest.iter().map(|p| &**p));
        }
        self.endings.write(out);
        self.table.write(out);
    }
}

/// What a word looks like to the decision whether it is taken apart by `script`.
pub(crate) fn features(script: u32, previous: &Atoms, word: &Atoms, next: &Atoms) -> [u64; 14] {
    let s = script;
    [
        feature(80, [s]),
        feature(81, [s, word.low]),
        feature(82, [s, word.suf[1]]),
        feature(83, [s, word.suf[2]]),
        feature(84, [s, word.suf[3]]),
        feature(85, [s, word.suf[4]]),
        feature(86, [s, word.case]),
        feature(87, [word.low, previous.low]),
        feature(88, [word.low, next.low]),
        feature(89, [word.low, next.suf[1]]),
        feature(90, [word.low, next.mask]),
        feature(91, [word.low, previous.mask]),
        feature(92, [s, previous.mask, next.mask]),
        feature(93, [word.low, next.suf[0], previous.suf[0]]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(surface: &str, like: &str, of: &[&str]) -> Option<Vec<String>> {
        let of: Vec<String> = of.iter().map(|p| p.to_string()).collect();
        Script::between(like, &of).unwrap().apply(surface)
    }

    #[test]
    fn scripts_carry_over_to_other_words() {
        let torn = parts("fazê-lo", "vendê-lo", &["vender", "lo"]).unwrap();
        assert_eq!(torn, ["fazer", "lo"]);
        assert_eq!(parts("Tornou-se", "deve-se", &["deve", "se"]).unwrap(), ["Tornou", "se"]);
    }

    #[test]
    fn capitals_follow_the_surface() {
        assert_eq!(parts("DON’T", "don't", &["do", "n't"]).unwrap(), ["DO", "N’T"]);
        assert_eq!(parts("Da", "da", &["de", "a"]).unwrap(), ["De", "a"]);
        assert_eq!(parts("DEL", "del", &["de", "el"]).unwrap(), ["DE", "EL"]);
        assert_eq!(parts("No", "no", &["em", "o"]).unwrap(), ["Em", "o"]);
        assert_eq!(parts("x", "vendê-lo", &["vender", "lo"]), None);
    }
}
