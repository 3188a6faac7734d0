//! Parts of days and of longer stretches: "na madrugada de domingo", "late February 2022".

use super::*;

impl Parser<'_, '_> {
    /// "last night", "na madrugada de domingo", "the night of 11 to 12 July".
    pub(super) fn part_first(&self, at: usize) -> Option<Expr> {
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
            return Some(Expr { part: Some(part), into, ..Expr::plain(at..end, what, "times.part_of_day") });
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
        let what = What::Offset { unit: TimeUnit::Day, count };
        Some(Expr {
            part: Some(part),
            into: part == PartOfDay::Overnight,
            ..Expr::plain(start..end, what, "times.night")
        })
    }

    /// "last", "this", "next" right before a piece.
    pub(super) fn deictic_before(&self, at: usize) -> Option<(Toward, usize)> {
        self.stream.find_before(at, |m| match m {
            Meaning::Last(place) if place.before() => Some(Toward::Last),
            Meaning::This(place) if place.before() => Some(Toward::This),
            Meaning::Next(place) if place.before() => Some(Toward::Next),
            _ => None,
        })
    }

    /// "late February 2022", "in the first half of July".
    pub(super) fn portion_first(&self, at: usize) -> Option<Expr> {
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
        if let Some(end) = self.stream.skip(next, |m| matches!(m, Meaning::Preposition(PrepRole::Of))) {
            next = end;
        }
        while self.stream.upos(next) == Some(Upos::Det) && self.base(next).is_none() {
            next += 1;
        }
        let (what, end, _) = self.base(next).or_else(|| self.bare_unit(portion, next, end))?;
        let stretch = match &what {
            What::Calendar { day, .. } => day.is_none(),
            What::Offset { unit, .. } => *unit != TimeUnit::Day,
            What::Told(_) => true,
            What::Season(..) | What::Decade(_) | What::Century(_) | What::Quarter(_) => true,
            _ => false,
        };
        let portion = Some(portion).filter(|_| !matches!(what, What::Quarter(_)));
        stretch.then(|| Expr { portion, ..Expr::plain(at..end, what, "times.portion") })
    }

    /// "by the end of the year", "the fourth quarter": the one of the day of telling.
    pub(super) fn bare_unit(&self, portion: Portion, at: usize, counted_end: usize) -> Option<Base> {
        if let Portion::Quarter(quarter) = portion {
            return Some((What::Quarter(quarter), counted_end, "times.quarter"));
        }
        let (unit, end) = self.stream.find(at, |m| match m {
            Meaning::Unit(unit @ (TimeUnit::Year | TimeUnit::Month | TimeUnit::Week | TimeUnit::Day)) => {
                Some(*unit)
            }
            _ => None,
        })?;
        // The end of the day is that of the day told of, not of the day of telling.
        let what = match unit {
            TimeUnit::Day => What::Told(unit),
            _ => What::Offset { unit, count: 0 },
        };
        Some((what, end, "times.portion"))
    }

    /// "first half of", "primeira quinzena de", "second quarter of".
    pub(super) fn counted_portion(&self, at: usize) -> Option<(Portion, usize)> {
        let (rank, end) = self.stream.find(at, |m| match m {
            Meaning::Ordinal(rank) => Some(*rank),
            _ => None,
        })?;
        self.stream.find(end, |m| match m {
            Meaning::Fraction(part) if *part == 0.5 => half(rank),
            Meaning::Share { low, high, .. } if *low == 0.5 && *high == 0.5 => half(rank),
            Meaning::Unit(TimeUnit::Fortnight) => half(rank),
            Meaning::Unit(TimeUnit::Quarter) | Meaning::Fraction(0.25) if (1.0..=4.0).contains(&rank) => {
                Some(Portion::Quarter(rank as u8))
            }
            _ => None,
        })
    }

    /// "sábado à noite", "Saturday night", "ontem de manhã".
    pub(super) fn part_behind(&self, expr: &mut Expr) {
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
}

fn half(rank: f64) -> Option<Portion> {
    match rank {
        1.0 => Some(Portion::FirstHalf),
        2.0 => Some(Portion::SecondHalf),
        _ => None,
    }
}
