//! Scores dates: MEANTIME (English, Spanish), WikiWars (Ukrainian) and, as information, the Recognizers-Text cases.

use crate::files::{folder, name, text, walk};
use crate::{EvalError, Scores};
use reader::times::TimeExpr;
use record::{Date, Language};
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// Scores every set found at or below some paths; files of other names are passed over.
pub fn dates(paths: &[PathBuf]) -> Result<Scores, EvalError> {
    let mut scores = Scores::default();
    let mut wars = Wars::default();
    for path in walk(paths)? {
        let name = name(&path);
        if name.ends_with(".key.xml") {
            wikiwars(&path, &mut wars, &mut scores)?;
        } else if let (Some(stem), "meantime") = (name.strip_suffix(".tsv"), folder(&path))
            && let Ok(language) = stem.parse()
        {
            meantime(&path, language, &mut scores)?;
        } else if let (Some(language), Some(model)) = (
            crate::figures::language(folder(&path)),
            name.strip_suffix("Parser.json").or(name.strip_suffix("Model.json")),
        ) && (model.starts_with("Date") || model == "Duration")
        {
            recognizers(&path, language, &mut scores)?;
        }
    }
    for (measure, (right, n)) in [
        ("value_recall_year_stated", wars.stated),
        ("value_recall_year_from_context", wars.context),
        ("value_recall_other", wars.other),
    ] {
        if n > 0 {
            scores.row("wikiwars-uk", measure, right, n);
        }
    }
    Ok(scores)
}

/// An expression of time as a set marks it.
struct Gold {
    /// Byte range in the text.
    range: std::ops::Range<usize>,
    value: String,
}

/// Whether one of the expressions read lies over a gold one and has its value.
fn found<'t>(times: &'t [TimeExpr], gold: &Gold) -> (bool, Vec<&'t TimeExpr>) {
    let over: Vec<&TimeExpr> = times
        .iter()
        .filter(|t| (t.span.start as usize) < gold.range.end && gold.range.start < t.span.end as usize)
        .collect();
    let has = |t: &&TimeExpr| t.timex == gold.value || t.timex_end.as_deref() == Some(&gold.value);
    (over.iter().any(has), over)
}

fn told(over: &[&TimeExpr], text: &str) -> String {
    over.iter()
        .map(|t| format!("{} [{}] {}", t.timex, t.span.slice(text), t.rule))
        .collect::<Vec<_>>()
        .join("; ")
}

fn around(text: &str, range: &std::ops::Range<usize>) -> String {
    let from = (0..=range.start.saturating_sub(60)).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let to = (range.end + 40..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    format!(
        "{}[[{}]]{}",
        text.get(from..range.start).unwrap_or(""),
        text.get(range.clone()).unwrap_or(""),
        text.get(range.end..to).unwrap_or("")
    )
    .replace('\n', " ")
}

/// At least as fine as a month: `2005-10-04`, `2005-10`, `2010-07-16TMO`, `2007-W36`.
fn fine(value: &str) -> bool {
    let digits = value.bytes().take_while(u8::is_ascii_digit).count();
    digits == 4
        && value[4..]
            .strip_prefix('-')
            .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit() || c == 'W'))
}

fn meantime(path: &Path, language: Language, scores: &mut Scores) -> Result<(), EvalError> {
    let set = format!("meantime/{language}");
    let all = text(path)?;
    let (mut fine_right, mut fine_n, mut right, mut n, mut read_n, mut read_right) = (0, 0, 0, 0, 0, 0);
    let mut body = String::new();
    let mut gold: Vec<Gold> = Vec::new();
    let mut published: Option<Date> = None;
    let of_text = |text: &str, language, published| crate::read(text, language, published).1;
    let mut close =
        |body: &mut String, gold: &mut Vec<Gold>, published: Option<Date>, scores: &mut Scores| {
            let times = of_text(body, language, published);
            for marked in gold.iter() {
                let (good, over) = found(&times, marked);
                n += 1;
                right += usize::from(good);
                if fine(&marked.value) {
                    fine_n += 1;
                    fine_right += usize::from(good);
                }
                if !good {
                    scores.miss(
                        &set,
                        published.map(|d| d.to_string()).unwrap_or_default(),
                        &around(body, &marked.range),
                        marked.value.clone(),
                        told(&over, body),
                    );
                }
            }
            for time in times.iter().filter(|t| t.start.is_some()) {
                read_n += 1;
                let good = gold.iter().any(|g| {
                    (time.span.start as usize) < g.range.end
                        && g.range.start < time.span.end as usize
                        && g.value == time.timex
                });
                read_right += usize::from(good);
                if !good
                    && !gold.iter().any(|g| {
                        (time.span.start as usize) < g.range.end && g.range.start < time.span.end as usize
                    })
                {
                    let range = time.span.range();
                    scores.miss(&set, "unmarked", &around(body, &range), String::new(), told(&[time], body));
                }
            }
            body.clear();
            gold.clear();
        };
    let mut inside: Option<String> = None;
    for line in all.lines() {
        if let Some(day) = line.split("DCTVALUE=\"").nth(1) {
            close(&mut body, &mut gold, published, scores);
            published = day.get(..10).and_then(|d| d.parse().ok());
            continue;
        }
        let mut columns = line.split('\t');
        let (word, tag, value) =
            (columns.next().unwrap_or(""), columns.next().unwrap_or("O"), columns.next().unwrap_or("-"));
        if word.is_empty() {
            if !body.ends_with('\n') && !body.is_empty() {
                body.push('\n');
            }
            inside = None;
            continue;
        }
        let tight = matches!(word, "," | "." | ")" | ";" | ":" | "'s" | "%") || body.ends_with('(');
        if !body.is_empty() && !body.ends_with('\n') && !tight {
            body.push(' ');
        }
        let start = body.len();
        body.push_str(word);
        if tag.starts_with("B-") {
            gold.push(Gold { range: start..body.len(), value: value.to_owned() });
            inside = Some(value.to_owned());
        } else if tag.starts_with("I-") && inside.is_some() {
            if let Some(last) = gold.last_mut() {
                last.range.end = body.len();
            }
        } else {
            inside = None;
        }
    }
    close(&mut body, &mut gold, published, scores);
    scores.row(&set, "value_recall_month_or_finer", fine_right, fine_n);
    scores.row(&set, "value_recall", right, n);
    scores.row(&set, "value_precision", read_right, read_n);
    Ok(())
}

