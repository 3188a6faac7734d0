//! What the words of a language make of a form as it stands in a text, remembered from one occurrence to the next.
//!
//! A text repeats its words: what a form's lemma is, which entries it can begin, how another goes on what it began, and
//! what it stands for are worked out once, so that a text is matched for little more than a look-up a word.

use crate::matcher::{Begun, EntryId, Lexicon, Piece, Pruned, Use};
use crate::meaning::Meaning;
use crate::table::Table;
use rustc_hash::FxHashMap;
use std::ops::Range;
use std::rc::Rc;

/// A form that was looked up; good for the [`Forms`] that gave it until it is [made room in](Forms::make_room).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FormId(u32);

impl FormId {
    /// The form stands for no other words, and is its own lemma.
    const PLAIN: u32 = 1 << 31;
    /// The form by itself is no entry and begins none.
    const IDLE: u32 = 1 << 30;

    fn index(self) -> usize {
        (self.0 & !(Self::PLAIN | Self::IDLE)) as usize
    }

    /// Whether the form stands for no other words, and is its own lemma.
    pub fn is_plain(self) -> bool {
        self.0 & Self::PLAIN != 0
    }

    fn is_idle(self) -> bool {
        self.0 & Self::IDLE != 0
    }
}

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
}

/// What every occurrence of a form asks for.
#[derive(Clone, Copy)]
struct Often {
    /// What it does where nothing was begun.
    first: Step,
    /// The entries that are wanted among those that end with it: a range of [`Forms::alone`].
    alone: (u32, u32),
    /// The words that it may be with which anything goes on that was begun, each as a bit: see [`Use::bit`].
    on: u64,
    /// A lone hyphen has no words and is passed over.
    is_empty: bool,
}

/// The forms met so far in one language.
pub struct Forms {
    lexicon: &'static Lexicon,
    kinds: fn(&Meaning) -> u64,
    of_use: Use,
    table: Table,
    /// Words that others stand for.
    parts: FxHashMap<&'static str, FormId>,
    known: Vec<Form>,
    often: Vec<Often>,
    /// What was begun, by number, and the words that go on with it, each as a bit.
    begun: Vec<Begun>,
    expected: Vec<u64>,
    numbers: FxHashMap<Begun, u32>,
    /// What a form does to what was begun.
    steps: FxHashMap<(u32, FormId), Step>,
    /// The steps that were last taken, at places that their numbers give.
    last: Vec<(u32, FormId, Step)>,
    /// The entries that steps end.
    ends: Vec<Found>,
    /// The wanted entries of one form each.
    alone: Vec<Found>,
    /// The entries that begin at a form, by where they end: room that is used again.
    reached: Vec<(usize, Step)>,
    /// Where entries can begin in a row of forms: such room too.
    opening: Vec<u32>,
}

/// An entry that occurs in a row of forms.
#[derive(Clone, Copy)]
pub struct Found {
    /// Which entry.
    pub entry: EntryId,
    /// What it means.
    pub meaning: &'static Meaning,
    /// What [`Forms::new`] was told to call such meanings.
    pub kinds: u64,
    family: u8,
    /// Whether it keeps no shorter one back.
    yields: bool,
}

/// What a form does to what was begun before it.
#[derive(Clone, Copy)]
struct Step {
    /// The entries that end with it: a range of [`Forms::ends`], in their order.
    ends: (u32, u32),
    /// What is begun behind it, or [`NOTHING`].
    to: u32,
}

impl Step {
    /// Nothing ends and nothing is begun.
    const NONE: Step = Step { ends: (0, 0), to: NOTHING };
}

/// No entry goes on.
const NOTHING: u32 = u32::MAX;

/// How many forms are remembered before all are forgotten, and how many steps for each: a bound on memory, some 8 MB
/// in each thread that reads. Most words of a text are among the few thousand that come in all.
const MOST: usize = 1 << 14;
const STEPS: usize = 8;
/// How many steps are found without a look-up: a power of two.
const LAST: usize = 1 << 13;

