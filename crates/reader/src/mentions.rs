//! Who is named: states, organisations, people, bodies and places, each with its words and its id.

use crate::Known;
use crate::args;
use crate::places;
use crate::view::View;
use lexicon::{Back, Gender, Meaning, PlaceKind, PrepRole, ThingKind, TimeWord};
use record::{Actor, Place, SourceKind, Span};
use rustc_hash::FxHashMap;
use std::ops::Range;
use syntax::{EntityKind, Rel, Sub, Upos};

/// What sort of being a mention names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// A state, or a capital or people that stands for it.
    State,
    /// A person, by name or office.
    Person,
    /// A body, agency, army, company.
    Organisation,
    /// People without a name: protesters, rebels.
    Group,
    /// A place that is no state.
    Place,
}

/// A stretch of text that names someone or some place.
#[derive(Clone, Debug)]
pub struct Mention {
    /// Its tokens, title and state included.
    pub tokens: Range<usize>,
    /// The token by which it hangs in the tree.
    pub head: usize,
    /// What it is.
    pub sort: Sort,
    /// Its id, where there is one.
    pub id: Option<String>,
    /// The entry's name, or the words.
    pub name: String,
    /// What kind of source it makes.
    pub kind: SourceKind,
    /// The state it belongs to.
    pub state: Option<String>,
    /// The office it was named by.
    pub office: Option<&'static str>,
    /// The place it can be.
    pub place: Option<String>,
    /// Grammatical gender, for pronouns.
    pub gender: Gender,
    /// The body of a state that its words name, where they name one.
    pub body: Option<&'static str>,
    /// "The two leaders": the two that it stands for.
    pub pair: Option<[usize; 2]>,
    /// Whether it is a mere adjective (`russo`), an actor only through the noun it describes.
    pub adjective: bool,
    /// The rule that read it.
    pub rule: &'static str,
}

impl Mention {
    /// As a party to an event.
    pub fn actor(&self, view: &View<'_>) -> Actor {
        Actor {
            id: self.id.clone(),
            name: self.name.clone(),
            state: self.state.clone(),
            sector: None,
            span: Some(view.span_of(&self.tokens)),
            rule: self.rule.into(),
        }
    }

    /// Whether it is one who tells of events: an institute, an agency, a paper.
    pub fn is_press(&self) -> bool {
        matches!(
            self.kind,
            SourceKind::Institute | SourceKind::Agency | SourceKind::Media | SourceKind::Outlet
        )
    }

    /// Whether it can do or suffer something.
    pub fn acts(&self) -> bool {
        !self.adjective && self.sort != Sort::Place
    }
}

/// All mentions of a report.
pub struct Mentions {
    /// In text order, none overlapping but the two of one adjective.
    pub list: Vec<Mention>,
    at: Vec<u32>,
}

const NOBODY: u32 = u32::MAX;
/// The body of a word that names some ministry and not which.
const GENERIC_MINISTRY: &str = "ministry";
/// Sentences before "the ministry" in which the one that is meant was named.
const MINISTRY_REACH: usize = 2;

impl Mentions {
    /// The mention that covers a token.
    pub fn at(&self, token: usize) -> Option<&Mention> {
        self.index_at(token).map(|index| &self.list[index])
    }

    /// Its index in the list.
    pub fn index_at(&self, token: usize) -> Option<usize> {
        self.at.get(token).filter(|i| **i != NOBODY).map(|i| *i as usize)
    }

    /// The mentions that begin within some tokens.
    pub fn within(&self, tokens: Range<usize>) -> &[Mention] {
        let start = self.list.partition_point(|m| m.tokens.start < tokens.start);
        let end = self.list.partition_point(|m| m.tokens.start < tokens.end);
        &self.list[start..end.max(start)]
    }

    /// Finds them all.
    pub fn find(view: &View<'_>, known: &Known) -> Mentions {
        let mut builder = Builder { view, known, list: Vec::new(), family: FxHashMap::default() };
        let atoms = builder.atoms();
        builder.compose(atoms);
        builder.locate();
        builder.home();
        builder.capitals();
        // An adjective of two states names both.
        for second in 1..builder.list.len() {
            if builder.list[second].tokens == builder.list[second - 1].tokens {
                let pair = Some([second - 1, second]);
                builder.list[second - 1].pair = pair;
                builder.list[second].pair = pair;
            }
        }
        let mut at = vec![NOBODY; view.len()];
        for (index, mention) in builder.list.iter().enumerate() {
            at[mention.tokens.clone()].fill(index as u32);
        }
        Mentions { list: builder.list, at }
    }
}

/// What a place mention gives as an event's place.
pub fn place(view: &View<'_>, id: Option<&str>, name: &str, span: Option<Span>, rule: &str) -> Place {
    let named = id.and_then(|id| places::of_id(view, id));
    let point = named.as_ref().and_then(|n| n.point);
    Place {
        id: id.map(str::to_owned),
        name: named.map_or_else(|| name.to_owned(), |n| n.name),
        lat: point.map(|p| p.0),
        lon: point.map(|p| p.1),
        span,
        rule: rule.into(),
    }
}

/// A lexicon entry or a recognised name before it is joined with its neighbours.
struct Atom {
    tokens: Range<usize>,
    meaning: Option<&'static Meaning>,
    name: String,
    entity: Option<EntityKind>,
    /// A place of the same words (`Moscow` is a metonym and a city).
    place: Option<&'static str>,
    rule: &'static str,
}

struct Builder<'v, 'a> {
    view: &'v View<'a>,
    known: &'v Known,
    list: Vec<Mention>,
    /// Words of full names of people seen so far, to the index of their last mention.
    family: FxHashMap<String, usize>,
}

/// Whether a text names a state, its people, its capital or a place in it.
fn tells_of(view: &View<'_>, wanted: &str) -> bool {
    view.hits().iter().any(|hit| match view.meaning(hit) {
        Meaning::State { id, .. } | Meaning::Metonym(id) | Meaning::Demonym(id) => &**id == wanted,
        Meaning::Place { state: Some(state), .. } => &**state == wanted,
        _ => false,
    })
}

