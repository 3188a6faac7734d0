//! The program `dateline`.

/// Adding to a ledger and reading ask for many small pieces of memory: this one gives them faster than the system's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    cli::main()
}
