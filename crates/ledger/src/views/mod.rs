//! What the page draws: dealings between two actors, points on the map, and how far the ledger has come; beside it figures by
//! day, and what waits for review.

mod days;
mod review;

pub use days::DayFigure;
pub use review::{Concord, MOST_QUEUED, ReadClaim, ReviewRow, Waiting};

use crate::filter::INCIDENTS;
use crate::{Filter, Ledger, Page, Result};
use rusqlite::params_from_iter;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// At most so many incidents are added up or drawn; the newest count.
pub const MOST_DRAWN: u32 = 20_000;

/// So many of the newest claims that fit are looked through for the actors that a filter suggests.
pub const MOST_LOOKED_AT: u32 = 5_000;

/// An incident between two actors.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Dealing {
    /// The incident.
    pub incident: String,
    /// The day it began.
    pub day: String,
    /// PLOVER kind.
    pub kind: String,
    /// Whether the first actor acts on the second, or the other way; null where both do.
    pub forward: Option<bool>,
    /// Of how many independent reports.
    pub independent: u32,
}

/// An incident on the map.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Point {
    /// The incident.
    pub incident: String,
    /// PLOVER kind.
    pub kind: String,
    /// The day it began.
    pub day: Option<String>,
    /// The place's name.
    pub place: Option<String>,
    /// The place's id; an id without a dot is a whole state and no point.
    pub place_id: Option<String>,
    /// Who acts on whom, for those without a point.
    pub who: Option<String>,
    /// Degrees north; null where the place is not known.
    pub lat: Option<f64>,
    /// Degrees east.
    pub lon: Option<f64>,
    /// Its largest figure.
    pub largest: Option<f64>,
    /// Of how many independent reports.
    pub independent: u32,
}

/// A source that is watched and cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Failing {
    /// Its name.
    pub source: String,
    /// How many visits failed one after another.
    pub failures: u32,
    /// Why the last did.
    pub error: Option<String>,
}

/// What there is in a ledger, so that it can be told whether it has changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Mark {
    /// The number of the last claim.
    pub claim: i64,
    /// The number of the last finding.
    pub finding: i64,
    /// The number of the last review.
    pub review: i64,
}

impl Ledger {
    /// Incidents in which both actors have a part and which fit the filter, oldest first.
    ///
    /// # Errors
    /// As for [`Ledger::days`].
    pub fn dealings(&self, filter: &Filter, one: &str, other: &str) -> Result<Vec<Dealing>> {
        let filter = Filter { actor: Some(one.to_owned()), ..filter.clone() };
        let mut dealings = Vec::new();
        self.each(&filter, "i.id, i.starts, i.kind, i.actors, i.recipients, i.independent", |row| {
            let (actors, recipients) = (parties(text(row, 3)?)?, parties(text(row, 4)?)?);
            let has = |side: &[Party<'_>], id: &str| {
                side.iter().filter_map(|one| one.id.as_deref()).any(|held| held == id || of_state(held, id))
            };
            let forward = has(&actors, one) && has(&recipients, other);
            let backward = has(&actors, other) && has(&recipients, one);
            let together = has(&actors, one) && has(&actors, other);
            let Some(day) = row.get::<_, Option<String>>(1)? else { return Ok(()) };
            if forward || backward || together {
                dealings.push(Dealing {
                    incident: row.get(0)?,
                    day,
                    kind: row.get(2)?,
                    forward: (forward != backward).then_some(forward),
                    independent: row.get(5)?,
                });
            }
            Ok(())
        })?;
        dealings.sort_by(|a, b| a.day.cmp(&b.day));
        Ok(dealings)
    }

    /// The incidents that fit, with where they were.
    ///
    /// # Errors
    /// As for [`Ledger::days`].
    pub fn points(&self, filter: &Filter) -> Result<Vec<Point>> {
        let mut points = Vec::new();
        self.each(
            filter,
            "i.id, i.kind, i.starts, i.place, i.place_id, i.largest, i.independent, i.lat, i.lon, i.actors, i.recipients",
            |row| {
                let (lat, lon): (Option<f64>, Option<f64>) = (row.get(7)?, row.get(8)?);
                let who = match lat {
                    None => {
                        let actors = names(&parties(text(row, 9)?)?);
                        let recipients = names(&parties(text(row, 10)?)?);
                        Some(format!("{actors} → {recipients}").trim_matches([' ', '→']).to_owned())
                    }
                    Some(_) => None,
                };
                let who = who.filter(|who| !who.is_empty());
                points.push(Point {
                    who,
                    incident: row.get(0)?,
                    kind: row.get(1)?,
                    day: row.get(2)?,
                    place: row.get(3)?,
                    place_id: row.get(4)?,
                    lat,
                    lon,
                    largest: row.get(5)?,
                    independent: row.get(6)?,
                });
                Ok(())
            },
        )?;
        Ok(points)
    }

