//! `dateline claims`, `incidents`, `findings`, `actors`, `reports`: lists, a page at a time.

use super::table::Printer;
use super::to_read;
use crate::args::ListArgs;
use crate::{Fault, Outcome, complain};
use ledger::{Filter, Page, Rows};
use serde::Serialize;

/// Rows are fetched so many at a time: memory does not grow with the list.
const PAGE: u32 = 500;

/// On a terminal, more than this is asked for.
const SCREEN: u32 = 50;

impl ListArgs {
    /// What the rows must fit.
    pub(crate) fn filter(&self) -> Filter {
        Filter {
            since: self.since,
            until: self.until,
            kind: self.kind,
            actor: self.actor.clone(),
            place: self.place.clone(),
            thing: self.thing.clone(),
            source: self.source.clone(),
            min_figure: self.min_figure,
            language: self.in_language,
            words: (!self.words.is_empty()).then(|| self.words.join(" ")),
        }
    }
}

pub fn claims(args: &ListArgs) -> Result<Outcome, Fault> {
    let ledger = to_read(&args.ledger)?;
    let columns =
        &["claim", "kind", "starts", "actors", "recipients", "places", "figures", "sources", "incident"];
    pages(args, columns, |filter, page| ledger.claims(filter, page))
}

pub fn incidents(args: &ListArgs) -> Result<Outcome, Fault> {
    let ledger = to_read(&args.ledger)?;
    let columns = &[
        "incident",
        "kind",
        "starts",
        "ends",
        "actors",
        "recipients",
        "place",
        "reports",
        "independent",
        "figures",
    ];
    pages(args, columns, |filter, page| ledger.incidents(filter, page))
}

pub fn findings(args: &ListArgs) -> Result<Outcome, Fault> {
    let ledger = to_read(&args.ledger)?;
    pages(args, &["finding", "kind", "thing", "says", "incident", "report"], |filter, page| {
        ledger.findings(filter, page)
    })
}

pub fn reports(args: &ListArgs) -> Result<Outcome, Fault> {
    let ledger = to_read(&args.ledger)?;
    let columns =
        &["report", "published", "language", "outlet", "title", "claims", "version", "wire", "address"];
    pages(args, columns, |filter, page| ledger.reports(filter, page))
}

pub fn actors(args: &ListArgs) -> Result<Outcome, Fault> {
    let ledger = to_read(&args.ledger)?;
    let columns = &["actor", "name", "acts", "receives"];
    pages(args, columns, |filter, page| {
        Ok(Rows { rows: ledger.actors(filter, None, page.limit)?, next: None })
    })
}

fn pages<T: Serialize>(
    args: &ListArgs,
    columns: &'static [&'static str],
    page_of: impl Fn(&Filter, &Page) -> ledger::Result<Rows<T>>,
) -> Result<Outcome, Fault> {
    let filter = args.filter();
    let mut printer = Printer::new(args.format, columns);
    let whole = if printer.is_table() { SCREEN } else { u32::MAX };
    let mut left = match args.limit {
        Some(0) => u32::MAX,
        Some(limit) => limit,
        None => whole,
    };
    let mut page = Page { limit: left.min(PAGE), after: None };
    loop {
        let Rows { rows, next } = page_of(&filter, &page)?;
        rows.iter().try_for_each(|row| printer.row(row))?;
        left = left.saturating_sub(u32::try_from(rows.len()).unwrap_or(u32::MAX));
        page = Page { limit: left.min(PAGE), after: next };
        if left == 0 || page.after.is_none() {
            break;
        }
    }
    let more = page.after.is_some() && printer.is_table();
    if !printer.finish()? {
        complain("nothing in the ledger fits");
    } else if more {
        complain("there is more; --limit 0 lists all");
    }
    Ok(Outcome::Done)
}
