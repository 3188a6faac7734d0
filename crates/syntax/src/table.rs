//! The weights of one classifier: hashed features to a few small weights each.
//!
//! A feature's hash names a line of the processor's cache; a line holds a few features, each with a 16-bit check
//! of its hash, and for each the classes it speaks for and their weights as signed bytes. A feature that was
//! never learned finds no check of its own and weighs nothing, so rare words do not disturb one another.

use crate::ModelError;
use crate::bytes::{Reader, put_bytes, put_u32, put_u32_list};

/// The largest number of classes of one classifier.
pub(crate) const MAX_CLASSES: usize = 256;

/// Scores by class.
pub(crate) type Scores = [i32; MAX_CLASSES];

/// What gives scores: learned weights, or weights being learned.
pub(crate) trait Scorer {
    /// Sets `scores[..classes]` to the sums of the features' weights.
    fn score(&self, features: &[u64], classes: usize, scores: &mut Scores);
}

/// Checks of one line of a [`Table`].
const CHECKS: usize = 8;
/// Pairs of class and weight in one line.
const PAIRS: usize = 20;
/// Pairs of one record; a feature with more goes on under another hash.
const LONGEST: usize = 10;
/// Beside the number of lines in a file: of each only what is there is written. Else lines are written whole, and their
/// size in bytes stands there.
const SHORT: u32 = 1 << 31;
/// Stands for a class: the feature goes on.
const GOES_ON: u8 = 255;

/// What one lookup reads: one line of the processor's cache.
#[derive(Clone, Copy, Debug)]
#[repr(C, align(64))]
struct Line {
    /// Checks of the features in this line; 0 is none.
    checks: [u16; CHECKS],
    /// Where the pairs of each feature end; they start where those before end.
    ends: [u8; CHECKS],
    classes: [u8; PAIRS],
    weights: [i8; PAIRS],
}

const EMPTY: Line = Line { checks: [0; CHECKS], ends: [0; CHECKS], classes: [0; PAIRS], weights: [0; PAIRS] };

impl Line {
    /// A line as it was written whole.
    fn whole(bytes: &[u8]) -> Self {
        let mut line = EMPTY;
        for (check, bytes) in line.checks.iter_mut().zip(bytes.chunks_exact(2)) {
            *check = u16::from_le_bytes([bytes[0], bytes[1]]);
        }
        line.ends.copy_from_slice(&bytes[16..24]);
        line.classes.copy_from_slice(&bytes[24..44]);
        line.weights.iter_mut().zip(&bytes[44..]).for_each(|(weight, byte)| *weight = *byte as i8);
        line
    }

    /// How many features stand in it.
    fn features(&self) -> usize {
        self.checks.iter().take_while(|check| **check != 0).count()
    }

    /// Only what is there is written: a third of a line is empty.
    fn write(&self, out: &mut Vec<u8>) {
        let features = self.features();
        let pairs = features.checked_sub(1).map_or(0, |last| PAIRS.min(self.ends[last].into()));
        out.push(features as u8);
        out.extend(self.checks[..features].iter().flat_map(|c| c.to_le_bytes()));
        out.extend_from_slice(&self.ends[..features]);
        out.extend_from_slice(&self.classes[..pairs]);
        out.extend(self.weights[..pairs].iter().map(|w| *w as u8));
    }

    fn read(reader: &mut Reader) -> Result<Self, ModelError> {
        let features = usize::from(reader.u8()?);
        if features > CHECKS {
            return Err(ModelError::Damaged("a line of too many features"));
        }
        let mut line = EMPTY;
        for (check, bytes) in line.checks.iter_mut().zip(reader.take(2 * features)?.chunks_exact(2)) {
            *check = u16::from_le_bytes([bytes[0], bytes[1]]);
        }
        line.ends[..features].copy_from_slice(reader.take(features)?);
        let pairs = features.checked_sub(1).map_or(0, |last| usize::from(line.ends[last]));
        if pairs > PAIRS || line.checks[..features].contains(&0) {
            return Err(ModelError::Damaged("a line that does not hold together"));
        }
        line.classes[..pairs].copy_from_slice(reader.take(pairs)?);
        line.weights.iter_mut().zip(reader.take(pairs)?).for_each(|(weight, byte)| *weight = *byte as i8);
        Ok(line)
    }
}

/// Learned, read-only weights of a classifier with many classes.
#[derive(Debug, Default)]
pub(crate) struct Table {
    lines: Vec<Line>,
}

/// The check of a hash: never 0.
#[inline(always)]
fn check(hash: u64) -> u16 {
    (hash as u16).max(1)
}

#[inline(always)]
fn place(hash: u64, lines: usize) -> usize {
    (((hash >> 32) * lines as u64) >> 32) as usize
}

/// Under what a feature with many classes goes on.
fn onward(hash: u64) -> u64 {
    crate::hash::feature(998, [hash as u32, (hash >> 32) as u32])
}

