//! The inputs of a batch in an order that is the same in every run: those of the arguments, files within folders and
//! patterns by name.

use crate::inputs::{self, Found, Input, Unfound};
use std::path::PathBuf;
use walkdir::WalkDir;

/// Every input of the arguments. Files are opened as they are asked for; the list is never held.
pub fn walk(arguments: Vec<PathBuf>) -> impl Iterator<Item = Found> {
    arguments.into_iter().flat_map(matching).flat_map(|found| -> Box<dyn Iterator<Item = Found>> {
        match found {
            Ok(path) if path.is_dir() => Box::new(folder(path).flat_map(opened)),
            Ok(path) => opened(Ok(path)),
            Err(unfound) => Box::new(std::iter::once(Err(unfound))),
        }
    })
}

type Path = Result<PathBuf, Unfound>;

/// The paths that fit a pattern; a path that is there, or has no signs of a pattern, is itself.
fn matching(argument: PathBuf) -> Box<dyn Iterator<Item = Path>> {
    let name = argument.display().to_string();
    if argument.exists() || !name.contains(['*', '?', '[']) {
        return Box::new(std::iter::once(Ok(argument)));
    }
    let unfound = |why: String| Unfound { name: name.clone(), why };
    match glob::glob(&name) {
        Ok(paths) => {
            let mut paths = paths.peekable();
            if paths.peek().is_none() {
                return Box::new(std::iter::once(Err(unfound("no file fits the pattern".to_owned()))));
            }
            Box::new(paths.map(|path| {
                path.map_err(|error| Unfound {
                    name: error.path().display().to_string(),
                    why: error.error().to_string(),
                })
            }))
        }
        Err(error) => Box::new(std::iter::once(Err(unfound(error.to_string())))),
    }
}

/// Whether a file of a folder is read, by its name.
pub fn is_report(path: &std::path::Path) -> bool {
    tables::input::is_known(path) || inputs::is_text(path)
}

fn folder(folder: PathBuf) -> impl Iterator<Item = Path> {
    let files = WalkDir::new(folder).follow_links(true).sort_by_file_name().into_iter();
    files.filter_map(|entry| match entry {
        Ok(entry) if entry.file_type().is_file() => {
            let path = entry.into_path();
            is_report(&path).then_some(Ok(path))
        }
        Ok(_) => None,
        Err(error) => Some(Err(Unfound {
            name: error.path().map_or_else(String::new, |path| path.display().to_string()),
            why: error.to_string(),
        })),
    })
}

fn opened(path: Path) -> Box<dyn Iterator<Item = Found>> {
    let path = match path {
        Ok(path) => path,
        Err(unfound) => return Box::new(std::iter::once(Err(unfound))),
    };
    let name = path.display().to_string();
    open_as(path, name)
}

/// The inputs in a file, which is told of under a name.
pub fn open_as(path: PathBuf, file: String) -> Box<dyn Iterator<Item = Found>> {
    if !tables::input::is_known(&path) {
        return inputs::opened(path, file);
    }
    match tables::input::open(&path) {
        Ok(pieces) => Box::new(pieces.map(move |(place, piece)| {
            let name = format!("{file}, {place}");
            match piece {
                Ok(piece) => Ok(Input::Piece { name, piece: Box::new(piece) }),
                Err(error) => Err(Unfound { name, why: error.to_string() }),
            }
        })),
        Err(error) => Box::new(std::iter::once(Err(Unfound { name: file, why: error.to_string() }))),
    }
}
