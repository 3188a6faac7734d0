//! A text as pieces: words, digit groups and signs, with the lexicon's words marked on them.
//!
//! Numbers and dates are read from pieces and not from syntactic words, because tokenisers differ on `10-15`, `25k`
//! and `S-300`. A stream is made from an analysed text, or straight from plain text where no model is at hand.

use crate::figures::digits;
use crate::view::View;
use lexicon::{Lexicon, Meaning};
use record::{Language, Modality, Span};
use std::ops::Range;
use syntax::{Rel, Sub, Upos};

/// What a piece is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Digits, perhaps with points and commas inside: `10.000`, `12.07.2025`.
    Digits,
    /// Letters.
    Word,
    /// One sign.
    Sign,
}

/// The smallest unit that figures and times are read from.
#[derive(Clone, Copy, Debug)]
pub struct Piece<'a> {
    /// Where it stands in the text. The parts of a multiword token share its span.
    pub span: Span,
    /// The words themselves.
    pub form: &'a str,
    /// The lemma; the form where there is none.
    pub lemma: &'a str,
    /// Index of the token it belongs to; its own index where there are no tokens.
    pub token: usize,
    /// Index of the sentence.
    pub sentence: usize,
    /// What it is made of.
    pub shape: Shape,
    /// Whether it follows the piece before without white space.
    pub glued: bool,
    /// Part of speech; `None` without a model.
    pub upos: Option<Upos>,
    /// Whether the features call it an indefinite article.
    pub indefinite: bool,
    /// Whether the features call it a verb of the future.
    pub future: bool,
    /// Whether a line of the text ends between the piece before and this one.
    pub new_line: bool,
}

/// An entry of the lexicon on pieces `start..end`.
#[derive(Clone, Copy, Debug)]
pub struct Mark {
    /// One past the last piece.
    pub end: usize,
    /// What it means.
    pub meaning: &'static Meaning,
}

/// A text in pieces.
pub struct Stream<'a> {
    /// The text.
    pub text: &'a str,
    /// Its language.
    pub language: Language,
    /// The words of the language.
    pub lexicon: &'static Lexicon,
    /// The pieces, in order.
    pub pieces: Vec<Piece<'a>>,
    marks: Vec<Mark>,
    starts: Vec<u32>,
    ends: Vec<Vec<u32>>,
}

impl<'a> Stream<'a> {
    /// The pieces of an analysed text.
    pub fn of_view(view: &View<'a>) -> Self {
        let doc = view.doc;
        let mut pieces = Vec::with_capacity(view.len() + view.len() / 8);
        let mut last_end = 0;
        let mut first_piece = Vec::with_capacity(view.len() + 1);
        for (index, token) in doc.tokens.iter().enumerate() {
            first_piece.push(pieces.len());
            let surface = token.span.slice(doc.text);
            let base = Piece {
                span: token.span,
                form: doc.form(index),
                lemma: view.lemma(index),
                token: index,
                sentence: view.sentence_of(index),
                shape: Shape::Word,
                glued: !token.continues && token.span.start as usize == last_end && index > 0,
                upos: Some(token.upos),
                indefinite: token.upos == Upos::Det && doc.feat(index, "Definite") == Some("Ind"),
                future: doc.feat(index, "Tense") == Some("Fut") || may_come(view, index),
                new_line: !token.continues && breaks_line(doc.text, last_end, token.span.start as usize),
            };
            let digits = || surface.bytes().any(|b| b.is_ascii_digit());
            // A quotation mark that the tokeniser left on its word; "Oct." stays whole.
            let ragged = || {
                let ends = surface.chars().next().into_iter().chain(surface.chars().next_back());
                surface.chars().any(char::is_alphabetic)
                    && ends.into_iter().any(|c| !c.is_alphanumeric())
                    && !view.lexicon.has_word(surface)
            };
            // A contraction that the model left whole.
            let lowered = || base.form.chars().flat_map(char::to_lowercase).collect::<String>();
            if token.upos == Upos::Adp
                && base.form == surface
                && base.form.len() <= 8
                && let Some(parts) = view.lexicon.contraction(&lowered())
            {
                for (at, part) in parts.iter().enumerate() {
                    pieces.push(Piece {
                        form: part,
                        lemma: part,
                        glued: base.glued && at == 0,
                        new_line: base.new_line && at == 0,
                        upos: (at == 0).then_some(Upos::Adp).or(Some(Upos::Det)),
                        ..base
                    });
                }
                last_end = token.span.end as usize;
                continue;
            }
            if base.form == surface && (digits() || ragged()) {
                let from = pieces.len();
                scan(surface, doc.language, |range, shape, glued| {
                    let first = pieces.len() == from;
                    pieces.push(Piece {
                        span: Span::new(
                            token.span.start as usize + range.start,
                            token.span.start as usize + range.end,
                        ),
                        form: &surface[range],
                        shape,
                        glued: if first { base.glued } else { glued },
                        new_line: first && base.new_line,
                        ..base
                    });
                });
                let whole = pieces.len() == from + 1;
                for piece in &mut pieces[from..] {
                    piece.lemma = match piece.shape {
                        _ if whole => base.lemma,
                        Shape::Word => view.lexicon.base(piece.form).unwrap_or(piece.form),
                        _ => piece.form,
                    };
                }
            } else {
                let sign = !base.form.chars().any(char::is_alphabetic);
                pieces.push(Piece { shape: if sign { Shape::Sign } else { Shape::Word }, ..base });
            }
            last_end = token.span.end as usize;
        }
        first_piece.push(pieces.len());
        let split =
            |tokens: &Range<usize>| first_piece[tokens.end] - first_piece[tokens.start] > tokens.len();
        let extra = view
            .hits()
            .iter()
            .filter(|hit| split(&hit.tokens) && matches!(view.meaning(hit), Meaning::Thing { .. }))
            .map(|hit| {
                let start = first_piece[hit.tokens.start];
                (start, first_piece[hit.tokens.end], view.meaning(hit))
            })
            .collect();
        Self::build(doc.text, doc.language, view.lexicon, pieces, extra)
    }

