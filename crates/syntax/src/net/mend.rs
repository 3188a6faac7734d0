//! What a tree with its relations cannot be, put right: each rule is one that every treebank keeps.

use super::Part;
use super::tree::NONE;
use crate::document::Upos;

/// The most that a word may lose by taking its next best relation.
const DEAREST: f32 = 1.5;

/// Mends the heads and relations of a sentence. Given are the relations of a plain subject, of a plain object, and of what is
/// joined by a conjunction.
pub(super) fn mend(
    parts: &[Part],
    [subject, _, joined]: [u8; 3],
    upos: &[u8],
    heads: &mut [u32],
    labels: &mut [u8],
) {
    let part = |labels: &[u8], at: usize| parts[usize::from(labels[at])];
    let marked = |heads: &[u32], labels: &[u8], at: usize| {
        (0..heads.len()).any(|c| heads[c] as usize == at && part(labels, c) == Part::Case)
    };
    for at in 0..heads.len() {
        // What is joined to a name, and its further words, hang on its first word: "Kim Jong Un and Xi". Not so where
        // the name has a preposition within: "Ministerio de Trabajo y Asuntos Sociales".
        if matches!(part(labels, at), Part::Joined | Part::Further) {
            for _ in 0..8 {
                let head = heads[at] as usize;
                let further = heads[at] != NONE && part(labels, head) == Part::Further && heads[head] != NONE;
                if !further || marked(heads, labels, head) {
                    break;
                }
                heads[at] = heads[head];
            }
        }
    }
    for at in 0..heads.len() {
        // A clause of time or purpose belongs to the verb and not to an attribute between: "quoted in Russian media to
        // celebrate".
        if part(labels, at) != Part::Adverbial || heads[at] == NONE {
            continue;
        }
        let mut above = heads[at] as usize;
        if part(labels, above) != Part::Attribute || above > at {
            continue;
        }
        while upos[above] != Upos::Verb as u8 && heads[above] != NONE {
            above = heads[above] as usize;
        }
        if upos[above] == Upos::Verb as u8 && above < at {
            heads[at] = above as u32;
        }
    }
    for conjunction in 1..heads.len() {
        // Of two nouns that are the same to one word, or stand beside a conjunction under it, the second is joined to the
        // the first: "India and China met".
        let at = heads[conjunction] as usize;
        if part(labels, conjunction) != Part::Coordinator || heads[conjunction] == NONE || at < conjunction {
            continue;
        }
        let beside = |other: usize| other + 1 == conjunction || labels[other] == labels[at];
        let same = |other: &usize| heads[*other] == heads[at] && beside(*other);
        let named = |at: usize| [Upos::Noun, Upos::Propn].iter().any(|noun| upos[at] == *noun as u8);
        if heads[at] == NONE || part(labels, at) == Part::Joined || !named(at) {
            continue;
        }
        if let Some(first) = (0..conjunction).rev().find(same).filter(|first| named(*first)) {
            heads[at] = first as u32;
            labels[at] = joined;
        }
    }
    for at in 0..heads.len() {
        // Of two nouns as bare objects on both sides of a verb without a subject, the first does what is done to the
        // second; and so does one before a verb that has a clause for its object.
        let head = heads[at];
        let object = |labels: &[u8], at: usize| {
            let named = [Upos::Noun, Upos::Propn].iter().any(|noun| upos[at] == *noun as u8);
            named && part(labels, at) == Part::Object && heads[at] == head && !marked(heads, labels, at)
        };
        let before = head != NONE && at < head as usize && part(labels, at) == Part::Object;
        if !before || upos[head as usize] != Upos::Verb as u8 || !object(labels, at) {
            continue;
        }
        let clause = |c: usize| heads[c] == head && part(labels, c) == Part::Clause;
        let other = (head as usize + 1..heads.len()).any(|other| object(labels, other) || clause(other));
        let has = (0..heads.len()).any(|c| heads[c] == head && part(labels, c) == Part::Subject);
        if other && !has {
            labels[at] = subject;
        }
    }
}

