//! Whole corpora on more than one machine: Dateline's reading within Apache DataFusion Ballista.
//!
//! [`functions`] are the reading as functions of SQL, [`cluster`] starts a scheduler and executors that know them, [`sql`]
//! asks over tables. [`batch`] is `dateline batch` with its inputs read on the cluster: the inputs travel as [`parts`] in a
//! shared folder or an object store ([`stores`]), what was read comes back in their order, and one machine links it, as
//! `dateline batch` does. That is why the tables are the same.

pub mod args;
pub mod batch;
pub mod cluster;
pub mod functions;
pub mod parts;
pub mod session;
pub mod sql;
pub mod stores;
pub mod walk;

use args::{Args, Command};
use clap::Parser;
use std::process::ExitCode;

/// Runs the command that the arguments name.
pub fn main() -> ExitCode {
    let args = Args::parse();
    let quiet = matches!(args.command, Command::Batch(_) | Command::Sql(_));
    let level = if quiet { "off" } else { "info" };
    env_logger::Builder::from_env(env_logger::Env::new().filter_or("DATELINE_LOG", level)).init();
    let result = match args.command {
        Command::Scheduler(args) => cluster::scheduler(&args).map(|()| ExitCode::SUCCESS),
        Command::Executor(args) => cluster::executor(&args).map(|()| ExitCode::SUCCESS),
        Command::Batch(args) => batch::run(&args).map(ExitCode::from),
        Command::Sql(args) => sql::run(&args).map(|()| ExitCode::SUCCESS),
    };
    result.unwrap_or_else(|fault| {
        cli::complain(&fault.to_string());
        ExitCode::FAILURE
    })
}
