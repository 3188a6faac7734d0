//! Parties that only the states and places of the sentence give.

use super::{Draft, inferred};
use crate::args;
use crate::events::{Party, Scene};
use crate::mentions::{self, Sort};
use crate::view::View;
use lexicon::{Meaning, PrepRole, ThingKind};
use record::{EventKind, Role, SourceKind};
use syntax::{Rel, Sub};

/// Where forces are moved to, and where a curfew or a protest is, is a place; against whom, a party.
pub(super) fn moved_to(scene: &Scene<'_, '_>, draft: &mut Draft) {
    let ruled = matches!(draft.kind(), EventKind::Coerce | EventKind::Concede | EventKind::Protest);
    // "Troops left the town": a retreat from where it is, and there.
    let leaves = draft.kind() == EventKind::Retreat && draft.trigger.word.mode.as_deref() == Some("withdraw");
    if leaves {
        let towns = draft.trigger.recipients.iter().filter_map(|r| r.mention);
        let towns = towns.filter(|m| scene.mentions.list[*m].sort == Sort::Place);
        let towns: Vec<usize> = towns.filter(|m| !draft.trigger.places.contains(m)).collect();
        draft.trigger.places.extend(towns);
        return;
    }
    if draft.kind() != EventKind::Mobilize && !ruled {
        return;
    }
    let own: Vec<String> = draft.trigger.actors.iter().filter_map(|a| a.state.clone()).collect();
    // "Regained control of the capital": a place of one's own.
    let seizes = draft.kind() == EventKind::Coerce;
    let of_own = |m: &mentions::Mention| {
        seizes
            && (m.sort == Sort::Place || m.place != m.state)
            && m.state.as_ref().is_some_and(|s| own.contains(s))
    };
    let against = |mention: usize| {
        let head = scene.mentions.list[mention].head;
        args::preposition(scene.view, head).is_some_and(|p| args::marks(scene.view, p, PrepRole::Against))
    };
    let stands_in = |mention: usize| {
        let head = scene.mentions.list[mention].head;
        args::preposition(scene.view, head).is_some_and(|p| args::marks(scene.view, p, PrepRole::In))
    };
    let to_place = |p: &Party| {
        p.mention.is_some_and(|m| {
            let mention = &scene.mentions.list[m];
            let town = mention.sort == Sort::Place;
            mention.place.is_some() && !against(m) && (!ruled || town && stands_in(m) || of_own(mention))
        }) && p.actor.span.is_some()
    };
    let places: Vec<usize> =
        draft.trigger.recipients.iter().filter(|p| to_place(p)).filter_map(|p| p.mention).collect();
    draft.trigger.recipients.retain(|p| !to_place(p));
    draft
        .trigger
        .places
        .extend(places.iter().filter(|p| !draft.trigger.places.contains(p)).copied().collect::<Vec<_>>());
}

/// "The army accused Rwanda": a body without a state of its own that turns against a state is not of that state.
pub(super) fn not_of_their_targets(scene: &Scene<'_, '_>, drafts: &mut [Draft]) {
    let hostile = |kind: EventKind| {
        matches!(
            kind,
            EventKind::Accuse
                | EventKind::Reject
                | EventKind::Threaten
                | EventKind::Assault
                | EventKind::Sanction
        )
    };
    for index in 0..drafts.len() {
        let kind = drafts[index].kind();
        let trigger = &mut drafts[index].trigger;
        let guessed = |a: &&mut Party| hostile(kind) && a.actor.rule == "mentions.home";
        let Some(actor) = trigger.actors.first_mut().filter(guessed) else { continue };
        let target = |r: &Party| r.actor.id.is_some() && r.actor.id == actor.state && r.actor.span.is_some();
        let Some(span) = actor.actor.span.filter(|_| trigger.recipients.iter().any(target)) else { continue };
        let words = span.slice(scene.view.doc.text);
        (actor.actor.id, actor.actor.state, actor.state) = (None, None, None);
        words.clone_into(&mut actor.actor.name);
        for source in drafts.iter_mut().flat_map(|d| &mut d.sources).filter(|s| s.span == Some(span)) {
            source.id = None;
            source.name = Some(words.to_owned());
        }
    }
}

