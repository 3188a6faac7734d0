//! What of a claim is compared, in little memory: some thousands are held, and names are hashes here.

use super::features::Features;
use super::shelf::{Shelf, Store, listed, stored};
use crate::{hash, things};
use record::{EventKind, Language, Role};
use rusqlite::Connection;
use std::num::NonZeroU64;

/// A claim as it is compared.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Gist {
    pub(crate) id: Box<str>,
    /// The number of its report.
    pub(crate) report: i64,
    /// How much it says: the greater is senior.
    pub(crate) rank: i32,
    /// First and last day, since 1970-01-01.
    pub(crate) days: Option<(i32, i32)>,
    pub(crate) published: Option<i32>,
    pub(crate) mode: Option<NonZeroU64>,
    pub(crate) source: Option<NonZeroU64>,
    /// Actors, and behind them recipients.
    parties: Box<[Short]>,
    actors: u16,
    pub(crate) places: Box<[Spot]>,
    pub(crate) figures: Box<[Amount]>,
    /// The rare words of the sentences it rests on.
    pub(crate) terms: Box<[(u32, f32)]>,
    pub(crate) kind: EventKind,
    pub(crate) language: Language,
    /// It has happened or goes on, or someone denies that it did.
    pub(crate) told: bool,
    /// It tells of a place within a state.
    pub(crate) within: bool,
    /// Its places are states, if it has any.
    pub(crate) states_only: bool,
}

/// An id, with the state it belongs to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Short {
    /// A hash of the id.
    pub(crate) id: u64,
    /// It is an id and no mere name.
    pub(crate) known: bool,
    /// The three letters of its state.
    pub(crate) state: Option<[u8; 3]>,
    pub(crate) is_state: bool,
}

/// A place of a claim.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Spot {
    pub(crate) short: Short,
    pub(crate) point: Option<(f32, f32)>,
}

/// A figure of a claim.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Amount {
    pub(crate) role: Option<Role>,
    pub(crate) thing: Box<str>,
    pub(crate) low: f64,
    pub(crate) high: Option<f64>,
}

impl Amount {
    pub(crate) fn is_point(&self) -> bool {
        self.high == Some(self.low)
    }

    pub(crate) fn meets(&self, other: &Self) -> bool {
        self.high.is_none_or(|high| other.low <= high) && other.high.is_none_or(|high| self.low <= high)
    }
}

impl Short {
    fn of(id: &str, known: bool) -> Self {
        let state = if known { things::state(id) } else { None };
        let letters = state.and_then(|state| state.as_bytes().try_into().ok());
        Self { id: hash::of_bytes(id.as_bytes()), known, state: letters, is_state: state == Some(id) }
    }
}

impl Gist {
    /// What is compared of a claim.
    pub(crate) fn of(claim: &Features) -> Self {
        let party = |id: &String| Short::of(id, !id.starts_with('?'));
        let figures = claim.figures.iter().map(|figure| Amount {
            role: figure.role.parse().ok(),
            thing: figure.thing.as_str().into(),
            low: figure.low,
            high: figure.high,
        });
        Self {
            id: claim.id.as_str().into(),
            report: claim.report,
            rank: claim.rank,
            days: claim.days,
            published: claim.published,
            mode: named(claim.mode.as_ref()),
            source: named(claim.source.as_ref()),
            parties: claim.actors.iter().chain(&claim.recipients).map(party).collect(),
            actors: claim.actors.len() as u16,
            places: claim
                .places
                .iter()
                .map(|place| Spot { short: Short::of(&place.id, place.known), point: place.point })
                .collect(),
            figures: figures.collect(),
            terms: claim.terms.as_slice().into(),
            kind: claim.kind,
            language: claim.language,
            told: claim.told,
            within: claim.places.iter().any(|place| place.known && !place.is_state()),
            states_only: claim.places.iter().all(|place| place.is_state()),
        }
    }

    /// That of a stored claim.
    pub(crate) fn read(db: &Connection, shelf: &mut Shelf, no: i64) -> crate::Result<Self> {
        match shelf.get(no).and_then(|mut bytes| Self::fetch(&mut bytes)) {
            Some(gist) => Ok(gist),
            None => Ok(Self::of(&Features::read(db, no)?)),
        }
    }

    pub(crate) fn actors(&self) -> &[Short] {
        &self.parties[..usize::from(self.actors)]
    }

    pub(crate) fn recipients(&self) -> &[Short] {
        &self.parties[usize::from(self.actors)..]
    }

    /// Actors and recipients.
    pub(crate) fn parties(&self) -> &[Short] {
        &self.parties
    }
}

listed!(EventKind Language Role);
stored!(Short { id known state is_state });
stored!(Spot { short point });
stored!(Amount { role thing low high });
stored!(Gist {
    id report rank days published mode source parties actors places figures terms kind language told within states_only
});

/// The three letters of a state.
impl Store for [u8; 3] {
    fn store(&self, to: &mut Vec<u8>) {
        to.extend_from_slice(self);
    }

    fn fetch(from: &mut &[u8]) -> Option<Self> {
        from.split_off(..3)?.try_into().ok()
    }
}

impl Store for NonZeroU64 {
    fn store(&self, to: &mut Vec<u8>) {
        self.get().store(to);
    }

    fn fetch(from: &mut &[u8]) -> Option<Self> {
        Self::new(u64::fetch(from)?)
    }
}

/// The hash of a name.
fn named(name: Option<&String>) -> Option<NonZeroU64> {
    name.map(|name| NonZeroU64::MIN | hash::of_bytes(name.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_aside_comes_back_as_it_was() {
        let short = |id: &str| Short::of(id, !id.starts_with('?'));
        let gist = Gist {
            id: "c1".into(),
            report: 7,
            rank: -3,
            days: Some((20_100, 20_101)),
            published: None,
            mode: NonZeroU64::new(5),
            source: None,
            parties: [short("RUS.army"), short("?someone"), short("UKR")].into(),
            actors: 2,
            places: [Spot { short: short("UKR"), point: Some((50.5, 30.5)) }].into(),
            figures: [Amount { role: Some(Role::Killed), thing: "person".into(), low: 3.0, high: None }]
                .into(),
            terms: [(7, 0.25), (u32::MAX, 0.5)].into(),
            kind: EventKind::Assault,
            language: Language::Uk,
            told: true,
            within: false,
            states_only: true,
        };
        let mut bytes = Vec::new();
        gist.store(&mut bytes);
        assert_eq!(Gist::fetch(&mut &bytes[..]), Some(gist));
        assert_eq!(Gist::fetch(&mut &bytes[..bytes.len() - 1]), None);
    }
}
