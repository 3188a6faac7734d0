//! The matrices of the network and where each stands in one list of weights.

/// How large each part of the network is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Shape {
    /// Words with a vector of their own; row 0 is for all others.
    pub(crate) words: usize,
    /// Rows that beginnings, endings and the like share by their hashes.
    pub(crate) affixes: usize,
    /// Numbers in the vector of a word, and in that of its affixes.
    pub(crate) word: usize,
    pub(crate) affix: usize,
    /// Numbers that one direction of a layer keeps.
    pub(crate) hidden: usize,
    pub(crate) layers: usize,
    /// Numbers by which heads are found, and by which arcs are labelled.
    pub(crate) arc: usize,
    pub(crate) label: usize,
    /// How many combinations of features, relations and treebanks there are.
    pub(crate) morphs: usize,
    pub(crate) deprels: usize,
    pub(crate) banks: usize,
    /// How many notes the dictionary makes.
    pub(crate) notes: usize,
    /// Numbers of the layer that names have of their own; 0 where they have none.
    pub(crate) names: usize,
    /// Numbers of each of the two layers of the tower of names; 0 where there is none.
    pub(crate) tower: usize,
    /// Numbers by which names alone know a word, and the rows of them that beginnings and endings share.
    pub(crate) own: usize,
    pub(crate) letters: usize,
}

impl Shape {
    /// Numbers that stand for a word before its neighbours are looked at.
    pub(crate) fn input(&self) -> usize {
        self.word + self.affix
    }

    /// The same with the numbers by which names alone know a word.
    pub(crate) fn start(&self) -> usize {
        self.input() + self.own
    }

    /// Numbers that a layer gives for a word: of both directions.
    pub(crate) fn wide(&self) -> usize {
        2 * self.hidden
    }

    /// The shape's numbers in a fixed order, as a model file has them; those of the layers of names stand with them.
    pub(crate) fn numbers(&self) -> [usize; 12] {
        [
            self.words,
            self.affixes,
            self.word,
            self.affix,
            self.hidden,
            self.layers,
            self.arc,
            self.label,
            self.morphs,
            self.deprels,
            self.banks,
            self.notes,
        ]
    }

    /// The shape with these numbers.
    pub(crate) fn of(numbers: [usize; 12]) -> Self {
        let [words, affixes, word, affix, hidden, layers, arc, label, morphs, deprels, banks, notes] =
            numbers;
        Self {
            words,
            affixes,
            word,
            affix,
            hidden,
            layers,
            arc,
            label,
            morphs,
            deprels,
            banks,
            notes,
            names: 0,
            tower: 0,
            own: 0,
            letters: 0,
        }
    }
}

/// A matrix in the list of weights, and the numbers that are added to what it gives.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Matrix {
    pub(crate) start: usize,
    pub(crate) rows: usize,
    pub(crate) cols: usize,
    /// Where the `rows` numbers to add stand; `None` where nothing is added.
    pub(crate) bias: Option<usize>,
}

impl Matrix {
    pub(crate) fn range(&self) -> std::ops::Range<usize> {
        self.start..self.start + self.rows * self.cols
    }

    /// The range of the numbers to add: empty where there are none.
    pub(crate) fn bias_range(&self) -> std::ops::Range<usize> {
        self.bias.map_or(0..0, |start| start..start + self.rows)
    }
}

