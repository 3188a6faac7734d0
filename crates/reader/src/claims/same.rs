//! What the same event's other mentions in the report give it.

use super::merge::{comes_after, goes_back, in_two_places, strangers, two_killings};
use super::times::is_day;
use super::{Draft, agree, inferred};
use crate::events::{Party, Scene};
use lexicon::Pos;
use record::{EventKind, Role, Stance, When};

/// Sentences before an event, and behind it, in which it is told too: further on it is another one's turn.
const BEFORE: usize = 6;
const AHEAD: usize = 2;

/// An event that lacks a party or a time takes it from the nearest claim of the same event.
pub(super) fn fill_from_same(scene: &Scene<'_, '_>, drafts: &mut [Draft]) {
    let view = scene.view;
    for index in 0..drafts.len() {
        let draft = &drafts[index];
        let kind = draft.kind();
        let told = draft.happened() || draft.stance == Stance::Denies;
        if !matches!(kind, EventKind::Assault | EventKind::Protest | EventKind::Consult) || !told {
            continue;
        }
        let assault = kind == EventKind::Assault;
        let here = view.sentence_of(draft.trigger.head);
        let loses = |d: &Draft| d.trigger.word.figure == Some(Role::Lost);
        if loses(draft) {
            continue;
        }
        let beside: Vec<&Draft> =
            drafts.iter().filter(|d| view.sentence_of(d.trigger.head) == here).collect();
        // "The army killed 40 militants" is not the attack that the militants made.
        let victim = |p: &Party| {
            let killed = draft.figures.iter().filter(|f| f.role == Role::Killed);
            p.mention.is_some_and(|m| {
                let noun = scene.mentions.list[m].head;
                killed.into_iter().any(|f| f.thing != "person" && view.is_thing(noun, &f.thing))
            })
        };
        let same = |j: &usize| {
            let other = &drafts[*j];
            // "Police used water cannon. In Rennes a bus was set on fire": who disperses a crowd does not do what it does.
            let disperses = |d: &Draft| d.trigger.word.mode.as_deref() == Some("crowd-control");
            let harm = |role: Role| matches!(role, Role::Killed | Role::Wounded);
            let word = draft.trigger.word;
            let mut roles = [word.figure, word.figure_subj].into_iter().flatten();
            let harms = roles.any(harm) || draft.figures.iter().any(|f| harm(f.role));
            if disperses(other) && !disperses(draft) && !harms {
                return false;
            }
            if loses(other) || assault && other.trigger.actors.iter().any(victim) {
                return false;
            }
            *j != index
                && other.kind() == kind
                && other.happened()
                && agree(&draft.trigger.actors, &other.trigger.actors)
                && agree(&draft.trigger.recipients, &other.trigger.recipients)
                && (here.saturating_sub(BEFORE)..=here + AHEAD)
                    .contains(&view.sentence_of(other.trigger.head))
                && (kind != EventKind::Protest || draft.trigger.word.mode == other.trigger.word.mode)
                && abducts(draft) == abducts(other)
                && !beside.iter().any(|d| two_killings(d, other))
                && !comes_after(view, &draft.trigger, &other.trigger)
                && !comes_after(view, &other.trigger, &draft.trigger)
                && !(in_two_places(&draft.trigger, &other.trigger)
                    && strangers(&draft.trigger, &other.trigger))
                && !elsewhere(scene, draft, other)
                && !goes_back(view, draft, other)
                && near_or_alike(draft, other, here.abs_diff(view.sentence_of(other.trigger.head)))
                && !at_home(scene, draft, other)
                && !at_home(scene, other, draft)
        };
        let order = || (0..index).rev().chain(index + 1..drafts.len()).filter(same);
        if let Some(party) = hurt_police(draft, order().map(|j| &drafts[j])) {
            drafts[index].trigger.recipients = vec![party];
            continue;
        }
        let lend = |parties: &[Party]| -> Vec<Party> {
            // Who shoots down attacks nobody; and nobody attacks himself.
            let defends = |p: &Party| p.actor.id.as_deref().is_some_and(|id| id.ends_with(".air_defence"));
            let own = |p: &Party| {
                let sides = draft.trigger.actors.iter().chain(&draft.trigger.recipients);
                p.actor.id.is_some()
                    && p.actor.id != p.state
                    && sides.into_iter().any(|s| s.actor.id == p.actor.id)
            };
            let borrowed = parties.iter().filter(|p| !defends(p) && !own(p)).cloned().map(|mut p| {
                p.actor.span = None;
                p.actor.rule = "claims.same_event".into();
                p
            });
            borrowed.collect()
        };
        let needs = |own: &[Party]| own.is_empty() && (assault || draft.trigger.word.pos == Pos::Noun);
        let actors = needs(&draft.trigger.actors)
            .then(|| order().find(|j| !drafts[*j].trigger.actors.is_empty()))
            .flatten()
            .map(|j| lend(&drafts[j].trigger.actors));
        let recipients = needs(&draft.trigger.recipients)
            .then(|| order().find(|j| !drafts[*j].trigger.recipients.is_empty()))
            .flatten()
            .map(|j| lend(&drafts[j].trigger.recipients));
        // Whose people died where an army was attacked is told by the state alone.
        let civil = |f: &record::Figure| {
            matches!(f.role, Role::Killed | Role::Wounded | Role::Missing | Role::Displaced)
                && f.thing != "person.soldier"
        };
        let recipients = recipients.map(|parties| {
            let plain = |p: Party| match &p.state {
                Some(state) if p.actor.id.as_ref() != Some(state) && draft.figures.iter().any(civil) => {
                    inferred(state.clone(), state.clone(), "claims.same_event")
                }
                _ => p,
            };
            parties.into_iter().map(plain).collect()
        });
        let known = !draft.trigger.actors.is_empty() && !draft.trigger.recipients.is_empty();
        let when = (draft.when.is_none() && (assault || known || draft.trigger.word.pos == Pos::Noun))
            .then(|| order().find_map(|j| drafts[j].when.clone().filter(is_day)))
            .flatten()
            .map(|when| When { span: None, rule: "claims.same_event".into(), ..when });
        let draft = &mut drafts[index];
        if let Some(mut actors) = actors {
            // Nor does anybody attack himself.
            let own = |a: &Party| {
                assault
                    && a.actor.id.is_some()
                    && draft.trigger.recipients.iter().any(|r| r.actor.id == a.actor.id)
            };
            actors.retain(|a| !own(a));
            draft.trigger.actors = actors;
        }
        if let Some(recipients) = recipients {
            draft.trigger.recipients = recipients;
        }
        draft.when = draft.when.take().or(when);
    }
}

