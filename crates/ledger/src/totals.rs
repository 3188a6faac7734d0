//! How much a ledger holds.

use crate::{Ledger, Result};
use serde::Serialize;

impl Ledger {
    /// How much the ledger holds.
    ///
    /// # Errors
    /// Where the ledger cannot be read.
    pub fn totals(&self) -> Result<Totals> {
        let count =
            |table: &str| self.db.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0));
        Ok(Totals {
            reports: count("reports")?,
            claims: count("claims")?,
            incidents: count("incidents")?,
            findings: count("findings")?,
        })
    }
}

/// How much a ledger holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// Reports, with all their versions.
    pub reports: i64,
    /// Claims.
    pub claims: i64,
    /// Incidents.
    pub incidents: i64,
    /// Findings.
    pub findings: i64,
}
