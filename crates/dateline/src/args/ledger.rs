//! The arguments of what works on a ledger.

use clap::{Args as ClapArgs, ValueEnum};
use record::{Date, Language};
use std::path::PathBuf;

/// Which ledger.
#[derive(Clone, Debug, ClapArgs)]
pub struct LedgerArgs {
    /// The ledger's file; it is made where there is none.
    #[arg(long, value_name = "PATH", env = "DATELINE_LEDGER", default_value = "dateline.db")]
    pub ledger: PathBuf,
}

/// The arguments of `dateline add`.
#[derive(Debug, ClapArgs)]
pub struct AddArgs {
    /// Addresses of pages; files of plain text, HTML, PDF, WARC, JSON lines, EML or MHTML; folders of such files; `-` for plain
    /// text from standard input.
    #[arg(required = true, value_name = "URL|FILE|FOLDER|-")]
    pub inputs: Vec<PathBuf>,

    /// Let hosts on private networks be asked.
    #[arg(long)]
    pub allow_private: bool,

    #[command(flatten)]
    pub ledger: LedgerArgs,

    /// The day the reports were published; weekdays and "yesterday" hang on it.
    #[arg(long, value_name = "YYYY-MM-DD", env = "DATELINE_PUBLISHED")]
    pub published: Option<Date>,

    /// Who published the reports.
    #[arg(long, value_name = "NAME", env = "DATELINE_OUTLET")]
    pub outlet: Option<String>,

    /// Where the report was found. Reports with one address are versions of one article.
    #[arg(long, value_name = "URL")]
    pub address: Option<String>,

    /// The language of the reports: pt, en, es, uk or ru. Detected where it is not given.
    #[arg(long, value_name = "CODE", env = "DATELINE_LANGUAGE")]
    pub language: Option<Language>,

    /// How to print what was new.
    #[arg(long, value_enum)]
    pub format: Option<ListFormat>,

    /// How many reports to read at once; as many as there are processors where it is not given.
    #[arg(long, value_name = "N", env = "DATELINE_JOBS", value_parser = clap::value_parser!(u16).range(1..))]
    pub jobs: Option<u16>,
}

/// The arguments of `dateline watch`.
#[derive(Debug, ClapArgs)]
pub struct WatchArgs {
    #[command(flatten)]
    pub ledger: LedgerArgs,

    /// Visit each source that is due, and end: for cron.
    #[arg(long)]
    pub once: bool,

    /// Visit each source at the start, due or not.
    #[arg(long)]
    pub now: bool,

    /// Let hosts on private networks be asked.
    #[arg(long)]
    pub allow_private: bool,

    /// Seconds between two requests to one host.
    #[arg(long, value_name = "SECONDS", default_value_t = 2)]
    pub delay: u64,

    /// Keep the raw bytes of every page that is fetched in this folder, one WARC file a day.
    #[arg(long, value_name = "DIR")]
    pub archive: Option<PathBuf>,

    /// Serve figures for Prometheus at this address: 127.0.0.1:9100.
    #[arg(long, value_name = "ADDR")]
    pub metrics: Option<std::net::SocketAddr>,

    /// How to log on standard error.
    #[arg(long, value_enum, default_value_t)]
    pub log: LogFormat,
}

/// How the log is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// For people.
    #[default]
    Text,
    /// One object a line.
    Json,
}

/// The arguments of `dateline sources`.
#[derive(Debug, ClapArgs)]
pub struct SourcesArgs {
    #[command(flatten)]
    pub ledger: LedgerArgs,

    /// How to print.
    #[arg(long, value_enum)]
    pub format: Option<ListFormat>,
}

/// How a list is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ListFormat {
    /// A table for people: what a terminal gets.
    Text,
    /// One object a line: what a pipe gets.
    Jsonl,
    /// Comma-separated, with a head.
    Csv,
}

/// The arguments of the commands that list.
#[derive(Debug, ClapArgs)]
pub struct ListArgs {
    #[command(flatten)]
    pub ledger: LedgerArgs,

    /// With all of these words.
    #[arg(value_name = "WORD")]
    pub words: Vec<String>,

    /// On this day or later.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub since: Option<Date>,

    /// On this day or earlier.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub until: Option<Date>,

    /// Of this kind: ASSAULT, CONSULT, …
    #[arg(long, value_name = "KIND")]
    pub kind: Option<record::EventKind>,

    /// With this actor or recipient: an id such as RUS.lavrov, or a state's for all that belong to it.
    #[arg(long, value_name = "ID")]
    pub actor: Option<String>,

