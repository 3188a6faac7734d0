//! The dependency tree of a sentence: greedy arc-hybrid transitions over the words, each arc labelled as it is
//! made; then punctuation.

pub(crate) mod features;
pub(crate) mod punct;
pub(crate) mod state;

use crate::document::Upos;
use crate::table::{MAX_CLASSES, Scorer, best};
use features::Node;
use state::{Action, State};

/// The allowed transition with the highest score.
pub(crate) fn choose(state: &State, scores: &[i32]) -> Option<Action> {
    let mut chosen: Option<Action> = None;
    for action in Action::ALL {
        if state.allows(action) && chosen.is_none_or(|c| scores[action as usize] > scores[c as usize]) {
            chosen = Some(action);
        }
    }
    chosen
}

/// Which words of a sentence are marks, attached when the tree of the others stands: all punctuation, unless there
/// is nothing else.
pub(crate) fn marks(tags: &[u8], marks: &mut Vec<bool>) {
    marks.clear();
    marks.extend(tags.iter().map(|t| *t == Upos::Punct as u8));
    if marks.iter().all(|m| *m) {
        marks.fill(false);
    }
}

/// Parses a sentence into `state`. Label 0 is that of the root.
pub(crate) fn parse(
    actions: &impl Scorer,
    labels: &impl Scorer,
    label_count: usize,
    nodes: &[Node],
    state: &mut State,
) {
    let mut scores = [0; MAX_CLASSES];
    state.reset(nodes.len().saturating_sub(2));
    while !state.done() {
        if Action::ALL.into_iter().filter(|a| state.allows(*a)).count() > 1 {
            actions.score(&features::action(nodes, state), Action::ALL.len(), &mut scores);
        }
        let Some(action) = choose(state, &scores) else {
            break;
        };
        let mut label = 0;
        if let Some((head, dependent)) = state.arc(action)
            && head != state.len
        {
            labels.score(
                &features::arc(nodes, state, head, dependent),
                label_count,
                &mut scores,
            );
            scores[0] = i32::MIN;
            label = best(&scores[..label_count]) as u8;
        }
        state.take(action, label);
    }
}
