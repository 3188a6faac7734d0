//! One input of a batch as it travels: opened where it lies, read wherever there is time.

use super::Unsaid;
use super::keep::Read;
use crate::decode::{DecodeError, decode, read_raw};
use crate::inputs::{Found, Input, Loaded, reports_of};
use crate::ledgers::READER;
use ledger::{NewReport, Prepared};
use reader::Known;
use record::{Language, Reading};
use serde::{Deserialize, Serialize};
use sources::files::Piece;
use std::fs::File;
use std::panic;

/// An input whose bytes are at hand.
#[derive(Clone, Debug)]
pub struct Item {
    /// Its name: file, and line or page in it.
    pub name: String,
    /// What it holds, or why that could not be had.
    pub what: Result<What, String>,
}

/// What an input holds.
#[derive(Clone, Debug)]
pub enum What {
    /// The bytes of a file of plain text.
    Text(Vec<u8>),
    /// A page, a mail, a line of JSON.
    Piece(Piece),
}

impl From<Found> for Item {
    fn from(found: Found) -> Self {
        match found {
            Ok(Input::File(path)) => Self {
                name: path.display().to_string(),
                what: File::open(&path)
                    .and_then(read_raw)
                    .map(What::Text)
                    .map_err(|error| DecodeError::from(error).to_string()),
            },
            Ok(Input::Piece { name, piece }) => Self { name, what: Ok(What::Piece(*piece)) },
            Ok(other) => Self {
                name: other.name(),
                what: Err("is no file; a batch reads files and folders".to_owned()),
            },
            Err(unfound) => Self { name: unfound.name, what: Err(unfound.why) },
        }
    }
}

/// What the reports of an input say, or why it could not be read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Told {
    /// The name of the input.
    pub name: String,
    /// The reports.
    pub reports: Result<Vec<Report>, String>,
}

/// A report that was read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Its text.
    pub text: String,
    /// What it says.
    pub reading: Reading,
    /// Where it was found.
    pub address: Option<String>,
}

impl Item {
    /// Reads its reports; a fault of ours costs this one and no other.
    pub fn read(self, unsaid: &Unsaid) -> Told {
        let Self { name, what } = self;
        let read = |what: What| -> Result<Vec<Report>, String> {
            let loaded = match what {
                What::Text(bytes) => {
                    let text = decode(bytes).map_err(|error| error.to_string())?;
                    vec![Loaded { text, report: None }]
                }
                What::Piece(piece) => reports_of(&piece)?,
            };
            loaded.into_iter().map(|loaded| report(loaded, unsaid)).collect()
        };
        let reports = what.and_then(|what| {
            panic::catch_unwind(panic::AssertUnwindSafe(|| read(what))).unwrap_or_else(|_| {
                Err("stopped by a fault in dateline; please report it with the text".to_owned())
            })
        });
        Told { name, reports }
    }
}

impl Told {
    /// Works out what the ledger needs of the reports: the one thread that adds has little left to do.
    pub fn prepare(self) -> Read {
        let prepare = |Report { text, reading, address }: Report| {
            let report = NewReport {
                text: &text,
                reading: &reading,
                address: address.as_deref(),
                reader: READER,
                is_row: false,
            };
            Ok(Prepared::of(&report).map_err(|error| error.to_string())?.into_owned())
        };
        let prepared = self.reports.and_then(|reports| reports.into_iter().map(prepare).collect());
        prepared.map_err(|why| (self.name, why))
    }
}

fn report(loaded: Loaded, unsaid: &Unsaid) -> Result<Report, String> {
    let own = loaded.known(&Known::default());
    let known = Known {
        published: own.published.or(unsaid.published),
        outlet: own.outlet.or_else(|| unsaid.outlet.clone()),
        title: own.title,
    };
    let reading = read(&loaded.text, unsaid.language, &known)?;
    let address = loaded.report.as_ref().and_then(sources::Report::own_address);
    Ok(Report { text: loaded.text, reading, address })
}

/// Reads one text, in the language given or the one it is found to be in.
///
/// # Errors
/// Why it cannot be read.
pub fn read(text: &str, language: Option<Language>, known: &Known) -> Result<Reading, String> {
    let language = match language {
        Some(language) => language,
        None => crate::detect::detect(text).map_err(|error| error.to_string())?,
    };
    reader::read(text, language, known).map_err(|error| error.to_string())
}
