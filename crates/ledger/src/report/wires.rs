//! Copies: reports that share most of their words are one wire, and count once.

use crate::Result;
use crate::hash;
use crate::link::Linker;
use crate::link::index::{Index, Table, Wanted};
use crate::link::often::often;
use crate::link::shelf::{Store, stored};
use crate::report::signature::{fold, folded_hash, short, words};
use rusqlite::{Connection, OptionalExtension};
use rustc_hash::FxHashSet;
use std::sync::Arc;

/// Words in a shingle.
const LENGTH: usize = 6;

/// How many shingles of a report are kept to find its copies by: the smallest hashes.
const KEPT: usize = 24;

/// How many of those two reports must share to be compared in full.
const SHARED: usize = 3;

/// The share of the shorter report's shingles that a copy holds.
const COPIED: f64 = 0.5;

/// A report with fewer shingles is too short to be called a copy.
const LEAST: usize = 8;

/// A shingle that more reports have is looked for in so many of them.
const WIDESPREAD: usize = 2000;

/// A copy is one whenever it comes: all shingles are kept in one stretch.
const ALWAYS: i64 = 0;

pub(crate) static TABLE: Table = Table {
    find: "SELECT report FROM shingles WHERE ?1 = 0 AND hash = ?2",
    into: "shingles (hash, report)",
    timed: false,
    drop: "DELETE FROM shingles WHERE ?1 = 0 AND hash = ?2 AND report = ?3",
    count: "SELECT count(*) FROM shingles WHERE ?1 = 0",
    all: "SELECT hash, report FROM shingles WHERE ?1 = 0",
    every: "SELECT 0, hash FROM shingles",
    next: "SELECT 0 WHERE ?1 < 0",
    words: 1 << 20,
    whole: 0,
};

/// Every run of six words of a text, as hashes, each once and in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Shingles(Vec<u32>);

impl Shingles {
    pub(crate) fn of(text: &str) -> Self {
        let hashes: Vec<u64> = words(text).map(|word| folded_hash(word.text)).collect();
        let runs = hashes.windows(LENGTH);
        let mut all: Vec<u32> =
            runs.map(|run| short(run.iter().fold(0, |all, word| hash::join(all, *word)))).collect();
        all.sort_unstable();
        all.dedup();
        Self(all)
    }

    /// The keys under which a report's copies are found: the smallest of its shingles.
    pub(crate) fn keys(&self) -> Vec<i64> {
        let kept = if self.0.len() < LEAST { 0 } else { KEPT.min(self.0.len()) };
        self.0[..kept].iter().map(|hash| i64::from(*hash)).collect()
    }

    /// Whether one of two holds most of the other.
    fn is_copy_of(&self, other: &Self) -> bool {
        self.is_copied(other.0.len(), self.shared(other))
    }

    /// Whether it may be a copy of a report, by that one's imprint.
    fn may_be_copy_of(&self, other: &Imprint) -> bool {
        let at_most = self.0.iter().filter(|hash| other.may_hold(**hash)).count();
        self.is_copied(usize::from(other.many), at_most)
    }

    /// Whether one that shares so many of its own shingles, which are so many, is a copy.
    fn is_copied(&self, theirs: usize, shared: usize) -> bool {
        let least = self.0.len().min(theirs);
        least >= LEAST && shared as f64 >= COPIED * least as f64
    }

    fn shared(&self, other: &Self) -> usize {
        let (mut i, mut j, mut shared) = (0, 0, 0);
        while let (Some(ours), Some(theirs)) = (self.0.get(i), other.0.get(j)) {
            // Steps that are counted cost less than branches that are guessed.
            shared += usize::from(ours == theirs);
            i += usize::from(ours <= theirs);
            j += usize::from(theirs <= ours);
        }
        shared
    }
}

/// Shingles of a longer report are worked out each time: what is remembered stays small.
const REMEMBERED: usize = 1000;

/// Which shingles a report may have, in an eighth of their memory: it shows of most reports that they are no copies.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Imprint {
    many: u16,
    bits: [u64; IMPRINT / 64],
}

/// Bits of an imprint.
const IMPRINT: usize = 1024;

impl Imprint {
    /// None of a report that is too long.
    fn of(shingles: &Shingles) -> Option<Self> {
        if shingles.0.len() > REMEMBERED {
            return None;
        }
        let mut bits = [0; IMPRINT / 64];
        for hash in &shingles.0 {
            let (word, bit) = Self::place(*hash);
            bits[word] |= bit;
        }
        Some(Self { many: shingles.0.len() as u16, bits })
    }

