//! Makes a folder of tables appear whole.
//!
//! Tables are written into a hidden folder, synced, and the folder is renamed to `tables-N`. `manifest.json` then comes to
//! name it, by one rename: whoever follows the manifest sees the tables of before or those of now, and never half of
//! them. The tables of before are removed last.

use crate::schema::{ERRORS, OF_LEDGER, Table};
use crate::{Result, TableError, at, parquet, rows::View};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::io;
use std::path::Path;

/// The file that says which tables hold.
pub const MANIFEST: &str = "manifest.json";

/// What is published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The folder of the tables.
    pub folder: String,
    /// Which publication this is, from 1.
    pub number: u64,
    /// Name and version of the reader.
    pub reader: String,
    /// The tables.
    pub tables: Vec<Published>,
}

/// One table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Published {
    /// Its name.
    pub name: String,
    /// Its file, relative to the manifest.
    pub path: String,
    /// How many rows.
    pub rows: u64,
    /// How many bytes.
    pub bytes: u64,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
}

/// What a folder publishes now; `None` where that is nothing.
///
/// # Errors
/// Where the manifest is there and cannot be read.
pub fn published(folder: &Path) -> Result<Option<Manifest>> {
    let path = folder.join(MANIFEST);
    let text = match fs::read(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(at(&path)(error)),
    };
    let manifest = serde_json::from_slice(&text).map_err(|error| TableError::Row {
        path,
        row: error.line(),
        why: error.to_string(),
    })?;
    Ok(Some(manifest))
}

/// Writes the tables of a view as Parquet into `folder` and publishes them.
///
/// # Errors
/// Where the ledger cannot be read or the folder cannot be written; what was published before still is.
pub fn publish(folder: &Path, view: &View<'_>, reader: &str) -> Result<Manifest> {
    let before = published(folder)?;
    let number = before.as_ref().map_or(1, |manifest| manifest.number + 1);
    let (name, part) = (format!("tables-{number}"), folder.join(format!(".tables-{number}.part")));
    let target = folder.join(&name);
    for left in [&part, &target] {
        // Of a run that was stopped: the manifest does not name it.
        if left.exists() {
            fs::remove_dir_all(left).map_err(at(left))?;
        }
    }
    fs::create_dir_all(&part).map_err(at(&part))?;
    let mut tables = Vec::new();
    for table in OF_LEDGER.iter().chain([&ERRORS]) {
        let file = format!("{}.parquet", table.name);
        let rows = write(&part.join(&file), table, view)?;
        let (bytes, sha256) = sum(&part.join(&file))?;
        tables.push(Published {
            name: table.name.to_owned(),
            path: format!("{name}/{file}"),
            rows,
            bytes,
            sha256,
        });
    }
    sync(&part)?;
    fs::rename(&part, &target).map_err(at(&target))?;
    sync(folder)?;
    let manifest = Manifest { folder: name, number, reader: reader.to_owned(), tables };
    let (path, new) = (folder.join(MANIFEST), folder.join(".manifest.json.part"));
    let text = serde_json::to_string_pretty(&manifest).expect("a manifest is plain JSON") + "\n";
    fs::write(&new, text).and_then(|()| File::open(&new)?.sync_all()).map_err(at(&new))?;
    fs::rename(&new, &path).map_err(at(&path))?;
    sync(folder)?;
    if let Some(before) = before {
        let old = folder.join(&before.folder);
        fs::remove_dir_all(&old).or_else(gone).map_err(at(&old))?;
    }
    Ok(manifest)
}

fn gone(error: io::Error) -> io::Result<()> {
    if error.kind() == io::ErrorKind::NotFound { Ok(()) } else { Err(error) }
}

/// Writes one table as Parquet. Gives the number of rows.
///
/// # Errors
/// As [`publish`].
pub fn write(path: &Path, table: &Table, view: &View<'_>) -> Result<u64> {
    let mut out = parquet::Writer::create(path, table)?;
    view.rows(table, |cells| out.row(cells))?;
    out.finish()
}

/// Length and SHA-256 of a file.
///
/// # Errors
/// Where it cannot be read.
pub fn sum(path: &Path) -> Result<(u64, String)> {
    let mut hash = Hashing(Sha256::new());
    let mut file = File::open(path).map_err(at(path))?;
    let bytes = io::copy(&mut file, &mut hash).map_err(at(path))?;
    Ok((bytes, hex(hash.0)))
}

/// SHA-256 of some bytes, in hex.
pub fn sum_of(bytes: &[u8]) -> String {
    hex(Sha256::new_with_prefix(bytes))
}

fn hex(hash: Sha256) -> String {
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

struct Hashing(Sha256);

impl io::Write for Hashing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Makes renames in a folder last.
fn sync(folder: &Path) -> Result<()> {
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(at(folder))
}
