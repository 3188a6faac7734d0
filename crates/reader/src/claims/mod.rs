//! Claims: each event with its chain of sources, completed from what the report says elsewhere, and merged where
//! one source tells the same event twice.

mod asked;
mod chain;
mod finish;
mod merge;
mod mutual;
mod others;
mod places;
mod recast;
mod same;
mod spoken;
mod stand;
mod states;
mod times;
mod weapons;

pub use finish::finish;

use crate::Known;
use crate::addressed;
use crate::attribution::{self, Attribution};
use crate::events::{Party, Scene, Trigger};
use crate::figures::changes::SAME_FIGURE;
use crate::mentions::Sort;
use crate::modality;
use crate::view::View;
use asked::{drop_aims, drop_asked_for, of_accuser, of_event};
use lexicon::{Meaning, Need, Pos, Slot, ThingKind};
use merge::{drop_twin_verbs, merge};
use mutual::each_other;
use others::{denied_back, told_by_others};
use recast::{drop_missions, own_forces, recast};
use record::{Count, EventKind, Figure, Form, Modality, Role, Source, SourceKind, Span, Stance, When};
use same::fill_from_same;
use spoken::drop_spoken_of;
use states::{
    attacks, enemies, given_likewise, moved_to, not_of_their_targets, of_the_clause, other_states,
    state_of_place, turned_against, within_phrase,
};
use syntax::{Rel, Upos};
use times::inherit_times;