/// Which reading of the same words goes first.
fn rank(meaning: &Meaning) -> Option<u8> {
    Some(match meaning {
        Meaning::Person { .. } => 0,
        Meaning::Organisation { .. } => 1,
        Meaning::State { .. } => 2,
        Meaning::Metonym(_) => 3,
        Meaning::Place { .. } => 4,
        Meaning::Demonym(_) => 5,
        Meaning::Title { .. } => 6,
        Meaning::Body { .. } => 7,
        Meaning::Speaker(_) => 8,
        Meaning::Group { .. } => 9,
        Meaning::Relation { .. } => 10,
        _ => return None,
    })
}

impl Builder<'_, '_> {
    fn atoms(&self) -> Vec<Atom> {
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
                // "Unmanned aerial vehicles" are no vehicles of news.
                .filter(|(rank, hit)| {
                    !(7..=8).contains(rank)
                        || !view.hits_at(token).iter().any(|h| {
                            h.tokens.end > hit.tokens.end && matches!(view.meaning(h), Meaning::Thing { .. })
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
                    let clash = (entity.tokens.start + 1..entity.tokens.end).find(|t| {
                        view.hits_at(*t).iter().any(|h| rank(view.meaning(h)).is_some_and(|r| r < 6))
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
            let known = atoms.iter().any(|a| a.tokens == (start..open) && a.meaning == Some(meaning));
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

    fn compose(&mut self, atoms: Vec<Atom>) {
        let mut k = 0;
        while k < atoms.len() {
            let atom = &atoms[k];
            let common = matches!(
                atom.meaning,
                Some(
                    Meaning::Title { .. }
                        | Meaning::Body { .. }
                        | Meaning::Speaker(_)
                        | Meaning::Group { .. }
                )
            );
            if common {
                k = self.common(&atoms, k, None);
            } else if let Some(state) = adjectival(atom)
                && let Some(next) = atoms.get(k + 1)
                && matches!(
                    next.meaning,
                    Some(
                        Meaning::Title { .. }
                            | Meaning::Body { .. }
                            | Meaning::Speaker(_)
                            | Meaning::Group { .. }
                    )
                )
                && self.gap(atom.tokens.end..next.tokens.start, 3, Gap::Before)
                && !self.stands_apart(atom, next)
            {
                k = self.common(&atoms, k + 1, Some((k, state)));
            } else if matches!(atom.meaning, Some(Meaning::Relation { plural: false, back: Back::Other }))
                && let Some(person) = atoms.get(k + 1)
                && is_person(person)
                && self.gap(atom.tokens.end..person.tokens.start, 2, Gap::Apposition)
            {
                // "His Russian counterpart Vladimir Putin".
                let index = self.titled(person);
                let mention = &mut self.list[index];
                mention.tokens.start = atom.tokens.start;
                mention.head = head_of(self.view, &mention.tokens);
                k += 2;
            } else if matches!(atom.meaning, Some(Meaning::Relation { plural: false, .. }))
                && let Some(state) = atoms.get(k + 1)
                && matches!(state.meaning, Some(Meaning::State { .. }))
                && atom.tokens.end == state.tokens.start
            {
                // "Neighbouring Venezuela": the name says who it is.
                k += 1;
            } else if let Some(next) = atoms.get(k + 1)
                && self.members(atom, next)
            {
                self.simple(atom);
                if let Some(mention) = self.list.last_mut() {
                    mention.tokens.end = next.tokens.end;
                    mention.head = head_of(self.view, &mention.tokens);
                    mention.rule = "mentions.members";
                }
                k += 2;
            } else {
                self.simple(atom);
                k += 1;
            }
        }
    }

    /// "В Белграде студенты", "передать Украине истребители": where names inflect, whose something is stands behind it, and a name
    /// before it that hangs elsewhere is no part of it.
    fn stands_apart(&self, place: &Atom, next: &Atom) -> bool {
        let head = head_of(self.view, &place.tokens);
        let other_case = self.view.doc.feat(head, "Case").is_some_and(|case| case != "Gen" && case != "Nom");
        !matches!(place.meaning, Some(Meaning::Demonym(_)))
            && self.view.lexicon.inflects_names()
            && (args::preposition(self.view, head).is_some() || other_case)
            && self.view.head(head).is_none_or(|h| !next.tokens.contains(&h))
    }

    /// "The director of Hospital Central": whether words only end the name of something that stands before them, behind `start`.
    fn ends_name(&self, atom: &Atom, start: usize) -> bool {
        let first = atom.tokens.start;
        let of = self.view.head(first).filter(|_| self.view.rel(first) == Rel::Flat);
        atom.meaning.is_none() && of.is_some_and(|h| (start..first).contains(&h))
    }

    /// "Hezbollah guerrillas", "NATO troops": those who make up the organisation that is named before them.
    fn members(&self, body: &Atom, next: &Atom) -> bool {
        let people = match next.meaning {
            Some(Meaning::Group { .. } | Meaning::Body { .. }) => true,
            Some(Meaning::Title { .. }) => self.view.feat_of(&next.tokens, "Number") == Some("Plur"),
            _ => false,
        };
        let beside = body.tokens.end == next.tokens.start
            || body.tokens.end + 1 == next.tokens.start && self.view.upos(body.tokens.end) == Upos::Adj;
        let hung = self.view.head(head_of(self.view, &body.tokens)).is_some_and(|h| next.tokens.contains(&h));
        let bracketed = body.tokens.end > 0 && self.view.doc.form(body.tokens.end - 1) == ")";
        people && beside && (hung || bracketed) && matches!(body.meaning, Some(Meaning::Organisation { .. }))
    }

    /// A title, body, group or speaker with the state beside it and the person it belongs to.
    fn common(&mut self, atoms: &[Atom], k: usize, before: Option<(usize, &'static str)>) -> usize {
        let atom = &atoms[k];
        let mut tokens = before.map_or(atom.tokens.start, |(b, _)| atoms[b].tokens.start)..atom.tokens.end;
        // "Chanceler alemão" is one entry with its state inside.
        let inside = || {
            let several = atom.tokens.clone().filter(|_| atom.tokens.len() > 1);
            several.flat_map(|t| self.view.hits_at(t)).find_map(|hit| match self.view.meaning(hit) {
                Meaning::Demonym(id) if hit.tokens.end <= atom.tokens.end => Some(&**id),
                _ => None,
            })
        };
        let mut state = before.map(|(_, state)| state).or_else(inside);
        let mut next = k + 1;
        // "Withdrew its troops from Mozambique", in a language whose "from" is its "of": they are its own.
        let owned = || {
            let head = head_of(self.view, &atom.tokens);
            self.view.children(head).any(|c| args::is_possessive(self.view, c))
        };
        if state.is_none()
            && let Some(after) = atoms.get(next)
            && let Some(id) = adjectival(after)
            && !owned()
            && self.after_gap(atom.tokens.end..after.tokens.start, after)
        {
            state = Some(id);
            tokens.end = after.tokens.end;
            next += 1;
        }
        let meaning = atom.meaning;
        if let Some(Meaning::Title { office, gender, sector }) = meaning {
            if let Some(person) = atoms.get(next)
                && !self.ends_name(person, tokens.end)
                && !self.is_of_another_case(atom, person)
                && (is_person(person)
                    || person.meaning.is_none()
                        && tokens.end == person.tokens.start
                        && !self.view.lexicon.inflects_names())
                && (self.gap(tokens.end..person.tokens.start, 3, Gap::Apposition)
                    || self.gap(tokens.end..person.tokens.start, 7, Gap::Loose)
                    || self.genitives(atom.tokens.start, tokens.end..person.tokens.start))
            {
                let index = self.titled(person);
                let mention = &mut self.list[index];
                mention.tokens.start = tokens.start.min(mention.tokens.start);
                mention.office = Some(office);
                mention.state = mention.state.take().or(state.map(str::to_owned));
                mention.head = head_of(self.view, &mention.tokens);
                self.part_namesakes(index, office, state, &person.tokens);
                return next + 1;
            }
            // "The spokesman of the Iranian foreign ministry, NAME": what stands between is the office's body.
            let reach = next..atoms.len().min(next + 4);
            let person = reach.clone().find(|n| names_person(&atoms[*n]));
            let person = person.or_else(|| reach.clone().find(|n| is_person(&atoms[*n])));
            let person = person.filter(|n| !self.ends_name(&atoms[*n], tokens.end));
            if let Some(at) = person
                && (next..at).all(|n| {
                    matches!(
                        atoms[n].meaning,
                        Some(Meaning::Body { .. } | Meaning::Speaker(_) | Meaning::Organisation { .. })
                    ) || atoms[n].meaning.is_none() && !names_person(&atoms[n])
                        || adjectival(&atoms[n]).is_some()
                })
                && (self.gap(tokens.end..atoms[at].tokens.start, 11, Gap::Loose)
                    || self.genitives(atom.tokens.start, tokens.end..atoms[at].tokens.start))
            {
                let lent = (next..at).find_map(|n| match atoms[n].meaning {
                    Some(Meaning::Organisation { state, .. }) => state.as_deref(),
                    _ => adjectival(&atoms[n]),
                });
                let index = self.titled(&atoms[at]);
                let mention = &mut self.list[index];
                mention.tokens.start = tokens.start;
                mention.office = Some(office);
                mention.state = mention.state.take().or(state.or(lent).map(str::to_owned));
                mention.head = head_of(self.view, &mention.tokens);
                self.part_namesakes(index, office, state.or(lent), &atoms[at].tokens);
                return at + 1;
            }
            if let Some(last) = self.list.last()
                && last.sort == Sort::Person
                && last.office.is_none()
                && self.gap(last.tokens.end..tokens.start, 3, Gap::Comma)
            {
                let index = self.list.len() - 1;
                let mention = &mut self.list[index];
                mention.tokens.end = tokens.end;
                mention.office = Some(office);
                mention.state = mention.state.take().or(state.map(str::to_owned));
                return next;
            }
            self.title(office, sector.as_deref(), *gender, state, tokens);
            return next;
        }
        // "Russian foreign ministry spokeswoman Maria Zakharova": the body only tells whose she is.
        if let (Some(Meaning::Body { .. }), Some(state), Some(title), Some(person)) =
            (meaning, state, atoms.get(next), atoms.get(next + 1))
            && matches!(title.meaning, Some(Meaning::Title { .. }))
            && tokens.end == title.tokens.start
            && is_person(person)
            && self.gap(title.tokens.end..person.tokens.start, 3, Gap::Apposition)
        {
            return self.common(atoms, next, Some((before.map_or(k, |(b, _)| b), state)));
        }
        if let Some(Meaning::Speaker(_) | Meaning::Body { .. }) = meaning {
            // "The KCNA news agency", "a agência KCNA": the noun belongs to the name beside it.
            let is_body = |atom: &Atom| matches!(atom.meaning, Some(Meaning::Organisation { .. }));
            // What a report or a source of a body is called is not the body's name.
            let own = !matches!(
                meaning,
                Some(Meaning::Speaker(
                    SourceKind::Document | SourceKind::Unnamed | SourceKind::Person | SourceKind::Witness
                ))
            ) || !self.view.lexicon.inflects_names();
            let beside = |a: &&Atom| {
                let quote = |t: usize| matches!(self.view.doc.form(t), "«" | "\"" | "“" | "„");
                tokens.end == a.tokens.start || tokens.end + 1 == a.tokens.start && quote(tokens.end)
            };
            if let Some(after) = atoms.get(next).filter(|a| own && is_body(a) && beside(a)) {
                self.simple(after);
                if let Some(mention) = self.list.last_mut() {
                    mention.tokens.start = tokens.start;
                    mention.head = head_of(self.view, &mention.tokens);
                }
                return next + 1;
            }
            if let Some(last) = self.list.last_mut()
                && last.tokens.end == tokens.start
                && last.sort == Sort::Organisation
                && last.rule == "mentions.name"
                && self.view.sentence_of(last.head) == self.view.sentence_of(tokens.start)
            {
                last.tokens.end = tokens.end;
                last.head = head_of(self.view, &last.tokens);
                return next;
            }
        }
        let (key, sort, kind) = match meaning {
            // People at large are no body of their state.
            Some(Meaning::Body { body, sector: Some(sector), .. }) if &**sector == "CVL" => {
                (body.to_string(), Sort::Group, SourceKind::Person)
            }
            Some(Meaning::Body { body, kind, .. }) => (body.to_string(), Sort::Organisation, *kind),
            Some(Meaning::Group { sector }) => (sector.to_lowercase(), Sort::Group, SourceKind::Person),
            Some(Meaning::Speaker(kind)) => {
                let sort = match kind {
                    SourceKind::Person | SourceKind::Witness => Sort::Group,
                    _ => Sort::Organisation,
                };
                (kind.name().to_owned(), sort, *kind)
            }
            _ => return next,
        };
        // "Western officials", "fonte diplomática": the adjectives are part of the name.
        let free = |t: usize| self.view.upos(t) == Upos::Adj && atoms.iter().all(|a| !a.tokens.contains(&t));
        let sentence = self.view.sentence(atom.tokens.start);
        if state.is_none() {
            while tokens.end < sentence.end
                && free(tokens.end)
                && self.view.head(tokens.end).is_some_and(|h| tokens.contains(&h))
            {
                tokens.end += 1;
            }
            while tokens.start > sentence.start
                && free(tokens.start - 1)
                && self.view.head(tokens.start - 1).is_some_and(|h| tokens.contains(&h))
            {
                tokens.start -= 1;
            }
        }
        let words = self.view.span_of(&tokens).slice(self.view.doc.text).to_owned();
        let world = self.view.lexicon.world();
        let id = match (state, sort) {
            (_, Sort::Group) => None,
            // "The airport of Israel" is one of many.
            (Some(_), _) if key == SourceKind::Organisation.name() => None,
            (Some(state), _) => Some(format!("{state}.{key}")),
            (None, _) if matches!(kind, SourceKind::Agency | SourceKind::Media | SourceKind::Institute) => {
                // "The agency" is the one named before.
                let earlier = self.list.iter().rev().find(|m| m.kind == kind && m.id.is_some());
                earlier.and_then(|m| m.id.clone())
            }
            (None, Sort::Organisation) => {
                let suffix = format!(".{key}");
                let earlier =
                    self.list.iter().rev().filter_map(|m| m.id.as_deref()).find(|id| id.ends_with(&suffix));
                earlier.map(str::to_owned)
            }
            _ => None,
        };
        let known = id.as_deref().and_then(|id| world.named(id));
        let state = state
            .map(str::to_owned)
            .or_else(|| id.as_ref()?.split_once('.').map(|(state, _)| state.to_owned()));
        let name = known.map_or(words, |n| n.name.to_string());
        self.push(Mention {
            head: head_of(self.view, &tokens),
            tokens,
            sort,
            id,
            name,
            kind,
            state,
            office: None,
            place: None,
            gender: Gender::Any,
            body: match meaning {
                Some(Meaning::Body { body, .. }) if sort == Sort::Organisation => Some(body),
                _ => None,
            },
            pair: None,
            adjective: false,
            rule: "mentions.body",
        });
        next
    }

    /// "The minister Pedro Sánchez" is not the head of government of that name, who is nobody's minister, but another.
    fn part_namesakes(&mut self, index: usize, office: &str, state: Option<&str>, name: &Range<usize>) {
        let world = self.view.lexicon.world();
        let mention = &mut self.list[index];
        let Some(id) = mention.id.as_deref() else { return };
        let heads = |office: &str| matches!(office, "head_of_state" | "head_of_government");
        let mut held =
            world.tenures(id).iter().filter(|t| self.known.published.is_none_or(|day| t.held_on(day)));
        let is_head = held.any(|t| heads(&t.office));
        let other = (office == "minister" || office.ends_with("_minister"))
            && world.offices(id).all(|(o, _)| o != office);
        if !is_head || !other {
            return;
        }
        (mention.id, mention.state) = (None, state.map(str::to_owned));
        mention.name = self.view.span_of(name).slice(self.view.doc.text).to_owned();
        mention.rule = "mentions.titled";
    }

    /// An office without a name: its holder on the day, the person of that office or state named before, or the
    /// office itself.
    fn title(
        &mut self,
        office: &'static str,
        sector: Option<&str>,
        gender: Gender,
        state: Option<&str>,
        tokens: Range<usize>,
    ) {
        let world = self.view.lexicon.world();
        let words = self.view.span_of(&tokens).slice(self.view.doc.text).to_owned();
        let plural = self.view.feat_of(&tokens, "Number") == Some("Plur");
        let holds = |m: &&Mention| {
            let id = m.id.as_deref().unwrap_or("");
            m.office == Some(office)
                || world.offices(id).any(|(o, s)| o == office && state.is_none_or(|x| x == s))
        };
        let people = || self.list.iter().rev().filter(|m| m.sort == Sort::Person && m.id.is_some());
        let by_office = || people().find(|m| holds(m) && state.is_none_or(|s| m.state.as_deref() == Some(s)));
        // One who is known to hold another office is not this one's holder; "the diplomat", "the leader" is anyone.
        let general = matches!(office, "diplomat" | "leader" | "minister" | "lawmaker");
        let elsewhere = |m: &Mention| {
            let id = m.id.as_deref().unwrap_or("");
            !general && (world.offices(id).next().is_some() || m.office.is_some_and(|o| o != office))
        };
        // There are as many ambassadors as states that send them.
        let one = office != "ambassador";
        let by_state = || {
            people().filter(|_| one).find(|m| state.is_some() && m.state.as_deref() == state && !elsewhere(m))
        };
        let holder = || state.and_then(|s| world.holder(office, s, self.known.published));
        let (id, rule) = if plural {
            // Officials of a state without names speak for its government.
            (state.filter(|_| sector == Some("GOV")).map(|s| format!("{s}.government")), "mentions.office")
        } else if let Some(person) = holder() {
            (Some(person.to_owned()), "mentions.holder")
        } else if let Some(person) = by_office() {
            (person.id.clone(), "mentions.same_office")
        } else if let Some(person) = by_state() {
            (person.id.clone(), "mentions.same_state")
        } else {
            (state.map(|s| format!("{s}.{office}")), "mentions.office")
        };
        let known = id.as_deref().and_then(|id| world.named(id));
        let state = known.and_then(|n| n.state.as_deref()).or(state).map(str::to_owned);
        let name = known.map_or(words, |n| n.name.to_string());
        self.push(Mention {
            head: head_of(self.view, &tokens),
            tokens,
            sort: Sort::Person,
            id,
            name,
            kind: SourceKind::Person,
            state,
            office: Some(office),
            place: None,
            gender,
            body: None,
            pair: None,
            adjective: false,
            rule,
        });
    }

    /// Past the words that the tree joins to a name, where no list of names tells how far it reaches.
    fn flat_end(&self, start: usize) -> usize {
        let view = self.view;
        let joined = |t: &usize| {
            view.upos(*t) == Upos::Propn
                && view.rel(*t) == Rel::Flat
                && view.head(*t).is_some_and(|h| (start..*t).contains(&h))
                && !view.hits_at(*t).iter().any(|h| rank(view.meaning(h)).is_some_and(|r| r < 6))
        };
        // Names that no list holds and that stand side by side are one.
        let capital = |t: usize| view.doc.form(t).chars().next().is_some_and(char::is_uppercase);
        let beside = |t: &usize| {
            view.upos(*t) == Upos::Propn
                && capital(*t)
                && capital(*t - 1)
                && view.hits_at(*t).is_empty()
                && view.span(*t - 1).end < view.span(*t).start
                && view.doc.feat(*t, "Case") == view.doc.feat(start, "Case")
        };
        let reach = start + 1..view.sentence(start).end;
        start + 1 + reach.take_while(|t| joined(t) || beside(t)).count()
    }

    /// The mention of a name after a title: a person, even where nothing else tells that it is one.
    fn titled(&mut self, atom: &Atom) -> usize {
        let count = self.list.len();
        self.simple(atom);
        if self.list.len() == count {
            self.push(Mention {
                tokens: atom.tokens.clone(),
                head: head_of(self.view, &atom.tokens),
                sort: Sort::Person,
                id: None,
                name: atom.name.clone(),
                kind: SourceKind::Person,
                state: None,
                office: None,
                place: None,
                gender: Gender::Any,
                body: None,
                pair: None,
                adjective: false,
                rule: "mentions.titled",
            });
        }
        // "Information Minister Attaullah Tarar" is no body, whatever the network takes the name for.
        if atom.meaning.is_none() && self.list[count].id.is_none() {
            self.list[count].sort = Sort::Person;
            self.list[count].kind = SourceKind::Person;
        }
        count
    }

    /// An atom on its own.
    fn simple(&mut self, atom: &Atom) {
        let view = self.view;
        let world = view.lexicon.world();
        let tokens = atom.tokens.clone();
        // "Rua México", "Iran Street" are roads.
        if self.is_of_road(&tokens) {
            return;
        }
        let mut mention = Mention {
            head: head_of(view, &tokens),
            tokens,
            sort: Sort::Organisation,
            id: None,
            name: atom.name.clone(),
            kind: SourceKind::Organisation,
            state: None,
            office: None,
            place: atom.place.map(str::to_owned),
            gender: Gender::Any,
            body: None,
            pair: None,
            adjective: false,
            rule: atom.rule,
        };
        match atom.meaning {
            Some(
                Meaning::State { id, .. }
                | Meaning::Metonym(id)
                | Meaning::Demonym(id)
                | Meaning::Combining(id),
            ) => {
                mention.sort = Sort::State;
                mention.id = Some(id.to_string());
                mention.state = mention.id.clone();
                mention.name = world.named(id).map_or(&*atom.name, |n| &n.name).to_owned();
                match atom.meaning {
                    Some(Meaning::State { .. }) => mention.place = mention.id.clone(),
                    Some(Meaning::Demonym(_) | Meaning::Combining(_)) => {
                        // "Deported 400 Haitians": an adjective that is an argument names the people.
                        let people =
                            matches!(view.rel(mention.head), Rel::Nsubj | Rel::Obj | Rel::Iobj | Rel::Obl);
                        mention.adjective = view.upos(mention.head) == Upos::Adj && !people
                            || matches!(view.rel(mention.head), Rel::Amod | Rel::Compound);
                        mention.rule = "mentions.demonym";
                    }
                    _ => mention.rule = "mentions.metonym",
                }
                // "The Paris agreement", "the Oslo accords": the city where it was made, and nobody's.
                let city = matches!(atom.meaning, Some(Meaning::Metonym(_))).then_some(atom.place).flatten();
                if let Some(city) = city.filter(|_| names_agreement(view, mention.head)) {
                    mention.sort = Sort::Place;
                    mention.id = Some(city.to_owned());
                    mention.state = None;
                }
            }
            Some(Meaning::Organisation { id, state, kind, .. }) => {
                mention.id = Some(id.to_string());
                mention.kind = *kind;
                mention.state = state.as_deref().map(str::to_owned);
                // "Brussels" stands for the Union, and "in Brussels" for the city.
                if let Some(place) =
                    atom.place.filter(|_| preposition_marks(view, mention.head, PrepRole::In))
                {
                    mention.sort = Sort::Place;
                    mention.id = Some(place.to_owned());
                    mention.state = world.named(place).and_then(|n| n.state.as_deref()).map(str::to_owned);
                }
            }
            Some(Meaning::Person { id, state, gender }) => {
                mention.sort = Sort::Person;
                mention.id = Some(id.to_string());
                mention.kind = SourceKind::Person;
                mention.state = state.as_deref().map(str::to_owned);
                mention.gender = *gender;
            }
            Some(Meaning::Place { id, state, kind, .. }) => {
                mention.sort = Sort::Place;
                mention.id = Some(id.to_string());
                mention.place = mention.id.clone();
                mention.state = state.as_deref().map(str::to_owned);
                if *kind == PlaceKind::Continent {
                    mention.state = None;
                }
            }
            // "The countries of NATO": whose they are is said.
            Some(Meaning::Relation { .. }) if self.is_of_a_name(mention.head) => return,
            Some(Meaning::Relation { plural: true, .. }) => {
                // "Arrested two men": any two, where a language has articles.
                let both =
                    view.meanings_at(atom.tokens.start).any(|(m, _)| matches!(m, Meaning::Share { .. }));
                let counted =
                    view.upos(atom.tokens.start) == Upos::Num && !view.lexicon.inflects_names() && !both;
                if counted && view.children_by(mention.head, Rel::Det).next().is_none() {
                    return;
                }
                let Some(pair) = self.back_to_pair(&atom.tokens) else { return };
                mention.pair = Some(pair);
                mention.sort = Sort::Group;
                mention.rule = "mentions.back_reference";
            }
            Some(Meaning::Relation { back: Back::Body, .. }) => {
                let Some(earlier) = self.back_to_body(&atom.tokens) else { return };
                mention = Mention {
                    tokens: mention.tokens,
                    head: mention.head,
                    rule: "mentions.back_reference",
                    ..self.list[earlier].clone()
                };
            }
            // "His Rwandan counterpart", "o homólogo colombiano": of which state is said.
            Some(Meaning::Relation { back: Back::Other, .. })
                if view.children(mention.head).any(|c| {
                    let demonym = |m: &Meaning| matches!(m, Meaning::Demonym(_) | Meaning::Combining(_));
                    matches!(view.rel(c), Rel::Amod | Rel::Compound)
                        && view.meanings_at(c).any(|(m, _)| demonym(m))
                }) =>
            {
                return;
            }
            // "Called on partners": several others are nobody in particular.
            Some(Meaning::Relation { back: Back::Other, .. })
                if view.feat_of(&atom.tokens, "Number") == Some("Plur") =>
            {
                // But "the two neighbours", "the armed neighbours" are those named before.
                let told = view.children(mention.head).any(|c| {
                    view.rel(c) == Rel::Nummod
                        || view.rel(c) == Rel::Det && view.doc.feat(c, "Definite") == Some("Def")
                });
                let Some(pair) = told.then(|| self.back_to_pair(&atom.tokens)).flatten() else { return };
                mention.pair = Some(pair);
                mention.sort = Sort::Group;
                mention.rule = "mentions.back_reference";
            }
            Some(Meaning::Relation { back, .. }) => {
                let other = *back == Back::Other;
                let found = if other { self.back_to_other(&atom.tokens) } else { None };
                let Some(back) = found.or_else(|| self.back_to_state(atom.tokens.start)) else {
                    return;
                };
                let earlier = &self.list[back];
                mention.sort = Sort::State;
                mention.id = earlier.state.clone();
                mention.state = earlier.state.clone();
                mention.place = earlier.state.clone();
                let named = mention.id.as_deref().and_then(|id| world.named(id));
                mention.name = named.map_or(atom.name.clone(), |n| n.name.to_string());
                mention.rule = "mentions.back_reference";
            }
            _ => {
                if let Some(&index) = self.family.get(&atom.name.to_lowercase()) {
                    let earlier = &self.list[index];
                    mention = Mention {
                        tokens: mention.tokens,
                        head: mention.head,
                        office: None,
                        rule: "mentions.same_name",
                        ..earlier.clone()
                    };
                } else {
                    match atom.entity {
                        Some(EntityKind::Person) => {
                            mention.sort = Sort::Person;
                            mention.kind = SourceKind::Person;
                        }
                        Some(EntityKind::Location) => mention.sort = Sort::Place,
                        Some(EntityKind::Organisation) => {}
                        None if places::stands_in(view, &mention.tokens) => mention.sort = Sort::Place,
                        None => return,
                    }
                    mention.rule = "mentions.entity";
                }
            }
        }
        self.push(mention);
    }

    /// Places by all that the report names: which of the places of its name each is.
    fn locate(&mut self) {
        let view = self.view;
        let asked: Vec<usize> = (0..self.list.len())
            .filter(|index| {
                let mention = &self.list[*index];
                mention.sort == Sort::Place || mention.sort == Sort::State && mention.place.is_some()
            })
            .filter(|index| !matches!(self.list[*index].rule, "mentions.near" | "mentions.back_reference"))
            .collect();
        let spans: Vec<Range<usize>> = asked.iter().map(|index| self.list[*index].tokens.clone()).collect();
        let home = self.known.outlet.as_deref().and_then(|outlet| places::home(view, outlet));
        for (index, place) in asked.into_iter().zip(places::resolve(view, &spans, home.as_deref())) {
            let Some(place) = place else { continue };
            let mention = &mut self.list[index];
            if mention.place.as_deref() == Some(&*place.id) {
                continue;
            }
            let elsewhere = mention.state != place.state;
            // A capital that stands for its state stays one, wherever exactly it lies.
            if mention.sort == Sort::State && !elsewhere {
                continue;
            }
            mention.sort = Sort::Place;
            mention.id = Some(place.id.clone());
            mention.place = Some(place.id);
            mention.state = place.state;
            mention.name = place.name;
            mention.rule = "mentions.place";
        }
    }

    /// "The police", "the health ministry": a body without a state is that of the place spoken of, or of the state that
    /// the report speaks of most.
    fn home(&mut self) {
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
            let Some(state) = near.or_else(|| most.clone()) else { continue };
            // "In Gaza, Israeli bombs killed 37. The army said": one that is known, of a state spoken of just before.
            let known = |state: &str| view.lexicon.world().named(&format!("{state}.{body}")).is_some();
            let other = || {
                let mut before = self.list[..index].iter().rev();
                before
                    .by_ref()
                    .take_while(|m| view.sentence_of(m.head) + 1 >= sentence)
                    .filter(|m| m.sort != Sort::Place)
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

    /// The state that the report speaks of most, where none comes near it.
    fn most_named(&self) -> Option<String> {
        let mut counts: FxHashMap<&str, usize> = FxHashMap::default();
        let named = self.list.iter().filter(|m| m.rule != "mentions.back_reference");
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

    /// "The Qatari capital", "in the capital": the chief town of the state beside it, or of the one spoken of most.
    fn capitals(&mut self) {
        let nouns = places::capital_nouns(self.view);
        if nouns.is_empty() {
            return;
        }
        let most = self.most_named();
        for noun in nouns {
            let at = self.list.partition_point(|m| m.tokens.end <= noun);
            if self.list.get(at).is_some_and(|m| m.tokens.contains(&noun)) {
                continue;
            }
            let beside = places::state_beside(self.view, &self.list, at, noun);
            let Some(state) = beside.or_else(|| most.clone()) else { continue };
            let world = self.view.lexicon.world();
            let Some(id) = world.named(&state).and_then(|n| n.capital.as_deref()) else { continue };
            let name = world.named(id).map_or(self.view.doc.form(noun), |n| &n.name).to_owned();
            let capital = Mention {
                tokens: noun..noun + 1,
                head: noun,
                sort: Sort::Place,
                id: Some(id.to_owned()),
                name,
                kind: SourceKind::Organisation,
                state: Some(state),
                office: None,
                place: Some(id.to_owned()),
                gender: Gender::Any,
                body: None,
                pair: None,
                adjective: false,
                rule: "mentions.capital",
            };
            self.list.insert(at, capital);
        }
    }

    /// Whether a name hangs right behind a noun: "страны НАТО", "the countries of the Union".
    /// Whether a name is a road's: a word for one stands right beside it, with nothing between, or it is no more than that word.
    fn is_of_road(&self, tokens: &Range<usize>) -> bool {
        let view = self.view;
        if tokens.clone().all(|t| view.is_thing(t, "road")) {
            return true;
        }
        let road =
            |t: usize| view.is_thing(t, "road") && view.sentence_of(t) == view.sentence_of(tokens.start);
        let before = tokens.start.checked_sub(1).filter(|t| road(*t));
        let after = Some(tokens.end).filter(|t| *t < view.len() && road(*t) && view.upos(*t) == Upos::Propn);
        before.or(after).is_some()
    }

    fn is_of_a_name(&self, noun: usize) -> bool {
        let view = self.view;
        let near = |c: &usize| *c > noun && *c < noun + 4 && view.upos(*c) == Upos::Propn;
        view.children_by(noun, Rel::Nmod).any(|c| near(&c))
    }

    /// "Both countries" are two states, "the two leaders" two people: the last two that are joined or that stand on either
    /// side of "with", else the last two that are named. They come in the order in which the report named them first.
    fn back_to_pair(&self, tokens: &Range<usize>) -> Option<[usize; 2]> {
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
    fn back_to_body(&self, tokens: &Range<usize>) -> Option<usize> {
        let token = tokens.start;
        let named = |c: usize| matches!(self.view.rel(c), Rel::Nmod | Rel::Flat | Rel::Appos);
        if self.view.children(head_of(self.view, tokens)).any(named) {
            return None;
        }
        let near = |m: &Mention| self.view.sentence_of(m.head) + 5 > self.view.sentence_of(token);
        self.list.iter().rposition(|m| {
            m.sort == Sort::Organisation
                && m.kind == SourceKind::Organisation
                && m.body.is_none()
                && m.id.is_some()
                && near(m)
        })
    }

    /// "Its neighbour", "the other side": the state that is not the state of whoever the sentence speaks
    /// of first, the one named most.
    fn back_to_other(&self, tokens: &Range<usize>) -> Option<usize> {
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
    fn back_to_state(&self, token: usize) -> Option<usize> {
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

    fn push(&mut self, mention: Mention) {
        if mention.sort == Sort::Person && mention.office.is_none_or(|_| mention.rule == "mentions.name") {
            let index = self.list.len();
            let words = mention.tokens.clone().map(|t| self.view.doc.form(t));
            let own =
                words.filter(|w| w.chars().next().is_some_and(char::is_uppercase) && w.chars().count() > 2);
            let own: Vec<String> = own.map(str::to_lowercase).collect();
            let entry = mention.name.split(' ').map(str::to_lowercase);
            for word in own.into_iter().chain(entry.filter(|_| mention.id.is_some())) {
                self.family.insert(word, index);
            }
        }
        self.list.push(mention);
    }

    /// "The head of the Kharkiv administration NAME", in languages with cases: what stands right behind a title in the
    /// genitive, and begins with an adjective, is not its holder.
    fn is_of_another_case(&self, title: &Atom, name: &Atom) -> bool {
        let case = |t: usize| self.view.doc.feat(t, "Case");
        let own = case(head_of(self.view, &title.tokens));
        self.view.lexicon.inflects_names()
            && name.meaning.is_none()
            && own.is_some_and(|c| c != "Gen")
            && case(name.tokens.start) == Some("Gen")
            && self
                .view
                .head(name.tokens.start)
                .is_some_and(|h| !name.tokens.contains(&h) && h >= name.tokens.end)
    }

    /// "The head of the Poltava administration NAME", where belonging is a case: what stands between a title and its
    /// holder is all in the genitive, and the two are in one case.
    fn genitives(&self, title: usize, gap: Range<usize>) -> bool {
        let case = |t: usize| self.view.doc.feat(t, "Case");
        let own = case(title);
        !gap.is_empty()
            && gap.len() <= 8
            && self.view.lexicon.case_marks("Gen", PrepRole::Of)
            && own.is_some()
            && gap.end < self.view.len()
            && (own == case(gap.end) || case(gap.end).is_none())
            && own != Some("Gen")
            && gap.clone().all(|t| {
                matches!(self.view.upos(t), Upos::Noun | Upos::Adj | Upos::Propn | Upos::Adp)
                    && matches!(case(t), Some("Gen") | None)
                    || self.view.upos(t) == Upos::Propn
                    // "The leader of «Unbowed France» NAME".
                    || crate::quotes::is_mark(self.view.doc.form(t))
            })
    }

    /// Whether a state that follows a common noun belongs to it: beside it as an adjective, or after "of".
    fn after_gap(&self, gap: Range<usize>, state: &Atom) -> bool {
        let demonym = matches!(state.meaning, Some(Meaning::Demonym(_)));
        if gap.start == 0 || self.view.sentence_of(gap.start - 1) != self.view.sentence_of(gap.end) {
            return false;
        }
        if demonym {
            return self.gap(gap, 2, Gap::Before);
        }
        if gap.is_empty() {
            let form = self.view.doc.form(state.tokens.start);
            let letters = form.chars().count() > 1 && form.chars().all(char::is_uppercase);
            return match self.view.doc.feat(state.tokens.start, "Case") {
                Some("Gen" | "Dat" | "Loc") => true,
                // Letters have no case, and where names inflect one that stands right after is a genitive.
                Some(_) => letters && self.view.lexicon.inflects_names(),
                None => false,
            };
        }
        // Where a bare genitive marks belonging, a preposition marks something else: "troops from Armenia".
        if self.view.lexicon.case_marks("Gen", PrepRole::Of) {
            return false;
        }
        let of = gap
            .clone()
            .any(|t| self.view.meanings_at(t).any(|(m, _)| matches!(m, Meaning::Preposition(PrepRole::Of))));
        // "Farmers in the north of Nigeria" are of no office there: the name is where they are.
        let within = gap
            .clone()
            .any(|t| args::marks(self.view, t, PrepRole::In) && !args::marks(self.view, t, PrepRole::Of));
        // "Prisoners after mediation by Qatar": nor is what was before or after.
        let beside = gap.clone().any(|t| {
            self.view
                .meanings_at(t)
                .any(|(m, _)| matches!(m, Meaning::Time(TimeWord::After | TimeWord::Before)))
        });
        of && !within && !beside && self.gap(gap, 7, Gap::Of)
    }

    fn gap(&self, gap: Range<usize>, most: usize, kind: Gap) -> bool {
        if gap.len() > most || gap.start > gap.end {
            return false;
        }
        let view = self.view;
        if gap.start > 0
            && gap.end < view.len()
            && view.sentence_of(gap.start - 1) != view.sentence_of(gap.end)
        {
            return false;
        }
        gap.clone().all(|t| match (kind, view.upos(t)) {
            (Gap::Before, Upos::Adj | Upos::Part) => true,
            // "Irish nationalist guerrillas".
            (Gap::Before, Upos::Noun) => view.rel(t) == Rel::Compound,
            (Gap::Of, Upos::Adj | Upos::Adp | Upos::Det | Upos::Noun) => true,
            (Gap::Apposition, Upos::Det | Upos::Adj) => true,
            (Gap::Loose, Upos::Adp | Upos::Det | Upos::Noun | Upos::Adj | Upos::Propn) => true,
            (Gap::Loose, Upos::Punct) => t + 1 == gap.end && !gap.is_empty(),
            (Gap::Apposition | Gap::Comma, Upos::Punct) => view.doc.form(t) == ",",
            (Gap::Comma, Upos::Det | Upos::Adj | Upos::Adv) => true,
            _ => false,
        }) && (kind != Gap::Loose || view.doc.form(gap.end - 1) == ",")
            && (kind != Gap::Comma || gap.clone().any(|t| view.upos(t) == Upos::Punct))
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Gap {
    Before,
    Of,
    Apposition,
    /// "The mayor of the city, NAME".
    Loose,
    Comma,
}

/// The state that an atom lends to a noun beside it.
fn adjectival(atom: &Atom) -> Option<&'static str> {
    match atom.meaning? {
        Meaning::Demonym(id) | Meaning::State { id, .. } | Meaning::Metonym(id) => Some(id),
        _ => None,
    }
}

/// Whether an atom is the name of a person beyond doubt.
fn names_person(atom: &Atom) -> bool {
    matches!(atom.meaning, Some(Meaning::Person { .. })) || atom.entity == Some(EntityKind::Person)
}

fn is_person(atom: &Atom) -> bool {
    names_person(atom) || atom.meaning.is_none() && atom.entity.is_none()
}

/// Whether a name belongs to a noun for an agreement and is not its owner.
fn names_agreement(view: &View<'_>, name: usize) -> bool {
    view.head(name).is_some_and(|noun| view.is_thing(noun, "agreement")) && view.sub(name) != Sub::Poss
}

/// The token of a range whose head lies outside it; the first such, where a wrong tree has several.
pub fn head_of(view: &View<'_>, tokens: &Range<usize>) -> usize {
    tokens.clone().find(|t| view.head(*t).is_none_or(|h| !tokens.contains(&h))).unwrap_or(tokens.start)
}

fn preposition_marks(view: &View<'_>, phrase: usize, role: PrepRole) -> bool {
    args::preposition(view, phrase).is_some_and(|p| args::marks(view, p, role))
}
