//! What stands before a cue, or goes on behind it: the words that a cue at the end of a sentence reports, what a pronoun points
//! back at, and where a joined clause speaks for itself.

use super::{Attribution, Finder};
use crate::args::{self, is_verb};
use crate::mentions::Mention;
use lexicon::{Meaning, Pos};
use record::{SourceKind, Stance};
use std::ops::Range;
use syntax::{Rel, Upos};

impl Finder<'_, '_> {
    /// "…, the ministry said on Monday": a cue at the end of its sentence, whatever the tree makes of it. Gives what
    /// stands before the comma, and the name beside the cue.
    pub(super) fn after_all(&self, verb: usize, cue: &Range<usize>) -> Option<(Range<usize>, Option<usize>)> {
        let view = self.view;
        let sentence = view.sentence(verb);
        let mark =
            |t: usize| view.upos(t) == Upos::Punct && !matches!(view.doc.form(t), "." | "-" | "(" | ")");
        let joint = (sentence.start + 2..verb).rev().find(|t| mark(*t))?;
        let told = sentence.start..joint;
        let beside = joint + 1..verb;
        let after = verb + 1..sentence.end;
        // "…, the staff said, hours after the drills began": what else is told, behind a comma.
        let own_end = if after.len() > 2 && view.doc.form(after.start) == "," && self.dates(after.start + 1) {
            after.start
        } else {
            after.end
        };
        let plain = |range: Range<usize>| {
            let attribute = |t: usize| matches!(view.rel(t), Rel::Amod | Rel::Compound);
            range.into_iter().all(|t| match view.upos(t) {
                Upos::Sconj => false,
                Upos::Verb => attribute(t),
                _ => true,
            })
        };
        let tells = || {
            let clause = told.clone().any(|t| is_verb(view, t));
            if clause { !self.is_setting(&told) } else { self.is_heading(&told, verb) }
        };
        // "Said that it held, while the governor reported shelling": a clause with something of its own to tell.
        // "Proposed to send rescuers, but Tiraspol refused": nor does what is set against it tell it.
        let contrast = self.contrasts(beside.start);
        if contrast || self.joins(beside.start) && self.following(verb, cue).is_some() {
            return None;
        }
        // "Frustration with police: activists say officers have been too aggressive": who has a clause of its own.
        let clause = |c: usize| c > verb && c < own_end && view.children_by(c, Rel::Nsubj).any(|s| s > verb);
        if view.children_by(verb, Rel::Ccomp).any(clause) {
            return None;
        }
        // "The two met; the sides agreed on a pipeline": a sentence of its own.
        if view.doc.form(joint) == ";" && self.following(verb, cue).is_some() {
            return None;
        }
        // "…, said a handful of members who point to it": the speaker behind may have clauses of his own.
        let behind = self.inverted(verb).filter(|_| beside.is_empty());
        let inverted = behind.is_some();
        // "…, which he describes as his home", "…, something he denied": the clause only describes.
        // "…, which Armenia denied".
        let describes = view.rel(verb) == Rel::Acl
            && (view.children_by(verb, Rel::Nsubj).any(|s| s < verb && view.upos(s) == Upos::Pron)
                || view.children_by(verb, Rel::Obj).any(|o| beside.contains(&o) && view.is_relative(o)));
        if describes
            || beside.len() > 12
            || !inverted && (own_end - after.start > 14 || !plain(after.start..own_end))
            || !plain(beside.clone())
            || !tells()
        {
            return None;
        }
        // "As they cheered, his wife whispered “…”": what is said stands behind.
        if self.quotes.iter().any(|q| after.contains(&q.tokens.start) && self.is_whole(q)) {
            return None;
        }
        let speaker = |range: Range<usize>| {
            let near = self.mentions.within(range.start..range.end.min(range.start + 8));
            // "В МВД республики": nor is whom a noun belongs to.
            let owns = |m: &Mention| {
                let before = m.tokens.start.checked_sub(1).filter(|t| range.contains(t));
                view.lexicon.inflects_names()
                    && before.is_some_and(|t| {
                        matches!(view.upos(t), Upos::Noun | Upos::Propn) && !args::is_told(view, t)
                    })
                    && view.doc.feat(m.head, "Case") == Some("Gen")
            };
            near.iter()
                .find(|m| {
                    !owns(m)
                        && m.acts()
                        && m.kind != SourceKind::Document
                        && !self.is_governed(m, range.start)
                        && !args::is_told(view, m.head)
                })
                .and_then(|m| self.mentions.index_at(m.tokens.start))
        };
        let subjects = || view.children_by(verb, Rel::Nsubj);
        let own = behind.or_else(|| subjects().find(|s| !told.contains(s))).or_else(|| subjects().next());
        // "“We will sue,” Smith, a lawyer, one of the party, said": he stands behind what he says.
        if own.is_some_and(|s| {
            self.quotes.iter().any(|q| told.contains(&q.tokens.start) && q.tokens.end <= s && s < joint)
        }) {
            return None;
        }
        // "Smith, a lawyer who left, said": what stands before the comma is the speaker himself.
        if own.is_some_and(|s| told.contains(&s) && view.subtree(s).start <= told.start + 1)
            && !beside.clone().any(|t| view.upos(t) == Upos::Propn)
        {
            return None;
        }
        // "Said the director of the hospital": what the speaker is of does not speak.
        let speaks = |index: &usize| {
            let of = own.filter(|s| after.contains(s) || beside.contains(s));
            let mention = &self.mentions.list[*index];
            of.is_none_or(|s| {
                let above = || view.up(mention.head).take_while(|t| *t != s);
                let nominative =
                    view.lexicon.inflects_names() && view.doc.feat(mention.head, "Case") == Some("Nom");
                mention.tokens.contains(&s)
                    || nominative
                    || !view.subtree(s).contains(&mention.head)
                    || self.mention_of(s) == Some(*index)
                    || !above().any(|t| view.rel(t) == Rel::Nmod)
            })
        };
        let who = speaker(beside.clone()).or_else(|| {
            let found =
                speaker(self.addressed(verb)..after.end).or_else(|| self.said_within(verb, after.clone()));
            found.filter(|_| beside.is_empty())
        });
        let who = who.filter(speaks);
        // A comma may also end an inserted phrase: "Putin, the president, said" has nobody between comma and verb.
        let somebody = |t: usize| matches!(view.upos(t), Upos::Noun | Upos::Propn | Upos::Pron);
        if who.is_none() && !own.is_some_and(|s| after.contains(&s)) && !beside.clone().any(somebody) {
            return None;
        }
        Some((told, who))
    }

