//! The part of the Python package `dateline` that is not Python: reading on all cores, ledgers, Arrow tables.
//!
//! Nothing here holds the interpreter's lock while reports are read. What is read goes over as JSON, which the package turns
//! into typed objects once somebody looks at it; tables go over as streams of Arrow's C interface, without copies.

mod ledgers;
mod reading;
mod table;

use pyo3::prelude::*;

pyo3::create_exception!(
    dateline,
    DatelineError,
    pyo3::exceptions::PyException,
    "A report cannot be read, or a ledger not opened."
);

/// An error of ours as one of Python's.
fn fault(error: impl std::fmt::Display) -> PyErr {
    DatelineError::new_err(error.to_string())
}

/// The module `dateline._native`.
#[pymodule]
fn _native(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("DatelineError", module.py().get_type::<DatelineError>())?;
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add_function(wrap_pyfunction!(reading::read_all, module)?)?;
    module.add_function(wrap_pyfunction!(table::columns, module)?)?;
    module.add_class::<ledgers::Ledger>()?;
    module.add_class::<table::Table>()
}
