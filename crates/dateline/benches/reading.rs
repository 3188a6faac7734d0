//! Reports and words a second on one core by stage, and peak memory. `cargo bench -p dateline`
//!
//! A round reads every example report once; what is printed is the median round. Reports that are read as one long text
//! show that time and memory grow with the words and nothing else.

use cli::{decode::decode, detect::detect, view::View};
use reader::Known;
use record::{Language, Reading};
use std::{
    fs,
    hint::black_box,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};
use syntax::Model;

/// How long each stage is measured.
const BUDGET: Duration = Duration::from_secs(2);

struct Report {
    bytes: Vec<u8>,
    text: String,
    language: Language,
    known: Known,
    words: usize,
}

fn main() {
    // Cargo passes `--bench`, and a filter where one is given.
    let filter = std::env::args().skip(1).find(|arg| !arg.starts_with('-')).unwrap_or_default();
    let reports = reports();
    let words: usize = reports.iter().map(|report| report.words).sum();
    println!("{} reports, {words} words, one core", reports.len());
    println!("{:<28}{:>12}{:>12}{:>14}", "stage", "us/report", "reports/s", "words/s");
    let stage = |name: &str, work: &dyn Fn(&Report)| {
        if name.contains(&filter) {
            line(name, median(|| reports.iter().for_each(work)), reports.len(), words);
        }
    };
    let readings: Vec<Reading> = reports.iter().map(Report::read).collect();
    let reading = |report: &Report| {
        let place = reports.iter().position(|other| std::ptr::eq(other, report));
        &readings[place.expect("the report is one of them")]
    };
    let view = View::with_width(true, true, true, 100);
    stage("decode", &|report| drop(black_box(decode(report.bytes.clone()))));
    stage("detect the language", &|report| drop(black_box(detect(&report.text))));
    stage("syntax", &|report| drop(black_box(report.model().analyse(&report.text))));
    stage("syntax and reader", &|report| drop(black_box(report.read())));
    stage("print as JSON", &|report| drop(black_box(serde_json::to_string(reading(report)))));
    stage("print as text", &|report| drop(black_box(view.report(reading(report), &report.text, "name"))));
    stage("all, as `dateline read`", &|report| {
        let text = decode(report.bytes.clone()).expect("examples are text");
        let language = detect(&text).expect("examples are in our languages");
        let reading = reader::read(&text, language, &report.known).expect("both languages are built in");
        drop(black_box(serde_json::to_string(&reading)));
    });
    memory("after the examples");
    for kib in [64, 256, 1024] {
        let name = format!("one report of {kib} KiB");
        if name.contains(&filter) {
            let long = long(&reports, kib << 10);
            let start = Instant::now();
            black_box(long.read());
            line(&name, start.elapsed(), 1, long.words);
            memory("after it");
        }
    }
}

impl Report {
    fn new(bytes: Vec<u8>, known: Known) -> Self {
        let text = decode(bytes.clone()).expect("examples are text");
        let language = detect(&text).expect("examples are in our languages");
        let words = text.split_whitespace().count();
        Self { bytes, text, language, known, words }
    }

    fn model(&self) -> &'static Model {
        Model::builtin(self.language).expect("the models of the examples are built in")
    }

    fn read(&self) -> Reading {
        reader::read(&self.text, self.language, &self.known).expect("the languages of the examples are read")
    }
}

/// The example reports, in the order of their names.
fn reports() -> Vec<Report> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples");
    let inside = |folder: &Path| -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        let mut paths: Vec<_> = entries.map(|entry| entry.expect("a folder's entry").path()).collect();
        paths.sort();
        paths
    };
    let known = Known { published: Some(record::Date::constant(2025, 7, 13)), ..Known::default() };
    inside(&root)
        .iter()
        .filter(|folder| folder.is_dir())
        .flat_map(|folder| inside(folder))
        .filter(|path| path.extension().is_some_and(|e| e == "txt"))
        .map(|path| Report::new(fs::read(path).expect("an example"), known.clone()))
        .collect()
}

/// Reports of the first one's language, one after the other until they are of a length.
fn long(reports: &[Report], bytes: usize) -> Report {
    let language = reports[0].language;
    let mut text = String::new();
    for report in reports.iter().filter(|report| report.language == language).cycle() {
        if text.len() >= bytes {
            break;
        }
        text.push_str(&report.text);
        text.push_str("\n\n");
    }
    Report::new(text.into_bytes(), reports[0].known.clone())
}

fn median(round: impl Fn()) -> Duration {
    round();
    let start = Instant::now();
    let mut rounds = Vec::new();
    while rounds.len() < 5 || start.elapsed() < BUDGET {
        let start = Instant::now();
        round();
        rounds.push(start.elapsed());
    }
    rounds.sort();
    rounds[rounds.len() / 2]
}

fn line(name: &str, time: Duration, reports: usize, words: usize) {
    let seconds = time.as_secs_f64();
    let each = seconds * 1e6 / reports as f64;
    println!("{name:<28}{each:>12.1}{:>12.0}{:>14.0}", reports as f64 / seconds, words as f64 / seconds);
}

/// The most memory the process has held so far, where the system says.
fn memory(when: &str) {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    println!("{:<28}{}", format!("peak memory {when}"), peak.unwrap_or("not known on this system").trim());
}
