//! The program `dateline`.

fn main() -> std::process::ExitCode {
    cli::main()
}
