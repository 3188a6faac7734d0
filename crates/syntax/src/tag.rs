//! Parts of speech, then features: two passes from left to right over a sentence.

use crate::ModelError;
use crate::bytes::{Reader, put_string, put_u32};
use crate::document::Upos;
use crate::hash::{self, feature};
use crate::table::{Dict, MAX_CLASSES, Scorer, best};
use crate::word::Atoms;

/// Edges stand before and after the words of a sentence, so that every word has two neighbours on each side.
pub(crate) const PAD: usize = 2;

/// What stands for a part of speech before the first word.
pub(crate) const NO_TAG: u8 = crate::word::UNCERTAIN;

/// Puts the words of a sentence between edges.
pub(crate) fn pad(words: impl Iterator<Item = Atoms>, padded: &mut Vec<Atoms>) {
    padded.clear();
    padded.extend([Atoms::edge(3), Atoms::edge(1)]);
    padded.extend(words);
    padded.extend([Atoms::edge(2), Atoms::edge(4)]);
}

/// What the part of speech of word `i` is judged by; `w` is padded.
#[inline]
pub(crate) fn upos_features(w: &[Atoms], i: usize, tag1: u8, tag2: u8) -> [u64; 44] {
    let (pp, p, c, n, nn) = (&w[i], &w[i + 1], &w[i + 2], &w[i + 3], &w[i + 4]);
    let (t1, t2) = (u32::from(tag1), u32::from(tag2));
    let tt = t1 << 8 | t2;
    let first = u32::from(tag1 == NO_TAG);
    [
        feature(100, [c.form]),
        feature(101, [c.low]),
        feature(102, [c.suf[0], c.case]),
        feature(103, [c.suf[1], c.case]),
        feature(104, [c.suf[2], c.case]),
        feature(105, [c.suf[3], c.case]),
        feature(106, [c.suf[4]]),
        feature(107, [c.pre[0], c.case]),
        feature(108, [c.pre[1]]),
        feature(109, [c.pre[2]]),
        feature(110, [c.shape, first]),
        feature(111, [c.mask]),
        feature(112, [c.mask, c.case, first]),
        feature(113, [c.cluster]),
        feature(114, [t1]),
        feature(115, [tt]),
        feature(116, [t1, c.low]),
        feature(117, [t1, c.suf[2]]),
        feature(118, [t1, c.mask, n.mask]),
        feature(119, [tt, c.mask]),
        feature(120, [tt, c.low]),
        feature(121, [t1, c.shape]),
        feature(122, [p.low]),
        feature(123, [n.low]),
        feature(124, [pp.low]),
        feature(125, [nn.low]),
        feature(126, [p.low, c.low]),
        feature(127, [c.low, n.low]),
        feature(128, [n.suf[2], c.mask]),
        feature(129, [n.suf[1], c.suf[1]]),
        feature(130, [n.mask]),
        feature(131, [n.mask, nn.mask]),
        feature(132, [c.mask, n.mask]),
        feature(133, [c.mask, n.mask, nn.mask]),
        feature(134, [p.suf[2], c.suf[2]]),
        feature(135, [n.shape, c.shape]),
        feature(136, [p.case, c.case, n.case]),
        feature(137, [p.cluster, c.cluster]),
        feature(138, [c.cluster, n.cluster]),
        feature(139, [p.mask, c.mask, n.mask]),
        feature(140, [c.suf[2], n.mask, t1]),
        feature(141, [p.low, c.mask, n.low]),
        feature(142, [t1, c.cluster]),
        feature(143, [p.low, c.suf[2]]),
    ]
}

