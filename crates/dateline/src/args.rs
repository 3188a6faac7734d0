//! The arguments, and the help that goes with them.

mod ledger;
mod measure;

pub use ledger::*;
pub use measure::*;

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use record::{Date, Language};
use serde::Deserialize;
use std::path::PathBuf;

/// Reads news reports and keeps the record: who did what to whom, when, where and how many, and who says so.
#[derive(Debug, Parser)]
#[command(name = "dateline", version, propagate_version = true, max_term_width = 100)]
#[command(after_help = AFTER_HELP)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,

    /// How sentences are read: with one network, or with two, which takes twice as long (pt and en; other languages
    /// have one).
    #[arg(long, global = true, value_enum, default_value_t, env = "DATELINE_SYNTAX")]
    pub syntax: Effort,
}

/// How sentences are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Effort {
    /// With one network.
    #[default]
    Fast,
    /// With two, where the language has two.
    Accurate,
}

const AFTER_HELP: &str = "\
Options are taken from the command line, else from the environment (DATELINE_OUTLET and so on), else from
dateline.toml in the current folder, else built in. Colour is off where NO_COLOR is set.

Exit status: 0 done, 1 failed, 2 wrong usage, 3 some inputs could not be read (each is named), 130 interrupted.";

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Read reports and print their claims, with sources, figures and findings.
    Read(ReadArgs),
    /// Read reports into a ledger, and print what was new.
    Add(AddArgs),
    /// Read whole corpora into Parquet tables.
    Batch(crate::batch::BatchArgs),
    /// Keep the sources of dateline.toml flowing into a ledger.
    Watch(WatchArgs),
    /// Show how the sources of dateline.toml fare.
    Sources(SourcesArgs),
    /// List the claims in a ledger.
    Claims(ListArgs),
    /// List the incidents in a ledger: what happened, by all claims about it.
    Incidents(ListArgs),
    /// List what the record says of claims: figures that do not add up, sources that disagree.
    Findings(ListArgs),
    /// List who acts in a ledger's claims, and how often.
    Actors(ListArgs),
    /// List the reports in a ledger.
    Reports(ListArgs),
    /// Check every statement that counts against the record: borne out, not borne out, or cannot be told.
    Check(CheckArgs),
    /// Count over the record: `dateline ask strikes of more than 400 drones and missiles in July 2025`.
    Ask(AskArgs),
    /// Export a ledger or a batch in the forms that others use.
    Export(crate::export::ExportArgs),
    /// Say what changed between two ledgers or batches.
    Diff(crate::diff::DiffArgs),
    /// Record a person's decision, which later readings never undo.
    Review(ReviewArgs),
    /// Add a table of events as a source.
    Import(ImportArgs),
    /// Read the reports of a ledger anew; reviews stay.
    Rebuild(RebuildArgs),
    /// Serve the page and the API over a ledger.
    Serve(crate::serve::ServeArgs),
    /// Show one report, claim, incident or finding whole.
    Show(ShowArgs),
    /// Score a stage against hand-marked sets.
    Eval(EvalArgs),
    /// Train, score and run the models of words and sentences.
    #[command(subcommand)]
    Syntax(SyntaxCommand),
    /// Print the JSON schema of what `read --format json` prints.
    Schema,
    /// Print completions for a shell.
    Completions {
        /// The shell to print them for.
        shell: clap_complete::Shell,
    },
    /// Print the manual page, of the program or of one command.
    Man {
        /// The command; without it the program's own page.
        command: Option<String>,

        /// Write the pages of the program and of every command into this folder.
        #[arg(long, value_name = "FOLDER", conflicts_with = "command")]
        all: Option<PathBuf>,

        /// Print the reference of all commands as Markdown: docs/manual/commands.md.
        #[arg(long, conflicts_with_all = ["command", "all"])]
        markdown: bool,
    },
}

/// The arguments of `dateline read`.
#[derive(Debug, ClapArgs)]
pub struct ReadArgs {
    /// Addresses of pages; files of plain text, HTML, PDF, WARC, JSON lines, EML or MHTML; folders of such files; `-` for plain
    /// text from standard input.
    #[arg(required = true, value_name = "URL|FILE|FOLDER|-")]
    pub inputs: Vec<PathBuf>,

    /// Let hosts on private networks be asked.
    #[arg(long)]
    pub allow_private: bool,

    /// The day the reports were published; weekdays and "yesterday" hang on it.
    #[arg(long, value_name = "YYYY-MM-DD", env = "DATELINE_PUBLISHED")]
    pub published: Option<Date>,

    /// Who published the reports: the first link of every chain of sources.
    #[arg(long, value_name = "NAME", env = "DATELINE_OUTLET")]
    pub outlet: Option<String>,

    /// The language of the reports: pt, en, es, uk or ru. Detected where it is not given.
    #[arg(long, value_name = "CODE", env = "DATELINE_LANGUAGE")]
    pub language: Option<Language>,

    /// How to print: for people, or as JSON: one object for one file, an array for several; or one object a line.
    #[arg(long, value_enum, env = "DATELINE_FORMAT")]
    pub format: Option<Format>,

    /// Show for each field the bytes it was read from and the rule that read it.
    #[arg(long)]
    pub explain: bool,

    /// When to use colour.
    #[arg(long, value_enum, value_name = "WHEN", env = "DATELINE_COLOR")]
    pub color: Option<Color>,

    #[command(flatten)]
    pub assist: AssistArgs,

    /// How many reports to read at once; as many as there are processors where it is not given.
    #[arg(long, value_name = "N", env = "DATELINE_JOBS", value_parser = clap::value_parser!(u16).range(1..))]
    pub jobs: Option<u16>,
}

/// Whether, and how, a language model is asked.
#[derive(Debug, ClapArgs)]
pub struct AssistArgs {
    /// Ask the chat-completions endpoint of a language model that you run about the passages that the reader is unsure of,
    /// and show its answers apart from the reading: http://127.0.0.1:8080/v1/chat/completions. Only those passages are
    /// sent; a key, where it wants one, is taken from DATELINE_ASSIST_KEY.
    #[arg(long, value_name = "URL")]
    pub assist: Option<String>,

    /// The model to ask for, where the endpoint has several.
    #[arg(long, value_name = "NAME", requires = "assist")]
    pub assist_model: Option<String>,

    /// The most seconds to wait for one answer.
    #[arg(long, value_name = "SECONDS", requires = "assist", default_value_t = 60,
          value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub assist_timeout: u64,
}

/// How readings are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// Laid out for people.
    #[default]
    Text,
    /// One object for one file, an array for several or a folder.
    Json,
    /// One object a line.
    Jsonl,
    /// The text with its times marked, as TimeML.
    Timeml,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Color {
    /// On a terminal, unless NO_COLOR is set.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_arguments_hold_together() {
        Args::command().debug_assert();
    }
}
