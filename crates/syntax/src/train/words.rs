//! Learns the lexicon, parts of speech, features and lemmas.

use super::gold::{Named, Sentence};
use crate::hash;
use crate::lemma::{self, Lemmas, Script};
use crate::model::fine;
use crate::morphs::{Morph, Morphs};
use crate::table::Dict;
use crate::word::{MASK_BITS, MOST_ROWS, lowercase};
use rustc_hash::FxHashMap;

/// Words seen less often have no parts of speech in the lexicon: theirs is guessed as that of new words is.
const FREQUENT: usize = 3;

/// Words seen less often have no row of their own in the network.
const KNOWN: usize = 2;

/// How often a word was seen, and by part of speech.
#[derive(Default)]
struct Seen {
    all: usize,
    upos: [usize; 17],
}

/// Words in lower case to the parts of speech they were seen with and their rows in the network, and how many rows
/// there are: the frequent words first, after the row of all others.
pub(crate) fn lexicon(sentences: &[Sentence], named: &[Named]) -> (Dict, usize) {
    let mut seen: FxHashMap<String, Seen> = FxHashMap::default();
    let mut lower = String::new();
    for sentence in sentences {
        let mut count = |form: &str, upos: u8| {
            lowercase(form, &mut lower);
            let entry = seen.entry(lower.clone()).or_default();
            entry.all += 1;
            entry.upos[usize::from(upos)] += 1;
        };
        for word in &sentence.words {
            count(&word.form, word.upos);
        }
        // Sentences are cut before multiword tokens are taken apart: these need an entry of their own.
        for surface in sentence.surfaces.iter().filter(|s| s.words.len() > 1) {
            count(&surface.form, sentence.words[surface.words.start].upos);
        }
    }
    for form in named.iter().flat_map(|(forms, _)| forms) {
        lowercase(form, &mut lower);
        seen.entry(lower.clone()).or_default().all += 1;
    }
    let mut words: Vec<(String, Seen)> = seen.into_iter().filter(|(_, seen)| seen.all >= KNOWN).collect();
    words.sort_by(|a, b| b.1.all.cmp(&a.1.all).then_with(|| a.0.cmp(&b.0)));
    words.truncate(MOST_ROWS - 1);
    let rows = words.len() + 1;
    let entries = words.into_iter().zip(1u32..).map(|((word, seen), row)| {
        let mut entry = row << MASK_BITS;
        let tagged: usize = seen.upos.iter().sum();
        if tagged >= FREQUENT {
            for (upos, count) in seen.upos.iter().enumerate() {
                // One in a hundred may be a slip of the annotators.
                if count * 100 > tagged {
                    entry |= 1 << upos;
                }
            }
        }
        (hash::text(&word), entry)
    });
    (Dict::build(entries.collect()), rows)
}

/// All combinations of part of speech and features in the sentences, frequent ones first.
pub(crate) fn morphs(sentences: &[Sentence]) -> Morphs {
    let mut counts: FxHashMap<(u8, &str), usize> = FxHashMap::default();
    for word in sentences.iter().flat_map(|s| &s.words) {
        *counts.entry((word.upos, &word.feats)).or_default() += 1;
    }
    let mut all: Vec<((u8, &str), usize)> = counts.into_iter().collect();
    all.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    Morphs::new(all.into_iter().map(|((upos, feats), _)| Morph { upos, feats: feats.into() }).collect())
}

/// Learns lemmas: an ending is kept only where it changes what shorter endings say.
pub(crate) fn lemmas(sentences: &[Sentence]) -> Lemmas {
    /// By script, how often and with how many different words.
    type Counts = FxHashMap<u32, (usize, usize)>;
    let mut scripts: FxHashMap<Script, u32> = FxHashMap::default();
    let mut words: FxHashMap<(&str, &str, u8, &str), usize> = FxHashMap::default();
    for word in sentences.iter().flat_map(|s| &s.words) {
        *words.entry((&word.form, &word.lemma, word.upos, &word.feats)).or_default() += 1;
    }
    let mut words: Vec<_> = words.into_iter().collect();
    words.sort();
    let mut levels: Vec<FxHashMap<u32, Counts>> = vec![FxHashMap::default(); lemma::WHOLE_AS_WRITTEN + 1];
    let mut paths = Vec::new();
    let mut lower = String::new();
    for ((form, goal, upos, feats), count) in words {
        let next = scripts.len() as u32;
        let script = *scripts.entry(Script::between(form, goal)).or_insert(next);
        lowercase(form, &mut lower);
        for tag in [fine(upos, feats), u32::from(upos)] {
            let mut path = Vec::new();
            lemma::keys(&lower, form, lemma::context(tag, form), |level, key| {
                let counts = levels[level].entry(key).or_default().entry(script).or_default();
                counts.0 += count;
                counts.1 += 1;
                path.push((level, key));
            });
            paths.push(path);
        }
    }
    let mut kept: FxHashMap<u32, u32> = FxHashMap::default();
    let mut done: rustc_hash::FxHashSet<u32> = rustc_hash::FxHashSet::default();
    for (level, all) in levels.iter().enumerate() {
        let whole = level >= lemma::WHOLE;
        for path in &paths {
            let Some((place, (_, key))) = path.iter().enumerate().find(|(_, p)| p.0 == level) else {
                continue;
            };
            if !done.insert(*key) {
                continue;
            }
            let counts = &all[key];
            let kinds: usize = counts.values().map(|c| c.1).sum();
            let chosen = counts
                .iter()
                .max_by_key(|(script, c)| (if whole { c.0 } else { c.1 }, c.0, std::cmp::Reverse(**script)))
                .map(|c| *c.0);
            let shorter = path[..place].iter().rev().find_map(|(_, key)| kept.get(key));
            if chosen.is_some() && chosen.as_ref() != shorter && (whole || kinds > 1 || level == 0) {
                kept.extend(chosen.map(|script| (*key, script)));
            }
        }
    }
    let mut used: Vec<(u32, Script)> = scripts.into_iter().map(|(s, at)| (at, s)).collect();
    used.sort_by_key(|s| s.0);
    Lemmas {
        scripts: used.into_iter().map(|s| s.1).collect(),
        endings: Dict::build(kept.into_iter().collect()),
        known: Dict::build(
            sentences
                .iter()
                .flat_map(|s| &s.words)
                .map(|w| (lemma::known_key(&w.lemma, u32::from(w.upos)), 1))
                .collect(),
        ),
    }
}
