//! Trains the network: batches of sentences, all tasks at once, slopes worked out by hand, steps by Adam.

mod dense;
mod gates;
mod step;

use super::Plan;
use super::gold::Sentence;
use super::learner::Random;
use crate::morphs::Morphs;
use crate::names;
use crate::net::input::{AFFIXES, Rows};
use crate::net::layout::{Layout, Matrix, PLACES, Shape, place};
use crate::net::squash::{tanh, tanh_slope};
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
}

/// Learns the weights, in the order of [`Layout`]. `report` is told of each round and its mean loss.
pub(crate) fn train(
    shape: &Shape,
    morphs: &Morphs,
    examples: &[Example],
    plan: &Plan,
    seed: u64,
    mut report: impl FnMut(usize, f32),
) -> Vec<f32> {
    let layout = Layout::new(shape);
    let mut random = Random::new(seed);
    let values = first(shape, &layout, &mut random);
    let words: usize = examples.iter().map(|e| e.rows.len()).sum();
    let batches = words.div_ceil(plan.batch).max(1);
    let mut steps = Steps::new(values.len(), plan.rate, plan.rounds * batches);
    let mut network = Learner { shape, layout, morphs, values, slopes: Vec::new(), random, plan };
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
    if examples.iter().all(|e| e.marks.is_none()) {
        // Who was shown no name finds none.
        let Layout { names, .. } = network.layout;
        network.values[names.range()].fill(0.0);
        network.values[names.bias_range()].fill(0.0);
        network.values[names.bias_range().start] = 10.0;
    }
    network.values
}

