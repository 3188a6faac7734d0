//! Lists of claims, incidents, findings, actors and reports, a page at a time.

mod rows;

pub use rows::{ActorRow, ClaimRow, FindingRow, IncidentRow, ReportRow, Rows};

use crate::filter::{CLAIMS, INCIDENTS, Sql, Tables, quoted};
use crate::{Filter, Ledger, Page, Result};
use record::Date;
use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Row, params_from_iter};
use rustc_hash::FxHashSet;
use serde_json::Value as Json;

/// So many rows of a list are looked through at once for words that many have.
const MOST_AT_ONCE: u32 = 4000;

/// Claims whose numbers lie no further apart are looked for together.
const APART: i64 = 200;

impl Ledger {
    /// Claims that fit the filter, newest first.
    ///
    /// # Errors
    /// Where the filter or the page makes no sense, or the ledger cannot be read.
    pub fn claims(&self, filter: &Filter, page: &Page) -> Result<Rows<ClaimRow>> {
        self.page(filter, page, &CLAIMS, |no| self.claim_row(no))
    }

    /// Incidents that fit the filter, newest first. Words and sources are those of any of its claims.
    ///
    /// # Errors
    /// As for [`Ledger::claims`].
    pub fn incidents(&self, filter: &Filter, page: &Page) -> Result<Rows<IncidentRow>> {
        self.page(filter, page, &INCIDENTS, |no| self.incident_row(no))
    }

    fn page<T>(
        &self,
        filter: &Filter,
        page: &Page,
        tables: &Tables,
        row: impl Fn(i64) -> Result<T>,
    ) -> Result<Rows<T>> {
        if let Some(words) = filter.common(&self.db)? {
            let places = self.with_common(filter, page, tables, &words)?;
            return page_of(places, page, row);
        }
        let Some(sql) = filter.sql(&self.db, tables, page)? else {
            return Ok(Rows { rows: Vec::new(), next: None });
        };
        self.rows(&sql, page, row)
    }

    /// The days and numbers of one page of rows that have words which many have: the list is gone through in its order, and of
    /// each stretch of it the full-text index is asked at once.
    fn with_common(
        &self,
        filter: &Filter,
        page: &Page,
        tables: &Tables,
        words: &str,
    ) -> Result<Vec<(i64, i64)>> {
        let bare = Filter { words: None, ..filter.clone() };
        let wanted = page.limit as usize;
        let mut looked_at =
            Page { limit: page.limit.saturating_mul(2).clamp(64, MOST_AT_ONCE), ..page.clone() };
        let mut places = Vec::new();
        while let Some(sql) = bare.sql(&self.db, tables, &looked_at)? {
            let some = self.places(&sql)?;
            let with = self.with_words(tables, &some, words)?;
            places.extend(some.iter().filter(|(_, no)| with.contains(no)).take(wanted - places.len()));
            let ended = some.len() < looked_at.limit as usize;
            let Some((day, no)) = some.last().filter(|_| !ended && places.len() < wanted) else { break };
            looked_at.after = Some(format!("{day}.{no}"));
            looked_at.limit = (looked_at.limit * 2).min(MOST_AT_ONCE);
        }
        Ok(places)
    }

    /// Which of some rows have all words: claims in themselves, incidents in any of their claims.
    fn with_words(&self, tables: &Tables, rows: &[(i64, i64)], words: &str) -> Result<FxHashSet<i64>> {
        let mut claims: Vec<(i64, i64)> = Vec::new();
        if tables.table == CLAIMS.table {
            claims.extend(rows.iter().map(|(_, no)| (*no, *no)));
        } else {
            let mut of = self.db.prepare_cached("SELECT no FROM claims WHERE incident = ?1")?;
            for (_, incident) in rows {
                for claim in of.query_map([incident], |row| row.get::<_, i64>(0))? {
                    claims.push((claim?, *incident));
                }
            }
        }
        claims.sort_unstable();
        let mut find = self.db.prepare_cached(
            "SELECT rowid FROM claim_words WHERE claim_words MATCH ?1 AND rowid BETWEEN ?2 AND ?3",
        )?;
        let mut found = FxHashSet::default();
        for near in claims.chunk_by(|one, next| next.0 - one.0 <= APART) {
            let (first, last) = (near[0].0, near[near.len() - 1].0);
            let mut with = find.query((words, first, last))?;
            while let Some(row) = with.next()? {
                let claim: i64 = row.get(0)?;
                let at = near.partition_point(|one| one.0 < claim);
                found.extend(near.get(at).filter(|one| one.0 == claim).map(|one| one.1));
            }
        }
        Ok(found)
    }

