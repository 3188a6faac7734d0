//! Tables as sources, and statements that count against them.

#![allow(clippy::unwrap_used)]

mod common;

use common::{Told, add, reading};
use ledger::import::{MAPS, Map};
use ledger::{Filter, Fit, Ledger, LedgerError, Outcome, Page, Question};
use record::{Count, EventKind, Form, Number, Role};

/// The nights of July 2025 with most, and one with less, as the Air Force reported them.
const STRIKES: &str = "\
time_start,time_end,model,launch_place,target,launched,destroyed,not_reach_goal,still_attacking,num_hit_location,num_fall_fragment_location,source
2025-07-03 18:00,2025-07-04 06:00,Shahed-136/131,,Ukraine,539.0,268.0,208.0,,8.0,33.0,a
2025-07-03 18:00,2025-07-04 06:00,Iskander-K,,Ukraine,11.0,2.0,,,,,a
2025-07-08 20:00,2025-07-09 08:30,Shahed-136/131,,Ukraine,728.0,296.0,415.0,,4.0,14.0,b
2025-07-09 18:00,2025-07-10 10:00,Shahed-136/131,,Ukraine,397.0,164.0,204.0,,8.0,23.0,c
2025-07-09 18:00,2025-07-10 10:00,X-101/X-555,,Ukraine,18.0,14.0,,,,,c
2025-07-10 22:30,2025-07-11 13:00,Shahed-136/131,,Ukraine,79.0,44.0,16.0,,8.0,3.0,d
2025-07-11 18:00,2025-07-12 09:00,Shahed-136/131,,Ukraine,597.0,319.0,258.0,,5.0,19.0,e
2025-07-12 03:25,2025-07-12 05:00,X-101/X-555,,Ukraine,26.0,25.0,,,,,e
2025-07-31 21:30,2025-08-01 09:00,Shahed-136/131,,Ukraine,72.0,44.0,,,9.0,0.0,f
2025-06-28 21:30,2025-06-29 09:00,Shahed-136/131,,Ukraine,477.0,211.0,,,9.0,0.0,g
";

fn map(name: &str) -> Map {
    let (_, toml) = MAPS.iter().find(|(n, _)| *n == name).unwrap();
    Map::parse(name, toml).unwrap()
}

fn with_strikes() -> Ledger {
    let mut ledger = Ledger::in_memory().unwrap();
    let imported = ledger.import(&map("strikes"), "strikes.csv", STRIKES.as_bytes()).unwrap();
    assert_eq!((imported.rows, imported.reports, imported.claims, imported.faulty), (10, 7, 7, 0));
    ledger
}

fn over_400() -> Question {
    Question {
        kind: Some(EventKind::Assault),
        actors: vec!["RUS".into()],
        thing: Some("drone+missile".into()),
        role: Some(Role::Launched),
        count: Some(Count { low: Number::from(401), high: None, form: Form::MoreThan }),
        since: "2025-07-01".parse().ok(),
        until: "2025-07-31".parse().ok(),
        place: None,
        mode: None,
    }
}

#[test]
fn strikes_are_counted_by_drones_and_missiles_together() {
    let answer = with_strikes().ask(&over_400()).unwrap();
    let days: Vec<&str> = answer.incidents.iter().filter_map(|i| i.ends.as_deref()).collect();
    assert_eq!(days, ["2025-07-04", "2025-07-09", "2025-07-10", "2025-07-12"]);
    let sums: Vec<f64> = answer.incidents.iter().map(|i| i.low.unwrap().get()).collect();
    assert_eq!(sums, [550.0, 728.0, 415.0, 623.0]);
    assert_eq!((answer.count, answer.possible, answer.low.get()), (4, 0, 2316.0));
    assert_eq!(answer.covers.tables, ["strike table (P. Ivaniuk)"]);
}

#[test]
fn a_rank_is_checked_against_the_record() {
    for (rank, outcome) in [(3, Outcome::NotBorneOut), (4, Outcome::BorneOut), (5, Outcome::NotBorneOut)] {
        let mut ledger = with_strikes();
        let told = Told {
            days: Some(("2025-07-01".into(), "2025-07-31".into())),
            figures: vec![
                (Role::Ordinal, "attack", rank, Some(rank)),
                (Role::Launched, "drone+missile", 401, None),
            ],
            source: Some("USA.isw"),
            ..Told::default()
        };
        let text = "The institute says which combined strike of more than 400 in July it is.";
        add(&mut ledger, text, &reading(text, Some("2025-07-13"), "A", &[told]), None);
        let checked = ledger.check().unwrap();
        assert_eq!(checked.len(), 1);
        assert_eq!(checked[0].outcome, outcome, "{}", checked[0].says);
        assert_eq!(checked[0].answer.count, 4, "the list of those counted goes with it");
        let findings = ledger.findings(&Filter::default(), &Page::default()).unwrap().rows;
        let kept = findings.iter().filter(|f| f.kind == "not_borne_out").count();
        assert_eq!(kept, usize::from(outcome == Outcome::NotBorneOut));
        ledger.check().unwrap();
        let again = ledger.findings(&Filter::default(), &Page::default()).unwrap().rows;
        assert_eq!(again.len(), findings.len(), "checking twice finds nothing twice");
    }
}

