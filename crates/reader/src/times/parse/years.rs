//! Years and what is longer or named by them: "1914–1918", "1990s", "spring 2022".

use super::*;

impl Parser<'_, '_> {
    pub(super) fn four_digits(&self, at: usize) -> Option<i16> {
        let form = self.stream.form(at);
        let plain = self.stream.shape(at) == Some(Shape::Digits)
            && form.len() == 4
            && form.bytes().all(|b| b.is_ascii_digit());
        let year = plain.then(|| form.parse::<i16>().ok()).flatten()?;
        (1000..=2199).contains(&year).then_some(year)
    }

    /// A year in words: "dois mil e vinte e cinco", "nineteen ninety-nine", "двадцять п'ятого року". `linked` says
    /// that a word led there: a bare cardinal would as well be a count.
    pub(super) fn spelt_year(&self, at: usize, linked: bool) -> Option<(i16, usize)> {
        let spelt = |at: usize| {
            self.amount(at).filter(|a| {
                a.made_of == MadeOf::Words
                    && matches!(a.kind, AmountKind::Cardinal | AmountKind::Ordinal)
                    && a.core == a.pieces
                    && a.high == Some(a.low)
                    && a.low.fract() == 0.0
            })
        };
        let first = spelt(at)?;
        if (11.0..=21.0).contains(&first.low)
            && first.kind == AmountKind::Cardinal
            && let Some(second) = spelt(first.core.end).filter(|a| (10.0..100.0).contains(&a.low))
            && !self.counts_something(second.core.end)
        {
            return Some(((first.low * 100.0 + second.low) as i16, second.core.end));
        }
        let end = first.core.end;
        let year = (1100.0..2200.0).contains(&first.low);
        let stands = first.kind == AmountKind::Ordinal || linked && !self.counts_something(end);
        (year && stands).then_some((first.low as i16, end))
    }

    /// Past a word for "year" behind a year.
    pub(super) fn year_word(&self, at: usize) -> usize {
        let end = self.stream.skip(at, |m| matches!(m, Meaning::Unit(TimeUnit::Year)));
        match end {
            Some(end)
                if self.stream.is_sign(end, &["."])
                    && self.stream.glued(end)
                    && self.stream.form(at).chars().count() < 4
                    && self
                        .stream
                        .pieces
                        .get(end + 1)
                        .is_some_and(|p| !p.form.chars().next().is_some_and(char::is_uppercase)) =>
            {
                end + 1
            }
            Some(end) => end,
            None => at,
        }
    }

    pub(super) fn century(&self, at: usize) -> Option<Base> {
        let (rank, end) = self.day_number(at)?;
        let end = self.stream.skip(end, |m| matches!(m, Meaning::Unit(TimeUnit::Century)))?;
        (rank <= 21).then_some((What::Century(i16::from(rank)), end, "times.century"))
    }

    /// "1990s", "anos 90", "década de 1990".
    pub(super) fn decade(&self, at: usize) -> Option<Base> {
        if let Some(end) = self
            .stream
            .skip(at, |m| matches!(m, Meaning::Unit(TimeUnit::Decade)))
            .map(|end| self.link(end, false))
            && let Some(first) = self.decade_number(end)
        {
            return Some((What::Decade(first), end + 1, "times.decade"));
        }
        let first = self.decade_number(at)?;
        let letter = |at: usize| {
            self.stream.glued(at)
                && self.stream.shape(at) == Some(Shape::Word)
                && self.stream.form(at).chars().count() <= 2
                && self.stream.skip(at, |m| matches!(m, Meaning::Ordinal(_) | Meaning::Clock(_))).is_none()
        };
        let hyphen = self.stream.is_sign(at + 1, &["-"]) && self.stream.glued(at + 1);
        let end = match (letter(at + 1), hyphen && letter(at + 2)) {
            (true, _) if self.stream.form(at + 1).chars().count() == 1 => at + 2,
            (_, true) => self.year_word(at + 3),
            _ => return None,
        };
        (first % 10 == 0).then_some((What::Decade(first), end, "times.decade"))
    }

    pub(super) fn decade_number(&self, at: usize) -> Option<i16> {
        if let Some(year) = self.four_digits(at) {
            return (year % 10 == 0).then_some(year);
        }
        let form = self.stream.form(at);
        let short = self.stream.shape(at) == Some(Shape::Digits) && form.len() == 2 && form.ends_with('0');
        short.then(|| form.parse::<i16>().ok().map(|d| 1900 + d)).flatten()
    }

    pub(super) fn season(&self, at: usize) -> Option<Base> {
        let (mut toward, start) = match self.deictic(at, true) {
            Some((toward, end)) => (toward, end),
            None => (Toward::Nearest, at),
        };
        let (season, mut end) = self.stream.find(start, |m| match m {
            Meaning::Season(season) => Some(*season),
            _ => None,
        })?;
        if matches!(self.stream.upos(start), Some(Upos::Verb | Upos::Aux)) {
            return None;
        }
        let year = self.year_behind(end);
        if let Some((_, behind)) = year {
            end = behind;
        } else if let Some((after, behind)) = self.deictic(end, false) {
            toward = after;
            end = behind;
        } else if toward == Toward::Nearest && !self.in_season(start) {
            return None;
        }
        Some((What::Season(season, year.map(|(y, _)| y), toward), end, "times.season"))
    }

