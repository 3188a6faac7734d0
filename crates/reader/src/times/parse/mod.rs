//! From words to what they say of time: "late February 2022", "no sábado à noite", "há dois dias".

mod clock;
mod days;
mod parts;
mod told;
mod units;
mod years;

use super::digits;
use super::expr::{Edge, Expr, Hour, Portion, Toward, What};
use crate::figures::amount::{Amount, AmountKind};
use crate::figures::number::MadeOf;
use crate::kinds::Kinds;
use crate::stream::{Shape, Stream};
use lexicon::{Clock, Meaning, PartOfDay, PrepRole, TimeUnit, TimeWord};
use syntax::Upos;

/// Every expression of a stream, in order, none overlapping.
pub fn all(stream: &Stream, amounts: &[Amount]) -> Vec<Expr> {
    let mut by_start = vec![NONE; stream.len()];
    for (index, amount) in amounts.iter().enumerate() {
        by_start[amount.pieces.start] = index as u32;
        by_start[amount.core.start] = index as u32;
    }
    let parser = Parser { stream, amounts, by_start };
    let mut exprs: Vec<Expr> = Vec::new();
    let mut at = 0;
    while at < stream.len() {
        if !parser.may_begin(at) {
            at += 1;
            continue;
        }
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

/// No amount.
const NONE: u32 = u32::MAX;

struct Parser<'s, 'a> {
    stream: &'s Stream<'a>,
    amounts: &'s [Amount],
    by_start: Vec<u32>,
}

/// What can begin at a piece.
#[derive(Clone, Copy)]
struct Opened {
    /// By its marks.
    opens: Kinds,
    /// Whether it is digits.
    digit: bool,
    /// Whether an amount begins there.
    counted: bool,
    /// Whether the amount is one of a unit of time.
    lasts: bool,
}

/// A thing named and one past its last piece.
type Base = (What, usize, &'static str);

impl Parser<'_, '_> {
    fn amount(&self, at: usize) -> Option<&Amount> {
        self.amounts.get(*self.by_start.get(at)? as usize)
    }

    /// Whether an expression can begin at a piece. Cheap, and never false where one does.
    fn may_begin(&self, at: usize) -> bool {
        let opens = self.stream.opens(at);
        opens.any(Kinds::TIME)
            || self.amount(at).is_some_and(|amount| self.may_date(amount))
            || opens.any(Kinds::ON)
                && self
                    .on(at)
                    .is_some_and(|end| self.stream.opens(end).any(Kinds::DIGITS) || self.counts(end))
    }

    /// Whether an amount in words can be a day of a month, the number of a century, or a length of time.
    fn may_date(&self, amount: &Amount) -> bool {
        amount.kind == AmountKind::Share
            || self.stream.opens(amount.pieces.end).any(Kinds::PART)
            || self.may_lead_to_month(amount.core.end)
            || self.unit_behind(amount).is_some()
    }

    /// Whether an amount begins at a piece.
    fn counts(&self, at: usize) -> bool {
        self.by_start.get(at).is_some_and(|index| *index != NONE)
    }

    /// Past a word that a day stands behind.
    fn on(&self, at: usize) -> Option<usize> {
        self.stream.skip(at, |m| matches!(m, Meaning::Time(TimeWord::On)))
    }

    /// An expression that starts at a piece.
    fn expression(&self, at: usize) -> Option<Expr> {
        let opened = self.opened(at);
        let Opened { opens, digit, counted, lasts } = opened;
        let mut best = None;
        if opens.any(Kinds::PART) {
            farther(&mut best, self.part_first(at));
        }
        if opens.any(Kinds::WORD.and(Kinds::RANK)) {
            farther(&mut best, self.portion_first(at));
        }
        let mut plain = |base: Option<Base>| {
            if let Some((what, end, rule)) = base {
                farther(&mut best, Some(Expr::plain(at..end, what, rule)));
            }
        };
        plain(self.base_of(at, opened));
        if lasts || opens.any(Kinds::AGO) {
            plain(self.ago(at));
        }
        if counted {
            plain(self.length(at));
        }
        if digit {
            plain(self.clock(at));
        }
        let mut best = best?;
        self.clock_on_day(&mut best);
        if best.part.is_none() && !matches!(best.what, What::Length { .. } | What::Recent | What::Clock(_)) {
            self.part_behind(&mut best);
        }
        Some(best)
    }

    fn opened(&self, at: usize) -> Opened {
        let opens = self.stream.opens(at);
        let amount = self.amount(at);
        Opened {
            opens,
            digit: opens.any(Kinds::DIGITS),
            counted: amount.is_some(),
            lasts: amount.is_some_and(|amount| self.unit_behind(amount).is_some()),
        }
    }

    /// Everything that names a place on the calendar by itself.
    fn base(&self, at: usize) -> Option<Base> {
        self.base_of(at, self.opened(at))
    }

    fn base_of(&self, at: usize, Opened { opens, digit, counted, lasts }: Opened) -> Option<Base> {
        // Each reader is asked only where what it begins with stands there.
        let when = |open: bool, read: fn(&Self, usize) -> Option<Base>| {
            if open { read(self, at) } else { None }
        };
        if digit && let Some(date) = digits::read(self.stream, at, false) {
            let what = calendar(date.year, Some(date.month), Some(date.day));
            return Some((what, date.end, "times.digits"));
        }
        let deictic = |kind: Kinds| opens.any(kind.and(Kinds::DEICTIC));
        if let Some(found) = when(deictic(Kinds::WEEKDAY), Self::weekday)
            .or_else(|| when(digit || counted || opens.any(Kinds::ON), |p, at| p.day_and_month(at, true)))
            .or_else(|| when(deictic(Kinds::MONTH), Self::month))
        {
            return Some(found);
        }
        if opens.any(Kinds::DAY)
            && let Some((offset, end)) = self.stream.find(at, |m| match m {
                Meaning::Day(offset) => Some(*offset),
                _ => None,
            })
        {
            let what = What::Offset { unit: TimeUnit::Day, count: i64::from(offset) };
            return Some((what, end, "times.day"));
        }
        let (word, unit) = (opens.any(Kinds::WORD), opens.any(Kinds::UNIT));
        if word && let Some(end) = self.stream.skip(at, |m| matches!(m, Meaning::Time(TimeWord::Recent))) {
            return Some((What::Recent, end, "times.recent"));
        }
        when(word, Self::same)
            .or_else(|| when(word, Self::eve))
            .or_else(|| when(word || lasts, Self::shift))
            .or_else(|| when(unit, Self::the_day))
            .or_else(|| when(word, Self::then))
            .or_else(|| when(deictic(Kinds::UNIT), Self::deictic_unit))
            .or_else(|| when(digit || counted, Self::century))
            .or_else(|| when(digit || unit, Self::decade))
            .or_else(|| when(digit, Self::years))
            .or_else(|| when(deictic(Kinds::SEASON), Self::season))
            .or_else(|| when(unit, Self::day_of_month))
            .or_else(|| {
                let year = if digit || unit { self.year(at) } else { None };
                year.map(|(year, end)| (calendar(Some(year), None, None), end, "times.year"))
            })
    }

    /// Whether a piece marks what stands before it as an owner: the "'s" of "Thursday's".
    fn owns(&self, at: usize) -> bool {
        let pieces = &self.stream.pieces;
        let joined =
            at > 0 && pieces.get(at).is_some_and(|p| p.glued || p.token > 0 && p.span == pieces[at - 1].span);
        joined && self.stream.upos(at) == Some(Upos::Part)
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
                        // "From Thursday's strike" opens no period.
                        let owner = edge == Edge::Since && self.owns(expr.pieces.end);
                        if !owner
                            && !matches!(
                                expr.what,
                                What::Length { .. } | What::Years(..) | What::Calendar { to: Some(_), .. }
                            )
                        {
                            expr.edge = Some(edge);
                            expr.pieces.start = from;
                        }
                        return;
                    }
                    None => start = from,
                }
            } else if start > floor && self.is_article(start - 1) {
                start -= 1;
            } else {
                return;
            }
        }
    }
}

/// Keeps of two expressions the one that reaches farther; of two that reach as far no length where the other is none,
/// then one with a part of a day, then the later found.
fn farther(best: &mut Option<Expr>, found: Option<Expr>) {
    let rank =
        |expr: &Expr| (expr.pieces.end, !matches!(expr.what, What::Length { .. }), expr.part.is_some());
    if let Some(found) = found
        && best.as_ref().is_none_or(|best| rank(best) <= rank(&found))
    {
        *best = Some(found);
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
