//! Finished claims from drafts: places, modes, names as the record prints them.

use super::Draft;
use super::asked::mode_of_asked;
use super::weapons;
use crate::args;
use crate::events::{self, Party, Scene};
use crate::mentions;
use crate::view::View;
use lexicon::{EventWord, Meaning, Pos, ThingKind};
use record::{Claim, Event, EventKind, Role};

/// The finished claims, numbered in text order.
pub fn finish(scene: &Scene<'_, '_>, drafts: Vec<Draft>) -> Vec<Claim> {
    let view = scene.view;
    let world = view.lexicon.world();
    let mut claims: Vec<Claim> = drafts
        .into_iter()
        .map(|draft| {
            let word = draft.trigger.word;
            let noun = staged(view, &draft);
            let (mode, code) = noun.map_or((&word.mode, &word.cameo), |noun| (&noun.mode, &noun.cameo));
            let mut places: Vec<record::Place> = draft
                .trigger
                .places
                .iter()
                .map(|index| {
                    let mention = &scene.mentions.list[*index];
                    let span = Some(view.span_of(&mention.tokens));
                    mentions::place(view, mention.place.as_deref(), &mention.name, span, "places.preposition")
                })
                .collect();
            places.dedup_by(|a, b| a.id.is_some() && a.id == b.id);
            if places.len() > 1 {
                // The most specific place is the event's: a state beside a place within it says nothing more.
                let within: Vec<String> = places
                    .iter()
                    .filter_map(|p| p.id.as_deref()?.split_once('.').map(|(s, _)| s.to_owned()))
                    .collect();
                places.retain(|p| p.id.as_ref().is_none_or(|id| !within.contains(id)));
            }
            // Who visits a city is there, and what attacks one hits it, though its name stands for its state too.
            let named = match draft.kind() {
                EventKind::Assault => Some("places.attacked"),
                _ if word.mode.as_deref() == Some("visit") => Some("places.visited"),
                _ => None,
            };
            if let Some(rule) = named.filter(|_| places.is_empty()) {
                let city = |m: usize| {
                    let mention = &scene.mentions.list[m];
                    let id =
                        mention.place.as_deref().filter(|place| mention.state.as_deref() != Some(place))?;
                    let span = Some(view.span_of(&mention.tokens));
                    Some(mentions::place(view, Some(id), &mention.name, span, rule))
                };
                places.extend(draft.trigger.recipients.iter().filter_map(|r| r.mention).filter_map(city));
                // "The Syrian city of Homs" is its state's, and it is there.
                let named = |t: usize| {
                    let closer = events::within_name(view, t).into_iter().filter(move |c| *c != t);
                    std::iter::once(t).chain(closer.flat_map(|c| args::coordinated(view, c)))
                };
                let object = draft.trigger.frame.object.filter(|_| places.is_empty()).map(named);
                let named = object.into_iter().flatten().filter_map(|t| scene.mentions.index_at(t));
                places.extend(named.filter(|m| !scene.mentions.list[*m].adjective).filter_map(city));
                let mut seen = Vec::new();
                places.retain(|place| {
                    let new = !seen.contains(&place.id);
                    seen.push(place.id.clone());
                    new
                });
            }
            if places.is_empty() && word.mode.as_deref() == Some("visit") {
                let host =
                    draft.trigger.recipients.iter().find(|r| r.state.is_some() && r.actor.id == r.state);
                places.extend(host.map(|h| {
                    mentions::place(view, h.state.as_deref(), &h.actor.name, h.actor.span, "places.visited")
                }));
            }
            if places.is_empty() && draft.kind() == EventKind::Assault {
                // "Killed 84 Russians": where they are from says not where they were; "at Ukrainian cities" does.
                let people = |r: &&Party| {
                    r.mention.map(|m| &scene.mentions.list[m]).is_some_and(|mention| {
                        let place =
                            || view.head(mention.head).is_some_and(|n| view.is_kind(n, ThingKind::Place));
                        let named = mention.adjective && r.actor.span.is_some();
                        mention.rule == "mentions.demonym" && !(named && place())
                    })
                };
                let mut hit = draft.trigger.recipients.iter().filter(|r| !people(r));
                let state = hit.find_map(|r| r.state.as_deref());
                places
                    .extend(state.map(|id| mentions::place(view, Some(id), id, None, "places.of_recipient")));
            }
            let sides: Vec<&str> = draft
                .trigger
                .actors
                .iter()
                .chain(&draft.trigger.recipients)
                .filter_map(|p| p.state.as_deref())
                .collect();
            let host = places.first().and_then(|p| world.named(p.id.as_deref()?)?.state.as_deref());
            let elsewhere = draft.kind() == EventKind::Consult
                && word.mode.is_none()
                && sides.len() > 1
                && host.is_some_and(|h| !sides.contains(&h));
            let party = |p: Party| {
                let mut actor = p.actor;
                if let Some(named) = actor.id.as_deref().and_then(|id| world.named(id)) {
                    actor.name = named.name.to_string();
                }
                actor
            };
            let weapons = draft.kind.is_none().then(|| weapons::mode_of(view, &draft)).flatten();
            // An attack without a weapon in its word is coded by what it is made with.
            let bare = word.cameo.as_deref() == Some("190");
            Claim {
                id: String::new(),
                event: Event {
                    kind: draft.kind(),
                    mode: mode
                        .as_deref()
                        .filter(|_| draft.kind.is_none_or(|kind| kind.0 == word.kind))
                        .filter(|_| !draft.figures.iter().any(|f| f.role == Role::Intercepted))
                        .map(str::to_owned)
                        .or_else(|| elsewhere.then(|| "third-party".to_owned()))
                        .or_else(|| draft.kind.and_then(|kind| mode_of_recast(kind.1)))
                        .or_else(|| mode_of_asked(view, &draft).map(str::to_owned))
                        .or_else(|| weapons.map(|(mode, _)| mode.to_owned())),
                    contexts: word.contexts.iter().map(|c| c.to_string()).collect(),
                    cameo: draft
                        .kind
                        .map(|k| k.1)
                        .or(weapons.filter(|_| bare).map(|w| w.1))
                        .or(code.as_deref())
                        .map(str::to_owned),
                    trigger: view.span_of(&draft.trigger.tokens),
                    actors: draft.trigger.actors.into_iter().map(party).collect(),
                    recipients: draft.trigger.recipients.into_iter().map(party).collect(),
                    when: draft.when,
                    places,
                    figures: draft.figures,
                    rule: draft.trigger.rule.into(),
                },
                sources: draft.sources,
                stance: draft.stance,
                modality: draft.trigger.modality,
                evidence: draft.evidence,
                confidence: None,
            }
        })
        .collect();
    claims.sort_by_key(|c| (c.evidence[0].start, c.event.trigger.start));
    for (index, claim) in claims.iter_mut().enumerate() {
        claim.id = format!("c{}", index + 1);
        claim.event.figures.sort_by_key(|f| f.span);
    }
    claims
}

/// "Began a hunger strike": of a protest that is the object of a light verb, the noun says what it is.
fn staged(view: &View<'_>, draft: &Draft) -> Option<&'static EventWord> {
    let about = draft.trigger.about.filter(|_| draft.kind.is_none() && draft.kind() == EventKind::Protest)?;
    // "An indefinite strike" is one entry in a language whose adjectives stand before.
    view.meanings_over(about, 2).find_map(|(meaning, _)| match meaning {
        Meaning::Event(noun) if noun.pos == Pos::Noun && noun.kind == EventKind::Protest => Some(&**noun),
        _ => None,
    })
}

/// What a riot, an obstruction, a test and a sentence are in PLOVER, by their codes.
fn mode_of_recast(cameo: &str) -> Option<String> {
    let mode = match cameo {
        "141" => "demo",
        "145" => "riot",
        "144" => "obstruct",
        "150" => "weapons",
        "154" => "troops",
        "116" => "convict",
        _ => return None,
    };
    Some(mode.into())
}
