//! One sentence through the network, and through a second one where there is one: what both score is averaged.

use super::grid::{ONE, dot, nearest, whole};
use super::input::Rows;
use super::kernel::Way;
use super::layout::PLACES;
use super::mend::{active, before_conjunctions, mend, one_each};
use super::squash::{gate, tanh};
use super::starts::Starts;
use super::tower::Room;
use super::tree::{Heads, NONE};
use super::{Network, Part};
use crate::document::Upos;
use crate::morphs::Morphs;
use crate::names::{MARKS, Search};
use crate::said::Sentence as Said;
use std::sync::Arc;

/// What 1 is in a word turned to meet its head.
const TURNED: f32 = 128.0;
/// What 1 is in the score of a name's mark.
const MARK: f32 = 1024.0;

/// What is read of a sentence, and the buffers for reading it.
#[derive(Debug, Default)]
pub(crate) struct Reading {
    pub(crate) upos: Vec<u8>,
    /// Indices of all combinations.
    pub(crate) morphs: Vec<u16>,
    /// Heads within the sentence; [`NONE`] for the root.
    pub(crate) heads: Vec<u32>,
    /// Relations; 0 for the root.
    pub(crate) labels: Vec<u8>,
    pub(crate) marks: Vec<u8>,
    /// What words give to the tower of names, by what they start from.
    shares: Vec<f32>,
    names: Room,
    below: Vec<f32>,
    above: Vec<f32>,
    given: Vec<f32>,
    input: Vec<i16>,
    kept: Vec<f32>,
    scores: Vec<f32>,
    others: Vec<f32>,
    turned: Vec<i16>,
    head: Vec<i16>,
    fits: Vec<i32>,
    subjects: Vec<usize>,
    predicates: Vec<bool>,
    tree: Heads,
    search: Search,
    emissions: Vec<[i32; MARKS]>,
    /// What the places and the words within reach score as heads of one word.
    near: [i32; PLACES],
    /// What another reader says of the sentence.
    pub(crate) said: Option<Arc<Said>>,
    /// What the second network reads.
    beside: Option<Box<Reading>>,
}

/// A second network, and what it has read of the sentence.
type Second<'a> = Option<(&'a Network, &'a mut Reading)>;

/// Averages scores with those of a second network.
#[inline(always)]
fn average(scores: &mut [f32], others: &[f32]) {
    scores.iter_mut().zip(others).for_each(|(score, other)| *score = 0.5 * (*score + other));
}

/// The same for whole numbers, which are halved first: their sum might be too great.
#[inline(always)]
fn average_whole(scores: &mut [i32], others: &[i32]) {
    scores.iter_mut().zip(others).for_each(|(score, other)| *score = *score / 2 + other / 2);
}

#[inline(always)]
fn add(scores: &mut [f32], more: &[f32]) {
    scores.iter_mut().zip(more).for_each(|(score, more)| *score += more);
}

/// The same for whole numbers, in which 1 is what it is in the products of words and heads.
#[inline(always)]
fn add_whole(scores: &mut [i32], more: &[f32]) {
    const HEAD: f32 = TURNED * ONE;
    scores.iter_mut().zip(more).for_each(|(score, more)| *score += (more * HEAD) as i32);
}

impl Reading {
    /// Takes what the words of a sentence start from.
    fn begin(&mut self, network: &Network, starts: &Starts, kinds: impl Iterator<Item = u32>) {
        self.below.clear();
        self.shares.clear();
        for kind in kinds {
            self.below.extend_from_slice(starts.numbers(network, kind));
            self.shares.extend_from_slice(starts.share(network, kind));
        }
    }
}

impl Network {
    /// The numbers of a word form before its neighbours are looked at; `notes` are those of its class in the
    /// dictionary, `told` is its part of speech where that is known beforehand. Behind them stand those of names alone.
    pub(crate) fn vector(&self, rows: &Rows, notes: &[u16], told: Option<u8>, to: &mut [f32]) {
        let (to, own) = to.split_at_mut(self.shape.input());
        if let Some(tower) = &self.tower {
            tower.own(&self.shape, rows, notes, own);
        }
        to.copy_from_slice(&self.base);
        if let Some(told) = told {
            self.told.add(u32::from(told), to);
        }
        notes.iter().for_each(|note| self.notes.add(u32::from(*note), to));
        let (own, shared) = to.split_at_mut(self.shape.word);
        self.words.add(rows.word, own);
        rows.affixes.into_iter().for_each(|row| self.affixes.add(row, shared));
    }

