//! What each strike word counts, by the order of the words.
//!
//! Tallies of strikes are written alike everywhere: a word for what befell, then counts joined to it until the next such
//! word; or the counts first, as the subject of what was done to them. Their trees, long lists with brackets and models'
//! names, are often wrong. So counts of weapons, and of the places they struck, are placed by order first; the tree places
//! what is left.

use crate::args;
use crate::events::{Scene, Trigger};
use crate::figures::{Quantity, QuantityKind};
use lexicon::{Meaning, Pos, PrepRole, RangeOp, ThingKind};
use record::{Count, EventKind, Figure, Number, Role, Span};
use std::ops::Range;
use syntax::{Rel, Upos};

/// Where a quantity belongs.
#[derive(Clone, Debug, PartialEq)]
pub enum Place {
    /// The tree is to say.
    Open,
    /// In no event.
    Nowhere,
    /// In the event of a trigger, in a role.
    In {
        /// Index of the trigger.
        trigger: usize,
        /// The role.
        role: Role,
        /// The thing, where it is taken over from a count before.
        thing: Option<String>,
        /// The whole that it is part of, where the quantity does not say.
        part_of: Option<Span>,
        /// The rule.
        rule: &'static str,
    },
}

/// The place of each quantity, and figures of weapons that stand in the singular without a number.
pub fn place(scene: &Scene<'_, '_>, triggers: &[Trigger]) -> (Vec<Place>, Vec<(usize, Figure)>) {
    let mut places = vec![Place::Open; scene.quantities.len()];
    let mut single = Vec::new();
    let cues: Vec<Cue> =
        triggers.iter().enumerate().filter_map(|(index, t)| Cue::of(scene, index, t)).collect();
    let mut last_thing: Option<(usize, String)> = None;
    for sentence in &scene.view.doc.sentences {
        let tokens = sentence.tokens.clone();
        let own: Vec<&Cue> = cues.iter().filter(|c| tokens.contains(&c.head)).collect();
        for segment in segments(scene, tokens.clone()) {
            let line = Line { scene, cues: &own, segment: segment.clone() };
            for (index, quantity) in scene.quantities.iter().enumerate() {
                if segment.contains(&quantity.number.start) {
                    line.quantity(index, quantity, &mut last_thing, &mut places, &cues);
                }
            }
            line.singulars(&mut single);
        }
    }
    sums_of_parts(scene, &mut places);
    (places, single)
}

/// A sentence between its semicolons.
fn segments(scene: &Scene<'_, '_>, tokens: Range<usize>) -> Vec<Range<usize>> {
    let mut segments = Vec::new();
    let mut start = tokens.start;
    for token in tokens.clone() {
        let contrast = || scene.view.meanings_at(token).any(|(m, t)| *m == Meaning::Contrast && t.len() == 1);
        if scene.view.doc.form(token) == ";" || token > tokens.start && contrast() {
            segments.push(start..token);
            start = token + 1;
        }
    }
    segments.push(start..tokens.end);
    segments
}

/// A word that counts weapons.
struct Cue {
    trigger: usize,
    head: usize,
    pos: Pos,
    /// The role of what stands behind it.
    after: Role,
    /// The role of what stands before it, as its subject.
    before: Option<Role>,
    /// A participle on a noun: "drones launched by Russia".
    participle: bool,
    /// Takes an object behind it.
    active: bool,
}

