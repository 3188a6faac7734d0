//! Which noun is the subject of a cue, where the tree gives none or a wrong one.

use super::Finder;
use crate::args::{self, Frame, is_verb};
use lexicon::Meaning;
use syntax::{Rel, Upos};

impl Finder<'_, '_> {
    /// The subject of a cue that the tree gives none: of the verb it hangs on ("…, saying that"), else what stands
    /// right before it, else right after it ("said the minister").
    pub(super) fn subject_of(&self, verb: usize) -> Option<usize> {
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
    pub(super) fn inverted(&self, verb: usize) -> Option<usize> {
        let view = self.view;
        let sentence = view.sentence(verb);
        let closed =
            verb == sentence.start || view.upos(verb - 1) == Upos::Punct && view.doc.form(verb - 1) != "(";
        let start = (verb + 1..sentence.end).find(|t| view.upos(*t) != Upos::Det)?;
        let part =
            |t: usize| matches!(view.upos(t), Upos::Propn | Upos::Noun | Upos::Adj | Upos::Pron | Upos::Num);
        let names = part(start);
        let finite = view.doc.feat(verb, "VerbForm") == Some("Fin");
        if !closed || !names || !finite {
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

    /// The noun right before a cue, where the tree has its object for its subject: "Mr King told me", "some Democrats
    /// question the wisdom". Not in a language whose cases tell the two apart.
    pub(super) fn preposed(&self, verb: usize, subject: usize) -> usize {
        let view = self.view;
        let object = view.upos(subject) == Upos::Pron && view.doc.feat(subject, "Case") == Some("Acc");
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
        before
            .filter(|t| names(*t))
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

    /// The noun that a sentence opens with, set off from the cue by what is told of it: "The Europeans, who had been
    /// cut out, derided the deal".
    pub(super) fn opener(&self, verb: usize) -> Option<usize> {
        let view = self.view;
        let start = view.sentence(verb).start;
        let comma = |t: usize| view.doc.form(t) == ",";
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

    /// Whether the tagger took a finite verb for a noun: "Cruz endorses Trump". A name stands right before it, and what
    /// follows could only be its object or clause.
    pub(super) fn is_mistaken(&self, token: usize) -> bool {
        let view = self.view;
        let sentence = view.sentence(token);
        let object = |t: usize| {
            matches!(
                view.upos(t),
                Upos::Propn | Upos::Det | Upos::Noun | Upos::Pron | Upos::Sconj | Upos::Adj
            )
        };
        view.upos(token) == Upos::Noun
            && token > sentence.start
            && token + 1 < sentence.end
            && object(token + 1)
            && !view.doc.form(token).eq_ignore_ascii_case(view.doc.lemma(token))
            && view.upos(token - 1) == Upos::Propn
            && self.mentions.index_at(token - 1).is_some_and(|m| self.mentions.list[m].acts())
    }

    /// The head of the noun phrase that a token ends.
    pub(super) fn top(&self, token: usize, verb: usize) -> usize {
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
    pub(super) fn ends(&self, noun: usize) -> bool {
        let view = self.view;
        let end = view.subtree(noun).end;
        let sentence = view.sentence(noun);
        end >= sentence.end || view.upos(end) == Upos::Punct
    }
}
