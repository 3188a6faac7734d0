//! Which time belongs to which event: by the tree, within the sentence, and from what was told before.

use crate::args;
use crate::attribution::Attribution;
use crate::events::{Scene, Trigger};
use crate::mentions::head_of;
use crate::times::{TimeExpr, TimeKind};
use crate::view::View;
use lexicon::{Meaning, Pos, PrepRole, RangeOp, TimeUnit, TimeWord};
use record::{Date, EventKind, When};
use rustc_hash::FxHashMap;
use syntax::{Rel, Sub, Upos};

/// The time of each trigger that has one in its sentence.
pub fn assign(
    scene: &Scene<'_, '_>,
    triggers: &[Trigger],
    times: &[TimeExpr],
    attributions: &[Attribution],
) -> Vec<Option<When>> {
    let view = scene.view;
    // The word that each time modifies: an event word, a cue, or the nearest verb.
    let mut at: FxHashMap<usize, &TimeExpr> = FxHashMap::default();
    let closed = closed(scene, times);
    for time in closed.iter().filter(|t| matches!(t.kind, TimeKind::Date | TimeKind::Period)) {
        if is_aside(view, time) {
            continue;
        }
        let start = time.governs.unwrap_or_else(|| head_of(view, &time.tokens));
        if describes(view, triggers, time, start) {
            continue;
        }
        let is_event = |t: usize| triggers.iter().any(|x| x.head == t);
        let node = view
            .up(start)
            .find(|t| {
                // "Crimes committed in 1994": a participle has its own time, though it has nothing else.
                let told = || view.rel(*t) == Rel::Acl || view.children(*t).any(|c| view.rel(c) != Rel::Obl);
                let verb = matches!(view.upos(*t), Upos::Verb) && told();
                !time.tokens.contains(t) && (is_event(*t) || verb)
            })
            .or_else(|| nearest(scene, triggers, time));
        let node = node.map(|node| participle_before(view, time.tokens.start, node).unwrap_or(node));
        let node = node.map(|node| carried_before(view, time.tokens.start, node, is_event).unwrap_or(node));
        if let Some(node) = node {
            at.entry(node).or_insert(time);
        }
    }
    let is_cue = |t: usize| attributions.iter().any(|a| a.cue.contains(&t));
    triggers
        .iter()
        .map(|trigger| {
            // "Announced on Thursday a strike for 11 December": what is called takes the day it is called for.
            let set = matches!(trigger.word.kind, EventKind::Protest | EventKind::Consult);
            let called = trigger.about.filter(|_| set).and_then(|noun| {
                let own = |t: &&TimeExpr| {
                    is_set_for(view, t) && view.sentence_of(t.tokens.start) == view.sentence_of(noun)
                };
                closed.iter().filter(|t| t.tokens.start > noun).find(own)
            });
            if let Some(time) = called {
                return Some(when(time, "times.called_for"));
            }
            if let Some(time) = at.get(&trigger.head) {
                return Some(when(time, "times.own"));
            }
            let mut node = trigger.head;
            let mut told_by_another = false;
            for above in view.up(trigger.head).skip(1) {
                let told = is_cue(above) && !speaks(triggers, above) && !by_speaking(trigger.word.kind);
                if matches!(view.rel(node), Rel::Ccomp | Rel::Parataxis | Rel::Appos) || told {
                    told_by_another = true;
                    break;
                }
                // "Began two days after he, whom they opposed, resigned": what describes somebody has a time of its own or none.
                let describes = view.lexicon.inflects_names()
                    && view.rel(node) == Rel::Acl
                    && view.sub(node) == Sub::Relcl;
                if describes {
                    return None;
                }
                // "Was arrested on Thursday, a day after police fired": what was so long before has not its day.
                if is_set_off(view, node) {
                    return None;
                }
                if let Some(time) = at.get(&above) {
                    return Some(when(time, "times.clause"));
                }
                node = above;
            }
            // What is done by saying it is done when it is said.
            if by_speaking(trigger.word.kind) {
                let said = attributions
                    .iter()
                    .filter(|a| a.content.contains(&trigger.head) && !a.cue.contains(&trigger.head));
                if let Some(time) = said.flat_map(|a| a.cue.clone()).find_map(|t| at.get(&t)) {
                    return Some(when(time, "times.said"));
                }
            }
            if told_by_another {
                return None;
            }
            // A time before the main verb holds for the whole sentence.
            at.iter()
                .filter(|(n, t)| {
                    view.sentence_of(**n) == view.sentence_of(trigger.head)
                        && view.is_under(**n, trigger.head)
                        && view.rel(**n) != Rel::Ccomp
                        // "The deputy, who moved to Texas in March, asked": the clause has a time of its own.
                        && view.up(**n).take_while(|t| *t != trigger.head).all(|t| view.rel(t) != Rel::Acl)
                        && t.tokens.start < trigger.head
                        && !triggers.iter().any(|x| x.head == **n)
                        && !is_cue(**n)
                })
                .min_by_key(|(n, _)| **n)
                .map(|(_, time)| when(time, "times.sentence"))
        })
        .collect()
}

