//! The sets of linking, as they come.

use super::{Doc, Mention};
use crate::files::{folder, name, text, walk};
use crate::{EvalError, LeftOut, Scores};
use record::Language;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Every set at or below some paths, by name.
pub(crate) fn load(paths: &[PathBuf], scores: &mut Scores) -> Result<BTreeMap<String, Vec<Doc>>, EvalError> {
    let mut sets: BTreeMap<String, Vec<Doc>> = BTreeMap::new();
    for path in walk(paths)? {
        let file = name(&path);
        if file.ends_with(".jsonl") {
            sets.entry(file.trim_end_matches(".jsonl").to_owned()).or_default().extend(seminal(&path)?);
        } else if file.ends_with(".tar") || file.ends_with(".tgz") {
            let set = file.split('.').next().unwrap_or(file).to_owned();
            for (member, conll) in members(&path)? {
                sets.entry(set.clone()).or_default().extend(conll_docs(&member, &conll));
            }
        } else if file.ends_with(".conll") {
            let shown = path.display().to_string();
            sets.entry(set_of(&path)).or_default().extend(conll_docs(&shown, &text(&path)?));
        } else if file == "gold.tsv" {
            sets.insert(folder(&path).to_owned(), own(&path, scores)?);
        }
    }
    sets.retain(|_, docs| !docs.is_empty());
    if sets.is_empty() {
        let path = paths.first().cloned().unwrap_or_default();
        let reason = "holds no set of linking: .jsonl, .conll, .tar.gz or gold.tsv".to_owned();
        return Err(EvalError::Form { path, reason });
    }
    Ok(sets)
}

/// MEANTIME's languages stand in folders of one set.
fn set_of(path: &Path) -> String {
    let here = folder(path);
    match here.parse::<Language>() {
        Ok(_) => path.parent().map_or(here, folder).to_owned(),
        Err(_) => here.to_owned(),
    }
}

/// Documents with their seminal event, one JSON object a line.
fn seminal(path: &Path) -> Result<Vec<Doc>, EvalError> {
    #[derive(Deserialize)]
    struct Line {
        doc: String,
        seminal_event: String,
        sentences: Vec<String>,
    }
    let mut docs = Vec::new();
    for (index, line) in text(path)?.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let Line { doc, seminal_event, sentences } = serde_json::from_str(line).map_err(|error| {
            EvalError::Form { path: path.to_owned(), reason: format!("line {}: {error}", index + 1) }
        })?;
        docs.push(Doc {
            name: doc,
            text: sentences.iter().map(|sentence| joined(sentence.split(' '))).collect::<Vec<_>>().join("\n"),
            language: Language::En,
            published: None,
            outlet: None,
            incidents: vec![seminal_event],
            mentions: Vec::new(),
        });
    }
    Ok(docs)
}

/// The CoNLL files of a packed folder, with their paths in it.
fn members(path: &Path) -> Result<Vec<(String, String)>, EvalError> {
    let fault = |source| EvalError::Io { path: path.to_owned(), source };
    let file = std::fs::File::open(path).map_err(fault)?;
    let packed = path.extension().is_some_and(|e| e == "gz" || e == "tgz");
    let bytes: Box<dyn Read> =
        if packed { Box::new(flate2::read::GzDecoder::new(file)) } else { Box::new(file) };
    let mut found = Vec::new();
    for entry in tar::Archive::new(bytes).entries().map_err(fault)? {
        let mut entry = entry.map_err(fault)?;
        let inside = entry.path().map_err(fault)?.display().to_string();
        if inside.ends_with(".conll") {
            let mut conll = String::new();
            entry.read_to_string(&mut conll).map_err(fault)?;
            found.push((inside, conll));
        }
    }
    found.sort();
    Ok(found)
}

