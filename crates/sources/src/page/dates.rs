//! Days and moments as pages write them.

use crate::words::Words;
use jiff::{Timestamp, civil, tz::Offset};
use record::Date;
use regex::Regex;
use std::sync::LazyLock;

/// What a date is read as: the day where it was written, and the moment where a time and its zone stand beside it.
pub type Parsed = (Date, Option<Timestamp>);

/// Which part of a date in digits is its day, where the digits leave it open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// Not known: such a date is none.
    #[default]
    Open,
    /// The first, as in most languages.
    DayFirst,
}

impl Order {
    /// The order in a language by its tag (`pt-BR`): known where the language has one custom. Who writes another language in the
    /// United States may follow the custom there.
    pub fn of(tag: &str) -> Self {
        let mut parts = tag.trim().split(['-', '_']);
        let code = parts.next().unwrap_or_default().to_lowercase();
        let there = parts.any(|part| part.eq_ignore_ascii_case("us"));
        if Words::is_day_first(&code) && !there { Self::DayFirst } else { Self::Open }
    }

    /// As [`machine`], and in this order.
    pub fn machine(self, text: &str) -> Option<Parsed> {
        machine(text).or_else(|| self.opened(text))
    }

    /// As [`words`], and in this order.
    pub fn words(self, text: &str) -> Option<Parsed> {
        words(text).or_else(|| self.opened(text).filter(|_| text.chars().count() <= 200))
    }

    fn opened(self, text: &str) -> Option<Parsed> {
        let day = |word: &str| -> Option<Date> {
            let (day, month, year) = parts(word)?;
            civil::Date::new(year.parse().ok()?, month, day).ok().filter(|day| sensible(*day))
        };
        let found = text.split_whitespace().find_map(day);
        found.filter(|_| self == Self::DayFirst).map(|day| (day, None))
    }
}

/// Reads a date that software wrote: ISO 8601 and its relatives, RFC 2822, seconds since 1970. `None` where the words
/// leave open which day is meant, as 03/04/2025 does.
pub fn machine(text: &str) -> Option<Parsed> {
    let text = text.trim().trim_matches('"');
    iso(text).or_else(|| epoch(text)).or_else(|| written(text)).filter(|(day, _)| sensible(*day))
}

/// Reads a date in running words, at the start of `text` or after few other words: "13 July 2025, 17:40", "13.07.2025".
pub fn words(text: &str) -> Option<Parsed> {
    let text = text.trim();
    if text.chars().count() > 200 {
        return None;
    }
    iso(text).or_else(|| written(text)).filter(|(day, _)| sensible(*day))
}

/// The day in an address, where all three parts stand in it: `/2025/07/13/`, `/2025-07-13-`, `/20250713/`.
pub fn address(url: &str) -> Option<Date> {
    static DAY: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:^|[^0-9])((?:19|20)[0-9]{2})(?:/([01]?[0-9])/([0-3]?[0-9])|-([01][0-9])-([0-3][0-9])|_([01][0-9])_([0-3][0-9])|([01][0-9])([0-3][0-9]))(?:[^0-9]|$)",
        )
    });
    // An archive's own address ends with that of the page, and its own day is that of the copy.
    let path = url.rsplit_once("://").map_or(url, |(_, rest)| rest);
    let path = path.find('/').map_or("", |at| &path[at..]);
    let path = path.split(['?', '#']).next().unwrap_or("");
    let Some(found) = DAY.captures(path) else { return named(path).or_else(|| numbered(path)) };
    let parts: Vec<i16> =
        found.iter().skip(1).flatten().filter_map(|part| part.as_str().parse().ok()).collect();
    let [year, month, day] = parts[..] else { return None };
    civil::Date::new(year, month as i8, day as i8).ok().filter(|day| sensible(*day))
}

/// The day in a path that names the month: `/2025/jul/13/`.
fn named(path: &str) -> Option<Date> {
    let parts: Vec<&str> = path.split('/').collect();
    parts.windows(3).find_map(|parts| {
        let [year, month, day] = parts else { return None };
        let whole = |text: &str, length| text.len() <= length && text.bytes().all(|b| b.is_ascii_digit());
        if year.len() != 4 || !whole(year, 4) || !whole(day, 2) {
            return None;
        }
        let date = civil::Date::new(year.parse().ok()?, Words::month(month)?, day.parse().ok()?).ok()?;
        Some(date).filter(|day| sensible(*day))
    })
}

/// The day in an article's number that begins with the minute of its making: `/A2025071317400005196`.
fn numbered(path: &str) -> Option<Date> {
    path.split(|c: char| !c.is_ascii_digit()).filter(|run| (12..=20).contains(&run.len())).find_map(|run| {
        let number = |from: usize, to: usize| run.get(from..to)?.parse::<i16>().ok();
        let (year, hour, minute) = (number(0, 4)?, number(8, 10)?, number(10, 12)?);
        let date = civil::Date::new(year, number(4, 6)? as i8, number(6, 8)? as i8).ok()?;
        ((1995..2100).contains(&year) && hour < 24 && minute < 60).then_some(date)
    })
}

