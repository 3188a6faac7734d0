//! Chunks to surface words: a classifier decides at each place where the kind of character changes.

use super::chunks::Chunk;
use super::{Gap, Surface};
use crate::hash::{feature, pair};
use crate::table::{MAX_CLASSES, Scorer};
use crate::word::plain;

/// What a character is to the tokeniser: small numbers for letters and digits, itself for a sign.
type Kind = u32;

const LOWER: Kind = 1;
const UPPER: Kind = 2;
const DIGIT: Kind = 3;
/// Joins to whatever stands before: combining marks, joiners, variation selectors.
const JOINS: Kind = 4;

fn kind(c: char) -> Kind {
    match plain(c) {
        'a'..='z' => LOWER,
        'A'..='Z' => UPPER,
        '0'..='9' => DIGIT,
        '\0'..='\u{7f}' => c as u32,
        '\u{300}'..='\u{36f}' | '\u{200c}' | '\u{200d}' | '\u{ad}' | '\u{fe00}'..='\u{fe0f}' => JOINS,
        '\u{1f3fb}'..='\u{1f3ff}' => JOINS,
        c if c.is_uppercase() => UPPER,
        c if c.is_alphabetic() => LOWER,
        c if c.is_numeric() => DIGIT,
        c => c as u32,
    }
}

fn letter(kind: Kind) -> bool {
    kind == LOWER || kind == UPPER
}

struct Char {
    at: usize,
    kind: Kind,
    /// The character, a digit as any digit, in lower case.
    code: u32,
    /// Whether it is a long dash, which is a word of its own: "—recordó ella—".
    dash: bool,
    /// Hash of the run of letters or digits up to and with this one.
    run: u32,
}

/// Where a chunk may be cut, with the features of each place. The buffers are kept between chunks.
#[derive(Default)]
pub(crate) struct Cutter {
    chars: Vec<Char>,
    /// Hash of the run of letters or digits that starts at each character.
    ahead: Vec<u32>,
    /// Hash of the chunk from each character to its end.
    rest: Vec<u32>,
}

impl Cutter {
    /// Cuts `chunk` of `text` into words. `decide` sees the place and its features and says whether to cut.
    pub(crate) fn cut(
        &mut self,
        text: &str,
        chunk: Chunk,
        mut decide: impl FnMut(usize, &[u64]) -> bool,
        mut emit: impl FnMut(Surface),
    ) {
        let content = &text[chunk.start..chunk.end];
        let mut emit_last = |start: usize| {
            emit(Surface { start: start as u32, end: chunk.end as u32, gap: chunk.gap });
        };
        if content.bytes().all(|b| b.is_ascii_alphabetic()) {
            return emit_last(chunk.start);
        }
        self.read(content);
        if self.chars.iter().all(|c| letter(c.kind)) {
            return emit_last(chunk.start);
        }
        let next =
            text[chunk.end..].chars().find(|c| !super::chunks::separates(*c)).map_or(0, |c| match kind(c) {
                sign if sign > JOINS => JOINS,
                kind => kind,
            });
        let address = content.contains("://") || content.contains('@') || content.starts_with("www.");
        let mut start = 0;
        let mut token = 0;
        let mut cuts = 0;
        let mut word_start = chunk.start;
        let mut pieces: Vec<Surface> = Vec::new();
        for i in 1..self.chars.len() {
            token = pair(token, self.chars[i - 1].code);
            let (left, right) = (self.chars[i - 1].kind, self.chars[i].kind);
            if right == JOINS || (letter(left) && letter(right)) || (left == DIGIT && right == DIGIT) {
                continue;
            }
            let features = self.features(i, start, token, next, cuts, address);
            if self.is_dashed(i) || decide(chunk.start + self.chars[i].at, &features) {
                let at = chunk.start + self.chars[i].at;
                pieces.push(Surface { start: word_start as u32, end: at as u32, gap: Gap::None });
                word_start = at;
                start = i;
                token = 0;
                cuts += 1;
            }
        }
        pieces.push(Surface { start: word_start as u32, end: chunk.end as u32, gap: chunk.gap });
        pieces.into_iter().for_each(&mut emit);
    }

