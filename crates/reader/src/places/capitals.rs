//! "The capital": nouns that stand for the chief town of a state.

use crate::mentions::Mention;
use crate::view::View;
use lexicon::{Meaning, PrepRole};
use syntax::Upos;

/// The thing that such nouns name in the lexicon.
const CAPITAL: &str = "place.settlement.capital";

/// The nouns for a capital in a report, in text order.
pub fn capital_nouns(view: &View<'_>) -> Vec<usize> {
    let named = view.hits().iter().filter(|hit| {
        matches!(view.meaning(hit), Meaning::Thing { thing, .. } if &**thing == CAPITAL)
            && view.upos(hit.tokens.start) == Upos::Noun
    });
    let mut nouns: Vec<usize> = named.map(|hit| hit.tokens.start).collect();
    nouns.dedup();
    nouns
}

/// The state of a name right before or behind a noun, or behind it after "of". `next` is the first mention behind it.
pub fn state_beside(view: &View<'_>, list: &[Mention], next: usize, noun: usize) -> Option<String> {
    let state = |m: &Mention| m.state.clone();
    if let Some(before) = next.checked_sub(1).map(|at| &list[at])
        && (before.tokens.end..noun).all(|t| view.upos(t) == Upos::Adj)
        && before.adjective
    {
        return state(before);
    }
    let behind = list.get(next)?;
    let gap = noun + 1..behind.tokens.start;
    let of = gap
        .clone()
        .any(|t| view.meanings_at(t).any(|(m, _)| matches!(m, Meaning::Preposition(PrepRole::Of))));
    let close = gap.clone().all(|t| matches!(view.upos(t), Upos::Adp | Upos::Det | Upos::Adj | Upos::Part));
    // A name under the same noun belongs to it; "the capital after Russia" does not say whose.
    let belongs = gap.is_empty() || of;
    (close && belongs && gap.len() <= 3).then(|| state(behind)).flatten()
}
