//! Counts, days, things and kinds in English words.

use record::{
    Count, Date, EventKind, FindingKind, Form, Language, Modality, Number, Role, SourceKind, Stance, When,
};

/// `3 claims`, `1 claim`.
pub fn several(n: usize, what: &str) -> String {
    format!("{n} {what}{}", if n == 1 { "" } else { "s" })
}

pub fn language(language: Language) -> &'static str {
    match language {
        Language::Pt => "Portuguese",
        Language::En => "English",
        Language::Es => "Spanish",
        Language::Uk => "Ukrainian",
        Language::Ru => "Russian",
    }
}

/// `Sunday 13 July 2025`.
pub fn day_with_weekday(day: Date) -> String {
    day.strftime("%A %-d %B %Y").to_string()
}

/// The days in the fewest words: `July 2025`, `11 to 12 July 2025`, `from 24 February 2022`.
pub fn when(when: &When) -> String {
    let long = |day: Date| day.strftime("%-d %B %Y").to_string();
    match (when.start, when.end) {
        (Some(start), Some(end)) if start == end => day_with_weekday(start),
        (Some(start), Some(end)) if start.year() == end.year() => {
            let whole_months = start.day() == 1 && end == end.last_of_month();
            if whole_months && start.month() == end.month() {
                start.strftime("%B %Y").to_string()
            } else if whole_months && (start.month(), end.month()) == (1, 12) {
                start.year().to_string()
            } else if start.month() == end.month() {
                format!("{} to {}", start.day(), long(end))
            } else {
                format!("{} to {}", start.strftime("%-d %B"), long(end))
            }
        }
        (Some(start), Some(end)) => format!("{} to {}", long(start), long(end)),
        (Some(start), None) => format!("from {}", long(start)),
        (None, Some(end)) => format!("until {}", long(end)),
        (None, None) => match &when.relative {
            Some(relative) => format!("{}, day not known", relative_words(relative)),
            None => "day not known".to_owned(),
        },
    }
}

