//! What stands on the page, in words.

use super::super::incident::Incident;
use ledger::{Agreement, Reconciled, Said};
use std::fmt::Write as _;

/// An incident in one line.
pub fn heading(incident: &Incident<'_>) -> String {
    let names = |side: &str| {
        let names: Vec<String> = incident.parties(side).into_iter().map(|party| party.name).collect();
        if names.is_empty() { "not known".to_owned() } else { names.join(", ") }
    };
    let (start, end) = (incident.text("date_start"), incident.text("date_end"));
    let days = match (&*start, &*end) {
        ("", "") => "day not known".to_owned(),
        (start, end) if start == end || end.is_empty() => start.to_owned(),
        (start, end) => format!("{start} to {end}"),
    };
    format!("{days}: {} by {} → {}", incident.text("event_type"), names("actor"), names("recipient"))
}

/// Where it was, and what it rests on.
pub fn standing(incident: &Incident<'_>) -> String {
    let place = match incident.text("location") {
        place if place.is_empty() => "Place not known".to_owned(),
        place => place,
    };
    let several = |name: &str, what: &str| match incident.text(name) {
        one if one == "1" => format!("1 {what}"),
        many => format!("{many} {what}s"),
    };
    format!(
        "{place}. {} in {}, {} of them independent; {}. Incident {}.",
        several("claims", "claim"),
        several("reports", "report"),
        incident.text("independent_reports"),
        incident.text("modality").replace('_', " "),
        incident.text("event_id")
    )
}

/// What is counted.
pub fn counted(figure: &Reconciled) -> String {
    let scope = figure.scope.as_deref().map(|scope| format!(" ({})", one_line(scope))).unwrap_or_default();
    format!("{} {}{scope}", figure.role.name().replace('_', " "), figure.thing)
}

/// A figure with who says what.
pub fn figure_line(figure: &Reconciled) -> String {
    let agreement = match figure.agreement {
        Agreement::OneSource => "one source",
        Agreement::Agree => "sources agree",
        Agreement::Disagree => "sources disagree",
    };
    let mut line = format!("{} ({agreement}):", counted(figure));
    for (nth, said) in figure.said.iter().enumerate() {
        let on = said.on.as_deref().map(|day| format!(" on {day}")).unwrap_or_default();
        let old = if said.superseded { ", superseded" } else { "" };
        let comma = if nth == 0 { "" } else { ";" };
        // Writing to a string cannot fail.
        let _ = write!(line, "{comma} {} by {}{on}{old}", count(said), said.source);
    }
    line
}

/// A count as it was said.
pub fn count(said: &Said) -> String {
    match said.high {
        Some(high) if high == said.low => said.low.to_string(),
        Some(high) => format!("{} to {high}", said.low),
        None => format!("{} or more", said.low),
    }
}

/// Words without breaks of line.
pub fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
