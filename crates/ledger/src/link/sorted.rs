//! Keys that are as good as chance, held in order until there are a great many: written a few at a time, each time would touch most pages of
//! their table.

/// So many are held: 4 MiB. Room for all is had at once.
const MOST: usize = 1 << 19;

/// The first of so many rows stands in a list that the processor has at hand.
const RUN: usize = 64;

/// Keys of 32 bits with what is kept under each, in order.
#[derive(Debug, Default)]
pub(super) struct Sorted {
    rows: Vec<(u32, u32)>,
    /// The key of the first row of each run.
    firsts: Vec<u32>,
}

impl Sorted {
    /// With room that is in use from the first on.
    pub(super) fn new() -> Self {
        let mut rows = vec![(1, 1); MOST];
        rows.clear();
        Self { rows, firsts: Vec::with_capacity(MOST / RUN) }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Whether there is room for so many more.
    pub(super) fn has_room(&self, many: usize) -> bool {
        self.rows.len() + many <= MOST
    }

    /// Adds keys that are in order, each later than those that are the same and held.
    pub(super) fn add(&mut self, keys: &[(i64, i64)]) {
        let (mut old, mut new) = (self.rows.len(), keys.len());
        self.rows.resize(old + new, (0, 0));
        // From the end on, each goes to its last place.
        while new > 0 {
            let (key, no) = (keys[new - 1].0 as u32, keys[new - 1].1 as u32);
            let at = old + new - 1;
            if old > 0 && self.rows[old - 1] > (key, no) {
                self.rows[at] = self.rows[old - 1];
                old -= 1;
            } else {
                self.rows[at] = (key, no);
                new -= 1;
            }
        }
        self.firsts.clear();
        self.firsts.extend(self.rows.iter().step_by(RUN).map(|(key, _)| key));
    }

    /// What is kept under a key, in order.
    pub(super) fn under(&self, key: i64) -> impl Iterator<Item = i64> {
        let key = key as u32;
        // It begins in the run before the first that begins with it, or with what is greater.
        let from = self.firsts.partition_point(|first| *first < key).saturating_sub(1) * RUN;
        let run = &self.rows[from..self.rows.len().min(from + RUN)];
        let first = from + run.partition_point(|(held, _)| *held < key);
        self.rows[first..].iter().take_while(move |(held, _)| *held == key).map(|(_, no)| i64::from(*no))
    }

    /// All keys with what is kept under them, in order.
    pub(super) fn all(&self) -> impl Iterator<Item = (i64, i64)> {
        self.rows.iter().map(|(key, no)| (i64::from(*key), i64::from(*no)))
    }

    pub(super) fn clear(&mut self) {
        self.rows.clear();
        self.firsts.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_added_in_parts_is_found_in_order() {
        let mut sorted = Sorted::new();
        let mut all: Vec<(i64, i64)> = Vec::new();
        for part in 0..20 {
            let mut keys: Vec<(i64, i64)> =
                (part * 100..part * 100 + 100).map(|no| (no * 7919 % 97, no)).collect();
            keys.sort_unstable();
            all.extend(&keys);
            sorted.add(&keys);
        }
        all.sort_unstable();
        assert!(sorted.all().eq(all.iter().copied()));
        for key in 0..99 {
            let expected = all.iter().filter(|(held, _)| *held == key).map(|(_, no)| *no);
            assert!(sorted.under(key).eq(expected), "{key}");
        }
        assert!(sorted.has_room(MOST - 2000) && !sorted.has_room(MOST - 1999));
    }
}
