//! What a party makes known that it will, will not or wants others to do: an obligation laid on another is a demand,
//! a future that is denied a refusal, readiness to do harm a threat.

use super::Draft;
use crate::actors::sector_of;
use crate::events::{Party, Scene, Trigger};
use crate::mentions::Sort;
use crate::view::View;
use lexicon::{Meaning, Pos, Slot};
use record::{EventKind, Figure, Modality, Role, Stance};
use syntax::Rel;

/// "London said that Libya must hand them over": whoever says so demands it. Where nobody does, or the speaker speaks
/// of himself, it is no event.
pub(super) fn demanded(scene: &Scene<'_, '_>, draft: &mut Draft, speaker: Option<usize>) {
    if !draft.trigger.word.actor.contains(&Slot::Speaker) {
        return;
    }
    let speaker = speaker.map(|index| scene.party(index, "claims.speaker"));
    let bound = &draft.trigger.recipients;
    // "Macron said France will pay dearly": nobody threatens his own.
    let threatens = draft.trigger.word.kind == EventKind::Threaten;
    // "A truce is out of the question": refuses, whoever would have it.
    let unbound = draft.trigger.word.recipient.is_empty();
    let other = speaker.as_ref().is_some_and(|s| {
        unbound
            || !bound.is_empty()
                && (!threatens || s.state.is_some() && bound.iter().all(|r| r.state != s.state))
                && bound.iter().all(|r| {
                    (r.actor.id.is_some() || r.state.is_some())
                        && (r.actor.id.is_none() || r.actor.id != s.actor.id)
                        && r.actor.name != s.actor.name
                })
    });
    match speaker.filter(|_| other) {
        Some(speaker) => draft.trigger.actors = vec![speaker],
        None => {
            draft.trigger.recipients.clear();
            draft.figures.clear();
        }
    }
}

/// "The Houthis announced a strike on Israel", "the ministry announced the death of 40 militants": what an armed group tells
/// of another state, and what those who bear arms for a state tell of militants, they did themselves.
pub(super) fn announced(scene: &Scene<'_, '_>, draft: &mut Draft, speaker: Option<usize>) {
    let view = scene.view;
    let trigger = &draft.trigger;
    let kind = trigger.word.kind;
    let arrest = kind == EventKind::Coerce && trigger.word.mode.as_deref() == Some("arrest");
    let bare = (kind == EventKind::Assault || arrest)
        && trigger.word.pos == Pos::Noun
        && !trigger.word.actor.is_empty()
        && trigger.actors.is_empty()
        && draft.stance == Stance::Asserts;
    let Some(index) = speaker.filter(|_| bare) else { return };
    let mention = &scene.mentions.list[index];
    // "Belgrade announced the arrest of two": a state does so at home.
    if arrest {
        let home = |m: usize| scene.mentions.list[m].state == mention.state;
        if mention.sort == Sort::State && trigger.places.iter().all(|m| home(*m)) {
            draft.trigger.actors = vec![scene.party(index, "claims.announced")];
        }
        return;
    }
    let sector = mention.id.as_deref().and_then(|id| sector_of(view.lexicon.world(), id, None));
    let arms = |sectors: &[&str]| sector.as_deref().is_some_and(|s| sectors.contains(&s));
    let group = arms(&["REB", "UAF"]) || mention.sort == Sort::Group && scene.is_armed(index);
    let own = |p: &Party| p.is_of(mention.state.as_deref());
    let abroad = trigger.recipients.iter().any(|p| p.state.is_some())
        && !trigger.recipients.iter().any(own)
        && mention.state.is_some();
    let killed = |f: &Figure| f.role == Role::Killed && f.thing == "person.militant";
    let forces = mention.body.is_some_and(|b| b == "defence_ministry") || arms(&["MIL", "COP", "SPY"]);
    if group && abroad || forces && draft.figures.iter().any(killed) {
        draft.trigger.actors = vec![scene.party(index, "claims.announced")];
    }
}

