//! Events that are of another kind than their word's own for who does them, or for where they go.

use super::Draft;
use crate::args;
use crate::events::{Party, Scene, Trigger};
use crate::mentions::Sort;
use crate::view::View;
use lexicon::{Meaning, PlaceKind, Pos, PrepRole, ThingKind};
use record::{EventKind, Role, Stance};
use syntax::Rel;

/// The kind, with its CAMEO code, that a verb gets by its doer and its aim.
pub(super) fn recast(scene: &Scene<'_, '_>, draft: &mut Draft) {
    let verb = draft.trigger.word.pos == Pos::Verb;
    if draft.kind() == EventKind::Mobilize {
        // "Put its forces on alert": what is one's own is not whom it is done to.
        let Trigger { actors, recipients, .. } = &mut draft.trigger;
        recipients.retain(|r| r.state.is_none() || actors.iter().all(|a| a.state != r.state));
    }
    let kind = match draft.kind() {
        EventKind::Mobilize if exercise_together(draft) => {
            draft.trigger.recipients = draft.trigger.actors.split_off(1);
            (EventKind::Cooperate, "062")
        }
        EventKind::Mobilize if keeps_peace(scene, draft) => {
            lend(scene, &mut draft.trigger);
            (EventKind::Aid, "074")
        }
        EventKind::Aid
            if draft.trigger.word.cameo.as_deref() == Some("074") && draft.trigger.frame.passive =>
        {
            lend(scene, &mut draft.trigger);
            return;
        }
        _ if !verb => return,
        EventKind::Protest if officials_protest(scene, draft) => (EventKind::Accuse, "114"),
        EventKind::Consult if gathers_to_demand(scene, draft) => (EventKind::Protest, "141"),
        EventKind::Assault if crowd_acts(scene, draft) => (EventKind::Protest, "145"),
        EventKind::Coerce if crowd_acts(scene, draft) || people_block(scene, draft) => {
            (EventKind::Protest, "144")
        }
        EventKind::Aid if draft.trigger.word.cameo.as_deref() == Some("074") && stays_home(scene, draft) => {
            (EventKind::Mobilize, "154")
        }
        EventKind::Aid if shows_force(scene, draft) => {
            draft.trigger.recipients.clear();
            (EventKind::Mobilize, "154")
        }
        EventKind::Assault if ends_at_sea(scene, draft) => (EventKind::Mobilize, "150"),
        EventKind::Accuse if convicts(scene, draft) => {
            // A sentence is no statement of its own.
            if draft.sources.last().is_some_and(|s| s.rule == "attribution.own_act") {
                draft.sources.pop();
            }
            (EventKind::Sanction, "116")
        }
        _ => return,
    };
    draft.kind = Some(kind);
}

/// "Withdrew half of its soldiers", "Belarusian troops were moved": forces that are moved or withdrawn are no other side; they are of who
/// does it. Where a state withdraws them, "from" in a language whose "of" it is gives the state that they leave.
pub(super) fn own_forces(draft: &mut Draft) {
    let withdrawn =
        draft.kind() == EventKind::Retreat && draft.trigger.word.mode.as_deref() == Some("withdraw");
    if !withdrawn && draft.kind() != EventKind::Mobilize || draft.trigger.word.pos != Pos::Verb {
        return;
    }
    let Trigger { actors, recipients, .. } = &mut draft.trigger;
    let troops = |p: &Party| p.actor.id.as_deref().is_some_and(|id| id.ends_with(".troops"));
    let Some(state) = recipients.first().filter(|p| troops(p)).and_then(|p| p.state.clone()) else { return };
    match actors.first().map(|a| a.state.clone()) {
        None => {
            let mut party = recipients.remove(0);
            party.actor.id = Some(state);
            party.actor.rule = "claims.own_forces".into();
            actors.push(party);
        }
        Some(own) if own.as_ref() == Some(&state) => drop(recipients.remove(0)),
        Some(Some(_)) if withdrawn => {
            recipients[0].actor.id = Some(state);
            recipients[0].actor.rule = "claims.left".into();
        }
        _ => {}
    }
}

