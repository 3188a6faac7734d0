//! The rows of a claim.

use super::prepare::Ready;
use crate::link::Fresh;
use crate::link::forest::Candidate;
use crate::reviews::Standing;
use crate::{Result, tags};
use record::Form;
use rusqlite::{Connection, params};

/// Where a new claim stands.
pub(super) struct Placed<'a> {
    pub(super) root: i64,
    pub(super) parent: Option<&'a Candidate>,
    pub(super) whole: Option<i64>,
    pub(super) standing: &'a Standing,
}

/// Stores a claim. Gives its tags, which are still to be stored.
pub(super) fn insert(
    db: &Connection,
    numbers: &mut tags::Numbers,
    ready: &Ready,
    fresh: &Fresh<'_>,
    place: &Placed<'_>,
) -> Result<Vec<i64>> {
    let no = fresh.no;
    let claim = &ready.claim;
    let event = &claim.event;
    let largest = event.figures.iter().map(|f| f.count.low.get()).max_by(f64::total_cmp);
    let reasons = match place.parent {
        Some(parent) => Some(serde_json::to_string(&parent.sheet.reasons())?),
        None => None,
    };
    db.prepare_cached(
        "INSERT INTO claims (no, id, report, name, kind, mode, cameo, stance, modality, starts, ends, day, place, largest, words,
                             json, rank, features, incident, parent, strength, reasons, whole, pin, rejected)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25)",
    )?
    .execute(params![
        no,
        ready.id,
        fresh.report,
        claim.id,
        event.kind.name(),
        event.mode,
        event.cameo,
        claim.stance.name(),
        claim.modality.name(),
        ready.starts,
        ready.ends,
        ready.day,
        event.places.first().map(|p| &p.name),
        largest,
        ready.sentences,
        ready.json,
        fresh.gist.rank,
        ready.features_json,
        place.root,
        place.parent.map(|parent| parent.no),
        place.parent.map(|parent| parent.sheet.total()),
        reasons,
        place.whole,
        place.standing.pin,
        place.standing.rejected,
    ])?;
    let mut party = db.prepare_cached(
        "INSERT INTO parties (claim, side, position, id, name) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for (side, parties) in [("actor", &event.actors), ("recipient", &event.recipients)] {
        for (position, one) in parties.iter().enumerate() {
            party.execute(params![no, side, position as i64, one.id, one.name])?;
        }
    }
    let mut place = db.prepare_cached(
        "INSERT INTO places (claim, position, id, name, lat, lon) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (position, one) in event.places.iter().enumerate() {
        place.execute(params![no, position as i64, one.id, one.name, one.lat, one.lon])?;
    }
    let mut figure = db.prepare_cached(
        "INSERT INTO figures (claim, position, role, thing, low, high, form, scope, is_part, words)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?;
    for (position, one) in event.figures.iter().enumerate() {
        figure.execute(params![
            no,
            position as i64,
            one.role.name(),
            one.thing,
            one.count.low.get(),
            one.count.high.map(record::Number::get),
            form(one.count.form)?.as_str(),
            one.scope,
            one.part_of.is_some(),
            one.count.to_string(),
        ])?;
    }
    let mut source = db.prepare_cached(
        "INSERT INTO sources (claim, position, id, name, kind, cue) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (position, one) in claim.sources.iter().enumerate() {
        source.execute(params![no, position as i64, one.id, one.name, one.kind.name(), one.cue])?;
    }
    ready.tags.iter().map(|name| numbers.of(db, name)).collect()
}

/// How the words gave a count, by its name in JSON.
fn form(form: Form) -> Result<serde_json::Value> {
    Ok(serde_json::to_value(form)?)
}
