//! The keys under which claims, or reports, find each other: kept by stretches of time, written many together and in order.
//!
//! The stretches in use are remembered (`memory`), so that the file is asked for little. Keys that are not yet written are held in
//! memory.

use super::memory::{Frequent, Memory, Sieve, Whole};
use super::sorted::Sorted;
use crate::{Result, bulk};
use rusqlite::Connection;
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};

/// From so many looks on, stretches are remembered: one report that is added by itself is found faster without.
const WORTH: usize = 40;

/// Where memory is full, room for other stretches is made after so many looks: made at every turn, it would cost more than it
/// saves where reports of many years come mixed.
const KEPT: usize = 20_000;

/// A stretch that was not asked for in so many looks is forgotten: reports come in the order of their days, mostly, and those of the last weeks
/// are asked for at every look.
const STALE: usize = 500;

/// The one stretch of keys that are not kept by time.
const EVER: i64 = 0;

/// So many keys that wait in order are written at once.
const TOGETHER: usize = 1 << 13;

/// A stretch with more keys than this is looked through in the file.
const MOST: usize = 8 << 20;

/// The words of one table of keys.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) find: &'static str,
    /// The table with its columns, and whether stretches are among them.
    pub(crate) into: &'static str,
    pub(crate) timed: bool,
    pub(crate) drop: &'static str,
    pub(crate) count: &'static str,
    pub(crate) all: &'static str,
    /// All stretches with their keys.
    pub(crate) every: &'static str,
    /// The first stretch after one that has any key.
    pub(crate) next: &'static str,
    /// What is remembered takes at most so many words of memory, and what one batch adds.
    pub(crate) words: usize,
    /// A stretch with more keys than this is not remembered whole: it would leave little room for others. None is where keys are
    /// mostly not found.
    pub(crate) whole: usize,
}

/// What is wanted of one stretch.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wanted {
    /// No more than so many under one key.
    pub(crate) most: usize,
    /// What is found under fewer keys is not needed.
    pub(crate) least: usize,
}

impl Default for Wanted {
    fn default() -> Self {
        Self { most: usize::MAX, least: 1 }
    }
}

/// The keys of one table.
#[derive(Debug)]
pub(crate) struct Index {
    table: &'static Table,
    looks: usize,
    /// With the last look at each.
    memories: FxHashMap<i64, (usize, Memory)>,
    /// Words of memory in them, and the look at which they were last cleared.
    words: usize,
    cleared: usize,
    /// Which keys there may be in any stretch, and in each: of what is not remembered the file is asked for those alone. Held where a great
    /// many are added, as all keys are read for it.
    sieve: Option<Sieve>,
    sieved: bool,
    /// What is under keys that many have.
    frequent: Frequent,
    /// The keys of one look that there may be.
    there: Vec<i64>,
    /// Every stretch in which anything may be kept, as soon as somebody asked.
    stretches: Option<BTreeSet<i64>>,
    /// What waits to be written, by stretches, and how much it is.
    waiting: BTreeMap<i64, Waiting>,
    waits: usize,
    /// What has waited, where a great many keys are added that are not kept by stretches of time.
    sorted: Option<Sorted>,
}

/// What of one stretch waits to be written.
#[derive(Debug, Default)]
struct Waiting {
    /// What is found in memory too, as the stretch is remembered whole.
    keys: Vec<(i64, i64)>,
    /// What is not.
    whole: Whole,
}

impl Index {
    pub(crate) fn new(table: &'static Table) -> Self {
        Self {
            table,
            looks: 0,
            memories: FxHashMap::default(),
            words: 0,
            cleared: 0,
            sieve: None,
            sieved: false,
            frequent: Frequent::default(),
            there: Vec::new(),
            stretches: None,
            waiting: BTreeMap::new(),
            waits: 0,
            sorted: None,
        }
    }

    /// The same for a great many keys: with a sieve of all where they are kept by stretches of time, and of one size from the first on.
    /// Others wait in order until they are very many.
    pub(crate) fn sieved(mut self) -> Self {
        self.sieved = true;
        self.sorted = (!self.table.timed).then(Sorted::new);
        self
    }

