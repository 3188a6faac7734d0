//! The whole way from a text to its analysis.

use crate::document::{Document, Entity, Sentence, Text, Token, Upos};
use crate::names;
use crate::net::input::Rows;
use crate::net::run::Reading;
use crate::net::starts::Starts;
use crate::net::tree::NONE;
use crate::said::Said;
use crate::segment::abbreviations::Abbreviations;
use crate::segment::chunks::Chunks;
use crate::segment::sentences::{self, Seen};
use crate::segment::tokens::{self, Cutter};
use crate::segment::{Gap, Surface, multiword};
use crate::word::Atoms;
use crate::{Deprel, Model, Rel, Sub};
use record::Span;
use rustc_hash::FxHashMap;

/// A form that was seen in the text: its hashes, how it may be taken apart, and its part of speech where one who
/// knows the form has told it.
#[derive(Clone, Copy)]
struct Kind {
    atoms: Atoms,
    script: Option<u32>,
    told: Option<u8>,
}

/// A syntactic word before it is analysed.
#[derive(Clone, Copy)]
struct Word {
    surface: u32,
    kind: u32,
    form: Text,
    continues: bool,
}

/// One text on its way.
struct Analysis<'m, 't> {
    model: &'m Model,
    hint: &'m dyn Fn(&str) -> Option<Upos>,
    text: &'t str,
    kinds: Vec<Kind>,
    /// What the network starts from: one row of numbers a kind.
    starts: Starts,
    /// The same for the second network.
    second_starts: Starts,
    known: FxHashMap<&'t str, u32>,
    /// Parts of multiword tokens, whose forms stand in the store.
    parts: FxHashMap<String, (u32, Text)>,
    document: Document<'t>,
    /// What another reader says.
    said: Option<&'m Said>,
    /// Buffers.
    reading: Reading,
    lower: String,
}

impl Model {
    /// Analyses a text.
    ///
    /// Any string gives a document: an empty one has no tokens, and each sentence has one root and no cycle.
    /// Time grows with the length of the text and nothing else. A text of 4 GiB or more has no spans: what
    /// is beyond is not read.
    pub fn analyse<'t>(&self, text: &'t str) -> Document<'t> {
        self.analyse_with(text, &|_| None)
    }

    /// Analyses a text with the help of one who knows some of its words: `hint` gives the part of speech of a form,
    /// where it knows that it can have no other. It is asked once for each form, and does not hold for words
    /// that the model knows to be something else.
    pub fn analyse_with<'t>(&self, text: &'t str, hint: &dyn Fn(&str) -> Option<Upos>) -> Document<'t> {
        let mut readable = text.len().min(u32::MAX as usize);
        while !text.is_char_boundary(readable) {
            readable -= 1;
        }
        let mut analysis = Analysis::new(self, text, hint);
        let surfaces = self.surfaces(&text[..readable]);
        analysis.read(&surfaces);
        analysis.document
    }

    /// Analyses a text, together with what another reader says of its sentences.
    pub fn analyse_beside<'t>(&self, text: &'t str, said: &Said) -> Document<'t> {
        let mut analysis = Analysis::new(self, text, &|_| None);
        analysis.said = Some(said);
        analysis.read(&self.surfaces(text));
        analysis.document
    }

    /// Analyses words that are already cut: the syntactic words of sentences. Spans and spaces are those of
    /// `text`, in which the words of all sentences stand one after another with a space after each.
    pub(crate) fn analyse_words<'t>(&self, text: &'t str, sentences: &[usize]) -> Document<'t> {
        let mut analysis = Analysis::new(self, text, &|_| None);
        let mut start = 0;
        let mut words = Vec::new();
        for form in text.split_terminator(' ') {
            let surface = Surface { start: start as u32, end: (start + form.len()) as u32, gap: Gap::Space };
            words.push(surface);
            start += form.len() + 1;
        }
        let mut rest = words.as_slice();
        for len in sentences {
            let (sentence, after) = rest.split_at((*len).min(rest.len()));
            rest = after;
            let words: Vec<Word> = (0..sentence.len())
                .map(|at| Word {
                    surface: at as u32,
                    kind: analysis.kind(sentence[at]),
                    form: Text::Surface,
                    continues: false,
                })
                .collect();
            analysis.sentence(sentence, &words);
        }
        analysis.document
    }

    fn surfaces(&self, text: &str) -> Vec<Surface> {
        let mut surfaces = Vec::with_capacity(text.len() / 5);
        let mut cutter = Cutter::default();
        let mut decide = tokens::decide(&self.tokens);
        for chunk in Chunks::new(text) {
            cutter.cut(text, chunk, &mut decide, |surface| surfaces.push(surface));
        }
        surfaces
    }
}

