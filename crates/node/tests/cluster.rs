//! The same tables from a cluster as from one machine, whatever breaks on the way.

#![allow(clippy::unwrap_used)]

mod common;

use cli::batch::{BatchArgs, Unsaid};
use common::{Cluster, corpus, done, program, rows, run, start_scheduler, tables};
use std::fs;
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// A batch of one machine.
fn read_here(input: &Path, out: &Path) {
    let args = BatchArgs {
        inputs: vec![input.to_owned()],
        out: out.to_owned(),
        resume: false,
        unsaid: Unsaid::default(),
        jobs: None,
    };
    cli::batch::run(&args).unwrap();
}

fn begin(cluster: &Cluster, input: &Path, out: &Path) -> Child {
    let mut command = program();
    command.arg("batch").arg(input).arg("--out").arg(out).args([
        "--scheduler",
        &cluster.scheduler,
        "--parts",
        "6",
    ]);
    command.stderr(Stdio::piped()).spawn().unwrap()
}

fn end(child: Child, expected: i32) {
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(expected), "{}", String::from_utf8_lossy(&output.stderr));
}

/// How a batch of the same inputs ends: some reports of the shared corpora are in a language that is not read.
fn status(out: &Path) -> i32 {
    if rows(&tables(out), "errors") > 0 { 3 } else { 0 }
}

fn wait_for(out: &Path, inputs: usize, child: &mut Child) {
    let patience = Instant::now() + Duration::from_secs(300);
    while done(out) < inputs {
        assert!(child.try_wait().unwrap().is_none(), "it ended before {inputs} inputs were done");
        assert!(Instant::now() < patience, "it stands still at {}", done(out));
        sleep(Duration::from_millis(20));
    }
}

#[test]
fn two_executors_read_what_one_machine_reads() {
    let many = 20_000;
    let cluster = Cluster::start(2);
    let input = cluster.path("reports.jsonl");
    fs::write(&input, corpus(many) + "{\"no\": \"text\"}\nnot json\n").unwrap();
    end(begin(&cluster, &input, &cluster.path("there")), 3);
    read_here(&input, &cluster.path("here"));
    let (here, there) = (tables(&cluster.path("here")), tables(&cluster.path("there")));
    assert_eq!(there, here);
    assert!(rows(&here, "reports") > many as u64 * 9 / 10, "{here:?}");
    assert!(rows(&here, "claims") > many as u64, "{here:?}");
    assert!(rows(&here, "errors") >= 2, "{here:?}");
    assert!(!cluster.path("there/parts").exists(), "the parts are removed");
    for executor in cluster.executors {
        assert!(executor.terminate().success());
    }
    assert!(cluster.head.terminate().success());
}

#[test]
fn a_lost_executor_and_a_lost_scheduler_change_nothing() {
    let many = 6_000;
    let mut cluster = Cluster::start(2);
    let input = cluster.path("reports.jsonl");
    fs::write(&input, corpus(many)).unwrap();
    let out = cluster.path("there");
    let mut batch = begin(&cluster, &input, &out);
    wait_for(&out, many / 10, &mut batch);
    cluster.executors[0].kill();
    fs::remove_dir_all(cluster.work(0)).unwrap();
    wait_for(&out, many / 3, &mut batch);
    // It forgets its jobs; the executor that is left comes back to it.
    cluster.head.kill();
    cluster.head = start_scheduler(&cluster.scheduler);
    read_here(&input, &cluster.path("here"));
    end(batch, status(&cluster.path("here")));
    assert_eq!(tables(&out), tables(&cluster.path("here")));
}

#[test]
fn a_driver_that_is_killed_goes_on_to_the_same_tables() {
    let many = 2_000;
    let cluster = Cluster::start(1);
    let input = cluster.path("reports.jsonl");
    fs::write(&input, corpus(many)).unwrap();
    let out = cluster.path("there");
    let mut batch = begin(&cluster, &input, &out);
    wait_for(&out, many / 4, &mut batch);
    batch.kill().unwrap();
    batch.wait().unwrap();
    assert!(!out.join("manifest.json").exists());
    let path = |below: &str| cluster.path(below).display().to_string();
    read_here(&input, &cluster.path("here"));
    let args = ["batch", &path("reports.jsonl"), "--out", &path("there"), "--scheduler", &cluster.scheduler];
    run(&[&args[..], &["--resume"]].concat(), status(&cluster.path("here")));
    assert_eq!(tables(&out), tables(&cluster.path("here")));
}

#[test]
fn addresses_are_read_and_written_as_folders_are() {
    let cluster = Cluster::start(1);
    let folder = cluster.path("in");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("a.jsonl"), corpus(300)).unwrap();
    fs::write(
        folder.join("b.txt"),
        "Russia attacked Kyiv with 12 drones on 3 July 2025, killing two people.",
    )
    .unwrap();
    fs::write(folder.join("c.pdf"), "no PDF").unwrap();
    let url = |below: &str| format!("file://{}", cluster.path(below).display());
    let work = cluster.path("work").display().to_string();
    let args = ["batch", &url("in"), "--out", &url("there"), "--work", &work];
    let on_cluster = ["--scheduler", &cluster.scheduler];
    fs::create_dir(cluster.path("there")).unwrap();
    run(&[&args[..], &on_cluster].concat(), 3);
    read_here(&folder, &cluster.path("here"));
    let count = |tables: &[(String, u64, String)]| {
        tables.iter().map(|table| (table.0.clone(), table.1)).collect::<Vec<_>>()
    };
    let (here, there) = (tables(&cluster.path("here")), tables(&cluster.path("there")));
    // The errors name addresses here and paths there.
    assert_eq!(count(&there), count(&here));
    assert_eq!(
        there.iter().filter(|table| table.0 != "errors").collect::<Vec<_>>(),
        here.iter().filter(|table| table.0 != "errors").collect::<Vec<_>>()
    );
    // Published again, the tables of before are gone.
    run(&[&args[..], &["--resume"]].concat(), 3);
    assert!(!cluster.path("there/tables-1/claims.parquet").exists());
    assert_eq!(tables(&cluster.path("there")), there);
    let unknown = run(&["batch", "ftp://a.example/b", "--out", &url("other"), "--work", &url("w")[7..]], 1);
    assert!(String::from_utf8_lossy(&unknown.stderr).contains("0 reports"), "{unknown:?}");
}
