//! One visit to a source: its listing, then each lead that is new, each added in one transaction with where the source stands.

use super::Log;
use crate::Fault;
use crate::detect;
use crate::ledgers::READER;
use crate::settings::SourceSettings;
use ledger::{Ledger, NewReport, Newness};
use reader::Known;
use record::{Language, Reading};
use sources::fetch::{Answer, Clock, FetchError, Fetcher, Version};
use sources::files::{self, Piece};
use sources::source::{Kind, Lead, Lister, Listing, Take};
use sources::state::{Look, State};
use sources::{Report, warc};
use std::collections::HashSet;
use std::fs::{self, OpenOptions};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

/// Everything that a run needs.
pub struct Watch {
    /// Where reports go.
    pub ledger: Ledger,
    /// Who asks for pages.
    pub fetcher: Fetcher,
    /// What the time is.
    pub clock: Arc<dyn Clock>,
    /// Set where we should end after the report in hand.
    pub stop: Arc<AtomicBool>,
    /// Where what happens is said.
    pub log: Log,
    /// The folder in which raw bytes are kept.
    pub archive: Option<PathBuf>,
    /// How many new leads of one source are taken before the others have their turn; all where nothing is said.
    pub turn: Option<usize>,
}

/// The turn of a run that goes on: a site's whole sitemap takes an hour, in which the other sources would be silent.
pub const TURN: usize = 50;

/// How often a lead may fail in a way that may pass.
const RETRIES: u32 = 5;
/// How many further listings are read that a listing leads to.
const LISTINGS: usize = 5;
/// A feed's own text is taken for the report where the page gives none and it has this many characters.
const ENOUGH: usize = 200;

/// Why a lead gave no report.
enum Lost {
    /// For good.
    Skip(String),
    /// Until a later visit.
    Later(String),
    /// The host asks to be left alone: the visit ends.
    Leave(String, Option<Duration>),
}

/// Where a source was left.
pub fn state_of(ledger: &Ledger, name: &str) -> Result<State, Fault> {
    let Some(text) = ledger.cursor(&cursor(name))? else { return Ok(State::default()) };
    serde_json::from_str(&text)
        .map_err(|error| format!("what the ledger keeps of source {name:?} is damaged: {error}").into())
}

fn cursor(name: &str) -> String {
    format!("source {name}")
}

impl Watch {
    /// Where a source was left.
    ///
    /// # Errors
    /// Where the ledger cannot be read.
    pub fn state(&self, source: &SourceSettings) -> Result<State, Fault> {
        state_of(&self.ledger, source.name())
    }

    /// Makes a source due now.
    ///
    /// # Errors
    /// Where the ledger cannot be written.
    pub fn make_due(&mut self, source: &SourceSettings) -> Result<(), Fault> {
        let mut state = self.state(source)?;
        state.due = None;
        self.save(source, &state, &[]).map(|_| ())
    }

    /// Visits a source; whether it could be read is returned.
    ///
    /// # Errors
    /// Where the ledger cannot be written.
    pub fn visit(&mut self, source: &SourceSettings) -> Result<bool, Fault> {
        let mut state = self.state(source)?;
        let every = Duration::from_secs(60 * u64::from(source.every.map_or(10, u32::from)));
        // A listing that has not changed leads to pages that may have.
        let again = state.any_look_due(self.clock.now());
        let have = if again { Version::default() } else { state.version.clone() };
        let listed = self.list(source, &have);
        let ok = match listed {
            Ok(None) => {
                state.succeeded(self.clock.now(), every);
                true
            }
            Ok(Some((listing, version))) => self.take_all(source, &mut state, listing, version, every)?,
            Err((why, wish)) => {
                self.say("error", source, "failed", &why);
                state.failed(self.clock.now(), every, why, wish, source.name());
                false
            }
        };
        self.save(source, &state, &[])?;
        Ok(ok)
    }