/// "The largest attack" over some time, by a report of 12 July with its own figures.
fn largest(scope: Option<&str>, thing: &'static str, own: u32) -> (Outcome, String) {
    let mut ledger = with_strikes();
    let told = Told {
        figures: vec![(Role::Ordinal, thing, 1, Some(1)), (Role::Launched, "drone", own, Some(own))],
        source: Some("UKR.air_force"),
        ..Told::default()
    };
    let text = "The air force says how large it was among all.";
    let mut read = reading(text, Some("2025-07-13"), "A", &[told]);
    read.claims[0].event.figures[0].scope = scope.map(str::to_owned);
    add(&mut ledger, text, &read, None);
    let checked = ledger.check().unwrap().remove(0);
    (checked.outcome, checked.says)
}

#[test]
fn a_superlative_is_checked_against_every_incident_of_its_time() {
    let july = Some("2025-07-01/2025-07-31");
    // The night of 9 July had 728 drones.
    let (outcome, says) = largest(july, "attack.largest", 597);
    assert_eq!(outcome, Outcome::NotBorneOut, "{says}");
    assert!(says.contains("1 is larger: 2025-07-09 (728)"), "{says}");
    let (outcome, says) = largest(july, "attack.largest", 741);
    assert_eq!(outcome, Outcome::BorneOut, "{says}");
    // From 10 July on none was larger, and the table covers that time.
    assert_eq!(largest(Some("2025-07-10/2025-07-31"), "attack.largest", 597).0, Outcome::BorneOut);
    // One that is larger is enough, whatever else the record lacks; that none is larger is not.
    assert_eq!(largest(Some("../.."), "attack.largest", 597).0, Outcome::NotBorneOut);
    assert_eq!(largest(Some("../.."), "attack.largest", 741).0, Outcome::CannotBeTold);
    let (outcome, says) = largest(None, "attack.largest", 597);
    assert_eq!(outcome, Outcome::CannotBeTold);
    assert!(says.contains("over which time is not said"), "{says}");
}

#[test]
fn the_second_visit_of_the_year_is_counted_by_person() {
    let visit = |actor, day: &str| Told {
        kind: EventKind::Consult,
        actor,
        recipient: "PRK",
        days: Some((day.into(), day.into())),
        place: "PRK.wonsan",
        ..Told::default()
    };
    for (others, outcome) in [(1, Outcome::CannotBeTold), (2, Outcome::BorneOut), (3, Outcome::NotBorneOut)] {
        let mut ledger = Ledger::in_memory().unwrap();
        let days = ["2025-02-03", "2025-05-20", "2025-07-01"];
        for day in &days[..others] {
            let text = format!("Lavrov was in North Korea on {day}.");
            add(&mut ledger, &text, &reading(&text, Some(day), day, &[visit("RUS.lavrov", day)]), None);
        }
        // Another minister's visit is none of his.
        let text = "Shoigu was in North Korea in March.";
        add(
            &mut ledger,
            text,
            &reading(text, Some("2025-03-21"), "B", &[visit("RUS.shoigu", "2025-03-21")]),
            None,
        );
        let said = Told {
            days: Some(("2025-01-01".into(), "2025-12-31".into())),
            figures: vec![(Role::Ordinal, "event", 2, Some(2))],
            ..visit("RUS.lavrov", "")
        };
        let text = "It is the minister's second visit this year.";
        add(&mut ledger, text, &reading(text, Some("2025-07-12"), "C", &[said]), None);
        let checked = ledger.check().unwrap();
        assert_eq!((checked.len(), checked[0].outcome), (1, outcome), "{}", checked[0].says);
    }
}

#[test]
fn a_sum_over_a_month_is_checked_against_the_record() {
    for (said, outcome) in [(2000, Outcome::BorneOut), (9000, Outcome::NotBorneOut)] {
        let mut ledger = with_strikes();
        let told = Told {
            days: Some(("2025-07-01".into(), "2025-07-31".into())),
            figures: vec![(Role::Launched, "drone", said + 1, None)],
            ..Told::default()
        };
        let text = "More drones than that were launched this month.";
        add(&mut ledger, text, &reading(text, Some("2025-07-31"), "A", &[told]), None);
        let checked = ledger.check().unwrap();
        assert_eq!((checked.len(), checked[0].outcome), (1, outcome), "{}", checked[0].says);
        // 539 + 728 + 397 + 79 + 597: the night to 1 August is not of July.
        assert!(checked[0].says.contains("2340"), "{}", checked[0].says);
    }
}

