//! Learns to cut text into words and sentences and to take multiword tokens apart.

use super::gold::{self, Sentence};
use super::learner::{Learner, Random, Weights};
use crate::segment::chunks::Chunks;
use crate::segment::multiword::{self, Multiwords, Script};
use crate::segment::sentences::{self, Seen};
use crate::segment::tokens::Cutter;
use crate::table::{Dict, MAX_CLASSES, Scorer, Table};
use crate::word::{Atoms, lowercase};
use rustc_hash::{FxHashMap, FxHashSet};

const ROUNDS: usize = 8;
/// Sentences of one stretch of text: stretches are shuffled, what is in one keeps its order.
const STRETCH: usize = 40;

/// By how much the answer must be right before nothing is learned from it.
const MARGIN: i32 = 10;

/// One yes-or-no step, class 0 being yes; whether the answer was right.
fn step(learner: &mut Learner, features: &[u64], gold: bool) -> bool {
    let mut scores = [0; MAX_CLASSES];
    learner.score(features, 1, &mut scores);
    learner.tick();
    let sign = if gold { 1 } else { -1 };
    if scores[0] * i32::from(sign) < MARGIN {
        learner.update(features, 0, sign);
    }
    (scores[0] > 0) == gold
}

/// Learns where chunks are cut into words.
pub(crate) fn tokens(sentences: &[Sentence], seed: u64) -> Table {
    let mut learner = Learner::new();
    let mut stretches: Vec<&[Sentence]> = sentences.chunks(STRETCH).collect();
    let mut random = Random::new(seed);
    for _ in 0..ROUNDS {
        random.shuffle(&mut stretches);
        for stretch in &stretches {
            let raw = gold::raw(stretch);
            let starts: FxHashSet<usize> = raw.surfaces.iter().map(|s| s.0).collect();
            let mut cutter = Cutter::default();
            for chunk in Chunks::new(&raw.text) {
                cutter.cut(
                    &raw.text,
                    chunk,
                    |at, features| {
                        let gold = starts.contains(&at);
                        step(&mut learner, features, gold);
                        gold
                    },
                    |_| {},
                );
            }
        }
    }
    Weights::from(learner).table(400_000)
}

/// Learns where sentences end, in the text cut into gold words.
pub(crate) fn ends(sentences: &[Sentence], lexicon: &Dict, seed: u64) -> Table {
    let mut learner = Learner::new();
    let mut random = Random::new(seed);
    for round in 0..ROUNDS {
        // Another cut into stretches each time: their edges teach nothing.
        let shift = (round * 7) % STRETCH;
        let mut stretches: Vec<&[Sentence]> = Vec::new();
        let (head, tail) = sentences.split_at(shift.min(sentences.len()));
        stretches.push(head);
        stretches.extend(tail.chunks(STRETCH));
        random.shuffle(&mut stretches);
        for stretch in stretches {
            let raw = gold::raw(stretch);
            let seen = seen(&raw, lexicon);
            let gold: FxHashSet<usize> = raw.ends.iter().copied().collect();
            sentences::ends(
                &seen,
                |at, features| {
                    let gold = gold.contains(&at);
                    step(&mut learner, features, gold);
                    gold
                },
                |_| {},
            );
        }
    }
    Weights::from(learner).table(500_000)
}

fn seen(raw: &gold::Raw, lexicon: &Dict) -> Vec<Seen> {
    let mut lower = String::new();
    let gaps: FxHashMap<usize, crate::segment::Gap> =
        Chunks::new(&raw.text).map(|c| (c.end, c.gap)).collect();
    raw.surfaces
        .iter()
        .map(|(start, end)| {
            let form = &raw.text[*start..*end];
            let gap = gaps.get(end).copied().unwrap_or(crate::segment::Gap::None);
            crate::analyse::seen(Atoms::of(form, lexicon, &mut lower), form, gap)
        })
        .collect()
}

/// Learns which surface words are several syntactic words, and how they come apart.
pub(crate) fn multiwords(sentences: &[Sentence], lexicon: &Dict, seed: u64) -> Multiwords {
    let mut lower = String::new();
    let mut counts: FxHashMap<u32, (usize, FxHashMap<Script, usize>)> = FxHashMap::default();
    for sentence in sentences {
        for surface in &sentence.surfaces {
            lowercase(&surface.form, &mut lower);
            let script = script(sentence, surface);
            for key in multiword::keys(&lower) {
                let (all, scripts) = counts.entry(key).or_default();
                *all += 1;
                if let Some(script) = &script {
                    *scripts.entry(script.clone()).or_default() += 1;
                }
            }
        }
    }
    let mut chosen: Vec<(u32, Script)> = counts
        .into_iter()
        .filter_map(|(key, (all, scripts))| {
            let seen: usize = scripts.values().sum();
            let (script, most) =
                scripts.into_iter().max_by(|a, b| a.1.cmp(&b.1).then_with(|| b.0.cmp(&a.0)))?;
            (seen * 50 >= all && most * 2 >= seen).then_some((key, script))
        })
        .collect();
    chosen.sort();
    let mut scripts: Vec<Script> = chosen.iter().map(|c| c.1.clone()).collect();
    scripts.sort();
    scripts.dedup();
    let place: FxHashMap<&Script, u32> = scripts.iter().zip(0..).collect();
    let endings = Dict::build(chosen.iter().map(|(key, script)| (*key, place[script])).collect());
    let mut multiwords = Multiwords { scripts, endings, table: Table::default() };
    let mut learner = Learner::new();
    let mut order: Vec<&Sentence> = sentences.iter().collect();
    let mut random = Random::new(seed);
    for _ in 0..ROUNDS {
        random.shuffle(&mut order);
        for sentence in &order {
            let atoms: Vec<Atoms> = std::iter::once(Atoms::edge(1))
                .chain(sentence.surfaces.iter().map(|s| Atoms::of(&s.form, lexicon, &mut lower)))
                .chain([Atoms::edge(2)])
                .collect();
            for (at, surface) in sentence.surfaces.iter().enumerate() {
                lowercase(&surface.form, &mut lower);
                let Some(script) = multiwords.candidate(&lower) else {
                    continue;
                };
                let features = multiword::features(script, &atoms[at], &atoms[at + 1], &atoms[at + 2]);
                step(&mut learner, &features, surface.words.len() > 1);
            }
        }
    }
    multiwords.table = Weights::from(learner).table(300_000);
    multiwords
}

fn script(sentence: &Sentence, surface: &gold::Surface) -> Option<Script> {
    if surface.words.len() < 2 {
        return None;
    }
    let small = |form: &str| {
        let mut lower = String::new();
        lowercase(form, &mut lower);
        lower
    };
    let parts: Vec<String> = sentence.words[surface.words.clone()].iter().map(|w| small(&w.form)).collect();
    Script::between(&small(&surface.form), &parts)
}
