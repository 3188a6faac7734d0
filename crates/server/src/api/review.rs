//! Decisions: what waits for one, what was decided, and by whom.

use super::ListQuery;
use crate::error::Fault;
use crate::reply;
use crate::state::Shared;
use axum::Json;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use ledger::{Concord, Decision, ReviewRow, Reviewed};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use std::time::Duration;

/// A decision about one thing.
#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct ReviewBody {
    /// The claim, incident or finding.
    id: String,
    /// What is decided.
    #[serde(flatten)]
    action: Action,
    /// Why.
    #[serde(default)]
    note: Option<String>,
    /// Who decides.
    #[serde(default)]
    by: Option<String>,
}

/// What is decided.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(tag = "action", rename_all = "snake_case")]
enum Action {
    /// It is right.
    Accept,
    /// It is wrong.
    Reject,
    /// A field is wrong: `kind`, `mode`, `starts`, `ends` or `place`.
    Correct { field: String, value: String },
    /// It is one with another incident.
    Merge { with: String },
    /// These claims are of another incident.
    Split { claims: Vec<String> },
    /// The review with this number no longer holds.
    Withdraw { review: i64 },
}

/// Which decisions.
#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct ReviewQuery {
    /// About this thing.
    #[serde(default)]
    target: Option<String>,
}

/// What was decided.
#[derive(Serialize)]
struct Decisions {
    reviews: Vec<ReviewRow>,
    concord: Concord,
}

const MOST_DECISIONS: u32 = 200;

/// What waits for a decision, what matters most first.
pub(crate) async fn queue(
    State(shared): State<Arc<Shared>>,
    Query(query): Query<ListQuery>,
    asked: HeaderMap,
) -> Result<Response, Fault> {
    let (filter, page) = (query.filter()?, query.page()?);
    let name = format!("queue {filter:?} {}", page.limit);
    let waiting = shared
        .ask_once(name, Duration::ZERO, move |ledger| Ok(ledger.queue(&filter, page.limit as usize)?))
        .await?;
    Ok(reply::made(&asked, waiting))
}

/// What was decided, newest first, and how far reviewers agree.
pub(crate) async fn list(
    State(shared): State<Arc<Shared>>,
    Query(query): Query<ReviewQuery>,
    asked: HeaderMap,
) -> Result<Response, Fault> {
    let (reviews, concord) = shared
        .ask(move |ledger| Ok((ledger.reviews(query.target.as_deref(), MOST_DECISIONS)?, ledger.concord()?)))
        .await?;
    reply::json(&asked, &Decisions { reviews, concord })
}

/// Records a decision and applies it.
pub(crate) async fn decide(
    State(shared): State<Arc<Shared>>,
    Json(body): Json<ReviewBody>,
) -> Result<Json<Reviewed>, Fault> {
    let decision = match body.action {
        Action::Accept => Decision::Accept,
        Action::Reject => Decision::Reject,
        Action::Correct { field, value } => Decision::Correct(field, value),
        Action::Merge { with } => Decision::Merge(with),
        Action::Split { claims } => Decision::Split(claims),
        Action::Withdraw { review } => Decision::Withdraw(review),
    };
    let reviewed = shared
        .change(move |ledger| {
            Ok(ledger.review(&body.id, &decision, body.note.as_deref(), body.by.as_deref())?)
        })
        .await?;
    Ok(Json(reviewed))
}
