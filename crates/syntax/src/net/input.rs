//! What the network looks up of a word form: a row of its own where it is known, and rows that its letters name.

use crate::hash;
use crate::word::Atoms;

/// How many rows of affixes a word looks up.
pub(crate) const AFFIXES: usize = 10;

/// The rows of one word form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Rows {
    /// Its own row; 0 where it has none.
    pub(crate) word: u32,
    pub(crate) affixes: [u32; AFFIXES],
    /// Its class in the dictionary.
    pub(crate) class: u32,
}

impl Rows {
    /// The rows of a form of this class in the dictionary, among `affixes` shared ones.
    pub(crate) fn of(atoms: &Atoms, class: u32, affixes: usize) -> Self {
        let row = |template: u32, atom: u32| {
            let hash = hash::feature(template, [atom]) >> 32;
            ((hash * affixes as u64) >> 32) as u32
        };
        let ends = atoms.suf;
        let starts = atoms.pre;
        Self {
            word: atoms.row,
            class,
            affixes: [
                row(1, ends[0]),
                row(2, ends[1]),
                row(3, ends[2]),
                row(4, ends[3]),
                row(5, ends[4]),
                row(6, starts[0]),
                row(7, starts[1]),
                row(8, starts[2]),
                row(9, atoms.shape),
                row(11, hash::pair(atoms.case, ends[1])),
            ],
        }
    }
}
