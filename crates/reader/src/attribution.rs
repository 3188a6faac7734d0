//! Who says so: cues, their speakers, and the words that are their content.

use crate::args::{self, Frame, is_verb};
use crate::mentions::{Mention, Mentions, Sort};
use crate::quotes::Quote;
use crate::view::View;
use lexicon::{Content, Gender, Meaning, Pos, PrepRole};
use record::{Directness, EventKind, Source, SourceKind, Stance};
use std::ops::Range;
use syntax::{Rel, Sub, Upos};

/// One source, its cue and its content.
#[derive(Clone, Debug)]
pub struct Attribution {
    /// The words that make it a source; empty for a quotation whose speaker goes on.
    pub cue: Range<usize>,
    /// The speaker.
    pub source: Source,
    /// The speaker's mention.
    pub mention: Option<usize>,
    /// The words that name the speaker here, a pronoun among them; empty where there are none.
    pub speaker: Range<usize>,
    /// The tokens said.
    pub content: Range<usize>,
    /// What the source does with it.
    pub stance: Stance,
    /// Whether the content is only what is spoken or thought of ("criticised the deal"): the source vouches for
    /// nothing in it.
    pub topic: bool,
}

/// Finds all attributions of a report, in text order.
pub fn find(view: &View<'_>, mentions: &Mentions, quotes: &[Quote]) -> Vec<Attribution> {
    let mut finder = Finder { view, mentions, quotes, found: Vec::new(), claimed: vec![false; quotes.len()] };
    for token in 0..view.len() {
        for hit in view.hits_at(token) {
            let head = crate::mentions::head_of(view, &hit.tokens);
            match view.meaning(hit) {
                Meaning::Speech { pos: Pos::Verb, stance, content, weak, topic } if is_verb(view, head) => {
                    // A word that more often does than says ("fire") says only with a full clause or a quotation.
                    let does = view
                        .meanings_at(token)
                        .any(|(m, _)| matches!(m, Meaning::Event(w) if !w.speech && !w.needs.is_empty()));
                    let full = view.children(head).any(|c| view.rel(c) == Rel::Ccomp);
                    let bare =
                        view.rel(head) != Rel::Acl && view.children(head).any(|c| view.rel(c) == Rel::Xcomp);
                    let plain = *weak
                        && (does || bare)
                        && !full
                        && quotes.iter().all(|q| !view.sentence(head).contains(&q.tokens.start));
                    if !plain || *topic || *weak {
                        let (stance, content) = (*stance, *content);
                        finder.verb(
                            head,
                            &hit.tokens,
                            &Cue { stance, content, weak: *weak, topic: *topic, says: !plain },
                        );
                    }
                }
                Meaning::Speech { pos: Pos::Noun, stance, .. } if view.upos(head) == Upos::Noun => {
                    finder.noun(head, &hit.tokens, *stance);
                }
                Meaning::According(stance) => finder.according(&hit.tokens, *stance),
                Meaning::Hearsay(stance) => finder.hearsay(&hit.tokens, *stance),
                Meaning::Event(word) if word.speech && word.pos == Pos::Verb && is_verb(view, head) => {
                    let also_speech =
                        view.meanings_at(token).any(|(m, _)| matches!(m, Meaning::Speech { .. }));
                    if !also_speech {
                        let stance = stance_of(word.kind);
                        let cue =
                            Cue { stance, content: Content::Clause, weak: true, topic: true, says: true };
                        finder.verb(head, &hit.tokens, &cue);
                    }
                }
                _ => {}
            }
        }
    }
    finder.within_last();
    finder.colons();
    finder.dashes();
    finder.leftover_quotes();
    finder.readouts();
    let mut found = finder.found;
    found.sort_by_key(|a| (a.content.start, usize::MAX - a.content.end, a.cue.start));
    found.dedup_by(|b, a| {
        a.content == b.content
            && a.mention == b.mention
            && a.source.id == b.source.id
            && a.source.name == b.source.name
    });
    found
}

