//! A report for people: each incident with its figures, who says what, and the words with where they stand.

use super::incident::{Incident, incidents};
use super::json::each;
use crate::Fault;
use crate::ledgers::READER;
use ledger::{Agreement, Reconciled};
use std::fmt::Write as _;
use std::io::Write;
use tables::rows::View;
use tables::schema::REPORTS;

/// Writes Markdown. Words of reports are escaped, so that none of them is taken for markup.
pub fn markdown(view: &View<'_>, out: &mut dyn Write) -> Result<(), Fault> {
    writeln!(
        out,
        "# What reports say happened\n\nRead by {READER}. Words in quotes are the reports' own.\n"
    )?;
    incidents(view, |incident| {
        writeln!(out, "## {}\n", mark(&heading(incident)))?;
        writeln!(out, "{}\n", mark(&standing(incident)))?;
        for figure in incident.figures() {
            writeln!(out, "- {}", mark(&figure_line(&figure)))?;
        }
        Ok(writeln!(out, "\n> {}\n", mark(&one_line(&incident.text("quote"))))?)
    })?;
    writeln!(out, "## Reports\n")?;
    each(view, &REPORTS, |row| Ok(writeln!(out, "- {}", mark(&citation(&|name| row.text(name))))?))
}

/// Writes one HTML file that needs nothing else and runs nothing.
pub fn html(view: &View<'_>, out: &mut dyn Write) -> Result<(), Fault> {
    writeln!(
        out,
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>What reports say happened</title>\n\
         <style>body{{max-width:45em;margin:2em auto;font-family:serif;line-height:1.4}}\
         blockquote{{border-left:3px solid #999;margin-left:0;padding-left:1em}}</style>\n\
         <h1>What reports say happened</h1>\n<p>Read by {READER}. Words in quotes are the reports' own.</p>"
    )?;
    incidents(view, |incident| {
        writeln!(out, "<h2 id=\"{}\">{}</h2>", incident.text("event_id"), escape(&heading(incident)))?;
        writeln!(out, "<p>{}</p>\n<ul>", escape(&standing(incident)))?;
        for figure in incident.figures() {
            writeln!(out, "<li>{}</li>", escape(&figure_line(&figure)))?;
        }
        Ok(writeln!(out, "</ul>\n<blockquote>{}</blockquote>", escape(&one_line(&incident.text("quote"))))?)
    })?;
    writeln!(out, "<h2>Reports</h2>\n<ul>")?;
    each(view, &REPORTS, |row| Ok(writeln!(out, "<li>{}</li>", escape(&citation(&|name| row.text(name))))?))?;
    Ok(writeln!(out, "</ul>\n</html>")?)
}

fn heading(incident: &Incident<'_>) -> String {
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

fn standing(incident: &Incident<'_>) -> String {
    let place = match incident.text("location") {
        place if place.is_empty() => "Place not known".to_owned(),
        place => place,
    };
    format!(
        "{place}. {} claims in {} reports, {} of them independent. {}. Incident {}.",
        incident.text("claims"),
        incident.text("reports"),
        incident.text("independent_reports"),
        incident.text("modality").replace('_', " "),
        incident.text("event_id")
    )
}

fn figure_line(figure: &Reconciled) -> String {
    let agreement = match figure.agreement {
        Agreement::OneSource => "one source",
        Agreement::Agree => "sources agree",
        Agreement::Disagree => "sources disagree",
    };
    let mut line = format!("{} {} ({agreement}):", figure.role.name(), figure.thing);
    for (nth, said) in figure.said.iter().enumerate() {
        let count = match said.high {
            Some(high) if high == said.low => said.low.to_string(),
            Some(high) => format!("{} to {high}", said.low),
            None => format!("{} or more", said.low),
        };
        let on = said.on.as_deref().map(|day| format!(" on {day}")).unwrap_or_default();
        let old = if said.superseded { ", superseded" } else { "" };
        let comma = if nth == 0 { "" } else { ";" };
        // Writing to a string cannot fail.
        let _ = write!(line, "{comma} {count} by {}{on}{old}", said.source);
    }
    line
}

fn citation(text: &dyn Fn(&str) -> String) -> String {
    let known = ["source_name", "title", "published_at", "source_url"].map(text);
    let mut known: Vec<String> = known.into_iter().filter(|field| !field.is_empty()).collect();
    known.push(format!("report {}", text("report_id")));
    known.join(". ")
}

fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn mark(text: &str) -> String {
    let mut marked = String::with_capacity(text.len());
    for letter in text.chars() {
        if matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|') {
            marked.push('\\');
        }
        marked.push(letter);
    }
    marked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_reports_are_no_markup() {
        assert_eq!(escape("<b>\"&"), "&lt;b&gt;&quot;&amp;");
        assert_eq!(mark("a*b <i>"), "a\\*b \\<i\\>");
    }
}
