//! Adds what was read to the ledger of a batch, with how far it got and what failed.

use crate::Fault;
use ledger::{Ledger, LedgerError, Newness, Prepared};
use serde_json::json;
use std::sync::mpsc::Receiver;

/// The reports of one input, as they were read, or its name and why it could not be read.
pub type Read = Result<Vec<Prepared<'static>>, (String, String)>;

/// What was added.
#[derive(Clone, Copy, Debug, Default)]
pub struct Taken {
    /// Reports that the ledger held already.
    pub known: usize,
}

/// At most so many inputs, or so many bytes of text, are added in one transaction.
const TOGETHER: usize = 64;
const BYTES_TOGETHER: usize = 8 << 20;

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
    pub fn take_all(mut self, receive: &Receiver<Read>) -> Result<Taken, LedgerError> {
        let mut waiting = Vec::with_capacity(TOGETHER);
        while let Ok(first) = receive.recv() {
            let mut bytes = size(&first);
            waiting.push(first);
            while waiting.len() < TOGETHER && bytes < BYTES_TOGETHER {
                let Ok(next) = receive.try_recv() else { break };
                bytes += size(&next);
                waiting.push(next);
            }
            self.add(std::mem::take(&mut waiting))?;
        }
        Ok(self.taken)
    }

    fn add(&mut self, inputs: Vec<Read>) -> Result<(), LedgerError> {
        let (done, many) = (self.done, inputs.len());
        let known = self.ledger.batch(|batch| {
            let mut known = 0;
            for (nth, read) in inputs.into_iter().enumerate() {
                match read {
                    Ok(reports) => {
                        for report in reports {
                            let added = batch.add_prepared(report)?;
                            known += usize::from(added.newness == Newness::Known);
                        }
                    }
                    Err((input, reason)) => batch.set_cursor(
                        &format!("batch error {:012}", done + nth),
                        &json!({"input": input, "reason": reason}).to_string(),
                    )?,
                }
            }
            batch.set_cursor(DONE, &(done + many).to_string())?;
            Ok(known)
        })?;
        self.done += many;
        self.taken.known += known;
        Ok(())
    }
}

fn size(read: &Read) -> usize {
    read.as_ref().map_or(0, |reports| reports.iter().map(|report| report.text().len()).sum())
}
