//! Questions: a phrase, or SQL.

use crate::error::Fault;
use crate::reply;
use crate::state::Shared;
use axum::Json;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use ledger::{Answer, Table};
use record::Language;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use std::time::Duration;

/// A question as a phrase.
#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct AskQuery {
    /// "strikes of more than 400 drones and missiles in July 2025".
    question: String,
    /// The question's language; detected where it is not given.
    #[serde(default)]
    language: Option<Language>,
}

/// A question in SQL.
#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct SqlBody {
    /// One SELECT over the tables and views of the ledger.
    sql: String,
}

/// An answer, and how the question was understood.
#[derive(Serialize)]
struct Asked {
    understood: String,
    #[serde(flatten)]
    answer: Answer,
}

const LONGEST_QUESTION: usize = 1000;
const MOST_ROWS: usize = 1000;
const SQL_TIME: Duration = Duration::from_secs(5);

/// Counts over the record.
pub(crate) async fn ask(
    State(shared): State<Arc<Shared>>,
    Query(query): Query<AskQuery>,
    asked: HeaderMap,
) -> Result<Response, Fault> {
    if query.question.len() > LONGEST_QUESTION {
        return Err(Fault::usage(format!("a question is at most {LONGEST_QUESTION} bytes long")));
    }
    let read = shared.hooks.question;
    let (question, understood) =
        shared.read(move || read(&query.question, query.language).map_err(Fault::unread)).await?;
    let answer = shared.ask(move |ledger| Ok(ledger.ask(&question)?)).await?;
    reply::json(&asked, &Asked { understood, answer })
}

/// Runs one SELECT, bounded in time and rows.
pub(crate) async fn sql(
    State(shared): State<Arc<Shared>>,
    Json(body): Json<SqlBody>,
) -> Result<Json<Table>, Fault> {
    let table = shared.ask(move |ledger| Ok(ledger.select(&body.sql, MOST_ROWS, SQL_TIME)?)).await?;
    Ok(Json(table))
}