/// An attack on a place is an attack on its state.
pub(super) fn state_of_place(scene: &Scene<'_, '_>, draft: &mut Draft) {
    let world = scene.view.lexicon.world();
    // "Delivered food in Yemen": it is given to where it is given.
    let given =
        draft.kind() == EventKind::Aid && draft.happened() && draft.trigger.word.pos == lexicon::Pos::Verb;
    if draft.kind() != EventKind::Assault && !given {
        return;
    }
    for party in draft.trigger.recipients.iter_mut().filter(|_| !given) {
        let Some(index) = party.mention else { continue };
        if scene.mentions.list[index].sort == Sort::Place {
            draft.trigger.places.push(index);
            if let Some(state) = scene.mentions.list[index].state.clone() {
                let name = world.named(&state).map_or(state.clone(), |n| n.name.to_string());
                *party = inferred(state, name, "claims.state_of_place");
            }
        }
    }
    if draft.trigger.recipients.is_empty() {
        let attackers: Vec<_> = draft.trigger.actors.iter().filter_map(|a| a.state.as_deref()).collect();
        let place = draft.trigger.places.iter().find_map(|p| scene.mentions.list[*p].state.clone());
        if let Some(state) = place.filter(|s| !attackers.contains(&&**s)) {
            let name = world.named(&state).map_or(state.clone(), |n| n.name.to_string());
            draft.trigger.recipients = vec![inferred(state, name, "claims.state_of_place")];
        }
    }
}

/// "Aid to refugees in Liberia", "troops to a force in Lebanon": where the phrase that should name the recipient names
/// nobody, it is the state that the phrase itself names.
pub(super) fn within_phrase(scene: &Scene<'_, '_>, draft: &mut Draft) {
    let view = scene.view;
    let trigger = &draft.trigger;
    let word = trigger.word;
    if trigger.recipients.iter().any(|r| r.state.is_some() || r.actor.id.is_some())
        || word.recipient.is_empty()
    {
        return;
    }
    let frame = &trigger.frame;
    // "Discussed the deployment of North Korean troops": what is talked about takes no part.
    let topic = draft.kind() == EventKind::Consult && word.mutual && word.pos == lexicon::Pos::Verb;
    let object = frame.object.filter(|o| !topic && (*o > trigger.head || frame.passive));
    let objects = [object, frame.indirect];
    // "Arrested at the request of Spain": who asks for it is no side of it.
    let asked = |t: usize| {
        view.meanings_at(t).any(|(m, _)| match m {
            Meaning::Event(e) => e.kind == EventKind::Request && e.pos == lexicon::Pos::Noun,
            _ => false,
        })
    };
    let at_request = |p: usize, t: usize| {
        asked(t) || view.meanings_at(p).any(|(_, tokens)| tokens.len() > 1 && tokens.clone().any(asked))
    };
    let marked = frame.obliques.iter().filter(|(p, t)| {
        p.is_some_and(|p| {
            args::marks_any(view, p, &[PrepRole::Against, PrepRole::To, PrepRole::For, PrepRole::With])
                && !args::marks(view, p, PrepRole::In)
                && !at_request(p, *t)
        })
    });
    let phrases = marked.map(|(_, t)| *t).chain(objects.into_iter().flatten());
    let own = |m: &mentions::Mention| {
        trigger.actors.iter().any(|a| a.actor.id.is_some() && a.actor.id == m.id)
            || draft.sources.iter().any(|s| s.span.is_some_and(|s| s.overlaps(view.span_of(&m.tokens))))
    };
    let named = phrases.flat_map(|phrase| closer(view, phrase)).find_map(|t| {
        let index = scene.mentions.index_at(t)?;
        let mention = &scene.mentions.list[index];
        // A common noun that only may be somebody of the state spoken of ("a firm response") is no recipient.
        let guessed = mention.rule == "mentions.home" && matches!(view.rel(t), Rel::Amod | Rel::Compound);
        // Nor is one's own town that one takes back, or where one sends one's troops, or an attack on which one condemns.
        let home = matches!(draft.kind(), EventKind::Coerce | EventKind::Mobilize | EventKind::Accuse)
            && trigger.actors.iter().any(|a| a.is_of(mention.state.as_deref()));
        // "A former aide of Bolsonaro was arrested": whose aide he was is not who was.
        let harms = matches!(draft.kind(), EventKind::Coerce | EventKind::Sanction | EventKind::Assault);
        let anothers = harms && mention.sort == Sort::Person;
        // "Their assets in the United States will be frozen": nor is where they lie.
        let lies = draft.kind() == EventKind::Coerce
            && !object.is_some_and(|o| view.is_kind(o, ThingKind::Place))
            && args::preposition(view, mention.head)
                .is_some_and(|p| args::marks(view, p, PrepRole::In) && !args::marks(view, p, PrepRole::Of));
        // "Urged allies to impose sanctions on Russia": nor is whom the asked are to do it to asked.
        let asks = matches!(draft.kind(), EventKind::Request | EventKind::Agree);
        let within = || view.up(t).skip(1).take_while(|a| *a != trigger.head).any(|a| args::is_verb(view, a));
        // A road that protesters block goes to a town, and is not that town's.
        let of = |p: usize| args::marks(view, p, PrepRole::Of);
        let town = draft.kind() == EventKind::Protest
            && mention.sort == Sort::Place
            && args::preposition(view, mention.head).is_some_and(|p| !of(p));
        let aside = guessed || home || anothers || town || lies;
        // Nor is who tells of it, though the tree may have put the name into the phrase.
        let apart = aside || mention.is_press() || own(mention) || asks && within();
        (mention.state.is_some() && !apart).then_some(index)
    });
    let Some(index) = named else { return };
    match draft.trigger.recipients.first_mut() {
        Some(party) => party.take_state(scene.mentions.list[index].state.clone()),
        None => {
            let state = scene.mentions.list[index].state.clone();
            let mut party = scene.party(index, "claims.within_phrase");
            if scene.mentions.list[index].sort == Sort::Place {
                party.actor.id.clone_from(&state);
            }
            draft.trigger.recipients.push(party);
        }
    }
}

