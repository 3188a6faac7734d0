//! Where sentences end: a classifier over the words around each place where one might.

use super::Gap;
use crate::hash::feature;
use crate::table::{MAX_CLASSES, Scorer};
use crate::word::{self, Atoms};

/// A sentence is cut after so many surface words even where nothing ends it.
pub(crate) const LONGEST_SENTENCE: usize = 300;

/// What is seen of one surface word.
#[derive(Clone, Copy)]
pub(crate) struct Seen {
    pub(crate) atoms: Atoms,
    /// First and last character.
    pub(crate) first: char,
    pub(crate) last: char,
    pub(crate) gap: Gap,
}

/// Counts what is open since the sentence began.
#[derive(Default)]
pub(crate) struct State {
    words: usize,
    brackets: i32,
    quotes: u32,
}

impl State {
    fn see(&mut self, word: &Seen) {
        self.words += 1;
        match word::plain(word.first) {
            '(' | '[' | '{' => self.brackets += 1,
            ')' | ']' | '}' => self.brackets = (self.brackets - 1).max(0),
            '"' => self.quotes ^= 1,
            '“' => self.quotes = 1,
            '”' => self.quotes = 0,
            _ => {}
        }
    }
}

/// Finds the last words of sentences. `decide` is asked with the word's index and features.
pub(crate) fn ends(
    words: &[Seen],
    mut decide: impl FnMut(usize, &[u64]) -> bool,
    mut end: impl FnMut(usize),
) {
    let mut state = State::default();
    for i in 0..words.len() {
        state.see(&words[i]);
        let over = words[i].gap == Gap::Break
            || i + 1 == words.len()
            || state.words >= LONGEST_SENTENCE
            || ends_dateline(words, i, state.words)
            || ends_with_x(words, i)
            || (candidate(&words[i], &words[i + 1]) && decide(i, &features(words, i, &state)));
        if over {
            end(i);
            state = State::default();
        }
    }
}

/// The most words of a dateline.
const DATELINE: usize = 16;

/// The most words of one that names no agency.
const DAY: usize = 8;

/// Whether a dash ends a dateline that opens a line: "NAIROBI, March 3 (Reuters) - ". What follows is a sentence of its own: no
/// treebank has such towns before its sentences. `long` is how many words of it were seen.
fn ends_dateline(words: &[Seen], i: usize, long: usize) -> bool {
    let is =
        |at: usize, sign: char| word::plain(words[at].first) == sign && words[at].first == words[at].last;
    let dash = |c: char| matches!(word::plain(c), '-' | '–' | '—' | '―');
    let start = i + 1 - long;
    let opens = start == 0 || words[start - 1].gap == Gap::Break;
    if !opens || !(4..=DATELINE).contains(&long) || !dash(words[i].last) || words[i].gap == Gap::Break {
        return false;
    }
    // "KYIV, June 11 - ", "MADRID, 3 sep. — ": a town and a day.
    let number = |at: usize| words[at].first.is_ascii_digit();
    let named = |at: usize| {
        let month = words[at].first.is_lowercase() && at > start && number(at - 1);
        words[at].first.is_uppercase() || month || number(at) || is(at, ',') || is(at, '.')
    };
    let parted =
        words[i - 1].gap == Gap::Space && words[i].gap == Gap::Space && words[i + 1].first.is_uppercase();
    if long <= DAY && parted && words[start].first.is_uppercase() && (start..i).all(named) {
        return (start..i).any(|at| is(at, ',')) && (start..i).filter(|at| number(*at)).count() == 1;
    }
    let close = if is(i - 1, '.') { i - 2 } else { i - 1 };
    let Some(open) = (start + 1..close).rev().take(4).find(|at| is(*at, '(')) else { return false };
    let small = words[start..open].iter().filter(|word| word.first.is_lowercase()).count();
    is(close, ')')
        && open + 1 < close
        && words[start].first.is_uppercase()
        && small <= 3
        && small * 2 < open - start + 1
}

/// "In a post on X. Of these": the network of that name at the end of a sentence, which looks like an initial. An initial
/// has a name before it, or opens the sentence.
fn ends_with_x(words: &[Seen], i: usize) -> bool {
    let word = |at: usize| (words[at].first, words[at].last, words[at].gap);
    let letter = match word(i) {
        ('X', '.', Gap::Space) => i,
        ('.', '.', Gap::Space) if i > 0 && word(i - 1) == ('X', 'X', Gap::None) => i - 1,
        _ => return false,
    };
    letter > 0 && words[letter - 1].first.is_lowercase() && words[i + 1].first.is_uppercase()
}

/// Whether a sentence might end here. A dot before a comma is that of an abbreviation: "Курської обл., рф". Behind a
/// bracket that closes no sentence begins small: "(R-Fla.) said".
fn candidate(word: &Seen, next: &Seen) -> bool {
    let short = word.last == '.' && next.first == ',' && word.gap == Gap::None;
    let aside = word.last == ')' && next.first.is_lowercase();
    !short && !aside && (!word.last.is_alphanumeric() || !next.first.is_lowercase())
}