    /// Shingles are found by the smallest of their hashes: their low bits are as good as chance.
    fn place(hash: u32) -> (usize, u64) {
        let at = hash as usize % IMPRINT;
        (at / 64, 1 << (at % 64))
    }

    fn may_hold(&self, hash: u32) -> bool {
        let (word, bit) = Self::place(hash);
        self.bits[word] & bit != 0
    }
}

/// What is asked first of a report that may have copies: the wire it is of, and its imprint where it is short enough to have one.
pub(crate) struct Mark {
    wire: i64,
    imprint: Option<Imprint>,
}

stored!(Imprint { many bits });
stored!(Mark { wire imprint });

/// Remembers a report by its keys, and gives the reports it is a copy of or that are copies of it: one of each wire, which stands for
/// the others.
pub(crate) fn copies(
    db: &Connection,
    linker: &mut Linker,
    no: i64,
    ours: &Arc<Shingles>,
    keys: &[i64],
) -> Result<Vec<i64>> {
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    let mut with = linker.room.take();
    linker.shingles.each(db, &[ALWAYS], keys, Wanted { most: WIDESPREAD, least: SHARED }, &mut with)?;
    linker.shingles.put(ALWAYS, keys, no);
    let mut near = Vec::new();
    often::<SHARED>(&with, &mut near);
    linker.room.put_back(with);
    let (mut found, mut wires) = (Vec::new(), Vec::new());
    // The words of the newest are at hand.
    for other in near.into_iter().rev().filter(|other| *other != no) {
        let mut wire = None;
        match linker.imprints.get(other) {
            Some(theirs) if !ours.may_be_copy_of(theirs) => continue,
            Some(_) => {}
            None => {
                let mark = mark_of(linker, other);
                let theirs = mark.as_ref().and_then(|mark| mark.imprint.as_ref());
                if theirs.is_some_and(|theirs| !ours.may_be_copy_of(theirs)) {
                    continue;
                }
                wire = mark.map(|mark| mark.wire);
            }
        }
        let its_wire = |linker: &mut Linker| wire.map_or_else(|| wire_of(db, linker, other), Ok);
        let is_of_any = !wires.is_empty() && wires.contains(&its_wire(linker)?);
        if !is_of_any && shingles_of(db, linker, other)?.is_copy_of(ours) {
            found.push(other);
            wires.push(its_wire(linker)?);
        }
    }
    remember(linker, no, ours);
    Ok(found)
}

fn mark_of(linker: &mut Linker, no: i64) -> Option<Mark> {
    linker.shelves.marks.get(no).and_then(|mut bytes| Mark::fetch(&mut bytes))
}

/// The wire that a report is of.
fn wire_of(db: &Connection, linker: &mut Linker, no: i64) -> Result<i64> {
    match mark_of(linker, no) {
        Some(mark) => Ok(mark.wire),
        None => {
            let mut find = db.prepare_cached("SELECT wire FROM reports WHERE no = ?1")?;
            Ok(find.query_row([no], |row| row.get(0))?)
        }
    }
}

fn remember(linker: &mut Linker, no: i64, shingles: &Arc<Shingles>) {
    linker.shelves.shingles.put(no, |to| shingles.0.iter().for_each(|hash| hash.store(to)));
    let imprint = Imprint::of(shingles);
    linker.shelves.marks.put(no, |to| Mark { wire: no, imprint }.store(to));
    if let Some(imprint) = imprint {
        linker.shingled.put(no, Arc::clone(shingles));
        linker.imprints.put(no, imprint);
    }
}

fn shingles_of(db: &Connection, linker: &mut Linker, no: i64) -> Result<Arc<Shingles>> {
    // What is older does not drive out what is newer.
    if let Some(known) = linker.shingled.get(no) {
        return Ok(Arc::clone(known));
    }
    let shingles = match linker.shelves.shingles.get(no) {
        Some(mut bytes) => Shingles(std::iter::from_fn(|| u32::fetch(&mut bytes)).collect()),
        None => {
            let mut find = db.prepare_cached("SELECT text FROM reports WHERE no = ?1")?;
            find.query_row([no], |row| Ok(Shingles::of(row.get_ref(0)?.as_str()?)))?
        }
    };
    if let Some(imprint) = Imprint::of(&shingles) {
        linker.imprints.put_behind(no, imprint);
    }
    Ok(Arc::new(shingles))
}