    /// What is kept under each of some keys in some stretches: as often as it is found, as far as it is wanted.
    pub(crate) fn each(
        &mut self,
        db: &Connection,
        times: &[i64],
        keys: &[i64],
        wanted: Wanted,
        found: &mut Vec<i64>,
    ) -> Result<()> {
        self.looks += 1;
        self.sift(db)?;
        let mut there = std::mem::take(&mut self.there);
        there.clear();
        there.extend(keys.iter().filter(|key| self.sieve.as_ref().is_none_or(|sieve| sieve.may_hold(**key))));
        let done = if there.is_empty() { Ok(()) } else { self.each_there(db, times, &there, wanted, found) };
        self.there = there;
        done
    }

    fn each_there(
        &mut self,
        db: &Connection,
        times: &[i64],
        keys: &[i64],
        Wanted { most, least }: Wanted,
        found: &mut Vec<i64>,
    ) -> Result<()> {
        let mut find = db.prepare_cached(self.table.find)?;
        for time in times {
            self.remember(db, *time)?;
            let memory = self.memories.get_mut(time).map(|(used, memory)| {
                *used = self.looks;
                &*memory
            });
            let waiting = self.waiting.get(time).map(|waiting| &waiting.whole);
            let sorted = self.sorted.as_ref();
            if let Some(Memory::Sieve(sieve)) = memory {
                let waits = |key| {
                    waiting.is_some_and(|waiting| waiting.under(key).next().is_some())
                        || sorted.is_some_and(|sorted| sorted.under(key).next().is_some())
                };
                let there = keys.iter().filter(|key| sieve.may_hold(**key) || waits(**key));
                if there.take(least).count() < least {
                    continue;
                }
            }
            for key in keys {
                if let Some(Memory::Whole(whole)) = memory {
                    found.extend(whole.under(*key).take(most));
                    continue;
                }
                let full = found.len().saturating_add(most);
                let may_be = match (memory, &self.sieve) {
                    (Some(Memory::Sieve(sieve)), _) => sieve.may_hold(*key),
                    (_, Some(sieve)) => sieve.may_hold(timed(*time, *key)),
                    _ => true,
                };
                if let Some(numbers) = self.frequent.under(*key).filter(|_| may_be) {
                    found.extend(numbers.iter().take(most).map(|no| i64::from(*no)));
                } else if may_be {
                    let before = found.len();
                    let mut rows = find.query([*time, *key])?;
                    while found.len() < full
                        && let Some(row) = rows.next()?
                    {
                        found.push(row.get(0)?);
                    }
                    if !self.table.timed {
                        self.frequent.put(*key, &found[before..]);
                    }
                }
                if let Some(sorted) = sorted {
                    found.extend(sorted.under(*key).take(full - found.len()));
                }
                if let Some(waiting) = waiting {
                    found.extend(waiting.under(*key).take(full - found.len()));
                }
            }
        }
        Ok(())
    }

    /// Whether all keys are written.
    pub(crate) fn has_written(&self) -> bool {
        self.waiting.is_empty() && self.sorted.as_ref().is_none_or(Sorted::is_empty)
    }

    /// How many keys wait to be written, but for those that wait in order.
    pub(crate) fn waiting(&self) -> usize {
        self.waits
    }

    /// Keeps something under some keys, which wait to be written.
    pub(crate) fn put(&mut self, time: i64, keys: &[i64], no: i64) {
        if let Some(known) = &mut self.stretches {
            known.insert(time);
        }
        if keys.is_empty() {
            return;
        }
        self.waits += keys.len();
        if let Some(sieve) = &mut self.sieve {
            keys.iter().for_each(|key| put_in(sieve, time, *key));
        }
        let waiting = self.waiting.entry(time).or_default();
        let whole = match self.memories.get_mut(&time) {
            Some((_, Memory::Whole(whole))) => {
                waiting.keys.extend(keys.iter().map(|key| (*key, no)));
                whole
            }
            _ => &mut waiting.whole,
        };
        keys.iter().for_each(|key| whole.put(*key, no));
    }

    /// Keeps something under its keys no longer.
    pub(crate) fn drop(&mut self, db: &Connection, time: i64, keys: &[i64], no: i64) -> Result<()> {
        self.flush(db)?;
        let mut drop = db.prepare_cached(self.table.drop)?;
        for key in keys {
            drop.execute([time, *key, no])?;
            self.frequent.forget(*key);
            if let Some((_, Memory::Whole(whole))) = self.memories.get_mut(&time) {
                whole.drop(*key, no);
            }
        }
        Ok(())
    }

