//! The page and the API over a ledger: one process, one port, no network but that.
//!
//! [`serve`] runs until the process ends. Every path of the API stands once, in [`openapi::PATHS`] and its router;
//! `/api/openapi.json` is made from the same list. What needs words and languages (which language a text is in, what
//! a question means) is handed in by the caller as [`Hooks`].

mod api;
mod error;
mod export;
mod guard;
pub mod openapi;
mod page;
mod reply;
mod state;

pub use guard::Access;
pub use state::{Hooks, Shared};

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{NotForContentType, Predicate, SizeAbove};
use tower_http::timeout::TimeoutLayer;

/// The largest body of a request: a report that is pasted.
pub const MAX_BODY_BYTES: usize = 1 << 20;

/// How long one request may take; the stream of new claims is not counted.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// Deep trees are walked by recursion.
const STACK_BYTES: usize = 16 << 20;

/// What is served, and to whom.
#[derive(Debug)]
pub struct Config {
    /// The ledger's file.
    pub ledger: PathBuf,
    /// Where to listen.
    pub listen: SocketAddr,
    /// What a visitor must show; demanded where others than this machine can reach the port.
    pub token: Option<String>,
    /// What the caller knows of words.
    pub hooks: Hooks,
}

/// Why nothing is served.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// Others could reach the port.
    #[error("{0} can be reached from other machines; give --token, which visitors must then show")]
    NoToken(SocketAddr),
    /// The port is taken, or may not be used.
    #[error("{0}: {1}")]
    Listen(SocketAddr, std::io::Error),
    /// The ledger cannot be opened.
    #[error("{0}: {1}")]
    Ledger(PathBuf, ledger::LedgerError),
    /// The system gave no threads.
    #[error("{0}")]
    Io(#[from] std::io::Error),
}

/// Serves until the process ends. `ready` is told the address, whose port is chosen by the system where it was 0.
///
/// # Errors
/// Where the ledger cannot be opened or the port not be had.
pub fn serve(config: Config, ready: impl FnOnce(SocketAddr)) -> Result<(), ServeError> {
    if !config.listen.ip().is_loopback() && config.token.as_deref().is_none_or(str::is_empty) {
        return Err(ServeError::NoToken(config.listen));
    }
    let access = Access::new(config.token.filter(|token| !token.is_empty()));
    let shared = Shared::open(&config.ledger, config.hooks)
        .map_err(|error| ServeError::Ledger(config.ledger.clone(), error))?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .thread_stack_size(STACK_BYTES)
        .max_blocking_threads(64)
        .build()?;
    runtime.block_on(async {
        let fault = |error| ServeError::Listen(config.listen, error);
        let listener = tokio::net::TcpListener::bind(config.listen).await.map_err(fault)?;
        ready(listener.local_addr().map_err(fault)?);
        let shared = Arc::new(shared);
        tokio::spawn(api::warm(Arc::clone(&shared)));
        axum::serve(listener, router(shared, Arc::new(access))).await.map_err(fault)
    })
}

/// All paths, with what guards them.
pub fn router(shared: Arc<Shared>, access: Arc<Access>) -> Router {
    let no_stream = SizeAbove::new(1024).and(NotForContentType::new("text/event-stream"));
    let timed = TimeoutLayer::with_status_code(StatusCode::GATEWAY_TIMEOUT, PATIENCE);
    api::router()
        .layer(timed)
        .merge(api::stream_router())
        .layer(DefaultBodyLimit::max(MAX_BODY_BYTES))
        .with_state(shared)
        .fallback(page::serve)
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest).compress_when(no_stream))
        .layer(from_fn(guard::headers))
        .layer(from_fn_with_state(access, guard::admit))
}
