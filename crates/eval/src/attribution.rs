//! Scores attributions: PolNeAR (English), ADAQ (Russian), and silver triples (any language).
//!
//! A triple is right where its source, cue and content each overlap those of a marked one; each marked one is
//! found once. Contents are also scored alone, in three ways:
//!
//! * `content_characters`, the bar: of the characters that stand in a marked content those that stand in one read, and the
//!   other way about, each counted once. Published content scores (Citron: 0.83 on PARC 3.0) are such overlaps;
//! * `content_overlap`, as Citron counts: the overlaps of every content read with every one marked, over the sum of all
//!   lengths, so that a character within two contents counts twice;
//! * `content`: whole spans, right where they overlap by at least half of both. The strictest of the three.

use crate::files::{name, text, walk};
use crate::{EvalError, Scores};
use reader::Known;
use record::{Attribution, Language};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// Scores every set found at or below some paths; files of other names are passed over.
pub fn attribution(paths: &[PathBuf]) -> Result<Scores, EvalError> {
    let mut scores = Scores::default();
    let mut loose: BTreeMap<PathBuf, Vec<(String, String)>> = BTreeMap::new();
    for path in walk(paths)? {
        let file = name(&path);
        if let Some(set) = file.strip_suffix(".tar") {
            polnear(set, unpack(&path)?, &mut scores);
        } else if file.ends_with(".ann") || file.ends_with(".txt") {
            let folder = path.parent().and_then(Path::parent).unwrap_or(Path::new("")).to_owned();
            loose.entry(folder).or_default().push((file.to_owned(), text(&path)?));
        } else if file == "adaq_ru_tokens.tsv" {
            adaq(&text(&path)?, &mut scores);
        } else if file.ends_with(".jsonl") && crate::files::folder(&path) == "silver" {
            silver(&path, &mut scores)?;
        }
    }
    for (folder, files) in loose {
        let set = folder.file_name().and_then(|n| n.to_str()).unwrap_or("polnear").to_owned();
        polnear(&format!("polnear-{set}"), files, &mut scores);
    }
    Ok(scores)
}

/// The files of an archive, by their last name.
fn unpack(path: &Path) -> Result<Vec<(String, String)>, EvalError> {
    let fault = |source| EvalError::Io { path: path.to_owned(), source };
    let bytes = std::fs::read(path).map_err(fault)?;
    let mut files = Vec::new();
    for entry in tar::Archive::new(flate2::read::GzDecoder::new(&bytes[..])).entries().map_err(fault)? {
        let mut entry = entry.map_err(fault)?;
        let path = entry.path().map_err(fault)?.into_owned();
        let Some(name) = path.file_name().and_then(|n| n.to_str()) else { continue };
        if name.ends_with(".ann") || name.ends_with(".txt") {
            let mut text = String::new();
            entry.read_to_string(&mut text).map_err(fault)?;
            files.push((name.to_owned(), text));
        }
    }
    Ok(files)
}

type Spans = Vec<Range<usize>>;

/// Who says what, in bytes; a part that is not there is empty.
#[derive(Debug, Default)]
struct Triple {
    source: Spans,
    cue: Spans,
    content: Spans,
}

fn length(spans: &Spans) -> usize {
    spans.iter().map(Range::len).sum()
}

fn shared(a: &Spans, b: &Spans) -> usize {
    let one = |x: &Range<usize>, y: &Range<usize>| x.end.min(y.end).saturating_sub(x.start.max(y.start));
    a.iter().map(|x| b.iter().map(|y| one(x, y)).sum::<usize>()).sum()
}

fn meet(a: &Spans, b: &Spans) -> bool {
    shared(a, b) > 0 || a.is_empty() && b.is_empty()
}

/// What a set adds up to.
#[derive(Default)]
struct Sums {
    gold: usize,
    read: usize,
    triples: usize,
    /// Of them those whose source, or whose cue, is not looked at.
    source_content: usize,
    contents: usize,
    gold_chars: usize,
    read_chars: usize,
    same_chars: usize,
    /// The same over pairs of contents.
    gold_length: usize,
    read_length: usize,
    overlaps: usize,
}

fn triple_of(one: &Attribution) -> Triple {
    let range = |span: record::Span| span.start as usize..span.end as usize;
    Triple {
        source: one.speaker.map(range).into_iter().collect(),
        cue: one.cue.map(range).into_iter().collect(),
        content: one.content.iter().map(|s| range(*s)).collect(),
    }
}

