//! Which words are said: clauses, quotations, and what is spoken of.

use super::Finder;
use crate::args::{self, is_verb};
use crate::quotes::Quote;
use lexicon::{Meaning, Pos, PrepRole, TimeWord};
use std::ops::Range;
use syntax::{Rel, Sub, Upos};

/// Words within which what somebody is accused of is called his hand in it.
const CHARGED: usize = 6;

impl Finder<'_, '_> {
    /// What a verb without a clause speaks of: its object and the phrases behind it.
    pub(super) fn topic(&self, verb: usize, cue: &Range<usize>) -> Option<Range<usize>> {
        let view = self.view;
        let mut whole: Option<Range<usize>> = None;
        let object = view.children_by(verb, Rel::Obj).any(|o| o > verb);
        for child in view.children(verb).filter(|c| *c > verb) {
            let dated = matches!(view.sub(child), Sub::Tmod)
                || view.subtree(child).any(|t| {
                    view.meanings_at(t).any(|(m, _)| matches!(m, Meaning::Weekday(_) | Meaning::Month(_)))
                });
            let part = match view.rel(child) {
                Rel::Obj | Rel::Xcomp | Rel::Ccomp => view.subtree(child),
                // "Acusó a los rebeldes de romper la tregua", "implored her to bring it back".
                Rel::Iobj if !object && !args::is_told(view, child) => view.subtree(child),
                Rel::Advcl
                    if view.doc.feat(child, "VerbForm") == Some("Inf")
                        && whole.as_ref().is_some_and(|w| w.end == view.subtree(child).start) =>
                {
                    view.subtree(child)
                }
                Rel::Obl if !dated => {
                    let phrase = view.subtree(child);
                    let marked = args::preposition(view, child);
                    let about = marked.is_some_and(|p| cue.contains(&p))
                        || marked.is_some_and(|p| {
                            [PrepRole::About, PrepRole::For, PrepRole::Against]
                                .into_iter()
                                .any(|role| args::marks(view, p, role))
                        });
                    match marked {
                        _ if whole.is_some() => phrase,
                        Some(preposition) if about => preposition + 1..phrase.end,
                        // An object that the tree takes for a phrase has no preposition.
                        None if matches!(
                            view.upos(child),
                            Upos::Noun | Upos::Propn | Upos::Pron | Upos::Adj
                        ) =>
                        {
                            phrase
                        }
                        _ => continue,
                    }
                }
                _ => continue,
            };
            whole = Some(whole.map_or(part.clone(), |w| w.start.min(part.start)..w.end.max(part.end)));
        }
        let whole = whole.map(|w| w.start.max(cue.end)..w.end);
        whole.filter(|w| !w.is_empty() && w.start > verb).map(|w| self.without_aside(w))
    }

    /// "Об ударе по Дамаску сообщило": what a verb tells of, where that stands before it.
    pub(super) fn topic_before(&self, verb: usize) -> Option<Range<usize>> {
        let view = self.view;
        if !view.lexicon.inflects_names() || view.doc.feat(verb, "VerbForm") != Some("Fin") {
            return None;
        }
        let start = view.sentence(verb).start;
        let about = |c: &usize| {
            *c < verb
                && view.upos(*c) == Upos::Noun
                && view.doc.feat(*c, "Case") == Some("Loc")
                && args::preposition(view, *c)
                    .is_some_and(|p| args::marks(view, p, PrepRole::About) && p == start)
        };
        let topic = view.children_by(verb, Rel::Obl).find(about)?;
        let plain = (topic..verb).all(|t| !is_verb(view, t) && view.upos(t) != Upos::Punct);
        plain.then(|| args::preposition(view, topic).map_or(topic, |p| p + 1)..verb)
    }

    /// "Called for the minister's dismissal, who refused to go": what is added of somebody behind a comma is not said.
    fn without_aside(&self, said: Range<usize>) -> Range<usize> {
        let view = self.view;
        let relative = |t: usize| t < said.end && view.doc.feat(t, "PronType") == Some("Rel");
        let aside = |t: &usize| {
            view.doc.form(*t) == ","
                && (relative(t + 1)
                    || view.upos(t + 1) == Upos::Adp && relative(t + 2)
                    || t + 1 < said.end && view.upos(t + 1) == Upos::Sconj && view.rel(t + 1) == Rel::Mark)
        };
        let end = (said.start + 1..said.end.saturating_sub(1)).find(aside).unwrap_or(said.end);
        said.start..end
    }

