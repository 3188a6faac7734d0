//! Places that were struck, wreckage, and weapons that stand in the singular without a number.

use super::*;

impl Line<'_, '_, '_> {
    /// Places that were struck, or where wreckage fell.
    pub(super) fn locations(&self, index: usize, quantity: &Quantity, places: &mut [Place], all: &[Cue]) {
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
    pub(super) fn singulars(&self, single: &mut Vec<(usize, Figure)>) {
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
            let joined = view.meanings_at(named).any(|(m, _)| matches!(m, Meaning::NumeralJoin))
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
