//! The page as one HTML file that needs nothing else and runs nothing.

use super::super::incident::incidents;
use super::chart::{Overview, sayings};
use super::{cite, quotes, words};
use crate::Fault;
use crate::ledgers::READER;
use ledger::{Ledger, Reconciled};
use std::io::Write;
use tables::rows::View;

const STYLE: &str = "body{max-width:46em;margin:2em auto;padding:0 1em;font-family:Georgia,serif;line-height:1.4;color:#111;background:#fff}\
blockquote{border-left:3px solid #999;margin:.6em 0;padding-left:1em}cite{display:block;font-size:.85em;color:#444}\
svg{max-width:100%;height:auto;font-family:sans-serif}code,pre{font-size:.85em;overflow-wrap:anywhere;white-space:pre-wrap}\
h2{margin-top:2em;border-top:1px solid #ccc;padding-top:.6em;font-size:1.15em}\
@media print{h2,figure,blockquote{break-inside:avoid}}";

/// Writes the page.
pub fn html(view: &View<'_>, ledger: &Ledger, out: &mut dyn Write) -> Result<(), Fault> {
    writeln!(
        out,
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>What reports say happened</title>\n<style>{STYLE}</style>\n\
         <h1>What reports say happened</h1>\n<p>Read by {READER}. Words in quotes are the reports' own.</p>"
    )?;
    let mut overview = Overview::default();
    incidents(view, |incident| {
        overview.take(incident);
        Ok(())
    })?;
    out.write_all(overview.draw().as_bytes())?;
    let mut quotes = quotes(view)?;
    let mut sections = Vec::new();
    incidents(view, |incident| {
        let mut section = Vec::new();
        let out = &mut section;
        let id = incident.text("event_id");
        writeln!(out, "<h2 id=\"{}\">{}</h2>", escape(&id), escape(&words::heading(incident)))?;
        writeln!(out, "<p>{}</p>", escape(&words::standing(incident)))?;
        let figures = incident.figures();
        if !figures.is_empty() {
            writeln!(out, "<ul>")?;
            for figure in &figures {
                writeln!(out, "<li>{}</li>", escape(&words::figure_line(figure)))?;
            }
            writeln!(out, "</ul>")?;
        }
        for figure in figures.iter().filter(|figure| differ(figure)) {
            out.write_all(sayings(figure).as_bytes())?;
        }
        let (kept, more) = quotes.remove(&id).unwrap_or_default();
        for quote in kept {
            writeln!(
                out,
                "<blockquote>{}<cite>{}</cite></blockquote>",
                escape(&quote.words),
                escape(&quote.source())
            )?;
        }
        if more > 0 {
            writeln!(out, "<p>And {more} more claims.</p>")?;
        }
        sections.push((incident.text("date_start"), section));
        Ok(())
    })?;
    // By day; those without one come first, those of one day in the order of their ids.
    sections.sort_by(|one, other| one.0.cmp(&other.0));
    sections.iter().try_for_each(|(_, section)| out.write_all(section))?;
    writeln!(out, "<h2>Reports</h2>\n<ul>")?;
    let mut bibtex = String::new();
    cite::reports(view, ledger, |report| {
        bibtex += &report.bibtex;
        bibtex.push('\n');
        Ok(writeln!(
            out,
            "<li id=\"{}\">{}.<br><code>SHA-256 of the text {}</code><br>Taken {}, read by {}</li>",
            escape(&report.id),
            escape(&report.citation),
            report.sha256,
            escape(&report.added),
            escape(&report.reader)
        )?)
    })?;
    Ok(writeln!(out, "</ul>\n<h2>BibTeX</h2>\n<pre>{}</pre>\n</html>", escape(&bibtex))?)
}

/// Whether there is something to compare: a figure that is not the same on every word.
fn differ(figure: &Reconciled) -> bool {
    figure.said.windows(2).any(|two| (two[0].low, two[0].high) != (two[1].low, two[1].high))
}

/// Text that is no markup.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_reports_are_no_markup() {
        assert_eq!(escape("<b>\"&"), "&lt;b&gt;&quot;&amp;");
    }
}
