//! Whatever the bytes, they give a reading that holds together or an error.

// Clippy knows tests by their attribute; the helpers beside them have none.
#![allow(clippy::unwrap_used)]

use cli::{decode::decode, detect::detect};
use proptest::prelude::*;
use record::{Language, Reading, Span};

/// Every byte that is read must be of the text, and on its letters' edges.
fn holds_together(reading: &Reading, text: &str) {
    let fits = |span: Span| {
        assert!(text.get(span.range()).is_some(), "{span:?} does not fit a text of {} bytes", text.len());
    };
    for claim in &reading.claims {
        let event = &claim.event;
        fits(event.trigger);
        claim.evidence.iter().copied().for_each(fits);
        event.actors.iter().chain(&event.recipients).filter_map(|actor| actor.span).for_each(fits);
        event.places.iter().filter_map(|place| place.span).for_each(fits);
        event.when.iter().filter_map(|when| when.span).for_each(fits);
        event.figures.iter().for_each(|figure| fits(figure.span));
        claim.sources.iter().filter_map(|source| source.span).for_each(fits);
    }
    for finding in &reading.findings {
        finding.spans.iter().copied().for_each(fits);
        let known = |id: &String| reading.claims.iter().any(|claim| claim.id == *id);
        assert!(finding.claims.iter().all(known), "{} speaks of claims that are not there", finding.id);
    }
}

fn read(bytes: Vec<u8>) {
    let Ok(text) = decode(bytes) else { return };
    let _ = detect(&text);
    for language in [Language::Pt, Language::En] {
        let known =
            reader::Known { published: Some(record::Date::constant(2025, 7, 13)), ..Default::default() };
        let reading = reader::read(&text, language, &known).expect("both languages are built in");
        holds_together(&reading, &text);
        let json = serde_json::to_string(&reading).expect("a reading is plain JSON");
        assert_eq!(serde_json::from_str::<Reading>(&json).expect("it reads back"), reading);
        for signs in [false, true] {
            let page = cli::view::View::with_width(signs, signs, true, 48).report(&reading, &text, "x");
            assert!(signs || !page.contains('\u{1b}'));
        }
    }
}

/// Pieces of reports in a random order: far more of the rules are reached than by random bytes.
fn garbled() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "Russia",
        "Rússia",
        "Kim Jong Un",
        "Lavrov",
        "KCNA",
        "disse",
        "said",
        "that",
        "que",
        "não",
        "denied",
        "lançou",
        "launched",
        "20",
        "597",
        "drones",
        "mísseis",
        "missiles",
        "more than",
        "mais de",
        "half of them",
        "metade deles",
        "on Saturday",
        "no sábado",
        "de",
        "in",
        "em",
        "Kyiv",
        "“",
        "”",
        "\"",
        "(",
        ")",
        ",",
        ".",
        "\n\n",
        "um",
        "10.000",
        "hundreds",
        "centenas",
        "soldiers",
        "tropas",
        "Air Force",
        "Força Aérea",
        "according to",
        "de acordo com",
        "e",
        "and",
        "shot down",
        "foram abatidos",
        "was",
        "foi",
        "1.5",
        "15%",
        "¹",
        "\u{301}",
        "🙂",
        "\u{202e}",
        "\u{0}",
        "'",
        "—",
        "-",
        "...",
    ]);
    prop::collection::vec(pieces, 0..60).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        read(bytes);
    }

    #[test]
    fn any_letters(text in "\\PC{0,200}") {
        read(text.into_bytes());
    }

    #[test]
    fn any_order_of_words(text in garbled()) {
        read(text.into_bytes());
    }

    #[test]
    fn words_with_broken_bytes(text in garbled(), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = text.into_bytes();
        if !bytes.is_empty() {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        read(bytes);
    }
}
