//! What a text is about: its rarest names, words and numbers, weighted, as hashes.

use super::neutral;
use crate::hash;
use crate::link::shelf::Store;
use record::{Language, Reading};
use rustc_hash::FxHashMap;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Terms and their weights, in the order of the terms; the squares of the weights sum to one.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Signature(pub(crate) Vec<(u32, f32)>);

/// The signatures of a report: by its words, for reports in its language, and by what is the same in every language.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Profile {
    pub(crate) language: Option<Language>,
    pub(crate) words: Signature,
    pub(crate) neutral: Signature,
}

impl Profile {
    /// The profile of a report and what was read from it.
    pub(crate) fn of(text: &str, reading: &Reading) -> Self {
        let language = reading.report.language;
        Self {
            language: Some(language),
            words: Signature::of(text, language),
            neutral: neutral::signature(text, reading),
        }
    }

    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        let language = self.language.and_then(|l| Language::ALL.iter().position(|o| *o == l));
        let mut bytes = vec![language.map_or(u8::MAX, |at| at as u8), self.words.0.len() as u8];
        bytes.extend(self.words.to_bytes());
        bytes.extend(self.neutral.to_bytes());
        bytes
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Self {
        let [language, words, rest @ ..] = bytes else { return Self::default() };
        let (words, neutral) = rest.split_at((usize::from(*words) * 8).min(rest.len()));
        Self {
            language: Language::ALL.get(usize::from(*language)).copied(),
            words: Signature::from_bytes(words),
            neutral: Signature::from_bytes(neutral),
        }
    }
}

/// A profile as many are held against one: the words lie in it and not behind it, their hashes side by side.
#[derive(Clone, Debug)]
pub(crate) struct Packed {
    pub(crate) language: Option<Language>,
    many: usize,
    terms: [u32; TERMS],
    weights: [f32; TERMS],
    neutral: Signature,
}

impl Packed {
    pub(crate) fn of(profile: Profile) -> Self {
        let Profile { language, words, neutral } = profile;
        let (mut terms, mut weights) = ([0; TERMS], [0.0; TERMS]);
        let many = words.0.len().min(TERMS);
        for (at, (term, weight)) in words.0.into_iter().take(TERMS).enumerate() {
            (terms[at], weights[at]) = (term, weight);
        }
        Self { language, many, terms, weights, neutral }
    }

    fn words(&self) -> impl ExactSizeIterator<Item = (u32, f32)> {
        self.terms.into_iter().zip(self.weights).take(self.many)
    }
}

impl Store for Packed {
    fn store(&self, to: &mut Vec<u8>) {
        self.language.store(to);
        (self.many as u8).store(to);
        self.words().for_each(|word| word.store(to));
        (self.neutral.0.len() as u8).store(to);
        self.neutral.0.iter().for_each(|word| word.store(to));
    }

    fn fetch(from: &mut &[u8]) -> Option<Self> {
        let language = Option::fetch(from)?;
        let many = usize::from(u8::fetch(from)?);
        let (mut terms, mut weights) = ([0; TERMS], [0.0; TERMS]);
        for (term, weight) in terms.iter_mut().zip(&mut weights).take(many) {
            (*term, *weight) = Store::fetch(from)?;
        }
        let telling = u8::fetch(from)?;
        let neutral = (0..telling).map(|_| Store::fetch(from)).collect::<Option<_>>()?;
        Some(Self { language, many, terms, weights, neutral: Signature(neutral) })
    }
}

/// What the words of a report weigh at most, in a fifth of the memory: it shows of most reports that they are not alike.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sketch {
    language: Option<Language>,
    many: u8,
    /// In [`STEPS`], rounded up.
    weights: [u8; TERMS],
    places: [u16; TERMS],
}

/// Terms fall into so many places.
const PLACES: usize = 1 << 12;

/// The steps in which weights are counted; none is above one.
const STEPS: f32 = 255.0;

impl Sketch {
    pub(crate) fn of(profile: &Packed) -> Self {
        let (mut weights, mut places) = ([0; TERMS], [0; TERMS]);
        for (at, (term, weight)) in profile.words().enumerate() {
            weights[at] = (weight * STEPS).ceil() as u8;
            places[at] = (term as usize % PLACES) as u16;
        }
        Self { language: profile.language, many: profile.many as u8, weights, places }
    }

