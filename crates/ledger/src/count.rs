//! Counting over the record: how many incidents fit a question, how large they are together, and whether a statement that
//! counts is borne out.

mod superlative;

use crate::incidents::Reconciled;
use crate::link::features::day;
use crate::things::{is_kind_of, top};
use crate::{Filter, Ledger, Result};
use record::{Claim, Count, Date, EventKind, Finding, FindingKind, Form, Modality, Number, Role, Stance};
use rusqlite::Connection;
use serde::Serialize;

/// A question about incidents.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Question {
    /// Of this kind.
    pub kind: Option<EventKind>,
    /// By or to these: ids, each of which must have a part.
    pub actors: Vec<String>,
    /// At this place or in this state.
    pub place: Option<String>,
    /// Counting this thing; `drone+missile` counts both together.
    pub thing: Option<String>,
    /// In this mode: `visit`, `drone`.
    pub mode: Option<String>,
    /// In this role; launched, else any, where it is not given.
    pub role: Option<Role>,
    /// The count an incident must have.
    pub count: Option<Count>,
    /// From this day.
    pub since: Option<Date>,
    /// Up to this day. A night belongs to the day it ended on.
    pub until: Option<Date>,
}

/// How surely an incident fits a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Fit {
    /// By what all its sources say.
    Sure,
    /// By what some of its sources say, or by the upper end of what they say.
    Possible,
}

/// An incident that was counted.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Counted {
    /// Its id.
    pub incident: String,
    /// First day.
    pub starts: Option<String>,
    /// Last day.
    pub ends: Option<String>,
    /// The figure asked for: at least this.
    pub low: Option<Number>,
    /// At most this; open where null.
    pub high: Option<Number>,
    /// How surely it fits.
    pub fit: Fit,
    /// How many independent reports tell of it.
    pub independent: u32,
}

/// What the ledger can tell of a time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Covers {
    /// The first day with an incident of the kind, in the time asked for.
    pub first: Option<String>,
    /// The last.
    pub last: Option<String>,
    /// On how many days there is one.
    pub days: u32,
    /// Tables that list the kind over the whole of the time.
    pub tables: Vec<String>,
}

/// The answer to a question.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Answer {
    /// How many incidents surely fit.
    pub count: u32,
    /// How many more may.
    pub possible: u32,
    /// The figure over all that surely fit: at least this.
    pub low: Number,
    /// At most this; open where null.
    pub high: Option<Number>,
    /// The incidents, oldest first.
    pub incidents: Vec<Counted>,
    /// What the ledger covers.
    pub covers: Covers,
}

/// Whether the record bears out a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It does.
    BorneOut,
    /// It says otherwise.
    NotBorneOut,
    /// The ledger does not hold enough to tell.
    CannotBeTold,
}

/// A statement of a report that counts, checked against the record.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Checked {
    /// The claim that makes the statement.
    pub claim: String,
    /// Whether it is borne out.
    pub outcome: Outcome,
    /// In words, with the arithmetic.
    pub says: String,
    /// What was counted.
    pub answer: Answer,
}

impl Ledger {
    /// Answers a question from the incidents the ledger holds: those that have happened, or go on.
    ///
    /// # Errors
    /// Where the ledger cannot be read.
    pub fn ask(&self, question: &Question) -> Result<Answer> {
        ask(&self.db, question)
    }

    /// Checks every statement that counts against the record, and keeps a finding for each that is not borne out.
    ///
    /// # Errors
    /// Where the ledger cannot be read or written.
    pub fn check(&mut self) -> Result<Vec<Checked>> {
        self.batch(|batch| {
            let db = &batch.tx;
            db.execute_batch(
                "DELETE FROM finding_claims WHERE finding IN
                   (SELECT no FROM findings WHERE kind = 'not_borne_out' AND report IS NULL);
                 DELETE FROM findings WHERE kind = 'not_borne_out' AND report IS NULL;",
            )?;
            let mut checked = Vec::new();
            for statement in statements(db)? {
                let Some(one) = check(db, &statement)? else { continue };
                if one.outcome == Outcome::NotBorneOut {
                    keep(db, &statement, &one)?;
                }
                checked.push(one);
            }
            Ok(checked)
        })
    }
}

/// A claim that counts.
pub(super) struct Statement {
    no: i64,
    pub(super) id: String,
    pub(super) incident: i64,
    pub(super) published: Option<Date>,
    pub(super) claim: Claim,
}

