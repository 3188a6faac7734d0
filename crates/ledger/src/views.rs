//! What the page draws: figures by day, dealings between two actors, points on the map, and what waits for review.

use crate::filter::{CLAIMS, INCIDENTS};
use crate::{Agreement, Filter, Ledger, Page, Reconciled, Result};
use record::{Claim, Finding, Number, Role};
use rusqlite::params_from_iter;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// At most so many incidents are added up or drawn; the newest count.
pub const MOST_DRAWN: u32 = 20_000;

/// So many of the newest claims that fit are looked through for the actors that a filter suggests.
pub const MOST_LOOKED_AT: u32 = 5_000;

/// From so many claims, the newest that fit, the queue is ordered.
pub const MOST_QUEUED: u32 = 2_000;

/// A figure of all incidents of one day. A night belongs to the day it ended on.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DayFigure {
    /// The day.
    pub day: String,
    /// In what role.
    pub role: Role,
    /// Of what.
    pub thing: String,
    /// The sum of the least that any source in force allows.
    pub low: Number,
    /// The sum of the most; open where null.
    pub high: Option<Number>,
    /// Whether sources disagree on any of it.
    pub disagree: bool,
    /// The incidents it is the sum of.
    pub incidents: Vec<String>,
    /// Who gives it.
    pub sources: BTreeSet<String>,
}

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

/// A claim that waits for a decision.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Waiting {
    /// As in lists.
    #[serde(flatten)]
    pub claim: crate::ClaimRow,
    /// Whether sources of its incident disagree.
    pub sources_disagree: bool,
    /// How well it was linked, in hundredths; null for the top of an incident.
    pub strength: Option<i32>,
    /// How much a decision matters: its place in the queue, the highest first.
    pub weight: f64,
}

/// A claim of a report with its spans, and what was decided of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReadClaim {
    /// Its id in the ledger.
    pub claim: String,
    /// Its incident.
    pub incident: Option<String>,
    /// As it was read.
    pub read: Claim,
    /// A person has rejected it.
    pub rejected: bool,
}

/// A decision as it was recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReviewRow {
    /// Its number.
    pub review: i64,
    /// When, in UTC.
    pub made: String,
    /// `accept`, `correct`, `reject`, `merge`, `split` or `withdraw`.
    pub action: String,
    /// What it is about.
    pub target: String,
    /// The correction, the other incident, the claims, or the review that is withdrawn.
    pub detail: Option<String>,
    /// Why.
    pub note: Option<String>,
    /// Who decided.
    pub by: Option<String>,
}

