//! `dateline ask` and `dateline check`: counting over the record.
//!
//! A question is a phrase in any language that is read: a word for what happened, a count of things, names, a time. It is
//! read with the same words and rules as a report.

use super::table::Printer;
use super::{to_read, to_write};
use crate::args::{AskArgs, CheckArgs};
use crate::{Fault, Outcome, complain, detect};
use ledger::{Answer, Counted, Question};
use lexicon::{Lexicon, Meaning};
use reader::view::View;
use record::{EventKind, Language, Role};
use serde::Serialize;
use std::io::{self, IsTerminal, Write};
use syntax::Model;

/// Runs `dateline ask`.
pub fn run(args: &AskArgs) -> Result<Outcome, Fault> {
    let words = args.question.join(" ");
    let language = match args.language {
        Some(language) => language,
        None => detect::detect(&words).unwrap_or(Language::En),
    };
    let question = read(&words, language)?;
    let answer = to_read(&args.ledger)?.ask(&question)?;
    let mut out = io::stdout().lock();
    if out.is_terminal() || args.format == Some(crate::args::ShowFormat::Text) {
        out.write_all(page(&question, &answer).as_bytes())?;
    } else {
        serde_json::to_writer_pretty(&mut out, &Asked { understood: understood(&question), answer: &answer })
            .map_err(io::Error::from)?;
        writeln!(out)?;
    }
    Ok(Outcome::Done)
}

/// Runs `dateline check`.
pub fn check(args: &CheckArgs) -> Result<Outcome, Fault> {
    let checked = to_write(&args.ledger)?.check()?;
    let mut printer = Printer::new(args.format, &["outcome", "claim", "says"]);
    checked.iter().try_for_each(|one| printer.row(one))?;
    if !printer.finish()? {
        complain("no claim in the ledger counts others");
    }
    Ok(Outcome::Done)
}

/// What is printed of an answer.
#[derive(Serialize)]
struct Asked<'a> {
    understood: String,
    #[serde(flatten)]
    answer: &'a Answer,
}

/// Reads a question.
pub(crate) fn read(words: &str, language: Language) -> Result<Question, Fault> {
    let model =
        Model::builtin(language).ok_or_else(|| format!("questions in {language} cannot be read yet"))?;
    let doc = model.analyse(words);
    let view = View::new(&doc, Lexicon::of(language));
    let (quantities, times) = reader::figures::read(&view, None);
    let mut question = Question::default();
    let mut role: Option<Role> = None;
    let mut token = 0;
    while token < view.len() {
        let mut next = token + 1;
        let counted = quantities.iter().any(|q| q.number.contains(&token));
        let dated = times.iter().any(|t| t.tokens.contains(&token));
        for (meaning, range) in
            view.meanings_at(token).filter(|(_, range)| range.start == token && !counted && !dated)
        {
            match meaning {
                Meaning::Event(event) if question.kind.is_none() => {
                    question.kind = Some(event.kind);
                    role = event.figure;
                }
                Meaning::State { id, .. } | Meaning::Person { id, .. } | Meaning::Organisation { id, .. } => {
                    question.actors.push(id.to_string());
                    next = next.max(range.end);
                }
                Meaning::Demonym(id) => question.actors.push(id.to_string()),
                Meaning::Place { id, .. } => question.place = Some(id.to_string()),
                _ => {}
            }
        }
        token = next;
    }
    question.actors.dedup();
    // A kind may be named as it is in lists.
    let mut kinds = words.split_whitespace().filter_map(|word| word.parse::<EventKind>().ok());
    question.kind = kinds.next_back().or(question.kind);
    if let Some(quantity) = quantities.iter().find(|q| q.thing != "unknown") {
        question.thing = Some(quantity.thing.clone());
        question.count = Some(quantity.count);
        // Of a strike of 400 drones, the drones are what was launched, whatever became of them.
        let ended = role.filter(|role| matches!(role, Role::Intercepted | Role::Suppressed));
        let of_weapons = quantity.thing_kind == Some(lexicon::ThingKind::Weapon);
        let of_people = quantity.thing_kind == Some(lexicon::ThingKind::Person);
        question.role = match () {
            () if of_weapons => ended.or(Some(Role::Launched)),
            () => role.or(of_people.then_some(Role::Killed)).or(Some(Role::Involved)),
        };
    }
    if let Some(time) = times.iter().find(|time| time.start.or(time.end).is_some()) {
        (question.since, question.until) = (time.start, time.end);
    }
    if question == Question::default() {
        return Err("the question names no event, count, name or time that is known; `dateline ask --help` shows how \
                    questions are put"
            .into());
    }
    Ok(question)
}

/// The question as it was understood, so that a misreading is seen.
pub(crate) fn understood(question: &Question) -> String {
    let mut parts = Vec::new();
    parts.extend(question.kind.map(|kind| kind.to_string()));
    parts.extend(question.role.map(|role| role.to_string()));
    parts.extend(question.thing.clone());
    parts.extend(question.count.map(|count| count.to_string()));
    parts.extend(question.actors.iter().map(|id| format!("with {id}")));
    parts.extend(question.place.iter().map(|id| format!("at {id}")));
    if question.since.is_some() || question.until.is_some() {
        let day = |day: Option<record::Date>| day.map_or(String::new(), |day| day.to_string());
        parts.push(format!("in {}..{}", day(question.since), day(question.until)));
    }
    parts.join(" ")
}

fn page(question: &Question, answer: &Answer) -> String {
    let mut page = format!("{}\n{} incidents", understood(question), answer.count);
    if answer.possible > 0 {
        page.push_str(&format!(", and {} more that may be", answer.possible));
    }
    if let Some(thing) = &question.thing {
        let high = answer.high.map_or(String::new(), |high| high.to_string());
        let sum = if high == answer.low.to_string() { high } else { format!("{}..{high}", answer.low) };
        page.push_str(&format!("; {thing} in all: {sum}"));
    }
    page.push('\n');
    for Counted { incident, starts, ends, low, high, fit, independent } in &answer.incidents {
        let day = |day: &Option<String>| day.clone().unwrap_or_default();
        let figure = match (low, high) {
            (Some(low), Some(high)) if low == high => low.to_string(),
            (Some(low), high) => format!("{low}..{}", high.map_or(String::new(), |h| h.to_string())),
            (None, _) => String::new(),
        };
        let may = if *fit == ledger::Fit::Possible { "  may be" } else { "" };
        page.push_str(&format!(
            "  {incident}  {} to {}  {figure}  {independent} independent{may}\n",
            day(starts),
            day(ends)
        ));
    }
    let covers = &answer.covers;
    match (&covers.first, &covers.last) {
        (Some(first), Some(last)) => {
            page.push_str(&format!(
                "the ledger has such incidents on {} days from {first} to {last}",
                covers.days
            ));
        }
        _ => page.push_str("the ledger has no such incidents in that time"),
    }
    if !covers.tables.is_empty() {
        page.push_str(&format!("; the whole time is covered by {}", covers.tables.join(", ")));
    }
    page.push('\n');
    page
}
