//! Keys that are not in their tables.
//!
//! Who adds in bulk writes keys when many wait: written with every batch, the keys of a few hundred reports touch most pages of
//! their tables, again and again. A row says from where on they are missing, so that whoever adds next works them out again.

use super::Linker;
use crate::Result;
use crate::report::{happening, wires};
use rusqlite::{Connection, OptionalExtension};

/// From so many on, keys are written that do not wait in order.
const MOST: usize = 40_000;

/// The numbers of a report and a claim.
pub(crate) type From = (i64, i64);

/// Writes the keys that wait, or lets them wait: `from` is what the batch added first.
pub(crate) fn keep(db: &Connection, linker: &mut Linker, from: Option<From>) -> Result<()> {
    if linker.flush_many(db, MOST)? {
        db.prepare_cached("DELETE FROM unkeyed")?.execute([])?;
        return Ok(());
    }
    let mark = "INSERT INTO unkeyed (report, claim) SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM unkeyed)";
    from.map_or(Ok(0), |from| db.prepare_cached(mark)?.execute(from))?;
    Ok(())
}

/// Writes the keys that are missing.
pub(crate) fn catch_up(db: &Connection) -> Result<()> {
    let mut find = db.prepare_cached("SELECT report, claim FROM unkeyed")?;
    let from: Option<From> = find.query_row([], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    let Some((report, claim)) = from else { return Ok(()) };
    happening::keep_keys(db, report)?;
    wires::keep_keys(db, report)?;
    super::keep_keys(db, claim)?;
    db.execute("DELETE FROM unkeyed", [])?;
    Ok(())
}
