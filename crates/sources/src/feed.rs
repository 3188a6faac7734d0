//! Feeds: RSS, Atom and JSON Feed, whole or as far as they can be read.

use crate::page::{self, dates};
use crate::report::{Moment, Origin, Report};
use crate::source::{Lead, Listing, Take};
use crate::{SourceError, charset};
use chrono::{DateTime, Utc};
use feed_rs::model::{Entry, Feed};
use std::{
    borrow::Cow,
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

/// A feed's entries, newest as the feed has them. Where the feed is broken, those that can be read by themselves.
///
/// # Errors
/// Where nothing in it reads as a feed.
pub fn read(bytes: &[u8], address: Option<&str>, named: Option<&str>) -> Result<Listing, SourceError> {
    let text = charset::html(bytes, named)?;
    // What the declaration says of the encoding no longer holds.
    let text = text.trim_start();
    let text = match text.strip_prefix("<?xml").and_then(|rest| rest.split_once("?>")) {
        Some((_, rest)) => rest,
        None => text,
    };
    let text = &*with_version(text);
    let whole = parse(text, address);
    let (feed, raws, broken) = match whole {
        Ok((feed, raws)) => (feed, raws, None),
        Err(error) => {
            let (feed, raws) = salvage(text, address).ok_or_else(|| SourceError::Feed(error.clone()))?;
            (feed, raws, Some(error))
        }
    };
    let outlet = feed.title.as_ref().map(|title| plain(&title.content)).filter(|title| !title.is_empty());
    let language = feed.language.clone();
    let leads = feed
        .entries
        .into_iter()
        .map(|entry| lead(entry, &raws, outlet.as_deref(), language.as_deref()))
        .collect();
    Ok(Listing { leads, broken })
}

/// Dates as the feed writes them, by what they were read as.
type Raws = HashMap<DateTime<Utc>, String>;

fn parse(text: &str, address: Option<&str>) -> Result<(Feed, Raws), String> {
    let raws: Arc<Mutex<Raws>> = Arc::default();
    let keep = Arc::clone(&raws);
    let parser = feed_rs::parser::Builder::new()
        .base_uri(address)
        .sanitize_content(false)
        .timestamp_parser(move |raw| {
            let (day, at) = dates::machine(raw)?;
            let seconds = match at {
                Some(at) => at.as_second(),
                None => jiff::tz::Offset::UTC.to_timestamp(day.at(0, 0, 0, 0)).ok()?.as_second(),
            };
            let time = DateTime::from_timestamp(seconds, 0)?;
            keep.lock()
                .unwrap_or_else(PoisonError::into_inner)
                .entry(time)
                .or_insert_with(|| raw.trim().to_owned());
            Some(time)
        })
        .build();
    let feed = parser.parse(text.as_bytes()).map_err(|error| error.to_string())?;
    let raws = raws.lock().unwrap_or_else(PoisonError::into_inner).clone();
    Ok((feed, raws))
}

/// The parser takes nothing for RSS that does not say of which version it is; the newest reads the others too.
fn with_version(text: &str) -> Cow<'_, str> {
    let tag = text.find("<rss").map(|at| (at + 4, &text[at + 4..]));
    match tag.and_then(|(at, rest)| Some((at, rest.split_once('>')?.0))) {
        Some((at, tag)) if !tag.contains("version") && !tag.starts_with(char::is_alphanumeric) => {
            Cow::Owned(format!("{} version=\"2.0\"{}", &text[..at], &text[at..]))
        }
        _ => Cow::Borrowed(text),
    }
}

/// Each entry of a broken feed that can be read alone.
fn salvage(text: &str, address: Option<&str>) -> Option<(Feed, Raws)> {
    const SPACES: &str = "xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:content='http://purl.org/rss/1.0/modules/content/' \
        xmlns:media='http://search.yahoo.com/mrss/' xmlns:atom='http://www.w3.org/2005/Atom'";
    let mut all: Option<(Feed, Raws)> = None;
    for (tag, open, close) in [
        ("item", format!("<rss version='2.0' {SPACES}><channel>"), "</channel></rss>"),
        ("entry", format!("<feed xmlns='http://www.w3.org/2005/Atom' {SPACES}>"), "</feed>"),
    ] {
        let end = format!("</{tag}>");
        for piece in text.split(&format!("<{tag}")).skip(1) {
            let Some((inner, _)) = piece.split_once(&end) else { continue };
            let Ok((feed, raws)) = parse(&format!("{open}<{tag}{inner}{end}{close}"), address) else {
                continue;
            };
            match &mut all {
                Some((whole, known)) => {
                    whole.entries.extend(feed.entries);
                    known.extend(raws);
                }
                None => all = Some((feed, raws)),
            }
        }
    }
    all.filter(|(feed, _)| !feed.entries.is_empty())
}

