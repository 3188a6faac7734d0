//! `dateline read` on good input: formats, order, options and where they come from.

// Clippy knows tests by their attribute; the helpers beside them have none.
#![allow(clippy::unwrap_used)]

mod common;

use common::{Desk, REPORT, readings};
use record::Language;

#[test]
fn one_input_gives_an_object_and_several_an_array() {
    let desk = Desk::new();
    desk.put("a.txt", REPORT).put("folder/b.txt", REPORT);
    let object = desk.run(&["read", "a.txt", "--format", "json"]);
    assert!(object.out.starts_with('{') && object.out.ends_with("}\n"), "{}", object.out);
    for args in [["read", "a.txt", "a.txt"].as_slice(), &["read", "folder"]] {
        let array = desk.run(&[args, &["--format", "json"]].concat());
        assert!(array.out.starts_with('[') && array.out.ends_with("]\n"), "{}", array.out);
    }
}

#[test]
fn a_folder_is_read_in_the_order_of_its_names_whatever_takes_longest() {
    let desk = Desk::new();
    for n in 0..60 {
        let name = format!("{}/{n:02}.{}", n / 20, if n % 2 == 0 { "txt" } else { "TXT" });
        desk.put(&name, format!("{n} officials were there. {}", REPORT.repeat(1 + 7 * (n % 5))));
    }
    desk.put("1/notes.md", "not a report");
    let parallel = desk.run(&["read", ".", "--format", "jsonl", "--jobs", "8"]);
    let single = desk.run(&["read", ".", "--format", "jsonl", "--jobs", "1"]);
    assert_eq!(parallel.status, 0, "{}", parallel.err);
    assert_eq!(readings(&parallel.out).len(), 60);
    assert!(parallel.out == single.out, "the order hangs on the number of threads");
}

#[test]
fn standard_input_is_read() {
    let desk = Desk::new();
    let args = ["read", "-", "--format", "json", "--published", "2025-04-15", "--outlet", "The Example"];
    let ended = desk.run_with_input(&args, REPORT.as_bytes());
    assert_eq!((ended.status, ended.err.as_str()), (0, ""));
    let report = &readings(&ended.out)[0].report;
    assert_eq!(report.language, Language::En);
    assert_eq!(report.outlet.as_deref(), Some("The Example"));
    assert_eq!(report.published.unwrap().to_string(), "2025-04-15");
    assert_eq!(report.id, record::ReportInfo::make_id(REPORT, report.published, Some("The Example")));
}

#[test]
fn flags_go_over_the_environment_over_the_file() {
    let desk = Desk::new();
    desk.put("a.txt", REPORT)
        .put("dateline.toml", "outlet = \"file\"\nformat = \"jsonl\"\npublished = 2025-04-15\n");
    let outlet = |command: &mut std::process::Command| {
        let ended: common::Ended = command.output().unwrap().into();
        assert_eq!(ended.status, 0, "{}", ended.err);
        readings(&ended.out)[0].report.outlet.clone().unwrap()
    };
    assert_eq!(outlet(&mut desk.command(&["read", "a.txt"])), "file");
    assert_eq!(outlet(desk.command(&["read", "a.txt"]).env("DATELINE_OUTLET", "environment")), "environment");
    let mut flagged = desk.command(&["read", "a.txt", "--outlet", "flag"]);
    assert_eq!(outlet(flagged.env("DATELINE_OUTLET", "environment")), "flag");
}

#[test]
fn a_bad_settings_file_is_named_with_the_line() {
    let desk = Desk::new();
    desk.put("a.txt", REPORT).put("dateline.toml", "outlet = \"x\"\nlanguage = \"fr\"\n");
    let ended = desk.run(&["read", "a.txt"]);
    assert_eq!(ended.status, 1);
    assert!(ended.err.contains("dateline.toml") && ended.err.contains("line 2"), "{}", ended.err);
}

#[test]
fn colour_is_kept_to_where_it_is_wanted() {
    let desk = Desk::new();
    desk.put("a.txt", REPORT);
    let colored = |command: &mut std::process::Command| {
        let ended: common::Ended = command.output().unwrap().into();
        assert_eq!(ended.status, 0, "{}", ended.err);
        ended.out.contains("\u{1b}[")
    };
    assert!(!colored(&mut desk.command(&["read", "a.txt"])), "a pipe has no colour");
    assert!(colored(&mut desk.command(&["read", "a.txt", "--color", "always"])));
    assert!(!colored(desk.command(&["read", "a.txt", "--color", "auto"]).env("NO_COLOR", "1")));
}

#[test]
fn wrong_usage_leaves_with_2() {
    let desk = Desk::new();
    for args in [["read"].as_slice(), &["read", "a.txt", "--published", "yesterday"], &["nothing"], &[]] {
        assert_eq!(desk.run(args).status, 2, "{args:?}");
    }
}

#[test]
fn the_program_describes_itself() {
    let desk = Desk::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let ended = desk.run(&["completions", shell]);
        assert!(ended.status == 0 && ended.out.contains("published"), "{shell}");
    }
    let page = desk.run(&["man"]);
    assert!(page.out.contains(".TH dateline 1"), "{}", page.out);
    assert!(desk.run(&["man", "read"]).out.contains("dateline\\-read"));
    assert_eq!(desk.run(&["man", "none"]).status, 1);
    assert_eq!(desk.run(&["schema"]).out, record::schema());
}

#[test]
fn the_analysis_can_be_looked_at() {
    let desk = Desk::new();
    let ended = desk.run_with_input(&["syntax", "parse", "-"], REPORT.as_bytes());
    assert_eq!(ended.status, 0, "{}", ended.err);
    assert!(ended.out.contains("\tattacked\tattack\tVERB\t"), "{}", ended.out);
}

#[test]
fn claims_are_scored_against_readings() {
    let desk = Desk::new();
    let reading = desk.put("set/a.txt", REPORT).run(&["read", "set/a.txt", "--format", "json"]).out;
    let without = reading.replacen("\"high\": 62", "\"high\": 63", 1);
    assert_ne!(reading, without);
    desk.put("set/a.json", without);
    let ended = desk.run(&["eval", "claims", "set", "--format", "json", "--errors", "misses.jsonl"]);
    assert_eq!(ended.status, 0, "{}", ended.err);
    let rows: Vec<serde_json::Value> = serde_json::from_str(&ended.out).unwrap();
    let value =
        |measure: &str| rows.iter().find(|row| row["measure"] == measure).unwrap()["value"].as_f64().unwrap();
    assert_eq!(value("event_f1"), 1.0);
    assert!(value("figures_f1") < 1.0);
    let misses = std::fs::read_to_string(desk.path("misses.jsonl")).unwrap();
    assert!(misses.contains("launched drone 62..63"), "{misses}");
    assert_eq!(desk.put("bare/a.txt", REPORT).run(&["eval", "claims", "bare"]).status, 1);
}
