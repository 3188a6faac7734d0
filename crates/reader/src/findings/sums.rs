//! Figures that do not add up.
//!
//! The figures of a report are bounds on what they count: so many were launched, and no fewer than were shot down, jammed and
//! hit; a part is no more than its whole; the parts that a list gives make up their total; of a kind there are no more than
//! of the whole family. Each bound is checked with the least and the most that the words allow. Where one cannot hold, the
//! finding points at the fewest figures that cannot all be true, tells the arithmetic of the whole account, and the weakest
//! change that would mend it.
//! What the words themselves leave open ("six unaccounted for", "still in the air") only adds to one side.

use super::{blank, who};
use record::{Claim, Count, EventKind, Figure, Finding, FindingKind, Form, Modality, Number, Repair, Role};

/// What can become of a thing that was launched. Each is a part of what was launched, and no two overlap.
const ENDS: [Role; 5] = [Role::Intercepted, Role::Suppressed, Role::Hit, Role::StillInAir, Role::Missing];

pub(super) fn find(claims: &[Claim], findings: &mut Vec<Finding>) {
    for claim in claims {
        parts_of_wholes(claim, findings);
        lists(claim, findings);
    }
    let assaults: Vec<&Claim> = claims
        .iter()
        .filter(|c| c.event.kind == EventKind::Assault)
        .filter(|c| matches!(c.modality, Modality::Happened | Modality::Ongoing))
        .collect();
    launched_and_ended(&assaults, findings);
}

/// Launched ≥ intercepted + suppressed + hit + what is still in the air, thing by thing and for each kind of it.
fn launched_and_ended(assaults: &[&Claim], findings: &mut Vec<Finding>) {
    for launch in assaults {
        let mut things: Vec<&str> = figures(launch, Role::Launched).map(|f| &*f.thing).collect();
        things.extend(figures(launch, Role::Launched).map(|f| top(&f.thing)));
        // The general thing first: where it fails, its kinds need no word of their own.
        things.sort_unstable_by_key(|thing| (thing.len(), *thing));
        things.dedup();
        let mut failed: Vec<&str> = Vec::new();
        for thing in things {
            if failed.iter().any(|family| within(thing, family)) {
                continue;
            }
            let of_launch = |f: &&Figure| within(&f.thing, thing) && wholes_only(f, &launch.event.figures);
            let launched = Sum::of(figures(launch, Role::Launched).filter(of_launch));
            let Some(high) = launched.high else { continue };
            // The fullest account of the ends, by one source; sources are never added to one another.
            let account = assaults.iter().filter(|c| same_strike(launch, c)).map(|c| (c, ends(c, thing)));
            let Some((other, parts)) = account.max_by(|a, b| a.1.low().total_cmp(&b.1.low())) else {
                continue;
            };
            let low = parts.low();
            if low <= high || parts.figures.is_empty() {
                continue;
            }
            failed.push(thing);
            let terms: Vec<String> =
                parts.figures.iter().map(|f| format!("{} {}", f.role, least(f))).collect();
            let plus = terms.join(" + ");
            let total = if terms.len() > 1 { format!("{plus} = {low}") } else { plus };
            let of = if who(launch) == who(other) {
                String::new()
            } else {
                format!(" ({} against {})", who(launch), who(other))
            };
            let mut spans: Vec<_> = launched.figures.iter().map(|f| f.span).collect();
            spans.extend(parts.fewest_over(high).figures.iter().map(|f| f.span));
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
                repair: at_least(Role::Launched, low),
                ..blank()
            });
        }
    }
}

/// A part is no more than its whole.
fn parts_of_wholes(claim: &Claim, findings: &mut Vec<Finding>) {
    for part in &claim.event.figures {
        let Some(whole) = whole_of(part, &claim.event.figures) else { continue };
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
            repair: at_least(whole.role, part.count.low.get()),
            ..blank()
        });
    }
}