/// "Threatened to turn Seoul into a sea of fire", "condemned the decision and recalled its ambassador": whom the act threatened
/// would be done to, and whom what was done just before was done to.
pub(super) fn turned_against(scene: &Scene<'_, '_>, drafts: &mut [Draft]) {
    let view = scene.view;
    let hostile = |kind: EventKind| {
        matches!(kind, EventKind::Accuse | EventKind::Reject | EventKind::Sanction | EventKind::Threaten)
    };
    for index in 0..drafts.len() {
        let draft = &drafts[index];
        let trigger = &draft.trigger;
        let lacks = trigger.recipients.is_empty() && trigger.word.pos == lexicon::Pos::Verb;
        if !lacks || !hostile(draft.kind()) || draft.kind() == EventKind::Accuse {
            continue;
        }
        let own = |p: &Party| trigger.actors.iter().any(|a| a.is_of(p.state.as_deref()));
        let clause = trigger.frame.clause.filter(|_| draft.kind() == EventKind::Threaten);
        let object = clause.and_then(|c| args::of_verb(view, c).object);
        let mut found = object.map(|o| scene.parties(o)).unwrap_or_default();
        found.retain(|p| p.state.is_some() && !own(p));
        if found.is_empty() {
            let first = view.head(trigger.head).filter(|_| view.rel(trigger.head) == Rel::Conj);
            let before = drafts.iter().find(|d| {
                Some(d.trigger.head) == first
                    && d.trigger.word.pos == lexicon::Pos::Verb
                    && hostile(d.kind())
                    && d.trigger.actors.first().map(|a| &a.actor.id)
                        == trigger.actors.first().map(|a| &a.actor.id)
            });
            let others = before.map(|d| d.trigger.recipients.clone()).unwrap_or_default();
            found = others.into_iter().filter(|p| p.state.is_some() && !own(p)).collect();
            for party in &mut found {
                party.actor.span = None;
                party.actor.rule = "claims.turned_against".into();
            }
        }
        drafts[index].trigger.recipients = found;
    }
}

