//! What the store promises: nothing acknowledged is lost, nothing is held by halves, and faults are named.

#![allow(clippy::unwrap_used)]

mod common;

use common::{Told, add, reading, world};
use ledger::{Filter, Ledger, LedgerError, NewReport, Newness, Page, Shown};
use record::{EventKind, Role};
use std::fs;
use tempfile::tempdir;

fn strike(launched: u32) -> Told {
    Told { figures: vec![(Role::Launched, "drone", launched, Some(launched))], ..Told::default() }
}

#[test]
fn the_same_report_twice_is_one_report() {
    let mut ledger = Ledger::in_memory().unwrap();
    let text = "597 drones in the night.";
    let read = reading(text, Some("2025-07-12"), "A", &[strike(597)]);
    assert_eq!(add(&mut ledger, text, &read, None).newness, Newness::New);
    assert_eq!(add(&mut ledger, text, &read, None).newness, Newness::Known);
    let totals = ledger.totals().unwrap();
    assert_eq!((totals.reports, totals.claims, totals.incidents), (1, 1, 1));
}

#[test]
fn an_edited_article_is_a_version_and_its_changes_are_kept() {
    let mut ledger = Ledger::in_memory().unwrap();
    let address = Some("https://example.org/strike");
    for (text, day, launched) in
        [("First: 590 drones.", "2025-07-12", 590), ("Edited: 597 drones.", "2025-07-13", 597)]
    {
        let read = reading(text, Some(day), "A", &[strike(launched)]);
        add(&mut ledger, text, &read, address);
    }
    let second = ledger.reports(&Filter::default(), &Page::default()).unwrap().rows.remove(0);
    assert_eq!(second.version, 2);
    let Shown::Report(shown) = ledger.show(&second.report).unwrap() else { panic!("a report") };
    let change = &shown.changes[0];
    assert_eq!((change.was.as_deref(), change.now.as_deref()), (Some("590"), Some("597")));
    assert_eq!(shown.versions.len(), 1, "the first version is still there");
}

#[test]
fn a_cursor_moves_with_the_reports_or_not_at_all() {
    let mut ledger = Ledger::in_memory().unwrap();
    let text = "A report.";
    let read = reading(text, None, "A", &[strike(9)]);
    let new = NewReport { text, reading: &read, address: None, reader: "test", is_row: false };
    let failed: ledger::Result<()> = ledger.batch(|batch| {
        batch.add(&new)?;
        batch.set_cursor("feed", "1")?;
        Err(LedgerError::Usage("stop".into()))
    });
    assert!(failed.is_err());
    assert_eq!((ledger.cursor("feed").unwrap(), ledger.totals().unwrap().reports), (None, 0));
    ledger
        .batch(|batch| {
            batch.add(&new)?;
            batch.set_cursor("feed", "2")
        })
        .unwrap();
    assert_eq!((ledger.cursor("feed").unwrap().as_deref(), ledger.totals().unwrap().reports), (Some("2"), 1));
}

#[test]
fn a_full_disk_is_said_and_loses_nothing() {
    let folder = tempdir().unwrap();
    let mut ledger = Ledger::open(&folder.path().join("l.db")).unwrap();
    let reports = world(5, 200);
    add(&mut ledger, &reports[0].0, &reports[0].1, None);
    let pages: i64 = ledger.connection().pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    ledger.connection().pragma_update(None, "max_page_count", pages + 4).unwrap();
    let mut kept = 1;
    let mut full = false;
    for (text, reading) in &reports[1..] {
        match ledger.add(&NewReport { text, reading, address: None, reader: "test", is_row: false }) {
            Ok(_) => kept += 1,
            Err(LedgerError::Full) => full = true,
            Err(other) => panic!("{other}"),
        }
        if full {
            break;
        }
    }
    assert!(full, "the limit must be met");
    assert_eq!(ledger.totals().unwrap().reports, kept);
    ledger.connection().pragma_update(None, "max_page_count", 1_000_000).unwrap();
    for (text, reading) in &reports {
        add(&mut ledger, text, reading, None);
    }
    assert_eq!(ledger.totals().unwrap().reports, 200);
    let sound: String =
        ledger.connection().pragma_query_value(None, "integrity_check", |row| row.get(0)).unwrap();
    assert_eq!(sound, "ok");
}

