//! Incidents as they are listed: worked out from their claims whenever those change.

mod reconcile;

pub use reconcile::{Agreement, Reconciled, Said};

use crate::link::{Linker, Told};
use crate::{Result, findings, ids, reviews};
use record::{Actor, Claim, Language, Modality, Place, Stance};
use rusqlite::{Connection, OptionalExtension, params};
use rustc_hash::FxHashSet;
use std::sync::Arc;

/// One claim of an incident, with what of its report bears on it.
pub(crate) struct Member {
    pub(crate) no: i64,
    pub(crate) id: String,
    pub(crate) report: i64,
    pub(crate) wire: i64,
    pub(crate) latest: bool,
    pub(crate) outlet: Option<String>,
    pub(crate) published: Option<String>,
    pub(crate) inferred: bool,
    pub(crate) day: i64,
    rank: i32,
    whole: Option<i64>,
    told: Arc<Told>,
}

impl Member {
    pub(crate) fn claim(&self) -> &Claim {
        &self.told.claim
    }
}

/// The claims of an incident, the fullest first.
pub(crate) fn members(db: &Connection, linker: &mut Linker, incident: i64) -> Result<Vec<Member>> {
    let mut find = db.prepare_cached(
        "SELECT c.no, c.id, c.report, r.wire, r.latest, r.outlet, coalesce(r.published, r.inferred_published),
                c.day, r.published IS NULL AND r.inferred_published IS NOT NULL, c.rank, c.whole
         FROM claims c JOIN reports r ON r.no = c.report WHERE c.incident = ?1 AND NOT c.rejected",
    )?;
    let mut rows = find.query([incident])?;
    let mut members = Vec::new();
    while let Some(row) = rows.next()? {
        let no = row.get(0)?;
        members.push(Member {
            no,
            id: row.get(1)?,
            report: row.get(2)?,
            wire: row.get(3)?,
            latest: row.get(4)?,
            outlet: row.get(5)?,
            published: row.get(6)?,
            day: row.get(7)?,
            inferred: row.get(8)?,
            rank: row.get(9)?,
            whole: row.get(10)?,
            told: told(db, linker, no)?,
        });
    }
    members.sort_unstable_by(|a, b| (b.rank, &b.id).cmp(&(a.rank, &a.id)));
    Ok(members)
}

