//! Events that the words only speak of: what protesters demand, what talks are about, what a deal provides for, what
//! somebody is thanked for.

use super::Draft;
use crate::view::View;
use lexicon::{Meaning, Pos};
use record::{EventKind, Modality, SourceKind};
use syntax::{Rel, Upos};

/// Drops them. They tell of nothing that a claim of its own could rest on.
pub(super) fn drop_spoken_of(view: &View<'_>, drafts: &mut Vec<Draft>) {
    let spoken: Vec<bool> = drafts.iter().map(|draft| is_spoken_of(view, draft, drafts)).collect();
    let mut spoken = spoken.into_iter();
    drafts.retain(|_| !spoken.next().unwrap_or(false));
}

fn is_spoken_of(view: &View<'_>, draft: &Draft, drafts: &[Draft]) -> bool {
    let head = draft.trigger.head;
    if draft.trigger.word.pos == Pos::Verb {
        // "Signed a deal allowing troops to train".
        if view.rel(head) == Rel::Acl
            && matches!(view.doc.feat(head, "VerbForm"), Some("Ger" | "Inf" | "Part"))
            && !draft.trigger.frame.passive
            && draft.figures.is_empty()
            && !draft.trigger.word.speech
            && view.head(head).is_some_and(|deal| deal < head && view.is_thing(deal, "agreement"))
        {
            return true;
        }
        // "Acquitted four men of plotting to kidnap the minister": what somebody was tried for and did not come to pass.
        let tried =
            |d: &Draft| matches!(d.kind(), EventKind::Sanction | EventKind::Coerce | EventKind::Concede);
        if draft.trigger.modality != Modality::Happened
            && matches!(view.rel(head), Rel::Advcl | Rel::Xcomp | Rel::Acl)
            && matches!(view.doc.feat(head, "VerbForm"), Some("Inf" | "Ger"))
            && view.up(head).skip(1).take(3).any(|v| {
                drafts.iter().any(|d| tried(d) && d.trigger.word.pos == Pos::Verb && d.trigger.head == v)
            })
        {
            return true;
        }
        // "Marched to demand lower prices", "rallied to denounce corruption".
        let unfinite = matches!(view.doc.feat(head, "VerbForm"), Some("Inf" | "Ger" | "Conv"));
        let purpose = matches!(view.rel(head), Rel::Advcl | Rel::Xcomp | Rel::Acl | Rel::Conj);
        let above = view.up(head).skip(1).take(3);
        return draft.trigger.word.speech
            && unfinite
            && purpose
            && above.into_iter().any(|v| {
                drafts.iter().any(|d| d.kind() == EventKind::Protest && d.trigger.tokens.contains(&v))
            });
    }
    let Some(verb) = carrier(view, head) else { return false };
    // An event with a day or a count of its own is told of besides.
    if !draft.figures.is_empty() || draft.when.as_ref().is_some_and(|w| w.span.is_some()) {
        return false;
    }
    if provides(view, verb) {
        return true;
    }
    let over = drafts.iter().find(|d| d.trigger.word.pos == Pos::Verb && d.trigger.tokens.contains(&verb));
    over.is_some_and(|over| match (over.kind(), draft.kind()) {
        // "Discussed new sanctions against Russia".
        (EventKind::Consult, kind) => kind != EventKind::Consult,
        // "Marched with a demand for the minister's resignation".
        (EventKind::Protest, _) => {
            let between = view.up(head).skip(1).take(3).take_while(|t| *t != verb);
            between.into_iter().any(|t| view.says(t))
        }
        // "Thanked Turkey for the aid", "praised the cooperation of Rabat".
        (EventKind::Support, EventKind::Aid | EventKind::Cooperate | EventKind::Support) => {
            let sides = |d: &Draft| {
                let parties = d.trigger.actors.iter().chain(&d.trigger.recipients);
                parties.filter_map(|p| p.state.clone().or(p.actor.id.clone())).collect::<Vec<_>>()
            };
            let known = sides(over);
            sides(draft).iter().all(|side| known.contains(side))
        }
        _ => false,
    })
}

/// The verb whose object or subject a noun is, with what it is joined to or part of between.
fn carrier(view: &View<'_>, noun: usize) -> Option<usize> {
    let mut at = noun;
    for _ in 0..4 {
        let above = view.head(at)?;
        let carried =
            matches!(view.rel(at), Rel::Obj | Rel::Obl | Rel::Iobj | Rel::Ccomp | Rel::Xcomp | Rel::Conj);
        if view.upos(above) == Upos::Verb {
            return carried.then_some(above);
        }
        if !matches!(view.rel(at), Rel::Conj | Rel::Nmod | Rel::Compound) {
            return None;
        }
        at = above;
    }
    None
}

/// "The deal provides for a ceasefire": whether a text or a plan is the subject of a verb that tells nothing itself.
fn provides(view: &View<'_>, verb: usize) -> bool {
    let any = |wanted: fn(&Meaning) -> bool| view.meanings_at(verb).any(|(m, _)| wanted(m));
    let tells = any(|m| matches!(m, Meaning::Event(_)))
        || any(|m| matches!(m, Meaning::Speech { .. })) && !any(|m| matches!(m, Meaning::Modal { .. }));
    let text = |t: usize| {
        view.is_thing(t, "agreement")
            || view
                .meanings_at(t)
                .any(|(m, _)| matches!(m, Meaning::Medium | Meaning::Speaker(SourceKind::Document)))
    };
    !tells && view.children_by(verb, Rel::Nsubj).any(text)
}
