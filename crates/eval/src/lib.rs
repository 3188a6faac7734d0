//! Scores what was read against what should have been read, stage by stage.

use serde::Serialize;

/// One figure of a table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    /// What was scored: a file, a folder, a language.
    pub set: String,
    /// What was measured: `event_f1`.
    pub measure: String,
    /// The value, a fraction of one.
    pub value: f64,
    /// How many cases it rests on.
    pub n: usize,
}

/// One thing that was not read as expected.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Miss {
    /// What was scored.
    pub set: String,
    /// Where in it: file, line or sentence.
    pub place: String,
    /// The words.
    pub words: String,
    /// What should have been read; empty where nothing should have been.
    pub expected: String,
    /// What was read; empty where nothing was.
    pub read: String,
}
