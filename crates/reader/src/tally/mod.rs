//! What each strike word counts, by the order of the words.
//!
//! Tallies of strikes are written alike everywhere: a word for what befell, then counts joined to it until the next such
//! word; or the counts first, as the subject of what was done to them. Their trees, long lists with brackets and models'
//! names, are often wrong. So counts of weapons, and of the places they struck, are placed by order first; the tree places
//! what is left.

mod cue;
mod parts;
mod struck;

use crate::args;
use crate::events::{Scene, Trigger};
use crate::figures::{Quantity, QuantityKind};
use cue::Cue;
use lexicon::{Meaning, Pos, PrepRole, RangeOp, ThingKind};
use parts::sums_of_parts;
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
        // "While", "mientras que"; "in contrast to" begins no clause.
        let joint = scene.view.upos(token) == Upos::Sconj;
        let contrast = || {
            let mut here = scene.view.meanings_at(token);
            here.any(|(m, t)| matches!(m, Meaning::Contrast) && (t.len() == 1 || t.len() == 2 && joint))
        };
        if scene.view.doc.form(token) == ";" || token > tokens.start && contrast() {
            segments.push(start..token);
            start = token + 1;
        }
    }
    segments.push(start..tokens.end);
    segments
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
            // "Two people died, 14 were wounded": what is counted from here on is people.
            Some(ThingKind::Person | ThingKind::Force) => {
                *last_thing = None;
                return;
            }
            // "And another 11 were lost": of what was counted just before.
            None if bare(quantity) && last_thing.as_ref().is_some_and(|(s, _)| s + 1 >= sentence) => {}
            // "The number of drones shot down rose from 18 to 22".
            None if bare(quantity) && (quantity.was.is_some() || self.comes_to(quantity)) => {
                let Some(named) = self.named_before(quantity) else { return };
                *last_thing = Some((sentence, named));
            }
            _ if quantity.thing == "target" => {}
            _ if stands_for_drones(quantity)
                && last_thing.as_ref().is_some_and(|(s, t)| s + 1 >= sentence && flies(t)) => {}
            _ => return,
        }
        let taken =
            quantity.thing_kind.is_none() && quantity.thing == "unknown" || stands_for_drones(quantity);
        let thing = last_thing.as_ref().filter(|_| taken).map(|(_, thing)| thing.clone());
        let thing = thing.map(|thing| self.launched_as_many(quantity, places, &thing).unwrap_or(thing));
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
        let doer = || all.iter().find(|c| c.trigger == trigger).and_then(|c| c.doer);
        if role == Role::Hit
            && quantity.tokens.start > self.segment.start
            && args::marks(self.scene.view, quantity.tokens.start - 1, PrepRole::Agent)
            && let Some(doer) = doer()
        {
            role = doer;
        }
        if role == Role::Hit && self.instrument(index, places, trigger) {
            role = Role::Launched;
        }
        // "Of 133 drones 98 were shot down".
        let parted = || {
            self.scene
                .quantities
                .iter()
                .any(|q| q.part_of == Some(index) && q.tokens.start > quantity.tokens.start)
        };
        let opened = || {
            let before = (self.segment.start..quantity.tokens.start).rev().take(2);
            before.into_iter().any(|t| args::marks_any(self.scene.view, t, &[PrepRole::Of, PrepRole::From]))
        };
        if matches!(role, Role::Intercepted | Role::Suppressed | Role::Hit) && parted() && opened() {
            role = Role::Launched;
        }
        let part_of = self.list_total(index, quantity, places, trigger, role);
        places[index] = Place::In { trigger, role, thing, part_of, rule };
    }

    /// "117 drones and one missile. Of these, 74 were shot down": of what was launched fewer than are counted here, none is meant;
    /// what was launched in the like number is.
    fn launched_as_many(&self, quantity: &Quantity, places: &[Place], thing: &str) -> Option<String> {
        let quantities = &self.scene.quantities;
        let launched = |i: &usize| matches!(places.get(*i), Some(Place::In { role: Role::Launched, .. }));
        let before = || {
            (0..quantities.len())
                .rev()
                .filter(|i| quantities[*i].tokens.end <= quantity.number.start)
                .filter(launched)
        };
        let enough = |i: &usize| quantities[*i].count.high.is_none_or(|high| high >= quantity.count.low);
        let own = before().find(|i| quantities[*i].thing == thing)?;
        if enough(&own) {
            return None;
        }
        before().find(enough).map(|i| quantities[i].thing.clone())
    }

    /// "Revised the number of drones shot down to 34": whether a bare count is what a number came to.
    fn comes_to(&self, quantity: &Quantity) -> bool {
        let view = self.scene.view;
        let start = quantity.tokens.start;
        start > self.segment.start && args::marks(view, start - 1, PrepRole::To)
            || (start.saturating_sub(3).max(self.segment.start)..start).any(|t| {
                view.meanings_at(t).any(|(m, tokens)| matches!(m, Meaning::Change(_)) && tokens.end == start)
            })
    }

    /// The weapon that is named, not counted, in the words before a quantity.
    fn named_before(&self, quantity: &Quantity) -> Option<String> {
        (self.segment.start..quantity.tokens.start).rev().find_map(|t| {
            self.scene.view.meanings_at(t).find_map(|(m, _)| match m {
                Meaning::Thing { thing, kind: ThingKind::Weapon } if flies(thing) => Some(thing.to_string()),
                _ => None,
            })
        })
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
        let behind = self.fate_behind(quantity).filter(|role| *role != Role::Suppressed);
        let role = behind.or_else(|| self.fate_ahead(quantity))?;
        let cue = all.iter().rev().find(|c| c.head < quantity.tokens.start).or_else(|| all.first())?;
        Some((role, cue.trigger, "tally.fate"))
    }

    /// Words for what became of things, right before a quantity: "in the air are several drones".
    fn fate_ahead(&self, quantity: &Quantity) -> Option<Role> {
        let start = quantity.tokens.start;
        let near = start.saturating_sub(6).max(self.segment.start)..start;
        near.into_iter().find_map(|t| {
            self.scene.view.meanings_at(t).find_map(|(m, tokens)| match m {
                Meaning::Fate(role) if tokens.end <= start && tokens.end + 1 >= start => Some(*role),
                _ => None,
            })
        })
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
        // Also behind what is not counted: "with missiles and hundreds of drones".
        let view = self.scene.view;
        let start = quantity.tokens.start;
        let with = (start.saturating_sub(4)..start)
            .rev()
            .find(|t| !matches!(view.upos(*t), Upos::Noun | Upos::Adj | Upos::Cconj))
            .is_some_and(|t| args::marks(view, t, PrepRole::With));
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
                .any(|(m, tokens)| matches!(m, Meaning::Including) && tokens.end + 1 >= quantity.number.start)
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
}

/// Whether two things are of one family.
fn alike(a: &str, b: &str) -> bool {
    a.split('.').next() == b.split('.').next()
}

/// What is sent through the air to strike.
fn flies(thing: &str) -> bool {
    matches!(thing.split('.').next(), Some("drone" | "missile" | "rocket" | "bomb"))
}

/// "Another 32 craft were lost": a word that says of what flew only that it did.
fn stands_for_drones(quantity: &Quantity) -> bool {
    matches!(&*quantity.thing, "device" | "aircraft")
}

/// A count whose noun is left out.
fn bare(quantity: &Quantity) -> bool {
    quantity.kind == QuantityKind::Cardinal
        && quantity.thing == "unknown"
        && (quantity.head.is_none() || quantity.rule == "figures.bare")
        && !quantity.rule.ends_with("article")
}
