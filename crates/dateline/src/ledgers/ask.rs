//! `dateline ask` and `dateline check`: counting over the record.

use super::table::Printer;
use super::{to_read, to_write};
use crate::args::{AskArgs, CheckArgs};
use crate::{Fault, Outcome, complain, detect};
use ledger::{Answer, Counted, Question};
use questions::understood;
use record::Language;
use serde::Serialize;
use std::io::{self, IsTerminal, Write};

/// Runs `dateline ask`.
pub fn run(args: &AskArgs) -> Result<Outcome, Fault> {
    let words = args.question.join(" ");
    let language = match args.language {
        Some(language) => language,
        None => detect::detect(&words).unwrap_or(Language::En),
    };
    let question = questions::read(&words, language)?;
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
