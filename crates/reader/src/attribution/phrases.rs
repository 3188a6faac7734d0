//! Cues that are no verbs: nouns of speech, "according to", hearsay.

use super::{Attribution, Finder, Speaker, source_of};
use crate::args::{self, Frame, is_verb};
use lexicon::{Meaning, Pos, PrepRole};
use record::{SourceKind, Stance};
use std::ops::Range;
use syntax::{Rel, Sub, Upos};

/// Words from a conjunction to the cue of who counts: "and two hundred and thirty, according to".
const COUNT: usize = 7;

impl Finder<'_, '_> {
    /// "The statement of Kim to Lavrov that": a speech noun with its clause.
    pub(super) fn noun(&mut self, noun: usize, cue: &Range<usize>, stance: Stance) {
        let view = self.view;
        let frame = args::of_noun(view, noun, |_| false);
        // "The complaint filed by" and "the claim which" say nothing of what is claimed; "the claim that" and "the
        // pledge to" do.
        let told = |c: &usize| {
            view.children_by(*c, Rel::Mark).next().is_some() && view.sub(*c) != Sub::Relcl
                || view.doc.feat(*c, "VerbForm") == Some("Inf")
        };
        // "Accused the opposition of plotting": a body, and not what it says.
        let body = || self.mentions.at(noun).is_some_and(|m| m.acts() && m.head == noun);
        let clause = frame.clause.filter(|c| told(c) && !body());
        let owner = frame.subject.filter(|s| *s < noun);
        // "Their criticism of the deal", "questions about the deal": what it speaks of.
        let topic = || {
            let of = |(preposition, token): &(Option<usize>, usize)| {
                let preposition = preposition.filter(|p| *p > noun && *token > *p)?;
                let marks = |role| args::marks(view, preposition, role);
                let about = marks(PrepRole::About) || marks(PrepRole::Against);
                let owned = marks(PrepRole::Of) || marks(PrepRole::For);
                (owner.is_some() && (about || owned)).then(|| preposition + 1..view.subtree(*token).end)
            };
            frame.obliques.iter().find_map(of).filter(|t| !t.is_empty())
        };
        let (content, topic) = match clause {
            Some(clause) => (view.subtree(clause), false),
            None => match topic() {
                Some(content) => (content, true),
                None => return,
            },
        };
        let maker = match (topic, owner) {
            (true, Some(owner)) => self.mention_of(owner),
            (true, None) => None,
            _ => frame.obliques.iter().map(|(_, t)| *t).chain(frame.subject).find_map(|t| self.mention_of(t)),
        };
        let named = maker.map_or(0..0, |m| self.mentions.list[m].tokens.clone());
        let speaker = owner.filter(|_| named.is_empty() || topic).map_or(named, |o| view.subtree(o));
        self.found.push(Attribution {
            cue: cue.clone(),
            source: self.nominal(noun, cue),
            mention: maker,
            speaker,
            content,
            stance,
            topic,
        });
    }

    /// "Is worried about the cost", "are confident that they will win": a state of mind, and what it is about.
    pub(super) fn state(&mut self, head: usize, cue: &Range<usize>, stance: Stance) {
        let view = self.view;
        let subject = view.children_by(head, Rel::Nsubj).find(|s| *s != head);
        let known = self.found.iter().any(|a| a.cue.contains(&head));
        // "Está preocupado por": who it is may be left out.
        let told = subject.is_some()
            || view.children_by(head, Rel::Cop).any(|c| view.doc.feat(c, "Person").is_some());
        if known || !told || view.rel(head) == Rel::Amod {
            return;
        }
        let about = |c: &usize| {
            *c > head
                && matches!(
                    view.rel(*c),
                    Rel::Ccomp | Rel::Xcomp | Rel::Advcl | Rel::Obl | Rel::Obj | Rel::Iobj
                )
        };
        let Some(object) = view.children(head).filter(|c| !args::is_time(view, *c)).find(about) else {
            return;
        };
        let whole = view.subtree(object);
        let start = args::preposition(view, object).map_or(whole.start, |p| p + 1);
        let frame = Frame { subject, ..Frame::default() };
        let Speaker { mention, source, tokens } = self.speaker(head, &frame, cue);
        if start > head && start < whole.end {
            self.found.push(Attribution {
                cue: cue.clone(),
                source,
                mention,
                speaker: tokens,
                content: start..whole.end,
                stance,
                topic: true,
            });
        }
    }

