//! A table in memory, which Arrow's C interface hands to pandas, Polars, DuckDB and whoever speaks it, without copies.

use crate::fault;
use arrow_array::cast::AsArray;
use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::types::{Date32Type, Float64Type, Int64Type};
use arrow_array::{Array, RecordBatch, RecordBatchIterator};
use arrow_schema::DataType;
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyTuple};
use tables::schema::OF_LEDGER;

/// The table with a name.
pub fn named(name: &str) -> PyResult<&'static tables::schema::Table> {
    OF_LEDGER
        .iter()
        .find(|table| table.name == name)
        .ok_or_else(|| fault(format!("there is no table {name:?}")))
}

/// Names of the columns of a table, and of what each holds: text, integer, number, boolean, day.
#[pyfunction]
pub fn columns(table: &str) -> PyResult<Vec<(&'static str, &'static str)>> {
    Ok(named(table)?.columns.iter().map(|column| (column.name, column.kind.frictionless())).collect())
}

/// Rows that never change.
#[pyclass(frozen, module = "dateline._native")]
pub struct Table {
    table: &'static tables::schema::Table,
    batches: Vec<RecordBatch>,
}

impl Table {
    pub fn new(table: &'static tables::schema::Table, batches: Vec<RecordBatch>) -> Self {
        Self { table, batches }
    }
}

#[pymethods]
impl Table {
    /// Which table it is of.
    #[getter]
    fn name(&self) -> &'static str {
        self.table.name
    }

    fn __len__(&self) -> usize {
        self.batches.iter().map(RecordBatch::num_rows).sum()
    }

    /// The table as a stream of Arrow's C interface. A wish for another schema is not granted, as the protocol allows.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        drop(requested_schema);
        // Batches are counted references to the columns: none is copied.
        let batches: Vec<_> = self.batches.iter().cloned().map(Ok).collect();
        let batches = RecordBatchIterator::new(batches, tables::arrow::schema(self.table));
        let stream = FFI_ArrowArrayStream::new(Box::new(batches));
        PyCapsule::new_with_value(py, stream, c"arrow_array_stream")
    }

    /// All rows as tuples of Python's values; days as days since 1970.
    fn rows<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyTuple>>> {
        let mut rows = Vec::with_capacity(self.__len__());
        for batch in &self.batches {
            for row in 0..batch.num_rows() {
                let cells = batch.columns().iter().map(|column| cell(py, column, row));
                rows.push(PyTuple::new(py, cells.collect::<PyResult<Vec<_>>>()?)?);
            }
        }
        Ok(rows)
    }
}

fn cell<'py>(py: Python<'py>, column: &dyn Array, row: usize) -> PyResult<Bound<'py, PyAny>> {
    if column.is_null(row) {
        return Ok(py.None().into_bound(py));
    }
    match column.data_type() {
        DataType::Int64 => column.as_primitive::<Int64Type>().value(row).into_bound_py_any(py),
        DataType::Float64 => column.as_primitive::<Float64Type>().value(row).into_bound_py_any(py),
        DataType::Boolean => column.as_boolean().value(row).into_bound_py_any(py),
        DataType::Date32 => column.as_primitive::<Date32Type>().value(row).into_bound_py_any(py),
        _ => column.as_string::<i32>().value(row).into_bound_py_any(py),
    }
}