    /// The pieces of plain text, without a model: sentences and words by sight.
    pub fn of_text(text: &'a str, language: Language, lexicon: &'static Lexicon) -> Self {
        let mut pieces: Vec<Piece<'a>> = Vec::with_capacity(text.len() / 5);
        let mut sentence = 0;
        let mut last_end = 0;
        let mut lower = String::new();
        scan(text, language, |range, shape, glued| {
            let new_line = breaks_line(text, last_end, range.start);
            let form = &text[range.clone()];
            if let Some(last) = pieces.last() {
                let ended = matches!(last.form, "." | "!" | "?" | "…")
                    && !glued
                    && form.chars().next().is_some_and(|c| !c.is_lowercase());
                if ended || new_line {
                    sentence += 1;
                }
            }
            let piece = Piece {
                span: Span::new(range.start, range.end),
                form,
                lemma: form,
                token: pieces.len(),
                sentence,
                shape,
                glued: glued && !pieces.is_empty(),
                upos: None,
                indefinite: false,
                future: false,
                new_line,
            };
            last_end = range.end;
            if shape == Shape::Word && form.len() <= 8 {
                lower.clear();
                lower.extend(form.chars().flat_map(char::to_lowercase));
                if let Some(parts) = lexicon.contraction(&lower) {
                    for (index, part) in parts.iter().enumerate() {
                        pieces.push(Piece {
                            form: part,
                            lemma: part,
                            token: pieces.len(),
                            glued: piece.glued && index == 0,
                            new_line: piece.new_line && index == 0,
                            ..piece
                        });
                    }
                    return;
                }
            }
            // "Oct." is one word where the lexicon has it so.
            if form == "."
                && glued
                && let Some(last) = pieces.last_mut()
                && last.shape == Shape::Word
                && last.form.len() <= 8
            {
                let whole = &text[last.span.start as usize..range.end];
                if lexicon.has_word(whole) {
                    last.form = whole;
                    last.lemma = whole;
                    last.span = last.span.cover(piece.span);
                    return;
                }
            }
            // Numbers written together: "veintidosmilésimo".
            if shape == Shape::Word
                && form.len() > 8
                && lexicon.base(form).is_none()
                && let Some(parts) = lexicon.number_words(form)
            {
                let count = pieces.len();
                pieces.extend(parts.into_iter().map(|part| Piece {
                    form: part,
                    lemma: part,
                    token: count,
                    ..piece
                }));
                return;
            }
            let lemma = match shape {
                Shape::Word => lexicon.base(form).unwrap_or(form),
                _ => form,
            };
            pieces.push(Piece { lemma, ..piece });
        });
        Self::build(text, language, lexicon, pieces, Vec::new())
    }

