//! What a number counts: the noun beside it, found by adjacency, with things named together joined.

mod nouns;
mod things;

use super::amount::{Amount, AmountKind, bound_after};
use super::number::MadeOf;
use crate::kinds::Kinds;
use crate::stream::{Shape, Stream};
use lexicon::{Meaning, Pos, PrepRole, ThingKind, TimeUnit};
pub use nouns::preposition_of;
use nouns::*;
use record::{Form, Role};
use std::ops::Range;
use syntax::Upos;
use things::*;
pub use things::{merge, thing_at};

/// What an amount counts.
#[derive(Clone, Debug)]
pub struct Head {
    /// The pieces of the noun with what stands between it and the number.
    pub pieces: Range<usize>,
    /// The piece of the head noun.
    pub head: Option<usize>,
    /// What is counted; several where they are counted together.
    pub things: Vec<(&'static str, ThingKind)>,
    /// The unit of time, for a duration.
    pub unit: Option<TimeUnit>,
    /// Whether it is somebody's age.
    pub age: bool,
    /// Whether a pronoun for things counted before stands in the noun's place.
    pub them: bool,
    /// The rule that found it.
    pub rule: &'static str,
}

impl Head {
    fn none(amount: &Amount) -> Self {
        Head {
            pieces: amount.pieces.clone(),
            head: None,
            things: Vec::new(),
            unit: None,
            age: false,
            them: false,
            rule: "figures.bare",
        }
    }

    /// The broad kind of the first thing.
    pub fn kind(&self) -> Option<ThingKind> {
        self.things.first().map(|(_, kind)| *kind)
    }

