//! Several parties in one phrase: lists of people, the same people of several states, who "the two" are.

use super::{Party, Scene};
use crate::args;
use crate::mentions::{Mention, Sort};
use lexicon::{Back, Meaning};
use record::Actor;
use syntax::{Rel, Upos};

impl Scene<'_, '_> {
    /// "President Trump, Prime Minister Nikol Pashinyan and President Aliyev": the people named one behind the other, with commas and an
    /// "and" between, whatever the tree has made of the list.
    pub(super) fn listed(&self, token: usize) -> Vec<usize> {
        let view = self.view;
        let Some(index) = self.mentions.index_at(token) else { return Vec::new() };
        let mentions = &self.mentions.list;
        let person = |i: usize| mentions.get(i).is_some_and(|m| m.sort == Sort::Person && m.pair.is_none());
        // Whether no more than a comma or an "and" stands between one and the next, and whether it is an "and".
        let link = |before: usize| {
            let gap = mentions[before].tokens.end..mentions.get(before + 1)?.tokens.start;
            let and = gap.clone().any(|t| view.upos(t) == Upos::Cconj);
            let comma = gap.clone().any(|t| view.doc.form(t) == ",");
            let bare = gap.clone().all(|t| matches!(view.upos(t), Upos::Punct | Upos::Cconj | Upos::Det));
            let near = !gap.is_empty() && gap.len() <= 3 && bare && (comma || and);
            let one = view.sentence_of(mentions[before].head) == view.sentence_of(mentions[before + 1].head);
            (near && one && person(before) && person(before + 1)).then_some(and)
        };
        let mut first = index;
        while first > 0 && link(first - 1) == Some(false) {
            first -= 1;
        }
        let mut last = first;
        while link(last) == Some(false) {
            last += 1;
        }
        let list = first..last + 2;
        if link(last) == Some(true) && list.len() > 2 && list.contains(&index) {
            list.collect()
        } else {
            Vec::new()
        }
    }

    /// "The prime ministers of Sweden and Finland", "Indian and Pakistani troops": the same people of each further state that the
    /// one named is joined with.
    pub(super) fn of_others(&self, token: usize) -> Vec<Party> {
        let view = self.view;
        let mention = self.mentions.at(token);
        let words = mention.map_or(token..token + 1, |m| m.tokens.clone());
        let people = |m: &Mention| m.body.is_some() || m.office.is_some() || m.sort == Sort::Group;
        let many = mention.is_none_or(people) && view.upos(token) == Upos::Noun;
        let several = many && view.feat_of(&words, "Number") == Some("Plur");
        let key = mention.and_then(|m| m.id.as_deref()?.split_once('.')).map(|(_, key)| key);
        let described = view.children(token).filter(|c| matches!(view.rel(*c), Rel::Amod | Rel::Compound));
        let own = words.clone().chain(described.filter(|c| !words.contains(c)));
        // "Mediators from Qatar and Egypt", whose words end before the first of them.
        let from = self.home_of(token).filter(|t| !words.contains(t));
        let own = own.chain(from);
        let linked = own.flat_map(|t| {
            // "The United States and European embassies": the state is named beside them.
            let joined = view.rel(t) == Rel::Conj && t != token;
            let above = view.head(t).filter(|h| joined && !words.contains(h));
            let beside = above.into_iter().flat_map(|h| view.children_by(h, Rel::Conj));
            view.children_by(t, Rel::Conj).chain(above).chain(beside)
        });
        // "Tropas tailandesas y camboyanas": right behind, whatever the tree has hung it on.
        let end = words.end;
        let behind = Some(end + 1).filter(|t| {
            *t < view.len()
                && view.upos(end) == Upos::Cconj
                && self.mentions.at(*t).is_some_and(|m| m.adjective)
        });
        let linked = linked.chain(behind);
        let states = linked.filter_map(|c| self.mentions.at(c)).filter(|m| {
            let body = m.sort == Sort::Organisation && m.id.is_some() && m.rule != "mentions.home";
            (m.sort == Sort::State || body && several)
                && (body || m.state.is_some())
                && mention.is_none_or(|own| own.state != m.state || body && own.id != m.id)
                && if m.adjective { mention.is_none_or(|own| !own.adjective) } else { several }
        });
        // "The presidents of Azerbaijan, Ilham Aliyev, and of Armenia, Vahagn Khachaturyan": each has a name of his own.
        let named = mention.is_some_and(|m| m.sort == Sort::Person && m.rule == "mentions.name");
        let party = |other: &Mention| {
            if other.sort == Sort::Organisation {
                return Some(self.party(self.mentions.index_at(other.head)?, "events.of_others"));
            }
            let state = other.state.clone()?;
            if named && let Some(holder) = self.name_behind(other) {
                let mut party = self.party(holder, "events.of_others");
                party.take_state(Some(state));
                return Some(party);
            }
            let actor = Actor {
                id: key.map(|key| if named { state.clone() } else { format!("{state}.{key}") }),
                name: other.name.clone(),
                state: Some(state.clone()),
                sector: None,
                span: Some(view.span_of(&other.tokens)),
                rule: "events.of_others".into(),
            };
            Some(Party { actor, state: Some(state), mention: self.mentions.index_at(other.head) })
        };
        let mut others: Vec<Party> = states.filter_map(party).collect();
        others.dedup_by(|a, b| a.state == b.state && a.actor.id == b.actor.id);
        others
    }

    /// "And of Armenia, Vahagn Khachaturyan": who is named right behind his state.
    fn name_behind(&self, state: &Mention) -> Option<usize> {
        let end = state.tokens.end;
        let comma = end < self.view.len() && self.view.doc.form(end) == ",";
        let index = self.mentions.index_at(end + usize::from(comma))?;
        let name = &self.mentions.list[index];
        (name.sort == Sort::Person && name.tokens.start == end + usize::from(comma)).then_some(index)
    }

    /// "The two ministers, Mirzoyan and Bayramov": who the two are, named at once.
    pub(super) fn named_after(&self, token: usize) -> Option<usize> {
        if let Some(name) = self.counterpart(token) {
            return Some(name);
        }
        let pair = self.mentions.at(token).filter(|m| m.pair.is_some())?;
        let comma = (pair.tokens.end < self.view.len()).then_some(pair.tokens.end)?;
        let next = self.mentions.at(comma + 1).filter(|_| self.view.doc.form(comma) == ",")?;
        let joined = args::coordinated(self.view, next.head).len() > 1;
        (next.sort == Sort::Person && joined).then_some(next.head)
    }

    /// "Seu homólogo chinês, Xi Jinping": the name behind the comma is whom the word for one like himself stands for.
    fn counterpart(&self, token: usize) -> Option<usize> {
        let view = self.view;
        let relation = |m: &Meaning| matches!(m, Meaning::Relation { back: Back::Other, .. });
        if !view.meanings_at(token).any(|(m, _)| relation(m)) {
            return None;
        }
        let described =
            |t: &usize| matches!(view.upos(*t), Upos::Adj | Upos::Noun) && view.head(*t) == Some(token);
        let end = (token + 1..view.len()).take(2).take_while(described).last().map_or(token + 1, |t| t + 1);
        let next = self.mentions.at(end + 1).filter(|_| end + 1 < view.len() && view.doc.form(end) == ",")?;
        (next.sort == Sort::Person && next.tokens.start == end + 1).then_some(next.head)
    }
}
