//! `dateline watch`: keeps sources flowing into a ledger, unattended.

pub mod health;
mod log;
mod metrics;
#[cfg(test)]
mod tests;
mod visit;

pub use log::Log;
pub use visit::Watch;

use crate::args::WatchArgs;
use crate::ledgers::to_write;
use crate::settings::{FILE, Settings, SourceSettings};
use crate::{Fault, Outcome};
use jiff::Timestamp;
use sources::fetch::{Clock, Fetcher, Manners, SystemClock};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// Between two looks at whether we should end.
const SLICE: Duration = Duration::from_millis(500);

/// Runs the command.
pub fn run(args: &WatchArgs) -> Result<Outcome, Fault> {
    let sources = named()?;
    let stop = Arc::new(AtomicBool::new(false));
    #[cfg(unix)]
    signal_hook::flag::register(signal_hook::consts::SIGTERM, Arc::clone(&stop))?;
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let manners = Manners {
        allow_private: args.allow_private,
        delay: Duration::from_secs(args.delay),
        ..Default::default()
    };
    let figures = match args.metrics {
        Some(address) => Some(
            metrics::serve(address)
                .map_err(|error| format!("--metrics {address}: cannot be served there: {error}"))?,
        ),
        None => None,
    };
    let mut watch = Watch {
        ledger: to_write(&args.ledger)?,
        fetcher: Fetcher::new(manners, Arc::clone(&clock)),
        clock,
        stop,
        log: Log::new(args.log),
        archive: args.archive.clone(),
        turn: (!args.once).then_some(visit::TURN),
    };
    let show = |watch: &Watch| {
        if let Some(figures) = &figures {
            figures.show(&sources, &watch.ledger, watch.clock.now());
        }
    };
    if args.now {
        for source in &sources {
            watch.make_due(source)?;
        }
    }
    watch.tell(
        "info",
        "begun",
        &format!("{} sources, ledger {}", sources.len(), args.ledger.ledger.display()),
    );
    show(&watch);
    let failed = watch.rounds(&sources, args.once, None, show)?;
    let why = if watch.stopped() { "asked to by SIGTERM" } else { "each source that was due is visited" };
    watch.tell("info", "ended", why);
    // Unattended, a source that fails is tried again; a single round says what it could not do.
    Ok(if args.once { Outcome::of(sources.len() - failed, failed) } else { Outcome::Done })
}

/// The sources of the settings in the current folder.
///
/// # Errors
/// Where there are none.
fn named() -> Result<Vec<SourceSettings>, Fault> {
    let sources = Settings::load(Path::new("."))?.sources()?;
    if sources.is_empty() {
        return Err(format!(
            "{FILE} in the current folder names no source; add one: [[source]] with address = \"https://example.org/rss\""
        )
        .into());
    }
    Ok(sources)
}

impl Watch {
    /// Visits each source when it is due: once, or until we should end, or until some time. `after` is called after each
    /// visit. How many visits of the last round failed is returned.
    ///
    /// # Errors
    /// Where the ledger cannot be written.
    pub fn rounds(
        &mut self,
        sources: &[SourceSettings],
        once: bool,
        until: Option<Timestamp>,
        mut after: impl FnMut(&Self),
    ) -> Result<usize, Fault> {
        loop {
            let (mut failed, mut visited) = (0, 0);
            let mut next: Option<Timestamp> = None;
            for source in sources {
                let now = self.clock.now();
                let mut state = self.state(source)?;
                if state.due.is_none_or(|due| due <= now) {
                    visited += 1;
                    failed += usize::from(!self.visit(source)?);
                    state = self.state(source)?;
                    after(self);
                }
                if self.stopped() {
                    return Ok(failed);
                }
                next = [next, state.due].into_iter().flatten().min();
            }
            if once {
                if let (0, Some(next)) = (visited, next) {
                    let next = next.strftime("%Y-%m-%dT%H:%M:%SZ");
                    self.tell(
                        "info",
                        "idle",
                        &format!("no source is due before {next}; --now visits them all"),
                    );
                }
                return Ok(failed);
            }
            while next.is_some_and(|next| self.clock.now() < next) {
                if self.stopped() || until.is_some_and(|until| self.clock.now() >= until) {
                    return Ok(failed);
                }
                self.clock.sleep(SLICE);
            }
        }
    }

    fn stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}
