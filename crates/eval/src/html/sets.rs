//! Sets of pages with gold, in folders or in `.tar.gz` archives.

use crate::EvalError;
use crate::files::walk;
use record::Date;
use serde_json::Value;
use std::{
    collections::BTreeMap,
    fs::File,
    io::{self, Read},
    path::{Path, PathBuf},
};

/// A page with what should be read from it.
pub(super) struct Page {
    pub name: String,
    pub address: Option<String>,
    pub bytes: Vec<u8>,
    pub gold: Gold,
}

/// What should be read.
pub(super) struct Gold {
    pub text: Text,
    pub title: Option<String>,
    pub day: Option<Date>,
    pub moment: Option<jiff::Timestamp>,
}

/// The main text, whole or by what must and must not stand in it.
pub(super) enum Text {
    Whole(String),
    Snippets { with: Vec<String>, without: Vec<String> },
}

/// The sets below some paths, in order of name.
pub(super) fn load(paths: &[PathBuf]) -> Result<BTreeMap<String, Vec<Page>>, EvalError> {
    let files = files(paths)?;
    let by_name: BTreeMap<&str, &Path> =
        files.keys().filter_map(|path| Some((bare_name(path)?, path.as_path()))).collect();
    let mut sets: BTreeMap<String, Vec<Page>> = BTreeMap::new();
    for (path, bytes) in files.iter().filter(|(path, _)| path.extension().is_some_and(|e| e == "json")) {
        let Ok(Value::Object(gold)) = serde_json::from_slice::<Value>(bytes) else { continue };
        for (key, entry) in &gold {
            let found = if entry.get("articleBody").is_some() {
                zyte(key, entry)
            } else if entry.get("with").is_some() {
                snippets(key, entry)
            } else if entry.get("body").is_some() {
                fundus(path, key, entry, &gold, &files)
            } else {
                None
            };
            let Some((set, file, address, gold)) = found else { continue };
            let at = files
                .get(Path::new(&file))
                .map(|_| Path::new(&file))
                .or_else(|| by_name.get(file.as_str()).copied());
            let Some(page) = at.and_then(|at| files.get(at)) else { continue };
            let page = Page { name: file, address, bytes: unpacked(page.clone()), gold };
            sets.entry(set.to_owned()).or_default().push(page);
        }
    }
    Ok(sets)
}

type Entry = (&'static str, String, Option<String>, Gold);

fn zyte(key: &str, entry: &Value) -> Option<Entry> {
    let text = Text::Whole(entry["articleBody"].as_str()?.to_owned());
    let gold = Gold { text, title: None, day: None, moment: None };
    Some(("zyte", format!("{key}.html"), words(entry, "url"), gold))
}

fn snippets(key: &str, entry: &Value) -> Option<Entry> {
    let list = |field: &str| -> Vec<String> {
        let items = entry[field].as_array().map(Vec::as_slice).unwrap_or_default();
        items.iter().filter_map(|item| item.as_str().map(str::to_owned)).collect()
    };
    let text = Text::Snippets { with: list("with"), without: list("without") };
    let day = words(entry, "date").and_then(|day| day.parse().ok());
    let gold = Gold { text, title: words(entry, "title"), day, moment: None };
    Some(("trafilatura", words(entry, "file")?, Some(key.to_owned()), gold))
}

/// A publisher's file holds versions of its parser; each belongs to one page, in order of the day it was fetched.
fn fundus(
    path: &Path,
    version: &str,
    entry: &Value,
    versions: &serde_json::Map<String, Value>,
    files: &BTreeMap<PathBuf, Vec<u8>>,
) -> Option<Entry> {
    let publisher = path.file_stem()?.to_str()?;
    let folder = path.parent()?;
    let pages: Vec<&PathBuf> = files
        .keys()
        .filter(|page| page.parent() == Some(folder))
        .filter(|page| {
            bare_name(page)
                .and_then(|name| name.strip_prefix(publisher))
                .is_some_and(|rest| rest.starts_with("_2"))
        })
        .collect();
    let mut names: Vec<&String> = versions.keys().collect();
    names.sort();
    let page = (names.len() == pages.len()).then(|| names.iter().position(|name| *name == version))??;
    let page = pages.get(page)?;
    let info: Option<Value> =
        files.get(&folder.join("meta.info")).and_then(|bytes| serde_json::from_slice(bytes).ok());
    let address = info.and_then(|info| words(&info[page.file_name()?.to_str()?], "url"));
    let mut text = String::new();
    let mut take = |list: &Value| {
        for line in list.as_array().into_iter().flatten().filter_map(Value::as_str) {
            text.push_str(line);
            text.push('\n');
        }
    };
    take(&entry["body"]["summary"]);
    for section in entry["body"]["sections"].as_array().into_iter().flatten() {
        take(&section["headline"]);
        take(&section["paragraphs"]);
    }
    let date = words(entry, "publishing_date");
    let day = date.as_deref().and_then(|date| date.get(..10)?.parse().ok());
    let moment = date.as_deref().and_then(|date| date.replace(' ', "T").parse().ok());
    let gold = Gold { text: Text::Whole(text), title: words(entry, "title"), day, moment };
    Some(("fundus", page.to_str()?.to_owned(), address, gold))
}

/// A field's text, where it is not empty.
fn words(entry: &Value, field: &str) -> Option<String> {
    entry.get(field)?.as_str().filter(|text| !text.trim().is_empty()).map(str::to_owned)
}

/// Every file, those in archives too.
fn files(paths: &[PathBuf]) -> Result<BTreeMap<PathBuf, Vec<u8>>, EvalError> {
    let mut files = BTreeMap::new();
    for path in walk(paths)? {
        let fault = |source: io::Error| EvalError::Io { path: path.clone(), source };
        let name = path.to_string_lossy();
        if name.ends_with(".tar.gz") {
            let mut archive =
                tar::Archive::new(flate2::read::GzDecoder::new(File::open(&path).map_err(fault)?));
            for entry in archive.entries().map_err(fault)? {
                let mut entry = entry.map_err(fault)?;
                let inside = path.join(entry.path().map_err(fault)?);
                let mut bytes = Vec::new();
                entry.read_to_end(&mut bytes).map_err(fault)?;
                files.insert(inside, bytes);
            }
        } else {
            files.insert(path.clone(), std::fs::read(&path).map_err(fault)?);
        }
    }
    Ok(files)
}

/// The name without `.gz`.
fn bare_name(path: &Path) -> Option<&str> {
    let name = path.file_name()?.to_str()?;
    Some(name.strip_suffix(".gz").unwrap_or(name))
}

fn unpacked(bytes: Vec<u8>) -> Vec<u8> {
    if !bytes.starts_with(b"\x1f\x8b") {
        return bytes;
    }
    let mut out = Vec::new();
    match flate2::read::MultiGzDecoder::new(&bytes[..]).read_to_end(&mut out) {
        Ok(_) => out,
        Err(_) => bytes,
    }
}
