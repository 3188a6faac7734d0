//! What is remembered of one stretch of an index: all of it, or only which keys it may hold.

use std::ops::Range;

/// One stretch.
#[derive(Debug)]
pub(super) enum Memory {
    /// What is kept under each key: the file need not be asked.
    Whole(Whole),
    /// Which keys there may be: the file is asked for those alone.
    Sieve(Sieve),
    /// Nothing: there are too many keys.
    None,
}

impl Memory {
    /// Words of memory.
    pub(super) fn words(&self) -> usize {
        match self {
            Self::Whole(whole) => whole.rows.len() * 2 + whole.kept.len(),
            Self::Sieve(sieve) => sieve.bits.len(),
            Self::None => 0,
        }
    }

    pub(super) fn put(&mut self, key: i64, no: i64) {
        match self {
            Self::Whole(whole) => whole.put(key, no),
            Self::Sieve(sieve) => sieve.put(key),
            Self::None => {}
        }
    }
}

/// A key spread over all bits: keys are hashes, of which tables take the low bits.
fn spread(key: i64) -> u64 {
    (key as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// Everything that is kept in a stretch: under each key a row of numbers, side by side.
#[derive(Debug, Default)]
pub(super) struct Whole {
    /// A table of hashes; a place is free where its row has no length.
    rows: Vec<Row>,
    keys: usize,
    /// The rows, each with room up to the next power of two.
    kept: Vec<i64>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Row {
    key: i64,
    start: u32,
    len: u32,
}

impl Row {
    fn range(self) -> Range<usize> {
        self.start as usize..self.start as usize + self.len as usize
    }
}

impl Whole {
    /// Where the row of a key is, or would be. There must be a free place.
    fn place(&self, key: i64) -> usize {
        let mask = self.rows.len() - 1;
        let mut place = (spread(key) >> 32) as usize & mask;
        while self.rows[place].len != 0 && self.rows[place].key != key {
            place = (place + 1) & mask;
        }
        place
    }

    pub(super) fn put(&mut self, key: i64, no: i64) {
        if (self.keys + 1) * 2 > self.rows.len() {
            self.grow();
        }
        let place = self.place(key);
        let row = self.rows[place];
        if row.len.is_power_of_two() {
            // It is full: it goes on at the end, with twice the room.
            let start = self.kept.len();
            self.kept.extend_from_within(row.range());
            self.kept.push(no);
            self.kept.resize(start + 2 * row.len as usize, GONE);
            self.rows[place] = Row { key, start: start as u32, len: row.len + 1 };
        } else if row.len == 0 {
            self.keys += 1;
            self.rows[place] = Row { key, start: self.kept.len() as u32, len: 1 };
            self.kept.push(no);
        } else {
            self.kept[row.range().end] = no;
            self.rows[place].len += 1;
        }
    }

    fn grow(&mut self) {
        let rows = vec![Row::default(); (self.rows.len() * 2).max(64)];
        for row in std::mem::replace(&mut self.rows, rows).into_iter().filter(|row| row.len != 0) {
            let place = self.place(row.key);
            self.rows[place] = row;
        }
    }

    fn row(&self, key: i64) -> Range<usize> {
        if self.rows.is_empty() { 0..0 } else { self.rows[self.place(key)].range() }
    }

    /// What is kept under a key.
    pub(super) fn under(&self, key: i64) -> impl Iterator<Item = i64> {
        self.kept[self.row(key)].iter().copied().filter(|no| *no != GONE)
    }

    /// Keeps something under a key no longer.
    pub(super) fn drop(&mut self, key: i64, no: i64) {
        let row = self.row(key);
        self.kept[row].iter_mut().filter(|kept| **kept == no).for_each(|kept| *kept = GONE);
    }
}

/// The number of what is kept no longer.
const GONE: i64 = i64::MIN;

/// Which keys may be there (Bloom 1970): never says no to one that is.
#[derive(Debug)]
pub(super) struct Sieve {
    bits: Vec<u64>,
    held: usize,
}

/// Bits for each key, at least.
const BITS: usize = 10;

impl Sieve {
    /// For so many keys and as many again.
    pub(super) fn of(many: usize) -> Self {
        let bits = (many.max(1 << 12) * 2 * BITS).next_power_of_two();
        Self { bits: vec![0; bits / 64], held: 0 }
    }

    /// Three places for a key.
    fn places(&self, key: i64) -> [(usize, u64); 3] {
        let mask = self.bits.len() * 64 - 1;
        let hash = spread(key);
        [hash >> 7, hash.rotate_left(29), hash.rotate_left(50)].map(|part| {
            let bit = part as usize & mask;
            (bit / 64, 1 << (bit % 64))
        })
    }

    pub(super) fn put(&mut self, key: i64) {
        for (word, bit) in self.places(key) {
            self.bits[word] |= bit;
        }
        self.held += 1;
    }

    pub(super) fn may_hold(&self, key: i64) -> bool {
        self.places(key).into_iter().all(|(word, bit)| self.bits[word] & bit != 0)
    }

    /// It holds so many keys that it says yes too often.
    pub(super) fn is_full(&self) -> bool {
        self.held * BITS > self.bits.len() * 64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(from: u64, to: u64) -> impl Iterator<Item = i64> {
        (from..to).map(|n| crate::hash::of_bytes(&n.to_le_bytes()) as i64)
    }

    #[test]
    fn a_sieve_holds_what_was_put_and_little_else() {
        let mut sieve = Sieve::of(20_000);
        keys(0, 20_000).for_each(|key| sieve.put(key));
        assert!(keys(0, 20_000).all(|key| sieve.may_hold(key)) && !sieve.is_full());
        let wrong = keys(20_000, 40_000).filter(|key| sieve.may_hold(*key)).count();
        assert!(wrong < 400, "{wrong} of 20,000");
    }

    #[test]
    fn a_whole_stretch_gives_what_was_put_and_not_dropped() {
        let mut whole = Whole::default();
        assert_eq!(whole.under(7).count(), 0);
        for (no, key) in keys(0, 3000).chain(keys(0, 1000)).enumerate() {
            whole.put(key, no as i64);
        }
        for (at, key) in keys(0, 1000).enumerate().filter(|(at, _)| at % 3 == 0) {
            whole.drop(key, at as i64);
        }
        // More are put after some were dropped, so that the table grows over them.
        for (no, key) in keys(3000, 9000).enumerate() {
            whole.put(key, no as i64);
        }
        for (at, key) in keys(0, 3000).enumerate() {
            let mut found: Vec<i64> = whole.under(key).collect();
            found.sort_unstable();
            let mut expected: Vec<i64> = Vec::new();
            if at >= 1000 || at % 3 != 0 {
                expected.push(at as i64);
            }
            if at < 1000 {
                expected.push(at as i64 + 3000);
            }
            assert_eq!(found, expected, "{at}");
        }
        assert!(keys(9000, 9100).all(|key| whole.under(key).next().is_none()));
    }
}
