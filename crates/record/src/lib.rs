//! The words of Dateline as types: what goes in and out of every stage.
//!
//! A [`Reading`] holds a report's [`Claim`]s and [`Finding`]s. Each claim is one [`Event`], the chain of
//! [`Source`]s on whose word it stands, and the [`Span`]s it was read from.

mod assisted;
mod claim;
mod count;
mod event;
mod finding;
mod language;
mod span;

pub use assisted::{Assisted, AssistedEvent, AssistedField, AssistedPassage, AssistedWords, Refused, Unsure};
pub use claim::{Attribution, Claim, Directness, ReportInfo, Source, SourceKind};
pub use count::{Count, Form, Number, Ucdp};
pub use event::{Actor, Event, EventKind, Figure, Modality, Place, Role, Stance, When};
pub use finding::{Finding, FindingKind, Reading, Repair, schema};
pub use jiff::civil::Date;
pub use language::{Language, UnknownLanguage};
pub use span::Span;

/// A fixed name that does not exist.
#[derive(Debug, thiserror::Error)]
#[error("unknown {what} {name:?}")]
pub struct UnknownName {
    what: &'static str,
    name: String,
}
