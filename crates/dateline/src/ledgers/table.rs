//! Rows as a table for people, as JSON lines, or as CSV.

use crate::Fault;
use crate::args::ListFormat;
use serde::Serialize;
use serde_json::Value;
use std::io::{self, BufWriter, IsTerminal, Write};
use unicode_width::UnicodeWidthStr;

/// How wide a cell of the table may be.
const WIDEST: usize = 44;

/// Prints rows as they come.
pub struct Printer {
    format: ListFormat,
    columns: &'static [&'static str],
    out: Sink,
    waiting: Vec<Vec<String>>,
    any: bool,
    whole_last: bool,
}

enum Sink {
    Plain(BufWriter<io::Stdout>),
    Csv(Box<csv::Writer<io::Stdout>>),
}

impl Printer {
    /// A printer in a format; else a table on a terminal and JSON lines elsewhere. A table has the named columns.
    pub fn new(format: Option<ListFormat>, columns: &'static [&'static str]) -> Self {
        let stdout = io::stdout();
        let format =
            format.unwrap_or(if stdout.is_terminal() { ListFormat::Text } else { ListFormat::Jsonl });
        let out = match format {
            ListFormat::Csv => Sink::Csv(Box::new(csv::Writer::from_writer(stdout))),
            _ => Sink::Plain(BufWriter::new(stdout)),
        };
        Self { format, columns, out, waiting: Vec::new(), any: false, whole_last: false }
    }

    /// Lets the last column of a table be as long as it is.
    pub fn with_whole_last(mut self) -> Self {
        self.whole_last = true;
        self
    }

    /// Whether a table is printed.
    pub fn is_table(&self) -> bool {
        self.format == ListFormat::Text
    }

    /// Prints one row.
    pub fn row(&mut self, row: &impl Serialize) -> Result<(), Fault> {
        let Value::Object(fields) = serde_json::to_value(row)? else { return Ok(()) };
        match (&mut self.out, self.format) {
            (Sink::Plain(out), ListFormat::Jsonl) => {
                serde_json::to_writer(&mut *out, row).map_err(io::Error::from)?;
                writeln!(out)?;
            }
            (Sink::Csv(out), _) => {
                // The columns of the table first, then the rest.
                let rest = fields.keys().map(String::as_str).filter(|key| !self.columns.contains(key));
                let order: Vec<&str> = self.columns.iter().copied().chain(rest).collect();
                if !self.any {
                    out.write_record(&order)?;
                }
                out.write_record(order.iter().map(|key| fields.get(*key).map(plain).unwrap_or_default()))?;
            }
            (Sink::Plain(_), _) => {
                let cells =
                    self.columns.iter().map(|column| fields.get(*column).map(plain).unwrap_or_default());
                let cut_before = self.columns.len() - usize::from(self.whole_last);
                let short = |(at, cell): (usize, String)| if at < cut_before { cut(&cell) } else { cell };
                self.waiting.push(cells.enumerate().map(short).collect());
            }
        }
        self.any = true;
        Ok(())
    }

    /// Prints what is left.
    pub fn finish(mut self) -> Result<bool, Fault> {
        match &mut self.out {
            Sink::Csv(out) => out.flush()?,
            Sink::Plain(out) => {
                if !self.waiting.is_empty() {
                    table(out, self.columns, &self.waiting)?;
                }
                out.flush()?;
            }
        }
        Ok(self.any)
    }
}

fn table(out: &mut impl Write, columns: &[&str], rows: &[Vec<String>]) -> io::Result<()> {
    let head: Vec<String> = columns.iter().map(|c| c.replace('_', " ")).collect();
    let widths: Vec<usize> = (0..columns.len())
        .map(|at| rows.iter().chain([&head]).map(|row| row[at].width()).max().unwrap_or(0))
        .collect();
    for row in [&head].into_iter().chain(rows) {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            line.push_str(cell);
            line.push_str(&" ".repeat(width - cell.width() + 2));
        }
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

/// A value in one cell.
pub fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(plain).collect::<Vec<_>>().join("; "),
        Value::Object(fields) => match (fields.get("role"), fields.get("id"), fields.get("name")) {
            (Some(role), _, _) => figure(role, fields),
            (None, Some(Value::String(id)), _) => id.clone(),
            (None, _, Some(name)) => plain(name),
            _ => serde_json::to_string(value).unwrap_or_default(),
        },
        other => other.to_string(),
    }
}

/// `killed person 2`, `launched missile 20 | 26` where sources disagree.
fn figure(role: &Value, fields: &serde_json::Map<String, Value>) -> String {
    let field = |name: &str| fields.get(name).map(plain).unwrap_or_default();
    let interval = |low: &str, high: &str| match (low, high) {
        (low, high) if low == high => low.to_owned(),
        (low, high) => format!("{low}..{high}"),
    };
    let count = match fields.get("low") {
        Some(Value::Null) | None => {
            let said = fields.get("said").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
            let mut sides: Vec<String> = said
                .iter()
                .filter(|side| side.get("superseded") != Some(&Value::Bool(true)))
                .map(|side| interval(&plain(&side["low"]), &plain(&side["high"])))
                .collect();
            sides.dedup();
            sides.join(" | ")
        }
        Some(low) => interval(&plain(low), &field("high")),
    };
    format!("{} {} {count}", plain(role), field("thing"))
}

fn cut(cell: &str) -> String {
    let cell = cell.split_whitespace().collect::<Vec<_>>().join(" ");
    if cell.width() <= WIDEST {
        return cell;
    }
    let mut kept = String::new();
    for letter in cell.chars() {
        if kept.width() + 2 > WIDEST {
            break;
        }
        kept.push(letter);
    }
    kept + "…"
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn figures_are_one_cell() {
        let agreed = json!({"role": "killed", "thing": "person", "low": 2, "high": null, "said": []});
        assert_eq!(plain(&agreed), "killed person 2..");
        let said = json!([{"low": 20, "high": 20, "superseded": false}, {"low": 26, "high": 26, "superseded": false}]);
        let sides = json!({"role": "launched", "thing": "missile", "low": null, "high": null, "said": said});
        assert_eq!(plain(&json!([sides])), "launched missile 20 | 26");
    }

    #[test]
    fn long_cells_are_cut_on_whole_letters() {
        assert_eq!(cut(&"я".repeat(60)).width(), WIDEST);
        assert_eq!(cut("two\nlines"), "two lines");
    }
}
