//! What becomes one incident, and that the order of arrival makes no difference.

#![allow(clippy::unwrap_used)]

mod common;

use common::{Dice, Told, add, partition, reading, world};
use ledger::{Agreement, Decision, Ledger, Shown, ShownIncident};
use record::{EventKind, Language, Role};

fn incident(ledger: &Ledger, id: &str) -> ShownIncident {
    match ledger.show(id).unwrap() {
        Shown::Incident(shown) => *shown,
        other => panic!("{other:?}"),
    }
}

fn incidents(ledger: &Ledger) -> Vec<(String, Vec<String>, String)> {
    partition(ledger)
}

#[test]
fn the_order_of_arrival_makes_no_difference() {
    for seed in 1..=6 {
        let mut reports = world(seed, 60);
        let mut expected = None;
        let mut dice = Dice(seed * 7919);
        for _ in 0..4 {
            let mut ledger = Ledger::in_memory().unwrap();
            for (text, reading) in &reports {
                add(&mut ledger, text, reading, None);
            }
            let found = incidents(&ledger);
            assert!(found.iter().any(|(_, claims, _)| claims.len() > 2), "something must be linked");
            assert_eq!(expected.get_or_insert_with(|| found.clone()), &found, "seed {seed}");
            dice.shuffle(&mut reports);
        }
    }
}

#[test]
fn one_batch_or_many_makes_no_difference() {
    let reports = world(11, 40);
    let mut one = Ledger::in_memory().unwrap();
    one.batch(|batch| {
        for (text, reading) in &reports {
            batch.add(&ledger::NewReport { text, reading, address: None, reader: "test", is_row: false })?;
        }
        Ok(())
    })
    .unwrap();
    let mut many = Ledger::in_memory().unwrap();
    for (text, reading) in &reports {
        add(&mut many, text, reading, None);
    }
    assert_eq!(incidents(&one), incidents(&many));
}

#[test]
fn a_night_and_the_next_are_two() {
    let mut ledger = Ledger::in_memory().unwrap();
    for (first, last, launched) in [("2025-07-10", "2025-07-11", 79), ("2025-07-11", "2025-07-12", 597)] {
        for outlet in ["A", "B"] {
            let told = Told {
                days: Some((first.into(), last.into())),
                figures: vec![(Role::Launched, "drone", launched, Some(launched))],
                ..Told::default()
            };
            let text = format!("{outlet}: {launched} drones in the night to {last}.");
            add(&mut ledger, &text, &reading(&text, Some(last), outlet, &[told]), None);
        }
    }
    let sizes: Vec<usize> = incidents(&ledger).iter().map(|(_, claims, _)| claims.len()).collect();
    assert_eq!(sizes, [2, 2]);
}

#[test]
fn a_toll_that_grows_is_an_update_and_no_dispute() {
    let mut ledger = Ledger::in_memory().unwrap();
    for (day, dead) in [("2025-09-11", 7), ("2025-09-12", 9)] {
        let told = Told {
            days: Some(("2025-09-10".into(), "2025-09-10".into())),
            place: "UKR.kharkiv",
            figures: vec![(Role::Killed, "person", dead, Some(dead))],
            ..Told::default()
        };
        let text = format!("The bombs on the market of Kharkiv killed {dead}.");
        add(&mut ledger, &text, &reading(&text, Some(day), day, &[told]), None);
    }
    let found = incidents(&ledger);
    assert_eq!(found.len(), 1);
    let figures = incident(&ledger, &found[0].0).row.figures;
    assert_eq!((figures[0].agreement, figures[0].low.unwrap().get()), (Agreement::OneSource, 9.0));
    let old: Vec<bool> = figures[0].said.iter().map(|said| said.superseded).collect();
    assert_eq!(old, [true, false], "both stay to be seen");
}

#[test]
fn sources_that_exclude_each_other_disagree() {
    let mut ledger = Ledger::in_memory().unwrap();
    for (source, launched) in [("UKR.zelenskyy", 20), ("UKR.air_force", 26)] {
        let told = Told {
            figures: vec![
                (Role::Launched, "missile.cruise", launched, Some(launched)),
                (Role::Launched, "drone", 597, Some(597)),
            ],
            source: Some(source),
            ..Told::default()
        };
        let text = format!("{source} counts {launched} missiles.");
        add(&mut ledger, &text, &reading(&text, Some("2025-07-12"), source, &[told]), None);
    }
    let found = incidents(&ledger);
    assert_eq!(found.len(), 1);
    let shown = incident(&ledger, &found[0].0);
    let of = |thing: &str| shown.row.figures.iter().find(|f| f.thing == thing).unwrap().agreement;
    assert_eq!((of("missile"), of("drone")), (Agreement::Disagree, Agreement::Agree));
    assert_eq!(shown.findings.len(), 1);
    assert!(shown.findings[0].says.contains("20") && shown.findings[0].says.contains("26"));
}

