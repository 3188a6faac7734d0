//! What can go wrong, named with the file and the mend.

use rusqlite::ErrorCode;
use std::path::PathBuf;

/// Why the ledger could not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum LedgerError {
    /// The disk is full. What was acknowledged before is safe; what was under way is not in the ledger.
    #[error("the disk is full; nothing of what was under way was kept. Free some space and run it again")]
    Full,
    /// The file or its folder cannot be written.
    #[error("the ledger cannot be written: {0}. Check the permissions of the file and of its folder")]
    ReadOnly(String),
    /// Another process has held the ledger too long.
    #[error("another program is writing to the ledger and did not finish within {0} seconds")]
    Busy(u64),
    /// The file is something else.
    #[error("{0} is not a ledger; name another file with --ledger")]
    NotALedger(PathBuf),
    /// The file cannot be opened.
    #[error("{path}: {reason}")]
    Open {
        /// The file.
        path: PathBuf,
        /// Why not.
        reason: String,
    },
    /// The ledger was written by a later version of the program.
    #[error("the ledger has form {found} and this program knows forms up to {known}; use a newer dateline")]
    Newer {
        /// The form of the file.
        found: i64,
        /// The newest form that is known.
        known: i64,
    },
    /// No report, claim, incident or finding has the id.
    #[error("the ledger holds nothing with the id {0:?}")]
    NoSuch(String),
    /// Several things begin with what was given.
    #[error("{0:?} could be {1}; give more of the id")]
    Ambiguous(String, String),
    /// What was asked is not understood.
    #[error("{0}")]
    Usage(String),
    /// A table cannot be imported.
    #[error("{name}: {reason}")]
    Table {
        /// The table or its map.
        name: String,
        /// What is wrong, and where.
        reason: String,
    },
    /// A report cannot be read again by this program.
    #[error("report {id}: {reason}")]
    Reading {
        /// The report.
        id: String,
        /// Why not.
        reason: String,
    },
    /// The file is damaged, or there is a fault in the program.
    #[error("the ledger: {0}")]
    Sqlite(rusqlite::Error),
}

/// How long one process waits for another to finish writing.
pub(crate) const PATIENCE_SECONDS: u64 = 60;

impl From<rusqlite::Error> for LedgerError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::ReadOnly(error.to_string()),
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy(PATIENCE_SECONDS),
            _ => Self::Sqlite(error),
        }
    }
}

impl From<serde_json::Error> for LedgerError {
    fn from(error: serde_json::Error) -> Self {
        Self::Sqlite(rusqlite::Error::ToSqlConversionFailure(Box::new(error)))
    }
}

/// What an operation on the ledger gives.
pub type Result<T> = std::result::Result<T, LedgerError>;