impl Forms {
    /// None yet. `kinds` gives what the reader calls a meaning, as it likes; entries of which it gives 0 are not found.
    pub fn new(lexicon: &'static Lexicon, kinds: fn(&Meaning) -> u64) -> Self {
        Forms {
            lexicon,
            kinds,
            of_use: lexicon.of_use(|meaning| kinds(meaning) != 0),
            table: Table::default(),
            parts: FxHashMap::default(),
            known: Vec::new(),
            often: Vec::new(),
            begun: Vec::new(),
            expected: Vec::new(),
            numbers: FxHashMap::default(),
            steps: FxHashMap::default(),
            last: vec![(NOTHING, FormId(0), Step::NONE); LAST],
            ends: Vec::new(),
            alone: Vec::new(),
            reached: Vec::new(),
            opening: Vec::new(),
        }
    }

    /// Forgets all where there are too many. Ids given before are good no more.
    pub fn make_room(&mut self) {
        if self.known.len() >= MOST || self.steps.len() >= STEPS * MOST {
            *self = Forms::new(self.lexicon, self.kinds);
        }
    }

    /// Looks up the form at some place of a text; `word` says whether it is made of letters, so that it can be inflected.
    /// The character NUL stands in none but alone.
    #[inline(always)]
    pub fn look_up(&mut self, text: &str, place: Range<usize>, word: bool) -> FormId {
        match self.table.find_in(text, place.clone()) {
            Some(id) => FormId(id),
            None => self.meet(&text[place], word),
        }
    }

    #[cold]
    fn meet(&mut self, form: &str, word: bool) -> FormId {
        let id = self.make(form, word);
        self.table.insert(form, id.0);
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
        &self.known[id.index()]
    }

    /// Calls `found` with each entry that occurs in a row of forms and the places it covers: the hits of
    /// [`Lexicon::hits`] that are wanted, in the same order.
    pub fn each_hit(&mut self, ids: &[FormId], mut found: impl FnMut(&Found, Range<usize>)) {
        let mut pruned = Pruned::default();
        let mut reached = std::mem::take(&mut self.reached);
        let mut opening = std::mem::take(&mut self.opening);
        for start in opening_places(ids, &mut opening).iter().map(|at| *at as usize) {
            let Often { first, alone, .. } = self.often[ids[start].index()];
            let onward = if first.to == NOTHING { None } else { self.onward(ids, start, first.to) };
            let Some(onward) = onward else {
                // Where nothing longer reaches so far nothing is kept back.
                if pruned.furthest <= start {
                    let alone = &self.alone[alone.0 as usize..alone.1 as usize];
                    alone.iter().for_each(|one| found(one, start..start + 1));
                    continue;
                }
                for one in self.ended(first) {
                    if pruned.keeps(one.family, one.yields, &(start..start + 1)) && one.kinds != 0 {
                        found(one, start..start + 1);
                    }
                }
                continue;
            };
            reached.clear();
            reached.extend([(start + 1, first), onward]);
            self.walk(ids, &mut reached);
            // Longer first; of those of one family only the longest.
            let mut met = 0u16;
            for (end, step) in reached.iter().rev() {
                let ends = self.ended(*step);
                for one in ends.iter().filter(|one| met & 1 << one.family == 0) {
                    if pruned.keeps(one.family, one.yields, &(start..*end)) && one.kinds != 0 {
                        found(one, start..*end);
                    }
                }
                let keeping = ends.iter().filter(|one| !one.yields || *end == start + 1);
                met |= keeping.fold(0, |met, one| met | 1 << one.family);
            }
        }
        (self.reached, self.opening) = (reached, opening);
    }

    /// The step that leads on behind the form at `at`, with the place behind it; `None` where what was begun there does not
    /// go on. Most words begin nothing longer, and most of what is begun does not go on.
    fn onward(&mut self, ids: &[FormId], at: usize, begun: u32) -> Option<(usize, Step)> {
        if begun == NOTHING {
            return None;
        }
        let next = (at + 1..ids.len()).find(|next| !self.often[ids[*next].index()].is_empty)?;
        if self.often[ids[next].index()].on & self.expected[begun as usize] == 0 {
            return None;
        }
        let step = self.step(begun, ids[next]);
        let leads = step.to != NOTHING || step.ends.0 < step.ends.1;
        leads.then_some((next + 1, step))
    }

