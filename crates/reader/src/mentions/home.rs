//! Bodies that are named without a state: of the place, the speaker or the state spoken of.

use super::*;
use crate::actors::sector_of;
use lexicon::Slot;

/// Words between an office and the adjective of its state.
const DESCRIBED: usize = 3;

impl Builder<'_, '_> {
    /// "An Afghan hospital official", "un alto funcionario de seguridad israelí": the adjective beyond the noun that tells what
    /// kind of official it is.
    pub(super) fn described_offices(&mut self) {
        let view = self.view;
        for index in 0..self.list.len() {
            let title = &self.list[index];
            let bare = title.state.is_none() && title.id.is_none() && title.rule == "mentions.office";
            let Some(office) = title.office.filter(|_| bare) else { continue };
            let (head, tokens) = (title.head, title.tokens.clone());
            let kind =
                |t: usize| matches!(view.rel(t), Rel::Compound | Rel::Nmod) && view.head(t) == Some(head);
            let gap = |between: Range<usize>| {
                let mut nouns = between.clone().filter(|t| view.upos(*t) == Upos::Noun);
                (1..=DESCRIBED).contains(&between.len())
                    && nouns.any(kind)
                    && between.clone().all(|t| {
                        matches!(view.upos(t), Upos::Noun | Upos::Adj)
                            || view.upos(t) == Upos::Adp && args::marks(view, t, PrepRole::Of)
                    })
            };
            let before = index.checked_sub(1).filter(|i| gap(self.list[*i].tokens.end..tokens.start));
            let after = Some(index + 1)
                .filter(|i| *i < self.list.len() && gap(tokens.end..self.list[*i].tokens.start));
            // "An Egyptian border guard official": of a body that is known to be of a state.
            let body = index.checked_sub(1).filter(|i| {
                let body = &self.list[*i];
                body.tokens.end == tokens.start && body.sort == Sort::Organisation && kind(body.head)
            });
            let described = before.into_iter().chain(after).find(|i| self.list[*i].adjective);
            let beside = described.or(body);
            let Some(state) = beside.and_then(|i| self.list[i].state.clone()) else { continue };
            let holder = view.lexicon.world().holder(office, &state, self.known.published);
            let id = holder.map_or_else(|| format!("{state}.{office}"), str::to_owned);
            (self.list[index].id, self.list[index].state) = (Some(id), Some(state));
        }
    }

    /// "The police", "the health ministry": a body without a state is that of the place spoken of, or of the state that
    /// the report speaks of most.
    pub(super) fn home(&mut self) {
        let view = self.view;
        let most = self.most_named();
        for index in 0..self.list.len() {
            let mention = &self.list[index];
            let Some(body) = mention.body.filter(|_| mention.id.is_none() && mention.state.is_none()) else {
                continue;
            };
            let sentence = view.sentence_of(mention.head);
            let place = self.list[..index]
                .iter()
                .rev()
                .take_while(|m| view.sentence_of(m.head) + 1 >= sentence)
                .find(|m| {
                    let within = || {
                        let here = view.sentence_of(m.head) == sentence;
                        here && m.place.is_some() && preposition_marks(view, m.head, PrepRole::In)
                    };
                    m.state.is_some()
                        && (m.sort == Sort::Place || view.lexicon.inflects_names() && within())
                        && !self.is_aside(m.head, mention.head)
                });
            // "Three companies" are nobody's.
            if view.children_by(mention.head, Rel::Nummod).next().is_some() {
                continue;
            }
            // "The ministry": the one named last.
            if body == GENERIC_MINISTRY
                && let Some(earlier) = self.last_ministry(index)
            {
                let Mention { id, name, state, kind, .. } = self.list[earlier].clone();
                let mention = &mut self.list[index];
                (mention.id, mention.name, mention.state, mention.kind) = (id, name, state, kind);
                mention.rule = "mentions.back_reference";
                continue;
            }
            let seat = self.seat(index).or_else(|| self.owner(index));
            let seat = seat.or_else(|| self.of_its_soldiers(index, body));
            let seat = seat.or_else(|| self.of_its_teller(index, body));
            let placed = seat.is_none() && place.is_some();
            let near = seat.or_else(|| place.and_then(|m| m.state.clone()));
            let spoken_of = || most.clone().filter(|state| !self.is_but_other_side(index, state));
            let Some(state) = near.or_else(spoken_of) else { continue };
            // "In Gaza, Israeli bombs killed 37. The army said": one that is known, of a state spoken of just before.
            let known = |state: &str| view.lexicon.world().named(&format!("{state}.{body}")).is_some();
            let other = || {
                let mut before = self.list[..index].iter().rev();
                before
                    .by_ref()
                    .take_while(|m| view.sentence_of(m.head) + 1 >= sentence)
                    .filter(|m| m.sort != Sort::Place && !self.tells_of_others(m))
                    .filter_map(|m| m.state.clone())
                    .find(|s| known(s))
            };
            let forces = matches!(body, "army" | "armed_forces" | "navy" | "air_force");
            let state = if forces && placed && !known(&state) { other().unwrap_or(state) } else { state };
            let id = format!("{state}.{body}");
            let named = view.lexicon.world().named(&id).map(|n| n.name.to_string());
            let mention = &mut self.list[index];
            mention.name = named.unwrap_or_else(|| mention.name.clone());
            mention.id = Some(id);
            mention.state = Some(state);
            mention.rule = "mentions.home";
        }
    }

