//! `dateline review`, `dateline import`, `dateline rebuild`: what changes a ledger besides adding reports.

use super::{READER, to_write};
use crate::args::{ImportArgs, RebuildArgs, ReviewAction, ReviewArgs};
use crate::{Fault, Outcome, complain};
use ledger::Decision;
use ledger::import::{MAPS, Map};
use reader::Known;
use std::fs::{self, File};
use std::io::{self, BufReader, Read, Write};
use std::path::Path;

/// Runs `dateline review`.
pub fn review(args: &ReviewArgs) -> Result<Outcome, Fault> {
    let rest = &args.rest;
    let one = |what: &str| -> Result<String, Fault> {
        match &rest[..] {
            [one] => Ok(one.clone()),
            _ => Err(format!("{what}; `dateline review --help` shows how").into()),
        }
    };
    let decision = match args.action {
        ReviewAction::Accept => Decision::Accept,
        ReviewAction::Reject => Decision::Reject,
        ReviewAction::Merge => Decision::Merge(one("merge needs the id of the other incident")?),
        ReviewAction::Split => Decision::Split(rest.clone()),
        ReviewAction::Correct => {
            let given = one("correct needs FIELD=VALUE")?;
            let (field, value) = given.split_once('=').ok_or("correct needs FIELD=VALUE")?;
            Decision::Correct(field.to_owned(), value.to_owned())
        }
        ReviewAction::Withdraw => {
            Decision::Withdraw(args.id.parse().map_err(|_| "withdraw needs a review's number")?)
        }
    };
    let reviewed =
        to_write(&args.ledger)?.review(&args.id, &decision, args.note.as_deref(), args.by.as_deref())?;
    let mut out = io::stdout().lock();
    writeln!(out, "review {}: {}", reviewed.review, reviewed.incidents.join(", "))?;
    Ok(Outcome::Done)
}

/// Runs `dateline import`.
pub fn import(args: &ImportArgs) -> Result<Outcome, Fault> {
    let Some(wanted) = &args.map else { return import_ours(args) };
    let map = match MAPS.iter().find(|(name, _)| Path::new(name) == wanted) {
        Some((name, toml)) => Map::parse(name, toml)?,
        None => {
            let names = MAPS.map(|(name, _)| name).join(", ");
            let toml = fs::read_to_string(wanted)
                .map_err(|error| format!("{}: {error}; built in are {names}", wanted.display()))?;
            Map::parse(&wanted.display().to_string(), &toml)?
        }
    };
    let mut ledger = to_write(&args.ledger)?;
    let name = args.table.display().to_string();
    let table: Box<dyn Read> = match args.table.as_os_str() == "-" {
        true => Box::new(io::stdin().lock()),
        false => {
            Box::new(BufReader::new(File::open(&args.table).map_err(|error| format!("{name}: {error}"))?))
        }
    };
    let imported = ledger.import(&map, &name, table)?;
    for why in &imported.faults {
        complain(why);
    }
    if imported.faulty > 0 {
        complain(&format!("{name}: {} of {} rows could not be used", imported.faulty, imported.rows));
    }
    let mut out = io::stdout().lock();
    serde_json::to_writer(&mut out, &imported).map_err(io::Error::from)?;
    writeln!(out)?;
    Ok(Outcome::of(imported.rows - imported.faulty, imported.faulty))
}

/// Adds the reports and claims of a folder of our own tables.
fn import_ours(args: &ImportArgs) -> Result<Outcome, Fault> {
    if !tables::import::is_ours(&args.table) {
        return Err("say with --map which column is what; only a folder with reports and claims from `dateline export` or \
                    `dateline batch` needs none"
            .into());
    }
    let imported = tables::import::import(&args.table, &mut to_write(&args.ledger)?)?;
    let mut out = io::stdout().lock();
    serde_json::to_writer(&mut out, &imported).map_err(io::Error::from)?;
    writeln!(out)?;
    Ok(Outcome::Done)
}

/// Runs `dateline rebuild`.
pub fn rebuild(args: &RebuildArgs) -> Result<Outcome, Fault> {
    let mut ledger = to_write(&args.ledger)?;
    let rebuilt = ledger.rebuild(READER, args.all, |report| {
        let known =
            Known { published: report.published, outlet: report.outlet.clone(), title: report.title.clone() };
        reader::read(&report.text, report.language, &known).map_err(|error| error.to_string())
    })?;
    for why in &rebuilt.faults {
        complain(why);
    }
    let mut out = io::stdout().lock();
    serde_json::to_writer(&mut out, &rebuilt).map_err(io::Error::from)?;
    writeln!(out)?;
    Ok(Outcome::of(rebuilt.reports, rebuilt.faults.len()))
}
