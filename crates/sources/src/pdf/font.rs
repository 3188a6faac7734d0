//! The fonts of a page: what their codes mean, and how wide they are.

use super::MAX_UNPACKED;
use lopdf::{Dictionary, Document, Encoding, Object};
use std::collections::HashMap;

/// How wide a glyph is whose width is not told, in thousandths of the font's size.
const WIDTH: f32 = 500.0;

/// The widths of a font's glyphs by code, in thousandths of its size.
pub struct Widths {
    bytes: usize,
    known: HashMap<u32, f32>,
    other: f32,
}

/// The dictionary by which a font's codes are read: its own table to Unicode comes before the name of its encoding.
pub fn readable(font: &Dictionary) -> Dictionary {
    let mut font = font.clone();
    if font.has(b"ToUnicode") {
        font.remove(b"Encoding");
    }
    font
}

/// What the codes of a font mean; nothing where that cannot be told.
pub fn encoding<'a>(font: &'a Dictionary, doc: &'a Document) -> Option<Encoding<'a>> {
    let encoding = font.get_font_encoding_with_limit(doc, MAX_UNPACKED).ok()?;
    // A table that cannot be read is replaced by one of single bytes, which garbles codes of two.
    (!is_composite(font) || !matches!(encoding, Encoding::OneByteEncoding(_))).then_some(encoding)
}

/// Whether the codes of a font have two bytes.
fn is_composite(font: &Dictionary) -> bool {
    font.get(b"Subtype").and_then(Object::as_name).is_ok_and(|kind| kind == b"Type0")
}

impl Widths {
    /// Reads them.
    pub fn of(font: &Dictionary, doc: &Document) -> Self {
        if is_composite(font) {
            return Self::of_composite(font, doc).unwrap_or(Self {
                bytes: 2,
                known: HashMap::new(),
                other: WIDTH,
            });
        }
        let first = font.get(b"FirstChar").and_then(Object::as_i64).unwrap_or(0);
        let mut known = HashMap::new();
        if let Ok(widths) = font.get_deref(b"Widths", doc).and_then(Object::as_array) {
            for (nth, width) in widths.iter().enumerate().take(256) {
                let code = u32::try_from(first + nth as i64);
                if let (Ok(code), Ok(width)) = (code, width.as_float()) {
                    known.insert(code, width);
                }
            }
        }
        Self { bytes: 1, known, other: WIDTH }
    }

    /// Those of a font whose codes have two bytes: `W` is a list of `first [w w w]` and `first last w`.
    fn of_composite(font: &Dictionary, doc: &Document) -> Option<Self> {
        let inner = font.get_deref(b"DescendantFonts", doc).ok()?.as_array().ok()?.first()?;
        let (_, inner) = doc.dereference(inner).ok()?;
        let inner = inner.as_dict().ok()?;
        let other = inner.get(b"DW").and_then(Object::as_float).unwrap_or(1000.0);
        let mut known = HashMap::new();
        let list =
            inner.get_deref(b"W", doc).and_then(Object::as_array).map(Vec::as_slice).unwrap_or_default();
        let mut at = 0;
        while let Some(first) = list.get(at).and_then(|first| first.as_i64().ok()) {
            let first = u32::try_from(first).ok()?;
            let (_, next) = doc.dereference(list.get(at + 1)?).ok()?;
            if let Ok(widths) = next.as_array() {
                for (code, width) in (first..first.saturating_add(65_536)).zip(widths) {
                    known.insert(code, width.as_float().unwrap_or(other));
                }
                at += 2;
            } else {
                let last = u32::try_from(next.as_i64().ok()?).ok()?;
                let width = list.get(at + 2)?.as_float().ok()?;
                known.extend((first..=last.min(first.saturating_add(65_535))).map(|code| (code, width)));
                at += 3;
            }
        }
        Some(Self { bytes: 2, known, other })
    }

    /// The width of some codes, in thousandths of the font's size, and how many they are.
    pub fn sum(&self, codes: &[u8]) -> (f32, usize) {
        let codes = codes
            .chunks(self.bytes)
            .map(|code| code.iter().fold(0, |all, byte| (all << 8) | u32::from(*byte)));
        codes.fold((0.0, 0), |(sum, count), code| {
            (sum + self.known.get(&code).copied().unwrap_or(self.other), count + 1)
        })
    }
}
