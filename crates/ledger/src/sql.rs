//! Questions in SQL, by people: read only, bounded in time, rows and memory.

use crate::{Ledger, LedgerError, Result};
use rusqlite::limits::Limit;
use rusqlite::types::ValueRef;
use serde::Serialize;
use serde_json::Value;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

/// The rows that a question gave.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Table {
    /// The names of the columns.
    pub columns: Vec<String>,
    /// The rows; a value is null, a number or a text.
    pub rows: Vec<Vec<Value>>,
    /// Whether there were more rows than were asked for.
    pub more: bool,
}

/// The longest text or blob that a question may make.
const MAX_VALUE_BYTES: i32 = 32 << 20;

impl Ledger {
    /// Runs one `SELECT` over a ledger that was opened with [`Ledger::open_to_read`].
    ///
    /// # Errors
    /// Where it is no single `SELECT`, is not understood, or takes longer than `time`.
    pub fn select(&self, sql: &str, most_rows: usize, time: Duration) -> Result<Table> {
        let first = sql.split_whitespace().next().unwrap_or_default().to_lowercase();
        if !matches!(first.as_str(), "select" | "with" | "values") {
            return Err(LedgerError::Usage("only questions: SELECT, WITH or VALUES".into()));
        }
        self.db.set_limit(Limit::SQLITE_LIMIT_LENGTH, MAX_VALUE_BYTES)?;
        let said = |error: rusqlite::Error| match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::OperationInterrupted) => {
                LedgerError::Usage(format!("stopped after {} s", time.as_secs_f64()))
            }
            _ => LedgerError::Usage(error.to_string()),
        };
        let mut question = self.db.prepare(sql).map_err(said)?;
        if !question.readonly() {
            return Err(LedgerError::Usage("the question would write; only reading is allowed".into()));
        }
        let interrupt = self.db.get_interrupt_handle();
        let (done, waits) = channel::<()>();
        std::thread::scope(|scope| {
            scope.spawn(move || {
                if waits.recv_timeout(time) == Err(RecvTimeoutError::Timeout) {
                    interrupt.interrupt();
                }
            });
            let table = fill(&mut question, most_rows).map_err(said);
            drop(done);
            table
        })
    }
}

fn fill(question: &mut rusqlite::Statement<'_>, most_rows: usize) -> rusqlite::Result<Table> {
    let columns: Vec<String> = question.column_names().into_iter().map(str::to_owned).collect();
    let mut table = Table { columns, rows: Vec::new(), more: false };
    let mut rows = question.query([])?;
    while let Some(row) = rows.next()? {
        if table.rows.len() == most_rows {
            table.more = true;
            break;
        }
        let cells = (0..table.columns.len()).map(|column| Ok(value(row.get_ref(column)?)));
        table.rows.push(cells.collect::<rusqlite::Result<_>>()?);
    }
    Ok(table)
}

fn value(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => number.into(),
        ValueRef::Real(number) => number.into(),
        ValueRef::Text(text) => String::from_utf8_lossy(text).into(),
        ValueRef::Blob(bytes) => format!("{} bytes", bytes.len()).into(),
    }
}
