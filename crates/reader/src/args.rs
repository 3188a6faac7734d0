//! The arguments of a word: subject, object and obliques, through passives, relatives, control and coordination.

use crate::view::View;
use lexicon::{Meaning, PrepRole};
use syntax::{Rel, Sub, Upos};

/// The arguments of one verb or noun.
#[derive(Clone, Debug, Default)]
pub struct Frame {
    /// Who does it, in the active sense: the subject, or the agent of a passive.
    pub subject: Option<usize>,
    /// To what it is done: the object, or the subject of a passive.
    pub object: Option<usize>,
    /// Indirect object.
    pub indirect: Option<usize>,
    /// Whether the verb is passive.
    pub passive: bool,
    /// Phrases with a preposition: the preposition's token, where it has one, and the phrase's head.
    pub obliques: Vec<(Option<usize>, usize)>,
    /// The clause it governs.
    pub clause: Option<usize>,
}

/// A head and what is coordinated with it, in text order.
pub fn coordinated(view: &View<'_>, token: usize) -> Vec<usize> {
    let mut all = vec![token];
    let mut next = 0;
    while let Some(&head) = all.get(next) {
        all.extend(view.children_by(head, Rel::Conj));
        next += 1;
    }
    all.sort_unstable();
    all
}

/// The preposition of a phrase: its first case child, or the fixed expression that begins there.
pub fn preposition(view: &View<'_>, head: usize) -> Option<usize> {
    view.children(head).find(|c| view.rel(*c) == Rel::Case && *c < head && view.upos(*c) != Upos::Part)
}

/// Whether a preposition token can mark `role`.
pub fn marks(view: &View<'_>, preposition: usize, role: PrepRole) -> bool {
    view.meanings_at(preposition).any(|(m, _)| *m == Meaning::Preposition(role))
}

/// Whether a word by itself says when: "today", "Monday".
pub fn is_time(view: &View<'_>, token: usize) -> bool {
    let time = |m: &Meaning| {
        matches!(m, Meaning::Weekday(_) | Meaning::Part(_) | Meaning::Unit(_) | Meaning::Day(_))
    };
    view.meanings_at(token).any(|(m, tokens)| tokens.len() == 1 && time(m))
}

/// A phrase with its preposition. Under a preposition of several words, one of them a noun ("on the part of
/// Russia"), the phrase is what hangs on that noun.
pub fn phrase(view: &View<'_>, head: usize) -> (Option<usize>, usize) {
    let preposition = preposition(view, head);
    let inside = preposition.is_some_and(|p| {
        view.meanings_at(p).any(|(m, tokens)| {
            matches!(m, Meaning::Preposition(_)) && tokens.len() > 1 && tokens.contains(&head)
        })
    });
    let inner = || {
        view.children(head).find(|c| *c > head && matches!(view.rel(*c), Rel::Nmod | Rel::Flat | Rel::Appos))
    };
    match inside.then(inner).flatten() {
        Some(inner) => (preposition, inner),
        None => (preposition, head),
    }
}

fn inflects(view: &View<'_>, token: usize) -> bool {
    view.upos(token) != Upos::Pron && view.doc.feat(token, "Case").is_some()
}

/// Whether a subject has the number, and where the verb shows it the gender, of its verb.
fn agrees(view: &View<'_>, subject: usize, verb: usize) -> bool {
    let same = |name: &str| {
        let of_verb = view.doc.feat(verb, name);
        of_verb.is_none() || of_verb == view.doc.feat(subject, name)
    };
    same("Number") && same("Gender")
}

/// Whether the tree has taken subject and object for each other: the one that stands first could be the subject by its
/// form, and the one after the verb does not agree with it or could as well be the object.
fn inverted(view: &View<'_>, verb: usize, subject: usize, object: usize) -> bool {
    let plain = |t: usize| {
        let form = view.doc.form(t);
        form.to_lowercase() == view.doc.lemma(t).to_lowercase() || form.chars().all(char::is_uppercase)
    };
    object < verb
        && verb < subject
        && inflects(view, subject)
        && inflects(view, object)
        && plain(object)
        && (plain(subject) && agrees(view, object, verb) || !agrees(view, subject, verb))
}

