//! What each count counts in its event: the figure's role, from the slot it stands in.

use crate::args;
use crate::events::{self, Scene, TOLD_BEFORE, Trigger};
use crate::figures::changes::SAME_FIGURE;
use crate::figures::{Quantity, QuantityKind};
use crate::mentions::Sort;
use crate::tally::{self, Place};
use crate::view::View;
use lexicon::{Meaning, Need, Pos, PrepRole, ThingKind, TimeUnit, TimeWord};
use record::{Count, EventKind, Figure, Form, Modality, Role};
use syntax::{Rel, Upos};

/// The figures of each trigger, in text order.
pub fn assign(scene: &Scene<'_, '_>, triggers: &[Trigger]) -> Vec<Vec<Figure>> {
    let mut figures: Vec<Vec<Figure>> = vec![Vec::new(); triggers.len()];
    let (places, single) = tally::place(scene, triggers);
    for (trigger, figure) in single {
        figures[trigger].push(figure);
    }
    // Where each quantity was placed, for its parts: "23 militants, including three commanders".
    let mut placed_at: Vec<Vec<(usize, Role)>> = vec![Vec::new(); scene.quantities.len()];
    for (at, (quantity, place)) in scene.quantities.iter().zip(places).enumerate() {
        // What it was before is no count of the event.
        if quantity.former || place == Place::Nowhere {
            continue;
        }
        if let Place::In { trigger, role, thing, part_of, rule } = place {
            placed_at[at].push((trigger, role));
            let whole =
                quantity.part_of.and_then(|whole| scene.quantities.get(whole)).map(|whole| whole.span);
            figures[trigger].push(Figure {
                role,
                thing: thing.unwrap_or_else(|| quantity.thing.clone()),
                count: quantity.count,
                span: quantity.span,
                part_of: whole.or(part_of),
                scope: None,
                rule: format!("{} {rule}", quantity.rule).trim_start().to_owned(),
            });
            continue;
        }
        let counts = match quantity.kind {
            QuantityKind::Percent | QuantityKind::Share | QuantityKind::Age => false,
            QuantityKind::Measure => quantity.weighed.is_some(),
            _ => true,
        };
        if !counts {
            continue;
        }
        let mut own = match quantity.rule {
            SAME_FIGURE => same_figure(scene, at, &placed_at),
            _ => places_of(scene, triggers, quantity),
        };
        if quantity.rule.ends_with("article") {
            own.retain(|(index, ..)| !names_event(scene, &triggers[*index], quantity));
        }
        let whole = quantity.part_of.filter(|whole| *whole < at).map(|whole| &placed_at[whole]);
        let person = matches!(quantity.thing_kind, None | Some(ThingKind::Person | ThingKind::Force));
        if let Some(whole) = whole.filter(|w| !w.is_empty() && person) {
            own = whole.iter().map(|(index, role)| (*index, *role, "roles.whole")).collect();
        }
        for (index, role, rule) in own {
            placed_at[at].push((index, role));
            let part_of =
                quantity.part_of.and_then(|whole| scene.quantities.get(whole)).map(|whole| whole.span);
            let thing = match quantity.kind {
                QuantityKind::Measure => quantity.weighed.unwrap_or(&quantity.thing).to_owned(),
                _ if casualty(&quantity.thing).is_some() => "person".to_owned(),
                QuantityKind::Ordinal => ordinal_thing(triggers[index].word.kind).to_owned(),
                QuantityKind::Duration(unit) => unit.name().to_owned(),
                _ if quantity.thing == "unknown"
                    && matches!(
                        role,
                        Role::Killed
                            | Role::Wounded
                            | Role::Missing
                            | Role::Participants
                            | Role::Detained
                            | Role::Captured
                            | Role::Displaced
                    ) =>
                {
                    "person".to_owned()
                }
                _ => quantity.thing.clone(),
            };
            // "Засудив до 12 років": the preposition of a term is no bound.
            let term = role == Role::Duration
                && triggers[index].word.mode.as_deref() == Some("convict")
                && quantity.count.form == Form::AtMost;
            let count = match quantity.count.high.filter(|_| term) {
                Some(high) => Count { low: high, high: Some(high), form: Form::Exact },
                None => quantity.count,
            };
            figures[index].push(Figure {
                role,
                thing,
                count,
                span: quantity.span,
                part_of,
                scope: None,
                rule: if quantity.rule.is_empty() {
                    rule.to_owned()
                } else {
                    format!("{} {rule}", quantity.rule)
                },
            });
        }
    }
    for (own, trigger) in figures.iter_mut().zip(triggers) {
        own.extend(single_victims(scene, trigger));
        own.sort_by_key(|figure| figure.span);
        family_of_parts(own);
        wholes_of_people(own);
    }
    figures
}

/// Words beside a number that is put on what was told, in which it is said of whom.
const SAID: usize = 6;

