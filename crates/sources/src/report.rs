//! What every source yields: reports, with where each field was read from.

use jiff::Timestamp;
use record::Date;
use serde::Serialize;
use std::collections::BTreeMap;

/// One document as it was published: its text and what is known of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Report {
    /// Where it was found: the page's own address where it names one, else the one it was fetched from.
    pub address: Option<String>,
    /// Who published it.
    pub outlet: Option<String>,
    /// The news agency that it was taken from, by a credit at its start or end.
    pub agency: Option<String>,
    /// The place in the dateline: `WONSAN` of "WONSAN, July 13 (KCNA) —".
    pub place: Option<String>,
    /// Headline.
    pub title: Option<String>,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// When it was published. Empty sooner than wrong.
    pub published: Option<Moment>,
    /// When it was last changed, where that is said.
    pub updated: Option<Moment>,
    /// Language by the page's own word, as an ISO 639-1 code. Not checked against the text.
    pub language: Option<String>,
    /// Main text; paragraphs stand apart by an empty line.
    pub text: String,
    /// Which entry of its page it is, where a page holds several reports.
    pub entry: Option<String>,
    /// Where each field was read from, by the field's name.
    pub origins: BTreeMap<&'static str, Origin>,
    /// SHA-256 of the raw bytes that it was read from, in hexadecimal.
    pub sha256: Option<String>,
    /// When the raw bytes were fetched.
    pub fetched: Option<Timestamp>,
}

impl Report {
    /// The address that tells it from every other report: with its entry, where its page holds several.
    pub fn own_address(&self) -> Option<String> {
        let address = self.address.as_deref()?;
        Some(match self.entry.as_deref() {
            Some(entry) if entry.starts_with("http") => entry.to_owned(),
            Some(entry) => format!("{address}#{}", entry.trim_start_matches('#')),
            None => address.to_owned(),
        })
    }

    /// The day of publication.
    pub fn day(&self) -> Option<Date> {
        self.published.as_ref().map(|moment| moment.day)
    }
}

/// A day, and the moment in it where that is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Moment {
    /// The day, as it was there: in the time zone of whoever wrote it.
    pub day: Date,
    /// The moment, where a time and its zone are given.
    pub at: Option<Timestamp>,
    /// The words it was read from.
    pub raw: String,
    /// Where they stood.
    pub origin: Origin,
}

/// Where a field was read from. For dates the first here is believed over the later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// Whoever asked for the report said so.
    Given,
    /// A field of a record: JSON lines, the head of a mail, the properties of a PDF.
    Record,
    /// The feed that led to the page.
    Feed,
    /// A news sitemap.
    Sitemap,
    /// JSON-LD in the page.
    JsonLd,
    /// A meta element.
    Meta,
    /// A `time` element, or an element whose class says that it holds a date.
    Time,
    /// The address.
    Address,
    /// The data in the page's scripts.
    Script,
    /// The text: a dateline, a credit.
    Text,
    /// The markup of the page: a heading, the title element, the `lang` attribute.
    Markup,
    /// The host's name.
    Host,
}
