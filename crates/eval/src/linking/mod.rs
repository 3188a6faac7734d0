//! Linking: pairs of reports, and of claims, that are put in one incident against those that should be.
//!
//! Known are ECB+ (JSON lines; the seminal event is the incident), the CoNLL files of the Gun Violence Corpus (the second
//! part of a document's id is the incident) and of MEANTIME (articles with one id in two languages), packed or not; and
//! folders of our own with `gold.tsv` (`sets`).

mod sets;

use crate::{EvalError, Scores};
use ledger::{Ledger, LedgerError, NewReport};
use record::{Date, Language, Reading, ReportInfo};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// A report with the incidents it tells of.
pub(crate) struct Doc {
    name: String,
    text: String,
    language: Language,
    published: Option<Date>,
    outlet: Option<String>,
    incidents: Vec<String>,
    mentions: Vec<Mention>,
}

/// Words of a report that tell of an incident.
pub(crate) struct Mention {
    incident: String,
    words: String,
}

/// Adds the reports of each set to a ledger of its own, and scores which pairs it puts together.
///
/// # Errors
/// Where a set cannot be read, is malformed, or the paths hold none.
pub fn linking(paths: &[PathBuf]) -> Result<Scores, EvalError> {
    let mut scores = Scores::default();
    for (name, docs) in sets::load(paths, &mut scores)? {
        score(&name, &docs, &mut scores)
            .map_err(|error| EvalError::Form { path: PathBuf::from(&name), reason: error.to_string() })?;
    }
    Ok(scores)
}

/// What the ledger made of one report.
struct Placed {
    happening: String,
    incidents: Vec<String>,
    /// The incident of each mention; none where no claim was read from its words.
    mentions: Vec<Option<String>>,
}

fn score(set: &str, docs: &[Doc], scores: &mut Scores) -> Result<(), LedgerError> {
    let mut ledger = Ledger::in_memory()?;
    let mut readings = Vec::new();
    let mut unread = 0;
    for doc in docs {
        let known = reader::Known { published: doc.published, outlet: doc.outlet.clone(), title: None };
        // A fault of the reader costs one report, as it does on the command line; it is named and counted.
        let read = std::panic::catch_unwind(|| reader::read(&doc.text, doc.language, &known));
        let read = read.map_or_else(
            |_| Err("the reader stopped by a fault".to_owned()),
            |read| read.map_err(|error| error.to_string()),
        );
        if let Err(why) = &read {
            unread += 1;
            scores.miss(set, "reports_read", &doc.name, "read".into(), why.clone());
        }
        // A report that cannot be read has no claims; its text is in the ledger all the same.
        let reading = read.unwrap_or_else(|_| Reading {
            report: ReportInfo {
                id: ReportInfo::make_id(&doc.text, doc.published, doc.outlet.as_deref()),
                language: doc.language,
                published: doc.published,
                outlet: doc.outlet.clone(),
                title: None,
            },
            claims: Vec::new(),
            findings: Vec::new(),
            attributions: Vec::new(),
            assisted: None,
        });
        ledger.add(&NewReport {
            text: &doc.text,
            reading: &reading,
            address: Some(&doc.name),
            reader: "eval",
            is_row: false,
        })?;
        readings.push(reading);
    }
    let mut placed = Vec::new();
    for (doc, reading) in docs.iter().zip(&readings) {
        placed.push(place(&ledger, doc, reading)?);
    }
    scores.row(set, "reports_read", docs.len() - unread, docs.len());
    reports(set, docs, &placed, scores);
    mentions(set, docs, &placed, scores);
    Ok(())
}

