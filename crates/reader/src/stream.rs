//! A text as pieces: words, digit groups and signs, with the lexicon's words marked on them.
//!
//! Numbers and dates are read from pieces and not from syntactic words, because tokenisers differ on `10-15`, `25k`
//! and `S-300`. A stream is made from an analysed text, or straight from plain text where no model is at hand.

use crate::kinds::Kinds;
use crate::scan::{Cut, scan};
use crate::view::View;
use lexicon::{FormId, Forms, Lexicon, Meaning, Pos, ThingKind};
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
    /// Whether they call it a finite verb of the past.
    pub past: bool,
    /// Whether they call it one of the present.
    pub present: bool,
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
    marks: Marks,
}

/// The marks of a stream, and where they begin and end.
struct Marks {
    /// In order of where they start, longer first.
    list: Vec<Mark>,
    /// What begins at each piece and ends before it, with one past the last.
    places: Vec<Place>,
}

/// What begins at a piece and ends before it.
#[derive(Clone, Copy, Default)]
struct Place {
    /// The first mark that starts here, and how many do.
    first: u32,
    count: u32,
    /// The pieces of the longest mark that ends before this one.
    longest: u32,
    opens: Kinds,
    closes: Kinds,
}

impl Marks {
    /// None yet.
    fn on(pieces: &[Piece]) -> Self {
        let mut places = Vec::with_capacity(pieces.len() + 1);
        places.extend(pieces.iter().map(|piece| Place { opens: Kinds::made(piece), ..Place::default() }));
        places.push(Place::default());
        Marks { list: Vec::with_capacity(pieces.len()), places }
    }

    /// Marks come in order of where they start.
    fn push(&mut self, mark: Mark, kinds: Kinds) {
        let place = &mut self.places[mark.start as usize];
        if place.count == 0 {
            place.first = self.list.len() as u32;
        }
        place.count += 1;
        place.opens = place.opens.and(kinds);
        let behind = &mut self.places[mark.end];
        behind.longest = behind.longest.max(mark.end as u32 - mark.start);
        behind.closes = behind.closes.and(kinds);
        self.list.push(mark);
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
                past: doc.feat(index, "Tense") == Some("Past") && doc.feat(index, "VerbForm") == Some("Fin"),
                present: token.upos == Upos::Verb
                    && doc.feat(index, "Tense") == Some("Pres")
                    && doc.feat(index, "VerbForm") == Some("Fin"),
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
            .filter(|hit| split(&hit.tokens) && is_counted(view.meaning(hit)))
            .map(|hit| {
                let start = first_piece[hit.tokens.start];
                Mark { start: start as u32, end: first_piece[hit.tokens.end], meaning: view.meaning(hit) }
            })
            .collect();
        let hits = view.lexicon.hits(pieces.len(), |i| {
            let Piece { form, lemma, .. } = pieces[i];
            (form, if form != lemma && view.lexicon.is_numeral(form) { form } else { lemma })
        });
        let named = |hit: &lexicon::Hit| {
            let token = pieces[hit.tokens.start].token;
            match view.lexicon.meaning(hit.entry) {
                Meaning::Weekday(_) | Meaning::Month(_) => is_given_name(view, token),
                Meaning::Bound { .. } => hit.tokens.len() == 1 && is_particle(view, token),
                _ => false,
            }
        };
        let marks = hits.into_iter().filter(|hit| !named(hit)).map(|hit| Mark {
            start: hit.tokens.start as u32,
            end: hit.tokens.end,
            meaning: view.lexicon.meaning(hit.entry),
        });
        let mut list: Vec<Mark> = marks.collect();
        if !extra.is_empty() {
            list.extend(extra);
            list.sort_by_key(|mark| (mark.start, usize::MAX - mark.end));
        }
        let mut marks = Marks::on(&pieces);
        list.into_iter().for_each(|mark| marks.push(mark, Kinds::of(mark.meaning)));
        Stream { text: doc.text, language: doc.language, lexicon: view.lexicon, pieces, marks }
    }

