//! Digits that count nothing: model numbers, telephone numbers, list numbers, scores.

use super::*;

/// The end of digits that count nothing: model numbers, telephone numbers, list numbers, scores.
pub(super) fn skipped(stream: &Stream, at: usize) -> Option<usize> {
    let piece = stream.pieces.get(at)?;
    if piece.shape != Shape::Digits {
        return None;
    }
    let dash = |at: usize| stream.is_sign(at, &["-", "\u{2010}", "\u{2011}", "\u{2013}"]);
    let letters = |at: usize| stream.shape(at) == Some(Shape::Word);
    let digits = |at: usize| stream.shape(at) == Some(Shape::Digits);
    if piece.glued && at > 0 {
        let before = at - 1;
        let currency = stream.glued(before) && before > 0 && is_money(stream, before - 1);
        // `EUR2.5bn`: a currency's code before an amount that no model number looks like.
        let form = stream.form(before);
        let code = (2..=3).contains(&form.len())
            && form.bytes().all(|b| b.is_ascii_uppercase())
            && (piece.form.contains(['.', ','])
                || stream.skip(at + 1, |m| matches!(m, Meaning::Scale(_))).is_some());
        // "на11 локаціях": a preposition that lost its space is no name.
        let run_on = letters(before)
            && !stream.glued(before)
            && form.chars().count() >= 2
            && form.chars().all(char::is_lowercase)
            && stream.skip(before, |m| matches!(m, Meaning::Preposition(_))).is_some();
        let named = letters(before) && !run_on && !is_money(stream, before) && !currency && !code
            || dash(before) && stream.glued(before) && before > 0 && letters(before - 1)
            || stream.is_sign(before, &["#", "№", "@", "_"]);
        if named {
            return Some(glued_end(stream, at));
        }
    }
    let end = at + 1;
    // Telephone numbers and codes: three groups and more joined by hyphens; clock times and scores by colons.
    let mut groups = 1;
    let mut last = end;
    while (dash(last) || stream.is_sign(last, &[":"]))
        && stream.glued(last)
        && stream.glued(last + 1)
        && digits(last + 1)
    {
        groups += 1;
        last += 2;
    }
    if groups >= 3 || groups == 2 && stream.is_sign(end, &[":"]) {
        return Some(last);
    }
    // `3-1` is a score, `10-15` a range.
    if groups == 2 && piece.form.len() <= 3 && stream.form(end + 1).len() <= 3 {
        let value = |at: usize| stream.form(at).parse::<u16>().ok();
        if let (Some(first), Some(second)) = (value(at), value(end + 1))
            && first >= second
        {
            return Some(last);
        }
    }
    if stream.is_sign(at.wrapping_sub(1), &["+"]) && piece.glued && piece.form.len() >= 7 {
        return Some(end);
    }
    // `1.` and `2)` at the head of a line.
    let first = piece.new_line || at == 0;
    let followed = stream.pieces.get(end + 1).is_some_and(|p| !p.new_line && p.shape != Shape::Digits);
    if first && piece.form.len() <= 2 && stream.is_sign(end, &[")", "."]) && stream.glued(end) && followed {
        return Some(end);
    }
    // `5G`, `3D`, `747s`: letters that mean nothing beside a number.
    let known = |at: usize| {
        stream
            .skip(at, |m| {
                matches!(
                    m,
                    Meaning::Scale(_)
                        | Meaning::Percent
                        | Meaning::Thing { .. }
                        | Meaning::Unit(_)
                        | Meaning::Multiple(_)
                        | Meaning::Clock(_)
                        | Meaning::Ordinal(_)
                )
            })
            .is_some()
    };
    if letters(end) && stream.glued(end) && !known(end) {
        return Some(glued_end(stream, at));
    }
    None
}

/// The end of a run of pieces with no white space in it, as far as it is letters, digits and hyphens.
pub(super) fn glued_end(stream: &Stream, at: usize) -> usize {
    let mut end = at + 1;
    while stream.glued(end)
        && (stream.shape(end) != Some(Shape::Sign)
            || stream.is_sign(end, &["-"])
                && stream.glued(end + 1)
                && stream.shape(end + 1) != Some(Shape::Sign))
    {
        end += 1;
    }
    end
}
