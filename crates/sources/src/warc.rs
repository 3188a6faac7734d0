//! WARC and ARC archives, gzipped or not: the pages in them, one after another, in bounded memory; and WARC out.

use crate::arc::{Head, Version};
use crate::{MAX_BYTES, SourceError, hash};
use flate2::bufread::MultiGzDecoder;
use jiff::Timestamp;
use std::io::{self, BufRead, BufReader, Read, Write};

/// A page as it was fetched.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fetched {
    /// Its address.
    pub address: Option<String>,
    /// When it was fetched.
    pub at: Option<Timestamp>,
    /// What the server said it is.
    pub kind: Option<String>,
    /// The character set that the server named.
    pub charset: Option<String>,
    /// The bytes, without the coding of their transfer.
    pub bytes: Vec<u8>,
}

/// The pages of an archive. Records that are none, and answers other than success, are passed over; a broken record is an
/// error, and ends the archive where what follows cannot be found.
pub struct Pages<R> {
    input: R,
    done: bool,
    /// That of an ARC archive.
    arc: Option<Version>,
}

/// Opens an archive.
///
/// # Errors
/// Where it cannot be read, or is no archive.
pub fn open<R: BufRead + 'static>(mut input: R) -> Result<Pages<Box<dyn BufRead>>, SourceError> {
    let gzip = input.fill_buf()?.starts_with(b"\x1f\x8b");
    let mut input: Box<dyn BufRead> = if gzip {
        Box::new(BufReader::with_capacity(1 << 16, MultiGzDecoder::new(input)))
    } else {
        Box::new(input)
    };
    let head = input.fill_buf().map_err(|error| SourceError::Archive(error.to_string()))?;
    let begins = head.trim_ascii_start();
    let arc = begins.starts_with(b"filedesc:").then_some(Version::One);
    if arc.is_none() && !begins.starts_with(b"WARC/") {
        return Err(SourceError::Archive("it does not begin with a WARC or ARC record".to_owned()));
    }
    Ok(Pages { input, done: false, arc })
}

/// The most bytes in a record's head, or in the head of an answer.
const MAX_HEAD: usize = 64 << 10;

impl<R: BufRead> Iterator for Pages<R> {
    type Item = Result<Fetched, SourceError>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.done {
            let record = match self.arc {
                Some(version) => self.arc_record(version),
                None => self.record(),
            };
            match record {
                Ok(Some(page)) => return Some(Ok(page)),
                Ok(None) => {}
                Err(error) => {
                    self.done = true;
                    return Some(Err(error));
                }
            }
        }
        None
    }
}

impl<R: BufRead> Pages<R> {
    /// The next record; `None` where it is no page, or there is none.
    fn record(&mut self) -> Result<Option<Fetched>, SourceError> {
        let Some(first) = self.first_line()? else { return Ok(None) };
        if !first.starts_with("WARC/") {
            return Err(broken("a record does not begin where the one before it says that it ends"));
        }
        let (mut length, mut kind, mut page) = (None, String::new(), Fetched::default());
        let mut size = 0;
        loop {
            let Some(line) = self.line()? else { return Err(broken("it ends within the head of a record")) };
            size += line.len();
            if size > MAX_HEAD {
                return Err(broken("the head of a record is longer than 64 KiB"));
            }
            if line.trim().is_empty() {
                break;
            }
            let Some((name, value)) = line.split_once(':') else { continue };
            let value = value.trim();
            match name.trim().to_ascii_lowercase().as_str() {
                "content-length" => length = value.parse::<u64>().ok(),
                "warc-type" => kind = value.to_ascii_lowercase(),
                "warc-target-uri" => page.address = Some(value.trim_matches(['<', '>']).to_owned()),
                "warc-date" => page.at = value.parse().ok(),
                "content-type" => page.kind = Some(value.to_ascii_lowercase()),
                _ => {}
            }
        }
        let length = length.ok_or_else(|| broken("a record does not give its length"))?;
        let wanted =
            matches!(kind.as_str(), "response" | "resource" | "conversion") && length <= 4 * MAX_BYTES as u64;
        if !wanted {
            return self.pass(length).map(|()| None);
        }
        let block = self.block(length)?;
        if kind != "response" {
            page.charset = page.kind.as_deref().and_then(charset_of);
            page.bytes = block;
            return Ok(is_page(&page).then_some(page));
        }
        Ok(answer(&block, page))
    }