impl Table {
    /// The size in memory, in bytes.
    pub(crate) fn bytes(&self) -> usize {
        self.lines.len() * 64
    }

    pub(crate) fn read(reader: &mut Reader) -> Result<Self, ModelError> {
        let size = reader.u32()?;
        let lines = match size & SHORT {
            0 => reader.take(size as usize)?.chunks_exact(64).map(Line::whole).collect(),
            _ => (0..size ^ SHORT).map(|_| Line::read(reader)).collect::<Result<_, _>>()?,
        };
        Ok(Self { lines })
    }

    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        put_u32(out, self.lines.len() | SHORT as usize);
        self.lines.iter().for_each(|line| line.write(out));
    }

    /// Builds a table of at most `budget` bytes from features with their nonzero weights by class. Where there is
    /// no room the features with the smallest weights are left out.
    pub(crate) fn build(features: &[(u64, Vec<(u8, i8)>)], budget: usize) -> Self {
        let mut records: Vec<(u64, Vec<(u8, i8)>)> = Vec::new();
        for (hash, weights) in features {
            let mut hash = *hash;
            let mut rest = weights.as_slice();
            while !rest.is_empty() {
                let all = rest.len() <= LONGEST;
                let (now, later) = rest.split_at(if all { rest.len() } else { LONGEST - 1 });
                let mut record = now.to_vec();
                if !all {
                    // Its weight makes the record as important as what it leads to.
                    record.push((GOES_ON, 127));
                }
                records.push((hash, record));
                hash = onward(hash);
                rest = later;
            }
        }
        let pairs: usize = records.iter().map(|r| r.1.len()).sum();
        let wanted = (records.len() * 4 / 3 / CHECKS).max(pairs * 4 / 3 / PAIRS) + 1;
        let mut lines = vec![EMPTY; wanted.min(budget / 64).max(1)];
        let weight = |r: &(u64, Vec<(u8, i8)>)| r.1.iter().map(|w| w.1.unsigned_abs()).max();
        records.sort_by_cached_key(|r| (std::cmp::Reverse(weight(r)), r.0));
        for (hash, record) in &records {
            let count = lines.len();
            let line = &mut lines[place(*hash, count)];
            let slot = line.checks.iter().position(|c| *c == 0);
            let Some(slot) = slot.filter(|_| !line.checks.contains(&check(*hash))) else {
                continue;
            };
            let start = if slot == 0 { 0 } else { usize::from(line.ends[slot - 1]) };
            let end = start + record.len();
            if end > PAIRS {
                continue;
            }
            line.checks[slot] = check(*hash);
            line.ends[slot] = end as u8;
            for (at, (class, weight)) in (start..end).zip(record) {
                line.classes[at] = *class;
                line.weights[at] = *weight;
            }
        }
        Self { lines }
    }

    #[inline(always)]
    fn add(&self, hash: u64, scores: &mut Scores) -> bool {
        let Some(line) = self.lines.get(place(hash, self.lines.len())) else {
            return false;
        };
        let check = check(hash);
        let mut found = 0u32;
        for (slot, other) in line.checks.iter().enumerate() {
            found |= u32::from(*other == check) << slot;
        }
        if found == 0 {
            return false;
        }
        let slot = found.trailing_zeros() as usize;
        let start = if slot == 0 { 0 } else { usize::from(line.ends[slot - 1]) };
        let end = usize::from(line.ends[slot]);
        let mut goes_on = false;
        if let (Some(classes), Some(weights)) = (line.classes.get(start..end), line.weights.get(start..end)) {
            for (&class, &weight) in classes.iter().zip(weights) {
                scores[usize::from(class)] += i32::from(weight);
                goes_on |= class == GOES_ON;
            }
        }
        goes_on
    }
}

impl Scorer for Table {
    #[inline]
    fn score(&self, features: &[u64], classes: usize, scores: &mut Scores) {
        scores[..classes].fill(0);
        for &hash in features {
            let mut hash = hash;
            while self.add(hash, scores) {
                hash = onward(hash);
            }
        }
    }
}

/// Hash to number, read-only.
#[derive(Debug, Default)]
pub(crate) struct Dict {
    starts: Vec<u32>,
    entries: Vec<u32>,
}

impl Dict {
    #[inline]
    pub(crate) fn get(&self, key: u32) -> Option<u32> {
        let buckets = self.starts.len().saturating_sub(1) as u64;
        let bucket = ((u64::from(key) * buckets) >> 32) as usize;
        let start = *self.starts.get(bucket)? as usize;
        let end = *self.starts.get(bucket + 1)? as usize;
        self.entries
            .get(2 * start..2 * end)?
            .chunks_exact(2)
            .find(|entry| entry[0] == key)
            .map(|entry| entry[1])
    }

