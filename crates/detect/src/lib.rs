//! Which language a text is in, among those that are read.

use record::Language;
use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;
use whatlang::{Detector, Lang, Script};

/// Why no language was found.
#[derive(Debug, PartialEq, thiserror::Error)]
pub enum DetectError {
    /// It is in a language that is not read.
    #[error("looks like {0}; say --language if it is one of {known}", known = known())]
    Other(&'static str),
    /// It is in a script that none of our languages uses.
    #[error("is written in {0} script, which none of the languages read ({known}) uses", known = known())]
    Script(String),
    /// There is nothing to tell a language by.
    #[error("holds no words to tell its language by; say --language, one of {known}", known = known())]
    NoWords,
}

/// The language of `text`.
///
/// Our own are told apart by their commonest words, and where those do not decide, by their letters. All languages
/// compete for a text long enough to tell them apart, so that French is refused and not read as Portuguese; in a short
/// one, only ours do.
///
/// # Errors
/// Where the text is clearly in none of our languages, or has no letters.
pub fn detect(text: &str) -> Result<Language, DetectError> {
    let sample = head(text);
    let script = match whatlang::detect_script(sample) {
        None => return Err(DetectError::NoWords),
        Some(script @ (Script::Latin | Script::Cyrillic)) => script,
        Some(script) => return Err(DetectError::Script(script.name().to_owned())),
    };
    let mut votes = votes(sample);
    // "Об этом пишет The Guardian": a name in another script is no word of a language.
    votes.retain(|(language, _)| script_of(*language) == script);
    let letters = sample.chars().filter(|c| c.is_alphabetic()).count();
    if letters >= MIN_LETTERS
        && votes.iter().all(|(_, share)| *share < OURS)
        && let Some(info) = whatlang::detect(sample)
        && info.is_reliable()
        && ours(info.lang()).is_none()
    {
        return Err(DetectError::Other(info.lang().eng_name()));
    }
    match votes[..] {
        [(language, best), (_, second), ..] if best > 1.5 * second => Ok(language),
        _ if script == Script::Cyrillic => Ok(by_letters(sample)),
        _ => Detector::with_allowlist(Language::ALL.map(theirs).to_vec())
            .detect_lang(sample)
            .and_then(ours)
            .ok_or(DetectError::NoWords),
    }
}

fn script_of(language: Language) -> Script {
    match language {
        Language::Uk | Language::Ru => Script::Cyrillic,
        _ => Script::Latin,
    }
}

/// The language of a short text in Cyrillic letters by those that only one language has: how many there are, and how many there
/// would be in so long a text; and by runs of letters that are common in one. "Осудил убийство" has none of the first, which is
/// likelier in Russian, but "засудив вбивство" has the second.
fn by_letters(sample: &str) -> Language {
    let text = sample.to_lowercase();
    let letters: Vec<char> = text.chars().filter(|c| c.is_alphabetic()).collect();
    let ended: Vec<char> = text
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
        .flat_map(|word| std::iter::once('_').chain(word.chars()))
        .chain(['_'])
        .collect();
    let score = |spelling: &&Spelling| {
        let held = letters.iter().filter(|c| spelling.own.contains(c)).count() as f64;
        let others = spellings().iter().filter(|s| s.language != spelling.language);
        let foreign =
            others.map(|s| letters.iter().filter(|c| s.own.contains(c)).count()).sum::<usize>() as f64;
        let runs: f64 = ended.windows(RUN).filter_map(|run| spelling.runs.get(run)).sum();
        let rest = letters.len() as f64 - held;
        held * spelling.share.ln() + rest * (1.0 - spelling.share).ln() + foreign * FOREIGN.ln() + runs
    };
    let best = spellings().iter().max_by(|a, b| score(a).total_cmp(&score(b)));
    best.map_or(Language::Ru, |spelling| spelling.language)
}

/// Letters in a run.
const RUN: usize = 3;

/// How often a letter that a language does not have stands in a text of it, within names.
const FOREIGN: f64 = 1e-4;

/// How one of two languages in one script is spelt.
struct Spelling {
    language: Language,
    /// Which share of its letters only it has.
    share: f64,
    /// Those letters.
    own: Vec<char>,
    /// Runs of letters that are commoner in it, and the logarithm of how many times.
    runs: HashMap<Vec<char>, f64>,
}

fn spellings() -> &'static [Spelling] {
    static SPELLINGS: LazyLock<Vec<Spelling>> = LazyLock::new(|| {
        let lines = || WORDS.lines().filter_map(|line| line.split_once(':'));
        let spelling = |(head, letters): (&str, &str)| {
            let (code, share) = head.strip_prefix("letters ")?.split_once(' ')?;
            let mine = lines().filter_map(|(head, runs)| {
                let (language, times) = head.strip_prefix("runs ")?.split_once(' ')?;
                Some((times.parse::<f64>().ok()?, runs)).filter(|_| language == code)
            });
            let runs = mine.flat_map(|(times, runs)| {
                runs.split_whitespace().map(move |run| (run.chars().collect(), times))
            });
            Some(Spelling {
                language: code.parse().ok()?,
                share: share.parse().ok()?,
                own: letters.chars().filter(|c| c.is_alphabetic()).collect(),
                runs: runs.collect(),
            })
        };
        lines().filter_map(spelling).collect()
    });
    &SPELLINGS
}

