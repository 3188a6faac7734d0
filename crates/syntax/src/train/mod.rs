//! Training: treebanks and lists of names to a model.

mod exchange;
pub(crate) mod gold;
pub(crate) mod learner;
mod net;
mod noise;
mod numbers;
mod segment;
mod words;

use crate::Model;
use crate::conllu::{self, ConlluError};
use crate::dictionary::Dictionary;
use crate::document::{Deprel, Rel, Sub};
use crate::model::Parts;
use crate::net::Network;
use crate::net::layout::Shape;
use gold::Sentence;
use numbers::Numbers;
use record::Language;
use std::path::PathBuf;

/// Of how many sentences one is learned from in a garbled copy too.
const GARBLED: usize = 6;
/// Words of the treebanks above which parts are exchanged once only.
const EXCHANGED: usize = 300_000;
/// Words of the longest sentence whose parts are exchanged.
const LONGEST: usize = 40;

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
    /// More such files, all of the same other habits: learned from as the treebanks are, but for the note of whose
    /// habits their trees follow.
    pub apart: Vec<Source>,
    /// More such files, each of other habits: the network learns from them too, each beside a note of whose habits these
    /// are; how words are cut and what their lemmas are is not learned from them.
    pub also: Vec<Source>,
    /// More such files, read by machine: the network learns from them, with the habits of the first, and from nothing but
    /// their sentences as they stand.
    pub silver: Vec<Source>,
    /// IOB2 files over sentences of the treebanks, over those that were read by machine, or over others.
    pub names: Vec<PathBuf>,
    /// A file with a word form in lower case, a tab and the notes that dictionaries make of it, a form a line; a line of
    /// `=`, a note, a tab and numbers says what the network knows of the note before it learns. Or a model, `*.model`, whose dictionary is taken over.
    pub dictionary: Option<PathBuf>,
    /// Seed of every shuffle: the same seed and files give the same bytes.
    pub seed: u64,
    /// Seed of the network alone: of two that are read together each has its own.
    pub network_seed: u64,
    /// How large the network is.
    pub shape: Size,
    /// How it learns.
    pub plan: Plan,
}

/// How large the network is.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// Rows that the letters of words share.
    pub affixes: usize,
    /// Numbers in the row of a word.
    pub word: usize,
    /// Numbers in the row of an affix.
    pub affix: usize,
    /// Numbers that one direction of a layer keeps.
    pub hidden: usize,
    /// Layers.
    pub layers: usize,
    /// Numbers by which heads are found.
    pub arc: usize,
    /// Numbers by which arcs are labelled.
    pub label: usize,
    /// Numbers of the layer that names have of their own; 0 where they have none. [`learn_on`] adds it to a network without.
    pub names: usize,
    /// Numbers of each of the two layers of the tower of names; 0 where there is none. [`learn_on`] adds it to a network
    /// without, and where [`Plan::names_only`] is set it learns nothing else.
    pub tower: usize,
    /// Numbers by which the tower alone knows a word.
    pub own: usize,
    /// How many rows of them letters share.
    pub letters: usize,
}

/// How the network learns.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// How often each sentence is learned from.
    pub rounds: usize,
    /// Words in a batch.
    pub batch: usize,
    /// The greatest step.
    pub rate: f32,
    /// Of a hundred numbers between layers, how many are left out.
    pub dropped: usize,
    /// Of a hundred words, how many are known by their letters alone.
    pub unknown: usize,
    /// Whether sentences are learned from in garbled, shortened and exchanged copies too.
    pub copies: bool,
    /// Whether nothing but the scores of names is learned, and all else stays as it is.
    pub names_only: bool,
}

impl From<Size> for Shape {
    fn from(size: Size) -> Self {
        let Size { affixes, word, affix, hidden, layers, arc, label, names, tower, own, letters } = size;
        Shape {
            words: 1,
            affixes,
            word,
            affix,
            hidden,
            layers,
            arc,
            label,
            morphs: 1,
            deprels: 1,
            banks: 1,
            notes: 1,
            names,
            tower,
            own: if tower > 0 { own } else { 0 },
            letters: if tower > 0 { letters } else { 0 },
        }
    }
}

impl Options {
    /// The settings that the shipped models are trained with.
    pub fn new(language: Language) -> Self {
        Self {
            language,
            treebanks: Vec::new(),
            apart: Vec::new(),
            also: Vec::new(),
            silver: Vec::new(),
            names: Vec::new(),
            dictionary: None,
            seed: 1,
            network_seed: 1,
            shape: Size {
                affixes: 1 << 14,
                word: 64,
                affix: 64,
                hidden: 128,
                layers: 2,
                arc: 96,
                label: 64,
                names: 0,
                tower: 0,
                own: 48,
                letters: 1 << 12,
            },
            plan: Plan {
                rounds: 15,
                batch: 500,
                rate: 0.003,
                dropped: 30,
                unknown: 20,
                copies: true,
                names_only: false,
            },
        }
    }
}