/// "Police used water cannon; 32 officers were injured": those who were hurt are no attackers. Gives them as a party.
fn hurt_police<'d>(draft: &Draft, mut same: impl Iterator<Item = &'d Draft>) -> Option<Party> {
    let hurt = |f: &record::Figure| {
        matches!(f.role, Role::Killed | Role::Wounded)
            && matches!(&*f.thing, "person.police" | "person.soldier")
    };
    let bare = draft.trigger.actors.is_empty() && draft.trigger.recipients.is_empty();
    let police = |p: &&Party| p.actor.id.as_deref().is_some_and(|id| id.ends_with(".police"));
    if !bare || !draft.figures.iter().any(hurt) {
        return None;
    }
    let mut party = same.find_map(|other| other.trigger.actors.iter().find(police).cloned())?;
    party.actor.span = None;
    party.actor.rule = "claims.same_event".into();
    Some(party)
}

/// Five soldiers who are abducted are not those whom a bomb killed.
fn abducts(draft: &Draft) -> bool {
    draft.trigger.word.mode.as_deref() == Some("abduct")
}

/// Sentences between two events up to which they need not name a state alike to be one.
const VAGUE: usize = 3;

/// The states of parties.
fn states(parties: &[Party]) -> impl Iterator<Item = &str> {
    parties.iter().filter_map(|p| p.state.as_deref())
}

/// The states of all that take part in an event.
fn sides(draft: &Draft) -> impl Iterator<Item = &str> {
    states(&draft.trigger.actors).chain(states(&draft.trigger.recipients))
}

/// The states of an event's places.
fn lands<'s>(scene: &'s Scene<'_, '_>, draft: &'s Draft) -> impl Iterator<Item = &'s str> {
    draft.trigger.places.iter().filter_map(|p| scene.mentions.list[*p].state.as_deref())
}

/// Whether two events of which each names its own parties stand close together, or name a state alike.
fn near_or_alike(draft: &Draft, other: &Draft, apart: usize) -> bool {
    if apart <= VAGUE {
        return true;
    }
    let (ours, theirs): (Vec<_>, Vec<_>) = (sides(draft).collect(), sides(other).collect());
    ours.is_empty() || theirs.is_empty() || ours.iter().any(|s| theirs.contains(s))
}

/// "Troops shelled Kharkiv. A bus was hit in Belgorod": what befalls the attacker's own state, or is done to it, is not what he does
/// to another.
fn at_home(scene: &Scene<'_, '_>, draft: &Draft, attack: &Draft) -> bool {
    let attackers: Vec<&str> = states(&attack.trigger.actors).collect();
    if attack.kind() != EventKind::Assault || attackers.is_empty() {
        return false;
    }
    let against: Vec<&str> = states(&attack.trigger.recipients).chain(lands(scene, attack)).collect();
    if against.is_empty() || against.iter().any(|s| attackers.contains(s)) {
        return false;
    }
    let within = |of: &[&str], set: &[&str]| !of.is_empty() && of.iter().all(|s| set.contains(s));
    let befalls: Vec<&str> = states(&draft.trigger.recipients).chain(lands(scene, draft)).collect();
    let own: Vec<&str> = states(&draft.trigger.actors).collect();
    within(&befalls, &attackers) || within(&own, &against)
}

/// Whether two events are told of places in different states, or one of them of a place and the other of a state that was hit:
/// "Israel struck Beirut. In Syria, drones hit a depot in Homs".
fn elsewhere(scene: &Scene<'_, '_>, one: &Draft, other: &Draft) -> bool {
    let placed = |d: &Draft| !d.trigger.places.is_empty();
    let struck = |d: &Draft| {
        states(&d.trigger.recipients)
            .filter(|_| !placed(d) && d.kind() == EventKind::Assault)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let ground = |d: &Draft| lands(scene, d).map(str::to_owned).chain(struck(d)).collect::<Vec<String>>();
    if !placed(one) && !placed(other) {
        return false;
    }
    let (ours, theirs) = (ground(one), ground(other));
    !ours.is_empty() && !theirs.is_empty() && ours.iter().all(|state| !theirs.contains(state))
}
