//! The phrases in `lang/*/figures.examples` and `lang/*/times.examples` read as they say beside them.

use reader::figures::{Quantity, QuantityKind};
use reader::times::{TimeExpr, TimeKind};
use record::{Date, Language};
use std::fmt::Write as _;
use std::path::PathBuf;

fn examples(language: Language, name: &str) -> Vec<(String, String)> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../lang").join(language.code()).join(name);
    let text = std::fs::read_to_string(&path).unwrap_or_default();
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| match line.split_once("=>") {
            Some((phrase, reading)) => (phrase.trim().to_owned(), reading.trim().to_owned()),
            None => (line.to_owned(), String::new()),
        })
        .collect()
}

fn read(
    text: &str,
    language: Language,
    published: Option<Date>,
    model: bool,
) -> (Vec<Quantity>, Vec<TimeExpr>) {
    match syntax::Model::builtin(language).filter(|_| model) {
        Some(model) => {
            let doc = model.analyse(text);
            let view = reader::view::View::new(&doc, lexicon::Lexicon::of(language));
            reader::figures::read(&view, published)
        }
        None => reader::figures::of_text(text, language, published),
    }
}

fn told_figures(quantities: &[Quantity]) -> String {
    let counted: Vec<String> = quantities
        .iter()
        .filter(|q| !matches!(q.kind, QuantityKind::Ordinal | QuantityKind::Duration(_)))
        .map(|q| format!("{} {}", q.count, q.thing))
        .collect();
    if counted.is_empty() { "-".into() } else { counted.join("; ") }
}

fn told_time(time: &TimeExpr) -> String {
    let mut told = String::new();
    match (time.start, time.end) {
        (Some(start), Some(end)) if start == end => told.push_str(&start.to_string()),
        (None, None) if time.kind == TimeKind::Duration => told.push_str(&time.timex),
        (None, None) => told.push('?'),
        (start, end) => {
            let _ = start.map(|day| write!(told, "{day}"));
            told.push_str("..");
            let _ = end.map(|day| write!(told, "{day}"));
        }
    }
    told
}

/// Whether a language has words for things; without them a count is of something `unknown`, and none of nothing.
fn has_things(language: Language) -> bool {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../lang");
    folder.join(language.code()).join("things.lex").exists()
}

fn without_things(expected: &str) -> String {
    let count = |figure: &str| match figure.split_once(' ') {
        Some((count, thing)) if !thing.starts_with("money") => format!("{count} unknown"),
        _ => figure.to_owned(),
    };
    expected.split("; ").map(count).collect::<Vec<_>>().join("; ")
}

fn check(model: bool) {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for (phrase, expected) in examples(language, "figures.examples") {
            let expected = if has_things(language) { expected } else { without_things(&expected) };
            let told = told_figures(&read(&phrase, language, None, model).0);
            if told != expected {
                wrong.push(format!("{language} {phrase:?}: {told}, not {expected}"));
            }
        }
        let mut published = None;
        for (phrase, expected) in examples(language, "times.examples") {
            if let Some(day) = phrase.strip_prefix("published ") {
                published = day.parse().ok();
                continue;
            }
            let told: Vec<String> =
                read(&phrase, language, published, model).1.iter().map(told_time).collect();
            if told.join("; ") != expected {
                wrong.push(format!("{language} {phrase:?}: {}, not {expected}", told.join("; ")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The counts of a sentence, whatever they count, and its days.
fn told_sentence(quantities: &[Quantity], times: &[TimeExpr]) -> String {
    let counts: Vec<String> = quantities
        .iter()
        .filter(|q| !matches!(q.kind, QuantityKind::Ordinal | QuantityKind::Duration(_)))
        .map(|q| q.count.to_string())
        .collect();
    let days: Vec<String> = times.iter().map(told_time).collect();
    let or_none = |list: Vec<String>| if list.is_empty() { "-".into() } else { list.join("; ") };
    format!("{} | {}", or_none(counts), or_none(days))
}

fn check_news(model: bool) {
    let mut wrong = Vec::new();
    let mut all = 0;
    for language in Language::ALL {
        let mut published = None;
        for (sentence, expected) in examples(language, "news.examples") {
            if let Some(day) = sentence.strip_prefix("published ") {
                published = day.parse().ok();
                continue;
            }
            if expected.starts_with("0 |") && !has_things(language) {
                println!("{language} has no words for things yet: {sentence:?} is passed over");
                continue;
            }
            let (quantities, times) = read(&sentence, language, published, model);
            let told = told_sentence(&quantities, &times);
            all += 1;
            if told != expected {
                wrong.push(format!("{language} {sentence:?}: {told}, not {expected}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {all}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn sentences_of_news_read_as_they_say_without_a_model() {
    check_news(false);
}

#[test]
fn sentences_of_news_read_as_they_say_with_a_model() {
    check_news(true);
}

#[test]
fn phrases_read_as_they_say_without_a_model() {
    check(false);
}

#[test]
fn phrases_read_as_they_say_with_a_model() {
    check(true);
}