    pub(crate) fn read(reader: &mut Reader) -> Result<Self, ModelError> {
        Ok(Self { starts: reader.u32_list()?, entries: reader.u32_list()? })
    }

    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        put_u32_list(out, &self.starts);
        put_u32_list(out, &self.entries);
    }

    /// Builds from entries; of two with one key the first stays.
    pub(crate) fn build(mut entries: Vec<(u32, u32)>) -> Self {
        entries.sort_by_key(|e| e.0);
        entries.dedup_by_key(|e| e.0);
        let buckets = entries.len().div_ceil(4).max(1);
        let mut starts = vec![0u32; buckets + 1];
        for &(key, _) in &entries {
            starts[((u64::from(key) * buckets as u64) >> 32) as usize + 1] += 1;
        }
        for bucket in 0..buckets {
            starts[bucket + 1] += starts[bucket];
        }
        Self { starts, entries: entries.iter().flat_map(|e| [e.0, e.1]).collect() }
    }
}

/// Writes a list of strings.
pub(crate) fn put_strings<'a>(out: &mut Vec<u8>, strings: impl ExactSizeIterator<Item = &'a str>) {
    put_u32(out, strings.len());
    for string in strings {
        put_bytes(out, string.as_bytes());
    }
}

/// Reads a list of strings.
pub(crate) fn read_strings(reader: &mut Reader) -> Result<Vec<Box<str>>, ModelError> {
    let len = reader.u32()?;
    (0..len).map(|_| Ok(reader.string()?.into())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hash;

    #[test]
    fn finds_what_was_put_in_and_nothing_else() {
        let features: Vec<_> = (0..1000u32)
            .map(|i| (hash::feature(1, [i]), vec![((i % 7) as u8, (i % 100) as i8 - 50)]))
            .collect();
        let table = Table::build(&features, usize::MAX);
        let mut scores = [0; MAX_CLASSES];
        let mut missed = 0;
        for i in 0..1000u32 {
            table.score(&[hash::feature(1, [i])], 7, &mut scores);
            missed += usize::from(scores[(i % 7) as usize] != (i % 100) as i32 - 50);
        }
        assert!(missed < 100, "{missed}");
        let mut strangers = 0;
        for i in 1000..9000u32 {
            table.score(&[hash::feature(1, [i])], 7, &mut scores);
            strangers += usize::from(scores[..7].iter().any(|s| *s != 0));
        }
        assert!(strangers < 5, "{strangers}");
    }

    #[test]
    fn a_feature_of_many_classes_goes_on() {
        let weights: Vec<(u8, i8)> = (0..60).map(|c| (c, c as i8 + 1)).collect();
        let table = Table::build(&[(hash::feature(1, [1]), weights)], usize::MAX);
        let mut scores = [0; MAX_CLASSES];
        table.score(&[hash::feature(1, [1])], 60, &mut scores);
        assert!((0..60).all(|c| scores[c] == c as i32 + 1));
    }

    #[test]
    fn a_table_is_read_as_it_was_written() {
        let features: Vec<_> =
            (0..300u32).map(|i| (hash::feature(1, [i]), vec![((i % 9) as u8, 1), (9, i as i8)])).collect();
        let table = Table::build(&features, usize::MAX);
        let mut short = Vec::new();
        table.write(&mut short);
        assert!(short.len() < table.bytes());
        let mut whole = (table.bytes() as u32).to_le_bytes().to_vec();
        for line in &table.lines {
            whole.extend(line.checks.iter().flat_map(|c| c.to_le_bytes()));
            whole.extend(line.ends.iter().chain(&line.classes));
            whole.extend(line.weights.map(|w| w as u8));
        }
        for bytes in [&short, &whole] {
            let mut reader = Reader::new(bytes);
            let read = Table::read(&mut reader).unwrap();
            assert!(reader.is_empty());
            let mut scores = [[0; MAX_CLASSES]; 2];
            for i in 0..300u32 {
                table.score(&[hash::feature(1, [i])], 10, &mut scores[0]);
                read.score(&[hash::feature(1, [i])], 10, &mut scores[1]);
                assert_eq!(scores[0], scores[1]);
            }
            let cut = Table::read(&mut Reader::new(&bytes[..bytes.len() - 1]));
            assert!(cut.is_err());
        }
    }

    #[test]
    fn an_empty_table_gives_zeros() {
        let mut scores = [9; MAX_CLASSES];
        Table::default().score(&[1, 2, 3], 4, &mut scores);
        assert_eq!(scores[..5], [0, 0, 0, 0, 9]);
        assert_eq!(Dict::default().get(7), None);
    }

    #[test]
    fn a_dictionary_is_a_map() {
        let dict = Dict::build((0..500u32).map(|i| (i.wrapping_mul(2_654_435_761), i)).collect());
        for i in 0..500u32 {
            assert_eq!(dict.get(i.wrapping_mul(2_654_435_761)), Some(i));
        }
        assert_eq!(dict.get(12345), None);
    }
}
