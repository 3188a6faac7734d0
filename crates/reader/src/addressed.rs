//! To whom something is done where the word's own frame does not say: the one to whom its object belongs, whom the
//! clause of a promise, demand or refusal names, or whose doing a threat depends on.

use crate::args;
use crate::claims::Draft;
use crate::events::{Party, Scene};
use crate::mentions::{Mention, Sort};
use crate::view::View;
use lexicon::{Meaning, Pos, PrepRole};
use record::{EventKind, Modality};
use std::ops::Range;
use syntax::{Rel, Upos};

/// Gives a recipient to the drafts that have none.
pub fn complete(scene: &Scene<'_, '_>, drafts: &mut [Draft]) {
    for index in 0..drafts.len() {
        let doers = doers_told_before(scene, drafts, index);
        let draft = &mut drafts[index];
        if draft.kind() == EventKind::Protest && draft.trigger.recipients.is_empty() {
            draft.trigger.recipients = ruler(scene, draft).into_iter().collect();
        }
        if !draft.trigger.recipients.is_empty() || draft.trigger.actors.is_empty() {
            continue;
        }
        let told = matches!(
            draft.kind(),
            EventKind::Agree
                | EventKind::Request
                | EventKind::Reject
                | EventKind::Threaten
                | EventKind::Accuse
                | EventKind::Support
                | EventKind::Sanction
                | EventKind::Concede
        );
        if told {
            let named = owner(scene, draft);
            draft.trigger.recipients = match named {
                None if !doers.is_empty() => doers,
                named => named
                    .or_else(|| in_clause(scene, draft))
                    .or_else(|| condition(scene, draft))
                    .into_iter()
                    .collect(),
            };
        }
    }
}

/// "Japan welcomed the step", "condemned the attack": what is condemned, welcomed or rejected is a deed that was told
/// before, and done by the others in the nearest earlier event, of the kind that the noun names where it names one.
fn doers_told_before(scene: &Scene<'_, '_>, drafts: &[Draft], index: usize) -> Vec<Party> {
    let view = scene.view;
    let draft = &drafts[index];
    let trigger = &draft.trigger;
    let judged = matches!(draft.kind(), EventKind::Accuse | EventKind::Support | EventKind::Reject);
    // What is signed is no deed that is judged.
    let judged = judged && trigger.word.cameo.as_deref() != Some("057");
    let Some(object) = trigger.frame.object.filter(|_| judged && !trigger.actors.is_empty()) else {
        return Vec::new();
    };
    let kinds: Vec<EventKind> = view
        .meanings_at(object)
        .filter_map(|(m, _)| match m {
            Meaning::Event(word) if word.pos == Pos::Noun => Some(word.kind),
            _ => None,
        })
        .collect();
    if kinds.is_empty() && !is_deed(view, object) || !is_definite(view, object) {
        return Vec::new();
    }
    // "Criticised the actions of the government": whose they are is said.
    let whose = |c: usize| {
        view.lexicon.inflects_names()
            && view.rel(c) == Rel::Nmod
            && view.doc.feat(c, "Case") == Some("Gen")
            && args::preposition(view, c).is_none()
            && scene.mentions.at(c).is_some_and(Mention::acts)
    };
    if kinds.is_empty() && view.children(object).any(whose) {
        return Vec::new();
    }
    let own = |p: &Party| {
        trigger
            .actors
            .iter()
            .any(|a| a.is_of(p.state.as_deref()) || a.actor.id.is_some() && a.actor.id == p.actor.id)
    };
    let here = view.sentence_of(trigger.head);
    // What was done and not only said, where the noun does not tell.
    let act = |kind: EventKind| {
        !matches!(
            kind,
            EventKind::Accuse
                | EventKind::Agree
                | EventKind::Consult
                | EventKind::Reject
                | EventKind::Request
                | EventKind::Support
                | EventKind::Threaten
        )
    };
    let fits = |d: &&Draft| {
        d.trigger.head != object
            && view.sentence_of(d.trigger.head) + 6 > here
            && if kinds.is_empty() { act(d.kind()) } else { kinds.contains(&d.kind()) }
            && matches!(d.trigger.modality, Modality::Happened | Modality::Ongoing | Modality::Planned)
            && !d.trigger.actors.is_empty()
            && d.trigger.actors.iter().all(|a| !own(a))
    };
    // "Rejected the charge": of those who made one, the one who made it against him.
    let against = |d: &&Draft| fits(d) && d.trigger.recipients.iter().any(own);
    let before = || drafts[..index].iter().rev();
    let Some(deed) = before().find(against).or_else(|| before().find(fits)) else { return Vec::new() };
    let several = deed.trigger.word.mutual && !kinds.is_empty();
    let doers = deed.trigger.actors.iter().chain(deed.trigger.recipients.iter().filter(|_| several));
    let lend = |party: &Party| {
        let mut party = party.clone();
        party.actor.span = None;
        party.actor.rule = "addressed.doer".into();
        party
    };
    doers.filter(|p| !own(p)).map(lend).collect()
}

/// Whether a noun is one that is known, as its article or a demonstrative says where the language has articles.
pub fn is_definite(view: &View<'_>, noun: usize) -> bool {
    let known =
        |c: usize| view.doc.feat(c, "Definite") == Some("Def") || view.doc.feat(c, "PronType") == Some("Dem");
    view.lexicon.inflects_names() || view.children(noun).any(|c| c < noun && known(c))
}

/// Whether a noun stands for what somebody did.
pub fn is_deed(view: &View<'_>, token: usize) -> bool {
    view.meanings_at(token).any(|(m, _)| matches!(m, Meaning::Deed))
}