/// What the sentence splitter sees of a surface word.
pub(crate) fn seen(atoms: Atoms, form: &str, gap: Gap) -> Seen {
    Seen {
        atoms,
        first: form.chars().next().unwrap_or(' '),
        last: form.chars().next_back().unwrap_or(' '),
        gap,
    }
}

/// Whether the words of a sentence are all in capitals, as headlines are: then these tell nothing of a word, and its lemma
/// is that of the word in small letters.
fn shouts<'t>(words: impl Iterator<Item = &'t str>) -> bool {
    let mut long = 0;
    for word in words {
        if word.chars().any(char::is_lowercase) {
            return false;
        }
        long += usize::from(word.chars().filter(|c| c.is_alphabetic()).count() > 3);
    }
    long >= 2
}

impl<'m, 't> Analysis<'m, 't> {
    fn new(model: &'m Model, text: &'t str, hint: &'m dyn Fn(&str) -> Option<Upos>) -> Self {
        Self {
            model,
            hint,
            text,
            kinds: Vec::new(),
            starts: Starts::default(),
            second_starts: Starts::default(),
            known: FxHashMap::default(),
            parts: FxHashMap::default(),
            document: Document {
                text,
                language: model.language,
                tokens: Vec::with_capacity(text.len() / 5),
                sentences: Vec::new(),
                entities: Vec::new(),
                store: String::new(),
                feats: model.feats.clone(),
            },
            said: None,
            reading: Reading::default(),
            lower: String::new(),
        }
    }

