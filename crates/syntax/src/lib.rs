//! Text to sentences, tokens, lemmas, tags, dependency trees and names.

mod document;

pub use document::{Deprel, Document, Entity, EntityKind, Rel, Sentence, Sub, Token, Upos};
