//! A ledger: reports go in, tables come out.

use crate::reading::{Given, Report, in_parallel};
use crate::table::{self, Table};
use crate::{DatelineError, fault};
use ledger::{Answer, Decision, Filter, NewReport};
use pyo3::prelude::*;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard};
use tables::rows::View;

/// What readings are kept under.
const READER: &str = concat!("dateline ", env!("CARGO_PKG_VERSION"));

/// The filter as Python hands it over: since, until, kind, actor, place, thing, source, least figure, words.
type Wanted = (
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<f64>,
    Option<String>,
);

/// An open ledger. One thread at a time works with it; the others wait without the interpreter's lock.
#[pyclass(frozen, module = "dateline._native")]
pub struct Ledger(Mutex<Option<ledger::Ledger>>);

type Held<'a> = MutexGuard<'a, Option<ledger::Ledger>>;

impl Ledger {
    fn held(&self) -> PyResult<Held<'_>> {
        let held =
            self.0.lock().map_err(|_| fault("the ledger is broken by an earlier fault; open it anew"))?;
        if held.is_some() { Ok(held) } else { Err(fault("the ledger is closed")) }
    }
}

#[pymethods]
impl Ledger {
    /// Opens the ledger in a file, which is made where there is none; in memory where no path is given.
    #[new]
    #[pyo3(signature = (path=None, *, read_only=false))]
    fn new(path: Option<PathBuf>, read_only: bool) -> PyResult<Self> {
        let opened = match &path {
            None => ledger::Ledger::in_memory(),
            Some(path) if read_only => ledger::Ledger::open_to_read(path),
            Some(path) => ledger::Ledger::open(path),
        };
        let name = path.map_or_else(String::new, |path| format!("{}: ", path.display()));
        let ledger = opened.map_err(|error| DatelineError::new_err(format!("{name}{error}")))?;
        Ok(Self(Mutex::new(Some(ledger))))
    }

    /// Reads reports on all cores and adds them in their order, all or none. Gives what was new of each as JSON, or why it
    /// could not be read.
    #[pyo3(signature = (reports, jobs=None))]
    fn add_all(
        &self,
        py: Python<'_>,
        reports: Vec<Given>,
        jobs: Option<usize>,
    ) -> PyResult<Vec<(Option<String>, Option<String>)>> {
        let reports = reports.into_iter().map(Report::of).collect::<PyResult<Vec<_>>>()?;
        py.detach(|| {
            let readings = in_parallel(&reports, jobs, Report::read)?;
            let mut held = self.held()?;
            let ledger = held.as_mut().ok_or_else(|| fault("the ledger is closed"))?;
            let added = ledger.batch(|batch| {
                let mut lines = Vec::with_capacity(reports.len());
                for (report, reading) in reports.iter().zip(&readings) {
                    let reading = match reading {
                        Ok(reading) => reading,
                        Err(why) => {
                            lines.push((None, Some(why.clone())));
                            continue;
                        }
                    };
                    let added = batch.add(&NewReport {
                        text: &report.text,
                        reading,
                        address: report.address.as_deref(),
                        reader: READER,
                        is_row: false,
                    })?;
                    lines.push((Some(serde_json::to_string(&added)?), None));
                }
                Ok(lines)
            });
            added.map_err(fault)
        })
    }

    /// A table, or the rows of it that fit a filter, whole in memory.
    fn table(&self, py: Python<'_>, name: &str, wanted: Wanted) -> PyResult<Table> {
        let table = table::named(name)?;
        let filter = filter(wanted)?;
        py.detach(|| {
            let held = self.held()?;
            let ledger = held.as_ref().ok_or_else(|| fault("the ledger is closed"))?;
            let view = View::new(ledger, &filter).map_err(fault)?;
            Ok(Table::new(table, tables::arrow::batches(&view, table).map_err(fault)?))
        })
    }

    /// One report, claim, incident or finding whole, as JSON; the beginning of an id will do.
    fn show(&self, py: Python<'_>, id: &str) -> PyResult<String> {
        py.detach(|| {
            let held = self.held()?;
            let ledger = held.as_ref().ok_or_else(|| fault("the ledger is closed"))?;
            serde_json::to_string(&ledger.show(id).map_err(fault)?).map_err(fault)
        })
    }

    /// The answer to a question in words, as JSON, with the question as it was understood.
    #[pyo3(signature = (question, language=None))]
    fn ask(&self, py: Python<'_>, question: &str, language: Option<&str>) -> PyResult<String> {
        let language = match language {
            Some(code) => code.parse::<record::Language>().map_err(fault)?,
            None => detect::detect(question).unwrap_or(record::Language::En),
        };
        py.detach(|| {
            let asked = questions::read(question, language).map_err(fault)?;
            let held = self.held()?;
            let ledger = held.as_ref().ok_or_else(|| fault("the ledger is closed"))?;
            let answer = ledger.ask(&asked).map_err(fault)?;
            serde_json::to_string(&Asked { understood: questions::understood(&asked), answer: &answer })
                .map_err(fault)
        })
    }

    /// Records a decision; gives the review's number and the incidents that it changed.
    #[pyo3(signature = (id, action, detail, note=None, by=None))]
    fn review(
        &self,
        py: Python<'_>,
        id: &str,
        action: &str,
        detail: Vec<String>,
        note: Option<&str>,
        by: Option<&str>,
    ) -> PyResult<(i64, Vec<String>)> {
        let decision = match (action, &detail[..]) {
            ("accept", []) => Decision::Accept,
            ("reject", []) => Decision::Reject,
            ("merge", [other]) => Decision::Merge(other.clone()),
            ("split", [_, ..]) => Decision::Split(detail.clone()),
            ("correct", [field, value]) => Decision::Correct(field.clone(), value.clone()),
            ("withdraw", []) => {
                Decision::Withdraw(id.parse().map_err(|_| fault("withdraw needs a review's number"))?)
            }
            ("accept" | "reject" | "merge" | "split" | "correct" | "withdraw", _) => {
                return Err(fault(format!(
                    "{action} does not take {} details: merge takes the other incident, split the claims to take out, \
                     correct a field and its value, the others nothing",
                    detail.len()
                )));
            }
            _ => return Err(fault(format!("there is no decision {action:?}"))),
        };
        py.detach(|| {
            let mut held = self.held()?;
            let ledger = held.as_mut().ok_or_else(|| fault("the ledger is closed"))?;
            let reviewed = ledger.review(id, &decision, note, by).map_err(fault)?;
            Ok((reviewed.review, reviewed.incidents))
        })
    }

    /// Closes the file. A ledger that is closed already stays so.
    fn close(&self) -> PyResult<()> {
        self.0.lock().map_err(|_| fault("the ledger is broken by an earlier fault"))?.take();
        Ok(())
    }
}

/// What is said of an answer.
#[derive(serde::Serialize)]
struct Asked<'a> {
    understood: String,
    #[serde(flatten)]
    answer: &'a Answer,
}

fn filter(wanted: Wanted) -> PyResult<Filter> {
    let (since, until, kind, actor, place, thing, source, min_figure, words) = wanted;
    let day = |day: Option<String>| day.map(|day| day.parse().map_err(fault)).transpose();
    Ok(Filter {
        since: day(since)?,
        until: day(until)?,
        kind: kind.map(|kind| kind.parse().map_err(fault)).transpose()?,
        actor,
        place,
        thing,
        source,
        min_figure,
        language: None,
        words,
    })
}
