//! Claims linked a second of processor time, memory, and the time of a page, as the ledger grows.
//! `cargo bench -p dateline-ledger -- 10000 100000 1000000`; without numbers, the first two. With `keep=FILE` the ledger stays
//! there, for the loads of the page.
//!
//! The claims are made by a generator that is the same on every run: reports of five claims over 1,200 nights and many
//! pairs of states, some with figures, places and sources, some vague; about five claims an incident.

#[path = "../tests/common/mod.rs"]
mod common;

use common::{Dice, Told, reading};
use ledger::{Filter, Ledger, NewReport, Page};
use record::{EventKind, Reading, Role, Span};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How many reports go into one transaction: an import's batch.
const BATCH: usize = 200;

/// Claims in a report.
const CLAIMS: u64 = 5;

/// What a page must take less than.
const LIMIT: Duration = Duration::from_millis(50);

fn main() {
    let mut sizes: Vec<u64> = std::env::args().filter_map(|arg| arg.parse().ok()).collect();
    if sizes.is_empty() {
        sizes = vec![10_000, 100_000];
    }
    let folder = tempfile::tempdir().expect("a folder for the ledger");
    let kept = std::env::args().find_map(|arg| arg.strip_prefix("keep=").map(PathBuf::from));
    let path = kept.unwrap_or_else(|| folder.path().join("bench.db"));
    let mut ledger = Ledger::open(&path).expect("a new ledger");
    let mut made = 0u64;
    println!(
        "{:>10}{:>12}{:>12}{:>12}{:>12}{:>12}",
        "claims", "claims/s", "last 10%/s", "incidents", "file MiB", "peak MiB"
    );
    for size in sizes {
        // Making the reports is no part of linking them.
        let mut spent = 0.0;
        let first = made;
        let mut last = (0.0, made);
        while made * CLAIMS < size {
            if made * CLAIMS >= first * CLAIMS + (size - first * CLAIMS) * 9 / 10 && last.1 == first {
                last = (spent, made);
            }
            let reports: Vec<(String, Reading)> = (made..made + BATCH as u64).map(report).collect();
            let start = cpu();
            ledger
                .batch(|batch| {
                    for (text, reading) in &reports {
                        batch.add(&NewReport {
                            text,
                            reading,
                            address: None,
                            reader: "bench",
                            is_row: false,
                        })?;
                    }
                    Ok(())
                })
                .expect("the batch is added");
            spent += cpu() - start;
            made += BATCH as u64;
        }
        let speed = |since: (f64, u64)| (made - since.1) as f64 * CLAIMS as f64 / (spent - since.0).max(0.01);
        let totals = ledger.totals().expect("totals");
        println!(
            "{:>10}{:>12.0}{:>12.0}{:>12}{:>12}{:>12}",
            totals.claims,
            speed((0.0, first)),
            speed(last),
            totals.incidents,
            mebibytes(&path),
            peak()
        );
        pages(&ledger);
    }
}

/// A report by its number.
fn report(number: u64) -> (String, Reading) {
    const STATES: [&str; 24] = [
        "RUS", "UKR", "USA", "CHN", "IRN", "ISR", "SYR", "YEM", "SAU", "IND", "PAK", "TUR", "FRA", "DEU",
        "GBR", "PRK", "KOR", "JPN", "SDN", "ETH", "MLI", "NGA", "MEX", "BRA",
    ];
    const CITIES: [&str; 12] = [
        "north", "south", "east", "west", "centre", "port", "hill", "lake", "river", "coast", "border",
        "capital",
    ];
    // Reports come in the order of the days, four or five of them about the same nights.
    let mut dice = Dice(number.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let mut told = Vec::new();
    for _ in 0..CLAIMS {
        // One of the happenings of these days: what it is follows from its number.
        let happening = number / 5 * 5 + dice.roll(5);
        let mut its = Dice(happening.wrapping_mul(0x2545_f491_4f6c_dd1d) | 1);
        let (actor, recipient) = (STATES[its.roll(24) as usize], STATES[its.roll(24) as usize]);
        let night = happening / 170;
        let place: &'static str = match its.roll(3) {
            0 => recipient,
            _ => Box::leak(format!("{recipient}.{}", CITIES[its.roll(12) as usize]).into_boxed_str()),
        };
        let size = 5 + its.roll(600) as u32;
        let role = if dice.roll(2) == 0 { Role::Launched } else { Role::Killed };
        told.push(Told {
            kind: [EventKind::Assault, EventKind::Consult, EventKind::Protest, EventKind::Aid]
                [its.roll(4) as usize],
            actor: if dice.roll(6) == 0 { "" } else { actor },
            recipient,
            days: (dice.roll(6) > 0).then(|| (common::day(night), common::day(night + its.roll(2)))),
            place: if dice.roll(5) == 0 { recipient } else { place },
            figures: if dice.roll(3) == 0 { Vec::new() } else { vec![(role, "drone", size, Some(size))] },
            source: [None, Some("ORG.un"), Some(recipient)][dice.roll(3) as usize],
        });
    }
    let mut text = String::new();
    let mut sentences = Vec::new();
    for _ in 0..CLAIMS {
        let words: Vec<String> = (0..10).map(|_| format!("word{}", dice.roll(20_000))).collect();
        let start = text.len();
        text.push_str(&format!("Report {number} tells {}.", words.join(" ")));
        sentences.push(Span::new(start, text.len()));
        text.push('\n');
    }
    let published = common::day(number / 170 + 1);
    let mut reading = reading(&text, Some(&published), &format!("outlet {}", number % 40), &told);
    for (claim, sentence) in reading.claims.iter_mut().zip(sentences) {
        claim.evidence = vec![sentence];
    }
    (text, reading)
}

