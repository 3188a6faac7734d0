//! Punctuation is attached when the tree of the words stands: to one of the words that can be seen from its place
//! without crossing an arc, by a ranker.

use super::state::{NONE, State};
use crate::hash::feature;
use crate::table::{MAX_CLASSES, Scorer};

/// The most candidates on each side of a mark.
const CLIMB: usize = 12;

/// What the ranker sees of a sentence.
pub(crate) struct Sentence<'s> {
    /// By word: hash of the plain form in lower case.
    pub(crate) low: &'s [u32],
    pub(crate) tags: &'s [u8],
    /// By word, whether it is a mark that is attached here.
    pub(crate) marks: &'s [bool],
}

/// A tree over all words of a sentence.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    /// Index of the head; [`NONE`] for the root.
    pub(crate) heads: Vec<u32>,
    pub(crate) labels: Vec<u8>,
    /// The first and last word of each subtree, marks left aside.
    spans: Vec<(u32, u32)>,
    /// The words that are no marks.
    words: Vec<u32>,
}

/// A word that a mark may be attached to.
#[derive(Clone, Copy)]
pub(crate) struct Candidate {
    pub(crate) word: u32,
    /// Whether it was reached from the word on the right of the mark.
    right: bool,
    /// How many steps up.
    step: u32,
}

impl Tree {
    /// A tree with these heads and labels.
    pub(crate) fn new(heads: Vec<u32>, labels: Vec<u8>) -> Self {
        Self { heads, labels, ..Self::default() }
    }

    /// Takes over the arcs between the words that are no marks.
    pub(crate) fn fill(&mut self, state: &State, marks: &[bool]) {
        self.heads.clear();
        self.heads.resize(marks.len(), NONE);
        self.labels.clear();
        self.labels.resize(marks.len(), 0);
        self.words.clear();
        self.words.extend((0..marks.len() as u32).filter(|w| !marks[*w as usize]));
        for (at, &word) in self.words.iter().enumerate() {
            let head = state.heads[at] as usize;
            self.heads[word as usize] = self.words.get(head).copied().unwrap_or(NONE);
            self.labels[word as usize] = state.labels[at];
        }
    }

    /// Finds what each subtree covers.
    pub(crate) fn measure(&mut self, marks: &[bool]) {
        self.spans.clear();
        self.spans.extend((0..self.heads.len() as u32).map(|w| (w, w)));
        for (word, _) in marks.iter().enumerate().filter(|(_, mark)| !**mark) {
            let mut up = self.heads[word];
            let mut left = self.heads.len();
            while up != NONE && left > 0 {
                let span = &mut self.spans[up as usize];
                if span.0 <= word as u32 && word as u32 <= span.1 {
                    break;
                }
                *span = (span.0.min(word as u32), span.1.max(word as u32));
                up = self.heads[up as usize];
                left -= 1;
            }
        }
    }

    /// The words that the mark at `at` may be attached to.
    pub(crate) fn candidates(&self, at: usize, marks: &[bool], found: &mut Vec<Candidate>) {
        found.clear();
        let left = (0..at).rev().find(|w| !marks[*w]);
        let right = (at + 1..marks.len()).find(|w| !marks[*w]);
        for (start, right) in [(left, false), (right, true)] {
            let Some(start) = start else { continue };
            let mut word = start as u32;
            for step in 0..CLIMB as u32 {
                if !found.iter().any(|c| c.word == word) {
                    found.push(Candidate { word, right, step });
                }
                let beyond = if right { word < at as u32 } else { word > at as u32 };
                let head = self.heads[word as usize];
                if beyond || head == NONE {
                    break;
                }
                word = head;
            }
        }
    }
}

/// How a mark opens or closes: 1 opens, 2 closes, 3 either, 0 neither.
fn sort(form: &str) -> u32 {
    match form.chars().next().map(crate::word::plain) {
        Some('(' | '[' | '{' | '\u{201c}' | '¿' | '¡') => 1,
        Some(')' | ']' | '}' | '\u{201d}') => 2,
        Some('"' | '\'') => 3,
        _ => 0,
    }
}

/// For each closing mark the opening one before it.
pub(crate) fn partners<'f>(forms: impl Iterator<Item = &'f str>, partners: &mut Vec<u32>) {
    partners.clear();
    let mut open: Vec<(u32, u32)> = Vec::new();
    for (at, form) in forms.enumerate() {
        let sort = sort(form);
        let mut partner = NONE;
        if sort == 2 || (sort == 3 && open.iter().any(|o| o.1 == 3)) {
            let wanted = if sort == 3 { 3 } else { 1 };
            if let Some(place) = open.iter().rposition(|o| o.1 == wanted) {
                partner = open[place].0;
                open.truncate(place);
            }
        } else if sort != 0 {
            open.push((at as u32, sort));
        }
        partners.push(partner);
    }
}

/// The number of features of a candidate.
pub(crate) const FEATURES: usize = 26;

