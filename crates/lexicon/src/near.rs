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
        for (index, (word, _)) in near.words.iter().enumerate() {
            for key in keys(word) {
                near.left.entry(key).or_default().push(index as u32);
            }
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
        for key in keys(word) {
            for &index in self.left.get(&key).into_iter().flatten() {
                let candidate = &*self.words[index as usize].0;
                if best != Some(index) && one_edit(word, candidate) {
                    if best.is_some_and(|b| self.words[b as usize].1 != self.words[index as usize].1) {
                        return None;
                    }
                    best = Some(index);
                }
            }
        }
        best.map(|index| (self.words[index as usize].1, &*self.words[index as usize].0))
    }
}

/// Hashes of the word and of the word without each of its letters.
fn keys(word: &str) -> Vec<u64> {
    use std::hash::{BuildHasher, Hash, Hasher};
    let letters: Vec<char> = word.chars().collect();
    let hash = |skip: usize| {
        let mut hasher = rustc_hash::FxBuildHasher.build_hasher();
        letters.iter().enumerate().filter(|(i, _)| *i != skip).for_each(|(_, c)| c.hash(&mut hasher));
        hasher.finish()
    };
    let mut keys: Vec<u64> = (0..=letters.len()).map(hash).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
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
