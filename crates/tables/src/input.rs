//! Reports out of corpora: Parquet files, and JSON lines in gzip.

use crate::parquet::fault;
use crate::{Result, at};
use ::parquet::file::reader::SerializedFileReader;
use flate2::bufread::MultiGzDecoder;
use sources::files::Piece;
use sources::{MAX_BYTES, SourceError};
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

/// Endings of the names that this module knows.
pub const ENDINGS: &[&str] = &["parquet", "jsonl.gz", "ndjson.gz", "json.gz"];

/// A piece of a file with its place in it.
pub type Pieces = Box<dyn Iterator<Item = (String, std::result::Result<Piece, SourceError>)>>;

/// Whether a file's name ends as one that this module knows.
pub fn is_known(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
    ENDINGS.iter().any(|ending| name.ends_with(&format!(".{ending}")))
}

/// The reports of a file, not yet read. A row of Parquet is taken as a line of JSON with the columns as fields, whose names
/// `sources::jsonl` knows.
///
/// # Errors
/// Where the file cannot be opened.
pub fn open(path: &Path) -> Result<Pieces> {
    if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("parquet")) {
        let file = File::open(path).map_err(at(path))?;
        let rows = SerializedFileReader::new(file).map_err(fault(path))?.into_iter().enumerate();
        // A page that cannot be unpacked leaves no way to the rows behind it: the file ends there.
        let mut broken = false;
        return Ok(Box::new(rows.map_while(move |(nth, row)| {
            if std::mem::replace(&mut broken, row.is_err()) {
                return None;
            }
            let piece = row
                .map(|row| Piece::Line(row.to_json_value().to_string()))
                .map_err(|error| SourceError::Archive(error.to_string()));
            Some((format!("row {}", nth + 1), piece))
        })));
    }
    let mut input = BufReader::new(MultiGzDecoder::new(BufReader::new(File::open(path).map_err(at(path))?)));
    let mut ended = false;
    let mut nth = 0;
    Ok(Box::new(std::iter::from_fn(move || {
        while !ended {
            nth += 1;
            let mut line = Vec::new();
            let read = (&mut input).take(MAX_BYTES as u64 + 1).read_until(b'\n', &mut line);
            let piece = match read {
                Ok(0) => break,
                Ok(_) if line.len() > MAX_BYTES => {
                    ended = true;
                    Err(SourceError::TooLong)
                }
                Ok(_) if line.trim_ascii().is_empty() => continue,
                Ok(_) => Ok(Piece::Line(String::from_utf8_lossy(&line).into_owned())),
                Err(error) => {
                    ended = true;
                    Err(SourceError::Io(error))
                }
            };
            return Some((format!("line {nth}"), piece));
        }
        None
    })))
}
