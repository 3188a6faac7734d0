//! The layers that read a sentence from both ends: what is kept and what is new is decided word by word.

use crate::net::squash::{gate, gate_slope, tanh, tanh_slope};

/// What a layer remembers of a pass for the way back.
#[derive(Default)]
pub(super) struct Layer {
    /// What the gates were given, six numbers a place.
    pub(super) given: Vec<f32>,
    /// What was kept after each word.
    kept: Vec<f32>,
    /// What the layer gave, before any of it is dropped.
    pub(super) out: Vec<f32>,
}

/// The words of a sentence in the order in which a direction reads them.
fn order(range: std::ops::Range<usize>, backwards: bool) -> impl Iterator<Item = usize> {
    let (start, end) = (range.start, range.end);
    (0..end - start).map(move |at| if backwards { end - 1 - at } else { start + at })
}

impl Layer {
    /// Reads sentences, `given` being filled. Where `skip` is given, of the same width as what comes out, it is let
    /// through in place of what is not shown.
    pub(super) fn forward(
        &mut self,
        hidden: usize,
        sentences: &[std::ops::Range<usize>],
        skip: Option<&[f32]>,
    ) {
        let (wide, all) = (2 * hidden, 6 * hidden);
        let words = self.given.len() / all;
        self.kept.clear();
        self.kept.resize(words * wide, 0.0);
        self.out.clear();
        self.out.resize(words * wide, 0.0);
        for sentence in sentences {
            for side in 0..2 {
                let mut before: Option<usize> = None;
                for at in order(sentence.clone(), side == 1) {
                    let given = &self.given[at * all + side * 3 * hidden..][..3 * hidden];
                    for k in 0..hidden {
                        let place = at * wide + side * hidden + k;
                        let keep = gate(given[hidden + k]);
                        let last = before.map_or(0.0, |b| self.kept[b * wide + side * hidden + k]);
                        let kept = keep * last + (1.0 - keep) * tanh(given[k]);
                        let show = gate(given[2 * hidden + k]);
                        self.kept[place] = kept;
                        self.out[place] = show * kept + (1.0 - show) * skip.map_or(0.0, |s| s[place]);
                    }
                    before = Some(at);
                }
            }
        }
    }

    /// Turns the slopes of what came out into those of `given`, which they replace; adds those of `skip`.
    pub(super) fn backward(
        &mut self,
        hidden: usize,
        sentences: &[std::ops::Range<usize>],
        slope_out: &[f32],
        skip: Option<(&[f32], &mut [f32])>,
    ) {
        let (wide, all) = (2 * hidden, 6 * hidden);
        let (skip, mut slope_skip) = match skip {
            Some((skip, slope)) => (Some(skip), Some(slope)),
            None => (None, None),
        };
        let mut carried = vec![0.0f32; hidden];
        for sentence in sentences {
            for side in 0..2 {
                carried.fill(0.0);
                let mut order = order(sentence.clone(), side == 0).peekable();
                while let Some(at) = order.next() {
                    let given = &mut self.given[at * all + side * 3 * hidden..][..3 * hidden];
                    for k in 0..hidden {
                        let place = at * wide + side * hidden + k;
                        let (new, keep, show) = (given[k], given[hidden + k], given[2 * hidden + k]);
                        let (shown, through) = (gate(show), skip.map_or(0.0, |s| s[place]));
                        let slope = slope_out[place];
                        if let Some(slopes) = slope_skip.as_deref_mut() {
                            slopes[place] += slope * (1.0 - shown);
                        }
                        let last = order.peek().map_or(0.0, |b| self.kept[b * wide + side * hidden + k]);
                        let kept = gate(keep);
                        let of_kept = carried[k] + slope * shown;
                        given[2 * hidden + k] = slope * (self.kept[place] - through) * gate_slope(show);
                        given[hidden + k] = of_kept * (last - tanh(new)) * gate_slope(keep);
                        given[k] = of_kept * (1.0 - kept) * tanh_slope(new);
                        carried[k] = of_kept * kept;
                    }
                }
            }
        }
    }
}
