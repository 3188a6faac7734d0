//! The tree of a sentence: each word takes the head it scores best, one word the root; rings are broken at their
//! weakest arc.

use crate::net::layout::{PLACES, place};

/// How far from a word its head may stand.
pub(crate) const REACH: usize = 128;

/// The row of the places of each distance within reach, from a head as far before its word as can be to one behind.
const ROWS: [u8; 4 * REACH + 1] = {
    let mut rows = [0; 4 * REACH + 1];
    let mut head = 0;
    while head < rows.len() {
        rows[head] = place(2 * REACH, head) as u8;
        head += 1;
    }
    rows
};

/// The head of the root.
pub(crate) const NONE: u32 = u32::MAX;

/// The most that a subject may lose by leaving a head that has another.
const DEAREST: i64 = 5 << 16;

/// Whether a word stands under another, or is it, or stands so deep that it is not looked at.
fn may_stand_under(heads: &[u32], word: usize, above: usize) -> bool {
    const DEEP: usize = 50;
    let mut at = word;
    for _ in 0..DEEP {
        match heads[at] {
            _ if at == above => return true,
            NONE => return false,
            head => at = head as usize,
        }
    }
    true
}

/// How well each word of a sentence fits as the head of each other within reach.
#[derive(Debug, Default)]
pub(crate) struct Heads {
    len: usize,
    /// Words that a row scores.
    width: usize,
    scores: Vec<i32>,
    roots: Vec<i32>,
    /// To which tree or ring each word belongs, and where in a walk it was met.
    part: Vec<u32>,
    met: Vec<u32>,
}

impl Heads {
    /// Clears the scores for a sentence of `len` words.
    pub(crate) fn reset(&mut self, len: usize) {
        self.len = len;
        self.width = len.min(2 * REACH + 1);
        self.scores.clear();
        self.scores.resize(len * self.width, 0);
        self.roots.clear();
        self.roots.resize(len, 0);
    }

    /// The words that are scored as heads of `word`.
    pub(crate) fn within(&self, word: usize) -> std::ops::Range<usize> {
        let start = word.saturating_sub(REACH).min(self.len - self.width);
        start..start + self.width
    }

    /// Scores the heads of `word`: `fits` says how well each of those within reach fits, `places` what its place adds,
    /// the root's first.
    pub(crate) fn score(&mut self, word: usize, places: &[i32; PLACES], fits: &[i32]) {
        let within = self.within(word);
        let row = &mut self.scores[word * self.width..][..self.width];
        let rows = &ROWS[within.start + 2 * REACH - word..];
        for ((score, fits), place) in row.iter_mut().zip(fits).zip(rows) {
            *score = fits + places[usize::from(*place)];
        }
        row[word - within.start] = i32::MIN;
        self.roots[word] = places[0];
    }

    fn of(&self, word: usize) -> impl Iterator<Item = (usize, i32)> {
        self.within(word).zip(self.scores[word * self.width..][..self.width].iter().copied())
    }

    /// The best tree that is found; `heads` is filled.
    pub(crate) fn tree(&mut self, heads: &mut Vec<u32>) {
        heads.clear();
        let mut root = (0, i64::MIN);
        for word in 0..self.len {
            let mut best = (NONE, i32::MIN);
            for (other, score) in self.of(word) {
                if score > best.1 {
                    best = (other as u32, score);
                }
            }
            let ahead = i64::from(self.roots[word]) - i64::from(best.1);
            if ahead > root.1 {
                root = (word, ahead);
            }
            heads.push(best.0);
        }
        if let Some(head) = heads.get_mut(root.0) {
            *head = NONE;
            self.open(root.0, heads);
        }
    }

    /// Moves one of two subjects of a word to the head that it fits next best among the `predicates` without one: the
    /// subject that loses least by it. `subjects` are the words that are subjects, in order.
    pub(crate) fn share(&mut self, subjects: &[usize], predicates: &[bool], heads: &mut [u32]) {
        // The first subject of each word.
        let held = &mut self.met;
        held.clear();
        held.resize(self.len, NONE);
        for subject in subjects {
            if let Some(held) = held.get_mut(heads[*subject] as usize).filter(|held| **held == NONE) {
                *held = *subject as u32;
            }
        }
        for &second in subjects {
            let Some(&first) = self.met.get(heads[second] as usize) else { continue };
            if first as usize == second || first == NONE {
                continue;
            }
            let best = [first as usize, second].into_iter().filter_map(|word| {
                let now = self.of(word).find(|(other, _)| *other as u32 == heads[word])?.1;
                let is_free = |other: &(usize, i32)| predicates[other.0] && self.met[other.0] == NONE;
                let next = self
                    .of(word)
                    .filter(|other| other.0 != word && is_free(other))
                    .max_by_key(|(other, score)| (*score, std::cmp::Reverse(*other)))?;
                let loss = i64::from(now) - i64::from(next.1);
                (loss < DEAREST && !may_stand_under(heads, next.0, word)).then_some((loss, word, next.0))
            });
            if let Some((_, word, head)) = best.min() {
                let left = if word == second { first } else { second as u32 };
                self.met[heads[word] as usize] = left;
                self.met[head] = word as u32;
                heads[word] = head as u32;
            }
        }
    }