#[test]
fn a_file_that_cannot_be_written_is_named() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("l.db");
    drop(Ledger::open(&path).unwrap());
    let mut ledger = Ledger::open(&path).unwrap();
    ledger.connection().pragma_update(None, "query_only", true).unwrap();
    let text = "A report.";
    let read = reading(text, None, "A", &[strike(9)]);
    let error = ledger
        .add(&NewReport { text, reading: &read, address: None, reader: "test", is_row: false })
        .unwrap_err();
    assert!(matches!(error, LedgerError::ReadOnly(_)), "{error}");
    assert!(error.to_string().contains("permissions"));
}

#[test]
fn what_is_no_ledger_is_refused_and_left_alone() {
    let folder = tempdir().unwrap();
    let text = folder.path().join("notes.txt");
    fs::write(&text, "these are notes and no database, and long enough to tell".repeat(40)).unwrap();
    assert!(matches!(Ledger::open(&text), Err(LedgerError::NotALedger(_))));
    let other = folder.path().join("other.db");
    let mut theirs = Ledger::open(&other).unwrap();
    theirs.connection().pragma_update(None, "application_id", 7).unwrap();
    drop(std::mem::replace(&mut theirs, Ledger::in_memory().unwrap()));
    assert!(matches!(Ledger::open(&other), Err(LedgerError::NotALedger(_))));
    let newer = folder.path().join("newer.db");
    let ledger = Ledger::open(&newer).unwrap();
    ledger.connection().pragma_update(None, "user_version", 99).unwrap();
    drop(ledger);
    assert!(matches!(Ledger::open(&newer), Err(LedgerError::Newer { found: 99, .. })));
    assert!(matches!(Ledger::open_to_read(&folder.path().join("none.db")), Err(LedgerError::Open { .. })));
    assert!(!folder.path().join("none.db").exists());
}

#[test]
fn pages_hold_every_row_once_and_filters_are_true() {
    let mut ledger = Ledger::in_memory().unwrap();
    for (text, reading) in world(9, 120) {
        add(&mut ledger, &text, &reading, None);
    }
    let filters = [
        Filter::default(),
        Filter { kind: Some(EventKind::Assault), ..Filter::default() },
        Filter { actor: Some("RUS".into()), place: Some("UKR".into()), ..Filter::default() },
        Filter { thing: Some("drone".into()), min_figure: Some(200.0), ..Filter::default() },
        Filter { source: Some("UKR".into()), words: Some("night words".into()), ..Filter::default() },
        Filter { since: "2025-01-05".parse().ok(), until: "2025-01-12".parse().ok(), ..Filter::default() },
        Filter { place: Some("UKR.odesa".into()), ..Filter::default() },
    ];
    let all = Page { limit: 100_000, after: None };
    let whole = ledger.claims(&Filter::default(), &all).unwrap().rows;
    for filter in filters {
        let expected: Vec<_> =
            whole.iter().filter(|row| slow(&filter, row)).map(|row| row.claim.clone()).collect();
        let mut paged = Vec::new();
        let mut page = Page { limit: 7, after: None };
        loop {
            let found = ledger.claims(&filter, &page).unwrap();
            paged.extend(found.rows.into_iter().map(|row| row.claim));
            page.after = found.next;
            if page.after.is_none() {
                break;
            }
        }
        assert_eq!(paged, expected, "{filter:?}");
        let incidents = ledger.incidents(&filter, &all).unwrap().rows;
        let with_claims: std::collections::BTreeSet<_> =
            whole.iter().filter(|row| slow(&filter, row)).map(|row| row.incident.clone()).collect();
        let listed: std::collections::BTreeSet<_> = incidents.into_iter().map(|row| row.incident).collect();
        if filter.since.is_none()
            && filter.source.is_none()
            && filter.place.is_none()
            && filter.min_figure.is_none()
        {
            assert_eq!(listed, with_claims, "{filter:?}");
        }
    }
    assert!(ledger.claims(&Filter::default(), &Page { limit: 5, after: Some("nonsense".into()) }).is_err());
}

