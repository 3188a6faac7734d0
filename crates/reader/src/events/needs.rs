//! Whether an event has the argument that an ambiguous word needs.

use super::{Scene, Trigger};
use crate::addressed::{is_deed, is_definite};
use crate::args::{self, Frame};
use crate::figures::Quantity;
use crate::mentions::Sort;
use crate::roles;
use lexicon::{EventWord, Meaning, Need, Pos, PrepRole, Slot, ThingKind, TimeWord};
use record::{EventKind, Role, SourceKind};
use syntax::{Rel, Sub, Upos};

/// A bare number of so many or more that takes to the streets is people.
const MANY: f64 = 20.0;

impl Scene<'_, '_> {
    /// The word that an entry asks for: its object or what is coordinated with that, the head of a phrase that hangs on
    /// it, or, where the tree has lost that, a noun that follows with no verb between.
    pub(super) fn about(&self, trigger: &Trigger) -> Option<usize> {
        let view = self.view;
        let frame = &trigger.frame;
        let end = trigger.tokens.end;
        // "Peacekeepers arrived": of a verb whose subject is counted, that too.
        let subject = frame.subject.filter(|_| trigger.word.figure_subj.is_some());
        let wanted = |t: &usize| {
            !trigger.tokens.contains(t)
                && (frame.passive || subject == Some(*t) || frame.subject != Some(*t))
                && trigger
                    .word
                    .about
                    .iter()
                    .any(|w| **w == *view.lemma(*t) || view.doc.form(*t).eq_ignore_ascii_case(w))
        };
        // "Warned that it would respond", "called his colleague to discuss": what is said or meant counts by its verb.
        // Whom one hands back is the object, and not who is given something.
        let handed = !trigger.word.mutual && trigger.word.cameo.as_deref() == Some("0841");
        let slots = [frame.object, frame.indirect.filter(|_| !handed), frame.clause, subject];
        let purpose = view.children_by(trigger.head, Rel::Advcl);
        let purpose = purpose.filter(|c| view.doc.feat(*c, "VerbForm") == Some("Inf"));
        // "Suspended cooperation after the strikes": what was before, after or meanwhile is no argument.
        let besides = |p: usize| {
            let time = |m: &Meaning| {
                matches!(m, Meaning::Time(TimeWord::After | TimeWord::Before | TimeWord::During))
            };
            let other = |m: &Meaning| matches!(m, Meaning::Preposition(_));
            view.meanings_at(p).any(|(m, _)| time(m)) && !view.meanings_at(p).any(|(m, _)| other(m))
        };
        let obliques =
            frame.obliques.iter().filter(|(p, _)| !handed && !p.is_some_and(besides)).map(|(_, t)| *t);
        let arguments = slots.into_iter().flatten().chain(obliques).chain(purpose);
        // "Took in a million refugees", "flew in ten tonnes of food", "lifted part of the sanctions": what is counted stands
        // under its number or measure.
        let measured = |t: usize| {
            let tells = |m: &Meaning| match m {
                Meaning::Event(e) => e.pos == Pos::Noun,
                Meaning::Speech { pos, .. } => *pos == Pos::Noun,
                _ => false,
            };
            let of = |c: &usize| match args::preposition(view, *c) {
                Some(p) => args::marks(view, p, PrepRole::Of),
                None => view.doc.feat(*c, "Case") == Some("Gen"),
            };
            let part = !view.meanings_at(t).any(|(m, _)| tells(m));
            view.children_by(t, Rel::Nmod).filter(|_| part).find(of)
        };
        let counted = |t: usize| {
            let first = self.quantities.partition_point(|q| q.tokens.end <= t);
            self.quantities.get(first).filter(|q| q.number.contains(&t)).and_then(|q| q.head)
        };
        // "Condenó al exministro a diez años", "condena policiais por morte": the tree may hang on the object what goes to it.
        let goes_to = |c: &usize| {
            args::preposition(view, *c)
                .is_some_and(|p| args::marks_any(view, p, &[PrepRole::To, PrepRole::For]))
        };
        let object = frame.object.filter(|o| *o > trigger.head && !handed);
        let astray = object.and_then(|o| view.children_by(o, Rel::Nmod).find(goes_to));
        // "Mantêm 57 soldados como reféns": what somebody is made.
        let made = |c: &usize| {
            let mark = view.children(*c).find(|m| matches!(view.rel(*m), Rel::Case | Rel::Mark));
            mark.is_some_and(|m| !view.meanings_at(m).any(|(m, _)| matches!(m, Meaning::Preposition(_))))
        };
        let astray = astray.into_iter().chain(object.and_then(|o| view.children_by(o, Rel::Nmod).find(made)));
        let hung = arguments
            .chain(astray)
            .flat_map(|t| args::coordinated(view, t))
            .flat_map(|t| [Some(t), counted(t), measured(t)]);
        let hung = hung.flatten().find(wanted);
        let limit = view.sentence(trigger.head).end.min(end + 7);
        let within = |t: &usize| {
            matches!(
                view.upos(*t),
                Upos::Det
                    | Upos::Adj
                    | Upos::Num
                    | Upos::Noun
                    | Upos::Propn
                    | Upos::Adv
                    | Upos::Pron
                    | Upos::Part
            ) || view.doc.form(*t) == "-"
                // "Introduced on Wednesday sanctions": a day between the two.
                || view.upos(*t) == Upos::Adp && (t + 1..limit.min(t + 4)).any(|d| args::is_time(view, d))
        };
        hung.or_else(|| (end..limit).take_while(within).filter(|_| !handed).find(wanted))
    }

