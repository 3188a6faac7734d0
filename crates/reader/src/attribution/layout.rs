//! Speakers told by the layout of a text: colons, dashes, quotations that stand alone.

use super::{Attribution, Finder, source_of};
use crate::args::is_verb;
use crate::mentions::{Mention, Sort};
use crate::quotes::Quote;
use lexicon::Meaning;
use record::{Source, SourceKind, Stance};
use std::ops::Range;
use syntax::{Rel, Upos};

impl Finder<'_, '_> {
    /// "…, — Putin.": what a sentence says, and after its last dash nothing but a name.
    pub(super) fn dashes(&mut self) {
        let view = self.view;
        for sentence in &view.doc.sentences {
            let tokens = sentence.tokens.clone();
            let dash =
                (tokens.start + 3..tokens.end).rev().find(|t| matches!(view.doc.form(*t), "—" | "–" | "―"));
            let Some(dash) = dash else { continue };
            let Some(mention) = self.mentions.within(dash + 1..tokens.end).first() else { continue };
            let rest = mention.tokens.end..tokens.end;
            let alone = (dash + 1..mention.tokens.start)
                .all(|t| matches!(view.upos(t), Upos::Noun | Upos::Adj | Upos::Det))
                && mention.tokens.start <= dash + 3
                && rest.clone().all(|t| view.upos(t) == Upos::Punct);
            if mention.tokens.start < 15 && super::is_signed(view, mention) {
                continue;
            }
            let told = tokens.start..dash;
            let said = self.found.iter().any(|a| tokens.contains(&a.cue.start));
            if said
                || !alone
                || !mention.acts()
                || !told.clone().any(|t| is_verb(view, t) || view.upos(t) == Upos::Noun)
            {
                continue;
            }
            let source = source_of(view, mention, None, "attribution.dash");
            let index = self.mentions.index_at(mention.tokens.start);
            let speaker = mention.tokens.clone();
            for (at, quote) in self.quotes.iter().enumerate() {
                self.claimed[at] |= told.contains(&quote.tokens.start);
            }
            self.found.push(Attribution {
                cue: dash..dash + 1,
                source,
                mention: index,
                speaker,
                content: told,
                stance: Stance::Asserts,
                topic: false,
            });
        }
    }

    /// "Zelensky: …" or "Clinton camp: …" at the beginning of a line or a sentence.
    pub(super) fn colons(&mut self) {
        let view = self.view;
        for sentence in 0..view.doc.sentences.len() {
            let tokens = view.doc.sentences[sentence].tokens.clone();
            let start = (tokens.start..tokens.end).find(|t| view.upos(*t) != Upos::Punct);
            let Some(start) = start else { continue };
            let named = |t: &usize| {
                matches!(view.upos(*t), Upos::Noun | Upos::Propn | Upos::Adj | Upos::Det)
                    || view.upos(*t) == Upos::Adp && *t > start
                    || view.doc.form(*t) == "'s"
            };
            let colon = (start..tokens.end.min(start + 12)).find(|t| !named(t));
            let Some(colon) = colon.filter(|c| *c > start && view.doc.form(*c) == ":") else { continue };
            let name = start..colon;
            // "Peru: prosecutors raid", "Guiné-Bissau: Militares detêm": a country by its name is what is told of.
            let topic = |m: &Mention| m.sort == Sort::State && m.rule == "mentions.name" && m.tokens == name;
            let acting = self.mentions.within(name.clone());
            if !self.quotes.iter().any(|q| q.tokens.start == colon + 1) && acting.iter().any(topic) {
                continue;
            }
            // "Guerra en Ucrania: …": whom a preposition names does not speak.
            let phrased = name.clone().any(|t| view.upos(t) == Upos::Adp);
            let someone = acting.iter().any(|m| m.acts() && (!phrased || m.tokens.start <= start + 1))
                || name.clone().any(|t| {
                    view.meanings_at(t).any(|(m, _)| matches!(m, Meaning::Speaker(_) | Meaning::Body { .. }))
                });
            let end = (colon + 1..tokens.end).rev().find(|t| view.upos(*t) != Upos::Punct).map(|t| t + 1);
            let Some(end) = end.filter(|e| someone && *e > colon + 2) else { continue };
            // The name of a heading says nothing: what is said is a clause or stands between marks.
            let told = colon + 1..end;
            let quoted = self.quotes.iter().any(|q| told.contains(&q.tokens.start));
            if !quoted && !told.clone().any(|t| is_verb(view, t)) {
                continue;
            }
            let content = self
                .quotes
                .iter()
                .find(|q| q.tokens.start <= colon + 2 && q.tokens.start > colon)
                .map_or(told.clone(), |q| told.start..told.end.max(q.tokens.end));
            for (index, quote) in self.quotes.iter().enumerate() {
                self.claimed[index] |= content.contains(&quote.tokens.start);
            }
            self.spoken(colon..colon + 1, name, content, "attribution.colon");
        }
    }

