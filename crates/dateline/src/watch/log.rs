//! The log of an unattended run: for people, or one object a line.

use crate::args::LogFormat;
use serde_json::{Value, json};
use std::io::{self, Write};

/// Writes what happens on standard error.
#[derive(Clone, Debug)]
pub struct Log {
    format: LogFormat,
}

impl Log {
    /// A log of some format.
    pub fn new(format: LogFormat) -> Self {
        Self { format }
    }

    /// Writes that something happened, at a source or to the run as a whole.
    pub fn say(&self, at: jiff::Timestamp, level: &str, source: Option<&str>, event: &str, what: &str) {
        let line = match self.format {
            LogFormat::Json => {
                let fields: Value = json!({"time": at.to_string(), "level": level, "source": source, "event": event, "what": what});
                fields.to_string()
            }
            LogFormat::Text => {
                let source = source.map(|source| format!("{source}: ")).unwrap_or_default();
                format!("{} {source}{event}: {what}", at.strftime("%Y-%m-%dT%H:%M:%SZ"))
            }
        };
        // Nobody is left to tell where standard error is closed.
        let _ = writeln!(io::stderr().lock(), "{line}");
    }
}