    /// At this place, or anywhere in this state: UKR.kyiv, UKR.
    #[arg(long, value_name = "ID")]
    pub place: Option<String>,

    /// With a figure of this thing or a kind of it: drone, missile.cruise, person.
    #[arg(long, value_name = "THING")]
    pub thing: Option<String>,

    /// On the word of this source; for reports, from this outlet.
    #[arg(long, value_name = "ID")]
    pub source: Option<String>,

    /// With a figure of at least this.
    #[arg(long, value_name = "N")]
    pub min_figure: Option<f64>,
    /// In reports in this language: en, pt, es, uk, ru.
    #[arg(long, value_name = "LANGUAGE")]
    pub in_language: Option<Language>,

    /// At most so many rows; 0 for all. On a terminal 50 where it is not given, else all.
    #[arg(long, value_name = "N")]
    pub limit: Option<u32>,

    /// How to print.
    #[arg(long, value_enum)]
    pub format: Option<ListFormat>,
}

/// The arguments of `dateline show`.
#[derive(Debug, ClapArgs)]
pub struct ShowArgs {
    /// The id, or its beginning.
    #[arg(value_name = "ID")]
    pub id: String,

    #[command(flatten)]
    pub ledger: LedgerArgs,

    /// How to print.
    #[arg(long, value_enum)]
    pub format: Option<ShowFormat>,
}

/// The arguments of `dateline check`.
#[derive(Debug, ClapArgs)]
pub struct CheckArgs {
    #[command(flatten)]
    pub ledger: LedgerArgs,

    /// How to print.
    #[arg(long, value_enum)]
    pub format: Option<ListFormat>,
}

/// The arguments of `dateline ask`.
#[derive(Debug, ClapArgs)]
pub struct AskArgs {
    /// A phrase: a word for what happened or a kind (ASSAULT), and any of a count of things, names, and a time.
    #[arg(required = true, value_name = "WORD")]
    pub question: Vec<String>,

    #[command(flatten)]
    pub ledger: LedgerArgs,

    /// The language of the question. Detected where it is not given.
    #[arg(long, value_name = "CODE")]
    pub language: Option<Language>,

    /// How to print.
    #[arg(long, value_enum)]
    pub format: Option<ShowFormat>,
}

/// The arguments of `dateline review`.
#[derive(Debug, ClapArgs)]
pub struct ReviewArgs {
    /// The id of a claim, incident or finding; for `withdraw`, the number of a review.
    #[arg(value_name = "ID")]
    pub id: String,

    /// What is decided.
    #[arg(value_enum)]
    pub action: ReviewAction,

    /// For `correct`, FIELD=VALUE (kind, mode, starts, ends, place); for `merge`, the other incident; for `split`, the
    /// claims to take out.
    #[arg(value_name = "DETAIL")]
    pub rest: Vec<String>,

    #[command(flatten)]
    pub ledger: LedgerArgs,

    /// Why.
    #[arg(long, value_name = "WORDS")]
    pub note: Option<String>,

    /// Who decides.
    #[arg(long, value_name = "NAME", env = "DATELINE_REVIEWER")]
    pub by: Option<String>,
}

/// What a person decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ReviewAction {
    /// It is right as it stands.
    Accept,
    /// A field is wrong.
    Correct,
    /// It is wrong.
    Reject,
    /// Two incidents are one.
    Merge,
    /// Some claims of an incident are another.
    Split,
    /// An earlier review no longer holds.
    Withdraw,
}

/// The arguments of `dateline import`.
#[derive(Debug, ClapArgs)]
pub struct ImportArgs {
    /// The table, as CSV or TSV; `-` is standard input. Or a folder of tables from `dateline export` or `dateline batch`.
    #[arg(value_name = "TABLE")]
    pub table: PathBuf,

    /// Which column is what: a TOML file, or one that is built in: acled, gdelt, strikes, ucdp-ged.
    #[arg(long, value_name = "MAP")]
    pub map: Option<PathBuf>,

    #[command(flatten)]
    pub ledger: LedgerArgs,
}

/// The arguments of `dateline rebuild`.
#[derive(Debug, ClapArgs)]
pub struct RebuildArgs {
    #[command(flatten)]
    pub ledger: LedgerArgs,

    /// Also those that this version has read already.
    #[arg(long)]
    pub all: bool,
}

/// How one thing is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ShowFormat {
    /// For people: what a terminal gets.
    Text,
    /// One object: what a pipe gets.
    Json,
}
