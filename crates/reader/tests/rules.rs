//! Runs the examples that stand beside the words: `lang/<code>/claims.examples`, whole and broken off. See `lang/README.md`.

use reader::{Known, read};
use record::{Claim, Language};
use std::{fs, panic, path::PathBuf};

struct Example {
    line: usize,
    /// Marked with `?`: not read yet. It is told, and must be unmarked once it is read.
    wish: bool,
    rule: String,
    text: String,
    expected: Vec<String>,
}

/// Where the examples of a language stand, and what they are.
fn examples(language: Language) -> (PathBuf, Vec<Example>) {
    let path =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("../../lang/{language}/claims.examples"));
    let text = fs::read_to_string(&path).expect("the examples stand beside the words");
    let mut examples: Vec<Example> = Vec::new();
    let mut rule = String::new();
    for (index, line) in text.lines().enumerate() {
        if let Some(name) = line.strip_prefix("## ") {
            rule = name.trim().to_owned();
        } else if line.trim().is_empty() || line.starts_with('#') {
        } else if line.starts_with(' ') {
            let example = examples.last_mut().expect("an expected claim stands under a text");
            example.expected.push(line.trim().to_owned());
        } else {
            let wish = line.starts_with("? ");
            let text = line.trim_start_matches("? ").trim().replace("\\n", "\n");
            examples.push(Example { line: index + 1, wish, rule: rule.clone(), text, expected: Vec::new() });
        }
    }
    (path, examples)
}

/// What examples are read as.
fn known() -> Known {
    Known { published: "2025-07-13".parse().ok(), ..Known::default() }
}

/// Whether a claim has every property of an expectation such as `ASSAULT from=RUS to=UKR launched:drone=20`.
fn meets(claim: &Claim, expectation: &str) -> bool {
    let ids = |actors: &[record::Actor]| {
        let mut ids: Vec<String> =
            actors.iter().map(|a| a.id.clone().unwrap_or_else(|| "?".into())).collect();
        ids.sort();
        ids.join(",")
    };
    // Parties by their ids, or by the states that they are of.
    let states = |actors: &[record::Actor]| {
        let mut states: Vec<String> =
            actors.iter().filter_map(|a| a.state.clone().or(a.id.clone())).collect();
        states.sort();
        states.dedup();
        states.join(",")
    };
    let are = |actors: &[record::Actor], value: &str| {
        ids(actors) == sorted(value) || states(actors) == sorted(value)
    };
    let mut words = expectation.split_whitespace();
    if words.next() != Some(claim.event.kind.name()) {
        return false;
    }
    words.all(|word| match word.split_once('=') {
        None => {
            word == claim.stance.name()
                || word == claim.modality.name()
                || claim.event.mode.as_deref() == Some(word)
        }
        Some(("from", "-")) => claim.event.actors.is_empty(),
        Some(("to", "-")) => claim.event.recipients.is_empty(),
        Some(("at", "-")) => claim.event.places.is_empty(),
        Some(("when", "-")) => claim.event.when.is_none(),
        Some(("from", value)) => are(&claim.event.actors, value),
        Some(("to", value)) => are(&claim.event.recipients, value),
        Some(("sides", value)) => {
            ids(&[claim.event.actors.clone(), claim.event.recipients.clone()].concat()) == sorted(value)
        }
        Some(("at", value)) => claim.event.places.iter().any(|p| p.id.as_deref() == Some(value)),
        Some(("by", value)) => {
            let chain: Vec<&str> =
                claim.sources.iter().map(|s| s.id.as_deref().unwrap_or(s.kind.name())).collect();
            chain.join("/") == value || value == "-" && chain.is_empty()
        }
        Some(("when", value)) => claim.event.when.as_ref().is_some_and(|w| {
            let day = |d: Option<record::Date>| d.map(|d| d.to_string()).unwrap_or_default();
            let span = format!("{}..{}", day(w.start), day(w.end));
            span == value || w.start == w.end && day(w.start) == value || w.relative.as_deref() == Some(value)
        }),
        Some((role, count)) => {
            let (role, thing) = role.split_once(':').unwrap_or((role, ""));
            claim.event.figures.iter().any(|f| {
                f.role.name() == role
                    && (thing.is_empty() || f.thing == thing)
                    && f.count.to_string() == count
            })
        }
    })
}

fn sorted(list: &str) -> String {
    let mut parts: Vec<&str> = list.split(',').collect();
    parts.sort_unstable();
    parts.join(",")
}

fn brief(claim: &Claim) -> String {
    let ids = |actors: &[record::Actor]| {
        actors.iter().map(|a| a.id.clone().unwrap_or(format!("?{}", a.name))).collect::<Vec<_>>().join(",")
    };
    let figures: Vec<String> =
        claim.event.figures.iter().map(|f| format!("{}:{}={}", f.role, f.thing, f.count)).collect();
    let by: Vec<&str> = claim
        .sources
        .iter()
        .map(|s| s.id.as_deref().or(s.name.as_deref()).unwrap_or(s.kind.name()))
        .collect();
    let at: Vec<&str> = claim.event.places.iter().map(|p| p.id.as_deref().unwrap_or(&p.name)).collect();
    let when = claim
        .event
        .when
        .as_ref()
        .map(|w| format!("{:?}..{:?} {:?}", w.start, w.end, w.relative))
        .unwrap_or_default();
    format!(
        "{} from={} to={} at={} when={when} by={} {} {} {}",
        claim.event.kind,
        ids(&claim.event.actors),
        ids(&claim.event.recipients),
        at.join(","),
        by.join("/"),
        claim.stance,
        claim.modality,
        figures.join(" ")
    )
}

fn run(language: Language) {
    let (path, all) = examples(language);
    let known = known();
    let mut failed = Vec::new();
    for example in &all {
        let reading = read(&example.text, language, &known).expect("the language is read");
        let expected: Vec<&String> = example.expected.iter().filter(|e| *e != "none").collect();
        let missing: Vec<&&String> =
            expected.iter().filter(|e| !reading.claims.iter().any(|c| meets(c, e))).collect();
        let extra = reading.claims.len() > expected.len();
        let fails = !missing.is_empty() || extra;
        if example.wish {
            println!("not read yet: {}", example.text);
        }
        if fails != example.wish {
            let read: Vec<String> = reading.claims.iter().map(brief).collect();
            failed.push(format!(
                "{}:{} [{}] {}\n  missing: {missing:?}\n  read: {}",
                path.display(),
                example.line,
                example.rule,
                example.text,
                read.join("\n        ")
            ));
        }
    }
    println!("{} of {} examples of {language} read as expected", all.len() - failed.len(), all.len());
    assert!(
        !all.is_empty() && failed.is_empty(),
        "{} of {} fail:\n{}",
        failed.len(),
        all.len(),
        failed.join("\n")
    );
}

#[test]
fn portuguese() {
    run(Language::Pt);
}

#[test]
fn english() {
    run(Language::En);
}

#[test]
fn ukrainian() {
    run(Language::Uk);
}

#[test]
fn spanish() {
    run(Language::Es);
}

#[test]
fn russian() {
    run(Language::Ru);
}

/// Reads each example of a language as it breaks off, and from there on, at every second place between words. Gives what could not be
/// read.
fn read_cut(language: Language) -> Vec<String> {
    let known = known();
    let mut broken = Vec::new();
    let mut cuts = 0;
    for (nth, example) in examples(language).1.iter().enumerate() {
        let sentence = &*example.text;
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
