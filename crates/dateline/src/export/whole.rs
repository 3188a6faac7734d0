//! The kinds that carry everything: a folder of tables, as Parquet, as CSV, or as CSV with a data package; a workbook.

use super::To;
use crate::ledgers::READER;
use crate::{Fault, Outcome, complain};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use tables::rows::View;
use tables::schema::{OF_LEDGER, Table};
use tables::{csv, publish, xlsx};

/// Writes the tables into a new folder, which appears whole.
pub fn write(view: &View<'_>, to: To, folder: &Path) -> Result<(), Fault> {
    let named = |error: std::io::Error| format!("{}: {error}", folder.display());
    if folder.exists() {
        return Err(format!("{}: is there already; name a new folder", folder.display()).into());
    }
    let mut part = folder.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
    if part.exists() {
        fs::remove_dir_all(&part).map_err(named)?;
    }
    fs::create_dir_all(&part).map_err(named)?;
    let mut resources = Vec::new();
    for table in &OF_LEDGER {
        let file = format!("{}.{}", table.name, if to == To::Parquet { "parquet" } else { "csv" });
        let path = part.join(&file);
        if to == To::Parquet {
            publish::write(&path, table, view)?;
        } else {
            let mut out = csv::Writer::create(&path, table)?;
            view.rows(table, |cells| out.row(cells))?;
            out.finish()?;
        }
        if to == To::Datapackage {
            resources.push(resource(table, &file, publish::sum(&path)?));
        }
    }
    if to == To::Datapackage {
        let package = json!({
            "profile": "tabular-data-package",
            "name": "dateline",
            "title": "Claims of news reports, read by Dateline",
            "keywords": ["news", "events", "claims"],
            "contributors": [{"title": READER, "role": "wrangler"}],
            "resources": resources,
        });
        fs::write(part.join("datapackage.json"), serde_json::to_string_pretty(&package)? + "\n")
            .map_err(named)?;
    }
    Ok(fs::rename(&part, folder).map_err(named)?)
}

/// Writes the tables into one workbook, which appears whole.
pub fn workbook(view: &View<'_>, path: &Path) -> Result<Outcome, Fault> {
    if path.as_os_str() == "-" {
        return Err("a workbook is a file: say where with --out FILE.xlsx".into());
    }
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
    let mut book = xlsx::Writer::new()?;
    for table in &OF_LEDGER {
        book.sheet(path, table, |take| view.rows(table, take))?;
    }
    let cut = book.finish(&part)?;
    fs::rename(&part, path).map_err(|error| format!("{}: {error}", path.display()))?;
    if cut > 0 {
        complain(&format!(
            "{}: {cut} texts are longer than the {} characters that a cell holds and were cut; csv and parquet have them whole",
            path.display(),
            xlsx::CELL_CHARACTERS
        ));
    }
    Ok(Outcome::Done)
}

fn resource(table: &Table, file: &str, (bytes, sha256): (u64, String)) -> Value {
    let fields: Vec<Value> = table
        .columns
        .iter()
        .map(|column| {
            json!({"name": column.name, "type": column.kind.frictionless(), "description": column.says})
        })
        .collect();
    json!({
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": file,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": bytes,
        "hash": format!("sha256:{sha256}"),
        "dialect": {"delimiter": ",", "doubleQuote": true, "lineTerminator": "\r\n", "header": true},
        "schema": {"fields": fields, "missingValues": [""]},
    })
}
