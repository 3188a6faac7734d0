//! What others tell of an event that was told: another number, or that it did not happen.

use super::Draft;
use crate::args;
use crate::attribution::{self, Attribution};
use crate::events::{Party, Scene};
use crate::figures::changes::{SAME_FIGURE, TOLL};
use crate::view::View;
use lexicon::{Meaning, Pos};
use record::{EventKind, Figure, Modality, Role, Source, Stance};
use syntax::Upos;

/// "The ministry said 14 had died. Residents speak of 30 dead": victims whom another source counts, where the event itself
/// is not what it tells, are a claim of that source.
pub(super) fn told_by_others(
    scene: &Scene<'_, '_>,
    drafts: &mut Vec<Draft>,
    attributions: &[Attribution],
    topics: &[Attribution],
    outermost: &[Source],
) {
    let view = scene.view;
    let counts = |f: &Figure| {
        matches!(
            f.role,
            Role::Killed
                | Role::Wounded
                | Role::Missing
                | Role::Participants
                | Role::Detained
                | Role::Displaced
        )
    };
    let mut told: Vec<Draft> = Vec::new();
    for draft in drafts.iter_mut() {
        let head = draft.trigger.head;
        for index in (0..draft.figures.len()).rev() {
            let figure = &draft.figures[index];
            let teller = attributions.iter().chain(topics).filter(|_| counts(figure)).find_map(|a| {
                let token = a.content.clone().find(|t| figure.span.contains(view.span(*t)))?;
                let known = |s: &Source| s.id == a.source.id && s.name == a.source.name;
                let apart = !a.content.contains(&head)
                    && (view.sentence_of(token) != view.sentence_of(head)
                        || figure.rule.contains(SAME_FIGURE)
                        || is_rival(view, draft, figure, a))
                    && !draft.sources.iter().any(known);
                let state = a.mention.and_then(|m| scene.mentions.list[m].state.clone());
                apart.then(|| (a.source.clone(), state, a.stance, token, a.content.start == token))
            });
            // "And thirty, according to the town".
            let own = teller.as_ref().is_some_and(|(.., first)| *first);
            let teller = teller.map(|(source, state, stance, token, _)| (source, state, stance, token));
            let puts = || {
                let toll = || {
                    figure.rule.contains(TOLL)
                        && !figure.span.overlaps(view.doc.sentences[view.sentence_of(head)].span)
                };
                let same = counts(figure) && (figure.rule.contains(SAME_FIGURE) || toll());
                let (source, state, token) = same.then(|| puts_number(scene, figure))??;
                let known = |s: &Source| s.id == source.id && s.name == source.name;
                (!draft.sources.iter().any(known)).then_some((source, state, Stance::Assesses, token))
            };
            let teller = if own { teller } else { puts().or(teller) };
            let Some((source, state, stance, token)) = teller else { continue };
            // Those whom the event's own teller counts.
            let own: Vec<record::Span> = draft.figures.iter().map(|f| f.span).collect();
            let figure = draft.figures.remove(index);
            let end = (token..view.sentence(token).end).find(|t| view.span(*t).end >= figure.span.end);
            let mut trigger = draft.trigger.clone();
            trigger.tokens = token..end.unwrap_or(token) + 1;
            trigger.head = end.unwrap_or(token);
            trigger.places = Vec::new();
            trigger.modality = Modality::Happened;
            // Those whom another counted are no party of this count.
            let victims = trigger.word.kind == EventKind::Assault;
            let counted = |p: &Party| p.actor.span.is_some_and(|s| own.iter().any(|o| s.overlaps(*o)));
            trigger.actors.retain(|a| a.state.is_some() || a.mention.is_some() || !counted(a));
            trigger.recipients.retain(|r| !victims || r.actor.id.is_some() || r.state.is_some());
            let mut sources = outermost.to_vec();
            sources.push(source);
            told.push(Draft {
                trigger,
                kind: draft.kind,
                asked: None,
                when: None,
                figures: vec![figure],
                sources,
                stance,
                speaker_state: state,
                evidence: vec![view.doc.sentences[view.sentence_of(token)].span],
            });
        }
    }
    drafts.extend(told);
    drafts.sort_by_key(|d| d.trigger.head);
}