/// "Puts the figure at 17": counted where the people were who were counted last, within the sentences before.
fn same_figure(
    scene: &Scene<'_, '_>,
    at: usize,
    placed: &[Vec<(usize, Role)>],
) -> Vec<(usize, Role, &'static str)> {
    let sentence = |q: &Quantity| scene.view.sentence_of(q.tokens.start);
    let here = sentence(&scene.quantities[at]);
    // "10,000 marched, police said; organisers put the figure at 50,000".
    let parted = |q: &Quantity| {
        let between = q.tokens.end..scene.quantities[at].tokens.start;
        let own = scene.quantities[at].tokens.start;
        let joined = own > 0 && scene.view.upos(own - 1) == Upos::Cconj;
        sentence(q) == here && (joined || between.into_iter().any(|t| scene.view.doc.form(t) == ";"))
    };
    // "Put the death toll at 12", "elevó a 12 el número de heridos": of those whom the phrase itself names.
    let own = &scene.quantities[at].tokens;
    let around = own.start.saturating_sub(SAID)..(own.end + SAID).min(scene.view.len());
    let wanted = around.filter(|t| scene.view.sentence_of(*t) == here).find_map(|t| fate(scene.view, t));
    let people = |i: usize| {
        let q = &scene.quantities[i];
        placed[i].iter().any(|(_, role)| wanted.is_none_or(|wanted| wanted == *role))
            && (sentence(q) < here || parted(q))
            && sentence(q) + TOLD_BEFORE >= here
            && q.kind == QuantityKind::Cardinal
            && matches!(q.thing_kind, None | Some(ThingKind::Person | ThingKind::Force))
    };
    let Some(last) = (0..at).rev().find(|i| people(*i)) else { return Vec::new() };
    // "24 killed and 300 wounded": the first of its sentence.
    let told = sentence(&scene.quantities[last]);
    let first = (0..=last).find(|i| people(*i) && sentence(&scene.quantities[*i]) == told).unwrap_or(last);
    placed[first].iter().map(|(index, role)| (*index, *role, "roles.same_figure")).collect()
}

/// "Погиб сторож": in a language without articles, a noun in the singular tells that it was one.
fn single_victims(scene: &Scene<'_, '_>, trigger: &Trigger) -> Vec<Figure> {
    let view = scene.view;
    let word = trigger.word;
    let harm = |role: &Role| matches!(role, Role::Killed | Role::Wounded | Role::Missing);
    let slot = match (word.figure_subj.filter(harm), word.figure.filter(harm)) {
        (Some(role), _) => trigger.frame.subject.map(|t| (role, t)),
        (None, Some(role)) => trigger.frame.object.map(|t| (role, t)),
        _ => None,
    };
    let happened = !matches!(trigger.modality, Modality::DidNotHappen | Modality::Hypothetical);
    let bare = view.lexicon.inflects_names() && word.pos == Pos::Verb && happened;
    let Some((role, slot)) = slot.filter(|_| bare) else { return Vec::new() };
    let one = |t: &usize| {
        let named = |c: usize| {
            matches!(view.rel(c), Rel::Nummod | Rel::Det | Rel::Flat)
                || view.rel(c) == Rel::Appos && view.upos(c) == Upos::Propn
        };
        view.upos(*t) == Upos::Noun
            && view.doc.feat(*t, "Number") == Some("Sing")
            && !view.children(*t).any(named)
            && !scene.quantities.iter().any(|q| q.tokens.contains(t))
    };
    let person = |t: usize| {
        view.meanings_at(t).find_map(|(m, _)| match m {
            Meaning::Thing { kind: ThingKind::Person | ThingKind::Force, thing }
                if thing.starts_with("person") =>
            {
                Some(thing.to_string())
            }
            _ => None,
        })
    };
    let victims = args::coordinated(view, slot).into_iter().filter(one);
    let figure = |t: usize| {
        let thing = person(t)?;
        Some(Figure {
            role,
            thing,
            count: Count::exact(record::Number::from(1)),
            span: view.span(t),
            part_of: None,
            scope: None,
            rule: "figures.singular roles.single_victim".to_owned(),
        })
    };
    victims.filter_map(figure).collect()
}

/// "A shelling", "a missile attack": the event itself, with an article, is no count of anything in it.
fn names_event(scene: &Scene<'_, '_>, trigger: &Trigger, quantity: &Quantity) -> bool {
    let head = quantity.head.unwrap_or(quantity.number.start);
    let noun = |t: usize| {
        scene.view.meanings_at(t).any(|(m, _)| matches!(m, Meaning::Event(word) if word.pos == Pos::Noun))
    };
    trigger.tokens.contains(&head) || quantity.thing == "attack" || noun(head) && !settled_weapon(quantity)
}

/// Whether a quantity counts what flies.
fn settled_weapon(quantity: &Quantity) -> bool {
    matches!(quantity.thing.split('.').next(), Some("drone" | "missile" | "rocket" | "bomb"))
}

