//! One thing whole.

use crate::error::Fault;
use crate::reply;
use crate::state::{STALE, Shared};
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use ledger::{Ledger, Mark, ReadClaim, Shown, ShownReport, Totals};
use record::Finding;
use serde::Serialize;
use std::sync::Arc;

/// What the ledger holds.
#[derive(Serialize)]
struct Status {
    version: &'static str,
    totals: Totals,
    mark: Mark,
}

/// How much there is, and how far it has come.
pub(crate) async fn status(State(shared): State<Arc<Shared>>, asked: HeaderMap) -> Result<Response, Fault> {
    let status = |ledger: &Ledger| {
        Ok(Status { version: env!("CARGO_PKG_VERSION"), totals: ledger.totals()?, mark: ledger.mark()? })
    };
    let status = shared.ask_once("status".to_owned(), STALE, status).await?;
    Ok(reply::made(&asked, status))
}

/// The sources that are watched and could not be read: why nothing new may have come.
pub(crate) async fn sources(State(shared): State<Arc<Shared>>, asked: HeaderMap) -> Result<Response, Fault> {
    let failing = shared.ask(|ledger| Ok(ledger.failing()?)).await?;
    reply::json(&asked, &failing)
}

/// The report, claim, incident or finding with an id, or its beginning.
pub(crate) async fn show(
    State(shared): State<Arc<Shared>>,
    Path(id): Path<String>,
    asked: HeaderMap,
) -> Result<Response, Fault> {
    let shown = shared.ask(move |ledger| Ok(ledger.show(&id)?)).await?;
    reply::json(&asked, &shown)
}

/// A report with its claims as they were read: spans are byte offsets into its text.
#[derive(Serialize)]
struct WholeReport {
    #[serde(flatten)]
    shown: ShownReport,
    reading: Vec<ReadClaim>,
    found: Vec<Finding>,
}

/// A report with everything that was read from it.
pub(crate) async fn report(
    State(shared): State<Arc<Shared>>,
    Path(id): Path<String>,
    asked: HeaderMap,
) -> Result<Response, Fault> {
    let whole = shared
        .ask(move |ledger| match ledger.show(&id)? {
            Shown::Report(shown) => {
                let (reading, found) = ledger.reading(&shown.report.report)?;
                Ok(WholeReport { shown: *shown, reading, found })
            }
            _ => Err(Fault::none(format!("{id} is no report"))),
        })
        .await?;
    reply::json(&asked, &whole)
}
