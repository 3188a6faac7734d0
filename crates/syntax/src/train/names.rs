//! Learns names: a structured perceptron over the marks of a sentence.

use super::gold::Sentence;
use super::learner::{Learner, Random};
use crate::names::{self, Search};
use crate::word::Atoms;

/// Learns from sentences with names, their hashes and predicted parts of speech.
pub(crate) fn train(data: &[(&Sentence, &[Atoms], &[u8])], rounds: usize, seed: u64) -> Learner {
    let mut learner = Learner::new();
    let mut random = Random::new(seed);
    let mut order: Vec<usize> = (0..data.len()).collect();
    let mut search = Search::default();
    let mut guess = Vec::new();
    let golds: Vec<Vec<u8>> = data
        .iter()
        .map(|(s, atoms, _)| {
            let mut given = s.names.clone().unwrap_or_default();
            // What the search never gives cannot be learned from.
            given.retain(|(range, _)| range.clone().all(|i| names::near_name(atoms, i)));
            names::encode(s.words.len(), &given)
        })
        .collect();
    for _ in 0..rounds {
        random.shuffle(&mut order);
        for &at in &order {
            let (_, atoms, tags) = data[at];
            let gold = &golds[at];
            let transitions = names::transitions(&learner);
            search.marks(&learner, &transitions, atoms, tags, &mut guess);
            learner.tick();
            let (mut before, mut guessed_before) = (0, 0);
            for i in 0..gold.len() {
                let (right, wrong) = (usize::from(gold[i]), usize::from(guess[i]));
                if right != wrong && names::near_name(atoms, i) {
                    let features = names::features(atoms, tags, i);
                    learner.update(&features, right, 1);
                    learner.update(&features, wrong, -1);
                }
                if (before, right) != (guessed_before, wrong) {
                    learner.update(&[names::transition(before)], right, 1);
                    learner.update(&[names::transition(guessed_before)], wrong, -1);
                }
                (before, guessed_before) = (right, wrong);
            }
        }
    }
    learner
}
