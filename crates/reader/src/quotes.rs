//! Quotations: what stands between quotation marks, over sentences and paragraphs.

use crate::view::View;
use std::ops::Range;

/// The tokens between a pair of quotation marks, the marks left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// The quoted tokens.
    pub tokens: Range<usize>,
}

/// No quotation runs on for longer than this many tokens: what does has lost its closing mark.
const LONGEST: usize = 400;

/// Finds all quotations, in order. Single quotation marks are left alone: they are apostrophes as often.
pub fn find(view: &View<'_>) -> Vec<Quote> {
    let mut quotes = Vec::new();
    let mut open: Option<(usize, char)> = None;
    for token in 0..view.len() {
        let form = view.doc.form(token);
        let Some(mark) = form.chars().next().filter(|_| form.len() <= 6) else {
            continue;
        };
        if !is_mark(form) {
            continue;
        }
        match open {
            None if mark != '”' && mark != '»' || form == "”" && opens(view, token) => {
                open = Some((token, mark))
            }
            None => {}
            Some((start, opener)) => {
                let again = mark == opener && mark != '"' && !form.contains(['”', '»']);
                if again && token - start < LONGEST {
                    // A quotation over paragraphs opens anew at each and closes once.
                    continue;
                }
                if token - start > 1 && token - start < LONGEST {
                    quotes.push(Quote { tokens: start + 1..token });
                }
                open = again.then_some((token, mark));
            }
        }
        if let Some((start, _)) = open
            && token - start >= LONGEST
        {
            open = None;
        }
    }
    quotes
}

fn is_mark(form: &str) -> bool {
    form == "''" || form == "``" || form.chars().all(|c| matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | '‟'))
}

/// A closing mark that stands before a word and after a space was meant to open.
fn opens(view: &View<'_>, token: usize) -> bool {
    let spaced_before = token == 0 || view.doc.tokens[token - 1].space_after;
    spaced_before && !view.doc.tokens[token].space_after
}
