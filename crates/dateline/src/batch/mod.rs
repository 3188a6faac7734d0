//! `dateline batch`: whole corpora into Parquet tables, on every core, and on again after a stop.
//!
//! Reports are read and prepared in parallel and handed on in the order of the inputs to one thread, which adds them to a
//! ledger in the folder, some at a time. How many inputs were done, and which failed, stands in the same transaction: after a stop,
//! `--resume` passes over exactly those. The tables are written from the ledger at the end and published whole.
//!
//! Who reads is left open: [`run_by`] takes any function that hands on what was read in the order of the inputs.

mod inputs;
mod item;
mod keep;
mod memory;

use crate::ledgers::READER;
use crate::read::in_order;
use crate::{Fault, Outcome, complain};
use clap::Args as ClapArgs;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use keep::{Keeper, Taken};
use ledger::Ledger;
use record::{Date, Language};
use std::fs;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::thread;
use tables::publish::{self, Manifest};

pub use crate::read::STACK_BYTES;
pub use inputs::{is_report, open_as, walk};
pub use item::{Item, Report, Told, What, read};
pub use keep::Read;

/// The ledger within the folder.
pub const LEDGER: &str = "ledger.db";

/// The arguments of `dateline batch`.
#[derive(Debug, ClapArgs)]
pub struct BatchArgs {
    /// Files of Parquet, JSON lines (also in gzip), WARC, pages, mails or plain text; folders of such files; patterns in
    /// quotes: "news/*.parquet".
    #[arg(required = true, value_name = "FILE|FOLDER|PATTERN")]
    pub inputs: Vec<PathBuf>,

    /// The folder for the tables; it is made where there is none.
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,

    /// Go on where an earlier run was stopped. The inputs must be the same.
    #[arg(long)]
    pub resume: bool,

    /// What reports are taken to be where they do not say it.
    #[command(flatten)]
    pub unsaid: Unsaid,

    /// How many reports to read at once; as many as there are processors where it is not given.
    #[arg(long, value_name = "N", env = "DATELINE_JOBS", value_parser = clap::value_parser!(u16).range(1..))]
    pub jobs: Option<u16>,
}

/// The thread that adds, as the system names it: `benches/batch.py` looks for it.
const KEEPER: &str = "keeper";

/// What the reports of a batch are taken to be where they do not say it themselves.
#[derive(Clone, Debug, Default, ClapArgs)]
pub struct Unsaid {
    /// The day of publication of reports that do not say theirs.
    #[arg(long, value_name = "YYYY-MM-DD", env = "DATELINE_PUBLISHED")]
    pub published: Option<Date>,

    /// The outlet of reports that do not say theirs.
    #[arg(long, value_name = "NAME", env = "DATELINE_OUTLET")]
    pub outlet: Option<String>,

    /// The language of the reports: pt, en, es, uk or ru. Detected where it is not given.
    #[arg(long, value_name = "CODE", env = "DATELINE_LANGUAGE")]
    pub language: Option<Language>,
}

/// Runs the command.
pub fn run(args: &BatchArgs) -> Result<Outcome, Fault> {
    let counted = args.inputs.clone();
    // Counting opens every file but reads no report; it ends long before the reading does.
    run_by(
        args,
        move || Some(walk(counted).count()),
        |done, bar, take| read_here(args, walk(args.inputs.clone()).skip(done), bar, take),
    )
}

/// Takes what was read of one input.
pub type Take<'t> = dyn FnMut(Read) -> io::Result<()> + 't;

