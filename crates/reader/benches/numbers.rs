//! Megabytes a second of counts and times alone, without a model, on one core.
//!
//! `cargo bench -p dateline-reader --bench numbers [-- CODE FILE...]`; without files, the example reports over and over.

use record::{Date, Language};
use std::time::Instant;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|a| a != "--bench").collect();
    let published: Option<Date> = "2025-07-13".parse().ok();
    let texts: Vec<(Language, String)> = match args.split_first() {
        Some((code, files)) => {
            let language: Language = code.parse().expect("a language code");
            files.iter().map(|f| (language, std::fs::read_to_string(f).expect("a readable file"))).collect()
        }
        None => [Language::En, Language::Pt].into_iter().map(|l| (l, examples(l))).collect(),
    };
    for (language, text) in texts {
        // The first reading compiles the words.
        let warm = reader::figures::of_text(&text, language, published);
        let mut best = f64::INFINITY;
        for _ in 0..5 {
            let start = Instant::now();
            let read = reader::figures::of_text(&text, language, published);
            best = best.min(start.elapsed().as_secs_f64());
            assert_eq!(read.0.len(), warm.0.len());
        }
        let megabytes = text.len() as f64 / 1e6;
        println!(
            "{language}: {:>6.1} MB/s ({megabytes:.1} MB, {} counts, {} times)",
            megabytes / best,
            warm.0.len(),
            warm.1.len()
        );
    }
}

/// The example reports of a language, repeated to four megabytes.
fn examples(language: Language) -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/");
    let mut files: Vec<_> = std::fs::read_dir(format!("{folder}{language}"))
        .expect("the examples are in the repository")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|e| e == "txt"))
        .collect();
    files.sort();
    let one: String = files.iter().filter_map(|f| std::fs::read_to_string(f).ok()).collect();
    one.repeat(4_000_000 / one.len().max(1) + 1)
}
