//! The arguments, and the help that goes with them.

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

    /// How many reports to read at once; as many as there are processors where it is not given.
    #[arg(long, value_name = "N", env = "DATELINE_JOBS", value_parser = clap::value_parser!(u16).range(1..))]
    pub jobs: Option<u16>,
}

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

/// The arguments of `dateline eval`.
#[derive(Debug, ClapArgs)]
pub struct EvalArgs {
    /// The stage to score.
    #[arg(value_enum)]
    pub stage: Stage,

    /// Files or folders of the stage's sets; for claims, reports NAME.txt with their readings NAME.json beside them.
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,

    /// How to print the scores.
    #[arg(long, value_enum, default_value_t)]
    pub format: Table,

    /// Write every miss to a file: the words, what was expected and what was read, one JSON object a line.
    #[arg(long, value_name = "FILE")]
    pub errors: Option<PathBuf>,
}

/// A stage that can be scored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Stage {
    /// Who says what: source, cue and content.
    Attribution,
    /// Whole claims, field by field.
    Claims,
    /// What happened, and between whom: sentences coded by PLOVER or CAMEO.
    Events,
    /// Figures in phrases.
    Figures,
    /// Times in phrases.
    Dates,
    /// Which reports, and which claims, are of one incident.
    Linking,
    /// Bulletins of strikes, role by role.
    Strikes,
    /// Which place a name stands for.
    Places,
    /// Main text, day and title of pages.
    Html,
}

/// How scores are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Table {
    /// A table, in percent.
    #[default]
    Text,
    /// A list of objects with `set`, `measure`, `value` (a fraction) and `n`.
    Json,
}

/// What to do with models.
#[derive(Debug, Subcommand)]
pub enum SyntaxCommand {
    /// Print the analysis of texts as CoNLL-U.
    Parse(SyntaxParseArgs),
    /// Train a model from treebanks.
    Train(SyntaxTrainArgs),
    /// Score a model on treebanks, from raw text, as the CoNLL 2018 shared task did.
    Eval(SyntaxEvalArgs),
}

/// The arguments of `dateline syntax parse`.
#[derive(Debug, ClapArgs)]
pub struct SyntaxParseArgs {
    /// Plain text files, folders, or `-` for standard input.
    #[arg(required = true, value_name = "FILE|FOLDER|-")]
    pub inputs: Vec<PathBuf>,

    /// The language of the texts. Detected where it is not given.
    #[arg(long, value_name = "CODE", env = "DATELINE_LANGUAGE")]
    pub language: Option<Language>,

    /// A model file to use in place of the one that is built in.
    #[arg(long, value_name = "FILE")]
    pub model: Option<PathBuf>,
}

/// The arguments of `dateline syntax train`.
#[derive(Debug, ClapArgs)]
pub struct SyntaxTrainArgs {
    /// The language of the model.
    #[arg(long, value_name = "CODE")]
    pub language: Language,

    /// The model file to write.
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,

    /// Treebanks in CoNLL-U, gzipped or not.
    #[arg(required = true, value_name = "TREEBANK")]
    pub treebanks: Vec<PathBuf>,

    /// A treebank of other habits, to learn trees from but not how words are cut or what their lemmas are; may be given
    /// several times.
    #[arg(long, value_name = "TREEBANK")]
    pub also: Vec<PathBuf>,

    /// Names in sentences of the treebanks, in IOB2; may be given several times.
    #[arg(long, value_name = "FILE")]
    pub names: Vec<PathBuf>,

    /// What dictionaries say of word forms: a form in lower case, a tab and notes with spaces between, a form a line.
    #[arg(long, value_name = "FILE")]
    pub dictionary: Option<PathBuf>,

    /// The seed of every shuffle: the same seed and files give the same bytes.
    #[arg(long, value_name = "N")]
    pub seed: Option<u64>,
}

/// The arguments of `dateline syntax eval`.
#[derive(Debug, ClapArgs)]
pub struct SyntaxEvalArgs {
    /// Treebanks (.conllu) and lists of names (.iob2), gzipped or not, or folders of them.
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,

    /// The names in the treebank's sentences, to score names in running text too.
    #[arg(long, value_name = "FILE")]
    pub names: Option<PathBuf>,

    /// The language. Where it is not given, it is taken from the name of the file or of its folder.
    #[arg(long, value_name = "CODE")]
    pub language: Option<Language>,

    /// A model file to score in place of the one that is built in.
    #[arg(long, value_name = "FILE")]
    pub model: Option<PathBuf>,

    /// Score on copies of the treebanks as careless hands would have written them: without accents or commas, with
    /// wrong capitals, words written twice, adjectives on the other side.
    #[arg(long)]
    pub noised: bool,

    /// How to print the scores.
    #[arg(long, value_enum, default_value_t)]
    pub format: Table,
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
