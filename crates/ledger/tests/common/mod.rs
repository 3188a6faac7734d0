//! Readings made by hand, and a small generator of numbers.

#![allow(dead_code, clippy::unwrap_used)]

use ledger::{Added, Ledger, NewReport};
use record::{
    Actor, Claim, Count, Event, EventKind, Figure, Language, Modality, Number, Place, Reading, ReportInfo,
    Role, Source, SourceKind, Span, Stance, When,
};

/// A claim in short.
#[derive(Clone)]
pub struct Told {
    pub kind: EventKind,
    pub actor: &'static str,
    pub recipient: &'static str,
    pub days: Option<(String, String)>,
    pub place: &'static str,
    pub figures: Vec<(Role, &'static str, u32, Option<u32>)>,
    pub source: Option<&'static str>,
}

impl Default for Told {
    fn default() -> Self {
        Self {
            kind: EventKind::Assault,
            actor: "RUS",
            recipient: "UKR",
            days: Some(("2025-07-11".into(), "2025-07-12".into())),
            place: "UKR",
            figures: Vec::new(),
            source: None,
        }
    }
}

/// A report of a day with claims, and its text.
pub fn reading(text: &str, published: Option<&str>, outlet: &str, told: &[Told]) -> Reading {
    let published = published.map(|day| day.parse().unwrap());
    let report = ReportInfo {
        id: ReportInfo::make_id(text, published, Some(outlet)),
        language: Language::En,
        published,
        outlet: Some(outlet.to_owned()),
        title: None,
    };
    let claims = told.iter().enumerate().map(|(at, told)| claim(text, at, told)).collect();
    Reading { report, claims, findings: Vec::new(), attributions: Vec::new(), assisted: None }
}

fn claim(text: &str, at: usize, told: &Told) -> Claim {
    let party = |id: &str| {
        let named = Actor {
            id: Some(id.into()),
            name: id.to_lowercase(),
            state: None,
            sector: None,
            span: None,
            rule: String::new(),
        };
        if id.is_empty() { Vec::new() } else { vec![named] }
    };
    let span = Span::new(at.min(text.len()), text.len());
    let figure = |(role, thing, low, high): &(Role, &str, u32, Option<u32>)| Figure {
        role: *role,
        thing: (*thing).to_owned(),
        count: Count { low: Number::from(*low), high: high.map(Number::from), form: Default::default() },
        span,
        part_of: None,
        scope: None,
        rule: String::new(),
    };
    let point = |id: &str| match id {
        "UKR.kyiv" => Some((50.45, 30.52)),
        "UKR.odesa" => Some((46.48, 30.72)),
        _ => None,
    };
    let place = |id: &str| Place {
        id: Some(id.into()),
        name: id.to_lowercase(),
        lat: point(id).map(|(lat, _)| lat),
        lon: point(id).map(|(_, lon)| lon),
        span: None,
        rule: String::new(),
    };
    let when = told.days.as_ref().map(|(start, end)| When {
        start: start.parse().ok(),
        end: end.parse().ok(),
        span: None,
        relative: None,
        rule: String::new(),
    });
    let source = told.source.map(|id| Source {
        id: Some(id.to_owned()),
        name: Some(id.to_owned()),
        kind: SourceKind::Organisation,
        cue: None,
        span: None,
        rule: String::new(),
    });
    Claim {
        id: format!("c{}", at + 1),
        event: Event {
            kind: told.kind,
            mode: None,
            contexts: Vec::new(),
            cameo: None,
            trigger: span,
            actors: party(told.actor),
            recipients: party(told.recipient),
            when,
            places: if told.place.is_empty() { Vec::new() } else { vec![place(told.place)] },
            figures: told.figures.iter().map(figure).collect(),
            rule: String::new(),
        },
        sources: source.into_iter().collect(),
        stance: Stance::Asserts,
        modality: Modality::Happened,
        evidence: vec![Span::new(0, text.len())],
        confidence: None,
    }
}

/// Adds a report.
pub fn add(ledger: &mut Ledger, text: &str, reading: &Reading, address: Option<&str>) -> Added {
    ledger.add(&NewReport { text, reading, address, reader: "test", is_row: false }).unwrap()
}

/// Numbers that are the same on every run.
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for at in (1..items.len()).rev() {
            items.swap(at, self.roll(at as u64 + 1) as usize);
        }
    }
}

/// A day of 2025 by its number.
pub fn day(number: u64) -> String {
    let first: record::Date = "2025-01-01".parse().unwrap();
    (0..number).fold(first, |day, _| day.tomorrow().unwrap()).to_string()
}

/// Reports of strikes and talks over three weeks, some of them vague: enough that claims compete for their places.
pub fn world(seed: u64, reports: u64) -> Vec<(String, Reading)> {
    let mut dice = Dice(seed);
    let places = ["UKR", "UKR.kyiv", "UKR.odesa", "UKR.kharkiv", ""];
    let sources = [None, Some("UKR.air_force"), Some("UKR.zelenskyy"), Some("RUS.defence_ministry")];
    let mut made = Vec::new();
    for number in 0..reports {
        let night = dice.roll(21);
        let (start, end) = (day(night), day(night + 1));
        let vague = dice.roll(4) == 0;
        let mut told = Vec::new();
        for _ in 0..1 + dice.roll(3) {
            let launched = 50 + (night * 37) as u32 % 400;
            let role = [Role::Launched, Role::Intercepted, Role::Killed][dice.roll(3) as usize];
            let count = if dice.roll(5) == 0 { launched + dice.roll(9) as u32 } else { launched };
            told.push(Told {
                kind: if dice.roll(5) == 0 { EventKind::Consult } else { EventKind::Assault },
                days: match dice.roll(5) {
                    0 => None,
                    1 => Some((end.clone(), end.clone())),
                    _ => Some((start.clone(), end.clone())),
                },
                place: places[dice.roll(5) as usize],
                figures: if vague { Vec::new() } else { vec![(role, "drone", count, Some(count))] },
                source: sources[dice.roll(4) as usize],
                actor: if dice.roll(6) == 0 { "" } else { "RUS" },
                ..Told::default()
            });
        }
        let text = format!(
            "Report {number} about the night of {end} with words {} and {}.",
            dice.roll(40),
            dice.roll(40)
        );
        let reading = reading(&text, Some(&end), &format!("outlet {}", number % 7), &told);
        made.push((text, reading));
    }
    made
}

/// The incidents of a ledger as the claims they hold, with their ids.
pub fn partition(ledger: &Ledger) -> Vec<(String, Vec<String>, String)> {
    let db = ledger.connection();
    let mut find = db
        .prepare(
            "SELECT i.id, c.id, i.independent, i.figures, (SELECT l.part_of FROM incident_list l WHERE l.incident = i.id)
             FROM incidents i JOIN claims c ON c.incident = i.no ORDER BY i.id, c.id",
        )
        .unwrap();
    let rows = find
        .query_map([], |row| {
            let rest = format!("{} {:?}", row.get::<_, i64>(2)?, row.get::<_, Option<String>>(4)?);
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, rest))
        })
        .unwrap();
    let mut made: Vec<(String, Vec<String>, String)> = Vec::new();
    for row in rows {
        let (incident, claim, rest) = row.unwrap();
        match made.last_mut() {
            Some((last, claims, _)) if *last == incident => claims.push(claim),
            _ => made.push((incident, vec![claim], rest)),
        }
    }
    made
}
