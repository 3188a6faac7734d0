//! The commands over a ledger.

pub mod add;
pub mod ask;
pub mod change;
pub mod lists;
pub mod show;
pub(crate) mod table;

use crate::Fault;
use crate::args::LedgerArgs;
use ledger::Ledger;
use std::path::Path;

/// Name and version of the reader, as it is kept with each report.
pub const READER: &str = concat!("dateline ", env!("CARGO_PKG_VERSION"));

/// Opens a ledger to read.
pub(crate) fn to_read(args: &LedgerArgs) -> Result<Ledger, Fault> {
    Ok(Ledger::open_to_read(&args.ledger).map_err(|error| named(&args.ledger, &error.to_string()))?)
}

/// Opens a ledger to write; makes it where there is none.
pub(crate) fn to_write(args: &LedgerArgs) -> Result<Ledger, Fault> {
    Ok(Ledger::open(&args.ledger).map_err(|error| named(&args.ledger, &error.to_string()))?)
}

/// An error with the file it is about; some say it themselves.
fn named(path: &Path, error: &str) -> String {
    let path = path.display().to_string();
    if error.starts_with(&path) { error.to_owned() } else { format!("{path}: {error}") }
}
