//! Files of every kind that holds reports, told by their first bytes and their names.

use crate::page::{self, Given};
use crate::report::Report;
use crate::{MAX_BYTES, SourceError, hash, jsonl, mail, pdf, warc};
use flate2::bufread::MultiGzDecoder;
use jiff::Timestamp;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A page.
    Html,
    /// A WARC or ARC archive.
    Warc,
    /// One JSON object a line.
    Lines,
    /// A mail or a saved page.
    Mail,
    /// A PDF.
    Pdf,
    /// None of these: plain text, or what is refused as such.
    Text,
}

/// Endings of names that a folder is searched for, besides `.txt`.
pub const ENDINGS: &[&str] = &[
    "html",
    "htm",
    "xhtml",
    "pdf",
    "warc",
    "warc.gz",
    "arc",
    "arc.gz",
    "jsonl",
    "jsonl.gz",
    "ndjson",
    "ndjson.gz",
    "eml",
    "mht",
    "mhtml",
];

/// Whether a file's name ends as one that holds reports.
pub fn is_known(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
    ENDINGS.iter().any(|ending| name.ends_with(&format!(".{ending}")))
}

/// Tells what a file is by its first bytes, and where those leave it open by its name.
pub fn form(head: &[u8], path: &Path) -> Form {
    let name = path.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
    let ends = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
    let start = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start();
    let begins =
        |mark: &str| start.len() >= mark.len() && start[..mark.len()].eq_ignore_ascii_case(mark.as_bytes());
    if begins("%PDF-") {
        Form::Pdf
    } else if begins("WARC/") || begins("filedesc:") || ends(&[".warc", ".warc.gz", ".arc", ".arc.gz"]) {
        Form::Warc
    } else if ends(&[".eml", ".mht", ".mhtml"]) || begins("From: <Saved by") {
        Form::Mail
    } else if ends(&[".jsonl", ".jsonl.gz", ".ndjson", ".ndjson.gz"]) || begins("{\"") {
        Form::Lines
    } else if ends(&[".html", ".htm", ".xhtml"])
        || ["<!doctype html", "<html", "<?xml", "<rss", "<feed", "<rdf:rdf"].into_iter().any(begins)
    {
        Form::Html
    } else {
        Form::Text
    }
}

/// Whether a file may hold several reports.
pub fn holds_many(path: &Path) -> bool {
    let mut head = Vec::new();
    let read = File::open(path).and_then(|file| file.take(512).read_to_end(&mut head));
    read.is_ok() && matches!(form(&head, path), Form::Warc | Form::Lines)
}

/// A report not yet read: cheap to find, so that the reading of many can be shared out.
#[derive(Clone, Debug)]
pub enum Piece {
    /// A page.
    Page(warc::Fetched),
    /// A line of JSON.
    Line(String),
    /// A mail.
    Mail(Vec<u8>),
    /// A PDF.
    Pdf(Vec<u8>),
}

impl Piece {
    /// Reads it.
    ///
    /// # Errors
    /// Where it holds no report.
    pub fn reports(&self) -> Result<Vec<Report>, SourceError> {
        let (mut reports, bytes, at): (Vec<Report>, &[u8], Option<Timestamp>) = match self {
            Piece::Page(page) => {
                let fetched = page.at.map(|at| jiff::tz::Offset::UTC.to_datetime(at).date());
                let given =
                    Given { address: page.address.as_deref(), charset: page.charset.as_deref(), fetched };
                if page.bytes.starts_with(b"%PDF-") {
                    let mut reports = pdf::read(&page.bytes)?;
                    for report in &mut reports {
                        report.address.clone_from(&page.address);
                    }
                    (reports, &page.bytes, page.at)
                } else if page.kind.as_deref().is_some_and(|kind| kind.starts_with("text/plain")) {
                    let text = crate::charset::html(&page.bytes, page.charset.as_deref())?.into_owned();
                    let report = Report { address: page.address.clone(), text, ..Default::default() };
                    (vec![report], &page.bytes, page.at)
                } else {
                    (page::read(&page.bytes, &given)?.reports(), &page.bytes, page.at)
                }
            }
            Piece::Line(line) => (jsonl::read(line)?, line.as_bytes(), None),
            Piece::Mail(bytes) => (mail::read(bytes)?, bytes, None),
            Piece::Pdf(bytes) => (pdf::read(bytes)?, bytes, None),
        };
        let sum = hash(bytes);
        for report in &mut reports {
            report.sha256 = Some(sum.clone());
            report.fetched = report.fetched.or(at);
        }
        Ok(reports)
    }
}

