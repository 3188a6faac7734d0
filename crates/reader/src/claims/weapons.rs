//! What an attack is made with, by the weapons that its words name or count.

use super::Draft;
use crate::args;
use crate::view::View;
use lexicon::{Meaning, Pos, PrepRole, ThingKind};
use record::{EventKind, Role};
use syntax::Rel;

/// The mode of an attack and its CAMEO code: drones alone, what comes from the air, guns on the ground.
pub(super) fn mode_of(view: &View<'_>, draft: &Draft) -> Option<(&'static str, &'static str)> {
    if draft.kind() != EventKind::Assault {
        return None;
    }
    let words = named(view, draft);
    let words = words.iter().flat_map(|t| args::coordinated(view, *t)).filter_map(|t| weapon(view, t));
    let counted = draft.figures.iter().flat_map(|f| f.thing.split('+'));
    let (mut drones, mut aerial, mut guns) = (false, false, false);
    for thing in words.chain(counted) {
        match thing.split('.').next() {
            Some("drone") => drones = true,
            Some("missile" | "bomb" | "rocket" | "aircraft") => aerial = true,
            Some("artillery") => guns = true,
            _ => {}
        }
    }
    match (drones, aerial, guns) {
        (true, false, _) => Some(("drone", "1952")),
        (true, true, _) => Some(("drone", "195")),
        (false, true, _) => Some(("aerial", "195")),
        (false, false, true) => Some(("heavy-weapons", "194")),
        (false, false, false) => attack_of(view, draft),
    }
}

/// "Killed ten in air strikes": the attack that a verb names as its means has a weapon in its word.
fn attack_of(view: &View<'_>, draft: &Draft) -> Option<(&'static str, &'static str)> {
    let frame = &draft.trigger.frame;
    let within = |mark: Option<usize>| {
        mark.is_some_and(|p| args::marks_any(view, p, &[PrepRole::In, PrepRole::With, PrepRole::Agent]))
    };
    let means = frame.obliques.iter().filter(|(mark, _)| within(*mark)).map(|(_, t)| *t);
    let mut words = means.chain(frame.subject).flat_map(|t| t.saturating_sub(2)..t + 1);
    words.find_map(|t| {
        view.meanings_at(t).find_map(|(m, _)| match m {
            Meaning::Event(e) if e.pos == Pos::Noun && e.kind == EventKind::Assault => {
                match e.mode.as_deref()? {
                    "drone" => Some(("drone", "1952")),
                    "aerial" => Some(("aerial", "195")),
                    "heavy-weapons" => Some(("heavy-weapons", "194")),
                    "firearms" => Some(("firearms", "193")),
                    "explosives" => Some(("explosives", "183")),
                    _ => None,
                }
            }
            _ => None,
        })
    })
}

/// The words that may name what an attack is made with: "drone strike", "drones struck", "attacked with drones"; or what
/// is fired or shot down in it.
fn named(view: &View<'_>, draft: &Draft) -> Vec<usize> {
    let trigger = &draft.trigger;
    let frame = &trigger.frame;
    let with = |mark: Option<usize>, phrase: usize| match mark {
        Some(p) => args::marks_any(view, p, &[PrepRole::With, PrepRole::Agent]),
        None => args::case_marks(view, phrase, PrepRole::Agent),
    };
    if trigger.word.pos != Pos::Verb {
        let of = |c: &usize| {
            let mark = args::preposition(view, *c);
            match view.rel(*c) {
                Rel::Compound | Rel::Amod => true,
                Rel::Nmod => mark.is_none_or(|p| args::marks(view, p, PrepRole::Of)) || with(mark, *c),
                _ => false,
            }
        };
        return view.children(trigger.head).filter(of).collect();
    }
    let downed = matches!(trigger.word.figure, Some(Role::Launched | Role::Intercepted | Role::Suppressed));
    let object = frame.object.filter(|_| downed);
    let means = frame.obliques.iter().filter(|(mark, t)| with(*mark, *t)).map(|(_, t)| *t);
    let instrument = frame.indirect.filter(|t| with(None, *t));
    object.into_iter().chain(frame.subject).chain(instrument).chain(means).collect()
}

/// The weapon or aircraft that a word names.
fn weapon<'v>(view: &'v View<'_>, token: usize) -> Option<&'v str> {
    view.meanings_at(token).find_map(|(m, _)| match m {
        Meaning::Thing { kind: ThingKind::Weapon | ThingKind::Vehicle, thing } => Some(&**thing),
        _ => None,
    })
}
