//! Prints the counts and times of each line of standard input, with and without a model: for work on their rules.
//!
//! `cargo run -p dateline-reader --example numbers -- uk 2025-07-13 < lines`

use lexicon::Lexicon;
use reader::{figures, view::View};
use std::io::BufRead;

fn main() {
    let mut args = std::env::args().skip(1);
    let language = args.next().and_then(|l| l.parse().ok()).expect("a language code");
    let published = args.next().and_then(|d| d.parse().ok());
    let model = syntax::Model::builtin(language).expect("a model");
    for line in std::io::stdin().lock().lines() {
        let line = line.expect("readable lines");
        let doc = model.analyse(&line);
        let view = View::new(&doc, Lexicon::of(language));
        println!("{line}");
        for (name, (quantities, times)) in [
            ("with   ", figures::read(&view, published)),
            ("without", figures::of_text(&line, language, published)),
        ] {
            for q in &quantities {
                let part = q.part_of.map(|w| format!(" of {}", quantities[w].count)).unwrap_or_default();
                println!(
                    "  {name} {} {}{part} «{}» {:?} {}",
                    q.count,
                    q.thing,
                    q.span.slice(&line),
                    q.kind,
                    q.rule
                );
            }
            for t in &times {
                let day = |d: Option<record::Date>| d.map(|d| d.to_string()).unwrap_or_default();
                let (start, end, words) = (day(t.start), day(t.end), t.span.slice(&line));
                println!("  {name} {start}..{end} {} «{words}» {:?} {}", t.timex, t.kind, t.rule);
            }
        }
    }
}
