//! Datelines and credits: where a report was written, and which agency it comes from.

use crate::words::Words;

/// What the first and last lines of a report say of its origin.
#[derive(Debug, Default, PartialEq)]
pub struct Credit {
    /// The place of the dateline.
    pub place: Option<String>,
    /// The agency.
    pub agency: Option<String>,
}

/// Reads the dateline at the start of the first paragraph ("WONSAN, July 13 (KCNA) —") and a credit that makes up the whole
/// last one ("(AFP)", "TASS").
pub fn read(paragraphs: &[String]) -> Credit {
    let mut credit = Credit::default();
    for first in paragraphs.iter().take(2) {
        let Some(head) = dateline(first) else { continue };
        if let (Some(open), Some(close)) = (head.find('('), head.find(')'))
            && open < close
        {
            credit.agency = Words::agency(&head[open + 1..close]).map(str::to_owned);
        }
        let before = head.split(['(', ',', '.', '/']).next().unwrap_or("").trim();
        let agency_first = Words::agency(before);
        credit.agency = credit.agency.or(agency_first.map(str::to_owned));
        let tail = head.rsplit(['/', ',', '.']).next().and_then(Words::agency);
        credit.agency = credit.agency.or(tail.map(str::to_owned));
        if agency_first.is_none() && is_place(before) {
            credit.place = Some(before.to_owned());
        }
        break;
    }
    if credit.agency.is_none() {
        let last = paragraphs.last().filter(|last| last.chars().count() <= 40);
        credit.agency = last.and_then(|last| Words::agency(last)).map(str::to_owned);
    }
    credit
}

/// What stands before the dash of a dateline.
fn dateline(line: &str) -> Option<&str> {
    let at = [" — ", " – ", " - ", " -- ", ".- ", ". – ", ". — ", "—"]
        .iter()
        .filter_map(|mark| line.find(mark))
        .min()?;
    let head = line[..at].trim();
    let short = !head.is_empty() && head.chars().count() <= 60 && head.split_whitespace().count() <= 8;
    // A place in capitals, a day, or an agency in brackets: else it is a dash within a sentence.
    let marked = head.contains('(')
        || head.contains(|c: char| c.is_ascii_digit())
        || head.split([',', '/', '.', ' ']).next().is_some_and(is_capitals)
        || Words::agency(head.split([',', '/', '.']).next().unwrap_or("")).is_some();
    (short && marked).then_some(head)
}

fn is_capitals(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() > 2 && !word.chars().any(char::is_lowercase)
}

/// One to four words, each beginning with a capital or little.
fn is_place(words: &str) -> bool {
    let all: Vec<&str> = words.split_whitespace().collect();
    (1..=4).contains(&all.len())
        && !words.contains(|c: char| c.is_ascii_digit())
        && all.first().is_some_and(|word| word.starts_with(char::is_uppercase))
        && all.iter().all(|word| word.starts_with(char::is_uppercase) || word.chars().count() <= 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(lines: &[&str]) -> (Option<String>, Option<String>) {
        let lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
        let credit = read(&lines);
        (credit.place, credit.agency)
    }

    fn both(place: &str, agency: &str) -> (Option<String>, Option<String>) {
        let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        (some(place), some(agency))
    }

    #[test]
    fn datelines_of_five_languages() {
        assert_eq!(of(&["WONSAN, July 13 (KCNA) — The minister met"]), both("WONSAN", "KCNA"));
        assert_eq!(of(&["KYIV (Reuters) - Russia launched"]), both("KYIV", "Reuters"));
        assert_eq!(of(&["Lisboa, 13 jul 2025 (Lusa) – O ministro"]), both("Lisboa", "Lusa"));
        assert_eq!(of(&["Madrid, 13 jul (EFE).- El ministro"]), both("Madrid", "EFE"));
        assert_eq!(of(&["МОСКВА, 13 июля. /ТАСС/. Министр", "x"]).1, None, "no dash ends this one");
        assert_eq!(of(&["МОСКВА, 13 июл - РИА Новости. Министр"]), both("МОСКВА", ""));
    }

    #[test]
    fn sentences_with_dashes_are_no_datelines() {
        assert_eq!(of(&["The minister – who had come from Seoul – left."]), both("", ""));
        assert_eq!(of(&["Text.", "(AFP)"]), both("", "AFP"));
        assert_eq!(of(&[]), both("", ""));
    }
}