    /// "The government expelled the ambassador of Israel", "police held twelve Venezuelans": whether a state is named only as the other
    /// side of what the body does.
    fn is_but_other_side(&self, index: usize, state: &str) -> bool {
        let view = self.view;
        let body = self.list[index].head;
        let Some(verb) = view.head(body).filter(|v| view.rel(body) == Rel::Nsubj && body < *v) else {
            return false;
        };
        let named = self.list.iter().filter(|m| m.state.as_deref() == Some(state));
        named.into_iter().all(|m| {
            let aimed = || {
                let of_frame = |t: usize, p: usize| {
                    view.meanings_over(t, 4).any(|(m, _)| match m {
                        Meaning::Event(event) => event
                            .recipient
                            .iter()
                            .any(|slot| matches!(slot, Slot::Prep(name) if *view.doc.lemma(p) == **name)),
                        _ => false,
                    })
                };
                let over = view.up(m.head).skip(1).take_while(|t| view.is_under(*t, verb));
                let preposition = args::preposition(view, m.head);
                preposition.is_none_or(|p| {
                    !args::marks(view, p, PrepRole::In)
                        || args::marks(view, p, PrepRole::Of)
                        || over.into_iter().any(|t| of_frame(t, p))
                })
            };
            // "Arrested the mayor of Istanbul": a town is where it is done.
            m.sort != Sort::Place && m.head > verb && view.is_under(m.head, verb) && aimed()
        })
    }

    /// "Three Israeli soldiers were killed in Jabalia, the army said": a force that tells of soldiers is theirs.
    fn of_its_soldiers(&self, index: usize, body: &str) -> Option<String> {
        let view = self.view;
        let mention = &self.list[index];
        let commands = matches!(
            body,
            "army" | "armed_forces" | "navy" | "air_force" | "defence_ministry" | "general_staff"
        );
        let says =
            view.head(mention.head).is_some_and(|v| view.says(v)) && view.rel(mention.head) == Rel::Nsubj;
        let sentence = view.sentence(mention.head);
        let soldiers = |m: &&Mention| {
            m.state.is_some()
                && (view.is_kind(m.head, ThingKind::Force)
                    || m.adjective
                        && view.head(m.head).is_some_and(|noun| view.is_kind(noun, ThingKind::Force)))
        };
        if !commands || !says {
            return None;
        }
        let here = self.list[..index].iter().rev().take_while(|m| m.head >= sentence.start);
        here.filter(soldiers).last().and_then(|m| m.state.clone())
    }

    /// "A Thai army spokesman said soldiers had returned fire": bare soldiers in an official's word are his state's.
    fn of_its_teller(&self, index: usize, body: &str) -> Option<String> {
        let view = self.view;
        let mention = &self.list[index];
        let bare = body == "troops" && view.children_by(mention.head, Rel::Amod).next().is_none();
        let clause = view.up(mention.head).find(|t| view.rel(*t) == Rel::Ccomp).filter(|_| bare)?;
        let cue = view.head(clause).filter(|v| view.says(*v))?;
        let teller = view.children_by(cue, Rel::Nsubj).find(|s| *s < cue)?;
        let mut before = self.list[..index].iter().rev().take_while(|m| m.tokens.end > teller);
        let teller = before.find(|m| m.tokens.contains(&teller))?;
        let official = teller.office.is_some()
            || teller.body.is_some()
            || teller.id.as_deref().is_some_and(|id| id.contains('.'));
        teller.state.clone().filter(|_| official && teller.sort != Sort::State)
    }

    /// The ministry that was named last before a bare "the ministry", in the sentences right before.
    fn last_ministry(&self, index: usize) -> Option<usize> {
        let view = self.view;
        let mention = &self.list[index];
        if self.seat(index).is_some() || view.feat_of(&mention.tokens, "Number") == Some("Plur") {
            return None;
        }
        let sentence = view.sentence_of(mention.head);
        let near = |m: &&Mention| view.sentence_of(m.head) + MINISTRY_REACH >= sentence;
        let is_one = |m: &Mention| {
            m.id.as_deref()
                .and_then(|id| id.split_once('.'))
                .is_some_and(|(_, body)| body.ends_with("_ministry"))
        };
        let mut before = self.list[..index].iter().enumerate().rev().take_while(|(_, m)| near(m));
        before.find(|(_, m)| m.sort == Sort::Organisation && is_one(m)).map(|(i, _)| i)
    }

