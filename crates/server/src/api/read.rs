//! Reads a text that is pasted, and keeps nothing of it.

use crate::error::Fault;
use crate::state::Shared;
use axum::Json;
use axum::extract::State;
use record::{Date, Language, Reading};
use schemars::JsonSchema;
use serde::Deserialize;
use std::sync::Arc;

/// A text to be read.
#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct ReadBody {
    /// The text, up to 1 MiB with the rest of the body.
    text: String,
    /// The day it was published.
    #[serde(default)]
    published: Option<Date>,
    /// Who published it.
    #[serde(default)]
    outlet: Option<String>,
    /// Its language; detected where it is not given.
    #[serde(default)]
    language: Option<Language>,
}

/// Reads a text.
pub(crate) async fn read(
    State(shared): State<Arc<Shared>>,
    Json(body): Json<ReadBody>,
) -> Result<Json<Reading>, Fault> {
    let detect = shared.hooks.detect;
    let reading = shared
        .read(move || {
            let language = match body.language {
                Some(language) => language,
                None => detect(&body.text).map_err(|why| Fault::unread(format!("the text {why}")))?,
            };
            let known = reader::Known { published: body.published, outlet: body.outlet, title: None };
            reader::read(&body.text, language, &known).map_err(|error| Fault::unread(error.to_string()))
        })
        .await?;
    Ok(Json(reading))
}
