//! News sitemaps, and the indexes that lead to them.

use crate::page::{dates, squeeze};
use crate::report::{Moment, Origin, Report};
use crate::source::{Lead, Listing, Take};
use crate::{SourceError, charset};
use quick_xml::{Reader, events::Event};
use std::collections::HashMap;

/// The pages that a news sitemap lists. Where it breaks off, those before.
///
/// # Errors
/// Where it is no sitemap.
pub fn read(bytes: &[u8], named: Option<&str>) -> Result<Listing, SourceError> {
    let text = charset::html(bytes, named)?;
    let mut reader = Reader::from_str(&text);
    let mut listing = Listing::default();
    let mut fields: HashMap<String, String> = HashMap::new();
    let mut tag = String::new();
    let mut known = false;
    loop {
        match reader.read_event() {
            Ok(Event::Start(start)) => {
                tag = start.local_name().as_ref().to_owned();
                known |= matches!(tag.as_str(), "urlset" | "sitemapindex");
                if matches!(tag.as_str(), "url" | "sitemap") {
                    fields.clear();
                }
            }
            Ok(Event::Text(words)) => fields.entry(tag.clone()).or_default().push_str(&words),
            Ok(Event::CData(words)) => fields.entry(tag.clone()).or_default().push_str(&words),
            Ok(Event::GeneralRef(name)) => {
                let letter = match &*name {
                    "amp" => "&",
                    "lt" => "<",
                    "gt" => ">",
                    "quot" => "\"",
                    "apos" => "'",
                    _ => "",
                };
                fields.entry(tag.clone()).or_default().push_str(letter);
            }
            Ok(Event::End(end)) => {
                if end.local_name().as_ref() == "url" {
                    listing.leads.extend(lead(&fields));
                }
                tag.clear();
            }
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(error) => {
                listing.broken = Some(error.to_string());
                break;
            }
        }
    }
    if known { Ok(listing) } else { Err(SourceError::Feed("this is no sitemap".to_owned())) }
}

fn lead(fields: &HashMap<String, String>) -> Option<Lead> {
    let field = |name: &str| fields.get(name).map(|text| squeeze(text)).filter(|text| !text.is_empty());
    let address = field("loc").filter(|url| url.starts_with("http"))?;
    let moment = |name: &str| {
        let raw = field(name)?;
        let (day, at) = dates::machine(&raw)?;
        Some(Moment { day, at, raw, origin: Origin::Sitemap })
    };
    let report = Report {
        address: Some(address.clone()),
        outlet: field("name"),
        title: field("title"),
        language: field("language"),
        published: moment("publication_date"),
        updated: moment("lastmod"),
        ..Default::default()
    };
    let stamp = field("lastmod").or(field("publication_date")).unwrap_or_default();
    Some(Lead { id: address, stamp, take: Take::Page(Box::new(report)) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_with_their_news_are_listed() {
        let xml = "<?xml version='1.0'?><urlset xmlns:news='x'><url><loc>https://a.org/1?a=1&amp;b=2</loc><news:news>
            <news:publication><news:name>Daily</news:name><news:language>pt</news:language></news:publication>
            <news:publication_date>2025-07-13T10:00:00-03:00</news:publication_date><news:title>Paz</news:title></news:news></url>
            <url><loc>https://a.org/2</loc></url><url><loc>";
        let listing = read(xml.as_bytes(), None).unwrap();
        assert_eq!(listing.leads.len(), 2);
        let Take::Page(report) = &listing.leads[0].take else { panic!() };
        assert_eq!(report.address.as_deref(), Some("https://a.org/1?a=1&b=2"));
        assert_eq!(report.outlet.as_deref(), Some("Daily"));
        assert_eq!(report.day().unwrap().to_string(), "2025-07-13");
        assert!(read(b"<rss/>", None).is_err());
    }
}
