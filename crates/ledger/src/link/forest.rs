//! Trees of claims and of reports: everyone's parent is the best of its seniors.

use super::Reason;
use super::recent::Recent;
use super::score::Sheet;
use crate::Result;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, params};
use rustc_hash::FxHashSet;
use std::cmp::Ordering;

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
                held: "SELECT c.strength, p.rank, p.id, c.pin, c.incident, EXISTS (SELECT 1 FROM claims d WHERE d.parent = c.no)
                       FROM claims c LEFT JOIN claims p ON p.no = c.parent WHERE c.no = ?1",
                set: "UPDATE claims SET parent = ?2, strength = ?3, reasons = ?4, incident = ?5 WHERE no = ?1",
                root: "SELECT incident FROM claims WHERE no = ?1",
                bears: "SELECT EXISTS (SELECT 1 FROM claims WHERE parent = ?1)",
                relabel: "WITH RECURSIVE tree (no) AS (SELECT ?1 UNION ALL \
                          SELECT c.no FROM tree t JOIN claims c ON c.parent = t.no) \
                          UPDATE claims SET incident = ?2 WHERE no IN (SELECT no FROM tree)",
            },
            Self::Reports => Words {
                held: "SELECT c.strength, p.rank, p.id, NULL, c.happening, EXISTS (SELECT 1 FROM reports d WHERE d.parent = c.no)
                       FROM reports c LEFT JOIN reports p ON p.no = c.parent WHERE c.no = ?1",
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

/// How strongly those hang that were hung last: most juniors hang too well for anything new, and the file need not be asked.
pub(crate) type Strengths = Recent<i32>;

/// Weaker than any link: the file must be asked.
const UNKNOWN: i32 = i32::MIN;

/// Chooses of what fits something new, while that is found: the best of those that say more, which is to be its parent, and those that
/// say less and may hang on it.
#[derive(Debug)]
pub(crate) struct Choice<'n> {
    rank: i32,
    id: &'n str,
    /// With its rank and id.
    parent: Option<(Candidate, i32, Box<str>)>,
    juniors: Vec<Candidate>,
}

impl<'n> Choice<'n> {
    /// For something new with a rank and an id.
    pub(crate) fn of(rank: i32, id: &'n str) -> Self {
        Self { rank, id, parent: None, juniors: Vec::new() }
    }

    /// Whether something may be chosen that fits at most so well: not where a senior is known that fits better, nor where it
    /// hangs better on what it hangs on.
    pub(crate) fn is_open_to(&self, strengths: &Strengths, no: i64, rank: i32, most: i32) -> bool {
        match rank.cmp(&self.rank) {
            Ordering::Greater => self.parent.as_ref().is_none_or(|(best, ..)| most >= best.sheet.total()),
            Ordering::Less => !hangs_better(strengths, no, most),
            // Their ids decide.
            Ordering::Equal => true,
        }
    }

    /// Takes something that fits, with its rank and id, where nothing known is better.
    pub(crate) fn offer(&mut self, no: i64, rank: i32, id: &str, sheet: Sheet) {
        let candidate = Candidate { no, sheet };
        if (rank, id) <= (self.rank, self.id) {
            self.juniors.push(candidate);
            return;
        }
        let best = self.parent.as_ref().map(|(best, rank, id)| (best.sheet.total(), *rank, &**id));
        if best.is_none_or(|best| (sheet.total(), rank, id) > best) {
            self.parent = Some((candidate, rank, id.into()));
        }
    }

    /// The parent and the juniors.
    pub(crate) fn made(self) -> (Option<Candidate>, Vec<Candidate>) {
        (self.parent.map(|(parent, ..)| parent), self.juniors)
    }
}

/// Whether something is known to hang better than so well.
fn hangs_better(strengths: &Strengths, no: i64, score: i32) -> bool {
    strengths.get(no).is_some_and(|strength| score < *strength)
}

/// The root of the tree that something stands in.
pub(crate) fn root(db: &Connection, grove: Grove, no: i64) -> Result<Option<i64>> {
    Ok(db.prepare_cached(grove.words().root)?.query_row([no], |row| row.get(0)).optional()?)
}

