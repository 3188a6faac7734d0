//! Where an event happens: the places that hang on it.

use super::Scene;
use crate::args::{self, Frame};
use crate::mentions::Sort;
use crate::view::View;
use lexicon::{Meaning, PrepRole, ThingKind, TimeWord};
use record::EventKind;
use syntax::{Rel, Sub, Upos};

/// Whether a preposition opens what an event comes after or of: "after", "because of".
fn gives_reason(view: &View<'_>, preposition: usize) -> bool {
    let reason =
        |m: &Meaning| matches!(m, Meaning::Time(TimeWord::After) | Meaning::Preposition(PrepRole::Because));
    view.meanings_at(preposition).any(|(m, _)| reason(m))
}

/// A noun and what names it more closely, down to the third step: "city, east of Wonsan".
pub(crate) fn within_name(view: &View<'_>, token: usize) -> Vec<usize> {
    let mut all = vec![token];
    let mut step = 0..1;
    for _ in 0..3 {
        for at in step.clone() {
            // "In U.S. strikes": who does it is no place.
            let act = view.names_act(all[at], EventKind::Assault);
            let closer = view
                .children(all[at])
                .filter(|c| !act || !matches!(view.rel(*c), Rel::Compound) && view.sub(*c) != Sub::Poss)
                .filter(|c| matches!(view.rel(*c), Rel::Nmod | Rel::Appos | Rel::Flat | Rel::Compound))
                .filter(|c| args::preposition(view, *c).is_none_or(|p| !gives_reason(view, p)));
            let mut closer: Vec<usize> = closer.collect();
            // "Congo's Ituri province" is the province first.
            closer.sort_by_key(|c| view.sub(*c) == Sub::Poss);
            all.extend(closer);
        }
        step = step.end..all.len();
    }
    all
}

/// "Dos aldeas cercanas a Tiro": the preposition of an adjective that says where.
fn described_by(view: &View<'_>, preposition: usize) -> bool {
    let adjective = preposition.checked_sub(1).filter(|t| view.upos(*t) == Upos::Adj);
    adjective.is_some_and(|t| {
        view.meanings_at(t)
            .any(|(m, tokens)| *m == Meaning::Preposition(PrepRole::In) && tokens.contains(&preposition))
    })
}

/// Whether a noun names an attack or a protest.
fn is_unrest(view: &View<'_>, noun: usize) -> bool {
    view.upos(noun) == Upos::Noun
        && (view.names_act(noun, EventKind::Assault) || view.names_act(noun, EventKind::Protest))
}

impl Scene<'_, '_> {
    /// Mentions of places that hang on the event by a preposition of place.
    pub(super) fn places(&self, frame: &Frame, head: usize) -> Vec<usize> {
        let view = self.view;
        let mut places = Vec::new();
        let arguments = frame.object.into_iter().chain(frame.obliques.iter().map(|(_, t)| *t));
        // "63 drones iraníes sobre Haifa": a phrase may hang on the adjective between.
        let with_adjectives =
            |o| std::iter::once(o).chain(view.children_by(o, Rel::Amod).filter(move |a| *a > o));
        let object = arguments
            .flat_map(with_adjectives)
            .flat_map(|o| view.children(o))
            .filter(|c| matches!(view.rel(*c), Rel::Nmod | Rel::Obl));
        let of_object = object.map(|c| (args::preposition(view, c), c));
        // A noun's place may hang on its verb: "the meeting took place in Wonsan".
        let over = view
            .head(head)
            .filter(|h| matches!(view.rel(head), Rel::Nsubj | Rel::Obj) && view.upos(*h) == Upos::Verb);
        let of_verb = over.map(|v| args::of_verb(view, v).obliques).unwrap_or_default();
        for (preposition, token) in frame.obliques.iter().copied().chain(of_object).chain(of_verb) {
            // "Marched through Pristina": a town is a place also of the way.
            let town = self.mentions.at(token).is_some_and(|m| m.place.is_some() && m.place != m.state);
            let located = preposition.is_some_and(|p| {
                args::marks(view, p, PrepRole::In)
                    || self.within_place(p)
                    || described_by(view, p)
                    || town && args::marks(view, p, PrepRole::Through)
            });
            if !located || preposition.is_some_and(|p| self.explains(head, p)) {
                continue;
            }
            for member in args::coordinated(view, token) {
                let mut closer = within_name(view, member).into_iter().filter(|t| frame.subject != Some(*t));
                let named = closer.find_map(|t| {
                    let index = self.mentions.index_at(t)?;
                    let mention = &self.mentions.list[index];
                    (mention.place.is_some() || mention.sort == Sort::Place).then_some(index)
                });
                // "In the Saltiv district of Kharkiv": where nobody knows the district, the town.
                let wider = named.filter(|i| self.mentions.list[*i].id.is_none()).and_then(|_| {
                    let known = |c: usize| {
                        let index = self.mentions.index_at(c)?;
                        let mention = &self.mentions.list[index];
                        (mention.sort == Sort::Place && mention.id.is_some()).then_some(index)
                    };
                    view.children_by(member, Rel::Nmod).find_map(known)
                });
                if let Some(index) = wider.or(named).filter(|i| !places.contains(i)) {
                    places.push(index);
                }
            }
        }
        if places.is_empty() {
            // "The Kabul attack killed 12": where an attack was, it killed.
            let of_subject = || frame.subject.and_then(|s| self.town_before(s));
            places.extend(self.town_of(frame, head).or_else(of_subject));
        }
        places
    }

