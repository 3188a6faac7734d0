//! `dateline sources`: how each source fares, so that a quiet front can be told from a broken feed.

use super::visit::state_of;
use crate::args::SourcesArgs;
use crate::ledgers::table::Printer;
use crate::ledgers::to_read;
use crate::{Fault, Outcome};
use jiff::{Timestamp, Unit};
use serde::Serialize;
use std::collections::BTreeMap;

/// How one source fares.
#[derive(Debug, Serialize)]
struct Health {
    source: String,
    address: String,
    /// `ok`, `quiet` (read, but far fewer reports than usual), `failing`, or `new`.
    health: &'static str,
    /// Times are whole seconds.
    last_success: Option<Timestamp>,
    last_error_at: Option<Timestamp>,
    last_error: Option<String>,
    failures: u32,
    /// New reports since midnight UTC, and on an ordinary day before.
    today: u32,
    usual: f64,
    next_visit: Option<Timestamp>,
    skipped_total: u32,
    skipped: BTreeMap<String, u32>,
}

/// Runs the command.
pub fn run(args: &SourcesArgs) -> Result<Outcome, Fault> {
    let sources = super::named()?;
    let ledger = to_read(&args.ledger)?;
    let columns: &[&str] = &[
        "source",
        "health",
        "last_success",
        "today",
        "usual",
        "skipped_total",
        "failures",
        "next_visit",
        "last_error_at",
        "last_error",
    ];
    let mut printer = Printer::new(args.format, columns).with_whole_last();
    let now = Timestamp::now();
    let whole = |at: Timestamp| at.round(Unit::Second).unwrap_or(at);
    for source in &sources {
        let state = state_of(&ledger, source.name())?;
        let (today, usual) = state.rates(now);
        let health = match &state {
            state if state.failures > 0 => "failing",
            state if state.last_success.is_none() => "new",
            _ if usual >= 4.0 && state.lately(now) < usual / 8.0 => "quiet",
            _ => "ok",
        };
        printer.row(&Health {
            source: source.name().to_owned(),
            address: source.address.clone(),
            health,
            last_success: state.last_success.map(whole),
            last_error_at: state.last_error.as_ref().map(|(at, _)| whole(*at)),
            last_error: state.last_error.map(|(_, why)| why),
            failures: state.failures,
            today,
            usual: (usual * 10.0).round() / 10.0,
            next_visit: state.due.map(whole),
            skipped_total: state.skipped.values().sum(),
            skipped: state.skipped,
        })?;
    }
    printer.finish()?;
    Ok(Outcome::Done)
}
