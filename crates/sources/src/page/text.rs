//! The main text of a page, in paragraphs.

use super::metadata::squeeze;
use super::shown::Shown;
use super::tidy;
use trafilatura::dom::Document;
use trafilatura::{ExtractionFocus, HtmlDateMode, Options};

/// Elements that end a line of text.
pub(super) const BLOCKS: &[&str] = &[
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
///
/// The library is first asked without its second opinions, which takes half the time, and with them only where what it
/// found is little, by itself or beside the running text of the page.
pub fn paragraphs(
    mut doc: Document,
    address: Option<&str>,
    title: Option<&str>,
    summary: Option<&str>,
) -> Vec<String> {
    strip(&mut doc);
    let shown = Shown::of(&doc);
    let options = options(address).with_html_date_mode(HtmlDateMode::Disabled);
    let first = extracted(doc.clone_document(), &options.clone().with_fallback(false));
    let running = running(&doc);
    let lines = if length(&first) >= ENOUGH && length(&first) * 10 >= running * SHARE {
        first
    } else {
        careful(doc, &options, running)
    };
    tidy::tidy(shown.mended(lines, summary), title)
}

/// Fewer characters than these are never taken without a second opinion.
const ENOUGH: usize = 500;
/// Nor are fewer tenths of the running text of the page.
const SHARE: usize = 6;
/// With fewer tenths than these even the second opinion has likely lost most of the report.
const LOST: usize = 3;
/// A run of text of this many characters, and no link, is taken for running text.
const RUN: usize = 60;

/// Reads a page with second opinions, and where that gives very little of its running text once more, less strictly: pages
/// of several sections would else be cut to the first.
fn careful(doc: Document, options: &Options, running: usize) -> Vec<String> {
    let lines = extracted(doc.clone_document(), options);
    if length(&lines) * 10 >= running * LOST {
        return lines;
    }
    let more = extracted(doc, &options.clone().with_focus(ExtractionFocus::Balanced));
    if length(&more) * 2 > length(&lines) * 3 { more } else { lines }
}

/// How many characters some lines have.
pub fn length(lines: &[String]) -> usize {
    lines.iter().map(|line| line.chars().count()).sum()
}

/// The lines that the library finds in a page.
fn extracted(doc: Document, options: &Options) -> Vec<String> {
    let Ok(found) = trafilatura::extract_document(doc, options) else { return Vec::new() };
    let inner = Document::parse(&found.content_html);
    let mut lines = Lines::default();
    lines.take(&inner, inner.body().unwrap_or_else(|| inner.root()), 0);
    lines.flush();
    lines.done
}

/// Takes out of a page what holds no text of it: the library copies the whole page several times.
fn strip(doc: &mut Document) {
    for tag in ["script", "style", "svg", "template", "link", "meta", "iframe"] {
        for id in doc.get_elements_by_tag_name(doc.root(), tag).into_iter().rev() {
            doc.remove(id, true);
        }
    }
    for id in doc.collect_comment_nodes(doc.root()) {
        doc.remove_comment(id);
    }
    let Some(head) = doc.get_elements_by_tag_name(doc.root(), "head").into_iter().next() else { return };
    let known = doc.sub_element(head, "script");
    doc.set_attribute(known, "type", "application/ld+json");
    doc.set_text(known, KNOWN);
}

/// What the library would else search the whole page for, though we do not ask for it: title, author, outlet, section, tags.
const KNOWN: &str = r#"{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Any Title",
    "author": {"@type": "Person", "name": "Any Body"}, "publisher": {"@type": "Organization", "name": "Any Outlet"},
    "articleSection": "any", "keywords": ["any"]}"#;

/// How many characters of the page stand in running text.
fn running(doc: &Document) -> usize {
    const OTHER: &[&str] = &["a", "nav", "footer", "noscript", "button", "option"];
    let mut open = vec![doc.body().unwrap_or_else(|| doc.root())];
    let mut sum = 0;
    while let Some(id) = open.pop() {
        for child in doc.child_nodes(id) {
            if doc.is_text(child) {
                let length = doc.text_content(child).trim().chars().count();
                sum += if length >= RUN { length } else { 0 };
            } else if doc.is_element(child) && !OTHER.contains(&doc.tag_name(child)) {
                open.push(child);
            }
        }
    }
    sum
}

/// Text gathered block by block.
#[derive(Default)]
pub(super) struct Lines {
    pub(super) done: Vec<String>,
    open: String,
}

/// How deep elements may stand within each other; deeper ones are read as plain text.
const DEPTH: usize = 300;

impl Lines {
    pub(super) fn take(&mut self, doc: &Document, id: ego_tree::NodeId, depth: usize) {
        for child in doc.child_nodes(id) {
            if doc.is_text(child) {
                self.open.push_str(&doc.text_content(child));
                continue;
            }
            if !doc.is_element(child) || matches!(doc.tag_name(child), "script" | "style" | "template") {
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

    pub(super) fn flush(&mut self) {
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