    /// "The Kabul attack", "the Kyiv missile strike": a town right before the noun of an attack or a protest, where nothing else
    /// says where or on whom.
    pub(super) fn town_of(&self, frame: &Frame, head: usize) -> Option<usize> {
        let view = self.view;
        if !is_unrest(view, head) {
            return None;
        }
        let compound = |t: usize| view.children_by(t, Rel::Compound);
        let town = |t: usize| {
            let index = self.mentions.index_at(t)?;
            let mention = &self.mentions.list[index];
            (mention.place.is_some() && mention.place != mention.state && !mention.adjective).then_some(index)
        };
        let named = |(_, t): &(Option<usize>, usize)| {
            self.mentions.at(*t).is_some_and(|m| m.state.is_some() || m.place.is_some())
        };
        let before = compound(head).flat_map(|c| std::iter::once(c).chain(compound(c)));
        let mut before = before.filter(|c| *c < head);
        before.find_map(town).filter(|_| !frame.obliques.iter().any(named))
    }

    /// The same of a noun whose arguments have not been read.
    pub(crate) fn town_before(&self, noun: usize) -> Option<usize> {
        let unrest = Some(noun).filter(|n| is_unrest(self.view, *n))?;
        self.town_of(&args::of_noun(self.view, unrest, |_| false), unrest)
    }

    /// "In the eastern coastal city of Wonsan": a phrase of place runs on to the name.
    fn within_place(&self, preposition: usize) -> bool {
        let view = self.view;
        if !args::marks(view, preposition, PrepRole::Of) {
            return false;
        }
        let sentence = view.sentence(preposition);
        let run = (sentence.start..preposition)
            .rev()
            .take(6)
            .take_while(|t| matches!(view.upos(*t), Upos::Noun | Upos::Adj | Upos::Det | Upos::Adp));
        run.into_iter().any(|t| view.upos(t) == Upos::Adp && args::marks(view, t, PrepRole::In))
    }

    /// "Students who protest because of the collapse of a roof in Novi Sad": whether a place stands behind a noun that tells why,
    /// or after what, it was done. It is that noun's then, wherever the tree has hung it.
    pub(crate) fn explains(&self, event: usize, preposition: usize) -> bool {
        let view = self.view;
        let phrase = (event + 1..preposition)
            .rev()
            .take_while(|t| !matches!(view.upos(*t), Upos::Verb | Upos::Punct | Upos::Sconj));
        let opens = |t: &usize| {
            let opens = view.upos(*t) == Upos::Adp && gives_reason(view, *t);
            let noun = (*t + 1..preposition).find(|n| matches!(view.upos(*n), Upos::Noun | Upos::Propn));
            opens
                && noun.is_some_and(|n| {
                    view.upos(n) == Upos::Noun
                        && self.mentions.at(n).is_none()
                        && !args::is_time(view, n)
                        && !view.is_kind(n, ThingKind::Place)
                })
        };
        phrase.into_iter().any(|t| opens(&t))
    }
}