/// A claim as it was read, with its tags.
fn told(db: &Connection, linker: &mut Linker, no: i64) -> Result<Arc<Told>> {
    if let Some(told) = linker.told.get(no) {
        return Ok(Arc::clone(told));
    }
    let mut find = db.prepare_cached(
        "SELECT c.json, r.language FROM claims c JOIN reports r ON r.no = c.report WHERE c.no = ?1",
    )?;
    let (json, language) =
        find.query_row([no], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let claim: Claim = serde_json::from_str(&json)?;
    let names = crate::tags::of(&claim, language.parse().unwrap_or(Language::En));
    let tags = names.iter().map(|name| linker.tags.of(db, name)).collect::<Result<_>>()?;
    let told = Arc::new(Told { claim, tags });
    linker.told.put_behind(no, Arc::clone(&told));
    Ok(told)
}

/// Works out the incident whose top claim is `no` again, or removes it where that claim is no longer on top. `reviewed` says
/// whether there are any reviews; new tags are put to those that are to be stored, where they are stored now.
pub(crate) fn refresh(
    db: &Connection,
    linker: &mut Linker,
    reviewed: bool,
    no: i64,
    tagged: Option<&mut Vec<[i64; 3]>>,
) -> Result<()> {
    let members = members(db, linker, no)?;
    let held = db
        .prepare_cached("SELECT tags, day FROM incidents WHERE no = ?1")?
        .query_row([no], |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?)))
        .optional()?;
    let held_tags: Vec<i64> = match &held {
        Some((tags, _)) => serde_json::from_str(tags)?,
        None => Vec::new(),
    };
    let Some(top) = members.iter().find(|m| m.no == no) else {
        if let Some((_, day)) = held {
            retag(db, no, (&held_tags, day), (&[], 0), tagged)?;
            findings::forget_of_incident(db, no)?;
            db.prepare_cached("DELETE FROM incidents WHERE no = ?1")?.execute([no])?;
        }
        return Ok(());
    };
    infer_days(db, &members)?;
    let corrections = if reviewed { reviews::corrections(db, no)? } else { Vec::new() };
    let corrected =
        |field: &str| corrections.iter().rev().find(|(f, _)| f == field).map(|(_, value)| value.clone());
    let event = &top.claim().event;
    let when =
        members.iter().filter_map(|m| m.claim().event.when.as_ref()).find(|w| w.start.or(w.end).is_some());
    let starts = when.and_then(|w| w.start.or(w.end)).map(|d| d.to_string());
    let starts = corrected("starts").or(starts);
    let ends = corrected("ends").or_else(|| when.and_then(|w| w.end.or(w.start)).map(|d| d.to_string()));
    let first: Option<record::Date> = starts.as_deref().and_then(|day| day.parse().ok());
    let day = first.map_or_else(
        || members.iter().map(|m| m.day).filter(|d| *d != 0).min().unwrap_or(0),
        |d| i64::from(crate::link::features::day(d)),
    );
    let place = place(&members);
    let actors = parties(&members, |claim| &claim.event.actors);
    let recipients = parties(&members, |claim| &claim.event.recipients);
    let reconciled = reconcile::figures(&members);
    let reports: FxHashSet<i64> = members.iter().map(|m| m.report).collect();
    let wires: FxHashSet<i64> = members.iter().map(|m| m.wire).collect();
    let largest = members
        .iter()
        .flat_map(|m| &m.claim().event.figures)
        .map(|f| f.count.low.get())
        .max_by(f64::total_cmp);
    let disagree = reconciled.iter().any(|figure| figure.agreement == Agreement::Disagree);
    let tags = tags(&members);
    let corrected_place = corrected("place");
    let place_id = place.and_then(|p| p.id.as_ref()).filter(|_| corrected_place.is_none());
    let (lat, lon) = point(&members, place_id).unzip();
    db.prepare_cached(
        "INSERT INTO incidents (no, id, kind, mode, modality, starts, ends, day, place, place_id, actors, recipients, claims,
                                reports, independent, largest, figures, disagree, tags, accepted, lat, lon, whole)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23)
         ON CONFLICT (no) DO UPDATE SET kind = excluded.kind, mode = excluded.mode, modality = excluded.modality,
           starts = excluded.starts, ends = excluded.ends, day = excluded.day, place = excluded.place,
           place_id = excluded.place_id, actors = excluded.actors, recipients = excluded.recipients,
           claims = excluded.claims, reports = excluded.reports, independent = excluded.independent,
           largest = excluded.largest, figures = excluded.figures, disagree = excluded.disagree,
           tags = excluded.tags, accepted = excluded.accepted, lat = excluded.lat, lon = excluded.lon,
           whole = excluded.whole",
    )?
    .execute(params![
        no,
        ids::incident(&top.id),
        corrected("kind").unwrap_or_else(|| event.kind.name().to_owned()),
        corrected("mode").or_else(|| members.iter().find_map(|m| m.claim().event.mode.clone())),
        modality(&members).name(),
        starts,
        ends,
        day,
        corrected_place.as_ref().or_else(|| place.map(|p| &p.name)),
        place_id,
        serde_json::to_string(&actors)?,
        serde_json::to_string(&recipients)?,
        members.len() as i64,
        reports.len() as i64,
        wires.len() as i64,
        largest,
        serde_json::to_string(&reconciled)?,
        disagree,
        serde_json::to_string(&tags)?,
        reviewed && reviews::accepted(db, no)?,
        lat,
        lon,
        top.whole,
    ])?;
    retag(db, no, (&held_tags, held.as_ref().map_or(0, |(_, day)| *day)), (&tags, day), tagged)?;
    if members.len() > 1 || held.is_some() {
        findings::keep_of_incident(db, no, day, &members, &reconciled)?;
    }
    Ok(())
}

/// Figures at least this large, told alike, point to one happening.
const TELLING: f64 = 13.0;

