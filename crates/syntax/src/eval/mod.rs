//! How good an analysis is: the figures of the CoNLL 2018 shared task, core arguments, names.
//!
//! Words are aligned as the task's `conll18_ud_eval.py` does, by their characters without white space, and inside
//! multiword tokens by the longest common subsequence of forms. Relations are compared without their subtypes.

mod noise;

use crate::conllu::ConlluError;
use crate::document::{Document, Rel};
use crate::segment::chunks::separates;
use crate::train::gold::{self, Sentence};
use crate::{EntityKind, Model, Upos};
use std::ops::Range;
use std::path::Path;

/// How many were right, of how many found, of how many there were.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// Right ones.
    pub correct: usize,
    /// All that the system gave.
    pub found: usize,
    /// All in the gold standard.
    pub gold: usize,
}

impl Score {
    /// Harmonic mean of precision and recall, 0 to 1; 0 where there was nothing to find.
    pub fn f1(self) -> f64 {
        ratio(2 * self.correct, self.found + self.gold)
    }

    /// The share of the gold standard that was found, 0 to 1.
    pub fn recall(self) -> f64 {
        ratio(self.correct, self.gold)
    }

    /// The share of what was found that is right, 0 to 1.
    pub fn precision(self) -> f64 {
        ratio(self.correct, self.found)
    }
}

fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// All figures of one set.
#[derive(Clone, Copy, Debug, Default)]
pub struct Scores {
    /// Surface words.
    pub tokens: Score,
    /// Syntactic words.
    pub words: Score,
    /// Sentences with both ends right.
    pub sentences: Score,
    /// Parts of speech.
    pub upos: Score,
    /// Universal features, all of a word's right.
    pub feats: Score,
    /// Lemmas.
    pub lemmas: Score,
    /// Heads.
    pub uas: Score,
    /// Heads and relations.
    pub las: Score,
    /// Heads and relations of core arguments (nsubj, obj, iobj, obl, ccomp, xcomp) and of the root: look at its
    /// recall.
    pub core: Score,
    /// Names with ends and kind right. Only sentences that have a list of names count.
    pub names: Score,
}

impl Scores {
    /// Each figure with the name it has in reports, as fractions.
    pub fn list(&self) -> Vec<(&'static str, f64, usize)> {
        let mut list = Vec::new();
        for (name, score) in [
            ("tokens", self.tokens),
            ("words", self.words),
            ("sentences", self.sentences),
            ("upos", self.upos),
            ("ufeats", self.feats),
            ("lemma", self.lemmas),
            ("uas", self.uas),
            ("las", self.las),
        ] {
            if score.gold > 0 {
                list.push((name, score.f1(), score.gold));
            }
        }
        if self.core.gold > 0 {
            list.push(("core_recall", self.core.recall(), self.core.gold));
        }
        if self.names.gold > 0 {
            list.push(("entity_f1", self.names.f1(), self.names.gold));
        }
        list
    }
}

/// Gold sentences with, where known, their names.
#[derive(Clone, Debug)]
pub struct Gold {
    sentences: Vec<Sentence>,
}

impl Gold {
    /// Reads a treebank and, where there is one, the list of names in its sentences.
    pub fn read(treebank: &Path, names: Option<&Path>) -> Result<Self, ConlluError> {
        let mut sentences = gold::treebanks(&[treebank])?;
        if let Some(names) = names {
            let _ = gold::attach_names(&mut sentences, gold::names(names)?);
        }
        Ok(Self { sentences })
    }

    /// The text that is analysed: a space between sentences, a blank line between paragraphs.
    pub fn text(&self) -> String {
        gold::raw(&self.sentences).text
    }

    /// The number of syntactic words.
    pub fn words(&self) -> usize {
        self.sentences.iter().map(|s| s.words.len()).sum()
    }

    /// The same with each sentence a paragraph of its own, to see what errors of segmentation cost.
    pub fn apart(mut self) -> Self {
        for sentence in &mut self.sentences {
            sentence.starts_paragraph = true;
        }
        self
    }

    /// The same as careless hands would have written it: each sentence with one kind of fault.
    pub fn noised(&self, seed: u64) -> Self {
        Self { sentences: noise::noised(&self.sentences, seed) }
    }

    /// Every `step`th sentence from the `first` on.
    pub fn every(&self, first: usize, step: usize) -> Self {
        Self { sentences: self.sentences.iter().skip(first).step_by(step.max(1)).cloned().collect() }
    }
}

