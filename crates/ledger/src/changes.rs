//! Versions of an article, and what changed in their figures.

use crate::Result;
use rusqlite::{Connection, params};

/// Puts the versions of an article in order of publication and gives their number; the last is the latest. Of a report without an
/// address, whose article bears its own id, there are none.
pub(crate) fn versions(db: &Connection, article: &str) -> Result<u32> {
    let mut all = db.prepare_cached(
        "SELECT no FROM reports WHERE article = ?1 AND article <> id ORDER BY published IS NOT NULL, published, added, no",
    )?;
    let numbers: Vec<i64> = all.query_map([article], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    if numbers.len() > 1 {
        let mut set = db.prepare_cached("UPDATE reports SET version = ?2, latest = ?3 WHERE no = ?1")?;
        for (index, no) in numbers.iter().enumerate() {
            set.execute(params![no, index as i64 + 1, index + 1 == numbers.len()])?;
        }
    }
    Ok(numbers.len() as u32)
}

/// Keeps what a version says otherwise than the one before it, figure by figure. A figure is the same where kind of
/// event, role and thing are.
pub(crate) fn keep(db: &Connection, report: i64) -> Result<()> {
    let mut order = db.prepare_cached(
        "SELECT no FROM reports WHERE article = (SELECT article FROM reports WHERE no = ?1) AND article <> id ORDER BY version",
    )?;
    let versions: Vec<i64> = order.query_map([report], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let mut forget = db.prepare_cached("DELETE FROM changes WHERE report = ?1")?;
    let mut put = db.prepare_cached(
        "INSERT INTO changes (report, previous, kind, role, thing, was, now) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    for pair in versions.windows(2).filter(|pair| pair.contains(&report)) {
        forget.execute([pair[1]])?;
        let (was, now) = (figures(db, pair[0])?, figures(db, pair[1])?);
        let mut names: Vec<&Name> = was.iter().chain(&now).map(|(name, _)| name).collect();
        names.sort_unstable();
        names.dedup();
        for name in names {
            let (old, new) = (said(&was, name), said(&now, name));
            if old != new {
                let (kind, role, thing) = name;
                put.execute(params![pair[1], pair[0], kind, role, thing, old, new])?;
            }
        }
    }
    Ok(())
}

/// Kind, role and thing.
type Name = (String, String, String);

fn figures(db: &Connection, report: i64) -> Result<Vec<(Name, String)>> {
    let mut all = db.prepare_cached(
        "SELECT DISTINCT c.kind, f.role, f.thing, f.words FROM figures f JOIN claims c ON c.no = f.claim
         WHERE c.report = ?1 ORDER BY 1, 2, 3, 4",
    )?;
    let rows = all.query_map([report], |row| Ok(((row.get(0)?, row.get(1)?, row.get(2)?), row.get(3)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn said(figures: &[(Name, String)], name: &Name) -> Option<String> {
    let counts: Vec<&str> = figures.iter().filter(|(n, _)| n == name).map(|(_, count)| &**count).collect();
    (!counts.is_empty()).then(|| counts.join(", "))
}
