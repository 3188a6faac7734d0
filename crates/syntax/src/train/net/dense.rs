//! Products of matrices, forwards and backwards.

use crate::net::layout::Matrix;
use std::ops::Range;

/// `c = a b + beta c` for matrices whose rows and columns lie as the strides say.
fn product(
    [m, k, n]: [usize; 3],
    (a, a_strides): (&[f32], [usize; 2]),
    (b, b_strides): (&[f32], [usize; 2]),
    beta: f32,
    c: &mut [f32],
) {
    if m == 0 || k == 0 || n == 0 {
        return;
    }
    let reach =
        |rows: usize, cols: usize, strides: [usize; 2]| (rows - 1) * strides[0] + (cols - 1) * strides[1];
    assert!(reach(m, k, a_strides) < a.len() && reach(k, n, b_strides) < b.len() && m * n <= c.len());
    let [ar, ac] = a_strides.map(|s| s as isize);
    let [br, bc] = b_strides.map(|s| s as isize);
    // SAFETY: every place that the dimensions and strides reach lies within the slices, as was just asserted.
    unsafe {
        matrixmultiply::sgemm(
            m,
            k,
            n,
            1.0,
            a.as_ptr(),
            ar,
            ac,
            b.as_ptr(),
            br,
            bc,
            beta,
            c.as_mut_ptr(),
            n as isize,
            1,
        );
    }
}

/// `out = x wᵀ + bias`, for the rows of `x`.
pub(super) fn forward(matrix: &Matrix, values: &[f32], x: &[f32], out: &mut Vec<f32>) {
    let (rows, cols) = (matrix.rows, matrix.cols);
    let n = x.len() / cols;
    out.clear();
    match matrix.bias {
        Some(_) => (0..n).for_each(|_| out.extend_from_slice(&values[matrix.bias_range()])),
        None => out.resize(n * rows, 0.0),
    }
    product([n, cols, rows], (x, [cols, 1]), (&values[matrix.range()], [1, cols]), 1.0, out);
}

/// Adds to `slope` what `slope_out` says of the weights, and to `slope_x`, where it is wanted, what it says of `x`.
pub(super) fn backward(
    matrix: &Matrix,
    values: &[f32],
    slope: &mut [f32],
    x: &[f32],
    slope_out: &[f32],
    slope_x: Option<&mut [f32]>,
) {
    let (rows, cols) = (matrix.rows, matrix.cols);
    let n = x.len() / cols;
    product([rows, n, cols], (slope_out, [1, rows]), (x, [cols, 1]), 1.0, &mut slope[matrix.range()]);
    if let Some(slope_x) = slope_x {
        product([n, rows, cols], (slope_out, [rows, 1]), (&values[matrix.range()], [cols, 1]), 1.0, slope_x);
    }
    if matrix.bias.is_some() {
        let bias = &mut slope[matrix.bias_range()];
        for row in slope_out.chunks_exact(rows) {
            bias.iter_mut().zip(row).for_each(|(b, s)| *b += s);
        }
    }
}

/// `out = x yᵀ` for two lists of rows of `cols` numbers.
pub(super) fn between(x: &[f32], y: &[f32], cols: usize, out: &mut Vec<f32>) {
    let (m, n) = (x.len() / cols, y.len() / cols);
    out.clear();
    out.resize(m * n, 0.0);
    product([m, cols, n], (x, [cols, 1]), (y, [1, cols]), 0.0, out);
}

/// The way back through [`between`].
pub(super) fn between_backward(
    x: &[f32],
    y: &[f32],
    cols: usize,
    slope_out: &[f32],
    slope_x: &mut [f32],
    slope_y: &mut [f32],
) {
    let (m, n) = (x.len() / cols, y.len() / cols);
    product([m, n, cols], (slope_out, [n, 1]), (y, [cols, 1]), 1.0, slope_x);
    product([n, m, cols], (slope_out, [1, n]), (x, [cols, 1]), 1.0, slope_y);
}

/// Turns scores into the slopes of the loss of having chosen by them; returns the loss.
pub(super) fn choose(scores: &mut [f32], right: usize) -> f32 {
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    let mut sum = 0.0;
    for score in scores.iter_mut() {
        *score = (*score - most).exp();
        sum += *score;
    }
    scores.iter_mut().for_each(|s| *s /= sum);
    let loss = -scores[right].max(1e-9).ln();
    scores[right] -= 1.0;
    loss
}

/// The slopes of the shares that words gave to themselves and to their neighbours, of those of what a layer of `size` numbers
/// a word holds.
pub(super) fn given_back(size: usize, sentences: &[Range<usize>], slope: &[f32]) -> Vec<f32> {
    let mut given = vec![0.0; 3 * slope.len()];
    for range in sentences {
        for at in range.clone() {
            let slope = &slope[at * size..][..size];
            let mut give = |word: usize, part: usize| {
                given[(3 * word + part) * size..][..size].copy_from_slice(slope);
            };
            give(at, 0);
            if at > range.start {
                give(at - 1, 1);
            }
            if at + 1 < range.end {
                give(at + 1, 2);
            }
        }
    }
    given
}