/// "France promised 30 million and Qatar will send a hospital": what is given without a word of who gets it goes to whom
/// the gift told just before goes.
pub(super) fn given_likewise(scene: &Scene<'_, '_>, drafts: &mut [Draft]) {
    let view = scene.view;
    let gives = |d: &Draft| matches!(d.kind(), EventKind::Aid | EventKind::Agree) && !d.trigger.word.mutual;
    for index in 1..drafts.len() {
        let draft = &drafts[index];
        let given = draft.kind() == EventKind::Aid && draft.trigger.word.figure == Some(Role::Supplied);
        if !given || !draft.trigger.recipients.is_empty() {
            continue;
        }
        let here = view.sentence_of(draft.trigger.head);
        let before = drafts[..index].iter().rev().find(|d| gives(d)).filter(|d| {
            let there = view.sentence_of(d.trigger.head);
            here - there <= 1 && !super::times::paragraph_between(view, there, here)
        });
        let own = |p: &Party| draft.trigger.actors.iter().any(|a| a.is_of(p.state.as_deref()));
        let others = before.map(|d| d.trigger.recipients.clone()).unwrap_or_default();
        let mut found: Vec<Party> = others.into_iter().filter(|p| !own(p)).collect();
        for party in &mut found {
            party.actor.span = None;
            party.actor.rule = "claims.given_likewise".into();
        }
        drafts[index].trigger.recipients = found;
    }
}

/// "Men convicted of spying for Israel": what somebody was accused or convicted of does not say whose he is.
fn is_charged(view: &View<'_>, verb: usize) -> bool {
    view.meanings_at(verb).any(|(m, _)| match m {
        Meaning::Event(e) => matches!(e.kind, EventKind::Accuse | EventKind::Sanction),
        _ => false,
    })
}

/// What describes a noun, step by step and no further than its own phrase: adjectives, and nouns with prepositions.
fn closer(view: &View<'_>, noun: usize) -> Vec<usize> {
    let mut found: Vec<usize> = Vec::new();
    let mut step = vec![noun];
    for _ in 0..4 {
        step = step
            .iter()
            .flat_map(|t| view.children(*t))
            .filter(|c| {
                matches!(
                    view.rel(*c),
                    Rel::Amod | Rel::Nmod | Rel::Compound | Rel::Conj | Rel::Appos | Rel::Flat
                ) || view.rel(*c) == Rel::Acl && view.sub(*c) != Sub::Relcl && !is_charged(view, *c)
                    || view.rel(view.head(*c).unwrap_or(*c)) == Rel::Acl
                        && matches!(view.rel(*c), Rel::Obl | Rel::Obj)
            })
            .collect();
        found.extend(&step);
    }
    found
}

/// "The enemy launched 117 drones", told by the air force of a state: the state that attacks the speaker's state, or the one
/// attacked, elsewhere in the report.
pub(super) fn enemies(scene: &Scene<'_, '_>, drafts: &mut [Draft]) {
    let view = scene.view;
    let pairs = attacks(drafts);
    for draft in drafts.iter_mut() {
        let others = draft.trigger.recipients.iter().find_map(|p| p.state.clone());
        let home = draft.speaker_state.clone().or(others);
        let mut foes = pairs.iter().filter(|[_, attacked]| home.as_ref().is_none_or(|h| h == attacked));
        let Some([foe, _]) = foes.next().filter(|first| foes.all(|f| f[0] == first[0])) else { continue };
        let trigger = &mut draft.trigger;
        for party in trigger.actors.iter_mut().chain(&mut trigger.recipients) {
            let enemy = party.mention.is_some_and(|m| view.is_thing(scene.mentions.list[m].head, "enemy"));
            if enemy && party.state.is_none() {
                let span = party.actor.span;
                *party = inferred(foe.clone(), foe.clone(), "claims.enemy");
                party.actor.span = span;
            }
        }
    }
}

