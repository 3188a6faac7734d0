//! What happened: event words with their parties, each from the arguments that its frame names.

use crate::args::{self, Frame};
use crate::figures::Quantity;
use crate::mentions::{Mention, Mentions, Sort, head_of};
use crate::modality;
use crate::quotes::Quote;
use crate::view::View;
use lexicon::{EventWord, Meaning, Need, Pos, PrepRole, Slot, ThingKind};
use record::{Actor, EventKind, Modality};
use std::ops::Range;
use syntax::{Rel, Upos};

/// A party to an event.
#[derive(Clone, Debug)]
pub struct Party {
    /// As the record keeps it.
    pub actor: Actor,
    /// The state it belongs to.
    pub state: Option<String>,
    /// Its mention, where it has words of its own.
    pub mention: Option<usize>,
}

/// An event word with what it governs.
#[derive(Clone, Debug)]
pub struct Trigger {
    /// The words.
    pub tokens: Range<usize>,
    /// The word by which it hangs in the tree.
    pub head: usize,
    /// Its entry.
    pub word: &'static EventWord,
    /// Its arguments.
    pub frame: Frame,
    /// Who does it.
    pub actors: Vec<Party>,
    /// To whom.
    pub recipients: Vec<Party>,
    /// Where: mentions.
    pub places: Vec<usize>,
    /// Whether it happened.
    pub modality: Modality,
    /// The rule that read it.
    pub rule: &'static str,
}

/// What the rules look at.
pub struct Scene<'v, 'a> {
    /// The text.
    pub view: &'v View<'a>,
    /// Who is named.
    pub mentions: &'v Mentions,
    /// How many.
    pub quantities: &'v [Quantity],
    /// Quotations.
    pub quotes: &'v [Quote],
}

/// Finds all event words whose frame is met, in text order.
pub fn find(scene: &Scene<'_, '_>) -> Vec<Trigger> {
    let mut triggers: Vec<Trigger> = Vec::new();
    let view = scene.view;
    let fixed = view.hits().iter().filter(|h| {
        matches!(
            view.meaning(h),
            Meaning::According(_) | Meaning::Hearsay(_) | Meaning::Preposition(_) | Meaning::Time(_)
        )
    });
    let phrases: Vec<Range<usize>> = fixed.filter(|h| h.tokens.len() > 1).map(|h| h.tokens.clone()).collect();
    for token in 0..view.len() {
        let mut best: Option<(i32, Trigger)> = None;
        for (meaning, tokens) in view.meanings_at(token) {
            let Meaning::Event(word) = meaning else { continue };
            let Some(head) = trigger_head(view, tokens, word.pos) else { continue };
            // "De acordo com" is no agreement.
            if phrases
                .iter()
                .any(|p| p.start <= tokens.start && tokens.end <= p.end && p.len() > tokens.len())
            {
                continue;
            }
            // The same words as part of a name are no event: "Ministry of Defence and War Veterans".
            if scene.mentions.at(head).is_some_and(|m| m.tokens.len() > 1 && word.pos == Pos::Noun) {
                continue;
            }
            let Some((score, trigger)) = scene.trigger(word, tokens.clone(), head) else {
                continue;
            };
            if best.as_ref().is_none_or(|(s, _)| score > *s) {
                best = Some((score, trigger));
            }
        }
        if let Some((_, trigger)) = best
            && triggers.last().is_none_or(|t| t.tokens.end <= trigger.tokens.start)
        {
            triggers.push(trigger);
        }
    }
    triggers
}

/// A noun and what names it more closely, down to the third step: "city, east of Wonsan".
fn within_name(view: &View<'_>, token: usize) -> Vec<usize> {
    let mut all = vec![token];
    let mut step = 0..1;
    for _ in 0..3 {
        for at in step.clone() {
            let closer =
                view.children(all[at]).filter(|c| matches!(view.rel(*c), Rel::Nmod | Rel::Appos | Rel::Flat));
            let closer: Vec<usize> = closer.collect();
            all.extend(closer);
        }
        step = step.end..all.len();
    }
    all
}

fn view_is_verb(view: &View<'_>, token: usize) -> bool {
    view.upos(token) == Upos::Verb
}