    /// The next record of an ARC archive.
    fn arc_record(&mut self, version: Version) -> Result<Option<Fetched>, SourceError> {
        let Some(line) = self.first_line()? else { return Ok(None) };
        let head = Head::read(&line, version).ok_or_else(|| {
            broken("a record of the ARC form does not begin with an address, a host, a time, a kind and a length")
        })?;
        if head.is_of_file() {
            if head.length > MAX_HEAD as u64 {
                return Err(broken("the record about the file is longer than 64 KiB"));
            }
            self.arc = Some(Version::of(&self.block(head.length)?));
            return Ok(None);
        }
        if !head.address.starts_with("http") || head.length > 4 * MAX_BYTES as u64 {
            return self.pass(head.length).map(|()| None);
        }
        let block = self.block(head.length)?;
        let page = Fetched { address: Some(head.address), at: head.at, ..Fetched::default() };
        Ok(answer(&block, page))
    }

    /// The first line of the next record; `None` at the end.
    fn first_line(&mut self) -> Result<Option<String>, SourceError> {
        loop {
            match self.line()? {
                None => {
                    self.done = true;
                    return Ok(None);
                }
                Some(line) if line.trim().is_empty() => {}
                Some(line) => return Ok(Some(line)),
            }
        }
    }

    fn block(&mut self, length: u64) -> Result<Vec<u8>, SourceError> {
        let mut block = Vec::new();
        (&mut self.input).take(length).read_to_end(&mut block).map_err(damaged)?;
        if (block.len() as u64) < length { Err(broken("it ends within a record")) } else { Ok(block) }
    }

    fn pass(&mut self, length: u64) -> Result<(), SourceError> {
        let passed = io::copy(&mut (&mut self.input).take(length), &mut io::sink()).map_err(damaged)?;
        if passed == length { Ok(()) } else { Err(broken("it ends within a record")) }
    }

    fn line(&mut self) -> Result<Option<String>, SourceError> {
        let mut line = Vec::new();
        let read =
            (&mut self.input).take(MAX_HEAD as u64 + 1).read_until(b'\n', &mut line).map_err(damaged)?;
        Ok((read > 0).then(|| String::from_utf8_lossy(&line).into_owned()))
    }
}

fn broken(what: &str) -> SourceError {
    SourceError::Archive(what.to_owned())
}

fn damaged(error: io::Error) -> SourceError {
    SourceError::Archive(format!("it is damaged: {error}"))
}

/// The page in a server's answer; `None` where the answer is no success or no page.
fn answer(block: &[u8], mut page: Fetched) -> Option<Fetched> {
    let at = block.windows(4).take(MAX_HEAD).position(|window| window == b"\r\n\r\n").map(|at| (at, at + 4));
    let at = at.or_else(|| {
        block.windows(2).take(MAX_HEAD).position(|window| window == b"\n\n").map(|at| (at, at + 2))
    });
    let (end, start) = at?;
    let head = String::from_utf8_lossy(&block[..end]);
    let mut lines = head.lines();
    let status = lines.next()?.split_whitespace().nth(1)?;
    if !status.starts_with('2') {
        return None;
    }
    let (mut chunked, mut coding) = (false, String::new());
    page.kind = None;
    for (name, value) in lines.filter_map(|line| line.split_once(':')) {
        let value = value.trim().to_ascii_lowercase();
        match name.trim().to_ascii_lowercase().as_str() {
            "content-type" => page.kind = Some(value),
            "transfer-encoding" => chunked = value.contains("chunked"),
            "content-encoding" => coding = value,
            _ => {}
        }
    }
    page.charset = page.kind.as_deref().and_then(charset_of);
    let body = &block[start..];
    // Crawlers often undo a coding and leave its name standing: what does not decode is taken as it is.
    let body = if chunked { unchunk(body).unwrap_or_else(|| body.to_vec()) } else { body.to_vec() };
    page.bytes = match coding.as_str() {
        "gzip" | "x-gzip" => inflated(MultiGzDecoder::new(&body[..])).unwrap_or(body),
        "deflate" => inflated(flate2::read::ZlibDecoder::new(&body[..])).unwrap_or(body),
        _ => body,
    };
    is_page(&page).then_some(page)
}

fn is_page(page: &Fetched) -> bool {
    let kind = page.kind.as_deref().unwrap_or("");
    kind.contains("html")
        || kind.starts_with("application/pdf") && page.bytes.starts_with(b"%PDF-")
        || kind.starts_with("text/plain")
        || kind.is_empty() && page.bytes.trim_ascii_start().starts_with(b"<")
}

/// Undoes a coding, up to the most that is read.
fn inflated(input: impl Read) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    input.take(MAX_BYTES as u64 + 1).read_to_end(&mut out).ok()?;
    Some(out)
}

fn unchunk(mut body: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    loop {
        let end = body.iter().take(20).position(|byte| *byte == b'\n')?;
        let size = std::str::from_utf8(&body[..end]).ok()?.split(';').next()?.trim();
        let size = usize::from_str_radix(size, 16).ok()?;
        body = &body[end + 1..];
        if size == 0 {
            return Some(out);
        }
        out.extend_from_slice(body.get(..size)?);
        body = body.get(size..)?;
        body = body.strip_prefix(b"\r\n").or(body.strip_prefix(b"\n"))?;
    }
}