/// "Israel will not release them", "would not meet demands": who says that he will not do another a kindness refuses.
pub(super) fn refused(scene: &Scene<'_, '_>, draft: &mut Draft) {
    let kind = draft.trigger.word.kind;
    let kindness = matches!(
        kind,
        EventKind::Agree
            | EventKind::Aid
            | EventKind::Concede
            | EventKind::Consult
            | EventKind::Cooperate
            | EventKind::Retreat
            | EventKind::Support
    );
    let trigger = &mut draft.trigger;
    if kindness
        && trigger.word.pos == Pos::Verb
        && trigger.modality == Modality::DidNotHappen
        && !trigger.frame.passive
        && will_not(scene.view, trigger.head)
    {
        let code = match kind {
            EventKind::Aid | EventKind::Cooperate => "122",
            EventKind::Consult => "125",
            EventKind::Retreat | EventKind::Concede => "124",
            _ => "120",
        };
        draft.kind = Some((EventKind::Reject, code));
        draft.trigger.modality = Modality::Happened;
    }
}

/// "Washington warned that it would impose sanctions": who warns of what he will do himself threatens it.
pub(super) fn warned(scene: &Scene<'_, '_>, draft: &mut Draft, speaker: Option<usize>) {
    let code = match draft.trigger.word.kind {
        EventKind::Assault => "138",
        EventKind::Coerce => "1312",
        EventKind::Sanction => "1313",
        _ => return,
    };
    let Some(speaker) = speaker.filter(|_| matches!(draft.stance, Stance::Warns | Stance::Threatens)) else {
        return;
    };
    let own = |p: &Party| is_own(scene, p, speaker);
    if draft.trigger.word.pos == Pos::Verb
        && draft.trigger.modality == Modality::Planned
        && draft.trigger.actors.first().is_some_and(own)
        && !draft.trigger.recipients.iter().any(own)
    {
        draft.asked = Some(draft.trigger.word.kind);
        draft.kind = Some((EventKind::Threaten, code));
        draft.trigger.modality = Modality::Happened;
        draft.trigger.actors = vec![scene.party(speaker, "claims.warned")];
    }
}

/// "“We did not bomb the school,” the spokesman said": whether somebody says of himself, or of his state, that he did not do
/// it.
pub(super) fn denies_own(scene: &Scene<'_, '_>, trigger: &Trigger, speaker: Option<usize>) -> bool {
    let view = scene.view;
    let negates = |t: usize| is_negation(view, t);
    let negated =
        view.children(trigger.head).any(|c| negates(c) || view.children_by(c, Rel::Det).any(negates));
    let Some(speaker) = speaker.filter(|_| negated && trigger.word.pos == Pos::Verb && !trigger.word.speech)
    else {
        return false;
    };
    let own = |p: &Party| is_own(scene, p, speaker);
    let first = trigger.frame.subject.is_some_and(|s| view.doc.feat(s, "Person") == Some("1"));
    trigger.modality == Modality::DidNotHappen
        && (trigger.actors.first().is_some_and(own) || trigger.actors.is_empty() && first)
        && !will_not(view, trigger.head)
}

/// Whether a verb is negated and in the future, by its form, its auxiliaries or the verb it hangs on ("no vamos a
/// negociar").
fn will_not(view: &View<'_>, verb: usize) -> bool {
    let planned = |t: usize| {
        view.doc.feat(t, "Tense") == Some("Fut")
            || view.rel(t) == Rel::Aux
                && view
                    .meanings_at(t)
                    .any(|(m, _)| matches!(m, Meaning::Modal { modality: Modality::Planned, pos: Pos::Verb }))
    };
    let negated = |t: usize| view.children(t).any(|c| is_negation(view, c));
    let over = view.head(verb).filter(|o| view.rel(verb) == Rel::Xcomp && goes_to(view, *o));
    over.is_some_and(negated) || negated(verb) && (planned(verb) || view.children(verb).any(planned))
}

fn is_negation(view: &View<'_>, token: usize) -> bool {
    view.meanings_at(token).any(|(m, _)| matches!(m, Meaning::Negation))
}

/// Whether a party is the speaker, or of the speaker's state.
fn is_own(scene: &Scene<'_, '_>, party: &Party, speaker: usize) -> bool {
    party.mention == Some(speaker) || party.is_of(scene.mentions.list[speaker].state.as_deref())
}

/// Whether a verb makes the future of the one that hangs on it: "going to", "ir a".
fn goes_to(view: &View<'_>, verb: usize) -> bool {
    view.meanings_at(verb).any(|(m, tokens)| {
        tokens.len() > 1 && matches!(m, Meaning::Modal { modality: Modality::Planned, pos: Pos::Verb })
    })
}