/// "Killed 3 of the 8 soldiers": of those who are told of only as a whole nothing else is told.
fn wholes_of_people(figures: &mut Vec<Figure>) {
    let people = |f: &Figure| f.thing.split('.').next() == Some("person");
    let whole_of = |figures: &[Figure], part: &Figure| {
        let span = part.part_of.filter(|_| people(part))?;
        let behind = |f: &Figure| f.span == span && f.role == part.role && part.span.end <= f.span.start;
        figures.iter().position(|f| behind(f) && people(f))
    };
    while let Some((part, whole)) =
        (0..figures.len()).find_map(|p| Some((p, whole_of(figures, &figures[p])?)))
    {
        figures[part].part_of = None;
        if figures[part].thing == "person" {
            figures[part].thing = figures[whole].thing.clone();
        }
        figures.remove(whole);
    }
}

/// "597 attack aircraft, more than half of them Shaheds": the whole is of the family of its part, whatever noun a
/// translator chose.
fn family_of_parts(figures: &mut [Figure]) {
    for index in 0..figures.len() {
        let Some(whole) = figures[index].part_of.and_then(|span| figures.iter().position(|f| f.span == span))
        else {
            continue;
        };
        let part = figures[index].thing.clone();
        let top = |thing: &str| thing.split('.').next().unwrap_or_default().to_owned();
        if let Some((family, _)) = part.rsplit_once('.')
            && top(&part) != top(&figures[whole].thing)
        {
            figures[whole].thing = family.to_owned();
            figures[whole].rule.push_str(" roles.family_of_parts");
        }
    }
}

/// The role of things that are casualties by their name: "30 wounded".
fn casualty(thing: &str) -> Option<Role> {
    match thing.strip_prefix("casualty.")? {
        "killed" => Some(Role::Killed),
        "wounded" => Some(Role::Wounded),
        "missing" => Some(Role::Missing),
        _ => None,
    }
}

/// What a word by itself says befell somebody: "wounded", "mortos".
pub fn fate(view: &View<'_>, token: usize) -> Option<Role> {
    view.meanings_at(token).find_map(|(m, _)| match m {
        Meaning::Thing { thing, .. } => casualty(thing),
        _ => None,
    })
}

/// What an ordinal counts: events of a kind.
fn ordinal_thing(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Assault => "attack",
        _ => "event",
    }
}