impl Cue {
    fn of(scene: &Scene<'_, '_>, index: usize, trigger: &Trigger) -> Option<Cue> {
        let word = trigger.word;
        let view = scene.view;
        let strike = |role: Option<Role>| {
            role.and_then(|role| match role {
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
        let participle = verb
            && !helped
            && view.doc.feat(trigger.head, "VerbForm") == Some("Part")
            && !matches!(view.rel(trigger.head), Rel::Root | Rel::Ccomp | Rel::Parataxis);
        let active = verb && !trigger.frame.passive && object.is_some();
        Some(Cue { trigger: index, head: trigger.head, pos: word.pos, after, before, participle, active })
    }
}

/// The cues and quantities of one stretch of words.
struct Line<'l, 'v, 'a> {
    scene: &'l Scene<'v, 'a>,
    cues: &'l [&'l Cue],
    segment: Range<usize>,
}

impl Line<'_, '_, '_> {
    fn quantity(
        &self,
        index: usize,
        quantity: &Quantity,
        last_thing: &mut Option<(usize, String)>,
        places: &mut [Place],
        all: &[Cue],
    ) {
        if quantity.kind != QuantityKind::Cardinal || quantity.former {
            return;
        }
        let sentence = self.scene.view.sentence_of(quantity.number.start);
        match quantity.thing_kind {
            Some(ThingKind::Place) if !quantity.rule.ends_with("article") => {
                self.locations(index, quantity, places, all);
                return;
            }
            Some(ThingKind::Weapon) if quantity.thing.split('+').any(flies) => {}
            // "And another 11 were lost": of what was counted just before.
            None if bare(quantity) && last_thing.as_ref().is_some_and(|(s, _)| s + 1 >= sentence) => {}
            // "The number of drones shot down rose from 18 to 22".
            None if bare(quantity) && quantity.was.is_some() => {
                let named = (self.segment.start..quantity.tokens.start).rev().find_map(|t| {
                    self.scene.view.meanings_at(t).find_map(|(m, _)| match m {
                        Meaning::Thing { thing, kind: ThingKind::Weapon } if flies(thing) => {
                            Some(thing.to_string())
                        }
                        _ => None,
                    })
                });
                let Some(named) = named else { return };
                *last_thing = Some((sentence, named));
            }
            _ if quantity.thing == "target" => {}
            _ => return,
        }
        let taken = quantity.thing_kind.is_none() && quantity.thing == "unknown";
        let thing = last_thing.as_ref().filter(|_| taken).map(|(_, thing)| thing.clone());
        if !taken && quantity.thing != "target" {
            *last_thing = Some((sentence, quantity.thing.clone()));
        }
        let whole_of = self
            .scene
            .quantities
            .iter()
            .position(|q| q.part_of == Some(index) && q.tokens.start < quantity.tokens.start);
        let (mut role, trigger, rule) = match whole_of {
            Some(part) => match self.whole(quantity, &places[part]) {
                Some(found) => found,
                None => {
                    places[index] = Place::Nowhere;
                    return;
                }
            },
            None => match self.fate(quantity, all).or_else(|| self.own(quantity, places)) {
                Some(found) => found,
                None => return,
            },
        };
        // "258 drones were neutralised by electronic warfare".
        if role == Role::Intercepted && self.fate_behind(quantity) == Some(Role::Suppressed) {
            role = Role::Suppressed;
        }
        if role == Role::Hit && self.instrument(index, places, trigger) {
            role = Role::Launched;
        }
        let part_of = self.list_total(index, quantity, places, trigger, role);
        places[index] = Place::In { trigger, role, thing, part_of, rule };
    }

    /// The cue before or behind a quantity that counts it.
    fn own(&self, quantity: &Quantity, places: &[Place]) -> Option<(Role, usize, &'static str)> {
        let before = self.before(quantity.tokens.start);
        let after = self
            .cues
            .iter()
            .find(|c| c.head >= quantity.number.end && self.segment.contains(&c.head) && c.pos == Pos::Verb);
        let another = |until: usize| {
            self.scene.quantities.iter().any(|q| {
                q.tokens.start >= quantity.tokens.end
                    && q.tokens.start < until
                    && quantity.part_of.is_none_or(|w| !std::ptr::eq(&self.scene.quantities[w], q))
                    && (q.thing_kind == Some(ThingKind::Weapon) || bare(q))
            })
        };
        let stop = |until: usize| {
            (quantity.tokens.end.min(until)..until)
                .any(|t| matches!(self.scene.view.doc.form(t), "," | ":" | "–" | "—"))
        };
        // A verb whose subject was counted has all that it counts: "25 were shot down, while one missile and 20 drones hit".
        let full = |cue: &Cue| {
            places.iter().any(
                |p| matches!(p, Place::In { trigger, rule: "tally.before", .. } if *trigger == cue.trigger),
            )
        };
        match (before, after) {
            (Some(cue), Some(next)) if full(cue) && !cue.active && next.before.is_some() => {
                Some((next.before?, next.trigger, "tally.before"))
            }
            (None, Some(next)) => Some((next.before?, next.trigger, "tally.before")),
            (Some(_), Some(next))
                if !next.participle
                    && (!self.wants_object(before, quantity))
                    && next.before.is_some()
                    && !another(next.head)
                    && !stop(next.head)
                    && next.head <= quantity.tokens.end + 8 =>
            {
                Some((next.before?, next.trigger, "tally.before"))
            }
            (Some(cue), _) => Some((cue.after, cue.trigger, "tally.after")),
            (None, None) => None,
        }
    }

