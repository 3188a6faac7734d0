//! What is exported: whole tables come back the same, other forms hold what they promise.

#![allow(clippy::unwrap_used)]

mod common;

use calamine::Reader;
use common::{Desk, REPORT};
use serde_json::Value;

/// A desk with a ledger of two reports, one of them with an address, quotes, commas and a finding.
fn desk() -> Desk {
    let desk = Desk::new();
    desk.put("a.txt", REPORT);
    desk.put(
        "b.txt",
        "Russia attacked Ukraine with 62 drones overnight, killing three people in Odesa, \"officials\" said, on Tuesday.\n\
         Ukraine's air force said it shot down 70 of the 62 drones.\n",
    );
    for (file, outlet) in [("a.txt", "A"), ("b.txt", "0042")] {
        let address = format!("https://a.example/{file}");
        let added =
            desk.run(&["add", file, "--published", "2025-07-15", "--outlet", outlet, "--address", &address]);
        assert_eq!(added.status, 0, "{}", added.err);
    }
    desk
}

/// A row, with the claims of a finding in the order of their ids: lists have them in the order of arrival, and tables
/// are in the order of the reports' ids.
fn in_order(line: &str) -> String {
    let mut row: Value = serde_json::from_str(line).unwrap();
    if let Some(claims) = row["claims"].as_array_mut() {
        claims.sort_by_key(|claim| claim.as_str().map(str::to_owned));
    }
    row.to_string()
}

fn export(desk: &Desk, to: &str) -> String {
    let ended = desk.run(&["export", "--to", to]);
    assert_eq!(ended.status, 0, "{to}: {}", ended.err);
    ended.out
}

#[test]
fn tables_carry_everything_there_and_back() {
    let desk = desk();
    for to in ["parquet", "csv", "datapackage"] {
        let ended = desk.run(&["export", "--to", to, "--out", to]);
        assert_eq!(ended.status, 0, "{to}: {}", ended.err);
        let back = format!("{to}.db");
        let imported = desk.run(&["import", to, "--ledger", &back]);
        assert_eq!(imported.status, 0, "{to}: {}", imported.err);
        let counts: Value = serde_json::from_str(&imported.out).unwrap();
        assert_eq!((counts["reports"].as_u64(), counts["known"].as_u64()), (Some(2), Some(0)));
        let diff = desk.run(&["diff", "dateline.db", &back]);
        assert_eq!((diff.status, &*diff.out), (0, ""), "{to}");
        for list in ["claims", "incidents", "findings"] {
            let sorted = |ledger: &str| {
                let out = desk.run(&[list, "--ledger", ledger]).out;
                let mut rows: Vec<String> = out.lines().map(in_order).collect();
                rows.sort();
                rows
            };
            assert!(list == "findings" || !sorted("dateline.db").is_empty());
            assert_eq!(sorted("dateline.db"), sorted(&back), "{to}: {list}");
        }
        let there = desk.run(&["export", "--to", to, "--out", to]);
        assert!(there.status == 1 && there.err.contains("already"), "{}", there.err);
    }
    let package: Value =
        serde_json::from_slice(&std::fs::read(desk.path("datapackage/datapackage.json")).unwrap()).unwrap();
    assert_eq!(package["resources"].as_array().unwrap().len(), 6);
    let csv = std::fs::read_to_string(desk.path("csv/reports.csv")).unwrap();
    assert!(csv.contains("\"0042\""), "a code keeps its leading zeros: {csv}");
}

#[test]
fn a_filtered_view_exports_its_rows() {
    let desk = desk();
    let count = |args: &[&str]| desk.run(args).out.lines().count();
    let all = count(&["export", "--to", "webannotation"]);
    let some = count(&["export", "--to", "webannotation", "--thing", "person"]);
    assert_eq!(all, count(&["claims"]));
    assert_eq!(some, count(&["claims", "--thing", "person"]));
    assert_eq!(count(&["export", "--to", "webannotation", "--until", "2024-01-01"]), 0);
}

