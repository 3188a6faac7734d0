//! Learns the lexicon, parts of speech, features and lemmas.

use super::gold::Sentence;
use super::learner::{Learner, Random, Weights};
use crate::document::Upos;
use crate::hash;
use crate::lemma::{self, Lemmas, Script};
use crate::model::fine;
use crate::table::{Dict, MAX_CLASSES, Scorer, Table, best};
use crate::tag::{self, Morph, Morphs, NO_TAG};
use crate::word::{Atoms, CERTAIN, MASK_BITS, case, lowercase};
use rustc_hash::FxHashMap;

/// By how much the right class must be ahead before nothing is learned from a word.
const MARGIN: i32 = 20;

/// Words seen less often are not in the lexicon: their part of speech is guessed as that of new words is.
const FREQUENT: usize = 3;

/// From how often on a word that is always tagged alike is not asked about again.
const CERTAIN_FROM: usize = 20;

/// How often a word was seen, by part of speech, and so in small letters.
#[derive(Default)]
struct Seen {
    all: usize,
    upos: [usize; 17],
    small: [usize; 17],
}

/// Words in lower case to the parts of speech they were seen with, and their clusters.
pub(crate) fn lexicon(sentences: &[Sentence], clusters: &FxHashMap<String, u32>) -> Dict {
    let mut seen: FxHashMap<String, Seen> = FxHashMap::default();
    for sentence in sentences {
        let mut count = |form: &str, upos: Option<u8>| {
            let entry = seen.entry(form.to_lowercase()).or_default();
            if let Some(upos) = upos {
                entry.all += 1;
                entry.upos[usize::from(upos)] += 1;
                if case(form) == 0 {
                    entry.small[usize::from(upos)] += 1;
                }
            }
        };
        for word in &sentence.words {
            count(&word.form, Some(word.upos));
        }
        // Sentences are cut before multiword tokens are taken apart: these need an entry of their own.
        for surface in sentence.surfaces.iter().filter(|s| s.words.len() > 1) {
            count(&surface.form, Some(sentence.words[surface.words.start].upos));
        }
    }
    for word in clusters.keys() {
        seen.entry(word.clone()).or_default();
    }
    let entries = seen
        .into_iter()
        .filter_map(|(word, seen)| {
            let mut entry = clusters.get(&word).copied().unwrap_or(0) << (MASK_BITS + 1);
            if seen.all >= FREQUENT {
                for (upos, count) in seen.upos.iter().enumerate() {
                    // One in a hundred may be a slip of the annotators.
                    if count * 100 > seen.all {
                        entry |= 1 << upos;
                    }
                }
            }
            let small: usize = seen.small.iter().sum();
            let most = seen.small.iter().copied().max().unwrap_or(0);
            let one = (entry & (CERTAIN - 1)).count_ones() == 1;
            if one && small >= CERTAIN_FROM && (small - most) * 300 <= small {
                entry |= CERTAIN;
            }
            let mut lower = String::new();
            lowercase(&word, &mut lower);
            (entry != 0).then_some((hash::text(&lower), entry))
        })
        .collect();
    Dict::build(entries)
}

/// A sentence as hashes, between edges.
pub(crate) fn padded(sentence: &Sentence, lexicon: &Dict) -> Vec<Atoms> {
    let mut lower = String::new();
    let mut padded = Vec::with_capacity(sentence.words.len() + 2 * tag::PAD);
    tag::pad(sentence.words.iter().map(|w| Atoms::of(&w.form, lexicon, &mut lower)), &mut padded);
    padded
}

/// Learns parts of speech.
pub(crate) fn upos(data: &[(&Sentence, &[Atoms])], rounds: usize, seed: u64) -> Learner {
    let classes = Upos::ALL.len();
    let mut learner = Learner::new();
    let mut order: Vec<usize> = (0..data.len()).collect();
    let mut random = Random::new(seed);
    let mut scores = [0; MAX_CLASSES];
    for _ in 0..rounds {
        random.shuffle(&mut order);
        for &at in &order {
            let (sentence, atoms) = data[at];
            let (mut t1, mut t2) = (NO_TAG, NO_TAG);
            for (i, word) in sentence.words.iter().enumerate() {
                let mut guess = atoms[i + tag::PAD].certain;
                if guess == NO_TAG {
                    let features = tag::upos_features(atoms, i, t1, t2);
                    learner.score(&features, classes, &mut scores);
                    guess = best(&scores[..classes]) as u8;
                    learner.learn(&features, &scores[..classes], usize::from(word.upos), MARGIN);
                }
                (t1, t2) = (guess, t1);
            }
        }
    }
    learner
}

