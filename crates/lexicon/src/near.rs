//! Misspelt names: a bounded search by shared deletions.

use crate::matcher::EntryId;
use rustc_hash::FxHashMap;

/// Shorter words have too many neighbours to be corrected.
const SHORTEST: usize = 5;

/// Words by each string that is left when one letter is taken away.
pub(crate) struct Near {
    words: Vec<(Box<str>, EntryId)>,
    left: FxHashMap<u64, Vec<u32>>,
}

impl Near {
    pub fn build(words: impl Iterator<Item = (Box<str>, EntryId)>) -> Self {
        let mut near = Near {
            words: words.filter(|(w, _)| w.chars().count() >= SHORTEST).collect(),
            left: FxHashMap::default(),
        };
        near.words.sort();
        let Near { words, left } = &mut near;
        for (index, (word, _)) in words.iter().enumerate() {
            each_key(word, |key| {
                let same = left.entry(key).or_default();
                if same.last() != Some(&(index as u32)) {
                    same.push(index as u32);
                }
                true
            });
        }
        near
    }

    /// The one word within one insertion, deletion, substitution or swap; `None` where several are.
    pub fn find(&self, word: &str) -> Option<(EntryId, &str)> {
        let singular = word.strip_suffix('s').filter(|w| w.chars().count() >= SHORTEST);
        [Some(word), singular].into_iter().flatten().find_map(|word| self.find_one(word))
    }

    fn find_one(&self, word: &str) -> Option<(EntryId, &str)> {
        if word.chars().count() < SHORTEST || !word.chars().all(char::is_alphabetic) {
            return None;
        }
        let mut best: Option<u32> = None;
        let alone = each_key(word, |key| {
            for &index in self.left.get(&key).into_iter().flatten() {
                let candidate = &*self.words[index as usize].0;
                if best != Some(index) && one_edit(word, candidate) {
                    if best.is_some_and(|b| self.words[b as usize].1 != self.words[index as usize].1) {
                        return false;
                    }
                    best = Some(index);
                }
            }
            true
        });
        best.filter(|_| alone).map(|index| (self.words[index as usize].1, &*self.words[index as usize].0))
    }
}

/// Calls `take` with the hash of the word and of the word without each of its letters, until it returns false; returns
/// whether it never did. The hash is a polynomial, so that all are found in one pass over the letters.
fn each_key(word: &str, mut take: impl FnMut(u64) -> bool) -> bool {
    const BASE: u64 = 0x9e37_79b9_7f4a_7c15;
    /// `BASE * INVERSE` is 1.
    const INVERSE: u64 = 0xf1de_83e1_9937_733d;
    let (mut whole, mut power) = (0u64, 1u64);
    for c in word.chars().rev() {
        whole = whole.wrapping_add(power.wrapping_mul(c as u64));
        power = power.wrapping_mul(BASE);
    }
    // What stands before the letter that is left out, from the left; and what stands behind it.
    let (mut before, mut behind, mut below) = (0u64, whole, power);
    take(whole)
        && word.chars().all(|c| {
            below = below.wrapping_mul(INVERSE);
            behind = behind.wrapping_sub(below.wrapping_mul(c as u64));
            let key = before.wrapping_mul(below).wrapping_add(behind);
            before = before.wrapping_mul(BASE).wrapping_add(c as u64);
            take(key)
        })
}

/// Whether one insertion, deletion, substitution or swap of neighbours turns `a` into `b`.
fn one_edit(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let same = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[same..], &b[same..]);
    match (a.len(), b.len()) {
        (0, 0) => false,
        (n, m) if n == m + 1 => a[1..] == *b,
        (n, m) if m == n + 1 => b[1..] == *a,
        (n, m) if n == m => a[1..] == b[1..] || n >= 2 && a[0] == b[1] && a[1] == b[0] && a[2..] == b[2..],
        _ => false,
    }
}
