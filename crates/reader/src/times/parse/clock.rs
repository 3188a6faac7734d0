//! Hours of the day: "10:30", "5 p.m.", "0401 GMT".

use super::*;

impl Parser<'_, '_> {
    /// "10:30", "5 p.m.", "1.05am".
    pub(super) fn clock(&self, at: usize) -> Option<Base> {
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
        // "0401 GMT".
        if let [h1, h2, m1, m2] = self.stream.form(at).as_bytes()
            && [h1, h2, m1, m2].iter().all(|b| b.is_ascii_digit())
            && self.stream.skip(end, |m| matches!(m, Meaning::Zone(_))).is_some()
        {
            let (hour, minute) = ((h1 - b'0') * 10 + h2 - b'0', (m1 - b'0') * 10 + m2 - b'0');
            return (hour <= 24 && minute < 60).then(|| self.zoned(hour, Some(minute), end));
        }
        let hour = self.stream.form(at).split('.').next()?.parse::<u8>().ok()?;
        let behind = self.half_of_day(end).filter(|_| hour <= 24 && self.stream.form(at).len() <= 5)?;
        let (half, _) = self.half_named(end)?;
        let minute = self.stream.form(at).split('.').nth(1).and_then(|m| m.parse().ok());
        let hour = if half == Clock::Pm && hour < 12 { hour + 12 } else { hour };
        Some(self.zoned(hour, minute, behind))
    }

    /// Takes in a zone behind a clock time.
    pub(super) fn zoned(&self, hour: u8, minute: Option<u8>, end: usize) -> Base {
        let zone = self.stream.find(end, |m| match m {
            Meaning::Zone(zone) => Some(&**zone == "+00:00"),
            _ => None,
        });
        let (universal, end) = zone.unwrap_or((false, end));
        (What::Clock { hour, minute, universal }, end, "times.clock")
    }

    pub(super) fn half_named(&self, at: usize) -> Option<(Clock, usize)> {
        self.stream.find(at, |m| match m {
            Meaning::Clock(clock @ (Clock::Am | Clock::Pm)) => Some(*clock),
            _ => None,
        })
    }

    pub(super) fn half_of_day(&self, at: usize) -> Option<usize> {
        self.stream.skip(at, |m| matches!(m, Meaning::Clock(Clock::Am | Clock::Pm)))
    }
}
