//! Sentences as they might also have been written, so that a model meets more than its treebank's habits.

use super::gold::Sentence;
use super::learner::Random;

/// Writes the quotes of every second sentence that has any in another style: straight ones as pairs, pairs as
/// straight ones. Reports use every style, a treebank one or two.
pub(crate) fn vary_quotes(sentences: &mut [Sentence], seed: u64) {
    let mut random = Random::new(seed);
    for sentence in sentences {
        let quoted = sentence.surfaces.iter().any(|s| other_style(&s.form, false).is_some());
        if !quoted || random.below(2) == 0 {
            continue;
        }
        let mut open = false;
        for surface in &mut sentence.surfaces {
            if let Some(other) = other_style(&surface.form, open) {
                open = !open;
                let word = &mut sentence.words[surface.words.start];
                if word.lemma == word.form {
                    word.lemma = other.to_owned();
                }
                word.form = other.to_owned();
                surface.form = other.to_owned();
            }
        }
    }
}

/// The other way to write a quotation mark; `open` where one is open.
fn other_style(form: &str, open: bool) -> Option<&'static str> {
    match form {
        "\"" if open => Some("\u{201d}"),
        "\"" => Some("\u{201c}"),
        "\u{ab}" | "\u{bb}" | "\u{201c}" | "\u{201d}" => Some("\""),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_open_and_close() {
        assert_eq!(other_style("\"", false), Some("“"));
        assert_eq!(other_style("\"", true), Some("”"));
        assert_eq!(other_style("«", true), Some("\""));
        assert_eq!(other_style("a", true), None);
    }
}
