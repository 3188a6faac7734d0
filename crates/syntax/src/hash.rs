//! Hashes of strings and of feature combinations: the names by which weights are found.

const K: u64 = 0x9e37_79b9_7f4a_7c15;
const K2: u64 = 0xd6e8_feb8_6659_fd93;

/// Hash of a string's bytes.
#[inline]
pub(crate) fn text(text: &str) -> u32 {
    let mut hash = K;
    let mut chunks = text.as_bytes().chunks_exact(8);
    for chunk in &mut chunks {
        let mut word = [0; 8];
        word.copy_from_slice(chunk);
        hash = step(hash, u64::from_le_bytes(word));
    }
    let rest = chunks.remainder();
    let mut word = [0; 8];
    word[..rest.len()].copy_from_slice(rest);
    finish(step(hash, u64::from_le_bytes(word) ^ ((text.len() as u64) << 56))) as u32
}

/// Hash of bytes.
pub(crate) fn bytes(bytes: &[u8]) -> u64 {
    let mut hash = step(K, bytes.len() as u64);
    for chunk in bytes.chunks(8) {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        hash = step(hash, u64::from_le_bytes(word));
    }
    finish(hash)
}

/// Hash of a feature: a template's number and the atoms that fill it.
#[inline(always)]
pub(crate) fn feature<const N: usize>(template: u32, atoms: [u32; N]) -> u64 {
    let mut hash = u64::from(template).wrapping_mul(K);
    for atom in atoms {
        hash = step(hash, u64::from(atom));
    }
    finish(hash)
}

/// Two atoms made one.
#[inline(always)]
pub(crate) fn pair(a: u32, b: u32) -> u32 {
    feature(77, [a, b]) as u32
}

#[inline(always)]
fn step(hash: u64, value: u64) -> u64 {
    (hash.rotate_left(23) ^ value).wrapping_mul(K)
}

#[inline(always)]
fn finish(hash: u64) -> u64 {
    let hash = (hash ^ (hash >> 32)).wrapping_mul(K2);
    hash ^ (hash >> 32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn different_strings_differ() {
        let words = ["", "a", "b", "ab", "ba", "abcdefgh", "abcdefgha", "\0", "\0\0"];
        let mut seen: Vec<u32> = words.iter().map(|w| text(w)).collect();
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), words.len());
    }

    #[test]
    fn the_order_of_atoms_counts() {
        assert_ne!(feature(1, [2, 3]), feature(1, [3, 2]));
        assert_ne!(feature(1, [2]), feature(2, [2]));
    }
}