    fn form(&self, surface: Surface) -> &'t str {
        &self.text[surface.start as usize..surface.end as usize]
    }

    fn kind(&mut self, surface: Surface) -> u32 {
        let form = self.form(surface);
        if let Some(kind) = self.known.get(form) {
            return *kind;
        }
        let atoms = Atoms::of(form, &self.model.lexicon, &mut self.lower);
        let script = self.model.multiwords.candidate(&self.lower);
        let dash = matches!(form, "—" | "–" | "―").then_some(Upos::Punct);
        let told = dash.or_else(|| (self.hint)(form));
        let told = told.and_then(|known| Upos::ALL.iter().position(|u| *u == known));
        // What was learned of a word goes before what is told of it; but an acronym may look like a word.
        let acronym = form.chars().nth(1).is_some() && form.chars().all(char::is_uppercase);
        let told = told.filter(|told| acronym || atoms.mask == 0 || atoms.mask & 1 << told != 0);
        let class = self.model.dictionary.class(&self.lower);
        let kind = self.new_kind(Kind { atoms, script, told: told.map(|t| t as u8) }, class);
        self.known.insert(form, kind);
        kind
    }

    /// The kind and the stored form of a part of a multiword token.
    fn part(&mut self, form: String) -> (u32, Text) {
        if let Some(part) = self.parts.get(&form) {
            return *part;
        }
        let atoms = Atoms::of(&form, &self.model.lexicon, &mut self.lower);
        let class = self.model.dictionary.class(&self.lower);
        let kind = self.new_kind(Kind { atoms, script: None, told: None }, class);
        let part = (kind, self.store(&form));
        self.parts.insert(form, part);
        part
    }

    fn new_kind(&mut self, kind: Kind, class: u32) -> u32 {
        let rows = Rows::of(&kind.atoms, class, self.model.network.shape.affixes);
        let notes = self.model.dictionary.notes(class);
        self.starts.add(&self.model.network, &rows, notes, kind.told);
        if let Some(second) = &self.model.second {
            self.second_starts.add(second, &rows, notes, kind.told);
        }
        self.kinds.push(kind);
        self.kinds.len() as u32 - 1
    }

    fn store(&mut self, text: &str) -> Text {
        let store = &mut self.document.store;
        let start = store.len() as u32;
        store.push_str(text);
        Text::Stored(start, store.len() as u32)
    }

    fn read(&mut self, surfaces: &[Surface]) {
        let kinds: Vec<u32> = surfaces.iter().map(|s| self.kind(*s)).collect();
        let seen: Vec<Seen> = surfaces
            .iter()
            .zip(&kinds)
            .map(|(s, k)| seen(self.kinds[*k as usize].atoms, self.form(*s), s.gap))
            .collect();
        let mut ends = Vec::new();
        let abbreviations = Abbreviations::of(self.model.language);
        let mut learned = sentences::decide(&self.model.sentences);
        // "Sr." is one word or two, as the treebank of the language has it.
        let goes_on = |at: usize| {
            let glued = at > 0 && surfaces[at - 1].gap == Gap::None;
            let (stem, first) = match self.form(surfaces[at]) {
                "." if glued => (self.form(surfaces[at - 1]), at - 1),
                word => (word.strip_suffix('.').unwrap_or(""), at),
            };
            let before = first.checked_sub(1).map_or("", |b| self.form(surfaces[b]));
            abbreviations.goes_on(stem, before, self.form(surfaces[at + 1]))
        };
        sentences::ends(&seen, |at, features| learned(at, features) && !goes_on(at), |end| ends.push(end));
        drop(seen);
        let mut start = 0;
        let mut words = Vec::new();
        for end in ends {
            let sentence = &surfaces[start..=end];
            words.clear();
            self.words(sentence, &kinds[start..=end], &mut words);
            self.sentence(sentence, &words);
            start = end + 1;
        }
    }

    /// Takes multiword tokens apart.
    fn words(&mut self, surfaces: &[Surface], kinds: &[u32], words: &mut Vec<Word>) {
        let (before, after) = (Atoms::edge(1), Atoms::edge(2));
        for (at, &kind) in kinds.iter().enumerate() {
            let whole = Word { surface: at as u32, kind, form: Text::Surface, continues: false };
            let parts = self.kinds[kind as usize].script.and_then(|script| {
                let atoms = |at: usize| kinds.get(at).map(|k| &self.kinds[*k as usize].atoms);
                let features = multiword::features(
                    script,
                    at.checked_sub(1).and_then(atoms).unwrap_or(&before),
                    &self.kinds[kind as usize].atoms,
                    atoms(at + 1).unwrap_or(&after),
                );
                let multiwords = &self.model.multiwords;
                let apart = tokens::decide(&multiwords.table)(at, &features);
                let script = multiwords.scripts.get(script as usize).filter(|_| apart)?;
                script.apply(self.form(surfaces[at]))
            });
            let Some(parts) = parts else {
                words.push(whole);
                continue;
            };
            for (nth, part) in parts.into_iter().enumerate() {
                let (kind, form) = self.part(part);
                words.push(Word { kind, form, continues: nth > 0, ..whole });
            }
        }
    }

    /// Analyses one sentence and puts it into the document.
    fn sentence(&mut self, surfaces: &[Surface], words: &[Word]) {
        let (Some(first), Some(last)) = (surfaces.first(), surfaces.last()) else {
            return;
        };
        if let Some(said) = self.said {
            let forms: Vec<&str> = words.iter().map(|w| self.form(surfaces[w.surface as usize])).collect();
            self.reading.said = said.of(&forms.join(" "), &self.model.deprels);
        }
        self.starts.finish(&self.model.network);
        if let Some(second) = &self.model.second {
            self.second_starts.finish(second);
        }
        let Self { model, kinds, starts, second_starts, reading, .. } = self;
        let told = |at: usize| kinds[words[at].kind as usize].told;
        let second = model.second.as_ref().map(|second| (second, &*second_starts));
        let all = words.iter().map(|word| word.kind);
        model.network.read_sentence(starts, second, all, told, &model.morphs, reading);
        let start = self.document.tokens.len();
        names::decode(&reading.marks, |range, kind| {
            // No name ends with a preposition or an article: "Kim a Lavrov" is two.
            let ends = |at: &usize| {
                ![Upos::Adp, Upos::Det, Upos::Cconj, Upos::Sconj, Upos::Aux]
                    .iter()
                    .any(|upos| *upos as u8 == reading.upos[*at])
            };
            let Some(last) = range.clone().rfind(ends) else { return };
            self.document.entities.push(Entity { tokens: start + range.start..start + last + 1, kind });
        });
        let shouted = shouts(surfaces.iter().map(|s| self.form(*s)));
        for (at, word) in words.iter().enumerate() {
            let surface = surfaces[word.surface as usize];
            let head = self.reading.heads[at];
            let head = (head != NONE).then(|| start as u32 + head);
            let upos = self.reading.upos[at];
            let morph = self.reading.morphs[at];
            let lemma = self.lemma(surface, word.form, (morph, upos), shouted);
            self.document.tokens.push(Token {
                span: Span::new(surface.start as usize, surface.end as usize),
                upos: Upos::ALL[usize::from(upos)],
                deprel: match head {
                    None => Deprel { rel: Rel::Root, sub: Sub::None },
                    Some(_) => self.model.deprels[usize::from(self.reading.labels[at])],
                },
                head,
                space_after: surface.gap != Gap::None,
                continues: word.continues,
                form: word.form,
                lemma,
                feats: u32::from(morph),
            });
        }
        self.document.sentences.push(Sentence {
            tokens: start..self.document.tokens.len(),
            span: Span::new(first.start as usize, last.end as usize),
        });
    }

    fn lemma(&mut self, surface: Surface, form: Text, (morph, upos): (u16, u8), shouted: bool) -> Text {
        let document = &mut self.document;
        // The form of a part stands in the store, which the lemma is appended to.
        let copy;
        let word = match form {
            Text::Surface => &self.text[surface.start as usize..surface.end as usize],
            Text::Stored(start, end) => {
                copy = document.store[start as usize..end as usize].to_owned();
                &copy
            }
        };
        let fine = self.model.fine[usize::from(morph)];
        let start = document.store.len();
        let quiet = shouted.then(|| word.to_lowercase());
        let store = &mut document.store;
        let spoken = quiet.as_deref().unwrap_or(word);
        self.model.lemmas.lemma(spoken, fine, u32::from(upos), &mut self.lower, store);
        if store[start..] == *word {
            store.truncate(start);
            return form;
        }
        Text::Stored(start as u32, store.len() as u32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use record::Language;

    #[test]
    fn a_headline_in_capitals_has_the_lemmas_of_small_letters() {
        let model = Model::builtin(Language::Es).unwrap();
        let document = model.analyse("MAESTROS CORTAN LA CARRETERA");
        assert_eq!(document.lemma(1), "cortar");
        assert!(!shouts(["La", "ONU"].into_iter()) && !shouts(["ONU"].into_iter()));
    }

    #[test]
    fn an_empty_text_has_no_tokens() {
        let model = Model::builtin(Language::En).unwrap();
        let document = model.analyse(" \n\t");
        assert!(document.tokens.is_empty() && document.sentences.is_empty());
    }
}
