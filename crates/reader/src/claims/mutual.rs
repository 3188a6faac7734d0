//! What two say of each other.

use super::Draft;
use crate::attribution;
use crate::events::{Party, Scene};
use lexicon::Pos;
use record::{EventKind, Source};
use syntax::Rel;

/// "Russia and Ukraine accused each other of attacking the plant": each accuses the other, of what the other did.
pub(super) fn each_other(scene: &Scene<'_, '_>, drafts: &mut Vec<Draft>) {
    let view = scene.view;
    let mut told = Vec::new();
    for at in 0..drafts.len() {
        let Some((one, other)) = sides(scene, &drafts[at]) else { continue };
        let (Some(first), Some(second)) =
            (spoken_by(scene, &drafts[at], &one), spoken_by(scene, &drafts[at], &other))
        else {
            continue;
        };
        let head = drafts[at].trigger.head;
        told.push(said(&drafts[at], [vec![other.clone()], vec![one.clone()]], &first, &second));
        for act in drafts.iter_mut().filter(|d| d.trigger.head != head && view.is_under(d.trigger.head, head))
        {
            let theirs = |p: &Party| [&one, &other].into_iter().any(|s| s.mention == p.mention);
            if act.trigger.word.speech || !act.trigger.actors.iter().all(theirs) {
                continue;
            }
            let harmed = act.trigger.recipients.clone();
            let own = |p: &Party| harmed.iter().any(|h| h.is_of(p.state.as_deref()));
            if !own(&one) {
                told.push(said(act, [vec![one.clone()], harmed.clone()], &first, &second));
            }
            act.trigger.actors = vec![other.clone()];
            if !act.sources.iter().any(|s| s.id == first.id && s.name == first.name) {
                act.sources.retain(|s| s.id.is_some() || s.name.is_some());
                act.sources.push(first.clone());
            }
        }
    }
    drafts.extend(told);
    drafts.sort_by_key(|d| d.trigger.head);
}

/// The same on the other's word.
fn said(draft: &Draft, [actors, recipients]: [Vec<Party>; 2], first: &Source, second: &Source) -> Draft {
    let mut trigger = draft.trigger.clone();
    (trigger.actors, trigger.recipients) = (actors, recipients);
    let mut sources = draft.sources.clone();
    sources.retain(|s| !(s.id == first.id && s.name == first.name) && (s.id.is_some() || s.name.is_some()));
    sources.push(second.clone());
    Draft {
        trigger,
        kind: draft.kind,
        asked: draft.asked,
        when: draft.when.clone(),
        figures: draft.figures.clone(),
        sources,
        stance: draft.stance,
        speaker_state: None,
        evidence: draft.evidence.clone(),
    }
}

/// The two of a verb by which each accuses the other: both of them its subject.
fn sides(scene: &Scene<'_, '_>, draft: &Draft) -> Option<(Party, Party)> {
    let [one] = &draft.trigger.actors[..] else { return None };
    let [other] = &draft.trigger.recipients[..] else { return None };
    let head = |p: &Party| Some(scene.mentions.list[p.mention?].head);
    let (first, second) = (head(one)?, head(other)?);
    let joined = scene.view.rel(second) == Rel::Conj && scene.view.head(second) == Some(first);
    let accuse = draft.kind() == EventKind::Accuse
        && draft.trigger.word.pos == Pos::Verb
        && draft.trigger.word.speech
        && !draft.trigger.frame.passive;
    (accuse && joined).then(|| (one.clone(), other.clone()))
}

fn spoken_by(scene: &Scene<'_, '_>, draft: &Draft, party: &Party) -> Option<Source> {
    let mention = &scene.mentions.list[party.mention?];
    Some(attribution::source_of(scene.view, mention, Some(&draft.trigger.tokens), "claims.each_other"))
}
