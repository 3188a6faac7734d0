//! Takes rows out of a ledger, one at a time; and those that a reading alone gives.

use crate::schema::{CLAIMS, ERRORS, FIGURES, FINDINGS, INCIDENTS, Kind, REPORTS, TOMBSTONES, Table};
use crate::{Cell, Result, TableError};
use ledger::{Filter, Ledger, Page};
use record::{Actor, Claim, Date, Span, When};
use rusqlite::types::ValueRef;

/// Which rows of a ledger go out.
#[derive(Debug)]
pub struct View<'l> {
    ledger: &'l Ledger,
    all: bool,
}

/// Claims are chosen so many at a time.
const PAGE: u32 = 500;

/// How many characters before and after a quote are given.
const AROUND: usize = 32;

impl<'l> View<'l> {
    /// All of a ledger, or the claims that fit a filter with their reports, figures, incidents and findings.
    ///
    /// # Errors
    /// Where the ledger cannot be read.
    pub fn new(ledger: &'l Ledger, filter: &Filter) -> Result<Self> {
        let all = *filter == Filter::default();
        if !all {
            choose(ledger, filter)?;
        }
        Ok(Self { ledger, all })
    }

    /// Hands the rows of a table on, in an order that depends on the ledger's ids alone.
    ///
    /// # Errors
    /// Where the ledger cannot be read, and those of `take`.
    pub fn rows(&self, table: &Table, mut take: impl FnMut(&[Cell]) -> Result<()>) -> Result<()> {
        match table.name {
            "reports" => self.plain(REPORTS_SQL, &REPORTS, &mut take),
            "incidents" => self.plain(INCIDENTS_SQL, &INCIDENTS, &mut take),
            "findings" => self.plain(FINDINGS_SQL, &FINDINGS, &mut take),
            "tombstones" => self.plain(TOMBSTONES_SQL, &TOMBSTONES, &mut take),
            "errors" => self.plain(ERRORS_SQL, &ERRORS, &mut take),
            "claims" => self.claims("1", |row, claim, text| take(&claim_cells(row, claim, text)?)),
            "figures" => {
                self.claims("EXISTS (SELECT 1 FROM figures f WHERE f.claim = c.no)", |row, claim, text| {
                    let cells = figure_cells(row, claim, text)?;
                    cells.iter().try_for_each(|cells| take(cells))
                })
            }
            other => unreachable!("there is no table {other}"),
        }
    }

    /// Hands the rows of claims and of figures on, each table in the order of [`View::rows`]: claims are read but once.
    ///
    /// # Errors
    /// Those of [`View::rows`].
    pub fn claims_and_figures(
        &self,
        mut take_claim: impl FnMut(&[Cell]) -> Result<()>,
        mut take_figure: impl FnMut(&[Cell]) -> Result<()>,
    ) -> Result<()> {
        self.claims("1", |row, claim, text| {
            take_claim(&claim_cells(row, claim, text)?)?;
            figure_cells(row, claim, text)?.iter().try_for_each(|cells| take_figure(cells))
        })
    }

    /// A condition on a claim's number.
    fn chosen(&self, sql: &str) -> String {
        let (claims, reports, incidents, findings) = match self.all {
            true => ("1", "1", "1", "1"),
            false => (
                "c.no IN (SELECT no FROM temp.chosen)",
                "r.no IN (SELECT report FROM claims WHERE no IN (SELECT no FROM temp.chosen))",
                "i.no IN (SELECT incident FROM claims WHERE no IN (SELECT no FROM temp.chosen))",
                "f.no IN (SELECT finding FROM finding_claims WHERE claim IN (SELECT no FROM temp.chosen))",
            ),
        };
        sql.replace("{claims}", claims)
            .replace("{reports}", reports)
            .replace("{incidents}", incidents)
            .replace("{findings}", findings)
    }

    fn plain(&self, sql: &str, table: &Table, take: &mut impl FnMut(&[Cell]) -> Result<()>) -> Result<()> {
        let mut find = self.ledger.connection().prepare(&self.chosen(sql))?;
        let mut rows = find.query([])?;
        let mut cells = Vec::with_capacity(table.columns.len());
        while let Some(row) = rows.next()? {
            cells.clear();
            for (at, column) in table.columns.iter().enumerate() {
                cells.push(cell(row.get_ref(at)?, column.kind)?);
            }
            take(&cells)?;
        }
        Ok(())
    }

