//! Runs the program in a folder of its own.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
#![allow(dead_code)]

use std::{
    ffi::OsStr,
    fs,
    io::Write,
    path::PathBuf,
    process::{Command, Output, Stdio},
};
use tempfile::TempDir;

/// A report of which something can be read.
pub const REPORT: &str = "Russia attacked Ukraine with 62 drones overnight, killing two people in Odesa, \
    Ukrainian officials said on Tuesday.\n";

/// A folder that goes with the test, and the program in it.
pub struct Desk(TempDir);

/// How the program ended.
pub struct Ended {
    pub status: i32,
    pub out: String,
    pub err: String,
}

impl From<Output> for Ended {
    fn from(output: Output) -> Self {
        Self {
            status: output.status.code().expect("it ends by itself"),
            out: String::from_utf8(output.stdout).expect("the program prints UTF-8"),
            err: String::from_utf8(output.stderr).expect("the program prints UTF-8"),
        }
    }
}

impl Desk {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Puts a file on the desk, with the folders it stands in.
    pub fn put(&self, name: &str, bytes: impl AsRef<[u8]>) -> &Self {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
        self
    }

    /// The program without the settings of whoever runs the tests.
    pub fn command(&self, args: &[impl AsRef<OsStr>]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_dateline"));
        command.args(args).current_dir(self.0.path()).stdin(Stdio::null());
        for (name, _) in
            std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("DATELINE_"))
        {
            command.env_remove(name);
        }
        command
    }

    pub fn run(&self, args: &[&str]) -> Ended {
        self.command(args).output().unwrap().into()
    }

    pub fn run_with_input(&self, args: &[&str], input: &[u8]) -> Ended {
        let mut command = self.command(args);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        // The program may refuse its input before it has read all of it.
        let _ = child.stdin.take().unwrap().write_all(input);
        child.wait_with_output().unwrap().into()
    }
}

/// The readings printed as a JSON array, as one object, or one a line.
pub fn readings(out: &str) -> Vec<record::Reading> {
    serde_json::from_str(out)
        .or_else(|_| serde_json::from_str(out).map(|one| vec![one]))
        .or_else(|_| out.lines().map(serde_json::from_str).collect())
        .unwrap_or_else(|error| panic!("{error} in {out}"))
}
