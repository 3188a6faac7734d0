//! Training: treebanks and lists of names to a model.

pub(crate) mod gold;
pub(crate) mod learner;
mod names;
mod noise;
mod parser;
mod punct;
mod segment;
mod words;

use crate::conllu::ConlluError;
use crate::document::{Deprel, Rel, Sub};
use crate::model::Parts;
use crate::parse::features;
use crate::word::Atoms;
use crate::{Model, parse, tag};
use gold::Sentence;
use learner::Weights;
use record::Language;
use rustc_hash::FxHashMap;
use std::path::PathBuf;

const PUNCT_ROUNDS: usize = 8;
const PUNCT_BYTES: usize = 200_000;

/// A treebank to train on, written `PATH` or `PATH%N`: then the first and every `N`th sentence after it is
/// left out, to be scored on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The file.
    pub path: PathBuf,
    /// How many sentences there are to each that is left out; 0 leaves out none.
    pub hold_out: usize,
}

impl From<&str> for Source {
    fn from(text: &str) -> Self {
        let split = text.rsplit_once('%').and_then(|(p, n)| Some((p, n.parse().ok()?)));
        let (path, hold_out) = split.unwrap_or((text, 0));
        Self { path: path.into(), hold_out }
    }
}

/// What to train on, and how.
#[derive(Clone, Debug)]
pub struct Options {
    /// The language of the model.
    pub language: Language,
    /// CoNLL-U files, gzipped or not.
    pub treebanks: Vec<Source>,
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
            budgets: [900_000, 800_000, 1_800_000, 900_000, 600_000],
        }
    }
}

/// Trains a model. `report` is told of each stage as it ends.
pub fn train(options: &Options, mut report: impl FnMut(&str)) -> Result<Model, ConlluError> {
    let mut sentences = Vec::new();
    for source in &options.treebanks {
        let all = gold::treebanks(&[&source.path])?;
        let kept = all.into_iter().enumerate();
        let held = |at: usize| source.hold_out > 0 && at.is_multiple_of(source.hold_out);
        sentences.extend(kept.filter(|(at, _)| !held(*at)).map(|(_, sentence)| sentence));
    }
    for path in &options.names {
        let found = gold::attach_names(&mut sentences, gold::names(path)?);
        report(&format!("names of {found} sentences from {}", path.display()));
    }
    noise::vary_quotes(&mut sentences, options.seed);
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
    let upos = Weights::from(words::upos(&data, tag_rounds, seed)).table(tag_bytes);
    report("parts of speech");
    let morph = Weights::from(words::morph(&data, &morphs, morph_rounds, seed)).table(morph_bytes);
    report("features");
    let lemmas = words::lemmas(sentences);
    report("lemmas");
    let tagged = words::jackknife(sentences, &atoms, &morphs, seed);
    report("tags for trees");
    let deprels = deprels(sentences);
    let examples: Vec<parser::Example> = sentences
        .iter()
        .zip(&atoms)
        .zip(&tagged)
        .map(|((sentence, atoms), (tags, found))| {
            let mut marks = Vec::new();
            parse::marks(tags, &mut marks);
            let words = atoms[tag::PAD..]
                .iter()
                .zip(found)
                .zip(&marks)
                .map(|((a, m), mark)| (*a, &morphs.all[usize::from(*m)], *mark));
            let mut nodes = Vec::new();
            features::nodes(words, &mut nodes);
            parser::Example { sentence, nodes, marks }
        })
        .collect();
    let (actions, labels) = parser::train(&examples, &deprels, tree_rounds, seed);
    let actions = Weights::from(actions).slots(action_bytes);
    let labels = Weights::from(labels).table(label_bytes);
    report("trees");
    let number = |word: &gold::Word| deprels.iter().position(|d| *d == word.deprel).unwrap_or(0) as u8;
    let marked: Vec<punct::Example> = examples
        .iter()
        .zip(&atoms)
        .zip(&tagged)
        .map(|((example, atoms), (tags, _))| punct::Example {
            sentence: example.sentence,
            low: atoms[tag::PAD..].iter().take(tags.len()).map(|a| a.low).collect(),
            tags,
            marks: &example.marks,
            labels: example.sentence.words.iter().map(number).collect(),
        })
        .collect();
    let punct = Weights::from(punct::train(&marked, PUNCT_ROUNDS, seed)).table(PUNCT_BYTES);
    report("punctuation");
    let named: Vec<(&Sentence, &[Atoms], &[u8])> = data
        .iter()
        .zip(&tagged)
        .filter(|((sentence, _), _)| sentence.names.is_some())
        .map(|((sentence, atoms), (tags, _))| (*sentence, *atoms, tags.as_slice()))
        .collect();
    let names = Weights::from(names::train(&named, name_rounds, seed)).table(name_bytes);
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
        actions,
        labels,
        punct,
        names,
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
