//! Which of an event word's arguments are its parties, slot by slot of its frame.

use super::order::is_acronym;
use super::{Party, Scene, Trigger};
use crate::args::{self, Frame};
use crate::mentions::Sort;
use crate::view::View;
use lexicon::{Meaning, Pos, PrepRole, Slot, ThingKind, TimeWord};
use record::{EventKind, Role, Stance};
use std::ops::Range;
use syntax::{Rel, Upos};

fn view_is_verb(view: &View<'_>, token: usize) -> bool {
    view.upos(token) == Upos::Verb
}

/// Whether the preposition that begins at a token is the one that a frame names, in one word or several.
fn is_preposition(view: &View<'_>, at: usize, name: &str) -> bool {
    let same =
        |t: usize, word: &str| *view.doc.lemma(t) == *word || view.doc.form(t).eq_ignore_ascii_case(word);
    // "Near to Kyiv" has another preposition than "to Kyiv".
    let within_longer = (at.saturating_sub(3)..at).any(|start| {
        view.meanings_at(start)
            .any(|(m, tokens)| matches!(m, lexicon::Meaning::Preposition(_)) && tokens.contains(&at))
    });
    // "A través de" begins as "a" does.
    let words = name.split(' ').count();
    let opens_longer = view
        .meanings_at(at)
        .any(|(m, tokens)| matches!(m, lexicon::Meaning::Preposition(_)) && tokens.len() > words);
    !within_longer
        && !opens_longer
        && name.split(' ').zip(at..).all(|(word, t)| t < view.len() && same(t, word))
}