    /// Whether the cue before still lacks what it counts.
    fn wants_object(&self, cue: Option<&Cue>, quantity: &Quantity) -> bool {
        cue.is_some_and(|cue| {
            cue.active
                && !self.scene.quantities.iter().any(|q| {
                    q.tokens.start > cue.head
                        && q.tokens.start < quantity.tokens.start
                        && matches!(q.thing_kind, Some(ThingKind::Weapon | ThingKind::Place))
                })
        })
    }

    /// What became of things by words that are no event: "six were still in the air". Told of the strike told before.
    fn fate(&self, quantity: &Quantity, all: &[Cue]) -> Option<(Role, usize, &'static str)> {
        let role = self.fate_behind(quantity).filter(|role| *role != Role::Suppressed)?;
        let cue = all.iter().rev().find(|c| c.head < quantity.tokens.start).or_else(|| all.first())?;
        Some((role, cue.trigger, "tally.fate"))
    }

    /// Words for what became of things, behind a quantity and before the next.
    fn fate_behind(&self, quantity: &Quantity) -> Option<Role> {
        let from = quantity.tokens.end;
        let next = self.scene.quantities.iter().map(|q| q.tokens.start).find(|start| *start >= from);
        let until = next.unwrap_or(usize::MAX).min(self.segment.end).min(from + 10);
        (from..until).find_map(|t| {
            self.scene.view.meanings_at(t).find_map(|(m, _)| match m {
                Meaning::Fate(role) => Some(*role),
                _ => None,
            })
        })
    }

    /// "Hit the city with 90 drones and a missile": what it was done with was sent.
    fn instrument(&self, index: usize, places: &[Place], trigger: usize) -> bool {
        let quantity = &self.scene.quantities[index];
        let with = (quantity.tokens.start.saturating_sub(1)..quantity.tokens.start)
            .any(|t| args::marks(self.scene.view, t, PrepRole::With));
        let joined = || {
            index.checked_sub(1).is_some_and(|before| {
                let near = self.scene.quantities[before].tokens.end + 3 >= quantity.tokens.start;
                near && matches!(&places[before], Place::In { trigger: t, role: Role::Launched, .. } if *t == trigger)
            })
        };
        with || joined()
    }

    fn before(&self, token: usize) -> Option<&Cue> {
        let mut cue =
            self.cues.iter().rev().find(|c| c.head < token && self.segment.contains(&c.head)).copied()?;
        // "Shot down/suppressed 95": told together under the first.
        let linked = |from: usize, to: usize| {
            to - from == 2
                && (self.scene.view.doc.form(from + 1) == "/"
                    || self
                        .scene
                        .view
                        .meanings_at(from + 1)
                        .any(|(m, _)| matches!(m, Meaning::NumeralJoin | Meaning::Range(RangeOp::To))))
        };
        while let Some(first) = self.cues.iter().find(|c| c.head < cue.head && linked(c.head, cue.head)) {
            cue = *first;
        }
        Some(cue)
    }

    /// The whole of "12 of the 15 missiles launched": what the participle says, else all that came.
    fn whole(&self, quantity: &Quantity, part: &Place) -> Option<(Role, usize, &'static str)> {
        let participle = self
            .cues
            .iter()
            .find(|c| c.head >= quantity.tokens.end && self.segment.contains(&c.head) && c.participle);
        if let Some(cue) = participle {
            return Some((cue.before?, cue.trigger, "tally.whole"));
        }
        match part {
            Place::In { trigger, role: Role::Intercepted | Role::Suppressed | Role::Hit, .. } => {
                Some((Role::Launched, *trigger, "tally.whole"))
            }
            _ => None,
        }
    }