/// Every matrix of a network.
#[derive(Clone, Debug)]
pub(crate) struct Layout {
    pub(crate) word: Matrix,
    pub(crate) affix: Matrix,
    /// What is added to every word of a treebank, whose habits it stands for; the first is the one followed.
    pub(crate) bank: Matrix,
    /// What is added to a word whose part of speech is told beforehand.
    pub(crate) told: Matrix,
    /// What each note of the dictionary adds to a word.
    pub(crate) notes: Matrix,
    /// The gates of the layers: of each direction what is new, what is kept, what is shown.
    pub(crate) layers: Vec<Matrix>,
    pub(crate) upos: Matrix,
    pub(crate) morph: Matrix,
    pub(crate) names: Matrix,
    /// A word as a dependent, turned to meet its head; and a word as a head.
    pub(crate) dependent: Matrix,
    pub(crate) turn: Matrix,
    pub(crate) head: Matrix,
    /// The root as a head, then what each distance adds to a head.
    pub(crate) places: Matrix,
    /// A dependent and a head as the label sees them, and the label.
    pub(crate) label_dependent: Matrix,
    pub(crate) label_head: Matrix,
    pub(crate) label: Matrix,
    /// The layer of names: what a word gives to itself, to the word after it and to the word before it; and what is
    /// scored from that.
    pub(crate) near: Matrix,
    pub(crate) more_names: Matrix,
    /// The tower of names: what each note of the dictionary and what letters add to a word for names alone; two layers,
    /// the first of what a word starts from, the second of the first; and what is scored from each.
    pub(crate) own_notes: Matrix,
    pub(crate) own_letters: Matrix,
    pub(crate) start: Matrix,
    pub(crate) start_names: Matrix,
    pub(crate) far: Matrix,
    pub(crate) far_names: Matrix,
    /// How many weights there are.
    pub(crate) len: usize,
}

/// How many rows [`Layout::places`] has: the root, then the distances.
pub(crate) const PLACES: usize = 1 + 2 * REACHES.len();

/// The greatest distance of each class of distances but the last.
const REACHES: [usize; 10] = [1, 2, 3, 4, 6, 9, 14, 24, 48, usize::MAX];

/// The row of [`Layout::places`] for a head that stands `head - dependent` words away.
pub(crate) const fn place(dependent: usize, head: usize) -> usize {
    let distance = dependent.abs_diff(head);
    let mut class = 0;
    while distance > REACHES[class] {
        class += 1;
    }
    1 + 2 * class + (head > dependent) as usize
}

impl Layout {
    pub(crate) fn new(shape: &Shape) -> Self {
        let mut len = 0;
        let mut matrix = |rows: usize, cols: usize, bias: bool| {
            let start = len;
            len += rows * cols;
            let bias = bias.then_some(len);
            len += bias.map_or(0, |_| rows);
            Matrix { start, rows, cols, bias }
        };
        let wide = shape.wide();
        let word = matrix(shape.words, shape.word, false);
        let affix = matrix(shape.affixes, shape.affix, false);
        let bank = matrix(shape.banks, shape.input(), false);
        let told = matrix(crate::Upos::ALL.len(), shape.input(), false);
        let notes = matrix(shape.notes, shape.input(), false);
        let layers = (0..shape.layers)
            .map(|at| matrix(6 * shape.hidden, if at == 0 { shape.input() } else { wide }, true))
            .collect();
        let mut layout = Self {
            word,
            affix,
            bank,
            told,
            notes,
            layers,
            upos: matrix(crate::Upos::ALL.len(), wide, true),
            morph: matrix(shape.morphs, wide, true),
            names: matrix(crate::names::MARKS, wide, true),
            dependent: matrix(shape.arc, wide, true),
            turn: matrix(shape.arc, shape.arc, true),
            head: matrix(shape.arc, wide, true),
            places: matrix(PLACES, shape.arc, false),
            label_dependent: matrix(shape.label, wide, true),
            label_head: matrix(shape.label, wide, false),
            label: matrix(shape.deprels, shape.label, true),
            near: matrix(3 * shape.names, wide, true),
            more_names: matrix(crate::names::MARKS, shape.names, false),
            own_notes: matrix(shape.notes, shape.own, false),
            own_letters: matrix(shape.letters, shape.own, false),
            start: matrix(3 * shape.tower, shape.start(), true),
            start_names: matrix(crate::names::MARKS, shape.tower, false),
            far: matrix(3 * shape.tower, shape.tower, true),
            far_names: matrix(crate::names::MARKS, shape.tower, false),
            len: 0,
        };
        layout.len = len;
        layout
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_have_places() {
        assert_eq!((place(3, 4), place(4, 3)), (2, 1));
        assert_eq!(place(0, 5), place(1, 7));
        assert_eq!(place(9000, 0), PLACES - 2);
    }
}
