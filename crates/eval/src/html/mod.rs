//! Pages of the web: main text, title and day of publication, against public extraction sets.
//!
//! Three kinds of sets are known by their gold: Zyte's article extraction benchmark (whole text, scored by runs of four
//! words as its authors do), trafilatura's (snippets that must and must not stand in the text, day, title) and Fundus's
//! (whole text, moment, title). Every measure stands beside that of the extraction library taken bare.

mod sets;

use crate::{EvalError, Scores};
use record::Date;
use sets::{Gold, Page, Text};
use std::{collections::HashMap, path::PathBuf};

/// What was read from one page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Read {
    /// Main text.
    pub text: String,
    /// Headline.
    pub title: Option<String>,
    /// Day of publication, as the page writes it.
    pub day: Option<Date>,
    /// The moment, where the page gives one.
    pub moment: Option<jiff::Timestamp>,
}

/// Reads a page, given its bytes and address.
pub type Reader<'a> = &'a dyn Fn(&[u8], Option<&str>) -> Read;

/// Scores our own reading and the bare library's on every set found at some paths.
///
/// # Errors
/// Where a path cannot be read.
pub fn html(paths: &[PathBuf]) -> Result<Scores, EvalError> {
    score(paths, &[("", &ours), ("bare_", &bare)])
}

/// Scores several readers, whose names come before their measures. Misses are kept for the first of them.
///
/// # Errors
/// Where a path cannot be read.
pub fn score(paths: &[PathBuf], readers: &[(&str, Reader)]) -> Result<Scores, EvalError> {
    let mut scores = Scores::default();
    for (set, pages) in sets::load(paths)? {
        for (nth, (name, reader)) in readers.iter().enumerate() {
            let mut tally = Tally::default();
            for page in &pages {
                let read = reader(&page.bytes, page.address.as_deref());
                tally.page(&set, page, &read, if nth == 0 { Some(&mut scores) } else { None });
            }
            tally.rows(&set, name, &mut scores);
        }
    }
    Ok(scores)
}

fn ours(bytes: &[u8], address: Option<&str>) -> Read {
    let Ok(page) = sources::page::read(bytes, &sources::page::Given { address, ..Default::default() }) else {
        return Read::default();
    };
    let report = page.whole();
    Read {
        text: report.text,
        title: report.title,
        day: report.published.as_ref().map(|moment| moment.day),
        moment: report.published.and_then(|moment| moment.at),
    }
}

fn bare(bytes: &[u8], address: Option<&str>) -> Read {
    let bare = sources::page::bare(bytes, address);
    Read { text: bare.text, title: bare.title, day: bare.day, moment: None }
}

/// Sums over the pages of a set.
#[derive(Default)]
struct Tally {
    precision: f64,
    recall: f64,
    whole: usize,
    /// Snippets: found of those that should be, found of those that should not be.
    right: usize,
    wrong: usize,
    missing: usize,
    snippets: usize,
    days: [usize; 3],
    titles: [usize; 2],
}

impl Tally {
    fn page(&mut self, set: &str, page: &Page, read: &Read, mut scores: Option<&mut Scores>) {
        let mut miss = |what: &str, expected: String, got: String| {
            if let Some(scores) = scores.as_deref_mut() {
                scores.miss(set, &page.name, what, expected, got);
            }
        };
        match &page.gold.text {
            Text::Whole(gold) => {
                let (precision, recall) = runs(gold, &read.text);
                self.precision += precision;
                self.recall += recall;
                self.whole += 1;
                if precision < 0.95 || recall < 0.95 {
                    miss("text", gold.clone(), read.text.clone());
                }
            }
            Text::Snippets { with, without } => {
                self.snippets += with.len() + without.len();
                for snippet in with {
                    let found = read.text.contains(snippet.as_str());
                    self.right += usize::from(found);
                    self.missing += usize::from(!found);
                    if !found {
                        miss("missing", snippet.clone(), String::new());
                    }
                }
                for snippet in without.iter().filter(|s| read.text.contains(s.as_str())) {
                    self.wrong += 1;
                    miss("too much", String::new(), snippet.clone());
                }
            }
        }
        let Gold { day, moment, title, .. } = &page.gold;
        if let Some(day) = day {
            let same_moment = moment.is_some() && *moment == read.moment;
            let case = match read.day {
                Some(read) if read == *day || same_moment => 0,
                Some(_) => 1,
                None => 2,
            };
            self.days[case] += 1;
            if case > 0 {
                miss("date", day.to_string(), read.day.map(|d| d.to_string()).unwrap_or_default());
            }
        }
        if let Some(title) = title {
            let got = read.title.as_deref().unwrap_or("");
            let right = plain(title) == plain(got);
            self.titles[usize::from(!right)] += 1;
            if !right {
                miss("title", title.clone(), got.to_owned());
            }
        }
    }