    /// "Trump kept up his attacks: “…”", "… does not surprise the pollster Daron Shaw: “…”": a quotation behind a colon
    /// that no cue has taken is said by the one named right before it, else by the subject of the sentence.
    pub(super) fn announced(&mut self) {
        let view = self.view;
        for index in 0..self.quotes.len() {
            let quote = self.quotes[index].tokens.clone();
            let Some(colon) = quote.start.checked_sub(2).filter(|c| view.doc.form(*c) == ":") else {
                continue;
            };
            if self.claimed[index] || !self.is_whole(&self.quotes[index]) || self.is_quoted(colon) {
                continue;
            }
            let sentence = view.sentence(colon);
            let acts = |t: usize| self.mentions.index_at(t).filter(|m| self.mentions.list[*m].acts());
            let beside = colon.checked_sub(1).and_then(acts);
            let root = sentence.clone().find(|t| view.head(*t).is_none());
            let subject = root.and_then(|r| view.children_by(r, Rel::Nsubj).next()).filter(|s| *s < colon);
            let named = beside.map(|m| self.mentions.list[m].tokens.clone());
            let Some(name) = named.or_else(|| subject.map(|s| view.subtree(s))) else { continue };
            if name.end > colon {
                continue;
            }
            self.claimed[index] = true;
            self.spoken(colon..colon + 1, name, quote, "attribution.announced");
        }
    }

    /// "“…” — Pamela Padilla" at the end of a line: a quotation with its speaker's name below or beside it.
    pub(super) fn signed(&mut self) {
        let view = self.view;
        for index in 0..self.quotes.len() {
            let quote = self.quotes[index].tokens.clone();
            let dash = quote.end + 1;
            let dashed = dash + 1 < view.len() && matches!(view.doc.form(dash), "—" | "–" | "―" | "--" | "-");
            if !dashed || !self.is_whole(&self.quotes[index]) {
                continue;
            }
            let end = (dash + 1..view.len().min(dash + 8)).find(|t| view.upos(*t) != Upos::Propn);
            let name = dash + 1..end.unwrap_or(view.len().min(dash + 8));
            let ends = name.end == view.len() || self.is_broken(name.end);
            if name.is_empty() || !ends {
                continue;
            }
            self.claimed[index] = true;
            self.spoken(dash..dash + 1, name, quote, "attribution.signed");
        }
    }

    /// "PENCE: Well, look": the turns of an interview or a debate, each a paragraph that opens with a name in capitals
    /// and a colon.
    pub(super) fn turns(&mut self) {
        let view = self.view;
        let capitals = |t: usize| {
            let form = view.doc.form(t);
            form.chars().count() > 1
                && form.chars().all(|c| c.is_uppercase() || matches!(c, '.' | '-' | '\''))
        };
        for start in 0..view.len() {
            if start > 0 && !self.is_broken(start) {
                continue;
            }
            let marked = view.upos(start) == Upos::Punct && view.doc.form(start) != ":";
            let first = start + usize::from(marked);
            let Some(colon) = (first..view.len().min(first + 5)).find(|t| !capitals(*t)) else { continue };
            if colon == first || view.doc.form(colon) != ":" {
                continue;
            }
            let end = (colon + 1..view.len()).find(|t| self.is_broken(*t)).unwrap_or(view.len());
            let place = self.mentions.within(first..colon).first().is_some_and(|m| !m.acts());
            let known = self.found.iter().any(|a| a.cue == (colon..colon + 1));
            if end < colon + 4 || place || known {
                continue;
            }
            for (index, quote) in self.quotes.iter().enumerate() {
                self.claimed[index] |= (start..end).contains(&quote.tokens.start);
            }
            self.spoken(colon..colon + 1, first..colon, colon + 1..end, "attribution.turn");
        }
    }

    /// Whether a line ends before a token.
    fn is_broken(&self, token: usize) -> bool {
        let view = self.view;
        let before = token.checked_sub(1).filter(|_| token < view.len());
        before.is_some_and(|t| {
            let gap =
                view.span(t).end as usize..(view.span(token).start as usize).max(view.span(t).end as usize);
            view.doc.text[gap].contains('\n')
        })
    }