fn place(ledger: &Ledger, doc: &Doc, reading: &Reading) -> Result<Placed, LedgerError> {
    let db = ledger.connection();
    let happening =
        db.query_row("SELECT happening FROM report_list WHERE report = ?1", [&reading.report.id], |row| {
            row.get(0)
        })?;
    let mut find = db.prepare(
        "SELECT c.name, i.id FROM claims c JOIN incidents i ON i.no = c.incident JOIN reports r ON r.no = c.report
         WHERE r.id = ?1",
    )?;
    let of: BTreeMap<String, String> = find
        .query_map([&reading.report.id], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    let mentions = doc.mentions.iter().map(|mention| {
        let start = doc.text.find(&mention.words)?;
        let middle = start + mention.words.len() / 2;
        let covers = |claim: &&record::Claim| {
            claim.evidence.iter().any(|span| span.range().contains(&start) || span.range().contains(&middle))
        };
        let nearest = reading
            .claims
            .iter()
            .filter(covers)
            .min_by_key(|claim| (claim.event.trigger.start as usize).abs_diff(middle))?;
        of.get(&nearest.id).cloned()
    });
    Ok(Placed { happening, mentions: mentions.collect(), incidents: of.into_values().collect() })
}

/// Two reports are linked where they are of one happening; they should be where they tell of one incident.
fn reports(set: &str, docs: &[Doc], placed: &[Placed], scores: &mut Scores) {
    let mut tally = Tally::default();
    for (i, a) in docs.iter().enumerate() {
        for (j, b) in docs.iter().enumerate().skip(i + 1) {
            let wanted = a.incidents.iter().any(|incident| b.incidents.contains(incident));
            let mut read = placed[i].happening == placed[j].happening;
            if !a.mentions.is_empty() {
                read |= placed[i].incidents.iter().any(|incident| placed[j].incidents.contains(incident));
            }
            tally.add(wanted, read);
            if wanted != read {
                let side = |linked| if linked { "one incident" } else { "two" };
                scores.miss(
                    set,
                    "reports",
                    &format!("{} | {}", a.name, b.name),
                    side(wanted).into(),
                    side(read).into(),
                );
            }
        }
    }
    tally.rows(set, "pair", scores);
}

/// Two mentions are linked where the claims read from their words are of one incident.
fn mentions(set: &str, docs: &[Doc], placed: &[Placed], scores: &mut Scores) {
    let all: Vec<(&Doc, &Mention, &Option<String>)> = docs
        .iter()
        .zip(placed)
        .flat_map(|(doc, placed)| doc.mentions.iter().zip(&placed.mentions).map(move |(m, p)| (doc, m, p)))
        .collect();
    if all.is_empty() {
        return;
    }
    let mut tally = Tally::default();
    for (index, (doc, mention, found)) in all.iter().enumerate() {
        for (other, theirs, there) in &all[index + 1..] {
            let wanted = mention.incident == theirs.incident;
            let read = found.is_some() && found == there;
            tally.add(wanted, read);
            if wanted != read {
                let words = format!("{}: {} | {}: {}", doc.name, mention.words, other.name, theirs.words);
                let unread = if found.is_none() || there.is_none() { "not read" } else { "two" };
                let (expected, read) =
                    if wanted { ("one incident", unread) } else { ("two", "one incident") };
                scores.miss(set, "claims", &words, expected.into(), read.into());
            }
        }
    }
    tally.rows(set, "claim_pair", scores);
    let read = all.iter().filter(|(_, _, found)| found.is_some()).count();
    scores.row(set, "mentions_read", read, all.len());
}

#[derive(Default)]
struct Tally {
    right: usize,
    read: usize,
    wanted: usize,
}

impl Tally {
    fn add(&mut self, wanted: bool, read: bool) {
        self.right += usize::from(wanted && read);
        self.read += usize::from(read);
        self.wanted += usize::from(wanted);
    }

    fn rows(&self, set: &str, stem: &str, scores: &mut Scores) {
        scores.row(set, &format!("{stem}_precision"), self.right, self.read);
        scores.row(set, &format!("{stem}_recall"), self.right, self.wanted);
        let f1 = if self.read + self.wanted == 0 {
            0.0
        } else {
            2.0 * self.right as f64 / (self.read + self.wanted) as f64
        };
        scores.rows.push(crate::Row {
            set: set.to_owned(),
            measure: format!("{stem}_f1"),
            value: f1,
            n: self.wanted,
        });
    }
}
