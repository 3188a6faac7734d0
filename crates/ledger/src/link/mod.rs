//! Which claims tell of one happening.
//!
//! Two claims get a score (`score`): what speaks for one happening less what speaks against it. Of the claims that
//! reach the threshold with a claim, its parent is the one with the highest score among those *senior* to it, that is,
//! that say more. A claim with no such senior is the top of an incident, and an incident is a tree. This is how density
//! peaks are clustered (Rodriguez and Laio 2014): vague claims join the fullest account they fit best and never bridge
//! two. Parents depend on the claims alone, so the order of arrival makes no difference; a new claim changes nothing but
//! its own parent and that of juniors that it fits better (`forest`).

pub(crate) mod features;
pub(crate) mod forest;
pub(crate) mod gist;
pub(crate) mod index;
pub(crate) mod keys;
mod memory;
pub(crate) mod often;
pub(crate) mod recent;
pub(crate) mod score;
pub(crate) mod shelf;
mod sorted;
pub(crate) mod unkeyed;

use crate::Result;
use crate::report::signature::{Packed, Probe, Profile, Sketch};
use crate::report::wires::{Imprint, Shingles};
use crate::tags::{self, Numbers};
use features::Features;
use forest::{Candidate, Choice, Grove, Strengths};
use gist::Gist;
use index::{Index, Wanted};
use keys::{Keys, Sought};
use recent::Recent;
use record::{Claim, Language};
use rusqlite::{Connection, OptionalExtension};
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};
use shelf::{Shelf, Store};
use std::path::Path;
use std::sync::Arc;

/// One thing that spoke for or against a link.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reason {
    /// What was compared: `time`, `actors`, `place`, `figures`, …
    pub what: String,
    /// What was found.
    pub found: String,
    /// How much it weighs, in hundredths; less than zero where it speaks against.
    pub weight: i32,
}

/// What links claims. Keeps what is compared of those seen last.
#[derive(Debug)]
pub(crate) struct Linker {
    gists: Recent<Gist>,
    sketches: Recent<Outlined>,
    reports: Recent<Met>,
    /// Of reports that may have copies.
    pub(crate) shingled: Recent<Arc<Shingles>>,
    pub(crate) imprints: Recent<Imprint>,
    /// Claims as they were read, for the incidents they are of.
    pub(crate) told: Recent<Arc<Told>>,
    pub(crate) claims_held: Strengths,
    pub(crate) reports_held: Strengths,
    /// The claims of one report meet the same others.
    likeness: Likeness,
    /// What shares keys with a claim: most do so by several.
    shares: FxHashSet<i64>,
    pub(crate) room: Room,
    pub(crate) tags: Numbers,
    /// Those of all reports, as soon as somebody asked.
    languages: Option<Vec<Language>>,
    pub(crate) shelves: Shelves,
    claim_keys: Index,
    pub(crate) report_keys: Index,
    pub(crate) shingles: Index,
}

/// Of so many older ones that are asked for with each new one, those that are not held are read from the shelf: memory stays as it is.
/// Reports without a day ask for more.
const PATIENCE: usize = 64;

impl Default for Linker {
    fn default() -> Self {
        Self {
            gists: Recent::of(1 << 12).up_to(1 << 15, PATIENCE),
            sketches: Recent::of(1 << 12).up_to(1 << 14, PATIENCE),
            reports: Recent::of(1 << 10).up_to(1 << 14, PATIENCE),
            shingled: Recent::of(1 << 9),
            imprints: Recent::of(1 << 11),
            told: Recent::of(1 << 11),
            claims_held: Recent::of(1 << 14),
            reports_held: Recent::of(1 << 14),
            likeness: Default::default(),
            shares: FxHashSet::default(),
            room: Room::default(),
            tags: Numbers::default(),
            languages: None,
            shelves: Shelves::default(),
            claim_keys: Index::new(&keys::TABLE),
            report_keys: Index::new(&crate::report::happening::TABLE),
            shingles: Index::new(&crate::report::wires::TABLE),
        }
    }
}

/// What was compared before, put aside.
#[derive(Debug, Default)]
pub(crate) struct Shelves {
    gists: Shelf,
    reports: Shelf,
    pub(crate) shingles: Shelf,
    pub(crate) marks: Shelf,
}

