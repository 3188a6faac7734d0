//! Colours and signs.

use anstyle::{AnsiColor, Effects, Style};
use record::{EventKind, FindingKind};

/// The styles of everything in the view. Without colour all are plain.
#[derive(Clone, Debug, Default)]
pub struct Palette {
    color: bool,
    pub plain: Style,
    pub dim: Style,
    pub strong: Style,
    pub title: Style,
    pub alarm: Style,
    pub trigger: Style,
    pub figure: Style,
    pub signs: Signs,
}

/// Signs between words.
#[derive(Clone, Copy, Debug)]
pub struct Signs {
    pub arrow: &'static str,
    pub both: &'static str,
    pub dot: &'static str,
    pub bar: &'static str,
    pub rule: &'static str,
    pub open: &'static str,
    pub close: &'static str,
    pub ellipsis: &'static str,
}

impl Default for Signs {
    /// Signs of plain ASCII.
    fn default() -> Self {
        Signs {
            arrow: " -> ",
            both: " <-> ",
            dot: " | ",
            bar: "  ",
            rule: "-",
            open: "\"",
            close: "\"",
            ellipsis: "...",
        }
    }
}

impl Signs {
    const DRAWN: Signs = Signs {
        arrow: " → ",
        both: " ↔ ",
        dot: " · ",
        bar: "▌ ",
        rule: "─",
        open: "“",
        close: "”",
        ellipsis: "…",
    };
}

impl Palette {
    pub fn new(color: bool, signs: bool) -> Self {
        let plain =
            Self { color, signs: if signs { Signs::DRAWN } else { Signs::default() }, ..Self::default() };
        if !color {
            return plain;
        }
        Self {
            dim: Style::new().effects(Effects::DIMMED),
            strong: Style::new().bold(),
            title: Style::new().bold(),
            alarm: AnsiColor::Red.on_default().bold(),
            trigger: Style::new().bold().underline(),
            figure: Style::new().bold(),
            ..plain
        }
    }

    /// PLOVER's four quads: words and deeds of cooperation in green and teal, of conflict in amber and red.
    pub fn event(&self, kind: EventKind) -> Style {
        use EventKind::{
            Accuse, Agree, Aid, Assault, Coerce, Concede, Consult, Cooperate, Mobilize, Protest, Reject,
            Request, Retreat, Sanction, Support, Threaten,
        };
        self.paint(match kind {
            Agree | Consult | Support | Concede => AnsiColor::Green,
            Cooperate | Aid | Retreat => AnsiColor::Cyan,
            Request | Accuse | Reject | Threaten => AnsiColor::Yellow,
            Protest | Sanction | Mobilize | Coerce | Assault => AnsiColor::Red,
        })
    }

    pub fn finding(&self, kind: FindingKind) -> Style {
        self.paint(match kind {
            FindingKind::DoesNotAddUp | FindingKind::ContradictsItself => AnsiColor::Red,
            FindingKind::SourcesDisagree | FindingKind::NotBorneOut => AnsiColor::Yellow,
            FindingKind::Garbled => AnsiColor::Magenta,
            FindingKind::UnresolvedDate => AnsiColor::Blue,
        })
    }

    /// The same style in bold, where there is colour at all.
    pub fn heavy(&self, style: Style) -> Style {
        if self.color { style.bold() } else { style }
    }

    fn paint(&self, color: AnsiColor) -> Style {
        if self.color { color.on_default() } else { Style::new() }
    }
}
