//! Who speaks behind the one who is told: "disseram à Lusa fontes do partido", "сообщили ТАСС в МИД Ливана".

use super::{Attribution, Finder, Speaker, source_of};
use crate::args::{self, is_verb};
use crate::mentions::Sort;
use lexicon::{Meaning, Pos};
use std::ops::Range;
use syntax::Upos;

impl Finder<'_, '_> {
    /// Gives each cue that is told to a medium the speaker who stands behind it, and what stands before the cue to one that has
    /// found nothing.
    pub(super) fn behind_the_told(&mut self) {
        let view = self.view;
        for verb in 0..view.len() {
            let said = view.meanings_at(verb).find_map(|(m, tokens)| match m {
                Meaning::Speech { pos: Pos::Verb, stance, topic: false, .. } => {
                    Some((*stance, tokens.clone()))
                }
                _ => None,
            });
            let Some((stance, cue)) = said.filter(|_| is_verb(view, verb)) else { continue };
            let Some(Speaker { mention, source, tokens }) = self.speaker_behind(verb, &cue) else { continue };
            let mut known = false;
            for one in self.found.iter_mut().filter(|a| a.cue.contains(&verb) && !a.topic) {
                known = true;
                if one.speaker.start < tokens.start {
                    (one.mention, one.source, one.speaker) = (mention, source.clone(), tokens.clone());
                }
            }
            let told = self.before_comma(verb).filter(|_| !known && !self.is_quoted(verb));
            let taken = |told: &Range<usize>| {
                self.found
                    .iter()
                    .any(|a| !a.topic && a.content.start <= told.start && told.end <= a.content.end)
            };
            if let Some(content) = told.filter(|t| !taken(t)) {
                self.found.push(Attribution {
                    cue,
                    source,
                    mention,
                    speaker: tokens,
                    content,
                    stance,
                    topic: false,
                });
            }
        }
    }

    /// The speaker behind a medium that is told.
    pub(super) fn speaker_behind(&self, verb: usize, cue: &Range<usize>) -> Option<Speaker> {
        let view = self.view;
        let end = view.sentence(verb).end;
        let start = self.addressed(verb);
        let medium = self.mentions.within(verb + 1..end.min(verb + 4)).first().filter(|m| m.is_medium())?;
        let told = self.mentions.index_at(medium.tokens.start)?;
        let rest = medium.tokens.end;
        // "Сообщили ТАСС в МИД Ливана": the body in which several say it.
        let within = rest < end
            && view.doc.feat(verb, "Number") == Some("Plur")
            && view.lexicon.inflects_names()
            && view.upos(rest) == Upos::Adp
            && args::marks(view, rest, lexicon::PrepRole::In);
        if within {
            let body = self.mentions.within(rest + 1..end.min(rest + 4)).first()?;
            let index = self.mentions.index_at(body.tokens.start)?;
            let source = source_of(view, body, Some(cue), "attribution.behind_told");
            let speaks = super::speaker::speaks_in(body) && body.tokens.start == rest + 1;
            return speaks.then(|| Speaker { mention: Some(index), source, tokens: body.tokens.clone() });
        }
        if start != rest || start >= end {
            return None;
        }
        let part =
            |t: &usize| matches!(view.upos(*t), Upos::Det | Upos::Num | Upos::Adj | Upos::Noun | Upos::Propn);
        let noun = (start..end).take_while(part).find(|t| {
            matches!(view.upos(*t), Upos::Noun | Upos::Propn)
                && !args::is_time(view, *t)
                && view.head(*t).is_none_or(|h| h < start || h >= end || h == verb || !part(&h))
        })?;
        // "Рассказала РИА Новости врач Светлана Бучнева": the name behind what she is.
        let next = self.mention_of(noun).map_or(noun + 1, |m| self.mentions.list[m].tokens.end);
        let named = self.mentions.index_at(next).filter(|m| {
            next < end
                && self.mentions.list[*m].sort == Sort::Person
                && view.sentence_of(next) == view.sentence_of(verb)
        });
        match named.or_else(|| self.mention_of(noun)).filter(|m| *m != told && self.mentions.list[*m].acts())
        {
            Some(index) => {
                let mention = &self.mentions.list[index];
                let source = source_of(view, mention, Some(cue), "attribution.behind_told");
                Some(Speaker { mention: Some(index), source, tokens: mention.tokens.clone() })
            }
            None => {
                let tokens = start..view.subtree(noun).end.max(noun + 1);
                Some(Speaker { mention: None, source: self.nominal(noun, cue), tokens })
            }
        }
    }

    /// What stands before the comma right before a cue.
    fn before_comma(&self, verb: usize) -> Option<Range<usize>> {
        let view = self.view;
        let start = view.sentence(verb).start;
        let comma = verb.checked_sub(1).filter(|c| *c > start + 1 && view.doc.form(*c) == ",")?;
        (start..comma).any(|t| is_verb(view, t)).then_some(start..comma)
    }
}
