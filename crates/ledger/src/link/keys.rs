//! The keys of a claim: two claims that share none are never compared.

use super::features::Features;
use crate::hash;
use crate::report::signature::Signature;

/// Figures at least this large, and not round, point to their happening by themselves.
const TELLING: f64 = 13.0;

/// How many of its rarest words make keys, two by two.
const RARE: usize = 4;

/// A key that holds on one day: those of a day lie side by side in the index, so that new claims touch few of its pages.
fn on(day: i32, hash: u64) -> u64 {
    ((day as u32 as u64) << 32) | (hash >> 32)
}

/// The keys of a claim, without repeats.
pub(crate) fn of(claim: &Features) -> Vec<i64> {
    let kind = claim.kind.name();
    let mut keys: Vec<u64> = Vec::new();
    let days = days(claim);
    for state in claim.states() {
        for day in days.clone() {
            keys.push(on(day, hash::of_parts(&["state", kind, state])));
        }
    }
    for place in claim.places.iter().filter(|place| !place.known) {
        for day in days.clone() {
            keys.push(on(day, hash::of_parts(&["place", kind, &place.id])));
        }
    }
    for figure in &claim.figures {
        if figure.is_point() && figure.low >= TELLING && figure.low % 50.0 != 0.0 {
            keys.push(hash::of_parts(&["figure", kind, &figure.role, &figure.low.to_string()]));
        }
    }
    let rare = Signature(claim.terms.clone()).heaviest(RARE);
    for (index, one) in rare.iter().enumerate() {
        for other in &rare[index + 1..] {
            let pair = (u64::from(*one.min(other)) << 32) | u64::from(*one.max(other));
            keys.push(hash::join(hash::of_parts(&["words", kind]), pair));
        }
    }
    keys.sort_unstable();
    keys.dedup();
    keys.into_iter().map(|key| key as i64).collect()
}

/// The days a claim can be met on: its own where they are few; else those before it was published.
fn days(claim: &Features) -> std::ops::RangeInclusive<i32> {
    match (claim.days, claim.published) {
        (Some((first, last)), _) if last - first <= 3 => first..=last,
        (_, Some(published)) => published - 1..=published,
        #[allow(clippy::reversed_empty_ranges)]
        _ => 1..=0,
    }
}