    /// Whether the event has an argument that its word needs.
    pub(super) fn met(&self, need: Need, frame: &Frame, head: usize, word: &EventWord) -> bool {
        let view = self.view;
        // The actor alone does not make the event; a weapon is no actor, and of two sides either will do.
        let whole = word.mutual
            || need == Need::Weapon
            || need == Need::Person && word.figure_subj.is_some()
            || word.actor.is_empty()
            || word.recipient.contains(&Slot::Subj);
        // Nor is one that does something a weapon shot down: "drones struck an oil depot".
        let downed =
            matches!(word.figure, Some(Role::Intercepted | Role::Suppressed | Role::Destroyed | Role::Lost));
        let struck = downed && word.pos == Pos::Verb && !frame.passive && frame.object.is_some();
        let subject = frame.subject.filter(|_| whole && !struck || word.pos == Pos::Noun);
        if self.kills(head, word) && need != Need::Told {
            return true;
        }
        if need == Need::Actor && word.pos == Pos::Noun && self.involved(head, word).is_some() {
            return true;
        }
        let slots = [subject, frame.object, frame.indirect];
        let arguments = || slots.into_iter().flatten().chain(frame.obliques.iter().map(|(_, t)| *t));
        let thing = |kinds: &[ThingKind]| {
            // "Military aid" is no military.
            let describes = |t: usize| {
                kinds == [ThingKind::Force] && view.upos(t) == Upos::Adj && view.rel(t) == Rel::Amod
            };
            let has = |t: usize| {
                !describes(t)
                    && view
                        .meanings_at(t)
                        .any(|(m, _)| matches!(m, Meaning::Thing { kind, .. } if kinds.contains(kind)))
                    || self
                        .quantities
                        .iter()
                        .any(|q| q.tokens.contains(&t) && q.thing_kind.is_some_and(|k| kinds.contains(&k)))
            };
            // "Drones which Russia launched": the pronoun stands for what its clause hangs on.
            let told = view.head(head).filter(|_| view.rel(head) == Rel::Acl && view.sub(head) == Sub::Relcl);
            let stands = || arguments().chain(view.children(head)).any(|t| view.is_relative(t));
            told.is_some_and(|noun| has(noun) && stands())
                || arguments().any(|t| {
                    // "Detuvo a nueve": a bare number of those whom the verb counts.
                    let bare = |q: &Quantity| q.rule == "figures.bare" && q.number.contains(&t);
                    let people = matches!(word.figure, Some(Role::Detained | Role::Captured | Role::Wounded));
                    if need == Need::Person
                        && people
                        && frame.object == Some(t)
                        && self.quantities.iter().any(bare)
                    {
                        return true;
                    }
                    // "Condemned violence against people": what was done to them is nobody.
                    if need == Need::Person
                        && view
                            .meanings_at(t)
                            .any(|(m, _)| matches!(m, Meaning::Event(e) if e.pos == Pos::Noun))
                    {
                        return has(t);
                    }
                    // "Handed over evidence of the use of weapons": what a text is about is not given.
                    let text = |m: &Meaning| match m {
                        Meaning::Medium | Meaning::Speaker(SourceKind::Document) => true,
                        Meaning::Speech { pos, .. } => *pos == Pos::Noun,
                        _ => false,
                    };
                    if word.figure == Some(Role::Supplied)
                        && frame.object == Some(t)
                        && view.meanings_at(t).any(|(m, _)| text(m))
                        && !view.meanings_at(t).any(|(m, _)| matches!(m, Meaning::Event(_)))
                    {
                        return has(t);
                    }
                    let phrase = view.subtree(t);
                    let near = phrase.start.max(t.saturating_sub(4))..phrase.end.min(t + 6);
                    args::coordinated(view, t).into_iter().chain(near).any(|t| t != head && has(t))
                })
                || view
                    .children(head)
                    .any(|c| matches!(view.rel(c), Rel::Compound | Rel::Amod | Rel::Nmod) && has(c))
        };
        match need {
            Need::Weapon => {
                thing(&[ThingKind::Weapon])
                    || !struck && self.weapons_beside(head)
                    || self.in_attack(frame, word)
            }
            Need::Vehicle => thing(&[ThingKind::Vehicle, ThingKind::Weapon]),
            Need::Goods => {
                thing(&[ThingKind::Goods, ThingKind::Weapon, ThingKind::Vehicle, ThingKind::Money])
            }
            Need::Money => thing(&[ThingKind::Money]),
            Need::Force => {
                // "Air defence systems" are no air defence.
                thing(&[ThingKind::Force])
                    || arguments()
                        .any(|t| !self.is_weapon(t) && self.mention_of(t).is_some_and(|i| self.is_force(i)))
            }
            Need::Troops => frame.subject.is_some_and(|t| {
                // Police who come or go are about their business.
                let force = |m: &Meaning| {
                    matches!(m, Meaning::Thing { kind: ThingKind::Force, thing } if &**thing != "person.police")
                };
                view.meanings_at(t).any(|(m, _)| force(m))
                    || self.mention_of(t).is_some_and(|i| self.is_force(i))
            }),
            // "Troops left the town": neither who leaves nor what is left says it alone.
            Need::Ground => {
                let place = |t: usize| self.mentions.at(t).is_some_and(|m| m.place.is_some());
                // "Left the town in ruins" is no leaving.
                let state = view.children(head).any(|c| matches!(view.rel(c), Rel::Xcomp | Rel::Acl));
                let there = |(p, t): &(Option<usize>, usize)| {
                    word.recipient.is_empty()
                        && p.is_some_and(|p| args::marks_any(view, p, &[PrepRole::To, PrepRole::In]))
                        && place(*t)
                };
                let reached = frame.object.is_some_and(place) || frame.obliques.iter().any(there);
                self.met(Need::Troops, frame, head, word) && reached && !state
            }
            // "30,000 people took part": of a verb, those who are counted.
            Need::Told => {
                let counted = |t: usize| {
                    // "Organisers said 500 took part".
                    let bare = |q: &Quantity| q.rule == "figures.bare" && q.number.contains(&t);
                    let of = |q: &Quantity| {
                        q.head == Some(t) && q.thing_kind == Some(ThingKind::Person) || bare(q)
                    };
                    self.quantities.iter().any(of)
                };
                // Of a funeral, a match or an operation it says so itself.
                let elsewhere = |t: usize| {
                    let protest = |m: &Meaning| matches!(m, Meaning::Event(e) if e.kind == EventKind::Protest);
                    view.upos(t) != Upos::Pron
                        && !args::is_time(view, t)
                        && !view.meanings_at(t).any(|(m, _)| protest(m))
                        && self.mentions.at(t).is_none_or(|m| m.place.is_none())
                };
                let other = || frame.obliques.iter().any(|(_, t)| elsewhere(*t));
                word.pos == Pos::Noun || frame.subject.is_some_and(counted) && !other()
            }
            // "Thousands marched": and not one who speaks of it, in Spanish by the same verb ("manifestar").
            Need::Crowd => {
                let finite = view.doc.feat(head, "Number") == Some("Plur") && view.may_be_finite(head);
                // "Se movilizaban en una motocicleta": on their way.
                let rides = |(p, t): &(Option<usize>, usize)| {
                    p.is_some_and(|p| args::marks(view, p, PrepRole::In)) && view.is_kind(*t, ThingKind::Vehicle)
                };
                // "Dejaron de trabajar": what stands in the entry is nothing that is said.
                let said = frame.clause.is_some_and(|c| !matches!(view.rel(c), Rel::Xcomp | Rel::Advcl));
                let said = said || self.quoted(head);
                word.pos == Pos::Verb
                    && !said
                    && !frame.obliques.iter().any(rides)
                    && frame.subject.map_or(finite && !frame.passive, |t| self.is_crowd(t))
            }
            // "Condemned the use of force": who condemns a thing convicts nobody.
            Need::Person
                if word.mode.as_deref() == Some("convict")
                    && word.pos == Pos::Verb
                    && frame.object.is_some_and(|o| !self.is_somebody(o)) =>
            {
                false
            }
            Need::Person => {
                thing(&[ThingKind::Person, ThingKind::Force])
                    || arguments().any(|t| {
                        self.mention_of(t)
                            .is_some_and(|i| matches!(self.mentions.list[i].sort, Sort::Person | Sort::Group))
                    })
            }
            Need::Actor => {
                // "Hold a meeting in Kuala Lumpur": where it is done to its object alone, the object is what counts.
                let own = *word.recipient == [Slot::Obj] && word.kind == EventKind::Coerce && !frame.passive;
                let beside =
                    frame.obliques.iter().filter(|_| !own || frame.object.is_none()).map(|(_, t)| *t);
                let other = frame.object.into_iter().chain(frame.indirect).chain(beside);
                // "Blamed the policies of Netanyahu": what is his stands for him.
                let owned = |t: usize| {
                    word.pos == Pos::Verb
                        && view.children_by(t, Rel::Nmod).any(|c| {
                            self.mention_of(c).is_some()
                                && (view.sub(c) == Sub::Poss
                                    || args::preposition(view, c)
                                        .is_none_or(|p| args::marks(view, p, PrepRole::Of)))
                        })
                };
                let named = |t: usize| self.parties(t).iter().any(|p| p.mention.is_some()) || owned(t);
                let mutual = word.mutual && frame.subject.is_some_and(|s| self.parties(s).len() > 1);
                let only_subject = word.recipient.is_empty() && frame.subject.is_some_and(named);
                let adjective =
                    || view.children(head).any(|c| self.mentions.at(c).is_some_and(|m| m.adjective));
                // "Welcomed the decision": done to whoever did it.
                let deed = || {
                    let judges =
                        matches!(word.kind, EventKind::Accuse | EventKind::Support | EventKind::Reject);
                    judges
                        && word.pos == Pos::Verb
                        && frame.object.is_some_and(|o| is_deed(view, o) && is_definite(view, o))
                };
                let possessor = || word.pos == Pos::Noun && frame.subject.is_some_and(named);
                mutual || only_subject || other.into_iter().any(named) || adjective() || possessor() || deed()
            }
            Need::Place => {
                // "Freed the prisoners in Natal": of a verb with an object it is the object that must be a place.
                let freed = frame.object.filter(|_| word.pos == Pos::Verb).is_some_and(|object| {
                    self.mentions.at(object).is_none_or(|m| m.place.is_none())
                        && view.meanings_at(object).any(|(m, _)| {
                            matches!(m, Meaning::Thing { kind: ThingKind::Person | ThingKind::Force, .. })
                        })
                });
                if freed {
                    return false;
                }
                let place = |i: usize| self.mentions.list[i].place.is_some();
                let thing_place = thing(&[ThingKind::Place]);
                thing_place || arguments().any(|t| self.mentions.index_at(t).is_some_and(place))
            }
            Need::Clause => frame.clause.is_some() || self.quoted(head),
        }
    }

