//! Adds what was read to the ledger of a batch, with how far it got and what failed.

use super::memory;
use crate::Fault;
use ledger::{Ledger, LedgerError, Newness, Prepared};
use serde_json::json;
use std::sync::mpsc::{Receiver, SendError, SyncSender, sync_channel};
use std::time::{Duration, Instant};

/// The reports of one input, as they were read, or its name and why it could not be read.
pub type Read = Result<Vec<Prepared<'static>>, (String, String)>;

/// What was read travels in groups: a thread that is woken for every report finds the processor's memory full of what others read.
/// A group is sent after so long at the latest, or with so many bytes of text: long reports bring hundreds of claims, and must not wait
/// by the dozen.
const GROUP: usize = 16;
const GROUP_TIME: Duration = Duration::from_secs(1);
const GROUP_BYTES: usize = 1 << 15;

/// How many groups may wait to be added. Others wait where they are read.
const WAITING: usize = 1;

/// Hands on what was read.
pub struct Sender {
    send: SyncSender<Vec<Read>>,
    group: Vec<Read>,
    bytes: usize,
    began: Instant,
}

/// A way to the keeper.
pub fn channel() -> (Sender, Receiver<Vec<Read>>) {
    let (send, receive) = sync_channel(WAITING);
    (Sender { send, group: Vec::new(), bytes: 0, began: Instant::now() }, receive)
}

impl Sender {
    /// Takes what was read of the next input.
    pub fn take(&mut self, read: Read) -> Result<(), SendError<Vec<Read>>> {
        if self.group.is_empty() {
            (self.bytes, self.began) = (0, Instant::now());
        }
        self.bytes += size(&read);
        self.group.push(read);
        let is_full = self.group.len() == GROUP || self.bytes >= GROUP_BYTES;
        match is_full || self.began.elapsed() > GROUP_TIME {
            true => self.send.send(std::mem::take(&mut self.group)),
            false => Ok(()),
        }
    }

    /// Sends what is left.
    pub fn finish(self) -> Result<(), SendError<Vec<Read>>> {
        self.send.send(self.group)
    }
}

/// What was added.
#[derive(Clone, Copy, Debug, Default)]
pub struct Taken {
    /// Reports that the ledger held already.
    pub known: usize,
}

/// At most so many inputs or so many bytes of text are added in one transaction: its end costs as much as a report, and what a
/// stopped run had added to the last one is read again. Where it ends must not hang on how fast a machine reads, for
/// days that are inferred at its end would.
const TOGETHER: usize = 512;
const BYTES_TOGETHER: usize = 2 << 20;

const JOB: &str = "batch job";
const DONE: &str = "batch done";

/// Begins a batch or goes on with one. Gives how many inputs were done.
pub fn begin(ledger: &mut Ledger, job: &str) -> Result<usize, Fault> {
    match ledger.cursor(JOB)? {
        Some(before) if before != job => Err(format!(
            "the batch that was begun here is another, or of another version: {before}; name a new folder"
        )
        .into()),
        Some(_) => Ok(ledger.cursor(DONE)?.and_then(|done| done.parse().ok()).unwrap_or(0)),
        None => {
            ledger.batch(|batch| batch.set_cursor(JOB, job))?;
            Ok(0)
        }
    }
}

/// Adds to the ledger.
pub struct Keeper<'l> {
    ledger: &'l mut Ledger,
    done: usize,
    taken: Taken,
}

impl<'l> Keeper<'l> {
    /// Goes on after `done` inputs.
    pub fn new(ledger: &'l mut Ledger, done: usize) -> Self {
        Self { ledger, done, taken: Taken::default() }
    }

    /// Adds all that comes, in order.
    pub fn take_all(mut self, receive: &Receiver<Vec<Read>>) -> Result<Taken, LedgerError> {
        let mut reads = receive.iter().flatten();
        while let Some(first) = reads.next() {
            self.add(first, &mut reads)?;
        }
        Ok(self.taken)
    }

    /// Adds what comes in one transaction, until it is full.
    fn add(&mut self, first: Read, reads: &mut impl Iterator<Item = Read>) -> Result<(), LedgerError> {
        let mut done = self.done;
        let known = self.ledger.batch(|batch| {
            let (mut known, mut bytes) = (0, 0);
            let mut next = Some(first);
            while let Some(read) = next {
                bytes += size(&read);
                match read {
                    Ok(reports) => {
                        for report in reports {
                            let added = batch.add_prepared(report)?;
                            known += usize::from(added.newness == Newness::Known);
                        }
                    }
                    Err((input, reason)) => batch.set_cursor(
                        &format!("batch error {done:012}"),
                        &json!({"input": input, "reason": reason}).to_string(),
                    )?,
                }
                done += 1;
                let full = done - self.done >= TOGETHER || bytes >= BYTES_TOGETHER;
                next = if full { None } else { reads.next() };
            }
            batch.set_cursor(DONE, &done.to_string())?;
            Ok(known)
        })?;
        self.done = done;
        self.taken.known += known;
        memory::give_back();
        Ok(())
    }
}

fn size(read: &Read) -> usize {
    read.as_ref().map_or(0, |reports| reports.iter().map(|report| report.text().len()).sum())
}
