//! The one form of all word files: sections, forms and keys. See `lang/README.md`.

use crate::meaning::{Meaning, read};
use std::collections::HashMap;

/// The keys of one line, a section's own included; each is asked for once, what is left over is a fault.
pub struct Keys<'a> {
    pairs: Vec<(&'a str, &'a str)>,
    asked: Vec<&'static str>,
}

impl<'a> Keys<'a> {
    /// The last value given for `key`.
    pub fn get(&mut self, key: &'static str) -> Option<&'a str> {
        self.asked.push(key);
        self.pairs.iter().rev().find(|(k, _)| *k == key).map(|(_, v)| *v).filter(|v| !v.is_empty())
    }

    /// The value of a key that must stand.
    pub fn need(&mut self, key: &'static str) -> Result<&'a str, String> {
        self.get(key).ok_or_else(|| format!("the key {key}= is missing"))
    }

    /// A value that must be one of `options`.
    pub fn choice<T: Copy>(&mut self, key: &'static str, options: &[(&str, T)]) -> Result<Option<T>, String> {
        let Some(value) = self.get(key) else {
            return Ok(None);
        };
        match options.iter().find(|(name, _)| *name == value) {
            Some((_, option)) => Ok(Some(*option)),
            None => {
                let known: Vec<_> = options.iter().map(|(name, _)| *name).collect();
                Err(format!("{key}={value} is not one of {}", known.join(", ")))
            }
        }
    }

    /// A value that must parse.
    pub fn parse<T: std::str::FromStr>(&mut self, key: &'static str) -> Result<Option<T>, String> {
        match self.get(key) {
            None => Ok(None),
            Some(value) => value.parse().map(Some).map_err(|_| format!("{key}={value} cannot be read")),
        }
    }

    fn leftover(&self) -> Option<&'a str> {
        self.pairs.iter().map(|(key, _)| *key).find(|key| !self.asked.contains(key))
    }
}

/// One entry as read from a file.
pub struct Line<'a> {
    /// Line number, from 1.
    pub number: usize,
    /// Its forms as written, with the language each is bound to.
    pub forms: Vec<(Option<&'a str>, &'a str)>,
    /// What it means.
    pub meaning: Meaning,
}

/// Reads a file, calling `entry` for each line and `fault` for each that cannot be read.
pub fn parse<'a>(text: &'a str, mut entry: impl FnMut(Line<'a>), mut fault: impl FnMut(usize, String)) {
    let mut section: Option<(&str, Vec<(&str, &str)>)> = None;
    for (index, raw) in text.lines().enumerate() {
        let number = index + 1;
        let line = strip_comment(raw).trim();
        if line.is_empty() {
            continue;
        }
        if let Some(header) = line.strip_prefix('[') {
            section = match header.strip_suffix(']') {
                None => {
                    fault(number, "a section header must end with ]".into());
                    None
                }
                Some(header) => {
                    let (class, rest) =
                        header.trim().split_once(char::is_whitespace).unwrap_or((header.trim(), ""));
                    let (words, pairs) = split_keys(rest);
                    if words.is_empty() {
                        Some((class, pairs))
                    } else {
                        fault(number, format!("{words:?} in a section header is not key=value"));
                        None
                    }
                }
            };
            continue;
        }
        let Some((class, defaults)) = &section else {
            fault(number, "an entry must stand under a good [section] header".into());
            continue;
        };
        let (words, own) = split_keys(line);
        let mut pairs = defaults.clone();
        pairs.extend(own);
        let forms: Vec<_> =
            words.split(" / ").map(|form| bound(form.trim())).filter(|(_, f)| !f.is_empty()).collect();
        if forms.is_empty() {
            fault(number, "an entry must have a form before its keys".into());
            continue;
        }
        let mut keys = Keys { pairs, asked: Vec::new() };
        let meaning = read(class, forms[0].1, &mut keys);
        match (meaning, keys.leftover()) {
            (Err(reason), _) => fault(number, reason),
            (Ok(_), Some(key)) => fault(number, format!("[{class}] has no key {key}=")),
            (Ok(meaning), None) => entry(Line { number, forms, meaning }),
        }
    }
}