#[test]
fn words_that_most_claims_have_are_found_in_the_order_of_the_list() {
    let mut ledger = Ledger::in_memory().unwrap();
    let reports = world(21, 1700);
    ledger
        .batch(|batch| {
            for (text, reading) in &reports {
                batch.add(&NewReport { text, reading, address: None, reader: "test", is_row: false })?;
            }
            Ok(())
        })
        .unwrap();
    let all = Page { limit: 100_000, after: None };
    let whole = ledger.claims(&Filter::default(), &all).unwrap().rows;
    assert!(whole.len() > 3100, "{} claims are too few for a word to be common", whole.len());
    for kind in [None, Some(EventKind::Consult)] {
        for (words, few) in [("night words", 3000), ("night 17", 0)] {
            let filter = Filter { kind, words: Some(words.into()), ..Filter::default() };
            let expected: Vec<_> =
                whole.iter().filter(|row| slow(&filter, row)).map(|row| row.claim.clone()).collect();
            assert!(kind.is_some() || expected.len() > few);
            let mut paged = Vec::new();
            let mut page = Page { limit: 400, after: None };
            loop {
                let found = ledger.claims(&filter, &page).unwrap();
                paged.extend(found.rows.into_iter().map(|row| row.claim));
                page.after = found.next;
                if page.after.is_none() {
                    break;
                }
            }
            if words == "night words" {
                assert_eq!(paged, expected);
            }
            let incidents = ledger.incidents(&filter, &all).unwrap().rows;
            assert_eq!(incidents.is_empty(), paged.is_empty());
        }
    }
}

/// What was added in bulk is found by its words by whoever opens the ledger next, to write or only to read, and once only.
#[test]
fn words_added_in_bulk_are_indexed_by_the_next_to_open() {
    let folder = tempdir().unwrap();
    let reports = world(5, 60);
    let (first, second) = reports.split_at(30);
    let filter = Filter { words: Some("night words".into()), ..Filter::default() };
    let all = Page { limit: 100_000, after: None };
    for to_read in [false, true] {
        let path = folder.path().join(format!("{to_read}.db"));
        for part in [first, second] {
            let mut bulk = Ledger::open_in_bulk(&path).unwrap();
            part.iter().for_each(|(text, reading)| drop(add(&mut bulk, text, reading, None)));
            assert_eq!(bulk.claims(&filter, &all).unwrap().rows, []);
        }
        for _ in 0..2 {
            let next = if to_read { Ledger::open_to_read(&path) } else { Ledger::open(&path) }.unwrap();
            let whole = next.claims(&Filter::default(), &all).unwrap().rows;
            let expected: Vec<_> = whole.into_iter().filter(|row| slow(&filter, row)).collect();
            assert!(expected.len() > 60);
            assert_eq!(next.claims(&filter, &all).unwrap().rows, expected);
            // Those of ids bear a name where they were left.
            let indexes = "SELECT count(*) FROM sqlite_master WHERE type = 'index'";
            let made: i64 = next.connection().query_row(indexes, [], |row| row.get(0)).unwrap();
            let ordinary = Ledger::in_memory().unwrap();
            assert_eq!(
                made,
                ordinary.connection().query_row(indexes, [], |row| row.get::<_, i64>(0)).unwrap()
            );
            let check = "INSERT INTO claim_words (claim_words, rank) VALUES ('integrity-check', 1)";
            Ledger::open(&path).unwrap().connection().execute(check, []).unwrap();
        }
    }
}