impl Scene<'_, '_> {
    pub(super) fn parties_of(&self, trigger: &mut Trigger) {
        let word = trigger.word;
        let frame = &trigger.frame;
        let verb = word.pos == Pos::Verb;
        let fill = |slots: &[Slot], trigger: &Trigger| {
            slots.iter().find_map(|slot| {
                let parties = self.slot(slot, frame, trigger, verb);
                // "Sentenced him to death": a pronoun that stands for nobody known still is the one.
                let object = frame.object.filter(|_| *slot == Slot::Obj && verb && !frame.passive);
                let pronoun =
                    object.is_some_and(|o| self.view.upos(o) == Upos::Pron && !self.view.is_relative(o));
                (!parties.is_empty() || pronoun).then_some(parties)
            })
        };
        // "Completed their withdrawal from Niger": whose it is has been told, and what stands with "of" is not whose.
        let own = || self.own_doers(trigger).filter(|_| !verb && !word.actor.is_empty());
        // "Blocked a road as a sign of support": who does it supports.
        let signs = || {
            let over = self.view.up(trigger.head).skip(1).find(|t| view_is_verb(self.view, *t));
            let over = over.filter(|_| !verb && word.actor.contains(&Slot::Subj));
            over.and_then(|v| args::of_verb(self.view, v).subject).map(|s| self.parties(s))
        };
        // Of an act against nobody no more is told than that he is accused of it.
        let done_to = || fill(&word.recipient, trigger).or_else(|| fill(&word.actor, trigger));
        let charged = self.charged(trigger.head, word).and_then(|accused| {
            let other = |p: &Party| accused.iter().all(|a| a.mention != p.mention || a.mention.is_none());
            Some((done_to()?.into_iter().filter(other).collect::<Vec<_>>(), accused))
        });
        let charged = charged.filter(|(to, _)| !to.is_empty());
        let mut actors = self
            .involved(trigger.head, word)
            .or_else(|| charged.as_ref().map(|(_, accused)| accused.clone()))
            .or_else(own)
            .or_else(signs)
            .or_else(|| fill(&word.actor, trigger))
            .unwrap_or_default();
        let mut recipients = fill(&word.recipient, trigger).unwrap_or_default();
        if let Some((to, _)) = charged.filter(|_| recipients.is_empty()) {
            recipients = to;
        }
        if !verb && actors.is_empty() {
            actors = self.possessor(trigger);
        }
        if verb
            && actors.is_empty()
            && word.actor.contains(&Slot::Subj)
            && frame.subject.is_none()
            && !frame.passive
            && !args::is_impersonal(self.view, trigger.head)
            && !args::done_by_nobody_named(self.view, trigger.head)
        {
            actors = self.before(trigger.head);
            if actors.is_empty() {
                actors = self.seat(trigger);
            }
        }
        if word.mutual && recipients.is_empty() {
            let with = frame
                .obliques
                .iter()
                .find(|(p, _)| p.is_some_and(|p| args::marks(self.view, p, PrepRole::With)));
            recipients = with.map(|(_, t)| self.parties(*t)).unwrap_or_default();
            if recipients.is_empty() && actors.is_empty() {
                let between = frame
                    .obliques
                    .iter()
                    .find(|(p, _)| p.is_some_and(|p| args::marks(self.view, p, PrepRole::Between)));
                actors = between.map(|(_, t)| self.between(*t)).unwrap_or_default();
            }
        }
        // "Sino-Indian talks were held".
        if verb && word.mutual && actors.is_empty() && recipients.is_empty() && frame.passive {
            let carried = frame.object.map(|o| self.of_adjective(o, &[Rel::Amod, Rel::Compound]));
            actors = carried.unwrap_or_default();
        }
        if !verb
            && (word.mutual || word.mode.as_deref() == Some("visit"))
            && actors.is_empty()
            && !recipients.is_empty()
        {
            actors = self.attending(trigger, &recipients);
        }
        if word.kind == EventKind::Assault {
            // A city does not attack.
            let there = (!verb).then(|| self.town_of(frame, trigger.head)).flatten();
            let town = |p: &Party| {
                p.mention.is_some_and(|m| self.mentions.list[m].sort == Sort::Place || there == Some(m))
            };
            actors.retain(|a| !town(a));
            // "El bombardeo ruso de Odesa".
            if !verb && actors.is_empty() {
                actors = self.possessor(trigger);
                actors.retain(|a| !town(a));
            }
            // "Fifty Russian drones were launched at Ukraine": by whose they are.
            if verb
                && actors.is_empty()
                && frame.passive
                && matches!(word.figure, Some(Role::Launched))
                && let Some(weapon) = frame.object.filter(|o| self.is_weapon(*o))
            {
                actors = self.parties(weapon);
                actors.retain(|a| a.actor.rule == "events.owner");
            }
            // "Russian missiles struck": the tree may take what strikes for what is struck.
            let owned = recipients.iter().any(|r| r.actor.rule == "events.owner");
            if verb
                && actors.is_empty()
                && owned
                && !matches!(
                    word.figure,
                    Some(
                        Role::Intercepted | Role::Suppressed | Role::Destroyed | Role::Lost | Role::Captured
                    )
                )
                && frame.object.is_some_and(|o| o < trigger.head && self.is_weapon(o))
            {
                actors = std::mem::take(&mut recipients);
            }
        }
        let same = |a: &Party, b: &Party| a.mention.is_some() && a.mention == b.mention;
        if recipients.is_empty() && word.kind == EventKind::Request && verb {
            // "Demands that Rwanda withdraw": it is asked of the subject of the clause.
            let asked = frame
                .clause
                .filter(|c| view_is_verb(self.view, *c))
                .and_then(|c| args::of_verb(self.view, c).subject);
            recipients =
                asked.filter(|s| frame.subject != Some(*s)).map(|s| self.parties(s)).unwrap_or_default();
        }
        let sides = matches!(word.kind, EventKind::Agree | EventKind::Consult | EventKind::Cooperate);
        // "Venezuela and Russia offered help" to somebody else.
        let given = word.cameo.as_deref().is_some_and(|c| c.starts_with("033"))
            || self
                .view
                .meanings_at(trigger.head)
                .any(|(m, _)| matches!(m, Meaning::Speech { stance: Stance::Promises, .. }));
        let sides = sides && !(word.kind == EventKind::Agree && given);
        if (word.mutual || sides) && recipients.is_empty() && actors.len() > 1 {
            recipients = actors.split_off(1);
        }
        let wants_object = verb && word.recipient.contains(&Slot::Obj) && !frame.passive;
        if recipients.is_empty() && wants_object && frame.object.is_none_or(|o| o < trigger.head) {
            recipients = self.after(trigger.head);
        }

        // "Received the Vietnamese prime minister" as one entry: whom its noun names.
        if recipients.is_empty() && verb && trigger.tokens.len() > 1 && !word.recipient.is_empty() {
            let nouns = trigger.tokens.clone().filter(|t| *t != trigger.head);
            let named = |t: usize| {
                self.mentions.index_at(t).or_else(|| {
                    let described =
                        self.view.children_by(t, Rel::Amod).filter(|c| !trigger.tokens.contains(c));
                    described.filter_map(|c| self.mentions.index_at(c)).next()
                })
            };
            let held = |i: &usize| {
                let mention = &self.mentions.list[*i];
                mention.state.is_some() && (mention.adjective || mention.office.is_some())
            };
            // The tree may have hung an adjective behind it elsewhere.
            let beside = self.mentions.index_at(trigger.tokens.end).filter(|i| {
                let people = self.mentions.list[*i].rule == "mentions.demonym";
                people && self.view.sentence(trigger.head).contains(&trigger.tokens.end)
            });
            let index = nouns.filter_map(named).find(held).or(beside);
            recipients = index.map(|i| vec![self.party(i, "events.held")]).unwrap_or_default();
        }
        // "Sent a patrol ship to protect the flotilla": the force that is sent is no side.
        if verb && word.kind == EventKind::Mobilize && !frame.passive {
            let sent = frame.object;
            let force = |m: usize| {
                let mention = &self.mentions.list[m];
                sent == Some(mention.head) && mention.body.is_some() && mention.rule == "mentions.home"
            };
            recipients.retain(|r| !r.mention.is_some_and(force));
        }
        if !verb && word.kind == EventKind::Aid && actors.is_empty() && !recipients.is_empty() {
            actors = self.givers(trigger, &recipients);
        }
        // "An exchange of hostages": who is let go lets nobody go.
        if !verb && word.mode.as_deref() == Some("release") {
            let held = |m: usize| {
                let noun = self.mentions.list[m].head;
                ["person.prisoner", "person.hostage"].iter().any(|held| self.view.is_thing(noun, held))
            };
            actors.retain(|a| !a.mention.is_some_and(held));
        }
        recipients.retain(|r| !actors.iter().any(|a| same(a, r)));
        if (word.mutual || sides) && recipients.is_empty() && actors.len() > 1 {
            recipients = actors.split_off(1);
        }
        trigger.actors = actors;
        trigger.recipients = recipients;
    }