/// The pieces of a file, each with its place in it; `None` where the file is plain text or nothing that is known here.
///
/// # Errors
/// Where the file cannot be read or is not what it seems.
pub fn open(path: &Path) -> Result<Option<Pieces>, SourceError> {
    let mut input = BufReader::with_capacity(1 << 16, File::open(path)?);
    let head = input.fill_buf()?;
    Ok(match form(head, path) {
        Form::Text => None,
        Form::Warc => {
            let pages = warc::open(input)?.enumerate();
            Some(Box::new(pages.map(|(nth, page)| (format!("page {}", nth + 1), page.map(Piece::Page)))))
        }
        Form::Lines if head.starts_with(b"\x1f\x8b") => {
            Some(Box::new(Lines { input: BufReader::new(MultiGzDecoder::new(input)), line: 0 }))
        }
        Form::Lines => Some(Box::new(Lines { input, line: 0 })),
        Form::Html => {
            let page = warc::Fetched { bytes: whole(input)?, ..Default::default() };
            Some(Box::new(std::iter::once((String::new(), Ok(Piece::Page(page))))))
        }
        Form::Mail => Some(Box::new(std::iter::once((String::new(), Ok(Piece::Mail(whole(input)?)))))),
        Form::Pdf => Some(Box::new(std::iter::once((String::new(), Ok(Piece::Pdf(whole(input)?)))))),
    })
}

/// The pieces of a file, each with its place in it.
pub type Pieces = Box<dyn Iterator<Item = (String, Result<Piece, SourceError>)>>;

/// All of a file that is one report.
fn whole(input: impl Read) -> Result<Vec<u8>, SourceError> {
    let mut bytes = Vec::new();
    input.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > MAX_BYTES { Err(SourceError::TooLong) } else { Ok(bytes) }
}

struct Lines<R> {
    input: R,
    line: usize,
}

impl<R: BufRead> Iterator for Lines<R> {
    type Item = (String, Result<Piece, SourceError>);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            self.line += 1;
            let place = format!("line {}", self.line);
            let mut line = Vec::new();
            match (&mut self.input).take(MAX_BYTES as u64 + 1).read_until(b'\n', &mut line) {
                Ok(0) => return None,
                Ok(_) if line.len() > MAX_BYTES => {
                    return Some((
                        place,
                        self.skip().map_err(SourceError::from).and(Err(SourceError::TooLong)),
                    ));
                }
                Ok(_) if line.trim_ascii().is_empty() => {}
                Ok(_) => return Some((place, Ok(Piece::Line(String::from_utf8_lossy(&line).into_owned())))),
                // What follows cannot be read either.
                Err(error) => return (self.line == 1).then(|| (place, Err(error.into()))),
            }
        }
    }
}

impl<R: BufRead> Lines<R> {
    /// Passes over the rest of a line that is too long.
    fn skip(&mut self) -> io::Result<()> {
        loop {
            let buffer = self.input.fill_buf()?;
            let (used, end) = match buffer.iter().position(|byte| *byte == b'\n') {
                Some(at) => (at + 1, true),
                None => (buffer.len(), buffer.is_empty()),
            };
            self.input.consume(used);
            if end {
                return Ok(());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    #[test]
    fn packed_lines_are_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.jsonl.gz");
        let mut packed =
            flate2::write::GzEncoder::new(File::create(&path).unwrap(), flate2::Compression::fast());
        packed.write_all(b"{\"text\": \"Peace.\"}\n\n{\"text\": \"War.\"}\n").unwrap();
        packed.finish().unwrap();
        let texts: Vec<String> = open(&path)
            .unwrap()
            .unwrap()
            .flat_map(|(_, piece)| piece.unwrap().reports().unwrap())
            .map(|report| report.text)
            .collect();
        assert_eq!(texts, ["Peace.", "War."]);
        assert!(is_known(&path) && holds_many(&path));
    }

    #[test]
    fn files_are_told_by_what_they_hold() {
        let form = |head: &str, name: &str| form(head.as_bytes(), Path::new(name));
        assert_eq!(form("<!DOCTYPE html><p>", "x"), Form::Html);
        assert_eq!(form("WARC/1.0\r\n", "x.gz"), Form::Warc);
        assert_eq!(form("{\"text\": 1}", "x"), Form::Lines);
        assert_eq!(form("\x1f", "x.jsonl.gz"), Form::Lines);
        assert_eq!(form("From: a@b", "x.eml"), Form::Mail);
        assert_eq!(form("%PDF-1.7", "x.txt"), Form::Pdf);
        assert_eq!(form("<?xml version='1.0'?><rss>", "x.xml"), Form::Html, "which says that it is a feed");
        assert_eq!(form("The minister said", "x.txt"), Form::Text);
        assert_eq!(form("", "x"), Form::Text);
    }
}
