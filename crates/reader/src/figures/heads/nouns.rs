//! What a piece can be in a noun phrase, by its part of speech or by the words.

use super::*;
use crate::kinds::Kinds;

/// Whether the piece goes on a row of nouns. Some adjectives are a noun's words elsewhere: "um posto militar".
pub(super) fn compounds(stream: &Stream, at: usize) -> bool {
    let thing = || thing_at(stream, at).is_some() && stream.upos(at) != Some(Upos::Adj);
    matches!(role_of(stream, at), Part::Noun) || thing()
}

/// What a piece can be in a noun phrase.
#[derive(PartialEq)]
pub(super) enum Part {
    Noun,
    Modifier,
    Sign,
    Other,
}

pub(super) fn role_of(stream: &Stream, at: usize) -> Part {
    let Some(piece) = stream.pieces.get(at) else {
        return Part::Other;
    };
    if piece.shape == Shape::Sign {
        let quote = matches!(piece.form, "\"" | "“" | "”" | "«" | "‘" | "’" | "'" | "„" | "-" | "\u{2011}");
        return if quote { Part::Sign } else { Part::Other };
    }
    if piece.shape == Shape::Digits {
        return if piece.glued { Part::Sign } else { Part::Other };
    }
    match piece.upos {
        Some(Upos::Noun | Upos::Propn | Upos::Sym | Upos::X) => Part::Noun,
        Some(Upos::Adj | Upos::Adv | Upos::Num) => Part::Modifier,
        Some(Upos::Det) => Part::Modifier,
        // Participles before their noun: "20 downed drones".
        Some(Upos::Verb) if thing_at(stream, at + 1).is_some() => Part::Modifier,
        Some(_) => Part::Other,
        None => {
            let opens = stream.opens(at);
            let demonym = || stream.skip(at, |m| matches!(m, Meaning::Demonym(_))).is_some();
            let adjective = opens.any(Kinds::MORE) || opens.any(Kinds::PEOPLE) && demonym();
            if opens.any(FUNCTION) {
                Part::Other
            } else if adjective || thing_at(stream, at + 1).is_some() {
                Part::Modifier
            } else {
                Part::Noun
            }
        }
    }
}

/// The words that are no part of a noun's phrase.
const FUNCTION: Kinds = Kinds::FUNCTION
    .and(Kinds::OF)
    .and(Kinds::PREPOSITION)
    .and(Kinds::JOIN)
    .and(Kinds::RANGE)
    .and(Kinds::ON)
    .and(Kinds::WORD)
    .and(Kinds::EDGE)
    .and(Kinds::CHANGE)
    .and(Kinds::EVENT);

pub(super) fn unit_at(stream: &Stream, at: usize) -> Option<(TimeUnit, usize)> {
    if !stream.opens(at).any(Kinds::UNIT) {
        return None;
    }
    stream.find(at, |m| match m {
        Meaning::Unit(unit) => Some(*unit),
        _ => None,
    })
}

/// Past a preposition of belonging and the articles behind it.
pub fn preposition_of(stream: &Stream, at: usize) -> Option<usize> {
    if !stream.opens(at).any(Kinds::OF) {
        return None;
    }
    let mut end = stream.skip(at, |m| matches!(m, Meaning::Preposition(PrepRole::Of)))?;
    while stream.upos(end) == Some(Upos::Det) {
        end += 1;
    }
    Some(end)
}

pub(super) fn them(stream: &Stream, at: usize) -> Option<usize> {
    stream.skip(at, |m| matches!(m, Meaning::Them))
}
