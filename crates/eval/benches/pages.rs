//! Pages a second from WARC to report on one core, beside the extraction library alone and beside `dom_smoothie`, and how
//! well each reads the same pages.
//!
//! `cargo bench -p dateline-eval --bench pages [-- SHARED/html]`; the sets lie beside the checkout (DATELINE_SHARED).

use eval::html::{Read, score};
use flate2::read::GzDecoder;
use sources::files::Piece;
use sources::{charset, page, warc};
use std::fs::File;
use std::io::{Cursor, Read as _};
use std::path::{Path, PathBuf};
use std::time::Instant;

const ROUNDS: usize = 5;

fn main() {
    let named = std::env::args().skip(1).find(|arg| arg != "--bench").map(PathBuf::from);
    let folder = named.unwrap_or_else(|| {
        let shared = std::env::var_os("DATELINE_SHARED").map(PathBuf::from);
        shared.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared")).join("html")
    });
    let pages = pages(&folder);
    if pages.is_empty() {
        println!("skipped: there are no sets of pages in {}", folder.display());
        return;
    }
    let bytes: usize = pages.iter().map(Vec::len).sum();
    let mut archive = Vec::new();
    for page in &pages {
        let fetched = warc::Fetched { bytes: page.clone(), ..Default::default() };
        warc::write(&mut archive, &fetched).expect("memory is written");
    }
    println!("{} pages, {:.1} MB, one core, the best of {ROUNDS} rounds", pages.len(), bytes as f64 / 1e6);
    let report = || {
        let found = warc::open(Cursor::new(archive.clone())).expect("the archive is ours");
        let reports =
            found.filter_map(|page| Piece::Page(page.expect("the archive is whole")).reports().ok());
        reports.filter(|reports| reports.iter().any(|report| !report.text.is_empty())).count()
    };
    let library = || pages.iter().filter(|page| !page::bare(page, None).text.is_empty()).count();
    let peer = || pages.iter().filter(|page| !smoothie(page, None).text.is_empty()).count();
    let works: [(&str, &dyn Fn() -> usize); 3] =
        [("from WARC to report", &report), ("trafilatura alone", &library), ("dom_smoothie alone", &peer)];
    let mut best = [(f64::INFINITY, 0); 3];
    // In turns, so that what else runs on the machine falls on each alike.
    for _ in 0..ROUNDS {
        for (best, (_, work)) in best.iter_mut().zip(works) {
            let (start, ran) = (Instant::now(), processor());
            let read = work();
            let passed = processor().zip(ran).map_or(start.elapsed().as_secs_f64(), |(now, then)| now - then);
            *best = (best.0.min(passed), read);
        }
    }
    for ((passed, read), (name, _)) in best.iter().zip(works) {
        println!("{name:>34} {:>8.1} pages/s, {read} with text", pages.len() as f64 / passed);
    }

    let ours = |bytes: &[u8], address: Option<&str>| {
        let given = page::Given { address, ..Default::default() };
        let Ok(page) = page::read(bytes, &given) else { return Read::default() };
        let report = page.whole();
        let day = report.published.as_ref().map(|moment| moment.day);
        let moment = report.published.and_then(|moment| moment.at);
        Read { text: report.text, title: report.title, day, moment }
    };
    let bare = |bytes: &[u8], address: Option<&str>| {
        let bare = page::bare(bytes, address);
        Read { text: bare.text, title: bare.title, day: bare.day, moment: None }
    };
    let scores = score(&[folder], &[("", &ours), ("trafilatura_", &bare), ("dom_smoothie_", &smoothie)]);
    for row in scores.expect("the sets are readable").rows {
        println!("{:>14} {:>30} {:>6.1} {:>6}", row.set, row.measure, row.value * 100.0, row.n);
    }
}

/// What `dom_smoothie` reads from a page.
fn smoothie(bytes: &[u8], address: Option<&str>) -> Read {
    let Ok(html) = charset::html(bytes, None) else { return Read::default() };
    let article = dom_smoothie::Readability::new(&*html, address, None).and_then(|mut page| page.parse());
    let Ok(article) = article else { return Read::default() };
    let day = article.published_time.as_deref().and_then(|time| time.get(..10)?.parse().ok());
    Read { text: article.text_content.to_string(), title: Some(article.title), day, moment: None }
}

/// The pages in the packed sets of a folder.
fn pages(folder: &Path) -> Vec<Vec<u8>> {
    let sets = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut sets: Vec<PathBuf> = sets.filter(|path| path.to_string_lossy().ends_with(".tar.gz")).collect();
    sets.sort();
    let mut pages = Vec::new();
    for set in sets {
        let mut set = tar::Archive::new(GzDecoder::new(File::open(set).expect("the set is readable")));
        for entry in set.entries().expect("the set is an archive") {
            let mut entry = entry.expect("the set is whole");
            let path = entry.path().expect("a path").into_owned();
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).expect("the set is whole");
            if bytes.starts_with(b"\x1f\x8b") {
                let mut unpacked = Vec::new();
                GzDecoder::new(&bytes[..]).read_to_end(&mut unpacked).expect("the page is whole");
                bytes = unpacked;
            }
            if path.to_string_lossy().contains(".html") {
                pages.push(bytes);
            }
        }
    }
    pages
}

/// Seconds that this thread has run on a processor, where the system tells (Linux).
fn processor() -> Option<f64> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(told.split(' ').next()?.parse::<f64>().ok()? / 1e9)
}
