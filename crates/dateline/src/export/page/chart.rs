//! Charts as SVG that stands in the page: kinds over time, the figures told most often over time, and one figure by who says it.
//! They print, and can be told apart without colour: every mark has its words in a title, and the same numbers stand in the page.

use super::super::incident::Incident;
use super::html::escape;
use super::words;
use ledger::Reconciled;
use record::{Date, EventKind};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Width of a chart.
const WIDE: f64 = 700.0;
/// Room for labels on the left.
const LEFT: f64 = 60.0;
/// Height of a chart over time.
const HIGH: f64 = 160.0;
/// The most columns of the chart of kinds.
const COLUMNS: usize = 31;
/// The most figures that are drawn over time.
const FIGURES: usize = 3;
/// The most incidents that are drawn in one chart of figures; a denser one cannot be read.
const POINTS: usize = 120;

/// The four groups that event data are summed by, with colours that people who see few colours can tell apart.
const GROUPS: [(&str, &str); 4] = [
    ("cooperation in words", "#56b4e9"),
    ("cooperation in deed", "#0072b2"),
    ("conflict in words", "#e69f00"),
    ("conflict in deed", "#d55e00"),
];

fn group(kind: EventKind) -> usize {
    use EventKind::{
        Accuse, Agree, Aid, Assault, Coerce, Concede, Consult, Cooperate, Mobilize, Protest, Reject, Request,
        Retreat, Sanction, Support, Threaten,
    };
    match kind {
        Agree | Consult | Support | Concede => 0,
        Cooperate | Aid | Retreat => 1,
        Request | Accuse | Reject | Threaten => 2,
        Protest | Sanction | Mobilize | Coerce | Assault => 3,
    }
}

/// One count of a figure on a day: the least and the most that any source that stands says.
struct Point {
    day: Date,
    low: f64,
    high: Option<f64>,
}

/// What the incidents of a page give together.
#[derive(Default)]
pub struct Overview {
    days: Vec<(Date, usize)>,
    figures: BTreeMap<String, Vec<Point>>,
}

impl Overview {
    /// Takes an incident in. One without a day has no place in a chart over time.
    pub fn take(&mut self, incident: &Incident<'_>) {
        let Some(day) = incident.day("date_end").or_else(|| incident.day("date_start")) else { return };
        let Ok(kind) = incident.text("event_type").parse() else { return };
        self.days.push((day, group(kind)));
        for figure in incident.figures().iter().filter(|figure| figure.scope.is_none()) {
            let standing = || figure.said.iter().filter(|said| !said.superseded);
            let Some(low) = standing().map(|said| said.low.get()).reduce(f64::min) else { continue };
            let high = standing()
                .map(|said| said.high.map(record::Number::get))
                .reduce(|a, b| Some(a?.max(b?)))
                .flatten();
            self.figures.entry(words::counted(figure)).or_default().push(Point { day, low, high });
        }
    }

    /// The charts; none where there is nothing to compare.
    pub fn draw(mut self) -> String {
        let mut page = String::new();
        if self.days.len() > 1 {
            page += &kinds(&mut self.days);
        }
        let mut told: Vec<_> = self.figures.into_iter().filter(|(_, points)| points.len() > 2).collect();
        told.sort_by_key(|(_, points)| std::cmp::Reverse(points.len()));
        for (counted, points) in told.iter_mut().take(FIGURES) {
            page += &over_time(counted, points);
        }
        page
    }
}

/// Days, weeks, months or years, whichever gives at most [`COLUMNS`] columns.
fn periods(first: Date, last: Date) -> (fn(Date) -> String, &'static str) {
    let days = days_between(first, last);
    let columns = COLUMNS as f64;
    if days < columns {
        (|day| day.to_string(), "day")
    } else if days < columns * 7.0 {
        (
            |day| {
                let week = day.iso_week_date();
                format!("{}-W{:02}", week.year(), week.week())
            },
            "week",
        )
    } else if days < columns * 30.0 {
        (|day| format!("{:04}-{:02}", day.year(), day.month()), "month")
    } else {
        (|day| format!("{:04}", day.year()), "year")
    }
}

