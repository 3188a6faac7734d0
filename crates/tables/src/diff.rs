//! What one ledger has and another has not, or has otherwise: after a new version of the reader, say.

use crate::Result;
use ledger::Ledger;
use serde::Serialize;
use std::path::Path;

/// How a thing differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// Only the second ledger has it.
    Added,
    /// Only the first ledger has it: its id leads nowhere in the second.
    Gone,
    /// Both have it, read otherwise.
    Changed,
    /// Both have the same claim, in another incident.
    Moved,
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// How it differs.
    pub change: Change,
    /// `report` or `claim`.
    pub what: &'static str,
    /// Its id.
    pub id: String,
    /// The report it is from.
    pub report: String,
    /// Its kind and words, or the title of a report, in the ledger that has it.
    pub says: String,
    /// What it was, where it changed: the claim as JSON, or the incident.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
    /// What it is now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is: Option<String>,
}

const SQL: &[(Change, &str, &str)] = &[
    (
        Change::Gone,
        "report",
        "SELECT a.id, a.id, coalesce(a.title, a.address, ''), NULL, NULL FROM main.reports a
         WHERE NOT EXISTS (SELECT 1 FROM other.reports b WHERE b.id = a.id) ORDER BY a.id",
    ),
    (
        Change::Added,
        "report",
        "SELECT b.id, b.id, coalesce(b.title, b.address, ''), NULL, NULL FROM other.reports b
         WHERE NOT EXISTS (SELECT 1 FROM main.reports a WHERE a.id = b.id) ORDER BY b.id",
    ),
    (
        Change::Gone,
        "claim",
        "SELECT a.id, r.id, a.kind || ': ' || a.words, NULL, NULL FROM main.claims a JOIN main.reports r ON r.no = a.report
         WHERE NOT EXISTS (SELECT 1 FROM other.claims b WHERE b.id = a.id) ORDER BY a.id",
    ),
    (
        Change::Added,
        "claim",
        "SELECT b.id, r.id, b.kind || ': ' || b.words, NULL, NULL FROM other.claims b JOIN other.reports r ON r.no = b.report
         WHERE NOT EXISTS (SELECT 1 FROM main.claims a WHERE a.id = b.id) ORDER BY b.id",
    ),
    (
        Change::Changed,
        "claim",
        "SELECT a.id, r.id, b.kind || ': ' || b.words, a.json, b.json
         FROM main.claims a JOIN other.claims b ON b.id = a.id JOIN main.reports r ON r.no = a.report
         WHERE a.json <> b.json ORDER BY a.id",
    ),
    (
        Change::Moved,
        "claim",
        "SELECT a.id, r.id, b.kind || ': ' || b.words, i.id, j.id
         FROM main.claims a JOIN other.claims b ON b.id = a.id JOIN main.reports r ON r.no = a.report
              JOIN main.incidents i ON i.no = a.incident JOIN other.incidents j ON j.no = b.incident
         WHERE i.id <> j.id ORDER BY a.id",
    ),
];

/// Hands on what differs from the ledger at `first` to that at `second`: reports, then claims, each by id.
///
/// # Errors
/// Where one of them is no ledger or cannot be read, and those of `take`.
pub fn diff<E: From<crate::TableError>>(
    first: &Path,
    second: &Path,
    mut take: impl FnMut(&Difference) -> std::result::Result<(), E>,
) -> std::result::Result<(), E> {
    let open = |path: &Path| -> Result<Ledger> { Ok(Ledger::open_to_read(path)?) };
    // Opened once by itself, the second is known to be a ledger of the present form.
    drop(open(second)?);
    let ledger = open(first)?;
    let sqlite = |error| E::from(crate::TableError::Sqlite(error));
    let db = ledger.connection();
    // On a connection that only reads, what is attached is only read too.
    db.execute("ATTACH DATABASE ?1 AS other", [second.to_string_lossy()]).map_err(sqlite)?;
    for (change, what, sql) in SQL {
        let mut find = db.prepare(sql).map_err(sqlite)?;
        let rows = find
            .query_map([], |row| {
                Ok(Difference {
                    change: *change,
                    what,
                    id: row.get(0)?,
                    report: row.get(1)?,
                    says: row.get(2)?,
                    was: row.get(3)?,
                    is: row.get(4)?,
                })
            })
            .map_err(sqlite)?;
        for row in rows {
            take(&row.map_err(sqlite)?)?;
        }
    }
    Ok(())
}
