//! Trains the network: batches of sentences, all tasks at once, slopes worked out by hand, steps by Adam.

mod dense;
mod gates;
mod sequence;
mod step;
mod tasks;
mod tower;

use super::Plan;
use super::gold::Sentence;
use super::learner::Random;
use crate::dictionary::Dictionary;
use crate::morphs::Morphs;
use crate::names;
use crate::net::input::{AFFIXES, Rows};
use crate::net::layout::{Layout, Matrix, Shape};
use gates::Layer;
use std::ops::Range;
use step::Steps;

/// A sentence as numbers.
pub(crate) struct Example {
    pub(crate) rows: Vec<Rows>,
    /// Which treebank it is from.
    pub(crate) bank: usize,
    pub(crate) upos: Vec<u8>,
    pub(crate) morphs: Vec<Option<u16>>,
    /// The head of each word, and the length of the sentence for the root; empty where there is no tree.
    pub(crate) heads: Vec<usize>,
    pub(crate) labels: Vec<u8>,
    pub(crate) marks: Option<Vec<u8>>,
}

impl Example {
    /// A gold sentence as numbers.
    pub(crate) fn new(
        sentence: &Sentence,
        rows: Vec<Rows>,
        bank: usize,
        morphs: &Morphs,
        deprels: &[crate::Deprel],
    ) -> Self {
        let words = &sentence.words;
        Self {
            rows,
            bank,
            upos: words.iter().map(|w| w.upos).collect(),
            morphs: words.iter().map(|w| morphs.find(w.upos, &w.feats).map(|m| m as u16)).collect(),
            heads: words.iter().map(|w| w.head.unwrap_or(words.len())).collect(),
            labels: words
                .iter()
                .map(|w| deprels.iter().position(|d| *d == w.deprel).unwrap_or(0) as u8)
                .collect(),
            marks: sentence.names.as_ref().map(|n| names::encode(words.len(), n)),
        }
    }

    /// A sentence of which only the names are known.
    pub(crate) fn of_names(rows: Vec<Rows>, names: &[(Range<usize>, crate::EntityKind)]) -> Self {
        let marks = Some(names::encode(rows.len(), names));
        Self {
            rows,
            bank: 0,
            upos: Vec::new(),
            morphs: Vec::new(),
            heads: Vec::new(),
            labels: Vec::new(),
            marks,
        }
    }
}

/// Learns the weights, in the order of [`Layout`], from where others ended or from none. `report` is told of each round and its mean loss.
pub(crate) fn train(
    shape: &Shape,
    morphs: &Morphs,
    dictionary: &Dictionary,
    examples: &[Example],
    plan: &Plan,
    (seed, begun): (u64, Option<Vec<f32>>),
    mut report: impl FnMut(usize, f32),
) -> Vec<f32> {
    let layout = Layout::new(shape);
    let mut random = Random::new(seed);
    let values = begun.unwrap_or_else(|| first_knowing(shape, &layout, dictionary, &mut random));
    let words: usize = examples.iter().map(|e| e.rows.len()).sum();
    let batches = words.div_ceil(plan.batch).max(1);
    let mut steps = Steps::new(values.len(), plan.rate, plan.rounds * batches);
    let mut network = Learner { shape, layout, morphs, dictionary, values, slopes: Vec::new(), random, plan };
    network.slopes.resize(network.values.len(), 0.0);
    let mut order: Vec<usize> = (0..examples.len()).collect();
    for round in 0..plan.rounds {
        network.random.shuffle(&mut order);
        let mut loss = 0.0;
        let mut batch: Vec<&Example> = Vec::new();
        let mut filled = 0;
        for (nth, at) in order.iter().enumerate() {
            batch.push(&examples[*at]);
            filled += examples[*at].rows.len();
            if filled >= plan.batch || nth + 1 == order.len() {
                loss += network.learn(&batch);
                steps.take(&mut network.values, &mut network.slopes, filled);
                batch.clear();
                filled = 0;
            }
        }
        report(round + 1, loss / words as f32);
    }
    if let Some(settled) = steps.settled() {
        network.values = settled;
    }
    if examples.iter().all(|e| e.marks.is_none()) {
        // Who was shown no name finds none.
        let Layout { names, .. } = network.layout;
        network.values[names.range()].fill(0.0);
        network.values[names.bias_range()].fill(0.0);
        network.values[names.bias_range().start] = 10.0;
    }
    network.values
}

