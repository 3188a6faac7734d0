//! The full-text indexes.
//!
//! Words are indexed when a batch ends: the index writes what it gathered to the file at every statement that may have to be
//! undone by itself. Rows are numbered in order, so what is not indexed yet is what comes after the last that is.

use crate::Result;
use rusqlite::Connection;

/// Indexes the words of all reports and claims after the last whose words are.
pub(crate) fn catch_up(db: &Connection) -> Result<()> {
    for index in [&REPORTS, &CLAIMS] {
        let (last, done) = index.ends(db)?;
        if done < last {
            db.prepare_cached(index.fill)?.execute([done])?;
        }
    }
    Ok(())
}

/// Whether there are words that are not indexed.
pub(crate) fn are_behind(db: &Connection) -> Result<bool> {
    for index in [&REPORTS, &CLAIMS] {
        let (last, done) = index.ends(db)?;
        if done < last {
            return Ok(true);
        }
    }
    Ok(false)
}

struct Index {
    ends: &'static str,
    fill: &'static str,
}

const REPORTS: Index = Index {
    ends: "SELECT coalesce((SELECT max(no) FROM reports), 0), coalesce((SELECT max(id) FROM report_words_docsize), 0)",
    fill: "INSERT INTO report_words (rowid, title, text) SELECT no, title, text FROM reports WHERE no > ?1",
};

const CLAIMS: Index = Index {
    ends: "SELECT coalesce((SELECT max(no) FROM claims), 0), coalesce((SELECT max(id) FROM claim_words_docsize), 0)",
    fill: "INSERT INTO claim_words (rowid, words) SELECT no, words FROM claims WHERE no > ?1",
};

impl Index {
    /// The numbers of the last row, and of the last whose words are indexed.
    fn ends(&self, db: &Connection) -> Result<(i64, i64)> {
        Ok(db.prepare_cached(self.ends)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?)
    }
}
