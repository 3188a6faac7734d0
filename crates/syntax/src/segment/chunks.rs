//! Runs of letters and signs between white space, and which line breaks end a paragraph.

use super::Gap;
use std::iter::Peekable;
use std::vec::IntoIter;

/// The longest line, in characters, of a paragraph that is taken to be wrapped at a fixed width.
const WIDEST_WRAP: usize = 120;
/// The shortest longest line of such a paragraph: shorter lines are headlines, bylines, lists.
const NARROWEST_WRAP: usize = 60;
/// A chunk is cut after so many bytes: no word is longer, and every later step stays linear.
const LONGEST_CHUNK: usize = 400;

/// A run of characters without white space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Chunk {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) gap: Gap,
}

/// Whether a character only separates: white space, control characters, invisible marks.
pub(crate) fn separates(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{200b}' | '\u{feff}' | '\u{2060}' | '\u{200e}' | '\u{200f}')
}

/// The chunks of a text, in order. The last one is followed by a break.
pub(crate) struct Chunks<'t> {
    text: &'t str,
    at: usize,
    breaks: Peekable<IntoIter<usize>>,
}

impl<'t> Chunks<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self { text, at: 0, breaks: breaks(text).into_iter().peekable() }
    }
}

impl Iterator for Chunks<'_> {
    type Item = Chunk;

    fn next(&mut self) -> Option<Chunk> {
        let rest = &self.text[self.at..];
        let start = self.at + rest.find(|c| !separates(c))?;
        let mut end = self.text.len();
        let mut gap = Gap::Break;
        for (offset, c) in self.text[start..].char_indices() {
            if separates(c) {
                end = start + offset;
                break;
            }
            if offset >= LONGEST_CHUNK {
                end = start + offset;
                gap = Gap::None;
                break;
            }
        }
        self.at = end;
        if gap == Gap::None {
            return Some(Chunk { start, end, gap });
        }
        let tail = &self.text[end..];
        if let Some(space) = tail.find(|c| !separates(c)) {
            let next = end + space;
            gap = Gap::Space;
            while self.breaks.next_if(|b| *b < next).is_some() {
                gap = Gap::Break;
            }
        }
        Some(Chunk { start, end, gap })
    }
}

struct TextLine {
    /// Where the line feed that ends it stands.
    end: usize,
    /// Its length in characters, without white space at its ends.
    len: usize,
    /// The length of its first word.
    first: usize,
}

/// Where the line breaks stand that end a paragraph.
///
/// A blank line always does. A single line break is taken for the wrapping of a paragraph only where the
/// paragraph's lines are about as long as a page is wide and the next word would not have fitted.
fn breaks(text: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let mut block: Vec<TextLine> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let end = start + line.len();
        let content = line.trim_matches(separates);
        if content.is_empty() {
            close(&mut block, &mut found);
            found.push(end.saturating_sub(1));
        } else {
            block.push(TextLine {
                end: end - 1,
                len: content.chars().count(),
                first: content.split(separates).next().map_or(0, |w| w.chars().count()),
            });
        }
        start = end;
    }
    close(&mut block, &mut found);
    found
}

fn close(block: &mut Vec<TextLine>, found: &mut Vec<usize>) {
    let width = block.iter().map(|l| l.len).max().unwrap_or(0);
    let wrapped = (NARROWEST_WRAP..=WIDEST_WRAP).contains(&width);
    for pair in block.windows(2) {
        let fits = pair[0].len + 1 + pair[1].first <= width;
        if !wrapped || fits {
            found.push(pair[0].end);
        }
    }
    if let Some(last) = block.last() {
        found.push(last.end);
    }
    block.clear();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chunks(text: &str) -> Vec<(&str, Gap)> {
        Chunks::new(text).map(|c| (&text[c.start..c.end], c.gap)).collect()
    }

    #[test]
    fn blank_and_short_lines_break() {
        assert_eq!(
            chunks(" Title here\nBody text.\n\nMore"),
            [
                ("Title", Gap::Space),
                ("here", Gap::Break),
                ("Body", Gap::Space),
                ("text.", Gap::Break),
                ("More", Gap::Break),
            ]
        );
        assert_eq!(chunks("\r\n\t \u{feff}\0"), []);
    }

    #[test]
    fn wrapped_lines_run_on() {
        let text = "The state news agency said on Sunday that the two had met at\n\
                    the eastern port of Wonsan and spoke of what was to be done\nnext.";
        let broken = chunks(text).iter().filter(|c| c.1 == Gap::Break).count();
        assert_eq!(broken, 1);
    }

    #[test]
    fn one_paragraph_a_line_breaks_at_every_line() {
        let long = "word ".repeat(60);
        let text = format!("{long}\n{long}\n{long}");
        assert_eq!(chunks(&text).iter().filter(|c| c.1 == Gap::Break).count(), 3);
    }

    #[test]
    fn an_endless_chunk_is_cut() {
        let text = "é".repeat(10_000);
        let found = chunks(&text);
        assert!(found.iter().all(|c| c.0.len() <= LONGEST_CHUNK + 4));
        assert_eq!(found.iter().map(|c| c.0.len()).sum::<usize>(), text.len());
    }
}
