//! Runs `lang/<code>/attribution.examples`: texts with who says what in them. What is marked `?` is not read yet, and
//! must be unmarked once it is.

use reader::{Known, read};
use record::{Language, Span};
use std::{fs, path::PathBuf};

#[test]
fn examples_are_attributed() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../lang");
    let mut missed = Vec::new();
    let mut read_any = 0;
    for language in [Language::Pt, Language::En, Language::Es, Language::Uk, Language::Ru] {
        let path = root.join(language.code()).join("attribution.examples");
        let examples = fs::read_to_string(&path).expect("every language has examples of attributions");
        let mut found: Vec<String> = Vec::new();
        for line in examples.lines().filter(|l| !l.trim().is_empty() && !l.starts_with('#')) {
            if let Some(expected) = line.strip_prefix("  ") {
                read_any += 1;
                let (wish, expected) = match expected.strip_prefix("? ") {
                    Some(expected) => (true, expected),
                    None => (false, expected),
                };
                if found.iter().any(|f| f == expected) == wish {
                    missed.push(format!("{}: {expected}\n  read: {found:#?}", language.code()));
                }
                continue;
            }
            let reading = read(line, language, &Known::default()).expect("the text can be read");
            let words = |span: &Span| span.slice(line).to_owned();
            found = reading
                .attributions
                .iter()
                .map(|a| {
                    let source = a.speaker.as_ref().map(words).unwrap_or_default();
                    let content: Vec<String> = a.content.iter().map(words).collect();
                    format!("{source} | {}", content.join(" … "))
                })
                .collect();
        }
    }
    assert!(read_any >= 15, "examples are missing: {read_any}");
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}
