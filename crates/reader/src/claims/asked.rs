//! Acts of speech about other events: what is asked for or promised is no claim of its own, and who condemns an attack
//! accuses the attacker.

use super::Draft;
use crate::args;
use crate::events::Party;
use crate::view::View;
use lexicon::{Meaning, Pos, PrepRole, Slot, ThingKind, TimeWord};
use record::{EventKind, Modality, Role, Stance};
use syntax::Rel;

/// The modes of what is asked for or refused; a threat has others.
const ASKED: [&str; 4] = ["assist", "change", "meet", "yield"];

/// Who condemns an attack accuses the attacker, and not whom it hit.
pub(super) fn of_event(drafts: &mut [Draft]) {
    for index in 0..drafts.len() {
        let draft = &drafts[index];
        if draft.kind() != EventKind::Accuse {
            continue;
        }
        let frame = &draft.trigger.frame;
        let named = frame.object.into_iter().chain(frame.obliques.iter().map(|(_, t)| *t));
        let act = named.into_iter().find_map(|t| drafts.iter().position(|d| d.trigger.head == t));
        let Some(act) = act else { continue };
        let same = |a: &Party, b: &Party| match (&a.actor.id, &b.actor.id) {
            (Some(a), Some(b)) => a == b,
            _ => a.actor.name == b.actor.name,
        };
        let (doers, hit) = (&drafts[act].trigger.actors, &drafts[act].trigger.recipients);
        let harms = matches!(drafts[act].kind(), EventKind::Assault | EventKind::Coerce);
        let victim = |p: &Party| harms && hit.iter().any(|h| same(h, p)) && !doers.iter().any(|d| same(d, p));
        let kept: Vec<Party> = draft.trigger.recipients.iter().filter(|p| !victim(p)).cloned().collect();
        let own = &draft.trigger.actors;
        let doers = doers.iter().filter(|p| !own.iter().any(|o| o.is_of(p.state.as_deref())));
        let doers = doers.cloned().map(|mut p| {
            p.actor.rule = "claims.of_event".into();
            p
        });
        drafts[index].trigger.recipients = if kept.is_empty() { doers.collect() } else { kept };
    }
}

/// "Accused France of arming rebels": what somebody is accused of is told on the accuser's word, and done by the accused
/// where nobody else is named.
pub(super) fn of_accuser(view: &View<'_>, drafts: &mut Vec<Draft>) {
    let accusing: Vec<usize> = (0..drafts.len())
        .filter(|i| {
            let draft = &drafts[*i];
            draft.kind() == EventKind::Accuse
                && draft.trigger.word.speech
                && draft.trigger.word.pos == Pos::Verb
        })
        .collect();
    let mut general = Vec::new();
    for accuse in accusing {
        let verb = drafts[accuse].trigger.head;
        let told: Vec<usize> = (0..drafts.len())
            .filter(|i| {
                let (draft, over) = (&drafts[*i].trigger, &drafts[accuse].trigger);
                // "Blamed the attack on Russia": its doers are the blamed.
                let same =
                    |p: &Party| over.recipients.iter().any(|r| r.mention.is_some() && r.mention == p.mention);
                let blamed = over.frame.object == Some(draft.head) && draft.actors.iter().any(same);
                *i != accuse && (blamed || is_charge(view, draft.head, verb))
            })
            .collect();
        for index in told {
            let sources = drafts[accuse].sources.clone();
            let doers = drafts[accuse].trigger.recipients.clone();
            let draft = &mut drafts[index];
            // "De atacar": what one is accused of is done, whatever its form.
            if draft.trigger.modality == Modality::Planned
                && view.doc.feat(draft.trigger.head, "VerbForm") == Some("Inf")
            {
                draft.trigger.modality = Modality::Happened;
            }
            if draft.sources.len() < sources.len() {
                draft.sources = sources;
            }
            let noun = draft.trigger.word.pos == Pos::Noun && view.head(draft.trigger.head) == Some(verb);
            let told = !draft.trigger.recipients.is_empty() || !draft.figures.is_empty();
            let done = draft.trigger.word.actor.contains(&Slot::Subj)
                || noun && told && !draft.trigger.word.actor.is_empty();
            // "Accused the group of genocide" tells of nothing done to anybody.
            if noun && !told && draft.trigger.actors.is_empty() {
                general.push(index);
            }
            if draft.trigger.actors.is_empty() && done {
                draft.trigger.actors = doers;
            }
        }
    }
    leave_out(drafts, |index| general.contains(&index));
}

