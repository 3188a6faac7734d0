//! Verbs of speech with their speakers and what they say.

use super::{Attribution, Cue, Finder, Speaker, is_negated, source_of};
use crate::args::{self, Frame, is_verb};
use crate::view::View;
use lexicon::{Content, Meaning, Pos};
use record::{SourceKind, Stance};
use std::ops::Range;
use syntax::{Rel, Sub, Upos};

impl Finder<'_, '_> {
    /// A speech verb with its subject, and its clause, quotation or object.
    pub(super) fn verb(&mut self, verb: usize, cue: &Range<usize>, word: &Cue) {
        let view = self.view;
        let &Cue { stance, content, weak, says, .. } = word;
        let mut frame = args::of_verb(view, verb);
        // "The institute defined as the third attack": an institute is not what is called so, it is who calls it.
        let own = view
            .head(verb)
            .filter(|_| view.rel(verb) == Rel::Acl && frame.passive && frame.subject.is_none());
        let caller = own.and_then(|h| self.mention_of(h)).filter(|m| {
            matches!(
                self.mentions.list[*m].kind,
                SourceKind::Institute | SourceKind::Agency | SourceKind::Media
            )
        });
        if let Some(index) = caller {
            let content = verb + 1..view.subtree(verb).end;
            if content.len() > 1 {
                let source = source_of(view, &self.mentions.list[index], Some(cue), "attribution.participle");
                self.found.push(Attribution {
                    cue: cue.clone(),
                    source,
                    mention: Some(index),
                    speaker: self.mentions.list[index].tokens.clone(),
                    content,
                    stance,
                    topic: false,
                });
                return;
            }
        }
        // "Pledged delegates": a participle that only describes says nothing.
        let bare = frame.passive && frame.subject.is_none() && frame.clause.is_none();
        if bare && view.rel(verb) == Rel::Amod && view.head(verb).is_some_and(|h| h > verb) {
            return;
        }
        let inside = self.quotes.iter().any(|q| q.tokens.contains(&verb));
        if let Some((content, index)) = self.appended(verb).filter(|_| says && !inside) {
            let mention = &self.mentions.list[index];
            self.found.push(Attribution {
                cue: cue.clone(),
                source: source_of(view, mention, Some(cue), "attribution.appended"),
                mention: Some(index),
                speaker: content.end + 1..mention.tokens.end,
                content,
                stance,
                topic: false,
            });
            return;
        }
        let mut quote = if inside || !says { None } else { self.quote_of(verb) };
        // Where a cue has an object of which it speaks, the quotation elsewhere is not its own.
        if word.topic
            && let Some(taken) = quote
            && let Some(topic) =
                self.topic(verb, cue).filter(|t| t.len() > 1 || view.upos(t.start) != Upos::Pron)
            && (self.quotes[taken].tokens.end + 2 < topic.start
                || self.quotes[taken].tokens.start > topic.end + 2)
        {
            quote = None;
        }
        // The quotation of the sentence before is not that of a cue which has something of its own to say.
        if let Some(taken) = quote
            && self.quotes[taken].tokens.end <= view.sentence(verb).start
            && self.following(verb, cue).is_some()
        {
            quote = None;
        }
        let mut contents: Vec<Range<usize>> = Vec::new();
        // A quotation that ends before the clause is what is said, and not that, but for a name in quotation marks between
        // the cue and its clause: "told “Morning Joe” that".
        let title = |q: usize| self.quotes[q].tokens.start > verb && !self.is_whole(&self.quotes[q]);
        let (quote, opened) = match (quote, self.opened(verb, cue)) {
            (Some(q), Some(clause)) if self.quotes[q].tokens.end <= clause.start => {
                if title(q) {
                    (None, Some(clause))
                } else {
                    (Some(q), None)
                }
            }
            both => both,
        };
        // A past tense that the tagger took for a participle: it has an object, a clause or a quotation behind it.
        let auxiliary = view.children(verb).any(|c| view.rel(c) == Rel::Aux);
        let near = |q: usize| (cue.end..cue.end + 3).contains(&self.quotes[q].tokens.start);
        let transitive =
            || view.children(verb).any(|c| c > verb && matches!(view.rel(c), Rel::Obj | Rel::Ccomp));
        // "He's said that": the contracted auxiliary is that of a perfect.
        let contracted = frame.passive
            && view.children(verb).any(|c| {
                view.rel(c) == Rel::Aux && c < verb && matches!(view.doc.form(c), "'s" | "’s" | "'d" | "’d")
            })
            && (opened.is_some() || frame.clause.is_some_and(|c| view.rel(c) == Rel::Ccomp && c > verb));
        if contracted {
            frame = Frame { passive: false, subject: frame.object, object: None, ..frame };
        }
        // "Clinton accused Sanders of it": a subject before it and an object right behind.
        let next = cue.end.max(verb + 1);
        let plainly = || {
            next < view.sentence(verb).end
                && matches!(view.upos(next), Upos::Propn | Upos::Det | Upos::Pron | Upos::Noun)
                && !args::is_time(view, next)
                && view.children_by(verb, Rel::Nsubj).any(|s| s < verb)
        };
        if frame.passive && !auxiliary && !view.lexicon.inflects_names() && plainly() {
            let subject = view.children_by(verb, Rel::Nsubj).find(|s| *s < verb);
            frame = Frame { passive: false, subject, object: None, ..frame };
        } else if frame.passive && !auxiliary && (opened.is_some() || quote.is_some_and(near) || transitive())
        {
            (frame.passive, frame.subject, frame.object) = (false, None, None);
        }
        // "The plan, intended to win votes": nobody is said to say what a participle describes.
        let nobody = frame.passive && frame.subject.is_none() && !auxiliary;
        if nobody
            && view.doc.feat(verb, "VerbForm") == Some("Part")
            && matches!(view.rel(verb), Rel::Acl | Rel::Amod | Rel::Advcl | Rel::Conj)
            && self.quoted_person(verb, &frame).is_none()
            && self.outer_medium(&frame, None).is_none()
        {
            return;
        }
        let led = if says && !word.topic { self.led(verb, cue, weak) } else { None };
        let inserted =
            if !says || opened.is_some() || led.is_some() { None } else { self.inserted(verb, cue) };
        // Who says it stands within the insertion.
        if let Some([before, after]) = &inserted {
            let gap = before.end..after.start;
            let noun = |t: &usize| {
                !cue.contains(t) && matches!(view.upos(*t), Upos::Noun | Upos::Propn | Upos::Pron)
            };
            if frame.subject.is_none_or(|s| !gap.contains(&s)) {
                frame.subject = gap.clone().find(noun);
            }
        }
        let other = inside || !says || opened.is_some() || inserted.is_some() || led.is_some();
        // What is spoken of stands behind its cue, and nothing before it is said.
        let before = !word.topic && !weak
            || frame.object.is_none_or(|o| o < verb || !word.topic && self.inverted(verb) == Some(o));
        // "Tunisia did not comment": what stands before it is not what was not said.
        let silent = is_negated(view, verb);
        // "Washington sends arms, Moscow threatens retaliation": who has something of its own to threaten, demand or
        // promise behind the verb does not do so with what stands before.
        // Nor does who denies something.
        let owns = |rel: Rel| match stance {
            Stance::Threatens | Stance::Demands | Stance::Promises => {
                matches!(rel, Rel::Obj | Rel::Iobj | Rel::Obl | Rel::Xcomp | Rel::Ccomp)
            }
            Stance::Denies => rel == Rel::Obj,
            _ => false,
        };
        let acts = view.children(verb).any(|c| c > verb && owns(view.rel(c)) && !args::is_time(view, c));
        // "The talks failed; the police, on the contrary, said": who speaks stands before the comma.
        let opened_here = self.opener(verb).is_some_and(|o| view.head(o) == Some(verb));
        // "Перемир'я, оголошеного Путіним", "Бута, которого осудили": what describes a noun tells of it, and not of what stands before.
        let of_noun = view.lexicon.inflects_names()
            && (view.rel(verb) == Rel::Acl || frame.passive && view.rel(verb) == Rel::Amod)
            && view.head(verb).is_some_and(|h| h < verb);
        let last = if other || silent || acts || opened_here || of_noun || !before && quote.is_none() {
            None
        } else {
            self.after_all(verb, cue)
        };
        // "Was quoted as saying", "foi citado para celebrar": what one is quoted as doing is told.
        let quoted = || {
            let unfinite = |c: &usize| matches!(view.doc.feat(*c, "VerbForm"), Some("Inf" | "Ger" | "Part"));
            // The tree may have hung it on a word of the phrase between: "citado na mídia russa para celebrar".
            let hangs = |c: &usize| {
                let above = |t: &usize| view.head(*t).filter(|h| *h > verb && !is_verb(view, *h));
                let top = std::iter::successors(Some(*c), above).take(4).last().unwrap_or(*c);
                matches!(view.rel(*c), Rel::Advcl | Rel::Obl) && view.head(top) == Some(verb)
            };
            let below = frame.passive.then(|| verb + 1..view.subtree(verb).end);
            below.into_iter().flatten().filter(|c| is_verb(view, *c) && unfinite(c)).find(hangs)
        };
        // "He said, adding he would never go": who adds has a clause of his own, and is none of what is said.
        let adds = |c: usize| c > verb && adds_to(view, c);
        // "Polls show a close contest, where 18 votes are up": what describes its object.
        let describes = |c: usize| {
            let start = view.subtree(c).start;
            view.doc.form(start) == "," && frame.object.is_some_and(|o| o > verb && o < start)
        };
        let clause = frame.clause.filter(|c| *c != verb && !adds(*c) && !describes(*c)).or_else(quoted);
        let beside = || {
            let start = cue.end.max(verb + 1);
            let head = view.head(verb).filter(|h| *h < verb && adds_to(view, verb))?;
            view.children_by(head, Rel::Ccomp).find(|c| *c > verb && view.subtree(*c).start == start)
        };
        let clause = clause.or_else(beside);
        // "Implored her to bring it back": hung beside the one who is asked.
        let clause = clause.or_else(|| {
            let asked = frame.object.filter(|o| *o > verb && stance == Stance::Demands)?;
            let next = view.subtree(asked).end;
            view.children_by(verb, Rel::Advcl)
                .find(|c| view.doc.feat(*c, "VerbForm") == Some("Inf") && view.subtree(*c).start == next)
        });
        // "Said two were killed and nine others injured": a second clause, hung beside the first.
        let second = |c: usize| {
            let end = view.subtree(c).end;
            let joined = |o: &usize| {
                *o > c
                    && view.rel(*o) == Rel::Ccomp
                    && (view.children_by(*o, Rel::Cc).next().is_some_and(|cc| cc > c)
                        || view.subtree(*o).start == end)
            };
            view.children(verb).filter(|_| view.rel(c) == Rel::Ccomp && c > verb).find(joined)
        };
        let clause = clause.map(|c| {
            let whole = view.subtree(c);
            second(c).map_or(whole.clone(), |o| whole.start..view.subtree(o).end.max(whole.end))
        });
        let asks = matches!(stance, Stance::Demands | Stance::Promises | Stance::Threatens);
        // "Economists expect inflation to rise": what is to do so stands before it.
        let raised = frame.object.filter(|o| {
            stance == Stance::Assesses
                && *o > verb
                && frame.clause.is_some_and(|c| view.rel(c) == Rel::Xcomp && *o < c)
        });
        let clause = clause.map(|c| raised.map_or(c.clone(), |o| view.subtree(o).start.min(c.start)..c.end));
        let clause = clause.map(|c| if asks { self.before_contrast(c) } else { c });
        let clause = clause.map(|c| self.up_to_finite(verb, c));
        let clause = clause.map(|c| self.without(c, cue));
        let clause = match (clause, opened) {
            (Some(clause), Some(opened))
                if clause.start <= opened.start + 1 && clause.end > opened.start && clause.start > verb =>
            {
                Some(clause)
            }
            (clause, opened) => opened.or(clause),
        };
        // "Accused Rwanda of arming them; Kigali denies this": what stands before is not what it says.
        let clause = clause.filter(|c| !(acts && stance == Stance::Denies && c.end <= verb));
        // "«Мы готовы, — заявил Песков, — к переговорам»": what is said are the parts of the quotation.
        let parts = quote.and_then(|q| self.quotes.get(q..q + 2)).filter(|parts| parts[1].goes_on);
        let (clause_less, last_less) = (clause.is_none(), last.is_none());
        if let Some(parts) = parts {
            contents.extend(parts.iter().map(|part| part.tokens.clone()));
        } else if let Some(parts) = inserted {
            contents.extend(parts);
        } else if let Some(told) = led {
            contents.push(told);
        } else if let Some((content, _)) = &last {
            // What stands before the cue is all there is, and what the quotation says in the sentences before.
            let opens = quote.map(|q| &self.quotes[q].tokens);
            let opens = opens.filter(|q| q.start < content.start && q.contains(&content.start));
            contents.push(opens.map_or(content.start, |q| q.start)..content.end);
        } else if let Some(clause) = clause.filter(|_| says) {
            contents.push(clause);
        } else if quote.is_none()
            && !word
                .topic
                .then(|| self.topic(verb, cue))
                .flatten()
                .is_some_and(|mut t| t.any(|t| is_verb(view, t)))
            && let Some(before) = self.reported_before(verb).filter(|_| says && !silent)
        {
            contents.push(before);
        } else if matches!(stance, Stance::Denies | Stance::Confirms)
            && !frame.passive
            && let Some(told) = frame.object.and_then(|o| self.hand_with_act(verb, o))
        {
            contents.push(told);
        } else if says
            && !weak
            && content != Content::Clause
            && let Some(object) = frame.object.filter(|o| frame.passive || !self.is_addressed(*o))
        {
            // "Confirmed the attack", "the meeting was reported by": what is confirmed or reported is the content.
            contents.push(view.subtree(object));
        }
        if let Some(quote) = quote.filter(|_| parts.is_none() && last.is_none()) {
            let tokens = self.quotes[quote].tokens.clone();
            // Part of a clause is quoted: the clause is the content, in the source's words and the report's.
            let words =
                if self.is_whole(&self.quotes[quote]) { tokens } else { self.clause_around(&tokens, verb) };
            match contents.iter_mut().find(|c| c.start <= words.end + 2 && words.start <= c.end + 2) {
                Some(beside) => *beside = beside.start.min(words.start)..beside.end.max(words.end),
                None => contents.push(words),
            }
        }
        // "“…,” Scott Pruitt, the attorney general, said": up to the mark that closes the quotation.
        if let Some(quote) = quote.filter(|_| self.after_quote(verb).is_some()) {
            let end = self.quotes[quote].tokens.end;
            contents.iter_mut().filter(|c| c.contains(&end) && c.end <= verb).for_each(|c| c.end = end);
        }
        // "Called for elections, while the party demanded", "Portugal recognises Palestine; Israel criticises the decision": what is set
        // against it is not said, nor what a semicolon parts from a cue with an object of its own.
        let start = view.sentence(verb).start;
        let parted = (start..verb).rfind(|t| view.doc.form(*t) == ";");
        let object = view.children(verb).any(|c| {
            let tells = match view.rel(c) {
                Rel::Obj | Rel::Ccomp => true,
                // "La oposición habla de 22 detenidos".
                Rel::Obl => !args::is_time(view, c) && view.children_by(c, Rel::Nummod).next().is_some(),
                _ => false,
            };
            c > verb && tells
        });
        let before = |c: &Range<usize>| object && quote.is_none() && parted.is_some_and(|p| c.start <= p);
        let set_against = |c: &Range<usize>| c.start > verb && self.contrasts(c.start);
        let left_out = |c: &Range<usize>| c.is_empty() || set_against(c) || before(c);
        contents.retain(|c| !left_out(c));
        // "Irán acusó a Israel de matarlo; Israel lo negó": what the pronoun points back at, and not the clause before as it stands.
        if stance == Stance::Denies && quote.is_none() && self.pointer(verb).is_some() {
            contents.clear();
        }
        if contents.is_empty() && says && !frame.passive {
            // "Об этом сообщил": what it points at is found once all is.
            contents.extend(self.pointer(verb).map(|t| t..t + 1));
        }
        if contents.is_empty() && says && !frame.passive {
            // "Об ударе по Дамаску сообщило Минобороны".
            contents.extend(self.topic_before(verb));
        }
        if contents.is_empty() && says && !weak && content != Content::Object && !frame.passive {
            // "Kim said the North would send": a clause that the tree has not hung on its cue.
            let sentence = view.sentence(verb);
            let named = verb > sentence.start && self.mentions.index_at(verb - 1).is_some();
            let end = (verb + 1..sentence.end).find(|t| view.upos(*t) == Upos::Punct).unwrap_or(sentence.end);
            if named && (verb + 1..end).any(|t| is_verb(view, t)) {
                contents.push(verb + 1..end);
            }
        }
        // Nor does a clause that describes a noun tell more than the noun and itself.
        if of_noun && view.sub(verb) == Sub::Relcl {
            let whole = view.head(verb).map_or(0..view.len(), |noun| view.subtree(noun));
            contents.iter_mut().for_each(|c| *c = c.start.max(whole.start)..c.end.min(whole.end));
            contents.retain(|c| !c.is_empty());
        }
        contents
            .iter_mut()
            .for_each(|c| *c = self.before_next_subject(self.before_next_cue(c.clone(), verb)));
        let mut topic = false;
        // "Blasted the panel for a “partial” deal": the quoted words are part of what is spoken of.
        let document = || {
            view.children_by(verb, Rel::Nsubj).chain(frame.subject).any(|s| {
                view.meanings_at(s).any(|(m, _)| {
                    matches!(m, Meaning::Medium | Meaning::Speaker(SourceKind::Document))
                        || matches!(m, Meaning::Speech { pos: Pos::Noun, .. })
                })
            })
        };
        // "Noted the rule", "published the letters": an actor's object is what he speaks of.
        let acts = || {
            let subject = frame.subject.filter(|s| !frame.passive && *s < verb);
            subject
                .is_some_and(|s| view.upos(s) == Upos::Pron || self.mentions.at(s).is_some_and(|m| m.acts()))
        };
        // "The study found 31 cases".
        let topical = word.topic || weak && (document() || content != Content::Clause && acts());
        let spoken_of =
            if topical { self.topic(verb, cue).or_else(|| self.following(verb, cue)) } else { None };
        let part = quote.filter(|q| last_less && !self.is_whole(&self.quotes[*q]));
        if let (Some(spoken_of), Some(part)) = (&spoken_of, part)
            && clause_less
            && spoken_of.contains(&self.quotes[part].tokens.start)
        {
            let end = spoken_of.end.max(self.quotes[part].tokens.end);
            contents.clear();
            contents.push(spoken_of.start..end);
            topic = true;
        }
        if contents.is_empty() && topical && view.rel(verb) != Rel::Amod {
            // "The pact is expected to hold", "she was endorsed by papers": its subject is spoken of, and what follows.
            let finite = view.children(verb).any(|c| view.rel(c) == Rel::Aux && c < verb);
            if let Some(object) = frame.object.filter(|o| frame.passive && finite && *o < verb) {
                contents.push(view.subtree(object).start..view.subtree(object).end.min(cue.start));
                contents.extend(self.complement(verb));
            } else if !frame.passive && self.has_doer(verb, &frame) {
                contents.extend(spoken_of);
            }
            // "Accused of involvement in the killing" is as much said as "accused of killing".
            topic = !contents.iter().any(|c| self.charges(verb, c));
        }
        if contents.is_empty() && says && !weak && !frame.passive && content != Content::Object {
            // A clause or an object that the tree has hung elsewhere.
            contents.extend(self.following(verb, cue).filter(|_| self.has_doer(verb, &frame)));
        }
        contents.retain(|c| !c.is_empty());
        if contents.is_empty() {
            return;
        }
        if let Some(quote) = quote {
            self.claimed[quote..=quote + usize::from(parts.is_some())].fill(true);
        }
        let Speaker { mention, source, tokens: speaker } = match last.and_then(|(_, speaker)| speaker) {
            Some(index) => self.named(index, cue, "attribution.last", None),
            None => self.speaker(verb, &frame, cue),
        };
        // Nobody says himself: the tree has taken the speaker for what is said, or the other way about.
        if !frame.passive
            && !speaker.is_empty()
            && contents.iter().all(|c| {
                c.clone().all(|t| speaker.contains(&t) || cue.contains(&t) || view.upos(t) == Upos::Punct)
            })
        {
            contents.clear();
            contents.extend(self.following(verb, cue));
            if contents.is_empty() || speaker.start >= verb {
                return;
            }
        }
        // "Was quoted by Russian media as saying": the medium is the outer link.
        let outer = frame.passive.then(|| self.outer_medium(&frame, mention)).flatten();
        for content in contents {
            if let Some(outer) = outer {
                let source = source_of(view, &self.mentions.list[outer], Some(cue), "attribution.medium");
                let content = content.start.min(cue.start)..content.end.max(cue.end);
                self.found.push(Attribution {
                    cue: cue.clone(),
                    source,
                    mention: Some(outer),
                    speaker: self.mentions.list[outer].tokens.clone(),
                    content,
                    stance: Stance::Asserts,
                    topic: false,
                });
            }
            self.found.push(Attribution {
                cue: cue.clone(),
                source: source.clone(),
                mention,
                speaker: speaker.clone(),
                content,
                stance,
                topic,
            });
        }
    }
}

/// "…, adding he would": a cue that goes on behind a comma with what its sentence's speaker says.
fn adds_to(view: &View<'_>, verb: usize) -> bool {
    let form = view.doc.feat(verb, "VerbForm");
    (matches!(form, Some("Ger" | "Conv"))
        || form == Some("Part") && view.doc.feat(verb, "Tense") == Some("Pres"))
        && verb > 0
        && view.doc.form(verb - 1) == ","
}
