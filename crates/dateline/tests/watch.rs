//! `dateline watch` killed in the middle of a visit, again and again: no report is lost and none is doubled.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::HashSet;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

const ARTICLES: usize = 8;

/// A server with a feed of some articles, each slow to come.
fn serve() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let own = address.clone();
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut head = Vec::new();
            let mut byte = [0; 1];
            while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).is_ok_and(|read| read > 0) {
                head.push(byte[0]);
            }
            let head = String::from_utf8_lossy(&head).into_owned();
            let path = head.split_whitespace().nth(1).unwrap_or("").to_owned();
            let body = match path.strip_prefix("/a/") {
                Some(n) => {
                    std::thread::sleep(Duration::from_millis(40));
                    article(n)
                }
                None if path == "/feed" => feed(&own),
                None => String::new(),
            };
            let head =
                format!("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {}\r\n\r\n", body.len());
            // Who asked may be dead.
            let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body.as_bytes()));
        }
    });
    address
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

fn watch(folder: &Path) -> Child {
    Command::new(env!("CARGO_BIN_EXE_dateline"))
        .args(["watch", "--once", "--allow-private", "--delay", "0"])
        .current_dir(folder)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
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
    let folder = tempfile::tempdir().unwrap();
    let settings = format!("[[source]]\nname = \"one\"\naddress = \"{}/feed\"\nkind = \"feed\"\n", serve());
    std::fs::write(folder.path().join("dateline.toml"), settings).unwrap();
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
