//! Two sources give figures for the same role and thing of the same event that exclude each other.

use super::{blank, who};
use record::{Actor, Claim, Figure, Finding, FindingKind, Modality, Role};

pub(super) fn find(claims: &[Claim], findings: &mut Vec<Finding>) {
    for (index, a) in claims.iter().enumerate() {
        for b in &claims[index + 1..] {
            if !comparable(a, b) {
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
