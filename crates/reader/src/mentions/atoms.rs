//! The words and names of which mentions are made.

use super::*;

impl Builder<'_, '_> {
    pub(super) fn atoms(&self) -> Vec<Atom> {
        let view = self.view;
        let mut atoms = Vec::new();
        let mut entities = view.doc.entities.iter().peekable();
        let mut token = 0;
        while token < view.len() {
            while entities.next_if(|e| e.tokens.end <= token).is_some() {}
            let parts = self.of_two_states(token);
            if !parts.is_empty() {
                atoms.extend(parts);
                token += 1;
                continue;
            }
            let best = view
                .hits_at(token)
                .iter()
                .filter_map(|hit| Some((rank(view.meaning(hit))?, hit)))
                .filter(|(rank, hit)| self.usable(*rank, &hit.tokens))
                .filter(|(rank, hit)| {
                    // "Paris Hilton": a place that a person's name begins with is none.
                    !(3..=4).contains(rank)
                        || entities.peek().is_none_or(|e| {
                            e.kind != EntityKind::Person
                                || e.tokens.start != token
                                || e.tokens.end <= hit.tokens.end
                                || (hit.tokens.end..e.tokens.end)
                                    .any(|t| view.upos(t) != Upos::Propn || self.is_known_person(t))
                        })
                })
                // "Pío XI": a numeral is nobody's name.
                .filter(|(_, hit)| {
                    let numeral = |c: char| matches!(c, 'I' | 'V' | 'X' | 'L' | 'C' | 'D' | 'M');
                    hit.tokens.len() > 1
                        || !matches!(view.meaning(hit), Meaning::Person { .. })
                        || !view.doc.form(token).chars().all(numeral)
                })
                // "The unions": several are not the one body that was named before.
                .filter(|(_, hit)| {
                    !matches!(view.meaning(hit), Meaning::Relation { back: Back::Body, .. })
                        || view.feat_of(&hit.tokens, "Number") != Some("Plur")
                })
                // "Unmanned aerial vehicles" are no vehicles of news.
                .filter(|(rank, hit)| {
                    !(7..=8).contains(rank)
                        || !view.hits_at(token).iter().any(|h| {
                            h.tokens.end > hit.tokens.end && matches!(view.meaning(h), Meaning::Thing { .. })
                        })
                })
                // "The president of the European Commission": a title does not end within the name of a body.
                .filter(|(rank, hit)| {
                    // But "глава МИД России" is an office of a state.
                    let end = hit.tokens.end;
                    let state = |last: usize| {
                        let rest =
                            view.lexicon.hits(last - end, |i| (view.doc.form(end + i), view.lemma(end + i)));
                        rest.iter().any(|h| {
                            let named = view.meaning(h);
                            h.tokens.start == 0
                                && matches!(
                                    named,
                                    Meaning::State { .. } | Meaning::Metonym(_) | Meaning::Demonym(_)
                                )
                        })
                    };
                    *rank != 6
                        || !(token + 1..end).flat_map(|t| view.hits_at(t)).any(|h| {
                            h.tokens.end > end
                                && matches!(view.meaning(h), Meaning::Organisation { .. })
                                && !state(h.tokens.end)
                        })
                })
                // "The European Union" is no "union".
                .filter(|(rank, hit)| {
                    *rank < 10
                        || !(token + 1..hit.tokens.end).flat_map(|t| view.hits_at(t)).any(|h| {
                            h.tokens.end > hit.tokens.end
                                && self::rank(view.meaning(h)).is_some_and(|r| r < 6)
                        })
                })
                .min_by_key(|(rank, hit)| (usize::MAX - hit.tokens.end, *rank));
            if let Some((_, hit)) = best {
                let place = view.hits_at(token).iter().filter(|h| h.tokens == hit.tokens).find_map(|h| {
                    match view.meaning(h) {
                        Meaning::Place { id, .. } => Some(&**id),
                        _ => None,
                    }
                });
                let mut tokens = hit.tokens.clone();
                let meaning = view.meaning(hit);
                if let (Meaning::Person { .. }, Some(entity)) = (meaning, entities.peek())
                    && entity.kind == EntityKind::Person
                    && entity.tokens.contains(&tokens.start)
                    && entity.tokens.end >= tokens.end
                {
                    tokens.end = entity.tokens.end;
                }
                let name = view.lexicon.name(hit.entry).to_owned();
                let overlap = (tokens.start + 1..tokens.end)
                    .flat_map(|t| view.hits_at(t))
                    .find(|h| h.tokens.end > tokens.end && rank(view.meaning(h)).is_some_and(|r| r < 6));
                token = tokens.end;
                atoms.push(Atom {
                    tokens,
                    meaning: Some(meaning),
                    name,
                    entity: None,
                    place,
                    rule: "mentions.name",
                });
                if let Some(longer) = overlap {
                    token = self.rest_of(token..longer.tokens.end, &mut atoms);
                }
                continue;
            }
            // "In August": a month or a weekday by itself names nobody and no place.
            let dates = |m: &Meaning| matches!(m, Meaning::Month(_) | Meaning::Weekday(_));
            let coming = entities.peek().copied();
            let alone = coming.is_none_or(|e| e.tokens.start != token || e.tokens.len() == 1);
            if alone && view.meanings_at(token).any(|(m, tokens)| tokens.len() == 1 && dates(m)) {
                token += 1;
                continue;
            }
            let entity = coming.filter(|e| e.tokens.start == token);
            let tokens = match entity {
                Some(entity) => {
                    // "Melania Trump" is another than whom the last name alone would be.
                    let namesake = |h: &lexicon::Hit| {
                        entity.kind == EntityKind::Person
                            && h.tokens.end == entity.tokens.end
                            && h.tokens.len() == 1
                            && matches!(view.meaning(h), Meaning::Person { .. })
                    };
                    let clash = (entity.tokens.start + 1..entity.tokens.end).find(|t| {
                        view.hits_at(*t)
                            .iter()
                            .any(|h| rank(view.meaning(h)).is_some_and(|r| r < 6) && !namesake(h))
                    });
                    // The network may know but the first of two names.
                    let whole = match entity.tokens.len() {
                        1 if view.upos(token) == Upos::Propn => self.flat_end(token),
                        _ => entity.tokens.end,
                    };
                    // "Kim a Lavrov": what stands before the other name is no part of this one.
                    let joins = |t: &usize| matches!(view.upos(*t), Upos::Adp | Upos::Det | Upos::Cconj);
                    let end = clash.map(|c| (token + 1..c).rfind(|t| !joins(t)).map_or(token + 1, |t| t + 1));
                    entity.tokens.start..end.unwrap_or(whole)
                }
                None if view.upos(token) == Upos::Propn => {
                    let end = self.flat_end(token);
                    // One that the network knows starts a name of its own, but for the last word of this one.
                    let other =
                        coming.filter(|e| (token + 1..end).contains(&e.tokens.start) && e.tokens.end != end);
                    token..other.map_or(end, |e| e.tokens.start)
                }
                None => {
                    token += 1;
                    continue;
                }
            };
            let near = (tokens.len() == 1).then(|| view.lexicon.near(view.doc.form(token))).flatten();
            let near = near.filter(|(entry, _)| rank(view.lexicon.meaning(*entry)).is_some_and(|r| r < 5));
            // "Samarra" is no misspelt "Samara": a place of that name, or one of a state that nothing else tells of.
            let near = near.filter(|(entry, _)| match view.lexicon.meaning(*entry) {
                Meaning::Place { state: Some(state), .. } => {
                    gazetteer::candidates(view.doc.form(token)).is_empty() && tells_of(view, state)
                }
                _ => true,
            });
            match near {
                Some((entry, _)) => atoms.push(Atom {
                    tokens: tokens.clone(),
                    meaning: Some(view.lexicon.meaning(entry)),
                    name: view.lexicon.name(entry).to_owned(),
                    entity: None,
                    place: None,
                    rule: "mentions.near",
                }),
                None => atoms.push(Atom {
                    tokens: tokens.clone(),
                    meaning: None,
                    name: view.span_of(&tokens).slice(view.doc.text).to_owned(),
                    entity: entity.or(coming.filter(|e| e.tokens.end == tokens.end)).map(|e| e.kind),
                    place: None,
                    rule: "mentions.entity",
                }),
            }
            token = tokens.end;
        }
        self.acronyms(&mut atoms);
        atoms
    }

