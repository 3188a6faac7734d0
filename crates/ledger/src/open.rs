//! Opens ledgers, and brings older ones to the present form.

use crate::error::PATIENCE_SECONDS;
use crate::link::{self, Linker};
use crate::report::happening;
use crate::{LedgerError, Result, words};
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use std::path::Path;
use std::time::{Duration, Instant};

/// One step a form, in order. A step that has been published is never changed.
const STEPS: &[&str] = &[
    include_str!("schema/0001.sql"),
    include_str!("schema/0002.sql"),
    include_str!("schema/0003.sql"),
    include_str!("schema/0004.sql"),
    include_str!("schema/0005.sql"),
];

/// In bulk, up to 128 MiB of pages wait beside the file. A file that is made so has larger pages: most rows are of one or two KB, and
/// fill them better.
const BULK_PAGES: i64 = 16_000;
pub(crate) const BULK_PAGE_BYTES: i64 = 8192;

/// In bulk memory does not grow with the file: pages that are read again come from the memory of the system, at little cost.
pub(crate) const BULK_CACHE_KIB: i64 = 8_000;

/// The same for each thread that reads when all has been added: two read at once.
const RESTING_CACHE_KIB: i64 = 3_900;

/// Marks the file as a ledger: "dtln".
const APPLICATION: i64 = 0x6474_6c6e;

/// A ledger that is open.
#[derive(Debug)]
pub struct Ledger {
    pub(crate) db: Connection,
    pub(crate) linker: Linker,
    pub(crate) seen: Option<i64>,
    pub(crate) in_bulk: bool,
}

impl Ledger {
    /// Opens the ledger at `path` to read and write; makes it where there is none, and brings an older one to the
    /// present form.
    ///
    /// # Errors
    /// Where the file cannot be read and written, is no ledger, or was written by a later version.
    pub fn open(path: &Path) -> Result<Self> {
        Self::open_as(path, false)
    }

    /// Opens the ledger at `path` to add a great many reports. Their words are not indexed, nor is what only questions need: the next to
    /// open it by [`Ledger::open`] or [`Ledger::open_to_read`] does that before all else. Nor are all keys written by which
    /// reports and claims are found: the next who adds does that.
    ///
    /// # Errors
    /// Those of [`Ledger::open`].
    pub fn open_in_bulk(path: &Path) -> Result<Self> {
        Self::open_as(path, true)
    }

    fn open_as(path: &Path, in_bulk: bool) -> Result<Self> {
        is_no_folder(path)?;
        let db = Connection::open(path).map_err(|error| fault(path, error))?;
        let mut ledger = Self::of(db);
        ledger.in_bulk = in_bulk;
        if in_bulk {
            // Of a file that is there already it changes nothing.
            ledger.db.pragma_update(None, "page_size", BULK_PAGE_BYTES)?;
        }
        ledger.prepare(path).map_err(|error| match error {
            LedgerError::Sqlite(error) => fault(path, error),
            other => other,
        })?;
        if in_bulk {
            ledger.db.pragma_update(None, "wal_autocheckpoint", BULK_PAGES)?;
            ledger.db.pragma_update(None, "cache_size", -BULK_CACHE_KIB)?;
            ledger.linker = ledger.linker.in_bulk(path);
        }
        Ok(ledger)
    }

    fn of(db: Connection) -> Self {
        Self { db, linker: Linker::default(), seen: None, in_bulk: false }
    }

    /// Opens an existing ledger to read only.
    ///
    /// # Errors
    /// Where there is none, or it cannot be read, or is not of the present form.
    pub fn open_to_read(path: &Path) -> Result<Self> {
        is_no_folder(path)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let db = Connection::open_with_flags(path, flags).map_err(|error| fault(path, error))?;
        let named = |error| match error {
            LedgerError::Sqlite(error) => fault(path, error),
            other => other,
        };
        settings(&db).and_then(|()| many_readers(&db)).map_err(named)?;
        let form = form(&db, path)?;
        if form != STEPS.len() as i64 || words::are_behind(&db)? {
            // An older ledger is brought up by opening it to write, and so is one whose words are not indexed.
            drop(db);
            return Self::open(path);
        }
        Ok(Self::of(db))
    }

    /// Opens a ledger that was opened in bulk once more, for another thread to read it: as it is, with what waits to be indexed.
    ///
    /// # Errors
    /// Where it lies in memory alone or cannot be read.
    pub fn beside(&self) -> Result<Self> {
        let Some(path) = self.db.path().filter(|path| !path.is_empty()).map(Path::new) else {
            let reason = "it lies in memory alone, or its path cannot be told".to_owned();
            return Err(LedgerError::Open { path: Path::new(":memory:").to_owned(), reason });
        };
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let db = Connection::open_with_flags(path, flags).map_err(|error| fault(path, error))?;
        settings(&db).and_then(|()| Ok(db.pragma_update(None, "cache_size", -RESTING_CACHE_KIB)?))?;
        Ok(Self::of(db))
    }

    /// A ledger in memory, that goes with the value.
    ///
    /// # Errors
    /// Where there is no memory for it.
    pub fn in_memory() -> Result<Self> {
        let mut ledger = Self::of(Connection::open_in_memory()?);
        ledger.prepare(Path::new(":memory:"))?;
        Ok(ledger)
    }