    /// "Talks between the government and the rebels": both, though the tree may have lost what is joined.
    fn between(&self, phrase: usize) -> Vec<Party> {
        let view = self.view;
        let mut parties = self.parties(phrase);
        let end = view.subtree(phrase).end;
        let joined = parties.len() == 1 && end + 1 < view.len() && view.upos(end) == Upos::Cconj;
        let next = (end + 1..view.sentence(phrase).end.min(end + 4))
            .take_while(|t| {
                matches!(view.upos(*t), Upos::Det | Upos::Adj | Upos::Noun | Upos::Propn | Upos::Num)
            })
            .find_map(|t| self.mention_of(t));
        if let Some(index) = next.filter(|_| joined) {
            let other = self.party(index, "events.between");
            if parties[0].actor.id != other.actor.id || other.actor.id.is_none() {
                parties.push(other);
            }
        }
        parties
    }

    /// "В Еврокомиссии осудили": where a verb in the plural has no subject, it is done by the body in which it is done; what is
    /// said or demanded in a capital is its state's.
    fn seat(&self, trigger: &Trigger) -> Vec<Party> {
        let view = self.view;
        let nobody = view.lexicon.inflects_names() && view.doc.feat(trigger.head, "Number") == Some("Plur");
        let said = matches!(
            trigger.word.kind,
            EventKind::Accuse
                | EventKind::Reject
                | EventKind::Request
                | EventKind::Support
                | EventKind::Threaten
        );
        let within = |p: &Option<usize>| p.is_some_and(|p| args::marks(view, p, PrepRole::In));
        // It opens the clause, or stands right behind the verb.
        let beside = |p: &Option<usize>| p.is_some_and(|p| p < trigger.head || p == trigger.tokens.end);
        let seats = trigger.frame.obliques.iter().filter(|(p, _)| nobody && within(p) && beside(p));
        let body = seats.filter_map(|(_, t)| self.mention_of(*t)).find(|i| {
            let mention = &self.mentions.list[*i];
            mention.sort == Sort::Organisation || said && mention.sort == Sort::State
        });
        body.map(|index| vec![self.party(index, "events.seat")]).unwrap_or_default()
    }

