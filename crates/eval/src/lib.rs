//! Scores the stages against hand-marked sets, laid out as in `shared/`.

pub mod actors;
pub mod attribution;
pub mod claims;
pub mod dates;
pub mod events;
pub mod figures;
mod files;
pub mod html;
pub mod linking;
pub mod places;
pub mod strikes;

pub use files::EvalError;
use reader::{figures::Quantity, times::TimeExpr};
use record::{Date, Language};
use serde::Serialize;
use syntax::Model;

/// One number of a table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    /// Which set: `recognizers/English/NumberModel`.
    pub set: String,
    /// What is measured: `case_accuracy`.
    pub measure: String,
    /// As a fraction of one.
    pub value: f64,
    /// Over how many.
    pub n: usize,
}

/// One thing that was read otherwise than it should be.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Miss {
    /// Which set.
    pub set: String,
    /// Where in it.
    #[serde(rename = "where")]
    pub at: String,
    /// The words.
    pub words: String,
    /// What should be read.
    pub expected: String,
    /// What was read.
    pub read: String,
}

/// A case that is not scored, and why.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LeftOut {
    /// Which set.
    pub set: String,
    /// Its words.
    pub words: String,
    /// The reason.
    pub why: String,
}

/// What a stage scored.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Scores {
    /// The table.
    pub rows: Vec<Row>,
    /// Every miss.
    pub misses: Vec<Miss>,
    /// Every case that was left out.
    pub left_out: Vec<LeftOut>,
}

/// Reads a text as the program does: with the language's model where there is one.
pub(crate) fn read(
    text: &str,
    language: Language,
    published: Option<Date>,
) -> (Vec<Quantity>, Vec<TimeExpr>) {
    match Model::builtin(language) {
        Some(model) => {
            let doc = model.analyse(text);
            let view = reader::view::View::new(&doc, lexicon::Lexicon::of(language));
            reader::figures::read(&view, published)
        }
        None => reader::figures::of_text(text, language, published),
    }
}

/// Byte offset of each character of a text, and of its end.
pub(crate) fn bytes_of(text: &str) -> Vec<usize> {
    text.char_indices().map(|(at, _)| at).chain([text.len()]).collect()
}

impl Scores {
    fn row(&mut self, set: &str, measure: &str, right: usize, n: usize) {
        self.rows.push(Row {
            set: set.to_owned(),
            measure: measure.to_owned(),
            value: if n == 0 { 0.0 } else { right as f64 / n as f64 },
            n,
        });
    }

    fn miss(&mut self, set: &str, at: impl ToString, words: &str, expected: String, read: String) {
        self.misses.push(Miss {
            set: set.to_owned(),
            at: at.to_string(),
            words: words.to_owned(),
            expected,
            read,
        });
    }
}
