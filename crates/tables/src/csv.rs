//! CSV out, with a head: UTF-8, RFC 4180, text always in quotes so that codes keep their leading zeros and an empty text
//! is told from nothing.

use crate::schema::Table;
use crate::{Cell, Result, TableError, at};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

/// Writes one table. A file is whole only after [`Writer::finish`].
pub struct Writer {
    path: PathBuf,
    out: BufWriter<File>,
    total: u64,
}

impl Writer {
    /// Makes the file and writes the head.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn create(path: &Path, table: &Table) -> Result<Self> {
        let mut out = BufWriter::new(File::create(path).map_err(at(path))?);
        let head: Vec<&str> = table.columns.iter().map(|column| column.name).collect();
        out.write_all(head.join(",").as_bytes()).and_then(|()| out.write_all(b"\r\n")).map_err(at(path))?;
        Ok(Self { path: path.to_owned(), out, total: 0 })
    }

    /// Takes a row.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub fn row(&mut self, cells: &[Cell]) -> Result<()> {
        let mut line = String::new();
        for (at, cell) in cells.iter().enumerate() {
            if at > 0 {
                line.push(',');
            }
            match cell {
                Cell::Text(text) => {
                    line.push('"');
                    line.push_str(&text.replace('"', "\"\""));
                    line.push('"');
                }
                other => line.push_str(&other.plain()),
            }
        }
        line.push_str("\r\n");
        self.out.write_all(line.as_bytes()).map_err(at(&self.path))?;
        self.total += 1;
        Ok(())
    }

    /// Syncs the file to the disk. Gives the number of rows.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub fn finish(self) -> Result<u64> {
        let file = self.out.into_inner().map_err(|error| at(&self.path)(error.into_error()))?;
        file.sync_all().map_err(at(&self.path))?;
        Ok(self.total)
    }
}

/// The rows of a CSV file as JSON objects of texts; empty fields are left out.
///
/// # Errors
/// Where the file cannot be opened or a row cannot be read.
pub fn read(path: &Path) -> Result<impl Iterator<Item = Result<serde_json::Value>> + use<>> {
    let name = path.to_owned();
    let fault = move |error| TableError::Csv { path: name.clone(), error };
    let mut input = ::csv::Reader::from_path(path).map_err(fault.clone())?;
    let head = input.headers().map_err(fault.clone())?.clone();
    Ok(input.into_records().map(move |row| {
        let row = row.map_err(fault.clone())?;
        let fields = head.iter().zip(&row).filter(|(_, field)| !field.is_empty());
        Ok(fields.map(|(name, field)| (name.to_owned(), serde_json::Value::from(field))).collect())
    }))
}
