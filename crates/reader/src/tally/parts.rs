//! Counts that add up to a total told before are its parts: the regions of a night.

use super::*;

/// Counts of one role and thing behind a total that they add up to are its parts: the regions of a night.
pub(super) fn sums_of_parts(scene: &Scene<'_, '_>, places: &mut [Place]) {
    let value = |i: usize| scene.quantities[i].count.is_point().then(|| scene.quantities[i].count.low.get());
    let thing = |i: usize, place: &Place| match place {
        Place::In { thing: Some(thing), .. } => thing.clone(),
        _ => scene.quantities[i].thing.clone(),
    };
    let mut total = 0;
    while total < places.len() {
        let Place::In { role, .. } = places[total].clone() else {
            total += 1;
            continue;
        };
        let (Some(wanted), whole) = (value(total), thing(total, &places[total])) else {
            total += 1;
            continue;
        };
        let sentence = |i: usize| scene.view.sentence_of(scene.quantities[i].number.start);
        let mut parts = Vec::new();
        let mut sum = 0.0;
        for (next, place) in places.iter().enumerate().skip(total + 1) {
            let alike =
                matches!(place, Place::In { role: r, .. } if *r == role) && thing(next, place) == whole;
            if sentence(next) > sentence(total) + 2 || sum >= wanted {
                break;
            }
            if let (true, Some(count)) = (alike, value(next)) {
                parts.push(next);
                sum += count;
            }
        }
        if parts.len() > 1 && sum == wanted {
            let span = scene.quantities[total].span;
            for part in &parts {
                if let Place::In { part_of, .. } = &mut places[*part] {
                    *part_of = Some(span);
                }
            }
            total = parts[parts.len() - 1];
        }
        total += 1;
    }
}
