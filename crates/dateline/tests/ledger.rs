//! The commands over a ledger, from reports to answers.

#![allow(clippy::unwrap_used)]

mod common;

use common::{Desk, REPORT};
use serde_json::Value;
use std::path::PathBuf;

fn lines(out: &str) -> Vec<Value> {
    out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn reports_are_added_listed_and_shown() {
    let desk = Desk::new();
    desk.put("a.txt", REPORT);
    let added = desk.run(&["add", "a.txt", "--published", "2025-07-15", "--outlet", "A"]);
    assert_eq!((added.status, lines(&added.out)[0]["newness"].as_str()), (0, Some("new")), "{}", added.err);
    let again = desk.run(&["add", "a.txt", "--published", "2025-07-15", "--outlet", "A"]);
    assert_eq!(lines(&again.out)[0]["newness"], "known");
    let incidents = lines(&desk.run(&["incidents", "--actor", "RUS"]).out);
    assert!(!incidents.is_empty());
    let id = incidents[0]["incident"].as_str().unwrap();
    let shown: Value = serde_json::from_str(&desk.run(&["show", id]).out).unwrap();
    assert_eq!(shown["is"], "incident");
    let page = desk.run(&["show", id, "--format", "text"]);
    assert!(page.out.contains("Odesa"), "{}", page.out);
    let csv = desk.run(&["claims", "--format", "csv"]).out;
    assert!(csv.lines().next().unwrap().contains("claim"), "{csv}");
    let reviewed = desk.run(&["review", id, "accept", "--by", "tester"]);
    assert_eq!(reviewed.status, 0, "{}", reviewed.err);
    assert_eq!(lines(&desk.run(&["incidents", "--actor", "RUS"]).out)[0]["accepted"], true);
    let rebuilt = desk.run(&["rebuild", "--all"]);
    assert_eq!(rebuilt.status, 0, "{}", rebuilt.err);
    assert_eq!(lines(&desk.run(&["incidents", "--actor", "RUS"]).out)[0]["accepted"], true);
}

#[test]
fn what_is_not_there_is_said() {
    let desk = Desk::new();
    let none = desk.run(&["incidents"]);
    assert_eq!(none.status, 1);
    assert!(none.err.contains("dateline.db"), "{}", none.err);
    desk.put("dateline.db", "no database at all, but a text that somebody called so. ".repeat(30));
    let other = desk.run(&["claims"]);
    assert!(other.status == 1 && other.err.contains("not a ledger"), "{}", other.err);
    assert!(desk.run(&["add", "missing.txt", "--ledger", "new.db"]).status != 0);
}

/// The report the project exists for, and the table of strikes. They lie beside the checkout (`DATELINE_SHARED`, else
/// `../shared`); where they are absent the test says so and passes.
#[test]
fn the_record_says_that_it_was_the_fourth_strike_and_not_the_third() {
    let shared = std::env::var_os("DATELINE_SHARED")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared"), PathBuf::from);
    let (report, table) =
        (shared.join("seed/report-pt.txt"), shared.join("strikes/missile_attacks_daily.csv"));
    if !report.is_file() || !table.is_file() {
        println!("skipped: {} is not there", report.display());
        return;
    }
    let desk = Desk::new();
    let (report, table) = (report.display().to_string(), table.display().to_string());
    let imported = desk.run(&["import", &table, "--map", "strikes"]);
    assert_eq!(imported.status, 0, "{}", imported.err);
    desk.run(&["add", &report, "--published", "2025-07-13"]);
    let checked = lines(&desk.run(&["check"]).out);
    let third = checked.iter().find(|c| c["says"].as_str().unwrap().contains("number 3")).unwrap();
    assert_eq!(third["outcome"], "not_borne_out");
    assert!(
        third["says"].as_str().unwrap().ends_with("has 4: 2025-07-04, 2025-07-09, 2025-07-10, 2025-07-12"),
        "{}",
        third["says"]
    );
    let findings = lines(&desk.run(&["findings", "--since", "2025-07-11", "--until", "2025-07-14"]).out);
    let missiles =
        findings.iter().find(|f| f["kind"] == "sources_disagree" && f["thing"] == "missile").unwrap();
    let says = missiles["says"].as_str().unwrap();
    assert!(says.contains("26") && says.contains("20"), "{says}");
    let incident: Value =
        serde_json::from_str(&desk.run(&["show", missiles["incident"].as_str().unwrap()]).out).unwrap();
    assert_eq!(
        (incident["starts"].as_str(), incident["ends"].as_str()),
        (Some("2025-07-11"), Some("2025-07-12"))
    );
    let words = ["ask", "strikes of more than 400 drones and missiles in July 2025"];
    let asked: Value = serde_json::from_str(&desk.run(&words).out).unwrap();
    assert_eq!(asked["count"], 6, "{asked}");
}
