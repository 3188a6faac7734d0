//! The words by which something is judged: "called the strike a crime".

use super::{Scene, Trigger};
use crate::args;
use crate::view::View;
use lexicon::{EventWord, Meaning, Pos, Slot};
use record::{EventKind, Modality};
use syntax::{Rel, Upos};

/// Words behind a verb within which its label stands.
const REACH: usize = 14;

impl Scene<'_, '_> {
    /// "Called the strike a crime", "tachó la decisión de ilegal": the word by which something is judged. What is only described or
    /// told of has none.
    pub(super) fn label(&self, trigger: &Trigger) -> Option<usize> {
        let view = self.view;
        let head = trigger.head;
        let told = |t: &usize| {
            let words = &trigger.word.about;
            words.iter().any(|w| **w == *view.lemma(*t) || view.doc.form(*t).eq_ignore_ascii_case(w))
        };
        // "A company called Fiction", "classificou-se com vitória".
        let named = view.rel(head) == Rel::Acl && view.doc.feat(head, "VerbForm") == Some("Part");
        let reflexive = view
            .children(head)
            .any(|c| view.doc.feat(c, "Reflex") == Some("Yes") || view.rel(c) == Rel::Expl);
        // "Did not call it genocide" judges nothing.
        let negated = trigger.modality == Modality::DidNotHappen;
        if negated || named || reflexive && !view.lexicon.inflects_names() {
            return None;
        }
        let limit = view.sentence(head).end.min(head + REACH);
        let clause = |t: &usize| view.upos(*t) != Upos::Verb || view.doc.feat(*t, "VerbForm") == Some("Part");
        (head + 1..limit).take_while(clause).filter(told).find(|t| can_judge(view, trigger, *t))
    }
}

/// Whether a word stands where a verb has what it calls something, and not what it is done to.
fn can_judge(view: &View<'_>, trigger: &Trigger, label: usize) -> bool {
    let (head, frame) = (trigger.head, &trigger.frame);
    if view.lexicon.inflects_names() {
        // In the instrumental, or behind a conjunction.
        let joint = |t: usize| matches!(view.upos(t), Upos::Sconj | Upos::Cconj);
        return view.doc.feat(label, "Case") == Some("Ins") && args::preposition(view, label).is_none()
            || label > 0 && joint(label - 1);
    }
    let under = view.head(label);
    let other = || {
        frame.indirect.is_some_and(|i| i != label)
            || view
                .children(head)
                .any(|c| c != label && c > head && matches!(view.rel(c), Rel::Obj | Rel::Xcomp | Rel::Ccomp))
    };
    match view.rel(label) {
        // "The brutal attack", "el ataque brutal" only describe.
        Rel::Amod => {
            let before = |h: usize| label < h && (label + 1..h).any(|d| view.upos(d) == Upos::Det);
            let behind = |h: usize| h < label && view.doc.feat(label, "Number").is_none();
            is_introduced(view, head, label) || under.is_some_and(|h| before(h) || behind(h))
        }
        Rel::Obj => frame.object != Some(label) || other(),
        _ => is_introduced(view, head, label) || view.up(label).skip(1).take(2).any(|a| a == head),
    }
}

/// Whether "as", "de" or "como" stands before a word, over an article or a quotation mark.
fn is_introduced(view: &View<'_>, verb: usize, word: usize) -> bool {
    let before = (verb + 1..word).rev().find(|b| {
        !matches!(view.upos(*b), Upos::Det | Upos::Punct | Upos::Adv)
            || view.children_by(word, Rel::Case).any(|c| c == *b)
            || view.meanings_at(*b).any(|(m, _)| matches!(m, Meaning::Preposition(_)))
    });
    before.is_some_and(|b| {
        matches!(view.upos(b), Upos::Adp | Upos::Sconj)
            || view.upos(b) == Upos::Adv && view.head(b) == Some(word)
    })
}

/// Whether an entry is a verb that judges what is its object: "call", "считать".
pub(super) fn judges(word: &EventWord) -> bool {
    word.speech
        && word.pos == Pos::Verb
        && !word.about.is_empty()
        && *word.recipient == [Slot::Obj]
        && matches!(word.kind, EventKind::Accuse | EventKind::Reject | EventKind::Support)
        && word.mode.as_deref().is_none_or(|m| m == "disapprove")
}
