//! Products of whole numbers, as fast as the processor can: the sums are exact, so that every way gives the same.

/// Rows of a matrix that are worked on together.
pub(crate) const BLOCK: usize = 32;

/// Lists that are worked on together.
const LISTS: usize = 4;

/// The rows of a matrix as the products want them: block by block, of each block two columns at a time, and of those
/// both numbers of each row.
pub(crate) fn pack(weights: &[i8], rows: usize, cols: usize) -> Vec<i16> {
    let blocks = rows.div_ceil(BLOCK);
    let mut packed = Vec::with_capacity(blocks * BLOCK * cols);
    for block in 0..blocks {
        for col in (0..cols).step_by(2) {
            for row in block * BLOCK..(block + 1) * BLOCK {
                for col in [col, col + 1] {
                    let weight = if row < rows && col < cols { weights[row * cols + col] } else { 0 };
                    packed.push(i16::from(weight));
                }
            }
        }
    }
    packed
}

/// The sums of the products of a block's rows with each of some lists.
type Sums = [[i32; BLOCK]; LISTS];

/// Which way the products are worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// On any machine.
    Plain,
    /// With 256-bit registers.
    #[cfg(target_arch = "x86_64")]
    Avx2,
    /// With 512-bit registers that multiply and add at once.
    #[cfg(target_arch = "x86_64")]
    Vnni,
}

impl Way {
    /// The fastest way on this machine.
    pub(crate) fn fastest() -> Self {
        #[cfg(target_arch = "x86_64")]
        {
            use std::arch::is_x86_feature_detected as has;
            if has!("avx512f")
                && has!("avx512bw")
                && has!("avx512vl")
                && has!("avx512dq")
                && has!("avx512vnni")
            {
                return Self::Vnni;
            }
            if has!("avx2") {
                return Self::Avx2;
            }
        }
        Self::Plain
    }

    /// The products of one block with each of the lists, all of the same length.
    #[inline(always)]
    pub(crate) fn block(self, block: &[i16], lists: [&[i16]; LISTS]) -> Sums {
        let pairs = block.len() / (2 * BLOCK);
        let lists = lists.map(|l| &l[..2 * pairs]);
        match self {
            Self::Plain => plain(block, lists),
            // SAFETY: the way is only chosen on a machine that has what it needs.
            #[cfg(target_arch = "x86_64")]
            Self::Avx2 => unsafe { x86::avx2(block, lists) },
            // SAFETY: as above.
            #[cfg(target_arch = "x86_64")]
            Self::Vnni => unsafe { x86::vnni(block, lists) },
        }
    }
}

#[inline(always)]
fn plain(block: &[i16], lists: [&[i16]; LISTS]) -> Sums {
    let mut sums = [[0; BLOCK]; LISTS];
    for (at, weights) in block.chunks_exact(2 * BLOCK).enumerate() {
        for (sums, list) in sums.iter_mut().zip(lists) {
            let (first, second) = (i32::from(list[2 * at]), i32::from(list[2 * at + 1]));
            for (sum, weights) in sums.iter_mut().zip(weights.chunks_exact(2)) {
                *sum += i32::from(weights[0]) * first + i32::from(weights[1]) * second;
            }
        }
    }
    sums
}

#[cfg(target_arch = "x86_64")]
mod x86 {
    use super::{BLOCK, LISTS, Sums};
    use std::arch::x86_64::*;

    /// Two neighbouring numbers of a list as one.
    #[inline(always)]
    fn pair(list: &[i16], at: usize) -> i32 {
        debug_assert!(2 * at + 1 < list.len());
        // SAFETY: lists hold two numbers for each column pair of a block, of which `at` is one.
        unsafe { list.as_ptr().cast::<i32>().add(at).read_unaligned() }
    }

