//! The network that reads a sentence: parts of speech, features, names and the tree, all from one pass.
//!
//! A word is a row of numbers of its own and rows that its letters name. Layers read the sentence from both ends, each
//! number kept or renewed from word to word as its gates say. What comes out on top is scored for every task. Weights
//! are bytes; products are of whole numbers and what is left are plain fractions, so that every machine reads alike.

pub(crate) mod grid;
pub(crate) mod input;
pub(crate) mod kernel;
pub(crate) mod layout;
mod mend;
pub(crate) mod near;
pub(crate) mod run;
pub(crate) mod squash;
pub(crate) mod starts;
mod tower;
pub(crate) mod tree;

use crate::ModelError;
use crate::bytes::{Reader, put_bytes, put_u32};
use crate::document::{Deprel, Rel, Sub};
use grid::{Grid, ONE, put_floats, read_floats, whole};
use layout::{Layout, Matrix, PLACES, Shape};
use near::Near;
use tower::Tower;

/// Rows that words look up, as bytes with one scale for all.
#[derive(Debug)]
struct Vectors {
    bytes: Vec<i8>,
    cols: usize,
    scale: f32,
}

impl Vectors {
    fn rounded(matrix: &Matrix, values: &[f32]) -> Self {
        let values = &values[matrix.range()];
        let most = values.iter().fold(1e-6f32, |most, v| most.max(v.abs()));
        let bytes = values.iter().map(|v| (v * 127.0 / most).round() as i8).collect();
        Self { bytes, cols: matrix.cols, scale: most / 127.0 }
    }

    fn read(reader: &mut Reader, rows: usize, cols: usize) -> Result<Self, ModelError> {
        let bytes: Vec<i8> = reader.bytes()?.iter().map(|b| *b as i8).collect();
        let scale = f32::from_bits(reader.u32()?);
        if bytes.len() != rows * cols || !scale.is_finite() {
            return Err(ModelError::Damaged("rows of another size"));
        }
        Ok(Self { bytes, cols, scale })
    }

    fn write(&self, out: &mut Vec<u8>) {
        put_bytes(out, &self.bytes.iter().map(|b| *b as u8).collect::<Vec<u8>>());
        out.extend_from_slice(&self.scale.to_bits().to_le_bytes());
    }

    /// The rows as they were before they were rounded, nearly.
    fn spread(&self, to: &mut [f32]) {
        to.iter_mut().zip(&self.bytes).for_each(|(t, b)| *t = f32::from(*b) * self.scale);
    }

    fn add(&self, row: u32, to: &mut [f32]) {
        let row = &self.bytes[row as usize * self.cols..][..self.cols];
        to.iter_mut().zip(row).for_each(|(t, b)| *t += f32::from(*b) * self.scale);
    }
}

fn wholes(floats: &[f32]) -> Vec<i16> {
    let mut wholes = Vec::new();
    whole(floats, &mut wholes);
    wholes
}

/// What a relation is in a clause or a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Subject,
    Object,
    Copula,
    Case,
    /// A further word of a name.
    Further,
    /// Joined by a conjunction.
    Joined,
    Coordinator,
    /// A clause as an object.
    Clause,
    /// A clause of time, purpose and the like.
    Adverbial,
    /// An adjective with its noun.
    Attribute,
    Other,
}

/// The weights of one language.
#[derive(Debug)]
pub(crate) struct Network {
    pub(crate) shape: Shape,
    words: Vectors,
    affixes: Vectors,
    /// What is added to every word.
    base: Vec<f32>,
    /// What is added to a word whose part of speech is told beforehand.
    told: Vectors,
    /// What each note of the dictionary adds.
    notes: Vectors,
    layers: Vec<Grid>,
    upos: Grid,
    morph: Grid,
    names: Grid,
    /// The layer that names have of their own.
    near: Option<Near>,
    tower: Option<Tower>,
    dependent: Grid,
    turn: Grid,
    head: Grid,
    label_dependent: Grid,
    label_head: Grid,
    label: Grid,
    /// What each relation is; set by the model, which knows their names.
    parts: Vec<Part>,
    /// The relations of a plain subject, of a plain object, and of what is joined by a conjunction.
    plain: Option<[u8; 3]>,
    /// What places add, as heads are.
    places: Vec<i16>,
}

