//! The choice of a whole sequence of marks among all that may be.

use crate::names::{MARKS, follows, may_begin, may_end};

const NEVER: f32 = -1e9;

/// The logarithm of the sum of the numbers whose logarithms these are.
fn together(logs: impl Iterator<Item = f32> + Clone) -> f32 {
    let most = logs.clone().fold(NEVER, f32::max);
    most + logs.map(|log| (log - most).exp()).sum::<f32>().ln()
}

fn only(may: bool, score: f32) -> f32 {
    if may { score } else { NEVER }
}

/// Turns the scores of the marks of a sentence's words into the slopes of the loss of having chosen a sequence by them;
/// returns the loss.
pub(super) fn choose(scores: &mut [f32], right: &[u8]) -> f32 {
    let words = right.len();
    let score = |at: usize, mark: usize| scores[at * MARKS + mark];
    // What the sequences up to a word that end in a mark score together, the word included; and those after it.
    let mut before = vec![[NEVER; MARKS]; words];
    let mut after = vec![[NEVER; MARKS]; words];
    for at in 0..words {
        for mark in 0..MARKS {
            let reached = match at {
                0 => only(may_begin(mark), 0.0),
                _ => together((0..MARKS).map(|from| only(follows(from, mark), before[at - 1][from]))),
            };
            before[at][mark] = reached + score(at, mark);
        }
    }
    for at in (0..words).rev() {
        for mark in 0..MARKS {
            after[at][mark] = match at + 1 {
                next if next == words => only(may_end(mark), 0.0),
                next => {
                    together((0..MARKS).map(|to| only(follows(mark, to), after[next][to] + score(next, to))))
                }
            };
        }
    }
    let Some(last) = before.last() else { return 0.0 };
    let all = together((0..MARKS).map(|mark| only(may_end(mark), last[mark])));
    let gold: f32 = right.iter().enumerate().map(|(at, mark)| score(at, usize::from(*mark))).sum();
    for (at, row) in scores.chunks_exact_mut(MARKS).enumerate() {
        for (mark, score) in row.iter_mut().enumerate() {
            let share = (before[at][mark] + after[at][mark] - all).min(0.0).exp();
            *score = share - f32::from(usize::from(right[at]) == mark);
        }
    }
    (all - gold).max(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slopes_are_those_of_the_loss() {
        let mut random = crate::train::learner::Random::new(3);
        let scores: Vec<f32> = (0..4 * MARKS).map(|_| random.below(100) as f32 / 25.0).collect();
        let right = [0, 1, 3, 4];
        let loss = |scores: &[f32]| choose(&mut scores.to_vec(), &right);
        let mut slopes = scores.clone();
        choose(&mut slopes, &right);
        for at in 0..scores.len() {
            const STEP: f32 = 0.02;
            let moved = |by: f32| {
                let mut moved = scores.clone();
                moved[at] += by;
                loss(&moved)
            };
            let slope = (moved(STEP) - moved(-STEP)) / (2.0 * STEP);
            assert!((slope - slopes[at]).abs() < 0.01, "{at}: {slope} {}", slopes[at]);
        }
    }
}
