//! Feeds: RSS, Atom, JSON Feed and their forerunners, whole or as far as they can be read.

mod json;
#[cfg(test)]
mod tests;
mod xml;

use crate::page::{self, dates};
use crate::report::{Moment, Origin, Report};
use crate::source::{Lead, Listing, Take};
use crate::{SourceError, charset};
use quick_xml::Reader;
use quick_xml::events::Event;
use std::collections::HashSet;
use trafilatura::dom::Document;
use url::Url;

/// What a feed holds, of whichever form.
#[derive(Debug, Default)]
struct Channel {
    /// HTML.
    title: Option<String>,
    language: Option<String>,
    entries: Vec<Entry>,
    /// What is wrong with its markup.
    broken: Option<String>,
}

/// One entry, its fields as they stand in the feed.
#[derive(Debug, Default)]
struct Entry {
    id: String,
    address: Option<String>,
    /// HTML.
    title: String,
    authors: Vec<String>,
    published: Option<String>,
    updated: Option<String>,
    language: Option<String>,
    /// HTML: the longest of its texts.
    body: String,
}

/// A feed's entries, in the feed's order. Where the feed is broken, those that can be read.
///
/// # Errors
/// Where it is no feed, or so broken that nothing in it can be read.
pub fn read(bytes: &[u8], address: Option<&str>, named: Option<&str>) -> Result<Listing, SourceError> {
    let text = charset::html(bytes, named)?;
    // What the declaration says of the encoding no longer holds.
    let text = text.trim_start();
    let text = match text.strip_prefix("<?xml").and_then(|rest| rest.split_once("?>")) {
        Some((_, rest)) => rest,
        None => text,
    };
    let channel = if text.starts_with(['{', '[']) {
        json::read(text)
    } else {
        xml::read(text, address).map_err(|why| why.say(text, address))
    };
    let channel = channel.map_err(SourceError::Feed)?;
    let outlet = channel.title.as_deref().map(plain).filter(|title| !title.is_empty());
    let mut ids = HashSet::new();
    let leads = channel
        .entries
        .into_iter()
        .filter_map(|entry| lead(entry, outlet.as_deref(), channel.language.as_deref(), &mut ids))
        .collect();
    Ok(Listing { leads, broken: channel.broken, ..Default::default() })
}

/// Whether a text is a feed or a sitemap by its outermost element, or a JSON Feed by its own word.
pub fn is_feed(text: &str) -> bool {
    let text = text.trim_start();
    if text.starts_with('{') {
        let head = text.char_indices().nth(1000).map_or(text, |(at, _)| &text[..at]);
        return head.contains("jsonfeed.org/version/");
    }
    let mut reader = Reader::from_str(text);
    loop {
        match reader.read_event() {
            Ok(Event::Start(start)) => {
                let name = start.local_name().as_ref().to_lowercase();
                return matches!(&*name, "rss" | "rdf" | "feed" | "urlset" | "sitemapindex");
            }
            Ok(Event::Empty(_) | Event::Eof) | Err(_) => return false,
            Ok(_) => {}
        }
    }
}

/// The way to an entry's report; none where the entry says nothing. `ids` are those of the entries before it.
fn lead(
    entry: Entry,
    outlet: Option<&str>,
    language: Option<&str>,
    ids: &mut HashSet<String>,
) -> Option<Lead> {
    let language = entry.language.as_deref().or(language);
    let order = dates::Order::of(language.unwrap_or_default());
    let moment = |raw: &Option<String>| {
        let raw = raw.as_deref()?.trim();
        let (day, at) = order.machine(raw)?;
        Some(Moment { day, at, raw: raw.to_owned(), origin: Origin::Feed })
    };
    let address = entry.address.filter(|url| url.starts_with("http"));
    let title = Some(plain(&entry.title)).filter(|title| !title.is_empty());
    let mut text = page::lines(&entry.body).join("\n\n");
    if text.is_empty() && address.is_none() {
        text = title.clone()?;
    }
    let mut report = Report {
        outlet: outlet.map(str::to_owned),
        authors: entry.authors.iter().map(|name| plain(name)).filter(|name| !name.is_empty()).collect(),
        published: moment(&entry.published).or_else(|| moment(&entry.updated)),
        updated: moment(&entry.updated),
        language: language
            .map(|code| code.trim().split(['-', '_']).next().unwrap_or("").to_lowercase())
            .filter(|code| !code.is_empty()),
        address: address.clone(),
        title,
        text,
        ..Default::default()
    };
    for (field, there) in [
        ("title", report.title.is_some()),
        ("outlet", report.outlet.is_some()),
        ("address", address.is_some()),
    ] {
        if there {
            report.origins.insert(field, Origin::Feed);
        }
    }
    let stamp = report.updated.as_ref().or(report.published.as_ref());
    let stamp = stamp.map(|moment| moment.raw.clone()).unwrap_or_default();
    Some(Lead {
        id: id(&entry.id, &report, ids),
        stamp,
        take: if address.is_some() { Take::Page(Box::new(report)) } else { Take::Report(Box::new(report)) },
    })
}

/// What tells an entry from the others: its own id, else its address, else its words. Feeds that give every entry the same
/// id are common: there the address or the words are joined to it.
fn id(own: &str, report: &Report, ids: &mut HashSet<String>) -> String {
    let words = || {
        let words = format!("{} {}", report.title.as_deref().unwrap_or_default(), report.text);
        crate::hash(words.as_bytes())[..16].to_owned()
    };
    let other = || report.address.clone().unwrap_or_else(words);
    let mut id = if own.trim().is_empty() { other() } else { own.trim().to_owned() };
    if !ids.insert(id.clone()) {
        id = format!("{id} {}", other());
        ids.insert(id.clone());
    }
    id
}

/// A title without markup.
fn plain(text: &str) -> String {
    if text.contains(['<', '&']) { page::lines(text).join(" ") } else { page::squeeze(text) }
}

/// Why there are no entries.
#[derive(Debug)]
enum Fault {
    /// It is something else, with this element outermost.
    Other(Option<String>),
    /// It is a feed, and broken before its first entry.
    Broken(String),
}

impl Fault {
    /// What is wrong, with what helps where that is known.
    fn say(self, text: &str, address: Option<&str>) -> String {
        let root = match self {
            Fault::Broken(why) => return why,
            Fault::Other(root) => root.unwrap_or_default(),
        };
        if let Some(feed) = named_feed(text, address) {
            return format!("this is a page, and not its feed; the page names {feed} as one");
        }
        match &*root {
            "" => "there are no elements in it, as XML has, and it is no JSON".to_owned(),
            "html" | "head" | "body" => "this is a page, and names no feed".to_owned(),
            "urlset" | "sitemapindex" => "this is a sitemap: name the source's kind = \"sitemap\"".to_owned(),
            root => format!("its outermost element is <{root}>, which is not that of a feed"),
        }
    }
}

/// The feed that a page names as its own.
fn named_feed(text: &str, address: Option<&str>) -> Option<String> {
    let base = address.and_then(|address| Url::parse(address).ok());
    let doc = Document::parse(text);
    doc.query_selector_all(doc.root(), "link[rel~=alternate]").into_iter().find_map(|id| {
        let kind = doc.get_attribute(id, "type")?.to_lowercase();
        let feed = ["rss", "atom", "feed+json"].iter().any(|word| kind.contains(word));
        let href = doc.get_attribute(id, "href").filter(|href| feed && !href.trim().is_empty())?;
        let whole = base.as_ref().and_then(|base| base.join(href.trim()).ok());
        Some(whole.map_or(href, String::from))
    })
}
