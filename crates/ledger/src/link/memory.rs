//! What is remembered of one stretch of an index: all of it, or only which keys it may hold.

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
            Self::Whole(whole) => whole.heads.len() / 2 + whole.entries.len() * 3,
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

/// Everything that is kept in a stretch: chains of entries, one for each place of a table of hashes.
#[derive(Debug, Default)]
pub(super) struct Whole {
    /// The last entry of each chain and one more; 0 where there is none.
    heads: Vec<u32>,
    entries: Vec<Kept>,
}

#[derive(Debug)]
struct Kept {
    key: i64,
    no: i64,
    /// The entry before it in its chain and one more.
    before: u32,
}

impl Whole {
    fn place(&self, key: i64) -> usize {
        (spread(key) >> 32) as usize & (self.heads.len() - 1)
    }

    pub(super) fn put(&mut self, key: i64, no: i64) {
        if self.entries.len() >= self.heads.len() {
            self.grow();
        }
        let place = self.place(key);
        let before = std::mem::replace(&mut self.heads[place], self.entries.len() as u32 + 1);
        self.entries.push(Kept { key, no, before });
    }

    fn grow(&mut self) {
        self.heads = vec![0; (self.heads.len() * 2).max(64)];
        for at in 0..self.entries.len() {
            let place = self.place(self.entries[at].key);
            self.entries[at].before = std::mem::replace(&mut self.heads[place], at as u32 + 1);
        }
    }

    /// What is kept under a key, in no order.
    pub(super) fn under(&self, key: i64) -> impl Iterator<Item = i64> {
        let mut next = if self.heads.is_empty() { 0 } else { self.heads[self.place(key)] };
        std::iter::from_fn(move || {
            while next != 0 {
                let kept = &self.entries[next as usize - 1];
                next = kept.before;
                if kept.key == key && kept.no != GONE {
                    return Some(kept.no);
                }
            }
            None
        })
    }

    /// Keeps something under a key no longer.
    pub(super) fn drop(&mut self, key: i64, no: i64) {
        let mut next = if self.heads.is_empty() { 0 } else { self.heads[self.place(key)] };
        while next != 0 {
            let kept = &mut self.entries[next as usize - 1];
            next = kept.before;
            if (kept.key, kept.no) == (key, no) {
                kept.no = GONE;
            }
        }
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
