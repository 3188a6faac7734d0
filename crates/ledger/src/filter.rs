//! What a list shows, and which page of it.

use crate::{LedgerError, Result, tags};
use record::{Date, EventKind, Language};
use rusqlite::Connection;
use rusqlite::types::Value;

/// Which claims, incidents, findings or reports are listed. An empty filter lists all.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// On this day or later.
    pub since: Option<Date>,
    /// On this day or earlier.
    pub until: Option<Date>,
    /// Of this kind.
    pub kind: Option<EventKind>,
    /// With this actor or recipient: an id, or a state's id for all that belong to it.
    pub actor: Option<String>,
    /// At this place, or anywhere in this state.
    pub place: Option<String>,
    /// With a figure of this thing or a kind of it.
    pub thing: Option<String>,
    /// On the word of this source, or of anyone of this state.
    pub source: Option<String>,
    /// With a figure of at least this.
    pub min_figure: Option<f64>,
    /// In a report in this language.
    pub language: Option<Language>,
    /// With all of these words.
    pub words: Option<String>,
}

/// One page of a list, newest first. The next begins after the last row's [`key`](crate::Rows::next).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// At most so many rows.
    pub limit: u32,
    /// What the page before ended with; from the beginning where there is none.
    pub after: Option<String>,
}

impl Default for Page {
    fn default() -> Self {
        Self { limit: 50, after: None }
    }
}

impl Page {
    /// Where the page before ended: day and number.
    pub(crate) fn position(&self) -> Result<Option<(i64, i64)>> {
        let Some(after) = &self.after else { return Ok(None) };
        let position =
            after.split_once('.').and_then(|(day, no)| Some((day.parse().ok()?, no.parse().ok()?)));
        position.map(Some).ok_or_else(|| LedgerError::Usage(format!("{after:?} is not the end of a page")))
    }
}

/// A question with its values.
#[derive(Debug, Default)]
pub(crate) struct Sql {
    pub(crate) text: String,
    pub(crate) values: Vec<Value>,
}

impl Sql {
    pub(crate) fn push(&mut self, text: &str, values: impl IntoIterator<Item = Value>) {
        self.text.push_str(text);
        self.values.extend(values);
    }
}

/// The tables that a list of one sort of thing is made from.
pub(crate) struct Tables {
    pub(crate) table: &'static str,
    pub(crate) tags: &'static str,
    pub(crate) column: &'static str,
    pub(crate) of_claims: &'static str,
}

pub(crate) const CLAIMS: Tables = Tables {
    table: "claims",
    tags: "claim_tags",
    column: "claim",
    of_claims: "SELECT rowid FROM claim_words WHERE claim_words MATCH ?",
};

pub(crate) const INCIDENTS: Tables = Tables {
    table: "incidents",
    tags: "incident_tags",
    column: "incident",
    of_claims: "SELECT incident FROM claims WHERE no IN (SELECT rowid FROM claim_words WHERE claim_words MATCH ?)",
};

/// Up to so many, a set of rows is found first and put in order after.
const FEW: i64 = 3000;

impl Filter {
    pub(crate) fn tags(&self) -> Vec<String> {
        let lower = |id: &String| id.to_lowercase();
        let id =
            |class: &str, id: &String| match id.contains('.') || id.bytes().all(|b| b.is_ascii_uppercase()) {
                true => format!("{class}:{id}"),
                false => format!("{class}:{}", lower(id)),
            };
        let mut tags = Vec::new();
        tags.extend(self.kind.map(|kind| format!("kind:{kind}")));
        tags.extend(self.language.map(|language| format!("language:{}", language.code())));
        tags.extend(self.actor.as_ref().map(|v| id("actor", v)));
        tags.extend(self.place.as_ref().map(|v| id("place", v)));
        tags.extend(self.source.as_ref().map(|v| id("source", v)));
        tags.extend(self.thing.as_ref().map(|v| format!("thing:{v}")));
        tags
    }

