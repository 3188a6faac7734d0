//! Which claims that were read are right, for their confidence: to learn it, and to see whether it keeps its word.

use super::fields::{Field, shared};
use super::pair;
use record::{Claim, Reading};

/// A claim that was read.
#[derive(Clone, Debug)]
pub struct Judged {
    /// The report that it was read from.
    pub report: String,
    /// What it is known by (`reader::confidence::traits`).
    pub traits: Vec<String>,
    /// The chance that it was given.
    pub confidence: f64,
    /// Whether its kind and all its parties are as they should be.
    pub right: bool,
}

/// Judges the claims of one report. Of a mutual event the sides may be exchanged.
pub(super) fn judge(report: &str, expected: &Reading, read: &Reading) -> Vec<Judged> {
    let pairs = pair::pairs(&expected.claims, &read.claims);
    let judged = read.claims.iter().enumerate().map(|(index, claim)| {
        let partner = pairs.iter().find(|(_, r)| *r == index).map(|(e, _)| &expected.claims[*e]);
        Judged {
            report: report.to_owned(),
            traits: reader::confidence::traits(claim, expected.report.language),
            confidence: claim.confidence.unwrap_or(0.0),
            right: partner.is_some_and(|partner| is_right(claim, partner)),
        }
    });
    judged.collect()
}

fn is_right(claim: &Claim, expected: &Claim) -> bool {
    let same = |one: Field, other: Field| {
        let (a, b) = (one.values(claim), other.values(expected));
        a.len() == b.len() && shared(&a, &b).len() == a.len()
    };
    let sides = same(Field::Actors, Field::Actors) && same(Field::Recipients, Field::Recipients);
    let turned = same(Field::Actors, Field::Recipients) && same(Field::Recipients, Field::Actors);
    use record::EventKind::{Agree, Consult, Cooperate, Support};
    let mutual = matches!(claim.event.kind, Agree | Consult | Cooperate | Support);
    same(Field::Kind, Field::Kind) && (sides || mutual && turned)
}

/// Of the claims whose confidence lies in each tenth from a half up, how many are right.
pub(super) fn table(judged: &[Judged]) -> Vec<crate::Row> {
    let bounds = [(0.0, 0.5), (0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1.01)];
    let row = |(low, high): (f64, f64)| {
        let within: Vec<&Judged> = judged.iter().filter(|j| (low..high).contains(&j.confidence)).collect();
        let right = within.iter().filter(|j| j.right).count();
        crate::Row {
            set: "confidence".to_owned(),
            measure: format!("right_at_{low:.1}"),
            value: if within.is_empty() { 0.0 } else { right as f64 / within.len() as f64 },
            n: within.len(),
        }
    };
    bounds.into_iter().map(row).collect()
}
