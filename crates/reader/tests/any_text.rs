//! Figures and times read any text at all: nothing panics, spans fit, and time grows with the words.

use proptest::prelude::*;
use record::Language;
use std::time::{Duration, Instant};

/// Words that numbers and dates are made of in all five languages, between which the readers' paths fork.
const BITS: &[&str] = &[
    "20",
    "10.000",
    "10,000",
    "999999999999999999999",
    "31",
    "2022",
    "0",
    "1/2",
    "12/07/2025",
    "12.07.2025",
    "S-300",
    "10-15",
    "-",
    "–",
    "(",
    ")",
    ",",
    ".",
    ":",
    "%",
    "$",
    "US$",
    "º",
    "and",
    "e",
    "y",
    "и",
    "й",
    "of",
    "de",
    "the",
    "a",
    "um",
    "hundred",
    "thousand",
    "mil",
    "million",
    "milhões",
    "тисяч",
    "тысяч",
    "half",
    "meio",
    "over",
    "sobre",
    "third",
    "terço",
    "more than",
    "mais de",
    "or more",
    "between",
    "entre",
    "to",
    "until",
    "point",
    "vírgula",
    "drones",
    "mísseis",
    "missiles",
    "of them",
    "deles",
    "July",
    "julho",
    "липня",
    "июля",
    "February",
    "Saturday",
    "sábado",
    "last",
    "next",
    "passado",
    "night",
    "madrugada",
    "ago",
    "há",
    "days",
    "dias",
    "years",
    "same",
    "day",
    "early",
    "century",
    "19",
    "1990",
    "s",
    "\n",
    "\u{a0}",
    "no",
    "nenhum",
    "minus",
    "menos",
    "another",
    "dozen",
];

fn read(text: &str) {
    let published = "2025-07-13".parse().ok();
    for language in Language::ALL {
        for published in [published, None] {
            let (quantities, times) = reader::figures::of_text(text, language, published);
            for quantity in &quantities {
                assert!(text.get(quantity.span.range()).is_some());
                assert!(quantity.part_of.is_none_or(|whole| whole < quantities.len()));
                assert!(quantity.count.high.is_none_or(|high| high >= quantity.count.low), "{quantity:?}");
            }
            for time in &times {
                assert!(text.get(time.span.range()).is_some());
                assert!(time.start.zip(time.end).is_none_or(|(start, end)| start <= end), "{time:?}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_string(text in ".{0,200}") {
        read(&text);
    }

    #[test]
    fn any_row_of_number_words(picks in prop::collection::vec((0..BITS.len(), any::<bool>()), 0..40)) {
        let mut text = String::new();
        for (pick, glued) in picks {
            if !glued {
                text.push(' ');
            }
            text.push_str(BITS[pick]);
        }
        read(&text);
    }
}

#[test]
fn time_grows_with_the_words() {
    for bit in BITS {
        let text = format!("{bit} ").repeat(20_000);
        let start = Instant::now();
        reader::figures::of_text(&text, Language::En, None);
        reader::figures::of_text(&text, Language::Pt, None);
        assert!(start.elapsed() < Duration::from_secs(5), "{bit:?} took {:?}", start.elapsed());
    }
}