/// What is asked, refused or threatened, as PLOVER's modes have it, where the word itself does not say: by a word for it,
/// the act that is named, or what is to be given.
pub(super) fn mode_of_asked(view: &View<'_>, draft: &Draft) -> Option<&'static str> {
    let kind = draft.kind();
    let asks = matches!(kind, EventKind::Request | EventKind::Reject);
    if !asks && kind != EventKind::Threaten {
        return None;
    }
    let frame = &draft.trigger.frame;
    let named: Vec<usize> = [frame.object, frame.indirect]
        .into_iter()
        .flatten()
        .chain(frame.obliques.iter().map(|(_, t)| *t))
        .collect();
    // "Threatened Russia with new tariffs", "called on them to return to dialogue".
    let told = frame.clause.map(|c| args::of_verb(view, c));
    let told = told.iter().flat_map(|f| f.object.into_iter().chain(f.obliques.iter().map(|(_, t)| *t)));
    let told: Vec<usize> = frame.clause.into_iter().chain(told).collect();
    // "Rejected calls for a ceasefire".
    let under = named.iter().flat_map(|t| view.children_by(*t, Rel::Nmod));
    let word = |t: usize| {
        view.meanings_at(t).find_map(|(m, _)| match m {
            Meaning::Asked(mode) if asks == ASKED.contains(&&**mode) => Some(&**mode),
            _ => None,
        })
    };
    let act = |t: usize| {
        view.meanings_at(t).find_map(|(m, _)| match m {
            Meaning::Event(word) if word.pos == Pos::Noun => Some(word.kind),
            _ => None,
        })
    };
    let goods = |t: &usize| {
        view.meanings_at(*t).any(|(m, _)| {
            matches!(
                m,
                Meaning::Thing {
                    kind: ThingKind::Weapon | ThingKind::Goods | ThingKind::Money | ThingKind::Vehicle,
                    ..
                }
            )
        })
    };
    if let Some(mode) = told.iter().chain(&named).copied().chain(under).find_map(word) {
        return Some(mode);
    }
    match draft.asked.or_else(|| named.iter().chain(&told).copied().find_map(act)) {
        Some(EventKind::Aid | EventKind::Cooperate) if asks => Some("assist"),
        Some(EventKind::Consult) if asks => Some("meet"),
        Some(EventKind::Retreat | EventKind::Concede) if asks => Some("yield"),
        Some(EventKind::Assault | EventKind::Mobilize) if !asks => Some("violence"),
        Some(EventKind::Coerce) if !asks => Some("restrict"),
        Some(EventKind::Sanction) if !asks => Some("relations"),
        None if asks && named.iter().any(goods) => Some("assist"),
        _ => None,
    }
}

/// Whether a word is the charge that a verb of accusing brings: its clause or what a preposition like "of" governs.
fn is_charge(view: &View<'_>, word: usize, verb: usize) -> bool {
    let Some(top) = view.up(word).find(|t| view.head(*t) == Some(verb)).filter(|t| *t > verb) else {
        return false;
    };
    let roles = [PrepRole::Of, PrepRole::About, PrepRole::For];
    let marked = |mark: usize| {
        args::marks_any(view, mark, &roles)
            || view.lexicon.inflects_names() && args::marks(view, mark, PrepRole::In)
    };
    let by = |t: usize| view.children(t).any(|c| matches!(view.rel(c), Rel::Case | Rel::Mark) && marked(c));
    // "Acusou o Chade de atacar": the tree may hang the charge on the accused.
    let first = first_joined(view, word).unwrap_or(word);
    let described = matches!(view.rel(top), Rel::Obj | Rel::Iobj | Rel::Obl)
        && view.head(first) == Some(top)
        && view.rel(first) == Rel::Acl
        && view.doc.feat(first, "VerbForm") == Some("Inf")
        && by(first);
    matches!(view.rel(top), Rel::Ccomp | Rel::Xcomp)
        || described
        || matches!(view.rel(top), Rel::Obl | Rel::Advcl | Rel::Acl | Rel::Nmod) && by(top)
}

/// "Urged partners to tighten sanctions and provide": a verb that another governs, or one joined to such.
fn is_complement(view: &View<'_>, verb: usize) -> bool {
    first_joined(view, verb).is_some_and(|t| view.rel(t) == Rel::Xcomp)
}

/// The first of the verbs that one is joined to.
fn first_joined(view: &View<'_>, verb: usize) -> Option<usize> {
    view.up(verb).find(|t| view.rel(*t) != Rel::Conj)
}

/// "Threatened ships in response to the strikes launched by Washington against Yemen", "agreed to talk after clashes that left
/// 38 dead": a noun that tells whom it cost, or by which the act is only explained.
fn told_besides(view: &View<'_>, draft: &Draft) -> bool {
    let trigger = &draft.trigger;
    let named = |parties: &[Party]| parties.iter().any(|p| p.actor.span.is_some() && p.state.is_some());
    let two = named(&trigger.actors) && named(&trigger.recipients);
    let harm = draft.figures.iter().any(|f| matches!(f.role, Role::Killed | Role::Wounded));
    let dated = draft.when.as_ref().is_some_and(|w| w.span.is_some());
    let after = |p: usize| view.meanings_at(p).any(|(m, _)| *m == Meaning::Time(TimeWord::After));
    harm || args::preposition(view, trigger.head).is_some_and(|p| {
        two && view.meanings_over(p, 3).any(|(m, _)| *m == Meaning::Preposition(PrepRole::Against))
            || (two || dated || !trigger.places.is_empty()) && after(p)
    })
}

/// "Gathered in the square, demanding elections", "marched to demand": what those who protest demand is told by the protest, which is
/// then against whom they demand it of.
pub(super) fn drop_aims(view: &View<'_>, drafts: &mut Vec<Draft>) {
    let aim = |d: &Draft| {
        let head = d.trigger.head;
        (d.kind() == EventKind::Request
            && d.trigger.word.pos == Pos::Verb
            && view.rel(head) == Rel::Advcl
            && matches!(view.doc.feat(head, "VerbForm"), Some("Inf" | "Ger" | "Conv" | "Part")))
        .then(|| view.head(head))
        .flatten()
    };
    let mut dropped = Vec::new();
    for index in 0..drafts.len() {
        let Some(over) = aim(&drafts[index]) else { continue };
        let protest = drafts.iter().position(|d| d.trigger.head == over && d.kind() == EventKind::Protest);
        let Some(protest) = protest else { continue };
        dropped.push(index);
        if drafts[protest].trigger.recipients.is_empty() {
            drafts[protest].trigger.recipients = drafts[index].trigger.recipients.clone();
        }
    }
    leave_out(drafts, |index| dropped.contains(&index));
}

/// What is asked for, promised or threatened is told by the asking, and a noun that only names an event told before
/// is no second claim. Their figures stay with the act of speech.
pub(super) fn drop_asked_for(view: &View<'_>, drafts: &mut Vec<Draft>) {
    let speech: Vec<(usize, usize)> = drafts
        .iter()
        .enumerate()
        .filter(|(_, d)| {
            d.trigger.word.speech
                && matches!(
                    d.kind(),
                    EventKind::Request | EventKind::Agree | EventKind::Threaten | EventKind::Reject
                )
        })
        .map(|(i, d)| (i, d.trigger.head))
        .collect();
    let mut moved = Vec::new();
    let mut drop = vec![false; drafts.len()];
    for index in 0..drafts.len() {
        let head = drafts[index].trigger.head;
        let besides = drafts[index].trigger.word.pos == Pos::Noun && told_besides(view, &drafts[index]);
        if besides {
            let over = speech.iter().find(|(i, verb)| *i != index && view.is_under(head, *verb));
            let asker = over.and_then(|(i, _)| drafts[*i].sources.last());
            let own = drafts[index].sources.last().zip(asker);
            // What has happened before the asking is no part of it.
            let asked = own.is_some_and(|(own, asker)| own.id == asker.id && own.name == asker.name);
            let draft = &mut drafts[index];
            if asked && draft.stance != Stance::Denies {
                draft.sources.pop();
                draft.stance = Stance::Asserts;
            }
        }
        let draft = &drafts[index];
        let over = speech.iter().find(|(i, verb)| {
            // "The talks must begin", "o presidente deve reunir-se", said by nobody, asks for nothing.
            let asker = &drafts[*i].trigger;
            let untold = asker.actors.is_empty() && asker.word.actor.contains(&Slot::Speaker);
            // "Promised to pay more and will travel": what is joined to the asking is told beside it, wherever the tree has
            // hung it.
            let form = |t: usize| view.doc.feat(t, "VerbForm");
            let joined = |t: usize| {
                let to = view.head(t).filter(|_| view.rel(t) == Rel::Conj && form(t) == Some("Fin"));
                to.is_some_and(|to| to == *verb || form(to) == Some("Inf"))
            };
            let beside =
                draft.trigger.word.pos == Pos::Verb && view.up(head).take_while(|t| t != verb).any(joined);
            *i != index
                && !beside
                && (view.is_under(head, *verb) || head == *verb)
                && !(untold && (draft.trigger.word.pos == Pos::Noun || draft.kind() == EventKind::Consult))
                && (draft.trigger.modality != Modality::Happened
                    || draft.kind() == EventKind::Threaten
                        && draft.trigger.word.actor.contains(&Slot::Speaker)
                    || draft.trigger.word.pos == Pos::Noun && !besides
                    || is_complement(view, head)
                    || asker.frame.clause.is_some()
                        && !untold
                        && !besides
                        && first_joined(view, head) == asker.frame.clause)
        });
        if let Some((to, _)) = over {
            // "Agreed to restrict imports" is no threat, nor is "promised to send police".
            let trade = draft.kind() == EventKind::Coerce
                && draft.trigger.word.contexts.iter().any(|c| &**c == "economic");
            let speech = drafts[*to].trigger.head;
            let direct = |t: usize| view.rel(t) == Rel::Xcomp && view.head(t) == Some(speech);
            // "Vowed to resume attacks": the noun under a verb that ends nothing.
            let ends = |t: usize| {
                view.meanings_at(t).any(|(m, _)| matches!(m, Meaning::Asked(a) if **a == *"yield"))
            };
            let carried = |t: usize| {
                view.head(t).is_some_and(|v| view.rel(t) == Rel::Obj && direct(v) && !ends(v))
                    || view.rel(t) == Rel::Obj && view.head(t) == Some(speech)
            };
            let harm = matches!(draft.kind(), EventKind::Assault | EventKind::Coerce | EventKind::Sanction)
                && !trade
                && match draft.trigger.word.pos {
                    Pos::Verb => direct(head),
                    _ => draft.kind() == EventKind::Assault && carried(head),
                };
            let (figures, recipients) = (draft.figures.clone(), draft.trigger.recipients.clone());
            moved.push((*to, draft.asked.unwrap_or(draft.kind()), figures, recipients, harm));
            drop[index] = true;
            continue;
        }
        // "Summoned the ambassador to protest": the act for whose sake another of its kind is done.
        let purpose = view.rel(head) == Rel::Advcl
            && (draft.trigger.modality == Modality::Planned
                || draft.trigger.word.speech && view.doc.feat(head, "VerbForm") == Some("Inf"))
            && draft.trigger.word.pos == Pos::Verb
            && drafts
                .iter()
                .any(|d| Some(d.trigger.head) == view.head(head) && d.kind() == draft.kind() && d.happened());
        let bare = draft.trigger.word.pos == Pos::Noun
            && draft.figures.is_empty()
            && draft.when.as_ref().is_none_or(|w| w.span.is_none())
            && draft.trigger.actors.iter().chain(&draft.trigger.recipients).all(|p| p.actor.span.is_none());
        drop[index] = purpose
            || bare
                && drafts[..index]
                    .iter()
                    .any(|d| d.kind() == draft.kind() && d.happened() && !d.is_mere_consequence());
    }
    for (to, asked, figures, recipients, harm) in moved {
        drafts[to].asked.get_or_insert(asked);
        // Readiness to do harm is a threat, unless two agree on it.
        if harm && drafts[to].kind() == EventKind::Agree && !drafts[to].trigger.word.mutual {
            drafts[to].kind = Some((EventKind::Threaten, "130"));
            drafts[to].stance = Stance::Threatens;
        }
        drafts[to].figures.extend(figures);
        // Who threatens to attack someone threatens him.
        let own = &drafts[to].trigger.actors;
        let others = recipients.into_iter().filter(|r| !own.iter().any(|a| a.is_of(r.state.as_deref())));
        let others: Vec<Party> = others.collect();
        // "Urged allies to impose sanctions on Russia" asks nothing of Russia.
        if drafts[to].trigger.recipients.is_empty() && drafts[to].kind() != EventKind::Request {
            drafts[to].trigger.recipients = others;
        }
    }
    leave_out(drafts, |index| drop[index]);
}

/// Drops drafts by their numbers.
fn leave_out(drafts: &mut Vec<Draft>, dropped: impl Fn(usize) -> bool) {
    let mut numbers = 0..drafts.len();
    drafts.retain(|_| !numbers.next().is_some_and(&dropped));
}