    /// The part that a word belongs to now.
    fn part(&mut self, word: usize) -> u32 {
        let mut at = word;
        while self.part[at] as usize != at {
            self.part[at] = self.part[self.part[at] as usize];
            at = self.part[at] as usize;
        }
        at as u32
    }

    /// Opens every ring.
    fn open(&mut self, root: usize, heads: &mut [u32]) {
        self.met.clear();
        self.met.resize(self.len, NONE);
        let mut rings = Vec::new();
        for start in 0..self.len {
            let mut at = start;
            while heads[at] != NONE && self.met[at] == NONE {
                self.met[at] = start as u32;
                at = heads[at] as usize;
            }
            if heads[at] != NONE && self.met[at] == start as u32 {
                rings.push(at);
            }
        }
        if rings.is_empty() {
            return;
        }
        // Each word belongs to where its heads lead: to the root, or into a ring.
        self.part.clear();
        self.part.extend(0..self.len as u32);
        for (word, head) in heads.iter().enumerate().filter(|(_, h)| **h != NONE) {
            let (from, to) = (self.part(word), self.part(*head as usize));
            self.part[from as usize] = to;
        }
        for ring in rings {
            let own = self.part(ring);
            if own == self.part(root) {
                continue;
            }
            let mut weakest: Option<(i64, usize, usize)> = None;
            let mut at = ring;
            loop {
                let now = heads[at] as usize;
                let within = self.within(at);
                let row = at * self.width;
                let held = self.scores[row + now - within.start];
                for other in within.clone() {
                    let score = self.scores[row + other - within.start];
                    let loss = i64::from(held) - i64::from(score);
                    if weakest.is_none_or(|w| loss < w.0) && self.part(other) != own {
                        weakest = Some((loss, at, other));
                    }
                }
                at = now;
                if at == ring {
                    break;
                }
            }
            let (_, word, head) = weakest.unwrap_or((0, ring, root));
            heads[word] = head as u32;
            let to = self.part(head);
            self.part[own as usize] = to;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The tree of a sentence by a table of scores, the root's last.
    fn tree(table: &[&[i32]]) -> Vec<u32> {
        let mut heads = Heads::default();
        heads.reset(table.len());
        for (word, row) in table.iter().enumerate() {
            let mut places = [0; PLACES];
            places[0] = row[table.len()];
            heads.score(word, &places, &row[..table.len()]);
        }
        let mut found = Vec::new();
        heads.tree(&mut found);
        found
    }

    #[test]
    fn the_best_heads_are_taken() {
        assert_eq!(tree(&[&[0, 9, 1, 5], &[2, 0, 3, 9], &[1, 9, 0, 2]]), [1, NONE, 1]);
        assert_eq!(tree(&[&[0, -3]]), [NONE]);
        assert!(tree(&[]).is_empty());
    }

    #[test]
    fn a_ring_is_opened_at_its_weakest_arc() {
        // The first two hold each other; the third is the root. The second loses less by taking it.
        let found = tree(&[&[0, 9, 1, 0], &[9, 0, 7, 0], &[1, 1, 0, 9]]);
        assert_eq!(found, [1, 2, NONE]);
    }

    #[test]
    fn of_two_subjects_one_goes_to_a_predicate_without_one() {
        // "Bombs killed, police said": both subjects went to the fourth word.
        let scores: [&[i32]; 4] = [&[0, 8, 1, 9, 0], &[1, 0, 1, 9, 2], &[1, 1, 0, 9, 0], &[0, 3, 1, 0, 9]];
        let mut heads = Heads::default();
        heads.reset(4);
        for (word, row) in scores.iter().enumerate() {
            let mut places = [0; PLACES];
            places[0] = row[4];
            heads.score(word, &places, &row[..4]);
        }
        let mut found = Vec::new();
        heads.tree(&mut found);
        assert_eq!(found, [3, 3, 3, NONE]);
        heads.share(&[0, 2], &[false, true, false, true], &mut found);
        assert_eq!(found, [1, 3, 3, NONE]);
        heads.share(&[0, 2], &[false, true, false, true], &mut found);
        assert_eq!(found, [1, 3, 3, NONE]);
    }

    #[test]
    fn any_scores_give_a_tree() {
        let mut random = crate::train::learner::Random::new(3);
        for len in [1, 2, 3, 5, 9, 30, 700] {
            for _ in 0..if len > 100 { 2 } else { 60 } {
                let mut heads = Heads::default();
                heads.reset(len);
                for word in 0..len {
                    let places = std::array::from_fn(|_| random.below(5) as i32);
                    let fits: Vec<i32> = heads.within(word).map(|_| random.below(20) as i32).collect();
                    heads.score(word, &places, &fits);
                }
                let mut found = Vec::new();
                heads.tree(&mut found);
                assert_eq!(found.iter().filter(|h| **h == NONE).count(), 1);
                for word in 0..len {
                    let mut at = word;
                    for _ in 0..len {
                        at = if found[at] == NONE { at } else { found[at] as usize };
                    }
                    assert_eq!(found[at], NONE, "{found:?}");
                }
            }
        }
    }
}
