//! Rows with a label on the left and wrapped words on the right.

use super::flow::{Run, render, wrap};
use super::palette::Palette;
use anstyle::Style;
use unicode_width::UnicodeWidthStr;

/// A page that is being written.
pub struct Page {
    pub palette: Palette,
    width: usize,
    bar: Option<Style>,
    out: String,
}

/// The columns of a label, with the space after it.
const LABEL: usize = 9;

impl Page {
    pub fn new(palette: Palette, width: usize) -> Self {
        Self { palette, width, bar: None, out: String::new() }
    }

    /// From here on every line has a bar in this style on its left.
    pub fn bar(&mut self, style: Style) {
        self.bar = Some(style);
    }

    /// An empty line, and the end of the bar.
    pub fn blank(&mut self) {
        self.bar = None;
        self.out.push('\n');
    }

    /// A line across the page.
    pub fn rule(&mut self) {
        let line = self.palette.signs.rule.repeat(self.width);
        self.line(&[Run::new(line, self.palette.dim)], 0);
    }

    /// A heading with a line behind it.
    pub fn heading(&mut self, text: &str) {
        let rest = self.width.saturating_sub(text.width() + 1);
        let line = format!(" {}", self.palette.signs.rule.repeat(rest));
        self.line(&[Run::new(text, self.palette.title), Run::new(line, self.palette.dim)], 0);
    }

    /// Words from the left edge.
    pub fn paragraph(&mut self, runs: Vec<Run>) {
        let room = self.room(0);
        for line in wrap(&runs, room) {
            self.line(&line, 0);
        }
    }

    /// A label and what it names. Further lines stand under the first.
    pub fn row(&mut self, label: &str, style: Style, runs: &[Run]) {
        let room = self.room(LABEL);
        for (i, line) in wrap(runs, room).iter().enumerate() {
            if i == 0 && !label.is_empty() {
                let mut head = vec![Run::new(label, style)];
                head.push(Run::new(" ".repeat(LABEL.saturating_sub(label.width()).max(1)), Style::new()));
                head.extend(line.iter().cloned());
                self.line(&head, 0);
            } else {
                self.line(line, LABEL);
            }
        }
    }

    /// A row whose further lines stand `indent` columns to the right of its first.
    pub fn hanging(&mut self, label: &str, indent: usize, first: &[Run], runs: &[Run]) {
        let room = self.room(LABEL + indent);
        for (i, line) in wrap(runs, room).iter().enumerate() {
            if i > 0 {
                self.line(line, LABEL + indent);
                continue;
            }
            let mut head = vec![Run::new(format!("{label:LABEL$}"), self.palette.dim)];
            head.extend(first.iter().cloned());
            let used = super::flow::width_of(first);
            head.push(Run::new(" ".repeat(indent.saturating_sub(used)), Style::new()));
            head.extend(line.iter().cloned());
            self.line(&head, 0);
        }
    }

    pub fn finish(self) -> String {
        self.out
    }

    fn room(&self, indent: usize) -> usize {
        let bar = self.bar.map_or(0, |_| self.palette.signs.bar.width());
        self.width.saturating_sub(bar + indent)
    }

    fn line(&mut self, runs: &[Run], indent: usize) {
        let mut line = String::new();
        if let Some(style) = self.bar {
            render(&[Run::new(self.palette.signs.bar, style)], &mut line);
        }
        line.push_str(&" ".repeat(indent));
        render(runs, &mut line);
        self.out.push_str(line.trim_end());
        self.out.push('\n');
    }
}