/// Who attacks whom abroad, by what the report says of its attacks: both, where they exchange fire.
pub(super) fn attacks(drafts: &[Draft]) -> Vec<[String; 2]> {
    let attacks = drafts.iter().filter(|d| d.kind() == EventKind::Assault);
    let sides = attacks.flat_map(|d| {
        let state = |parties: &[Party]| parties.iter().find_map(|p| p.state.clone());
        let sides = state(&d.trigger.actors).zip(state(&d.trigger.recipients));
        let back = sides.clone().filter(|_| d.trigger.word.mutual).map(|(one, other)| [other, one]);
        sides.map(|(one, other)| [one, other]).into_iter().chain(back)
    });
    sides.filter(|[own, other]| own != other).collect()
}

/// A party without a state of its own ("police", "students") is of the state of the event's place, else of the other
/// side's, where that is one of the sides of something done at home.
pub(super) fn of_the_clause(scene: &Scene<'_, '_>, draft: &mut Draft, attacks: &[[String; 2]]) {
    let place = draft.trigger.places.iter().find_map(|p| scene.mentions.list[*p].state.clone());
    let state_of = |parties: &[Party]| parties.iter().find_map(|p| p.state.clone());
    // Who protests, arrests or gives in does so at home; who demands or accuses may come from anywhere.
    let home = matches!(
        draft.kind(),
        EventKind::Protest
            | EventKind::Coerce
            | EventKind::Concede
            | EventKind::Reject
            | EventKind::Retreat
            | EventKind::Sanction
            | EventKind::Threaten
    );
    // But people without a name who ask, offer or blame mostly turn to those who rule them.
    let own = matches!(draft.kind(), EventKind::Accuse | EventKind::Agree | EventKind::Request);
    let (actors, recipients) = (state_of(&draft.trigger.actors), state_of(&draft.trigger.recipients));
    let people = |p: &Party| p.mention.is_none_or(|m| scene.mentions.list[m].sort == Sort::Group);
    let unknown = |p: &Party| {
        p.state.is_none()
            && p.actor.id.is_none()
            && p.mention.is_none_or(|m| scene.mentions.list[m].sort != Sort::State)
    };
    // "Agar met Fidan in Ankara": who goes to see another is not of where they meet, nor of the other's state.
    let meets = matches!(
        draft.kind(),
        EventKind::Agree | EventKind::Aid | EventKind::Consult | EventKind::Cooperate | EventKind::Support
    );
    let guest = |p: &Party| {
        let named = |m: usize| {
            let mention = &scene.mentions.list[m];
            mention.sort == Sort::Person && matches!(mention.rule, "mentions.entity" | "mentions.titled")
        };
        meets && p.mention.is_some_and(named)
    };
    for party in draft.trigger.actors.iter_mut().filter(|p| unknown(p) && !guest(p)) {
        let lent = recipients.clone().filter(|_| home || own && people(party));
        party.take_state(place.clone().or(lent));
    }
    // "A woman was hurt": she is of the state that the attacker attacks elsewhere in the report.
    let victims = || attacks.iter().find(|a| actors.as_ref() == Some(&a[0])).map(|a| a[1].clone());
    let attacked = (draft.kind() == EventKind::Assault).then(victims).flatten();
    // A body with a name of its own may be anybody's.
    let at_home = matches!(draft.kind(), EventKind::Assault | EventKind::Coerce | EventKind::Protest);
    let named = |p: &Party| {
        let body = p.mention.is_some_and(|m| {
            let mention = &scene.mentions.list[m];
            mention.rule == "mentions.entity" && mention.sort == Sort::Organisation
        });
        body || !at_home && matches!(&*p.actor.rule, "events.unknown_name" | "events.others")
    };
    // Nor are those whom a state, as such, or a body of no state's own speaks to or of: "Brazil asked the parties".
    let speaks = matches!(
        draft.kind(),
        EventKind::Accuse | EventKind::Request | EventKind::Support | EventKind::Agree | EventKind::Reject
    );
    let foreign = speaks
        && draft.trigger.actors.iter().any(|a| {
            a.mention.is_some_and(|m| {
                let mention = &scene.mentions.list[m];
                mention.sort == Sort::State || mention.sort == Sort::Organisation && mention.body.is_none()
            })
        });
    // "Helped rebels", "backed the militia": whom one arms or backs may be anybody's.
    let backs = matches!(draft.kind(), EventKind::Aid | EventKind::Support | EventKind::Cooperate);
    let armed = |p: &Party| {
        let group = |m: &Meaning| matches!(m, Meaning::Group { sector } if matches!(&**sector, "REB" | "UAF" | "OPP"));
        p.mention.is_some_and(|m| {
            let tokens = scene.mentions.list[m].tokens.clone();
            tokens.into_iter().any(|t| scene.view.meanings_at(t).any(|(m, _)| group(m)))
        })
    };
    let lends = |p: &Party| unknown(p) && !guest(p) && !(backs && armed(p));
    for party in draft.trigger.recipients.iter_mut().filter(|p| lends(p)) {
        let lent = attacked.clone().or(actors.clone()).filter(|_| !named(party) && !foreign);
        party.take_state(place.clone().or(lent));
    }
}

