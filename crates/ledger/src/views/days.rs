//! Figures by day: what charts are drawn from.

use super::text;
use crate::{Agreement, Filter, Ledger, Result};
use record::{Number, Role};
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

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

/// What is added up of a figure as it is stored with its incident (`Reconciled`).
#[derive(Deserialize)]
struct Stored<'a> {
    role: Role,
    #[serde(borrow)]
    thing: Cow<'a, str>,
    #[serde(default)]
    scope: Option<IgnoredAny>,
    agreement: Agreement,
    low: Option<Number>,
    high: Option<Number>,
    #[serde(borrow)]
    said: Vec<Voice<'a>>,
}

#[derive(Deserialize)]
struct Voice<'a> {
    #[serde(borrow)]
    source: Cow<'a, str>,
    low: Number,
    high: Option<Number>,
    superseded: bool,
}

impl Ledger {
    /// Figures by day, role and thing over the incidents that fit: of all sources, or of one alone, by its name. Parts of other
    /// incidents are not added to their wholes.
    ///
    /// # Errors
    /// Where the filter makes no sense, or the ledger cannot be read.
    pub fn days(&self, filter: &Filter, whose: Option<&str>) -> Result<Vec<DayFigure>> {
        let mut days: BTreeMap<String, Vec<DayFigure>> = BTreeMap::new();
        self.each(filter, "i.whole IS NULL, coalesce(i.ends, i.starts), i.figures, i.id", |row| {
            let day = text(row, 1)?;
            if !row.get::<_, bool>(0)? || day.is_empty() {
                return Ok(());
            }
            let figures: Vec<Stored<'_>> = serde_json::from_str(text(row, 2)?)?;
            let mut counted = figures.iter().filter(|figure| figure.scope.is_none()).peekable();
            if counted.peek().is_none() {
                return Ok(());
            }
            if !days.contains_key(day) {
                days.insert(day.to_owned(), Vec::new());
            }
            let Some(sums) = days.get_mut(day) else { return Ok(()) };
            for figure in counted {
                add(sums, text(row, 3)?, day, figure, whose);
            }
            Ok(())
        })?;
        let mut all: Vec<DayFigure> = Vec::new();
        for mut sums in days.into_values() {
            sums.sort_by(|a, b| (a.role, &a.thing).cmp(&(b.role, &b.thing)));
            all.append(&mut sums);
        }
        Ok(all)
    }
}

/// Adds what the sources in force say of one figure of an incident to the sums of its day.
fn add(sums: &mut Vec<DayFigure>, incident: &str, day: &str, figure: &Stored<'_>, whose: Option<&str>) {
    let said = || figure.said.iter().filter(|s| !s.superseded && whose.is_none_or(|whose| s.source == whose));
    let Some(low) = said().map(|s| s.low.get()).reduce(f64::min) else { return };
    let (low, high) = match figure.agreement {
        _ if whose.is_some() || figure.agreement == Agreement::Disagree => {
            let high = said().map(|s| s.high.map(Number::get)).reduce(|a, b| Some(a?.max(b?))).flatten();
            (low, high)
        }
        _ => (figure.low.map_or(low, Number::get), figure.high.map(Number::get)),
    };
    let at = match sums.iter().position(|sum| sum.role == figure.role && sum.thing == figure.thing) {
        Some(at) => at,
        None => {
            sums.push(DayFigure {
                day: day.to_owned(),
                role: figure.role,
                thing: figure.thing.clone().into_owned(),
                low: Number::from(0),
                high: Some(Number::from(0)),
                disagree: false,
                incidents: Vec::new(),
                sources: BTreeSet::new(),
            });
            sums.len() - 1
        }
    };
    let sum = &mut sums[at];
    sum.low = Number::new(sum.low.get() + low).unwrap_or(sum.low);
    sum.high = sum.high.zip(high).and_then(|(sum, high)| Number::new(sum.get() + high));
    sum.disagree |= whose.is_none() && figure.agreement == Agreement::Disagree;
    sum.incidents.push(incident.to_owned());
    for voice in said() {
        if !sum.sources.contains(&*voice.source) {
            sum.sources.insert(voice.source.clone().into_owned());
        }
    }
}
