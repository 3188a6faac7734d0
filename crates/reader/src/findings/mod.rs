//! What does not fit within one report. One finding a file.

mod acronyms;
mod dates;
mod disagree;
mod doubled;
mod reversed;
mod sums;

use crate::mentions::Mentions;
use crate::view::View;
use record::{Claim, Finding, FindingKind, Span};

/// A noun that cannot be what was counted, with the claim that needs it.
pub struct Broken {
    /// The words.
    pub span: Span,
    /// What they must have been.
    pub meant: String,
}

/// All findings of a report, numbered in text order.
///
/// `dated` says whether the publication day is known.
pub fn find(
    view: &View<'_>,
    mentions: &Mentions,
    claims: &[Claim],
    broken: &[Broken],
    dated: bool,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    sums::find(claims, &mut findings);
    // The same figures that do not add up by two constraints are one finding: the first says it.
    let mut told: Vec<(FindingKind, Vec<Span>)> = Vec::new();
    findings.retain(|f: &Finding| {
        let mut spans = f.spans.clone();
        spans.sort();
        let new = !told.contains(&(f.kind, spans.clone()));
        told.push((f.kind, spans));
        new
    });
    disagree::find(claims, &mut findings);
    reversed::find(view.doc.text, claims, &mut findings);
    doubled::find(view, mentions, claims, &mut findings);
    acronyms::find(view, mentions, claims, &mut findings);
    if !dated {
        dates::find(claims, &mut findings);
    }
    for noun in broken {
        let words = noun.span.slice(view.doc.text);
        findings.push(Finding {
            kind: FindingKind::Garbled,
            claims: claims_at(claims, noun.span),
            says: format!("\u{201c}{words}\u{201d} cannot be what was counted here; by the rest of the sentence it is {}", noun.meant),
            spans: vec![noun.span],
            ..blank()
        });
    }
    findings.sort_by_key(|f| (f.spans.first().copied().unwrap_or_default(), f.kind, f.says.clone()));
    for (index, finding) in findings.iter_mut().enumerate() {
        finding.id = format!("f{}", index + 1);
    }
    findings
}

fn blank() -> Finding {
    Finding {
        id: String::new(),
        kind: FindingKind::Garbled,
        thing: None,
        claims: Vec::new(),
        says: String::new(),
        spans: Vec::new(),
        repair: None,
    }
}

/// The claims that rest on some words.
fn claims_at(claims: &[Claim], span: Span) -> Vec<String> {
    claims.iter().filter(|c| c.evidence.iter().any(|e| e.overlaps(span))).map(|c| c.id.clone()).collect()
}

/// The words for a source in a sentence.
fn who(claim: &Claim) -> String {
    claim.sources.last().and_then(|s| s.name.clone()).unwrap_or_else(|| "the report".into())
}