/// No newspaper's page is older than the web's archives, none is of the far future.
fn sensible(day: Date) -> bool {
    (1900..2100).contains(&day.year())
}

fn iso(text: &str) -> Option<Parsed> {
    static ISO: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)(?:^|[^0-9])((?:19|20)[0-9]{2})([-/.]?)([01]?[0-9])([-/.]?)([0-3]?[0-9])(?:[T ,_]+([0-2]?[0-9])[:.]?([0-5][0-9])(?:[:.]?([0-6][0-9]))?(?:[.,][0-9]+)?\s*(Z|UTC|GMT|[+-][0-9]{2}:?[0-9]{2}|[+-][0-9]{2})?)?(?:[^0-9]|$)",
        )
    });
    let found = ISO.captures(text)?;
    // 2025071 is no date: either both parts have a separator or both have two digits.
    if found[2] != found[4] || found[2].is_empty() && (found[3].len() < 2 || found[5].len() < 2) {
        return None;
    }
    let day =
        civil::Date::new(found[1].parse().ok()?, found[3].parse().ok()?, found[5].parse().ok()?).ok()?;
    let number = |group: usize| found.get(group).and_then(|m| m.as_str().parse::<i8>().ok());
    let at = number(6).zip(number(7)).and_then(|(hour, minute)| {
        let zone = offset(found.get(9)?.as_str())?;
        let time = civil::Time::new(hour, minute, number(8).unwrap_or(0).min(59), 0).ok()?;
        zone.to_timestamp(day.to_datetime(time)).ok()
    });
    Some((day, at))
}

fn offset(zone: &str) -> Option<Offset> {
    let Some(sign) = zone.chars().next().filter(|c| matches!(c, '+' | '-')) else { return Some(Offset::UTC) };
    let digits: String = zone.chars().filter(char::is_ascii_digit).collect();
    let hours: i32 = digits.get(..2)?.parse().ok()?;
    let minutes: i32 = digits.get(2..4).unwrap_or("0").parse().ok()?;
    let seconds = (hours * 60 + minutes) * 60;
    Offset::from_seconds(if sign == '-' { -seconds } else { seconds }).ok()
}

/// Seconds or thousandths of a second since 1970.
fn epoch(text: &str) -> Option<Parsed> {
    if !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let number: i64 = text.parse().ok()?;
    let at = match text.len() {
        10 => Timestamp::from_second(number),
        13 => Timestamp::from_millisecond(number),
        _ => return None,
    };
    let at = at.ok()?;
    Some((Offset::UTC.to_datetime(at).date(), Some(at)))
}

/// A day with the month's name, or in digits with the year last.
fn written(text: &str) -> Option<Parsed> {
    let words: Vec<&str> = text
        .split(|c: char| !(c.is_alphanumeric() || matches!(c, ':' | '+' | '-' | '.' | '/')))
        .filter(|w| !w.is_empty())
        .collect();
    for (at, word) in words.iter().enumerate() {
        if let Some(day) = digits(word) {
            return Some((day, None));
        }
        let Some(month) = Words::month(word.trim_matches(['.', '-'])) else { continue };
        let number = |word: Option<&&str>| -> Option<i16> {
            let word = word?.trim_end_matches(|c: char| c.is_alphabetic() || matches!(c, '.' | '/'));
            word.parse().ok()
        };
        let year = |word: Option<&&str>| number(word).filter(|year| (1900..2100).contains(year));
        // A little word may stand between: "13 de julho de 2025".
        let near = |at: usize| {
            [at + 1, at + 2].into_iter().find_map(|at| year(words.get(at)).map(|year| (at, year)))
        };
        let before = [at.checked_sub(1), at.checked_sub(2)].into_iter().flatten();
        let day_before = before.filter_map(|at| number(words.get(at))).find(|day| (1..=31).contains(day));
        let day_after = number(words.get(at + 1)).filter(|day| (1..=31).contains(day));
        let (day, (end, year)) = match (day_before, day_after) {
            (Some(day), _) if near(at).is_some() => (day, near(at)?),
            (_, Some(day)) => (day, (at + 2, year(words.get(at + 2)).or_else(|| year(words.get(at + 3)))?)),
            _ => continue,
        };
        let date = civil::Date::new(year, month, day as i8).ok()?;
        return Some((
            date,
            clock(&words, end + 1).and_then(|(time, zone)| zone.to_timestamp(date.to_datetime(time)).ok()),
        ));
    }
    None
}

/// A time with its zone, right after the day: RFC 2822.
fn clock(words: &[&str], at: usize) -> Option<(civil::Time, Offset)> {
    let mut parts = words.get(at)?.split(':');
    let mut next = || parts.next().map(|part| part.parse::<i8>().ok());
    let time = civil::Time::new(next()??, next()??, next().flatten().unwrap_or(0).min(59), 0).ok()?;
    let zone = words.get(at + 1)?;
    let known = matches!(*zone, "Z" | "UTC" | "GMT") || zone.starts_with(['+', '-']);
    known.then(|| offset(zone)).flatten().map(|zone| (time, zone))
}

