//! What holds of the analysis of any string whatever.

use proptest::prelude::*;
use record::Language;
use syntax::{
    Document, Model,
    train::{Plan, Size},
};

/// Everything that later stages rely on.
fn check(document: &Document) {
    let text = document.text;
    let mut next = 0;
    for sentence in &document.sentences {
        assert_eq!(sentence.tokens.start, next, "sentences partition the tokens");
        assert!(sentence.tokens.end > next, "no sentence is empty");
        next = sentence.tokens.end;
        let roots = document.tokens[sentence.tokens.clone()].iter().filter(|t| t.head.is_none()).count();
        assert_eq!(roots, 1, "one root a sentence");
        for at in sentence.tokens.clone() {
            let mut up = at;
            for _ in sentence.tokens.clone() {
                let Some(head) = document.tokens[up].head else {
                    break;
                };
                up = head as usize;
                assert!(sentence.tokens.contains(&up), "heads are in the sentence");
            }
            assert!(document.tokens[up].head.is_none(), "no cycles");
        }
    }
    assert_eq!(next, document.tokens.len());
    let mut end = 0;
    let mut last = None;
    for (at, token) in document.tokens.iter().enumerate() {
        assert!(text.get(token.span.range()).is_some_and(|w| !w.is_empty()));
        if token.continues {
            assert_eq!(last, Some(token.span), "parts share the span of their surface word");
        } else {
            assert!(token.span.start >= end, "spans are in order");
        }
        end = token.span.end;
        last = Some(token.span);
        assert!(!document.form(at).is_empty());
        assert!(!document.lemma(at).is_empty());
        let _ = (document.feats(at), document.feat(at, "Number"));
    }
    for pair in document.entities.windows(2) {
        assert!(pair[0].tokens.end <= pair[1].tokens.start, "names do not overlap");
    }
    for entity in &document.entities {
        assert!(!entity.tokens.is_empty() && entity.tokens.end <= document.tokens.len());
    }
    let conllu = document.to_conllu();
    let read: Vec<_> = syntax::conllu::Sentences::new(conllu.as_bytes())
        .collect::<Result<_, _>>()
        .expect("what is written can be read");
    assert_eq!(read.len(), document.sentences.len());
}

fn models() -> impl Iterator<Item = &'static Model> {
    Language::ALL.into_iter().filter_map(Model::builtin)
}

#[test]
fn every_language_has_a_model() {
    assert_eq!(models().count(), Language::ALL.len());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn any_string(text in any::<String>()) {
        models().for_each(|model| check(&model.analyse(&text)));
    }

    #[test]
    fn any_jumble_of_words_and_signs(
        words in prop::collection::vec(
            prop::sample::select(vec![
                "Kim", "da", "À", "don't", "don’t", "DEL", "nele", "fazê-lo", "dárselo", "10.000", "Sr.", "«", "»", "“", "”",
                "\"", "(", ")", "…", "...", ",", ".", "!", "\n", "\n\n", "\t", "—", "-", "кн", "Київ", "сказав", "👍🏽", "#tag",
                "@x", "http://a.b/c?d=e", "e\u{301}", "\u{feff}", "\0", "\u{202e}", "ﷺ", "ß", "İ", "''",
            ]),
            0..60,
        ),
        space in any::<bool>(),
    ) {
        let text = words.join(if space { " " } else { "" });
        models().for_each(|model| check(&model.analyse(&text)));
    }
}

#[test]
fn hard_texts() {
    let model = Model::builtin(Language::En).expect("compiled in");
    for text in [
        "",
        "\n",
        "\0",
        "\u{feff}",
        "a",
        "...",
        "((((((((((",
        "\"\"\"\"\"",
        "” ” “",
        "ا ل ع ر ب ي ة",
        "\u{301}\u{301}",
        "İstanbul’da",
    ] {
        check(&model.analyse(text));
    }
}