/// Whether a clause opens with how long after or before it something else was: "a day after", "dos semanas antes de que".
pub fn is_set_off(view: &View<'_>, clause: usize) -> bool {
    let time = |t: usize| {
        view.meanings_at(t).any(|(m, _)| matches!(m, Meaning::Time(TimeWord::After | TimeWord::Before)))
    };
    let days = |t: usize| {
        view.meanings_at(t).any(|(m, _)| {
            matches!(m, Meaning::Unit(TimeUnit::Day | TimeUnit::Week | TimeUnit::Month | TimeUnit::Year))
        })
    };
    if view.rel(clause) != Rel::Advcl {
        return false;
    }
    let start = view.sentence(clause).start;
    let mark = (start..clause).rev().take(12).find(|t| time(*t) && view.is_under(*t, clause));
    mark.is_some_and(|m| (m.saturating_sub(2).max(start)..m).any(days))
}

/// "Violating the truce, announced by Putin for May 8": a day behind a participle that a comma sets off is the participle's, though
/// the tree may have hung it on the verb before.
fn participle_before(view: &View<'_>, time: usize, verb: usize) -> Option<usize> {
    if verb > time {
        return None;
    }
    let participle = (verb + 1..time)
        .rev()
        .take_while(|t| view.upos(*t) != Upos::Punct)
        .find(|t| view.upos(*t) == Upos::Verb)?;
    let described = matches!(view.rel(participle), Rel::Acl | Rel::Amod)
        && view.head(participle).is_some_and(|h| h < participle && h > verb);
    (described && view.upos(participle - 1) == Upos::Punct).then_some(participle)
}

/// "Threatened to answer the strikes carried out on Saturday": the day behind a participle that only carries an event's noun is the
/// event's.
fn carried_before(
    view: &View<'_>,
    time: usize,
    node: usize,
    is_event: impl Fn(usize) -> bool,
) -> Option<usize> {
    let noun = |t: usize| view.head(t).filter(|h| *h < t && is_event(*h) && view.upos(*h) == Upos::Noun);
    if args::carries(view, node) {
        return noun(node);
    }
    let behind = (node + 1..time).rev().take_while(|t| view.upos(*t) != Upos::Punct);
    behind.filter(|t| args::carries(view, *t)).find_map(noun)
}

