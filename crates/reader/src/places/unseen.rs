//! Names that the tagger has not seen to be places: the words before them tell, and the gazetteer knows them.

use super::candidates;
use crate::args;
use crate::view::View;
use lexicon::{Meaning, PrepRole, ThingKind};
use std::ops::Range;
use syntax::{Rel, Upos};

/// Whether a name stands behind a preposition of place ("near Tumaco") or the noun for one ("the island of Tsushima"),
/// and is that of a place in the gazetteer.
pub fn stands_in(view: &View<'_>, name: &Range<usize>) -> bool {
    let capital = view.doc.form(name.start).chars().next().is_some_and(char::is_uppercase);
    if !capital || args::is_time(view, name.start) {
        return false;
    }
    // "Nigeria's Plateau state": in a language where the noun for a place stands behind its name.
    let compound = |t: usize| view.rel(t) == Rel::Compound && view.head(t) == Some(name.end);
    if name.clone().any(compound) && is_area(view, name.end) && !candidates(view, name).is_empty() {
        return true;
    }
    let start = view.sentence(name.start).start;
    let mut before = (start..name.start).rev().skip_while(|t| view.upos(*t) == Upos::Det);
    let Some(first) = before.next() else { return false };
    let said = args::marks(view, first, PrepRole::In)
        || is_place(view, first)
        || (start..first).rev().take(3).any(|t| spans_to(view, t, first))
        // "La ciudad siria de Homs".
        || args::marks(view, first, PrepRole::Of)
            && before.find(|t| view.upos(*t) != Upos::Adj).is_some_and(|noun| is_place(view, noun));
    said && !candidates(view, name).is_empty()
}

/// The weight of a town of some 60,000 people by a name that others have for it.
const TOWN: f64 = 9.0;

/// "Under Kunduz": whether a single name that was taken for a person or a body stands where places do and is that of a town
/// that many know.
pub fn is_town(view: &View<'_>, name: &Range<usize>) -> bool {
    name.len() == 1
        && view.doc.form(name.start).chars().any(char::is_lowercase)
        && stands_in(view, name)
        && candidates(view, name).first().is_some_and(|c| c.prior >= TOWN)
}

/// Whether a preposition of place of several words begins at a token and ends with another: "cerca de".
fn spans_to(view: &View<'_>, start: usize, last: usize) -> bool {
    view.meanings_at(start)
        .any(|(m, tokens)| matches!(m, Meaning::Preposition(PrepRole::In)) && tokens.end == last + 1)
}

/// Whether a noun is that for a region, or a state of a federation.
pub(super) fn is_area(view: &View<'_>, noun: usize) -> bool {
    view.is_thing(noun, "place.region") || view.is_thing(noun, "country")
}

/// Whether a noun names a kind of place.
fn is_place(view: &View<'_>, noun: usize) -> bool {
    view.meanings_at(noun).any(|(m, _)| matches!(m, Meaning::Thing { kind: ThingKind::Place, .. }))
}
