//! The averaged perceptron that all classifiers are trained with.

use crate::table::{Scorer, Scores, Table};
use rustc_hash::FxHashMap;

/// One weight that is being learned.
struct Cell {
    class: u8,
    weight: i32,
    /// When the weight was last added into the sum.
    since: u32,
    sum: i64,
}

/// Weights that are being learned.
pub(crate) struct Learner {
    rows: FxHashMap<u64, u32>,
    cells: Vec<Vec<Cell>>,
    now: u32,
}

impl Learner {
    pub(crate) fn new() -> Self {
        Self { rows: FxHashMap::default(), cells: Vec::new(), now: 1 }
    }

    /// Counts one decision: the average is over decisions.
    pub(crate) fn tick(&mut self) {
        self.now += 1;
    }

    /// Moves the weights of `features` for `class` by `delta`.
    pub(crate) fn update(&mut self, features: &[u64], class: usize, delta: i32) {
        for &feature in features {
            let next = self.cells.len() as u32;
            let row = *self.rows.entry(feature).or_insert(next);
            if row == next {
                self.cells.push(Vec::new());
            }
            let row = &mut self.cells[row as usize];
            let place = row.iter().position(|cell| cell.class as usize == class).unwrap_or_else(|| {
                row.push(Cell { class: class as u8, weight: 0, since: self.now, sum: 0 });
                row.len() - 1
            });
            let cell = &mut row[place];
            cell.sum += i64::from(cell.weight) * i64::from(self.now - cell.since);
            cell.since = self.now;
            cell.weight += delta;
        }
    }

    /// One perceptron step: where `guess` is not `gold`, towards `gold` and away from `guess`.
    pub(crate) fn learn(&mut self, features: &[u64], gold: usize, guess: usize) {
        self.tick();
        if gold != guess {
            self.update(features, gold, 1);
            self.update(features, guess, -1);
        }
    }

    /// The averaged weights as signed bytes, at most about `budget` bytes of them: the smallest are left out.
    pub(crate) fn finish(&self, budget: usize) -> Table {
        let mut weights: Vec<(u64, Vec<(u8, f64)>)> = self
            .rows
            .iter()
            .map(|(&feature, &row)| {
                let mut row: Vec<(u8, f64)> = self.cells[row as usize]
                    .iter()
                    .map(|c| {
                        let sum = c.sum + i64::from(c.weight) * i64::from(self.now - c.since);
                        (c.class, sum as f64 / f64::from(self.now))
                    })
                    .filter(|(_, weight)| *weight != 0.0)
                    .collect();
                row.sort_unstable_by_key(|w| w.0);
                (feature, row)
            })
            .collect();
        weights.sort_unstable_by_key(|w| w.0);
        let mut sizes: Vec<f64> = weights.iter().flat_map(|w| w.1.iter().map(|c| c.1.abs())).collect();
        sizes.sort_unstable_by(f64::total_cmp);
        let Some(&largest) = sizes.last() else {
            return Table::default();
        };
        // A few weights are far above the rest: cutting them off leaves more steps for the others.
        let clip = sizes[sizes.len() - 1 - sizes.len() / 2000].max(largest / 4.0);
        let scale = 127.0 / clip;
        let mut least = 0.5;
        loop {
            let mut bytes = 0.0;
            for (_, row) in &weights {
                let kept = row.iter().filter(|w| w.1.abs() * scale >= least).count();
                if kept > 0 {
                    bytes += 3.0 + 4.0 / 3.0 + 2.0 * kept as f64;
                }
            }
            if bytes <= budget as f64 {
                break;
            }
            least *= 1.1;
        }
        let kept: Vec<(u64, Vec<(u8, i8)>)> = weights
            .iter()
            .map(|(feature, row)| {
                let row = row
                    .iter()
                    .filter(|w| w.1.abs() * scale >= least)
                    .map(|w| (w.0, (w.1 * scale).round().clamp(-127.0, 127.0) as i8))
                    .collect();
                (*feature, row)
            })
            .filter(|(_, row): &(u64, Vec<_>)| !row.is_empty())
            .collect();
        Table::build(&kept)
    }
}

impl Scorer for Learner {
    fn score(&self, features: &[u64], classes: usize, scores: &mut Scores) {
        scores[..classes].fill(0);
        for feature in features {
            if let Some(&row) = self.rows.get(feature) {
                for cell in &self.cells[row as usize] {
                    scores[cell.class as usize] += cell.weight;
                }
            }
        }
    }
}

/// A small generator of pseudo-random numbers (xorshift64*), so that training gives the same bytes everywhere.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number from 0 to `below - 1`; `below` is not 0.
    pub(crate) fn below(&mut self, below: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        ((self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) % below as u64) as usize
    }

    pub(crate) fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hash;
    use crate::table::{MAX_CLASSES, best};

    #[test]
    fn learns_a_separable_rule_and_keeps_it_in_bytes() {
        let examples: Vec<([u64; 2], usize)> = (0..60u32)
            .map(|i| ([hash::feature(1, [i % 3]), hash::feature(2, [i])], (i % 3) as usize))
            .collect();
        let mut learner = Learner::new();
        let mut scores = [0; MAX_CLASSES];
        for _ in 0..5 {
            for (features, gold) in &examples {
                learner.score(features, 3, &mut scores);
                learner.learn(features, *gold, best(&scores[..3]));
            }
        }
        let table = learner.finish(1 << 20);
        for (features, gold) in &examples {
            table.score(&features[..1], 3, &mut scores);
            assert_eq!(best(&scores[..3]), *gold);
        }
        assert!(learner.finish(40).bytes() < 80);
    }
}
