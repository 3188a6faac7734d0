//! Who may ask, and what a browser may do with the answer.

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

/// Whom the server answers.
#[derive(Debug)]
pub struct Access {
    token: Option<String>,
}

/// The cookie that carries the token.
const COOKIE: &str = "dateline";

impl Access {
    /// Everybody who shows the token; this machine alone where there is none.
    pub fn new(token: Option<String>) -> Self {
        Self { token }
    }

    fn shown(&self, headers: &HeaderMap) -> bool {
        let Some(token) = &self.token else { return true };
        let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
        let bearer = text(header::AUTHORIZATION).and_then(|value| value.strip_prefix("Bearer "));
        let mut cookies = text(header::COOKIE).into_iter().flat_map(|cookies| cookies.split(';'));
        let cookie = cookies.find_map(|one| one.trim().strip_prefix(COOKIE)?.strip_prefix('='));
        [bearer, cookie].into_iter().flatten().any(|shown| same(shown, token))
    }
}

/// Whether two secrets are one, in a time that does not tell how much of them is.
fn same(one: &str, other: &str) -> bool {
    blake3::hash(one.as_bytes()) == blake3::hash(other.as_bytes())
}

/// Lets a request through, or says why not.
pub(crate) async fn admit(State(access): State<Arc<Access>>, request: Request, next: Next) -> Response {
    let headers = request.headers();
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    // A page elsewhere may let its own name point to this machine; only our own names are answered.
    if access.token.is_none() && !is_local(host) {
        return refuse(StatusCode::MISDIRECTED_REQUEST, "this host is not served");
    }
    if request.method() != Method::GET && request.method() != Method::HEAD && !is_own(headers, host) {
        return refuse(
            StatusCode::FORBIDDEN,
            "requests that change something must come from the page itself",
        );
    }
    if let (Some(token), Some(shown)) = (&access.token, query_token(request.uri().query()))
        && request.uri().path() == "/"
        && same(&shown, token)
    {
        let cookie = format!("{COOKIE}={token}; Path=/; HttpOnly; SameSite=Strict");
        return (StatusCode::SEE_OTHER, [(header::SET_COOKIE, cookie), (header::LOCATION, "/".to_owned())])
            .into_response();
    }
    if !access.shown(headers) {
        return refuse(StatusCode::UNAUTHORIZED, "show the token: open /?token=… once, or send it as Bearer");
    }
    next.run(request).await
}

fn query_token(query: Option<&str>) -> Option<String> {
    query?.split('&').find_map(|pair| pair.strip_prefix("token=")).map(str::to_owned)
}

fn is_local(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) => name,
        _ => host,
    };
    matches!(name, "localhost" | "127.0.0.1" | "[::1]")
}

/// Whether a browser says that our own page sent the request, or no browser did.
fn is_own(headers: &HeaderMap, host: &str) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let site = text("sec-fetch-site").is_none_or(|site| matches!(site, "same-origin" | "none"));
    let origin = text("origin").is_none_or(|origin| {
        origin.strip_prefix("http://").or_else(|| origin.strip_prefix("https://")) == Some(host)
    });
    site && origin
}

fn refuse(status: StatusCode, says: &str) -> Response {
    (status, axum::Json(serde_json::json!({ "error": says }))).into_response()
}

/// What a browser may do with our answers: run our own scripts, and nothing from elsewhere.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; \
    connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Adds the headers that keep a browser from doing more.
pub(crate) async fn headers(request: Request<Body>, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("same-origin"));
    headers.insert("cross-origin-opener-policy", HeaderValue::from_static("same-origin"));
    response
}