#[derive(Default)]
struct Wars {
    stated: (usize, usize),
    context: (usize, usize),
    other: (usize, usize),
}

/// An article with its times marked inline. It is history: the day it was taken down is no day of telling.
fn wikiwars(path: &Path, wars: &mut Wars, scores: &mut Scores) -> Result<(), EvalError> {
    let marked = text(path)?;
    let body = marked.split_once("<TEXT>").map_or(marked.as_str(), |(_, b)| b);
    let body = body.split("</TEXT>").next().unwrap_or(body);
    let mut plain = String::with_capacity(body.len());
    let mut gold: Vec<Gold> = Vec::new();
    let mut open: Option<(usize, String)> = None;
    let mut rest = body;
    while let Some((before, after)) = rest.split_once('<') {
        plain.push_str(&unescape(before));
        let Some((tag, after)) = after.split_once('>') else {
            break;
        };
        if tag.starts_with("TIMEX3") {
            let value = tag.split("value=\"").nth(1).and_then(|v| v.split('"').next()).unwrap_or("");
            open = Some((plain.len(), value.to_owned()));
        } else if tag == "/TIMEX3"
            && let Some((start, value)) = open.take()
        {
            gold.push(Gold { range: start..plain.len(), value });
        }
        rest = after;
    }
    plain.push_str(&unescape(rest));
    let times = crate::read(&plain, Language::Uk, None).1;
    for marked in &gold {
        let (good, over) = found(&times, marked);
        let words = &plain[marked.range.clone()];
        let dated = marked.value.len() >= 4 && marked.value.bytes().take(4).all(|b| b.is_ascii_digit());
        let stated = dated && words.contains(&marked.value[..4]);
        let bin = match (dated, stated) {
            (true, true) => &mut wars.stated,
            (true, false) => &mut wars.context,
            _ => &mut wars.other,
        };
        bin.1 += 1;
        bin.0 += usize::from(good);
        if !good {
            scores.miss(
                match (dated, stated) {
                    (true, true) => "wikiwars-uk/stated",
                    (true, false) => "wikiwars-uk/context",
                    _ => "wikiwars-uk/other",
                },
                name(path),
                &around(&plain, &marked.range),
                marked.value.clone(),
                told(&over, &plain),
            );
        }
    }
    Ok(())
}

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Case {
    input: String,
    #[serde(default)]
    context: Option<Context>,
    #[serde(default)]
    results: Vec<serde_json::Value>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Context {
    reference_date_time: String,
}

/// Cases of an assistant: what share of the results has a date of ours over it with the value that lies in the
/// past, or the only value. For information.
fn recognizers(path: &Path, language: Language, scores: &mut Scores) -> Result<(), EvalError> {
    let set = format!("recognizers/{}/{}", folder(path), name(path).trim_end_matches(".json"));
    let cases: Vec<Case> = serde_json::from_str(&text(path)?)
        .map_err(|e| EvalError::Form { path: path.to_owned(), reason: e.to_string() })?;
    let (mut right, mut n) = (0, 0);
    for (index, case) in cases.iter().enumerate() {
        let published: Option<Date> =
            case.context.as_ref().and_then(|c| c.reference_date_time.get(..10)).and_then(|d| d.parse().ok());
        let times = crate::read(&case.input, language, published).1;
        for result in &case.results {
            let values = values_of(result);
            if values.is_empty() {
                continue;
            }
            n += 1;
            let good = times.iter().any(|t| {
                values.iter().any(|v| {
                    *v == t.timex
                        || t.start.is_some_and(|s| v.starts_with(&s.to_string()))
                        || t.start.zip(t.end).is_some_and(|(s, e)| *v == format!("{s}/{e}"))
                })
            });
            right += usize::from(good);
            if !good {
                let over: Vec<&TimeExpr> = times.iter().collect();
                scores.miss(&set, index, &case.input, values.join(" | "), told(&over, &case.input));
            }
        }
    }
    scores.row(&set, "value_recall", right, n);
    Ok(())
}

/// The values of a result: days, `start/end` of ranges, timexes.
fn values_of(result: &serde_json::Value) -> Vec<String> {
    let mut found = Vec::new();
    let text = |v: &serde_json::Value, key: &str| v.get(key).and_then(|v| v.as_str()).map(str::to_owned);
    if let Some(values) = result.pointer("/Resolution/values").and_then(|v| v.as_array()) {
        for value in values {
            found.extend(text(value, "value"));
            found.extend(text(value, "timex"));
            if let (Some(start), Some(end)) = (text(value, "start"), text(value, "end")) {
                found.push(format!("{start}/{end}"));
                found.push(start);
            }
        }
    } else if let Some(value) = result.get("Value") {
        found.extend(text(value, "Timex"));
        for side in ["PastResolution", "FutureResolution"] {
            if let Some(map) = value.get(side).and_then(|v| v.as_object()) {
                found.extend(map.values().filter_map(|v| v.as_str()).map(str::to_owned));
            }
        }
    }
    found
}
