//! Words that count weapons: which role stands before them, and which behind.

use super::*;

/// A word that counts weapons.
pub(super) struct Cue {
    pub(super) trigger: usize,
    pub(super) head: usize,
    pub(super) pos: Pos,
    /// The role of what stands behind it.
    pub(super) after: Role,
    /// The role of what stands before it, as its subject.
    pub(super) before: Option<Role>,
    /// The role of what stands as the doer of a passive: "attacked by 31 drones".
    pub(super) doer: Option<Role>,
    /// A participle on a noun: "drones launched by Russia".
    pub(super) participle: bool,
    /// Takes an object behind it.
    pub(super) active: bool,
}

impl Cue {
    pub(super) fn of(scene: &Scene<'_, '_>, index: usize, trigger: &Trigger) -> Option<Cue> {
        let word = trigger.word;
        let view = scene.view;
        let strike = |role: Option<Role>| {
            role.and_then(|role| match role {
                // "A drone destroyed a depot": what weapons destroy was not shot down.
                Role::Destroyed if destroys_places(scene, trigger) => None,
                Role::Destroyed => Some(Role::Intercepted),
                Role::Launched | Role::Intercepted | Role::Suppressed | Role::Hit | Role::StillInAir => {
                    Some(role)
                }
                _ => None,
            })
        };
        let attack = word.kind == EventKind::Assault && word.figure.is_none() && word.figure_subj.is_none();
        // "Shot down/suppressed 95" is told under the first, though the tagger miss it.
        let first = (trigger.tokens.start >= 2 && view.doc.form(trigger.tokens.start - 1) == "/")
            .then(|| {
                view.meanings_at(trigger.tokens.start - 2).find_map(|(m, _)| match m {
                    Meaning::Event(word) => strike(word.figure),
                    _ => None,
                })
            })
            .flatten();
        let object = first.or(strike(word.figure)).or(attack.then_some(Role::Launched));
        let subject = strike(word.figure_subj);
        let after = object.or(subject)?;
        let verb = word.pos == Pos::Verb;
        let before = match () {
            () if !verb => None,
            () if trigger.frame.passive => object.or(subject),
            () => subject.or(object),
        };
        let helped = view.children(trigger.head).any(|c| view.upos(c) == Upos::Aux);
        let free = !matches!(view.rel(trigger.head), Rel::Root | Rel::Ccomp | Rel::Parataxis);
        let part = view.doc.feat(trigger.head, "VerbForm") == Some("Part");
        let behind = object == Some(Role::Launched) && right_behind_weapons(scene, trigger);
        let participle = verb && !helped && (part && free || behind);
        let active = verb && !trigger.frame.passive && object.is_some() && !behind;
        let doer = subject.filter(|_| trigger.frame.passive);
        Some(Cue {
            doer,
            trigger: index,
            head: trigger.head,
            pos: word.pos,
            after,
            before,
            participle,
            active,
        })
    }
}

/// "A drone destroyed a depot": weapons do it, and not to weapons.
fn destroys_places(scene: &Scene<'_, '_>, trigger: &Trigger) -> bool {
    let weapon = |t: Option<usize>| t.is_some_and(|t| scene.is_weapon(t));
    weapon(trigger.frame.subject) && trigger.frame.object.is_some() && !weapon(trigger.frame.object)
}

/// Whether weapons are counted right before a word that has no object behind it: "of 143 drones launched by Russia"
/// says which drones, wherever the tree hangs the participle.
fn right_behind_weapons(scene: &Scene<'_, '_>, trigger: &Trigger) -> bool {
    let (view, end) = (scene.view, trigger.tokens.end);
    let object = end < view.len()
        && matches!(
            view.upos(end),
            Upos::Det | Upos::Num | Upos::Noun | Upos::Propn | Upos::Adj | Upos::Pron
        );
    let counted =
        |q: &Quantity| q.tokens.end == trigger.tokens.start && q.thing_kind == Some(ThingKind::Weapon);
    !object && scene.quantities.iter().any(counted)
}