    /// The total that a list behind a colon, a dash or a bracket belongs to: "177 targets: 3 missiles and 174 drones".
    fn list_total(
        &self,
        index: usize,
        quantity: &Quantity,
        places: &[Place],
        trigger: usize,
        role: Role,
    ) -> Option<Span> {
        if quantity.part_of.is_some() {
            return None;
        }
        // "75 drones, including 33 over Saratov".
        let including = (quantity.number.start.saturating_sub(4)..quantity.number.start).any(|t| {
            self.scene
                .view
                .meanings_at(t)
                .any(|(m, tokens)| *m == Meaning::Including && tokens.end + 1 >= quantity.number.start)
        });
        if including {
            let whole = (0..index)
                .rev()
                .take(4)
                .find(|i| matches!(&places[*i], Place::In { role: r, .. } if *r == role));
            return whole.map(|i| self.scene.quantities[i].span);
        }
        let sign = |from: usize, signs: &[&str]| {
            (from..quantity.tokens.start).any(|t| signs.contains(&self.scene.view.doc.form(t)))
        };
        let total = (0..index).rev().take(24).find(|i| {
            let q = &self.scene.quantities[*i];
            let Place::In { trigger: t, role: r, part_of: None, .. } = &places[*i] else { return false };
            let near = (*t, *r) == (trigger, role) && self.segment.contains(&q.number.start);
            // "177 targets – 3 missiles and 174 drones", "46 drones: 24 over Rostov, 16 over the sea".
            let list = if q.thing == "target" {
                sign(q.tokens.end, &[":", "–", "—", "-", "("])
            } else {
                let alike = quantity.thing == "unknown" || alike(&q.thing, &quantity.thing);
                alike && sign(q.tokens.end, &[":"])
            };
            near && list
        })?;
        Some(self.scene.quantities[total].span)
    }

    /// Places that were struck, or where wreckage fell.
    fn locations(&self, index: usize, quantity: &Quantity, places: &mut [Place], all: &[Cue]) {
        let at = quantity.tokens.start;
        let cue = self.before(at);
        let debris = (self.segment.start..at).rev().find(|t| self.wreckage(*t));
        let Some(role) = (match (cue, debris) {
            (_, Some(debris)) if cue.is_none_or(|c| self.fell(c, debris)) => Some(Role::Debris),
            (Some(cue), _) if cue.after == Role::Hit || cue.before == Some(Role::Hit) => {
                Some(Role::Locations)
            }
            (Some(cue), _) if cue.after == Role::Launched && self.struck_by(cue, at) => Some(Role::Locations),
            (Some(_), _) => None,
            (None, _) => return,
        }) else {
            places[index] = Place::Nowhere;
            return;
        };
        // Wreckage alone is told of the strike told before.
        let cue =
            cue.or_else(|| self.cues.first().copied()).or_else(|| all.iter().rev().find(|c| c.head < at));
        let Some(cue) = cue else { return };
        places[index] =
            Place::In { trigger: cue.trigger, role, thing: None, part_of: None, rule: "tally.places" };
    }

    /// Whether wreckage is what a cue speaks of: it stands behind it, or is its subject.
    fn fell(&self, cue: &Cue, debris: usize) -> bool {
        debris > cue.head
            || self.cues.iter().rev().find(|c| c.head < debris).is_none_or(|c| c.head != cue.head) && {
                cue.head.saturating_sub(debris) <= 6
            }
    }

    /// Whether nothing else is counted between an attack and the places.
    fn struck_by(&self, cue: &Cue, at: usize) -> bool {
        at.saturating_sub(cue.head) <= 4
            && !self.scene.quantities.iter().any(|q| (cue.head..at).contains(&q.tokens.start))
    }

    fn wreckage(&self, token: usize) -> bool {
        self.scene.view.meanings_at(token).any(
            |(m, _)| matches!(m, Meaning::Thing { thing, .. } if thing.split('.').next() == Some("debris")),
        )
    }

