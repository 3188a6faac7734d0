//! The averaged perceptron that all classifiers are trained with.

use crate::table::{Scorer, Scores, Table};
use rustc_hash::FxHashMap;

/// Classes of one feature that are held where scoring finds them at once.
const NEAR: usize = 7;

/// What scoring reads of one feature.
#[derive(Clone, Copy, Default)]
struct Row {
    /// The feature's hash; 0 where the row is free.
    key: u64,
    len: u8,
    classes: [u8; NEAR],
    weights: [i16; NEAR],
    /// Whether it has more classes than fit here.
    more: bool,
}

/// The sum of a weight over time, for its average.
#[derive(Clone, Copy, Default)]
struct Sum {
    /// When the weight was last added.
    since: u32,
    sum: i64,
}

/// A class beyond the first few of a feature.
struct Far {
    class: u8,
    weight: i16,
    sum: Sum,
}

/// Weights that are being learned: an open hash table, so that scoring reads one place a feature.
pub(crate) struct Learner {
    rows: Vec<Row>,
    sums: Vec<[Sum; NEAR]>,
    far: FxHashMap<u64, Vec<Far>>,
    used: usize,
    now: u32,
}

impl Sum {
    /// Adds a weight that stood until `now`.
    fn pass(&mut self, weight: i16, now: u32) {
        self.sum += i64::from(weight) * i64::from(now - self.since);
        self.since = now;
    }

    fn average(mut self, weight: i16, now: u32) -> f64 {
        self.pass(weight, now);
        self.sum as f64 / f64::from(now)
    }
}

impl Learner {
    pub(crate) fn new() -> Self {
        const START: usize = 1 << 16;
        Self {
            rows: vec![Row::default(); START],
            sums: vec![[Sum::default(); NEAR]; START],
            far: FxHashMap::default(),
            used: 0,
            now: 1,
        }
    }

    /// Counts one decision: the average is over decisions.
    pub(crate) fn tick(&mut self) {
        self.now += 1;
    }

    /// Where a feature stands, or would.
    #[inline]
    fn place(rows: &[Row], key: u64) -> usize {
        let mask = rows.len() - 1;
        let mut place = (key >> 20) as usize & mask;
        while rows[place].key != 0 && rows[place].key != key {
            place = (place + 1) & mask;
        }
        place
    }

    fn grow(&mut self) {
        let len = self.rows.len() * 2;
        let mut rows = vec![Row::default(); len];
        let mut sums = vec![[Sum::default(); NEAR]; len];
        for (row, sum) in self.rows.iter().zip(&self.sums).filter(|(row, _)| row.key != 0) {
            let place = Self::place(&rows, row.key);
            rows[place] = *row;
            sums[place] = *sum;
        }
        self.rows = rows;
        self.sums = sums;
    }

    /// Moves the weights of `features` for `class` by `delta`.
    pub(crate) fn update(&mut self, features: &[u64], class: usize, delta: i16) {
        let class = class as u8;
        let now = self.now;
        let fresh = Sum { since: now, sum: 0 };
        for &feature in features {
            let key = feature.max(1);
            if self.used * 2 >= self.rows.len() {
                self.grow();
            }
            let place = Self::place(&self.rows, key);
            let row = &mut self.rows[place];
            self.used += usize::from(row.key == 0);
            row.key = key;
            let len = usize::from(row.len);
            let near = row.classes[..len].iter().position(|c| *c == class);
            if near.is_none() && len == NEAR {
                row.more = true;
                let far = self.far.entry(key).or_default();
                let at = far.iter().position(|f| f.class == class).unwrap_or_else(|| {
                    far.push(Far { class, weight: 0, sum: fresh });
                    far.len() - 1
                });
                let cell = &mut far[at];
                cell.sum.pass(cell.weight, now);
                cell.weight = cell.weight.saturating_add(delta);
                continue;
            }
            let at = near.unwrap_or_else(|| {
                row.classes[len] = class;
                row.len += 1;
                self.sums[place][len] = fresh;
                len
            });
            self.sums[place][at].pass(row.weights[at], now);
            row.weights[at] = row.weights[at].saturating_add(delta);
        }
    }

