//! The process is killed a hundred times while it adds; two processes add at once. A child is this very test again, told
//! by the environment where to write.

#![allow(clippy::unwrap_used)]

mod common;

use common::{Dice, world};
use ledger::{Ledger, NewReport};
use std::collections::HashSet;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::tempdir;

const CHILD: &str = "DATELINE_TEST_ADDS_TO";
const SEED: &str = "DATELINE_TEST_SEED";

/// How many reports a child adds: more than it can before it is killed.
const REPORTS: u64 = 300;

/// What a child does: adds reports, and says the id of each when it has been acknowledged.
#[test]
fn child() {
    let (Some(path), Some(seed)) = (std::env::var_os(CHILD), std::env::var(SEED).ok()) else { return };
    let mut ledger = Ledger::open(Path::new(&path)).unwrap();
    let mut out = std::io::stdout();
    for (text, reading) in world(seed.parse().unwrap(), REPORTS) {
        let new = NewReport { text: &text, reading: &reading, address: None, reader: "test", is_row: false };
        let added = ledger.add(&new).unwrap();
        writeln!(out, "acknowledged {} {}", added.report, reading.claims.len()).unwrap();
        out.flush().unwrap();
    }
    writeln!(out, "done").unwrap();
}

fn start(path: &Path, seed: u64) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "child", "--nocapture", "--test-threads=1"])
        .env(CHILD, path)
        .env(SEED, seed.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// The reports that a child acknowledged, with their numbers of claims, and whether it came to its end.
fn heard(child: &mut Child) -> (Vec<(String, i64)>, bool) {
    let mut acknowledged = Vec::new();
    let mut done = false;
    for line in BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok) {
        // The test harness may print on the same line.
        let words: Vec<&str> = line.split_whitespace().collect();
        if let Some(at) = words.iter().position(|word| *word == "acknowledged")
            && let [_, id, claims, ..] = words[at..]
        {
            acknowledged.push((id.to_owned(), claims.parse().unwrap()));
        }
        done |= words.contains(&"done");
    }
    (acknowledged, done)
}

/// Everything acknowledged is there, whole; nothing is there by halves.
fn examine(path: &Path, acknowledged: &[(String, i64)], whole: &[(String, i64)]) {
    let ledger = Ledger::open(path).unwrap();
    let db = ledger.connection();
    let sound: String = db.pragma_query_value(None, "integrity_check", |row| row.get(0)).unwrap();
    assert_eq!(sound, "ok");
    let mut find = db
        .prepare("SELECT id, (SELECT count(*) FROM claims c WHERE c.report = r.no) FROM reports r")
        .unwrap();
    let held: HashSet<(String, i64)> =
        find.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().collect::<Result<_, _>>().unwrap();
    for one in acknowledged {
        assert!(held.contains(one), "{one:?} was acknowledged and is not there");
    }
    for one in &held {
        assert!(whole.contains(one), "{one:?} is there by halves");
    }
    let homeless =
        "SELECT count(*) FROM claims c WHERE NOT EXISTS (SELECT 1 FROM incidents i WHERE i.no = c.incident)";
    assert_eq!(db.query_row(homeless, [], |row| row.get::<_, i64>(0)).unwrap(), 0);
}

fn all_of(seed: u64) -> Vec<(String, i64)> {
    world(seed, REPORTS).iter().map(|(_, r)| (r.report.id.clone(), r.claims.len() as i64)).collect()
}

#[test]
fn a_hundred_kills_lose_nothing() {
    let mut dice = Dice(2025);
    let folder = tempdir().unwrap();
    let (mut kills, mut heard_of) = (0, 0);
    for round in 0..100u64 {
        // Some ledgers are killed again and again, so that recovery meets what recovery left.
        let path = folder.path().join(format!("{}.db", round / 4));
        let seed = round / 4;
        let mut child = start(&path, seed);
        std::thread::sleep(Duration::from_millis(8 + dice.roll(90)));
        child.kill().unwrap();
        let (acknowledged, done) = heard(&mut child);
        child.wait().unwrap();
        kills += usize::from(!done);
        heard_of += acknowledged.len();
        examine(&path, &acknowledged, &all_of(seed));
    }
    assert!(kills >= 80, "only {kills} of 100 were killed while they worked");
    assert!(heard_of > 0, "none was killed after it had acknowledged anything");
}

#[test]
fn two_processes_add_at_once() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("l.db");
    let mut children = [start(&path, 901), start(&path, 902)];
    let heard: Vec<_> = children.iter_mut().map(heard).collect();
    assert!(children.iter_mut().all(|child| child.wait().unwrap().success()));
    let all = [all_of(901), all_of(902)].concat();
    for (acknowledged, done) in heard {
        assert!(done && acknowledged.len() as u64 == REPORTS);
        examine(&path, &acknowledged, &all);
    }
    assert_eq!(Ledger::open(&path).unwrap().totals().unwrap().reports, 2 * REPORTS.cast_signed());
}
