//! Our own tables back into a ledger: the same reports with the same claims.

use crate::{Result, TableError, csv, parquet::fault};
use ::parquet::file::reader::SerializedFileReader;
use ledger::{Ledger, NewReport};
use record::{Claim, Finding, Reading, ReportInfo};
use serde_json::Value;
use std::fs::File;
use std::iter::Peekable;
use std::path::{Path, PathBuf};

/// How much came in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Imported {
    /// Reports in the tables.
    pub reports: usize,
    /// Of them, those that the ledger held already.
    pub known: usize,
    /// Claims of the others.
    pub claims: usize,
}

type Rows = Peekable<Box<dyn Iterator<Item = Result<Value>>>>;

/// Whether a folder holds our tables: `reports` and `claims`, as Parquet or CSV.
pub fn is_ours(folder: &Path) -> bool {
    let there = |name: &str| {
        ["parquet", "csv"].iter().any(|ending| folder.join(format!("{name}.{ending}")).is_file())
    };
    there("reports") && there("claims")
}

/// Adds the reports of a folder of our tables with their claims and their own findings to a ledger. Links, incidents and what
/// the ledger says of several reports are worked out anew. Reviews are not carried.
///
/// # Errors
/// Where a table cannot be read or the ledger cannot be written; what was added before stays.
pub fn import(folder: &Path, ledger: &mut Ledger) -> Result<Imported> {
    let (_, reports) = open(folder, "reports")?;
    let (claims_path, mut claims) = open(folder, "claims")?;
    let (findings_path, findings) = open(folder, "findings")?;
    let mut by_report: std::collections::HashMap<String, Vec<Finding>> = Default::default();
    for (nth, row) in findings.enumerate() {
        let row = row?;
        // A finding of several reports is worked out by the ledger.
        let Some(report) = row["report_id"].as_str() else { continue };
        by_report.entry(report.to_owned()).or_default().push(parse(
            &row,
            "finding_json",
            &findings_path,
            nth,
        )?);
    }
    let mut imported = Imported::default();
    let mut nth_claim = 0;
    for row in reports {
        let row = row?;
        let text = |name: &str| row[name].as_str();
        let id = text("report_id").unwrap_or_default();
        let mut own = Vec::new();
        // Both tables are in the order of the reports' ids.
        while let Some(claim) = claims.next_if(|row| row.as_ref().map_or(true, |row| row["report_id"] == id))
        {
            own.push(parse::<Claim>(&claim?, "claim_json", &claims_path, nth_claim)?);
            nth_claim += 1;
        }
        let mut findings = by_report.remove(id).unwrap_or_default();
        findings.sort_by_key(|finding| finding.id.trim_start_matches('f').parse::<u32>().unwrap_or(u32::MAX));
        let info = ReportInfo {
            id: id.to_owned(),
            language: text("source_language")
                .and_then(|code| code.parse().ok())
                .unwrap_or(record::Language::En),
            published: text("published_at").and_then(|day| day.parse().ok()),
            outlet: text("source_name").map(str::to_owned),
            title: text("title").map(str::to_owned),
        };
        let reading =
            Reading { report: info, claims: own, findings, attributions: Vec::new(), assisted: None };
        let added = ledger.add(&NewReport {
            text: text("text").unwrap_or_default(),
            reading: &reading,
            address: text("source_url"),
            reader: text("reader_version").unwrap_or_default(),
            is_row: row["is_row"] == true || text("is_row") == Some("true"),
        })?;
        imported.reports += 1;
        imported.known += usize::from(added.newness == ledger::Newness::Known);
        imported.claims += added.claims;
    }
    Ok(imported)
}

fn parse<T: serde::de::DeserializeOwned>(row: &Value, column: &str, path: &Path, nth: usize) -> Result<T> {
    let json = row[column].as_str().unwrap_or_default();
    serde_json::from_str(json).map_err(|error| TableError::Row {
        path: path.to_owned(),
        row: nth + 1,
        why: format!("{column}: {error}"),
    })
}

fn open(folder: &Path, name: &str) -> Result<(PathBuf, Rows)> {
    let path = folder.join(format!("{name}.parquet"));
    if !path.is_file() {
        let path = folder.join(format!("{name}.csv"));
        let rows: Box<dyn Iterator<Item = _>> = Box::new(csv::read(&path)?);
        return Ok((path, rows.peekable()));
    }
    let file = File::open(&path).map_err(crate::at(&path))?;
    let rows = SerializedFileReader::new(file).map_err(fault(&path))?.into_iter();
    let named = path.clone();
    let rows: Box<dyn Iterator<Item = _>> =
        Box::new(rows.map(move |row| row.map(|row| row.to_json_value()).map_err(fault(&named))));
    Ok((path, rows.peekable()))
}