/// How long their places are: nine in ten of what is put there are shorter.
const GIST_BYTES: usize = 512;
const REPORT_BYTES: usize = 1024;
const SHINGLES_BYTES: usize = 4096;
const MARK_BYTES: usize = 160;

impl Shelves {
    fn clear(&mut self) {
        self.gists.clear();
        self.reports.clear();
        self.shingles.clear();
        self.marks.clear();
    }
}

/// Room for what is found with each report, used again.
#[derive(Debug, Default)]
pub(crate) struct Room(Vec<i64>);

/// So many numbers it holds at most.
const ROOM: usize = 1 << 14;

impl Room {
    pub(crate) fn take(&mut self) -> Vec<i64> {
        std::mem::take(&mut self.0)
    }

    pub(crate) fn put_back(&mut self, mut room: Vec<i64>) {
        room.clear();
        room.shrink_to(ROOM);
        self.0 = room;
    }
}

/// A report by number, and how much others have in common with it.
#[derive(Debug, Default)]
struct Likeness {
    report: i64,
    probe: Probe,
    known: FxHashMap<i64, Known>,
}

/// How much two reports have in common, or at most.
#[derive(Clone, Copy, Debug)]
struct Known {
    likeness: f32,
    exactly: bool,
}

impl Likeness {
    /// What is at least as much as a report and another have in common; 0 where that is too little to matter.
    fn at_most(
        &mut self,
        db: &Connection,
        sketches: &mut Recent<Outlined>,
        reports: &mut Recent<Met>,
        shelf: &mut Shelf,
        report: i64,
        other: i64,
    ) -> Result<f32> {
        if self.report != report {
            let probe = Probe::of(&reports.get_or_put(report, || Met::read(db, shelf, report))?.profile);
            *self = Self { report, probe, known: FxHashMap::default() };
        }
        if let Some(known) = self.known.get(&other) {
            return Ok(known.likeness);
        }
        let outlined = sketches.get_or_put(other, || Outlined::read(db, shelf, other))?;
        let known = match self.probe.at_most(&outlined.sketch) {
            Some(most) if most < score::UNLIKE => Known { likeness: 0.0, exactly: true },
            most => Known { likeness: most.unwrap_or(1.0), exactly: false },
        };
        self.known.insert(other, known);
        Ok(known.likeness)
    }

    /// How much the report of the last question and another have in common, of which it was asked.
    fn exactly(
        &mut self,
        db: &Connection,
        reports: &mut Recent<Met>,
        shelf: &mut Shelf,
        other: i64,
    ) -> Result<f32> {
        if let Some(Known { likeness, exactly: true }) = self.known.get(&other) {
            return Ok(*likeness);
        }
        let theirs = reports.get_or_put(other, || Met::read(db, shelf, other))?;
        let likeness = self.probe.likeness(&theirs.profile);
        self.known.insert(other, Known { likeness, exactly: true });
        Ok(likeness)
    }
}

/// A report, as others are compared with it.
#[derive(Clone, Debug)]
pub(crate) struct Met {
    pub(crate) id: Box<str>,
    pub(crate) rank: i32,
    pub(crate) day: i64,
    pub(crate) profile: Packed,
}

shelf::stored!(Met { id rank day profile });

impl Met {
    fn read(db: &Connection, shelf: &mut Shelf, no: i64) -> Result<Self> {
        if let Some(met) = shelf.get(no).and_then(|mut bytes| Self::fetch(&mut bytes)) {
            return Ok(met);
        }
        let mut find = db.prepare_cached("SELECT id, rank, day, signature FROM reports WHERE no = ?1")?;
        Ok(find.query_row([no], |row| {
            let profile = Packed::of(Profile::from_bytes(row.get_ref(3)?.as_blob()?));
            Ok(Self { id: row.get(0)?, rank: row.get(1)?, day: row.get(2)?, profile })
        })?)
    }
}

/// A report, as most are told from it: a fifth of the memory of [`Met`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct Outlined {
    day: i32,
    pub(crate) rank: i32,
    pub(crate) sketch: Sketch,
}

impl Outlined {
    pub(crate) fn of(met: &Met, sketch: Sketch) -> Self {
        Self { day: met.day as i32, rank: met.rank, sketch }
    }

    fn read(db: &Connection, shelf: &mut Shelf, no: i64) -> Result<Self> {
        let met = Met::read(db, shelf, no)?;
        Ok(Self::of(&met, Sketch::of(&met.profile)))
    }

