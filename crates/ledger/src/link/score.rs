//! How well two claims fit one happening, and why.

use super::Reason;
use super::gist::{Amount, Gist, Short, Spot};
use crate::report::signature::likeness;
use crate::things;
use record::{EventKind, Role};

/// From this score on, in hundredths, two claims are linked.
pub(crate) const THRESHOLD: i32 = 250;

/// What is never outweighed.
const NEVER: i32 = -10_000;

/// A quick no: before anything is read that costs more.
pub(crate) fn could_fit(a: &Gist, b: &Gist) -> bool {
    a.kind == b.kind && time(a, b).0 > NEVER
}

/// The most that likeness of their reports can speak for two claims.
const REPORTS: i32 = 200;

/// Reports that are less alike than this say nothing of their claims.
pub(crate) const UNLIKE: f32 = 0.119;

/// The most that words can speak for two claims.
const RARE_WORDS: i32 = 250;

/// How well two claims fit one happening, but for their reports; `None` where they do not, whatever their words and reports.
pub(crate) fn weigh(a: &Gist, b: &Gist) -> Option<Sheet> {
    let mut sheet = Sheet { total: 0, weighed: [(0, ""); 8] };
    sheet.put(0, time(a, b));
    sheet.put(1, parties(a, b));
    sheet.put(2, place(a, b));
    sheet.put(3, mode(a, b));
    sheet.put(4, figures(a, b));
    sheet.put(6, if a.told == b.told { (0, "") } else { (-100, "one has happened, the other has not") });
    if sheet.total + RARE_WORDS + REPORTS < THRESHOLD {
        return None;
    }
    sheet.put(WORDS, terms(a, b));
    Some(sheet)
}

/// Whether `part` tells of one place of what `whole` tells of the state: same kind, sides and time.
pub(crate) fn is_part(part: &Gist, whole: &Gist) -> bool {
    part.within
        && whole.states_only
        && part.kind == whole.kind
        && part.told
        && whole.told
        && !whole.places.is_empty()
        && part
            .places
            .iter()
            .all(|p| p.short.state.is_some() && whole.places.iter().any(|w| w.short.state == p.short.state))
        && whole.figures.iter().any(|f| f.low > 1.0)
        && matches!((part.days, whole.days), (Some(_), Some(_)))
        && time(part, whole).0 > 0
        && parties(part, whole).0 > 0
}

/// What is weighed, in the order in which reasons are given.
const WHAT: [&str; 8] = ["time", "parties", "place", "mode", "figures", "words", "told", "reports"];

/// Where what is said of two reports' words stands.
const WORDS: usize = 5;
const OF_REPORTS: usize = 7;

/// What speaks for and against two claims, or reports.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sheet {
    total: i32,
    weighed: [Weighed; 8],
}

impl Sheet {
    /// Nothing but the words of two reports.
    pub(crate) fn of_words(weight: i32, found: &'static str) -> Self {
        let mut sheet = Self { total: 0, weighed: [(0, ""); 8] };
        sheet.put(WORDS, (weight, found));
        sheet
    }

    fn put(&mut self, at: usize, weighed: Weighed) {
        self.total += weighed.0;
        self.weighed[at] = weighed;
    }

    /// The sum at most where the reports are so much alike at most, or are one.
    pub(crate) fn at_most(&self, likeness: f32) -> i32 {
        self.total + alike(likeness).0.max(ONE_REPORT)
    }

    /// How well two claims fit one happening; `None` where they do not. `likeness` is that of their reports, `None` for
    /// claims of one report.
    pub(crate) fn with_reports(mut self, a: &Gist, b: &Gist, likeness: Option<f32>) -> Option<Self> {
        self.put(OF_REPORTS, reports(a, b, likeness));
        (self.total >= THRESHOLD).then_some(self)
    }

    /// The sum, in hundredths.
    pub(crate) fn total(&self) -> i32 {
        self.total
    }

    /// What it is the sum of.
    pub(crate) fn reasons(&self) -> Vec<Reason> {
        let weighed = WHAT.into_iter().zip(self.weighed).filter(|(_, (weight, _))| *weight != 0);
        weighed
            .map(|(what, (weight, found))| Reason { what: what.to_owned(), found: found.to_owned(), weight })
            .collect()
    }
}

