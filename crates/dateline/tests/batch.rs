//! Whole corpora: the same tables however the run went.

#![allow(clippy::unwrap_used)]

mod common;

use common::Desk;
use serde_json::{Value, json};
use std::path::Path;
use std::process::Stdio;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Reports that differ in their figures, places and days, some of them about one happening.
fn corpus(many: usize) -> String {
    let places = ["Odesa", "Kyiv", "Kharkiv", "Dnipro"];
    let line = |nth: usize| {
        let (drones, dead) = (40 + nth / 2, 1 + nth % 5);
        let text = format!(
            "Russia attacked Ukraine with {drones} drones overnight, killing {dead} people in {}, Ukrainian officials said \
             on Tuesday. The air force said it shot down {} of the drones.",
            places[nth % 4],
            drones - 3
        );
        let published = format!("2025-07-{:02}", 1 + nth % 28);
        json!({"text": text, "published": published, "outlet": format!("Outlet {}", nth % 3), "url": format!("https://a.example/{nth}")})
            .to_string()
    };
    (0..many).map(line).collect::<Vec<_>>().join("\n")
}

/// Name, rows and hash of each table that a folder publishes.
fn tables(out: &Path) -> Vec<(String, u64, String)> {
    let manifest: Value = serde_json::from_slice(&std::fs::read(out.join("manifest.json")).unwrap()).unwrap();
    let tables = manifest["tables"].as_array().unwrap();
    let of = |table: &Value| {
        let text = |key: &str| table[key].as_str().unwrap().to_owned();
        assert!(out.join(text("path")).is_file());
        (text("name"), table["rows"].as_u64().unwrap(), text("sha256"))
    };
    tables.iter().map(of).collect()
}

fn rows(tables: &[(String, u64, String)], name: &str) -> u64 {
    tables.iter().find(|table| table.0 == name).unwrap().1
}

#[test]
fn threads_make_no_difference_and_failures_are_a_table() {
    let desk = Desk::new();
    desk.put("in/a.jsonl", corpus(30) + "\n{\"no\": \"text\"}\nnot json\n");
    desk.put("in/b.txt", common::REPORT);
    desk.put("in/c.txt", b"\x89PNG\r\n\x1a\n\0\0\0\0".as_slice());
    desk.put("in/d.parquet", "PAR1 but no Parquet");
    desk.put("in/e.jsonl.gz", "no gzip");
    let one = desk.run(&["batch", "in", "--out", "one", "--jobs", "1"]);
    // Some inputs failed.
    assert_eq!(one.status, 3, "{}", one.err);
    let two = desk.run(&["batch", "in", "--out", "two", "--jobs", "2"]);
    assert_eq!(two.status, 3, "{}", two.err);
    let (one, two) = (tables(&desk.path("one")), tables(&desk.path("two")));
    assert_eq!(one, two);
    assert_eq!((rows(&one, "reports"), rows(&one, "errors")), (31, 5));
    assert!(rows(&one, "incidents") < rows(&one, "claims"), "{one:?}");
    // Claims and figures are written in one go here, each by itself there.
    let out = desk.run(&["export", "--ledger", "one/ledger.db", "--to", "parquet", "--out", "exported"]);
    assert_eq!(out.status, 0, "{}", out.err);
    for (table, ..) in one.iter().filter(|(table, ..)| table != "errors") {
        let read = |folder: &str| std::fs::read(desk.path(folder).join(format!("{table}.parquet"))).unwrap();
        assert!(read("exported") == read("one/tables-1"), "{table}");
    }
    // The tables are reports for another batch: what was read from them is the same.
    let again = desk.run(&["batch", "one/tables-1/reports.parquet", "missing-*.txt", "--out", "three"]);
    assert_eq!(again.status, 3, "{}", again.err);
    let three = tables(&desk.path("three"));
    assert_eq!((rows(&three, "reports"), rows(&three, "errors")), (31, 1));
    assert_eq!(rows(&three, "claims"), rows(&one, "claims"));
}

#[test]
fn another_batch_does_not_go_on_with_one() {
    let desk = Desk::new();
    desk.put("a.txt", common::REPORT).put("b.txt", common::REPORT.replace("62", "63"));
    assert_eq!(desk.run(&["batch", "a.txt", "--out", "out"]).status, 0);
    let again = desk.run(&["batch", "a.txt", "--out", "out"]);
    assert!(again.status == 1 && again.err.contains("--resume"), "{}", again.err);
    let other = desk.run(&["batch", "b.txt", "--out", "out", "--resume"]);
    assert!(other.status == 1 && other.err.contains("another"), "{}", other.err);
    let before = tables(&desk.path("out"));
    assert_eq!(desk.run(&["batch", "a.txt", "--out", "out", "--resume"]).status, 0);
    assert_eq!(before, tables(&desk.path("out")));
    assert!(!desk.path("out/tables-1").exists(), "the tables of before are removed");
}

/// How many inputs a batch has done, as its ledger says.
fn done(out: &Path) -> usize {
    let ledger = ledger::Ledger::open_to_read(&out.join("ledger.db"));
    let cursor = ledger.and_then(|ledger| ledger.cursor("batch done"));
    cursor.ok().flatten().and_then(|done| done.parse().ok()).unwrap_or(0)
}

#[test]
fn a_batch_that_is_killed_ten_times_goes_on_to_the_same_tables() {
    let desk = Desk::new();
    let many = 200;
    desk.put("in.jsonl", corpus(many) + "\nnot json\n");
    assert_eq!(desk.run(&["batch", "in.jsonl", "--out", "straight"]).status, 3);
    let out = desk.path("killed");
    for nth in 0..10 {
        let mut command = desk.command(&["batch", "in.jsonl", "--out", "killed", "--resume"]);
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let patience = Instant::now() + Duration::from_secs(120);
        // Nine times while it reads, the last time while it writes tables.
        let is_time = || match nth {
            9 => out.join(".tables-1.part").exists() || out.join("manifest.json").exists(),
            _ => done(&out) > nth * many / 10,
        };
        while !is_time() {
            assert!(Instant::now() < patience, "it stands still at {}", done(&out));
            sleep(Duration::from_millis(2));
        }
        child.kill().unwrap();
        let status = child.wait().unwrap();
        assert!(nth == 9 || status.code().is_none(), "it had ended before it was killed: {status}");
        assert!(nth == 9 || !out.join("manifest.json").exists());
    }
    let ended = desk.run(&["batch", "in.jsonl", "--out", "killed", "--resume"]);
    assert_eq!(ended.status, 3, "{}", ended.err);
    assert_eq!(tables(&out), tables(&desk.path("straight")));
    assert_eq!(rows(&tables(&out), "reports"), many as u64);
}