    pub(crate) fn day(&self) -> i64 {
        i64::from(self.day)
    }
}

/// A claim as it was read, with its tags.
#[derive(Debug)]
pub(crate) struct Told {
    pub(crate) claim: Claim,
    pub(crate) tags: Vec<i64>,
}

/// A claim by number, as it is linked.
pub(crate) struct Fresh<'a> {
    pub(crate) no: i64,
    pub(crate) id: &'a str,
    pub(crate) report: i64,
    pub(crate) gist: &'a Gist,
    pub(crate) keys: &'a Keys,
}

/// What a claim would be linked to.
#[derive(Default)]
pub(crate) struct Near {
    /// What says more than it does, and fits best.
    pub(crate) parent: Option<Candidate>,
    /// What says less, and may hang on it.
    pub(crate) juniors: Vec<Candidate>,
    /// The claim that tells of the whole of which it tells a part.
    pub(crate) whole: Option<i64>,
}

impl Linker {
    /// For a great many reports: what was compared is put aside beside their ledger, and places are had at once for all that will be held.
    pub(crate) fn in_bulk(mut self, ledger: &Path) -> Self {
        self.shelves = Shelves {
            gists: Shelf::beside(ledger, GIST_BYTES),
            reports: Shelf::beside(ledger, REPORT_BYTES),
            shingles: Shelf::beside(ledger, SHINGLES_BYTES),
            marks: Shelf::beside(ledger, MARK_BYTES),
        };
        self.claim_keys = self.claim_keys.sieved();
        self.shingles = self.shingles.sieved();
        self.gists.reserve();
        self.sketches.reserve();
        self.reports.reserve();
        self.shingled.reserve();
        self.imprints.reserve();
        self.told.reserve();
        self.claims_held.reserve();
        self.reports_held.reserve();
        self
    }

    /// Finds the place of a stored claim that stands alone, and gives the incidents that changed. One that is pinned has its
    /// place already; its juniors may hang on it all the same.
    pub(crate) fn link(
        &mut self,
        db: &Connection,
        fresh: &Fresh<'_>,
        pinned: bool,
    ) -> Result<FxHashSet<i64>> {
        let near = self.near(db, fresh)?;
        db.prepare_cached("UPDATE claims SET whole = ?2 WHERE no = ?1 AND whole IS NOT ?2")?
            .execute((fresh.no, near.whole))?;
        let mut changed = FxHashSet::from_iter([fresh.no]);
        if let Some(parent) = near.parent.filter(|_| !pinned) {
            forest::hang_on(db, Grove::Claims, &mut self.claims_held, fresh.no, &parent, &mut changed)?;
        }
        let root = forest::root(db, Grove::Claims, fresh.no)?.unwrap_or(fresh.no);
        let own = (fresh.no, fresh.gist.rank, fresh.id, root);
        forest::adopt(db, Grove::Claims, &mut self.claims_held, own, near.juniors, &mut changed)?;
        Ok(changed)
    }

    /// Remembers a claim by its keys, and finds what it would be linked to.
    pub(crate) fn near(&mut self, db: &Connection, fresh: &Fresh<'_>) -> Result<Near> {
        let mut near = self.sharing(db, fresh.keys)?;
        self.keep(fresh.keys, fresh.no);
        near.retain(|no| *no != fresh.no);
        let mut choice = Choice::of(fresh.gist.rank, fresh.id);
        let mut whole: Option<(i32, Box<str>, i64)> = None;
        for no in near.iter().copied() {
            let theirs = self.gists.get_or_put(no, || Gist::read(db, &mut self.shelves.gists, no))?;
            if !score::could_fit(fresh.gist, theirs) {
                continue;
            }
            if score::is_part(fresh.gist, theirs) {
                whole = whole.max(Some((theirs.rank, theirs.id.clone(), no)));
            } else if score::is_part(theirs, fresh.gist) {
                offer_whole(db, no, fresh)?;
            }
            let Some(sheet) = score::weigh(fresh.gist, theirs) else { continue };
            // What costs more is asked of those alone that may be chosen.
            let held = &self.claims_held;
            let may_be =
                |most: i32| most >= score::THRESHOLD && choice.is_open_to(held, no, theirs.rank, most);
            if !may_be(sheet.at_most(1.0)) {
                continue;
            }
            let likeness = match theirs.report == fresh.report {
                true => None,
                false => {
                    let (sketches, reports) = (&mut self.sketches, &mut self.reports);
                    let shelf = &mut self.shelves.reports;
                    let most =
                        self.likeness.at_most(db, sketches, reports, shelf, fresh.report, theirs.report)?;
                    if !may_be(sheet.at_most(most)) {
                        continue;
                    }
                    Some(self.likeness.exactly(db, reports, shelf, theirs.report)?)
                }
            };
            if let Some(sheet) = sheet.with_reports(fresh.gist, theirs, likeness) {
                choice.offer(no, theirs.rank, &theirs.id, sheet);
            }
        }
        self.room.put_back(near);
        self.shelves.gists.put(fresh.no, |to| fresh.gist.store(to));
        self.gists.put(fresh.no, fresh.gist.clone());
        let (parent, juniors) = choice.made();
        Ok(Near { parent, juniors, whole: whole.map(|(_, _, no)| no) })
    }

