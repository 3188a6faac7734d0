//! How SQLite takes memory, for who makes one large ledger and nothing else.

use crate::open::{BULK_CACHE_KIB, BULK_PAGE_BYTES};
use rusqlite::ffi;
use std::ffi::c_int;
use std::mem::size_of;
use std::ptr::from_mut;
use std::sync::Once;

/// Has the pages of a ledger in memory that is taken at once and is in use from the first report to the last, and leaves off to count
/// what is taken, which costs a lock for every block. Holds for the whole process, and only where SQLite was not used
/// before.
pub fn settle_for_bulk() {
    static SETTLED: Once = Once::new();
    SETTLED.call_once(|| {
        // SAFETY: SQLite looks itself whether it is in use already and then takes no setting. The pages are never freed, lie
        // at a multiple of eight, and are as many and as long as is said.
        unsafe {
            let off: c_int = 0;
            ffi::sqlite3_config(ffi::SQLITE_CONFIG_MEMSTATUS, off);
            let mut head: c_int = 0;
            if ffi::sqlite3_config(ffi::SQLITE_CONFIG_PCACHE_HDRSZ, from_mut(&mut head)) != ffi::SQLITE_OK {
                return;
            }
            let page = (BULK_PAGE_BYTES as usize + head as usize).next_multiple_of(8);
            let pages = BULK_CACHE_KIB as usize * 1024 / page + SPARE;
            let all = vec![1_u64; pages * page / size_of::<u64>()].leak();
            ffi::sqlite3_config(
                ffi::SQLITE_CONFIG_PAGECACHE,
                all.as_mut_ptr(),
                page as c_int,
                pages as c_int,
            );
        }
    });
}

/// Pages beside those that are kept: some are in use while others are kept.
const SPARE: usize = 24;
