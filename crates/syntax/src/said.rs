//! What another reader says of sentences, added to what the network scores: two read better than one. A network then learns from
//! the trees that both made; programs read with the network alone.

use crate::Deprel;
use crate::document::Upos;
use rustc_hash::FxHashMap;
use std::io::{self, BufRead, Read};
use std::path::Path;
use std::sync::Arc;

/// What is not said is as likely as e to this.
const LEAST: f32 = -12.0;

/// What is said of a sentence: logarithms of probabilities.
#[derive(Debug, Default)]
pub(crate) struct Sentence {
    /// Of each part of speech, word by word.
    pub(crate) upos: Vec<f32>,
    /// Of each head, the root first, word by word.
    pub(crate) heads: Vec<f32>,
    /// The likeliest head of each word; 0 is the root.
    pub(crate) best: Vec<u32>,
    /// Of each relation to that head, word by word.
    pub(crate) rels: Vec<f32>,
}

impl Sentence {
    /// What is said of the heads of a word.
    pub(crate) fn heads_of(&self, word: usize) -> &[f32] {
        let wide = self.best.len() + 1;
        &self.heads[word * wide..][..wide]
    }
}

/// What is said of many sentences.
#[derive(Debug, Default)]
pub struct Said {
    rels: Vec<String>,
    /// By the words, with a space between.
    sentences: FxHashMap<String, Arc<Sentence>>,
}

fn number(from: &mut impl Read) -> io::Result<u32> {
    let mut bytes = [0; 4];
    from.read_exact(&mut bytes)?;
    Ok(u32::from_le_bytes(bytes))
}

fn numbers(from: &mut impl Read, count: usize) -> io::Result<Vec<f32>> {
    (0..count).map(|_| number(from).map(f32::from_bits)).collect()
}

impl Said {
    /// Reads the file that `models/made/slovnet_says.py` writes.
    pub fn load(path: &Path) -> io::Result<Self> {
        Self::read(io::BufReader::new(std::fs::File::open(path)?))
    }

    fn read(mut from: impl BufRead) -> io::Result<Self> {
        let mut said = Self::default();
        loop {
            let mut line = String::new();
            from.read_line(&mut line)?;
            match line.trim_end() {
                "" => break,
                rel => said.rels.push(rel.to_owned()),
            }
        }
        while !from.fill_buf()?.is_empty() {
            let len = number(&mut from)? as usize;
            let words = number(&mut from)? as usize;
            let mut key = vec![0; len];
            from.read_exact(&mut key)?;
            let key = String::from_utf8(key).map_err(io::Error::other)?;
            let upos = numbers(&mut from, words * Upos::ALL.len())?;
            let heads = numbers(&mut from, words * (words + 1))?;
            let best = (0..words).map(|_| number(&mut from)).collect::<io::Result<_>>()?;
            let rels = numbers(&mut from, words * said.rels.len())?;
            said.sentences.insert(key, Arc::new(Sentence { upos, heads, best, rels }));
        }
        Ok(said)
    }

    /// What is said of a sentence, its relations being those of a model.
    pub(crate) fn of(&self, words: &str, deprels: &[Deprel]) -> Option<Arc<Sentence>> {
        let found = self.sentences.get(words)?;
        let place = |deprel: &Deprel| self.rels.iter().position(|rel| *rel == deprel.to_string());
        let places: Vec<Option<usize>> = deprels.iter().map(place).collect();
        let rows = found.rels.chunks_exact(self.rels.len().max(1));
        let rel = |row: &[f32], place: &Option<usize>| place.map_or(LEAST, |place| row[place]);
        let rels = rows.flat_map(|row| places.iter().map(move |place| rel(row, place))).collect();
        let Sentence { upos, heads, best, .. } = &**found;
        Some(Arc::new(Sentence { upos: upos.clone(), heads: heads.clone(), best: best.clone(), rels }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_is_found_by_the_words() {
        let mut bytes = b"nsubj\nobj\n\n".to_vec();
        [3u32, 2].into_iter().for_each(|number| bytes.extend(number.to_le_bytes()));
        bytes.extend(b"a b");
        let floats = (0..2 * Upos::ALL.len() + 2 * 3).map(|at| -(at as f32));
        floats.for_each(|float| bytes.extend(float.to_le_bytes()));
        [0u32, 1].into_iter().for_each(|head| bytes.extend(head.to_le_bytes()));
        [-1.0f32, -2.0, -3.0, -4.0].into_iter().for_each(|float| bytes.extend(float.to_le_bytes()));
        let said = Said::read(bytes.as_slice()).unwrap();
        let deprels = ["root", "obj", "nsubj"].map(Deprel::parse);
        let found = said.of("a b", &deprels).unwrap();
        assert_eq!(found.best, [0, 1]);
        assert_eq!(found.heads_of(1), [-37.0, -38.0, -39.0]);
        assert_eq!(found.rels, [LEAST, -2.0, -1.0, LEAST, -4.0, -3.0]);
        assert!(said.of("a", &deprels).is_none());
    }
}
