//! The time of an event that is given none, from the events told beside it.

use super::Draft;
use crate::events::Scene;
use crate::view::View;
use lexicon::Pos;
use record::{EventKind, When};
use syntax::Rel;

/// An event without a time takes that of the last dated event of its paragraph or of the sentence before.
pub(super) fn inherit_times(scene: &Scene<'_, '_>, drafts: &mut [Draft]) {
    let view = scene.view;
    let mut last: Option<(usize, When)> = None;
    let mut said: Option<(usize, When, Option<String>)> = None;
    for draft in drafts {
        let by_speaking = crate::calendar::by_speaking(draft.trigger.word.kind);
        let speaker = draft.trigger.actors.first().and_then(|a| a.actor.id.clone());
        let head = draft.trigger.head;
        let sentence = view.sentence_of(head);
        match &draft.when {
            Some(when) => {
                // The day of a statement dates what its speaker says on, and nothing else.
                if is_day(when) && by_speaking {
                    said = Some((sentence, when.clone(), speaker));
                } else if is_day(when) && draft.happened() {
                    last = Some((sentence, when.clone()));
                }
            }
            None if by_speaking => {
                if let Some((from, when, who)) = &said
                    && speaker.is_some()
                    && *who == speaker
                    && !paragraph_between(view, *from, sentence)
                {
                    draft.when = Some(When { span: None, rule: "times.taken_over".into(), ..when.clone() });
                }
            }
            None if draft.kind() == EventKind::Consult
                && draft.happened()
                && said.as_ref().is_some_and(|(from, _, who)| {
                    let state = |id: &str| id.split('.').next().unwrap_or(id).to_owned();
                    let parties = draft.trigger.actors.iter().chain(&draft.trigger.recipients);
                    sentence - from <= 1
                        && who.as_deref().is_some_and(|w| {
                            parties.into_iter().any(|p| p.state.as_deref() == Some(&*state(w)))
                        })
                }) =>
            {
                // What one of the parties says on a day of a meeting told with it.
                if let Some((_, when, _)) = &said {
                    draft.when = Some(When { span: None, rule: "times.taken_over".into(), ..when.clone() });
                }
            }
            None if draft.happened()
                && !is_perfect(view, head)
                && !crate::calendar::is_set_off(view, head)
                && (draft.trigger.word.pos == Pos::Verb || carries_clause(view, head)) =>
            {
                let Some((from, when)) = &last else { continue };
                let near = sentence - from <= 1 || !paragraph_between(view, *from, sentence);
                if near {
                    draft.when = Some(When { span: None, rule: "times.taken_over".into(), ..when.clone() });
                }
            }
            None => {}
        }
    }
}

/// "The Union has imposed sanctions": at no time that was told.
fn is_perfect(view: &View<'_>, verb: usize) -> bool {
    let now =
        |t: usize| view.doc.feat(t, "Tense") == Some("Pres") && view.doc.feat(t, "VerbForm") == Some("Fin");
    view.doc.feat(verb, "VerbForm") == Some("Part") && view.children_by(verb, Rel::Aux).any(now)
}

/// Whether a noun is what its clause is about: "the meeting took place".
fn carries_clause(view: &View<'_>, noun: usize) -> bool {
    matches!(view.rel(noun), Rel::Nsubj | Rel::Root | Rel::Conj)
}

/// A day, or a night between two.
pub(super) fn is_day(when: &When) -> bool {
    when.start.zip(when.end).is_some_and(|(start, end)| (end - start).get_days() <= 1)
}

pub(super) fn paragraph_between(view: &View<'_>, from: usize, to: usize) -> bool {
    let start = view.doc.sentences[from].span.end as usize;
    let end = view.doc.sentences[to].span.start as usize;
    view.doc.text.get(start..end).is_some_and(|gap| gap.contains('\n'))
}