    /// The claims that have any of some keys, each once.
    fn sharing(&mut self, db: &Connection, keys: &Keys) -> Result<Vec<i64>> {
        let mut found = self.room.take();
        self.claim_keys.each(db, &keys.days, &keys.daily, Wanted::default(), &mut found)?;
        if !keys.always.is_empty() {
            let all;
            let stretches = match &keys.sought {
                Sought::In(stretches) => stretches,
                Sought::All(from) => {
                    all = self.claim_keys.stretches(db, *from)?;
                    &all
                }
            };
            self.claim_keys.each(db, stretches, &keys.always, Wanted::default(), &mut found)?;
        }
        self.shares.clear();
        found.retain(|no| self.shares.insert(*no));
        Ok(found)
    }

    fn keep(&mut self, keys: &Keys, no: i64) {
        for day in &keys.days {
            self.claim_keys.put(*day, &keys.daily, no);
        }
        self.claim_keys.put(keys.stretch, &keys.always, no);
    }

    /// Writes the keys that wait.
    pub(crate) fn flush(&mut self, db: &Connection) -> Result<()> {
        self.claim_keys.flush(db)?;
        self.report_keys.flush(db)?;
        self.shingles.flush(db)
    }

    /// Writes the keys that wait where they are many, but for those that wait in order as long as there is room for more. Whether none waits now.
    pub(crate) fn flush_many(&mut self, db: &Connection, many: usize) -> Result<bool> {
        self.shingles.sort();
        if self.waiting() >= many {
            self.claim_keys.flush(db)?;
            self.report_keys.flush(db)?;
            if self.shingles.waiting() > 0 {
                self.shingles.flush(db)?;
            }
        }
        Ok([&self.claim_keys, &self.report_keys, &self.shingles].into_iter().all(Index::has_written))
    }

    /// How many keys wait to be written and are not in order.
    fn waiting(&self) -> usize {
        [&self.claim_keys, &self.report_keys, &self.shingles].map(Index::waiting).into_iter().sum()
    }

