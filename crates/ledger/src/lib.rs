//! The store: reports, claims, incidents, findings and reviews in one SQLite file.
//!
//! [`Ledger::open`] makes or opens it; [`Ledger::add`] takes a report with its reading; [`Ledger::batch`] takes
//! several, with the cursor of whoever yields them, in one transaction; [`Prepared`] takes what can be worked out of
//! each to other threads. [`Ledger::incidents`] and its sisters list
//! and filter a page at a time, [`Ledger::show`] gives one thing whole.
//!
//! Claims are linked into incidents as they arrive (`link`). Which claims make one incident is a function of the
//! claims and the reviews alone, whatever the order of arrival.

mod add;
mod bulk;
mod changes;
mod count;
mod error;
mod filter;
mod findings;
mod hash;
mod ids;
pub mod import;
mod incidents;
mod link;
mod list;
mod open;
mod rebuild;
mod report;
mod reviews;
mod settle;
mod show;
mod sql;
mod tags;
mod things;
mod totals;
mod views;
mod words;

pub use add::{Added, Batch, NewReport, Newness, Prepared};
pub use count::{Answer, Checked, Counted, Covers, Fit, Outcome, Question};
pub use error::{LedgerError, Result};
pub use filter::{Filter, Page};
pub use incidents::{Agreement, Reconciled, Said};
pub use link::Reason;
pub use list::{ActorRow, ClaimRow, FindingRow, IncidentRow, ReportRow, Rows};
pub use open::Ledger;
pub use rebuild::{Rebuilt, StoredReport};
pub use reviews::{Decision, Reviewed};
pub use settle::settle_for_bulk;
pub use show::{Change, LinkedClaim, Shown, ShownClaim, ShownIncident, ShownReport};
pub use sql::Table;
pub use totals::Totals;
pub use views::{
    Concord, DayFigure, Dealing, Failing, MOST_DRAWN, MOST_LOOKED_AT, MOST_QUEUED, Mark, Point, ReadClaim,
    ReviewRow, Waiting,
};