/// Runs a batch whose inputs somebody else reads: `read_all` is told how many inputs were done before, and hands on what it
/// reads of the others in their order. `count` says how many inputs there are, for the bar, where that
/// can be told without fetching them.
///
/// # Errors
/// Where the folder cannot be written, and those of `read_all`.
pub fn run_by(
    args: &BatchArgs,
    count: impl FnOnce() -> Option<usize> + Send + 'static,
    read_all: impl FnOnce(usize, &ProgressBar, &mut Take<'_>) -> Result<(), Fault>,
) -> Result<Outcome, Fault> {
    memory::be_frugal(jobs(args));
    ledger::settle_for_bulk();
    fs::create_dir_all(&args.out).map_err(|error| format!("{}: {error}", args.out.display()))?;
    let path = args.out.join(LEDGER);
    if path.exists() && !args.resume {
        return Err(format!("{}: holds a batch already; --resume goes on with it", args.out.display()).into());
    }
    let mut ledger = Ledger::open_in_bulk(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let done = keep::begin(&mut ledger, &job(args))?;
    if done > 0 {
        complain(&format!("{done} inputs were done before"));
    }
    let bar = bar(count, done as u64);
    let taken = take_all(args, &mut ledger, done, |take| read_all(done, &bar, take));
    bar.finish_and_clear();
    let taken = taken?;
    ledger.rest()?;
    memory::give_back();
    let manifest = publish_all(args, &mut ledger)?;
    let rows =
        |name: &str| manifest.tables.iter().find(|table| table.name == name).map_or(0, |table| table.rows);
    complain(&format!(
        "{} reports, {} claims, {} incidents in {}; {} inputs failed, {} reports were there twice",
        rows("reports"),
        rows("claims"),
        rows("incidents"),
        args.out.join(&manifest.folder).display(),
        rows("errors"),
        taken.known,
    ));
    Ok(Outcome::of(rows("reports") as usize, rows("errors") as usize))
}

/// Publishes the tables of a ledger, two at a time where that is wanted and the ledger can be opened twice: there are two large ones.
fn publish_all(args: &BatchArgs, ledger: &mut Ledger) -> Result<Manifest, Fault> {
    let mut beside = if jobs(args) > 1 { ledger.beside().ok() } else { None };
    Ok(publish::publish(&args.out, [ledger].into_iter().chain(&mut beside), READER)?)
}

/// How many reports are read at once.
fn jobs(args: &BatchArgs) -> usize {
    args.jobs.map_or_else(|| thread::available_parallelism().map_or(1, usize::from), usize::from)
}

/// What a batch is of: another one cannot go on with it.
fn job(args: &BatchArgs) -> String {
    let inputs: Vec<String> = args.inputs.iter().map(|input| input.display().to_string()).collect();
    let Unsaid { published, outlet, language } = &args.unsaid;
    let (published, language) = (published.map(|day| day.to_string()), language.map(Language::code));
    serde_json::json!({"inputs": inputs, "published": published, "outlet": outlet, "language": language, "reader": READER})
        .to_string()
}

fn take_all(
    args: &BatchArgs,
    ledger: &mut Ledger,
    done: usize,
    read_all: impl FnOnce(&mut Take<'_>) -> Result<(), Fault>,
) -> Result<Taken, Fault> {
    let (mut send, receive) = keep::channel();
    thread::scope(|scope| {
        let keeper = thread::Builder::new().name(KEEPER.to_owned());
        let keeper = keeper.spawn_scoped(scope, move || Keeper::new(ledger, done).take_all(&receive))?;
        // The keeper ends early only with an error, which is told below.
        let ended = read_all(&mut |read| send.take(read).map_err(|_| io::Error::other("stopped")));
        let ended = ended.and(send.finish().map_err(|_| "stopped".into()));
        let kept = keeper.join().map_err(|_| "stopped by a fault in dateline; --resume goes on")?;
        let kept = kept.map_err(|error| format!("{}: {error}; --resume goes on", args.out.display()))?;
        ended?;
        Ok(kept)
    })
}

/// Reads inputs on the threads of this machine, and hands them on in their order.
///
/// # Errors
/// Those of `take`, and where no threads can be had.
pub fn read_here<I: Into<Item> + Send>(
    args: &BatchArgs,
    inputs: impl Iterator<Item = I>,
    bar: &ProgressBar,
    take: &mut Take<'_>,
) -> Result<(), Fault> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs(args)).stack_size(STACK_BYTES).build()?;
    in_order(
        &pool,
        inputs,
        |input| input.into().read(&args.unsaid).prepare(),
        |read| {
            bar.inc(1);
            take(read)
        },
    )?;
    Ok(())
}

/// A bar where stderr is a terminal, with the time left as soon as the inputs have been counted.
fn bar(count: impl FnOnce() -> Option<usize> + Send + 'static, done: u64) -> ProgressBar {
    if !io::stderr().is_terminal() || std::env::var_os("TERM").is_some_and(|term| term == "dumb") {
        return ProgressBar::hidden();
    }
    let style =
        ProgressStyle::with_template("{bar:30.cyan/dim} {pos} of {len} inputs, {per_sec}, {eta} left")
            .unwrap_or_else(|_| ProgressStyle::default_bar());
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr()).with_style(style);
    bar.set_position(done);
    bar.reset_eta();
    let counted = bar.clone();
    thread::spawn(move || {
        if let Some(inputs) = count() {
            counted.set_length(inputs as u64);
        }
    });
    bar
}

/// The ledger of a batch folder, or the path itself where it is no folder.
pub fn ledger_of(path: &Path) -> PathBuf {
    if path.is_dir() { path.join(LEDGER) } else { path.to_owned() }
}
