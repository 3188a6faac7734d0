//! Verbs that are no act of anybody: what nature and accidents do, what befell one who was to pay for it, acts in general,
//! what is shown and not protested.

use super::{Scene, Trigger};
use crate::args;
use crate::figures::{Quantity, QuantityKind};
use crate::mentions::Sort;
use crate::modality;
use crate::view::View;
use lexicon::{Meaning, Need, Pos, PrepRole, Slot, ThingKind};
use record::{EventKind, Modality, Role, SourceKind};
use std::ops::Range;
use syntax::{Rel, Upos};

impl Scene<'_, '_> {
    /// Whether an entry whose words are there tells of no event all the same: nobody did it, or to nobody.
    pub(super) fn tells_nothing(&self, trigger: &Trigger) -> bool {
        let view = self.view;
        let (head, word, frame) = (trigger.head, trigger.word, &trigger.frame);
        let verb = word.pos == Pos::Verb;
        // "Supporters of the ousted president", "the besieged city": a participle that only describes.
        if word.pos != Pos::Noun && describes(view, trigger) && !self.counts_told(trigger) {
            return true;
        }
        let mode = word.mode.as_deref();
        match word.kind {
            EventKind::Assault => {
                // "No group has claimed responsibility".
                word.speech && trigger.modality == Modality::DidNotHappen
                    || frame.object.is_some_and(|o| self.is_reflexive(trigger, o))
                    || self.may_be_done_with(trigger)
            }
            // "Dio diez días de vacaciones": a term that is a term of something is no ultimatum.
            EventKind::Threaten => {
                let whole = |c: usize| {
                    args::preposition(view, c).map_or(view.doc.feat(c, "Case") == Some("Gen"), |p| {
                        args::marks(view, p, PrepRole::Of)
                    })
                };
                let term = |t: usize| {
                    args::is_time(view, t) && view.children_by(t, Rel::Nmod).any(|c| c > t && whole(c))
                };
                verb && word.cameo.as_deref() == Some("139")
                    && !word.about.is_empty()
                    && view.children(head).any(term)
            }
            // Soldiers and police who close a road or take a building stage no protest.
            EventKind::Protest => {
                verb && !word.about.is_empty() && frame.subject.is_some_and(|s| self.is_of_forces(s))
            }
            // "135 persons were taken to Guatemala by plane": people who are moved are no troops.
            EventKind::Mobilize => {
                let people = |o: usize| view.is_kind(o, ThingKind::Person) && !self.is_of_forces(o);
                word.needs.contains(&Need::Vehicle) && frame.object.is_some_and(people)
            }
            // "Заверили, что Ереван учёл": what is past is assured and not promised.
            EventKind::Agree => {
                let past = |c: usize| {
                    view.doc.feat(c, "Tense") == Some("Past") && view.doc.feat(c, "VerbForm") == Some("Fin")
                };
                word.speech && !word.mutual && frame.clause.is_some_and(past)
            }
            // "The decree helps farmers".
            EventKind::Aid => verb && !frame.passive && frame.subject.is_some_and(|s| self.is_no_giver(s)),
            EventKind::Consult if verb => {
                // "Hackers ligados à China" have called nobody; nor do marches and trucks meet or visit anybody.
                mode == Some("phone") && frame.passive && matches!(view.rel(head), Rel::Acl | Rel::Amod)
                    // "El presidente se llama Felipe".
                    || mode == Some("phone") && view.children(head).any(|c| self.is_bare_reflexive(c))
                    || !frame.passive && frame.subject.is_some_and(|s| self.is_no_giver(s))
                    || mode == Some("visit")
                        && (frame.subject.is_some_and(|s| is_carried(view, s))
                            || self.receives_nobody(trigger))
            }
            // "Celebrarán una ronda de negociaciones": a verb that only carries its noun praises nothing.
            EventKind::Support => {
                let carries = |m: &Meaning| match m {
                    Meaning::Event(e) => {
                        e.pos == Pos::Noun && e.support.iter().any(|s| **s == *view.lemma(head))
                    }
                    _ => false,
                };
                let carried = |o: usize| view.meanings_at(o).any(|(m, _)| carries(m));
                verb && trigger.tokens.len() == 1
                    && word.cameo.as_deref() != Some("057")
                    && frame
                        .object
                        .into_iter()
                        .chain(frame.obliques.iter().filter(|(p, _)| p.is_none()).map(|(_, t)| *t))
                        .any(|o| carried(o) || view.children_by(o, Rel::Nmod).any(carried))
            }
            // "The attack was condemned": what is convicted is somebody.
            EventKind::Sanction => {
                let act = |o: usize| {
                    let event = |m: &Meaning| matches!(m, Meaning::Event(e) if e.pos == Pos::Noun);
                    view.upos(o) == Upos::Noun
                        && view.meanings_at(o).any(|(m, _)| event(m))
                        && !view.is_kind(o, ThingKind::Person)
                };
                verb && mode == Some("convict") && frame.passive && frame.object.is_some_and(act)
            }
            _ => false,
        }
    }

