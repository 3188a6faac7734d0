//! Takes reports in: each whole or not at all.

mod prepare;
mod rows;

pub use prepare::Prepared;

use crate::link::forest::{self, Grove};
use crate::link::{Fresh, Linker, Near, Told, unkeyed};
use crate::report::{happening, wires};
use crate::{Ledger, Result, bulk, changes, findings, incidents, reviews, words};
use prepare::Ready;
use record::{Finding, Reading, ReportInfo};
use rows::Placed;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};
use rustc_hash::{FxHashMap, FxHashSet};
use serde::Serialize;
use std::sync::Arc;

/// A report to be added, with what was read from it.
#[derive(Clone, Copy, Debug)]
pub struct NewReport<'a> {
    /// The text that the reading's spans point into.
    pub text: &'a str,
    /// What was read.
    pub reading: &'a Reading,
    /// Where it was found: a URL or a path. Reports with one address are versions of one article.
    pub address: Option<&'a str>,
    /// Name and version of the reader.
    pub reader: &'a str,
    /// It is a row of a table and no running text: never a copy of another, never a version.
    pub is_row: bool,
}

/// How a report stands to those the ledger held before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Newness {
    /// The ledger had nothing like it.
    New,
    /// The ledger holds this very report already; nothing was changed.
    Known,
    /// Another version of an article the ledger holds: which.
    Version(u32),
    /// A copy, word for word or nearly, or a translation, of a report the ledger holds.
    Copy,
}

/// What came of adding a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Added {
    /// The report's id.
    pub report: String,
    /// Whether it is new.
    pub newness: Newness,
    /// How many claims it brought.
    pub claims: usize,
    /// How many of them joined others; the rest are new incidents.
    pub linked: usize,
}

impl Added {
    fn known(report: String) -> Self {
        Self { report, newness: Newness::Known, claims: 0, linked: 0 }
    }
}

/// Several reports that are added together, and cursors moved with them: all or nothing.
pub struct Batch<'l> {
    pub(crate) tx: Transaction<'l>,
    pub(crate) linker: &'l mut Linker,
    dirty: FxHashSet<i64>,
    in_bulk: bool,
    /// Tags that are stored when it ends, in order.
    tags: Tagged,
    /// Those of claims are put in their table by who opens the ledger next, and so are those of incidents.
    tags_wait: bool,
    /// The numbers that the next report and the next claim get, and what those were that the first got.
    next: Option<(i64, i64)>,
    first: Option<(i64, i64)>,
    /// Whether there are reviews that may bear on claims.
    reviewed: Option<bool>,
    pub(crate) now: String,
}

/// Tags with their days, and the claims or incidents that bear them.
#[derive(Default)]
struct Tagged {
    of_claims: Vec<[i64; 3]>,
    of_incidents: Vec<[i64; 3]>,
}

impl Ledger {
    /// Adds one report in a transaction of its own. When this returns, the report is on the disk.
    ///
    /// # Errors
    /// Where the disk is full, the file cannot be written, or another process does not finish. The ledger is then as it
    /// was before.
    pub fn add(&mut self, report: &NewReport<'_>) -> Result<Added> {
        self.batch(|batch| batch.add(report))
    }

    /// Runs `work` in one transaction: when this returns `Ok`, all of it is on the disk; else none of it is.
    ///
    /// # Errors
    /// Those of `work`, and those of [`Ledger::add`].
    pub fn batch<T>(&mut self, work: impl FnOnce(&mut Batch<'_>) -> Result<T>) -> Result<T> {
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Another process may have read reports anew: what is remembered of them is then stale.
        let version: i64 = tx.pragma_query_value(None, "data_version", |row| row.get(0))?;
        if self.seen != Some(version) {
            self.linker.forget();
            unkeyed::catch_up(&tx)?;
            self.seen = Some(version);
        }
        let tags_wait = self.in_bulk && words::tags_wait(&tx)?;
        let now = jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
        let mut batch = Batch {
            tx,
            linker: &mut self.linker,
            dirty: FxHashSet::default(),
            in_bulk: self.in_bulk,
            tags: Tagged::default(),
            tags_wait,
            next: None,
            first: None,
            reviewed: None,
            now,
        };
        let done = work(&mut batch).and_then(|value| batch.finish().map(|()| value));
        if done.is_err() {
            self.linker.forget();
            self.seen = None;
        }
        done
    }
}

impl Batch<'_> {
    /// Adds a report, unless the ledger holds it. What depends on the report alone can be worked out on other threads before:
    /// [`Prepared::of`].
    ///
    /// # Errors
    /// As for [`Ledger::add`].
    pub fn add(&mut self, report: &NewReport<'_>) -> Result<Added> {
        if self.knows(&report.reading.report.id)? {
            return Ok(Added::known(report.reading.report.id.clone()));
        }
        self.add_unknown(Prepared::of(report)?)
    }

