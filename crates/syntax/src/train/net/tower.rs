//! The tower of names, forwards and backwards: it is learned by itself, of what words start from.

use super::{Example, Learner, add, dense, sequence};
use crate::net::input::Rows;
use crate::net::layout::{Layout, Matrix};
use crate::net::near::gathered;
use crate::net::squash::{tanh, tanh_slope};
use std::ops::Range;

/// Of a hundred words, of how many what all tasks know, and what notes or letters say for names alone, is left out.
const UNKNOWN: usize = 30;
const UNNOTED: usize = 20;

/// What a layer remembers for the way back.
struct Part {
    /// What it holds before the curve.
    sums: Vec<f32>,
    mask: Vec<f32>,
    /// What it gives.
    out: Vec<f32>,
}

/// What words start from, and what is kept of it: of the numbers of names alone by number, of notes and letters by word.
struct Begun {
    start: Vec<f32>,
    mask: Vec<f32>,
    noted: Vec<bool>,
    lettered: Vec<bool>,
}

impl Learner<'_> {
    /// Adds the slopes of the loss of the tower's marks over a batch, whose words start from `x`; returns the loss.
    pub(super) fn learn_tower(
        &mut self,
        batch: &[&Example],
        sentences: &[Range<usize>],
        rows: &[Rows],
        x: &[f32],
    ) -> f32 {
        let Layout { start, start_names, far, far_names, .. } = self.layout;
        let begun = self.begin(rows, x);
        let (mut given, mut scores, mut more) = (Vec::new(), Vec::new(), Vec::new());
        dense::forward(&start, &self.values, &begun.start, &mut given);
        let first = self.hold(sentences, &given);
        dense::forward(&start_names, &self.values, &first.out, &mut scores);
        dense::forward(&far, &self.values, &first.out, &mut given);
        let second = self.hold(sentences, &given);
        dense::forward(&far_names, &self.values, &second.out, &mut more);
        add(&mut scores, &more);
        let mut loss = 0.0;
        for (example, range) in batch.iter().zip(sentences) {
            let scores = &mut scores[range.start * start_names.rows..range.end * start_names.rows];
            match &example.marks {
                Some(marks) => loss += sequence::choose(scores, marks),
                None => scores.fill(0.0),
            }
        }
        let mut slope = vec![0.0; second.out.len()];
        self.back(&far_names, &second.out, &scores, &mut slope);
        let given = self.let_go(sentences, &second, &slope);
        slope.fill(0.0);
        self.back(&start_names, &first.out, &scores, &mut slope);
        self.back(&far, &first.out, &given, &mut slope);
        let given = self.let_go(sentences, &first, &slope);
        let mut slope = vec![0.0; begun.start.len()];
        self.back(&start, &begun.start, &given, &mut slope);
        self.begin_backward(rows, &begun, &slope);
        loss
    }

    fn leave_out(&mut self, words: usize, percent: usize) -> Vec<bool> {
        (0..words).map(|_| self.random.below(100) >= percent).collect()
    }

    fn begin(&mut self, rows: &[Rows], x: &[f32]) -> Begun {
        let Layout { own_notes, own_letters, .. } = self.layout;
        let (input, size, words) = (self.shape.input(), self.shape.own, rows.len());
        // Nothing is left out where nothing is to be left out.
        let share = |percent: usize| if self.plan.dropped == 0 { 0 } else { percent };
        let (unknown, unnoted) = (share(UNKNOWN), share(UNNOTED));
        let mask = self.mask(words * size, self.plan.dropped / 2);
        let known = self.leave_out(words, unknown);
        let noted = self.leave_out(words, unnoted);
        let lettered = self.leave_out(words, unnoted);
        let mut start = Vec::with_capacity(words * (input + size));
        let mut own = vec![0.0; size];
        for (at, rows) in rows.iter().enumerate() {
            own.fill(0.0);
            let row = |m: &Matrix, row: u32| &self.values[m.start + row as usize * size..][..size];
            for note in self.dictionary.notes(rows.class).iter().filter(|_| noted[at]) {
                add(&mut own, row(&own_notes, u32::from(*note)));
            }
            for letters in rows.affixes.iter().filter(|_| lettered[at]) {
                add(&mut own, row(&own_letters, letters % own_letters.rows as u32));
            }
            start.extend(x[at * input..][..input].iter().map(|x| if known[at] { *x } else { 0.0 }));
            start.extend(own.iter().zip(&mask[at * size..]).map(|(own, mask)| own * mask));
        }
        Begun { start, mask, noted, lettered }
    }

    /// The way back through [`Learner::begin`], to the numbers of names alone.
    fn begin_backward(&mut self, rows: &[Rows], begun: &Begun, slope: &[f32]) {
        let Layout { own_notes, own_letters, .. } = self.layout;
        let (input, size) = (self.shape.input(), self.shape.own);
        let mut own = vec![0.0; size];
        for (at, slope) in slope.chunks_exact(input + size).enumerate() {
            let masks = &begun.mask[at * size..][..size];
            own.iter_mut().zip(&slope[input..]).zip(masks).for_each(|((own, s), mask)| *own = s * mask);
            let mut give = |m: &Matrix, row: u32| {
                add(&mut self.slopes[m.start + row as usize * size..][..size], &own);
            };
            for note in self.dictionary.notes(rows[at].class).iter().filter(|_| begun.noted[at]) {
                give(&own_notes, u32::from(*note));
            }
            for letters in rows[at].affixes.iter().filter(|_| begun.lettered[at]) {
                give(&own_letters, letters % own_letters.rows as u32);
            }
        }
    }

    /// What a layer holds where words have given their shares.
    fn hold(&mut self, sentences: &[Range<usize>], given: &[f32]) -> Part {
        let size = self.shape.tower;
        let mut sums = Vec::with_capacity(given.len() / 3);
        for range in sentences {
            let given = &given[3 * size * range.start..3 * size * range.end];
            (0..range.len()).for_each(|at| gathered(size, given, at, range.len(), |_, sum| sums.push(sum)));
        }
        let mask = self.mask(sums.len(), self.plan.dropped);
        let out = sums.iter().zip(&mask).map(|(sum, mask)| tanh(*sum) * mask).collect();
        Part { sums, mask, out }
    }

    /// The slopes of the shares that words gave, of those of what a layer gave.
    fn let_go(&self, sentences: &[Range<usize>], part: &Part, slope: &[f32]) -> Vec<f32> {
        let size = self.shape.tower;
        let kept = slope.iter().zip(&part.mask).zip(&part.sums);
        let slope: Vec<f32> = kept.map(|((slope, mask), sum)| slope * mask * tanh_slope(*sum)).collect();
        dense::given_back(size, sentences, &slope)
    }

    fn back(&mut self, matrix: &Matrix, x: &[f32], slope_out: &[f32], slope_x: &mut [f32]) {
        dense::backward(matrix, &self.values, &mut self.slopes, x, slope_out, Some(slope_x));
    }
}
