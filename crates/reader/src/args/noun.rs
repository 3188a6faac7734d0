//! The arguments of a noun.

use super::{Frame, accuses, is_time, is_verb, marks, of_verb, phrase, preposition};
use crate::view::View;
use lexicon::{Meaning, PrepRole};
use syntax::{Rel, Sub, Upos};

/// Reads the arguments of a noun: its phrases with prepositions, its possessors, and the subject of a light verb
/// that carries it.
pub fn of_noun(view: &View<'_>, noun: usize, light: impl Fn(usize) -> bool) -> Frame {
    let mut frame = Frame::default();
    for child in view.children(noun) {
        match (view.rel(child), view.sub(child)) {
            (Rel::Nmod, Sub::Poss) | (Rel::Det, Sub::Poss) => {
                // The mark of the possessor is as good as a preposition: a frame may name it.
                let mark = view.children_by(child, Rel::Case).next();
                frame.obliques.push((mark, child));
                frame.subject = Some(child);
            }
            (Rel::Nmod | Rel::Obl, _) => frame.obliques.push(phrase(view, child)),
            // A noun that begins a sentence is easily taken for a name, and what it governs for the rest of it.
            (Rel::Flat, _) if view.upos(noun) == Upos::Propn => frame.obliques.push(phrase(view, child)),
            (Rel::Acl | Rel::Amod | Rel::Xcomp, _) if child > noun && carries(view, child) => {
                let carried = of_verb(view, child);
                let doer =
                    carried.subject.filter(|s| *s != noun && view.doc.feat(*s, "PronType") != Some("Rel"));
                if let Some(doer) = doer.or_else(|| agent_behind(view, child)) {
                    frame.subject = frame.subject.or(Some(doer));
                    frame.obliques.extend(carried.obliques.into_iter().filter(|(_, t)| *t != doer));
                }
            }
            (Rel::Ccomp | Rel::Acl | Rel::Xcomp, _) if frame.clause.is_none() && is_verb(view, child) => {
                frame.clause = Some(child);
            }
            _ => {}
        }
    }
    // "The attack carried out by Russia killed five": a participle that the tree takes for the verb.
    let next = noun + 1;
    if frame.subject.is_none()
        && next < view.len()
        && view.head(next) != Some(noun)
        && is_verb(view, next)
        && carries(view, next)
        && let Some(doer) = agent_behind(view, next)
    {
        frame.subject = Some(doer);
        let told = of_verb(view, next).obliques.into_iter();
        frame.obliques.extend(told.filter(|(p, t)| p.is_some() && *t > next && *t != doer));
    }
    // "The number of dead in the attack on Dnipro": the phrase right behind a noun is its own, though the tree may have hung it on
    // a noun before.
    let (next, sentence_end) = (view.subtree(noun).end, view.sentence(noun).end);
    if next == noun + 1
        && next < sentence_end
        && view.upos(next) == Upos::Adp
        && let Some(phrase) =
            view.head(next).filter(|p| view.rel(*p) == Rel::Nmod && preposition(view, *p) == Some(next))
        && view.head(phrase).is_some_and(|h| h < noun && view.is_under(noun, h))
    {
        frame.obliques.push((Some(next), phrase));
    }
    // "Во время протестов в Мапуту задержали 450 человек": before the verb on which both hang.
    if next <= noun + 3
        && next < sentence_end
        && view.upos(next) == Upos::Adp
        && view.rel(noun) == Rel::Obl
        && let Some(phrase) = view.head(next).filter(|p| {
            view.rel(*p) == Rel::Obl
                && preposition(view, *p) == Some(next)
                && view.head(*p) == view.head(noun)
        })
        && view.head(noun).is_some_and(|verb| verb > phrase || accuses(view, verb))
    {
        frame.obliques.push((Some(next), phrase));
    }
    // "The support, which was given to Russia": the relative clause's passive says where the noun went, wherever
    // the tree has hung it.
    let sentence = view.sentence(noun);
    let relative =
        (noun + 1..sentence.end.min(noun + 9)).find(|t| view.doc.feat(*t, "PronType") == Some("Rel"));
    if let Some(clause) = relative.and_then(|pronoun| view.head(pronoun))
        && is_verb(view, clause)
        && view.children(clause).any(|c| view.rel(c) == Rel::Nsubj && view.sub(c) == Sub::Pass)
        && relative.is_some_and(|r| view.upos(r - 1) == Upos::Punct || view.head(clause) == Some(noun))
    {
        let obliques = view.children_by(clause, Rel::Obl).map(|c| (preposition(view, c), c));
        frame.obliques.extend(obliques);
    }
    // "Began on Tuesday joint drills": the tree may hang the noun on the day between.
    let day = view.head(noun).filter(|h| is_time(view, *h) && *h < noun);
    // "Began a new round of joint drills": what is carried is of it.
    let of = || match preposition(view, noun) {
        Some(p) => marks(view, p, PrepRole::Of),
        None => view.doc.feat(noun, "Case") == Some("Gen"),
    };
    let round = view.head(noun).filter(|h| {
        view.rel(noun) == Rel::Nmod && view.rel(*h) == Rel::Obj && view.upos(*h) == Upos::Noun && of()
    });
    let day = day.or(round);
    if let Some(verb) = view.head(day.unwrap_or(noun)).filter(|h| is_verb(view, *h)) {
        let of_verb = of_verb(view, verb);
        // Prepositional phrases beside the noun are as often hung on the verb.
        let itself = view.rel(noun) == Rel::Nsubj;
        let after = of_verb.obliques.iter().filter(|(p, t)| *t > noun || itself && p.is_some());
        let carried = matches!(view.rel(noun), Rel::Obj | Rel::Obl | Rel::Nsubj) || day.is_some();
        if carried && light(verb) {
            frame.subject = frame.subject.or(of_verb.subject).filter(|s| *s != noun);
            frame.obliques.extend(after);
        } else if itself {
            frame.obliques.extend(of_verb.obliques.iter().filter(|(p, _)| p.is_some()));
        }
    }
    frame
}

/// "The strikes carried out by Israel", "los ataques que lanzó Israel": whether a clause on a noun only says who did what it names.
pub fn carries(view: &View<'_>, verb: usize) -> bool {
    view.meanings_at(verb).any(|(m, _)| *m == Meaning::Light)
}

/// "Lanzados por Israel": who is named as the doer right behind a participle, whatever the tree has hung him on.
fn agent_behind(view: &View<'_>, participle: usize) -> Option<usize> {
    // "Carried out by": a particle of its own stands between.
    let particle = |t: usize| t < view.len() && view.upos(t) == Upos::Adp && view.head(t) == Some(participle);
    let next = participle + 1 + usize::from(particle(participle + 1));
    if next >= view.len() || view.sentence_of(next) != view.sentence_of(participle) {
        return None;
    }
    if view.upos(next) == Upos::Adp {
        return view.head(next).filter(|t| *t > next && marks(view, next, PrepRole::Agent));
    }
    let instrument = matches!(view.upos(next), Upos::Noun | Upos::Propn | Upos::Adj)
        && view.doc.feat(next, "Case") == Some("Ins")
        && view.lexicon.case_marks("Ins", PrepRole::Agent);
    let noun = if view.upos(next) == Upos::Adj { view.head(next) } else { Some(next) };
    noun.filter(|_| instrument)
}
