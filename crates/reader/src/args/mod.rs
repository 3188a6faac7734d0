//! The arguments of a word: subject, object and obliques, through passives, relatives, control and coordination.

mod nobody;
mod noun;
mod subject;
mod verb;
mod voice;

pub use nobody::done_by_nobody_named;
pub use noun::{carries, of_noun};
pub use verb::{of_verb, taken_for_adjective, told_to_press};
pub use voice::is_impersonal;

use crate::view::View;
use lexicon::{Meaning, Pos, PrepRole, ThingKind};
use record::EventKind;
use syntax::{Rel, Upos};

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
    all.extend(joined_to_verb(view, token));
    all.extend(listed_before(view, token));
    let mut next = 0;
    while let Some(&head) = all.get(next) {
        // "Russia attacked Kyiv and Zelensky called": who does the next thing is none of them.
        let next_clause = |c: &usize| {
            let end = view.subtree(*c).end;
            let over = (end < view.len()).then(|| view.head(end)).flatten();
            let verb = over.filter(|_| view.upos(end) == Upos::Aux).unwrap_or(end);
            verb < view.len() && subject::opens_clause(view, verb) == Some(*c)
        };
        // "Welcomed the decision but accused security forces": nor is what the next verb is done to.
        let over = view.head(head).filter(|v| is_verb(view, *v));
        let next_verb = |c: &usize| {
            over.is_some_and(|v| {
                view.children_by(v, Rel::Conj).any(|x| head < x && x < *c && is_verb(view, x))
            })
        };
        all.extend(view.children_by(head, Rel::Conj).filter(|c| !next_clause(c) && !next_verb(c)));
        // "México, Canadá y Brasil": a name behind a comma, in a list, is no part of the name before it.
        let listed = view.children_by(head, Rel::Conj).next().is_some();
        let parted =
            |c: &usize| *c > head + 1 && view.doc.form(*c - 1) == "," && view.upos(*c) == Upos::Propn;
        all.extend(view.children_by(head, Rel::Flat).filter(|c| listed && parted(c)));
        next += 1;
    }
    all.sort_unstable();
    all
}

/// "Os EUA, a China e o Irã condenaram": a name before another and a comma that the tree has for a further subject.
fn listed_before(view: &View<'_>, token: usize) -> Option<usize> {
    let over =
        view.head(token).filter(|v| view.rel(token) == Rel::Nsubj && token < *v && is_verb(view, *v))?;
    let name = |t: usize| view.upos(t) == Upos::Propn && preposition(view, t).is_none();
    let first =
        view.children_by(over, Rel::Nsubj).find(|s| *s < token && name(*s)).filter(|_| name(token))?;
    let between = first + 1..view.subtree(token).start;
    let comma = between.clone().any(|t| view.doc.form(t) == ",");
    let several = view.doc.feat(over, "Number") == Some("Plur");
    (comma && several && between.len() <= 3 && !between.clone().any(|t| is_verb(view, t))).then_some(first)
}

/// "Pidió a Israel y Hamás un alto": a name right behind another and a conjunction that the tree has joined to the verb.
fn joined_to_verb(view: &View<'_>, token: usize) -> Option<usize> {
    let over = view.head(token).filter(|v| is_verb(view, *v) && *v < token)?;
    let name = view.children_by(over, Rel::Conj).find(|c| *c > token && view.upos(*c) == Upos::Propn)?;
    let whole = view.subtree(token).end;
    let links = |t: usize| matches!(view.upos(t), Upos::Cconj | Upos::Adp | Upos::Det);
    let beside = whole <= name
        && (whole..view.subtree(name).start.max(whole)).all(links)
        && (whole..name).all(links)
        && view.upos(token) == Upos::Propn;
    let clause = view.children(name).any(|c| matches!(view.rel(c), Rel::Nsubj | Rel::Cop | Rel::Aux));
    (beside && !clause).then_some(name)
}

