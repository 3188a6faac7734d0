//! Learns where punctuation is attached: a ranking perceptron over gold trees.

use super::gold::Sentence;
use super::learner::{Learner, Random};
use crate::parse::punct::{self, Tree};
use crate::parse::state::NONE;
use crate::table::{MAX_CLASSES, Scorer};

/// Learns from sentences; `low`, `tags` and `marks` are, by sentence, what [`punct::Sentence`] holds.
pub(crate) struct Example<'a> {
    pub(crate) sentence: &'a Sentence,
    pub(crate) low: Vec<u32>,
    pub(crate) tags: &'a [u8],
    pub(crate) marks: &'a [bool],
    pub(crate) labels: Vec<u8>,
}

/// Learns from examples.
pub(crate) fn train(examples: &[Example], rounds: usize, seed: u64) -> Learner {
    let mut learner = Learner::new();
    let mut random = Random::new(seed);
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut scores = [0; MAX_CLASSES];
    let (mut partners, mut candidates) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        random.shuffle(&mut order);
        for &place in &order {
            let example = &examples[place];
            let words = &example.sentence.words;
            let heads = words.iter().map(|w| w.head.map_or(NONE, |h| h as u32)).collect();
            let mut tree = Tree::new(heads, example.labels.clone());
            if (0..words.len()).any(|w| example.marks[w] && tree.heads[w] == NONE) {
                continue;
            }
            tree.measure(example.marks);
            punct::partners(words.iter().map(|w| w.form.as_str()), &mut partners);
            let sentence = punct::Sentence { low: &example.low, tags: example.tags, marks: example.marks };
            for at in (0..words.len()).filter(|at| example.marks[*at]) {
                tree.candidates(at, example.marks, &mut candidates);
                let gold = tree.heads[at];
                if !candidates.iter().any(|c| c.word == gold) {
                    continue;
                }
                let tops = punct::tops(&candidates, at);
                let partner = tree.heads.get(partners[at] as usize).copied().unwrap_or(NONE);
                let mut right = None;
                let mut best = (i32::MIN, 0, [0; punct::FEATURES]);
                for &candidate in &candidates {
                    let features = punct::features(&sentence, &tree, at, candidate, tops, partner);
                    learner.score(&features, 1, &mut scores);
                    if scores[0] > best.0 {
                        best = (scores[0], candidate.word, features);
                    }
                    if candidate.word == gold {
                        right = Some(features);
                    }
                }
                learner.tick();
                if let Some(right) = right.filter(|_| best.1 != gold) {
                    learner.update(&right, 0, 1);
                    learner.update(&best.2, 0, -1);
                }
            }
        }
    }
    learner
}
