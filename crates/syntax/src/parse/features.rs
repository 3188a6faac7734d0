//! What transitions and labels are judged by.

use super::state::{Children, NONE, State};
use crate::hash::feature;
use crate::tag::Morph;
use crate::word::Atoms;

/// What the parser sees of one word.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Node {
    /// The word in lower case.
    w: u32,
    /// Part of speech.
    p: u32,
    /// Part of speech with the features that bear on syntax.
    m: u32,
    /// Cluster of the word, or its ending where it has none.
    c: u32,
    number: u32,
    gender: u32,
    case: u32,
    suffix: u32,
    /// The marks between the word before and this one; 0 where there are none.
    before: u32,
    /// How many commas, verbs and conjunctions stand before it.
    commas: u16,
    verbs: u16,
    links: u16,
}

const ROOT: Node = Node {
    w: 1,
    p: 40,
    m: 41,
    c: 1,
    number: 0,
    gender: 0,
    case: 0,
    suffix: 1,
    before: 0,
    commas: 0,
    verbs: 0,
    links: 0,
};

const ABSENT: Node = Node { w: 2, p: 42, m: 43, c: 2, suffix: 2, ..ROOT };

const NO_CHILDREN: Children = Children { left: [NONE; 2], right: [NONE; 2], counts: [0; 2], labels: 0 };

/// Fills `nodes` with the words of a sentence, marks left out, the root and what stands for no word. `words` are
/// hashes, features and whether the word is a mark.
pub(crate) fn nodes<'a>(words: impl Iterator<Item = (Atoms, &'a Morph, bool)>, nodes: &mut Vec<Node>) {
    let comma = crate::hash::text(",");
    nodes.clear();
    let (mut commas, mut verbs, mut links) = (0u16, 0u16, 0u16);
    let mut before = 0;
    for (atoms, morph, mark) in words {
        if mark {
            before = if before == 0 { atoms.low } else { crate::hash::pair(before, atoms.low) };
            commas = commas.saturating_add(u16::from(atoms.low == comma));
            continue;
        }
        let upos = crate::document::Upos::ALL
            .get(usize::from(morph.upos))
            .copied()
            .unwrap_or(crate::document::Upos::X);
        nodes.push(Node {
            w: atoms.low,
            p: u32::from(morph.upos),
            m: morph.key,
            c: if atoms.cluster != 0 { atoms.cluster } else { atoms.suf[2] },
            number: morph.number,
            gender: morph.gender,
            case: morph.case,
            suffix: atoms.suf[2],
            before: std::mem::take(&mut before),
            commas,
            verbs,
            links,
        });
        use crate::document::Upos::{Cconj, Sconj, Verb};
        verbs = verbs.saturating_add(u16::from(upos == Verb));
        links = links.saturating_add(u16::from(upos == Cconj || upos == Sconj));
    }
    nodes.push(Node { before, commas, verbs, links, ..ROOT });
    nodes.push(ABSENT);
}

#[inline(always)]
fn node(nodes: &[Node], word: u32) -> &Node {
    nodes.get(word as usize).unwrap_or(&ABSENT)
}

#[inline(always)]
fn children(state: &State, word: u32) -> &Children {
    state.children.get(word as usize).unwrap_or(&NO_CHILDREN)
}

#[inline(always)]
fn label(state: &State, word: u32) -> u32 {
    state.labels.get(word as usize).map_or(300, |l| u32::from(*l))
}

/// A distance in coarse steps.
#[inline(always)]
fn distance(a: u32, b: u32) -> u32 {
    if a == NONE || b == NONE {
        return 9;
    }
    match a.abs_diff(b) {
        d @ 0..=4 => d,
        5..=7 => 5,
        8..=12 => 6,
        13..=20 => 7,
        _ => 8,
    }
}

