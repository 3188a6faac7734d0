//! Active, passive or without a subject.

use super::{is_time, preposition};
use crate::view::View;
use lexicon::{Meaning, Pos, Slot, ThingKind};
use record::Role;
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
                && !describes_object(view, verb)
                && (view.lexicon.inflects_names() || view.head(verb).is_some_and(|h| h < verb))
                || view.rel(verb) == Rel::Amod)
    };
    // "Перемир'я, оголошеного Путіним": a form that takes no subject describes no noun, so that it is a participle.
    let described = || view.rel(verb) == Rel::Amod && is_impersonal(view, verb);
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
    // "Students clashed with police": what takes no object has no passive.
    let objectless = || {
        // An entry of several words shows by its own preposition: "clash with police".
        let mut entries = view.meanings_at(verb).filter_map(|(m, tokens)| match m {
            Meaning::Event(word) if word.pos == Pos::Verb => Some(match tokens.len() {
                1 => {
                    !word.recipient.contains(&Slot::Obj)
                        && word.recipient.iter().any(|slot| matches!(slot, Slot::Prep(_)))
                }
                _ => view.upos(verb + 1) == Upos::Adp && tokens.contains(&(verb + 1)),
            }),
            _ => None,
        });
        let finite = matches!(view.rel(verb), Rel::Root | Rel::Ccomp | Rel::Parataxis);
        finite
            && !view.lexicon.inflects_names()
            && !has_auxiliary(view, verb)
            && view.children_by(verb, Rel::Nsubj).any(|s| s < verb)
            && entries.next() == Some(true)
            && entries.all(|takes_none| takes_none)
    };
    let active = || {
        objectless()
            || plain()
            || governs(view, verb)
            || joins_active(view, verb)
            || describes_object(view, verb)
    };
    marked || voiced && !active() || participle() || described() || auxiliary() || told_short(view, verb)
}

/// "A firm it accused": a clause with a subject of its own and no pronoun for the noun it describes, which is its object.
pub(super) fn describes_object(view: &View<'_>, verb: usize) -> bool {
    // "Sindicatos, que acusou": the pronoun of a relative clause is none.
    let own = |s: usize| {
        s < verb
            && view.sub(s) != Sub::Pass
            && (view.upos(s) != Upos::Pron || view.doc.feat(s, "PronType") == Some("Prs"))
    };
    view.rel(verb) == Rel::Acl
        && !view.lexicon.inflects_names()
        && view.children_by(verb, Rel::Mark).next().is_none()
        && view.children_by(verb, Rel::Nsubj).any(own)
        && view.head(verb).is_some_and(|noun| noun < verb)
}

pub(super) fn has_auxiliary(view: &View<'_>, verb: usize) -> bool {
    view.children(verb).any(|c| matches!(view.rel(c), Rel::Aux | Rel::Cop | Rel::Expl))
}

/// "Fired tear gas and arrested at least 60": what is joined to an active verb and has an object of its own is active.
fn joins_active(view: &View<'_>, verb: usize) -> bool {
    let first = view.head(verb).filter(|_| view.rel(verb) == Rel::Conj);
    !view.lexicon.inflects_names()
        && first.is_some_and(|first| {
            let object = || view.children(verb).any(|c| c > verb && is_object(view, c));
            // "Condemned the move and warned of countermeasures".
            let finite = view.doc.feat(first, "VerbForm") == Some("Fin") && first < verb;
            !has_auxiliary(view, verb) && !has_auxiliary(view, first) && (finite || object())
        })
}

/// Whether a phrase is an object, or would be one if the tree had not taken the bound of its number for a preposition:
/// "arrested at least 60 protesters".
pub(super) fn is_object(view: &View<'_>, phrase: usize) -> bool {
    let bare = || {
        !view.lexicon.inflects_names()
            && view.sub(phrase) == Sub::None
            && matches!(view.upos(phrase), Upos::Noun | Upos::Propn)
            && preposition(view, phrase).is_none()
            && !is_time(view, phrase)
            && view.children_by(phrase, Rel::Nummod).next().is_some()
    };
    view.rel(phrase) == Rel::Obj || view.rel(phrase) == Rel::Obl && bare()
}

/// "40 fighters killed": headlines leave the auxiliary out. A verb of harm needs somebody whom it harms, and those who are
/// counted right before it are they.
fn told_short(view: &View<'_>, verb: usize) -> bool {
    let harms = |m: &Meaning| match m {
        Meaning::Event(word) => {
            word.recipient.contains(&Slot::Obj)
                && matches!(word.figure, Some(Role::Killed | Role::Wounded | Role::Detained))
        }
        _ => false,
    };
    // "Journalist killed in strike on Gaza": a headline's words for people, without an article.
    let sentence = view.sentence(verb);
    let headline = |s: usize| {
        view.subtree(s).start == sentence.start
            && view.is_kind(s, ThingKind::Person)
            && view.children_by(s, Rel::Det).next().is_none()
            && view.upos(sentence.end - 1) != Upos::Punct
    };
    let counted = |s: usize| {
        view.subtree(s).end == verb && (view.children_by(s, Rel::Nummod).next().is_some() || headline(s))
    };
    let governs = |c: usize| matches!(view.rel(c), Rel::Obj | Rel::Iobj | Rel::Ccomp | Rel::Xcomp);
    !view.lexicon.inflects_names()
        && view.doc.feat(verb, "Tense") == Some("Past")
        && view.children_by(verb, Rel::Nsubj).any(counted)
        && view.meanings_at(verb).any(|(m, _)| harms(m))
        && !has_auxiliary(view, verb)
        && !view.children(verb).any(governs)
}

/// Whether a verb that makes its passive with an auxiliary has none, nor one to share: "Tillerson called Lavrov" is no
/// passive, whatever the tree calls its subject.
fn stands_alone(view: &View<'_>, verb: usize) -> bool {
    !view.lexicon.inflects_names()
        && matches!(view.rel(verb), Rel::Root | Rel::Ccomp | Rel::Parataxis | Rel::Advcl)
        && view.children(verb).any(|c| view.rel(c) == Rel::Nsubj && c < verb)
        && !has_auxiliary(view, verb)
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
