//! Trains, scores and runs syntax models from the command line:
//! `syntax train LANG OUT TREEBANK... [--apart TREEBANK]... [--also TREEBANK]... [--names FILE]... [--silver TREEBANK]...
//! [--dictionary FILE] [--rounds N] [--rate STEP] [--plain]`,
//! the same with `--beside MODEL` for a second network of a model that was trained on these files, or with
//! `--on MODEL [--only-names] [--names-layer N] [--names-tower N]` to learn on from that model, or from its second network (see [`train::learn_on`]),
//! `syntax recut MODEL OUT LETTERS TREEBANK...` (see [`train::recut`]), `syntax eval MODEL TREEBANK[+NAMES]...`,
//! `syntax parse MODEL [SAID] < text` (SAID: see [`syntax::said`]), `syntax speed MODEL < text`. A model may be written
//! `MODEL,SECOND`.

use record::Language;
use std::error::Error;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Instant;
use syntax::{Model, eval, train};

/// A model, or two networks that are read together, written `MODEL,SECOND`.
fn load(path: &str) -> Result<Model, Box<dyn Error>> {
    let (first, second) = path.split_once(',').map_or((path, None), |(first, second)| (first, Some(second)));
    let model = Model::load(Path::new(first))?;
    Ok(match second {
        Some(second) => model.beside(&std::fs::read(second)?)?,
        None => model,
    })
}

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["train", language, out, rest @ ..] => {
            let mut options = train::Options::new(language.parse::<Language>()?);
            let (mut beside, mut on) = (None, None);
            let mut rest = rest.iter();
            while let Some(word) = rest.next() {
                match *word {
                    "--apart" => options.apart.extend(rest.next().map(|source| (*source).into())),
                    "--also" => options.also.extend(rest.next().map(|source| (*source).into())),
                    "--silver" => options.silver.extend(rest.next().map(|source| (*source).into())),
                    "--on" => on = rest.next().copied(),
                    "--names-layer" => {
                        options.shape.names = rest.next().ok_or("--names-layer without a number")?.parse()?;
                    }
                    "--names-tower" => {
                        options.shape.tower = rest.next().ok_or("--names-tower without a number")?.parse()?;
                    }
                    "--only-names" => options.plan.names_only = true,
                    "--rate" => options.plan.rate = rest.next().ok_or("--rate without a number")?.parse()?,
                    "--plain" => options.plan.copies = false,
                    "--beside" => {
                        beside = rest.next().map(PathBuf::from);
                        options.plan.copies = false;
                        options.network_seed = 2;
                    }
                    "--rounds" => {
                        options.plan.rounds = rest.next().ok_or("--rounds without a number")?.parse()?;
                    }
                    "--dictionary" => options.dictionary = rest.next().map(PathBuf::from),
                    "--names" => options.names.extend(rest.next().map(PathBuf::from)),
                    source => options.treebanks.push((*source).into()),
                }
            }
            let start = Instant::now();
            let report = |stage: &str| eprintln!("{:7.1} s  {stage}", start.elapsed().as_secs_f64());
            if let Some(path) = beside {
                let first = Model::load(&path)?;
                let second = train::train_beside(first, &options, report)?.second();
                Model::load(&path)?.beside(&second)?;
                std::fs::write(out, second)?;
                return Ok(());
            }
            if let Some(both) = on.filter(|on| on.contains(',')) {
                let learned = train::learn_on(load(both)?.of_second(), &options, report)?;
                std::fs::write(out, learned.second())?;
                return Ok(());
            }
            let model = match on {
                Some(path) => train::learn_on(load(path)?, &options, report)?,
                None => train::train(&options, report)?,
            };
            for (part, bytes) in model.sizes() {
                eprintln!("{part:10} {bytes:9} bytes");
            }
            std::fs::write(out, model.to_bytes())?;
        }
        ["recut", model, out, letters, treebanks @ ..] => {
            let model = Model::load(Path::new(model))?;
            let mut options = train::Options::new(model.language());
            options.treebanks.extend(treebanks.iter().map(|source| (*source).into()));
            let model = train::recut(model, &options, letters.parse()?)?;
            for (part, bytes) in model.sizes() {
                eprintln!("{part:10} {bytes:9} bytes");
            }
            std::fs::write(out, model.to_bytes())?;
        }
        ["eval", model, files @ ..] => {
            let model = load(model)?;
            for file in files {
                let (treebank, names) = file.split_once('+').map_or((*file, None), |(t, n)| (t, Some(n)));
                let (treebank, every) = treebank.split_once('%').unwrap_or((treebank, "1"));
                let scores = if treebank.contains(".iob") {
                    eval::evaluate_names(&model, Path::new(treebank))?
                } else {
                    let gold = eval::Gold::read(Path::new(treebank), names.map(Path::new))?;
                    let step: usize = every.parse()?;
                    let gold = if step > 1 { gold.every(0, step) } else { gold };
                    let gold = if std::env::var_os("APART").is_some() { gold.apart() } else { gold };
                    eval::evaluate(&model, &gold)
                };
                print!("{}", file.rsplit('/').next().unwrap_or(file));
                for (name, value, _) in scores.list() {
                    print!("  {name} {:.2}", 100.0 * value);
                }
                println!();
            }
        }
        ["errors", model, file] => {
            let model = load(model)?;
            let gold = eval::Gold::read(Path::new(file), None)?;
            eval::evaluate_with(&model, &gold, |miss| {
                println!("{}\t{}\t{}\t{}", miss.measure, miss.form, miss.expected, miss.found);
            });
        }
        ["parse", model] => {
            let mut text = String::new();
            std::io::stdin().read_to_string(&mut text)?;
            print!("{}", load(model)?.analyse(&text).to_conllu());
        }
        ["parse", model, said] => {
            let mut text = String::new();
            std::io::stdin().read_to_string(&mut text)?;
            let said = syntax::said::Said::load(Path::new(said))?;
            print!("{}", load(model)?.analyse_beside(&text, &said).to_conllu());
        }
        ["speed", model] => {
            let mut text = String::new();
            std::io::stdin().read_to_string(&mut text)?;
            let start = Instant::now();
            let model = load(model)?;
            println!("loaded in {:?}", start.elapsed());
            for _ in 0..5 {
                let start = Instant::now();
                let words = model.analyse(&text).tokens.len();
                let seconds = start.elapsed().as_secs_f64();
                println!("{words} words, {:.0} words/s", words as f64 / seconds);
            }
        }
        _ => return Err("see the first lines of this example".into()),
    }
    Ok(())
}
