//! Makes a folder of tables appear whole.
//!
//! Tables are written into a hidden folder, synced, and the folder is renamed to `tables-N`. `manifest.json` then comes to
//! name it, by one rename: whoever follows the manifest sees the tables of before or those of now, and never half of
//! them. The tables of before are removed last.

use crate::schema::{CLAIMS, ERRORS, FIGURES, FINDINGS, INCIDENTS, OF_LEDGER, REPORTS, TOMBSTONES, Table};
use crate::{Result, TableError, at, parquet, rows::View};
use ledger::{Filter, Ledger};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::sync::Mutex;
use std::thread;

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

/// Writes the tables of a ledger as Parquet into `folder` and publishes them. The ledger is given as often as it was opened: so many
/// tables are written at once.
///
/// # Errors
/// Where the ledger cannot be read or the folder cannot be written; what was published before still is.
pub fn publish<'l>(
    folder: &Path,
    ledgers: impl IntoIterator<Item = &'l mut Ledger>,
    reader: &str,
) -> Result<Manifest> {
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
    let tables = write_all(&part, &name, ledgers)?;
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

/// The tables in the order in which they are begun: what takes longest first. Figures are written with their claims.
const LONGEST_FIRST: [Table; 6] = [CLAIMS, INCIDENTS, REPORTS, FINDINGS, TOMBSTONES, ERRORS];

/// Writes all tables into a folder that will have a name.
fn write_all<'l>(
    part: &Path,
    name: &str,
    ledgers: impl IntoIterator<Item = &'l mut Ledger>,
) -> Result<Vec<Published>> {
    let left = Mutex::new(LONGEST_FIRST.iter());
    let next = || left.lock().ok()?.next();
    let write_some = |ledger: &mut Ledger| -> Result<Vec<Published>> {
        let view = View::new(ledger, &Filter::default())?;
        let written = std::iter::from_fn(next).map(|table| write_one(part, name, table, &view));
        Ok(written.collect::<Result<Vec<_>>>()?.concat())
    };
    let mut tables = thread::scope(|scope| -> Result<Vec<Published>> {
        let mut ledgers = ledgers.into_iter();
        let first = ledgers.next();
        let beside = |ledger| {
            let thread = thread::Builder::new().name(WRITER.to_owned());
            thread.spawn_scoped(scope, || write_some(ledger)).map_err(at(part))
        };
        let others = ledgers.map(beside).collect::<Result<Vec<_>>>()?;
        let mut tables = first.map_or(Ok(Vec::new()), write_some)?;
        for other in others {
            tables.extend(other.join().unwrap_or_else(|fault| std::panic::resume_unwind(fault))?);
        }
        Ok(tables)
    })?;
    let place = |table: &Published| OF_LEDGER.iter().position(|one| one.name == table.name);
    tables.sort_by_key(|table| place(table).unwrap_or(OF_LEDGER.len()));
    Ok(tables)
}

/// Threads that write beside the first, as the system names them: `benches/batch.py` looks for them.
const WRITER: &str = "writer";

/// Writes a table, with claims their figures.
fn write_one(part: &Path, name: &str, table: &Table, view: &View<'_>) -> Result<Vec<Published>> {
    if table.name == CLAIMS.name {
        let (claims, figures) = write_claims(part, view)?;
        return Ok(vec![summed(part, name, &CLAIMS, claims)?, summed(part, name, &FIGURES, figures)?]);
    }
    let rows = write(&part.join(file_of(table)), table, view)?;
    Ok(vec![summed(part, name, table, rows)?])
}

fn file_of(table: &Table) -> String {
    format!("{}.parquet", table.name)
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

/// Writes claims and figures. Gives how many rows each table has.
fn write_claims(part: &Path, view: &View<'_>) -> Result<(u64, u64)> {
    let mut claims = parquet::Writer::create(&part.join(file_of(&CLAIMS)), &CLAIMS)?;
    let mut figures = parquet::Writer::create(&part.join(file_of(&FIGURES)), &FIGURES)?;
    view.claims_and_figures(|cells| claims.row(cells), |cells| figures.row(cells))?;
    Ok((claims.finish()?, figures.finish()?))
}

/// What is published of a table that was written.
fn summed(part: &Path, name: &str, table: &Table, rows: u64) -> Result<Published> {
    let file = file_of(table);
    let (bytes, sha256) = sum(&part.join(&file))?;
    Ok(Published { name: table.name.to_owned(), path: format!("{name}/{file}"), rows, bytes, sha256 })
}

fn gone(error: io::Error) -> io::Result<()> {
    if error.kind() == io::ErrorKind::NotFound { Ok(()) } else { Err(error) }
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
