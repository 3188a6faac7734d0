//! Puts times on the calendar: with the publication day, and with the dates told before in the same report.

mod ahead;
mod found;
mod timex;

use super::calendar as cal;
use super::expr::{Edge, Expr, Hour, Portion, Toward, What};
use super::{TimeExpr, TimeKind};
use crate::stream::{Piece, Stream};
use ahead::*;
use found::Found;
use lexicon::{Meaning, PartOfDay, Season, TimeUnit};
use record::{Date, Modality};
use syntax::Upos;
use timex::*;

/// Resolves the expressions of a stream in order.
pub fn all(stream: &Stream, exprs: &[Expr], published: Option<Date>) -> Vec<TimeExpr> {
    let mut told = Told { published, day: None, month: None, year: None, sentence: 0, day_sentence: 0 };
    exprs
        .iter()
        .enumerate()
        .map(|(index, expr)| {
            let dated = exprs.get(index + 1).and_then(|next| with_year_of(stream, expr, next));
            let mut found = told.resolve(stream, dated.as_ref().unwrap_or(expr));
            told.learn(stream, expr, &found);
            if let Some(portion) = expr.portion {
                found.narrow(portion);
            }
            if let Some(part) = expr.part {
                found.part_of_day(part, expr.into);
            }
            if let Some(clock) = expr.clock
                && let Some(day) = found.start
            {
                found.timex = format!("{day}{}", clock_of(&clock));
            }
            found.edge(expr.edge);
            TimeExpr {
                tokens: stream.tokens(&expr.pieces),
                span: stream.span(&expr.pieces),
                kind: found.kind,
                start: found.start,
                end: found.end,
                relative: found.relative,
                timex: found.timex,
                timex_end: found.timex_end,
                governs: None,
                rule: expr.rule,
            }
        })
        .collect()
}

/// "From May to July 1949", "31 May and 2 June 1793": the year behind the second month is that of the first, or where
/// the months run over New Year the year after it.
fn with_year_of(stream: &Stream, expr: &Expr, next: &Expr) -> Option<Expr> {
    let What::Calendar { year: None, month: Some(month), day, to, toward: Toward::Nearest } = expr.what
    else {
        return None;
    };
    let What::Calendar { year: Some(year), month: Some(to_month), day: to_day, .. } = next.what else {
        return None;
    };
    let link = |at: usize| {
        stream.is_sign(at, &["-", "–", "—", ",", "/"])
            || stream
                .skip(at, |m| {
                    matches!(
                        m,
                        Meaning::NumeralJoin
                            | Meaning::Definite
                            | Meaning::Range(_)
                            | Meaning::Preposition(_)
                            | Meaning::Time(lexicon::TimeWord::Until | lexicon::TimeWord::On)
                    )
                })
                .is_some()
    };
    let gap = expr.pieces.end..next.core.start;
    let linked = !gap.is_empty() && gap.len() <= 3 && gap.clone().all(link);
    if !linked || !stream.same_sentence(expr.core.start, next.core.start) {
        return None;
    }
    let later = (month, day.unwrap_or(0)) <= (to_month, to_day.unwrap_or(31));
    // Over New Year only as a range, which opens with the later month.
    let ranged = gap.clone().any(|at| {
        stream.is_sign(at, &["-", "–", "—"])
            || stream
                .skip(at, |m| matches!(m, Meaning::Range(_) | Meaning::Time(lexicon::TimeWord::Until)))
                .is_some()
    });
    let year = match later {
        true => year,
        false if ranged => year - 1,
        false => return None,
    };
    let what = What::Calendar { year: Some(year), month: Some(month), day, to, toward: Toward::Nearest };
    Some(Expr { what, ..expr.clone() })
}

/// Days to come that are nearer than the same day of the month before.
const NEARER: u8 = 14;

/// How many years before the year told of a bare year is only mentioned.
const FAR_BACK: i16 = 20;

/// Sentences behind a day within which "the day before" hangs on it.
const EVE_REACH: usize = 8;

