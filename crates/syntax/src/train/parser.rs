//! Learns transitions and labels with a dynamic oracle (Goldberg and Nivre 2013) and exploration.

use super::gold::Sentence;
use super::learner::{Learner, Random};
use crate::document::Deprel;
use crate::parse::choose;
use crate::parse::features::{self, Node};
use crate::parse::state::{Action, State};
use crate::table::{MAX_CLASSES, Scorer, best};

/// The gold tree in the numbering of [`State`]: the root is the word after the last.
struct Tree {
    heads: Vec<u32>,
    dependents: Vec<Vec<u32>>,
}

impl Tree {
    fn of(sentence: &Sentence) -> Self {
        let len = sentence.words.len() as u32;
        let heads: Vec<u32> = sentence.words.iter().map(|w| w.head.map_or(len, |h| h as u32)).collect();
        let mut dependents = vec![Vec::new(); heads.len() + 1];
        for (word, head) in heads.iter().enumerate() {
            dependents[*head as usize].push(word as u32);
        }
        Self { heads, dependents }
    }

    /// How many gold arcs can no longer be made once `action` is taken.
    fn cost(&self, state: &State, action: Action) -> usize {
        let top = state.stack(0);
        let next = state.next;
        match action {
            Action::Shift => {
                let below = &state.stack[..state.stack.len().saturating_sub(1)];
                let head = self.heads[next as usize];
                let lost_head = usize::from(below.contains(&head));
                let open = |word: &u32| *word < next && state.stack.contains(word);
                lost_head + self.dependents[next as usize].iter().filter(|d| open(d)).count()
            }
            Action::Left => {
                let head = self.heads[top as usize];
                let lost_head = usize::from(head != next && (head > next || head == state.stack(1)));
                lost_head + self.waiting(top, next)
            }
            Action::Right => {
                let head = self.heads[top as usize];
                usize::from(head >= next) + self.waiting(top, next)
            }
        }
    }

    /// Dependents of `word` that are still in the buffer.
    fn waiting(&self, word: u32, next: u32) -> usize {
        self.dependents[word as usize].iter().filter(|d| **d >= next).count()
    }
}

/// One sentence to learn from.
pub(crate) struct Example<'a> {
    pub(crate) sentence: &'a Sentence,
    pub(crate) nodes: Vec<Node>,
}

/// Learns from examples; gives the weights of transitions and of labels.
pub(crate) fn train(
    examples: &[Example],
    deprels: &[Deprel],
    rounds: usize,
    seed: u64,
) -> (Learner, Learner) {
    let mut actions = Learner::new();
    let mut labels = Learner::new();
    let mut random = Random::new(seed);
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let trees: Vec<Tree> = examples.iter().map(|e| Tree::of(e.sentence)).collect();
    let mut state = State::default();
    let mut scores = [0; MAX_CLASSES];
    for round in 0..rounds {
        random.shuffle(&mut order);
        for &at in &order {
            let Example { sentence, nodes } = &examples[at];
            let tree = &trees[at];
            state.reset(sentence.words.len());
            while !state.done() {
                let found = features::action(nodes, &state);
                actions.score(&found, Action::ALL.len(), &mut scores);
                let Some(guess) = choose(&state, &scores) else {
                    break;
                };
                let costs =
                    Action::ALL.map(|a| if state.allows(a) { tree.cost(&state, a) } else { usize::MAX });
                let least = costs.iter().copied().min().unwrap_or(0);
                let gold = Action::ALL
                    .into_iter()
                    .filter(|a| costs[*a as usize] == least)
                    .max_by_key(|a| (scores[*a as usize], std::cmp::Reverse(*a as u8)))
                    .unwrap_or(guess);
                actions.tick();
                let wrong = costs[guess as usize] != least;
                if wrong {
                    actions.update(&found, gold as usize, 1);
                    actions.update(&found, guess as usize, -1);
                }
                let explore = round > 0 && random.below(10) > 0;
                let action = if explore { guess } else { gold };
                let mut label = 0;
                if let Some((head, dependent)) = state.arc(action)
                    && head != state.len
                {
                    let found = features::arc(nodes, &state, head, dependent);
                    labels.score(&found, deprels.len(), &mut scores);
                    scores[0] = i32::MIN;
                    let guess = best(&scores[..deprels.len()]);
                    label = guess as u8;
                    if tree.heads[dependent as usize] == head {
                        let gold = deprels
                            .iter()
                            .position(|d| *d == sentence.words[dependent as usize].deprel)
                            .unwrap_or(guess);
                        labels.learn(&found, gold, guess);
                    }
                }
                state.take(action, label);
            }
        }
    }
    (actions, labels)
}