/// Documents of a CoNLL file: `TOPIC/INCIDENT[/DOC]`, sentence, token, word, chain. A document's first line may be the
/// day it was published.
fn conll_docs(path: &str, conll: &str) -> Vec<Doc> {
    let language =
        Path::new(path).parent().map(folder_name).and_then(|f| f.parse().ok()).unwrap_or(Language::En);
    let mut docs = Vec::new();
    let mut sentences: Vec<(String, Vec<String>)> = Vec::new();
    let mut key = String::new();
    for line in conll.lines() {
        if let Some(begin) = line.strip_prefix("#begin document") {
            key = begin.split(['(', ')']).nth(1).unwrap_or("").to_owned();
            sentences.clear();
        } else if line.starts_with("#end document") {
            docs.push(conll_doc(&key, language, std::mem::take(&mut sentences)));
        } else if let [_, sentence, _, word, ..] = line.split('\t').collect::<Vec<_>>()[..] {
            if sentences.last().is_none_or(|(number, _)| number != sentence) {
                sentences.push((sentence.to_owned(), Vec::new()));
            }
            if let Some((_, words)) = sentences.last_mut() {
                words.push(word.to_owned());
            }
        }
    }
    docs
}

fn folder_name(path: &Path) -> &str {
    path.file_name().and_then(|n| n.to_str()).unwrap_or("")
}

fn conll_doc(key: &str, language: Language, mut sentences: Vec<(String, Vec<String>)>) -> Doc {
    let published = sentences.first().and_then(|(_, words)| words.first()?.parse().ok());
    if published.is_some() {
        sentences.remove(0);
    }
    let lines: Vec<String> =
        sentences.iter().map(|(_, words)| joined(words.iter().map(String::as_str))).collect();
    // Where the set gives no day, it stands under the headline.
    let published = published.or_else(|| {
        let head = lines.iter().take(3).cloned().collect::<Vec<_>>().join("\n");
        let (_, times) = reader::figures::of_text(&head, language, None);
        times.into_iter().find_map(|time| time.start.filter(|start| time.end == Some(*start)))
    });
    Doc {
        name: format!("{language} {key}"),
        text: lines.join("\n"),
        language,
        published,
        outlet: None,
        incidents: vec![key.split('/').nth(1).unwrap_or(key).to_owned()],
        mentions: Vec::new(),
    }
}

/// Tokens as running text.
fn joined<'w>(words: impl Iterator<Item = &'w str>) -> String {
    let mut text = String::new();
    for word in words {
        let closes = word.starts_with([',', '.', ';', ':', '!', '?', ')', '’', '\'', '%']);
        if !text.is_empty() && !closes && !text.ends_with(['(', '$', '“', '‘']) {
            text.push(' ');
        }
        text.push_str(word);
    }
    text
}

/// A folder of our own: `gold.tsv` names the reports beside it and what of them tells of which incident. Its columns are
/// file, language, day of publication, outlet, incident and the words; several lines may be of one file.
fn own(path: &Path, scores: &mut Scores) -> Result<Vec<Doc>, EvalError> {
    let mut docs: Vec<Doc> = Vec::new();
    for (index, line) in text(path)?.lines().enumerate().filter(|(_, l)| !l.is_empty() && !l.starts_with('#'))
    {
        let fault = |why: String| EvalError::Form {
            path: path.to_owned(),
            reason: format!("line {}: {why}", index + 1),
        };
        let [file, language, published, outlet, incident, words] = line.split('\t').collect::<Vec<_>>()[..]
        else {
            return Err(fault("needs six columns".to_owned()));
        };
        if docs.iter().all(|doc| doc.name != file) {
            docs.push(Doc {
                name: file.to_owned(),
                text: text(&path.with_file_name(file))?,
                language: language
                    .parse()
                    .map_err(|error: record::UnknownLanguage| fault(error.to_string()))?,
                published: Some(published.parse().map_err(|_| fault(format!("{published:?} is no day")))?),
                outlet: (!outlet.is_empty()).then(|| outlet.to_owned()),
                incidents: Vec::new(),
                mentions: Vec::new(),
            });
        }
        let Some(doc) = docs.iter_mut().find(|doc| doc.name == file) else { continue };
        if !doc.text.contains(words) {
            return Err(fault(format!("{words:?} does not stand in {file}")));
        }
        if !doc.incidents.iter().any(|known| known == incident) {
            doc.incidents.push(incident.to_owned());
        }
        doc.mentions.push(Mention { incident: incident.to_owned(), words: words.to_owned() });
    }
    let set = folder(path);
    for doc in &docs {
        if reader::read("", doc.language, &reader::Known::default()).is_err() {
            let why = format!("{} cannot be read yet", doc.language);
            scores.left_out.push(LeftOut { set: set.to_owned(), words: doc.name.clone(), why });
        }
    }
    Ok(docs)
}