    fn words(&self) -> impl Iterator<Item = (u8, u16)> {
        let many = usize::from(self.many);
        self.weights[..many].iter().copied().zip(self.places[..many].iter().copied())
    }
}

/// A report that many others are held against.
#[derive(Debug, Default)]
pub(crate) struct Probe {
    language: Option<Language>,
    words: Spread,
    neutral: Spread,
    /// The most that its words weigh in each place, in [`STEPS`].
    most: Most,
}

struct Most(Box<[u16; PLACES]>);

impl Default for Most {
    fn default() -> Self {
        Self(Box::new([0; PLACES]))
    }
}

impl Most {
    fn of(sketch: &Sketch) -> Self {
        let mut most = Self::default();
        for (weight, place) in sketch.words() {
            most.0[usize::from(place)] += u16::from(weight);
        }
        most
    }
}

impl std::fmt::Debug for Most {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.0.iter().filter(|weight| **weight > 0)).finish()
    }
}

impl Probe {
    pub(crate) fn of(profile: &Packed) -> Self {
        Self {
            language: profile.language,
            words: Spread::of(profile.words()),
            neutral: Spread::of(profile.neutral.0.iter().copied()),
            most: Most::of(&Sketch::of(profile)),
        }
    }

    /// What is at least as much as a report's likeness; `None` where it is in another language, and its words say nothing.
    pub(crate) fn at_most(&self, other: &Sketch) -> Option<f32> {
        let weighed = other
            .words()
            .map(|(weight, place)| u32::from(weight) * u32::from(self.most.0[usize::from(place) % PLACES]));
        let most = weighed.sum::<u32>() as f32 / (STEPS * STEPS);
        // What the likeness may gain where its parts are rounded.
        (self.language == other.language).then_some(most + 1e-4)
    }

    /// How much two reports have in common, from 0 to 1: the same bits both ways round.
    pub(crate) fn likeness(&self, other: &Packed) -> f32 {
        match self.language == other.language {
            true => self.words.likeness_by_words(other),
            false => self.neutral.likeness(&other.neutral),
        }
    }
}

/// The terms of a signature in a table of hashes, which they are themselves; a place without a weight is free. Before it stands a
/// sieve of bits that nearly all terms of another signature fall through.
#[derive(Debug)]
struct Spread {
    bits: [u64; BITS / 64],
    places: Vec<(u32, f32)>,
}

/// Bits of the sieve.
const BITS: usize = 4096;

impl Default for Spread {
    fn default() -> Self {
        Self { bits: [0; BITS / 64], places: Vec::new() }
    }
}

impl Spread {
    fn of(terms: impl ExactSizeIterator<Item = (u32, f32)>) -> Self {
        let mut places = vec![(0, 0.0); (terms.len() * 4).next_power_of_two()];
        let mut bits = [0; BITS / 64];
        let mask = places.len() - 1;
        for (term, weight) in terms {
            bits[term as usize % BITS / 64] |= 1 << (term % 64);
            let mut at = term as usize & mask;
            while places[at].1 != 0.0 {
                at = (at + 1) & mask;
            }
            places[at] = (term, weight);
        }
        Self { bits, places }
    }

    fn weight(&self, term: u32) -> f32 {
        let mask = self.places.len() - 1;
        let mut at = term as usize & mask;
        while self.places[at].1 != 0.0 {
            if self.places[at].0 == term {
                return self.places[at].1;
            }
            at = (at + 1) & mask;
        }
        0.0
    }

    /// Whether it may hold a term: 1 or 0.
    fn may_hold(&self, term: u32) -> u64 {
        self.bits[term as usize % BITS / 64] >> (term % 64) & 1
    }

    fn likeness(&self, other: &Signature) -> f32 {
        let held = other.0.iter().filter(|(term, _)| self.may_hold(*term) != 0);
        held.map(|(term, weight)| f64::from(self.weight(*term) * weight)).sum::<f64>() as f32
    }

