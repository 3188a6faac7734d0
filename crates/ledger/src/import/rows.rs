//! Rows of a table to readings.

use super::Imported;
use super::map::{ClaimMap, Degrees, Delimiter, FigureMap, Map, Named, Text};
use crate::{LedgerError, Result};
use csv::StringRecord;
use record::{
    Actor, Claim, Count, Date, Event, EventKind, Figure, Form, Number, Place, Reading, ReportInfo, Source,
    SourceKind, Span, When,
};
use rustc_hash::FxHashMap;
use std::collections::VecDeque;
use std::io::Read;

/// A report made of one row, or of the rows of one group.
pub(crate) struct Row {
    pub(crate) text: String,
    pub(crate) reading: Reading,
    pub(crate) address: Option<String>,
}

/// A table as it is read.
pub(crate) struct Table<'m, R> {
    map: &'m Map,
    name: String,
    rows: csv::Reader<R>,
    columns: FxHashMap<String, usize>,
    head: Vec<String>,
    /// Where rows are grouped, all of them, in the order of each group's first row.
    groups: Option<VecDeque<Vec<StringRecord>>>,
}

/// Reasons that are kept; more are only counted.
const REASONS: usize = 5;

impl<'m, R: Read> Table<'m, R> {
    pub(crate) fn new(map: &'m Map, name: &str, table: R) -> Result<Self> {
        let fault = |reason: String| LedgerError::Table { name: name.to_owned(), reason };
        let delimiter = match map.delimiter {
            Delimiter::Comma => b',',
            Delimiter::Semicolon => b';',
            Delimiter::Tab => b'\t',
        };
        let mut rows = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .quoting(!matches!(map.delimiter, Delimiter::Tab))
            .has_headers(map.columns.is_none())
            .flexible(true)
            .from_reader(table);
        let head: Vec<String> = match &map.columns {
            Some(columns) => columns.clone(),
            None => rows
                .headers()
                .map_err(|error| fault(error.to_string()))?
                .iter()
                .map(|name| name.trim_start_matches('\u{feff}').to_owned())
                .collect(),
        };
        let columns: FxHashMap<String, usize> = head.iter().cloned().zip(0..).collect();
        if let Some(lacking) = map.named().into_iter().find(|column| !columns.contains_key(*column)) {
            return Err(fault(format!("has no column {lacking:?}, which the map {:?} names", map.name)));
        }
        Ok(Self { map, name: name.to_owned(), rows, columns, head, groups: None })
    }

    /// The next report. Rows that cannot be used are counted and passed over.
    pub(crate) fn next(&mut self, imported: &mut Imported) -> Result<Option<Row>> {
        loop {
            let Some(rows) = self.next_rows(imported)? else { return Ok(None) };
            match self.report(&rows, imported) {
                Ok(Some(row)) => return Ok(Some(row)),
                Ok(None) => imported.passed_over += rows.len(),
                Err(why) => {
                    imported.faulty += rows.len();
                    if imported.faults.len() < REASONS {
                        let line = rows[0].position().map_or(0, csv::Position::line);
                        imported.faults.push(format!("{} line {line}: {why}", self.name));
                    }
                }
            }
        }
    }

    fn next_rows(&mut self, imported: &mut Imported) -> Result<Option<Vec<StringRecord>>> {
        if self.map.group.is_none() {
            return Ok(self.read(imported)?.map(|row| vec![row]));
        }
        if self.groups.is_none() {
            let mut order: FxHashMap<String, usize> = FxHashMap::default();
            let mut groups: VecDeque<Vec<StringRecord>> = VecDeque::new();
            while let Some(row) = self.read(imported)? {
                let name = self
                    .map
                    .group
                    .as_ref()
                    .and_then(|column| self.cell(&row, column))
                    .unwrap_or("")
                    .to_owned();
                let next = groups.len();
                // A row that names no source stands alone.
                let at = if name.is_empty() { next } else { *order.entry(name).or_insert(next) };
                if at == next {
                    groups.push_back(Vec::new());
                }
                groups[at].push(row);
            }
            self.groups = Some(groups);
        }
        Ok(self.groups.as_mut().and_then(VecDeque::pop_front))
    }