    fn rows(&self, set: &str, name: &str, scores: &mut Scores) {
        let mut row = |measure: &str, value: f64, n: usize| {
            scores.rows.push(crate::Row {
                set: set.to_owned(),
                measure: format!("{name}{measure}"),
                value,
                n,
            });
        };
        if self.whole > 0 {
            let n = self.whole as f64;
            triple(&mut row, self.precision / n, self.recall / n, self.whole);
        }
        if self.snippets > 0 {
            let share = |a: usize, b: usize| a as f64 / (a + b).max(1) as f64;
            triple(&mut row, share(self.right, self.wrong), share(self.right, self.missing), self.snippets);
        }
        let days: usize = self.days.iter().sum();
        if days > 0 {
            for (measure, count) in ["date_accuracy", "date_wrong", "date_empty"].iter().zip(self.days) {
                row(measure, count as f64 / days as f64, days);
            }
        }
        let titles: usize = self.titles.iter().sum();
        if titles > 0 {
            row("title_accuracy", self.titles[0] as f64 / titles as f64, titles);
        }
    }
}

fn triple(row: &mut impl FnMut(&str, f64, usize), precision: f64, recall: f64, n: usize) {
    let sum = precision + recall;
    row("text_precision", precision, n);
    row("text_recall", recall, n);
    row("text_f1", if sum > 0.0 { 2.0 * precision * recall / sum } else { 0.0 }, n);
}

/// Precision and recall of a text by its runs of four words, each as often as it stands: the measure of Zyte's benchmark.
fn runs(gold: &str, read: &str) -> (f64, f64) {
    let (gold, read) = (shingles(gold), shingles(read));
    let (mut both, mut more, mut less) = (0usize, 0usize, 0usize);
    for (run, wanted) in &gold {
        let found = read.get(run).copied().unwrap_or(0);
        both += found.min(*wanted);
        less += wanted.saturating_sub(found);
    }
    for (run, found) in &read {
        more += found.saturating_sub(gold.get(run).copied().unwrap_or(0));
    }
    let share = |other: usize| match both + other {
        0 => f64::from(u8::from(more + less == 0)),
        all => both as f64 / all as f64,
    };
    (share(more), share(less))
}

fn shingles(text: &str) -> HashMap<Vec<&str>, usize> {
    let words: Vec<&str> =
        text.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|word| !word.is_empty()).collect();
    let mut runs = HashMap::new();
    // A text of fewer words than a run is one run.
    for run in words.windows(4.min(words.len()).max(1)) {
        *runs.entry(run.to_vec()).or_default() += 1;
    }
    runs
}

/// A title without what sets the same words apart in print: case, kinds of dashes, quotes and blanks.
fn plain(title: &str) -> String {
    title.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_count_as_often_as_they_stand() {
        assert_eq!(runs("a b c d e", "a b c d e"), (1.0, 1.0));
        assert_eq!(runs("a b c d", "a b c d e"), (0.5, 1.0));
        assert_eq!(runs("a b c d", ""), (0.0, 0.0));
        assert_eq!(runs("", ""), (1.0, 1.0));
        assert_eq!(runs("a b c d x a b c d", "a b c d"), (1.0, 1.0 / 6.0));
    }

    #[test]
    fn titles_are_compared_by_their_words() {
        assert_eq!(plain("“Peace” – now"), plain("\"peace\" - Now "));
        assert_ne!(plain("Peace now"), plain("Peace now | Daily"));
    }
}
