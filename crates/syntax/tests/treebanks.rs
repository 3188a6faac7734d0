//! The shared treebanks: round trips and the accuracy below which no model may fall. Without the shared folder these
//! tests say so and pass.

use record::Language;
use std::path::{Path, PathBuf};
use syntax::{Model, conllu, eval};

/// The shared folder: `DATELINE_SHARED`, or `../shared` beside the workspace.
fn shared() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    let path = std::env::var_os("DATELINE_SHARED").map_or(beside, PathBuf::from);
    if !path.join("treebanks").is_dir() {
        println!("skipped: no shared folder at {}", path.display());
        return None;
    }
    Some(path)
}

#[test]
fn every_treebank_survives_reading_and_writing() {
    let Some(shared) = shared() else { return };
    let mut files = 0;
    for language in std::fs::read_dir(shared.join("treebanks")).expect("it is a folder") {
        for file in std::fs::read_dir(language.expect("readable").path()).expect("it is a folder") {
            let path = file.expect("readable").path();
            let mut out = Vec::new();
            conllu::write(&mut out, &conllu::read(&path).expect("it is CoNLL-U")).expect("memory takes it");
            assert!(out == conllu::read_bytes(&path).expect("readable"), "{}", path.display());
            files += 1;
        }
    }
    assert!(files > 0);
}

/// LAS, UPOS and lemmas from raw text, in percent, a little under what the shipped models reach.
#[test]
fn accuracy() {
    let Some(shared) = shared() else { return };
    for (language, treebank, hold_out, las, upos, lemma) in [
        (Language::Pt, "pt/bosque-dev.conllu.gz", 1, 83.0, 95.9, 97.0),
        (Language::En, "en/ewt-dev.conllu.gz", 1, 80.0, 93.8, 95.7),
        (Language::Es, "es/ancora-dev.conllu.gz", 1, 82.0, 97.0, 97.6),
        (Language::Ru, "ru/gsd-dev.conllu.gz", 4, 68.0, 91.5, 87.8),
        (Language::Uk, "uk/iu-dev.conllu.gz", 1, 61.5, 87.3, 84.0),
    ] {
        let path = shared.join("treebanks").join(treebank);
        let gold = eval::Gold::read(&path, None).expect("it is CoNLL-U").every(0, hold_out);
        let scores = eval::evaluate(Model::builtin(language).expect("compiled in"), &gold);
        for (name, score, least) in
            [("LAS", scores.las, las), ("UPOS", scores.upos, upos), ("lemmas", scores.lemmas, lemma)]
        {
            let value = 100.0 * score.f1();
            println!("{language} {name} {value:.2}");
            assert!(value >= least, "{language} {name}: {value:.2} is below {least}");
        }
    }
}
