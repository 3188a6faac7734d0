//! The state of the arc-hybrid transition system over one sentence.
//!
//! Kuhlmann, Gómez-Rodríguez and Satta (2011): SHIFT moves the next word to the stack; LEFT attaches the top
//! of the stack to the next word; RIGHT attaches the top of the stack to the word under it. The root stands
//! after the last word and takes exactly one dependent: the last word left on the stack.

/// No word.
pub(crate) const NONE: u32 = u32::MAX;
/// No label yet.
pub(crate) const NO_LABEL: u8 = 255;

/// A transition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Action {
    Shift,
    Left,
    Right,
}

impl Action {
    pub(crate) const ALL: [Action; 3] = [Action::Shift, Action::Left, Action::Right];
}

/// A word's dependents so far.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Children {
    /// The outermost on the left and the one before it; then those on the right.
    pub(crate) left: [u32; 2],
    pub(crate) right: [u32; 2],
    /// How many there are on each side.
    pub(crate) counts: [u8; 2],
    /// Which labels they bear, as bits of their numbers modulo 64.
    pub(crate) labels: u64,
}

const CHILDLESS: Children = Children { left: [NONE; 2], right: [NONE; 2], counts: [0; 2], labels: 0 };

/// Stack, buffer and arcs. The words are `0..len`, the root is `len`.
#[derive(Debug, Default)]
pub(crate) struct State {
    pub(crate) len: u32,
    pub(crate) stack: Vec<u32>,
    /// The next word.
    pub(crate) next: u32,
    pub(crate) heads: Vec<u32>,
    pub(crate) labels: Vec<u8>,
    pub(crate) children: Vec<Children>,
}

impl State {
    /// Makes ready for a sentence of `len` words.
    pub(crate) fn reset(&mut self, len: usize) {
        self.len = len as u32;
        self.stack.clear();
        self.next = 0;
        self.heads.clear();
        self.heads.resize(len, NONE);
        self.labels.clear();
        self.labels.resize(len + 2, NO_LABEL);
        self.children.clear();
        self.children.resize(len + 2, CHILDLESS);
    }

    /// The word `depth` places under the top of the stack.
    #[inline]
    pub(crate) fn stack(&self, depth: usize) -> u32 {
        match self.stack.len().checked_sub(depth + 1) {
            Some(place) => self.stack[place],
            None => NONE,
        }
    }

    /// The word `ahead` places after the next; the root stands after the last.
    #[inline]
    pub(crate) fn buffer(&self, ahead: u32) -> u32 {
        match self.next + ahead {
            word if word <= self.len => word,
            _ => NONE,
        }
    }

    /// Whether every word has its head.
    pub(crate) fn done(&self) -> bool {
        self.next == self.len && self.stack.is_empty()
    }

    /// Whether a transition may be taken.
    #[inline]
    pub(crate) fn allows(&self, action: Action) -> bool {
        match action {
            Action::Shift => self.next < self.len,
            Action::Left => match self.stack.len() {
                0 => false,
                1 => true,
                _ => self.next < self.len,
            },
            Action::Right => self.stack.len() >= 2,
        }
    }

    /// The arc (head, dependent) that a transition would make.
    #[inline]
    pub(crate) fn arc(&self, action: Action) -> Option<(u32, u32)> {
        match action {
            Action::Shift => None,
            Action::Left => Some((self.next, self.stack(0))),
            Action::Right => Some((self.stack(1), self.stack(0))),
        }
    }

    /// Takes an allowed transition; an arc gets `label`.
    pub(crate) fn take(&mut self, action: Action, label: u8) {
        let Some((head, dependent)) = self.arc(action) else {
            self.stack.push(self.next);
            self.next += 1;
            return;
        };
        self.stack.pop();
        self.heads[dependent as usize] = head;
        self.labels[dependent as usize] = label;
        let children = &mut self.children[head as usize];
        let side = usize::from(dependent > head);
        let outer = if side == 0 { &mut children.left } else { &mut children.right };
        outer[1] = outer[0];
        outer[0] = dependent;
        children.counts[side] = children.counts[side].saturating_add(1);
        children.labels |= 1 << (label & 63);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_allowed_walk_ends_in_a_tree_with_one_root() {
        let mut state = State::default();
        for seed in 0..200usize {
            let len = seed % 9 + 1;
            state.reset(len);
            let mut turn = seed;
            while !state.done() {
                turn = turn.wrapping_mul(31).wrapping_add(7);
                let allowed: Vec<_> = Action::ALL.into_iter().filter(|a| state.allows(*a)).collect();
                assert!(!allowed.is_empty());
                state.take(allowed[turn / 3 % allowed.len()], 0);
            }
            let roots = state.heads.iter().filter(|h| **h == len as u32).count();
            assert_eq!(roots, 1);
            for mut word in 0..len as u32 {
                for _ in 0..len {
                    if word != len as u32 {
                        word = state.heads[word as usize];
                    }
                }
                assert_eq!(word, len as u32, "a cycle");
            }
        }
    }
}