    /// The pieces of plain text, without a model: sentences and words by sight.
    pub fn of_text(text: &'a str, language: Language, lexicon: &'static Lexicon) -> Self {
        thread_local! {
            static MET: RefCell<[Option<Forms>; 5]> = const { RefCell::new([const { None }; 5]) };
        }
        MET.with_borrow_mut(|met| {
            let forms = met[language as usize]
                .get_or_insert_with(|| Forms::new(lexicon, |meaning| Kinds::of(meaning).0));
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
            // "Oct." is one word where the lexicon has it so.
            if ended
                && form == "."
                && glued
                && let (Some(last), Some(last_id)) = (pieces.last_mut(), ids.last_mut())
                && last.shape == Shape::Word
                && forms.get(*last_id).dotted
            {
                let place = last.span.start as usize..range.end;
                let whole = &text[place.clone()];
                last.form = whole;
                last.lemma = whole;
                last.span = Span::new(last.span.start as usize, range.end);
                *last_id = forms.look_up(text, place, true);
                ended = false;
                return;
            }
            let id = forms.look_up(text, range.clone(), shape == Shape::Word);
            let mut push = |form, lemma, id, first: bool| {
                ids.push(id);
                pieces.push(Piece {
                    span: Span::new(range.start, range.end),
                    form,
                    lemma,
                    token: pieces.len(),
                    sentence,
                    shape,
                    glued: glued && first && !pieces.is_empty(),
                    upos: None,
                    indefinite: false,
                    future: false,
                    past: false,
                    present: false,
                    new_line: new_line && first,
                });
            };
            if id.is_plain() {
                return push(form, form, id, true);
            }
            let known = forms.get(id);
            match &known.parts {
                None => push(form, known.lemma.unwrap_or(form), id, true),
                // A contraction, or numbers written together: "veintidosmilésimo".
                Some(parts) => {
                    parts.iter().enumerate().for_each(|(at, (part, id))| push(*part, *part, *id, at == 0));
                }
            }
        });
        let mut marks = Marks::on(&pieces);
        forms.each_hit(&ids, |found, places| {
            let mark = Mark { start: places.start as u32, end: places.end, meaning: found.meaning };
            marks.push(mark, Kinds(found.kinds));
        });
        Stream { text, language, lexicon, pieces, marks }
    }

    /// The first piece from `at` on where any of some kinds begins; one past the last where none does.
    pub fn next_opening(&self, at: usize, kinds: Kinds) -> usize {
        let rest = self.marks.places.get(at..).unwrap_or_default();
        rest.iter().position(|place| place.opens.any(kinds)).map_or(self.len(), |further| at + further)
    }

    /// What the marks at a piece can begin, and what it is made of; nothing past the end.
    pub fn opens(&self, at: usize) -> Kinds {
        self.marks.places.get(at).map_or(Kinds::default(), |place| place.opens)
    }

    /// What the marks are that end before a piece.
    pub fn closes(&self, at: usize) -> Kinds {
        self.marks.places.get(at).map_or(Kinds::default(), |place| place.closes)
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
        let Some(place) = self.marks.places.get(at) else {
            return &[];
        };
        &self.marks.list[place.first as usize..(place.first + place.count) as usize]
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
        let longest = self.marks.places.get(at)?.longest as usize;
        (at - longest..at).find_map(|start| {
            let mut marks = self.marks(start).iter().filter(|mark| mark.end == at);
            marks.find_map(|mark| Some((read(mark.meaning)?, start)))
        })
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

/// "Handed over three prisoners": a word that ends a longer one bounds no number.
fn is_particle(view: &View<'_>, token: usize) -> bool {
    let verb = |m: &Meaning| matches!(m, Meaning::Event(e) if e.pos == Pos::Verb);
    view.meanings_over(token, 2).any(|(m, w)| w.start < token && w.end == token + 1 && verb(m))
}

/// "Domingos Simões Pereira", "Marco Rubio": a day or a month by its name, and the first of somebody's names.
fn is_given_name(view: &View<'_>, token: usize) -> bool {
    let capital = |t: usize| view.doc.form(t).starts_with(char::is_uppercase);
    let dated = |t: usize| {
        view.meanings_at(t)
            .any(|(m, _)| matches!(m, Meaning::Month(_) | Meaning::Weekday(_) | Meaning::Part(_)))
    };
    view.upos(token) == Upos::Propn
        && capital(token)
        && view.children_by(token, Rel::Flat).any(|c| c == token + 1 && capital(c) && !dated(c))
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

/// Whether a meaning names what can be counted.
fn is_counted(meaning: &Meaning) -> bool {
    matches!(meaning, Meaning::Thing { kind, .. } if *kind != ThingKind::Uncounted)
}
