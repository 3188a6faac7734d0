//! A report that says who did it to whom in two ways.

use super::blank;
use record::{Actor, Claim, EventKind, Finding, FindingKind};

/// Kinds whose direction is what they say. Both sides of a war attack each other; both sides of a talk talk.
fn directed(kind: EventKind) -> bool {
    matches!(kind, EventKind::Support | EventKind::Aid | EventKind::Concede | EventKind::Retreat)
}

pub(super) fn find(text: &str, claims: &[Claim], findings: &mut Vec<Finding>) {
    for (index, a) in claims.iter().enumerate().filter(|(_, c)| directed(c.event.kind)) {
        let (from, to) = (states(&a.event.actors), states(&a.event.recipients));
        let to_itself = from.len() == 1 && from == to;
        for b in claims.iter().skip(if to_itself { 0 } else { index + 1 }) {
            if b.id == a.id || b.event.kind != a.event.kind {
                continue;
            }
            let (other_from, other_to) = (states(&b.event.actors), states(&b.event.recipients));
            let reversed =
                !from.is_empty() && !to.is_empty() && from != to && from == other_to && to == other_from;
            // "Russia supports Russia" beside "North Korea supports Russia": one of them has the sides reversed.
            let misdirected = to_itself && other_to == to && !other_from.is_empty() && other_from != from;
            if (reversed && same_act(text, a, b) || misdirected) && same_days(a, b) {
                let side = |actors: &[Actor]| actors.first().map_or("nobody", |a| &*a.name).to_owned();
                let (first, second) =
                    if a.event.trigger.start < b.event.trigger.start { (a, b) } else { (b, a) };
                let one = |c: &Claim| format!("{} to {}", side(&c.event.actors), side(&c.event.recipients));
                findings.push(Finding {
                    kind: FindingKind::ContradictsItself,
                    claims: vec![first.id.clone(), second.id.clone()],
                    says: format!(
                        "{}: one sentence has it from {}, another from {}",
                        a.event.kind,
                        one(first),
                        one(second)
                    ),
                    spans: vec![first.event.trigger, second.event.trigger],
                    ..blank()
                });
                if to_itself {
                    break;
                }
            }
        }
    }
}

fn states(actors: &[Actor]) -> Vec<&str> {
    let mut states: Vec<&str> = actors.iter().filter_map(|a| a.id.as_deref()?.split('.').next()).collect();
    states.sort_unstable();
    states.dedup();
    states
}

/// Whether two event words are of one stem: thanks for support is no support reversed.
fn same_act(text: &str, a: &Claim, b: &Claim) -> bool {
    let word = |c: &Claim| c.event.trigger.slice(text).to_lowercase();
    let common = word(a).chars().zip(word(b).chars()).take_while(|(x, y)| x == y).count();
    common >= 4
}

fn same_days(a: &Claim, b: &Claim) -> bool {
    match (&a.event.when, &b.event.when) {
        (Some(x), Some(y)) => match (x.start.zip(x.end), y.start.zip(y.end)) {
            // Reports of one act date it by the day it was done or the day it was told.
            (Some((a, b)), Some((c, d))) => (c - b).get_days() <= 1 && (a - d).get_days() <= 1,
            _ => true,
        },
        _ => true,
    }
}
