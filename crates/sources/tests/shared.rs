//! Every feed and archive of the shared sets reads, gives a clear error or a partial reading; none panics.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use flate2::read::GzDecoder;
use sources::source::Take;
use sources::{charset, feed, files, sitemap, warc};
use std::collections::BTreeMap;
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

/// What a file of the sets is, by a strict parser and its outermost element.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    Feed,
    SomethingElse,
    Malformed,
}

fn class(bytes: &[u8]) -> Class {
    let Ok(text) = charset::html(bytes, None) else { return Class::Malformed };
    let is = |known: bool| if known { Class::Feed } else { Class::SomethingElse };
    if text.trim_start().starts_with('{') {
        let value: Result<serde_json::Value, _> = serde_json::from_str(&text);
        return value.map_or(Class::Malformed, |value| is(value["items"].is_array()));
    }
    let options = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
    roxmltree::Document::parse_with_options(text.trim_start_matches('\u{feff}'), options).map_or(
        Class::Malformed,
        |doc| {
            let root = doc.root_element().tag_name().name().to_lowercase();
            is(["rss", "rdf", "feed", "channel", "entry"].contains(&&*root))
        },
    )
}

/// The feeds of the sets; a set has other files too.
fn feeds() -> Vec<(PathBuf, Vec<u8>)> {
    let ends = |path: &Path| path.extension().is_some_and(|e| e == "xml" || e == "json");
    let archives = ["feeds/feed-rs.tar.gz", "feeds/feedparser.tar.gz"];
    archives.into_iter().flat_map(files_of).filter(|(path, _)| ends(path)).collect()
}

#[test]
fn feeds_read_or_say_why_not() {
    let mut counts: BTreeMap<(Class, &str), usize> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (path, bytes) in feeds() {
        let class = class(&bytes);
        let read = feed::read(&bytes, None, None);
        let outcome = match &read {
            Ok(listing) if listing.broken.is_none() => "read whole",
            Ok(_) => "read in part",
            Err(_) => "refused",
        };
        *counts.entry((class, outcome)).or_default() += 1;
        let says = match &read {
            Ok(listing) => listing.broken.clone(),
            Err(error) => Some(error.to_string()),
        };
        let fine = match class {
            Class::Feed => outcome == "read whole",
            Class::SomethingElse => outcome == "refused",
            Class::Malformed => true,
        };
        if !fine || says.as_ref().is_some_and(|says| says.len() < 10) {
            wrong.push(format!("{}: {class:?}, {outcome}: {says:?}", path.display()));
        }
    }
    for ((class, outcome), count) in &counts {
        println!("{class:?}, {outcome}: {count}");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Many files say in a comment what their first entry must give.
#[test]
fn feeds_give_what_their_sets_expect_of_them() {
    let expectation = regex::Regex::new(
        r#"entries\[0\](?:\.|\[u?['"])(title|link|description|summary)(?:['"]\])? == u?(?:'([^'\\\n]*)'|"([^"\\\n]*)")"#,
    )
    .unwrap();
    // The sets keep some markup and take out other; we keep the words.
    let bare = |text: &str| -> String {
        text.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
    };
    let (mut right, mut wrong) = (0, Vec::new());
    for (path, bytes) in feeds() {
        let Ok(text) = charset::html(&bytes, None) else { continue };
        // Some hang on what a server says besides.
        let Some(found) = expectation.captures(&text).filter(|_| !text.contains("\nHeader:")) else {
            continue;
        };
        let expected = found.get(2).or(found.get(3)).map_or("", |words| words.as_str());
        let Ok(listing) = feed::read(&bytes, Some("http://127.0.0.1/"), None) else { continue };
        let report = listing.leads.first().map(|lead| match &lead.take {
            Take::Page(report) | Take::Report(report) => report,
            Take::File(path) => panic!("a feed leads to {}", path.display()),
        });
        let read = report.and_then(|report| match &found[1] {
            "title" => report.title.clone(),
            "link" => report.address.clone(),
            _ => Some(report.text.clone()),
        });
        let read_words = bare(read.as_deref().unwrap_or_default());
        if read_words == bare(expected) || read_words == bare(&sources::page::lines(expected).concat()) {
            right += 1;
        } else {
            wrong.push(format!("{}: {} {expected:?}, read {read:?}", path.display(), &found[1]));
        }
    }
    println!("{right} as expected, {} not:\n{}", wrong.len(), wrong.join("\n"));
    assert!(wrong.len() * 20 <= right, "{right} as expected, {} not", wrong.len());
}

/// And some, of which day it is, in universal time.
#[test]
fn feeds_give_the_days_that_their_sets_expect() {
    let expectation = regex::Regex::new(
        r"entries\[0\]\['(?:published|updated|issued|created|modified|date)_parsed'\] == \((\d+), (\d+), (\d+),",
    )
    .unwrap();
    let (mut right, mut wrong) = (0, Vec::new());
    for (path, bytes) in feeds() {
        let Ok(text) = charset::html(&bytes, None) else { continue };
        let Some(found) = expectation.captures(&text) else { continue };
        let expected = format!("{:0>4}-{:0>2}-{:0>2}", &found[1], &found[2], &found[3]);
        // They say nothing else, and an entry that says nothing is none.
        let text = ["<item>", "<entry>"]
            .into_iter()
            .fold(text.into_owned(), |text, tag| text.replacen(tag, &format!("{tag}<title>T</title>"), 1));
        let listing = feed::read(text.as_bytes(), Some("https://a.org/"), None).unwrap();
        let moment = listing.leads.first().and_then(|lead| match &lead.take {
            Take::Page(report) | Take::Report(report) => report.published.clone(),
            Take::File(path) => panic!("a feed leads to {}", path.display()),
        });
        let day = moment.map(|moment| {
            moment.at.map_or(moment.day, |at| jiff::tz::Offset::UTC.to_datetime(at).date()).to_string()
        });
        if day.as_deref() == Some(&*expected) {
            right += 1;
        } else {
            wrong.push(format!("{}: {expected}, read {day:?}", path.display()));
        }
    }
    println!("{right} days as expected, {} not:\n{}", wrong.len(), wrong.join("\n"));
    assert!(wrong.len() * 5 <= right, "{right} days as expected, {} not", wrong.len());
}

#[test]
fn feeds_cut_anywhere_and_garbled_do_no_harm() {
    let small = |(_, bytes): &(PathBuf, Vec<u8>)| bytes.len() < 20_000;
    // The same bytes at each run, from a generator of one line (xorshift).
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % below.max(1) as u64) as usize
    };
    for (_, mut bytes) in feeds().into_iter().filter(small).step_by(7) {
        for cut in (0..bytes.len()).step_by(bytes.len() / 7 + 1) {
            let _ = feed::read(&bytes[..cut], None, None);
            let _ = sitemap::read(&bytes[..cut], None);
        }
        for _ in 0..20 {
            let (at, other) = (next(bytes.len()), next(bytes.len()));
            bytes.swap(at, other);
            bytes[at] = bytes[at].wrapping_add(next(3) as u8);
            let _ = feed::read(&bytes, None, None);
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
        assert!(errors.iter().all(|error| error.len() > 10), "{name}: {errors:?}");
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
