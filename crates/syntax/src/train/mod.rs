//! Training: treebanks and lists of names to a model.

pub(crate) mod gold;
pub(crate) mod learner;
mod names;
mod parser;
mod segment;
mod words;

use crate::conllu::ConlluError;
use crate::document::{Deprel, Rel, Sub};
use crate::model::Parts;
use crate::parse::features;
use crate::word::Atoms;
use crate::{Model, hash, tag};
use gold::Sentence;
use record::Language;
use rustc_hash::FxHashMap;
use std::path::PathBuf;

/// What to train on, and how.
#[derive(Clone, Debug)]
pub struct Options {
    /// The language of the model.
    pub language: Language,
    /// CoNLL-U files, gzipped or not.
    pub treebanks: Vec<PathBuf>,
    /// IOB2 files over sentences of the treebanks.
    pub names: Vec<PathBuf>,
    /// Seed of every shuffle: the same seed and files give the same bytes.
    pub seed: u64,
    /// How often each sentence is learned from: parts of speech, features, trees, names.
    pub rounds: [usize; 4],
    /// Bytes for the weights of parts of speech, features, transitions, labels, names.
    pub budgets: [usize; 5],
}

impl Options {
    /// The settings that the shipped models are trained with.
    pub fn new(language: Language) -> Self {
        Self {
            language,
            treebanks: Vec::new(),
            names: Vec::new(),
            seed: 1,
            rounds: [8, 6, 12, 12],
            budgets: [900_000, 900_000, 1_800_000, 900_000, 600_000],
        }
    }
}

/// Trains a model. `report` is told of each stage as it ends.
pub fn train(options: &Options, mut report: impl FnMut(&str)) -> Result<Model, ConlluError> {
    let mut sentences = gold::treebanks(&options.treebanks)?;
    for path in &options.names {
        let found = gold::attach_names(&mut sentences, gold::names(path)?);
        report(&format!("names of {found} sentences from {}", path.display()));
    }
    Ok(train_on(&sentences, options, report))
}

pub(crate) fn train_on(sentences: &[Sentence], options: &Options, mut report: impl FnMut(&str)) -> Model {
    let seed = options.seed;
    let [tag_rounds, morph_rounds, tree_rounds, name_rounds] = options.rounds;
    let [tag_bytes, morph_bytes, action_bytes, label_bytes, name_bytes] = options.budgets;
    report(&format!("{} sentences", sentences.len()));
    let lexicon = words::lexicon(sentences, &FxHashMap::default());
    let tokens = segment::tokens(sentences, seed);
    let ends = segment::ends(sentences, &lexicon, seed);
    let multiwords = segment::multiwords(sentences, &lexicon, seed);
    report("words and sentences");
    let atoms: Vec<Vec<Atoms>> = sentences.iter().map(|s| words::padded(s, &lexicon)).collect();
    let data: Vec<(&Sentence, &[Atoms])> = sentences.iter().zip(atoms.iter().map(Vec::as_slice)).collect();
    let morphs = words::morphs(sentences);
    let upos = words::upos(&data, tag_rounds, seed).finish(tag_bytes);
    report("parts of speech");
    let morph = words::morph(&data, &morphs, morph_rounds, seed).finish(morph_bytes);
    report("features");
    let lemmas = words::lemmas(sentences);
    report("lemmas");
    let tagged = words::jackknife(sentences, &atoms, &morphs, seed);
    report("tags for trees");
    let comma = hash::text(",");
    let examples: Vec<parser::Example> = sentences
        .iter()
        .zip(&atoms)
        .zip(&tagged)
        .map(|((sentence, atoms), (_, found))| {
            let words = atoms[tag::PAD..]
                .iter()
                .zip(found)
                .map(|(a, m)| (*a, &morphs.all[usize::from(*m)], a.form == comma));
            let mut nodes = Vec::new();
            features::nodes(words, &mut nodes);
            parser::Example { sentence, nodes }
        })
        .collect();
    let deprels = deprels(sentences);
    let (actions, labels) = parser::train(&examples, &deprels, tree_rounds, seed);
    report("trees");
    let named: Vec<(&Sentence, &[Atoms], &[u8])> = data
        .iter()
        .zip(&tagged)
        .filter(|((sentence, _), _)| sentence.names.is_some())
        .map(|((sentence, atoms), (tags, _))| (*sentence, *atoms, tags.as_slice()))
        .collect();
    let names = names::train(&named, name_rounds, seed);
    report("names");
    Parts {
        language: options.language,
        lexicon,
        tokens,
        sentences: ends,
        multiwords,
        upos,
        morphs,
        morph,
        lemmas,
        deprels,
        actions: actions.finish(action_bytes),
        labels: labels.finish(label_bytes),
        names: names.finish(name_bytes),
    }
    .into()
}

/// The relations of the sentences, the root's first.
fn deprels(sentences: &[Sentence]) -> Vec<Deprel> {
    let root = Deprel { rel: Rel::Root, sub: Sub::None };
    let mut all: Vec<Deprel> =
        sentences.iter().flat_map(|s| s.words.iter().map(|w| w.deprel)).filter(|d| *d != root).collect();
    all.sort_unstable();
    all.dedup();
    all.truncate(200);
    all.insert(0, root);
    all
}