    /// "Died in the attack": whether a verb of being harmed stands with an attack, named as the noun of an event.
    fn in_attack(&self, frame: &Frame, word: &EventWord) -> bool {
        word.figure_subj.is_some_and(|role| matches!(role, Role::Killed | Role::Wounded))
            && frame.obliques.iter().any(|(_, t)| self.view.names_act(*t, EventKind::Assault))
    }

    /// "Two people died in the confrontation": an attack in which people are harmed is one, whoever is in it.
    fn kills(&self, head: usize, word: &EventWord) -> bool {
        let harm = |m: &Meaning| {
            matches!(m, Meaning::Event(e) if e.pos == Pos::Verb
                && [e.figure, e.figure_subj].iter().any(|r| matches!(r, Some(Role::Killed | Role::Wounded))))
        };
        let view = self.view;
        let hurts = |t: usize| view.meanings_at(t).any(|(m, _)| harm(m));
        let within = || {
            args::preposition(view, head).is_some_and(|p| args::marks(view, p, PrepRole::In))
                // "Ficaram feridas nos confrontos": the adjective stands between.
                && view.up(head).skip(1).take(2).any(hurts)
        };
        // "Clashes that left 38 people dead".
        let fatal = |t: usize| matches!(roles::fate(view, t), Some(Role::Killed | Role::Wounded));
        let told = || view.children_by(head, Rel::Acl).any(|c| hurts(c) || view.children(c).any(fatal));
        word.pos == Pos::Noun && word.kind == EventKind::Assault && (within() || told())
    }