    /// The question for the numbers and days of one page of rows, in order; `None` where nothing can fit. What narrows
    /// most is looked up first; the rest is tested row by row.
    pub(crate) fn sql(&self, db: &Connection, tables: &Tables, page: &Page) -> Result<Option<Sql>> {
        let Tables { table, tags: tag_table, column, of_claims } = tables;
        let mut numbers = Vec::new();
        for name in self.tags() {
            match tags::find(db, &name)? {
                Some(no) => numbers.push((self.many(db, tag_table, no)?, no)),
                None => return Ok(None),
            }
        }
        numbers.sort_unstable();
        let words = self.words.as_deref().map(quoted).filter(|words| !words.is_empty());
        let rare = match &words {
            Some(words) => self.rarest(db, words)?,
            None => i64::MAX,
        };
        let mut sql = Sql::default();
        let driver = numbers.first().copied();
        match driver {
            Some((_, tag)) if rare > FEW => sql.push(
                &format!("SELECT x.day, x.no FROM {tag_table} d CROSS JOIN {table} x ON x.no = d.{column} WHERE d.tag = ?"),
                [Value::from(tag)],
            ),
            _ => sql.push(&format!("SELECT x.day, x.no FROM {table} x WHERE 1"), []),
        }
        let by_tag = driver.is_some() && rare > FEW;
        let order =
            if by_tag { format!("d.day DESC, d.{column} DESC") } else { "x.day DESC, x.no DESC".to_owned() };
        let (day, no) = if by_tag {
            ("d.day".to_owned(), format!("d.{column}"))
        } else {
            ("x.day".to_owned(), "x.no".to_owned())
        };
        let days = |date: Date| Value::from(i64::from(crate::link::features::day(date)));
        if let Some(until) = self.until {
            sql.push(&format!(" AND {day} <= ?"), [days(until)]);
        }
        if let Some(since) = self.since {
            sql.push(&format!(" AND {day} >= ?"), [days(since)]);
        }
        if let Some((after_day, after_no)) = page.position()? {
            sql.push(
                &format!(" AND ({day}, {no}) < (?, ?)"),
                [Value::from(after_day), Value::from(after_no)],
            );
        }
        for (_, tag) in numbers.iter().skip(usize::from(by_tag)) {
            sql.push(
                &format!(" AND EXISTS (SELECT 1 FROM {tag_table} t WHERE t.tag = ? AND t.day = x.day AND t.{column} = x.no)"),
                [Value::from(*tag)],
            );
        }
        if let Some(least) = self.min_figure {
            let few = self.large(db, table, least)? <= FEW;
            // Where many have such a figure, the order is walked and each tested.
            let column = if few { "x.largest" } else { "+x.largest" };
            sql.push(&format!(" AND {column} >= ?"), [Value::from(least)]);
        }
        if let Some(words) = words {
            if rare <= FEW {
                sql.push(&format!(" AND x.no IN ({of_claims})"), [Value::from(words)]);
            } else if *table == "claims" {
                sql.push(
                    " AND EXISTS (SELECT 1 FROM claim_words w WHERE w.rowid = x.no AND claim_words MATCH ?)",
                    [Value::from(words)],
                );
            } else {
                sql.push(
                    " AND EXISTS (SELECT 1 FROM claims c JOIN claim_words w ON w.rowid = c.no
                                  WHERE c.incident = x.no AND claim_words MATCH ?)",
                    [Value::from(words)],
                );
            }
        }
        sql.push(&format!(" ORDER BY {order} LIMIT ?"), [Value::from(i64::from(page.limit))]);
        Ok(Some(sql))
    }

    /// The words, where each of them stands in many claims: then it is quicker to look through the list in its order.
    pub(crate) fn common(&self, db: &Connection) -> Result<Option<String>> {
        let words = self.words.as_deref().map(quoted).filter(|words| !words.is_empty());
        match words {
            Some(words) if self.rarest(db, &words)? > FEW => Ok(Some(words)),
            _ => Ok(None),
        }
    }

    fn many(&self, db: &Connection, tags: &str, tag: i64) -> Result<i64> {
        let sql = format!("SELECT count(*) FROM (SELECT 1 FROM {tags} WHERE tag = ?1 LIMIT {FEW})");
        Ok(db.prepare_cached(&sql)?.query_row([tag], |row| row.get(0))?)
    }

    fn large(&self, db: &Connection, table: &str, least: f64) -> Result<i64> {
        let sql =
            format!("SELECT count(*) FROM (SELECT 1 FROM {table} WHERE largest >= ?1 LIMIT {})", FEW + 1);
        Ok(db.prepare_cached(&sql)?.query_row([least], |row| row.get(0))?)
    }

    /// In how many claims the rarest of the words stands; it is counted no further than one more than few.
    fn rarest(&self, db: &Connection, words: &str) -> Result<i64> {
        let sql = format!(
            "SELECT count(*) FROM (SELECT 1 FROM claim_words WHERE claim_words MATCH ?1 LIMIT {})",
            FEW + 1
        );
        let mut count = db.prepare_cached(&sql)?;
        let mut least = i64::MAX;
        for word in words.split_inclusive("\" ") {
            least = least.min(count.query_row([word], |row| row.get(0))?);
        }
        Ok(least)
    }
}

/// Words as full-text search takes them: each in quotes, all of them wanted.
pub(crate) fn quoted(words: &str) -> String {
    let quoted: Vec<String> =
        crate::report::signature::words(words).map(|word| format!("\"{}\"", word.text)).collect();
    quoted.join(" ")
}
