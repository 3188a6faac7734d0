//! Trees of claims and of reports: everyone's parent is the best of its seniors.

use super::Reason;
use super::score::Sheet;
use crate::Result;
use rusqlite::{Connection, OptionalExtension, params};
use rustc_hash::FxHashSet;

/// Which trees.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Grove {
    /// Of claims: incidents.
    Claims,
    /// Of reports: happenings.
    Reports,
}

/// Something that could be linked, with what speaks for it.
#[derive(Debug)]
pub(crate) struct Candidate {
    pub(crate) no: i64,
    pub(crate) rank: i32,
    pub(crate) id: String,
    pub(crate) sheet: Sheet,
}

struct Words {
    held: &'static str,
    set: &'static str,
    root: &'static str,
    bears: &'static str,
    relabel: &'static str,
}

impl Grove {
    fn words(self) -> Words {
        match self {
            Self::Claims => Words {
                held: "SELECT c.strength, p.rank, p.id, c.pin FROM claims c LEFT JOIN claims p ON p.no = c.parent WHERE c.no = ?1",
                set: "UPDATE claims SET parent = ?2, strength = ?3, reasons = ?4, incident = ?5 WHERE no = ?1",
                root: "SELECT incident FROM claims WHERE no = ?1",
                bears: "SELECT EXISTS (SELECT 1 FROM claims WHERE parent = ?1)",
                relabel: "WITH RECURSIVE tree (no) AS (SELECT ?1 UNION ALL \
                          SELECT c.no FROM tree t JOIN claims c ON c.parent = t.no) \
                          UPDATE claims SET incident = ?2 WHERE no IN (SELECT no FROM tree)",
            },
            Self::Reports => Words {
                held: "SELECT c.strength, p.rank, p.id, NULL FROM reports c LEFT JOIN reports p ON p.no = c.parent WHERE c.no = ?1",
                set: "UPDATE reports SET parent = ?2, strength = ?3, reasons = ?4, happening = ?5 WHERE no = ?1",
                root: "SELECT happening FROM reports WHERE no = ?1",
                bears: "SELECT EXISTS (SELECT 1 FROM reports WHERE parent = ?1)",
                relabel: "WITH RECURSIVE tree (no) AS (SELECT ?1 UNION ALL \
                          SELECT c.no FROM tree t JOIN reports c ON c.parent = t.no) \
                          UPDATE reports SET happening = ?2 WHERE no IN (SELECT no FROM tree)",
            },
        }
    }
}

/// Of what fits something new: the best of those that say more, which is to be its parent, and those that say less.
pub(crate) fn choose(candidates: Vec<Candidate>, rank: i32, id: &str) -> (Option<Candidate>, Vec<Candidate>) {
    let (seniors, juniors): (Vec<_>, Vec<_>) =
        candidates.into_iter().partition(|c| (c.rank, &*c.id) > (rank, id));
    let parent = seniors
        .into_iter()
        .max_by(|a, b| (a.sheet.total(), a.rank, &a.id).cmp(&(b.sheet.total(), b.rank, &b.id)));
    (parent, juniors)
}

/// The root of the tree that something stands in.
pub(crate) fn root(db: &Connection, grove: Grove, no: i64) -> Result<Option<i64>> {
    Ok(db.prepare_cached(grove.words().root)?.query_row([no], |row| row.get(0)).optional()?)
}

/// Hangs something on the parent that was chosen for it.
pub(crate) fn hang_on(
    db: &Connection,
    grove: Grove,
    no: i64,
    parent: &Candidate,
    changed: &mut FxHashSet<i64>,
) -> Result<()> {
    hang(
        db,
        &grove.words(),
        no,
        Some(parent.no),
        Some(parent.sheet.total()),
        &parent.sheet.reasons(),
        changed,
    )
}

/// Hangs on something new, given by number, rank and id, those of its juniors that it fits better than what they hang on.
/// Gives how many.
pub(crate) fn adopt(
    db: &Connection,
    grove: Grove,
    (no, rank, id): (i64, i32, &str),
    juniors: Vec<Candidate>,
    changed: &mut FxHashSet<i64>,
) -> Result<usize> {
    let words = grove.words();
    let mut adopted = 0;
    for junior in juniors {
        let held = db.prepare_cached(words.held)?.query_row([junior.no], |row| {
            let parent = (
                row.get::<_, Option<i32>>(0)?,
                row.get::<_, Option<i32>>(1)?,
                row.get::<_, Option<String>>(2)?,
            );
            Ok((parent, row.get::<_, Option<i64>>(3)?))
        });
        let ((score, their_rank, their_id), pin) = held?;
        let better = match (score, their_rank, &their_id) {
            (Some(score), Some(their_rank), Some(their_id)) => {
                (junior.sheet.total(), rank, id) > (score, their_rank, their_id.as_str())
            }
            _ => true,
        };
        if better && pin.is_none() {
            let Candidate { no: junior, sheet, .. } = junior;
            hang(db, &words, junior, Some(no), Some(sheet.total()), &sheet.reasons(), changed)?;
            adopted += 1;
        }
    }
    Ok(adopted)
}

/// Hangs one thing, with all that hangs on it, under another or under none.
pub(crate) fn move_claim(
    db: &Connection,
    no: i64,
    parent: Option<i64>,
    reasons: &[Reason],
    changed: &mut FxHashSet<i64>,
) -> Result<()> {
    hang(db, &Grove::Claims.words(), no, parent, None, reasons, changed)
}

fn hang(
    db: &Connection,
    words: &Words,
    no: i64,
    parent: Option<i64>,
    score: Option<i32>,
    reasons: &[Reason],
    changed: &mut FxHashSet<i64>,
) -> Result<()> {
    let root_of = |no: i64| -> Result<Option<i64>> {
        Ok(db.prepare_cached(words.root)?.query_row([no], |row| row.get(0)).optional()?)
    };
    let reasons = if reasons.is_empty() { None } else { Some(serde_json::to_string(reasons)?) };
    let before = root_of(no)?;
    let root = match parent {
        Some(parent) => root_of(parent)?.unwrap_or(parent),
        None => no,
    };
    db.prepare_cached(words.set)?.execute(params![no, parent, score, reasons, root])?;
    changed.extend(before);
    changed.insert(root);
    // Mostly nothing hangs on what is hung.
    if before != Some(root) && db.prepare_cached(words.bears)?.query_row([no], |row| row.get(0))? {
        db.prepare_cached(words.relabel)?.execute([no, root])?;
    }
    Ok(())
}