    /// Words that a name stands beside as their speaker, whether anyone is known by that name or not.
    fn spoken(&mut self, cue: Range<usize>, name: Range<usize>, content: Range<usize>, rule: &str) {
        let mention = name.clone().find_map(|t| self.mentions.index_at(t));
        // "DHAKA: Thousands of workers blocked": the town that a report was written in.
        if mention.is_some_and(|m| self.mentions.list[m].is_label(self.view)) {
            return;
        }
        let source = match mention {
            Some(index) => source_of(self.view, &self.mentions.list[index], None, rule),
            None => {
                let span = self.view.span_of(&name);
                Source {
                    id: None,
                    name: Some(span.slice(self.view.doc.text).to_owned()),
                    kind: SourceKind::Person,
                    cue: None,
                    span: Some(span),
                    rule: rule.into(),
                }
            }
        };
        let stance = Stance::Asserts;
        self.found.push(Attribution { cue, source, mention, speaker: name, content, stance, topic: false });
    }

    /// Quotations that no cue took: a whole one belongs to the sentence's speaker or to the one who spoke last;
    /// a part of a clause makes its clause the words of the sentence's speaker.
    pub(super) fn leftover_quotes(&mut self) {
        let view = self.view;
        for index in 0..self.quotes.len() {
            if self.claimed[index] {
                continue;
            }
            let quote = self.quotes[index].clone();
            let sentence = view.sentence_of(quote.tokens.start);
            let whole = self.is_whole(&quote);
            let reach = if whole { 1 } else { 0 };
            // Who is quoted is not one whom the quoted words speak of.
            let speaker = self.found.iter().filter(|a| {
                let at = view.sentence_of(a.cue.start.min(view.len() - 1));
                at <= sentence
                    && at + reach >= sentence
                    && !a.content.contains(&quote.tokens.start)
                    && (!whole || !a.topic && !self.is_quoted(a.cue.start))
            });
            let Some(speaker) = speaker.max_by_key(|a| a.cue.start).cloned() else {
                continue;
            };
            let content =
                if whole { quote.tokens.clone() } else { self.clause_around(&quote.tokens, usize::MAX) };
            let source = Source { rule: "attribution.quote".into(), ..speaker.source.clone() };
            self.found.push(Attribution { content, source, stance: Stance::Asserts, ..speaker });
        }
    }

    /// A statement quoted in a report that has told of its speaker's doings on the word of his state's agency: the
    /// agency is where it was read.
    pub(super) fn readouts(&mut self) {
        let view = self.view;
        let mut outer = Vec::new();
        for quoted in &self.found {
            // With the marks or without.
            let whole = |q: &Quote| {
                let (said, words) = (&quoted.content, &q.tokens);
                said.start <= words.start && words.end <= said.end && said.len() <= words.len() + 2
            };
            let direct = self.quotes.iter().any(whole);
            let state = quoted.mention.and_then(|m| self.mentions.list[m].state.as_ref());
            let medium = || {
                view.sentence(quoted.cue.start)
                    .any(|t| view.meanings_at(t).any(|(m, _)| matches!(m, Meaning::Medium)))
            };
            let (true, Some(state)) = (direct && !quoted.cue.is_empty() && medium(), state) else { continue };
            let agency = self.found.iter().find(|a| {
                a.cue.start < quoted.cue.start
                    && a.source.kind == SourceKind::Agency
                    && a.mention.is_some_and(|m| self.mentions.list[m].state.as_ref() == Some(state))
            });
            let named = self.found.iter().any(|a| {
                a.source.kind == SourceKind::Agency
                    && a.content.start <= quoted.content.start
                    && quoted.content.end <= a.content.end
            });
            if let Some(agency) = agency.filter(|_| !named) {
                let source = Source { rule: "attribution.readout".into(), ..agency.source.clone() };
                outer.push(Attribution { source, content: quoted.content.clone(), ..agency.clone() });
            }
        }
        self.found.extend(outer);
    }

    /// What is told before a cue at the end of a sentence ends there: "Xi told him that…, the agency said".
    pub(super) fn within_last(&mut self) {
        let last: Vec<Range<usize>> =
            self.found.iter().filter(|a| a.cue.start >= a.content.end).map(|a| a.content.clone()).collect();
        for told in last {
            for other in &mut self.found {
                if told.contains(&other.cue.start)
                    && other.content.start >= told.start
                    && other.content.end > told.end
                    && other.content.start < told.end
                {
                    other.content.end = told.end;
                }
            }
        }
    }
}
