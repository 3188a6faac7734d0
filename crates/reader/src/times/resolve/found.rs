//! A time on the calendar, narrowed to parts of stretches and of days.

use super::*;

/// A time on the calendar.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) kind: TimeKind,
    pub(super) start: Option<Date>,
    pub(super) end: Option<Date>,
    pub(super) relative: Option<String>,
    pub(super) timex: String,
    /// The value of the last day or year of a range.
    pub(super) timex_end: Option<String>,
}

impl Found {
    pub(super) fn stretch((start, end): (Date, Date), timex: String) -> Self {
        Found {
            kind: if start == end { TimeKind::Date } else { TimeKind::Period },
            start: Some(start),
            end: Some(end),
            relative: None,
            timex,
            timex_end: None,
        }
    }

    pub(super) fn day(date: Date) -> Self {
        Self::stretch((date, date), date.to_string())
    }

    pub(super) fn relative(kind: TimeKind, words: String, timex: &str) -> Self {
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
    pub(super) fn narrow(&mut self, portion: Portion) {
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
    pub(super) fn part_of_day(&mut self, part: PartOfDay, into: bool) {
        let code = match part {
            PartOfDay::Morning | PartOfDay::Dawn => "TMO",
            PartOfDay::Noon => "T12:00",
            PartOfDay::Midnight => "T24:00",
            PartOfDay::Afternoon => "TAF",
            PartOfDay::Evening => "TEV",
            PartOfDay::Night | PartOfDay::Overnight => "TNI",
        };
        let ends_there = into || part == PartOfDay::Overnight;
        let night = matches!(part, PartOfDay::Night | PartOfDay::Overnight);
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
    pub(super) fn edge(&mut self, edge: Option<Edge>) {
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
