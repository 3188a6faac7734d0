//! `dateline syntax`: trains, scores and runs the models that all reading rests on.

use crate::args::{SyntaxCommand, SyntaxEvalArgs, SyntaxParseArgs, SyntaxTrainArgs};
use crate::inputs::{self, Input};
use crate::{Fault, Outcome, complain, detect};
use eval::Row;
use record::Language;
use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    time::Instant,
};
use syntax::{Model, eval as scoring, train};

/// Runs the command.
pub fn run(command: SyntaxCommand) -> Result<Outcome, Fault> {
    match command {
        SyntaxCommand::Parse(args) => parse(args),
        SyntaxCommand::Train(args) => train(&args),
        SyntaxCommand::Eval(args) => score(&args),
    }
}

fn parse(args: SyntaxParseArgs) -> Result<Outcome, Fault> {
    let given = args.model.as_deref().map(load).transpose()?;
    let (mut done, mut failed) = (0, 0);
    let mut out = io::stdout().lock();
    for input in inputs::walk(args.inputs, false) {
        let parsed = input.map_err(|unfound| unfound.to_string()).and_then(|input| {
            parse_one(&input, given.as_ref(), args.language).map_err(|why| input.named(&why))
        });
        match parsed {
            Ok(conllu) => {
                out.write_all(conllu.as_bytes())?;
                done += 1;
            }
            Err(why) => {
                complain(&why);
                failed += 1;
            }
        }
    }
    out.flush()?;
    Ok(Outcome::of(done, failed))
}

fn parse_one(input: &Input, model: Option<&Model>, language: Option<Language>) -> Result<String, String> {
    let text = input.load()?.into_iter().map(|loaded| loaded.text).collect::<Vec<_>>().join("\n\n");
    let model = match model {
        Some(model) => model,
        None => {
            let language = match language {
                Some(language) => language,
                None => detect::detect(&text).map_err(|error| error.to_string())?,
            };
            builtin(language)?
        }
    };
    Ok(model.analyse(&text).to_conllu())
}

fn train(args: &SyntaxTrainArgs) -> Result<Outcome, Fault> {
    let mut options = train::Options::new(args.language);
    for (paths, sources) in [(&args.treebanks, &mut options.treebanks), (&args.also, &mut options.also)] {
        for path in paths {
            // A name that is not UTF-8 cannot be given with a share to hold out.
            let text = path.to_str().ok_or_else(|| format!("{}: the name is not UTF-8", path.display()))?;
            sources.push(text.into());
        }
    }
    options.names.clone_from(&args.names);
    options.dictionary.clone_from(&args.dictionary);
    if let Some(seed) = args.seed {
        options.seed = seed;
    }
    let start = Instant::now();
    let model = train::train(&options, |stage| {
        complain(&format!("{:7.1} s  {stage}", start.elapsed().as_secs_f64()));
    })?;
    fs::write(&args.out, model.to_bytes()).map_err(|error| format!("{}: {error}", args.out.display()))?;
    for (part, bytes) in model.sizes() {
        complain(&format!("{part:10} {bytes:9} bytes"));
    }
    Ok(Outcome::Done)
}

/// The seed of the noise that treebanks are scored under.
const NOISE: u64 = 2026;

fn score(args: &SyntaxEvalArgs) -> Result<Outcome, Fault> {
    let given = args.model.as_deref().map(load).transpose()?;
    let mut rows = Vec::new();
    for path in treebanks(&args.paths)? {
        let set = path.display().to_string();
        let model = match &given {
            Some(model) => model,
            None => builtin(args.language.or_else(|| language_of(&path)).ok_or_else(|| {
                format!("{set}: its language is not known from its name; say --language or --model")
            })?)?,
        };
        let scores = if is_names(&path) {
            scoring::evaluate_names(model, &path)?
        } else {
            let gold = scoring::Gold::read(&path, args.names.as_deref())?;
            scoring::evaluate(model, &if args.noised { gold.noised(NOISE) } else { gold })
        };
        let row = |(measure, value, n): (&str, f64, usize)| Row {
            set: set.clone(),
            measure: measure.to_owned(),
            value,
            n,
        };
        rows.extend(scores.list().into_iter().map(row));
    }
    if rows.is_empty() {
        return Err("the paths hold no .conllu or .iob2 file".into());
    }
    crate::eval::print(&rows, args.format)
}

/// The treebanks and lists of names at or below some paths, in order of name.
fn treebanks(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Fault> {
    let mut found = Vec::new();
    for path in paths {
        for entry in walkdir::WalkDir::new(path).follow_links(true).sort_by_file_name() {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy();
            let fits = name.trim_end_matches(".gz").ends_with(".conllu") || is_names(entry.path());
            if entry.file_type().is_file() && (fits || entry.depth() == 0) {
                found.push(entry.into_path());
            }
        }
    }
    Ok(found)
}

fn is_names(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let name = name.trim_end_matches(".gz");
    name.ends_with(".iob") || name.ends_with(".iob2")
}

/// By the folder it stands in (`treebanks/pt/…`), or by its name as Universal Dependencies has it (`pt_bosque-…`).
fn language_of(path: &Path) -> Option<Language> {
    let folder = path.parent().and_then(Path::file_name)?.to_str()?;
    let name = path.file_name()?.to_str()?;
    folder.parse().ok().or_else(|| name.split('_').next()?.parse().ok())
}

fn load(path: &Path) -> Result<Model, Fault> {
    Model::load(path).map_err(|error| format!("{}: {error}", path.display()).into())
}

fn builtin(language: Language) -> Result<&'static Model, String> {
    Model::builtin(language)
        .ok_or_else(|| format!("no model for {language} is built in; name one with --model"))
}