    fn likeness_by_words(&self, other: &Packed) -> f32 {
        // Which of them are held is as good as chance: all are looked at without a branch first.
        let mut held = 0u64;
        for (at, term) in other.terms[..other.many].iter().enumerate() {
            held |= self.may_hold(*term) << at;
        }
        let mut sum = 0.0f64;
        while held != 0 {
            let at = held.trailing_zeros() as usize;
            sum += f64::from(self.weight(other.terms[at]) * other.weights[at]);
            held &= held - 1;
        }
        sum as f32
    }
}

/// How many terms a report keeps: no more than there are bits in a word.
const TERMS: usize = 60;

/// The level of a word that the tables do not hold, in half units of the natural logarithm.
const UNSEEN: f32 = 18.0;

/// How many words are read: what a report is about stands in its beginning.
const WORDS: usize = 1500;

/// Over how many words the weight of a first mention falls by e.
const LEAD: f32 = 60.0;

impl Signature {
    /// The signature of a text.
    pub(crate) fn of(text: &str, language: Language) -> Self {
        let common = common(language);
        let mut terms: FxHashMap<u32, Term> = FxHashMap::default();
        let mut folded = String::new();
        for (at, word) in words(text).take(WORDS).enumerate() {
            fold_into(&mut folded, word.text);
            let weight = match folded.as_bytes().iter().all(u8::is_ascii_digit) {
                true => number_weight(&folded),
                false if folded.chars().nth(1).is_none() => continue,
                // A small table has not seen all common words: only a name is sure to be rare.
                false if word.is_name => {
                    common.levels.get(&*folded).map_or(UNSEEN, |level| f32::from(*level)) / 2.0
                }
                false => common.level(&folded) / 2.0,
            };
            let term = terms.entry(short(hash::of_bytes(folded.as_bytes()))).or_insert(Term {
                weight,
                name: false,
                first: at + 1,
            });
            term.name |= word.is_name;
        }
        let weighted = terms.into_iter().map(|(hash, term)| (hash, term.weight()));
        Self::from_weights(weighted.collect(), TERMS)
    }

    /// Keeps the heaviest `most` terms and makes their length one.
    pub(crate) fn from_weights(mut terms: Vec<(u32, f32)>, most: usize) -> Self {
        terms.retain(|(_, weight)| *weight > 0.0);
        terms.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        terms.truncate(most);
        let length = terms.iter().map(|(_, w)| w * w).sum::<f32>().sqrt();
        terms.iter_mut().for_each(|(_, weight)| *weight /= length);
        terms.sort_unstable_by_key(|(term, _)| *term);
        // Signatures are held by the thousand, and most words of a text have fallen away.
        terms.shrink_to_fit();
        Self(terms)
    }

    /// The heaviest terms.
    pub(crate) fn heaviest(&self, most: usize) -> Vec<u32> {
        let mut terms = self.0.clone();
        terms.sort_unstable_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        terms.truncate(most);
        terms.into_iter().map(|(term, _)| term).collect()
    }

    fn to_bytes(&self) -> Vec<u8> {
        self.0.iter().flat_map(|(term, weight)| [term.to_le_bytes(), weight.to_le_bytes()].concat()).collect()
    }

    fn from_bytes(bytes: &[u8]) -> Self {
        let four = |b: &[u8]| [b[0], b[1], b[2], b[3]];
        Self(
            bytes
                .chunks_exact(8)
                .map(|b| (u32::from_le_bytes(four(&b[..4])), f32::from_le_bytes(four(&b[4..]))))
                .collect(),
        )
    }
}

/// How much the terms of two signatures have in common, both in the order of the terms.
pub(crate) fn likeness(here: &[(u32, f32)], there: &[(u32, f32)]) -> f32 {
    let (mut i, mut j) = (0, 0);
    let mut sum = 0.0f64;
    while let (Some((term, weight)), Some((their, heavy))) = (here.get(i), there.get(j)) {
        // Which side goes on is as good as chance: steps that are counted cost less than branches that are guessed.
        if term == their {
            sum += f64::from(weight * heavy);
        }
        i += usize::from(term <= their);
        j += usize::from(their <= term);
    }
    sum as f32
}

struct Term {
    weight: f32,
    name: bool,
    first: usize,
}

