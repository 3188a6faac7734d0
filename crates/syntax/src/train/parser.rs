//! Learns transitions and labels with a dynamic oracle (Goldberg and Nivre 2013) and exploration.

use super::gold::Sentence;
use super::learner::{Learner, Random};
use crate::document::Deprel;
use crate::parse::choose;
use crate::parse::features::{self, Node};
use crate::parse::state::{Action, State};
use crate::table::{MAX_CLASSES, Scorer, best};

/// By how much the right transition or label must be ahead before nothing is learned.
const MARGIN: i32 = 60;

/// The gold tree in the numbering of [`State`]: the root is the word after the last.
struct Tree {
    heads: Vec<u32>,
    dependents: Vec<Vec<u32>>,
}

impl Tree {
    /// The tree of the words that are no marks. Where one hangs on a mark it takes the mark's head.
    fn of(sentence: &Sentence, marks: &[bool]) -> Self {
        let words: Vec<usize> = (0..marks.len()).filter(|w| !marks[*w]).collect();
        let len = words.len() as u32;
        let mut root = None;
        let mut heads = Vec::with_capacity(words.len());
        for (at, &word) in words.iter().enumerate() {
            let mut head = sentence.words[word].head;
            for _ in 0..marks.len() {
                head = match head {
                    Some(mark) if marks[mark] => sentence.words[mark].head,
                    head => head,
                };
            }
            heads.push(match (head.and_then(|h| words.binary_search(&h).ok()), root) {
                (Some(head), _) => head as u32,
                (None, None) => {
                    root = Some(at as u32);
                    len
                }
                (None, Some(root)) => root,
            });
        }
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
        self.dependents[word as usize]
            .iter()
            .filter(|d| **d >= next)
            .count()
    }
}

/// One sentence to learn from.
pub(crate) struct Example<'a> {
    pub(crate) sentence: &'a Sentence,
    pub(crate) nodes: Vec<Node>,
    /// Which words are left aside as punctuation.
    pub(crate) marks: Vec<bool>,
}

/// The labels of the words that are no marks.
fn labels_of(example: &Example, deprels: &[Deprel]) -> Vec<usize> {
    let words = example.sentence.words.iter().zip(&example.marks);
    words
        .filter(|(_, mark)| !**mark)
        .map(|(word, _)| deprels.iter().position(|d| *d == word.deprel).unwrap_or(0))
        .collect()
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
    let trees: Vec<Tree> = examples.iter().map(|e| Tree::of(e.sentence, &e.marks)).collect();
    let golds: Vec<Vec<usize>> = examples.iter().map(|e| labels_of(e, deprels)).collect();
    let mut state = State::default();
    let mut scores = [0; MAX_CLASSES];
    for round in 0..rounds {
        random.shuffle(&mut order);
        for &at in &order {
            let nodes = &examples[at].nodes;
            let tree = &trees[at];
            state.reset(nodes.len() - 2);
            while !state.done() {
                let found = features::action(nodes, &state);
                actions.score(&found, Action::ALL.len(), &mut scores);
                let Some(guess) = choose(&state, &scores) else {
                    break;
                };
                let costs = Action::ALL.map(|a| {
                    if state.allows(a) {
                        tree.cost(&state, a)
                    } else {
                        usize::MAX
                    }
                });
                let least = costs.iter().copied().min().unwrap_or(0);
                let gold = Action::ALL
                    .into_iter()
                    .filter(|a| costs[*a as usize] == least)
                    .max_by_key(|a| (scores[*a as usize], std::cmp::Reverse(*a as u8)))
                    .unwrap_or(guess);
                actions.tick();
                let rival = Action::ALL
                    .into_iter()
                    .filter(|a| costs[*a as usize] != least && state.allows(*a))
                    .max_by_key(|a| (scores[*a as usize], std::cmp::Reverse(*a as u8)));
                if let Some(rival) = rival
                    && scores[gold as usize] < scores[rival as usize] + MARGIN
                {
                    actions.update(&found, gold as usize, 1);
                    actions.update(&found, rival as usize, -1);
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
                        let gold = golds[at][dependent as usize];
                        if gold != 0 {
                            labels.learn(&found, &scores[..deprels.len()], gold, MARGIN);
                        }
                    }
                }
                state.take(action, label);
            }
        }
    }
    (actions, labels)
}
