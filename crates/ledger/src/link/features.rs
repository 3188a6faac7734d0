//! What of a claim is compared, worked out once.

use crate::report::signature::{Signature, common, fold, fold_into, short, words};
use crate::{hash, things};
use record::{Claim, Date, EventKind, Language, Modality, Stance};
use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};

/// A place of a claim.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Spot {
    /// The id, or the folded name where there is none.
    pub(crate) id: String,
    pub(crate) known: bool,
    pub(crate) point: Option<(f32, f32)>,
}

impl Spot {
    pub(crate) fn is_state(&self) -> bool {
        self.known && things::state(&self.id) == Some(&*self.id)
    }
}

/// A figure of a claim.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Amount {
    pub(crate) role: String,
    pub(crate) thing: String,
    pub(crate) low: f64,
    pub(crate) high: Option<f64>,
}

impl Amount {
    pub(crate) fn is_point(&self) -> bool {
        self.high == Some(self.low)
    }
}

/// What is compared (`gist`), in words. It is stored with every claim: names are short, and what is empty is left out. The long names are those of the
/// ledger's earlier forms.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Features {
    #[serde(skip)]
    pub(crate) id: String,
    /// The number of its report; this, the id and the rank stand beside what is stored of the rest.
    #[serde(skip)]
    pub(crate) report: i64,
    #[serde(rename = "k", alias = "kind")]
    pub(crate) kind: EventKind,
    #[serde(rename = "m", alias = "mode", default, skip_serializing_if = "Option::is_none")]
    pub(crate) mode: Option<String>,
    /// It has happened or goes on, or someone denies that it did.
    #[serde(rename = "t", alias = "told", default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) told: bool,
    #[serde(rename = "l", alias = "language")]
    pub(crate) language: Language,
    #[serde(rename = "a", alias = "actors", default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) actors: Vec<String>,
    #[serde(rename = "r", alias = "recipients", default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) recipients: Vec<String>,
    #[serde(rename = "p", alias = "places", default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) places: Vec<Spot>,
    /// First and last day, since 1970-01-01. An end left open is that of the other side.
    #[serde(rename = "d", alias = "days", default, skip_serializing_if = "Option::is_none")]
    pub(crate) days: Option<(i32, i32)>,
    #[serde(rename = "u", alias = "published", default, skip_serializing_if = "Option::is_none")]
    pub(crate) published: Option<i32>,
    #[serde(rename = "f", alias = "figures", default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) figures: Vec<Amount>,
    #[serde(rename = "s", alias = "source", default, skip_serializing_if = "Option::is_none")]
    pub(crate) source: Option<String>,
    /// The rare words of the sentences it rests on.
    #[serde(rename = "w", alias = "terms", default, skip_serializing_if = "Vec::is_empty", with = "hex")]
    pub(crate) terms: Vec<(u32, f32)>,
    /// How much it says: the greater is senior.
    #[serde(skip)]
    pub(crate) rank: i32,
}

/// How many terms of its sentences a claim keeps.
const TERMS: usize = 12;

/// Days since 1970-01-01.
pub(crate) fn day(date: Date) -> i32 {
    let epoch = jiff::civil::date(1970, 1, 1);
    (date - epoch).get_days()
}

impl Features {
    /// The features of a claim whose report has no number yet.
    pub(crate) fn of(
        claim: &Claim,
        id: &str,
        sentences: &str,
        language: Language,
        published: Option<Date>,
    ) -> Self {
        let event = &claim.event;
        let parties = |parties: &[record::Actor]| {
            parties
                .iter()
                .map(|a| a.id.clone().unwrap_or_else(|| format!("?{}", fold(&a.name))))
                .collect::<Vec<_>>()
        };
        let places = event.places.iter().map(|place| Spot {
            id: place.id.clone().unwrap_or_else(|| fold(&place.name)),
            known: place.id.is_some(),
            point: place.lat.zip(place.lon).map(|(lat, lon)| (lat as f32, lon as f32)),
        });
        let days = event.when.as_ref().and_then(|when| {
            let start = when.start.or(when.end)?;
            Some((day(start), day(when.end.unwrap_or(start)).max(day(start))))
        });
        let figures: Vec<Amount> = event
            .figures
            .iter()
            .filter(|f| f.part_of.is_none() && f.scope.is_none())
            .map(|f| Amount {
                role: f.role.name().to_owned(),
                thing: f.thing.clone(),
                low: f.count.low.get(),
                high: f.count.high.map(record::Number::get),
            })
            .collect();
        let told = matches!(claim.modality, Modality::Happened | Modality::Ongoing)
            || (claim.modality == Modality::DidNotHappen && claim.stance == Stance::Denies);
        let mut features = Self {
            id: id.to_owned(),
            report: 0,
            kind: event.kind,
            mode: event.mode.clone(),
            told,
            language,
            actors: parties(&event.actors),
            recipients: parties(&event.recipients),
            places: places.collect(),
            days,
            published: published.map(day),
            figures,
            source: claim.sources.last().and_then(|s| s.id.clone().or_else(|| s.name.clone())),
            terms: terms(sentences, language),
            rank: 0,
        };
        features.rank = features.weigh(claim);
        features
    }

