//! The arguments of what scores and trains.

use clap::{Args as ClapArgs, Subcommand, ValueEnum};
use record::Language;
use std::path::PathBuf;

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
