//! What only questions need: full-text indexes, indexes by day and size, and tags. Who adds in bulk leaves them to the next who opens the ledger.
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

/// Whether there are words that are not indexed, or indexes that are not made.
pub(crate) fn are_behind(db: &Connection) -> Result<bool> {
    let unmade: bool = db.query_row("SELECT EXISTS (SELECT 1 FROM unmade)", [], |row| row.get(0))?;
    if unmade {
        return Ok(true);
    }
    for index in [&REPORTS, &CLAIMS] {
        let (last, done) = index.ends(db)?;
        if done < last {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The indexes that nothing needs that adds.
const OF_QUESTIONS: &str = "'reports_by_day', 'reports_by_happening', 'claims_by_day', 'claims_by_largest', 'incidents_by_day', \
                            'incidents_by_largest'";

/// Tags of claims wait in the order of the claims: one by one, they would touch a page of their table for every tag there is. Those of
/// incidents stand with them.
const LEAVE_TAGS: &str = "
    CREATE TABLE waiting_tags (tag INTEGER NOT NULL, day INTEGER NOT NULL, claim INTEGER NOT NULL);
    INSERT INTO unmade VALUES
      ('claim_tags', 'INSERT OR IGNORE INTO claim_tags (tag, day, claim)
         SELECT tag, day, claim FROM waiting_tags ORDER BY 1, 2, 3;
         DROP TABLE waiting_tags'),
      ('incident_tags', 'INSERT OR IGNORE INTO incident_tags (tag, day, incident)
         SELECT j.value, i.day, i.no FROM incidents i, json_each(i.tags) j ORDER BY 1, 2, 3')";

/// Whether tags of claims go to `waiting_tags`, and those of incidents nowhere yet.
pub(crate) fn tags_wait(db: &Connection) -> Result<bool> {
    let mut find = db.prepare_cached("SELECT EXISTS (SELECT 1 FROM unmade WHERE name = 'claim_tags')")?;
    Ok(find.query_row([], |row| row.get(0))?)
}

/// What finds claims and incidents by their ids. Ids are as good as chance: each batch would touch most pages of these indexes, and who adds
/// asks for none. Incidents are found in the order of their ids when their table is written.
const OF_IDS: [(&str, &str); 2] = [
    ("claims", "CREATE UNIQUE INDEX claims_by_id ON claims (id)"),
    (INCIDENTS, "CREATE UNIQUE INDEX incidents_by_id ON incidents (id)"),
];
const INCIDENTS: &str = "incidents";

/// Of reports without an address none is a version of another: they are found by their articles when somebody asks.
const LEAVE_ARTICLES: &str = "
    INSERT INTO unmade SELECT name, 'DROP INDEX reports_with_address; ' || sql FROM sqlite_master WHERE name = 'reports_by_article';
    DROP INDEX reports_by_article;
    CREATE INDEX reports_with_address ON reports (article, version) WHERE article <> id";

/// Leaves indexes and tags of a new ledger to be made later.
pub(crate) fn leave_indexes(db: &Connection) -> Result<()> {
    for (table, index) in OF_IDS {
        leave_ids(db, table)?;
        db.execute("INSERT INTO unmade VALUES (?1, ?2)", [table, index])?;
    }
    let names = column(db, &format!("SELECT name FROM sqlite_master WHERE name IN ({OF_QUESTIONS})"))?;
    for name in names {
        db.execute("INSERT INTO unmade SELECT name, sql FROM sqlite_master WHERE name = ?1", [&name])?;
        db.execute_batch(&format!("DROP INDEX {name}"))?;
    }
    db.execute_batch(LEAVE_ARTICLES)?;
    db.execute_batch(LEAVE_TAGS)?;
    Ok(())
}

/// Makes an empty table again whose ids have no index: that of a column that is unique cannot be dropped.
fn leave_ids(db: &Connection, table: &str) -> Result<()> {
    let own =
        format!("FROM sqlite_master WHERE tbl_name = '{table}' AND sql IS NOT NULL ORDER BY type = 'index'");
    let all = column(db, &format!("SELECT sql {own}"))?;
    db.execute_batch(&format!("DROP TABLE {table}"))?;
    all.iter().try_for_each(|sql| Ok(db.execute_batch(&sql.replacen("NOT NULL UNIQUE", "NOT NULL", 1))?))
}

/// Makes what orders incidents by their ids, where it was left.
pub(crate) fn order_incidents(db: &Connection) -> Result<()> {
    let left = column(db, &format!("SELECT sql FROM unmade WHERE name = '{INCIDENTS}'"))?;
    left.iter().try_for_each(|sql| db.execute_batch(sql))?;
    db.execute("DELETE FROM unmade WHERE name = ?1", [INCIDENTS])?;
    Ok(())
}

/// Makes what was left.
pub(crate) fn make_indexes(db: &Connection) -> Result<()> {
    for sql in column(db, "SELECT sql FROM unmade")? {
        db.execute_batch(&sql)?;
    }
    db.execute_batch("DELETE FROM unmade")?;
    Ok(())
}

fn column(db: &Connection, sql: &str) -> Result<Vec<String>> {
    let mut find = db.prepare(sql)?;
    Ok(find.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
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