fn trigger_head(view: &View<'_>, tokens: &Range<usize>, pos: Pos) -> Option<usize> {
    let fits = |t: &usize| match pos {
        Pos::Verb => {
            view.upos(*t) == Upos::Verb
                || view.upos(*t) == Upos::Adj && view.doc.feat(*t, "VerbForm") == Some("Part")
                || tokens.len() > 1 && matches!(view.upos(*t), Upos::Noun | Upos::Adj | Upos::Adv)
                || view.upos(*t) == Upos::Aux && view.rel(*t) != Rel::Aux && tokens.len() > 1
        }
        _ => {
            let first = view.sentence(*t).start == *t;
            matches!(view.upos(*t), Upos::Noun)
                || view.upos(*t) == Upos::Propn
                    && (tokens.len() > 1 || first && view.doc.feat(*t, "Case").is_some())
        }
    };
    let head = head_of(view, tokens);
    // A tagger that has not seen the word takes a participle for a noun; the ending tells.
    let ending = |t: &usize| pos == Pos::Verb && view.lexicon.is_verb_form(view.doc.form(*t));
    if fits(&head) { Some(head) } else { tokens.clone().find(|t| fits(t) || ending(t)) }
}

/// Whether the preposition that begins at a token is the one that a frame names, in one word or several.
fn is_preposition(view: &View<'_>, at: usize, name: &str) -> bool {
    let same =
        |t: usize, word: &str| *view.doc.lemma(t) == *word || view.doc.form(t).eq_ignore_ascii_case(word);
    name.split(' ').zip(at..).all(|(word, t)| t < view.len() && same(t, word))
}

/// Whether a word shows by its case that it is no subject (or no object). What has no case may be both, and the case
/// of letters that stand for a name is but a guess.
fn shows_other_case(view: &View<'_>, token: usize, own: &[&str]) -> bool {
    view.doc.feat(token, "Case").is_some_and(|case| !own.contains(&case)) && !is_acronym(view, token)
}

fn is_acronym(view: &View<'_>, token: usize) -> bool {
    let form = view.doc.form(token);
    form.chars().all(|c| !c.is_lowercase()) && form.chars().filter(|c| c.is_alphabetic()).count() > 1
}

impl Scene<'_, '_> {
    /// Reads a trigger with one of its entries; the better the frame is met the higher the score.
    fn trigger(&self, word: &'static EventWord, tokens: Range<usize>, head: usize) -> Option<(i32, Trigger)> {
        let view = self.view;
        let frame = match word.pos {
            Pos::Verb => args::of_verb(view, head),
            _ => args::of_noun(view, head, |verb| word.support.iter().any(|s| **s == *view.lemma(verb))),
        };
        let mut frame = frame;
        if word.pos == Pos::Verb && frame.passive && frame.object.is_none() {
            frame.object = self.counted_after(tokens.end).or_else(|| self.counted_before(head));
        }
        // What hangs on the noun of a light verb: "summoned the ambassador of Russia".
        for token in tokens.clone().filter(|t| *t != head) {
            let own = view.children(token).filter(|c| !tokens.contains(c) && *c > token);
            let own = own.filter(|c| matches!(view.rel(*c), Rel::Nmod | Rel::Obl | Rel::Iobj | Rel::Obj));
            frame.obliques.extend(own.map(|c| args::phrase(view, c)));
        }
        if word.pos == Pos::Verb && !frame.passive && frame.object.is_none() && word.figure.is_some() {
            frame.object = self.counted_after(tokens.end).filter(|o| frame.subject != Some(*o));
        }
        let mut trigger = Trigger {
            tokens,
            head,
            word,
            actors: Vec::new(),
            recipients: Vec::new(),
            places: self.places(&frame, head),
            modality: match modality::of(view, head) {
                // One who goes on asking has asked.
                Modality::Ongoing if word.speech => Modality::Happened,
                read => read,
            },
            frame,
            rule: if word.pos == Pos::Verb { "events.verb" } else { "events.noun" },
        };
        self.parties_of(&mut trigger);
        let mut score = 0;
        if !word.needs.is_empty() {
            let given = word.needs.contains(&Need::Actor)
                && view.lexicon.inflects_names()
                && trigger.recipients.iter().any(|p| p.mention.is_some());
            let met = |need: &Need| self.met(*need, &trigger.frame, head, word);
            if !given && !word.needs.iter().any(met) {
                return None;
            }
            score += 4;
        }
        score += 2 * i32::from(!trigger.actors.is_empty()) + i32::from(!trigger.recipients.is_empty());
        score += trigger.tokens.len() as i32;
        Some((score, trigger))
    }

