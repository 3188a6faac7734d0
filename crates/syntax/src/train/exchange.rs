//! Parts of sentences exchanged between sentences, so that clauses meet subjects, objects and names that they were not
//! written with, and short sentences begin with names as headlines and reports do.

use super::gold::{Sentence, Word};
use super::learner::Random;
use super::noise::capitalised;
use crate::document::{Deprel, Rel, Sub, Upos};
use rustc_hash::FxHashMap;
use std::ops::Range;

/// Words of the longest part that is exchanged.
const LONGEST: usize = 8;
/// Of how many subjects in the plural one becomes two names joined by a conjunction.
const JOINED: usize = 3;

/// A noun with all that hangs on it, side by side in its sentence.
#[derive(Clone)]
struct Part {
    sentence: usize,
    words: Range<usize>,
    head: usize,
}

/// What a part must share with the one whose place it takes.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Kind<'a> {
    rel: Rel,
    proper: bool,
    /// The features that show: case, number, and gender where there are cases.
    case: Option<&'a str>,
    number: Option<&'a str>,
    gender: Option<&'a str>,
    bank: usize,
}

/// Every sentence of at most `longest` words once more, with up to three of its parts exchanged for others of the same
/// kind, half of the time for names.
pub(super) fn exchanged(
    sentences: &[Sentence],
    banks: &[usize],
    longest: usize,
    seed: u64,
) -> Vec<(usize, Sentence)> {
    let mut parts: FxHashMap<Kind<'_>, Vec<Part>> = FxHashMap::default();
    let mut found: Vec<Vec<(Part, Kind<'_>)>> = Vec::with_capacity(sentences.len());
    for (at, (sentence, bank)) in sentences.iter().zip(banks).enumerate() {
        let own = parts_of(sentence, at, *bank);
        for (part, kind) in &own {
            parts.entry(*kind).or_default().push(part.clone());
        }
        found.push(own);
    }
    let conjunctions = conjunctions(sentences, banks);
    let mut random = Random::new(seed);
    let mut out = Vec::new();
    for (at, sentence) in sentences.iter().enumerate() {
        if found[at].is_empty() || sentence.words.len() > longest {
            continue;
        }
        // From the last to the first, so that the places of those before stay as they are.
        let mut changed = sentence.clone();
        changed.surfaces.clear();
        // Of names, those of the treebank are enough: with these copies fewer were found on dev.
        changed.names = None;
        let mut left = 3;
        let mut before = usize::MAX;
        for (part, kind) in found[at].iter().rev() {
            if left == 0 || part.words.end > before || random.below(3) == 0 {
                continue;
            }
            let joined = kind.rel == Rel::Nsubj
                && kind.number == Some("Plur")
                && random.below(JOINED) == 0
                && join(
                    &mut changed,
                    part,
                    kind,
                    &parts,
                    sentences,
                    conjunctions.get(&banks[at]),
                    &mut random,
                );
            let proper = random.below(2) == 0;
            let with = Kind { proper, ..*kind };
            let others = parts.get(&with).or_else(|| parts.get(kind));
            if !joined {
                let Some(other) = others.map(|all| &all[random.below(all.len())]) else { continue };
                replace(&mut changed, part, &copy(&sentences[other.sentence], other));
            }
            left -= 1;
            before = part.words.start;
        }
        if left < 3 {
            out.push((at, changed));
        }
    }
    out
}

/// The value of a feature.
fn feature<'a>(feats: &'a str, name: &str) -> Option<&'a str> {
    feats.split('|').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
}