    /// "The plan seems to work": nobody is named to whom it seems; what seems, and what it seems to be, is said.
    pub(super) fn seeming(&mut self, verb: usize, cue: &Range<usize>, stance: Stance) {
        let view = self.view;
        let part = |c: usize| {
            let rel = view.rel(c);
            (c < verb && rel == Rel::Nsubj
                || c > verb && matches!(rel, Rel::Xcomp | Rel::Ccomp | Rel::Csubj | Rel::Obj))
            .then(|| view.subtree(c))
        };
        let mut parts: Vec<_> = view.children(verb).filter_map(part).collect();
        // The tree may hang the subject on what it is said to be.
        let below = view.head(verb).filter(|h| *h > verb && parts.is_empty());
        parts.extend(below.map(|h| view.subtree(h).start..cue.start));
        parts.extend(below.map(|h| cue.end..view.subtree(h).end));
        if !parts.iter().any(|p| p.start > verb) {
            return;
        }
        for content in parts.into_iter().filter(|p| !p.is_empty()) {
            let source = self.unnamed(cue, "attribution.seeming");
            self.found.push(Attribution {
                cue: cue.clone(),
                source,
                mention: None,
                speaker: 0..0,
                content,
                stance,
                topic: true,
            });
        }
    }

    /// "According to X": X speaks for the whole sentence, or for the content it stands in.
    pub(super) fn according(&mut self, cue: &Range<usize>, stance: Stance) {
        let view = self.view;
        let sentence = view.sentence(cue.start);
        // "По статистике, Россия": who is named behind a comma or a colon is not the source.
        let stops = |t: &usize| matches!(view.doc.form(*t), "," | ":" | ";" | "—" | "–");
        let far = sentence.end.min(cue.end + 6);
        let limit = (cue.end..far).find(stops).unwrap_or(far);
        // "In his words", "segundo ele": a pronoun among the words, or right behind them, is the one who spoke last.
        let next = Some(cue.end)
            .filter(|t| *t < sentence.end && view.upos(*t) == Upos::Pron && !args::is_possessive(view, *t));
        let pronoun = cue
            .clone()
            .chain(next)
            .find(|t| view.meanings_at(*t).any(|(m, _)| matches!(m, Meaning::Pronoun { .. })));
        let spoke = pronoun.and_then(|_| {
            let last = self.last_said(cue.start);
            last.and_then(|a| a.mention).or_else(|| self.last_person(cue.start))
        });
        let named = || {
            let part = |t: usize| {
                use Upos::{Adj, Adp, Det, Noun, Num, Propn, Punct};
                matches!(view.upos(t), Det | Adj | Adp | Noun | Propn | Punct | Num)
            };
            self.mentions.within(cue.end..limit).iter().find(|m| (cue.end..m.tokens.start).all(part))
        };
        let noun = || (cue.end..limit).find(|t| matches!(view.upos(*t), Upos::Noun | Upos::Propn));
        // "Según confirmaron a EFE fuentes policiales".
        let last = Some(cue.end - 1).filter(|t| is_verb(view, *t));
        let said = last.or(Some(cue.end).filter(|t| *t < sentence.end && is_verb(view, *t) && view.says(*t)));
        let whole = said.map_or(cue.clone(), |verb| cue.start..verb + 1);
        let behind = said.and_then(|verb| self.speaker_behind(verb, &whole));
        let cue = if behind.is_some() { &whole } else { cue };
        let (mention, source, speaker) = if let Some(Speaker { mention, source, tokens }) = behind {
            (mention, source, tokens)
        } else if let Some((index, pronoun)) = spoke.zip(pronoun) {
            let mut source = source_of(view, &self.mentions.list[index], Some(cue), "attribution.pronoun");
            source.span = Some(view.span(pronoun));
            (spoke, source, next.map_or(cue.clone(), |t| t..t + 1))
        } else if let Some(pronoun) = next {
            (None, self.unnamed(cue, "attribution.according"), pronoun..pronoun + 1)
        } else if pronoun.is_some() {
            return;
        } else if let Some(mention) = named() {
            let index = self.mentions.index_at(mention.tokens.start);
            let source = source_of(view, mention, Some(cue), "attribution.according");
            let start = cue.end + usize::from(view.upos(cue.end) == Upos::Adp);
            (index, source, start..mention.tokens.end)
        } else if let Some(noun) = noun() {
            let words = view.subtree(noun);
            (None, self.nominal(noun, cue), cue.end..words.end.max(noun + 1))
        } else if limit == cue.end && cue.clone().any(|t| view.upos(t) == Upos::Noun) {
            // "По статистике,": nobody is named, and the words of the cue say what it is.
            (None, self.unnamed(cue, "attribution.according"), 0..0)
        } else {
            return;
        };
        // "… accused it of shelling: by their count, five died".
        let opened = cue.start.checked_sub(1);
        let parts = |t: usize| {
            matches!(view.doc.form(t), ":" | ";")
                || t > sentence.start + 1 && view.doc.form(t - 1) == "," && self.joins(t)
        };
        let opened = opened.filter(|t| *t > sentence.start && parts(*t));
        // "Ten died, according to the army, and thirty, according to the town".
        let counted = (sentence.start + 1..cue.start)
            .rev()
            .take(COUNT)
            .find(|t| self.counts_behind(*t, &sentence) == Some(cue.start));
        let opened = opened.or(counted);
        let sentence = opened.map_or(sentence.start, |t| t + 1)..sentence.end;
        let quoted = self.quotes.iter().find(|q| q.tokens.contains(&cue.start)).map(|q| q.tokens.clone());
        let told = || self.described(cue, &speaker).unwrap_or_else(|| self.up_to_next(cue, &sentence));
        let content = quoted.unwrap_or_else(told);
        self.found.push(Attribution {
            cue: cue.clone(),
            source,
            mention,
            speaker,
            content,
            stance,
            topic: false,
        });
        for (index, quote) in self.quotes.iter().enumerate() {
            if sentence.contains(&quote.tokens.start) && !quote.tokens.contains(&cue.start) {
                self.claimed[index] = true;
            }
        }
    }

