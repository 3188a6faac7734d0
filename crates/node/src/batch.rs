//! `dateline-node batch`: `dateline batch` with its inputs read on a cluster.
//!
//! This machine walks through the inputs, puts them as parts where the cluster sees them, and asks for each part in a query of
//! its own: some are under way at once. What comes back goes in the order of the inputs to the keeper of `dateline batch`,
//! which links it. An executor that is lost costs the cluster its tasks, which Ballista gives to others; a query that fails
//! all the same is asked again, by a session of its own.

use crate::args::{BatchArgs, Endpoint};
use crate::parts::{self, COLUMNS, NUMBER};
use crate::stores::{self, Place};
use crate::{cluster, functions, session, walk};
use cli::batch::{Item, Read, Take, Told, Unsaid, read_here, run_by};
use cli::{Fault, Outcome, complain};
use datafusion::common::ScalarValue;
use datafusion::common::cast::{as_int64_array, as_large_string_array};
use datafusion::error::DataFusionError;
use datafusion::logical_expr::Expr;
use datafusion::prelude::{ParquetReadOptions, col, lit};
use std::collections::VecDeque;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::runtime::Runtime;
use tokio::task::JoinHandle;

/// A part is asked for so often before the run is stopped.
const TRIES: u32 = 8;

/// The longest wait before a part is asked for again.
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// Runs the command.
///
/// # Errors
/// Where the folder cannot be written, or the cluster is lost.
pub fn run(args: &BatchArgs) -> Result<Outcome, Fault> {
    let runtime = cluster::runtime()?;
    let out = stores::address(&args.out)?.map(|url| Place::open(&url)).transpose()?;
    let own = tempfile::tempdir()?;
    let here = match (&out, &args.work) {
        (None, None) => PathBuf::from(&args.out),
        (None, Some(_)) => return Err("--work is for an --out that is an address; leave it out".into()),
        (Some(_), Some(work)) => work.clone(),
        (Some(_), None) if args.resume => {
            return Err("--resume needs the --work folder of the run before".into());
        }
        (Some(_), None) => own.path().to_owned(),
    };
    let local = cli::batch::BatchArgs {
        inputs: args.inputs.iter().map(PathBuf::from).collect(),
        out: here.clone(),
        resume: args.resume,
        unsaid: args.unsaid.clone(),
        jobs: None,
    };
    let counted = args.inputs.clone();
    let outcome = run_by(
        &local,
        move || walk::count(counted),
        |done, bar, take| {
            let inputs = walk::walk(args.inputs.clone(), runtime.handle().clone()).skip(done);
            let Some(scheduler) = &args.scheduler else { return read_here(&local, inputs, bar, take) };
            let staged = Staged::new(out.as_ref(), &here, &runtime)?;
            let asked = Asked { scheduler: scheduler.clone(), unsaid: as_texts(&args.unsaid) };
            let mut take = |read| {
                bar.inc(1);
                take(read)
            };
            let read = read_there(inputs, &asked, &staged, usize::from(args.parts), &runtime, &mut take);
            staged.remove(&runtime)?;
            read
        },
    )?;
    if let Some(out) = out {
        runtime.block_on(publish(&here, &out))?;
        complain(&format!("published at {}", out.url("manifest.json")));
    }
    Ok(outcome)
}

/// Day, outlet and language for reports that do not say theirs, as arguments of the function.
fn as_texts(unsaid: &Unsaid) -> [Option<String>; 3] {
    [
        unsaid.published.map(|day| day.to_string()),
        unsaid.outlet.clone(),
        unsaid.language.map(|language| language.code().to_owned()),
    ]
}

/// Where parts lie while they are read.
enum Staged<'p> {
    /// In a folder that every machine sees.
    Folder(PathBuf),
    /// In a store.
    Store(&'p Place),
}

const FOLDER: &str = "parts";