    /// Whether a dash begins or ends before a character: a long one anywhere ("—recordó ella—"), a short one before the
    /// letters of a word ("-dijo").
    fn is_dashed(&self, i: usize) -> bool {
        let chars = &self.chars;
        let opens = i == 1 && chars[0].kind == '-' as u32 && letter(chars[1].kind);
        opens || chars[i - 1].dash != chars[i].dash
    }

    fn read(&mut self, content: &str) {
        self.chars.clear();
        let mut run = 0;
        let mut last = 0;
        for (at, c) in content.char_indices() {
            let kind = kind(c);
            let code = match kind {
                DIGIT => '0' as u32,
                UPPER => c.to_lowercase().next().unwrap_or(c) as u32,
                _ => plain(c) as u32,
            };
            let same = last != 0 && (letter(last) && letter(kind) || last == kind);
            run = pair(if same { run } else { 0 }, code);
            last = kind;
            self.chars.push(Char { at, kind, code, run, dash: matches!(c, '–' | '—' | '―') });
        }
        let len = self.chars.len();
        self.ahead.clear();
        self.ahead.resize(len + 1, 0);
        self.rest.clear();
        self.rest.resize(len + 1, 0);
        for i in (0..len).rev() {
            let here = &self.chars[i];
            let same = self
                .chars
                .get(i + 1)
                .is_some_and(|n| letter(n.kind) && letter(here.kind) || n.kind == here.kind);
            self.ahead[i] = pair(if same { self.ahead[i + 1] } else { 0 }, here.code);
            self.rest[i] = pair(self.rest[i + 1], here.code);
        }
    }

    fn features(&self, i: usize, start: usize, token: u32, next: u32, cuts: u32, address: bool) -> [u64; 22] {
        let kind = |at: usize| self.chars.get(at).map_or(0, |c| c.kind);
        let code = |at: usize| self.chars.get(at).map_or(0, |c| c.code);
        let before = |back: usize| if i >= back { i - back } else { usize::MAX };
        let (k1, k2, k3) = (kind(i - 1), kind(before(2)), kind(before(3)));
        let (n1, n2, n3) = (kind(i), kind(i + 1), kind(i + 2));
        let (c1, m1) = (code(i - 1), code(i));
        let left = self.chars[i - 1].run;
        let last = u32::from(i + 1 == self.chars.len());
        let first = u32::from(i == 1);
        let len = (i - start).min(6) as u32;
        let left_in_chunk = (self.chars.len() - i).min(5) as u32;
        let address = u32::from(address);
        [
            feature(1, [k1, n1]),
            feature(2, [k2, k1, n1]),
            feature(3, [k1, n1, n2]),
            feature(4, [k2, k1, n1, n2]),
            feature(5, [c1, m1]),
            feature(6, [left, m1]),
            feature(7, [c1, self.ahead[i]]),
            feature(8, [token, m1, last]),
            feature(9, [c1, self.rest[i]]),
            feature(10, [left, m1, self.ahead[i]]),
            feature(11, [k1, n1, last]),
            feature(12, [c1, m1, first, last]),
            feature(13, [k1, n1, address, last]),
            feature(14, [m1, next, last]),
            feature(15, [left, m1, next, last]),
            feature(16, [len, k1, n1, last]),
            feature(17, [k3, k2, k1, n1, n2, n3]),
            feature(18, [token, self.rest[i]]),
            feature(19, [cuts.min(2), k1, n1]),
            feature(20, [len, k1, n1, left_in_chunk, next]),
            feature(21, [code(i + 1), m1, c1]),
            feature(22, [code(before(2)), c1, m1]),
        ]
    }
}

/// Cuts by learned weights.
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
    use crate::segment::chunks::Chunks;

    fn cut(text: &str) -> Vec<&str> {
        let mut words = Vec::new();
        let mut cutter = Cutter::default();
        for chunk in Chunks::new(text) {
            cutter.cut(
                text,
                chunk,
                |_, _| true,
                |s| {
                    words.push(&text[s.start as usize..s.end as usize]);
                },
            );
        }
        words
    }

    #[test]
    fn letters_and_digits_stay_together() {
        assert_eq!(cut("10.000 drones, disse."), ["10", ".", "000", "drones", ",", "disse", "."]);
    }

    #[test]
    fn marks_stay_with_their_letter() {
        assert_eq!(cut("Cafe\u{301}! 👍🏽"), ["Cafe\u{301}", "!", "👍🏽"]);
    }
}
