//! Reads stored reports anew: claims and findings are made again, reports and reviews stay.

use crate::link::forest;
use crate::{Batch, Ledger, LedgerError, Result, reviews};
use record::{Date, Language, Reading};
use rusqlite::params;
use rustc_hash::FxHashSet;
use serde::Serialize;

/// A report as it is stored.
#[derive(Clone, Debug)]
pub struct StoredReport {
    /// Its id.
    pub id: String,
    /// Its text.
    pub text: String,
    /// Its language.
    pub language: Language,
    /// The day it was published, as it was given; an inferred one is not.
    pub published: Option<Date>,
    /// Who published it.
    pub outlet: Option<String>,
    /// Its headline.
    pub title: Option<String>,
}

/// What came of a rebuild.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Rebuilt {
    /// Reports that were read anew.
    pub reports: usize,
    /// Their claims before.
    pub claims_before: usize,
    /// Their claims now.
    pub claims_now: usize,
    /// Reports that could not be read, with the reason; their claims are as they were.
    pub faults: Vec<String>,
}

impl Ledger {
    /// Reads reports anew that another reader has read (or `all`), each in a transaction of its own. Rows of tables stay
    /// as they are: to read them with another map, import the table into a new ledger.
    ///
    /// # Errors
    /// Where the ledger cannot be written; what was rebuilt before stays.
    pub fn rebuild(
        &mut self,
        reader: &str,
        all: bool,
        mut read: impl FnMut(&StoredReport) -> std::result::Result<Reading, String>,
    ) -> Result<Rebuilt> {
        let mut rebuilt = Rebuilt::default();
        let mut after = 0i64;
        loop {
            let next = self.db.query_row(
                "SELECT no, id, text, language, published, outlet, title FROM reports
                 WHERE no > ?1 AND form = 'text' AND (?2 OR reader <> ?3) ORDER BY no LIMIT 1",
                params![after, all, reader],
                |row| {
                    let language: String = row.get(3)?;
                    let published: Option<String> = row.get(4)?;
                    let report = StoredReport {
                        id: row.get(1)?,
                        text: row.get(2)?,
                        language: language.parse().unwrap_or(Language::En),
                        published: published.and_then(|day| day.parse().ok()),
                        outlet: row.get(5)?,
                        title: row.get(6)?,
                    };
                    Ok((row.get::<_, i64>(0)?, report))
                },
            );
            let (no, report) = match next {
                Ok(next) => next,
                Err(rusqlite::Error::QueryReturnedNoRows) => break,
                Err(error) => return Err(error.into()),
            };
            after = no;
            match read(&report) {
                Ok(reading) => {
                    let before = self.batch(|batch| batch.read_anew(no, &report, &reading, reader))?;
                    rebuilt.reports += 1;
                    rebuilt.claims_before += before;
                    rebuilt.claims_now += reading.claims.len();
                }
                Err(reason) => {
                    rebuilt.faults.push(LedgerError::Reading { id: report.id.clone(), reason }.to_string());
                }
            }
        }
        Ok(rebuilt)
    }
}

impl Batch<'_> {
    fn read_anew(
        &mut self,
        no: i64,
        report: &StoredReport,
        reading: &Reading,
        reader: &str,
    ) -> Result<usize> {
        let before = self.remove_reading(no)?;
        self.keep_reading(no, &report.text, reading, false)?;
        reviews::carry_over(&self.tx, &report.id)?;
        // Reviews that were found again bear on claims that are linked already.
        let reviewed: Vec<i64> = {
            let mut find = self.tx.prepare_cached(
                "SELECT DISTINCT c.no FROM claims c JOIN review_claims rc ON rc.claim = c.id WHERE c.report = ?1",
            )?;
            find.query_map([no], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?
        };
        for claim in reviewed {
            self.settle(claim)?;
        }
        self.tx.execute("UPDATE reports SET reader = ?2 WHERE no = ?1", params![no, reader])?;
        Ok(before)
    }

    /// Removes the claims and findings of a report; whatever hung on them looks for its place again.
    fn remove_reading(&mut self, report: i64) -> Result<usize> {
        let claims: Vec<(i64, i64)> = {
            let mut find = self.tx.prepare_cached("SELECT no, incident FROM claims WHERE report = ?1")?;
            find.query_map([report], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect::<rusqlite::Result<_>>()?
        };
        let own: FxHashSet<i64> = claims.iter().map(|(no, _)| *no).collect();
        let mut orphans = Vec::new();
        for (no, incident) in &claims {
            self.touch([*no, *incident]);
            self.linker.unkey(&self.tx, *no)?;
            self.linker.without_whole(&self.tx, *no)?;
            let mut find = self.tx.prepare_cached("SELECT no FROM claims WHERE parent = ?1")?;
            for child in find.query_map([no], |row| row.get::<_, i64>(0))? {
                orphans.push(child?);
            }
        }
        let mut changed = FxHashSet::default();
        for orphan in &orphans {
            forest::move_claim(&self.tx, &mut self.linker.claims_held, *orphan, None, &[], &mut changed)?;
        }
        self.touch(changed);
        let db = &self.tx;
        db.execute(
            "DELETE FROM finding_claims WHERE finding IN (SELECT no FROM findings WHERE report = ?1)",
            [report],
        )?;
        db.execute("DELETE FROM findings WHERE report = ?1", [report])?;
        for (no, _) in &claims {
            let words: String =
                db.query_row("SELECT words FROM claims WHERE no = ?1", [no], |row| row.get(0))?;
            db.execute(
                "INSERT INTO claim_words (claim_words, rowid, words) VALUES ('delete', ?1, ?2)",
                params![no, words],
            )?;
            for (table, column) in [
                ("finding_claims", "claim"),
                ("parties", "claim"),
                ("places", "claim"),
                ("figures", "claim"),
                ("sources", "claim"),
            ] {
                db.execute(&format!("DELETE FROM {table} WHERE {column} = ?1"), [no])?;
            }
            let (json, day, language): (String, i64, String) = db.query_row(
                "SELECT c.json, c.day, r.language FROM claims c JOIN reports r ON r.no = c.report WHERE c.no = ?1",
                [no],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
            )?;
            let language = language.parse().unwrap_or(Language::En);
            for name in crate::tags::of(&serde_json::from_str(&json)?, language) {
                let tag = self.linker.tags.of(db, &name)?;
                db.execute(
                    "DELETE FROM claim_tags WHERE tag = ?1 AND day = ?2 AND claim = ?3",
                    params![tag, day, no],
                )?;
            }
            db.execute("UPDATE claims SET parent = NULL WHERE no = ?1", [no])?;
        }
        for (no, _) in &claims {
            db.execute("DELETE FROM claims WHERE no = ?1", [no])?;
        }
        self.linker.flush(db)?;
        self.linker.forget();
        for orphan in orphans.into_iter().filter(|orphan| !own.contains(orphan)) {
            self.settle(orphan)?;
        }
        Ok(claims.len())
    }
}
