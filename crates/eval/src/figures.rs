//! Scores counts: the public Recognizers-Text cases and NewsQuant, as `quantities/README.md` in the shared data says.

use crate::files::{folder, name, text, walk};
use crate::{EvalError, LeftOut, Scores};
use lexicon::Lexicon;
use reader::figures::amount::{self, Amount, AmountKind};
use reader::figures::{Quantity, QuantityKind};
use reader::stream::Stream;
use record::{Form, Language};
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// Scores every set found at or below some paths; files of other names are passed over.
pub fn figures(paths: &[PathBuf]) -> Result<Scores, EvalError> {
    let mut scores = Scores::default();
    let mut totals: Vec<(String, usize, usize)> = Vec::new();
    for path in walk(paths)? {
        if name(&path) == "newsquant.jsonl" {
            newsquant(&path, &mut scores)?;
        } else if let Some(model) = Model::of(name(&path))
            && let Some(language) = crate::figures::language(folder(&path))
        {
            let (right, n) = recognizers(&path, model, language, &mut scores)?;
            let set = name(&path).trim_end_matches(".json").to_owned();
            match totals.iter_mut().find(|(s, _, _)| *s == set) {
                Some((_, r, all)) => {
                    *r += right;
                    *all += n;
                }
                None => totals.push((set, right, n)),
            }
        }
    }
    for (set, right, n) in totals {
        scores.row(&format!("recognizers/{set}"), "case_accuracy", right, n);
    }
    Ok(scores)
}

pub(crate) fn language(folder: &str) -> Option<Language> {
    Some(match folder {
        "English" => Language::En,
        "Portuguese" => Language::Pt,
        "Spanish" => Language::Es,
        _ => return None,
    })
}

#[derive(Clone, Copy, PartialEq)]
enum Model {
    Number,
    Range,
    Ordinal,
    Percent,
    Age,
    Dimension,
}

impl Model {
    fn of(name: &str) -> Option<Model> {
        Some(match name {
            "NumberModel.json" => Model::Number,
            "NumberRangeModel.json" => Model::Range,
            "OrdinalModel.json" => Model::Ordinal,
            "PercentModel.json" => Model::Percent,
            "AgeModel.json" => Model::Age,
            "DimensionModel.json" => Model::Dimension,
            _ => return None,
        })
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Case {
    input: String,
    #[serde(default)]
    not_supported: String,
    #[serde(default)]
    not_supported_by_design: String,
    #[serde(default)]
    results: Vec<Outcome>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Outcome {
    text: String,
    #[serde(default)]
    type_name: String,
    #[serde(default)]
    resolution: serde_json::Map<String, serde_json::Value>,
}

/// One reading, of ours or of the set.
#[derive(Clone, Debug, PartialEq)]
struct Found {
    words: String,
    value: String,
}

fn recognizers(
    path: &Path,
    model: Model,
    language: Language,
    scores: &mut Scores,
) -> Result<(usize, usize), EvalError> {
    let set = format!("recognizers/{}/{}", folder(path), name(path).trim_end_matches(".json"));
    let cases: Vec<Case> = serde_json::from_str(&text(path)?)
        .map_err(|e| EvalError::Form { path: path.to_owned(), reason: e.to_string() })?;
    let (mut right, mut n) = (0, 0);
    for (index, case) in cases.iter().enumerate() {
        if let Some(why) = not_applicable(case, model) {
            scores.left_out.push(LeftOut {
                set: set.clone(),
                words: case.input.clone(),
                why: why.to_owned(),
            });
            continue;
        }
        n += 1;
        let (good, read) = judge(case, model, language);
        if good {
            right += 1;
        } else {
            let expected: Vec<Found> = case.results.iter().map(|r| expected(r, model)).collect();
            scores.miss(&set, index, &case.input, format!("{expected:?}"), read);
        }
    }
    scores.row(&set, "case_accuracy", right, n);
    Ok((right, n))
}

/// Why a case is not scored.
fn not_applicable(case: &Case, model: Model) -> Option<&'static str> {
    let nowhere = |list: &str| {
        ["dotnet", "javascript", "python", "java"]
            .iter()
            .all(|platform| list.split(',').any(|p| p.trim() == *platform))
    };
    if nowhere(&case.not_supported) || nowhere(&case.not_supported_by_design) {
        return Some("marked as supported on no platform");
    }
    let input = case.input.trim();
    let exponent = input.char_indices().any(|(at, c)| {
        matches!(c, 'e' | 'E')
            && input[..at].ends_with(|c: char| c.is_ascii_digit())
            && input[at + 1..].starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '+'))
    });
    if exponent || input.contains('^') {
        return Some("a formula: powers");
    }
    if ['<', '>', '='].iter().any(|c| input.contains(*c)) {
        return Some("a formula: signs of comparison");
    }
    let relative = |r: &Outcome| {
        r.type_name == "ordinal.relative" || r.resolution.get("relativeTo").is_some_and(|v| v != "start")
    };
    if model == Model::Ordinal && case.results.iter().any(relative) {
        return Some("a place counted from another (\"next to last\"), for an assistant's lists");
    }
    let groups = |word: &str| {
        let parts = word.split(['-', '.', '/', '+']).filter(|p| !p.is_empty());
        if parts.clone().all(|p| p.bytes().all(|b| b.is_ascii_digit())) { parts.count() } else { 0 }
    };
    if input.split_whitespace().any(|word| groups(word) >= 4) {
        return Some("a network address or telephone number");
    }
    None
}

