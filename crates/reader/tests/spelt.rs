//! Any integer up to 10^15 and any date of 1900-2100, spelt out by a generator of our own in each language, reads back.
//!
//! The generator takes its words from `spelt/<code>.words`, not from the files the reader is built from, so that a
//! word that is missing or wrong there is found here.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use proptest::prelude::*;
use reader::figures::{counts, of_text};
use record::{Date, Language};
use std::collections::HashMap;

/// How a language spells numbers and dates.
struct Speller {
    code: Language,
    lists: HashMap<&'static str, Vec<&'static str>>,
}

impl Speller {
    fn of(language: Language) -> Speller {
        let text = match language {
            Language::En => include_str!("spelt/en.words"),
            Language::Pt => include_str!("spelt/pt.words"),
            Language::Es => include_str!("spelt/es.words"),
            Language::Uk => include_str!("spelt/uk.words"),
            Language::Ru => include_str!("spelt/ru.words"),
        };
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        let lists = lines.filter_map(|line| {
            let (key, value) = line.split_once(" =")?;
            Some((key, value.trim().split(" | ").collect()))
        });
        Speller { code: language, lists: lists.collect() }
    }

    fn list(&self, key: &str) -> &[&'static str] {
        self.lists.get(key).map_or(&[], |list| list)
    }

    fn word(&self, key: &str) -> &'static str {
        self.list(key).first().copied().unwrap_or("")
    }

    /// A word that joins, with its spaces written as underscores.
    fn join(&self, key: &str) -> String {
        self.word(key).replace('_', " ")
    }

    /// A number from 1 to 999; `short` where a scale follows, `of_thousands` where that scale is a thousand.
    fn below_thousand(&self, n: u64, short: bool, of_thousands: bool) -> String {
        let (hundreds, rest) = ((n / 100) as usize, (n % 100) as usize);
        let unit = |unit: usize| -> String {
            if of_thousands && let Some(word) = self.list("of thousands").get(unit.wrapping_sub(1)) {
                return (*word).to_owned();
            }
            self.list("units")[unit].to_owned()
        };
        let mut below = match rest {
            0 => String::new(),
            1..=19 => unit(rest),
            20..=29 if !self.list("twenties").is_empty() => self.list("twenties")[rest - 20].to_owned(),
            _ if rest.is_multiple_of(10) => self.list("tens")[rest / 10 - 2].to_owned(),
            _ => format!("{}{}{}", self.list("tens")[rest / 10 - 2], self.join("tens join"), unit(rest % 10)),
        };
        if short
            && let Some((long, cut)) = self.word("short one").split_once(", ")
            && let Some(stem) = below.strip_suffix(long)
        {
            below = format!("{stem}{cut}");
        }
        match hundreds {
            0 => below,
            1 if rest == 0 && !self.word("hundred alone").is_empty() => self.word("hundred alone").to_owned(),
            _ if rest == 0 => self.list("hundreds")[hundreds - 1].to_owned(),
            _ => format!("{}{}{below}", self.list("hundreds")[hundreds - 1], self.join("hundreds join")),
        }
    }

    /// The form of a scale behind a count: Slavic languages have three.
    fn scale(&self, index: usize, count: u64) -> &'static str {
        let forms: Vec<&str> = self.list("scales")[index].split(", ").collect();
        let slavic = matches!(self.code, Language::Uk | Language::Ru);
        match (count % 10, count % 100) {
            _ if !slavic => forms[usize::from(count != 1)],
            (1, teen) if teen != 11 => forms[0],
            (2..=4, teen) if !(12..=14).contains(&teen) => forms[1],
            _ => forms[2],
        }
    }

    /// Any number up to 10^18; `omit` leaves the one before a scale out where the language lets it.
    fn number(&self, n: u64, omit: bool) -> String {
        if n == 0 {
            return self.list("units")[0].to_owned();
        }
        if !self.word("long scale").is_empty() && n >= 1_000_000 {
            return self.long_scale(n, omit);
        }
        let groups: Vec<u64> = (0..6).map(|i| n / 1000u64.pow(i) % 1000).collect();
        let mut said: Vec<String> = Vec::new();
        for index in (1..6).rev().filter(|i| groups[*i as usize] > 0) {
            let count = groups[index as usize];
            let scale = self.scale(index as usize - 1, count);
            let one = count == 1
                && match self.word("one") {
                    "omit for thousand" => index == 1,
                    "may omit" => omit && said.is_empty(),
                    _ => false,
                };
            said.push(if one {
                scale.to_owned()
            } else {
                format!("{} {scale}", self.below_thousand(count, true, index == 1))
            });
        }
        let last = groups[0];
        if last > 0 {
            let joined = match self.word("last when") {
                _ if said.is_empty() => false,
                "below hundred" => last < 100,
                "below hundred or round" => last < 100 || last.is_multiple_of(100),
                _ => false,
            };
            let words = self.below_thousand(last, false, false);
            said.push(if joined { format!("{}{words}", self.join("last join").trim_start()) } else { words });
        }
        said.join(" ")
    }

    /// Millions, billions and trillions of six digits each.
    fn long_scale(&self, n: u64, omit: bool) -> String {
        let mut said = Vec::new();
        for (power, index) in [(1_000_000_000_000u64, 3), (1_000_000, 1)] {
            let count = n / power % 1_000_000;
            if count == 0 {
                continue;
            }
            let (thousands, rest) = (count / 1000, count % 1000);
            let mut words = Vec::new();
            if thousands == 1 {
                words.push(self.scale(0, 1).to_owned());
            } else if thousands > 1 {
                let many = self.below_thousand(thousands, true, true);
                words.push(format!("{many} {}", self.scale(0, thousands)));
            }
            if rest > 0 {
                words.push(self.below_thousand(rest, true, false));
            }
            said.push(format!("{} {}", words.join(" "), self.scale(index, count)));
        }
        let below = n % 1_000_000;
        if below > 0 {
            said.push(self.number(below, omit));
        }
        said.join(" ")
    }

    fn year(&self, year: u64) -> String {
        match self.word("years") {
            // "nineteen oh five" is speech; in print the hundreds stand.
            "pairs" if year % 100 >= 10 => {
                format!("{} {}", self.number(year / 100, false), self.number(year % 100, false))
            }
            "ordinal" => self.rank(year),
            _ => self.number(year, false),
        }
    }

    /// A year as a rank: only the last word is one.
    fn rank(&self, year: u64) -> String {
        let (rest, last): (u64, &str) = match year {
            2000 => return self.word("rank two thousand").to_owned(),
            y if y.is_multiple_of(100) => {
                (y - y % 1000, self.list("rank hundreds")[(y % 1000 / 100) as usize - 1])
            }
            y if y.is_multiple_of(10) && y % 100 >= 20 => {
                (y - y % 100, self.list("rank tens")[(y % 100 / 10) as usize - 2])
            }
            y if y % 100 <= 19 => (y - y % 100, self.list("days")[(y % 100) as usize - 1]),
            y => (y - y % 10, self.list("days")[(y % 10) as usize - 1]),
        };
        format!("{} {last}", self.number(rest, true))
    }

    fn dates(&self, date: Date) -> Vec<String> {
        let (y, m, d) = (date.year() as u64, date.month() as usize, date.day() as usize);
        let patterns = self.list("dates").iter();
        patterns
            .map(|pattern| {
                pattern
                    .replace("{dd}", &format!("{d:02}"))
                    .replace("{mm}", &format!("{m:02}"))
                    .replace("{d}", &d.to_string())
                    .replace("{D}", self.list("days")[d - 1])
                    .replace("{month}", self.list("months")[m - 1])
                    .replace("{y}", &y.to_string())
                    .replace("{Y}", &self.year(y))
            })
            .collect()
    }
}

