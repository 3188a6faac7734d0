//! Days by weekday, number and month: "terça-feira (12)", "12–14 July 2025", "dia 12".

use super::*;

impl Parser<'_, '_> {
    pub(super) fn weekday(&self, at: usize) -> Option<Base> {
        let (mut toward, start) = match self.deictic(at, true) {
            Some((toward, end)) => (toward, end),
            None => (Toward::Nearest, at),
        };
        let (day, mut end) = self.stream.find(start, |m| match m {
            Meaning::Weekday(day) => Some(*day),
            _ => None,
        })?;
        // "Segunda cidade", "quinta vez": an ordinal before its noun.
        let ordinal = |m: &Meaning| matches!(m, Meaning::Ordinal(_)).then_some(());
        if end == start + 1
            && self.stream.find(start, ordinal).is_some()
            && self.stream.upos(end) == Some(Upos::Noun)
            && self.stream.upos(start) != Some(Upos::Propn)
        {
            return None;
        }
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
            // "Liberó este lunes a 16 rehenes".
            && (bracket || !matches!(self.stream.upos(behind), Some(Upos::Noun | Upos::Adj)))
            && let Some(behind) = close(behind)
        {
            date = Some((None, None, day));
            end = behind;
        }
        if date.is_none()
            && toward == Toward::Nearest
            && let Some((What::Offset { unit: TimeUnit::Week, count }, behind, _)) =
                self.deictic_unit(self.link(end, false))
        {
            toward = Toward::InWeek(count);
            end = behind;
        }
        Some((What::Weekday { day, date, toward }, end, "times.weekday"))
    }

    /// A number that can be a day of a month.
    pub(super) fn day_number(&self, at: usize) -> Option<(u8, usize)> {
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
            && (amount.made_of != MadeOf::Article
                || self
                    .stream
                    .skip(amount.core.end, |m| matches!(m, Meaning::Preposition(PrepRole::Of)))
                    .is_some())
            && (1.0..=31.0).contains(&amount.low);
        whole.then_some((amount.low as u8, amount.core.end))
    }