/// How often two reviewers decided alike.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Concord {
    /// Things that two or more people have accepted or rejected.
    pub both: u32,
    /// Of them, those on which all decided alike.
    pub alike: u32,
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
    /// Figures by day, role and thing over the incidents that fit: of all sources, or of one alone, by its name. Parts of other
    /// incidents are not added to their wholes.
    ///
    /// # Errors
    /// Where the filter makes no sense, or the ledger cannot be read.
    pub fn days(&self, filter: &Filter, whose: Option<&str>) -> Result<Vec<DayFigure>> {
        let mut days: BTreeMap<(String, Role, String), DayFigure> = BTreeMap::new();
        let columns =
            "i.id, coalesce(i.ends, i.starts), i.figures, (SELECT whole FROM claims WHERE no = i.no) IS NULL";
        self.each(filter, columns, |row| {
            let (id, day, whole): (String, Option<String>, bool) = (row.get(0)?, row.get(1)?, row.get(3)?);
            let Some(day) = day.filter(|_| whole) else { return Ok(()) };
            let figures: Vec<Reconciled> = serde_json::from_str(&row.get::<_, String>(2)?)?;
            for figure in figures.iter().filter(|figure| figure.scope.is_none()) {
                add(&mut days, &id, &day, figure, whose);
            }
            Ok(())
        })?;
        Ok(days.into_values().collect())
    }

    /// Incidents in which both actors have a part and which fit the filter, oldest first.
    ///
    /// # Errors
    /// As for [`Ledger::days`].
    pub fn dealings(&self, filter: &Filter, one: &str, other: &str) -> Result<Vec<Dealing>> {
        let filter = Filter { actor: Some(one.to_owned()), ..filter.clone() };
        let mut dealings = Vec::new();
        self.each(&filter, "i.id, i.starts, i.kind, i.actors, i.recipients, i.independent", |row| {
            let side = |column| -> Result<Vec<String>> {
                let parties: Vec<serde_json::Value> = serde_json::from_str(&row.get::<_, String>(column)?)?;
                Ok(parties.iter().filter_map(|party| party["id"].as_str().map(str::to_owned)).collect())
            };
            let (actors, recipients) = (side(3)?, side(4)?);
            let has = |ids: &[String], id: &str| ids.iter().any(|held| held == id || of_state(held, id));
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
        let mut of = self.db.prepare_cached(
            "SELECT p.lat, p.lon FROM claims c JOIN places p ON p.claim = c.no
             WHERE c.incident = ?1 AND p.lat IS NOT NULL ORDER BY p.id IS ?2 DESC, c.rank DESC LIMIT 1",
        )?;
        self.each(
            filter,
            "i.id, i.kind, i.starts, i.place, i.place_id, i.largest, i.independent, i.no, i.actors, i.recipients",
            |row| {
                let place_id: Option<String> = row.get(4)?;
                let mut found = of.query(rusqlite::params![row.get::<_, i64>(7)?, place_id])?;
                let (lat, lon): (Option<f64>, Option<f64>) = match found.next()? {
                    Some(place) => (place.get(0)?, place.get(1)?),
                    None => (None, None),
                };
                let who = match lat {
                    None => Some(format!("{} → {}", names(&row.get::<_, String>(8)?)?, names(&row.get::<_, String>(9)?)?)),
                    Some(_) => None,
                };
                let who = who.map(|who| who.trim_matches([' ', '→']).to_owned()).filter(|who| !who.is_empty());
                points.push(Point {
                    who,
                    incident: row.get(0)?,
                    kind: row.get(1)?,
                    day: row.get(2)?,
                    place: row.get(3)?,
                    lat,
                    lon,
                    largest: row.get(5)?,
                    independent: row.get(6)?,
                    place_id,
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

    /// Claims nobody has decided on, what matters most and is least sure first: large figures, sources that disagree,
    /// weak links. Of the newest [`MOST_QUEUED`] that fit.
    ///
    /// # Errors
    /// As for [`Ledger::days`].
    pub fn queue(&self, filter: &Filter, limit: usize) -> Result<Vec<Waiting>> {
        let page = Page { limit: MOST_QUEUED, after: None };
        let Some(sql) = filter.sql(&self.db, &CLAIMS, &page)? else { return Ok(Vec::new()) };
        let text = format!(
            "SELECT c.no, i.disagree, c.strength, coalesce(c.largest, 0), i.independent,
                    EXISTS (SELECT 1 FROM finding_claims f WHERE f.claim = c.no)
             FROM ({}) q JOIN claims c ON c.no = q.no JOIN incidents i ON i.no = c.incident
             WHERE NOT c.rejected AND NOT EXISTS (
               SELECT 1 FROM review_claims rc JOIN reviews r ON r.no = rc.review
               WHERE rc.claim = c.id AND r.action <> 'withdraw' AND NOT EXISTS (
                 SELECT 1 FROM reviews w WHERE w.action = 'withdraw' AND w.detail = CAST(r.no AS TEXT)))",
            sql.text
        );
        let mut find = self.db.prepare_cached(&text)?;
        let mut rows = find.query(params_from_iter(sql.values))?;
        let mut waiting = Vec::new();
        while let Some(row) = rows.next()? {
            let (no, disagree, strength): (i64, bool, Option<i32>) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let (largest, independent, found): (f64, f64, bool) = (row.get(3)?, row.get(4)?, row.get(5)?);
            let unsure = strength.map_or(0.0, |s| (600.0 - f64::from(s)).max(0.0) / 200.0);
            let weight = (1.0 + largest).log10()
                + independent.sqrt()
                + unsure
                + 2.0 * f64::from(u8::from(disagree || found));
            waiting.push((weight, no, disagree, strength));
        }
        waiting.sort_by(|a, b| b.0.total_cmp(&a.0).then(b.1.cmp(&a.1)));
        waiting.truncate(limit);
        waiting
            .into_iter()
            .map(|(weight, no, sources_disagree, strength)| {
                Ok(Waiting {
                    claim: self.claim_row(no)?,
                    sources_disagree,
                    strength,
                    weight: (weight * 100.0).round() / 100.0,
                })
            })
            .collect()
    }

    /// The claims of a report with their spans, in the order of the text, and its findings.
    ///
    /// # Errors
    /// Where the ledger cannot be read.
    pub fn reading(&self, report: &str) -> Result<(Vec<ReadClaim>, Vec<Finding>)> {
        let mut find = self.db.prepare_cached(
            "SELECT c.id, i.id, c.json, c.rejected FROM claims c JOIN reports r ON r.no = c.report
             LEFT JOIN incidents i ON i.no = c.incident WHERE r.id = ?1 ORDER BY c.no",
        )?;
        let mut rows = find.query([report])?;
        let mut claims = Vec::new();
        while let Some(row) = rows.next()? {
            claims.push(ReadClaim {
                claim: row.get(0)?,
                incident: row.get(1)?,
                read: serde_json::from_str(&row.get::<_, String>(2)?)?,
                rejected: row.get(3)?,
            });
        }
        let mut of = self.db.prepare_cached(
            "SELECT f.json FROM findings f JOIN reports r ON r.no = f.report WHERE r.id = ?1 ORDER BY f.no",
        )?;
        let mut rows = of.query([report])?;
        let mut findings = Vec::new();
        while let Some(row) = rows.next()? {
            findings.push(serde_json::from_str(&row.get::<_, String>(0)?)?);
        }
        Ok((claims, findings))
    }

    /// Decisions, newest first: about one thing, or all. At most `limit`.
    ///
    /// # Errors
    /// Where the ledger cannot be read.
    pub fn reviews(&self, target: Option<&str>, limit: u32) -> Result<Vec<ReviewRow>> {
        let mut find = self.db.prepare_cached(
            "SELECT no, made, action, target, detail, note, by FROM reviews WHERE ?1 IS NULL OR target = ?1
             ORDER BY no DESC LIMIT ?2",
        )?;
        let rows = find.query_map(rusqlite::params![target, limit], |row| {
            Ok(ReviewRow {
                review: row.get(0)?,
                made: row.get(1)?,
                action: row.get(2)?,
                target: row.get(3)?,
                detail: row.get(4)?,
                note: row.get(5)?,
                by: row.get(6)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// How often reviewers decided alike on what more than one of them decided on: by the last decision of each that holds.
    ///
    /// # Errors
    /// Where the ledger cannot be read.
    pub fn concord(&self) -> Result<Concord> {
        let mut find = self.db.prepare_cached(
            "SELECT count(*), coalesce(sum(kinds = 1), 0) FROM (
               SELECT count(DISTINCT action) AS kinds FROM (
                 SELECT target, by, action, max(no) FROM reviews v
                 WHERE action IN ('accept', 'reject') AND by IS NOT NULL AND NOT EXISTS (
                   SELECT 1 FROM reviews w WHERE w.action = 'withdraw' AND w.detail = CAST(v.no AS TEXT))
                 GROUP BY target, by)
               GROUP BY target HAVING count(*) > 1)",
        )?;
        Ok(find.query_row([], |row| Ok(Concord { both: row.get(0)?, alike: row.get(1)? }))?)
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

/// The names of one side of an incident.
fn names(parties: &str) -> Result<String> {
    #[derive(serde::Deserialize)]
    struct Named {
        name: String,
    }
    let parties: Vec<Named> = serde_json::from_str(parties)?;
    Ok(parties.into_iter().map(|party| party.name).collect::<Vec<_>>().join(", "))
}

/// Whether an id belongs to a state: `RUS.lavrov` to `RUS`.
fn of_state(id: &str, state: &str) -> bool {
    id.strip_prefix(state).is_some_and(|rest| rest.starts_with('.'))
}

fn add(
    days: &mut BTreeMap<(String, Role, String), DayFigure>,
    incident: &str,
    day: &str,
    figure: &Reconciled,
    whose: Option<&str>,
) {
    let said = || figure.said.iter().filter(|s| !s.superseded && whose.is_none_or(|whose| s.source == whose));
    let Some(low) = said().map(|s| s.low.get()).reduce(f64::min) else { return };
    let (low, high) = match figure.agreement {
        _ if whose.is_some() || figure.agreement == Agreement::Disagree => {
            let high = said().map(|s| s.high.map(Number::get)).reduce(|a, b| Some(a?.max(b?))).flatten();
            (low, high)
        }
        _ => (figure.low.map_or(low, Number::get), figure.high.map(Number::get)),
    };
    let key = (day.to_owned(), figure.role, figure.thing.clone());
    let sum = days.entry(key).or_insert_with(|| DayFigure {
        day: day.to_owned(),
        role: figure.role,
        thing: figure.thing.clone(),
        low: Number::from(0),
        high: Some(Number::from(0)),
        disagree: false,
        incidents: Vec::new(),
        sources: BTreeSet::new(),
    });
    sum.low = Number::new(sum.low.get() + low).unwrap_or(sum.low);
    sum.high = sum.high.zip(high).and_then(|(sum, high)| Number::new(sum.get() + high));
    sum.disagree |= whose.is_none() && figure.agreement == Agreement::Disagree;
    sum.incidents.push(incident.to_owned());
    sum.sources.extend(said().map(|s| s.source.clone()));
}
