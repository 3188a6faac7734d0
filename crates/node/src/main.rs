//! The program of a cluster.

use std::process::ExitCode;

/// That of `dateline`, for the same reasons.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    node::main()
}