/// `weekday:saturday` as `a Saturday`, `day:-1` as `the day before publication`.
fn relative_words(relative: &str) -> String {
    match relative.split_once(':') {
        Some(("weekday", day)) => format!("a {}", capital(day)),
        Some(("day", "0")) => "the day of publication".to_owned(),
        Some(("day", "-1")) => "the day before publication".to_owned(),
        Some(("day", "1" | "+1")) => "the day after publication".to_owned(),
        Some((unit, step)) => match step.parse::<i64>() {
            Ok(0) => format!("the {unit} of publication"),
            Ok(n) if n < 0 => format!("{} before publication", several(n.unsigned_abs() as usize, unit)),
            Ok(n) => format!("{} after publication", several(n as usize, unit)),
            Err(_) => format!("{unit} {step}"),
        },
        None => relative.to_owned(),
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A number with its thousands set apart: `10,000`.
pub fn number(number: Number) -> String {
    let text = number.to_string();
    let (whole, rest) = match text.split_once('.') {
        Some((whole, _)) => text.split_at(whole.len()),
        None => (text.as_str(), ""),
    };
    let digits = whole.trim_start_matches('-');
    let mut out = whole[..whole.len() - digits.len()].to_owned();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out + rest
}

/// A count as the words had it, with its bounds where the words leave them open: `more than 400`,
/// `about 20 (18 to 22)`.
pub fn count(count: &Count) -> String {
    let (low, high) = (count.low, count.high);
    let step = |n: Number, by: f64| {
        let moved = if n.is_integer() { n.get() + by } else { n.get() };
        Number::new(moved).unwrap_or(n)
    };
    let bounds = match high {
        Some(high) if high == low => number(low),
        Some(high) => format!("{} to {}", number(low), number(high)),
        None => format!("{} or more", number(low)),
    };
    match (count.form, high) {
        (Form::MoreThan, None) => format!("more than {}", number(step(low, -1.0))),
        (Form::AtLeast, None) => format!("at least {}", number(low)),
        (Form::LessThan, Some(high)) if low.get() <= 0.0 => format!("fewer than {}", number(step(high, 1.0))),
        (Form::AtMost, Some(high)) if low.get() <= 0.0 => format!("up to {}", number(high)),
        (Form::Nearly, Some(high)) => format!("nearly {} ({bounds})", number(step(high, 1.0))),
        (Form::About, Some(high)) => match Number::new((low.get() + high.get()) / 2.0) {
            Some(middle) if middle.is_integer() => format!("about {} ({bounds})", number(middle)),
            _ => format!("about {bounds}"),
        },
        (Form::Vague, Some(high)) => match vague(low.get(), high.get()) {
            Some(word) => format!("{word} ({bounds})"),
            None => bounds,
        },
        (Form::None, _) => "no".to_owned(),
        (Form::More, _) => format!("another {bounds}"),
        _ => bounds,
    }
}

fn vague(low: f64, high: f64) -> Option<&'static str> {
    const WORDS: &[(f64, f64, &str)] = &[
        (10.0, 99.0, "tens"),
        (24.0, 99.0, "dozens"),
        (100.0, 999.0, "hundreds"),
        (1e3, 9_999.0, "thousands"),
        (1e4, 99_999.0, "tens of thousands"),
        (1e5, 999_999.0, "hundreds of thousands"),
        (1e6, 9_999_999.0, "millions"),
    ];
    WORDS.iter().find(|(l, h, _)| *l == low && *h == high).map(|(.., word)| *word)
}

/// What is counted: `20 cruise missiles`, `the 3rd attack`.
pub fn counted(role: Role, thing: &str, of: &Count) -> String {
    if role == Role::Ordinal && of.is_point() {
        return format!("the {} {}", ordinal(of.low), things(thing, true));
    }
    let one = of.is_point() && of.low.get() == 1.0;
    format!("{} {}", count(of), things(thing, one))
}

fn ordinal(n: Number) -> String {
    let value = n.get() as i64;
    let ending = match (value % 10, value % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{}{ending}", number(n))
}

/// A thing's dotted path in words, `drone+missile` as both.
pub fn things(path: &str, one: bool) -> String {
    let names: Vec<_> = path.split('+').map(|path| thing(path, one)).collect();
    names.join(" and ")
}

fn thing(path: &str, one: bool) -> String {
    let parts: Vec<&str> = path.split('.').collect();
    let name = match *parts.as_slice() {
        ["unknown"] => return "(of what is not clear)".to_owned(),
        ["casualty", state @ ("killed" | "wounded" | "missing")] => return state.to_owned(),
        ["person", "police"] => "police officer".to_owned(),
        ["air_defence"] => "air defence system".to_owned(),
        ["building", "energy"] => "energy site".to_owned(),
        ["building", "industrial"] => "industrial site".to_owned(),
        ["artillery", "shell"] => "artillery shell".to_owned(),
        ["artillery", "system"] => "artillery system".to_owned(),
        ["vehicle", "armoured"] => "armoured vehicle".to_owned(),
        // These kinds are known by their own name and the name of what they are a kind of.
        [head @ ("drone" | "missile" | "bomb" | "aircraft"), kind, ref model @ ..] => {
            let mut words: Vec<String> = model.iter().rev().map(|word| capital(word)).collect();
            match kind {
                "fpv" => words.push("FPV".to_owned()),
                "helicopter" => return plural("helicopter", one),
                kind => words.push(kind.to_owned()),
            }
            words.push(head.to_owned());
            words.join(" ")
        }
        _ => (*parts.last().unwrap_or(&path)).to_owned(),
    };
    plural(&name.replace('_', " "), one)
}

fn plural(name: &str, one: bool) -> String {
    if one {
        return name.to_owned();
    }
    for (single, many) in [("person", "people"), ("child", "children"), ("woman", "women")] {
        if let Some(stem) = name.strip_suffix(single) {
            return format!("{stem}{many}");
        }
    }
    if name.ends_with("aircraft") || name.ends_with('s') || MASS.contains(&name) {
        return name.to_owned();
    }
    match name.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ies"),
        _ if name.ends_with(['x', 'z']) || name.ends_with("ch") || name.ends_with("sh") => {
            format!("{name}es")
        }
        _ => format!("{name}s"),
    }
}

/// Things that have no plural.
const MASS: &[&str] = &[
    "artillery",
    "fuel",
    "oil",
    "gas",
    "food",
    "grain",
    "medicine",
    "money",
    "cargo",
    "ammunition",
    "baht",
    "yen",
    "yuan",
    "won",
];

pub fn role(role: Role) -> String {
    role.name().replace('_', " ")
}

pub fn mode(mode: &str) -> String {
    mode.replace(['-', '_'], " ")
}

/// What the source does with the claim; nothing where it merely says so.
pub fn stance(stance: Stance) -> Option<&'static str> {
    Some(match stance {
        Stance::Asserts => return None,
        Stance::Confirms => "confirms it",
        Stance::Denies => "denies it",
        Stance::Doubts => "doubts it",
        Stance::Assesses => "assesses it",
        Stance::Promises => "promises it",
        Stance::Threatens => "threatens it",
        Stance::Demands => "demands it",
        Stance::Warns => "warns of it",
    })
}

/// Whether it happened; nothing where it did.
pub fn modality(modality: Modality) -> Option<&'static str> {
    Some(match modality {
        Modality::Happened => return None,
        Modality::Ongoing => "ongoing",
        Modality::Planned => "planned",
        Modality::Possible => "possible",
        Modality::Hypothetical => "hypothetical",
        Modality::DidNotHappen => "did not happen",
    })
}