    /// "Urged the parties to extend the truce, while China sent vaccines": what is said, up to what the report sets against it.
    pub(super) fn before_contrast(&self, said: Range<usize>) -> Range<usize> {
        let view = self.view;
        let contrast = |t: usize| view.meanings_at(t).any(|(m, _)| matches!(m, Meaning::Contrast));
        if self.has_quoted(&said) {
            return said;
        }
        let end = (said.start + 3..said.end.saturating_sub(3))
            .find(|t| view.doc.form(*t) == "," && view.upos(t + 1) == Upos::Sconj && contrast(t + 1));
        said.start..end.unwrap_or(said.end)
    }

    /// "Vowed to retake the town and appealed for troops", "denied that it had sent troops and accused Rwanda": what is said
    /// ends before the finite verb joined to it that is the speaker's next act: to an infinitive or a gerund any, to a finite
    /// verb one of speech.
    pub(super) fn up_to_finite(&self, verb: usize, said: Range<usize>) -> Range<usize> {
        let view = self.view;
        let is = |t: usize, form: &str| view.doc.feat(t, "VerbForm") == Some(form);
        let own = said.clone().find(|t| is_verb(view, *t));
        let Some(own) = own.filter(|t| *t > verb && is(verb, "Fin")) else { return said };
        let unfinite = is(own, "Inf") || is(own, "Ger");
        let speaks = |t: usize| {
            view.meanings_at(t).any(|(m, _)| match m {
                Meaning::Event(word) => word.speech && word.pos == Pos::Verb,
                _ => false,
            })
        };
        let bare =
            |t: usize| view.children(t).all(|c| !matches!(view.rel(c), Rel::Nsubj | Rel::Aux | Rel::Mark));
        // "Disse que oito civis foram mortos e convocou": nor is it the inner subject that the verb agrees with.
        let number = |t: usize| view.doc.feat(t, "Number");
        let inner = view.children_by(own, Rel::Nsubj).next().or_else(|| {
            let full = view.head(own).filter(|_| view.rel(own) == Rel::Aux)?;
            view.children_by(full, Rel::Nsubj).next()
        });
        let other = |t: usize| {
            inner.is_some_and(|s| number(s).is_some() && number(t).is_some() && number(s) != number(t))
                && number(t) == number(verb)
        };
        let next = (own + 1..said.end).find(|t| {
            is_verb(view, *t)
                && is(*t, "Fin")
                && (unfinite || (speaks(*t) || other(*t)) && !self.is_quoted(*t))
                && view.doc.feat(*t, "Tense") == view.doc.feat(verb, "Tense")
                && view.rel(*t) == Rel::Conj
                && view.upos(*t - 1) == Upos::Cconj
                && view.head(*t).is_some_and(|h| h >= own && h < *t)
                && bare(*t)
        });
        next.map_or(said.clone(), |t| said.start..t - 1)
    }

    /// The quotation that belongs to a cue: the nearest in its sentence that no other cue has taken.
    pub(super) fn quote_of(&self, verb: usize) -> Option<usize> {
        let view = self.view;
        let sentence = view.sentence(verb);
        // A quotation of the sentence before is the cue's where that comes at once, one of the sentence after where a
        // colon leads to it.
        let first =
            (sentence.start..verb).all(|t| !matches!(view.upos(t), Upos::Verb | Upos::Sconj | Upos::Adp));
        let leads = sentence.clone().rev().take(3).any(|t| view.doc.form(t) == ":");
        let near = |q: &Quote| {
            q.tokens.start < sentence.end && sentence.start < q.tokens.end
                || first && q.tokens.end <= sentence.start && q.tokens.end + 3 >= sentence.start
                || leads && q.tokens.start >= sentence.end && q.tokens.start <= sentence.end + 1
        };
        // A quotation that opens a sentence or a paragraph is not that of a cue before it, but where a colon leads to it.
        let opens = |q: &Quote| {
            let before = q.tokens.start.checked_sub(2);
            before.is_some_and(|t| {
                let gap = view.span(t).end as usize..view.span(t + 1).start as usize;
                matches!(view.doc.form(t), "." | "!" | "?")
                    || view.doc.form(t) != ":" && view.doc.text[gap].contains('\n')
            })
        };
        // Another cue between the two is the nearer one.
        let other = |t: usize| {
            is_verb(view, t)
                && view
                    .meanings_at(t)
                    .any(|(m, _)| matches!(m, Meaning::Speech { pos: Pos::Verb, topic: false, .. }))
        };
        let clear = |q: &Quote| {
            let mut between =
                if q.tokens.start > verb { verb + 1..q.tokens.start } else { q.tokens.end..verb };
            !between.any(other)
        };
        let candidates = self.quotes.iter().enumerate().filter(|(i, q)| {
            !self.claimed[*i] && near(q) && clear(q) && (q.tokens.start < verb || leads || !opens(q))
        });
        candidates
            .min_by_key(|(_, q)| {
                if q.tokens.start > verb { q.tokens.start - verb } else { verb.saturating_sub(q.tokens.end) }
            })
            .map(|(i, _)| i)
    }