/// The triggers in which a quantity has a role.
fn places_of(
    scene: &Scene<'_, '_>,
    triggers: &[Trigger],
    quantity: &Quantity,
) -> Vec<(usize, Role, &'static str)> {
    let view = scene.view;
    let head = quantity.head.unwrap_or(quantity.number.start);
    let special = match quantity.kind {
        QuantityKind::Ordinal => Some(Role::Ordinal),
        QuantityKind::Duration(_) => Some(Role::Duration),
        _ => None,
    };
    if quantity.rule == "figures.bare" && is_aside(scene, quantity) {
        return Vec::new();
    }
    if special == Some(Role::Duration) && (is_offset(scene, quantity, head) || is_age(scene, head)) {
        return Vec::new();
    }
    if let Some(role) = special {
        let reach = if role == Role::Ordinal { 1 } else { 4 };
        let over = view.up(head).take(reach).find_map(|t| triggers.iter().position(|x| x.head == t));
        let beside = || {
            let end = quantity.tokens.end;
            (role == Role::Ordinal)
                .then(|| {
                    triggers.iter().position(|t| {
                        t.word.pos == Pos::Noun
                            && (end..end + 4).contains(&t.head)
                            && (end..t.head).all(|x| view.upos(x) != Upos::Adp)
                    })
                })
                .flatten()
        };
        return over.or_else(beside).map(|index| (index, role, "roles.order")).into_iter().collect();
    }
    let befallen = || befell(scene, triggers, quantity);
    if let Some(role) = casualty(&quantity.thing).or_else(befallen) {
        // Those of the nearest attack: the one above in the tree, else the last named before.
        let violent =
            |t: &Trigger| matches!(t.word.kind, EventKind::Assault | EventKind::Protest | EventKind::Coerce);
        let above = view.up(head).find_map(|t| triggers.iter().position(|x| x.head == t && violent(x)));
        let sentence = view.sentence_of(head);
        // Who died in an accident that nobody made is counted for no attack.
        if above.is_none() && events::tells_of_accident(view, view.sentence(head)) {
            return Vec::new();
        }
        let near =
            |t: &Trigger| view.sentence_of(t.head) <= sentence && view.sentence_of(t.head) + 1 >= sentence;
        let index = above.or_else(|| {
            let candidates = triggers.iter().enumerate().filter(|(_, t)| violent(t) && near(t));
            // "11 died and 450 were detained in the protests": nobody dies of an arrest where something else is told.
            candidates
                .min_by_key(|(_, t)| (t.word.kind == EventKind::Coerce, t.head.abs_diff(head)))
                .map(|(i, _)| i)
        });
        return index.map(|i| (i, role, "roles.casualty")).into_iter().collect();
    }
    if let Some(placed) = right_behind(scene, triggers, quantity) {
        return vec![placed];
    }
    // "And 450 were detained": a bare number right before a verb that says what befell so many.
    let befallen = || {
        let before = |t: &Trigger| {
            quantity.tokens.end <= t.tokens.start
                && (quantity.tokens.end..t.tokens.start).all(|x| view.upos(x) == Upos::Aux)
        };
        let (index, verb) = triggers.iter().enumerate().find(|(_, t)| before(t))?;
        Some((index, verb.word.figure?, "roles.befallen"))
    };
    if let Some(placed) = (quantity.rule == "figures.befallen").then(befallen).flatten() {
        return vec![placed];
    }
    let mut placed = Vec::new();
    for (index, trigger) in triggers.iter().enumerate() {
        let within = |slot: Option<usize>| slot.is_some_and(|t| args::coordinated(view, t).contains(&head));
        let counted = quantity.thing_kind.is_some() && !quantity.rule.ends_with("article");
        let role = if within(trigger.frame.object) {
            trigger
                .word
                .figure
                .or((counted && trigger.word.kind != EventKind::Consult).then_some(Role::Involved))
        } else if within(trigger.frame.subject) && trigger.word.pos == Pos::Verb {
            trigger.word.figure_subj
        } else {
            None
        };
        let role = role.map(|role| settled(role, quantity));
        // "Five tanks demolished houses": only what flies hits.
        let role = role.filter(|role| {
            *role != Role::Hit || trigger.word.figure != Some(Role::Destroyed) || settled_weapon(quantity)
        });
        // "2.000 personas se manifestaron": who is counted in a protest takes part in it.
        let crowd = trigger.word.kind == EventKind::Protest
            && role == Some(Role::Involved)
            && matches!(quantity.thing_kind, Some(ThingKind::Person | ThingKind::Force));
        let role = if crowd { Some(Role::Participants) } else { role };
        if let Some(role) = role.filter(|role| fits(*role, quantity)) {
            placed.push((index, role, "roles.argument"));
        }
    }
    // "Two died and five more were hurt": nobody is counted for both verbs, though they may share him in the tree.
    let harms = |role: Role| matches!(role, Role::Killed | Role::Wounded | Role::Missing);
    if let Some((own, role, _)) =
        placed.iter().find(|(i, ..)| view.head(head) == Some(triggers[*i].head)).copied()
        && harms(role)
    {
        placed.retain(|(index, other, _)| *index == own || !harms(*other));
    }
    // "22 people were arrested and 56 injured": the second verb has its own count right before it.
    let counted_apart = |index: usize| {
        scene.quantities.iter().any(|q| {
            q.kind == QuantityKind::Cardinal
                && q.tokens.start >= quantity.tokens.end
                && q.tokens.end <= triggers[index].tokens.start
                && (q.tokens.end..triggers[index].tokens.start).all(|t| view.upos(t) == Upos::Aux)
        })
    };
    placed.retain(|(index, ..)| !counted_apart(*index));
    if !placed.is_empty() {
        return placed;
    }
    if let Some(placed) = attendance(scene, triggers, quantity, head) {
        return vec![placed];
    }
    // "Burned the houses of two ministers": what is done to a place is not done to whose it is.
    let people = matches!(quantity.thing_kind, Some(ThingKind::Person | ThingKind::Force));
    let house = view
        .head(head)
        .filter(|h| people && view.rel(head) == Rel::Nmod && view.is_kind(*h, ThingKind::Place));
    let destroyed = |t: &Trigger| t.frame.object == house && t.word.figure == Some(Role::Destroyed);
    if house.is_some() && triggers.iter().any(destroyed) {
        return Vec::new();
    }
    let mut via = head;
    for above in view.up(head).skip(1).take(6) {
        if let Some(index) = triggers.iter().position(|t| t.head == above) {
            if let Some(role) = role_below(scene, &triggers[index], via, quantity) {
                return vec![(index, role, "roles.below")];
            }
            if view.rel(above) != Rel::Conj && triggers[index].word.pos == Pos::Verb {
                break;
            }
        }
        // "Protested over a fire that killed 59": who is counted in a clause of harm took no part.
        let harmed = || {
            view.rel(above) == Rel::Acl
                && view.meanings_at(above).any(|(m, _)| match m {
                    Meaning::Event(word) if word.pos == Pos::Verb => {
                        harms(word.figure.unwrap_or(Role::Involved))
                            || harms(word.figure_subj.unwrap_or(Role::Involved))
                    }
                    _ => false,
                })
        };
        if matches!(view.upos(above), Upos::Verb)
            && (matches!(view.rel(above), Rel::Advcl | Rel::Conj | Rel::Ccomp | Rel::Parataxis) || harmed())
        {
            break;
        }
        via = above;
    }
    beside(scene, triggers, quantity, head).into_iter().collect()
}

