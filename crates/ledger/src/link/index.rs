//! The keys under which claims, or reports, find each other: kept by stretches of time, written once a batch and in order.
//!
//! Most keys are found nowhere else. So that they need not be looked for in the file, a sieve for each stretch that is in use
//! remembers which keys it holds. Keys of a batch that is not yet done are held in memory, and put into the file together.

use crate::Result;
use rusqlite::Connection;
use rustc_hash::FxHashMap;
use std::collections::hash_map::Entry;

/// One key with the stretch of time in which it is kept.
pub(crate) type Key = (i64, i64);

/// From so many looks on, sieves are made: one report that is added by itself is found faster without.
const WORTH: usize = 40;

/// Sieves take at most so many words of memory together: 64 MiB.
const WORDS: usize = 8 << 20;

/// Sieves that are full make room for those of other stretches after so many looks: made at every turn, they would cost more
/// than they save where reports of many years come mixed.
const KEPT: usize = 20_000;

/// A stretch with more keys than this is looked through in the file.
const MOST: usize = 8 << 20;

/// The words of one table of keys.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) find: &'static str,
    pub(crate) put: &'static str,
    pub(crate) drop: &'static str,
    pub(crate) count: &'static str,
    pub(crate) all: &'static str,
    /// The first stretch after one that has any key.
    pub(crate) next: &'static str,
    /// The least stretch that is worth a sieve.
    pub(crate) sieved: i64,
}

/// The keys of one table.
#[derive(Debug)]
pub(crate) struct Index {
    table: &'static Table,
    looks: usize,
    sieves: FxHashMap<i64, Option<Sieve>>,
    /// Words of memory in the sieves, and the look at which they were last cleared.
    words: usize,
    cleared: usize,
    /// What waits to be written; the first under each key; and what else is under keys that wait more than once.
    waiting: Vec<(Key, i64)>,
    first: FxHashMap<Key, i64>,
    more: FxHashMap<Key, Vec<i64>>,
}

impl Index {
    pub(crate) fn new(table: &'static Table) -> Self {
        Self {
            table,
            looks: 0,
            sieves: FxHashMap::default(),
            words: 0,
            cleared: 0,
            waiting: Vec::new(),
            first: FxHashMap::default(),
            more: FxHashMap::default(),
        }
    }

    /// What is kept under each of some keys, which are in order of their stretches: as often as it is found, and of one key no
    /// more than `most`.
    pub(crate) fn each(&mut self, db: &Connection, keys: &[Key], most: usize) -> Result<Vec<i64>> {
        self.looks += 1;
        let mut found = Vec::new();
        let mut find = db.prepare_cached(self.table.find)?;
        for same in keys.chunk_by(|one, other| one.0 == other.0) {
            self.sieve(db, same[0].0)?;
            let sieve = self.sieves.get(&same[0].0).and_then(Option::as_ref);
            for key in same {
                if let Some(first) = self.first.get(key) {
                    found.push(*first);
                    found.extend(self.more.get(key).into_iter().flatten());
                }
                if sieve.is_none_or(|sieve| sieve.may_hold(key.1)) {
                    let mut rows = find.query([key.0, key.1])?;
                    for _ in 0..most {
                        let Some(row) = rows.next()? else { break };
                        found.push(row.get(0)?);
                    }
                }
            }
        }
        Ok(found)
    }

    /// Everything that is kept under any of some keys, in order.
    pub(crate) fn near(&mut self, db: &Connection, keys: &[Key]) -> Result<Vec<i64>> {
        let mut found = self.each(db, keys, usize::MAX)?;
        found.sort_unstable();
        found.dedup();
        Ok(found)
    }

    /// Keeps something under some keys, from the end of the batch on in the file.
    pub(crate) fn put(&mut self, keys: &[Key], no: i64) {
        for key in keys {
            self.waiting.push((*key, no));
            match self.first.entry(*key) {
                Entry::Vacant(free) => drop(free.insert(no)),
                Entry::Occupied(_) => self.more.entry(*key).or_default().push(no),
            }
        }
    }

