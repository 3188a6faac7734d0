//! Lemmas: each word's longest known ending names a script that turns the form into its lemma.

use crate::ModelError;
use crate::bytes::{Reader, put_string, put_u32};
use crate::hash::{self, feature};
use crate::table::Dict;
use crate::word;

/// The longest ending, in characters, that is looked up beside the whole word.
pub(crate) const LONGEST_ENDING: usize = 8;

/// What becomes of capitals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Case {
    Keep,
    Lower,
    /// A capital, then small letters.
    Title,
}

/// How a form becomes a lemma.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Script {
    pub(crate) case: Case,
    /// Characters cut off the front, and what is put there.
    pub(crate) front: (usize, Box<str>),
    /// Characters cut off the end, and what is put there.
    pub(crate) back: (usize, Box<str>),
}

fn recase(form: &str, case: Case) -> String {
    match case {
        Case::Keep => form.to_owned(),
        Case::Lower => form.to_lowercase(),
        Case::Title => {
            let mut chars = form.chars();
            let mut title: String = chars.next().into_iter().flat_map(char::to_uppercase).collect();
            title.extend(chars.flat_map(char::to_lowercase));
            title
        }
    }
}

impl Script {
    /// The shortest script that takes `form` to `lemma`.
    pub(crate) fn between(form: &str, lemma: &str) -> Self {
        let cost = |s: &Script| {
            let len = |(cut, add): &(usize, Box<str>)| cut + add.chars().count() + 2 * usize::from(*cut > 0);
            (len(&s.front) + len(&s.back), s.case)
        };
        [Case::Lower, Case::Keep, Case::Title]
            .into_iter()
            .map(|case| Self::with_case(form, lemma, case))
            .min_by_key(|s| {
                let (size, case) = cost(s);
                (size, case != Case::Lower, case)
            })
            .expect("three scripts were made")
    }

    fn with_case(form: &str, lemma: &str, case: Case) -> Self {
        let base: Vec<char> = recase(form, case).chars().collect();
        let goal: Vec<char> = lemma.chars().collect();
        let (mut at, mut to, mut len) = (0, 0, 0);
        for i in 0..base.len() {
            for j in 0..goal.len() {
                let same = base[i..].iter().zip(&goal[j..]).take_while(|(a, b)| a == b).count();
                if same > len {
                    (at, to, len) = (i, j, same);
                }
            }
        }
        if len == 0 {
            at = base.len();
            to = goal.len();
        }
        let text = |chars: &[char]| chars.iter().collect::<String>().into();
        Self { case, front: (at, text(&goal[..to])), back: (base.len() - at - len, text(&goal[to + len..])) }
    }

    /// Writes the lemma of `form` into `lemma`; `None` where the form is too short for the script.
    pub(crate) fn apply(&self, form: &str, buffer: &mut String, lemma: &mut String) -> Option<()> {
        let base = match self.case {
            Case::Keep => form,
            Case::Lower => {
                buffer.clear();
                buffer.extend(form.chars().flat_map(char::to_lowercase));
                buffer
            }
            Case::Title => {
                *buffer = recase(form, Case::Title);
                buffer
            }
        };
        let start = match self.front.0 {
            0 => 0,
            cut => base.char_indices().nth(cut).map_or(base.len(), |c| c.0),
        };
        let end = match self.back.0 {
            0 => base.len(),
            cut => base.char_indices().rev().nth(cut - 1)?.0,
        };
        let middle = base.get(start..end)?;
        lemma.push_str(&self.front.1);
        lemma.push_str(middle);
        lemma.push_str(&self.back.1);
        Some(())
    }
}

/// What the key of a word holds beside its letters: the combination of features and whether it is in capitals.
#[inline]
pub(crate) fn context(tag: u32, form: &str) -> u32 {
    let shout = u32::from(word::case(form) & word::ALL_CAPITALS != 0);
    feature(300, [tag, shout]) as u32
}

/// The place of the whole word among the keys of [`keys`], after all endings.
pub(crate) const WHOLE: usize = LONGEST_ENDING + 1;
/// The place of the whole word with its capitals.
pub(crate) const WHOLE_AS_WRITTEN: usize = WHOLE + 1;

/// Calls `see` with the keys of a word and their places: of the empty ending, of longer and longer endings, of the
/// whole word, of the word as it is written. `lower` is `form` in lower case.
#[inline]
pub(crate) fn keys(lower: &str, form: &str, context: u32, mut see: impl FnMut(usize, u32)) {
    see(0, feature(301, [context]) as u32);
    let mut ending = 0;
    for (len, c) in lower.chars().rev().take(LONGEST_ENDING).enumerate() {
        ending = hash::pair(ending, c as u32);
        see(len + 1, feature(302, [context, ending]) as u32);
    }
    see(WHOLE, feature(303, [context, hash::text(lower)]) as u32);
    see(WHOLE_AS_WRITTEN, feature(304, [context, hash::text(form)]) as u32);
}

/// The key of a lemma that was seen with a part of speech.
pub(crate) fn known_key(lemma: &str, upos: u32) -> u32 {
    feature(305, [hash::text(lemma), upos]) as u32
}

/// All that is learned of lemmas.
#[derive(Debug, Default)]
pub(crate) struct Lemmas {
    pub(crate) scripts: Vec<Script>,
    pub(crate) endings: Dict,
    /// Lemmas with their parts of speech, as keys.
    pub(crate) known: Dict,
}

