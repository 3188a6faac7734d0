//! The program of a cluster.

use std::process::ExitCode;

fn main() -> ExitCode {
    node::main()
}
