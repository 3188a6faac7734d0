//! The whole name of those whom no list knows: "Defensoría del Pueblo", "relatório de peritos da ONU".

use super::*;
use crate::args;

/// Phrases behind a noun that belong to its name.
const PHRASES: usize = 3;

impl Builder<'_, '_> {
    /// Names each body, document and group without an id by its noun with what it is of.
    pub(super) fn full_names(&mut self) {
        for index in 0..self.list.len() {
            let mention = &self.list[index];
            let office = mention.sort == Sort::Person && mention.rule == "mentions.office";
            let named = (office || matches!(mention.sort, Sort::Organisation | Sort::Group))
                && mention.id.is_none()
                && mention.pair.is_none()
                && !mention.adjective;
            if named {
                // "Колишнього командира бойовиків".
                let described = |t: &usize| {
                    office && self.view.rel(*t) == Rel::Amod && self.view.head(*t) == Some(mention.head)
                };
                let before = (0..mention.tokens.start).rev().take_while(described).last();
                let start = before.unwrap_or(mention.tokens.start);
                let whole = start..self.end_of_name(&mention.tokens, mention.sort == Sort::Group);
                if whole.len() > mention.tokens.len() {
                    self.list[index].name = self.view.span_of(&whole).slice(self.view.doc.text).to_owned();
                }
            }
        }
    }

    /// "Professores de todo o país", "учителя столицы": where they are is no part of their name; but "gobernador de Morelos",
    /// "Defensoría del Pueblo".
    fn is_place(&self, noun: usize, group: bool) -> bool {
        let view = self.view;
        let named = view.doc.form(noun).chars().next().is_some_and(char::is_uppercase);
        let country = |m: &Meaning| matches!(m, Meaning::There(_) | Meaning::Relation { .. });
        let common = view.is_kind(noun, ThingKind::Place)
            || view.is_thing(noun, "country")
            || view.meanings_at(noun).any(|(m, _)| country(m));
        common && !named || group && self.mention_at(noun).is_some_and(|m| m.place.is_some())
    }

    fn mention_at(&self, token: usize) -> Option<&Mention> {
        let at = self.list.partition_point(|m| m.tokens.end <= token);
        self.list.get(at).filter(|m| m.tokens.contains(&token))
    }

    fn end_of_name(&self, tokens: &Range<usize>, group: bool) -> usize {
        let view = self.view;
        let mut end = tokens.end;
        let limit = view.sentence(tokens.start).end;
        for _ in 0..PHRASES {
            if end >= limit {
                break;
            }
            let phrase = match view.upos(end) {
                Upos::Adp if args::marks(view, end, PrepRole::Of) => view.head(end),
                // "Агентів ФСБ": letters show no case.
                Upos::Propn if view.doc.feat(end, "Case").is_none() && view.lexicon.inflects_names() => {
                    Some(end)
                }
                Upos::Noun | Upos::Propn | Upos::Adj if view.case(end) == Some("Gen") => {
                    Some(if view.upos(end) == Upos::Adj { view.head(end).unwrap_or(end) } else { end })
                }
                _ => None,
            };
            let within = |t: usize| (tokens.start..end).contains(&t);
            let Some(phrase) = phrase.filter(|p| {
                *p >= end
                    && matches!(view.rel(*p), Rel::Nmod | Rel::Flat | Rel::Appos)
                    && view.head(*p).is_some_and(within)
                    && matches!(view.upos(*p), Upos::Noun | Upos::Propn)
                    && !self.is_place(*p, group)
            }) else {
                break;
            };
            let own =
                |c: &usize| *c > phrase && matches!(view.rel(*c), Rel::Flat | Rel::Amod | Rel::Compound);
            let last = view.children(phrase).rfind(own).unwrap_or(phrase);
            // "The sister of leader Kim Jong Un".
            let beside = self.mention_at(last + 1);
            let beside = beside.filter(|m| m.tokens.start == last + 1 && m.sort == Sort::Person);
            let last = beside.map_or(last, |name| name.tokens.end - 1);
            let plain =
                |t: usize| !matches!(view.upos(t), Upos::Punct | Upos::Verb | Upos::Sconj | Upos::Aux);
            if !(end..last + 1).all(plain) {
                break;
            }
            end = last + 1;
        }
        end
    }
}
