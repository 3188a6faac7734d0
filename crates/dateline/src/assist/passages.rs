//! Which passages the reader was unsure of.

use record::{AssistedPassage, Claim, FindingKind, Reading, Role, Span, Unsure};

/// The most passages of one report that are asked about.
const MOST: usize = 16;
/// The longest passage, in bytes; a longer one is cut at a letter.
const LONGEST: usize = 4000;

/// The passages, in text order, and how many more there are than are asked about.
pub fn doubtful(reading: &Reading, text: &str) -> (Vec<AssistedPassage>, usize) {
    let mut found: Vec<(Span, Unsure, Option<&str>)> = Vec::new();
    for finding in reading.findings.iter().filter(|finding| finding.kind == FindingKind::Garbled) {
        for span in &finding.spans {
            let mut rest = reading
                .claims
                .iter()
                .filter(|claim| claim.evidence.iter().any(|words| words.contains(*span)))
                .peekable();
            if rest.peek().is_none() {
                found.push((sentence(text, *span), Unsure::Garbled, None));
            }
            for claim in rest {
                found.push((whole(claim, text), Unsure::Garbled, Some(&claim.id)));
            }
        }
    }
    for claim in &reading.claims {
        for why in doubts(claim) {
            found.push((whole(claim, text), why, Some(&claim.id)));
        }
    }
    found.sort();
    let mut passages: Vec<AssistedPassage> = Vec::new();
    for (span, why, claim) in found {
        match passages.last_mut() {
            Some(last) if last.span.overlaps(span) && last.span.cover(span).len() <= LONGEST => {
                last.span = last.span.cover(span);
                if !last.unsure.contains(&why) {
                    last.unsure.push(why);
                }
                last.claims
                    .extend(claim.filter(|claim| !last.claims.iter().any(|c| c == claim)).map(str::to_owned));
            }
            _ => passages.push(AssistedPassage {
                span: cut(span, text),
                unsure: vec![why],
                claims: claim.map(str::to_owned).into_iter().collect(),
                events: Vec::new(),
                refused: Vec::new(),
                error: None,
            }),
        }
    }
    let more = passages.len().saturating_sub(MOST);
    passages.truncate(MOST);
    (passages, more)
}

fn doubts(claim: &Claim) -> impl Iterator<Item = Unsure> {
    let event = &claim.event;
    [
        (event.actors.is_empty() && event.recipients.is_empty(), Unsure::NoParties),
        (event.figures.iter().any(|figure| figure.thing == "unknown"), Unsure::UnknownThing),
        (event.figures.iter().any(|figure| figure.role == Role::Involved), Unsure::UnknownRole),
    ]
    .into_iter()
    .filter_map(|(is, why)| is.then_some(why))
}

/// The stretch that a claim rests on around its own event word; further evidence may stand far away.
fn whole(claim: &Claim, text: &str) -> Span {
    let trigger = claim.event.trigger;
    claim
        .evidence
        .iter()
        .copied()
        .find(|words| words.contains(trigger))
        .unwrap_or_else(|| sentence(text, trigger))
}

/// The line that some words stand in.
fn sentence(text: &str, span: Span) -> Span {
    let range = span.range();
    let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[range.end..].find('\n').map_or(text.len(), |at| range.end + at);
    if end - start <= LONGEST { Span::new(start, end) } else { span }
}

fn cut(span: Span, text: &str) -> Span {
    let range = span.range();
    if range.len() <= LONGEST {
        return span;
    }
    let end = text.floor_char_boundary(range.start + LONGEST);
    Span::new(range.start, end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Reading {
        reader::read(text, record::Language::En, &reader::Known::default()).expect("it is short")
    }

    #[test]
    fn what_is_clear_is_not_sent() {
        let text = "Russia attacked Ukraine with 62 drones on Saturday.";
        let (passages, more) = doubtful(&read(text), text);
        assert_eq!((passages, more), (Vec::new(), 0));
    }

    #[test]
    fn an_event_without_parties_is_doubtful() {
        let mut reading = read("Russia attacked Ukraine with 62 drones on Saturday.");
        reading.claims[0].event.actors.clear();
        reading.claims[0].event.recipients.clear();
        let (passages, _) = doubtful(&reading, "Russia attacked Ukraine with 62 drones on Saturday.");
        assert_eq!(passages.len(), 1);
        assert_eq!(
            (&passages[0].unsure[..], &passages[0].claims[..]),
            (&[Unsure::NoParties][..], &["c1".to_owned()][..])
        );
    }
}
