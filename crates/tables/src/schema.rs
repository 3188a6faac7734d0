//! Which tables there are, and what each of their columns holds.

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text; codes too, so that leading zeros live.
    Text,
    /// A whole number of 64 bits.
    Int,
    /// A number of 64 bits.
    Float,
    /// Yes or no.
    Bool,
    /// A day.
    Day,
}

impl Kind {
    /// Its name in a Frictionless table schema.
    pub fn frictionless(self) -> &'static str {
        match self {
            Kind::Text => "string",
            Kind::Int => "integer",
            Kind::Float => "number",
            Kind::Bool => "boolean",
            Kind::Day => "date",
        }
    }
}

/// One column.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Its name, in snake_case.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// What that means.
    pub says: &'static str,
}

/// One table.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// Its name, and that of its file without the ending.
    pub name: &'static str,
    /// Its columns, in order.
    pub columns: &'static [Column],
}

macro_rules! table {
    ($(#[$says:meta])* $constant:ident $name:literal { $($column:literal $kind:ident $meaning:literal)* }) => {
        $(#[$says])*
        pub const $constant: Table = Table {
            name: $name,
            columns: &[$(Column { name: $column, kind: Kind::$kind, says: $meaning }),*],
        };
    };
}

table! {
    /// A row is a report.
    REPORTS "reports" {
        "report_id" Text "Id of the report: a hash of its text, day and outlet"
        "source_language" Text "ISO 639-1 code of the language it was read in"
        "published_at" Day "Day of publication, as it was given"
        "inferred_published_at" Day "Day of publication, worked out from a dated incident with the same figures"
        "source_name" Text "Outlet"
        "title" Text "Headline"
        "source_url" Text "Where it was found"
        "version" Int "Which version of its article, from 1"
        "is_latest_version" Bool "Whether no later version is known"
        "wire_id" Text "Report whose words it shares; copies count once"
        "happening_id" Text "First of the reports about the same happening"
        "is_row" Bool "Whether it is a row of an imported table and no running text"
        "reader_version" Text "Name and version of the reader"
        "text" Text "Text, as it was read"
    }
}

table! {
    /// A row is a claim: one event on the word of one source in one report.
    CLAIMS "claims" {
        "claim_id" Text "Id of the claim"
        "event_id" Text "Incident it belongs to"
        "report_id" Text "Report it was read from"
        "event_type" Text "PLOVER kind: ASSAULT, CONSULT, …"
        "event_mode" Text "PLOVER mode"
        "cameo" Text "CAMEO code"
        "claim_status" Text "What the source does with it: asserts, denies, …"
        "modality" Text "Whether it happened, by the words"
        "date_start" Day "First day"
        "date_end" Day "Last day"
        "date_precision" Text "day, night (two days), days, open (one end is not known) or none"
        "actor" Text "Ids of who did it, joined by '; '; the words where there is no id"
        "actor_name" Text "Their names"
        "actor_state" Text "State of the first, by ISO 3166-1 alpha-3"
        "recipient" Text "Ids of to whom, joined by '; '"
        "recipient_name" Text "Their names"
        "recipient_state" Text "State of the first"
        "claimant" Text "Id or name of the innermost source; empty where the report itself says it"
        "claimant_chain" Text "All sources, outermost first, joined by ' / '"
        "location_id" Text "Id of the place"
        "location" Text "Name of the place"
        "latitude" Float "Degrees north"
        "longitude" Float "Degrees east"
        "geo_precision" Text "place (a place with coordinates), state, name (not in the gazetteer) or none"
        "quote" Text "First sentence it rests on"
        "prefix" Text "Up to 32 characters before the quote"
        "suffix" Text "Up to 32 characters after the quote"
        "char_start" Int "First character of the quote in the text, from 0"
        "char_end" Int "One past its last character"
        "source_url" Text "Where the report was found"
        "source_name" Text "Outlet of the report"
        "source_language" Text "Language of the report"
        "published_at" Day "Day the report was published"
        "link_strength" Int "How strongly it is linked to another claim, in hundredths"
        "review_status" Text "rejected, pinned or none"
        "reader_version" Text "Name and version of the reader"
        "claim_json" Text "The claim whole, by docs/schema.json: what `dateline import` reads"
    }
}

table! {
    /// A row is a figure of a claim.
    FIGURES "figures" {
        "claim_id" Text "Claim"
        "event_id" Text "Incident"
        "figure_no" Int "Which of the claim's figures, from 1"
        "role" Text "killed, wounded, launched, …"
        "thing" Text "Of what, from general to special: drone.attack.shahed"
        "low" Float "The least the words allow"
        "best" Float "The best guess, by the rules of UCDP"
        "high" Float "The most the words allow; empty where they leave it open"
        "form" Text "How the words gave the count: exact, more_than, …"
        "is_part" Bool "Whether it is part of another figure of the report"
        "scope" Text "Narrower place or time than the event's"
        "claimant" Text "Id or name of the innermost source"
        "date_start" Day "First day of the event"
        "date_end" Day "Last day of the event"
        "quote" Text "The words: number and noun"
        "char_start" Int "First character of the words in the text, from 0"
        "char_end" Int "One past their last character"
    }
}

table! {
    /// A row is an incident: one happening by all claims about it.
    INCIDENTS "incidents" {
        "event_id" Text "Id of the incident"
        "event_type" Text "PLOVER kind"
        "event_mode" Text "PLOVER mode"
        "modality" Text "Whether it happened"
        "date_start" Day "First day"
        "date_end" Day "Last day"
        "actor" Text "Who: JSON list of ids and names"
        "recipient" Text "To whom: JSON list of ids and names"
        "location_id" Text "Id of the place"
        "location" Text "Name of the place"
        "latitude" Float "Degrees north"
        "longitude" Float "Degrees east"
        "cameo" Text "CAMEO code of the fullest claim"
        "quote" Text "Sentences that the fullest claim rests on"
        "source_names" Text "Outlets of the reports, joined by '; '"
        "source_url" Text "Where the report of the fullest claim was found"
        "published_at" Day "Day that report was published"
        "claims" Int "How many claims"
        "reports" Int "In how many reports"
        "independent_reports" Int "Of them independent of each other"
        "sources_disagree" Bool "Whether sources give figures that exclude each other"
        "part_of" Text "Incident that it is a part of"
        "review_status" Text "accepted or none"
        "figures_json" Text "Reconciled figures: who says what, what is superseded"
    }
}

table! {
    /// A row is a finding.
    FINDINGS "findings" {
        "finding_id" Text "Id of the finding"
        "finding_type" Text "does_not_add_up, sources_disagree, …"
        "thing" Text "Thing whose figures are at odds"
        "says" Text "The finding in words, with the arithmetic"
        "report_id" Text "Report, where it is a finding of one"
        "event_id" Text "Incident, where it is a finding of several reports"
        "claim_ids" Text "Claims it speaks of, joined by '; '"
        "finding_json" Text "The finding whole, by docs/schema.json"
    }
}

table! {
    /// A row is an input that could not be read.
    ERRORS "errors" {
        "input" Text "Address: file, and line or page in it"
        "reason" Text "Why it could not be read"
    }
}

table! {
    /// A row is the id of an incident that a person's decision ended: an earlier export may have held it.
    TOMBSTONES "tombstones" {
        "event_id" Text "Id that no incident has any more; it is never given again"
        "reason" Text "merged, split or rejected"
        "now_in" Text "Incident that its first claim belongs to now; empty where it belongs to none"
        "review_no" Int "Number of the decision, the last that names it"
        "decided_at" Text "When it was decided, in UTC"
    }
}

/// The columns of [`CLAIMS`] that a reading alone gives, before there is a ledger.
pub const READ_CLAIMS: Table = Table { name: "read_claims", columns: between(&CLAIMS, 3, 29) };

/// The columns of [`FIGURES`] that a reading alone gives.
pub const READ_FIGURES: Table =
    Table { name: "read_figures", columns: between(&FIGURES, 2, FIGURES.columns.len()) };

const fn between(table: &Table, from: usize, to: usize) -> &'static [Column] {
    table.columns.split_at(to).0.split_at(from).1
}

/// Every table that a ledger gives.
pub const OF_LEDGER: [Table; 6] = [REPORTS, CLAIMS, FIGURES, INCIDENTS, FINDINGS, TOMBSTONES];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_reading_gives_is_whole() {
        let ends = |table: &Table| {
            (table.columns.first().map(|one| one.name), table.columns.last().map(|one| one.name))
        };
        assert_eq!(ends(&READ_CLAIMS), (Some("event_type"), Some("char_end")));
        assert_eq!(ends(&READ_FIGURES), (Some("figure_no"), Some("char_end")));
    }
}
