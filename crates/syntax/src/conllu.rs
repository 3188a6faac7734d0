//! CoNLL-U in and out, byte for byte: comments, ranges, empty nodes and every column are kept as they stand.

use std::fmt;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;

/// What a row stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Id {
    /// A syntactic word, counted from 1.
    Word(usize),
    /// A surface word made of the syntactic words from the first to the last.
    Range(usize, usize),
    /// An empty node after a word, as enhanced dependencies have.
    Empty(usize, usize),
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Id::Word(word) => write!(f, "{word}"),
            Id::Range(first, last) => write!(f, "{first}-{last}"),
            Id::Empty(word, nth) => write!(f, "{word}.{nth}"),
        }
    }
}

impl Id {
    fn parse(text: &str) -> Option<Self> {
        if let Some((first, last)) = text.split_once('-') {
            return Some(Id::Range(first.parse().ok()?, last.parse().ok()?));
        }
        if let Some((word, nth)) = text.split_once('.') {
            return Some(Id::Empty(word.parse().ok()?, nth.parse().ok()?));
        }
        text.parse().ok().map(Id::Word)
    }
}

/// One row of ten columns. An absent value is `_`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Row {
    pub id: Id,
    pub form: String,
    pub lemma: String,
    pub upos: String,
    pub xpos: String,
    pub feats: String,
    pub head: String,
    pub deprel: String,
    pub deps: String,
    pub misc: String,
}

impl Row {
    /// The value of a key in the last column.
    pub fn misc(&self, key: &str) -> Option<&str> {
        self.misc
            .split('|')
            .find_map(|pair| pair.strip_prefix(key)?.strip_prefix('='))
    }

    /// Whether white space follows.
    pub fn space_after(&self) -> bool {
        self.misc("SpaceAfter") != Some("No")
    }

    /// The head as a number: 0 for the root, `None` where there is none.
    pub fn head(&self) -> Option<usize> {
        self.head.parse().ok()
    }
}

/// A line of a sentence. Nearly all are rows: boxing them would only cost.
#[allow(clippy::large_enum_variant)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// A comment with its `#`.
    Comment(String),
    /// A row.
    Row(Row),
}

/// A sentence as it stands in the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentence {
    /// Comments and rows, in order.
    pub lines: Vec<Line>,
}

impl Sentence {
    /// The rows.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.lines.iter().filter_map(|line| match line {
            Line::Row(row) => Some(row),
            Line::Comment(_) => None,
        })
    }

    /// The syntactic words.
    pub fn words(&self) -> impl Iterator<Item = &Row> {
        self.rows().filter(|row| matches!(row.id, Id::Word(_)))
    }

    /// The value of a comment `# key = value`; the empty string for a bare `# key`.
    pub fn comment(&self, key: &str) -> Option<&str> {
        self.lines.iter().find_map(|line| {
            let Line::Comment(comment) = line else { return None };
            let rest = comment.strip_prefix('#')?.trim_start().strip_prefix(key)?;
            match rest.trim_start().strip_prefix('=') {
                Some(value) => Some(value.trim()),
                None => rest.is_empty().then_some(""),
            }
        })
    }

    /// Whether a document starts here.
    pub fn starts_document(&self) -> bool {
        ["newdoc", "newdoc id", "newdoc_id"]
            .iter()
            .any(|key| self.comment(key).is_some())
    }

    /// Whether a paragraph starts here.
    pub fn starts_paragraph(&self) -> bool {
        self.starts_document()
            || ["newpar", "newpar id"]
                .iter()
                .any(|key| self.comment(key).is_some())
    }
}

impl fmt::Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in &self.lines {
            match line {
                Line::Comment(comment) => writeln!(f, "{comment}")?,
                Line::Row(r) => writeln!(
                    f,
                    "{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}",
                    r.id, r.form, r.lemma, r.upos, r.xpos, r.feats, r.head, r.deprel, r.deps, r.misc
                )?,
            }
        }
        writeln!(f)
    }
}

/// A file that could not be read as CoNLL-U.
#[derive(Debug, thiserror::Error)]
pub enum ConlluError {
    /// The file could not be read.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// A row does not have ten columns, or its first is no id.
    #[error("line {line}: {what}")]
    Malformed {
        /// Counted from 1.
        line: usize,
        /// What is wrong with it.
        what: &'static str,
    },
}