/// Trains a model. `report` is told of each stage as it ends.
pub fn train(options: &Options, report: impl FnMut(&str)) -> Result<Model, ConlluError> {
    train_knowing(dictionary(options)?, options, report)
}

/// Trains a model with the dictionary of another. With the files that the other was trained from, and another
/// [`Options::network_seed`], its network can be read beside the other's: see [`Model::second`].
pub fn train_beside(model: Model, options: &Options, report: impl FnMut(&str)) -> Result<Model, ConlluError> {
    let mut known = model.dictionary;
    known.begin_as(dictionary(options)?);
    train_knowing(known, options, report)
}

/// The dictionary that is named; an empty one where none is.
fn dictionary(options: &Options) -> Result<Dictionary, ConlluError> {
    Ok(match &options.dictionary {
        Some(path) if path.extension().is_some_and(|e| e == "model") => {
            Model::load(path).map_err(std::io::Error::other)?.dictionary
        }
        Some(path) => Dictionary::parse(conllu::open(path)?)?,
        None => Dictionary::default(),
    })
}

/// Learns anew how the words and sentences of the treebanks are cut; all else of the model stays as it is, but that forms
/// of more than `letters` letters are left out of the dictionary.
pub fn recut(mut model: Model, options: &Options, letters: usize) -> Result<Model, ConlluError> {
    let (mut all, _, own) = read(options)?;
    noise::vary_quotes(&mut all, options.seed);
    model.tokens = segment::tokens(&all[..own], options.seed);
    model.sentences = segment::ends(&all[..own], &model.lexicon, options.seed);
    model.multiwords = segment::multiwords(&all[..own], &model.lexicon, options.seed);
    model.dictionary.shorten(letters).map_err(std::io::Error::other)?;
    Ok(model)
}

/// Lets the network of a model learn on from where it ended; all else of the model, the words that it knows among it, stays
/// as it is. The files whose habits are noted stand in the order in which the model was trained from them.
pub fn learn_on(
    mut model: Model,
    options: &Options,
    mut report: impl FnMut(&str),
) -> Result<Model, ConlluError> {
    let (sentences, banks, _, named, silver) = read_all(options, &mut report)?;
    let more = if options.plan.copies { copies(&sentences, &banks, options.seed) } else { Vec::new() };
    let mut shape = model.network.shape;
    let mut begun = model.network.spread();
    if shape.names == 0 && options.shape.names > 0 {
        shape.names = options.shape.names;
        net::with_near(&shape, &mut begun, options.network_seed);
    }
    if shape.tower == 0 && options.shape.tower > 0 {
        let Size { tower, own, letters, .. } = options.shape;
        (shape.tower, shape.own, shape.letters) = (tower, own, letters);
        net::with_tower(&shape, &mut begun, options.network_seed);
    }
    let Model { lexicon, dictionary, morphs, deprels, .. } = &model;
    let numbers = Numbers { lexicon, dictionary, morphs, deprels, affixes: shape.affixes };
    let examples = numbers.examples(&sentences, &banks, &more, (&named, &silver));
    let start = (options.network_seed, Some(begun));
    let told = |round, loss| report(&format!("round {round}: mean loss {loss:.3}"));
    let values = net::train(&shape, morphs, dictionary, &examples, &options.plan, start, told);
    model.network = Network::rounded(shape, &values).knowing(deprels);
    Ok(model)
}

/// The sentences of all treebanks, the number of the habits that each follows, and how many of the first of them teach how
/// words are cut and what their lemmas are.
fn read(options: &Options) -> Result<(Vec<Sentence>, Vec<usize>, usize), ConlluError> {
    let mut sentences = Vec::new();
    let mut banks = Vec::new();
    let first = options.treebanks.iter().map(|source| (0, source));
    let first = first.chain(options.apart.iter().map(|source| (1, source)));
    let others = 1 + usize::from(!options.apart.is_empty());
    for (bank, source) in first.chain((others..).zip(&options.also)) {
        let all = gold::treebanks(&[&source.path])?;
        let kept = all.into_iter().enumerate();
        let held = |at: usize| source.hold_out > 0 && at.is_multiple_of(source.hold_out);
        sentences.extend(kept.filter(|(at, _)| !held(*at)).map(|(_, sentence)| sentence));
        banks.resize(sentences.len(), bank);
    }
    let own = sentences.len() - banks.iter().filter(|bank| **bank >= others).count();
    Ok((sentences, banks, own))
}

