//! Those who are given "to fight for" someone are fighters sent to him, whatever the noun was.

use crate::args;
use crate::claims::Draft;
use crate::events::Scene;
use lexicon::{PrepRole, ThingKind};
use record::{EventKind, Modality, Role};
use syntax::Rel;

/// The PLOVER kind, and the CAMEO code, of sending fighters to another.
const SENT: (EventKind, &str) = (EventKind::Aid, "072");

/// What was sent to fight, and by which noun.
pub struct Sent {
    /// Index of the draft.
    pub draft: usize,
    /// The noun that is counted, where it names no people: broken words.
    pub broken: Option<usize>,
}

/// Finds givers whose counted object has a purpose clause with a verb of fighting, and makes them deployments.
/// The fighting itself is what they are to do and no event of its own.
pub fn sent_to_fight(scene: &Scene<'_, '_>, drafts: &mut Vec<Draft>) -> Vec<Sent> {
    let view = scene.view;
    let mut sent = Vec::new();
    let mut absorbed = Vec::new();
    for index in 0..drafts.len() {
        let trigger = &drafts[index].trigger;
        let giving = matches!(
            trigger.word.kind,
            EventKind::Support | EventKind::Aid | EventKind::Cooperate | EventKind::Mobilize
        );
        let Some(object) = trigger.frame.object.filter(|_| giving) else {
            continue;
        };
        let Some(quantity) =
            scene.quantities.iter().find(|q| q.head == Some(object) || q.tokens.contains(&object))
        else {
            continue;
        };
        let below = |head: usize| view.is_under(head, trigger.head) || view.is_under(head, object);
        let fight = drafts.iter().position(|d| {
            d.trigger.word.kind == EventKind::Assault
                && d.trigger.modality != Modality::Happened
                && d.trigger.head > object
                && matches!(view.rel(d.trigger.head), Rel::Advcl | Rel::Acl | Rel::Xcomp)
                && below(d.trigger.head)
        });
        let Some(fight) = fight else { continue };
        let beneficiary = drafts[fight].trigger.frame.obliques.iter().find_map(|(p, t)| {
            let p = (*p)?;
            let fits = args::marks(view, p, PrepRole::For) || args::marks(view, p, PrepRole::Agent);
            fits.then(|| scene.parties(*t)).filter(|parties| !parties.is_empty())
        });
        let places = drafts[fight].trigger.places.clone();
        let people = matches!(quantity.thing_kind, Some(ThingKind::Person | ThingKind::Force));
        let figure = record::Figure {
            role: Role::Deployed,
            thing: if people { quantity.thing.clone() } else { "person.soldier".into() },
            count: quantity.count,
            span: quantity.span,
            part_of: None,
            scope: None,
            rule: format!("{} purpose.sent_to_fight", quantity.rule),
        };
        let draft = &mut drafts[index];
        draft.kind = Some(SENT);
        draft.figures.retain(|f| f.span != figure.span);
        draft.figures.push(figure);
        if let Some(parties) = beneficiary {
            draft.trigger.recipients = parties;
        }
        draft.trigger.places.extend(places);
        sent.push(Sent { draft: index, broken: (!people).then_some(object) });
        absorbed.push(fight);
    }
    let mut index = 0;
    let before = |at: usize| absorbed.iter().filter(|a| **a < at).count();
    for one in &mut sent {
        one.draft -= before(one.draft);
    }
    drafts.retain(|_| {
        index += 1;
        !absorbed.contains(&(index - 1))
    });
    sent
}
