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
    },
}

/// The arguments of `dateline read`.
#[derive(Debug, ClapArgs)]
pub struct ReadArgs {
    /// Plain text files, folders (their .txt files, also in folders within), or `-` for standard input.
    #[arg(required = true, value_name = "FILE|FOLDER|-")]
    pub inputs: Vec<PathBuf>,

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
    /// Figures in phrases.
    Figures,
    /// Times in phrases.
    Dates,
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

    /// Names in sentences of the treebanks, in IOB2; may be given several times.
    #[arg(long, value_name = "FILE")]
    pub names: Vec<PathBuf>,

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
