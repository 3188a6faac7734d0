//! Fetching with manners: robots.txt, one request at a time and a pause for each host, sizes and times bounded, private
//! networks refused.

pub mod address;
mod clock;
mod post;

pub use clock::{Clock, FakeClock, SystemClock};
pub use post::{ANSWER_BYTES, Endpoint, PostError};

use crate::MAX_BYTES;
use crate::warc::{Fetched, charset_of};
use address::{Guard, PrivateHost};
use jiff::Timestamp;
use robotxt::Robots;
use std::collections::HashMap;
use std::io::Read;
use std::sync::Arc;
use std::time::Duration;
use ureq::unversioned::transport::DefaultConnector;
use ureq::{Agent, http};
use url::Url;

/// How pages are asked for.
#[derive(Clone, Debug)]
pub struct Manners {
    /// The name under which we ask.
    pub agent: String,
    /// The pause between two requests to one host.
    pub delay: Duration,
    /// The most time for one request, from the first byte to the last.
    pub timeout: Duration,
    /// How many redirects are followed.
    pub redirects: usize,
    /// Whether hosts on private networks may be asked.
    pub allow_private: bool,
}

impl Default for Manners {
    fn default() -> Self {
        Self {
            agent: concat!("Dateline/", env!("CARGO_PKG_VERSION")).to_owned(),
            delay: Duration::from_secs(2),
            timeout: Duration::from_secs(30),
            redirects: 5,
            allow_private: false,
        }
    }
}

/// What tells a server which version of a page we have.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Version {
    /// Its `ETag`.
    pub etag: Option<String>,
    /// Its `Last-Modified`.
    pub modified: Option<String>,
}

/// What came of asking for a page.
#[derive(Clone, Debug)]
pub enum Answer {
    /// The page, and its version.
    Page(Fetched, Version),
    /// It has not changed since the version that was named.
    Same,
}

/// Why a page was not fetched.
#[derive(Debug, thiserror::Error)]
pub enum FetchError {
    /// No address that can be asked.
    #[error("{0:?} is no address that can be asked: give one with http or https")]
    Address(String),
    /// The host's robots.txt asks not to.
    #[error("the host's robots.txt asks robots not to fetch it")]
    Robots,
    /// The host's robots.txt cannot be fetched, and so nothing is asked of the host for a while.
    #[error("the host's robots.txt cannot be fetched now: {0}")]
    RobotsLost(String),
    /// The host is on a private network.
    #[error(transparent)]
    Private(PrivateHost),
    /// Too many redirects, or in a circle.
    #[error("it redirects more than {0} times")]
    Redirects(usize),
    /// Too long.
    #[error("the page is longer than {} MiB when unpacked", MAX_BYTES >> 20)]
    TooLong,
    /// The server answered with an error.
    #[error("the server answered {status}")]
    Status {
        /// Which.
        status: u16,
        /// The least time that it asks us to wait.
        wait: Option<Duration>,
    },
    /// The network or the server failed.
    #[error("{0}")]
    Network(String),
}

impl FetchError {
    /// Whether asking again later may help.
    pub fn may_pass(&self) -> bool {
        match self {
            FetchError::Network(_) | FetchError::RobotsLost(_) => true,
            FetchError::Status { status, .. } => *status == 429 || *status == 408 || *status >= 500,
            _ => false,
        }
    }
}

/// Fetches pages, one at a time.
pub struct Fetcher {
    agent: Agent,
    manners: Manners,
    clock: Arc<dyn Clock>,
    asked: HashMap<String, Timestamp>,
    /// Until when they hold, and the rules; where they cannot be fetched, why.
    robots: HashMap<String, (Timestamp, Result<Robots, String>)>,
}

/// How long a robots.txt holds.
const ROBOTS_HOLD: i64 = 24 * 3600;
/// The longest pause that a robots.txt can ask for.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);
/// How long a host whose robots.txt cannot be fetched is left alone.
const ROBOTS_RETRY: i64 = 600;

impl Fetcher {
    /// A fetcher with some manners.
    pub fn new(manners: Manners, clock: Arc<dyn Clock>) -> Self {
        let config = Agent::config_builder()
            .user_agent(manners.agent.as_str())
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .timeout_global(Some(manners.timeout))
            .timeout_connect(Some(manners.timeout.min(Duration::from_secs(10))))
            // A proxy would resolve names out of our sight.
            .proxy(None)
            .max_idle_connections(16)
            .build();
        let agent = Agent::with_parts(
            config,
            DefaultConnector::default(),
            Guard { allow_private: manners.allow_private },
        );
        Self { agent, manners, clock, asked: HashMap::new(), robots: HashMap::new() }
    }

    /// Asks for a page, unless it still is of the version that we have.
    ///
    /// # Errors
    /// Where it may not be asked, or is not answered as it should be.
    pub fn get(&mut self, address: &str, have: &Version) -> Result<Answer, FetchError> {
        let mut url = parsed(address)?;
        for _ in 0..=self.manners.redirects {
            if !self.may_ask(&url)? {
                return Err(FetchError::Robots);
            }
            match self.ask(&url, have)? {
                Step::Done(answer) => return Ok(answer),
                Step::To(next) => url = next,
            }
        }
        Err(FetchError::Redirects(self.manners.redirects))
    }

