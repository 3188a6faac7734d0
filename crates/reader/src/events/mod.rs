//! What happened: event words with their parties, each from the arguments that its frame names.

mod acts;
mod involved;
mod labels;
mod needs;
mod order;
mod parties;
mod places;
mod several;
mod sides;

use crate::args::{self, Frame};
use crate::figures::Quantity;
use crate::mentions::{Mention, Mentions, Sort, head_of};
use crate::modality;
use crate::quotes::Quote;
use crate::view::View;
pub use acts::tells_of_accident;
use acts::{is_general, is_shown};
use lexicon::{EventWord, Meaning, Need, Pos, PrepRole, Slot, ThingKind};
pub(crate) use places::within_name;
use record::{Actor, EventKind, Modality, Role};
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

impl Party {
    /// Whether it is one of a state that is known.
    pub fn is_of(&self, state: Option<&str>) -> bool {
        state.is_some() && self.state.as_deref() == state
    }

    /// Makes it one of a state, where it is known to be of none.
    pub fn take_state(&mut self, state: Option<String>) {
        if self.state.is_none() {
            self.actor.state.clone_from(&state);
            self.state = state;
        }
    }
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
    /// The word that its entry asks for among its arguments.
    pub about: Option<usize>,
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

/// Sentences before a word that counts those who took part in an event, within which the event was told.
pub const TOLD_BEFORE: usize = 4;

/// Finds all event words whose frame is met, in text order.
pub fn find(scene: &Scene<'_, '_>) -> Vec<Trigger> {
    let mut triggers: Vec<Trigger> = Vec::new();
    let view = scene.view;
    let fixed = view.hits().iter().filter(|h| {
        matches!(
            view.meaning(h),
            Meaning::According(_)
                | Meaning::Hearsay(_)
                | Meaning::Preposition(_)
                | Meaning::Time(_)
                | Meaning::Idle
        )
    });
    let phrases: Vec<(Range<usize>, bool)> = fixed
        .filter(|h| h.tokens.len() > 1)
        .map(|h| (h.tokens.clone(), matches!(view.meaning(h), Meaning::Time(_))))
        .collect();
    for token in 0..view.len() {
        let mut best: Option<(i32, Trigger)> = None;
        for (meaning, tokens) in view.meanings_at(token) {
            let Meaning::Event(word) = meaning else { continue };
            let headline = headline_object(scene, tokens, word);
            let head = headline.as_ref().map(|_| tokens.start);
            let Some(head) = head.or_else(|| trigger_head(view, tokens, word)) else { continue };
            // "De acordo com" is no agreement; "the end of the aid" is no time where the entry asks for the aid.
            let fixed = |(p, time): &(Range<usize>, bool)| {
                p.start <= tokens.start
                    && tokens.end <= p.end
                    && p.len() > tokens.len()
                    && (!time || word.about.is_empty())
            };
            if phrases.iter().any(fixed) {
                continue;
            }
            // "The rebel-held town", "the Saudi-led strike": what is joined to a noun only describes.
            let joined = tokens.start >= 2 && view.doc.form(tokens.start - 1) == "-" && tokens.len() == 1;
            let beside = |t: usize| view.span(t).end == view.span(t + 1).start;
            if word.pos == Pos::Verb && joined && beside(tokens.start - 1) && beside(tokens.start - 2) {
                continue;
            }
            // "Two of the detained": a participle that names people is no verb.
            if word.pos == Pos::Verb && view.upos(head) == Upos::Adj && is_people(view, head) {
                continue;
            }
            // The same words as part of a name are no event: "Ministry of Defence and War Veterans", "armed groups".
            let describes = |m: &Mention| {
                matches!(view.rel(head), Rel::Amod | Rel::Acl)
                    && view.head(head).is_some_and(|h| m.tokens.contains(&h))
            };
            if scene
                .mentions
                .at(head)
                .is_some_and(|m| m.tokens.len() > 1 && (word.pos == Pos::Noun || describes(m)))
            {
                continue;
            }
            // "The police counted 5,000 participants": of a protest, where one was told of.
            let sentence = view.sentence_of(token);
            let told =
                |t: &Trigger| t.word.kind == word.kind && view.sentence_of(t.head) + TOLD_BEFORE >= sentence;
            // "The police operation left five dead" tells of itself, where it left somebody dead.
            let deadly = word.figure == Some(Role::Killed);
            if word.needs.contains(&Need::Told) && !deadly && !triggers.iter().any(told) {
                continue;
            }
            let Some((score, trigger)) = scene.trigger(word, tokens.clone(), head, headline) else {
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
    // "Lifted sanctions" is the end of them and no imposing besides; "blocked the opening of talks", "filed a genocide
    // case": what hangs on that word has not come to be by it.
    let told: Vec<usize> = triggers.iter().filter_map(|t| t.about).collect();
    let sues =
        |t: &&Trigger| t.word.kind == EventKind::Accuse && t.word.pos == Pos::Verb && t.tokens.len() > 1;
    let suits: Vec<Range<usize>> = triggers.iter().filter(sues).map(|t| t.tokens.clone()).collect();
    let below = |t: &Trigger| {
        let above = view.head(t.head).filter(|_| matches!(view.rel(t.head), Rel::Nmod | Rel::Compound));
        t.word.pos == Pos::Noun
            && above.is_some_and(|h| told.contains(&h) || suits.iter().any(|s| s.contains(&h)))
    };
    // "Will provide a billion in aid": the noun under the verb is the same event.
    let verbs: Vec<(usize, EventKind)> =
        triggers.iter().filter(|t| t.word.pos == Pos::Verb).map(|t| (t.head, t.word.kind)).collect();
    let again = |t: &Trigger| {
        let mut above = view.up(t.head).skip(1);
        let verb = above.find(|h| !matches!(view.upos(*h), Upos::Noun | Upos::Propn | Upos::Num | Upos::Sym));
        t.word.pos == Pos::Noun
            && t.word.kind == EventKind::Aid
            && verb.is_some_and(|v| verbs.contains(&(v, EventKind::Aid)))
    };
    // "Released 130 captured soldiers": what is done to them is another event, and the participle only describes them.
    let affected: Vec<usize> =
        triggers.iter().flat_map(|t| [t.frame.object, t.frame.subject]).flatten().collect();
    let describes = |t: &Trigger| {
        t.word.pos == Pos::Verb
            && t.tokens.len() == 1
            && view.rel(t.head) == Rel::Amod
            && view.children(t.head).next().is_none()
            && view.head(t.head).is_some_and(|h| {
                h > t.head
                    && affected.contains(&h)
                    && triggers
                        .iter()
                        .any(|o| o.head != t.head && [o.frame.object, o.frame.subject].contains(&Some(h)))
            })
    };
    let describing: Vec<usize> = triggers.iter().filter(|t| describes(t)).map(|t| t.head).collect();
    triggers.retain(|t| !describing.contains(&t.head));
    // "Ended a strike begun on Monday": the participle of a light verb that hangs on the word that another is about.
    let about: Vec<(usize, usize)> = triggers.iter().filter_map(|t| Some((t.head, t.about?))).collect();
    let hangs = |verb: usize, noun: usize| view.head(verb) == Some(noun);
    triggers.retain(|t| {
        let another = |noun: usize| about.iter().any(|(v, n)| *n == noun && *v != t.head && !hangs(*v, noun));
        !t.about.is_some_and(|noun| hangs(t.head, noun) && another(noun))
    });
    triggers.retain(|t| t.about.is_some() || !told.contains(&t.head) && !below(t) && !again(t));
    blamed_on(scene, &mut triggers);
    triggers
}

/// "Blamed the attack on Russia", "atribuyó los ataques a las FARC": what stands behind the attack is who made it, whatever its
/// preposition marks beside the word alone.
fn blamed_on(scene: &Scene<'_, '_>, triggers: &mut [Trigger]) {
    let allege = |t: &Trigger| {
        t.word.kind == EventKind::Accuse
            && t.word.pos == Pos::Verb
            && t.word.mode.as_deref() == Some("allege")
            && !t.frame.passive
    };
    for index in (0..triggers.len()).filter(|i| allege(&triggers[*i])).collect::<Vec<_>>() {
        let Some(object) = triggers[index].frame.object else { continue };
        let attack = triggers.iter().position(|t| {
            t.head == object
                && t.word.pos == Pos::Noun
                && (t.word.kind == EventKind::Assault || t.word.mode.as_deref() == Some("cyber"))
                && t.actors.is_empty()
        });
        let Some(attack) = attack else { continue };
        let behind = |p: &Party| p.actor.span.is_some_and(|s| s.start > scene.view.span(object).start);
        let mut culprits = triggers[attack].recipients.clone();
        culprits.retain(behind);
        let named = |p: &Party| culprits.iter().any(|c| c.actor.span == p.actor.span);
        if culprits.is_empty() || !triggers[index].recipients.iter().all(named) {
            continue;
        }
        let spans: Vec<_> = culprits.iter().map(|c| c.actor.span).collect();
        let culprit = |m: &usize| spans.contains(&Some(scene.view.span_of(&scene.mentions.list[*m].tokens)));
        triggers[attack].recipients.retain(|p| !spans.contains(&p.actor.span));
        triggers[attack].places.retain(|m| !culprit(m));
        triggers[attack].actors = culprits.clone();
        triggers[index].recipients = culprits;
    }
}

/// Whether an entry says what somebody is ready or bound to do: its word may be an adjective.
fn takes_a_stand(word: &EventWord) -> bool {
    word.actor.contains(&Slot::Speaker)
        || word.kind == EventKind::Agree && (word.needs.contains(&Need::Clause) || !word.about.is_empty())
}

/// Whether an adjective is what its clause says of the subject: "Sudan is ready".
fn is_predicate(view: &View<'_>, adjective: usize) -> bool {
    !matches!(view.rel(adjective), Rel::Amod | Rel::Acl)
        && view.children(adjective).any(|c| matches!(view.rel(c), Rel::Nsubj | Rel::Cop | Rel::Csubj))
}

/// "It would free prisoners", where the tagger saw an adjective or a noun: an auxiliary before the word that is no
/// copula, or an object after it, makes it a verb.
fn governs_as_verb(view: &View<'_>, token: usize) -> bool {
    let auxiliary = |c: usize| view.rel(c) == Rel::Aux && c < token && view.upos(c) == Upos::Aux;
    let copula = |c: usize| view.rel(c) == Rel::Cop;
    matches!(view.upos(token), Upos::Adj | Upos::Noun)
        && !view.children(token).any(copula)
        && view.children(token).any(|c| auxiliary(c) || view.rel(c) == Rel::Obj && c > token)
}

/// Whether a word counts people.
fn is_people(view: &View<'_>, token: usize) -> bool {
    view.meanings_at(token).any(|(m, _)| matches!(m, Meaning::Thing { kind: ThingKind::Person, .. }))
        && !view.head(token).is_some_and(|h| h > token && view.rel(token) == Rel::Amod)
        && view.children_by(token, Rel::Aux).next().is_none()
}

/// "Iran fires missiles at Israel": in a headline without any verb, an inflected word between who acts and what follows,
/// which the tagger takes for part of a compound. Gives what it governs.
fn headline_object(scene: &Scene<'_, '_>, tokens: &Range<usize>, word: &EventWord) -> Option<Frame> {
    let view = scene.view;
    let token = tokens.start;
    let sentence = view.sentence(token);
    let noun = word.pos == Pos::Verb && view.upos(token) == Upos::Noun && token > sentence.start;
    if !noun || view.doc.form(token) == view.doc.lemma(token) {
        return None;
    }
    // Either part of what follows, or what follows is taken for part of it.
    let above = view.head(token).filter(|o| *o >= tokens.end && view.rel(token) == Rel::Compound);
    let bare =
        |c: &usize| *c >= tokens.end && args::preposition(view, *c).is_none() && view.upos(*c) != Upos::Punct;
    let beside = tokens.end < sentence.end && view.upos(tokens.end) != Upos::Adp;
    let below = || view.children(token).find(bare).filter(|_| beside && view.head(token).is_none());
    let object = above.or_else(below)?;
    let verbless = sentence.clone().all(|t| !matches!(view.upos(t), Upos::Verb | Upos::Aux));
    let subject = scene.mentions.at(token - 1).filter(|m| verbless && m.acts() && m.tokens.end == token)?;
    let obliques = view.children(object).filter(|c| *c > object && view.rel(*c) == Rel::Nmod);
    let obliques = obliques.map(|c| args::phrase(view, c)).collect();
    let subject = Some(subject.head);
    Some(Frame { subject, object: Some(object), obliques, ..Frame::default() })
}

/// "A strike for Friday": a noun that an article before the phrase introduces begins no verb.
fn is_introduced(view: &View<'_>, noun: usize, start: usize) -> bool {
    noun == start && view.upos(noun) == Upos::Noun && view.children_by(noun, Rel::Det).any(|c| c < noun)
}

fn trigger_head(view: &View<'_>, tokens: &Range<usize>, word: &EventWord) -> Option<usize> {
    let pos = word.pos;
    // "Libya must hand over": an auxiliary that demands, of whoever is to do what its verb says.
    let auxiliary = |t: &usize| view.rel(*t) == Rel::Aux;
    if word.actor.contains(&Slot::Speaker)
        && let Some(auxiliary) = tokens.clone().find(auxiliary)
    {
        return view.head(auxiliary);
    }
    let fits = |t: &usize| match pos {
        Pos::Verb => {
            view.upos(*t) == Upos::Verb
                || governs_as_verb(view, *t)
                || takes_a_stand(word) && view.upos(*t) == Upos::Adj && is_predicate(view, *t)
                || view.upos(*t) == Upos::Adj && view.doc.feat(*t, "VerbForm") == Some("Part")
                || word.figure.is_some() && tokens.len() == 1 && acts::counts_as_participle(view, *t)
                || tokens.len() > 1
                    && matches!(view.upos(*t), Upos::Noun | Upos::Adj | Upos::Adv)
                    && !is_introduced(view, *t, tokens.start)
                || view.upos(*t) == Upos::Aux && view.rel(*t) != Rel::Aux && tokens.len() > 1
        }
        _ => {
            let first = view.sentence(*t).start == *t;
            // "Українсько-польські переговори": an infinitive has no adjective, whatever the tagger says.
            let described = |t: usize| {
                view.upos(t) == Upos::Verb
                    && view.doc.feat(t, "VerbForm") == Some("Inf")
                    && view.children(t).any(|c| matches!(view.rel(c), Rel::Amod | Rel::Det | Rel::Case))
            };
            // "After border clashes that left 38 dead": no verb has a relative pronoun right behind it.
            let related = |t: usize| {
                view.upos(t) == Upos::Verb
                    && t + 1 < view.len()
                    && view.doc.feat(t + 1, "PronType") == Some("Rel")
                    && matches!(view.rel(t + 1), Rel::Nsubj | Rel::Obj)
                    && view.children(t).all(|c| !matches!(view.rel(c), Rel::Aux | Rel::Obj))
            };
            // "Enfrentamientos entre tropas": the capital of a sentence makes no name.
            let opens = |t: usize| t + 1 < view.len() && view.upos(t + 1) == Upos::Adp;
            matches!(view.upos(*t), Upos::Noun)
                || described(*t)
                || related(*t)
                || view.upos(*t) == Upos::Propn
                    && (tokens.len() > 1 || first && (view.doc.feat(*t, "Case").is_some() || opens(*t)))
        }
    };
    let head = head_of(view, tokens);
    // "The United States on Wednesday imposed sanctions": the tree hangs the verb on its object.
    let verb = |t: &usize| *t != head && args::taken_for_adjective(view, *t).is_some();
    if pos == Pos::Verb
        && let Some(verb) = tokens.clone().find(verb)
    {
        return Some(verb);
    }
    // A tagger that has not seen the word takes a participle for a noun; the ending tells.
    let ending = |t: &usize| pos == Pos::Verb && view.lexicon.is_verb_form(view.doc.form(*t));
    if fits(&head) { Some(head) } else { tokens.clone().find(|t| fits(t) || ending(t)) }
}

impl Scene<'_, '_> {
    /// Whether a noun of what is done by speaking is the object of a verb in the past that its entry names as its own.
    fn is_carried_act(&self, word: &EventWord, noun: usize) -> bool {
        let view = self.view;
        let carries = |verb: &usize| {
            view.doc.feat(*verb, "Tense") == Some("Past")
                && word.support.iter().any(|s| **s == *view.lemma(*verb))
        };
        let verb = view.head(noun).filter(|_| word.pos == Pos::Noun && view.rel(noun) == Rel::Obj);
        crate::calendar::by_speaking(word.kind) && verb.as_ref().is_some_and(carries)
    }

    /// Reads a trigger with one of its entries; the better the frame is met the higher the score.
    /// `told` is what it governs where the tree does not say.
    fn trigger(
        &self,
        word: &'static EventWord,
        tokens: Range<usize>,
        head: usize,
        told: Option<Frame>,
    ) -> Option<(i32, Trigger)> {
        let view = self.view;
        let frame = match word.pos {
            Pos::Verb => args::of_verb(view, head),
            _ => args::of_noun(view, head, |verb| word.support.iter().any(|s| **s == *view.lemma(verb))),
        };
        let mut frame = told.unwrap_or(frame);
        if word.pos == Pos::Verb && acts::counts_as_participle(view, head) {
            frame = Frame { passive: true, subject: None, object: view.head(head), ..frame };
        }
        // "A package of sanctions against Russia": what hangs on a noun of the phrase is told below.
        let against =
            |c: usize| args::preposition(view, c).is_some_and(|p| args::marks(view, p, PrepRole::Against));
        let told_below = |phrase: usize| {
            word.pos == Pos::Noun
                && tokens.contains(&phrase)
                && view.children_by(phrase, Rel::Nmod).any(against)
        };
        frame.obliques.retain(|(_, phrase)| !told_below(*phrase));
        // "Declared persona non grata": a noun of the phrase itself is nobody it is done to.
        if frame.object.is_some_and(|o| o != head && tokens.contains(&o)) {
            let to = |(p, _): &&(Option<usize>, usize)| p.is_some_and(|p| args::marks(view, p, PrepRole::To));
            let given = frame.obliques.iter().find(to).map(|(_, phrase)| *phrase);
            if let Some(given) = frame.indirect.take().or(given) {
                frame.object = Some(given);
            }
        }
        if word.pos == Pos::Verb && frame.passive && frame.object.is_none() {
            frame.object = self.counted_after(tokens.end).or_else(|| self.counted_before(head));
        }
        // "Is prepared to strike" is no passive but a state of mind.
        if takes_a_stand(word) && frame.passive && frame.subject.is_none() {
            frame.passive = false;
            frame.subject = frame.object.take();
        }
        // "Urged all sides to refrain", "pidió a los aliados que envíen": the infinitive or subjunctive hung on who is asked
        // is what he is asked for; or one that the tree takes for the purpose, "pressed Israel to open".
        if word.speech && word.pos == Pos::Verb && frame.clause.is_none() {
            let infinitive = |c: &usize| {
                view.doc.feat(*c, "VerbForm") == Some("Inf") || view.doc.feat(*c, "Mood") == Some("Sub")
            };
            let asked = [frame.indirect, frame.object].into_iter().flatten();
            frame.clause = asked.flat_map(|t| view.children_by(t, Rel::Acl)).find(infinitive);
            let asks = word.kind == EventKind::Request
                && word.needs.contains(&Need::Clause)
                && !word.actor.contains(&Slot::Speaker);
            let object = frame.object.filter(|_| asks && frame.clause.is_none());
            let mut purposes = view.children_by(head, Rel::Advcl);
            frame.clause =
                frame.clause.or_else(|| purposes.find(|c| object.is_some_and(|o| o < *c) && infinitive(c)));
        }
        // "Se movilizaron": no passive of theirs, whatever the tree takes the pronoun for.
        let reflexive = tokens.clone().any(|t| t != head && view.rel(t) == Rel::Expl);
        if reflexive && frame.passive && frame.subject.is_none() {
            frame.passive = false;
            frame.subject = frame.object.take();
        }
        // "Israel y Hamás se acusan": each of the other.
        let of_each_other = word.speech
            && !reflexive
            && word.recipient.contains(&Slot::Obj)
            && frame.passive
            && frame.subject.is_none()
            && view.children_by(head, Rel::Expl).next().is_some()
            && frame.object.is_some_and(|o| args::coordinated(view, o).len() > 1);
        if of_each_other {
            frame.passive = false;
            frame.subject = frame.object.take();
        }
        // "It is willing": no empty subject, whatever the tree says.
        if takes_a_stand(word) && frame.subject.is_none() {
            frame.subject = view.children_by(head, Rel::Expl).find(|c| view.upos(*c) == Upos::Pron);
        }
        // "Ficaram feridos dois soldados": the subject hung on another word of the phrase.
        if word.pos == Pos::Verb && frame.subject.is_none() && frame.object.is_none() && word.actor.is_empty()
        {
            let others = tokens.clone().filter(|t| *t != head);
            frame.subject = others.into_iter().find_map(|t| view.children_by(t, Rel::Nsubj).next());
        }
        // A verb that takes no object has its subject behind it: "fell fragments", "died two persons".
        let bare_subject = word.pos == Pos::Verb
            && word.actor.is_empty()
            && word.figure.is_none()
            && !word.recipient.contains(&Slot::Obj)
            && view.children_by(head, Rel::Nsubj).next().is_none();
        if bare_subject && !frame.passive && frame.object.is_some_and(|o| o > head) {
            frame.subject = frame.object.take();
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
        let wants = word.figure.is_some() || word.recipient.contains(&Slot::Obj);
        if word.pos == Pos::Verb && !frame.passive && frame.object.is_none() && wants {
            frame.object = self.counted_past_day(tokens.end).filter(|o| frame.subject != Some(*o));
        }
        let own_negation = tokens.len() > 1
            && tokens
                .clone()
                .any(|t| view.meanings_at(t).any(|(m, at)| matches!(m, Meaning::Negation) && at.len() == 1));
        let mut trigger = Trigger {
            tokens,
            head,
            word,
            actors: Vec::new(),
            recipients: Vec::new(),
            places: self.places(&frame, head),
            about: None,
            modality: match modality::of(view, head) {
                _ if word.actor.contains(&Slot::Speaker) => Modality::Happened,
                // "Passed a motion of censure": what is done by saying so is done by the verb that carries it.
                Modality::Planned if self.is_carried_act(word, head) => Modality::Happened,
                // "After clashes that left 38 dead", with the noun taken for a verb.
                Modality::Ongoing | Modality::Planned
                    if word.pos == Pos::Noun && view.doc.feat(head, "VerbForm") == Some("Fin") =>
                {
                    Modality::Happened
                }
                // One who goes on asking has asked.
                Modality::Ongoing if word.speech => Modality::Happened,
                // "Did not support" as one entry: what it negates is told by its kind.
                Modality::DidNotHappen if own_negation => Modality::Happened,
                read => read,
            },
            frame,
            rule: if word.pos == Pos::Verb { "events.verb" } else { "events.noun" },
        };
        if self.tells_nothing(&trigger) {
            return None;
        }
        let is_no_act =
            || is_shown(view, &trigger) || self.is_natural(&trigger) || is_general(view, &trigger);
        if word.pos == Pos::Verb && is_no_act() || word.pos == Pos::Noun && self.is_natural(&trigger) {
            return None;
        }
        // "The end of US aid to Kenya": whose it was, and to whom it went, is told with the aid.
        let carried =
            (word.pos == Pos::Noun && !word.about.is_empty()).then(|| self.about(&trigger)).flatten();
        if let Some(noun) = carried {
            let below = args::of_noun(view, noun, |_| false).obliques;
            let known = |phrase: usize| trigger.frame.obliques.iter().any(|(_, t)| *t == phrase);
            let below: Vec<_> = below.into_iter().filter(|(_, t)| !known(*t)).collect();
            trigger.frame.obliques.extend(below);
        }
        self.parties_of(&mut trigger);
        if let Some(noun) = carried.filter(|_| trigger.actors.is_empty()) {
            let other = |p: &Party| trigger.recipients.iter().all(|r| r.mention != p.mention);
            trigger.actors = self.parties(noun);
            trigger.actors.retain(|p| p.actor.rule == "events.owner" && other(p));
        }
        // "Imposed sanctions on Iran": the state that it is aimed at is not where it was done.
        let aimed = matches!(
            word.kind,
            EventKind::Sanction
                | EventKind::Request
                | EventKind::Accuse
                | EventKind::Reject
                | EventKind::Support
                | EventKind::Threaten
        );
        if aimed || word.mode.as_deref() == Some("restrict") {
            let side = |i: usize| trigger.recipients.iter().any(|r| r.mention == Some(i));
            trigger.places.retain(|i| self.mentions.list[*i].sort != Sort::State || !side(*i));
        }
        // "Accused each other", "обвинили друг друга".
        let each_other = |c: usize| {
            view.meanings_at(c).any(|(m, tokens)| *m == Meaning::Reflexive && tokens.len() > 1)
                || view.upos(c) == Upos::Adv && view.meanings_at(c).any(|(m, _)| *m == Meaning::Reflexive)
        };
        let of_each_other = of_each_other
            || word.speech
                && word.pos == Pos::Verb
                && (head + 1..(head + 4).min(view.sentence(head).end)).any(each_other);
        if of_each_other && trigger.recipients.is_empty() && trigger.actors.len() > 1 {
            trigger.recipients = trigger.actors.split_off(1);
        }
        // Troops that leave, and what is sent to somebody, are told by more than their word.
        // A noun that only refers to what was told gives way to one that tells it.
        let mut score = match word.needs[..] {
            [Need::Told] if word.pos == Pos::Noun => -3,
            [Need::Troops | Need::Told] => 2,
            _ => 0,
        };
        score -= 2 * i32::from(word.kind == EventKind::Mobilize && trigger.frame.indirect.is_some());
        if !word.about.is_empty() {
            let about = if labels::judges(word) { self.label(&trigger)? } else { self.about(&trigger)? };
            // "Held talks in the capital": the place may hang on what is held, whatever the tree takes that for.
            if trigger.places.is_empty() {
                let told = Frame { object: Some(about), ..Frame::default() };
                trigger.places = self.places(&told, head);
            }
            // "Condemned the arrests": what is the object itself is no sentence that somebody gets.
            let bare = trigger.frame.object == Some(about) && args::preposition(view, about).is_none();
            if word.mode.as_deref() == Some("convict")
                && bare
                && !trigger.frame.passive
                && trigger.recipients.is_empty()
            {
                return None;
            }
            trigger.about = Some(about);
            // "Russia warned that Ukraine would respond": who will do it is not who says so; nor is one who will not.
            if word.kind == EventKind::Threaten && view.upos(about) == Upos::Verb {
                let doer = args::of_verb(view, about).subject.filter(|s| view.upos(*s) != Upos::Pron);
                let own = |s: usize| {
                    let state = self.mention_of(s).and_then(|i| self.mentions.list[i].state.as_deref());
                    trigger.actors.iter().any(|a| a.is_of(state))
                };
                let other = doer.filter(|s| trigger.frame.subject != Some(*s)).is_some_and(|s| !own(s));
                let negated = view
                    .children(about)
                    .any(|c| view.meanings_at(c).any(|(m, _)| matches!(m, Meaning::Negation)));
                if other || negated {
                    return None;
                }
            }
            score += 6;
        }
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
}
