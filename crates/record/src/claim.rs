//! Who says so: reports, sources and claims.

use crate::event::named;
use crate::{Event, Language, Modality, Span, Stance};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// What is known of a report besides its text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ReportInfo {
    /// Stable id, made from the text and what is known of it.
    pub id: String,
    /// Language it was read in.
    pub language: Language,
    /// Publication day.
    pub published: Option<Date>,
    /// Who published it.
    pub outlet: Option<String>,
    /// Headline.
    pub title: Option<String>,
}

impl ReportInfo {
    /// The id of a report: the first 16 hex digits of a BLAKE3 hash over outlet, publication day and text.
    /// The same report has the same id on every machine.
    pub fn make_id(text: &str, published: Option<Date>, outlet: Option<&str>) -> String {
        let mut hash = blake3::Hasher::new();
        let published = published.map(|d| d.to_string()).unwrap_or_default();
        for part in [outlet.unwrap_or(""), &published, text] {
            hash.update(&(part.len() as u64).to_le_bytes());
            hash.update(part.as_bytes());
        }
        hash.finalize().to_hex()[..16].to_owned()
    }
}

named! {
    /// What kind of source speaks.
    SourceKind, "source kind", {
        /// The report's own outlet.
        Outlet = "outlet",
        /// A news agency.
        Agency = "agency",
        /// Media of some place: "Russian media".
        Media = "media",
        /// A person with a name or a title.
        Person = "person",
        /// A state, ministry, army or other body.
        Organisation = "organisation",
        /// A research institute or monitor.
        Institute = "institute",
        /// Someone who saw it.
        Witness = "witness",
        /// A document, statement or post as such.
        Document = "document",
        /// A source that the words do not name: "it is reported that".
        Unnamed = "unnamed",
    }
}

/// One link of an attribution chain.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Source {
    /// Actor id where the lexicon knows the source.
    pub id: Option<String>,
    /// The entry's name, or the words; null for a source that is not named.
    pub name: Option<String>,
    /// What kind of source it is.
    pub kind: SourceKind,
    /// The words that make it a source: "disse", "according to".
    pub cue: Option<String>,
    /// Where the source's name or title stands; null where it was worked out.
    pub span: Option<Span>,
    /// The rule that read it.
    #[serde(default)]
    pub rule: String,
}

/// What a report says happened, and on whose word.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Claim {
    /// `c1`, `c2`, … in the order of the text; unique within the report.
    pub id: String,
    /// What happened.
    pub event: Event,
    /// Who says so, outermost first. Empty: the outlet itself, whose name is not known.
    pub sources: Vec<Source>,
    /// What the last source does with the event.
    pub stance: Stance,
    /// Whether it happened, by the words.
    pub modality: Modality,
    /// The words it rests on.
    pub evidence: Vec<Span>,
    /// How likely its kind and its parties are read right, 0 to 1: of the claims at 0.9 nine in ten are. Null where it
    /// was not read from a text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<f64>,
}

impl Claim {
    /// Every span it holds.
    pub fn spans_mut(&mut self) -> impl Iterator<Item = &mut Span> {
        let Event { trigger, actors, recipients, when, places, figures, .. } = &mut self.event;
        let parties = actors.iter_mut().chain(recipients).filter_map(|a| a.span.as_mut());
        let places = places.iter_mut().filter_map(|p| p.span.as_mut());
        let when = when.iter_mut().filter_map(|w| w.span.as_mut());
        let figures = figures.iter_mut().flat_map(|f| [Some(&mut f.span), f.part_of.as_mut()]).flatten();
        let sources = self.sources.iter_mut().filter_map(|s| s.span.as_mut());
        std::iter::once(trigger)
            .chain(parties)
            .chain(places)
            .chain(when)
            .chain(figures)
            .chain(sources)
            .chain(&mut self.evidence)
    }
}

named! {
    /// In whose words something is said.
    Directness, "directness", {
        /// In the source's, between quotation marks.
        Direct = "direct",
        /// In the report's.
        Indirect = "indirect",
        /// In both.
        Mixed = "mixed",
    }
}

/// Words of the report that somebody else answers for: a source, its cue and the content, whether or not they tell
/// of an event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Attribution {
    /// Who says so.
    pub source: Source,
    /// The words that name the source, whole: "the spokesman of the ministry, Ivan Petrenko".
    pub speaker: Option<Span>,
    /// The words that make it a source: "said".
    pub cue: Option<Span>,
    /// What is said, in order; several where the cue stands between.
    pub content: Vec<Span>,
    /// In whose words.
    pub directness: Directness,
    /// What the source does with it.
    pub stance: Stance,
    /// Whether the content is only what is spoken or thought of ("criticised the deal"): the source vouches for
    /// nothing in it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub topic: bool,
}

impl Attribution {
    /// Every span it holds.
    pub fn spans_mut(&mut self) -> impl Iterator<Item = &mut Span> {
        let own = [self.source.span.as_mut(), self.speaker.as_mut(), self.cue.as_mut()];
        own.into_iter().flatten().chain(&mut self.content)
    }
}
