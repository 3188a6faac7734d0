//! The page's files, as the build embedded them.

use axum::http::{StatusCode, Uri, header};
use axum::response::{Html, IntoResponse, Response};

/// Names and bytes; empty where the page was not built.
static FILES: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/page.rs"));

const NOT_BUILT: &str = "<!doctype html><html lang=en><meta charset=utf-8><title>Dateline</title>\
    <h1>Dateline</h1><p>The API is served under <a href=\"/api/openapi.json\">/api</a>. This program was built without \
    the page: with Node 20 or later, run <code>make page</code>.</p></html>";

/// A file of the page. The views are one file, that reads their name from the address.
pub(crate) async fn serve(uri: Uri) -> Response {
    let path = uri.path().trim_start_matches('/');
    if path.starts_with("api/") {
        let says = serde_json::json!({ "error": "there is no such path; /api/openapi.json lists them" });
        return (StatusCode::NOT_FOUND, axum::Json(says)).into_response();
    }
    let find = |name: &str| FILES.iter().find(|(file, _)| *file == name);
    if let Some((name, bytes)) = find(path) {
        // Names of built files hold a hash of what is in them.
        let keep = if name.starts_with("assets/") { "max-age=31536000, immutable" } else { "no-cache" };
        return ([(header::CONTENT_TYPE, kind(name)), (header::CACHE_CONTROL, keep)], *bytes).into_response();
    }
    match find("index.html") {
        _ if path.contains('.') => StatusCode::NOT_FOUND.into_response(),
        Some((_, bytes)) => {
            ([(header::CONTENT_TYPE, kind("index.html")), (header::CACHE_CONTROL, "no-cache")], *bytes)
                .into_response()
        }
        None => Html(NOT_BUILT).into_response(),
    }
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    }
}