    /// What stands at the source now; nothing where it has not changed.
    #[allow(clippy::type_complexity)]
    fn list(
        &mut self,
        source: &SourceSettings,
        have: &Version,
    ) -> Result<Option<(Listing, Version)>, (String, Option<Duration>)> {
        let kind = source.kind.unwrap_or_else(|| Kind::of(&source.address));
        let Some(lister) = kind.lister() else {
            return folder(Path::new(&source.address))
                .map(|listing| Some((listing, Version::default())))
                .map_err(|why| (why, None));
        };
        let Some((mut listing, mut version)) = self.listing(lister, &source.address, have)? else {
            return Ok(None);
        };
        for address in std::mem::take(&mut listing.more).iter().take(LISTINGS) {
            // The first listing need not change when one of these does.
            version = Version::default();
            match self.listing(lister, address, &version) {
                Ok(Some((more, _))) => {
                    listing.leads.extend(more.leads);
                    listing.broken = listing.broken.or(more.broken.map(|why| format!("{address}: {why}")));
                }
                Ok(None) => {}
                Err((why, _)) => listing.broken = Some(format!("{address}: {why}")),
            }
        }
        Ok(Some((listing, version)))
    }

    /// One listing as it stands at an address.
    #[allow(clippy::type_complexity)]
    fn listing(
        &mut self,
        lister: &dyn Lister,
        address: &str,
        have: &Version,
    ) -> Result<Option<(Listing, Version)>, (String, Option<Duration>)> {
        match self.fetcher.get(address, have) {
            Ok(Answer::Same) => Ok(None),
            Ok(Answer::Page(page, version)) => {
                let address = page.address.as_deref().unwrap_or(address);
                let listing = catch_unwind(AssertUnwindSafe(|| {
                    lister.list(&page.bytes, address, page.charset.as_deref())
                }));
                let listing = listing.map_err(|_| ("stopped by a fault in dateline".to_owned(), None))?;
                listing.map(|listing| Some((listing, version))).map_err(|error| (error.to_string(), None))
            }
            Err(FetchError::Status { status, wait }) => Err((format!("the server answered {status}"), wait)),
            Err(error) => Err((error.to_string(), None)),
        }
    }

    fn take_all(
        &mut self,
        source: &SourceSettings,
        state: &mut State,
        listing: Listing,
        version: Version,
        every: Duration,
    ) -> Result<bool, Fault> {
        let listed: HashSet<String> = listing.leads.iter().map(|lead| lead.id.clone()).collect();
        let (mut all, mut taken) = (true, 0);
        for lead in &listing.leads {
            let again = state.has(&lead.id, &lead.stamp);
            if again && !state.look_due(&lead.id, self.clock.now()) {
                continue;
            }
            if self.stopped() {
                return Ok(true);
            }
            if self.turn.is_some_and(|turn| taken >= turn) {
                state.version = Version::default();
                state.succeeded(self.clock.now(), Duration::ZERO);
                return Ok(true);
            }
            taken += 1;
            let have = state.looks.get(&lead.id).filter(|_| again).cloned().unwrap_or_default();
            match self.reports(source, lead, &have) {
                Ok((reports, page)) => {
                    state.take(&lead.id, &lead.stamp);
                    state.looked(&lead.id, page, self.clock.now());
                    self.add(source, state, &reports)?;
                }
                Err(Lost::Skip(_) | Lost::Later(_)) if again => {
                    state.looked(&lead.id, None, self.clock.now());
                }
                Err(Lost::Skip(why)) => {
                    self.say("warn", source, "skipped", &format!("{}: {why}", lead.id));
                    state.skip(&why);
                    state.take(&lead.id, &lead.stamp);
                    self.save(source, state, &[])?;
                }
                Err(Lost::Later(why)) => {
                    self.say("warn", source, "later", &format!("{}: {why}", lead.id));
                    let tries = state.retries.entry(lead.id.clone()).or_default();
                    *tries += 1;
                    all = false;
                    if *tries >= RETRIES {
                        state.skip(&why);
                        state.take(&lead.id, &lead.stamp);
                    }
                }
                Err(Lost::Leave(why, wish)) => {
                    self.say("warn", source, "left alone", &why);
                    state.version = Version::default();
                    state.failed(self.clock.now(), every, why, wish, source.name());
                    return Ok(false);
                }
            }
        }
        // Only a listing of which everything was taken need not be read again.
        state.version = if all { version } else { Version::default() };
        state.forget(&listed);
        state.succeeded(self.clock.now(), every);
        if let Some(broken) = listing.broken {
            self.say("warn", source, "read in part", &broken);
            state.last_error = Some((self.clock.now(), format!("read in part: {broken}")));
        }
        Ok(true)
    }

