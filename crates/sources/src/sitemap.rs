//! News sitemaps, and the indexes that lead to them.

use crate::page::{dates, squeeze};
use crate::report::{Moment, Origin, Report};
use crate::source::{Lead, Listing, Take};
use crate::{MAX_BYTES, SourceError, charset};
use flate2::read::MultiGzDecoder;
use quick_xml::{Reader, events::Event};
use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::HashMap;
use std::io::Read;

/// The most pages that are taken from one sitemap, as many as one of news may hold; of more, the newest.
const PAGES: usize = 1000;
/// Prefixes of what says something of a page's pictures and other languages, and nothing of the page.
const OTHER: &[&str] = &["image", "video", "xhtml", "mobile"];

/// The pages that a sitemap lists, or the sitemaps that an index of them does. Where it breaks off, those before.
///
/// # Errors
/// Where it is no sitemap.
pub fn read(bytes: &[u8], named: Option<&str>) -> Result<Listing, SourceError> {
    let bytes = unpacked(bytes)?;
    let text = charset::html(&bytes, named)?;
    let mut reader = Reader::from_str(&text);
    let mut listing = Listing::default();
    let mut fields: HashMap<String, String> = HashMap::new();
    let mut tag = String::new();
    let mut known = false;
    let mut sitemaps: Vec<(String, String)> = Vec::new();
    loop {
        match reader.read_event() {
            Ok(Event::Start(start)) => {
                let name = start.name();
                let other = name.prefix().is_some_and(|prefix| OTHER.contains(&prefix.as_ref()));
                tag = if other { String::new() } else { start.local_name().as_ref().to_owned() };
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
                match end.local_name().as_ref() {
                    "url" => listing.leads.extend(lead(&fields)),
                    "sitemap" => sitemaps.extend(
                        field(&fields, "loc")
                            .map(|address| (field(&fields, "lastmod").unwrap_or_default(), address)),
                    ),
                    _ => {}
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
    if !known {
        return Err(SourceError::Sitemap("it has no <urlset> and no <sitemapindex>".to_owned()));
    }
    sitemaps.sort_by_key(|(changed, address)| Reverse((address.contains("news"), changed.clone())));
    listing.more = sitemaps.into_iter().map(|(_, address)| address).collect();
    if listing.leads.len() > PAGES {
        listing.leads.sort_by(|one, other| other.stamp.cmp(&one.stamp));
        listing.leads.truncate(PAGES);
    }
    Ok(listing)
}

/// Sitemaps are often stored packed, and served as they are stored.
fn unpacked(bytes: &[u8]) -> Result<Cow<'_, [u8]>, SourceError> {
    if !bytes.starts_with(&[0x1f, 0x8b]) {
        return Ok(Cow::Borrowed(bytes));
    }
    let mut all = Vec::new();
    MultiGzDecoder::new(bytes).take(MAX_BYTES as u64 + 1).read_to_end(&mut all)?;
    if all.len() > MAX_BYTES { Err(SourceError::TooLong) } else { Ok(Cow::Owned(all)) }
}

fn field(fields: &HashMap<String, String>, name: &str) -> Option<String> {
    fields.get(name).map(|text| squeeze(text)).filter(|text| !text.is_empty())
}

fn lead(fields: &HashMap<String, String>) -> Option<Lead> {
    let field = |name: &str| field(fields, name);
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
    use std::io::Write;

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

    #[test]
    fn pictures_of_a_page_are_not_taken_for_it() {
        let xml = "<urlset xmlns:image='x'><url><loc>https://a.org/1</loc><image:image><image:loc>https://a.org/1.jpg</image:loc>
            <image:title>A ship</image:title></image:image></url></urlset>";
        let listing = read(xml.as_bytes(), None).unwrap();
        let Take::Page(report) = &listing.leads[0].take else { panic!() };
        assert_eq!((report.address.as_deref(), &report.title), (Some("https://a.org/1"), &None));
    }

    #[test]
    fn an_index_leads_to_sitemaps_those_of_news_first() {
        let xml =
            "<sitemapindex><sitemap><loc>https://a.org/1.xml</loc><lastmod>2025-07-12</lastmod></sitemap>
            <sitemap><loc>https://a.org/2.xml</loc><lastmod>2025-07-13</lastmod></sitemap>
            <sitemap><loc>https://a.org/news.xml</loc></sitemap></sitemapindex>";
        let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        packed.write_all(xml.as_bytes()).unwrap();
        let listing = read(&packed.finish().unwrap(), None).unwrap();
        assert_eq!(listing.more, ["https://a.org/news.xml", "https://a.org/2.xml", "https://a.org/1.xml"]);
        assert!(listing.leads.is_empty());
    }

    #[test]
    fn of_very_many_pages_the_newest_are_taken() {
        let page = |n: usize| {
            format!("<url><loc>https://a.org/{n}</loc><lastmod>20{:02}-01-01</lastmod></url>", n % 100)
        };
        let xml = format!("<urlset>{}</urlset>", (0..3000).map(page).collect::<String>());
        let listing = read(xml.as_bytes(), None).unwrap();
        assert_eq!(listing.leads.len(), PAGES);
        assert!(listing.leads.iter().all(|lead| &*lead.stamp >= "2066"));
    }
}
