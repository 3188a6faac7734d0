//! The places that a name can stand for: those of the lexicon and those of the gazetteer.

use super::unseen::is_area;
use crate::view::View;
use lexicon::{Meaning, PlaceKind};
use rustc_hash::FxHashMap;
use std::ops::Range;
use syntax::Upos;

/// How far a place reaches: what a place can lie in, and what can lie in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// A state.
    State,
    /// A first-level region.
    Region,
    /// A county, district, city, town, facility.
    Spot,
    /// A sea, river, range, continent: it lies in no one region.
    Wide,
}

/// A place that a name can stand for.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// `USA.louisiana`, `UKR.kharkiv`, `USA.g4314550`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its state.
    pub state: Option<String>,
    /// The id of the region it lies in; its own for a region.
    pub region: Option<String>,
    /// Degrees north and east.
    pub point: Option<(f64, f64)>,
    /// How far it reaches.
    pub reach: Reach,
    /// How likely it is before the report is looked at: about the logarithm of its people.
    pub prior: f64,
}

/// What a state weighs: it is named in the news more than any place in it.
const STATE: f64 = 19.0;
/// A place of the lexicon that the gazetteer does not count people of.
const CHOSEN: f64 = 14.5;
/// An area of the lexicon, such as a strip of land that is fought over, or a sea: it is in the news whatever its people.
const AREA: f64 = 16.0;
/// A region is named by its name alone more than a town of as many people.
const REGION: f64 = 1.0;
/// A county is named without its kind less than a town.
const COUNTY: f64 = -1.0;
/// A name that others use for a place is its name less often than its own.
const OTHER_NAME: f64 = -2.0;
/// A region whose name is that of a town of the lexicon in it.
const NAMESAKE: f64 = -3.0;
/// A name has at most so many places that a report is asked about.
const MOST: usize = 24;

/// Every place that some tokens can name, the likeliest first. Empty where they name none that is known.
pub fn candidates(view: &View<'_>, tokens: &Range<usize>) -> Vec<Candidate> {
    let mut tokens = tokens.clone();
    // "Los Ángeles", but "the Donbas": an article may be part of the name.
    let whole = |tokens: &Range<usize>| {
        let capital = view.doc.form(tokens.start).chars().next().is_some_and(char::is_uppercase);
        let named = || gazetteer::candidates(view.span_of(tokens).slice(view.doc.text));
        capital && (!of_lexicon(view, tokens).is_empty() || !named().is_empty())
    };
    while tokens.len() > 1 && matches!(view.upos(tokens.start), Upos::Det | Upos::Adp) && !whole(&tokens) {
        tokens.start += 1;
    }
    let mut found = of_lexicon(view, &tokens);
    let chosen = found.len();
    let form = view.span_of(&tokens).slice(view.doc.text);
    let mut places = gazetteer::candidates(form);
    if places.is_empty() {
        let lemmas: Vec<&str> = tokens.clone().map(|t| view.lemma(t)).collect();
        places = gazetteer::candidates(&lemmas.join(" "));
    }
    if places.is_empty() && tokens.len() > 1 {
        // "Kharkiv city": small words beside the name are none of it.
        let small = |t: usize| view.doc.form(t).chars().next().is_some_and(|c| !c.is_uppercase());
        let from = tokens.clone().find(|t| !small(*t)).unwrap_or(tokens.start);
        let to = tokens.clone().rev().find(|t| !small(*t)).map_or(tokens.end, |t| t + 1);
        if from < to && to - from < tokens.len() {
            places = gazetteer::candidates(view.span_of(&(from..to)).slice(view.doc.text));
        }
    }
    if places.is_empty() && tokens.len() > 1 {
        // "Benue State", "Provincia de Imbabura": without the noun for what kind of place it is.
        let first = usize::from(is_area(view, tokens.start));
        let last = usize::from(first == 0 && is_area(view, tokens.end - 1));
        let mut name = tokens.start + first..tokens.end - last;
        while name.len() > 1 && matches!(view.upos(name.start), Upos::Det | Upos::Adp) {
            name.start += 1;
        }
        if name.len() < tokens.len() && !name.is_empty() {
            places = gazetteer::candidates(view.span_of(&name).slice(view.doc.text));
        }
    }
    for place in places {
        let id = place.id();
        let people = (f64::from(place.people) + 300.0).ln();
        let kind = match place.kind {
            gazetteer::Kind::Region => REGION,
            gazetteer::Kind::County => COUNTY,
            gazetteer::Kind::City => 0.0,
        };
        let other = if place.own_name { 0.0 } else { OTHER_NAME };
        let region = place.region.contains('.').then(|| place.region.to_owned());
        if let Some(known) = found.iter_mut().find(|c| c.id == id) {
            known.region = known.region.take().or(region);
            known.prior = known.prior.max(people + kind);
            continue;
        }
        found.push(Candidate {
            id,
            name: place.name.to_owned(),
            state: Some(place.state().to_owned()),
            region,
            point: Some(place.point),
            reach: if place.kind == gazetteer::Kind::Region { Reach::Region } else { Reach::Spot },
            prior: people + kind + other,
        });
    }
    // A region called by its chief town's name is named in full, where that town is one of the news.
    let towns: Vec<String> = found
        .iter()
        .take(chosen)
        .filter(|c| c.reach == Reach::Spot)
        .filter_map(|c| c.region.clone())
        .collect();
    // "Washington" is the capital, however many live in the state of that name.
    let world = view.lexicon.world();
    let capital = |c: &Candidate| {
        let home = c.state.as_deref().and_then(|state| world.named(state));
        home.is_some_and(|state| state.capital.as_deref() == Some(&*c.id))
    };
    let capitals: Vec<Option<String>> =
        found.iter().take(chosen).filter(|c| capital(c)).map(|c| c.state.clone()).collect();
    let named =
        |c: &Candidate| towns.contains(&c.id) || c.reach == Reach::Region && capitals.contains(&c.state);
    for region in found.iter_mut().skip(chosen).filter(|c| named(c)) {
        region.prior += NAMESAKE;
    }
    found.sort_by(|a, b| b.prior.total_cmp(&a.prior).then_with(|| a.id.cmp(&b.id)));
    found.truncate(MOST);
    found
}

