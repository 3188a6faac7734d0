//! JSON sent to an endpoint that the user named, and its answer. Such an endpoint is asked as it stands: on private networks
//! too, without redirects, which could lead what is sent elsewhere, and without a proxy.

use super::{FetchError, Manners, failed, parsed};
use std::io::Read;
use std::time::Duration;
use ureq::Agent;
use url::Url;

/// The longest answer that is read.
pub const ANSWER_BYTES: usize = 1 << 20;

/// An endpoint that takes JSON.
pub struct Endpoint {
    agent: Agent,
    url: Url,
    bearer: Option<String>,
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum PostError {
    /// Not asked, or not answered as it should be.
    #[error(transparent)]
    Fetch(#[from] FetchError),
    /// It sends us elsewhere.
    #[error(
        "the server answered {0}: it sends us elsewhere, and nothing is sent to where it was not asked for"
    )]
    Redirect(u16),
    /// Too long.
    #[error("the answer is longer than {} KiB", ANSWER_BYTES >> 10)]
    TooLong,
}

impl PostError {
    /// Whether there was nobody who answers: asking the same endpoint again is lost time.
    pub fn is_dead(&self) -> bool {
        matches!(self, PostError::Fetch(FetchError::Network(_)) | PostError::Redirect(_))
    }
}

impl Endpoint {
    /// An endpoint, with the most time for one answer and a key that is sent as a bearer token.
    ///
    /// # Errors
    /// Where the address is none that can be asked.
    pub fn new(address: &str, timeout: Duration, bearer: Option<String>) -> Result<Self, FetchError> {
        let url = parsed(address)?;
        let config = Agent::config_builder()
            .user_agent(Manners::default().agent.as_str())
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .timeout_global(Some(timeout))
            .timeout_connect(Some(timeout.min(Duration::from_secs(10))))
            .proxy(None)
            .build();
        Ok(Self { agent: config.into(), url, bearer })
    }

    /// Its address, without a password.
    pub fn address(&self) -> String {
        let mut url = self.url.clone();
        // An address of http has room for both: these cannot fail.
        let _ = (url.set_username(""), url.set_password(None));
        url.to_string()
    }

    /// Sends JSON and gives the answer's bytes.
    ///
    /// # Errors
    /// Where nobody answers in time, or with an error, or at too great a length.
    pub fn post(&self, json: &[u8]) -> Result<Vec<u8>, PostError> {
        let mut request = self.agent.post(self.url.as_str()).content_type("application/json");
        if let Some(bearer) = &self.bearer {
            request = request.header("Authorization", format!("Bearer {bearer}"));
        }
        let mut answer = request.send(json).map_err(failed)?;
        let status = answer.status();
        if status.is_redirection() {
            return Err(PostError::Redirect(status.as_u16()));
        }
        if !status.is_success() {
            return Err(FetchError::Status { status: status.as_u16(), wait: None }.into());
        }
        let mut bytes = Vec::new();
        answer
            .body_mut()
            .as_reader()
            .take(ANSWER_BYTES as u64 + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| FetchError::Network(error.to_string()))?;
        if bytes.len() > ANSWER_BYTES { Err(PostError::TooLong) } else { Ok(bytes) }
    }
}