    /// The reports that a lead leads to, and the version of its page with the SHA-256 of its bytes; no reports where the
    /// page is the one we have.
    #[allow(clippy::type_complexity)]
    fn reports(
        &mut self,
        source: &SourceSettings,
        lead: &Lead,
        have: &Look,
    ) -> Result<(Vec<(Report, Reading)>, Option<(Version, String)>), Lost> {
        let mut seen = None;
        let mut reports = match &lead.take {
            Take::Report(report) => vec![(**report).clone()],
            Take::File(path) => file(path)?,
            Take::Page(told) => {
                let address = told.address.as_deref().unwrap_or("");
                let (page, version) = match self.fetcher.get(address, &have.version) {
                    Ok(Answer::Page(page, version)) => (page, version),
                    Ok(Answer::Same) if !have.sum.is_empty() => {
                        return Ok((Vec::new(), Some((have.version.clone(), have.sum.clone()))));
                    }
                    Ok(Answer::Same) => return Err(Lost::Later("the server sent no page".to_owned())),
                    Err(FetchError::Status { status: status @ (429 | 503), wait }) => {
                        return Err(Lost::Leave(format!("the server answered {status}"), wait));
                    }
                    Err(error) if error.may_pass() => return Err(Lost::Later(error.to_string())),
                    Err(error) => return Err(Lost::Skip(error.to_string())),
                };
                let sum = sources::hash(&page.bytes);
                if sum == have.sum {
                    return Ok((Vec::new(), Some((version, sum))));
                }
                seen = Some((version, sum));
                self.keep(&page)
                    .map_err(|error| Lost::Later(format!("the archive cannot be written: {error}")))?;
                with_told(read(&Piece::Page(page)), told)?
            }
        };
        for report in &mut reports {
            if source.outlet.is_some() {
                report.outlet.clone_from(&source.outlet);
            }
        }
        let reports = reports.into_iter().map(|report| understood(report, source.language));
        Ok((reports.collect::<Result<_, _>>()?, seen))
    }

    /// Adds reports in one transaction with where the source stands.
    fn add(
        &mut self,
        source: &SourceSettings,
        state: &mut State,
        reports: &[(Report, Reading)],
    ) -> Result<(), Fault> {
        let now = self.clock.now();
        for _ in reports {
            state.count(now);
        }
        let known = self.save(source, state, reports)?;
        // Reports that the ledger had already were counted as new.
        for _ in 0..known {
            if let Some(count) = state.days.values_mut().last() {
                *count = count.saturating_sub(1);
            }
        }
        Ok(())
    }

    /// Writes where the source stands, with some reports or none; how many of them were known is returned.
    fn save(
        &mut self,
        source: &SourceSettings,
        state: &State,
        reports: &[(Report, Reading)],
    ) -> Result<usize, Fault> {
        let name = cursor(source.name());
        let text = serde_json::to_string(state)?;
        let mut known = 0;
        let mut said = Vec::new();
        self.ledger.batch(|batch| {
            for (report, reading) in reports {
                let address = report.own_address();
                let new = NewReport {
                    text: &report.text,
                    reading,
                    address: address.as_deref(),
                    reader: READER,
                    is_row: false,
                };
                let added = batch.add(&new)?;
                let is_known = added.newness == Newness::Known;
                known += usize::from(is_known);
                let name = address.as_deref().or(report.title.as_deref()).unwrap_or_default();
                let what = format!("{} {name}", added.report);
                said.push((if is_known { "known" } else { "added" }, what.trim_end().to_owned()));
            }
            batch.set_cursor(&name, &text)
        })?;
        for (event, what) in said {
            self.say("info", source, event, &what);
        }
        Ok(known)
    }

    /// Keeps the raw bytes of a page, where that is asked for.
    fn keep(&self, page: &warc::Fetched) -> std::io::Result<()> {
        let Some(folder) = &self.archive else { return Ok(()) };
        fs::create_dir_all(folder)?;
        let day = jiff::tz::Offset::UTC.to_datetime(self.clock.now()).date();
        let file =
            OpenOptions::new().create(true).append(true).open(folder.join(format!("{day}.warc.gz")))?;
        warc::write(&file, page)
    }