/// Scores one text.
fn score(
    set: &str,
    at: &str,
    text: &str,
    language: Language,
    gold: &[Triple],
    sums: &mut Sums,
    scores: &mut Scores,
) {
    let read: Vec<Triple> = match reader::read(text, language, &Known::default()) {
        Ok(reading) => reading.attributions.iter().map(triple_of).collect(),
        Err(_) => Vec::new(),
    };
    let mut taken = vec![false; read.len()];
    let mut taken_content = vec![false; read.len()];
    let mut taken_pair = vec![false; read.len()];
    for one in gold {
        let take = |taken: &mut Vec<bool>, fits: &dyn Fn(&Triple) -> bool| {
            let best = (0..read.len()).filter(|i| !taken[*i] && fits(&read[*i]));
            let best = best.max_by_key(|i| (shared(&one.content, &read[*i].content), usize::MAX - i));
            if let Some(best) = best {
                taken[best] = true;
            }
            best.is_some()
        };
        let full = take(&mut taken, &|r| {
            meet(&one.source, &r.source) && meet(&one.cue, &r.cue) && meet(&one.content, &r.content)
        });
        sums.triples += usize::from(full);
        sums.source_content += usize::from(take(&mut taken_pair, &|r| {
            meet(&one.source, &r.source) && meet(&one.content, &r.content)
        }));
        sums.contents += usize::from(take(&mut taken_content, &|r| {
            let same = shared(&one.content, &r.content);
            2 * same >= length(&one.content) && 2 * same >= length(&r.content) && same > 0
        }));
        if !full {
            let near = read.iter().filter(|r| meet(&one.content, &r.content) || meet(&one.cue, &r.cue));
            let near: Vec<String> = near.map(|r| told(r, text)).collect();
            let start =
                one.source.iter().chain(&one.cue).chain(&one.content).map(|r| r.start).min().unwrap_or(0);
            let end = one.source.iter().chain(&one.cue).chain(&one.content).map(|r| r.end).max().unwrap_or(0);
            scores.miss(set, at, slice(text, &(start..end)), told(one, text), near.join(" || "));
        }
    }
    for (index, extra) in read.iter().enumerate().filter(|(i, _)| !taken[*i]) {
        let beside = gold.iter().any(|g| meet(&g.content, &extra.content) || meet(&g.cue, &extra.cue));
        if !beside {
            scores.miss(set, format!("{at} extra {index}"), "", String::new(), told(extra, text));
        }
    }
    sums.gold += gold.len();
    sums.read += (0..read.len()).filter(|i| taken[*i] || !nested(&read, *i)).count();
    sums.gold_length += gold.iter().map(|g| length(&g.content)).sum::<usize>();
    for one in (0..read.len()).filter(|i| taken[*i] || !nested(&read, *i)).map(|i| &read[i].content) {
        sums.read_length += length(one);
        sums.overlaps += gold.iter().map(|g| shared(&g.content, one)).sum::<usize>();
    }
    let covered = |triples: &mut dyn Iterator<Item = &Triple>| {
        let mut set = BTreeSet::new();
        triples.for_each(|t| t.content.iter().for_each(|r| set.extend(r.clone())));
        set
    };
    let (gold, read) = (covered(&mut gold.iter()), covered(&mut read.iter()));
    sums.gold_chars += gold.len();
    sums.read_chars += read.len();
    sums.same_chars += gold.intersection(&read).count();
}

/// Whether one lies within what another says. PolNeAR gives each word to one attribution at most, so that what is
/// said within what is said cannot be marked there: it is neither right nor wrong.
fn nested(read: &[Triple], index: usize) -> bool {
    let one = &read[index];
    let within = |inner: &Spans, outer: &Spans| {
        inner.iter().all(|i| outer.iter().any(|o| o.start <= i.start && i.end <= o.end))
    };
    read.iter().enumerate().any(|(other, wide)| {
        other != index
            && within(&one.content, &wide.content)
            && within(&one.cue, &wide.content)
            && length(&wide.content) > length(&one.content)
    })
}

fn slice<'t>(text: &'t str, range: &Range<usize>) -> &'t str {
    text.get(range.clone()).unwrap_or("")
}

fn told(one: &Triple, text: &str) -> String {
    let words = |spans: &Spans| spans.iter().map(|s| slice(text, s)).collect::<Vec<_>>().join(" … ");
    format!("{} | {} | {}", words(&one.source), words(&one.cue), words(&one.content))
}

fn rows(set: &str, sums: &Sums, scores: &mut Scores) {
    let mut three = |name: &str, right: usize, read: usize, gold: usize| {
        scores.row(set, &format!("{name}_precision"), right, read);
        scores.row(set, &format!("{name}_recall"), right, gold);
        scores.row(set, &format!("{name}_f1"), 2 * right, read + gold);
    };
    three("triple", sums.triples, sums.read, sums.gold);
    three("source_content", sums.source_content, sums.read, sums.gold);
    three("content", sums.contents, sums.read, sums.gold);
    three("content_characters", sums.same_chars, sums.read_chars, sums.gold_chars);
    three("content_overlap", sums.overlaps, sums.read_length, sums.gold_length);
}

/// Articles with brat files of attributions; of an article's annotators the first by name.
fn polnear(set: &str, files: Vec<(String, String)>, scores: &mut Scores) {
    let files: BTreeMap<String, String> = files.into_iter().collect();
    let mut sums = Sums::default();
    for (name, article) in files.iter().filter(|(name, _)| name.ends_with(".txt")) {
        let stem = name.trim_end_matches(".txt");
        let own = |name: &&String| {
            let annotator = name.strip_prefix(stem).and_then(|n| n.strip_suffix(".ann"));
            annotator.is_some_and(|a| a.is_empty() || a.starts_with('_'))
        };
        let Some(marks) = files.keys().find(own).map(|n| &files[n]) else { continue };
        let gold = brat(marks, article);
        score(set, stem, article, Language::En, &gold, &mut sums, scores);
    }
    rows(set, &sums, scores);
}

