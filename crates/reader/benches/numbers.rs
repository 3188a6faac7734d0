//! Megabytes a second of counts and times alone, without a model, on one core, report by report.
//!
//! `cargo bench -p dateline-reader --bench numbers [-- CODE FILE...]`; without files, the example reports of every
//! language. A file is one report. Processor time is counted where the system tells it, so that what else the machine
//! does counts for little; the best of nine.

use record::{Date, Language};
use std::time::Instant;

/// What is read in one go: enough to time.
const BYTES: usize = 2_000_000;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|a| a != "--bench").collect();
    let published: Option<Date> = "2025-07-13".parse().ok();
    let sets: Vec<(Language, Vec<String>)> = match args.split_first() {
        Some((code, files)) => {
            let language = code.parse().expect("a language code");
            vec![(
                language,
                files.iter().map(|f| std::fs::read_to_string(f).expect("a readable file")).collect(),
            )]
        }
        None => Language::ALL.into_iter().map(|language| (language, examples(language))).collect(),
    };
    for (language, reports) in sets {
        let once: usize = reports.iter().map(String::len).sum();
        let rounds = BYTES / once.max(1) + 1;
        let read = || {
            let (mut counts, mut times) = (0, 0);
            for report in &reports {
                let found = reader::figures::of_text(report, language, published);
                counts += found.0.len();
                times += found.1.len();
            }
            (counts, times)
        };
        // The first reading compiles the words.
        let (counts, times) = read();
        let mut best = f64::INFINITY;
        for _ in 0..9 {
            let (start, ran) = (Instant::now(), processor());
            for _ in 0..rounds {
                assert_eq!(read(), (counts, times));
            }
            let passed = start.elapsed().as_secs_f64();
            best = best.min(processor().zip(ran).map_or(passed, |(now, then)| now - then));
        }
        println!(
            "{language}: {:>6.1} MB/s ({} reports, {once} bytes, {counts} counts, {times} times)",
            (once * rounds) as f64 / 1e6 / best,
            reports.len()
        );
    }
}

/// Seconds that this thread has run on a processor, where the system tells (Linux).
fn processor() -> Option<f64> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(told.split(' ').next()?.parse::<f64>().ok()? / 1e9)
}

/// The example reports of a language.
fn examples(language: Language) -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/");
    let mut files: Vec<_> = std::fs::read_dir(format!("{folder}{language}"))
        .expect("the examples are in the repository")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|e| e == "txt"))
        .collect();
    files.sort();
    files.iter().map(|f| std::fs::read_to_string(f).expect("an example is readable")).collect()
}
