//! A ledger's reports, claims, figures, incidents and findings as flat tables, and tables as a source of reports.
//!
//! [`schema`] says which tables there are and what each column holds, [`rows`] takes the rows out of a ledger,
//! [`parquet`], [`csv`] and [`xlsx`] write them, [`publish`] makes several files appear at once, [`import`] reads our own tables
//! back into a ledger and [`input`] reads anybody's Parquet as reports.
//!
//! Memory does not grow with the tables: rows go one at a time, and a writer holds at most [`arrow::GROUP_ROWS`] of them
//! or [`arrow::GROUP_BYTES`] of text.

pub mod arrow;
pub mod csv;
pub mod diff;
pub mod import;
pub mod input;
pub mod parquet;
pub mod publish;
pub mod rows;
pub mod schema;
pub mod xlsx;

use std::path::PathBuf;

/// Why a table could not be written or read.
#[derive(Debug, thiserror::Error)]
pub enum TableError {
    /// The ledger could not be read or written.
    #[error(transparent)]
    Ledger(#[from] ::ledger::LedgerError),
    /// The same, in the database below it.
    #[error("the ledger cannot be read: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// A file could not be read or written.
    #[error("{path}: {error}")]
    Io {
        /// The file.
        path: PathBuf,
        /// Why not.
        error: std::io::Error,
    },
    /// A Parquet file could not be read or written.
    #[error("{path}: {error}")]
    Parquet {
        /// The file.
        path: PathBuf,
        /// Why not.
        error: ::parquet::errors::ParquetError,
    },
    /// A CSV file could not be read or written.
    #[error("{path}: {error}")]
    Csv {
        /// The file.
        path: PathBuf,
        /// Why not.
        error: ::csv::Error,
    },
    /// A workbook could not be written.
    #[error("{path}: {error}")]
    Xlsx {
        /// The file.
        path: PathBuf,
        /// Why not.
        error: Box<rust_xlsxwriter::XlsxError>,
    },
    /// A row does not hold what its column promises.
    #[error("{path}, row {row}: {why}")]
    Row {
        /// The file.
        path: PathBuf,
        /// Which row, from 1.
        row: usize,
        /// What is wrong.
        why: String,
    },
    /// What a ledger holds is not what this program writes.
    #[error("claim {claim}: {error}; rebuild the ledger with this version")]
    Claim {
        /// Which claim.
        claim: String,
        /// What is wrong.
        error: serde_json::Error,
    },
}

/// The result of this crate's functions.
pub type Result<T> = std::result::Result<T, TableError>;

/// Names the file that an error of the operating system is about.
fn at(path: &std::path::Path) -> impl FnOnce(std::io::Error) -> TableError {
    let path = path.to_owned();
    move |error| TableError::Io { path, error }
}

/// A value of one row in one column.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing is known.
    Empty,
    /// Text.
    Text(String),
    /// A whole number.
    Int(i64),
    /// A number.
    Float(f64),
    /// Yes or no.
    Bool(bool),
    /// A day.
    Day(record::Date),
}

impl Cell {
    /// As it stands in a CSV field: empty where nothing is known, days by ISO 8601.
    pub fn plain(&self) -> String {
        match self {
            Cell::Empty => String::new(),
            Cell::Text(text) => text.clone(),
            Cell::Int(number) => number.to_string(),
            Cell::Float(number) => number.to_string(),
            Cell::Bool(yes) => yes.to_string(),
            Cell::Day(day) => day.to_string(),
        }
    }
}

impl From<Option<String>> for Cell {
    fn from(text: Option<String>) -> Self {
        text.map_or(Cell::Empty, Cell::Text)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Cell::Text(text.to_owned())
    }
}

impl From<Option<record::Date>> for Cell {
    fn from(day: Option<record::Date>) -> Self {
        day.map_or(Cell::Empty, Cell::Day)
    }
}

impl From<Option<f64>> for Cell {
    fn from(number: Option<f64>) -> Self {
        number.map_or(Cell::Empty, Cell::Float)
    }
}
