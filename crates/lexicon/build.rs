//! Checks every word file and embeds them: a malformed line stops the build with its file, line and reason.

use std::{env, fmt::Write as _, fs, path::Path};

#[path = "src/format.rs"]
#[allow(dead_code, missing_docs)]
mod format;
#[path = "src/meaning.rs"]
#[allow(dead_code, missing_docs)]
mod meaning;

fn main() {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("../..");
    let mut files: Vec<_> = ["lang/pt", "lang/en", "lang/es", "lang/uk", "lang/ru", "world"]
        .iter()
        .map(|folder| root.join(folder))
        .inspect(|folder| println!("cargo::rerun-if-changed={}", folder.display()))
        .filter_map(|folder| fs::read_dir(folder).ok())
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|e| e == "lex"))
        .collect();
    files.sort();
    let mut table = String::from("pub(crate) static FILES: &[(&str, &str)] = &[\n");
    let mut faults = Vec::new();
    for path in &files {
        println!("cargo::rerun-if-changed={}", path.display());
        let path = path.canonicalize().unwrap_or_else(|_| path.clone());
        let base = root.canonicalize().unwrap_or_else(|_| root.clone());
        let name = path.strip_prefix(&base).unwrap_or(&path).display().to_string();
        match fs::read_to_string(&path) {
            Ok(text) => format::check(&name, &text, &mut faults),
            Err(error) => faults.push(format!("{name}: {error}")),
        }
        let _ = writeln!(table, "    ({name:?}, include_str!({:?})),", path.display().to_string());
    }
    table.push_str("];\n");
    for fault in &faults {
        println!("cargo::error={fault}");
    }
    let out = Path::new(&env::var("OUT_DIR").expect("cargo sets it")).join("files.rs");
    fs::write(out, table).expect("the build folder can be written");
}
