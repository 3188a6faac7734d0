//! Active, passive or without a subject.

use crate::view::View;
use lexicon::Meaning;
use syntax::{Rel, Sub, Upos};

/// Whether a verb form is passive, by its auxiliary, its subject, its features, or as a past participle that
/// describes a noun.
pub(super) fn is_passive(view: &View<'_>, verb: usize) -> bool {
    let marked = view.children(verb).any(|c| {
        view.sub(c) == Sub::Pass
            && (matches!(view.rel(c), Rel::Aux | Rel::Expl)
                || matches!(view.rel(c), Rel::Nsubj | Rel::Csubj) && !stands_alone(view, verb))
    });
    let participle = || {
        view.doc.feat(verb, "VerbForm") == Some("Part")
            && view.doc.feat(verb, "Tense") != Some("Pres")
            && view.doc.feat(verb, "Voice") != Some("Act")
            && (view.rel(verb) == Rel::Acl
                && view.sub(verb) != Sub::Relcl
                && (view.lexicon.inflects_names() || view.head(verb).is_some_and(|h| h < verb))
                || view.rel(verb) == Rel::Amod)
    };
    // Not every treebank marks the auxiliary of a passive.
    let auxiliary = || {
        view.doc.feat(verb, "VerbForm") == Some("Part")
            && view.children(verb).any(|c| {
                matches!(view.rel(c), Rel::Aux | Rel::Cop)
                    && view.meanings_at(c).any(|(m, _)| matches!(m, Meaning::Passive))
            })
    };
    // A subject and an object with nothing between say more than an ending that past and participle share.
    let plain = || {
        let child = |rel: Rel| view.children_by(verb, rel).next().is_some();
        child(Rel::Nsubj) && child(Rel::Obj) && !child(Rel::Aux) && view.rel(verb) != Rel::Acl
    };
    let voiced = view.doc.feat(verb, "Voice") == Some("Pass");
    marked || voiced && !plain() && !governs(view, verb) || participle() || auxiliary()
}

/// Whether a verb that makes its passive with an auxiliary has none, nor one to share: "Tillerson called Lavrov" is no
/// passive, whatever the tree calls its subject.
fn stands_alone(view: &View<'_>, verb: usize) -> bool {
    let auxiliary =
        |t: usize| view.children(t).any(|c| matches!(view.rel(c), Rel::Aux | Rel::Cop | Rel::Expl));
    !view.lexicon.inflects_names()
        && matches!(view.rel(verb), Rel::Root | Rel::Ccomp | Rel::Parataxis | Rel::Advcl)
        && view.children(verb).any(|c| view.rel(c) == Rel::Nsubj && c < verb)
        && !auxiliary(verb)
}

/// "The ministry in Bamako accused France", "called off its strike": what follows a passive at once is no noun, whatever
/// the tree makes of it.
fn governs(view: &View<'_>, verb: usize) -> bool {
    let end = view.sentence(verb).end;
    let next = (verb + 1..end).find(|t| !(view.head(*t) == Some(verb) && view.rel(*t) == Rel::Compound));
    stands_alone(view, verb)
        && next.is_some_and(|t| {
            matches!(view.upos(t), Upos::Propn | Upos::Det | Upos::Pron | Upos::Noun | Upos::Num)
                && !super::is_time(view, t)
        })
}

/// Whether a verb's form takes no subject: who does it stands in a case or behind a preposition, if at all.
pub fn is_impersonal(view: &View<'_>, verb: usize) -> bool {
    view.doc.feat(verb, "Person") == Some("0")
}