/// What share of the words are among a language's commonest, for each language, greatest first.
fn votes(sample: &str) -> Vec<(Language, f64)> {
    let mut all = 0usize;
    let mut votes: Vec<(Language, usize)> =
        common_words().iter().map(|(language, _)| (*language, 0)).collect();
    for word in sample.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
        all += 1;
        let word = word.to_lowercase();
        for ((_, n), (_, words)) in votes.iter_mut().zip(common_words()) {
            *n += usize::from(words.contains(word.as_str()));
        }
    }
    votes.sort_by_key(|(_, n)| Reverse(*n));
    let share = |n: usize| n as f64 / all.max(1) as f64;
    votes.into_iter().map(|(language, n)| (language, share(n))).collect()
}

/// What the languages are told apart by.
const WORDS: &str = include_str!("../../../lang/common-words.txt");

/// The commonest words of each language.
fn common_words() -> &'static [(Language, HashSet<&'static str>)] {
    static COMMON: LazyLock<Vec<(Language, HashSet<&str>)>> = LazyLock::new(|| {
        WORDS
            .lines()
            .filter_map(|line| line.split_once(':'))
            .filter_map(|(code, words)| Some((code.parse().ok()?, words.split_whitespace().collect())))
            .collect()
    });
    &COMMON
}

/// A text in which this share of the words are the commonest of one of our languages is in that language.
const OURS: f64 = 0.2;

/// Below this, other languages are not considered: a headline of names would be refused too often.
const MIN_LETTERS: usize = 60;

/// As much as tells a language: more only takes time.
const SAMPLE_BYTES: usize = 8 << 10;

fn head(text: &str) -> &str {
    let end = (0..=SAMPLE_BYTES.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
    &text[..end.unwrap_or(0)]
}

fn known() -> String {
    Language::ALL.map(Language::code).join(", ")
}

fn theirs(language: Language) -> Lang {
    match language {
        Language::Pt => Lang::Por,
        Language::En => Lang::Eng,
        Language::Es => Lang::Spa,
        Language::Uk => Lang::Ukr,
        Language::Ru => Lang::Rus,
    }
}

fn ours(lang: Lang) -> Option<Language> {
    Language::ALL.into_iter().find(|l| theirs(*l) == lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_its_words() {
        let languages: Vec<_> = common_words().iter().map(|(language, _)| *language).collect();
        assert_eq!(languages, Language::ALL);
        assert!(common_words().iter().all(|(_, words)| words.len() > 40));
    }

    #[test]
    fn our_languages_are_told_apart() {
        for (text, language) in [
            ("O ministro das Relações Exteriores disse no domingo que não haverá acordo.", Language::Pt),
            ("The foreign minister said on Sunday that there will be no agreement.", Language::En),
            ("El ministro de Exteriores dijo el domingo que no habrá ningún acuerdo.", Language::Es),
            ("Міністр закордонних справ заявив у неділю, що угоди не буде.", Language::Uk),
            ("Министр иностранных дел заявил в воскресенье, что соглашения не будет.", Language::Ru),
            ("Russia strikes Kyiv in the night", Language::En),
            ("Израиль нанес удар по Бейруту, передает ТАСС.", Language::Ru),
            ("Израиль нанес удар по Бейруту. Об этом пишет The Guardian.", Language::Ru),
            ("ЕС осудил убийство журналиста в Иране.", Language::Ru),
            ("Ізраїль завдав удару по Бейруту, передає ТАСС.", Language::Uk),
            ("Путин прибыл в Пекин", Language::Ru),
            ("Президент Угорщини засудив напад на посольство.", Language::Uk),
            ("Президент Египта осудил нападение на посольство.", Language::Ru),
            ("Ruanda negó haber enviado tropas al Congo.", Language::Es),
        ] {
            assert_eq!(detect(text), Ok(language), "{text}");
        }
    }

    #[test]
    fn other_languages_are_named_and_refused() {
        let french = "Le ministre des Affaires étrangères a déclaré dimanche qu'il n'y aurait pas d'accord avant la fin de l'année.";
        assert_eq!(detect(french), Err(DetectError::Other("French")));
        let german =
            "Der Außenminister erklärte am Sonntag, dass es vor Ende des Jahres keine Einigung geben werde.";
        assert_eq!(detect(german), Err(DetectError::Other("German")));
        assert_eq!(detect("قال وزير الخارجية يوم الأحد"), Err(DetectError::Script("Arabic".to_owned())));
        assert_eq!(detect("12 345 -- !"), Err(DetectError::NoWords));
        assert!(detect(french).unwrap_err().to_string().contains("say --language"));
    }
}
