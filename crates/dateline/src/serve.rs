//! `dateline serve`: the page and the API over a ledger.

use crate::{Fault, Outcome, complain, detect};
use record::Language;
use server::{Config, Hooks};
use std::net::SocketAddr;
use std::path::PathBuf;

/// The arguments of `dateline serve`.
#[derive(Debug, clap::Args)]
pub struct ServeArgs {
    /// The ledger's file; it is made where there is none.
    #[arg(value_name = "LEDGER", env = "DATELINE_LEDGER", default_value = "dateline.db")]
    pub ledger: PathBuf,

    /// Where to listen. Beyond this machine only with a token.
    #[arg(long, value_name = "ADDR:PORT", default_value = "127.0.0.1:7878")]
    pub listen: SocketAddr,

    /// What visitors must show: they open /?token=TOKEN once.
    #[arg(long, value_name = "TOKEN", env = "DATELINE_TOKEN", hide_env_values = true)]
    pub token: Option<String>,
}

/// Runs the command until it is interrupted.
pub fn run(args: ServeArgs) -> Result<Outcome, Fault> {
    let ServeArgs { ledger, listen, token } = args;
    let hooks = Hooks { detect: |text| detect::detect(text).map_err(|error| error.to_string()), question };
    server::serve(Config { ledger, listen, token, hooks }, |address| complain(&format!("http://{address}")))?;
    Ok(Outcome::Done)
}

fn question(words: &str, language: Option<Language>) -> Result<(ledger::Question, String), String> {
    let language = language.or_else(|| detect::detect(words).ok()).unwrap_or(Language::En);
    let question = questions::read(words, language).map_err(|fault| fault.to_string())?;
    let understood = questions::understood(&question);
    Ok((question, understood))
}