#[test]
fn quotes_stand_where_the_annotations_say() {
    let desk = desk();
    for line in export(&desk, "webannotation").lines() {
        let annotation: Value = serde_json::from_str(line).unwrap();
        let file = annotation["target"]["source"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
        let text = std::fs::read_to_string(desk.path(&file)).unwrap();
        let [quote, position] = &annotation["target"]["selector"].as_array().unwrap()[..] else { panic!() };
        let at = |name: &str| position[name].as_u64().unwrap() as usize;
        let words: String = text.chars().skip(at("start")).take(at("end") - at("start")).collect();
        assert_eq!(words, quote["exact"].as_str().unwrap());
        let whole = ["prefix", "exact", "suffix"].map(|part| quote[part].as_str().unwrap()).concat();
        assert!(text.contains(&whole), "{whole}");
    }
}

#[test]
fn event_columns_are_those_of_the_data_sets_and_come_back_by_their_maps() {
    let desk = desk();
    let acled = export(&desk, "acled");
    assert_eq!(acled.lines().next().unwrap().split(',').count(), 31);
    let gdelt = export(&desk, "gdelt");
    assert!(gdelt.lines().all(|line| line.split('\t').count() == 61), "{gdelt}");
    assert!(
        gdelt.lines().any(|line| line.split('\t').nth(28).is_some_and(|root| ["18", "19"].contains(&root))),
        "{gdelt}"
    );
    let ucdp = export(&desk, "ucdp");
    // Two or three are said to be dead: best and low are the least, high is the most.
    let mut rows = csv::Reader::from_reader(ucdp.as_bytes());
    let head = rows.headers().unwrap().clone();
    let at = |name: &str| head.iter().position(|column| column == name).unwrap();
    let row = rows.records().next().expect("an assault that killed").unwrap();
    assert_eq!((&row[at("low")], &row[at("best")], &row[at("high")]), ("2", "2", "3"), "{ucdp}");
    for (to, table) in [("acled", acled), ("ucdp-ged", ucdp), ("gdelt", gdelt)] {
        let back = format!("{to}.db");
        let imported =
            desk.run_with_input(&["import", "-", "--map", to, "--ledger", &back], table.as_bytes());
        assert_eq!(imported.status, 0, "{to}: {}", imported.err);
        let counts: Value = serde_json::from_str(&imported.out).unwrap();
        assert!(counts["claims"].as_u64().unwrap() > 0, "{to}: {counts}");
        // What happened, when it began and who did it to whom come back; every column has those.
        let told = |ledger: &str| {
            let mut told: Vec<String> = Vec::new();
            for line in desk.run(&["incidents", "--ledger", ledger, "--kind", "ASSAULT"]).out.lines() {
                let row: Value = serde_json::from_str(line).unwrap();
                let names = |side: &str| -> Vec<String> {
                    let parties = row[side].as_array().unwrap();
                    parties.iter().map(|party| party["name"].as_str().unwrap().to_lowercase()).collect()
                };
                told.push(format!("{} {:?} {:?}", row["starts"], names("actors"), names("recipients")));
            }
            told.sort();
            told
        };
        let of_dead = to == "ucdp-ged";
        let (there, here) = (told("dateline.db"), told(&back));
        assert!(!here.is_empty(), "{to}");
        assert!(here.iter().all(|one| there.contains(one)), "{to}: {here:?} of {there:?}");
        assert!(of_dead || there.iter().all(|one| here.contains(one)), "{to}: {there:?} in {here:?}");
    }
}

#[test]
fn json_kinds_are_json_and_pages_hold_the_words() {
    let desk = desk();
    let map: Value = serde_json::from_str(&export(&desk, "geojson")).unwrap();
    let features = map["features"].as_array().unwrap();
    let attack = features.iter().find(|feature| feature["properties"]["location"] == "Ukraine");
    let point = &attack.expect("an attack on Ukraine")["geometry"]["coordinates"];
    // The middle of Ukraine lies at 49° N, 31° E; GeoJSON puts the longitude first.
    assert_eq!((point[0].as_f64().unwrap().round(), point[1].as_f64().unwrap().round()), (31.0, 49.0));
    let reviews: Value = serde_json::from_str(&export(&desk, "claimreview")).unwrap();
    let findings = desk.run(&["findings"]).out.lines().count();
    assert_eq!(reviews["@graph"].as_array().unwrap().len(), findings);
    assert!(export(&desk, "plover").lines().all(|line| serde_json::from_str::<Value>(line).is_ok()));
    assert!(export(&desk, "md").contains("https://a.example/a.txt"));
    let html = export(&desk, "html");
    assert!(html.contains("killing two people in Odesa") && html.contains("sources disagree"), "{html}");
    assert!(html.ends_with("</html>\n"));
    // Two or three dead are drawn by who says it; the page asks for nothing from outside and runs nothing.
    assert!(html.contains("killed person, by who says it</figcaption>"), "{html}");
    for outside in ["<script", "<link", "<img", "url(", "@import", "src="] {
        assert!(!html.contains(outside), "{outside}");
    }
    // The hash is that of the file, by another program.
    let text = std::fs::read(desk.path("a.txt")).unwrap();
    let hash = tables::publish::sum(&desk.path("a.txt")).unwrap();
    assert_eq!(hash.0, text.len() as u64);
    assert!(html.contains(&hash.1) && html.contains("@online{dateline-"), "{html}");
}

#[test]
fn a_difference_is_named() {
    let desk = desk();
    assert_eq!(
        desk.run(&["add", "a.txt", "--ledger", "other.db", "--published", "2025-07-15", "--outlet", "A"])
            .status,
        0
    );
    let diff = desk.run(&["diff", "dateline.db", "other.db"]);
    let lines: Vec<Value> = diff.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let reports = lines.iter().filter(|line| line["what"] == "report").count();
    assert_eq!((diff.status, reports), (0, 1), "{}", diff.err);
    assert!(lines.iter().any(|line| line["what"] == "claim" && line["change"] == "gone"));
    assert!(lines.iter().all(|line| line["change"] != "added"));
}

#[test]
fn a_workbook_has_the_cells_of_the_csv_tables() {
    let desk = desk();
    assert_eq!(desk.run(&["export", "--to", "csv", "--out", "csv"]).status, 0);
    let ended = desk.run(&["export", "--to", "xlsx", "--out", "a.xlsx"]);
    assert_eq!((ended.status, &*ended.err), (0, ""));
    let mut book: calamine::Xlsx<_> = calamine::open_workbook(desk.path("a.xlsx")).unwrap();
    let sheets = book.sheet_names();
    assert_eq!(sheets, ["reports", "claims", "figures", "incidents", "findings", "tombstones"]);
    for name in sheets {
        let sheet = book.worksheet_range(&name).unwrap();
        let mut table = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_path(desk.path(&format!("csv/{name}.csv")))
            .unwrap();
        let mut rows = sheet.rows();
        for record in table.records() {
            let (record, row) = (record.unwrap(), rows.next().expect("as many rows"));
            for (at, field) in record.iter().enumerate() {
                let cell = row.get(at).map(ToString::to_string).unwrap_or_default();
                assert_eq!(cell.to_lowercase(), field.to_lowercase(), "{name}, column {at}");
            }
        }
        assert!(rows.next().is_none(), "{name} has more rows than the table");
    }
    assert!(desk.run(&["export", "--to", "xlsx"]).err.contains("--out"));
}

#[test]
fn ids_that_reviews_ended_are_listed() {
    let desk = desk();
    desk.put("c.txt", "The foreign ministers of Brazil and Argentina met in Montevideo on Monday, Brazil's government said.\n");
    assert_eq!(desk.run(&["add", "c.txt", "--published", "2025-07-15"]).status, 0);
    let ids = || {
        let mut ids: Vec<String> = Vec::new();
        for line in desk.run(&["incidents"]).out.lines() {
            let row: Value = serde_json::from_str(line).unwrap();
            ids.push(row["incident"].as_str().unwrap().to_owned());
        }
        ids
    };
    let tombs = |to: &str| {
        assert_eq!(desk.run(&["export", "--to", "csv", "--out", to]).status, 0);
        let mut table = csv::Reader::from_path(desk.path(&format!("{to}/tombstones.csv"))).unwrap();
        table
            .records()
            .map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>())
            .collect::<Vec<_>>()
    };
    let before = ids();
    assert!(before.len() >= 2, "{before:?}");
    assert_eq!(tombs("before"), Vec::<Vec<String>>::new());
    assert_eq!(desk.run(&["review", &before[0], "merge", &before[1]]).status, 0);
    let (kept, merged) = (ids(), tombs("merged"));
    let gone: Vec<&String> = before.iter().filter(|id| !kept.contains(id)).collect();
    let [gone] = gone[..] else { panic!("one of {before:?} is gone: {kept:?}") };
    assert_eq!((&merged[0][0], &*merged[0][1], merged.len()), (gone, "merged", 1));
    assert!(kept.contains(&merged[0][2]) && before[..2].contains(&merged[0][2]), "{merged:?}");
    // Withdrawn, both are there again.
    assert_eq!(desk.run(&["review", "1", "withdraw"]).status, 0);
    assert_eq!((ids(), tombs("withdrawn").len()), (before.clone(), 0));
    // A rejected incident is in none.
    assert_eq!(desk.run(&["review", gone, "reject"]).status, 0);
    let rejected = tombs("rejected");
    assert_eq!((&rejected[0][0], &*rejected[0][1], &*rejected[0][2]), (gone, "rejected", ""));
}
