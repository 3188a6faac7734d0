//! Which claim that was read stands for which that was expected.

use super::fields::{Field, shared};
use record::{Claim, Span};

/// Pairs of indices into `expected` and `read`, each used once: greedily, the likest first. Two claims can only be a
/// pair where the same word names their events, or where they are of one kind and rest on the same words.
pub fn pairs(expected: &[Claim], read: &[Claim]) -> Vec<(usize, usize)> {
    let mut candidates = Vec::new();
    for (e, one) in expected.iter().enumerate() {
        for (r, other) in read.iter().enumerate() {
            let likeness = likeness(one, other);
            if likeness > 0.0 {
                candidates.push((likeness, e, r));
            }
        }
    }
    candidates.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for (_, e, r) in candidates {
        if pairs.iter().all(|(x, y)| *x != e && *y != r) {
            pairs.push((e, r));
        }
    }
    pairs.sort_unstable();
    pairs
}

fn likeness(one: &Claim, other: &Claim) -> f64 {
    let same_word = one.event.trigger.overlaps(other.event.trigger);
    let same_kind = one.event.kind == other.event.kind;
    let words = overlap(&one.evidence, &other.evidence);
    if !(same_word || same_kind && words > 0.0) {
        return 0.0;
    }
    let alike = |field: Field| {
        let (a, b) = (field.values(one), field.values(other));
        let all = a.len().max(b.len());
        if all == 0 { 0.0 } else { shared(&a, &b).len() as f64 / all as f64 }
    };
    let parties = alike(Field::Actors) + alike(Field::Recipients);
    let rest = alike(Field::Figures) + alike(Field::Sources) + alike(Field::Modality);
    3.0 * f64::from(u8::from(same_word)) + 2.0 * f64::from(u8::from(same_kind)) + words + parties + 0.5 * rest
}

/// The bytes that both cover, as a share of those that either covers; 0 where neither covers any.
pub fn overlap(one: &[Span], other: &[Span]) -> f64 {
    let (one, other) = (merged(one), merged(other));
    let size = |spans: &[Span]| spans.iter().map(|span| span.len()).sum::<usize>();
    let both: usize = one
        .iter()
        .flat_map(|a| other.iter().map(move |b| (a, b)))
        .map(|(a, b)| (a.end.min(b.end)).saturating_sub(a.start.max(b.start)) as usize)
        .sum();
    let either = size(&one) + size(&other) - both;
    if either == 0 { 0.0 } else { both as f64 / either as f64 }
}

/// The same bytes without any covered twice.
fn merged(spans: &[Span]) -> Vec<Span> {
    let mut spans = spans.to_vec();
    spans.sort();
    let mut merged: Vec<Span> = Vec::new();
    for span in spans {
        match merged.last_mut() {
            Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
            _ => merged.push(span),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overlap_counts_every_byte_once() {
        let s = Span::new;
        assert_eq!(overlap(&[s(0, 10)], &[s(0, 10)]), 1.0);
        assert_eq!(overlap(&[s(0, 10), s(5, 10)], &[s(0, 5)]), 0.5);
        assert_eq!(overlap(&[s(0, 10)], &[s(10, 20)]), 0.0);
        assert_eq!(overlap(&[], &[]), 0.0);
    }
}