/// A syntactic word on either side.
struct Word<'a> {
    /// In characters without white space, of the surface word.
    span: Range<usize>,
    multiword: bool,
    form: String,
    upos: &'a str,
    feats: String,
    lemma: &'a str,
    head: Option<usize>,
    rel: Rel,
}

#[derive(Default)]
struct Side<'a> {
    words: Vec<Word<'a>>,
    tokens: Vec<Range<usize>>,
    sentences: Vec<Range<usize>>,
    names: Vec<(Range<usize>, EntityKind)>,
}

/// The features that the shared task compares.
const UNIVERSAL: [&str; 21] = [
    "PronType", "NumType", "Poss", "Reflex", "Foreign", "Abbr", "Gender", "Animacy", "Number", "Case",
    "Definite", "Degree", "VerbForm", "Mood", "Tense", "Aspect", "Voice", "Evident", "Polarity", "Person",
    "Polite",
];

fn universal(feats: &str) -> String {
    let mut kept: Vec<&str> = feats
        .split('|')
        .filter(|pair| pair.split_once('=').is_some_and(|(name, _)| UNIVERSAL.contains(&name)))
        .collect();
    kept.sort_unstable();
    kept.join("|")
}

fn visible(text: &str) -> usize {
    text.chars().filter(|c| !separates(*c)).count()
}

fn gold_side(sentences: &[Sentence]) -> Side<'_> {
    let mut side = Side::default();
    let mut at = 0;
    for sentence in sentences {
        let start = at;
        let first = side.words.len();
        for surface in &sentence.surfaces {
            let span = at..at + visible(&surface.form);
            at = span.end;
            side.tokens.push(span.clone());
            for word in &sentence.words[surface.words.clone()] {
                side.words.push(Word {
                    span: span.clone(),
                    multiword: surface.words.len() > 1,
                    form: word.form.to_lowercase(),
                    upos: Upos::ALL[usize::from(word.upos)].name(),
                    feats: universal(&word.feats),
                    lemma: &word.lemma,
                    head: word.head.map(|h| first + h),
                    rel: word.deprel.rel,
                });
            }
        }
        side.sentences.push(start..at);
        let names = sentence.names.iter().flatten();
        side.names.extend(names.map(|(r, k)| (first + r.start..first + r.end, *k)));
    }
    side
}

fn system_side<'a>(document: &'a Document) -> Side<'a> {
    let mut side = Side::default();
    let mut at = 0;
    let mut start = 0;
    for sentence in &document.sentences {
        for place in sentence.tokens.clone() {
            let token = &document.tokens[place];
            let next = document.tokens.get(place + 1);
            if !token.continues {
                start = at;
                at += visible(token.span.slice(document.text));
                side.tokens.push(start..at);
            }
            side.words.push(Word {
                span: start..at,
                multiword: token.continues || next.is_some_and(|n| n.continues),
                form: document.form(place).to_lowercase(),
                upos: token.upos.name(),
                feats: universal(document.feats(place)),
                lemma: document.lemma(place),
                head: token.head.map(|h| h as usize),
                rel: token.deprel.rel,
            });
        }
        let begin = side.sentences.last().map_or(0, |s: &Range<usize>| s.end);
        side.sentences.push(begin..at);
    }
    side.names = document.entities.iter().map(|e| (e.tokens.clone(), e.kind)).collect();
    side
}

fn same_spans(gold: &[Range<usize>], system: &[Range<usize>]) -> Score {
    let (mut g, mut s, mut correct) = (0, 0, 0);
    while g < gold.len() && s < system.len() {
        if gold[g].start < system[s].start {
            g += 1;
        } else if system[s].start < gold[g].start {
            s += 1;
        } else {
            correct += usize::from(gold[g].end == system[s].end);
            g += 1;
            s += 1;
        }
    }
    Score { correct, found: system.len(), gold: gold.len() }
}