/// The parts of a sentence that can be exchanged, in order, none within another.
fn parts_of(sentence: &Sentence, at: usize, bank: usize) -> Vec<(Part, Kind<'_>)> {
    let words = &sentence.words;
    let mut ends: Vec<Range<usize>> = (0..words.len()).map(|w| w..w + 1).collect();
    let mut sizes = vec![1; words.len()];
    for word in 0..words.len() {
        let mut above = words[word].head;
        for _ in 0..words.len() {
            let Some(head) = above else { break };
            ends[head] = ends[head].start.min(word)..ends[head].end.max(word + 1);
            sizes[head] += 1;
            above = words[head].head;
        }
    }
    let mut out: Vec<(Part, Kind<'_>)> = Vec::new();
    for (head, word) in words.iter().enumerate() {
        let range = &ends[head];
        let exchanges = matches!(word.deprel.rel, Rel::Nsubj | Rel::Obj | Rel::Iobj | Rel::Obl | Rel::Nmod);
        let proper = word.upos == Upos::Propn as u8;
        if !exchanges
            || word.deprel.sub != Sub::None
            || !(proper || word.upos == Upos::Noun as u8)
            || range.len() > LONGEST
            || sizes[head] != range.len()
        {
            continue;
        }
        let children = || words.iter().enumerate().filter(|(_, w)| w.head == Some(head));
        let joined = children().any(|(_, w)| w.deprel.rel == Rel::Conj);
        let case = feature(&word.feats, "Case");
        // The verb says the number of a subject that shows none itself.
        let shown = feature(&word.feats, "Number").unwrap_or("Sing");
        let number = if joined { "Plur" } else { shown };
        let kind = Kind {
            rel: word.deprel.rel,
            proper,
            case,
            number: (word.deprel.rel == Rel::Nsubj).then_some(number),
            gender: feature(&word.feats, "Gender")
                .filter(|_| case.is_some() && word.deprel.rel == Rel::Nsubj),
            bank,
        };
        // A part within another gives way to the larger one half of the time: by its length, so that no die is needed.
        match out.last() {
            Some((last, _)) if last.words.end > range.start => {
                if range.len().is_multiple_of(2) {
                    continue;
                }
                out.retain(|(other, _)| other.words.end <= range.start || other.words.start >= range.end);
            }
            _ => {}
        }
        if out.iter().all(|(o, _)| o.words.end <= range.start || o.words.start >= range.end) {
            out.push((Part { sentence: at, words: range.clone(), head }, kind));
        }
    }
    out.sort_by_key(|(part, _)| part.words.start);
    out
}

/// The commonest word that joins nouns, by treebank.
fn conjunctions<'a>(sentences: &'a [Sentence], banks: &[usize]) -> FxHashMap<usize, &'a Word> {
    let mut counts: FxHashMap<(usize, &str), (usize, &Word)> = FxHashMap::default();
    for (sentence, bank) in sentences.iter().zip(banks) {
        for word in sentence.words.iter().filter(|w| w.deprel.rel == Rel::Cc) {
            counts.entry((*bank, &word.form)).or_insert((0, word)).0 += 1;
        }
    }
    let mut best: FxHashMap<usize, (usize, &Word)> = FxHashMap::default();
    for ((bank, _), (count, word)) in counts {
        let slot = best.entry(bank).or_insert((count, word));
        if (count, &word.form) > (slot.0, &slot.1.form) {
            *slot = (count, word);
        }
    }
    best.into_iter().map(|(bank, (_, word))| (bank, word)).collect()
}

/// The words of a part with their heads counted from its first word; `None` is the head of the part.
struct Cut {
    words: Vec<Word>,
    head: usize,
}

fn copy(sentence: &Sentence, part: &Part) -> Cut {
    let start = part.words.start;
    let mut words = sentence.words[part.words.clone()].to_vec();
    for word in &mut words {
        word.head = word.head.and_then(|h| h.checked_sub(start)).filter(|h| *h < part.words.len());
    }
    words[part.head - start].head = None;
    // What began a sentence is written small elsewhere, but for names.
    if start == 0 && words[0].upos != Upos::Propn as u8 && words[0].lemma.chars().all(|c| !c.is_uppercase()) {
        words[0].form = words[0].form.to_lowercase();
    }
    Cut { words, head: part.head - start }
}

/// Puts `cut` where `part` stands.
fn replace(sentence: &mut Sentence, part: &Part, cut: &Cut) {
    let (start, end, len) = (part.words.start, part.words.end, cut.words.len());
    let moved = |place: usize| if place >= end { place + len - (end - start) } else { place };
    let (above, deprel) = (sentence.words[part.head].head, sentence.words[part.head].deprel);
    let mut words: Vec<Word> = cut.words.clone();
    for word in &mut words {
        word.head = word.head.map(|h| h + start);
    }
    words[cut.head].head = above;
    words[cut.head].deprel = deprel;
    if start == 0 {
        words[0].form = capitalised(&words[0].form);
    }
    sentence.words.splice(start..end, words);
    for (at, word) in sentence.words.iter_mut().enumerate() {
        let new = (start..start + len).contains(&at) && at != start + cut.head;
        if !new {
            word.head = word.head.map(moved);
        }
    }
}