fn of_lexicon(view: &View<'_>, tokens: &Range<usize>) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = Vec::new();
    let hits = view.lexicon.hits(tokens.len(), |k| {
        let token = tokens.start + k;
        (view.doc.form(token), view.lemma(token))
    });
    for hit in hits.iter().filter(|h| h.tokens == (0..tokens.len())) {
        let id = match view.meaning(hit) {
            Meaning::State { id, .. } | Meaning::Place { id, .. } => &**id,
            Meaning::Demonym(id) => &**id,
            Meaning::Short(id) => &**id,
            _ => continue,
        };
        if let Some(candidate) = of_id(view, id).filter(|c| found.iter().all(|f| f.id != c.id)) {
            found.push(candidate);
        }
    }
    found
}

/// The place of an id.
pub fn of_id(view: &View<'_>, id: &str) -> Option<Candidate> {
    if let Some(named) = view.lexicon.world().named(id)
        && let Some(kind) = named.place
    {
        let state = named.state.as_deref() == Some(id);
        let reach = match kind {
            _ if state => Reach::State,
            PlaceKind::Region => Reach::Region,
            PlaceKind::River
            | PlaceKind::Sea
            | PlaceKind::Mountain
            | PlaceKind::Continent
            | PlaceKind::Area => Reach::Wide,
            PlaceKind::City | PlaceKind::Facility | PlaceKind::District | PlaceKind::Island => Reach::Spot,
        };
        return Some(Candidate {
            id: id.to_owned(),
            name: named.name.to_string(),
            state: named.state.as_deref().filter(|_| kind != PlaceKind::Continent).map(str::to_owned),
            region: (reach == Reach::Region).then(|| id.to_owned()),
            point: named.point,
            reach,
            prior: match kind {
                _ if state => STATE,
                PlaceKind::Area | PlaceKind::Sea => AREA,
                _ => CHOSEN,
            },
        });
    }
    let place = gazetteer::by_id(id)?;
    Some(Candidate {
        id: id.to_owned(),
        name: place.name.to_owned(),
        state: Some(place.state().to_owned()),
        region: place.region.contains('.').then(|| place.region.to_owned()),
        point: Some(place.point),
        reach: if place.kind == gazetteer::Kind::Region { Reach::Region } else { Reach::Spot },
        prior: (f64::from(place.people) + 300.0).ln(),
    })
}

/// Candidates by name, so that a name is looked up once a report.
#[derive(Default)]
pub(super) struct Cache(FxHashMap<String, std::rc::Rc<Vec<Candidate>>>);

impl Cache {
    pub fn get(&mut self, view: &View<'_>, tokens: &Range<usize>) -> std::rc::Rc<Vec<Candidate>> {
        let form = view.span_of(tokens).slice(view.doc.text);
        if let Some(known) = self.0.get(form) {
            return known.clone();
        }
        let found = std::rc::Rc::new(candidates(view, tokens));
        self.0.insert(form.to_owned(), found.clone());
        found
    }
}
