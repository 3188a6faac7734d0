//! One thing whole, with the words it rests on.

use crate::{ClaimRow, FindingRow, IncidentRow, Ledger, LedgerError, Reason, ReportRow, Result};
use record::Claim;
use rusqlite::OptionalExtension;
use serde::Serialize;

/// What an id names.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Shown {
    /// A report.
    Report(Box<ShownReport>),
    /// A claim.
    Claim(Box<ShownClaim>),
    /// An incident.
    Incident(Box<ShownIncident>),
    /// A finding, with its claims.
    Finding {
        /// The finding.
        finding: FindingRow,
        /// The claims it speaks of.
        claims: Vec<ClaimRow>,
    },
}

/// A report with its claims.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ShownReport {
    /// What is known of it.
    #[serde(flatten)]
    pub report: ReportRow,
    /// Its text, as it was read.
    pub text: String,
    /// Its claims, in the order of the text.
    pub claims: Vec<ClaimRow>,
    /// What was found in it.
    pub findings: Vec<FindingRow>,
    /// Other versions of the same article.
    pub versions: Vec<String>,
    /// What changed in the figures since the version before.
    pub changes: Vec<Change>,
    /// Its copies.
    pub copies: Vec<String>,
    /// Other reports about the same happening.
    pub same_happening: Vec<String>,
    /// The claim from which its publication day was inferred, where it had none.
    pub inferred_from: Option<String>,
}

/// A figure that changed from one version of an article to the next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Kind of the event.
    pub kind: String,
    /// The figure's role.
    pub role: String,
    /// Of what.
    pub thing: String,
    /// What it was; null where it was not there.
    pub was: Option<String>,
    /// What it is now; null where it is gone.
    pub now: Option<String>,
}

/// A claim whole.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ShownClaim {
    /// As in lists.
    #[serde(flatten)]
    pub row: ClaimRow,
    /// As it was read, with spans into the report's text.
    pub read: Claim,
    /// The claim it hangs on in its incident.
    pub linked_to: Option<String>,
    /// Why, with weights in hundredths.
    pub reasons: Vec<Reason>,
}

/// A claim of an incident, and why it belongs there.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LinkedClaim {
    /// The claim.
    #[serde(flatten)]
    pub claim: ClaimRow,
    /// The claim it hangs on; null for the top.
    pub linked_to: Option<String>,
    /// How well it fits, in hundredths; null where a person put it there.
    pub strength: Option<i32>,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// An incident whole.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ShownIncident {
    /// As in lists.
    #[serde(flatten)]
    pub row: IncidentRow,
    /// Its claims, the fullest first.
    pub members: Vec<LinkedClaim>,
    /// Incidents that are parts of it.
    pub parts: Vec<String>,
    /// What was found of it.
    pub findings: Vec<FindingRow>,
}

impl Ledger {
    /// The report, claim, incident or finding with an id. The beginning of an id will do where it is the only one.
    ///
    /// # Errors
    /// Where nothing, or more than one thing, has the id.
    pub fn show(&self, id: &str) -> Result<Shown> {
        let id = &self.complete(id)?;
        if let Some(no) = self.number("claims", id)? {
            return Ok(Shown::Claim(Box::new(self.show_claim(no)?)));
        }
        if let Some(no) = self.incident_number(id)? {
            return Ok(Shown::Incident(Box::new(self.show_incident(no)?)));
        }
        if let Some(no) = self.number("reports", id)? {
            return Ok(Shown::Report(Box::new(self.show_report(no)?)));
        }
        if let Some(no) = self.number("findings", id)? {
            let finding = self.finding_row(no)?;
            let claims =
                self.claim_rows("SELECT claim FROM finding_claims WHERE finding = ?1 ORDER BY claim", no)?;
            return Ok(Shown::Finding { finding, claims });
        }
        Err(LedgerError::NoSuch(id.clone()))
    }

    /// The number of the incident with an id; that of any of its claims, written with an `i`, will do.
    pub(crate) fn incident_number(&self, id: &str) -> Result<Option<i64>> {
        let Some(digits) = id.strip_prefix('i') else { return Ok(None) };
        let mut find = self.db.prepare_cached("SELECT incident FROM claims WHERE id = ?1")?;
        Ok(find.query_row([format!("c{digits}")], |row| row.get(0)).optional()?)
    }

    /// The whole id that begins so.
    pub(crate) fn complete(&self, start: &str) -> Result<String> {
        let odd = start.is_empty() || !start.bytes().all(|b| b.is_ascii_alphanumeric());
        if odd {
            return Err(LedgerError::NoSuch(start.to_owned()));
        }
        let mut found: Vec<String> = Vec::new();
        let beginnings =
            [("claims", start.to_owned()), ("reports", start.to_owned()), ("findings", start.to_owned())];
        let incident = start.strip_prefix('i').map(|digits| ("claims", format!("c{digits}")));
        for (index, (table, start)) in beginnings.into_iter().chain(incident).enumerate() {
            let sql = format!("SELECT id FROM {table} WHERE id >= ?1 AND id < ?2 ORDER BY id LIMIT 2");
            let mut find = self.db.prepare_cached(&sql)?;
            let ids = find.query_map([&start, &format!("{start}~")], |row| row.get::<_, String>(0))?;
            for id in ids {
                let id = id?;
                found.push(if index == 3 { crate::ids::incident(&id) } else { id });
            }
        }
        match &found[..] {
            [] => Err(LedgerError::NoSuch(start.to_owned())),
            [one] => Ok(one.clone()),
            several => match several.iter().find(|id| *id == start) {
                Some(exact) => Ok(exact.clone()),
                None => Err(LedgerError::Ambiguous(start.to_owned(), several.join(" or "))),
            },
        }
    }

