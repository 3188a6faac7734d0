//! What a report says that is the same in every language: ids of actors and places, numbers, days, and the consonants of
//! names.

use super::signature::{Signature, fold_into, short, words};
use crate::{hash, things};
use record::Reading;
use rustc_hash::FxHashMap;

/// How many terms are kept.
const TERMS: usize = 48;

/// How many words of a text are read.
const WORDS: usize = 1500;

/// Over how many words the weight of a first mention falls by e.
const LEAD: f32 = 80.0;

/// The signature of a report across languages.
pub(crate) fn signature(text: &str, reading: &Reading) -> Signature {
    let mut terms: FxHashMap<u32, f32> = FxHashMap::default();
    let mut put = |class: &str, name: &str, weight: f32| {
        let held = terms.entry(short(hash::of_parts(&[class, name]))).or_default();
        *held = held.max(weight);
    };
    for claim in &reading.claims {
        let event = &claim.event;
        let parties = event.actors.iter().chain(&event.recipients).filter_map(|a| a.id.as_deref());
        let places = event.places.iter().filter_map(|p| p.id.as_deref());
        for id in parties.chain(places).chain(claim.sources.iter().filter_map(|s| s.id.as_deref())) {
            put("id", id, if things::state(id) == Some(id) { 3.0 } else { 7.0 });
        }
        put("kind", event.kind.name(), 2.0);
        if let Some(day) = event.when.as_ref().and_then(|when| when.end.or(when.start)) {
            put("day", &day.to_string(), 4.0);
        }
    }
    let mut folded = String::new();
    for (at, word) in words(text).take(WORDS).enumerate() {
        // Most words say nothing across languages.
        if word.text.is_ascii() && !word.is_name && !word.text.starts_with(|c: char| c.is_ascii_digit()) {
            continue;
        }
        let early = 0.6 + (-(at as f32) / LEAD).exp();
        fold_into(&mut folded, word.text);
        if folded.starts_with(|c: char| c.is_ascii_digit()) {
            put("number", &folded, number(&folded) * early);
        } else if word.is_name {
            let bones = bones(&folded);
            if bones.len() >= 3 {
                put("name", &bones, 6.0 * early);
            }
        }
    }
    let mut terms: Vec<(u32, f32)> = terms.into_iter().collect();
    terms.sort_unstable_by_key(|(term, _)| *term);
    Signature::from_weights(terms, TERMS)
}

fn number(digits: &str) -> f32 {
    match digits.parse::<f64>() {
        Ok(value) if value.fract() == 0.0 && (1900.0..=2100.0).contains(&value) => 1.5,
        Ok(value) if value <= 12.0 => 1.0,
        Ok(value) if value <= 31.0 => 2.0,
        Ok(value) if value % 100.0 == 0.0 => 3.5,
        Ok(_) => 5.5,
        Err(_) => 1.0,
    }
}

/// The first four consonants of a name, whatever alphabet it is written in: `Moscow`, `Москва` and `Moscou` begin alike,
/// and so do the cases of one name.
pub(super) fn bones(name: &str) -> String {
    let mut bones = String::new();
    let mut last = None;
    // A vowel in front tells short names apart.
    if name.chars().next().is_some_and(|c| latin(c).starts_with(['a', 'e', 'i', 'o', 'u'])) {
        bones.push('a');
    }
    for letter in name.chars().flat_map(|c| latin(c).chars()) {
        let sound = match letter {
            'c' | 'q' | 'k' | 'g' => 'k',
            's' | 'z' | 'x' => 's',
            'v' | 'w' | 'b' | 'f' => 'v',
            'd' | 't' => 't',
            'l' | 'm' | 'n' | 'p' | 'r' => letter,
            _ => {
                last = None;
                continue;
            }
        };
        if last != Some(sound) && bones.len() < 4 {
            bones.push(sound);
        }
        last = Some(sound);
    }
    bones
}

/// A letter in the Latin alphabet, roughly as it sounds.
fn latin(letter: char) -> &'static str {
    const LATIN: &str = "abcdefghijklmnopqrstuvwxyz";
    match letter {
        'а' | 'я' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ґ' => "g",
        'д' => "d",
        'е' | 'ё' | 'э' | 'є' => "e",
        'ж' => "zh",
        'з' => "z",
        'и' | 'й' | 'і' | 'ї' | 'ы' => "i",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' | 'ю' => "u",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        _ => LATIN.find(letter).map_or("", |at| &LATIN[at..=at]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_have_the_same_bones_in_both_alphabets() {
        for (one, other) in
            [("lavrov", "лаврова"), ("zelensky", "зеленский"), ("kokomo", "кокомо"), ("boeing", "боинг")]
        {
            assert_eq!(bones(one)[..2], bones(other)[..2], "{one} {other}");
        }
        assert_eq!(bones("lavrov"), bones("лавров"));
        assert_eq!((bones("odesa"), bones("одессе")), ("ats".into(), "ats".into()));
        assert_eq!(bones("ia"), "a");
    }
}
