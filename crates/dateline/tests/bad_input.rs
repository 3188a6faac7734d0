//! Inputs that are no good report: a clear error or a partial reading, never a panic, and never at the cost of the
//! inputs beside them.

// Clippy knows tests by their attribute; the helpers beside them have none.
#![allow(clippy::unwrap_used)]

mod common;

use common::{Desk, REPORT, readings};
use std::{
    fs::File,
    io::{BufWriter, Read, Write},
    process::Stdio,
    time::{Duration, Instant},
};

/// Reads one file of these bytes, which must be refused with a message that names it and says `why`.
fn refused(bytes: impl AsRef<[u8]>, why: &str) {
    let desk = Desk::new();
    desk.put("bad.txt", bytes);
    let ended = desk.run(&["read", "bad.txt"]);
    assert_eq!((ended.status, ended.out.as_str()), (1, ""), "{}", ended.err);
    let named = ended.err.strip_prefix("dateline: bad.txt: ");
    assert!(named.is_some_and(|message| message.contains(why)), "{why:?} is not in {:?}", ended.err);
    assert!(!ended.err.contains("panicked"), "{}", ended.err);
}

#[test]
fn empty_files_are_refused() {
    refused("", "is empty");
    refused("\n \t\r\n", "is empty");
    refused([0xff, 0xfe], "is empty");
}

#[test]
fn binary_files_are_refused_with_what_to_do() {
    refused([0u8; 4096], "NUL");
    refused((0..=255u8).cycle().take(10_000).collect::<Vec<_>>(), "is not text");
    refused(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "cannot be read as a PDF");
    refused(b"PK\x03\x04rest", "ZIP");
    refused(b"\x1f\x8b\x08rest", "gunzip");
}

#[test]
fn a_line_of_100_megabytes_is_refused_quickly() {
    let desk = Desk::new();
    let mut file = BufWriter::new(File::create(desk.path("line.txt")).unwrap());
    let piece = "Russia attacked Ukraine with drones and ".repeat(1000);
    for _ in 0..100_000_000 / piece.len() {
        file.write_all(piece.as_bytes()).unwrap();
    }
    file.into_inner().unwrap().sync_all().unwrap();
    let start = Instant::now();
    let ended = desk.run(&["read", "line.txt"]);
    assert!(start.elapsed() < Duration::from_secs(5), "took {:?}", start.elapsed());
    assert_eq!(ended.status, 1);
    assert!(ended.err.contains("line.txt: is longer than 16 MiB"), "{}", ended.err);
    assert!(ended.err.contains("split it"), "{}", ended.err);
}

#[test]
fn a_long_line_within_the_limit_is_read() {
    let desk = Desk::new();
    desk.put("long.txt", REPORT.trim_end().repeat(300))
        .put("word.txt", format!("{REPORT} {}", "a".repeat(300_000)));
    let ended = desk.run(&["read", "long.txt", "word.txt", "--format", "json", "--language", "en"]);
    assert_eq!(ended.status, 0, "{}", ended.err);
    assert!(readings(&ended.out).iter().all(|reading| !reading.claims.is_empty()));
}

#[test]
fn the_same_text_in_other_encodings_reads_the_same() {
    let text = "A Rússia atacou a Ucrânia com 62 drones na terça-feira, disse o ministério. Não há informação sobre \
        vítimas na região.\n";
    let utf16 = |big: bool| -> Vec<u8> {
        let units = "\u{feff}".encode_utf16().chain(text.encode_utf16());
        units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    };
    let latin: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let desk = Desk::new();
    desk.put("a.txt", text).put("b.txt", utf16(false)).put("c.txt", utf16(true)).put("d.txt", latin);
    desk.put("e.txt", ["\u{feff}", text].concat());
    let ended = desk.run(&["read", ".", "--format", "jsonl"]);
    assert_eq!((ended.status, ended.err.as_str()), (0, ""));
    let lines: Vec<_> = ended.out.lines().collect();
    assert_eq!(lines.len(), 5);
    assert!(lines.iter().all(|line| *line == lines[0]), "{lines:#?}");
    assert!(!readings(lines[0])[0].claims.is_empty(), "{}", lines[0]);
}

