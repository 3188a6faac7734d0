//! Claims: each event with its chain of sources, completed from what the report says elsewhere, and merged where
//! one source tells the same event twice.

use crate::Known;
use crate::args;
use crate::attribution::{self, Attribution};
use crate::events::{Party, Scene, Trigger};
use crate::mentions::{self, Sort};
use crate::view::View;
use lexicon::{Pos, PrepRole};
use record::{Claim, Event, EventKind, Figure, Modality, Role, Source, SourceKind, Span, Stance, When};
use syntax::Rel;

/// A claim in the making.
pub struct Draft {
    /// The event word.
    pub trigger: Trigger,
    /// Kind and CAMEO code, where a rule has seen that it is another than the word's own.
    pub kind: Option<(EventKind, &'static str)>,
    /// Its time.
    pub when: Option<When>,
    /// Its figures.
    pub figures: Vec<Figure>,
    /// Who says so.
    pub sources: Vec<Source>,
    /// The last source's stance.
    pub stance: Stance,
    /// The state of the last source, for "our air defence".
    pub speaker_state: Option<String>,
    /// The words it rests on.
    pub evidence: Vec<Span>,
}

/// Joins triggers, times, figures and attributions.
pub fn draft(
    scene: &Scene<'_, '_>,
    triggers: Vec<Trigger>,
    times: Vec<Option<When>>,
    figures: Vec<Vec<Figure>>,
    attributions: &[Attribution],
    known: &Known,
) -> Vec<Draft> {
    let view = scene.view;
    let outermost = outermost(scene, known);
    let parts = triggers.into_iter().zip(times).zip(figures);
    parts
        .map(|((trigger, when), figures)| {
            let mut over: Vec<&Attribution> = attributions
                .iter()
                .filter(|a| a.content.contains(&trigger.head) && !a.cue.contains(&trigger.head))
                .collect();
            // The wider content belongs to the outer source; of equals, the cue that stands outside.
            over.sort_by_key(|a| (usize::MAX - a.content.len(), a.content.contains(&a.cue.start)));
            let mut sources = outermost.clone();
            let mut stance = Stance::Asserts;
            let mut speaker_state = None;
            for link in over {
                let same = |s: &Source| s.id == link.source.id && s.name == link.source.name;
                if let Some(at) = sources.iter().position(same) {
                    sources[at].cue = link.source.cue.clone().or(sources[at].cue.take());
                } else {
                    sources.push(link.source.clone());
                }
                stance = link.stance;
                speaker_state = link.mention.and_then(|m| scene.mentions.list[m].state.clone());
            }
            let mut trigger = trigger;
            if stance == Stance::Denies && trigger.modality == Modality::Happened {
                trigger.modality = Modality::DidNotHappen;
            }
            let evidence = vec![view.doc.sentences[view.sentence_of(trigger.head)].span];
            let mut draft =
                Draft { trigger, kind: None, when, figures, sources, stance, speaker_state, evidence };
            draft.speak_for_self(scene);
            draft
        })
        .collect()
}

/// The outlet, where it is known, and the agency of the dateline.
fn outermost(scene: &Scene<'_, '_>, known: &Known) -> Vec<Source> {
    let outlet = known.outlet.as_ref().map(|name| Source {
        id: None,
        name: Some(name.clone()),
        kind: SourceKind::Outlet,
        cue: None,
        span: None,
        rule: "attribution.outlet".into(),
    });
    outlet.into_iter().chain(attribution::dateline(scene.view, scene.mentions)).collect()
}

impl Draft {
    /// One who accuses, pledges or threatens is the source of it.
    fn speak_for_self(&mut self, scene: &Scene<'_, '_>) {
        if !self.trigger.word.speech {
            return;
        }
        let Some(index) = self.trigger.actors.first().and_then(|a| a.mention) else {
            return;
        };
        let mention = &scene.mentions.list[index];
        let last = self.sources.last();
        // Where somebody else tells of it, it is told and not said.
        let reported = last.is_some_and(|s| {
            matches!(s.kind, SourceKind::Person | SourceKind::Organisation)
                && s.id != mention.id
                && s.name.as_deref() != Some(&*mention.name)
        });
        if reported {
            return;
        }
        let is_last = last.is_some_and(|s| {
            s.name.as_deref() == Some(&*mention.name) || s.id.is_some() && s.id == mention.id
        });
        if !is_last {
            let source = attribution::source_of(
                scene.view,
                mention,
                Some(&self.trigger.tokens),
                "attribution.own_act",
            );
            self.sources.push(source);
        }
        let spoken = scene.view.meanings_at(self.trigger.tokens.start).find_map(|(m, _)| match m {
            lexicon::Meaning::Speech { stance, .. } if *stance != Stance::Asserts => Some(*stance),
            _ => None,
        });
        self.stance = match self.trigger.word.kind {
            EventKind::Threaten if spoken == Some(Stance::Warns) => Stance::Warns,
            EventKind::Threaten => Stance::Threatens,
            EventKind::Request => Stance::Demands,
            EventKind::Agree => Stance::Promises,
            _ => self.stance,
        };
    }