/// The attributions as the record keeps them: one for each cue and speaker, with all that is said by it.
pub fn record<'f>(
    view: &View<'_>,
    quotes: &[Quote],
    found: impl Iterator<Item = &'f Attribution>,
) -> Vec<record::Attribution> {
    let mut kept: Vec<(&Attribution, Vec<Range<usize>>)> = Vec::new();
    for one in found.filter(|a| !a.content.is_empty()) {
        let same = |(other, _): &&mut (&Attribution, Vec<Range<usize>>)| {
            other.cue == one.cue
                && other.source.span == one.source.span
                && other.source.name == one.source.name
        };
        match kept.iter_mut().rev().take(8).find(same) {
            Some((_, contents)) => contents.push(one.content.clone()),
            None => kept.push((one, vec![one.content.clone()])),
        }
    }
    let quoted = |token: usize| {
        let after = quotes.partition_point(|q| q.tokens.end <= token);
        quotes.get(after).is_some_and(|q| q.tokens.contains(&token))
    };
    let attributions = kept.into_iter().map(|(one, mut contents)| {
        contents.sort_by_key(|c| c.start);
        contents.dedup();
        let words = contents.iter().flat_map(|c| c.clone()).filter(|t| view.upos(*t) != Upos::Punct);
        let (within, without) =
            words.fold((0, 0), |(w, o), t| if quoted(t) { (w + 1, o) } else { (w, o + 1) });
        record::Attribution {
            source: one.source.clone(),
            speaker: (!one.speaker.is_empty()).then(|| view.span_of(&one.speaker)),
            cue: (!one.cue.is_empty()).then(|| view.span_of(&one.cue)),
            content: contents.iter().map(|c| view.span_of(c)).collect(),
            directness: match (within, without) {
                (0, _) => Directness::Indirect,
                (_, 0) => Directness::Direct,
                _ => Directness::Mixed,
            },
            stance: one.stance,
            topic: one.topic,
        }
    });
    let mut attributions: Vec<_> = attributions.collect();
    attributions.sort_by_key(|a| (a.content.first().copied(), a.cue));
    attributions
}

/// What one who does such an event by speaking does with its content.
fn stance_of(kind: EventKind) -> Stance {
    match kind {
        EventKind::Agree | EventKind::Support => Stance::Promises,
        EventKind::Request => Stance::Demands,
        EventKind::Threaten => Stance::Threatens,
        EventKind::Reject => Stance::Denies,
        _ => Stance::Asserts,
    }
}

/// A dateline's agency: `WONSAN, July 13 (KCNA) --`: the agency in brackets among a report's first words.
pub fn dateline(view: &View<'_>, mentions: &Mentions) -> Option<Source> {
    let first = mentions.list.iter().take_while(|m| m.tokens.start < 15);
    let mut agencies = first.filter(|m| m.kind == SourceKind::Agency);
    let agency = agencies.find(|m| {
        let form = |t: usize| if t < view.len() { view.doc.form(t) } else { "" };
        m.tokens.start > 0
            && form(m.tokens.start - 1) == "("
            && form(m.tokens.end) == ")"
            && matches!(form(m.tokens.end + 1), "-" | "--" | "–" | "—" | "―" | ".")
    })?;
    Some(source_of(view, agency, None, "attribution.dateline"))
}

/// A mention as a source.
pub fn source_of(view: &View<'_>, mention: &Mention, cue: Option<&Range<usize>>, rule: &str) -> Source {
    let words = |tokens: &Range<usize>| view.span_of(tokens).slice(view.doc.text).to_owned();
    Source {
        id: mention.id.clone(),
        name: Some(mention.name.clone()),
        kind: mention.kind,
        cue: cue.map(words).filter(|c| !c.is_empty()),
        span: Some(view.span_of(&mention.tokens)),
        rule: rule.into(),
    }
}

/// What a word of speech takes.
struct Cue {
    stance: Stance,
    content: Content,
    /// Speech only with a clause or a quotation.
    weak: bool,
    /// Its object is what is spoken of.
    topic: bool,
    /// Whether it can say something here, and not only speak of it.
    says: bool,
}

/// Who speaks by a cue.
struct Speaker {
    mention: Option<usize>,
    source: Source,
    /// The words that name him there.
    tokens: Range<usize>,
}

struct Finder<'v, 'a> {
    view: &'v View<'a>,
    mentions: &'v Mentions,
    quotes: &'v [Quote],
    found: Vec<Attribution>,
    /// Which quotations have a speaker.
    claimed: Vec<bool>,
}

