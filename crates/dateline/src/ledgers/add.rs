//! `dateline add`: reads reports in parallel and adds them in order, each in a transaction of its own.

use super::{READER, to_write};
use crate::args::{AddArgs, ListFormat};
use crate::inputs::{self, Found, Input, Loaded};
use crate::read::{STACK_BYTES, in_order, progress};
use crate::{Fault, Outcome, complain, detect};
use ledger::{Added, NewReport, Newness};
use reader::Known;
use record::{Language, Reading};
use serde::Serialize;
use std::io::{self, IsTerminal, Write};
use std::panic;

struct Job {
    known: Known,
    language: Option<Language>,
}

/// One input read, or named with the reason why not.
type Read = Result<Vec<(String, Loaded, Reading)>, String>;

/// What is printed of a report that was added.
#[derive(Serialize)]
struct Line<'a> {
    input: &'a str,
    #[serde(flatten)]
    added: &'a Added,
}

/// Runs the command.
pub fn run(args: AddArgs) -> Result<Outcome, Fault> {
    let mut ledger = to_write(&args.ledger)?;
    let job = Job {
        known: Known { published: args.published, outlet: args.outlet, title: None },
        language: args.language,
    };
    let one = inputs::is_one(&args.inputs);
    if args.address.is_some() && !one {
        return Err("--address goes with one report".into());
    }
    let stdout = io::stdout();
    let text = args.format.map_or(stdout.is_terminal(), |format| format == ListFormat::Text);
    let bar = progress(&args.inputs, one);
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(args.jobs.map_or(0, usize::from))
        .stack_size(STACK_BYTES)
        .build()?;
    let (mut done, mut failed) = (0usize, 0usize);
    let mut fault: Option<Fault> = None;
    let ended = in_order(
        &pool,
        inputs::walk(args.inputs, args.allow_private),
        |found| read(found, &job),
        |read| {
            bar.inc(1);
            let reports = match read {
                Ok(reports) => reports,
                Err(why) => {
                    failed += 1;
                    bar.suspend(|| complain(&why));
                    return Ok(());
                }
            };
            for (name, loaded, reading) in &reports {
                let own = loaded.report.as_ref().and_then(sources::Report::own_address);
                let new = NewReport {
                    text: &loaded.text,
                    reading,
                    address: args.address.as_deref().or(own.as_deref()),
                    reader: READER,
                    is_row: false,
                };
                match ledger.add(&new) {
                    Ok(added) => {
                        done += 1;
                        // What is printed is on the disk.
                        let mut out = stdout.lock();
                        let line = if text { said(name, &added) } else { json(name, &added)? };
                        bar.suspend(|| writeln!(out, "{line}").and_then(|()| out.flush()))?;
                    }
                    Err(error) => {
                        fault = Some(error.into());
                        return Err(io::Error::other("stopped"));
                    }
                }
            }
            Ok(())
        },
    );
    bar.finish_and_clear();
    if let Some(fault) = fault {
        return Err(
            format!("{}: {fault}; {done} reports were added before", args.ledger.ledger.display()).into()
        );
    }
    ended?;
    Ok(Outcome::of(done, failed))
}

fn read(found: Found, job: &Job) -> Read {
    let input = found.map_err(|unfound| unfound.to_string())?;
    panic::catch_unwind(panic::AssertUnwindSafe(|| read_input(&input, job)))
        .unwrap_or_else(|_| Err("stopped by a fault in dateline; please report it with the text".to_owned()))
        .map_err(|why| input.named(&why))
}

fn read_input(input: &Input, job: &Job) -> Read {
    let read = |loaded: Loaded| {
        let language = match job.language {
            Some(language) => language,
            None => detect::detect(&loaded.text).map_err(|error| error.to_string())?,
        };
        let known = loaded.known(&job.known);
        let reading = reader::read(&loaded.text, language, &known).map_err(|error| error.to_string())?;
        Ok((input.name(), loaded, reading))
    };
    input.load()?.into_iter().map(read).collect()
}

fn json(name: &str, added: &Added) -> io::Result<String> {
    serde_json::to_string(&Line { input: name, added }).map_err(io::Error::from)
}

fn said(name: &str, added: &Added) -> String {
    let Added { report, newness, claims, linked } = added;
    let new = match newness {
        Newness::Known => return format!("{report}  known already  {name}"),
        Newness::New => "new".to_owned(),
        Newness::Version(version) => format!("version {version}"),
        Newness::Copy => "copy".to_owned(),
    };
    format!("{report}  {new}, {claims} claims, {linked} of them about incidents told of elsewhere  {name}")
}