/// What the report has told of time so far.
struct Told {
    published: Option<Date>,
    /// The last day on the calendar.
    day: Option<Date>,
    /// The first day of the last month that was named.
    month: Option<Date>,
    /// The last year that was written out, or worked out from one.
    year: Option<i16>,
    /// The sentence that told it.
    sentence: usize,
    /// The sentence that told the last day.
    day_sentence: usize,
}

impl Told {
    fn learn(&mut self, stream: &Stream, expr: &Expr, found: &Found) {
        // "The borders of 1772": a bare year far back is no turn of what is told.
        let aside = |start: Date| {
            matches!(expr.what, What::Calendar { month: None, .. })
                && self.year.is_some_and(|year| year - start.year() > FAR_BACK)
        };
        if let What::Calendar { .. } | What::Season(..) = expr.what
            && let Some(start) = found.start.filter(|start| !aside(*start))
        {
            self.year = Some(start.year());
            self.sentence = stream.pieces.get(expr.core.start).map_or(0, |p| p.sentence);
        }
        if let (What::Calendar { month: Some(_), .. }, Some(start)) = (&expr.what, found.start) {
            self.month = Some(start);
        }
        if let (Some(start), TimeKind::Date) = (found.start, found.kind) {
            self.day = Some(start);
            self.day_sentence = stream.pieces.get(expr.core.start).map_or(0, |p| p.sentence);
        }
    }