/// The preposition of a phrase: its first case child, or the fixed expression that begins there.
pub fn preposition(view: &View<'_>, head: usize) -> Option<usize> {
    view.children(head).find(|c| {
        view.rel(*c) == Rel::Case && *c < head && view.upos(*c) != Upos::Part && !is_bound(view, *c)
    })
}

/// "Arrested at least 60": the words are the number's bound and no preposition.
pub fn is_bound(view: &View<'_>, token: usize) -> bool {
    view.meanings_at(token).any(|(m, tokens)| tokens.len() > 1 && matches!(m, Meaning::Bound { .. }))
}

/// Whether a preposition token can mark `role`.
pub fn marks(view: &View<'_>, preposition: usize, role: PrepRole) -> bool {
    view.meanings_at(preposition).any(|(m, _)| *m == Meaning::Preposition(role))
}

/// Whether a preposition token can mark one of some roles.
pub fn marks_any(view: &View<'_>, preposition: usize, roles: &[PrepRole]) -> bool {
    roles.iter().any(|role| marks(view, preposition, *role))
}

/// Whether a word says whose the noun above it is: "its", "suas", "ее". Not every treebank marks it so.
pub fn is_possessive(view: &View<'_>, token: usize) -> bool {
    let marked = view.doc.feat(token, "Poss") == Some("Yes");
    let personal =
        view.doc.feat(token, "PronType") == Some("Prs") || view.doc.feat(token, "Person") == Some("3");
    let determines =
        matches!(view.rel(token), Rel::Det) && matches!(view.upos(token), Upos::Pron | Upos::Det);
    (marked || personal && determines)
        && view.meanings_at(token).any(|(m, _)| matches!(m, Meaning::Pronoun { .. }))
}

/// Whether a noun is one for somebody's hand in what another tells of: "role", "involvement".
pub fn is_hand(view: &View<'_>, token: usize) -> bool {
    view.upos(token) == Upos::Noun && view.meanings_at(token).any(|(m, _)| matches!(m, Meaning::Involvement))
}

/// Whether a verb accuses somebody, whatever it is about.
pub fn accuses(view: &View<'_>, verb: usize) -> bool {
    view.meanings_at(verb).any(|(m, _)| match m {
        Meaning::Event(e) => e.kind == EventKind::Accuse && e.pos == Pos::Verb && e.about.is_empty(),
        _ => false,
    })
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

/// Whether a phrase without a preposition stands in a case that marks `role`.
pub fn case_marks(view: &View<'_>, phrase: usize, role: PrepRole) -> bool {
    view.doc.feat(phrase, "Case").is_some_and(|case| view.lexicon.case_marks(case, role))
        && !view.meanings_at(phrase).any(|(m, _)| {
            matches!(m, Meaning::Part(_) | Meaning::Unit(_) | Meaning::Season(_) | Meaning::Day(_))
        })
}

/// Whether a word is a verb, a full one or an auxiliary.
pub fn is_verb(view: &View<'_>, token: usize) -> bool {
    matches!(view.upos(token), Upos::Verb | Upos::Aux)
}

/// Whether a word shows by its case that it is told something and does not tell it: "said to journalists".
pub fn is_told(view: &View<'_>, token: usize) -> bool {
    let form = view.doc.form(token);
    matches!(view.doc.feat(token, "Case"), Some("Dat" | "Ins" | "Loc"))
        && view.lexicon.inflects_names()
        && form.chars().any(char::is_lowercase)
}

/// Whether a common noun is somebody: a title, a word for people or bodies.
fn is_somebody(view: &View<'_>, noun: usize) -> bool {
    view.meanings_at(noun).any(|(m, _)| match m {
        Meaning::Title { .. } | Meaning::Body { .. } | Meaning::Speaker(_) => true,
        Meaning::Thing { kind, .. } => matches!(kind, ThingKind::Person | ThingKind::Force),
        _ => false,
    })
}