    /// The event's kind.
    fn kind(&self) -> EventKind {
        self.kind.map_or(self.trigger.word.kind, |k| k.0)
    }

    fn happened(&self) -> bool {
        matches!(self.trigger.modality, Modality::Happened | Modality::Ongoing)
    }

    /// Deaths and losses that no attack of the report explains may be an accident's.
    fn is_mere_consequence(&self) -> bool {
        let word = self.trigger.word;
        let harm = |role: Option<Role>| matches!(role, Some(Role::Killed | Role::Wounded | Role::Missing));
        self.kind() == EventKind::Assault
            && word.actor.is_empty()
            && (harm(word.figure) || harm(word.figure_subj))
            && self.trigger.actors.is_empty()
    }

    /// Whether anything ties the event to the world: a party, a figure of its own.
    fn has_substance(&self) -> bool {
        let party = |p: &Party| p.actor.id.is_some() || p.mention.is_some() || !p.actor.name.is_empty();
        self.trigger.actors.iter().chain(&self.trigger.recipients).any(party)
            || self.figures.iter().any(|f| f.role != Role::Ordinal && f.role != Role::Duration)
    }
}

/// Whether two lists of parties can be the same: either is empty, or they share a state or a party.
fn agree(a: &[Party], b: &[Party]) -> bool {
    let same = |x: &Party, y: &Party| {
        x.actor.id.is_some() && x.actor.id == y.actor.id
            || x.state.is_some() && x.state == y.state
            || x.actor.id.is_none() && y.actor.id.is_none() && x.actor.name == y.actor.name
    };
    a.is_empty() || b.is_empty() || a.iter().any(|x| b.iter().any(|y| same(x, y)))
}

/// Fills in what the report says elsewhere, drops what stays empty, and merges what is told twice.
pub fn complete(scene: &Scene<'_, '_>, mut drafts: Vec<Draft>) -> Vec<Draft> {
    for draft in &mut drafts {
        own_side(draft);
        // The victims are the figure; a party to the event is who has an id.
        let counted = |r: &Party| {
            r.actor.id.is_none()
                && r.actor.span.is_some_and(|s| draft.figures.iter().any(|f| f.span.overlaps(s)))
        };
        draft.trigger.recipients.retain(|r| !counted(r));
        draft.trigger.actors.retain(|r| !counted(r));
        if draft.kind() == EventKind::Assault {
            // A building that is hit is a target, not a party.
            let person = |r: &Party| {
                r.mention.is_none_or(|m| matches!(scene.mentions.list[m].sort, Sort::Person | Sort::Group))
            };
            let target = |r: &Party| r.actor.rule == "mentions.home";
            draft.trigger.recipients.retain(|r| r.actor.id.is_some() && !target(r) || person(r));
        }
    }
    inherit_times(scene, &mut drafts);
    fill_from_same(scene.view, &mut drafts);
    inherit_times(scene, &mut drafts);
    of_event(&mut drafts);
    drop_asked_for(scene.view, &mut drafts);
    for draft in &mut drafts {
        state_of_place(scene, draft);
        moved_to(scene, draft);
    }
    other_states(scene, &mut drafts);
    fill_from_same(scene.view, &mut drafts);
    // Where an attack is told close by, the deaths are its.
    let attacks: Vec<usize> = drafts
        .iter()
        .filter(|d| d.kind() == EventKind::Assault && d.happened() && !d.is_mere_consequence())
        .map(|d| scene.view.sentence_of(d.trigger.head))
        .collect();
    let explained = |d: &Draft| {
        let here = scene.view.sentence_of(d.trigger.head);
        !d.figures.is_empty() && attacks.iter().any(|s| s.abs_diff(here) <= 1)
    };
    drafts.retain(|d| d.has_substance() && (!d.is_mere_consequence() || explained(d)));
    merge(scene.view, drafts)
}

/// Who shoots down is the one attacked, not the attacker.
fn own_side(draft: &mut Draft) {
    let defends = |role: Option<Role>| matches!(role, Some(Role::Intercepted | Role::Suppressed));
    let destroys = draft.trigger.word.figure == Some(Role::Destroyed)
        && draft.figures.iter().any(|f| f.role == Role::Intercepted);
    if draft.kind() != EventKind::Assault || !defends(draft.trigger.word.figure) && !destroys {
        return;
    }
    let doers = std::mem::take(&mut draft.trigger.actors);
    let owners = std::mem::take(&mut draft.trigger.recipients);
    let owners = owners.into_iter().filter(|p| p.actor.rule == "events.owner").collect();
    draft.trigger.actors = owners;
    let mut attacked: Vec<Party> = Vec::new();
    for doer in doers {
        match doer.state {
            Some(state) if attacked.iter().all(|p| p.state.as_ref() != Some(&state)) => {
                let span = doer.actor.span;
                let mut party = inferred(state.clone(), state, "claims.defender");
                party.actor.span = span;
                attacked.push(party);
            }
            _ => {}
        }
    }
    draft.trigger.recipients = attacked;
    if draft.trigger.recipients.is_empty()
        && let Some(source) = draft.sources.last()
        && let Some(state) = &draft.speaker_state
    {
        // An air force that tells what was shot down tells of its own state's sky.
        let defends = matches!(source.kind, SourceKind::Organisation | SourceKind::Person);
        if defends {
            draft.trigger.recipients = vec![inferred(state.clone(), state.clone(), "claims.speakers_side")];
        }
    }
}

fn inferred(id: String, name: String, rule: &str) -> Party {
    let state = Some(id.clone());
    Party { actor: record::Actor { id: Some(id), name, span: None, rule: rule.into() }, state, mention: None }
}

/// An event without a time takes that of the last dated event of its paragraph or of the sentence before.
fn inherit_times(scene: &Scene<'_, '_>, drafts: &mut [Draft]) {
    let view = scene.view;
    let mut last: Option<(usize, When)> = None;
    let mut said: Option<(usize, When, Option<String>)> = None;
    for draft in drafts {
        let by_speaking = crate::calendar::by_speaking(draft.trigger.word.kind);
        let speaker = draft.trigger.actors.first().and_then(|a| a.actor.id.clone());
        let head = draft.trigger.head;
        let sentence = view.sentence_of(head);
        match &draft.when {
            Some(when) => {
                // The day of a statement dates what its speaker says on, and nothing else.
                if is_day(when) && by_speaking {
                    said = Some((sentence, when.clone(), speaker));
                } else if is_day(when) && draft.happened() {
                    last = Some((sentence, when.clone()));
                }
            }
            None if by_speaking => {
                if let Some((from, when, who)) = &said
                    && speaker.is_some()
                    && *who == speaker
                    && !paragraph_between(view, *from, sentence)
                {
                    draft.when = Some(When { span: None, rule: "times.taken_over".into(), ..when.clone() });
                }
            }
            None if draft.kind() == EventKind::Consult
                && draft.happened()
                && said.as_ref().is_some_and(|(from, _, who)| {
                    let state = |id: &str| id.split('.').next().unwrap_or(id).to_owned();
                    let parties = draft.trigger.actors.iter().chain(&draft.trigger.recipients);
                    sentence - from <= 1
                        && who.as_deref().is_some_and(|w| {
                            parties.into_iter().any(|p| p.state.as_deref() == Some(&*state(w)))
                        })
                }) =>
            {
                // What one of the parties says on a day of a meeting told with it.
                if let Some((_, when, _)) = &said {
                    draft.when = Some(When { span: None, rule: "times.taken_over".into(), ..when.clone() });
                }
            }
            None if draft.happened()
                && (draft.trigger.word.pos == Pos::Verb || carries_clause(view, head)) =>
            {
                let Some((from, when)) = &last else { continue };
                let near = sentence - from <= 1 || !paragraph_between(view, *from, sentence);
                if near {
                    draft.when = Some(When { span: None, rule: "times.taken_over".into(), ..when.clone() });
                }
            }
            None => {}
        }
    }
}

/// Whether a noun is what its clause is about: "the meeting took place".
fn carries_clause(view: &View<'_>, noun: usize) -> bool {
    matches!(view.rel(noun), Rel::Nsubj | Rel::Root | Rel::Conj)
}

/// Who condemns an attack accuses the attacker.
fn of_event(drafts: &mut [Draft]) {
    for index in 0..drafts.len() {
        let draft = &drafts[index];
        if draft.kind() != EventKind::Accuse || !draft.trigger.recipients.is_empty() {
            continue;
        }
        let frame = &draft.trigger.frame;
        let named = frame.object.into_iter().chain(frame.obliques.iter().map(|(_, t)| *t));
        let act = named.into_iter().find_map(|t| drafts.iter().position(|d| d.trigger.head == t));
        if let Some(act) = act {
            let own = drafts[index].trigger.actors.clone();
            let doers = drafts[act]
                .trigger
                .actors
                .iter()
                .filter(|p| !own.iter().any(|o| o.state.is_some() && o.state == p.state));
            let doers = doers.cloned().map(|mut p| {
                p.actor.rule = "claims.of_event".into();
                p
            });
            drafts[index].trigger.recipients = doers.collect();
        }
    }
}

/// What is asked for, promised or threatened is told by the asking, and a noun that only names an event told before
/// is no second claim. Their figures stay with the act of speech.
fn drop_asked_for(view: &View<'_>, drafts: &mut Vec<Draft>) {
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
    let mut moved: Vec<(usize, Vec<Figure>, Vec<Party>)> = Vec::new();
    let mut drop = vec![false; drafts.len()];
    for index in 0..drafts.len() {
        let draft = &drafts[index];
        let head = draft.trigger.head;
        let over = speech.iter().find(|(i, verb)| {
            *i != index
                && view.is_under(head, *verb)
                && (draft.trigger.modality != Modality::Happened
                    || draft.trigger.word.pos == Pos::Noun
                    || matches!(view.rel(head), Rel::Xcomp))
        });
        if let Some((to, _)) = over {
            moved.push((*to, draft.figures.clone(), draft.trigger.recipients.clone()));
            drop[index] = true;
            continue;
        }
        let bare = draft.trigger.word.pos == Pos::Noun
            && draft.figures.is_empty()
            && draft.when.as_ref().is_none_or(|w| w.span.is_none())
            && draft.trigger.actors.iter().chain(&draft.trigger.recipients).all(|p| p.actor.span.is_none());
        drop[index] = bare && drafts[..index].iter().any(|d| d.kind() == draft.kind() && d.happened());
    }
    for (to, figures, recipients) in moved {
        drafts[to].figures.extend(figures);
        // Who threatens to attack someone threatens him.
        let own = &drafts[to].trigger.actors;
        let others =
            recipients.into_iter().filter(|r| !own.iter().any(|a| a.state.is_some() && a.state == r.state));
        let others: Vec<Party> = others.collect();
        if drafts[to].trigger.recipients.is_empty() {
            drafts[to].trigger.recipients = others;
        }
    }
    let mut index = 0;
    drafts.retain(|_| {
        index += 1;
        !drop[index - 1]
    });
}

/// A day, or a night between two.
fn is_day(when: &When) -> bool {
    when.start.zip(when.end).is_some_and(|(start, end)| (end - start).get_days() <= 1)
}

fn paragraph_between(view: &View<'_>, from: usize, to: usize) -> bool {
    let start = view.doc.sentences[from].span.end as usize;
    let end = view.doc.sentences[to].span.start as usize;
    view.doc.text.get(start..end).is_some_and(|gap| gap.contains('\n'))
}

/// An event that lacks a party or a time takes it from the nearest claim of the same event.
fn fill_from_same(view: &View<'_>, drafts: &mut [Draft]) {
    for index in 0..drafts.len() {
        let draft = &drafts[index];
        let kind = draft.kind();
        let told = draft.happened() || draft.stance == Stance::Denies;
        if !matches!(kind, EventKind::Assault | EventKind::Protest | EventKind::Consult) || !told {
            continue;
        }
        let here = view.sentence_of(draft.trigger.head);
        let loses = |d: &Draft| d.trigger.word.figure == Some(Role::Lost);
        if loses(draft) {
            continue;
        }
        let same = |j: &usize| {
            let other = &drafts[*j];
            if loses(other) {
                return false;
            }
            *j != index
                && other.kind() == kind
                && other.happened()
                && agree(&draft.trigger.actors, &other.trigger.actors)
                && agree(&draft.trigger.recipients, &other.trigger.recipients)
                && view.sentence_of(other.trigger.head).abs_diff(here) <= 6
        };
        let order = || (0..index).rev().chain(index + 1..drafts.len()).filter(same);
        let lend = |parties: &[Party]| -> Vec<Party> {
            let borrowed = parties.iter().cloned().map(|mut p| {
                p.actor.span = None;
                p.actor.rule = "claims.same_event".into();
                p
            });
            borrowed.collect()
        };
        let assault = kind == EventKind::Assault;
        let needs = |own: &[Party]| own.is_empty() && (assault || draft.trigger.word.pos == Pos::Noun);
        let actors = needs(&draft.trigger.actors)
            .then(|| order().find(|j| !drafts[*j].trigger.actors.is_empty()))
            .flatten()
            .map(|j| lend(&drafts[j].trigger.actors));
        let recipients = needs(&draft.trigger.recipients)
            .then(|| order().find(|j| !drafts[*j].trigger.recipients.is_empty()))
            .flatten()
            .map(|j| lend(&drafts[j].trigger.recipients));
        let known = !draft.trigger.actors.is_empty() && !draft.trigger.recipients.is_empty();
        let when = (draft.when.is_none() && (assault || known || draft.trigger.word.pos == Pos::Noun))
            .then(|| order().find_map(|j| drafts[j].when.clone().filter(is_day)))
            .flatten()
            .map(|when| When { span: None, rule: "claims.same_event".into(), ..when });
        let draft = &mut drafts[index];
        if let Some(actors) = actors {
            draft.trigger.actors = actors;
        }
        if let Some(recipients) = recipients {
            draft.trigger.recipients = recipients;
        }
        draft.when = draft.when.take().or(when);
    }
}

/// Where forces are moved to is a place; against whom, a party.
fn moved_to(scene: &Scene<'_, '_>, draft: &mut Draft) {
    if draft.kind() != EventKind::Mobilize {
        return;
    }
    let against = |mention: usize| {
        let head = scene.mentions.list[mention].head;
        args::preposition(scene.view, head).is_some_and(|p| args::marks(scene.view, p, PrepRole::Against))
    };
    let to_place = |p: &Party| {
        p.mention.is_some_and(|m| scene.mentions.list[m].place.is_some() && !against(m))
            && p.actor.span.is_some()
    };
    let places: Vec<usize> =
        draft.trigger.recipients.iter().filter(|p| to_place(p)).filter_map(|p| p.mention).collect();
    draft.trigger.recipients.retain(|p| !to_place(p));
    draft
        .trigger
        .places
        .extend(places.iter().filter(|p| !draft.trigger.places.contains(p)).copied().collect::<Vec<_>>());
}

/// An attack on a place is an attack on its state.
fn state_of_place(scene: &Scene<'_, '_>, draft: &mut Draft) {
    let world = scene.view.lexicon.world();
    if draft.kind() != EventKind::Assault {
        return;
    }
    for party in &mut draft.trigger.recipients {
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

/// Where the frame is broken: the one other state that the sentence names, and no other event takes, is the one to
/// whom it was done.
fn other_states(scene: &Scene<'_, '_>, drafts: &mut [Draft]) {
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
        let speaks =
            |m: &mentions::Mention| draft.sources.iter().any(|s| s.span == Some(view.span_of(&m.tokens)));
        let others: Vec<usize> = (0..scene.mentions.list.len())
            .filter(|i| sentence.contains(&scene.mentions.list[*i].tokens.start))
            .filter(|i| {
                let m = &scene.mentions.list[*i];
                let bare = args::preposition(view, m.head).is_none_or(|p| {
                    [PrepRole::Against, PrepRole::To, PrepRole::For]
                        .into_iter()
                        .any(|r| args::marks(view, p, r))
                });
                let party = matches!(m.kind, SourceKind::Organisation);
                bare && party
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

/// One source that tells one event twice makes one claim with all its evidence.
fn merge(view: &View<'_>, drafts: Vec<Draft>) -> Vec<Draft> {
    let mut merged: Vec<Draft> = Vec::new();
    for draft in drafts {
        match merged.iter_mut().rev().find(|earlier| is_same(view, earlier, &draft)) {
            Some(earlier) => {
                for span in draft.evidence {
                    if !earlier.evidence.contains(&span) {
                        earlier.evidence.push(span);
                    }
                }
                for figure in draft.figures {
                    let known =
                        earlier.figures.iter().any(|f| f.span == figure.span && f.role == figure.role);
                    if !known {
                        earlier.figures.push(figure);
                    }
                }
                let (own, other) = (&mut earlier.trigger, draft.trigger);
                let vague = |parties: &[Party]| parties.iter().all(|p| p.actor.span.is_none());
                if vague(&own.actors) && !vague(&other.actors) || own.actors.is_empty() {
                    own.actors = other.actors;
                }
                if vague(&own.recipients) && !vague(&other.recipients) || own.recipients.is_empty() {
                    own.recipients = other.recipients;
                }
                let consequence = other.word.actor.is_empty()
                    || matches!(other.word.figure, Some(Role::Killed | Role::Wounded));
                let places: Vec<usize> =
                    if consequence && !vague(&own.recipients) { Vec::new() } else { other.places };
                own.places
                    .extend(places.iter().filter(|p| !own.places.contains(p)).copied().collect::<Vec<_>>());
                if earlier.when.as_ref().is_none_or(|w| w.span.is_none())
                    && draft.when.as_ref().is_some_and(|w| w.span.is_some())
                {
                    earlier.when = draft.when;
                }
            }
            None => merged.push(draft),
        }
    }
    merged
}

fn is_same(view: &View<'_>, a: &Draft, b: &Draft) -> bool {
    let (x, y) = (&a.trigger, &b.trigger);
    let names = |d: &Draft| d.sources.iter().map(|s| (s.id.clone(), s.name.clone())).collect::<Vec<_>>();
    let conflict = a.figures.iter().any(|f| {
        b.figures.iter().any(|g| {
            f.role == g.role
                && f.thing == g.thing
                && f.count != g.count
                && f.part_of.is_none()
                && g.part_of.is_none()
        })
    });
    let when = match (&a.when, &b.when) {
        (Some(a), Some(b)) => {
            a.start == b.start && a.end == b.end || a.span.is_none() || b.span.is_none() || overlap(a, b)
        }
        _ => true,
    };
    let distance = view.sentence_of(y.head).abs_diff(view.sentence_of(x.head));
    let lemma = |t: &Trigger| view.doc.lemma(t.head).to_lowercase();
    let near = distance <= 1 && !x.word.speech
        || lemma(x) == lemma(y)
        || (x.word.pos == Pos::Noun || y.word.pos == Pos::Noun) && !x.word.speech;
    a.kind() == b.kind()
        && x.modality == y.modality
        && a.stance == b.stance
        && names(a) == names(b)
        && agree(&x.actors, &y.actors)
        && agree(&x.recipients, &y.recipients)
        && (x.word.mode == y.word.mode || x.word.kind == EventKind::Assault)
        && when
        && near
        && !conflict
}

fn overlap(a: &When, b: &When) -> bool {
    let before = |x: &When, y: &When| x.end.zip(y.start).is_some_and(|(end, start)| end < start);
    !before(a, b) && !before(b, a) && (a.start.is_some() || a.relative == b.relative)
}

/// The finished claims, numbered in text order.
pub fn finish(scene: &Scene<'_, '_>, drafts: Vec<Draft>) -> Vec<Claim> {
    let view = scene.view;
    let world = view.lexicon.world();
    let mut claims: Vec<Claim> = drafts
        .into_iter()
        .map(|draft| {
            let word = draft.trigger.word;
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
            if places.is_empty() && word.mode.as_deref() == Some("visit") {
                // Who visits a state is there.
                let host =
                    draft.trigger.recipients.iter().find(|r| r.state.is_some() && r.actor.id == r.state);
                places.extend(host.map(|h| {
                    mentions::place(view, h.state.as_deref(), &h.actor.name, h.actor.span, "places.visited")
                }));
            }
            if places.is_empty() && draft.kind() == EventKind::Assault {
                let state = draft.trigger.recipients.iter().find_map(|r| r.state.as_deref());
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
            Claim {
                id: String::new(),
                event: Event {
                    kind: draft.kind(),
                    mode: word
                        .mode
                        .as_deref()
                        .filter(|_| !draft.figures.iter().any(|f| f.role == Role::Intercepted))
                        .map(str::to_owned)
                        .or_else(|| elsewhere.then(|| "third-party".to_owned()))
                        .or_else(|| mode_of(draft.kind(), &draft.figures)),
                    contexts: word.contexts.iter().map(|c| c.to_string()).collect(),
                    cameo: draft.kind.map(|k| k.1).or(word.cameo.as_deref()).map(str::to_owned),
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

/// An attack by drones is a drone attack, one by missiles comes from the air.
fn mode_of(kind: EventKind, figures: &[Figure]) -> Option<String> {
    if kind != EventKind::Assault {
        return None;
    }
    let any = |top: &str| figures.iter().any(|f| f.thing.split(['.', '+']).next() == Some(top));
    if any("drone") {
        Some("drone".into())
    } else if any("missile") || any("bomb") {
        Some("aerial".into())
    } else {
        None
    }
}
