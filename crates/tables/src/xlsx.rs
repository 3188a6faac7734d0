//! XLSX out: one workbook with a sheet a table, columns and order as in CSV. Text stays text, so that codes keep their
//! leading zeros and nothing is taken for a formula; days are text by ISO 8601, which sorts as days do.
//!
//! Rows are written as they come; memory does not grow with the tables.

use crate::schema::Table;
use crate::{Cell, Result, TableError};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};
use std::path::Path;

/// The most characters that a cell of Excel holds.
pub const CELL_CHARACTERS: usize = 32_767;

/// The most rows of a sheet, its head among them.
pub const SHEET_ROWS: u32 = 1_048_576;

/// Writes a workbook, one sheet after another. The file is there only after [`Writer::finish`].
pub struct Writer {
    book: Workbook,
    cut: u64,
}

impl Writer {
    /// Begins a workbook. It depends on its rows alone, so that equal tables are equal files.
    ///
    /// # Errors
    /// None that can be met: the day that stands in the file is a day.
    pub fn new() -> Result<Self> {
        let mut book = Workbook::new();
        let made = ExcelDateTime::from_ymd(2000, 1, 1).map_err(|error| fault(Path::new(""), error))?;
        let about = DocProperties::new()
            .set_title("Claims of news reports, read by Dateline")
            .set_creation_datetime(&made);
        book.set_properties(&about);
        Ok(Self { book, cut: 0 })
    }

    /// Writes the sheet of a table from the rows that `rows` hands on.
    ///
    /// # Errors
    /// Where a sheet cannot hold so many rows, and those of `rows`.
    pub fn sheet(
        &mut self,
        path: &Path,
        table: &Table,
        rows: impl FnOnce(&mut dyn FnMut(&[Cell]) -> Result<()>) -> Result<()>,
    ) -> Result<()> {
        let fault = |error| fault(path, error);
        let cut = &mut self.cut;
        let sheet = self.book.add_worksheet_with_constant_memory().map_err(fault)?;
        sheet.set_name(table.name).map_err(fault)?;
        sheet.set_freeze_panes(1, 0).map_err(fault)?;
        let head = Format::new().set_bold();
        for (at, column) in (0u16..).zip(table.columns) {
            sheet.write_string_with_format(0, at, column.name, &head).map_err(fault)?;
        }
        let mut row = 0u32;
        rows(&mut |cells| {
            row += 1;
            if row >= SHEET_ROWS {
                let why =
                    "a sheet holds no more rows; export a shorter time, or to csv or parquet".to_owned();
                return Err(TableError::Row { path: path.to_owned(), row: row as usize, why });
            }
            for (at, cell) in (0u16..).zip(cells) {
                match cell {
                    Cell::Empty => Ok(&mut *sheet),
                    Cell::Int(number) => sheet.write_number(row, at, *number as f64),
                    Cell::Float(number) => sheet.write_number(row, at, *number),
                    Cell::Bool(yes) => sheet.write_boolean(row, at, *yes),
                    Cell::Day(day) => sheet.write_string(row, at, day.to_string()),
                    Cell::Text(text) => {
                        let held = head_of(text);
                        *cut += u64::from(held.len() < text.len());
                        sheet.write_string(row, at, held)
                    }
                }
                .map_err(fault)?;
            }
            Ok(())
        })
    }

    /// Writes the file. Gives how many texts were longer than a cell holds and stand there cut.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn finish(mut self, path: &Path) -> Result<u64> {
        self.book.save(path).map_err(|error| fault(path, error))?;
        Ok(self.cut)
    }
}

/// As much of a text as a cell holds. Excel counts UTF-16 units.
fn head_of(text: &str) -> &str {
    if text.len() <= CELL_CHARACTERS {
        return text;
    }
    let mut units = 0;
    let end = text.char_indices().find(|(_, letter)| {
        units += letter.len_utf16();
        units > CELL_CHARACTERS
    });
    end.map_or(text, |(at, _)| &text[..at])
}

fn fault(path: &Path, error: XlsxError) -> TableError {
    TableError::Xlsx { path: path.to_owned(), error: Box::new(error) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{Column, Kind};
    use calamine::{Data, Reader, Xlsx, open_workbook};

    const TABLE: Table = Table {
        name: "claims",
        columns: &[
            Column { name: "code", kind: Kind::Text, says: "" },
            Column { name: "low", kind: Kind::Float, says: "" },
            Column { name: "date_start", kind: Kind::Day, says: "" },
            Column { name: "is_part", kind: Kind::Bool, says: "" },
        ],
    };

    fn written(rows: &[Vec<Cell>]) -> (Vec<Vec<Data>>, u64, Vec<u8>) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.xlsx");
        let mut book = Writer::new().expect("a workbook");
        book.sheet(&path, &TABLE, |take| rows.iter().try_for_each(|row| take(row))).expect("a sheet");
        let cut = book.finish(&path).expect("a file");
        let mut back: Xlsx<_> = open_workbook(&path).expect("a workbook");
        let sheet = back.worksheet_range("claims").expect("a sheet");
        let read = sheet.rows().map(<[Data]>::to_vec).collect();
        (read, cut, std::fs::read(&path).expect("a file"))
    }

    #[test]
    fn cells_come_back_as_what_they_are() {
        let day = Cell::Day(record::Date::constant(2025, 7, 3));
        let row = vec![Cell::from("0042"), Cell::Float(2.5), day, Cell::Bool(true)];
        let formula = vec![Cell::from("=1+1 <&> \"я\"\nnext"), Cell::Empty, Cell::Empty, Cell::Bool(false)];
        let (rows, cut, bytes) = written(&[row.clone(), formula.clone()]);
        let text = |words: &str| Data::String(words.to_owned());
        assert_eq!(rows[0], ["code", "low", "date_start", "is_part"].map(text));
        assert_eq!(rows[1], [text("0042"), Data::Float(2.5), text("2025-07-03"), Data::Bool(true)]);
        assert_eq!(rows[2], [text("=1+1 <&> \"я\"\nnext"), Data::Empty, Data::Empty, Data::Bool(false)]);
        assert_eq!(cut, 0);
        assert_eq!(bytes, written(&[row, formula]).2, "equal rows are equal files");
    }

    #[test]
    fn a_text_is_cut_where_a_cell_ends_and_counted() {
        // 𝒳 is two units of UTF-16: the 16 384th ends one past the limit, which is odd.
        let long = "𝒳".repeat(16_384);
        let (rows, cut, _) = written(&[vec![Cell::Text(long), Cell::Empty, Cell::Empty, Cell::Empty]]);
        assert_eq!((rows[1][0].to_string().chars().count(), cut), (16_383, 1));
    }
}
