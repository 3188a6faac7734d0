//! Names of people, organisations and places: the best sequence of marks over a sentence (Viterbi).

use crate::document::EntityKind;
use std::ops::Range;

/// The marks: 0 outside; then for each kind begin, inside, last, and a name of one word.
pub(crate) const MARKS: usize = 13;
const BEGIN: usize = 0;
const INSIDE: usize = 1;
const LAST: usize = 2;
const SINGLE: usize = 3;
/// Stands for the mark before the first word.
const START: usize = 0;

const KINDS: [EntityKind; 3] = [EntityKind::Person, EntityKind::Organisation, EntityKind::Location];

/// The score of what may not be.
const NEVER: i32 = i32::MIN / 4;

fn mark(kind: usize, part: usize) -> usize {
    1 + kind * 4 + part
}

fn split(mark: usize) -> Option<(usize, usize)> {
    mark.checked_sub(1).map(|m| (m / 4, m % 4))
}

/// Whether `next` may stand after `mark`.
pub(crate) const fn follows(mark: usize, next: usize) -> bool {
    let open = mark > 0 && matches!((mark - 1) % 4, BEGIN | INSIDE);
    if open {
        next > 0 && (mark - 1) / 4 == (next - 1) / 4 && matches!((next - 1) % 4, INSIDE | LAST)
    } else {
        next == 0 || matches!((next - 1) % 4, BEGIN | SINGLE)
    }
}

/// [`follows`] as a table.
const fn follow_table() -> [[bool; MARKS]; MARKS] {
    let mut table = [[false; MARKS]; MARKS];
    let mut mark = 0;
    while mark < MARKS {
        let mut next = 0;
        while next < MARKS {
            table[mark][next] = follows(mark, next);
            next += 1;
        }
        mark += 1;
    }
    table
}

/// Whether a sentence may begin with the mark.
pub(crate) const fn may_begin(mark: usize) -> bool {
    follows(START, mark)
}

/// Whether a sentence may end with the mark.
pub(crate) fn may_end(mark: usize) -> bool {
    !matches!(split(mark), Some((_, BEGIN | INSIDE)))
}

/// The marks of names over `len` words.
pub(crate) fn encode(len: usize, names: &[(Range<usize>, EntityKind)]) -> Vec<u8> {
    let mut marks = vec![0; len];
    for (range, kind) in names {
        let kind = KINDS.iter().position(|k| k == kind).unwrap_or(0);
        let last = range.end - 1;
        for (at, slot) in marks.iter_mut().enumerate().take(range.end).skip(range.start) {
            let part = match (at == range.start, at == last) {
                (true, true) => SINGLE,
                (true, false) => BEGIN,
                (false, true) => LAST,
                (false, false) => INSIDE,
            };
            *slot = mark(kind, part) as u8;
        }
    }
    marks
}

/// The names that marks stand for. Of marks that may not stand so, as a damaged model gives them, those that make names.
pub(crate) fn decode(marks: &[u8], mut name: impl FnMut(Range<usize>, EntityKind)) {
    let mut open = None;
    for (at, mark) in marks.iter().enumerate() {
        let start = open.take();
        match split(usize::from(*mark)) {
            Some((_, BEGIN)) => open = Some(at),
            Some((_, INSIDE)) => open = start,
            Some((kind, LAST)) => start.into_iter().for_each(|start| name(start..at + 1, KINDS[kind])),
            Some((kind, _)) => name(at..at + 1, KINDS[kind]),
            None => {}
        }
    }
}

/// Buffers of the search.
#[derive(Debug, Default)]
pub(crate) struct Search {
    back: Vec<[u8; MARKS]>,
}

impl Search {
    /// The best marks of a sentence whose words score each mark.
    pub(crate) fn marks(&mut self, emissions: &[[i32; MARKS]], marks: &mut Vec<u8>) {
        const FOLLOWS: [[bool; MARKS]; MARKS] = follow_table();
        self.back.clear();
        let mut reach = [NEVER; MARKS];
        for (i, emission) in emissions.iter().enumerate() {
            let mut next = [NEVER; MARKS];
            let mut back = [0; MARKS];
            for m in 0..MARKS {
                if i == 0 {
                    next[m] = if FOLLOWS[START][m] { 0 } else { NEVER };
                } else {
                    for from in 0..MARKS {
                        if FOLLOWS[from][m] && reach[from] > next[m] {
                            next[m] = reach[from];
                            back[m] = from as u8;
                        }
                    }
                }
                next[m] = next[m].saturating_add(emission[m]).max(NEVER);
            }
            // What matters is how far each is behind the best: so sums stay small however long the sentence is.
            let most = next.iter().copied().max().unwrap_or(0);
            reach = next.map(|n| n.saturating_sub(most).max(NEVER));
            self.back.push(back);
        }
        marks.clear();
        marks.resize(emissions.len(), 0);
        let mut mark = 0;
        for m in 0..MARKS {
            if may_end(m) && reach[m] > reach[mark] {
                mark = m;
            }
        }
        for i in (0..emissions.len()).rev() {
            marks[i] = mark as u8;
            mark = usize::from(self.back[i][mark]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_hold_names() {
        let names = vec![(0..1, EntityKind::Person), (2..5, EntityKind::Location)];
        let marks = encode(6, &names);
        let mut found = Vec::new();
        decode(&marks, |range, kind| found.push((range, kind)));
        assert_eq!(found, names);
        assert!(marks.windows(2).all(|m| follows(m[0].into(), m[1].into())));
    }

    #[test]
    fn marks_follow_one_another_as_names_do() {
        // The second word scores best as the inside of a name that nothing begins.
        let mut emissions = [[0; MARKS]; 4];
        emissions[1][mark(0, INSIDE)] = 50;
        emissions[1][mark(1, BEGIN)] = 30;
        emissions[2][mark(1, LAST)] = 10;
        let mut marks = Vec::new();
        Search::default().marks(&emissions, &mut marks);
        let mut found = Vec::new();
        decode(&marks, |range, kind| found.push((range, kind)));
        assert_eq!(found, [(0..3, EntityKind::Person)]);
        Search::default().marks(&[[0; MARKS]; 5], &mut marks);
        assert_eq!(marks, [0; 5]);
    }
}