fn number(text: &str, language: Language) -> Option<f64> {
    let text = text.trim_end_matches('%');
    let text = if language == Language::En { text.to_owned() } else { text.replace(',', ".") };
    text.parse().ok()
}

fn expected(outcome: &Outcome, _model: Model) -> Found {
    let value = outcome.resolution.get("value").and_then(|v| v.as_str()).unwrap_or("null");
    let unit = outcome.resolution.get("unit").and_then(|v| v.as_str()).unwrap_or("");
    Found {
        words: squeeze(&outcome.text),
        value: if unit.is_empty() { value.to_owned() } else { format!("{value} {unit}") },
    }
}

/// Lower case, white space made single: the set is not consistent in either.
fn squeeze(words: &str) -> String {
    words.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn judge(case: &Case, model: Model, language: Language) -> (bool, String) {
    let input = case.input.as_str();
    let stream = Stream::of_text(input, language, Lexicon::of(language));
    let amounts = amount::read_all(&stream);
    let words = |pieces: &std::ops::Range<usize>| squeeze(stream.span(pieces).slice(input));
    let close = |a: f64, b: f64| (a - b).abs() <= 1e-6 * a.abs().max(b.abs()).max(1e-9);
    match model {
        Model::Number | Model::Percent | Model::Ordinal => {
            let read: Vec<(String, f64)> = match model {
                Model::Number => reader::figures::amount::numbers(&stream, &amounts)
                    .into_iter()
                    .map(|(pieces, value)| (words(&pieces), value))
                    .collect(),
                _ => amounts
                    .iter()
                    .filter(|a| match model {
                        Model::Percent => a.kind == AmountKind::Percent,
                        _ => a.kind == AmountKind::Ordinal,
                    })
                    .map(|a| {
                        let pieces = a.core.start..a.pieces.end.max(a.core.end);
                        (words(if model == Model::Percent { &pieces } else { &a.core }), a.value)
                    })
                    .collect(),
            };
            let good = read.len() == case.results.len()
                && read.iter().zip(&case.results).all(|((words, value), outcome)| {
                    let wanted = expected(outcome, model);
                    *words == wanted.words
                        && number(&wanted.value, language).is_some_and(|wanted| close(*value, wanted))
                });
            (good, format!("{read:?}"))
        }
        Model::Range => {
            let read: Vec<&Amount> = amounts
                .iter()
                .filter(|a| match a.form {
                    Form::Range | Form::MoreThan | Form::AtLeast | Form::LessThan | Form::AtMost => true,
                    // "Equal to 20".
                    Form::Exact => a.pieces.start < a.core.start && a.currency.is_none() && !a.more,
                    _ => false,
                })
                .collect();
            let good = read.len() == case.results.len()
                && read.iter().zip(&case.results).all(|(amount, outcome)| {
                    let wanted = expected(outcome, model);
                    words(&amount.pieces) == wanted.words && interval_is(amount, &wanted.value, language)
                });
            let read: Vec<_> = read.iter().map(|a| (words(&a.pieces), a.low, a.high, a.form)).collect();
            (good, format!("{read:?}"))
        }
        Model::Age | Model::Dimension => {
            let (quantities, _) = crate::read(input, language, None);
            let read: Vec<_> = quantities
                .iter()
                .filter(|q| match model {
                    Model::Age => q.kind == QuantityKind::Age,
                    _ => q.kind == QuantityKind::Measure,
                })
                .map(|q| (squeeze(q.span.slice(input)), q.value, q.thing.clone(), q.number_span))
                .collect();
            let good = read.len() == case.results.len()
                && read.iter().zip(&case.results).all(|((words, value, _, _), outcome)| {
                    let wanted = expected(outcome, model);
                    let amount = wanted.value.split(' ').next().unwrap_or("");
                    words.ends_with(&wanted.words)
                        && number(amount, language).is_some_and(|wanted| close(*value, wanted))
                });
            let read: Vec<_> = read.iter().map(|(w, v, t, _)| (w, v, t)).collect();
            (good, format!("{read:?}"))
        }
    }
}

/// Whether a closed interval is what `[20,100)` says. An open end counts as the next whole number inwards; the set
/// writes "between 20 and 30" as open above, which we read as closed.
fn interval_is(amount: &Amount, wanted: &str, language: Language) -> bool {
    let decimal_comma = language != Language::En;
    let inner = wanted.trim_matches(|c| matches!(c, '[' | '(' | ']' | ')'));
    // `(0,25,0,5)` cannot be split by eye: try every comma.
    let value = |text: &str| {
        let text = if decimal_comma { text.replace(',', ".") } else { text.to_owned() };
        text.parse::<f64>().ok()
    };
    let same = |a: f64, b: f64| (a - b).abs() <= 1e-6 * b.abs().max(1.0);
    inner.match_indices(',').any(|(at, _)| {
        let (low, high) = (&inner[..at], &inner[at + 1..]);
        let low_fits = match value(low) {
            Some(low) => same(amount.low, low) || wanted.starts_with('(') && same(amount.low, low + 1.0),
            None => low.is_empty() && amount.low <= 0.0,
        };
        let high_fits = match (value(high), amount.high) {
            (Some(high), Some(read)) => same(read, high) || wanted.ends_with(')') && same(read, high - 1.0),
            (None, None) => high.is_empty(),
            // A share of a whole is open only up to the whole.
            (None, Some(read)) => high.is_empty() && amount.kind == AmountKind::Share && same(read, 1.0),
            _ => false,
        };
        low_fits && high_fits
    })
}

#[derive(Deserialize)]
struct News {
    text: String,
    quantities: Vec<Marked>,
}

#[derive(Deserialize)]
struct Marked {
    change: String,
    value: String,
}

/// Which way a count moves, or is bounded, as NewsQuant writes it.
fn change_of(form: Form) -> &'static str {
    match form {
        Form::About | Form::Nearly => "~",
        Form::MoreThan | Form::AtLeast | Form::More => ">",
        Form::LessThan | Form::AtMost => "<",
        _ => "=",
    }
}

