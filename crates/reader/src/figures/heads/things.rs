//! Things by name: merged with the names beside them, and joined where they are counted together.

use super::*;
use crate::kinds::Kinds;
use rustc_hash::FxHashMap;
use std::cell::RefCell;

/// A thing's name found: merges neighbours that name it further and things that are counted with it.
pub(super) fn accept(
    stream: &Stream,
    head: &mut Head,
    at: usize,
    thing: (&'static str, ThingKind),
    end: usize,
    limit: usize,
) {
    head.rule = "figures.thing";
    head.head = Some(at);
    let (thing, piece, mut end) = extend(stream, at, thing, end, limit);
    head.head = piece.or(head.head);
    head.things.push(thing);
    // "drones, missiles and bombs": things of one kind in a row share the number.
    let mut pending = Vec::new();
    let mut next = end;
    while let Some((joined, start)) = joiner(stream, next, limit) {
        let Some((other, after)) = thing_behind_modifiers(stream, start, limit) else {
            break;
        };
        // "Killed five civilians and wounded scores": what befell others is no further thing.
        let fate = |path: &str| path.starts_with("casualty");
        if other.1 != thing.1 || fate(other.0) != fate(thing.0) {
            break;
        }
        let (other, _, after) = extend(stream, start, other, after, limit);
        pending.push(other);
        next = after;
        if joined {
            for other in pending.drain(..) {
                if !head.things.iter().any(|(path, _)| *path == other.0) {
                    head.things.push(other);
                }
            }
            end = next;
            head.rule = "figures.things";
            break;
        }
    }
    head.pieces.end = end;
}

/// A comma or a word for "and", and whether it is the latter. What describes the noun before it is passed over.
pub(super) fn joiner(stream: &Stream, at: usize, limit: usize) -> Option<(bool, usize)> {
    let mut next = at;
    let mut words = 0;
    while next < limit && words < 5 {
        if let Some(end) = stream.skip(next, |m| matches!(m, Meaning::NumeralJoin)) {
            return (end < limit).then_some((true, end));
        }
        if stream.is_sign(next, &[","]) {
            return (words == 0 && next + 1 < limit).then_some((false, next + 1));
        }
        let of = preposition_of(stream, next);
        let describes = matches!(stream.upos(next), Some(Upos::Adj))
            || stream.skip(next, |m| matches!(m, Meaning::Demonym(_))).is_some()
            || words > 0 && matches!(role_of(stream, next), Part::Noun | Part::Modifier);
        match of {
            Some(end) => next = end,
            None if describes => next += 1,
            None => return None,
        }
        words += 1;
    }
    None
}

pub(super) fn thing_behind_modifiers(
    stream: &Stream,
    start: usize,
    limit: usize,
) -> Option<((&'static str, ThingKind), usize)> {
    for at in start..limit.min(start + 3) {
        if let Some(found) = thing_at(stream, at) {
            return Some(found);
        }
        let modifier = matches!(stream.upos(at), Some(Upos::Adj))
            || stream.upos(at).is_none() && role_of(stream, at) == Part::Modifier;
        if !modifier {
            return None;
        }
    }
    None
}

/// Merges a thing with the names right behind it: "Shahed drones", "drones Shahed-136", "mísseis Kh-101".
pub(super) fn extend(
    stream: &Stream,
    at: usize,
    thing: (&'static str, ThingKind),
    end: usize,
    limit: usize,
) -> ((&'static str, ThingKind), Option<usize>, usize) {
    let (mut thing, mut piece, mut end) = (thing, Some(at), end);
    for _ in 0..4 {
        let mut next = end;
        while stream.is_sign(next, &["\"", "“", "”", "«", "»", "‘", "’", "'", "-"]) && next < limit
        {
            next += 1;
        }
        if next >= limit {
            break;
        }
        let found = thing_at(stream, next).map(|(found, end)| (found, end, false));
        let found = found.or_else(|| {
            let name = stream.form(next).chars().next().is_some_and(char::is_uppercase);
            (name && stream.shape(next) == Some(Shape::Word))
                .then(|| misspelt(stream, next))
                .flatten()
                .map(|found| (found, next + 1, true))
        });
        let Some((other, after, _)) = found else { break };
        if other.1 == ThingKind::Money || thing.1 == ThingKind::Money {
            break;
        }
        if let Some(merged) = merge(thing, other) {
            if merged.0 != thing.0 || is_general(thing.0, other.0) {
                thing = merged;
            }
        } else if thing.1 == ThingKind::Person && other.1 == ThingKind::Person
            // "Троє працівників порту": where nouns have cases the first is the head.
            || stream.lexicon.inflects_names()
                && matches!(thing.1, ThingKind::Person | ThingKind::Force)
                && other.1 == ThingKind::Place
            || stream.upos(next).is_some_and(|upos| upos != Upos::Noun)
        {
            // "30 people wounded": what befell them is no head.
            break;
        } else {
            // In a row of nouns the last is the head: "missile boats", "drone operators".
            thing = other;
        }
        // A name behind the noun is no head: "drones Shahed" beside "Shahed drones".
        let name = match stream.upos(next) {
            Some(upos) => upos == Upos::Propn,
            None => stream.form(next).chars().next().is_some_and(char::is_uppercase),
        };
        if !name {
            piece = Some(after - 1);
        }
        end = after;
    }
    (thing, piece, end)
}

pub(super) fn is_general(a: &str, b: &str) -> bool {
    b.strip_prefix(a).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// The more special of two things where one is a kind of the other.
pub fn merge(
    a: (&'static str, ThingKind),
    b: (&'static str, ThingKind),
) -> Option<(&'static str, ThingKind)> {
    if is_general(a.0, b.0) {
        Some(b)
    } else if is_general(b.0, a.0) {
        Some(a)
    } else {
        // "attack drones" and "FPV drones": two kinds of one thing, the one before the noun is meant.
        let top = |path: &'static str| path.split('.').next().unwrap_or(path);
        (top(a.0) == top(b.0)).then_some(a)
    }
}

/// "more than half of them Shaheds": a name right behind the pronoun says what the part is.
pub(super) fn appositive(stream: &Stream, at: usize, limit: usize, head: &mut Head) {
    for next in at..limit.min(at + 4) {
        let found = thing_at(stream, next).or_else(|| misspelt(stream, next).map(|thing| (thing, next + 1)));
        if let Some((thing, end)) = found {
            head.things.push(thing);
            head.head = Some(next);
            head.pieces.end = end;
            return;
        }
        if role_of(stream, next) != Part::Sign {
            return;
        }
    }
}

/// The thing named at a piece, the longest name first.
pub fn thing_at(stream: &Stream, at: usize) -> Option<((&'static str, ThingKind), usize)> {
    if !stream.opens(at).any(Kinds::THING) {
        return None;
    }
    stream.find(at, |m| match m {
        Meaning::Thing { thing, kind } => Some((&**thing, *kind)),
        _ => None,
    })
}

/// The thing that an unknown noun misspells. A text repeats its words, and the search is long.
pub(super) fn misspelt(stream: &Stream, at: usize) -> Option<(&'static str, ThingKind)> {
    let piece = stream.pieces.get(at)?;
    // A form of a word of the files is spelt as it should be, whatever that word is for.
    let known = piece.upos.is_none() && piece.lemma != piece.form;
    if piece.shape != Shape::Word || known || !stream.marks(at).is_empty() {
        return None;
    }
    /// How many words are remembered before all are forgotten.
    const MOST: usize = 1 << 13;
    type Met = FxHashMap<Box<str>, Option<(&'static str, ThingKind)>>;
    thread_local! {
        static MET: RefCell<[Met; 5]> = RefCell::default();
    }
    MET.with_borrow_mut(|met| {
        let met = &mut met[stream.language as usize];
        if let Some(known) = met.get(piece.form) {
            return *known;
        }
        let found =
            stream.lexicon.near(piece.form).and_then(|(entry, _)| match stream.lexicon.meaning(entry) {
                Meaning::Thing { thing, kind } => Some((&**thing, *kind)),
                _ => None,
            });
        if met.len() >= MOST {
            met.clear();
        }
        met.insert(piece.form.into(), found);
        found
    })
}

/// A people's name as a noun: "20 Russians".
pub(super) fn people(stream: &Stream, at: usize) -> Option<(&'static str, ThingKind)> {
    let noun = !matches!(stream.upos(at), Some(Upos::Adj));
    let civil = |m: &Meaning| matches!(m, Meaning::Group { sector } if &**sector == "CVL");
    if noun && stream.skip(at, civil).is_some() {
        return Some(("person.civilian", ThingKind::Person));
    }
    (noun && stream.skip(at, |m| matches!(m, Meaning::Demonym(_) | Meaning::Group { .. })).is_some())
        .then_some(("person", ThingKind::Person))
}
