//! Lists, filtered, a page at a time, as JSON, CSV or an Atom feed.

use crate::error::Fault;
use crate::state::{STALE, Shared};
use crate::{export, reply};
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use ledger::{Filter, Page, Rows};
use record::{Date, EventKind, Language};
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};
use std::sync::Arc;

/// Which rows, which page of them, and in what form.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub(crate) struct ListQuery {
    /// On this day or later: 2025-07-01.
    #[serde(default, deserialize_with = "given")]
    since: Option<String>,
    /// On this day or earlier.
    #[serde(default, deserialize_with = "given")]
    until: Option<String>,
    /// PLOVER kind: ASSAULT.
    #[serde(default, deserialize_with = "given")]
    kind: Option<String>,
    /// With this actor or recipient, or anyone of this state.
    #[serde(default, deserialize_with = "given")]
    actor: Option<String>,
    /// At this place, or in this state.
    #[serde(default, deserialize_with = "given")]
    place: Option<String>,
    /// With a figure of this thing: drone.
    #[serde(default, deserialize_with = "given")]
    thing: Option<String>,
    /// On the word of this source.
    #[serde(default, deserialize_with = "given")]
    source: Option<String>,
    /// With a figure of at least this.
    #[serde(default, deserialize_with = "given")]
    min_figure: Option<String>,
    /// In a report in this language: en.
    #[serde(default, deserialize_with = "given")]
    language: Option<String>,
    /// With all of these words.
    #[serde(default, deserialize_with = "given")]
    words: Option<String>,
    /// At most so many rows, up to 500; 50 where it is not given.
    #[serde(default, deserialize_with = "given")]
    limit: Option<String>,
    /// What the page before gave as `next`.
    #[serde(default, deserialize_with = "given")]
    after: Option<String>,
    /// `json`, `csv` or `atom`.
    #[serde(default, deserialize_with = "given")]
    format: Option<String>,
}

/// A field that was left empty is as good as none.
fn given<'de, D: Deserializer<'de>>(field: D) -> Result<Option<String>, D::Error> {
    Ok(Option::<String>::deserialize(field)?.filter(|text| !text.trim().is_empty()))
}

/// The most rows of one page.
const MOST_ROWS: u32 = 500;

impl ListQuery {
    /// The first so many rows of all.
    pub(crate) fn first(limit: u32) -> Self {
        Self { limit: Some(limit.to_string()), ..Self::default() }
    }

    pub(crate) fn filter(&self) -> Result<Filter, Fault> {
        let day = |text: &Option<String>| match text {
            Some(text) => text
                .parse::<Date>()
                .map(Some)
                .map_err(|_| Fault::usage(format!("{text:?} is no day; write 2025-07-01"))),
            None => Ok(None),
        };
        let kind = match &self.kind {
            Some(kind) => Some(kind.parse::<EventKind>().map_err(|error| Fault::usage(error.to_string()))?),
            None => None,
        };
        let min_figure = match &self.min_figure {
            Some(text) => {
                let number = text.parse::<f64>().ok().filter(|number| number.is_finite());
                Some(number.ok_or_else(|| Fault::usage(format!("{text:?} is no number")))?)
            }
            None => None,
        };
        let language = match &self.language {
            Some(code) => Some(code.parse::<Language>().map_err(|error| Fault::usage(error.to_string()))?),
            None => None,
        };
        Ok(Filter {
            language,
            since: day(&self.since)?,
            until: day(&self.until)?,
            kind,
            actor: self.actor.clone(),
            place: self.place.clone(),
            thing: self.thing.clone(),
            source: self.source.clone(),
            min_figure,
            words: self.words.clone(),
        })
    }

    pub(crate) fn page(&self) -> Result<Page, Fault> {
        let limit = match &self.limit {
            Some(text) => text.parse::<u32>().ok().filter(|limit| (1..=MOST_ROWS).contains(limit)),
            None => Some(Page::default().limit),
        };
        let limit = limit.ok_or_else(|| Fault::usage(format!("limit is a number from 1 to {MOST_ROWS}")))?;
        Ok(Page { limit, after: self.after.clone() })
    }

    fn answer<T: Serialize + export::Entry>(
        &self,
        asked: &HeaderMap,
        rows: &Rows<T>,
    ) -> Result<Response, Fault> {
        match self.format.as_deref() {
            None | Some("json") => reply::json(asked, rows),
            Some("csv") => Ok(reply::bytes_of(asked, "text/csv; charset=utf-8", export::csv(&rows.rows)?)),
            Some("atom") => {
                Ok(reply::bytes_of(asked, "application/atom+xml", export::atom(&rows.rows, asked)))
            }
            Some(other) => {
                Err(Fault::usage(format!("{other:?} is no form of a list; json, csv and atom are")))
            }
        }
    }
}

macro_rules! list {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        pub(crate) async fn $name(
            State(shared): State<Arc<Shared>>,
            Query(query): Query<ListQuery>,
            asked: HeaderMap,
        ) -> Result<Response, Fault> {
            let (filter, page) = (query.filter()?, query.page()?);
            let rows = shared.ask(move |ledger| Ok(ledger.$name(&filter, &page)?)).await?;
            query.answer(&asked, &rows)
        }
    };
}

list! {
    /// Incidents.
    incidents
}
list! {
    /// Claims.
    claims
}
list! {
    /// Findings.
    findings
}
list! {
    /// Reports.
    reports
}

/// The actors of the claims that fit, for the filter's suggestions.
pub(crate) async fn actors(
    State(shared): State<Arc<Shared>>,
    Query(query): Query<ListQuery>,
    asked: HeaderMap,
) -> Result<Response, Fault> {
    let (filter, page) = (query.filter()?, query.page()?);
    let name = format!("actors {filter:?} {}", page.limit);
    let most = Some(ledger::MOST_LOOKED_AT);
    let rows =
        shared.ask_once(name, STALE, move |ledger| Ok(ledger.actors(&filter, most, page.limit)?)).await?;
    Ok(reply::made(&asked, rows))
}
