//! A reading laid out for people.
//!
//! `words` puts counts, days and names of kinds into English, `flow` wraps styled words, `page` draws labelled
//! rows, `claim`, `finding` and `assisted` say what stands in them.

mod assisted;
mod claim;
mod finding;
mod flow;
mod page;
mod palette;
mod words;

use flow::{Run, clean};
use page::Page;
use palette::Palette;
use record::Reading;

/// How readings are laid out.
#[derive(Clone, Debug)]
pub struct View {
    palette: Palette,
    width: usize,
    explain: bool,
}

/// The width where there is no terminal: the same on all machines.
const PLAIN_WIDTH: usize = 80;
/// The width on terminals: lines of more than a hundred characters are hard to read.
const WIDTHS: std::ops::RangeInclusive<usize> = 48..=100;

impl View {
    /// A view with or without colour. On a terminal it takes the terminal's width; elsewhere the width is fixed. Only
    /// where there is neither terminal nor colour does it keep to ASCII outside the report's own words.
    pub fn new(color: bool, terminal: bool, explain: bool) -> Self {
        let measured = terminal.then(terminal_size::terminal_size).flatten();
        let width = measured
            .map_or(PLAIN_WIDTH, |(width, _)| usize::from(width.0).clamp(*WIDTHS.start(), *WIDTHS.end()));
        Self::with_width(color, color || terminal, explain, width)
    }

    /// A view of a given width, with or without signs beyond ASCII.
    pub fn with_width(color: bool, signs: bool, explain: bool, width: usize) -> Self {
        Self { palette: Palette::new(color, signs), width, explain }
    }

    /// Lays out a reading of `text`, which came from the input `name`.
    pub fn report(&self, reading: &Reading, text: &str, name: &str) -> String {
        let mut page = Page::new(self.palette.clone(), self.width);
        self.head(&mut page, reading, text, name);
        for claim in &reading.claims {
            page.blank();
            claim::draw(&mut page, claim, reading, text, self.explain);
        }
        if !reading.findings.is_empty() {
            page.blank();
            page.heading("What does not fit");
            for finding in &reading.findings {
                page.blank();
                finding::draw(&mut page, finding, reading, text, self.explain);
            }
        }
        if let Some(assisted) = &reading.assisted {
            page.blank();
            assisted::draw(&mut page, assisted, text);
        }
        page.finish()
    }

    fn head(&self, page: &mut Page, reading: &Reading, text: &str, name: &str) {
        let p = page.palette.clone();
        let report = &reading.report;
        let title = match &report.title {
            Some(title) => clean(title),
            None => flow::shorten(&clean(first_line(text)), 2 * self.width, p.signs.ellipsis),
        };
        page.paragraph(vec![Run::new(title, p.title)]);
        let published = match report.published {
            Some(day) => words::day_with_weekday(day),
            None => "publication day not known".to_owned(),
        };
        let mut facts = vec![clean(name)];
        facts.extend(report.outlet.as_deref().map(clean));
        facts.extend([words::language(report.language).to_owned(), published]);
        page.paragraph(vec![Run::new(facts.join(p.signs.dot), p.dim)]);
        let (claims, findings) = (reading.claims.len(), reading.findings.len());
        let mut sums = vec![match claims {
            0 => Run::new("No claims were read.", p.plain),
            n => Run::new(words::several(n, "claim"), p.strong),
        }];
        if findings > 0 {
            sums.push(Run::new(p.signs.dot, p.dim));
            sums.push(Run::new(words::several(findings, "finding"), p.alarm));
        }
        page.rule();
        page.paragraph(sums);
    }
}

fn first_line(text: &str) -> &str {
    text.lines().find(|line| !line.trim().is_empty()).unwrap_or("")
}