    /// Puts the steps that lead on behind the last of `reached` there too.
    fn walk(&mut self, ids: &[FormId], reached: &mut Vec<(usize, Step)>) {
        while let Some((end, Step { to, .. })) = reached.last().copied()
            && let Some(onward) = self.onward(ids, end - 1, to)
        {
            reached.push(onward);
        }
    }

    /// The entries that end with a step.
    fn ended(&self, step: Step) -> &[Found] {
        &self.ends[step.ends.0 as usize..step.ends.1 as usize]
    }

    /// What a form does to what was begun.
    fn step(&mut self, begun: u32, id: FormId) -> Step {
        let place = (begun.wrapping_mul(0x9e37_79b9) ^ id.0.wrapping_mul(0x85eb_ca6b)) >> (32 - LAST.ilog2());
        let last = &self.last[place as usize];
        if last.0 == begun && last.1 == id {
            return last.2;
        }
        let step = self.new_step(begun, id);
        self.last[place as usize] = (begun, id, step);
        step
    }

    fn new_step(&mut self, begun: u32, id: FormId) -> Step {
        if let Some(step) = self.steps.get(&(begun, id)) {
            return *step;
        }
        let (ends, to) = self.lexicon.advance(
            &self.begun[begun as usize],
            &self.known[id.index()].pieces,
            &self.of_use.inner,
        );
        let step = self.keep(&ends, to);
        self.steps.insert((begun, id), step);
        step
    }

    fn keep(&mut self, ends: &[EntryId], to: Option<Begun>) -> Step {
        let from = self.ends.len() as u32;
        let used = ends.iter().filter(|entry| self.of_use.used[entry.index()]);
        self.ends.extend(used.map(|entry| {
            let meaning = self.lexicon.meaning(*entry);
            Found {
                entry: *entry,
                meaning,
                kinds: (self.kinds)(meaning),
                family: self.lexicon.family(*entry),
                yields: self.lexicon.yields(*entry),
            }
        }));
        let to = to.map_or(NOTHING, |to| {
            let fresh = self.begun.len() as u32;
            *self.numbers.entry(to).or_insert_with_key(|to| {
                self.begun.push(to.clone());
                self.expected
                    .push(to.nodes().iter().fold(0, |all, node| all | self.of_use.on[*node as usize]));
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
        let (ends, to) = lexicon.advance(&Begun::at(&pieces), &pieces, &self.of_use.inner);
        let first = self.keep(&ends, to);
        let from = self.alone.len() as u32;
        self.alone.extend(self.ends[first.ends.0 as usize..].iter().filter(|one| one.kinds != 0));
        let alone = (from, self.alone.len() as u32);
        let on = pieces.first().map_or(0, |piece| self.of_use.bits(piece.words()));
        let plain = if lemma.is_none() && parts.is_none() { FormId::PLAIN } else { 0 };
        let idle = if first.to == NOTHING && first.ends.0 == first.ends.1 { FormId::IDLE } else { 0 };
        let id = FormId(self.known.len() as u32 | plain | idle);
        self.often.push(Often { first, alone, on, is_empty: pieces.is_empty() });
        self.known.push(Form { lemma, parts, dotted, pieces: pieces.into() });
        id
    }
}

/// The places of forms that are not idle. Whether a form is idle is hard to foretell, so nothing is asked on the way.
fn opening_places<'p>(ids: &[FormId], places: &'p mut Vec<u32>) -> &'p [u32] {
    places.resize(places.len().max(ids.len()), 0);
    let mut count = 0;
    for (at, id) in ids.iter().enumerate() {
        places[count] = at as u32;
        count += usize::from(!id.is_idle());
    }
    &places[..count]
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
        let ids: Vec<FormId> = words.iter().map(|word| forms.look_up(word, 0..word.len(), true)).collect();
        let lemmas: Vec<&str> =
            words.iter().zip(&ids).map(|(word, id)| forms.get(*id).lemma.unwrap_or(word)).collect();
        let slow = forms.lexicon.hits(words.len(), |i| (words[i], lemmas[i]));
        let slow: Vec<_> = slow.into_iter().map(|hit| (hit.entry, hit.tokens)).collect();
        let mut fast = Vec::new();
        forms.each_hit(&ids, |found, tokens| fast.push((found.entry, tokens)));
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
            let mut forms = Forms::new(Lexicon::of(language), |_| 1);
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