/// For each gold word the system's word, and the other way round.
fn align(gold: &[Word], system: &[Word]) -> (Vec<Option<usize>>, Vec<Option<usize>>) {
    let mut to_system = vec![None; gold.len()];
    let mut to_gold = vec![None; system.len()];
    let (mut g, mut s) = (0, 0);
    while g < gold.len() && s < system.len() {
        if !gold[g].multiword && !system[s].multiword {
            if gold[g].span == system[s].span {
                to_system[g] = Some(s);
                to_gold[s] = Some(g);
                g += 1;
                s += 1;
            } else if gold[g].span.start <= system[s].span.start {
                g += 1;
            } else {
                s += 1;
            }
            continue;
        }
        let mut end;
        if gold[g].multiword {
            end = gold[g].span.end;
            if !system[s].multiword && system[s].span.start < gold[g].span.start {
                s += 1;
            }
        } else {
            end = system[s].span.end;
            if !gold[g].multiword && gold[g].span.start < system[s].span.start {
                g += 1;
            }
        }
        let (gs, ss) = (g, s);
        let beyond = |words: &[Word], at: usize, end: usize| match words.get(at) {
            None => true,
            Some(word) if word.multiword => word.span.start >= end,
            Some(word) => word.span.end > end,
        };
        while !beyond(gold, g, end) || !beyond(system, s, end) {
            let gold_first =
                g < gold.len() && (s >= system.len() || gold[g].span.start <= system[s].span.start);
            let word = if gold_first { &gold[g] } else { &system[s] };
            if word.multiword {
                end = end.max(word.span.end);
            }
            if gold_first {
                g += 1;
            } else {
                s += 1;
            }
        }
        for (a, b) in common(&gold[gs..g], &system[ss..s]) {
            to_system[gs + a] = Some(ss + b);
            to_gold[ss + b] = Some(gs + a);
        }
    }
    (to_system, to_gold)
}

/// The longest common subsequence of forms.
fn common(gold: &[Word], system: &[Word]) -> Vec<(usize, usize)> {
    let width = system.len() + 1;
    let mut lengths = vec![0; (gold.len() + 1) * width];
    for g in (0..gold.len()).rev() {
        for s in (0..system.len()).rev() {
            lengths[g * width + s] = if gold[g].form == system[s].form {
                1 + lengths[(g + 1) * width + s + 1]
            } else {
                lengths[(g + 1) * width + s].max(lengths[g * width + s + 1])
            };
        }
    }
    let (mut g, mut s) = (0, 0);
    let mut pairs = Vec::new();
    while g < gold.len() && s < system.len() {
        if gold[g].form == system[s].form {
            pairs.push((g, s));
            g += 1;
            s += 1;
        } else if lengths[(g + 1) * width + s] >= lengths[g * width + s + 1] {
            g += 1;
        } else {
            s += 1;
        }
    }
    pairs
}

fn core(rel: Rel) -> bool {
    use Rel::{Ccomp, Iobj, Nsubj, Obj, Obl, Root, Xcomp};
    matches!(rel, Nsubj | Obj | Iobj | Obl | Ccomp | Xcomp | Root)
}

/// A word that was read wrongly.
#[derive(Clone, Debug)]
pub struct Miss {
    /// Which figure it counts against: `words`, `upos`, `ufeats`, `lemma`, `las`.
    pub measure: &'static str,
    /// The word.
    pub form: String,
    /// What stands in the gold standard.
    pub expected: String,
    /// What was read; empty where the word was cut otherwise.
    pub found: String,
}

/// Analyses the gold sentences' text and compares.
pub fn evaluate(model: &Model, gold: &Gold) -> Scores {
    evaluate_with(model, gold, |_| {})
}

/// As [`evaluate`]; `miss` is told of every word that was read wrongly.
pub fn evaluate_with(model: &Model, gold: &Gold, miss: impl FnMut(Miss)) -> Scores {
    let text = gold.text();
    compare(&gold.sentences, &model.analyse(&text), miss)
}

/// A relation with the head's form.
fn relation(words: &[Word], word: &Word) -> String {
    let head = word.head.map_or("", |h| &words[h].form);
    format!("{} < {head}", word.rel.name())
}