    pub(super) fn month_name(&self, at: usize) -> Option<(u8, usize)> {
        let (month, mut end) = self.stream.find(at, |m| match m {
            Meaning::Month(month) => Some(*month),
            _ => None,
        })?;
        // A month is no verb and no name: "may", "March" of a march.
        if matches!(self.stream.upos(at), Some(Upos::Aux | Upos::Verb | Upos::Adp | Upos::Pron)) {
            return None;
        }
        // "Rio de Janeiro": part of a name.
        let capital = |t: usize| self.stream.form(t).starts_with(char::is_uppercase);
        let named = at >= 2
            && capital(at)
            && capital(at - 2)
            && self.stream.upos(at - 2) == Some(Upos::Propn)
            && self.stream.skip(at - 1, |m| matches!(m, Meaning::Preposition(PrepRole::Of))).is_some();
        if named {
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
    pub(super) fn link(&self, at: usize, comma: bool) -> usize {
        let mut next = at;
        if comma && self.stream.is_sign(next, &[","]) {
            next += 1;
        }
        if let Some(end) = self.stream.skip(next, |m| matches!(m, Meaning::Preposition(PrepRole::Of))) {
            next = end;
        }
        while self.is_article(next) {
            next += 1;
        }
        if let Some(end) = self.stream.skip(next, |m| matches!(m, Meaning::Unit(TimeUnit::Year))) {
            let behind =
                self.stream.skip(end, |m| matches!(m, Meaning::Preposition(PrepRole::Of))).unwrap_or(end);
            if self.four_digits(behind).is_some() {
                next = behind;
            }
        }
        next
    }

    pub(super) fn is_article(&self, at: usize) -> bool {
        match self.stream.upos(at) {
            Some(upos) => upos == Upos::Det,
            None => self.stream.opens(at).any(Kinds::DEFINITE),
        }
    }

    /// A year behind a month, with what may stand between, and behind it ("2025 року", "2025 г.").
    pub(super) fn year_behind(&self, at: usize) -> Option<(i16, usize)> {
        let next = self.link(at, true);
        if let Some(year) = self.four_digits(next) {
            return Some((year, self.year_word(next + 1)));
        }
        let (year, end) = self.spelt_year(next, next > at)?;
        Some((year, self.year_word(end)))
    }

    /// "12 July 2025", "12 de julho", "11 a 12 de julho", "12–14 July", "30 June to 2 July".
    pub(super) fn day_and_month(&self, at: usize, ranges: bool) -> Option<Base> {
        let start = self
            .on(at)
            .filter(|end| self.day_number(*end).is_some() && self.day_number(at).is_none())
            .unwrap_or(at);
        let (day, end) = self.day_number(start)?;
        if !self.may_lead_to_month(end) {
            return None;
        }
        let mut days = (day, None);
        let mut next = end;
        let second = self.second_day(end).filter(|(last, _)| *last > day);
        let night = || self.day_it_leads_to(start, end).and_then(|next| self.day_number(next));
        if let Some((last, behind)) = second.or_else(|| night().filter(|(last, _)| *last == day + 1)) {
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
            && let Some(behind) = self.range_word(end).or_else(|| self.day_it_leads_to(start, end))
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

    /// Whether a month, or another day before it, can stand at a piece or behind it. Cheap, and never false where one
    /// does.
    pub(super) fn may_lead_to_month(&self, at: usize) -> bool {
        let leads = Kinds::MONTH
            .and(Kinds::OF)
            .and(Kinds::PREPOSITION)
            .and(Kinds::DEFINITE)
            .and(Kinds::UNIT)
            .and(Kinds::RANGE)
            .and(Kinds::EDGE)
            .and(Kinds::JOIN);
        let sign = self.stream.shape(at) == Some(Shape::Sign);
        self.stream.opens(at).any(leads) || sign || self.stream.upos(at) == Some(Upos::Det)
    }

    /// "Na noite de 22 para 23", "у ніч з 22 на 23": past the word that leads from the day at `start` into the next,
    /// where a night is told of.
    fn day_it_leads_to(&self, start: usize, end: usize) -> Option<usize> {
        let night = |at: usize| {
            self.stream.skip(at, |m| matches!(m, Meaning::Part(part) if *part != PartOfDay::Noon)).is_some()
        };
        if !(start.saturating_sub(4)..start).any(night) {
            return None;
        }
        let next = self.stream.skip(end, |m| {
            matches!(m, Meaning::Preposition(PrepRole::To | PrepRole::Against | PrepRole::For))
        })?;
        Some(if self.is_article(next) { next + 1 } else { next })
    }

    /// A word or sign for "to", with a day number behind it.
    pub(super) fn range_word(&self, at: usize) -> Option<usize> {
        let sign = self.stream.is_sign(at, &["-", "–", "—"]).then_some(at + 1);
        sign.or_else(|| {
            self.stream.skip(at, |m| {
                matches!(m, Meaning::Range(lexicon::RangeOp::To) | Meaning::Time(TimeWord::Until))
            })
        })
    }

    pub(super) fn second_day(&self, at: usize) -> Option<(u8, usize)> {
        let joined = self.stream.skip(at, |m| matches!(m, Meaning::NumeralJoin));
        let next = self.range_word(at).or(joined)?;
        let next = if self.is_article(next) { next + 1 } else { next };
        let form = self.stream.form(next);
        if self.stream.shape(next) == Some(Shape::Digits) && form.len() <= 2 {
            let day = form.parse::<u8>().ok().filter(|d| (1..=31).contains(d))?;
            return Some((day, next + 1));
        }
        self.day_number(next)
    }

    /// "July", "July 12, 2025", "julho de 2025", "last July", "July 12-14".
    pub(super) fn month(&self, at: usize) -> Option<Base> {
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
    pub(super) fn deictic_year(&self, at: usize) -> Option<(i64, usize)> {
        match self.deictic_unit(self.link(at, false))? {
            (What::Offset { unit: TimeUnit::Year, count }, end, _) => Some((count, end)),
            _ => None,
        }
    }

    /// Whether a number behind is a count and no day: "July 12 and 14 soldiers".
    pub(super) fn counts_something(&self, at: usize) -> bool {
        self.stream.skip(at, |m| matches!(m, Meaning::Thing { .. } | Meaning::Scale(_))).is_some()
            || self.stream.upos(at) == Some(Upos::Noun)
    }

    /// A word that is a month only with a capital, at the head of a sentence and without a model: "May", "March".
    pub(super) fn verbal(&self, at: usize) -> bool {
        let first = at == 0 || !self.stream.same_sentence(at - 1, at);
        self.stream.upos(at).is_none() && first && self.stream.form(at).len() <= 3
    }

    /// "dia 12", "em o dia 12".
    pub(super) fn day_of_month(&self, at: usize) -> Option<Base> {
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
}