/// Time grows with the length of the text: a line of two million bytes is no harder than two thousand lines.
#[test]
fn endless_lines() {
    let model = Model::builtin(Language::En).expect("compiled in");
    for unit in ["a", "a ", ". ", "\"", "(", "Kim said ", "don't", "é"] {
        check(&model.analyse(&unit.repeat(100_000)));
    }
}

#[test]
fn the_same_text_gives_the_same_analysis() {
    let text = "Kim met Lavrov in Wonsan on Saturday, KCNA said. They didn't say more.";
    for model in models() {
        assert_eq!(model.analyse(text).to_conllu(), model.analyse(text).to_conllu());
        let copy = Model::from_bytes(&model.to_bytes()).expect("a model reads what it wrote");
        assert_eq!(copy.analyse(text).to_conllu(), model.analyse(text).to_conllu());
    }
}

/// A damaged file gives an error or a model that reads nonsense, never a panic.
#[test]
fn damaged_models() {
    let options = tiny();
    let bytes = syntax::train::train(&options, |_| {}).expect("the file is there").to_bytes();
    for cut in (0..bytes.len()).step_by(97) {
        assert!(Model::from_bytes(&bytes[..cut]).is_err());
    }
    for at in (0..bytes.len()).step_by(31) {
        let mut copy = bytes.clone();
        copy[at] ^= 0x55;
        if let Ok(model) = Model::from_bytes(&copy) {
            check(&model.analyse("He didn't say how many drones hit Wonsan."));
        }
    }
}

fn tiny() -> syntax::train::Options {
    let mut options = syntax::train::Options::new(Language::En);
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/tiny.conllu");
    options.treebanks.push(path.into());
    // As small as can be, for files that are damaged byte by byte; it learns its few sentences by heart.
    options.shape = Size {
        affixes: 64,
        word: 8,
        affix: 8,
        hidden: 8,
        layers: 2,
        arc: 8,
        label: 8,
        names: 0,
        tower: 0,
        own: 0,
        letters: 0,
    };
    options.plan =
        Plan { rounds: 60, batch: 10, rate: 0.01, dropped: 0, unknown: 0, copies: true, names_only: false };
    options
}

#[test]
fn training_gives_the_same_bytes_each_time() {
    let train = || syntax::train::train(&tiny(), |_| {}).expect("the file is there").to_bytes();
    let bytes = train();
    assert_eq!(bytes, train());
    let model = Model::from_bytes(&bytes).expect("a model reads what it wrote");
    let document = model.analyse("He didn't say how many drones hit.");
    let forms: Vec<&str> = (0..document.tokens.len()).map(|t| document.form(t)).collect();
    assert_eq!(forms, ["He", "did", "n't", "say", "how", "many", "drones", "hit", "."]);
    assert_eq!(document.lemma(2), "not");
    check(&document);
}

#[test]
fn a_model_learns_on_from_where_it_ended() {
    const TEXT: &str = "He didn't say how many drones hit.";
    let first = syntax::train::train(&tiny(), |_| {}).expect("the file is there").to_bytes();
    let on = |rounds: usize, names_only: bool, names: usize| {
        let model = Model::from_bytes(&first).expect("a model reads what it wrote");
        let mut options = tiny();
        options.plan = Plan { rounds, names_only, ..options.plan };
        options.shape.names = names;
        syntax::train::learn_on(model, &options, |_| {}).expect("the file is there")
    };
    assert_eq!(on(0, false, 0).to_bytes(), first, "who learns nothing stays the same");
    assert_ne!(on(1, false, 0).to_bytes(), first);
    let read = |model: &Model| model.analyse(TEXT).to_conllu();
    let before = Model::from_bytes(&first).expect("a model reads what it wrote");
    assert_eq!(read(&on(1, true, 0)), read(&before), "trees stay where only names are learned");
    let layered = on(1, true, 4);
    assert_eq!(read(&layered), read(&before), "and where names have a layer of their own");
    let bytes = layered.to_bytes();
    assert!(bytes.len() > first.len());
    assert_eq!(Model::from_bytes(&bytes).expect("a model reads what it wrote").to_bytes(), bytes);
}
