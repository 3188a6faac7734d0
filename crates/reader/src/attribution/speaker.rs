//! Who says them: the subject of a cue, the name beside it, or the one who spoke last.

use super::subject::is_accusative;
use super::{Attribution, Finder, Speaker, source_of};
use crate::actors;
use crate::args::{self, Frame, is_verb};
use crate::mentions::{Mention, Sort};
use crate::quotes::Quote;
use lexicon::{Gender, Meaning, Pos, PrepRole, ThingKind, TimeWord};
use record::{Source, SourceKind, Stance};
use std::ops::Range;
use syntax::{Rel, Upos};

/// Words of a name from its noun on.
const NAME: usize = 6;

impl Finder<'_, '_> {
    /// A mention as the speaker of a cue, named there by the words of a subject where it has one.
    pub(super) fn named(
        &self,
        index: usize,
        cue: &Range<usize>,
        rule: &str,
        subject: Option<usize>,
    ) -> Speaker {
        let mention = &self.mentions.list[index];
        Speaker {
            mention: Some(index),
            source: source_of(self.view, mention, Some(cue), rule),
            tokens: subject.map_or_else(|| mention.tokens.clone(), |s| self.phrase(s, cue)),
        }
    }

    /// The words of a subject, up to the cue where the tree has hung that below it.
    pub(super) fn phrase(&self, subject: usize, cue: &Range<usize>) -> Range<usize> {
        let mut whole = self.view.subtree(subject);
        // "A number of members": the tree has hung the phrase without the noun it belongs to.
        let view = self.view;
        let start = view.sentence(subject).start;
        let part = |t: usize| {
            matches!(view.upos(t), Upos::Noun | Upos::Propn | Upos::Adj | Upos::Det | Upos::Num | Upos::Pron)
        };
        if view.upos(whole.start) == Upos::Adp && whole.start > start && part(whole.start - 1) {
            whole.start = (start..whole.start).rev().take_while(|t| part(*t)).last().unwrap_or(whole.start);
        }
        // What joins the clause to the one before is no part of it.
        while whole.start < subject
            && matches!(view.upos(whole.start), Upos::Punct | Upos::Sconj | Upos::Cconj)
            && !self.is_quoted(whole.start)
        {
            whole.start += 1;
        }
        if whole.contains(&cue.start) && subject < cue.start {
            whole.start..cue.start
        } else if whole.contains(&cue.start) {
            cue.end.max(subject)..whole.end
        } else {
            whole
        }
    }

    /// The person whom the quotation before a verb opens with.
    pub(super) fn opening(&self, verb: usize) -> Option<usize> {
        let sentence = self.view.sentence(verb);
        let before = |q: &&Quote| sentence.contains(&q.tokens.start) && q.tokens.end <= verb;
        let quote = self.quotes.iter().rfind(before)?;
        let opens = |m: &Mention| {
            m.sort == Sort::Person
                && quote.tokens.contains(&m.tokens.start)
                && m.tokens.start <= quote.tokens.start + 1
        };
        self.mentions.list.iter().position(opens)
    }

