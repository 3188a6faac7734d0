//! The learned weights of one language, and the file that holds them.

use crate::bytes::{Reader, put_string, put_u32};
use crate::dictionary::Dictionary;
use crate::document::{Deprel, Upos};
use crate::lemma::Lemmas;
use crate::morphs::Morphs;
use crate::net::Network;
use crate::segment::multiword::Multiwords;
use crate::table::{Dict, MAX_CLASSES, Table};
use record::Language;
use std::path::{Path, PathBuf};
use std::sync::Arc;

const MAGIC: &[u8; 8] = b"dlsyn\0\0\x07";
const SECOND: &[u8; 8] = b"dlsec\0\0\x01";

/// A model that could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ModelError {
    /// The file could not be read.
    #[error("{path}: {source}")]
    Io {
        /// Which file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The file is not a model, or one of another version.
    #[error("not a syntax model of this version; train it again")]
    Foreign,
    /// The file ends too early.
    #[error("the model file is cut short")]
    Truncated,
    /// The file does not hold together.
    #[error("the model file is damaged: {0}")]
    Damaged(&'static str),
}

/// The learned weights of one language.
#[derive(Debug)]
pub struct Model {
    pub(crate) language: Language,
    /// Lower-case word to the parts of speech seen and its row in the network.
    pub(crate) lexicon: Dict,
    pub(crate) dictionary: Dictionary,
    pub(crate) tokens: Table,
    pub(crate) sentences: Table,
    pub(crate) multiwords: Multiwords,
    pub(crate) morphs: Morphs,
    pub(crate) lemmas: Lemmas,
    pub(crate) deprels: Vec<Deprel>,
    pub(crate) network: Network,
    /// A further network that is read beside the first.
    pub(crate) second: Option<Network>,
    /// Follow from what stands above.
    pub(crate) feats: Arc<[Box<str>]>,
    pub(crate) fine: Vec<u32>,
}

/// What training makes and a file holds.
pub(crate) struct Parts {
    pub(crate) language: Language,
    pub(crate) lexicon: Dict,
    pub(crate) dictionary: Dictionary,
    pub(crate) tokens: Table,
    pub(crate) sentences: Table,
    pub(crate) multiwords: Multiwords,
    pub(crate) morphs: Morphs,
    pub(crate) lemmas: Lemmas,
    pub(crate) deprels: Vec<Deprel>,
    pub(crate) network: Network,
}

impl From<Parts> for Model {
    fn from(parts: Parts) -> Self {
        Self {
            feats: parts.morphs.all.iter().map(|m| m.feats.clone()).collect(),
            fine: parts.morphs.all.iter().map(|m| fine(m.upos, &m.feats)).collect(),
            language: parts.language,
            lexicon: parts.lexicon,
            dictionary: parts.dictionary,
            tokens: parts.tokens,
            sentences: parts.sentences,
            multiwords: parts.multiwords,
            morphs: parts.morphs,
            network: parts.network.knowing(&parts.deprels),
            second: None,
            lemmas: parts.lemmas,
            deprels: parts.deprels,
        }
    }
}

/// The atom of a part of speech with its features, as lemmas are keyed by.
pub(crate) fn fine(upos: u8, feats: &str) -> u32 {
    crate::hash::pair(u32::from(upos), crate::hash::text(feats))
}

impl Model {
    /// Reads a model from a file.
    pub fn load(path: &Path) -> Result<Model, ModelError> {
        let bytes = std::fs::read(path).map_err(|source| ModelError::Io { path: path.to_owned(), source })?;
        Self::from_bytes(&bytes)
    }

    /// The language that it was trained for.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The size of each part in bytes, for reports on training.
    pub fn sizes(&self) -> Vec<(&'static str, usize)> {
        vec![
            ("dictionary", self.dictionary.bytes()),
            ("tokens", self.tokens.bytes()),
            ("sentences", self.sentences.bytes()),
            ("all", self.to_bytes().len()),
        ]
    }

    /// Reads a model from the bytes of a file.
    pub fn from_bytes(bytes: &[u8]) -> Result<Model, ModelError> {
        let mut reader = Reader::new(bytes);
        if reader.take(MAGIC.len()).ok() != Some(MAGIC.as_slice()) {
            return Err(ModelError::Foreign);
        }
        let language = reader.string()?.parse().map_err(|_| ModelError::Damaged("an unknown language"))?;
        let deprels: Vec<Deprel> =
            (0..reader.u32()?).map(|_| reader.string().map(Deprel::parse)).collect::<Result<_, _>>()?;
        if deprels.is_empty() || deprels.len() > MAX_CLASSES - 1 {
            return Err(ModelError::Damaged("no relations, or too many"));
        }
        let parts = Parts {
            language,
            deprels,
            lexicon: Dict::read(&mut reader)?,
            dictionary: Dictionary::read(&mut reader)?,
            tokens: Table::read(&mut reader)?,
            sentences: Table::read(&mut reader)?,
            multiwords: Multiwords::read(&mut reader)?,
            morphs: Morphs::read(&mut reader)?,
            lemmas: Lemmas::read(&mut reader)?,
            network: Network::read(&mut reader)?,
        };
        let shape = parts.network.shape;
        if shape.morphs != parts.morphs.all.len()
            || shape.deprels != parts.deprels.len()
            || shape.notes != parts.dictionary.len()
        {
            return Err(ModelError::Damaged("the network scores what the model does not have"));
        }
        debug_assert!(Upos::ALL.len() < 31);
        if !reader.is_empty() {
            return Err(ModelError::Damaged("bytes after the end"));
        }
        Ok(parts.into())
    }

    /// What the rows and scores of the network stand for, as one number.
    fn meaning(&self) -> u64 {
        let mut bytes = Vec::new();
        self.deprels.iter().for_each(|deprel| put_string(&mut bytes, &deprel.to_string()));
        self.lexicon.write(&mut bytes);
        self.dictionary.write(&mut bytes);
        self.morphs.write(&mut bytes);
        crate::hash::bytes(&bytes)
    }

    /// The network as the bytes of a file of its own, which [`Model::beside`] adds to another model.
    pub fn second(&self) -> Vec<u8> {
        let mut out = SECOND.to_vec();
        out.extend_from_slice(&self.meaning().to_le_bytes());
        self.network.write(&mut out);
        out
    }

    /// The model with its second network in the place of the first, where it has one.
    pub fn of_second(mut self) -> Model {
        if let Some(second) = self.second.take() {
            self.network = second.knowing(&self.deprels);
        }
        self
    }

    /// Adds a network that was trained on the same files, so that what both score is added up.
    pub fn beside(mut self, second: &[u8]) -> Result<Model, ModelError> {
        let mut reader = Reader::new(second);
        if reader.take(SECOND.len()).ok() != Some(SECOND.as_slice()) {
            return Err(ModelError::Foreign);
        }
        if reader.take(8)? != self.meaning().to_le_bytes() {
            return Err(ModelError::Damaged(
                "the second network was trained from other files than the first",
            ));
        }
        let network = Network::read(&mut reader)?;
        let (own, other) = (self.network.shape, network.shape);
        let meant = |s: crate::net::layout::Shape| (s.words, s.affixes, s.morphs, s.deprels, s.notes);
        if meant(own) != meant(other) || !reader.is_empty() {
            return Err(ModelError::Damaged("the second network scores what the model does not have"));
        }
        self.second = Some(network);
        Ok(self)
    }

    /// The bytes of a model file.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = MAGIC.to_vec();
        put_string(&mut out, self.language.code());
        put_u32(&mut out, self.deprels.len());
        for deprel in &self.deprels {
            put_string(&mut out, &deprel.to_string());
        }
        self.lexicon.write(&mut out);
        self.dictionary.write(&mut out);
        self.tokens.write(&mut out);
        self.sentences.write(&mut out);
        self.multiwords.write(&mut out);
        self.morphs.write(&mut out);
        self.lemmas.write(&mut out);
        self.network.write(&mut out);
        out
    }
}
