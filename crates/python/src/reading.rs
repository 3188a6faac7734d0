//! Texts to readings, on as many cores as there are.

use crate::fault;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedStr;
use rayon::prelude::*;
use reader::Known;
use record::{Language, Reading};
use std::panic::{self, AssertUnwindSafe};

/// Deep trees of deep quotes recurse: what the command line gives its threads.
const STACK_BYTES: usize = 8 << 20;

/// A report as Python hands it over: text, language, day of publication, outlet, title, address.
pub type Given =
    (PyBackedStr, Option<String>, Option<String>, Option<String>, Option<String>, Option<String>);

/// A report that is ready to be read.
pub struct Report {
    pub text: PyBackedStr,
    pub address: Option<String>,
    language: Option<Language>,
    known: Known,
}

impl Report {
    /// Checks what was given.
    pub fn of(given: Given) -> PyResult<Self> {
        let (text, language, published, outlet, title, address) = given;
        let language = language.map(|code| code.parse().map_err(fault)).transpose()?;
        let published = published.map(|day| day.parse().map_err(fault)).transpose()?;
        Ok(Self { text, address, language, known: Known { published, outlet, title } })
    }

    /// Its reading, or why there is none.
    pub fn read(&self) -> Result<Reading, String> {
        let read = || {
            let language = match self.language {
                Some(language) => language,
                None => detect::detect(&self.text).map_err(|error| error.to_string())?,
            };
            reader::read(&self.text, language, &self.known).map_err(|error| error.to_string())
        };
        // A fault of ours must cost one report and not the other thousand.
        panic::catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| {
            Err("stopped by a fault in dateline; please report it with the text".to_owned())
        })
    }
}

/// Works on reports in parallel, in their order. Threads live no longer than the call, so that a process may fork after it.
pub fn in_parallel<T: Send>(
    reports: &[Report],
    jobs: Option<usize>,
    work: impl Fn(&Report) -> T + Send + Sync,
) -> PyResult<Vec<T>> {
    if jobs == Some(0) {
        return Err(fault("jobs must be 1 or more"));
    }
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(jobs.unwrap_or(0))
        .stack_size(STACK_BYTES)
        .build()
        .map_err(fault)?;
    Ok(pool.install(|| reports.par_iter().with_max_len(1).map(work).collect()))
}

/// The readings of reports as JSON, or why there is none.
#[pyfunction]
pub fn read_all(
    py: Python<'_>,
    reports: Vec<Given>,
    jobs: Option<usize>,
) -> PyResult<Vec<(Option<String>, Option<String>)>> {
    let reports = reports.into_iter().map(Report::of).collect::<PyResult<Vec<_>>>()?;
    py.detach(|| {
        in_parallel(&reports, jobs, |report| {
            let json = report
                .read()
                .and_then(|reading| serde_json::to_string(&reading).map_err(|error| error.to_string()));
            match json {
                Ok(json) => (Some(json), None),
                Err(why) => (None, Some(why)),
            }
        })
    })
}