    /// The claims that fit a condition.
    fn claims(
        &self,
        which: &str,
        mut take: impl FnMut(&rusqlite::Row<'_>, &Claim, &str) -> Result<()>,
    ) -> Result<()> {
        let sql = self.chosen(CLAIMS_SQL).replace("{which}", which);
        let mut find = self.ledger.connection().prepare(&sql)?;
        let mut rows = find.query([])?;
        while let Some(row) = rows.next()? {
            let json = row.get_ref(3)?.as_str().map_err(rusqlite::Error::from)?;
            let claim: Claim = serde_json::from_str(json)
                .map_err(|error| TableError::Claim { claim: row.get(0).unwrap_or_default(), error })?;
            let text = row.get_ref(4)?.as_str().map_err(rusqlite::Error::from)?;
            take(row, &claim, text)?;
        }
        Ok(())
    }
}

const REPORTS_SQL: &str = "
    SELECT r.id, r.language, r.published, r.inferred_published, r.outlet, r.title, r.address, r.version, r.latest, w.id, h.id,
           r.form = 'row', r.reader, r.text
    FROM reports r JOIN reports w ON w.no = r.wire JOIN reports h ON h.no = r.happening
    WHERE {reports} ORDER BY r.id";

/// An incident has the number and the digits of its top claim: most claims are alone, and their incidents need not be read.
const CLAIMS_SQL: &str = "
    SELECT c.id,
           CASE WHEN c.incident = c.no AND NOT c.rejected THEN 'i' || substr(c.id, 2)
                ELSE (SELECT i.id FROM incidents i WHERE i.no = c.incident) END,
           r.id, c.json, r.text, r.address, r.outlet, r.language, r.published, c.strength,
           CASE WHEN c.rejected THEN 'rejected' WHEN c.pin IS NOT NULL THEN 'pinned' END, r.reader
    FROM claims c JOIN reports r ON r.no = c.report
    WHERE {claims} AND {which} ORDER BY r.id, c.no";

const INCIDENTS_SQL: &str = "
    SELECT i.id, i.kind, i.mode, i.modality, i.starts, i.ends, i.actors, i.recipients, i.place_id, i.place,
           (SELECT p.lat FROM places p WHERE p.claim = top.no AND p.name = i.place LIMIT 1),
           (SELECT p.lon FROM places p WHERE p.claim = top.no AND p.name = i.place LIMIT 1),
           top.cameo, top.words,
           CASE i.reports WHEN 1 THEN told.outlet ELSE
             (SELECT group_concat(outlet, '; ') FROM (SELECT DISTINCT r.outlet FROM claims c JOIN reports r ON r.no = c.report
                                                      WHERE c.incident = i.no AND r.outlet IS NOT NULL ORDER BY r.outlet)) END,
           told.address, told.published, i.claims, i.reports, i.independent, i.disagree, whole.id, CASE WHEN i.accepted THEN 'accepted' END, i.figures
    FROM incidents i JOIN claims top ON top.no = i.no JOIN reports told ON told.no = top.report
         LEFT JOIN claims w ON w.no = top.whole
         LEFT JOIN incidents whole ON whole.no = w.incident AND whole.no <> i.no
    WHERE {incidents} ORDER BY i.id";

const FINDINGS_SQL: &str = "
    SELECT f.id, f.kind, f.thing, f.says, r.id, i.id,
           (SELECT group_concat(id, '; ') FROM (SELECT c.id FROM finding_claims fc JOIN claims c ON c.no = fc.claim
                                                WHERE fc.finding = f.no ORDER BY c.id)), f.json
    FROM findings f LEFT JOIN reports r ON r.no = f.report LEFT JOIN incidents i ON i.no = f.incident
    WHERE {findings} ORDER BY f.id";

/// An incident has the digits of its top claim. Those that reviews name, and that no incident has now, are gone: the incident
/// whose top claim was rejected, the two of a merge, the one of a split. Where several reviews name one, the last counts.
const TOMBSTONES_SQL: &str = "
    WITH named (id, review, made, reason) AS (
      SELECT 'i' || substr(v.target, 2), v.no, v.made,
             CASE v.action WHEN 'merge' THEN 'merged' WHEN 'split' THEN 'split' ELSE 'rejected' END
      FROM reviews v WHERE v.action IN ('merge', 'split', 'reject') AND substr(v.target, 1, 1) IN ('i', 'c')
      UNION ALL
      SELECT 'i' || substr(v.detail, 2), v.no, v.made, 'merged' FROM reviews v WHERE v.action = 'merge')
    SELECT n.id, n.reason, i.id, max(n.review), n.made
    FROM named n LEFT JOIN claims c ON c.id = 'c' || substr(n.id, 2) AND NOT c.rejected
         LEFT JOIN incidents i ON i.no = c.incident
    WHERE NOT EXISTS (SELECT 1 FROM incidents o WHERE o.id = n.id)
    GROUP BY n.id ORDER BY n.id";

/// Failed inputs of a batch stand among its cursors: they are kept in the same transaction as what was read.
const ERRORS_SQL: &str = "
    SELECT json_extract(value, '$.input'), json_extract(value, '$.reason') FROM cursors
    WHERE name LIKE 'batch error %' ORDER BY name";

fn choose(ledger: &Ledger, filter: &Filter) -> Result<()> {
    let db = ledger.connection();
    db.execute_batch(
        "CREATE TEMP TABLE IF NOT EXISTS chosen (no INTEGER PRIMARY KEY); DELETE FROM temp.chosen;",
    )?;
    let mut keep = db.prepare("INSERT INTO temp.chosen SELECT no FROM claims WHERE id = ?1")?;
    let mut page = Page { limit: PAGE, after: None };
    loop {
        let found = ledger.claims(filter, &page)?;
        for row in &found.rows {
            keep.execute([&row.claim])?;
        }
        match found.next {
            Some(next) => page.after = Some(next),
            None => return Ok(()),
        }
    }
}

fn cell(value: ValueRef<'_>, kind: Kind) -> Result<Cell> {
    Ok(match (value, kind) {
        (ValueRef::Null, _) => Cell::Empty,
        (ValueRef::Integer(number), Kind::Bool) => Cell::Bool(number != 0),
        (ValueRef::Integer(number), Kind::Float) => Cell::Float(number as f64),
        (ValueRef::Integer(number), _) => Cell::Int(number),
        (ValueRef::Real(number), _) => Cell::Float(number),
        (ValueRef::Text(_), Kind::Day) => day(value.as_str_or_null().map_err(rusqlite::Error::from)?),
        (value, _) => value.as_str_or_null().map_err(rusqlite::Error::from)?.map(str::to_owned).into(),
    })
}

fn day(text: Option<&str>) -> Cell {
    text.and_then(|text| text.parse::<Date>().ok()).into()
}

fn text(row: &rusqlite::Row<'_>, at: usize) -> Result<Cell> {
    cell(row.get_ref(at)?, Kind::Text)
}

fn claim_cells(row: &rusqlite::Row<'_>, claim: &Claim, whole: &str) -> Result<Vec<Cell>> {
    let mut cells = Vec::with_capacity(CLAIMS.columns.len());
    cells.extend([text(row, 0)?, text(row, 1)?, text(row, 2)?]);
    cells.extend(read_claim(claim, whole));
    cells.extend([
        text(row, 5)?,
        text(row, 6)?,
        text(row, 7)?,
        cell(row.get_ref(8)?, Kind::Day)?,
        cell(row.get_ref(9)?, Kind::Int)?,
        text(row, 10)?,
        text(row, 11)?,
        text(row, 3)?,
    ]);
    debug_assert_eq!(cells.len(), CLAIMS.columns.len());
    Ok(cells)
}

/// A claim of a reading as a row of [`READ_CLAIMS`](crate::schema::READ_CLAIMS).
pub fn read_claim(claim: &Claim, whole: &str) -> Vec<Cell> {
    let event = &claim.event;
    let (starts, ends, precision) = days(event.when.as_ref());
    let place = event.places.first();
    let coordinates = place.and_then(|place| place.lat.zip(place.lon));
    let precise = match place {
        None => "none",
        Some(place) if place.id.as_ref().is_some_and(|id| !id.contains('.')) => "state",
        Some(_) if coordinates.is_some() => "place",
        Some(_) => "name",
    };
    let quote = claim.evidence.first().copied().unwrap_or(event.trigger);
    let (from, to) = characters(whole, quote);
    let chain: Vec<&str> =
        claim.sources.iter().filter_map(|one| one.id.as_deref().or(one.name.as_deref())).collect();
    vec![
        event.kind.name().into(),
        event.mode.clone().into(),
        event.cameo.clone().into(),
        claim.stance.name().into(),
        claim.modality.name().into(),
        starts.into(),
        ends.into(),
        precision.into(),
        ids(&event.actors),
        names(&event.actors),
        event.actors.first().and_then(|one| one.state.clone()).into(),
        ids(&event.recipients),
        names(&event.recipients),
        event.recipients.first().and_then(|one| one.state.clone()).into(),
        claimant(claim),
        if chain.is_empty() { Cell::Empty } else { Cell::Text(chain.join(" / ")) },
        place.and_then(|place| place.id.clone()).into(),
        place.map(|place| place.name.clone()).into(),
        coordinates.map(|(lat, _)| lat).into(),
        coordinates.map(|(_, lon)| lon).into(),
        precise.into(),
        quote.slice(whole).into(),
        last(whole.get(..quote.start as usize).unwrap_or_default()).into(),
        first(whole.get(quote.end as usize..).unwrap_or_default()).into(),
        Cell::Int(from),
        Cell::Int(to),
    ]
}

fn figure_cells(row: &rusqlite::Row<'_>, claim: &Claim, whole: &str) -> Result<Vec<Vec<Cell>>> {
    let (id, incident) = (text(row, 0)?, text(row, 1)?);
    let figures = read_figures(claim, whole).map(|read| {
        let cells: Vec<Cell> = [id.clone(), incident.clone()].into_iter().chain(read).collect();
        debug_assert_eq!(cells.len(), FIGURES.columns.len());
        cells
    });
    Ok(figures.collect())
}

/// The figures of a claim of a reading as rows of [`READ_FIGURES`](crate::schema::READ_FIGURES).
pub fn read_figures<'a>(claim: &'a Claim, whole: &'a str) -> impl Iterator<Item = Vec<Cell>> + 'a {
    let (starts, ends, _) = days(claim.event.when.as_ref());
    claim.event.figures.iter().enumerate().map(move |(nth, figure)| {
        let (from, to) = characters(whole, figure.span);
        let form = serde_json::to_value(figure.count.form).ok();
        vec![
            Cell::Int(nth as i64 + 1),
            figure.role.name().into(),
            figure.thing.as_str().into(),
            Cell::Float(figure.count.low.get()),
            Cell::Float(figure.count.ucdp().best.get()),
            figure.count.high.map(record::Number::get).into(),
            form.as_ref().and_then(|form| form.as_str()).map(str::to_owned).into(),
            Cell::Bool(figure.part_of.is_some()),
            figure.scope.clone().into(),
            claimant(claim),
            starts.into(),
            ends.into(),
            figure.span.slice(whole).into(),
            Cell::Int(from),
            Cell::Int(to),
        ]
    })
}

fn claimant(claim: &Claim) -> Cell {
    claim.sources.last().and_then(|one| one.id.clone().or_else(|| one.name.clone())).into()
}

fn days(when: Option<&When>) -> (Option<Date>, Option<Date>, &'static str) {
    let Some(when) = when else { return (None, None, "none") };
    let precision = match (when.start, when.end) {
        (Some(start), Some(end)) if start == end => "day",
        (Some(start), Some(end)) if start.tomorrow().is_ok_and(|next| next == end) => "night",
        (Some(_), Some(_)) => "days",
        (None, None) => "none",
        _ => "open",
    };
    (when.start, when.end, precision)
}

fn ids(parties: &[Actor]) -> Cell {
    joined(parties.iter().map(|one| one.id.as_deref().unwrap_or(&one.name)))
}

fn names(parties: &[Actor]) -> Cell {
    joined(parties.iter().map(|one| one.name.as_str()))
}

fn joined<'a>(words: impl Iterator<Item = &'a str>) -> Cell {
    let words: Vec<&str> = words.collect();
    if words.is_empty() { Cell::Empty } else { Cell::Text(words.join("; ")) }
}

/// Byte offsets as offsets of characters, as W3C text positions count.
fn characters(text: &str, span: Span) -> (i64, i64) {
    let before = text.get(..span.start as usize).map_or(0, |words| words.chars().count());
    (before as i64, (before + span.slice(text).chars().count()) as i64)
}

fn first(text: &str) -> &str {
    text.char_indices().nth(AROUND).map_or(text, |(at, _)| &text[..at])
}

fn last(text: &str) -> &str {
    text.char_indices().rev().nth(AROUND - 1).map_or(text, |(at, _)| &text[at..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn surroundings_are_whole_characters() {
        let text = "я".repeat(40);
        assert_eq!((first(&text).chars().count(), last(&text).chars().count()), (32, 32));
        assert_eq!((first("ab"), last("ab")), ("ab", "ab"));
        assert_eq!(characters("яяab", Span::new(4, 6)), (2, 4));
    }
}
