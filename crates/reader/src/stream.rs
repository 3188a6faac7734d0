//! A text as pieces: words, digit groups and signs, with the lexicon's words marked on them.
//!
//! Numbers and dates are read from pieces and not from syntactic words, because tokenisers differ on `10-15`, `25k`
//! and `S-300`. A stream is made from an analysed text, or straight from plain text where no model is at hand.

use crate::figures::digits;
use crate::view::View;
use lexicon::{FormId, Forms, Lexicon, Meaning, TimeWord};
use record::{Language, Modality, Span};
use std::cell::RefCell;
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
    start: u32,
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
    /// First mark that starts at a piece.
    starts: Vec<u32>,
    /// First place in `by_end` of a mark that ends before a piece.
    end_places: Vec<u32>,
    by_end: Vec<u32>,
    opens: Vec<Opens>,
}

/// What the marks at a piece can begin, one bit a kind, so that a reader asks the marks themselves only where one of
/// them can answer.
#[derive(Clone, Copy, Default)]
pub struct Opens(u16);

impl Opens {
    /// A number.
    pub const NUMBER: Opens = Opens(1);
    /// A rank: both a number and a part of a stretch ("first half").
    pub const RANK: Opens = Opens(1 << 1);
    /// A part of a day.
    pub const PART: Opens = Opens(1 << 2);
    /// The name of a weekday.
    pub const WEEKDAY: Opens = Opens(1 << 3);
    /// The name of a month.
    pub const MONTH: Opens = Opens(1 << 4);
    /// The name of a day: "yesterday".
    pub const DAY: Opens = Opens(1 << 5);
    /// A unit of time.
    pub const UNIT: Opens = Opens(1 << 6);
    /// "Last", "this", "next".
    pub const DEICTIC: Opens = Opens(1 << 7);
    /// "Há" before a length.
    pub const AGO: Opens = Opens(1 << 8);
    /// The name of a season.
    pub const SEASON: Opens = Opens(1 << 9);
    /// Another word that begins a time.
    pub const WORD: Opens = Opens(1 << 10);
    /// A word that a day stands behind: "on".
    pub const ON: Opens = Opens(1 << 11);
    const TIME: Opens = Opens(!1);

    /// Whether any of some kinds is among these.
    pub fn any(self, of: Opens) -> bool {
        self.0 & of.0 != 0
    }

    /// The kinds of both.
    pub const fn and(self, other: Opens) -> Opens {
        Opens(self.0 | other.0)
    }

