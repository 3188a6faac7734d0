//! What the program prints about itself: schema, completions, manual pages.

use crate::args::Args;
use crate::{Fault, Outcome};
use clap::CommandFactory;
use std::io::{self, Write};
use std::path::Path;

pub fn schema() -> Result<Outcome, Fault> {
    print(record::schema().as_bytes())
}

pub fn completions(shell: clap_complete::Shell) -> Result<Outcome, Fault> {
    let mut page = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "dateline", &mut page);
    print(&page)
}

pub fn man(command: Option<&str>) -> Result<Outcome, Fault> {
    let mut root = Args::command();
    root.build();
    let about = match command {
        None => root,
        Some(name) => root
            .find_subcommand(name)
            .cloned()
            .ok_or_else(|| format!("there is no command {name:?}; `dateline help` lists them"))?,
    };
    let mut page = Vec::new();
    clap_mangen::Man::new(about).render(&mut page)?;
    print(&page)
}

/// Writes the manual pages of the program and of every command into a folder.
pub fn pages(folder: &Path) -> Result<Outcome, Fault> {
    std::fs::create_dir_all(folder)
        .and_then(|()| clap_mangen::generate_to(Args::command(), folder))
        .map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(Outcome::Done)
}

fn print(page: &[u8]) -> Result<Outcome, Fault> {
    let mut out = io::stdout().lock();
    out.write_all(page)?;
    out.flush()?;
    Ok(Outcome::Done)
}