    /// The things' paths joined by `+`.
    pub fn joined(&self) -> String {
        if let [(path, _)] = self.things.as_slice() {
            return (*path).to_owned();
        }
        let paths: Vec<&str> = self.things.iter().map(|(path, _)| *path).collect();
        paths.join("+")
    }
}

/// The heads of all amounts.
pub fn of_all(stream: &Stream, amounts: &[Amount], taken: &[bool]) -> Vec<Head> {
    let mut heads: Vec<Head> = Vec::with_capacity(amounts.len());
    for (index, amount) in amounts.iter().enumerate() {
        let limit = amounts.get(index + 1).map_or(stream.len(), |next| next.pieces.start);
        let floor =
            index.checked_sub(1).map_or(0, |before| heads[before].pieces.end.max(amounts[before].pieces.end));
        let mut head = right(stream, amount, limit, taken);
        if head.things.is_empty()
            && head.unit.is_none()
            && !head.them
            && let Some(left) = left(stream, amount, floor).or_else(|| befallen(stream, amount, &head, floor))
        {
            head = left;
        }
        heads.push(head);
    }
    share_heads(stream, amounts, &mut heads);
    heads
}

/// Looks to the right of the number.
fn right(stream: &Stream, amount: &Amount, limit: usize, taken: &[bool]) -> Head {
    let mut head = Head::none(amount);
    let mut at = amount.pieces.end;
    if let Some(money) = amount.currency
        && let Some((thing, _)) = thing_at(stream, money)
    {
        head.things.push(thing);
        head.head = Some(money);
        head.rule = "figures.currency";
        return head;
    }
    if let Some(end) = them(stream, at) {
        head.them = true;
        head.pieces.end = end;
        head.rule = "figures.them";
        appositive(stream, end, limit, &mut head);
        return head;
    }
    if stream.is_sign(at, &["-", "\u{2010}", "\u{2011}"]) && stream.glued(at) && stream.glued(at + 1) {
        at += 1;
        let title = amount.kind == AmountKind::Ordinal
            && thing_at(stream, at).is_none()
            && unit_at(stream, at).is_none();
        if title {
            return head;
        }
    }
    let takes_of = amount.scale > 1.0
        || matches!(amount.kind, AmountKind::Share | AmountKind::Percent)
        || matches!(amount.form, Form::Vague | Form::None);
    // "35 of the drones", but not "two of Russia": behind a plain number only a known thing counts.
    let mut known_only = false;
    if let Some(end) = preposition_of(stream, at) {
        at = end;
        known_only = !takes_of;
    }
    if amount.kind == AmountKind::Cardinal && unit_at(stream, at).is_none() {
        age(stream, amount, &mut head);
        if head.age {
            return head;
        }
    }
    let mut noun: Option<usize> = None;
    let mut words = 0;
    while at < limit.min(stream.len())
        && words < 7
        && stream.same_sentence(amount.core.start, at)
        && !taken[at]
    {
        // "Three million mines" are no minutes.
        if let Some((unit, end)) = unit_at(stream, at)
            && amount.kind == AmountKind::Cardinal
            && thing_at(stream, at).is_none()
        {
            head.unit = Some(unit);
            head.head = Some(at);
            head.pieces.end = end;
            head.rule = "figures.duration";
            age(stream, amount, &mut head);
            return head;
        }
        if let Some((thing, end)) = thing_at(stream, at) {
            accept(stream, &mut head, at, thing, end, limit);
            return head;
        }
        match role_of(stream, at) {
            Part::Noun => {
                if let Some(thing) = misspelt(stream, at) {
                    accept(stream, &mut head, at, thing, at + 1, limit);
                    head.rule = "figures.misspelt";
                    return head;
                }
                // Nouns in a row ("combat brigade members"): the last is the head.
                noun = Some(at);
            }
            Part::Modifier if noun.is_none() || stream.upos(at) == Some(Upos::Propn) => {}
            Part::Sign if noun.is_none() => {}
            _ => break,
        }
        if noun.is_some() && !compounds(stream, at + 1) {
            break;
        }
        at += 1;
        words += 1;
    }
    if let Some(noun) = noun.filter(|_| !known_only) {
        head.head = Some(noun);
        head.pieces.end = noun + 1;
        head.rule = "figures.noun";
        if let Some(person) = people(stream, noun) {
            head.things.push(person);
        }
    }
    head
}

/// "29 years old", "com 12 anos de idade", "aged 35".
fn age(stream: &Stream, amount: &Amount, head: &mut Head) {
    let mut next = head.pieces.end;
    if stream.is_sign(next, &["-", "\u{2011}"]) && stream.glued(next) {
        next += 1;
    }
    let behind = |at| match stream.opens(at).any(Kinds::AGE) {
        true => stream.skip(at, |m| matches!(m, Meaning::Age(place) if place.after())),
        false => None,
    };
    let before = || {
        let read = |m: &Meaning| matches!(m, Meaning::Age(place) if place.before()).then_some(());
        stream.find_before(amount.pieces.start, read).is_some()
    };
    // The word for age may take the unit in: "years old".
    let whole = head.head.and_then(behind);
    if let Some(end) = whole.or_else(|| behind(next)) {
        head.age = true;
        head.pieces.end = end;
        head.rule = "figures.age";
    } else if stream.closes(amount.pieces.start).any(Kinds::AGE) && before() {
        head.age = true;
        head.rule = "figures.age";
    }
}

/// "14 поранено", "morreram 3": a bare count right beside a verb of being killed or wounded counts people.
fn befallen(stream: &Stream, amount: &Amount, bare: &Head, floor: usize) -> Option<Head> {
    let counts = amount.kind == AmountKind::Cardinal
        && amount.made_of != MadeOf::Article
        && amount.currency.is_none()
        && bare.head.is_none()
        // "Abateu 65 dos 99 drones": so many of what stands behind.
        && preposition_of(stream, amount.pieces.end).is_none();
    let fate = |m: &'static Meaning| match m {
        Meaning::Event(word) if word.pos == Pos::Verb && word.about.is_empty() => {
            match word.figure_subj.or(word.figure)? {
                Role::Killed => Some("casualty.killed"),
                Role::Wounded => Some("casualty.wounded"),
                Role::Detained | Role::Captured | Role::Displaced => Some("person"),
                _ => None,
            }
        }
        _ => None,
    };
    let end = amount.pieces.end;
    let verb = if stream.upos(end) == Some(Upos::Aux) { end + 1 } else { end };
    let behind = || stream.find(verb, fate).filter(|_| stream.same_sentence(amount.core.start, verb));
    let before = || {
        let found = stream.find_before(amount.pieces.start, fate)?;
        (found.1 >= floor && stream.same_sentence(found.1, amount.core.start)).then_some(found)
    };
    let (thing, _) = counts.then(|| behind().or_else(before)).flatten()?;
    Some(Head { things: vec![(thing, ThingKind::Person)], rule: "figures.befallen", ..Head::none(amount) })
}

