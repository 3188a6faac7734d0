//! Files of a set, gzipped or not, found in a folder.

use std::io::Read;
use std::path::{Path, PathBuf};

/// Why a set could not be scored.
#[derive(Debug, thiserror::Error)]
pub enum EvalError {
    /// A file or folder cannot be read.
    #[error("{path}: {source}")]
    Io {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A file is not what its name says.
    #[error("{path}: {reason}")]
    Form {
        /// Which.
        path: PathBuf,
        /// What is wrong, and where.
        reason: String,
    },
}

/// Every file at or below some paths, in order of name.
pub(crate) fn walk(paths: &[PathBuf]) -> Result<Vec<PathBuf>, EvalError> {
    let mut found = Vec::new();
    let mut stack: Vec<PathBuf> = paths.iter().rev().cloned().collect();
    while let Some(path) = stack.pop() {
        let fault = |source| EvalError::Io { path: path.clone(), source };
        if path.is_dir() {
            let mut inside = std::fs::read_dir(&path)
                .and_then(|entries| entries.map(|e| Ok(e?.path())).collect::<Result<Vec<_>, _>>())
                .map_err(fault)?;
            inside.sort_by(|a, b| b.cmp(a));
            stack.extend(inside);
        } else {
            std::fs::metadata(&path).map_err(fault)?;
            found.push(path);
        }
    }
    Ok(found)
}

/// The text of a file, unpacked where its name ends in `.gz`, without a byte order mark.
pub(crate) fn text(path: &Path) -> Result<String, EvalError> {
    let fault = |source| EvalError::Io { path: path.to_owned(), source };
    let bytes = std::fs::read(path).map_err(fault)?;
    let mut text = String::new();
    if path.extension().is_some_and(|e| e == "gz") {
        flate2::read::GzDecoder::new(&bytes[..]).read_to_string(&mut text).map_err(fault)?;
    } else {
        text = String::from_utf8(bytes)
            .map_err(|e| fault(std::io::Error::new(std::io::ErrorKind::InvalidData, e)))?;
    }
    if let Some(rest) = text.strip_prefix('\u{feff}') {
        text = rest.to_owned();
    }
    Ok(text)
}

/// The name of a file without `.gz`.
pub(crate) fn name(path: &Path) -> &str {
    let name = path.file_name().and_then(|n| n.to_str()).unwrap_or("");
    name.strip_suffix(".gz").unwrap_or(name)
}

/// The folder a file stands in.
pub(crate) fn folder(path: &Path) -> &str {
    path.parent().and_then(|p| p.file_name()).and_then(|n| n.to_str()).unwrap_or("")
}