impl Network {
    /// The network of trained weights, rounded to bytes.
    pub(crate) fn rounded(shape: Shape, values: &[f32]) -> Self {
        let layout = Layout::new(&shape);
        let grid = |matrix: &Matrix| Grid::rounded(matrix, values);
        Self {
            shape,
            words: Vectors::rounded(&layout.word, values),
            affixes: Vectors::rounded(&layout.affix, values),
            base: values[layout.bank.range()][..shape.input()].to_vec(),
            told: Vectors::rounded(&layout.told, values),
            notes: Vectors::rounded(&layout.notes, values),
            layers: layout.layers.iter().map(grid).collect(),
            upos: grid(&layout.upos),
            morph: grid(&layout.morph),
            names: grid(&layout.names),
            near: (shape.names > 0).then(|| Near::rounded(&layout, values)),
            tower: (shape.tower > 0).then(|| Tower::rounded(&layout, values)),
            dependent: grid(&layout.dependent),
            turn: grid(&layout.turn),
            head: grid(&layout.head),
            label_dependent: grid(&layout.label_dependent),
            label_head: grid(&layout.label_head),
            label: grid(&layout.label),
            parts: vec![Part::Other; shape.deprels],
            plain: None,
            places: wholes(&values[layout.places.range()]),
        }
    }

    /// The weights that [`Network::rounded`] would take: to learn on from where others ended. The habits of all treebanks
    /// begin as those that are followed.
    pub(crate) fn spread(&self) -> Vec<f32> {
        let layout = Layout::new(&self.shape);
        let mut values = vec![0.0; layout.len];
        self.words.spread(&mut values[layout.word.range()]);
        self.affixes.spread(&mut values[layout.affix.range()]);
        values[layout.bank.range()]
            .chunks_exact_mut(self.base.len())
            .for_each(|row| row.copy_from_slice(&self.base));
        self.told.spread(&mut values[layout.told.range()]);
        self.notes.spread(&mut values[layout.notes.range()]);
        self.layers.iter().zip(&layout.layers).for_each(|(grid, matrix)| grid.spread(matrix, &mut values));
        let grids = [
            (&self.upos, &layout.upos),
            (&self.morph, &layout.morph),
            (&self.names, &layout.names),
            (&self.dependent, &layout.dependent),
            (&self.turn, &layout.turn),
            (&self.head, &layout.head),
            (&self.label_dependent, &layout.label_dependent),
            (&self.label_head, &layout.label_head),
            (&self.label, &layout.label),
        ];
        grids.into_iter().for_each(|(grid, matrix)| grid.spread(matrix, &mut values));
        if let Some(near) = &self.near {
            near.spread(&layout, &mut values);
        }
        if let Some(tower) = &self.tower {
            tower.spread(&layout, &mut values);
        }
        let places = &mut values[layout.places.range()];
        places.iter_mut().zip(&self.places).for_each(|(value, place)| *value = f32::from(*place) / ONE);
        values
    }

    /// Told what the relations are.
    pub(crate) fn knowing(mut self, deprels: &[Deprel]) -> Self {
        let part = |deprel: &Deprel| match deprel.rel {
            Rel::Nsubj => Part::Subject,
            Rel::Obj => Part::Object,
            Rel::Cop => Part::Copula,
            Rel::Case => Part::Case,
            Rel::Flat => Part::Further,
            Rel::Conj => Part::Joined,
            Rel::Cc => Part::Coordinator,
            Rel::Ccomp => Part::Clause,
            Rel::Advcl => Part::Adverbial,
            Rel::Amod => Part::Attribute,
            _ => Part::Other,
        };
        self.parts = deprels.iter().map(part).collect();
        let plain =
            |rel: Rel| deprels.iter().position(|d| *d == Deprel { rel, sub: Sub::None }).map(|at| at as u8);
        let known: Vec<u8> = [Rel::Nsubj, Rel::Obj, Rel::Conj].into_iter().filter_map(plain).collect();
        self.plain = known.try_into().ok();
        self
    }

