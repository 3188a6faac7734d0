//! Every feed and archive of the shared sets reads, gives a clear error or a partial reading; none panics.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use flate2::read::GzDecoder;
use sources::{feed, files, warc};
use std::fs::File;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};

/// The files in an archive of the shared sets; none, with a line that says so, where the sets are absent.
fn files_of(archive: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let shared = std::env::var_os("DATELINE_SHARED")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared"), PathBuf::from);
    let Ok(file) = File::open(shared.join(archive)) else {
        println!("skipped: {archive} is not beside the checkout");
        return Vec::new();
    };
    let mut archive = tar::Archive::new(GzDecoder::new(file));
    let read = |mut entry: tar::Entry<'_, GzDecoder<File>>| {
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        (entry.path().unwrap().into_owned(), bytes)
    };
    archive
        .entries()
        .unwrap()
        .map(|entry| read(entry.unwrap()))
        .filter(|(_, bytes)| !bytes.is_empty())
        .collect()
}

fn is(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|e| e == ending)
}

#[test]
fn feeds_read_or_say_why_not() {
    let (mut whole, mut part, mut none) = (0, 0, Vec::new());
    for archive in ["feeds/feed-rs.tar.gz", "feeds/feedparser.tar.gz"] {
        for (path, bytes) in files_of(archive).iter().filter(|(path, _)| is(path, "xml") || is(path, "json"))
        {
            match feed::read(bytes, None, None) {
                Ok(listing) if listing.broken.is_none() => whole += 1,
                Ok(_) => part += 1,
                Err(error) => {
                    assert!(error.to_string().len() > 10, "{}: {error}", path.display());
                    none.push(path.clone());
                }
            }
        }
    }
    println!("{whole} feeds read whole, {part} in part, {} not", none.len());
    if whole + part + none.len() > 0 {
        // What is not read: pages, other XML, JSON of expected results, channels of a form before RSS, cut tags.
        assert!(none.len() < 180, "{} of {} do not read: {none:?}", none.len(), whole + part + none.len());
    }
}

#[test]
fn feeds_cut_anywhere_do_no_harm() {
    for (_, bytes) in
        files_of("feeds/feed-rs.tar.gz").iter().filter(|(_, bytes)| bytes.len() < 20_000).take(20)
    {
        for cut in (0..bytes.len()).step_by(bytes.len() / 7 + 1) {
            let _ = feed::read(&bytes[..cut], None, None);
        }
    }
}

#[test]
fn archives_read_or_say_why_not() {
    for (path, bytes) in files_of("warc/warcio.tar.gz") {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name == "LICENSE" {
            continue;
        }
        let (mut pages, mut errors) = (0, Vec::new());
        match warc::open(Cursor::new(bytes)) {
            Ok(found) => found.for_each(|page| match page {
                Ok(page) => {
                    pages += 1;
                    let _ = files::Piece::Page(page).reports();
                }
                Err(error) => errors.push(error.to_string()),
            }),
            Err(error) => errors.push(error.to_string()),
        }
        println!("{name}: {pages} pages {errors:?}");
        match name.as_str() {
            "example.warc"
            | "example.warc.gz"
            | "example-iana.org-chunked.warc"
            | "example.arc"
            | "example.arc.gz" => {
                assert!(pages > 0 && errors.is_empty(), "{name}: {pages} {errors:?}");
            }
            // The last was stored with other line ends, and so is shorter than it says.
            "example-trunc.warc" | "bad.arc" | "example-space-in-url.arc" => {
                assert!(!errors.is_empty(), "{name}")
            }
            _ => {}
        }
    }
}
