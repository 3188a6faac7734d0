//! The weights of one classifier: hashed features to a few small weights each.
//!
//! A feature's hash names a bucket; a bucket holds a few records, each with a 16-bit check of the hash, the
//! number of classes it speaks for, those classes and their weights as signed bytes. A feature that was never
//! learned finds no record and weighs nothing, so rare words do not disturb one another.

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

/// Learned, read-only weights.
#[derive(Debug, Default)]
pub(crate) struct Table {
    starts: Vec<u32>,
    records: Vec<u8>,
}

impl Table {
    /// The records of the bucket that `hash` falls in.
    #[inline(always)]
    fn bucket(&self, hash: u64) -> &[u8] {
        let buckets = self.starts.len().saturating_sub(1) as u64;
        let bucket = (((hash >> 32) * buckets) >> 32) as usize;
        match (self.starts.get(bucket), self.starts.get(bucket + 1)) {
            (Some(&start), Some(&end)) => self.records.get(start as usize..end as usize).unwrap_or(&[]),
            _ => &[],
        }
    }

    /// The size in a model file, in bytes.
    pub(crate) fn bytes(&self) -> usize {
        self.starts.len() * 4 + self.records.len()
    }

    pub(crate) fn read(reader: &mut Reader) -> Result<Self, ModelError> {
        Ok(Self { starts: reader.u32_list()?, records: reader.bytes()?.to_vec() })
    }

    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        put_u32_list(out, &self.starts);
        put_bytes(out, &self.records);
    }

    /// Builds from features with their nonzero weights by class.
    pub(crate) fn build(features: &[(u64, Vec<(u8, i8)>)]) -> Self {
        let buckets = features.len().div_ceil(3).max(1);
        let place = |hash: u64| (((hash >> 32) * buckets as u64) >> 32) as usize;
        let mut sorted: Vec<&(u64, Vec<(u8, i8)>)> = features.iter().filter(|f| !f.1.is_empty()).collect();
        sorted.sort_unstable_by_key(|f| f.0);
        let mut starts = vec![0; buckets + 1];
        let mut records = Vec::new();
        let mut next = 0;
        for bucket in 0..buckets {
            starts[bucket] = records.len() as u32;
            while next < sorted.len() && place(sorted[next].0) == bucket {
                let (hash, weights) = sorted[next];
                records.extend_from_slice(&(*hash as u16).to_le_bytes());
                records.push(weights.len().min(255) as u8);
                records.extend(weights.iter().take(255).map(|w| w.0));
                records.extend(weights.iter().take(255).map(|w| w.1 as u8));
                next += 1;
            }
        }
        starts[buckets] = records.len() as u32;
        Self { starts, records }
    }
}

impl Scorer for Table {
    #[inline]
    fn score(&self, features: &[u64], classes: usize, scores: &mut Scores) {
        scores[..classes].fill(0);
        for &hash in features {
            let check = hash as u16;
            let mut rest = self.bucket(hash);
            while let [low, high, len, tail @ ..] = rest {
                let len = *len as usize;
                if u16::from_le_bytes([*low, *high]) != check {
                    rest = tail.get(2 * len..).unwrap_or(&[]);
                    continue;
                }
                if let Some(weights) = tail.get(..2 * len) {
                    let (classes, weights) = weights.split_at(len);
                    for (&class, &weight) in classes.iter().zip(weights) {
                        scores[class as usize] += i32::from(weight as i8);
                    }
                }
                break;
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

/// The index of the highest score; the first of equals. 0 where there are none.
#[inline]
pub(crate) fn best(scores: &[i32]) -> usize {
    let mut best = 0;
    for (class, score) in scores.iter().enumerate() {
        if *score > scores[best] {
            best = class;
        }
    }
    best
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
        let table = Table::build(&features);
        let mut scores = [0; MAX_CLASSES];
        for i in 0..1000u32 {
            table.score(&[hash::feature(1, [i])], 7, &mut scores);
            assert_eq!(scores[(i % 7) as usize], (i % 100) as i32 - 50);
        }
        let mut strangers = 0;
        for i in 1000..9000u32 {
            table.score(&[hash::feature(1, [i])], 7, &mut scores);
            strangers += usize::from(scores[..7].iter().any(|s| *s != 0));
        }
        assert!(strangers < 5, "{strangers}");
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
