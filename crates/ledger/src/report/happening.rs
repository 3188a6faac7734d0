//! Reports about one happening, by what their texts are about. So reports belong together even where no claim could be
//! read, and a claim knows which reports are about the same.

use crate::Result;
use crate::hash;
use crate::link::Linker;
use crate::link::Reason;
use crate::link::forest::{Candidate, Grove, plant};
use crate::report::signature::Signature;
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

/// How many of its heaviest terms make keys, two by two.
const HEAVY: usize = 13;

/// The same for what is the same in all languages.
const TELLING: usize = 8;

/// Days between publications, beyond which two reports are not compared.
const DAYS: i64 = 14;

/// Links a new report to those about the same. Gives the happenings that changed.
pub(crate) fn link(db: &Connection, linker: &mut Linker, no: i64) -> Result<FxHashSet<i64>> {
    let ours = linker.signature(db, no)?;
    let mut of = db.prepare_cached("SELECT id, rank, day FROM reports WHERE no = ?1")?;
    let told = |row: &rusqlite::Row<'_>| {
        Ok((row.get::<_, String>(0)?, row.get::<_, i32>(1)?, row.get::<_, i64>(2)?))
    };
    let (id, rank, day) = of.query_row([no], told)?;
    let (kept, sought) = buckets(day);
    let mut near: FxHashSet<i64> = FxHashSet::default();
    {
        let mut find = db.prepare_cached("SELECT report FROM report_keys WHERE key = ?1")?;
        let mut keep =
            db.prepare_cached("INSERT OR IGNORE INTO report_keys (key, report) VALUES (?1, ?2)")?;
        for (pair, across) in keys(&ours.words, WORDS, HEAVY)
            .map(|pair| (pair, false))
            .chain(keys(&ours.neutral, NEUTRAL, TELLING).map(|pair| (pair, true)))
            .collect::<Vec<_>>()
        {
            for bucket in &sought {
                let mut rows = find.query([hash::join(pair, *bucket) as i64])?;
                while let Some(row) = rows.next()? {
                    let other: i64 = row.get(0)?;
                    // What is the same in all languages is not asked within one.
                    if other != no && (!across || linker.signature(db, other)?.language != ours.language) {
                        near.insert(other);
                    }
                }
            }
            for bucket in &kept {
                keep.execute([hash::join(pair, *bucket) as i64, no])?;
            }
        }
    }
    near.remove(&no);
    let mut candidates = Vec::new();
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
        let score = (likeness * 1000.0) as i32;
        let reasons = vec![Reason {
            what: "words".into(),
            found: "rare words, names and numbers in common".into(),
            weight: score,
        }];
        candidates.push(Candidate { no: other, rank: their_rank, id: their_id, score, reasons });
    }
    plant(db, Grove::Reports, no, rank, &id, candidates, false)
}

/// The heaviest terms of a report, two by two.
fn keys(terms: &Signature, salt: u64, most: usize) -> impl Iterator<Item = u64> {
    let heavy = terms.heaviest(most);
    let pairs: Vec<u64> = heavy
        .iter()
        .enumerate()
        .flat_map(|(index, one)| heavy[index + 1..].iter().map(move |other| (*one, *other)))
        .map(|(one, other)| (u64::from(one.min(other)) << 32) | u64::from(one.max(other)))
        .map(|pair| hash::join(salt, pair))
        .collect();
    pairs.into_iter()
}

/// Keys are kept by the time of publication, so that a name that is always in the news finds only the reports of its weeks:
/// the buckets a report is kept in, and those it looks in. Reports without a day are few; they look everywhere.
fn buckets(day: i64) -> (Vec<u64>, Vec<u64>) {
    const ANY: u64 = u64::MAX;
    const UNDATED: u64 = u64::MAX - 1;
    if day == 0 {
        return (vec![UNDATED], vec![ANY, UNDATED]);
    }
    let weeks = day.div_euclid(DAYS + 1);
    let near = [weeks - 1, weeks, weeks + 1].map(|week| week as u64);
    (vec![weeks as u64, ANY], [near.as_slice(), &[UNDATED]].concat())
}
