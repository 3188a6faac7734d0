//! Reports about one happening, by what their texts are about. So reports belong together even where no claim could be
//! read, and a claim knows which reports are about the same.

use crate::Result;
use crate::hash;
use crate::link::forest::{Candidate, Choice};
use crate::link::index::{Index, Table, Wanted};
use crate::link::often::often;
use crate::link::score::Sheet;
use crate::link::{Linker, Met, Outlined};
use crate::report::signature::{Probe, Profile, Sketch};
use record::Language;
use rusqlite::Connection;

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

/// How many of its heaviest terms are keys. Two reports are compared where two of these are the same.
const HEAVY: usize = 13;

/// The same for what is the same in all languages.
const TELLING: usize = 8;

/// Days between publications, beyond which two reports are not compared.
const DAYS: i64 = 14;

/// Days of a stretch in which keys are kept.
const STRETCH: i64 = 3;

/// A report that is to be linked.
pub(crate) struct Fresh<'a> {
    pub(crate) no: i64,
    pub(crate) met: &'a Met,
    pub(crate) sketch: &'a Sketch,
    pub(crate) keys: &'a Keys,
}

/// What a report would be linked to.
#[derive(Default)]
pub(crate) struct Near {
    /// What says more than it does, and is most like it.
    pub(crate) parent: Option<Candidate>,
    /// What says less, and may hang on it.
    pub(crate) juniors: Vec<Candidate>,
    /// Those of all these that are in other languages.
    pub(crate) foreign: Vec<i64>,
}

/// Remembers a new report by its keys, and finds those about the same.
pub(crate) fn near(db: &Connection, linker: &mut Linker, fresh: &Fresh<'_>) -> Result<Near> {
    let Fresh { no, met, sketch, keys } = fresh;
    let Met { id, rank: own_rank, day, profile: ours } = met;
    let near = sharing(db, linker, *day, keys)?;
    linker.report_keys.put(stretch(*day), &keys.kept, *no);
    let probe = Probe::of(ours);
    let mut choice = Choice::of(*own_rank, id);
    let mut foreign = Vec::new();
    for (other, gap) in in_time(db, linker, *day, near)? {
        let outlined = linker.outlined(db, other)?;
        let (most, rank) = (probe.at_most(&outlined.sketch), outlined.rank);
        let needed = if most.is_some() { ALIKE } else { ALIKE_ACROSS };
        let needed = needed + LATER * (gap - 1).max(0) as f32;
        let may_be =
            |most: f32| most >= needed && choice.is_open_to(&linker.reports_held, other, rank, score(most));
        if most.is_some_and(|most| !may_be(most)) {
            continue;
        }
        let theirs = linker.met(db, other)?;
        let likeness = probe.likeness(&theirs.profile);
        if likeness < needed {
            continue;
        }
        if most.is_none() {
            foreign.push(other);
        }
        let sheet = Sheet::of_words(score(likeness), "rare words, names and numbers in common");
        choice.offer(other, theirs.rank, &theirs.id, sheet);
    }
    linker.meet(*no, met, Outlined::of(met, **sketch));
    linker.compare_with(*no, probe);
    let (parent, juniors) = choice.made();
    Ok(Near { parent, juniors, foreign })
}

/// How well reports fit that are so much alike.
fn score(likeness: f32) -> i32 {
    (likeness * 1000.0) as i32
}

/// Those of some reports that were published within so many days of one, and how many days lie between: 0 where that is not
/// known. All are met before any is compared: waiting for the memory of one, the processor goes on with the next.
fn in_time(db: &Connection, linker: &mut Linker, day: i64, near: Vec<i64>) -> Result<Vec<(i64, i64)>> {
    let mut found = Vec::with_capacity(near.len());
    for other in near {
        let theirs = linker.outlined(db, other)?.day();
        let gap = if day != 0 && theirs != 0 { (day - theirs).abs() } else { 0 };
        if gap <= DAYS {
            found.push((other, gap));
        }
    }
    Ok(found)
}

/// The keys of a report.
#[derive(Clone, Debug, Default)]
pub(crate) struct Keys {
    /// Those under which it is kept.
    kept: Vec<i64>,
    /// Those by which others are looked for, in reports of one language or of any: they must share two of one row.
    sought: Vec<(Option<Language>, Vec<i64>)>,
}

impl Keys {
    /// The keys of a report by what it is about.
    pub(crate) fn of(profile: &Profile) -> Self {
        let words = keys(&profile.words.heaviest(HEAVY), WORDS);
        let telling = profile.neutral.heaviest(TELLING);
        let mut kept = words.clone();
        kept.extend(keys(&telling, neutral(profile.language)));
        kept.sort_unstable();
        kept.dedup();
        // What is the same in all languages is asked of the other languages alone.
        let others = Language::ALL.into_iter().filter(|language| profile.language != Some(*language));
        let across = others.map(|language| (Some(language), keys(&telling, neutral(Some(language)))));
        Self { kept, sought: std::iter::once((None, words)).chain(across).collect() }
    }
}

/// Terms as keys, in order.
fn keys(terms: &[u32], salt: u64) -> Vec<i64> {
    let mut keys: Vec<i64> = terms.iter().map(|term| hash::join(salt, u64::from(*term)) as i64).collect();
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

/// The reports that share two heavy terms with one, and were published in its weeks or on no day that is known. One without
/// a day looks everywhere.
fn sharing(db: &Connection, linker: &mut Linker, day: i64, keys: &Keys) -> Result<Vec<i64>> {
    let sought = sought(db, linker, day)?;
    let mut near = Vec::new();
    let mut with = linker.room.take();
    let languages = linker.languages(db)?.clone();
    let spoken = |language: &Option<Language>| language.is_none_or(|language| languages.contains(&language));
    for (_, row) in keys.sought.iter().filter(|(language, row)| spoken(language) && row.len() > 1) {
        with.clear();
        linker.report_keys.each(db, &sought, row, Wanted::default(), &mut with)?;
        often::<2>(&with, &mut near);
    }
    linker.room.put_back(with);
    near.sort_unstable();
    near.dedup();
    Ok(near)
}

pub(crate) static TABLE: Table = Table {
    find: "SELECT report FROM report_keys WHERE time = ?1 AND key = ?2",
    into: "report_keys (time, key, report)",
    timed: true,
    drop: "DELETE FROM report_keys WHERE time = ?1 AND key = ?2 AND report = ?3",
    count: "SELECT count(*) FROM report_keys WHERE time = ?1",
    all: "SELECT key, report FROM report_keys WHERE time = ?1",
    every: "SELECT time, key FROM report_keys",
    next: "SELECT min(time) FROM report_keys WHERE time > ?1",
    words: 1 << 20,
    whole: 1 << 19,
};

/// Works out the keys of the reports from one number on again, from their signatures.
pub(crate) fn keep_keys(db: &Connection, from: i64) -> Result<()> {
    let mut index = Index::new(&TABLE);
    let mut all = db.prepare("SELECT no, day, signature FROM reports WHERE no >= ?1 AND form = 'text'")?;
    let mut rows = all.query([from])?;
    let mut waiting = 0;
    while let Some(row) = rows.next()? {
        let keys = Keys::of(&Profile::from_bytes(&row.get::<_, Vec<u8>>(2)?));
        index.put(stretch(row.get(1)?), &keys.kept, row.get(0)?);
        waiting += 1;
        if waiting % 5000 == 0 {
            index.flush(db)?;
        }
    }
    index.flush(db)
}
