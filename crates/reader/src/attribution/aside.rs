//! What is denied in an aside: "…, a charge Islamabad denied", "…, lo que Kigali niega", "…, acusações negadas por Kigali".

use super::{Attribution, Finder};
use crate::args;
use lexicon::{Meaning, Pos, PrepRole};
use record::{EventKind, Stance};
use std::ops::Range;
use syntax::{Rel, Upos};

/// Words of an aside before its cue, at most.
const ASIDE: usize = 12;

impl Finder<'_, '_> {
    /// Who denies in an aside denies what the sentence tells, and not that somebody tells it; what another says there ends before it.
    pub(super) fn denied_asides(&mut self) {
        let view = self.view;
        let found = std::mem::take(&mut self.found);
        self.found = found.into_iter().filter(|a| !self.is_refusal(a)).collect();
        let asides: Vec<(usize, Range<usize>)> = (0..self.found.len())
            .filter(|i| self.found[*i].stance == Stance::Denies && !self.found[*i].cue.is_empty())
            .filter_map(|i| Some((i, self.aside(&self.found[i])?)))
            .collect();
        let mut told: Vec<Range<usize>> = Vec::new();
        for (index, aside) in asides {
            let sentence = view.sentence(aside.start);
            for other in self.found.iter_mut().filter(|a| !aside.contains(&a.cue.start)) {
                let content = &mut other.content;
                if sentence.start <= content.start && content.start < aside.start {
                    content.end = content.end.min(aside.start - 1).max(content.start + 1);
                } else if aside.contains(&content.start) && other.cue.end < aside.start {
                    *content = other.cue.end..aside.start - 1;
                }
            }
            // "An allegation rejected by Islamabad": who does it stands behind.
            let cue = self.found[index].cue.clone();
            let by = (cue.end..aside.end).find(|t| args::marks(view, *t, PrepRole::Agent));
            let agent = by.and_then(|p| self.mentions.within(p + 1..aside.end).first());
            let agent = agent.filter(|m| m.acts()).and_then(|m| self.mentions.index_at(m.tokens.start));
            let denial = &mut self.found[index];
            denial.content = aside;
            denial.topic = false;
            if let Some(agent) = agent {
                let mention = &self.mentions.list[agent];
                denial.mention = Some(agent);
                denial.source = super::source_of(view, mention, Some(&cue), "attribution.aside");
                denial.speaker = mention.tokens.clone();
            }
            told.push(cue);
        }
        let by_agent = |a: &Attribution| a.stance != Stance::Denies && told.contains(&a.cue);
        self.found.retain(|a| !by_agent(a));
    }

    /// "Proposed a ceasefire, a proposal Russia rejected": what is proposed or asked for is refused there, and not denied.
    fn is_refusal(&self, denial: &Attribution) -> bool {
        let view = self.view;
        let cue = denial.cue.start;
        if denial.stance != Stance::Denies || denial.cue.is_empty() || denial.content.start >= cue {
            return false;
        }
        let start = view.sentence(cue).start.max(cue.saturating_sub(ASIDE));
        let Some(joint) = (start..cue).rev().find(|t| view.doc.form(*t) == ",") else { return false };
        let asked = |t: usize| {
            view.meanings_at(t).any(|(m, _)| match m {
                Meaning::Event(word) => {
                    word.pos == Pos::Noun
                        && matches!(word.kind, EventKind::Agree | EventKind::Request | EventKind::Threaten)
                }
                _ => false,
            })
        };
        let rejects = view.meanings_at(cue).any(|(m, _)| {
            matches!(m, Meaning::Event(word) if word.pos == Pos::Verb && word.kind == EventKind::Reject)
        });
        rejects && (joint + 1..cue.min(joint + 4)).any(asked)
    }

    /// The words of an aside that hold nothing but who denies it, what was told by a pronoun or as a charge, and when.
    fn aside(&self, denial: &Attribution) -> Option<Range<usize>> {
        let view = self.view;
        let cue = &denial.cue;
        let sentence = view.sentence(cue.start);
        let parts = |t: usize| matches!(view.doc.form(t), "," | ";" | "–" | "—" | "-");
        let joint =
            (sentence.start.max(cue.start.saturating_sub(ASIDE))..cue.start).rev().find(|t| parts(*t))?;
        let start = joint + 1;
        let end = (cue.end..sentence.end).find(|t| view.upos(*t) == Upos::Punct).unwrap_or(sentence.end);
        // What one proposes or asks for is refused and not denied.
        let other_act = |t: usize| {
            view.meanings_at(t).any(|(m, _)| match m {
                Meaning::Event(word) => word.pos == Pos::Noun && word.kind != EventKind::Accuse,
                _ => false,
            })
        };
        let named = |t: usize| {
            view.meanings_at(t).any(|(m, _)| match m {
                Meaning::Speech { pos: Pos::Noun, stance, .. } => {
                    matches!(stance, Stance::Asserts | Stance::Assesses | Stance::Confirms)
                }
                Meaning::Event(word) => word.pos == Pos::Noun && word.kind == EventKind::Accuse,
                _ => false,
            })
        };
        // "A charge Islamabad denied": a noun with its article right before who denies it.
        let charge = |t: usize| {
            !other_act(t)
                && (named(t)
                    || t == start + 1
                        && view.upos(t) == Upos::Noun
                        && view.upos(start) == Upos::Det
                        && self.mentions.at(t).is_none()
                        && self.mentions.at(t + 1).is_some())
        };
        let small = |t: usize| {
            matches!(
                view.upos(t),
                Upos::Det
                    | Upos::Pron
                    | Upos::Sconj
                    | Upos::Cconj
                    | Upos::Adv
                    | Upos::Aux
                    | Upos::Part
                    | Upos::Adj
                    | Upos::Adp
            )
        };
        let somebody = |t: usize| self.mentions.at(t).is_some_and(|m| m.acts());
        // "Москва это отрицает", "pero Islamabad lo negó".
        let points = |t: usize| {
            view.upos(t) == Upos::Pron
                && view.head(t).is_some_and(|h| cue.contains(&h))
                && (view.rel(t) != Rel::Nsubj || view.doc.feat(t, "Gender") == Some("Neut"))
        };
        let opens = |t: usize| view.is_relative(t) || view.upos(t) == Upos::Sconj || points(t);
        let before = start..cue.start;
        let told = before.clone().any(|t| opens(t) || charge(t));
        let who = |t: usize| denial.speaker.contains(&t) || somebody(t);
        let plain =
            before.clone().all(|t| small(t) || charge(t) || who(t)) && before.clone().any(|t| !small(t));
        let agent = |t: usize| view.upos(t) == Upos::Adp && args::marks(view, t, PrepRole::Agent);
        let tail = (cue.end..end).all(|t| {
            matches!(view.upos(t), Upos::Adv | Upos::Part | Upos::Det)
                || args::is_time(view, t)
                || agent(t)
                || who(t)
        });
        (joint > sentence.start + 2 && told && plain && tail).then_some(start..end)
    }
}