/// Checks a whole file (the build script's job), with what can only be seen across its lines.
#[cfg_attr(not(test), allow(dead_code))]
pub fn check(name: &str, text: &str, faults: &mut Vec<String>) {
    let mut seen: HashMap<(std::mem::Discriminant<Meaning>, String), usize> = HashMap::new();
    let mut found = Vec::new();
    let mut doubles = Vec::new();
    parse(
        text,
        |line| {
            for (language, form) in &line.forms {
                let key =
                    (std::mem::discriminant(&line.meaning), format!("{}:{form}", language.unwrap_or("")));
                if let Some(first) = seen.insert(key, line.number)
                    && !line.meaning.may_repeat()
                {
                    doubles.push((line.number, format!("{form:?} stands already in line {first}")));
                }
            }
        },
        |number, reason| found.push((number, reason)),
    );
    found.extend(doubles);
    found.sort();
    faults.extend(found.into_iter().map(|(number, reason)| format!("{name}:{number}: {reason}")));
}

/// A `#` opens a comment at the start of a line or after white space; `#1` inside a word does not.
fn strip_comment(line: &str) -> &str {
    let hash = line.match_indices('#').find(|(at, _)| *at == 0 || line[..*at].ends_with(char::is_whitespace));
    hash.map_or(line, |(at, _)| &line[..at])
}

/// `pt:Irã` is bound to Portuguese; `X: the platform` is not.
fn bound(form: &str) -> (Option<&str>, &str) {
    match form.split_once(':') {
        Some((code @ ("pt" | "en" | "es" | "uk" | "ru"), rest)) => (Some(code), rest.trim()),
        _ => (None, form),
    }
}

/// Splits off the `key=value` pairs; values may stand in double quotes.
fn split_keys(line: &str) -> (&str, Vec<(&str, &str)>) {
    let mut pairs = Vec::new();
    let mut words_end = None;
    let mut at = 0;
    while at < line.len() {
        let rest = &line[at..];
        let skipped = rest.len() - rest.trim_start().len();
        if skipped > 0 {
            at += skipped;
            continue;
        }
        let word_end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let word = &rest[..word_end];
        match word.split_once('=') {
            Some((key, value))
                if !key.is_empty() && key.bytes().all(|b| b.is_ascii_lowercase() || b == b'-') =>
            {
                words_end.get_or_insert(at);
                if value.starts_with('"') {
                    let open = at + key.len() + 2;
                    let close = line[open..].find('"').map_or(line.len(), |n| open + n);
                    pairs.push((key, &line[open..close]));
                    at = (close + 1).min(line.len());
                } else {
                    pairs.push((key, value));
                    at += word_end;
                }
            }
            _ => at += word_end,
        }
    }
    (line[..words_end.unwrap_or(line.len())].trim(), pairs)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(text: &str) -> Vec<String> {
        let mut faults = Vec::new();
        check("t.lex", text, &mut faults);
        faults
    }

    #[test]
    fn forms_keys_and_comments_are_told_apart() {
        let mut lines = Vec::new();
        let text = "[state]  # states\nRussia / pt:Rússia / C#   id=RUS capital=\"RUS moscow\" # more\n";
        parse(text, |l| lines.push(l.forms), |n, r| panic!("{n}: {r}"));
        assert_eq!(lines[0], [(None, "Russia"), (Some("pt"), "Rússia"), (None, "C#")]);
    }

    #[test]
    fn faults_name_file_line_and_reason() {
        assert_eq!(faults("dizer"), ["t.lex:1: an entry must stand under a good [section] header"]);
        assert_eq!(faults("[speech]\n\ndizer"), ["t.lex:3: the key pos= is missing"]);
        assert_eq!(faults("[negation]\nnão\nnunca / não"), ["t.lex:3: \"não\" stands already in line 2"]);
        assert_eq!(faults("[negation]\nnão x=1"), ["t.lex:2: [negation] has no key x="]);
        assert_eq!(faults("[nonsense]\nnão"), ["t.lex:2: there is no class [nonsense]"]);
        assert_eq!(faults("[negation\nnão").len(), 2);
        assert!(faults("[event kind=WAR pos=verb]\nlutar")[0].contains("unknown event kind"));
    }
}