#[test]
fn what_the_ledger_does_not_cover_cannot_be_told() {
    let mut ledger = Ledger::in_memory().unwrap();
    let told = Told {
        days: Some(("2025-07-01".into(), "2025-07-31".into())),
        figures: vec![(Role::Ordinal, "attack", 3, Some(3)), (Role::Launched, "drone+missile", 401, None)],
        ..Told::default()
    };
    let text = "The third such strike.";
    add(&mut ledger, text, &reading(text, Some("2025-07-13"), "A", &[told]), None);
    assert_eq!(ledger.check().unwrap()[0].outcome, Outcome::CannotBeTold);
}

#[test]
fn sources_that_disagree_make_an_incident_possible() {
    let mut ledger = with_strikes();
    let told = Told {
        days: Some(("2025-07-10".into(), "2025-07-11".into())),
        figures: vec![(Role::Launched, "drone", 450, Some(450))],
        source: Some("UKR.zelenskyy"),
        ..Told::default()
    };
    let text = "Another count for the night to 11 July: 450 drones.";
    add(&mut ledger, text, &reading(text, Some("2025-07-11"), "A", &[told]), None);
    let answer = ledger.ask(&over_400()).unwrap();
    assert!(answer.count >= 4);
    let of_the_day = answer.incidents.iter().filter(|i| i.ends.as_deref() == Some("2025-07-11"));
    assert!(of_the_day.into_iter().all(|i| i.fit == Fit::Possible || i.low.unwrap().get() == 450.0));
}

#[test]
fn rows_that_cannot_be_used_are_named_and_passed_over() {
    let table = "time_start,time_end,model,launch_place,target,launched,destroyed,not_reach_goal,still_attacking,\
                 num_hit_location,num_fall_fragment_location,source\n\
                 soon,later,Shahed-136/131,,Ukraine,5,,,,,,a\n\
                 2025-07-03,2025-07-04,Shahed-136/131,,Ukraine,many,,,,,,b\n\
                 2025-07-03,2025-07-04,Shahed-136/131,,Ukraine,7,,,,,,c\n\
                 2025-07-03\n";
    let mut ledger = Ledger::in_memory().unwrap();
    let imported = ledger.import(&map("strikes"), "t.csv", table.as_bytes()).unwrap();
    assert_eq!((imported.rows, imported.faulty), (4, 2));
    assert!(
        imported.faults[0].contains("line 2") && imported.faults[0].contains("\"soon\""),
        "{:?}",
        imported.faults
    );
    let again = ledger.import(&map("strikes"), "t.csv", table.as_bytes()).unwrap();
    assert_eq!(again.reports, 0, "the same rows again are the same reports");
    let lacking = ledger.import(&map("strikes"), "t.csv", "a,b\n1,2\n".as_bytes()).unwrap_err();
    assert!(
        matches!(lacking, LedgerError::Table { .. }) && lacking.to_string().contains("column"),
        "{lacking}"
    );
}

#[test]
fn the_other_maps_read_their_tables() {
    let acled = "event_id_cnty,event_date,sub_event_type,actor1,actor2,location,latitude,longitude,source,notes,fatalities\n\
        UKR1,12 July 2025,Air/drone strike,Military Forces of Russia,Civilians (Ukraine),Odesa,46.48,30.72,Suspilne,A strike on Odesa.,3\n\
        UKR2,12 July 2025,Other,A,B,Odesa,46.48,30.72,Suspilne,Nothing.,0\n";
    let ged = "id,date_start,date_end,source_headline,side_a,side_b,where_coordinates,latitude,longitude,source_office,low,high,deaths_civilians\n\
        7,2025-07-11 00:00:00.000,2025-07-12 00:00:00.000,Strikes,Government of Russia,Government of Ukraine,Odesa,46.48,30.72,AFP,2,5,1\n";
    let mut cells = vec![""; 61];
    for (at, cell) in [
        (0, "1"),
        (1, "20250712"),
        (6, "RUSSIA"),
        (7, "RUS"),
        (16, "UKRAINE"),
        (17, "UKR"),
        (26, "195"),
        (28, "19"),
    ] {
        cells[at] = cell;
    }
    (cells[52], cells[59], cells[60]) = ("Odesa", "20250712093000", "https://example.org/a");
    let gdelt = cells.join("\t") + "\n";
    for (name, table, passed) in [("acled", acled, 1), ("ucdp-ged", ged, 0), ("gdelt", &*gdelt, 0)] {
        let mut ledger = Ledger::in_memory().unwrap();
        let imported = ledger.import(&map(name), name, table.as_bytes()).unwrap();
        assert_eq!(
            (imported.reports, imported.passed_over, imported.faulty),
            (1, passed, 0),
            "{name}: {imported:?}"
        );
        let claim = ledger.claims(&Filter::default(), &Page::default()).unwrap().rows.remove(0);
        assert_eq!((claim.kind.as_str(), claim.ends.as_deref()), ("ASSAULT", Some("2025-07-12")), "{name}");
        assert!(!claim.actors.is_empty() && !claim.recipients.is_empty(), "{name}");
    }
    assert!(Map::parse("mine", "name = 1").is_err());
}
