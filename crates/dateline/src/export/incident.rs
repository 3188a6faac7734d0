//! Incidents one at a time, with their parties and figures as values.

use super::json::{Row, each};
use crate::Fault;
use ledger::Reconciled;
use record::{Date, Role};
use tables::Cell;
use tables::rows::View;
use tables::schema::INCIDENTS;

/// An incident.
pub struct Incident<'a>(Row<'a>);

impl<'a> Incident<'a> {
    /// A cell of it.
    pub fn cell(&self, name: &str) -> &'a Cell {
        self.0.cell(name)
    }

    /// A cell as text; empty where nothing is known.
    pub fn text(&self, name: &str) -> String {
        self.0.text(name)
    }

    /// A cell as a day.
    pub fn day(&self, name: &str) -> Option<Date> {
        match self.cell(name) {
            Cell::Day(day) => Some(*day),
            _ => None,
        }
    }

    /// The parties of one side.
    pub fn parties(&self, side: &str) -> Vec<Party> {
        serde_json::from_str(&self.text(side)).unwrap_or_default()
    }

    /// The figures on which the sources agree, or not.
    pub fn figures(&self) -> Vec<Reconciled> {
        serde_json::from_str(&self.text("figures_json")).unwrap_or_default()
    }

    /// People killed: the least and the most that any source that stands says, in no narrower place or time.
    pub fn killed(&self) -> Option<(f64, Option<f64>)> {
        let figures = self.figures();
        let dead = figures
            .iter()
            .find(|f| f.role == Role::Killed && f.thing == "person" && f.scope.is_none())
            .or_else(|| figures.iter().find(|f| f.role == Role::Killed && f.thing.starts_with("person")))?;
        let standing = || dead.said.iter().filter(|said| !said.superseded);
        let low = standing().map(|said| said.low.get()).reduce(f64::min)?;
        let high = standing()
            .map(|said| said.high.map(record::Number::get))
            .reduce(|a, b| Some(a?.max(b?)))
            .flatten();
        Some((low, high))
    }
}

/// Who takes part.
#[derive(Debug, serde::Deserialize)]
pub struct Party {
    /// Id, where it is known.
    pub id: Option<String>,
    /// Name.
    pub name: String,
}

impl Party {
    /// Its state, by the beginning of its id.
    pub fn state(&self) -> &str {
        let state = self.id.as_deref().and_then(|id| id.split('.').next()).unwrap_or_default();
        if state.len() == 3 && state != "ORG" { state } else { "" }
    }
}

/// Hands every incident on.
pub fn incidents(
    view: &View<'_>,
    mut take: impl FnMut(&Incident<'_>) -> Result<(), Fault>,
) -> Result<(), Fault> {
    each(view, &INCIDENTS, |row| take(&Incident(row)))
}
