//! Styled words, wrapped to a width.

use anstyle::Style;
use std::fmt::Write;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Words in one style.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    pub text: String,
    pub style: Style,
}

impl Run {
    pub fn new(text: impl Into<String>, style: Style) -> Self {
        Self { text: text.into(), style }
    }
}

/// The text with white space of any kind and length as one space, and without the control and direction characters by
/// which a report could take over the terminal it is shown on.
pub fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_whitespace() {
            if !out.ends_with(' ') {
                out.push(' ');
            }
        } else if !c.is_control()
            && !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
        {
            out.push(c);
        }
    }
    out
}

/// The text cut to `width` columns, with `ellipsis` where something was cut.
pub fn shorten(text: &str, width: usize, ellipsis: &str) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let room = width.saturating_sub(ellipsis.width());
    let mut used = 0;
    let end = text
        .char_indices()
        .find(|(_, c)| {
            used += c.width().unwrap_or(0);
            used > room
        })
        .map_or(text.len(), |(at, _)| at);
    let cut = text[..end].rfind(' ').filter(|at| *at > 0).unwrap_or(end);
    format!("{}{ellipsis}", &text[..cut])
}

/// Lines of at most `width` columns, broken at spaces; a longer word stands in a line of its own, broken where the width
/// ends.
pub fn wrap(runs: &[Run], width: usize) -> Vec<Vec<Run>> {
    let width = width.max(8);
    let mut lines: Vec<Vec<Run>> = vec![Vec::new()];
    let mut used = 0;
    for word in words(runs) {
        let wide = width_of(&word);
        let gap = usize::from(used > 0);
        if used > 0 && used + gap + wide > width {
            lines.push(Vec::new());
            used = 0;
        }
        let line = lines.last_mut().expect("there is always a line");
        if used > 0 {
            // A space between two words of one style keeps it, so that underlines do not break.
            match line.last_mut() {
                Some(run) if word.first().is_some_and(|first| first.style == run.style) => run.text.push(' '),
                _ => line.push(Run::new(" ", Style::new())),
            }
            used += 1;
        }
        for part in word {
            for c in part.text.chars() {
                let wide = c.width().unwrap_or(0);
                if used + wide > width {
                    lines.push(Vec::new());
                    used = 0;
                }
                used += wide;
                let line = lines.last_mut().expect("there is always a line");
                match line.last_mut() {
                    Some(run) if run.style == part.style => run.text.push(c),
                    _ => line.push(Run::new(c, part.style)),
                }
            }
        }
    }
    lines
}

/// The runs cut at spaces; a word may hold runs of several styles.
fn words(runs: &[Run]) -> Vec<Vec<Run>> {
    let mut words: Vec<Vec<Run>> = Vec::new();
    let mut open = false;
    for run in runs {
        for (i, piece) in run.text.split(' ').enumerate() {
            open &= i == 0;
            if piece.is_empty() {
                continue;
            }
            let piece = Run::new(piece, run.style);
            match words.last_mut().filter(|_| open) {
                Some(word) => word.push(piece),
                None => words.push(vec![piece]),
            }
            open = true;
        }
    }
    words
}

pub fn width_of(runs: &[Run]) -> usize {
    runs.iter().map(|run| run.text.width()).sum()
}

/// Writes runs with the escape codes of their styles.
pub fn render(runs: &[Run], out: &mut String) {
    for run in runs {
        let style = run.style;
        // Writing to a string cannot fail.
        let _ = write!(out, "{style}{}{style:#}", run.text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str, width: usize) -> Vec<String> {
        wrap(&[Run::new(text, Style::new())], width)
            .into_iter()
            .map(|line| line.into_iter().map(|run| run.text).collect())
            .collect()
    }

    #[test]
    fn breaks_at_spaces_and_inside_words_that_are_too_long() {
        assert_eq!(plain("one two three four", 9), ["one two", "three", "four"]);
        assert_eq!(plain("a verylongword b", 8), ["a", "verylong", "word b"]);
        assert_eq!(plain("", 9), [""]);
    }

    #[test]
    fn a_word_may_change_its_style_inside() {
        let bold = Style::new().bold();
        let runs =
            [Run::new("“", Style::new()), Run::new("Vinte mísseis", bold), Run::new("”.", Style::new())];
        let lines = wrap(&runs, 10);
        assert_eq!(lines.len(), 2);
        assert_eq!(lines[0], [Run::new("“", Style::new()), Run::new("Vinte", bold)]);
        assert_eq!(lines[1], [Run::new("mísseis", bold), Run::new("”.", Style::new())]);
    }

    #[test]
    fn escape_codes_and_direction_marks_do_not_pass() {
        assert_eq!(clean("a\u{1b}[31m\n\t b\u{202e}c"), "a[31m bc");
    }

    #[test]
    fn shortens_at_a_space() {
        assert_eq!(shorten("one two three", 20, "..."), "one two three");
        assert_eq!(shorten("one two three", 11, "..."), "one two...");
    }
}
