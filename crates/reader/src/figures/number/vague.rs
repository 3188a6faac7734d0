//! Words that are numbers only roughly, or by a whole: "dozens", "most", "none".

use super::*;

pub(super) fn share(stream: &Stream, at: usize) -> Option<Number> {
    let ((low, high), end) = stream.find(at, |m| match m {
        Meaning::Share { low, high, .. } => Some((*low, *high)),
        _ => None,
    })?;
    Some(Number {
        start: at,
        end,
        low,
        high: Some(high),
        kind: NumberKind::Share,
        scale: 1.0,
        decimals: 0,
        made_of: MadeOf::Words,
    })
}

pub(super) fn zero(stream: &Stream, at: usize) -> Option<Number> {
    let end = stream.skip(at, |m| matches!(m, Meaning::Zero))?;
    // "No fewer than" is a bound.
    if stream.skip(at, |m| matches!(m, Meaning::Bound { .. })).is_some() {
        return None;
    }
    Some(Number {
        start: at,
        end,
        low: 0.0,
        high: Some(0.0),
        kind: NumberKind::Zero,
        scale: 1.0,
        decimals: 0,
        made_of: MadeOf::Words,
    })
}

/// "Dozens", "several hundred", "tens of thousands".
pub(super) fn vague(stream: &Stream, at: usize) -> Option<Number> {
    let vague_at = |at| {
        stream.find(at, |m| match m {
            Meaning::Vague { low, high } => Some((*low, *high)),
            _ => None,
        })
    };
    let ((mut low, mut high), mut end) = vague_at(at)?;
    let mut last_scale = 1.0;
    for _ in 0..3 {
        let behind = stream.skip(end, |m| matches!(m, Meaning::Preposition(PrepRole::Of))).unwrap_or(end);
        let group = stream
            .find(behind, |m| match m {
                Meaning::Multiple(each) if *each > 1.0 => Some(*each),
                other => scale_value(other),
            })
            .or_else(|| {
                // "dezenas de milhares": the second vague word is a scale.
                let ((each, _), end) = vague_at(behind)?;
                (each >= 10.0 && each.log10().fract() == 0.0).then_some((each, end))
            });
        let Some((each, behind)) = group.filter(|(each, _)| *each * low < 1e18) else {
            break;
        };
        low *= each;
        high = high.map(|high| (high + 1.0) * each - 1.0);
        last_scale = each;
        end = behind;
    }
    Some(Number {
        start: at,
        end,
        low,
        high,
        kind: NumberKind::Vague,
        scale: last_scale,
        decimals: 0,
        made_of: MadeOf::Words,
    })
}
