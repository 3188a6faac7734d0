//! Whether it happened, by the words around the event.

use crate::args;
use crate::view::View;
use lexicon::{Meaning, Pos, PrepRole, TimeWord};
use record::{EventKind, Modality, Stance};
use syntax::{Rel, Upos};

/// The modality of the event named at `head`.
pub fn of(view: &View<'_>, head: usize) -> Modality {
    let mut read = own(view, head);
    let verbal = matches!(view.upos(head), Upos::Verb | Upos::Aux);
    let mut at = head;
    for _ in 0..4 {
        let Some(governor) = view.head(at) else { break };
        let rel = view.rel(at);
        let over = match rel {
            Rel::Xcomp | Rel::Ccomp | Rel::Csubj | Rel::Acl | Rel::Advcl => true,
            Rel::Obj | Rel::Nsubj | Rel::Obl | Rel::Nmod | Rel::Conj => at != head || !verbal,
            _ => false,
        };
        if !over {
            break;
        }
        if rel == Rel::Ccomp && demanded(view, at, governor) {
            read = combine(read, Modality::Planned);
        }
        // "Не планувало ударів": under a negation the object stands in the genitive, and the tree may not take it for one.
        let object = rel == Rel::Obj
            || rel == Rel::Obl
                && view.doc.feat(at, "Case") == Some("Gen")
                && view.children_by(at, Rel::Case).next().is_none();
        let carried =
            object || matches!(rel, Rel::Xcomp | Rel::Nsubj | Rel::Csubj) || rel == Rel::Acl && verbal;
        let governed = if carried { governing(view, governor) } else { None };
        read = governed.map_or(read, |modality| combine(read, modality));
        // A noun lives in the time of the verb that carries it; a complement clause does not.
        if (object || matches!(rel, Rel::Nsubj | Rel::Xcomp))
            && read == Modality::Happened
            && governed.is_none()
            // "Did not confirm the strike" denies nothing.
            && !(view.says(governor) && matches!(rel, Rel::Obj | Rel::Obl))
        {
            read = combine(read, own(view, governor));
        } else if rel == Rel::Conj
            && read == Modality::Happened
            && !(view.doc.feat(head, "VerbForm") == Some("Fin")
                && view.doc.feat(head, "Tense") == Some("Past"))
        {
            read = shared(view, governor);
        }
        if !matches!(rel, Rel::Xcomp | Rel::Conj | Rel::Nmod) {
            break;
        }
        at = governor;
    }
    // "Ready to host talks": a noun in a clause of purpose.
    let carried = view.head(head).filter(|_| !verbal && matches!(view.rel(head), Rel::Obj | Rel::Obl));
    let purposed = carried.is_some_and(|v| {
        view.doc.feat(v, "VerbForm") == Some("Inf")
            && matches!(view.rel(v), Rel::Advcl | Rel::Acl | Rel::Xcomp)
            && view.head(v).is_some_and(|h| !matches!(view.upos(h), Upos::Verb | Upos::Aux))
    });
    if purposed && read == Modality::Happened {
        return Modality::Planned;
    }
    // "Además de herir", "depois de atacar": what comes on top, or before, has happened.
    let done = |mark: usize| {
        args::marks(view, mark, PrepRole::With)
            || view.meanings_at(mark).any(|(m, _)| *m == Meaning::Time(TimeWord::After))
    };
    // "Acusó a Pakistán de bombardear": the tree may hang what one is accused of on the accused.
    let charged = |h: usize| {
        let mut marks = view.children(head).filter(|c| matches!(view.rel(*c), Rel::Mark | Rel::Case));
        matches!(view.rel(h), Rel::Obj | Rel::Iobj | Rel::Obl)
            && marks.any(|m| args::marks(view, m, PrepRole::Of))
            && view.head(h).is_some_and(|over| {
                view.meanings_at(over)
                    .any(|(m, _)| matches!(m, Meaning::Event(e) if e.kind == EventKind::Accuse))
            })
    };
    let purpose = verbal
        && matches!(view.rel(head), Rel::Advcl | Rel::Acl)
        && view.doc.feat(head, "VerbForm") == Some("Inf")
        && !view
            .children(head)
            .any(|c| matches!(view.rel(c), Rel::Mark | Rel::Case | Rel::Advmod) && done(c))
        && !view.head(head).is_some_and(|h| view.says(h) || charged(h));
    if purpose && read == Modality::Happened { Modality::Planned } else { read }
}

/// "Demanded that the president resign": a clause under a demand that shows no past is still to come.
fn demanded(view: &View<'_>, clause: usize, governor: usize) -> bool {
    let demands =
        view.meanings_at(governor).any(|(m, _)| matches!(m, Meaning::Speech { stance: Stance::Demands, .. }));
    let past =
        |t: usize| view.doc.feat(t, "Tense") == Some("Past") && view.doc.feat(t, "VerbForm") == Some("Fin");
    demands && !past(clause) && !view.children_by(clause, Rel::Aux).any(past)
}

