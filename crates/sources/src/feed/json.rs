//! JSON Feed (jsonfeed.org), of any version, and with ids that are numbers.

use super::{Channel, Entry};
use quick_xml::escape::escape;
use serde_json::Value;

/// Reads a JSON feed.
///
/// # Errors
/// Where it is no JSON, or has no list of items.
pub fn read(text: &str) -> Result<Channel, String> {
    let value: Value = serde_json::from_str(text).map_err(|error| format!("it is no JSON: {error}"))?;
    let Some(items) = value.get("items").and_then(Value::as_array) else {
        return Err("it is JSON, but has no list of \"items\", as a JSON Feed has".to_owned());
    };
    Ok(Channel {
        title: words(&value, "title").map(|title| escape(title).into_owned()),
        language: words(&value, "language"),
        entries: items.iter().filter(|item| item.is_object()).map(entry).collect(),
        broken: None,
    })
}

fn entry(item: &Value) -> Entry {
    let field = |name| words(item, name);
    let one = item.get("author").filter(|author| author.is_object());
    let several = item.get("authors").and_then(Value::as_array);
    let authors = several.map_or(Vec::new(), |authors| authors.iter().collect()).into_iter().chain(one);
    let plain =
        |text: String| -> String { text.lines().map(|line| format!("<p>{}</p>", escape(line))).collect() };
    let body = field("content_html").or_else(|| field("content_text").map(plain));
    Entry {
        id: field("id").unwrap_or_default(),
        address: field("url").or_else(|| field("external_url")),
        title: field("title").map(|title| escape(title).into_owned()).unwrap_or_default(),
        authors: authors.filter_map(|author| words(author, "name")).collect(),
        published: field("date_published"),
        updated: field("date_modified"),
        language: field("language"),
        body: body.or_else(|| field("summary").map(plain)).unwrap_or_default(),
    }
}

fn words(value: &Value, name: &str) -> Option<String> {
    match value.get(name)? {
        Value::String(text) => Some(text.clone()).filter(|text| !text.trim().is_empty()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
