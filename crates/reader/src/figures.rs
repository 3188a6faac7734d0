//! How many (interface until the module is merged).
use crate::view::View;
use lexicon::ThingKind;
use record::{Count, Span};
use std::ops::Range;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Cardinal,
    Ordinal,
    Percent,
    Duration,
    Money,
    Measure,
    Age,
}

#[derive(Clone, Debug)]
pub struct Quantity {
    pub count: Count,
    pub kind: Kind,
    pub number: Range<usize>,
    pub tokens: Range<usize>,
    pub head: Option<usize>,
    pub thing: String,
    pub thing_kind: Option<ThingKind>,
    pub span: Span,
    pub part_of: Option<usize>,
    pub more: bool,
    pub rule: &'static str,
}
pub fn quantities(_view: &View<'_>) -> Vec<Quantity> {
    Vec::new()
}