/// Columns in order, those without incidents too.
fn kinds(days: &mut [(Date, usize)]) -> String {
    days.sort();
    let (Some(&(first, _)), Some(&(last, _))) = (days.first(), days.last()) else { return String::new() };
    let (name, period) = periods(first, last);
    let mut columns: BTreeMap<String, [usize; GROUPS.len()]> = BTreeMap::new();
    let mut day = first;
    // Each day's column once; years are named alike whatever the step.
    while day < last && days_between(first, day) < 40_000.0 {
        columns.entry(name(day)).or_default();
        let Ok(next) = day.tomorrow() else { break };
        day = next;
    }
    for (day, group) in days.iter() {
        columns.entry(name(*day)).or_default()[*group] += 1;
    }
    let most = columns.values().map(|groups| groups.iter().sum::<usize>()).max().unwrap_or(1) as f64;
    let step = (WIDE - LEFT) / columns.len() as f64;
    let mut marks = axis(most);
    for (nth, (name, groups)) in columns.iter().enumerate() {
        let left = LEFT + step * nth as f64;
        let mut below = 0.0;
        for (group, count) in groups.iter().enumerate().filter(|(_, count)| **count > 0) {
            let high = *count as f64 / most * HIGH;
            below += high;
            let (label, color) = GROUPS[group];
            let _ = write!(
                marks,
                "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{high:.1}\" fill=\"{color}\" stroke=\"#fff\" stroke-width=\".5\"><title>{name}: {count}, {label}</title></rect>",
                left + step * 0.1,
                10.0 + HIGH - below,
                step * 0.8
            );
        }
        if nth % columns.len().div_ceil(8) == 0 {
            let middle = left + step / 2.0;
            let (across, anchor) = if middle > WIDE - 40.0 { (WIDE, "end") } else { (middle, "middle") };
            marks += &label(across, HIGH + 26.0, anchor, name);
        }
    }
    for (nth, (name, color)) in GROUPS.iter().enumerate() {
        let left = LEFT + (WIDE - LEFT) / 4.0 * nth as f64;
        let _ = write!(
            marks,
            "<rect x=\"{left:.1}\" y=\"{:.1}\" width=\"10\" height=\"10\" fill=\"{color}\"/>",
            HIGH + 40.0
        );
        marks += &label(left + 14.0, HIGH + 49.0, "start", name);
    }
    figure(&format!("Incidents by {period} and kind"), HIGH + 58.0, &marks)
}

/// A figure over time: a line from the least to the most, with an arrow where the most is open.
fn over_time(counted: &str, points: &mut Vec<Point>) -> String {
    points.sort_by_key(|point| point.day);
    let left_out = points.len().saturating_sub(POINTS);
    points.drain(..left_out);
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return String::new() };
    let (first, days) = (first.day, days_between(first.day, last.day).max(1.0));
    let most = points.iter().map(|point| point.high.unwrap_or(point.low)).fold(1.0, f64::max);
    let mut marks = axis(most);
    for point in points.iter() {
        let across = LEFT + 20.0 + days_between(first, point.day) / days * (WIDE - LEFT - 60.0);
        let up = |count: f64| 10.0 + HIGH - count / most * HIGH;
        let top = point.high.map_or(up(point.low) - 12.0, up);
        let open = if point.high.is_none() { " or more" } else { "" };
        let high =
            point.high.filter(|high| *high > point.low).map(|high| format!(" to {high}")).unwrap_or_default();
        let _ = write!(
            marks,
            "<g stroke=\"#0072b2\" fill=\"#0072b2\"><title>{}: {}{high}{open}</title><line x1=\"{across:.1}\" y1=\"{:.1}\" x2=\"{across:.1}\" y2=\"{top:.1}\" stroke-width=\"2\"/><circle cx=\"{across:.1}\" cy=\"{:.1}\" r=\"3.5\"/>",
            point.day,
            point.low,
            up(point.low),
            up(point.low)
        );
        if point.high.is_none() {
            let _ = write!(marks, "<path d=\"M{:.1} {:.1}l4 -6l4 6z\"/>", across - 4.0, top + 2.0);
        }
        marks += "</g>";
    }
    let days = [(first, LEFT + 20.0), (points[points.len() - 1].day, WIDE - 40.0)];
    for (day, across) in days {
        marks += &label(across, HIGH + 26.0, "middle", &day.to_string());
    }
    let mut says = format!("{counted}, by incident: the least and the most that a source says");
    if left_out > 0 {
        let _ = write!(says, "; the last {POINTS} of {}", POINTS + left_out);
    }
    figure(&says, HIGH + 34.0, &marks)
}

