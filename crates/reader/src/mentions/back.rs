//! Words that point back: "both countries", "the bloc", "its neighbour", "the country".

use super::*;

impl Builder<'_, '_> {
    /// "Both countries" are two states, "the two leaders" two people: the last two that are joined or that stand on either
    /// side of "with", else the last two that are named. They come in the order in which the report named them first.
    pub(super) fn back_to_pair(&self, tokens: &Range<usize>) -> Option<[usize; 2]> {
        let view = self.view;
        let some = |fits: &dyn Fn(&Meaning) -> bool| {
            tokens.clone().flat_map(|t| view.meanings_at(t)).any(|(m, _)| fits(m))
        };
        let countries = some(&|m| matches!(m, Meaning::Thing { thing, .. } if &**thing == "country"));
        let people = some(&|m| matches!(m, Meaning::Title { .. }));
        let key = |index: usize| {
            let mention = &self.list[index];
            mention.id.clone().filter(|_| !countries).or(mention.state.clone())
        };
        let first = |index: usize| {
            let own = key(index);
            (0..self.list.len()).find(|i| key(*i) == own).unwrap_or(index)
        };
        let ordered = |a: usize, b: usize| if first(a) <= first(b) { [a, b] } else { [b, a] };
        let fits = |m: &Mention| {
            m.acts()
                && m.pair.is_none()
                && if countries { m.state.is_some() } else { m.id.is_some() }
                && (!people || m.sort == Sort::Person)
        };
        // Two envoys of one state are no two sides; nor is who calls on them one of the two.
        let here = view.sentence(tokens.start).start..tokens.start;
        let calls = |m: &Mention| {
            let state =
                |o: &Mention| o.state.is_some() && o.state == m.state || o.id.is_some() && o.id == m.id;
            self.list.iter().any(|o| here.contains(&o.head) && o.acts() && state(o))
        };
        let apart = |a: &Mention, b: &Mention| {
            people || (a.state.is_none() || a.state != b.state) && !calls(a) && !calls(b)
        };
        let near = self.joined_pair(tokens.start, 6, fits, apart);
        // "The two sides" of the whole report, unless people are meant.
        let joined = near
            .or_else(|| (!people).then(|| self.joined_pair(tokens.start, usize::MAX, fits, apart)).flatten());
        if let Some([a, b]) = joined {
            return Some(ordered(a, b));
        }
        // Who mediates between them, or calls on them, is none of them.
        let before = view.sentence(tokens.start).start;
        let last_two = |people: bool| {
            let mut found: Vec<usize> = Vec::new();
            for (index, mention) in self.list.iter().enumerate().rev() {
                if !people && mention.tokens.start >= before {
                    continue;
                }
                // Agencies and papers tell of the two and are none of them.
                let tells = !matches!(mention.kind, SourceKind::Organisation | SourceKind::Person);
                let fits = if people {
                    mention.sort == Sort::Person && mention.id.is_some()
                } else {
                    mention.state.is_some() && !tells
                };
                let state = |m: &Mention| if people { m.id.clone() } else { m.state.clone() };
                if fits && found.iter().all(|f| state(&self.list[*f]) != state(mention)) {
                    found.push(index);
                }
                if found.len() == 2 {
                    return Some(ordered(found[1], found[0]));
                }
            }
            None
        };
        if countries { last_two(false) } else { last_two(true).or_else(|| last_two(false)) }
    }

    /// The last two before a token that are joined by "and" or of which one is with the other, of two states or two
    /// bodies: "Armenia and Azerbaijan have agreed", "Lavrov met with Fidan".
    fn joined_pair(
        &self,
        token: usize,
        within: usize,
        fits: impl Fn(&Mention) -> bool,
        apart: impl Fn(&Mention, &Mention) -> bool,
    ) -> Option<[usize; 2]> {
        let view = self.view;
        let sentence = view.sentence_of(token);
        let at = |token: usize| self.list.iter().rposition(|m| m.tokens.contains(&token) && fits(m));
        let near = |i: &usize| {
            let here = view.sentence_of(self.list[*i].head);
            here < sentence && sentence - here < within && fits(&self.list[*i])
        };
        (0..self.list.len()).rev().filter(near).find_map(|index| {
            let head = self.list[index].head;
            let above = view.head(head)?;
            let first = match view.rel(head) {
                Rel::Conj => at(above)?,
                Rel::Obl | Rel::Nmod if preposition_marks(view, head, PrepRole::With) => {
                    at(view.children_by(above, Rel::Nsubj).next()?)?
                }
                _ => return None,
            };
            let (a, b) = (&self.list[first], &self.list[index]);
            let other = a.id != b.id && (a.state != b.state || a.state.as_deref() != b.id.as_deref());
            (other && first != index && apart(a, b)).then_some([first, index])
        })
    }

