//! The fields of a claim as values that can be compared and printed.

use record::{Actor, Claim, Figure, SourceKind, When};

/// A field that is scored on its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Kind,
    Mode,
    Actors,
    Recipients,
    When,
    Where,
    Figures,
    Sources,
    Stance,
    Modality,
}

impl Field {
    pub const ALL: [Field; 10] = [
        Field::Kind,
        Field::Mode,
        Field::Actors,
        Field::Recipients,
        Field::When,
        Field::Where,
        Field::Figures,
        Field::Sources,
        Field::Stance,
        Field::Modality,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Field::Kind => "kind",
            Field::Mode => "mode",
            Field::Actors => "actors",
            Field::Recipients => "recipients",
            Field::When => "when",
            Field::Where => "where",
            Field::Figures => "figures",
            Field::Sources => "sources",
            Field::Stance => "stance",
            Field::Modality => "modality",
        }
    }

    /// The field's values; spans and rules do not count.
    pub fn values(self, claim: &Claim) -> Vec<String> {
        let event = &claim.event;
        match self {
            Field::Kind => vec![event.kind.to_string()],
            Field::Mode => event.mode.iter().cloned().collect(),
            Field::Actors => event.actors.iter().map(actor).collect(),
            Field::Recipients => event.recipients.iter().map(actor).collect(),
            Field::When => event.when.iter().map(when).collect(),
            Field::Where => {
                event.places.iter().map(|place| id_or_name(place.id.as_deref(), &place.name)).collect()
            }
            Field::Figures => event.figures.iter().map(figure).collect(),
            // The outlet is known beforehand and not read.
            Field::Sources => claim
                .sources
                .iter()
                .filter(|source| source.kind != SourceKind::Outlet)
                .map(|source| {
                    id_or_name(source.id.as_deref(), source.name.as_deref().unwrap_or(source.kind.name()))
                })
                .collect(),
            Field::Stance => vec![claim.stance.to_string()],
            Field::Modality => vec![claim.modality.to_string()],
        }
    }
}

/// The values that are in both, as often as in both.
pub fn shared(one: &[String], other: &[String]) -> Vec<String> {
    let mut left = other.to_vec();
    let mut both = Vec::new();
    for value in one {
        if let Some(place) = left.iter().position(|other| other == value) {
            both.push(left.swap_remove(place));
        }
    }
    both
}

/// The values without some of them.
pub fn without(values: &[String], taken: &[String]) -> Vec<String> {
    let mut taken = taken.to_vec();
    values
        .iter()
        .filter(|value| match taken.iter().position(|t| t == *value) {
            Some(place) => {
                taken.swap_remove(place);
                false
            }
            None => true,
        })
        .cloned()
        .collect()
}

/// A claim in a line: what, who, to whom.
pub fn summary(claim: &Claim) -> String {
    let event = &claim.event;
    let names = |field: Field| match field.values(claim) {
        names if names.is_empty() => "nobody".to_owned(),
        names => names.join(", "),
    };
    let mode = event.mode.as_ref().map(|mode| format!(" {mode}")).unwrap_or_default();
    format!("{}{mode}: {} -> {}", event.kind, names(Field::Actors), names(Field::Recipients))
}

fn actor(actor: &Actor) -> String {
    id_or_name(actor.id.as_deref(), &actor.name)
}

/// The id, else the words without their case and spacing.
fn id_or_name(id: Option<&str>, name: &str) -> String {
    id.map_or_else(|| name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase(), str::to_owned)
}

fn when(when: &When) -> String {
    let day = |day: Option<record::Date>| day.map(|day| day.to_string()).unwrap_or_default();
    match (&when.relative, when.start, when.end) {
        (Some(relative), None, None) => relative.clone(),
        (_, start, end) if start == end => day(start),
        (_, start, end) => format!("{}..{}", day(start), day(end)),
    }
}

fn figure(figure: &Figure) -> String {
    format!("{} {} {}", figure.role, figure.thing, figure.count)
}