    /// Whether what stands before a comma only says when, where or although what: "When he woke up, he saw".
    pub(super) fn is_setting(&self, told: &Range<usize>) -> bool {
        let view = self.view;
        let inner = told.clone().any(|t| view.upos(t) == Upos::Punct);
        let finite = |t: usize| view.doc.feat(t, "VerbForm") == Some("Fin");
        let opens = view.upos(told.start);
        let unfinite = matches!(view.doc.feat(told.start, "VerbForm"), Some("Ger" | "Conv" | "Part"));
        !inner
            && (opens == Upos::Sconj && !args::is_bound(view, told.start)
                || opens == Upos::Adp && !told.clone().any(finite)
                || opens == Upos::Verb && unfinite && view.rel(told.start) != Rel::Nsubj)
    }

    /// "Answered: it is not our affair": what follows a colon behind a cue, up to the end of the sentence.
    pub(super) fn led(&self, verb: usize, cue: &Range<usize>, weak: bool) -> Option<Range<usize>> {
        let view = self.view;
        let sentence = view.sentence(verb);
        let start = cue.end.max(verb + 1);
        let colon = (start..sentence.end.min(start + 9)).find(|t| view.doc.form(*t) == ":")?;
        let plain = (start..colon).all(|t| !matches!(view.upos(t), Upos::Verb | Upos::Sconj | Upos::Punct));
        let end = (colon + 1..sentence.end).rev().find(|t| view.upos(*t) != Upos::Punct)? + 1;
        let bare = (start..colon).all(|t| matches!(view.upos(t), Upos::Adv | Upos::Pron));
        (plain && (bare || !weak) && !self.is_quoted(verb) && end > colon + 2).then_some(colon + 1..end)
    }

    /// "This trend, experts say, will go on": a cue with its speaker between commas or dashes. Gives what stands on
    /// either side.
    pub(super) fn inserted(&self, verb: usize, cue: &Range<usize>) -> Option<[Range<usize>; 2]> {
        let view = self.view;
        let sentence = view.sentence(verb);
        if self.is_quoted(verb) {
            return None;
        }
        let mark = |t: &usize| matches!(view.doc.form(*t), "," | "-" | "—" | "–" | "--");
        let open = (sentence.start + 1..verb).rev().take(10).find(mark)?;
        let close = (cue.end.max(verb + 1)..sentence.end).take(10).find(mark)?;
        let names = |t: usize| matches!(view.upos(t), Upos::Noun | Upos::Propn | Upos::Pron);
        let plain = (open + 1..close).all(|t| {
            cue.contains(&t) || !matches!(view.upos(t), Upos::Verb | Upos::Sconj | Upos::Punct | Upos::Cconj)
        });
        let speaker = (open + 1..verb).any(names)
            || names(verb + 1) && verb == open + 1
            || verb + 2 < close
                && verb == open + 1
                && (verb + 1..close).any(names)
                && view.upos(verb + 1) != Upos::Adp;
        // "The minister, Mudavadi, defended his contacts with the leader, Dagalo": what it is about stands behind it.
        let object =
            |c: usize| c > verb && c < close && matches!(view.rel(c), Rel::Obj | Rel::Xcomp | Rel::Ccomp);
        if verb == open + 1
            && view.children(verb).any(object)
            && view.children_by(verb, Rel::Nsubj).any(|s| s < open)
        {
            return None;
        }
        // "China, which also claims the area, urged restraint": the clause between the commas describes.
        if view.is_relative(open + 1) {
            return None;
        }
        let end = (close + 1..sentence.end).rev().find(|t| view.upos(*t) != Upos::Punct)? + 1;
        // What stands before a semicolon is told besides.
        let start = (sentence.start..open).rev().find(|t| view.doc.form(*t) == ";");
        let sentence = start.map_or(sentence.start, |t| t + 1)..sentence.end;
        let verbs = |mut range: Range<usize>| range.any(|t| is_verb(view, t));
        let own = view.doc.feat(close + 1, "PronType") == Some("Rel")
            || matches!(view.doc.feat(close + 1, "VerbForm"), Some("Ger" | "Conv" | "Part"));
        let tells = verbs(close + 1..end) && !own;
        // Both sides are one clause: the first without a verb of its own, or the second without a subject before one.
        // "What got under her skin, she said, was a question".
        let finite = is_verb(view, close + 1) && view.doc.feat(close + 1, "VerbForm") == Some("Fin");
        let goes_on = finite || matches!(view.upos(close + 1), Upos::Sconj | Upos::Cconj);
        let one = !verbs(sentence.start..open) || goes_on || self.is_setting(&(sentence.start..open));
        let free = view.may_be_finite(verb);
        // "Four firms which, it said, had delivered drones": what is said begins with the relative.
        let relative =
            view.doc.feat(open - 1, "PronType") == Some("Rel") || view.upos(open - 1) == Upos::Sconj;
        let start = if relative { open - 1 } else { sentence.start };
        // "Их, утверждает прокуратура, обучали": a pronoun alone is no content that could point back.
        let pronoun = start + 1 == open && view.upos(start) == Upos::Pron;
        let before = if pronoun { open..open } else { start..open };
        (plain && speaker && tells && one && free && end > close + 2).then(|| [before, close + 1..end])
    }

