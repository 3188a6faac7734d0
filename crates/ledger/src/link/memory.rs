//! What is remembered of one stretch of an index: all of it, or only which keys it may hold.

use rustc_hash::FxHashMap;

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
            Self::Whole(whole) => whole.rows.len() * 2 + whole.kept.len() / 2,
            Self::Sieve(sieve) => sieve.bits.len(),
            Self::None => 0,
        }
    }

    /// Whether it holds no more keys than a stretch may that is remembered whole.
    pub(super) fn is_within(&self, most: usize) -> bool {
        !matches!(self, Self::Whole(whole) if whole.keys > most)
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

/// Everything that is kept in a stretch: under each key a row of numbers, side by side. Numbers are held in 32 bits: four billion
/// claims would be a file of ten terabytes and more.
#[derive(Debug, Default)]
pub(super) struct Whole {
    /// A table of hashes; a place is free where its row has no length.
    rows: Vec<Row>,
    keys: usize,
    /// The rows of more than one number, each with room up to the next power of two.
    kept: Vec<u32>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Row {
    key: i64,
    /// Where it begins; of a row of one number that number itself.
    start: u32,
    len: u32,
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
        if (self.keys + 1) * 4 > self.rows.len() * 3 {
            self.grow();
        }
        let (place, no) = (self.place(key), no as u32);
        let Row { start, len, .. } = self.rows[place];
        let start = match len {
            0 => {
                self.keys += 1;
                no
            }
            1 => self.go_on(&[start, no], 2),
            // It is full: it goes on at the end, with twice the room.
            len if len.is_power_of_two() => {
                let moved = self.kept.len() as u32;
                self.kept.extend_from_within(start as usize..(start + len) as usize);
                self.go_on(&[no], len);
                moved
            }
            len => {
                self.kept[(start + len) as usize] = no;
                start
            }
        };
        self.rows[place] = Row { key, start, len: len + 1 };
    }

    /// Puts numbers at the end, with room for so many. Gives where they begin.
    fn go_on(&mut self, numbers: &[u32], room: u32) -> u32 {
        let start = self.kept.len();
        self.kept.extend_from_slice(numbers);
        self.kept.resize(start + room as usize, GONE);
        start as u32
    }

    fn grow(&mut self) {
        let rows = vec![Row::default(); (self.rows.len() * 2).max(64)];
        for row in std::mem::replace(&mut self.rows, rows).into_iter().filter(|row| row.len != 0) {
            let place = self.place(row.key);
            self.rows[place] = row;
        }
    }

    fn numbers<'w>(&'w self, row: &'w Row) -> &'w [u32] {
        match row.len {
            0 => &[],
            1 => std::slice::from_ref(&row.start),
            len => &self.kept[row.start as usize..(row.start + len) as usize],
        }
    }

    /// What is kept under a key.
    pub(super) fn under(&self, key: i64) -> impl Iterator<Item = i64> {
        let numbers = if self.rows.is_empty() { &[] } else { self.numbers(&self.rows[self.place(key)]) };
        there(numbers)
    }

    /// All keys with what is kept under them.
    pub(super) fn all(&self) -> impl Iterator<Item = (i64, i64)> {
        self.rows.iter().flat_map(|row| there(self.numbers(row)).map(|no| (row.key, no)))
    }

    /// Keeps something under a key no longer.
    pub(super) fn drop(&mut self, key: i64, no: i64) {
        if self.rows.is_empty() {
            return;
        }
        let place = self.place(key);
        let Row { start, len, .. } = self.rows[place];
        let numbers = match len {
            0 => return,
            1 => std::slice::from_mut(&mut self.rows[place].start),
            len => &mut self.kept[start as usize..(start + len) as usize],
        };
        numbers.iter_mut().filter(|kept| i64::from(**kept) == no).for_each(|kept| *kept = GONE);
    }
}

/// The number of what is kept no longer.
const GONE: u32 = u32::MAX;

fn there(numbers: &[u32]) -> impl Iterator<Item = i64> {
    numbers.iter().filter(|no| **no != GONE).map(|no| i64::from(*no))
}

/// Which keys may be there (Bloom 1970): never says no to one that is.
#[derive(Debug)]
pub(super) struct Sieve {
    bits: Vec<u64>,
    held: usize,
}

/// Bits for each key, at least, as long as there is room.
const BITS: usize = 10;

/// The largest sieve: 2 MiB. With more than two million keys it begins to say yes where nothing is, and the file is asked.
const MOST_BITS: usize = 1 << 24;

impl Sieve {
    /// For so many keys and as many again.
    pub(super) fn of(many: usize) -> Self {
        let bits = (many.max(1 << 12) * 2 * BITS).next_power_of_two().min(MOST_BITS);
        Self { bits: vec![0; bits / 64], held: 0 }
    }

    /// As large as any.
    pub(super) fn largest() -> Self {
        Self::of(MOST_BITS)
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

    /// It holds so many keys that a larger one is worth its making.
    pub(super) fn is_full(&self) -> bool {
        self.held * BITS > self.bits.len() * 64 && self.bits.len() * 64 < MOST_BITS
    }
}

/// What is kept under keys that many have, as they come up again and again: phrases that a paper always uses.
#[derive(Debug, Default)]
pub(super) struct Frequent {
    rows: FxHashMap<i64, Vec<u32>>,
    held: usize,
}

/// So many must have a key.
const MANY: usize = 12;

/// So many numbers are held in all: a megabyte.
const HELD: usize = 1 << 18;

impl Frequent {
    pub(super) fn under(&self, key: i64) -> Option<&[u32]> {
        self.rows.get(&key).map(Vec::as_slice)
    }

    /// Holds all that was found under a key, where it is much.
    pub(super) fn put(&mut self, key: i64, found: &[i64]) {
        if found.len() < MANY {
            return;
        }
        if self.held > HELD {
            *self = Self::default();
        }
        self.held += found.len();
        self.rows.insert(key, found.iter().map(|no| *no as u32).collect());
    }

    /// Adds to what is held under a key what is kept there now.
    pub(super) fn add(&mut self, key: i64, no: i64) {
        if let Some(row) = self.rows.get_mut(&key) {
            self.held += 1;
            row.push(no as u32);
        }
    }

    pub(super) fn forget(&mut self, key: i64) {
        self.rows.remove(&key);
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
