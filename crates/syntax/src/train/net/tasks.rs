//! What the top layer is scored for, and the way back from there.

use super::{Example, Learner, add, dense, sequence};
use crate::net::layout::{Layout, Matrix, PLACES, place};
use crate::net::near::gathered;
use crate::net::squash::{tanh, tanh_slope};
use std::ops::Range;

impl Learner<'_> {
    /// Parts of speech, features and names.
    pub(super) fn tag(
        &mut self,
        batch: &[&Example],
        sentences: &[Range<usize>],
        top: &[f32],
        slope_top: &mut [f32],
    ) -> f32 {
        let mut loss = 0.0;
        let Layout { upos, morph, names, .. } = self.layout;
        let tasks = [upos, morph, names];
        for matrix in tasks.into_iter().skip(if self.plan.names_only { 2 } else { 0 }) {
            let mut scores = Vec::new();
            dense::forward(&matrix, &self.values, top, &mut scores);
            let held =
                if matrix.start == names.start { self.near(sentences, top, &mut scores) } else { None };
            for (example, range) in batch.iter().zip(sentences) {
                if let (true, Some(marks)) = (self.plan.names_only, &example.marks) {
                    let scores = &mut scores[range.start * matrix.rows..range.end * matrix.rows];
                    loss += sequence::choose(scores, marks);
                    continue;
                }
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
            if let Some(held) = held {
                self.near_backward(sentences, top, &held, &scores, slope_top);
            }
        }
        loss
    }

    /// Adds to the scores of names what their own layer says, where there is one; returns what that holds, before the curve.
    fn near(&self, sentences: &[Range<usize>], top: &[f32], scores: &mut [f32]) -> Option<Vec<f32>> {
        let (Layout { near, more_names, .. }, size) = (&self.layout, self.shape.names);
        if size == 0 {
            return None;
        }
        let (mut given, mut held, mut more) = (Vec::new(), Vec::new(), Vec::new());
        dense::forward(near, &self.values, top, &mut given);
        for range in sentences {
            let given = &given[3 * size * range.start..3 * size * range.end];
            (0..range.len()).for_each(|at| gathered(size, given, at, range.len(), |_, sum| held.push(sum)));
        }
        let curved: Vec<f32> = held.iter().map(|held| tanh(*held)).collect();
        dense::forward(more_names, &self.values, &curved, &mut more);
        add(scores, &more);
        Some(held)
    }

    /// The way back through [`Learner::near`].
    fn near_backward(
        &mut self,
        sentences: &[Range<usize>],
        top: &[f32],
        held: &[f32],
        slope_scores: &[f32],
        slope_top: &mut [f32],
    ) {
        let (Layout { near, more_names, .. }, size) = (&self.layout, self.shape.names);
        let curved: Vec<f32> = held.iter().map(|held| tanh(*held)).collect();
        let mut slope = vec![0.0; held.len()];
        dense::backward(more_names, &self.values, &mut self.slopes, &curved, slope_scores, Some(&mut slope));
        slope.iter_mut().zip(held).for_each(|(slope, held)| *slope *= tanh_slope(*held));
        let slope_given = dense::given_back(size, sentences, &slope);
        dense::backward(near, &self.values, &mut self.slopes, top, &slope_given, Some(slope_top));
    }

    /// Heads and labels.
    pub(super) fn trees(
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
