//! What a count was before: "rose from 12 to 15", "eased to 196 from 210".

use super::Quantity;
use super::amount::{Amount, AmountKind};
use super::heads::Head;
use super::number::MadeOf;
use crate::stream::Stream;
use lexicon::{ChangeOp, Meaning, PrepRole, RangeOp, ThingKind};
use syntax::Upos;

/// How a word before a number places it in a change.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    From,
    To,
}

/// Marks the count that a change began from, and ties the one it came to with it. `index` holds the quantity of each
/// amount.
pub fn link(
    stream: &Stream,
    amounts: &[Amount],
    heads: &[Head],
    index: &[Option<usize>],
    quantities: &mut [Quantity],
) {
    for next in 1..amounts.len() {
        let (Some(a), Some(b)) = (index[next - 1], index[next]) else { continue };
        let (first, second) = (&amounts[next - 1], &amounts[next]);
        let gap = heads[next - 1].pieces.end.max(first.pieces.end)..second.pieces.start;
        let near = gap.len() <= 4 && stream.same_sentence(first.core.start, second.core.start);
        if !near || first.kind == AmountKind::Ordinal || second.kind == AmountKind::Ordinal {
            continue;
        }
        let known = |q: &Quantity| q.thing != "unknown";
        let unlike =
            known(&quantities[a]) && known(&quantities[b]) && quantities[a].thing != quantities[b].thing;
        if unlike {
            continue;
        }
        let (from, to) = match (side(stream, first), side(stream, second)) {
            (Some(Side::From), Some(Side::To)) => (a, b),
            (Some(Side::To), Some(Side::From)) => (b, a),
            _ => continue,
        };
        quantities[to].was = Some(from);
        quantities[from].former = true;
        for (lacks, has) in [(from, to), (to, from)] {
            if !known(&quantities[lacks]) && known(&quantities[has]) {
                quantities[lacks].thing = quantities[has].thing.clone();
                quantities[lacks].thing_kind = quantities[has].thing_kind;
            }
        }
    }
}

/// "The death toll rose to 15": a bare count that a number of dead, wounded or missing came to is of them.
pub fn tolls(stream: &Stream, amounts: &[Amount], index: &[Option<usize>], quantities: &mut [Quantity]) {
    for (at, amount) in amounts.iter().enumerate() {
        let Some(own) = index[at] else { continue };
        let start = amount.pieces.start;
        let bare = quantities[own].thing == "unknown"
            && (matches!(quantities[own].rule, "figures.bare" | "") || amount.change.is_some())
            && amount.kind == AmountKind::Cardinal
            && !matches!(amount.made_of, MadeOf::Article);
        // "Ten died, according to the army, and thirty, according to the town".
        let end = amount.pieces.end;
        let cue = end + usize::from(stream.is_sign(end, &[",", "–", "—", "-"]));
        let joined = |at: usize| stream.upos(at) == Some(Upos::Cconj);
        let rival = start > 0
            && joined(start - 1)
            && stream.skip(cue, |m| matches!(m, Meaning::According(_))).is_some()
            && stream.same_sentence(start, cue);
        if bare && rival {
            quantities[own].rule = SAME_FIGURE;
            continue;
        }
        let comes_to = || amount.change.is_some() || quantities[own].was.is_some() || quantities[own].former;
        if !bare || !comes_to() {
            continue;
        }
        let toll = |at: usize| {
            stream.find(at, |m| match m {
                Meaning::Thing { thing, kind: ThingKind::Person } if thing.starts_with("casualty.") => {
                    Some(&**thing)
                }
                _ => None,
            })
        };
        let before = (start.saturating_sub(TOLL_REACH)..start).rev();
        let end = amount.pieces.end;
        // "Elevó a cinco la cifra de muertos".
        let behind = (end..end + TOLL_BEHIND).take_while(|at| stream.same_sentence(*at, start));
        let found = before
            .take_while(|back| stream.same_sentence(*back, start))
            .find_map(toll)
            .or_else(|| behind.filter(|_| amount.change.is_some()).find_map(toll));
        match found {
            Some((toll, _)) => {
                quantities[own].thing = toll.to_owned();
                quantities[own].thing_kind = Some(ThingKind::Person);
                quantities[own].rule = TOLL;
            }
            None if amount.change == Some(ChangeOp::Same) => quantities[own].rule = SAME_FIGURE,
            None => {}
        }
    }
}

/// How many pieces before a count its toll is named at most.
const TOLL_REACH: usize = 20;

/// How many pieces behind it.
const TOLL_BEHIND: usize = 6;

/// "Raised the death toll to 20": the rule of a count whose phrase says of whom it is.
pub const TOLL: &str = "figures.toll";

/// "Puts the figure at 17": the rule of a count of what was counted before.
pub const SAME_FIGURE: &str = "figures.same";

/// The word before a number, a currency or a hedge passed over.
fn side(stream: &Stream, amount: &Amount) -> Option<Side> {
    let read = |m: &'static Meaning| match m {
        // "Subió de 18 a 22": the word of belonging, where it stands before the first of two.
        Meaning::Preposition(PrepRole::From | PrepRole::Of) => Some(Side::From),
        Meaning::Range(RangeOp::To) | Meaning::Change(ChangeOp::To) | Meaning::Preposition(PrepRole::To) => {
            Some(Side::To)
        }
        _ => None,
    };
    // A hedge is part of the amount; an article may stand before it.
    (0..=1)
        .find_map(|back| stream.find_before(amount.pieces.start.checked_sub(back)?, read))
        .map(|(side, _)| side)
}