/// "Japan and the Philippines held exercises": what several states hold they hold with each other.
fn exercise_together(draft: &Draft) -> bool {
    let trigger = &draft.trigger;
    let states = || trigger.actors.iter().filter_map(|a| a.state.as_deref());
    trigger.word.cameo.as_deref() == Some("150")
        && trigger.word.mode.as_deref() != Some("weapons")
        && trigger.recipients.is_empty()
        && states().next().is_some_and(|first| states().any(|s| s != first))
}

/// "Sent soldiers to Somalia on a peacekeeping mission": troops that keep the peace are lent.
fn keeps_peace(scene: &Scene<'_, '_>, draft: &Draft) -> bool {
    let view = scene.view;
    let trigger = &draft.trigger;
    let frame = &trigger.frame;
    let near = |t: usize| {
        let phrase = view.subtree(t);
        phrase.start.max(t.saturating_sub(6))..phrase.end.min(t + 9)
    };
    let mission = |t: usize| {
        let lends = |m: &Meaning| matches!(m, Meaning::Event(e) if e.pos == Pos::Noun && e.cameo.as_deref() == Some("074"));
        view.meanings_at(t).any(|(m, _)| lends(m))
    };
    let named = frame.object.into_iter().chain(frame.obliques.iter().map(|(_, t)| *t));
    trigger.word.mode.as_deref() != Some("weapons") && named.flat_map(near).any(mission)
}

/// "Sent soldiers on a peacekeeping mission" tells the mission by the sending.
pub(super) fn drop_missions(view: &View<'_>, drafts: &mut Vec<Draft>) {
    let lent = |d: &Draft| d.kind == Some((EventKind::Aid, "074"));
    let lent: Vec<usize> = drafts.iter().filter(|d| lent(d)).map(|d| d.trigger.head).collect();
    let mission = |d: &Draft| {
        d.trigger.word.pos == Pos::Noun
            && d.kind() == EventKind::Aid
            && view.up(d.trigger.head).skip(1).any(|h| lent.contains(&h))
    };
    drafts.retain(|d| !mission(d));
}

/// Troops that are lent come from the state they are of, and go to the state where they are sent.
fn lend(scene: &Scene<'_, '_>, trigger: &mut Trigger) {
    const RULE: &str = "claims.peacekeepers";
    if trigger.actors.is_empty()
        && let Some(object) = trigger.frame.object
    {
        trigger.actors = scene.parties(object);
    }
    let Trigger { actors, recipients, places, .. } = trigger;
    let foreign = |r: &Party| r.state.is_some() && actors.iter().all(|a| a.state != r.state);
    let abroad = places.iter().any(|m| scene.mentions.list[*m].state.is_some());
    recipients.retain(|r| foreign(r) || !abroad && r.state.is_none());
    if recipients.is_empty() {
        let own = |state: &String| actors.iter().any(|a| a.state.as_ref() == Some(state));
        let abroad = places.iter().find(|m| scene.mentions.list[**m].state.as_ref().is_some_and(|s| !own(s)));
        recipients.extend(abroad.map(|m| scene.party(*m, RULE)));
    }
}

/// "Manila protested the collision": where a state or somebody in office protests, he complains, and takes to no street.
fn officials_protest(scene: &Scene<'_, '_>, draft: &Draft) -> bool {
    let official = |party: &Party| {
        party.mention.is_some_and(|index| {
            let mention = &scene.mentions.list[index];
            let several = scene.view.doc.feat(mention.head, "Number") == Some("Plur");
            // "Tens of thousands of Georgians" are no state.
            let state = mention.sort == Sort::State && mention.rule != "mentions.demonym";
            let ministry = mention.body.is_some_and(|b| b.ends_with("_ministry") || b == "government");
            state || ministry || mention.office.is_some() && mention.state.is_some() && !several
        })
    };
    let actors = &draft.trigger.actors;
    let demonstrates = draft.trigger.word.mode.as_deref() == Some("demo") && draft.figures.is_empty();
    demonstrates && !actors.is_empty() && actors.iter().all(official)
}

