//! Whom a phrase names: names, pronouns, people and things with an owner, coordinated members each.

use super::{Party, Scene};
use crate::args;
use crate::mentions::{Mention, Sort};
use crate::modality;
use crate::view::View;
use lexicon::{Back, Gender, Meaning, PrepRole, ThingKind};
use record::{Actor, EventKind, SourceKind};
use std::ops::Range;
use syntax::{Rel, Upos};

impl Scene<'_, '_> {
    /// The parties that a phrase names, its coordinated members each.
    pub fn parties(&self, token: usize) -> Vec<Party> {
        let mut parties: Vec<Party> = Vec::new();
        if let Some(named) = self.named_after(token) {
            return self.parties(named);
        }
        // "NIGÉRIA - Homens armados raptaram": who stands behind the label.
        if let Some(label) = self.mentions.at(token).filter(|m| m.is_label(self.view)) {
            let behind = label.tokens.end;
            let noun = |t: &usize| *t > behind && matches!(self.view.upos(*t), Upos::Noun | Upos::Propn);
            let next = self.view.children(token).find(noun);
            return next.map(|t| self.parties(t)).unwrap_or_default();
        }
        if let Some((words, pair)) = self.mentions.at(token).and_then(|m| Some((&m.tokens, m.pair?))) {
            let span = Some(self.view.span_of(words));
            let countries = words.clone().any(|t| self.view.is_thing(t, "country"));
            return pair
                .into_iter()
                .map(|index| {
                    let mut party = self.party(index, "mentions.back_reference");
                    if countries || self.mentions.list[index].sort != Sort::Person {
                        party.actor.id = party.state.clone();
                    }
                    party.actor.span = span;
                    party
                })
                .collect();
        }
        // "The ministers Ben-Gvir and Smotrich": what is joined to a name behind its title.
        let titled = self.mentions.at(token).filter(|m| m.sort == Sort::Person && m.tokens.len() > 1);
        let names = titled.into_iter().flat_map(|m| m.tokens.clone()).filter(|t| *t > token);
        let joined = names.flat_map(|t| args::coordinated(self.view, t).into_iter().filter(move |c| *c != t));
        let joined = joined.filter(|c| {
            self.mentions.at(*c).is_some_and(|m| m.sort == Sort::Person && !m.tokens.contains(&token))
        });
        let mut members = args::coordinated(self.view, token);
        members.extend(joined);
        let held = |m: &Mention, members: &[usize]| members.iter().any(|t| m.tokens.contains(t));
        for index in self.listed(token) {
            let person = &self.mentions.list[index];
            if !held(person, &members) {
                members.push(person.head);
            }
        }
        members.sort_unstable();
        members.dedup();
        for member in members {
            let (before, after): (Vec<Party>, Vec<Party>) = self
                .of_others(member)
                .into_iter()
                .partition(|p| p.actor.span.is_some_and(|s| s.start < self.view.span(member).start));
            for party in before.into_iter().chain(self.one_party(member)).chain(after) {
                let same = |p: &Party| {
                    p.actor.id.is_some() && p.actor.id == party.actor.id
                        || p.actor.rule == "events.of_others"
                            && p.mention.is_some()
                            && p.mention == party.mention
                };
                if !parties.iter().any(same) {
                    parties.push(party);
                }
            }
        }
        parties
    }

