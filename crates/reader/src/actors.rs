//! Who an actor is by office and body: the PLOVER sector of a party to an event, and the state and sector that a bare
//! phrase names ("paris railway police", "Angela Merkel" in 2022).

use crate::mentions::Mentions;
use crate::places;
use crate::view::View;
use lexicon::{Lexicon, Meaning, World};
use record::{Actor, Claim, Date, Language};
use std::ops::Range;
use syntax::{Model, Rel, Upos};

/// Who held an office once and holds none.
const ELITE: &str = "ELI";
/// Who is named by a word that says nothing of them.
const UNKNOWN: &str = "UNK";
/// The codes that stand where a state's would for what belongs to none.
const INTERNATIONAL: [&str; 7] = ["IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC"];
/// The office that titles of former holders stand under.
pub(crate) const FORMER: &str = "former_official";

/// What a phrase names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Resolved {
    /// The lexicon's id of the one named: a person, an organisation or a state.
    pub id: Option<String>,
    /// Its name there.
    pub name: Option<String>,
    /// State (alpha-3), or PLOVER's code of what belongs to no state.
    pub state: Option<String>,
    /// PLOVER sector; none for a state as a whole.
    pub sector: Option<String>,
}

/// Reads a phrase that names an actor, as of a day. Nothing is told where the phrase names nobody known; without a
/// model for the language, neither.
///
/// ```
/// let read = reader::actors::resolve("the Armenian Prime Minister", record::Language::En, None);
/// assert_eq!((read.state.as_deref(), read.sector.as_deref()), (Some("ARM"), Some("GOV")));
/// ```
pub fn resolve(phrase: &str, language: Language, day: Option<Date>) -> Resolved {
    let Some(model) = Model::builtin(language) else { return Resolved::default() };
    let doc = model.analyse(phrase);
    let view = View::new(&doc, Lexicon::of(language));
    if view.is_empty() { Resolved::default() } else { of_view(&view, day) }
}

/// The sector that an id has on a day: of an organisation or body its own, of a person that of the office held, or
/// of one who has left it.
pub fn sector_of(world: &World, id: &str, day: Option<Date>) -> Option<String> {
    if !world.tenures(id).is_empty() {
        return sector_of_person(world, id, day);
    }
    if let Some(sector) = world.named(id).and_then(|n| n.sector.as_deref()) {
        return Some(sector.to_owned());
    }
    let (_, key) = id.split_once('.')?;
    world.sector_of_office(key).map(str::to_owned)
}

fn sector_of_person(world: &World, id: &str, day: Option<Date>) -> Option<String> {
    let tenures = world.tenures(id);
    let held = |t: &&lexicon::Tenure| match day {
        Some(day) => t.held_on(day),
        None => t.to.is_none(),
    };
    let sector = |t: &lexicon::Tenure| world.sector_of_office(&t.office).map(str::to_owned);
    // The office entered last says what one is now; an office without days is the weakest.
    let now = tenures.iter().filter(held).filter(|t| sector(t).is_some()).max_by_key(|t| t.from);
    if let Some(now) = now {
        return sector(now);
    }
    let past = tenures.iter().any(|t| t.to.is_some_and(|to| day.is_none_or(|day| to < day)));
    past.then(|| ELITE.to_owned())
}

/// Gives every party of some claims its sector.
pub fn fill(view: &View<'_>, mentions: &Mentions, day: Option<Date>, claims: &mut [Claim]) {
    let world = view.lexicon.world();
    let of = |actor: &Actor| -> Option<String> {
        if let Some(id) = actor.id.as_deref()
            && let Some(sector) = sector_of(world, id, day)
        {
            return Some(sector);
        }
        let span = actor.span?;
        let mention = mentions.list.iter().find(|m| view.span_of(&m.tokens).start == span.start)?;
        if actor.id.as_deref().is_some_and(|id| !id.contains('.')) {
            return None;
        }
        words(view, &mention.tokens).into_iter().next().map(|w| w.sector.to_owned())
    };
    for claim in claims {
        let parties = claim.event.actors.iter_mut().chain(&mut claim.event.recipients);
        parties.for_each(|actor| actor.sector = of(actor));
    }
}

/// A common noun that has a sector.
struct Word {
    tokens: Range<usize>,
    sector: &'static str,
    former: bool,
    rank: u8,
}

/// The common nouns with a sector among some tokens; those of one place the longest and most special first.
fn words(view: &View<'_>, tokens: &Range<usize>) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    for token in tokens.clone() {
        for (meaning, at) in view.meanings_at(token).filter(|(_, at)| at.end <= tokens.end) {
            let (sector, former, rank) = match meaning {
                Meaning::Group { sector } => (&**sector, false, 0),
                Meaning::Title { office, sector: Some(sector), .. } => (&**sector, &**office == FORMER, 1),
                Meaning::Body { sector: Some(sector), .. } => (&**sector, false, 2),
                _ => continue,
            };
            found.push(Word { tokens: at.clone(), sector, former, rank });
        }
    }
    found.sort_by_key(|w| (w.tokens.start, usize::MAX - w.tokens.end, w.rank));
    let mut end = 0;
    found.retain(|w| {
        let keep = w.tokens.start >= end;
        end = end.max(w.tokens.end);
        keep
    });
    found
}