/// Puts two names and the word that joins them where `part` stands; returns whether there were such names.
fn join(
    sentence: &mut Sentence,
    part: &Part,
    kind: &Kind<'_>,
    parts: &FxHashMap<Kind<'_>, Vec<Part>>,
    sentences: &[Sentence],
    conjunction: Option<&&Word>,
    random: &mut Random,
) -> bool {
    let one = Kind { proper: true, number: Some("Sing"), gender: None, ..*kind };
    let genders = [one, Kind { gender: Some("Masc"), ..one }, Kind { gender: Some("Fem"), ..one }];
    let mut pools: Vec<&Vec<Part>> = genders.iter().filter_map(|k| parts.get(k)).collect();
    if pools.is_empty() {
        return false;
    }
    let mut next = || {
        let pool = pools.remove(random.below(pools.len()));
        pools.push(pool);
        let part = &pool[random.below(pool.len())];
        copy(&sentences[part.sentence], part)
    };
    let (Some(conjunction), mut first, second) = (conjunction, next(), next()) else { return false };
    let after = first.words.len();
    let mut word = (**conjunction).clone();
    word.head = Some(after + 1 + second.head);
    first.words.push(word);
    for (at, mut word) in second.words.into_iter().enumerate() {
        word.head = word.head.map(|h| h + after + 1);
        if at == second.head {
            word.head = Some(first.head);
            word.deprel = Deprel { rel: Rel::Conj, sub: Sub::None };
        }
        first.words.push(word);
    }
    replace(sentence, part, &first);
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conllu::Sentences;
    use crate::train::gold;

    const ROWS: &str = "\
        1\tJapan\tJapan\tPROPN\t_\tNumber=Sing\t2\tnsubj\t_\t_\n\
        2\tattacks\tattack\tVERB\t_\t_\t0\troot\t_\t_\n\
        3\tthe\tthe\tDET\t_\t_\t4\tdet\t_\t_\n\
        4\tships\tship\tNOUN\t_\tNumber=Plur\t2\tobj\t_\t_\n\
        5\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_\n\n\
        1\tThe\tthe\tDET\t_\t_\t2\tdet\t_\t_\n\
        2\tmen\tman\tNOUN\t_\tNumber=Plur\t3\tnsubj\t_\t_\n\
        3\tmet\tmeet\tVERB\t_\t_\t0\troot\t_\t_\n\
        4\tMary\tMary\tPROPN\t_\tNumber=Sing\t3\tobj\t_\t_\n\
        5\tand\tand\tCCONJ\t_\t_\t6\tcc\t_\t_\n\
        6\tAnn\tAnn\tPROPN\t_\tNumber=Sing\t4\tconj\t_\t_\n\n\
        1\tPeru\tPeru\tPROPN\t_\tNumber=Sing\t2\tnsubj\t_\t_\n\
        2\twins\twin\tVERB\t_\t_\t0\troot\t_\t_\n\n";

    fn sentences() -> Vec<Sentence> {
        let read =
            Sentences::new(ROWS.as_bytes()).map(|s| gold::sentence(&s.expect("sound rows")).expect("a tree"));
        read.collect()
    }

    fn forms(sentence: &Sentence) -> String {
        sentence.words.iter().map(|w| w.form.as_str()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn parts_take_the_places_of_others() {
        let all = sentences();
        let mut seen = Vec::new();
        for seed in 0..60 {
            for (of, sentence) in exchanged(&all, &[0; 3], 40, seed) {
                let words = &sentence.words;
                assert_eq!(words.iter().filter(|w| w.head.is_none()).count(), 1, "{}", forms(&sentence));
                for start in 0..words.len() {
                    let mut at = start;
                    for _ in 0..words.len() {
                        at = words[at].head.unwrap_or(at);
                    }
                    assert_eq!(words[at].head, None, "a ring in {}", forms(&sentence));
                }
                seen.push((of, forms(&sentence)));
            }
        }
        let met = |of: usize, text: &str| seen.iter().any(|(o, s)| *o == of && s == text);
        assert!(met(0, "Peru attacks Mary and Ann ."));
        assert!(met(1, "The men met the ships"));
        // Two names joined stand for a subject in the plural.
        assert!(met(1, "Japan and Peru met the ships") || met(1, "Peru and Japan met the ships"), "{seen:?}");
    }
}
