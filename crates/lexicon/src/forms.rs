//! What the words of a language make of a form as it stands in a text, remembered from one occurrence to the next.
//!
//! A text repeats its words: what a form's lemma is, which entries it can begin, how another goes on what it began, and
//! what it stands for are worked out once, so that a text is matched for little more than a look-up a word.

use crate::matcher::{Begun, EntryId, Lexicon, Piece, Pruned};
use rustc_hash::FxHashMap;
use std::ops::Range;
use std::rc::Rc;

/// A form that was looked up; good for the [`Forms`] that gave it until it is [made room in](Forms::make_room).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FormId(u32);

/// What is known of a form.
pub struct Form {
    /// The word of the files that it is an inflected form of, where it is no word of them itself.
    pub lemma: Option<&'static str>,
    /// The words that it stands for, each as a form that is split no further: a contraction's, or those of a number
    /// written together.
    pub parts: Option<Rc<[(&'static str, FormId)]>>,
    /// Whether the form is a word of the files with the point that stands behind it: "Oct".
    pub dotted: bool,
    pieces: Box<[Piece]>,
    /// What it does where nothing was begun.
    first: Step,
}

/// The forms met so far in one language.
pub struct Forms {
    lexicon: &'static Lexicon,
    places: FxHashMap<Box<str>, FormId>,
    /// Words that others stand for.
    parts: FxHashMap<&'static str, FormId>,
    known: Vec<Form>,
    /// What was begun, by number.
    begun: Vec<Begun>,
    numbers: FxHashMap<Begun, u32>,
    /// What a form does to what was begun.
    steps: FxHashMap<(u32, FormId), Step>,
    /// The entries that steps end, with their families.
    ends: Vec<(EntryId, u8)>,
}

/// What a form does to what was begun before it.
#[derive(Clone, Copy)]
struct Step {
    /// The entries that end with it: a range of [`Forms::ends`], in their order.
    ends: (u32, u32),
    /// What is begun behind it, or [`NOTHING`].
    to: u32,
}

/// No entry goes on.
const NOTHING: u32 = u32::MAX;

/// How many forms are remembered before all are forgotten, and how many steps for each: a bound on memory, some 30 MB.
const MOST: usize = 1 << 16;
const STEPS: usize = 8;

impl Forms {
    /// None yet.
    pub fn new(lexicon: &'static Lexicon) -> Self {
        Forms {
            lexicon,
            places: FxHashMap::default(),
            parts: FxHashMap::default(),
            known: Vec::new(),
            begun: Vec::new(),
            numbers: FxHashMap::default(),
            steps: FxHashMap::default(),
            ends: Vec::new(),
        }
    }

    /// Forgets all where there are too many. Ids given before are good no more.
    pub fn make_room(&mut self) {
        if self.known.len() >= MOST || self.steps.len() >= STEPS * MOST {
            *self = Forms::new(self.lexicon);
        }
    }

    /// Looks up a form; `word` says whether it is made of letters, so that it can be inflected.
    pub fn look_up(&mut self, form: &str, word: bool) -> FormId {
        if let Some(id) = self.places.get(form) {
            return *id;
        }
        let id = self.make(form, word);
        self.places.insert(form.into(), id);
        id
    }

    fn part(&mut self, form: &'static str) -> FormId {
        if let Some(id) = self.parts.get(form) {
            return *id;
        }
        let id = self.make(form, false);
        self.parts.insert(form, id);
        id
    }

    /// What is known of a form.
    pub fn get(&self, id: FormId) -> &Form {
        &self.known[id.0 as usize]
    }

    /// Calls `found` with each entry that occurs in a row of forms and the places it covers: the hits of
    /// [`Lexicon::hits`], in the same order.
    pub fn each_hit(&mut self, ids: &[FormId], mut found: impl FnMut(EntryId, Range<usize>)) {
        let mut pruned = Pruned::default();
        // The entries that begin at a form, by where they end.
        let mut reached: Vec<(usize, Step)> = Vec::new();
        for (start, id) in ids.iter().enumerate() {
            let first = self.get(*id).first;
            reached.clear();
            reached.push((start + 1, first));
            let (mut begun, mut next) = (first.to, start + 1);
            while begun != NOTHING && next < ids.len() {
                let id = ids[next];
                next += 1;
                // A lone hyphen has no words and is passed over.
                if !self.get(id).pieces.is_empty() {
                    let step = self.step(begun, id);
                    reached.push((next, step));
                    begun = step.to;
                }
            }
            // Longer first; of those of one family only the longest.
            let mut met = 0u16;
            for (end, step) in reached.iter().rev() {
                let ends = &self.ends[step.ends.0 as usize..step.ends.1 as usize];
                for (entry, family) in ends.iter().filter(|(_, family)| met & 1 << family == 0) {
                    if pruned.keeps(*family, &(start..*end)) {
                        found(*entry, start..*end);
                    }
                }
                met |= ends.iter().fold(0, |met, (_, family)| met | 1 << family);
            }
        }
    }

    /// What a form does to what was begun.
    fn step(&mut self, begun: u32, id: FormId) -> Step {
        if let Some(step) = self.steps.get(&(begun, id)) {
            return *step;
        }
        let (ends, to) = self.lexicon.advance(&self.begun[begun as usize], &self.known[id.0 as usize].pieces);
        let step = self.keep(&ends, to);
        self.steps.insert((begun, id), step);
        step
    }

    fn keep(&mut self, ends: &[EntryId], to: Option<Begun>) -> Step {
        let from = self.ends.len() as u32;
        self.ends.extend(ends.iter().map(|entry| (*entry, self.lexicon.family(*entry))));
        let to = to.map_or(NOTHING, |to| {
            let fresh = self.begun.len() as u32;
            *self.numbers.entry(to).or_insert_with_key(|to| {
                self.begun.push(to.clone());
                fresh
            })
        });
        Step { ends: (from, self.ends.len() as u32), to }
    }

    fn make(&mut self, form: &str, word: bool) -> FormId {
        let lexicon = self.lexicon;
        let lower = || form.chars().flat_map(char::to_lowercase).collect::<String>();
        let contraction = (word && form.len() <= 24).then(|| lexicon.contraction(&lower())).flatten();
        let lemma = if word { lexicon.base(form) } else { None };
        let number = || {
            let long = word && form.len() > 8 && lemma.is_none();
            long.then(|| lexicon.number_words(form)).flatten()
        };
        let parts = contraction.map(|parts| parts.iter().map(|part| &**part).collect()).or_else(number);
        let parts = parts.map(|parts: Vec<&'static str>| {
            parts.into_iter().map(|part| (part, self.part(part))).collect::<Rc<[_]>>()
        });
        let dotted = word && form.len() <= 8 && lexicon.has_word(&format!("{form}."));
        let mut pieces = Vec::new();
        lexicon.pieces(0, form, lemma.unwrap_or(form), &mut String::new(), &mut pieces);
        let (ends, to) = lexicon.advance(&Begun::at(&pieces), &pieces);
        let first = self.keep(&ends, to);
        let id = FormId(self.known.len() as u32);
        self.known.push(Form { lemma, parts, dotted, first, pieces: pieces.into() });
        id
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use record::Language;

    /// Every text beside the words of a language, and the reports of the examples in it.
    fn texts(language: Language) -> String {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../");
        let mut all = String::new();
        for folder in [format!("{root}lang/{language}"), format!("{root}examples/{language}")] {
            for entry in std::fs::read_dir(folder).unwrap() {
                all.push_str(&std::fs::read_to_string(entry.unwrap().path()).unwrap());
                all.push('\n');
            }
        }
        all
    }

    /// Checks that what is remembered gives what matching each word anew gives.
    fn same(forms: &mut Forms, words: &[&str]) -> usize {
        let ids: Vec<FormId> = words.iter().map(|word| forms.look_up(word, true)).collect();
        let lemmas: Vec<&str> =
            words.iter().zip(&ids).map(|(word, id)| forms.get(*id).lemma.unwrap_or(word)).collect();
        let slow = forms.lexicon.hits(words.len(), |i| (words[i], lemmas[i]));
        let slow: Vec<_> = slow.into_iter().map(|hit| (hit.entry, hit.tokens)).collect();
        let mut fast = Vec::new();
        forms.each_hit(&ids, |entry, tokens| fast.push((entry, tokens)));
        if fast != slow {
            let at = fast.iter().zip(&slow).position(|(f, s)| f != s).unwrap_or(fast.len().min(slow.len()));
            panic!("{:?} and not {:?} in {words:?}", fast.get(at), slow.get(at));
        }
        fast.len()
    }

    #[test]
    fn what_is_remembered_matches_as_each_word_does_anew() {
        for language in Language::ALL {
            let text = texts(language);
            let words: Vec<&str> =
                text.split(|c: char| c.is_whitespace() || matches!(c, '/' | '"' | ',' | '.')).collect();
            let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
            let mut forms = Forms::new(Lexicon::of(language));
            let mut hits = 0;
            for part in words.chunks(97) {
                hits += same(&mut forms, part);
            }
            assert!(hits > words.len() / 4, "{language}: {hits} hits in {} words", words.len());
            // Words and entries cut apart and put together at random, with lone hyphens between.
            let mut state = 7u64;
            let mut roll = |below: usize| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                (state >> 33) as usize % below
            };
            for _ in 0..2000 {
                let mut mixed: Vec<&str> = Vec::new();
                for _ in 0..8 {
                    let from = roll(words.len());
                    mixed.extend(&words[from..words.len().min(from + 1 + roll(4))]);
                    if roll(6) == 0 {
                        mixed.push("-");
                    }
                }
                same(&mut forms, &mixed);
            }
        }
    }
}