    fn places(&self, sql: &Sql) -> Result<Vec<(i64, i64)>> {
        let mut find = self.db.prepare_cached(&sql.text)?;
        let rows = find.query_map(params_from_iter(&sql.values), |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn rows<T>(&self, sql: &Sql, page: &Page, row: impl Fn(i64) -> Result<T>) -> Result<Rows<T>> {
        page_of(self.places(sql)?, page, row)
    }

    pub(crate) fn claim_row(&self, no: i64) -> Result<ClaimRow> {
        let mut find = self.db.prepare_cached(
            "SELECT c.id, i.id, r.id, r.outlet, coalesce(r.published, r.inferred_published), c.kind, c.starts, c.ends,
                    c.stance, c.modality, c.words, c.json
             FROM claims c JOIN reports r ON r.no = c.report LEFT JOIN claims i ON i.no = c.incident WHERE c.no = ?1",
        )?;
        let (row, json) = find.query_row([no], |row| {
            let top: String = row.get::<_, Option<String>>(1)?.unwrap_or_default();
            let made = ClaimRow {
                claim: row.get(0)?,
                incident: if top.is_empty() { top } else { crate::ids::incident(&top) },
                report: row.get(2)?,
                outlet: row.get(3)?,
                published: row.get(4)?,
                kind: row.get(5)?,
                starts: row.get(6)?,
                ends: row.get(7)?,
                stance: row.get(8)?,
                modality: row.get(9)?,
                words: row.get(10)?,
                actors: Vec::new(),
                recipients: Vec::new(),
                places: Vec::new(),
                figures: Vec::new(),
                sources: Vec::new(),
            };
            Ok((made, row.get::<_, String>(11)?))
        })?;
        let claim: record::Claim = serde_json::from_str(&json)?;
        let parties = |side: &[record::Actor]| {
            side.iter().map(|a| a.id.clone().unwrap_or_else(|| a.name.clone())).collect()
        };
        let event = &claim.event;
        Ok(ClaimRow {
            actors: parties(&event.actors),
            recipients: parties(&event.recipients),
            places: event.places.iter().map(|p| p.id.clone().unwrap_or_else(|| p.name.clone())).collect(),
            figures: event.figures.iter().map(|f| format!("{} {} {}", f.role, f.thing, f.count)).collect(),
            sources: claim.sources.iter().filter_map(|s| s.id.clone().or_else(|| s.name.clone())).collect(),
            ..row
        })
    }

    pub(crate) fn incident_row(&self, no: i64) -> Result<IncidentRow> {
        let mut find = self.db.prepare_cached(
            "SELECT i.id, i.kind, i.mode, i.modality, i.starts, i.ends, i.actors, i.recipients, i.place, i.place_id, i.claims,
                    i.reports, i.independent, i.figures, i.disagree, i.accepted, whole.id
             FROM incidents i LEFT JOIN claims w ON w.no = i.whole
                  LEFT JOIN incidents whole ON whole.no = w.incident AND whole.no <> i.no
             WHERE i.no = ?1",
        )?;
        let (row, actors, recipients, figures) = find.query_row([no], |row| {
            let made = IncidentRow {
                incident: row.get(0)?,
                kind: row.get(1)?,
                mode: row.get(2)?,
                modality: row.get(3)?,
                starts: row.get(4)?,
                ends: row.get(5)?,
                actors: Json::Null,
                recipients: Json::Null,
                place: row.get(8)?,
                place_id: row.get(9)?,
                claims: row.get(10)?,
                reports: row.get(11)?,
                independent: row.get(12)?,
                figures: Vec::new(),
                sources_disagree: row.get(14)?,
                accepted: row.get(15)?,
                part_of: row.get(16)?,
            };
            Ok((made, row.get::<_, String>(6)?, row.get::<_, String>(7)?, row.get::<_, String>(13)?))
        })?;
        Ok(IncidentRow {
            actors: serde_json::from_str(&actors)?,
            recipients: serde_json::from_str(&recipients)?,
            figures: serde_json::from_str(&figures)?,
            ..row
        })
    }

    /// Findings that fit the filter, newest first. Of the filter, days, thing, kind of event, actor, place, source and
    /// words bear on the claims a finding speaks of.
    ///
    /// # Errors
    /// As for [`Ledger::claims`].
    pub fn findings(&self, filter: &Filter, page: &Page) -> Result<Rows<FindingRow>> {
        let mut sql = Sql::default();
        sql.push("SELECT x.day, x.no FROM findings x WHERE 1", []);
        dates(&mut sql, filter, page)?;
        let of = "SELECT 1 FROM finding_claims fc JOIN claims c ON c.no = fc.claim";
        for name in filter.tags() {
            let Some(tag) = crate::tags::find(&self.db, &name)? else {
                return Ok(Rows { rows: Vec::new(), next: None });
            };
            let test = " JOIN claim_tags t ON t.claim = c.no AND t.day = c.day WHERE fc.finding = x.no AND t.tag = ?)";
            sql.push(&format!(" AND EXISTS ({of}{test}"), [Value::from(tag)]);
        }
        if let Some(least) = filter.min_figure {
            sql.push(
                &format!(" AND EXISTS ({of} WHERE fc.finding = x.no AND c.largest >= ?)"),
                [Value::from(least)],
            );
        }
        if let Some(words) = filter.words.as_deref().map(quoted).filter(|w| !w.is_empty()) {
            sql.push(
                " AND x.no IN (SELECT fc.finding FROM finding_claims fc
                               WHERE fc.claim IN (SELECT rowid FROM claim_words WHERE claim_words MATCH ?))",
                [Value::from(words)],
            );
        }
        sql.push(" ORDER BY x.day DESC, x.no DESC LIMIT ?", [Value::from(i64::from(page.limit))]);
        self.rows(&sql, page, |no| self.finding_row(no))
    }

    pub(crate) fn finding_row(&self, no: i64) -> Result<FindingRow> {
        let mut find = self.db.prepare_cached(
            "SELECT f.id, f.kind, f.thing, f.says, r.id, i.id
             FROM findings f LEFT JOIN reports r ON r.no = f.report LEFT JOIN incidents i ON i.no = f.incident
             WHERE f.no = ?1",
        )?;
        let row = find.query_row([no], |row| {
            Ok(FindingRow {
                finding: row.get(0)?,
                kind: row.get(1)?,
                thing: row.get(2)?,
                says: row.get(3)?,
                report: row.get(4)?,
                incident: row.get(5)?,
                claims: Vec::new(),
            })
        })?;
        let mut of = self.db.prepare_cached(
            "SELECT c.id FROM finding_claims fc JOIN claims c ON c.no = fc.claim WHERE fc.finding = ?1 ORDER BY c.no",
        )?;
        let claims = of.query_map([no], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        Ok(FindingRow { claims, ..row })
    }

    /// The actors of the claims that fit the filter, or of the newest so many of them, those with most claims first. At most
    /// `limit`.
    ///
    /// # Errors
    /// As for [`Ledger::claims`].
    pub fn actors(&self, filter: &Filter, newest: Option<u32>, limit: u32) -> Result<Vec<ActorRow>> {
        let looked_at = Page { limit: newest.unwrap_or(u32::MAX), after: None };
        let Some(claims) = filter.sql(&self.db, &CLAIMS, &looked_at)? else { return Ok(Vec::new()) };
        let whole = *filter == Filter::default() && newest.is_none();
        let restrict = if whole {
            String::new()
        } else {
            format!("WHERE p.claim IN (SELECT no FROM ({}))", claims.text)
        };
        let text = format!(
            "SELECT p.id, min(p.name), sum(p.side = 'actor'), sum(p.side = 'recipient') FROM parties p {restrict}
             GROUP BY coalesce(p.id, p.name) ORDER BY count(*) DESC, coalesce(p.id, p.name) LIMIT ?"
        );
        let mut values = if whole { Vec::new() } else { claims.values };
        values.push(Value::from(i64::from(limit)));
        let mut find = self.db.prepare_cached(&text)?;
        let rows = find.query_map(params_from_iter(values), |row| {
            Ok(ActorRow { actor: row.get(0)?, name: row.get(1)?, acts: row.get(2)?, receives: row.get(3)? })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Reports in the time and with the words of the filter, newest first.
    ///
    /// # Errors
    /// As for [`Ledger::claims`].
    pub fn reports(&self, filter: &Filter, page: &Page) -> Result<Rows<ReportRow>> {
        let mut sql = Sql::default();
        sql.push("SELECT x.day, x.no FROM reports x WHERE 1", []);
        dates(&mut sql, filter, page)?;
        if let Some(words) = filter.words.as_deref().map(quoted).filter(|w| !w.is_empty()) {
            sql.push(
                " AND x.no IN (SELECT rowid FROM report_words WHERE report_words MATCH ?)",
                [Value::from(words)],
            );
        }
        if let Some(source) = &filter.source {
            sql.push(" AND x.outlet = ?", [Value::from(source.clone())]);
        }
        if let Some(language) = filter.language {
            sql.push(" AND x.language = ?", [Value::from(language.code().to_owned())]);
        }
        sql.push(" ORDER BY x.day DESC, x.no DESC LIMIT ?", [Value::from(i64::from(page.limit))]);
        self.rows(&sql, page, |no| self.report_row(no))
    }

    pub(crate) fn report_row(&self, no: i64) -> Result<ReportRow> {
        let mut find = self.db.prepare_cached(
            "SELECT r.id, r.language, coalesce(r.published, r.inferred_published), r.outlet, r.title, r.address, r.version,
                    w.id, h.id, (SELECT count(*) FROM claims c WHERE c.report = r.no)
             FROM reports r JOIN reports w ON w.no = r.wire JOIN reports h ON h.no = r.happening WHERE r.no = ?1",
        )?;
        Ok(find.query_row([no], report_row)?)
    }

    /// The number of something by the beginning of its id.
    pub(crate) fn number(&self, table: &str, id: &str) -> Result<Option<i64>> {
        let sql = format!("SELECT no FROM {table} WHERE id = ?1");
        Ok(self.db.prepare_cached(&sql)?.query_row([id], |row| row.get(0)).optional()?)
    }
}

/// The rows of one page by their days and numbers.
fn page_of<T>(places: Vec<(i64, i64)>, page: &Page, row: impl Fn(i64) -> Result<T>) -> Result<Rows<T>> {
    let last = places.last().filter(|_| places.len() == page.limit as usize);
    let next = last.map(|(day, no)| format!("{day}.{no}"));
    let rows = places.into_iter().map(|(_, no)| row(no)).collect::<Result<_>>()?;
    Ok(Rows { rows, next })
}

fn report_row(row: &Row<'_>) -> rusqlite::Result<ReportRow> {
    Ok(ReportRow {
        report: row.get(0)?,
        language: row.get(1)?,
        published: row.get(2)?,
        outlet: row.get(3)?,
        title: row.get(4)?,
        address: row.get(5)?,
        version: row.get(6)?,
        wire: row.get(7)?,
        happening: row.get(8)?,
        claims: row.get(9)?,
    })
}

/// The days and the place in the list.
fn dates(sql: &mut Sql, filter: &Filter, page: &Page) -> Result<()> {
    let days = |date: Date| Value::from(i64::from(crate::link::features::day(date)));
    if let Some(since) = filter.since {
        sql.push(" AND x.day >= ?", [days(since)]);
    }
    if let Some(until) = filter.until {
        sql.push(" AND x.day <= ?", [days(until)]);
    }
    if let Some((day, no)) = page.position()? {
        sql.push(" AND (x.day, x.no) < (?, ?)", [Value::from(day), Value::from(no)]);
    }
    Ok(())
}
