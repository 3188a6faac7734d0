//! What a number counts: the noun beside it, found by adjacency, with things named together joined.

use super::amount::{Amount, AmountKind, bound_after};
use super::number::MadeOf;
use crate::stream::{Shape, Stream};
use lexicon::{Meaning, PrepRole, ThingKind, TimeUnit};
use record::Form;
use std::ops::Range;
use syntax::Upos;

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
            && let Some(left) = left(stream, amount, floor)
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
        if let Some((unit, end)) = unit_at(stream, at)
            && amount.kind == AmountKind::Cardinal
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
    let behind = |at| stream.skip(at, |m| matches!(m, Meaning::Age(place) if place.after()));
    let before = stream.find_before(amount.pieces.start, |m| {
        matches!(m, Meaning::Age(place) if place.before()).then_some(())
    });
    // The word for age may take the unit in: "years old".
    let whole = head.head.and_then(behind);
    if let Some(end) = whole.or_else(|| behind(next)) {
        head.age = true;
        head.pieces.end = end;
        head.rule = "figures.age";
    } else if before.is_some() {
        head.age = true;
        head.rule = "figures.age";
    }
}

/// Whether the piece goes on a row of nouns.
fn compounds(stream: &Stream, at: usize) -> bool {
    matches!(role_of(stream, at), Part::Noun) || thing_at(stream, at).is_some()
}

/// What a piece can be in a noun phrase.
#[derive(PartialEq)]
enum Part {
    Noun,
    Modifier,
    Sign,
    Other,
}

fn role_of(stream: &Stream, at: usize) -> Part {
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
            let function = stream.marks(at).iter().any(|m| {
                matches!(
                    m.meaning,
                    Meaning::Preposition(_)
                        | Meaning::NumeralJoin
                        | Meaning::Negation
                        | Meaning::Conditional
                        | Meaning::Contrast
                        | Meaning::Pronoun { .. }
                        | Meaning::Reflexive
                        | Meaning::Range(_)
                        | Meaning::Speech { .. }
                        | Meaning::Time(_)
                        | Meaning::Change(_)
                ) || matches!(m.meaning, Meaning::Event(event) if event.pos == lexicon::Pos::Verb)
            });
            let adjective = stream.skip(at, |m| matches!(m, Meaning::Demonym(_) | Meaning::More)).is_some();
            if function {
                Part::Other
            } else if adjective || thing_at(stream, at + 1).is_some() {
                Part::Modifier
            } else {
                Part::Noun
            }
        }
    }
}

/// A thing's name found: merges neighbours that name it further and things that are counted with it.
fn accept(
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
        if other.1 != thing.1 {
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
fn joiner(stream: &Stream, at: usize, limit: usize) -> Option<(bool, usize)> {
    let mut next = at;
    let mut words = 0;
    while next < limit && words < 5 {
        if let Some(end) = stream.skip(next, |m| *m == Meaning::NumeralJoin) {
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

fn thing_behind_modifiers(
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
fn extend(
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
        } else if stream.upos(next) == Some(Upos::Propn) {
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

fn is_general(a: &str, b: &str) -> bool {
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
fn appositive(stream: &Stream, at: usize, limit: usize, head: &mut Head) {
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
                    || stream.skip(at, |m| *m == Meaning::NumeralJoin).is_some()
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
            .filter(|at| stream.skip(*at, |m| *m == Meaning::NumeralJoin).is_none())
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
                        Meaning::Thing { thing, kind } => Some((&**thing, *kind)),
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

/// The thing named at a piece, the longest name first.
pub fn thing_at(stream: &Stream, at: usize) -> Option<((&'static str, ThingKind), usize)> {
    stream.find(at, |m| match m {
        Meaning::Thing { thing, kind } => Some((&**thing, *kind)),
        _ => None,
    })
}

fn unit_at(stream: &Stream, at: usize) -> Option<(TimeUnit, usize)> {
    stream.find(at, |m| match m {
        Meaning::Unit(unit) => Some(*unit),
        _ => None,
    })
}

/// The thing that an unknown noun misspells.
fn misspelt(stream: &Stream, at: usize) -> Option<(&'static str, ThingKind)> {
    let piece = stream.pieces.get(at)?;
    if piece.shape != Shape::Word || !stream.marks(at).is_empty() {
        return None;
    }
    let (entry, _) = stream.lexicon.near(piece.form)?;
    match stream.lexicon.meaning(entry) {
        Meaning::Thing { thing, kind } => Some((thing, *kind)),
        _ => None,
    }
}

/// A people's name as a noun: "20 Russians".
fn people(stream: &Stream, at: usize) -> Option<(&'static str, ThingKind)> {
    let noun = !matches!(stream.upos(at), Some(Upos::Adj));
    let civil = |m: &Meaning| matches!(m, Meaning::Group { sector } if &**sector == "CVL");
    if noun && stream.skip(at, civil).is_some() {
        return Some(("person.civilian", ThingKind::Person));
    }
    (noun && stream.skip(at, |m| matches!(m, Meaning::Demonym(_) | Meaning::Group { .. })).is_some())
        .then_some(("person", ThingKind::Person))
}

/// Past a preposition of belonging and the articles behind it.
pub fn preposition_of(stream: &Stream, at: usize) -> Option<usize> {
    let mut end = stream.skip(at, |m| *m == Meaning::Preposition(PrepRole::Of))?;
    while stream.upos(end) == Some(Upos::Det) {
        end += 1;
    }
    Some(end)
}

fn them(stream: &Stream, at: usize) -> Option<usize> {
    stream.skip(at, |m| *m == Meaning::Them)
}

/// A bound behind the noun: "20 drones or more".
pub fn trailing_bound(stream: &Stream, head: &Head) -> Option<(lexicon::BoundOp, usize)> {
    head.head?;
    bound_after(stream, head.pieces.end)
}