#[test]
fn one_place_is_a_part_of_the_whole() {
    let mut ledger = Ledger::in_memory().unwrap();
    let whole = Told { figures: vec![(Role::Launched, "drone", 415, Some(415))], ..Told::default() };
    let part = Told {
        place: "UKR.odesa",
        figures: vec![(Role::Launched, "drone", 18, Some(18)), (Role::Killed, "person", 3, Some(3))],
        ..Told::default()
    };
    for (text, told) in
        [("Over the country: 415 drones.", whole), ("Odesa alone: 18 drones, three dead.", part)]
    {
        add(&mut ledger, text, &reading(text, Some("2025-07-12"), text, &[told]), None);
    }
    let found = incidents(&ledger);
    assert_eq!(found.len(), 2);
    let shown: Vec<ShownIncident> = found.iter().map(|(id, _, _)| incident(&ledger, id)).collect();
    let part = shown.iter().find(|s| s.row.place_id.as_deref() == Some("UKR.odesa")).unwrap();
    let whole = shown.iter().find(|s| s.row.place_id.as_deref() == Some("UKR")).unwrap();
    assert_eq!(part.row.part_of.as_ref(), Some(&whole.row.incident));
    assert_eq!(whole.parts, std::slice::from_ref(&part.row.incident));
}

#[test]
fn ten_copies_of_one_wire_count_once() {
    let mut ledger = Ledger::in_memory().unwrap();
    let wire = "The air force of the country said on Saturday that its units had shot down 319 of the 597 drones which were \
                launched in the night, and 25 of the 26 missiles, over nine regions of the west and the south.";
    for number in 0..10 {
        let text = format!("{wire} Our desk {number} adds nothing.");
        let told = Told { figures: vec![(Role::Launched, "drone", 597, Some(597))], ..Told::default() };
        add(
            &mut ledger,
            &text,
            &reading(&text, Some("2025-07-12"), &format!("outlet {number}"), &[told]),
            None,
        );
    }
    let found = incidents(&ledger);
    assert_eq!(found.len(), 1);
    let shown = incident(&ledger, &found[0].0);
    assert_eq!((shown.row.reports, shown.row.independent), (10, 1));
}

#[test]
fn a_translated_wire_counts_once_and_a_report_of_ones_own_does_not() {
    let english = "KYIV, 12 July. Russia launched 597 drones and 26 missiles at Ukraine, the Air Force said. In Chernivtsi, two \
        people died, Governor Ruslan Zaparaniuk said. \"We ask for help\", Volodymyr Zelensky told Donald Trump. Over Lviv and \
        Lutsk 319 drones were shot down.";
    let spanish = "KIEV, 12 de julio. Rusia lanzó 597 drones y 26 misiles contra Ucrania, dijo la Fuerza Aérea. En Chernivtsi \
        murieron dos personas, según el gobernador Ruslán Zaparaniuk. «Pedimos ayuda», dijo Volodímir Zelenski a Donald Trump. \
        Sobre Leópolis y Lutsk cayeron 319 drones.";
    let own = "La Fuerza Aérea de Ucrania contó 597 drones y 26 misiles, de los que derribó 319. «Otra noche sin dormir», escribe \
        nuestro enviado en Odesa, Juan Pérez, que vio arder el puerto.";
    let reports = [(english, Language::En), (spanish, Language::Es), (own, Language::Es)];
    let told = Told {
        figures: vec![(Role::Launched, "drone", 597, Some(597)), (Role::Launched, "missile", 26, Some(26))],
        source: Some("UKR.air_force"),
        ..Told::default()
    };
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2]] {
        let mut ledger = Ledger::in_memory().unwrap();
        for (text, language) in order.map(|at| reports[at]) {
            let mut read = reading(text, Some("2025-07-12"), &text[..4], std::slice::from_ref(&told));
            read.report.language = language;
            add(&mut ledger, text, &read, None);
        }
        let found = incidents(&ledger);
        assert_eq!(found.len(), 1);
        let shown = incident(&ledger, &found[0].0);
        assert_eq!((shown.row.reports, shown.row.independent), (3, 2));
        let spanish_ones = ledger::Filter { language: Some(Language::Es), ..ledger::Filter::default() };
        assert_eq!(ledger.claims(&spanish_ones, &ledger::Page::default()).unwrap().rows.len(), 2);
        assert_eq!(ledger.incidents(&spanish_ones, &ledger::Page::default()).unwrap().rows.len(), 1);
    }
}

#[test]
fn several_places_of_a_state_are_the_whole_and_no_part_of_one() {
    let mut ledger = Ledger::in_memory().unwrap();
    let spread = Told {
        figures: vec![(Role::Hit, "drone", 21, Some(21)), (Role::Locations, "place", 9, Some(9))],
        ..Told::default()
    };
    let one =
        Told { place: "UKR.odesa", figures: vec![(Role::Killed, "person", 3, Some(3))], ..Told::default() };
    for (text, told) in [("Hits at nine locations across the country.", spread), ("Odesa: three dead.", one)]
    {
        add(&mut ledger, text, &reading(text, Some("2025-07-12"), text, &[told]), None);
    }
    assert_eq!(incidents(&ledger).len(), 2);
}

