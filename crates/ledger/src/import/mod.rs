//! Tables of events as sources: a map says which column is what, and each row, or each group of rows of one source, becomes
//! a report whose text is the row.

mod map;
mod rows;

pub use map::Map;

use crate::{Ledger, LedgerError, NewReport, Newness, Result};
use rows::Table;
use serde::Serialize;
use std::io::Read;

/// The maps that come with the program, by name.
pub const MAPS: [(&str, &str); 4] = [
    ("acled", include_str!("../../maps/acled.toml")),
    ("gdelt", include_str!("../../maps/gdelt.toml")),
    ("strikes", include_str!("../../maps/strikes.toml")),
    ("ucdp-ged", include_str!("../../maps/ucdp-ged.toml")),
];

/// How many reports go into one transaction.
const BATCH: usize = 500;

/// What came of importing a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Imported {
    /// Rows read.
    pub rows: usize,
    /// Rows whose kind the map passes over, or that say no kind.
    pub passed_over: usize,
    /// Rows that could not be used, with the reason for the first few.
    pub faults: Vec<String>,
    /// How many such rows there are.
    pub faulty: usize,
    /// Reports that are new in the ledger.
    pub reports: usize,
    /// Reports that the ledger held already.
    pub known: usize,
    /// Claims of the new reports.
    pub claims: usize,
    /// First and last day of the claims.
    pub first: Option<String>,
    /// The last day.
    pub last: Option<String>,
}

impl Ledger {
    /// Adds the rows of a table. The table is read as it comes and never held whole, except where the map groups rows.
    ///
    /// # Errors
    /// Where the table lacks a column that the map names, or is no table; or the ledger cannot be written. What was
    /// added before stays.
    pub fn import(&mut self, map: &Map, name: &str, table: impl Read) -> Result<Imported> {
        let mut imported = Imported::default();
        let mut table = Table::new(map, name, table)?;
        loop {
            let mut batch = Vec::with_capacity(BATCH);
            while batch.len() < BATCH {
                match table.next(&mut imported)? {
                    Some(report) => batch.push(report),
                    None => break,
                }
            }
            if batch.is_empty() {
                break;
            }
            let added = self.batch(|ledger| {
                let mut added = Vec::with_capacity(batch.len());
                for report in &batch {
                    added.push(ledger.add(&NewReport {
                        text: &report.text,
                        reading: &report.reading,
                        address: report.address.as_deref(),
                        reader: &map.reader,
                        is_row: true,
                    })?);
                }
                ledger.cover(map, &batch)?;
                Ok(added)
            })?;
            for one in added {
                match one.newness {
                    Newness::Known => imported.known += 1,
                    _ => {
                        imported.reports += 1;
                        imported.claims += one.claims;
                    }
                }
            }
        }
        if imported.rows == 0 {
            return Err(LedgerError::Table { name: name.to_owned(), reason: "holds no rows".to_owned() });
        }
        Ok(imported)
    }
}

impl crate::Batch<'_> {
    /// Remembers which days a table speaks of: where it lists all incidents of a kind, counting can be told.
    fn cover(&mut self, map: &Map, reports: &[rows::Row]) -> Result<()> {
        for report in reports {
            for claim in &report.reading.claims {
                let Some(when) = &claim.event.when else { continue };
                let (Some(first), Some(last)) = (when.start, when.end) else { continue };
                self.tx
                    .prepare_cached(
                        "INSERT INTO coverage (name, kind, first, last) VALUES (?1, ?2, ?3, ?4)
                         ON CONFLICT (name, kind) DO UPDATE
                         SET first = min(first, excluded.first), last = max(last, excluded.last)",
                    )?
                    .execute([&map.name, claim.event.kind.name(), &first.to_string(), &last.to_string()])?;
            }
        }
        Ok(())
    }
}