/// What stands over coordinated verbs alike: their auxiliaries.
fn shared(view: &View<'_>, verb: usize) -> Modality {
    let auxiliaries = view.children_by(verb, Rel::Aux).filter_map(|c| governing(view, c));
    auxiliaries.fold(Modality::Happened, combine)
}

/// What a word's own form, auxiliaries, adverbs and negation say.
fn own(view: &View<'_>, head: usize) -> Modality {
    let mut read = Modality::Happened;
    let mut negated = false;
    let mut progressive = view.doc.feat(head, "Aspect") == Some("Prog");
    let mut present = view.doc.feat(head, "Tense") == Some("Pres");
    for child in view.children(head) {
        // "No group has claimed", "nobody was hurt": a negation as the subject, or as what determines it.
        negated |= matches!(view.rel(child), Rel::Nsubj) && is_nobody(view, child);
        for (meaning, tokens) in view.meanings_at(child) {
            match meaning {
                Meaning::Negation
                    if matches!(view.rel(child), Rel::Advmod | Rel::Det | Rel::Aux | Rel::Cc | Rel::Mark) =>
                {
                    negated = true
                }
                Meaning::Conditional if view.rel(child) == Rel::Mark => {
                    read = combine(read, Modality::Hypothetical)
                }
                // "There will be no talks until they withdraw".
                Meaning::Time(TimeWord::Until)
                    if view.rel(child) == Rel::Mark
                        && view.upos(child) == Upos::Sconj
                        && view.head(head).is_some_and(|over| over != head && awaits(view, over)) =>
                {
                    read = combine(read, Modality::Hypothetical)
                }
                // "Would release them once Israel withdraws": what is awaited has not happened.
                Meaning::Time(TimeWord::After)
                    if view.rel(child) == Rel::Mark
                        && view.rel(head) == Rel::Advcl
                        && view.doc.feat(head, "Tense") == Some("Pres")
                        && view.head(head).is_some_and(|over| awaits(view, over)) =>
                {
                    read = combine(read, Modality::Hypothetical)
                }
                Meaning::Modal { modality, pos } => {
                    let fits = match pos {
                        // "Are due to meet": the tree may take the verb of the phrase for a copula.
                        Pos::Verb => {
                            view.rel(child) == Rel::Aux
                                || view.rel(child) == Rel::Cop
                                    && view.children_by(head, Rel::Mark).any(|c| tokens.contains(&c))
                        }
                        Pos::Adverb => matches!(view.rel(child), Rel::Advmod | Rel::Discourse | Rel::Obl),
                        Pos::Adjective => matches!(view.rel(child), Rel::Amod),
                        Pos::Noun => false,
                    };
                    // "Still" and "also" are one word in places: what is over does not go on. Nor is what "later" or
                    // "shortly" happened still to come.
                    let past = |t: usize| view.doc.feat(t, "Tense") == Some("Past");
                    let done = || {
                        past(head) && view.doc.feat(head, "VerbForm") == Some("Fin")
                            || view.children_by(head, Rel::Aux).any(past)
                    };
                    let over = match modality {
                        Modality::Ongoing => past(head),
                        Modality::Planned => *pos == Pos::Adverb && done(),
                        _ => false,
                    };
                    if fits && !over {
                        read = combine(read, *modality);
                    }
                }
                _ => {}
            }
        }
        if view.rel(child) == Rel::Aux {
            read = combine(read, by_form(view, child));
            present |= view.doc.feat(child, "Tense") == Some("Pres");
            progressive |= view.doc.feat(head, "VerbForm") == Some("Ger")
                || view.doc.feat(head, "VerbForm") == Some("Part")
                    && view.doc.feat(head, "Tense") == Some("Pres");
        }
    }
    read = combine(read, by_form(view, head));
    if read == Modality::Happened && progressive && present {
        read = Modality::Ongoing;
    }
    if read == Modality::Hypothetical || read == Modality::Possible {
        let reported = view.rel(head) == Rel::Ccomp
            && view.head(head).is_some_and(|h| {
                view.doc.feat(h, "Tense") == Some("Past")
                    && view.meanings_at(h).any(|(m, _)| matches!(m, Meaning::Speech { .. }))
            });
        let conditional = view.children_by(head, Rel::Advcl).any(|clause| {
            view.children(clause).any(|c| view.meanings_at(c).any(|(m, _)| matches!(m, Meaning::Conditional)))
        });
        let future_in_past = view.children_by(head, Rel::Aux).any(|c| {
            view.meanings_at(c)
                .any(|(m, _)| matches!(m, Meaning::Modal { modality: Modality::Hypothetical, .. }))
        }) || view.doc.feat(head, "Mood") == Some("Cnd");
        if reported && future_in_past && !conditional {
            read = Modality::Planned;
        }
    }
    match (negated, read) {
        (true, Modality::Happened | Modality::Ongoing | Modality::Planned) => Modality::DidNotHappen,
        _ => read,
    }
}