/// "From 20:00 on Wednesday to 8:00 on Thursday": a time that opens and one right behind that closes are one.
fn closed(scene: &Scene<'_, '_>, times: &[TimeExpr]) -> Vec<TimeExpr> {
    let view = scene.view;
    let mut closed: Vec<TimeExpr> = Vec::with_capacity(times.len());
    for time in times {
        let opened = closed.last_mut().filter(|before| {
            let (from, to) = (before.start, time.end);
            let hour = |t: &TimeExpr| t.rule == "times.clock_on_day";
            // "Das 20h de quarta-feira às 8h de quinta-feira": no more than a preposition between two hours.
            let hours = || {
                let leads = |t: usize| args::marks(view, t, PrepRole::To);
                hour(before) && hour(time) && (before.tokens.end..time.tokens.start).any(leads)
            };
            // "Between May and July 2022".
            let both = || {
                let meant = |at: usize, is: fn(&Meaning) -> bool| view.meanings_at(at).any(|(m, _)| is(m));
                let opens = |m: &Meaning| matches!(m, Meaning::Range(RangeOp::Between));
                let (first, gap) = (before.tokens.start, before.tokens.end..time.tokens.start);
                let period = before.start.is_some() && time.start.is_some();
                period
                    && first.checked_sub(1).is_some_and(|at| meant(at, opens))
                    && gap.len() == 1
                    && meant(gap.start, |m| matches!(m, Meaning::NumeralJoin))
            };
            (before.end.is_none() && time.start.is_none() || hours() || both())
                && from.zip(to).is_some_and(|(from, to)| from <= to)
                && (before.tokens.end..=before.tokens.end + 2).contains(&time.tokens.start)
        });
        match opened {
            Some(before) => {
                before.end = time.end;
                before.tokens.end = time.tokens.end;
                before.span = before.span.cover(time.span);
            }
            None => closed.push(time.clone()),
        }
    }
    closed
}

/// "Putin, en el poder desde 1999, visitó": a time that only opens, at the end of what commas set off without a verb of its own, is not
/// the verb's around it.
fn is_aside(view: &View<'_>, time: &TimeExpr) -> bool {
    let sentence = view.sentence(time.tokens.start);
    let comma = |t: usize| view.doc.form(t) == ",";
    let closes = time.tokens.end < sentence.end && comma(time.tokens.end);
    if time.start.is_none() || time.end.is_some() || !closes {
        return false;
    }
    let inner = (sentence.start..time.tokens.start).rev().take_while(|t| !comma(*t));
    let start = inner.last().unwrap_or(time.tokens.start);
    let finite = |t: usize| view.upos(t) == Upos::Verb && view.may_be_finite(t);
    // What opens the sentence holds for all of it.
    start > sentence.start && !(start..time.tokens.start).any(finite)
}

/// Days of the shortest stretch by which a noun may be known, and which dates what was long ago.
const LONG: i32 = 28;

/// Whether a stretch of time is a month or more.
pub fn is_long(start: Option<Date>, end: Option<Date>) -> bool {
    start.zip(end).is_some_and(|(from, to)| (to - from).get_days() >= LONG - 1)
}

/// "The treaty of 1960", "the March elections": a year or a month that is the noun's it hangs on, which is no event here, says nothing
/// of when the verb was.
fn describes(view: &View<'_>, triggers: &[Trigger], time: &TimeExpr, noun: usize) -> bool {
    let head = head_of(view, &time.tokens);
    let of = || match args::preposition(view, head) {
        Some(p) => args::marks(view, p, PrepRole::Of),
        None => view.lexicon.inflects_names() && view.case(head) == Some("Gen") && head > noun,
    };
    is_long(time.start, time.end)
        && view.upos(noun) == Upos::Noun
        && view.head(head) == Some(noun)
        && matches!(view.rel(head), Rel::Nmod | Rel::Obl)
        && of()
        && !args::is_time(view, noun)
        && !triggers.iter().any(|t| t.tokens.contains(&noun))
        // "На протяжении последних лет": a noun of a preposition is none.
        && !view.meanings_over(noun, 2).any(|(m, _)| matches!(m, Meaning::Preposition(_) | Meaning::Time(_)))
        && view.doc.form(noun).chars().any(char::is_lowercase)
}

