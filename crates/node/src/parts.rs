//! Inputs on their way to the cluster.
//!
//! A part is a Parquet file with a row for each of some inputs that follow each other. What an executor makes of an input is
//! one text of JSON: [`cli::batch::Told`].

use arrow::array::{ArrayRef, BinaryBuilder, Int64Array, RecordBatch, StringBuilder};
use arrow::datatypes::{DataType, Field, Schema};
use cli::batch::{Item, What};
use parquet::arrow::ArrowWriter;
use parquet::basic::Compression;
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use sources::files::Piece;
use sources::warc::Fetched;
use std::sync::Arc;

/// A part holds at most so many inputs, so that work is shared out evenly.
pub const INPUTS: usize = 256;

/// A part is full as soon as it holds so many bytes; one input can exceed it.
pub const FULL: usize = 4 << 20;

/// The columns that describe an input.
pub const COLUMNS: [&str; 7] = ["name", "kind", "bytes", "address", "charset", "media", "fetched"];

/// Which of them holds its bytes.
pub const BYTES: usize = 2;

/// The column that counts the inputs of a part.
pub const NUMBER: &str = "no";

const TEXT: &str = "text";
const PAGE: &str = "page";
const LINE: &str = "line";
const MAIL: &str = "mail";
const PDF: &str = "pdf";
/// The bytes say why there are none.
const FAILED: &str = "failed";

/// How many bytes an input brings.
pub fn size(item: &Item) -> usize {
    match &item.what {
        Ok(What::Text(bytes) | What::Piece(Piece::Mail(bytes) | Piece::Pdf(bytes))) => bytes.len(),
        Ok(What::Piece(Piece::Line(line))) => line.len(),
        Ok(What::Piece(Piece::Page(page))) => page.bytes.len(),
        Err(why) => why.len(),
    }
}

/// Some inputs as a Parquet file.
///
/// # Errors
/// Where Arrow or Parquet refuse them.
pub fn to_parquet(items: &[Item]) -> Result<Vec<u8>, ParquetError> {
    let mut texts: [StringBuilder; COLUMNS.len()] = Default::default();
    let mut bytes = BinaryBuilder::new();
    for item in items {
        let nothing = Fetched::default();
        let (kind, content, page): (&str, &[u8], &Fetched) = match &item.what {
            Ok(What::Text(text)) => (TEXT, text, &nothing),
            Ok(What::Piece(Piece::Page(page))) => (PAGE, &page.bytes, page),
            Ok(What::Piece(Piece::Line(line))) => (LINE, line.as_bytes(), &nothing),
            Ok(What::Piece(Piece::Mail(mail))) => (MAIL, mail, &nothing),
            Ok(What::Piece(Piece::Pdf(pdf))) => (PDF, pdf, &nothing),
            Err(why) => (FAILED, why.as_bytes(), &nothing),
        };
        let fetched = page.at.map(|at| at.to_string());
        let row = [
            Some(item.name.as_str()),
            Some(kind),
            None,
            page.address.as_deref(),
            page.charset.as_deref(),
            page.kind.as_deref(),
            fetched.as_deref(),
        ];
        for (text, cell) in texts.iter_mut().zip(row) {
            text.append_option(cell);
        }
        bytes.append_value(content);
    }
    let mut fields = vec![Field::new(NUMBER, DataType::Int64, false)];
    let mut columns: Vec<ArrayRef> = vec![Arc::new(Int64Array::from_iter_values(0..items.len() as i64))];
    for (at, (name, mut text)) in COLUMNS.iter().zip(texts).enumerate() {
        let column: ArrayRef = if at == BYTES { Arc::new(bytes.finish()) } else { Arc::new(text.finish()) };
        fields.push(Field::new(*name, column.data_type().clone(), true));
        columns.push(column);
    }
    let schema = Arc::new(Schema::new(fields));
    let batch = RecordBatch::try_new(Arc::clone(&schema), columns)?;
    let properties = WriterProperties::builder().set_compression(Compression::SNAPPY).build();
    let mut writer = ArrowWriter::try_new(Vec::new(), schema, Some(properties))?;
    writer.write(&batch)?;
    writer.into_inner()
}

/// The input that a row of a part describes: the cells of [`COLUMNS`], and its bytes.
pub fn item(cells: &[Option<String>], bytes: &[u8]) -> Item {
    let cell = |at: usize| cells.get(at).cloned().flatten();
    let text = || String::from_utf8_lossy(bytes).into_owned();
    let what = match cell(1).as_deref() {
        Some(TEXT) => Ok(What::Text(bytes.to_vec())),
        Some(LINE) => Ok(What::Piece(Piece::Line(text()))),
        Some(MAIL) => Ok(What::Piece(Piece::Mail(bytes.to_vec()))),
        Some(PDF) => Ok(What::Piece(Piece::Pdf(bytes.to_vec()))),
        Some(PAGE) => Ok(What::Piece(Piece::Page(Fetched {
            address: cell(3),
            at: cell(6).and_then(|at| at.parse().ok()),
            kind: cell(5),
            charset: cell(4),
            bytes: bytes.to_vec(),
        }))),
        _ => Err(text()),
    };
    Item { name: cell(0).unwrap_or_default(), what }
}