/// The character set in a content type.
pub fn charset_of(kind: &str) -> Option<String> {
    let (_, label) = kind.split_once("charset=")?;
    Some(label.split(';').next()?.trim().trim_matches(['"', '\'']).to_owned())
}

/// Appends a fetched page to an archive, as a gzipped `resource` record of its own: archives of this kind can be joined.
///
/// # Errors
/// Where the archive cannot be written.
pub fn write(mut out: impl Write, page: &Fetched) -> io::Result<()> {
    let clean = |text: &str| text.replace(['\r', '\n'], " ");
    let at = page.at.unwrap_or(Timestamp::UNIX_EPOCH).strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let address = clean(page.address.as_deref().unwrap_or("urn:unknown"));
    let sum = hash(&page.bytes);
    let own = hash(format!("{address} {at} {sum}").as_bytes());
    let id = format!("{}-{}-{}-{}-{}", &own[..8], &own[8..12], &own[12..16], &own[16..20], &own[20..32]);
    let kind = clean(page.kind.as_deref().unwrap_or("text/html"));
    let head = format!(
        "WARC/1.1\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:uuid:{id}>\r\nWARC-Date: {at}\r\nWARC-Target-URI: {address}\r\n\
         WARC-Block-Digest: sha256:{sum}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\r\n",
        page.bytes.len()
    );
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    gzip.write_all(head.as_bytes())?;
    gzip.write_all(&page.bytes)?;
    gzip.write_all(b"\r\n\r\n")?;
    out.write_all(&gzip.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pages(bytes: &[u8]) -> Vec<Result<Fetched, String>> {
        match open(io::Cursor::new(bytes.to_vec())) {
            Ok(pages) => pages.map(|page| page.map_err(|error| error.to_string())).collect(),
            Err(error) => vec![Err(error.to_string())],
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let page = Fetched {
            address: Some("https://a.org/1".to_owned()),
            at: "2025-07-13T10:00:00Z".parse().ok(),
            kind: Some("text/html; charset=utf-8".to_owned()),
            charset: Some("utf-8".to_owned()),
            bytes: "<p>Мир\r\n\r\nWARC/1.0".into(),
        };
        let mut out = Vec::new();
        write(&mut out, &page).unwrap();
        write(&mut out, &page).unwrap();
        assert_eq!(pages(&out), [Ok(page.clone()), Ok(page)]);
        let cut = pages(&out[..out.len() - 30]);
        assert!(cut[0].is_ok() && cut[1].is_err(), "a cut archive gives what stands before the cut");
    }

    #[test]
    fn answers_are_undone() {
        let body = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n<p>a\r\n1\r\nb\r\n0\r\n\r\n";
        let record = format!(
            "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: {}\r\n\r\n{body}\r\n\r\n",
            body.len()
        );
        let found = pages(record.as_bytes());
        assert_eq!(found[0].as_ref().unwrap().bytes, b"<p>ab");
        let lost = record.replace("200 OK", "404 Gone");
        assert!(pages(lost.as_bytes()).is_empty());
    }

    #[test]
    fn records_of_the_older_form_are_read() {
        let about = "1 0 Us\nURL IP-address Archive-date Content-type Archive-length\n";
        let body = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=koi8-r\r\n\r\n<p>a";
        let arc = format!(
            "filedesc://x.arc 10.0.0.1 20140216050221 text/plain {}\n{about}\ndns:a.org 10.0.0.1 20140216050221 text/dns 3\nabc\n\
             http://a.org/1 10.0.0.1 20140216050221 text/html {}\n{body}\n",
            about.len(),
            body.len()
        );
        let found = pages(arc.as_bytes());
        let page = found[0].as_ref().unwrap();
        assert_eq!((found.len(), &*page.bytes), (1, &b"<p>a"[..]));
        assert_eq!(page.address.as_deref(), Some("http://a.org/1"));
        assert_eq!((page.charset.as_deref(), page.at), (Some("koi8-r"), "2014-02-16T05:02:21Z".parse().ok()));
        let cut = pages(&arc.as_bytes()[..arc.len() - 4]);
        assert!(cut[0].as_ref().unwrap_err().contains("ends within"));
    }

    #[test]
    fn what_is_no_archive_is_refused() {
        assert!(pages(b"hello")[0].as_ref().unwrap_err().contains("ARC record"));
        assert!(pages(b"filedesc://x")[0].as_ref().unwrap_err().contains("ARC form"));
        assert!(pages(b"")[0].is_err());
        assert!(pages(b"WARC/1.0\r\nContent-Length: 10\r\n\r\nabc")[0].is_err());
    }
}