    /// Whether the name of a person of the world begins here: "Kremlin Dmitry Peskov" is a seat and a person.
    fn is_known_person(&self, token: usize) -> bool {
        let view = self.view;
        view.hits_at(token).iter().any(|h| matches!(view.meaning(h), Meaning::Person { .. }))
    }

    /// "The head of the foreign ministry of Russia": a title and a body share words, and the state after them, which
    /// was part of the body's name, belongs to the title. Gives where to go on.
    fn rest_of(&self, rest: Range<usize>, atoms: &mut Vec<Atom>) -> usize {
        let view = self.view;
        let start = rest.start;
        let hits = view.lexicon.hits(rest.len(), |i| (view.doc.form(start + i), view.lemma(start + i)));
        let state = hits.iter().find(|h| {
            h.tokens.start == 0
                && matches!(
                    view.meaning(h),
                    Meaning::State { .. } | Meaning::Metonym(_) | Meaning::Demonym(_)
                )
        });
        let Some(state) = state else { return start };
        let tokens = start..start + state.tokens.end;
        atoms.push(Atom {
            tokens: tokens.clone(),
            meaning: Some(view.meaning(state)),
            name: view.lexicon.name(state.entry).to_owned(),
            entity: None,
            place: None,
            rule: "mentions.name",
        });
        tokens.end
    }

