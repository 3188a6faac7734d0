//! Who is named: states, organisations, people, bodies and places, each with its words and its id.

mod again;
mod atoms;
mod back;
mod full;
mod home;

use crate::Known;
use crate::actors::FORMER;
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

    /// Whether it is one whom others tell what happened: an agency, a paper, a channel.
    pub fn is_medium(&self) -> bool {
        self.is_press() && self.kind != SourceKind::Institute
    }

    /// "DHAKA: Thousands of workers blocked", "NIGÉRIA - Homens armados raptaram": whether it is a place in capitals that heads a
    /// text or a headline, and takes no part in what is told.
    pub fn is_label(&self, view: &View<'_>) -> bool {
        let sentence = view.sentence(self.tokens.start);
        let (mark, next) = (self.tokens.end, self.tokens.end + 1);
        let capitals = |t: usize| {
            let form = view.doc.form(t);
            form.chars().count() > 2 && form.chars().all(|c| !c.is_lowercase())
        };
        let small = |t: usize| view.doc.form(t).chars().any(char::is_lowercase);
        matches!(self.sort, Sort::State | Sort::Place)
            && self.tokens.start == sentence.start
            && next + 1 < sentence.end
            && self.tokens.clone().all(capitals)
            && matches!(view.doc.form(mark), ":" | "-" | "--" | "–" | "—" | "―")
            && (next..sentence.end.min(next + 4)).any(small)
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
        builder.places_again();
        builder.described_offices();
        builder.home();
        builder.capitals();
        builder.full_names();
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
    fn compose(&mut self, atoms: Vec<Atom>) {
        let mut k = 0;
        while k < atoms.len() {
            let atom = &atoms[k];
            if is_common(atom) {
                k = self.common(&atoms, k, None);
            } else if let Some(state) = adjectival(atom)
                && let Some(next) = atoms.get(k + 1)
                && (is_common(next) || namesake(next, state).is_some())
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
        // "Бывшего президента Филиппин Родриго Дутерте": a former holder of the office behind, with or without its state.
        if let Some(Meaning::Title { office, .. }) = meaning
            && let Some(inner) = atoms.get(next)
            && (&**office == FORMER || self.in_one_case(atom, inner))
            && matches!(inner.meaning, Some(Meaning::Title { .. }))
            && tokens.end == inner.tokens.start
        {
            let after = atoms.get(next + 1);
            let named = after.and_then(adjectival).filter(|_| {
                self.after_gap(inner.tokens.end..after.map_or(0, |a| a.tokens.start), after.unwrap_or(inner))
            });
            let at = next + 1 + usize::from(named.is_some());
            let end = atoms.get(at - 1).map_or(inner.tokens.end, |a| a.tokens.end);
            if let Some(person) =
                atoms.get(at).filter(|a| names_person(a) && self.gap(end..a.tokens.start, 1, Gap::Apposition))
            {
                let index = self.titled(person);
                let mention = &mut self.list[index];
                mention.tokens.start = tokens.start;
                mention.office = Some(office);
                mention.state = mention.state.take().or(state.or(named).map(str::to_owned));
                mention.head = head_of(self.view, &mention.tokens);
                return at + 1;
            }
        }
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
            // "The UN secretary-general", "генсек ООН": of an organisation that has such an office.
            let world = self.view.lexicon.world();
            let heads = |id: &str| world.holder(office, id, self.known.published).is_some();
            let behind = atoms.get(next).filter(|_| state.is_none()).and_then(|after| match after.meaning {
                Some(Meaning::Organisation { id, .. }) => Some((&**id, after)),
                _ => None,
            });
            let behind = behind
                .filter(|(id, after)| heads(id) && self.after_gap(tokens.end..after.tokens.start, after))
                // "Генсеком НАТО Рютте": his name stands behind.
                .filter(|(_, after)| !self.is_name_at(after.tokens.end));
            if let Some((id, after)) = behind {
                self.title(office, sector.as_deref(), *gender, Some(id), tokens.start..after.tokens.end);
                return next + 1;
            }
            let before = k
                .checked_sub(1)
                .map(|b| &atoms[b])
                .filter(|b| state.is_none() && b.tokens.end == tokens.start);
            let before = before.and_then(|b| match b.meaning {
                Some(Meaning::Organisation { id, .. }) => Some((&**id, b.tokens.clone())),
                _ => None,
            });
            if let Some((id, own)) = before.filter(|(id, _)| heads(id))
                && self.list.last().is_some_and(|m| m.tokens == own)
            {
                self.list.pop();
                self.title(office, sector.as_deref(), *gender, Some(id), own.start..tokens.end);
                return next;
            }
            // "NATO chief" is one entry with its organisation inside.
            let inside = || {
                let tokens = atom.tokens.clone().filter(|_| atom.tokens.len() > 1);
                tokens.flat_map(|t| self.view.hits_at(t)).find_map(|hit| match self.view.meaning(hit) {
                    Meaning::Organisation { id, .. } if hit.tokens.end <= atom.tokens.end => Some(&**id),
                    _ => None,
                })
            };
            let state = state.or_else(|| inside().filter(|id| heads(id)));
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
            // "Disseram à Lusa fontes do partido": who tells an agency is none of it.
            let teller = matches!(
                meaning,
                Some(Meaning::Speaker(SourceKind::Unnamed | SourceKind::Person | SourceKind::Witness))
            );
            if let Some(last) = self.list.last_mut()
                && last.tokens.end == tokens.start
                && !(teller && last.is_press())
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
            Some(Meaning::Organisation { kind, .. }) => {
                let Some(body) = state.and_then(|state| namesake(atom, state)) else { return next };
                (body.to_owned(), Sort::Organisation, *kind)
            }
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

    /// Whether a name stands at a token of the sentence before it, a comma passed over.
    fn is_name_at(&self, at: usize) -> bool {
        let view = self.view;
        let next = if at < view.len() && view.doc.form(at) == "," { at + 1 } else { at };
        next < view.len()
            && view.sentence_of(next) == view.sentence_of(at - 1)
            && view.upos(next) == Upos::Propn
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
                        Some(EntityKind::Person | EntityKind::Organisation)
                            if places::is_town(view, &mention.tokens) =>
                        {
                            mention.sort = Sort::Place;
                        }
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
        // "Сказал журналистам Дмитрий Песков": those who are told are not he.
        let told = matches!(own, Some("Dat" | "Ins"))
            && self.view.feat_of(&title.tokens, "Number") == Some("Plur")
            && case(name.tokens.start) == Some("Nom");
        if told && self.view.lexicon.inflects_names() {
            return true;
        }
        self.view.lexicon.inflects_names()
            && name.meaning.is_none()
            && own.is_some_and(|c| c != "Gen")
            && case(name.tokens.start) == Some("Gen")
            && self
                .view
                .head(name.tokens.start)
                .is_some_and(|h| !name.tokens.contains(&h) && h >= name.tokens.end)
    }

    /// "Министр обороны КНДР генерал армии Но Гван Чхоль": whether two titles stand in one case, where nouns show it.
    fn in_one_case(&self, one: &Atom, other: &Atom) -> bool {
        let case = |atom: &Atom| self.view.doc.feat(head_of(self.view, &atom.tokens), "Case");
        self.view.lexicon.inflects_names() && case(one).is_some() && case(one) == case(other)
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
            // "Бывшего президента Филиппин": the tagger may not know the name, whose ending shows that it is no nominative.
            let state_name = matches!(state.meaning, Some(Meaning::State { .. }));
            let nominative = self.view.doc.feat(state.tokens.start, "Case") == Some("Nom");
            if self.view.lexicon.is_oblique_name(form)
                || state_name && nominative && self.view.lexicon.inflects_names()
            {
                return true;
            }
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

/// Whether an atom is a common noun for somebody: an office, a body, a group, a source.
fn is_common(atom: &Atom) -> bool {
    matches!(
        atom.meaning,
        Some(Meaning::Title { .. } | Meaning::Body { .. } | Meaning::Speaker(_) | Meaning::Group { .. })
    )
}

/// "Peru's Congress": the body of one state that is meant, where an atom names that of another.
fn namesake(atom: &Atom, state: &str) -> Option<&'static str> {
    match atom.meaning? {
        Meaning::Organisation { id, state: Some(own), sector: Some(sector), .. }
            if &**own != state && matches!(&**sector, "GOV" | "LEG" | "JUD" | "MIL") =>
        {
            id.split_once('.').map(|(_, body)| body)
        }
        _ => None,
    }
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