fn of_view(view: &View<'_>, day: Option<Date>) -> Resolved {
    let world = view.lexicon.world();
    let all = 0..view.len();
    let words = words(view, &all);
    let former = words.iter().any(|w| w.former);
    let head = head_word(view, &words);
    let mut names: Vec<(&'static Meaning, Range<usize>)> = view
        .hits()
        .iter()
        .map(|hit| (view.meaning(hit), hit.tokens.clone()))
        .filter(|(meaning, _)| {
            matches!(
                meaning,
                Meaning::Person { .. }
                    | Meaning::Organisation { .. }
                    | Meaning::State { .. }
                    | Meaning::Metonym(_)
                    | Meaning::Demonym(_)
                    | Meaning::Place { .. }
            )
        })
        .collect();
    // A capital alone is its government; a state is no government.
    let rank = |meaning: &Meaning| match meaning {
        Meaning::State { .. } => 0,
        Meaning::Metonym(_) => 1,
        _ => 2,
    };
    names.sort_by_key(|(meaning, at)| (at.start, usize::MAX - at.end, rank(meaning)));
    let known = |id: &str| world.named(id).map(|n| n.name.to_string());

    if let Some(id) = names.iter().find_map(|(m, _)| match m {
        Meaning::Person { id, .. } => Some(&**id),
        _ => None,
    }) {
        let sector = if former {
            Some(ELITE.to_owned())
        } else {
            sector_of_person(world, id, day).or_else(|| head.map(|w| w.sector.to_owned()))
        };
        let state = world.named(id).and_then(|n| n.state.as_deref()).map(str::to_owned);
        return Resolved { id: Some(id.to_owned()), name: known(id), state, sector };
    }
    let organisation = names.iter().find_map(|(m, at)| match m {
        Meaning::Organisation { id, state, sector, .. } => {
            Some((&**id, state.as_deref(), sector.as_deref(), at))
        }
        _ => None,
    });
    if let Some((id, state, sector, at)) = organisation {
        // "A Hamas official": the word outside the name says who of it; "court" inside says what it is.
        let outside = head.filter(|w| w.tokens.end <= at.start || at.end <= w.tokens.start);
        let inside = words.iter().find(|w| at.start <= w.tokens.start && w.tokens.end <= at.end);
        let international = sector.filter(|s| INTERNATIONAL.contains(s));
        let own = match international {
            Some(_) => inside.map(|w| w.sector),
            None => sector.or_else(|| inside.map(|w| w.sector)),
        };
        let sector = if former { Some(ELITE) } else { outside.map(|w| w.sector).or(own) };
        return Resolved {
            id: Some(id.to_owned()),
            name: known(id),
            state: state.or(international).map(str::to_owned),
            sector: sector.map(str::to_owned),
        };
    }

    let named = names.iter().find_map(|(m, at)| match m {
        Meaning::State { id, .. } | Meaning::Demonym(id) | Meaning::Metonym(id) => {
            Some((Some(id.to_string()), Some(id.to_string()), matches!(m, Meaning::Metonym(_)), at.clone()))
        }
        Meaning::Place { id, state, .. } => {
            Some((Some(id.to_string()), state.as_deref().map(str::to_owned), false, at.clone()))
        }
        _ => None,
    });
    let place = named.is_none().then(|| of_gazetteer(view, &words)).flatten();
    let (id, state, metonym, at) = match (named, place) {
        (Some((id, state, metonym, at)), _) => (id, state, metonym, Some(at)),
        (None, Some((place, at))) => (Some(place.id), place.state, false, Some(at)),
        (None, None) => (None, None, false, None),
    };
    let small = |t: usize| {
        matches!(view.upos(t), Upos::Det | Upos::Adp | Upos::Punct | Upos::Part | Upos::Num | Upos::Sym)
    };
    let bare = at.as_ref().is_some_and(|at| all.clone().all(|t| at.contains(&t) || small(t)));
    let sector = match (head, bare) {
        _ if former => Some(ELITE.to_owned()),
        (Some(word), _) => Some(word.sector.to_owned()),
        (None, true) if metonym => Some("GOV".to_owned()),
        (None, true) => {
            let town = id.as_deref().and_then(|id| places::of_id(view, id));
            town.filter(|p| p.reach == places::Reach::Spot).map(|_| "CVL".to_owned())
        }
        (None, false) => {
            let plain = all.clone().any(|t| matches!(view.upos(t), Upos::Noun | Upos::Pron))
                && all
                    .clone()
                    .all(|t| view.upos(t) != Upos::Propn || at.as_ref().is_some_and(|a| a.contains(&t)));
            plain.then(|| UNKNOWN.to_owned())
        }
    };
    let name = id.as_deref().and_then(known).filter(|_| bare);
    Resolved { id: id.filter(|_| bare), name, state, sector }
}

/// The word that says who is meant: the one that covers the phrase's root, else the last one that does not hang on a
/// preposition.
fn head_word<'w>(view: &View<'_>, words: &'w [Word]) -> Option<&'w Word> {
    let covers = |w: &&Word| w.tokens.clone().any(|t| view.rel(t) == Rel::Root);
    if let Some(word) = words.iter().find(covers) {
        return Some(word);
    }
    let preposition = (0..view.len()).find(|t| view.upos(*t) == Upos::Adp).unwrap_or(view.len());
    words.iter().rfind(|w| w.tokens.end <= preposition).or_else(|| words.first())
}

/// The place that a run of words with capitals names, where the lexicon knows none of them.
fn of_gazetteer(view: &View<'_>, words: &[Word]) -> Option<(places::Candidate, Range<usize>)> {
    let name = |t: usize| {
        view.doc.form(t).chars().next().is_some_and(char::is_uppercase)
            && !words.iter().any(|w| w.tokens.contains(&t))
    };
    let mut start = 0;
    while start < view.len() {
        let end = (start..view.len()).find(|t| !name(*t)).unwrap_or(view.len());
        if start < end {
            let place = places::candidates(view, &(start..end)).into_iter().next();
            if let Some(place) = place {
                return Some((place, start..end));
            }
        }
        start = end + 1;
    }
    None
}
