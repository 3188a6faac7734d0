//! From raw text to surface words and sentences: lines, chunks, tokens, sentence ends, multiword tokens.

pub(crate) mod abbreviations;
pub(crate) mod chunks;
pub(crate) mod multiword;
pub(crate) mod sentences;
pub(crate) mod tokens;

/// A surface word, before multiword tokens are taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Surface {
    /// Byte offsets into the text.
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// What follows the word.
    pub(crate) gap: Gap,
}

/// What stands between two words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gap {
    /// Nothing.
    None,
    /// White space, or a line break inside a wrapped paragraph.
    Space,
    /// The end of a line, paragraph or text: a sentence never runs on.
    Break,
}
