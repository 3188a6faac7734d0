//! What a person decided: kept apart from what is read, and applied to it whenever that is read anew.
//!
//! A review names claims by their ids; where another reader gives a claim another id, it is found again by report, kind
//! and the nearest trigger. The newest review about a claim holds.

use crate::link::features::Features;
use crate::link::forest::{self, Strengths};
use crate::link::gist::Gist;
use crate::link::{Fresh, Linker};
use crate::{Batch, Ledger, LedgerError, Result};
use record::Claim;
use rusqlite::{Connection, OptionalExtension, params};
use rustc_hash::FxHashSet;
use serde::Serialize;

/// What a person decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It is right as it stands: a claim, an incident or a finding.
    Accept,
    /// A field is wrong: its name and what it should be. Fields of an incident: `kind`, `mode`, `starts`, `ends`, `place`.
    Correct(String, String),
    /// It is wrong: a claim leaves its incident, a finding is not shown again.
    Reject,
    /// Two incidents are one.
    Merge(String),
    /// These claims of an incident are another.
    Split(Vec<String>),
    /// The review with this number no longer holds.
    Withdraw(i64),
}

/// What came of a review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reviewed {
    /// The review's number.
    pub review: i64,
    /// The incidents that it changed.
    pub incidents: Vec<String>,
}

/// How reviews stand to one claim.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Standing {
    /// Claims with one pin are of one incident, whatever else.
    pub(crate) pin: Option<i64>,
    pub(crate) rejected: bool,
}

impl Ledger {
    /// Records a decision about the claim, incident or finding with an id, and applies it. Later readings never undo it.
    ///
    /// # Errors
    /// Where nothing has the id, or the decision does not fit what it names.
    pub fn review(
        &mut self,
        id: &str,
        decision: &Decision,
        note: Option<&str>,
        by: Option<&str>,
    ) -> Result<Reviewed> {
        let id = match decision {
            Decision::Withdraw(_) => id.to_owned(),
            _ => self.complete(id)?,
        };
        self.batch(|batch| batch.review(&id, decision, note, by))
    }
}