/// The filter as one would write it without an index.
fn slow(filter: &Filter, row: &ledger::ClaimRow) -> bool {
    let of = |ids: &[String], wanted: &Option<String>| {
        wanted.as_ref().is_none_or(|w| ids.iter().any(|id| id == w || id.starts_with(&format!("{w}."))))
    };
    let parties = [row.actors.clone(), row.recipients.clone()].concat();
    let day = row.starts.clone().or(row.published.clone());
    let figures = || row.figures.iter().map(|f| f.split(' ').collect::<Vec<_>>());
    filter.kind.is_none_or(|kind| kind.name() == row.kind)
        && of(&parties, &filter.actor)
        && of(&row.places, &filter.place)
        && of(&row.sources, &filter.source)
        && filter.thing.as_ref().is_none_or(|thing| figures().any(|f| f[1].starts_with(thing.as_str())))
        && filter.min_figure.is_none_or(|least| figures().any(|f| f[2].parse::<f64>().unwrap() >= least))
        && filter.since.is_none_or(|since| day >= Some(since.to_string()))
        && filter.until.is_none_or(|until| day <= Some(until.to_string()))
        && filter.words.as_ref().is_none_or(|words| words.split(' ').all(|word| row.words.contains(word)))
}

#[test]
fn the_views_open_in_any_tool() {
    let mut ledger = Ledger::in_memory().unwrap();
    for (text, reading) in world(2, 20) {
        add(&mut ledger, &text, &reading, None);
    }
    for view in [
        "report_list",
        "claim_list",
        "figure_list",
        "source_list",
        "party_list",
        "incident_list",
        "finding_list",
    ] {
        let sql = format!("SELECT count(*) FROM {view}");
        let rows: i64 = ledger.connection().query_row(&sql, [], |row| row.get(0)).unwrap();
        assert!(rows > 0 || view == "finding_list", "{view}");
    }
    let broken: i64 = ledger
        .connection()
        .query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(broken, 0);
}

#[test]
fn ids_may_be_shortened_and_must_be_the_only_one() {
    let mut ledger = Ledger::in_memory().unwrap();
    let text = "A report.";
    let read = reading(text, None, "A", &[strike(9)]);
    add(&mut ledger, text, &read, None);
    let claim = ledger.claims(&Filter::default(), &Page::default()).unwrap().rows.remove(0);
    assert!(matches!(ledger.show(&claim.claim[..8]).unwrap(), Shown::Claim(_)));
    assert!(matches!(ledger.show(&claim.incident[..8]).unwrap(), Shown::Incident(_)));
    for odd in ["zzzz", "", "c'; DROP TABLE claims", "%"] {
        assert!(matches!(ledger.show(odd), Err(LedgerError::NoSuch(_))), "{odd}");
    }
}

/// All keys of reports and claims.
fn keys(ledger: &Ledger) -> Vec<(i64, i64, i64)> {
    let every = "SELECT time, key, report FROM report_keys UNION ALL SELECT time, key, claim FROM claim_keys
                 UNION ALL SELECT 0, hash, report FROM shingles ORDER BY 1, 2, 3";
    let mut all = ledger.connection().prepare(every).unwrap();
    let rows = all.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
    rows.map(Result::unwrap).collect()
}

/// All tags of claims and incidents, with the days under which they stand.
fn tags(ledger: &Ledger) -> Vec<(String, i64, String)> {
    let every = "SELECT t.name, a.day, c.id FROM claim_tags a JOIN tags t ON t.no = a.tag JOIN claims c ON c.no = a.claim
                 UNION ALL SELECT t.name, a.day, i.id FROM incident_tags a JOIN tags t ON t.no = a.tag
                 JOIN incidents i ON i.no = a.incident ORDER BY 1, 2, 3";
    let mut all = ledger.connection().prepare(every).unwrap();
    let rows = all.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
    rows.map(Result::unwrap).collect()
}