/// "A woman, 34, was killed": a number between commas behind somebody is an age.
fn is_aside(scene: &Scene<'_, '_>, quantity: &Quantity) -> bool {
    let view = scene.view;
    let (before, after) = (quantity.tokens.start.checked_sub(1), quantity.tokens.end);
    let comma = |t: usize| t < view.len() && view.doc.form(t) == ",";
    let somebody = |t: usize| {
        view.is_kind(t, ThingKind::Person) || scene.mentions.at(t).is_some_and(|m| m.sort == Sort::Person)
    };
    before.is_some_and(|b| comma(b) && comma(after) && b > 0 && somebody(b - 1))
}

/// "Três jovens de 19 anos", "a boy of five years": how old, and not how long.
fn is_age(scene: &Scene<'_, '_>, years: usize) -> bool {
    let view = scene.view;
    let of = || match args::preposition(view, years) {
        Some(p) => args::marks(view, p, PrepRole::Of),
        None => view.doc.feat(years, "Case") == Some("Gen"),
    };
    let somebody = |noun: usize| {
        let unknown = view.upos(noun) == Upos::Noun && view.meanings_at(noun).next().is_none();
        view.is_kind(noun, ThingKind::Person)
            || view.is_kind(noun, ThingKind::Force)
            || scene.mentions.at(noun).is_some_and(|m| m.sort == Sort::Person)
            || unknown && view.meanings_at(years).any(|(m, _)| matches!(m, Meaning::Unit(TimeUnit::Year)))
    };
    // "Детей 9 и 13 лет", "two boys, of nine and 13 years": right behind somebody, whatever the tree has made of it.
    let apart = |t: &usize| {
        matches!(view.upos(*t), Upos::Num | Upos::Cconj | Upos::Punct)
            || view.upos(*t) == Upos::Adp && args::marks(view, *t, PrepRole::Of)
    };
    let years_behind = || {
        let start = view.sentence(years).start;
        let noun = (start..years).rev().find(|t| !apart(t))?;
        let close = noun + 1 < years && years - noun <= 6;
        let of = view.upos(noun + 1) == Upos::Num || view.doc.form(noun + 1) == ",";
        (close && of && view.is_kind(noun, ThingKind::Person)).then_some(noun)
    };
    let year = || view.meanings_at(years).any(|(m, _)| matches!(m, Meaning::Unit(TimeUnit::Year)));
    view.rel(years) == Rel::Nmod && of() && view.head(years).is_some_and(somebody)
        || year() && years_behind().is_some()
}

/// "A day after the talks", "after three days of protests", "two years ago": how far off, and not how long.
fn is_offset(scene: &Scene<'_, '_>, quantity: &Quantity, head: usize) -> bool {
    let view = scene.view;
    let offsets = |t: usize| {
        view.meanings_at(t).any(|(m, _)| {
            matches!(
                m,
                Meaning::Time(TimeWord::After | TimeWord::Before | TimeWord::Later | TimeWord::Earlier)
            )
        })
    };
    let next = quantity.tokens.end;
    let behind = next < view.len() && view.sentence_of(next) == view.sentence_of(head) && offsets(next);
    // "До 12 лет" is up to, and a word for after in many senses may be one for more.
    let before =
        quantity.tokens.start.checked_sub(1).filter(|t| view.sentence_of(*t) == view.sentence_of(head));
    let after = before.is_some_and(|t| {
        view.meanings_at(t).any(|(m, _)| matches!(m, Meaning::Time(TimeWord::After)))
            && !args::marks(view, t, PrepRole::For)
    });
    behind || after
}

/// "Spoke of 40,000 participants", "put the march at 8,000 people": how many took part, where the noun that is counted names
/// those who did, or stands beside the event under a verb of speech.
fn attendance(
    scene: &Scene<'_, '_>,
    triggers: &[Trigger],
    quantity: &Quantity,
    head: usize,
) -> Option<(usize, Role, &'static str)> {
    let view = scene.view;
    let crowd = |t: &Trigger| t.word.kind == EventKind::Protest && t.word.pos == Pos::Noun;
    let itself = triggers.iter().position(|t| crowd(t) && t.head == head && t.word.needs == [Need::Told]);
    let spoken = || view.up(head).skip(1).take(3).any(|v| view.says(v));
    if let Some(index) = itself.filter(|_| spoken()) {
        return Some((index, Role::Participants, "roles.itself"));
    }
    let people = matches!(quantity.thing_kind, Some(ThingKind::Person | ThingKind::Force))
        || quantity.thing == "unknown";
    let verb = view.head(head).filter(|v| *v < head && view.rel(head) == Rel::Obl && people)?;
    let beside = |t: &Trigger| {
        crowd(t)
            && (view.head(t.head) == Some(verb)
                || view.up(t.head).take(3).skip(1).any(|a| view.head(a) == Some(verb) && a != head))
    };
    let index = triggers.iter().position(beside).filter(|_| view.says(verb))?;
    Some((index, Role::Participants, "roles.estimate"))
}

