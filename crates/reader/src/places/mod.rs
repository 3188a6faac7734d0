//! Which place a name stands for, where several have it.
//!
//! All names of a report are weighed together: how many people a place has, what is named around it (its region and
//! state, places near it or in the same region), and what stands right behind it ("Alexandria, Louisiana"). A name
//! has one referent a report, save where a qualifier says otherwise.

mod candidates;
mod capitals;
mod unseen;

pub use candidates::{Candidate, Reach, candidates, of_id};
pub use capitals::{capital_nouns, state_beside};
pub use unseen::{is_town, stands_in};

use crate::view::View;
use candidates::Cache;
use lexicon::{Meaning, PrepRole};
use rustc_hash::FxHashMap;
use std::ops::Range;
use std::rc::Rc;
use syntax::Upos;

/// How much the prior counts beside what the report says.
const PRIOR: f64 = 0.7;
/// What all that is named around can add, by the logarithm of its sum.
const SUPPORT: f64 = 3.0;
/// What stands right behind a name and contains it.
const QUALIFIED: f64 = 12.0;
/// The outlet's own state.
const HOME: f64 = 1.5;
/// Names farther off in the report than this many sentences say less of each other.
const NEAR: usize = 3;
/// What names farther off say.
const FAR: f64 = 0.6;
/// Only so many names on either side are asked: time grows with the words alone.
const NEIGHBOURS: usize = 16;
/// How often the weights are worked out anew from each other.
const ROUNDS: usize = 3;

/// A name that a report gives, each of its occurrences.
struct Name {
    places: Rc<Vec<Candidate>>,
    /// Weight of each place, together one.
    share: Vec<f64>,
    /// Its occurrences, as indices of the spans asked for.
    spans: Vec<usize>,
    /// What stands behind an occurrence: the ids it can lie in.
    qualifiers: Vec<(usize, Qualifier)>,
}

/// What stands behind a name and can contain it.
#[derive(Clone)]
struct Qualifier {
    holders: Rc<Vec<Candidate>>,
    /// Whether only a comma or a bracket stands between, not a preposition.
    close: bool,
}

/// The place of each of some spans, read together; none where no place of that name is known. `home` is the state of
/// who reports, where it is known.
pub fn resolve(view: &View<'_>, spans: &[Range<usize>], home: Option<&str>) -> Vec<Option<Candidate>> {
    let mut cache = Cache::default();
    let found: Vec<Rc<Vec<Candidate>>> = spans.iter().map(|s| cache.get(view, s)).collect();
    let mut names: Vec<Name> = Vec::new();
    let mut by_places: FxHashMap<Vec<&str>, usize> = FxHashMap::default();
    for (index, places) in found.iter().enumerate().filter(|(_, p)| !p.is_empty()) {
        let key: Vec<&str> = places.iter().map(|p| &*p.id).collect();
        let at = *by_places.entry(key).or_insert_with(|| {
            names.push(Name {
                places: places.clone(),
                share: Vec::new(),
                spans: Vec::new(),
                qualifiers: Vec::new(),
            });
            names.len() - 1
        });
        names[at].spans.push(index);
        if let Some(qualifier) = qualifier(view, spans, &found, index, &mut cache) {
            names[at].qualifiers.push((index, qualifier));
        }
    }
    for name in &mut names {
        let scores: Vec<f64> = name.places.iter().map(|p| PRIOR * p.prior).collect();
        name.share = shares(&scores);
    }
    let mut scores: Vec<Vec<f64>> = Vec::new();
    for _ in 0..ROUNDS {
        scores = (0..names.len()).map(|index| weigh(view, spans, &names, index, home)).collect();
        for (name, scores) in names.iter_mut().zip(&scores) {
            name.share = shares(scores);
        }
    }
    let mut resolved: Vec<Option<Candidate>> = vec![None; spans.len()];
    for (name, scores) in names.iter().zip(&scores) {
        for &span in &name.spans {
            let own = name.qualifiers.iter().find(|(at, _)| *at == span);
            let best = (0..name.places.len()).max_by(|&a, &b| {
                let score = |k: usize| {
                    let bonus = own.map_or(0.0, |(_, q)| held(&name.places[k], q));
                    scores[k] + bonus
                };
                score(a).total_cmp(&score(b)).then(b.cmp(&a))
            });
            resolved[span] = best.map(|k| name.places[k].clone());
        }
    }
    resolved
}

/// The state of who reports: of an outlet that the lexicon knows.
pub fn home(view: &View<'_>, outlet: &str) -> Option<String> {
    let words: Vec<&str> = outlet.split_whitespace().collect();
    let hits = view.lexicon.hits(words.len(), |k| (words[k], words[k]));
    hits.iter().find_map(|hit| match view.meaning(hit) {
        Meaning::Organisation { state: Some(state), .. } if hit.tokens.len() == words.len() => {
            Some(state.to_string())
        }
        _ => None,
    })
}

/// Scores to weights that sum to one.
fn shares(scores: &[f64]) -> Vec<f64> {
    let most = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let raised: Vec<f64> = scores.iter().map(|s| (s - most).exp()).collect();
    let sum: f64 = raised.iter().sum();
    raised.into_iter().map(|r| r / sum).collect()
}

