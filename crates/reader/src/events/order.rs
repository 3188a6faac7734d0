//! Arguments that the tree has lost, found by the order of the words.

use super::{Party, Scene};
use crate::args;
use crate::view::View;
use lexicon::{Meaning, Pos, ThingKind, TimeWord};
use syntax::{Rel, Upos};

/// Whether a word shows by its case that it is no subject (or no object). What has no case may be both, and the case
/// of letters that stand for a name is but a guess.
fn shows_other_case(view: &View<'_>, token: usize, own: &[&str]) -> bool {
    view.doc.feat(token, "Case").is_some_and(|case| !own.contains(&case)) && !is_acronym(view, token)
}

pub(super) fn is_acronym(view: &View<'_>, token: usize) -> bool {
    let form = view.doc.form(token);
    form.chars().all(|c| !c.is_lowercase()) && form.chars().filter(|c| c.is_alphabetic()).count() > 1
}

impl Scene<'_, '_> {
    /// The subject of a passive that the tree has lost: the first thing counted before it in its clause.
    pub(super) fn counted_before(&self, verb: usize) -> Option<usize> {
        let view = self.view;
        let sentence = view.sentence(verb);
        let stop = |t: &usize| matches!(view.upos(*t), Upos::Verb | Upos::Sconj);
        let start = (sentence.start..verb).rev().find(stop).map_or(sentence.start, |t| t + 1);
        let first = self.quantities.partition_point(|q| q.tokens.start < start);
        let counted = self.quantities[first..].iter().take_while(|q| q.tokens.start < verb);
        counted.filter(|q| q.thing_kind.is_some()).find_map(|q| q.head)
    }

    /// The object of a verb that the tree has lost: what is counted after it in its clause, under no preposition.
    pub(super) fn counted_after(&self, end: usize) -> Option<usize> {
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

    /// "Libertou na segunda-feira 16 opositores": what is counted behind the day that stands right behind a verb.
    pub(super) fn counted_past_day(&self, end: usize) -> Option<usize> {
        let view = self.view;
        let limit = view.sentence(end - 1).end.min(end + 5);
        let day = (end..limit).find(|t| args::is_time(view, *t))?;
        let plain = (end..day).all(|t| matches!(view.upos(t), Upos::Adp | Upos::Det | Upos::Adj));
        let first = self.quantities.partition_point(|q| q.tokens.start <= day);
        let quantity = self.quantities.get(first).filter(|q| q.tokens.start == day + 1 && plain)?;
        let noun = |t: &usize| matches!(view.upos(*t), Upos::Noun | Upos::Propn) && !args::is_time(view, *t);
        quantity.head.or(Some(quantity.tokens.end)).filter(|t| *t < view.len()).filter(noun)
    }

    /// A phrase that the tree has lost: the first name after such a preposition, before the next verb.
    pub(super) fn after_preposition(&self, head: usize, matches: impl Fn(usize) -> bool) -> Vec<Party> {
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
            // "Imposed days after an attack on Israel": what another event's noun governs is that event's.
            let dates = |p: usize| {
                let mut here = view.meanings_at(p);
                here.any(|(m, _)| matches!(m, Meaning::Time(TimeWord::After)))
            };
            let of_other = next.is_some_and(|t| {
                view.up(t).skip(1).take_while(|a| *a > head).any(|a| {
                    args::preposition(view, a).is_some_and(|p| (p.saturating_sub(1)..p + 1).any(dates))
                        && view
                            .meanings_at(a)
                            .any(|(m, _)| matches!(m, Meaning::Event(e) if e.pos == Pos::Noun))
                })
            });
            if of_other {
                continue;
            }
            if let Some(index) = next.and_then(|t| self.mention_of(t)) {
                return self.by_order(index);
            }
        }
        Vec::new()
    }

    /// What a mention names that was found by its place; "both countries" are two.
    fn by_order(&self, index: usize) -> Vec<Party> {
        let mention = &self.mentions.list[index];
        match mention.pair {
            Some(_) => self.parties(mention.head),
            None => vec![self.party(index, "events.order")],
        }
    }

    /// An object that the tree has lost: the first name after the verb that stands under no preposition.
    pub(super) fn after(&self, verb: usize) -> Vec<Party> {
        let view = self.view;
        let sentence = view.sentence(verb);
        let mut token = verb + 1;
        while token < sentence.end.min(verb + 16) {
            if matches!(view.upos(token), Upos::Verb | Upos::Sconj | Upos::Aux)
                || matches!(view.doc.form(token), "-" | "–" | "—" | "―")
            {
                break;
            }
            if let Some(index) = self.mentions.index_at(token) {
                let mention = &self.mentions.list[index];
                let start = mention.tokens.start;
                let opener =
                    (verb + 1..start).rev().find(|t| !matches!(view.upos(*t), Upos::Det | Upos::Adj));
                let governed = opener.is_some_and(|t| view.upos(t) == Upos::Adp);
                let other = shows_other_case(view, mention.head, &["Acc", "Gen", "Nom"]);
                // "Killed ten on Tuesday, Minister X said": who does something else is nothing that it was done to.
                let does = view.rel(mention.head) == Rel::Nsubj && view.head(mention.head) != Some(verb);
                if mention.acts() && !governed && !other && !does {
                    return self.by_order(index);
                }
                token = mention.tokens.end;
                continue;
            }
            token += 1;
        }
        Vec::new()
    }

    /// A subject that the tree has lost: the last name before the verb, with no verb or punctuation between.
    pub(super) fn before(&self, verb: usize) -> Vec<Party> {
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
        // "Romania, which lies across the river, scrambled": what is told of it stands between commas.
        let comma = |t: usize| view.doc.form(t) == ",";
        let set_off = |index: usize| {
            let end = self.mentions.list[index].tokens.end;
            end + 1 < verb
                && comma(end)
                && comma(verb - 1)
                && view.doc.feat(end + 1, "PronType") == Some("Rel")
                && (end + 1..verb - 1).all(|t| !comma(t))
        };
        match opening {
            Some(index) if !verbs || set_off(index) => vec![self.party(index, "events.order")],
            _ => Vec::new(),
        }
    }
}
