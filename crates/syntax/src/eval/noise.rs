//! Treebanks as they come through careless hands, to see what garble costs. Made otherwise than the garbled copies
//! that models learn from: by the share of words that a fault meets, and over surface words.

use crate::document::{Deprel, Rel, Sub, Upos};
use crate::train::gold::Sentence;
use crate::train::learner::Random;

/// Each sentence with one kind of fault: marks above letters dropped from half of the words, capitals of all words or
/// none, a word or two written twice, commas gone, adjectives on the other side of their noun.
pub(super) fn noised(sentences: &[Sentence], seed: u64) -> Vec<Sentence> {
    let mut random = Random::new(seed);
    sentences.iter().map(|sentence| noise(sentence, &mut random)).collect()
}

fn noise(sentence: &Sentence, random: &mut Random) -> Sentence {
    let all: Vec<usize> = (0..sentence.surfaces.len()).collect();
    match random.below(5) {
        0 => rewritten(sentence, |form| if random.below(2) == 0 { bare(form) } else { form.to_owned() }),
        1 if random.below(2) == 0 => rewritten(sentence, str::to_lowercase),
        1 => rewritten(sentence, title),
        2 => {
            let twice = [random.below(all.len()), random.below(all.len() * 2)];
            arranged(
                sentence,
                all.iter().flat_map(|at| vec![*at; 1 + usize::from(twice.contains(at))]).collect(),
            )
        }
        3 => {
            let leads = |at: &usize| {
                let words = &sentence.surfaces[*at].words;
                sentence.words.iter().any(|w| w.head.is_some_and(|h| words.contains(&h)))
            };
            let comma = |at: &usize| sentence.surfaces[*at].form == "," && !leads(at);
            arranged(sentence, all.into_iter().filter(|at| !comma(at)).collect())
        }
        _ => {
            let mut order = all;
            for left in 1..order.len() {
                let beside = |one: usize, other: usize| {
                    let (one, other) = (&sentence.surfaces[one].words, &sentence.surfaces[other].words);
                    let word = &sentence.words[one.start];
                    let single = one.len() == 1 && other.len() == 1;
                    single && word.upos == Upos::Adj as u8 && word.head == Some(other.start)
                };
                let (one, other) = (order[left - 1], order[left]);
                if one < other && (beside(one, other) || beside(other, one)) {
                    order.swap(left - 1, left);
                }
            }
            arranged(sentence, order)
        }
    }
}

/// The sentence with its forms written anew.
fn rewritten(sentence: &Sentence, mut write: impl FnMut(&str) -> String) -> Sentence {
    let mut out = sentence.clone();
    for surface in &mut out.surfaces {
        surface.form = write(&surface.form);
        match &mut out.words[surface.words.clone()] {
            [word] => word.form.clone_from(&surface.form),
            words => words.iter_mut().for_each(|word| word.form = word.form.to_lowercase()),
        }
    }
    out
}

/// Letters without the marks above and below them.
fn bare(form: &str) -> String {
    use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
    form.nfd().filter(|c| !is_combining_mark(*c)).nfc().collect()
}

fn title(form: &str) -> String {
    let mut chars = form.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// The surface words of a sentence in another order: one that stands twice is first a slip of what follows, one that
/// is not named is gone. Names are not known of it.
fn arranged(sentence: &Sentence, order: Vec<usize>) -> Sentence {
    let mut out = Sentence { starts_paragraph: sentence.starts_paragraph, ..Sentence::default() };
    let mut places = vec![None; sentence.words.len()];
    for (at, surface) in order.iter().enumerate() {
        let from = &sentence.surfaces[*surface];
        let start = out.words.len();
        let slip = order.get(at + 1) == Some(surface);
        for (nth, place) in from.words.clone().enumerate() {
            let mut word = sentence.words[place].clone();
            if slip {
                word.head = Some(place);
                word.deprel = Deprel { rel: Rel::Reparandum, sub: Sub::None };
            } else {
                places[place] = Some(start + nth);
            }
            out.words.push(word);
        }
        let mut surface = from.clone();
        surface.words = start..out.words.len();
        surface.space_after |= slip || order.get(at + 1) != Some(&(order[at] + 1));
        out.surfaces.push(surface);
    }
    for word in &mut out.words {
        word.head = word.head.and_then(|head| places[head]);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::train::gold;

    fn sentence() -> Sentence {
        let rows = "1\tUm\tum\tDET\t_\t_\t3\tdet\t_\t_\n2\tnovo\tnovo\tADJ\t_\t_\t3\tamod\t_\t_\n\
                    3\tataque\tataque\tNOUN\t_\t_\t0\troot\t_\tSpaceAfter=No\n4\t,\t,\tPUNCT\t_\t_\t3\tpunct\t_\t_\n\n";
        let read = crate::conllu::Sentences::new(rows.as_bytes()).next();
        gold::sentence(&read.expect("a sentence").expect("sound rows")).expect("a tree")
    }

    fn forms(sentence: &Sentence) -> Vec<(&str, Option<usize>)> {
        sentence.words.iter().map(|w| (w.form.as_str(), w.head)).collect()
    }

    #[test]
    fn words_move_with_their_heads() {
        let moved = arranged(&sentence(), vec![0, 2, 1]);
        assert_eq!(forms(&moved), [("Um", Some(1)), ("ataque", None), ("novo", Some(1))]);
        assert!(moved.surfaces[1].space_after);
        let doubled = arranged(&sentence(), vec![0, 1, 2, 2, 3]);
        let expected =
            [("Um", Some(3)), ("novo", Some(3)), ("ataque", Some(3)), ("ataque", None), (",", Some(3))];
        assert_eq!(forms(&doubled), expected);
        assert_eq!(doubled.words[2].deprel.rel, Rel::Reparandum);
    }

    #[test]
    fn every_fault_keeps_a_tree() {
        let mut random = Random::new(3);
        for _ in 0..200 {
            let noised = noise(&sentence(), &mut random);
            assert_eq!(noised.words.iter().filter(|w| w.head.is_none()).count(), 1);
            assert_eq!(noised.surfaces.last().map(|s| s.words.end), Some(noised.words.len()));
        }
    }
}
