//! The inputs that the arguments name: files, folders, standard input, addresses; and the reports in each.

use crate::decode::{DecodeError, read_text};
use reader::Known;
use sources::{
    Report,
    fetch::{Answer, Fetcher, Manners, SystemClock, Version},
    files::{self, Piece},
};
use std::{
    cell::RefCell,
    fs::File,
    io,
    path::{Path, PathBuf},
    rc::Rc,
    sync::Arc,
};
use walkdir::WalkDir;

/// Something to be read: mostly one report.
#[derive(Clone, Debug)]
pub enum Input {
    /// A file of plain text.
    File(PathBuf),
    /// Standard input.
    Stdin,
    /// A page, a mail, a line of JSON.
    Piece {
        /// Where it is from.
        name: String,
        /// What it is.
        piece: Box<Piece>,
    },
    /// An address that has not been asked.
    Address(String),
}

/// The text of one report, with what is known of it.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The text.
    pub text: String,
    /// What its page, mail or line says of it; nothing is known of plain text.
    pub report: Option<Report>,
}

impl Loaded {
    /// What is known of the report: what the arguments say comes before what it says itself.
    pub fn known(&self, given: &Known) -> Known {
        let Some(report) = &self.report else { return given.clone() };
        Known {
            published: given.published.or(report.day()),
            outlet: given.outlet.clone().or_else(|| report.outlet.clone()),
            title: given.title.clone().or_else(|| report.title.clone()),
        }
    }
}

impl Input {
    /// Its name in messages and in the view.
    pub fn name(&self) -> String {
        match self {
            Input::File(path) => path.display().to_string(),
            Input::Stdin => "standard input".to_owned(),
            Input::Piece { name, .. } | Input::Address(name) => name.clone(),
        }
    }

    /// A message about it.
    pub fn named(&self, why: &str) -> String {
        format!("{}: {why}", self.name())
    }

    /// The reports in it: several where it is a live blog, else one.
    ///
    /// # Errors
    /// Where it cannot be opened, is no text, or holds no report.
    pub fn load(&self) -> Result<Vec<Loaded>, String> {
        let plain = |text: Result<String, DecodeError>| {
            text.map(|text| vec![Loaded { text, report: None }]).map_err(|error| error.to_string())
        };
        match self {
            Input::File(path) => plain(File::open(path).map_err(DecodeError::from).and_then(read_text)),
            Input::Stdin => plain(read_text(io::stdin().lock())),
            Input::Piece { piece, .. } => reports_of(piece),
            Input::Address(_) => Err("has not been fetched".to_owned()),
        }
    }
}

/// The reports in a piece of a file.
pub(crate) fn reports_of(piece: &Piece) -> Result<Vec<Loaded>, String> {
    let reports = piece.reports().map_err(|error| error.to_string())?;
    let loaded = reports
        .into_iter()
        .map(|mut report| Loaded { text: std::mem::take(&mut report.text), report: Some(report) });
    Ok(loaded.collect())
}

/// An input, or what was wrong with the argument that should have given one.
pub type Found = Result<Input, Unfound>;

/// An argument, or something in a folder, that gives no input.
#[derive(Debug, thiserror::Error)]
#[error("{name}: {why}")]
pub struct Unfound {
    /// Its name.
    pub name: String,
    /// Why it gives none.
    pub why: String,
}

/// Whether the arguments name exactly one report, so that one object is printed and no array.
pub fn is_one(arguments: &[PathBuf]) -> bool {
    matches!(arguments, [one] if is_stdin(one) || is_address(one).is_some() || !one.is_dir() && !files::holds_many(one))
}

/// The inputs in the order of the arguments; those of a folder in the order of their names. Folders are walked
/// as they are asked for, and so are archives opened and addresses fetched: the list is never held.
pub fn walk(arguments: Vec<PathBuf>, allow_private: bool) -> impl Iterator<Item = Found> {
    let manners = Manners { allow_private, ..Default::default() };
    let fetcher = Rc::new(RefCell::new(Fetcher::new(manners, Arc::new(SystemClock))));
    named(arguments).flat_map(move |found| -> Box<dyn Iterator<Item = Found>> {
        match found {
            Ok(Input::Address(address)) => {
                Box::new(std::iter::once(fetched(&mut fetcher.borrow_mut(), address)))
            }
            Ok(Input::File(path)) => {
                let name = path.display().to_string();
                opened(path, name)
            }
            other => Box::new(std::iter::once(other)),
        }
    })
}

fn fetched(fetcher: &mut Fetcher, address: String) -> Found {
    match fetcher.get(&address, &Version::default()) {
        Ok(Answer::Page(page, _)) => Ok(Input::Piece { name: address, piece: Box::new(Piece::Page(page)) }),
        Ok(Answer::Same) => Err(Unfound { name: address, why: "the server sent no page".to_owned() }),
        Err(error) => Err(Unfound { name: address, why: error.to_string() }),
    }
}

/// The pieces of a file that holds some, under a name; a file of plain text as it is.
pub(crate) fn opened(path: PathBuf, name: String) -> Box<dyn Iterator<Item = Found>> {
    match files::open(&path) {
        Ok(Some(pieces)) => Box::new(pieces.map(move |(place, piece)| {
            let name = if place.is_empty() { name.clone() } else { format!("{name}, {place}") };
            match piece {
                Ok(piece) => Ok(Input::Piece { name, piece: Box::new(piece) }),
                Err(error) => Err(Unfound { name, why: error.to_string() }),
            }
        })),
        Err(sources::SourceError::Io(_)) | Ok(None) => Box::new(std::iter::once(Ok(Input::File(path)))),
        Err(error) => Box::new(std::iter::once(Err(Unfound { name, why: error.to_string() }))),
    }
}

/// What the arguments name, nothing of it opened.
pub fn named(arguments: Vec<PathBuf>) -> impl Iterator<Item = Found> {
    arguments.into_iter().flat_map(|argument| -> Box<dyn Iterator<Item = Found>> {
        if is_stdin(&argument) {
            Box::new(std::iter::once(Ok(Input::Stdin)))
        } else if let Some(address) = is_address(&argument) {
            Box::new(std::iter::once(Ok(Input::Address(address.to_owned()))))
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
                why: "holds no .txt file, page, archive or mail; name the files themselves if they end otherwise".to_owned(),
            })
        }),
    })
}

fn is_stdin(argument: &Path) -> bool {
    argument.as_os_str() == "-"
}

fn is_address(argument: &Path) -> Option<&str> {
    let (scheme, _) = argument.to_str()?.split_once("://")?;
    // Other schemes than those of the web are refused by whoever fetches it.
    scheme.bytes().all(|byte| byte.is_ascii_alphanumeric()).then(|| argument.to_str())?
}

pub(crate) fn is_text(path: &Path) -> bool {
    path.extension().is_some_and(|e| e.eq_ignore_ascii_case("txt")) || files::is_known(path)
}
