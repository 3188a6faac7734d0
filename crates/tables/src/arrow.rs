//! Rows as columns of Arrow: what Parquet is written from, and what other programs take without copies.

use crate::rows::View;
use crate::schema::{Column, Kind, Table};
use crate::{Cell, Result, TableError};
use arrow_array::builder::{BooleanBuilder, Date32Builder, Float64Builder, Int64Builder, StringBuilder};
use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use record::Date;
use std::path::PathBuf;
use std::sync::Arc;

/// At most so many rows are held before they are a batch.
pub const GROUP_ROWS: usize = 16_384;

/// At most so many bytes of text are held before they are a batch; one value can exceed it.
pub const GROUP_BYTES: usize = 4 << 20;

/// The columns of a table while rows come.
pub struct Columns {
    schema: SchemaRef,
    builders: Vec<Builder>,
    rows: usize,
    bytes: usize,
}

enum Builder {
    Text(StringBuilder),
    Int(Int64Builder),
    Float(Float64Builder),
    Bool(BooleanBuilder),
    Day(Date32Builder),
}

impl Columns {
    /// Empty columns.
    pub fn new(table: &Table) -> Self {
        let builders = table.columns.iter().map(|column| Builder::of(column.kind)).collect();
        Self { schema: schema(table), builders, rows: 0, bytes: 0 }
    }

    /// Their names and types.
    pub fn schema(&self) -> &SchemaRef {
        &self.schema
    }

    /// Takes a row with as many cells as the table has columns. Whether they make a batch now.
    ///
    /// # Errors
    /// What is wrong with the row, where a cell is not of its column's kind.
    pub fn push(&mut self, cells: &[Cell]) -> std::result::Result<bool, String> {
        if cells.len() != self.builders.len() {
            return Err(format!("{} cells for {} columns", cells.len(), self.builders.len()));
        }
        for ((builder, cell), field) in self.builders.iter_mut().zip(cells).zip(self.schema.fields()) {
            let bytes = builder.push(cell);
            self.bytes += bytes.ok_or_else(|| format!("{cell:?} does not fit column {}", field.name()))?;
        }
        self.rows += 1;
        Ok(self.rows >= GROUP_ROWS || self.bytes >= GROUP_BYTES)
    }

    /// How many rows there are since the last batch.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// How many bytes of text they have.
    pub fn bytes(&self) -> usize {
        self.bytes
    }

    /// The rows since the last batch; `None` where there are none.
    ///
    /// # Errors
    /// Where Arrow refuses them.
    pub fn batch(&mut self) -> std::result::Result<Option<RecordBatch>, ArrowError> {
        if self.rows == 0 {
            return Ok(None);
        }
        (self.rows, self.bytes) = (0, 0);
        let columns: Vec<ArrayRef> = self.builders.iter_mut().map(Builder::finish).collect();
        RecordBatch::try_new(Arc::clone(&self.schema), columns).map(Some)
    }
}

/// A table of a view, whole in memory.
///
/// # Errors
/// Where the ledger cannot be read.
pub fn batches(view: &View<'_>, table: &Table) -> Result<Vec<RecordBatch>> {
    let (mut columns, mut batches, mut row) = (Columns::new(table), Vec::new(), 0usize);
    let wrong = |row, why| TableError::Row { path: PathBuf::from(table.name), row, why };
    view.rows(table, |cells| {
        row += 1;
        if columns.push(cells).map_err(|why| wrong(row, why))? {
            batches.extend(columns.batch().map_err(|error| wrong(row, error.to_string()))?);
        }
        Ok(())
    })?;
    batches.extend(columns.batch().map_err(|error| wrong(row, error.to_string()))?);
    Ok(batches)
}

/// Names and types of a table's columns.
pub fn schema(table: &Table) -> SchemaRef {
    let fields: Vec<Field> =
        table.columns.iter().map(|column| Field::new(column.name, data_type(column), true)).collect();
    Arc::new(Schema::new(fields))
}

impl Builder {
    fn of(kind: Kind) -> Self {
        match kind {
            Kind::Text => Self::Text(StringBuilder::new()),
            Kind::Int => Self::Int(Int64Builder::new()),
            Kind::Float => Self::Float(Float64Builder::new()),
            Kind::Bool => Self::Bool(BooleanBuilder::new()),
            Kind::Day => Self::Day(Date32Builder::new()),
        }
    }

    /// Takes a cell and gives its bytes; `None` where it does not fit.
    fn push(&mut self, cell: &Cell) -> Option<usize> {
        match (self, cell) {
            (Self::Text(to), Cell::Text(text)) => {
                to.append_value(text);
                return Some(text.len());
            }
            (Self::Int(to), Cell::Int(number)) => to.append_value(*number),
            (Self::Float(to), Cell::Float(number)) => to.append_value(*number),
            (Self::Bool(to), Cell::Bool(yes)) => to.append_value(*yes),
            (Self::Day(to), Cell::Day(day)) => to.append_value(since_1970(*day)?),
            (Self::Text(to), Cell::Empty) => to.append_null(),
            (Self::Int(to), Cell::Empty) => to.append_null(),
            (Self::Float(to), Cell::Empty) => to.append_null(),
            (Self::Bool(to), Cell::Empty) => to.append_null(),
            (Self::Day(to), Cell::Empty) => to.append_null(),
            _ => return None,
        }
        Some(0)
    }

    fn finish(&mut self) -> ArrayRef {
        match self {
            Self::Text(from) => Arc::new(from.finish()),
            Self::Int(from) => Arc::new(from.finish()),
            Self::Float(from) => Arc::new(from.finish()),
            Self::Bool(from) => Arc::new(from.finish()),
            Self::Day(from) => Arc::new(from.finish()),
        }
    }
}

fn data_type(column: &Column) -> DataType {
    match column.kind {
        Kind::Text => DataType::Utf8,
        Kind::Int => DataType::Int64,
        Kind::Float => DataType::Float64,
        Kind::Bool => DataType::Boolean,
        Kind::Day => DataType::Date32,
    }
}

fn since_1970(day: Date) -> Option<i32> {
    let days = Date::constant(1970, 1, 1).until(day).ok()?.get_days();
    Some(days)
}