/// Claims with a rank, and claims of a count over weeks.
fn statements(db: &Connection) -> Result<Vec<Statement>> {
    let mut find = db.prepare(
        "SELECT c.no, c.id, c.incident, coalesce(r.published, r.inferred_published), c.json
         FROM claims c JOIN reports r ON r.no = c.report
         WHERE NOT c.rejected AND r.latest AND r.form = 'text'
           AND (EXISTS (SELECT 1 FROM figures f WHERE f.claim = c.no AND f.role = 'ordinal')
                OR (julianday(c.ends) - julianday(c.starts) >= 6
                    AND EXISTS (SELECT 1 FROM figures f WHERE f.claim = c.no AND f.role <> 'duration')))
         ORDER BY c.no",
    )?;
    let mut rows = find.query([])?;
    let mut statements = Vec::new();
    while let Some(row) = rows.next()? {
        statements.push(Statement {
            no: row.get(0)?,
            id: row.get(1)?,
            incident: row.get(2)?,
            published: row.get::<_, Option<String>>(3)?.and_then(|day| day.parse().ok()),
            claim: serde_json::from_str(&row.get::<_, String>(4)?)?,
        });
    }
    Ok(statements)
}

fn check(db: &Connection, statement: &Statement) -> Result<Option<Checked>> {
    let event = &statement.claim.event;
    let told = matches!(statement.claim.modality, Modality::Happened | Modality::Ongoing);
    let Some(when) = event.when.as_ref().filter(|_| told && statement.claim.stance != Stance::Denies) else {
        return Ok(None);
    };
    let rank = event.figures.iter().find(|f| f.role == Role::Ordinal);
    if let Some((rank, by)) = rank.and_then(|rank| Some((rank, superlative::by(&rank.thing)?))) {
        return superlative::check(db, statement, rank, by);
    }
    let size = event.figures.iter().find(|f| {
        !matches!(f.role, Role::Ordinal | Role::Duration | Role::Involved | Role::Locations)
            && f.part_of.is_none()
    });
    // What is said is said of the time before it was said.
    let until = match (when.end, statement.published) {
        (Some(end), Some(published)) => Some(end.min(published)),
        (end, published) => end.or(published),
    };
    let since = match (rank.is_some(), when.start, when.end) {
        // A rank beside the incident's own day: over which time it is counted is not said.
        (true, Some(start), Some(end)) if day(end) - day(start) <= 2 => None,
        (_, start, _) => start,
    };
    let ids = |side: &[record::Actor]| side.iter().filter_map(|a| a.id.clone()).collect::<Vec<_>>();
    let mut actors = ids(&event.actors);
    actors.extend(ids(&event.recipients));
    let question = Question {
        kind: Some(event.kind),
        actors,
        mode: event.mode.clone().filter(|_| rank.is_some() && !of_states(event.kind)),
        place: None,
        thing: size.map(|f| f.thing.clone()),
        role: size.map(|f| f.role),
        count: rank.and(size).map(|f| f.count),
        since,
        until,
    };
    let answer = ask(db, &question)?;
    Ok(match (rank, size) {
        (Some(_), _) if since.is_none() => Some(Checked {
            claim: statement.id.clone(),
            outcome: Outcome::CannotBeTold,
            says: format!(
                "over which time it is counted is not said; the record has {} up to that day",
                answer.count
            ),
            answer,
        }),
        (Some(rank), _) => Some(ranked(statement, rank.count.low.get() as u32, size, answer)),
        (None, Some(size)) => Some(summed(statement, size, answer)),
        (None, None) => None,
    })
}

/// Kinds in which it is the state that acts, whoever of it does.
fn of_states(kind: EventKind) -> bool {
    matches!(kind, EventKind::Assault | EventKind::Coerce | EventKind::Mobilize)
}

fn ranked(statement: &Statement, rank: u32, size: Option<&record::Figure>, answer: Answer) -> Checked {
    let most = answer.count + answer.possible;
    let outcome = if answer.count > rank {
        Outcome::NotBorneOut
    } else if answer.count <= rank && rank <= most && answer.count > 0 {
        Outcome::BorneOut
    } else if answer.covers.tables.is_empty() {
        Outcome::CannotBeTold
    } else {
        Outcome::NotBorneOut
    };
    let of = size.map_or(String::new(), |f| format!(" of {} {} {}", f.count, f.thing, f.role));
    let days: Vec<&str> =
        answer.incidents.iter().filter(|i| i.fit == Fit::Sure).filter_map(|i| i.ends.as_deref()).collect();
    let says = format!(
        "said to be number {rank}{of}; the record has {}{}: {}",
        answer.count,
        if answer.possible > 0 {
            format!(" and {} more that may be", answer.possible)
        } else {
            String::new()
        },
        if days.is_empty() { "none".to_owned() } else { days.join(", ") },
    );
    Checked { claim: statement.id.clone(), outcome, says, answer }
}

