//! Where a source was left: what it led to already, how it fares, and when it is due again.

use crate::fetch::Version;
use jiff::Timestamp;
use record::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::time::Duration;

/// All that is kept of a source between two visits. It is kept in the ledger, in one transaction with the source's reports.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct State {
    /// The version of its listing that was read whole.
    pub version: Version,
    /// Stamps of what it led to, by id.
    pub seen: BTreeMap<String, String>,
    /// When it is due.
    pub due: Option<Timestamp>,
    /// How often in a row it has failed.
    pub failures: u32,
    /// When it was last read.
    pub last_success: Option<Timestamp>,
    /// When and why it last failed.
    pub last_error: Option<(Timestamp, String)>,
    /// New reports by day, of the last weeks.
    pub days: BTreeMap<Date, u32>,
    /// What was passed over, by reason.
    pub skipped: BTreeMap<String, u32>,
    /// How often a lead has failed in a way that may pass.
    pub retries: BTreeMap<String, u32>,
    /// Pages that are looked at again, by id.
    pub looks: BTreeMap<String, Look>,
}

/// A page that was taken, and when it is looked at again: articles change without a word in the feed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Look {
    /// The version that was read last.
    pub version: Version,
    /// The SHA-256 of its bytes.
    pub sum: String,
    /// When the next look is due.
    pub due: Option<Timestamp>,
    /// Hours from the last look to the next.
    pub hours: u32,
}

/// How many ids are kept beyond those that the listing holds now.
const KEPT: usize = 5000;
/// How many days are counted.
const DAYS: usize = 28;
/// The longest pause between two looks at a page, in hours; after it the page is let go. Pauses double from one hour,
/// so a page is looked at six times within three days.
const LAST_LOOK: u32 = 32;
/// The longest time for which a source that fails is left alone.
const LONGEST: Duration = Duration::from_secs(6 * 3600);

impl State {
    /// Whether a lead was taken already, as it is now.
    pub fn has(&self, id: &str, stamp: &str) -> bool {
        self.seen.get(id).is_some_and(|seen| seen == stamp)
    }

    /// Marks a lead as taken.
    pub fn take(&mut self, id: &str, stamp: &str) {
        self.retries.remove(id);
        self.seen.insert(id.to_owned(), stamp.to_owned());
    }

    /// Whether a page that was taken is to be looked at again.
    pub fn look_due(&self, id: &str, now: Timestamp) -> bool {
        self.looks.get(id).is_some_and(|look| look.due.is_some_and(|due| due <= now))
    }

    /// Whether any page is to be looked at again.
    pub fn any_look_due(&self, now: Timestamp) -> bool {
        self.looks.keys().any(|id| self.look_due(id, now))
    }

    /// A page was read, or could not be (`None`): sets when it is looked at next.
    pub fn looked(&mut self, id: &str, page: Option<(Version, String)>, now: Timestamp) {
        let held = self.looks.remove(id);
        let hours = held.as_ref().map_or(1, |look| look.hours * 2);
        let page = page.or(held.map(|look| (look.version, look.sum)));
        if let Some((version, sum)) = page.filter(|_| hours <= LAST_LOOK) {
            let due = now.checked_add(Duration::from_secs(3600 * u64::from(hours))).ok();
            self.looks.insert(id.to_owned(), Look { version, sum, due, hours });
        }
    }

    /// Counts a new report.
    pub fn count(&mut self, now: Timestamp) {
        *self.days.entry(today(now)).or_default() += 1;
        while self.days.len() > DAYS {
            self.days.pop_first();
        }
    }

    /// Counts what was passed over.
    pub fn skip(&mut self, why: &str) {
        *self.skipped.entry(why.to_owned()).or_default() += 1;
    }

    /// The source was read; it is due again after `every`.
    pub fn succeeded(&mut self, now: Timestamp, every: Duration) {
        self.failures = 0;
        self.last_success = Some(now);
        self.due = now.checked_add(every).ok();
    }

    /// The source failed: the pause doubles each time, up to six hours, and is spread by up to a quarter by `name`, so that
    /// sources that failed together do not come back together. The server's own wish is kept where it is longer.
    pub fn failed(
        &mut self,
        now: Timestamp,
        every: Duration,
        why: String,
        wish: Option<Duration>,
        name: &str,
    ) {
        self.failures = self.failures.saturating_add(1);
        let pause = every.saturating_mul(1 << self.failures.min(16)).min(LONGEST.max(every));
        let sum = crate::hash(format!("{name} {}", self.failures).as_bytes());
        let share = u32::from_str_radix(&sum[..2], 16).unwrap_or(0);
        let pause = pause + pause * share / 1024;
        let pause = pause.max(wish.unwrap_or_default().min(Duration::from_secs(24 * 3600)));
        self.due = now.checked_add(pause).ok();
        self.last_error = Some((now, why));
    }

