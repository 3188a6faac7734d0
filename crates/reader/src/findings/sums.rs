//! Figures that do not add up: more was intercepted and hit than was launched, a part is greater than its whole.

use super::{blank, who};
use record::{Claim, Count, EventKind, Figure, Finding, FindingKind, Form, Modality, Number, Repair, Role};

const ENDS: [Role; 3] = [Role::Intercepted, Role::Suppressed, Role::Hit];

pub(super) fn find(claims: &[Claim], findings: &mut Vec<Finding>) {
    for claim in claims {
        parts_of_wholes(claim, findings);
    }
    let assaults: Vec<&Claim> = claims
        .iter()
        .filter(|c| c.event.kind == EventKind::Assault)
        .filter(|c| matches!(c.modality, Modality::Happened | Modality::Ongoing))
        .collect();
    for launch in &assaults {
        let mut tops: Vec<&str> = figures(launch, Role::Launched).map(|f| top(&f.thing)).collect();
        tops.sort_unstable();
        tops.dedup();
        for thing in tops {
            let launched = Sum::of(
                figures(launch, Role::Launched).filter(|f| top(&f.thing) == thing && f.part_of.is_none()),
            );
            let Some(high) = launched.high else { continue };
            // The fullest account of the ends, by one source; sources are never added to one another.
            let account = assaults.iter().filter(|c| same_strike(launch, c)).map(|c| (c, ends(c, thing)));
            let Some((other, parts)) = account.max_by(|a, b| a.1.low().total_cmp(&b.1.low())) else {
                continue;
            };
            // What is still in the air or unaccounted for only adds to what was launched.
            let low = parts.low();
            if low <= high || parts.figures.is_empty() {
                continue;
            }
            let terms: Vec<String> =
                parts.figures.iter().map(|f| format!("{} {}", f.role, least(f))).collect();
            let plus = terms.join(" + ");
            let total = if terms.len() > 1 { format!("{plus} = {low}") } else { plus };
            let of = if who(launch) == who(other) {
                String::new()
            } else {
                format!(" ({} against {})", who(launch), who(other))
            };
            let mut spans: Vec<_> =
                figures(launch, Role::Launched).filter(|f| top(&f.thing) == thing).map(|f| f.span).collect();
            spans.extend(parts.figures.iter().map(|f| f.span));
            let mut named = vec![launch.id.clone()];
            if other.id != launch.id {
                named.push(other.id.clone());
            }
            findings.push(Finding {
                kind: FindingKind::DoesNotAddUp,
                thing: Some(thing.to_owned()),
                claims: named,
                says: format!("launched {}, but {total}{of}", launched.words()),
                spans,
                repair: Number::new(low).map(|low| Repair {
                    role: Role::Launched,
                    count: Count { low, high: None, form: Form::AtLeast },
                }),
                ..blank()
            });
        }
    }
}

fn parts_of_wholes(claim: &Claim, findings: &mut Vec<Finding>) {
    for part in &claim.event.figures {
        let Some(whole) = part.part_of.and_then(|span| claim.event.figures.iter().find(|f| f.span == span))
        else {
            continue;
        };
        let Some(high) = whole.count.high.filter(|high| part.count.low > *high) else {
            continue;
        };
        findings.push(Finding {
            kind: FindingKind::DoesNotAddUp,
            thing: Some(top(&whole.thing).to_owned()),
            claims: vec![claim.id.clone()],
            says: format!(
                "{} {} of {} {}: the part is greater than the whole ({high})",
                part.role, part.count, whole.role, whole.count
            ),
            spans: vec![whole.span, part.span],
            repair: Some(Repair {
                role: whole.role,
                count: Count { low: part.count.low, high: None, form: Form::AtLeast },
            }),
            ..blank()
        });
    }
}

struct Sum<'a> {
    figures: Vec<&'a Figure>,
    high: Option<f64>,
}

impl<'a> Sum<'a> {
    fn of(figures: impl Iterator<Item = &'a Figure>) -> Self {
        let mut all: Vec<&Figure> = Vec::new();
        for figure in figures {
            // The same count told twice, or a kind beside its general thing, is not two counts.
            let told = all.iter().any(|f| {
                f.role == figure.role && (f.thing == figure.thing || general(&f.thing, &figure.thing))
            });
            if !told {
                all.retain(|f| !(f.role == figure.role && general(&figure.thing, &f.thing)));
                all.push(figure);
            }
        }
        let high = all.iter().try_fold(0.0, |sum, f| Some(sum + f.count.high?.get()));
        Sum { high: high.filter(|_| !all.is_empty()), figures: all }
    }

    fn low(&self) -> f64 {
        self.figures.iter().map(|f| f.count.low.get()).sum()
    }

    fn words(&self) -> String {
        let counts: Vec<String> = self.figures.iter().map(|f| f.count.to_string()).collect();
        if counts.len() > 1 {
            format!("{} = {}", counts.join(" + "), self.high.unwrap_or(0.0))
        } else {
            counts.concat()
        }
    }
}

/// The ends of what was launched, as one claim tells them.
fn ends<'a>(claim: &'a Claim, thing: &str) -> Sum<'a> {
    let all = claim.event.figures.iter();
    Sum::of(all.filter(|f| ENDS.contains(&f.role) && top(&f.thing) == thing && f.part_of.is_none()))
}

fn least(figure: &Figure) -> String {
    if figure.count.is_point() {
        figure.count.low.to_string()
    } else {
        format!("at least {}", figure.count.low)
    }
}

fn figures(claim: &Claim, role: Role) -> impl Iterator<Item = &Figure> {
    claim.event.figures.iter().filter(move |f| f.role == role && weapon(top(&f.thing)))
}

fn weapon(top: &str) -> bool {
    matches!(top, "drone" | "missile" | "rocket" | "bomb")
}

fn top(thing: &str) -> &str {
    thing.split('.').next().unwrap_or(thing)
}

fn general(a: &str, b: &str) -> bool {
    b.len() > a.len() && b.starts_with(a) && b.as_bytes()[a.len()] == b'.'
}

/// Whether two claims can be of one strike: their sides and times do not exclude each other.
fn same_strike(a: &Claim, b: &Claim) -> bool {
    let sides = |x: &[record::Actor], y: &[record::Actor]| {
        let state =
            |a: &record::Actor| a.id.as_deref().and_then(|id| id.split('.').next()).map(str::to_owned);
        let (x, y): (Vec<_>, Vec<_>) =
            (x.iter().filter_map(state).collect(), y.iter().filter_map(state).collect());
        x.is_empty() || y.is_empty() || x.iter().any(|s| y.contains(s))
    };
    let times = match (&a.event.when, &b.event.when) {
        (Some(x), Some(y)) => {
            let before = |x: &record::When, y: &record::When| {
                x.end.zip(y.start).is_some_and(|(end, start)| end < start)
            };
            !before(x, y) && !before(y, x)
        }
        _ => true,
    };
    sides(&a.event.actors, &b.event.actors) && sides(&a.event.recipients, &b.event.recipients) && times
}
