//! What a page says of itself in JSON-LD.

use serde_json::Value;

/// What one object that stands for an article says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Article {
    /// Its headline.
    pub title: Option<String>,
    /// `datePublished`, else `dateCreated`, as written.
    pub published: Option<String>,
    /// `dateModified`, as written.
    pub updated: Option<String>,
    /// The publisher's name.
    pub outlet: Option<String>,
    /// Names of the authors.
    pub authors: Vec<String>,
    /// `inLanguage`.
    pub language: Option<String>,
    /// `description`.
    pub summary: Option<String>,
    /// `articleBody`.
    pub body: Option<String>,
    /// Entries of a live blog.
    pub entries: Vec<Article>,
    /// Its own address.
    pub url: Option<String>,
}

/// The article that a page is about, from the texts of its JSON-LD scripts; `address` tells it from others it names.
pub fn article(scripts: &[String], address: Option<&str>) -> Option<Article> {
    let mut found = Vec::new();
    for script in scripts {
        if let Some(value) = parse(script) {
            collect(&value, 0, &mut found);
        }
    }
    found.sort_by_key(|(rank, _)| *rank);
    let best = found.first()?.0;
    let mut of_best = found.iter().filter(|(rank, _)| *rank == best).map(|(_, value)| value);
    let first = of_best.next()?;
    let own = address.map(plain_address).and_then(|own| {
        found.iter().map(|(_, value)| value).find(|value| {
            let urls = ["url", "@id", "mainEntityOfPage"].into_iter().filter_map(|key| name(value.get(key)?));
            urls.map(|url| plain_address(&url)).any(|url| !url.is_empty() && url == own)
                && value.get("datePublished").is_some()
        })
    });
    Some(read(own.unwrap_or(first)))
}

fn parse(script: &str) -> Option<Value> {
    let script =
        script.trim().trim_start_matches("<![CDATA[").trim_start_matches("<!--").trim_end_matches("-->");
    let script = script.trim().trim_end_matches("]]>").trim_end_matches(';');
    serde_json::from_str(script).ok().or_else(|| {
        // Line breaks inside strings are common and forbidden.
        let flat: String = script.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        serde_json::from_str(&flat).ok()
    })
}

/// How deep an article may stand in its script.
const DEPTH: usize = 6;

fn collect(value: &Value, depth: usize, found: &mut Vec<(usize, Value)>) {
    match value {
        _ if depth > DEPTH => {}
        Value::Array(items) => items.iter().for_each(|item| collect(item, depth + 1, found)),
        Value::Object(fields) => {
            if let Some(rank) = rank(value) {
                found.push((rank + 10 * usize::from(depth > 2), value.clone()));
            }
            for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
                if let Some(inner) = fields.get(key) {
                    collect(inner, depth + 1, found);
                }
            }
        }
        _ => {}
    }
}

/// How sure it is that an object of this type is the page's report; `None` for what is none.
fn rank(value: &Value) -> Option<usize> {
    let types: Vec<&str> = match value.get("@type")? {
        Value::String(one) => vec![one],
        Value::Array(several) => several.iter().filter_map(Value::as_str).collect(),
        _ => return None,
    };
    types
        .iter()
        .filter_map(|kind| {
            let kind = kind.rsplit(['/', ':']).next().unwrap_or(kind);
            match kind {
                "LiveBlogPosting" => Some(0),
                _ if kind.ends_with("NewsArticle") || kind.ends_with("NewsArtical") => Some(0),
                "Article" | "Report" | "ScholarlyArticle" | "TechArticle" => Some(1),
                "BlogPosting" | "SocialMediaPosting" | "DiscussionForumPosting" => Some(1),
                "CreativeWork" | "VideoObject" | "Recipe" => Some(3),
                "WebPage" | "ItemPage" => Some(2),
                _ => None,
            }
        })
        .min()
}

fn read(value: &Value) -> Article {
    let text = |key: &str| value.get(key).and_then(text);
    let entries = value.get("liveBlogUpdate").map(list).unwrap_or_default();
    Article {
        title: text("headline").or_else(|| text("name")),
        published: text("datePublished").or_else(|| text("dateCreated")),
        updated: text("dateModified"),
        outlet: value.get("publisher").and_then(name),
        authors: value
            .get("author")
            .map(|authors| list(authors).iter().filter_map(|a| name(a)).collect())
            .unwrap_or_default(),
        language: text("inLanguage"),
        summary: text("description"),
        body: text("articleBody"),
        entries: entries.into_iter().map(read).collect(),
        url: ["url", "@id"].into_iter().find_map(text),
    }
}

fn list(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(items) => items.iter().collect(),
        Value::Null => Vec::new(),
        one => vec![one],
    }
}

/// A text, or the first of several; empty ones are none.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim()).filter(|text| !text.is_empty()).map(str::to_owned),
        Value::Array(items) => items.first().and_then(text),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The name of a person or body, or an address, however it is given.
fn name(value: &Value) -> Option<String> {
    match value {
        Value::Object(fields) => {
            ["name", "@id", "url"].into_iter().find_map(|key| fields.get(key).and_then(text))
        }
        Value::Array(items) => items.first().and_then(name),
        other => text(other),
    }
}

/// An address without what may differ between two ways of writing the same.
pub fn plain_address(url: &str) -> String {
    let url = url.split(['?', '#']).next().unwrap_or("");
    let url = url.split_once("://").map_or(url, |(_, rest)| rest);
    url.trim_start_matches("www.").trim_end_matches('/').to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(script: &str) -> Article {
        article(&[script.to_owned()], None).unwrap()
    }

    #[test]
    fn the_article_is_found_in_a_graph() {
        let found = one(r#"{"@graph": [{"@type": "WebPage", "datePublished": "2020-01-01"},
            {"@type": ["NewsArticle"], "headline": "Peace", "datePublished": "2025-07-13T10:00:00Z",
             "author": [{"name": "A. B."}, "C. D."], "publisher": {"name": "Daily"}}]}"#);
        assert_eq!(found.title.as_deref(), Some("Peace"));
        assert_eq!(found.published.as_deref(), Some("2025-07-13T10:00:00Z"));
        assert_eq!(found.authors, ["A. B.", "C. D."]);
        assert_eq!(found.outlet.as_deref(), Some("Daily"));
    }

    #[test]
    fn line_breaks_in_strings_are_forgiven() {
        assert_eq!(one("{\"@type\": \"Article\", \"headline\": \"a\nb\"}").title.as_deref(), Some("a b"));
    }

    #[test]
    fn of_several_articles_the_pages_own_is_taken() {
        let script = r#"[{"@type": "NewsArticle", "url": "https://a.org/x", "datePublished": "2020-01-01"},
            {"@type": "NewsArticle", "url": "https://www.a.org/y/", "datePublished": "2021-01-01"}]"#;
        let found = article(&[script.to_owned()], Some("https://a.org/y?from=feed")).unwrap();
        assert_eq!(found.published.as_deref(), Some("2021-01-01"));
    }

    #[test]
    fn what_is_no_json_gives_nothing() {
        assert_eq!(article(&["{".to_owned(), String::new(), "[[[[[[[[".to_owned()], None), None);
    }
}