impl Batch<'_> {
    fn review(
        &mut self,
        id: &str,
        decision: &Decision,
        note: Option<&str>,
        by: Option<&str>,
    ) -> Result<Reviewed> {
        let (action, detail) = match decision {
            Decision::Accept => ("accept", None),
            Decision::Correct(field, value) => ("correct", Some(correction(field, value)?)),
            Decision::Reject => ("reject", None),
            Decision::Merge(other) => ("merge", Some(other.clone())),
            Decision::Split(claims) => ("split", Some(claims.join(" "))),
            Decision::Withdraw(review) => ("withdraw", Some(review.to_string())),
        };
        let of = |batch: &Self, id: &str| batch.claims_of(id);
        // Side 1 is what a split takes out; all else is side 0.
        let sides: Vec<(String, i64)> = match decision {
            Decision::Merge(other) => {
                let mut both = of(self, id)?;
                both.extend(of(self, other)?);
                both.into_iter().map(|claim| (claim, 0)).collect()
            }
            Decision::Split(out) => {
                let all = of(self, id)?;
                if let Some(strange) = out.iter().find(|claim| !all.contains(claim)) {
                    return Err(LedgerError::Usage(format!(
                        "the claim {strange} is not of the incident {id}"
                    )));
                }
                if out.is_empty() || out.len() == all.len() {
                    return Err(LedgerError::Usage(
                        "a split takes some claims of an incident, not all or none".into(),
                    ));
                }
                all.into_iter()
                    .map(|claim| {
                        let side = i64::from(out.contains(&claim));
                        (claim, side)
                    })
                    .collect()
            }
            Decision::Withdraw(review) => {
                let mut find = self.tx.prepare_cached("SELECT claim FROM review_claims WHERE review = ?1")?;
                let claims: Vec<String> =
                    find.query_map([review], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
                if claims.is_empty() {
                    return Err(LedgerError::NoSuch(format!("review {review}")));
                }
                claims.into_iter().map(|claim| (claim, 0)).collect()
            }
            _ if id.starts_with('f') && !id.starts_with('i') && self.is_finding(id)? => Vec::new(),
            _ => of(self, id)?.into_iter().map(|claim| (claim, 0)).collect(),
        };
        self.tx.execute(
            "INSERT INTO reviews (made, action, target, detail, note, by) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![self.now, action, id, detail, note, by],
        )?;
        let review = self.tx.last_insert_rowid();
        let mut numbers = Vec::new();
        for (claim, side) in &sides {
            let (no, report, kind, json): (i64, String, String, String) = self
                .tx
                .prepare_cached(
                    "SELECT c.no, r.id, c.kind, c.json FROM claims c JOIN reports r ON r.no = c.report WHERE c.id = ?1",
                )?
                .query_row([claim], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))
                .optional()?
                .ok_or_else(|| LedgerError::NoSuch(claim.clone()))?;
            let trigger = serde_json::from_str::<Claim>(&json)?.event.trigger;
            self.tx.execute(
                "INSERT INTO review_claims (review, claim, report, kind, start, end, side) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                params![review, claim, report, kind, trigger.start, trigger.end, side],
            )?;
            numbers.push(no);
        }
        for no in &numbers {
            self.settle(*no)?;
        }
        let mut incidents: FxHashSet<i64> = FxHashSet::default();
        for no in &numbers {
            incidents.insert(self.incident_of(*no)?);
        }
        self.touch(incidents.iter().copied());
        let mut names = Vec::new();
        for incident in incidents {
            let top: String =
                self.tx.query_row("SELECT id FROM claims WHERE no = ?1", [incident], |row| row.get(0))?;
            names.push(crate::ids::incident(&top));
        }
        names.sort_unstable();
        Ok(Reviewed { review, incidents: names })
    }

    fn is_finding(&self, id: &str) -> Result<bool> {
        let found = self.tx.query_row("SELECT 1 FROM findings WHERE id = ?1", [id], |_| Ok(())).optional()?;
        Ok(found.is_some())
    }

    fn incident_of(&self, no: i64) -> Result<i64> {
        Ok(self
            .tx
            .prepare_cached("SELECT incident FROM claims WHERE no = ?1")?
            .query_row([no], |row| row.get(0))?)
    }

    /// The claims of an incident, or the claim itself.
    fn claims_of(&self, id: &str) -> Result<Vec<String>> {
        let claim = self
            .tx
            .query_row("SELECT id FROM claims WHERE id = ?1", [id], |row| row.get::<_, String>(0))
            .optional()?;
        if let Some(claim) = claim {
            return Ok(vec![claim]);
        }
        let digits = id.strip_prefix('i').unwrap_or(id);
        let mut find = self.tx.prepare_cached(
            "SELECT c.id FROM claims c WHERE c.incident = (SELECT incident FROM claims WHERE id = 'c' || ?1) ORDER BY c.id",
        )?;
        let claims: Vec<String> =
            find.query_map([digits], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        if claims.is_empty() { Err(LedgerError::NoSuch(id.to_owned())) } else { Ok(claims) }
    }

    /// Puts one claim where its reviews, or else its links, want it.
    pub(crate) fn settle(&mut self, no: i64) -> Result<()> {
        let (db, linker) = (&*self.tx, &mut *self.linker);
        let id: String = db.query_row("SELECT id FROM claims WHERE no = ?1", [no], |row| row.get(0))?;
        let standing = standing(db, &id)?;
        db.prepare_cached("UPDATE claims SET pin = ?2, rejected = ?3 WHERE no = ?1")?.execute(params![
            no,
            standing.pin,
            standing.rejected
        ])?;
        let mut changed = FxHashSet::from_iter([no]);
        // Whatever hangs on it looks for its place again once it is in its own.
        let children = children(db, no)?;
        for child in &children {
            forest::move_claim(db, &mut linker.claims_held, *child, None, &[], &mut changed)?;
        }
        forest::move_claim(db, &mut linker.claims_held, no, None, &[], &mut changed)?;
        linker.unkey(db, no)?;
        linker.without_whole(db, no)?;
        if let Some(pin) = standing.pin {
            gather(db, &mut linker.claims_held, pin, &mut changed)?;
        }
        place(db, linker, no, &standing, &mut changed)?;
        for child in children {
            let pin: Option<i64> = db
                .prepare_cached("SELECT pin FROM claims WHERE no = ?1")?
                .query_row([child], |row| row.get(0))?;
            match pin {
                Some(pin) => gather(db, &mut linker.claims_held, pin, &mut changed)?,
                None => {
                    linker.unkey(db, child)?;
                    place(db, linker, child, &Standing::default(), &mut changed)?;
                }
            }
        }
        self.touch(changed);
        Ok(())
    }
}