/// "Two people died": what a verb of harm right beside a count of people says befell them, where the verb by itself
/// is no event.
fn befell(scene: &Scene<'_, '_>, triggers: &[Trigger], quantity: &Quantity) -> Option<Role> {
    let view = scene.view;
    let counts = matches!(quantity.thing_kind, Some(ThingKind::Person | ThingKind::Force))
        && quantity.kind == QuantityKind::Cardinal
        && !quantity.rule.ends_with("article");
    let sentence = view.sentence_of(quantity.tokens.start);
    let harm = |at: usize| {
        let own = at < view.len()
            && view.sentence_of(at) == sentence
            && triggers.iter().all(|t| !t.tokens.contains(&at));
        let found = own.then(|| {
            view.meanings_at(at).find_map(|(m, tokens)| match m {
                Meaning::Event(word) if word.pos == Pos::Verb => word
                    .figure_subj
                    .filter(|r| matches!(r, Role::Killed | Role::Wounded))
                    .map(|r| (r, tokens.end)),
                _ => None,
            })
        });
        found.flatten()
    };
    // "11 people were dead", "six more were missing".
    let predicate = || {
        let at = quantity.tokens.end;
        let copula =
            at + 1 < view.len() && view.upos(at) == Upos::Aux && view.sentence_of(at + 1) == sentence;
        let open = copula && triggers.iter().all(|t| !t.tokens.contains(&(at + 1)));
        open.then(|| fate(view, at + 1)).flatten()
    };
    let bare = quantity.thing == "unknown"
        && quantity.kind == QuantityKind::Cardinal
        && quantity.rule == "figures.bare";
    if bare {
        return predicate();
    }
    if !counts {
        return None;
    }
    // "Left seven port workers wounded".
    let left = || {
        let at = quantity.tokens.end;
        let open = at < view.len()
            && view.sentence_of(at) == sentence
            && triggers.iter().all(|t| !t.tokens.contains(&at))
            && (matches!(view.upos(at), Upos::Adj | Upos::Verb)
                // "10 людей поранені": the tagger may take it for a noun.
                || view.lexicon.inflects_names()
                    && view.upos(at) == Upos::Noun
                    && view.doc.feat(at, "Case") == Some("Nom"));
        open.then(|| fate(view, at)).flatten()
    };
    let behind = harm(quantity.tokens.end).map(|(role, _)| role).or_else(predicate).or_else(left);
    let behind = behind.or_else(|| among(scene, quantity));
    // "Ficaram feridos dois soldados", "resultaron heridos dos policías".
    let inverted = |adjective: usize| {
        let verb = adjective.checked_sub(1).filter(|v| view.sentence_of(*v) == sentence)?;
        let open = matches!(view.upos(adjective), Upos::Adj | Upos::Verb)
            && matches!(view.upos(verb), Upos::Aux | Upos::Verb)
            && triggers.iter().all(|t| !t.tokens.contains(&adjective));
        open.then(|| fate(view, adjective)).flatten()
    };
    behind.or_else(|| {
        let before = quantity.tokens.start.checked_sub(1)?;
        let harmed = harm(before).filter(|(_, end)| *end == quantity.tokens.start).map(|(role, _)| role);
        harmed.or_else(|| inverted(before))
    })
}

/// "Among the dead were four policemen and two soldiers": what the noun says with which the sentence opens, where nothing but a
/// copula or a verb of being somewhere stands between.
fn among(scene: &Scene<'_, '_>, quantity: &Quantity) -> Option<Role> {
    let view = scene.view;
    let start = view.sentence(quantity.tokens.start).start;
    let opener = (start..quantity.tokens.start).take(3).find(|t| args::marks(view, *t, PrepRole::Between))?;
    let (noun, role) = (opener + 1..quantity.tokens.start).take(3).find_map(|t| Some((t, fate(view, t)?)))?;
    let tells = |t: usize| {
        view.upos(t) == Upos::Verb && view.meanings_at(t).any(|(m, _)| matches!(m, Meaning::Event(_)))
    };
    (noun + 1..quantity.tokens.start).all(|t| !tells(t)).then_some(role)
}