/// Whether a phrase without a preposition stands in a case that marks `role`.
fn case_marks(view: &View<'_>, phrase: usize, role: PrepRole) -> bool {
    view.doc.feat(phrase, "Case").is_some_and(|case| view.lexicon.case_marks(case, role))
        && !view.meanings_at(phrase).any(|(m, _)| {
            matches!(m, Meaning::Part(_) | Meaning::Unit(_) | Meaning::Season(_) | Meaning::Day(_))
        })
}

/// Whether a word is a verb, a full one or an auxiliary.
pub fn is_verb(view: &View<'_>, token: usize) -> bool {
    matches!(view.upos(token), Upos::Verb | Upos::Aux)
}

/// Whether a verb form is passive, by its auxiliary, its subject, its features, or as a past participle that
/// describes a noun.
fn is_passive(view: &View<'_>, verb: usize) -> bool {
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
                    && view.meanings_at(c).any(|(m, _)| *m == Meaning::Passive)
            })
    };
    // A subject and an object with nothing between say more than an ending that past and participle share.
    let plain = || {
        let child = |rel: Rel| view.children_by(verb, rel).next().is_some();
        child(Rel::Nsubj) && child(Rel::Obj) && !child(Rel::Aux) && view.rel(verb) != Rel::Acl
    };
    marked || view.doc.feat(verb, "Voice") == Some("Pass") && !plain() || participle() || auxiliary()
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

/// Whether a verb's form takes no subject: who does it stands in a case or behind a preposition, if at all.
pub fn is_impersonal(view: &View<'_>, verb: usize) -> bool {
    view.doc.feat(verb, "Person") == Some("0")
}

/// Whether a word shows by its case that it is told something and does not tell it: "said to journalists".
pub fn is_told(view: &View<'_>, token: usize) -> bool {
    let form = view.doc.form(token);
    matches!(view.doc.feat(token, "Case"), Some("Dat" | "Ins" | "Loc"))
        && view.lexicon.inflects_names()
        && form.chars().any(char::is_lowercase)
}

