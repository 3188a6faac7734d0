//! "The city", "the province": nouns that stand for the place of their kind that was told last.

use super::*;
use crate::args;
use crate::places::{self, Reach};
use lexicon::There;

/// Sentences before such a noun within which its place was told.
const TOLD: usize = 3;

impl Builder<'_, '_> {
    /// Gives such a noun the place that it points back at.
    pub(super) fn places_again(&mut self) {
        let view = self.view;
        let named = view.hits().iter().filter_map(|hit| match view.meaning(hit) {
            Meaning::There(there) => Some((hit.tokens.clone(), *there)),
            _ => None,
        });
        let nouns: Vec<(Range<usize>, There)> =
            named.filter(|(tokens, _)| self.points_back(tokens)).collect();
        for (tokens, there) in nouns {
            let at = self.list.partition_point(|m| m.tokens.end <= tokens.start);
            if self.list.get(at).is_some_and(|m| m.tokens.start < tokens.end) {
                continue;
            }
            let here = view.sentence_of(tokens.start);
            let near = |m: &&Mention| view.sentence_of(m.head) + TOLD >= here;
            let of_kind = |m: &&Mention| {
                let reach = m.place.as_deref().and_then(|id| places::of_id(view, id)).map(|p| p.reach);
                match there {
                    There::Town => reach == Some(Reach::Spot),
                    There::Region => reach == Some(Reach::Region),
                }
            };
            let Some(told) = self.list[..at].iter().rev().take_while(near).find(of_kind) else { continue };
            let again = Mention {
                head: head_of(view, &tokens),
                tokens,
                sort: Sort::Place,
                id: told.place.clone(),
                name: told.name.clone(),
                kind: SourceKind::Organisation,
                state: told.state.clone(),
                office: None,
                place: told.place.clone(),
                gender: Gender::Any,
                body: None,
                pair: None,
                adjective: false,
                rule: "mentions.again",
            };
            self.list.insert(at, again);
        }
    }

    /// Whether a noun tells no more than that it is the one told of: one, in a phrase that says where, definite where there are
    /// articles, and nothing that describes it.
    fn points_back(&self, tokens: &Range<usize>) -> bool {
        let view = self.view;
        let noun = head_of(view, tokens);
        let mut definite = view.lexicon.inflects_names();
        for child in view.children(noun).filter(|c| !tokens.contains(c)) {
            match view.rel(child) {
                Rel::Case | Rel::Punct => {}
                Rel::Det => {
                    definite |= view.doc.feat(child, "Definite") == Some("Def")
                        || view.doc.feat(child, "PronType") == Some("Dem");
                    if view.doc.feat(child, "Definite") == Some("Ind") {
                        return false;
                    }
                }
                _ => return false,
            }
        }
        let next = tokens.end;
        let named = next < view.sentence(noun).end && view.upos(next) == Upos::Propn;
        let place = [PrepRole::In, PrepRole::From, PrepRole::To, PrepRole::Of];
        definite
            && !named
            && view.upos(noun) == Upos::Noun
            && view.doc.feat(noun, "Number") != Some("Plur")
            && args::preposition(view, noun).is_some_and(|p| args::marks_any(view, p, &place))
    }
}
