//! What a language model that the user runs makes of the passages that the reader was unsure of. It stands apart from the
//! reader's own reading and changes nothing in it.

use crate::event::named;
use crate::{EventKind, Span};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::str::FromStr;

named! {
    /// Why the reader is unsure of a passage.
    Unsure, "reason to be unsure", {
        /// A finding says that its words are broken.
        Garbled = "garbled",
        /// An event without anybody who does it or to whom it is done.
        NoParties = "no_parties",
        /// A figure of a thing that could not be read.
        UnknownThing = "unknown_thing",
        /// A figure that stands with the event in no role that is known.
        UnknownRole = "unknown_role",
    }
}

named! {
    /// What some words of a passage say of an event.
    AssistedField, "field of an assisted event", {
        /// What happened.
        Action = "action",
        /// Who did it.
        Actor = "actor",
        /// To whom.
        Recipient = "recipient",
        /// When.
        Time = "time",
        /// Where.
        Place = "place",
        /// How many of what.
        Figure = "figure",
        /// Who says so.
        Source = "source",
    }
}

/// Words of the passage that an answer names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AssistedWords {
    /// What they say.
    pub field: AssistedField,
    /// Where they stand in the report.
    pub span: Span,
}

/// An event as the answer has it. Its kind is the model's judgement, its words are the report's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AssistedEvent {
    /// Its kind, where the answer names one of the sixteen.
    pub kind: Option<EventKind>,
    /// The words for it: `action` always, the rest where the answer has them.
    pub words: Vec<AssistedWords>,
}

/// Something of an answer that was not accepted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Refused {
    /// What was answered, cut after 200 characters.
    pub answer: String,
    /// Why it was not accepted.
    pub why: String,
}

/// One passage that was asked about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AssistedPassage {
    /// The words that were sent.
    pub span: Span,
    /// Why they were.
    pub unsure: Vec<Unsure>,
    /// The reader's claims that rest on them.
    pub claims: Vec<String>,
    /// What was accepted.
    pub events: Vec<AssistedEvent>,
    /// What was not.
    pub refused: Vec<Refused>,
    /// Why there is no answer at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

/// The passages that the reader was unsure of, as the model at an endpoint reads them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Assisted {
    /// The endpoint.
    pub endpoint: String,
    /// The model, as it names itself.
    pub model: Option<String>,
    /// What was asked, in text order.
    pub passages: Vec<AssistedPassage>,
    /// How many more passages the reader was unsure of: there is a bound to what is asked of one report.
    pub not_asked: usize,
}