/// Works out the keys of the reports from one number on again, from their texts.
pub(crate) fn keep_keys(db: &Connection, from: i64) -> Result<()> {
    let mut index = Index::new(&TABLE);
    let mut all = db.prepare("SELECT no, text FROM reports WHERE no >= ?1 AND form = 'text'")?;
    let mut rows = all.query([from])?;
    let mut waiting = 0;
    while let Some(row) = rows.next()? {
        let shingles = Shingles::of(row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?);
        index.put(ALWAYS, &shingles.keys(), row.get(0)?);
        waiting += 1;
        if waiting % 5000 == 0 {
            index.flush(db)?;
        }
    }
    index.flush(db)
}

/// Of reports in other languages that are about the same: those that one is a translation of, or that are translations of it.
/// They come within a day or two, hold the same numbers and as many quotations, and their names and numbers stand in one order.
pub(crate) fn translations(db: &Connection, day: i64, text: &str, alike: &[i64]) -> Result<Vec<i64>> {
    if alike.is_empty() {
        return Ok(Vec::new());
    }
    let ours = Outline::of(text);
    let mut find = db
        .prepare_cached("SELECT text FROM reports WHERE no = ?2 AND abs(?1 - day) <= ?3 AND form = 'text'")?;
    let mut found = Vec::new();
    for other in alike {
        let theirs: Option<String> = find.query_row((day, other, APART), |row| row.get(0)).optional()?;
        if theirs.is_some_and(|text| ours.is_translation_of(&Outline::of(&text))) {
            found.push(*other);
        }
    }
    Ok(found)
}

/// Days between a wire and its translation, at most.
const APART: i64 = 2;

/// Names and numbers that a text must have before it can be called a translation.
const TOLD: usize = 8;

/// The share of the longer outline that stands in the other in the same order.
const SAME_ORDER: f64 = 0.7;

/// What a translation keeps of a text: numbers and names in order, and how many quotations there are.
struct Outline {
    told: Vec<String>,
    numbers: Vec<String>,
    quotations: usize,
}

impl Outline {
    fn of(text: &str) -> Self {
        let mut told: Vec<String> = Vec::new();
        let mut numbers = Vec::new();
        for word in words(text).take(1500) {
            let folded = fold(word.text);
            if folded.starts_with(|c: char| c.is_ascii_digit()) {
                // Small numbers are written in words as often as in digits.
                if folded.parse::<f64>().is_ok_and(|value| value >= 13.0) {
                    numbers.push(folded.clone());
                    told.push(folded);
                }
            } else if word.is_name {
                let bones: String = super::neutral::bones(&folded).chars().take(2).collect();
                if bones.len() == 2 && told.last() != Some(&bones) {
                    told.push(bones);
                }
            }
        }
        numbers.sort_unstable();
        numbers.dedup();
        Self { told, numbers, quotations: quotations(text) }
    }

    fn is_translation_of(&self, other: &Self) -> bool {
        let longer = self.told.len().max(other.told.len());
        self.quotations > 0
            && self.quotations == other.quotations
            && self.numbers == other.numbers
            && self.told.len().min(other.told.len()) >= TOLD
            && in_order(&self.told, &other.told) as f64 >= SAME_ORDER * longer as f64
    }
}

/// Pairs of quotation marks, of whatever form, and lines of speech that a dash opens.
fn quotations(text: &str) -> usize {
    let marks = text.chars().filter(|c| matches!(c, '"' | '“' | '”' | '„' | '«' | '»')).count();
    let lines = text.lines().filter(|line| line.trim_start().starts_with(['—', '–'])).count();
    marks / 2 + lines
}

/// How many of two lists stand in both in the same order (longest common subsequence).
fn in_order(one: &[String], other: &[String]) -> usize {
    let mut row = vec![0; other.len() + 1];
    for ours in one {
        let mut before = 0;
        for (at, theirs) in other.iter().enumerate() {
            let above = row[at + 1];
            row[at + 1] = if ours == theirs { before + 1 } else { above.max(row[at]) };
            before = above;
        }
    }
    row[other.len()]
}

/// What a report that is new makes of its wire and of those of its copies.
pub(crate) struct Joined {
    /// The wire that it is of.
    pub(crate) wire: i64,
    /// The reports that are of one wire now with others, of those held before.
    pub(crate) changed: Vec<i64>,
}

