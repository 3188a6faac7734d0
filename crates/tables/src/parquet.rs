//! Parquet out: one file a table, Snappy, row groups of bounded size.

use crate::arrow::{Columns, GROUP_BYTES, GROUP_ROWS};
use crate::schema::Table;
use crate::{Cell, Result, TableError, at};
use ::parquet::arrow::ArrowWriter;
use ::parquet::basic::Compression;
use ::parquet::file::properties::WriterProperties;
use std::fs::File;
use std::io::BufWriter;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Writes one table. A file is whole only after [`Writer::finish`].
pub struct Writer {
    path: PathBuf,
    columns: Columns,
    out: ArrowWriter<BufWriter<File>>,
    total: u64,
    /// How many rows and bytes the row group has so far.
    rows: usize,
    bytes: usize,
}

/// So many rows, or bytes of text, are handed on to the columns of a row group at a time, which pack them.
const ROWS: usize = 1024;
const BYTES: usize = 1 << 18;

/// A column whose values are mostly its own is soon written without a dictionary: several hold one at once.
const DICTIONARY_BYTES: usize = 1 << 17;

impl Writer {
    /// Makes the file.
    ///
    /// # Errors
    /// Where it cannot be made.
    pub fn create(path: &Path, table: &Table) -> Result<Self> {
        let columns = Columns::new(table);
        // The file depends on its rows alone, so that equal tables are equal files.
        let properties = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .set_dictionary_page_size_limit(DICTIONARY_BYTES)
            .set_created_by(concat!("dateline ", env!("CARGO_PKG_VERSION")).to_owned())
            .build();
        let file = BufWriter::new(File::create(path).map_err(at(path))?);
        let out = ArrowWriter::try_new(file, Arc::clone(columns.schema()), Some(properties))
            .map_err(fault(path))?;
        Ok(Self { path: path.to_owned(), columns, out, total: 0, rows: 0, bytes: 0 })
    }

    /// Takes a row with as many cells as the table has columns.
    ///
    /// # Errors
    /// Where a cell is not of its column's kind, or the file cannot be written.
    pub fn row(&mut self, cells: &[Cell]) -> Result<()> {
        self.total += 1;
        let before = self.columns.bytes();
        self.columns.push(cells).map_err(|why| TableError::Row {
            path: self.path.clone(),
            row: self.total as usize,
            why,
        })?;
        self.rows += 1;
        self.bytes += self.columns.bytes() - before;
        if self.rows >= GROUP_ROWS || self.bytes >= GROUP_BYTES {
            return self.flush();
        }
        if self.columns.rows() >= ROWS || self.columns.bytes() >= BYTES { self.hand_on() } else { Ok(()) }
    }

    fn hand_on(&mut self) -> Result<()> {
        let batch = self.columns.batch().map_err(|error| fault(&self.path)(error.into()))?;
        batch.map_or(Ok(()), |batch| self.out.write(&batch)).map_err(fault(&self.path))
    }

    /// Ends a row group.
    fn flush(&mut self) -> Result<()> {
        self.hand_on()?;
        (self.rows, self.bytes) = (0, 0);
        self.out.flush().map_err(fault(&self.path))
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

/// Names the file that an error is about.
pub(crate) fn fault(path: &Path) -> impl FnOnce(::parquet::errors::ParquetError) -> TableError {
    let path = path.to_owned();
    move |error| TableError::Parquet { path, error }
}