    pub(crate) fn read(reader: &mut Reader) -> Result<Self, ModelError> {
        let mut numbers = [0; 12];
        for number in &mut numbers {
            *number = reader.u32()? as usize;
            if *number > 1 << 20 {
                return Err(ModelError::Damaged("a network too large"));
            }
        }
        let shape = Shape::of(numbers);
        if shape.hidden == 0
            || shape.layers == 0
            || shape.deprels < 2
            || shape.words == 0
            || shape.affixes == 0
            || shape.notes == 0
        {
            return Err(ModelError::Damaged("a network without a part"));
        }
        if [shape.input(), shape.wide(), shape.arc, shape.label].iter().any(|cols| cols % 2 == 1) {
            return Err(ModelError::Damaged("a matrix with an odd number of columns"));
        }
        let layout = Layout::new(&shape);
        let grid = |reader: &mut Reader, matrix: &Matrix| Grid::read(reader, matrix.rows, matrix.cols);
        let mut network = Self {
            shape,
            words: Vectors::read(reader, shape.words, shape.word)?,
            affixes: Vectors::read(reader, shape.affixes, shape.affix)?,
            base: read_floats(reader)?,
            told: Vectors::read(reader, layout.told.rows, shape.input())?,
            notes: Vectors::read(reader, shape.notes, shape.input())?,
            layers: layout.layers.iter().map(|m| grid(reader, m)).collect::<Result<_, _>>()?,
            upos: grid(reader, &layout.upos)?,
            morph: grid(reader, &layout.morph)?,
            names: grid(reader, &layout.names)?,
            near: None,
            tower: None,
            dependent: grid(reader, &layout.dependent)?,
            turn: grid(reader, &layout.turn)?,
            head: grid(reader, &layout.head)?,
            label_dependent: grid(reader, &layout.label_dependent)?,
            label_head: grid(reader, &layout.label_head)?,
            label: grid(reader, &layout.label)?,
            parts: vec![Part::Other; shape.deprels],
            plain: None,
            places: wholes(&read_floats(reader)?),
        };
        if network.base.len() != shape.input() || network.places.len() != PLACES * shape.arc {
            return Err(ModelError::Damaged("a list of another size"));
        }
        // A file without a layer of names, or without a tower beside it, ends here.
        if !reader.is_empty() {
            let near = Near::read(reader, shape.wide())?;
            network.shape.names = near.size();
            network.near = Some(near);
        }
        if !reader.is_empty() {
            network.tower = Some(Tower::read(reader, &mut network.shape)?);
        }
        Ok(network)
    }

    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        self.shape.numbers().into_iter().for_each(|n| put_u32(out, n));
        self.words.write(out);
        self.affixes.write(out);
        put_floats(out, &self.base);
        self.told.write(out);
        self.notes.write(out);
        self.layers.iter().for_each(|l| l.write(out));
        let heads = [&self.upos, &self.morph, &self.names, &self.dependent, &self.turn, &self.head];
        heads.into_iter().for_each(|g| g.write(out));
        [&self.label_dependent, &self.label_head, &self.label].into_iter().for_each(|g| g.write(out));
        put_floats(out, &self.places.iter().map(|p| f32::from(*p) / ONE).collect::<Vec<f32>>());
        if let Some(near) = &self.near {
            near.write(out);
        }
        if let Some(tower) = &self.tower {
            tower.write(&self.shape, out);
        }
    }
}
