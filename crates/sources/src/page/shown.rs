//! What a page shows around the main text, and what that says of it: lines that are nothing but links to other reports, and
//! the lead, which extraction often takes for a subtitle.

use super::metadata::squeeze;
use super::text::{BLOCKS, Lines};
use super::tidy::plain;
use std::collections::HashSet;
use trafilatura::dom::Document;

/// Shorter lines are not looked at: a short link may be a name in a list that belongs to the text.
const SHORT: usize = 20;
/// The words before a link that announce it are no longer than this, and a headline is no shorter than that.
const ANNOUNCEMENT: usize = 40;
const HEADLINE: usize = 30;
/// An announcement with its link is no longer than this.
const LINE: usize = 400;
/// A lead is no shorter than this many characters.
const LEAD: usize = 60;

/// The lines of a whole page.
pub struct Shown {
    lines: Vec<String>,
    links: HashSet<String>,
}

impl Shown {
    /// Gathers them.
    pub fn of(doc: &Document) -> Self {
        let body = doc.body().unwrap_or_else(|| doc.root());
        let mut all = Lines::default();
        all.take(doc, body, 0);
        all.flush();
        let mut links = HashSet::new();
        gather(doc, body, &mut links);
        Self { lines: all.done, links }
    }

    /// The lines of the main text without those that only lead elsewhere, and with the lead that stands before them.
    pub fn mended(&self, lines: Vec<String>, summary: Option<&str>) -> Vec<String> {
        let mut lines: Vec<String> =
            lines.into_iter().filter(|line| !self.links.contains(&plain(line))).collect();
        if let Some(lead) = summary.and_then(|summary| self.lead(summary, &lines)) {
            lines.insert(0, lead.to_owned());
        }
        lines
    }

    /// The line that the page's summary of itself is, or begins, where it stands before the text and not in it.
    fn lead(&self, summary: &str, lines: &[String]) -> Option<&str> {
        let own = plain(summary.trim_end_matches(['.', '…', ' ']));
        if own.chars().count() < LEAD {
            return None;
        }
        let starts: Vec<String> = lines.iter().take(8).map(|line| plain(line)).collect();
        let before = self.lines.iter().take_while(|line| {
            let line = plain(line);
            line.chars().count() < LEAD || !starts.contains(&line)
        });
        let lead = before
            .into_iter()
            .find(|line| line.len() + 8 >= summary.len() && plain(line).starts_with(&own))?;
        let lead_plain = plain(lead);
        (!starts.iter().any(|line| line.contains(&lead_plain))).then_some(lead)
    }
}

/// What an element holds.
#[derive(Clone, Copy, Default)]
struct Held {
    /// Text in links, and other text.
    linked: bool,
    other: bool,
    /// An element that ends a line of text; itself counts.
    block: bool,
    /// How many characters besides white space.
    length: usize,
}

impl Held {
    fn text(text: &str) -> (bool, usize) {
        let length = text.chars().filter(|c| !c.is_whitespace()).count();
        (text.chars().any(char::is_alphanumeric), length)
    }
}

/// Gathers the lines of elements that hold text in links only, or a few words and a link ("Read also: …").
fn gather(doc: &Document, id: ego_tree::NodeId, links: &mut HashSet<String>) -> Held {
    let is_block = BLOCKS.contains(&doc.tag_name(id));
    let mut all = Held { block: is_block, ..Held::default() };
    let mut whole = Vec::new();
    for child in doc.child_nodes(id) {
        if doc.is_text(child) {
            let (says, length) = Held::text(&doc.text_content(child));
            all.other |= says;
            all.length += length;
        } else if doc.is_element(child) {
            let held = match doc.tag_name(child) {
                "a" => {
                    let (linked, length) = Held::text(&doc.text_content(child));
                    let block = doc.get_elements_by_tag_name(child, "*");
                    let block = block.into_iter().any(|id| BLOCKS.contains(&doc.tag_name(id)));
                    Held { linked, length, block, other: false }
                }
                _ => gather(doc, child, links),
            };
            all.linked |= held.linked;
            all.other |= held.other;
            all.block |= held.block;
            all.length += held.length;
            if held.linked && !held.other {
                whole.push((child, held.block));
            }
        }
    }
    if all.linked && all.other && is_block && all.length <= LINE {
        links.extend(announced(doc, id));
    }
    // A link within a line of other text is a part of it; a block of its own is not.
    for (child, _) in whole.into_iter().filter(|(_, block)| !all.other || *block) {
        let mut lines = Lines::default();
        lines.take(doc, child, 0);
        lines.flush();
        let long = lines.done.iter().filter(|line| line.chars().count() >= SHORT);
        links.extend(long.map(|line| plain(line)));
    }
    all
}

/// The line of a block that is a few words with a colon or a stroke, and then a link as long as a headline.
fn announced(doc: &Document, id: ego_tree::NodeId) -> Option<String> {
    let text = squeeze(&doc.text_content(id));
    if text.chars().count() > LINE {
        return None;
    }
    let first = doc.get_elements_by_tag_name(id, "a").into_iter().next()?;
    let link = squeeze(&doc.text_content(first));
    let (before, after) = text.split_once(&link)?;
    let before = before.trim();
    let announces = before.ends_with([':', '|', '→', '»', '>']) && before.chars().count() <= ANNOUNCEMENT;
    let ends = !after.contains(char::is_alphanumeric);
    (announces && ends && link.chars().count() >= HEADLINE).then(|| plain(&text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mended(html: &str, lines: &[&str], summary: Option<&str>) -> Vec<String> {
        let lines = lines.iter().map(|line| (*line).to_owned()).collect();
        Shown::of(&Document::parse(html)).mended(lines, summary)
    }

    #[test]
    fn lines_that_only_lead_elsewhere_go() {
        let html = "<p>The minister met <a href=1>the delegation of the neighbouring state</a> on Sunday.</p>\
            <p><a href=2>What the delegation brought with it</a></p>\
            <p>Leia também: <a href=3>Ministro visita a cidade de Wonsan no domingo</a></p>\
            <ul><li><a href=4>Three reports of the same day and more</a></li></ul>\
            <p>Fonte: <a href=5>Ministério da Defesa</a></p>";
        let all = [
            "The minister met the delegation of the neighbouring state on Sunday.",
            "What the delegation brought with it",
            "Leia também: Ministro visita a cidade de Wonsan no domingo",
            "Three reports of the same day and more",
            "Fonte: Ministério da Defesa",
        ];
        assert_eq!(mended(html, &all, None), [all[0], all[4]]);
    }

    #[test]
    fn the_lead_stands_before_the_text() {
        let lead =
            "The two sides have agreed to end the exchange of fire along the whole of their common border.";
        let text = "The agreement was signed on Sunday in Wonsan, the state agency said in a report.";
        let html = format!("<h1>Peace</h1><div>{lead}</div><p>{text}</p><p>Another report: {lead}</p>");
        assert_eq!(mended(&html, &[text], Some(lead)), [lead, text]);
        let cut = format!("{}…", &lead[..80]);
        assert_eq!(mended(&html, &[text], Some(&cut)), [lead, text]);
        assert_eq!(mended(&html, &[lead, text], Some(lead)), [lead, text], "not twice");
        assert_eq!(
            mended(&format!("<p>{text}</p><p>{lead}</p>"), &[text], Some(lead)),
            [text],
            "not from below"
        );
    }
}
