//! The packed table. `scripts/gazetteer.py` writes it: a line of counts, then lines of regions, of names (in the
//! order of their folded form), of other names with what they stand for, of ids that are given by hand, and then
//! the numbers of the places, column by column, the low bytes of a column first.

use crate::{Kind, Place, fold};
use flate2::read::GzDecoder;
use std::io::Read;
use std::ops::Range;

struct Region {
    id: Range<usize>,
    name: Range<usize>,
    point: (f64, f64),
    people: u32,
}

pub(crate) struct Table {
    text: String,
    regions: Vec<Region>,
    /// Names of places, in the order of their folded forms.
    names: Vec<Range<usize>>,
    /// Folded other names, and what each stands for.
    others: Vec<(Range<usize>, Range<usize>)>,
    /// Ids given by hand, by place.
    given: Vec<(u32, Range<usize>)>,
    numbers: Vec<u32>,
    people: Vec<u32>,
    region: Vec<u32>,
    lat: Vec<u32>,
    lon: Vec<u32>,
    county: Vec<u32>,
}

impl Table {
    /// Unpacks the table that was compiled in: a test reads all of it, so that a damaged one is never shipped.
    pub fn unpack(packed: &[u8]) -> Table {
        let mut bytes = Vec::new();
        GzDecoder::new(packed).read_to_end(&mut bytes).expect("the table that is compiled in is whole");
        let end = bytes.iter().position(|b| *b == b'\n').unwrap_or(0);
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let mut counts = head.split(' ').map(|n| n.parse::<usize>().unwrap_or(0));
        let mut count = || counts.next().unwrap_or(0);
        let (regions, places, others, given, length) = (count(), count(), count(), count(), count());
        let mut numbers = bytes.split_off(end + 1 + length).into_iter();
        let text = String::from_utf8(bytes.split_off(end + 1)).expect("the table's text is UTF-8");
        let mut at = 0;
        let mut lines = text.split_inclusive('\n').map(|line| {
            let range = at..at + line.len() - 1;
            at += line.len();
            range
        });
        let cut = |line: &Range<usize>| {
            let tab = line.start + text[line.clone()].find('\t').unwrap_or(line.len());
            (line.start..tab, (tab + 1).min(line.end)..line.end)
        };
        let regions = lines
            .by_ref()
            .take(regions)
            .map(|line| {
                let (id, rest) = cut(&line);
                let (name, rest) = cut(&rest);
                let mut numbers = text[rest].split('\t').map(|n| n.parse::<f64>().unwrap_or(0.0));
                let mut number = || numbers.next().unwrap_or(0.0);
                Region { id, name, point: (number(), number()), people: number() as u32 }
            })
            .collect();
        let names = lines.by_ref().take(places).collect();
        let others = lines.by_ref().take(others).map(|line| cut(&line)).collect();
        let given = lines
            .take(given)
            .map(|line| {
                let (place, id) = cut(&line);
                (text[place].parse().unwrap_or(u32::MAX), id)
            })
            .collect();
        let mut column = |width: u32| {
            let mut values = vec![0u32; places];
            for plane in 0..width {
                for (value, byte) in values.iter_mut().zip(numbers.by_ref().take(places)) {
                    *value |= u32::from(byte) << (8 * plane);
                }
            }
            values
        };
        let (numbers, people, region, lat, lon, county) =
            (column(4), column(4), column(2), column(2), column(2), column(1));
        Table { regions, names, others, given, numbers, people, region, lat, lon, county, text }
    }

    pub fn len(&self) -> usize {
        self.regions.len() + self.names.len()
    }

    fn region(&self, index: usize, own_name: bool) -> Place<'_> {
        let region = &self.regions[index];
        let id = &self.text[region.id.clone()];
        Place {
            name: &self.text[region.name.clone()],
            kind: Kind::Region,
            people: region.people,
            point: region.point,
            region: id,
            own_name,
            geonames: 0,
            given: Some(id),
        }
    }

    fn place(&self, index: usize, own_name: bool) -> Place<'_> {
        let degrees = |hundredths: u32| f64::from(hundredths as u16 as i16) / 100.0;
        let given = self.given.binary_search_by_key(&(index as u32), |(place, _)| *place);
        Place {
            name: &self.text[self.names[index].clone()],
            kind: if self.county[index] == 1 { Kind::County } else { Kind::City },
            people: self.people[index],
            point: (degrees(self.lat[index]), degrees(self.lon[index])),
            region: &self.text[self.regions[self.region[index] as usize].id.clone()],
            own_name,
            geonames: self.numbers[index],
            given: given.ok().map(|at| &self.text[self.given[at].1.clone()]),
        }
    }

    /// The places of a folded name.
    pub fn find(&self, folded: &str) -> Vec<Place<'_>> {
        let own = |index: &Range<usize>| fold(&self.text[index.clone()]);
        let from = self.names.partition_point(|name| own(name).as_str() < folded);
        let own = self.names[from..].iter().take_while(|name| own(name) == folded).count();
        let mut found: Vec<Place<'_>> = (from..from + own).map(|index| self.place(index, true)).collect();
        let other = self.others.binary_search_by(|(name, _)| self.text[name.clone()].cmp(folded));
        if let Ok(at) = other {
            for reference in self.text[self.others[at].1.clone()].split(' ') {
                let region = reference.strip_prefix('r').and_then(|n| n.parse().ok());
                match (region, reference.parse::<usize>()) {
                    (Some(index), _) => found.push(self.region(index, true)),
                    (None, Ok(index)) => found.push(self.place(index, false)),
                    (None, Err(_)) => {}
                }
            }
        }
        found.sort_by_key(|place| (!place.own_name, std::cmp::Reverse(place.people)));
        found
    }

    pub fn nearest(&self, point: (f64, f64), within: f64) -> Option<Place<'_>> {
        // A degree of latitude is 111 km everywhere.
        let band = (within / 111.0 * 100.0) as i32 + 1;
        let near = |index: &usize| {
            self.county[*index] == 0
                && (i32::from(self.lat[*index] as u16 as i16) - (point.0 * 100.0) as i32).abs() <= band
        };
        (0..self.names.len())
            .filter(near)
            .map(|index| self.place(index, true))
            .map(|place| (crate::distance(place.point, point), place))
            .filter(|(km, _)| *km <= within)
            .min_by(|a, b| a.0.total_cmp(&b.0))
            .map(|(_, place)| place)
    }

    pub fn by_id(&self, id: &str) -> Option<Place<'_>> {
        let text = |range: &Range<usize>| &self.text[range.clone()];
        if let Some(number) = id.get(3..).and_then(|n| n.strip_prefix(".g")).and_then(|n| n.parse().ok()) {
            let index = self.numbers.iter().position(|n| *n == number && number != 0)?;
            return Some(self.place(index, true)).filter(|p| p.id() == id);
        }
        if let Some((index, _)) = self.given.iter().find(|(_, given)| text(given) == id) {
            return Some(self.place(*index as usize, true));
        }
        let region = self.regions.iter().position(|r| text(&r.id) == id)?;
        Some(self.region(region, true)).filter(|r| !r.name.is_empty())
    }

    #[cfg(test)]
    pub fn sorted(&self) -> bool {
        let folded: Vec<String> = self.names.iter().map(|n| fold(&self.text[n.clone()])).collect();
        let others = self.others.windows(2).all(|w| self.text[w[0].0.clone()] < self.text[w[1].0.clone()]);
        folded.is_sorted() && others && self.region.iter().all(|r| (*r as usize) < self.regions.len())
    }
}