fn train_knowing(
    dictionary: Dictionary,
    options: &Options,
    mut report: impl FnMut(&str),
) -> Result<Model, ConlluError> {
    let (sentences, banks, own, named, silver) = read_all(options, &mut report)?;
    Ok(train_on(&sentences, own, &banks, (&named, &silver), dictionary, options, report))
}

/// Sentences, their habits and how many teach how words are cut; those of which only the names are known; and those that
/// were read by machine.
type All = (Vec<Sentence>, Vec<usize>, usize, Vec<gold::Named>, Vec<Sentence>);

fn read_all(options: &Options, mut report: impl FnMut(&str)) -> Result<All, ConlluError> {
    let (mut sentences, banks, own) = read(options)?;
    let paths: Vec<&PathBuf> = options.silver.iter().map(|source| &source.path).collect();
    let mut silver = gold::treebanks(&paths)?;
    let mut named = Vec::new();
    for path in &options.names {
        let (found, others) = gold::attach_names(&mut sentences, gold::names(path)?);
        let (read, others) = gold::attach_names(&mut silver, others);
        let (with, without) = (path.display(), others.len());
        report(&format!(
            "names of {found} sentences of treebanks, {read} read by machine and {without} others from {with}"
        ));
        named.extend(others);
    }
    noise::vary_quotes(&mut sentences, options.seed);
    Ok((sentences, banks, own, named, silver))
}

/// Trains on sentences and the number of the habits that each follows; on sentences of which only the names are known; and
/// on sentences that were read by machine. How words are cut and what their lemmas are is learned from the first `own`
/// sentences.
fn train_on(
    sentences: &[Sentence],
    own: usize,
    banks: &[usize],
    (named, silver): (&[gold::Named], &[Sentence]),
    dictionary: Dictionary,
    options: &Options,
    mut report: impl FnMut(&str),
) -> Model {
    let seed = options.seed;
    let own = &sentences[..own];
    let (also, read) = (sentences.len() - own.len(), silver.len());
    report(&format!("{} sentences, {also} of other habits, {read} read by machine", own.len()));
    let (lexicon, words) = words::lexicon(sentences, named);
    let tokens = segment::tokens(own, seed);
    let ends = segment::ends(own, &lexicon, seed);
    let multiwords = segment::multiwords(own, &lexicon, seed);
    report("words and sentences");
    let morphs = words::morphs(sentences);
    let lemmas = words::lemmas(own);
    report("lemmas");
    let deprels = deprels(sentences);
    let more = if options.plan.copies { copies(sentences, banks, seed) } else { Vec::new() };
    report(&format!("{} sentences garbled, shortened or with parts exchanged", more.len()));
    let shape = Shape {
        words,
        morphs: morphs.all.len(),
        deprels: deprels.len(),
        banks: 1 + banks.iter().copied().max().unwrap_or(0),
        notes: dictionary.len(),
        ..options.shape.into()
    };
    let numbers = Numbers {
        lexicon: &lexicon,
        dictionary: &dictionary,
        morphs: &morphs,
        deprels: &deprels,
        affixes: shape.affixes,
    };
    let examples = numbers.examples(sentences, banks, &more, (named, silver));
    let rounds = options.plan.rounds;
    let values = net::train(
        &shape,
        &morphs,
        &dictionary,
        &examples,
        &options.plan,
        (options.network_seed, None),
        |round, loss| {
            report(&format!("round {round} of {rounds}: mean loss {loss:.3}"));
        },
    );
    Parts {
        language: options.language,
        lexicon,
        dictionary,
        tokens,
        sentences: ends,
        multiwords,
        morphs,
        lemmas,
        deprels,
        network: Network::rounded(shape, &values),
    }
    .into()
}

/// Garbled, shortened and exchanged copies of sentences, each beside the number of the sentence that it is of.
fn copies(sentences: &[Sentence], banks: &[usize], seed: u64) -> Vec<(usize, Sentence)> {
    let mut copies = noise::garbled(sentences, GARBLED, seed);
    copies.extend(noise::shortened(sentences, seed));
    // Parts are exchanged more often where there are few sentences.
    let words = sentences.iter().map(|s| s.words.len()).sum::<usize>();
    let times = (EXCHANGED / words.max(1)).clamp(1, 2) as u64;
    for seed in seed..seed + times {
        let (of, short): (Vec<usize>, Vec<Sentence>) =
            noise::shortened(sentences, seed + 1).into_iter().unzip();
        let banks_of_short: Vec<usize> = of.iter().map(|of| banks[*of]).collect();
        let short = exchange::exchanged(&short, &banks_of_short, LONGEST, seed);
        copies.extend(short.into_iter().map(|(at, sentence)| (of[at], sentence)));
        copies.extend(exchange::exchanged(sentences, banks, LONGEST, seed));
    }
    copies
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
