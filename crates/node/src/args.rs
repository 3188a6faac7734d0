//! The command line.

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use cli::batch::Unsaid;
use std::net::SocketAddr;
use std::path::PathBuf;

/// Reads whole corpora on a cluster, into the tables that `dateline batch` writes.
#[derive(Debug, Parser)]
#[command(name = "dateline-node", version, max_term_width = 100)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Hand out work: one for a cluster. Whoever reaches it can read what it can read: keep it within your own network.
    Scheduler(SchedulerArgs),
    /// Work: one on each machine.
    Executor(ExecutorArgs),
    /// Read corpora into Parquet tables, on the cluster; the tables are those of `dateline batch`.
    Batch(BatchArgs),
    /// Ask in SQL over tables, with `read_report(text, language, published)` as a function.
    Sql(SqlArgs),
}

/// The arguments of `dateline-node scheduler`.
#[derive(Debug, ClapArgs)]
pub struct SchedulerArgs {
    /// Where to listen.
    #[arg(long, value_name = "IP:PORT", env = "DATELINE_LISTEN", default_value = "127.0.0.1:50050")]
    pub listen: SocketAddr,
}

/// The arguments of `dateline-node executor`.
#[derive(Debug, ClapArgs)]
pub struct ExecutorArgs {
    /// The scheduler; it is waited for where it does not answer yet.
    #[arg(long, value_name = "HOST:PORT", env = "DATELINE_SCHEDULER")]
    pub scheduler: Endpoint,

    /// Where to listen for those who fetch what was read; the port above it is taken too.
    #[arg(long, value_name = "IP:PORT", env = "DATELINE_LISTEN", default_value = "127.0.0.1:50051")]
    pub listen: SocketAddr,

    /// The name or address under which others reach this machine; that of --listen where it is not given.
    #[arg(long, value_name = "HOST", env = "DATELINE_HOST")]
    pub host: Option<String>,

    /// How many reports to read at once; as many as there are processors where it is not given.
    #[arg(long, value_name = "N", env = "DATELINE_JOBS", value_parser = clap::value_parser!(u16).range(1..))]
    pub jobs: Option<u16>,

    /// A folder for what was read and not yet fetched; one for the time of the run where it is not given.
    #[arg(long, value_name = "DIR")]
    pub work: Option<PathBuf>,
}

/// The arguments of `dateline-node batch`.
#[derive(Debug, ClapArgs)]
pub struct BatchArgs {
    /// Files, folders and patterns, as `dateline batch` takes them; or addresses in an object store: s3://, gs://, az://.
    #[arg(required = true, value_name = "FILE|FOLDER|PATTERN|URL")]
    pub inputs: Vec<String>,

    /// The folder for the tables: one that every machine of the cluster sees under the same path, or an address in an
    /// object store.
    #[arg(long, value_name = "DIR|URL")]
    pub out: String,

    /// A folder on this machine for the ledger of the batch, where --out is an address. It is needed to go on after a stop.
    #[arg(long, value_name = "DIR")]
    pub work: Option<PathBuf>,

    /// The scheduler of the cluster; this machine alone reads where it is not given.
    #[arg(long, value_name = "HOST:PORT", env = "DATELINE_SCHEDULER")]
    pub scheduler: Option<Endpoint>,

    /// How many parts of the inputs, of up to 256 each, may be under way at once: two for each processor of the cluster.
    #[arg(long, value_name = "N", default_value_t = 64, value_parser = clap::value_parser!(u16).range(1..))]
    pub parts: u16,

    /// Go on where an earlier run was stopped. The inputs must be the same.
    #[arg(long)]
    pub resume: bool,

    /// What reports are taken to be where they do not say it.
    #[command(flatten)]
    pub unsaid: Unsaid,
}

/// The arguments of `dateline-node sql`.
#[derive(Debug, ClapArgs)]
pub struct SqlArgs {
    /// The question.
    #[arg(value_name = "SELECT …")]
    pub query: String,

    /// The folder or address of a batch: each of its tables under its own name.
    #[arg(long, value_name = "DIR|URL")]
    pub batch: Option<String>,

    /// A table of your own: a file or folder of Parquet, JSON lines (.jsonl, .ndjson, .json) or CSV. May be given again.
    #[arg(long, value_name = "NAME=PATH|URL")]
    pub table: Vec<Named>,

    /// The scheduler of a cluster; this machine alone answers where it is not given.
    #[arg(long, value_name = "HOST:PORT", env = "DATELINE_SCHEDULER")]
    pub scheduler: Option<Endpoint>,

    /// How to print the answer: a table on a terminal and JSON lines in a pipe where it is not given.
    #[arg(long, value_name = "FORM", value_enum)]
    pub format: Option<Format>,
}

/// How an answer is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Columns for people.
    Table,
    /// A line a row; lists do not fit.
    Csv,
    /// An object a row.
    Jsonl,
}

/// A name and what it stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The name.
    pub name: String,
    /// A path or an address.
    pub at: String,
}

impl std::str::FromStr for Named {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.split_once('=') {
            Some((name, at)) if !name.is_empty() && !at.is_empty() => {
                Ok(Self { name: name.to_owned(), at: at.to_owned() })
            }
            _ => Err("write it as NAME=PATH"),
        }
    }
}

/// A machine and a port.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// Its name or address.
    pub host: String,
    /// The port.
    pub port: u16,
}

impl std::str::FromStr for Endpoint {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parts = text.rsplit_once(':').and_then(|(host, port)| Some((host, port.parse().ok()?)));
        match parts {
            Some((host, port)) if !host.is_empty() => Ok(Self { host: host.to_owned(), port }),
            _ => Err("write it as HOST:PORT"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endpoints_have_a_host_and_a_port() {
        let here: Endpoint = "localhost:50050".parse().expect("it is one");
        assert_eq!((here.host.as_str(), here.port), ("localhost", 50050));
        for wrong in ["localhost", ":50050", "localhost:", "localhost:99999"] {
            assert!(wrong.parse::<Endpoint>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn arguments_are_as_clap_wants_them() {
        use clap::CommandFactory;
        Args::command().debug_assert();
    }
}