    /// "Sank a boat that, according to the ministry, carried drugs": the clause that describes something, where the phrase
    /// stands right behind its pronoun.
    fn described(&self, cue: &Range<usize>, speaker: &Range<usize>) -> Option<Range<usize>> {
        let view = self.view;
        let before = cue.start.checked_sub(1)?;
        let pronoun = if view.doc.form(before) == "," { before.checked_sub(1)? } else { before };
        if !view.is_relative(pronoun) || !view.sentence(cue.start).contains(&pronoun) {
            return None;
        }
        let clause = view.head(pronoun).filter(|h| *h > cue.end && is_verb(view, *h))?;
        let start = (speaker.end..=clause).find(|t| view.upos(*t) != Upos::Punct)?;
        let whole = view.subtree(clause).end;
        let end = (clause..whole).find(|t| view.doc.form(*t) == ";");
        Some(start..end.unwrap_or(whole))
    }

    /// "Soldiers were seen, according to the press, but Kigali denied it": the sentence up to where another speaks.
    fn up_to_next(&self, cue: &Range<usize>, sentence: &Range<usize>) -> Range<usize> {
        let view = self.view;
        let speaks = |verb: &usize| {
            view.meanings_at(*verb).any(|(m, _)| matches!(m, Meaning::Speech { pos: Pos::Verb, .. }))
        };
        let other = |joint: &usize| {
            let mut behind = (joint + 1..sentence.end.min(joint + 8))
                .take_while(|t| !matches!(view.upos(*t), Upos::Punct | Upos::Sconj));
            let verb = behind.find(|t| is_verb(view, *t)).filter(speaks);
            verb.is_some_and(|v| {
                let mut subjects = view.children_by(v, Rel::Nsubj).filter(|s| s > joint && *s < v);
                subjects.any(|s| view.upos(s) != Upos::Pron)
            })
        };
        // "…, а по данным Израиля — шесть".
        let according = |t: usize| view.meanings_at(t).any(|(m, _)| matches!(m, Meaning::According(_)));
        let joint = (cue.end + 1..sentence.end)
            .filter(|t| view.doc.form(*t - 1) == "," && self.joins(*t))
            .find(|t| other(t) || t + 1 < sentence.end && according(t + 1));
        let counted = || (cue.end + 1..sentence.end).find(|t| self.counts_behind(*t, sentence).is_some());
        joint.map(|t| t - 1).or_else(counted).map_or(sentence.clone(), |t| sentence.start..t)
    }