    /// Forgets leads that the listing no longer holds, the oldest ids first, once there are many.
    pub fn forget(&mut self, listed: &std::collections::HashSet<String>) {
        let surplus = self.seen.len().saturating_sub(KEPT + listed.len());
        let old: Vec<String> =
            self.seen.keys().filter(|id| !listed.contains(*id)).take(surplus).cloned().collect();
        for id in old {
            self.seen.remove(&id);
        }
        self.retries.retain(|id, _| listed.contains(id));
        self.looks.retain(|id, _| listed.contains(id));
    }

    /// About how many new reports came in the last twenty-four hours: those of today, and yesterday's by the share of it that
    /// they cover.
    pub fn lately(&self, now: Timestamp) -> f64 {
        let today = today(now);
        let passed = now.as_second().rem_euclid(24 * 3600) as f64 / (24.0 * 3600.0);
        let on = |day: Option<Date>| f64::from(day.and_then(|day| self.days.get(&day)).copied().unwrap_or(0));
        on(Some(today)) + on(today.yesterday().ok()) * (1.0 - passed)
    }

    /// New reports today, and on an ordinary day of those before.
    pub fn rates(&self, now: Timestamp) -> (u32, f64) {
        let today = today(now);
        let before: Vec<u32> =
            self.days.iter().filter(|(day, _)| **day < today).map(|(_, count)| *count).collect();
        let first = self.days.keys().next().copied();
        let span = first.and_then(|first| today.since(first).ok()).map_or(0, |span| span.get_days());
        let usual = if span > 0 { f64::from(before.iter().sum::<u32>()) / f64::from(span) } else { 0.0 };
        (self.days.get(&today).copied().unwrap_or(0), usual)
    }
}

fn today(now: Timestamp) -> Date {
    jiff::tz::Offset::UTC.to_datetime(now).date()
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVERY: Duration = Duration::from_secs(600);

    fn now() -> Timestamp {
        "2025-07-13T10:00:00Z".parse().unwrap()
    }

    #[test]
    fn failures_slow_a_source_and_success_restores_it() {
        let mut state = State::default();
        let mut last = Duration::ZERO;
        for _ in 0..40 {
            state.failed(now(), EVERY, "x".into(), None, "a");
            let pause = Duration::try_from(state.due.unwrap().duration_since(now())).unwrap();
            assert!(pause >= EVERY * 2 && pause <= LONGEST * 5 / 4);
            assert!(pause * 2 > last);
            last = pause;
        }
        state.succeeded(now(), EVERY);
        assert_eq!(state.due.unwrap().duration_since(now()), jiff::SignedDuration::from_secs(600));
    }

    #[test]
    fn a_servers_wish_is_kept() {
        let mut state = State::default();
        state.failed(now(), EVERY, "429".into(), Some(Duration::from_secs(7200)), "a");
        assert_eq!(state.due.unwrap().duration_since(now()), jiff::SignedDuration::from_secs(7200));
    }

    #[test]
    fn a_page_is_looked_at_less_and_less_often_and_then_let_go() {
        let mut state = State::default();
        let mut at = now();
        let mut pauses = Vec::new();
        state.looked("a", Some((Version::default(), "1".into())), at);
        while let Some(due) = state.looks.get("a").and_then(|look| look.due) {
            assert!(!state.any_look_due(at) && state.look_due("a", due));
            pauses.push(due.duration_since(at).as_hours());
            at = due;
            state.looked("a", None, at);
        }
        assert_eq!(pauses, [1, 2, 4, 8, 16, 32]);
        state.looked("never read", None, at);
        assert!(state.looks.is_empty());
    }

    #[test]
    fn the_last_day_reaches_over_midnight() {
        let mut state = State::default();
        state.days.insert("2025-07-12".parse().unwrap(), 24);
        state.days.insert("2025-07-13".parse().unwrap(), 2);
        let at = |time: &str| state.lately(format!("2025-07-13T{time}Z").parse().unwrap());
        assert_eq!((at("00:00:00"), at("06:00:00")), (26.0, 20.0));
    }

    #[test]
    fn an_ordinary_day_counts_days_without_reports() {
        let mut state = State::default();
        for (day, count) in [("2025-07-09", 8), ("2025-07-11", 4), ("2025-07-13", 3)] {
            state.days.insert(day.parse().unwrap(), count);
        }
        assert_eq!(state.rates(now()), (3, 3.0));
    }
}