/// "drones (597)", "Mísseis: 20".
fn left(stream: &Stream, amount: &Amount, floor: usize) -> Option<Head> {
    let sign = amount.pieces.start.checked_sub(1)?;
    let alone = |at: usize| stream.shape(at) != Some(Shape::Word) || at >= stream.len();
    let bracket = stream.is_sign(sign, &["("]) && stream.is_sign(amount.pieces.end, &[")", ","]);
    let listed = stream.is_sign(sign, &[":", "–", "—", "-"]) && alone(amount.pieces.end);
    if !(bracket || listed) {
        return None;
    }
    let ((thing, kind), from) = stream.find_before(sign, |m| match m {
        Meaning::Thing { thing, kind } if *kind != ThingKind::Money => Some((&**thing, *kind)),
        _ => None,
    })?;
    if from < floor {
        return None;
    }
    Some(Head {
        pieces: from..amount.pieces.end,
        head: Some(from),
        things: vec![(thing, kind)],
        rule: if bracket { "figures.bracket" } else { "figures.listed" },
        ..Head::none(amount)
    })
}

/// "9 cruise and 4 ballistic missiles": a number that stands before an adjective takes the head of the next.
fn share_heads(stream: &Stream, amounts: &[Amount], heads: &mut [Head]) {
    for index in (0..amounts.len().saturating_sub(1)).rev() {
        let (here, next) = (&heads[index], &heads[index + 1]);
        let between = here.pieces.end..amounts[index + 1].pieces.start;
        let joined = between.len() <= 3
            && between.clone().all(|at| {
                stream.is_sign(at, &[","])
                    || stream.skip(at, |m| matches!(m, Meaning::NumeralJoin)).is_some()
                    || matches!(stream.upos(at), Some(Upos::Adj))
            })
            && !between.is_empty();
        if !here.things.is_empty()
            || here.unit.is_some()
            || here.them
            || !joined
            || next.things.is_empty()
            || amounts[index].kind != AmountKind::Cardinal
            || amounts[index].made_of == MadeOf::Article
            || next.rule == "figures.currency"
        {
            continue;
        }
        let Some(noun) = next.head else { continue };
        // The words between the number and the conjunction, with the noun behind them, may name a thing.
        let own: Vec<&str> = (amounts[index].pieces.end..here.pieces.end.max(amounts[index].pieces.end))
            .chain(between.clone())
            .filter(|at| stream.shape(*at) == Some(Shape::Word))
            .filter(|at| stream.skip(*at, |m| matches!(m, Meaning::NumeralJoin)).is_none())
            .map(|at| stream.form(at))
            .collect();
        // The noun is the first word of "mísseis de cruzeiro" and the last of "ballistic missiles".
        let mut special = None;
        for (piece, before) in [(noun, true), (next.pieces.end - 1, false)] {
            let Some(piece) = stream.pieces.get(piece) else { continue };
            let mut words: Vec<(&str, &str)> = own.iter().map(|w| (*w, *w)).collect();
            let at = if before { 0 } else { words.len() };
            words.insert(at, (piece.form, piece.lemma));
            let hits = stream.lexicon.hits(words.len(), |i| words[i]);
            special = special.or_else(|| {
                hits.iter().filter(|hit| hit.tokens.len() == words.len()).find_map(|hit| {
                    match stream.lexicon.meaning(hit.entry) {
                        Meaning::Thing { thing, kind } if *kind != ThingKind::Uncounted => {
                            Some((&**thing, *kind))
                        }
                        _ => None,
                    }
                })
            });
        }
        let bare = here.head.is_none() || matches!(here.head.and_then(|h| stream.upos(h)), Some(Upos::Adj));
        let thing = match special {
            Some(thing) => thing,
            None if bare && own.is_empty() => next.things[0],
            None => continue,
        };
        heads[index].things = vec![thing];
        heads[index].head = Some(noun);
        heads[index].rule = "figures.shared_head";
    }
}

/// A bound behind the noun: "20 drones or more".
pub fn trailing_bound(stream: &Stream, head: &Head) -> Option<(lexicon::BoundOp, usize)> {
    head.head?;
    bound_after(stream, head.pieces.end)
}