#[test]
fn a_report_without_a_day_gets_that_of_the_incident_with_its_figures() {
    let mut ledger = Ledger::in_memory().unwrap();
    let dated = Told { figures: vec![(Role::Launched, "drone", 597, Some(597))], ..Told::default() };
    let undated = Told { days: None, ..dated.clone() };
    let text = "An undated page: 597 drones.";
    let reading_of = reading(text, None, "page", &[undated]);
    add(&mut ledger, text, &reading_of, None);
    let other = "597 drones in the night to 12 July.";
    add(&mut ledger, other, &reading(other, Some("2025-07-12"), "A", &[dated]), None);
    let Shown::Report(shown) = ledger.show(&reading_of.report.id).unwrap() else { panic!("a report") };
    assert_eq!(shown.report.published.as_deref(), Some("2025-07-12"));
    assert!(shown.inferred_from.is_some(), "it is marked as inferred");
}

#[test]
fn reviews_hold_against_links_and_later_readings() {
    let mut reports = world(3, 40);
    let mut ledger = Ledger::in_memory().unwrap();
    for (text, reading) in &reports {
        add(&mut ledger, text, reading, None);
    }
    let before = incidents(&ledger);
    let (big, claims, _) = before.iter().find(|(_, claims, _)| claims.len() >= 4).unwrap().clone();
    let (other, others, _) = before.iter().find(|(id, _, _)| *id != big).unwrap().clone();

    let split = ledger.review(&big, &Decision::Split(vec![claims[0].clone()]), None, Some("tester")).unwrap();
    let of = |ledger: &Ledger, claim: &str| {
        incidents(ledger).into_iter().find(|(_, claims, _)| claims.iter().any(|c| c == claim)).unwrap().1
    };
    assert!(!of(&ledger, &claims[0]).contains(&claims[1]));
    ledger.review(&big, &Decision::Merge(other), Some("the same"), None).ok();
    let after_merge = of(&ledger, &others[0]);

    // Reading everything anew, in whatever order, undoes neither.
    let texts: Vec<(String, record::Reading)> = std::mem::take(&mut reports);
    let rebuilt = ledger
        .rebuild("another reader", false, |stored| {
            texts.iter().find(|(_, r)| r.report.id == stored.id).map(|(_, r)| r.clone()).ok_or("lost".into())
        })
        .unwrap();
    assert_eq!((rebuilt.reports, rebuilt.claims_before), (40, rebuilt.claims_now));
    assert!(!of(&ledger, &claims[0]).contains(&claims[1]));
    assert_eq!(of(&ledger, &others[0]), after_merge);

    // Withdrawn, everything is as if it had never been.
    ledger.review("", &Decision::Withdraw(split.review), None, None).unwrap();
    ledger.review("", &Decision::Withdraw(split.review + 1), None, None).unwrap();
    assert_eq!(incidents(&ledger), before);
}

#[test]
fn reviewers_agree_by_their_last_word() {
    let mut ledger = Ledger::in_memory().unwrap();
    for (text, reading) in world(3, 5) {
        add(&mut ledger, &text, &reading, None);
    }
    let claim = incidents(&ledger)[0].1[0].clone();
    let concord = |ledger: &Ledger| {
        let found = ledger.concord().unwrap();
        (found.both, found.alike)
    };
    ledger.review(&claim, &Decision::Accept, None, Some("Ana")).unwrap();
    assert_eq!(concord(&ledger), (0, 0), "one has decided");
    ledger.review(&claim, &Decision::Reject, None, Some("Bo")).unwrap();
    assert_eq!(concord(&ledger), (1, 0));
    let changed = ledger.review(&claim, &Decision::Accept, None, Some("Bo")).unwrap();
    assert_eq!(concord(&ledger), (1, 1), "Bo has come round");
    ledger.review("", &Decision::Withdraw(changed.review), None, Some("Bo")).unwrap();
    assert_eq!(concord(&ledger), (1, 0), "and gone back");
}

#[test]
fn a_rejected_claim_leaves_its_incident_and_a_correction_holds() {
    let mut ledger = Ledger::in_memory().unwrap();
    for outlet in ["A", "B", "C"] {
        let told = Told { figures: vec![(Role::Launched, "drone", 597, Some(597))], ..Told::default() };
        let text = format!("{outlet} tells of 597 drones.");
        add(&mut ledger, &text, &reading(&text, Some("2025-07-12"), outlet, &[told]), None);
    }
    let (id, claims, _) = incidents(&ledger)[0].clone();
    ledger.review(&claims[0], &Decision::Reject, None, None).unwrap();
    let now = incidents(&ledger);
    assert_eq!(now.len(), 1);
    assert_eq!(now[0].1, claims[1..]);
    ledger.review(&now[0].0, &Decision::Correct("kind".into(), "MOBILIZE".into()), None, None).unwrap();
    assert_eq!(incident(&ledger, &now[0].0).row.kind, EventKind::Mobilize.name());
    assert!(ledger.review(&id, &Decision::Correct("colour".into(), "red".into()), None, None).is_err());
}