    fn say(&self, level: &str, source: &SourceSettings, event: &str, what: &str) {
        self.log.say(self.clock.now(), level, Some(source.name()), event, what);
    }

    /// Says what happens to the run as a whole.
    pub(super) fn tell(&self, level: &str, event: &str, what: &str) {
        self.log.say(self.clock.now(), level, None, event, what);
    }
}

/// Reads a piece; a fault of ours costs one report.
fn read(piece: &Piece) -> Result<Vec<Report>, Lost> {
    match catch_unwind(AssertUnwindSafe(|| piece.reports())) {
        Ok(Ok(reports)) => Ok(reports),
        Ok(Err(error)) => Err(Lost::Skip(error.to_string())),
        Err(_) => Err(Lost::Skip("stopped by a fault in dateline".to_owned())),
    }
}

/// What the page says, with what the feed said before: its date is believed most.
fn with_told(page: Result<Vec<Report>, Lost>, told: &Report) -> Result<Vec<Report>, Lost> {
    let mut reports = match page {
        Err(Lost::Skip(_)) if told.text.chars().count() >= ENOUGH => return Ok(vec![told.clone()]),
        other => other?,
    };
    for report in &mut reports {
        if report.entry.is_none() {
            report.published = told.published.clone().or(report.published.take());
            report.title = report.title.take().or_else(|| told.title.clone());
        }
        report.outlet = report.outlet.take().or_else(|| told.outlet.clone());
        // The feed's address is the one that stays the same.
        report.address.clone_from(&told.address);
    }
    Ok(reports)
}

fn understood(report: Report, language: Option<Language>) -> Result<(Report, Reading), Lost> {
    let language = match language {
        Some(language) => language,
        None => detect::detect(&report.text).map_err(|error| Lost::Skip(error.to_string()))?,
    };
    let known = Known { published: report.day(), outlet: report.outlet.clone(), title: report.title.clone() };
    match catch_unwind(AssertUnwindSafe(|| reader::read(&report.text, language, &known))) {
        Ok(Ok(reading)) => Ok((report, reading)),
        Ok(Err(error)) => Err(Lost::Skip(error.to_string())),
        Err(_) => Err(Lost::Skip("stopped by a fault in dateline".to_owned())),
    }
}

/// The files of a folder, in order of name; a file is new again when its size or time changes.
fn folder(folder: &Path) -> Result<Listing, String> {
    let mut listing = Listing::default();
    for entry in walkdir::WalkDir::new(folder).follow_links(true).sort_by_file_name() {
        let entry = entry.map_err(|error| {
            let why = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
            format!("{} cannot be read: {why}", error.path().unwrap_or(folder).display())
        })?;
        let path = entry.path();
        let text = path.extension().is_some_and(|e| e.eq_ignore_ascii_case("txt"));
        if !entry.file_type().is_file() || !(text || files::is_known(path)) {
            continue;
        }
        let Ok(about) = entry.metadata() else { continue };
        let changed = about.modified().ok().and_then(|at| at.duration_since(std::time::UNIX_EPOCH).ok());
        let stamp = format!("{} {}", about.len(), changed.map_or(0, |at| at.as_nanos()));
        listing.leads.push(Lead { id: path.display().to_string(), stamp, take: Take::File(path.to_owned()) });
    }
    Ok(listing)
}

/// The reports in a file.
fn file(path: &Path) -> Result<Vec<Report>, Lost> {
    let lost = |why: String| Lost::Skip(why);
    let Some(pieces) = files::open(path).map_err(|error| lost(error.to_string()))? else {
        let file = fs::File::open(path).map_err(|error| lost(error.to_string()))?;
        let text = crate::decode::read_text(file).map_err(|error| lost(error.to_string()))?;
        return Ok(vec![Report { address: Some(path.display().to_string()), text, ..Default::default() }]);
    };
    let mut reports = Vec::new();
    for (_, piece) in pieces {
        match piece.map_err(|error| lost(error.to_string())).and_then(|piece| read(&piece)) {
            Ok(more) => reports.extend(more),
            // One bad line does not cost the others.
            Err(why) if reports.is_empty() => return Err(why),
            Err(_) => {}
        }
    }
    Ok(reports)
}
