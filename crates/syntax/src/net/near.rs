//! The layer that names have of their own, over the top layer: a word, the word before it and the word after it together.

use super::grid::{Grid, whole};
use super::kernel::Way;
use super::layout::Layout;
use super::squash::tanh;
use crate::ModelError;
use crate::bytes::{Reader, put_u32};
use crate::names::MARKS;

/// The most numbers that the layer may have.
const MOST: usize = 1 << 10;

/// What the layer holds, and what marks are scored from it.
#[derive(Debug)]
pub(super) struct Near {
    given: Grid,
    marks: Grid,
}

/// What a layer holds of words that have given their shares, and the same as whole numbers.
#[inline(always)]
pub(super) fn hold(size: usize, given: &[f32], held: &mut Vec<f32>, wholes: &mut Vec<i16>) {
    let words = given.len() / (3 * size);
    held.clear();
    held.resize(words * size, 0.0);
    for (at, held) in held.chunks_exact_mut(size).enumerate() {
        gathered(size, given, at, words, |k, sum| held[k] = tanh(sum));
    }
    whole(held, wholes);
}

/// Of each place what it holds: its own share of what words give, and the shares that its neighbours give to it.
/// `given` has of each word what it gives to itself, to the word after it and to the word before it.
#[inline(always)]
pub(crate) fn gathered(size: usize, given: &[f32], at: usize, words: usize, mut to: impl FnMut(usize, f32)) {
    let share = |word: usize, part: usize| &given[(3 * word + part) * size..][..size];
    let own = share(at, 0);
    let before = if at > 0 { share(at - 1, 1) } else { &[] };
    let after = if at + 1 < words { share(at + 1, 2) } else { &[] };
    for (k, own) in own.iter().enumerate() {
        to(k, own + before.get(k).unwrap_or(&0.0) + after.get(k).unwrap_or(&0.0));
    }
}

impl Near {
    pub(super) fn rounded(layout: &Layout, values: &[f32]) -> Self {
        Self { given: Grid::rounded(&layout.near, values), marks: Grid::rounded(&layout.more_names, values) }
    }

    pub(super) fn spread(&self, layout: &Layout, values: &mut [f32]) {
        self.given.spread(&layout.near, values);
        self.marks.spread(&layout.more_names, values);
    }

    pub(super) fn size(&self) -> usize {
        self.marks.cols
    }

    pub(super) fn read(reader: &mut Reader, wide: usize) -> Result<Self, ModelError> {
        let size = reader.u32()? as usize;
        if size == 0 || size > MOST || size % 2 == 1 {
            return Err(ModelError::Damaged("a layer of names of no such size"));
        }
        Ok(Self { given: Grid::read(reader, 3 * size, wide)?, marks: Grid::read(reader, MARKS, size)? })
    }

    pub(super) fn write(&self, out: &mut Vec<u8>) {
        put_u32(out, self.size());
        self.given.write(out);
        self.marks.write(out);
    }

    /// Adds to the scores of the marks of a sentence's words, whose top layer is `input`; the lists are room to work in.
    #[inline(always)]
    pub(super) fn add(
        &self,
        way: Way,
        input: &[i16],
        (given, held, whole_held): (&mut Vec<f32>, &mut Vec<f32>, &mut Vec<i16>),
        scores: &mut [f32],
    ) {
        let size = self.size();
        self.given.all(way, input, given);
        hold(size, given, held, whole_held);
        self.marks.all(way, whole_held, given);
        scores.iter_mut().zip(given.iter()).for_each(|(score, more)| *score += more);
    }
}