/// A claim in the making.
pub struct Draft {
    /// The event word.
    pub trigger: Trigger,
    /// Kind and CAMEO code, where a rule has seen that it is another than the word's own.
    pub kind: Option<(EventKind, &'static str)>,
    /// The kind of event that is asked for, refused or threatened by it.
    pub asked: Option<EventKind>,
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

/// Sentences around an attack in which deaths are its.
const EXPLAINED: usize = 3;

/// Joins triggers, times, figures and attributions: what is said, and what is only spoken of.
pub fn draft(
    scene: &Scene<'_, '_>,
    triggers: Vec<Trigger>,
    times: Vec<Option<When>>,
    figures: Vec<Vec<Figure>>,
    (attributions, topics): (&[Attribution], &[Attribution]),
    known: &Known,
) -> Vec<Draft> {
    let view = scene.view;
    let outermost = outermost(scene, known);
    let parts = triggers.into_iter().zip(times).zip(figures);
    let mut drafts: Vec<Draft> = parts
        .map(|((trigger, when), figures)| {
            // Who speaks of 40,000 participants or of 30 dead vouches for their number.
            let counts = trigger.word.kind == EventKind::Protest
                || trigger.word.actor.is_empty()
                    && matches!(trigger.word.figure, Some(Role::Killed | Role::Wounded | Role::Missing));
            let crowd = counts && trigger.word.pos != Pos::Verb;
            let vouched = topics.iter().filter(|_| crowd && !figures.is_empty());
            let mut over: Vec<&Attribution> = attributions
                .iter()
                .chain(vouched)
                .filter(|a| a.content.contains(&trigger.head) && !a.cue.contains(&trigger.head))
                .collect();
            // The wider content belongs to the outer source; of equals, the cue that stands outside.
            over.sort_by_key(|a| {
                (chain::rank(view, a), usize::MAX - a.content.len(), a.content.contains(&a.cue.start))
            });
            let mut sources = outermost.clone();
            let mut stance = Stance::Asserts;
            let mut speaker_state = None;
            let mut speaker = None;
            for link in over {
                if let Some(press) = chain::told_to(view, scene.mentions, link) {
                    chain::add(&mut sources, press);
                }
                chain::add(&mut sources, link.source.clone());
                if let Some(cited) = chain::cited(view, scene.mentions, link, attributions) {
                    chain::add(&mut sources, cited);
                }
                stance = link.stance;
                speaker = link.mention;
                speaker_state = link.mention.and_then(|m| scene.mentions.list[m].state.clone());
            }
            let mut trigger = trigger;
            // "В Киеве заявили": where it is said is not where it happened.
            let said_in = |m: &usize| {
                attributions
                    .iter()
                    .any(|a| a.mention == Some(*m) && a.speaker == scene.mentions.list[*m].tokens)
            };
            trigger.places.retain(|m| !said_in(m));
            speaks_of_own(scene, &mut trigger, speaker);
            if trigger.actors.is_empty()
                && goes_on(view, &trigger)
                && let Some(index) = speaker.filter(|m| scene.mentions.list[*m].acts())
            {
                trigger.actors = vec![scene.party(index, "claims.speaker_goes_on")];
                sources.pop();
            }
            speaker_acts(scene, &mut trigger, attributions);
            // "Denied planning to attack".
            let told = matches!(trigger.modality, Modality::Happened | Modality::Ongoing | Modality::Planned);
            if stance == Stance::Denies && told {
                trigger.modality = Modality::DidNotHappen;
            }
            // "Called a strike for Friday": what has a day to come has not happened yet.
            let ahead = when.as_ref().and_then(|w| w.start).zip(known.published).is_some_and(|(d, p)| d > p);
            if ahead
                && trigger.modality == Modality::Happened
                && !trigger.word.speech
                && !crate::calendar::by_speaking(trigger.word.kind)
            {
                trigger.modality = Modality::Planned;
            }
            if stance == Stance::Denies {
                denied_own(scene, &mut trigger, speaker);
            }
            let denies = stance == Stance::Asserts && stand::denies_own(scene, &trigger, speaker);
            let mut figures = figures;
            // "Mataron a tres, relató una testigo": who tells of it is none of those who are counted.
            let tells = |f: &Figure| {
                let speaks = |a: &Attribution| {
                    (a.content.contains(&trigger.head) || f.rule.contains("article"))
                        && !a.speaker.is_empty()
                        && view.span_of(&a.speaker).overlaps(f.span)
                };
                attributions.iter().any(speaks)
            };
            figures.retain(|f| !tells(f));
            if trigger.modality == Modality::DidNotHappen {
                figures.iter_mut().for_each(|figure| not_one(view, figure));
            }
            let evidence = vec![view.doc.sentences[view.sentence_of(trigger.head)].span];
            let mut draft = Draft {
                trigger,
                kind: None,
                asked: None,
                when,
                figures,
                sources,
                stance,
                speaker_state,
                evidence,
            };
            stand::demanded(scene, &mut draft, speaker);
            stand::announced(scene, &mut draft, speaker);
            stand::refused(scene, &mut draft);
            stand::warned(scene, &mut draft, speaker);
            if denies && draft.kind.is_none() {
                draft.stance = Stance::Denies;
            }
            draft.speak_for_self(scene);
            draft
        })
        .collect();
    told_by_others(scene, &mut drafts, attributions, topics, &outermost);
    denied_back(scene, &mut drafts, attributions, &outermost);
    each_other(scene, &mut drafts);
    drafts
}

/// "Did not fire a single shell": of a single one that is denied there is none.
fn not_one(view: &View<'_>, figure: &mut Figure) {
    let single = |t: usize| view.meanings_at(t).any(|(m, _)| *m == Meaning::Single);
    if figure.count == Count::exact(1.into())
        && (0..view.len())
            .skip_while(|t| view.span(*t).start < figure.span.start)
            .take_while(|t| view.span(*t).end <= figure.span.end)
            .any(single)
    {
        figure.count = Count { low: 0.into(), high: Some(0.into()), form: Form::None };
    }
}

/// "The Kremlin denies strikes on houses", "the rebels denied the massacre": what somebody denies, and nobody else is said to have
/// done, would be his, or his state's; of those who are known by no state only of who bears arms.
fn denied_own(scene: &Scene<'_, '_>, trigger: &mut Trigger, speaker: Option<usize>) {
    let nominal =
        trigger.word.pos == Pos::Noun && !trigger.word.actor.is_empty() && trigger.actors.is_empty();
    let Some(index) = speaker.filter(|_| nominal) else { return };
    if let Some(state) = scene.mentions.list[index].state.clone() {
        if trigger.recipients.iter().all(|r| r.state.as_ref() != Some(&state)) {
            trigger.actors = vec![inferred(state.clone(), state, "claims.denier")];
        }
    } else if scene.is_armed(index) {
        trigger.actors = vec![scene.party(index, "claims.denier")];
    }
}

/// "“We have not attacked any city,” the minister said": one who speaks in the first person does what he asks or promises
/// himself, and what "we" do otherwise his state does.
fn speaks_of_own(scene: &Scene<'_, '_>, trigger: &mut Trigger, speaker: Option<usize>) {
    let view = scene.view;
    let Some(speaker) = speaker.filter(|_| trigger.actors.is_empty() && trigger.word.pos == Pos::Verb) else {
        return;
    };
    let subject = trigger.frame.subject;
    let own = leaves_out_itself(view, trigger.head) || opens_own_words(scene, trigger.head);
    if subject.is_none() && own && !trigger.frame.passive {
        trigger.actors = vec![scene.party(speaker, "claims.left_out")];
        return;
    }
    let first = |t: usize| view.doc.feat(t, "Person") == Some("1");
    let finite =
        || std::iter::once(trigger.head).chain(view.children_by(trigger.head, Rel::Aux)).find(|t| first(*t));
    let told = match subject {
        Some(subject) => Some(subject).filter(|s| view.upos(*s) == Upos::Pron && first(*s)),
        None => finite(),
    };
    let Some(told) = told.filter(|_| !trigger.frame.passive && trigger.word.actor.contains(&Slot::Subj))
    else {
        return;
    };
    let mut party = scene.party(speaker, "claims.first_person");
    let several = view.doc.feat(told, "Number") == Some("Plur");
    if several && !trigger.word.speech {
        let Some(state) = party.state.clone() else { return };
        party = inferred(state.clone(), state, "claims.first_person");
    }
    party.actor.span = subject.map(|s| view.span(s));
    trigger.actors = vec![party];
}

/// "Хуситы сообщили, что обстреляли авианосец": a clause without a subject right under its cue, whose verb has the number and gender of
/// the cue, in a language that leaves the pronoun out.
fn leaves_out_itself(view: &View<'_>, verb: usize) -> bool {
    let feat = |t: usize, name: &str| view.doc.feat(t, name);
    let Some(cue) = view.head(verb).filter(|c| view.rel(verb) == Rel::Ccomp && *c < verb && view.says(*c))
    else {
        return false;
    };
    view.lexicon.inflects_names()
        && feat(verb, "Tense") == Some("Past")
        && feat(cue, "Tense") == Some("Past")
        && feat(verb, "Number") == feat(cue, "Number")
        && feat(verb, "Gender") == feat(cue, "Gender")
}

/// "“Поблагодарил Германию за помощь”, — написал Зеленский": a past verb in the singular with which one's own words open, where verbs
/// of the past show no person and the pronoun may be left out.
fn opens_own_words(scene: &Scene<'_, '_>, verb: usize) -> bool {
    let view = scene.view;
    let feat = |name: &str| view.doc.feat(verb, name);
    let opens = |q: &crate::quotes::Quote| {
        q.tokens.contains(&verb) && (q.tokens.start..verb).all(|t| view.upos(t) == Upos::Punct)
    };
    view.lexicon.inflects_names()
        && feat("Tense") == Some("Past")
        && feat("Number") == Some("Sing")
        && feat("VerbForm") == Some("Fin")
        && matches!(feat("Gender"), Some("Masc" | "Fem"))
        && scene.quotes.iter().any(opens)
}

/// "Police kill protesters, denounces NGO": who says it, behind a verb that is its own event, is who does it; the one that
/// the tree took for its subject is whom it is about.
fn speaker_acts(scene: &Scene<'_, '_>, trigger: &mut Trigger, attributions: &[Attribution]) {
    if !trigger.word.speech || trigger.word.pos != Pos::Verb {
        return;
    }
    let own = attributions.iter().filter(|a| a.cue.contains(&trigger.head));
    let speaker = own.filter_map(|a| a.mention).find(|m| scene.mentions.list[*m].head > trigger.head);
    let Some(speaker) = speaker else { return };
    let doer = trigger.actors.first().and_then(|a| a.mention);
    if doer.is_none_or(|m| m == speaker || scene.mentions.list[m].head > trigger.head) {
        return;
    }
    let accused = std::mem::replace(&mut trigger.actors, vec![scene.party(speaker, "claims.speaker_acts")]);
    let keeps = trigger.recipients.iter().any(|r| r.mention.is_some_and(|m| m != speaker));
    if !keeps {
        trigger.recipients = accused;
    }
}

/// "Wrote that the charges were false and called on the Union": who speaks goes on, where what he spoke of does nothing.
fn goes_on(view: &View<'_>, trigger: &Trigger) -> bool {
    let above = view.head(trigger.head).filter(|_| view.rel(trigger.head) == Rel::Conj);
    trigger.word.speech
        && trigger.word.pos == Pos::Verb
        && !trigger.word.actor.contains(&Slot::Speaker)
        && above.is_some_and(|above| view.rel(above) == Rel::Ccomp)
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
        // Two who agree with each other act, and promise nothing to anybody.
        let agree = self.trigger.word.kind == EventKind::Agree && self.trigger.word.mutual;
        // Nor does he say so who is accused of it.
        let charged = || scene.charged(self.trigger.head, self.trigger.word).is_some();
        if !self.trigger.word.speech || agree && !self.trigger.recipients.is_empty() || charged() {
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
            Meaning::Speech { stance, .. } if *stance != Stance::Asserts => Some(*stance),
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
    pub fn kind(&self) -> EventKind {
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

    /// A strike or a riot happens somewhere or some day even where nobody says who is in it.
    fn is_told_of_a_crowd(&self) -> bool {
        self.kind() == EventKind::Protest
            && (self.happened()
                || self.trigger.modality == Modality::Planned && self.trigger.word.pos == Pos::Noun)
            && (!self.trigger.places.is_empty() || self.when.as_ref().is_some_and(|w| w.span.is_some()))
    }

    /// "Sent two ships to search for the missing": what is sent on an errand, to nobody and no place, is no aid.
    fn is_sent_on_errand(&self, view: &View<'_>) -> bool {
        let head = self.trigger.head;
        let errand = |c: usize| {
            matches!(view.rel(c), Rel::Advcl | Rel::Xcomp | Rel::Acl)
                && view.doc.feat(c, "VerbForm") == Some("Inf")
        };
        let object = self.trigger.frame.object;
        // "Until Minsk stopped sending balloons".
        let unsent = self.trigger.modality == Modality::DidNotHappen && self.stance != Stance::Denies;
        self.kind() == EventKind::Aid
            && self.trigger.word.figure == Some(Role::Supplied)
            && self.trigger.recipients.is_empty()
            && self.trigger.places.is_empty()
            && object.is_some_and(|o| view.is_kind(o, ThingKind::Vehicle))
            && (unsent
                || view.children(head).chain(object.into_iter().flat_map(|o| view.children(o))).any(errand))
    }

    /// Whether anything ties the event to the world: a party, a figure of its own.
    fn has_substance(&self) -> bool {
        let party = |p: &Party| p.actor.id.is_some() || p.mention.is_some() || !p.actor.name.is_empty();
        self.trigger.actors.iter().chain(&self.trigger.recipients).any(party)
            || self.figures.iter().any(|f| f.role != Role::Ordinal && f.role != Role::Duration)
            || self.is_told_of_a_crowd()
    }
}

/// Whether two lists of parties can be the same: either is empty, or they share a state or a party.
fn agree(a: &[Party], b: &[Party]) -> bool {
    let same = |x: &Party, y: &Party| {
        x.actor.id.is_some() && x.actor.id == y.actor.id
            || x.is_of(y.state.as_deref())
            || x.actor.id.is_none() && y.actor.id.is_none() && x.actor.name == y.actor.name
    };
    a.is_empty() || b.is_empty() || a.iter().any(|x| b.iter().any(|y| same(x, y)))
}

/// Fills in what the report says elsewhere, drops what stays empty, and merges what is told twice.
pub fn complete(scene: &Scene<'_, '_>, mut drafts: Vec<Draft>) -> Vec<Draft> {
    drop_twin_verbs(scene.view, &mut drafts);
    // "Did not rule it out": what is left open is not refused.
    let open = |d: &Draft| d.kind() == EventKind::Reject && d.trigger.modality == Modality::DidNotHappen;
    drafts.retain(|d| {
        !(open(d) && d.trigger.word.pos == Pos::Verb && modality::rules_out(scene.view, d.trigger.head))
    });
    drafts.retain(|d| !d.trigger.word.needs.contains(&Need::Told) || !d.figures.is_empty());
    // "Denied being behind it": who denies what he would be blamed for accuses nobody.
    drafts.retain(|d| !(d.stance == Stance::Denies && d.trigger.word.actor.contains(&Slot::Speaker)));
    drop_spoken_of(scene.view, &mut drafts);
    places::of_statements(scene, &mut drafts);
    places::by_order(scene, &mut drafts);
    let harm = |f: &&Figure| matches!(f.role, Role::Killed | Role::Wounded | Role::Missing);
    let victims: Vec<Span> = drafts.iter().flat_map(|d| &d.figures).filter(harm).map(|f| f.span).collect();
    for draft in &mut drafts {
        own_side(scene, draft);
        recast(scene, draft);
        // The victims are the figure; a party to the event is who has an id, and who is detained as one of a group.
        let figures = |r: &Party, any: fn(&Figure) -> bool| {
            r.actor.id.is_none()
                && r.actor.span.is_some_and(|s| draft.figures.iter().any(|f| f.span.overlaps(s) && any(f)))
        };
        let counted = |r: &Party| figures(r, |_| true);
        let anybody = |f: &Figure| {
            !matches!(f.role, Role::Detained | Role::Involved)
                || f.thing == "person"
                || f.thing.starts_with("person.civilian")
        };
        // "24 people were killed and 300 injured": those who are counted for the first verb.
        let told = |r: &Party| {
            r.actor.id.is_none() && r.actor.span.is_some_and(|s| victims.iter().any(|v| v.overlaps(s)))
        };
        // "11 people died and 450 were detained": nor were they detained.
        let harmed = draft.kind() == EventKind::Assault
            || draft.figures.iter().any(|f| f.role == Role::Detained && f.rule.contains("befallen"));
        draft.trigger.recipients.retain(|r| !(figures(r, anybody) || harmed && told(r)));
        // Those who act are named even where they are counted: "hundreds of French farmers".
        let crowd = draft.kind() == EventKind::Protest;
        draft.trigger.actors.retain(|r| r.state.is_some() || crowd && r.mention.is_some() || !counted(r));
        if draft.kind() == EventKind::Assault {
            // "An airport of Israel": an attack on a state.
            for party in draft.trigger.recipients.iter_mut().filter(|r| r.actor.id.is_none()) {
                let body = |m: usize| scene.mentions.list[m].sort == Sort::Organisation;
                let state = party.state.clone().filter(|_| party.mention.is_some_and(body));
                if let Some(state) = state {
                    *party = inferred(state.clone(), state, "claims.state_of_place");
                }
            }
            // A building that is hit is a target, not a party.
            let person = |r: &Party| {
                r.mention.is_none_or(|m| matches!(scene.mentions.list[m].sort, Sort::Person | Sort::Group))
            };
            // "Its soldiers had been attacked": but soldiers are.
            let force = |r: &Party| {
                r.mention.map(|m| &scene.mentions.list[m]).is_some_and(|m| {
                    scene.view.is_kind(m.head, ThingKind::Force)
                        && scene.view.feat_of(&m.tokens, "Number") == Some("Plur")
                })
            };
            let target = |r: &Party| r.actor.rule == "mentions.home" && !force(r);
            draft.trigger.recipients.retain(|r| r.actor.id.is_some() && !target(r) || person(r));
        }
    }
    drop_missions(scene.view, &mut drafts);
    of_accuser(scene.view, &mut drafts);
    inherit_times(scene, &mut drafts);
    enemies(scene, &mut drafts);
    fill_from_same(scene, &mut drafts);
    inherit_times(scene, &mut drafts);
    of_event(&mut drafts);
    drop_aims(scene.view, &mut drafts);
    drop_asked_for(scene.view, &mut drafts);
    addressed::complete(scene, &mut drafts);
    for draft in &mut drafts {
        state_of_place(scene, draft);
        moved_to(scene, draft);
        within_phrase(scene, draft);
        own_forces(draft);
    }
    not_of_their_targets(scene, &mut drafts);
    turned_against(scene, &mut drafts);
    let attacks = attacks(&drafts);
    for draft in &mut drafts {
        of_the_clause(scene, draft, &attacks);
    }
    other_states(scene, &mut drafts);
    given_likewise(scene, &mut drafts);
    fill_from_same(scene, &mut drafts);
    of_event(&mut drafts);
    explain_consequences(scene.view, &mut drafts);
    places::carry_over(scene, &mut drafts);
    // Where an attack is told close by, the deaths are its.
    let attacks: Vec<usize> = drafts
        .iter()
        .filter(|d| d.kind() == EventKind::Assault && d.happened() && !d.is_mere_consequence())
        .map(|d| scene.view.sentence_of(d.trigger.head))
        .collect();
    let explained = |d: &Draft| {
        let here = scene.view.sentence_of(d.trigger.head);
        // "Two officers died when a motorcycle bomb went off": a weapon explains them as well.
        let armed = || scene.view.sentence(d.trigger.head).any(|t| scene.view.is_kind(t, ThingKind::Weapon));
        !d.figures.is_empty() && (attacks.iter().any(|s| s.abs_diff(here) <= EXPLAINED) || armed())
    };
    drafts.retain(|d| {
        d.has_substance() && !d.is_sent_on_errand(scene.view) && (!d.is_mere_consequence() || explained(d))
    });
    merge(scene.view, drafts)
}

/// "Two died in a shelling", "eleven died in the protests": the dead are those of the attack that the same sentence names, whoever
/// made it, else of its protest.
fn explain_consequences(view: &View<'_>, drafts: &mut [Draft]) {
    let sentence = |d: &Draft| view.sentence_of(d.trigger.head);
    // What another counted stays his.
    let rival = |d: &Draft| d.figures.iter().any(|f| f.rule.contains(SAME_FIGURE));
    let mere = |i: &usize| drafts[*i].is_mere_consequence() && !rival(&drafts[*i]);
    for index in (0..drafts.len()).filter(mere).collect::<Vec<_>>() {
        let told = |kind: EventKind| {
            (0..drafts.len()).find(|i| {
                let other = &drafts[*i];
                other.kind() == kind
                    && !other.is_mere_consequence()
                    && sentence(other) == sentence(&drafts[index])
            })
        };
        let unrest = || told(EventKind::Protest).filter(|i| drafts[*i].happened());
        let Some(attack) = told(EventKind::Assault).or_else(unrest) else { continue };
        if drafts[attack].trigger.places.is_empty() {
            drafts[attack].trigger.places = drafts[index].trigger.places.clone();
        }
        for figure in std::mem::take(&mut drafts[index].figures) {
            let known = drafts[attack].figures.iter().any(|f| f.span == figure.span);
            if !known {
                drafts[attack].figures.push(figure);
            }
        }
    }
}

/// Who shoots down is the one attacked, not the attacker.
fn own_side(scene: &Scene<'_, '_>, draft: &mut Draft) {
    let defends = |role: Option<Role>| matches!(role, Some(Role::Intercepted | Role::Suppressed));
    let destroys = draft.trigger.word.figure == Some(Role::Destroyed)
        && draft.figures.iter().any(|f| f.role == Role::Intercepted);
    if draft.kind() != EventKind::Assault || !defends(draft.trigger.word.figure) && !destroys {
        return;
    }
    // Ships that are stopped at sea are nobody's weapons.
    let mut stopped = draft.figures.iter().filter(|f| f.role == Role::Intercepted).peekable();
    if stopped.peek().is_some() && stopped.all(|f| f.thing.starts_with("ship")) {
        return;
    }
    let doers = std::mem::take(&mut draft.trigger.actors);
    let owners = std::mem::take(&mut draft.trigger.recipients);
    let mut owners: Vec<Party> = owners.into_iter().filter(|p| p.actor.rule == "events.owner").collect();
    // "Shot down five Indian jets": whose they are is who sent them.
    if let Some(object) = draft.trigger.frame.object.filter(|_| owners.is_empty()) {
        let own = |p: &Party| doers.iter().any(|d| d.state == p.state);
        let whose = scene.parties(object).into_iter().filter(|p| !own(p)).filter_map(|p| {
            let named = p.actor.rule == "events.owner" || p.mention.is_some();
            p.state.filter(|_| named).map(|state| inferred(state.clone(), state, "events.owner"))
        });
        owners.extend(whose);
    }
    draft.trigger.actors = owners;
    let mut attacked: Vec<Party> = Vec::new();
    // "Air defences shot down Ukrainian drones": whoever they are, they are not the attacker's.
    let attackers: Vec<String> = draft.trigger.actors.iter().filter_map(|p| p.state.clone()).collect();
    let guessed = |p: &Party| {
        p.actor.rule == "mentions.home" && p.state.as_ref().is_some_and(|s| attackers.contains(s))
    };
    for doer in doers.into_iter().filter(|p| !guessed(p)) {
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

pub(super) fn inferred(id: String, name: String, rule: &str) -> Party {
    let state = Some(id.clone());
    let actor = record::Actor {
        id: Some(id),
        name,
        state: state.clone(),
        sector: None,
        span: None,
        rule: rule.into(),
    };
    Party { actor, state, mention: None }
}