    /// "Germany announced 300 million in aid to Ukraine", "Франция возобновила помощь Чаду": who does something with the aid that goes to
    /// another gives it, where the verb tells of no other act.
    fn givers(&self, trigger: &Trigger, recipients: &[Party]) -> Vec<Party> {
        let view = self.view;
        let carried = |t: &usize| matches!(view.rel(*t), Rel::Obj | Rel::Obl | Rel::Nmod | Rel::Xcomp);
        let mut chain = view.up(trigger.head).take(4).take_while(carried).filter_map(|t| view.head(t));
        let Some(verb) = chain.find(|t| view.upos(*t) == Upos::Verb) else { return Vec::new() };
        let other_act = view.meanings_over(verb, 2).any(|(m, _)| match m {
            Meaning::Event(e) => {
                !matches!(e.kind, EventKind::Aid | EventKind::Agree)
                    && e.about.is_empty()
                    && e.needs.is_empty()
            }
            Meaning::Speech { stance, .. } => *stance != Stance::Asserts && *stance != Stance::Promises,
            _ => false,
        });
        let frame = args::of_verb(view, verb);
        let negated =
            view.children(verb).any(|c| view.meanings_at(c).any(|(m, _)| matches!(m, Meaning::Negation)));
        let subject = frame.subject.filter(|s| !other_act && !frame.passive && !negated && *s < verb);
        let mut parties = subject.map(|s| self.parties(s)).unwrap_or_default();
        let same = |p: &Party| {
            recipients
                .iter()
                .any(|r| r.is_of(p.state.as_deref()) || r.mention.is_some() && r.mention == p.mention)
        };
        let gives = |p: &Party| {
            let mention = p.mention.map(|m| &self.mentions.list[m]);
            let plain = !view.says(verb) || mention.is_some_and(|m| m.sort == Sort::State);
            plain && mention.is_some_and(|m| !m.is_press()) && (p.state.is_some() || p.actor.id.is_some())
        };
        parties.retain(|p| gives(p) && !same(p));
        parties
    }

