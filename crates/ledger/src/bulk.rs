//! Many rows of whole numbers at once: one statement for some dozens of them costs half of what one for each does.

use crate::Result;
use rusqlite::{Connection, params_from_iter};

/// Rows that one statement takes.
const TOGETHER: usize = 32;

/// Inserts rows; those that are there already are passed over. `into` is a table with its columns. Rows in the order of the
/// table's key are the fastest.
pub(crate) fn insert<const N: usize>(db: &Connection, into: &str, rows: &[[i64; N]]) -> Result<()> {
    let row = format!("({})", ["?"; N].join(", "));
    let sql = |many: usize| format!("INSERT OR IGNORE INTO {into} VALUES {}", vec![&*row; many].join(", "));
    let whole = rows.chunks_exact(TOGETHER);
    let rest = whole.remainder();
    if whole.len() > 0 {
        let mut many = db.prepare_cached(&sql(TOGETHER))?;
        for rows in whole {
            many.execute(params_from_iter(rows.iter().flatten()))?;
        }
    }
    if !rest.is_empty() {
        let mut one = db.prepare_cached(&sql(1))?;
        for row in rest {
            one.execute(params_from_iter(row))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_rows_arrive_whatever_their_number() {
        let db = Connection::open_in_memory().expect("memory");
        db.execute_batch("CREATE TABLE t (a INTEGER, b INTEGER, PRIMARY KEY (a, b)) WITHOUT ROWID")
            .expect("a table");
        let rows: Vec<[i64; 2]> = (0..TOGETHER as i64 * 2 + 5).map(|n| [n / 7, n]).collect();
        for part in [&rows[..3], &rows[..TOGETHER], &rows[..]] {
            insert(&db, "t (a, b)", part).expect("they fit");
            let held: i64 = db.query_row("SELECT count(*) FROM t", [], |row| row.get(0)).expect("a count");
            assert_eq!(held, part.len() as i64);
        }
        let sum: i64 = db.query_row("SELECT sum(a * 1000 + b) FROM t", [], |row| row.get(0)).expect("a sum");
        assert_eq!(sum, rows.iter().map(|[a, b]| a * 1000 + b).sum::<i64>());
    }
}
