//! What the sources of one incident say of each figure, and where they agree.

use super::Member;
use crate::things::{is_kind_of, top};
use record::{Figure, Number, Role, Stance};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Whether the sources agree on a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Agreement {
    /// Only one independent source gives it.
    OneSource,
    /// Some number satisfies all independent sources.
    Agree,
    /// None does.
    Disagree,
}

/// What one source says of a figure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Said {
    /// Who says it: the last source of the chain, else the outlet, else the report.
    pub source: String,
    /// The day it was published.
    pub on: Option<String>,
    /// The claim that says it.
    pub claim: String,
    /// The least it allows.
    pub low: Number,
    /// The most it allows; open where null.
    pub high: Option<Number>,
    /// A later statement of the same source, or a later count of a toll that grows, stands in its place.
    pub superseded: bool,
}

/// A figure of an incident over all its sources.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reconciled {
    /// In what role.
    pub role: Role,
    /// Of what.
    pub thing: String,
    /// Narrower place or time than the incident's, in the words of the reports.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// Whether the sources agree.
    pub agreement: Agreement,
    /// The interval on which they agree; null where they do not.
    pub low: Option<Number>,
    /// Its upper end; open where null.
    pub high: Option<Number>,
    /// Who says what, in order of publication.
    pub said: Vec<Said>,
    /// How many independent sources say it now.
    pub independent: usize,
}

/// Counts that grow as more becomes known: a later one is an update.
fn grows(role: Role) -> bool {
    use Role::{
        Captured, Destroyed, Detained, Displaced, Killed, Locations, Lost, Missing, Participants, Wounded,
    };
    matches!(
        role,
        Killed
            | Wounded
            | Missing
            | Captured
            | Displaced
            | Detained
            | Lost
            | Destroyed
            | Participants
            | Locations
    )
}

type Key = (Role, String, Option<String>);

struct Voice<'a> {
    member: &'a Member,
    source: String,
    low: Number,
    high: Option<Number>,
}

/// Every figure of an incident, reconciled.
pub(crate) fn figures(members: &[Member]) -> Vec<Reconciled> {
    let mut groups: BTreeMap<Key, Vec<Voice<'_>>> = BTreeMap::new();
    for member in members.iter().filter(|m| m.claim().stance != Stance::Denies) {
        let whole: Vec<&Figure> = member.claim().event.figures.iter().filter(|f| counts(f)).collect();
        let mut keys: Vec<Key> = whole.iter().map(|f| key(f, &whole)).collect();
        keys.sort();
        keys.dedup();
        for key in keys {
            let of = whole.iter().filter(|f| self::key(f, &whole) == key);
            let Some((low, high)) = total(of.copied(), &key.1) else { continue };
            let voice = Voice { member, source: source(member), low, high };
            groups.entry(key).or_default().push(voice);
        }
    }
    groups.into_iter().map(|(key, voices)| reconcile(key, voices)).collect()
}

/// Parts and ranks are no figures of the whole.
fn counts(figure: &Figure) -> bool {
    figure.part_of.is_none() && !matches!(figure.role, Role::Involved | Role::Ordinal | Role::Duration)
}

/// Figures are compared by the first part of their thing: one source counts cruise missiles and another missiles.
fn key(figure: &Figure, _all: &[&Figure]) -> Key {
    let thing = if figure.thing.contains('+') { figure.thing.clone() } else { top(&figure.thing).to_owned() };
    (figure.role, thing, figure.scope.clone())
}

/// What one claim gives for a role and a general thing: its own general figure, else the sum of the special ones.
fn total<'a>(figures: impl Iterator<Item = &'a Figure>, thing: &str) -> Option<(Number, Option<Number>)> {
    let mut kept: Vec<&Figure> = Vec::new();
    for figure in figures {
        if kept.iter().any(|k| is_kind_of(&figure.thing, &k.thing)) {
            continue;
        }
        kept.retain(|k| !is_kind_of(&k.thing, &figure.thing));
        kept.push(figure);
    }
    if let Some(general) = kept.iter().find(|f| f.thing == thing) {
        return Some((general.count.low, general.count.high));
    }
    let low = kept.iter().map(|f| f.count.low.get()).sum();
    let high = kept.iter().try_fold(0.0, |sum, f| Some(sum + f.count.high?.get()));
    Some((Number::new(low)?, high.and_then(Number::new)))
}

fn source(member: &Member) -> String {
    let last = member.claim().sources.last().and_then(|s| s.name.clone().or_else(|| s.id.clone()));
    last.or_else(|| member.outlet.clone()).unwrap_or_else(|| format!("report {}", member.report))
}

fn reconcile((role, thing, scope): Key, mut voices: Vec<Voice<'_>>) -> Reconciled {
    voices.sort_by(|a, b| {
        (&a.member.published, a.member.latest, &a.member.id).cmp(&(
            &b.member.published,
            b.member.latest,
            &b.member.id,
        ))
    });
    let newest = voices.iter().filter_map(|v| v.member.published.clone()).max();
    let superseded: Vec<bool> = (0..voices.len())
        .map(|index| {
            let voice = &voices[index];
            let later_by_itself = voices[index + 1..].iter().any(|other| {
                other.source == voice.source
                    && (other.member.published > voice.member.published || !voice.member.latest)
            });
            let outgrown = grows(role)
                && voice.member.published.is_some()
                && voice.member.published < newest
                && voices.iter().any(|other| other.member.published == newest && other.low > voice.low);
            later_by_itself || outgrown || !voice.member.latest
        })
        .collect();
    let mut current: Vec<&Voice<'_>> = Vec::new();
    for (voice, superseded) in voices.iter().zip(&superseded) {
        // The same source's word in ten copies counts once.
        let told =
            current.iter().any(|c| c.source == voice.source && c.low == voice.low && c.high == voice.high);
        if !superseded && !told {
            current.push(voice);
        }
    }
    let low = current.iter().map(|v| v.low).max_by(|a, b| a.get().total_cmp(&b.get()));
    let high = current.iter().filter_map(|v| v.high).min_by(|a, b| a.get().total_cmp(&b.get()));
    let fits = low.is_none_or(|low| high.is_none_or(|high| low <= high));
    let mut independent: Vec<(&str, i64)> = Vec::new();
    for voice in &current {
        let (source, wire) = (&*voice.source, voice.member.wire);
        if !independent
            .iter()
            .any(|(s, w)| *s == source || (*w == wire && voice.member.claim().sources.is_empty()))
        {
            independent.push((source, wire));
        }
    }
    let agreement = match (fits, independent.len()) {
        (false, _) => Agreement::Disagree,
        (true, ..=1) => Agreement::OneSource,
        (true, _) => Agreement::Agree,
    };
    let said = voices.iter().zip(superseded).map(|(voice, superseded)| Said {
        source: voice.source.clone(),
        on: voice.member.published.clone(),
        claim: voice.member.id.clone(),
        low: voice.low,
        high: voice.high,
        superseded,
    });
    Reconciled {
        role,
        thing,
        scope,
        agreement,
        low: low.filter(|_| fits),
        high: high.filter(|_| fits),
        said: said.collect(),
        independent: independent.len(),
    }
}