/// Parts of one whole in one role are no more together than it, where none is a kind of another: the regions of a night, or
/// what was shot down by kind.
fn lists(claim: &Claim, findings: &mut Vec<Finding>) {
    let all = &claim.event.figures;
    for whole in all {
        let parts: Vec<&Figure> = all
            .iter()
            .filter(|f| f.part_of == Some(whole.span) && f.span != whole.span && f.role == whole.role)
            // "Of them": a share may overlap with another share.
            .filter(|f| f.count.form != Form::Share)
            .collect();
        let apart = parts.iter().enumerate().all(|(i, a)| {
            parts[i + 1..].iter().all(|b| !general(&a.thing, &b.thing) && !general(&b.thing, &a.thing))
        });
        // One too great by itself is told as such.
        let alone = parts.iter().any(|p| whole.count.high.is_some_and(|high| p.count.low > high));
        let Some(high) = whole.count.high.filter(|_| parts.len() > 1 && apart && !alone) else { continue };
        let sum = Sum { high: None, figures: parts };
        let low = sum.low();
        if low <= high.get() {
            continue;
        }
        let terms: Vec<String> = sum.figures.iter().map(|f| f.count.low.to_string()).collect();
        let mut spans = vec![whole.span];
        let says = format!("{} {}, but its parts are {} = {low}", whole.role, whole.count, terms.join(" + "));
        spans.extend(sum.fewest_over(high.get()).figures.iter().map(|f| f.span));
        findings.push(Finding {
            kind: FindingKind::DoesNotAddUp,
            thing: Some(top(&whole.thing).to_owned()),
            claims: vec![claim.id.clone()],
            says,
            spans,
            repair: at_least(whole.role, low),
            ..blank()
        });
    }
}

/// The weakest change: the total was no less than what is told of it.
fn at_least(role: Role, low: f64) -> Option<Repair> {
    Number::new(low).map(|low| Repair { role, count: Count { low, high: None, form: Form::AtLeast } })
}

fn whole_of<'f>(part: &Figure, all: &'f [Figure]) -> Option<&'f Figure> {
    let span = part.part_of.filter(|span| *span != part.span)?;
    all.iter().find(|f| f.span == span)
}