    /// The features of a stored claim.
    pub(crate) fn read(db: &Connection, no: i64) -> crate::Result<Self> {
        let mut find = db.prepare_cached("SELECT id, report, rank, features FROM claims WHERE no = ?1")?;
        find.query_row([no], |row| Ok(Self::from_row(row)))?
    }

    /// Features as they are stored in a row of the claim's id, report, rank and these.
    pub(crate) fn from_row(row: &Row<'_>) -> crate::Result<Self> {
        let json = row.get_ref(3)?.as_str().map_err(rusqlite::Error::from)?;
        let (id, report, rank) = (row.get(0)?, row.get(1)?, row.get(2)?);
        Ok(Self { id, report, rank, ..serde_json::from_str(json)? })
    }

    /// How much a claim says. Those that say most head incidents.
    fn weigh(&self, claim: &Claim) -> i32 {
        let time = self.days.map_or(0, |(first, last)| if last - first <= 2 { 30 } else { 10 });
        let place = i32::from(self.places.iter().any(|p| p.known)) * 10
            + i32::from(self.places.iter().any(|p| p.known && !p.is_state())) * 5;
        let known = |ids: &[String]| ids.iter().filter(|id| !id.starts_with('?')).count().min(2) as i32;
        let parties = 8 * (known(&self.actors) + known(&self.recipients));
        let figures = 8 * self.figures.len().min(5) as i32;
        let told = if self.told { 30 } else { 0 };
        let denied = if claim.stance == Stance::Denies { -20 } else { 0 };
        time + place + parties + figures + told + denied
    }

    /// The states that have a part in it.
    pub(crate) fn states(&self) -> Vec<&str> {
        let ids = self.actors.iter().chain(&self.recipients).map(String::as_str);
        let mut states: Vec<&str> = ids
            .chain(self.places.iter().filter(|p| p.known).map(|p| p.id.as_str()))
            .filter_map(things::state)
            .collect();
        states.sort_unstable();
        states.dedup();
        states
    }
}

/// Terms and weights as sixteen hexadecimal digits each; in earlier forms of the ledger, as a list of pairs.
mod hex {
    use serde::{Deserialize, Deserializer, Serializer, de};
    use std::fmt::Write;

    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Stored {
        Digits(String),
        Pairs(Vec<(u32, f32)>),
    }

    pub(super) fn serialize<S: Serializer>(terms: &[(u32, f32)], to: S) -> Result<S::Ok, S::Error> {
        let mut digits = String::with_capacity(terms.len() * 16);
        for (term, weight) in terms {
            let _ = write!(digits, "{term:08x}{:08x}", weight.to_bits());
        }
        to.serialize_str(&digits)
    }

    pub(super) fn deserialize<'d, D: Deserializer<'d>>(from: D) -> Result<Vec<(u32, f32)>, D::Error> {
        let digits = match Stored::deserialize(from)? {
            Stored::Digits(digits) => digits,
            Stored::Pairs(pairs) => return Ok(pairs),
        };
        let number = |digits: &[u8]| {
            let digits = std::str::from_utf8(digits).unwrap_or_default();
            u32::from_str_radix(digits, 16).map_err(de::Error::custom)
        };
        let pair = |digits: &[u8]| Ok((number(&digits[..8])?, f32::from_bits(number(&digits[8..])?)));
        digits.as_bytes().chunks_exact(16).map(pair).collect()
    }
}

/// The rarest words of some sentences.
fn terms(sentences: &str, language: Language) -> Vec<(u32, f32)> {
    let common = common(language);
    let mut folded = String::new();
    let mut terms: Vec<(u32, f32)> = words(sentences)
        .filter_map(|word| {
            fold_into(&mut folded, word.text);
            if folded.chars().nth(2).is_none() && !folded.starts_with(|c: char| c.is_ascii_digit()) {
                return None;
            }
            let level = common.level(&folded) / 2.0;
            let weight = level * if word.is_name { 1.5 } else { 1.0 };
            Some((short(hash::of_bytes(folded.as_bytes())), weight))
        })
        .collect();
    terms.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
    terms.dedup_by_key(|(term, _)| *term);
    Signature::from_weights(terms, TERMS).0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn features_of_earlier_forms_are_read() {
        let earlier = r#"{"id":"c1","kind":"ASSAULT","mode":null,"told":true,"language":"en","actors":["RUS"],"recipients":[],
            "places":[{"id":"UKR","known":true,"point":[50.5,30.5]}],"days":[20100,20101],"published":null,
            "figures":[{"role":"killed","thing":"person","low":3.0,"high":null}],"source":"UKR","terms":[[7,0.25],[4294967295,0.5]],
            "rank":40}"#;
        let read: Features = serde_json::from_str(earlier).expect("it is read");
        assert_eq!(
            (read.kind, read.told, &*read.actors),
            (EventKind::Assault, true, &["RUS".to_owned()][..])
        );
        assert_eq!(read.terms, [(7, 0.25), (u32::MAX, 0.5)]);
        let now = serde_json::to_string(&read).expect("it is written");
        assert!(
            now.len() < earlier.len() * 2 / 3 && now.contains(r#""w":"000000073e800000ffffffff3f000000""#),
            "{now}"
        );
        assert_eq!(serde_json::from_str::<Features>(&now).expect("it is read"), read);
    }
}