    /// Whether any of some words are quoted.
    pub(super) fn has_quoted(&self, words: &Range<usize>) -> bool {
        self.quotes.iter().any(|q| q.tokens.start < words.end && words.start < q.tokens.end)
    }

    /// Whether a token stands within a quotation.
    pub(super) fn is_quoted(&self, token: usize) -> bool {
        let after = self.quotes.partition_point(|q| q.tokens.end <= token);
        self.quotes.get(after).is_some_and(|q| q.tokens.contains(&token))
    }

    /// The clause that a conjunction opens behind a cue, or behind the one it is told to and the time it is told: up to
    /// the end of the sentence, where the tree has the clause begin elsewhere.
    pub(super) fn opened(&self, verb: usize, cue: &Range<usize>) -> Option<Range<usize>> {
        let view = self.view;
        let sentence = view.sentence(verb);
        let first = cue.end.max(verb + 1);
        let passed =
            |t: usize| view.upos(t) == Upos::Adv || view.doc.form(t) == "," || args::is_time(view, t);
        let told = |t: usize| {
            use Upos::{Adj, Adp, Det, Noun, Num, Part, Pron, Propn};
            passed(t)
                || matches!(view.doc.form(t), "\"" | "“" | "”")
                || matches!(view.upos(t), Adj | Adp | Det | Noun | Num | Part | Pron | Propn)
        };
        // "Joked that, among Americans, he ranks fourth": the cue holds the conjunction.
        if cue.len() > 1 && view.rel(cue.end - 1) == Rel::Mark && cue.end < sentence.end {
            let end = (cue.end..sentence.end).rev().find(|t| view.upos(*t) != Upos::Punct)? + 1;
            let start = cue.end + usize::from(view.upos(cue.end) == Upos::Punct);
            return (end > start + 2).then_some(cue.end - 1..end);
        }
        if let Some(start) = self.opened_behind_medium(first, sentence.end) {
            let end = (start..sentence.end).rev().find(|t| view.upos(*t) != Upos::Punct)? + 1;
            return Some(start..end);
        }
        let start = (first..sentence.end.min(first + 8)).find(|t| !told(*t))?;
        // "…, the army said, hours after the drills began".
        let dates = view.meanings_at(start).any(|(m, _)| *m == Meaning::Time(TimeWord::After));
        if view.upos(start) != Upos::Sconj || dates {
            return None;
        }
        let rel = view.head(start).map(|h| view.rel(h));
        // "Una encuesta mostró que": the tree may have the subject for the clause.
        let swapped = view.children_by(verb, Rel::Ccomp).any(|c| c < verb && !is_verb(view, c));
        // "Convencidos de que".
        let marked = start > first && view.upos(start - 1) == Upos::Adp && view.rel(start - 1) == Rel::Mark;
        let direct = (first..start - usize::from(marked)).all(passed)
            && (rel != Some(Rel::Advcl) || swapped || marked);
        // "Told MSNBC's “Morning Joe” that nobody would": hung on the one it is told to.
        let own = |clause: usize| view.children_by(clause, Rel::Nsubj).any(|s| s > start);
        let addressee =
            view.head(start).filter(|c| view.rel(*c) == Rel::Acl && own(*c)).and_then(|c| view.head(c));
        let governed = rel == Some(Rel::Ccomp) && !view.is_under(verb, start)
            || addressee.is_some_and(|a| view.head(a) == Some(verb) && view.rel(a) == Rel::Iobj);
        if !direct && !governed || !(start..sentence.end).any(|t| is_verb(view, t)) {
            return None;
        }
        let end = (start..sentence.end).rev().find(|t| view.upos(*t) != Upos::Punct)? + 1;
        // "…, adding that": a second cue of the same speaker ends it.
        let second = |t: usize| {
            view.doc.form(t) == ","
                && view.meanings_at(t + 1).any(|(m, _)| matches!(m, Meaning::Speech { pos: Pos::Verb, .. }))
                && view.doc.feat(t + 1, "VerbForm") != Some("Inf")
        };
        let end = (start + 2..end - 1).find(|t| second(*t)).unwrap_or(end);
        Some(start..end)
    }