    /// "And thirty, according to": the cue that tells who counts so many, behind a conjunction and a number alone.
    fn counts_behind(&self, joint: usize, sentence: &Range<usize>) -> Option<usize> {
        let view = self.view;
        let according = |t: usize| view.meanings_at(t).any(|(m, _)| matches!(m, Meaning::According(_)));
        let cue = (joint + 1..sentence.end.min(joint + COUNT)).find(|t| according(*t))?;
        let number = |t: usize| view.upos(t) == Upos::Num || matches!(view.doc.form(t), "," | "–" | "—");
        let between = joint + 1..cue;
        let counts = between.clone().any(|t| view.upos(t) == Upos::Num);
        (self.joins(joint) && counts && between.into_iter().all(number)).then_some(cue)
    }

    /// "In the latest poll, Smith leads": a document in which it stands, where nobody else says it.
    pub(super) fn polls(&mut self) {
        let view = self.view;
        let document = |t: usize| {
            view.upos(t) == Upos::Noun
                && view
                    .meanings_at(t)
                    .any(|(m, w)| *m == Meaning::Speaker(SourceKind::Document) && w.len() == 1)
                && view.meanings_at(t).any(|(m, _)| matches!(m, Meaning::Medium))
        };
        for noun in (0..view.len()).filter(|t| document(*t)) {
            let Some(preposition) = args::preposition(view, noun) else { continue };
            let sentence = view.sentence(noun);
            let spoken = self.found.iter().any(|a| sentence.contains(&a.cue.start) && !a.cue.is_empty());
            if spoken || !args::marks(view, preposition, PrepRole::In) || self.is_quoted(noun) {
                continue;
            }
            let phrase = preposition + 1..view.subtree(noun).end;
            let (before, after) = (sentence.start..preposition, phrase.end..sentence.end);
            let tells = |r: &Range<usize>| r.clone().any(|t| is_verb(view, t));
            let opens = before.len() < 3 && tells(&after);
            let closes =
                after.len() < 4 && tells(&before) && view.head(noun).is_some_and(|h| is_verb(view, h));
            if !opens && !closes {
                continue;
            }
            let content = if opens { after } else { before };
            let source = self.nominal(noun, &(preposition..preposition + 1));
            self.found.push(Attribution {
                cue: preposition..preposition + 1,
                source,
                mention: None,
                speaker: phrase,
                content,
                stance: Stance::Asserts,
                topic: false,
            });
        }
    }

    /// "Allegedly": a source that the words do not name.
    pub(super) fn hearsay(&mut self, cue: &Range<usize>, stance: Stance) {
        let view = self.view;
        // "214 alleged gang members": who or what is so described is doubted, and not what happened.
        let above = view.head(cue.start).filter(|_| cue.len() == 1 && view.rel(cue.start) == Rel::Amod);
        let describes = |noun: usize| {
            view.upos(noun) == Upos::Noun
                && !view.meanings_at(noun).any(|(m, _)| matches!(m, Meaning::Event(_)))
        };
        if above.is_some_and(describes) {
            return;
        }
        // "Жители побаиваются, что": who is named says it.
        let said = |t: usize| {
            let says = |s: usize| s < cue.start && view.upos(s) != Upos::Pron && view.sub(s) != Sub::Pass;
            is_verb(view, t) && view.children_by(t, Rel::Nsubj).any(says)
        };
        if cue.clone().any(said) {
            return;
        }
        let clause = view
            .up(cue.start)
            .find(|t| is_verb(view, *t) && !cue.contains(t))
            .or_else(|| view.head(cue.start).filter(|h| !cue.contains(h)));
        // "Se rumorea que dimitirá": the words are the verb of their sentence.
        let below = || {
            let told = |c: &usize| {
                *c >= cue.end
                    && matches!(
                        view.rel(*c),
                        Rel::Ccomp | Rel::Csubj | Rel::Acl | Rel::Conj | Rel::Parataxis | Rel::Advcl
                    )
            };
            cue.clone().flat_map(|t| view.children(t)).find(told)
        };
        let Some(clause) = clause.or_else(below) else { return };
        let source = self.unnamed(cue, "attribution.hearsay");
        self.found.push(Attribution {
            cue: cue.clone(),
            source,
            mention: None,
            speaker: 0..0,
            content: view.subtree(clause),
            stance,
            topic: false,
        });
    }
}