/// NewsQuant: quantities by value, each gold one found at most once. Its words of magnitude are not consistent
/// ("dozens" is 12-120 once and 12 elsewhere), so either convention counts.
fn newsquant(path: &Path, scores: &mut Scores) -> Result<(), EvalError> {
    let (mut hits, mut given, mut wanted_all, mut changes) = (0, 0, 0, 0);
    for (index, line) in text(path)?.lines().enumerate().filter(|(_, l)| !l.trim().is_empty()) {
        let news: News = serde_json::from_str(line).map_err(|e| EvalError::Form {
            path: path.to_owned(),
            reason: format!("line {}: {e}", index + 1),
        })?;
        let (quantities, _) = crate::read(&news.text, Language::En, None);
        let mut read: Vec<_> = quantities
            .iter()
            .filter(|q| q.kind != QuantityKind::Ordinal && q.rule != "figures.article")
            .collect();
        wanted_all += news.quantities.len();
        let mut lacking = Vec::new();
        let mut matched = 0;
        for marked in &news.quantities {
            let ends: Vec<f64> = bounds(&marked.value);
            let place = read.iter().position(|q| {
                let (low, high) = q.bare;
                let fits = |a: f64, b: f64| (a - b).abs() <= 1e-3 * b.abs().max(1e-9);
                match ends.as_slice() {
                    [one] => {
                        fits(q.value, *one) || fits(low, *one) || q.vague && fits_vague(low, high, *one, *one)
                    }
                    [from, to] => {
                        fits(low, *from) && high.is_some_and(|high| fits(high, *to))
                            || q.vague && fits_vague(low, high, *from, *to)
                    }
                    _ => false,
                }
            });
            // One mark lies over both counts of a change ("from 12 to 15") and of a ratio ("one out of three").
            let both = || joined_marks(&quantities, &read, &ends);
            match place.or_else(both) {
                Some(place) => {
                    let found = read.remove(place);
                    let other = found.was.or(found.part_of).map(|other| &quantities[other]);
                    if ends.len() == 2 || place_is_ratio(found, &ends) {
                        read.retain(|q| !other.is_some_and(|o| std::ptr::eq(*q, o)));
                    }
                    hits += 1;
                    matched += 1;
                    changes += usize::from(change_of(found.count.form) == marked.change);
                }
                None => lacking.push(format!("{} {}", marked.change, marked.value)),
            }
        }
        // Words of magnitude and shares are marked here and not there: a reading of one that has no mark is not
        // counted as wrong.
        read.retain(|q| !q.vague && q.kind != QuantityKind::Share);
        given += matched + read.len();
        if !lacking.is_empty() || !read.is_empty() {
            let extra: Vec<String> = read
                .iter()
                .map(|q| format!("{} ({} {:?})", q.count, q.span.slice(&news.text), q.kind))
                .collect();
            scores.miss("newsquant", index + 1, &news.text, lacking.join("; "), extra.join("; "));
        }
    }
    let f1 = |right: usize| 2.0 * right as f64 / (given + wanted_all).max(1) as f64;
    for (measure, right) in [("value_f1", hits), ("value_and_change_f1", changes)] {
        scores.rows.push(crate::Row {
            set: "newsquant".into(),
            measure: measure.into(),
            value: f1(right),
            n: wanted_all,
        });
    }
    Ok(())
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-3 * b.abs().max(1e-9)
}