    /// Reads a sentence of words of these kinds, which start as `starts` says, with this network and with a second one,
    /// where there is one; `known` gives the part of speech of a word that is known beforehand.
    pub(crate) fn read_sentence(
        &self,
        starts: &Starts,
        second: Option<(&Network, &Starts)>,
        kinds: impl Iterator<Item = u32> + Clone,
        known: impl Fn(usize) -> Option<u8>,
        morphs: &Morphs,
        reading: &mut Reading,
    ) {
        reading.begin(self, starts, kinds.clone());
        let mut beside = second.is_some().then(|| reading.beside.take().unwrap_or_default());
        let second = second.zip(beside.as_deref_mut()).map(|((network, starts), beside)| {
            beside.begin(network, starts, kinds);
            (network, beside)
        });
        match Way::fastest() {
            Way::Plain => self.pass(Way::Plain, second, known, morphs, reading),
            // SAFETY: the way is only chosen on a machine that has what it needs.
            #[cfg(target_arch = "x86_64")]
            Way::Avx2 => unsafe { self.read_avx2(second, known, morphs, reading) },
            // SAFETY: as above.
            #[cfg(target_arch = "x86_64")]
            Way::Vnni => unsafe { self.read_vnni(second, known, morphs, reading) },
        }
        reading.beside = beside;
    }

    #[cfg(target_arch = "x86_64")]
    #[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512dq,avx512vnni")]
    fn read_vnni(
        &self,
        second: Second,
        known: impl Fn(usize) -> Option<u8>,
        morphs: &Morphs,
        reading: &mut Reading,
    ) {
        self.pass(Way::Vnni, second, known, morphs, reading);
    }

    #[cfg(target_arch = "x86_64")]
    #[target_feature(enable = "avx2")]
    fn read_avx2(
        &self,
        second: Second,
        known: impl Fn(usize) -> Option<u8>,
        morphs: &Morphs,
        reading: &mut Reading,
    ) {
        self.pass(Way::Avx2, second, known, morphs, reading);
    }

    #[inline(always)]
    fn pass(
        &self,
        way: Way,
        mut second: Second,
        known: impl Fn(usize) -> Option<u8>,
        morphs: &Morphs,
        reading: &mut Reading,
    ) {
        self.climb(way, reading);
        if let Some((network, beside)) = &mut second {
            network.climb(way, beside);
        }
        self.tag(way, &mut second, known, morphs, reading);
        self.name(way, &mut second, reading);
        self.heads(way, &mut second, reading);
        self.labels(way, &mut second, reading);
    }

    /// All layers over a sentence.
    #[inline(always)]
    fn climb(&self, way: Way, reading: &mut Reading) {
        for nth in 0..self.layers.len() {
            whole(&reading.below, &mut reading.input);
            self.layers[nth].all(way, &reading.input, &mut reading.given);
            self.keep(nth > 0, reading);
            std::mem::swap(&mut reading.below, &mut reading.above);
        }
        whole(&reading.below, &mut reading.input);
    }

    /// The gates of a layer over a sentence, from both ends.
    #[inline(always)]
    fn keep(&self, skips: bool, reading: &mut Reading) {
        let hidden = self.shape.hidden;
        let (wide, all) = (2 * hidden, 6 * hidden);
        let words = reading.given.len() / all;
        reading.above.clear();
        reading.above.resize(words * wide, 0.0);
        for side in 0..2 {
            reading.kept.clear();
            reading.kept.resize(hidden, 0.0);
            for nth in 0..words {
                let at = if side == 0 { nth } else { words - 1 - nth };
                let start = at * all + side * 3 * hidden;
                let new = &reading.given[start..][..hidden];
                let keep = &reading.given[start + hidden..][..hidden];
                let show = &reading.given[start + 2 * hidden..][..hidden];
                let place = at * wide + side * hidden;
                let out = &mut reading.above[place..][..hidden];
                let kept = &mut reading.kept[..hidden];
                for k in 0..hidden {
                    let keep = gate(keep[k]);
                    kept[k] = keep * kept[k] + (1.0 - keep) * tanh(new[k]);
                }
                if skips {
                    let skip = &reading.below[place..][..hidden];
                    for k in 0..hidden {
                        let show = gate(show[k]);
                        out[k] = show * kept[k] + (1.0 - show) * skip[k];
                    }
                } else {
                    for k in 0..hidden {
                        out[k] = gate(show[k]) * kept[k];
                    }
                }
            }
        }
    }

