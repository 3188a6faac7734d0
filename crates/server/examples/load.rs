//! A bounded load on the API from this machine: what each view's first question takes, then so many requests a second while
//! another connection adds reports, and whether any report was lost.
//!
//! ```text
//! cargo bench -p dateline-ledger --bench ledger -- 1000000 keep=/tmp/million.db
//! taskset -c 0,1 cargo run --release -p dateline-server --example load -- /tmp/million.db 500 60
//! ```
//! Requests fall due at even distances whatever became of those before; each is timed from when it was due.

use ledger::{Ledger, NewReport};
use record::Language;
use server::{Config, Hooks};
use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, mpsc};
use std::time::{Duration, Instant};

/// Connections that send the requests.
const CONNECTIONS: usize = 32;

/// Reports added in a second.
const REPORTS: u64 = 2;

/// What each view asks for first.
const VIEWS: [(&str, &[&str]); 6] = [
    (
        "now",
        &["/api/incidents", "/api/claims?limit=200", "/api/findings", "/api/actors?limit=100", "/api/status"],
    ),
    ("charts", &["/api/days", "/api/dyad?one=RUS&other=UKR"]),
    ("map", &["/api/points"]),
    ("incident", &["/api/things/INCIDENT"]),
    ("report", &["/api/reports/REPORT"]),
    ("review", &["/api/queue", "/api/reviews"]),
];

/// What is asked under load, as often as it stands here.
const MIX: [&str; 20] = [
    "/api/incidents",
    "/api/incidents?kind=ASSAULT",
    "/api/incidents?actor=RUS&limit=20",
    "/api/incidents?place=UKR",
    "/api/incidents?since=2026-01-01&until=2026-02-01",
    "/api/claims",
    "/api/claims?source=ORG.un",
    "/api/claims?thing=drone&min_figure=100",
    "/api/claims?words=word77",
    "/api/findings",
    "/api/things/INCIDENT",
    "/api/things/INCIDENT",
    "/api/things/INCIDENT",
    "/api/reports/REPORT",
    "/api/reports/REPORT",
    "/api/reports/REPORT",
    "/api/queue",
    "/api/days",
    "/api/points",
    "/api/status",
];

fn main() {
    let mut args = std::env::args().skip(1);
    let path = args.next().expect("the ledger's path");
    let rate: u64 = args.next().map_or(500, |rate| rate.parse().expect("requests a second"));
    let seconds: u64 = args.next().map_or(60, |seconds| seconds.parse().expect("seconds"));
    let address = start(Path::new(&path));
    let mut line = Line::to(address);
    let incidents = ids(&line.get("/api/incidents?limit=100").1, "incident");
    let reports = ids(&line.get("/api/reports?limit=100").1, "report");
    let fill = |path: &str, nth: usize| {
        let one = |ids: &[String]| ids.get(nth % ids.len().max(1)).cloned().unwrap_or_default();
        path.replace("INCIDENT", &one(&incidents)).replace("REPORT", &one(&reports))
    };

    println!("{:>12}{:>14}{:>14}", "view", "first ms", "again ms");
    for (view, asks) in VIEWS {
        let [first, again] = [0, 1].map(|_| {
            let each = asks.iter().map(|path| {
                let start = Instant::now();
                let (status, _) = line.get(&fill(path, 0));
                assert_eq!(status, 200, "{path}");
                start.elapsed()
            });
            each.max().unwrap_or_default()
        });
        println!("{view:>12}{:>14.1}{:>14.1}", ms(first), ms(again));
    }

    let (next, stop) = (AtomicUsize::new(0), AtomicBool::new(false));
    let times: Mutex<Vec<(Duration, usize)>> = Mutex::default();
    let failed: Mutex<Vec<String>> = Mutex::default();
    let begin = Instant::now();
    let many = (rate * seconds) as usize;
    let added = std::thread::scope(|scope| {
        let writer = scope.spawn(|| write(Path::new(&path), &stop));
        let readers: Vec<_> = (0..CONNECTIONS)
            .map(|_| {
                scope.spawn(|| {
                    let mut line = Line::to(address);
                    loop {
                        let nth = next.fetch_add(1, Ordering::Relaxed);
                        if nth >= many {
                            break;
                        }
                        let due = Duration::from_secs_f64(nth as f64 / rate as f64);
                        std::thread::sleep(due.saturating_sub(begin.elapsed()));
                        let path = fill(MIX[nth % MIX.len()], nth / MIX.len());
                        let (status, _) = line.get(&path);
                        let took = begin.elapsed().saturating_sub(due);
                        times.lock().expect("no thread panics").push((took, nth % MIX.len()));
                        if status != 200 {
                            failed.lock().expect("no thread panics").push(format!("{status} {path}"));
                        }
                    }
                })
            })
            .collect();
        readers.into_iter().for_each(|reader| reader.join().expect("a reader"));
        stop.store(true, Ordering::Relaxed);
        writer.join().expect("the writer")
    });
    let took = begin.elapsed();
    let mut times = times.into_inner().expect("no thread panics");
    times.sort_unstable();
    let at = |share: f64| ms(times[((times.len() - 1) as f64 * share) as usize].0);
    let failed = failed.into_inner().expect("no thread panics");
    println!(
        "\n{} requests in {:.1} s: {:.0} a second; p50 {:.1} ms, p90 {:.1}, p99 {:.1}, most {:.1}; {} not answered with 200",
        times.len(),
        took.as_secs_f64(),
        times.len() as f64 / took.as_secs_f64(),
        at(0.5),
        at(0.9),
        at(0.99),
        at(1.0),
        failed.len()
    );
    failed.iter().take(5).for_each(|one| println!("  {one}"));
    for (kind, path) in MIX.iter().enumerate().take_while(|_| std::env::var_os("EACH").is_some()) {
        let own: Vec<Duration> = times.iter().filter(|(_, of)| *of == kind).map(|(time, _)| *time).collect();
        println!("{:>10.1} {:>10.1}  {path}", ms(own[own.len() / 2]), ms(own[own.len() * 99 / 100]));
    }
    let ledger = Ledger::open_to_read(Path::new(&path)).expect("the ledger");
    let lost = added.iter().filter(|id| !ledger.holds(id).expect("an answer")).count();
    println!("{} reports were added meanwhile, {lost} of them lost", added.len());
    std::process::exit(i32::from(lost > 0 || !failed.is_empty()));
}

