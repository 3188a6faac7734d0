//! One claim: what happened, on whose word, and the words it was read from.

use super::flow::{Run, clean, shorten};
use super::page::Page;
use super::words;
use record::{Actor, Claim, Figure, Place, Reading, Source, SourceKind, Span};

/// Draws a claim.
pub fn draw(page: &mut Page, claim: &Claim, reading: &Reading, text: &str, explain: bool) {
    let mut draw = Draw { page, text, explain };
    draw.head(claim);
    draw.who(claim);
    draw.when(claim);
    draw.places(claim);
    draw.figures(claim);
    draw.sources(claim, reading);
    draw.words(claim, reading);
}

struct Draw<'a> {
    page: &'a mut Page,
    text: &'a str,
    explain: bool,
}

impl Draw<'_> {
    fn head(&mut self, claim: &Claim) {
        let p = self.page.palette.clone();
        let event = &claim.event;
        let color = p.event(event.kind);
        let mut head = vec![Run::new(event.kind.name(), p.heavy(color))];
        if let Some(mode) = &event.mode {
            head.push(Run::new(format!(" {}", words::mode(mode)), color));
        }
        if let Some(modality) = words::modality(claim.modality) {
            head.push(Run::new(format!(" ({modality})"), p.strong));
        }
        let mut codes: Vec<String> = event.contexts.iter().map(|c| words::mode(c)).collect();
        codes.extend(event.cameo.as_ref().map(|code| format!("CAMEO {code}")));
        if !codes.is_empty() {
            head.push(Run::new(format!("{}{}", p.signs.dot, codes.join(p.signs.dot)), p.dim));
        }
        self.page.bar(color);
        self.page.row(&claim.id, p.dim, &head);
        self.explain("event", Some(event.trigger), &event.rule);
    }

    fn who(&mut self, claim: &Claim) {
        let p = self.page.palette.clone();
        let event = &claim.event;
        if event.actors.is_empty() && event.recipients.is_empty() {
            return;
        }
        let mut runs = self.names(&event.actors);
        if !event.recipients.is_empty() {
            let mutual = words::is_mutual(event.kind, event.mode.as_deref());
            let arrow = if mutual { p.signs.both } else { p.signs.arrow };
            runs.push(Run::new(arrow, p.event(event.kind)));
            runs.extend(self.names(&event.recipients));
        }
        self.row("who", &runs);
        for actor in event.actors.iter().chain(&event.recipients) {
            self.explain(&actor.name, actor.span, &actor.rule);
        }
    }

    fn names(&self, actors: &[Actor]) -> Vec<Run> {
        let p = &self.page.palette;
        if actors.is_empty() {
            return vec![Run::new("(not said)", p.dim)];
        }
        let names: Vec<_> = actors.iter().map(|actor| clean(&actor.name)).collect();
        vec![Run::new(names.join(", "), p.strong)]
    }

    fn when(&mut self, claim: &Claim) {
        let Some(when) = &claim.event.when else {
            return;
        };
        let mut runs = vec![Run::new(words::when(when), self.page.palette.plain)];
        runs.extend(when.span.map(|span| self.aside(span)));
        self.row("when", &runs);
        self.explain("when", when.span, &when.rule);
    }

    fn places(&mut self, claim: &Claim) {
        let places = &claim.event.places;
        if places.is_empty() {
            return;
        }
        let names: Vec<_> = places.iter().map(|place: &Place| clean(&place.name)).collect();
        self.row("where", &[Run::new(names.join(", "), self.page.palette.plain)]);
        for place in places {
            self.explain(&place.name, place.span, &place.rule);
        }
    }

    fn figures(&mut self, claim: &Claim) {
        let p = self.page.palette.clone();
        let figures = &claim.event.figures;
        let roles: Vec<_> = figures.iter().map(|figure| words::role(figure.role)).collect();
        let column = roles.iter().map(String::len).max().unwrap_or(0) + 2;
        let mut before = None;
        for (place, (figure, role)) in figures.iter().zip(&roles).enumerate() {
            let first = before.is_none();
            // A role that goes on is not said again.
            let shown = if before == Some(role) { "" } else { role.as_str() };
            before = Some(role);
            let mut runs = Vec::new();
            // A part that follows its whole needs no more than a word.
            let follows =
                figure.part_of.is_some_and(|whole| figures[..place].iter().any(|f| f.span == whole));
            if follows {
                runs.push(Run::new("of them ", p.dim));
            }
            runs.push(Run::new(words::counted(figure.role, &figure.thing, &figure.count), p.figure));
            if let Some(whole) = figure.part_of.filter(|_| !follows) {
                runs.push(Run::new(" of", p.dim));
                runs.push(self.aside(whole));
            }
            if let Some(scope) = &figure.scope {
                runs.push(Run::new(format!(" ({})", clean(scope)), p.plain));
            }
            let label = if first { "figures" } else { "" };
            self.page.hanging(label, column, &[Run::new(shown, p.plain)], &runs);
            self.explain_figure(figure);
        }
    }

    fn explain_figure(&mut self, figure: &Figure) {
        let what = format!("{} {} = {}", figure.role, figure.thing, figure.count);
        self.explain(&what, Some(figure.span), &figure.rule);
    }

    fn sources(&mut self, claim: &Claim, reading: &Reading) {
        let p = self.page.palette.clone();
        let mut runs = Vec::new();
        if claim.sources.first().is_none_or(|source| source.kind != SourceKind::Outlet) {
            let outlet = reading.report.outlet.as_deref().map(clean);
            runs.push(Run::new(outlet.unwrap_or_else(|| "this report".to_owned()), p.plain));
        }
        for source in &claim.sources {
            if !runs.is_empty() {
                runs.push(Run::new(p.signs.arrow, p.dim));
            }
            runs.extend(self.source(source));
        }
        if let Some(stance) = words::stance(claim.stance) {
            runs.push(Run::new(": ", p.plain));
            runs.push(Run::new(stance, p.strong));
        }
        self.row("source", &runs);
        for source in &claim.sources {
            let name = source.name.as_deref().unwrap_or(source.kind.name());
            self.explain(name, source.span, &source.rule);
        }
    }

    fn source(&self, source: &Source) -> Vec<Run> {
        let p = &self.page.palette;
        let name = source.name.as_deref().map_or_else(|| words::nameless(source.kind).to_owned(), clean);
        let mut runs = vec![Run::new(name, p.plain)];
        if let Some(cue) = &source.cue {
            let quoted = format!(" {}{}{}", p.signs.open, clean(cue), p.signs.close);
            runs.push(Run::new(quoted, p.dim));
        }
        runs
    }

    /// The evidence, with the event's word and the figures in it set off.
    fn words(&mut self, claim: &Claim, reading: &Reading) {
        let p = self.page.palette.clone();
        if let Some(earlier) = same_words(claim, reading) {
            let around = self.around(claim.event.trigger, claim.evidence[0]);
            self.row("words", &[around, vec![Run::new(format!(" as {}", earlier.id), p.dim)]].concat());
            return;
        }
        let mut marks = vec![(claim.event.trigger, p.trigger)];
        marks.extend(claim.event.figures.iter().map(|figure| (figure.span, p.figure)));
        marks.sort_by_key(|(span, _)| (span.start, span.end));
        for (i, evidence) in claim.evidence.iter().enumerate() {
            let mut runs = vec![Run::new(p.signs.open, p.dim)];
            let mut at = evidence.start;
            for (span, style) in &marks {
                if !evidence.contains(*span) || span.start < at {
                    continue;
                }
                runs.push(self.piece(at, span.start, p.plain));
                runs.push(self.piece(span.start, span.end, *style));
                at = span.end;
            }
            runs.push(self.piece(at, evidence.end, p.plain));
            runs.push(Run::new(p.signs.close, p.dim));
            self.row(if i == 0 { "words" } else { "" }, &runs);
        }
    }

    /// The event's word with a few words on either side.
    fn around(&self, trigger: Span, evidence: Span) -> Vec<Run> {
        const SIDE: usize = 28;
        let p = &self.page.palette;
        let before = Span { start: evidence.start, end: trigger.start.max(evidence.start) };
        let after = Span { start: trigger.end.min(evidence.end), end: evidence.end };
        let before = clean(before.slice(self.text));
        let after = clean(after.slice(self.text));
        let left = match before.char_indices().rev().nth(SIDE) {
            None => before,
            Some((at, _)) => {
                let from = before[at..].find(' ').map_or(at, |space| at + space + 1);
                format!("{}{}", p.signs.ellipsis, &before[from..])
            }
        };
        let right = shorten(&after, SIDE, p.signs.ellipsis);
        vec![
            Run::new(p.signs.open, p.dim),
            Run::new(left, p.plain),
            self.piece(trigger.start, trigger.end, p.trigger),
            Run::new(right, p.plain),
            Run::new(p.signs.close, p.dim),
        ]
    }

    fn piece(&self, start: u32, end: u32, style: anstyle::Style) -> Run {
        Run::new(clean(Span { start, end }.slice(self.text)), style)
    }

    /// The report's own words behind what they were read as.
    fn aside(&self, span: Span) -> Run {
        let p = &self.page.palette;
        let words = clean(span.slice(self.text));
        Run::new(format!(" {}{words}{}", p.signs.open, p.signs.close), p.dim)
    }

    fn row(&mut self, label: &str, runs: &[Run]) {
        let dim = self.page.palette.dim;
        self.page.row(label, dim, runs);
    }

    fn explain(&mut self, what: &str, span: Option<Span>, rule: &str) {
        if self.explain {
            let line = explanation(self.page, what, span, rule, self.text);
            self.page.hanging("", 2, &[], &[line]);
        }
    }
}

/// An earlier claim that rests on the very same words: they need not be read twice.
fn same_words<'r>(claim: &Claim, reading: &'r Reading) -> Option<&'r Claim> {
    let [only] = *claim.evidence.as_slice() else {
        return None;
    };
    let fits = only.contains(claim.event.trigger);
    let before = reading.claims.iter().take_while(|earlier| earlier.id != claim.id);
    before.into_iter().find(|earlier| fits && earlier.evidence.contains(&only))
}

/// What was read, from which bytes and words, by which rule.
pub fn explanation(page: &Page, what: &str, span: Option<Span>, rule: &str, text: &str) -> Run {
    let p = &page.palette;
    let from = match span {
        Some(span) => {
            let (open, close) = (p.signs.open, p.signs.close);
            format!("{}..{} {open}{}{close}", span.start, span.end, clean(span.slice(text)))
        }
        None => "worked out".to_owned(),
    };
    let rule = if rule.is_empty() { String::new() } else { format!(" by {rule}") };
    Run::new(format!("{}: {from}{rule}", clean(what)), p.dim)
}
