//! The words that pages hold around a report, from `lang/<code>/pages.txt` and `world/agencies.txt`.

use std::{collections::HashMap, sync::LazyLock};

/// All of them, of every language: the language of a page's furniture is not always that of its report.
pub struct Words {
    months: HashMap<String, i8>,
    day_first: Vec<&'static str>,
    changes: Vec<String>,
    starts: Vec<String>,
    credits: Vec<String>,
    agencies: Vec<String>,
    pictures: Vec<String>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let files = [
        ("pt", include_str!("../../../lang/pt/pages.txt")),
        ("en", include_str!("../../../lang/en/pages.txt")),
        ("es", include_str!("../../../lang/es/pages.txt")),
        ("uk", include_str!("../../../lang/uk/pages.txt")),
        ("ru", include_str!("../../../lang/ru/pages.txt")),
        ("", include_str!("../../../world/agencies.txt")),
    ];
    let mut words = Words {
        months: HashMap::new(),
        day_first: Vec::new(),
        changes: Vec::new(),
        starts: Vec::new(),
        credits: Vec::new(),
        agencies: Vec::new(),
        pictures: Vec::new(),
    };
    let lines = files.iter().flat_map(|(code, file)| file.lines().map(move |line| (*code, line)));
    for (code, line) in lines.filter(|(_, line)| !line.starts_with('#')) {
        let Some((key, value)) = line.split_once(':') else { continue };
        let value = value.trim();
        match key.trim() {
            "digits" if value == "day-first" => words.day_first.push(code),
            "changed" => words.changes.push(value.to_lowercase()),
            "around" => words.starts.push(value.to_lowercase()),
            "credit" => words.credits.push(value.to_lowercase()),
            "agency" => words.agencies.push(value.to_owned()),
            "pictures" => words.pictures.push(value.to_owned()),
            key => {
                if let Some(month) = key.strip_prefix("month ").and_then(|number| number.trim().parse().ok())
                {
                    words.months.extend(value.split_whitespace().map(|name| (name.to_lowercase(), month)));
                }
            }
        }
    }
    words
});

impl Words {
    /// The number of the month that a word names, in any language.
    pub fn month(word: &str) -> Option<i8> {
        WORDS.months.get(&word.to_lowercase()).copied()
    }

    /// Whether dates in digits begin with the day wherever a language is written.
    pub fn is_day_first(code: &str) -> bool {
        WORDS.day_first.contains(&code)
    }

    /// Whether a line begins as the time of a page's last change does: "updated".
    pub fn is_change(line: &str) -> bool {
        let line = line.trim_start_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        WORDS.changes.iter().any(|start| starts(&line, start))
    }

    /// Whether a line begins with words that lead away from the report: "read also", "follow us".
    pub fn is_around(line: &str) -> bool {
        let line = line.trim_start_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        WORDS.starts.iter().any(|start| starts(&line, start))
    }

    /// Whether a line begins as the credit of a picture does.
    pub fn is_credit(line: &str) -> bool {
        let line = line.trim_start_matches(|c: char| !(c.is_alphanumeric() || c == '©')).to_lowercase();
        WORDS.credits.iter().any(|start| starts(&line, start))
    }

    /// The news agency that a word or a few are the name of.
    pub fn agency(name: &str) -> Option<&'static str> {
        let name = name.trim_matches(|c: char| !c.is_alphanumeric());
        WORDS
            .agencies
            .iter()
            .find(|agency| agency.eq_ignore_ascii_case(name) || agency.to_lowercase() == name.to_lowercase())
            .map(String::as_str)
    }

    /// Whether a line ends with the name of an agency for news or pictures.
    pub fn ends_with_agency(line: &str) -> bool {
        let line = line.trim_end_matches(|c: char| !c.is_alphanumeric());
        WORDS.agencies.iter().chain(&WORDS.pictures).any(|name| {
            line.strip_suffix(name.as_str()).is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
        })
    }
}

/// Whether a line starts with some words, and not within a word.
fn starts(line: &str, start: &str) -> bool {
    line.strip_prefix(start).is_some_and(|rest| {
        !start.ends_with(char::is_alphanumeric) || !rest.starts_with(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_its_months() {
        for (month, names) in [
            (1, ["janeiro", "January", "enero", "січня", "января"]),
            (7, ["julho", "jul", "julio", "липня", "июля"]),
            (12, ["dezembro", "Dec", "diciembre", "грудня", "декабря"]),
        ] {
            for name in names {
                assert_eq!(Words::month(name), Some(month), "{name}");
            }
        }
    }

    #[test]
    fn furniture_is_known_by_its_first_words() {
        for line in
            ["Leia também: o acordo", "READ ALSO", "Lea también: x", "Читайте також: х", "Читайте также"]
        {
            assert!(Words::is_around(line), "{line}");
        }
        for line in [
            "Updated 13 July",
            "Última atualização: 13/07",
            "Actualizado el 13",
            "Оновлено: 13",
            "Обновлено 13",
        ] {
            assert!(Words::is_change(line), "{line}");
        }
        assert!(!Words::is_change("13 July, updated 14 July"));
        assert!(!Words::is_around("Leia disse que também vai."));
        assert!(Words::is_credit("Foto: Vladimir Smirnov/Pool/AFP"));
        assert!(Words::ends_with_agency("Vladimir Smirnov/Pool/AFP através de Getty Images"));
        assert!(!Words::ends_with_agency("he told AFPX"));
        assert_eq!(Words::agency("(KCNA)"), Some("KCNA"));
    }
}
