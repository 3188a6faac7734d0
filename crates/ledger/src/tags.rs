//! What lists are filtered by, as numbers.

use crate::{Result, things};
use record::{Claim, Language};
use rusqlite::{Connection, OptionalExtension};
use rustc_hash::FxHashMap;

/// How many tags are remembered at most.
const KEPT: usize = 10_000;

/// The numbers of tags met so far. A tag is never removed, so a number stays good unless the transaction that made it is
/// undone.
#[derive(Debug, Default)]
pub(crate) struct Numbers(FxHashMap<Box<str>, i64>);

impl Numbers {
    /// The number of a tag; made where there is none.
    pub(crate) fn of(&mut self, db: &Connection, name: &str) -> Result<i64> {
        if let Some(number) = self.0.get(name) {
            return Ok(*number);
        }
        let number = match find(db, name)? {
            Some(number) => number,
            None => {
                db.prepare_cached("INSERT INTO tags (name) VALUES (?1)")?.execute([name])?;
                db.last_insert_rowid()
            }
        };
        if self.0.len() >= KEPT {
            self.forget();
        }
        self.0.insert(name.into(), number);
        Ok(number)
    }

    pub(crate) fn forget(&mut self) {
        self.0.clear();
    }
}

/// The number of a tag, where anything bears it.
pub(crate) fn find(db: &Connection, name: &str) -> Result<Option<i64>> {
    Ok(db
        .prepare_cached("SELECT no FROM tags WHERE name = ?1")?
        .query_row([name], |row| row.get(0))
        .optional()?)
}

/// The tag of a language.
pub(crate) fn of_language(language: Language) -> String {
    format!("language:{}", language.code())
}

/// The tags of a claim in a language: its kind; its parties, places and sources with their states; its things from general to special.
pub(crate) fn of(claim: &Claim, language: Language) -> Vec<String> {
    let mut tags = vec![format!("kind:{}", claim.event.kind), of_language(language)];
    let mut put = |class: &str, id: Option<&str>, name: &str| match id {
        Some(id) => {
            tags.push(format!("{class}:{id}"));
            tags.extend(things::state(id).map(|state| format!("{class}:{state}")));
        }
        None if !name.is_empty() => tags.push(format!("{class}:{}", name.to_lowercase())),
        None => {}
    };
    for party in claim.event.actors.iter().chain(&claim.event.recipients) {
        put("actor", party.id.as_deref(), &party.name);
    }
    for place in &claim.event.places {
        put("place", place.id.as_deref(), &place.name);
    }
    for source in &claim.sources {
        put("source", source.id.as_deref(), source.name.as_deref().unwrap_or(""));
    }
    for figure in &claim.event.figures {
        tags.extend(things::ladder(&figure.thing).into_iter().map(|step| format!("thing:{step}")));
    }
    tags.sort_unstable();
    tags.dedup();
    tags
}
