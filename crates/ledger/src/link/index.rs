//! The keys under which claims, or reports, find each other: kept by stretches of time, written many together and in order.
//!
//! The stretches in use are remembered (`memory`), so that the file is asked for little. Keys that are not yet written are held in
//! memory.

use super::memory::{Memory, Sieve, Whole};
use crate::{Result, bulk};
use rusqlite::Connection;
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};

/// From so many looks on, stretches are remembered: one report that is added by itself is found faster without.
const WORTH: usize = 40;

/// What is remembered of one table takes at most so many words of memory, and what one batch adds: 8 MiB.
const WORDS: usize = 1 << 20;

/// Where memory is full, room for other stretches is made after so many looks: made at every turn, it would cost more than it
/// saves where reports of many years come mixed.
const KEPT: usize = 20_000;

/// A stretch that was not asked for in so many looks is forgotten: reports come in the order of their days, mostly.
const STALE: usize = 2_500;

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
    /// The first stretch after one that has any key.
    pub(crate) next: &'static str,
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
    /// Every stretch in which anything may be kept, as soon as somebody asked.
    stretches: Option<BTreeSet<i64>>,
    /// What waits to be written, by stretches, and how much it is.
    waiting: BTreeMap<i64, Waiting>,
    waits: usize,
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
            stretches: None,
            waiting: BTreeMap::new(),
            waits: 0,
        }
    }

    /// What is kept under each of some keys in some stretches: as often as it is found, as far as it is wanted.
    pub(crate) fn each(
        &mut self,
        db: &Connection,
        times: &[i64],
        keys: &[i64],
        Wanted { most, least }: Wanted,
        found: &mut Vec<i64>,
    ) -> Result<()> {
        self.looks += 1;
        let mut find = db.prepare_cached(self.table.find)?;
        for time in times {
            self.remember(db, *time)?;
            let memory = self.memories.get_mut(time).map(|(used, memory)| {
                *used = self.looks;
                &*memory
            });
            let waiting = self.waiting.get(time).map(|waiting| &waiting.whole);
            if let Some(Memory::Sieve(sieve)) = memory {
                let waits = |key| waiting.is_some_and(|waiting| waiting.under(key).next().is_some());
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
                if !matches!(memory, Some(Memory::Sieve(sieve)) if !sieve.may_hold(*key)) {
                    let mut rows = find.query([*time, *key])?;
                    while found.len() < full
                        && let Some(row) = rows.next()?
                    {
                        found.push(row.get(0)?);
                    }
                }
                if let Some(waiting) = waiting {
                    found.extend(waiting.under(*key).take(full - found.len()));
                }
            }
        }
        Ok(())
    }

    /// How many keys wait to be written.
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

    /// Writes what waits, in the order in which the file keeps it.
    pub(crate) fn flush(&mut self, db: &Connection) -> Result<()> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        let mut rows = Vec::with_capacity(std::mem::take(&mut self.waits));
        for (time, Waiting { mut keys, whole }) in std::mem::take(&mut self.waiting) {
            keys.extend(whole.all());
            keys.sort_unstable();
            rows.extend(keys.iter().map(|(key, no)| [time, *key, *no]));
            if let Some((_, Memory::Sieve(sieve))) = self.memories.get_mut(&time) {
                keys.iter().for_each(|(key, _)| sieve.put(*key));
                if sieve.is_full() {
                    self.memories.remove(&time);
                }
            }
        }
        match self.table.timed {
            true => bulk::insert(db, self.table.into, &rows)?,
            false => {
                let rows: Vec<[i64; 2]> = rows.iter().map(|[_, key, no]| [*key, *no]).collect();
                bulk::insert(db, self.table.into, &rows)?;
            }
        }
        let most = self.table.whole;
        self.memories.retain(|_, (used, memory)| self.looks - *used < STALE && memory.is_within(most));
        self.words = self.memories.values().map(|(_, memory)| memory.words()).sum();
        if self.words > WORDS {
            self.clear();
        }
        Ok(())
    }

    /// Forgets what was remembered of the file, and what was to be written to it.
    pub(crate) fn forget(&mut self) {
        self.looks = 0;
        self.clear();
        self.cleared = 0;
        self.stretches = None;
        self.waiting.clear();
        self.waits = 0;
    }

    fn remember(&mut self, db: &Connection, time: i64) -> Result<()> {
        if self.looks < WORTH || self.memories.contains_key(&time) {
            return Ok(());
        }
        let is_full = self.words >= WORDS / 2;
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
        self.words = 0;
        self.cleared = self.looks;
    }
}
