//! GeoJSON, ClaimReview and Web Annotations.

use super::incident::incidents;
use crate::Fault;
use crate::ledgers::READER;
use serde_json::{Value, json};
use std::io::Write;
use tables::Cell;
use tables::rows::View;
use tables::schema::{CLAIMS, FINDINGS, Table};

/// A collection of incidents that have a place, by RFC 7946.
pub fn geojson(view: &View<'_>, out: &mut dyn Write) -> Result<(), Fault> {
    let mut first = true;
    write!(out, "{{\"type\": \"FeatureCollection\", \"features\": [")?;
    incidents(view, |incident| {
        let (Cell::Float(lon), Cell::Float(lat)) = (incident.cell("longitude"), incident.cell("latitude"))
        else {
            return Ok(());
        };
        let names = |side| incident.parties(side).into_iter().map(|party| party.name).collect::<Vec<_>>();
        let feature = json!({
            "type": "Feature",
            "id": incident.text("event_id"),
            "geometry": {"type": "Point", "coordinates": [lon, lat]},
            "properties": {
                "event_type": incident.text("event_type"),
                "date_start": known(incident.cell("date_start")),
                "date_end": known(incident.cell("date_end")),
                "actors": names("actor"),
                "recipients": names("recipient"),
                "location": incident.text("location"),
                "independent_reports": known(incident.cell("independent_reports")),
                "sources_disagree": known(incident.cell("sources_disagree")),
                "quote": incident.text("quote"),
            },
        });
        let before = if std::mem::take(&mut first) { "\n" } else { ",\n" };
        Ok(write!(out, "{before}{feature}")?)
    })?;
    Ok(writeln!(out, "\n]}}")?)
}

/// Findings as schema.org ClaimReview, one graph. The finding is the review; it rates nothing beyond its own words.
pub fn claim_reviews(view: &View<'_>, out: &mut dyn Write) -> Result<(), Fault> {
    write!(out, "{{\"@context\": \"https://schema.org\", \"@graph\": [")?;
    let mut first = true;
    each(view, &FINDINGS, |row| {
        let kind = row.text("finding_type");
        let review = json!({
            "@type": "ClaimReview",
            "@id": format!("urn:dateline:{}", row.text("finding_id")),
            "author": {"@type": "SoftwareApplication", "name": READER},
            "claimReviewed": row.text("says"),
            "itemReviewed": {"@type": "Claim", "identifier": row.text("claim_ids").split("; ").collect::<Vec<_>>()},
            "reviewRating": {"@type": "Rating", "alternateName": kind.replace('_', " ")},
        });
        let before = if std::mem::take(&mut first) { "\n" } else { ",\n" };
        Ok(write!(out, "{before}{review}")?)
    })?;
    Ok(writeln!(out, "\n]}}")?)
}

/// The words each claim rests on as W3C Web Annotations, one a line: found by position and by the words around.
pub fn annotations(view: &View<'_>, out: &mut dyn Write) -> Result<(), Fault> {
    each(view, &CLAIMS, |row| {
        let text = |name: &str| row.text(name);
        let source = match text("source_url") {
            address if address.contains("://") => address,
            // A path, or nothing: no IRI, which the model asks for.
            _ => format!("urn:dateline:{}", text("report_id")),
        };
        let annotation = json!({
            "@context": "http://www.w3.org/ns/anno.jsonld",
            "id": format!("urn:dateline:{}", text("claim_id")),
            "type": "Annotation",
            "motivation": "identifying",
            "generator": {"type": "Software", "name": text("reader_version")},
            "body": {"type": "TextualBody", "format": "text/plain",
                     "value": format!("{} {} → {}", text("event_type"), text("actor_name"), text("recipient_name"))},
            "target": {"source": source, "selector": [
                {"type": "TextQuoteSelector", "exact": text("quote"), "prefix": text("prefix"), "suffix": text("suffix")},
                {"type": "TextPositionSelector", "start": known(row.cell("char_start")), "end": known(row.cell("char_end"))},
            ]},
        });
        Ok(writeln!(out, "{annotation}")?)
    })
}

/// A row of a table, its cells by the names of their columns.
#[derive(Clone, Copy)]
pub struct Row<'a> {
    table: &'a Table,
    cells: &'a [Cell],
}

impl<'a> Row<'a> {
    /// The cell of a column; nothing is known in a column that is not there.
    pub fn cell(&self, name: &str) -> &'a Cell {
        let at = self.table.columns.iter().position(|column| column.name == name);
        at.map_or(&Cell::Empty, |at| &self.cells[at])
    }

    /// A cell as text; empty where nothing is known.
    pub fn text(&self, name: &str) -> String {
        self.cell(name).plain()
    }
}

/// Hands every row of a table on, until one cannot be taken.
pub fn each(
    view: &View<'_>,
    table: &Table,
    mut take: impl FnMut(Row<'_>) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let mut fault = None;
    view.rows(table, |cells| {
        if fault.is_none() {
            fault = take(Row { table, cells }).err();
        }
        Ok(())
    })?;
    fault.map_or(Ok(()), Err)
}

/// A cell as JSON.
fn known(cell: &Cell) -> Value {
    match cell {
        Cell::Empty => Value::Null,
        Cell::Int(number) => json!(number),
        Cell::Float(number) => json!(number),
        Cell::Bool(yes) => json!(yes),
        other => json!(other.plain()),
    }
}
