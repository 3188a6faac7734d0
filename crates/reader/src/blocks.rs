//! Long texts, read block by block: what a report of any length costs grows with its words and with nothing else.

use record::Reading;
use std::ops::Range;

/// The most of a text that is read at once, in bytes: far more than any report, far less than a book.
pub const BLOCK_BYTES: usize = 64 << 10;

/// Cuts a text into blocks: at the last end of a paragraph that fits, else of a line, else of a sentence, else
/// between words, else between characters. Joined they are the text.
pub fn split(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut start = 0;
    std::iter::from_fn(move || {
        let rest = &text[start..];
        if rest.is_empty() {
            return None;
        }
        let end = start + if rest.len() <= BLOCK_BYTES { rest.len() } else { cut(rest) };
        let block = start..end;
        start = end;
        Some(block)
    })
}

/// Where the first block of a text ends that is longer than one.
fn cut(text: &str) -> usize {
    let fits = &text[..text.floor_char_boundary(BLOCK_BYTES)];
    // A cut in the first half would make blocks too small to be worth it.
    let late = |at: Option<usize>| at.filter(|at| *at >= BLOCK_BYTES / 2);
    late(fits.rfind("\n\n").map(|at| at + 2))
        .or_else(|| late(fits.rfind('\n').map(|at| at + 1)))
        .or_else(|| late(fits.rfind(". ").map(|at| at + 2)))
        .or_else(|| late(fits.rfind(char::is_whitespace).map(|at| at + space(&fits[at..]))))
        .unwrap_or(fits.len())
}

/// The length of the first character of a text that has one.
fn space(text: &str) -> usize {
    text.chars().next().map_or(0, char::len_utf8)
}

/// Puts the reading of a later block, whose spans count from its own start, behind what was read before.
pub fn append(whole: &mut Reading, block: Reading, offset: usize) {
    let offset = offset as u32;
    let first = whole.claims.len();
    let renamed = |id: &str| {
        let number = id.strip_prefix('c').and_then(|n| n.parse::<usize>().ok());
        number.map_or_else(|| id.to_owned(), |n| format!("c{}", first + n))
    };
    let findings = whole.findings.len();
    for mut claim in block.claims {
        claim.id = renamed(&claim.id);
        claim.spans_mut().for_each(|span| *span = span.shifted(offset));
        whole.claims.push(claim);
    }
    for (index, mut finding) in block.findings.into_iter().enumerate() {
        finding.id = format!("f{}", findings + index + 1);
        finding.claims.iter_mut().for_each(|id| *id = renamed(id));
        finding.spans.iter_mut().for_each(|span| *span = span.shifted(offset));
        whole.findings.push(finding);
    }
    for mut attribution in block.attributions {
        attribution.spans_mut().for_each(|span| *span = span.shifted(offset));
        whole.attributions.push(attribution);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_join_to_the_text() {
        let texts = [
            String::new(),
            "One sentence.".to_owned(),
            "Um dia. ".repeat(20_000),
            "á".repeat(100_000),
            format!("{}\n\n{}", "a b ".repeat(12_000), "c d ".repeat(12_000)),
            "\u{2003}€".repeat(40_000),
        ];
        for text in texts {
            let blocks: Vec<_> = split(&text).collect();
            let joined: String = blocks.iter().map(|b| &text[b.clone()]).collect();
            assert!(joined == text && blocks.iter().all(|b| b.len() <= BLOCK_BYTES && !b.is_empty()));
        }
    }

    #[test]
    fn paragraphs_stay_whole() {
        let text = format!("{}\n\n{}", "a b ".repeat(12_000), "c d ".repeat(12_000));
        assert_eq!(split(&text).next(), Some(0..48_002));
    }
}