    /// Whether weapons are counted right behind a word, or right before it, whatever the tree says; or named right
    /// before it: "the number of drones shot down".
    fn weapons_beside(&self, head: usize) -> bool {
        let view = self.view;
        let sentence = self.view.sentence_of(head);
        let named = (head.saturating_sub(3)..head).any(|t| {
            self.view.meanings_at(t).any(|(m, tokens)| {
                matches!(m, Meaning::Thing { kind: ThingKind::Weapon, .. }) && tokens.end == head
            })
        });
        if named {
            return true;
        }
        // "Of the 90 drones … four reached their targets": a bare count of weapons told before.
        let told = |q: &Quantity| {
            let near = |w: &Quantity| {
                w.thing_kind == Some(ThingKind::Weapon)
                    && w.tokens.end <= q.tokens.start
                    && self.view.sentence_of(w.tokens.start) + 1 >= sentence
            };
            q.thing == "unknown"
                && (q.tokens.end..head.max(q.tokens.end))
                    .all(|t| matches!(view.upos(t), Upos::Aux | Upos::Adv))
                && (q.tokens.end..q.tokens.end + 4).contains(&head)
                && q.head.is_none()
                && self.quantities.iter().any(near)
        };
        self.quantities.iter().any(|q| {
            (q.thing_kind == Some(ThingKind::Weapon) || told(q))
                && self.view.sentence_of(q.tokens.start) == sentence
                && ((head + 1..head + 4).contains(&q.tokens.start)
                    || (q.tokens.end..q.tokens.end + 4).contains(&head))
        })
    }

