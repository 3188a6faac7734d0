//! Lines of pages to paragraphs.

use crate::page::squeeze;
use std::collections::HashMap;

/// A line of text as it stands on a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Its words.
    pub text: String,
    /// Where it begins from the left.
    pub left: f32,
    /// How high it stands.
    pub level: f32,
    /// The size of its letters.
    pub size: f32,
}

/// How many pages have a line at their head or foot before it is taken for none of the text.
const REPEATED: usize = 3;
/// How many lines at the head and at the foot of a page may be repeated.
const EDGE: usize = 3;

/// The paragraphs of all pages: without what stands again at the head or foot of pages, and with words joined that are
/// parted by the end of a line.
pub fn paragraphs(mut pages: Vec<Vec<Line>>) -> Vec<String> {
    for line in pages.iter_mut().flatten() {
        line.text = squeeze(&line.text);
    }
    for page in &mut pages {
        page.retain(|line| !line.text.is_empty());
    }
    without_edges(&mut pages);
    let mut done: Vec<String> = Vec::new();
    let mut before: Option<Line> = None;
    for page in pages {
        let margin = page.iter().map(|line| line.left).fold(f32::INFINITY, f32::min);
        for (nth, line) in page.into_iter().enumerate() {
            let goes_on = before.as_ref().is_some_and(|before| goes_on(before, &line, margin, nth == 0));
            match done.last_mut().filter(|_| goes_on) {
                Some(open) => join(open, &line.text),
                None => done.push(line.text.clone()),
            }
            before = Some(line);
        }
    }
    done
}

/// Whether a line goes on with the paragraph of the line before it.
fn goes_on(before: &Line, line: &Line, margin: f32, new_page: bool) -> bool {
    let size = before.size.max(line.size);
    if (before.size - line.size).abs() > size * 0.12 {
        return false;
    }
    let ended = before.text.ends_with(['.', '!', '?', '…', ':', '”', '»', '"']);
    let gap = before.level - line.level;
    // A page or column begins: only the words tell whether the paragraph goes on.
    if new_page || gap < -size * 0.5 {
        return !ended;
    }
    let indented = line.left > margin + size && before.left < line.left - size * 0.5;
    gap < size * 1.75 && !(ended && indented)
}

fn join(open: &mut String, line: &str) {
    let parted = open.ends_with('-')
        && open.chars().rev().nth(1).is_some_and(char::is_lowercase)
        && line.starts_with(char::is_lowercase);
    if parted {
        open.pop();
    } else {
        open.push(' ');
    }
    open.push_str(line);
}

/// Takes out numbers of pages, and lines that stand again at the edges of several pages but for their digits.
fn without_edges(pages: &mut [Vec<Line>]) {
    let plain = |line: &Line| line.text.chars().filter(|c| c.is_alphabetic()).collect::<String>();
    let edges = |page: &[Line]| -> Vec<usize> {
        (0..page.len()).filter(|at| *at < EDGE || at + EDGE >= page.len()).collect()
    };
    let mut seen: HashMap<String, usize> = HashMap::new();
    for page in pages.iter() {
        let mut own: Vec<String> = edges(page).into_iter().map(|at| plain(&page[at])).collect();
        own.sort();
        own.dedup();
        own.into_iter().for_each(|line| *seen.entry(line).or_default() += 1);
    }
    for page in pages.iter_mut() {
        let out: Vec<usize> = edges(page)
            .into_iter()
            .filter(|at| {
                let words = plain(&page[*at]);
                words.is_empty() && page[*at].text.len() <= 9
                    || seen.get(&words).is_some_and(|count| *count >= REPEATED)
            })
            .collect();
        let mut at = 0;
        page.retain(|_| {
            at += 1;
            !out.contains(&(at - 1))
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(lines: &[(&str, f32, f32)]) -> Vec<Line> {
        let line = |(text, left, level): &(&str, f32, f32)| Line {
            text: (*text).to_owned(),
            left: *left,
            level: *level,
            size: 10.0,
        };
        lines.iter().map(line).collect()
    }

    #[test]
    fn lines_become_paragraphs() {
        let first = [
            ("Daily, 13 July", 50.0, 800.0),
            ("The minister said that the agree-", 50.0, 760.0),
            ("ment would hold.", 50.0, 748.0),
            ("Others doubt it.", 62.0, 736.0),
            ("They said so", 50.0, 724.0),
            ("1", 300.0, 30.0),
        ];
        let second = [
            ("Daily, 14 July", 50.0, 800.0),
            ("on Sunday.", 50.0, 760.0),
            ("A new part.", 50.0, 700.0),
            ("2", 300.0, 30.0),
        ];
        let third = [("Daily, 15 July", 50.0, 800.0), ("The end.", 50.0, 760.0), ("3", 300.0, 30.0)];
        let all = paragraphs(vec![page(&first), page(&second), page(&third)]);
        assert_eq!(
            all,
            [
                "The minister said that the agreement would hold.",
                "Others doubt it. They said so on Sunday.",
                "A new part.",
                "The end."
            ]
        );
    }
}