    /// The averaged weights, ordered by feature.
    fn averages(&self) -> Vec<(u64, Vec<(u8, f64)>)> {
        let mut weights: Vec<(u64, Vec<(u8, f64)>)> = Vec::with_capacity(self.used);
        for (row, sums) in self.rows.iter().zip(&self.sums).filter(|(row, _)| row.key != 0) {
            let mut classes: Vec<(u8, f64)> = (0..usize::from(row.len))
                .map(|at| (row.classes[at], sums[at].average(row.weights[at], self.now)))
                .collect();
            if row.more {
                let far = self.far.get(&row.key).into_iter().flatten();
                classes.extend(far.map(|f| (f.class, f.sum.average(f.weight, self.now))));
            }
            classes.retain(|c| c.1 != 0.0);
            classes.sort_unstable_by_key(|c| c.0);
            weights.push((row.key, classes));
        }
        weights.sort_unstable_by_key(|w| w.0);
        weights
    }
}

/// Averaged weights, ordered by feature.
pub(crate) struct Weights(Vec<(u64, Vec<(u8, f64)>)>);

impl From<Learner> for Weights {
    fn from(learner: Learner) -> Self {
        Self(learner.averages())
    }
}

impl Weights {
    /// The weights as signed bytes, at most `budget` bytes in all: the smallest are left out.
    pub(crate) fn table(&self, budget: usize) -> Table {
        let Some(scale) = scale(self.0.iter().flat_map(|w| w.1.iter().map(|c| c.1))) else {
            return Table::default();
        };
        let size = |row: &[(u8, f64)], least: f64| {
            let kept = row.iter().filter(|w| w.1.abs() * scale >= least).count();
            if kept > 0 { (64.0 / 6.0_f64).max(64.0 / 15.0 * kept as f64) } else { 0.0 }
        };
        let least = threshold(budget, |least| self.0.iter().map(|w| size(&w.1, least)).sum());
        let kept: Vec<(u64, Vec<(u8, i8)>)> = self
            .0
            .iter()
            .map(|(feature, row)| {
                let row = row
                    .iter()
                    .filter(|w| w.1.abs() * scale >= least)
                    .map(|w| (w.0, to_byte(w.1 * scale)))
                    .collect();
                (*feature, row)
            })
            .filter(|(_, row): &(u64, Vec<_>)| !row.is_empty())
            .collect();
        Table::build(&kept, budget)
    }
}

fn to_byte(weight: f64) -> i8 {
    weight.round().clamp(-127.0, 127.0) as i8
}

/// By what weights are multiplied to become bytes; `None` where there are none.
fn scale(weights: impl Iterator<Item = f64>) -> Option<f64> {
    let mut sizes: Vec<f64> = weights.map(f64::abs).collect();
    sizes.sort_unstable_by(f64::total_cmp);
    let largest = *sizes.last()?;
    // A few weights are far above the rest: cutting them off leaves more steps for the others.
    let clip = sizes[sizes.len() - 1 - sizes.len() / 2000].max(largest / 4.0);
    Some(127.0 / clip)
}

/// The least weight with which `bytes` stays within the budget.
fn threshold(budget: usize, bytes: impl Fn(f64) -> f64) -> f64 {
    let mut least = 0.5;
    while bytes(least) > budget as f64 {
        least *= 1.05;
    }
    least
}

impl Scorer for Learner {
    fn score(&self, features: &[u64], classes: usize, scores: &mut Scores) {
        scores[..classes].fill(0);
        for feature in features {
            let key = (*feature).max(1);
            let row = &self.rows[Self::place(&self.rows, key)];
            for (class, weight) in row.classes[..usize::from(row.len)].iter().zip(&row.weights) {
                scores[usize::from(*class)] += i32::from(*weight);
            }
            if row.more {
                for far in self.far.get(&key).into_iter().flatten() {
                    scores[usize::from(far.class)] += i32::from(far.weight);
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
    use crate::table::MAX_CLASSES;

    fn best(scores: &Scores) -> usize {
        (0..3).max_by_key(|class| (scores[*class], std::cmp::Reverse(*class))).unwrap_or(0)
    }

    #[test]
    fn learns_a_separable_rule_and_keeps_it_in_bytes() {
        let examples: Vec<([u64; 2], usize)> = (0..60u32)
            .map(|i| ([hash::feature(1, [i % 3]), hash::feature(2, [i])], (i % 3) as usize))
            .collect();
        let mut learner = Learner::new();
        let mut scores = [0; MAX_CLASSES];
        for _ in 0..5 {
            for (features, gold) in &examples {
                learner.tick();
                learner.score(features, 3, &mut scores);
                let guess = best(&scores);
                if guess != *gold {
                    learner.update(features, *gold, 1);
                    learner.update(features, guess, -1);
                }
            }
        }
        let weights = Weights::from(learner);
        let table = weights.table(1 << 20);
        for (features, gold) in &examples {
            table.score(&features[..1], 3, &mut scores);
            assert_eq!(best(&scores), *gold);
        }
        assert!(weights.table(64).bytes() <= 64);
    }
}
