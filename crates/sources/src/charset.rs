//! Bytes of pages to text: by mark, by what the server says, by what the page says, by a guess from the letters.

use crate::{MAX_BYTES, SourceError};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use std::borrow::Cow;

/// Decodes a page. Servers and pages are wrong at times: text that is whole UTF-8 is read as that whatever they say.
///
/// # Errors
/// Where the bytes are too many or are no text.
pub fn html<'a>(bytes: &'a [u8], named: Option<&str>) -> Result<Cow<'a, str>, SourceError> {
    if bytes.len() > MAX_BYTES {
        return Err(SourceError::TooLong);
    }
    let text = decode(bytes, named);
    let odd = text.chars().take(4096).filter(|c| *c == char::REPLACEMENT_CHARACTER || *c == '\0').count();
    if odd * 10 > text.chars().take(4096).count() {
        return Err(SourceError::Binary);
    }
    Ok(text)
}

fn decode<'a>(bytes: &'a [u8], named: Option<&str>) -> Cow<'a, str> {
    if let Some(text) = wide(bytes) {
        return Cow::Owned(text);
    }
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(&bytes[length..]).0;
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    let said =
        named.and_then(|label| Encoding::for_label(label.trim().as_bytes())).or_else(|| declared(bytes));
    if let Some(encoding) = said.filter(|encoding| *encoding != UTF_8) {
        let (text, broken) = encoding.decode_without_bom_handling(bytes);
        if !broken {
            return text;
        }
    }
    // UTF-8 with a few broken bytes would be garbled letter by letter under any other reading.
    let (mut good, mut bad) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    if good > 4 * bad || good > 0 && said == Some(UTF_8) {
        return String::from_utf8_lossy(bytes);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Deny).decode_without_bom_handling(bytes).0
}

/// Text of two or four bytes a letter, where its first letters are ASCII, as those of markup and JSON are (XML 1.0, appendix F).
/// What it says of itself does not count: it could not be read without knowing.
fn wide(bytes: &[u8]) -> Option<String> {
    let four = |letter: fn([u8; 4]) -> u32| {
        let (letters, rest) = bytes.as_chunks::<4>();
        let letters = letters.iter().map(|bytes| char::from_u32(letter(*bytes)));
        let cut = (!rest.is_empty()).then_some(None);
        let text: String = letters.chain(cut).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
        text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)
    };
    let two = |encoding: &'static Encoding| encoding.decode_without_bom_handling(bytes).0.into_owned();
    match bytes.first_chunk::<4>()? {
        [0, 0, 0, b'\t'..=b'~'] | [0, 0, 0xfe, 0xff] => Some(four(u32::from_be_bytes)),
        [b'\t'..=b'~', 0, 0, 0] | [0xff, 0xfe, 0, 0] => Some(four(u32::from_le_bytes)),
        [0, b'\t'..=b'~', 0, b'\t'..=b'~'] => Some(two(UTF_16BE)),
        [b'\t'..=b'~', 0, b'\t'..=b'~', 0] => Some(two(UTF_16LE)),
        _ => None,
    }
}

/// The character set that a page names in its first bytes, in a meta element or an XML declaration.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..bytes.len().min(2048))?.to_ascii_lowercase();
    let find =
        |mark: &[u8]| head.windows(mark.len()).position(|window| window == mark).map(|at| at + mark.len());
    let at = find(b"charset=").or_else(|| find(b"encoding="))?;
    let label = head[at..].iter().skip_while(|b| matches!(b, b'"' | b'\'' | b' '));
    let label: Vec<u8> =
        label.take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b':')).copied().collect();
    Encoding::for_label(&label)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RU: &str = "Министр обороны заявил, что за ночь сбиты двадцать беспилотников.";

    #[test]
    fn pages_and_servers_that_lie_are_read_all_the_same() {
        let koi = encoding_rs::KOI8_R.encode(RU).0;
        assert_eq!(html(&koi, Some("koi8-r")).unwrap(), RU);
        let meta = format!("<meta charset='windows-1251'>{RU}");
        let bytes = encoding_rs::WINDOWS_1251.encode(&meta).0;
        assert!(html(&bytes, None).unwrap().contains(RU));
        assert!(html(&bytes, Some("utf-8")).unwrap().contains(RU), "a server that says UTF-8");
        assert_eq!(html(RU.as_bytes(), Some("windows-1251")).unwrap(), RU, "UTF-8 called otherwise");
    }

    #[test]
    fn wide_letters_are_read_with_and_without_a_mark() {
        let text = format!("<?xml version='1.0' encoding='x'?><p>{RU}</p>");
        let units: Vec<u16> = text.encode_utf16().collect();
        let letters: Vec<u32> = text.chars().map(u32::from).collect();
        for (name, mark, bytes) in [
            (
                "16 little",
                &b"\xff\xfe"[..],
                units.iter().flat_map(|unit| unit.to_le_bytes()).collect::<Vec<u8>>(),
            ),
            ("16 big", b"\xfe\xff", units.iter().flat_map(|unit| unit.to_be_bytes()).collect()),
            ("32 little", b"\xff\xfe\0\0", letters.iter().flat_map(|letter| letter.to_le_bytes()).collect()),
            ("32 big", b"\0\0\xfe\xff", letters.iter().flat_map(|letter| letter.to_be_bytes()).collect()),
        ] {
            assert_eq!(html(&bytes, None).unwrap(), text, "{name}");
            assert_eq!(html(&[mark, &bytes].concat(), None).unwrap(), text, "{name} with a mark");
            let cut = html(&bytes[..bytes.len() - 1], None).unwrap();
            assert!(cut.contains(RU), "{name} cut within its last letter");
        }
    }

    #[test]
    fn pictures_are_no_pages() {
        assert!(matches!(html(&[0; 100], None), Err(SourceError::Binary)));
    }
}
