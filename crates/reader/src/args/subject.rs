//! The subject that a verb has from elsewhere: shared, controlled, or left out where the verb shows the person.

use super::nobody::spoken_of;
use super::verb::addressed_noun;
use super::voice::is_passive;
use super::{agrees, coordinated, is_time, is_verb, marks_any};
use crate::view::View;
use lexicon::{Meaning, PrepRole};
use record::EventKind;
use syntax::{Rel, Upos};

/// The subject that a verb has from elsewhere: from the first of coordinated verbs, or by control.
pub(super) fn shared_subject(view: &View<'_>, verb: usize) -> Option<usize> {
    if let Some(name) = opens_clause(view, verb) {
        return Some(name);
    }
    let mut at = verb;
    for _ in 0..4 {
        let head = view.head(at)?;
        let subject = |verb: usize| view.children_by(verb, Rel::Nsubj).next();
        // "Accused them of plotting, imposed a curfew": a finite verb is not joined to an infinitive, but to the verb over it.
        let form = |t: usize| view.doc.feat(t, "VerbForm");
        if view.rel(at) == Rel::Conj && form(at) == Some("Fin") && is_infinitive(view, head) {
            let over = view.up(head).skip(1).find(|t| form(*t) == Some("Fin"))?;
            if subject(over).is_some() {
                return subject(over);
            }
        }
        // "Cabul disse que oito civis foram mortos e convocou o embaixador": a number that is not the inner subject's but the teller's.
        if view.rel(at) == Rel::Conj && at == verb && form(at) == Some("Fin") && view.rel(head) == Rel::Ccomp
        {
            let number = |t: usize| view.doc.feat(t, "Number");
            let several = |t: usize| coordinated(view, t).len() > 1;
            let teller = view.head(head).filter(|v| view.says(*v)).and_then(subject);
            let other = subject(head).is_some_and(|s| {
                number(s).is_some() && number(verb).is_some() && number(s) != number(verb) && !several(s)
            });
            if let Some(teller) = teller.filter(|t| other && number(*t) == number(verb)) {
                return Some(teller);
            }
        }
        match view.rel(at) {
            Rel::Conj | Rel::Xcomp | Rel::Advcl | Rel::Parataxis
                if is_verb(view, head) || subject(head).is_some() =>
            {
                if view.rel(at) == Rel::Xcomp
                    && at == verb
                    && let Some(noun) = addressed_noun(view, head)
                {
                    return Some(noun);
                }
                if view.rel(at) == Rel::Xcomp && at == verb {
                    let given = |c: &usize| {
                        matches!(view.rel(*c), Rel::Obj | Rel::Iobj)
                            && *c < at
                            && matches!(view.upos(*c), Upos::Noun | Upos::Propn | Upos::Pron | Upos::Num)
                    };
                    let controller = view.children(head).rfind(given);
                    let controller = controller.or_else(|| spoken_of(view, head));
                    if controller.is_some() {
                        return controller;
                    }
                }
                // "Sentenced him to ten years for attacking a station": he did it.
                if view.rel(at) == Rel::Advcl && is_charge(view, at, head) {
                    let passive = is_passive(view, head).then(|| subject(head)).flatten();
                    // "A firm it accused of helping": whom the clause describes.
                    let described = view.head(head).filter(|n| view.rel(head) == Rel::Acl && *n < head);
                    let spoken = spoken_of(view, head);
                    return view
                        .children_by(head, Rel::Obj)
                        .find(|o| *o < at)
                        .or(passive)
                        .or(spoken)
                        .or(described);
                }
                // Who speaks is not who does what is told beside it.
                let says = view.meanings_at(head).any(|(m, _)| matches!(m, Meaning::Speech { .. }));
                // "Told reporters, accusing spies", "said that it was and promised": what speaks too has the same speaker.
                // What is called for in the streets is told by the protest.
                let protest = |m: &Meaning| matches!(m, Meaning::Event(e) if e.kind == EventKind::Protest);
                let goes_on = view.says(at)
                    && subject(at).is_none()
                    && (view.rel(at) == Rel::Conj && view.children_by(at, Rel::Cc).next().is_some()
                        || matches!(view.doc.feat(at, "VerbForm"), Some("Part" | "Ger" | "Conv")))
                    && !view.meanings_at(head).any(|(m, _)| protest(m));
                let says = says && !goes_on;
                let quoted = is_passive(view, head) && view.rel(at) == Rel::Advcl;
                // "O Irã negou nesta segunda-feira ter enviado armas".
                let told = view.rel(at) == Rel::Advcl
                    && is_infinitive(view, at)
                    && view.children(at).all(|c| !matches!(view.rel(c), Rel::Mark | Rel::Case));
                if says && view.rel(at) != Rel::Xcomp && !quoted && !told {
                    return None;
                }
                if let Some(subject) = subject(head) {
                    return Some(subject);
                }
                at = head;
            }
            Rel::Acl => return Some(head),
            // "Denied having attacked": an infinitive has the subject of the verb over it.
            Rel::Ccomp if at == verb && is_infinitive(view, verb) => {
                let given = |c: &usize| matches!(view.rel(*c), Rel::Obj | Rel::Iobj) && *c < at;
                return view.children(head).find(given).or_else(|| subject(head));
            }
            // "Denies that it attacked", where the verb shows the gender of a subject that is left out.
            Rel::Ccomp
                if at == verb
                    && view.doc.feat(verb, "Gender").is_some()
                    && view.doc.feat(verb, "VerbForm") != Some("Part") =>
            {
                return subject(head).filter(|s| agrees(view, *s, verb));
            }
            Rel::Ccomp if at == verb && head < verb => {
                return subject(head).filter(|s| is_dropped(view, *s, verb));
            }
            _ => return None,
        }
    }
    None
}