    /// Parts of speech, and among the combinations of each the best one.
    #[inline(always)]
    fn tag(
        &self,
        way: Way,
        second: &mut Second,
        known: impl Fn(usize) -> Option<u8>,
        morphs: &Morphs,
        reading: &mut Reading,
    ) {
        let Reading { upos, morphs: found, input, scores, said, .. } = reading;
        self.upos.all(way, input, scores);
        if let Some((network, beside)) = second {
            network.upos.all(way, &beside.input, &mut beside.scores);
            average(scores, &beside.scores);
        }
        if let Some(said) = said {
            add(scores, &said.upos);
        }
        upos.clear();
        found.clear();
        for (at, (row, input)) in
            scores.chunks_exact(self.upos.rows).zip(input.chunks_exact(self.upos.cols)).enumerate()
        {
            let tag = known(at).unwrap_or_else(|| best(row.iter().copied()) as u8);
            upos.push(tag);
            let (start, len) = morphs.range(tag);
            // A plain loop: what an iterator calls would not be made for the registers of this way.
            let (mut morph, mut most) = (0, f32::MIN);
            for nth in 0..if len > 1 { len } else { 0 } {
                let mut score = self.morph.one(start + nth, input);
                if let Some((network, beside)) = second {
                    let other = &beside.input[at * network.morph.cols..][..network.morph.cols];
                    score += network.morph.one(start + nth, other);
                }
                if score > most {
                    (morph, most) = (nth, score);
                }
            }
            found.push((start + morph) as u16);
        }
    }

    /// Names.
    #[inline(always)]
    fn name(&self, way: Way, second: &mut Second, reading: &mut Reading) {
        self.name_scores(way, reading);
        if let Some((network, beside)) = second {
            network.name_scores(way, beside);
            average(&mut reading.scores, &beside.scores);
        }
        reading.emissions.clear();
        for row in reading.scores.chunks_exact(MARKS) {
            reading.emissions.push(std::array::from_fn(|m| (row[m] * MARK) as i32));
        }
        reading.search.marks(&reading.emissions, &mut reading.marks);
    }

    /// What each mark of names scores for each word.
    #[inline(always)]
    fn name_scores(&self, way: Way, reading: &mut Reading) {
        let Reading { shares, input, scores, given, others, turned, names, .. } = reading;
        self.names.all(way, input, scores);
        if let Some(near) = &self.near {
            near.add(way, input, (given, others, turned), scores);
        }
        if let Some(tower) = &self.tower {
            tower.add(way, shares, names, scores);
        }
    }

    /// The tree without its labels.
    #[inline(always)]
    fn heads(&self, way: Way, second: &mut Second, reading: &mut Reading) {
        self.meet(way, reading);
        if let Some((network, beside)) = second {
            network.meet(way, beside);
        }
        let words = reading.others.len() / self.shape.arc;
        reading.tree.reset(words);
        for at in 0..words {
            let within = reading.tree.within(at);
            self.fit(at, within.clone(), reading);
            if let Some((network, beside)) = second {
                network.fit(at, within.clone(), beside);
                average_whole(&mut reading.near, &beside.near);
                average_whole(&mut reading.fits, &beside.fits);
            }
            if let Some(said) = &reading.said {
                // The first place is the root's alone.
                let heads = said.heads_of(at);
                add_whole(&mut reading.near[..1], &heads[..1]);
                add_whole(&mut reading.fits, &heads[1 + within.start..]);
            }
            reading.tree.score(at, &reading.near, &reading.fits);
        }
        reading.tree.tree(&mut reading.heads);
    }

