//! The two curves of the network, as plain fractions: the same on every machine, and their slopes for training.

/// A hyperbolic tangent, near enough, that reaches 1 at 3.
#[inline(always)]
pub(crate) fn tanh(x: f32) -> f32 {
    let x = x.clamp(-3.0, 3.0);
    let square = x * x;
    x * (27.0 + square) / (27.0 + 9.0 * square)
}

/// The slope of [`tanh`].
#[inline(always)]
pub(crate) fn tanh_slope(x: f32) -> f32 {
    let square = (x * x).min(9.0);
    let root = (9.0 - square) / (9.0 + 3.0 * square);
    root * root
}

/// A logistic curve, near enough, that reaches 0 and 1 at 6.
#[inline(always)]
pub(crate) fn gate(x: f32) -> f32 {
    0.5 + 0.5 * tanh(0.5 * x)
}

/// The slope of [`gate`].
#[inline(always)]
pub(crate) fn gate_slope(x: f32) -> f32 {
    0.25 * tanh_slope(0.5 * x)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slopes_are_those_of_the_curves() {
        for step in -80..=80 {
            let x = step as f32 / 10.0 + 0.03;
            let slope = |f: fn(f32) -> f32| (f(x + 0.01) - f(x - 0.01)) / 0.02;
            assert!((slope(tanh) - tanh_slope(x)).abs() < 2e-3, "{x}");
            assert!((slope(gate) - gate_slope(x)).abs() < 2e-3, "{x}");
        }
        assert_eq!((tanh(9.0), gate(-9.0), gate(0.0)), (1.0, 0.0, 0.5));
    }
}