    fn parties_of(&self, trigger: &mut Trigger) {
        let word = trigger.word;
        let frame = &trigger.frame;
        let verb = word.pos == Pos::Verb;
        let fill = |slots: &[Slot], trigger: &Trigger| {
            slots.iter().find_map(|slot| {
                let parties = self.slot(slot, frame, trigger.head, verb);
                (!parties.is_empty()).then_some(parties)
            })
        };
        let mut actors = fill(&word.actor, trigger).unwrap_or_default();
        let mut recipients = fill(&word.recipient, trigger).unwrap_or_default();
        if !verb && actors.is_empty() {
            actors = self.possessor(trigger);
        }
        if verb
            && actors.is_empty()
            && word.actor.contains(&Slot::Subj)
            && frame.subject.is_none()
            && !frame.passive
        {
            actors = self.before(trigger.head);
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
                actors = between.map(|(_, t)| self.parties(*t)).unwrap_or_default();
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
        if (word.mutual || sides) && recipients.is_empty() && actors.len() > 1 {
            recipients = actors.split_off(1);
        }
        let wants_object = verb && word.recipient.contains(&Slot::Obj) && !frame.passive;
        if recipients.is_empty() && wants_object && frame.object.is_none_or(|o| o < trigger.head) {
            recipients = self.after(trigger.head);
        }

        recipients.retain(|r| !actors.iter().any(|a| same(a, r)));
        trigger.actors = actors;
        trigger.recipients = recipients;
    }

    fn slot(&self, slot: &Slot, frame: &Frame, head: usize, verb: bool) -> Vec<Party> {
        let view = self.view;
        let token = match slot {
            Slot::Subj => frame.subject,
            Slot::Obj => frame.object,
            Slot::Iobj => frame.indirect,
            Slot::Case(case) => return self.in_case(case.feature(), frame, head, verb),
            Slot::Prep(preposition) => {
                let matches = |p: usize| is_preposition(view, p, preposition);
                let hung = frame.obliques.iter().find(|(p, _)| p.is_some_and(matches)).map(|(_, t)| *t);
                // A wrong tree hangs the phrase on the object; it still stands right after it.
                let astray = || {
                    let object = frame.object.filter(|_| verb)?;
                    let nested = view.children_by(object, Rel::Nmod).find(|c| {
                        args::preposition(view, *c).is_some_and(matches) && self.mention_of(*c).is_some()
                    });
                    nested.filter(|c| *c > head)
                };
                return match hung.or_else(astray) {
                    Some(token) => self.parties(token),
                    None => self.after_preposition(head, matches),
                };
            }
        };
        token.map(|t| self.parties(t)).unwrap_or_default()
    }

    /// A phrase without a preposition in a case that the frame names: one that hangs on the word, else the first
    /// name after it that stands so. A name that shows no case will do right beside a noun.
    fn in_case(&self, case: &str, frame: &Frame, head: usize, verb: bool) -> Vec<Party> {
        let view = self.view;
        // Without a preposition the locative is a dative that the tagger has missed.
        let stands = |t: usize| {
            let read = view.doc.feat(t, "Case");
            (read == Some(case) || case == "Dat" && read == Some("Loc")) && !is_acronym(view, t)
        };
        let bare = frame.obliques.iter().filter(|(p, _)| p.is_none()).map(|(_, t)| *t);
        let own = frame.subject.filter(|_| frame.passive || !verb);
        let hung = || {
            let slots = [frame.indirect, frame.object.filter(|_| !frame.passive), own];
            slots.into_iter().flatten().chain(bare.clone()).filter(|t| *t != head)
        };
        let named = |t: usize| Some(self.parties(t)).filter(|p| !p.is_empty());
        if let Some(parties) = hung().filter(|t| stands(*t)).find_map(named) {
            return parties;
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
            let opener = (head + 1..token).rev().find(|t| !matches!(view.upos(*t), Upos::Det | Upos::Adj));
            // What a noun governs between the two is the noun's and not the event's.
            let free = opener.is_none_or(|t| {
                verb && view.upos(t) == Upos::Noun && case != "Gen"
                    || case == "Ins" && self.mentions.at(t).is_some()
            });
            if free && self.mention_of(token).is_some() {
                return vec![self.party(index, "events.order")];
            }
        }
        Vec::new()
    }

    /// The subject of a passive that the tree has lost: the first thing counted before it in its clause.
    fn counted_before(&self, verb: usize) -> Option<usize> {
        let view = self.view;
        let sentence = view.sentence(verb);
        let stop = |t: &usize| matches!(view.upos(*t), Upos::Verb | Upos::Sconj);
        let start = (sentence.start..verb).rev().find(stop).map_or(sentence.start, |t| t + 1);
        let first = self.quantities.partition_point(|q| q.tokens.start < start);
        let counted = self.quantities[first..].iter().take_while(|q| q.tokens.start < verb);
        counted.filter(|q| q.thing_kind.is_some()).find_map(|q| q.head)
    }

    /// The object of a verb that the tree has lost: what is counted after it in its clause, under no preposition.
    fn counted_after(&self, end: usize) -> Option<usize> {
        let view = self.view;
        let inflected =
            view.doc.feat(end.checked_sub(1)?, "VerbForm").is_some() && view.lexicon.inflects_names();
        let sentence = view.sentence(end - 1);
        let first = self.quantities.partition_point(|q| q.tokens.start < end);
        let counted =
            self.quantities[first..].iter().take_while(|q| q.tokens.start < sentence.end.min(end + 4));
        let mut counted = counted.filter(|q| q.thing_kind.is_some_and(|k| k != ThingKind::Other));
        let quantity = counted.next().filter(|q| {
            (end..q.tokens.start).all(|t| {
                view.upos(t) != Upos::Adp && view.upos(t) != Upos::Punct && view.upos(t) != Upos::Sconj
            })
        });
        quantity.filter(|_| inflected).and_then(|q| q.head)
    }

    /// A phrase that the tree has lost: the first name after such a preposition, before the next verb.
    fn after_preposition(&self, head: usize, matches: impl Fn(usize) -> bool) -> Vec<Party> {
        let view = self.view;
        let sentence = view.sentence(head);
        let reach = (head + 1..sentence.end.min(head + 14)).take_while(|t| {
            !matches!(view.upos(*t), Upos::Verb | Upos::Sconj)
                && (view.upos(*t) != Upos::Punct || view.doc.form(*t) == ",")
        });
        for token in reach {
            // Beside the word a preposition is one even where the tagger saw an article: "ataque russo a Kharkiv".
            let beside = view.upos(token) == Upos::Det
                && (head + 1..token).all(|t| view.upos(t) == Upos::Adj)
                && view.upos(head) == Upos::Noun;
            if !(view.upos(token) == Upos::Adp || beside)
                || !matches(token)
                || self.mentions.at(token).is_some()
            {
                continue;
            }
            let next = (token + 1..sentence.end.min(token + 4))
                .find(|t| !matches!(view.upos(*t), Upos::Det | Upos::Adj | Upos::Num));
            if let Some(index) = next.and_then(|t| self.mention_of(t)) {
                let mut party = self.party(index, "events.order");
                party.actor.rule = "events.order".into();
                return vec![party];
            }
        }
        Vec::new()
    }

    /// An object that the tree has lost: the first name after the verb that stands under no preposition.
    fn after(&self, verb: usize) -> Vec<Party> {
        let view = self.view;
        let sentence = view.sentence(verb);
        let mut token = verb + 1;
        while token < sentence.end.min(verb + 16) {
            if matches!(view.upos(token), Upos::Verb | Upos::Sconj | Upos::Aux) {
                break;
            }
            if let Some(index) = self.mentions.index_at(token) {
                let mention = &self.mentions.list[index];
                let start = mention.tokens.start;
                let opener =
                    (verb + 1..start).rev().find(|t| !matches!(view.upos(*t), Upos::Det | Upos::Adj));
                let governed = opener.is_some_and(|t| view.upos(t) == Upos::Adp);
                let other = shows_other_case(view, mention.head, &["Acc", "Gen", "Nom"]);
                if mention.acts() && !governed && !other {
                    return vec![self.party(index, "events.order")];
                }
                token = mention.tokens.end;
                continue;
            }
            token += 1;
        }
        Vec::new()
    }

    /// A noun's state as an adjective or possessor: "the Russian attack", "Kim's pledge".
    fn possessor(&self, trigger: &Trigger) -> Vec<Party> {
        let view = self.view;
        let owned = trigger.frame.subject.map(|s| self.parties(s)).filter(|p| !p.is_empty());
        owned.unwrap_or_else(|| {
            let adjective = view
                .children(trigger.head)
                .filter(|c| matches!(view.rel(*c), Rel::Amod | Rel::Compound | Rel::Nmod));
            let mut adjective = adjective
                .filter_map(|c| self.mentions.index_at(c))
                .filter(|i| self.mentions.list[*i].adjective);
            adjective.next().map(|index| vec![self.party(index, "events.adjective")]).unwrap_or_default()
        })
    }

    /// A subject that the tree has lost: the last name before the verb, with no verb or punctuation between.
    fn before(&self, verb: usize) -> Vec<Party> {
        let view = self.view;
        let sentence = view.sentence(verb);
        if verb > sentence.start && view.upos(verb - 1) == Upos::Cconj {
            // "Condemned the attack and asked": the subject of the verb before.
            let earlier = (sentence.start..verb - 1).rev().filter(|t| view.upos(*t) == Upos::Verb);
            let subject = earlier.filter_map(|t| args::of_verb(view, t).subject).next();
            let mut parties = subject.map(|s| self.parties(s)).unwrap_or_default();
            parties.iter_mut().for_each(|p| p.actor.rule = "events.shared_subject".into());
            return parties;
        }
        for token in (sentence.start..verb).rev() {
            if let Some(index) = self.mentions.index_at(token) {
                let mention = &self.mentions.list[index];
                let governed = args::preposition(view, mention.head).is_some()
                    || shows_other_case(view, mention.head, &["Nom"]);
                return if mention.acts() && !governed {
                    vec![self.party(index, "events.order")]
                } else {
                    Vec::new()
                };
            }
            if matches!(
                view.upos(token),
                Upos::Verb | Upos::Punct | Upos::Cconj | Upos::Sconj | Upos::Noun | Upos::Pron
            ) {
                break;
            }
        }
        // "Putin, for his part, praised": the name that opens the sentence.
        let first = (sentence.start..verb).find(|t| !matches!(view.upos(*t), Upos::Det | Upos::Adj));
        let opening = first.and_then(|t| self.mentions.index_at(t)).filter(|i| self.mentions.list[*i].acts());
        let verbs = (sentence.start..verb).any(|t| matches!(view.upos(t), Upos::Verb | Upos::Sconj));
        match opening {
            Some(index) if !verbs => vec![self.party(index, "events.order")],
            _ => Vec::new(),
        }
    }

    /// The parties that a phrase names, its coordinated members each.
    pub fn parties(&self, token: usize) -> Vec<Party> {
        let mut parties: Vec<Party> = Vec::new();
        if let Some(pair) = self.mentions.at(token).and_then(|m| m.pair) {
            let span = self.mentions.at(token).map(|m| self.view.span_of(&m.tokens));
            return pair
                .into_iter()
                .map(|index| {
                    let mut party = self.party(index, "mentions.back_reference");
                    if self.mentions.list[index].sort != Sort::Person {
                        party.actor.id = party.state.clone();
                    }
                    party.actor.span = span;
                    party
                })
                .collect();
        }
        for member in args::coordinated(self.view, token) {
            if let Some(party) = self.one_party(member)
                && !parties.iter().any(|p| p.actor.id.is_some() && p.actor.id == party.actor.id)
            {
                parties.push(party);
            }
        }
        parties
    }

    fn one_party(&self, token: usize) -> Option<Party> {
        let view = self.view;
        if let Some(index) = self.mention_of(token) {
            return Some(self.party(index, ""));
        }
        match view.upos(token) {
            Upos::Pron | Upos::Det => {
                let person = view.meanings_at(token).find_map(|(m, _)| match m {
                    Meaning::Pronoun { plural, .. } => Some(*plural),
                    _ => None,
                })?;
                let index = self.antecedent(token, person)?;
                let mut party = self.party(index, "events.pronoun");
                party.actor.span = Some(view.span(token));
                Some(party)
            }
            Upos::Noun | Upos::Propn | Upos::Num => {
                // "Russian drones", "the people of Kharkiv": the one to whom the thing belongs.
                let people = view.meanings_at(token).any(|(m, _)| {
                    matches!(m, Meaning::Thing { kind: ThingKind::Person | ThingKind::Force, .. })
                });
                let owner = view.children(token).find_map(|c| {
                    let index = self.mentions.index_at(c)?;
                    let mention = &self.mentions.list[index];
                    let belongs = mention.adjective
                        || matches!(view.rel(c), Rel::Nmod | Rel::Compound) && mention.sort == Sort::State;
                    belongs.then_some(index)
                });
                if people {
                    let tokens = view.subtree(token);
                    let end = tokens.end.min(token + 4);
                    let own = view
                        .children(token)
                        .rfind(|c| *c > token && view.rel(*c) == Rel::Amod)
                        .unwrap_or(token);
                    let start = view
                        .children(token)
                        .filter(|c| matches!(view.rel(*c), Rel::Amod | Rel::Compound))
                        .min()
                        .unwrap_or(token);
                    let span = view.span_of(&(start.min(token)..(own + 1).min(end)));
                    return Some(Party {
                        actor: Actor {
                            id: None,
                            name: span.slice(view.doc.text).to_owned(),
                            span: Some(span),
                            rule: "events.people".into(),
                        },
                        state: owner.and_then(|i| self.mentions.list[i].state.clone()),
                        mention: None,
                    });
                }
                owner.map(|index| self.party(index, "events.owner"))
            }
            _ => None,
        }
    }

    /// A mention as a party; `rule` where it was not simply named.
    pub fn party(&self, index: usize, rule: &str) -> Party {
        let mention = &self.mentions.list[index];
        let mut actor = mention.actor(self.view);
        if !rule.is_empty() {
            actor.rule = rule.into();
        }
        Party { actor, state: mention.state.clone(), mention: Some(index) }
    }

    /// The mention at a token, or joined to it as a name, apposition or compound.
    pub fn mention_of(&self, token: usize) -> Option<usize> {
        let view = self.view;
        let joined = || {
            view.children(token)
                .filter(|c| matches!(view.rel(*c), Rel::Flat | Rel::Appos))
                .find_map(|c| self.mentions.index_at(c))
        };
        self.mentions
            .index_at(token)
            .or_else(joined)
            .filter(|i| self.mentions.list[*i].acts() || self.is_state_place(*i))
    }

    fn is_state_place(&self, index: usize) -> bool {
        let mention = &self.mentions.list[index];
        !mention.adjective && mention.sort == Sort::Place && mention.state.is_some() && mention.id.is_some()
    }

    /// The last one before a pronoun that it can stand for.
    fn antecedent(&self, token: usize, plural: bool) -> Option<usize> {
        let sentence = self.view.sentence_of(token);
        // "The country admits that it has lost": the subject of the clause above.
        let governor = self.view.up(token).skip(1).find(|v| self.view.rel(*v) != Rel::Aux);
        let above = governor.filter(|v| self.view.rel(*v) == Rel::Ccomp).and_then(|v| self.view.head(v));
        let subjects = above
            .into_iter()
            .flat_map(|v| self.view.children_by(v, Rel::Nsubj))
            .filter(|s| *s < token && !plural);
        if let Some(index) = subjects.filter_map(|s| self.mention_of(s)).next_back() {
            return Some(index);
        }
        let fits = |m: &Mention| match plural {
            false => m.sort == Sort::Person,
            true => m.sort == Sort::Group || m.office.is_some() && m.rule == "mentions.office",
        };
        let earlier = self.mentions.list.iter().enumerate().rev().filter(|(_, m)| m.tokens.end <= token);
        earlier
            .take_while(|(_, m)| self.view.sentence_of(m.head) + 2 > sentence)
            .filter(|(_, m)| fits(m))
            .min_by_key(|(_, m)| {
                let subject = self.view.rel(m.head) == Rel::Nsubj;
                let distance = sentence - self.view.sentence_of(m.head);
                (!subject, distance)
            })
            .map(|(i, _)| i)
    }

    /// Mentions of places that hang on the event by a preposition of place.
    fn places(&self, frame: &Frame, head: usize) -> Vec<usize> {
        let view = self.view;
        let mut places = Vec::new();
        let arguments = frame.object.into_iter().chain(frame.obliques.iter().map(|(_, t)| *t));
        let object = arguments.flat_map(|o| view.children_by(o, Rel::Nmod));
        let of_object = object.map(|c| (args::preposition(view, c), c));
        // A noun's place may hang on its verb: "the meeting took place in Wonsan".
        let over = view
            .head(head)
            .filter(|h| matches!(view.rel(head), Rel::Nsubj | Rel::Obj) && view.upos(*h) == Upos::Verb);
        let of_verb = over.map(|v| args::of_verb(view, v).obliques).unwrap_or_default();
        for (preposition, token) in frame.obliques.iter().copied().chain(of_object).chain(of_verb) {
            let located =
                preposition.is_some_and(|p| args::marks(view, p, PrepRole::In) || self.within_place(p));
            if !located {
                continue;
            }
            for member in args::coordinated(view, token) {
                let named = within_name(view, member).into_iter().find_map(|t| {
                    let index = self.mentions.index_at(t)?;
                    self.mentions.list[index].place.is_some().then_some(index)
                });
                if let Some(index) = named.filter(|i| !places.contains(i)) {
                    places.push(index);
                }
            }
        }
        places
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

    /// Whether the event has an argument that its word needs.
    fn met(&self, need: Need, frame: &Frame, head: usize, word: &EventWord) -> bool {
        let view = self.view;
        // The actor alone does not make the event; a weapon is no actor, and of two sides either will do.
        let whole = word.mutual
            || need == Need::Weapon
            || word.actor.is_empty()
            || word.recipient.contains(&Slot::Subj);
        let slots = [frame.subject.filter(|_| whole || word.pos == Pos::Noun), frame.object, frame.indirect];
        let arguments = || slots.into_iter().flatten().chain(frame.obliques.iter().map(|(_, t)| *t));
        let thing = |kinds: &[ThingKind]| {
            let has = |t: usize| {
                view.meanings_at(t)
                    .any(|(m, _)| matches!(m, Meaning::Thing { kind, .. } if kinds.contains(kind)))
                    || self
                        .quantities
                        .iter()
                        .any(|q| q.tokens.contains(&t) && q.thing_kind.is_some_and(|k| kinds.contains(&k)))
            };
            arguments().any(|t| {
                let phrase = view.subtree(t);
                let near = phrase.start.max(t.saturating_sub(4))..phrase.end.min(t + 6);
                args::coordinated(view, t).into_iter().chain(near).any(|t| t != head && has(t))
            }) || view
                .children(head)
                .any(|c| matches!(view.rel(c), Rel::Compound | Rel::Amod | Rel::Nmod) && has(c))
        };
        match need {
            Need::Weapon => thing(&[ThingKind::Weapon]),
            Need::Vehicle => thing(&[ThingKind::Vehicle, ThingKind::Weapon]),
            Need::Goods => {
                thing(&[ThingKind::Goods, ThingKind::Weapon, ThingKind::Vehicle, ThingKind::Money])
            }
            Need::Money => thing(&[ThingKind::Money]),
            Need::Force => {
                thing(&[ThingKind::Force])
                    || arguments().any(|t| self.mention_of(t).is_some_and(|i| self.is_force(i)))
            }
            Need::Person => {
                thing(&[ThingKind::Person, ThingKind::Force])
                    || arguments().any(|t| {
                        self.mention_of(t)
                            .is_some_and(|i| matches!(self.mentions.list[i].sort, Sort::Person | Sort::Group))
                    })
            }
            Need::Actor => {
                let other = frame
                    .object
                    .into_iter()
                    .chain(frame.indirect)
                    .chain(frame.obliques.iter().map(|(_, t)| *t));
                let named = |t: usize| self.parties(t).iter().any(|p| p.mention.is_some());
                let mutual = word.mutual && frame.subject.is_some_and(|s| self.parties(s).len() > 1);
                let only_subject = word.recipient.is_empty() && frame.subject.is_some_and(named);
                let adjective =
                    || view.children(head).any(|c| self.mentions.at(c).is_some_and(|m| m.adjective));
                let possessor = || word.pos == Pos::Noun && frame.subject.is_some_and(named);
                mutual || only_subject || other.into_iter().any(named) || adjective() || possessor()
            }
            Need::Place => {
                let place = |i: usize| self.mentions.list[i].place.is_some();
                let thing_place = thing(&[ThingKind::Place]);
                thing_place || arguments().any(|t| self.mentions.index_at(t).is_some_and(place))
            }
            Need::Clause => {
                frame.clause.is_some()
                    || self
                        .quotes
                        .iter()
                        .any(|q| !q.tokens.contains(&head) && view.sentence(head).contains(&q.tokens.start))
            }
        }
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