    fn show_claim(&self, no: i64) -> Result<ShownClaim> {
        let mut find = self.db.prepare_cached(
            "SELECT c.json, p.id, c.reasons FROM claims c LEFT JOIN claims p ON p.no = c.parent WHERE c.no = ?1",
        )?;
        let (json, linked_to, reasons) = find.query_row([no], |row| {
            Ok((row.get::<_, String>(0)?, row.get(1)?, row.get::<_, Option<String>>(2)?))
        })?;
        Ok(ShownClaim {
            row: self.claim_row(no)?,
            read: serde_json::from_str(&json)?,
            linked_to,
            reasons: parse_reasons(reasons)?,
        })
    }

    fn show_incident(&self, no: i64) -> Result<ShownIncident> {
        let mut linked = Vec::new();
        let mut find = self.db.prepare_cached(
            "SELECT p.id, c.strength, c.reasons FROM claims c LEFT JOIN claims p ON p.no = c.parent WHERE c.no = ?1",
        )?;
        let mut members = self.db.prepare_cached(
            "SELECT no FROM claims WHERE incident = ?1 AND NOT rejected ORDER BY rank DESC, id DESC",
        )?;
        for member in members.query_map([no], |row| row.get::<_, i64>(0))? {
            let member = member?;
            let (linked_to, strength, reasons) = find.query_row([member], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get::<_, Option<String>>(2)?))
            })?;
            let claim = self.claim_row(member)?;
            linked.push(LinkedClaim { claim, linked_to, strength, reasons: parse_reasons(reasons)? });
        }
        let mut parts = self.db.prepare_cached(
            "SELECT i.id FROM claims c JOIN claims p ON p.whole = c.no JOIN incidents i ON i.no = p.no
             WHERE c.incident = ?1 AND i.no <> ?1 ORDER BY i.day, i.id LIMIT 200",
        )?;
        let parts = parts.query_map([no], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        let mut findings = Vec::new();
        let mut of = self.db.prepare_cached(
            "SELECT no FROM findings WHERE incident = ?1 UNION
             SELECT fc.finding FROM finding_claims fc JOIN claims c ON c.no = fc.claim WHERE c.incident = ?1 LIMIT 200",
        )?;
        for no in of.query_map([no], |row| row.get::<_, i64>(0))? {
            findings.push(self.finding_row(no?)?);
        }
        Ok(ShownIncident { row: self.incident_row(no)?, members: linked, parts, findings })
    }

    fn show_report(&self, no: i64) -> Result<ShownReport> {
        let (text, inferred_from) = self
            .db
            .prepare_cached("SELECT text, inferred_from FROM reports WHERE no = ?1")?
            .query_row([no], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let ids = |sql: &str| -> Result<Vec<String>> {
            let mut find = self.db.prepare_cached(sql)?;
            Ok(find.query_map([no], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
        };
        let mut findings = Vec::new();
        let mut of = self.db.prepare_cached("SELECT no FROM findings WHERE report = ?1 ORDER BY no")?;
        for no in of.query_map([no], |row| row.get::<_, i64>(0))? {
            findings.push(self.finding_row(no?)?);
        }
        let mut changes =
            self.db.prepare_cached("SELECT kind, role, thing, was, now FROM changes WHERE report = ?1")?;
        let changes = changes.query_map([no], |row| {
            Ok(Change {
                kind: row.get(0)?,
                role: row.get(1)?,
                thing: row.get(2)?,
                was: row.get(3)?,
                now: row.get(4)?,
            })
        })?;
        Ok(ShownReport {
            report: self.report_row(no)?,
            text,
            claims: self.claim_rows("SELECT no FROM claims WHERE report = ?1 ORDER BY no", no)?,
            findings,
            versions: ids(
                "SELECT id FROM reports WHERE article = (SELECT article FROM reports WHERE no = ?1) AND no <> ?1
                 ORDER BY version",
            )?,
            changes: changes.collect::<rusqlite::Result<_>>()?,
            copies: ids(
                "SELECT id FROM reports WHERE wire = (SELECT wire FROM reports WHERE no = ?1) AND no <> ?1
                 ORDER BY id LIMIT 200",
            )?,
            same_happening: ids(
                "SELECT id FROM reports WHERE happening = (SELECT happening FROM reports WHERE no = ?1) AND no <> ?1
                 ORDER BY id LIMIT 200",
            )?,
            inferred_from,
        })
    }

    fn claim_rows(&self, sql: &str, no: i64) -> Result<Vec<ClaimRow>> {
        let mut find = self.db.prepare_cached(sql)?;
        let numbers: Vec<i64> = find.query_map([no], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        numbers.into_iter().map(|no| self.claim_row(no)).collect()
    }
}

fn parse_reasons(json: Option<String>) -> Result<Vec<Reason>> {
    Ok(match json {
        Some(json) => serde_json::from_str(&json)?,
        None => Vec::new(),
    })
}