    /// Finds the whole of each claim again that has this one for its whole, which is to go.
    pub(crate) fn without_whole(&mut self, db: &Connection, gone: i64) -> Result<()> {
        let mut find = db.prepare_cached("SELECT no FROM claims WHERE whole = ?1")?;
        let parts: Vec<i64> = find.query_map([gone], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        for part in parts {
            let whole = self.whole(db, part)?;
            set_whole(db, part, whole)?;
        }
        Ok(())
    }

    /// The claim that tells of the whole of which this one tells a part: the fullest.
    fn whole(&mut self, db: &Connection, top: i64) -> Result<Option<i64>> {
        let part = Features::read(db, top)?;
        let mut best: Option<(i32, Box<str>, i64)> = None;
        let mut near = self.sharing(db, &keys::of(&part))?;
        let part = Gist::of(&part);
        near.retain(|no| *no != top);
        for no in near {
            let other = self.gists.get_or_put(no, || Gist::read(db, &mut self.shelves.gists, no))?;
            if score::is_part(&part, other) {
                let better = (other.rank, other.id.clone(), no);
                best = best.max(Some(better));
            }
        }
        Ok(best.map(|(_, _, whole)| whole))
    }

    /// Takes a claim out of all comparison.
    pub(crate) fn unkey(&mut self, db: &Connection, no: i64) -> Result<()> {
        let keys = keys::of(&Features::read(db, no)?);
        for day in &keys.days {
            self.claim_keys.drop(db, *day, &keys.daily, no)?;
        }
        self.claim_keys.drop(db, keys.stretch, &keys.always, no)
    }

    /// The languages of all reports.
    pub(crate) fn languages(&mut self, db: &Connection) -> Result<&mut Vec<Language>> {
        let known = match self.languages.take() {
            Some(known) => known,
            None => {
                let mut known = Vec::new();
                for language in Language::ALL {
                    known.extend(tags::find(db, &tags::of_language(language))?.map(|_| language));
                }
                known
            }
        };
        Ok(self.languages.insert(known))
    }

    /// Remembers that there are reports in a language.
    pub(crate) fn meet_language(&mut self, db: &Connection, language: Language) -> Result<()> {
        if !self.languages(db)?.contains(&language) {
            self.tags.of(db, &tags::of_language(language))?;
            self.languages(db)?.push(language);
        }
        Ok(())
    }

    /// Remembers a report that is new.
    pub(crate) fn meet(&mut self, report: i64, met: &Met, outlined: Outlined) {
        self.shelves.reports.put(report, |to| met.store(to));
        self.sketches.put(report, outlined);
        self.reports.put(report, met.clone());
    }

    pub(crate) fn outlined(&mut self, db: &Connection, report: i64) -> Result<&Outlined> {
        self.sketches.get_or_put(report, || Outlined::read(db, &mut self.shelves.reports, report))
    }

    pub(crate) fn met(&mut self, db: &Connection, report: i64) -> Result<&Met> {
        self.reports.get_or_put(report, || Met::read(db, &mut self.shelves.reports, report))
    }

    /// The report whose claims come next, as others are compared with it.
    pub(crate) fn compare_with(&mut self, report: i64, probe: Probe) {
        self.likeness = Likeness { report, probe, known: FxHashMap::default() };
    }

    /// Forgets everything: after claims were removed.
    pub(crate) fn forget(&mut self) {
        self.gists.forget();
        self.sketches.forget();
        self.reports.forget();
        self.shingled.forget();
        self.imprints.forget();
        self.told.forget();
        self.claims_held.forget();
        self.reports_held.forget();
        self.likeness = Default::default();
        self.tags.forget();
        self.languages = None;
        self.shelves.clear();
        self.claim_keys.forget();
        self.report_keys.forget();
        self.shingles.forget();
    }
}

/// So many claims' keys wait to be written at once while all are worked out.
const TOGETHER: usize = 30_000;

/// Works out the keys of the claims from one number on again, from their features. One that was rejected has none.
pub(crate) fn keep_keys(db: &Connection, from: i64) -> Result<()> {
    let mut linker = Linker::default();
    let mut all =
        db.prepare("SELECT id, report, rank, features, no FROM claims WHERE no >= ?1 AND NOT rejected")?;
    let mut rows = all.query([from])?;
    let mut waiting = 0;
    while let Some(row) = rows.next()? {
        linker.keep(&keys::of(&Features::from_row(row)?), row.get(4)?);
        waiting += 1;
        if waiting % TOGETHER == 0 {
            linker.flush(db)?;
        }
    }
    linker.flush(db)
}

/// Makes a new claim the whole of a stored one, where it is fuller than the whole that one has.
fn offer_whole(db: &Connection, part: i64, fresh: &Fresh<'_>) -> Result<()> {
    let held: Option<(i32, String)> = db
        .prepare_cached("SELECT w.rank, w.id FROM claims c JOIN claims w ON w.no = c.whole WHERE c.no = ?1")?
        .query_row([part], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    if held.is_none_or(|(rank, id)| (fresh.gist.rank, fresh.id) > (rank, &*id)) {
        set_whole(db, part, Some(fresh.no))?;
    }
    Ok(())
}

/// Makes a claim a part of what another tells of, and so its incident, where it heads one.
fn set_whole(db: &Connection, part: i64, whole: Option<i64>) -> Result<()> {
    db.prepare_cached("UPDATE claims SET whole = ?2 WHERE no = ?1")?.execute((part, whole))?;
    db.prepare_cached("UPDATE incidents SET whole = ?2 WHERE no = ?1")?.execute((part, whole))?;
    Ok(())
}