impl<'p> Staged<'p> {
    /// Empty: what a run that was stopped has left is removed.
    fn new(out: Option<&'p Place>, here: &Path, runtime: &Runtime) -> Result<Self, Fault> {
        let staged = match out {
            Some(place) => Self::Store(place),
            None => Self::Folder(fs::canonicalize(here)?.join(FOLDER)),
        };
        staged.remove(runtime)?;
        if let Self::Folder(folder) = &staged {
            fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        Ok(staged)
    }

    /// Writes a part. Gives its address.
    fn put(&self, number: usize, part: Vec<u8>, runtime: &Runtime) -> Result<String, Fault> {
        let name = format!("part-{number:09}.parquet");
        match self {
            Self::Folder(folder) => {
                let path = folder.join(name);
                fs::write(&path, part).map_err(|error| format!("{}: {error}", path.display()))?;
                Ok(path.to_string_lossy().into_owned())
            }
            Self::Store(place) => {
                let below = format!("{FOLDER}/{name}");
                runtime.block_on(place.put(&below, part))?;
                Ok(place.url(&below))
            }
        }
    }

    fn remove(&self, runtime: &Runtime) -> Result<(), Fault> {
        match self {
            Self::Folder(folder) if folder.exists() => Ok(fs::remove_dir_all(folder)?),
            Self::Folder(_) => Ok(()),
            Self::Store(place) => runtime.block_on(place.remove(FOLDER)),
        }
    }
}

/// Who is asked, and with what.
#[derive(Clone)]
struct Asked {
    scheduler: Endpoint,
    unsaid: [Option<String>; 3],
}

type UnderWay = JoinHandle<Result<Vec<Read>, Lost>>;
/// A message that may pass between threads.
type Lost = Box<dyn std::error::Error + Send + Sync>;

fn read_there(
    mut inputs: impl Iterator<Item = Item>,
    asked: &Asked,
    staged: &Staged<'_>,
    at_once: usize,
    runtime: &Runtime,
    take: &mut Take<'_>,
) -> Result<(), Fault> {
    let mut under_way: VecDeque<UnderWay> = VecDeque::new();
    let mut number = 0;
    loop {
        let part = next_part(&mut inputs);
        let ended = part.is_empty();
        if !ended {
            let address = staged.put(number, parts::to_parquet(&part)?, runtime)?;
            number += 1;
            under_way.push_back(runtime.spawn(read_part(asked.clone(), address, part.len())));
        }
        while under_way.len() >= at_once || ended {
            let Some(first) = under_way.pop_front() else { return Ok(()) };
            let read = runtime.block_on(first)?.map_err(|fault| fault as Fault)?;
            read.into_iter().try_for_each(&mut *take)?;
        }
    }
}

fn next_part(inputs: &mut impl Iterator<Item = Item>) -> Vec<Item> {
    let (mut part, mut bytes) = (Vec::new(), 0);
    while part.len() < parts::INPUTS && bytes < parts::FULL {
        let Some(item) = inputs.next() else { break };
        bytes += parts::size(&item);
        part.push(item);
    }
    part
}

/// Has a part read, however often the cluster fails.
async fn read_part(asked: Asked, address: String, inputs: usize) -> Result<Vec<Read>, Lost> {
    let mut wait = Duration::from_secs(1);
    for tried in 1.. {
        match ask(&asked, &address, inputs).await {
            Ok(read) => return Ok(read),
            Err(error) if tried == TRIES => {
                let Endpoint { host, port } = &asked.scheduler;
                return Err(format!("the cluster at {host}:{port} did not read {address} in {TRIES} attempts, the last: {error}; --resume goes on").into());
            }
            Err(error) => log::warn!("{address} is asked for again: {error}"),
        }
        tokio::time::sleep(wait).await;
        wait = (2 * wait).min(LONGEST_WAIT);
    }
    unreachable!("the last attempt returns")
}

async fn ask(asked: &Asked, address: &str, inputs: usize) -> Result<Vec<Read>, DataFusionError> {
    // A part is one task: more would each read a piece of it.
    let config = session::config().with_target_partitions(1).with_repartition_file_scans(false);
    let context = session::open(config, Some(&asked.scheduler)).await?;
    let given = asked.unsaid.iter().map(|value| lit(ScalarValue::Utf8(value.clone())));
    let arguments: Vec<Expr> = COLUMNS.iter().map(|name| col(*name)).chain(given).collect();
    let batches = context
        .read_parquet(address, ParquetReadOptions::default())
        .await?
        .select(vec![col(NUMBER), functions::read_input().call(arguments).alias("read")])?
        .collect()
        .await?;
    let mut reads: Vec<Option<Read>> = std::iter::repeat_with(|| None).take(inputs).collect();
    for batch in batches {
        let (numbers, told) = (as_int64_array(batch.column(0))?, as_large_string_array(batch.column(1))?);
        for (number, told) in numbers.iter().zip(told.iter()) {
            let told: Told = serde_json::from_str(told.unwrap_or_default())
                .map_err(|error| DataFusionError::External(Box::new(error)))?;
            let place = number.and_then(|number| reads.get_mut(usize::try_from(number).ok()?));
            *place.ok_or_else(|| DataFusionError::Execution("a row that was not asked for".to_owned()))? =
                Some(told.prepare());
        }
    }
    let whole: Option<Vec<Read>> = reads.into_iter().collect();
    whole.ok_or_else(|| DataFusionError::Execution("not every row of the part came back".to_owned()))
}

/// Copies what a folder publishes into a store: the tables first, the manifest that names them when they are there, and then
/// the tables of before go.
async fn publish(folder: &Path, out: &Place) -> Result<(), Fault> {
    use tables::publish::{MANIFEST, Manifest, published};
    let manifest = published(folder)?.ok_or("there is no manifest to publish")?;
    let before: Option<Manifest> =
        out.get(MANIFEST).await?.and_then(|bytes| serde_json::from_slice(&bytes).ok());
    for table in &manifest.tables {
        out.put_file(&table.path, &folder.join(&table.path)).await?;
    }
    out.put_file(cli::batch::LEDGER, &folder.join(cli::batch::LEDGER)).await?;
    out.put(MANIFEST, fs::read(folder.join(MANIFEST))?).await?;
    match before {
        Some(before) if before.folder != manifest.folder => out.remove(&before.folder).await,
        _ => Ok(()),
    }
}
