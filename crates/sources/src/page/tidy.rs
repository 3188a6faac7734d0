//! What extraction leaves in and a report does not say: links to other reports, calls to follow, credits of pictures.

use crate::words::Words;
use std::collections::HashSet;

/// A line that leads away is no longer than this many characters; longer ones are taken for text.
const LONGEST: usize = 220;

/// Paragraphs without furniture, each said once where it stands twice in a row.
pub fn tidy(lines: Vec<String>, title: Option<&str>) -> Vec<String> {
    let title = title.map(plain);
    let mut seen = HashSet::new();
    let mut kept: Vec<String> = Vec::new();
    for (at, line) in lines.into_iter().enumerate() {
        let own = plain(&line);
        if own.is_empty() || is_furniture(&line) {
            continue;
        }
        if at < 3 && title.as_deref() == Some(&own) {
            continue;
        }
        // A long line that stands again is a copy made by the page, not said twice.
        if own.chars().count() > 60 && !seen.insert(own) {
            continue;
        }
        kept.push(line);
    }
    kept
}

/// Whether a line is furniture of the page.
pub fn is_furniture(line: &str) -> bool {
    let length = line.chars().count();
    if length > LONGEST {
        return false;
    }
    Words::is_around(line) && !is_sentence_in_quotes(line) || is_credit(line)
}

fn is_sentence_in_quotes(line: &str) -> bool {
    line.starts_with(['“', '"', '«', '„'])
}

/// The credit of a picture: begins as one, or is no sentence and ends with an agency's name after a stroke, as in
/// "Vladimir Smirnov/Pool/AFP".
fn is_credit(line: &str) -> bool {
    let words = line.split_whitespace().count();
    if words > 20 {
        return false;
    }
    let is_sentence = line.ends_with(['.', '!', '?', '…']) && words > 8;
    if Words::is_credit(line) {
        return !is_sentence;
    }
    let has_stroke = line.contains('/') || line.contains('©') || line.contains("via ");
    words <= 14 && has_stroke && Words::ends_with_agency(line)
}

/// The letters and digits of a text, in lower case.
pub fn plain(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn furniture_goes_and_text_stays() {
        for line in [
            "Vladimir Smirnov/Pool/AFP através de Getty Images",
            "Foto: Vladimir Smirnov/Pool/AFP",
            "Leia também: ministro visita Wonsan",
            "Читайте також: У Києві пролунали вибухи",
            "Подписывайтесь на наш канал",
            "Síguenos en Twitter",
            "Photo by John Smith/Getty Images",
        ] {
            assert!(is_furniture(line), "{line}");
        }
        for line in [
            "The minister told Reuters that 20 missiles were launched.",
            "“Follow us,” he said.",
            "AFP",
            "O ministro disse à AFP que não haverá acordo, segundo a Lusa",
            "Imagens de satélite mostram danos na base.",
            "Photos of the damage were shown by the state agency.",
        ] {
            assert!(!is_furniture(line), "{line}");
        }
    }

    #[test]
    fn the_title_is_no_paragraph_and_copies_go() {
        let long = "A sentence that is certainly longer than sixty letters stands in this place.";
        let lines = ["Peace now", long, "No.", long, "No."].map(str::to_owned).to_vec();
        assert_eq!(tidy(lines, Some("Peace Now!")), [long, "No.", "No."]);
    }
}