fn lead(entry: Entry, raws: &Raws, outlet: Option<&str>, language: Option<&str>) -> Lead {
    let moment = |time: Option<DateTime<Utc>>| {
        let raw = raws.get(&time?)?;
        let (day, at) = dates::machine(raw)?;
        Some(Moment { day, at, raw: raw.clone(), origin: Origin::Feed })
    };
    let link = entry.links.iter().find(|link| link.rel.as_deref().is_none_or(|rel| rel == "alternate"));
    let address =
        link.or(entry.links.first()).map(|link| link.href.clone()).filter(|url| url.starts_with("http"));
    let content = entry.content.as_ref().and_then(|content| content.body.clone());
    let summary = entry.summary.as_ref().map(|summary| summary.content.clone());
    let longer = [content, summary].into_iter().flatten().max_by_key(String::len).unwrap_or_default();
    let mut report = Report {
        address: address.clone(),
        outlet: outlet.map(str::to_owned),
        title: entry.title.map(|title| plain(&title.content)).filter(|title| !title.is_empty()),
        authors: entry
            .authors
            .into_iter()
            .filter_map(|person| person.name)
            .filter(|name| !name.is_empty())
            .collect(),
        published: moment(entry.published).or_else(|| moment(entry.updated)),
        updated: moment(entry.updated),
        language: entry
            .language
            .as_deref()
            .or(language)
            .map(|code| code.split(['-', '_']).next().unwrap_or("").to_lowercase()),
        text: page::lines(&longer).join("\n\n"),
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
    let stamp = report
        .updated
        .as_ref()
        .or(report.published.as_ref())
        .map(|moment| moment.raw.clone())
        .unwrap_or_default();
    let id = if entry.id.is_empty() { address.unwrap_or_default() } else { entry.id };
    Lead {
        id,
        stamp,
        take: if report.address.is_some() {
            Take::Page(Box::new(report))
        } else {
            Take::Report(Box::new(report))
        },
    }
}

/// A title without markup.
fn plain(text: &str) -> String {
    if text.contains(['<', '&']) { page::lines(text).join(" ") } else { page::squeeze(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(lead: &Lead) -> &Report {
        match &lead.take {
            Take::Page(report) | Take::Report(report) => report,
            Take::File(_) => panic!("a feed leads to no file"),
        }
    }

    #[test]
    fn entries_keep_the_dates_as_written() {
        let rss = "<?xml version='1.0' encoding='windows-1251'?><rss version='2.0'><channel><title>День</title>
            <item><title>Мир &amp; война</title><link>https://a.org/1</link><guid>1</guid>
            <pubDate>Sun, 13 Jul 2025 01:40:00 +0300</pubDate><description>&lt;p&gt;Текст&lt;/p&gt;</description></item>
            </channel></rss>";
        let bytes = encoding_rs::WINDOWS_1251.encode(rss).0;
        let listing = read(&bytes, Some("https://a.org/rss"), None).unwrap();
        let report = report(&listing.leads[0]);
        assert_eq!(report.outlet.as_deref(), Some("День"));
        assert_eq!(report.title.as_deref(), Some("Мир & война"));
        assert_eq!(report.day().unwrap().to_string(), "2025-07-13", "the day where it was written");
        assert_eq!(report.published.as_ref().unwrap().raw, "Sun, 13 Jul 2025 01:40:00 +0300");
        assert_eq!(report.text, "Текст");
    }

    #[test]
    fn a_broken_feed_gives_what_can_be_read() {
        let rss = "<rss version='2.0'><channel><item><title>a</title><link>https://a.org/1</link></item>
            <item><title>b</title><link>https://a.org/2</item><item><title>c";
        let listing = read(rss.as_bytes(), None, None).unwrap();
        assert!(listing.broken.is_some());
        assert_eq!(report(&listing.leads[0]).title.as_deref(), Some("a"));
    }

    #[test]
    fn rss_that_does_not_say_its_version_is_read() {
        let rss = "<rss><channel><title>D</title><item><title>a</title><link>https://a.org/1</link></item></channel></rss>";
        let listing = read(rss.as_bytes(), None, None).unwrap();
        assert_eq!((listing.leads.len(), listing.broken), (1, None));
    }

    #[test]
    fn what_is_no_feed_is_refused() {
        assert!(read(b"hello", None, None).is_err());
        assert!(read(b"", None, None).is_err());
    }
}