/// The parts of 13.07.2025, in their order.
fn parts(word: &str) -> Option<(i8, i8, &str)> {
    let word = word.trim_matches(['.', '-', ':', '/', ',', '(', ')']);
    let mark = ['.', '/', '-'].into_iter().find(|mark| word.matches(*mark).count() == 2)?;
    let parts: Vec<&str> = word.split(mark).collect();
    let [first, second, year] = parts[..] else { return None };
    if year.len() != 4 || first.len() > 2 || second.len() > 2 {
        return None;
    }
    Some((first.parse().ok()?, second.parse().ok()?, year))
}

/// 13.07.2025; 13/07/2025 only where the day cannot be a month.
fn digits(word: &str) -> Option<Date> {
    let (first, second, year) = parts(word)?;
    let (day, month) = match word.contains('.') {
        // With full stops the day is first wherever dates are written so.
        true => (first, second),
        _ if first > 12 || first == second => (first, second),
        _ if second > 12 => (second, first),
        _ => return None,
    };
    civil::Date::new(year.parse().ok()?, month, day).ok()
}

fn pattern(text: &str) -> Regex {
    // The patterns are ours and fixed; the tests compile each.
    Regex::new(text).expect("a fixed pattern")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Option<String> {
        machine(text).map(|(day, _)| day.to_string())
    }

    #[test]
    fn what_software_writes() {
        for text in [
            "2025-07-13",
            "2025-07-13T23:40:08Z",
            "2025-07-13T01:40:08+03:00",
            "2025-07-13 17:40:08",
            "2025-07-13T17:40:08.123+0000",
            "20250713",
            "20250713T1740",
            "2025/07/13",
            "Sun, 13 Jul 2025 17:40:08 +0000",
            "1752428408",
            "1752428408000",
            "July 13, 2025",
            "13 de julho de 2025",
            "13 липня 2025",
            "13 июля 2025, 17:40",
            "13.07.2025 17:40",
            "13/07/2025",
            "07/13/2025",
        ] {
            assert_eq!(day(text).as_deref(), Some("2025-07-13"), "{text}");
        }
    }

    #[test]
    fn what_leaves_the_day_open_is_no_date() {
        for text in [
            "",
            "03/04/2025",
            "2025",
            "2025-13-40",
            "0000-00-00",
            "yesterday",
            "1.2.3",
            "2025071",
            "99999999999999",
        ] {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn languages_tell_day_and_month_apart() {
        let read = |tag: &str, text: &str| Order::of(tag).machine(text).map(|(day, _)| day.to_string());
        for tag in ["pt", "pt-BR", "es_AR", "uk", "RU"] {
            assert_eq!(read(tag, "03/04/2025 18:40").as_deref(), Some("2025-04-03"), "{tag}");
            assert_eq!(read(tag, "07/13/2025").as_deref(), Some("2025-07-13"), "{tag}");
        }
        for tag in ["en", "es-US", "", "xx"] {
            assert_eq!(read(tag, "03/04/2025"), None, "{tag}");
        }
        assert_eq!(Order::DayFirst.words("Publicado (03/04/2025)").unwrap().0.to_string(), "2025-04-03");
        assert_eq!(Order::DayFirst.machine("31/02/2025"), None);
    }

    #[test]
    fn moments_keep_the_day_where_they_were_written() {
        let (day, at) = machine("2025-07-13T01:40:00+03:00").unwrap();
        assert_eq!(day.to_string(), "2025-07-13");
        assert_eq!(at.unwrap().to_string(), "2025-07-12T22:40:00Z");
        let (_, at) = machine("Sun, 13 Jul 2025 17:40:08 -0500").unwrap();
        assert_eq!(at.unwrap().to_string(), "2025-07-13T22:40:08Z");
        assert_eq!(machine("2025-07-13 17:40").unwrap().1, None, "a time without its zone is no moment");
    }

    #[test]
    fn addresses_give_whole_days_only() {
        let day = |url| address(url).map(|day| day.to_string());
        assert_eq!(day("https://a.org/2025/07/13/x").as_deref(), Some("2025-07-13"));
        assert_eq!(day("https://a.org/x-2025-07-13.html").as_deref(), Some("2025-07-13"));
        assert_eq!(day("https://a.org/news/20250713/x").as_deref(), Some("2025-07-13"));
        assert_eq!(day("https://a.org/world/2025/jul/13/x").as_deref(), Some("2025-07-13"));
        assert_eq!(day("https://a.org/A2025071317400005196").as_deref(), Some("2025-07-13"));
        assert_eq!(day("https://web.archive.org/web/20250714023242/https://a.org/x"), None, "the copy's day");
        assert_eq!(day("https://a.org/A2025071399400005196"), None, "no minute is in it");
        assert_eq!(day("https://a.org/2025/jul/x"), None);
        assert_eq!(day("https://a.org/2025/07/x"), None);
        assert_eq!(day("https://a.org/120250713456"), None);
        assert_eq!(day("https://a.org/x?d=2025-07-13"), None);
    }
}
