//! A name whose acronym in brackets belongs to another name.

use super::{blank, claims_at};
use crate::mentions::Mentions;
use crate::view::View;
use record::{Claim, Finding, FindingKind};

pub(super) fn find(view: &View<'_>, mentions: &Mentions, claims: &[Claim], findings: &mut Vec<Finding>) {
    for mention in mentions.list.iter().filter(|m| m.rule == "mentions.acronym") {
        let span = view.span_of(&mention.tokens);
        let words = span.slice(view.doc.text);
        findings.push(Finding {
            kind: FindingKind::Garbled,
            claims: claims_at(claims, span),
            says: format!("\u{201c}{words}\u{201d}: the letters in brackets stand for {}", mention.name),
            spans: vec![span],
            ..blank()
        });
    }
}