    /// "Hours after the drills began", "as troops advanced", "dos días después de": whether a phrase tells when.
    fn dates(&self, start: usize) -> bool {
        let view = self.view;
        let time = |t: usize| {
            view.meanings_at(t)
                .any(|(m, _)| matches!(m, Meaning::Time(_) | Meaning::Unit(_) | Meaning::Day(_)))
        };
        (start..view.sentence(start).end.min(start + 3)).any(time)
    }

    /// "Language unclear, experts say", "twelve dead, officials say": what is told before a comma without a verb, all
    /// that its sentence holds beside the cue and its speaker.
    pub(super) fn is_heading(&self, told: &Range<usize>, verb: usize) -> bool {
        let view = self.view;
        let names = |t: usize| matches!(view.upos(t), Upos::Noun | Upos::Propn | Upos::Adj | Upos::Pron);
        let opener = view.upos(told.start);
        let opens = !matches!(opener, Upos::Sconj | Upos::Cconj | Upos::Adv)
            && (opener != Upos::Adp || args::is_bound(view, told.start));
        let timed = told.clone().any(|t| {
            args::is_time(view, t) || view.meanings_at(t).any(|(m, _)| matches!(m, Meaning::Month(_)))
        });
        let pronoun = |t: usize| view.upos(t) == Upos::Pron && view.rel(t) == Rel::Nsubj;
        let speaker = (told.end..verb).any(names)
            || self.inverted(verb).is_some()
            || view.children(verb).any(|c| c == verb + 1 && pronoun(c));
        let alone = !(told.end + 1..verb).any(|t| matches!(view.upos(t), Upos::Cconj | Upos::Punct));
        // "Smith, a lawyer, said": a name and who that is.
        let named =
            self.mentions.list.iter().any(|m| m.tokens.start <= told.start + 1 && m.tokens.end == told.end);
        told.len() > 1 && told.clone().any(names) && opens && !timed && speaker && alone && !named
    }

    /// Whether a word joins a clause to the one before it: "and", "while".
    pub(super) fn joins(&self, token: usize) -> bool {
        self.view.upos(token) == Upos::Cconj || self.contrasts(token)
    }

