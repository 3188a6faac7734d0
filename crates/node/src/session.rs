//! Sessions that know Dateline's functions and open stores as they are named, with a cluster or without.

use crate::args::Endpoint;
use crate::functions;
use crate::stores;
use ballista::extension::{SessionConfigExt, SessionContextExt};
use ballista_core::extension::{
    ballista_aggregate_functions, ballista_scalar_functions, ballista_window_functions,
};
use ballista_core::optimizer::ballista_default_optimizer_rules;
use datafusion::error::Result;
use datafusion::execution::{SessionState, SessionStateBuilder};
use datafusion::prelude::{SessionConfig, SessionContext};

/// The most bytes in one message between machines: a long report with all that was read of it is one.
pub const MESSAGE_BYTES: u32 = 1 << 30;

/// The settings of every session.
pub fn config() -> SessionConfig {
    SessionConfig::new_with_ballista()
        .with_information_schema(true)
        .with_ballista_grpc_client_max_message_size(MESSAGE_BYTES as usize)
}

/// A session's state on the scheduler.
///
/// # Errors
/// Those of DataFusion.
pub fn state(config: SessionConfig) -> Result<SessionState> {
    let functions = ballista_scalar_functions().into_iter().chain(functions::all()).collect();
    Ok(SessionStateBuilder::new()
        .with_default_features()
        .with_config(config)
        .with_runtime_env(stores::runtime()?)
        .with_optimizer_rules(ballista_default_optimizer_rules())
        .with_scalar_functions(functions)
        .with_aggregate_functions(ballista_aggregate_functions())
        .with_window_functions(ballista_window_functions())
        .build())
}

/// A session on a cluster, or on this machine where there is none.
///
/// # Errors
/// Those of DataFusion.
pub async fn open(config: SessionConfig, scheduler: Option<&Endpoint>) -> Result<SessionContext> {
    let runtime = stores::runtime()?;
    let context = match scheduler {
        None => SessionContext::new_with_config_rt(config, runtime),
        Some(Endpoint { host, port }) => {
            let state = SessionStateBuilder::new()
                .with_config(config)
                .with_runtime_env(runtime)
                .with_default_features()
                .build();
            SessionContext::remote_with_state(&format!("df://{host}:{port}"), state).await?
        }
    };
    // Only now: a session on a cluster forgets those of before.
    for function in functions::all() {
        context.register_udf(function.as_ref().clone());
    }
    Ok(context)
}
