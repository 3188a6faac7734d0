//! Whether a sentence speaks of what is to come.

use super::*;
use crate::kinds::Kinds;

/// Two months ahead at most: an announced day rather than one of last year, which would stand with its year.
pub(super) fn soon(published: Date, month: u8, day: Option<u8>) -> bool {
    cal::day(published.year(), month, day.unwrap_or(1))
        .is_some_and(|date| (0..=60).contains(&(date - published).get_days()))
}

/// Words between a verb of the present and a day that it announces.
const ANNOUNCED: usize = 4;

/// Whether a weekday is still to come by the words around it.
pub(super) fn weekday_ahead(stream: &Stream, expr: &Expr) -> bool {
    ahead(stream, expr) || onward(stream, expr) || term(stream, expr) || announced(stream, expr)
}

/// "From Sunday", "a partir de domingo".
fn onward(stream: &Stream, expr: &Expr) -> bool {
    let opens = |m: &Meaning| matches!(m, Meaning::Time(lexicon::TimeWord::Onward));
    expr.edge == Some(Edge::Since)
        && stream.skip(expr.pieces.start, opens).is_some_and(|end| end <= expr.core.start)
}

/// "Gave Iran until Friday to accept": a term that is set for a deed.
fn term(stream: &Stream, expr: &Expr) -> bool {
    let end = expr.pieces.end;
    expr.edge == Some(Edge::Until)
        && matches!(stream.upos(end), Some(Upos::Adp | Upos::Part | Upos::Sconj))
        && stream.upos(end + 1) == Some(Upos::Verb)
}

/// "Ministers meet on Wednesday", "na sexta-feira viaja para Pequim": an act in the present beside its day, which is neither
/// speech nor violence.
fn announced(stream: &Stream, expr: &Expr) -> bool {
    let act = |at: usize| {
        let told = |m: &Meaning| match m {
            Meaning::Event(word) => word.speech || word.kind == record::EventKind::Assault,
            Meaning::Speech { .. } => true,
            _ => false,
        };
        let does = |m: &Meaning| matches!(m, Meaning::Event(_));
        stream.pieces[at].present && stream.skip(at, told).is_none() && stream.skip(at, does).is_some()
    };
    let (start, end) = (expr.pieces.start, expr.pieces.end);
    let light =
        |at: usize| !matches!(stream.upos(at), Some(Upos::Verb | Upos::Aux | Upos::Punct | Upos::Sconj));
    let before = (start.saturating_sub(ANNOUNCED)..start).rev();
    let left =
        || before.clone().find(|at| !light(*at)).is_some_and(|at| stream.same_sentence(at, start) && act(at));
    let right = || end < stream.len() && stream.same_sentence(start, end) && act(end);
    expr.edge.is_none() && (left() || right())
}

/// Whether the nearest verb speaks of what is to come.
pub(super) fn ahead(stream: &Stream, expr: &Expr) -> bool {
    // "Foram à praça": a verb of plans with a place behind it is one of going.
    let planned = |at: usize| {
        planned_end(stream, at)
            .is_some_and(|end| stream.upos(at) != Some(Upos::Verb) || stream.upos(end) != Some(Upos::Adp))
    };
    // "For October", "para junio", "para el lunes".
    let aimed = |at: usize| {
        let is_for = |m: &Meaning| matches!(m, Meaning::Preposition(lexicon::PrepRole::For)).then_some(());
        stream.find_before(at, is_for).is_some()
    };
    let article = expr.pieces.start.checked_sub(1).filter(|at| stream.upos(*at) == Some(Upos::Det));
    if aimed(expr.pieces.start) || article.is_some_and(aimed) {
        return true;
    }
    let sentence = stream.pieces.get(expr.core.start).map(|piece| piece.sentence);
    // "Which imposed sanctions in May, is considering more": what follows a comma is of another clause, but behind a day
    // that opens the sentence.
    let comma = stream.pieces.get(expr.pieces.end).is_some_and(|p| p.form == ",");
    let opens = expr.pieces.start < 4
        || stream.pieces.get(expr.pieces.start - 4).is_none_or(|p| Some(p.sentence) != sentence);
    let mut distance = 0;
    let (mut left, mut right) = (expr.pieces.start, expr.pieces.end);
    // "Salieron a la calle el domingo para exigir": what it was done for is still to come, and not what was done.
    let purpose = |at: usize| {
        stream.upos(at + 1) == Some(Upos::Verb)
            && stream.skip(at, |m| matches!(m, Meaning::Preposition(lexicon::PrepRole::For))) == Some(at + 1)
    };
    let mut behind = opens || !comma;
    while distance < 14 {
        distance += 1;
        behind &= !purpose(right);
        for at in [left.checked_sub(1), Some(right).filter(|_| behind)].into_iter().flatten() {
            let Some(piece) = stream.pieces.get(at).filter(|piece| Some(piece.sentence) == sentence) else {
                continue;
            };
            // "Acordaron este miércoles reanudar": right behind such a verb stands when it was agreed.
            // "On Friday a court ordered": so does one that the verb follows.
            if piece.past && (distance == 1 || at >= expr.pieces.end) {
                return false;
            }
            // "Ordered the release of 12 on Monday": what is ordered by speaking, with no other verb between, was so that day.
            let between = at + 1..expr.pieces.start.max(at + 1);
            let ordered = piece.past
                && stream
                    .skip(at, |m| {
                        matches!(m, Meaning::Event(w) if w.speech) || matches!(m, Meaning::Speech { .. })
                    })
                    .is_some()
                && !between.into_iter().any(|t| stream.upos(t) == Some(Upos::Verb));
            if ordered && at < expr.pieces.start {
                return false;
            }
            if piece.future || planned(at) {
                return true;
            }
            if piece.upos == Some(Upos::Verb) && !before_future(stream, at) {
                return false;
            }
        }
        left = left.saturating_sub(1);
        right = (right + 1).min(stream.len());
    }
    false
}

/// Whether an auxiliary of the future stands just before a verb.
pub(super) fn before_future(stream: &Stream, at: usize) -> bool {
    // "Are due to be handed over".
    (at.saturating_sub(4)..at)
        .any(|before| stream.pieces[before].future || planned_end(stream, before).is_some())
}

/// Past a word of plans.
fn planned_end(stream: &Stream, at: usize) -> Option<usize> {
    if !stream.opens(at).any(Kinds::MODAL) {
        return None;
    }
    stream.skip(at, |m| matches!(m, Meaning::Modal { modality: Modality::Planned, .. }))
}