/// Makes one wire of a new report, whose row is still to be written, and its copies. The wire bears the number of the report with the
/// least id.
pub(crate) fn join(
    db: &Connection,
    linker: &mut Linker,
    (no, id): (i64, &str),
    copies: &[i64],
) -> Result<Joined> {
    let mut wires = FxHashSet::default();
    for report in copies {
        wires.insert(wire_of(db, linker, *report)?);
    }
    let mut head = |wire: i64| Ok((linker.met(db, wire)?.id.clone(), wire));
    let mut heads = wires.into_iter().map(&mut head).collect::<Result<Vec<_>>>()?;
    heads.push((id.into(), no));
    heads.sort_unstable();
    // Of one that only bears another number now, no two reports count otherwise than before.
    let are_joined = heads.len() > 2;
    let wire = heads[0].1;
    let mut changed = Vec::new();
    for (_, other) in heads[1..].iter().filter(|(_, other)| *other != no) {
        let mut of_wire = db.prepare_cached("SELECT no FROM reports WHERE wire = ?1")?;
        let reports: Vec<i64> =
            of_wire.query_map([other], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        reports.iter().for_each(|report| mark(linker, *report, wire));
        db.prepare_cached("UPDATE reports SET wire = ?2 WHERE wire = ?1")?.execute([*other, wire])?;
        changed.extend(reports.into_iter().filter(|_| are_joined));
    }
    if wire != no {
        mark(linker, no, wire);
    }
    Ok(Joined { wire, changed })
}

/// Remembers of which wire a report is now.
fn mark(linker: &mut Linker, no: i64, wire: i64) {
    let imprint = mark_of(linker, no).and_then(|mark| mark.imprint);
    linker.shelves.marks.put(no, |to| Mark { wire, imprint }.store(to));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_translation_keeps_numbers_names_and_quotations_in_order() {
        let english = "KYIV, 12 July. Russia launched 597 drones and 26 missiles at Ukraine, the Air Force said. In Chernivtsi, \
            two people died, Governor Ruslan Zaparaniuk said. \"We ask for help\", Volodymyr Zelensky told Donald Trump. \
            Over Lviv and Lutsk 319 drones were shot down, and Kharkiv was hit by 8.";
        let spanish = "KIEV, 12 de julio. Rusia lanzó 597 drones y 26 misiles contra Ucrania, dijo la Fuerza Aérea. En Chernivtsi \
            murieron dos personas, según el gobernador Ruslán Zaparaniuk. «Pedimos ayuda», dijo Volodímir Zelenski a Donald Trump. \
            Sobre Leópolis y Lutsk cayeron 319 drones, y en Járkov hubo 8 impactos.";
        let own = "La Fuerza Aérea de Ucrania contó 597 drones y 26 misiles; derribó 319. «Otra noche sin dormir», escribe nuestro \
            enviado en Odesa, Juan Pérez, que vio arder el puerto. Moscú calla; Washington, Berlín y París condenan.";
        let of = |text: &str| Outline::of(text);
        assert!(of(english).is_translation_of(&of(spanish)) && of(spanish).is_translation_of(&of(english)));
        assert!(!of(own).is_translation_of(&of(english)), "the same figures in words of its own");
        assert!(!of(&spanish.replace("319", "320")).is_translation_of(&of(english)), "another figure");
        assert!(!of(&spanish.replace(['«', '»'], "")).is_translation_of(&of(english)), "no quotation");
    }

    #[test]
    fn an_imprint_refuses_no_copy_and_most_others() {
        let text = |from: usize| (from..from + 240).map(|n| format!("w{n} ")).collect::<String>();
        let shingles: Vec<Shingles> = (0..8).map(|n| Shingles::of(&text(n * 40))).collect();
        let mut refused = 0;
        for (one, other) in shingles.iter().flat_map(|one| shingles.iter().map(move |other| (one, other))) {
            let may_be = one.may_be_copy_of(&Imprint::of(other).expect("it is short"));
            assert!(may_be || !one.is_copy_of(other));
            refused += usize::from(!may_be);
        }
        assert!(refused >= 20, "{refused}");
    }

    #[test]
    fn shingles_do_not_see_case_and_marks() {
        let a = Shingles::of("Russia fired 20 missiles at Kyiv overnight, officials said.");
        let b = Shingles::of("RUSSIA FIRED 20 MISSILES AT KYIV OVERNIGHT - officials said");
        assert_eq!(a, b);
        assert!(Shingles::of("Too short to say").0.is_empty());
    }
}