    /// "Reported 94 downed drones", "сообщило о 94 сбитых беспилотниках": a participle that tells what became of what is counted.
    fn counts_told(&self, trigger: &Trigger) -> bool {
        let view = self.view;
        let Some(noun) = view.head(trigger.head).filter(|_| trigger.word.figure.is_some()) else {
            return false;
        };
        let counted = |q: &Quantity| {
            q.kind == QuantityKind::Cardinal && q.tokens.contains(&noun) && !q.rule.ends_with("article")
        };
        let told =
            matches!(view.rel(noun), Rel::Obj | Rel::Obl) && view.head(noun).is_some_and(|v| view.says(v));
        told && self.quantities.iter().any(counted)
    }

    /// "Had injured himself": a pronoun that is none of the entry's own.
    fn is_reflexive(&self, trigger: &Trigger, object: usize) -> bool {
        let alone = |(m, tokens): (&Meaning, &Range<usize>)| *m == Meaning::Reflexive && tokens.len() == 1;
        !trigger.tokens.contains(&object) && self.view.meanings_at(object).any(alone)
    }

    fn is_bare_reflexive(&self, token: usize) -> bool {
        let view = self.view;
        view.upos(token) == Upos::Pron
            && view.meanings_at(token).any(|(m, tokens)| *m == Meaning::Reflexive && tokens.len() == 1)
    }

    /// "Arms that may be used in Gaza": what only describes a thing, and nobody has done.
    fn may_be_done_with(&self, trigger: &Trigger) -> bool {
        let view = self.view;
        let described = view.head(trigger.head).filter(|_| view.rel(trigger.head) == Rel::Acl);
        matches!(trigger.modality, Modality::Possible | Modality::Hypothetical)
            && described.is_some_and(|t| is_carried(view, t))
    }

    /// "Received a licence", "recibió una carta": whether a verb of receiving guests has none.
    fn receives_nobody(&self, trigger: &Trigger) -> bool {
        let view = self.view;
        let word = trigger.word;
        let receives = word.recipient.contains(&Slot::Obj)
            && word.needs.contains(&Need::Actor)
            && !word.needs.contains(&Need::Place)
            && trigger.tokens.len() == 1;
        let known = |i: usize| {
            let m = &self.mentions.list[i];
            m.id.is_some() || m.state.is_some() || m.sort == Sort::Person
        };
        let somebody = |o: usize| {
            let titled = |m: &Meaning| matches!(m, Meaning::Title { .. } | Meaning::Body { .. });
            self.mention_of(o).is_some_and(known)
                || matches!(view.upos(o), Upos::Propn | Upos::Pron)
                || view.meanings_at(o).any(|(m, _)| titled(m))
        };
        receives && !trigger.frame.object.is_some_and(somebody)
    }

    /// Whether a noun is a text, a law or a march: it gives and meets nobody.
    fn is_no_giver(&self, noun: usize) -> bool {
        let view = self.view;
        let thing = |m: &Meaning| match m {
            Meaning::Event(e) => e.kind == EventKind::Protest && e.pos == Pos::Noun,
            Meaning::Medium | Meaning::Speaker(SourceKind::Document) => true,
            Meaning::Thing { thing, .. } => matches!(&**thing, "agreement" | "law"),
            _ => false,
        };
        view.upos(noun) == Upos::Noun
            && self.mention_of(noun).is_none()
            && view.meanings_at(noun).any(|(m, _)| thing(m))
    }

