//! Steps down the slope: Adam, with a rate that rises at the start and falls to nothing at the end, and the mean of
//! where the later steps led.

const FIRST: f32 = 0.9;
const SECOND: f32 = 0.98;
/// The longest slope that is followed as it is.
const LONGEST: f32 = 5.0;
/// Of all steps, how many the mean looks back on: one in so many.
const RECENT: f32 = 50.0;

/// The state of the descent.
pub(super) struct Steps {
    mean: Vec<f32>,
    square: Vec<f32>,
    /// The mean of the values over the second half of the steps, the last ones counting most; empty before.
    settled: Vec<f32>,
    rate: f32,
    taken: usize,
    all: usize,
}

impl Steps {
    pub(super) fn new(len: usize, rate: f32, all: usize) -> Self {
        Self { mean: vec![0.0; len], square: vec![0.0; len], settled: Vec::new(), rate, taken: 0, all }
    }

    /// Moves the values against their slopes, the sums over `words` words, which are cleared.
    pub(super) fn take(&mut self, values: &mut [f32], slopes: &mut [f32], words: usize) {
        self.taken += 1;
        let share = self.taken as f32 / self.all.max(1) as f32;
        let rate = self.rate * (share * 20.0).min(1.0) * (1.0 - share).max(0.0);
        let mean = 1.0 / words.max(1) as f32;
        let length = mean * slopes.iter().map(|s| s * s).sum::<f32>().sqrt();
        let shrink = if length > LONGEST { mean * LONGEST / length } else { mean };
        let (bias1, bias2) = (1.0 - FIRST.powi(self.taken as i32), 1.0 - SECOND.powi(self.taken as i32));
        let rate = rate * bias2.sqrt() / bias1;
        for (((value, slope), mean), square) in
            values.iter_mut().zip(slopes.iter_mut()).zip(&mut self.mean).zip(&mut self.square)
        {
            let s = *slope * shrink;
            *slope = 0.0;
            *mean = FIRST * *mean + (1.0 - FIRST) * s;
            *square = SECOND * *square + (1.0 - SECOND) * s * s;
            *value -= rate * *mean / (square.sqrt() + 1e-8);
        }
        if 2 * self.taken >= self.all {
            if self.settled.is_empty() {
                self.settled.extend_from_slice(values);
            }
            let share = (RECENT / self.all as f32).min(1.0);
            for (settled, value) in self.settled.iter_mut().zip(values.iter()) {
                *settled += share * (*value - *settled);
            }
        }
    }

    /// The mean of where the later steps led; `None` where there were none.
    pub(super) fn settled(self) -> Option<Vec<f32>> {
        (!self.settled.is_empty()).then_some(self.settled)
    }
}
