//! The reading as a function of SQL, on one machine and on a cluster.

#![allow(clippy::unwrap_used)]

mod common;

use common::{Cluster, run};
use serde_json::{Value, json};
use std::fs;

const QUERY: &str = "
    SELECT n, claim.event_type AS event_type, claim.recipient AS recipient, claim.date_start AS date_start,
           claim.claimant AS claimant, figure.role AS role, figure.low AS low
    FROM (SELECT n, claim, unnest(claim.figures) AS figure
          FROM (SELECT n, unnest(read_report(text, language, published)) AS claim FROM reports))
    ORDER BY n, figure.char_start";

fn rows(output: &[u8]) -> Vec<Value> {
    String::from_utf8_lossy(output).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn a_query_reads_reports_with_a_cluster_and_without() {
    let cluster = Cluster::start(1);
    let reports = [
        json!({"n": 1, "language": "en", "published": "2025-07-04",
               "text": "Russia attacked Ukraine with 12 drones on Thursday, the Ukrainian air force said."}),
        // Its language is found.
        json!({"n": 2, "published": "2025-07-04", "text": "A Rússia atacou a Ucrânia com 15 drones na quinta-feira."}),
        // No language that is read, no text: no claims.
        json!({"n": 3, "language": "fr", "text": "La Russie a attaqué l'Ukraine avec 12 drones."}),
        json!({"n": 4}),
    ];
    let lines: Vec<String> = reports.iter().map(Value::to_string).collect();
    let file = cluster.path("reports.jsonl");
    fs::write(&file, lines.join("\n")).unwrap();
    let table = format!("reports={}", file.display());
    let here = run(&["sql", QUERY, "--table", &table], 0);
    let read = rows(&here.stdout);
    let launched = |read: &Value| {
        (read["n"].clone(), read["event_type"].clone(), read["role"].clone(), read["low"].clone())
    };
    assert_eq!(
        read.iter().map(launched).collect::<Vec<_>>(),
        [
            (json!(1), json!("ASSAULT"), json!("launched"), json!(12.0)),
            (json!(2), json!("ASSAULT"), json!("launched"), json!(15.0))
        ]
    );
    assert_eq!(
        (&read[0]["date_start"], &read[1]["date_start"]),
        (&json!("2025-07-03"), &json!("2025-07-03"))
    );
    assert_eq!(read[0]["recipient"], json!("UKR"));
    assert!(read[0]["claimant"].as_str().unwrap().contains("UKR"), "{read:?}");
    let there = run(&["sql", QUERY, "--table", &table, "--scheduler", &cluster.scheduler], 0);
    assert_eq!(rows(&there.stdout), read);
}

#[test]
fn the_tables_of_a_batch_go_by_their_names() {
    let cluster = Cluster::start(0);
    let path = |below: &str| cluster.path(below).display().to_string();
    fs::write(cluster.path("reports.jsonl"), common::corpus(200)).unwrap();
    run(&["batch", &path("reports.jsonl"), "--out", &path("out")], 0);
    let query = "SELECT count(*) AS many FROM claims JOIN reports USING (report_id) WHERE date_start <= reports.published_at";
    let counted = run(&["sql", query, "--batch", &path("out"), "--format", "csv"], 0);
    let text = String::from_utf8(counted.stdout).unwrap();
    let (head, many) = text.trim().split_once('\n').unwrap();
    assert_eq!(head, "many");
    assert!(many.parse::<usize>().unwrap() > 50, "{text}");
    let wrong = run(&["sql", "SELECT nothing FROM claims", "--batch", &path("out")], 1);
    assert!(String::from_utf8_lossy(&wrong.stderr).contains("nothing"), "{wrong:?}");
    let missing = run(&["sql", "SELECT 1", "--batch", &path("none")], 1);
    assert!(String::from_utf8_lossy(&missing.stderr).contains("holds no batch"), "{missing:?}");
}