impl Term {
    fn weight(&self) -> f32 {
        let name = if self.name { 1.5 } else { 1.0 };
        let early = 1.0 + 2.0 * (-(self.first as f32) / LEAD).exp();
        self.weight * name * early
    }
}

/// Small numbers and years say little.
fn number_weight(digits: &str) -> f32 {
    match digits.parse::<u64>() {
        Ok(0..=31 | 1900..=2100) => 2.0,
        _ => 4.0,
    }
}

pub(crate) fn short(hash: u64) -> u32 {
    (hash >> 32) as u32
}

/// A word of a text.
pub(crate) struct Word<'t> {
    pub(crate) text: &'t str,
    /// It has a capital and does not open a sentence.
    pub(crate) is_name: bool,
}

/// The words and numbers of a text, in order.
pub(crate) fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut at = 0usize;
    let mut opens = true;
    std::iter::from_fn(move || {
        let rest = &text[at..];
        let mut skipped = rest.char_indices();
        let start = loop {
            let (i, c) = skipped.next()?;
            if c.is_alphanumeric() {
                break i;
            }
            opens |= matches!(c, '.' | '!' | '?' | '\n' | '…');
        };
        let word = &rest[start..];
        let digits = word.starts_with(|c: char| c.is_ascii_digit());
        let mut end = word.len();
        let mut chars = word.char_indices().peekable();
        while let Some((i, c)) = chars.next() {
            // A point, comma or space between groups of digits belongs to the number.
            let joins = digits
                && matches!(c, '.' | ',' | '\u{a0}' | '\u{202f}')
                && chars.peek().is_some_and(|(_, next)| next.is_ascii_digit());
            if !(c.is_alphanumeric() || joins || is_combining_mark(c)) {
                end = i;
                break;
            }
        }
        let found = &word[..end];
        at += start + end;
        let capital = found.starts_with(char::is_uppercase);
        let word = Word { text: found, is_name: capital && !opens };
        opens = false;
        Some(word)
    })
}

/// In small letters, without accents; a number without the marks between its groups.
pub(crate) fn fold(word: &str) -> String {
    if word.starts_with(|c: char| c.is_ascii_digit()) {
        return number(word);
    }
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    word.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

/// Folds a word into a buffer, which is used again.
pub(crate) fn fold_into(folded: &mut String, word: &str) {
    folded.clear();
    match word.is_ascii() && !word.starts_with(|c: char| c.is_ascii_digit()) {
        true => {
            folded.push_str(word);
            folded.make_ascii_lowercase();
        }
        false => folded.push_str(&fold(word)),
    }
}

/// The hash of a word as it is folded.
pub(crate) fn folded_hash(word: &str) -> u64 {
    match word.is_ascii() && !word.starts_with(|c: char| c.is_ascii_digit()) {
        true => hash::of_lower(word.as_bytes()),
        false => hash::of_bytes(fold(word).as_bytes()),
    }
}

fn number(word: &str) -> String {
    let groups: Vec<&str> = word.split(|c: char| !c.is_alphanumeric()).collect();
    let grouped = groups.len() > 1 && groups[1..].iter().all(|group| group.len() == 3);
    if grouped { groups.concat() } else { word.replace(',', ".").to_lowercase() }
}

/// The table of one language.
#[derive(Default)]
pub(crate) struct Levels {
    levels: FxHashMap<&'static str, u8>,
    /// The level of what the table does not hold: the larger the count behind it, the rarer.
    unseen: f32,
}

impl Levels {
    /// The level of a word that is no name.
    pub(crate) fn level(&self, word: &str) -> f32 {
        self.levels.get(word).map_or(self.unseen, |level| f32::from(*level))
    }
}

/// How common the words of a language are.
pub(crate) fn common(language: Language) -> &'static Levels {
    static TABLES: LazyLock<Vec<(Language, Levels)>> = LazyLock::new(|| {
        [
            (Language::Pt, include_str!("../../../../lang/pt/frequency.txt")),
            (Language::En, include_str!("../../../../lang/en/frequency.txt")),
            (Language::Es, include_str!("../../../../lang/es/frequency.txt")),
            (Language::Uk, include_str!("../../../../lang/uk/frequency.txt")),
            (Language::Ru, include_str!("../../../../lang/ru/frequency.txt")),
        ]
        .map(|(language, text)| (language, levels(text)))
        .into()
    });
    static NONE: LazyLock<Levels> = LazyLock::new(Levels::default);
    TABLES.iter().find(|(l, _)| *l == language).map_or(&NONE, |(_, levels)| levels)
}

