//! What can be worked out of a report before the ledger is asked: a pure function of its text and reading.

use super::NewReport;
use crate::link::Met;
use crate::link::features::{self, Features};
use crate::link::gist::Gist;
use crate::link::keys::{self, Keys};
use crate::report::signature::{Packed, Profile, Sketch};
use crate::report::wires::Shingles;
use crate::report::{happening, signature};
use crate::{Result, ids, tags};
use record::{Claim, Finding, Reading, ReportInfo};
use rustc_hash::FxHashMap;
use serde::Serialize;
use std::borrow::Cow;
use std::sync::Arc;

/// A report with all that a ledger needs of it, worked out by [`Prepared::of`] on any thread; [`crate::Batch::add_prepared`]
/// is then left with little to do.
#[derive(Clone, Debug)]
pub struct Prepared<'a> {
    pub(super) text: Cow<'a, str>,
    pub(super) info: ReportInfo,
    pub(super) address: Option<String>,
    pub(super) reader: String,
    pub(super) is_row: bool,
    pub(super) article: String,
    pub(super) signed: Signed,
    pub(super) claims: Vec<Ready>,
    pub(super) findings: Vec<Finding>,
}

/// What tells a report from others and finds its like.
#[derive(Clone, Debug)]
pub(super) struct Signed {
    pub(super) met: Met,
    pub(super) sketch: Sketch,
    pub(super) bytes: Vec<u8>,
    pub(super) keys: happening::Keys,
    pub(super) shingles: Arc<Shingles>,
    pub(super) copy_keys: Vec<i64>,
}

/// A claim that is ready to be linked and stored.
#[derive(Clone, Debug)]
pub(crate) struct Ready {
    pub(super) id: String,
    pub(super) claim: Claim,
    pub(super) json: String,
    pub(super) sentences: String,
    pub(super) gist: Gist,
    pub(super) features_json: String,
    pub(super) keys: Keys,
    pub(super) tags: Vec<String>,
    pub(super) starts: Option<String>,
    pub(super) ends: Option<String>,
    pub(super) day: i64,
}

impl<'a> Prepared<'a> {
    /// Works out everything that depends on the report alone.
    ///
    /// # Errors
    /// Where the reading cannot be written as JSON.
    pub fn of(report: &NewReport<'a>) -> Result<Self> {
        let info = &report.reading.report;
        Ok(Self {
            text: Cow::Borrowed(report.text),
            address: report.address.map(str::to_owned),
            reader: report.reader.to_owned(),
            is_row: report.is_row,
            article: ids::article(report.address.filter(|_| !report.is_row), &info.id),
            signed: Signed::of(report),
            claims: claims(report.text, report.reading, report.is_row)?,
            findings: report.reading.findings.clone(),
            info: info.clone(),
        })
    }

    /// The same with a text of its own.
    pub fn into_owned(self) -> Prepared<'static> {
        Prepared { text: Cow::Owned(self.text.into_owned()), ..self }
    }

    /// The report's text.
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl Signed {
    fn of(report: &NewReport<'_>) -> Self {
        let info = &report.reading.report;
        let rank = signature::words(report.text).count() as i32;
        let day = info.published.map_or(0, |date| i64::from(features::day(date)));
        let met = |profile| {
            let profile = Packed::of(profile);
            Met { id: info.id.as_str().into(), rank, day, profile }
        };
        if report.is_row {
            let profile = Profile::default();
            let bytes = profile.to_bytes();
            let met = met(profile);
            return Self {
                bytes,
                sketch: Sketch::of(&met.profile),
                met,
                keys: happening::Keys::default(),
                shingles: Arc::default(),
                copy_keys: Vec::new(),
            };
        }
        let mut signed = info.title.clone().unwrap_or_default();
        signed.push('\n');
        signed.push_str(report.text);
        let profile = Profile::of(&signed, report.reading);
        let shingles = Shingles::of(report.text);
        let (bytes, keys) = (profile.to_bytes(), happening::Keys::of(&profile));
        let met = met(profile);
        Self {
            bytes,
            keys,
            sketch: Sketch::of(&met.profile),
            met,
            copy_keys: shingles.keys(),
            shingles: Arc::new(shingles),
        }
    }
}

/// The claims of a reading, in its order.
pub(crate) fn claims(text: &str, reading: &Reading, is_row: bool) -> Result<Vec<Ready>> {
    let info = &reading.report;
    let mut seen: FxHashMap<String, usize> = FxHashMap::default();
    let mut ready = Vec::with_capacity(reading.claims.len());
    let mut buffer = Vec::new();
    for claim in &reading.claims {
        let first = ids::claim(info, claim, 0);
        let nth = seen.entry(first.clone()).or_default();
        let id = if *nth == 0 { first } else { ids::claim(info, claim, *nth) };
        *nth += 1;
        let sentences: Vec<&str> = claim.evidence.iter().map(|span| span.slice(text)).collect();
        let sentences = sentences.join(" … ");
        // The words of a table's row are the names of its columns.
        let told = if is_row { "" } else { sentences.as_str() };
        let features = Features::of(claim, &id, told, info.language, info.published);
        let when = claim.event.when.as_ref();
        let starts = when.and_then(|w| w.start.or(w.end));
        let ends = when.and_then(|w| w.end.or(w.start));
        ready.push(Ready {
            json: json(&mut buffer, claim)?,
            features_json: json(&mut buffer, &features)?,
            keys: keys::of(&features),
            tags: tags::of(claim, info.language),
            starts: starts.map(|day| day.to_string()),
            ends: ends.map(|day| day.to_string()),
            day: starts.or(info.published).map_or(0, |day| i64::from(features::day(day))),
            claim: claim.clone(),
            id,
            sentences,
            gist: Gist::of(&features),
        });
    }
    Ok(ready)
}

/// Something as JSON, written in a buffer that is used again: what is kept has no room to spare.
fn json(buffer: &mut Vec<u8>, what: &impl Serialize) -> Result<String> {
    buffer.clear();
    serde_json::to_writer(&mut *buffer, what)?;
    Ok(String::from_utf8_lossy(buffer).into_owned())
}