    /// "Aseguró en su canal de Telegram que Rusia atacó": a conjunction behind the medium that the tree takes for a relative,
    /// though its verb has a subject.
    fn opened_behind_medium(&self, first: usize, end: usize) -> Option<usize> {
        let view = self.view;
        let medium =
            |t: usize| view.meanings_at(t).any(|(m, _)| matches!(m, Meaning::Medium | Meaning::Platform));
        let plain = |t: &usize| !is_verb(view, *t) && view.upos(*t) != Upos::Punct;
        let at = (first..end.min(first + 10)).take_while(plain).find(|t| view.is_relative(*t))?;
        let verb = view.head(at).filter(|v| view.rel(*v) == Rel::Acl && is_verb(view, *v))?;
        if args::told_to_press(view, verb).is_some() {
            return Some(at);
        }
        let own = view.children_by(verb, Rel::Nsubj).any(|s| s > at && s < verb);
        (own && view.upos(first) == Upos::Adp && (first..at).any(medium)).then_some(at)
    }

    /// Whether a quotation holds a clause of its own.
    pub(super) fn is_whole(&self, quote: &Quote) -> bool {
        let view = self.view;
        // "“Maybe the only impressive thing.”"
        let stops = |t: usize| t > quote.tokens.start && matches!(view.doc.form(t), "." | "!" | "?");
        let says = quote.tokens.clone().any(|t| is_verb(view, t)) || stops(quote.tokens.end - 1);
        quote.tokens.len() >= 4 && says
    }

    /// The smallest clause that holds a quoted part, without a cue that governs it.
    pub(super) fn clause_around(&self, quote: &Range<usize>, cue: usize) -> Range<usize> {
        let view = self.view;
        let head = crate::mentions::head_of(view, quote);
        let verb = view.up(head).find(|t| is_verb(view, *t) && *t != cue);
        match verb {
            Some(verb) if verb != cue && (cue == usize::MAX || !view.is_under(cue, verb)) => {
                let clause = view.subtree(verb);
                let sentence = view.sentence(quote.start);
                let mut start = clause.start;
                // Back over a subject that the tree has hung elsewhere, to the last verb or the joint of the clauses.
                while start > sentence.start
                    && !is_verb(view, start - 1)
                    && !(matches!(view.upos(start - 1), Upos::Cconj | Upos::Sconj)
                        && start >= 2
                        && view.upos(start - 2) == Upos::Punct)
                {
                    start -= 1;
                }
                let clause = start..clause.end;
                let own = view.children_by(verb, Rel::Conj).chain(view.children_by(verb, Rel::Parataxis));
                let end =
                    own.filter(|c| is_verb(view, *c) && *c > quote.end).map(|c| view.subtree(c).start).min();
                clause.start..end.unwrap_or(clause.end).max(quote.end)
            }
            _ => quote.clone(),
        }
    }

    pub(super) fn without(&self, content: Range<usize>, cue: &Range<usize>) -> Range<usize> {
        if content.contains(&cue.start) && content.start < cue.start && content.end == cue.end {
            content.start..cue.start
        } else {
            content
        }
    }