    /// Whether a word sets a clause against the one before it: "while", "but".
    pub(super) fn contrasts(&self, token: usize) -> bool {
        self.view.meanings_at(token).any(|(m, w)| matches!(m, Meaning::Contrast) && w.len() == 1)
    }

    /// A cue after what it reports: ", the ministry said". The content is what stands before it.
    pub(super) fn reported_before(&self, verb: usize) -> Option<Range<usize>> {
        let view = self.view;
        let head = view.head(verb)?;
        let sentence = view.sentence(verb);
        if self.joins(view.subtree(verb).start) {
            return None;
        }
        if view.rel(verb) == Rel::Parataxis && head < verb {
            let own = view.subtree(verb);
            // "Police kill 64; UN urges inquiry".
            let apart = own.start > sentence.start && view.doc.form(own.start - 1) == ";";
            if (own.end > verb + 6 || apart)
                && view.children(verb).any(|c| c > verb && matches!(view.rel(c), Rel::Obj | Rel::Nsubj))
            {
                // It has an object of its own: "and the institute called it the third attack".
                return Some(verb + 1..own.end);
            }
            let whole = view.subtree(head);
            return Some(if own.end >= whole.end { whole.start..own.start } else { whole });
        }
        let before = view
            .children(verb)
            .find(|c| matches!(view.rel(*c), Rel::Parataxis | Rel::Ccomp | Rel::Dislocated) && *c < verb);
        let content = before.map(|c| view.subtree(c));
        content.filter(|c| c.start >= sentence.start)
    }

    /// "The strike killed six people, the mayor, Ali Hassan, said": what stands before an office and a name behind a comma, and the
    /// one who is named.
    pub(super) fn appended(&self, verb: usize) -> Option<(Range<usize>, usize)> {
        let view = self.view;
        let sentence = view.sentence(verb);
        let comma = |t: usize| view.doc.form(t) == ",";
        let end = verb.checked_sub(1).filter(|t| *t > sentence.start && comma(*t))?;
        let index = self.mentions.index_at(end - 1)?;
        let named = &self.mentions.list[index].tokens;
        // The office may be of the name: "the governor, Ali Hassan".
        let inner = (named.start..end).rfind(|t| comma(*t));
        let before =
            inner.or(named.start.checked_sub(1)).filter(|t| named.end == end && *t > sentence.start)?;
        let open = (sentence.start + 3..before).rev().find(|t| comma(*t)).filter(|_| comma(before))?;
        // "…, o ministro, Serguei Lavrov, informou o Kremlin".
        if view.children_by(verb, Rel::Nsubj).any(|s| s > verb) {
            return None;
        }
        let office = |t: usize| {
            view.meanings_at(t).any(|(m, _)| matches!(m, Meaning::Title { .. } | Meaning::Speaker(_)))
        };
        let words = open + 1..before;
        let plain = words.clone().all(|t| !is_verb(view, t) && view.upos(t) != Upos::Punct);
        let starts =
            matches!(view.upos(words.start), Upos::Det | Upos::Noun | Upos::Adj | Upos::Propn | Upos::Pron);
        let told = sentence.start..open;
        let tells = told.clone().any(|t| is_verb(view, t) && view.may_be_finite(t));
        (plain && starts && tells && words.clone().any(office) && !self.is_quoted(open - 1))
            .then_some((told, index))
    }

    /// The pronoun beside a cue that points at what was told before: "об этом сообщил", "lo confirmó".
    pub(super) fn pointer(&self, verb: usize) -> Option<usize> {
        let view = self.view;
        let points = |t: &usize| {
            let is = |name: &str, value: &str| view.doc.feat(*t, name) == Some(value);
            let rel = matches!(view.rel(*t), Rel::Obj | Rel::Iobj | Rel::Obl);
            let neutral = is("PronType", "Dem") || is("Gender", "Neut") || is("Case", "Acc");
            let one = !is("Number", "Plur") && !is("Gender", "Fem");
            *t < verb && view.upos(*t) == Upos::Pron && rel && neutral && one && !view.is_relative(*t)
        };
        let clause = |c: usize| matches!(view.rel(c), Rel::Ccomp | Rel::Xcomp | Rel::Parataxis);
        view.children(verb).find(points).filter(|_| !view.children(verb).any(clause))
    }