/// Where the frame is broken: the one other state that the sentence names, and no other event takes, is the one to
/// whom it was done.
pub(super) fn other_states(scene: &Scene<'_, '_>, drafts: &mut [Draft]) {
    let view = scene.view;
    for index in 0..drafts.len() {
        let draft = &drafts[index];
        let directed = matches!(draft.kind(), EventKind::Assault | EventKind::Support | EventKind::Aid);
        let word = draft.trigger.word;
        let defends = matches!(word.figure, Some(Role::Intercepted | Role::Suppressed | Role::Lost));
        if !directed
            || !draft.trigger.recipients.is_empty()
            || draft.trigger.actors.is_empty()
            || defends
            || word.recipient.is_empty()
        {
            continue;
        }
        let own: Vec<&str> = draft.trigger.actors.iter().filter_map(|a| a.state.as_deref()).collect();
        let sentence = view.sentence(draft.trigger.head);
        let taken = |i: usize| {
            drafts
                .iter()
                .any(|d| d.trigger.actors.iter().chain(&d.trigger.recipients).any(|p| p.mention == Some(i)))
        };
        // Who tells of any of it in the sentence is no side for that.
        let told = || drafts.iter().flat_map(|d| &d.sources);
        let speaks = |m: &mentions::Mention| told().any(|s| s.span == Some(view.span_of(&m.tokens)));
        let others: Vec<usize> = (0..scene.mentions.list.len())
            .filter(|i| sentence.contains(&scene.mentions.list[*i].tokens.start))
            .filter(|i| {
                let m = &scene.mentions.list[*i];
                let bare = args::preposition(view, m.head).is_none_or(|p| {
                    args::marks_any(view, p, &[PrepRole::Against, PrepRole::To, PrepRole::For])
                });
                let party = matches!(m.kind, SourceKind::Organisation);
                // "Executed a man accused of spying for Israel": what somebody is said to have done besides.
                let described = view
                    .up(m.head)
                    .skip(1)
                    .take_while(|t| *t != draft.trigger.head)
                    .any(|t| view.rel(t) == Rel::Acl && (view.says(t) || is_charged(view, t)));
                bare && party
                    && !described
                    && m.acts()
                    && m.id.is_some()
                    && m.sort != Sort::Person
                    && !speaks(m)
                    && !taken(*i)
                    && m.state.as_deref().is_some_and(|s| !own.contains(&s))
            })
            .collect();
        let state = |i: &usize| scene.mentions.list[*i].state.clone();
        let Some(first) = others.first() else { continue };
        if others.iter().all(|i| state(i) == state(first)) {
            let party = scene.party(*first, "claims.other_state");
            drafts[index].trigger.recipients = vec![party];
        }
    }
}