/// How long pages take: the first, one in the middle, and each kind of filter.
fn pages(ledger: &Ledger) {
    let filters: [(&str, Filter); 11] = [
        ("all", Filter::default()),
        ("kind", Filter { kind: Some(EventKind::Assault), ..Filter::default() }),
        ("actor", Filter { actor: Some("RUS".into()), ..Filter::default() }),
        (
            "actor, kind, thing",
            Filter {
                actor: Some("IRN".into()),
                kind: Some(EventKind::Assault),
                thing: Some("drone".into()),
                ..Filter::default()
            },
        ),
        (
            "actor, other place",
            Filter { actor: Some("BRA".into()), place: Some("PRK.hill".into()), ..Filter::default() },
        ),
        ("place", Filter { place: Some("UKR.port".into()), ..Filter::default() }),
        ("source", Filter { source: Some("ORG.un".into()), ..Filter::default() }),
        ("figure of 600 or more", Filter { min_figure: Some(600.0), ..Filter::default() }),
        ("figure of 10 or more", Filter { min_figure: Some(10.0), ..Filter::default() }),
        ("a rare word", Filter { words: Some("word77".into()), ..Filter::default() }),
        ("a common word", Filter { words: Some("report".into()), ..Filter::default() }),
    ];
    println!("{:>30}{:>14}{:>14}", "page of 50", "claims ms", "incidents ms");
    let mut worst = Duration::ZERO;
    for (name, filter) in &filters {
        let claims = slowest(|page| ledger.claims(filter, page).expect("a page of claims").next);
        let incidents = slowest(|page| ledger.incidents(filter, page).expect("a page of incidents").next);
        worst = worst.max(claims).max(incidents);
        println!("{name:>30}{:>14.1}{:>14.1}", ms(claims), ms(incidents));
    }
    let shown = ledger.incidents(&Filter::default(), &Page::default()).expect("a page").rows;
    let start = Instant::now();
    for row in &shown {
        ledger.show(&row.incident).expect("an incident");
    }
    let show = start.elapsed() / shown.len().max(1) as u32;
    println!("{:>30}{:>28.1}", "show one incident", ms(show));
    let verdict = if worst < LIMIT { "all under" } else { "NOT all under" };
    println!("{:>30}  {verdict} {} ms\n", "pages", LIMIT.as_millis());
}

/// Seconds of processor time that this process has taken: a machine that does other work besides counts the same.
fn cpu() -> f64 {
    // The first field of schedstat: nanoseconds on a processor; the benchmark has one thread.
    let stat = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    stat.split(' ').next().and_then(|spent| spent.parse::<f64>().ok()).map_or(0.0, |spent| spent / 1e9)
}

/// The slowest of the first twenty pages, each the fastest of five tries.
fn slowest(page: impl Fn(&Page) -> Option<String>) -> Duration {
    let mut worst = Duration::ZERO;
    let mut at = Page { limit: 50, after: None };
    for _ in 0..20 {
        let mut best = Duration::MAX;
        let mut next = None;
        for _ in 0..5 {
            let start = Instant::now();
            next = page(&at);
            best = best.min(start.elapsed());
        }
        worst = worst.max(best);
        match next {
            Some(next) => at.after = Some(next),
            None => break,
        }
    }
    worst
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn mebibytes(path: &Path) -> u64 {
    std::fs::metadata(path).map_or(0, |meta| meta.len() >> 20)
}

/// The most memory this process has held, in MiB, where the system tells.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok()).map_or(0, |kib| kib >> 10)
}
