//! Hours of the day: "10:30", "5 p.m.", "0401 GMT", "18.50 мск", and the day they stand with.

use super::*;

impl Parser<'_, '_> {
    /// "10:30", "5 p.m.", "1.05am", "0401 GMT", "с 18.50 до 19.15 мск".
    pub(super) fn clock(&self, at: usize) -> Option<Base> {
        let opened = |at: usize| self.stream.is_sign(at.wrapping_sub(1), &["(", "[", "\"", "“", "«"]);
        if self.stream.shape(at) != Some(Shape::Digits) || self.stream.glued(at) && !opened(at) {
            return None;
        }
        if let Some((hour, minute, mut end)) = self.colon_hour(at) {
            if let Some(behind) = self.half_of_day(end) {
                end = behind;
            }
            return Some(self.zoned(hour, Some(minute), end));
        }
        let end = at + 1;
        let form = self.stream.form(at);
        // "0401 GMT".
        if let [h1, h2, m1, m2] = form.as_bytes()
            && [h1, h2, m1, m2].iter().all(|b| b.is_ascii_digit())
            && self.zone(end).is_some()
        {
            let (hour, minute) = ((h1 - b'0') * 10 + h2 - b'0', (m1 - b'0') * 10 + m2 - b'0');
            return (hour <= 24 && minute < 60).then(|| self.zoned(hour, Some(minute), end));
        }
        // "18.50 мск", and the first of two such hours.
        if let Some((hour, minute)) = pointed(form)
            && (self.zone(end).is_some() || self.pointed_pair(at))
        {
            return Some(self.zoned(hour, Some(minute), end));
        }
        // "18h30", "8h".
        if let Some((hour, minute, end)) = self.lettered_hour(at) {
            return Some(self.zoned(hour, minute, end));
        }
        let hour = form.split('.').next()?.parse::<u8>().ok()?;
        let behind = self.half_of_day(end).filter(|_| hour <= 24 && form.len() <= 5)?;
        let (half, _) = self.half_named(end)?;
        let minute = form.split('.').nth(1).and_then(|m| m.parse().ok());
        let hour = if half == Clock::Pm && hour < 12 { hour + 12 } else { hour };
        Some(self.zoned(hour, minute, behind))
    }

    fn small(&self, at: usize) -> Option<u8> {
        let form = self.stream.form(at);
        (self.stream.shape(at) == Some(Shape::Digits) && form.len() <= 2).then(|| form.parse().ok()).flatten()
    }

    /// "10:30".
    fn colon_hour(&self, at: usize) -> Option<(u8, u8, usize)> {
        let end = at + 1;
        let colon = self.stream.is_sign(end, &[":"]) && self.stream.glued(end) && self.stream.glued(end + 1);
        if !colon {
            return None;
        }
        let hour = self.small(at).filter(|h| *h <= 24)?;
        let minute = self.small(end + 1).filter(|m| *m < 60 && self.stream.form(end + 1).len() == 2)?;
        let end = end + 2;
        // A lap time or a score goes on.
        let goes_on = self.stream.is_sign(end, &[":", "."])
            && self.stream.glued(end)
            && self.stream.glued(end + 1)
            && self.stream.shape(end + 1) == Some(Shape::Digits);
        (!goes_on).then_some((hour, minute, end))
    }

    /// "18h30", "8h": the letter glued to the hour.
    fn lettered_hour(&self, at: usize) -> Option<(u8, Option<u8>, usize)> {
        let hour = self.small(at).filter(|h| *h <= 24)?;
        let letter = self.stream.glued(at + 1)
            && self.stream.form(at + 1).len() == 1
            && self.stream.skip(at + 1, |m| matches!(m, Meaning::Clock(Clock::Hour))).is_some();
        if !letter {
            return None;
        }
        let minute = self.small(at + 2).filter(|m| *m < 60 && self.stream.glued(at + 2));
        let end = at + 2 + usize::from(minute.is_some());
        // "72h" is a length, and so is "8h" where nothing says that it is an hour of the day.
        let hour_of_day = minute.is_some()
            || self.opened_by(at, |m| {
                matches!(m, Meaning::Time(TimeWord::On | TimeWord::Since | TimeWord::Until))
            })
            || self.day_behind(end);
        hour_of_day.then_some((hour, minute, end))
    }

