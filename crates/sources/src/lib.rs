//! Everything that yields reports.

mod arc;
pub mod charset;
pub mod feed;
pub mod fetch;
pub mod files;
pub mod jsonl;
pub mod mail;
pub mod page;
pub mod pdf;
mod report;
pub mod sitemap;
pub mod source;
pub mod state;
pub mod telegram;
pub mod warc;
mod words;

pub use report::{Moment, Origin, Report};

/// The most bytes that are read as one page or one record.
pub const MAX_BYTES: usize = 16 << 20;

/// Why something yields no report.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    /// Too long.
    #[error("is longer than {} MiB, the most that is read as one report", MAX_BYTES >> 20)]
    TooLong,
    /// Nested too deep.
    #[error(
        "holds elements more than {} deep within each other, more than any page of a publisher",
        page::MAX_DEPTH
    )]
    TooDeep,
    /// No text.
    #[error("is not text")]
    Binary,
    /// Nothing that reads like a report.
    #[error("holds no report: no main text was found in it")]
    NoText,
    /// No feed.
    #[error("cannot be read as a feed: {0}")]
    Feed(String),
    /// What only leads to reports.
    #[error(
        "is a feed or a sitemap, which lead to reports: name its address as a [[source]] in dateline.toml, and run dateline watch"
    )]
    IsFeed,
    /// No sitemap.
    #[error("cannot be read as a sitemap: {0}")]
    Sitemap(String),
    /// No page of a channel.
    #[error("cannot be read as the page of a Telegram channel: {0}")]
    Channel(String),
    /// A broken archive.
    #[error("cannot be read to its end as a WARC or ARC archive: {0}")]
    Archive(String),
    /// A line that is no JSON.
    #[error("is no report as JSON: {0}")]
    Json(String),
    /// No mail.
    #[error("cannot be read as a mail")]
    Mail,
    /// A damaged PDF.
    #[error("cannot be read as a PDF: {0}")]
    Pdf(String),
    /// A PDF that is locked.
    #[error("is a PDF that asks for a password; save it again without one, with qpdf --decrypt for example")]
    PdfLocked,
    /// A PDF without text.
    #[error(
        "is a PDF without text that can be read: its pages are pictures, or damaged, or too large. Pictures need a text layer first, with ocrmypdf for example"
    )]
    PdfPictures,
    /// It cannot be read at all.
    #[error("cannot be read: {0}")]
    Io(#[from] std::io::Error),
}

/// SHA-256 of some bytes, in hexadecimal.
pub fn hash(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
