//! The tower of names: two layers over what words start from, which see nothing of what the tree's layers hold. These know the
//! sentences that they learned from too well; what the tower says of others is another opinion.

use super::Vectors;
use super::grid::Grid;
use super::input::Rows;
use super::kernel::Way;
use super::layout::{Layout, Shape};
use super::near::hold;
use crate::ModelError;
use crate::bytes::{Reader, put_u32};
use crate::names::MARKS;

/// The most numbers that a layer or a row may have, and the most rows.
const MOST: usize = 1 << 16;

/// What the layers hold, and what marks are scored from them.
#[derive(Debug)]
pub(super) struct Tower {
    /// What each note of the dictionary and what letters add to a word for its names alone.
    notes: Vectors,
    letters: Vectors,
    pub(super) start: Grid,
    marks: Grid,
    further: Grid,
    further_marks: Grid,
}

/// Room to work in.
#[derive(Debug, Default)]
pub(super) struct Room {
    given: Vec<f32>,
    held: Vec<f32>,
    whole: Vec<i16>,
}

#[inline(always)]
fn add(to: &mut [f32], more: &[f32]) {
    to.iter_mut().zip(more).for_each(|(to, more)| *to += more);
}

impl Tower {
    pub(super) fn rounded(layout: &Layout, values: &[f32]) -> Self {
        let grid = |matrix| Grid::rounded(matrix, values);
        Self {
            notes: Vectors::rounded(&layout.own_notes, values),
            letters: Vectors::rounded(&layout.own_letters, values),
            start: grid(&layout.start),
            marks: grid(&layout.start_names),
            further: grid(&layout.far),
            further_marks: grid(&layout.far_names),
        }
    }

    pub(super) fn spread(&self, layout: &Layout, values: &mut [f32]) {
        self.notes.spread(&mut values[layout.own_notes.range()]);
        self.letters.spread(&mut values[layout.own_letters.range()]);
        let grids = [
            (&self.start, &layout.start),
            (&self.marks, &layout.start_names),
            (&self.further, &layout.far),
            (&self.further_marks, &layout.far_names),
        ];
        grids.into_iter().for_each(|(grid, matrix)| grid.spread(matrix, values));
    }

    /// Reads the layers, and says in `shape` how large they are.
    pub(super) fn read(reader: &mut Reader, shape: &mut Shape) -> Result<Self, ModelError> {
        for size in [&mut shape.tower, &mut shape.own, &mut shape.letters] {
            *size = reader.u32()? as usize;
        }
        let sizes = [shape.tower, shape.own, shape.letters];
        if sizes.iter().any(|size| *size > MOST || size % 2 == 1) || shape.tower == 0 || shape.letters == 0 {
            return Err(ModelError::Damaged("a tower of names of no such size"));
        }
        let size = shape.tower;
        Ok(Self {
            notes: Vectors::read(reader, shape.notes, shape.own)?,
            letters: Vectors::read(reader, shape.letters, shape.own)?,
            start: Grid::read(reader, 3 * size, shape.start())?,
            marks: Grid::read(reader, MARKS, size)?,
            further: Grid::read(reader, 3 * size, size)?,
            further_marks: Grid::read(reader, MARKS, size)?,
        })
    }

    pub(super) fn write(&self, shape: &Shape, out: &mut Vec<u8>) {
        [shape.tower, shape.own, shape.letters].into_iter().for_each(|n| put_u32(out, n));
        [&self.notes, &self.letters].into_iter().for_each(|vectors| vectors.write(out));
        let grids = [&self.start, &self.marks, &self.further, &self.further_marks];
        grids.into_iter().for_each(|grid| grid.write(out));
    }

    /// The numbers by which names alone know a word.
    pub(super) fn own(&self, shape: &Shape, rows: &Rows, notes: &[u16], to: &mut [f32]) {
        notes.iter().for_each(|note| self.notes.add(u32::from(*note), to));
        rows.affixes.iter().for_each(|row| self.letters.add(row % shape.letters as u32, to));
    }

    /// Adds to the scores of the marks of a sentence's words, which give `shares` by what they start from.
    #[inline(always)]
    pub(super) fn add(&self, way: Way, shares: &[f32], room: &mut Room, scores: &mut [f32]) {
        let size = self.marks.cols;
        hold(size, shares, &mut room.held, &mut room.whole);
        self.marks.all(way, &room.whole, &mut room.given);
        add(scores, &room.given);
        self.further.all(way, &room.whole, &mut room.given);
        hold(size, &room.given, &mut room.held, &mut room.whole);
        self.further_marks.all(way, &room.whole, &mut room.given);
        add(scores, &room.given);
    }
}
