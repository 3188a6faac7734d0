//! A cluster on loopback, and corpora for it.

#![allow(clippy::unwrap_used)]
// Not every test uses all of it.
#![allow(dead_code)]

use serde_json::{Value, json};
use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// A process of a cluster, killed with the test.
pub struct Process(Child);

impl Process {
    /// As a machine that loses its power.
    pub fn kill(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }

    /// As somebody who wants it to end.
    pub fn terminate(mut self) -> std::process::ExitStatus {
        let id = self.0.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
        let patience = Instant::now() + Duration::from_secs(30);
        loop {
            if let Some(status) = self.0.try_wait().unwrap() {
                return status;
            }
            assert!(Instant::now() < patience, "it does not end");
            sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The program.
pub fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dateline-node"));
    command.env("NO_COLOR", "1").stdin(Stdio::null());
    command
}

/// A scheduler and executors with a processor each, in a folder of their own.
pub struct Cluster {
    pub folder: TempDir,
    pub scheduler: String,
    pub head: Process,
    pub executors: Vec<Process>,
}

impl Cluster {
    pub fn start(executors: usize) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let port = free_ports(1);
        let scheduler = format!("127.0.0.1:{port}");
        let head = start_scheduler(&scheduler);
        let executors =
            (0..executors).map(|nth| start_executor(&scheduler, &work(folder.path(), nth))).collect();
        Self { folder, scheduler, head, executors }
    }

    pub fn path(&self, below: &str) -> PathBuf {
        self.folder.path().join(below)
    }

    /// The folder in which an executor keeps what it read.
    pub fn work(&self, nth: usize) -> PathBuf {
        work(self.folder.path(), nth)
    }
}

fn work(folder: &Path, nth: usize) -> PathBuf {
    folder.join(format!("executor-{nth}"))
}

pub fn start_scheduler(at: &str) -> Process {
    let mut command = program();
    command.args(["scheduler", "--listen", at]).env("DATELINE_LOG", "warn");
    Process(command.stdout(Stdio::null()).spawn().unwrap())
}

pub fn start_executor(scheduler: &str, work: &Path) -> Process {
    let listen = format!("127.0.0.1:{}", free_ports(2));
    let mut command = program();
    command.args(["executor", "--scheduler", scheduler, "--listen", &listen, "--jobs", "1", "--work"]);
    command.arg(work).env("DATELINE_LOG", "off");
    Process(command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap())
}

/// The first of some ports in a row that nobody listens on.
fn free_ports(many: u16) -> u16 {
    loop {
        let first = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = first.local_addr().unwrap().port();
        let others: Vec<_> =
            (1..many).map(|more| TcpListener::bind(("127.0.0.1", port.saturating_add(more)))).collect();
        if others.iter().all(Result::is_ok) {
            return port;
        }
    }
}

/// A run of the program that must end well.
pub fn run(args: &[&str], expected: i32) -> Output {
    let output = program().args(args).output().unwrap();
    assert_eq!(output.status.code(), Some(expected), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    output
}

/// Name, rows and hash of each table that a folder publishes.
pub fn tables(out: &Path) -> Vec<(String, u64, String)> {
    let manifest = tables::publish::published(out).unwrap().expect("there is a manifest");
    let of = |table: tables::publish::Published| {
        assert_eq!(
            tables::publish::sum(&out.join(&table.path)).unwrap(),
            (table.bytes, table.sha256.clone())
        );
        (table.name, table.rows, table.sha256)
    };
    manifest.tables.into_iter().map(of).collect()
}

pub fn rows(tables: &[(String, u64, String)], name: &str) -> u64 {
    tables.iter().find(|table| table.0 == name).unwrap().1
}

/// How many inputs a batch has done, as its ledger says.
pub fn done(out: &Path) -> usize {
    let find = || {
        let ledger = rusqlite::Connection::open_with_flags(
            out.join("ledger.db"),
            rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY,
        )?;
        ledger.query_row("SELECT value FROM cursors WHERE name = 'batch done'", [], |row| {
            row.get::<_, String>(0)
        })
    };
    find().ok().and_then(|done| done.parse().ok()).unwrap_or(0)
}

/// The beginnings of the example reports, each again and again with other figures on other days, and some reports of the
/// shared corpora where they are.
pub fn corpus(many: usize) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut texts = Vec::new();
    for language in ["en", "es", "pt", "ru", "uk"] {
        let mut files: Vec<_> = fs::read_dir(root.join("examples").join(language))
            .unwrap()
            .map(|file| file.unwrap().path())
            .collect();
        files.sort();
        for file in files.iter().filter(|file| file.extension().is_some_and(|ending| ending == "txt")) {
            // A sentence or two: what a report costs beside its words is what these tests are about.
            texts.push(fs::read_to_string(file).unwrap().chars().take(160).collect::<String>());
        }
    }
    assert!(texts.len() >= 50, "the examples are not where they should be");
    let first = record::Date::new(2022, 1, 1).unwrap();
    let mut lines = Vec::with_capacity(many);
    lines.extend(shared(many / 100));
    for nth in lines.len()..many {
        let text = renumbered(&texts[nth % texts.len()], nth / texts.len());
        // Each text once a day.
        let published = (0..nth / texts.len()).fold(first, |day, _| day.tomorrow().unwrap());
        let report: Value = json!({"text": text, "published": published.to_string(), "outlet": format!("Outlet {}", nth % 7), "url": format!("https://a.example/{nth}")});
        lines.push(report.to_string());
    }
    lines.join("\n") + "\n"
}

/// Every number of up to three digits made larger by the same amount.
fn renumbered(text: &str, by: usize) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        out.push_str(&rest[..at]);
        let digits = rest[at..].find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len() - at);
        let number = &rest[at..at + digits];
        match number.parse::<usize>() {
            Ok(value) if digits <= 3 => out.push_str(&(value + by).to_string()),
            _ => out.push_str(number),
        }
        rest = &rest[at + digits..];
    }
    out + rest
}

/// Some reports of the shared corpora, as many of each.
fn shared(many: usize) -> Vec<String> {
    use std::io::{BufRead, BufReader};
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpora");
    let files = fs::read_dir(&folder).into_iter().flatten().map(|file| file.unwrap().path());
    let mut files: Vec<_> = files.filter(|file| file.to_string_lossy().ends_with(".jsonl.gz")).collect();
    files.sort();
    if files.is_empty() {
        println!("skipped in part: {} is not here", folder.display());
    }
    let each = many.div_ceil(files.len().max(1));
    let lines = |file: &PathBuf| {
        let unpacked = flate2::read::MultiGzDecoder::new(fs::File::open(file).unwrap());
        BufReader::new(unpacked).lines().map(Result::unwrap).take(each).collect::<Vec<_>>()
    };
    files.iter().flat_map(lines).take(many).collect()
}