/// Whether a mention can stand against the draft's actors: it is somebody else's, and no source of the claim.
fn other(scene: &Scene<'_, '_>, draft: &Draft, index: usize) -> bool {
    let mention = &scene.mentions.list[index];
    let span = scene.view.span_of(&mention.tokens);
    let own = draft.trigger.actors.iter().any(|a| {
        a.mention == Some(index)
            || a.is_of(mention.state.as_deref())
            || a.actor.id.is_some() && a.actor.id == mention.id
    });
    let speaks = draft.sources.iter().any(|s| s.span.is_some_and(|s| s.overlaps(span)));
    let of_many = mention.id.as_deref().is_some_and(|id| id.starts_with("ORG."));
    let many = mention.sort == Sort::Organisation && mention.id.is_some() || of_many;
    (mention.state.is_some() || many) && !own && !speaks
}

/// "Rejected Iraq's proposal", "welcomed the Turkish plan": the one whose it is.
fn owner(scene: &Scene<'_, '_>, draft: &Draft) -> Option<Party> {
    let view = scene.view;
    let frame = &draft.trigger.frame;
    let things = frame.object.into_iter().chain(frame.obliques.iter().map(|(_, t)| *t));
    let mut closest = things.flat_map(|t| {
        let below = view.children(t).filter(|c| {
            matches!(view.rel(*c), Rel::Amod | Rel::Nmod | Rel::Compound | Rel::Det | Rel::Appos | Rel::Flat)
        });
        below.flat_map(|c| std::iter::once(c).chain(view.children(c))).collect::<Vec<_>>()
    });
    // "Condemned the Istanbul attack": whoever made it.
    let town = frame.object.and_then(|o| scene.town_before(o));
    let site = |i: usize| town == Some(i) || is_site(scene, i);
    let index =
        closest.find_map(|t| scene.mentions.index_at(t).filter(|i| !site(*i) && other(scene, draft, *i)))?;
    Some(scene.party(index, "addressed.owner"))
}

/// "Marched to demand that President Suharto resign": of whom a clause of purpose below a protest asks it, one who rules
/// or what he rules.
fn ruler(scene: &Scene<'_, '_>, draft: &Draft) -> Option<Party> {
    let view = scene.view;
    let head = draft.trigger.head;
    let verb = if view.upos(head) == Upos::Noun { view.head(head).unwrap_or(head) } else { head };
    let clauses = [head, verb].into_iter().flat_map(|t| view.children(t)).filter(|c| {
        *c > head && matches!(view.rel(*c), Rel::Advcl | Rel::Acl | Rel::Xcomp) && view.upos(*c) == Upos::Verb
    });
    let mut below = clauses.flat_map(|c| scene.mentions.within(view.subtree(c)));
    let mention = below.find(|m| rules(view, m))?;
    let index = scene.mentions.index_at(mention.head)?;
    Some(scene.party(index, "addressed.ruler"))
}

/// Whether a mention names who can be asked for something: one who holds an office, a government, a parliament.
fn rules(view: &View<'_>, mention: &Mention) -> bool {
    (mention.office.is_some() && mention.state.is_some()
        || matches!(mention.body, Some("government" | "parliament")))
        && args::preposition(view, mention.head).is_none_or(|p| !args::marks(view, p, PrepRole::With))
}

/// The first other state or its people that the clause of a promise, demand, threat or refusal names.
fn in_clause(scene: &Scene<'_, '_>, draft: &Draft) -> Option<Party> {
    let view = scene.view;
    let speech = matches!(
        draft.kind(),
        EventKind::Agree | EventKind::Request | EventKind::Reject | EventKind::Threaten
    );
    let clause = draft.trigger.frame.clause.filter(|_| speech)?;
    let own = |m: &Mention| {
        let own = |a: &Party| a.actor.id.is_some() && a.actor.id == m.id || a.actor.name == m.name;
        draft.trigger.actors.iter().any(own)
    };
    let at_home = || {
        let named = scene.mentions.within(view.subtree(clause)).iter().find(|m| rules(view, m) && !own(m))?;
        Some(scene.party(scene.mentions.index_at(named.head)?, "addressed.ruler"))
    };
    first_in(scene, draft, view.subtree(clause)).or_else(at_home)
}

/// "Offered a summit in Khujand": where it is to be is nobody's.
fn is_site(scene: &Scene<'_, '_>, index: usize) -> bool {
    let mention = &scene.mentions.list[index];
    let within = |p: usize| args::marks(scene.view, p, PrepRole::In);
    mention.sort == Sort::Place && args::preposition(scene.view, mention.head).is_some_and(within)
}

fn first_in(scene: &Scene<'_, '_>, draft: &Draft, tokens: Range<usize>) -> Option<Party> {
    let start = scene.mentions.list.partition_point(|m| m.tokens.start < tokens.start);
    let within =
        (start..scene.mentions.list.len()).take_while(|i| scene.mentions.list[*i].tokens.start < tokens.end);
    let index = within.into_iter().find(|i| !is_site(scene, *i) && other(scene, draft, *i))?;
    Some(scene.party(index, "addressed.clause"))
}

/// "Threatened to stop talks if Washington deploys": whose doing it depends on.
fn condition(scene: &Scene<'_, '_>, draft: &Draft) -> Option<Party> {
    let view = scene.view;
    if draft.kind() != EventKind::Threaten {
        return None;
    }
    let sentence = view.sentence(draft.trigger.head);
    let mark = sentence.into_iter().find(|t| {
        view.rel(*t) == Rel::Mark && view.meanings_at(*t).any(|(m, _)| matches!(m, Meaning::Conditional))
    })?;
    let verb = view.head(mark)?;
    let subject = args::of_verb(view, verb).subject?;
    let index = scene.mention_of(subject).filter(|i| other(scene, draft, *i))?;
    Some(scene.party(index, "addressed.condition"))
}
