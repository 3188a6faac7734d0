//! `dateline diff`: what changed between two ledgers or batches.

use crate::args::ListFormat;
use crate::ledgers::table::Printer;
use crate::{Fault, Outcome, batch, complain};
use clap::Args as ClapArgs;
use std::path::PathBuf;

/// The arguments of `dateline diff`.
#[derive(Debug, ClapArgs)]
pub struct DiffArgs {
    /// The ledger of before, or the folder of a batch.
    pub before: PathBuf,

    /// The ledger of now, or the folder of a batch.
    pub now: PathBuf,

    /// How to print.
    #[arg(long, value_enum)]
    pub format: Option<ListFormat>,
}

/// Runs the command.
pub fn run(args: &DiffArgs) -> Result<Outcome, Fault> {
    let mut printer = Printer::new(args.format, &["change", "what", "id", "report", "says"]);
    tables::diff::diff(&batch::ledger_of(&args.before), &batch::ledger_of(&args.now), |difference| {
        printer.row(difference)
    })?;
    if !printer.finish()? {
        complain("nothing differs");
    }
    Ok(Outcome::Done)
}