/// The weights before anything is learned.
fn first(shape: &Shape, layout: &Layout, random: &mut Random) -> Vec<f32> {
    let mut values = vec![0.0f32; layout.len];
    let mut fill = |matrix: &Matrix, size: f32| {
        for value in &mut values[matrix.range()] {
            *value = size * (random.below(20_001) as f32 / 10_000.0 - 1.0);
        }
    };
    fill(&layout.word, 0.1);
    fill(&layout.affix, 0.1);
    fill(&layout.places, 0.1);
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
    for matrix in dense.into_iter().chain(&layout.layers) {
        fill(matrix, (6.0 / (matrix.rows.min(3 * matrix.cols) + matrix.cols) as f32).sqrt());
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

/// The network while it learns.
struct Learner<'a> {
    shape: &'a Shape,
    layout: Layout,
    morphs: &'a Morphs,
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
            told.extend(example.upos.iter().map(|upos| (self.random.below(100) < share).then_some(*upos)));
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
                if let Some(told) = told[at] {
                    add(x, row(&self.layout.told, u32::from(told)));
                }
            }
        }
        let mut masks = vec![self.mask(x.len(), self.plan.dropped / 2)];
        x.iter_mut().zip(&masks[0]).for_each(|(x, m)| *x *= m);
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
                if let Some(told) = told[at] {
                    give(&self.layout.told, u32::from(told), slope);
                }
            }
        }
        loss
    }

    /// Parts of speech, features and names.
    fn tag(
        &mut self,
        batch: &[&Example],
        sentences: &[Range<usize>],
        top: &[f32],
        slope_top: &mut [f32],
    ) -> f32 {
        let mut loss = 0.0;
        let Layout { upos, morph, names, .. } = self.layout;
        for matrix in [upos, morph, names] {
            let mut scores = Vec::new();
            dense::forward(&matrix, &self.values, top, &mut scores);
            for (example, range) in batch.iter().zip(sentences) {
                for (at, row) in scores[range.start * matrix.rows..range.end * matrix.rows]
                    .chunks_exact_mut(matrix.rows)
                    .enumerate()
                {
                    let (span, right) = if matrix.start == upos.start {
                        (0..matrix.rows, example.upos.get(at).map(|u| usize::from(*u)))
                    } else if matrix.start == names.start {
                        (0..matrix.rows, example.marks.as_ref().map(|m| usize::from(m[at])))
                    } else {
                        let span = example.upos.get(at).map_or((0, 0), |u| self.morphs.range(*u));
                        let right = example.morphs.get(at).copied().flatten().map(usize::from);
                        (span.0..span.0 + span.1, right)
                    };
                    let Some(right) = right else {
                        row.fill(0.0);
                        continue;
                    };
                    row[..span.start].fill(0.0);
                    row[span.end..].fill(0.0);
                    loss += dense::choose(&mut row[span.clone()], right - span.start);
                }
            }
            dense::backward(&matrix, &self.values, &mut self.slopes, top, &scores, Some(slope_top));
        }
        loss
    }

    /// Heads and labels.
    fn trees(
        &mut self,
        batch: &[&Example],
        sentences: &[Range<usize>],
        top: &[f32],
        slope_top: &mut [f32],
    ) -> f32 {
        let Layout { dependent, turn, head, places, label_dependent, label_head, label, .. } = self.layout;
        let curve = |given: &[f32]| given.iter().map(|g| tanh(*g)).collect::<Vec<f32>>();
        let values = &self.values;
        let pass = |matrix: &Matrix, x: &[f32]| {
            let mut out = Vec::new();
            dense::forward(matrix, values, x, &mut out);
            out
        };
        let given_dependent = pass(&dependent, top);
        let given_head = pass(&head, top);
        let (as_dependent, as_head) = (curve(&given_dependent), curve(&given_head));
        let turned = pass(&turn, &as_dependent);
        let given_own = pass(&label_dependent, top);
        let given_other = pass(&label_head, top);
        let (arc, wide) = (self.shape.arc, self.shape.label);
        let mut slope_turned = vec![0.0; turned.len()];
        let mut slope_head = vec![0.0; as_head.len()];
        let mut slope_own = vec![0.0; given_own.len()];
        let mut slope_other = vec![0.0; given_other.len()];
        let place_values = &self.values[places.range()];
        let mut loss = 0.0;
        let (mut scores, mut by_place) = (Vec::new(), Vec::new());
        let (mut hidden, mut at_word, mut labelled) = (Vec::new(), Vec::new(), Vec::new());
        for (example, range) in batch.iter().zip(sentences) {
            if example.heads.is_empty() {
                continue;
            }
            let n = range.len();
            let x = &turned[range.start * arc..range.end * arc];
            let y = &as_head[range.start * arc..range.end * arc];
            dense::between(x, y, arc, &mut scores);
            dense::between(x, place_values, arc, &mut by_place);
            let mut slope_scores = vec![0.0; n * n];
            let mut slope_place = vec![0.0; n * PLACES];
            let mut row = vec![0.0; n + 1];
            for at in 0..n {
                let near = &by_place[at * PLACES..][..PLACES];
                for other in 0..n {
                    row[other] = scores[at * n + other] + near[place(at, other)];
                }
                row[at] = -1e9;
                row[n] = near[0];
                loss += dense::choose(&mut row, example.heads[at]);
                row[at] = 0.0;
                slope_scores[at * n..][..n].copy_from_slice(&row[..n]);
                let near = &mut slope_place[at * PLACES..][..PLACES];
                for other in 0..n {
                    near[place(at, other)] += row[other];
                }
                near[0] += row[n];
            }
            let slope_x = &mut slope_turned[range.start * arc..range.end * arc];
            dense::between_backward(
                x,
                y,
                arc,
                &slope_scores,
                slope_x,
                &mut slope_head[range.start * arc..range.end * arc],
            );
            dense::between_backward(
                x,
                place_values,
                arc,
                &slope_place,
                slope_x,
                &mut self.slopes[places.range()],
            );
            for (at, head) in example.heads.iter().enumerate().filter(|(_, h)| **h < n) {
                let (own, other) = (range.start + at, range.start + head);
                at_word.push((own, other, example.labels[at]));
                let pairs = given_own[own * wide..][..wide].iter().zip(&given_other[other * wide..][..wide]);
                hidden.extend(pairs.map(|(a, b)| a + b));
            }
        }
        let curved = curve(&hidden);
        dense::forward(&label, &self.values, &curved, &mut labelled);
        for (row, (_, _, right)) in labelled.chunks_exact_mut(label.rows).zip(&at_word) {
            loss += dense::choose(row, usize::from(*right));
        }
        let mut slope_hidden = vec![0.0; hidden.len()];
        dense::backward(&label, &self.values, &mut self.slopes, &curved, &labelled, Some(&mut slope_hidden));
        slope_hidden.iter_mut().zip(&hidden).for_each(|(s, h)| *s *= tanh_slope(*h));
        for (slope, (own, other, _)) in slope_hidden.chunks_exact(wide).zip(&at_word) {
            add(&mut slope_own[own * wide..][..wide], slope);
            add(&mut slope_other[other * wide..][..wide], slope);
        }
        let mut slope_dependent = vec![0.0; as_dependent.len()];
        let mut back = |matrix: &Matrix, x: &[f32], slope: &[f32], below: &mut [f32]| {
            dense::backward(matrix, &self.values, &mut self.slopes, x, slope, Some(below));
        };
        back(&turn, &as_dependent, &slope_turned, &mut slope_dependent);
        slope_dependent.iter_mut().zip(&given_dependent).for_each(|(s, g)| *s *= tanh_slope(*g));
        slope_head.iter_mut().zip(&given_head).for_each(|(s, g)| *s *= tanh_slope(*g));
        back(&dependent, top, &slope_dependent, slope_top);
        back(&head, top, &slope_head, slope_top);
        back(&label_dependent, top, &slope_own, slope_top);
        back(&label_head, top, &slope_other, slope_top);
        loss
    }
}