    /// Who does what is called his own: the subject of the verb whose object it is.
    fn own_doers(&self, trigger: &Trigger) -> Option<Vec<Party>> {
        let view = self.view;
        view.children(trigger.head).find(|c| args::is_possessive(view, *c))?;
        // "Sanctioned Iran for its aid to Russia": whose it is has been punished or blamed for it.
        let reason = args::preposition(view, trigger.head)
            .is_some_and(|p| args::marks_any(view, p, &[PrepRole::For, PrepRole::Because, PrepRole::About]));
        let blames = |m: &Meaning| match m {
            Meaning::Event(e) => {
                matches!(
                    e.kind,
                    EventKind::Accuse | EventKind::Sanction | EventKind::Coerce | EventKind::Threaten
                )
            }
            _ => false,
        };
        let over = view.up(trigger.head).skip(1).take(2).filter(|t| reason && view.upos(*t) == Upos::Verb);
        let blamed = over.into_iter().find(|v| view.meanings_at(*v).any(|(m, _)| blames(m)));
        if let Some(object) = blamed.and_then(|v| args::of_verb(view, v).object).filter(|o| *o < trigger.head)
        {
            return Some(self.parties(object)).filter(|p| !p.is_empty());
        }
        let verb = view.head(trigger.head).filter(|v| view.upos(*v) == Upos::Verb)?;
        let object = matches!(view.rel(trigger.head), Rel::Obj | Rel::Obl);
        let subject = args::of_verb(view, verb).subject.filter(|s| object && *s < trigger.head)?;
        Some(self.parties(subject)).filter(|p| !p.is_empty())
    }

    /// "Aliyev said at talks with Putin", "during a visit to Kyiv": who does something at a meeting is the other side of it.
    fn attending(&self, trigger: &Trigger, others: &[Party]) -> Vec<Party> {
        let view = self.view;
        let phrase = view.head(trigger.head).filter(|_| view.rel(trigger.head) == Rel::Obl);
        let at = args::preposition(view, trigger.head).filter(|p| {
            args::marks(view, *p, PrepRole::In)
                || view.meanings_at(*p).any(|(m, _)| matches!(m, Meaning::Time(TimeWord::During)))
        });
        let (Some(verb), Some(_), EventKind::Consult) = (phrase, at, trigger.word.kind) else {
            return Vec::new();
        };
        let subject =
            Some(verb).filter(|v| view.upos(*v) == Upos::Verb).and_then(|v| args::of_verb(view, v).subject);
        let mut parties = subject.map(|s| self.parties(s)).unwrap_or_default();
        let same = |p: &Party| {
            others.iter().any(|o| o.mention.is_some() && o.mention == p.mention || o.actor.id == p.actor.id)
        };
        parties.retain(|p| p.mention.is_some() && p.state.is_some() && !same(p));
        parties
    }

    pub(crate) fn is_weapon(&self, token: usize) -> bool {
        self.view.is_kind(token, ThingKind::Weapon)
    }

    fn slot(&self, slot: &Slot, frame: &Frame, trigger: &Trigger, verb: bool) -> Vec<Party> {
        let view = self.view;
        let head = trigger.head;
        let token = match slot {
            Slot::Subj => frame.subject,
            Slot::Obj => frame.object,
            Slot::Iobj => frame.indirect,
            Slot::Speaker => None,
            Slot::Case(case) => return self.in_case(case.feature(), frame, &trigger.tokens, head, verb),
            Slot::Prep(preposition) => {
                let matches = |p: usize| is_preposition(view, p, preposition);
                // "On Wednesday imposed sanctions on Iran": the day is no side.
                // Nor is a word of the entry: "golpe de Estado".
                let side = |(p, t): &&(Option<usize>, usize)| {
                    p.is_some_and(matches) && !args::is_time(view, *t) && !trigger.tokens.contains(t)
                };
                // "Attacks against residential areas of Ukraine": whose the areas are is not whose the attacks are.
                let nested = |t: usize| {
                    !verb
                        && trigger.word.actor.contains(slot)
                        && view.head(t).is_some_and(|h| {
                            // "Un ataque contra una aldea controlada por el Ejército".
                            let describes = view.doc.feat(h, "VerbForm") == Some("Part");
                            h > head
                                && !trigger.tokens.contains(&h)
                                && (describes || args::preposition(view, h).is_some())
                        })
                };
                // "Acusó a Colombia y Perú": some trees have the phrase as an indirect object.
                let given = frame
                    .indirect
                    .filter(|t| args::preposition(view, *t).is_some_and(matches) && !args::is_time(view, *t));
                let hung = frame.obliques.iter().find(side).map(|(_, t)| *t).or(given);
                // A wrong tree hangs the phrase on the object; it still stands right after it.
                let astray = || {
                    let object = trigger.about.or(frame.object).filter(|_| verb)?;
                    let nested = view.children_by(object, Rel::Nmod).find(|c| {
                        args::preposition(view, *c).is_some_and(matches) && self.mention_of(*c).is_some()
                    });
                    nested.filter(|c| *c > head)
                };
                let between = |t: usize| {
                    args::preposition(view, t).is_some_and(|p| args::marks(view, p, PrepRole::Between))
                };
                return match hung.or_else(astray) {
                    Some(token) if trigger.word.mutual && between(token) => self.between(token),
                    Some(token) => self.parties(token),
                    None => {
                        let mut found = self.after_preposition(head, matches);
                        let head_of = |p: &Party| p.mention.map(|m| self.mentions.list[m].head);
                        // "Speaking on a visit to Ankara": the visit's, and not to whom one speaks.
                        let others = |t: usize| {
                            let takes = |m: &Meaning| matches!(m, Meaning::Event(e) if e.kind == EventKind::Consult && e.pos == Pos::Noun && e.recipient.contains(slot));
                            verb && view
                                .head(t)
                                .is_some_and(|h| h > head && view.meanings_at(h).any(|(m, _)| takes(m)))
                        };
                        found.retain(|p| !head_of(p).is_some_and(|t| nested(t) || others(t)));
                        found
                    }
                };
            }
        };
        token.map(|t| self.parties(t)).unwrap_or_default()
    }