    /// Adds a report that was prepared, unless the ledger holds it.
    ///
    /// # Errors
    /// As for [`Ledger::add`].
    pub fn add_prepared(&mut self, report: Prepared<'_>) -> Result<Added> {
        if self.knows(&report.info.id)? {
            return Ok(Added::known(report.info.id));
        }
        self.add_unknown(report)
    }

    fn knows(&self, report: &str) -> Result<bool> {
        let mut find = self.tx.prepare_cached("SELECT 1 FROM reports WHERE id = ?1")?;
        Ok(find.query_row([report], |_| Ok(())).optional()?.is_some())
    }

    fn add_unknown(&mut self, report: Prepared<'_>) -> Result<Added> {
        let (no, newness) = self.keep_text(&report)?;
        let claims = report.claims.len();
        let linked = self.keep_claims(no, &report.info, report.claims, &report.findings)?;
        if let Newness::Version(_) = newness {
            changes::keep(&self.tx, no)?;
        }
        Ok(Added { report: report.info.id, newness, claims, linked })
    }

    /// The value of a cursor, where it has been set.
    ///
    /// # Errors
    /// Where the ledger cannot be read.
    pub fn cursor(&self, name: &str) -> Result<Option<String>> {
        cursor(&self.tx, name)
    }

    /// Sets a cursor, with the reports of this batch or not at all.
    ///
    /// # Errors
    /// Where the ledger cannot be written.
    pub fn set_cursor(&mut self, name: &str, value: &str) -> Result<()> {
        self.tx
            .prepare_cached(
                "INSERT INTO cursors (name, value, moved) VALUES (?1, ?2, ?3)
                 ON CONFLICT (name) DO UPDATE SET value = excluded.value, moved = excluded.moved",
            )?
            .execute([name, value, &self.now])?;
        Ok(())
    }

    /// The numbers that the next report and the next claim get.
    fn next(&mut self) -> Result<&mut (i64, i64)> {
        let next = match self.next {
            Some(next) => next,
            None => {
                let last = "SELECT (SELECT coalesce(max(no), 0) FROM reports), (SELECT coalesce(max(no), 0) FROM claims)";
                self.tx
                    .query_row(last, [], |row| Ok((row.get::<_, i64>(0)? + 1, row.get::<_, i64>(1)? + 1)))?
            }
        };
        self.first.get_or_insert(next);
        Ok(self.next.insert(next))
    }

