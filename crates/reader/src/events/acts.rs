//! Verbs that are no act of anybody: what nature and accidents do, what befell one who was to pay for it, acts in general,
//! what is shown and not protested.

use super::{Scene, Trigger};
use crate::args;
use crate::mentions::Sort;
use crate::modality;
use crate::view::View;
use lexicon::{Meaning, Pos, PrepRole, Slot, ThingKind};
use record::{EventKind, Modality, Role};
use std::ops::Range;
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
        // "The war has killed tens of thousands" is no attack of anybody on a day.
        let war = |t: usize| view.is_thing(t, "war");
        if trigger.word.kind == EventKind::Assault && trigger.frame.subject.is_some_and(war) {
            return true;
        }
        trigger.word.kind == EventKind::Assault
            && (trigger.frame.subject.is_some_and(natural)
                || is_of_mishap(view, trigger)
                || trigger.word.pos == Pos::Noun && natural(head)
                || view.rel(head) == Rel::Acl && hung()
                || befalls())
            && !self.is_told_armed(trigger)
    }

    /// "A fire sparked by a drone killed two": where weapons or another attack are told of, nature did not do it.
    fn is_told_armed(&self, trigger: &Trigger) -> bool {
        let view = self.view;
        let accident = |t: usize| {
            is_disaster(view, t)
                || view.meanings_over(t, 3).any(|(m, tokens)| tokens.contains(&t) && is_named(m, "mishap"))
        };
        // "Minas Gerais" is no field of mines.
        let place = |t: usize| self.mentions.at(t).is_some_and(|m| m.sort == Sort::Place);
        view.sentence(trigger.head).filter(|t| !place(*t)).any(|t| {
            view.meanings_at(t).any(|(m, tokens)| match m {
                Meaning::Thing { kind: ThingKind::Weapon, .. } => true,
                Meaning::Event(e) => {
                    e.kind == EventKind::Assault
                        && !tokens.contains(&trigger.head)
                        && (e.pos == Pos::Noun || e.figure.is_none() && e.figure_subj.is_none())
                        && !tokens.clone().any(accident)
                }
                _ => false,
            })
        })
    }
}

/// "A ferry caught fire, killing 31", "died when a bus plunged into a ravine": harm that a clause beside it explains.
fn is_of_mishap(view: &View<'_>, trigger: &Trigger) -> bool {
    let (head, word) = (trigger.head, trigger.word);
    let beside = |t: usize| {
        matches!(
            view.rel(t),
            Rel::Advcl | Rel::Acl | Rel::Conj | Rel::Xcomp | Rel::Ccomp | Rel::Parataxis | Rel::Obl
        )
    };
    let harms = |role: Option<Role>| matches!(role, Some(Role::Killed | Role::Wounded | Role::Missing));
    let explained = || {
        view.head(head).filter(|_| beside(head)).is_some_and(|t| is_mishap(view, t))
            || view.children(head).any(|c| beside(c) && is_mishap(view, c))
    };
    is_mishap(view, head) || (harms(word.figure) || harms(word.figure_subj)) && explained()
}

/// Whether a verb tells of an accident of a vehicle or a building: splinters of what was shot down that fall are none.
fn is_mishap(view: &View<'_>, verb: usize) -> bool {
    let befallen = |t: usize| {
        [ThingKind::Vehicle, ThingKind::Place, ThingKind::Goods].into_iter().any(|kind| view.is_kind(t, kind))
    };
    if view.upos(verb) != Upos::Verb || !view.meanings_over(verb, 3).any(|(m, _)| is_named(m, "mishap")) {
        return false;
    }
    let own = view.children(verb).any(|c| matches!(view.rel(c), Rel::Nsubj | Rel::Obj) && befallen(c));
    own || args::of_verb(view, verb).subject.is_some_and(befallen)
}

fn is_named(meaning: &Meaning, name: &str) -> bool {
    matches!(meaning, Meaning::Thing { thing, .. } if **thing == *name)
}

/// Whether some words tell of a disaster or an accident and of no weapon.
pub fn tells_of_accident(view: &View<'_>, tokens: Range<usize>) -> bool {
    tokens.clone().any(|t| is_disaster(view, t) || is_mishap(view, t))
        && !tokens.into_iter().any(|t| view.is_kind(t, ThingKind::Weapon))
}

/// Whether a word is one for a disaster, or the last of several: "gas explosion".
fn is_disaster(view: &View<'_>, token: usize) -> bool {
    view.meanings_over(token, 2).any(|(m, _)| is_named(m, "disaster"))
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