    /// "The bloc", "the group": the organisation or armed group that was named last.
    pub(super) fn back_to_body(&self, tokens: &Range<usize>) -> Option<usize> {
        let token = tokens.start;
        let named = |c: usize| matches!(self.view.rel(c), Rel::Nmod | Rel::Flat | Rel::Appos);
        if self.view.children(head_of(self.view, tokens)).any(named) {
            return None;
        }
        let near = |m: &Mention| self.view.sentence_of(m.head) + 5 > self.view.sentence_of(token);
        let body = |m: &Mention| {
            m.sort == Sort::Organisation
                && m.kind == SourceKind::Organisation
                && m.body.is_none()
                && m.id.is_some()
                && near(m)
        };
        let last = self.list.iter().rposition(body)?;
        // "Hamas freed three, the Red Cross said. The group called": of whom another told, and not who told it.
        let view = self.view;
        let tells =
            |m: &Mention| view.rel(m.head) == Rel::Nsubj && view.head(m.head).is_some_and(|v| view.says(v));
        let here = view.sentence_of(self.list[last].head);
        let told = |m: &Mention| view.sentence_of(m.head) == here && body(m) && !tells(m);
        let other = tells(&self.list[last]).then(|| self.list[..last].iter().rposition(told)).flatten();
        Some(other.unwrap_or(last))
    }

    /// "Its neighbour", "the other side": the state that is not the state of whoever the sentence speaks
    /// of first, the one named most.
    pub(super) fn back_to_other(&self, tokens: &Range<usize>) -> Option<usize> {
        let sentence = self.view.sentence(tokens.start);
        let own =
            self.list.iter().find(|m| sentence.contains(&m.tokens.start) && m.acts() && m.state.is_some())?;
        self.most_named_beside(tokens.start, own)
    }

    /// Of the states near a word that are not one's own, the one named most.
    fn most_named_beside(&self, token: usize, own: &Mention) -> Option<usize> {
        let other = |m: &&Mention| m.state.is_some() && m.state != own.state && m.sort != Sort::Place;
        let named = |m: &Mention| self.list.iter().filter(|o| o.state == m.state).count();
        let near = |m: &Mention| self.view.sentence_of(m.head) + 8 > self.view.sentence_of(token);
        let others = (0..self.list.len()).filter(|i| other(&&self.list[*i]) && near(&self.list[*i]));
        others.max_by_key(|i| (named(&self.list[*i]), *i))
    }

    /// "The country" is the state of the one its sentence speaks of first, "his country" of the one named last.
    pub(super) fn back_to_state(&self, token: usize) -> Option<usize> {
        let view = self.view;
        let sentence = view.sentence(token);
        let owned = view
            .children(token)
            .any(|c| view.doc.feat(c, "Poss") == Some("Yes") || view.doc.feat(c, "PronType") == Some("Prs"));
        let mut here = self.list.iter().enumerate().filter(|(_, m)| {
            sentence.contains(&m.tokens.start) && m.sort == Sort::Person && m.state.is_some()
        });
        let in_sentence = if owned { here.next_back() } else { here.next() };
        if let Some((index, _)) = in_sentence {
            return Some(index);
        }
        // "The Union congratulated Chisinau and promised to let the country in": the state named last beside it.
        let beside = self.list.iter().rposition(|m| {
            sentence.start <= m.tokens.start && m.tokens.end <= token && m.sort == Sort::State && !m.adjective
        });
        if let Some(index) = beside.filter(|_| view.lexicon.inflects_names() && view.rel(token) == Rel::Nmod)
        {
            return Some(index);
        }
        // "Moscow gave the republic a loan": a state gives to another.
        let giver =
            view.head(token).filter(|_| matches!(view.rel(token), Rel::Iobj | Rel::Obj | Rel::Obl) && !owned);
        let giver = giver.and_then(|v| view.children_by(v, Rel::Nsubj).find(|s| *s < token));
        let giver =
            giver.and_then(|s| self.list.iter().find(|m| m.tokens.contains(&s) && m.sort == Sort::State));
        if let Some(giver) = giver {
            return self.most_named_beside(token, giver);
        }
        let last_person = self.list.iter().rposition(|m| m.sort == Sort::Person && m.state.is_some());
        // An institute or an agency tells of a state that need not be its own.
        let tells = |m: &Mention| !matches!(m.kind, SourceKind::Organisation | SourceKind::Person);
        let named = |m: &Mention| m.rule == "mentions.name" && tells(m);
        let spoken_of = |m: &Mention| m.state.is_some() && m.sort != Sort::Place && !named(m);
        let last = self.list.iter().rposition(spoken_of)?;
        let near = last_person
            .filter(|p| self.view.sentence_of(self.list[*p].head) + 1 >= self.view.sentence_of(token));
        // Of the states of a sentence that is told, the one that does what it tells.
        let here = view.sentence_of(self.list[last].head);
        let does = |m: &Mention| {
            view.sentence_of(m.head) == here
                && view.rel(m.head) == Rel::Nsubj
                && m.sort == Sort::State
                && !m.adjective
                && here < view.sentence_of(token)
        };
        let doer = || self.list.iter().rposition(does);
        Some(near.or_else(doer).unwrap_or(last))
    }
}
