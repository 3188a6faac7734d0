//! The combinations of part of speech and features that a language has.

use crate::ModelError;
use crate::bytes::{Reader, put_string, put_u32};
use crate::document::Upos;

/// A part of speech with its features.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Morph {
    pub(crate) upos: u8,
    pub(crate) feats: Box<str>,
}

/// All combinations of part of speech and features, those of one part of speech together.
#[derive(Debug, Default)]
pub(crate) struct Morphs {
    pub(crate) all: Vec<Morph>,
    /// By part of speech, where its combinations start and how many there are.
    ranges: [(usize, usize); 32],
}

impl Morphs {
    pub(crate) fn new(mut all: Vec<Morph>) -> Self {
        for upos in 0..Upos::ALL.len() as u8 {
            if !all.iter().any(|m| m.upos == upos) {
                all.push(Morph { upos, feats: "".into() });
            }
        }
        all.sort_by_key(|m| m.upos);
        let mut ranges = [(0, 0); 32];
        for (at, morph) in all.iter().enumerate() {
            let range = &mut ranges[usize::from(morph.upos) & 31];
            if range.1 == 0 {
                range.0 = at;
            }
            range.1 += 1;
        }
        Self { all, ranges }
    }

    /// Where the combinations of a part of speech start and how many there are: never none.
    pub(crate) fn range(&self, upos: u8) -> (usize, usize) {
        self.ranges[usize::from(upos) & 31]
    }

    /// The combination with exactly these features.
    pub(crate) fn find(&self, upos: u8, feats: &str) -> Option<usize> {
        let (start, len) = self.range(upos);
        (start..start + len).find(|m| *self.all[*m].feats == *feats)
    }

    pub(crate) fn read(reader: &mut Reader) -> Result<Self, ModelError> {
        let len = reader.u32()?;
        let all = (0..len)
            .map(|_| {
                let upos = reader.u8()?;
                if usize::from(upos) >= Upos::ALL.len() {
                    return Err(ModelError::Damaged("an unknown part of speech"));
                }
                Ok(Morph { upos, feats: reader.string()?.into() })
            })
            .collect::<Result<_, _>>()?;
        Ok(Self::new(all))
    }

    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        put_u32(out, self.all.len());
        for morph in &self.all {
            out.push(morph.upos);
            put_string(out, &morph.feats);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_of_speech_has_a_combination() {
        let morph = |upos, feats: &str| Morph { upos, feats: feats.into() };
        let morphs = Morphs::new(vec![morph(7, "A=b"), morph(0, "C=d"), morph(7, "")]);
        for upos in 0..Upos::ALL.len() as u8 {
            assert!(morphs.range(upos).1 > 0);
        }
        assert_eq!(morphs.range(7).1, 2);
        let found = morphs.find(7, "A=b").unwrap();
        assert_eq!(&*morphs.all[found].feats, "A=b");
        assert_eq!(morphs.find(7, "nothing"), None);
    }
}