    /// The speaker of a cue: its subject, else the name beside it, else the one who spoke last.
    pub(super) fn speaker(&self, verb: usize, frame: &Frame, cue: &Range<usize>) -> Speaker {
        let view = self.view;
        let active = if frame.passive && self.quoted_person(verb, frame).is_some() {
            frame.object
        } else if frame.passive {
            frame.subject
        } else {
            // Who stands within a quotation does not speak the cue outside it.
            let quoted = self.is_quoted(verb);
            let outside = |s: &usize| quoted || !self.is_quoted(*s);
            let found = self.main_subject(verb).or_else(|| self.inverted(verb));
            let found = found.or_else(|| self.after_quote(verb)).or(frame.subject.filter(outside));
            let found = found.or_else(|| self.opener(verb).filter(outside));
            let found = found.or_else(|| self.behind(verb)).or_else(|| self.subject_of(verb).filter(outside));
            // Weapons do not speak, whatever the tree makes of "fifty drones were launched, the president said".
            let mute = |s: usize| view.is_kind(s, ThingKind::Weapon);
            // "В Ереване это опровергли": nor does what is denied.
            let said = |s: usize| {
                frame.object == Some(s)
                    && view.lexicon.inflects_names()
                    && (view.upos(s) == Upos::Pron || view.doc.feat(s, "Case") == Some("Acc"))
            };
            // "Se cree que", "publicada el domingo": nor do reflexives and days.
            let oblique =
                |s: usize| view.is_relative(s) && view.doc.feat(s, "Case").is_some_and(|case| case != "Nom");
            let nobody = |s: usize| {
                is_accusative(view, s)
                    || oblique(s)
                    || args::is_time(view, s)
                    || view.meanings_at(s).any(|(m, _)| *m == Meaning::Reflexive)
                    || view.rel(s) == Rel::Expl
                    // "No obstante, reconoció".
                    || view.meanings_over(s, 2).any(|(m, w)| *m == Meaning::Contrast && w.len() > 1)
                    || view.upos(s) == Upos::Noun
                        && view.lexicon.inflects_names()
                        && view.meanings_at(s).any(|(m, w)| matches!(m, Meaning::Time(_)) && w.len() == 1)
            };
            found
                .filter(|s| !args::is_told(view, *s) && !mute(*s) && !said(*s) && !nobody(*s))
                .map(|s| self.preposed(verb, s))
        };
        // "Ранены 13 человек, сообщил министр, добавив": who said the one says the other, and not what stands before.
        let own = view.children_by(verb, Rel::Nsubj).next().is_some();
        let unfinite = matches!(view.doc.feat(verb, "VerbForm"), Some("Ger" | "Conv"));
        if let Some(subject) = active.filter(|_| unfinite && !own && view.lexicon.inflects_names())
            && let Some((index, tokens)) = self.found.iter().rev().find_map(|a| {
                let between = (subject + 1..verb).contains(&a.cue.start) && a.speaker.start > subject;
                between.then(|| a.mention.map(|m| (m, a.speaker.clone()))).flatten()
            })
        {
            return Speaker { tokens, ..self.named(index, cue, "attribution.same", None) };
        }
        if let Some(subject) = active {
            if let Some(index) = self.mention_of(subject) {
                return self.named(index, cue, "attribution.subject", Some(subject));
            }
            let medium = view.meanings_at(subject).any(|(m, _)| matches!(m, Meaning::Medium))
                && args::of_noun(view, subject, |_| false)
                    .obliques
                    .iter()
                    .all(|(_, t)| self.mention_of(*t).is_none());
            // "The mayor resigned, a statement says": whose, is not said.
            let any = |c: usize| view.doc.feat(c, "Definite") == Some("Ind");
            let whose = medium && !view.children_by(subject, Rel::Det).any(any);
            let timelike = whose
                || view
                    .meanings_at(subject)
                    .any(|(m, _)| matches!(m, Meaning::Weekday(_) | Meaning::Month(_) | Meaning::Unit(_)));
            if view.upos(subject) == Upos::Pron {
                let neutral = view.meanings_at(subject).any(|(m, _)| {
                    matches!(
                        m,
                        Meaning::Pronoun { gender: Gender::Any, .. } | Meaning::Pronoun { plural: true, .. }
                    )
                });
                let spoke = self.last_said(verb).filter(|_| neutral);
                let spoke =
                    spoke.and_then(|a| a.mention).filter(|m| self.mentions.list[*m].sort != Sort::Person);
                if let Some(index) = spoke.or_else(|| self.pointed_at(subject, verb)) {
                    return self.named(index, cue, "attribution.pronoun", Some(subject));
                }
            } else if !timelike && matches!(view.upos(subject), Upos::Noun | Upos::Propn | Upos::Num) {
                return Speaker {
                    mention: None,
                    source: self.nominal(subject, cue),
                    tokens: self.phrase(subject, cue),
                };
            }
        }
        // The words of a subject that nobody is known for: "I", "many", "who".
        let tokens = active.map_or(0..0, |subject| self.phrase(subject, cue));
        if active.is_none()
            && let Some(document) = self.stated_in(verb)
        {
            let source = self.nominal(document, cue);
            return Speaker { mention: None, source, tokens: self.phrase(document, cue) };
        }
        if frame.passive && frame.subject.is_none() {
            let source = self.unnamed(cue, "attribution.impersonal");
            return Speaker { mention: None, source, tokens: 0..0 };
        }
        let end = view.sentence(verb).end;
        // One who stands in the clause that is told does not tell it.
        let told = frame.clause.filter(|c| *c > verb).map_or(0..0, |c| view.subtree(c));
        let tells = |i: &usize| !told.contains(&self.mentions.list[*i].head);
        // Nor does one whom the clause says it of: "граждан, которых обвинили".
        let object = |c: usize| view.is_relative(c) && view.rel(c) == Rel::Obj;
        let described =
            view.head(verb).filter(|_| view.rel(verb) == Rel::Acl && view.children(verb).any(object));
        let other = |i: &usize| {
            described.is_none_or(|noun| !view.subtree(noun).contains(&self.mentions.list[*i].head))
        };
        let near = self.beside(verb).filter(|i| tells(i) && other(i));
        let within = || {
            let after = self.said_within(verb, verb + 1..end);
            after.or_else(|| self.said_within_before(verb)).filter(tells)
        };
        if let Some(index) = near.or_else(within) {
            let speaker = self.named(index, cue, "attribution.beside", None);
            return if tokens.is_empty() { speaker } else { Speaker { tokens, ..speaker } };
        }
        // "'Kim is ready to help', said Sunday": words that stand out of order, a day where the speaker should be. It is
        // the person whom the quotation opens with.
        if view.children_by(verb, Rel::Nsubj).any(|c| args::is_time(view, c))
            && let Some(index) = self.opening(verb)
        {
            return self.named(index, cue, "attribution.opening", None);
        }
        // "…, the mayor said, adding that": who said the one says the other.
        let sentence = view.sentence(verb);
        let unfinite = matches!(view.doc.feat(verb, "VerbForm"), Some("Ger" | "Conv" | "Part"));
        if unfinite
            && tokens.is_empty()
            && let Some(other) = self.found.iter().rev().find(|a| {
                sentence.contains(&a.cue.start) && a.cue.end <= cue.start && !self.is_quoted(a.cue.start)
            })
        {
            let source = Source { rule: "attribution.same".into(), ..other.source.clone() };
            return Speaker { mention: other.mention, source, tokens: other.speaker.clone() };
        }
        let last = self.last_said(verb);
        let near = |token: usize| view.sentence_of(token) + 2 >= view.sentence_of(verb);
        let index =
            last.filter(|a| near(a.cue.start)).and_then(|a| a.mention).or_else(|| self.last_person(verb));
        match index {
            Some(index) => Speaker { tokens, ..self.named(index, cue, "attribution.dropped", None) },
            None => Speaker { mention: None, source: self.unnamed(cue, "attribution.unnamed"), tokens },
        }
    }