fn summed(statement: &Statement, size: &record::Figure, answer: Answer) -> Checked {
    let said = size.count;
    let record = Count { low: answer.low, high: answer.high, form: Form::Exact };
    let above = said.high.is_some_and(|high| record.low > high);
    let below = record.high.is_some_and(|high| high < said.low);
    let outcome = if answer.incidents.is_empty() {
        Outcome::CannotBeTold
    } else if said.meets(&record) {
        Outcome::BorneOut
    } else if above || (below && !answer.covers.tables.is_empty()) {
        Outcome::NotBorneOut
    } else {
        Outcome::CannotBeTold
    };
    let says = format!(
        "said to be {said} {} {}; the record has {record} in {} incidents",
        size.thing, size.role, answer.count
    );
    Checked { claim: statement.id.clone(), outcome, says, answer }
}

fn keep(db: &Connection, statement: &Statement, checked: &Checked) -> Result<()> {
    let finding = Finding {
        id: String::new(),
        kind: FindingKind::NotBorneOut,
        thing: None,
        claims: vec![statement.id.clone()],
        says: checked.says.clone(),
        spans: statement.claim.evidence.clone(),
        repair: None,
    };
    let day = statement.published.map_or(0, |date| i64::from(day(date)));
    let id = crate::ids::finding(&["not_borne_out", &statement.id]);
    let kept = crate::findings::Kept {
        id,
        finding: &finding,
        report: None,
        incident: Some(statement.incident),
        day,
        claims: &[statement.no],
    };
    crate::findings::keep(db, &kept)
}

pub(super) fn ask(db: &Connection, question: &Question) -> Result<Answer> {
    let mut filter = Filter { kind: question.kind, place: question.place.clone(), ..Filter::default() };
    // A night begins on the day before the one it is counted on.
    filter.since = question.since.map(|date| date.yesterday().unwrap_or(date));
    filter.until = question.until;
    let mut candidates: Vec<(i64, i64)> = Vec::new();
    let page = crate::Page { limit: u32::MAX, after: None };
    if let Some(sql) = filter.sql(db, &crate::filter::INCIDENTS, &page)? {
        let mut find = db.prepare_cached(&sql.text)?;
        let rows =
            find.query_map(rusqlite::params_from_iter(&sql.values), |row| Ok((row.get(0)?, row.get(1)?)))?;
        candidates = rows.collect::<rusqlite::Result<_>>()?;
    }
    candidates.reverse();
    // Whoever of a state attacks, the state does; who meets whom is asked of the very person.
    let by_state = question.kind.is_none_or(of_states);
    let whose = |id: &String| match crate::things::state(id) {
        Some(state) if by_state => state.to_owned(),
        _ => id.clone(),
    };
    let actors: Vec<String> = question.actors.iter().map(whose).collect();
    let mut incidents = Vec::new();
    let (mut days, mut low, mut high) = (Vec::new(), 0.0, Some(0.0));
    let mut find = db.prepare_cached(
        "SELECT id, starts, ends, figures, independent, modality,
                (SELECT w.incident FROM claims w WHERE w.no = i.whole AND w.incident <> i.no),
                actors, recipients, mode
         FROM incidents i WHERE no = ?1",
    )?;
    for (_, no) in candidates {
        let mut rows = find.query([no])?;
        let Some(row) = rows.next()? else { continue };
        let modality: String = row.get(5)?;
        let (starts, ends): (Option<String>, Option<String>) = (row.get(1)?, row.get(2)?);
        let parties = row.get::<_, String>(7)? + &row.get::<_, String>(8)?;
        let told = matches!(modality.as_str(), "happened" | "ongoing");
        let (Some(first), Some(last)) = (date(&starts), date(&ends)) else { continue };
        // An incident that lasts for weeks is a summary of others.
        let brief = day(last) - day(first) <= 3;
        let whole = row.get::<_, Option<i64>>(6)?.is_none();
        let inside = question.since.is_none_or(|since| since <= last)
            && question.until.is_none_or(|until| last <= until);
        let has =
            |id: &String| parties.contains(&format!("\"{id}\"")) || parties.contains(&format!("\"{id}."));
        let mode: Option<String> = row.get(9)?;
        let so = question.mode.is_none() || question.mode == mode;
        if !(told && brief && whole && inside && so && actors.iter().all(has)) {
            continue;
        }
        days.push(last);
        let figures: Vec<Reconciled> = serde_json::from_str(&row.get::<_, String>(3)?)?;
        let total = total(&figures, question);
        let fit = match (question.count, total) {
            (None, _) if question.thing.is_none() || total.is_some() => Fit::Sure,
            (Some(wanted), Some((least, most))) => {
                let inside = |value: f64| {
                    wanted.low.get() <= value && wanted.high.is_none_or(|high| value <= high.get())
                };
                let has = Count {
                    low: Number::new(least).unwrap_or(wanted.low),
                    high: most.and_then(Number::new),
                    form: Form::Exact,
                };
                match (inside(least) && most.is_some_and(inside), wanted.meets(&has)) {
                    (true, _) => Fit::Sure,
                    _ if wanted.high.is_none() && least >= wanted.low.get() => Fit::Sure,
                    (_, true) => Fit::Possible,
                    _ => continue,
                }
            }
            _ => continue,
        };
        if fit == Fit::Sure
            && let Some((least, most)) = total
        {
            low += least;
            high = high.zip(most).map(|(sum, most)| sum + most);
        }
        incidents.push(Counted {
            incident: row.get(0)?,
            starts,
            ends,
            low: total.and_then(|(low, _)| Number::new(low)),
            high: total.and_then(|(_, high)| high).and_then(Number::new),
            fit,
            independent: row.get(4)?,
        });
    }
    let count = incidents.iter().filter(|i| i.fit == Fit::Sure).count();
    let zero = Number::from(0);
    Ok(Answer {
        count: count as u32,
        possible: (incidents.len() - count) as u32,
        low: Number::new(low).unwrap_or(zero),
        high: high.and_then(Number::new),
        covers: covers(db, question, days)?,
        incidents,
    })
}