    /// Whether a phrase names many who bear no arms: a group, people in the plural or counted, a union.
    fn is_crowd(&self, token: usize) -> bool {
        let view = self.view;
        let people = |t: usize| view.is_kind(t, ThingKind::Person) && !view.is_kind(t, ThingKind::Force);
        let several = |t: usize| view.doc.feat(t, "Number") == Some("Plur");
        let counted = |t: usize| {
            let of = |q: &Quantity| q.tokens.contains(&t) && q.thing_kind == Some(ThingKind::Person);
            self.quantities.iter().any(of)
        };
        // "Milhares marcharam".
        let many = |t: usize| {
            let of = |q: &Quantity| q.tokens.contains(&t) && q.head.is_none() && q.count.low.get() >= MANY;
            matches!(view.upos(t), Upos::Num | Upos::Noun) && self.quantities.iter().any(of)
        };
        let body = |i: usize| {
            let mention = &self.mentions.list[i];
            let one = mention.sort == Sort::Person && !several(mention.head);
            !one && mention.body.is_none() && mention.id.is_none() && !self.is_armed(i)
        };
        let among = |t: usize| match self.mention_of(t) {
            Some(index) => body(index),
            None => people(t) && several(t) || counted(t) || many(t),
        };
        // "A group of students".
        let of = |c: &usize| args::preposition(view, *c).is_some_and(|p| args::marks(view, p, PrepRole::Of));
        let members = |t: usize| {
            let whole = self.mention_of(t).is_none();
            view.children_by(t, Rel::Nmod).filter(move |_| whole).filter(of).any(|c| several(c) && among(c))
        };
        // Ministers and leaders who come together meet.
        args::coordinated(view, token).into_iter().any(|t| !view.governs(t) && (among(t) || members(t)))
    }

