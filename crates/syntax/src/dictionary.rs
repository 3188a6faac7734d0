//! What dictionaries say of word forms: their possible parts of speech and inflections, and the kinds of name that they
//! are words of. The network learns what each note is worth; a form that stands in no dictionary has a note of its own.

use crate::ModelError;
use crate::bytes::{Reader, put_bytes, put_u32};
use fst::{Map, MapBuilder, Streamer};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};
use std::io::BufRead;

/// The note of a form that stands in no dictionary.
const UNLISTED: u16 = 0;

/// Forms in lower case and their notes.
#[derive(Debug)]
pub(crate) struct Dictionary {
    /// Form to the number of its class.
    forms: Map<Vec<u8>>,
    /// The notes of each class, by their numbers; class 0 is that of unlisted forms.
    classes: Vec<Box<[u16]>>,
    /// How many notes there are.
    notes: usize,
    /// Of some notes, the numbers that their rows begin from where a network is trained; in no model file.
    starts: Vec<(u16, Box<[f32]>)>,
}

impl Default for Dictionary {
    fn default() -> Self {
        let classes = vec![Box::from([UNLISTED])];
        Self { forms: Map::default(), classes, notes: 1, starts: Vec::new() }
    }
}

impl Dictionary {
    /// Reads lines of a form, a tab and notes with spaces between. A line of `=`, a note, a tab and numbers gives the
    /// numbers that the note's row begins from.
    pub(crate) fn parse(lines: impl BufRead) -> std::io::Result<Self> {
        let mut forms: BTreeMap<String, BTreeSet<u16>> = BTreeMap::new();
        let mut numbers: FxHashMap<String, u16> = FxHashMap::default();
        let mut begun: Vec<(String, Box<[f32]>)> = Vec::new();
        for line in lines.lines() {
            let line = line?;
            let Some((form, notes)) = line.split_once('\t') else {
                continue;
            };
            if let Some(note) = form.strip_prefix('=') {
                let start = notes.split_ascii_whitespace().map(|n| n.parse().map_err(std::io::Error::other));
                begun.push((note.to_owned(), start.collect::<Result<_, _>>()?));
                continue;
            }
            for note in notes.split_ascii_whitespace() {
                let next = numbers.len() as u16 + 1;
                let number = *numbers.entry(note.to_owned()).or_insert(next);
                forms.entry(form.to_owned()).or_default().insert(number);
            }
        }
        let mut counts: FxHashMap<Box<[u16]>, usize> = FxHashMap::default();
        let forms: Vec<(String, Box<[u16]>)> =
            forms.into_iter().map(|(form, notes)| (form, notes.into_iter().collect())).collect();
        for (_, notes) in &forms {
            *counts.entry(notes.clone()).or_default() += 1;
        }
        // Common classes have small numbers, which take less room.
        let mut classes: Vec<(Box<[u16]>, usize)> = counts.into_iter().collect();
        classes.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        let classes: Vec<Box<[u16]>> =
            std::iter::once(Box::from([UNLISTED])).chain(classes.into_iter().map(|c| c.0)).collect();
        let places: FxHashMap<&[u16], u64> = classes.iter().map(|c| &**c).zip(0..).collect();
        let mut builder = MapBuilder::memory();
        for (form, notes) in &forms {
            builder.insert(form, places[&**notes]).map_err(std::io::Error::other)?;
        }
        let start = |(note, start): (String, _)| Some((*numbers.get(&note)?, start));
        let starts = begun.into_iter().filter_map(start).collect();
        Ok(Self { forms: builder.into_map(), notes: numbers.len() + 1, classes, starts })
    }

    /// Takes over the numbers that the rows of notes begin from, of a dictionary of the same notes.
    pub(crate) fn begin_as(&mut self, other: Self) {
        self.starts = other.starts.into_iter().filter(|(note, _)| usize::from(*note) < self.notes).collect();
    }

    /// Leaves out the forms of more than `letters` letters: they are rare, and their endings say much of what they are.
    pub(crate) fn shorten(&mut self, letters: usize) -> Result<(), fst::Error> {
        let mut kept = MapBuilder::memory();
        let mut forms = self.forms.stream();
        while let Some((form, class)) = forms.next() {
            // The first byte of each letter.
            if form.iter().filter(|byte| **byte & 0xc0 != 0x80).count() <= letters {
                kept.insert(form, class)?;
            }
        }
        self.forms = kept.into_map();
        Ok(())
    }