    /// "Российско-китайский", "franco-alemão", the first part of "Sino-Indian": the states of an adjective that is made of
    /// two, as one atom each.
    fn of_two_states(&self, token: usize) -> Vec<Atom> {
        let view = self.view;
        let form = view.doc.form(token);
        let atom = |meaning: &'static Meaning| Atom {
            tokens: token..token + 1,
            meaning: Some(meaning),
            name: String::new(),
            entity: None,
            place: None,
            rule: "mentions.name",
        };
        let hyphen = |c: char| matches!(c, '-' | '\u{2010}' | '\u{2011}');
        let combines = |m: &&'static Meaning| matches!(m, Meaning::Combining(_));
        if token + 1 < view.len() && view.doc.form(token + 1).chars().all(hyphen) {
            // "Indo-Pacific" is of no two peoples.
            let people = |t: usize| view.meanings_at(t).any(|(m, _)| matches!(m, Meaning::Demonym(_)));
            let first = view.meanings_at(token).map(|(m, _)| m).find(combines);
            let both = token + 2 < view.len() && people(token + 2);
            return first.filter(|_| both).map(atom).into_iter().collect();
        }
        let Some((first, second)) = form.split_once(hyphen) else { return Vec::new() };
        let lemma = view.doc.lemma(token).rsplit(hyphen).next().unwrap_or_default().to_lowercase();
        let known = |m: &Meaning| matches!(m, Meaning::State { .. } | Meaning::Demonym(_));
        let simple = view.meanings_at(token).any(|(m, at)| at.len() == 1 && known(m));
        if simple || first.is_empty() || second.is_empty() || second.contains(hyphen) {
            return Vec::new();
        }
        let look = |form: &str, lemma: &str, fits: &dyn Fn(&Meaning) -> bool| {
            let hits = view.lexicon.hits(1, |_| (form, lemma));
            hits.iter().map(|h| view.meaning(h)).find(|m| fits(m))
        };
        let (small, second) = (first.to_lowercase(), second.to_lowercase());
        let of_first = |m: &Meaning| matches!(m, Meaning::Combining(_) | Meaning::Demonym(_));
        let first = look(&small, &small, &of_first);
        let second = look(&second, &lemma, &|m| matches!(m, Meaning::Demonym(_)));
        match (first, second) {
            (Some(first), Some(second)) => vec![atom(first), atom(second)],
            _ => Vec::new(),
        }
    }

    /// "War Work Institute (Isw)": letters in brackets that stand for a body name the words before them, whatever
    /// those were.
    fn acronyms(&self, atoms: &mut Vec<Atom>) {
        let view = self.view;
        for open in 1..view.len().saturating_sub(2) {
            if view.doc.form(open) != "(" || view.doc.form(open + 2) != ")" {
                continue;
            }
            // "NAIROBI (Reuters) -": a dateline is a sentence of its own, and its agency is not the town.
            let behind: String = (open + 3..view.sentence(open).end).map(|t| view.doc.form(t)).collect();
            if matches!(&*behind, "-" | "--" | "–" | "—" | "―" | ".-" | ".–" | ".—") {
                continue;
            }
            let letters = view.doc.form(open + 1);
            if !(2..=7).contains(&letters.chars().count()) || !letters.chars().all(char::is_alphabetic) {
                continue;
            }
            let capitals = letters.to_uppercase();
            let hits = view.lexicon.hits(1, |_| (&capitals, &capitals));
            let body = hits
                .iter()
                .find(|h| matches!(view.meaning(h), Meaning::Organisation { .. } | Meaning::State { .. }));
            let Some(body) = body else { continue };
            let meaning = view.meaning(body);
            // The words that begin with capitals, and what may stand between them.
            let capital = |t: usize| {
                view.doc.form(t).chars().next().is_some_and(char::is_uppercase)
                    && matches!(view.upos(t), Upos::Propn | Upos::Noun | Upos::Adj | Upos::X)
            };
            let link = |t: usize| matches!(view.upos(t), Upos::Adp | Upos::Det | Upos::Cconj);
            let mut start = open;
            let mut at = open;
            while at > 0 && open - at < 8 && (capital(at - 1) || link(at - 1)) {
                at -= 1;
                if capital(at) {
                    start = at;
                }
            }
            if start == open {
                continue;
            }
            let known = atoms.iter().any(|a| a.tokens.end == open && a.meaning == Some(meaning));
            let initials: String = (start..open)
                .filter(|t| capital(*t))
                .filter_map(|t| view.doc.form(t).chars().next())
                .collect();
            let fits = known || initials == capitals;
            // "International Atomic Energy Agency (WHO)": a body that its own words name stays what it is.
            let named = atoms.iter().find(|a| {
                a.tokens == (start..open)
                    && matches!(a.meaning, Some(Meaning::Organisation { .. }))
                    && a.meaning != Some(meaning)
            });
            let named = named.map(|a| (a.meaning, a.name.clone()));
            // "BUENOS AIRES (EFE)": the town that a report was written in.
            let agency = matches!(meaning, Meaning::Organisation { kind: SourceKind::Agency, .. });
            if agency && !fits && start == view.sentence(open).start {
                continue;
            }
            let first = atoms.partition_point(|a| a.tokens.end <= start);
            let last = atoms.partition_point(|a| a.tokens.start < open + 3);
            let (meaning, name) =
                named.unwrap_or_else(|| (Some(meaning), view.lexicon.name(body.entry).to_owned()));
            let atom = Atom {
                tokens: start..open + 3,
                meaning,
                name,
                entity: None,
                place: None,
                rule: if fits { "mentions.name" } else { "mentions.acronym" },
            };
            atoms.splice(first..last.max(first), [atom]);
        }
    }

    /// Common nouns must be nouns; a name of one word must not be a verb or a function word.
    fn usable(&self, rank: u8, tokens: &Range<usize>) -> bool {
        if rank < 6 && (tokens.len() > 1 || rank == 2 && self.view.doc.form(tokens.start).chars().count() > 3)
        {
            return true;
        }
        // Where names inflect, a tagger takes one that it has not seen for any word; its capital tells within a sentence.
        let capital = |t: usize| {
            self.view.lexicon.inflects_names()
                && self.view.sentence(t).start < t
                && self.view.doc.form(t).chars().next().is_some_and(char::is_uppercase)
        };
        let nominal = |t: usize| {
            matches!(self.view.upos(t), Upos::Noun | Upos::Propn | Upos::Adj | Upos::X) || capital(t)
        };
        match rank {
            // Behind a noun, where adjectives follow it, a lower-case one is no verb whatever its ending.
            5 => {
                let behind = || {
                    !self.view.lexicon.inflects_names()
                        && tokens.start > self.view.sentence(tokens.start).start
                        && matches!(self.view.upos(tokens.start - 1), Upos::Noun | Upos::Propn)
                        && tokens.start + 1 < self.view.sentence(tokens.start).end
                        && self.view.upos(tokens.start + 1) == Upos::Verb
                };
                tokens.clone().any(nominal) || behind()
            }
            0..=4 => tokens.clone().any(|t| nominal(t) || self.view.upos(t) == Upos::Sym),
            // "Los jubilados": many whom an adjective names.
            9 => tokens.clone().any(|t| {
                let argument = matches!(self.view.rel(t), Rel::Nsubj | Rel::Obj | Rel::Iobj | Rel::Obl);
                let many = self.view.doc.feat(t, "Number") == Some("Plur");
                matches!(self.view.upos(t), Upos::Noun | Upos::Propn)
                    || self.view.upos(t) == Upos::Adj && argument && many
            }),
            _ => tokens.clone().any(|t| matches!(self.view.upos(t), Upos::Noun | Upos::Propn)),
        }
    }
}