fn children(db: &Connection, no: i64) -> Result<Vec<i64>> {
    let mut find = db.prepare_cached("SELECT no FROM claims WHERE parent = ?1")?;
    Ok(find.query_map([no], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// Links a stored claim that stands alone, as if it were new.
fn place(
    db: &Connection,
    linker: &mut Linker,
    no: i64,
    standing: &Standing,
    changed: &mut FxHashSet<i64>,
) -> Result<()> {
    if standing.rejected {
        return Ok(());
    }
    let features = Features::read(db, no)?;
    let (keys, gist) = (crate::link::keys::of(&features), Gist::of(&features));
    let fresh = Fresh { no, id: &features.id, report: features.report, gist: &gist, keys: &keys };
    changed.extend(linker.link(db, &fresh, standing.pin.is_some())?);
    Ok(())
}

/// Hangs all claims with one pin on the fullest of them.
pub(crate) fn gather(
    db: &Connection,
    held: &mut Strengths,
    pin: i64,
    changed: &mut FxHashSet<i64>,
) -> Result<()> {
    let mut find = db.prepare_cached("SELECT no FROM claims WHERE pin = ?1 ORDER BY rank DESC, id DESC")?;
    let members: Vec<i64> = find.query_map([pin], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let Some((top, rest)) = members.split_first() else { return Ok(()) };
    forest::move_claim(db, held, *top, None, &[], changed)?;
    let reason =
        crate::Reason { what: "review".into(), found: "a person put them together".into(), weight: 0 };
    for no in rest {
        forest::move_claim(db, held, *no, Some(*top), std::slice::from_ref(&reason), changed)?;
    }
    Ok(())
}

/// How reviews stand to a claim.
pub(crate) fn standing(db: &Connection, claim: &str) -> Result<Standing> {
    let mut find = db.prepare_cached(
        "SELECT v.no, v.action, rc.side FROM review_claims rc JOIN reviews v ON v.no = rc.review
         WHERE rc.claim = ?1 AND v.action IN ('merge', 'split', 'reject', 'accept')
           AND NOT EXISTS (SELECT 1 FROM reviews w WHERE w.action = 'withdraw' AND w.detail = CAST(v.no AS TEXT))
         ORDER BY v.no",
    )?;
    let mut standing = Standing::default();
    let mut rows = find.query([claim])?;
    while let Some(row) = rows.next()? {
        let (review, action, side): (i64, String, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
        match action.as_str() {
            "reject" => standing.rejected = true,
            "accept" => standing.rejected = false,
            _ => standing.pin = Some(2 * review + side),
        }
    }
    Ok(standing)
}

/// Gives the reviews of a report's earlier claims to those that a new reading has in their place.
pub(crate) fn carry_over(db: &Connection, report: &str) -> Result<()> {
    let mut lost = db.prepare_cached(
        "SELECT rc.review, rc.claim, rc.kind, rc.start, rc.end FROM review_claims rc
         WHERE rc.report = ?1 AND NOT EXISTS (SELECT 1 FROM claims c WHERE c.id = rc.claim)",
    )?;
    let lost: Vec<(i64, String, String, i64, i64)> = lost
        .query_map([report], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (review, claim, kind, start, end) in lost {
        let near: Option<(String, i64, i64)> = db
            .prepare_cached(
                "SELECT c.id, json_extract(c.json, '$.event.trigger[0]'), json_extract(c.json, '$.event.trigger[1]')
                 FROM claims c JOIN reports r ON r.no = c.report WHERE r.id = ?1 AND c.kind = ?2
                   AND json_extract(c.json, '$.event.trigger[0]') < ?4 AND json_extract(c.json, '$.event.trigger[1]') > ?3
                   AND NOT EXISTS (SELECT 1 FROM review_claims o WHERE o.review = ?5 AND o.claim = c.id)
                 ORDER BY abs(json_extract(c.json, '$.event.trigger[0]') - ?3), c.id LIMIT 1",
            )?
            .query_row(params![report, kind, start, end, review], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
            .optional()?;
        if let Some((found, start, end)) = near {
            db.execute(
                "UPDATE review_claims SET claim = ?3, start = ?4, end = ?5 WHERE review = ?1 AND claim = ?2",
                params![review, claim, found, start, end],
            )?;
        }
    }
    Ok(())
}

/// The corrections of an incident's fields, oldest first.
pub(crate) fn corrections(db: &Connection, incident: i64) -> Result<Vec<(String, String)>> {
    let mut find = db.prepare_cached(
        "SELECT DISTINCT v.no, v.detail FROM claims c JOIN review_claims rc ON rc.claim = c.id
         JOIN reviews v ON v.no = rc.review WHERE c.incident = ?1 AND v.action = 'correct'
           AND NOT EXISTS (SELECT 1 FROM reviews w WHERE w.action = 'withdraw' AND w.detail = CAST(v.no AS TEXT))
         ORDER BY v.no",
    )?;
    let rows = find.query_map([incident], |row| row.get::<_, String>(1))?;
    let mut corrections = Vec::new();
    for detail in rows {
        if let Some((field, value)) = detail?.split_once('=') {
            corrections.push((field.to_owned(), value.to_owned()));
        }
    }
    Ok(corrections)
}

/// Whether a person accepted an incident.
pub(crate) fn accepted(db: &Connection, incident: i64) -> Result<bool> {
    let mut find = db.prepare_cached(
        "SELECT v.action FROM claims c JOIN review_claims rc ON rc.claim = c.id JOIN reviews v ON v.no = rc.review
         WHERE c.incident = ?1 AND v.action IN ('accept', 'reject')
           AND NOT EXISTS (SELECT 1 FROM reviews w WHERE w.action = 'withdraw' AND w.detail = CAST(v.no AS TEXT))
         ORDER BY v.no DESC LIMIT 1",
    )?;
    let action: Option<String> = find.query_row([incident], |row| row.get(0)).optional()?;
    Ok(action.as_deref() == Some("accept"))
}

/// A correction as it is stored, where it makes sense.
fn correction(field: &str, value: &str) -> Result<String> {
    let fits = match field {
        "kind" => value.parse::<record::EventKind>().is_ok(),
        "starts" | "ends" => value.parse::<record::Date>().is_ok(),
        "mode" | "place" => !value.trim().is_empty(),
        _ => {
            let known = "kind, mode, starts, ends, place";
            return Err(LedgerError::Usage(format!("{field:?} cannot be corrected; {known} can")));
        }
    };
    if fits {
        Ok(format!("{field}={value}"))
    } else {
        Err(LedgerError::Usage(format!("{value:?} is no {field}")))
    }
}
