//! Reports about one happening, by what their texts are about. So reports belong together even where no claim could be
//! read, and a claim knows which reports are about the same.

use crate::Result;
use crate::hash;
use crate::link::Linker;
use crate::link::Reason;
use crate::link::forest::{self, Candidate, Grove};
use crate::link::index::{Index, Key, Table};
use crate::report::signature::{Profile, Signature};
use record::Language;
use rusqlite::Connection;
use rustc_hash::FxHashSet;

/// Two reports at least this much alike are about one happening.
pub(crate) const ALIKE: f32 = 0.30;

/// The same for reports in different languages.
pub(crate) const ALIKE_ACROSS: f32 = 0.45;

/// How much more alike they must be for each day beyond the first between them: the same words come back with every
/// quarter's figures and every night's strike.
const LATER: f32 = 0.025;

/// Keys by words and keys by what is the same in all languages are kept apart by these.
const WORDS: u64 = 1;
const NEUTRAL: u64 = 2;

/// Those of each language stand apart, so that a report meets by them only those in others.
fn neutral(language: Option<Language>) -> u64 {
    let at = language.and_then(|language| Language::ALL.iter().position(|one| *one == language));
    NEUTRAL + at.map_or(0, |at| at as u64 + 1)
}

/// How many of its heaviest terms make keys, two by two.
const HEAVY: usize = 13;

/// The same for what is the same in all languages.
const TELLING: usize = 8;

/// Days between publications, beyond which two reports are not compared.
const DAYS: i64 = 14;

/// Days of a stretch in which keys are kept.
const STRETCH: i64 = 3;

/// Links a new report to those about the same. Gives those of them that are in other languages.
pub(crate) fn link(db: &Connection, linker: &mut Linker, no: i64) -> Result<Vec<i64>> {
    let ours = linker.signature(db, no)?;
    let mut of = db.prepare_cached("SELECT id, rank, day FROM reports WHERE no = ?1")?;
    let told = |row: &rusqlite::Row<'_>| {
        Ok((row.get::<_, String>(0)?, row.get::<_, i32>(1)?, row.get::<_, i64>(2)?))
    };
    let (id, rank, day) = of.query_row([no], told)?;
    let near = near(db, linker, no, day, &ours)?;
    linker.report_keys.put(&kept_under(day, &ours), no);
    let mut candidates = Vec::new();
    let mut foreign = Vec::new();
    for other in near {
        let theirs = linker.signature(db, other)?;
        let likeness = ours.likeness(&theirs);
        let needed = if ours.language == theirs.language { ALIKE } else { ALIKE_ACROSS };
        if likeness < needed {
            continue;
        }
        let (their_id, their_rank, their_day) = of.query_row([other], told)?;
        let gap = if day != 0 && their_day != 0 { (day - their_day).abs() } else { 0 };
        if gap > DAYS || likeness < needed + LATER * (gap - 1).max(0) as f32 {
            continue;
        }
        if ours.language != theirs.language {
            foreign.push(other);
        }
        let score = (likeness * 1000.0) as i32;
        let reasons = vec![Reason {
            what: "words".into(),
            found: "rare words, names and numbers in common".into(),
            weight: score,
        }];
        candidates.push(Candidate { no: other, rank: their_rank, id: their_id, score, reasons });
    }
    let mut changed = FxHashSet::from_iter([no]);
    let (parent, juniors) = forest::choose(candidates, rank, &id);
    if let Some(parent) = parent {
        forest::hang_on(db, Grove::Reports, no, &parent, &mut changed)?;
    }
    forest::adopt(db, Grove::Reports, (no, rank, &id), juniors, &mut changed)?;
    Ok(foreign)
}

/// The heaviest terms of a report, two by two, in order.
fn keys(terms: &Signature, salt: u64, most: usize) -> Vec<i64> {
    let heavy = terms.heaviest(most);
    let pairs = heavy
        .iter()
        .enumerate()
        .flat_map(|(index, one)| heavy[index + 1..].iter().map(move |other| (*one, *other)))
        .map(|(one, other)| (u64::from(one.min(other)) << 32) | u64::from(one.max(other)));
    let mut keys: Vec<i64> = pairs.map(|pair| hash::join(salt, pair) as i64).collect();
    keys.sort_unstable();
    keys
}

/// Reports are kept by stretches of days, so that a name that is always in the news finds only the reports of its weeks, and
/// new ones touch few pages of the index; those without a day stand apart.
fn stretch(day: i64) -> i64 {
    if day == 0 { UNDATED } else { day.div_euclid(STRETCH) }
}

/// The stretch of reports without a day.
const UNDATED: i64 = i64::MAX;

/// The stretches in which a report is looked for: its own with their neighbours and those without a day, or all.
fn sought(db: &Connection, linker: &mut Linker, day: i64) -> Result<Vec<i64>> {
    if day == 0 {
        return linker.report_keys.stretches(db, i64::MIN + 1);
    }
    Ok((stretch(day - DAYS)..=stretch(day + DAYS)).chain([UNDATED]).collect())
}

/// The reports that share a key with one, and were published in its weeks or on no day that is known. One without a day
/// looks everywhere.
fn near(db: &Connection, linker: &mut Linker, no: i64, day: i64, ours: &Profile) -> Result<Vec<i64>> {
    let sought = sought(db, linker, day)?;
    let everywhere = |keys: Vec<i64>| -> Vec<Key> {
        sought.iter().flat_map(|time| keys.iter().map(|key| (*time, *key))).collect()
    };
    // What is the same in all languages is asked of the other languages alone.
    let mut all = keys(&ours.words, WORDS, HEAVY);
    for language in Language::ALL.into_iter().filter(|language| ours.language != Some(*language)) {
        all.extend(keys(&ours.neutral, neutral(Some(language)), TELLING));
    }
    let mut near = linker.report_keys.near(db, &everywhere(all))?;
    near.retain(|other| *other != no);
    Ok(near)
}

pub(crate) static TABLE: Table = Table {
    find: "SELECT report FROM report_keys WHERE time = ?1 AND key = ?2",
    put: "INSERT OR IGNORE INTO report_keys (time, key, report) VALUES (?1, ?2, ?3)",
    drop: "DELETE FROM report_keys WHERE time = ?1 AND key = ?2 AND report = ?3",
    count: "SELECT count(*) FROM report_keys WHERE time = ?1",
    all: "SELECT key FROM report_keys WHERE time = ?1",
    next: "SELECT min(time) FROM report_keys WHERE time > ?1",
    sieved: i64::MIN,
};

/// The keys under which a report is kept.
fn kept_under(day: i64, profile: &Profile) -> Vec<Key> {
    let mut all = keys(&profile.words, WORDS, HEAVY);
    all.extend(keys(&profile.neutral, neutral(profile.language), TELLING));
    all.sort_unstable();
    all.dedup();
    all.into_iter().map(|key| (stretch(day), key)).collect()
}

/// Works out the keys of every report again, from its signature.
pub(crate) fn keep_all_keys(db: &Connection) -> Result<()> {
    let mut index = Index::new(&TABLE);
    let mut all = db.prepare("SELECT no, day, signature FROM reports WHERE form = 'text'")?;
    let mut rows = all.query([])?;
    let mut waiting = 0;
    while let Some(row) = rows.next()? {
        index.put(&kept_under(row.get(1)?, &Profile::from_bytes(&row.get::<_, Vec<u8>>(2)?)), row.get(0)?);
        waiting += 1;
        if waiting % 5000 == 0 {
            index.flush(db)?;
        }
    }
    index.flush(db)
}
