//! A number being put together word by word.

/// The number being put together.
#[derive(Default)]
pub(super) struct Sum {
    /// Groups that were closed by a scale, in falling order.
    pub(super) closed: Vec<f64>,
    /// The open group.
    pub(super) open: f64,
    /// The last word put into the open group, and whether the group has any.
    pub(super) last: Option<f64>,
    pub(super) scale: f64,
    /// Whether a word for "and" stands before the last word.
    pub(super) joined: bool,
    /// Whether the number is part of a larger one.
    pub(super) inner: bool,
}

impl Sum {
    pub(super) fn value(&self) -> f64 {
        self.closed.iter().sum::<f64>() + self.open
    }

    /// The size that the next word must stay below.
    pub(super) fn room(&self) -> f64 {
        match self.last {
            // After twenty comes a unit, after hundred anything below it, after a unit or a teen nothing.
            Some(last) if last >= 1000.0 && last % 1000.0 == 0.0 => 1000.0,
            Some(last) if last >= 100.0 && last % 100.0 == 0.0 => 100.0,
            Some(last) if (20.0..100.0).contains(&last) && last % 10.0 == 0.0 => 10.0,
            Some(_) => 0.0,
            None => self.closed_scale(),
        }
    }

    pub(super) fn closed_scale(&self) -> f64 {
        if self.closed.is_empty() { f64::INFINITY } else { self.scale }
    }

    pub(super) fn add(&mut self, value: f64) {
        self.open += value;
        self.last = Some(value);
    }

    /// Multiplies everything smaller than `scale`.
    pub(super) fn multiply(&mut self, scale: f64) -> bool {
        let mut tail = self.open;
        while let Some(group) = self.closed.last().copied().filter(|group| *group < scale) {
            tail += group;
            self.closed.pop();
        }
        if self.closed.last().is_some_and(|group| *group < scale * 1.0) {
            return false;
        }
        if tail == 0.0 {
            if !self.closed.is_empty() && self.scale <= scale {
                return false;
            }
            tail = 1.0;
        }
        if scale < 1000.0 {
            // "two hundred": the group stays open for what is below a hundred.
            self.open = tail * scale;
            self.last = Some(scale);
        } else {
            self.closed.push(tail * scale);
            self.open = 0.0;
            self.last = None;
            self.scale = scale;
        }
        self.value().is_finite() && self.value() < 1e18
    }
}