    /// What follows a cue up to the end of its clause, where the tree has hung it elsewhere: a noun or a verb must be
    /// in it, and no full stop, semicolon or closing quotation mark.
    pub(super) fn following(&self, verb: usize, cue: &Range<usize>) -> Option<Range<usize>> {
        let view = self.view;
        let sentence = view.sentence(verb);
        let quote = self.quotes.iter().find(|q| q.tokens.contains(&verb));
        let limit = quote.map_or(sentence.end, |q| q.tokens.end.min(sentence.end));
        // Over adverbs and the time it is said: "said on Saturday".
        let mut start = cue.end.max(verb + 1);
        while start < limit {
            let dated = || {
                let day = (start + 1..limit.min(start + 4)).find(|t| args::is_time(view, *t))?;
                let plain = (start + 1..day).all(|t| matches!(view.upos(t), Upos::Det | Upos::Adj));
                (plain && view.upos(start) == Upos::Adp).then_some(day + 1)
            };
            start = match view.upos(start) {
                Upos::Adv => start + 1,
                _ if args::is_time(view, start) => start + 1,
                _ => match dated() {
                    Some(next) => next,
                    None => break,
                },
            };
        }
        if start >= limit {
            return None;
        }
        let about = [PrepRole::About, PrepRole::For, PrepRole::Against];
        // "Informó de bombardeos".
        let of = || {
            let governs = view.head(start).is_some_and(|h| view.head(h) == Some(verb));
            governs && view.rel(verb) != Rel::Acl && args::marks(view, start, PrepRole::Of)
        };
        if view.upos(start) == Upos::Adp && !args::marks_any(view, start, &about) && !of() {
            return None;
        }
        let stops = |t: usize| {
            view.upos(t) == Upos::Punct
                && (t == start || !matches!(view.doc.form(t), "-" | "'" | "\"" | "“" | "”"))
        };
        // "Denied involvement and accused Kosovo": the next act of the same speaker is not what he says.
        let next = |t: usize| {
            view.upos(t) == Upos::Cconj
                && t + 1 < limit
                && is_verb(view, t + 1)
                && view.rel(t + 1) == Rel::Conj
                && view.head(t + 1) == Some(verb)
        };
        let end = (start..limit).find(|t| stops(*t) || next(*t)).unwrap_or(limit);
        let names = |t: usize| {
            // "Put the figure at 17".
            let number = cue.len() > 1 && view.upos(t) == Upos::Num;
            (number || matches!(view.upos(t), Upos::Noun | Upos::Propn | Upos::Pron | Upos::Verb))
                && !args::is_time(view, t)
        };
        (start..end).any(names).then_some(start..end)
    }

    /// "Denied involvement in the attack", "admitted its role in the killing": the act too, though the tree has hung it on the verb.
    pub(super) fn hand_with_act(&self, verb: usize, object: usize) -> Option<Range<usize>> {
        let view = self.view;
        if !args::is_hand(view, object) || object < verb {
            return None;
        }
        let told = view.subtree(object);
        let act = view
            .children_by(verb, Rel::Obl)
            .find(|c| args::preposition(view, *c).is_some_and(|p| p == told.end) && !args::is_time(view, *c));
        Some(act.map_or(told.clone(), |act| told.start..view.subtree(act).end))
    }

    /// Whether what a verb accuses somebody of is a hand in an act.
    pub(super) fn charges(&self, verb: usize, content: &Range<usize>) -> bool {
        let view = self.view;
        let near = content.clone().take(CHARGED).take_while(|t| !is_verb(view, *t));
        args::accuses(view, verb) && near.into_iter().any(|t| args::is_hand(view, t))
    }

    /// What a passive cue says of its subject: "is expected to hold", "was accused of lying". Its agent is none of it.
    pub(super) fn complement(&self, verb: usize) -> Option<Range<usize>> {
        let view = self.view;
        let agent =
            |c: usize| args::preposition(view, c).is_some_and(|p| args::marks(view, p, PrepRole::Agent));
        let told = view
            .children(verb)
            .filter(|c| {
                *c > verb
                    && matches!(view.rel(*c), Rel::Xcomp | Rel::Ccomp | Rel::Obl | Rel::Advcl | Rel::Obj)
            })
            .filter(|c| !agent(*c) && !args::is_time(view, *c));
        told.map(|c| view.subtree(c))
            .reduce(|a, b| a.start.min(b.start)..a.end.max(b.end))
            .filter(|c| c.start > verb)
    }
}
