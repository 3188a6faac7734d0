//! A report for people: charts, each incident with its figures and who says what, the words with where they stand, and the
//! reports it rests on with hashes, times and citations.
//!
//! `html` and `markdown` lay it out, `words` puts it into words, `chart` draws, `cite` is what a reader needs to find the
//! reports again.

mod chart;
mod cite;
mod html;
mod markdown;
mod words;

pub use html::html;
pub use markdown::markdown;

use super::json::each;
use crate::Fault;
use std::collections::HashMap;
use tables::rows::View;
use tables::schema::CLAIMS;

/// The words one claim rests on.
struct Quote {
    claim: String,
    status: String,
    claimant: String,
    words: String,
    report: String,
    outlet: String,
    published: String,
    start: String,
    end: String,
}

/// The most quotes of one incident; the tables have them all.
const QUOTES: usize = 20;

/// The quotes of every incident, by its id, in the order of the reports' ids, and how many there are beyond.
type Quotes = HashMap<String, (Vec<Quote>, usize)>;

fn quotes(view: &View<'_>) -> Result<Quotes, Fault> {
    let mut quotes = Quotes::new();
    each(view, &CLAIMS, |row| {
        let (kept, more) = quotes.entry(row.text("event_id")).or_default();
        if kept.len() == QUOTES {
            *more += 1;
            return Ok(());
        }
        let text = |name: &str| row.text(name);
        kept.push(Quote {
            claim: text("claim_id"),
            status: text("claim_status"),
            claimant: text("claimant_chain"),
            words: words::one_line(&text("quote")),
            report: text("report_id"),
            outlet: text("source_name"),
            published: text("published_at"),
            start: text("char_start"),
            end: text("char_end"),
        });
        Ok(())
    })?;
    Ok(quotes)
}

impl Quote {
    /// Who says it and where it stands.
    fn source(&self) -> String {
        let who = if self.claimant.is_empty() { "the report itself" } else { &self.claimant };
        let mut parts = vec![format!("{who} {}", self.status)];
        parts.extend([&self.outlet, &self.published].into_iter().filter(|part| !part.is_empty()).cloned());
        parts.push(format!(
            "report {}, characters {} to {}, claim {}",
            self.report, self.start, self.end, self.claim
        ));
        parts.join("; ")
    }
}
