//! Copies: reports that share most of their words are one wire, and count once.

use crate::Result;
use crate::hash;
use crate::link::index::{Index, Key, Table};
use crate::report::signature::{fold, short, words};
use rusqlite::Connection;
use rustc_hash::FxHashSet;

/// Words in a shingle.
const LENGTH: usize = 6;

/// How many shingles of a report are kept to find its copies by: the smallest hashes.
const KEPT: usize = 24;

/// How many of those two reports must share to be compared in full.
const SHARED: usize = 3;

/// The share of the shorter report's shingles that a copy holds.
const COPIED: f64 = 0.5;

/// A report with fewer shingles is too short to be called a copy.
const LEAST: usize = 8;

/// A shingle that more reports have is looked for in so many of them.
const WIDESPREAD: usize = 2000;

/// A copy is one whenever it comes: all shingles are kept in one stretch.
const ALWAYS: i64 = 0;

pub(crate) static TABLE: Table = Table {
    find: "SELECT report FROM shingles WHERE ?1 = 0 AND hash = ?2",
    put: "INSERT OR IGNORE INTO shingles (hash, report) SELECT ?2, ?3 WHERE ?1 = 0",
    drop: "DELETE FROM shingles WHERE ?1 = 0 AND hash = ?2 AND report = ?3",
    count: "SELECT count(*) FROM shingles WHERE ?1 = 0",
    all: "SELECT hash FROM shingles WHERE ?1 = 0",
    next: "SELECT 0 WHERE ?1 < 0",
    sieved: ALWAYS,
};

/// Every run of six words of a text, as hashes.
pub(crate) fn shingles(text: &str) -> FxHashSet<u64> {
    let hashes: Vec<u64> = words(text).map(|w| hash::of_bytes(fold(w.text).as_bytes())).collect();
    hashes.windows(LENGTH).map(|run| run.iter().fold(0, |all, word| hash::join(all, *word))).collect()
}

/// Remembers a report's shingles, and gives the reports it is a copy of or that are copies of it.
pub(crate) fn copies(db: &Connection, shingles_kept: &mut Index, no: i64, text: &str) -> Result<Vec<i64>> {
    let all = shingles(text);
    if all.len() < LEAST {
        return Ok(Vec::new());
    }
    let mut kept: Vec<u64> = all.iter().copied().collect();
    kept.sort_unstable();
    kept.truncate(KEPT);
    let mut keys: Vec<Key> = kept.into_iter().map(|hash| (ALWAYS, i64::from(short(hash)))).collect();
    keys.dedup();
    let mut near = shingles_kept.each(db, &keys, WIDESPREAD)?;
    shingles_kept.put(&keys, no);
    near.sort_unstable();
    let mut found = Vec::new();
    let mut text_of = db.prepare_cached("SELECT text FROM reports WHERE no = ?1")?;
    for same in near.chunk_by(|a, b| a == b).filter(|same| same.len() >= SHARED && same[0] != no) {
        let theirs = shingles(&text_of.query_row([same[0]], |row| row.get::<_, String>(0))?);
        let least = theirs.len().min(all.len());
        let shared = theirs.iter().filter(|hash| all.contains(hash)).count();
        if least >= LEAST && shared as f64 >= COPIED * least as f64 {
            found.push(same[0]);
        }
    }
    Ok(found)
}

/// Makes one wire of a report and its copies. The wire bears the number of the report with the least id. Gives the
/// reports whose wire changed.
pub(crate) fn join(db: &Connection, no: i64, copies: &[i64]) -> Result<Vec<i64>> {
    let mut wires = FxHashSet::default();
    {
        let mut wire = db.prepare_cached("SELECT wire FROM reports WHERE no = ?1")?;
        for report in copies.iter().chain([&no]) {
            wires.insert(wire.query_row([report], |row| row.get::<_, i64>(0))?);
        }
    }
    if wires.len() < 2 {
        return Ok(Vec::new());
    }
    let mut members: Vec<(String, i64)> = Vec::new();
    let mut of_wire = db.prepare_cached("SELECT id, no FROM reports WHERE wire = ?1")?;
    for wire in &wires {
        members.extend(of_wire.query_map([wire], |row| Ok((row.get(0)?, row.get(1)?)))?.flatten());
    }
    members.sort_unstable();
    let name = members[0].1;
    let mut set = db.prepare_cached("UPDATE reports SET wire = ?2 WHERE no = ?1")?;
    for (_, member) in &members {
        set.execute([*member, name])?;
    }
    Ok(members.into_iter().map(|(_, member)| member).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shingles_do_not_see_case_and_marks() {
        let a = shingles("Russia fired 20 missiles at Kyiv overnight, officials said.");
        let b = shingles("RUSSIA FIRED 20 MISSILES AT KYIV OVERNIGHT - officials said");
        assert_eq!(a, b);
        assert!(shingles("Too short to say").is_empty());
    }
}
