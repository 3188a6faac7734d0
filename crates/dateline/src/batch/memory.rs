//! What the allocator keeps for later use, made small: a batch frees on one thread what others allocated, and the free memory of
//! each thread would grow for as long as it runs.

pub use of_system::{be_frugal, give_back};

#[cfg(all(target_os = "linux", target_env = "gnu"))]
mod of_system {
    use std::ffi::c_int;

    /// Blocks from this size on are the system's again as soon as they are free. The allocator would raise it to the largest block that
    /// was ever freed.
    const LARGE: c_int = 1 << 18;

    /// So much free memory may lie at the end of a heap: with less, a reader asks the system again and again.
    const SPARE: c_int = 4 << 20;

    /// Keeps the allocator from holding large blocks, and from having a heap for each thread where so many read: what one frees could not be
    /// used by another. Later calls change nothing.
    pub fn be_frugal(readers: usize) {
        let heaps = c_int::try_from(1 + readers / 2).unwrap_or(c_int::MAX);
        // SAFETY: all only set numbers that the allocator reads under its lock.
        unsafe {
            libc::mallopt(libc::M_ARENA_MAX, heaps);
            libc::mallopt(libc::M_MMAP_THRESHOLD, LARGE);
            libc::mallopt(libc::M_TRIM_THRESHOLD, SPARE);
        }
    }

    /// Gives the system what is free.
    pub fn give_back() {
        // SAFETY: it touches free memory alone, under the allocator's locks.
        unsafe {
            libc::malloc_trim(0);
        }
    }
}

#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
mod of_system {
    /// Other allocators do this by themselves.
    pub fn be_frugal(_readers: usize) {}

    /// Other allocators do this by themselves.
    pub fn give_back() {}
}
