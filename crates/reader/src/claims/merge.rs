//! One source that tells one event twice makes one claim.

use super::{Draft, agree};
use crate::calendar::is_long;
use crate::events::{Party, Trigger};
use crate::view::View;
use lexicon::{Meaning, Pos, PrepRole, TimeWord};
use record::{EventKind, Role, When};
use syntax::Rel;

/// One source that tells one event twice makes one claim with all its evidence.
pub(super) fn merge(view: &View<'_>, drafts: Vec<Draft>) -> Vec<Draft> {
    let mut merged: Vec<Draft> = Vec::new();
    for draft in drafts {
        match merged.iter_mut().rev().find(|earlier| is_same(view, earlier, &draft)) {
            Some(earlier) => {
                for span in draft.evidence {
                    if !earlier.evidence.contains(&span) {
                        earlier.evidence.push(span);
                    }
                }
                for figure in draft.figures {
                    let known =
                        earlier.figures.iter().any(|f| f.span == figure.span && f.role == figure.role);
                    if !known {
                        earlier.figures.push(figure);
                    }
                }
                let (own, other) = (&mut earlier.trigger, draft.trigger);
                let vague = |parties: &[Party]| parties.iter().all(|p| p.actor.span.is_none());
                if vague(&own.actors) && !vague(&other.actors) || own.actors.is_empty() {
                    own.actors = other.actors;
                }
                if vague(&own.recipients) && !vague(&other.recipients) || own.recipients.is_empty() {
                    own.recipients = other.recipients;
                }
                let consequence = other.word.actor.is_empty()
                    || matches!(other.word.figure, Some(Role::Killed | Role::Wounded));
                let places: Vec<usize> =
                    if consequence && !vague(&own.recipients) { Vec::new() } else { other.places };
                own.places
                    .extend(places.iter().filter(|p| !own.places.contains(p)).copied().collect::<Vec<_>>());
                if earlier.when.as_ref().is_none_or(|w| w.span.is_none())
                    && draft.when.as_ref().is_some_and(|w| w.span.is_some())
                {
                    earlier.when = draft.when;
                }
            }
            None => merged.push(draft),
        }
    }
    merged
}

/// "Intercepted and destroyed 53 drones": of two verbs joined for one act, one of them with all that is counted, the
/// other tells nothing more.
pub(super) fn drop_twin_verbs(view: &View<'_>, drafts: &mut Vec<Draft>) {
    let counted = |d: &Draft| d.trigger.word.pos == Pos::Verb && !d.figures.is_empty();
    let twin = |d: &Draft, of: &Draft| {
        let (a, b) = (d.trigger.head, of.trigger.head);
        let joined = view.rel(a) == Rel::Conj && view.head(a) == Some(b)
            || view.rel(b) == Rel::Conj && view.head(b) == Some(a);
        let object = |t: &Trigger| t.frame.object;
        joined
            && d.kind() == of.kind()
            && d.trigger.word.pos == Pos::Verb
            && d.figures.is_empty()
            && counted(of)
            && (object(&d.trigger).is_none() || object(&d.trigger) == object(&of.trigger))
            && a.abs_diff(b) <= 3
    };
    let dropped: Vec<bool> = drafts.iter().map(|d| drafts.iter().any(|of| twin(d, of))).collect();
    let mut dropped = dropped.into_iter();
    drafts.retain(|_| !dropped.next().unwrap_or(false));
}