/// What a candidate for the mark at `at` is judged by. `top` is the highest candidate reached from the left and
/// from the right; `partner` the head of the opening mark, where this one closes.
pub(crate) fn features(
    sentence: &Sentence,
    tree: &Tree,
    at: usize,
    candidate: Candidate,
    tops: [u32; 2],
    partner: u32,
) -> [u64; FEATURES] {
    let form = sentence.low[at];
    let word = candidate.word as usize;
    let tag = |w: u32| sentence.tags.get(w as usize).map_or(40, |t| u32::from(*t));
    let label = |w: u32| tree.labels.get(w as usize).map_or(300, |l| u32::from(*l));
    let (c, d) = (tag(candidate.word), label(candidate.word));
    let side = u32::from(candidate.right) << 1 | u32::from(word > at);
    let (first, last) = tree.spans[word];
    let mark = |w: usize| {
        let marked = sentence.marks.get(w).is_some_and(|m| *m);
        if marked { sentence.low[w] } else { 0 }
    };
    let before = (first as usize).checked_sub(1).map_or(1, mark);
    let after = if last as usize + 1 == sentence.marks.len() { 1 } else { mark(last as usize + 1) };
    let inside = u32::from((first as usize) < at && at < last as usize);
    let top = u32::from(tops[0] == candidate.word) | u32::from(tops[1] == candidate.word) << 1;
    let root = u32::from(tree.heads[word] == NONE);
    let edge = u32::from(at == 0) | u32::from(at + 1 == sentence.marks.len()) << 1;
    let partner = match partner {
        NONE => 2,
        head => u32::from(head == candidate.word),
    };
    let step = candidate.step.min(4);
    let head = tree.heads[word];
    let far = (word.abs_diff(at).min(15) / 3) as u32;
    let (ltag, rtag) = (tag(tops[0]), tag(tops[1]));
    let (llabel, rlabel) = (label(tops[0]), label(tops[1]));
    [
        feature(800, [form, side, top]),
        feature(801, [form, side, step]),
        feature(802, [form, side, d]),
        feature(803, [form, side, c]),
        feature(804, [form, side, c, d]),
        feature(805, [form, root, edge]),
        feature(806, [form, partner, side]),
        feature(807, [form, side, top, d]),
        feature(808, [form, side, top, llabel, rlabel]),
        feature(809, [form, side, top, ltag, rtag]),
        feature(810, [form, side, inside, d]),
        feature(811, [form, side, before, inside, d]),
        feature(812, [form, side, after, inside, d]),
        feature(813, [form, side, before, after, inside]),
        feature(814, [form, side, before, after, c]),
        feature(815, [form, side, far, d]),
        feature(816, [form, top, edge, root]),
        feature(817, [form, side, d, label(head)]),
        feature(818, [form, side, c, tag(head)]),
        feature(819, [form, side, step, llabel, rlabel]),
        feature(820, [form, side, d, llabel, rlabel]),
        feature(821, [form, mark(at + 1), side, top]),
        feature(822, [form, at.checked_sub(1).map_or(1, mark), side, top]),
        feature(823, [side, top, c, d, inside]),
        feature(824, [form, partner, top, root]),
        feature(825, [form, sentence.low[word], side]),
    ]
}

/// The highest candidates from the left and from the right.
pub(crate) fn tops(candidates: &[Candidate], at: usize) -> [u32; 2] {
    let mut tops = [NONE; 2];
    for candidate in candidates {
        // One that was reached across the mark is on top of the other side's chain.
        if (candidate.word > at as u32) == candidate.right {
            tops[usize::from(candidate.right)] = candidate.word;
        }
    }
    tops
}

/// Attaches all marks of a sentence; `tree` holds the words and gets the marks.
pub(crate) fn attach(
    scorer: &impl Scorer,
    sentence: &Sentence,
    partners: &[u32],
    tree: &mut Tree,
    label: u8,
) {
    tree.measure(sentence.marks);
    let mut scores = [0; MAX_CLASSES];
    let mut candidates = Vec::new();
    for at in (0..sentence.marks.len()).filter(|at| sentence.marks[*at]) {
        tree.candidates(at, sentence.marks, &mut candidates);
        let tops = tops(&candidates, at);
        let partner = tree.heads.get(partners[at] as usize).copied().unwrap_or(NONE);
        let mut chosen = (i32::MIN, 0);
        for &candidate in &candidates {
            scorer.score(&features(sentence, tree, at, candidate, tops, partner), 1, &mut scores);
            if scores[0] > chosen.0 {
                chosen = (scores[0], candidate.word);
            }
        }
        tree.heads[at] = chosen.1;
        tree.labels[at] = label;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_and_brackets_find_their_partners() {
        let mut found = Vec::new();
        partners(["(", "a", "\"", "b", "\"", ")"].into_iter(), &mut found);
        assert_eq!(found, [NONE, NONE, NONE, NONE, 2, 0]);
    }

    #[test]
    fn candidates_are_seen_from_the_mark() {
        // a <- b -> d -> e, with the mark at 2 between b and d.
        let marks = [false, false, true, false, false];
        let mut tree = Tree { heads: vec![1, NONE, NONE, 1, 3], labels: vec![0; 5], ..Tree::default() };
        tree.measure(&marks);
        assert_eq!(tree.spans[1], (0, 4));
        let mut found = Vec::new();
        tree.candidates(2, &marks, &mut found);
        let words: Vec<u32> = found.iter().map(|c| c.word).collect();
        assert_eq!(words, [1, 3]);
        assert_eq!(tops(&found, 2), [1, 3]);
    }
}