/// Reads the arguments of a verb.
pub fn of_verb(view: &View<'_>, verb: usize) -> Frame {
    let mut frame = Frame { passive: is_passive(view, verb), ..Frame::default() };
    let mut surface_subject = None;
    let impersonal = is_impersonal(view, verb);
    let mut given_to = None;
    for child in view.children(verb) {
        match (view.rel(child), view.sub(child)) {
            // "Mugabe today accused": a day does nothing.
            (Rel::Nsubj, _) if is_time(view, child) => {}
            // Of two subjects the nearer is the likelier; where words inflect, the one that agrees with the verb, and
            // the other is what it was done to.
            (Rel::Nsubj, sub) if sub != Sub::Pass && surface_subject.is_some_and(|s| inflects(view, s)) => {
                let other = surface_subject.filter(|s| agrees(view, child, verb) && !agrees(view, *s, verb));
                if other.is_some() {
                    surface_subject = Some(child);
                }
                frame.object = frame.object.or(other).or(Some(child));
            }
            // Where they do not, the one behind the verb is the object of the one before it.
            (Rel::Nsubj, sub)
                if sub != Sub::Pass
                    && !frame.passive
                    && child > verb
                    && surface_subject.is_some_and(|s| s < verb)
                    && preposition(view, child).is_none()
                    && !view.meanings_at(verb).any(|(m, _)| matches!(m, Meaning::Speech { .. })) =>
            {
                frame.object = frame.object.or(Some(child));
            }
            (Rel::Nsubj | Rel::Csubj, _) if surface_subject.is_none() || child < verb => {
                surface_subject = Some(child)
            }
            // A subject hung on the auxiliary is the verb's.
            (Rel::Aux, _) if surface_subject.is_none() => {
                surface_subject = view.children_by(child, Rel::Nsubj).next();
            }
            // Some treebanks hang phrases with a preposition as objects: those that go to somebody may be the object.
            (Rel::Obj, _) if preposition(view, child).is_some_and(|p| !marks(view, p, PrepRole::Of)) => {
                let (mark, phrase) = phrase(view, child);
                let goes_to = mark.is_some_and(|p| marks(view, p, PrepRole::To));
                let agent = frame.passive && mark.is_some_and(|p| marks(view, p, PrepRole::Agent));
                if agent && frame.subject.is_none() {
                    frame.subject = Some(phrase);
                } else if goes_to && !frame.passive {
                    given_to = given_to.or(Some((mark, phrase)));
                } else {
                    frame.obliques.push((mark, phrase));
                }
            }
            // "Launched the night of Friday 20 drones": a time beside the object is none. Of two objects the first is
            // who gets it.
            (Rel::Obj, _) if frame.object.is_none() || !is_time(view, child) => {
                let first = frame.object.replace(child).filter(|o| *o > verb && !is_time(view, *o));
                frame.indirect = frame.indirect.or(first);
            }
            (Rel::Iobj, _)
                if frame.passive && frame.subject.is_none() && case_marks(view, child, PrepRole::Agent) =>
            {
                frame.subject = Some(child);
            }
            (Rel::Iobj, _) => frame.indirect = Some(child),
            (Rel::Ccomp | Rel::Xcomp, _) if frame.clause.is_none() => {
                // A bare noun under xcomp is a predicate, not a clause.
                frame.clause = Some(child);
            }
            (Rel::Obl | Rel::Advmod | Rel::Nmod, Sub::Tmod) => {}
            (Rel::Obl, Sub::Agent) if frame.passive => frame.subject = Some(child),
            (Rel::Obl | Rel::Nmod, _) => {
                let (preposition, phrase) = phrase(view, child);
                let agent = (frame.passive || impersonal)
                    && match preposition {
                        Some(p) => marks(view, p, PrepRole::Agent),
                        None => case_marks(view, phrase, PrepRole::Agent),
                    };
                if agent && frame.subject.is_none() {
                    frame.subject = Some(phrase);
                } else {
                    frame.obliques.push((preposition, phrase));
                }
            }
            _ => {}
        }
    }
    if frame.clause.is_none() && !frame.passive {
        // "Threatened today to impose": an infinitive of purpose behind a verb without an object is what it is about.
        let infinitive = |c: &usize| {
            *c > verb
                && view.doc.feat(*c, "VerbForm") == Some("Inf")
                && view.children_by(*c, Rel::Mark).all(|m| view.upos(m) == Upos::Part)
        };
        let bare = frame.object.is_none_or(|o| is_time(view, o));
        frame.clause = view.children_by(verb, Rel::Advcl).filter(|_| bare).find(infinitive);
    }
    if let Some((mark, phrase)) = given_to {
        match frame.object {
            None => frame.object = Some(phrase),
            Some(_) => {
                frame.indirect = frame.indirect.or(Some(phrase));
                frame.obliques.push((mark, phrase));
            }
        }
    }
    if let Some((subject, object)) = taken_for_adjective(view, verb) {
        frame.passive = false;
        frame.subject = Some(subject);
        frame.object = Some(object);
        return frame;
    }
    let antecedent = |view: &View<'_>| {
        let head = view.head(verb)?;
        let clause = view.rel(verb) == Rel::Acl && (head < verb || view.lexicon.inflects_names());
        (clause || view.rel(verb) == Rel::Amod).then_some(head)
    };
    if frame.passive {
        // What shows by its case that it does the deed is no subject of a passive, whatever the tree says.
        if let Some(agent) = surface_subject.filter(|s| case_marks(view, *s, PrepRole::Agent)) {
            frame.subject = frame.subject.or(Some(agent));
            surface_subject = None;
        }
        frame.object = frame.object.or(surface_subject).or_else(|| antecedent(view));
    } else {
        frame.subject = surface_subject.or(frame.subject.filter(|_| impersonal));
        if let (Some(subject), Some(object)) = (frame.subject, frame.object)
            && inverted(view, verb, subject, object)
        {
            (frame.subject, frame.object) = (Some(object), Some(subject));
        }
    }
    // The relative pronoun stands for the noun that the clause describes.
    if let Some(noun) = antecedent(view) {
        let relative = |slot: Option<usize>| {
            slot.is_some_and(|t| view.upos(t) == Upos::Pron && view.head(t) == Some(verb))
        };
        if relative(frame.subject) {
            frame.subject = Some(noun);
        } else if relative(frame.object) {
            frame.object = Some(noun);
        } else if !frame.passive && frame.subject.is_none() {
            frame.subject = Some(noun);
        } else if !frame.passive && frame.object.is_none() && view.sub(verb) == Sub::Relcl {
            frame.object = Some(noun);
        }
    }
    if frame.subject.is_none() && !frame.passive && !impersonal {
        frame.subject = shared_subject(view, verb).or_else(|| agreeing_subject(view, verb));
    }
    // "Left 30 people wounded": the object above is what it was done to.
    let resultative = view.rel(verb) == Rel::Xcomp
        && !matches!(view.doc.feat(verb, "VerbForm"), Some("Inf" | "Ger") | None)
        && view.children_by(verb, Rel::Mark).next().is_none()
        && view.doc.feat(verb, "Tense") != Some("Pres");
    if resultative && let Some(object) = view.head(verb).and_then(|h| view.children_by(h, Rel::Obj).next()) {
        frame.passive = true;
        frame.object = Some(object);
        frame.subject = None;
    }
    if frame.passive && frame.object.is_none() {
        frame.object = shared_subject(view, verb);
    }
    frame
}