    /// "The same source added", "according to their report", "the military went on": who spoke last, by a noun that points
    /// back at him, a document that is said to be his, or the bare name of what he belongs to.
    pub(super) fn again(&mut self) {
        let mut order: Vec<usize> =
            (0..self.found.len()).filter(|i| !self.found[*i].cue.is_empty()).collect();
        order.sort_by_key(|i| self.found[*i].cue.start);
        for at in 1..order.len() {
            let one = &self.found[order[at]];
            let near = |a: &&Attribution| {
                self.view.sentence_of(a.cue.start) + 2 >= self.view.sentence_of(one.cue.start)
                    && a.source.id.is_some()
                    && a.cue != one.cue
            };
            let last = order[..at].iter().rev().map(|i| &self.found[*i]).find(near);
            let Some(last) = last.filter(|last| self.is_again(one, last)) else { continue };
            let mut source = last.source.clone();
            source.cue.clone_from(&one.source.cue);
            source.span = one.source.span;
            source.rule = "attribution.again".into();
            let mention = last.mention;
            let one = &mut self.found[order[at]];
            (one.source, one.mention) = (source, mention);
        }
    }

    /// Whether the words for a speaker point back at the one who spoke last.
    fn is_again(&self, one: &Attribution, last: &Attribution) -> bool {
        let view = self.view;
        if one.speaker.is_empty() {
            return false;
        }
        let noun = crate::mentions::head_of(view, &one.speaker);
        let bare = one.mention.map(|m| &self.mentions.list[m]).filter(|m| m.rule == "mentions.home");
        if one.source.id.is_some() {
            // "The military": of the same state's forces as the air force that spoke before.
            let own = last.mention.map(|m| &self.mentions.list[m]);
            let sector = |m: &Mention| {
                m.id.as_deref().and_then(|id| actors::sector_of(view.lexicon.world(), id, None))
            };
            return bare.zip(own).is_some_and(|(bare, own)| {
                view.feat_of(&bare.tokens, "Number") == Some("Plur")
                    && bare.state.is_some()
                    && bare.state == own.state
                    && own.sort == Sort::Organisation
                    && sector(bare).is_some_and(|s| s == "MIL")
                    && sector(bare) == sector(own)
            });
        }
        let same = one
            .speaker
            .clone()
            .any(|t| view.meanings_at(t).any(|(m, _)| *m == Meaning::Time(TimeWord::Same)));
        let medium = |m: &Meaning| {
            matches!(
                m,
                Meaning::Medium
                    | Meaning::Speech { pos: Pos::Noun, .. }
                    | Meaning::Speaker(SourceKind::Document)
            )
        };
        let document = view.meanings_at(noun).any(|(m, _)| medium(m));
        same || document && view.children(noun).any(|c| args::is_possessive(view, c))
    }

