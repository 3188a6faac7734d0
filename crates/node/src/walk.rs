//! The inputs of a batch, from this machine and from object stores, in an order that is the same in every run.

use crate::stores::{self, Place};
use cli::Fault;
use cli::batch::{Item, is_report, open_as, walk as walk_here};
use cli::inputs::{Found, Input};
use glob::Pattern;
use std::path::{Path, PathBuf};
use tokio::runtime::Handle;
use url::Url;

/// Every input of the arguments, opened as it is asked for. Must not be called from within `runtime`.
pub fn walk(arguments: Vec<String>, runtime: Handle) -> impl Iterator<Item = Item> {
    arguments.into_iter().flat_map(move |argument| -> Box<dyn Iterator<Item = Item>> {
        match stores::address(&argument) {
            Ok(None) => Box::new(walk_here(vec![PathBuf::from(argument)]).map(Item::from)),
            Ok(Some(url)) => match objects(&url, &runtime) {
                Ok(items) => Box::new(items),
                Err(fault) => failed(argument, &fault),
            },
            Err(fault) => failed(argument, &fault),
        }
    })
}

/// How many inputs there are, where no store has to be asked for them.
pub fn count(arguments: Vec<String>) -> Option<usize> {
    let here = arguments.iter().all(|argument| matches!(stores::address(argument), Ok(None)));
    here.then(|| walk_here(arguments.into_iter().map(PathBuf::from).collect()).count())
}

fn failed(name: String, why: &Fault) -> Box<dyn Iterator<Item = Item>> {
    Box::new(std::iter::once(Item { name, what: Err(why.to_string()) }))
}

/// The inputs at an address, below it, or that fit it as a pattern.
fn objects(url: &Url, runtime: &Handle) -> Result<impl Iterator<Item = Item> + use<>, Fault> {
    let decoded = percent(url);
    let fixed =
        decoded.split_inclusive('/').take_while(|part| !part.contains(['*', '?', '['])).collect::<String>();
    let pattern = match fixed == decoded {
        true => None,
        false => Some(Pattern::new(decoded.trim_start_matches('/'))?),
    };
    let mut folder = url.clone();
    folder.set_path(fixed.trim_end_matches('/'));
    let place = Place::open(&folder)?;
    let mut paths = runtime.block_on(place.list())?;
    let exact = paths.len() == 1 && paths[0].as_ref() == fixed.trim_matches('/');
    paths.retain(|path| match &pattern {
        Some(pattern) => pattern.matches_with(path.as_ref(), MATCHING),
        None => exact || is_report(Path::new(path.as_ref())),
    });
    if paths.is_empty() {
        return Err("holds nothing that is read".into());
    }
    let runtime = runtime.clone();
    Ok(paths.into_iter().flat_map(move |path| -> Box<dyn Iterator<Item = Item>> {
        let name = place.address(&path);
        match runtime.block_on(place.fetch(&path)) {
            Err(fault) => failed(name, &fault),
            Ok((folder, copy)) => {
                let found = open_as(copy, name.clone());
                // The copy is there until its last input was read.
                Box::new(found.map(move |found| {
                    let _ = &folder;
                    named(found, &name)
                }))
            }
        }
    }))
}

/// A star stands for a part of a name, as in a shell.
const MATCHING: glob::MatchOptions = glob::MatchOptions {
    case_sensitive: true,
    require_literal_separator: true,
    require_literal_leading_dot: false,
};

fn percent(url: &Url) -> String {
    object_store::path::Path::from_url_path(url.path())
        .map_or_else(|_| url.path().to_owned(), |path| format!("/{path}"))
}

fn named(found: Found, name: &str) -> Item {
    let is_copy = matches!(found, Ok(Input::File(_)));
    let mut item = Item::from(found);
    if is_copy {
        item.name = name.to_owned();
    }
    item
}