    fn read(&mut self, imported: &mut Imported) -> Result<Option<StringRecord>> {
        let mut row = StringRecord::new();
        match self.rows.read_record(&mut row) {
            Ok(true) => {
                imported.rows += 1;
                Ok(Some(row))
            }
            Ok(false) => Ok(None),
            Err(error) => Err(LedgerError::Table { name: self.name.clone(), reason: error.to_string() }),
        }
    }

    fn cell<'r>(&self, row: &'r StringRecord, column: &str) -> Option<&'r str> {
        let cell = row.get(*self.columns.get(column)?)?.trim();
        Some(cell).filter(|cell| !cell.is_empty())
    }

    fn report(
        &self,
        rows: &[StringRecord],
        imported: &mut Imported,
    ) -> std::result::Result<Option<Row>, String> {
        let map = self.map;
        let mut text = String::new();
        let mut claims: Vec<Claim> = Vec::new();
        let mut published: Option<Date> = None;
        for row in rows {
            let (words, cells) = self.lay_out(row, &mut text);
            let Some(claim) = self.claim(row, words, &cells, claims.len() + 1)? else { continue };
            if let Some(column) = &map.published {
                published = published.max(self.cell(row, column).and_then(day));
            }
            // Rows of one source about one event are one claim with all their figures.
            match claims.iter_mut().find(|held| map.claim.thing.is_some() && same_event(held, &claim)) {
                Some(held) => join(held, claim),
                None => claims.push(claim),
            }
        }
        if claims.is_empty() {
            return Ok(None);
        }
        for when in claims.iter().filter_map(|claim| claim.event.when.as_ref()) {
            let (first, last) = (when.start.map(|d| d.to_string()), when.end.map(|d| d.to_string()));
            if imported.first.is_none() || first < imported.first {
                imported.first = first;
            }
            imported.last = imported.last.take().max(last);
        }
        let address = map.address.as_ref().and_then(|column| self.cell(&rows[0], column)).map(str::to_owned);
        let report = ReportInfo {
            id: ReportInfo::make_id(&text, published, Some(&map.name)),
            language: map.language,
            published,
            outlet: Some(map.name.clone()),
            title: None,
        };
        let reading =
            Reading { report, claims, findings: Vec::new(), attributions: Vec::new(), assisted: None };
        Ok(Some(Row { text, reading, address }))
    }

    /// Writes a row as lines of `column: cell`, and gives the span of all and of each cell.
    fn lay_out(&self, row: &StringRecord, text: &mut String) -> (Span, FxHashMap<&str, Span>) {
        if !text.is_empty() {
            text.push('\n');
        }
        let start = text.len();
        let mut cells = FxHashMap::default();
        for (name, cell) in self.head.iter().zip(row.iter()).filter(|(_, cell)| !cell.trim().is_empty()) {
            text.push_str(name);
            text.push_str(": ");
            let at = text.len();
            text.push_str(cell.trim());
            cells.insert(name.as_str(), Span::new(at, text.len()));
            text.push('\n');
        }
        (Span::new(start, text.trim_end().len().max(start)), cells)
    }

    fn claim(
        &self,
        row: &StringRecord,
        words: Span,
        cells: &FxHashMap<&str, Span>,
        number: usize,
    ) -> std::result::Result<Option<Claim>, String> {
        let map: &ClaimMap = &self.map.claim;
        let Some(kind) = self.meaning(row, &map.kind).and_then(|kind| kind.parse::<EventKind>().ok()) else {
            return Ok(None);
        };
        let date = |column: &Option<String>| -> std::result::Result<Option<Date>, String> {
            let Some(cell) = column.as_ref().and_then(|column| self.cell(row, column)) else {
                return Ok(None);
            };
            day(cell).map(Some).ok_or_else(|| format!("{cell:?} is no day"))
        };
        let (start, end) = (date(&map.starts)?, date(&map.ends)?);
        let span = |column: &Option<String>| column.as_ref().and_then(|c| cells.get(c.as_str()).copied());
        let when = start.or(end).map(|_| When {
            start: start.or(end),
            end: end.max(start),
            span: span(&map.starts).or(span(&map.ends)),
            relative: None,
            rule: "table".to_owned(),
        });
        let evidence = span(&map.words).unwrap_or(words);
        let mut figures = Vec::new();
        for figure in &map.figures {
            figures.extend(self.figure(row, figure, cells)?);
        }
        let actors =
            |named: &Option<Named>| self.actor(row, named.as_ref(), cells).into_iter().collect::<Vec<_>>();
        let event = Event {
            kind,
            mode: map.mode.as_ref().and_then(|mode| self.meaning(row, mode)),
            contexts: Vec::new(),
            cameo: map
                .cameo
                .as_ref()
                .and_then(|code| self.cell(row, code).or((!self.columns.contains_key(code)).then_some(code)))
                .map(str::to_owned),
            trigger: evidence,
            actors: actors(&map.actor),
            recipients: actors(&map.recipient),
            when,
            places: self.place(row, map.place.as_ref(), cells).into_iter().collect(),
            figures,
            rule: "table".to_owned(),
        };
        Ok(Some(Claim {
            id: format!("c{number}"),
            event,
            sources: self.source(row, map.source.as_ref(), cells).into_iter().collect(),
            stance: map.stance,
            modality: map.modality,
            evidence: vec![evidence],
            confidence: None,
        }))
    }

    fn meaning(&self, row: &StringRecord, text: &Text) -> Option<String> {
        let cell = text.column().and_then(|column| self.cell(row, column)).unwrap_or("");
        text.of(cell).map(str::to_owned)
    }

    fn figure(
        &self,
        row: &StringRecord,
        map: &FigureMap,
        cells: &FxHashMap<&str, Span>,
    ) -> std::result::Result<Option<Figure>, String> {
        let number = |column: &str| -> std::result::Result<Option<Number>, String> {
            let Some(cell) = self.cell(row, column).filter(|cell| !cell.eq_ignore_ascii_case("nan")) else {
                return Ok(None);
            };
            let value: f64 = cell.parse().map_err(|_| format!("{column}: {cell:?} is no number"))?;
            Ok(Number::new(value))
        };
        let Some(low) = number(&map.count)? else { return Ok(None) };
        let high = match &map.high {
            Some(column) => number(column)?.filter(|high| *high >= low),
            None => Some(low),
        };
        let thing = match (&map.thing, &self.map.claim.thing) {
            (Some(thing), _) => thing.clone(),
            (None, Some(text)) => self.meaning(row, text).unwrap_or_else(|| "unknown".to_owned()),
            (None, None) => "unknown".to_owned(),
        };
        let form = if high == Some(low) { Form::Exact } else { Form::Range };
        let span = cells.get(map.count.as_str()).copied().unwrap_or_default();
        let count = Count { low, high, form };
        Ok(Some(Figure {
            role: map.role,
            thing,
            count,
            span,
            part_of: None,
            scope: None,
            rule: "table".to_owned(),
        }))
    }

    /// Id, name and span of a party, place or source.
    fn named(
        &self,
        row: &StringRecord,
        named: &Named,
        cells: &FxHashMap<&str, Span>,
    ) -> Option<(Option<String>, String, Option<Span>)> {
        let cell = named.column.as_ref().and_then(|column| self.cell(row, column));
        let id = named.id.clone().or_else(|| {
            let id = self.cell(row, named.id_column.as_ref()?)?;
            // An id of a state and nothing else.
            (id.len() == 3 && id.bytes().all(|b| b.is_ascii_uppercase())).then(|| id.to_owned())
        });
        let name = cell.map(str::to_owned).or_else(|| named.name.clone()).or_else(|| id.clone())?;
        let span = named.column.as_ref().and_then(|column| cells.get(column.as_str()).copied());
        Some((id, name, span))
    }

    fn actor(
        &self,
        row: &StringRecord,
        named: Option<&Named>,
        cells: &FxHashMap<&str, Span>,
    ) -> Option<Actor> {
        let (id, name, span) = self.named(row, named?, cells)?;
        let state =
            id.as_deref().and_then(|id| id.split('.').next()).filter(|s| s.len() == 3).map(str::to_owned);
        Some(Actor { id, name, state, sector: None, span, rule: "table".to_owned() })
    }

    fn place(
        &self,
        row: &StringRecord,
        named: Option<&Named>,
        cells: &FxHashMap<&str, Span>,
    ) -> Option<Place> {
        let named = named?;
        let (id, name, span) = self.named(row, named, cells)?;
        let degrees = |degrees: &Option<Degrees>| match degrees {
            Some(Degrees::Fixed(value)) => Some(*value),
            Some(Degrees::Column(column)) => {
                self.cell(row, column)?.parse::<f64>().ok().filter(|d| d.is_finite())
            }
            None => None,
        };
        Some(Place {
            id,
            name,
            lat: degrees(&named.lat),
            lon: degrees(&named.lon),
            span,
            rule: "table".to_owned(),
        })
    }

    fn source(
        &self,
        row: &StringRecord,
        named: Option<&Named>,
        cells: &FxHashMap<&str, Span>,
    ) -> Option<Source> {
        let named = named?;
        let (id, name, span) = self.named(row, named, cells)?;
        let kind = named.kind.unwrap_or(SourceKind::Organisation);
        Some(Source { id, name: Some(name), kind, cue: None, span, rule: "table".to_owned() })
    }
}