/// Whether a phrase stands for nobody: "no group", "nobody", "none of them".
pub fn is_nobody(view: &View<'_>, phrase: usize) -> bool {
    let negation =
        |t: usize| view.meanings_at(t).any(|(m, tokens)| matches!(m, Meaning::Negation) && tokens.len() == 1);
    negation(phrase) || view.children_by(phrase, Rel::Det).any(|c| c < phrase && negation(c))
}

/// Whether a verb is not done yet by its form or its auxiliaries: "will be", "would not".
fn awaits(view: &View<'_>, verb: usize) -> bool {
    let ahead = |t: usize| {
        view.doc.feat(t, "Tense") == Some("Fut")
            || view.doc.feat(t, "Mood") == Some("Cnd")
            || view.meanings_at(t).any(|(m, _)| matches!(m, Meaning::Modal { pos: Pos::Verb, .. }))
    };
    ahead(verb) || view.children_by(verb, Rel::Aux).any(ahead)
}

/// Tense and mood.
fn by_form(view: &View<'_>, token: usize) -> Modality {
    match (view.doc.feat(token, "Tense"), view.doc.feat(token, "Mood")) {
        (_, Some("Cnd")) => Modality::Possible,
        (Some("Fut"), _) => Modality::Planned,
        // Where verbs have aspect, what is present in form and whole in aspect is still to come.
        (Some("Pres"), Some("Ind")) if view.doc.feat(token, "Aspect") == Some("Perf") => Modality::Planned,
        // An order has no subject.
        (_, Some("Imp"))
            if view.rel(token) != Rel::Conj && view.children_by(token, Rel::Nsubj).next().is_none() =>
        {
            Modality::Planned
        }
        _ => Modality::Happened,
    }
}

/// What a governing word does to what it governs.
fn governing(view: &View<'_>, governor: usize) -> Option<Modality> {
    let verbal = matches!(view.upos(governor), Upos::Verb | Upos::Aux);
    let adjective = view.upos(governor) == Upos::Adj;
    let said = |m: &Meaning, verbal: bool| match m {
        Meaning::Modal { modality, pos: Pos::Verb } if verbal => Some(*modality),
        Meaning::Modal { modality, pos: Pos::Noun } if !verbal => Some(*modality),
        _ => None,
    };
    // "No descartó", "no plans to": the words of the phrase hold its negation.
    let mut phrases = view.meanings_over(governor, 3).filter(|(_, tokens)| tokens.start < governor);
    if let Some(modality) = phrases.find_map(|(m, _)| said(m, verbal)) {
        return Some(modality);
    }
    let own_word = |m: &Meaning| said(m, verbal).or_else(|| said(m, true).filter(|_| adjective));
    let modal = view.meanings_at(governor).find_map(|(m, _)| own_word(m))?;
    Some(match own(view, governor) {
        // What was not ruled out may be; what did not fail happened; what was not planned did not.
        Modality::DidNotHappen if modal == Modality::DidNotHappen && rules_out(view, governor) => {
            Modality::Possible
        }
        Modality::DidNotHappen if modal == Modality::DidNotHappen => Modality::Happened,
        Modality::DidNotHappen if modal == Modality::Possible => Modality::Possible,
        Modality::DidNotHappen => Modality::DidNotHappen,
        _ => modal,
    })
}

/// Whether a verb says that something shall not be: "rule out", and not "fail to".
pub fn rules_out(view: &View<'_>, verb: usize) -> bool {
    let denies = |m: &Meaning| match m {
        Meaning::Speech { pos: Pos::Verb, stance, .. } => *stance == Stance::Denies,
        Meaning::Event(word) => word.kind == EventKind::Reject && word.pos == Pos::Verb,
        _ => false,
    };
    view.meanings_at(verb).any(|(m, _)| denies(m))
}

/// The stronger departure from plain happening wins.
fn combine(a: Modality, b: Modality) -> Modality {
    let weight = |m: Modality| match m {
        Modality::Happened => 0,
        Modality::Ongoing => 1,
        Modality::Planned => 2,
        Modality::Possible => 3,
        Modality::Hypothetical => 4,
        Modality::DidNotHappen => 5,
    };
    if weight(b) > weight(a) { b } else { a }
}