fn place_is_ratio(found: &Quantity, ends: &[f64]) -> bool {
    matches!(ends, [one] if found.part_of.is_some() && !near(found.value, *one) && !found.vague)
}

/// The place in `read` of a count that, with the one it changed from or is part of, makes what one mark says.
fn joined_marks(quantities: &[Quantity], read: &[&Quantity], ends: &[f64]) -> Option<usize> {
    read.iter().position(|q| match ends {
        [from, to] => q.was.is_some_and(|was| {
            let was = quantities[was].value;
            near(was, *from) && near(q.value, *to) || near(was, *to) && near(q.value, *from)
        }),
        [one] => q.part_of.is_some_and(|whole| {
            let whole = quantities[whole].value;
            whole > 0.0 && near(q.value / whole, *one)
        }),
        _ => false,
    })
}

/// The ends of `1000.0-2000.0`, or the one number.
fn bounds(value: &str) -> Vec<f64> {
    let value = &value.replace(' ', "");
    if let Ok(one) = value.parse() {
        return vec![one];
    }
    value
        .match_indices('-')
        .find_map(|(at, _)| Some(vec![value.get(..at)?.parse().ok()?, value.get(at + 1..)?.parse().ok()?]))
        .unwrap_or_default()
}

/// A word of magnitude fits where the orders of magnitude do.
fn fits_vague(low: f64, high: Option<f64>, from: f64, to: f64) -> bool {
    let order = |v: f64| v.abs().max(1.0).log10().floor();
    (order(low) - order(from)).abs() < 0.5
        && (from == to || high.is_none_or(|high| (order(high + 1.0) - order(to)).abs() <= 1.0))
}