/// The weights before anything is learned, with what is known of notes.
fn first_knowing(shape: &Shape, layout: &Layout, dictionary: &Dictionary, random: &mut Random) -> Vec<f32> {
    let mut values = first(shape, layout, random);
    for (note, start) in dictionary.starts() {
        let row = &mut values[layout.notes.range()][usize::from(*note) * layout.notes.cols..];
        row.iter_mut().zip(start).take(layout.notes.cols).for_each(|(value, start)| *value = *start);
    }
    values
}

/// The weights before anything is learned.
fn first(shape: &Shape, layout: &Layout, random: &mut Random) -> Vec<f32> {
    let mut values = vec![0.0f32; layout.len];
    for matrix in [&layout.word, &layout.affix, &layout.places] {
        fill(matrix, 0.1, random, &mut values);
    }
    let dense = [
        &layout.dependent,
        &layout.turn,
        &layout.head,
        &layout.label_dependent,
        &layout.label_head,
        &layout.label,
        &layout.upos,
        &layout.morph,
        &layout.names,
    ];
    for matrix in dense.into_iter().chain(&layout.layers).chain([&layout.near]) {
        fill(matrix, spread(matrix), random, &mut values);
    }
    // Some numbers are kept for long from the start, others not.
    for matrix in &layout.layers {
        let bias = matrix.bias_range();
        for side in 0..2 {
            for k in 0..shape.hidden {
                let share = k as f32 / shape.hidden as f32;
                values[bias.start + side * 3 * shape.hidden + shape.hidden + k] = 3.0 * share - 1.0;
            }
        }
    }
    values
}

/// Adds the layer of names to the weights of a network that has none; it adds nothing to any score yet.
pub(crate) fn with_near(shape: &Shape, values: &mut Vec<f32>, seed: u64) {
    let Layout { near, len, .. } = Layout::new(shape);
    values.resize(len, 0.0);
    let mut random = Random::new(seed);
    fill(&near, spread(&near), &mut random, values);
}

/// Adds a tower of names likewise.
pub(crate) fn with_tower(shape: &Shape, values: &mut Vec<f32>, seed: u64) {
    let layout = Layout::new(shape);
    values.resize(layout.len, 0.0);
    let mut random = Random::new(seed);
    for matrix in [&layout.own_notes, &layout.own_letters] {
        fill(matrix, 0.1, &mut random, values);
    }
    for matrix in [&layout.start, &layout.far] {
        fill(matrix, spread(matrix), &mut random, values);
    }
}

/// Numbers up to `size` at random for a matrix.
fn fill(matrix: &Matrix, size: f32, random: &mut Random, values: &mut [f32]) {
    for value in &mut values[matrix.range()] {
        *value = size * (random.below(20_001) as f32 / 10_000.0 - 1.0);
    }
}

/// How far the numbers of a matrix are spread at the start.
fn spread(matrix: &Matrix) -> f32 {
    (6.0 / (matrix.rows.min(3 * matrix.cols) + matrix.cols) as f32).sqrt()
}

/// The network while it learns.
struct Learner<'a> {
    shape: &'a Shape,
    layout: Layout,
    morphs: &'a Morphs,
    dictionary: &'a Dictionary,
    values: Vec<f32>,
    slopes: Vec<f32>,
    random: Random,
    plan: &'a Plan,
}

/// Adds the rows of a list to others.
fn add(to: &mut [f32], from: &[f32]) {
    to.iter_mut().zip(from).for_each(|(t, f)| *t += f);
}

