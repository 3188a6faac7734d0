//! "The largest attack of the war", "the second-deadliest strike this year": checked against what the record has of the like.

use super::{Answer, Checked, Outcome, Question, Statement, ask};
use crate::Result;
use crate::link::features::day;
use record::{Date, EventKind, Figure, Role};
use rusqlite::{Connection, OptionalExtension};

/// By what incidents are put in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By {
    /// By how much was sent, or how many took part.
    Size,
    /// By how many were killed.
    Deaths,
}

/// By what a rank is counted: `attack.largest`, `attack.deadliest`; none where it is counted in time.
pub(super) fn by(thing: &str) -> Option<By> {
    match thing.rsplit_once('.')?.1 {
        "largest" => Some(By::Size),
        "deadliest" => Some(By::Deaths),
        _ => None,
    }
}

/// What measures it: the claim's own figure, else what such events are measured by.
fn measure(kind: EventKind, by: By, figures: &[Figure]) -> Option<(Role, String)> {
    if by == By::Deaths {
        return Some((Role::Killed, "person".to_owned()));
    }
    let wanted = match kind {
        EventKind::Assault => Role::Launched,
        EventKind::Protest => Role::Participants,
        _ => return None,
    };
    let mut things: Vec<&str> =
        figures.iter().filter(|f| f.role == wanted && f.part_of.is_none()).map(|f| &*f.thing).collect();
    things.sort_unstable();
    things.dedup();
    let thing = match (things.is_empty(), kind) {
        (false, _) => things.join("+"),
        (true, EventKind::Protest) => "person".to_owned(),
        (true, _) => "drone+missile".to_owned(),
    };
    Some((wanted, thing))
}

/// The time over which it is said: `2025-01-01/2025-12-31`; the whole record for `../..`.
fn window(scope: &str) -> Option<(Option<Date>, Option<Date>)> {
    let (first, last) = scope.split_once('/')?;
    let end = |text: &str| if text == ".." { Some(None) } else { text.parse().ok().map(Some) };
    Some((end(first)?, end(last)?))
}

/// Checks one statement. `rank` is the figure that says which in order it is.
pub(super) fn check(
    db: &Connection,
    statement: &Statement,
    rank: &Figure,
    by: By,
) -> Result<Option<Checked>> {
    let event = &statement.claim.event;
    let Some((role, thing)) = measure(event.kind, by, &event.figures) else { return Ok(None) };
    let own = event.when.as_ref().and_then(|when| Some((when.start?, when.end?)));
    let long = own.filter(|(first, last)| day(*last) - day(*first) > 3);
    let told = match rank.scope.as_deref().and_then(window) {
        Some(told) => Some(told),
        None => long.map(|(first, last)| (Some(first), Some(last))),
    };
    let said_on = own.filter(|_| long.is_none()).map(|(_, last)| last).or(statement.published);
    let until = match (told.and_then(|(_, last)| last), said_on) {
        (Some(last), Some(said)) => Some(last.min(said)),
        (last, said) => last.or(said),
    };
    let ids = |side: &[record::Actor]| side.iter().filter_map(|a| a.id.clone()).collect::<Vec<_>>();
    let question = Question {
        kind: Some(event.kind),
        actors: [ids(&event.actors), ids(&event.recipients)].concat(),
        thing: Some(thing.clone()),
        role: Some(role),
        since: told.and_then(|(first, _)| first),
        until,
        ..Question::default()
    };
    let mut answer = ask(db, &question)?;
    let incident: Option<String> = db
        .prepare_cached("SELECT id FROM incidents WHERE no = ?1")?
        .query_row([statement.incident], |row| row.get(0))
        .optional()?;
    let last = own.filter(|_| long.is_none()).map(|(_, last)| last.to_string());
    let itself = |one: &super::Counted| {
        Some(&one.incident) == incident.as_ref() || (last.is_some() && one.ends == last)
    };
    let size = size(statement, role, &answer, itself);
    let Some(size) = size else {
        let says = format!("its own size is not told; the record has {} of the like", answer.count);
        return Ok(Some(Checked {
            claim: statement.id.clone(),
            outcome: Outcome::CannotBeTold,
            says,
            answer,
        }));
    };
    let compared = answer.incidents.len();
    answer.incidents.retain(|one| !itself(one) && one.low.is_some_and(|low| low.get() > size));
    answer.count = answer.incidents.len() as u32;
    answer.possible = 0;
    Ok(Some(judge(statement, rank, (size, role, &thing), compared, told.is_some(), answer)))
}

/// How large the incident itself is: what its sources say at most, else the claim's own figures.
fn size(
    statement: &Statement,
    role: Role,
    answer: &Answer,
    itself: impl Fn(&super::Counted) -> bool,
) -> Option<f64> {
    let of_record = answer.incidents.iter().filter(|one| itself(one)).filter_map(|one| one.high.or(one.low));
    let own = statement.claim.event.figures.iter().filter(|f| f.role == role && f.part_of.is_none());
    let own = own.map(|f| f.count.high.unwrap_or(f.count.low).get()).reduce(|sum, more| sum + more);
    of_record.map(|high| high.get()).chain(own).max_by(f64::total_cmp)
}

fn judge(
    statement: &Statement,
    rank: &Figure,
    (size, role, thing): (f64, Role, &str),
    compared: usize,
    over_a_time: bool,
    answer: Answer,
) -> Checked {
    let rank = rank.count.low.get() as u32;
    let larger: Vec<String> = answer
        .incidents
        .iter()
        .filter_map(|one| Some(format!("{} ({})", one.ends.as_deref()?, one.low?)))
        .collect();
    let covered = !answer.covers.tables.is_empty();
    let outcome = match answer.count {
        // Over which time it is said is not told: a larger one may lie before it.
        _ if !over_a_time => Outcome::CannotBeTold,
        larger if larger >= rank => Outcome::NotBorneOut,
        larger if larger + 1 == rank && covered => Outcome::BorneOut,
        larger if larger + 1 < rank && covered => Outcome::NotBorneOut,
        _ => Outcome::CannotBeTold,
    };
    let which = if rank == 1 { "the largest".to_owned() } else { format!("number {rank} by size") };
    let time = if over_a_time { "" } else { "; over which time is not said" };
    let says = format!(
        "said to be {which}, with {size} {thing} {role}; of {compared} that the record has, {} {}{time}",
        match larger.len() {
            0 => "none is larger".to_owned(),
            1 => "1 is larger:".to_owned(),
            many => format!("{many} are larger:"),
        },
        larger.join(", "),
    );
    Checked { claim: statement.id.clone(), outcome, says: says.trim_end().to_owned(), answer }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_may_be_open() {
        let day = |text: &str| text.parse::<Date>().ok();
        assert_eq!(window("../.."), Some((None, None)));
        assert_eq!(window("2025-01-01/.."), Some((day("2025-01-01"), None)));
        assert_eq!(window("Kyiv"), None);
        assert_eq!((by("attack"), by("attack.largest")), (None, Some(By::Size)));
    }
}