    /// A common noun as a source: a document, with the one who made it where that is said; else its own words.
    pub(super) fn nominal(&self, subject: usize, cue: &Range<usize>) -> Source {
        let view = self.view;
        let document = view
            .meanings_at(subject)
            .any(|(m, _)| matches!(m, Meaning::Medium | Meaning::Speech { pos: Pos::Noun, .. }));
        let noun = args::of_noun(view, subject, |_| false);
        let maker =
            noun.obliques.iter().map(|(_, t)| *t).chain(noun.subject).find_map(|t| self.mention_of(t));
        if let (true, Some(maker)) = (document, maker) {
            return source_of(view, &self.mentions.list[maker], Some(cue), "attribution.document");
        }
        let mut words = view.subtree(subject);
        if words.contains(&cue.start) && cue.end <= subject {
            words.start = cue.end;
        }
        // "A organização, a cargo da Fenprof": up to what is set off, without an article before or a word that leads on behind.
        let parts =
            |t: &usize| view.upos(*t) == Upos::Punct && !matches!(view.doc.form(*t), "-" | "\u{2011}" | "'");
        let leads = |t: usize| matches!(view.upos(t), Upos::Adp | Upos::Det | Upos::Cconj | Upos::Punct);
        let limit = words.end.min(subject + NAME).max(subject + 1);
        let limit = (subject + 1..limit).find(parts).unwrap_or(limit);
        let end = (subject + 1..=limit).rev().find(|end| !leads(end - 1)).unwrap_or(subject + 1);
        let start = (words.start..=subject)
            .find(|t| !matches!(view.upos(*t), Upos::Det | Upos::Punct | Upos::Sconj | Upos::Cconj));
        let start = (start.unwrap_or(subject)..subject).rev().find(parts).map_or(start, |t| Some(t + 1));
        let span = view.span_of(&(start.unwrap_or(subject)..end));
        Source {
            id: None,
            name: Some(span.slice(view.doc.text).to_owned()),
            kind: if document { SourceKind::Document } else { SourceKind::Person },
            cue: Some(view.span_of(cue).slice(view.doc.text).to_owned()),
            span: Some(span),
            rule: "attribution.noun".into(),
        }
    }

    /// "В заявлении говорится, что", "en el comunicado se afirma que": the document in which it stands.
    fn stated_in(&self, verb: usize) -> Option<usize> {
        let view = self.view;
        let document = |t: usize| {
            view.upos(t) == Upos::Noun
                && view
                    .meanings_at(t)
                    .any(|(m, _)| matches!(m, Meaning::Medium | Meaning::Speaker(SourceKind::Document)))
        };
        let within =
            |t: usize| args::preposition(view, t).is_some_and(|p| args::marks(view, p, PrepRole::In));
        view.children(verb).find(|c| *c < verb && document(*c) && within(*c) && self.mention_of(*c).is_none())
    }

    pub(super) fn unnamed(&self, cue: &Range<usize>, rule: &str) -> Source {
        let cue = Some(self.view.span_of(cue).slice(self.view.doc.text).to_owned());
        Source { id: None, name: None, kind: SourceKind::Unnamed, cue, span: None, rule: rule.into() }
    }

    /// Whether a cue is told of several who are not named: "заявили".
    fn is_unsaid(&self, verb: usize) -> bool {
        let view = self.view;
        let number = |t: usize| view.doc.feat(t, "Number");
        // "Это опровергли": what does not agree is no subject.
        let other = |s: usize| view.upos(s) != Upos::Pron || number(s) == number(verb);
        view.lexicon.inflects_names() && !view.children_by(verb, Rel::Nsubj).any(other)
    }

