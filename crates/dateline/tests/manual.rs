//! The manual says what is so: its commands run, its reference is that of the program, its columns are those of the tables.
//!
//! A block of `sh` runs in a folder with a copy of `examples/`; those of one page run one after another in one folder. One
//! that cannot run stands below a comment with the reason: `<!-- not run: needs a network -->`.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use common::Desk;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tables::schema::{ERRORS, OF_LEDGER};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// A fenced block: its page, the line it begins at, what it says it is, why it does not run, and what stands in it.
struct Block {
    line: usize,
    info: String,
    not_run: Option<String>,
    body: String,
}

/// The pages whose blocks count. `docs/figures.md` is made by a script.
fn pages() -> Vec<PathBuf> {
    let root = root();
    let mut pages =
        vec![root.join("README.md"), root.join("CONTRIBUTING.md"), root.join("crates/python/README.md")];
    for folder in ["docs", "docs/manual"] {
        for entry in fs::read_dir(root.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|end| end == "md") && !path.ends_with("figures.md") {
                pages.push(path);
            }
        }
    }
    pages.sort();
    pages
}

fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let (mut open, mut reason) = (None::<Block>, None);
    for (at, line) in text.lines().enumerate() {
        match (&mut open, line.trim().strip_prefix("```")) {
            (None, Some(info)) => {
                open = Some(Block {
                    line: at + 1,
                    info: info.trim().to_owned(),
                    not_run: reason.take(),
                    body: String::new(),
                });
            }
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (Some(block), None) => {
                block.body.push_str(line);
                block.body.push('\n');
            }
            (None, None) => {
                if let Some(why) = line.trim().strip_prefix("<!-- not run:") {
                    reason = Some(why.trim_end_matches("-->").trim().to_owned());
                } else if !line.trim().is_empty() {
                    reason = None;
                }
            }
        }
    }
    assert!(open.is_none(), "a block is not closed");
    blocks
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

#[test]
fn every_command_block_runs() {
    let program = Path::new(env!("CARGO_BIN_EXE_dateline")).parent().unwrap().to_owned();
    let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap_or_default());
    let (mut ran, mut failed) = (0, Vec::new());
    for page in pages() {
        let text = fs::read_to_string(&page).unwrap();
        let desk = Desk::new();
        copy(&root().join("examples"), &desk.path("examples"));
        for block in blocks(&text) {
            let place = format!("{}:{}", page.strip_prefix(root()).unwrap().display(), block.line);
            assert!(!block.info.is_empty(), "{place}: the block does not say what it is: sh, text, toml, …");
            if block.info != "sh" {
                continue;
            }
            if let Some(why) = &block.not_run {
                assert!(why.len() > 8, "{place}: say why the block is not run");
                continue;
            }
            ran += 1;
            let mut shell = Command::new("sh");
            shell.args(["-eu", "-c", &block.body]).current_dir(desk.path("")).env("PATH", &path);
            for (name, _) in std::env::vars_os().filter(|(n, _)| n.to_string_lossy().starts_with("DATELINE_"))
            {
                shell.env_remove(name);
            }
            let ended = shell.output().unwrap();
            if !ended.status.success() {
                let said = String::from_utf8_lossy(&ended.stderr).into_owned();
                failed.push(format!("{place}: {}\n{}{said}", ended.status, block.body));
            }
        }
    }
    assert!(ran >= 15, "only {ran} blocks were found: are they marked as sh?");
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn the_reference_of_commands_is_current() {
    let committed = fs::read_to_string(root().join("docs/manual/commands.md")).unwrap();
    assert!(
        committed == cli::reference(),
        "docs/manual/commands.md is old: write it anew with `cargo run -q -- man --markdown > docs/manual/commands.md`"
    );
}

#[test]
fn the_columns_are_those_of_the_tables() {
    let text = fs::read_to_string(root().join("docs/export.md")).unwrap();
    for table in OF_LEDGER.iter().chain([&ERRORS]) {
        let head = format!("### {}\n", table.name);
        let at = text.find(&head).unwrap_or_else(|| panic!("docs/export.md has no table {}", table.name));
        let section = &text[at + head.len()..];
        let section = &section[..section.find("\n#").unwrap_or(section.len())];
        let rows: Vec<&str> = section.lines().filter(|line| line.starts_with("| `")).collect();
        let expected: Vec<String> = table
            .columns
            .iter()
            .map(|column| {
                let kind = match column.kind.frictionless() {
                    "string" => "text",
                    "date" => "day",
                    kind => kind,
                };
                format!("| `{}` | {kind} | {} |", column.name, column.says)
            })
            .collect();
        assert_eq!(rows, expected, "docs/export.md: {}", table.name);
    }
}

#[test]
fn every_page_of_the_manual_is_there_and_in_its_contents() {
    let docs = root().join("docs");
    let contents = fs::read_to_string(docs.join("SUMMARY.md")).unwrap();
    let named: Vec<&str> = contents.split("](").skip(1).map(|rest| rest.split(')').next().unwrap()).collect();
    for page in &named {
        assert!(docs.join(page).is_file(), "docs/SUMMARY.md names {page}, which is not there");
    }
    for page in pages() {
        let Ok(own) = page.strip_prefix(&docs) else { continue };
        let own = own.to_str().unwrap();
        assert!(own == "SUMMARY.md" || named.contains(&own), "docs/SUMMARY.md does not name {own}");
        let text = fs::read_to_string(&page).unwrap();
        for link in text.split("](").skip(1).map(|rest| rest.split([')', '#']).next().unwrap()) {
            let there = link.is_empty() || link.contains("://") || page.parent().unwrap().join(link).exists();
            assert!(there, "{own} links to {link}, which is not there");
        }
    }
}
