//! What the words of a time say, before any calendar: "late February 2022", "no sábado à noite", "há dois dias".

use super::digits;
use crate::figures::amount::{Amount, AmountKind};
use crate::stream::{Shape, Stream};
use lexicon::{Clock, Meaning, PartOfDay, PrepRole, Season, TimeUnit, TimeWord};
use std::ops::Range;
use syntax::Upos;

/// Which way to look from the day of telling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toward {
    /// The words do not say: the nearest before, unless the sentence speaks of what is to come.
    Nearest,
    /// "Last".
    Last,
    /// "This".
    This,
    /// "Next".
    Next,
    /// In the year so many from that of telling: "in March last year".
    InYear(i64),
}

/// What is named.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// A day, month or year, with what is said of it.
    Calendar {
        /// The year, where it is said.
        year: Option<i16>,
        /// The month.
        month: Option<u8>,
        /// The day, or the first of several.
        day: Option<u8>,
        /// The last of several days, perhaps in a later month.
        to: Option<(Option<u8>, u8)>,
        /// Which of them, for a month without a year.
        toward: Toward,
    },
    /// A weekday.
    Weekday {
        /// 1 to 7.
        day: u8,
        /// The day of the month beside it: "terça-feira (12)".
        date: Option<(Option<i16>, Option<u8>, u8)>,
        /// Which of them.
        toward: Toward,
    },
    /// So many units from the day of telling: "yesterday" is −1 day, "last week" −1 week, "this year" 0 years.
    Offset {
        /// The unit.
        unit: TimeUnit,
        /// How many.
        count: i64,
    },
    /// "Two weeks ago": a point, fuzzier than the whole unit.
    Ago {
        /// The unit.
        unit: TimeUnit,
        /// How many.
        count: i64,
    },
    /// "The last three days", "the next two weeks".
    Span {
        /// The unit.
        unit: TimeUnit,
        /// How many: before the day of telling where negative.
        count: i64,
    },
    /// A season.
    Season(Season, Option<i16>, Toward),
    /// Ten years, by the first.
    Decade(i16),
    /// A hundred years, by number: the 20th.
    Century(i16),
    /// "The same day".
    Same(TimeUnit),
    /// A part of a day that hangs on no date: "one night".
    Part,
    /// A length of time.
    Length {
        /// The unit.
        unit: TimeUnit,
        /// How many at least.
        low: f64,
        /// And at most.
        high: Option<f64>,
        /// The number the words centre on.
        value: f64,
    },
    /// A vague recent time.
    Recent,
    /// An hour of the day, with the minute where it is said, and whether it is said in universal time.
    Clock {
        /// 0 to 24.
        hour: u8,
        /// 0 to 59.
        minute: Option<u8>,
        /// Universal time.
        universal: bool,
    },
    /// Some years, first and last.
    Years(i16, i16),
    /// A quarter of a year that is not said.
    Quarter(u8),
}

/// A part of a month, a year or another stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Portion {
    /// "Early".
    Start,
    /// "Mid".
    Middle,
    /// "Late".
    End,
    /// "The first half".
    FirstHalf,
    /// "The second half".
    SecondHalf,
    /// One of four.
    Quarter(u8),
}

/// What a word does with the time behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// Begins there and goes on.
    Since,
    /// Goes on until there.
    Until,
    /// Some time before.
    Before,
    /// Some time after.
    After,
    /// Not quite then.
    Around,
}

/// An expression of time as the words give it.
#[derive(Clone, Debug, PartialEq)]
pub struct Expr {
    /// Its pieces, with the word that opens it.
    pub pieces: Range<usize>,
    /// Its pieces without that word.
    pub core: Range<usize>,
    /// What it names.
    pub what: What,
    /// The part of the day.
    pub part: Option<PartOfDay>,
    /// Whether the night named is the one into the day named.
    pub into: bool,
    /// The part of the stretch.
    pub portion: Option<Portion>,
    /// What the word before it says.
    pub edge: Option<Edge>,
    /// The rule that read it.
    pub rule: &'static str,
}

/// Every expression of a stream, in order, none overlapping.
pub fn all(stream: &Stream, amounts: &[Amount]) -> Vec<Expr> {
    let mut by_start = vec![u32::MAX; stream.len()];
    for (index, amount) in amounts.iter().enumerate() {
        by_start[amount.pieces.start] = index as u32;
        by_start[amount.core.start] = index as u32;
    }
    let parser = Parser { stream, amounts, by_start };
    let mut exprs: Vec<Expr> = Vec::new();
    let mut at = 0;
    while at < stream.len() {
        let floor = exprs.last().map_or(0, |e| e.pieces.end);
        match parser.expression(at) {
            Some(mut expr) => {
                parser.edge(&mut expr, floor);
                at = expr.pieces.end.max(at + 1);
                exprs.push(expr);
            }
            None => at += 1,
        }
    }
    exprs
}

struct Parser<'s, 'a> {
    stream: &'s Stream<'a>,
    amounts: &'s [Amount],
    by_start: Vec<u32>,
}

