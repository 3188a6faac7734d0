//! Reports as JSON: one object a line, by our own names or those of common crawlers.

use crate::SourceError;
use crate::page::{self, Given, dates};
use crate::report::{Moment, Origin, Report};
use serde_json::Value;

/// Names under which crawlers keep a field, ours first.
const TEXT: &[&str] = &[
    "text",
    "maintext",
    "main_text",
    "articleBody",
    "article_text",
    "plain_text",
    "plaintext",
    "raw_text",
    "full_text",
    "body",
    "content",
    "article",
    "story",
    "content_text",
];
/// Where there is nothing longer.
const SHORT: &[&str] = &["summary"];
const HTML: &[&str] = &["html", "raw_html", "content_html", "raw"];
const TITLE: &[&str] = &["title", "headline", "name"];
const ADDRESS: &[&str] = &["address", "url", "link", "source_url", "canonical_url", "uri", "warc_target_uri"];
const OUTLET: &[&str] = &[
    "outlet",
    "publisher",
    "source",
    "source_name",
    "sitename",
    "site_name",
    "source_domain",
    "domain",
    "hostname",
    "host",
];
const PUBLISHED: &[&str] = &[
    "published",
    "date_publish",
    "publish_date",
    "publishing_date",
    "publishedAt",
    "published_at",
    "date_published",
    "datePublished",
    "pubDate",
    "pub_date",
    "publication_date",
    "published_date",
    "date",
    "datetime",
    "created_at",
    "timestamp",
];
const UPDATED: &[&str] =
    &["updated", "date_modify", "dateModified", "updated_at", "date_modified", "modified"];
const LANGUAGE: &[&str] = &["language", "lang", "language_code", "inLanguage"];
const AUTHORS: &[&str] = &["authors", "author", "byline", "creator"];
const FETCHED: &[&str] = &["fetched", "date_download", "crawl_date", "fetched_at", "scraped_at"];

/// Reads one line.
///
/// # Errors
/// Where it is no JSON object, or holds no text.
pub fn read(line: &str) -> Result<Vec<Report>, SourceError> {
    let value: Value = serde_json::from_str(line).map_err(|error| SourceError::Json(error.to_string()))?;
    if !value.is_object() {
        return Err(SourceError::Json("it is no object".to_owned()));
    }
    let field = |names: &[&str]| names.iter().find_map(|name| words(value.get(name)?));
    let address = field(ADDRESS);
    let text = field(TEXT);
    if let (None, Some(html)) = (&text, field(HTML)) {
        return Ok(page::read(
            html.as_bytes(),
            &Given { address: address.as_deref(), ..Default::default() },
        )?
        .reports());
    }
    let text = text.or_else(|| field(SHORT)).ok_or(SourceError::NoText)?;
    let text = if text.trim_start().starts_with('<') { page::lines(&text).join("\n\n") } else { text };
    let order = dates::Order::of(&field(LANGUAGE).unwrap_or_default());
    let moment = |names: &[&str]| {
        let raw = field(names)?;
        let (day, at) = order.machine(&raw)?;
        Some(Moment { day, at, raw, origin: Origin::Record })
    };
    let authors = AUTHORS.iter().find_map(|name| value.get(name)).map(|authors| match authors {
        Value::Array(names) => names.iter().filter_map(words).collect(),
        one => words(one).into_iter().collect(),
    });
    let mut report = Report {
        outlet: field(OUTLET).or_else(|| address.as_deref().and_then(page::host).map(str::to_owned)),
        title: field(TITLE),
        authors: authors.unwrap_or_default(),
        published: moment(PUBLISHED),
        updated: moment(UPDATED),
        language: field(LANGUAGE)
            .map(|code| code.split(['-', '_']).next().unwrap_or("").to_lowercase())
            .filter(|code| code.len() == 2),
        fetched: moment(FETCHED).and_then(|moment| moment.at),
        address,
        text,
        ..Default::default()
    };
    for (name, there) in [
        ("title", report.title.is_some()),
        ("outlet", report.outlet.is_some()),
        ("address", report.address.is_some()),
    ] {
        if there {
            report.origins.insert(name, Origin::Record);
        }
    }
    Ok(vec![report])
}

/// A text, a number, the paragraphs of a list, the name of an object.
fn words(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Array(items) => items.iter().filter_map(words).collect::<Vec<_>>().join("\n\n"),
        Value::Object(fields) => ["name", "title", "text", "rendered"]
            .iter()
            .find_map(|key| fields.get(*key)?.as_str())?
            .to_owned(),
        _ => return None,
    };
    (!text.trim().is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_lines_and_those_of_crawlers_give_the_same() {
        for line in [
            r#"{"text": "Peace.", "title": "T", "outlet": "Daily", "published": "2025-07-13", "address": "https://a.org/1"}"#,
            r#"{"maintext": "Peace.", "title": "T", "source_domain": "Daily", "date_publish": "2025-07-13 10:00:00", "url": "https://a.org/1"}"#,
            r#"{"content": "Peace.", "title": "T", "source": {"id": null, "name": "Daily"}, "publishedAt": "2025-07-13T10:00:00Z", "url": "https://a.org/1"}"#,
        ] {
            let report = &read(line).unwrap()[0];
            assert_eq!(
                (report.text.as_str(), report.title.as_deref(), report.outlet.as_deref()),
                ("Peace.", Some("T"), Some("Daily"))
            );
            assert_eq!(report.day().unwrap().to_string(), "2025-07-13");
        }
    }

    #[test]
    fn other_lines_are_refused() {
        for line in ["", "[]", "{}", "{\"text\": \" \"}", "{\"text\": 1", "null"] {
            assert!(read(line).is_err(), "{line}");
        }
    }
}