    /// Whether a season's name stands where a time stands, and is no fall and no spring of other things. An adverb
    /// ("навесні") is a time by itself.
    pub(super) fn in_season(&self, at: usize) -> bool {
        let opened = self.opened_by(at, |m| {
            matches!(
                m,
                Meaning::Preposition(PrepRole::In | PrepRole::From)
                    | Meaning::Time(
                        TimeWord::During
                            | TimeWord::Since
                            | TimeWord::Until
                            | TimeWord::Start
                            | TimeWord::Middle
                            | TimeWord::End
                    )
            )
        });
        opened || self.stream.upos(at) == Some(Upos::Adv)
    }

    /// "1776–1777", "1914—1918 рр.", "between 1966 and 1969", "from 1991 to 1995".
    pub(super) fn years(&self, at: usize) -> Option<Base> {
        let from = self.four_digits(at)?;
        if self.stream.glued(at) && !self.stream.is_sign(at.wrapping_sub(1), &["(", "\"", "“", "«", "["]) {
            return None;
        }
        let between = self.opened_by(at, |m| matches!(m, Meaning::Range(lexicon::RangeOp::Between)));
        let joined = self.stream.skip(at + 1, |m| matches!(m, Meaning::NumeralJoin)).filter(|_| between);
        let next = joined.or_else(|| self.range_word(at + 1))?;
        let form = self.stream.form(next);
        let short = || {
            let digits = self.stream.shape(next) == Some(Shape::Digits) && form.len() == 2;
            digits.then(|| form.parse::<i16>().ok().map(|y| from - from % 100 + y)).flatten()
        };
        let to = self.four_digits(next).or_else(short).filter(|to| *to > from)?;
        let end = self.year_word(next + 1);
        let named =
            self.stream.skip(end, |m| matches!(m, Meaning::Thing { .. } | Meaning::Scale(_))).is_some();
        let counts = named
            || !between && self.counts_something(end)
            || self.stream.is_sign(end, &["%"])
            || self.stream.glued(end) && self.stream.shape(end) != Some(Shape::Sign);
        // Round numbers a thousand apart are no years.
        (!counts && (1000..=2100).contains(&from) && to - from <= 300).then_some((
            What::Years(from, to),
            end,
            "times.years",
        ))
    }

    /// A bare year.
    pub(super) fn year(&self, at: usize) -> Option<(i16, usize)> {
        let next = match self.stream.skip(at, |m| matches!(m, Meaning::Unit(TimeUnit::Year))) {
            Some(end) => {
                self.stream.skip(end, |m| matches!(m, Meaning::Preposition(PrepRole::Of))).unwrap_or(end)
            }
            None => at,
        };
        let year = self.four_digits(next)?;
        // "1791-го року".
        let ending = |at: usize| {
            self.stream
                .skip(at, |m| matches!(m, Meaning::Ordinal(v) if *v == 0.0))
                .filter(|_| self.stream.glued(at))
        };
        let hyphen = self.stream.is_sign(next + 1, &["-"]) && self.stream.glued(next + 1);
        let ended = if hyphen { ending(next + 2) } else { None };
        let end = self.year_word(ended.unwrap_or(next + 1));
        if ended.is_some() && (1800..=2100).contains(&year) {
            return Some((year, end));
        }
        if next > at || end > next + 1 {
            return Some((year, end));
        }
        if self.stream.glued(at)
            && !self.stream.is_sign(at.wrapping_sub(1), &["(", "/", "–", "-", "—", "\"", "“", "«", "'"])
        {
            return None;
        }
        if self.stream.glued(end) && self.stream.shape(end) != Some(Shape::Sign) {
            return None;
        }
        let recent = (1990..=2040).contains(&year);
        let named = self.opened_by(at, |m| {
            matches!(
                m,
                Meaning::Preposition(PrepRole::In)
                    | Meaning::Time(
                        TimeWord::Since
                            | TimeWord::Until
                            | TimeWord::During
                            | TimeWord::Start
                            | TimeWord::Middle
                            | TimeWord::End
                    )
                    | Meaning::Season(_)
            )
        });
        let counts = self
            .stream
            .skip(end, |m| {
                matches!(m, Meaning::Percent | Meaning::Unit(_) | Meaning::Thing { .. } | Meaning::Scale(_))
            })
            .is_some()
            || !recent && !named && self.stream.upos(end) == Some(Upos::Noun);
        let goes_on = self.amount(at).is_some_and(|a| a.core.end > at + 1 || a.currency.is_some());
        if counts || goes_on || self.bounded(at) && !named {
            return None;
        }
        let open = match (1800..=2100).contains(&year) {
            true => true,
            false => self.opened_by(at, |m| {
                matches!(m, Meaning::Preposition(PrepRole::In) | Meaning::Time(_) | Meaning::Month(_))
            }),
        };
        open.then_some((year, end))
    }

    /// Whether a word of which `is` holds stands right before, an article allowed.
    pub(super) fn opened_by(&self, at: usize, is: impl Fn(&Meaning) -> bool) -> bool {
        let opens = |at: usize| self.stream.find_before(at, |m| is(m).then_some(())).is_some();
        // The article may be part of the word: "desde el".
        opens(at) || at > 0 && self.stream.upos(at - 1) == Some(Upos::Det) && opens(at - 1)
    }

    /// Whether a bound on a count stands right before: "more than 2000".
    pub(super) fn bounded(&self, at: usize) -> bool {
        self.amount(at).is_some_and(|a| a.form != record::Form::Exact)
    }
}
