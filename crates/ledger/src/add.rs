//! Takes reports in: each whole or not at all.

use crate::link::forest::{self, Candidate, Grove};
use crate::link::{Fresh, Linker, Near, features::Features};
use crate::report::{happening, signature::Profile, wires};
use crate::reviews::{self, Standing};
use crate::{Ledger, Result, changes, findings, ids, incidents, tags};
use record::{Claim, Date, Reading};
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};
use rustc_hash::{FxHashMap, FxHashSet};
use serde::Serialize;

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

/// Several reports that are added together, and cursors moved with them: all or nothing.
pub struct Batch<'l> {
    pub(crate) tx: Transaction<'l>,
    pub(crate) linker: &'l mut Linker,
    dirty: FxHashSet<i64>,
    /// The first report and the first claim of the batch. Their words are indexed when it ends: the full-text index
    /// writes what it gathered to the file at every statement that may have to be undone by itself.
    unindexed: (Option<i64>, Option<i64>),
    pub(crate) now: String,
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
        let version = tx.pragma_query_value(None, "data_version", |row| row.get(0))?;
        if version != self.seen {
            self.linker.forget();
            self.seen = version;
        }
        let now = jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
        let mut batch =
            Batch { tx, linker: &mut self.linker, dirty: FxHashSet::default(), unindexed: (None, None), now };
        let done = work(&mut batch).and_then(|value| batch.finish().map(|()| value));
        if done.is_err() {
            self.linker.forget();
        }
        done
    }
}