/// What is wrong with the reading of a number in words.
fn number_fault(speller: &Speller, n: u64, omit: bool) -> Option<String> {
    let words = speller.number(n, omit);
    let read: Vec<String> = counts(&words, speller.code).iter().map(|(c, _)| c.to_string()).collect();
    (read != [n.to_string()]).then(|| format!("{} {n}: {words:?} reads {read:?}", speller.code))
}

fn date_faults(speller: &Speller, date: Date) -> Vec<String> {
    let said = speller.dates(date).into_iter();
    said.filter_map(|words| {
        let (quantities, times) = of_text(&words, speller.code, None);
        let days: Vec<_> = times.iter().map(|t| (t.start, t.end)).collect();
        let right = days == [(Some(date), Some(date))] && quantities.is_empty();
        (!right).then(|| {
            format!("{} {date}: {words:?} reads {days:?} and {} counts", speller.code, quantities.len())
        })
    })
    .collect()
}

fn shown(mut wrong: Vec<String>) -> String {
    let all = wrong.len();
    wrong.truncate(40);
    format!("{all} wrong:\n{}", wrong.join("\n"))
}

#[test]
fn every_small_number_and_every_round_one_reads_back() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let speller = Speller::of(language);
        let round = (0..15).flat_map(|power| (1..=20).map(move |n| n * 10u64.pow(power)));
        let near = (3..=15).flat_map(|p| [10u64.pow(p) - 1, 10u64.pow(p), 10u64.pow(p) + 1]);
        for n in (0..=2000).chain(round).chain(near).filter(|n| *n <= 1_000_000_000_000_000) {
            wrong.extend(number_fault(&speller, n, n.is_multiple_of(2)));
        }
    }
    assert!(wrong.is_empty(), "{}", shown(wrong));
}

#[test]
fn every_day_of_some_years_and_every_year_reads_back() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let speller = Speller::of(language);
        let day = |year: i16, of_year: i32| {
            Date::new(year, 1, 1).unwrap().saturating_add(jiff::Span::new().days(of_year))
        };
        let days = (0..366).map(|n| day(2024, n));
        let years = (1900..=2100).map(|year| day(year, i32::from(year) * 37 % 365));
        for date in days.chain(years) {
            wrong.extend(date_faults(&speller, date));
        }
    }
    assert!(wrong.is_empty(), "{}", shown(wrong));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_integer_reads_back(digits in 1u32..=15, seed: u64, omit: bool) {
        let n = seed % 10u64.pow(digits) + 1;
        for language in Language::ALL {
            let fault = number_fault(&Speller::of(language), n, omit);
            prop_assert!(fault.is_none(), "{}", fault.unwrap_or_default());
        }
    }

    #[test]
    fn any_date_reads_back(day in 0i32..73_414) {
        let date = Date::new(1900, 1, 1).unwrap().saturating_add(jiff::Span::new().days(day));
        for language in Language::ALL {
            let faults = date_faults(&Speller::of(language), date);
            prop_assert!(faults.is_empty(), "{}", faults.join("\n"));
        }
    }
}
