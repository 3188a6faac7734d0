//! Verbs that are no act of anybody: what nature and accidents do, what befell one who was to pay for it, acts in general,
//! what is shown and not protested.

use super::{Scene, Trigger};
use crate::args;
use crate::modality;
use crate::view::View;
use lexicon::{Meaning, Pos, PrepRole, Slot, ThingKind};
use record::{EventKind, Modality};
use syntax::{Rel, Upos};

impl Scene<'_, '_> {
    /// "An earthquake struck the north", "were killed in the collapse of a roof": a force of nature or an accident attacks
    /// nobody.
    pub(super) fn is_natural(&self, trigger: &Trigger) -> bool {
        let view = self.view;
        let head = trigger.head;
        let natural = |t: usize| is_disaster(view, t);
        // The tree may hang the verb on what did it, or on what measures it.
        let hung = || view.up(head).skip(1).take(3).take_while(|t| view.upos(*t) == Upos::Noun).any(natural);
        let within = |(p, t): &(Option<usize>, usize)| {
            p.is_some_and(|p| args::marks_any(view, p, &[PrepRole::In, PrepRole::Agent])) && natural(*t)
        };
        let befalls = || {
            let suffers = trigger.word.recipient.contains(&Slot::Subj);
            (trigger.frame.passive || suffers || args::is_impersonal(view, head))
                && trigger.frame.obliques.iter().any(within)
        };
        trigger.word.kind == EventKind::Assault
            && (trigger.frame.subject.is_some_and(natural)
                || trigger.word.pos == Pos::Noun && natural(head)
                || view.rel(head) == Rel::Acl && hung()
                || befalls())
            && !is_armed(view, trigger)
    }
}

/// Whether a word is one for a disaster, or the last of several: "gas explosion".
fn is_disaster(view: &View<'_>, token: usize) -> bool {
    let disaster = |m: &Meaning| matches!(m, Meaning::Thing { thing, .. } if &**thing == "disaster");
    view.meanings_over(token, 2).any(|(m, _)| disaster(m))
}

/// "A fire sparked by a drone killed two": where weapons or another attack are told of, nature did not do it.
fn is_armed(view: &View<'_>, trigger: &Trigger) -> bool {
    view.sentence(trigger.head).any(|t| {
        view.meanings_at(t).any(|(m, tokens)| match m {
            Meaning::Thing { kind: ThingKind::Weapon, .. } => true,
            Meaning::Event(e) => {
                e.kind == EventKind::Assault
                    && !tokens.contains(&trigger.head)
                    && (e.pos == Pos::Noun || e.figure.is_none() && e.figure_subj.is_none())
                    && !tokens.clone().any(|t| is_disaster(view, t))
            }
            _ => false,
        })
    })
}

/// "Demonstrated a new missile", "rallied its allies": with an object right behind, nobody takes to the streets.
pub(super) fn is_shown(view: &View<'_>, trigger: &Trigger) -> bool {
    let (head, word) = (trigger.head, trigger.word);
    let shown = |o: usize| {
        view.subtree(o).start == head + 1 && !args::is_time(view, o) && args::preposition(view, o).is_none()
    };
    word.mode.as_deref() == Some("demo")
        && trigger.tokens.len() == 1
        && word.about.is_empty()
        && !word.recipient.contains(&Slot::Obj)
        && view.children_by(head, Rel::Obj).any(shown)
}

/// "Protecting Vilnius is protecting Berlin" is said of an act in general; "paid the price" tells what befell somebody, where
/// "will pay the price" threatens.
pub(super) fn is_general(view: &View<'_>, trigger: &Trigger) -> bool {
    let (head, word) = (trigger.head, trigger.word);
    let future = || matches!(modality::of(view, head), Modality::Planned | Modality::Hypothetical);
    if word.kind == EventKind::Threaten && word.actor.contains(&Slot::Speaker) && !future() {
        return true;
    }
    let general = view.rel(head) == Rel::Csubj || view.children_by(head, Rel::Csubj).next().is_some();
    let unfinite = matches!(view.doc.feat(head, "VerbForm"), Some("Ger" | "Inf"));
    general && unfinite && !trigger.frame.passive
}
