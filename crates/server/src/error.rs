//! What can go wrong with a request, as status and JSON.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use ledger::LedgerError;
use serde_json::json;

/// Why a request got no answer. The body is `{"error": "…"}`.
#[derive(Debug)]
pub(crate) struct Fault {
    status: StatusCode,
    says: String,
}

impl Fault {
    pub(crate) fn usage(says: impl Into<String>) -> Self {
        Self { status: StatusCode::BAD_REQUEST, says: says.into() }
    }

    pub(crate) fn none(says: impl Into<String>) -> Self {
        Self { status: StatusCode::NOT_FOUND, says: says.into() }
    }

    pub(crate) fn unread(says: impl Into<String>) -> Self {
        Self { status: StatusCode::UNPROCESSABLE_ENTITY, says: says.into() }
    }

    pub(crate) fn busy() -> Self {
        Self { status: StatusCode::SERVICE_UNAVAILABLE, says: "too many requests at once; try again".into() }
    }

    pub(crate) fn broken(says: impl Into<String>) -> Self {
        Self { status: StatusCode::INTERNAL_SERVER_ERROR, says: says.into() }
    }
}

impl From<LedgerError> for Fault {
    fn from(error: LedgerError) -> Self {
        let says = error.to_string();
        match error {
            LedgerError::NoSuch(_) => Self::none(says),
            LedgerError::Usage(_) | LedgerError::Ambiguous(..) => Self::usage(says),
            LedgerError::Busy(_) => Self { status: StatusCode::SERVICE_UNAVAILABLE, says },
            _ => Self::broken(says),
        }
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        (self.status, axum::Json(json!({ "error": self.says }))).into_response()
    }
}
