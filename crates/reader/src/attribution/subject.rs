//! Which noun is the subject of a cue, where the tree gives none or a wrong one.

use super::Finder;
use crate::args::{self, Frame, is_verb};
use crate::mentions::Sort;
use crate::view::View;
use lexicon::{Meaning, PrepRole, ThingKind};
use record::SourceKind;
use std::ops::Range;
use syntax::{Rel, Upos};

impl Finder<'_, '_> {
    /// The subject of a cue that the tree gives none: of the verb it hangs on ("…, saying that"), else what stands
    /// right before it, else right after it ("said the minister").
    pub(super) fn subject_of(&self, verb: usize) -> Option<usize> {
        let view = self.view;
        if args::done_by_nobody_named(view, verb) {
            return None;
        }
        if let Some(subject) = self.main_subject(verb) {
            return Some(subject);
        }
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
        let names = |t: &usize| {
            matches!(view.upos(*t), Upos::Noun | Upos::Propn | Upos::Pron)
                || self.mentions.at(*t).is_some_and(|m| m.head == *t && !m.adjective)
        };
        // "Una encuesta publicada el domingo mostró": over the day on which the noun was made.
        let dated = (sentence.start..verb).rev().find(|t| view.upos(*t) != Upos::Adv);
        let dated = dated.filter(|t| args::is_time(view, *t)).and_then(|t| {
            let above = view.up(t).skip(1).take(3).filter(|a| *a < t && sentence.contains(a));
            above.take_while(|a| *a != verb).find(|a| names(a) && !args::is_time(view, *a))
        });
        if let Some(noun) = dated {
            return Some(self.top(noun, verb));
        }
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

    /// "They asked for an order to overturn the denial, claiming that": who claims is the subject of the sentence, and not
    /// the noun before the comma that the tree has hung the participle on.
    pub(super) fn main_subject(&self, verb: usize) -> Option<usize> {
        let view = self.view;
        let sentence = view.sentence(verb);
        let unfinite = matches!(view.doc.feat(verb, "VerbForm"), Some("Ger" | "Conv" | "Part"));
        let comma = (sentence.start..verb).rev().find(|t| view.upos(*t) != Upos::Adv)?;
        let own = view.children(verb).any(|c| c < verb && matches!(view.rel(c), Rel::Aux | Rel::Nsubj));
        let active = view.doc.feat(verb, "VerbForm") == Some("Conv")
            || view.doc.feat(verb, "Tense") != Some("Past") && view.doc.feat(verb, "Voice") != Some("Pass");
        // "Asked for an order to overturn it": who overturns it is who asks, not the order.
        if view.doc.feat(verb, "VerbForm") == Some("Inf")
            && matches!(view.rel(verb), Rel::Acl | Rel::Advcl)
            && !own
        {
            let subject = |t: usize| view.children_by(t, Rel::Nsubj).find(|s| *s < verb);
            let above = view.up(verb).skip(1).filter(|t| sentence.contains(t) && is_verb(view, *t));
            return above.filter_map(subject).next();
        }
        if !unfinite || !active || own || view.doc.form(comma) != "," || view.rel(verb) == Rel::Amod {
            return None;
        }
        let quoted = self.is_quoted(verb);
        let finite = |t: &usize| {
            is_verb(view, *t) && view.doc.feat(*t, "VerbForm") != Some("Inf") && self.is_quoted(*t) == quoted
        };
        let subject = |t: usize| {
            let subject = view.children_by(t, Rel::Nsubj).next().filter(|s| self.is_quoted(*s) == quoted);
            subject.filter(|s| *s < verb && view.doc.feat(*s, "PronType") != Some("Rel"))
        };
        // The highest verb above it that has a subject of its own.
        let above = view.up(verb).skip(1).filter(|t| sentence.contains(t)).filter(finite);
        above.filter_map(subject).last()
    }

    /// The speaker behind a cue that comes at once after what is said: "…, said the minister", whatever the tree
    /// makes of it.
    pub(super) fn inverted(&self, verb: usize) -> Option<usize> {
        let view = self.view;
        let sentence = view.sentence(verb);
        let closed =
            verb == sentence.start || view.upos(verb - 1) == Upos::Punct && view.doc.form(verb - 1) != "(";
        let start = (self.addressed(verb)..sentence.end).find(|t| view.upos(*t) != Upos::Det)?;
        let part =
            |t: usize| matches!(view.upos(t), Upos::Propn | Upos::Noun | Upos::Adj | Upos::Pron | Upos::Num);
        let names = part(start);
        let finite = view.doc.feat(verb, "VerbForm") == Some("Fin");
        // "The army's leader, General Burhan, told state television": who speaks stands before the comma.
        let before = view.children_by(verb, Rel::Nsubj).any(|s| {
            s < verb
                && view.subtree(s).start <= sentence.start + 1
                && view.children_by(s, Rel::Appos).next().is_some()
        });
        if !closed || !names || !finite || before {
            return None;
        }
        // Down to the noun that the words right behind the cue make up.
        let noun = (start..sentence.end)
            .take_while(|t| part(*t))
            .find(|t| view.head(*t).is_none_or(|h| h < start || h >= sentence.end || h == verb))?;
        let clause = view.children(verb).any(|c| c > noun && matches!(view.rel(c), Rel::Ccomp));
        let timed = view
            .meanings_at(start)
            .any(|(m, _)| matches!(m, Meaning::Weekday(_) | Meaning::Month(_) | Meaning::Unit(_)));
        (matches!(view.upos(noun), Upos::Propn | Upos::Noun) && !clause && !timed).then_some(noun)
    }

    /// Where the words behind a cue go on after the one whom it is told to: "dijeron a Reuters dos fuentes", "сообщила
    /// журналистам представительница".
    pub(super) fn addressed(&self, verb: usize) -> usize {
        let view = self.view;
        let end = view.sentence(verb).end;
        let first = verb + 1;
        if first >= end {
            return first;
        }
        let noun = |t: usize| matches!(view.upos(t), Upos::Noun | Upos::Propn | Upos::X | Upos::Pron);
        let preposed = view.upos(first) == Upos::Adp && args::marks(view, first, PrepRole::To);
        let name = if preposed {
            (first + 1..end.min(first + 4)).find(|t| noun(*t))
        } else {
            // A medium that has no cases, and another noun behind it: "сообщили Reuters два источника".
            let medium = |t: usize| {
                let mention = self.mentions.at(t);
                view.lexicon.inflects_names()
                    && mention.is_some_and(|m| matches!(m.kind, SourceKind::Agency | SourceKind::Media))
                    && (view.doc.feat(t, "Case").is_none()
                        || !view.doc.form(t).chars().any(char::is_lowercase))
            };
            Some(first).filter(|t| noun(*t) && (args::is_told(view, *t) || medium(*t)))
        };
        let Some(name) = name else { return first };
        let after = self.mentions.at(name).map_or(name + 1, |m| m.tokens.end.max(name + 1));
        let part = |t: usize| noun(t) || matches!(view.upos(t), Upos::Num | Upos::Adj | Upos::Det);
        let nominative = after < end
            && part(after)
            && !args::is_told(view, after)
            && (view.doc.feat(after, "Case") != Some("Gen")
                // "Сказал журналистам пресс-секретарь президента Дмитрий Песков": the name shows the case of its title.
                || self.mentions.at(after).is_some_and(|m| {
                    let named = |t: usize| view.upos(t) == Upos::Propn && view.doc.feat(t, "Case") == Some("Nom");
                    m.sort == Sort::Person && m.tokens.start == after && m.tokens.clone().any(named)
                }));
        if nominative { after } else { first }
    }

    /// Whether an object is somebody, to whom it is told, and not what is told: "told The Huffington Post".
    pub(super) fn is_addressed(&self, object: usize) -> bool {
        let whole = self.view.subtree(object);
        // "Disse aos jornalistas".
        let view = self.view;
        let goes_to = args::preposition(view, object).is_some_and(|p| args::marks(view, p, PrepRole::To));
        if goes_to && !view.lexicon.inflects_names() && view.is_kind(object, ThingKind::Person) {
            return true;
        }
        self.mentions.at(object).is_some_and(|m| {
            m.acts() && m.tokens.start <= whole.start && whole.end <= m.tokens.end && m.sort != Sort::State
        })
    }

    /// The noun right before a cue, where the tree has its object for its subject: "Mr King told me", "some Democrats
    /// question the wisdom". Not in a language whose cases tell the two apart.
    pub(super) fn preposed(&self, verb: usize, subject: usize) -> usize {
        let view = self.view;
        let object = is_accusative(view, subject);
        if subject < verb || view.lexicon.inflects_names() && !object {
            return subject;
        }
        let start = view.sentence(verb).start;
        let names = |t: usize| matches!(view.upos(t), Upos::Noun | Upos::Propn | Upos::Pron);
        if let Some(opener) = self.opener(verb) {
            return opener;
        }
        let before = (start..verb).rev().find(|t| {
            let passed = matches!(view.upos(*t), Upos::Aux | Upos::Adv | Upos::Part);
            !(passed || object && view.doc.form(*t) == ",")
        });
        // "Lo confirmó el ministro".
        before
            .filter(|t| names(*t) && !is_accusative(view, *t))
            .map(|t| self.top(t, verb))
            .filter(|t| args::preposition(view, *t).is_none())
            .unwrap_or(subject)
    }

    /// The noun right behind a cue that comes at once after a quotation, whatever the tree makes of it: "“…”, said Uncle
    /// Vasya".
    pub(super) fn behind(&self, verb: usize) -> Option<usize> {
        let view = self.view;
        let closes = self.quotes.iter().any(|q| q.tokens.end < verb && q.tokens.end + 4 > verb);
        let name = verb + 1;
        let noun = name < view.sentence(verb).end && matches!(view.upos(name), Upos::Noun | Upos::Propn);
        (closes && noun && view.upos(verb - 1) == Upos::Punct && !args::is_time(view, name)).then_some(name)
    }

    /// "“…,” Scott Pruitt, the attorney general, one of those who sue, said": who stands right behind the quotation, set off
    /// from the cue by who he is.
    pub(super) fn after_quote(&self, verb: usize) -> Option<usize> {
        let view = self.view;
        let sentence = view.sentence(verb);
        let quote = self.quotes.iter().rev().find(|q| q.tokens.end < verb)?;
        let start = quote.tokens.end + 1;
        let apart = sentence.contains(&quote.tokens.start) || sentence.contains(&quote.tokens.end);
        let comma = (start..verb).find(|t| view.doc.form(*t) == ",").filter(|c| *c + 1 < verb)?;
        let part =
            |t: usize| matches!(view.upos(t), Upos::Propn | Upos::Noun | Upos::Adj | Upos::Det | Upos::Punct);
        let top = |t: &usize| {
            matches!(view.upos(*t), Upos::Propn | Upos::Noun)
                && view.head(*t).is_none_or(|h| !(start..comma).contains(&h))
        };
        let named = apart && view.doc.form(verb - 1) == "," && (start..comma).all(part);
        (start..comma).find(top).filter(|_| named)
    }

    /// The noun that a sentence opens with, set off from the cue by what is told of it: "The Europeans, who had been
    /// cut out, derided the deal".
    pub(super) fn opener(&self, verb: usize) -> Option<usize> {
        let view = self.view;
        let sentence = view.sentence(verb).start;
        let comma = |t: usize| view.doc.form(t) == ",";
        // "…; the police, on the contrary, put it at", "…, while a monitor, which counts, estimated": of the last clause.
        let joint =
            |t: &usize| view.doc.form(*t) == ";" || view.upos(*t) == Upos::Sconj && self.contrasts(*t);
        let start = (sentence..verb).rev().find(joint).map_or(sentence, |t| t + 1);
        let first =
            (start..verb).take(14).find(|t| comma(*t)).filter(|c| *c + 2 < verb && comma(verb - 1))?;
        let plain = !(start..first).any(|t| is_verb(view, t) || view.upos(t) == Upos::Sconj)
            && view.upos(start) != Upos::Adp;
        let noun = (start..first).find(|t| {
            matches!(view.upos(*t), Upos::Noun | Upos::Propn)
                && view.head(*t).is_none_or(|h| h < start || h >= first)
        });
        noun.filter(|n| plain && !args::is_time(view, *n))
    }

    /// Whether anyone is there to have said it: a subject in the tree, or a name or noun right before the cue.
    pub(super) fn has_doer(&self, verb: usize, frame: &Frame) -> bool {
        let subject = frame.subject.or_else(|| self.subject_of(verb));
        subject.is_some_and(|s| s != verb && !args::is_told(self.view, s))
    }

    /// Whether a cue is the last word of its sentence, behind a comma and who says it.
    pub(super) fn closes(&self, verb: usize) -> bool {
        let view = self.view;
        let sentence = view.sentence(verb);
        let subject = view.children_by(verb, Rel::Nsubj).find(|s| *s < verb);
        let comma = subject.and_then(|s| view.subtree(s).start.checked_sub(1));
        (verb + 1..sentence.end).all(|t| view.upos(t) == Upos::Punct)
            && comma.is_some_and(|c| c > sentence.start && view.doc.form(c) == ",")
    }

    /// Whether the tagger took a finite verb for a noun: "Cruz endorses Trump", "a poll shows the race". A name or a noun
    /// stands right before it, and what follows could only be its object or clause.
    pub(super) fn is_mistaken(&self, token: usize, cue: &Range<usize>) -> bool {
        let view = self.view;
        let sentence = view.sentence(token);
        let next = cue.end.max(token + 1);
        if view.upos(token) != Upos::Noun || token == sentence.start || next >= sentence.end {
            return false;
        }
        let inflected = !view.doc.form(token).eq_ignore_ascii_case(view.doc.lemma(token));
        // "The losses were high, Reuters reports."
        let closes = || {
            let name = self.mentions.at(token - 1).filter(|m| m.acts());
            let before = name.and_then(|m| m.tokens.start.checked_sub(1));
            before.is_some_and(|t| {
                let comma = t - usize::from(view.upos(t) == Upos::Det && t > sentence.start);
                view.doc.form(comma) == "," && sentence.contains(&comma)
            })
        };
        if inflected && next + 1 == sentence.end && view.upos(next) == Upos::Punct && closes() {
            return true;
        }
        let object = |t: usize| {
            matches!(
                view.upos(t),
                Upos::Propn | Upos::Det | Upos::Noun | Upos::Pron | Upos::Sconj | Upos::Adj
            )
        };
        let before = view.upos(token - 1);
        let acts = || self.mentions.index_at(token - 1).is_some_and(|m| self.mentions.list[m].acts());
        if object(next) && inflected && before == Upos::Propn && acts() {
            return true;
        }
        // A determiner, a pronoun or a conjunction cannot stand behind a noun of the same phrase where no case joins them.
        let starts = matches!(view.upos(next), Upos::Det | Upos::Pron | Upos::Sconj)
            || view.upos(next) == Upos::Propn && !inflected
            || cue.len() > 1;
        let subject = matches!(before, Upos::Noun | Upos::Propn | Upos::Sym | Upos::Num)
            || view.upos(token - 1) == Upos::Pron && view.doc.feat(token - 1, "Case") == Some("Nom");
        let told = |t: usize| is_verb(view, t) && view.doc.feat(t, "VerbForm") == Some("Fin");
        starts
            && subject
            && !view.lexicon.inflects_names()
            && view.children_by(token, Rel::Det).next().is_none()
            && !(sentence.start..token).any(told)
    }

    /// The head of the noun phrase that a token ends.
    pub(super) fn top(&self, token: usize, verb: usize) -> usize {
        let view = self.view;
        let mut at = token;
        while let Some(head) = view.head(at)
            && head < verb
            && matches!(view.rel(at), Rel::Flat | Rel::Compound | Rel::Appos | Rel::Nmod | Rel::Conj)
            && view.sentence_of(head) == view.sentence_of(token)
            && self.is_quoted(head) == self.is_quoted(token)
            // No name goes on behind a comma: "in a letter to Guterres, Minister Timothewos said".
            && !(view.rel(at) == Rel::Flat && (head..at).any(|t| view.doc.form(t) == ","))
        {
            at = head;
        }
        at
    }

    /// Whether the sentence, or the clause, ends with the phrase of a noun.
    pub(super) fn ends(&self, noun: usize) -> bool {
        let view = self.view;
        let end = view.subtree(noun).end;
        let sentence = view.sentence(noun);
        end >= sentence.end || view.upos(end) == Upos::Punct
    }
}

/// Whether a word is a pronoun that shows itself to be an object: "me", "lo".
pub(super) fn is_accusative(view: &View<'_>, token: usize) -> bool {
    view.upos(token) == Upos::Pron && view.doc.feat(token, "Case") == Some("Acc")
}
