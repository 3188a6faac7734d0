//! When: expressions of time to days on the calendar.
//!
//! [`parse`] finds what the words say, [`resolve`] puts it on the calendar with the publication day and the dates
//! told before, [`calendar`] counts days.

pub mod calendar;
pub mod digits;
pub mod expr;
pub mod parse;
pub mod resolve;
pub mod timeml;

use crate::figures::amount::Amount;
use crate::stream::Stream;
use crate::view::View;
use record::{Date, Language, Span, When};
use std::ops::Range;

/// What an expression of time names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeKind {
    /// One day, or a night between two.
    Date,
    /// More than a day, with a place on the calendar.
    Period,
    /// A length: "three days".
    Duration,
    /// A habit: "every Monday".
    Set,
}

/// An expression of time.
#[derive(Clone, Debug, PartialEq)]
pub struct TimeExpr {
    /// Its tokens, with a word such as "since" that opens it.
    pub tokens: Range<usize>,
    /// Its words.
    pub span: Span,
    /// What it names.
    pub kind: TimeKind,
    /// First day, where it is known and not open.
    pub start: Option<Date>,
    /// Last day, where it is known and not open.
    pub end: Option<Date>,
    /// What the words give where the calendar does not: `weekday:saturday`, `day:-1`, `same_day`.
    pub relative: Option<String>,
    /// The value as TIMEX3 writes it: `2025-07-12`, `2025-07`, `P3D`, `2025-07-11TNI`; empty where there is none.
    pub timex: String,
    /// The TIMEX3 value of the other end, where two days or years are named.
    pub timex_end: Option<String>,
    /// The token it modifies.
    pub governs: Option<usize>,
    /// The rule that read it.
    pub rule: &'static str,
}

impl TimeExpr {
    /// As the record holds it.
    pub fn when(&self) -> When {
        When {
            start: self.start,
            end: self.end,
            span: Some(self.span),
            relative: self.relative.clone(),
            rule: self.rule.to_owned(),
        }
    }
}

/// Reads every expression of time of a report. Without a publication day what hangs on it stays `relative`.
pub fn times(view: &View, published: Option<Date>) -> Vec<TimeExpr> {
    crate::figures::read(view, published).1
}

/// Reads the expressions of time of plain text, without a model.
pub fn of_text(text: &str, language: Language, published: Option<Date>) -> Vec<TimeExpr> {
    crate::figures::of_text(text, language, published).1
}

/// Reads a stream; the second value says of each piece whether it belongs to a date, so that its numbers count
/// nothing. The pieces of durations do not.
pub fn of_stream(stream: &Stream, amounts: &[Amount], published: Option<Date>) -> (Vec<TimeExpr>, Vec<bool>) {
    let exprs = parse::all(stream, amounts);
    let mut taken = vec![false; stream.len()];
    for expr in
        exprs.iter().filter(|e| !matches!(e.what, expr::What::Length { .. } | expr::What::Span { .. }))
    {
        taken[expr.pieces.clone()].fill(true);
    }
    let times = resolve::all(stream, &exprs, published);
    (times, taken)
}

/// The token that each expression modifies: the head of the one token in it whose head lies outside.
pub(crate) fn govern(view: &View, times: &mut [TimeExpr]) {
    for time in times {
        time.governs =
            time.tokens.clone().filter_map(|token| view.head(token)).find(|head| !time.tokens.contains(head));
    }
}