/// "Killed two youths and wounded five others": whom a verb of harm counts stands right behind it, whatever the tree
/// has made of the rest. Where the tagger has read the second verb as an adjective ("and wounded two others"), its
/// count is that of the harm told before.
fn right_behind(
    scene: &Scene<'_, '_>,
    triggers: &[Trigger],
    quantity: &Quantity,
) -> Option<(usize, Role, &'static str)> {
    let view = scene.view;
    let start = quantity.tokens.start;
    let harms = |t: &Trigger| {
        t.word.pos == Pos::Verb
            && matches!(t.word.figure, Some(Role::Killed | Role::Wounded))
            && t.head < start
    };
    let light = |t: usize| {
        matches!(view.upos(t), Upos::Adv | Upos::Det | Upos::Adj)
            || view.upos(t) == Upos::Adp && args::marks(view, t, PrepRole::To)
    };
    let person = quantity.thing_kind.is_none() && !quantity.rule.ends_with("article")
        || matches!(quantity.thing_kind, Some(ThingKind::Person | ThingKind::Force));
    let mut near = triggers.iter().enumerate().rev().filter(|_| person);
    let (index, trigger) =
        near.find(|(_, t)| harms(t) && view.sentence_of(t.head) == view.sentence_of(start))?;
    let end = trigger.tokens.end;
    let auxiliary = || view.children(trigger.head).any(|c| matches!(view.rel(c), Rel::Aux | Rel::Cop));
    let active = !trigger.frame.passive || !auxiliary();
    if start < end + 3 && active && (end..start).all(light) {
        return trigger.word.figure.map(|role| (index, role, "roles.right_behind"));
    }
    // "Y herido a ocho", "y herido a otros ocho".
    let before = (end..start).rev().find(|t| view.upos(*t) != Upos::Adp && view.upos(*t) != Upos::Det)?;
    let joined = before.checked_sub(1).is_some_and(|t| t >= end && view.upos(t) == Upos::Cconj);
    if !joined {
        return None;
    }
    let role = fate(view, before);
    let verbal = matches!(view.upos(before), Upos::Adj | Upos::Verb);
    role.filter(|_| verbal).map(|role| (index, role, "roles.right_behind"))
}

/// The role of a quantity that hangs below a trigger, in a phrase that is neither subject nor object.
fn role_below(scene: &Scene<'_, '_>, trigger: &Trigger, via: usize, quantity: &Quantity) -> Option<Role> {
    let view = scene.view;
    let word = trigger.word;
    let preposition = args::preposition(view, via);
    let of = preposition.is_some_and(|p| args::marks(view, p, PrepRole::Of));
    let named = match word.pos {
        Pos::Noun if of || preposition.is_none() => word.figure,
        Pos::Verb if Some(via) == trigger.frame.object => word.figure,
        // "Registered hits of 20 drones": the noun counted is within the trigger.
        Pos::Verb if of && trigger.frame.object.is_some_and(|o| trigger.tokens.contains(&o)) => word.figure,
        Pos::Verb if Some(via) == trigger.frame.subject => word.figure_subj,
        _ => None,
    };
    let wreckage = trigger.frame.subject.is_some_and(|s| {
        args::coordinated(view, s).into_iter().any(|t| {
            view.meanings_at(t)
                .any(|(m, _)| matches!(m, Meaning::Thing { thing, .. } if &**thing == "debris"))
        })
    });
    if wreckage && quantity.thing_kind == Some(ThingKind::Place) {
        return Some(Role::Debris);
    }
    let named = named.map(|role| settled(role, quantity));
    // What an event counts that is told by what was shot down is shot down too, in a list of parts.
    let listed = word.figure.map(|role| settled(role, quantity)).filter(|role| {
        word.pos == Pos::Verb
            && preposition.is_none()
            && via > trigger.head
            && matches!(role, Role::Intercepted | Role::Suppressed)
    });
    named
        .or(listed)
        .filter(|role| fits(*role, quantity))
        .or_else(|| usual(word.kind, word.mode.as_deref(), quantity))
}

/// A role as the thing has it: drones and missiles are destroyed in the air, and places that are hit are locations.
fn settled(role: Role, quantity: &Quantity) -> Role {
    let flies = matches!(quantity.thing.split('.').next(), Some("drone" | "missile"));
    match role {
        Role::Destroyed if flies => Role::Intercepted,
        Role::Destroyed if matches!(quantity.thing_kind, Some(ThingKind::Person | ThingKind::Force)) => {
            Role::Killed
        }
        Role::Hit if quantity.thing_kind == Some(ThingKind::Place) => Role::Locations,
        role => role,
    }
}

/// What an attack is made on rather than with.
fn aimed_at(thing: &str) -> bool {
    matches!(thing.split('.').next(), Some("ship" | "radar" | "air_defence"))
}