impl Batch<'_> {
    /// Adds a report, unless the ledger holds it.
    ///
    /// # Errors
    /// As for [`Ledger::add`].
    pub fn add(&mut self, report: &NewReport<'_>) -> Result<Added> {
        let db: &Connection = &self.tx;
        let info = &report.reading.report;
        let known = db
            .prepare_cached("SELECT 1 FROM reports WHERE id = ?1")?
            .query_row([&info.id], |_| Ok(()))
            .optional()?;
        if known.is_some() {
            return Ok(Added { report: info.id.clone(), newness: Newness::Known, claims: 0, linked: 0 });
        }
        let (no, newness) = self.keep_text(report)?;
        let linked = self.keep_reading(no, report.text, report.reading, report.is_row)?;
        if let Newness::Version(_) = newness {
            changes::keep(&self.tx, no)?;
        }
        Ok(Added { report: info.id.clone(), newness, claims: report.reading.claims.len(), linked })
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

    fn keep_text(&mut self, report: &NewReport<'_>) -> Result<(i64, Newness)> {
        let db: &Connection = &self.tx;
        let info = &report.reading.report;
        let mut signed = info.title.clone().unwrap_or_default();
        signed.push('\n');
        signed.push_str(report.text);
        let signature = if report.is_row { Profile::default() } else { Profile::of(&signed, report.reading) };
        let published = info.published.map(|date| date.to_string());
        let day = info.published.map_or(0, crate::link::features::day);
        let article = ids::article(report.address.filter(|_| !report.is_row), &info.id);
        let rank = crate::report::signature::words(report.text).count() as i32;
        let no = next(db, "SELECT coalesce(max(no), 0) + 1 FROM reports")?;
        db.prepare_cached(
            "INSERT INTO reports (no, wire, happening, id, language, published, outlet, title, address, form, text, added, reader, day, article,
                                  rank, signature)
             VALUES (?1, ?1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
        )?
        .execute(params![
            no,
            info.id,
            info.language.code(),
            published,
            info.outlet,
            info.title,
            report.address,
            if report.is_row { "row" } else { "text" },
            report.text,
            self.now,
            report.reader,
            day,
            article,
            rank,
            signature.to_bytes(),
        ])?;
        self.unindexed.0.get_or_insert(no);
        let version = changes::versions(db, &article)?;
        if report.is_row {
            return Ok((no, Newness::New));
        }
        let mut copies = wires::copies(db, &mut self.linker.shingles, no, report.text)?;
        let foreign = happening::link(db, self.linker, no)?;
        copies.extend(wires::translations(db, no, report.text, &foreign)?);
        for report in wires::join(db, no, &copies)? {
            let mut incidents = db.prepare_cached("SELECT incident FROM claims WHERE report = ?1")?;
            self.dirty.extend(incidents.query_map([report], |row| row.get::<_, i64>(0))?.flatten());
        }
        if version > 1 {
            // The version that was the latest may have claims in any number of incidents.
            let mut incidents = db.prepare_cached(
                "SELECT c.incident FROM claims c JOIN reports r ON r.no = c.report WHERE r.article = ?1",
            )?;
            self.dirty.extend(incidents.query_map([&article], |row| row.get::<_, i64>(0))?.flatten());
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
        let mut numbers: FxHashMap<&str, i64> = FxHashMap::default();
        let mut seen: FxHashMap<String, usize> = FxHashMap::default();
        let mut linked = 0;
        for claim in &reading.claims {
            let first = ids::claim(&reading.report, claim, 0);
            let nth = seen.entry(first.clone()).or_default();
            let id = if *nth == 0 { first } else { ids::claim(&reading.report, claim, *nth) };
            *nth += 1;
            let (number, joined) = self.keep_claim(no, (text, is_row), reading, claim, &id)?;
            numbers.insert(&claim.id, number);
            linked += usize::from(joined);
        }
        for finding in &reading.findings {
            let claims: Vec<i64> =
                finding.claims.iter().filter_map(|id| numbers.get(&**id).copied()).collect();
            findings::keep_of_report(&self.tx, no, &reading.report, finding, &claims)?;
        }
        Ok(linked)
    }

    fn keep_claim(
        &mut self,
        report: i64,
        (text, is_row): (&str, bool),
        reading: &Reading,
        claim: &Claim,
        id: &str,
    ) -> Result<(i64, bool)> {
        let db: &Connection = &self.tx;
        let info = &reading.report;
        let sentences: Vec<&str> = claim.evidence.iter().map(|span| span.slice(text)).collect();
        let sentences = sentences.join(" … ");
        // The words of a table's row are the names of its columns.
        let told = if is_row { "" } else { sentences.as_str() };
        let features = Features::of(claim, id, report, told, info.language, info.published);
        let standing = reviews::standing(db, id)?;
        let no = next(db, "SELECT coalesce(max(no), 0) + 1 FROM claims")?;
        let fresh = Fresh { no, id, report, features };
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
        insert(db, &mut self.linker.tags, info.published, claim, &sentences, &fresh, &place)?;
        self.unindexed.1.get_or_insert(no);
        self.dirty.insert(root);
        let own = (no, fresh.features.rank, id);
        let adopted = forest::adopt(db, Grove::Claims, own, near.juniors, &mut self.dirty)?;
        let mut joined = parent.is_some() || adopted > 0;
        if let Some(pin) = standing.pin {
            reviews::gather(db, pin, &mut self.dirty)?;
            let held = "SELECT incident <> no OR EXISTS (SELECT 1 FROM claims c WHERE c.parent = ?1) FROM claims WHERE no = ?1";
            joined = db.prepare_cached(held)?.query_row([no], |row| row.get(0))?;
        }
        Ok((no, joined))
    }

    /// Marks an incident to be worked out again when the batch ends.
    pub(crate) fn touch(&mut self, incidents: impl IntoIterator<Item = i64>) {
        self.dirty.extend(incidents);
    }

    fn finish(mut self) -> Result<()> {
        self.linker.flush(&self.tx)?;
        let mut dirty: Vec<i64> = self.dirty.drain().collect();
        dirty.sort_unstable();
        for incident in dirty {
            incidents::refresh(&self.tx, &mut self.linker.tags, incident)?;
        }
        if let Some(first) = self.unindexed.0 {
            self.tx
                .prepare_cached("INSERT INTO report_words (rowid, title, text) SELECT no, title, text FROM reports WHERE no >= ?1")?
                .execute([first])?;
        }
        if let Some(first) = self.unindexed.1 {
            self.tx
                .prepare_cached(
                    "INSERT INTO claim_words (rowid, words) SELECT no, words FROM claims WHERE no >= ?1",
                )?
                .execute([first])?;
        }
        self.tx.commit()?;
        Ok(())
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

/// The number that the next row of a table gets, by a query for it.
fn next(db: &Connection, query: &str) -> Result<i64> {
    Ok(db.prepare_cached(query)?.query_row([], |row| row.get(0))?)
}

/// Where a new claim stands.
struct Placed<'a> {
    root: i64,
    parent: Option<&'a Candidate>,
    whole: Option<i64>,
    standing: &'a Standing,
}

fn insert(
    db: &Connection,
    numbers: &mut tags::Numbers,
    published: Option<Date>,
    claim: &Claim,
    sentences: &str,
    fresh: &Fresh<'_>,
    place: &Placed<'_>,
) -> Result<()> {
    let Fresh { no, id, report, features } = fresh;
    let no = *no;
    let event = &claim.event;
    let when = event.when.as_ref();
    let starts = when.and_then(|w| w.start.or(w.end));
    let ends = when.and_then(|w| w.end.or(w.start));
    let day = starts.or(published).map_or(0, crate::link::features::day);
    let largest = event.figures.iter().map(|f| f.count.low.get()).max_by(f64::total_cmp);
    let reasons = match place.parent {
        Some(parent) if !parent.reasons.is_empty() => Some(serde_json::to_string(&parent.reasons)?),
        _ => None,
    };
    db.prepare_cached(
        "INSERT INTO claims (no, id, report, name, kind, mode, cameo, stance, modality, starts, ends, day, place, largest, words,
                             json, rank, features, incident, parent, strength, reasons, whole, pin, rejected)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25)",
    )?
    .execute(params![
        no,
        id,
        report,
        claim.id,
        event.kind.name(),
        event.mode,
        event.cameo,
        claim.stance.name(),
        claim.modality.name(),
        starts.map(|d| d.to_string()),
        ends.map(|d| d.to_string()),
        day,
        event.places.first().map(|p| &p.name),
        largest,
        sentences,
        serde_json::to_string(claim)?,
        features.rank,
        serde_json::to_string(features)?,
        place.root,
        place.parent.map(|parent| parent.no),
        place.parent.map(|parent| parent.score),
        reasons,
        place.whole,
        place.standing.pin,
        place.standing.rejected,
    ])?;
    let mut party =
        db.prepare_cached("INSERT INTO parties (claim, side, id, name) VALUES (?1, ?2, ?3, ?4)")?;
    for (side, parties) in [("actor", &event.actors), ("recipient", &event.recipients)] {
        for one in parties {
            party.execute(params![no, side, one.id, one.name])?;
        }
    }
    let mut place =
        db.prepare_cached("INSERT INTO places (claim, id, name, lat, lon) VALUES (?1, ?2, ?3, ?4, ?5)")?;
    for one in &event.places {
        place.execute(params![no, one.id, one.name, one.lat, one.lon])?;
    }
    let mut figure = db.prepare_cached(
        "INSERT INTO figures (claim, role, thing, low, high, form, scope, is_part, words)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    for one in &event.figures {
        let form = serde_json::to_value(one.count.form)?;
        figure.execute(params![
            no,
            one.role.name(),
            one.thing,
            one.count.low.get(),
            one.count.high.map(record::Number::get),
            form.as_str(),
            one.scope,
            one.part_of.is_some(),
            one.count.to_string(),
        ])?;
    }
    let mut source = db.prepare_cached(
        "INSERT INTO sources (claim, position, id, name, kind, cue) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (position, one) in claim.sources.iter().enumerate() {
        source.execute(params![no, position as i64, one.id, one.name, one.kind.name(), one.cue])?;
    }
    let mut tag =
        db.prepare_cached("INSERT OR IGNORE INTO claim_tags (tag, day, claim) VALUES (?1, ?2, ?3)")?;
    for name in tags::of(claim, features.language) {
        tag.execute([numbers.of(db, &name)?, i64::from(day), no])?;
    }
    Ok(())
}