/// All combinations of part of speech and features in the sentences, frequent ones first.
pub(crate) fn morphs(sentences: &[Sentence]) -> Morphs {
    let mut counts: FxHashMap<(u8, &str), usize> = FxHashMap::default();
    for word in sentences.iter().flat_map(|s| &s.words) {
        *counts.entry((word.upos, &word.feats)).or_default() += 1;
    }
    let mut all: Vec<((u8, &str), usize)> = counts.into_iter().collect();
    all.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    let mut morphs = Morphs::new(all.into_iter().map(|((u, f), _)| Morph::new(u, f)).collect());
    morphs.certain = certain(sentences, &morphs);
    morphs
}

/// The words that always bear the same features.
fn certain(sentences: &[Sentence], morphs: &Morphs) -> Dict {
    let mut seen: FxHashMap<(String, u8), FxHashMap<&str, usize>> = FxHashMap::default();
    for word in sentences.iter().flat_map(|s| &s.words) {
        *seen.entry((word.form.to_lowercase(), word.upos)).or_default().entry(&word.feats).or_default() += 1;
    }
    let no_lexicon = Dict::default();
    let mut lower = String::new();
    let entries = seen
        .into_iter()
        .filter_map(|((form, upos), counts)| {
            let all: usize = counts.values().sum();
            let (feats, most) = counts.into_iter().max_by_key(|c| (c.1, c.0))?;
            let morph = morphs.find(upos, feats)?;
            let atoms = Atoms::of(&form, &no_lexicon, &mut lower);
            (all >= CERTAIN_FROM && (all - most) * 200 <= all && morphs.range(upos).1 > 1)
                .then_some((tag::certain_key(&atoms, upos), morph as u32))
        })
        .collect();
    Dict::build(entries)
}

/// Learns features, given gold parts of speech.
pub(crate) fn morph(data: &[(&Sentence, &[Atoms])], morphs: &Morphs, rounds: usize, seed: u64) -> Learner {
    let mut learner = Learner::new();
    let mut order: Vec<usize> = (0..data.len()).collect();
    let mut random = Random::new(seed);
    let mut scores = [0; MAX_CLASSES];
    for _ in 0..rounds {
        random.shuffle(&mut order);
        for &at in &order {
            let (sentence, atoms) = data[at];
            let tags: Vec<u8> = sentence.words.iter().map(|w| w.upos).collect();
            let (mut m1, mut m2) = (u32::MAX, u32::MAX);
            for (i, word) in sentence.words.iter().enumerate() {
                let (start, len) = morphs.range(word.upos);
                let gold = morphs.find(word.upos, &word.feats);
                let mut morph = start;
                if let Some(certain) = morphs.certain(&atoms[i + tag::PAD], word.upos) {
                    morph = certain;
                } else if len > 1 {
                    let features = tag::morph_features(atoms, &tags, i, m1, m2);
                    learner.score(&features, len, &mut scores);
                    let guess = best(&scores[..len]);
                    if let Some(gold) = gold {
                        learner.learn(&features, &scores[..len], gold - start, MARGIN);
                    }
                    morph += guess;
                }
                (m1, m2) = (tag::morph_atom(morph), m1);
            }
        }
    }
    learner
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

/// Parts of speech and features that a tagger gives to sentences it has not seen: each fifth of the sentences is
/// tagged by what the other four teach. Later stages learn from these, with the errors they will meet.
pub(crate) fn jackknife(
    sentences: &[Sentence],
    atoms: &[Vec<Atoms>],
    morphs: &Morphs,
    seed: u64,
) -> Vec<(Vec<u8>, Vec<u16>)> {
    const FOLDS: usize = 5;
    const BLOCK: usize = 25;
    let fold = |at: usize| at / BLOCK % FOLDS;
    let mut found = vec![(Vec::new(), Vec::new()); sentences.len()];
    for held in 0..FOLDS {
        let data: Vec<(&Sentence, &[Atoms])> = (0..sentences.len())
            .filter(|at| fold(*at) != held)
            .map(|at| (&sentences[at], atoms[at].as_slice()))
            .collect();
        let upos: Table = Weights::from(upos(&data, 4, seed)).table(usize::MAX);
        let morph: Table = Weights::from(morph(&data, morphs, 3, seed)).table(usize::MAX);
        for at in (0..sentences.len()).filter(|at| fold(*at) == held) {
            let (tags, found) = &mut found[at];
            tag::upos(&upos, &atoms[at], tags);
            tag::morph(&morph, morphs, &atoms[at], tags, found);
        }
    }
    found
}