    /// "The president, who was in Dubai, dissolved parliament": whether a name stands in a relative clause that the other
    /// word is outside of.
    fn is_aside(&self, name: usize, other: usize) -> bool {
        let view = self.view;
        let clause = view.up(name).find(|t| view.rel(*t) == Rel::Acl && view.sub(*t) == Sub::Relcl);
        clause.is_some_and(|c| !view.subtree(c).contains(&other))
    }

    /// "The defence ministry in Berlin": the state of the place where a body has its seat.
    fn seat(&self, index: usize) -> Option<String> {
        let view = self.view;
        let mention = &self.list[index];
        // Right behind it a name that hangs on it is a genitive, whatever its ending may be.
        let beside = |c: usize| view.lexicon.inflects_names() && c == mention.tokens.end;
        let genitive = |c: usize| {
            (view.doc.feat(c, "Case") == Some("Gen") || beside(c)) && args::preposition(view, c).is_none()
        };
        let in_place =
            |c: &usize| *c > mention.head && (preposition_marks(view, *c, PrepRole::In) || genitive(*c));
        let seats = view.children_by(mention.head, Rel::Nmod).filter(in_place);
        // "Суд в Москве приговорил": the tree may have hung the place on the verb.
        let next = mention.tokens.end;
        let astray = view.lexicon.inflects_names()
            && next < view.len()
            && view.upos(next) == Upos::Adp
            && args::marks(view, next, PrepRole::In);
        let astray = self.list.iter().find(|m| astray && m.tokens.start == next + 1 && m.place.is_some());
        let named = seats.filter_map(|c| self.list.iter().find(|m| m.tokens.contains(&c)));
        named.chain(astray).find_map(|m| m.state.clone())
    }

    /// "Romania … and its foreign ministry": a body that is somebody's is of the subject before it, else of
    /// the state that the sentence, or the one before, speaks of first.
    fn owner(&self, index: usize) -> Option<String> {
        let view = self.view;
        let mention = &self.list[index];
        // "Russia, whose troops left": the one of whom the clause tells.
        let whose = |c: &usize| view.is_relative(*c) && matches!(view.rel(*c), Rel::Det | Rel::Nmod);
        if view.children(mention.head).any(|c| whose(&c)) && view.lexicon.inflects_names() {
            let clause = view.up(mention.head).find(|t| view.rel(*t) == Rel::Acl)?;
            let noun = view.head(clause)?;
            return self.list.iter().find(|m| m.tokens.contains(&noun)).and_then(|m| m.state.clone());
        }
        if !view.children(mention.head).any(|c| args::is_possessive(view, c)) {
            return None;
        }
        let speaks = |m: &&Mention| m.acts() && m.state.is_some();
        let sentence = view.sentence_of(mention.head);
        let here =
            || self.list[..index].iter().filter(|m| view.sentence_of(m.head) == sentence).filter(speaks);
        let subject = here().rfind(|m| view.rel(m.head) == Rel::Nsubj);
        let here = subject.or_else(|| here().next());
        let before = || {
            let mut before = self.list[..index].iter().filter(|m| view.sentence_of(m.head) + 1 == sentence);
            before.find(speaks)
        };
        here.or_else(before).and_then(|m| m.state.clone())
    }

    /// Whether a name is that of an agency or a charity, which tells of a state and is not of it.
    fn tells_of_others(&self, mention: &Mention) -> bool {
        let world = self.view.lexicon.world();
        let sector = mention.id.as_deref().and_then(|id| sector_of(world, id, None));
        mention.kind == SourceKind::Agency || sector.is_some_and(|s| s == "NGO")
    }

    /// The state that the report speaks of most, where none comes near it.
    pub(super) fn most_named(&self) -> Option<String> {
        let mut counts: FxHashMap<&str, usize> = FxHashMap::default();
        let named =
            self.list.iter().filter(|m| m.rule != "mentions.back_reference" && !self.tells_of_others(m));
        for state in named.filter_map(|m| m.state.as_deref()) {
            *counts.entry(state).or_default() += 1;
        }
        let mut ranked: Vec<(usize, &str)> =
            counts.into_iter().map(|(state, count)| (count, state)).collect();
        ranked.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(b.1)));
        match &ranked[..] {
            [first, second, ..] if first.0 > second.0 + 1 => Some(first.1.to_owned()),
            [first] => Some(first.1.to_owned()),
            _ => None,
        }
    }
}
