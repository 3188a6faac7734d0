//! PDF files that hold text: their pages to lines, lines to paragraphs.
//!
//! The file is parsed by `lopdf`, with every unpacked stream bounded; what stands where on a page is read here, because the
//! order and the gaps of its pieces tell words, lines and paragraphs apart. Pictures of pages are not read.

mod font;
mod layout;
mod page;

use crate::page::squeeze;
use crate::report::{Origin, Report};
use crate::{MAX_BYTES, SourceError};
use lopdf::{Document, LoadOptions, Object};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

/// The most bytes that one stream or one page may unpack to.
const MAX_UNPACKED: usize = MAX_BYTES;
/// The most pages that are read of one file.
const MAX_PAGES: usize = 2000;
/// The longest time that is spent on one file; the page in hand is finished.
const MAX_TIME: Duration = Duration::from_secs(30);

/// Reads the text of a PDF.
///
/// # Errors
/// Where it is damaged, asks for a password, is too long, or holds no text.
pub fn read(bytes: &[u8]) -> Result<Vec<Report>, SourceError> {
    if bytes.len() > MAX_BYTES {
        return Err(SourceError::TooLong);
    }
    // A file made to do harm may find a fault in the parser; it costs this file alone.
    catch_unwind(AssertUnwindSafe(|| parsed(bytes)))
        .unwrap_or_else(|_| Err(SourceError::Pdf("its parser stopped at a fault".to_owned())))
}

fn parsed(bytes: &[u8]) -> Result<Vec<Report>, SourceError> {
    let options = LoadOptions::with_max_decompressed_size(MAX_UNPACKED);
    let doc = Document::load_mem_with_options(bytes, options).map_err(|error| match error {
        lopdf::Error::InvalidPassword | lopdf::Error::Decryption(_) => SourceError::PdfLocked,
        other => SourceError::Pdf(format!("it is damaged or cut short ({other})")),
    })?;
    if doc.is_encrypted() {
        return Err(SourceError::PdfLocked);
    }
    let start = Instant::now();
    let (mut pages, mut size) = (Vec::new(), 0);
    for id in doc.page_iter().take(MAX_PAGES) {
        if start.elapsed() > MAX_TIME {
            return Err(SourceError::Pdf(format!("it takes longer than {} seconds", MAX_TIME.as_secs())));
        }
        // A page that cannot be read does not cost the others.
        let lines = page::lines(&doc, id).unwrap_or_default();
        size += lines.iter().map(|line| line.text.len()).sum::<usize>();
        if size > MAX_BYTES {
            return Err(SourceError::TooLong);
        }
        pages.push(lines);
    }
    let paragraphs = layout::paragraphs(pages);
    if paragraphs.is_empty() {
        return Err(SourceError::PdfPictures);
    }
    let mut report = Report { text: paragraphs.join("\n\n"), ..Default::default() };
    // What a program wrote down as the title is often the name of a draft: it is believed where the text says it too.
    let plain = |text: &str| -> String {
        text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let head = plain(&paragraphs.iter().take(4).map(String::as_str).collect::<Vec<_>>().join(" "));
    if let Some(title) =
        property(&doc, b"Title").filter(|title| title.len() > 8 && head.contains(&plain(title)))
    {
        report.title = Some(title);
        report.origins.insert("title", Origin::Record);
    }
    report.authors.extend(property(&doc, b"Author"));
    Ok(vec![report])
}

/// A text among the properties of a file.
fn property(doc: &Document, name: &[u8]) -> Option<String> {
    let info = doc.trailer.get(b"Info").ok()?;
    let (_, info) = doc.dereference(info).ok()?;
    let value = info.as_dict().ok()?.get(name).ok()?;
    let (_, value) = doc.dereference(value).ok()?;
    let text = matches!(value, Object::String(..)).then(|| lopdf::decode_text_string(value).ok())??;
    Some(squeeze(&text)).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests;
