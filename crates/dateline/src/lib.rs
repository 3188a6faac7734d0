//! The command line of Dateline as a library: [`main`] is all that the program calls.
//!
//! [`decode`] and [`detect`] turn bytes into a text in a language, [`inputs`] finds them, `read` reads them in
//! parallel and prints them in order, and [`view`] lays a reading out for people.

mod args;
mod assist;
pub mod batch;
pub mod decode;
mod diff;
mod eval;
mod export;
mod generate;
pub mod inputs;
mod ledgers;
mod read;
mod serve;
mod settings;
mod syntax;
pub mod view;
mod watch;

pub use ::detect;
use args::{Args, Command};
use clap::Parser;
use std::{
    io::{self, Write},
    process::ExitCode,
};

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// All done.
    Done,
    /// Nothing could be done; the reason is printed.
    Failed,
    /// Some inputs could not be read, each named; the rest are done.
    Some,
}

impl Outcome {
    /// By how many inputs were done and how many failed.
    fn of(done: usize, failed: usize) -> Self {
        match (done, failed) {
            (_, 0) => Self::Done,
            (0, _) => Self::Failed,
            _ => Self::Some,
        }
    }
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Done => ExitCode::SUCCESS,
            Outcome::Failed => ExitCode::FAILURE,
            Outcome::Some => ExitCode::from(3),
        }
    }
}

/// The reference of all commands as Markdown, as `docs/manual/commands.md` holds it.
pub fn reference() -> String {
    generate::reference()
}

/// A message for the person at the terminal.
pub type Fault = Box<dyn std::error::Error>;

/// Runs the command that the arguments name. Usage errors leave with status 2.
pub fn main() -> ExitCode {
    let args = Args::parse();
    // Nothing has been read yet, so that the choice holds.
    ::syntax::choose(match args.syntax {
        args::Effort::Fast => ::syntax::Effort::Fast,
        args::Effort::Accurate => ::syntax::Effort::Accurate,
    });
    let result = match args.command {
        Command::Read(args) => read::run(args),
        Command::Batch(args) => batch::run(&args),
        Command::Add(args) => ledgers::add::run(args),
        Command::Watch(args) => watch::run(&args),
        Command::Sources(args) => watch::health::run(&args),
        Command::Claims(args) => ledgers::lists::claims(&args),
        Command::Incidents(args) => ledgers::lists::incidents(&args),
        Command::Findings(args) => ledgers::lists::findings(&args),
        Command::Actors(args) => ledgers::lists::actors(&args),
        Command::Reports(args) => ledgers::lists::reports(&args),
        Command::Check(args) => ledgers::ask::check(&args),
        Command::Ask(args) => ledgers::ask::run(&args),
        Command::Export(args) => export::run(&args),
        Command::Diff(args) => diff::run(&args),
        Command::Review(args) => ledgers::change::review(&args),
        Command::Import(args) => ledgers::change::import(&args),
        Command::Rebuild(args) => ledgers::change::rebuild(&args),
        Command::Serve(args) => serve::run(args),
        Command::Show(args) => ledgers::show::run(&args),
        Command::Eval(args) => eval::run(&args),
        Command::Syntax(command) => syntax::run(command),
        Command::Schema => generate::schema(),
        Command::Completions { shell } => generate::completions(shell),
        Command::Man { all: Some(folder), .. } => generate::pages(&folder),
        Command::Man { markdown: true, .. } => generate::markdown(),
        Command::Man { command, .. } => generate::man(command.as_deref()),
    };
    match result {
        Ok(outcome) => outcome.into(),
        Err(fault) if is_broken_pipe(fault.as_ref()) => ExitCode::SUCCESS,
        Err(fault) => {
            complain(&fault.to_string());
            ExitCode::FAILURE
        }
    }
}

/// Prints a message on stderr; where that is closed too, there is nobody left to tell.
pub fn complain(message: &str) {
    let _ = writeln!(io::stderr().lock(), "dateline: {message}");
}

/// Whether the reader of our output has seen enough: no error.
fn is_broken_pipe(fault: &(dyn std::error::Error + 'static)) -> bool {
    fault.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}