    /// Every word as a head, and as a dependent turned to meet its head.
    #[inline(always)]
    fn meet(&self, way: Way, reading: &mut Reading) {
        let Reading { input, scores, others, turned, head, .. } = reading;
        self.head.all(way, input, scores);
        curve(scores);
        whole(scores, head);
        self.dependent.all(way, input, scores);
        curve(scores);
        whole(scores, turned);
        self.turn.all(way, turned, others);
        for (turned, other) in turned.iter_mut().zip(others.iter()) {
            *turned = nearest(*other, 127.0, TURNED);
        }
    }

    /// How well each place and each word within reach fits as the head of one word.
    #[inline(always)]
    fn fit(&self, at: usize, within: std::ops::Range<usize>, reading: &mut Reading) {
        let Reading { turned, head, fits, near, .. } = reading;
        let arc = self.shape.arc;
        let turned = &turned[at * arc..][..arc];
        for (near, place) in near.iter_mut().zip(self.places.chunks_exact(arc)) {
            *near = dot(place, turned);
        }
        fits.clear();
        fits.resize(within.len(), 0);
        for (fits, head) in fits.iter_mut().zip(head[within.start * arc..].chunks_exact(arc)) {
            *fits = dot(head, turned);
        }
    }

    /// What each relation scores for each word, its head being known.
    #[inline(always)]
    fn label_scores(&self, way: Way, heads: &[u32], reading: &mut Reading) {
        let Reading { input, scores, others, given, .. } = reading;
        let size = self.shape.label;
        self.label_dependent.all(way, input, scores);
        self.label_head.all(way, input, others);
        for (own, head) in scores.chunks_exact_mut(size).zip(heads) {
            if *head != NONE {
                for (own, other) in own.iter_mut().zip(&others[*head as usize * size..]) {
                    *own = tanh(*own + other);
                }
            }
        }
        whole(scores, input);
        self.label.all(way, input, given);
    }

    /// The relation of each word to its head.
    #[inline(always)]
    fn labels(&self, way: Way, second: &mut Second, reading: &mut Reading) {
        let heads = std::mem::take(&mut reading.heads);
        self.label_scores(way, &heads, reading);
        if let Some((network, beside)) = second {
            network.label_scores(way, &heads, beside);
            average(&mut reading.given, &beside.given);
        }
        if let Some(said) = &reading.said {
            let wide = self.label.rows;
            let best = |at: &usize| heads[*at].wrapping_add(1) == said.best[*at];
            for at in (0..heads.len()).filter(best) {
                add(&mut reading.given[at * wide..][..wide], &said.rels[at * wide..][..wide]);
            }
        }
        reading.heads = heads;
        let Reading { given, heads, labels, subjects, predicates, upos, tree, .. } = reading;
        labels.clear();
        let rows = given.chunks_exact(self.label.rows).zip(heads.iter());
        labels.extend(rows.map(|(row, head)| match *head {
            NONE => 0,
            _ => 1 + best(row[1..].iter().copied()) as u8,
        }));
        if let Some(plain) = self.plain {
            mend(&self.parts, plain, upos, heads, labels);
        }
        // A word has one subject: of two, one belongs to a predicate that has none.
        let bears = |at: usize, part: Part| self.parts[usize::from(labels[at])] == part;
        subjects.clear();
        subjects.extend((0..labels.len()).filter(|at| bears(*at, Part::Subject)));
        predicates.clear();
        predicates.extend(upos.iter().map(|upos| *upos == Upos::Verb as u8));
        for (at, head) in heads.iter().enumerate() {
            if let Some(predicate) = predicates.get_mut(*head as usize) {
                *predicate |= bears(at, Part::Copula);
            }
        }
        tree.share(subjects, predicates, heads);
        if let Some([_, object, _]) = self.plain {
            before_conjunctions(&self.parts, object, heads, labels);
        }
        one_each(&self.parts, heads, given, labels);
        if let Some([subject, ..]) = self.plain {
            active(&self.parts, subject, upos, heads, labels);
        }
    }
}

#[inline(always)]
fn curve(numbers: &mut [f32]) {
    for number in numbers {
        *number = tanh(*number);
    }
}

/// The place of the highest number; the first of equals.
#[inline(always)]
fn best(scores: impl Iterator<Item = f32>) -> usize {
    let mut best = (0, f32::MIN);
    for (at, score) in scores.enumerate() {
        if score > best.1 {
            best = (at, score);
        }
    }
    best.0
}