    /// "This was confirmed by the mayor", "об этом сообщил губернатор": what is told by a pronoun is the sentence before, where
    /// nobody else says it.
    pub(super) fn told_before(&mut self) {
        let view = self.view;
        for index in 0..self.found.len() {
            let one = &self.found[index];
            let told = matches!(one.stance, Stance::Asserts | Stance::Confirms);
            if !told || one.topic || one.cue.is_empty() || self.is_quoted(one.cue.start) {
                continue;
            }
            let at = view.sentence_of(one.cue.start);
            let sentence = view.sentence(one.cue.start);
            let words = |t: usize| {
                matches!(view.upos(t), Upos::Noun | Upos::Propn | Upos::Verb | Upos::Adj | Upos::Num)
                    && !one.cue.contains(&t)
                    && !one.speaker.contains(&t)
                    && !args::is_time(view, t)
            };
            let pronoun = one.content.len() == 1 && view.upos(one.content.start) == Upos::Pron;
            // "Про це повідомив Зеленський": the words of the cue hold the pronoun.
            let bare = one.content == sentence
                && one.cue.len() > 1
                && one.cue.clone().any(|t| view.upos(t) == Upos::Pron)
                && !sentence.clone().any(words);
            let Some(before) = at.checked_sub(1).filter(|_| pronoun || bare) else { continue };
            let before = view.doc.sentences[before].tokens.clone();
            let taken = self
                .found
                .iter()
                .any(|a| !a.topic && a.content.start <= before.start + 2 && a.content.end + 3 >= before.end);
            if !taken {
                let told = Attribution { content: before, ..one.clone() };
                self.found.push(told);
            }
        }
    }

    /// "Announced the withdrawal of its envoy and Belgium promised": a name that is joined to the end of what is said, right
    /// before a finite verb, is the subject of that.
    pub(super) fn before_next_subject(&self, said: Range<usize>) -> Range<usize> {
        let view = self.view;
        let next = said.end;
        let finite = next < view.len()
            && view.sentence_of(next) == view.sentence_of(said.start)
            && is_verb(view, next)
            && view.doc.feat(next, "VerbForm") == Some("Fin")
            && view.head(next).is_none_or(|h| !said.contains(&h));
        let name = said.end - 1;
        let start = (said.start..said.end)
            .rev()
            .find(|t| !matches!(view.upos(*t), Upos::Propn | Upos::Det | Upos::Adj));
        match start {
            Some(joint) if finite && view.upos(name) == Upos::Propn && view.upos(joint) == Upos::Cconj => {
                said.start..joint.max(said.start + 1)
            }
            _ => said,
        }
    }

    /// "Said the city was holding, while the governor reported shelling", "and added that": what is said, up to a joined
    /// clause that is a cue of its own.
    pub(super) fn before_next_cue(&self, said: Range<usize>, verb: usize) -> Range<usize> {
        let view = self.view;
        if said.start < verb || self.has_quoted(&said) {
            return said;
        }
        // "Demanded higher wages; the union speaks of thousands": the next sentence.
        let apart = |t: &usize| {
            view.doc.form(*t) == ";" && (*t + 1..said.end).any(|v| is_verb(view, v) && view.may_be_finite(v))
        };
        let said = said.start..(said.start + 2..said.end).find(apart).unwrap_or(said.end);
        let speaks = |t: usize| {
            is_verb(view, t)
                && view.may_be_finite(t)
                && view
                    .meanings_at(t)
                    .any(|(m, _)| matches!(m, Meaning::Speech { pos: Pos::Verb, topic: false, .. }))
        };
        let next = |joint: usize| {
            let mut after = (joint + 1..said.end.min(joint + 8)).take_while(|t| {
                !matches!(view.upos(*t), Upos::Punct | Upos::Cconj)
                    && (view.upos(*t) != Upos::Sconj || *t == joint + 1)
            });
            after.find(|t| is_verb(view, *t)).filter(|t| speaks(*t))
        };
        let own = |joint: usize, cue: usize| {
            let subject = view.children_by(cue, Rel::Nsubj).find(|s| *s > joint && *s < cue);
            // "And added that", said by the same.
            let tells = |c: usize| c > cue && matches!(view.rel(c), Rel::Ccomp | Rel::Xcomp);
            let goes_on = cue == joint + 1 && view.children(cue).any(tells);
            subject.is_some_and(|s| view.upos(s) != Upos::Pron) || goes_on
        };
        let end = (said.start + 2..said.end)
            .filter(|t| self.joins(*t))
            .find(|joint| next(*joint).is_some_and(|cue| own(*joint, cue)));
        let end = end.map_or(said.end, |t| t - usize::from(view.doc.form(t - 1) == ","));
        said.start..end
    }
}