fn compare(sentences: &[Sentence], document: &Document, mut miss: impl FnMut(Miss)) -> Scores {
    let gold = gold_side(sentences);
    let system = system_side(document);
    let (to_system, to_gold) = align(&gold.words, &system.words);
    let mut scores = Scores {
        tokens: same_spans(&gold.tokens, &system.tokens),
        sentences: same_spans(&gold.sentences, &system.sentences),
        ..Scores::default()
    };
    let all = |correct| Score { correct, found: system.words.len(), gold: gold.words.len() };
    let (mut words, mut upos, mut feats, mut lemmas, mut uas, mut las) = (0, 0, 0, 0, 0, 0);
    scores.core.gold = gold.words.iter().filter(|w| core(w.rel)).count();
    scores.core.found = system.words.iter().filter(|w| core(w.rel)).count();
    for (word, other) in gold.words.iter().zip(&to_system) {
        let mut missed = |measure, expected: &str, found: &str| {
            miss(Miss {
                measure,
                form: word.form.clone(),
                expected: expected.to_owned(),
                found: found.to_owned(),
            });
        };
        let Some(other) = other.map(|o| &system.words[o]) else {
            missed("words", &word.form, "");
            continue;
        };
        words += 1;
        upos += usize::from(word.upos == other.upos);
        feats += usize::from(word.feats == other.feats);
        lemmas += usize::from(word.lemma == other.lemma || word.lemma == "_");
        let head = match (word.head, other.head) {
            (None, None) => true,
            (Some(head), Some(other)) => to_system[head] == Some(other),
            _ => false,
        };
        uas += usize::from(head);
        let both = head && word.rel == other.rel;
        las += usize::from(both);
        scores.core.correct += usize::from(both && core(word.rel));
        if word.upos != other.upos {
            missed("upos", word.upos, other.upos);
        }
        if word.feats != other.feats {
            missed("ufeats", &word.feats, &other.feats);
        }
        if word.lemma != other.lemma && word.lemma != "_" {
            missed("lemma", word.lemma, other.lemma);
        }
        if !both {
            missed("las", &relation(&gold.words, word), &relation(&system.words, other));
        }
    }
    scores.words = all(words);
    scores.upos = all(upos);
    scores.feats = all(feats);
    scores.lemmas = all(lemmas);
    scores.uas = all(uas);
    scores.las = all(las);
    scores.names = names(sentences, &gold, &system, &to_gold);
    scores
}

fn names(sentences: &[Sentence], gold: &Side, system: &Side, to_gold: &[Option<usize>]) -> Score {
    let listed: Vec<bool> =
        sentences.iter().flat_map(|s| std::iter::repeat_n(s.names.is_some(), s.words.len())).collect();
    let place = |at: usize| to_gold.get(at).copied().flatten();
    let mut score = Score { gold: gold.names.len(), ..Score::default() };
    for (range, kind) in &system.names {
        let (first, last) = (place(range.start), place(range.end - 1));
        if first.or(last).is_some_and(|at| !listed[at]) {
            continue;
        }
        score.found += 1;
        if let (Some(first), Some(last)) = (first, last) {
            score.correct += usize::from(gold.names.contains(&(first..last + 1, *kind)));
        }
    }
    score
}

/// Names in a file of words with IOB2 marks: the words are taken as they are given.
pub fn evaluate_names(model: &Model, path: &Path) -> Result<Scores, ConlluError> {
    let lists = gold::names(path)?;
    let mut text = String::new();
    let mut lens = Vec::new();
    let mut gold = Vec::new();
    let mut start = 0;
    for (words, names) in &lists {
        for word in words {
            // A word with a space in it would be two.
            text.extend(word.chars().map(|c| if c == ' ' { '\u{a0}' } else { c }));
            text.push(' ');
        }
        gold.extend(names.iter().map(|(r, k)| (start + r.start..start + r.end, *k)));
        lens.push(words.len());
        start += words.len();
    }
    let document = model.analyse_words(&text, &lens);
    let found: Vec<(Range<usize>, EntityKind)> =
        document.entities.iter().map(|e| (e.tokens.clone(), e.kind)).collect();
    Ok(Scores {
        names: Score {
            correct: found
                .iter()
                .filter(|name| {
                    gold.binary_search_by_key(&name.0.start, |g| g.0.start).is_ok_and(|at| gold[at] == **name)
                })
                .count(),
            found: found.len(),
            gold: gold.len(),
        },
        ..Scores::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(span: Range<usize>, multiword: bool, form: &str) -> Word<'static> {
        Word {
            span,
            multiword,
            form: form.to_owned(),
            upos: "X",
            feats: String::new(),
            lemma: "",
            head: None,
            rel: Rel::Dep,
        }
    }

    #[test]
    fn words_align_inside_multiword_tokens() {
        let gold = [word(0..2, true, "de"), word(0..2, true, "a"), word(2..6, false, "casa")];
        let system = [word(0..2, false, "da"), word(2..6, false, "casa")];
        let (to_system, to_gold) = align(&gold, &system);
        assert_eq!(to_system, [None, None, Some(1)]);
        assert_eq!(to_gold, [None, Some(2)]);
        let (same, _) = align(&gold, &gold);
        assert_eq!(same, [Some(0), Some(1), Some(2)]);
    }

    #[test]
    fn figures() {
        let score = Score { correct: 3, found: 4, gold: 6 };
        assert_eq!(score.f1(), 0.6);
        assert_eq!(score.recall(), 0.5);
        assert_eq!(score.precision(), 0.75);
        assert_eq!(Score::default().f1(), 0.0);
    }
}