/// A thing named and one past its last piece.
type Base = (What, usize, &'static str);

impl Parser<'_, '_> {
    fn amount(&self, at: usize) -> Option<&Amount> {
        self.amounts.get(*self.by_start.get(at)? as usize)
    }

    /// An expression that starts at a piece.
    fn expression(&self, at: usize) -> Option<Expr> {
        let plain = |(what, end, rule): Base| Expr {
            pieces: at..end,
            core: at..end,
            what,
            part: None,
            into: false,
            portion: None,
            edge: None,
            rule,
        };
        let mut best = self
            .part_first(at)
            .into_iter()
            .chain(self.portion_first(at))
            .chain(self.base(at).map(plain))
            .chain(self.ago(at).map(plain))
            .chain(self.length(at).map(plain))
            .chain(self.clock(at).map(plain))
            .max_by_key(|expr| (expr.pieces.end, !matches!(expr.what, What::Length { .. })))?;
        if best.part.is_none()
            && !matches!(best.what, What::Length { .. } | What::Recent | What::Clock { .. })
        {
            self.part_behind(&mut best);
        }
        Some(best)
    }

    /// "last night", "na madrugada de domingo", "the night of 11 to 12 July".
    fn part_first(&self, at: usize) -> Option<Expr> {
        let (part, end) = self.stream.find(at, |m| match m {
            Meaning::Part(part) => Some(*part),
            _ => None,
        })?;
        let mut next = end;
        let mut into = false;
        for _ in 0..3 {
            let towards = self.stream.skip(next, |m| {
                matches!(
                    m,
                    Meaning::Preposition(PrepRole::To | PrepRole::Against) | Meaning::Time(TimeWord::Until)
                )
            });
            let of = self.stream.skip(next, |m| {
                matches!(
                    m,
                    Meaning::Preposition(PrepRole::Of | PrepRole::In | PrepRole::From)
                        | Meaning::Time(TimeWord::On)
                        | Meaning::Range(_)
                )
            });
            match (of, towards) {
                (Some(end), _) => next = end,
                (None, Some(end)) => {
                    into = true;
                    next = end;
                }
                _ if self.stream.upos(next) == Some(Upos::Det) && self.base(next).is_none() => next += 1,
                _ => break,
            }
        }
        if let Some((what, end, _)) = self.base(next)
            && is_day(&what)
        {
            return Some(Expr {
                pieces: at..end,
                core: at..end,
                what,
                part: Some(part),
                into,
                portion: None,
                edge: None,
                rule: "times.part_of_day",
            });
        }
        // Alone it is the night before the day of telling, where the word says so by itself.
        let within = self.deictic(at, true).filter(|(_, inner)| *inner < end);
        let deictic = within.map(|(toward, _)| (toward, at)).or_else(|| self.deictic_before(at));
        let (start, count) = match (part, deictic) {
            (_, Some((Toward::Last, from))) => (from, if part == PartOfDay::Overnight { 0 } else { -1 }),
            (_, Some((Toward::This, from))) => (from, 0),
            (_, Some((Toward::Next, from))) => (from, 1),
            (PartOfDay::Overnight, _) => (at, 0),
            _ => return None,
        };
        Some(Expr {
            pieces: start..end,
            core: start..end,
            what: What::Offset { unit: TimeUnit::Day, count },
            part: Some(part),
            into: part == PartOfDay::Overnight,
            portion: None,
            edge: None,
            rule: "times.night",
        })
    }

    /// "last", "this", "next" right before a piece.
    fn deictic_before(&self, at: usize) -> Option<(Toward, usize)> {
        self.stream.find_before(at, |m| match m {
            Meaning::Last(place) if place.before() => Some(Toward::Last),
            Meaning::This(place) if place.before() => Some(Toward::This),
            Meaning::Next(place) if place.before() => Some(Toward::Next),
            _ => None,
        })
    }

    fn deictic(&self, at: usize, before: bool) -> Option<(Toward, usize)> {
        self.stream.find(at, |m| match m {
            Meaning::Last(place) if if before { place.before() } else { place.after() } => Some(Toward::Last),
            Meaning::This(place) if if before { place.before() } else { place.after() } => Some(Toward::This),
            Meaning::Next(place) if if before { place.before() } else { place.after() } => Some(Toward::Next),
            _ => None,
        })
    }

    /// "late February 2022", "in the first half of July".
    fn portion_first(&self, at: usize) -> Option<Expr> {
        let named = self.stream.find(at, |m| match m {
            Meaning::Time(TimeWord::Start) => Some(Portion::Start),
            Meaning::Time(TimeWord::Middle) => Some(Portion::Middle),
            Meaning::Time(TimeWord::End) => Some(Portion::End),
            _ => None,
        });
        let (portion, end) = named.or_else(|| self.counted_portion(at))?;
        let mut next = end;
        if self.stream.is_sign(next, &["-"]) {
            next += 1;
        }
        if let Some(end) = self.stream.skip(next, |m| *m == Meaning::Preposition(PrepRole::Of)) {
            next = end;
        }
        while self.stream.upos(next) == Some(Upos::Det) && self.base(next).is_none() {
            next += 1;
        }
        let (what, end, _) = self.base(next).or_else(|| self.bare_unit(portion, next, end))?;
        let stretch = match &what {
            What::Calendar { day, .. } => day.is_none(),
            What::Offset { unit, .. } => *unit != TimeUnit::Day,
            What::Season(..) | What::Decade(_) | What::Century(_) | What::Quarter(_) => true,
            _ => false,
        };
        let portion = Some(portion).filter(|_| !matches!(what, What::Quarter(_)));
        stretch.then_some(Expr {
            pieces: at..end,
            core: at..end,
            what,
            part: None,
            into: false,
            portion,
            edge: None,
            rule: "times.portion",
        })
    }

    /// "by the end of the year", "the fourth quarter": the one of the day of telling.
    fn bare_unit(&self, portion: Portion, at: usize, counted_end: usize) -> Option<Base> {
        if let Portion::Quarter(quarter) = portion {
            return Some((What::Quarter(quarter), counted_end, "times.quarter"));
        }
        let (unit, end) = self.stream.find(at, |m| match m {
            Meaning::Unit(unit @ (TimeUnit::Year | TimeUnit::Month | TimeUnit::Week | TimeUnit::Day)) => {
                Some(*unit)
            }
            _ => None,
        })?;
        Some((What::Offset { unit, count: 0 }, end, "times.portion"))
    }

    /// "first half of", "primeira quinzena de", "second quarter of".
    fn counted_portion(&self, at: usize) -> Option<(Portion, usize)> {
        let (rank, end) = self.stream.find(at, |m| match m {
            Meaning::Ordinal(rank) => Some(*rank),
            _ => None,
        })?;
        self.stream.find(end, |m| match m {
            Meaning::Fraction(part) if *part == 0.5 => half(rank),
            Meaning::Unit(TimeUnit::Fortnight) => half(rank),
            Meaning::Unit(TimeUnit::Quarter) | Meaning::Fraction(0.25) if (1.0..=4.0).contains(&rank) => {
                Some(Portion::Quarter(rank as u8))
            }
            _ => None,
        })
    }

    /// "sábado à noite", "Saturday night", "ontem de manhã".
    fn part_behind(&self, expr: &mut Expr) {
        let mut next = expr.pieces.end;
        if !is_day(&expr.what) {
            return;
        }
        for _ in 0..2 {
            if let Some((part, end)) = self.stream.find(next, |m| match m {
                Meaning::Part(part) => Some(*part),
                _ => None,
            }) {
                expr.part = Some(part);
                expr.pieces.end = end;
                expr.core.end = end;
                return;
            }
            let link = self.stream.skip(next, |m| {
                matches!(m, Meaning::Preposition(PrepRole::In | PrepRole::To | PrepRole::Of))
            });
            match link {
                Some(end) => next = end,
                None if self.stream.upos(next) == Some(Upos::Det) => next += 1,
                None => return,
            }
        }
        if let Some((part, end)) = self.stream.find(next, |m| match m {
            Meaning::Part(part) => Some(*part),
            _ => None,
        }) {
            expr.part = Some(part);
            expr.pieces.end = end;
            expr.core.end = end;
        }
    }

    /// Everything that names a place on the calendar by itself.
    fn base(&self, at: usize) -> Option<Base> {
        if let Some(date) = digits::read(self.stream, at, false) {
            let what = calendar(date.year, Some(date.month), Some(date.day));
            return Some((what, date.end, "times.digits"));
        }
        if let Some(weekday) = self.weekday(at) {
            return Some(weekday);
        }
        if let Some(found) = self.day_and_month(at, true).or_else(|| self.month(at)) {
            return Some(found);
        }
        if let Some((offset, end)) = self.stream.find(at, |m| match m {
            Meaning::Day(offset) => Some(*offset),
            _ => None,
        }) {
            let what = What::Offset { unit: TimeUnit::Day, count: i64::from(offset) };
            return Some((what, end, "times.day"));
        }
        if let Some(end) = self.stream.skip(at, |m| matches!(m, Meaning::Time(TimeWord::Recent))) {
            return Some((What::Recent, end, "times.recent"));
        }
        self.same(at)
            .or_else(|| self.deictic_unit(at))
            .or_else(|| self.century(at))
            .or_else(|| self.decade(at))
            .or_else(|| self.years(at))
            .or_else(|| self.season(at))
            .or_else(|| self.day_of_month(at))
            .or_else(|| {
                self.year(at).map(|(year, end)| (calendar(Some(year), None, None), end, "times.year"))
            })
    }

    fn weekday(&self, at: usize) -> Option<Base> {
        let (mut toward, start) = match self.deictic(at, true) {
            Some((toward, end)) => (toward, end),
            None => (Toward::Nearest, at),
        };
        let (day, mut end) = self.stream.find(start, |m| match m {
            Meaning::Weekday(day) => Some(*day),
            _ => None,
        })?;
        if let Some((after, behind)) = self.deictic(end, false) {
            toward = after;
            end = behind;
        }
        // "terça-feira (12)", "Saturday (July 12)", "Saturday, 12 July 2025", "domingo, dia 13".
        let mut date = None;
        let bracket = self.stream.is_sign(end, &["("]);
        let comma = self.stream.is_sign(end, &[","]);
        let mut inner = end + usize::from(bracket || comma);
        if let Some(on) = self.stream.skip(inner, |m| matches!(m, Meaning::Time(TimeWord::On)))
            && (bracket || comma || on > inner)
        {
            inner = on;
        }
        let close = |end: usize| match (bracket, self.stream.is_sign(end, &[")"])) {
            (true, true) => Some(end + 1),
            (true, false) => None,
            _ => Some(end),
        };
        if let Some((What::Calendar { year, month, day: Some(day), to: None, .. }, behind, _)) =
            self.day_and_month(inner, false).or_else(|| self.month(inner))
            && let Some(behind) = close(behind)
        {
            date = Some((year, month, day));
            end = behind;
        } else if let Some(numeric) = digits::read(self.stream, inner, true)
            && let Some(behind) = close(numeric.end)
        {
            date = Some((numeric.year, Some(numeric.month), numeric.day));
            end = behind;
        } else if self.stream.shape(inner) == Some(Shape::Digits)
            && let Some((day, behind)) = self.day_number(inner)
            && (bracket || inner > end + usize::from(comma))
            && let Some(behind) = close(behind)
        {
            date = Some((None, None, day));
            end = behind;
        }
        Some((What::Weekday { day, date, toward }, end, "times.weekday"))
    }

    /// A number that can be a day of a month.
    fn day_number(&self, at: usize) -> Option<(u8, usize)> {
        let form = self.stream.form(at);
        if self.stream.shape(at) == Some(Shape::Digits) {
            if form.len() > 2
                || self.stream.glued(at) && self.stream.is_sign(at.wrapping_sub(1), &["-", "/", ":", "$"])
            {
                return None;
            }
            let day = form.parse::<u8>().ok().filter(|d| (1..=31).contains(d))?;
            let ending = |at: usize| {
                self.stream
                    .skip(at, |m| matches!(m, Meaning::Ordinal(v) if *v == 0.0))
                    .filter(|_| self.stream.glued(at))
            };
            let mut end = at + 1;
            if let Some(behind) = ending(end) {
                end = behind;
            } else if self.stream.is_sign(end, &["-"])
                && let Some(behind) = ending(end + 1)
            {
                end = behind;
            } else if self.stream.is_sign(end, &["º", "ª", "°"]) && self.stream.glued(end) {
                end += 1;
            } else if self.stream.is_sign(end, &["."]) && self.stream.is_sign(end + 1, &["º"]) {
                end += 2;
            }
            return Some((day, end));
        }
        let amount = self.amount(at)?;
        let whole = matches!(amount.kind, AmountKind::Cardinal | AmountKind::Ordinal)
            && amount.high == Some(amount.low)
            && amount.core == amount.pieces
            && amount.low.fract() == 0.0
            && (1.0..=31.0).contains(&amount.low);
        whole.then_some((amount.low as u8, amount.core.end))
    }

    fn month_name(&self, at: usize) -> Option<(u8, usize)> {
        let (month, mut end) = self.stream.find(at, |m| match m {
            Meaning::Month(month) => Some(*month),
            _ => None,
        })?;
        // A month is no verb and no name: "may", "March" of a march.
        if matches!(self.stream.upos(at), Some(Upos::Aux | Upos::Verb | Upos::Adp | Upos::Pron)) {
            return None;
        }
        let short = self.stream.form(at).chars().count() <= 4;
        if short
            && self.stream.is_sign(end, &["."])
            && self.stream.glued(end)
            && self.stream.shape(end + 1).is_some()
        {
            let goes_on =
                self.stream.shape(end + 1) == Some(Shape::Digits) || self.stream.form(end + 1) == ",";
            end += usize::from(goes_on);
        }
        Some((month, end))
    }

    /// Past "of", "de", a comma, "do ano de".
    fn link(&self, at: usize, comma: bool) -> usize {
        let mut next = at;
        if comma && self.stream.is_sign(next, &[","]) {
            next += 1;
        }
        if let Some(end) = self.stream.skip(next, |m| *m == Meaning::Preposition(PrepRole::Of)) {
            next = end;
        }
        while self.is_article(next) {
            next += 1;
        }
        if let Some(end) = self.stream.skip(next, |m| *m == Meaning::Unit(TimeUnit::Year)) {
            let behind = self.stream.skip(end, |m| *m == Meaning::Preposition(PrepRole::Of)).unwrap_or(end);
            if self.four_digits(behind).is_some() {
                next = behind;
            }
        }
        next
    }

    fn is_article(&self, at: usize) -> bool {
        match self.stream.upos(at) {
            Some(upos) => upos == Upos::Det,
            None => self.stream.skip(at, |m| *m == Meaning::Definite).is_some(),
        }
    }

    fn four_digits(&self, at: usize) -> Option<i16> {
        let form = self.stream.form(at);
        let plain = self.stream.shape(at) == Some(Shape::Digits)
            && form.len() == 4
            && form.bytes().all(|b| b.is_ascii_digit());
        let year = plain.then(|| form.parse::<i16>().ok()).flatten()?;
        (1000..=2199).contains(&year).then_some(year)
    }

    /// A year behind a month, with what may stand between, and behind it ("2025 року", "2025 г.").
    fn year_behind(&self, at: usize) -> Option<(i16, usize)> {
        let next = self.link(at, true);
        let year = self.four_digits(next)?;
        Some((year, self.year_word(next + 1)))
    }

    /// Past a word for "year" behind a year.
    fn year_word(&self, at: usize) -> usize {
        let end = self.stream.skip(at, |m| *m == Meaning::Unit(TimeUnit::Year));
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

    /// "12 July 2025", "12 de julho", "11 a 12 de julho", "12–14 July", "30 June to 2 July".
    fn day_and_month(&self, at: usize, ranges: bool) -> Option<Base> {
        let start = self
            .stream
            .skip(at, |m| matches!(m, Meaning::Time(TimeWord::On)))
            .filter(|end| self.day_number(*end).is_some() && self.day_number(at).is_none())
            .unwrap_or(at);
        let (day, end) = self.day_number(start)?;
        let mut days = (day, None);
        let mut next = end;
        if let Some((last, behind)) = self.second_day(end)
            && last > day
        {
            days.1 = Some(last);
            next = behind;
        }
        let (month, end) = self.month_name(self.link(next, false))?;
        let (year, end, toward) = match (self.year_behind(end), self.deictic_year(end)) {
            (Some((year, end)), _) => (Some(year), end, Toward::Nearest),
            (None, Some((count, end))) => (None, end, Toward::InYear(count)),
            (None, None) => (None, end, Toward::Nearest),
        };
        let mut what = What::Calendar {
            year,
            month: Some(month),
            day: Some(days.0),
            to: days.1.map(|day| (None, day)),
            toward,
        };
        let mut last = end;
        // "30 June to 2 July".
        if ranges
            && days.1.is_none()
            && let Some(behind) = self.range_word(end)
            && let Some((
                What::Calendar { year: late, month: Some(to_month), day: Some(to_day), to: None, .. },
                behind,
                _,
            )) = self.day_and_month(behind, false)
            && let What::Calendar { year, to, .. } = &mut what
            && (to_month, to_day) > (month, day)
            && (year.is_none() || late.is_none() || *year == late)
        {
            *to = Some((Some(to_month), to_day));
            *year = year.or(late);
            last = behind;
        }
        Some((what, last, "times.date"))
    }

    /// A word or sign for "to", with a day number behind it.
    fn range_word(&self, at: usize) -> Option<usize> {
        let sign = self.stream.is_sign(at, &["-", "–", "—"]).then_some(at + 1);
        sign.or_else(|| {
            self.stream.skip(at, |m| {
                matches!(m, Meaning::Range(lexicon::RangeOp::To) | Meaning::Time(TimeWord::Until))
            })
        })
    }

    fn second_day(&self, at: usize) -> Option<(u8, usize)> {
        let joined = self.stream.skip(at, |m| *m == Meaning::NumeralJoin);
        let next = self.range_word(at).or(joined)?;
        let next = if self.stream.upos(next) == Some(Upos::Det) { next + 1 } else { next };
        let form = self.stream.form(next);
        if self.stream.shape(next) == Some(Shape::Digits) && form.len() <= 2 {
            let day = form.parse::<u8>().ok().filter(|d| (1..=31).contains(d))?;
            return Some((day, next + 1));
        }
        self.day_number(next)
    }

    /// "July", "July 12, 2025", "julho de 2025", "last July", "July 12-14".
    fn month(&self, at: usize) -> Option<Base> {
        let (mut toward, start) = match self.deictic(at, true) {
            Some((toward, end)) => (toward, end),
            None => (Toward::Nearest, at),
        };
        let (month, mut end) = self.month_name(start)?;
        let mut day = None;
        let mut to = None;
        let behind = if self.stream.upos(end) == Some(Upos::Det) { end + 1 } else { end };
        let direct = self.stream.shape(behind) == Some(Shape::Digits)
            || self.amount(behind).is_some_and(|a| a.kind == AmountKind::Ordinal);
        if toward == Toward::Nearest
            && direct
            && let Some((first, behind)) = self.day_number(behind)
            && !self.stream.is_sign(behind, &[":", "%"])
        {
            day = Some(first);
            end = behind;
            if let Some((last, behind)) = self.second_day(end)
                && last > first
                && self.month_name(behind).is_none()
                && !self.counts_something(behind)
            {
                to = Some((None, last));
                end = behind;
            }
        }
        let year = self.year_behind(end);
        if let Some((_, behind)) = year {
            end = behind;
        } else if let Some((count, behind)) = self.deictic_year(end) {
            toward = Toward::InYear(count);
            end = behind;
        } else if let Some((after, behind)) = self.deictic(end, false) {
            toward = after;
            end = behind;
        } else if toward == Toward::Nearest && day.is_none() && self.verbal(start) {
            return None;
        }
        // "late last year" and "March last year": a year named by its distance.
        let what = What::Calendar { year: year.map(|(year, _)| year), month: Some(month), day, to, toward };
        Some((what, end, if day.is_some() { "times.date" } else { "times.month" }))
    }

    /// "of last year", "do ano passado" behind a month.
    fn deictic_year(&self, at: usize) -> Option<(i64, usize)> {
        match self.deictic_unit(self.link(at, false))? {
            (What::Offset { unit: TimeUnit::Year, count }, end, _) => Some((count, end)),
            _ => None,
        }
    }

    /// Whether a number behind is a count and no day: "July 12 and 14 soldiers".
    fn counts_something(&self, at: usize) -> bool {
        self.stream.skip(at, |m| matches!(m, Meaning::Thing { .. } | Meaning::Scale(_))).is_some()
            || self.stream.upos(at) == Some(Upos::Noun)
    }

    /// A word that is a month only with a capital, at the head of a sentence and without a model: "May", "March".
    fn verbal(&self, at: usize) -> bool {
        let first = at == 0 || !self.stream.same_sentence(at - 1, at);
        self.stream.upos(at).is_none() && first && self.stream.form(at).len() <= 3
    }

    /// "the same day", "na mesma noite".
    fn same(&self, at: usize) -> Option<Base> {
        let end = self.stream.skip(at, |m| matches!(m, Meaning::Time(TimeWord::Same)))?;
        let (unit, end) = self.stream.find(end, |m| match m {
            Meaning::Unit(unit) => Some(*unit),
            Meaning::Part(_) => Some(TimeUnit::Day),
            _ => None,
        })?;
        Some((What::Same(unit), end, "times.same"))
    }

    /// "last week", "no ano passado", "this month", "the last three days", "nos últimos dois anos".
    fn deictic_unit(&self, at: usize) -> Option<Base> {
        let unit_at = |at| {
            self.stream.find(at, |m| match m {
                Meaning::Unit(unit) => Some(*unit),
                _ => None,
            })
        };
        let long = |unit: &TimeUnit| !matches!(unit, TimeUnit::Second | TimeUnit::Minute | TimeUnit::Season);
        if let Some((toward, next)) = self.deictic(at, true) {
            if let Some((unit, end)) = unit_at(next).filter(|(unit, _)| long(unit)) {
                let count = match toward {
                    Toward::Last => -1,
                    Toward::Next => 1,
                    _ => 0,
                };
                return Some((What::Offset { unit, count }, end, "times.deictic"));
            }
            if let Some(amount) = self.amount(next)
                && amount.kind == AmountKind::Cardinal
                && let Some((unit, end)) = unit_at(amount.pieces.end)
                && (1.0..=1000.0).contains(&amount.low)
                && toward != Toward::This
            {
                let count = amount.low as i64;
                let count = if toward == Toward::Last { -count } else { count };
                return Some((What::Span { unit, count }, end, "times.span"));
            }
        }
        let (unit, next) = unit_at(at).filter(|(unit, _)| long(unit))?;
        let (toward, end) = self.deictic(next, false)?;
        let count = match toward {
            Toward::Last => -1,
            Toward::Next => 1,
            _ => 0,
        };
        Some((What::Offset { unit, count }, end, "times.deictic"))
    }

    /// "two weeks ago", "há três dias", "three days before" is not one.
    fn ago(&self, at: usize) -> Option<Base> {
        if let Some(next) = self.stream.skip(at, |m| matches!(m, Meaning::Ago(place) if place.before()))
            && let Some((unit, count, mut end)) = self.counted_unit(next)
        {
            if let Some(behind) = self.stream.skip(end, |m| matches!(m, Meaning::Ago(place) if place.after()))
            {
                end = behind;
            }
            return Some((What::Ago { unit, count: -count }, end, "times.ago"));
        }
        let (unit, count, next) = self.counted_unit(at)?;
        let end = self.stream.skip(next, |m| matches!(m, Meaning::Ago(place) if place.after()))?;
        Some((What::Ago { unit, count: -count }, end, "times.ago"))
    }

    fn counted_unit(&self, at: usize) -> Option<(TimeUnit, i64, usize)> {
        let amount = self.amount(at)?;
        if amount.kind != AmountKind::Cardinal || !(1.0..=10_000.0).contains(&amount.value) {
            return None;
        }
        let (unit, end) = self.unit_behind(amount)?;
        Some((unit, amount.value.round() as i64, end))
    }

    /// The unit of time that an amount counts.
    fn unit_behind(&self, amount: &Amount) -> Option<(TimeUnit, usize)> {
        let mut at = amount.pieces.end;
        if self.stream.is_sign(at, &["-", "\u{2011}"]) && self.stream.glued(at) {
            at += 1;
        }
        if let Some(end) = self.stream.skip(at, |m| *m == Meaning::Preposition(PrepRole::Of))
            && amount.scale > 1.0
        {
            at = end;
        }
        if self.stream.upos(at) == Some(Upos::Adj)
            && self.stream.skip(at, |m| matches!(m, Meaning::Unit(_))).is_none()
        {
            at += 1;
        }
        self.stream.find(at, |m| match m {
            Meaning::Unit(unit) => Some(*unit),
            _ => None,
        })
    }

    /// "three days".
    fn length(&self, at: usize) -> Option<Base> {
        let amount = self.amount(at)?;
        if !matches!(amount.kind, AmountKind::Cardinal | AmountKind::Share) || amount.currency.is_some() {
            return None;
        }
        let part = |at| self.stream.skip(at, |m| matches!(m, Meaning::Part(PartOfDay::Night)));
        if let Some(end) = part(amount.pieces.end)
            && amount.low == 1.0
        {
            return Some((What::Part, end, "times.one_night"));
        }
        if amount.kind == AmountKind::Share {
            return self.part_of_unit(amount);
        }
        let (unit, end) = self.unit_behind(amount)?;
        let dated =
            unit == TimeUnit::Year && self.four_digits(amount.core.end - 1).is_some() && amount.scale == 1.0;
        if dated {
            return None;
        }
        let what = What::Length { unit, low: amount.low, high: amount.high, value: amount.value };
        Some((what, end, "times.length"))
    }

    /// "half an hour", "media hora".
    fn part_of_unit(&self, amount: &Amount) -> Option<Base> {
        let mut at = amount.pieces.end;
        if self.stream.skip(at, |m| *m == Meaning::Article).is_some() {
            at += 1;
        }
        let (unit, end) = self.stream.find(at, |m| match m {
            Meaning::Unit(unit) => Some(*unit),
            _ => None,
        })?;
        let (unit, each) = match unit {
            TimeUnit::Hour => (TimeUnit::Minute, 60.0),
            TimeUnit::Day => (TimeUnit::Hour, 24.0),
            TimeUnit::Year => (TimeUnit::Month, 12.0),
            TimeUnit::Minute => (TimeUnit::Second, 60.0),
            TimeUnit::Century => (TimeUnit::Year, 100.0),
            _ => return None,
        };
        if amount.high != Some(amount.low) {
            return None;
        }
        let value = amount.low * each;
        Some((What::Length { unit, low: value, high: Some(value), value }, end, "times.length"))
    }

    /// "10:30", "5 p.m.", "1.05am".
    fn clock(&self, at: usize) -> Option<Base> {
        let small = |at: usize| {
            let form = self.stream.form(at);
            (self.stream.shape(at) == Some(Shape::Digits) && form.len() <= 2)
                .then(|| form.parse::<u8>().ok())
                .flatten()
        };
        if self.stream.shape(at) != Some(Shape::Digits) || self.stream.glued(at) {
            return None;
        }
        let mut end = at + 1;
        let colon = self.stream.is_sign(end, &[":"]) && self.stream.glued(end) && self.stream.glued(end + 1);
        if colon
            && small(at)? <= 24
            && small(end + 1).is_some_and(|m| m < 60 && self.stream.form(end + 1).len() == 2)
        {
            end += 2;
            if self.stream.is_sign(end, &[":", "."]) && self.stream.glued(end + 1) {
                return None;
            }
            if let Some(behind) = self.half_of_day(end) {
                end = behind;
            }
            let (hour, minute) = (small(at)?, small(at + 2));
            return Some(self.zoned(hour, minute, end));
        }
        let hour = self.stream.form(at).split('.').next()?.parse::<u8>().ok()?;
        let behind = self.half_of_day(end).filter(|_| hour <= 24 && self.stream.form(at).len() <= 5)?;
        let (half, _) = self.half_named(end)?;
        let minute = self.stream.form(at).split('.').nth(1).and_then(|m| m.parse().ok());
        let hour = if half == Clock::Pm && hour < 12 { hour + 12 } else { hour };
        Some(self.zoned(hour, minute, behind))
    }

    /// Takes in a zone behind a clock time.
    fn zoned(&self, hour: u8, minute: Option<u8>, end: usize) -> Base {
        let zone = self.stream.find(end, |m| match m {
            Meaning::Zone(zone) => Some(&**zone == "+00:00"),
            _ => None,
        });
        let (universal, end) = zone.unwrap_or((false, end));
        (What::Clock { hour, minute, universal }, end, "times.clock")
    }

    fn half_named(&self, at: usize) -> Option<(Clock, usize)> {
        self.stream.find(at, |m| match m {
            Meaning::Clock(clock @ (Clock::Am | Clock::Pm)) => Some(*clock),
            _ => None,
        })
    }

    fn half_of_day(&self, at: usize) -> Option<usize> {
        self.stream.skip(at, |m| matches!(m, Meaning::Clock(Clock::Am | Clock::Pm)))
    }

    fn century(&self, at: usize) -> Option<Base> {
        let (rank, end) = self.day_number(at)?;
        let end = self.stream.skip(end, |m| *m == Meaning::Unit(TimeUnit::Century))?;
        (rank <= 21).then_some((What::Century(i16::from(rank)), end, "times.century"))
    }

    /// "1990s", "anos 90", "década de 1990".
    fn decade(&self, at: usize) -> Option<Base> {
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
                && self.stream.skip(at, |m| matches!(m, Meaning::Ordinal(_))).is_none()
        };
        let hyphen = self.stream.is_sign(at + 1, &["-"]) && self.stream.glued(at + 1);
        let end = match (letter(at + 1), hyphen && letter(at + 2)) {
            (true, _) if self.stream.form(at + 1).chars().count() == 1 => at + 2,
            (_, true) => self.year_word(at + 3),
            _ => return None,
        };
        (first % 10 == 0).then_some((What::Decade(first), end, "times.decade"))
    }

    fn decade_number(&self, at: usize) -> Option<i16> {
        if let Some(year) = self.four_digits(at) {
            return (year % 10 == 0).then_some(year);
        }
        let form = self.stream.form(at);
        let short = self.stream.shape(at) == Some(Shape::Digits) && form.len() == 2 && form.ends_with('0');
        short.then(|| form.parse::<i16>().ok().map(|d| 1900 + d)).flatten()
    }

    fn season(&self, at: usize) -> Option<Base> {
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
    fn in_season(&self, at: usize) -> bool {
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

    /// "dia 12", "em o dia 12".
    fn day_of_month(&self, at: usize) -> Option<Base> {
        let on = self.stream.skip(at, |m| matches!(m, Meaning::Unit(TimeUnit::Day)))?;
        let single = self.stream.form(at).chars().count() <= 3;
        let (day, end) = self.day_number(on).filter(|_| single)?;
        if self.counts_something(end) {
            return None;
        }
        let (to, end) = match self.second_day(end) {
            Some((last, behind)) if last > day => (Some((None, last)), behind),
            _ => (None, end),
        };
        let what = What::Calendar { year: None, month: None, day: Some(day), to, toward: Toward::Nearest };
        Some((what, end, "times.day_of_month"))
    }

    /// "1776–1777", "1914—1918 рр.", "between 1966 and 1969", "from 1991 to 1995".
    fn years(&self, at: usize) -> Option<Base> {
        let from = self.four_digits(at)?;
        if self.stream.glued(at) && !self.stream.is_sign(at.wrapping_sub(1), &["(", "\"", "“", "«", "["]) {
            return None;
        }
        let between = self.opened_by(at, |m| matches!(m, Meaning::Range(lexicon::RangeOp::Between)));
        let joined = self.stream.skip(at + 1, |m| *m == Meaning::NumeralJoin).filter(|_| between);
        let next = joined.or_else(|| self.range_word(at + 1))?;
        let form = self.stream.form(next);
        let short = || {
            let digits = self.stream.shape(next) == Some(Shape::Digits) && form.len() == 2;
            digits.then(|| form.parse::<i16>().ok().map(|y| from - from % 100 + y)).flatten()
        };
        let to = self.four_digits(next).or_else(short).filter(|to| *to > from)?;
        let end = self.year_word(next + 1);
        let counts = self.counts_something(end)
            || self.stream.is_sign(end, &["%"])
            || self.stream.glued(end) && self.stream.shape(end) != Some(Shape::Sign);
        (!counts && (1000..=2100).contains(&from)).then_some((What::Years(from, to), end, "times.years"))
    }

    /// A bare year.
    fn year(&self, at: usize) -> Option<(i16, usize)> {
        let next = match self.stream.skip(at, |m| *m == Meaning::Unit(TimeUnit::Year)) {
            Some(end) => self.stream.skip(end, |m| *m == Meaning::Preposition(PrepRole::Of)).unwrap_or(end),
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
                    | Meaning::Time(TimeWord::Since | TimeWord::Until | TimeWord::During)
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

    /// Whether a preposition of time stands right before.
    fn opened(&self, at: usize) -> bool {
        self.opened_by(at, |m| {
            matches!(
                m,
                Meaning::Preposition(PrepRole::In | PrepRole::From | PrepRole::To | PrepRole::Of)
                    | Meaning::Time(_)
                    | Meaning::Month(_)
                    | Meaning::Season(_)
                    | Meaning::Range(_)
            )
        }) || self.stream.is_sign(at.wrapping_sub(1), &["(", "–", "—"])
    }

    /// Whether a word of which `is` holds stands right before, an article allowed.
    fn opened_by(&self, at: usize, is: impl Fn(&Meaning) -> bool) -> bool {
        let at = if at > 0 && self.stream.upos(at - 1) == Some(Upos::Det) { at - 1 } else { at };
        self.stream.find_before(at, |m| is(m).then_some(())).is_some()
    }

    /// Whether a bound on a count stands right before: "more than 2000".
    fn bounded(&self, at: usize) -> bool {
        self.amount(at).is_some_and(|a| a.form != record::Form::Exact)
    }

    /// The word before an expression that opens or closes it.
    fn edge(&self, expr: &mut Expr, floor: usize) {
        let mut start = expr.pieces.start;
        let read = |m: &'static Meaning| match m {
            Meaning::Time(TimeWord::Since) => Some(Some(Edge::Since)),
            Meaning::Time(TimeWord::Until) => Some(Some(Edge::Until)),
            Meaning::Time(TimeWord::Before) => Some(Some(Edge::Before)),
            Meaning::Time(TimeWord::After) => Some(Some(Edge::After)),
            Meaning::Time(TimeWord::Around) => Some(Some(Edge::Around)),
            Meaning::Time(TimeWord::On | TimeWord::During) => Some(None),
            _ => None,
        };
        for _ in 0..3 {
            if let Some((edge, from)) = self.stream.find_before(start, read) {
                if from < floor {
                    return;
                }
                match edge {
                    Some(edge) => {
                        if !matches!(expr.what, What::Length { .. }) {
                            expr.edge = Some(edge);
                            expr.pieces.start = from;
                        }
                        return;
                    }
                    None => start = from,
                }
            } else if start > floor && self.stream.upos(start - 1) == Some(Upos::Det) {
                start -= 1;
            } else {
                return;
            }
        }
    }
}

fn half(rank: f64) -> Option<Portion> {
    match rank {
        1.0 => Some(Portion::FirstHalf),
        2.0 => Some(Portion::SecondHalf),
        _ => None,
    }
}

fn calendar(year: Option<i16>, month: Option<u8>, day: Option<u8>) -> What {
    What::Calendar { year, month, day, to: None, toward: Toward::Nearest }
}

/// Whether a part of a day can be said of it.
fn is_day(what: &What) -> bool {
    match what {
        What::Calendar { day, .. } => day.is_some(),
        What::Weekday { .. } | What::Same(TimeUnit::Day) => true,
        What::Offset { unit, .. } => *unit == TimeUnit::Day,
        _ => false,
    }
}