/// "Serbia eased emergency measures": a verb that the tree has taken for an adjective of its object, with the subject
/// hung on the object too. A real one stands behind an article, an adjective or a preposition; this one stands right
/// behind a name or noun, or an adverb or a day that follows one. What it gives is the subject and the object.
pub fn taken_for_adjective(view: &View<'_>, verb: usize) -> Option<(usize, usize)> {
    let object = view.head(verb).filter(|h| *h > verb && matches!(view.rel(verb), Rel::Amod | Rel::Acl))?;
    if view.upos(verb) != Upos::Verb
        || view.lexicon.inflects_names()
        || view.doc.feat(verb, "Tense") != Some("Past")
    {
        return None;
    }
    let sentence = view.sentence(verb);
    let mut at = verb;
    let before = loop {
        at = at.checked_sub(1).filter(|t| *t >= sentence.start)?;
        let dated = at > sentence.start && is_time(view, at) && view.upos(at - 1) == Upos::Adp;
        if dated {
            at -= 1;
        } else if !(is_time(view, at) || view.upos(at) == Upos::Adv) {
            break at;
        }
    };
    if !matches!(view.upos(before), Upos::Noun | Upos::Propn) {
        return None;
    }
    let subject = view.up(before).take_while(|t| *t < verb).last()?;
    let beside = matches!(view.rel(subject), Rel::Nsubj | Rel::Compound | Rel::Nmod | Rel::Amod | Rel::Root);
    (beside && matches!(view.upos(subject), Upos::Noun | Upos::Propn) && preposition(view, subject).is_none())
        .then_some((subject, object))
}

/// The subject that a verb has from elsewhere: from the first of coordinated verbs, or by control.
fn shared_subject(view: &View<'_>, verb: usize) -> Option<usize> {
    let mut at = verb;
    for _ in 0..4 {
        let head = view.head(at)?;
        let subject = |verb: usize| view.children_by(verb, Rel::Nsubj).next();
        match view.rel(at) {
            Rel::Conj | Rel::Xcomp | Rel::Advcl | Rel::Parataxis
                if is_verb(view, head) || subject(head).is_some() =>
            {
                if view.rel(at) == Rel::Xcomp && at == verb {
                    let controller =
                        view.children(head).find(|c| matches!(view.rel(*c), Rel::Obj | Rel::Iobj) && *c < at);
                    if controller.is_some() {
                        return controller;
                    }
                }
                // Who speaks is not who does what is told beside it.
                let says = view.meanings_at(head).any(|(m, _)| matches!(m, Meaning::Speech { .. }));
                let quoted = is_passive(view, head) && view.rel(at) == Rel::Advcl;
                if says && view.rel(at) != Rel::Xcomp && !quoted {
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
fn agreeing_subject(view: &View<'_>, verb: usize) -> Option<usize> {
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
            (Rel::Ccomp | Rel::Acl | Rel::Xcomp, _) if frame.clause.is_none() && is_verb(view, child) => {
                frame.clause = Some(child);
            }
            _ => {}
        }
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
    if let Some(verb) = view.head(noun).filter(|h| is_verb(view, *h)) {
        let of_verb = of_verb(view, verb);
        // Prepositional phrases beside the noun are as often hung on the verb.
        let after = of_verb.obliques.iter().filter(|(_, t)| *t > noun);
        let carried = matches!(view.rel(noun), Rel::Obj | Rel::Obl | Rel::Nsubj);
        if carried && light(verb) {
            frame.subject = frame.subject.or(of_verb.subject).filter(|s| *s != noun);
            frame.obliques.extend(after);
        } else if view.rel(noun) == Rel::Nsubj {
            frame.obliques.extend(of_verb.obliques.iter().filter(|(p, _)| p.is_some()));
        }
    }
    frame
}