    /// "An earthquake struck the north", "were killed in the collapse of a roof": a force of nature or an accident attacks
    /// nobody.
    pub(super) fn is_natural(&self, trigger: &Trigger) -> bool {
        let view = self.view;
        let head = trigger.head;
        let natural = |t: usize| is_disaster(view, t);
        // The tree may hang the verb on what did it, or on what measures it.
        let hung = || view.up(head).skip(1).take(3).take_while(|t| view.upos(*t) == Upos::Noun).any(natural);
        let within = |(p, t): &(Option<usize>, usize)| {
            p.is_some_and(|p| args::marks_any(view, p, &[PrepRole::In, PrepRole::Agent])) && natural(*t)
        };
        let befalls = || {
            let suffers = trigger.word.recipient.contains(&Slot::Subj);
            (trigger.frame.passive || suffers || args::is_impersonal(view, head))
                && trigger.frame.obliques.iter().any(within)
        };
        // "The war has killed tens of thousands" is no attack of anybody on a day.
        let war = |t: usize| view.is_thing(t, "war");
        if trigger.word.kind == EventKind::Assault && trigger.frame.subject.is_some_and(war) {
            return true;
        }
        trigger.word.kind == EventKind::Assault
            && (trigger.frame.subject.is_some_and(natural)
                || is_of_mishap(view, trigger)
                || trigger.word.pos == Pos::Noun && natural(head)
                || view.rel(head) == Rel::Acl && hung()
                || matches!(view.rel(head), Rel::Advcl | Rel::Conj)
                    && trigger.frame.subject.is_none()
                    && view.head(head).is_some_and(|v| view.children_by(v, Rel::Nsubj).any(natural))
                || befalls())
            && !self.is_told_armed(trigger)
    }

    /// "A fire sparked by a drone killed two": where weapons or another attack are told of, nature did not do it.
    fn is_told_armed(&self, trigger: &Trigger) -> bool {
        let view = self.view;
        let accident =
            |t: usize| is_disaster(view, t) || view.meanings_over(t, 3).any(|(m, _)| is_named(m, "mishap"));
        // "Minas Gerais" is no field of mines.
        let place = |t: usize| self.mentions.at(t).is_some_and(|m| m.sort == Sort::Place);
        let own = |t: &usize| trigger.tokens.contains(t);
        view.sentence(trigger.head).filter(|t| !place(*t) && !own(t)).any(|t| {
            view.meanings_at(t).any(|(m, tokens)| match m {
                Meaning::Thing { kind: ThingKind::Weapon, .. } => true,
                Meaning::Event(e) => {
                    e.kind == EventKind::Assault
                        && !tokens.contains(&trigger.head)
                        && (e.pos == Pos::Noun && view.upos(t) == Upos::Noun
                            || e.figure.is_none() && e.figure_subj.is_none())
                        && !tokens.clone().any(accident)
                }
                _ => false,
            })
        })
    }
}

/// "Про 94 збиті дрони": an adjective, in a language whose trees have no participles, that tells what became of what is counted.
pub(super) fn counts_as_participle(view: &View<'_>, adjective: usize) -> bool {
    let noun = view.head(adjective).filter(|noun| *noun > adjective && view.rel(adjective) == Rel::Amod);
    view.lexicon.inflects_names()
        && view.upos(adjective) == Upos::Adj
        && noun.is_some_and(|noun| view.children_by(noun, Rel::Nummod).any(|n| n < adjective))
}

/// Whether a participle stands before the noun that it describes, and tells neither who did it nor when or where.
fn describes(view: &View<'_>, trigger: &Trigger) -> bool {
    let head = trigger.head;
    view.rel(head) == Rel::Amod
        && (view.doc.feat(head, "VerbForm") == Some("Part") || view.upos(head) == Upos::Adj)
        && view.doc.feat(head, "Tense") != Some("Pres")
        && view.head(head).is_some_and(|noun| noun > head)
        && view.children(head).all(|c| matches!(view.rel(c), Rel::Advmod | Rel::Punct | Rel::Aux))
}

/// Whether a word is for what is carried or carries: weapons, goods, vehicles.
fn is_carried(view: &View<'_>, token: usize) -> bool {
    [ThingKind::Vehicle, ThingKind::Weapon, ThingKind::Goods].iter().any(|kind| view.is_kind(token, *kind))
}

/// "A ferry caught fire, killing 31", "died when a bus plunged into a ravine": harm that a clause beside it explains.
fn is_of_mishap(view: &View<'_>, trigger: &Trigger) -> bool {
    let (head, word) = (trigger.head, trigger.word);
    let beside = |t: usize| {
        matches!(
            view.rel(t),
            Rel::Advcl | Rel::Acl | Rel::Conj | Rel::Xcomp | Rel::Ccomp | Rel::Parataxis | Rel::Obl
        )
    };
    let harms = |role: Option<Role>| matches!(role, Some(Role::Killed | Role::Wounded | Role::Missing));
    let explained = || {
        view.head(head).filter(|_| beside(head)).is_some_and(|t| is_mishap(view, t))
            || view.children(head).any(|c| beside(c) && is_mishap(view, c))
            || beside(head) && (view.sentence(head).start..head).any(|t| is_mishap(view, t))
    };
    is_mishap(view, head) || (harms(word.figure) || harms(word.figure_subj)) && explained()
}

