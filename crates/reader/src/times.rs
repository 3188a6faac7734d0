//! When (interface until the module is merged).
use crate::view::View;
use record::{Date, Span};
use std::ops::Range;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Date,
    Period,
    Duration,
    Set,
}

#[derive(Clone, Debug)]
pub struct TimeExpr {
    pub tokens: Range<usize>,
    pub span: Span,
    pub start: Option<Date>,
    pub end: Option<Date>,
    pub relative: Option<String>,
    pub kind: Kind,
    pub governs: Option<usize>,
    pub rule: &'static str,
}
pub fn times(_view: &View<'_>, _published: Option<Date>) -> Vec<TimeExpr> {
    Vec::new()
}