#[test]
fn deep_quotes_and_brackets_are_read() {
    let desk = Desk::new();
    let deep =
        |open: &str, close: &str| format!("{REPORT}{}he said{}\n", open.repeat(20_000), close.repeat(20_000));
    desk.put("1.txt", deep("“", "”"))
        .put("2.txt", deep("(", ")"))
        .put("3.txt", deep("\"he said that ", "\""));
    desk.put(
        "4.txt",
        format!("{REPORT}He said that {}the war is over.", "the minister said that ".repeat(5_000)),
    );
    let ended = desk.run(&["read", ".", "--language", "en", "--format", "json"]);
    assert_eq!((ended.status, ended.err.as_str()), (0, ""));
    assert_eq!(readings(&ended.out).len(), 4);
}

#[test]
fn right_to_left_text_is_refused_by_its_script_and_read_inside_a_report() {
    refused("قال وزير الخارجية يوم الأحد إنه لن يكون هناك اتفاق.", "Arabic script");
    refused("שר החוץ אמר ביום ראשון שלא יהיה הסכם.", "Hebrew script");
    let desk = Desk::new();
    desk.put("mixed.txt", format!("{REPORT}“\u{202e}قال الوزير\u{202c}”, the minister said on Sunday.\n"));
    let ended = desk.run(&["read", "mixed.txt"]);
    assert_eq!(ended.status, 0, "{}", ended.err);
    assert!(ended.out.contains("Russia") && !ended.out.contains('\u{202e}'), "{}", ended.out);
}

#[test]
fn an_unknown_language_is_named() {
    let french = "Le ministre des Affaires étrangères a déclaré dimanche qu'il n'y aurait pas d'accord avant la fin \
        de l'année, et que les négociations reprendraient plus tard.";
    refused(french, "looks like French; say --language");
    refused("12 345 678", "holds no words");
    let desk = Desk::new();
    desk.put("fr.txt", french);
    assert_eq!(desk.run(&["read", "fr.txt", "--language", "pt"]).status, 0);
    let ended = desk.run(&["read", "fr.txt", "--language", "fr"]);
    assert_eq!(ended.status, 2);
    assert!(ended.err.contains("known are pt, en, es, uk, ru"), "{}", ended.err);
}

#[test]
fn escape_codes_in_a_report_do_not_reach_the_terminal() {
    let desk = Desk::new();
    desk.put("esc.txt", format!("\u{1b}[2J\u{1b}]0;owned\u{7}{REPORT}"));
    let ended = desk.run(&["read", "esc.txt", "--color", "never"]);
    assert_eq!(ended.status, 0, "{}", ended.err);
    assert!(!ended.out.contains(['\u{1b}', '\u{7}']), "{:?}", ended.out);
}

#[test]
fn a_missing_file_among_good_ones_costs_nothing_else() {
    let desk = Desk::new();
    desk.put("a.txt", REPORT).put("b.txt", REPORT);
    let ended = desk.run(&["read", "a.txt", "none.txt", "b.txt", "--format", "json"]);
    assert_eq!(ended.status, 3);
    assert_eq!(readings(&ended.out).len(), 2);
    assert!(ended.err.starts_with("dateline: none.txt: cannot be read: "), "{}", ended.err);
    assert_eq!(ended.err.lines().count(), 1);
    assert_eq!(desk.run(&["read", "none.txt"]).status, 1);
}

#[test]
fn a_folder_without_reports_is_named() {
    let desk = Desk::new();
    desk.put("empty/notes.md", "x").put("a.txt", REPORT);
    let ended = desk.run(&["read", "empty", "a.txt", "--format", "jsonl"]);
    assert_eq!(ended.status, 3);
    assert!(ended.err.contains("empty: holds no .txt file"), "{}", ended.err);
    assert_eq!(readings(&ended.out).len(), 1);
}

#[test]
fn a_closed_pipe_is_no_error() {
    let desk = Desk::new();
    for n in 0..200 {
        desk.put(&format!("{n:03}.txt"), REPORT.repeat(20));
    }
    let mut command = desk.command(&["read", ".", "--format", "json"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut first = [0; 10];
    child.stdout.take().unwrap().read_exact(&mut first).unwrap();
    let ended: common::Ended = child.wait_with_output().unwrap().into();
    assert_eq!((ended.status, ended.err.as_str()), (0, ""));
}