/// The attributions of a brat standoff file.
fn brat(marks: &str, article: &str) -> Vec<Triple> {
    let bytes = crate::bytes_of(article);
    let at = |offset: &str| offset.parse::<usize>().ok().and_then(|o| bytes.get(o).copied());
    let mut spans: BTreeMap<&str, Spans> = BTreeMap::new();
    let mut triples = Vec::new();
    for line in marks.lines() {
        let mut fields = line.split('\t');
        let (Some(id), Some(body)) = (fields.next(), fields.next()) else { continue };
        if id.starts_with('T') {
            let ranges = body.split_once(' ').map_or("", |(_, r)| r);
            let read = ranges.split(';').filter_map(|r| r.split_once(' '));
            spans.insert(id, read.filter_map(|(a, b)| Some(at(a)?..at(b)?)).collect());
        } else if id.starts_with('E') {
            let part = |name: &str| {
                let of = body.split(' ').filter_map(|p| p.split_once(':'));
                let mut all: Spans = of
                    .filter(|(role, _)| role.trim_end_matches(|c: char| c.is_ascii_digit()) == name)
                    .flat_map(|(_, id)| spans.get(id).cloned().unwrap_or_default())
                    .collect();
                all.sort_by_key(|r| r.start);
                all
            };
            triples.push(Triple { source: part("Source"), cue: part("Cue"), content: part("Content") });
        }
    }
    triples
}

/// Sentences of tagged tokens, a tab between fields: one attribution a sentence.
fn adaq(table: &str, scores: &mut Scores) {
    let set = "adaq_ru";
    let mut sums = Sums::default();
    let mut sentences: Vec<(&str, Vec<(&str, &str)>)> = Vec::new();
    for line in table.lines().skip(1) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [_, form, sentence, _, tag] = fields[..] else { continue };
        match sentences.last_mut() {
            Some((last, words)) if *last == sentence => words.push((form, tag)),
            _ => sentences.push((sentence, vec![(form, tag)])),
        }
    }
    for (id, words) in sentences {
        let mut text = String::new();
        let mut one = Triple::default();
        for (form, tag) in words {
            // The table was written as CSV: a quotation mark stands doubled within two of its own.
            let form = if form == "\"\"\"\"" { "\"" } else { form };
            let closes = matches!(form, "," | "." | ":" | ";" | "!" | "?" | ")" | "»");
            if !text.is_empty() && !closes && !text.ends_with(['(', '«']) {
                text.push(' ');
            }
            let start = text.len();
            text.push_str(form);
            let part = match tag {
                "source" => &mut one.source,
                "cue" => &mut one.cue,
                "content" => &mut one.content,
                _ => continue,
            };
            match part.last_mut() {
                Some(last) if last.end + 1 >= start => last.end = text.len(),
                _ => part.push(start..text.len()),
            }
        }
        let gold: Vec<Triple> = (!one.content.is_empty()).then_some(one).into_iter().collect();
        score(set, id, &text, Language::Ru, &gold, &mut sums, scores);
    }
    rows(set, &sums, scores);
}

#[derive(Deserialize)]
struct Silver {
    id: String,
    lang: Language,
    text: String,
    cue: Option<Vec<Part>>,
    source: Option<Vec<Part>>,
    content: Option<Vec<Part>>,
}

#[derive(Deserialize)]
struct Part {
    start: usize,
    end: usize,
}

/// Sentences of which some attributions are marked: only what is marked is looked for.
fn silver(path: &Path, scores: &mut Scores) -> Result<(), EvalError> {
    let set = format!("silver/{}", name(path).trim_end_matches(".jsonl"));
    let mut by_text: BTreeMap<(String, String), (Language, Vec<Triple>)> = BTreeMap::new();
    for (number, line) in text(path)?.lines().enumerate() {
        let fault = |e: serde_json::Error| EvalError::Form {
            path: path.to_owned(),
            reason: format!("line {}: {e}", number + 1),
        };
        let case: Silver = serde_json::from_str(line).map_err(fault)?;
        let bytes = crate::bytes_of(&case.text);
        let spans = |parts: &Option<Vec<Part>>| {
            let all = parts.iter().flatten().filter_map(|p| Some(*bytes.get(p.start)?..*bytes.get(p.end)?));
            all.collect::<Spans>()
        };
        let triple =
            Triple { source: spans(&case.source), cue: spans(&case.cue), content: spans(&case.content) };
        by_text.entry((case.id, case.text)).or_insert((case.lang, Vec::new())).1.push(triple);
    }
    let mut sums = Sums::default();
    for ((id, text), (language, gold)) in &by_text {
        score(&set, id, text, *language, gold, &mut sums, scores);
    }
    scores.row(&set, "triple_recall", sums.triples, sums.gold);
    scores.row(&set, "content_recall", sums.contents, sums.gold);
    scores.misses.retain(|m| m.set != set || !m.at.contains(" extra "));
    Ok(())
}
