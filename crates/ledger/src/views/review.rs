//! What waits for a decision, what was decided, and by whom; and a report's claims as they were read, to decide on.

use crate::filter::CLAIMS;
use crate::{Filter, Ledger, Page, Result};
use record::{Claim, Finding};
use rusqlite::params_from_iter;
use serde::Serialize;

/// From so many claims, the newest that fit, the queue is ordered.
pub const MOST_QUEUED: u32 = 2_000;

/// A claim that waits for a decision.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Waiting {
    /// As in lists.
    #[serde(flatten)]
    pub claim: crate::ClaimRow,
    /// Whether sources of its incident disagree.
    pub sources_disagree: bool,
    /// How well it was linked, in hundredths; null for the top of an incident.
    pub strength: Option<i32>,
    /// How much a decision matters: its place in the queue, the highest first.
    pub weight: f64,
}

/// A claim of a report with its spans, and what was decided of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReadClaim {
    /// Its id in the ledger.
    pub claim: String,
    /// Its incident.
    pub incident: Option<String>,
    /// As it was read.
    pub read: Claim,
    /// A person has rejected it.
    pub rejected: bool,
}

/// A decision as it was recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReviewRow {
    /// Its number.
    pub review: i64,
    /// When, in UTC.
    pub made: String,
    /// `accept`, `correct`, `reject`, `merge`, `split` or `withdraw`.
    pub action: String,
    /// What it is about.
    pub target: String,
    /// The correction, the other incident, the claims, or the review that is withdrawn.
    pub detail: Option<String>,
    /// Why.
    pub note: Option<String>,
    /// Who decided.
    pub by: Option<String>,
}

/// How often two reviewers decided alike.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Concord {
    /// Things that two or more people have accepted or rejected.
    pub both: u32,
    /// Of them, those on which all decided alike.
    pub alike: u32,
}

impl Ledger {
    /// Claims nobody has decided on, what matters most and is least sure first: large figures, sources that disagree,
    /// weak links. Of the newest [`MOST_QUEUED`] that fit.
    ///
    /// # Errors
    /// As for [`Ledger::days`].
    pub fn queue(&self, filter: &Filter, limit: usize) -> Result<Vec<Waiting>> {
        let page = Page { limit: MOST_QUEUED, after: None };
        let Some(sql) = filter.sql(&self.db, &CLAIMS, &page)? else { return Ok(Vec::new()) };
        let text = format!(
            "SELECT c.no, i.disagree, c.strength, coalesce(c.largest, 0), i.independent,
                    EXISTS (SELECT 1 FROM finding_claims f WHERE f.claim = c.no)
             FROM ({}) q JOIN claims c ON c.no = q.no JOIN incidents i ON i.no = c.incident
             WHERE NOT c.rejected AND NOT EXISTS (
               SELECT 1 FROM review_claims rc JOIN reviews r ON r.no = rc.review
               WHERE rc.claim = c.id AND r.action <> 'withdraw' AND NOT EXISTS (
                 SELECT 1 FROM reviews w WHERE w.action = 'withdraw' AND w.detail = CAST(r.no AS TEXT)))",
            sql.text
        );
        let mut find = self.db.prepare_cached(&text)?;
        let mut rows = find.query(params_from_iter(sql.values))?;
        let mut waiting = Vec::new();
        while let Some(row) = rows.next()? {
            let (no, disagree, strength): (i64, bool, Option<i32>) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let (largest, independent, found): (f64, f64, bool) = (row.get(3)?, row.get(4)?, row.get(5)?);
            let unsure = strength.map_or(0.0, |s| (600.0 - f64::from(s)).max(0.0) / 200.0);
            let weight = (1.0 + largest).log10()
                + independent.sqrt()
                + unsure
                + 2.0 * f64::from(u8::from(disagree || found));
            waiting.push((weight, no, disagree, strength));
        }
        waiting.sort_by(|a, b| b.0.total_cmp(&a.0).then(b.1.cmp(&a.1)));
        waiting.truncate(limit);
        waiting
            .into_iter()
            .map(|(weight, no, sources_disagree, strength)| {
                Ok(Waiting {
                    claim: self.claim_row(no)?,
                    sources_disagree,
                    strength,
                    weight: (weight * 100.0).round() / 100.0,
                })
            })
            .collect()
    }

    /// The claims of a report with their spans, in the order of the text, and its findings.
    ///
    /// # Errors
    /// Where the ledger cannot be read.
    pub fn reading(&self, report: &str) -> Result<(Vec<ReadClaim>, Vec<Finding>)> {
        let mut find = self.db.prepare_cached(
            "SELECT c.id, i.id, c.json, c.rejected FROM claims c JOIN reports r ON r.no = c.report
             LEFT JOIN incidents i ON i.no = c.incident WHERE r.id = ?1 ORDER BY c.no",
        )?;
        let mut rows = find.query([report])?;
        let mut claims = Vec::new();
        while let Some(row) = rows.next()? {
            claims.push(ReadClaim {
                claim: row.get(0)?,
                incident: row.get(1)?,
                read: serde_json::from_str(&row.get::<_, String>(2)?)?,
                rejected: row.get(3)?,
            });
        }
        let mut of = self.db.prepare_cached(
            "SELECT f.json FROM findings f JOIN reports r ON r.no = f.report WHERE r.id = ?1 ORDER BY f.no",
        )?;
        let mut rows = of.query([report])?;
        let mut findings = Vec::new();
        while let Some(row) = rows.next()? {
            findings.push(serde_json::from_str(&row.get::<_, String>(0)?)?);
        }
        Ok((claims, findings))
    }

    /// Decisions, newest first: about one thing, or all. At most `limit`.
    ///
    /// # Errors
    /// Where the ledger cannot be read.
    pub fn reviews(&self, target: Option<&str>, limit: u32) -> Result<Vec<ReviewRow>> {
        let mut find = self.db.prepare_cached(
            "SELECT no, made, action, target, detail, note, by FROM reviews WHERE ?1 IS NULL OR target = ?1
             ORDER BY no DESC LIMIT ?2",
        )?;
        let rows = find.query_map(rusqlite::params![target, limit], |row| {
            Ok(ReviewRow {
                review: row.get(0)?,
                made: row.get(1)?,
                action: row.get(2)?,
                target: row.get(3)?,
                detail: row.get(4)?,
                note: row.get(5)?,
                by: row.get(6)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// How often reviewers decided alike on what more than one of them decided on: by the last decision of each that holds.
    ///
    /// # Errors
    /// Where the ledger cannot be read.
    pub fn concord(&self) -> Result<Concord> {
        let mut find = self.db.prepare_cached(
            "SELECT count(*), coalesce(sum(kinds = 1), 0) FROM (
               SELECT count(DISTINCT action) AS kinds FROM (
                 SELECT target, by, action, max(no) FROM reviews v
                 WHERE action IN ('accept', 'reject') AND by IS NOT NULL AND NOT EXISTS (
                   SELECT 1 FROM reviews w WHERE w.action = 'withdraw' AND w.detail = CAST(v.no AS TEXT))
                 GROUP BY target, by)
               GROUP BY target HAVING count(*) > 1)",
        )?;
        Ok(find.query_row([], |row| Ok(Concord { both: row.get(0)?, alike: row.get(1)? }))?)
    }
}
