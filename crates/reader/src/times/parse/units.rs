//! Units of time, counted and pointed at: "last week", "há dois dias", "three days".

use super::*;

impl Parser<'_, '_> {
    pub(super) fn deictic(&self, at: usize, before: bool) -> Option<(Toward, usize)> {
        self.stream.find(at, |m| match m {
            Meaning::Last(place) if if before { place.before() } else { place.after() } => Some(Toward::Last),
            Meaning::This(place) if if before { place.before() } else { place.after() } => Some(Toward::This),
            Meaning::Next(place) if if before { place.before() } else { place.after() } => Some(Toward::Next),
            _ => None,
        })
    }

    /// "the same day", "na mesma noite".
    pub(super) fn same(&self, at: usize) -> Option<Base> {
        let end = self.stream.skip(at, |m| matches!(m, Meaning::Time(TimeWord::Same)))?;
        let (unit, end) = self.stream.find(end, |m| match m {
            Meaning::Unit(unit) => Some(*unit),
            Meaning::Part(_) => Some(TimeUnit::Day),
            _ => None,
        })?;
        // "The worst fall in one same day": any day, not the one told of.
        let any = at > 0 && self.stream.skip(at - 1, |m| matches!(m, Meaning::Article)).is_some();
        if any && unit == TimeUnit::Day {
            let what = What::Length { unit, low: 1.0, high: Some(1.0), value: 1.0 };
            return Some((what, end, "times.length"));
        }
        if let Some((years, end)) = self.years_off(end) {
            return Some((What::SameIn { unit, years }, end, "times.same_in"));
        }
        Some((What::Same(unit), end, "times.same"))
    }

    /// "last week", "no ano passado", "this month", "the last three days", "nos últimos dois anos".
    pub(super) fn deictic_unit(&self, at: usize) -> Option<Base> {
        let unit_at = |at| {
            self.stream.find(at, |m| match m {
                Meaning::Unit(unit) => Some(*unit),
                _ => None,
            })
        };
        let long = |unit: &TimeUnit| !matches!(unit, TimeUnit::Second | TimeUnit::Minute | TimeUnit::Season);
        if let Some((toward, next)) = self.deictic(at, true) {
            // "O próximo dia 11 de dezembro" is no next day.
            let day_of_month = |end| self.day_number(end).is_some();
            let named = |(unit, end): &(TimeUnit, usize)| *unit == TimeUnit::Day && day_of_month(*end);
            if let Some((unit, end)) = unit_at(next).filter(|(unit, _)| long(unit)).filter(|u| !named(u)) {
                let count = match toward {
                    Toward::Last => -1,
                    Toward::Next => 1,
                    _ => 0,
                };
                return Some(off(unit, count, end));
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
        Some(off(unit, count, end))
    }

    /// "two weeks ago", "há três dias", "three days before" is not one.
    pub(super) fn ago(&self, at: usize) -> Option<Base> {
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

    pub(super) fn counted_unit(&self, at: usize) -> Option<(TimeUnit, i64, usize)> {
        let amount = self.amount(at)?;
        if amount.kind != AmountKind::Cardinal || !(1.0..=10_000.0).contains(&amount.value) {
            return None;
        }
        let (unit, end) = self.unit_behind(amount)?;
        Some((unit, amount.value.round() as i64, end))
    }

    /// The unit of time that an amount counts.
    pub(super) fn unit_behind(&self, amount: &Amount) -> Option<(TimeUnit, usize)> {
        let mut at = amount.pieces.end;
        if self.stream.is_sign(at, &["-", "\u{2011}"]) && self.stream.glued(at) {
            at += 1;
        }
        if let Some(end) = self.stream.skip(at, |m| matches!(m, Meaning::Preposition(PrepRole::Of)))
            && amount.scale > 1.0
        {
            at = end;
        }
        // "Rose 15,000 last week": only the plural goes with the number.
        if amount.value != 1.0
            && self.stream.opens(at).any(Kinds::DEICTIC)
            && let Some((_, behind)) = self.deictic(at, true)
            && self.stream.pieces.get(behind).is_some_and(|p| p.form.eq_ignore_ascii_case(p.lemma))
        {
            return None;
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
    pub(super) fn length(&self, at: usize) -> Option<Base> {
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
    pub(super) fn part_of_unit(&self, amount: &Amount) -> Option<Base> {
        let mut at = amount.pieces.end;
        if self.stream.skip(at, |m| matches!(m, Meaning::Article)).is_some() {
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
}

/// A unit so many off from now; "the next day" follows the one told of.
fn off(unit: TimeUnit, count: i64, end: usize) -> Base {
    match (unit, count) {
        (TimeUnit::Day, 1) => (What::Shift { unit, count }, end, "times.next_day"),
        _ => (What::Offset { unit, count }, end, "times.deictic"),
    }
}