impl Learner<'_> {
    /// What is kept of numbers when some are left out at random: 0 or a little more than 1.
    fn mask(&mut self, len: usize, percent: usize) -> Vec<f32> {
        let kept = 100.0 / (100 - percent) as f32;
        (0..len).map(|_| if self.random.below(100) < percent { 0.0 } else { kept }).collect()
    }

    /// The parts of speech that are told beforehand: of some words in every second sentence, as one tells them who
    /// knows words but not sentences.
    fn told(&mut self, batch: &[&Example]) -> Vec<Option<u8>> {
        const WORDS: usize = 40;
        let mut told = Vec::new();
        for example in batch {
            let share = self.random.below(2) * WORDS;
            let tell = |at| example.upos.get(at).filter(|_| self.random.below(100) < share).copied();
            told.extend((0..example.rows.len()).map(tell));
        }
        told
    }

    /// Adds the slopes of the loss over a batch; returns the loss.
    fn learn(&mut self, batch: &[&Example]) -> f32 {
        let shape = *self.shape;
        let (input, wide) = (shape.input(), shape.wide());
        let mut sentences: Vec<Range<usize>> = Vec::new();
        let mut words = 0;
        for example in batch {
            sentences.push(words..words + example.rows.len());
            words += example.rows.len();
        }
        // The words, some of them unknown.
        let mut rows: Vec<Rows> = batch.iter().flat_map(|e| e.rows.iter().copied()).collect();
        for row in &mut rows {
            if self.random.below(100) < self.plan.unknown {
                row.word = 0;
            }
        }
        let told = self.told(batch);
        let mut x = vec![0.0; words * input];
        for (example, range) in batch.iter().zip(&sentences) {
            for at in range.clone() {
                let x = &mut x[at * input..][..input];
                let row = |m: &Matrix, row: u32| &self.values[m.start + row as usize * m.cols..][..m.cols];
                x[..shape.word].copy_from_slice(row(&self.layout.word, rows[at].word));
                for affix in rows[at].affixes {
                    add(&mut x[shape.word..], row(&self.layout.affix, affix));
                }
                add(x, row(&self.layout.bank, example.bank as u32));
                for note in self.dictionary.notes(rows[at].class) {
                    add(x, row(&self.layout.notes, u32::from(*note)));
                }
                if let Some(told) = told[at] {
                    add(x, row(&self.layout.told, u32::from(told)));
                }
            }
        }
        let mut masks = vec![self.mask(x.len(), self.plan.dropped / 2)];
        x.iter_mut().zip(&masks[0]).for_each(|(x, m)| *x *= m);
        if self.plan.names_only && shape.tower > 0 {
            return self.learn_tower(batch, &sentences, &rows, &x);
        }
        // Up.
        let mut inputs = vec![x];
        let mut layers: Vec<Layer> = Vec::new();
        for (nth, matrix) in self.layout.layers.clone().iter().enumerate() {
            let mut layer = Layer::default();
            dense::forward(matrix, &self.values, &inputs[nth], &mut layer.given);
            layer.forward(shape.hidden, &sentences, (nth > 0).then_some(&inputs[nth]));
            let mask = self.mask(layer.out.len(), self.plan.dropped);
            inputs.push(layer.out.iter().zip(&mask).map(|(o, m)| o * m).collect());
            masks.push(mask);
            layers.push(layer);
        }
        let top = inputs.pop().unwrap_or_default();
        let mut slope_top = vec![0.0; words * wide];
        let mut loss = self.tag(batch, &sentences, &top, &mut slope_top);
        if self.plan.names_only {
            return loss;
        }
        loss += self.trees(batch, &sentences, &top, &mut slope_top);
        // Down.
        let mut slope = slope_top;
        for nth in (0..layers.len()).rev() {
            slope.iter_mut().zip(&masks[nth + 1]).for_each(|(s, m)| *s *= m);
            let matrix = self.layout.layers[nth];
            let layer = &mut layers[nth];
            let mut below = vec![0.0; inputs[nth].len()];
            let skip = (nth > 0).then_some((inputs[nth].as_slice(), below.as_mut_slice()));
            layer.backward(shape.hidden, &sentences, &slope, skip);
            dense::backward(
                &matrix,
                &self.values,
                &mut self.slopes,
                &inputs[nth],
                &layer.given,
                Some(&mut below),
            );
            slope = below;
        }
        slope.iter_mut().zip(&masks[0]).for_each(|(s, m)| *s *= m);
        for (example, range) in batch.iter().zip(&sentences) {
            for at in range.clone() {
                let slope = &slope[at * input..][..input];
                let mut give = |m: &Matrix, row: u32, from: &[f32]| {
                    add(&mut self.slopes[m.start + row as usize * m.cols..][..m.cols], from);
                };
                give(&self.layout.word, rows[at].word, &slope[..shape.word]);
                for affix in 0..AFFIXES {
                    give(&self.layout.affix, rows[at].affixes[affix], &slope[shape.word..]);
                }
                give(&self.layout.bank, example.bank as u32, slope);
                for note in self.dictionary.notes(rows[at].class) {
                    give(&self.layout.notes, u32::from(*note), slope);
                }
                if let Some(told) = told[at] {
                    give(&self.layout.told, u32::from(told), slope);
                }
            }
        }
        loss
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::morphs::Morph;

    /// The slopes that are worked out by hand are those that a small step shows, for every matrix.
    #[test]
    fn slopes_are_those_of_the_loss() {
        assert!(checked(0, 3) > 40);
        // A tower of names is learned by itself.
        assert!(checked(4, 1) > 40);
    }

    /// Compares the slopes of a network with a tower of this size, of every so manieth weight; returns how many are steep.
    fn checked(tower: usize, every: usize) -> usize {
        let shape = Shape {
            words: 5,
            affixes: 8,
            word: 4,
            affix: 4,
            hidden: 4,
            layers: 2,
            arc: 4,
            label: 4,
            morphs: crate::Upos::ALL.len() + 1,
            deprels: 3,
            banks: 2,
            notes: 3,
            names: 4,
            tower,
            own: tower / 2,
            letters: 4,
        };
        let morph = |feats: &str| Morph { upos: 0, feats: feats.into() };
        let morphs = Morphs::new(vec![morph("A=b"), morph("C=d")]);
        let dictionary = Dictionary::parse("a\tx\nb\ty x\n".as_bytes()).unwrap();
        let mut random = Random::new(7);
        let mut example = |len: usize, bank: usize| Example {
            rows: (0..len)
                .map(|_| Rows {
                    word: random.below(5) as u32,
                    affixes: std::array::from_fn(|_| random.below(8) as u32),
                    class: random.below(3) as u32,
                })
                .collect(),
            bank,
            upos: vec![0; len],
            morphs: (0..len).map(|at| Some(at as u16 % 2)).collect(),
            heads: (0..len).map(|at| if at == 0 { len } else { at - 1 }).collect(),
            labels: (0..len).map(|at| at as u8 % 3).collect(),
            marks: Some(vec![0; len]),
        };
        let examples = [example(3, 0), example(5, 1)];
        let batch: Vec<&Example> = examples.iter().collect();
        let layout = Layout::new(&shape);
        let mut values = first(&shape, &layout, &mut Random::new(3));
        with_tower(&shape, &mut values, 3);
        // What is scored from the tower begins as nothing.
        let mut random = Random::new(5);
        [&layout.start_names, &layout.far_names]
            .into_iter()
            .for_each(|m| fill(m, 0.5, &mut random, &mut values));
        let plan = Plan {
            rounds: 1,
            batch: 1,
            rate: 0.0,
            dropped: 0,
            unknown: 0,
            copies: true,
            names_only: tower > 0,
        };
        let loss = |values: &[f32]| {
            let mut learner = Learner {
                shape: &shape,
                layout: layout.clone(),
                morphs: &morphs,
                dictionary: &dictionary,
                values: values.to_vec(),
                slopes: vec![0.0; values.len()],
                random: Random::new(11),
                plan: &plan,
            };
            (learner.learn(&batch), learner.slopes)
        };
        let (_, slopes) = loss(&values);
        let mut checked = 0;
        let begin = if tower > 0 { layout.own_notes.start } else { 0 };
        for at in (begin..values.len()).step_by(every) {
            const STEP: f32 = 0.02;
            let mut moved = values.clone();
            moved[at] += STEP;
            let above = loss(&moved).0;
            moved[at] -= 2.0 * STEP;
            let slope = (above - loss(&moved).0) / (2.0 * STEP);
            assert!((slope - slopes[at]).abs() < 0.02 + 0.03 * slope.abs(), "{at}: {slope} {}", slopes[at]);
            checked += usize::from(slope.abs() > 0.05);
        }
        checked
    }
}