impl Lemmas {
    /// Writes the lemma of `form` into `lemma`: of a word with the combination `fine` of the part of speech
    /// `upos` (see [`crate::tag::Morph`]).
    pub(crate) fn lemma(&self, form: &str, fine: u32, upos: u32, buffer: &mut String, lemma: &mut String) {
        word::lowercase(form, buffer);
        let start = lemma.len();
        let mut first = self.found(form, buffer, fine);
        if first.iter().all(Option::is_none) {
            first = self.found(form, buffer, upos);
        }
        let mut write = |found: &[Option<&Script>], certain: bool, buffer: &mut String| {
            found.iter().enumerate().rev().any(|(place, script)| {
                let done = script.is_some_and(|script| {
                    let applied = script.apply(form, buffer, lemma).is_some() && lemma.len() > start;
                    applied && (!certain || place >= WHOLE || self.knows(&lemma[start..], upos))
                });
                if !done {
                    lemma.truncate(start);
                }
                done
            })
        };
        // The longest ending that leads to a lemma that was seen, also with other features; else the longest that
        // leads anywhere.
        if write(&first, true, buffer) {
            return;
        }
        word::lowercase(form, buffer);
        let others = self.found(form, buffer, upos);
        if write(&others, true, buffer) || write(&first, false, buffer) {
            return;
        }
        lemma.push_str(form);
    }

    /// What each ending of a word says, the whole word being the last; `lower` is `form` in lower case.
    fn found(&self, form: &str, lower: &str, tag: u32) -> [Option<&Script>; WHOLE_AS_WRITTEN + 1] {
        let mut found = [None; WHOLE_AS_WRITTEN + 1];
        keys(lower, form, context(tag, form), |place, key| {
            found[place] = self.endings.get(key).and_then(|s| self.scripts.get(s as usize));
        });
        found
    }

    fn knows(&self, lemma: &str, upos: u32) -> bool {
        self.known.get(known_key(lemma, upos)).is_some()
    }

    pub(crate) fn read(reader: &mut Reader) -> Result<Self, ModelError> {
        let len = reader.u32()?;
        let scripts = (0..len)
            .map(|_| {
                Ok(Script {
                    case: match reader.u8()? {
                        0 => Case::Keep,
                        1 => Case::Lower,
                        _ => Case::Title,
                    },
                    front: (reader.u32()? as usize, reader.string()?.into()),
                    back: (reader.u32()? as usize, reader.string()?.into()),
                })
            })
            .collect::<Result<_, ModelError>>()?;
        Ok(Self { scripts, endings: Dict::read(reader)?, known: Dict::read(reader)? })
    }

    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        put_u32(out, self.scripts.len());
        for script in &self.scripts {
            out.push(script.case as u8);
            for (cut, add) in [&script.front, &script.back] {
                put_u32(out, *cut);
                put_string(out, add);
            }
        }
        self.endings.write(out);
        self.known.write(out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn carry(form: &str, lemma: &str, other: &str) -> Option<String> {
        let mut out = String::new();
        Script::between(form, lemma).apply(other, &mut String::new(), &mut out).map(|()| out)
    }

    #[test]
    fn every_script_gives_its_own_lemma() {
        for (form, lemma) in [
            ("disse", "dizer"),
            ("são", "ser"),
            ("BRASÍLIA", "Brasília"),
            ("KCNA", "KCNA"),
            ("наибольший", "большой"),
            ("foi", "ir"),
            ("x", "уся"),
            ("Governo", "governo"),
        ] {
            assert_eq!(carry(form, lemma, form).as_deref(), Some(lemma), "{form}");
        }
    }

    #[test]
    fn scripts_carry_over() {
        assert_eq!(carry("Drones", "drone", "Ataques").as_deref(), Some("ataque"));
        assert_eq!(carry("disse", "dizer", "a"), None);
    }

    #[test]
    fn a_form_seen_with_other_features_keeps_its_lemma() {
        const FINE: u32 = 100;
        const UPOS: u32 = 2;
        let at = |tag: u32, wanted: usize| {
            let mut found = 0;
            keys("такому", "такому", context(tag, "такому"), |place, key| {
                found = if place == wanted { key } else { found };
            });
            found
        };
        let mut lemmas = Lemmas {
            scripts: vec![Script::between("такому", "таей"), Script::between("такому", "такий")],
            endings: Dict::build(vec![(at(FINE, 3), 0), (at(UPOS, WHOLE), 1)]),
            known: Dict::default(),
        };
        let read = |lemmas: &Lemmas| {
            let mut lemma = String::new();
            lemmas.lemma("такому", FINE, UPOS, &mut String::new(), &mut lemma);
            lemma
        };
        assert_eq!(read(&lemmas), "такий");
        // What the features say goes before it where it leads to a lemma that was seen.
        lemmas.known = Dict::build(vec![(known_key("таей", UPOS), 1)]);
        assert_eq!(read(&lemmas), "таей");
    }

    #[test]
    fn without_weights_the_lemma_is_the_form() {
        let mut lemma = String::from("x");
        Lemmas::default().lemma("Kim", 1, 1, &mut String::new(), &mut lemma);
        assert_eq!(lemma, "xKim");
    }
}