    /// A phrase without a preposition in a case that the frame names: one that hangs on the word, else the first
    /// name after it that stands so. A name that shows no case will do right beside a noun.
    fn in_case(
        &self,
        case: &str,
        frame: &Frame,
        words: &Range<usize>,
        head: usize,
        verb: bool,
    ) -> Vec<Party> {
        let view = self.view;
        // Without a preposition the locative is a dative that the tagger has missed.
        let stands = |t: usize| {
            let read = view.case(t);
            (read == Some(case) || case == "Dat" && read == Some("Loc")) && !is_acronym(view, t)
        };
        // "Rejected the proposal of Israel" is one word of several: what hangs on its noun is the event's.
        let inner = words.clone().filter(|w| *w != head).flat_map(|w| view.children_by(w, Rel::Nmod));
        let inner = inner.filter(|c| !words.contains(c) && args::preposition(view, *c).is_none());
        let bare = frame.obliques.iter().filter(|(p, _)| p.is_none()).map(|(_, t)| *t);
        let own = frame.subject.filter(|_| frame.passive || !verb);
        let hung = || {
            let slots = [frame.indirect, frame.object.filter(|_| !frame.passive), own];
            let all = slots.into_iter().flatten().chain(bare.clone()).chain(inner.clone());
            all.filter(|t| *t != head && !words.contains(t))
        };
        let named = |t: usize| Some(self.parties(t)).filter(|p| !p.is_empty());
        if let Some(parties) = hung().filter(|t| stands(*t)).find_map(named) {
            return parties;
        }
        // An indirect object is in the dative whatever the tagger made of its ending.
        let indirect = frame.indirect.filter(|_| case == "Dat").map(|t| self.parties(t)).unwrap_or_default();
        if !indirect.is_empty() {
            return indirect;
        }
        // Many forms serve several cases, and the tagger knows but one.
        let clear =
            |t: usize| view.doc.feat(t, "Case") == Some("Ins") && !is_acronym(view, t) || case == "Ins";
        let near = hung().filter(|t| {
            *t > head && !clear(*t) && (verb || *t < head + 3 && is_acronym(view, *t)) && Some(*t) != own
        });
        if let Some(parties) = near.filter(|t| self.mention_of(*t).is_some()).find_map(named) {
            return parties;
        }
        // The tree has lost it: what stands in that case before the next verb or mark, under no preposition.
        let sentence = view.sentence(head);
        let reach = (head + 1..sentence.end.min(head + 10)).take_while(|t| {
            !matches!(view.upos(*t), Upos::Verb | Upos::Sconj | Upos::Punct) || self.mentions.at(*t).is_some()
        });
        for token in reach {
            let Some(index) = self.mentions.index_at(token) else { continue };
            let mention = &self.mentions.list[index];
            let beside = verb && token == head + 1 && case == "Dat";
            if mention.tokens.start != token || mention.adjective || !stands(mention.head) && !beside {
                continue;
            }
            let opener = (head.max(words.end - 1) + 1..token)
                .rev()
                .find(|t| !matches!(view.upos(*t), Upos::Det | Upos::Adj));
            // What a noun governs between the two is the noun's and not the event's.
            let free = opener.is_none_or(|t| {
                verb && view.upos(t) == Upos::Noun && case != "Gen"
                    || case == "Ins" && self.mentions.at(t).is_some()
            });
            if free && self.mention_of(token).is_some() {
                let pair = mention.pair.is_some();
                return if pair { self.parties(token) } else { vec![self.party(index, "events.order")] };
            }
        }
        Vec::new()
    }

