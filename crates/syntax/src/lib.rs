//! Text to sentences, tokens, lemmas, tags, dependency trees and names.

mod analyse;
mod builtin;
mod bytes;
pub mod conllu;
mod dictionary;
mod document;
pub mod eval;
mod hash;
mod lemma;
mod model;
mod morphs;
mod names;
mod net;
pub mod said;
mod segment;
pub mod stream;
mod table;
pub mod train;
mod word;

pub use builtin::{Effort, choose};
pub use document::{Deprel, Document, Entity, EntityKind, Rel, Sentence, Sub, Token, Upos};
pub use model::{Model, ModelError};
