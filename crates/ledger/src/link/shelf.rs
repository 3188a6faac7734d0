//! What is compared is put aside in a file while a great many reports are added: read again from there, it costs a fifth of what the
//! rows of the ledger cost, and none of the memory.
//!
//! The file lies beside the ledger, bears no name there and goes with the process. Whatever is not on it stands in the ledger.

use std::fs::File;
use std::io;
#[cfg(not(unix))]
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;

/// Places of one length, by numbers from 1 on. What is longer than a place is not put there.
#[derive(Debug, Default)]
pub(crate) struct Shelf {
    file: Option<File>,
    length: usize,
    /// What was put there last and is not in the file yet: a run of places, and the number of the first.
    run: Vec<u8>,
    first: i64,
    buffer: Vec<u8>,
}

/// Before what is put in a place: its number, and how long it is.
const HEAD: usize = 12;

/// So much is written at once.
const RUN: usize = 1 << 16;

impl Shelf {
    /// A shelf in the folder of a ledger. Where no file can be made there, nothing is ever on it.
    pub(crate) fn beside(ledger: &Path, length: usize) -> Self {
        let folder = ledger.parent().filter(|folder| !folder.as_os_str().is_empty());
        let file = tempfile::tempfile_in(folder.unwrap_or(Path::new("."))).ok();
        Self { file, length, ..Self::default() }
    }

    /// Puts something in the place of its number, where it fits.
    pub(crate) fn put(&mut self, no: i64, bytes: impl FnOnce(&mut Vec<u8>)) {
        if self.file.is_none() {
            return;
        }
        let end = self.first + (self.run.len() / self.length) as i64;
        if no < end {
            return self.put_again(no, bytes);
        }
        if self.run.len() >= RUN || no != end {
            self.write();
            self.first = no;
        }
        let mut run = std::mem::take(&mut self.run);
        fill(&mut run, no, self.length, bytes);
        self.run = run;
    }

    /// Puts something in a place that may hold something: those that wait stay as they are.
    fn put_again(&mut self, no: i64, bytes: impl FnOnce(&mut Vec<u8>)) {
        self.buffer.clear();
        fill(&mut self.buffer, no, self.length, bytes);
        if let Ok(places) = usize::try_from(no - self.first) {
            let start = places * self.length;
            self.run[start..start + self.length].copy_from_slice(&self.buffer);
        } else if let Some(file) = &mut self.file
            && write(file, no as u64 * self.length as u64, &self.buffer).is_err()
        {
            self.file = None;
        }
    }

    /// What was put in the place of a number.
    pub(crate) fn get(&mut self, no: i64) -> Option<&[u8]> {
        // Nothing bears the number of an empty place.
        let file = self.file.as_mut().filter(|_| no > 0)?;
        let behind = usize::try_from(no - self.first).ok().map(|places| places * self.length);
        let place = match behind.filter(|start| *start < self.run.len()) {
            Some(start) => &self.run[start..start + self.length],
            None => {
                self.buffer.resize(self.length, 0);
                read(file, no as u64 * self.length as u64, &mut self.buffer)?;
                &self.buffer
            }
        };
        let (head, rest) = place.split_at(HEAD);
        let many = u32::from_le_bytes(head[8..].try_into().ok()?) as usize;
        (head[..8] == no.to_le_bytes()).then(|| &rest[..many])
    }

    fn write(&mut self) {
        let run = std::mem::take(&mut self.run);
        let Some(file) = self.file.as_mut().filter(|_| !run.is_empty()) else { return };
        if write(file, self.first as u64 * self.length as u64, &run).is_err() {
            // The disk may be full: everything is read from the ledger from now on.
            self.file = None;
        }
        self.run = run;
        self.run.clear();
    }

    /// Takes everything from it.
    pub(crate) fn clear(&mut self) {
        self.run.clear();
        self.first = 0;
        if self.file.as_ref().is_some_and(|file| file.set_len(0).is_err()) {
            self.file = None;
        }
    }
}

/// Adds a place to others: its number, how long it is, and what is put there.
fn fill(run: &mut Vec<u8>, no: i64, length: usize, bytes: impl FnOnce(&mut Vec<u8>)) {
    let start = run.len();
    run.extend_from_slice(&no.to_le_bytes());
    run.extend_from_slice(&[0; HEAD - 8]);
    bytes(run);
    let many = run.len() - start - HEAD;
    match many <= length - HEAD {
        true => run[start + 8..start + HEAD].copy_from_slice(&(many as u32).to_le_bytes()),
        // A number that nothing bears.
        false => run[start..start + 8].fill(0),
    }
    run.resize(start + length, 0);
}

#[cfg(unix)]
fn write(file: &mut File, at: u64, bytes: &[u8]) -> io::Result<()> {
    std::os::unix::fs::FileExt::write_all_at(file, bytes, at)
}

#[cfg(not(unix))]
fn write(file: &mut File, at: u64, bytes: &[u8]) -> io::Result<()> {
    file.seek(SeekFrom::Start(at)).and_then(|_| file.write_all(bytes))
}

#[cfg(unix)]
fn read(file: &mut File, at: u64, buffer: &mut [u8]) -> Option<()> {
    std::os::unix::fs::FileExt::read_exact_at(file, buffer, at).ok()
}

#[cfg(not(unix))]
fn read(file: &mut File, at: u64, buffer: &mut [u8]) -> Option<()> {
    file.seek(SeekFrom::Start(at)).and_then(|_| file.read_exact(buffer)).ok()
}

