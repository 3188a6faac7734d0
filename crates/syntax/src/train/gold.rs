//! Treebanks and name lists as training wants them.

use crate::conllu::{self, ConlluError, Id};
use crate::document::{Deprel, EntityKind, Upos};
use rustc_hash::FxHashMap;
use std::io::BufRead;
use std::ops::Range;
use std::path::Path;

/// A syntactic word.
#[derive(Clone, Debug)]
pub(crate) struct Word {
    pub(crate) form: String,
    pub(crate) lemma: String,
    pub(crate) upos: u8,
    pub(crate) feats: String,
    /// Index of the head in the sentence; `None` for the root.
    pub(crate) head: Option<usize>,
    pub(crate) deprel: Deprel,
}

/// A surface word and the syntactic words in it.
#[derive(Clone, Debug)]
pub(crate) struct Surface {
    pub(crate) form: String,
    pub(crate) words: Range<usize>,
    pub(crate) space_after: bool,
}

/// A sentence with its tree and, where a list gives them, its names.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sentence {
    pub(crate) words: Vec<Word>,
    pub(crate) surfaces: Vec<Surface>,
    pub(crate) starts_paragraph: bool,
    pub(crate) names: Option<Vec<(Range<usize>, EntityKind)>>,
}

/// A sentence as training sees it; `None` where it has no tree or no words.
pub(crate) fn sentence(from: &conllu::Sentence) -> Option<Sentence> {
    let mut sentence = Sentence { starts_paragraph: from.starts_paragraph(), ..Sentence::default() };
    let mut covered = 0;
    for row in from.rows() {
        match row.id {
            Id::Empty(..) => {}
            Id::Range(first, last) => {
                sentence.surfaces.push(Surface {
                    form: row.form.clone(),
                    words: first.checked_sub(1)?..last,
                    space_after: row.space_after(),
                });
                covered = last;
            }
            Id::Word(id) => {
                if id > covered {
                    sentence.surfaces.push(Surface {
                        form: row.form.clone(),
                        words: id - 1..id,
                        space_after: row.space_after(),
                    });
                }
                let lemma = if row.lemma == "_" && row.form != "_" { &row.form } else { &row.lemma };
                sentence.words.push(Word {
                    form: row.form.clone(),
                    lemma: lemma.clone(),
                    upos: Upos::parse(&row.upos) as u8,
                    feats: feats(&row.feats),
                    head: row.head()?.checked_sub(1),
                    deprel: deprel(&row.deprel),
                });
            }
        }
    }
    let len = sentence.words.len();
    let sound = len > 0 && sentence.surfaces.last().is_some_and(|s| s.words.end == len);
    (sound && sentence.words.iter().all(|w| w.head.is_none_or(|h| h < len))).then_some(sentence)
}

/// Features that say nothing of the word's form or use: annotators' notes.
fn feats(text: &str) -> String {
    if text == "_" {
        return String::new();
    }
    let kept: Vec<&str> =
        text.split('|').filter(|pair| !pair.starts_with("Typo=") && !pair.starts_with("ExtPos=")).collect();
    kept.join("|")
}

fn deprel(text: &str) -> Deprel {
    let mut deprel = Deprel::parse(text);
    if deprel.sub == crate::Sub::Other {
        deprel.sub = crate::Sub::None;
    }
    deprel
}

/// The sentences of treebank files, in order.
pub(crate) fn treebanks(paths: &[impl AsRef<Path>]) -> Result<Vec<Sentence>, ConlluError> {
    let mut sentences = Vec::new();
    for path in paths {
        let mut first = true;
        for from in conllu::read(path.as_ref())? {
            if let Some(mut sentence) = sentence(&from) {
                sentence.starts_paragraph |= first;
                first = false;
                sentences.push(sentence);
            }
        }
    }
    Ok(sentences)
}

/// The words of a sentence with the names over them.
pub(crate) type Named = (Vec<String>, Vec<(Range<usize>, EntityKind)>);

/// Reads a file of words with IOB2 marks, one a line: `id word mark …` or `word mark`.
pub(crate) fn names(path: &Path) -> Result<Vec<Named>, ConlluError> {
    let mut sentences = Vec::new();
    let mut words = Vec::new();
    let mut names: Vec<(Range<usize>, EntityKind)> = Vec::new();
    let mut lines = conllu::open(path)?.lines();
    loop {
        let line = lines.next().transpose()?;
        let text = line.as_deref().unwrap_or("").trim_end();
        if text.is_empty() {
            if !words.is_empty() {
                sentences.push((std::mem::take(&mut words), std::mem::take(&mut names)));
            }
            if line.is_none() {
                return Ok(sentences);
            }
            continue;
        }
        let columns: Vec<&str> =
            if text.contains('\t') { text.split('\t').skip(1).collect() } else { text.split(' ').collect() };
        if text.starts_with("# ") && text.contains('=') {
            continue;
        }
        let [word, mark, ..] = columns.as_slice() else {
            continue;
        };
        let at = words.len();
        words.push((*word).to_owned());
        let Some((part, kind)) = mark.split_once('-') else {
            continue;
        };
        let Some(kind) = EntityKind::parse(kind) else {
            continue;
        };
        match names.last_mut() {
            Some(last) if part == "I" && last.0.end == at && last.1 == kind => last.0.end = at + 1,
            _ => names.push((at..at + 1, kind)),
        }
    }
}

/// Gives treebank sentences the names of a list of the same sentences; returns how many were found, and the sentences
/// of the list that are in no treebank.
pub(crate) fn attach_names(sentences: &mut [Sentence], lists: Vec<Named>) -> (usize, Vec<Named>) {
    let mut places: FxHashMap<String, Vec<usize>> = FxHashMap::default();
    for (at, sentence) in sentences.iter().enumerate() {
        let words: Vec<&str> = sentence.words.iter().map(|w| w.form.as_str()).collect();
        places.entry(words.join(" ")).or_default().push(at);
    }
    let mut found = 0;
    let mut others = Vec::new();
    for (words, names) in lists {
        match places.get(&words.join(" ")) {
            Some(same) => {
                found += same.len();
                same.iter().for_each(|at| sentences[*at].names = Some(names.clone()));
            }
            None => others.push((words, names)),
        }
    }
    (found, others)
}

/// A text in which gold sentences stand as they would in a file: a space between sentences, a blank line
/// between paragraphs.
#[derive(Debug, Default)]
pub(crate) struct Raw {
    pub(crate) text: String,
    /// Byte offsets of the surface words.
    pub(crate) surfaces: Vec<(usize, usize)>,
    /// Indices of the last surface words of sentences.
    pub(crate) ends: Vec<usize>,
}

/// Puts gold sentences into a text.
pub(crate) fn raw(sentences: &[Sentence]) -> Raw {
    let mut raw = Raw::default();
    let mut space = false;
    for sentence in sentences {
        if sentence.starts_paragraph && !raw.text.is_empty() {
            raw.text.push_str("\n\n");
            space = false;
        }
        for surface in &sentence.surfaces {
            if space {
                raw.text.push(' ');
            }
            let start = raw.text.len();
            raw.text.push_str(&surface.form);
            raw.surfaces.push((start, raw.text.len()));
            space = surface.space_after;
        }
        raw.ends.push(raw.surfaces.len() - 1);
    }
    raw
}