    fn prepare(&mut self, path: &Path) -> Result<()> {
        settings(&self.db)?;
        if form(&self.db, path)? == STEPS.len() as i64 {
            return self.index_all_words();
        }
        // Two processes may make the same ledger at once. Changing to WAL does not wait by itself.
        let patience = Instant::now() + Duration::from_secs(PATIENCE_SECONDS);
        while let Err(error) = self.db.pragma_update(None, "journal_mode", "WAL") {
            let error = LedgerError::from(error);
            if !matches!(error, LedgerError::Busy(_)) || Instant::now() > patience {
                return Err(error);
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let form = form(&tx, path)?;
        for step in &STEPS[(form as usize).min(STEPS.len())..] {
            tx.execute_batch(step)?;
        }
        if (1..4).contains(&form) {
            happening::keep_keys(&tx, 0)?;
        }
        if (1..3).contains(&form) {
            link::keep_keys(&tx, 0)?;
        }
        if form == 0 && self.in_bulk {
            words::leave_indexes(&tx)?;
        }
        tx.pragma_update(None, "user_version", STEPS.len() as i64)?;
        tx.pragma_update(None, "application_id", APPLICATION)?;
        tx.commit()?;
        self.index_all_words()
    }

    /// Indexes what was added in bulk.
    fn index_all_words(&mut self) -> Result<()> {
        if self.in_bulk || !words::are_behind(&self.db)? {
            return Ok(());
        }
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        words::make_indexes(&tx)?;
        words::catch_up(&tx)?;
        tx.commit()?;
        Ok(())
    }

    /// Forgets what it remembers so as to add faster, and puts incidents in order: for who reads from it next and adds no more, or much later.
    ///
    /// # Errors
    /// Where SQLite does not take its settings, or the ledger cannot be written.
    pub fn rest(&mut self) -> Result<()> {
        self.linker = Linker::default();
        // Keys may wait that were in memory alone: who adds next writes them.
        self.seen = None;
        self.db.flush_prepared_statement_cache();
        self.db.pragma_update(None, "cache_size", -RESTING_CACHE_KIB)?;
        self.db.execute_batch("PRAGMA shrink_memory")?;
        // What is put in order needs memory that grows with it, or a file.
        self.db.pragma_update(None, "temp_store", "FILE")?;
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        words::order_incidents(&tx)?;
        tx.commit()?;
        Ok(self.db.pragma_update(None, "temp_store", "MEMORY")?)
    }

    /// The connection, for questions of one's own over the documented tables and views.
    pub fn connection(&self) -> &Connection {
        &self.db
    }
}

/// SQLite says of a folder that the disk has failed.
fn is_no_folder(path: &Path) -> Result<()> {
    if !path.is_dir() {
        return Ok(());
    }
    let of_batch = path.join("ledger.db");
    let reason = match of_batch.is_file() {
        true => format!("it is a folder; the ledger in it is {}", of_batch.display()),
        false => "it is a folder; name the file of a ledger".to_owned(),
    };
    Err(LedgerError::Open { path: path.to_owned(), reason })
}

fn settings(db: &Connection) -> Result<()> {
    db.busy_timeout(Duration::from_secs(PATIENCE_SECONDS))?;
    db.set_prepared_statement_cache_capacity(128);
    // Every row is put in with what it points to; tests look whether that is so, at the cost of a look-up for each.
    db.pragma_update(None, "foreign_keys", cfg!(debug_assertions))?;
    // A commit is on the disk before it is acknowledged.
    db.pragma_update(None, "synchronous", "FULL")?;
    db.pragma_update(None, "cache_size", -64_000)?;
    // A page that changes in many batches is copied into the file once: up to 48 MiB wait beside it.
    db.pragma_update(None, "wal_autocheckpoint", 12_000)?;
    db.pragma_update(None, "temp_store", "MEMORY")?;
    Ok(())
}

/// Those who only read share the pages that the system holds of the file, and keep few of their own: there may be many.
fn many_readers(db: &Connection) -> Result<()> {
    db.pragma_update(None, "mmap_size", 1_i64 << 40)?;
    db.pragma_update(None, "cache_size", -16_000)?;
    Ok(())
}

/// The form of a file; 0 for an empty one.
fn form(db: &Connection, path: &Path) -> Result<i64> {
    let pragma = |name| db.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let (application, form) = match pragma("application_id").and_then(|a| Ok((a, pragma("user_version")?))) {
        Ok(both) => both,
        Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::NotADatabase) => {
            return Err(LedgerError::NotALedger(path.to_owned()));
        }
        Err(error) => return Err(error.into()),
    };
    let tables = db.query_row("SELECT count(*) FROM sqlite_master", [], |row| row.get::<_, i64>(0))?;
    let known = STEPS.len() as i64;
    match (application, form) {
        (APPLICATION, form) if form > known => Err(LedgerError::Newer { found: form, known }),
        (APPLICATION, form) => Ok(form),
        _ if tables == 0 => Ok(0),
        _ => Err(LedgerError::NotALedger(path.to_owned())),
    }
}

fn fault(path: &Path, error: rusqlite::Error) -> LedgerError {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::NotADatabase) => LedgerError::NotALedger(path.to_owned()),
        Some(rusqlite::ErrorCode::CannotOpen) => LedgerError::Open {
            path: path.to_owned(),
            reason: "there is no such ledger, or it cannot be opened".to_owned(),
        },
        _ => LedgerError::from(error),
    }
}