    /// Runs `take` over columns of the incidents `i` that fit.
    fn each(
        &self,
        filter: &Filter,
        columns: &str,
        mut take: impl FnMut(&rusqlite::Row<'_>) -> Result<()>,
    ) -> Result<()> {
        let page = Page { limit: MOST_DRAWN, after: None };
        let Some(sql) = filter.sql(&self.db, &INCIDENTS, &page)? else { return Ok(()) };
        let text = format!("SELECT {columns} FROM ({}) q JOIN incidents i ON i.no = q.no", sql.text);
        let mut find = self.db.prepare_cached(&text)?;
        let mut rows = find.query(params_from_iter(sql.values))?;
        while let Some(row) = rows.next()? {
            take(row)?;
        }
        Ok(())
    }

    /// The sources that are watched and could not be read when they were last visited.
    ///
    /// # Errors
    /// Where the ledger cannot be read.
    pub fn failing(&self) -> Result<Vec<Failing>> {
        let mut find = self.db.prepare_cached(
            "SELECT substr(name, 8), json_extract(value, '$.failures'), json_extract(value, '$.last_error[1]')
             FROM cursors WHERE name LIKE 'source %' AND json_valid(value) AND json_extract(value, '$.failures') > 0 ORDER BY name",
        )?;
        let rows = find.query_map([], |row| {
            Ok(Failing { source: row.get(0)?, failures: row.get(1)?, error: row.get(2)? })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// How far the ledger has come.
    ///
    /// # Errors
    /// Where the ledger cannot be read.
    pub fn mark(&self) -> Result<Mark> {
        let mut find = self.db.prepare_cached(
            "SELECT (SELECT coalesce(max(no), 0) FROM claims), (SELECT coalesce(max(no), 0) FROM findings),
                    (SELECT coalesce(max(no), 0) FROM reviews)",
        )?;
        Ok(find.query_row([], |row| {
            Ok(Mark { claim: row.get(0)?, finding: row.get(1)?, review: row.get(2)? })
        })?)
    }

    /// Claims that were added after a mark, oldest first. At most `limit`; each with its number.
    ///
    /// # Errors
    /// Where the ledger cannot be read.
    pub fn since(&self, claim: i64, limit: u32) -> Result<Vec<(i64, crate::ClaimRow)>> {
        let mut find = self.db.prepare_cached("SELECT no FROM claims WHERE no > ?1 ORDER BY no LIMIT ?2")?;
        let numbers: Vec<i64> =
            find.query_map([claim, i64::from(limit)], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        numbers.into_iter().map(|no| Ok((no, self.claim_row(no)?))).collect()
    }
}

/// A party of an incident as it is stored with it.
#[derive(Deserialize)]
struct Party<'a> {
    #[serde(borrow)]
    id: Option<Cow<'a, str>>,
    #[serde(borrow)]
    name: Cow<'a, str>,
}

/// A column that holds text, as it lies in memory; nothing where it is null.
fn text<'r>(row: &'r rusqlite::Row<'_>, column: usize) -> Result<&'r str> {
    Ok(row.get_ref(column)?.as_str_or_null().map_err(rusqlite::Error::from)?.unwrap_or_default())
}

fn parties(side: &str) -> Result<Vec<Party<'_>>> {
    Ok(serde_json::from_str(side)?)
}

/// The names of one side of an incident.
fn names(side: &[Party<'_>]) -> String {
    side.iter().map(|party| &*party.name).collect::<Vec<_>>().join(", ")
}

/// Whether an id belongs to a state: `RUS.lavrov` to `RUS`.
fn of_state(id: &str, state: &str) -> bool {
    id.strip_prefix(state).is_some_and(|rest| rest.starts_with('.'))
}