/// One figure by who says it: a line a saying.
pub fn sayings(told: &Reconciled) -> String {
    let most = told.said.iter().map(|said| said.high.unwrap_or(said.low).get()).fold(1.0, f64::max);
    let (left, room) = (220.0, WIDE - 220.0 - 120.0);
    let mut marks = String::new();
    for (nth, said) in told.said.iter().enumerate() {
        let down = 14.0 + 20.0 * nth as f64;
        let across = |count: f64| left + count / most * room;
        let (low, high) =
            (across(said.low.get()), said.high.map_or(left + room + 14.0, |high| across(high.get())));
        let color = if said.superseded { "#999" } else { "#0072b2" };
        let name: String = said.source.chars().take(32).collect();
        marks += &label(left - 10.0, down + 4.0, "end", &name);
        let _ = write!(
            marks,
            "<g stroke=\"{color}\" fill=\"{color}\"><line x1=\"{low:.1}\" y1=\"{down}\" x2=\"{high:.1}\" y2=\"{down}\" stroke-width=\"3\"/><circle cx=\"{low:.1}\" cy=\"{down}\" r=\"4\"/>"
        );
        if said.high.is_none() {
            let _ = write!(marks, "<path d=\"M{high:.1} {:.1}l8 5l-8 5z\"/>", down - 5.0);
        } else {
            let _ = write!(marks, "<circle cx=\"{high:.1}\" cy=\"{down}\" r=\"4\"/>");
        }
        marks += "</g>";
        let old = if said.superseded { " (superseded)" } else { "" };
        marks += &label(high + 12.0, down + 4.0, "start", &format!("{}{old}", words::count(said)));
    }
    figure(&format!("{}, by who says it", words::counted(told)), 20.0 * told.said.len() as f64 + 10.0, &marks)
}

fn axis(most: f64) -> String {
    let mut marks = String::new();
    let _ = write!(marks, "<path d=\"M{LEFT} 10V{0}H{WIDE}\" fill=\"none\" stroke=\"#666\"/>", HIGH + 10.0);
    marks += &label(LEFT - 6.0, 16.0, "end", &most.to_string());
    marks += &label(LEFT - 6.0, HIGH + 12.0, "end", "0");
    marks
}

fn label(across: f64, down: f64, anchor: &str, text: &str) -> String {
    format!(
        "<text x=\"{across:.1}\" y=\"{down:.1}\" text-anchor=\"{anchor}\" font-size=\"12\" fill=\"#222\">{}</text>",
        escape(text)
    )
}

fn figure(says: &str, high: f64, marks: &str) -> String {
    let says = escape(says);
    format!(
        "<figure><svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"{says}\" viewBox=\"0 0 {WIDE} {high:.0}\" width=\"{WIDE}\" height=\"{high:.0}\">{marks}</svg><figcaption>{says}</figcaption></figure>\n"
    )
}

fn days_between(first: Date, last: Date) -> f64 {
    f64::from((last - first).get_days())
}