/// Sentences one after another, in memory for one sentence only.
pub struct Sentences<R> {
    input: R,
    line: usize,
}

impl<R: BufRead> Sentences<R> {
    /// Reads from `input`, which is not compressed.
    pub fn new(input: R) -> Self {
        Self { input, line: 0 }
    }

    fn next_sentence(&mut self) -> Result<Option<Sentence>, ConlluError> {
        let mut sentence = Sentence::default();
        let mut text = String::new();
        loop {
            text.clear();
            let end = self.input.read_line(&mut text)? == 0;
            self.line += 1;
            let content = text.strip_suffix('\n').unwrap_or(&text);
            if end || content.is_empty() {
                if end || !sentence.lines.is_empty() {
                    return Ok((!sentence.lines.is_empty()).then_some(sentence));
                }
            } else if content.starts_with('#') {
                sentence.lines.push(Line::Comment(content.to_owned()));
            } else {
                sentence.lines.push(Line::Row(self.row(content)?));
            }
        }
    }

    fn row(&self, text: &str) -> Result<Row, ConlluError> {
        let malformed = |what| ConlluError::Malformed {
            line: self.line,
            what,
        };
        let mut columns = text.split('\t');
        let mut next = || {
            columns
                .next()
                .map(str::to_owned)
                .ok_or(malformed("fewer than ten columns"))
        };
        let row = Row {
            id: Id::parse(&next()?).ok_or(malformed("the first column is no id"))?,
            form: next()?,
            lemma: next()?,
            upos: next()?,
            xpos: next()?,
            feats: next()?,
            head: next()?,
            deprel: next()?,
            deps: next()?,
            misc: next()?,
        };
        match columns.next() {
            Some(_) => Err(malformed("more than ten columns")),
            None => Ok(row),
        }
    }
}

impl<R: BufRead> Iterator for Sentences<R> {
    type Item = Result<Sentence, ConlluError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.next_sentence().transpose()
    }
}

/// Opens a file, gzipped or not by its first bytes.
pub fn open(path: &Path) -> io::Result<Box<dyn BufRead>> {
    let mut file = BufReader::new(File::open(path)?);
    Ok(if file.fill_buf()?.starts_with(&[0x1f, 0x8b]) {
        Box::new(BufReader::new(flate2::bufread::MultiGzDecoder::new(file)))
    } else {
        Box::new(file)
    })
}

/// All sentences of a file, gzipped or not.
pub fn read(path: &Path) -> Result<Vec<Sentence>, ConlluError> {
    Sentences::new(open(path)?).collect()
}

/// The bytes of a file, unpacked where it is gzipped.
pub fn read_bytes(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    open(path)?.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Writes sentences.
pub fn write(out: &mut impl Write, sentences: &[Sentence]) -> io::Result<()> {
    sentences.iter().try_for_each(|s| write!(out, "{s}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# sent_id = 1\n# text = da\n1-2\tda\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n\
        1\tde\tde\tADP\tx|y\t_\t0\troot\t0:root\t_\n1.1\t_\t_\t_\t_\t_\t_\t_\t0:x\t_\n\
        2\ta\to\tDET\t_\tA=B|C=D\t1\tdet\t_\tK=v\n\n";

    #[test]
    fn round_trip() {
        let sentences: Vec<_> = Sentences::new(TEXT.as_bytes()).collect::<Result<_, _>>().unwrap();
        let mut out = Vec::new();
        write(&mut out, &sentences).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), TEXT);
        let sentence = &sentences[0];
        assert_eq!(sentence.words().count(), 2);
        assert_eq!(sentence.comment("text"), Some("da"));
        assert!(!sentence.rows().next().unwrap().space_after());
        assert_eq!(sentence.words().nth(1).unwrap().misc("K"), Some("v"));
    }

    #[test]
    fn errors_name_the_line() {
        let error = Sentences::new("# c\n1\tx\n".as_bytes())
            .next()
            .unwrap()
            .unwrap_err();
        assert_eq!(error.to_string(), "line 2: fewer than ten columns");
        let error = Sentences::new("q\tx\n".as_bytes()).next().unwrap().unwrap_err();
        assert_eq!(error.to_string(), "line 1: the first column is no id");
    }
}