/// "Russia denied that it had attacked", where the language leaves the pronoun out: a clause without a subject has
/// that of the verb above it if its verb agrees with that verb in number, gender and person.
pub(super) fn agreeing_subject(view: &View<'_>, verb: usize) -> Option<usize> {
    let above = view.head(verb).filter(|_| view.rel(verb) == Rel::Ccomp)?;
    let subject = view.children_by(above, Rel::Nsubj).next()?;
    let feat = |token: usize, name: &str| view.doc.feat(token, name);
    let gender = feat(above, "Gender").or(feat(subject, "Gender"));
    let agrees = feat(verb, "Tense") == Some("Past")
        && feat(verb, "Gender").is_some()
        && feat(verb, "Gender") == gender
        && feat(verb, "Number") == feat(above, "Number");
    agrees.then_some(subject)
}

fn is_infinitive(view: &View<'_>, verb: usize) -> bool {
    let mut forms = std::iter::once(verb).chain(view.children_by(verb, Rel::Aux));
    let form = |t: usize| view.doc.feat(t, "VerbForm");
    forms.clone().any(|t| form(t) == Some("Inf")) && forms.all(|t| form(t) != Some("Fin"))
}

/// Whether a verb that is told ("said that attacked") leaves out its subject because it is the one who tells it. That
/// is so in languages whose verbs show their person: then the third person and the number of the teller.
fn is_dropped(view: &View<'_>, teller: usize, verb: usize) -> bool {
    let finite = |t: &usize| view.doc.feat(*t, "VerbForm") == Some("Fin");
    let Some(finite) = std::iter::once(verb).chain(view.children_by(verb, Rel::Aux)).find(finite) else {
        return false;
    };
    let several = view.doc.feat(teller, "Number") == Some("Plur") || coordinated(view, teller).len() > 1;
    // A tree may have lost the subject; then a noun or a name stands before the verb.
    let start = view.head(verb).map_or(verb, |h| h + 1);
    let named = |t: usize| matches!(view.upos(t), Upos::Noun | Upos::Propn) && !is_time(view, t);
    !(start..verb).any(named)
        && view.children(verb).all(|c| view.rel(c) != Rel::Expl)
        && view.doc.feat(finite, "Person") == Some("3")
        && view.doc.feat(finite, "Number").is_some_and(|n| (n == "Plur") == several)
}

