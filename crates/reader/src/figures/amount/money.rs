//! Currencies before a number: `$`, `US$`, `$US`.

use super::*;

pub(super) fn is_money(stream: &Stream, at: usize) -> bool {
    let sign = |c: char| matches!(c, '$' | '€' | '£' | '¥' | '₽' | '₴' | '₩' | '₹' | '₪' | '₺');
    let form = stream.form(at);
    // A word of ASCII letters has no sign in it.
    let signed = || !form.bytes().all(|b| b.is_ascii_alphabetic()) && form.chars().any(sign);
    signed() || stream.skip(at, |m| matches!(m, Meaning::Thing { kind: ThingKind::Money, .. })).is_some()
}

/// Past a currency sign, or one with a country's letters: `$`, `US$`, `$US`.
pub(super) fn money_before(stream: &Stream, at: usize) -> Option<usize> {
    (at + 1..=at + 2)
        .find(|end| stream.shape(*end) == Some(Shape::Digits) && currency_before(stream, *end) == Some(at))
}

/// The start of a currency sign or code right before a number.
pub(super) fn currency_before(stream: &Stream, at: usize) -> Option<usize> {
    let prior = at.checked_sub(1)?;
    let sign = || stream.form(prior).chars().next_back().is_some_and(|c| !c.is_alphanumeric());
    if is_money(stream, prior) && (stream.glued(at) || sign()) {
        let named = stream.find_before(at, |m| match m {
            Meaning::Thing { kind: ThingKind::Money, .. } => Some(()),
            _ => None,
        });
        return Some(named.map_or(prior, |(_, from)| from));
    }
    let form = stream.form(prior);
    // `EUR2.5bn`, `PS21,700`: letters glued to an amount that no model number looks like.
    let alone = stream.glued(at)
        && !stream.glued(prior) | stream.is_sign(prior.wrapping_sub(1), &["("])
        && (2..=3).contains(&form.len())
        && form.bytes().all(|b| b.is_ascii_uppercase())
        && stream.form(at).contains([',', '.']);
    if alone {
        return Some(prior);
    }
    let code = stream.glued(at)
        && stream.glued(prior)
        && (1..=3).contains(&form.len())
        && form.bytes().all(|b| b.is_ascii_uppercase());
    (code && prior > 0 && is_money(stream, prior - 1)).then(|| prior - 1)
}