/// Values one after the other in bytes.
pub(crate) trait Store: Sized {
    /// Puts it behind others.
    fn store(&self, to: &mut Vec<u8>);
    /// Takes it from before others; `None` where there is none.
    fn fetch(from: &mut &[u8]) -> Option<Self>;
}

macro_rules! numbers {
    ($($number:ty)*) => {
        $(impl Store for $number {
            fn store(&self, to: &mut Vec<u8>) {
                to.extend_from_slice(&self.to_le_bytes());
            }

            fn fetch(from: &mut &[u8]) -> Option<Self> {
                from.split_off(..size_of::<Self>())?.try_into().ok().map(Self::from_le_bytes)
            }
        })*
    };
}

numbers!(u8 u16 u32 u64 i32 i64 f32 f64);

impl<const N: usize> Store for [u64; N] {
    fn store(&self, to: &mut Vec<u8>) {
        self.iter().for_each(|number| number.store(to));
    }

    fn fetch(from: &mut &[u8]) -> Option<Self> {
        let mut all = [0; N];
        for number in &mut all {
            *number = u64::fetch(from)?;
        }
        Some(all)
    }
}

impl Store for bool {
    fn store(&self, to: &mut Vec<u8>) {
        to.push(u8::from(*self));
    }

    fn fetch(from: &mut &[u8]) -> Option<Self> {
        Some(u8::fetch(from)? != 0)
    }
}

impl<A: Store, B: Store> Store for (A, B) {
    fn store(&self, to: &mut Vec<u8>) {
        self.0.store(to);
        self.1.store(to);
    }

    fn fetch(from: &mut &[u8]) -> Option<Self> {
        Some((A::fetch(from)?, B::fetch(from)?))
    }
}

impl<T: Store> Store for Option<T> {
    fn store(&self, to: &mut Vec<u8>) {
        self.is_some().store(to);
        self.iter().for_each(|what| what.store(to));
    }

    fn fetch(from: &mut &[u8]) -> Option<Self> {
        match bool::fetch(from)? {
            true => T::fetch(from).map(Some),
            false => Some(None),
        }
    }
}

impl<T: Store> Store for Box<[T]> {
    fn store(&self, to: &mut Vec<u8>) {
        (self.len() as u16).store(to);
        self.iter().for_each(|what| what.store(to));
    }

    fn fetch(from: &mut &[u8]) -> Option<Self> {
        let many = u16::fetch(from)?;
        (0..many).map(|_| T::fetch(from)).collect()
    }
}

impl Store for Box<str> {
    fn store(&self, to: &mut Vec<u8>) {
        (self.len() as u16).store(to);
        to.extend_from_slice(self.as_bytes());
    }

    fn fetch(from: &mut &[u8]) -> Option<Self> {
        let many = usize::from(u16::fetch(from)?);
        std::str::from_utf8(from.split_off(..many)?).ok().map(Into::into)
    }
}

/// Implements [`Store`] for a type by its fields, in their order.
macro_rules! stored {
    ($name:ty { $($field:ident)* }) => {
        impl $crate::link::shelf::Store for $name {
            fn store(&self, to: &mut Vec<u8>) {
                $($crate::link::shelf::Store::store(&self.$field, to);)*
            }

            fn fetch(from: &mut &[u8]) -> Option<Self> {
                $(let $field = $crate::link::shelf::Store::fetch(from)?;)*
                Some(Self { $($field),* })
            }
        }
    };
}
pub(crate) use stored;

/// Implements [`Store`] for a type of which all values are in a list.
macro_rules! listed {
    ($($name:ident)*) => {
        $(impl $crate::link::shelf::Store for $name {
            fn store(&self, to: &mut Vec<u8>) {
                to.push($name::ALL.iter().position(|one| one == self).map_or(u8::MAX, |at| at as u8));
            }

            fn fetch(from: &mut &[u8]) -> Option<Self> {
                $name::ALL.get(usize::from(u8::fetch(from)?)).copied()
            }
        })*
    };
}
pub(crate) use listed;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_put_is_found_until_it_is_cleared() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut shelf = Shelf::beside(&folder.path().join("ledger.db"), 4096);
        let text = |no: i64| format!("what was put under {no}");
        let mut numbers: Vec<i64> = (1..60).collect();
        numbers.extend([200, 90, 91]);
        for no in &numbers {
            shelf.put(*no, |to| to.extend_from_slice(text(*no).as_bytes()));
        }
        shelf.put(92, |to| to.resize(to.len() + 5000, 7));
        // Some anew, written or waiting.
        for no in [5, 91, 200] {
            shelf.put(no, |to| to.push(0));
            assert_eq!(shelf.get(no), Some(&[0][..]), "{no}");
            shelf.put(no, |to| to.extend_from_slice(text(no).as_bytes()));
        }
        for no in &numbers {
            assert_eq!(shelf.get(*no), Some(text(*no).as_bytes()), "{no}");
        }
        for no in [0, 60, 92, 93, 150, 1000] {
            assert_eq!(shelf.get(no), None, "{no}");
        }
        shelf.clear();
        assert_eq!(shelf.get(91), None);
        assert_eq!(shelf.get(7), None);
        shelf.put(7, |to| to.push(1));
        assert_eq!(shelf.get(7), Some(&[1][..]));
        assert_eq!(Shelf::default().get(7), None);
    }
}
