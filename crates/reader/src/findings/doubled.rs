//! Words that stand twice in a row: a mark of broken text.

use super::{blank, claims_at};
use crate::args;
use crate::mentions::Mentions;
use crate::view::View;
use lexicon::PrepRole;
use record::{Claim, Finding, FindingKind};
use syntax::{Rel, Upos};

/// The longest repetition that is looked for, in words.
const LONGEST: usize = 6;

pub(super) fn find(view: &View<'_>, mentions: &Mentions, claims: &[Claim], findings: &mut Vec<Finding>) {
    let mut token = 0;
    while token < view.len() {
        let found = (1..=LONGEST)
            .rev()
            .find_map(|size| repeated(view, mentions, token, size))
            .or_else(|| cut_name(view, token));
        let Some(end) = found else {
            token += 1;
            continue;
        };
        let span = view.span_of(&(token..end));
        findings.push(Finding {
            kind: FindingKind::Garbled,
            claims: claims_at(claims, span),
            says: format!("words stand twice: \u{201c}{}\u{201d}", span.slice(view.doc.text)),
            spans: vec![span],
            ..blank()
        });
        token = end;
    }
}

/// The end of a repetition of `size` words that begins at `token`. Commas and a preposition may stand between.
fn repeated(view: &View<'_>, mentions: &Mentions, token: usize, size: usize) -> Option<usize> {
    let sentence = view.sentence(token);
    let words: Vec<usize> =
        (token..sentence.end).filter(|t| view.upos(*t) != Upos::Punct).take(2 * size + 1).collect();
    if words.len() < 2 * size || words[0] != token {
        return None;
    }
    let same = |a: usize, b: usize| {
        let (x, y) = (view.doc.form(a), view.doc.form(b));
        x == y
            || x.chars().count() > 1
                && x.chars().flat_map(char::to_lowercase).eq(y.chars().flat_map(char::to_lowercase))
    };
    let heavy = |range: &[usize]| {
        range.iter().any(|t| {
            matches!(view.upos(*t), Upos::Noun | Upos::Propn | Upos::Verb)
                && view.doc.form(*t).chars().count() > 2
        })
    };
    let first = &words[..size];
    let plain = (0..size).all(|k| same(words[k], words[size + k]));
    // "The Russian leadership of the Russian leadership": a preposition between the two. "Day by day" is language.
    let bridges = |bridge: usize| {
        view.upos(bridge) == Upos::Adp
            && (size > 1 || view.upos(token) == Upos::Noun && args::marks(view, bridge, PrepRole::Of))
    };
    let bridged = words.len() > 2 * size
        && bridges(words[size])
        && (0..size).all(|k| same(words[k], words[size + 1 + k]));
    if !plain && !bridged {
        return None;
    }
    let end = words[if plain { 2 * size - 1 } else { 2 * size }] + 1;
    if size == 1 && plain && twice_before(view, token, words[1]) {
        return Some(end);
    }
    if !heavy(first) {
        return None;
    }
    let long_enough = size > 1 || bridged || name_again(view, mentions, token, words[1]);
    let breaks = sentence_marks(view, token..end);
    (long_enough && !breaks).then_some(end)
}

/// "Из из", "de de": one preposition stands twice before what it governs.
fn twice_before(view: &View<'_>, first: usize, second: usize) -> bool {
    let governs = |t: usize| view.upos(t) == Upos::Adp && view.rel(t) == Rel::Case;
    second == first + 1 && governs(first) && governs(second) && view.head(first) == view.head(second)
}

/// "Kim Jong Un Jong U": a name that begins again and breaks off.
fn cut_name(view: &View<'_>, token: usize) -> Option<usize> {
    let sentence = view.sentence(token);
    let capital = |t: usize| {
        // Within a sentence a capital tells more than the tagger, which may not know the name.
        (t > sentence.start && view.upos(t) != Upos::Punct
            || matches!(view.upos(t), Upos::Propn | Upos::X | Upos::Noun | Upos::Adj))
            && view.doc.form(t).chars().next().is_some_and(char::is_uppercase)
    };
    if !capital(token) || token > sentence.start && capital(token - 1) {
        return None;
    }
    let end = (token..sentence.end).find(|t| !capital(*t)).unwrap_or(sentence.end);
    let words: Vec<&str> = (token..end).map(|t| view.doc.form(t)).collect();
    // From some word on, the name's own words stand again, the last of them perhaps cut short.
    for start in 2..words.len() {
        let again = &words[start..];
        for from in 0..start {
            let told = &words[from..start];
            let whole = again.len() <= told.len()
                && again.iter().zip(told).enumerate().all(|(k, (a, b))| {
                    a == b
                        || k + 1 == again.len()
                            && k > 0
                            && a.chars().count() < b.chars().count()
                            && b.starts_with(*a)
                });
            let heavy = again.iter().any(|w| w.chars().count() > 2) && again.len() >= 2;
            if whole && heavy {
                return Some(end);
            }
        }
    }
    None
}

/// One word twice is a slip within a name, and where it is a noun, a verb or a preposition: "very very" and "had had"
/// are language.
fn name_again(view: &View<'_>, mentions: &Mentions, first: usize, second: usize) -> bool {
    let both = |upos: Upos| view.upos(first) == upos && view.upos(second) == upos && second == first + 1;
    let long = view.doc.form(first).chars().count() > 3;
    both(Upos::Propn)
        || (both(Upos::Noun) || both(Upos::Verb)) && long && view.doc.form(first) == view.doc.form(second)
        || mentions.index_at(first).is_some()
            && mentions.at(first).is_some_and(|m| m.acts())
            && second == first + 1
            && view.upos(second) == Upos::Propn
}

/// Quotation marks, colons and dashes set a word against itself on purpose.
fn sentence_marks(view: &View<'_>, tokens: std::ops::Range<usize>) -> bool {
    tokens.into_iter().any(|t| view.upos(t) == Upos::Punct && view.doc.form(t) != ",")
}