    /// "In Yerevan they denied this": the capital or the body named before the cue, where nobody else is.
    fn said_within_before(&self, verb: usize) -> Option<usize> {
        let view = self.view;
        let start = view.sentence(verb).start.max(verb.saturating_sub(6));
        let several = view.doc.feat(verb, "Number") == Some("Plur");
        let clear = |t: usize| !is_verb(view, t) && view.upos(t) != Upos::Punct;
        let last = self.mentions.within(start..verb).last().filter(|_| several && self.is_unsaid(verb))?;
        let opener = last.tokens.start.checked_sub(1).filter(|t| *t >= start)?;
        // "В Вашингтоне на митинге", "на саммите в Анкаре": no capital that speaks for its state.
        let opens = opener == view.sentence(verb).start
            || matches!(view.upos(opener - 1), Upos::Punct | Upos::Cconj | Upos::Sconj);
        let between = last.tokens.end..verb;
        let bare = last.sort == Sort::Organisation
            || opens
                && between.clone().all(|t| match view.upos(t) {
                    Upos::Noun => view.rel(t) == Rel::Obj && view.head(t) == Some(verb),
                    upos => upos != Upos::Adp,
                });
        let within = speaks_in(last) && bare && args::marks(view, opener, PrepRole::In);
        (within && between.into_iter().all(clear)).then(|| self.mentions.index_at(last.tokens.start))?
    }

    /// "They said in the ministry": a body, a capital or a medium in which it was said, where the cue has no subject.
    pub(super) fn said_within(&self, verb: usize, after: Range<usize>) -> Option<usize> {
        let view = self.view;
        if !self.is_unsaid(verb) {
            return None;
        }
        let near = self.mentions.within(after.start..after.end.min(after.start + 6));
        let body = near.iter().find(|m| {
            let opener =
                (after.start..m.tokens.start).rev().find(|t| !matches!(view.upos(*t), Upos::Det | Upos::Adj));
            speaks_in(m) && opener.is_some_and(|t| t == after.start && args::marks(view, t, PrepRole::In))
        });
        body.and_then(|m| self.mentions.index_at(m.tokens.start))
    }

    /// The one who is quoted, where the subject of a passive cue is a speaker: "was quoted as saying", "foi citado a
    /// celebrar". Who is asked or told something says nothing, nor who is accused of it.
    pub(super) fn quoted_person(&self, verb: usize, frame: &Frame) -> Option<usize> {
        let view = self.view;
        let index = self.mention_of(frame.object?)?;
        let mention = &self.mentions.list[index];
        let unfinite = |t: &usize| matches!(view.doc.feat(*t, "VerbForm"), Some("Inf" | "Ger" | "Part"));
        let awaited = |m: &Meaning| {
            matches!(m, Meaning::Speech { stance: Stance::Assesses | Stance::Demands, pos: Pos::Verb, .. })
        };
        if args::accuses(view, verb) || view.meanings_at(verb).any(|(m, _)| awaited(m)) {
            return None;
        }
        let says = (verb + 1..view.subtree(verb).end).any(|t| {
            is_verb(view, t)
                && unfinite(&t)
                && view.meanings_at(t).any(|(m, _)| matches!(m, Meaning::Speech { pos: Pos::Verb, .. }))
        });
        let direct = || self.quotes.iter().any(|q| (verb + 1..verb + 4).contains(&q.tokens.start));
        (says || direct())
            .then_some(index)
            .filter(|_| matches!(mention.sort, Sort::Person | Sort::Organisation | Sort::Group))
    }

    /// The medium in or by which one is quoted.
    pub(super) fn outer_medium(&self, frame: &Frame, speaker: Option<usize>) -> Option<usize> {
        let view = self.view;
        let agent = frame.subject.and_then(|s| self.mention_of(s)).filter(|i| Some(*i) != speaker);
        agent.or_else(|| {
            frame.obliques.iter().find_map(|(preposition, head)| {
                let roles = [PrepRole::Agent, PrepRole::In, PrepRole::Through];
                preposition.filter(|p| args::marks_any(view, *p, &roles))?;
                let index = self.mention_of(*head)?;
                let kind = self.mentions.list[index].kind;
                matches!(kind, SourceKind::Media | SourceKind::Agency | SourceKind::Outlet).then_some(index)
            })
        })
    }

