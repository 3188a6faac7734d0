//! Quotations: what stands between quotation marks, over sentences and paragraphs.

use crate::view::View;
use lexicon::{Meaning, Pos};
use std::ops::Range;
use syntax::Upos;

/// The tokens between a pair of quotation marks, the marks left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// The quoted tokens.
    pub tokens: Range<usize>,
    /// Whether it is what a quotation goes on with after its speaker was named within its marks.
    pub goes_on: bool,
}

/// No quotation runs on for longer than this many tokens: what does has lost its closing mark.
const LONGEST: usize = 400;
/// Nor one between single marks, which are apostrophes as often.
const LONGEST_SINGLE: usize = 80;
/// Nor do words between dashes that only name its speaker.
const ASIDE: usize = 16;

/// What a quotation mark does, as far as its form and the spaces beside it tell.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Opens,
    Closes,
    /// Opens where none is open, closes where one is.
    Either,
}

/// Finds all quotations, in order.
pub fn find(view: &View<'_>) -> Vec<Quote> {
    let mut quotes = Vec::new();
    // The first token of the open quotation's mark, and that mark.
    let mut open: Option<(usize, char)> = None;
    // A quotation within it, between marks of another kind.
    let mut inner: Option<char> = None;
    let mut single = 0;
    for token in 0..view.len() {
        let form = view.doc.form(token);
        let Some(mark) = form.chars().next().filter(|_| form.len() <= 6) else {
            continue;
        };
        if open.is_some_and(|(start, _)| token - start >= LONGEST) {
            (open, inner) = (None, None);
        }
        if matches!(form, "'" | "‘") {
            if open.is_none()
                && token >= single
                && side(view, token, mark) == Side::Opens
                && let Some(end) = single_end(view, token)
            {
                part(view, token + 1..end, &mut quotes);
                single = end;
            }
            continue;
        }
        if !is_mark(form) {
            continue;
        }
        let side = side(view, token, mark);
        match open {
            None if side != Side::Closes => (open, inner) = (Some((token, mark)), None),
            None => {}
            Some((start, opener)) => {
                let other = family(mark) != family(opener);
                if other && side == Side::Opens && inner.is_none() {
                    inner = Some(mark);
                } else if inner.is_some_and(|i| family(i) == family(mark)) {
                    inner = None;
                } else if side == Side::Opens && (!is_straight(mark) || is_first(view, token)) {
                    // A quotation over paragraphs opens anew at each and closes once.
                } else if side == Side::Opens && start + 1 < token {
                    // The mark that should have closed the one before is lost.
                    (open, inner) = (Some((token, mark)), None);
                } else {
                    if token - start > 1 {
                        part(view, start + 1..token, &mut quotes);
                    }
                    (open, inner) = (None, None);
                }
            }
        }
    }
    quotes.sort_by_key(|q| q.tokens.start);
    quotes
}

/// "«Мы готовы, — заявил Песков, — к переговорам»": adds a quotation, in parts where dashes set its speaker off within the
/// marks.
fn part(view: &View<'_>, mut tokens: Range<usize>, quotes: &mut Vec<Quote>) {
    let mut goes_on = false;
    while let Some(aside) = aside(view, &tokens) {
        let comma = usize::from(view.doc.form(aside.start - 1) == ",");
        quotes.push(Quote { tokens: tokens.start..aside.start - comma, goes_on });
        // "—dijo el ministro—. Nunca": the mark behind the dash closes the sentence before.
        let stop = usize::from(is_stop(view, aside.end) && aside.end + 1 < tokens.end);
        (tokens.start, goes_on) = (aside.end + stop, true);
    }
    quotes.push(Quote { tokens, goes_on });
}

/// The words between dashes that say who speaks, dashes with them.
fn aside(view: &View<'_>, quoted: &Range<usize>) -> Option<Range<usize>> {
    let dash = |t: &usize| {
        matches!(view.doc.form(*t), "—" | "–" | "--")
            || view.doc.form(*t) == "-"
                && (view.doc.tokens[*t - 1].space_after || view.doc.tokens[*t].space_after)
    };
    let dashes = || (quoted.start + 1..quoted.end).filter(dash);
    let speech = |t: usize| {
        view.meanings_at(t).any(|(m, _)| matches!(m, Meaning::Speech { pos: Pos::Verb, .. }))
            && view.may_be_finite(t)
    };
    dashes().find_map(|open| {
        let close = dashes().find(|t| *t > open).filter(|t| *t < open + ASIDE && *t + 1 < quoted.end)?;
        let says = speech(open + 1) || speech(open + 2);
        (says && open > quoted.start + 1).then(|| open..close + 1)
    })
}

pub(crate) fn is_mark(form: &str) -> bool {
    form == "''" || form == "``" || form.chars().all(|c| matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | '‟'))
}

/// Whether a mark is the same on either side of a quotation.
fn is_straight(mark: char) -> bool {
    matches!(mark, '"' | '\'' | '‟')
}

/// Marks that open and close one quotation are of a family: `“…”`, `„…“`, `«…»`, `"…"`.
fn family(mark: char) -> u8 {
    match mark {
        '«' | '»' => 0,
        '"' => 1,
        '\'' | '`' => 2,
        _ => 3,
    }
}

/// Which side of a quotation a mark stands on.
fn side(view: &View<'_>, token: usize, mark: char) -> Side {
    let spaced_before = token == 0 || view.doc.tokens[token - 1].space_after || is_first(view, token);
    let spaced_after = view.doc.tokens[token].space_after || token + 1 == view.len();
    match mark {
        '«' | '„' | '`' | '‘' => Side::Opens,
        '»' => Side::Closes,
        // The mark that opens an English quotation closes a German, Ukrainian or Russian one.
        '“' if !spaced_after || spaced_before => Side::Opens,
        '“' => Side::Either,
        // A closing mark that stands before a word and after a space was meant to open.
        '”' if spaced_before && !spaced_after => Side::Opens,
        '”' => Side::Closes,
        // Loosely set marks: `word " ,`.
        _ if spaced_before && !spaced_after && is_stop(view, token + 1) => Side::Either,
        _ => match (spaced_before, spaced_after) {
            (true, false) => Side::Opens,
            (false, true) => Side::Closes,
            _ => Side::Either,
        },
    }
}

/// Whether a token is a mark that no quotation begins with.
fn is_stop(view: &View<'_>, token: usize) -> bool {
    token < view.len() && matches!(view.doc.form(token), "," | "." | ";" | ":" | "!" | "?" | ")")
}

/// Whether a token is the first of its line.
fn is_first(view: &View<'_>, token: usize) -> bool {
    let Some(before) = token.checked_sub(1) else { return true };
    let (end, start) = (view.span(before).end as usize, view.span(token).start as usize);
    end <= start && view.doc.text[end..start].contains('\n')
}

/// The mark that closes a quotation between single marks, in the same line.
fn single_end(view: &View<'_>, open: usize) -> Option<usize> {
    let line = open + 1..view.len().min(open + LONGEST_SINGLE);
    line.clone().take_while(|t| *t == open + 1 || !is_first(view, *t)).find(|t| {
        matches!(view.doc.form(*t), "'" | "’")
            && view.upos(*t) == Upos::Punct
            && side(view, *t, '\'') == Side::Closes
            && *t > open + 2
    })
}
