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

pub fn markdown() -> Result<Outcome, Fault> {
    print(reference().as_bytes())
}

/// The reference of all commands, as Markdown.
pub fn reference() -> String {
    let mut root = Args::command();
    root.build();
    let mut page = String::from(
        "# Commands\n\nMade by `dateline man --markdown`; a test keeps it current. `dateline help COMMAND` prints the same.\n\n",
    );
    if let Some(after) = root.get_after_help() {
        page += &format!(
            "{}\n",
            after.to_string().replace("\n\n", "\u{0}").replace('\n', " ").replace('\u{0}', "\n\n")
        );
    }
    for command in root.get_subcommands().filter(|command| command.get_name() != "help") {
        describe(command, &mut page);
    }
    page
}

fn describe(command: &clap::Command, page: &mut String) {
    let mut command = command.clone();
    let usage = command.render_usage().to_string();
    *page += &format!(
        "\n## {}\n\n{}\n\n```text\n{}\n```\n",
        command.get_bin_name().unwrap_or_else(|| command.get_name()).replace("dateline ", ""),
        words(command.get_long_about().or_else(|| command.get_about())),
        usage.trim_start_matches("Usage: ").trim(),
    );
    let shown = command.get_arguments().filter(|arg| !arg.is_hide_set() && !is_general(arg));
    for (nth, arg) in shown.enumerate() {
        if nth == 0 {
            page.push('\n');
        }
        *page +=
            &format!("* `{arg}`: {}{}\n", words(arg.get_long_help().or_else(|| arg.get_help())), aside(arg));
    }
    for inner in command.get_subcommands().filter(|command| command.get_name() != "help") {
        describe(inner, page);
    }
}

/// `--help` and `--version`, which every command has.
fn is_general(arg: &clap::Arg) -> bool {
    matches!(arg.get_id().as_str(), "help" | "version")
}

/// What an argument may be, what it is where it is not given, and the variable it is taken from.
fn aside(arg: &clap::Arg) -> String {
    let mut asides = Vec::new();
    let possible: Vec<String> =
        arg.get_possible_values().iter().map(|value| format!("`{}`", value.get_name())).collect();
    if arg.get_action().takes_values() && !possible.is_empty() {
        asides.push(format!("one of {}", possible.join(", ")));
    }
    if let [default, ..] = arg.get_default_values()
        && arg.get_action().takes_values()
    {
        asides.push(format!("`{}` where it is not given", default.to_string_lossy()));
    }
    if let Some(variable) = arg.get_env() {
        asides.push(format!("or from `{}`", variable.to_string_lossy()));
    }
    if asides.is_empty() { String::new() } else { format!(" ({})", asides.join("; ")) }
}

/// Help as one paragraph; what Markdown would take for markup is kept from it.
fn words(help: Option<&clap::builder::StyledStr>) -> String {
    let text = help.map(ToString::to_string).unwrap_or_default();
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('<', "&lt;").replace('[', "\\[")
}

fn print(page: &[u8]) -> Result<Outcome, Fault> {
    let mut out = io::stdout().lock();
    out.write_all(page)?;
    out.flush()?;
    Ok(Outcome::Done)
}