    fn keep_text(&mut self, report: &Prepared<'_>) -> Result<(i64, Newness)> {
        let next = &mut self.next()?.0;
        let no = *next;
        *next += 1;
        let db: &Connection = &self.tx;
        let Prepared { info, signed, article, .. } = report;
        // Where it belongs is found first, so that its row is written once.
        let (mut copies, mut near) = (Vec::new(), happening::Near::default());
        if !report.is_row {
            let fresh = happening::Fresh { no, met: &signed.met, sketch: &signed.sketch, keys: &signed.keys };
            self.linker.meet_language(db, info.language)?;
            near = happening::near(db, self.linker, &fresh)?;
            copies = wires::copies(db, self.linker, no, &signed.shingles, &signed.copy_keys)?;
            copies.extend(wires::translations(db, signed.met.day, &report.text, &near.foreign)?);
        }
        let (root, reasons) = match &near.parent {
            Some(parent) => (
                forest::root(db, Grove::Reports, parent.no)?.unwrap_or(parent.no),
                Some(serde_json::to_string(&parent.sheet.reasons())?),
            ),
            None => (no, None),
        };
        let wires::Joined { wire, changed } = wires::join(db, self.linker, (no, &info.id), &copies)?;
        db.prepare_cached(
            "INSERT INTO reports (no, wire, id, language, published, outlet, title, address, form, text, added, reader, day, article,
                                  rank, signature, happening, parent, strength, reasons)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)",
        )?
        .execute(params![
            no,
            wire,
            info.id,
            info.language.code(),
            info.published.map(|date| date.to_string()),
            info.outlet,
            info.title,
            report.address,
            if report.is_row { "row" } else { "text" },
            report.text,
            self.now,
            report.reader,
            signed.met.day,
            article,
            signed.met.rank,
            signed.bytes,
            root,
            near.parent.as_ref().map(|parent| parent.no),
            near.parent.as_ref().map(|parent| parent.sheet.total()),
            reasons,
        ])?;
        if report.is_row {
            return Ok((no, Newness::New));
        }
        // Without an address it has no versions.
        let version = if *article == info.id { 1 } else { changes::versions(db, article)? };
        let own = (no, signed.met.rank, &*info.id, root);
        let held = &mut self.linker.reports_held;
        if let Some(parent) = &near.parent {
            held.put(no, parent.sheet.total());
        }
        forest::adopt(db, Grove::Reports, held, own, near.juniors, &mut FxHashSet::default())?;
        for report in changed {
            let mut incidents = db.prepare_cached("SELECT incident FROM claims WHERE report = ?1")?;
            self.dirty.extend(incidents.query_map([report], |row| row.get::<_, i64>(0))?.flatten());
        }
        if version > 1 {
            // The version that was the latest may have claims in any number of incidents.
            let mut incidents = db.prepare_cached(
                "SELECT c.incident FROM claims c JOIN reports r ON r.no = c.report WHERE r.article = ?1 AND r.article <> r.id",
            )?;
            self.dirty.extend(incidents.query_map([article], |row| row.get::<_, i64>(0))?.flatten());
        }
        Ok(match (version, copies.is_empty()) {
            (2.., _) => (no, Newness::Version(version)),
            (_, false) => (no, Newness::Copy),
            _ => (no, Newness::New),
        })
    }

    /// Stores what was read of a stored report, and links its claims. Gives how many joined others.
    pub(crate) fn keep_reading(
        &mut self,
        no: i64,
        text: &str,
        reading: &Reading,
        is_row: bool,
    ) -> Result<usize> {
        let ready = prepare::claims(text, reading, is_row)?;
        self.keep_claims(no, &reading.report, ready, &reading.findings)
    }

    fn keep_claims(
        &mut self,
        no: i64,
        info: &ReportInfo,
        claims: Vec<Ready>,
        findings: &[Finding],
    ) -> Result<usize> {
        let mut numbers: FxHashMap<String, i64> = FxHashMap::default();
        let mut linked = 0;
        for ready in claims {
            let name = (!findings.is_empty()).then(|| ready.claim.id.clone());
            let (number, joined) = self.keep_claim(no, ready)?;
            numbers.extend(name.map(|name| (name, number)));
            linked += usize::from(joined);
        }
        for finding in findings {
            let claims: Vec<i64> =
                finding.claims.iter().filter_map(|id| numbers.get(&**id).copied()).collect();
            findings::keep_of_report(&self.tx, no, info, finding, &claims)?;
        }
        Ok(linked)
    }

    fn keep_claim(&mut self, report: i64, mut ready: Ready) -> Result<(i64, bool)> {
        let next = &mut self.next()?.1;
        let no = *next;
        *next += 1;
        let reviewed = self.reviewed()?;
        let db: &Connection = &self.tx;
        let standing =
            if reviewed { reviews::standing(db, &ready.id)? } else { reviews::Standing::default() };
        ready.gist.report = report;
        let fresh = Fresh { no, id: &ready.id, report, gist: &ready.gist, keys: &ready.keys };
        // Where it belongs is found first, so that its row is written once.
        let near = match standing.rejected {
            true => Near::default(),
            false => self.linker.near(db, &fresh)?,
        };
        let parent = near.parent.as_ref().filter(|_| standing.pin.is_none());
        let root = match parent {
            Some(parent) => forest::root(db, Grove::Claims, parent.no)?.unwrap_or(parent.no),
            None => no,
        };
        let place = Placed { root, parent, whole: near.whole, standing: &standing };
        let tags = rows::insert(db, &mut self.linker.tags, &ready, &fresh, &place)?;
        self.dirty.insert(root);
        let own = (no, fresh.gist.rank, &*ready.id, root);
        let held = &mut self.linker.claims_held;
        if let Some(parent) = parent {
            held.put(no, parent.sheet.total());
        }
        let adopted = forest::adopt(db, Grove::Claims, held, own, near.juniors, &mut self.dirty)?;
        let mut joined = parent.is_some() || adopted > 0;
        if let Some(pin) = standing.pin {
            reviews::gather(db, held, pin, &mut self.dirty)?;
            let held = "SELECT incident <> no OR EXISTS (SELECT 1 FROM claims c WHERE c.parent = ?1) FROM claims WHERE no = ?1";
            joined = db.prepare_cached(held)?.query_row([no], |row| row.get(0))?;
        }
        self.tags.of_claims.extend(tags.iter().map(|tag| [*tag, ready.day, no]));
        self.linker.told.put(no, Arc::new(Told { claim: ready.claim, tags }));
        Ok((no, joined))
    }

    /// Whether there are reviews that may bear on claims.
    fn reviewed(&mut self) -> Result<bool> {
        if let Some(known) = self.reviewed {
            return Ok(known);
        }
        let any = "SELECT EXISTS (SELECT 1 FROM review_claims)";
        Ok(*self.reviewed.insert(self.tx.query_row(any, [], |row| row.get(0))?))
    }

    /// Marks an incident to be worked out again when the batch ends.
    pub(crate) fn touch(&mut self, incidents: impl IntoIterator<Item = i64>) {
        self.dirty.extend(incidents);
    }

    fn finish(mut self) -> Result<()> {
        match self.in_bulk {
            true => unkeyed::keep(&self.tx, self.linker, self.first)?,
            false => self.linker.flush(&self.tx)?,
        }
        let mut dirty: Vec<i64> = self.dirty.drain().collect();
        dirty.sort_unstable();
        // A review may have been the first, and made in this batch.
        self.reviewed = None;
        let reviewed = self.reviewed()?;
        for incident in dirty {
            let tagged = (!self.tags_wait).then_some(&mut self.tags.of_incidents);
            incidents::refresh(&self.tx, self.linker, reviewed, incident, tagged)?;
        }
        self.keep_tags()?;
        if !self.in_bulk {
            words::catch_up(&self.tx)?;
        }
        self.tx.commit()?;
        Ok(())
    }
}