    fn build(
        text: &'a str,
        language: Language,
        lexicon: &'static Lexicon,
        pieces: Vec<Piece<'a>>,
        extra: Vec<(usize, usize, &'static Meaning)>,
    ) -> Self {
        let mut found: Vec<(usize, usize, &'static Meaning)> = lexicon
            .hits(pieces.len(), |i| (pieces[i].form, pieces[i].lemma))
            .into_iter()
            .map(|hit| (hit.tokens.start, hit.tokens.end, lexicon.meaning(hit.entry)))
            .chain(extra)
            .collect();
        found.sort_by_key(|(start, end, _)| (*start, usize::MAX - end));
        let mut starts = vec![0u32; pieces.len() + 1];
        let mut ends = vec![Vec::new(); pieces.len() + 1];
        for (index, (start, end, _)) in found.iter().enumerate() {
            starts[*start + 1] += 1;
            ends[*end].push(index as u32);
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let marks = found.into_iter().map(|(_, end, meaning)| Mark { end, meaning }).collect();
        Stream { text, language, lexicon, pieces, marks, starts, ends }
    }

    /// Number of pieces.
    pub fn len(&self) -> usize {
        self.pieces.len()
    }

    /// Whether there are no pieces.
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    /// The marks that start at a piece, longer first; none past the end.
    pub fn marks(&self, at: usize) -> &[Mark] {
        match (self.starts.get(at), self.starts.get(at + 1)) {
            (Some(start), Some(end)) => &self.marks[*start as usize..*end as usize],
            _ => &[],
        }
    }

    /// The first thing that `read` makes of a mark at `at`, with the end of that mark.
    pub fn find<T>(&self, at: usize, read: impl Fn(&'static Meaning) -> Option<T>) -> Option<(T, usize)> {
        self.marks(at).iter().find_map(|mark| Some((read(mark.meaning)?, mark.end)))
    }

    /// The end of the longest mark at `at` of which `is` holds.
    pub fn skip(&self, at: usize, is: impl Fn(&Meaning) -> bool) -> Option<usize> {
        self.marks(at).iter().find(|m| is(m.meaning)).map(|m| m.end)
    }

    /// What `read` makes of a mark that ends just before `at`, with the start of that mark; the longest first.
    pub fn find_before<T>(
        &self,
        at: usize,
        read: impl Fn(&'static Meaning) -> Option<T>,
    ) -> Option<(T, usize)> {
        let start_of = |index: u32| self.starts.partition_point(|s| *s <= index) - 1;
        let mut best: Option<(T, usize)> = None;
        for &index in self.ends.get(at)? {
            if let Some(value) = read(self.marks[index as usize].meaning) {
                let start = start_of(index);
                if best.as_ref().is_none_or(|(_, s)| start < *s) {
                    best = Some((value, start));
                }
            }
        }
        best
    }

    /// The piece's form; empty past the end.
    pub fn form(&self, at: usize) -> &'a str {
        self.pieces.get(at).map_or("", |p| p.form)
    }

    /// Whether the piece is one of these signs.
    pub fn is_sign(&self, at: usize, signs: &[&str]) -> bool {
        self.pieces.get(at).is_some_and(|p| signs.contains(&p.form))
    }

    /// Whether a piece exists and follows its neighbour without white space.
    pub fn glued(&self, at: usize) -> bool {
        self.pieces.get(at).is_some_and(|p| p.glued)
    }

    /// What a piece is made of.
    pub fn shape(&self, at: usize) -> Option<Shape> {
        self.pieces.get(at).map(|p| p.shape)
    }

    /// The part of speech, where a model gave one.
    pub fn upos(&self, at: usize) -> Option<Upos> {
        self.pieces.get(at).and_then(|p| p.upos)
    }

    /// Whether two pieces stand in one sentence.
    pub fn same_sentence(&self, a: usize, b: usize) -> bool {
        match (self.pieces.get(a), self.pieces.get(b)) {
            (Some(a), Some(b)) => a.sentence == b.sentence,
            _ => false,
        }
    }

    /// The text from the first to the last of some pieces.
    pub fn span(&self, pieces: &Range<usize>) -> Span {
        match (self.pieces.get(pieces.start), pieces.end.checked_sub(1).and_then(|p| self.pieces.get(p))) {
            (Some(first), Some(last)) if !pieces.is_empty() => first.span.cover(last.span),
            _ => Span::default(),
        }
    }

    /// The tokens that some pieces belong to.
    pub fn tokens(&self, pieces: &Range<usize>) -> Range<usize> {
        match (self.pieces.get(pieces.start), pieces.end.checked_sub(1).and_then(|p| self.pieces.get(p))) {
            (Some(first), Some(last)) if !pieces.is_empty() => first.token..last.token + 1,
            _ => 0..0,
        }
    }
}

/// Whether an auxiliary leaves what its verb says to the time to come: "should be completed", "debería completarse";
/// but "may have been hit".
fn may_come(view: &View, index: usize) -> bool {
    let doc = view.doc;
    let conditional = doc.feat(index, "Mood") == Some("Cnd")
        && index + 1 < view.len()
        && doc.feat(index + 1, "VerbForm") == Some("Inf");
    let modal = || {
        view.meanings_at(index).any(|(meaning, tokens)| {
            let open = matches!(
                meaning,
                Meaning::Modal { modality: Modality::Possible | Modality::Hypothetical, pos: lexicon::Pos::Verb }
            );
            open && tokens.len() == 1
        })
    };
    let alone = || {
        view.head(index).is_some_and(|verb| {
            let auxiliaries = view.children(verb).filter(|c| {
                doc.tokens[*c].upos == Upos::Aux && view.rel(*c) == Rel::Aux && view.sub(*c) != Sub::Pass
            });
            auxiliaries.count() == 1
        })
    };
    conditional || doc.tokens[index].upos == Upos::Aux && modal() && alone()
}

fn breaks_line(text: &str, from: usize, to: usize) -> bool {
    text.get(from..to).is_some_and(|gap| gap.contains('\n'))
}

/// Calls `found` with the range, shape and gluedness of each piece of `text`.
fn scan(text: &str, language: Language, mut found: impl FnMut(Range<usize>, Shape, bool)) {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut at = 0;
    let mut last_end = usize::MAX;
    // "22,24,26,31" is a list to its end.
    let mut list_end = 0;
    while let Some(first) = text[at..].chars().next() {
        let start = at;
        if first.is_whitespace() || matches!(first, '\u{200b}' | '\u{feff}' | '\u{ad}') {
            at += first.len_utf8();
            continue;
        }
        let bare_decimal = matches!(first, '.' | ',')
            && digit(at + 1)
            && text[..at].chars().next_back().is_none_or(char::is_whitespace);
        let shape = if first.is_ascii_digit() || bare_decimal {
            while digit(at) || matches!(bytes.get(at), Some(b'.' | b',')) && digit(at + 1) {
                at += 1;
            }
            Shape::Digits
        } else if in_word(first) {
            let mut chars = text[at..].char_indices().peekable();
            while let Some((offset, c)) = chars.next() {
                let inside = matches!(c, '\'' | '\u{2019}' | '\u{02bc}')
                    && chars.peek().is_some_and(|(_, next)| next.is_alphabetic());
                if !(in_word(c) || inside) {
                    break;
                }
                at = start + offset + c.len_utf8();
            }
            Shape::Word
        } else {
            at += first.len_utf8();
            Shape::Sign
        };
        if shape == Shape::Digits && (at <= list_end || digits::is_list(&text[start..at], language)) {
            list_end = list_end.max(at);
            let comma = text[start..at].find(',').unwrap_or(at - start);
            at = start + comma.max(1);
        }
        found(start..at, shape, start == last_end);
        last_end = at;
    }
}

/// Letters and their marks; the ordinal signs `ª` and `º` are letters to Unicode but signs to a reader of numbers.
fn in_word(c: char) -> bool {
    (c.is_alphabetic() && !matches!(c, 'ª' | 'º')) || matches!(c, '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Vec<String> {
        let mut out = Vec::new();
        scan(text, Language::En, |range, _, glued| {
            out.push(format!("{}{}", if glued { "+" } else { "" }, &text[range]));
        });
        out
    }

    #[test]
    fn words_digits_and_signs_come_apart() {
        assert_eq!(pieces("10.000, 25k"), ["10.000", "+,", "25", "+k"]);
        assert_eq!(pieces("S-300 12/07/2025"), ["S", "+-", "+300", "12", "+/", "+07", "+/", "+2025"]);
        assert_eq!(pieces("3º п'ять"), ["3", "+º", "п'ять"]);
        assert_eq!(pieces(""), Vec::<String>::new());
    }
}