impl Finder<'_, '_> {
    /// A speech verb with its subject, and its clause, quotation or object.
    fn verb(&mut self, verb: usize, cue: &Range<usize>, word: &Cue) {
        let view = self.view;
        let &Cue { stance, content, weak, says, .. } = word;
        let frame = args::of_verb(view, verb);
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
        let inside = self.quotes.iter().any(|q| q.tokens.contains(&verb));
        let quote = if inside || !says { None } else { self.quote_of(verb) };
        let mut contents: Vec<Range<usize>> = Vec::new();
        let last = if inside || !says { None } else { self.after_all(verb) };
        // "Was quoted as saying", "foi citado para celebrar": what one is quoted as doing is told.
        let quoted = || {
            let below = view.children_by(verb, Rel::Advcl).chain(view.children_by(verb, Rel::Obl));
            let unfinite = |c: &usize| matches!(view.doc.feat(*c, "VerbForm"), Some("Inf" | "Ger" | "Part"));
            below.filter(|c| frame.passive && *c > verb && is_verb(view, *c)).find(unfinite)
        };
        let clause =
            frame.clause.filter(|c| *c != verb).or_else(quoted).map(|c| self.without(view.subtree(c), cue));
        let (clause_less, last_less) = (clause.is_none(), last.is_none());
        if let Some((content, _)) = &last {
            // What stands before the cue is all there is.
            contents.push(content.clone());
        } else if let Some(clause) = clause.filter(|_| says) {
            contents.push(clause);
        } else if quote.is_none()
            && !word
                .topic
                .then(|| self.topic(verb))
                .flatten()
                .is_some_and(|mut t| t.any(|t| is_verb(view, t)))
            && let Some(before) = self.reported_before(verb).filter(|_| says)
        {
            contents.push(before);
        } else if says
            && !weak
            && content != Content::Clause
            && let Some(object) = frame.object
        {
            // "Confirmed the attack", "the meeting was reported by": what is confirmed or reported is the content.
            contents.push(view.subtree(object));
        }
        if let Some(quote) = quote.filter(|_| last.is_none()) {
            let tokens = self.quotes[quote].tokens.clone();
            // Part of a clause is quoted: the clause is the content, in the source's words and the report's.
            let words =
                if self.is_whole(&self.quotes[quote]) { tokens } else { self.clause_around(&tokens, verb) };
            match contents.iter_mut().find(|c| c.start <= words.end + 2 && words.start <= c.end + 2) {
                Some(beside) => *beside = beside.start.min(words.start)..beside.end.max(words.end),
                None => contents.push(words),
            }
        }
        contents.retain(|c| !c.is_empty());
        if contents.is_empty() && says && !weak && content != Content::Object && !frame.passive {
            // "Kim said the North would send": a clause that the tree has not hung on its cue.
            let sentence = view.sentence(verb);
            let named = verb > sentence.start && self.mentions.index_at(verb - 1).is_some();
            let end = (verb + 1..sentence.end).find(|t| view.upos(*t) == Upos::Punct).unwrap_or(sentence.end);
            if named && (verb + 1..end).any(|t| is_verb(view, t)) {
                contents.push(verb + 1..end);
            }
        }
        let mut topic = false;
        // "Blasted the panel for a “partial” deal": the quoted words are part of what is spoken of.
        let document = || {
            frame.subject.is_some_and(|s| {
                view.meanings_at(s).any(|(m, _)| {
                    matches!(m, Meaning::Medium | Meaning::Speaker(SourceKind::Document))
                        || matches!(m, Meaning::Speech { pos: Pos::Noun, .. })
                })
            })
        };
        let topical = word.topic || weak && document();
        let spoken_of = if topical { self.topic(verb) } else { None };
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
        let infinitive = view.doc.feat(verb, "VerbForm") == Some("Inf");
        if contents.is_empty() && topical && !infinitive && frame.subject.is_some_and(|s| s != verb) {
            contents.extend(spoken_of);
            topic = true;
        }
        if contents.is_empty() {
            return;
        }
        if let Some(quote) = quote {
            self.claimed[quote] = true;
        }
        let Speaker { mention, source, tokens: speaker } = match last.and_then(|(_, speaker)| speaker) {
            Some(index) => self.named(index, cue, "attribution.last", None),
            None => self.speaker(verb, &frame, cue),
        };
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

    /// What a verb without a clause speaks of: its object and the phrases behind it.
    fn topic(&self, verb: usize) -> Option<Range<usize>> {
        let view = self.view;
        let mut whole: Option<Range<usize>> = None;
        for child in view.children(verb).filter(|c| *c > verb) {
            let dated = matches!(view.sub(child), Sub::Tmod)
                || view.subtree(child).any(|t| {
                    view.meanings_at(t).any(|(m, _)| matches!(m, Meaning::Weekday(_) | Meaning::Month(_)))
                });
            let part = match view.rel(child) {
                Rel::Obj | Rel::Xcomp | Rel::Ccomp => view.subtree(child),
                Rel::Obl if !dated => {
                    let phrase = view.subtree(child);
                    let marked = args::preposition(view, child);
                    let about = marked.is_some_and(|p| {
                        [PrepRole::About, PrepRole::For, PrepRole::Against]
                            .into_iter()
                            .any(|role| args::marks(view, p, role))
                    });
                    match marked {
                        _ if whole.is_some() => phrase,
                        Some(preposition) if about => preposition + 1..phrase.end,
                        // An object that the tree takes for a phrase has no preposition.
                        None if matches!(view.upos(child), Upos::Noun | Upos::Propn | Upos::Pron) => phrase,
                        _ => continue,
                    }
                }
                _ => continue,
            };
            whole = Some(whole.map_or(part.clone(), |w| w.start.min(part.start)..w.end.max(part.end)));
        }
        whole.filter(|w| !w.is_empty() && w.start > verb)
    }

    /// A mention as the speaker of a cue, named there by the words of a subject where it has one.
    fn named(&self, index: usize, cue: &Range<usize>, rule: &str, subject: Option<usize>) -> Speaker {
        let mention = &self.mentions.list[index];
        Speaker {
            mention: Some(index),
            source: source_of(self.view, mention, Some(cue), rule),
            tokens: subject.map_or_else(|| mention.tokens.clone(), |s| self.phrase(s, cue)),
        }
    }

    /// The words of a subject, up to the cue where the tree has hung that below it.
    fn phrase(&self, subject: usize, cue: &Range<usize>) -> Range<usize> {
        let whole = self.view.subtree(subject);
        if whole.contains(&cue.start) && subject < cue.start {
            whole.start..cue.start
        } else if whole.contains(&cue.start) {
            cue.end.max(subject)..whole.end
        } else {
            whole
        }
    }

    /// The person whom the quotation before a verb opens with.
    fn opening(&self, verb: usize) -> Option<usize> {
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
    fn speaker(&self, verb: usize, frame: &Frame, cue: &Range<usize>) -> Speaker {
        let view = self.view;
        let active = if frame.passive && self.quoted_person(frame).is_some() {
            frame.object
        } else if frame.passive {
            frame.subject
        } else {
            let found = self.inverted(verb).or(frame.subject).or_else(|| self.subject_of(verb));
            found.filter(|s| !args::is_told(view, *s))
        };
        if let Some(subject) = active {
            if let Some(index) = self.mention_of(subject) {
                return self.named(index, cue, "attribution.subject", Some(subject));
            }
            let medium = view.meanings_at(subject).any(|(m, _)| *m == Meaning::Medium)
                && args::of_noun(view, subject, |_| false)
                    .obliques
                    .iter()
                    .all(|(_, t)| self.mention_of(*t).is_none());
            let timelike = medium
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
                let spoke = self.found.iter().rev().find(|a| a.mention.is_some() && a.cue.start < verb);
                let spoke = spoke
                    .and_then(|a| a.mention)
                    .filter(|m| neutral && self.mentions.list[*m].sort != Sort::Person);
                if let Some(index) = spoke.or_else(|| self.last_person(verb)) {
                    return self.named(index, cue, "attribution.pronoun", Some(subject));
                }
            } else if !timelike && matches!(view.upos(subject), Upos::Noun | Upos::Propn) {
                return Speaker {
                    mention: None,
                    source: self.nominal(subject, cue),
                    tokens: self.phrase(subject, cue),
                };
            }
        }
        // The words of a subject that nobody is known for: "I", "many", "who".
        let tokens = active.map_or(0..0, |subject| self.phrase(subject, cue));
        if frame.passive && frame.subject.is_none() {
            let source = self.unnamed(cue, "attribution.impersonal");
            return Speaker { mention: None, source, tokens: 0..0 };
        }
        let end = view.sentence(verb).end;
        if let Some(index) = self.beside(verb).or_else(|| self.said_within(verb, verb + 1..end)) {
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
        let last = self.found.iter().rev().find(|a| a.mention.is_some() && a.cue.start < verb);
        let near = |token: usize| view.sentence_of(token) + 2 >= view.sentence_of(verb);
        let index =
            last.filter(|a| near(a.cue.start)).and_then(|a| a.mention).or_else(|| self.last_person(verb));
        match index {
            Some(index) => Speaker { tokens, ..self.named(index, cue, "attribution.dropped", None) },
            None => Speaker { mention: None, source: self.unnamed(cue, "attribution.unnamed"), tokens },
        }
    }

    /// The subject of a cue that the tree gives none: of the verb it hangs on ("…, saying that"), else what stands
    /// right before it, else right after it ("said the minister").
    fn subject_of(&self, verb: usize) -> Option<usize> {
        let view = self.view;
        let mut at = verb;
        for _ in 0..3 {
            let Some(head) = view.head(at) else { break };
            match view.rel(at) {
                Rel::Acl => return Some(head),
                Rel::Advcl | Rel::Conj | Rel::Xcomp | Rel::Parataxis if is_verb(view, head) => {
                    let subject = view.children_by(head, Rel::Nsubj).next();
                    if subject.is_some() && view.rel(at) != Rel::Parataxis {
                        return subject;
                    }
                    at = head;
                }
                _ => break,
            }
        }
        let sentence = view.sentence(verb);
        let names = |t: &usize| matches!(view.upos(*t), Upos::Noun | Upos::Propn | Upos::Pron);
        // Over what is set off by commas or brackets: "Blair, the director, called for".
        let mut depth = 0;
        let before = (sentence.start..verb)
            .rev()
            .find(|t| {
                match view.doc.form(*t) {
                    ")" => depth += 1,
                    "(" => depth -= 1,
                    "," => {}
                    _ => return depth == 0 && !matches!(view.upos(*t), Upos::Aux | Upos::Adv | Upos::Part),
                }
                false
            })
            .filter(names);
        let after = || {
            (verb + 1..sentence.end).find(|t| !matches!(view.upos(*t), Upos::Det | Upos::Adj)).filter(names)
        };
        let free = |t: &usize| args::preposition(view, *t).is_none();
        before
            .map(|t| self.top(t, verb))
            .filter(free)
            .or_else(|| after().filter(|t| free(t) && self.ends(*t)))
    }

    /// The speaker behind a cue that comes at once after what is said: "…, said the minister", whatever the tree
    /// makes of it.
    fn inverted(&self, verb: usize) -> Option<usize> {
        let view = self.view;
        let sentence = view.sentence(verb);
        let closed =
            verb == sentence.start || view.upos(verb - 1) == Upos::Punct && view.doc.form(verb - 1) != "(";
        let start = (verb + 1..sentence.end).find(|t| view.upos(*t) != Upos::Det)?;
        let names = matches!(view.upos(start), Upos::Propn | Upos::Noun | Upos::Adj | Upos::Pron);
        let finite = view.doc.feat(verb, "VerbForm") == Some("Fin");
        if !closed || !names || !finite {
            return None;
        }
        // Down to the noun that the words right behind the cue make up.
        let noun = (start..sentence.end)
            .take_while(|t| matches!(view.upos(*t), Upos::Propn | Upos::Noun | Upos::Adj | Upos::Pron))
            .find(|t| view.head(*t).is_none_or(|h| h < start || h >= sentence.end || h == verb))?;
        let clause = view.children(verb).any(|c| c > noun && matches!(view.rel(c), Rel::Ccomp));
        let timed = view
            .meanings_at(start)
            .any(|(m, _)| matches!(m, Meaning::Weekday(_) | Meaning::Month(_) | Meaning::Unit(_)));
        (matches!(view.upos(noun), Upos::Propn | Upos::Noun) && !clause && !timed).then_some(noun)
    }

    /// The head of the noun phrase that a token ends.
    fn top(&self, token: usize, verb: usize) -> usize {
        let view = self.view;
        let mut at = token;
        while let Some(head) = view.head(at)
            && head < verb
            && matches!(view.rel(at), Rel::Flat | Rel::Compound | Rel::Appos | Rel::Nmod | Rel::Conj)
            && view.sentence_of(head) == view.sentence_of(token)
        {
            at = head;
        }
        at
    }

    /// Whether the sentence, or the clause, ends with the phrase of a noun.
    fn ends(&self, noun: usize) -> bool {
        let view = self.view;
        let end = view.subtree(noun).end;
        let sentence = view.sentence(noun);
        end >= sentence.end || view.upos(end) == Upos::Punct
    }

    /// A common noun as a source: a document, with the one who made it where that is said; else its own words.
    fn nominal(&self, subject: usize, cue: &Range<usize>) -> Source {
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
        let subtree = view.subtree(subject);
        let span = view.span_of(&(subtree.start..subtree.end.min(subject + 6).max(subject + 1)));
        Source {
            id: None,
            name: Some(span.slice(view.doc.text).to_owned()),
            kind: if document { SourceKind::Document } else { SourceKind::Person },
            cue: Some(view.span_of(cue).slice(view.doc.text).to_owned()),
            span: Some(span),
            rule: "attribution.noun".into(),
        }
    }

    fn unnamed(&self, cue: &Range<usize>, rule: &str) -> Source {
        let cue = Some(self.view.span_of(cue).slice(self.view.doc.text).to_owned());
        Source { id: None, name: None, kind: SourceKind::Unnamed, cue, span: None, rule: rule.into() }
    }

    /// "The statement of Kim to Lavrov that": a speech noun with its clause.
    fn noun(&mut self, noun: usize, cue: &Range<usize>, stance: Stance) {
        let view = self.view;
        let frame = args::of_noun(view, noun, |_| false);
        // "The complaint filed by" and "the claim which" say nothing of what is claimed; "the claim that" and "the
        // pledge to" do.
        let told = |c: &usize| {
            view.children_by(*c, Rel::Mark).next().is_some() && view.sub(*c) != Sub::Relcl
                || view.doc.feat(*c, "VerbForm") == Some("Inf")
        };
        let Some(clause) = frame.clause.filter(told) else { return };
        let source = self.nominal(noun, cue);
        let maker =
            frame.obliques.iter().map(|(_, t)| *t).chain(frame.subject).find_map(|t| self.mention_of(t));
        self.found.push(Attribution {
            cue: cue.clone(),
            source,
            mention: maker,
            speaker: maker.map_or(0..0, |m| self.mentions.list[m].tokens.clone()),
            content: view.subtree(clause),
            stance,
            topic: false,
        });
    }

    /// "According to X": X speaks for the whole sentence, or for the content it stands in.
    fn according(&mut self, cue: &Range<usize>, stance: Stance) {
        let view = self.view;
        let sentence = view.sentence(cue.start);
        let after = self.mentions.within(cue.end..sentence.end.min(cue.end + 6)).iter().find(|m| {
            (cue.end..m.tokens.start).all(|t| {
                matches!(
                    view.upos(t),
                    Upos::Det | Upos::Adj | Upos::Adp | Upos::Noun | Upos::Propn | Upos::Punct | Upos::Num
                )
            })
        });
        // "In his words": a pronoun among the words is the one who spoke last.
        let pronoun =
            cue.clone().find(|t| view.meanings_at(*t).any(|(m, _)| matches!(m, Meaning::Pronoun { .. })));
        let spoke = pronoun.and_then(|_| {
            let last = self.found.iter().rev().find(|a| a.mention.is_some() && a.cue.start < cue.start);
            last.and_then(|a| a.mention).or_else(|| self.last_person(cue.start))
        });
        if pronoun.is_some() && spoke.is_none() {
            return;
        }
        let (mention, source, speaker) = match spoke.map(|m| &self.mentions.list[m]).or(after) {
            Some(mention) if pronoun.is_some() => {
                let mut source = source_of(view, mention, Some(cue), "attribution.pronoun");
                source.span = pronoun.map(|t| view.span(t));
                (spoke, source, cue.clone())
            }
            Some(mention) => {
                let index = self.mentions.index_at(mention.tokens.start);
                let source = source_of(view, mention, Some(cue), "attribution.according");
                (index, source, cue.end..mention.tokens.end)
            }
            None => {
                let Some(noun) = (cue.end..sentence.end.min(cue.end + 5))
                    .find(|t| matches!(view.upos(*t), Upos::Noun | Upos::Propn))
                else {
                    return;
                };
                let words = view.subtree(noun);
                (None, self.nominal(noun, cue), cue.end..words.end.max(noun + 1))
            }
        };
        let quoted = self.quotes.iter().find(|q| q.tokens.contains(&cue.start)).map(|q| q.tokens.clone());
        self.found.push(Attribution {
            cue: cue.clone(),
            source,
            mention,
            speaker,
            content: quoted.unwrap_or(sentence.clone()),
            stance,
            topic: false,
        });
        for (index, quote) in self.quotes.iter().enumerate() {
            if sentence.contains(&quote.tokens.start) && !quote.tokens.contains(&cue.start) {
                self.claimed[index] = true;
            }
        }
    }

    /// "Allegedly": a source that the words do not name.
    fn hearsay(&mut self, cue: &Range<usize>, stance: Stance) {
        let view = self.view;
        let clause = view.up(cue.start).find(|t| is_verb(view, *t)).unwrap_or(cue.start);
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

    /// What is told before a cue at the end of a sentence ends there: "Xi told him that…, the agency said".
    fn within_last(&mut self) {
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

    /// "Zelensky: ..." at the beginning of a sentence.
    fn colons(&mut self) {
        let view = self.view;
        for sentence in &view.doc.sentences {
            let tokens = sentence.tokens.clone();
            let Some(mention) =
                self.mentions.within(tokens.start..(tokens.start + 1).min(tokens.end)).first()
            else {
                continue;
            };
            let colon = mention.tokens.end;
            if colon + 1 < tokens.end && view.doc.form(colon) == ":" && mention.acts() {
                let source = source_of(view, mention, None, "attribution.colon");
                let index = self.mentions.index_at(mention.tokens.start);
                self.found.push(Attribution {
                    cue: colon..colon + 1,
                    source,
                    mention: index,
                    speaker: mention.tokens.clone(),
                    content: colon + 1..tokens.end,
                    stance: Stance::Asserts,
                    topic: false,
                });
                for (index, quote) in self.quotes.iter().enumerate() {
                    self.claimed[index] |= tokens.contains(&quote.tokens.start);
                }
            }
        }
    }

    /// Quotations that no cue took: a whole one belongs to the sentence's speaker or to the one who spoke last;
    /// a part of a clause makes its clause the words of the sentence's speaker.
    fn leftover_quotes(&mut self) {
        let view = self.view;
        for index in 0..self.quotes.len() {
            if self.claimed[index] {
                continue;
            }
            let quote = self.quotes[index].clone();
            let sentence = view.sentence_of(quote.tokens.start);
            let whole = self.is_whole(&quote);
            let reach = if whole { 1 } else { 0 };
            let speaker = self.found.iter().filter(|a| {
                let at = view.sentence_of(a.cue.start.min(view.len() - 1));
                at <= sentence && at + reach >= sentence && !a.content.contains(&quote.tokens.start)
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
    fn readouts(&mut self) {
        let view = self.view;
        let mut outer = Vec::new();
        for quoted in &self.found {
            let direct = self.quotes.iter().any(|q| q.tokens == quoted.content);
            let state = quoted.mention.and_then(|m| self.mentions.list[m].state.as_ref());
            let medium = || {
                view.sentence(quoted.cue.start)
                    .any(|t| view.meanings_at(t).any(|(m, _)| *m == Meaning::Medium))
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

    /// The quotation that belongs to a cue: the nearest in its sentence that no other cue has taken.
    fn quote_of(&self, verb: usize) -> Option<usize> {
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
        let candidates =
            self.quotes.iter().enumerate().filter(|(i, q)| !self.claimed[*i] && near(q) && clear(q));
        candidates
            .min_by_key(|(_, q)| {
                if q.tokens.start > verb { q.tokens.start - verb } else { verb.saturating_sub(q.tokens.end) }
            })
            .map(|(i, _)| i)
    }

    /// Whether a quotation holds a clause of its own.
    fn is_whole(&self, quote: &Quote) -> bool {
        quote.tokens.len() >= 4 && quote.tokens.clone().any(|t| is_verb(self.view, t))
    }

    /// The smallest clause that holds a quoted part, without a cue that governs it.
    fn clause_around(&self, quote: &Range<usize>, cue: usize) -> Range<usize> {
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

    /// "…, the ministry said on Monday": a cue at the end of its sentence, whatever the tree makes of it. Gives what
    /// stands before the comma, and the name beside the cue.
    fn after_all(&self, verb: usize) -> Option<(Range<usize>, Option<usize>)> {
        let view = self.view;
        let sentence = view.sentence(verb);
        let mark =
            |t: usize| view.upos(t) == Upos::Punct && !matches!(view.doc.form(t), "." | "-" | "(" | ")");
        let joint = (sentence.start + 2..verb).rev().find(|t| mark(*t))?;
        let told = sentence.start..joint;
        let beside = joint + 1..verb;
        let after = verb + 1..sentence.end;
        let plain = |range: Range<usize>| {
            range.into_iter().all(|t| !matches!(view.upos(t), Upos::Verb | Upos::Sconj))
        };
        let tells = told.clone().any(|t| is_verb(view, t));
        if !tells || beside.len() > 12 || after.len() > 14 || !plain(beside.clone()) || !plain(after.clone())
        {
            return None;
        }
        let speaker = |range: Range<usize>| {
            let near = self.mentions.within(range.start..range.end.min(range.start + 8));
            let governed = |m: &Mention| {
                let opener = (range.start..m.tokens.start)
                    .rev()
                    .find(|t| !matches!(view.upos(*t), Upos::Det | Upos::Adj));
                opener.is_some_and(|t| view.upos(t) == Upos::Adp)
            };
            near.iter()
                .find(|m| {
                    m.acts() && m.kind != SourceKind::Document && !governed(m) && !args::is_told(view, m.head)
                })
                .and_then(|m| self.mentions.index_at(m.tokens.start))
        };
        // "Smith, a lawyer who left, said": what stands before the comma is the speaker himself.
        let own = view.children_by(verb, Rel::Nsubj).next();
        if own.is_some_and(|s| told.contains(&s) && view.subtree(s).start <= told.start + 1)
            && !beside.clone().any(|t| view.upos(t) == Upos::Propn)
        {
            return None;
        }
        let who = speaker(beside.clone()).or_else(|| {
            let after = speaker(after.clone()).or_else(|| self.said_within(verb, after));
            after.filter(|_| beside.is_empty())
        });
        // A comma may also end an inserted phrase: "Putin, the president, said" has nobody between comma and verb.
        if who.is_none()
            && !beside.clone().any(|t| matches!(view.upos(t), Upos::Noun | Upos::Propn | Upos::Pron))
        {
            return None;
        }
        Some((told, who))
    }

    /// "They said in the ministry": a body or a medium in which it was said, where the cue has no subject.
    fn said_within(&self, verb: usize, after: Range<usize>) -> Option<usize> {
        let view = self.view;
        if !view.lexicon.inflects_names() || view.children_by(verb, Rel::Nsubj).next().is_some() {
            return None;
        }
        let near = self.mentions.within(after.start..after.end.min(after.start + 6));
        let body = near.iter().find(|m| {
            let opener =
                (after.start..m.tokens.start).rev().find(|t| !matches!(view.upos(*t), Upos::Det | Upos::Adj));
            m.sort == Sort::Organisation
                && opener.is_some_and(|t| t == after.start && args::marks(view, t, PrepRole::In))
        });
        body.and_then(|m| self.mentions.index_at(m.tokens.start))
    }

    /// "…, — Putin.": what a sentence says, and after its last dash nothing but a name.
    fn dashes(&mut self) {
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

    /// A cue after what it reports: ", the ministry said". The content is what stands before it.
    fn reported_before(&self, verb: usize) -> Option<Range<usize>> {
        let view = self.view;
        let head = view.head(verb)?;
        let sentence = view.sentence(verb);
        if view.rel(verb) == Rel::Parataxis && head < verb {
            let own = view.subtree(verb);
            if own.end > verb + 6
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

    fn without(&self, content: Range<usize>, cue: &Range<usize>) -> Range<usize> {
        if content.contains(&cue.start) && content.start < cue.start && content.end == cue.end {
            content.start..cue.start
        } else {
            content
        }
    }

    /// The one who is quoted, where the subject of a passive cue is a speaker.
    fn quoted_person(&self, frame: &Frame) -> Option<usize> {
        let index = self.mention_of(frame.object?)?;
        let mention = &self.mentions.list[index];
        (frame.clause.is_some() || !self.quotes.is_empty())
            .then_some(index)
            .filter(|_| matches!(mention.sort, Sort::Person | Sort::Organisation | Sort::Group))
    }

    /// The medium in or by which one is quoted.
    fn outer_medium(&self, frame: &Frame, speaker: Option<usize>) -> Option<usize> {
        let view = self.view;
        let agent = frame.subject.and_then(|s| self.mention_of(s)).filter(|i| Some(*i) != speaker);
        agent.or_else(|| {
            frame.obliques.iter().find_map(|(preposition, head)| {
                preposition.filter(|p| marks(view, *p))?;
                let index = self.mention_of(*head)?;
                let kind = self.mentions.list[index].kind;
                matches!(kind, SourceKind::Media | SourceKind::Agency | SourceKind::Outlet).then_some(index)
            })
        })
    }

    /// The mention at a token, or of the noun that hangs there.
    fn mention_of(&self, token: usize) -> Option<usize> {
        let index = self.mentions.index_at(token).or_else(|| {
            self.view
                .children(token)
                .filter(|c| matches!(self.view.rel(*c), Rel::Flat | Rel::Appos | Rel::Compound))
                .find_map(|c| self.mentions.index_at(c))
        });
        index.filter(|i| !self.mentions.list[*i].adjective)
    }

    /// A name within a few words after, else before, a cue, with no verb between.
    fn beside(&self, verb: usize) -> Option<usize> {
        let view = self.view;
        let sentence = view.sentence(verb);
        let governed = |m: &Mention| {
            let opener = (sentence.start..m.tokens.start)
                .rev()
                .find(|t| !matches!(view.upos(*t), Upos::Det | Upos::Adj));
            opener.is_some_and(|t| view.upos(t) == Upos::Adp)
        };
        let fits = |t: &usize| {
            self.mentions.at(*t).is_some_and(|m| {
                m.acts() && m.sort != Sort::State && m.kind != SourceKind::Document && !governed(m)
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

    /// The person spoken of last: of the nearest sentence that names one, the subject, else the first.
    fn last_person(&self, before: usize) -> Option<usize> {
        let view = self.view;
        let sentence = view.sentence_of(before);
        let people = self.mentions.list.iter().enumerate().rev().filter(|(_, m)| m.tokens.end <= before);
        people
            .take_while(|(_, m)| view.sentence_of(m.head) + 3 > sentence)
            .filter(|(_, m)| m.sort == Sort::Person)
            .min_by_key(|(index, m)| {
                (sentence - view.sentence_of(m.head), view.rel(m.head) != Rel::Nsubj, *index)
            })
            .map(|(i, _)| i)
    }
}

fn marks(view: &View<'_>, preposition: usize) -> bool {
    [PrepRole::Agent, PrepRole::In, PrepRole::Through]
        .into_iter()
        .any(|role| args::marks(view, preposition, role))
}