/// Hangs something on the parent that was chosen for it.
pub(crate) fn hang_on(
    db: &Connection,
    grove: Grove,
    strengths: &mut Strengths,
    no: i64,
    parent: &Candidate,
    changed: &mut FxHashSet<i64>,
) -> Result<()> {
    let link = (Some(parent.no), Some(parent.sheet.total()), parent.sheet.reasons());
    hang(db, &grove.words(), strengths, no, link, changed)
}

/// Hangs on something new, given by number, rank and id and with the root of its tree, those of its juniors that it fits
/// better than what they hang on. Gives how many.
pub(crate) fn adopt(
    db: &Connection,
    grove: Grove,
    strengths: &mut Strengths,
    (no, rank, id, root): (i64, i32, &str, i64),
    juniors: Vec<Candidate>,
    changed: &mut FxHashSet<i64>,
) -> Result<usize> {
    let words = grove.words();
    let mut find = db.prepare_cached(words.held)?;
    let mut adopted = 0;
    for junior in juniors {
        if hangs_better(strengths, junior.no, junior.sheet.total()) {
            continue;
        }
        let mut rows = find.query([junior.no])?;
        let Some(held) = rows.next()? else { continue };
        let parent = (held.get::<_, Option<i32>>(0)?, held.get::<_, Option<i32>>(1)?, held.get_ref(2)?);
        let better = match parent {
            (Some(score), Some(their_rank), ValueRef::Text(their_id)) => {
                (junior.sheet.total(), rank, id.as_bytes()) > (score, their_rank, their_id)
            }
            _ => true,
        };
        if better && held.get::<_, Option<i64>>(3)?.is_none() {
            let at = At { no: junior.no, root: held.get(4)?, bears: held.get(5)? };
            drop(rows);
            let link = (Some(no), Some(junior.sheet.total()), junior.sheet.reasons());
            put(db, &words, strengths, at, link, root, changed)?;
            adopted += 1;
        } else if let (None, Some(strength)) = (held.get::<_, Option<i64>>(3)?, parent.0) {
            strengths.put(junior.no, strength);
        }
    }
    Ok(adopted)
}

/// Hangs one thing, with all that hangs on it, under another or under none.
pub(crate) fn move_claim(
    db: &Connection,
    strengths: &mut Strengths,
    no: i64,
    parent: Option<i64>,
    reasons: &[Reason],
    changed: &mut FxHashSet<i64>,
) -> Result<()> {
    hang(db, &Grove::Claims.words(), strengths, no, (parent, None, reasons.to_vec()), changed)
}

/// A parent, how strongly something hangs on it, and why.
type Link = (Option<i64>, Option<i32>, Vec<Reason>);

fn hang(
    db: &Connection,
    words: &Words,
    strengths: &mut Strengths,
    no: i64,
    link: Link,
    changed: &mut FxHashSet<i64>,
) -> Result<()> {
    let root_of = |no: i64| -> Result<Option<i64>> {
        Ok(db.prepare_cached(words.root)?.query_row([no], |row| row.get(0)).optional()?)
    };
    let before = root_of(no)?;
    let root = match link.0 {
        Some(parent) => root_of(parent)?.unwrap_or(parent),
        None => no,
    };
    let bears = before != Some(root) && db.prepare_cached(words.bears)?.query_row([no], |row| row.get(0))?;
    put(db, words, strengths, At { no, root: before, bears }, link, root, changed)
}

/// Something with the root of the tree that it stands in, and whether anything may hang on it.
struct At {
    no: i64,
    root: Option<i64>,
    bears: bool,
}

/// Puts something into the tree with a root, under a parent or as that root.
fn put(
    db: &Connection,
    words: &Words,
    strengths: &mut Strengths,
    at: At,
    (parent, score, reasons): Link,
    root: i64,
    changed: &mut FxHashSet<i64>,
) -> Result<()> {
    let reasons = if reasons.is_empty() { None } else { Some(serde_json::to_string(&reasons)?) };
    db.prepare_cached(words.set)?.execute(params![at.no, parent, score, reasons, root])?;
    strengths.put(at.no, score.unwrap_or(UNKNOWN));
    changed.extend(at.root);
    changed.insert(root);
    if at.bears && at.root != Some(root) {
        db.prepare_cached(words.relabel)?.execute([at.no, root])?;
    }
    Ok(())
}
