//! The paths of the API, one file a family.

mod ask;
mod draw;
mod lists;
mod read;
mod review;
mod stream;
mod things;

pub(crate) use ask::{AskQuery, SqlBody};
pub(crate) use draw::{DyadQuery, PointQuery, WhoseQuery};
pub(crate) use lists::ListQuery;
pub(crate) use read::ReadBody;
pub(crate) use review::{ReviewBody, ReviewQuery};

use crate::openapi;
use crate::state::Shared;
use axum::Router;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::routing::{get, post};
use std::sync::Arc;

/// Every path but the stream. `openapi::PATHS` lists the same; a test holds the two together.
pub(crate) fn router() -> Router<Arc<Shared>> {
    Router::new()
        .route("/api/openapi.json", get(openapi::document))
        .route("/api/status", get(things::status))
        .route("/api/sources", get(things::sources))
        .route("/api/incidents", get(lists::incidents))
        .route("/api/claims", get(lists::claims))
        .route("/api/findings", get(lists::findings))
        .route("/api/reports", get(lists::reports))
        .route("/api/actors", get(lists::actors))
        .route("/api/things/{id}", get(things::show))
        .route("/api/reports/{id}", get(things::report))
        .route("/api/days", get(draw::days))
        .route("/api/dyad", get(draw::dyad))
        .route("/api/points", get(draw::points))
        .route("/api/queue", get(review::queue))
        .route("/api/reviews", get(review::list).post(review::decide))
        .route("/api/ask", get(ask::ask))
        .route("/api/sql", post(ask::sql))
        .route("/api/read", post(read::read))
}

/// The stream of what is new; it has no end, so no time bounds it.
pub(crate) fn stream_router() -> Router<Arc<Shared>> {
    Router::new().route("/api/stream", get(stream::stream))
}

/// Actors that the page suggests.
const SUGGESTED: u32 = 100;

/// Asks what the page asks first, so that whoever opens it soon after the start of the server need not wait for the disk. What
/// fails here is told to whoever asks for it.
pub(crate) async fn warm(shared: Arc<Shared>) {
    let (state, none) = (|| State(Arc::clone(&shared)), HeaderMap::new);
    let all = || Query(ListQuery::default());
    let _ = lists::incidents(state(), all(), none()).await;
    let _ = lists::actors(state(), Query(ListQuery::first(SUGGESTED)), none()).await;
    let _ = things::status(state(), none()).await;
    let _ = draw::days(state(), all(), Query(WhoseQuery::default()), none()).await;
    let _ = draw::points(state(), all(), Query(PointQuery::default()), none()).await;
}