    /// "20h de quarta-feira": whether a day stands behind an hour.
    fn day_behind(&self, at: usize) -> bool {
        let next = self.link(at, true);
        let days = Kinds::WEEKDAY.and(Kinds::DAY);
        let day = self.stream.opens(next).any(days) || self.day_and_month(next, false).is_some();
        day && next > at || self.stream.opens(at).any(days)
    }

    /// Whether a pointed hour is one of two that a zone follows: "с 7.45 до 8.10 мск".
    fn pointed_pair(&self, at: usize) -> bool {
        let second = |next: usize| {
            pointed(self.stream.form(next)).is_some()
                && self.stream.shape(next) == Some(Shape::Digits)
                && self.zone(next + 1).is_some()
        };
        self.range_word(self.zone(at + 1).map_or(at + 1, |(_, end)| end)).is_some_and(second)
    }

    fn zone(&self, at: usize) -> Option<(&'static str, usize)> {
        self.stream.find(at, |m| match m {
            Meaning::Zone(zone) => Some(&**zone),
            _ => None,
        })
    }

    /// Takes in a zone behind a clock time. One that moves with the season is left out of the value.
    fn zoned(&self, hour: u8, minute: Option<u8>, end: usize) -> Base {
        let bracket = self.stream.is_sign(end, &["("]);
        let named = self.zone(end + usize::from(bracket)).is_some();
        let (zone, end) = match self.zone(end + usize::from(bracket)) {
            // "(GMT +8)", "UTC+3".
            Some(("+00:00", behind)) => match self.offset_behind(behind) {
                Some((zone, behind)) => (Some(zone), behind),
                None => (Some("Z"), behind),
            },
            Some((zone, behind)) => (zone.starts_with(['+', '-']).then_some(zone), behind),
            None => (None, end),
        };
        let end = if bracket && named && self.stream.is_sign(end, &[")"]) { end + 1 } else { end };
        (What::Clock(Hour { hour, minute, zone }), end, "times.clock")
    }

    fn offset_behind(&self, at: usize) -> Option<(&'static str, usize)> {
        const EAST: [&str; 15] = [
            "Z", "+01:00", "+02:00", "+03:00", "+04:00", "+05:00", "+06:00", "+07:00", "+08:00", "+09:00",
            "+10:00", "+11:00", "+12:00", "+13:00", "+14:00",
        ];
        const WEST: [&str; 13] = [
            "Z", "-01:00", "-02:00", "-03:00", "-04:00", "-05:00", "-06:00", "-07:00", "-08:00", "-09:00",
            "-10:00", "-11:00", "-12:00",
        ];
        let hours = usize::from(self.small(at + 1)?);
        let zone = match self.stream.form(at) {
            "+" => EAST.get(hours)?,
            "-" | "\u{2212}" => WEST.get(hours)?,
            _ => return None,
        };
        Some((zone, at + 2))
    }

    /// "18:00 23 червня", "at 14:30 on Tuesday": an hour with the day it stands with is one time.
    pub(super) fn clock_on_day(&self, expr: &mut Expr) {
        let What::Clock(hour) = expr.what else { return };
        let mut next = expr.pieces.end;
        if self.stream.is_sign(next, &[","]) {
            next += 1;
        }
        for _ in 0..2 {
            let on = self.stream.skip(next, |m| {
                matches!(
                    m,
                    Meaning::Time(TimeWord::On)
                        | Meaning::Preposition(PrepRole::Of | PrepRole::In | PrepRole::To)
                )
            });
            match on.filter(|end| self.base(next).is_none_or(|(_, reach, _)| reach < *end)) {
                Some(end) => next = end,
                None if self.is_article(next) => next += 1,
                None => break,
            }
        }
        if let Some((what, end, _)) = self.base(next).filter(|(what, _, _)| is_day(what)) {
            expr.what = what;
            expr.clock = Some(hour);
            expr.pieces.end = end;
            expr.core.end = end;
            expr.rule = "times.clock_on_day";
        }
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
}

/// "18.50": an hour and two digits of minutes.
fn pointed(form: &str) -> Option<(u8, u8)> {
    let (hour, minute) = form.split_once('.')?;
    let hour = hour.parse::<u8>().ok().filter(|h| *h <= 24)?;
    let minute = minute.parse::<u8>().ok().filter(|m| *m < 60 && minute.len() == 2)?;
    Some((hour, minute))
}