    /// Whether a phrase names people, or one of those that are joined in it does.
    fn is_somebody(&self, token: usize) -> bool {
        let person = |i: usize| matches!(self.mentions.list[i].sort, Sort::Person | Sort::Group);
        args::coordinated(self.view, token).into_iter().any(|t| {
            self.view.is_kind(t, ThingKind::Person)
                || self
                    .quantities
                    .iter()
                    .any(|q| q.tokens.contains(&t) && q.thing_kind == Some(ThingKind::Person))
                || self.mention_of(t).is_some_and(person)
        })
    }

    /// Whether a quotation begins in the sentence of a word that stands outside it.
    fn quoted(&self, head: usize) -> bool {
        let sentence = self.view.sentence(head);
        self.quotes.iter().any(|q| !q.tokens.contains(&head) && sentence.contains(&q.tokens.start))
    }

    /// Whether those named bear arms, for a state, against it or for themselves.
    pub(crate) fn is_armed(&self, index: usize) -> bool {
        let arms = |sector: &str| matches!(sector, "MIL" | "COP" | "REB" | "PRM" | "UAF" | "CRM");
        self.mentions.list[index].tokens.clone().flat_map(|t| self.view.meanings_at(t)).any(
            |(m, _)| match m {
                Meaning::Body { sector: Some(sector), .. } | Meaning::Group { sector } => arms(sector),
                _ => false,
            },
        )
    }

    /// Whether a phrase names soldiers or police.
    pub(super) fn is_of_forces(&self, token: usize) -> bool {
        self.view.is_kind(token, ThingKind::Force) || self.mention_of(token).is_some_and(|i| self.is_force(i))
    }

    fn is_force(&self, index: usize) -> bool {
        let mention = &self.mentions.list[index];
        let token = mention.tokens.clone();
        token.into_iter().any(|t| {
            self.view.meanings_at(t).any(|(m, _)| {
                matches!(m, Meaning::Body { sector: Some(s), .. } | Meaning::Group { sector: s } if &**s == "MIL")
            })
        })
    }
}
