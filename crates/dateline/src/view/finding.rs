//! One finding: what does not fit, with the arithmetic and the words.

use super::claim::explanation;
use super::flow::{Run, clean};
use super::page::Page;
use super::words;
use record::{Finding, Reading, Span};

/// Draws a finding.
pub fn draw(page: &mut Page, finding: &Finding, reading: &Reading, text: &str, explain: bool) {
    let p = page.palette.clone();
    let color = p.finding(finding.kind);
    page.bar(color);
    let mut head = vec![Run::new(words::finding(finding.kind), p.heavy(color))];
    if let Some(thing) = &finding.thing {
        head.push(Run::new(format!(": {}", words::things(thing, false)), color));
    }
    if !finding.claims.is_empty() {
        head.push(Run::new(format!("{}{}", p.signs.dot, finding.claims.join(", ")), p.dim));
    }
    page.row(&finding.id, p.dim, &head);
    page.row("", p.dim, &[Run::new(clean(&finding.says), p.strong)]);
    if let Some(repair) = &finding.repair {
        let mend =
            format!("It would fit with {} {}.", words::role(repair.role), words::count(&repair.count),);
        page.row("", p.dim, &[Run::new(mend, p.plain)]);
    }
    for (i, span) in finding.spans.iter().enumerate() {
        let quoted = format!("{}{}{}", p.signs.open, clean(span.slice(text)), p.signs.close);
        let mut runs = vec![Run::new(quoted, p.plain)];
        if let Some(claim) = claim_of(finding, reading, *span) {
            runs.push(Run::new(format!(" {claim}"), p.dim));
        }
        page.row(if i == 0 { "words" } else { "" }, p.dim, &runs);
        if explain {
            let line = explanation(page, finding.kind.name(), Some(*span), "", text);
            page.hanging("", 2, &[], &[line]);
        }
    }
}

/// Which of the finding's claims rests on the words at `span`, where there is just one.
fn claim_of<'r>(finding: &Finding, reading: &'r Reading, span: Span) -> Option<&'r str> {
    let mut rest = reading
        .claims
        .iter()
        .filter(|claim| finding.claims.contains(&claim.id))
        .filter(|claim| claim.evidence.iter().any(|evidence| evidence.contains(span)));
    let first = rest.next()?;
    rest.next().is_none().then_some(first.id.as_str())
}