/// Whether a time stands behind "for".
fn is_set_for(view: &View<'_>, time: &TimeExpr) -> bool {
    let mut before = (time.tokens.start.saturating_sub(2)..time.tokens.start + 1).rev();
    let preposition = before.find(|t| view.upos(*t) == Upos::Adp);
    matches!(time.kind, TimeKind::Date | TimeKind::Period)
        && preposition.is_some_and(|p| args::marks(view, p, PrepRole::For))
}

/// Kinds that are done by saying so, on the day it is said.
pub fn by_speaking(kind: EventKind) -> bool {
    matches!(
        kind,
        EventKind::Agree
            | EventKind::Support
            | EventKind::Request
            | EventKind::Accuse
            | EventKind::Reject
            | EventKind::Threaten
            | EventKind::Concede
    )
}

fn speaks(triggers: &[Trigger], token: usize) -> bool {
    triggers.iter().any(|t| t.head == token && t.word.speech)
}

/// A time that hangs on nothing belongs to the nearest event word of its sentence, verbs first.
fn nearest(scene: &Scene<'_, '_>, triggers: &[Trigger], time: &TimeExpr) -> Option<usize> {
    let view = scene.view;
    let sentence = view.sentence_of(time.tokens.start);
    // The event that "the same day as" names is not the one that is dated.
    let named =
        if time.relative.as_deref() == Some("same_day") { time.tokens.end + 4 } else { time.tokens.end };
    let own = triggers
        .iter()
        .filter(|t| view.sentence_of(t.head) == sentence && !(time.tokens.start..named).contains(&t.head));
    own.min_by_key(|t| (t.word.pos != Pos::Verb, t.head.abs_diff(time.tokens.start))).map(|t| t.head)
}

fn when(time: &TimeExpr, rule: &str) -> When {
    When {
        start: time.start,
        end: time.end,
        span: Some(time.span),
        relative: time.relative.clone(),
        rule: format!("{} {rule}", time.rule),
    }
}

/// "The same day as the meeting": takes the day of the event it names, or of the last dated one; and where the
/// sentence also says that it was night, the night that ended on that day.
pub fn same_day(scene: &Scene<'_, '_>, triggers: &[Trigger], times: &mut [Option<When>], exprs: &[TimeExpr]) {
    let view = scene.view;
    for index in 0..triggers.len() {
        let Some(when) = times[index].as_ref().filter(|w| w.relative.as_deref() == Some("same_day")) else {
            continue;
        };
        let Some(span) = when.span else { continue };
        let Some(expr) = exprs.iter().find(|e| e.span == span) else {
            continue;
        };
        let sentence = view.sentence(expr.tokens.start);
        let named = (expr.tokens.end..sentence.end.min(expr.tokens.end + 6))
            .chain(expr.tokens.clone())
            .find_map(|t| {
                view.meanings_at(t).find_map(|(m, _)| match m {
                    Meaning::Event(word) if word.pos == Pos::Noun => Some(word.kind),
                    _ => None,
                })
            });
        let dated = |j: &usize| times[*j].as_ref().is_some_and(|w| w.start.is_some() && w.start == w.end);
        let earlier = || (0..index).rev().filter(dated);
        let of_kind = named.and_then(|kind| earlier().find(|j| triggers[*j].word.kind == kind));
        let Some(source) = of_kind.or_else(|| earlier().next()) else {
            continue;
        };
        let day = times[source].as_ref().and_then(|w| w.start);
        let night = sentence.clone().any(|t| {
            !expr.tokens.contains(&t)
                && view.meanings_at(t).any(|(m, _)| {
                    matches!(m, Meaning::Part(lexicon::PartOfDay::Night | lexicon::PartOfDay::Overnight))
                })
        });
        if let (Some(when), Some(day)) = (&mut times[index], day) {
            let start = if night { day.yesterday().unwrap_or(day) } else { day };
            *when = When {
                start: Some(start),
                end: Some(day),
                span: Some(span),
                relative: None,
                rule: if night { "times.same_night".into() } else { "times.same_day".into() },
            };
        }
    }
}