    fn one_party(&self, token: usize) -> Option<Party> {
        let view = self.view;
        // "No group claimed it".
        if modality::is_nobody(view, token) {
            return None;
        }
        if let Some(index) = self.mention_of(token) {
            if let Some(state) = self.lives_in(index) {
                let mut party = self.party(index, "events.minority");
                party.actor.id = None;
                party.actor.name =
                    self.view.span_of(&self.mentions.list[index].tokens).slice(self.view.doc.text).to_owned();
                party.actor.state = Some(state.clone());
                party.state = Some(state);
                return Some(party);
            }
            return Some(self.placed_with(self.party(index, ""), token));
        }
        match view.upos(token) {
            Upos::Pron | Upos::Det => {
                if let Some(index) = self.object_before(token) {
                    let mut party = self.party(index, "events.pronoun");
                    party.actor.span = Some(view.span(token));
                    return Some(self.placed_with(party, self.mentions.list[index].head));
                }
                let person = view.meanings_at(token).find_map(|(m, _)| match m {
                    Meaning::Pronoun { plural, .. } => Some(*plural),
                    _ => None,
                })?;
                let index = self.described(self.antecedent(token, person)?);
                let head = self.mentions.list[index].head;
                let mut party = self.placed_with(self.party(index, "events.pronoun"), head);
                party.actor.span = Some(view.span(token));
                Some(party)
            }
            Upos::Noun | Upos::Propn | Upos::Num
                if let Some(index) = self.counted_members(token).and_then(|h| self.mention_of(h)) =>
            {
                let head = self.mentions.list[index].head;
                Some(self.placed_with(self.party(index, "events.counted"), head))
            }
            Upos::Noun | Upos::Propn | Upos::Num => {
                // "Russian drones", "the people of Kharkiv": the one to whom the thing belongs.
                let people = view.meanings_at(token).any(|(m, _)| {
                    matches!(m, Meaning::Thing { kind: ThingKind::Person | ThingKind::Force, .. })
                });
                let town = self.town_before(token);
                let owner = view.children(token).find_map(|c| {
                    let index = self.mentions.index_at(c).filter(|i| town != Some(*i))?;
                    let mention = &self.mentions.list[index];
                    let many = mention.sort == Sort::Organisation
                        && mention.id.is_some()
                        && mention.rule != "mentions.home";
                    let belongs = mention.adjective
                        || matches!(view.rel(c), Rel::Nmod | Rel::Compound)
                            && mention.sort == Sort::State
                            && !self.stands_in(c)
                            && !self.is_with(c)
                            && !self.is_given(c)
                        || view.rel(c) == Rel::Compound && many
                        || view.rel(c) == Rel::Nmod && many && self.is_of(c);
                    belongs.then_some(index)
                });
                // The tree may have lost the adjective that stands before it.
                let beside = || {
                    let before = token.checked_sub(1).filter(|t| view.sentence(token).contains(t))?;
                    self.mentions.index_at(before).filter(|i| self.mentions.list[*i].adjective)
                };
                // "Denies that its drones crossed", "raided its embassy": weapons, troops and seats are whoever's
                // they are said to be.
                let owned = || {
                    let arms = view.meanings_at(token).any(|(m, _)| {
                        matches!(
                            m,
                            Meaning::Thing {
                                kind: ThingKind::Weapon
                                    | ThingKind::Vehicle
                                    | ThingKind::Force
                                    | ThingKind::Place,
                                ..
                            }
                        )
                    });
                    let possessive = |c: &usize| args::is_possessive(view, *c);
                    let pronoun = view.children(token).find(possessive).filter(|_| arms)?;
                    let plural = view.meanings_at(pronoun).find_map(|(m, _)| match m {
                        Meaning::Pronoun { plural, .. } => Some(*plural),
                        _ => None,
                    })?;
                    self.antecedent(pronoun, plural).map(|index| self.described(index))
                };
                let owner = owner.or_else(beside).or_else(owned);
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
                    let state = owner.and_then(|i| self.mentions.list[i].state.clone());
                    let actor = Actor {
                        id: None,
                        name: span.slice(view.doc.text).to_owned(),
                        state: state.clone(),
                        sector: None,
                        span: Some(span),
                        rule: "events.people".into(),
                    };
                    return Some(self.placed_with(Party { actor, state, mention: None }, token));
                }
                let others = || self.others(token);
                let owned = owner.map(|index| self.party(index, "events.owner"));
                owned.or_else(others).or_else(|| self.unknown_name(token))
            }
            _ => None,
        }
    }

    /// "Criticó a Maduro y lo acusó", "acusou-os": whom a pronoun of the object stands for, which elsewhere is an article. It is the last
    /// who was named and does not do it himself.
    fn object_before(&self, token: usize) -> Option<usize> {
        let view = self.view;
        let feat = |name: &str| view.doc.feat(token, name);
        let pronoun = view.upos(token) == Upos::Pron
            && matches!(view.rel(token), Rel::Obj | Rel::Iobj)
            // "Acusou-o": what is written with its verb is its object, whatever the tagger makes of it.
            && (feat("Case") == Some("Acc") || view.doc.tokens[token].continues && token > 0 && view.head(token) == Some(token - 1))
            && feat("Gender").is_some()
            && feat("Reflex").is_none();
        let verb = view.head(token).filter(|v| pronoun && args::is_verb(view, *v))?;
        let doer = args::of_verb(view, verb).subject.and_then(|s| self.mention_of(s));
        let plural = feat("Number") == Some("Plur");
        let sentence = view.sentence_of(token);
        let fits = |(index, m): &(usize, &Mention)| {
            let several = view.feat_of(&m.tokens, "Number") == Some("Plur");
            let somebody = match plural {
                false => m.sort == Sort::Person && !several,
                true => m.sort == Sort::Group || several && m.acts(),
            };
            somebody && Some(*index) != doer && m.tokens.end <= token
        };
        let mut earlier = self.mentions.list.iter().enumerate().rev();
        earlier
            .find(|m| fits(m))
            .filter(|(_, m)| view.sentence_of(m.head) + 2 > sentence)
            .map(|(index, _)| index)
    }

    /// "Called on partners", "the Western allies": several others, nobody in particular.
    fn others(&self, token: usize) -> Option<Party> {
        let view = self.view;
        let other = |m: &Meaning| matches!(m, Meaning::Relation { back: Back::Other, .. });
        let several = view.doc.feat(token, "Number") == Some("Plur");
        let named = several && view.meanings_at(token).any(|(m, _)| other(m));
        let first = view.children_by(token, Rel::Amod).filter(|c| *c < token).min().unwrap_or(token);
        named.then(|| nameless(view, first..token + 1, "events.others"))
    }

    /// A name that no list holds and the network takes for neither person nor body is still somebody's.
    fn unknown_name(&self, token: usize) -> Option<Party> {
        let view = self.view;
        let known = |m: &Meaning| {
            matches!(
                m,
                Meaning::Thing { .. }
                    | Meaning::Month(_)
                    | Meaning::Weekday(_)
                    | Meaning::Event(_)
                    | Meaning::Place { .. }
            )
        };
        let form = view.doc.form(token);
        // "The province of Imbabura" is a place.
        let of_place = view.head(token).is_some_and(|h| {
            matches!(view.rel(token), Rel::Nmod | Rel::Flat | Rel::Appos | Rel::Compound)
                && view.is_kind(h, ThingKind::Place)
        });
        let name = view.upos(token) == Upos::Propn
            && !of_place
            && form.chars().next().is_some_and(char::is_uppercase)
            && form.chars().count() > 2
            && self.mentions.at(token).is_none()
            && !view.meanings_at(token).any(|(m, _)| known(m));
        if !name {
            return None;
        }
        let part =
            |c: &usize| matches!(view.rel(*c), Rel::Flat | Rel::Compound) && view.upos(*c) == Upos::Propn;
        let first = view.children(token).filter(part).min().map_or(token, |c| c.min(token));
        let last = view.children(token).filter(part).max().map_or(token, |c| c.max(token));
        Some(self.placed_with(nameless(view, first..last + 1, "events.unknown_name"), token))
    }

    /// "The Albanians of southern Serbia", "Russians in Estonia": people who are named by their origin, and the other
    /// state that they live in.
    fn lives_in(&self, index: usize) -> Option<String> {
        let view = self.view;
        let people = &self.mentions.list[index];
        let noun = people.head;
        if people.rule != "mentions.demonym"
            || people.adjective
            || view.doc.feat(noun, "Number") != Some("Plur")
        {
            return None;
        }
        let near = view.children_by(noun, Rel::Nmod).filter(|c| {
            *c > noun
                && args::preposition(view, *c)
                    .is_some_and(|p| args::marks_any(view, p, &[PrepRole::Of, PrepRole::In]))
        });
        let home = near.filter_map(|c| self.mentions.at(c)).find(|m| m.place.is_some());
        home.and_then(|m| m.state.clone()).filter(|s| people.state.as_ref() != Some(s))
    }

    /// "A package of aid to Ukraine" in a bare dative: it is for her, and not hers.
    fn is_given(&self, phrase: usize) -> bool {
        self.view.case(phrase) == Some("Dat") && args::preposition(self.view, phrase).is_none()
    }

    /// "Cooperation with Georgia", where case shows the other side: it is not hers.
    fn is_with(&self, phrase: usize) -> bool {
        let with = |p: usize| args::marks(self.view, p, PrepRole::With);
        self.view.doc.feat(phrase, "Case") == Some("Ins")
            && args::preposition(self.view, phrase).is_some_and(with)
    }

    /// Whether a phrase says whose something is: "the resolution of the Security Council".
    fn is_of(&self, phrase: usize) -> bool {
        match args::preposition(self.view, phrase) {
            Some(p) => args::marks(self.view, p, PrepRole::Of),
            None => self.view.case(phrase) == Some("Gen"),
        }
    }

    /// Whether a phrase says where: "a blast in Iraq" is nobody's for that.
    fn stands_in(&self, phrase: usize) -> bool {
        args::preposition(self.view, phrase).is_some_and(|p| {
            args::marks(self.view, p, PrepRole::In) && !args::marks(self.view, p, PrepRole::Of)
        })
    }

    /// Whom a noun names as those it is of or where they are: "members of the ruling party", "soldiers of Chad",
    /// "rebels in Angola", "a group of Moroccan diplomats".
    fn belongs_to(&self, noun: usize) -> Option<usize> {
        let view = self.view;
        let near = |t: usize| {
            view.children(t).filter(move |c| match view.rel(*c) {
                Rel::Amod | Rel::Compound | Rel::Flat | Rel::Appos => true,
                Rel::Nmod if view.doc.feat(*c, "Case").is_none() && view.lexicon.inflects_names() => {
                    args::preposition(view, *c).is_none()
                }
                Rel::Nmod => match args::preposition(view, *c) {
                    Some(p) => args::marks_any(view, p, &[PrepRole::Of, PrepRole::In]),
                    None => view.case(*c) == Some("Gen"),
                },
                _ => false,
            })
        };
        let known = |t: usize| {
            let index = self.mentions.index_at(t)?;
            let mention = &self.mentions.list[index];
            let many = mention.sort == Sort::Organisation && mention.id.is_some();
            (mention.state.is_some() || many).then_some(index)
        };
        let from = || self.home_of(noun).and_then(known);
        near(noun).find_map(known).or_else(from).or_else(|| near(noun).flat_map(near).find_map(known))
    }

    /// "Mediators from Qatar arrived": where those come from who do something; behind a verb, the phrase may be the verb's.
    pub(super) fn home_of(&self, noun: usize) -> Option<usize> {
        let view = self.view;
        let from =
            |c: &usize| args::preposition(view, *c).is_some_and(|p| args::marks(view, p, PrepRole::From));
        let does = view.rel(noun) == Rel::Nsubj && view.head(noun).is_some_and(|v| v > noun);
        view.children_by(noun, Rel::Nmod).filter(|_| does).find(from)
    }

    /// A party that nothing is known of takes the state of those it belongs to; of an organisation of many states it
    /// takes the place.
    fn placed_with(&self, party: Party, noun: usize) -> Party {
        if party.state.is_some() || party.actor.id.is_some() {
            return party;
        }
        let Some(index) = self.belongs_to(noun) else { return party };
        let state = self.mentions.list[index].state.clone();
        if state.is_none() {
            return self.party(index, "events.belongs_to");
        }
        let mut party = party;
        party.take_state(state);
        party
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
        // "El brasileño Luiz Inácio Lula da Silva": who it is, and not where he is from.
        let described = |i: &usize| {
            let m = &self.mentions.list[*i];
            m.rule == "mentions.demonym" && m.tokens.len() == 1 && view.upos(token) != Upos::Propn
        };
        let person = |i: &usize| self.mentions.list[*i].sort == Sort::Person;
        if self.mentions.index_at(token).is_some_and(|i| described(&i))
            && let Some(named) = joined().filter(person)
        {
            return Some(named);
        }
        self.mentions
            .index_at(token)
            .or_else(joined)
            .filter(|i| self.mentions.list[*i].acts() || self.is_state_place(*i))
            .filter(|i| !self.is_mere_source(*i))
    }

    /// "Welcomed the agreement", "celebrated the news": what can be a source is no side for that.
    fn is_mere_source(&self, index: usize) -> bool {
        let mention = &self.mentions.list[index];
        mention.rule == "mentions.body"
            && mention.id.is_none()
            && matches!(mention.kind, SourceKind::Document | SourceKind::Media)
    }

    fn is_state_place(&self, index: usize) -> bool {
        let mention = &self.mentions.list[index];
        !mention.adjective && mention.sort == Sort::Place && mention.state.is_some() && mention.id.is_some()
    }

    /// "Thousands of Iraqi Kurds", "members of the party": those who are counted, where the word only counts them.
    fn counted_members(&self, token: usize) -> Option<usize> {
        let first = self.quantities.partition_point(|q| q.tokens.end <= token);
        let quantity = self.quantities.get(first).filter(|q| q.number.contains(&token));
        let counts = quantity.is_some()
            || self
                .view
                .meanings_at(token)
                .any(|(m, _)| matches!(m, Meaning::Vague { .. } | Meaning::Multiple(_)));
        let of = |c: &usize| {
            args::preposition(self.view, *c).is_some_and(|p| args::marks(self.view, p, PrepRole::Of))
        };
        let member = self.view.children_by(token, Rel::Nmod).filter(|_| counts).find(of);
        // "Tens of thousands of students": the last of them is who they are.
        let member = member.map(|m| self.counted_members(m).unwrap_or(m));
        member.or_else(|| quantity.and_then(|q| q.head).filter(|h| *h != token))
    }

    /// "Poland, a member of NATO": whom an apposition describes.
    fn described(&self, index: usize) -> usize {
        let view = self.view;
        let head = self.mentions.list[index].head;
        let named = view
            .head(head)
            .filter(|_| view.rel(head) == Rel::Appos && self.mentions.list[index].id.is_none());
        named.and_then(|noun| self.mention_of(noun)).unwrap_or(index)
    }

    /// The last one before a pronoun that it can stand for.
    fn antecedent(&self, token: usize, plural: bool) -> Option<usize> {
        let sentence = self.view.sentence_of(token);
        // "The army said, while Jordan closed its airspace": what is somebody's is the subject's of its own verb.
        let owned = args::is_possessive(self.view, token).then(|| self.view.head(token)).flatten();
        // "Bombed its positions" are another's.
        let keeps = |m: &Meaning| match m {
            Meaning::Event(e) => matches!(
                e.kind,
                EventKind::Coerce | EventKind::Retreat | EventKind::Mobilize | EventKind::Concede
            ),
            _ => false,
        };
        let verb = owned.and_then(|noun| self.view.up(noun).skip(1).find(|t| args::is_verb(self.view, *t)));
        let verb = verb.filter(|v| self.view.meanings_at(*v).any(|(m, _)| keeps(m)));
        let subject = verb.and_then(|v| self.view.children_by(v, Rel::Nsubj).find(|s| *s < token));
        let subject = subject.filter(|s| Some(*s) != owned && self.view.upos(*s) != Upos::Pron);
        let one = |s: &usize| {
            args::coordinated(self.view, *s).len() == 1 && self.view.doc.feat(*s, "Number") != Some("Plur")
        };
        if let Some(index) = subject.filter(|s| plural != one(s)).and_then(|s| self.mention_of(s)) {
            return Some(index);
        }
        // "The country admits that it has lost": the subject of the clause above.
        let governor = self.view.up(token).skip(1).find(|v| self.view.rel(*v) != Rel::Aux);
        let neuter = !plural
            && self
                .view
                .meanings_at(token)
                .any(|(m, _)| matches!(m, Meaning::Pronoun { gender: Gender::Any, .. }))
            && self.view.upos(token) == Upos::Pron;
        let above = governor.filter(|v| self.view.rel(*v) == Rel::Ccomp).and_then(|v| self.view.head(v));
        // "Sanctioned officials whom it accuses": the subject of the clause around.
        let around = || {
            // "Freed the soldiers they had kidnapped": nor are those whom it describes those who did it.
            let stands = neuter || plural && self.view.upos(token) == Upos::Pron;
            let clause = governor.filter(|v| stands && self.view.rel(*v) == Rel::Acl)?;
            self.view.up(clause).skip(1).find(|t| self.view.upos(*t) == Upos::Verb)
        };
        let above = above.or_else(around);
        // The tree may have lost that it is told: then who tells it is the subject of the word of speech before it.
        let teller = || {
            let says = |t: &usize| {
                self.view.upos(*t) == Upos::Verb
                    && self.view.meanings_at(*t).any(|(m, _)| matches!(m, Meaning::Speech { .. }))
            };
            (self.view.sentence(token).start..token).rev().find(says)
        };
        let above = above.or_else(teller);
        let subjects =
            above.into_iter().flat_map(|v| self.view.children_by(v, Rel::Nsubj)).filter(|s| *s < token);
        // "The authorities say they have": the same subject, where it is several or stands for several.
        let several = |i: &usize| {
            let mention = &self.mentions.list[*i];
            mention.sort != Sort::Person
                || self.view.doc.feat(mention.head, "Number") == Some("Plur")
                || args::coordinated(self.view, mention.head).len() > 1
        };
        let named = subjects.filter_map(|s| self.mention_of(s)).rfind(|i| !plural || several(i));
        if let Some(index) = named {
            return Some(index);
        }
        let fits = |m: &Mention| match plural {
            // "Prosecutors charged Pérez. He denied it".
            false => m.sort == Sort::Person && self.view.feat_of(&m.tokens, "Number") != Some("Plur"),
            true => {
                let several = m.body.is_some() && self.view.feat_of(&m.tokens, "Number") == Some("Plur");
                m.sort == Sort::Group || several || m.office.is_some() && m.rule == "mentions.office"
            }
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
}

/// A party that only its words tell.
fn nameless(view: &View<'_>, words: Range<usize>, rule: &str) -> Party {
    let span = view.span_of(&words);
    let actor = Actor {
        id: None,
        name: span.slice(view.doc.text).to_owned(),
        state: None,
        sector: None,
        span: Some(span),
        rule: rule.into(),
    };
    Party { actor, state: None, mention: None }
}
