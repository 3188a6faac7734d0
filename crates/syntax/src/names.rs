//! Names of people, organisations and places: the best sequence of marks over a sentence (Viterbi).

use crate::document::EntityKind;
use crate::hash::{feature, pair};
use crate::table::{MAX_CLASSES, Scorer};
use crate::word::{Atoms, CAPITALISED};
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
fn follows(mark: usize, next: usize) -> bool {
    let open = match split(mark) {
        Some((kind, BEGIN | INSIDE)) => Some(kind),
        _ => None,
    };
    match (open, split(next)) {
        (Some(kind), Some((other, part))) => kind == other && (part == INSIDE || part == LAST),
        (Some(_), None) => false,
        (None, Some((_, part))) => part == BEGIN || part == SINGLE,
        (None, None) => true,
    }
}

fn may_end(mark: usize) -> bool {
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

/// The names that marks stand for.
pub(crate) fn decode(marks: &[u8], mut name: impl FnMut(Range<usize>, EntityKind)) {
    let mut start = 0;
    for (at, mark) in marks.iter().enumerate() {
        match split(usize::from(*mark)) {
            Some((_, BEGIN)) => start = at,
            Some((kind, LAST)) => name(start..at + 1, KINDS[kind]),
            Some((kind, SINGLE)) => name(at..at + 1, KINDS[kind]),
            _ => {}
        }
    }
}

/// Whether word `i` may be in a name: it has a capital, or stands next to one, or between two.
#[inline]
pub(crate) fn near_name(w: &[Atoms], i: usize) -> bool {
    let capital = |at: usize| w[at].case & 16 == 0 && w[at].case & CAPITALISED != 0;
    capital(i + 2) || capital(i + 1) || capital(i + 3) || (capital(i) && capital(i + 4))
}

/// The number of features of a word.
pub(crate) const FEATURES: usize = 50;

/// What the mark of word `i` is judged by; `w` is padded.
#[inline]
pub(crate) fn features(w: &[Atoms], tags: &[u8], i: usize) -> [u64; FEATURES] {
    let (pp, p, c, n, nn) = (&w[i], &w[i + 1], &w[i + 2], &w[i + 3], &w[i + 4]);
    let tag = |at: usize| u32::from(tags.get(at).copied().unwrap_or(31));
    let (t1, t, q1) = (tag(i.wrapping_sub(1)), tag(i), tag(i + 1));
    let around = t1 << 16 | t << 8 | q1;
    [
        feature(600, [c.form]),
        feature(601, [c.low]),
        feature(602, [c.suf[1], c.case]),
        feature(603, [c.suf[2], c.case]),
        feature(604, [c.suf[3], c.case]),
        feature(605, [c.pre[1], c.case]),
        feature(606, [c.pre[2], c.case]),
        feature(607, [c.shape]),
        feature(608, [c.case, p.case, n.case]),
        feature(609, [t, c.case]),
        feature(610, [around, c.case]),
        feature(611, [p.low, c.case]),
        feature(612, [n.low, c.case]),
        feature(613, [pp.low, p.low, c.case]),
        feature(614, [n.low, nn.low, c.case]),
        feature(615, [p.low, c.low]),
        feature(616, [c.low, n.low]),
        feature(617, [p.shape, c.shape]),
        feature(618, [c.shape, n.shape]),
        feature(619, [p.shape, c.shape, n.shape]),
        feature(620, [c.cluster, c.case]),
        feature(621, [p.cluster, c.case]),
        feature(622, [n.cluster, c.case]),
        feature(623, [p.low, n.low, c.case]),
        feature(624, [pp.low, c.case]),
        feature(625, [nn.low, c.case]),
        feature(626, [p.case, pp.case, c.case, n.case, nn.case]),
        feature(627, [c.mask, c.case]),
        feature(628, [p.mask, c.case]),
        feature(629, [n.mask, c.case]),
        feature(630, [c.low, p.case, n.case]),
        feature(631, [p.form, p.case, c.case]),
        feature(632, [n.form, n.case, c.case]),
        feature(633, [p.suf[2], c.case, p.case]),
        feature(634, [n.suf[2], c.case, n.case]),
        feature(635, [n.suf[1], c.suf[1], c.case, n.case]),
        feature(636, [p.suf[1], c.suf[1], c.case, p.case]),
        feature(637, [t, p.low]),
        feature(638, [t, n.low]),
        feature(639, [pp.form, p.form, c.case]),
        feature(640, [n.form, nn.form, c.case]),
        feature(641, [p.low, c.suf[2]]),
        feature(642, [pair(pp.low, p.low), n.low]),
        feature(643, [c.suf[0], c.pre[0], c.case]),
        feature(644, [t1, t, q1]),
        feature(645, [c.suf[4], c.case]),
        feature(646, [p.case, p.suf[3], c.case]),
        feature(647, [n.case, n.suf[3], c.case]),
        feature(648, [pp.suf[2], pp.case, c.case]),
        feature(649, [nn.suf[2], nn.case, c.case]),
    ]
}

/// The feature that holds the weights of the marks after `mark`.
pub(crate) fn transition(mark: usize) -> u64 {
    feature(699, [mark as u32])
}

/// The weights of one mark after another.
pub(crate) type Transitions = [[i32; MARKS]; MARKS];

/// Reads the transitions from a scorer.
pub(crate) fn transitions(scorer: &impl Scorer) -> Transitions {
    let mut scores = [0; MAX_CLASSES];
    std::array::from_fn(|mark| {
        scorer.score(&[transition(mark)], MARKS, &mut scores);
        std::array::from_fn(|next| if follows(mark, next) { scores[next] } else { NEVER })
    })
}

/// Buffers of the search.
#[derive(Default)]
pub(crate) struct Search {
    emissions: Vec<[i32; MARKS]>,
    back: Vec<[u8; MARKS]>,
}

impl Search {
    /// The best marks of a padded sentence.
    pub(crate) fn marks(
        &mut self,
        scorer: &impl Scorer,
        transitions: &Transitions,
        w: &[Atoms],
        tags: &[u8],
        marks: &mut Vec<u8>,
    ) {
        let mut scores = [0; MAX_CLASSES];
        self.emissions.clear();
        for i in 0..tags.len() {
            if !near_name(w, i) {
                let mut outside = [NEVER; MARKS];
                outside[0] = 0;
                self.emissions.push(outside);
                continue;
            }
            scorer.score(&features(w, tags, i), MARKS, &mut scores);
            self.emissions.push(std::array::from_fn(|m| scores[m]));
        }
        self.back.clear();
        let mut reach = [NEVER; MARKS];
        for (i, emission) in self.emissions.iter().enumerate() {
            let mut next = [NEVER; MARKS];
            let mut back = [0; MARKS];
            for m in 0..MARKS {
                if i == 0 {
                    next[m] = transitions[START][m];
                } else {
                    for from in 0..MARKS {
                        let score = reach[from].saturating_add(transitions[from][m]);
                        if score > next[m] {
                            next[m] = score;
                            back[m] = from as u8;
                        }
                    }
                }
                next[m] = next[m].saturating_add(emission[m]).max(NEVER);
            }
            reach = next;
            self.back.push(back);
        }
        marks.clear();
        marks.resize(tags.len(), 0);
        let mut mark = 0;
        for m in 0..MARKS {
            if may_end(m) && reach[m] > reach[mark] {
                mark = m;
            }
        }
        for i in (0..tags.len()).rev() {
            marks[i] = mark as u8;
            mark = usize::from(self.back[i][mark]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Table;

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
    fn without_weights_nothing_is_a_name() {
        let table = Table::default();
        let mut marks = Vec::new();
        let capital = Atoms { case: CAPITALISED, ..Atoms::default() };
        let w = vec![capital; 9];
        Search::default().marks(&table, &transitions(&table), &w, &[0; 5], &mut marks);
        assert_eq!(marks, [0; 5]);
    }
}