/// "El tribunal condenó a Mladic": a court convicts a person by a word that disapproves of acts, where the language has one word for
/// both.
fn convicts(scene: &Scene<'_, '_>, draft: &Draft) -> bool {
    let trigger = &draft.trigger;
    let convict = |m: &Meaning| match m {
        Meaning::Event(e) => e.pos == Pos::Verb && e.mode.as_deref() == Some("convict"),
        _ => false,
    };
    let court = |p: &Party| p.mention.is_some_and(|m| scene.mentions.list[m].body == Some("court"));
    let person = |p: &Party| p.mention.is_some_and(|m| scene.mentions.list[m].sort == Sort::Person);
    trigger.word.mode.as_deref() == Some("disapprove")
        && trigger.actors.iter().any(court)
        && trigger.recipients.iter().any(person)
        && scene.view.meanings_at(trigger.head).any(|(m, _)| convict(m))
}

/// "Protesters stormed the embassy": what a crowd does to things and places is a riot; people whom it kills or takes are
/// another matter.
fn crowd_acts(scene: &Scene<'_, '_>, draft: &Draft) -> bool {
    let trigger = &draft.trigger;
    // "Manifestantes se enfrentaron": a reflexive that looks like a passive.
    let surface = trigger.frame.object.filter(|_| trigger.frame.passive && trigger.word.mutual);
    let doer = trigger.frame.subject.or(surface);
    let harms = |role: Option<Role>| matches!(role, Some(Role::Killed | Role::Wounded | Role::Captured));
    !harms(trigger.word.figure)
        && !draft.figures.iter().any(|f| harms(Some(f.role)))
        && doer.is_some_and(|s| scene.view.is_thing(s, "person.protester"))
}

/// "Thousands gathered in the square, demanding elections": people who come together to demand something protest.
fn gathers_to_demand(scene: &Scene<'_, '_>, draft: &Draft) -> bool {
    let view = scene.view;
    let trigger = &draft.trigger;
    let people = |t: usize| {
        view.is_kind(t, ThingKind::Person) || scene.mentions.at(t).is_some_and(|m| m.sort == Sort::Group)
    };
    let demands = |c: usize| {
        view.rel(c) == Rel::Advcl
            && view.meanings_at(c).any(|(m, _)| match m {
                Meaning::Speech { stance, .. } => *stance == Stance::Demands,
                Meaning::Event(word) => word.kind == EventKind::Request,
                _ => false,
            })
    };
    // Ministers who come together to demand something meet.
    trigger.word.mode.is_none()
        && trigger.recipients.is_empty()
        && trigger.frame.subject.is_some_and(|t| people(t) && !view.governs(t))
        && view.children(trigger.head).any(demands)
}

/// "Students blocked a bridge": people without arms or office who shut something off obstruct in protest.
fn people_block(scene: &Scene<'_, '_>, draft: &Draft) -> bool {
    let civil = |m: &Meaning| matches!(m, Meaning::Group { sector } if matches!(&**sector, "CVL" | "LAB" | "AGR" | "EDU" | "SOC" | "OPP"));
    let people = |t: usize| {
        scene.mentions.at(t).is_some_and(|m| m.sort == Sort::Group)
            && scene.view.meanings_at(t).any(|(m, _)| civil(m))
    };
    let trigger = &draft.trigger;
    let restricts =
        matches!(trigger.word.mode.as_deref(), Some("restrict" | "censor")) && !trigger.frame.passive;
    let counted = trigger.actors.iter().filter_map(|a| a.mention).map(|m| scene.mentions.list[m].head);
    restricts && trigger.frame.subject.into_iter().chain(counted).any(people)
}

