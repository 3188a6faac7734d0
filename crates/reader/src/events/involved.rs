//! Whose hand it was: "denied involvement in the attack", "accused Iran of a role in the killings".

use super::{Party, Scene};
use crate::args;
use crate::view::View;
use lexicon::{EventWord, Meaning, Pos, PrepRole, Slot};
use record::{EventKind, Stance};
use std::ops::Range;
use syntax::{Rel, Upos};

/// Words between the noun for somebody's hand in an act and the preposition of the act: "participación directa en".
const BETWEEN: usize = 2;

impl Scene<'_, '_> {
    /// Who is said to have had, or says that he had not, a hand in the act that a noun names.
    pub(super) fn involved(&self, act: usize, word: &EventWord) -> Option<Vec<Party>> {
        let view = self.view;
        if word.pos != Pos::Noun || word.actor.is_empty() {
            return None;
        }
        if let Some(doer) = behind(view, act) {
            return Some(self.parties(doer)).filter(|p| !p.is_empty());
        }
        let hand = hand_in(view, act)?;
        let owner = self.owner_of(hand);
        let told = if owner.is_empty() { self.parties(holder(view, hand)?) } else { owner };
        (!told.is_empty()).then_some(told)
    }

    /// "Обвинил Иран в поддержке террористов": whom a verb accuses of an act that a noun names did it, whatever stands with the noun.
    pub(crate) fn charged(&self, act: usize, word: &EventWord) -> Option<Vec<Party>> {
        let view = self.view;
        let preposition =
            args::preposition(view, act).filter(|_| word.pos == Pos::Noun && !word.actor.is_empty())?;
        let verb = view.up(act).skip(1).take(2).find(|t| args::is_verb(view, *t))?;
        let of = args::marks_any(view, preposition, &[PrepRole::In, PrepRole::Of]);
        let hangs = matches!(view.rel(act), Rel::Obl | Rel::Nmod);
        let object = args::of_verb(view, verb).object.filter(|o| *o != act)?;
        let charged = of && hangs && args::accuses(view, verb);
        charged.then(|| self.parties(object)).filter(|p| !p.is_empty())
    }

    /// "Iran's role", "la participación de Irán", "причастность Москвы".
    fn owner_of(&self, hand: usize) -> Vec<Party> {
        let view = self.view;
        let adjective = self.of_adjective(hand, &[Rel::Amod]);
        let of = |p: Option<usize>, t: usize| match p {
            Some(p) => t > hand && args::marks(view, p, PrepRole::Of) || t < hand,
            None => view.case(t) == Some("Gen"),
        };
        let frame = args::of_noun(view, hand, |_| false);
        let phrases = frame.obliques.iter().filter(|(p, t)| view.head(*t) == Some(hand) && of(*p, *t));
        let phrases = phrases.map(|(_, t)| *t).chain(frame.subject);
        let named = phrases.filter(|t| !args::is_possessive(view, *t)).map(|t| self.parties(t));
        named.chain([adjective]).find(|p| !p.is_empty()).unwrap_or_default()
    }
}

/// "Was behind the attack", "negaron ser responsables del ataque": of whom that is said, by a verb that accuses its subject.
fn behind(view: &View<'_>, act: usize) -> Option<usize> {
    let preposition = args::preposition(view, act)?;
    let start = view.sentence(act).start.max(preposition.saturating_sub(BETWEEN + 1));
    let blames = |m: &Meaning| match m {
        Meaning::Event(e) => {
            e.kind == EventKind::Accuse && e.pos == Pos::Verb && e.actor.contains(&Slot::Speaker)
        }
        _ => false,
    };
    let near = |t: &Range<usize>| t.end == preposition || t.end == preposition + 1;
    let hit = (start..=preposition).find_map(|t| {
        view.meanings_at(t).find(|(m, tokens)| blames(m) && near(tokens)).map(|(_, tokens)| tokens.clone())
    })?;
    let head = hit.clone().find(|t| view.head(*t).is_none_or(|h| !hit.contains(&h)))?;
    let copula = hit.start;
    let frame = args::of_verb(view, head);
    // "Denied being behind it": whoever denies it.
    let over = || {
        let cue = view.up(copula).skip(1).take(4).find(|t| !hit.contains(t) && view.says(*t))?;
        let bare = matches!(view.doc.feat(copula, "VerbForm"), Some("Inf" | "Ger" | "Part"));
        args::of_verb(view, cue).subject.filter(|_| bare)
    };
    frame.subject.or_else(|| view.children_by(act, Rel::Nsubj).next()).or_else(over)
}

/// The noun for somebody's hand in what another names, before its preposition.
fn hand_in(view: &View<'_>, act: usize) -> Option<usize> {
    let preposition = args::preposition(view, act)?;
    let start = view.sentence(act).start.max(preposition.saturating_sub(BETWEEN + 1));
    let plain = |t: &usize| !matches!(view.upos(*t), Upos::Punct | Upos::Verb | Upos::Adp);
    let own = view.head(act).filter(|h| *h < preposition);
    let mut before = own.into_iter().chain((start..preposition).rev().take_while(plain));
    before.find(|t| args::is_hand(view, *t))
}

/// Of whom a verb says that he had a hand in something: whoever denies or admits it himself, or is accused of it.
fn holder(view: &View<'_>, hand: usize) -> Option<usize> {
    let verb = view.up(hand).skip(1).take(2).find(|t| args::is_verb(view, *t))?;
    let object = view.head(hand) == Some(verb) && matches!(view.rel(hand), Rel::Obj | Rel::Xcomp);
    let frame = args::of_verb(view, verb);
    let blames = |m: &Meaning| match m {
        Meaning::Event(e) => {
            e.pos == Pos::Verb
                && matches!(e.kind, EventKind::Accuse | EventKind::Coerce | EventKind::Sanction)
                && !e.mutual
        }
        _ => false,
    };
    let speaks = |m: &Meaning| match m {
        Meaning::Speech { pos: Pos::Verb, stance, .. } => matches!(stance, Stance::Denies | Stance::Confirms),
        _ => false,
    };
    let over = |is: &dyn Fn(&Meaning) -> bool| view.meanings_at(verb).any(|(m, _)| is(m));
    if over(&blames) {
        frame.object.or(frame.indirect).filter(|o| *o != hand)
    } else {
        frame.subject.filter(|s| object && over(&speaks) && *s != hand)
    }
}