fn is_same(view: &View<'_>, a: &Draft, b: &Draft) -> bool {
    let (x, y) = (&a.trigger, &b.trigger);
    let names = |d: &Draft| d.sources.iter().map(|s| (s.id.clone(), s.name.clone())).collect::<Vec<_>>();
    let conflict = a.figures.iter().any(|f| {
        b.figures.iter().any(|g| {
            f.role == g.role
                && f.thing == g.thing
                && f.count != g.count
                && f.part_of.is_none()
                && g.part_of.is_none()
        })
    });
    // "Arrested seven. …, held since March": what has lasted since is no day's event.
    let since = |x: &When, y: &When| {
        x.end.is_none() && y.end.is_some() && x.start.zip(y.start).is_some_and(|(since, day)| since < day)
    };
    let when = match (&a.when, &b.when) {
        (Some(a), Some(b)) if since(a, b) || since(b, a) => false,
        (Some(a), Some(b)) => {
            a.start == b.start && a.end == b.end || a.span.is_none() || b.span.is_none() || overlap(a, b)
        }
        _ => true,
    };
    // "Scrapped the tax and lifted the curfew" are two.
    let apart = |own: &Trigger, other: &Trigger| {
        view.rel(own.head) == Rel::Conj && view.head(own.head) == Some(other.head)
    };
    let objects = x.frame.object.zip(y.frame.object).is_some_and(|(a, b)| a != b);
    let two = objects
        && a.kind() != EventKind::Assault
        && [x, y].into_iter().all(|t| t.word.pos == Pos::Verb)
        && (apart(x, y) || apart(y, x));
    let distance = view.sentence_of(y.head).abs_diff(view.sentence_of(x.head));
    let lemma = |t: &Trigger| view.doc.lemma(t.head).to_lowercase();
    let near = distance <= 1 && !x.word.speech
        || lemma(x) == lemma(y)
        || (x.word.pos == Pos::Noun || y.word.pos == Pos::Noun) && !x.word.speech;
    a.kind() == b.kind()
        && x.modality == y.modality
        && a.stance == b.stance
        && names(a) == names(b)
        && agree(&x.actors, &y.actors)
        && agree(&x.recipients, &y.recipients)
        && !apart_in_place(x, y)
        && !two_killings(a, b)
        && !one_of_others(a, b)
        && !one_of_others(b, a)
        && !comes_after(view, x, y)
        && !comes_after(view, y, x)
        && !goes_back(view, a, b)
        && !turned(x, y)
        && !turned(y, x)
        && (x.word.mode == y.word.mode
            || x.word.kind == EventKind::Assault && !of_its_own(x) && !of_its_own(y))
        && when
        && near
        && !two
        && !conflict
}

/// "Struck the camps days after the attack, which killed five": what stands behind "after" is another event than the verb over it.
pub(super) fn comes_after(view: &View<'_>, verb: &Trigger, earlier: &Trigger) -> bool {
    let (over, below) = (verb.head, earlier.head);
    let after = |t: usize| {
        view.children(t).any(|c| {
            matches!(view.rel(c), Rel::Case | Rel::Mark)
                && view.meanings_at(c).any(|(m, _)| *m == Meaning::Time(TimeWord::After))
        })
    };
    view.is_under(below, over) && view.up(below).take_while(|t| *t != over).any(after)
}

/// "Gunmen abducted 303. In 2014, Boko Haram abducted 276", "300 have died since the mission began. On Monday 42 were killed": whether
/// of two the later one is told of by a year or a month, which the first is not; or one by all the time since something.
pub(super) fn goes_back(view: &View<'_>, a: &Draft, b: &Draft) -> bool {
    let (first, later) = if a.trigger.head < b.trigger.head { (a, b) } else { (b, a) };
    let long = |w: &When| w.span.is_some() && is_long(w.start, w.end);
    let of_long = |d: &Draft| d.when.as_ref().is_some_and(long);
    let apart = view.sentence_of(first.trigger.head) != view.sentence_of(later.trigger.head);
    apart && (of_long(later) && !of_long(first) || since(view, first) != since(view, later))
}

/// Whether an event is told of for all the time since something that is no day: "since the mission began".
fn since(view: &View<'_>, draft: &Draft) -> bool {
    let head = draft.trigger.head;
    // "Lost from radar", "с генералом": the same words say other things.
    let other =
        |m: &Meaning| matches!(m, Meaning::Time(TimeWord::Onward) | Meaning::Preposition(PrepRole::With));
    let opens = |t: usize| {
        let mut meanings = view.meanings_at(t);
        let bare = !view.meanings_at(t).any(|(m, _)| other(m));
        meanings.any(|(m, tokens)| *m == Meaning::Time(TimeWord::Since) && (bare || tokens.len() > 1))
    };
    if draft.when.as_ref().is_some_and(|w| w.span.is_some()) {
        return false;
    }
    let phrase = |c: usize| {
        matches!(view.rel(c), Rel::Obl | Rel::Advcl)
            && view.children(c).any(|m| matches!(view.rel(m), Rel::Case | Rel::Mark) && m < c && opens(m))
    };
    draft.trigger.word.pos == Pos::Verb && view.children(head).any(phrase)
}