    /// "Hits of the ballistic missile and 6 drones": one, by its number.
    fn singulars(&self, single: &mut Vec<(usize, Figure)>) {
        let view = self.scene.view;
        for token in self.segment.clone() {
            let counted = self.scene.quantities.iter().any(|q| q.tokens.contains(&token));
            let Some((thing, tokens)) = view.meanings_at(token).find_map(|(m, tokens)| match m {
                Meaning::Thing { thing, kind: ThingKind::Weapon } if flies(thing) => {
                    Some((thing.to_string(), tokens.clone()))
                }
                _ => None,
            }) else {
                continue;
            };
            let noun = tokens.clone().rev().find(|t| view.upos(*t) == Upos::Noun);
            let Some(noun) = noun.filter(|n| !counted && view.doc.feat(*n, "Number") == Some("Sing")) else {
                continue;
            };
            let named = tokens.end
                + (tokens.end..self.segment.end)
                    .take_while(|t| {
                        matches!(view.upos(*t), Upos::Propn | Upos::Num) || view.doc.form(*t) == "-"
                    })
                    .count();
            let joined = view.meanings_at(named).any(|(m, _)| *m == Meaning::NumeralJoin)
                && self
                    .scene
                    .quantities
                    .iter()
                    .any(|q| q.tokens.start == named + 1 && q.thing_kind == Some(ThingKind::Weapon));
            let Some(cue) = self.before(token).or_else(|| {
                self.cues.iter().find(|c| c.head > token && c.pos == Pos::Verb && joined).copied()
            }) else {
                continue;
            };
            let follows = cue.head < token && token <= cue.head + 2 && cue.pos == Pos::Verb;
            let role = if cue.head < token { Some(cue.after) } else { cue.before };
            let (true, Some(role)) = (joined || follows, role) else { continue };
            // A modifier of another noun is no weapon that was used: "missile attack".
            if matches!(view.rel(noun), Rel::Compound | Rel::Amod | Rel::Nmod) && !joined {
                continue;
            }
            single.push((
                cue.trigger,
                Figure {
                    role,
                    thing,
                    count: Count::exact(Number::from(1)),
                    span: view.span_of(&tokens),
                    part_of: None,
                    scope: None,
                    rule: "figures.singular tally.singular".to_owned(),
                },
            ));
        }
    }
}

/// Whether two things are of one family.
fn alike(a: &str, b: &str) -> bool {
    a.split('.').next() == b.split('.').next()
}

/// What is sent through the air to strike.
fn flies(thing: &str) -> bool {
    matches!(thing.split('.').next(), Some("drone" | "missile" | "rocket" | "bomb"))
}

/// A count whose noun is left out.
fn bare(quantity: &Quantity) -> bool {
    quantity.kind == QuantityKind::Cardinal
        && quantity.thing == "unknown"
        && (quantity.head.is_none() || quantity.rule == "figures.bare")
        && !quantity.rule.ends_with("article")
}

/// Counts of one role and thing behind a total that they add up to are its parts: the regions of a night.
fn sums_of_parts(scene: &Scene<'_, '_>, places: &mut [Place]) {
    let value = |i: usize| scene.quantities[i].count.is_point().then(|| scene.quantities[i].count.low.get());
    let thing = |i: usize, place: &Place| match place {
        Place::In { thing: Some(thing), .. } => thing.clone(),
        _ => scene.quantities[i].thing.clone(),
    };
    let mut total = 0;
    while total < places.len() {
        let Place::In { role, .. } = places[total].clone() else {
            total += 1;
            continue;
        };
        let (Some(wanted), whole) = (value(total), thing(total, &places[total])) else {
            total += 1;
            continue;
        };
        let sentence = |i: usize| scene.view.sentence_of(scene.quantities[i].number.start);
        let mut parts = Vec::new();
        let mut sum = 0.0;
        for next in total + 1..places.len() {
            let alike = matches!(&places[next], Place::In { role: r, .. } if *r == role)
                && thing(next, &places[next]) == whole;
            if sentence(next) > sentence(total) + 2 || sum >= wanted {
                break;
            }
            if let (true, Some(count)) = (alike, value(next)) {
                parts.push(next);
                sum += count;
            }
        }
        if parts.len() > 1 && sum == wanted {
            let span = scene.quantities[total].span;
            for part in &parts {
                if let Place::In { part_of, .. } = &mut places[*part] {
                    *part_of = Some(span);
                }
            }
            total = parts[parts.len() - 1];
        }
        total += 1;
    }
}
