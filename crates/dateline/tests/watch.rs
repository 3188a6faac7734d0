//! `dateline watch` as a process: killed in the middle of a visit, again and again, it loses no report and doubles none; asked to
//! end it ends well; and it tells how it fares.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../../sources/tests/loopback/mod.rs"]
mod loopback;

use std::collections::HashSet;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

const ARTICLES: usize = 8;

/// A server with a feed of some articles, each slow to come.
fn serve() -> String {
    let (server, _) = loopback::serve(move |request, stream| {
        let host = request
            .head
            .lines()
            .find_map(|line| line.to_lowercase().strip_prefix("host: ").map(str::to_owned));
        let body = match request.path.strip_prefix("/a/") {
            Some(n) => {
                std::thread::sleep(Duration::from_millis(40));
                article(n)
            }
            None if request.path == "/feed" => feed(&format!("http://{}", host.unwrap_or_default())),
            None => String::new(),
        };
        loopback::send(stream, "200 OK", "", body.as_bytes());
    });
    server
}

fn article(n: &str) -> String {
    format!(
        "<html lang=en><head><title>Report {n} of the attack</title></head><body><article><h1>Report {n} of the attack</h1>\
         <p>KYIV (Reuters) - Russia launched {n}1 drones at the city of Kharkiv on Saturday, the Ukrainian air force said. \
         The governor said {n}2 people were wounded in the attack on the region, and rescuers were still at work there.</p>\
         <p>The president said in report {n} that the air defence had shot down most of the drones over the area, and \
         thanked the crews for their work during a night that many people of the city spent in shelters.</p></article></body></html>"
    )
}

fn feed(server: &str) -> String {
    let item = |n: usize| {
        format!(
            "<entry><id>{n}</id><title>Report {n} of the attack</title><link href='{server}/a/{n}'/>\
             <updated>2025-07-13T09:00:00Z</updated></entry>"
        )
    };
    let all: String = (1..=ARTICLES).map(item).collect();
    format!("<feed xmlns='http://www.w3.org/2005/Atom'><id>x</id><title>Daily</title>{all}</feed>")
}

fn dateline(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dateline"));
    command.args(args).current_dir(folder).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn watch(folder: &Path) -> Child {
    let mut command = dateline(folder, &["watch", "--once", "--allow-private", "--delay", "0"]);
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

/// A folder whose settings name one feed of a server.
fn folder_with_feed() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let settings = format!("[[source]]\nname = \"one\"\naddress = \"{}/feed\"\nkind = \"feed\"\n", serve());
    std::fs::write(folder.path().join("dateline.toml"), settings).unwrap();
    folder
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap()
}

fn addresses(folder: &Path) -> Vec<String> {
    let Ok(ledger) = ledger::Ledger::open_to_read(&folder.join("dateline.db")) else {
        return Vec::new();
    };
    let page = ledger.reports(&ledger::Filter::default(), &ledger::Page::default()).unwrap();
    page.rows.into_iter().filter_map(|row| row.address).collect()
}

#[test]
fn kills_in_the_middle_of_a_visit_lose_nothing_and_double_nothing() {
    let folder = folder_with_feed();
    let mut held = Vec::new();
    let (mut between, mut kills) = (0, 0);
    // Each process is killed as soon as it has added a report, and so within the visit.
    while held.len() < ARTICLES && kills < 60 {
        let mut process = watch(folder.path());
        loop {
            std::thread::sleep(Duration::from_millis(5));
            let now = addresses(folder.path());
            let ended = process.try_wait().unwrap().is_some();
            if now.len() > held.len() || ended {
                if !ended {
                    process.kill().unwrap();
                    kills += 1;
                }
                process.wait().unwrap();
                break;
            }
        }
        let now = addresses(folder.path());
        assert!(held.iter().all(|address| now.contains(address)), "{held:?} was acknowledged: {now:?}");
        between += usize::from(now.len() < ARTICLES);
        held = now;
    }
    assert!(between >= 2, "the kills came too late to be in the middle of the visit");
    assert!(watch(folder.path()).wait().unwrap().success());
    let all = addresses(folder.path());
    let different: HashSet<&String> = all.iter().collect();
    assert_eq!((all.len(), different.len()), (ARTICLES, ARTICLES), "{all:?}");
}

#[test]
fn a_watch_shows_its_figures_ends_when_asked_to_and_keeps_what_it_fetched() {
    let folder = folder_with_feed();
    let metrics = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
    let args = [
        "watch",
        "--allow-private",
        "--delay",
        "0",
        "--log",
        "json",
        "--metrics",
        &metrics,
        "--archive",
        "raw",
    ];
    let process = dateline(folder.path(), &args).spawn().unwrap();
    while addresses(folder.path()).is_empty() {
        std::thread::sleep(Duration::from_millis(5));
    }
    let mut figures = String::new();
    let mut stream = TcpStream::connect(&metrics).unwrap();
    stream.write_all(b"GET /metrics HTTP/1.1\r\n\r\n").unwrap();
    stream.read_to_string(&mut figures).unwrap();
    assert!(figures.contains("dateline_source_reports_today{source=\"one\"} "), "{figures}");
    let kill = Command::new("kill").args(["-TERM", &process.id().to_string()]).status().unwrap();
    assert!(kill.success());
    let ended = process.wait_with_output().unwrap();
    let (log, held) = (text(ended.stderr), addresses(folder.path()));
    assert_eq!(ended.status.code(), Some(0), "{log}");
    let lines: Vec<serde_json::Value> = log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let added = lines.iter().filter(|line| line["event"] == "added" && line["source"] == "one").count();
    assert_eq!(added, held.len(), "each report that was added is logged, and no other: {log}");
    assert!(lines.last().is_some_and(|line| line["event"] == "ended"), "{log}");
    assert!(held.len() < ARTICLES, "it ended in the middle of its visit");

    // The visit was not over, and so the source is still due.
    let again =
        dateline(folder.path(), &["watch", "--once", "--allow-private", "--delay", "0", "--archive", "raw"]);
    let mut again = again;
    assert!(again.status().unwrap().success());
    assert_eq!(addresses(folder.path()).len(), ARTICLES);
    let idle = dateline(folder.path(), &["watch", "--once", "--allow-private"]).output().unwrap();
    assert!(text(idle.stderr).contains("no source is due before"));
    let health = dateline(folder.path(), &["sources"]).output().unwrap();
    let health: serde_json::Value = serde_json::from_slice(&health.stdout).unwrap();
    assert_eq!((&health["health"], &health["today"]), (&"ok".into(), &ARTICLES.into()), "{health}");

    // What was kept gives the same reports, and each keeps the sum of its bytes.
    let read = dateline(folder.path(), &["add", "raw", "--ledger", "other.db"]).output().unwrap();
    assert_eq!(text(read.stdout).lines().count(), ARTICLES);
}