    fn resolve(&self, stream: &Stream, expr: &Expr) -> Found {
        match &expr.what {
            What::Calendar { year, month, day, to, toward } => {
                self.calendar(stream, expr, *year, *month, *day, *to, *toward)
            }
            What::Weekday { day, date, toward } => self.weekday(stream, expr, *day, *date, *toward),
            What::Offset { unit, count } => self.offset(*unit, *count),
            What::Ago { unit, count } => self.ago(*unit, *count),
            What::Span { unit, count } => self.span(*unit, *count),
            What::Season(season, year, toward) => self.season(stream, expr, *season, *year, *toward),
            What::Decade(first) => {
                let timex = format!("{}", first / 10);
                match cal::day(*first, 1, 1).zip(cal::day(first + 9, 12, 31)) {
                    Some(stretch) => Found::stretch(stretch, timex),
                    None => Found::relative(TimeKind::Period, format!("decade:{first}"), &timex),
                }
            }
            What::Century(number) => {
                let first = (number - 1) * 100;
                let timex = format!("{:02}", number - 1);
                match cal::day(first.max(0) + 1, 1, 1).zip(cal::day(first + 100, 12, 31)) {
                    Some(stretch) => Found::stretch(stretch, timex),
                    None => Found::relative(TimeKind::Period, format!("century:{number}"), &timex),
                }
            }
            What::Same(unit) => {
                let timex = self.day.map(|d| timex_of(d, *unit)).unwrap_or_default();
                let words = format!("same_{}", unit.name());
                if *unit == TimeUnit::Day {
                    return Found::relative(TimeKind::Date, words, &timex);
                }
                match self.day.and_then(|day| cal::around(day, *unit)) {
                    Some(stretch) => Found::stretch(stretch, timex),
                    None => Found::relative(TimeKind::Period, words, &timex),
                }
            }
            What::Part => Found::relative(TimeKind::Duration, "night".to_owned(), "P1N"),
            What::Length { unit, low, high, value } => {
                // A bound leaves the number as it is; a word of magnitude gives none.
                let vague = *value != *low && high.is_some_and(|high| high != *value && high != *low);
                let count = if vague { "X".to_owned() } else { trim(*value) };
                Found {
                    kind: TimeKind::Duration,
                    start: None,
                    end: None,
                    relative: None,
                    timex: length(*unit, &count, *value),
                    timex_end: None,
                }
            }
            What::Years(from, to) => match cal::year(*from).zip(cal::year(*to)) {
                Some(((start, _), (_, end))) => Found {
                    timex_end: Some(format!("{to:04}")),
                    ..Found::stretch((start, end), format!("{from:04}"))
                },
                None => Found::relative(TimeKind::Period, format!("years:{from}-{to}"), ""),
            },
            What::Quarter(quarter) => self.quarter(*quarter),
            What::Told(unit) => {
                let words = || Found::relative(TimeKind::Date, format!("same_{}", unit.name()), "");
                self.day
                    .or(self.published)
                    .and_then(|day| Some(Found::stretch(cal::around(day, *unit)?, timex_of(day, *unit))))
                    .unwrap_or_else(words)
            }
            What::SameIn { unit, years } => {
                let base = if *unit == TimeUnit::Month { self.month } else { self.day };
                let words =
                    || Found::relative(TimeKind::Period, format!("same_{}:{years}y", unit.name()), "");
                base.or(self.day)
                    .or(self.published)
                    .and_then(|day| cal::add(day, TimeUnit::Year, *years))
                    .and_then(|day| Some(Found::stretch(cal::around(day, *unit)?, timex_of(day, *unit))))
                    .unwrap_or_else(words)
            }
            What::Shift { unit, count } => self.shift(stream, expr, *unit, *count),
            What::Clock(hour) => {
                let clock = clock_of(hour);
                match self.day.or(self.published) {
                    Some(day) => Found { timex: format!("{day}{clock}"), ..Found::day(day) },
                    None => Found::relative(TimeKind::Date, "clock".to_owned(), &clock),
                }
            }
            What::Recent => Found::relative(TimeKind::Period, "recent".to_owned(), "PAST_REF"),
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn calendar(
        &self,
        stream: &Stream,
        expr: &Expr,
        year: Option<i16>,
        month: Option<u8>,
        day: Option<u8>,
        to: Option<(Option<u8>, u8)>,
        toward: Toward,
    ) -> Found {
        let Some(month) = month else {
            return match (year, day) {
                (Some(year), _) => match cal::year(year) {
                    Some(stretch) => Found::stretch(stretch, format!("{year:04}")),
                    None => Found::relative(TimeKind::Period, format!("year:{year}"), ""),
                },
                (None, Some(day)) => self.day_of_month(stream, expr, day, to),
                (None, None) => Found::relative(TimeKind::Period, String::new(), ""),
            };
        };
        let year = year.or_else(|| self.year_of(stream, expr, month, day, toward));
        let day_name = day.map(|d| format!("-{d:02}")).unwrap_or_default();
        let Some(year) = year else {
            let kind = if day.is_some() { TimeKind::Date } else { TimeKind::Period };
            return Found::relative(
                kind,
                format!("month:{month}{}", day.map(|d| format!("-{d}")).unwrap_or_default()),
                &format!("XXXX-{month:02}{day_name}"),
            );
        };
        let timex = format!("{year:04}-{month:02}{day_name}");
        let stretch = match day {
            None => cal::month(year, month),
            Some(day) => cal::day(year, month, day).map(|first| {
                let last =
                    to.and_then(|(to_month, to_day)| cal::day(year, to_month.unwrap_or(month), to_day));
                (first, last.filter(|last| *last >= first).unwrap_or(first))
            }),
        };
        match stretch {
            Some(stretch) => {
                Found { timex_end: to.map(|_| stretch.1.to_string()), ..Found::stretch(stretch, timex) }
            }
            None => Found::relative(TimeKind::Date, format!("no_such_day:{timex}"), ""),
        }
    }

    /// The year of a month that is named without one: that of a date told in the same sentence or just before,
    /// else the last such month before publication, or the next where the sentence looks ahead.
    fn year_of(
        &self,
        stream: &Stream,
        expr: &Expr,
        month: u8,
        day: Option<u8>,
        toward: Toward,
    ) -> Option<i16> {
        let here = stream.pieces.get(expr.core.start).map_or(0, |p| p.sentence);
        let Some(published) = self.published else {
            return self.year;
        };
        let near = here.saturating_sub(self.sentence) <= 1;
        if let Some(year) =
            self.year.filter(|year| near && *year < published.year() && toward == Toward::Nearest)
        {
            return Some(year);
        }
        let this = published.year();
        let place = (month, day.unwrap_or(0));
        let now = (published.month() as u8, if day.is_some() { published.day() as u8 } else { 0 });
        Some(match toward {
            Toward::InYear(count) => this.checked_add(i16::try_from(count).ok()?)?,
            Toward::InWeek(_) => this,
            Toward::Last if place >= now => this - 1,
            Toward::Next if place <= now => this + 1,
            Toward::This | Toward::Last | Toward::Next => this,
            Toward::Nearest if place > now => {
                if ahead(stream, expr) || day.is_some() && soon(published, month, day) {
                    this
                } else {
                    this - 1
                }
            }
            Toward::Nearest if place < now && ahead(stream, expr) && month != now.0 => this + 1,
            Toward::Nearest => this,
        })
    }

    fn day_of_month(&self, stream: &Stream, expr: &Expr, day: u8, to: Option<(Option<u8>, u8)>) -> Found {
        let words = || Found::relative(TimeKind::Date, format!("day_of_month:{day}"), "");
        let Some(base) = self.published.or(self.day) else {
            return words();
        };
        let mut first = base.first_of_month();
        // "Lula viaja a Paris no dia 20": where no verb tells the past, the nearer of the two days.
        let sentence = stream.pieces.get(expr.core.start).map(|p| p.sentence);
        let (before, after) = stream.pieces.split_at(expr.core.start.min(stream.len()));
        let here = |p: &&Piece<'_>| Some(p.sentence) == sentence;
        let told =
            || before.iter().rev().take_while(here).chain(after.iter().take_while(here)).any(|p| p.past);
        let soon = || day - base.day() as u8 <= NEARER && !told();
        if day > base.day() as u8 && !ahead(stream, expr) && !soon() {
            match cal::add_months(first, -1) {
                Some(before) => first = before,
                None => return words(),
            }
        }
        match cal::day(first.year(), first.month() as u8, day) {
            Some(date) => {
                let last = to.and_then(|(_, last)| cal::day(first.year(), first.month() as u8, last));
                Found::stretch((date, last.unwrap_or(date)), date.to_string())
            }
            None => words(),
        }
    }

    fn weekday(
        &self,
        stream: &Stream,
        expr: &Expr,
        weekday: u8,
        date: Option<(Option<i16>, Option<u8>, u8)>,
        toward: Toward,
    ) -> Found {
        const NAMES: [&str; 7] =
            ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
        let name = NAMES[usize::from(weekday - 1) % 7];
        if let Some((year, month, day)) = date {
            let found = match month {
                Some(_) => self.calendar(stream, expr, year, month, Some(day), None, Toward::Nearest),
                None => self.day_of_month(stream, expr, day, None),
            };
            if found.start.is_some() {
                return found;
            }
        }
        let Some(published) = self.published else {
            return Found::relative(
                TimeKind::Date,
                format!("weekday:{name}"),
                &format!("XXXX-WXX-{weekday}"),
            );
        };
        let date = match toward {
            // "Tuesday next week": the days of a week are counted from Monday.
            Toward::InWeek(count) => {
                let back = i64::from(weekday) - i64::from(cal::weekday(published));
                cal::add_days(published, count * 7 + back)
            }
            Toward::Next => cal::weekday_after(published, weekday),
            Toward::Last => cal::add_days(published, -1).and_then(|d| cal::weekday_before(d, weekday)),
            _ if weekday_ahead(stream, expr) => {
                if cal::weekday(published) == weekday {
                    Some(published)
                } else {
                    cal::weekday_after(published, weekday)
                }
            }
            _ => cal::weekday_before(published, weekday),
        };
        match date {
            Some(date) => Found::day(date),
            None => Found::relative(TimeKind::Date, format!("weekday:{name}"), ""),
        }
    }

    /// The last such quarter that is over, or the one that runs.
    fn quarter(&self, quarter: u8) -> Found {
        let words = || Found::relative(TimeKind::Period, format!("quarter:{quarter}"), "");
        let Some(published) = self.published else {
            return words();
        };
        let month = (quarter - 1) * 3 + 1;
        let year = if i16::from(month) > i16::from(published.month()) {
            published.year() - 1
        } else {
            published.year()
        };
        cal::months(year, month, 3)
            .map_or_else(words, |stretch| Found::stretch(stretch, format!("{year:04}-Q{quarter}")))
    }

    fn offset(&self, unit: TimeUnit, count: i64) -> Found {
        let kind = if unit == TimeUnit::Day { TimeKind::Date } else { TimeKind::Period };
        let words = || Found::relative(kind, format!("{}:{count}", unit.name()), "");
        // History has no day of telling: its "next day" and "end of the year" hang on the day told of.
        let Some(base) = self.published.or(self.day) else {
            return match (unit, self.year) {
                (TimeUnit::Year, Some(year)) if count == 0 => match cal::year(year) {
                    Some(stretch) => Found::stretch(stretch, format!("{year:04}")),
                    None => words(),
                },
                _ => words(),
            };
        };
        cal::add(base, unit, count)
            .and_then(|date| Some(Found::stretch(cal::around(date, unit)?, timex_of(date, unit))))
            .unwrap_or_else(words)
    }

    fn ago(&self, unit: TimeUnit, count: i64) -> Found {
        let words = || Found::relative(TimeKind::Date, format!("{}:{count}", unit.name()), "");
        let Some(published) = self.published else {
            return words();
        };
        let moment = cal::add(published, unit, count);
        // Days and weeks ago are days; months and years ago are no more exact than the month or year.
        let grain = match unit {
            TimeUnit::Week | TimeUnit::Fortnight | TimeUnit::Weekend => TimeUnit::Day,
            other => other,
        };
        moment
            .and_then(|date| Some(Found::stretch(cal::around(date, grain)?, timex_of(date, grain))))
            .unwrap_or_else(words)
    }

    /// From the day told just before; else from the day of telling.
    fn shift(&self, stream: &Stream, expr: &Expr, unit: TimeUnit, count: i64) -> Found {
        let words = || Found::relative(TimeKind::Date, format!("{}:{count}", unit.name()), "");
        let here = stream.pieces.get(expr.core.start).map_or(0, |p| p.sentence);
        // "The day before" is that of what a report is about, wherever it was told.
        let reach = if expr.rule == "times.eve" { EVE_REACH } else { 1 };
        let near = self.day.filter(|_| here.saturating_sub(self.day_sentence) <= reach);
        let Some(base) = near.or(self.published) else {
            return words();
        };
        let grain = match unit {
            TimeUnit::Week | TimeUnit::Fortnight | TimeUnit::Weekend => TimeUnit::Day,
            other => other,
        };
        cal::add(base, unit, count)
            .and_then(|date| Some(Found::stretch(cal::around(date, grain)?, timex_of(date, grain))))
            .unwrap_or_else(words)
    }

    fn span(&self, unit: TimeUnit, count: i64) -> Found {
        let timex = length(unit, &count.unsigned_abs().to_string(), count.unsigned_abs() as f64);
        let words = Found::relative(TimeKind::Period, format!("{}:{count}", unit.name()), &timex);
        let Some(published) = self.published else {
            return words;
        };
        match cal::add(published, unit, count) {
            Some(other) => Found {
                kind: TimeKind::Period,
                start: Some(published.min(other)),
                end: Some(published.max(other)),
                relative: None,
                timex,
                timex_end: None,
            },
            None => words,
        }
    }

    fn season(
        &self,
        stream: &Stream,
        expr: &Expr,
        season: Season,
        year: Option<i16>,
        toward: Toward,
    ) -> Found {
        let code = match season {
            Season::Spring => "SP",
            Season::Summer => "SU",
            Season::Autumn => "FA",
            Season::Winter => "WI",
        };
        let month = match season {
            Season::Spring => 3,
            Season::Summer => 6,
            Season::Autumn => 9,
            Season::Winter => 12,
        };
        let year = year.or_else(|| self.year_of(stream, expr, month, None, toward));
        match year.and_then(|year| Some((cal::season(year, season)?, year))) {
            Some((stretch, year)) => Found::stretch(stretch, format!("{year:04}-{code}")),
            None => Found::relative(
                TimeKind::Period,
                format!("season:{}", season.name()),
                &format!("XXXX-{code}"),
            ),
        }
    }
}