/// "10 died in the raid, the army says; residents speak of 30 dead": whether somebody counts in a later clause of the same sentence
/// what another counted before, or what nobody did.
fn is_rival(view: &View<'_>, draft: &Draft, figure: &Figure, teller: &Attribution) -> bool {
    let rival =
        |f: &Figure| f.role == figure.role && f.span.end <= figure.span.start && f.count != figure.count;
    let named = match teller.speaker.is_empty() {
        true => teller.cue.start,
        false => teller.speaker.start.min(teller.cue.start),
    };
    let parts = |t: usize| matches!(view.doc.form(t), ";" | "," | "–" | "—");
    (draft.figures.iter().any(rival) || !teller.topic)
        && figure.part_of.is_none()
        && (draft.trigger.head + 1..named).any(parts)
}

/// "Police put it at 5,000": who puts another number on what was counted before, with his state and the number's first word.
fn puts_number(scene: &Scene<'_, '_>, figure: &Figure) -> Option<(Source, Option<String>, usize)> {
    let view = scene.view;
    let token = (0..view.len()).find(|t| view.span(*t).start == figure.span.start)?;
    let verb = view.up(token).find(|t| view.upos(*t) == Upos::Verb)?;
    let subject = args::of_verb(view, verb).subject.filter(|s| *s < token)?;
    let mention = scene.mentions.at(subject).filter(|m| m.acts())?;
    let cue = verb..verb + 1;
    let source = attribution::source_of(view, mention, Some(&cue), "attribution.number");
    Some((source, mention.state.clone(), token))
}

/// Words after "involvement" within which a denial names what it is about, and sentences before it within which that was told.
const INVOLVED_IN: usize = 4;
const INVOLVED_BEFORE: usize = 8;

/// The kind of act that a noun names.
fn act(view: &View<'_>, noun: usize) -> Option<EventKind> {
    view.meanings_at(noun).find_map(|(m, _)| match m {
        Meaning::Event(word) if word.pos == Pos::Noun => Some(word.kind),
        _ => None,
    })
}

/// Sentences before a denial within which what it denies was told.
const DENIED_BEFORE: usize = 2;