type Weighed = (i32, &'static str);

fn time(a: &Gist, b: &Gist) -> Weighed {
    match (a.days, b.days) {
        (Some(x), Some(y)) => windows(x, y),
        (Some(days), None) => late(days, b.published),
        (None, Some(days)) => late(days, a.published),
        (None, None) => match (a.published, b.published) {
            (Some(x), Some(y)) if (x - y).abs() <= 2 => (20, "published within two days"),
            (Some(x), Some(y)) if (x - y).abs() > 10 => (NEVER, "published more than ten days apart"),
            (Some(x), Some(y)) if (x - y).abs() > 4 => (-100, "published days apart"),
            _ => (0, ""),
        },
    }
}

fn windows(x: (i32, i32), y: (i32, i32)) -> Weighed {
    let width = |w: (i32, i32)| w.1 - w.0;
    let gap = x.0.max(y.0) - x.1.min(y.1);
    let narrow = width(x).max(width(y)) <= 2;
    match gap {
        1 if narrow => (-100, "a day apart"),
        2.. => (NEVER, "at different times"),
        1 => (-150, "a day apart"),
        _ if x == y && narrow => (150, "the same days"),
        // One night spans two dates; two nights that share a date are two.
        _ if narrow && width(x) == 1 && width(y) == 1 => (-250, "one night and the next"),
        _ if narrow && (width(x) == 0 || width(y) == 0) => (90, "one day within the other's"),
        _ if narrow => (50, "days in common"),
        _ => (20, "one within the other's longer time"),
    }
}

/// A claim without a day against one with days: by when its report was published.
fn late(days: (i32, i32), published: Option<i32>) -> Weighed {
    let Some(published) = published else { return (0, "") };
    match published - days.1 {
        ..-1 => (NEVER, "published before the day"),
        -1..=2 => (40, "published within two days"),
        3..=5 => (-30, "published days later"),
        6..=20 => (-150, "published more than five days later"),
        _ => (NEVER, "published weeks later"),
    }
}

fn parties(a: &Gist, b: &Gist) -> Weighed {
    if mutual(a.kind) {
        let found = side(a.parties(), b.parties());
        return match found {
            (weight, found) if weight > 0 && a.parties().len().min(b.parties().len()) > 1 => {
                (weight * 2, found)
            }
            other => other,
        };
    }
    let side = |x: &[Short], y: &[Short]| side(x, y).0;
    let total = side(a.actors(), b.actors()) + side(a.recipients(), b.recipients());
    // The defender of an attack that is told by what was shot down stands among the actors now and then.
    let crossed = side(a.actors(), b.recipients()) + side(a.recipients(), b.actors()) - 50;
    if crossed > total {
        return (crossed, "the same parties, the other way round");
    }
    let found = match total {
        ..0 => "different parties",
        0 => "",
        1..=60 => "one side in common",
        _ => "the same parties",
    };
    (total, found)
}

/// Weighs the parties of one side, or of both taken together.
fn side(x: &[Short], y: &[Short]) -> Weighed {
    let mut same = x.iter().filter(|party| y.iter().any(|theirs| theirs.id == party.id)).peekable();
    if same.peek().is_some() {
        let telling = same.any(|party| !party.is_state);
        return if telling { (110, "the same parties") } else { (60, "the same states") };
    }
    let known = |side: &[Short]| side.iter().any(|party| party.known);
    if !known(x) || !known(y) {
        return (0, "");
    }
    let stateless = |side: &[Short]| side.iter().all(|party| party.state.is_none());
    let shared = |party: &Short| party.state.is_some() && y.iter().any(|theirs| theirs.state == party.state);
    if x.iter().any(shared) {
        (50, "of the same states")
    } else if stateless(x) || stateless(y) {
        (-30, "other parties")
    } else {
        (-200, "other parties")
    }
}

/// Kinds in which both sides do the same.
fn mutual(kind: EventKind) -> bool {
    matches!(kind, EventKind::Consult | EventKind::Agree | EventKind::Cooperate)
}

fn place(a: &Gist, b: &Gist) -> Weighed {
    let mut best: Option<Weighed> = None;
    for at in &a.places {
        for to in &b.places {
            let weighed = spots(at, to);
            if best.is_none_or(|(weight, _)| weighed.0 > weight) {
                best = Some(weighed);
            }
        }
    }
    best.unwrap_or((0, ""))
}

fn spots(at: &Spot, to: &Spot) -> Weighed {
    let (x, y) = (&at.short, &to.short);
    if x.id == y.id {
        return if x.is_state { (40, "the same state") } else { (150, "the same place") };
    }
    match (x.state, y.state) {
        (Some(s), Some(t)) if s != t => (-250, "in different states"),
        (Some(_), Some(_)) if x.is_state || y.is_state => (20, "one place within the other"),
        (Some(_), Some(_)) => match (at.point, to.point) {
            (Some(p), Some(q)) if kilometres(p, q) <= 40.0 => (40, "places near each other"),
            _ => (-180, "different places of one state"),
        },
        _ if x.known != y.known => (0, ""),
        _ => (-60, "different places"),
    }
}

fn kilometres((lat, lon): (f32, f32), (to_lat, to_lon): (f32, f32)) -> f32 {
    let (north, east) = (to_lat - lat, (to_lon - lon) * ((lat + to_lat) / 2.0).to_radians().cos());
    111.2 * north.hypot(east)
}

fn mode(a: &Gist, b: &Gist) -> Weighed {
    match (a.mode, b.mode) {
        (Some(x), Some(y)) if x == y => (30, "the same means"),
        (Some(_), Some(_)) => (-40, "different means"),
        _ => (0, ""),
    }
}

fn figures(a: &Gist, b: &Gist) -> Weighed {
    let mut for_it = 0;
    let mut against = 0;
    for x in &a.figures {
        let mut best: Option<i32> = None;
        for y in b.figures.iter().filter(|y| x.role == y.role && things::related(&x.thing, &y.thing)) {
            let weight = amounts(x, y);
            best = Some(best.map_or(weight, |b| b.max(weight)));
        }
        match best {
            Some(weight) if weight > 0 => for_it += weight,
            Some(weight) => against += weight,
            None => {}
        }
    }
    // A count of what flew over the whole state, and one place's own account, are both true: part and whole.
    if for_it == 0 && (of_the_whole(a) && of_one_place(b) || of_the_whole(b) && of_one_place(a)) {
        return (-300, "the whole state and one of its places");
    }
    let total = for_it.min(350) + against.max(-250);
    let found = match (for_it, against) {
        (0, 0) => "",
        (_, 0) => "figures that agree",
        (0, _) => "figures that differ",
        _ => "figures of which some agree",
    };
    (total, found)
}

/// It counts what was sent over the state as a whole, or in how many of its places it came down.
fn of_the_whole(claim: &Gist) -> bool {
    use Role::{Intercepted, Launched, Locations, Suppressed};
    let sent = |f: &Amount| matches!(f.role, Some(Launched | Intercepted | Suppressed)) && f.low >= 20.0;
    let spread = |f: &Amount| f.role == Some(Locations) && f.low >= 2.0;
    claim.states_only && claim.figures.iter().any(|f| sent(f) || spread(f))
}

/// It tells of a place within a state, with counts of its own.
fn of_one_place(claim: &Gist) -> bool {
    claim.within && !claim.figures.is_empty()
}

fn amounts(x: &Amount, y: &Amount) -> i32 {
    use Role::{Detained, Displaced, Killed, Missing, Participants, Wounded};
    let grows = matches!(x.role, Some(Killed | Wounded | Missing | Detained | Displaced | Participants));
    if x.is_point() && y.is_point() && x.low == y.low {
        let telling = x.low.max(1.0).ln() * 35.0;
        return 30 + telling.min(170.0) as i32;
    }
    if x.meets(y) {
        return 25;
    }
    let (least, most) = (x.low.min(y.low).max(1.0), x.low.max(y.low).max(1.0));
    match (grows, most / least) {
        (true, ratio) if ratio <= 2.0 => 0,
        (true, ratio) if ratio <= 4.0 => -40,
        (true, _) => -100,
        (false, ratio) if ratio <= 1.1 => 0,
        (false, ratio) if ratio <= 1.5 => -50,
        (false, _) => -120,
    }
}

fn terms(a: &Gist, b: &Gist) -> Weighed {
    if a.language != b.language || a.terms.is_empty() || b.terms.is_empty() {
        return (0, "");
    }
    let likeness = likeness(&a.terms, &b.terms);
    match (likeness * RARE_WORDS as f32) as i32 {
        ..20 => (0, ""),
        weight => (weight, "rare words in common"),
    }
}

fn reports(a: &Gist, b: &Gist, likeness: Option<f32>) -> Weighed {
    match likeness {
        // One report tells one event once on each source's word: two claims on one word are two events.
        None if a.source == b.source => (-150, "two events of one report on the same word"),
        None => (ONE_REPORT, "one report, two sources"),
        Some(likeness) => alike(likeness),
    }
}

/// What two sources of one report speak for two claims.
const ONE_REPORT: i32 = 60;

/// What the likeness of two reports speaks for their claims.
fn alike(likeness: f32) -> Weighed {
    match (likeness * 500.0) as i32 - 50 {
        ..10 => (0, ""),
        weight => (weight.min(REPORTS), "reports about the same"),
    }
}
