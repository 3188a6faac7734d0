//! Where an event happens, where its own phrases do not say: by the order of the words, and by what is told beside it.

use super::{Draft, agree};
use crate::args;
use crate::events::{Scene, Trigger};
use crate::mentions::Sort;
use crate::view::View;
use lexicon::{Meaning, Pos, PrepRole};
use record::{EventKind, Stance};
use std::ops::Range;
use syntax::{Rel, Upos};

/// Words between a preposition of place and the name that it stands before: "in the eastern coastal city of".
const BEFORE_NAME: usize = 7;
/// Sentences between an arrival and a meeting at the place.
const VISITED: usize = 2;
/// Sentences between a protest and what is told of it.
const NEAR: usize = 3;

/// Kinds that happen in a place. Statements have none of their own, and what is given or signed seldom has.
fn is_somewhere(kind: EventKind) -> bool {
    matches!(
        kind,
        EventKind::Assault
            | EventKind::Coerce
            | EventKind::Consult
            | EventKind::Cooperate
            | EventKind::Concede
            | EventKind::Mobilize
            | EventKind::Protest
    )
}

/// "Signed an agreement in Doha": what is signed is signed somewhere.
fn is_signed(draft: &Draft) -> bool {
    matches!(draft.kind(), EventKind::Support | EventKind::Agree)
        && draft.trigger.word.cameo.as_deref() == Some("057")
}

/// Drops the places of statements: "praised China's position on Ukraine" happens nowhere.
pub(super) fn of_statements(scene: &Scene<'_, '_>, drafts: &mut [Draft]) {
    for draft in drafts.iter_mut() {
        if draft.kind() == EventKind::Sanction {
            of_those_named(scene, draft);
        }
        let said = matches!(
            draft.kind(),
            EventKind::Accuse
                | EventKind::Reject
                | EventKind::Request
                | EventKind::Support
                | EventKind::Threaten
        );
        if said && !is_signed(draft) {
            draft.trigger.places.clear();
        }
    }
    // "Met at the request of Britain": nor is who asks for a meeting where it is.
    let asks = |d: &Draft| d.kind() == EventKind::Request && d.trigger.word.pos == Pos::Noun;
    let askers: Vec<usize> = drafts
        .iter()
        .filter(|d| asks(d))
        .flat_map(|d| d.trigger.actors.iter().filter_map(|a| a.mention))
        .collect();
    for draft in drafts.iter_mut() {
        draft.trigger.places.retain(|m| !askers.contains(m));
    }
}

/// "A court in The Hague sentenced him for an attack in Mali", "expelled its ambassador in Managua": where those sit who are named, and
/// what they are punished for was done, nobody is punished.
fn of_those_named(scene: &Scene<'_, '_>, draft: &mut Draft) {
    let view = scene.view;
    let Trigger { actors, recipients, places, head, .. } = &mut draft.trigger;
    let named = actors.iter().chain(&*recipients).filter_map(|p| Some(&scene.mentions.list[p.mention?]));
    let seated = named.filter(|m| m.office.is_some() || m.body.is_some());
    let parties: Vec<&Range<usize>> = seated.map(|m| &m.tokens).collect();
    places.retain(|m| {
        let place = &scene.mentions.list[*m];
        let behind = |words: &&Range<usize>| {
            let gap = words.end..place.tokens.start;
            gap.len() <= 2 && gap.into_iter().all(|t| matches!(view.upos(t), Upos::Adp | Upos::Det))
        };
        let act = view.head(place.head).filter(|h| h != head && view.names_act(*h, EventKind::Assault));
        !parties.iter().any(behind) && act.is_none()
    });
}

/// A place that the tree has hung elsewhere: a name behind a preposition of place belongs to the last verb or event
/// before it, and at the head of a sentence to the first one after it.
pub(super) fn by_order(scene: &Scene<'_, '_>, drafts: &mut [Draft]) {
    let view = scene.view;
    let heads: Vec<usize> = drafts.iter().map(|d| d.trigger.head).collect();
    for draft in drafts.iter_mut() {
        let trigger = &draft.trigger;
        if !trigger.places.is_empty() || !is_somewhere(draft.kind()) && !is_signed(draft) {
            continue;
        }
        let sentence = view.sentence(trigger.head);
        let mentions = scene.mentions.within(sentence.clone());
        let first = scene.mentions.list.partition_point(|m| m.tokens.start < sentence.start);
        let found = mentions.iter().enumerate().find(|(offset, mention)| {
            let index = first + offset;
            let party = trigger.actors.iter().chain(&trigger.recipients).any(|p| p.mention == Some(index));
            // "Killed in U.S. strikes": whose they are is not where.
            let owns = matches!(view.rel(mention.head), Rel::Compound | Rel::Nmod)
                && args::preposition(view, mention.head).is_none()
                && view.head(mention.head).is_some_and(|noun| view.names_act(noun, EventKind::Assault));
            (mention.place.is_some() || mention.sort == Sort::Place)
                && !mention.adjective
                && !(owns && mention.sort == Sort::State && !view.lexicon.inflects_names())
                && !party
                && !is_goal(view, mention.head, mention.sort)
                && preposition_of_place(view, mention.tokens.start, mention.sort == Sort::Place)
                    .and_then(|p| owner(view, &heads, p).filter(|o| !scene.explains(*o, p)))
                    .is_some_and(|o| {
                        // "They came out to a rally in Tbilisi, protesting".
                        let said_in = view.says(o)
                            && (mention.tokens.end <= o || mention.tokens.start.saturating_sub(2) <= o);
                        let over = view.head(trigger.head) == Some(o) && !heads.contains(&o) && !said_in;
                        o == trigger.head || over
                    })
        });
        // "Los transportistas de Lima levantaron el paro": where those are from who take to the streets, or go home.
        let street = matches!(draft.kind(), EventKind::Protest | EventKind::Concede);
        let from = || {
            let nameless = draft.trigger.actors.iter().any(|a| a.actor.id.is_none()) && street;
            let head = draft.trigger.frame.subject.filter(|_| nameless)?;
            let town = |c: usize| {
                let index = scene.mentions.index_at(c)?;
                let mention = &scene.mentions.list[index];
                (mention.place.is_some() && mention.place != mention.state).then_some(index)
            };
            view.children_by(head, Rel::Nmod).find_map(town)
        };
        if let Some(place) = found.map(|(offset, _)| first + offset).or_else(from) {
            draft.trigger.places.push(place);
        }
    }
}

