//! What charts and the map are drawn from.

use super::ListQuery;
use crate::error::Fault;
use crate::reply;
use crate::state::Shared;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
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

/// How exactly places are given.
#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct PointQuery {
    /// Round coordinates to whole degrees, some 110 km: `true`.
    #[serde(default)]
    blur: bool,
}

/// Figures by day.
pub(crate) async fn days(
    State(shared): State<Arc<Shared>>,
    Query(query): Query<ListQuery>,
    asked: HeaderMap,
) -> Result<Response, Fault> {
    let filter = query.filter()?;
    let days = shared.ask(move |ledger| Ok(ledger.days(&filter)?)).await?;
    reply::json(&asked, &days)
}

/// Dealings between two actors.
pub(crate) async fn dyad(
    State(shared): State<Arc<Shared>>,
    Query(query): Query<ListQuery>,
    Query(dyad): Query<DyadQuery>,
    asked: HeaderMap,
) -> Result<Response, Fault> {
    let filter = query.filter()?;
    let dealings = shared.ask(move |ledger| Ok(ledger.dealings(&filter, &dyad.one, &dyad.other)?)).await?;
    reply::json(&asked, &dealings)
}

/// Incidents with where they were.
pub(crate) async fn points(
    State(shared): State<Arc<Shared>>,
    Query(query): Query<ListQuery>,
    Query(exact): Query<PointQuery>,
    asked: HeaderMap,
) -> Result<Response, Fault> {
    let filter = query.filter()?;
    let mut points = shared.ask(move |ledger| Ok(ledger.points(&filter)?)).await?;
    if exact.blur {
        for point in &mut points {
            point.lat = point.lat.map(f64::round);
            point.lon = point.lon.map(f64::round);
        }
    }
    reply::json(&asked, &points)
}