    /// Keeps something under its keys no longer.
    pub(crate) fn drop(&mut self, db: &Connection, keys: &[Key], no: i64) -> Result<()> {
        self.flush(db)?;
        let mut drop = db.prepare_cached(self.table.drop)?;
        for (time, key) in keys {
            drop.execute([*time, *key, no])?;
        }
        Ok(())
    }

    /// Every stretch in which anything is kept.
    pub(crate) fn stretches(&mut self, db: &Connection, from: i64) -> Result<Vec<i64>> {
        self.flush(db)?;
        let mut next = db.prepare_cached(self.table.next)?;
        let mut all = Vec::new();
        let mut after = from - 1;
        while let Some(time) = next.query_row([after], |row| row.get::<_, Option<i64>>(0))? {
            all.push(time);
            after = time;
        }
        Ok(all)
    }

    /// Writes what waits, in the order in which the file keeps it.
    pub(crate) fn flush(&mut self, db: &Connection) -> Result<()> {
        let mut waiting = std::mem::take(&mut self.waiting);
        self.first.clear();
        self.more.clear();
        waiting.sort_unstable();
        let mut put = db.prepare_cached(self.table.put)?;
        for ((time, key), no) in waiting.drain(..) {
            put.execute([time, key, no])?;
            if let Some(Some(sieve)) = self.sieves.get_mut(&time) {
                sieve.put(key);
                if sieve.is_full() {
                    self.words -= sieve.bits.len();
                    self.sieves.remove(&time);
                }
            }
        }
        self.waiting = waiting;
        Ok(())
    }

    /// Forgets what was remembered of the file, and what was to be written to it.
    pub(crate) fn forget(&mut self) {
        self.looks = 0;
        self.cleared = 0;
        self.clear_sieves();
        self.waiting.clear();
        self.first.clear();
        self.more.clear();
    }

    fn sieve(&mut self, db: &Connection, time: i64) -> Result<()> {
        if self.looks < WORTH || time < self.table.sieved || self.sieves.contains_key(&time) {
            return Ok(());
        }
        if self.words >= WORDS {
            if self.looks - self.cleared < KEPT {
                return Ok(());
            }
            self.clear_sieves();
            self.cleared = self.looks;
        }
        let many: i64 = db.prepare_cached(self.table.count)?.query_row([time], |row| row.get(0))?;
        let many = usize::try_from(many).unwrap_or(usize::MAX);
        if many > MOST {
            self.sieves.insert(time, None);
            return Ok(());
        }
        let mut sieve = Sieve::of(many);
        let mut all = db.prepare_cached(self.table.all)?;
        let mut rows = all.query([time])?;
        while let Some(row) = rows.next()? {
            sieve.put(row.get(0)?);
        }
        self.words += sieve.bits.len();
        self.sieves.insert(time, Some(sieve));
        Ok(())
    }

    fn clear_sieves(&mut self) {
        self.sieves.clear();
        self.words = 0;
    }
}

/// Which keys may be there (Bloom 1970): never says no to one that is.
#[derive(Debug)]
struct Sieve {
    bits: Vec<u64>,
    held: usize,
}

/// Bits for each key, at least.
const BITS: usize = 10;

impl Sieve {
    /// For so many keys and as many again.
    fn of(many: usize) -> Self {
        let bits = (many.max(1 << 12) * 2 * BITS).next_power_of_two();
        Self { bits: vec![0; bits / 64], held: 0 }
    }

    /// Three places for a key, which is a hash.
    fn places(&self, key: i64) -> [(usize, u64); 3] {
        let mask = self.bits.len() * 64 - 1;
        let hash = (key as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        [hash >> 7, hash.rotate_left(29), hash.rotate_left(50)].map(|part| {
            let bit = part as usize & mask;
            (bit / 64, 1 << (bit % 64))
        })
    }

    fn put(&mut self, key: i64) {
        for (word, bit) in self.places(key) {
            self.bits[word] |= bit;
        }
        self.held += 1;
    }

    fn may_hold(&self, key: i64) -> bool {
        self.places(key).into_iter().all(|(word, bit)| self.bits[word] & bit != 0)
    }

    fn is_full(&self) -> bool {
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
}
