//! Scores actors: a phrase and a day to state and PLOVER sector (`ngec_actor_resolution_expected`).

use crate::files::text;
use crate::{EvalError, LeftOut, Scores};
use reader::actors::resolve;
use record::{Date, Language};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// The file that is scored here.
pub const FILE: &str = "ngec_actor_resolution_expected.jsonl";

/// The day of "today" in the set, and of its phrases without one: the set is of 2022.
const TODAY: Date = Date::constant(2022, 6, 1);

/// The sector codes of PLOVER 2.0, those for what belongs to no state included.
const SECTORS: [&str; 32] = [
    "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS", "CRM", "CVL",
    "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC", "IGO", "UNO", "EUR", "NGO", "ISM",
    "IMG", "MNC",
];

#[derive(Deserialize)]
struct Record {
    test: String,
    call: String,
    args: Vec<String>,
    #[serde(default)]
    kwargs: BTreeMap<String, String>,
    expect: BTreeMap<String, serde_json::Value>,
}

/// Scores the file: a record is right where its state and its sector both are, of those that it gives.
pub fn actors(path: &Path) -> Result<Scores, EvalError> {
    let mut scores = Scores::default();
    let set = "ngec_actor_resolution_expected";
    let (mut right, mut n) = (0, 0);
    let (mut states, mut state_n, mut sectors, mut sector_n) = (0, 0, 0, 0);
    for (index, line) in text(path)?.lines().enumerate().filter(|(_, l)| !l.trim().is_empty()) {
        let record: Record = serde_json::from_str(line).map_err(|error| EvalError::Form {
            path: path.to_owned(),
            reason: format!("line {}: {error}", index + 1),
        })?;
        let phrase = record.args.first().cloned().unwrap_or_default();
        let (state, sector) = (field(&record, &["cc", "country"]), field(&record, &["code_1"]));
        if let Some(why) = reason(&record, state, sector) {
            let words = format!("{}: {phrase}", record.test);
            scores.left_out.push(LeftOut { set: set.into(), words, why: why.into() });
            continue;
        }
        let read = resolve(&phrase, Language::En, Some(day(&record)));
        let fits = |wanted: Option<(&str, &serde_json::Value)>, read: Option<&str>| -> Option<bool> {
            let (op, value) = wanted?;
            let read = read.unwrap_or("");
            Some(match (op, value) {
                ("In", serde_json::Value::Array(list)) => list.iter().any(|v| v.as_str() == Some(read)),
                ("NotEq", value) => value.as_str() != Some(read),
                (_, value) => value.as_str() == Some(read),
            })
        };
        let (by_state, by_sector) =
            (fits(state, read.state.as_deref()), fits(sector, read.sector.as_deref()));
        states += usize::from(by_state == Some(true));
        state_n += usize::from(by_state.is_some());
        sectors += usize::from(by_sector == Some(true));
        sector_n += usize::from(by_sector.is_some());
        n += 1;
        if by_state != Some(false) && by_sector != Some(false) {
            right += 1;
        } else {
            let told =
                |wanted: Option<(&str, &serde_json::Value)>| wanted.map_or("-".into(), |w| w.1.to_string());
            let expected = format!("{} {}", told(state), told(sector));
            let read = format!("{:?} {:?} {:?}", read.state, read.sector, read.id);
            scores.miss(set, &record.test, &phrase, expected, read);
        }
    }
    scores.row(set, "accuracy", right, n);
    scores.row(set, "state_accuracy", states, state_n);
    scores.row(set, "sector_accuracy", sectors, sector_n);
    Ok(scores)
}

/// An expected field, with its operator: `code['country'] ==`.
fn field<'r>(record: &'r Record, names: &[&str]) -> Option<(&'r str, &'r serde_json::Value)> {
    record.expect.iter().find_map(|(key, value)| {
        let (key, op) = key.rsplit_once(' ')?;
        let key = key.trim_start_matches("code['").trim_end_matches("']");
        names.contains(&key).then_some((op, value))
    })
}

/// Why a record tests another program's internals.
fn reason(
    record: &Record,
    state: Option<(&str, &serde_json::Value)>,
    sector: Option<(&str, &serde_json::Value)>,
) -> Option<&'static str> {
    if record.call == "query_wiki" {
        return Some("asks for the title of an encyclopedia's page");
    }
    if state.is_none() && sector.is_none() {
        return Some("asks for no state and no sector");
    }
    let text = |v: &serde_json::Value| v.as_str().unwrap_or("").to_owned();
    if state.is_some_and(|(_, v)| SECTORS[..25].contains(&&*text(v))) {
        return Some("its state is a sector's code");
    }
    let code = sector.map(|(_, v)| text(v)).unwrap_or_default();
    if !code.is_empty() && !SECTORS.contains(&&*code) {
        return Some("its sector is none of PLOVER's");
    }
    None
}

fn day(record: &Record) -> Date {
    let given = record.kwargs.get("query_date").or_else(|| record.args.get(2)).map_or("", |d| d.as_str());
    given.parse().or_else(|_| Date::strptime("%d %B %Y", given)).unwrap_or(TODAY)
}
