//! "The largest attack of the war": a rank by size or by deaths, over a time that the words give.

use crate::events::{Scene, Trigger};
use crate::times::{TimeExpr, TimeKind};
use lexicon::{Meaning, Pos};
use record::{Count, Date, EventKind, Figure, Number, Role, Span};
use syntax::Upos;

/// Words between a superlative and the noun it goes with, at most.
const BESIDE: usize = 4;

/// Words between that noun and the time over which it is said.
const BEHIND: usize = 8;

/// A time of more days than this is one that attacks are compared over.
const DAYS: i32 = 3;

/// Adds a rank to every event whose noun has a superlative, where it is said over which time.
pub fn assign(scene: &Scene<'_, '_>, triggers: &[Trigger], times: &[TimeExpr], figures: &mut [Vec<Figure>]) {
    let view = scene.view;
    for at in 0..view.len() {
        let most = view.meanings_at(at).find_map(|(meaning, range)| match meaning {
            Meaning::Superlative { deaths } if range.start == at => Some((*deaths, range.clone())),
            _ => None,
        });
        let Some((deaths, tokens)) = most else { continue };
        let Some(index) = noun_of(scene, triggers, tokens.start, tokens.end) else { continue };
        let noun = triggers[index].head;
        let Some(scope) = time_of(scene, times, noun.max(tokens.end - 1), &tokens) else { continue };
        let name = if triggers[index].word.kind == EventKind::Assault { "attack" } else { "event" };
        let thing = format!("{name}.{}", if deaths { "deadliest" } else { "largest" });
        let span = Span::new(view.span(tokens.start).range().start, view.span(tokens.end - 1).range().end);
        // "The second-largest": what counts from the top, and no rank in time.
        let rank = (tokens.start.saturating_sub(2)..tokens.start).find_map(|before| {
            view.meanings_at(before).find_map(|(meaning, _)| match meaning {
                Meaning::Ordinal(rank) if *rank >= 2.0 => Some((before, *rank)),
                _ => None,
            })
        });
        if let Some((before, _)) = rank {
            let word = view.span(before);
            figures[index].retain(|f| f.role != Role::Ordinal || f.span != word);
        }
        let rank = rank.and_then(|(_, rank)| Number::new(rank)).unwrap_or(Number::from(1));
        figures[index].push(Figure {
            role: Role::Ordinal,
            thing,
            count: Count::exact(rank),
            span,
            part_of: None,
            scope: Some(scope),
            rule: "superlatives.rank".to_owned(),
        });
    }
}

/// The event noun that a superlative goes with: the one it hangs on, else the nearest beside it within its phrase.
fn noun_of(scene: &Scene<'_, '_>, triggers: &[Trigger], start: usize, end: usize) -> Option<usize> {
    let view = scene.view;
    let counted = |t: &Trigger| {
        t.word.pos == Pos::Noun && matches!(t.word.kind, EventKind::Assault | EventKind::Protest)
    };
    let over = (start..end).find_map(|token| {
        let head = view.head(token)?;
        triggers.iter().position(|t| counted(t) && t.head == head)
    });
    let within = |from: usize, to: usize| {
        (from..to).all(|x| !matches!(view.upos(x), Upos::Adp | Upos::Verb | Upos::Punct))
    };
    over.or_else(|| {
        triggers.iter().position(|t| {
            let behind = (end..end + BESIDE).contains(&t.head) && within(end, t.head);
            let before = t.head < start && start - t.head <= BESIDE && within(t.head + 1, start);
            counted(t) && (behind || before)
        })
    })
}

/// Over which time: a phrase for all there was, or a time of more than some days that stands behind the noun.
fn time_of(
    scene: &Scene<'_, '_>,
    times: &[TimeExpr],
    noun: usize,
    superlative: &std::ops::Range<usize>,
) -> Option<String> {
    let view = scene.view;
    let end = view.sentence(noun).end.min(noun + 1 + BEHIND);
    let reach = (noun + 1..end).any(|at| {
        view.meanings_at(at).any(|(meaning, range)| matches!(meaning, Meaning::Reach) && range.start == at)
    });
    if reach {
        return Some("../..".to_owned());
    }
    let told = times.iter().filter(|t| {
        matches!(t.kind, TimeKind::Date | TimeKind::Period)
            && (noun + 1..end).contains(&t.tokens.start)
            && !superlative.contains(&t.tokens.start)
    });
    let long = |first: Date, last: Date| (last - first).get_days() > DAYS;
    told.filter_map(|time| match (time.start, time.end) {
        (Some(first), Some(last)) if long(first, last) => Some(format!("{first}/{last}")),
        (Some(first), None) => Some(format!("{first}/..")),
        _ => None,
    })
    .next()
}