fn levels(text: &'static str) -> Levels {
    let counted =
        text.lines().next().and_then(|head| head.split(' ').find_map(|word| word.parse::<f32>().ok()));
    let unseen = counted.map_or(UNSEEN, |counted| (2.0 * (counted.ln() - 3.2)).min(UNSEEN));
    let levels = text
        .lines()
        .filter_map(|line| line.split_once(':'))
        .filter_map(|(level, words)| Some((level.parse::<u8>().ok()?, words)))
        .flat_map(|(level, words)| words.split_whitespace().map(move |word| (word, level)))
        .collect();
    Levels { levels, unseen }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_its_table() {
        for language in Language::ALL {
            assert!(common(language).levels.len() > 500 && common(language).unseen > 12.0, "{language}");
        }
    }

    #[test]
    fn numbers_are_the_same_however_they_are_grouped() {
        let folded: Vec<String> = words("10.500 10,500 10\u{a0}500 3,5").map(|w| fold(w.text)).collect();
        assert_eq!(folded, ["10500", "10500", "10500", "3.5"]);
    }

    #[test]
    fn a_folded_word_has_one_hash() {
        for word in ["Kyiv", "RUSSIA", "4pm", "10,500", "São", "Київ", "plain", ""] {
            assert_eq!(folded_hash(word), hash::of_bytes(fold(word).as_bytes()), "{word}");
        }
    }

    #[test]
    fn names_are_told_from_words_that_open_a_sentence() {
        let names: Vec<&str> =
            words("The mayor of Kokomo spoke. He left.").filter(|w| w.is_name).map(|w| w.text).collect();
        assert_eq!(names, ["Kokomo"]);
    }

    #[test]
    fn likeness_is_the_same_both_ways_and_survives_storing() {
        let a = Signature::of("Four people were shot at a bar in Kokomo, Indiana.", Language::En);
        let b = Signature::of("Police in Kokomo said four were hurt in a bar shooting.", Language::En);
        let spread = |signature: &Signature| Spread::of(signature.0.iter().copied());
        let (to_a, to_b) = (spread(&a), spread(&b));
        assert_eq!(to_a.likeness(&b).to_bits(), to_b.likeness(&a).to_bits());
        assert_eq!(to_a.likeness(&b).to_bits(), likeness(&a.0, &b.0).to_bits(), "as term by term");
        assert!(to_a.likeness(&b) > 0.2 && to_a.likeness(&a) > 0.99);
        assert_eq!(spread(&Signature::default()).likeness(&a), 0.0);
        assert_eq!(Spread::default().likeness(&a), 0.0);
        let whole = Profile { language: Some(Language::En), words: a.clone(), neutral: b.clone() };
        let packed = Packed::of(whole.clone());
        assert_eq!(packed.words().collect::<Vec<_>>(), a.0);
        let mut bytes = Vec::new();
        packed.store(&mut bytes);
        let back = Packed::fetch(&mut &bytes[..]).expect("it is whole");
        assert_eq!(
            (back.words().collect::<Vec<_>>(), &back.neutral, back.language),
            (a.0.clone(), &b, packed.language)
        );
        assert_eq!(to_b.likeness_by_words(&packed).to_bits(), to_b.likeness(&a).to_bits());
        assert_eq!(Profile::from_bytes(&whole.to_bytes()), whole);
        for (one, other) in [(&a, &b), (&a, &a), (&b, &a), (&b, &b)] {
            let packed =
                |words: &Signature| Packed::of(Profile { words: words.clone(), ..Profile::default() });
            let most = Probe::of(&packed(one)).at_most(&Sketch::of(&packed(other))).expect("one language");
            let likeness = likeness(&one.0, &other.0);
            assert!(most >= likeness && most < likeness + 0.1, "{most} {likeness}");
        }
        assert_eq!(Profile::from_bytes(&Profile::default().to_bytes()), Profile::default());
        assert!(Signature::of("", Language::En).0.is_empty());
    }
}
