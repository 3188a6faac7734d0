//! Places of the world by every name a report gives them: some 150,000 cities, towns and counties and every
//! first-level region, from GeoNames (CC BY 4.0).
//!
//! A name has [`candidates`]; which of them is meant, the report must say. The data is unpacked at the first look.
//!
//! ```
//! let found = gazetteer::candidates("Millerovo");
//! assert_eq!(found[0].state(), "RUS");
//! assert!(gazetteer::candidates("Nowhere at all").is_empty());
//! ```

mod data;
mod fold;

pub use fold::fold;

use data::Table;
use std::sync::OnceLock;

/// What a gazetteer entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A city, town or village.
    City,
    /// A county, or what stands between a region and its towns.
    County,
    /// A first-level region of a state.
    Region,
}

/// One place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place<'a> {
    /// Its name in the gazetteer.
    pub name: &'a str,
    /// What it is.
    pub kind: Kind,
    /// People; for a region and a county those of its towns.
    pub people: u32,
    /// Degrees north and east, to a hundredth.
    pub point: (f64, f64),
    /// The id of the region it lies in; its own for a region, the state's where it lies in none.
    pub region: &'a str,
    /// Its number in GeoNames; 0 for regions and counties.
    pub geonames: u32,
    /// Whether the name asked for is the place's own, not one that others use for it.
    pub own_name: bool,
    /// The id that is given by hand.
    given: Option<&'a str>,
}

impl Place<'_> {
    /// Its id: that of `world/places.lex` where it stands there, else `STATE.g` and its GeoNames number.
    pub fn id(&self) -> String {
        match self.given {
            Some(id) => id.to_owned(),
            None => format!("{}.g{}", self.state(), self.geonames),
        }
    }

    /// ISO 3166-1 alpha-3 code of its state.
    pub fn state(&self) -> &str {
        self.region.split_once('.').map_or(self.region, |(state, _)| state)
    }
}

fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| Table::unpack(include_bytes!("../data/places.gz")))
}

/// All places of a name, whatever its case, accents and hyphens; those whose own name it is first, then the most
/// populous. Empty where the gazetteer holds none.
pub fn candidates(name: &str) -> Vec<Place<'static>> {
    let folded = fold(name);
    if folded.is_empty() { Vec::new() } else { table().find(&folded) }
}

/// The place of an id, as [`Place::id`] gives it.
pub fn by_id(id: &str) -> Option<Place<'static>> {
    table().by_id(id)
}

/// The city or town nearest to a point, within a number of kilometres. Looks through all of them.
pub fn nearest(point: (f64, f64), within: f64) -> Option<Place<'static>> {
    table().nearest(point, within)
}

/// How many places there are, regions included.
pub fn len() -> usize {
    table().len()
}

/// Kilometres between two points, good to a percent at the distances that tell places apart.
pub fn distance(a: (f64, f64), b: (f64, f64)) -> f64 {
    let east = (b.1 - a.1 + 540.0).rem_euclid(360.0) - 180.0;
    let (north, east) = ((b.0 - a.0).to_radians(), east.to_radians());
    let half = (north / 2.0).sin().powi(2)
        + a.0.to_radians().cos() * b.0.to_radians().cos() * (east / 2.0).sin().powi(2);
    2.0 * 6371.0 * half.sqrt().min(1.0).asin()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_other_scripts_and_spellings_find_the_place() {
        for (name, id) in [
            ("Járkov", "UKR.kharkiv"),
            ("Харьков", "UKR.kharkiv"),
            ("Leópolis", "UKR.lviv"),
            ("Louisiana", "USA.louisiana"),
        ] {
            let ids: Vec<String> = candidates(name).iter().map(Place::id).collect();
            assert!(ids.iter().any(|i| i == id), "{name}: {ids:?}");
        }
    }

    #[test]
    fn every_candidate_is_found_again_by_its_id() {
        for name in ["Alexandria", "Springfield", "Rapides Parish", "Louisiana", "Paris", "Kent"] {
            let found = candidates(name);
            assert!(!found.is_empty(), "{name}");
            for place in found {
                let again = by_id(&place.id()).expect(name);
                assert_eq!((again.name, again.point), (place.name, place.point), "{name}");
            }
        }
        assert!(by_id("XXX.g1").is_none() && by_id("").is_none() && by_id("USA.g").is_none());
    }

    #[test]
    fn the_table_is_whole() {
        let names = table();
        assert!(names.len() > 100_000);
        assert!(names.sorted());
    }

    #[test]
    fn distances_are_those_of_the_globe() {
        assert!((distance((51.5, -0.13), (48.86, 2.35)) - 343.0).abs() < 4.0);
        assert!(distance((0.0, 179.9), (0.0, -179.9)) < 25.0);
    }
}
