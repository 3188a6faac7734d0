//! `dateline show`: one thing whole, with the words it rests on.

use super::table::plain;
use super::to_read;
use crate::args::{ShowArgs, ShowFormat};
use crate::{Fault, Outcome};
use ledger::{ClaimRow, FindingRow, LinkedClaim, Reason, Reconciled, Shown, ShownIncident, ShownReport};
use serde::Serialize;
use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write as _};

pub fn run(args: &ShowArgs) -> Result<Outcome, Fault> {
    let shown = to_read(&args.ledger)?.show(&args.id)?;
    let mut out = io::stdout().lock();
    let format = args.format.unwrap_or(if out.is_terminal() { ShowFormat::Text } else { ShowFormat::Json });
    match format {
        ShowFormat::Json => {
            serde_json::to_writer_pretty(&mut out, &shown).map_err(io::Error::from)?;
            writeln!(out)?;
        }
        ShowFormat::Text => out.write_all(page(&shown)?.as_bytes())?,
    }
    out.flush()?;
    Ok(Outcome::Done)
}

fn page(shown: &Shown) -> Result<String, Fault> {
    let mut page = String::new();
    match shown {
        Shown::Incident(incident) => self::incident(&mut page, incident)?,
        Shown::Report(report) => self::report(&mut page, report)?,
        Shown::Claim(shown) => {
            claim(&mut page, &shown.row)?;
            if let Some(other) = &shown.linked_to {
                writeln!(page, "  linked to {other}: {}", because(&shown.reasons))?;
            }
            writeln!(page, "  incident {}, report {}", shown.row.incident, shown.row.report)?;
        }
        Shown::Finding { finding: one, claims } => {
            finding(&mut page, one)?;
            claims.iter().try_for_each(|row| claim(&mut page, row))?;
        }
    }
    Ok(page)
}

fn incident(page: &mut String, incident: &ShownIncident) -> Result<(), Fault> {
    let row = &incident.row;
    writeln!(page, "{}  {} {}", row.incident, row.kind, row.mode.as_deref().unwrap_or(""))?;
    writeln!(page, "  {} → {}", plain(&row.actors), plain(&row.recipients))?;
    writeln!(
        page,
        "  {}  {}",
        days(&row.starts, &row.ends),
        row.place.as_deref().unwrap_or("place not known")
    )?;
    writeln!(page, "  {} claims in {} reports, {} independent", row.claims, row.reports, row.independent)?;
    if let Some(whole) = &row.part_of {
        writeln!(page, "  part of {whole}")?;
    }
    if !incident.parts.is_empty() {
        writeln!(page, "  parts: {}", incident.parts.join(", "))?;
    }
    for figure in &row.figures {
        reconciled(page, figure)?;
    }
    incident.findings.iter().try_for_each(|one| finding(page, one))?;
    for LinkedClaim { claim: row, linked_to, reasons, .. } in &incident.members {
        claim(page, row)?;
        if let Some(other) = linked_to {
            writeln!(page, "  linked to {other}: {}", because(reasons))?;
        }
    }
    Ok(())
}

fn report(page: &mut String, report: &ShownReport) -> Result<(), Fault> {
    let row = &report.report;
    let known = [&row.published, &row.outlet, &row.title, &row.address];
    let known: Vec<&str> = known.into_iter().flatten().map(String::as_str).collect();
    writeln!(page, "{}  {}  {}", row.report, row.language, known.join("  "))?;
    if let Some(claim) = &report.inferred_from {
        writeln!(page, "  the day of publication is inferred from {claim}")?;
    }
    for (what, ids) in [
        ("versions", &report.versions),
        ("copies", &report.copies),
        ("about the same", &report.same_happening),
    ] {
        if !ids.is_empty() {
            writeln!(page, "  {what}: {}", ids.join(", "))?;
        }
    }
    for change in &report.changes {
        let side = |side: &Option<String>| side.clone().unwrap_or_else(|| "nothing".to_owned());
        let (was, now) = (side(&change.was), side(&change.now));
        writeln!(page, "  changed: {} {} {}: was {was}, is {now}", change.kind, change.role, change.thing)?;
    }
    report.findings.iter().try_for_each(|one| finding(page, one))?;
    report.claims.iter().try_for_each(|row| claim(page, row))?;
    writeln!(page, "\n{}", report.text.trim_end())?;
    Ok(())
}

fn claim(page: &mut String, row: &ClaimRow) -> Result<(), Fault> {
    let sources =
        if row.sources.is_empty() { row.outlet.clone().unwrap_or_default() } else { row.sources.join(" / ") };
    let parties = format!("{} → {}", row.actors.join(", "), row.recipients.join(", "));
    writeln!(page, "\n{}  {}  {parties}  {}", row.claim, row.kind, days(&row.starts, &row.ends))?;
    let by = if sources.is_empty() { "the report itself".to_owned() } else { sources };
    writeln!(page, "  {} by {by}; {}  {}", row.stance, row.modality, row.places.join(", "))?;
    if !row.figures.is_empty() {
        writeln!(page, "  {}", row.figures.join("; "))?;
    }
    writeln!(page, "  “{}”", row.words.split_whitespace().collect::<Vec<_>>().join(" "))?;
    Ok(())
}

fn reconciled(page: &mut String, figure: &Reconciled) -> Result<(), Fault> {
    let agreement = match figure.agreement {
        ledger::Agreement::OneSource => "one source",
        ledger::Agreement::Agree => "the sources agree",
        ledger::Agreement::Disagree => "sources disagree",
    };
    writeln!(page, "  {}  ({agreement})", cell(figure)?)?;
    for said in &figure.said {
        let high = said.high.map_or("..".to_owned(), |high| {
            if high == said.low { String::new() } else { format!("..{high}") }
        });
        let on = said.on.as_deref().map_or(String::new(), |on| format!(" on {on}"));
        let old = if said.superseded { ", superseded" } else { "" };
        writeln!(page, "      {}{high}  {}{on}{old}", said.low, said.source)?;
    }
    Ok(())
}

fn finding(page: &mut String, finding: &FindingRow) -> Result<(), Fault> {
    writeln!(page, "  {}  {}: {}", finding.finding, finding.kind.replace('_', " "), finding.says)?;
    Ok(())
}

fn cell(value: &impl Serialize) -> Result<String, Fault> {
    Ok(plain(&serde_json::to_value(value)?))
}

fn because(reasons: &[Reason]) -> String {
    let reasons: Vec<String> =
        reasons.iter().map(|r| format!("{} ({:+.2})", r.found, f64::from(r.weight) / 100.0)).collect();
    reasons.join(", ")
}

fn days(starts: &Option<String>, ends: &Option<String>) -> String {
    match (starts, ends) {
        (Some(starts), Some(ends)) if starts != ends => format!("{starts} to {ends}"),
        (Some(day), _) | (None, Some(day)) => day.clone(),
        (None, None) => "day not known".to_owned(),
    }
}
