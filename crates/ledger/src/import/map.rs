//! Maps from columns to claims, as TOML.

use crate::{LedgerError, Result};
use record::{EventKind, Language, Modality, Role, SourceKind, Stance};
use serde::Deserialize;

/// Which column of a table is what.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Map {
    /// The table's name: the outlet of its reports.
    pub name: String,
    pub(crate) language: Language,
    #[serde(default)]
    pub(crate) delimiter: Delimiter,
    /// The columns of a table without a head.
    #[serde(default)]
    pub(crate) columns: Option<Vec<String>>,
    /// Rows with one value in this column are one report.
    #[serde(default)]
    pub(crate) group: Option<String>,
    #[serde(default)]
    pub(crate) published: Option<String>,
    #[serde(default)]
    pub(crate) address: Option<String>,
    pub(crate) claim: ClaimMap,
    #[serde(skip)]
    pub(crate) reader: String,
}

/// What stands between cells.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Delimiter {
    #[default]
    Comma,
    Semicolon,
    Tab,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ClaimMap {
    pub(crate) kind: Text,
    #[serde(default)]
    pub(crate) mode: Option<Text>,
    #[serde(default)]
    pub(crate) cameo: Option<String>,
    #[serde(default)]
    pub(crate) starts: Option<String>,
    #[serde(default)]
    pub(crate) ends: Option<String>,
    /// The column whose words are the claim's; the whole row where there is none.
    #[serde(default)]
    pub(crate) words: Option<String>,
    #[serde(default)]
    pub(crate) actor: Option<Named>,
    #[serde(default)]
    pub(crate) recipient: Option<Named>,
    #[serde(default)]
    pub(crate) place: Option<Named>,
    #[serde(default)]
    pub(crate) source: Option<Named>,
    #[serde(default)]
    pub(crate) thing: Option<Text>,
    #[serde(default = "happened")]
    pub(crate) modality: Modality,
    #[serde(default = "asserts")]
    pub(crate) stance: Stance,
    #[serde(default, rename = "figure")]
    pub(crate) figures: Vec<FigureMap>,
}

fn happened() -> Modality {
    Modality::Happened
}

fn asserts() -> Stance {
    Stance::Asserts
}

/// Words that are fixed, or that a column's cell decides.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Text {
    Fixed(String),
    By {
        column: String,
        /// Cells and what they mean.
        #[serde(default)]
        is: Vec<(String, String)>,
        /// Parts of cells and what they mean, the first that fits.
        #[serde(default)]
        holds: Vec<(String, String)>,
        /// What any other cell means; nothing where empty.
        other: String,
    },
}

impl Text {
    pub(crate) fn column(&self) -> Option<&str> {
        match self {
            Self::Fixed(_) => None,
            Self::By { column, .. } => Some(column),
        }
    }

    /// What a cell means.
    pub(crate) fn of<'s>(&'s self, cell: &str) -> Option<&'s str> {
        let found = match self {
            Self::Fixed(text) => text,
            Self::By { is, holds, other, .. } => is
                .iter()
                .find(|(value, _)| value == cell)
                .or_else(|| holds.iter().find(|(part, _)| cell.contains(part.as_str())))
                .map_or(other, |(_, meaning)| meaning),
        };
        Some(found.as_str()).filter(|text| !text.is_empty())
    }
}

/// An actor, place or source: fixed, or named by columns.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Named {
    pub(crate) id: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) column: Option<String>,
    pub(crate) id_column: Option<String>,
    pub(crate) kind: Option<SourceKind>,
    pub(crate) lat: Option<Degrees>,
    pub(crate) lon: Option<Degrees>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Degrees {
    Fixed(f64),
    Column(String),
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FigureMap {
    pub(crate) role: Role,
    #[serde(default)]
    pub(crate) thing: Option<String>,
    pub(crate) count: String,
    #[serde(default)]
    pub(crate) high: Option<String>,
}

impl Map {
    /// Reads a map. `name` stands in messages.
    ///
    /// # Errors
    /// Where it is no TOML, lacks a key or has one that is not known: with the line and the reason.
    pub fn parse(name: &str, toml: &str) -> Result<Self> {
        let fault = |reason: String| LedgerError::Table { name: name.to_owned(), reason };
        let mut map: Map = toml::from_str(toml).map_err(|error| fault(error.to_string()))?;
        let kinds: Vec<&String> = match &map.claim.kind {
            Text::Fixed(kind) => vec![kind],
            Text::By { is, holds, other, .. } => {
                is.iter().chain(holds).map(|(_, kind)| kind).chain([other]).collect()
            }
        };
        if let Some(odd) = kinds.into_iter().find(|k| !k.is_empty() && k.parse::<EventKind>().is_err()) {
            return Err(fault(format!("{odd:?} is no kind of event")));
        }
        map.reader = format!("map {} {:.8}", map.name, blake3::hash(toml.as_bytes()).to_hex());
        Ok(map)
    }

    /// Every column that the map names.
    pub(crate) fn named(&self) -> Vec<&str> {
        let claim = &self.claim;
        let parties = [&claim.actor, &claim.recipient, &claim.place, &claim.source];
        let mut columns: Vec<&str> =
            [&self.group, &self.published, &self.address, &claim.starts, &claim.ends, &claim.words]
                .into_iter()
                .flatten()
                .map(String::as_str)
                .collect();
        columns.extend(
            [Some(&claim.kind), claim.mode.as_ref(), claim.thing.as_ref()]
                .into_iter()
                .flatten()
                .filter_map(Text::column),
        );
        for named in parties.into_iter().flatten() {
            columns.extend(named.column.as_deref());
            columns.extend(named.id_column.as_deref());
            for degrees in [&named.lat, &named.lon].into_iter().flatten() {
                if let Degrees::Column(column) = degrees {
                    columns.push(column);
                }
            }
        }
        for figure in &claim.figures {
            columns.push(&figure.count);
            columns.extend(figure.high.as_deref());
        }
        columns
    }
}
