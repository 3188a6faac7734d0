//! Lists for other programs: CSV, and Atom to subscribe to.

use crate::error::Fault;
use axum::http::{HeaderMap, header};
use ledger::{ClaimRow, FindingRow, IncidentRow, ReportRow};
use serde::Serialize;
use serde_json::Value;
use std::fmt::Write;

/// What a feed says of a row.
pub(crate) trait Entry {
    /// Its id.
    fn id(&self) -> &str;
    /// Its view on the page.
    fn view(&self) -> &'static str;
    /// In one line.
    fn title(&self) -> String;
    /// The day it is about.
    fn day(&self) -> Option<&str>;
}

impl Entry for IncidentRow {
    fn id(&self) -> &str {
        &self.incident
    }
    fn view(&self) -> &'static str {
        "incident"
    }
    fn title(&self) -> String {
        let names = |side: &Value| {
            let names = side.as_array().into_iter().flatten().filter_map(|one| one["name"].as_str());
            names.collect::<Vec<_>>().join(", ")
        };
        let place = self.place.as_deref().map(|place| format!(" ({place})")).unwrap_or_default();
        format!("{}: {} → {}{place}", self.kind, names(&self.actors), names(&self.recipients))
    }
    fn day(&self) -> Option<&str> {
        self.starts.as_deref()
    }
}

impl Entry for ClaimRow {
    fn id(&self) -> &str {
        &self.claim
    }
    fn view(&self) -> &'static str {
        "claim"
    }
    fn title(&self) -> String {
        format!("{}: {}", self.kind, self.words)
    }
    fn day(&self) -> Option<&str> {
        self.published.as_deref().or(self.starts.as_deref())
    }
}

impl Entry for FindingRow {
    fn id(&self) -> &str {
        &self.finding
    }
    fn view(&self) -> &'static str {
        "finding"
    }
    fn title(&self) -> String {
        format!("{}: {}", self.kind, self.says)
    }
    fn day(&self) -> Option<&str> {
        None
    }
}

impl Entry for ReportRow {
    fn id(&self) -> &str {
        &self.report
    }
    fn view(&self) -> &'static str {
        "report"
    }
    fn title(&self) -> String {
        self.title.clone().unwrap_or_else(|| self.report.clone())
    }
    fn day(&self) -> Option<&str> {
        self.published.as_deref()
    }
}

/// Rows as CSV with a head; what is no plain value stands as JSON.
pub(crate) fn csv<T: Serialize>(rows: &[T]) -> Result<Vec<u8>, Fault> {
    let mut out = String::new();
    for (index, row) in rows.iter().enumerate() {
        let row = serde_json::to_value(row).map_err(|error| Fault::broken(error.to_string()))?;
        let Value::Object(fields) = row else { continue };
        if index == 0 {
            line(&mut out, fields.keys().cloned());
        }
        line(&mut out, fields.into_iter().map(|(_, value)| cell(value)));
    }
    Ok(out.into_bytes())
}

fn cell(value: Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text,
        Value::Array(items) if items.iter().all(Value::is_string) => {
            items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("; ")
        }
        other => other.to_string(),
    }
}

fn line(out: &mut String, cells: impl Iterator<Item = String>) {
    for (index, cell) in cells.enumerate() {
        if index > 0 {
            out.push(',');
        }
        // A spreadsheet would run what begins so.
        let guarded =
            if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell };
        if guarded.contains([',', '"', '\n', '\r']) {
            out.push('"');
            out.push_str(&guarded.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(&guarded);
        }
    }
    out.push_str("\r\n");
}

/// Rows as an Atom feed (RFC 4287). A row without a day has that of the feed's beginning.
pub(crate) fn atom<T: Entry>(rows: &[T], asked: &HeaderMap) -> Vec<u8> {
    let host = asked.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or("localhost");
    let stamp = |day: Option<&str>| format!("{}T00:00:00Z", day.unwrap_or("1970-01-01"));
    let newest = rows.iter().filter_map(Entry::day).max();
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n",
    );
    // Writing to a string cannot fail.
    let _ = writeln!(
        out,
        "<title>Dateline</title><id>http://{}/</id><updated>{}</updated><author><name>Dateline</name></author>",
        escape(host),
        stamp(newest)
    );
    for row in rows {
        let (id, view) = (escape(row.id()), row.view());
        let _ = writeln!(
            out,
            "<entry><id>urn:dateline:{id}</id><title>{}</title><updated>{}</updated><link href=\"http://{}/{view}/{id}\"/></entry>",
            escape(&row.title()),
            stamp(row.day()),
            escape(host)
        );
    }
    out.push_str("</feed>\n");
    out.into_bytes()
}

/// Text as XML holds it; control characters, which XML cannot hold, are left out.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c if c.is_control() && !matches!(c, '\n' | '\t') => {}
            c => out.push(c),
        }
    }
    out
}