/// A verb without an auxiliary that has an object is active, and so is its subject: "Belarus began exercises". `subject` is the
/// relation of a plain subject.
pub(super) fn active(parts: &[Part], subject: u8, upos: &[u8], heads: &[u32], labels: &mut [u8]) {
    for at in 0..heads.len() {
        let beside = |c: &usize| heads[*c] == heads[at];
        let passive = parts[usize::from(labels[at])] == Part::Subject && labels[at] != subject;
        if passive
            && (0..heads.len()).filter(beside).any(|c| parts[usize::from(labels[c])] == Part::Object)
            && !(0..heads.len()).filter(beside).any(|c| upos[c] == Upos::Aux as u8)
        {
            labels[at] = subject;
        }
    }
}

/// What stands before a conjunction belongs to what is before it: "Romania scrambled two jets and said". `object` is the relation
/// of a plain object.
pub(super) fn before_conjunctions(parts: &[Part], object: u8, heads: &mut [u32], labels: &mut [u8]) {
    let part = |labels: &[u8], at: usize| parts[usize::from(labels[at])];
    for conjunction in 1..heads.len() {
        let at = heads[conjunction] as usize;
        let joins = part(labels, conjunction) == Part::Coordinator
            && heads[conjunction] != NONE
            && at > conjunction
            && part(labels, at) == Part::Joined
            && heads[at] != NONE
            && (heads[at] as usize) < conjunction;
        if !joins {
            continue;
        }
        let first = heads[at] as usize;
        let has = |heads: &[u32], labels: &[u8], wanted: Part| {
            (0..heads.len()).any(|c| heads[c] as usize == first && part(labels, c) == wanted)
        };
        for astray in first + 1..conjunction {
            let own = part(labels, astray);
            // "One missile and 20 drones reached": the conjunction may be his own.
            let joins =
                (conjunction + 1..at).any(|c| heads[c] as usize == astray && part(labels, c) == Part::Joined);
            if heads[astray] as usize != at || joins || !matches!(own, Part::Subject | Part::Object) {
                continue;
            }
            if own == Part::Subject && has(heads, labels, Part::Subject) && !has(heads, labels, Part::Object)
            {
                labels[astray] = object;
            }
            heads[astray] = first as u32;
        }
    }
}

