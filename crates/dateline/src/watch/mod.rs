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
    let sources = Settings::load(Path::new("."))?.sources()?;
    if sources.is_empty() {
        return Err(format!(
            "{FILE} names no source; add one: [[source]] with address = \"https://example.org/rss\""
        )
        .into());
    }
    let stop = Arc::new(AtomicBool::new(false));
    #[cfg(unix)]
    signal_hook::flag::register(signal_hook::consts::SIGTERM, Arc::clone(&stop))?;
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let manners = Manners {
        allow_private: args.allow_private,
        delay: Duration::from_secs(args.delay),
        ..Default::default()
    };
    let figures = args.metrics.map(metrics::serve).transpose()?;
    let mut watch = Watch {
        ledger: to_write(&args.ledger)?,
        fetcher: Fetcher::new(manners, Arc::clone(&clock)),
        clock,
        stop,
        log: Log::new(args.log),
        archive: args.archive.clone(),
    };
    let failed = watch.rounds(&sources, args.once, None, |watch| {
        if let Some(figures) = &figures {
            figures.show(&sources, &watch.ledger, watch.clock.now());
        }
    })?;
    // Unattended, a source that fails is tried again; a single round says what it could not do.
    Ok(if args.once { Outcome::of(sources.len() - failed, failed) } else { Outcome::Done })
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
            let mut failed = 0;
            let mut next: Option<Timestamp> = None;
            for source in sources {
                let now = self.clock.now();
                let mut state = self.state(source)?;
                if state.due.is_none_or(|due| due <= now) {
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
