//! States, organisations, people and places by id, and who held which office when.

use crate::meaning::{Gender, Meaning, PlaceKind};
use record::{Date, SourceKind};
use rustc_hash::FxHashMap;

/// What is known of an id.
#[derive(Clone, Debug)]
pub struct Named {
    /// The entry's first form.
    pub name: Box<str>,
    /// The state it belongs to; a state's own id for a state.
    pub state: Option<Box<str>>,
    /// What kind of source it makes.
    pub kind: SourceKind,
    /// Grammatical gender of a person.
    pub gender: Gender,
    /// Degrees north and east.
    pub point: Option<(f64, f64)>,
    /// PLOVER sector of an organisation, where its entry gives one.
    pub sector: Option<Box<str>>,
    /// What kind of place it is; `None` for what is no place.
    pub place: Option<PlaceKind>,
    /// The capital of a state.
    pub capital: Option<Box<str>>,
}

/// An office that a person holds or held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tenure {
    /// Which: `foreign_minister`.
    pub office: Box<str>,
    /// The state or organisation it is held in.
    pub of: Box<str>,
    /// First day; `None` where it is not known.
    pub from: Option<Date>,
    /// Last day; `None` where it goes on, or is not known.
    pub to: Option<Date>,
}

impl Tenure {
    /// Whether it was held on a day.
    pub fn held_on(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

#[derive(Clone, Debug)]
struct Holder {
    person: Box<str>,
    from: Option<Date>,
    to: Option<Date>,
}

/// Everything with an id.
#[derive(Default)]
pub struct World {
    named: FxHashMap<Box<str>, Named>,
    holders: FxHashMap<(Box<str>, Box<str>), Vec<Holder>>,
    offices: FxHashMap<Box<str>, Vec<Tenure>>,
    /// The sector of each office and body, by the titles and bodies of the language.
    sectors: FxHashMap<Box<str>, Box<str>>,
}

/// The offices that many hold at once in a state.
const SHARED: [&str; 14] = [
    "ambassador",
    "commander",
    "deputy_minister",
    "diplomat",
    "envoy",
    "general",
    "governor",
    "judge",
    "lawmaker",
    "mayor",
    "minister",
    "official",
    "prosecutor",
    "spokesperson",
];

impl World {
    /// What is known of an id.
    pub fn named(&self, id: &str) -> Option<&Named> {
        self.named.get(id)
    }

    /// Who held `office` of `state` on `day`; without a day, the one who holds it with no end. Nobody where several
    /// do: an office such as "diplomat" names no one person.
    pub fn holder(&self, office: &str, state: &str, day: Option<Date>) -> Option<&str> {
        // "A federal judge of Brazil" is anyone, however few are listed.
        let whole = self.named.get(state).is_some_and(|named| named.state.as_deref() == Some(state));
        if whole && SHARED.contains(&office) {
            return None;
        }
        let holders = self.holders.get(&(Box::from(office), Box::from(state)))?;
        let fits = |holder: &&Holder| match day {
            Some(day) => holder.from.is_none_or(|from| from <= day) && holder.to.is_none_or(|to| day <= to),
            None => holder.to.is_none(),
        };
        let mut fitting = holders.iter().rev().filter(fits);
        let holder = fitting.next()?;
        fitting.all(|other| other.person == holder.person).then_some(&*holder.person)
    }

    /// The offices of a person, each with its state or organisation.
    pub fn offices(&self, person: &str) -> impl Iterator<Item = (&str, &str)> {
        self.offices.get(person).into_iter().flatten().map(|t| (&*t.office, &*t.of))
    }

    /// The offices of a person, with their days.
    pub fn tenures(&self, person: &str) -> &[Tenure] {
        self.offices.get(person).map_or(&[], |tenures| tenures)
    }

    /// The PLOVER sector of an office or a body of a state, as the titles and bodies of the language give it.
    pub fn sector_of_office(&self, office: &str) -> Option<&str> {
        self.sectors.get(office).map(|sector| &**sector)
    }

    pub(crate) fn learn(&mut self, meaning: &Meaning, name: &str) {
        let blank = |state: Option<&str>, kind| Named {
            name: name.into(),
            state: state.map(Box::from),
            kind,
            gender: Gender::Any,
            point: None,
            sector: None,
            place: None,
            capital: None,
        };
        let (id, named) = match meaning {
            Meaning::State { id, lat, lon, capital } => {
                let known = blank(Some(id), SourceKind::Organisation);
                let (point, place) = (lat.zip(*lon), Some(PlaceKind::Area));
                (id, Named { point, place, capital: capital.clone(), ..known })
            }
            Meaning::Organisation { id, state, kind, sector } => {
                (id, Named { sector: sector.clone(), ..blank(state.as_deref(), *kind) })
            }
            Meaning::Body { body, sector: Some(sector), .. } => {
                self.sectors.entry(body.clone()).or_insert_with(|| sector.clone());
                return;
            }
            Meaning::Title { office, sector: Some(sector), .. } => {
                self.sectors.entry(office.clone()).or_insert_with(|| sector.clone());
                return;
            }
            Meaning::Person { id, state, gender } => {
                (id, Named { gender: *gender, ..blank(state.as_deref(), SourceKind::Person) })
            }
            Meaning::Place { id, state, lat, lon, kind } => {
                let known = blank(state.as_deref(), SourceKind::Organisation);
                (id, Named { point: lat.zip(*lon), place: Some(*kind), ..known })
            }
            Meaning::Holder { person, office, state, from, to } => {
                let holder = Holder { person: person.clone(), from: *from, to: *to };
                self.holders.entry((office.clone(), state.clone())).or_default().push(holder);
                self.offices.entry(person.clone()).or_default().push(Tenure {
                    office: office.clone(),
                    of: state.clone(),
                    from: *from,
                    to: *to,
                });
                return;
            }
            _ => return,
        };
        self.named.entry(id.clone()).or_insert(named);
    }

    /// Puts the holders of each office in order, once all files are read.
    pub(crate) fn settle(&mut self) {
        for holders in self.holders.values_mut() {
            holders.sort_by(|a, b| (a.from, &a.person).cmp(&(b.from, &b.person)));
        }
    }
}
