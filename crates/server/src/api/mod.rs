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