impl Batch<'_> {
    fn keep_tags(&mut self) -> Result<()> {
        let Tagged { of_claims, of_incidents } = &mut self.tags;
        if self.tags_wait {
            return bulk::insert(&self.tx, "waiting_tags (tag, day, claim)", of_claims);
        }
        of_claims.sort_unstable();
        bulk::insert(&self.tx, "claim_tags (tag, day, claim)", of_claims)?;
        of_incidents.sort_unstable();
        bulk::insert(&self.tx, "incident_tags (tag, day, incident)", of_incidents)
    }
}

/// The value of a cursor.
pub(crate) fn cursor(db: &Connection, name: &str) -> Result<Option<String>> {
    let mut find = db.prepare_cached("SELECT value FROM cursors WHERE name = ?1")?;
    Ok(find.query_row([name], |row| row.get(0)).optional()?)
}

impl Ledger {
    /// The value of a cursor, where it has been set: see [`Batch::set_cursor`].
    ///
    /// # Errors
    /// Where the ledger cannot be read.
    pub fn cursor(&self, name: &str) -> Result<Option<String>> {
        cursor(&self.db, name)
    }

    /// Whether the ledger holds a report.
    ///
    /// # Errors
    /// Where the ledger cannot be read.
    pub fn holds(&self, report: &str) -> Result<bool> {
        let mut find = self.db.prepare_cached("SELECT 1 FROM reports WHERE id = ?1")?;
        Ok(find.query_row([report], |_| Ok(())).optional()?.is_some())
    }
}
