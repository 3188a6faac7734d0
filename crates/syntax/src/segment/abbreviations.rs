//! Words that end in a full stop and do not end a sentence: `lang/<code>/abbreviations.txt`.

use record::Language;
use rustc_hash::{FxHashMap, FxHashSet};
use std::borrow::Cow;
use std::sync::OnceLock;

/// When a sentence goes on behind an abbreviation.
enum Goes {
    /// Before any word: titles, streets, first parts of several.
    On,
    /// Before any word, but for a number before it: "м. Київ", and not "100 м. Потім".
    OnWithoutNumber,
    /// Before a capital, but for a name before it: "St. Louis", and not "Main St. Police".
    OnWithoutName,
    /// Before a small letter or a digit: units, "etc."
    BeforeSmall,
}

/// The abbreviations of a language, without their last full stop.
pub(crate) struct Abbreviations {
    words: FxHashMap<&'static str, Goes>,
    /// Abbreviations with words that a sentence goes on with: "p.m. Tuesday".
    pairs: FxHashMap<&'static str, FxHashSet<&'static str>>,
    /// Whether a single capital letter before a name is part of one, whatever stands before it: "заявив В. Зеленський".
    initials: bool,
    /// The same behind a name alone: "John F. Kennedy".
    initials_after_names: bool,
}

impl Abbreviations {
    /// Those of a language.
    pub(crate) fn of(language: Language) -> &'static Self {
        static ALL: OnceLock<[Abbreviations; 5]> = OnceLock::new();
        let all = ALL.get_or_init(|| {
            [
                Self::parse(include_str!("../../../../lang/pt/abbreviations.txt")),
                Self::parse(include_str!("../../../../lang/en/abbreviations.txt")),
                Self::parse(include_str!("../../../../lang/es/abbreviations.txt")),
                Self::parse(include_str!("../../../../lang/uk/abbreviations.txt")),
                Self::parse(include_str!("../../../../lang/ru/abbreviations.txt")),
            ]
        });
        match language {
            Language::Pt => &all[0],
            Language::En => &all[1],
            Language::Es => &all[2],
            Language::Uk => &all[3],
            Language::Ru => &all[4],
        }
    }

    fn parse(file: &'static str) -> Self {
        let mut all = Self {
            words: FxHashMap::default(),
            pairs: FxHashMap::default(),
            initials: false,
            initials_after_names: false,
        };
        let mut section = "";
        for line in file.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#')) {
            if let Some(name) = line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
                section = name;
                all.initials |= name == "initials";
                all.initials_after_names |= name == "initials after names";
                continue;
            }
            let (words, next) = line.split_once('|').unwrap_or((line, ""));
            for word in words.split_whitespace().map(|w| w.strip_suffix('.').unwrap_or(w)) {
                match section {
                    "on" => _ = all.words.insert(word, Goes::On),
                    "on without name" => _ = all.words.insert(word, Goes::OnWithoutName),
                    "on without number" => _ = all.words.insert(word, Goes::OnWithoutNumber),
                    "before small" => _ = all.words.insert(word, Goes::BeforeSmall),
                    _ => all.pairs.entry(word).or_default().extend(next.split_whitespace()),
                }
            }
        }
        all
    }

    /// Whether a sentence goes on behind an abbreviation, without its full stop, seen with the word before it and the
    /// one behind.
    pub(crate) fn goes_on(&self, stem: &str, before: &str, next: &str) -> bool {
        let Some(first) = next.chars().next().filter(|_| !stem.is_empty()) else { return false };
        let letter = |part: &str| part.starts_with(char::is_uppercase) && part.chars().nth(1).is_none();
        let initial = stem.split('.').all(letter);
        let named = || before.starts_with(char::is_uppercase);
        if initial && first.is_uppercase() && (self.initials || self.initials_after_names && named()) {
            return true;
        }
        // "XI ст.": Roman numerals are numbers.
        let roman = !before.is_empty() && before.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'І' | 'Х'));
        let number = roman || before.starts_with(char::is_numeric);
        // A title that the file has with a capital is none without: "Gral. Pérez", and not "comió col."
        let lower = match stem.contains(char::is_uppercase) {
            true => Cow::Owned(stem.to_lowercase()),
            false => Cow::Borrowed(stem),
        };
        let small = first.is_lowercase() || first.is_numeric();
        let goes = self.words.get(stem).or_else(|| self.words.get(&*lower));
        let goes = goes.is_some_and(|goes| match goes {
            Goes::On => first.is_alphanumeric() || matches!(first, '"' | '«' | '“' | '„'),
            Goes::OnWithoutName => first.is_uppercase() && !named(),
            Goes::OnWithoutNumber => small || !number && first.is_uppercase(),
            Goes::BeforeSmall => small,
        });
        goes || self.pairs.get(&*lower).is_some_and(|after| after.contains(next))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abbreviations_go_on_where_they_can() {
        let en = Abbreviations::of(Language::En);
        assert!(en.goes_on("Rep", "by", "John"));
        assert!(en.goes_on("p.m", "5", "Tuesday"));
        assert!(!en.goes_on("p.m", "5", "The"));
        assert!(!en.goes_on("house", "the", "The"));
        let uk = Abbreviations::of(Language::Uk);
        assert!(uk.goes_on("м", "у", "Київ"));
        assert!(!uk.goes_on("м", "100", "Потім"));
        assert!(uk.goes_on("В", "заявив", "Зеленський"));
        let es = Abbreviations::of(Language::Es);
        assert!(!es.goes_on("B", "plan", "Los"));
    }
}