/// "Sent soldiers to its border": troops that go to nobody else are moved and not lent.
fn stays_home(scene: &Scene<'_, '_>, draft: &Draft) -> bool {
    let trigger = &draft.trigger;
    let own = |state: &String| trigger.actors.iter().any(|a| a.state.as_ref() == Some(state));
    let abroad = |m: usize| scene.mentions.list[m].state.as_ref().is_some_and(|s| !own(s));
    trigger.word.figure == Some(Role::Deployed)
        && trigger.recipients.iter().all(|r| r.state.as_ref().is_some_and(own))
        && !trigger.places.iter().any(|m| abroad(*m))
}

/// "Sent two frigates to the Red Sea", "sent the carrier to Busan": a state's own ships and aircraft that go to a place and not to a
/// state are moved and not given.
fn shows_force(scene: &Scene<'_, '_>, draft: &Draft) -> bool {
    let view = scene.view;
    let trigger = &draft.trigger;
    let vehicle = |o: usize| {
        ["ship.warship", "ship.submarine", "aircraft.fighter", "aircraft.bomber", "aircraft"]
            .iter()
            .any(|name| view.is_thing(o, name))
            || view.children(o).any(|c| c < o && view.is_thing(c, "ship.warship"))
    };
    let place = |p: &Party| {
        p.state.is_none() || p.mention.is_some_and(|m| scene.mentions.list[m].sort == Sort::Place)
    };
    trigger.word.figure == Some(Role::Supplied)
        && trigger.word.about.is_empty()
        && trigger.frame.indirect.is_none()
        && trigger.frame.object.is_some_and(vehicle)
        && trigger.recipients.iter().all(place)
}

/// "Launched a missile into the sea": what is fired at nobody and comes down in the sea is a test.
fn ends_at_sea(scene: &Scene<'_, '_>, draft: &Draft) -> bool {
    let view = scene.view;
    let trigger = &draft.trigger;
    let sea = |m: &Meaning| match m {
        Meaning::Place { kind, .. } => *kind == PlaceKind::Sea,
        Meaning::Thing { thing, .. } => &**thing == "place.sea",
        _ => false,
    };
    // A name of several words is found at its first; "in the direction of the sea" is hung on the direction.
    let named = |t: usize| {
        let start = scene.mentions.at(t).map_or(t, |m| m.tokens.start);
        (start..t + 1).any(|t| view.meanings_at(t).any(|(m, _)| sea(m)))
    };
    let of = |c: &usize| args::preposition(view, *c).is_none_or(|p| args::marks(view, p, PrepRole::Of));
    let is_sea = |t: usize| named(t) || view.children_by(t, Rel::Nmod).filter(of).any(named);
    let aims_at = |c: &usize| args::preposition(view, *c).is_some() && !of(c);
    let of_object = trigger.frame.object.into_iter().flat_map(|o| view.children_by(o, Rel::Nmod));
    let of_object = of_object.filter(aims_at).map(|c| args::phrase(view, c).1);
    let according = |p: usize| view.meanings_at(p).any(|(m, _)| matches!(m, Meaning::According(_)));
    let hung = trigger.frame.obliques.iter();
    let hung = hung.filter(|(p, _)| p.is_some_and(|p| !according(p))).map(|(_, t)| *t);
    let mut aims = hung.chain(of_object).filter(|t| !args::is_time(view, *t)).peekable();
    // Whatever the tree makes of it, what is fired against somebody is no test.
    let sentence = view.sentence(trigger.head);
    let against = (trigger.head..sentence.end)
        .any(|t| args::marks(view, t, PrepRole::Against) && !args::marks(view, t, PrepRole::To));
    trigger.word.figure == Some(Role::Launched)
        && !against
        && trigger.recipients.is_empty()
        && aims.peek().is_some()
        && aims.all(is_sea)
}