/// Tags that wait when a bulk ends are there for whoever opens the ledger next, and for those who then add in bulk.
#[test]
fn tags_that_wait_in_bulk_are_put_by_the_next_to_open() {
    let folder = tempdir().unwrap();
    let reports = world(11, 90);
    let mut straight = Ledger::in_memory().unwrap();
    reports.iter().for_each(|(text, reading)| drop(add(&mut straight, text, reading, None)));
    let path = folder.path().join("bulk.db");
    for part in reports[..60].chunks(30) {
        let mut bulk = Ledger::open_in_bulk(&path).unwrap();
        part.iter().for_each(|(text, reading)| drop(add(&mut bulk, text, reading, None)));
        assert_eq!(tags(&bulk), []);
    }
    drop(Ledger::open_to_read(&path).unwrap());
    let mut bulk = Ledger::open_in_bulk(&path).unwrap();
    reports[60..].iter().for_each(|(text, reading)| drop(add(&mut bulk, text, reading, None)));
    let expected = tags(&straight);
    assert!(expected.len() > 500 && tags(&bulk) == expected);
    let left = column(&bulk, "SELECT name FROM sqlite_master WHERE name LIKE 'waiting%'");
    assert_eq!(left, [""; 0]);
}

fn column(ledger: &Ledger, sql: &str) -> Vec<String> {
    let mut all = ledger.connection().prepare(sql).unwrap();
    all.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

#[test]
fn a_folder_is_no_ledger_and_the_one_in_it_is_named() {
    let folder = tempdir().unwrap();
    let said = |path| Ledger::open(path).unwrap_err().to_string();
    assert!(said(folder.path()).contains("name the file of a ledger"));
    drop(Ledger::open(&folder.path().join("ledger.db")).unwrap());
    assert!(said(folder.path()).ends_with("ledger.db"));
    assert!(Ledger::open_to_read(folder.path()).unwrap_err().to_string().contains("it is a folder"));
}

/// Keys that wait when a bulk ends, or another process adds to the ledger meanwhile, are there for whoever adds next.
#[test]
fn keys_that_wait_in_bulk_are_written_by_the_next_to_add() {
    let folder = tempdir().unwrap();
    let reports = world(7, 90);
    let mut straight = Ledger::in_memory().unwrap();
    reports.iter().for_each(|(text, reading)| drop(add(&mut straight, text, reading, None)));
    let incidents = |ledger: &Ledger| {
        let rows = ledger.incidents(&Filter::default(), &Page { limit: 100_000, after: None }).unwrap().rows;
        rows.into_iter().map(|row| format!("{row:?}")).collect::<Vec<_>>()
    };
    let path = folder.path().join("bulk.db");
    for part in reports[..50].chunks(25) {
        let mut bulk = Ledger::open_in_bulk(&path).unwrap();
        part.iter().for_each(|(text, reading)| drop(add(&mut bulk, text, reading, None)));
        assert!(keys(&bulk).len() < keys(&straight).len() / 2);
    }
    let mut bulk = Ledger::open_in_bulk(&path).unwrap();
    let mut other = Ledger::open(&path).unwrap();
    for (text, reading) in &reports[50..60] {
        add(&mut bulk, text, reading, None);
    }
    bulk.rest().expect("it forgets");
    for (text, reading) in &reports[60..70] {
        add(&mut bulk, text, reading, None);
    }
    for ((one, reading), (two, read)) in reports[70..80].iter().zip(&reports[80..]) {
        add(&mut other, one, reading, None);
        add(&mut bulk, two, read, None);
    }
    let failed = bulk.batch(|batch| {
        batch.set_cursor("undone", "1")?;
        Err::<(), _>(LedgerError::Usage("stopped".into()))
    });
    assert!(failed.is_err());
    other.batch(|batch| batch.set_cursor("done", "1")).unwrap();
    assert_eq!(incidents(&other), incidents(&straight));
    let found: Vec<_> = keys(&other).into_iter().map(|(time, key, _)| (time, key)).collect();
    let expected: Vec<_> = keys(&straight).into_iter().map(|(time, key, _)| (time, key)).collect();
    assert_eq!(found, expected);
    let waits: i64 =
        other.connection().query_row("SELECT count(*) FROM unkeyed", [], |row| row.get(0)).unwrap();
    assert_eq!(waits, 0);
}

#[test]
fn a_ledger_of_the_first_form_is_brought_up_with_its_keys() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("old.db");
    let mut ledger = Ledger::open(&path).unwrap();
    for (text, reading) in world(3, 20) {
        add(&mut ledger, &text, &reading, None);
    }
    let several = |ledger: &Ledger| -> Vec<String> {
        let every = "SELECT json_array(claim, side, position, id, name) FROM parties
                     UNION ALL SELECT json_array(claim, position, id, name, lat, lon) FROM places
                     UNION ALL SELECT json_array(claim, position, role, thing, low, high, form, scope, is_part, words) FROM figures
                     UNION ALL SELECT json_array(no, lat, lon, whole) FROM incidents ORDER BY 1";
        let mut all = ledger.connection().prepare(every).unwrap();
        all.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    };
    let (before, rows) = (keys(&ledger), several(&ledger));
    assert!(before.len() > 20 && rows.len() > 60, "{} {}", before.len(), rows.len());
    ledger
        .connection()
        .execute_batch(
            "DROP TABLE unkeyed;
             DROP TABLE unmade;
             DROP TABLE report_keys;
             CREATE TABLE report_keys (key INTEGER NOT NULL, report INTEGER NOT NULL, PRIMARY KEY (key, report)) WITHOUT ROWID;
             DROP TABLE claim_keys;
             CREATE TABLE claim_keys (key INTEGER NOT NULL, claim INTEGER NOT NULL, PRIMARY KEY (key, claim)) WITHOUT ROWID;
             INSERT INTO claim_keys VALUES (7, 1);
             CREATE TABLE p AS SELECT * FROM parties ORDER BY claim, side, position; DROP TABLE parties;
             CREATE TABLE parties (claim INTEGER NOT NULL, side TEXT NOT NULL, id TEXT, name TEXT NOT NULL);
             INSERT INTO parties SELECT claim, side, id, name FROM p; DROP TABLE p;
             CREATE TABLE p AS SELECT * FROM places ORDER BY claim, position; DROP TABLE places;
             CREATE TABLE places (claim INTEGER NOT NULL, id TEXT, name TEXT NOT NULL, lat REAL, lon REAL);
             INSERT INTO places SELECT claim, id, name, lat, lon FROM p; DROP TABLE p;
             CREATE TABLE p AS SELECT * FROM figures ORDER BY claim, position; DROP TABLE figures;
             CREATE TABLE figures (claim INTEGER NOT NULL, role TEXT NOT NULL, thing TEXT NOT NULL, low REAL NOT NULL, high REAL,
                                   form TEXT NOT NULL, scope TEXT, is_part INTEGER NOT NULL, words TEXT NOT NULL);
             INSERT INTO figures SELECT claim, role, thing, low, high, form, scope, is_part, words FROM p; DROP TABLE p;
             ALTER TABLE incidents DROP COLUMN lat;
             ALTER TABLE incidents DROP COLUMN lon;
             ALTER TABLE incidents DROP COLUMN whole;
             PRAGMA user_version = 1;",
        )
        .unwrap();
    drop(ledger);
    let ledger = Ledger::open(&path).unwrap();
    assert_eq!((keys(&ledger), several(&ledger)), (before, rows));
}