    /// The states of the first adjective of a state that hangs on a noun by one of these relations.
    pub(super) fn of_adjective(&self, noun: usize, rels: &[Rel]) -> Vec<Party> {
        // "Russian drone attacks": the tree may hang the adjective on the weapon.
        let weapons = self.view.children_by(noun, Rel::Compound).filter(|c| self.is_weapon(*c));
        let nouns = std::iter::once(noun).chain(weapons);
        let described =
            nouns.flat_map(|n| self.view.children(n)).filter(|c| rels.contains(&self.view.rel(*c)));
        // "U.S. strikes": letters serve as their own adjective.
        let letters = |m: &crate::mentions::Mention| {
            m.sort == Sort::State
                && m.tokens.len() == 1
                && is_acronym(self.view, m.head)
                && self.view.rel(m.head) == Rel::Compound
                && !self.view.lexicon.inflects_names()
        };
        let mut adjective = described.filter_map(|c| self.mentions.index_at(c)).filter(|i| {
            let mention = &self.mentions.list[*i];
            mention.adjective || letters(mention)
        });
        adjective.next().map(|index| self.of_two(index)).unwrap_or_default()
    }

    /// The state of an adjective, and the other one that a hyphen joins it with: "US-South Korean drills".
    fn of_two(&self, index: usize) -> Vec<Party> {
        let list = &self.mentions.list;
        let mention = &list[index];
        let own = |i: usize| self.party(i, "events.adjective");
        if let Some(pair) = mention.pair {
            return pair.into_iter().map(own).collect();
        }
        let hyphen = |t: usize| matches!(self.view.doc.form(t), "-" | "\u{2010}" | "\u{2011}");
        let before = mention.tokens.start.checked_sub(2).filter(|t| hyphen(t + 1));
        let end = mention.tokens.end;
        let after = Some(end + 1).filter(|t| *t < self.view.len() && hyphen(end));
        let state = |t: usize| {
            let other = self.mentions.index_at(t)?;
            let apart = list[other].state.is_some() && list[other].state != mention.state;
            (apart && list[other].sort == Sort::State).then_some(other)
        };
        let before = before.and_then(state).map(own);
        let after = after.and_then(state).map(own);
        before.into_iter().chain([own(index)]).chain(after).collect()
    }

    /// A noun's state as an adjective or possessor: "the Russian attack", "Kim's pledge".
    fn possessor(&self, trigger: &Trigger) -> Vec<Party> {
        let owned = trigger.frame.subject.map(|s| self.parties(s)).filter(|p| !p.is_empty());
        owned.unwrap_or_else(|| self.of_adjective(trigger.head, &[Rel::Amod, Rel::Compound, Rel::Nmod]))
    }
}
