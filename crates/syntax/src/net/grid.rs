//! Matrices of small whole numbers, and products with them that are exact, so that every machine gives the same.

use super::kernel::{BLOCK, Way, pack};
use super::layout::Matrix;
use crate::ModelError;
use crate::bytes::{Reader, put_bytes, put_u32};

/// What 1 is in the whole numbers that go into a matrix.
pub(crate) const ONE: f32 = 512.0;
/// The greatest number that goes in: more is cut off.
const MOST: f32 = 8.0;

/// A matrix with what is added to its products.
#[derive(Debug, Default)]
pub(crate) struct Grid {
    pub(crate) rows: usize,
    pub(crate) cols: usize,
    weights: Vec<i8>,
    /// The same as products of all rows want them.
    packed: Vec<i16>,
    /// What a product of each row is multiplied by, and what is added then.
    scales: Vec<f32>,
    bias: Vec<f32>,
}

/// Added and taken away again, it leaves the nearest whole number.
const ROUND: f32 = 12_582_912.0;

/// The nearest whole number, `one` for 1, of what is cut off at `most`.
#[inline(always)]
pub(crate) fn nearest(x: f32, most: f32, one: f32) -> i16 {
    (x.clamp(-most, most) * one + ROUND - ROUND) as i16
}

/// Numbers as whole ones, [`ONE`] for 1.
#[inline(always)]
pub(crate) fn whole(from: &[f32], to: &mut Vec<i16>) {
    to.clear();
    to.resize(from.len(), 0);
    for (to, from) in to.iter_mut().zip(from) {
        *to = nearest(*from, MOST, ONE);
    }
}

/// The sum of the products of two lists.
#[inline(always)]
pub(crate) fn dot(a: &[i16], b: &[i16]) -> i32 {
    let mut sum = 0;
    for (a, b) in a.iter().zip(b) {
        sum += i32::from(*a) * i32::from(*b);
    }
    sum
}

impl Grid {
    /// The matrix of trained weights, rounded to bytes.
    pub(crate) fn rounded(matrix: &Matrix, values: &[f32]) -> Self {
        let mut weights = Vec::with_capacity(matrix.rows * matrix.cols);
        let mut scales = Vec::with_capacity(matrix.rows);
        for row in values[matrix.range()].chunks_exact(matrix.cols) {
            let most = row.iter().fold(1e-6f32, |most, w| most.max(w.abs()));
            weights.extend(row.iter().map(|w| (w * 127.0 / most).round() as i8));
            scales.push(most / 127.0 / ONE);
        }
        let bias = match matrix.bias {
            Some(_) => values[matrix.bias_range()].to_vec(),
            None => vec![0.0; matrix.rows],
        };
        let packed = pack(&weights, matrix.rows, matrix.cols);
        Self { rows: matrix.rows, cols: matrix.cols, weights, packed, scales, bias }
    }

    /// The weights as they were before they were rounded, nearly, in the places of `matrix`.
    pub(crate) fn spread(&self, matrix: &Matrix, values: &mut [f32]) {
        let rows = values[matrix.range()].chunks_exact_mut(self.cols);
        for ((row, weights), scale) in rows.zip(self.weights.chunks_exact(self.cols)).zip(&self.scales) {
            row.iter_mut().zip(weights).for_each(|(value, w)| *value = f32::from(*w) * scale * ONE);
        }
        let bias = &mut values[matrix.bias_range()];
        bias.iter_mut().zip(&self.bias).for_each(|(value, bias)| *value = *bias);
    }

    pub(crate) fn read(reader: &mut Reader, rows: usize, cols: usize) -> Result<Self, ModelError> {
        let weights: Vec<i8> = reader.bytes()?.iter().map(|b| *b as i8).collect();
        let (scales, bias) = (read_floats(reader)?, read_floats(reader)?);
        if weights.len() != rows * cols || scales.len() != rows || bias.len() != rows {
            return Err(ModelError::Damaged("a matrix is of another size"));
        }
        Ok(Self { rows, cols, packed: pack(&weights, rows, cols), weights, scales, bias })
    }

    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        put_bytes(out, &self.weights.iter().map(|w| *w as u8).collect::<Vec<u8>>());
        put_floats(out, &self.scales);
        put_floats(out, &self.bias);
    }

    /// The product of one row with one list.
    #[inline(always)]
    pub(crate) fn one(&self, row: usize, input: &[i16]) -> f32 {
        let weights = &self.weights[row * self.cols..][..self.cols];
        let mut sum = 0;
        for (weight, input) in weights.iter().zip(input) {
            sum += i32::from(*weight) * i32::from(*input);
        }
        sum as f32 * self.scales[row] + self.bias[row]
    }

    /// The products of all rows with each list in `inputs`, list by list.
    #[inline(always)]
    pub(crate) fn all(&self, way: Way, inputs: &[i16], out: &mut Vec<f32>) {
        let n = inputs.len() / self.cols;
        out.clear();
        out.resize(n * self.rows, 0.0);
        for (nth, block) in self.packed.chunks_exact(BLOCK * self.cols).enumerate() {
            let rows = nth * BLOCK..self.rows.min((nth + 1) * BLOCK);
            let (scales, bias) = (&self.scales[rows.clone()], &self.bias[rows.clone()]);
            for at in (0..n).step_by(4) {
                // The last stands in for those that are not there.
                let places: [usize; 4] = std::array::from_fn(|list| (at + list).min(n - 1));
                let sums = way.block(block, places.map(|place| &inputs[place * self.cols..][..self.cols]));
                for list in 0..4 {
                    let out = &mut out[places[list] * self.rows..][rows.clone()];
                    for (((out, sum), scale), bias) in out.iter_mut().zip(&sums[list]).zip(scales).zip(bias) {
                        *out = *sum as f32 * scale + bias;
                    }
                }
            }
        }
    }
}

pub(crate) fn put_floats(out: &mut Vec<u8>, floats: &[f32]) {
    put_u32(out, floats.len());
    floats.iter().for_each(|f| out.extend_from_slice(&f.to_bits().to_le_bytes()));
}

pub(crate) fn read_floats(reader: &mut Reader) -> Result<Vec<f32>, ModelError> {
    let floats: Vec<f32> = reader.u32_list()?.into_iter().map(f32::from_bits).collect();
    match floats.iter().all(|f| f.is_finite()) {
        true => Ok(floats),
        false => Err(ModelError::Damaged("a weight is not a number")),
    }
}
