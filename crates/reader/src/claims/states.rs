//! Parties that only the states and places of the sentence give.

use super::{Draft, inferred};
use crate::args;
use crate::events::{Party, Scene};
use crate::mentions::{self, Sort};
use lexicon::PrepRole;
use record::{EventKind, Role, SourceKind};

/// Where forces are moved to is a place; against whom, a party.
pub(super) fn moved_to(scene: &Scene<'_, '_>, draft: &mut Draft) {
    if draft.kind() != EventKind::Mobilize {
        return;
    }
    let against = |mention: usize| {
        let head = scene.mentions.list[mention].head;
        args::preposition(scene.view, head).is_some_and(|p| args::marks(scene.view, p, PrepRole::Against))
    };
    let to_place = |p: &Party| {
        p.mention.is_some_and(|m| scene.mentions.list[m].place.is_some() && !against(m))
            && p.actor.span.is_some()
    };
    let places: Vec<usize> =
        draft.trigger.recipients.iter().filter(|p| to_place(p)).filter_map(|p| p.mention).collect();
    draft.trigger.recipients.retain(|p| !to_place(p));
    draft
        .trigger
        .places
        .extend(places.iter().filter(|p| !draft.trigger.places.contains(p)).copied().collect::<Vec<_>>());
}

/// An attack on a place is an attack on its state.
pub(super) fn state_of_place(scene: &Scene<'_, '_>, draft: &mut Draft) {
    let world = scene.view.lexicon.world();
    if draft.kind() != EventKind::Assault {
        return;
    }
    for party in &mut draft.trigger.recipients {
        let Some(index) = party.mention else { continue };
        if scene.mentions.list[index].sort == Sort::Place {
            draft.trigger.places.push(index);
            if let Some(state) = scene.mentions.list[index].state.clone() {
                let name = world.named(&state).map_or(state.clone(), |n| n.name.to_string());
                *party = inferred(state, name, "claims.state_of_place");
            }
        }
    }
    if draft.trigger.recipients.is_empty() {
        let attackers: Vec<_> = draft.trigger.actors.iter().filter_map(|a| a.state.as_deref()).collect();
        let place = draft.trigger.places.iter().find_map(|p| scene.mentions.list[*p].state.clone());
        if let Some(state) = place.filter(|s| !attackers.contains(&&**s)) {
            let name = world.named(&state).map_or(state.clone(), |n| n.name.to_string());
            draft.trigger.recipients = vec![inferred(state, name, "claims.state_of_place")];
        }
    }
}

/// Where the frame is broken: the one other state that the sentence names, and no other event takes, is the one to
/// whom it was done.
pub(super) fn other_states(scene: &Scene<'_, '_>, drafts: &mut [Draft]) {
    let view = scene.view;
    for index in 0..drafts.len() {
        let draft = &drafts[index];
        let directed = matches!(draft.kind(), EventKind::Assault | EventKind::Support | EventKind::Aid);
        let word = draft.trigger.word;
        let defends = matches!(word.figure, Some(Role::Intercepted | Role::Suppressed | Role::Lost));
        if !directed
            || !draft.trigger.recipients.is_empty()
            || draft.trigger.actors.is_empty()
            || defends
            || word.recipient.is_empty()
        {
            continue;
        }
        let own: Vec<&str> = draft.trigger.actors.iter().filter_map(|a| a.state.as_deref()).collect();
        let sentence = view.sentence(draft.trigger.head);
        let taken = |i: usize| {
            drafts
                .iter()
                .any(|d| d.trigger.actors.iter().chain(&d.trigger.recipients).any(|p| p.mention == Some(i)))
        };
        let speaks =
            |m: &mentions::Mention| draft.sources.iter().any(|s| s.span == Some(view.span_of(&m.tokens)));
        let others: Vec<usize> = (0..scene.mentions.list.len())
            .filter(|i| sentence.contains(&scene.mentions.list[*i].tokens.start))
            .filter(|i| {
                let m = &scene.mentions.list[*i];
                let bare = args::preposition(view, m.head).is_none_or(|p| {
                    [PrepRole::Against, PrepRole::To, PrepRole::For]
                        .into_iter()
                        .any(|r| args::marks(view, p, r))
                });
                let party = matches!(m.kind, SourceKind::Organisation);
                bare && party
                    && m.acts()
                    && m.id.is_some()
                    && m.sort != Sort::Person
                    && !speaks(m)
                    && !taken(*i)
                    && m.state.as_deref().is_some_and(|s| !own.contains(&s))
            })
            .collect();
        let state = |i: &usize| scene.mentions.list[*i].state.clone();
        let Some(first) = others.first() else { continue };
        if others.iter().all(|i| state(i) == state(first)) {
            let party = scene.party(*first, "claims.other_state");
            drafts[index].trigger.recipients = vec![party];
        }
    }
}
