//! One page of a PDF: what it draws as text, joined to lines by where it stands.

use super::font::{self, Widths};
use super::{MAX_UNPACKED, layout::Line};
use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Encoding, Object, ObjectId, Stream};
use std::collections::BTreeMap;

/// How deep drawings may stand within each other.
const DEPTH: usize = 8;
/// The most operations that are read of one page, those of the drawings within it too.
const OPERATIONS: usize = 2_000_000;
/// A gap of this share of the font's size parts words.
const WORD: f32 = 0.18;

/// A matrix that moves, turns and scales: `a b c d e f` of the format.
type Matrix = [f32; 6];

const ONE: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// What `first` does and then `then`.
fn joined(first: Matrix, then: Matrix) -> Matrix {
    let [a, b, c, d, e, f] = first;
    let [k, l, m, n, o, p] = then;
    [a * k + b * m, a * l + b * n, c * k + d * m, c * l + d * n, e * k + f * m + o, e * l + f * n + p]
}

/// The lines of a page in the order in which it draws them.
pub fn lines(doc: &Document, id: ObjectId) -> lopdf::Result<Vec<Line>> {
    let content = doc.get_page_content_with_limit(id, MAX_UNPACKED)?;
    let mut reader = Reader { doc, lines: Vec::new(), end: None, left: OPERATIONS };
    reader.draw(&content, &doc.get_page_fonts(id)?, &drawings(doc, id), ONE, 0);
    Ok(reader.lines)
}

/// The drawings that a page can name.
fn drawings(doc: &Document, id: ObjectId) -> BTreeMap<Vec<u8>, &Stream> {
    let mut found = BTreeMap::new();
    let Ok((own, inherited)) = doc.get_page_resources(id) else { return found };
    let inherited = inherited.iter().filter_map(|id| doc.get_dictionary(*id).ok());
    for resources in own.into_iter().chain(inherited) {
        found.extend(named(doc, resources));
    }
    found
}

fn named<'a>(doc: &'a Document, resources: &'a Dictionary) -> Vec<(Vec<u8>, &'a Stream)> {
    let Ok(all) = resources.get_deref(b"XObject", doc).and_then(Object::as_dict) else { return Vec::new() };
    let stream = |value: &'a Object| doc.dereference(value).ok()?.1.as_stream().ok();
    all.iter().filter_map(|(name, value)| Some((name.clone(), stream(value)?))).collect()
}

struct Reader<'a> {
    doc: &'a Document,
    lines: Vec<Line>,
    /// Where the last piece of text ended.
    end: Option<(f32, f32)>,
    left: usize,
}

/// How text is set.
#[derive(Clone, Copy)]
struct State {
    place: Matrix,
    size: f32,
    leading: f32,
    letter: f32,
    word: f32,
    scale: f32,
}