pub fn finding(kind: FindingKind) -> &'static str {
    match kind {
        FindingKind::DoesNotAddUp => "Does not add up",
        FindingKind::SourcesDisagree => "Sources disagree",
        FindingKind::NotBorneOut => "Not borne out",
        FindingKind::ContradictsItself => "Contradicts itself",
        FindingKind::Garbled => "Garbled",
        FindingKind::UnresolvedDate => "Date not known",
    }
}

/// A source without a name.
pub fn nameless(kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::Outlet => "this report",
        SourceKind::Agency => "an agency",
        SourceKind::Media => "media",
        SourceKind::Person => "a person",
        SourceKind::Organisation => "an organisation",
        SourceKind::Institute => "an institute",
        SourceKind::Witness => "a witness",
        SourceKind::Document => "a document",
        SourceKind::Unnamed => "an unnamed source",
    }
}

/// Whether both sides do the same: then neither is the one that acts upon the other.
pub fn is_mutual(kind: EventKind, mode: Option<&str>) -> bool {
    kind == EventKind::Consult && mode != Some("visit")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(low: f64, high: Option<f64>, form: Form) -> Count {
        Count { low: Number::new(low).unwrap(), high: high.map(|h| Number::new(h).unwrap()), form }
    }

    #[test]
    fn counts_read_as_the_words_had_them() {
        for (low, high, form, words) in [
            (20.0, Some(20.0), Form::Exact, "20"),
            (401.0, None, Form::MoreThan, "more than 400"),
            (10_001.0, None, Form::MoreThan, "more than 10,000"),
            (12.0, None, Form::AtLeast, "at least 12"),
            (0.0, Some(9.0), Form::LessThan, "fewer than 10"),
            (0.0, Some(10.0), Form::AtMost, "up to 10"),
            (180.0, Some(199.0), Form::Nearly, "nearly 200 (180 to 199)"),
            (18.0, Some(22.0), Form::About, "about 20 (18 to 22)"),
            (10.0, Some(15.0), Form::Range, "10 to 15"),
            (100.0, Some(999.0), Form::Vague, "hundreds (100 to 999)"),
            (299.0, Some(597.0), Form::Share, "299 to 597"),
            (6.0, Some(6.0), Form::More, "another 6"),
            (0.0, Some(0.0), Form::None, "no"),
            (1_250_000.5, None, Form::Exact, "1,250,000.5 or more"),
        ] {
            assert_eq!(count(&of(low, high, form)), words);
        }
    }

    #[test]
    fn things_read_as_english() {
        for (path, one, many) in [
            ("drone.attack", "attack drone", "attack drones"),
            ("drone.attack.shahed", "Shahed attack drone", "Shahed attack drones"),
            ("missile.cruise.kh-101", "Kh-101 cruise missile", "Kh-101 cruise missiles"),
            ("drone+missile", "drone and missile", "drones and missiles"),
            ("person", "person", "people"),
            ("person.civilian.child", "child", "children"),
            ("person.soldier", "soldier", "soldiers"),
            ("casualty", "casualty", "casualties"),
            ("aircraft.fighter", "fighter aircraft", "fighter aircraft"),
            ("country", "country", "countries"),
        ] {
            assert_eq!((things(path, true).as_str(), things(path, false).as_str()), (one, many));
        }
        assert_eq!(counted(Role::Ordinal, "attack", &Count::exact(Number::from(3))), "the 3rd attack");
    }

    #[test]
    fn days_read_in_the_fewest_words() {
        let days = |start: &str, end: &str| {
            when(&When {
                start: start.parse().ok(),
                end: end.parse().ok(),
                span: None,
                relative: None,
                rule: String::new(),
            })
        };
        assert_eq!(days("2025-07-12", "2025-07-12"), "Saturday 12 July 2025");
        assert_eq!(days("2025-07-11", "2025-07-12"), "11 to 12 July 2025");
        assert_eq!(days("2025-06-30", "2025-07-01"), "30 June to 1 July 2025");
        assert_eq!(days("2024-12-31", "2025-01-01"), "31 December 2024 to 1 January 2025");
        assert_eq!(days("2025-07-01", "2025-07-31"), "July 2025");
        assert_eq!(days("2025-01-01", "2025-12-31"), "2025");
        assert_eq!(days("2022-02-24", ""), "from 24 February 2022");
        assert_eq!(days("", ""), "day not known");
        assert_eq!(relative_words("weekday:saturday"), "a Saturday");
        assert_eq!(relative_words("day:-3"), "3 days before publication");
    }
}