/// Gives a report without a publication day the day on which the incident ended whose figures it tells, marked as inferred.
fn infer_days(db: &Connection, members: &[Member]) -> Result<()> {
    for undated in members.iter().filter(|m| m.published.is_none() || m.inferred) {
        let dated = members.iter().find(|other| {
            let same = |f: &record::Figure| {
                let theirs = &other.claim().event.figures;
                f.count.is_point()
                    && f.count.low.get() >= TELLING
                    && theirs
                        .iter()
                        .any(|g| f.role == g.role && f.count.low == g.count.low && g.count.is_point())
            };
            other.report != undated.report
                && other.claim().event.when.as_ref().is_some_and(|when| when.end.is_some())
                && undated.claim().event.figures.iter().any(same)
        });
        let Some((dated, end)) = dated.and_then(|d| Some((d, d.claim().event.when.as_ref()?.end?))) else {
            continue;
        };
        db.prepare_cached(
            "UPDATE reports SET inferred_published = ?2, inferred_from = ?3 WHERE no = ?1 AND published IS NULL",
        )?
        .execute(params![undated.report, end.to_string(), dated.id])?;
    }
    Ok(())
}

/// The most precise place that the fullest claim names.
fn place(members: &[Member]) -> Option<&Place> {
    let all = || members.iter().flat_map(|m| &m.claim().event.places);
    let precise = |p: &&Place| p.id.as_deref().is_some_and(|id| id.contains('.'));
    all().find(precise).or_else(|| all().find(|p| p.id.is_some())).or_else(|| all().next())
}

/// Where it was: the point of its place, else of the first place that the fullest claim has a point of.
fn point(members: &[Member], place: Option<&String>) -> Option<(f64, f64)> {
    let points = || {
        let all = members.iter().flat_map(|m| &m.claim().event.places);
        all.filter_map(|p| Some((p.id.as_ref(), p.lat.zip(p.lon)?)))
    };
    let found = points().find(|(id, _)| *id == place).or_else(|| points().next());
    found.map(|(_, point)| point)
}

/// A person or body with its id and name.
#[derive(serde::Serialize)]
struct Party<'a> {
    id: Option<&'a str>,
    name: &'a str,
}

/// The parties of the fullest claim that names any.
fn parties(members: &[Member], side: impl Fn(&Claim) -> &Vec<Actor>) -> Vec<Party<'_>> {
    let known = members.iter().map(|m| side(m.claim())).find(|side| side.iter().any(|a| a.id.is_some()));
    let any = members.iter().map(|m| side(m.claim())).find(|side| !side.is_empty());
    let parties = known.or(any).map(Vec::as_slice).unwrap_or_default();
    parties.iter().map(|a| Party { id: a.id.as_deref(), name: &a.name }).collect()
}

/// What most bear out: it happened where any source that does not deny it says so.
fn modality(members: &[Member]) -> Modality {
    let of = |wanted: Modality| members.iter().any(|m| m.claim().modality == wanted);
    let asserted = |m: &&Member| m.claim().stance != Stance::Denies;
    if members.iter().filter(asserted).any(|m| m.claim().modality == Modality::Happened) {
        return Modality::Happened;
    }
    [Modality::Ongoing, Modality::Planned, Modality::Possible, Modality::Hypothetical]
        .into_iter()
        .find(|modality| of(*modality))
        .unwrap_or(members[0].claim().modality)
}

fn tags(members: &[Member]) -> Vec<i64> {
    let mut tags: Vec<i64> = members.iter().flat_map(|m| &m.told.tags).copied().collect();
    tags.sort_unstable();
    tags.dedup();
    tags
}

fn retag(
    db: &Connection,
    no: i64,
    (old, old_day): (&[i64], i64),
    (new, day): (&[i64], i64),
    tagged: Option<&mut Vec<[i64; 3]>>,
) -> Result<()> {
    let Some(tagged) = tagged.filter(|_| old != new || old_day != day) else { return Ok(()) };
    let mut drop =
        db.prepare_cached("DELETE FROM incident_tags WHERE tag = ?1 AND day = ?2 AND incident = ?3")?;
    for tag in old.iter().filter(|tag| old_day != day || !new.contains(tag)) {
        drop.execute([*tag, old_day, no])?;
    }
    tagged.extend(new.iter().filter(|tag| old_day != day || !old.contains(tag)).map(|tag| [*tag, day, no]));
    Ok(())
}
