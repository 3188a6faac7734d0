//! Hashes that stay the same from one build to the next, because they are stored.

/// FNV-1a over bytes, with the bits of the end spread over all of them.
pub(crate) fn of_bytes(bytes: &[u8]) -> u64 {
    of_each(bytes.iter().copied())
}

/// The hash of ASCII letters as small ones.
pub(crate) fn of_lower(bytes: &[u8]) -> u64 {
    of_each(bytes.iter().map(u8::to_ascii_lowercase))
}

fn of_each(bytes: impl Iterator<Item = u8>) -> u64 {
    mix(bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    }))
}

/// A hash of several parts in order.
pub(crate) fn of_parts(parts: &[&str]) -> u64 {
    parts.iter().fold(0x9e37_79b9_7f4a_7c15, |hash, part| join(hash, of_bytes(part.as_bytes())))
}

/// A hash of two hashes in order.
pub(crate) fn join(first: u64, second: u64) -> u64 {
    mix(first.rotate_left(23) ^ second.wrapping_mul(0x9fb2_1c65_1e98_df25))
}

fn mix(mut hash: u64) -> u64 {
    hash ^= hash >> 33;
    hash = hash.wrapping_mul(0xff51_afd7_ed55_8ccd);
    hash ^= hash >> 33;
    hash = hash.wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    hash ^ (hash >> 33)
}
