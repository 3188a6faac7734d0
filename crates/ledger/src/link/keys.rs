//! The keys of a claim: two claims that share none are never compared.

use super::features::Features;
use super::index::Table;
use crate::hash;
use crate::report::signature::Signature;

/// Figures at least this large, and not round, point to their happening by themselves.
const TELLING: f64 = 13.0;

/// How many of its rarest words make keys, two by two.
const RARE: usize = 4;

/// Keys that hold on one day are kept under that day; those that hold at any time under a stretch of days, behind this. So
/// new claims touch few pages of the index.
const STRETCHES: i64 = 1 << 24;

/// Days of a stretch.
const STRETCH: i32 = 8;

/// Claims that last longer, or have no day, are kept by themselves.
const LONG: i32 = 15;

/// Who would have to look in more stretches than this looks in all there are.
const MANY: i64 = 400;

/// The stretch of those.
const ANYWHERE: i64 = STRETCHES << 1;

/// Two claims whose days lie further apart than this are never one happening (`score::could_fit`).
const FARTHEST: i32 = 21;

pub(crate) static TABLE: Table = Table {
    find: "SELECT claim FROM claim_keys WHERE time = ?1 AND key = ?2",
    into: "claim_keys (time, key, claim)",
    timed: true,
    drop: "DELETE FROM claim_keys WHERE time = ?1 AND key = ?2 AND claim = ?3",
    count: "SELECT count(*) FROM claim_keys WHERE time = ?1",
    all: "SELECT key, claim FROM claim_keys WHERE time = ?1",
    every: "SELECT time, key FROM claim_keys",
    next: "SELECT min(time) FROM claim_keys WHERE time > ?1",
    // A sieve of all keys shows of most stretches that they need not be remembered: 2 MiB are enough.
    words: 1 << 18,
    // Claims without a day and long ones are kept in one stretch, which grows with the ledger.
    whole: 1 << 16,
};

/// The first stretch of those that are no days.
const FIRST: i64 = STRETCHES - (1 << 20);

/// Where keys that hold at any time are looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Sought {
    /// In these stretches.
    In(Vec<i64>),
    /// In all from this one on.
    All(i64),
}

/// The keys of a claim, without repeats.
#[derive(Clone, Debug)]
pub(crate) struct Keys {
    /// Those of its days, and these.
    pub(crate) daily: Vec<i64>,
    pub(crate) days: Vec<i64>,
    /// Those that hold at any time, where they are kept, and where others are looked for by them.
    pub(crate) always: Vec<i64>,
    pub(crate) stretch: i64,
    pub(crate) sought: Sought,
}

/// The keys of a claim.
pub(crate) fn of(claim: &Features) -> Keys {
    let kind = claim.kind.name();
    let mut daily: Vec<i64> = Vec::new();
    for state in claim.states() {
        daily.push(hash::of_parts(&["state", kind, state]) as i64);
    }
    for place in claim.places.iter().filter(|place| !place.known) {
        daily.push(hash::of_parts(&["place", kind, &place.id]) as i64);
    }
    let mut always: Vec<u64> = Vec::new();
    for figure in &claim.figures {
        if figure.is_point() && figure.low >= TELLING && figure.low % 50.0 != 0.0 {
            always.push(hash::of_parts(&["figure", kind, &figure.role, &figure.low.to_string()]));
        }
    }
    let rare = Signature(claim.terms.clone()).heaviest(RARE);
    let words = hash::of_parts(&["words", kind]);
    for (index, one) in rare.iter().enumerate() {
        for other in &rare[index + 1..] {
            let pair = (u64::from(*one.min(other)) << 32) | u64::from(*one.max(other));
            always.push(hash::join(words, pair));
        }
    }
    daily.sort_unstable();
    daily.dedup();
    always.sort_unstable();
    always.dedup();
    Keys {
        daily,
        days: days(claim).map(i64::from).collect(),
        always: always.into_iter().map(|key| key as i64).collect(),
        stretch: stretch(claim),
        sought: sought(claim),
    }
}

/// The stretch in which the keys of a claim that hold at any time are kept.
fn stretch(claim: &Features) -> i64 {
    days_of(claim).filter(|(first, last)| last - first <= LONG).map_or(ANYWHERE, |(first, _)| of_day(first))
}

/// Where a claim looks for others by keys that hold at any time: wherever one that could fit may be kept.
fn sought(claim: &Features) -> Sought {
    let Some((first, last)) = days_of(claim) else { return Sought::All(FIRST) };
    let (from, to) = (of_day(first - LONG - FARTHEST), of_day(last + FARTHEST));
    match to - from {
        ..MANY => Sought::In((from..=to).chain([ANYWHERE]).collect()),
        _ => Sought::All(FIRST),
    }
}

fn of_day(day: i32) -> i64 {
    STRETCHES + i64::from(day.div_euclid(STRETCH))
}

/// The days between which a claim could be met: its own, else when it was published.
fn days_of(claim: &Features) -> Option<(i32, i32)> {
    claim.days.or(claim.published.map(|day| (day, day)))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link::{gist::Gist, score};
    use record::{EventKind, Language};

    fn claim(days: Option<(i32, i32)>, published: Option<i32>) -> Features {
        Features {
            id: "c0".into(),
            report: 0,
            kind: EventKind::Assault,
            mode: None,
            told: true,
            language: Language::En,
            actors: Vec::new(),
            recipients: Vec::new(),
            places: Vec::new(),
            days,
            published,
            figures: Vec::new(),
            source: None,
            terms: Vec::new(),
            rank: 0,
        }
    }

    /// Whatever could be one happening is looked for where it is kept, both ways round.
    #[test]
    fn no_stretch_is_left_out_that_could_fit() {
        let mut claims = vec![claim(None, None)];
        for first in (-400..400).step_by(7) {
            claims.push(claim(None, Some(first)));
            for long in [0, 1, 3, 9, 15, 16, 200, 5000] {
                claims.push(claim(Some((first, first + long)), None));
                claims.push(claim(Some((first, first + long)), Some(first + long + 5)));
            }
        }
        for one in &claims {
            let sought = sought(one);
            let gist = Gist::of(one);
            for other in claims.iter().filter(|other| score::could_fit(&gist, &Gist::of(other))) {
                let found = match &sought {
                    Sought::In(stretches) => stretches.contains(&stretch(other)),
                    Sought::All(from) => stretch(other) >= *from,
                };
                assert!(found, "{:?} {:?}, {:?} {:?}", one.days, one.published, other.days, other.published);
            }
        }
    }
}