    /// Every stretch from one on in which anything may be kept.
    pub(crate) fn stretches(&mut self, db: &Connection, from: i64) -> Result<Vec<i64>> {
        let known = match self.stretches.take() {
            Some(known) => known,
            None => self.find_stretches(db)?,
        };
        Ok(self.stretches.insert(known).range(from..).copied().collect())
    }

    fn find_stretches(&self, db: &Connection) -> Result<BTreeSet<i64>> {
        let mut next = db.prepare_cached(self.table.next)?;
        let mut found: BTreeSet<i64> = self.waiting.keys().copied().collect();
        let mut after = i64::MIN;
        while let Some(time) = next.query_row([after], |row| row.get::<_, Option<i64>>(0))? {
            found.insert(time);
            after = time;
        }
        Ok(found)
    }

    /// Puts in order what waits, where such keys wait in order and there is room.
    pub(crate) fn sort(&mut self) {
        let Some(sorted) = self.sorted.as_mut().filter(|sorted| sorted.has_room(self.waits)) else { return };
        self.waits = 0;
        for Waiting { mut keys, whole } in std::mem::take(&mut self.waiting).into_values() {
            keys.extend(whole.all());
            keys.sort_unstable();
            sorted.add(&keys);
        }
    }

    /// Writes what waits, in the order in which the file keeps it, with what waits in order.
    pub(crate) fn flush(&mut self, db: &Connection) -> Result<()> {
        if self.has_written() {
            return Ok(());
        }
        self.write_sorted(db)?;
        let mut rows = Vec::with_capacity(std::mem::take(&mut self.waits));
        for (time, Waiting { mut keys, whole }) in std::mem::take(&mut self.waiting) {
            keys.extend(whole.all());
            keys.sort_unstable();
            self.meet_written(time, &keys);
            rows.extend(keys.iter().map(|(key, no)| [time, *key, *no]));
        }
        self.write(db, &rows)?;
        let most = self.table.whole;
        self.memories.retain(|_, (used, memory)| self.looks - *used < STALE && memory.is_within(most));
        self.words = self.memories.values().map(|(_, memory)| memory.words()).sum();
        if self.words > self.table.words {
            self.clear();
        }
        Ok(())
    }

    /// Writes what waits in order.
    fn write_sorted(&mut self, db: &Connection) -> Result<()> {
        let Some(sorted) = self.sorted.take() else { return Ok(()) };
        let mut all = sorted.all().peekable();
        while all.peek().is_some() {
            let keys: Vec<(i64, i64)> = all.by_ref().take(TOGETHER).collect();
            self.meet_written(EVER, &keys);
            let rows: Vec<[i64; 3]> = keys.iter().map(|(key, no)| [EVER, *key, *no]).collect();
            self.write(db, &rows)?;
        }
        drop(all);
        let sorted = self.sorted.insert(sorted);
        sorted.clear();
        Ok(())
    }

    /// Remembers what is written now in a stretch.
    fn meet_written(&mut self, time: i64, keys: &[(i64, i64)]) {
        if !self.table.timed {
            keys.iter().for_each(|(key, no)| self.frequent.add(*key, *no));
        }
        if let Some((_, Memory::Sieve(sieve))) = self.memories.get_mut(&time) {
            keys.iter().for_each(|(key, _)| sieve.put(*key));
            if sieve.is_full() {
                self.memories.remove(&time);
            }
        }
    }

    fn write(&self, db: &Connection, rows: &[[i64; 3]]) -> Result<()> {
        if self.table.timed {
            return bulk::insert(db, self.table.into, rows);
        }
        let rows: Vec<[i64; 2]> = rows.iter().map(|[_, key, no]| [*key, *no]).collect();
        bulk::insert(db, self.table.into, &rows)
    }

    /// Forgets what was remembered of the file, and what was to be written to it.
    pub(crate) fn forget(&mut self) {
        self.looks = 0;
        self.clear();
        self.cleared = 0;
        self.sieve = None;
        self.stretches = None;
        self.waiting.clear();
        self.waits = 0;
        self.sorted.iter_mut().for_each(Sorted::clear);
    }