/// Whether a verb tells of an accident of a vehicle or a building: splinters of what was shot down that fall are none.
fn is_mishap(view: &View<'_>, verb: usize) -> bool {
    let befallen = |t: usize| {
        [ThingKind::Vehicle, ThingKind::Place, ThingKind::Goods].into_iter().any(|kind| view.is_kind(t, kind))
    };
    if view.upos(verb) != Upos::Verb || !view.meanings_over(verb, 3).any(|(m, _)| is_named(m, "mishap")) {
        return false;
    }
    let mut subjects = view.children_by(verb, Rel::Nsubj).peekable();
    if subjects.peek().is_some() {
        return subjects.any(befallen);
    }
    // "A boat capsized off Yemen": the tree may have hung what it befell elsewhere.
    let noun = |t: &usize| matches!(view.upos(*t), Upos::Noun | Upos::Propn);
    let start = view.sentence(verb).start;
    let before = || {
        (start..verb)
            .rev()
            .take(LOST)
            .filter(noun)
            .any(|t| befallen(t) && args::preposition(view, t).is_none())
    };
    match args::of_verb(view, verb).subject {
        Some(subject) => befallen(subject),
        None => view.children_by(verb, Rel::Obj).any(befallen) || view.rel(verb) != Rel::Conj && before(),
    }
}

/// Words before a verb of an accident within which the tree may have lost what it befell.
const LOST: usize = 6;

fn is_named(meaning: &Meaning, name: &str) -> bool {
    matches!(meaning, Meaning::Thing { thing, .. } if **thing == *name)
}

/// Whether some words tell of a disaster or an accident and of no weapon.
pub fn tells_of_accident(view: &View<'_>, tokens: Range<usize>) -> bool {
    tokens.clone().any(|t| is_disaster(view, t) || is_mishap(view, t))
        && !tokens.into_iter().any(|t| view.is_kind(t, ThingKind::Weapon))
}

/// Whether a word is one for a disaster, or the last of several: "gas explosion".
fn is_disaster(view: &View<'_>, token: usize) -> bool {
    view.meanings_over(token, 2).any(|(m, _)| is_named(m, "disaster"))
}

/// "Demonstrated a new missile", "rallied its allies": with an object right behind, nobody takes to the streets.
pub(super) fn is_shown(view: &View<'_>, trigger: &Trigger) -> bool {
    let (head, word) = (trigger.head, trigger.word);
    let shown = |o: usize| {
        view.subtree(o).start == head + 1 && !args::is_time(view, o) && args::preposition(view, o).is_none()
    };
    word.mode.as_deref() == Some("demo")
        && trigger.tokens.len() == 1
        && word.about.is_empty()
        && !word.recipient.contains(&Slot::Obj)
        && view.children_by(head, Rel::Obj).any(shown)
}

/// "Protecting Vilnius is protecting Berlin" is said of an act in general; "paid the price" tells what befell somebody, where
/// "will pay the price" threatens.
pub(super) fn is_general(view: &View<'_>, trigger: &Trigger) -> bool {
    let (head, word) = (trigger.head, trigger.word);
    // "Will not go unanswered": a negation that is the entry's own denies nothing.
    let negated =
        || trigger.tokens.clone().any(|t| view.meanings_at(t).any(|(m, _)| matches!(m, Meaning::Negation)));
    let to_come = || {
        view.doc.feat(head, "Tense") == Some("Fut")
            || view.children_by(head, Rel::Aux).any(|a| view.doc.feat(a, "Tense") != Some("Past"))
    };
    let future = || match modality::of(view, head) {
        Modality::Planned | Modality::Hypothetical => true,
        Modality::DidNotHappen => negated() && to_come(),
        _ => false,
    };
    if word.kind == EventKind::Threaten && word.actor.contains(&Slot::Speaker) && !future() {
        return true;
    }
    let general = view.rel(head) == Rel::Csubj || view.children_by(head, Rel::Csubj).next().is_some();
    let unfinite = matches!(view.doc.feat(head, "VerbForm"), Some("Ger" | "Inf"));
    general && unfinite && !trigger.frame.passive
}
