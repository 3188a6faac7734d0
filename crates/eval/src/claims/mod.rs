//! Claims: what was read from a report against a reading made by hand, field by field.
//!
//! A set is a folder with `NAME.txt` and beside it `NAME.json`: the reading that is expected, in the form that
//! `dateline read --format json` prints. What is known of the report is taken from the reading's `report`.

mod fields;
mod judged;
mod pair;

pub use judged::Judged;

use crate::files::{folder, name, text, walk};
use crate::{EvalError, LeftOut, Miss, Row, Scores};
use fields::Field;
use record::{Claim, Reading};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What was read and expected of one field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Tally {
    right: usize,
    read: usize,
    expected: usize,
}

impl Tally {
    fn add(&mut self, right: usize, read: usize, expected: usize) {
        self.right += right;
        self.read += read;
        self.expected += expected;
    }
}

/// The tallies of a set, in the order in which they are printed.
#[derive(Clone, Debug, Default)]
struct Tallies(Vec<(&'static str, Tally)>);

impl Tallies {
    fn of(&mut self, field: &'static str) -> &mut Tally {
        let place = self.0.iter().position(|(name, _)| *name == field).unwrap_or_else(|| {
            self.0.push((field, Tally::default()));
            self.0.len() - 1
        });
        &mut self.0[place].1
    }

    fn rows(&self, set: &str) -> Vec<Row> {
        let share = |part: usize, whole: usize| if whole == 0 { 0.0 } else { part as f64 / whole as f64 };
        let mut rows = Vec::new();
        for (field, tally) in &self.0 {
            let Tally { right, read, expected } = *tally;
            for (measure, value, n) in [
                ("precision", share(right, read), read),
                ("recall", share(right, expected), expected),
                ("f1", share(2 * right, read + expected), expected),
            ] {
                rows.push(Row { set: set.to_owned(), measure: format!("{field}_{measure}"), value, n });
            }
        }
        rows
    }
}

/// Reads every report at or below some paths that has a reading beside it, and scores what was read. Each folder is
/// a set; where there are several, `all` is another.
///
/// # Errors
/// Where a file cannot be read, a reading is malformed, or no report has a reading.
pub fn claims(paths: &[PathBuf]) -> Result<Scores, EvalError> {
    let (mut scores, judged) = score(paths)?;
    scores.rows.extend(judged::table(&judged));
    Ok(scores)
}

/// Every claim that is read from the reports at or below some paths, with what it is known by and whether it is right.
///
/// # Errors
/// As [`claims`].
pub fn judged(paths: &[PathBuf]) -> Result<Vec<Judged>, EvalError> {
    score(paths).map(|(_, judged)| judged)
}

fn score(paths: &[PathBuf]) -> Result<(Scores, Vec<Judged>), EvalError> {
    let mut judged = Vec::new();
    let files = walk(paths)?;
    let mut scores = Scores::default();
    let mut sets: BTreeMap<String, Tallies> = BTreeMap::new();
    for path in files.iter().filter(|path| name(path).ends_with(".txt")) {
        let set = folder(path).to_owned();
        let Some(beside) = reading_beside(path) else {
            let why = "no reading (.json) stands beside it".to_owned();
            scores.left_out.push(LeftOut { set, words: name(path).to_owned(), why });
            continue;
        };
        let expected: Reading = serde_json::from_str(&text(&beside)?)
            .map_err(|error| EvalError::Form { path: beside, reason: error.to_string() })?;
        let report = text(path)?;
        let known = reader::Known {
            published: expected.report.published,
            outlet: expected.report.outlet.clone(),
            title: expected.report.title.clone(),
        };
        let read = reader::read(&report, expected.report.language, &known)
            .map_err(|error| EvalError::Form { path: path.clone(), reason: error.to_string() })?;
        judged.extend(judged::judge(name(path), &expected, &read));
        let case = Case { set: &set, file: name(path), text: &report, expected: &expected, read: &read };
        let misses = case.score(sets.entry(set.clone()).or_default());
        scores.misses.extend(misses);
    }
    if sets.is_empty() {
        let path = paths.first().cloned().unwrap_or_default();
        let reason = "holds no report NAME.txt with its reading NAME.json beside it".to_owned();
        return Err(EvalError::Form { path, reason });
    }
    if sets.len() > 1 {
        let mut all = Tallies::default();
        for (field, tally) in sets.values().flat_map(|set| &set.0) {
            all.of(field).add(tally.right, tally.read, tally.expected);
        }
        scores.rows.extend(all.rows("all"));
    }
    scores.rows.extend(sets.iter().flat_map(|(set, tallies)| tallies.rows(set)));
    Ok((scores, judged))
}

fn reading_beside(path: &Path) -> Option<PathBuf> {
    let stem = name(path).strip_suffix(".txt")?;
    ["json", "json.gz"]
        .iter()
        .map(|ending| path.with_file_name(format!("{stem}.{ending}")))
        .find(|p| p.is_file())
}

/// One report, its expected reading and what was read.
struct Case<'a> {
    set: &'a str,
    file: &'a str,
    text: &'a str,
    expected: &'a Reading,
    read: &'a Reading,
}

impl Case<'_> {
    fn score(&self, tallies: &mut Tallies) -> Vec<Miss> {
        let (expected, read) = (&self.expected.claims, &self.read.claims);
        let pairs = pair::pairs(expected, read);
        let mut misses = Vec::new();
        tallies.of("event").add(pairs.len(), read.len(), expected.len());
        for (i, claim) in expected.iter().enumerate() {
            let partner = pairs.iter().find(|(e, _)| *e == i).map(|(_, r)| &read[*r]);
            if partner.is_none() {
                misses.push(self.miss(claim, "event", fields::summary(claim), String::new()));
            }
            for field in Field::ALL {
                let wanted = field.values(claim);
                let got = partner.map(|partner| field.values(partner)).unwrap_or_default();
                let right = fields::shared(&wanted, &got);
                tallies.of(field.name()).add(right.len(), got.len(), wanted.len());
                if partner.is_some() && (right.len() < wanted.len() || right.len() < got.len()) {
                    let (lacking, extra) = (fields::without(&wanted, &right), fields::without(&got, &right));
                    misses.push(self.miss(claim, field.name(), lacking.join(", "), extra.join(", ")));
                }
            }
            let same =
                partner.is_some_and(|partner| pair::overlap(&claim.evidence, &partner.evidence) >= 0.5);
            tallies.of("evidence").add(usize::from(same), usize::from(partner.is_some()), 1);
        }
        for (i, claim) in read.iter().enumerate() {
            if pairs.iter().any(|(_, r)| *r == i) {
                continue;
            }
            misses.push(self.miss(claim, "event", String::new(), fields::summary(claim)));
            for field in Field::ALL {
                tallies.of(field.name()).add(0, field.values(claim).len(), 0);
            }
            tallies.of("evidence").add(0, 1, 0);
        }
        self.findings(&pairs, tallies, &mut misses);
        misses
    }

    /// A finding is right where one of its kind speaks of the same words, or of the same claims.
    fn findings(&self, pairs: &[(usize, usize)], tallies: &mut Tallies, misses: &mut Vec<Miss>) {
        let partner = |id: &str| {
            let (_, read) = pairs.iter().find(|(e, _)| self.expected.claims[*e].id == id)?;
            Some(self.read.claims[*read].id.as_str())
        };
        let mut left: Vec<_> = self.read.findings.iter().collect();
        let mut right = 0;
        for wanted in &self.expected.findings {
            let found = left.iter().position(|got| {
                let same_words =
                    wanted.spans.iter().any(|span| got.spans.iter().any(|other| span.overlaps(*other)));
                let same_claims = wanted
                    .claims
                    .iter()
                    .any(|id| partner(id).is_some_and(|id| got.claims.iter().any(|g| g == id)));
                got.kind == wanted.kind && (same_words || same_claims)
            });
            match found {
                Some(place) => {
                    left.remove(place);
                    right += 1;
                }
                None => misses.push(self.finding_miss(wanted, true)),
            }
        }
        misses.extend(left.iter().map(|extra| self.finding_miss(extra, false)));
        tallies.of("findings").add(right, self.read.findings.len(), self.expected.findings.len());
    }

    fn finding_miss(&self, finding: &record::Finding, expected: bool) -> Miss {
        let words: Vec<_> = finding.spans.iter().map(|span| span.slice(self.text)).collect();
        let says = format!("{}: {}", finding.kind, finding.says);
        let (expected, read) = if expected { (says, String::new()) } else { (String::new(), says) };
        Miss {
            set: self.set.to_owned(),
            at: format!("{} {} findings", self.file, finding.id),
            words: words.join(" … "),
            expected,
            read,
        }
    }

    fn miss(&self, claim: &Claim, field: &str, expected: String, read: String) -> Miss {
        let words: Vec<_> = claim.evidence.iter().map(|span| span.slice(self.text)).collect();
        Miss {
            set: self.set.to_owned(),
            at: format!("{} {} {field}", self.file, claim.id),
            words: words.join(" … "),
            expected,
            read,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CLAIM: &str = r#"{"id": "c1", "event": {"kind": "ASSAULT", "mode": "drone", "cameo": "195", "trigger": [7, 15],
        "actors": [{"id": "RUS", "name": "Russia", "span": [0, 6]}], "recipients": [], "when": null, "where": [],
        "figures": [{"role": "launched", "thing": "drone", "low": 62, "high": 62, "span": [20, 29]}]},
        "sources": [], "stance": "asserts", "modality": "happened", "evidence": [[0, 40]]}"#;

    fn reading(claims: &[&str]) -> Reading {
        let report = r#"{"id": "", "language": "en", "published": null, "outlet": null, "title": null}"#;
        serde_json::from_str(&format!(
            r#"{{"report": {report}, "claims": [{}], "findings": []}}"#,
            claims.join(",")
        ))
        .unwrap()
    }

    fn score(expected: &[&str], read: &[&str]) -> (Tallies, Vec<Miss>) {
        let (expected, read) = (reading(expected), reading(read));
        let text = "Russia attacked with 62 drones overnight.";
        let case = Case { set: "s", file: "f.txt", text, expected: &expected, read: &read };
        let mut tallies = Tallies::default();
        let misses = case.score(&mut tallies);
        (tallies, misses)
    }

    #[test]
    fn the_same_reading_is_all_right() {
        let (tallies, misses) = score(&[CLAIM], &[CLAIM]);
        assert!(misses.is_empty(), "{misses:?}");
        assert!(tallies.0.iter().all(|(_, t)| t.right == t.read && t.right == t.expected));
        assert_eq!(tallies.clone().of("figures").right, 1);
    }

    #[test]
    fn a_wrong_field_costs_that_field_alone() {
        let wrong = CLAIM.replace("\"low\": 62, \"high\": 62", "\"low\": 6, \"high\": 6");
        let (mut tallies, misses) = score(&[CLAIM], &[&wrong]);
        assert_eq!(*tallies.of("figures"), Tally { right: 0, read: 1, expected: 1 });
        assert_eq!(*tallies.of("actors"), Tally { right: 1, read: 1, expected: 1 });
        assert_eq!(misses.len(), 1);
        assert_eq!(
            (misses[0].at.as_str(), misses[0].expected.as_str(), misses[0].read.as_str()),
            ("f.txt c1 figures", "launched drone 62", "launched drone 6")
        );
    }

    #[test]
    fn a_claim_too_many_and_one_too_few_are_misses() {
        let (mut tallies, misses) = score(&[CLAIM], &[]);
        assert_eq!(*tallies.of("event"), Tally { right: 0, read: 0, expected: 1 });
        assert_eq!(misses[0].expected, "ASSAULT drone: RUS -> nobody");
        let (mut tallies, misses) = score(&[], &[CLAIM]);
        assert_eq!(*tallies.of("kind"), Tally { right: 0, read: 1, expected: 0 });
        assert_eq!(misses[0].read, "ASSAULT drone: RUS -> nobody");
    }
}