/// Of two subjects or two objects of one word, the one that loses less by it takes the relation that fits it next best,
/// where that fits nearly as well: where it does not, one of the two has the wrong head.
/// `scores` are those of each relation, a row a word.
pub(super) fn one_each(parts: &[Part], heads: &[u32], scores: &[f32], labels: &mut [u8]) {
    for at in 0..heads.len() {
        let own = parts[usize::from(labels[at])];
        if heads[at] == NONE || !matches!(own, Part::Subject | Part::Object) {
            continue;
        }
        let part = |labels: &[u8], at: usize| parts[usize::from(labels[at])];
        let beside = |other: &usize| heads[*other] == heads[at] && part(labels, *other) == own;
        let Some(other) = (0..at).find(beside) else { continue };
        let held = |part: Part| {
            matches!(part, Part::Subject | Part::Object)
                && (0..heads.len()).any(|c| heads[c] == heads[at] && parts[usize::from(labels[c])] == part)
        };
        let taken = [Part::Subject, Part::Object].map(|part| held(part).then_some(part));
        let next = |word: usize| {
            let row = &scores[word * parts.len()..][..parts.len()];
            let free = |label: &usize| !taken.contains(&Some(parts[*label]));
            let best = (1..parts.len()).filter(free).max_by(|a, b| row[*a].total_cmp(&row[*b]))?;
            Some((row[usize::from(labels[word])] - row[best], word, best as u8))
        };
        let least = [other, at].into_iter().filter_map(next).min_by(|a, b| a.0.total_cmp(&b.0));
        if let Some((_, word, label)) = least.filter(|least| least.0 < DEAREST) {
            labels[word] = label;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PARTS: [Part; 8] = [
        Part::Other,
        Part::Subject,
        Part::Object,
        Part::Case,
        Part::Further,
        Part::Joined,
        Part::Coordinator,
        Part::Clause,
    ];

    fn mended(heads: &[u32], labels: &[u8], verb: usize) -> (Vec<u32>, Vec<u8>) {
        let (mut heads, mut labels) = (heads.to_vec(), labels.to_vec());
        let mut upos = vec![Upos::Propn as u8; heads.len()];
        upos[verb] = Upos::Verb as u8;
        mend(&PARTS, [1, 2, 5], &upos, &mut heads, &mut labels);
        (heads, labels)
    }

    #[test]
    fn what_is_joined_to_a_name_hangs_on_its_first_word() {
        // Kim Jong Un (and) Xi met
        let (heads, _) = mended(&[4, 0, 1, 2, NONE], &[1, 4, 4, 5, 0], 4);
        assert_eq!(heads, [4, 0, 0, 0, NONE]);
    }

    #[test]
    fn two_subjects_with_a_conjunction_between_them_are_joined() {
        // India and China met
        let (heads, labels) = mended(&[3, 2, 3, NONE], &[1, 6, 1, 0], 3);
        assert_eq!((heads, labels), (vec![3, 2, 0, NONE], vec![1, 6, 5, 0]));
    }

    #[test]
    fn what_stands_before_a_conjunction_hangs_on_what_is_before_it() {
        // Romania scrambled jets and said
        let (mut heads, mut labels) = ([1, NONE, 4, 4, 1], [1, 0, 1, 6, 5]);
        before_conjunctions(&PARTS, 2, &mut heads, &mut labels);
        assert_eq!((heads, labels), ([1, NONE, 1, 4, 1], [1, 0, 2, 6, 5]));
    }

    #[test]
    fn a_verb_with_an_object_has_a_plain_subject() {
        let parts = [Part::Other, Part::Subject, Part::Object, Part::Subject];
        let read = |second: Upos, last: u8| {
            let mut labels = [3, 0, last];
            let upos = [Upos::Propn, Upos::Verb, second].map(|upos| upos as u8);
            active(&parts, 1, &upos, &[1, NONE, 1], &mut labels);
            labels[0]
        };
        // Belarus began exercises
        assert_eq!(read(Upos::Noun, 2), 1);
        assert_eq!([read(Upos::Noun, 0), read(Upos::Aux, 2)], [3, 3]);
    }

    #[test]
    fn the_first_of_two_bare_objects_is_the_subject() {
        // Israel bombed Lebanon
        assert_eq!(mended(&[1, NONE, 1], &[2, 0, 2], 1).1, [1, 0, 2]);
        // (A) Israel bombed Lebanon: the first has a preposition.
        assert_eq!(mended(&[1, 2, NONE, 2], &[3, 2, 0, 2], 2).1, [3, 2, 0, 2]);
        // Israel denied (that) Lebanon (attacked)
        assert_eq!(mended(&[1, NONE, 1], &[2, 0, 7], 1).1, [1, 0, 7]);
        // There is a subject.
        assert_eq!(mended(&[1, NONE, 1, 1], &[2, 0, 2, 1], 1).1, [2, 0, 2, 1]);
    }

    #[test]
    fn of_two_objects_one_takes_its_next_best_relation() {
        // (It) gave them bread: both are objects; the second relation that fits the first word best is the other one.
        let heads = [1, NONE, 1];
        let row = |object: f32, other: f32| [-9.0, 1.0, object, -2.0, -3.0, -4.0, -5.0, other];
        let scores: Vec<f32> = [row(5.0, 4.0), row(0.0, 0.0), row(9.0, 2.0)].concat();
        let mut labels = [2, 0, 2];
        one_each(&PARTS, &heads, &scores, &mut labels);
        assert_eq!(labels, [7, 0, 2]);
        one_each(&PARTS, &heads, &scores, &mut labels);
        assert_eq!(labels, [7, 0, 2]);
        // Objects of different words stay.
        let mut labels = [2, 0, 2];
        one_each(&PARTS, &[1, NONE, 0], &scores, &mut labels);
        assert_eq!(labels, [2, 0, 2]);
    }
}
