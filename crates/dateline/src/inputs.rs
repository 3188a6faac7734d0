//! The inputs that the arguments name: files, folders, standard input.

use crate::decode::{DecodeError, read_text};
use std::{
    fs::File,
    io,
    path::{Path, PathBuf},
};
use walkdir::WalkDir;

/// One report to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// A file.
    File(PathBuf),
    /// Standard input.
    Stdin,
}

impl Input {
    /// Its name in messages and in the view.
    pub fn name(&self) -> String {
        match self {
            Input::File(path) => path.display().to_string(),
            Input::Stdin => "standard input".to_owned(),
        }
    }

    /// Reads and decodes it in bounded memory.
    ///
    /// # Errors
    /// Where it cannot be opened or is no text.
    pub fn text(&self) -> Result<String, DecodeError> {
        match self {
            Input::File(path) => read_text(File::open(path)?),
            Input::Stdin => read_text(io::stdin().lock()),
        }
    }
}

/// An input, or what was wrong with the argument that should have given one.
pub type Found = Result<Input, Unfound>;

/// An argument, or something in a folder, that gives no input.
#[derive(Debug, thiserror::Error)]
#[error("{name}: {why}")]
pub struct Unfound {
    name: String,
    why: String,
}

/// Whether the arguments name exactly one report, so that one object is printed and no array.
pub fn is_one(arguments: &[PathBuf]) -> bool {
    matches!(arguments, [one] if is_stdin(one) || !one.is_dir())
}

/// The inputs in the order of the arguments; those of a folder in the order of their names. Folders are walked
/// as they are asked for: the list is never held.
pub fn walk(arguments: Vec<PathBuf>) -> impl Iterator<Item = Found> {
    arguments.into_iter().flat_map(|argument| -> Box<dyn Iterator<Item = Found>> {
        if is_stdin(&argument) {
            Box::new(std::iter::once(Ok(Input::Stdin)))
        } else if argument.is_dir() {
            Box::new(folder(argument))
        } else {
            Box::new(std::iter::once(Ok(Input::File(argument))))
        }
    })
}

fn folder(folder: PathBuf) -> impl Iterator<Item = Found> {
    let mut none = true;
    let name = folder.display().to_string();
    let files = WalkDir::new(folder)
        .follow_links(true)
        .sort_by_file_name()
        .into_iter()
        .filter_map(|entry| match entry {
            Ok(entry) if entry.file_type().is_file() && is_text(entry.path()) => {
                Some(Ok(Input::File(entry.into_path())))
            }
            Ok(_) => None,
            Err(error) => Some(Err(Unfound {
                name: error.path().map_or_else(String::new, |path| path.display().to_string()),
                why: error.io_error().map_or_else(|| error.to_string(), ToString::to_string),
            })),
        })
        .map(Some);
    // The last, empty, element stands where all files have passed.
    files.chain(std::iter::once(None)).filter_map(move |found| match found {
        Some(found) => {
            none = false;
            Some(found)
        }
        None => none.then(|| {
            Err(Unfound {
                name: name.clone(),
                why: "holds no .txt file; name the files themselves if they end otherwise".to_owned(),
            })
        }),
    })
}

fn is_stdin(argument: &Path) -> bool {
    argument.as_os_str() == "-"
}

fn is_text(path: &Path) -> bool {
    path.extension().is_some_and(|e| e.eq_ignore_ascii_case("txt"))
}