    /// Makes the sieve of all keys that are written or wait, where there is to be one.
    fn sift(&mut self, db: &Connection) -> Result<()> {
        if !self.sieved || !self.table.timed || self.sieve.is_some() {
            return Ok(());
        }
        let mut sieve = Sieve::largest();
        let mut all = db.prepare(self.table.every)?;
        let mut rows = all.query([])?;
        while let Some(row) = rows.next()? {
            put_in(&mut sieve, row.get(0)?, row.get(1)?);
        }
        for (time, waiting) in &self.waiting {
            let keys = waiting.keys.iter().copied().chain(waiting.whole.all());
            keys.for_each(|(key, _)| put_in(&mut sieve, *time, key));
        }
        self.sieve = Some(sieve);
        Ok(())
    }

    fn remember(&mut self, db: &Connection, time: i64) -> Result<()> {
        if self.looks < WORTH || self.memories.contains_key(&time) {
            return Ok(());
        }
        let is_full = self.words >= self.table.words / 2;
        if is_full && self.looks - self.cleared < KEPT {
            return Ok(());
        }
        if is_full {
            // What waits may stand in a stretch alone that is to be forgotten.
            self.flush(db)?;
            self.clear();
        }
        let many: i64 = db.prepare_cached(self.table.count)?.query_row([time], |row| row.get(0))?;
        let many = usize::try_from(many).unwrap_or(usize::MAX);
        let mut memory = match many {
            _ if many < self.table.whole => Memory::Whole(Whole::default()),
            // The sieve of all keys knows those of this stretch too.
            _ if self.sieve.is_some() => Memory::None,
            ..=MOST if self.sieved => Memory::Sieve(Sieve::largest()),
            ..=MOST => Memory::Sieve(Sieve::of(many)),
            _ => Memory::None,
        };
        if !matches!(memory, Memory::None) {
            let mut all = db.prepare_cached(self.table.all)?;
            let mut rows = all.query([time])?;
            while let Some(row) = rows.next()? {
                memory.put(row.get(0)?, row.get(1)?);
            }
        }
        if let Memory::Whole(whole) = &mut memory
            && let Some(waiting) = self.waiting.get_mut(&time)
        {
            // It cannot be remembered already.
            let waits = std::mem::take(&mut waiting.whole);
            waits.all().for_each(|(key, no)| whole.put(key, no));
            waiting.keys.extend(waits.all());
        }
        self.words += memory.words();
        self.memories.insert(time, (self.looks, memory));
        Ok(())
    }

    /// Makes room. What waits has been written, or is forgotten too: it may stand nowhere else.
    fn clear(&mut self) {
        self.memories.clear();
        self.frequent = Frequent::default();
        self.words = 0;
        self.cleared = self.looks;
    }
}

/// A key in one stretch, for a sieve of many.
fn timed(time: i64, key: i64) -> i64 {
    key.rotate_left(21) ^ time.wrapping_mul(0x2545_f491_4f6c_dd1d)
}

fn put_in(sieve: &mut Sieve, time: i64, key: i64) {
    sieve.put(key);
    sieve.put(timed(time, key));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Ledger;
    use crate::link::keys;
    use crate::report::wires;

    /// What is found under some keys in some stretches after each of many puts, some of which were written or forgotten on the way.
    fn found(mut index: Index, times: i64) -> Vec<Vec<i64>> {
        let ledger = Ledger::in_memory().expect("memory");
        let mut all = Vec::new();
        for no in 1..900 {
            let time = no / 40 % times;
            // One key that all have, some that many have, one that few have.
            let keys = [1, 10 + no % 7, 100 + no % 90];
            index.put(time, &keys, no);
            let mut found = Vec::new();
            let stretches: Vec<i64> = (0..times).collect();
            let wanted = Wanted { most: 300, least: 2 };
            index
                .each(&ledger.db, &stretches, &[1, 12, 100 + no % 90, 500], wanted, &mut found)
                .expect("it is read");
            found.sort_unstable();
            all.push(found);
            if no % 100 == 0 {
                index.flush(&ledger.db).expect("it is written");
            }
            if no % 500 == 0 {
                index.forget();
            }
        }
        all
    }

    #[test]
    fn a_sieve_and_what_is_frequent_change_nothing() {
        for (table, times) in [(&keys::TABLE, 9), (&wires::TABLE, 1)] {
            assert_eq!(found(Index::new(table).sieved(), times), found(Index::new(table), times));
        }
        // What is asked of the file each time.
        static PLAIN: Table = Table { words: 0, ..keys::TABLE };
        assert_eq!(found(Index::new(&PLAIN).sieved(), 9), found(Index::new(&keys::TABLE), 9));
    }
}