    /// The mention at a token, or of the noun that hangs there.
    pub(super) fn mention_of(&self, token: usize) -> Option<usize> {
        let index = self.mentions.index_at(token).or_else(|| {
            self.view
                .children(token)
                .filter(|c| matches!(self.view.rel(*c), Rel::Flat | Rel::Appos | Rel::Compound))
                .find_map(|c| self.mentions.index_at(c))
        });
        index.filter(|i| !self.mentions.list[*i].adjective)
    }

    /// Whether a preposition opens the phrase of a mention, looked for from a token on.
    pub(super) fn is_governed(&self, mention: &Mention, from: usize) -> bool {
        let view = self.view;
        let opener =
            (from..mention.tokens.start).rev().find(|t| !matches!(view.upos(*t), Upos::Det | Upos::Adj));
        opener.is_some_and(|t| view.upos(t) == Upos::Adp)
    }

    /// A name within a few words after, else before, a cue, with no verb between.
    pub(super) fn beside(&self, verb: usize) -> Option<usize> {
        let view = self.view;
        let sentence = view.sentence(verb);
        let fits = |t: &usize| {
            self.mentions.at(*t).is_some_and(|m| {
                m.acts()
                    && m.sort != Sort::State
                    && m.kind != SourceKind::Document
                    && !self.is_governed(m, sentence.start)
                    && !args::is_told(view, m.head)
            })
        };
        let clear = |range: Range<usize>| range.into_iter().all(|t| !is_verb(view, t));
        let after = (verb + 1..sentence.end.min(verb + 5)).find(fits).filter(|t| clear(verb + 1..*t));
        let before = || {
            (sentence.start.max(verb.saturating_sub(4))..verb)
                .rev()
                .find(fits)
                .filter(|t| clear(*t + 1..verb))
        };
        after.or_else(before).and_then(|t| self.mentions.index_at(t))
    }

    /// What was said last before a cue, outside quotations where it stands outside.
    pub(super) fn last_said(&self, verb: usize) -> Option<&Attribution> {
        let quoted = self.is_quoted(verb);
        let fits = |a: &&Attribution| {
            a.mention.is_some() && a.cue.start < verb && (quoted || !self.is_quoted(a.cue.start))
        };
        self.found.iter().rev().find(fits)
    }

    /// The person spoken of last: of the nearest sentence that names one, the subject, else the first.
    pub(super) fn last_person(&self, before: usize) -> Option<usize> {
        self.last_one(before, &|m| m.sort == Sort::Person)
    }

    /// The one a pronoun points back at: "she" is no man, "it" and "they" are no person.
    fn pointed_at(&self, pronoun: usize, before: usize) -> Option<usize> {
        let meant = |m: &Meaning| match m {
            Meaning::Pronoun { gender, plural, .. } => Some((*gender, *plural)),
            _ => None,
        };
        let meant = self.view.meanings_at(pronoun).find_map(|(m, _)| meant(m));
        let Some((gender, plural)) = meant else { return self.last_person(before) };
        if plural || gender == Gender::Any {
            return self
                .last_one(before, &|m| matches!(m.sort, Sort::Organisation | Sort::Group) && m.acts());
        }
        let one = |m: &Mention| self.view.feat_of(&m.tokens, "Number") != Some("Plur");
        self.last_one(before, &|m| {
            m.sort == Sort::Person && one(m) && (m.gender == Gender::Any || m.gender == gender)
        })
    }

    fn last_one(&self, before: usize, fits: &dyn Fn(&Mention) -> bool) -> Option<usize> {
        let view = self.view;
        let sentence = view.sentence_of(before);
        let people = self.mentions.list.iter().enumerate().rev().filter(|(_, m)| m.tokens.end <= before);
        people
            .take_while(|(_, m)| view.sentence_of(m.head) + 3 > sentence)
            .filter(|(_, m)| fits(m))
            .min_by_key(|(index, m)| {
                (sentence - view.sentence_of(m.head), view.rel(m.head) != Rel::Nsubj, *index)
            })
            .map(|(i, _)| i)
    }
}

/// Whether what is said "in" it is its own: a body, or a capital that stands for its state.
pub(super) fn speaks_in(mention: &Mention) -> bool {
    mention.sort == Sort::Organisation || mention.sort == Sort::State && mention.rule == "mentions.metonym"
}