/// Whether two words agree in number and in gender: each yes, no, or not to be said.
#[inline(always)]
fn agreement(a: &Node, b: &Node) -> u32 {
    let agree = |a: u32, b: u32| match (a, b) {
        (0, _) | (_, 0) => 0,
        (a, b) if a == b => 1,
        _ => 2,
    };
    agree(a.number, b.number) * 9 + agree(a.gender, b.gender) * 3 + agree(a.case, b.case)
}

/// What stands between two words: a comma, a verb, a conjunction, more than one of each.
#[inline(always)]
fn between(a: &Node, b: &Node) -> u32 {
    let some = |a: u16, b: u16| u32::from(a.abs_diff(b).min(2));
    some(a.commas, b.commas) * 9 + some(a.verbs, b.verbs) * 3 + some(a.links, b.links)
}

/// The number of features of a transition.
pub(crate) const ACTION_FEATURES: usize = 94;

/// What the next transition is judged by.
#[inline]
pub(crate) fn action(nodes: &[Node], state: &State) -> [u64; ACTION_FEATURES] {
    let (i0, i1, i2) = (state.stack(0), state.stack(1), state.stack(2));
    let (j0, j1, j2) = (state.buffer(0), state.buffer(1), state.buffer(2));
    let (s0, s1, s2) = (node(nodes, i0), node(nodes, i1), node(nodes, i2));
    let (b0, b1, b2) = (node(nodes, j0), node(nodes, j1), node(nodes, j2));
    let (k0, k1, kb) = (children(state, i0), children(state, i1), children(state, j0));
    let [s0l, s0l2] = k0.left.map(|c| node(nodes, c));
    let [s0r, s0r2] = k0.right.map(|c| node(nodes, c));
    let [s1l, _] = k1.left.map(|c| node(nodes, c));
    let [s1r, _] = k1.right.map(|c| node(nodes, c));
    let [b0l, _] = kb.left.map(|c| node(nodes, c));
    let [s0ld, s0l2d] = k0.left.map(|c| label(state, c));
    let [s0rd, s0r2d] = k0.right.map(|c| label(state, c));
    let [s1ld, _] = k1.left.map(|c| label(state, c));
    let [s1rd, s1r2d] = k1.right.map(|c| label(state, c));
    let [b0ld, b0l2d] = kb.left.map(|c| label(state, c));
    let d0 = distance(i0, j0);
    let d1 = distance(i1, i0);
    let sb = between(s0, b0);
    let ss = between(s1, s0);
    [
        feature(400, [s0.w, s0.m]),
        feature(401, [s0.w]),
        feature(402, [s0.m]),
        feature(403, [s0.c, s0.p]),
        feature(404, [s1.w, s1.m]),
        feature(405, [s1.m]),
        feature(406, [s1.c, s1.p]),
        feature(407, [s2.w]),
        feature(408, [s2.m]),
        feature(409, [b0.w, b0.m]),
        feature(410, [b0.w]),
        feature(411, [b0.m]),
        feature(412, [b0.c, b0.p]),
        feature(413, [b1.w]),
        feature(414, [b1.m]),
        feature(415, [b2.m]),
        feature(416, [b2.w]),
        feature(417, [s0.w, s0.m, b0.w, b0.m]),
        feature(418, [s0.w, b0.m]),
        feature(419, [s0.m, b0.w]),
        feature(420, [s0.m, b0.m]),
        feature(421, [s0.c, b0.c]),
        feature(422, [s0.c, s0.p, b0.m]),
        feature(423, [s0.m, b0.c, b0.p]),
        feature(424, [s1.w, s0.w]),
        feature(425, [s1.w, s0.m]),
        feature(426, [s1.m, s0.w]),
        feature(427, [s1.m, s0.m]),
        feature(428, [s1.c, s0.c]),
        feature(429, [s1.m, b0.m]),
        feature(430, [s1.w, b0.m]),
        feature(431, [s1.m, b0.w]),
        feature(432, [b0.m, b1.m]),
        feature(433, [b0.w, b1.m]),
        feature(434, [b0.m, b1.w]),
        feature(435, [s0.m, b1.m]),
        feature(436, [s0.m, b0.m, b1.m]),
        feature(437, [s1.m, s0.m, b0.m]),
        feature(438, [s2.m, s1.m, s0.m]),
        feature(439, [s0.p, b0.p, b1.p, b2.p]),
        feature(440, [s1.p, s0.p, b0.p, b1.p]),
        feature(441, [s2.p, s1.p, s0.p, b0.p]),
        feature(442, [s0.m, b0.m, s0l.m]),
        feature(443, [s0.m, b0.m, s0r.m]),
        feature(444, [s0.m, b0.m, b0l.m]),
        feature(445, [s1.m, s0.m, s1r.m]),
        feature(446, [s1.m, s0.m, s0l.m]),
        feature(447, [s1.m, s0.m, s0r.m]),
        feature(448, [s1.m, s0.m, s1l.m]),
        feature(449, [s0.p, s0ld, s0l2d]),
        feature(450, [s0.p, s0rd, s0r2d]),
        feature(451, [s1.p, s1ld, s1rd, s1r2d]),
        feature(452, [b0.p, b0ld, b0l2d]),
        feature(453, [s0.w, s0ld, s0rd]),
        feature(454, [s1.w, s1ld, s1rd]),
        feature(455, [s0.p, b0.p, s0ld, s0rd]),
        feature(456, [s1.p, s0.p, s1rd, s0ld]),
        feature(457, [s1.p, s0.p, s0ld, s0rd]),
        feature(458, [s0.p, u32::from(k0.counts[1].min(5)), u32::from(k0.counts[0].min(5))]),
        feature(459, [s0.w, u32::from(k0.counts[1].min(4))]),
        feature(460, [s1.p, u32::from(k1.counts[1].min(5)), s0.p]),
        feature(461, [b0.p, u32::from(kb.counts[0].min(5)), s0.p]),
        feature(462, [s0.p, b0.p, d0]),
        feature(463, [s0.w, d0]),
        feature(464, [b0.w, d0]),
        feature(465, [s1.p, s0.p, d1]),
        feature(466, [s1.w, d1]),
        feature(467, [s1.p, s0.p, b0.p, d1]),
        feature(468, [s1.w, s0l.w, s0.p]),
        feature(469, [s1.p, s0.p, s0l.w]),
        feature(470, [s0.w, s0l.w, s1.p]),
        feature(471, [s0.p, b0.p, b0l.w]),
        feature(472, [s0.w, b0l.w, b0.p]),
        feature(473, [s0.p, b0.p, agreement(s0, b0)]),
        feature(474, [s1.p, s0.p, agreement(s1, s0)]),
        feature(475, [s0.p, b0.p, sb]),
        feature(476, [s1.p, s0.p, ss]),
        feature(477, [s1.p, s0.p, b0.p, ss, sb]),
        feature(478, [s0l2.m, s0l.m, s0.m]),
        feature(479, [s0r2.m, s0r.m, s0.m]),
        feature(480, [s1.m, s0.m, b0.w]),
        feature(481, [s0.m, b0.w, b1.m]),
        feature(482, [s1.w, b0.w]),
        feature(483, [s2.w, s0.m, b0.m]),
        feature(484, [s0.m, b0.before, b0.p]),
        feature(485, [s0.p, b0.p, b0.before, sb]),
        feature(486, [s1.p, s0.p, s0.before]),
        feature(487, [s1.p, s0.p, s0.before, b0.before]),
        feature(488, [s0.m, b0.m, b0.before]),
        feature(489, [s1.m, s0.m, b0.before]),
        feature(490, [b0.m, b1.m, b1.before]),
        feature(491, [s0.w, b0.before]),
        feature(492, [s1.before, s0.before, b0.before]),
        feature(493, [s2.p, s1.p, s0.p, s0.before, s1.before]),
    ]
}

