//! Entries of live blogs: each is a report of its own time.

use super::dates;
use super::jsonld::Article;
use super::metadata::squeeze;
use super::text;
use super::tidy;
use crate::report::{Moment, Origin, Report};
use trafilatura::dom::Document;

/// One entry.
#[derive(Debug, PartialEq)]
pub struct Entry {
    id: Option<String>,
    title: Option<String>,
    published: Option<Moment>,
    text: String,
}

/// The entries of a page that is a live blog: by its JSON-LD, else by its markup. None where it is no live blog.
pub fn entries(doc: &Document, article: Option<&Article>) -> Vec<Entry> {
    let told: Vec<Entry> =
        article.into_iter().flat_map(|article| &article.entries).filter_map(of_json).collect();
    if told.len() > 1 {
        return told;
    }
    let shown: Vec<Entry> = doc
        .query_selector_all(doc.root(), "[itemtype$=LiveBlogPosting] [itemprop=liveBlogUpdate]")
        .into_iter()
        .filter_map(|id| of_markup(doc, id))
        .collect();
    if shown.len() > 1 { shown } else { Vec::new() }
}

fn of_json(entry: &Article) -> Option<Entry> {
    let body = entry.body.as_deref()?;
    let lines = if body.contains('<') { text::lines(body) } else { body.lines().map(squeeze).collect() };
    let text = tidy::tidy(lines, None).join("\n\n");
    let published = entry.published.as_ref().and_then(|raw| {
        let (day, at) = dates::machine(raw)?;
        Some(Moment { day, at, raw: raw.clone(), origin: Origin::JsonLd })
    });
    (!text.is_empty()).then(|| Entry { id: entry.url.clone(), title: entry.title.clone(), published, text })
}

fn of_markup(doc: &Document, id: ego_tree::NodeId) -> Option<Entry> {
    let published = doc.query_selector(id, "[itemprop=datePublished], time[datetime]").and_then(|time| {
        let raw = ["datetime", "content"].into_iter().find_map(|key| doc.get_attribute(time, key))?;
        let (day, at) = dates::machine(&raw)?;
        Some(Moment { day, at, raw, origin: Origin::Time })
    });
    let title = doc.query_selector(id, "[itemprop=headline]").map(|id| squeeze(&doc.text_content(id)));
    let body = doc.query_selector(id, "[itemprop=articleBody]").unwrap_or(id);
    let text = tidy::tidy(text::lines(&doc.inner_html(body)), title.as_deref()).join("\n\n");
    let own = doc.get_attribute(id, "id").map(|id| format!("#{id}"));
    (!text.is_empty()).then_some(Entry { id: own, title, published, text })
}

impl Entry {
    /// The entry as a report, with what the page says of the whole.
    pub fn report(self, page: &Report) -> Report {
        let mut report = page.clone();
        report.agency = None;
        report.place = None;
        report.origins.retain(|field, _| !matches!(*field, "agency" | "place"));
        report.text = self.text;
        report.title = self.title.or(report.title);
        report.published = self.published;
        report.updated = None;
        report.entry = self.id;
        report
    }
}