    /// Whether the host's robots.txt lets a page be fetched. A host without one, or that forbids us to see it, has no
    /// rules; one that fails is left alone for a while (RFC 9309).
    fn may_ask(&mut self, url: &Url) -> Result<bool, FetchError> {
        let host = url.origin().ascii_serialization();
        let now = self.clock.now();
        let known = self.robots.get(&host).filter(|(until, _)| *until > now);
        if known.is_none() {
            let rules = self.fetch_robots(&host)?;
            let hold = if rules.is_ok() { ROBOTS_HOLD } else { ROBOTS_RETRY };
            let until = now.checked_add(Duration::from_secs(hold.unsigned_abs())).unwrap_or(now);
            self.robots.insert(host.clone(), (until, rules));
        }
        match self.robots.get(&host).map(|(_, rules)| rules) {
            Some(Ok(rules)) => Ok(rules.is_url_allowed(url)),
            Some(Err(why)) => Err(FetchError::RobotsLost(why.clone())),
            None => Ok(false),
        }
    }

    fn fetch_robots(&mut self, host: &str) -> Result<Result<Robots, String>, FetchError> {
        let mut url = parsed(&format!("{host}/robots.txt"))?;
        for _ in 0..=self.manners.redirects {
            match self.ask(&url, &Version::default()) {
                Ok(Step::Done(Answer::Page(page, _))) => {
                    // What stands beyond 500 KiB need not be read (RFC 9309).
                    let bytes = &page.bytes[..page.bytes.len().min(500 << 10)];
                    let agent = self.manners.agent.split('/').next().unwrap_or("*");
                    return Ok(Ok(Robots::parse(bytes, agent)));
                }
                Ok(Step::To(next)) => url = next,
                Ok(Step::Done(Answer::Same)) => return Ok(Ok(Robots::allow_all())),
                Err(FetchError::Status { status, .. }) if (400..500).contains(&status) && status != 429 => {
                    return Ok(Ok(Robots::allow_all()));
                }
                Err(error @ FetchError::Private(_)) => return Err(error),
                Err(error) => return Ok(Err(error.to_string())),
            }
        }
        Ok(Ok(Robots::allow_all()))
    }

    /// The pause between two requests to a host: ours, or the one that its robots.txt asks for where that is longer.
    fn pause(&self, url: &Url) -> Duration {
        let rules =
            self.robots.get(&url.origin().ascii_serialization()).and_then(|(_, rules)| rules.as_ref().ok());
        let wish = rules.and_then(Robots::crawl_delay).unwrap_or_default();
        self.manners.delay.max(wish.min(LONGEST_PAUSE))
    }

    /// One request, after the host's pause.
    fn ask(&mut self, url: &Url, have: &Version) -> Result<Step, FetchError> {
        let host = url.host_str().unwrap_or("").to_owned();
        if let Some(last) = self.asked.get(&host) {
            let passed = Duration::try_from(self.clock.now().duration_since(*last)).unwrap_or_default();
            let pause = self.pause(url);
            if passed < pause {
                self.clock.sleep(pause - passed);
            }
        }
        let answer = self.request(url, have);
        self.asked.insert(host, self.clock.now());
        answer
    }

    fn request(&self, url: &Url, have: &Version) -> Result<Step, FetchError> {
        let mut request = self.agent.get(url.as_str());
        if let Some(etag) = &have.etag {
            request = request.header("If-None-Match", etag);
        }
        if let Some(modified) = &have.modified {
            request = request.header("If-Modified-Since", modified);
        }
        let mut answer = request.call().map_err(failed)?;
        let header =
            |name: &str| answer.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let status = answer.status();
        if status == http::StatusCode::NOT_MODIFIED {
            return Ok(Step::Done(Answer::Same));
        }
        if status.is_redirection() {
            let to = header("location").ok_or(FetchError::Status { status: status.as_u16(), wait: None })?;
            let next = url.join(&to).map_err(|_| FetchError::Address(to))?;
            return parsed(next.as_str()).map(Step::To);
        }
        if !status.is_success() {
            let wait = header("retry-after").and_then(|text| self.wait(&text));
            return Err(FetchError::Status { status: status.as_u16(), wait });
        }
        let version = Version { etag: header("etag"), modified: header("last-modified") };
        let kind = header("content-type").map(|kind| kind.to_lowercase());
        let mut bytes = Vec::new();
        // The reader unpacks as it goes: a bomb is cut off at the limit.
        let limit = MAX_BYTES as u64 + 1;
        answer
            .body_mut()
            .as_reader()
            .take(limit)
            .read_to_end(&mut bytes)
            .map_err(|error| FetchError::Network(error.to_string()))?;
        if bytes.len() > MAX_BYTES {
            return Err(FetchError::TooLong);
        }
        let charset = kind.as_deref().and_then(charset_of);
        let page =
            Fetched { address: Some(url.to_string()), at: Some(self.clock.now()), kind, charset, bytes };
        Ok(Step::Done(Answer::Page(page, version)))
    }

    /// `Retry-After` in seconds or as a date.
    fn wait(&self, text: &str) -> Option<Duration> {
        if let Ok(seconds) = text.trim().parse() {
            return Some(Duration::from_secs(seconds));
        }
        let (_, at) = crate::page::dates::machine(text)?;
        Duration::try_from(at?.duration_since(self.clock.now())).ok()
    }
}

enum Step {
    Done(Answer),
    To(Url),
}

fn parsed(address: &str) -> Result<Url, FetchError> {
    let url = Url::parse(address).map_err(|_| FetchError::Address(address.to_owned()))?;
    let ok = matches!(url.scheme(), "http" | "https") && url.host_str().is_some_and(|host| !host.is_empty());
    if ok { Ok(url) } else { Err(FetchError::Address(address.to_owned())) }
}

fn failed(error: ureq::Error) -> FetchError {
    match error {
        ureq::Error::Other(inner) => match inner.downcast::<PrivateHost>() {
            Ok(private) => FetchError::Private(*private),
            Err(other) => FetchError::Network(other.to_string()),
        },
        other => FetchError::Network(other.to_string()),
    }
}
