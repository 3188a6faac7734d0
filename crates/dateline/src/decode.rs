//! Bytes to text: finds the encoding, refuses what is no text.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::Encoding;
use reader::MAX_BYTES;
use std::io::{self, Read};

/// Why bytes were not taken as a report.
#[derive(Debug, thiserror::Error)]
pub enum DecodeError {
    /// Nothing, or nothing but white space.
    #[error("is empty: there is nothing to read")]
    Empty,
    /// Longer than one report may be.
    #[error(
        "is longer than {} MiB, the most that is read as one report; split it into one file a report",
        MAX_BYTES >> 20
    )]
    TooLong,
    /// A known file format that is not text.
    #[error("is {0}, not plain text; {1}")]
    Format(&'static str, &'static str),
    /// Not text.
    #[error("is not text: {0}; give plain text in UTF-8, UTF-16 or a Windows, ISO or KOI8 code page")]
    Binary(&'static str),
    /// The bytes could not be read at all.
    #[error("cannot be read: {0}")]
    Io(#[from] io::Error),
}

/// Encoded text takes at most two bytes for each byte of UTF-8 (UTF-16 of plain ASCII), and a byte order mark.
const MAX_RAW: usize = 2 * MAX_BYTES + 2;

/// Reads a whole input in bounded memory: one that is too long is refused before it is held.
///
/// # Errors
/// As [`decode`], and [`DecodeError::Io`].
pub fn read_text(input: impl Read) -> Result<String, DecodeError> {
    decode(read_raw(input)?)
}

/// The bytes of an input as they are; of one that is too long just enough for [`decode`] to see that it is.
pub(crate) fn read_raw(input: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    input.take(MAX_RAW as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Decodes `bytes`: by byte order mark, as UTF-8, as UTF-16 without a mark, else by a guess from the letters
/// (Windows, ISO and KOI8 code pages). A byte that the encoding cannot hold becomes U+FFFD; no other is lost but
/// the byte order mark.
///
/// # Errors
/// Where the bytes are empty, too long or no text.
pub fn decode(bytes: Vec<u8>) -> Result<String, DecodeError> {
    if bytes.len() > MAX_RAW {
        return Err(DecodeError::TooLong);
    }
    if let Some((what, mend)) = format_of(&bytes) {
        return Err(DecodeError::Format(what, mend));
    }
    let text = to_text(bytes)?;
    if text.len() > MAX_BYTES {
        return Err(DecodeError::TooLong);
    }
    if text.trim().is_empty() {
        return Err(DecodeError::Empty);
    }
    match share_of_text(&text) {
        share if share < 0.9 => {
            Err(DecodeError::Binary("more than a tenth of it is control characters or broken bytes"))
        }
        _ => Ok(text),
    }
}

fn to_text(bytes: Vec<u8>) -> Result<String, DecodeError> {
    if let Some((encoding, length)) = Encoding::for_bom(&bytes) {
        return Ok(encoding.decode_without_bom_handling(&bytes[length..]).0.into_owned());
    }
    let bytes = match String::from_utf8(bytes) {
        Ok(text) if !text.contains('\0') => return Ok(text),
        Ok(text) => text.into_bytes(),
        Err(error) => error.into_bytes(),
    };
    if bytes.contains(&0) {
        return utf16_without_mark(&bytes).ok_or(DecodeError::Binary("it holds NUL bytes"));
    }
    if mostly_utf8(&bytes) {
        return Ok(String::from_utf8_lossy(&bytes).into_owned());
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(&bytes, true);
    let encoding = detector.guess(None, Utf8Detection::Deny);
    Ok(encoding.decode_without_bom_handling(&bytes).0.into_owned())
}

/// UTF-8 that was cut or has a stray byte: a guess at a code page would garble every letter of it.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    good > 4 * bad
}

/// UTF-16 in the byte order in which nearly all of it is letters of our alphabets.
fn utf16_without_mark(bytes: &[u8]) -> Option<String> {
    [encoding_rs::UTF_16LE, encoding_rs::UTF_16BE]
        .into_iter()
        .filter_map(|encoding| encoding.decode_without_bom_handling_and_without_replacement(bytes))
        .find(|text| {
            let (mut all, mut ours) = (0usize, 0usize);
            for c in text.chars() {
                all += 1;
                ours += usize::from(
                    matches!(c, '\t' | '\n' | '\r' | ' '..='~' | '\u{a0}'..='\u{24f}' | '\u{400}'..='\u{52f}' | '\u{2010}'..='\u{203a}'),
                );
            }
            ours * 10 >= all * 9
        })
        .map(|text| text.into_owned())
}

/// What share of the characters are text; an empty text is all text.
fn share_of_text(text: &str) -> f64 {
    let (mut all, mut odd) = (0usize, 0usize);
    for c in text.chars() {
        all += 1;
        odd += usize::from(c == char::REPLACEMENT_CHARACTER || c.is_control() && !c.is_whitespace());
    }
    1.0 - odd as f64 / all.max(1) as f64
}

/// Formats that people give by mistake, by their first bytes, and what to do about each.
fn format_of(bytes: &[u8]) -> Option<(&'static str, &'static str)> {
    const KNOWN: &[(&[u8], &str, &str)] = &[
        (b"%PDF-", "a PDF", "give it as a file, or turn it into text first, with pdftotext for example"),
        (b"PK\x03\x04", "a ZIP archive or an office document", "unpack it, or save it as text first"),
        (b"\xd0\xcf\x11\xe0", "an old office document", "save it as text first"),
        (b"{\\rtf", "rich text (RTF)", "save it as text first"),
        (b"\x1f\x8b", "compressed with gzip", "unpack it first, with gunzip"),
        (b"BZh", "compressed with bzip2", "unpack it first, with bunzip2"),
        (b"\xfd7zXZ", "compressed with xz", "unpack it first, with unxz"),
        (b"\x28\xb5\x2f\xfd", "compressed with zstd", "unpack it first, with unzstd"),
        (b"\x89PNG", "a picture", "give the text that it shows"),
        (b"\xff\xd8\xff", "a picture", "give the text that it shows"),
        (b"GIF8", "a picture", "give the text that it shows"),
        (b"\x7fELF", "a program", "give a report"),
    ];
    KNOWN.iter().find(|(magic, ..)| bytes.starts_with(magic)).map(|(_, what, mend)| (*what, *mend))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PT: &str = "O ministro não confirmou a informação, disse a agência à população.";
    const RU: &str = "Министр обороны заявил, что за ночь сбиты двадцать беспилотников.";

    fn utf16(text: &str, big: bool) -> Vec<u8> {
        text.encode_utf16()
            .flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() })
            .collect()
    }

    #[test]
    fn every_encoding_gives_the_same_text() {
        for text in [PT, RU] {
            let mut with_mark = vec![0xef, 0xbb, 0xbf];
            with_mark.extend(text.as_bytes());
            let mut forms = vec![text.as_bytes().to_vec(), with_mark];
            for big in [false, true] {
                forms.push(utf16(text, big));
                forms.push(utf16(&format!("\u{feff}{text}"), big));
            }
            for form in forms {
                assert_eq!(decode(form.clone()).unwrap(), text, "{form:x?}");
            }
        }
        for (text, encoding) in
            [(PT, encoding_rs::WINDOWS_1252), (RU, encoding_rs::WINDOWS_1251), (RU, encoding_rs::KOI8_R)]
        {
            let bytes = encoding.encode(text).0.into_owned();
            assert_eq!(decode(bytes).unwrap(), text, "{}", encoding.name());
        }
    }

    #[test]
    fn a_cut_letter_costs_one_mark_and_not_the_text() {
        let mut bytes = RU.as_bytes().to_vec();
        bytes.truncate(bytes.len() - 2);
        bytes.extend(b" \xff.");
        let text = decode(bytes).unwrap();
        assert!(text.starts_with("Министр обороны"), "{text}");
        assert!(text.ends_with("\u{fffd}."), "{text}");
    }

    #[test]
    fn what_is_no_text_is_refused_with_a_reason() {
        let refusal = |bytes: &[u8]| decode(bytes.to_vec()).unwrap_err().to_string();
        assert!(refusal(b"").contains("empty"));
        assert!(refusal(b"\xef\xbb\xbf \r\n").contains("empty"));
        assert!(refusal(b"%PDF-1.7 ...").contains("pdftotext"));
        assert!(refusal(&[0, 1, 2, 3, 0, 0, 0, 9]).contains("NUL"));
        assert!(refusal(&[1, 2, 3, 4, b'a', b'b']).contains("control"));
    }

    #[test]
    fn an_endless_input_is_refused_in_bounded_memory() {
        let error = read_text(io::repeat(b'a')).unwrap_err();
        assert!(error.to_string().contains("16 MiB"), "{error}");
    }
}
