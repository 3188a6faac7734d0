//! Reads whole texts that break off anywhere: nothing panics where a word has no neighbour.

use reader::{Known, read};
use record::Language;
use std::{fs, panic, path::PathBuf};

/// The example sentences of a language, without what is expected of them.
fn sentences(language: Language) -> Vec<String> {
    let path =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("../../lang/{language}/claims.examples"));
    let text = fs::read_to_string(path).expect("the examples stand beside the words");
    let is_text = |line: &&str| !line.trim().is_empty() && !line.starts_with(['#', ' ']);
    text.lines().filter(is_text).map(|line| line.trim_start_matches("? ").replace("\\n", "\n")).collect()
}

/// Reads each example of a language as it breaks off, and from there on, at every second place between words. Gives what could not be
/// read.
fn read_cut(language: Language) -> Vec<String> {
    let known = Known { published: "2025-07-13".parse().ok(), ..Known::default() };
    let mut broken = Vec::new();
    let mut cuts = 0;
    for (nth, sentence) in sentences(language).iter().enumerate() {
        let starts = sentence.char_indices().filter(|(_, c)| c.is_whitespace() || c.is_ascii_punctuation());
        for (at, _) in starts.skip(nth % 2).step_by(2) {
            for part in [&sentence[..at], &sentence[at..]] {
                cuts += 1;
                if panic::catch_unwind(|| read(part, language, &known).map(|_| ())).is_err() {
                    broken.push(format!("{language}: {part:?}"));
                }
            }
        }
    }
    assert!(cuts > 300, "{language}: only {cuts} cuts");
    broken
}

#[test]
fn a_text_that_breaks_off_is_read() {
    let broken: Vec<String> = Language::ALL.into_iter().flat_map(read_cut).collect();
    assert!(broken.is_empty(), "{} texts: {broken:#?}", broken.len());
}
