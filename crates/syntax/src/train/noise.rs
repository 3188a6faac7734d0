//! Sentences as they might also have been written, so that a model meets more than its treebank's habits.

use super::gold::{Sentence, Surface};
use super::learner::Random;
use crate::document::{Deprel, Rel, Sub, Upos};

/// Writes the quotes of every second sentence that has any in another style: straight ones as pairs, pairs as
/// straight ones. Reports use every style, a treebank one or two.
pub(crate) fn vary_quotes(sentences: &mut [Sentence], seed: u64) {
    let mut random = Random::new(seed);
    for sentence in sentences {
        let quoted = sentence.surfaces.iter().any(|s| other_style(&s.form, false).is_some());
        if !quoted || random.below(2) == 0 {
            continue;
        }
        let mut open = false;
        for surface in &mut sentence.surfaces {
            if let Some(other) = other_style(&surface.form, open) {
                open = !open;
                let word = &mut sentence.words[surface.words.start];
                if word.lemma == word.form {
                    word.lemma = other.to_owned();
                }
                word.form = other.to_owned();
                surface.form = other.to_owned();
            }
        }
    }
}

/// The other way to write a quotation mark; `open` where one is open.
fn other_style(form: &str, open: bool) -> Option<&'static str> {
    match form {
        "\"" if open => Some("\u{201d}"),
        "\"" => Some("\u{201c}"),
        "\u{ab}" | "\u{bb}" | "\u{201c}" | "\u{201d}" => Some("\""),
        _ => None,
    }
}

/// Short sentences out of long ones: the verb of the sentence with its subject, its objects and some of its other
/// parts. Treebanks of newspapers have few, reports many.
pub(crate) fn shortened(sentences: &[Sentence], seed: u64) -> Vec<(usize, Sentence)> {
    const LONG: usize = 12;
    let mut random = Random::new(seed);
    let mut short = Vec::new();
    for (at, sentence) in sentences.iter().enumerate().filter(|(_, s)| s.words.len() > LONG) {
        let Some(root) = sentence.words.iter().position(|w| w.head.is_none()) else { continue };
        if sentence.words[root].upos != Upos::Verb as u8 {
            continue;
        }
        // Whether each word is kept follows from the child of the root that it stands under.
        let mut kept: Vec<Option<bool>> = vec![None; sentence.words.len()];
        kept[root] = Some(true);
        for (child, word) in sentence.words.iter().enumerate().filter(|(_, w)| w.head == Some(root)) {
            kept[child] = Some(match word.deprel.rel {
                Rel::Nsubj | Rel::Obj | Rel::Iobj | Rel::Aux | Rel::Expl | Rel::Compound => true,
                Rel::Punct => child + 1 == sentence.words.len(),
                Rel::Obl | Rel::Advmod | Rel::Xcomp | Rel::Ccomp => random.below(2) == 0,
                _ => false,
            });
        }
        let keep: Vec<bool> = (0..kept.len()).map(|word| above(sentence, &kept, word)).collect();
        let count = keep.iter().filter(|k| **k).count();
        if count > 2 && count + 4 < keep.len() {
            let mut whole = only(sentence, &keep);
            whole.words[0].form = capitalised(&whole.words[0].form);
            whole.surfaces[0].form.clone_from(&whole.words[0].form);
            short.push((at, whole));
        }
    }
    short
}

/// A word as it begins a sentence.
pub(super) fn capitalised(form: &str) -> String {
    let mut chars = form.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// What is known of the nearest word above `word` of which anything is known.
fn above(sentence: &Sentence, kept: &[Option<bool>], word: usize) -> bool {
    let mut at = word;
    for _ in 0..sentence.words.len() {
        match (kept[at], sentence.words[at].head) {
            (Some(kept), _) => return kept,
            (None, Some(head)) => at = head,
            (None, None) => return false,
        }
    }
    false
}

/// The sentence of the words that are kept: none of them stands under one that is not. Without names, whose words may
/// be gone.
fn only(sentence: &Sentence, keep: &[bool]) -> Sentence {
    let mut places = vec![0; keep.len()];
    let mut words = Vec::new();
    for (at, word) in sentence.words.iter().enumerate().filter(|(at, _)| keep[*at]) {
        places[at] = words.len();
        words.push(word.clone());
    }
    for word in &mut words {
        word.head = word.head.map(|h| places[h]);
    }
    let surfaces = (0..words.len())
        .map(|at| Surface { form: words[at].form.clone(), words: at..at + 1, space_after: true })
        .collect();
    Sentence { words, surfaces, starts_paragraph: false, names: None }
}

/// Sentences as they come through careless hands: every `share`th once more, without its accents, in other case,
/// without its commas, with a word twice, or with neighbours exchanged.
pub(crate) fn garbled(sentences: &[Sentence], share: usize, seed: u64) -> Vec<(usize, Sentence)> {
    let mut random = Random::new(seed);
    let mut out = Vec::new();
    for (at, sentence) in sentences.iter().enumerate() {
        if random.below(share) == 0 {
            out.push((at, garble(sentence, &mut random)));
        }
    }
    out
}

/// One sentence with one kind of fault.
pub(crate) fn garble(sentence: &Sentence, random: &mut Random) -> Sentence {
    let mut garbled = sentence.clone();
    garbled.surfaces.clear();
    match random.below(6) {
        0 => garbled.words.iter_mut().for_each(|w| w.form = unaccented(&w.form)),
        1 => garbled.words.iter_mut().for_each(|w| w.form = w.form.to_lowercase()),
        2 => garbled.words.iter_mut().for_each(|w| w.form = w.form.to_uppercase()),
        3 => {
            let bare = |at: usize| !sentence.words.iter().any(|w| w.head == Some(at));
            let keep: Vec<bool> =
                sentence.words.iter().enumerate().map(|(at, w)| w.form != "," || !bare(at)).collect();
            garbled = only(sentence, &keep);
        }
        4 => {
            let at = random.below(garbled.words.len());
            twice(&mut garbled, at);
        }
        _ if garbled.words.len() > 3 => {
            let at = random.below(garbled.words.len() - 2);
            exchange(&mut garbled, at);
        }
        _ => {}
    }
    garbled
}

/// Letters without the marks above and below them.
fn unaccented(form: &str) -> String {
    use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
    form.nfd().filter(|c| !is_combining_mark(*c)).nfc().collect()
}

/// Puts a word twice; the first of the two stands under the second.
fn twice(sentence: &mut Sentence, at: usize) {
    let mut copy = sentence.words[at].clone();
    copy.head = Some(at);
    copy.deprel = Deprel { rel: Rel::Reparandum, sub: Sub::None };
    for word in &mut sentence.words {
        word.head = word.head.map(|h| h + usize::from(h >= at));
    }
    copy.head = Some(at + 1);
    sentence.words.insert(at, copy);
    sentence.names = None;
}

/// Exchanges a word and the next.
fn exchange(sentence: &mut Sentence, at: usize) {
    sentence.words.swap(at, at + 1);
    for word in &mut sentence.words {
        word.head = word.head.map(|h| match h {
            h if h == at => at + 1,
            h if h == at + 1 => at,
            h => h,
        });
    }
    sentence.names = None;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_open_and_close() {
        assert_eq!(other_style("\"", false), Some("“"));
        assert_eq!(other_style("\"", true), Some("”"));
        assert_eq!(other_style("«", true), Some("\""));
        assert_eq!(other_style("a", true), None);
    }
}