fn date(text: &Option<String>) -> Option<Date> {
    text.as_deref().and_then(|day| day.parse().ok())
}

/// What an incident's sources say of the thing asked for: the least and the most.
fn total(figures: &[Reconciled], question: &Question) -> Option<(f64, Option<f64>)> {
    let thing = question.thing.as_deref()?;
    let role = question.role.unwrap_or(Role::Launched);
    let of = |wanted: &str| -> Option<(f64, Option<f64>)> {
        let figure = figures.iter().find(|f| f.role == role && f.scope.is_none() && f.thing == wanted)?;
        let current = figure.said.iter().filter(|said| !said.superseded);
        match figure.low {
            Some(low) => Some((low.get(), figure.high.map(Number::get))),
            // Where sources disagree, from the least to the most that any of them says.
            None => {
                let low = current.clone().map(|said| said.low.get()).min_by(f64::total_cmp)?;
                let high = current.map(|said| said.high.map(Number::get)).collect::<Option<Vec<f64>>>();
                Some((low, high.map(|all| all.into_iter().fold(low, f64::max))))
            }
        }
    };
    let mut tops: Vec<&str> = thing.split('+').map(top).collect();
    tops.dedup();
    let mut sum: Option<(f64, Option<f64>)> = None;
    for part in &tops {
        if let Some((low, high)) = of(part) {
            let (least, most) = sum.unwrap_or((0.0, Some(0.0)));
            sum = Some((least + low, most.zip(high).map(|(a, b)| a + b)));
        }
    }
    // A count of both together, given as one.
    let joint =
        figures.iter().find(|f| f.role == role && f.thing.contains('+') && is_kind_of(&f.thing, thing));
    sum.or_else(|| joint.and_then(|f| of(&f.thing)))
}

fn covers(db: &Connection, question: &Question, mut days: Vec<Date>) -> Result<Covers> {
    days.sort_unstable();
    days.dedup();
    let mut tables = Vec::new();
    if let (Some(kind), Some(since), Some(until)) = (question.kind, question.since, question.until) {
        let mut find = db.prepare_cached(
            "SELECT name FROM coverage WHERE kind = ?1 AND first <= ?2 AND last >= ?3 ORDER BY name",
        )?;
        let names =
            find.query_map([kind.name(), &since.to_string(), &until.to_string()], |row| row.get(0))?;
        tables = names.collect::<rusqlite::Result<_>>()?;
    }
    Ok(Covers {
        first: days.first().map(ToString::to_string),
        last: days.last().map(ToString::to_string),
        days: days.len() as u32,
        tables,
    })
}