/// The role that a thing usually has in an event of a kind.
fn usual(kind: EventKind, mode: Option<&str>, quantity: &Quantity) -> Option<Role> {
    use ThingKind::{Force, Goods, Money, Person, Place, Vehicle, Weapon};
    Some(match (kind, quantity.thing_kind?) {
        (EventKind::Assault, Weapon) if aimed_at(&quantity.thing) => return None,
        (EventKind::Assault, Weapon) => Role::Launched,
        (EventKind::Assault, Place) if !quantity.rule.ends_with("article") => Role::Locations,
        (EventKind::Protest, Person) if quantity.thing.starts_with("person.prisoner") => Role::Detained,
        (EventKind::Protest, Person | Force) => Role::Participants,
        (EventKind::Mobilize, Force | Person) => Role::Deployed,
        (EventKind::Aid, Weapon | Goods | Money | Vehicle) => Role::Supplied,
        (EventKind::Aid, Force) => Role::Deployed,
        (EventKind::Agree, Weapon | Goods | Money | Vehicle) => Role::Supplied,
        (EventKind::Agree | EventKind::Threaten, Force) => Role::Deployed,
        (EventKind::Coerce, Person | Force) if mode == Some("arrest") => Role::Detained,
        (EventKind::Coerce, Person | Force | ThingKind::Other)
            if matches!(mode, Some("restrict" | "seize")) && !quantity.rule.ends_with("article") =>
        {
            Role::Involved
        }
        _ => return None,
    })
}

/// Where the tree gives nothing: the nearest verb of the sentence that takes such a count on that side.
fn beside(
    scene: &Scene<'_, '_>,
    triggers: &[Trigger],
    quantity: &Quantity,
    head: usize,
) -> Option<(usize, Role, &'static str)> {
    let view = scene.view;
    let harms = |t: &Trigger| {
        [t.word.figure, t.word.figure_subj]
            .iter()
            .flatten()
            .any(|r| matches!(r, Role::Killed | Role::Wounded | Role::Missing))
    };
    // "A doctor said that 17 were killed": one who does something else is no count of this.
    let busy = |trigger: &Trigger| {
        let verb = view.head(head).filter(|v| view.upos(*v) == Upos::Verb && *v != trigger.head);
        let other = verb.filter(|v| quantity.rule.ends_with("article") || view.says(*v));
        // "Was stabbed by a protester and later died": nor is who did it counted for what came of it.
        let did = triggers
            .iter()
            .any(|t| t.head != trigger.head && t.frame.passive && t.frame.subject == Some(head));
        // "Killed 12 people and took away 30 women": nor he to whom something else is done.
        let done = verb.is_some() && view.rel(head) == Rel::Obj;
        did || other.is_some() && view.rel(head) == Rel::Nsubj || done && harms(trigger)
    };
    let sentence = view.sentence_of(head);
    let near = triggers.iter().enumerate().filter(|(_, t)| view.sentence_of(t.head) == sentence && !busy(t));
    // Where words inflect the subject stands on either side.
    let free = view.lexicon.inflects_names();
    near.filter_map(|(index, trigger)| {
        let after = head > trigger.head;
        let role = match (trigger.word.pos, after, trigger.frame.passive) {
            (Pos::Verb, true, true) if free => trigger.word.figure,
            (Pos::Verb, true, false) if free => trigger.word.figure.or(trigger.word.figure_subj),
            (Pos::Verb, true, false) | (Pos::Verb, false, true) => trigger.word.figure,
            (Pos::Verb, false, false) => trigger.word.figure_subj,
            (Pos::Noun, true, _) => trigger.word.figure,
            _ => None,
        }?;
        let role = settled(role, quantity);
        let distance = head.abs_diff(trigger.head);
        let between = head.min(trigger.head) + 1..head.max(trigger.head);
        let crossed = triggers.iter().any(|t| t.word.pos == Pos::Verb && between.contains(&t.head));
        let known = quantity.thing_kind.is_some();
        (known && fits(role, quantity) && distance <= 12 && !crossed).then_some((distance, index, role))
    })
    .min()
    .map(|(_, index, role)| (index, role, "roles.beside"))
}

/// Whether such a thing can stand in such a role. What is not known fits all.
pub fn fits(role: Role, quantity: &Quantity) -> bool {
    use ThingKind::{Force, Person, Place, Vehicle, Weapon};
    // "A missile" is one missile only as the argument of an event; articles before other nouns count nothing.
    let article = quantity.rule.ends_with("article");
    let Some(kind) = quantity.thing_kind else {
        return !article;
    };
    match role {
        Role::Launched | Role::Intercepted | Role::Suppressed | Role::StillInAir => {
            // "Missiles at a tanker": a ship or a radar, without a number, is what an attack is made on.
            matches!(kind, Weapon | Vehicle) && !(article && aimed_at(&quantity.thing))
        }
        Role::Hit => matches!(kind, Weapon | Vehicle) || kind == Place && !article,
        Role::Killed | Role::Wounded | Role::Missing if quantity.thing == "unit" => false,
        Role::Killed
        | Role::Wounded
        | Role::Missing
        | Role::Displaced
        | Role::Detained
        | Role::Participants => {
            matches!(kind, Person | Force)
        }
        Role::Deployed => matches!(kind, Person | Force | Weapon | Vehicle),
        Role::Supplied => !matches!(kind, Person | Place | ThingKind::Other) && !article,
        Role::Locations | Role::Debris => kind == Place && !article,
        _ => true,
    }
}
