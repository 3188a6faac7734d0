//! `dateline sources`: how each source fares, so that a quiet front can be told from a broken feed.

use super::visit::state_of;
use crate::args::SourcesArgs;
use crate::ledgers::table::Printer;
use crate::ledgers::to_read;
use crate::settings::{FILE, Settings};
use crate::{Fault, Outcome};
use jiff::Timestamp;
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::Path;

/// How one source fares.
#[derive(Debug, Serialize)]
struct Health {
    source: String,
    address: String,
    /// `ok`, `quiet` (read, but far fewer reports than usual), `failing`, or `new`.
    health: &'static str,
    last_success: Option<Timestamp>,
    last_error_at: Option<Timestamp>,
    last_error: Option<String>,
    failures: u32,
    today: u32,
    usual: f64,
    next_visit: Option<Timestamp>,
    skipped: BTreeMap<String, u32>,
}

/// Runs the command.
pub fn run(args: &SourcesArgs) -> Result<Outcome, Fault> {
    let sources = Settings::load(Path::new("."))?.sources()?;
    if sources.is_empty() {
        return Err(format!("{FILE} names no source").into());
    }
    let ledger = to_read(&args.ledger)?;
    let columns: &[&str] = &["source", "health", "last_success", "today", "usual", "failures", "last_error"];
    let mut printer = Printer::new(args.format, columns);
    let now = Timestamp::now();
    for source in &sources {
        let state = state_of(&ledger, source.name())?;
        let (today, usual) = state.rates(now);
        let health = match &state {
            state if state.failures > 0 => "failing",
            state if state.last_success.is_none() => "new",
            _ if usual >= 4.0 && f64::from(today) < usual / 8.0 => "quiet",
            _ => "ok",
        };
        printer.row(&Health {
            source: source.name().to_owned(),
            address: source.address.clone(),
            health,
            last_success: state.last_success,
            last_error_at: state.last_error.as_ref().map(|(at, _)| *at),
            last_error: state.last_error.map(|(_, why)| why),
            failures: state.failures,
            today,
            usual: (usual * 10.0).round() / 10.0,
            next_visit: state.due,
            skipped: state.skipped,
        })?;
    }
    printer.finish()?;
    Ok(Outcome::Done)
}