    fn learn(&mut self, meaning: &Meaning) {
        let opened = match meaning {
            // The ending of a rank in digits ("3º") begins nothing by itself.
            Meaning::Ordinal(rank) if *rank > 0.0 => Opens::NUMBER.and(Opens::RANK),
            Meaning::Numeral(_)
            | Meaning::Scale(_)
            | Meaning::Article
            | Meaning::Fraction(_)
            | Meaning::Multiple(_)
            | Meaning::Vague { .. }
            | Meaning::Zero
            | Meaning::Share { .. } => Opens::NUMBER,
            Meaning::Part(_) => Opens::PART,
            Meaning::Weekday(_) => Opens::WEEKDAY,
            Meaning::Month(_) => Opens::MONTH,
            Meaning::Day(_) => Opens::DAY,
            Meaning::Unit(_) => Opens::UNIT,
            Meaning::Next(_) | Meaning::Last(_) | Meaning::This(_) => Opens::DEICTIC,
            Meaning::Ago(_) => Opens::AGO,
            Meaning::Season(_) => Opens::SEASON,
            Meaning::Time(TimeWord::On) => Opens::ON,
            Meaning::Time(
                TimeWord::Same
                | TimeWord::Start
                | TimeWord::Middle
                | TimeWord::End
                | TimeWord::Recent
                | TimeWord::Then
                | TimeWord::Later
                | TimeWord::Earlier,
            ) => Opens::WORD,
            _ => return,
        };
        *self = self.and(opened);
    }
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
                future: doc.feat(index, "Tense") == Some("Fut") && !counts(view, index)
                    || may_come(view, index),
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
            if (matches!(token.upos, Upos::Adp | Upos::Adv) || base.form.len() > 8)
                && base.form == surface
                && base.form.len() <= 24
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
                scan(surface, doc.language, |Cut { range, shape, glued, .. }| {
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
        let extra: Vec<Mark> = view
            .hits()
            .iter()
            .filter(|hit| split(&hit.tokens) && matches!(view.meaning(hit), Meaning::Thing { .. }))
            .map(|hit| {
                let start = first_piece[hit.tokens.start];
                Mark { start: start as u32, end: first_piece[hit.tokens.end], meaning: view.meaning(hit) }
            })
            .collect();
        let hits = view.lexicon.hits(pieces.len(), |i| {
            let Piece { form, lemma, .. } = pieces[i];
            (form, if form != lemma && view.lexicon.is_numeral(form) { form } else { lemma })
        });
        let marks = hits.into_iter().map(|hit| Mark {
            start: hit.tokens.start as u32,
            end: hit.tokens.end,
            meaning: view.lexicon.meaning(hit.entry),
        });
        let mut marks: Vec<Mark> = marks.collect();
        if !extra.is_empty() {
            marks.extend(extra);
            marks.sort_by_key(|mark| (mark.start, usize::MAX - mark.end));
        }
        Self::build(doc.text, doc.language, view.lexicon, pieces, marks)
    }

    /// The pieces of plain text, without a model: sentences and words by sight.
    pub fn of_text(text: &'a str, language: Language, lexicon: &'static Lexicon) -> Self {
        thread_local! {
            static MET: RefCell<[Option<Forms>; 5]> = const { RefCell::new([const { None }; 5]) };
        }
        MET.with_borrow_mut(|met| {
            let forms = met[language as usize].get_or_insert_with(|| Forms::new(lexicon, of_use));
            forms.make_room();
            Self::of_forms(text, language, lexicon, forms)
        })
    }

    /// [`Stream::of_text`] with the forms met so far.
    fn of_forms(text: &'a str, language: Language, lexicon: &'static Lexicon, forms: &mut Forms) -> Self {
        let mut pieces: Vec<Piece<'a>> = Vec::with_capacity(text.len() / 4 + 8);
        let mut ids: Vec<FormId> = Vec::with_capacity(text.len() / 4 + 8);
        let mut sentence = 0;
        let mut ended = false;
        scan(text, language, |cut| {
            let Cut { range, shape, glued, new_line } = cut;
            let new_line = new_line && !pieces.is_empty();
            let form = &text[range.clone()];
            if !pieces.is_empty() {
                let ends = ended && !glued && form.chars().next().is_some_and(|c| !c.is_lowercase());
                sentence += usize::from(ends || new_line);
            }
            ended = shape == Shape::Sign && matches!(form, "." | "!" | "?" | "…");
            let id = forms.look_up(form, shape == Shape::Word);
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
            // "Oct." is one word where the lexicon has it so.
            if form == "."
                && glued
                && let (Some(last), Some(last_id)) = (pieces.last_mut(), ids.last_mut())
                && last.shape == Shape::Word
                && forms.get(*last_id).dotted
            {
                let whole = &text[last.span.start as usize..range.end];
                last.form = whole;
                last.lemma = whole;
                last.span = last.span.cover(piece.span);
                *last_id = forms.look_up(whole, true);
                ended = false;
                return;
            }
            let known = (!id.is_plain()).then(|| forms.get(id));
            let Some(parts) = known.and_then(|known| known.parts.clone()) else {
                let lemma = known.and_then(|known| known.lemma).unwrap_or(form);
                pieces.push(Piece { lemma, ..piece });
                ids.push(id);
                return;
            };
            // A contraction, or numbers written together: "veintidosmilésimo".
            for (at, (part, id)) in parts.iter().enumerate() {
                pieces.push(Piece {
                    form: part,
                    lemma: part,
                    token: pieces.len(),
                    glued: piece.glued && at == 0,
                    new_line: new_line && at == 0,
                    ..piece
                });
                ids.push(*id);
            }
        });
        let mut marks: Vec<Mark> = Vec::with_capacity(ids.len());
        forms.each_hit(&ids, |entry, places| {
            marks.push(Mark { start: places.start as u32, end: places.end, meaning: lexicon.meaning(entry) });
        });
        Self::build(text, language, lexicon, pieces, marks)
    }

    fn build(
        text: &'a str,
        language: Language,
        lexicon: &'static Lexicon,
        pieces: Vec<Piece<'a>>,
        marks: Vec<Mark>,
    ) -> Self {
        let count = pieces.len();
        let mut starts = vec![0u32; count + 1];
        let mut end_places = vec![0u32; count + 2];
        let mut opens = vec![Opens::default(); count];
        for mark in &marks {
            starts[mark.start as usize + 1] += 1;
            end_places[mark.end + 1] += 1;
            opens[mark.start as usize].learn(mark.meaning);
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        for at in 1..end_places.len() {
            end_places[at] += end_places[at - 1];
        }
        let mut by_end = vec![0u32; marks.len()];
        let mut next = end_places.clone();
        for (index, mark) in marks.iter().enumerate() {
            by_end[next[mark.end] as usize] = index as u32;
            next[mark.end] += 1;
        }
        Stream { text, language, lexicon, pieces, marks, starts, end_places, by_end, opens }
    }

    /// Whether a number can begin at a piece. Cheap, and never false where one does.
    pub fn may_open_number(&self, at: usize) -> bool {
        self.opens[at].any(Opens::NUMBER) || self.pieces[at].shape == Shape::Digits || {
            let first = self.pieces[at].form.as_bytes().first();
            self.pieces[at].shape == Shape::Sign && first.is_some_and(|b| !b.is_ascii())
        }
    }

    /// Whether an expression of time can begin at a piece that no number begins at. Cheap, and never false where one
    /// does.
    pub fn may_open_time(&self, at: usize) -> bool {
        self.opens[at].any(Opens::TIME) || self.pieces[at].shape == Shape::Digits
    }

    /// What the marks at a piece can begin; nothing past the end.
    pub fn opens(&self, at: usize) -> Opens {
        self.opens.get(at).copied().unwrap_or_default()
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
        let mut best: Option<(T, usize)> = None;
        let range = *self.end_places.get(at)? as usize..*self.end_places.get(at + 1)? as usize;
        for &index in &self.by_end[range] {
            let mark = &self.marks[index as usize];
            let start = mark.start as usize;
            if best.as_ref().is_none_or(|(_, s)| start < *s)
                && let Some(value) = read(mark.meaning)
            {
                best = Some((value, start));
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

/// Whether a word is part of a number or of its hedge, whatever the tagger takes it for.
fn counts(view: &View, index: usize) -> bool {
    (index.saturating_sub(2)..=index).any(|start| {
        view.meanings_at(start).any(|(meaning, tokens)| {
            tokens.contains(&index)
                && matches!(
                    meaning,
                    Meaning::Bound { .. } | Meaning::Numeral(_) | Meaning::Scale(_) | Meaning::Vague { .. }
                )
        })
    })
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
                Meaning::Modal {
                    modality: Modality::Possible | Modality::Hypothetical,
                    pos: lexicon::Pos::Verb
                }
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
    text.as_bytes().get(from..to).is_some_and(|gap| gap.contains(&b'\n'))
}

/// What figures and times are read from, and what tells that they are none.
fn of_use(meaning: &Meaning) -> bool {
    match meaning {
        Meaning::Event(word) => word.pos == lexicon::Pos::Verb,
        Meaning::Age { .. }
        | Meaning::Ago(_)
        | Meaning::Article
        | Meaning::Bound { .. }
        | Meaning::Change(_)
        | Meaning::Clock { .. }
        | Meaning::Conditional
        | Meaning::Contrast
        | Meaning::Day(_)
        | Meaning::Definite
        | Meaning::Demonym(_)
        | Meaning::Fraction(_)
        | Meaning::Group { .. }
        | Meaning::Idle
        | Meaning::Including
        | Meaning::Last(_)
        | Meaning::Modal { .. }
        | Meaning::Month(_)
        | Meaning::More
        | Meaning::Multiple(_)
        | Meaning::Negation
        | Meaning::Next(_)
        | Meaning::Numeral(_)
        | Meaning::NumeralJoin
        | Meaning::NumeralPoint
        | Meaning::Ordinal(_)
        | Meaning::OutOf
        | Meaning::Part(_)
        | Meaning::Percent
        | Meaning::Preposition(_)
        | Meaning::Pronoun { .. }
        | Meaning::Range(_)
        | Meaning::Reflexive
        | Meaning::Scale(_)
        | Meaning::Season(_)
        | Meaning::Share { .. }
        | Meaning::Speech { .. }
        | Meaning::Them
        | Meaning::Thing { .. }
        | Meaning::This(_)
        | Meaning::Time(_)
        | Meaning::Unit(_)
        | Meaning::Vague { .. }
        | Meaning::Weekday(_)
        | Meaning::Zero
        | Meaning::Zone(_) => true,
        _ => false,
    }
}

/// What a byte of a text begins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Begins {
    Space,
    Line,
    Letter,
    Digit,
    Sign,
    /// A character beyond ASCII.
    Other,
}

/// What each byte begins.
const BEGINS: [Begins; 256] = {
    let mut begins = [Begins::Other; 256];
    let mut byte = 0;
    while byte < 128 {
        begins[byte] = match byte as u8 {
            b'\n' => Begins::Line,
            b' ' | b'\t' | 0x0b | 0x0c | b'\r' => Begins::Space,
            b'a'..=b'z' | b'A'..=b'Z' => Begins::Letter,
            b'0'..=b'9' => Begins::Digit,
            _ => Begins::Sign,
        };
        byte += 1;
    }
    begins
};

/// A piece of a text before it is looked up.
struct Cut {
    range: Range<usize>,
    shape: Shape,
    /// Whether it follows the piece before without white space.
    glued: bool,
    /// Whether a line ends before it.
    new_line: bool,
}

/// Calls `found` with each piece of `text`.
fn scan(text: &str, language: Language, mut found: impl FnMut(Cut)) {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut at = 0;
    let mut last_end = usize::MAX;
    let mut new_line = false;
    // "22,24,26,31" is a list to its end.
    let mut list_end = 0;
    while at < bytes.len() {
        let start = at;
        let mut begins = BEGINS[usize::from(bytes[at])];
        match begins {
            Begins::Space | Begins::Line => {
                new_line |= begins == Begins::Line;
                at += 1;
                continue;
            }
            Begins::Other => {
                let first = text[at..].chars().next().unwrap_or(' ');
                if first.is_whitespace() || matches!(first, '\u{200b}' | '\u{feff}' | '\u{ad}') {
                    at += first.len_utf8();
                    continue;
                }
                if in_word(first) {
                    begins = Begins::Letter;
                } else {
                    at += first.len_utf8();
                }
            }
            Begins::Sign => {
                let bare_decimal = matches!(bytes[at], b'.' | b',')
                    && digit(at + 1)
                    && text[..at].chars().next_back().is_none_or(char::is_whitespace);
                if bare_decimal {
                    begins = Begins::Digit;
                } else {
                    at += 1;
                }
            }
            Begins::Letter | Begins::Digit => {}
        }
        let shape = match begins {
            Begins::Letter => {
                at = word_end(text, at);
                Shape::Word
            }
            Begins::Digit => {
                while digit(at) || matches!(bytes.get(at), Some(b'.' | b',')) && digit(at + 1) {
                    at += 1;
                }
                Shape::Digits
            }
            _ => Shape::Sign,
        };
        if shape == Shape::Digits
            && (at <= list_end
                || bytes[start..at].contains(&b',') && digits::is_list(&text[start..at], language))
        {
            list_end = list_end.max(at);
            let comma = text[start..at].find(',').unwrap_or(at - start);
            at = start + comma.max(1);
        }
        found(Cut { range: start..at, shape, glued: start == last_end, new_line });
        new_line = false;
        last_end = at;
    }
}

/// Where the word ends that stands at `at`: apostrophes inside belong to it.
fn word_end(text: &str, mut at: usize) -> usize {
    let bytes = text.as_bytes();
    loop {
        while bytes.get(at).is_some_and(|byte| BEGINS[usize::from(*byte)] == Begins::Letter) {
            at += 1;
        }
        let Some(byte) = bytes.get(at).filter(|byte| **byte == b'\'' || !byte.is_ascii()) else {
            return at;
        };
        let mut rest = text[at..].chars();
        let c = rest.next().unwrap_or(' ');
        let inside =
            matches!(c, '\'' | '\u{2019}' | '\u{02bc}') && rest.next().is_some_and(char::is_alphabetic);
        if !(inside || !byte.is_ascii() && in_word(c)) {
            return at;
        }
        at += c.len_utf8();
    }
}

/// Letters and their marks; the ordinal signs `ª` and `º` are letters to Unicode but signs to a reader of numbers.
fn in_word(c: char) -> bool {
    match c {
        'a'..='z' | 'A'..='Z' => true,
        '\0'..='\x7f' | 'ª' | 'º' => false,
        // Latin letters beyond ASCII; the sign of multiplication and that of division stand among them.
        '\u{c0}'..='\u{24f}' => !matches!(c, '×' | '÷'),
        // Cyrillic letters, up to the sign of thousands.
        '\u{400}'..='\u{481}' | '\u{300}'..='\u{36f}' => true,
        _ => c.is_alphabetic(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Vec<String> {
        let mut out = Vec::new();
        scan(text, Language::En, |cut| {
            out.push(format!("{}{}", if cut.glued { "+" } else { "" }, &text[cut.range]));
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

    #[test]
    fn letters_are_those_of_unicode_but_the_signs_of_ranks() {
        for c in '\0'..=char::MAX {
            let mark = matches!(c, '\u{300}'..='\u{36f}');
            let letter = c.is_alphabetic() && !matches!(c, 'ª' | 'º');
            assert_eq!(in_word(c), letter || mark, "{c:?}");
        }
    }
}
