//! Two sources give figures for the same role and thing of the same event that exclude each other.

use super::{blank, who};
use record::{Actor, Claim, Figure, Finding, FindingKind, Modality, Role, Stance};

pub(super) fn find(claims: &[Claim], findings: &mut Vec<Finding>) {
    denied(claims, findings);
    for (index, a) in claims.iter().enumerate() {
        for (between, b) in claims[index + 1..].iter().enumerate() {
            if !comparable(a, b) || between >= NEAR && !shares(a, b) {
                continue;
            }
            for x in &a.event.figures {
                for y in b.event.figures.iter().filter(|y| at_odds(x, y)) {
                    findings.push(Finding {
                        kind: FindingKind::SourcesDisagree,
                        thing: Some(x.thing.clone()),
                        claims: vec![a.id.clone(), b.id.clone()],
                        says: format!("{}: {} says {}, {} says {}", x.role, who(a), x.count, who(b), y.count),
                        spans: vec![x.span, y.span],
                        ..blank()
                    });
                }
            }
        }
    }
}

/// One source denies what another asserts.
fn denied(claims: &[Claim], findings: &mut Vec<Finding>) {
    let mut seen: Vec<&str> = Vec::new();
    for denial in claims.iter().filter(|c| c.stance == Stance::Denies) {
        if seen.contains(&&*denial.id) {
            continue;
        }
        // What is denied is what was told last before, or else next.
        let at = claims.iter().position(|c| c.id == denial.id).unwrap_or(0);
        let before = claims[..at].iter().rev().find(|c| contradicts(c, denial));
        let Some(asserted) = before.or_else(|| claims[at..].iter().find(|c| contradicts(c, denial))) else {
            continue;
        };
        let asserted = [asserted];
        let denials = claims
            .iter()
            .filter(|c| c.stance == Stance::Denies && asserted.iter().any(|a| contradicts(a, c)));
        let mut all: Vec<&Claim> = asserted.iter().copied().chain(denials).collect();
        all.sort_by_key(|c| (c.evidence[0].start, c.event.trigger.start));
        seen.extend(all.iter().map(|c| &*c.id));
        let names = |stance: bool| {
            let mut names: Vec<String> =
                all.iter().filter(|c| (c.stance == Stance::Denies) == stance).map(|c| who(c)).collect();
            names.dedup();
            names.join(", ")
        };
        findings.push(Finding {
            kind: FindingKind::SourcesDisagree,
            claims: all.iter().map(|c| c.id.clone()).collect(),
            says: format!("{}: asserted by {}, denied by {}", denial.event.kind, names(false), names(true)),
            spans: all.iter().map(|c| c.event.trigger).collect(),
            ..blank()
        });
    }
}

fn contradicts(a: &Claim, denial: &Claim) -> bool {
    let state = |x: &Actor| x.id.as_deref().and_then(|id| id.split('.').next()).map(str::to_owned);
    let alike = |x: &[Actor], y: &[Actor]| {
        let (x, y): (Vec<_>, Vec<_>) =
            (x.iter().filter_map(state).collect(), y.iter().filter_map(state).collect());
        x.is_empty() || y.is_empty() || x.iter().any(|s| y.contains(s))
    };
    let apart = match (&a.event.when, &denial.event.when) {
        (Some(x), Some(y)) => {
            let before = |x: &record::When, y: &record::When| {
                x.end.zip(y.start).is_some_and(|(end, start)| end < start)
            };
            before(x, y) || before(y, x)
        }
        _ => false,
    };
    a.event.kind == denial.event.kind
        && a.stance != Stance::Denies
        && matches!(a.modality, Modality::Happened | Modality::Ongoing)
        && a.sources.last().map(|s| (&s.id, &s.name)) != denial.sources.last().map(|s| (&s.id, &s.name))
        && !(a.event.actors.is_empty() && a.event.recipients.is_empty())
        && alike(&a.event.actors, &denial.event.actors)
        && alike(&a.event.recipients, &denial.event.recipients)
        && !apart
}

/// Claims between two of one kind from which on they must share a place or a party to tell of one event.
const NEAR: usize = 1;

/// Whether two claims name a party or a place alike.
fn shares(a: &Claim, b: &Claim) -> bool {
    let party = |x: &[Actor], y: &[Actor]| x.iter().any(|a| a.id.is_some() && y.iter().any(|b| a.id == b.id));
    let place = |c: &Claim| c.event.places.first().and_then(|p| p.id.clone());
    party(&a.event.actors, &b.event.actors)
        || party(&a.event.recipients, &b.event.recipients)
        || place(a).is_some() && place(a) == place(b)
}

/// One event, two sources.
fn comparable(a: &Claim, b: &Claim) -> bool {
    let day = |c: &Claim| c.event.when.as_ref().map(|w| (w.start, w.end));
    let place = |c: &Claim| c.event.places.first().map(|p| p.id.clone());
    let alike = |x: &[Actor], y: &[Actor]| {
        x.is_empty()
            || y.is_empty()
            || x.iter().any(|a| y.iter().any(|b| a.id == b.id && (a.id.is_some() || a.name == b.name)))
    };
    let told = |c: &Claim| matches!(c.modality, Modality::Happened | Modality::Ongoing);
    a.event.kind == b.event.kind
        && told(a)
        && told(b)
        && (a.sources.last().map(|s| (&s.id, &s.name)) != b.sources.last().map(|s| (&s.id, &s.name)))
        && day(a) == day(b)
        && (place(a) == place(b) || place(a).is_none() || place(b).is_none())
        && alike(&a.event.actors, &b.event.actors)
        && alike(&a.event.recipients, &b.event.recipients)
}

fn at_odds(x: &Figure, y: &Figure) -> bool {
    x.role == y.role
        && x.thing == y.thing
        && x.thing != "unknown"
        && x.scope == y.scope
        && x.part_of.is_none()
        && y.part_of.is_none()
        && !matches!(x.role, Role::Involved | Role::Ordinal | Role::Duration)
        && !x.count.meets(&y.count)
}