impl Reader<'_> {
    fn draw(
        &mut self,
        content: &[u8],
        fonts: &BTreeMap<Vec<u8>, &Dictionary>,
        drawings: &BTreeMap<Vec<u8>, &Stream>,
        place: Matrix,
        depth: usize,
    ) {
        let Ok(content) = Content::decode(content) else { return };
        let doc = self.doc;
        let readable: BTreeMap<&[u8], Dictionary> =
            fonts.iter().map(|(name, font)| (name.as_slice(), font::readable(font))).collect();
        let known: BTreeMap<&[u8], (Encoding, Widths)> = readable
            .iter()
            .filter_map(|(name, font)| Some((*name, (font::encoding(font, doc)?, Widths::of(font, doc)))))
            .collect();
        let mut state = State { place, size: 1.0, leading: 0.0, letter: 0.0, word: 0.0, scale: 1.0 };
        let (mut kept, mut font): (Vec<State>, Option<&(Encoding, Widths)>) = (Vec::new(), None);
        let (mut text, mut line) = (ONE, ONE);
        for Operation { operator, operands } in &content.operations {
            self.left = self.left.saturating_sub(1);
            if self.left == 0 {
                return;
            }
            let number =
                |nth: usize| operands.get(nth).and_then(|value| value.as_float().ok()).unwrap_or(0.0);
            let matrix = || [number(0), number(1), number(2), number(3), number(4), number(5)];
            let next = |line: Matrix, x: f32, y: f32| joined([1.0, 0.0, 0.0, 1.0, x, y], line);
            match operator.as_str() {
                "q" if kept.len() < 256 => kept.push(state),
                "Q" => state = kept.pop().unwrap_or(state),
                "cm" => state.place = joined(matrix(), state.place),
                "BT" => (text, line) = (ONE, ONE),
                "Tf" => {
                    let name = operands.first().and_then(|name| name.as_name().ok());
                    font = name.and_then(|name| known.get(name));
                    state.size = number(1);
                }
                "TL" => state.leading = number(0),
                "Tc" => state.letter = number(0),
                "Tw" => state.word = number(0),
                "Tz" => state.scale = number(0) / 100.0,
                "Tm" => (text, line) = (matrix(), matrix()),
                "Td" | "TD" | "T*" | "'" | "\"" => {
                    if operator == "TD" {
                        state.leading = -number(1);
                    }
                    let (x, y) = if operator.starts_with("T") && operator != "T*" {
                        (number(0), number(1))
                    } else {
                        (0.0, -state.leading)
                    };
                    line = next(line, x, y);
                    text = line;
                    if let (false, Some(last), Some(font)) =
                        (operator.starts_with('T'), operands.last(), font)
                    {
                        self.show(last, font, &state, &mut text);
                    }
                }
                "Tj" => {
                    if let (Some(piece), Some(font)) = (operands.first(), font) {
                        self.show(piece, font, &state, &mut text);
                    }
                }
                "TJ" => {
                    let pieces = operands.first().and_then(|list| list.as_array().ok());
                    for piece in pieces.into_iter().flatten() {
                        if let Ok(back) = piece.as_float() {
                            text = next(text, -back / 1000.0 * state.size * state.scale, 0.0);
                        } else if let Some(font) = font {
                            self.show(piece, font, &state, &mut text);
                        }
                    }
                }
                "Do" if depth < DEPTH => {
                    let name = operands.first().and_then(|name| name.as_name().ok());
                    if let Some(inner) = name.and_then(|name| drawings.get(name)) {
                        self.draw_inner(inner, fonts, state.place, depth + 1);
                    }
                }
                _ => {}
            }
        }
    }

    /// A drawing within the page; where it names no fonts of its own, those around it hold.
    fn draw_inner(
        &mut self,
        inner: &Stream,
        fonts: &BTreeMap<Vec<u8>, &Dictionary>,
        place: Matrix,
        depth: usize,
    ) {
        if inner.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|kind| kind != b"Form") {
            return;
        }
        let Ok(content) = inner.decompressed_content_with_limit(MAX_UNPACKED) else { return };
        let doc = self.doc;
        let mut all = fonts.clone();
        let mut within = BTreeMap::new();
        if let Ok(resources) = inner.dict.get_deref(b"Resources", doc).and_then(Object::as_dict) {
            if let Ok(own) = resources.get_deref(b"Font", doc).and_then(Object::as_dict) {
                let font = |value| doc.dereference(value).ok()?.1.as_dict().ok();
                all.extend(own.iter().filter_map(|(name, value)| Some((name.clone(), font(value)?))));
            }
            within.extend(named(doc, resources));
        }
        let numbers =
            inner.dict.get(b"Matrix").and_then(Object::as_array).map(Vec::as_slice).unwrap_or_default();
        let numbers: Vec<f32> = numbers.iter().filter_map(|number| number.as_float().ok()).collect();
        let own: Matrix = numbers.try_into().unwrap_or(ONE);
        self.draw(&content, &all, &within, joined(own, place), depth);
    }

    /// One piece of text at its place.
    fn show(
        &mut self,
        piece: &Object,
        (encoding, widths): &(Encoding, Widths),
        state: &State,
        text: &mut Matrix,
    ) {
        let Ok(codes) = piece.as_str() else { return };
        let mut words = Document::decode_text(encoding, codes).unwrap_or_default();
        words.retain(|c| c != '\u{ad}' && c != '\0');
        let at = joined(*text, state.place);
        let (width, count) = widths.sum(codes);
        let blanks = codes.iter().filter(|code| **code == b' ').count();
        let width = (width / 1000.0 * state.size + count as f32 * state.letter + blanks as f32 * state.word)
            * state.scale;
        *text = joined([1.0, 0.0, 0.0, 1.0, width, 0.0], *text);
        let size = (state.size * (at[2] * at[2] + at[3] * at[3]).sqrt()).abs();
        let after = joined(*text, state.place);
        if !words.is_empty() && size > 0.0 && size.is_finite() {
            self.place(&words, (at[4], at[5]), size);
            self.end = Some((after[4], after[5]));
        }
    }

    fn place(&mut self, words: &str, (x, y): (f32, f32), size: f32) {
        if let (Some(line), Some((end, level))) = (self.lines.last_mut(), self.end)
            && (y - level).abs() < size * 0.5
            && x > line.left - size
        {
            let gap = x - end;
            let parted = line.text.ends_with(char::is_whitespace) || words.starts_with(char::is_whitespace);
            if gap > size * WORD && !parted {
                line.text.push(' ');
            }
            line.text.push_str(words);
            line.size = line.size.max(size);
        } else {
            self.lines.push(Line { text: words.to_owned(), left: x, level: y, size });
        }
    }
}