/// Whether a figure is no part of another in its own role, which counts it already.
fn wholes_only(figure: &Figure, all: &[Figure]) -> bool {
    whole_of(figure, all).is_none_or(|whole| whole.role != figure.role)
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

    /// The fewest figures that together exceed a number, the greatest first, in the order of the text; all of them where
    /// they do not.
    fn fewest_over(mut self, most: f64) -> Self {
        if self.low() <= most {
            return self;
        }
        let mut by_size = self.figures.clone();
        by_size.sort_by(|a, b| b.count.low.get().total_cmp(&a.count.low.get()).then(a.span.cmp(&b.span)));
        let mut sum = 0.0;
        let enough = by_size.iter().position(|f| {
            sum += f.count.low.get();
            sum > most
        });
        by_size.truncate(enough.map_or(by_size.len(), |at| at + 1));
        self.figures.retain(|f| by_size.iter().any(|kept| std::ptr::eq(*kept, *f)));
        self
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
    Sum::of(all.filter(|f| {
        ENDS.contains(&f.role) && within(&f.thing, thing) && wholes_only(f, &claim.event.figures)
    }))
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

/// Whether a thing is of a kind, or the kind itself.
fn within(thing: &str, kind: &str) -> bool {
    thing == kind || general(kind, thing)
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

#[cfg(test)]
mod tests {
    use super::*;
    use record::{Event, EventKind, Span, Stance};

    fn figure(
        role: Role,
        thing: &str,
        low: u32,
        high: Option<u32>,
        at: usize,
        part_of: Option<usize>,
    ) -> Figure {
        let span = |at: usize| Span::new(at * 10, at * 10 + 5);
        Figure {
            role,
            thing: thing.into(),
            count: Count { low: low.into(), high: high.map(Number::from), form: Form::Exact },
            span: span(at),
            part_of: part_of.map(span),
            scope: None,
            rule: String::new(),
        }
    }

    fn claim(figures: Vec<Figure>) -> Claim {
        let event = Event {
            kind: EventKind::Assault,
            mode: None,
            contexts: Vec::new(),
            cameo: None,
            trigger: Span::new(0, 1),
            actors: Vec::new(),
            recipients: Vec::new(),
            when: None,
            places: Vec::new(),
            figures,
            rule: String::new(),
        };
        Claim {
            id: "c1".into(),
            event,
            sources: Vec::new(),
            stance: Stance::Asserts,
            modality: Modality::Happened,
            evidence: vec![Span::new(0, 1)],
            confidence: None,
        }
    }

    fn said(figures: Vec<Figure>) -> Vec<String> {
        let mut findings = Vec::new();
        find(&[claim(figures)], &mut findings);
        findings.into_iter().map(|f| f.says).collect()
    }

    #[test]
    fn more_ended_than_were_launched() {
        let told = said(vec![
            figure(Role::Launched, "missile.cruise", 20, Some(20), 1, None),
            figure(Role::Intercepted, "missile.cruise", 25, Some(25), 2, None),
            figure(Role::Hit, "missile", 1, Some(1), 3, None),
        ]);
        assert_eq!(told, ["launched 20, but intercepted 25 + hit 1 = 26"]);
    }

    #[test]
    fn a_finding_points_at_the_fewest_figures_and_asks_for_the_weakest_change() {
        let mut findings = Vec::new();
        let figures = vec![
            figure(Role::Launched, "missile.cruise", 20, Some(20), 1, None),
            figure(Role::Intercepted, "missile.cruise", 25, Some(25), 2, None),
            figure(Role::Hit, "missile", 1, Some(1), 3, None),
        ];
        let spans = vec![figures[0].span, figures[1].span];
        find(&[claim(figures)], &mut findings);
        assert_eq!(findings[0].spans, spans);
        let repair = findings[0].repair.as_ref().expect("a repair");
        assert_eq!((repair.role, repair.count.to_string()), (Role::Launched, "26..".to_owned()));
    }

    #[test]
    fn every_end_counts_and_the_arithmetic_is_told() {
        let told = said(vec![
            figure(Role::Launched, "drone", 100, Some(100), 1, None),
            figure(Role::Intercepted, "drone", 60, Some(60), 2, None),
            figure(Role::Suppressed, "drone", 40, Some(40), 3, None),
            figure(Role::Hit, "drone", 6, Some(6), 4, None),
        ]);
        assert_eq!(told, ["launched 100, but intercepted 60 + suppressed 40 + hit 6 = 106"]);
    }

    #[test]
    fn what_fits_or_is_left_open_is_no_finding() {
        let drone = |role, low, high, at| figure(role, "drone", low, high, at, None);
        assert_eq!(
            said(vec![
                drone(Role::Launched, 101, Some(101), 1),
                drone(Role::Intercepted, 84, Some(84), 2),
                drone(Role::Suppressed, 11, Some(11), 3),
                drone(Role::Missing, 6, Some(6), 4),
            ]),
            Vec::<String>::new()
        );
        // "About 100": up to 110.
        assert_eq!(
            said(vec![drone(Role::Launched, 90, Some(110), 1), drone(Role::Intercepted, 105, Some(105), 2)]),
            Vec::<String>::new()
        );
        assert_eq!(
            said(vec![drone(Role::Launched, 401, None, 1), drone(Role::Intercepted, 500, Some(500), 2)]),
            Vec::<String>::new()
        );
        // A part in its own role is counted with its whole.
        assert_eq!(
            said(vec![
                drone(Role::Launched, 80, Some(80), 1),
                drone(Role::Intercepted, 75, Some(75), 2),
                figure(Role::Intercepted, "drone", 33, Some(33), 3, Some(2)),
            ]),
            Vec::<String>::new()
        );
    }

    #[test]
    fn a_kind_fails_by_itself() {
        let told = said(vec![
            figure(Role::Launched, "missile.cruise", 10, Some(10), 1, None),
            figure(Role::Launched, "missile.ballistic", 10, Some(10), 2, None),
            figure(Role::Intercepted, "missile.cruise", 12, Some(12), 3, None),
        ]);
        assert_eq!(told, ["launched 10, but intercepted 12"]);
    }

    #[test]
    fn parts_and_lists_are_held_to_their_wholes() {
        let told = said(vec![
            figure(Role::Intercepted, "drone", 39, Some(39), 1, None),
            figure(Role::Intercepted, "drone", 41, Some(41), 2, Some(1)),
        ]);
        assert_eq!(told, ["intercepted 41 of intercepted 39: the part is greater than the whole (39)"]);
        let regions = |last: u32| {
            said(vec![
                figure(Role::Intercepted, "drone", 46, Some(46), 1, None),
                figure(Role::Intercepted, "drone", 24, Some(24), 2, Some(1)),
                figure(Role::Intercepted, "drone", 16, Some(16), 3, Some(1)),
                figure(Role::Intercepted, "drone", last, Some(last), 4, Some(1)),
            ])
        };
        assert_eq!(regions(6), Vec::<String>::new());
        assert_eq!(regions(9), ["intercepted 46, but its parts are 24 + 16 + 9 = 49"]);
    }
}
