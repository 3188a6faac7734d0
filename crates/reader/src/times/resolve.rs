//! Puts times on the calendar: with the publication day, and with the dates told before in the same report.

use super::calendar as cal;
use super::expr::{Edge, Expr, Portion, Toward, What};
use super::{TimeExpr, TimeKind};
use crate::stream::Stream;
use lexicon::{Meaning, PartOfDay, Season, TimeUnit};
use record::{Date, Modality};
use syntax::Upos;

/// Resolves the expressions of a stream in order.
pub fn all(stream: &Stream, exprs: &[Expr], published: Option<Date>) -> Vec<TimeExpr> {
    let mut told = Told { published, day: None, year: None, sentence: 0 };
    exprs
        .iter()
        .map(|expr| {
            let mut found = told.resolve(stream, expr);
            told.learn(stream, expr, &found);
            if let Some(portion) = expr.portion {
                found.narrow(portion);
            }
            if let Some(part) = expr.part {
                found.part_of_day(part, expr.into);
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

/// A time on the calendar.
#[derive(Clone, Debug)]
struct Found {
    kind: TimeKind,
    start: Option<Date>,
    end: Option<Date>,
    relative: Option<String>,
    timex: String,
    /// The value of the last day or year of a range.
    timex_end: Option<String>,
}

impl Found {
    fn stretch((start, end): (Date, Date), timex: String) -> Self {
        Found {
            kind: if start == end { TimeKind::Date } else { TimeKind::Period },
            start: Some(start),
            end: Some(end),
            relative: None,
            timex,
            timex_end: None,
        }
    }

    fn day(date: Date) -> Self {
        Self::stretch((date, date), date.to_string())
    }

    fn relative(kind: TimeKind, words: String, timex: &str) -> Self {
        Found {
            kind,
            start: None,
            end: None,
            relative: Some(words),
            timex: timex.to_owned(),
            timex_end: None,
        }
    }

    /// Takes a part of a stretch: a third for early, mid and late, halves and quarters as said.
    fn narrow(&mut self, portion: Portion) {
        let (Some(start), Some(end)) = (self.start, self.end) else {
            return;
        };
        let days = i64::from((end - start).get_days());
        let at =
            |numerator: i64, denominator: i64| cal::add_days(start, (days + 1) * numerator / denominator);
        let before = |date: Option<Date>| date.and_then(|d| cal::add_days(d, -1));
        let whole_months = start.day() == 1 && end == end.last_of_month();
        let months = (i64::from(end.year()) - i64::from(start.year())) * 12
            + i64::from(end.month() - start.month())
            + 1;
        let month_at = |numerator: i64, denominator: i64| -> Option<Date> {
            if whole_months && months >= 2 && months * numerator % denominator == 0 {
                cal::add_months(start, months * numerator / denominator)
            } else {
                at(numerator, denominator)
            }
        };
        let half_of_month = whole_months && months == 1;
        let middle = if half_of_month { cal::add_days(start, 15) } else { month_at(1, 2) };
        let (from, to) = match portion {
            Portion::Start => (Some(start), before(month_at(1, 3))),
            Portion::Middle => (month_at(1, 3), before(month_at(2, 3))),
            Portion::End => (month_at(2, 3), Some(end)),
            Portion::FirstHalf => (Some(start), before(middle)),
            Portion::SecondHalf => (middle, Some(end)),
            Portion::Quarter(n) => (month_at(i64::from(n) - 1, 4), before(month_at(i64::from(n), 4))),
        };
        if let (Some(from), Some(to)) = (from, to)
            && from <= to
        {
            self.start = Some(from);
            self.end = Some(to);
        }
        if let Portion::Quarter(n) = portion {
            self.timex = format!("{}-Q{n}", self.timex);
        } else if matches!(portion, Portion::FirstHalf | Portion::SecondHalf) && self.timex.len() == 4 {
            self.timex = format!("{}-H{}", self.timex, if portion == Portion::FirstHalf { 1 } else { 2 });
        }
    }

    /// A night is two dates: it begins on the day named, or ends on it where the words say "into" or name the
    /// hours after midnight.
    fn part_of_day(&mut self, part: PartOfDay, into: bool) {
        let code = match part {
            PartOfDay::Morning | PartOfDay::Dawn => "TMO",
            PartOfDay::Noon => "T12:00",
            PartOfDay::Midnight => "T24:00",
            PartOfDay::Afternoon => "TAF",
            PartOfDay::Evening => "TEV",
            PartOfDay::Night | PartOfDay::Overnight => "TNI",
        };
        let ends_there = into || matches!(part, PartOfDay::Dawn | PartOfDay::Overnight);
        let night = matches!(part, PartOfDay::Night | PartOfDay::Overnight | PartOfDay::Dawn);
        if let Some(relative) = &mut self.relative {
            relative.push_str(match (night, ends_there) {
                (true, true) => ":night_into",
                (true, false) => ":night",
                _ => "",
            });
        }
        if let (Some(start), Some(end)) = (self.start, self.end)
            && night
            && start == end
        {
            if ends_there {
                self.start = cal::add_days(start, -1).or(self.start);
            } else {
                self.end = cal::add_days(end, 1).or(self.end);
            }
        }
        let begins = self.start.filter(|_| night && code == "TNI");
        match begins {
            Some(begins) => self.timex = format!("{begins}{code}"),
            None if !self.timex.is_empty() => self.timex.push_str(code),
            None => {}
        }
    }

    /// Opens an end, or closes one.
    fn edge(&mut self, edge: Option<Edge>) {
        match edge {
            Some(Edge::Since | Edge::After) => {
                self.end = None;
                self.kind = TimeKind::Period;
            }
            Some(Edge::Until | Edge::Before) => {
                self.start = None;
                self.kind = TimeKind::Period;
            }
            Some(Edge::Around) | None => {}
        }
    }
}

/// What the report has told of time so far.
struct Told {
    published: Option<Date>,
    /// The last day on the calendar.
    day: Option<Date>,
    /// The last year that was written out, or worked out from one.
    year: Option<i16>,
    /// The sentence that told it.
    sentence: usize,
}

impl Told {
    fn learn(&mut self, stream: &Stream, expr: &Expr, found: &Found) {
        if let What::Calendar { .. } | What::Season(..) = expr.what
            && let Some(start) = found.start
        {
            self.year = Some(start.year());
            self.sentence = stream.pieces.get(expr.core.start).map_or(0, |p| p.sentence);
        }
        if let (Some(start), TimeKind::Date) = (found.start, found.kind) {
            self.day = Some(start);
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
                let timex = self.day.map(|d| d.to_string()).unwrap_or_default();
                let kind = if *unit == TimeUnit::Day { TimeKind::Date } else { TimeKind::Period };
                Found::relative(kind, format!("same_{}", unit.name()), &timex)
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
            What::Clock { hour, minute, universal } => {
                let minute = minute.map_or(":00".to_owned(), |m| format!(":{m:02}"));
                let zone = if *universal { "Z" } else { "" };
                let clock = format!("T{hour:02}{minute}{zone}");
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
        if day > base.day() as u8 && !ahead(stream, expr) {
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
            Toward::Next => cal::weekday_after(published, weekday),
            Toward::Last => cal::add_days(published, -1).and_then(|d| cal::weekday_before(d, weekday)),
            _ if ahead(stream, expr) => {
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

/// Two months ahead at most: an announced day rather than one of last year, which would stand with its year.
fn soon(published: Date, month: u8, day: Option<u8>) -> bool {
    cal::day(published.year(), month, day.unwrap_or(1))
        .is_some_and(|date| (0..=60).contains(&(date - published).get_days()))
}

/// Whether the nearest verb speaks of what is to come.
fn ahead(stream: &Stream, expr: &Expr) -> bool {
    let planned = |at: usize| {
        stream.skip(at, |m| matches!(m, Meaning::Modal { modality: Modality::Planned, .. })).is_some()
    };
    // "For October", "para junio".
    let aimed = stream
        .find_before(expr.pieces.start, |m| {
            matches!(m, Meaning::Preposition(lexicon::PrepRole::For)).then_some(())
        })
        .is_some();
    if aimed && !matches!(expr.what, What::Weekday { .. }) {
        return true;
    }
    let mut distance = 0;
    let (mut left, mut right) = (expr.pieces.start, expr.pieces.end);
    while distance < 14 {
        distance += 1;
        for at in [left.checked_sub(1), Some(right)].into_iter().flatten() {
            if !stream.same_sentence(at, expr.core.start) {
                continue;
            }
            if stream.pieces[at].future || planned(at) {
                return true;
            }
            if stream.upos(at) == Some(Upos::Verb) && !before_future(stream, at) {
                return false;
            }
        }
        left = left.saturating_sub(1);
        right = (right + 1).min(stream.len());
    }
    false
}

/// Whether an auxiliary of the future stands just before a verb.
fn before_future(stream: &Stream, at: usize) -> bool {
    (at.saturating_sub(3)..at).any(|before| {
        stream.pieces[before].future
            || stream
                .skip(before, |m| matches!(m, Meaning::Modal { modality: Modality::Planned, .. }))
                .is_some()
    })
}

fn timex_of(date: Date, unit: TimeUnit) -> String {
    let (year, month) = (date.year(), date.month());
    match unit {
        TimeUnit::Second | TimeUnit::Minute | TimeUnit::Hour | TimeUnit::Day => date.to_string(),
        TimeUnit::Week | TimeUnit::Fortnight | TimeUnit::Weekend => {
            let week = date.iso_week_date();
            let end = if unit == TimeUnit::Weekend { "-WE" } else { "" };
            format!("{:04}-W{:02}{end}", week.year(), week.week())
        }
        TimeUnit::Month => format!("{year:04}-{month:02}"),
        TimeUnit::Quarter | TimeUnit::Season => format!("{year:04}-Q{}", (month - 1) / 3 + 1),
        TimeUnit::Year => format!("{year:04}"),
        TimeUnit::Decade => format!("{}", year / 10),
        TimeUnit::Century => format!("{}", year / 100),
    }
}

fn trim(value: f64) -> String {
    format!("{}", (value * 1000.0).round() / 1000.0)
}

/// `P3D`, `PT12H`.
fn length(unit: TimeUnit, count: &str, value: f64) -> String {
    let (time, letter, each) = match unit {
        TimeUnit::Second => (true, "S", 1.0),
        TimeUnit::Minute => (true, "M", 1.0),
        TimeUnit::Hour => (true, "H", 1.0),
        TimeUnit::Day => (false, "D", 1.0),
        TimeUnit::Week => (false, "W", 1.0),
        TimeUnit::Weekend => (false, "WE", 1.0),
        TimeUnit::Fortnight => (false, "W", 2.0),
        TimeUnit::Month => (false, "M", 1.0),
        TimeUnit::Quarter => (false, "Q", 1.0),
        TimeUnit::Season => (false, "M", 3.0),
        TimeUnit::Year => (false, "Y", 1.0),
        TimeUnit::Decade => (false, "DE", 1.0),
        TimeUnit::Century => (false, "CE", 1.0),
    };
    let count = if each == 1.0 || count == "X" { count.to_owned() } else { trim(value * each) };
    format!("P{}{count}{letter}", if time { "T" } else { "" })
}
