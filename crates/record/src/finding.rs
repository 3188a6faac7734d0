//! What the record says of claims.

use crate::event::named;
use crate::{Assisted, Attribution, Claim, Count, ReportInfo, Role, Span};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::str::FromStr;

named! {
    /// The kinds of findings.
    FindingKind, "finding kind", {
        /// Figures that cannot all be true.
        DoesNotAddUp = "does_not_add_up",
        /// Sources that give figures or events which exclude each other.
        SourcesDisagree = "sources_disagree",
        /// A statement that the record does not bear out.
        NotBorneOut = "not_borne_out",
        /// A report that says a thing and its opposite.
        ContradictsItself = "contradicts_itself",
        /// Words that are broken.
        Garbled = "garbled",
        /// A date that hangs on a publication date which is not known.
        UnresolvedDate = "unresolved_date",
    }
}

/// The weakest change that would make figures add up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Repair {
    /// The figure's role.
    pub role: Role,
    /// What the figure would have to be.
    #[serde(flatten)]
    pub count: Count,
}

/// Something the record says of claims, with the claims, the arithmetic and the words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Finding {
    /// `f1`, `f2`, …; unique within the report.
    pub id: String,
    /// What kind.
    pub kind: FindingKind,
    /// The thing whose figures are at odds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thing: Option<String>,
    /// The claims it speaks of.
    pub claims: Vec<String>,
    /// The finding in words, with the arithmetic.
    pub says: String,
    /// The words it rests on.
    pub spans: Vec<Span>,
    /// What would mend it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repair: Option<Repair>,
}

/// What one report was read to say: the object that `dateline read --format json` prints.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Reading {
    /// The report.
    pub report: ReportInfo,
    /// Its claims, in the order of the text.
    pub claims: Vec<Claim>,
    /// What does not fit.
    pub findings: Vec<Finding>,
    /// What somebody else answers for, in text order: every source with its cue and content.
    #[serde(default)]
    pub attributions: Vec<Attribution>,
    /// What a language model makes of the passages that the reader was unsure of: only where `--assist` asked one. Nothing
    /// else in the reading depends on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assisted: Option<Assisted>,
}

/// The JSON schema of [`Reading`], as committed in `docs/schema.json`.
pub fn schema() -> String {
    let schema = schemars::schema_for!(Reading);
    let mut text = serde_json::to_string_pretty(&schema).expect("a schema is plain JSON");
    text.push('\n');
    text
}