/// The preposition of place that governs a name. What lies in a direction is a place only where it is no state, to
/// which a thing would be done: "toward the Sea of Japan".
fn preposition_of_place(view: &View<'_>, name: usize, direction: bool) -> Option<usize> {
    let start = view.sentence(name).start;
    for token in (start.max(name.saturating_sub(BEFORE_NAME))..name).rev() {
        if args::marks(view, token, PrepRole::In) || direction && args::marks(view, token, PrepRole::To) {
            return Some(token);
        }
        let other = view.meanings_at(token).any(|(m, _)| {
            matches!(m, Meaning::Preposition(role) if *role != PrepRole::Of && *role != PrepRole::From)
        });
        let inside = matches!(view.upos(token), Upos::Noun | Upos::Adj | Upos::Det | Upos::Adp | Upos::Propn);
        if other || !inside {
            return None;
        }
    }
    None
}

/// "Extradited to Russia", where one preposition says both in and into: the case tells that a state is the goal.
fn is_goal(view: &View<'_>, name: usize, sort: Sort) -> bool {
    sort == Sort::State && view.doc.feat(name, "Case") == Some("Acc")
}

/// The verb or event word that a phrase belongs to by its place in the sentence.
fn owner(view: &View<'_>, heads: &[usize], preposition: usize) -> Option<usize> {
    let sentence = view.sentence(preposition);
    let governs = |t: &usize| view.upos(*t) == Upos::Verb || heads.contains(t);
    let before = (sentence.start..preposition).rev().find(governs);
    before.or_else(|| (preposition..sentence.end).find(governs))
}

/// What is told again, and what happens at a protest, happened where that did.
pub(super) fn carry_over(scene: &Scene<'_, '_>, drafts: &mut [Draft]) {
    let view = scene.view;
    for index in 0..drafts.len() {
        let draft = &drafts[index];
        if !draft.trigger.places.is_empty() || !draft.happened() && draft.stance != Stance::Denies {
            continue;
        }
        let here = view.sentence_of(draft.trigger.head);
        let kind = draft.kind();
        let again = draft.trigger.word.pos == Pos::Noun || draft.stance == Stance::Denies;
        // What states do to each other is not where the others take to the streets.
        let parties = || draft.trigger.actors.iter().chain(&draft.trigger.recipients);
        let abroad = |other: &Draft| {
            let lands = other.trigger.places.iter().filter_map(|p| scene.mentions.list[*p].state.as_ref());
            let of_side = |land: &String| parties().any(|p| p.state.as_ref() == Some(land));
            parties().any(|p| p.state.is_some()) && !lands.into_iter().any(of_side)
        };
        let same = |other: &Draft| {
            if matches!(kind, EventKind::Assault | EventKind::Coerce) && other.kind() != kind && abroad(other)
            {
                return false;
            }
            let far = view.sentence_of(other.trigger.head).abs_diff(here);
            let day = draft.when.as_ref().zip(other.when.as_ref());
            let same_day = day.is_none_or(|(a, b)| (a.start, a.end) == (b.start, b.end));
            let fits = match kind {
                EventKind::Protest => other.kind() == kind,
                EventKind::Assault if again => {
                    other.kind() == kind
                        && far <= NEAR
                        && agree(&draft.trigger.actors, &other.trigger.actors)
                        && agree(&draft.trigger.recipients, &other.trigger.recipients)
                }
                // "Arrived in Kyiv on Monday. He met with the president".
                EventKind::Consult => {
                    let mode = |d: &Draft, wanted: &str| d.trigger.word.mode.as_deref() == Some(wanted);
                    let visits = mode(other, "visit") && !mode(draft, "visit") && !mode(draft, "phone");
                    let ahead = other.trigger.head > draft.trigger.head;
                    let [a, b] =
                        [draft, other].map(|d| d.trigger.actors.first().and_then(|a| a.actor.id.as_ref()));
                    visits && !ahead && far <= VISITED && a.is_some() && a == b
                }
                EventKind::Assault | EventKind::Coerce => {
                    other.kind() == EventKind::Protest
                        && far <= NEAR
                        && agree(&draft.trigger.actors, &other.trigger.actors)
                }
                _ => false,
            };
            // What is told later names the place of what was told right before it only.
            let ahead = other.trigger.head > draft.trigger.head;
            (!ahead || far <= 1) && fits && same_day && other.happened() && !other.trigger.places.is_empty()
        };
        let found = (0..index).rev().chain(index + 1..drafts.len()).find(|j| same(&drafts[*j]));
        if let Some(found) = found {
            drafts[index].trigger.places = drafts[found].trigger.places.clone();
        }
    }
}
