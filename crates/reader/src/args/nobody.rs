//! Verbs of nobody who is named, and the pronouns that show to whom something is done.

use super::preposition;
use super::verb::{hung_below, to_whom};
use crate::view::View;
use lexicon::{Meaning, Pos};
use syntax::{EntityKind, Rel, Sub, Upos};

/// The pronoun that opens a clause and shows that it tells to whom something is done: "которого обвиняют".
pub(super) fn whom(view: &View<'_>, verb: usize) -> Option<usize> {
    let shows = |c: &usize| view.meanings_at(*c).any(|(m, _)| *m == Meaning::Whom);
    view.children(verb).find(|c| *c < verb && shows(c) && preposition(view, *c).is_none())
}

/// Where nouns inflect, a plural verb without a subject tells what somebody does who is not named: "якого звинувачують", "Имрана
/// Хана арестовали". So does one behind a single person alone, to whom it is done.
pub fn done_by_nobody_named(view: &View<'_>, verb: usize) -> bool {
    // "El opositor, a quien acusan de terrorismo".
    let to_one = || {
        let Some((_, whom)) = to_whom(view, verb) else { return false };
        let own = view.children_by(verb, Rel::Nsubj).any(|s| s != whom) || hung_below(view, verb).is_some();
        view.doc.feat(verb, "Number") == Some("Plur") && !own
    };
    lone_person(view, verb).is_some() || whom_alone(view, verb) || to_one()
}

/// Whether a verb is a plural that tells by itself that several do it, where nouns inflect.
fn is_of_several(view: &View<'_>, verb: usize) -> bool {
    let feat = |name: &str| view.doc.feat(verb, name);
    view.lexicon.inflects_names() && feat("Number") == Some("Plur") && feat("VerbForm") == Some("Fin")
}

/// Whether a plural verb stands in a clause about one, whom its pronoun stands for, and has no subject.
pub(super) fn whom_alone(view: &View<'_>, verb: usize) -> bool {
    if !is_of_several(view, verb) {
        return false;
    }
    let pronoun = single_relative(view, verb);
    let mut subjects = view.children_by(verb, Rel::Nsubj);
    pronoun.is_some() && subjects.all(|c| Some(c) == pronoun)
}

/// The pronoun under no preposition that opens a clause about one.
pub(super) fn single_relative(view: &View<'_>, verb: usize) -> Option<usize> {
    let single = |c: usize| view.is_relative(c) && view.doc.feat(c, "Number") == Some("Sing");
    whom(view, verb).or_else(|| {
        view.children(verb).find(|c| {
            let argument = matches!(view.rel(*c), Rel::Nsubj | Rel::Obj);
            *c < verb && argument && single(*c) && preposition(view, *c).is_none()
        })
    })
}

/// The one person whose name stands right before a plural verb and opens its clause.
pub(super) fn lone_person(view: &View<'_>, verb: usize) -> Option<usize> {
    if !is_of_several(view, verb) {
        return None;
    }
    let start = view.sentence(verb).start;
    let named = |t: &usize| {
        let form = view.doc.form(*t);
        form.chars().next().is_some_and(char::is_uppercase) && form.chars().any(char::is_lowercase)
    };
    let first = (start..verb).rev().take_while(named).last()?;
    let opens = first == start
        || matches!(view.upos(first - 1), Upos::Sconj | Upos::Punct) && view.doc.form(first - 1) != ",";
    let many = (first..verb).any(|t| view.doc.feat(t, "Number") == Some("Plur"));
    let known = view.hits_at(first).iter().any(|h| match view.meaning(h) {
        Meaning::Person { .. } => h.tokens.end <= verb,
        _ => false,
    });
    let entity = || {
        let names = view.doc.entities.partition_point(|e| e.tokens.end <= first);
        view.doc
            .entities
            .get(names)
            .is_some_and(|e| e.kind == EntityKind::Person && e.tokens.start == first && e.tokens.end <= verb)
    };
    (opens && !many && (known || entity())).then_some(first)
}

/// "Sanctions on Iran, which Washington accuses of helping rebels": of whom a clause speaks that has a subject and no object of its own.
/// It is the name right before it, wherever the tree hangs the clause.
pub(super) fn spoken_of(view: &View<'_>, verb: usize) -> Option<usize> {
    let noun = view
        .head(verb)
        .filter(|n| *n < verb && view.rel(verb) == Rel::Acl && view.sub(verb) == Sub::Relcl)?;
    let speaks = |m: &Meaning| matches!(m, Meaning::Event(e) if e.speech && e.pos == Pos::Verb);
    let own = view.children_by(verb, Rel::Nsubj).find(|s| *s < verb && !view.is_relative(*s))?;
    let object = view.children_by(verb, Rel::Obj).any(|o| !view.is_relative(o));
    if object || !view.meanings_at(verb).any(|(m, _)| speaks(m)) {
        return None;
    }
    let start = view.subtree(verb).start.max(noun + 1);
    let comma = (start.saturating_sub(1)..own).find(|t| view.doc.form(*t) == ",");
    let near = comma.map(|c| c - 1).filter(|t| view.upos(*t) == Upos::Propn && view.is_under(*t, noun));
    let whole = |t: usize| view.up(t).find(|t| view.rel(*t) != Rel::Flat);
    Some(near.and_then(whole).unwrap_or(noun))
}
