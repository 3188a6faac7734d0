//! Answers with an ETag: who has the answer already is told so.

use crate::error::Fault;
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

/// An answer that may be given again.
#[derive(Clone, Debug)]
pub(crate) struct Made {
    tag: String,
    kind: &'static str,
    bytes: Bytes,
}

impl Made {
    /// An answer as JSON.
    pub(crate) fn json(value: &impl Serialize) -> Result<Self, Fault> {
        let bytes = serde_json::to_vec(value).map_err(|error| Fault::broken(error.to_string()))?;
        Ok(Self::of("application/json", bytes))
    }

    fn of(kind: &'static str, bytes: Vec<u8>) -> Self {
        let tag = format!("W/\"{}\"", &blake3::hash(&bytes).to_hex()[..16]);
        Self { tag, kind, bytes: bytes.into() }
    }
}

/// An answer as JSON.
pub(crate) fn json(asked: &HeaderMap, value: &impl Serialize) -> Result<Response, Fault> {
    Ok(made(asked, Made::json(value)?))
}

/// An answer in another form.
pub(crate) fn bytes_of(asked: &HeaderMap, kind: &'static str, bytes: Vec<u8>) -> Response {
    made(asked, Made::of(kind, bytes))
}

/// An answer that was made before, or just now.
pub(crate) fn made(asked: &HeaderMap, Made { tag, kind, bytes }: Made) -> Response {
    let held = asked.get(header::IF_NONE_MATCH).and_then(|held| held.to_str().ok());
    if held.is_some_and(|held| held.split(',').any(|one| one.trim() == tag)) {
        return (StatusCode::NOT_MODIFIED, [(header::ETAG, tag)]).into_response();
    }
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::ETAG, tag),
        (header::CACHE_CONTROL, "no-cache".to_owned()),
    ];
    (headers, Body::from(bytes)).into_response()
}