/// "13 were hurt in Paris; in Toulouse a bus was set on fire": two that no party joins, told of two places.
fn apart_in_place(x: &Trigger, y: &Trigger) -> bool {
    let nobody = |t: &Trigger| t.actors.is_empty() && t.recipients.is_empty();
    x.word.kind == EventKind::Assault && in_two_places(x, y) && (nobody(x) || nobody(y) || strangers(x, y))
}

/// "Police arrested four. The archbishop, arrested in June, …": somebody who is named, on a day of his own, is none of those who were
/// counted.
fn one_of_others(counted: &Draft, named: &Draft) -> bool {
    let name = |p: &Party| p.actor.span.is_some() && p.mention.is_some();
    counted.kind() == EventKind::Coerce
        && counted.figures.iter().any(|f| f.role == Role::Detained)
        && counted.trigger.recipients.is_empty()
        && named.figures.is_empty()
        && named.trigger.recipients.iter().any(name)
        && named.when.as_ref().is_some_and(|w| w.span.is_some())
}

/// "A car bomb killed seven. The army killed six guerrillas": two that each count their own dead, of which one has a doer and the other
/// is told of by something else that did it.
pub(super) fn two_killings(a: &Draft, b: &Draft) -> bool {
    let dead = |d: &Draft| {
        let word = d.trigger.word;
        let kills =
            word.pos == Pos::Noun || word.figure == Some(Role::Killed) && d.trigger.frame.subject.is_some();
        let own = |f: &&record::Figure| f.role == Role::Killed && f.part_of.is_none();
        d.figures.iter().find(own).filter(|_| kills).map(|f| f.count)
    };
    let named = |d: &Draft| d.trigger.actors.iter().any(|a| a.actor.span.is_some());
    dead(a).zip(dead(b)).is_some_and(|(x, y)| x != y) && named(a) != named(b)
}

/// Whether two events are each told of places, and share none.
pub(super) fn in_two_places(x: &Trigger, y: &Trigger) -> bool {
    !x.places.is_empty() && !y.places.is_empty() && !x.places.iter().any(|p| y.places.contains(p))
}

/// "Six officers died in an ambush in Tecpan. In Culiacán gunmen burned cars": whether nobody who is known acts in either, and
/// what they share is no more than the state where they are.
pub(super) fn strangers(x: &Trigger, y: &Trigger) -> bool {
    let known = |p: &Party| p.actor.id.is_some() && p.actor.span.is_some();
    [x, y]
        .into_iter()
        .all(|t| !t.actors.iter().any(|a| a.actor.id.is_some()) && !t.recipients.iter().any(known))
}

/// "Police used gas; 13 officers were hurt": whether those who disperse a crowd are whom the other is done to.
fn turned(x: &Trigger, y: &Trigger) -> bool {
    let does = |r: &Party| x.actors.iter().any(|a| a.actor.id.is_some() && a.actor.id == r.actor.id);
    x.word.mode.as_deref() == Some("crowd-control") && y.recipients.iter().any(does)
}

/// Whether an attack is of a mode that no other word for an attack would be used for: a kidnapping is no bombing.
fn of_its_own(trigger: &Trigger) -> bool {
    matches!(trigger.word.mode.as_deref(), Some("abduct" | "sexual" | "torture"))
}

fn overlap(a: &When, b: &When) -> bool {
    let before = |x: &When, y: &When| x.end.zip(y.start).is_some_and(|(end, start)| end < start);
    !before(a, b) && !before(b, a) && (a.start.is_some() || a.relative == b.relative)
}
