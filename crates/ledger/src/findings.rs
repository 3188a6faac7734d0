//! Findings of single reports, and those that several reports give together.

use crate::incidents::{Agreement, Member, Reconciled, Said};
use crate::{Result, ids};
use record::{Finding, FindingKind, ReportInfo};
use rusqlite::{Connection, params};

/// A finding to be kept.
pub(crate) struct Kept<'a> {
    pub(crate) id: String,
    pub(crate) finding: &'a Finding,
    pub(crate) report: Option<i64>,
    pub(crate) incident: Option<i64>,
    pub(crate) day: i64,
    pub(crate) claims: &'a [i64],
}

/// Keeps what the reader found in one report.
pub(crate) fn keep_of_report(
    db: &Connection,
    report: i64,
    info: &ReportInfo,
    finding: &Finding,
    claims: &[i64],
) -> Result<()> {
    let day = info.published.map_or(0, |date| i64::from(crate::link::features::day(date)));
    let id = ids::finding(&[&info.id, &finding.id, finding.kind.name(), &finding.says]);
    keep(db, &Kept { id, finding, report: Some(report), incident: None, day, claims })
}

/// Keeps a finding; one with the same id is replaced.
pub(crate) fn keep(db: &Connection, kept: &Kept<'_>) -> Result<()> {
    let finding = kept.finding;
    db.prepare_cached(
        "INSERT INTO findings (id, kind, thing, says, report, incident, day, json) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
         ON CONFLICT (id) DO UPDATE SET says = excluded.says, incident = excluded.incident, json = excluded.json",
    )?
    .execute(params![
        kept.id,
        finding.kind.name(),
        finding.thing,
        finding.says,
        kept.report,
        kept.incident,
        kept.day,
        serde_json::to_string(finding)?,
    ])?;
    let no: i64 = db
        .prepare_cached("SELECT no FROM findings WHERE id = ?1")?
        .query_row([&kept.id], |row| row.get(0))?;
    let mut of =
        db.prepare_cached("INSERT OR IGNORE INTO finding_claims (finding, claim) VALUES (?1, ?2)")?;
    for claim in kept.claims {
        of.execute([no, *claim])?;
    }
    Ok(())
}

/// Removes what was found of an incident.
pub(crate) fn forget_of_incident(db: &Connection, incident: i64) -> Result<()> {
    // Mostly nothing was found.
    let any: bool = db
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM findings WHERE incident = ?1)")?
        .query_row([incident], |row| row.get(0))?;
    if !any {
        return Ok(());
    }
    db.prepare_cached(
        "DELETE FROM finding_claims WHERE finding IN (SELECT no FROM findings WHERE incident = ?1 AND report IS NULL)",
    )?
    .execute([incident])?;
    db.prepare_cached("DELETE FROM findings WHERE incident = ?1 AND report IS NULL")?.execute([incident])?;
    Ok(())
}

/// Keeps where the sources of an incident disagree, over reports.
pub(crate) fn keep_of_incident(
    db: &Connection,
    incident: i64,
    day: i64,
    members: &[Member],
    figures: &[Reconciled],
) -> Result<()> {
    forget_of_incident(db, incident)?;
    for figure in figures.iter().filter(|f| f.agreement == Agreement::Disagree) {
        let current: Vec<&Said> = figure.said.iter().filter(|said| !said.superseded).collect();
        let numbers: Vec<i64> =
            members.iter().filter(|m| current.iter().any(|s| s.claim == m.id)).map(|m| m.no).collect();
        let mut reports: Vec<i64> =
            members.iter().filter(|m| numbers.contains(&m.no)).map(|m| m.report).collect();
        reports.dedup();
        if reports.len() < 2 {
            // Within one report the reader has said it.
            continue;
        }
        let mut sides: Vec<String> = Vec::new();
        for said in &current {
            let side = format!("{} says {}", said.source, interval(said));
            if !sides.contains(&side) {
                sides.push(side);
            }
        }
        let mut claims: Vec<String> = current.iter().map(|said| said.claim.clone()).collect();
        claims.sort_unstable();
        claims.dedup();
        let finding = Finding {
            id: String::new(),
            kind: FindingKind::SourcesDisagree,
            thing: Some(figure.thing.clone()),
            says: format!("{} {}: {}", figure.role, figure.thing, sides.join(", ")),
            spans: Vec::new(),
            repair: None,
            claims,
        };
        let parts: Vec<&str> = ["sources_disagree", figure.role.name(), &figure.thing]
            .into_iter()
            .chain(finding.claims.iter().map(String::as_str))
            .collect();
        let id = ids::finding(&parts);
        keep(
            db,
            &Kept { id, finding: &finding, report: None, incident: Some(incident), day, claims: &numbers },
        )?;
    }
    Ok(())
}

fn interval(said: &Said) -> String {
    match said.high {
        Some(high) if high == said.low => said.low.to_string(),
        Some(high) => format!("{}..{high}", said.low),
        None => format!("{}..", said.low),
    }
}