    #[target_feature(enable = "avx2")]
    #[inline]
    pub(super) fn avx2(block: &[i16], lists: [&[i16]; LISTS]) -> Sums {
        const PARTS: usize = BLOCK / 8;
        let mut out = [[0; BLOCK]; LISTS];
        // Two lists at once: their sums and the weights just fit into the registers.
        for (out, lists) in out.chunks_exact_mut(2).zip(lists.chunks_exact(2)) {
            let mut sums = [[_mm256_setzero_si256(); PARTS]; 2];
            for (at, weights) in block.chunks_exact(2 * BLOCK).enumerate() {
                let both = [_mm256_set1_epi32(pair(lists[0], at)), _mm256_set1_epi32(pair(lists[1], at))];
                for part in 0..PARTS {
                    // SAFETY: a chunk holds `PARTS` registers of 16 numbers.
                    let weights = unsafe { _mm256_loadu_si256(weights.as_ptr().add(16 * part).cast()) };
                    for (sums, both) in sums.iter_mut().zip(both) {
                        sums[part] = _mm256_add_epi32(sums[part], _mm256_madd_epi16(weights, both));
                    }
                }
            }
            for (out, sums) in out.iter_mut().zip(sums) {
                for (part, sum) in sums.into_iter().enumerate() {
                    // SAFETY: `out` has room for `PARTS` registers of eight numbers.
                    unsafe { _mm256_storeu_si256(out.as_mut_ptr().add(8 * part).cast(), sum) };
                }
            }
        }
        out
    }

    #[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512dq,avx512vnni")]
    #[inline]
    pub(super) fn vnni(block: &[i16], lists: [&[i16]; LISTS]) -> Sums {
        let mut sums = [[_mm512_setzero_si512(); 2]; LISTS];
        for (at, weights) in block.chunks_exact(2 * BLOCK).enumerate() {
            // SAFETY: a chunk holds two registers of 32 numbers.
            let weights = unsafe {
                [
                    _mm512_loadu_si512(weights.as_ptr().cast()),
                    _mm512_loadu_si512(weights.as_ptr().add(32).cast()),
                ]
            };
            for (sums, list) in sums.iter_mut().zip(lists) {
                let both = _mm512_set1_epi32(pair(list, at));
                sums[0] = _mm512_dpwssd_epi32(sums[0], weights[0], both);
                sums[1] = _mm512_dpwssd_epi32(sums[1], weights[1], both);
            }
        }
        let mut out = [[0; BLOCK]; LISTS];
        for (out, sums) in out.iter_mut().zip(sums) {
            // SAFETY: `out` has room for two registers of sixteen numbers.
            unsafe {
                _mm512_storeu_si512(out.as_mut_ptr().cast(), sums[0]);
                _mm512_storeu_si512(out.as_mut_ptr().add(16).cast(), sums[1]);
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_gives_the_same() {
        let mut random = crate::train::learner::Random::new(5);
        let (rows, cols) = (45, 34);
        let weights: Vec<i8> = (0..rows * cols).map(|_| random.below(255) as i8).collect();
        let lists: Vec<i16> = (0..4 * cols).map(|_| random.below(65_536) as i16 / 8).collect();
        let lists: [&[i16]; 4] = std::array::from_fn(|l| &lists[l * cols..][..cols]);
        let packed = pack(&weights, rows, cols);
        for (nth, block) in packed.chunks_exact(BLOCK * cols).enumerate() {
            let sums = plain(block, lists);
            for (list, sums) in lists.iter().zip(sums) {
                for (row, sum) in (nth * BLOCK..rows).zip(sums) {
                    let row = &weights[row * cols..][..cols];
                    let right: i32 = row.iter().zip(*list).map(|(w, l)| i32::from(*w) * i32::from(*l)).sum();
                    assert_eq!(sum, right);
                }
            }
            assert_eq!(Way::fastest().block(block, lists), sums);
            #[cfg(target_arch = "x86_64")]
            if std::arch::is_x86_feature_detected!("avx2") {
                assert_eq!(Way::Avx2.block(block, lists), sums);
            }
        }
    }
}