fn features(words: &[Seen], i: usize, state: &State) -> [u64; 30] {
    let start = Atoms::edge(1);
    let end = Atoms::edge(2);
    let at =
        |back: usize| i.checked_sub(back).filter(|_| back < state.words).map_or(&start, |p| &words[p].atoms);
    let ahead = |by: usize| {
        let next = i + by;
        let unbroken = next < words.len() && (i..next).all(|p| words[p].gap != Gap::Break);
        if unbroken { &words[next].atoms } else { &end }
    };
    let (w, p, pp) = (&words[i].atoms, at(1), at(2));
    let (n, nn, nnn) = (ahead(1), ahead(2), ahead(3));
    let space = u32::from(words[i].gap == Gap::Space);
    let last = if words[i].last.is_alphanumeric() { 1 } else { word::plain(words[i].last) as u32 };
    let open = (state.brackets.min(2) as u32) << 1 | state.quotes;
    let len = (state.words.min(40) / 3) as u32;
    [
        feature(40, [w.low, space]),
        feature(41, [n.low, space]),
        feature(42, [p.low, last]),
        feature(43, [w.low, n.shape]),
        feature(44, [w.low, n.low]),
        feature(45, [w.shape, n.shape]),
        feature(46, [w.low, n.case, space]),
        feature(47, [last, n.case, nn.case]),
        feature(48, [p.low, w.low]),
        feature(49, [p.shape, w.low, n.case]),
        feature(50, [open, last, n.case]),
        feature(51, [open, w.low]),
        feature(52, [len, last, n.case]),
        feature(53, [w.mask, n.mask]),
        feature(54, [p.mask, w.mask, n.mask]),
        feature(55, [w.mask, n.mask, nn.mask]),
        feature(56, [last, n.low]),
        feature(57, [last, n.form]),
        feature(58, [last, nn.low]),
        feature(59, [last, n.case, nn.low]),
        feature(60, [w.suf[2], n.case]),
        feature(61, [last, n.suf[2], n.case]),
        feature(62, [last, n.case, nn.case, nnn.case]),
        feature(63, [p.case, w.case, n.case, nn.case]),
        feature(64, [pp.low, p.low, w.low]),
        feature(65, [p.low, w.low, n.low]),
        feature(66, [w.low, n.low, nn.low]),
        feature(67, [p.suf[0], w.low, n.case, (p.case & word::CAPITALISED)]),
        feature(68, [len, open, last, space]),
        feature(69, [n.mask, nn.mask, nnn.mask, last]),
    ]
}

/// Ends sentences by learned weights.
pub(crate) fn decide<'a>(scorer: &'a impl Scorer) -> impl FnMut(usize, &[u64]) -> bool + 'a {
    let mut scores = [0; MAX_CLASSES];
    move |_, features| {
        scorer.score(features, 1, &mut scores);
        scores[0] > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(c: char, gap: Gap) -> Seen {
        Seen { atoms: Atoms::default(), first: c, last: c, gap }
    }

    #[test]
    fn a_break_always_ends_and_a_flood_is_cut() {
        let mut words = vec![seen('a', Gap::Space); 1000];
        words[9].gap = Gap::Break;
        let mut found = Vec::new();
        ends(&words, |_, _| false, |i| found.push(i));
        assert_eq!(found, [9, 309, 609, 909, 999]);
    }

    #[test]
    fn a_dateline_ends_with_its_dash() {
        let cut = |text: &str| {
            let words: Vec<Seen> = text
                .split(' ')
                .map(|word| Seen {
                    first: word.chars().next().unwrap_or(' '),
                    last: word.chars().last().unwrap_or(' '),
                    ..seen('a', Gap::Space)
                })
                .collect();
            let mut found = Vec::new();
            ends(&words, |_, _| false, |i| found.push(i));
            found
        };
        assert_eq!(cut("NAIROBI ( Reuters ) - Ethiopia accused Eritrea"), [4, 7]);
        assert_eq!(cut("BOGOTÁ , 12 de agosto ( Reuters ) - O governo"), [8, 10]);
        assert_eq!(cut("Lima , 18 mar ( EFE ) .- El Gobierno"), [7, 9]);
        assert_eq!(cut("WONSAN , July 13 ( KCNA ) -- Kim"), [7, 8]);
        assert_eq!(cut("The men came back ( all of them ) - and left"), [11]);
        assert_eq!(cut("a town ( Reuters ) - Ethiopia"), [6]);
    }

    /// The words after which it is asked whether a sentence ends.
    fn asked(words: &[Seen]) -> Vec<usize> {
        let mut asked = Vec::new();
        ends(
            words,
            |i, _| {
                asked.push(i);
                false
            },
            |_| {},
        );
        asked
    }

    #[test]
    fn a_dot_before_a_comma_is_never_asked() {
        let words =
            [seen('а', Gap::None), seen('.', Gap::None), seen(',', Gap::Space), seen('б', Gap::Break)];
        assert_eq!(asked(&words), [0, 2]);
    }

    #[test]
    fn lower_case_after_a_letter_is_never_asked() {
        let words = [seen('a', Gap::Space), seen('b', Gap::Space), seen('C', Gap::Break)];
        assert_eq!(asked(&words), [1]);
    }
}
