//! The rows of lists, as they are printed and sent.

use crate::Reconciled;
use serde::Serialize;
use serde_json::Value as Json;

/// One page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Rows<T> {
    /// The rows, newest first.
    pub rows: Vec<T>,
    /// What to give as [`crate::Page::after`] for the next page; null on the last.
    pub next: Option<String>,
}

/// A claim in a list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ClaimRow {
    /// Its id.
    pub claim: String,
    /// The incident it belongs to.
    pub incident: String,
    /// The report it was read from.
    pub report: String,
    /// Who published the report.
    pub outlet: Option<String>,
    /// The day the report was published.
    pub published: Option<String>,
    /// PLOVER kind.
    pub kind: String,
    /// First day.
    pub starts: Option<String>,
    /// Last day.
    pub ends: Option<String>,
    /// Who.
    pub actors: Vec<String>,
    /// To whom.
    pub recipients: Vec<String>,
    /// Where.
    pub places: Vec<String>,
    /// `launched drone 597`, one a figure.
    pub figures: Vec<String>,
    /// The chain of sources, outermost first.
    pub sources: Vec<String>,
    /// What the last source does with it.
    pub stance: String,
    /// Whether it happened.
    pub modality: String,
    /// The sentences it rests on.
    pub words: String,
}

/// An incident in a list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IncidentRow {
    /// Its id.
    pub incident: String,
    /// PLOVER kind.
    pub kind: String,
    /// PLOVER mode.
    pub mode: Option<String>,
    /// Whether it happened.
    pub modality: String,
    /// First day.
    pub starts: Option<String>,
    /// Last day.
    pub ends: Option<String>,
    /// Who: id and name.
    pub actors: Json,
    /// To whom: id and name.
    pub recipients: Json,
    /// Where.
    pub place: Option<String>,
    /// The place's id.
    pub place_id: Option<String>,
    /// How many claims tell of it.
    pub claims: u32,
    /// How many reports.
    pub reports: u32,
    /// How many of them are no copies of one another.
    pub independent: u32,
    /// Its figures, reconciled.
    pub figures: Vec<Reconciled>,
    /// Whether sources disagree on any.
    pub sources_disagree: bool,
    /// A person has accepted it.
    pub accepted: bool,
    /// The incident that it is a part of.
    pub part_of: Option<String>,
}

/// A finding in a list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FindingRow {
    /// Its id.
    pub finding: String,
    /// Its kind.
    pub kind: String,
    /// The thing whose figures are at odds.
    pub thing: Option<String>,
    /// In words, with the arithmetic.
    pub says: String,
    /// The report it was found in; null where several give it.
    pub report: Option<String>,
    /// The incident it speaks of; null where the report's claims are of several.
    pub incident: Option<String>,
    /// The claims it speaks of.
    pub claims: Vec<String>,
}

/// An actor in a list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ActorRow {
    /// Its id; null for one that no word file knows.
    pub actor: Option<String>,
    /// Its name.
    pub name: String,
    /// In how many claims it acts.
    pub acts: i64,
    /// In how many claims it is acted on.
    pub receives: i64,
}

/// A report in a list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReportRow {
    /// Its id.
    pub report: String,
    /// Its language.
    pub language: String,
    /// The day it was published.
    pub published: Option<String>,
    /// Who published it.
    pub outlet: Option<String>,
    /// Its headline.
    pub title: Option<String>,
    /// Where it was found.
    pub address: Option<String>,
    /// Which version of its article it is.
    pub version: u32,
    /// The first report of the wire it is a copy of; its own id where it is no copy.
    pub wire: String,
    /// The fullest report about the same happening.
    pub happening: String,
    /// How many claims were read from it.
    pub claims: u32,
}
