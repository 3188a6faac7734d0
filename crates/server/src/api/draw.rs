//! What charts and the map are drawn from.

use super::ListQuery;
use crate::error::Fault;
use crate::reply;
use crate::state::{STALE, Shared};
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use ledger::Ledger;
use schemars::JsonSchema;
use serde::Deserialize;
use std::sync::Arc;

/// Two actors.
#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct DyadQuery {
    /// An actor's id, or a state's for all that belong to it.
    one: String,
    /// Another's.
    other: String,
}

/// Whose figures are drawn.
#[derive(Debug, Default, Deserialize, JsonSchema)]
pub(crate) struct WhoseQuery {
    /// A source by its name, as `sources` gives it; all where it is not given.
    #[serde(default)]
    whose: Option<String>,
}

/// How exactly places are given.
#[derive(Debug, Default, Deserialize, JsonSchema)]
pub(crate) struct PointQuery {
    /// Round coordinates to whole degrees, some 110 km: `true`.
    #[serde(default)]
    blur: bool,
}

/// Figures by day.
pub(crate) async fn days(
    State(shared): State<Arc<Shared>>,
    Query(query): Query<ListQuery>,
    Query(whose): Query<WhoseQuery>,
    asked: HeaderMap,
) -> Result<Response, Fault> {
    let filter = query.filter()?;
    let whose = whose.whose.filter(|name| !name.is_empty());
    let name = format!("days {filter:?} {whose:?}");
    let days =
        shared.ask_once(name, STALE, move |ledger| Ok(ledger.days(&filter, whose.as_deref())?)).await?;
    Ok(reply::made(&asked, days))
}

/// Dealings between two actors.
pub(crate) async fn dyad(
    State(shared): State<Arc<Shared>>,
    Query(query): Query<ListQuery>,
    Query(dyad): Query<DyadQuery>,
    asked: HeaderMap,
) -> Result<Response, Fault> {
    let filter = query.filter()?;
    let name = format!("dyad {filter:?} {:?} {:?}", dyad.one, dyad.other);
    let dealings = shared
        .ask_once(name, STALE, move |ledger| Ok(ledger.dealings(&filter, &dyad.one, &dyad.other)?))
        .await?;
    Ok(reply::made(&asked, dealings))
}

/// Incidents with where they were.
pub(crate) async fn points(
    State(shared): State<Arc<Shared>>,
    Query(query): Query<ListQuery>,
    Query(exact): Query<PointQuery>,
    asked: HeaderMap,
) -> Result<Response, Fault> {
    let filter = query.filter()?;
    let name = format!("points {filter:?} {}", exact.blur);
    let points = move |ledger: &Ledger| {
        let mut points = ledger.points(&filter)?;
        if exact.blur {
            for point in &mut points {
                point.lat = point.lat.map(f64::round);
                point.lon = point.lon.map(f64::round);
            }
        }
        Ok(points)
    };
    let points = shared.ask_once(name, STALE, points).await?;
    Ok(reply::made(&asked, points))
}