/// Tags a padded sentence.
pub(crate) fn upos(scorer: &impl Scorer, w: &[Atoms], tags: &mut Vec<u8>) {
    let mut scores = [0; MAX_CLASSES];
    tags.clear();
    let (mut t1, mut t2) = (NO_TAG, NO_TAG);
    for i in 0..w.len() - 2 * PAD {
        let mut tag = w[i + PAD].certain;
        if tag == NO_TAG {
            scorer.score(&upos_features(w, i, t1, t2), Upos::ALL.len(), &mut scores);
            tag = best(&scores[..Upos::ALL.len()]) as u8;
        }
        tags.push(tag);
        (t1, t2) = (tag, t1);
    }
}

/// A part of speech with its features.
#[derive(Clone, Debug)]
pub(crate) struct Morph {
    pub(crate) upos: u8,
    pub(crate) feats: Box<str>,
    /// Hash of the part of speech and the features that bear on syntax.
    pub(crate) key: u32,
    /// Hash of the number and the gender, each 0 where there is none.
    pub(crate) number: u32,
    pub(crate) gender: u32,
    pub(crate) case: u32,
}

/// The features that bear on syntax beyond agreement.
const KEY: [&str; 6] = ["Case", "VerbForm", "Voice", "Mood", "PronType", "Degree"];

impl Morph {
    pub(crate) fn new(upos: u8, feats: &str) -> Self {
        let value = |name: &str| feats.split('|').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
        let atom = |name: &str| value(name).map_or(0, hash::text);
        let mut key = u32::from(upos) + 1;
        for name in KEY {
            key = hash::pair(key, atom(name));
        }
        Self {
            upos,
            feats: feats.into(),
            key,
            number: atom("Number"),
            gender: atom("Gender"),
            case: atom("Case"),
        }
    }
}

/// All combinations of part of speech and features, those of one part of speech together.
#[derive(Debug, Default)]
pub(crate) struct Morphs {
    pub(crate) all: Vec<Morph>,
    /// By part of speech, where its combinations start and how many there are.
    ranges: [(usize, usize); 32],
    /// Words that always bear the same combination.
    pub(crate) certain: Dict,
}

impl Morphs {
    /// At most 255 combinations of one part of speech are kept: the first.
    pub(crate) fn new(mut all: Vec<Morph>) -> Self {
        let mut counts = [0; 32];
        all.retain(|m| {
            let count = &mut counts[usize::from(m.upos) & 31];
            *count += 1;
            *count < MAX_CLASSES
        });
        for upos in 0..Upos::ALL.len() as u8 {
            if !all.iter().any(|m| m.upos == upos) {
                all.push(Morph::new(upos, ""));
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
        Self { all, ranges, certain: Dict::default() }
    }

    /// The combination that a word of a part of speech always bears.
    #[inline]
    pub(crate) fn certain(&self, word: &Atoms, upos: u8) -> Option<usize> {
        let morph = self.certain.get(certain_key(word, upos))? as usize;
        (self.all.get(morph)?.upos == upos).then_some(morph)
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
                Ok(Morph::new(upos, reader.string()?))
            })
            .collect::<Result<_, _>>()?;
        let mut morphs = Self::new(all);
        morphs.certain = Dict::read(reader)?;
        Ok(morphs)
    }

    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        put_u32(out, self.all.len());
        for morph in &self.all {
            out.push(morph.upos);
            put_string(out, &morph.feats);
        }
        self.certain.write(out);
    }
}

/// The key of a word in what is certain.
pub(crate) fn certain_key(word: &Atoms, upos: u8) -> u32 {
    hash::pair(word.low, u32::from(upos))
}

