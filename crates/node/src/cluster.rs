//! The processes of a cluster: Ballista's own, which know Dateline's functions.
//!
//! A lost executor is noticed after some seconds and its work given to others; a scheduler that comes back has
//! forgotten its jobs, and whoever asked asks again.

use crate::args::{ExecutorArgs, SchedulerArgs};
use crate::session::{self, MESSAGE_BYTES};
use crate::{functions, stores};
use ballista_core::registry::BallistaFunctionRegistry;
use ballista_executor::executor_process::{ExecutorProcessConfig, start_executor_process};
use ballista_scheduler::cluster::BallistaCluster;
use ballista_scheduler::config::SchedulerConfig;
use ballista_scheduler::scheduler_process::start_server;
use cli::Fault;
use std::fs;
use std::sync::Arc;
use tokio::runtime::{Builder, Runtime};
use tokio::signal::unix::{SignalKind, signal};

/// An executor that has not been heard of for so many seconds is lost.
const LOST_AFTER: u64 = 10;

/// How often an executor says that it is there, in seconds.
const HEARTBEAT: u64 = 3;

/// How long an executor waits for its scheduler, in seconds.
const PATIENCE: u16 = 600;

/// What was read and fetched is removed after so many seconds.
const KEPT: u64 = 300;

/// Plans and what is planned on them recurse.
const STACK: usize = 32 << 20;

/// Threads of a process of the cluster, or of whoever asks it.
///
/// # Errors
/// Where the system gives none.
pub fn runtime() -> std::io::Result<Runtime> {
    Builder::new_multi_thread().enable_all().thread_stack_size(STACK).build()
}

/// Runs a scheduler until it is told to stop.
///
/// # Errors
/// Where it cannot listen.
pub fn scheduler(args: &SchedulerArgs) -> Result<(), Fault> {
    let config = SchedulerConfig {
        bind_host: args.listen.ip().to_string(),
        bind_port: args.listen.port(),
        executor_timeout_seconds: LOST_AFTER,
        expire_dead_executor_interval_seconds: HEARTBEAT,
        no_executors_grace_period_seconds: u64::from(PATIENCE),
        finished_job_data_clean_up_interval_seconds: KEPT,
        finished_job_state_clean_up_interval_seconds: KEPT,
        grpc_server_max_decoding_message_size: MESSAGE_BYTES,
        grpc_server_max_encoding_message_size: MESSAGE_BYTES,
        grpc_client_max_message_size: MESSAGE_BYTES,
        override_config_producer: Some(Arc::new(session::config)),
        override_session_builder: Some(Arc::new(session::state)),
        ..SchedulerConfig::default()
    };
    runtime()?.block_on(async {
        let mut ended = signal(SignalKind::terminate())?;
        let cluster = BallistaCluster::new_from_config(&config).await?;
        tokio::select! {
            served = start_server(cluster, args.listen, Arc::new(config)) => {
                served.map_err(|error| format!("{}: {error}", args.listen).into())
            }
            _ = ended.recv() => Ok(()),
            interrupted = tokio::signal::ctrl_c() => Ok(interrupted?),
        }
    })
}

/// Runs an executor until it is told to stop; what it works on then is finished first.
///
/// # Errors
/// Where it cannot listen, or no scheduler answers.
pub fn executor(args: &ExecutorArgs) -> Result<(), Fault> {
    let mut registry = BallistaFunctionRegistry::default();
    for function in functions::all() {
        registry.scalar_functions.insert(function.name().to_owned(), function);
    }
    // It lasts as long as the process.
    let own = tempfile::tempdir()?;
    let work = args.work.clone().unwrap_or_else(|| own.path().to_owned());
    fs::create_dir_all(&work).map_err(|error| format!("{}: {error}", work.display()))?;
    let port = args.listen.port();
    let config = ExecutorProcessConfig {
        bind_host: args.listen.ip().to_string(),
        external_host: Some(args.host.clone().unwrap_or_else(|| args.listen.ip().to_string())),
        port,
        grpc_port: port
            .checked_add(1)
            .ok_or("the port above that of --listen is taken too: take a lower one")?,
        scheduler_host: args.scheduler.host.clone(),
        scheduler_port: args.scheduler.port,
        scheduler_connect_timeout_seconds: PATIENCE,
        vcores: args.jobs.map_or(0, usize::from),
        work_dir: Some(work.to_string_lossy().into_owned()),
        job_data_ttl_seconds: KEPT,
        job_data_clean_up_interval_seconds: KEPT,
        grpc_max_decoding_message_size: MESSAGE_BYTES,
        grpc_max_encoding_message_size: MESSAGE_BYTES,
        executor_heartbeat_interval_seconds: HEARTBEAT,
        override_function_registry: Some(Arc::new(registry)),
        override_config_producer: Some(Arc::new(session::config)),
        override_runtime_producer: Some(Arc::new(|_| stores::runtime())),
        ..ExecutorProcessConfig::default()
    };
    runtime()?.block_on(start_executor_process(Arc::new(config)))?;
    Ok(())
}
