//! One report to claims.
//!
//! The modules stand in the order in which a text meets them: [`view`] joins the analysed text with the words,
//! [`stream`] takes it apart for [`figures`] and [`times`], which read how many and when.

pub mod figures;
pub mod stream;
pub mod times;
pub mod view;

pub use record::Date as Day;
use record::{Date, Language, Reading};

/// What is known of a report besides its text.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Publication day; without it weekdays stay relative.
    pub published: Option<Date>,
    /// Who published it.
    pub outlet: Option<String>,
    /// Headline, where it is not part of the text.
    pub title: Option<String>,
}

/// Why a report was not read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// No model or no words for the language.
    #[error("reports in {0} cannot be read yet: the program carries no model or no words for it")]
    NoLanguage(Language),
    /// Offsets would not fit.
    #[error("the text is {0} bytes long; at most {max} can be read as one report", max = MAX_BYTES)]
    TooLong(usize),
}

/// The longest text that is read as one report: 16 MiB, some 2.5 million words.
pub const MAX_BYTES: usize = 16 << 20;

/// Reads one report.
pub fn read(text: &str, language: Language, known: &Known) -> Result<Reading, ReadError> {
    if text.len() > MAX_BYTES {
        return Err(ReadError::TooLong(text.len()));
    }
    let report = record::ReportInfo {
        id: record::ReportInfo::make_id(text, known.published, known.outlet.as_deref()),
        language,
        published: known.published,
        outlet: known.outlet.clone(),
        title: known.title.clone(),
    };
    Ok(Reading {
        report,
        claims: Vec::new(),
        findings: Vec::new(),
    })
}
