//! What adding a corpus to a ledger and writing its tables cost, without reading it.
//! `cargo bench -p dateline-tables --bench linking -- REPORTS.jsonl READINGS.jsonl`, where the second is of
//! `dateline read REPORTS.jsonl --format jsonl`.
//!
//! As in `dateline batch`, one thread adds what others prepared, 512 reports to a transaction. The first letters of the tables' sums are
//! printed: two versions that print the same wrote the same tables.

use ledger::{Ledger, NewReport, Prepared};
use record::{Reading, ReportInfo};
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;
use tables::publish;

/// How many reports are added in one transaction, and at which text it ends before: as in a batch.
const TOGETHER: usize = 512;
const BYTES: usize = 2 << 20;

/// Reports after which it is told how it goes.
const TOLD: usize = 10_000;

type Ready = (usize, Prepared<'static>);

fn main() {
    let files: Vec<String> =
        std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    let [reports, readings] = &files[..] else {
        println!("nothing is measured without REPORTS.jsonl and READINGS.jsonl");
        return;
    };
    ledger::settle_for_bulk();
    let folder = tempfile::tempdir_in(".").expect("a folder for the ledger");
    let mut ledger = Ledger::open_in_bulk(&folder.path().join("ledger.db")).expect("a new ledger");
    let (send, receive) = sync_channel(64);
    let keeping = &mut ledger;
    let linking = thread::scope(|scope| {
        let keeper = thread::Builder::new().name("keeper".to_owned());
        let adding = keeper.spawn_scoped(scope, move || add(keeping, &receive)).expect("a thread");
        prepare(Path::new(reports), Path::new(readings), |ready| send.send(ready).expect("it is taken"));
        drop(send);
        adding.join().expect("all is added")
    });
    let while_linking = peak();
    ledger.rest().expect("it rests");
    let before = spent("self");
    let mut beside = ledger.beside().expect("it is opened twice");
    let manifest = publish::publish(folder.path(), [&mut ledger, &mut beside], "bulk").expect("tables");
    let writing = spent("self") - before;
    println!(
        "linking {linking:.2} s, writing {writing:.2} s, peak memory {while_linking} and {} MiB",
        peak()
    );
    for table in &manifest.tables {
        println!("{} {} {}", table.name, table.rows, &table.sha256[..12]);
    }
}

/// Prepares each report that was read, in order: those that could not be read have no reading.
fn prepare(reports: &Path, readings: &Path, mut take: impl FnMut(Ready)) {
    let mut readings = BufReader::new(File::open(readings).expect("readings")).lines();
    let mut next = || {
        readings
            .next()
            .map(|line| serde_json::from_str::<Reading>(&line.expect("a line")).expect("a reading"))
    };
    let mut reading = next();
    for (_, piece) in sources::files::open(reports).expect("reports").expect("lines of JSON") {
        for report in piece.expect("a line").reports().unwrap_or_default() {
            let id = ReportInfo::make_id(&report.text, report.day(), report.outlet.as_deref());
            let Some(found) = reading.take_if(|reading| reading.report.id == id) else { continue };
            let address = report.own_address();
            let new = NewReport {
                text: &report.text,
                reading: &found,
                address: address.as_deref(),
                reader: "bulk",
                is_row: false,
            };
            take((report.text.len(), Prepared::of(&new).expect("it can be written as JSON").into_owned()));
            reading = next();
        }
    }
    assert!(reading.is_none(), "a reading without its report");
}

/// Adds what comes. Gives the seconds of processor time of this thread.
fn add(ledger: &mut Ledger, receive: &Receiver<Ready>) -> f64 {
    let (mut ready, mut done) = (receive.iter().peekable(), 0);
    while ready.peek().is_some() {
        let (mut many, mut bytes) = (0, 0);
        ledger
            .batch(|batch| {
                while many < TOGETHER
                    && bytes < BYTES
                    && let Some((size, report)) = ready.next()
                {
                    (many, bytes) = (many + 1, bytes + size);
                    batch.add_prepared(report)?;
                }
                Ok(())
            })
            .expect("they are added");
        if (done + many) / TOLD > done / TOLD {
            println!(
                "{} reports, linking {:.2} s, peak memory {} MiB",
                done + many,
                spent("thread-self"),
                peak()
            );
        }
        done += many;
    }
    spent("thread-self")
}

/// Seconds of processor time so far, of a thread or of the whole process.
fn spent(who: &str) -> f64 {
    let stat = fs::read_to_string(format!("/proc/{who}/stat")).unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |at: usize| fields.get(at).and_then(|ticks| ticks.parse::<f64>().ok()).unwrap_or(0.0);
    (ticks(11) + ticks(12)) / 100.0
}

/// The most memory this process has held, in MiB.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok()).map_or(0, |kib| kib >> 10)
}
