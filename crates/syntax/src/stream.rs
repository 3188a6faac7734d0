//! Text of any length to CoNLL-U, a stretch at a time.

use crate::Model;
use std::io::{self, BufRead, Write};

/// A stretch is analysed once it is so long, at the next line break; at four times that length without one.
const STRETCH: usize = 1 << 20;

/// Analyses `input` and writes CoNLL-U to `out`; returns the number of sentences.
///
/// Memory does not grow with the input: a stretch of about a MiB is held, cut at the end of a line. Bytes that are
/// not UTF-8 are read as U+FFFD.
pub fn parse(model: &Model, mut input: impl BufRead, mut out: impl Write) -> io::Result<usize> {
    let mut sentences = 0;
    let mut bytes = Vec::new();
    loop {
        let end = fill(&mut input, &mut bytes)?;
        let text = String::from_utf8_lossy(&bytes);
        let document = model.analyse(&text);
        out.write_all(document.to_conllu_from(sentences + 1).as_bytes())?;
        sentences += document.sentences.len();
        if end {
            return Ok(sentences);
        }
        bytes.clear();
    }
}

/// Reads one stretch; whether it is the last.
fn fill(input: &mut impl BufRead, bytes: &mut Vec<u8>) -> io::Result<bool> {
    loop {
        let more = input.fill_buf()?;
        if more.is_empty() {
            return Ok(true);
        }
        let wanted = bytes.len() >= STRETCH;
        let cut = if wanted { more.iter().position(|b| *b == b'\n') } else { None };
        // Without a line break a space does, and in the end anything that starts a character.
        let cut = cut.or_else(|| {
            let fits = |b: &u8| *b == b' ' || (bytes.len() > 8 * STRETCH && (*b as i8) >= -64);
            (bytes.len() >= 4 * STRETCH).then(|| more.iter().position(fits)).flatten()
        });
        let taken = cut.unwrap_or(more.len());
        bytes.extend_from_slice(&more[..taken]);
        input.consume(taken);
        if cut.is_some() {
            return Ok(false);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use record::Language;

    #[test]
    fn sentences_are_counted_on() {
        let model = Model::builtin(Language::En).unwrap();
        let text = "Kim met Lavrov. They spoke.\n".repeat(60_000);
        let mut out = Vec::new();
        let sentences = parse(model, text.as_bytes(), &mut out).unwrap();
        let out = String::from_utf8(out).unwrap();
        assert_eq!(sentences, 120_000);
        assert!(out.contains("# sent_id = 120000\n"));
    }

    #[test]
    fn what_is_not_text_is_still_read() {
        let model = Model::builtin(Language::En).unwrap();
        let mut out = Vec::new();
        assert!(parse(model, &b"\xff\xfe K\xc3 \0"[..], &mut out).unwrap() > 0);
        assert_eq!(parse(model, &b""[..], &mut out).unwrap(), 0);
    }
}