/// "Israel bombardeia Damasco e Síria denuncia": the name between a conjunction and a verb joined to another is the verb's subject,
/// though the tree may have joined it to the noun before.
pub(super) fn opens_clause(view: &View<'_>, verb: usize) -> Option<usize> {
    // "Um polícia ficou ferido e duas pessoas foram detidas": a passive begins with its auxiliary.
    let auxiliary = view.children_by(verb, Rel::Aux).find(|a| {
        *a < verb && view.doc.feat(*a, "VerbForm") == Some("Fin") && (*a..verb).all(|t| is_verb(view, t))
    });
    let finite = view.doc.feat(verb, "VerbForm") == Some("Fin") || auxiliary.is_some();
    if view.lexicon.inflects_names() || !finite {
        return None;
    }
    let (whole, verb) = (verb, auxiliary.unwrap_or(verb));
    let comma = verb.checked_sub(1).filter(|t| view.doc.form(*t) == ",");
    let last = verb.checked_sub(1 + usize::from(comma.is_some()))?;
    // The phrase that ends right before the verb, and what it is joined to.
    let name = view.up(last).take_while(|t| *t < verb && view.head(*t).is_some()).find(|t| {
        let end = view.subtree(*t).end;
        view.rel(*t) == Rel::Conj && (end == verb || Some(end) == comma)
    })?;
    let head = view.head(name).filter(|h| *h < name)?;
    let named = matches!(view.upos(name), Upos::Noun | Upos::Propn) && !is_time(view, name);
    let linked = |of: usize| view.children_by(of, Rel::Cc).any(|c| c <= name);
    let over = |h: &usize| *h < name && (is_verb(view, *h) || view.rel(*h) == Rel::Root);
    let first = match view.rel(whole) {
        Rel::Conj => view.head(whole).filter(over)?,
        // "Fueron detenidas y el ministro condenó": the tree has hung the first clause on the second.
        _ => view.children_by(whole, Rel::Ccomp).find(|c| *c == head)?,
    };
    let own = view.children_by(whole, Rel::Nsubj).next().is_some();
    let single =
        view.doc.feat(verb, "Number") != Some("Plur") || view.doc.feat(name, "Number") == Some("Plur");
    // Joined to a verb, or to a noun behind it by a conjunction that is the verb's own: no such list has a noun.
    // Or to a noun before it, across it.
    let odd = head == first || (first < head || head < first && first < name) && linked(whole);
    let object = view.upos(last) == Upos::Propn && comma.is_none() && first < head && linked(name);
    (named && !own && single && (linked(name) || linked(whole)) && (odd || object)).then_some(name)
}

/// Whether an unfinite clause tells what somebody is punished, held or charged for.
fn is_charge(view: &View<'_>, clause: usize, verb: usize) -> bool {
    let feat = |name: &str| view.doc.feat(clause, name);
    let unfinite = match feat("VerbForm") {
        Some("Ger" | "Inf") => true,
        // "For supplying": the tagger may take it for a participle.
        Some("Part") => feat("Tense") == Some("Pres"),
        _ => false,
    };
    let for_it = |c: usize| {
        matches!(view.rel(c), Rel::Mark | Rel::Case) && marks_any(view, c, &[PrepRole::For, PrepRole::Of])
    };
    let punishes = |m: &Meaning| match m {
        Meaning::Event(e) => matches!(e.kind, EventKind::Coerce | EventKind::Sanction | EventKind::Accuse),
        _ => false,
    };
    unfinite && view.children(clause).any(for_it) && view.meanings_at(verb).any(|(m, _)| punishes(m))
}