/// Whether two rows of one source tell of one event: same kind and parties, and times that touch.
fn same_event(a: &Claim, b: &Claim) -> bool {
    let ids = |claim: &Claim| {
        let event = &claim.event;
        [&event.actors, &event.recipients].map(|side| side.iter().map(|a| a.name.clone()).collect::<Vec<_>>())
    };
    let touch = match (&a.event.when, &b.event.when) {
        (Some(x), Some(y)) => x.start <= y.end && y.start <= x.end,
        _ => true,
    };
    a.event.kind == b.event.kind && ids(a) == ids(b) && touch
}

/// Adds a row's figures to a claim. Counts of places stand in one row of several and are not added.
fn join(held: &mut Claim, row: Claim) {
    if let (Some(a), Some(b)) = (&mut held.event.when, &row.event.when) {
        a.start = a.start.min(b.start);
        a.end = a.end.max(b.end);
    }
    held.evidence.extend(row.evidence);
    for figure in row.event.figures {
        let same = held.event.figures.iter_mut().find(|f| f.role == figure.role && f.thing == figure.thing);
        match same {
            Some(held) if figure.thing != "place" => {
                let sum = |a: Number, b: Number| Number::new(a.get() + b.get());
                if let Some(low) = sum(held.count.low, figure.count.low) {
                    held.count.low = low;
                }
                held.count.high = held.count.high.zip(figure.count.high).and_then(|(a, b)| sum(a, b));
            }
            Some(_) => {}
            None => held.event.figures.push(figure),
        }
    }
}

/// A day in one of the ways tables write it: `2025-07-12[ 09:00]`, `20250712[093000]`, `12 July 2025`, `12/07/2025` is not
/// taken, because nobody can tell its day from its month.
fn day(cell: &str) -> Option<Date> {
    if let Some(date) = cell.get(..10).and_then(|head| head.parse().ok()) {
        return Some(date);
    }
    let digits = cell.bytes().take_while(u8::is_ascii_digit).count();
    if digits == cell.len() && (digits == 8 || digits == 14) {
        return Date::strptime("%Y%m%d", &cell[..8]).ok();
    }
    Date::strptime("%d %B %Y", cell).ok()
}

#[cfg(test)]
mod tests {
    use super::day;

    #[test]
    fn days_are_read_as_tables_write_them() {
        for cell in ["2025-07-12", "2025-07-12 09:00", "20250712", "20250712093000", "12 July 2025"] {
            assert_eq!(day(cell).map(|d| d.to_string()).as_deref(), Some("2025-07-12"), "{cell}");
        }
        assert!(["12/07/2025", "", "about June", "2025"].iter().all(|cell| day(cell).is_none()));
    }
}