    /// The numbers that the rows of some notes begin from.
    pub(crate) fn starts(&self) -> &[(u16, Box<[f32]>)] {
        &self.starts
    }

    /// The class of a form in lower case.
    pub(crate) fn class(&self, lower: &str) -> u32 {
        self.forms.get(lower).unwrap_or(0) as u32
    }

    /// The notes of a class.
    pub(crate) fn notes(&self, class: u32) -> &[u16] {
        self.classes.get(class as usize).unwrap_or(&self.classes[0])
    }

    /// How many notes there are.
    pub(crate) fn len(&self) -> usize {
        self.notes
    }

    /// The size of the forms in bytes.
    pub(crate) fn bytes(&self) -> usize {
        self.forms.as_fst().as_bytes().len() + self.classes.iter().map(|c| 2 * c.len() + 1).sum::<usize>()
    }

    pub(crate) fn read(reader: &mut Reader) -> Result<Self, ModelError> {
        let notes = reader.u32()? as usize;
        let mut classes = Vec::new();
        for _ in 0..reader.u32()? {
            let len = usize::from(reader.u8()?);
            let bytes = reader.take(2 * len)?;
            let class: Box<[u16]> = bytes.chunks_exact(2).map(|b| u16::from_le_bytes([b[0], b[1]])).collect();
            if class.iter().any(|note| usize::from(*note) >= notes) {
                return Err(ModelError::Damaged("a note that does not exist"));
            }
            classes.push(class);
        }
        let forms = Map::new(reader.bytes()?.to_vec())
            .map_err(|_| ModelError::Damaged("a dictionary without order"))?;
        if classes.is_empty() {
            return Err(ModelError::Damaged("a dictionary without classes"));
        }
        Ok(Self { forms, classes, notes, starts: Vec::new() })
    }

    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        put_u32(out, self.notes);
        put_u32(out, self.classes.len());
        for class in &self.classes {
            let kept = class.len().min(usize::from(u8::MAX));
            out.push(kept as u8);
            class[..kept].iter().for_each(|note| out.extend_from_slice(&note.to_le_bytes()));
        }
        put_bytes(out, self.forms.as_fst().as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_have_their_notes_and_others_one_of_their_own() {
        let text = "saw\tnoun verb\n=verb\t0.5 -1\n=none\t1\nsee\tverb\nsaw\tname\nno tab\n";
        let dictionary = Dictionary::parse(text.as_bytes()).unwrap();
        let verb = dictionary.notes(dictionary.class("see"))[0];
        assert_eq!(dictionary.starts(), [(verb, Box::from([0.5, -1.0]))]);
        assert!(Dictionary::parse("=verb\tx\n".as_bytes()).is_err());
        let mut bytes = Vec::new();
        dictionary.write(&mut bytes);
        let dictionary = Dictionary::read(&mut Reader::new(&bytes)).unwrap();
        let notes = |form: &str| dictionary.notes(dictionary.class(form)).to_vec();
        assert_eq!(dictionary.len(), 4);
        assert_eq!(notes("saw").len(), 3);
        assert_eq!(notes("see").len(), 1);
        assert!(notes("saw").contains(&notes("see")[0]));
        assert_eq!(notes("sea"), [UNLISTED]);
        assert_eq!(Dictionary::default().notes(7), [UNLISTED]);
    }

    #[test]
    fn long_forms_are_left_out() {
        let mut dictionary = Dictionary::parse("не\tx\nнет\ty\n".as_bytes()).unwrap();
        let class = dictionary.class("не");
        dictionary.shorten(2).unwrap();
        assert_eq!((dictionary.class("не"), dictionary.class("нет")), (class, 0));
    }

    #[test]
    fn a_damaged_dictionary_is_refused() {
        let mut bytes = Vec::new();
        Dictionary::parse("a\tx\nb\ty\n".as_bytes()).unwrap().write(&mut bytes);
        for cut in 0..bytes.len() {
            assert!(Dictionary::read(&mut Reader::new(&bytes[..cut])).is_err());
        }
        bytes[0] = 1;
        assert!(Dictionary::read(&mut Reader::new(&bytes)).is_err());
    }
}
