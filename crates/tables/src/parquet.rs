//! Parquet out: one file a table, Snappy, row groups of bounded size.

use crate::schema::{Column, Kind, Table};
use crate::{Cell, Result, TableError, at};
use ::parquet::arrow::ArrowWriter;
use ::parquet::basic::Compression;
use ::parquet::file::properties::WriterProperties;
use arrow_array::builder::{BooleanBuilder, Date32Builder, Float64Builder, Int64Builder, StringBuilder};
use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{DataType, Field, Schema};
use record::Date;
use std::fs::File;
use std::io::BufWriter;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// At most so many rows are held before they are written as a group.
pub const GROUP_ROWS: usize = 16_384;

/// At most so many bytes of text are held before they are written; one value can exceed it.
pub const GROUP_BYTES: usize = 8 << 20;

/// Writes one table. A file is whole only after [`Writer::finish`].
pub struct Writer {
    path: PathBuf,
    schema: Arc<Schema>,
    builders: Vec<Builder>,
    out: ArrowWriter<BufWriter<File>>,
    rows: usize,
    bytes: usize,
    total: u64,
}

enum Builder {
    Text(StringBuilder),
    Int(Int64Builder),
    Float(Float64Builder),
    Bool(BooleanBuilder),
    Day(Date32Builder),
}

impl Writer {
    /// Makes the file.
    ///
    /// # Errors
    /// Where it cannot be made.
    pub fn create(path: &Path, table: &Table) -> Result<Self> {
        let fields: Vec<Field> =
            table.columns.iter().map(|column| Field::new(column.name, data_type(column), true)).collect();
        let schema = Arc::new(Schema::new(fields));
        // The file depends on its rows alone, so that equal tables are equal files.
        let properties = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .set_created_by(concat!("dateline ", env!("CARGO_PKG_VERSION")).to_owned())
            .build();
        let file = BufWriter::new(File::create(path).map_err(at(path))?);
        let out = ArrowWriter::try_new(file, Arc::clone(&schema), Some(properties)).map_err(fault(path))?;
        let builders = table.columns.iter().map(|column| Builder::of(column.kind)).collect();
        Ok(Self { path: path.to_owned(), schema, builders, out, rows: 0, bytes: 0, total: 0 })
    }

    /// Takes a row with as many cells as the table has columns.
    ///
    /// # Errors
    /// Where a cell is not of its column's kind, or the file cannot be written.
    pub fn row(&mut self, cells: &[Cell]) -> Result<()> {
        let wrong = |row, why| TableError::Row { path: self.path.clone(), row, why };
        if cells.len() != self.builders.len() {
            let why = format!("{} cells for {} columns", cells.len(), self.builders.len());
            return Err(wrong(self.total as usize + 1, why));
        }
        for ((builder, cell), field) in self.builders.iter_mut().zip(cells).zip(self.schema.fields()) {
            let bytes = builder.push(cell).ok_or_else(|| {
                let why = format!("{cell:?} does not fit column {}", field.name());
                TableError::Row { path: self.path.clone(), row: self.total as usize + 1, why }
            })?;
            self.bytes += bytes;
        }
        self.rows += 1;
        self.total += 1;
        if self.rows >= GROUP_ROWS || self.bytes >= GROUP_BYTES {
            self.flush()?;
        }
        Ok(())
    }

    fn flush(&mut self) -> Result<()> {
        if self.rows == 0 {
            return Ok(());
        }
        let columns: Vec<ArrayRef> = self.builders.iter_mut().map(Builder::finish).collect();
        let batch = RecordBatch::try_new(Arc::clone(&self.schema), columns)
            .map_err(|error| fault(&self.path)(error.into()))?;
        self.out.write(&batch).and_then(|()| self.out.flush()).map_err(fault(&self.path))?;
        (self.rows, self.bytes) = (0, 0);
        Ok(())
    }

    /// Writes what is left and syncs the file to the disk. Gives the number of rows.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub fn finish(mut self) -> Result<u64> {
        self.flush()?;
        let file = self.out.into_inner().map_err(fault(&self.path))?;
        let file = file.into_inner().map_err(|error| at(&self.path)(error.into_error()))?;
        file.sync_all().map_err(at(&self.path))?;
        Ok(self.total)
    }
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

/// Names the file that an error is about.
pub(crate) fn fault(path: &Path) -> impl FnOnce(::parquet::errors::ParquetError) -> TableError {
    let path = path.to_owned();
    move |error| TableError::Parquet { path, error }
}
