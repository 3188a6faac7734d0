//! What all requests share: connections to the ledger, and how many may be used at once.

use crate::error::Fault;
use crate::reply::Made;
use ledger::{Ledger, LedgerError, Mark, Question};
use record::Language;
use serde::Serialize;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::Semaphore;

/// Reads a question: what it asks, and how it was understood.
type ReadQuestion = fn(&str, Option<Language>) -> Result<(Question, String), String>;

/// What the caller knows of words.
#[derive(Clone, Copy, Debug)]
pub struct Hooks {
    /// Which language a text is in, or why that cannot be told.
    pub detect: fn(&str) -> Result<Language, String>,
    /// What a question asks.
    pub question: ReadQuestion,
}

/// Questions that are answered at once; others wait.
const AT_ONCE: usize = 16;
/// Texts that are read at once.
const READ_AT_ONCE: usize = 2;
/// Streams that are held open.
const STREAMS: usize = 64;
/// Requests that may wait; more are turned away.
const MAY_WAIT: usize = 256;

/// Answers that are remembered until the ledger changes; when there are more, all are forgotten.
const REMEMBERED: usize = 64;

/// While a ledger grows, a chart or the map is made anew no more often than this. The last is given while a new one is made,
/// for as long again: no answer is more than twice as old. The page asks again after that.
pub(crate) const STALE: Duration = Duration::from_secs(1);

/// An answer that is remembered.
#[derive(Debug, Default)]
struct Remembered {
    held: Mutex<Option<Held>>,
    /// Whoever makes it anew holds this; whoever cannot do with what is held waits for it.
    making: Mutex<()>,
    /// Somebody makes it who nobody waits for.
    renewing: AtomicBool,
}

/// What was answered, how far the ledger had come, and when that was so.
#[derive(Clone, Debug)]
struct Held {
    mark: Mark,
    at: Instant,
    made: Made,
}

impl Remembered {
    fn held(&self) -> Option<Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The answer of now, or one that is not older than `stale`: made here where there is none.
    fn renew<T: Serialize>(
        &self,
        ledger: &Ledger,
        stale: Duration,
        question: impl FnOnce(&Ledger) -> Result<T, Fault>,
    ) -> Result<Made, Fault> {
        let _making = self.making.lock().unwrap_or_else(PoisonError::into_inner);
        let held = self.held();
        if let Some(held) = held.as_ref().filter(|held| held.at.elapsed() < stale) {
            return Ok(held.made.clone());
        }
        let (at, mark) = (Instant::now(), ledger.mark()?);
        let made = match held {
            Some(held) if held.mark == mark => held.made,
            _ => Made::json(&question(ledger)?)?,
        };
        let held = Held { mark, at, made: made.clone() };
        *self.held.lock().unwrap_or_else(PoisonError::into_inner) = Some(held);
        Ok(made)
    }
}

/// What all requests share.
#[derive(Debug)]
pub struct Shared {
    path: PathBuf,
    idle: Mutex<Vec<Ledger>>,
    writer: Mutex<Option<Ledger>>,
    remembered: Mutex<HashMap<String, Arc<Remembered>>>,
    at_once: Semaphore,
    waiting: Semaphore,
    read_at_once: Semaphore,
    /// Streams that may still be opened.
    pub(crate) streams: Arc<Semaphore>,
    /// What the caller knows of words.
    pub(crate) hooks: Hooks,
}

impl Shared {
    /// Opens the ledger; makes it where there is none, so that an empty page can be shown.
    ///
    /// # Errors
    /// Where it cannot be opened.
    pub fn open(path: &Path, hooks: Hooks) -> Result<Self, LedgerError> {
        if !path.exists() {
            drop(Ledger::open(path)?);
        }
        Ok(Self {
            path: path.to_owned(),
            idle: Mutex::new(vec![Ledger::open_to_read(path)?]),
            writer: Mutex::new(None),
            remembered: Mutex::new(HashMap::new()),
            at_once: Semaphore::new(AT_ONCE),
            waiting: Semaphore::new(MAY_WAIT),
            read_at_once: Semaphore::new(READ_AT_ONCE),
            streams: Arc::new(Semaphore::new(STREAMS)),
            hooks,
        })
    }

    /// Runs a question over a connection that only reads.
    pub(crate) async fn ask<T: Send + 'static>(
        self: &Arc<Self>,
        question: impl FnOnce(&Ledger) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let _waits = self.waiting.try_acquire().map_err(|_| Fault::busy())?;
        let _permit = self.at_once.acquire().await.map_err(|_| Fault::busy())?;
        let shared = Arc::clone(self);
        blocking(move || {
            let idle = shared.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
            let ledger = match idle {
                Some(ledger) => ledger,
                None => Ledger::open_to_read(&shared.path)?,
            };
            let answer = question(&ledger);
            shared.idle.lock().unwrap_or_else(PoisonError::into_inner).push(ledger);
            answer
        })
        .await
    }

    /// As `ask`, for what takes long to make and is asked often: charts, the map, suggestions. An answer is made once for each
    /// state of the ledger. One that is older than `stale` is given once more while another is made, up to twice that age.
    pub(crate) async fn ask_once<T: Serialize + 'static>(
        self: &Arc<Self>,
        name: String,
        stale: Duration,
        question: impl FnOnce(&Ledger) -> Result<T, Fault> + Send + 'static,
    ) -> Result<Made, Fault> {
        let slot = self.slot(name);
        if let Some(Held { at, made, .. }) = slot.held() {
            let age = at.elapsed();
            if age < stale {
                return Ok(made);
            }
            if age < 2 * stale {
                if !slot.renewing.swap(true, Ordering::Relaxed) {
                    let shared = Arc::clone(self);
                    tokio::spawn(async move {
                        let own = Arc::clone(&slot);
                        // Who asks after this finds it, or is told why it could not be made.
                        let _ = shared.ask(move |ledger| own.renew(ledger, stale, question)).await;
                        slot.renewing.store(false, Ordering::Relaxed);
                    });
                }
                return Ok(made);
            }
        }
        self.ask(move |ledger| slot.renew(ledger, stale, question)).await
    }

    fn slot(&self, name: String) -> Arc<Remembered> {
        let mut remembered = self.remembered.lock().unwrap_or_else(PoisonError::into_inner);
        if remembered.len() >= REMEMBERED && !remembered.contains_key(&name) {
            remembered.clear();
        }
        Arc::clone(remembered.entry(name).or_default())
    }

    /// Runs a change, one at a time.
    pub(crate) async fn change<T: Send + 'static>(
        self: &Arc<Self>,
        change: impl FnOnce(&mut Ledger) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let _waits = self.waiting.try_acquire().map_err(|_| Fault::busy())?;
        let shared = Arc::clone(self);
        blocking(move || {
            let mut held = shared.writer.lock().unwrap_or_else(PoisonError::into_inner);
            let ledger = match &mut *held {
                Some(ledger) => ledger,
                none => none.insert(Ledger::open(&shared.path)?),
            };
            change(ledger)
        })
        .await
    }

    /// Runs work over words that needs no ledger.
    pub(crate) async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let _waits = self.waiting.try_acquire().map_err(|_| Fault::busy())?;
        let _permit = self.read_at_once.acquire().await.map_err(|_| Fault::busy())?;
        blocking(work).await
    }
}

/// Runs work that blocks; a fault in the program becomes an answer.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Fault> + Send + 'static,
) -> Result<T, Fault> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(_) => Err(Fault::broken("stopped by a fault in dateline; please report it")),
    }
}
