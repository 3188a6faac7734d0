//! The main text of a page, in paragraphs.

use super::metadata::squeeze;
use super::tidy;
use trafilatura::dom::Document;
use trafilatura::{ExtractionFocus, Options};

/// Elements that end a line of text.
const BLOCKS: &[&str] = &[
    "p",
    "div",
    "section",
    "article",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "li",
    "ul",
    "ol",
    "blockquote",
    "table",
    "tr",
    "pre",
    "figure",
    "figcaption",
    "dl",
    "dt",
    "dd",
    "br",
    "hr",
    "main",
    "header",
    "footer",
    "aside",
    "details",
    "summary",
];

/// How the library is asked.
pub fn options(address: Option<&str>) -> Options {
    let options = Options::default()
        .with_fallback(true)
        .with_focus(ExtractionFocus::FavorPrecision)
        .with_exclude_comments(true);
    match address.and_then(|address| url::Url::parse(address).ok()) {
        Some(url) => options.with_url(url),
        None => options,
    }
}

/// The paragraphs of the main text, tidied; none where the page holds none.
pub fn paragraphs(doc: Document, address: Option<&str>, title: Option<&str>) -> Vec<String> {
    let Ok(found) = trafilatura::extract_document(doc, &options(address)) else { return Vec::new() };
    let inner = Document::parse(&found.content_html);
    let mut lines = Lines::default();
    let root = inner.body().unwrap_or_else(|| inner.root());
    lines.take(&inner, root, 0);
    lines.flush();
    tidy::tidy(lines.done, title)
}

/// Text gathered block by block.
#[derive(Default)]
struct Lines {
    done: Vec<String>,
    open: String,
}

/// How deep elements may stand within each other; deeper ones are read as plain text.
const DEPTH: usize = 300;

impl Lines {
    fn take(&mut self, doc: &Document, id: ego_tree::NodeId, depth: usize) {
        for child in doc.child_nodes(id) {
            if doc.is_text(child) {
                self.open.push_str(&doc.text_content(child));
                continue;
            }
            if !doc.is_element(child) {
                continue;
            }
            let block = BLOCKS.contains(&doc.tag_name(child));
            if block {
                self.flush();
            }
            if matches!(doc.tag_name(child), "td" | "th") {
                self.open.push(' ');
            }
            if depth < DEPTH {
                self.take(doc, child, depth + 1);
            } else {
                self.open.push_str(&doc.text_content(child));
            }
            if block {
                self.flush();
            }
        }
    }

    fn flush(&mut self) {
        let line = squeeze(&self.open);
        if !line.is_empty() {
            self.done.push(line);
        }
        self.open.clear();
    }
}

/// The lines of a piece of HTML, such as a feed's summary: every block a line, no choice of what is main.
pub fn lines(html: &str) -> Vec<String> {
    let doc = Document::parse(html);
    let mut lines = Lines::default();
    lines.take(&doc, doc.body().unwrap_or_else(|| doc.root()), 0);
    lines.flush();
    lines.done
}
