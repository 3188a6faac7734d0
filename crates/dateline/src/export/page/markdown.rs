//! The page in Markdown. Words of reports are escaped, so that none of them is taken for markup.

use super::super::incident::incidents;
use super::{cite, quotes, words};
use crate::Fault;
use crate::ledgers::READER;
use ledger::Ledger;
use std::io::Write;
use tables::rows::View;

/// Writes the page.
pub fn markdown(view: &View<'_>, ledger: &Ledger, out: &mut dyn Write) -> Result<(), Fault> {
    writeln!(
        out,
        "# What reports say happened\n\nRead by {READER}. Words in quotes are the reports' own.\n"
    )?;
    let mut quotes = quotes(view)?;
    let mut sections = Vec::new();
    incidents(view, |incident| {
        let mut section = Vec::new();
        let out = &mut section;
        writeln!(out, "## {}\n", mark(&words::heading(incident)))?;
        writeln!(out, "{}\n", mark(&words::standing(incident)))?;
        for figure in incident.figures() {
            writeln!(out, "- {}", mark(&words::figure_line(&figure)))?;
        }
        let (kept, more) = quotes.remove(&incident.text("event_id")).unwrap_or_default();
        for quote in kept {
            writeln!(out, "\n> {}\n>\n> {}", mark(&quote.words), mark(&quote.source()))?;
        }
        if more > 0 {
            writeln!(out, "\nAnd {more} more claims.")?;
        }
        writeln!(out)?;
        sections.push((incident.text("date_start"), section));
        Ok(())
    })?;
    // By day; those without one come first, those of one day in the order of their ids.
    sections.sort_by(|one, other| one.0.cmp(&other.0));
    sections.iter().try_for_each(|(_, section)| out.write_all(section))?;
    writeln!(out, "## Reports\n")?;
    let mut bibtex = String::new();
    cite::reports(view, ledger, |report| {
        bibtex += &report.bibtex;
        bibtex.push_str("\n\n");
        Ok(writeln!(
            out,
            "- {}. SHA-256 of the text `{}`, taken {}, read by {}",
            mark(&report.citation),
            report.sha256,
            report.added,
            mark(&report.reader)
        )?)
    })?;
    // A fence that is longer than any in what it holds.
    let fence = "`".repeat(4 + bibtex.split(|c| c != '`').map(str::len).max().unwrap_or(0));
    Ok(writeln!(out, "\n## BibTeX\n\n{fence}bibtex\n{}{fence}", bibtex.trim_end().to_owned() + "\n")?)
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
        assert_eq!(mark("a*b <i>"), "a\\*b \\<i\\>");
    }
}