/// The score of each place of a name.
fn weigh(
    view: &View<'_>,
    spans: &[Range<usize>],
    names: &[Name],
    index: usize,
    home: Option<&str>,
) -> Vec<f64> {
    let name = &names[index];
    let around = index.saturating_sub(NEIGHBOURS)..(index + NEIGHBOURS + 1).min(names.len());
    let others: Vec<(&Name, f64)> = around
        .filter(|other| *other != index)
        .map(|other| (&names[other], nearness(view, spans, name, &names[other])))
        .collect();
    name.places
        .iter()
        .map(|place| {
            let sum: f64 = others
                .iter()
                .map(|(other, near)| {
                    let bonds = other.places.iter().zip(&other.share).filter(|(_, share)| **share > 0.01);
                    near * bonds.map(|(p, share)| share * bond(place, p)).sum::<f64>()
                })
                .sum();
            let qualified = name.qualifiers.iter().map(|(_, q)| held(place, q)).fold(0.0, f64::max);
            let at_home = home.is_some_and(|h| place.state.as_deref() == Some(h));
            PRIOR * place.prior + SUPPORT * (1.0 + sum).ln() + qualified + if at_home { HOME } else { 0.0 }
        })
        .collect()
}

/// What two names say of each other by how near they stand: the nearest of their occurrences.
fn nearness(view: &View<'_>, spans: &[Range<usize>], a: &Name, b: &Name) -> f64 {
    let sentence = |k: &usize| view.sentence_of(spans[*k].start);
    let apart = a
        .spans
        .iter()
        .flat_map(|x| b.spans.iter().map(move |y| (x, y)))
        .take(64)
        .map(|(x, y)| sentence(x).abs_diff(sentence(y)))
        .min()
        .unwrap_or(usize::MAX);
    if apart <= NEAR { 1.0 } else { FAR }
}

/// How much one place speaks for another that is named in the same report.
fn bond(place: &Candidate, other: &Candidate) -> f64 {
    if place.id == other.id {
        return 2.0;
    }
    if place.region.is_some() && place.region == other.region {
        return if other.reach == Reach::Region || place.reach == Reach::Region { 3.0 } else { 2.0 };
    }
    let apart = match (place.point, other.point) {
        // Three degrees of latitude are more than any bond reaches.
        (Some(a), Some(b))
            if place.reach == Reach::Spot && other.reach == Reach::Spot && (a.0 - b.0).abs() < 3.0 =>
        {
            gazetteer::distance(a, b)
        }
        _ => f64::MAX,
    };
    if apart < 60.0 {
        return 2.0;
    }
    if place.state.is_some() && place.state == other.state {
        return match (place.reach, other.reach) {
            _ if apart < 200.0 => 1.2,
            (Reach::State, _) => 0.5,
            (_, Reach::State) => 1.0,
            _ => 0.5,
        };
    }
    if apart < 200.0 { 0.7 } else { 0.0 }
}

/// What a qualifier adds to a place that lies in it.
fn held(place: &Candidate, qualifier: &Qualifier) -> f64 {
    let most = qualifier.holders.iter().map(|h| h.prior).fold(f64::NEG_INFINITY, f64::max);
    let inside = qualifier
        .holders
        .iter()
        .filter(|holder| contains(holder, place))
        .map(|holder| 1.0 - ((most - holder.prior) / 20.0).min(0.5))
        .fold(0.0, f64::max);
    inside * if qualifier.close { QUALIFIED } else { QUALIFIED / 2.0 }
}

/// Whether a place lies in a state, region or, by distance, a county.
fn contains(holder: &Candidate, place: &Candidate) -> bool {
    if holder.id == place.id {
        return false;
    }
    match holder.reach {
        Reach::State => place.state.as_deref() == Some(&*holder.id),
        Reach::Region => place.region.as_deref() == Some(&*holder.id) && place.reach == Reach::Spot,
        Reach::Spot => {
            place.reach == Reach::Spot
                && place.region == holder.region
                && place.point.zip(holder.point).is_some_and(|(a, b)| gazetteer::distance(a, b) < 60.0)
        }
        Reach::Wide => false,
    }
}

/// What stands behind a name: the next name after a comma or a bracket or a preposition of place, or the short form
/// of a region.
fn qualifier(
    view: &View<'_>,
    spans: &[Range<usize>],
    found: &[Rc<Vec<Candidate>>],
    index: usize,
    cache: &mut Cache,
) -> Option<Qualifier> {
    let end = spans[index].end;
    let sentence = view.sentence(spans[index].start);
    let comma = |t: usize| matches!(view.doc.form(t), "," | "(");
    let after = if end < sentence.end && comma(end) { end + 1 } else { end };
    if after < sentence.end
        && let Some(short) = view.hits_at(after).iter().find(|h| matches!(view.meaning(h), Meaning::Short(_)))
    {
        return Some(Qualifier { holders: cache.get(view, &short.tokens), close: true });
    }
    let (at, next) = spans.iter().enumerate().skip(index + 1).find(|(_, s)| s.start >= end)?;
    if found[at].is_empty() || next.start >= sentence.end {
        return None;
    }
    let close = next.start == after;
    let role = |t: usize| {
        view.meanings_at(t)
            .any(|(m, _)| matches!(m, Meaning::Preposition(PrepRole::In | PrepRole::Of | PrepRole::From)))
    };
    let loose = next.start > end
        && next.start - end <= 4
        && (after..next.start).any(role)
        && (after..next.start)
            .all(|t| matches!(view.upos(t), Upos::Adp | Upos::Det | Upos::Adj | Upos::Noun));
    (close || loose).then(|| Qualifier { holders: found[at].clone(), close })
}