/// "Baku said the army had shelled its positions. Yerevan denied this": what a pronoun points back at did not happen, on the
/// word of whoever denies it.
pub(super) fn denied_back(
    scene: &Scene<'_, '_>,
    drafts: &mut Vec<Draft>,
    attributions: &[Attribution],
    outermost: &[Source],
) {
    let view = scene.view;
    let back = |a: &&Attribution| {
        let pronoun = a.content.len() == 1 && view.upos(a.content.start) == Upos::Pron;
        // "Denied this report".
        let told = |t: usize| {
            let noun = |m: &Meaning| matches!(m, Meaning::Speech { pos: Pos::Noun, .. });
            view.meanings_at(t).any(|(m, _)| noun(m)) && act(view, t).is_none()
        };
        let this = a.content.len() == 2
            && view.doc.feat(a.content.start, "PronType") == Some("Dem")
            && told(a.content.start + 1);
        a.stance == Stance::Denies && (pronoun || this || a.content.contains(&a.cue.start))
    };
    // "Did not deny this", "could neither confirm nor deny it".
    let negated = |a: &&Attribution| {
        let start = view.sentence(a.cue.start).start.max(a.cue.start.saturating_sub(6));
        (start..a.cue.start).any(|t| view.meanings_at(t).any(|(m, _)| matches!(m, Meaning::Negation)))
    };
    // "Denied involvement in the attack": the kind of what was told, and what he would have done himself.
    let involved = |a: &Attribution| {
        let told = |t: usize| drafts.iter().any(|d| d.trigger.head == t);
        let apart = a.stance == Stance::Denies && !a.content.clone().any(told);
        let nouns = a.content.start + 1..a.content.end.min(a.content.start + INVOLVED_IN);
        nouns.into_iter().filter(|_| apart).find_map(|t| act(view, t)).filter(|k| *k == EventKind::Assault)
    };
    let involving: Vec<Option<EventKind>> = attributions.iter().map(involved).collect();
    let denials = attributions.iter().zip(involving).filter(|(a, kind)| back(a) || kind.is_some());
    for (denial, kind) in denials.filter(|(a, _)| !negated(a)) {
        let here = view.sentence_of(denial.cue.start);
        let speaker = denial.mention.map(|m| &scene.mentions.list[m]);
        let own = |d: &Draft| {
            d.sources.last().is_some_and(|s| s.id == denial.source.id && s.name == denial.source.name)
        };
        let before = |d: &&Draft| {
            d.trigger.head < denial.cue.start
                && match kind {
                    Some(kind) => {
                        d.kind() == kind && view.sentence_of(d.trigger.head) + INVOLVED_BEFORE >= here
                    }
                    None => {
                        let done = !d.trigger.word.speech || d.kind() == EventKind::Support;
                        view.sentence_of(d.trigger.head) + DENIED_BEFORE >= here && done
                    }
                }
        };
        // Who is arrested or punished denies what he is charged with.
        let charged = |d: &Draft| {
            matches!(d.kind(), EventKind::Coerce | EventKind::Sanction)
                // A village that is taken is no charge.
                && d.trigger.word.mode.as_deref() != Some("seize")
                && denial.mention.is_some_and(|m| {
                    let same = |p: &Party| {
                        p.mention == Some(m)
                            || p.actor.id.is_some() && p.actor.id == scene.mentions.list[m].id
                    };
                    d.trigger.recipients.iter().any(same) || d.trigger.recipients.is_empty()
                })
        };
        let told = |d: &&Draft| d.stance != Stance::Denies && d.happened() && !own(d) && !charged(d);
        // What was told last is what is denied, or else nothing that is known: what another said right before, if anything.
        let another = |a: &Attribution| {
            view.sentence_of(a.cue.start) + 1 == here
                && a.stance != Stance::Denies
                && !a.cue.is_empty()
                && !a.topic
        };
        let said = attributions.iter().any(another);
        let last = drafts.iter().filter(before).max_by_key(|d| d.trigger.head);
        // "Estonia asked for consultations after jets had crossed. Moscow denied it" is no denial of what was told before that.
        let between = |from: usize| {
            drafts.iter().any(|d| {
                let at = view.sentence_of(d.trigger.head);
                from < at && at < here && d.trigger.word.speech && d.kind() != EventKind::Accuse
            })
        };
        let nearer = |d: &&Draft| {
            let at = view.sentence_of(d.trigger.head);
            kind.is_some() || (!said || at + 1 >= here) && !between(at)
        };
        let Some(draft) = last.filter(told).filter(nearer) else { continue };
        let mut trigger = draft.trigger.clone();
        trigger.tokens = denial.cue.clone();
        trigger.head = denial.cue.start;
        trigger.modality = Modality::DidNotHappen;
        let denier = denial.mention.filter(|_| kind.is_some());
        if let Some(index) = denier {
            trigger.actors = vec![scene.party(index, "claims.denier")];
        }
        let mut sources = outermost.to_vec();
        sources.push(denial.source.clone());
        let denied = Draft {
            trigger,
            kind: draft.kind,
            asked: None,
            when: draft.when.clone(),
            figures: Vec::new(),
            sources,
            stance: Stance::Denies,
            speaker_state: speaker.and_then(|m| m.state.clone()),
            evidence: vec![view.doc.sentences[here].span],
        };
        // Who denies it does not reject it besides.
        let cue = denied.trigger.head;
        drafts.retain(|d| d.kind() != EventKind::Reject || d.trigger.head != cue);
        drafts.push(denied);
    }
    drafts.sort_by_key(|d| d.trigger.head);
}
