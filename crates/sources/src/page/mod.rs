//! Pages of the web: HTML to reports.

mod credit;
pub mod dates;
mod jsonld;
mod live;
mod metadata;
mod shown;
mod text;
mod tidy;
mod title;
mod zone;

use crate::report::{Moment, Origin, Report};
use crate::{SourceError, charset, feed};
use metadata::Metadata;
use record::Date;
use trafilatura::dom::Document;

pub use jsonld::plain_address;
pub use metadata::{host, squeeze};
pub use text::lines;

/// What is known of a page before it is read.
#[derive(Clone, Copy, Debug, Default)]
pub struct Given<'a> {
    /// Where it came from.
    pub address: Option<&'a str>,
    /// The character set that its server named.
    pub charset: Option<&'a str>,
    /// The day it was fetched: no report is of a later day.
    pub fetched: Option<Date>,
}

/// A page that was read: one report, or the entries of a live blog.
#[derive(Clone, Debug)]
pub struct Page {
    whole: Report,
    entries: Vec<Report>,
}

impl Page {
    /// The page as one report, a live blog with all its entries.
    pub fn whole(self) -> Report {
        self.whole
    }

    /// The reports it holds: the entries of a live blog one by one, else the page.
    pub fn reports(self) -> Vec<Report> {
        if self.entries.is_empty() { vec![self.whole] } else { self.entries }
    }
}

/// Reads a page from its bytes.
///
/// # Errors
/// Where the bytes are too many, are no text, or hold no report.
pub fn read(bytes: &[u8], given: &Given<'_>) -> Result<Page, SourceError> {
    let html = charset::html(bytes, given.charset)?;
    if feed::is_feed(&html) {
        return Err(SourceError::IsFeed);
    }
    let doc = Document::parse(&html);
    if is_too_deep(&doc) {
        return Err(SourceError::TooDeep);
    }
    let found = metadata::read(&doc, given.address);
    let title = found.title.as_ref().map(|(title, _)| title.clone());
    let entries = live::entries(&doc, found.article.as_ref());
    let mut paragraphs = text::paragraphs(doc, given.address, title.as_deref(), found.summary.as_deref());
    if let Some(body) = found.article.as_ref().and_then(|article| article.body.as_deref()) {
        paragraphs = with_body(paragraphs, body, title.as_deref());
    }
    let whole = report(found, &paragraphs, given);
    if whole.text.trim().is_empty() && entries.is_empty() {
        return Err(SourceError::NoText);
    }
    let entries = entries.into_iter().map(|entry| entry.report(&whole)).collect();
    Ok(Page { whole, entries })
}

/// Whether elements stand so deep within each other that reading them could exhaust the stack. Pages of publishers stay
/// below a hundred.
fn is_too_deep(doc: &Document) -> bool {
    let mut open = vec![(doc.root(), 0)];
    while let Some((id, depth)) = open.pop() {
        if depth > MAX_DEPTH {
            return true;
        }
        open.extend(doc.children(id).into_iter().map(|child| (child, depth + 1)));
    }
    false
}

/// How deep elements may stand within each other.
pub const MAX_DEPTH: usize = 256;

/// The page's own body in JSON-LD, where what was found in the markup is much less than it: pages that are built by scripts
/// hold their text nowhere else.
fn with_body(paragraphs: Vec<String>, body: &str, title: Option<&str>) -> Vec<String> {
    let lines: Vec<String> = if body.contains('<') {
        text::lines(body)
    } else {
        body.lines().map(squeeze).filter(|line| !line.is_empty()).collect()
    };
    let lines = tidy::tidy(lines, title);
    if text::length(&lines) > 300 && text::length(&paragraphs) * 2 < text::length(&lines) {
        lines
    } else {
        paragraphs
    }
}

fn report(found: Metadata, paragraphs: &[String], given: &Given<'_>) -> Report {
    let mut report = Report { text: paragraphs.join("\n\n"), ..Default::default() };
    let credit = credit::read(paragraphs);
    for (field, slot, value) in [
        ("title", &mut report.title, found.title),
        ("outlet", &mut report.outlet, found.outlet),
        ("language", &mut report.language, found.language),
        (
            "address",
            &mut report.address,
            found.address.or(given.address.map(|url| (url.to_owned(), Origin::Given))),
        ),
        ("agency", &mut report.agency, credit.agency.map(|agency| (agency, Origin::Text))),
        ("place", &mut report.place, credit.place.map(|place| (place, Origin::Text))),
    ] {
        if let Some((text, origin)) = value {
            *slot = Some(text);
            report.origins.insert(field, origin);
        }
    }
    report.authors = found.authors;
    let possible = |moment: &Moment| {
        given.fetched.is_none_or(|fetched| moment.day <= fetched.tomorrow().unwrap_or(fetched))
    };
    report.published = found.published.filter(possible);
    report.updated = found.updated.filter(possible);
    report
}

/// What the extraction library reads by itself, for comparison.
#[derive(Clone, Debug, Default)]
pub struct Bare {
    /// Main text.
    pub text: String,
    /// Title.
    pub title: Option<String>,
    /// Day of publication.
    pub day: Option<Date>,
}

/// Reads a page with the extraction library alone, in its precision mode.
pub fn bare(bytes: &[u8], address: Option<&str>) -> Bare {
    let Ok(html) = charset::html(bytes, None) else { return Bare::default() };
    let options = text::options(address);
    let doc = Document::parse(&html);
    if is_too_deep(&doc) {
        return Bare::default();
    }
    let Ok(found) = trafilatura::extract_document(doc, &options) else { return Bare::default() };
    let day = found.metadata.date.and_then(|date| date.to_string().parse().ok());
    let title = Some(found.metadata.title).filter(|title| !title.is_empty());
    Bare { text: found.content_text, title, day }
}