/// What the features of word `i` are judged by, its own part of speech and those on both sides known.
#[inline]
pub(crate) fn morph_features(w: &[Atoms], tags: &[u8], i: usize, m1: u32, m2: u32) -> [u64; 36] {
    let (pp, p, c, n, nn) = (&w[i], &w[i + 1], &w[i + 2], &w[i + 3], &w[i + 4]);
    let tag = |at: usize| u32::from(tags.get(at).copied().unwrap_or(NO_TAG));
    let t = tag(i);
    let (q1, q2) = (tag(i + 1), tag(i + 2));
    let (t1, t2) = (tag(i.wrapping_sub(1)), tag(i.wrapping_sub(2)));
    let around = t1 << 16 | q1 << 8 | t;
    [
        feature(200, [t]),
        feature(201, [t, c.low]),
        feature(202, [t, c.suf[0]]),
        feature(203, [t, c.suf[1]]),
        feature(204, [t, c.suf[2]]),
        feature(205, [t, c.suf[3]]),
        feature(206, [t, c.suf[4]]),
        feature(207, [t, c.shape]),
        feature(208, [t, m1]),
        feature(209, [t, m1, m2]),
        feature(210, [t, m1, c.suf[0]]),
        feature(211, [t, m1, c.suf[1]]),
        feature(212, [t, m1, c.suf[2]]),
        feature(213, [t, m1, c.low]),
        feature(214, [around]),
        feature(215, [around, c.suf[1]]),
        feature(216, [around, c.suf[2]]),
        feature(217, [t, t1, t2]),
        feature(218, [t, q1, q2]),
        feature(219, [t, p.low]),
        feature(220, [t, n.low]),
        feature(221, [t, p.low, c.suf[1]]),
        feature(222, [t, p.low, c.suf[2]]),
        feature(223, [t, q1, n.suf[0], c.suf[1]]),
        feature(224, [t, q1, n.suf[1], c.suf[1]]),
        feature(225, [t, q1, n.suf[2], c.suf[0]]),
        feature(226, [t, q1, n.suf[2], c.low]),
        feature(227, [t, c.suf[1], nn.suf[1], q2]),
        feature(228, [t, c.low, n.low]),
        feature(229, [t, pp.low, c.suf[1]]),
        feature(230, [t, m2, c.suf[1]]),
        feature(231, [t, m2, c.suf[2], m1]),
        feature(232, [t, c.pre[1]]),
        feature(233, [t, c.pre[2], c.suf[0]]),
        feature(234, [t, c.cluster, c.suf[0]]),
        feature(235, [t, t1, p.suf[1], c.suf[1]]),
    ]
}

/// The atom by which a combination is seen from the words after it.
pub(crate) fn morph_atom(morph: usize) -> u32 {
    morph as u32
}

/// Gives each word of a tagged, padded sentence its features: indices of combinations.
pub(crate) fn morph(scorer: &impl Scorer, morphs: &Morphs, w: &[Atoms], tags: &[u8], out: &mut Vec<u16>) {
    let mut scores = [0; MAX_CLASSES];
    out.clear();
    let (mut m1, mut m2) = (u32::MAX, u32::MAX);
    for i in 0..tags.len() {
        let (start, len) = morphs.range(tags[i]);
        let mut morph = start;
        if len == 1 {
        } else if let Some(certain) = morphs.certain(&w[i + PAD], tags[i]) {
            morph = certain;
        } else {
            scorer.score(&morph_features(w, tags, i, m1, m2), len, &mut scores);
            morph += best(&scores[..len]);
        }
        out.push(morph as u16);
        (m1, m2) = (morph_atom(morph), m1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_of_speech_has_a_combination() {
        let morphs = Morphs::new(vec![Morph::new(7, "A=b"), Morph::new(0, "C=d"), Morph::new(7, "")]);
        for upos in 0..Upos::ALL.len() as u8 {
            assert!(morphs.range(upos).1 > 0);
        }
        assert_eq!(morphs.range(7).1, 2);
        let found = morphs.find(7, "A=b").unwrap();
        assert_eq!(&*morphs.all[found].feats, "A=b");
        assert_eq!(morphs.find(7, "nothing"), None);
    }

    #[test]
    fn the_key_ignores_what_does_not_bear_on_syntax() {
        let a = Morph::new(1, "Case=Acc|Gender=Fem");
        let b = Morph::new(1, "Case=Acc|Gender=Masc");
        assert_eq!(a.key, b.key);
        assert_ne!(a.gender, b.gender);
    }
}
