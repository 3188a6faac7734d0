//! A name whose acronym in brackets belongs to another name.

use super::{blank, claims_at};
use crate::mentions::Mentions;
use crate::view::View;
use lexicon::Meaning;
use record::{Claim, Finding, FindingKind};

pub(super) fn find(view: &View<'_>, mentions: &Mentions, claims: &[Claim], findings: &mut Vec<Finding>) {
    for mention in mentions.list.iter().filter(|m| m.rule == "mentions.acronym") {
        let span = view.span_of(&mention.tokens);
        let words = span.slice(view.doc.text);
        let letters = view.doc.form(mention.tokens.end - 2).to_uppercase();
        let hits = view.lexicon.hits(1, |_| (&letters, &letters));
        let meant = hits
            .iter()
            .find(|h| matches!(view.meaning(h), Meaning::Organisation { .. } | Meaning::State { .. }));
        let meant = meant.map_or(&*mention.name, |h| view.lexicon.name(h.entry));
        findings.push(Finding {
            kind: FindingKind::Garbled,
            claims: claims_at(claims, span),
            says: format!("\u{201c}{words}\u{201d}: the letters in brackets stand for {meant}"),
            spans: vec![span],
            ..blank()
        });
    }
}