/// The number of features of a label.
pub(crate) const LABEL_FEATURES: usize = 49;

/// What the label of an arc is judged by.
#[inline]
pub(crate) fn arc(nodes: &[Node], state: &State, head: u32, dependent: u32) -> [u64; LABEL_FEATURES] {
    let (h, d) = (node(nodes, head), node(nodes, dependent));
    let (kh, kd) = (children(state, head), children(state, dependent));
    let side = u32::from(dependent > head);
    let far = distance(head, dependent) * 2 + side;
    let near = |word: u32, by: i32| node(nodes, word.wrapping_add_signed(by));
    let [dl, dl2] = kd.left.map(|c| node(nodes, c));
    let [dr, _] = kd.right.map(|c| node(nodes, c));
    let [dld, dl2d] = kd.left.map(|c| label(state, c));
    let [drd, _] = kd.right.map(|c| label(state, c));
    let [hld, hl2d] = kh.left.map(|c| label(state, c));
    let [hrd, hr2d] = kh.right.map(|c| label(state, c));
    let [hl, _] = kh.left.map(|c| node(nodes, c));
    let [hr, _] = kh.right.map(|c| node(nodes, c));
    let hd = label(state, head);
    let mid = between(h, d);
    let agree = agreement(h, d);
    [
        feature(500, [h.w, d.w, side]),
        feature(501, [h.m, d.m, side]),
        feature(502, [h.w, d.m, side]),
        feature(503, [h.m, d.w, side]),
        feature(504, [d.w, side]),
        feature(505, [d.m, side]),
        feature(506, [h.w, side]),
        feature(507, [h.c, d.c, side]),
        feature(508, [h.c, d.m, side]),
        feature(509, [h.m, d.c, side]),
        feature(510, [h.m, d.m, far]),
        feature(511, [d.w, h.p, far]),
        feature(512, [h.p, d.p, mid, side]),
        feature(513, [h.p, d.p, agree, side]),
        feature(514, [dl.w, d.m, h.p]),
        feature(515, [dl.w, d.w, h.p]),
        feature(516, [dl.w, h.w, d.p]),
        feature(517, [dl.m, d.m, h.m, side]),
        feature(518, [dld, dl2d, d.m, h.p, side]),
        feature(519, [drd, d.m, h.p, side]),
        feature(520, [dr.w, d.m, h.p]),
        feature(521, [dl2.w, d.m, h.p]),
        feature(522, [h.m, d.m, hld, side]),
        feature(523, [h.m, d.m, hrd, side]),
        feature(524, [h.p, d.m, hrd, hr2d, side]),
        feature(525, [h.p, d.m, hld, hl2d, side]),
        feature(526, [h.w, d.m, hrd, side]),
        feature(527, [h.w, d.m, hld, side]),
        feature(528, [d.m, near(dependent, -1).m, h.p, side]),
        feature(529, [d.m, near(dependent, 1).m, h.p, side]),
        feature(530, [h.m, near(head, -1).m, d.p, side]),
        feature(531, [h.m, near(head, 1).m, d.p, side]),
        feature(532, [near(dependent, -1).w, d.m, h.p, side]),
        feature(533, [near(dependent, 1).w, d.m, h.p, side]),
        feature(534, [h.w, d.case, d.p, side]),
        feature(535, [d.suffix, h.p, side]),
        feature(536, [h.suffix, d.m, side]),
        feature(537, [d.suffix, h.suffix, side]),
        feature(538, [hd, h.m, d.m, side]),
        feature(539, [kh.labels as u32, (kh.labels >> 32) as u32, d.m, side]),
        feature(540, [hl.w, h.p, d.m, side]),
        feature(541, [hr.w, h.p, d.m, side]),
        feature(542, [dld, drd, d.p, h.p]),
        feature(543, [h.p, d.p, far]),
        feature(544, [d.m, dld, agree, side]),
        feature(545, [d.p, h.m, dl.w, side]),
        feature(546, [h.p, d.m, d.before, side]),
        feature(547, [h.p, d.m, near(dependent, 1).before, side]),
        feature(548, [h.m, d.m, node(nodes, head.max(dependent)).before, side]),
    ]
}
