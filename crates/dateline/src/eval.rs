//! `dateline eval`: scores a stage against hand-marked sets.

use crate::args::{EvalArgs, Stage, Table};
use crate::{Fault, Outcome};
use eval::{Miss, Row, Scores};
use serde::Serialize;
use std::{
    fs::File,
    io::{self, BufWriter, Write},
    path::Path,
};

/// Runs the command.
pub fn run(args: &EvalArgs) -> Result<Outcome, Fault> {
    let scores = match args.stage {
        Stage::Attribution => eval::attribution::attribution(&args.paths)?,
        Stage::Claims => eval::claims::claims(&args.paths)?,
        Stage::Figures => eval::figures::figures(&args.paths)?,
        Stage::Dates => eval::dates::dates(&args.paths)?,
    };
    let Scores { rows, misses, left_out } = &scores;
    if rows.is_empty() {
        return Err("the paths hold nothing that this stage can be scored on".into());
    }
    if !left_out.is_empty() {
        crate::complain(&format!(
            "{} cases are left out of the scores; --errors FILE lists them",
            left_out.len()
        ));
    }
    if let Some(path) = &args.errors {
        write_lines(path, misses, left_out)?;
    }
    print(rows, args.format)
}

/// Prints rows as a table for people or a list for programs.
pub fn print(rows: &[Row], format: Table) -> Result<Outcome, Fault> {
    let mut out = BufWriter::new(io::stdout().lock());
    match format {
        Table::Json => {
            serde_json::to_writer_pretty(&mut out, rows).map_err(io::Error::from)?;
            writeln!(out)?;
        }
        Table::Text => out.write_all(table(rows).as_bytes())?,
    }
    out.flush()?;
    Ok(Outcome::Done)
}

/// Writes every miss, and every case that was left out, as one JSON object a line.
///
/// # Errors
/// Where the file cannot be written.
pub fn write_lines(path: &Path, misses: &[Miss], left_out: &[impl Serialize]) -> Result<(), Fault> {
    let fault = |error: io::Error| format!("{}: {error}", path.display());
    let mut out = BufWriter::new(File::create(path).map_err(fault)?);
    let mut line = |json: serde_json::Result<String>| -> io::Result<()> { writeln!(out, "{}", json?) };
    misses.iter().try_for_each(|miss| line(serde_json::to_string(miss))).map_err(fault)?;
    left_out.iter().try_for_each(|case| line(serde_json::to_string(case))).map_err(fault)?;
    out.flush().map_err(fault)?;
    Ok(())
}

/// One block a set. Measures that come as precision, recall and F1 stand in one line.
fn table(rows: &[Row]) -> String {
    const ENDINGS: [&str; 3] = ["precision", "recall", "f1"];
    let triple = |rows: &[Row]| -> Option<String> {
        let [a, b, c] = rows else { return None };
        let stem = a.measure.strip_suffix("_precision")?;
        let fits = |row: &Row, ending: &str| row.set == a.set && row.measure == format!("{stem}_{ending}");
        (fits(b, ENDINGS[1]) && fits(c, ENDINGS[2])).then(|| stem.to_owned())
    };
    let mut out = String::new();
    let mut set = None;
    let mut tripled = false;
    let mut at = 0;
    while let Some(row) = rows.get(at) {
        let here = rows.get(at..at + 3).and_then(|three| Some((triple(three)?, three)));
        let new_set = set != Some(&row.set);
        if new_set {
            out.push_str(if set.is_some() { "\n" } else { "" });
            out.push_str(&format!("{}\n", row.set));
            set = Some(&row.set);
        }
        if new_set || tripled != here.is_some() {
            let heads = if here.is_some() { ENDINGS } else { ["", "", "value"] };
            let line = format!("  {:<24}{:>10}{:>10}{:>10}{:>8}", "", heads[0], heads[1], heads[2], "n");
            out.push_str(&format!("{line}\n"));
            tripled = here.is_some();
        }
        let line = match &here {
            Some((stem, [p, r, f])) => {
                format!("  {stem:<24}{}{}{}{:>8}", share(p), share(r), share(f), f.n)
            }
            _ => format!("  {:<24}{:>20}{}{:>8}", row.measure, "", share(row), row.n),
        };
        out.push_str(&format!("{line}\n"));
        at += if here.is_some() { 3 } else { 1 };
    }
    out
}

/// A share in percent; a dash where it rests on nothing.
fn share(row: &Row) -> String {
    if row.n == 0 { format!("{:>10}", "-") } else { format!("{:>10.1}", 100.0 * row.value) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(set: &str, measure: &str, value: f64, n: usize) -> Row {
        Row { set: set.into(), measure: measure.into(), value, n }
    }

    #[test]
    fn triples_stand_in_one_line() {
        let rows = [
            row("pt", "kind_precision", 0.5, 4),
            row("pt", "kind_recall", 1.0, 2),
            row("pt", "kind_f1", 2.0 / 3.0, 2),
            row("pt", "case_accuracy", 0.25, 8),
            row("en", "mode_f1", 0.0, 0),
        ];
        let expected = "\
pt
                           precision    recall        f1       n
  kind                          50.0     100.0      66.7       2
                                                   value       n
  case_accuracy                                     25.0       8

en
                                                   value       n
  mode_f1                                              -       0
";
        assert_eq!(table(&rows), expected);
    }
}
