//! Dates that hang on a publication date which is not known.

use super::blank;
use record::{Claim, Finding, FindingKind, Span};

pub(super) fn find(claims: &[Claim], findings: &mut Vec<Finding>) {
    let mut seen: Vec<Span> = Vec::new();
    for claim in claims {
        let Some(when) = &claim.event.when else { continue };
        let (Some(relative), Some(span), None) = (&when.relative, when.span, when.start) else {
            continue;
        };
        if seen.contains(&span) || when.end.is_some() {
            continue;
        }
        seen.push(span);
        let all = claims.iter().filter(|c| {
            c.event.when.as_ref().is_some_and(|w| w.relative.as_ref() == Some(relative) && w.start.is_none())
        });
        findings.push(Finding {
            kind: FindingKind::UnresolvedDate,
            claims: all.map(|c| c.id.clone()).collect(),
            says: format!(
                "the day ({relative}) hangs on the day of publication, which is not known; give --published"
            ),
            spans: vec![span],
            ..blank()
        });
    }
}