fn start(path: &Path) -> SocketAddr {
    let (says, hears) = mpsc::channel();
    let config = Config {
        ledger: path.to_owned(),
        listen: SocketAddr::from(([127, 0, 0, 1], 0)),
        token: None,
        hooks: Hooks {
            detect: |_| Ok(Language::En),
            question: |_, _| Ok((ledger::Question::default(), String::new())),
        },
    };
    std::thread::spawn(move || server::serve(config, |address| says.send(address).expect("a listener")));
    hears.recv().expect("the server starts")
}

/// Adds reports at even distances until it is told to stop; gives the ids of those that were acknowledged.
fn write(path: &Path, stop: &AtomicBool) -> Vec<String> {
    let mut ledger = Ledger::open(path).expect("the ledger");
    let mut added = Vec::new();
    let begin = Instant::now();
    for number in 0u64.. {
        std::thread::sleep((Duration::from_secs(number) / REPORTS as u32).saturating_sub(begin.elapsed()));
        if stop.load(Ordering::Relaxed) {
            break;
        }
        let stamp = std::time::SystemTime::now()
            .duration_since(std::time::UNIX_EPOCH)
            .map_or(0, |now| now.as_micros());
        let text = format!(
            "Russia attacked Ukraine with {} drones overnight, killing {} people in Odesa, the air force said. Number {stamp}.",
            100 + number % 700,
            1 + number % 9
        );
        let known = reader::Known { published: "2028-04-16".parse().ok(), ..reader::Known::default() };
        let reading = reader::read(&text, Language::En, &known).expect("it is read");
        let report =
            NewReport { text: &text, reading: &reading, address: None, reader: "load", is_row: false };
        added.push(ledger.add(&report).expect("it is added").report);
    }
    added
}

/// A connection that is kept, with the tags of the answers it has: as a browser does, it asks whether they still hold.
struct Line(BufReader<TcpStream>, HashMap<String, String>);

impl Line {
    fn to(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).expect("a connection");
        stream.set_nodelay(true).expect("no delay");
        Self(BufReader::new(stream), HashMap::new())
    }

    /// Status and body.
    fn get(&mut self, path: &str) -> (u16, Vec<u8>) {
        let held = self.1.get(path).map_or(String::new(), |tag| format!("if-none-match: {tag}\r\n"));
        let request = format!("GET {path} HTTP/1.1\r\nhost: 127.0.0.1\r\n{held}\r\n");
        self.0.get_mut().write_all(request.as_bytes()).expect("a request");
        let (mut status, mut length) = (0, 0);
        loop {
            let mut head = String::new();
            self.0.read_line(&mut head).expect("a head");
            let head = head.trim_end().to_ascii_lowercase();
            if head.is_empty() {
                break;
            }
            if let Some(code) = head.strip_prefix("http/1.1 ") {
                status = code.split(' ').next().and_then(|code| code.parse().ok()).unwrap_or(0);
            }
            if let Some(tag) = head.strip_prefix("etag: w/") {
                self.1.insert(path.to_owned(), format!("W/{tag}"));
            }
            if let Some(bytes) = head.strip_prefix("content-length: ") {
                length = bytes.parse().expect("a length");
            }
        }
        // A tag still holds: what it was given for is as good as sent.
        let (status, length) = if status == 304 { (200, 0) } else { (status, length) };
        let mut body = vec![0; length];
        self.0.read_exact(&mut body).expect("a body");
        (status, body)
    }
}

fn ids(body: &[u8], field: &str) -> Vec<String> {
    let page: serde_json::Value = serde_json::from_slice(body).unwrap_or_default();
    let rows = page["rows"].as_array().cloned().unwrap_or_default();
    rows.iter().filter_map(|row| row[field].as_str().map(str::to_owned)).collect()
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
