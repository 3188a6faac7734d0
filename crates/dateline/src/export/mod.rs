//! `dateline export`: a ledger or a batch, or what of it fits a filter, in the forms that others use.

mod events;
mod incident;
mod json;
mod page;
mod whole;

use crate::args::ListArgs;
use crate::{Fault, Outcome, batch, complain};
use clap::{Args as ClapArgs, ValueEnum};
use ledger::Ledger;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use tables::rows::View;

/// The arguments of `dateline export`.
#[derive(Debug, ClapArgs)]
pub struct ExportArgs {
    /// What to make; docs/export.md says what each can carry.
    #[arg(long, value_enum, value_name = "KIND")]
    pub to: To,

    /// Where to: a folder for parquet, csv and datapackage, a file for xlsx, else a file or `-` for standard output.
    #[arg(long, value_name = "PATH", default_value = "-")]
    pub out: PathBuf,

    #[command(flatten)]
    pub list: ListArgs,
}

/// The kinds of exports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum To {
    /// A folder of Parquet tables, which `dateline import` reads.
    Parquet,
    /// A folder of CSV tables, which `dateline import` reads.
    Csv,
    /// One workbook with the same tables as sheets.
    Xlsx,
    /// CSV tables with a Frictionless data package: dictionary and checksums.
    Datapackage,
    /// The columns of ACLED, as CSV.
    Acled,
    /// The columns of UCDP GED, as CSV.
    Ucdp,
    /// The columns of GDELT 2.0 events, tab-separated without a head.
    Gdelt,
    /// PLOVER records, one JSON object a line.
    Plover,
    /// Incidents that have a place, as GeoJSON.
    Geojson,
    /// Findings as schema.org ClaimReview, JSON-LD.
    Claimreview,
    /// The words each claim rests on, as W3C Web Annotations.
    Webannotation,
    /// A report for people, in Markdown.
    Md,
    /// The same, as one HTML file.
    Html,
}

/// Runs the command.
pub fn run(args: &ExportArgs) -> Result<Outcome, Fault> {
    if args.list.format.is_some() || args.list.limit.is_some() {
        return Err(
            "export takes neither --format nor --limit: --to says the form, and all that fits is exported"
                .into(),
        );
    }
    let path = batch::ledger_of(&args.list.ledger.ledger);
    let ledger = Ledger::open_to_read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let view = View::new(&ledger, &args.list.filter())?;
    if matches!(args.to, To::Parquet | To::Csv | To::Datapackage) {
        if args.out.as_os_str() == "-" {
            return Err("this kind is a folder of tables: say where with --out FOLDER".into());
        }
        whole::write(&view, args.to, &args.out)?;
        return Ok(Outcome::Done);
    }
    if args.to == To::Xlsx {
        return whole::workbook(&view, &args.out);
    }
    to_file(&args.out, |out| match args.to {
        To::Acled => events::acled(&view, out),
        To::Ucdp => events::ucdp(&view, out),
        To::Gdelt => events::gdelt(&view, out),
        To::Plover => events::plover(&view, out),
        To::Geojson => json::geojson(&view, out),
        To::Claimreview => json::claim_reviews(&view, out),
        To::Webannotation => json::annotations(&view, out),
        To::Md => page::markdown(&view, &ledger, out),
        To::Html => page::html(&view, &ledger, out),
        To::Parquet | To::Csv | To::Datapackage | To::Xlsx => Ok(()),
    })?;
    Ok(Outcome::Done)
}

/// Writes a file whole or not at all, or standard output.
fn to_file(path: &Path, write: impl FnOnce(&mut dyn Write) -> Result<(), Fault>) -> Result<(), Fault> {
    if path.as_os_str() == "-" {
        let mut out = BufWriter::new(io::stdout().lock());
        write(&mut out)?;
        return Ok(out.flush()?);
    }
    let named = |error: io::Error| format!("{}: {error}", path.display());
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
    let mut out = BufWriter::new(File::create(&part).map_err(named)?);
    let written =
        write(&mut out).and_then(|()| Ok(out.flush()?)).and_then(|()| Ok(out.get_ref().sync_all()?));
    if let Err(fault) = written {
        if fs::remove_file(&part).is_err() {
            complain(&format!("{}: is left over and can be removed", part.display()));
        }
        return Err(fault);
    }
    Ok(fs::rename(&part, path).map_err(named)?)
}
