//! Entries compiled into a trie of words, and the matches of a token sequence.

use crate::format::parse;
use crate::meaning::{At, Case as Inflection, EventWord, Meaning, Pos, PrepRole};
use crate::near::Near;
use crate::world::World;
use record::Language;
use rustc_hash::{FxHashMap, FxHashSet};
use std::ops::Range;
use std::sync::OnceLock;
use unicode_normalization::UnicodeNormalization;

/// An entry of a [`Lexicon`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId(u32);

impl EntryId {
    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }
}

/// An entry found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Which entry.
    pub entry: EntryId,
    /// The tokens it covers.
    pub tokens: Range<usize>,
    /// Whether it was reached over a misspelling (see [`Lexicon::near`]).
    pub fuzzy: bool,
}

pub(crate) struct Entry {
    pub meaning: Meaning,
    pub name: Box<str>,
    file: &'static str,
    line: u32,
}

/// How the text must be written for a form to match.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Case {
    Any,
    /// The form begins with a capital: so must the text.
    Initial,
    /// The form is all capitals: so must the text be.
    Capitals,
}

/// The words of one language and of the world.
pub struct Lexicon {
    language: Language,
    entries: Vec<Entry>,
    /// Lower-case words of the language's files.
    words: FxHashMap<Box<str>, u32>,
    /// Lower-case words of the world's files, without Latin diacritics.
    folded: FxHashMap<Box<str>, u32>,
    edges: FxHashMap<(u32, u32), u32>,
    /// The entries that end at a node.
    ends: FxHashMap<u32, Vec<(EntryId, Case)>>,
    nodes: u32,
    /// The nodes that a longer form goes on from.
    inner: Vec<bool>,
    /// The family of each entry.
    families: Vec<u8>,
    /// Which entries keep no shorter one back.
    yields: Vec<bool>,
    world: World,
    contractions: FxHashMap<Box<str>, Box<[Box<str>]>>,
    endings: Endings,
    verb_endings: Endings,
    name_endings: Endings,
    dative_endings: Endings,
    case_roles: Vec<(Inflection, PrepRole)>,
    unmarked: OnceLock<FxHashMap<Box<str>, Box<str>>>,
    near: OnceLock<Near>,
}

impl Lexicon {
    /// The words of `language`, with the world's, compiled once a process.
    pub fn of(language: Language) -> &'static Lexicon {
        static ALL: [OnceLock<Lexicon>; 5] = [const { OnceLock::new() }; 5];
        ALL[language as usize].get_or_init(|| Lexicon::compile(language, crate::FILES))
    }

    /// Whether the program carries words of `language`.
    pub fn has(language: Language) -> bool {
        let folder = format!("lang/{language}/");
        crate::FILES.iter().any(|(name, _)| name.starts_with(&folder))
    }

    /// Compiles files given by name (`lang/pt/events.lex`) and text. Lines that cannot be read are passed over:
    /// the build has refused them.
    pub fn compile(language: Language, files: &[(&'static str, &str)]) -> Lexicon {
        let mut lexicon = Lexicon {
            language,
            entries: Vec::new(),
            words: FxHashMap::default(),
            folded: FxHashMap::default(),
            edges: FxHashMap::default(),
            ends: FxHashMap::default(),
            nodes: 1,
            inner: Vec::new(),
            families: Vec::new(),
            yields: Vec::new(),
            world: World::default(),
            contractions: FxHashMap::default(),
            endings: Endings::default(),
            verb_endings: Endings::default(),
            name_endings: Endings::default(),
            dative_endings: Endings::default(),
            case_roles: Vec::new(),
            unmarked: OnceLock::new(),
            near: OnceLock::new(),
        };
        let folder = format!("lang/{language}/");
        for (file, text) in files.iter().copied() {
            let of_world = file.starts_with("world/");
            if !of_world && !file.starts_with(&folder) {
                continue;
            }
            parse(
                text,
                |line| {
                    let id = EntryId(lexicon.entries.len() as u32);
                    let name: Box<str> = line.forms[0].1.into();
                    lexicon.world.learn(&line.meaning, &name);
                    if let Meaning::Contraction(parts) = &line.meaning {
                        for (_, form) in &line.forms {
                            lexicon.contractions.insert((*form).into(), parts.clone());
                        }
                    } else if let Meaning::Ending { base, names, verb, dative } = &line.meaning {
                        let list = match (names, dative) {
                            (_, true) => &mut lexicon.dative_endings,
                            (true, _) => &mut lexicon.name_endings,
                            _ => &mut lexicon.endings,
                        };
                        line.forms.iter().for_each(|(_, form)| list.insert(form, base));
                        if *verb {
                            line.forms.iter().for_each(|(_, form)| lexicon.verb_endings.insert(form, base));
                        }
                    } else if let Meaning::CaseRole(role) = &line.meaning {
                        let cases = line.forms.iter().filter_map(|(_, form)| Inflection::named(form));
                        lexicon.case_roles.extend(cases.map(|case| (case, *role)));
                    } else if !matches!(line.meaning, Meaning::Holder { .. }) {
                        for (bound, form) in &line.forms {
                            if bound.is_none_or(|code| code == language.code()) {
                                lexicon.insert(id, form, of_world);
                            }
                        }
                    }
                    lexicon.entries.push(Entry {
                        meaning: line.meaning,
                        name,
                        file,
                        line: line.number as u32,
                    });
                },
                |_, _| {},
            );
        }
        lexicon.world.settle();
        lexicon.inner = vec![false; lexicon.nodes as usize];
        for (from, _) in lexicon.edges.keys() {
            lexicon.inner[*from as usize] = true;
        }
        lexicon.families = lexicon.entries.iter().map(|entry| family(&entry.meaning)).collect();
        lexicon.yields = lexicon.entries.iter().map(|entry| yields(&entry.meaning)).collect();
        lexicon
    }

    /// The language whose words these are.
    pub fn language(&self) -> Language {
        self.language
    }

    /// What an entry means.
    pub fn meaning(&self, entry: EntryId) -> &Meaning {
        &self.entries[entry.0 as usize].meaning
    }

    /// An entry's first form.
    pub fn name(&self, entry: EntryId) -> &str {
        &self.entries[entry.0 as usize].name
    }

    /// Where an entry stands: `lang/pt/events.lex:41`.
    pub fn origin(&self, entry: EntryId) -> String {
        let entry = &self.entries[entry.0 as usize];
        format!("{}:{}", entry.file, entry.line)
    }

    /// Whether `word`, as it stands, is a word of some entry of the language's files.
    pub fn has_word(&self, word: &str) -> bool {
        let mut scratch = String::new();
        lower(word, &mut scratch);
        self.words.contains_key(scratch.as_str())
    }

    /// The words that a contraction (in lower case) stands for: "do" for "de o". A model finds these by itself;
    /// this is for text that is read without one.
    pub fn contraction(&self, word: &str) -> Option<&[Box<str>]> {
        self.contractions.get(word).map(|parts| &**parts)
    }

    /// Whether a form as written is a numeral: then its lemma, which may be wrong, says nothing of its value.
    pub fn is_numeral(&self, form: &str) -> bool {
        let mut scratch = String::new();
        lower(form, &mut scratch);
        let node = self.words.get(scratch.as_str()).and_then(|id| self.edges.get(&(0, *id)));
        let ends = node.and_then(|node| self.ends.get(node));
        ends.into_iter().flatten().any(|(entry, _)| matches!(self.meaning(*entry), Meaning::Numeral(_)))
    }

    /// Whether a form is one of a verb of these files, by the endings that are verbs' own.
    pub fn is_verb_form(&self, form: &str) -> bool {
        let mut scratch = String::new();
        lower(form, &mut scratch);
        if self.verb_endings.is_empty() || self.words.contains_key(scratch.as_str()) {
            return false;
        }
        let verb = |id: u32| {
            let ends = self.edges.get(&(0, id)).and_then(|node| self.ends.get(node));
            ends.into_iter().flatten().any(|(entry, _)| match self.meaning(*entry) {
                Meaning::Event(word) => word.pos == Pos::Verb,
                Meaning::Speech { pos, .. } => *pos == Pos::Verb,
                _ => false,
            })
        };
        without_endings(&self.verb_endings, &self.words, &scratch).any(verb)
    }

    /// Whether a word that begins with a capital is the name of a state, a place, a person or an organisation in one of its cases and
    /// no word of the language besides.
    pub fn is_name_form(&self, form: &str) -> bool {
        let capital = form.chars().next().is_some_and(char::is_uppercase);
        let acronym = form.chars().count() > 1 && form.chars().all(char::is_uppercase);
        if !capital || form.chars().count() < 4 && !acronym {
            return false;
        }
        let mut scratch = String::new();
        fold(form, &mut scratch);
        if !acronym && self.words.contains_key(scratch.as_str()) {
            return false;
        }
        self.folded.get(scratch.as_str()).is_some_and(|id| self.is_name(*id))
            || without_endings(&self.name_endings, &self.folded, &scratch).any(|id| self.is_name(id))
    }

    /// Whether a word is a name in another case than the one it is listed in: "Зеленского" is the subject of nothing.
    pub fn is_oblique_name(&self, form: &str) -> bool {
        self.oblique_name(form).is_some()
    }

    /// A form as it is looked up, where it is a name in another case than the one it is listed in.
    fn oblique_name(&self, form: &str) -> Option<String> {
        let name =
            form.chars().next().is_some_and(char::is_uppercase) && form.chars().any(char::is_lowercase);
        if !name || !self.inflects_names() {
            return None;
        }
        let mut folded = String::new();
        fold(form, &mut folded);
        let listed = self.folded.get(folded.as_str()).is_some_and(|id| self.is_name(*id))
            || self.words.contains_key(folded.as_str());
        let inflected =
            || without_endings(&self.name_endings, &self.folded, &folded).any(|id| self.is_name(id));
        (!listed && inflected()).then_some(folded)
    }

    /// Whether a word is a name in the dative by its ending, and no nominative of another: "Украине".
    pub fn is_dative_name(&self, form: &str) -> bool {
        self.oblique_name(form).is_some_and(|folded| {
            without_endings(&self.dative_endings, &self.folded, &folded).any(|id| self.is_name(id))
        })
    }

    /// Whether a word alone names somebody or some place.
    fn is_name(&self, word: u32) -> bool {
        let ends = self.edges.get(&(0, word)).and_then(|node| self.ends.get(node));
        ends.into_iter().flatten().any(|(entry, _)| {
            matches!(
                self.meaning(*entry),
                Meaning::State { .. }
                    | Meaning::Metonym(_)
                    | Meaning::Place { .. }
                    | Meaning::Person { .. }
                    | Meaning::Organisation { .. }
            )
        })
    }

    /// Whether names take endings in this language.
    pub fn inflects_names(&self) -> bool {
        !self.name_endings.is_empty()
    }

    /// Whether a phrase without a preposition can have `role` by its case, given as the feature `Case` has it.
    pub fn case_marks(&self, feature: &str, role: PrepRole) -> bool {
        self.case_roles.iter().any(|(case, marked)| *marked == role && case.feature() == feature)
    }

    /// The word of these files that an inflected form belongs to, by the language's list of endings; `None` where
    /// the form itself is an entry. For text that is read without a model.
    pub fn base(&self, form: &str) -> Option<&str> {
        let mut scratch = String::new();
        lower(form, &mut scratch);
        let stands = |word: &str| {
            let node = self.words.get(word).and_then(|id| self.edges.get(&(0, *id)));
            node.is_some_and(|node| self.ends.contains_key(node))
        };
        if stands(&scratch) {
            return None;
        }
        // Posts and tickers leave the accents out.
        if scratch.is_ascii()
            && scratch.len() > 3
            && let Some(word) = self.unmarked().get(scratch.as_str())
        {
            return Some(word);
        }
        self.endings.of(&scratch).find_map(|(stem, base)| {
            let word = format!("{stem}{base}");
            self.words.get_key_value(word.as_str()).map(|(word, _)| &**word)
        })
    }

    /// The language's words that carry diacritics, by what is left without them.
    fn unmarked(&self) -> &FxHashMap<Box<str>, Box<str>> {
        self.unmarked.get_or_init(|| {
            let mut words: Vec<&str> = self.words.keys().map(|w| &**w).filter(|w| !w.is_ascii()).collect();
            words.sort_unstable();
            let mut unmarked = FxHashMap::default();
            let mut folded = String::new();
            for word in words {
                fold(word, &mut folded);
                if folded.is_ascii() && !self.words.contains_key(folded.as_str()) {
                    unmarked.entry(folded.as_str().into()).or_insert_with(|| word.into());
                }
            }
            unmarked
        })
    }

    /// The number words that an unknown word is written together from: "veintidósmilésimo". `None` where it is
    /// known, or made of anything else.
    pub fn number_words(&self, word: &str) -> Option<Vec<&str>> {
        let mut scratch = String::new();
        lower(word, &mut scratch);
        if scratch.len() < 7 || self.words.contains_key(scratch.as_str()) {
            return None;
        }
        let numeric = |part: &str| {
            let plural = || {
                self.endings
                    .of(part)
                    .filter(|(stem, _)| stem.len() > 3)
                    .find_map(|(stem, base)| self.words.get_key_value(format!("{stem}{base}").as_str()))
            };
            let unmarked = || self.words.get_key_value(&**self.unmarked().get(part)?);
            let known = self.words.get_key_value(part).or_else(unmarked).or_else(plural);
            let (known, id) = known?;
            let node = self.edges.get(&(0, *id))?;
            let number = self.ends.get(node)?.iter().any(|(entry, _)| {
                match self.meaning(*entry) {
                    Meaning::Numeral(_) | Meaning::Scale(_) | Meaning::NumeralJoin | Meaning::Fraction(_) => {
                        true
                    }
                    // The ending of "21ª" is no word.
                    Meaning::Ordinal(rank) => *rank >= 1.0,
                    _ => false,
                }
            });
            number.then_some(&**known)
        };
        // The longest first word whose rest is number words too; a handful of letters, so the search is short.
        fn split<'l>(
            rest: &str,
            numeric: &dyn Fn(&str) -> Option<&'l str>,
            depth: u8,
        ) -> Option<Vec<&'l str>> {
            if rest.is_empty() {
                return Some(Vec::new());
            }
            if depth == 0 {
                return None;
            }
            let ends: Vec<usize> =
                rest.char_indices().skip(1).map(|(at, _)| at).chain([rest.len()]).collect();
            ends.into_iter().rev().find_map(|end| {
                let first = numeric(&rest[..end])?;
                let mut parts = split(&rest[end..], numeric, depth - 1)?;
                parts.insert(0, first);
                Some(parts)
            })
        }
        let parts = split(&scratch, &numeric, 5)?;
        (parts.len() > 1 && parts.iter().any(|p| p.len() > 3)).then_some(parts)
    }

    /// States, organisations, people and places by their ids.
    pub fn world(&self) -> &World {
        &self.world
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are no entries.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// All entries that occur in a sequence of `count` words; `word` gives each word's form and lemma. Of two
    /// matches of one class that begin together the longer is kept, and none lies inside a longer one of its
    /// class; names of all classes count as one class, and a verb that asks for certain arguments keeps none back.
    /// Sorted by start, longer first.
    pub fn hits<'a>(&self, count: usize, word: impl Fn(usize) -> (&'a str, &'a str)) -> Vec<Hit> {
        let mut scratch = String::new();
        let mut pieces: Vec<Piece> = Vec::with_capacity(count + count / 8);
        for token in 0..count {
            let (form, lemma) = word(token);
            self.pieces(token, form, lemma, &mut scratch, &mut pieces);
        }
        self.hits_in(&pieces)
    }

    /// All entries that occur in a row of pieces.
    fn hits_in(&self, pieces: &[Piece]) -> Vec<Hit> {
        let mut hits = Vec::new();
        let mut pruned = Pruned::default();
        let mut found: Vec<(EntryId, usize)> = Vec::new();
        for start in 0..pieces.len() {
            let first = pieces[start];
            if !first.opens || start > 0 && pieces[start - 1].token == first.token {
                continue;
            }
            found.clear();
            self.walk(pieces, start, start, 0, &mut found);
            // The order of the result: longer first, then by entry.
            found.sort_unstable_by_key(|(entry, end)| (usize::MAX - pieces[*end].token as usize, *entry));
            for &(entry, end) in &found {
                let family = self.family(entry);
                let keeps_back = |other: EntryId| self.family(other) == family && !self.yields(other);
                let longest = found.iter().all(|(other, at)| *at <= end || !keeps_back(*other));
                let tokens = first.token as usize..pieces[end].token as usize + 1;
                if longest && pruned.keeps(family, self.yields(entry), &tokens) {
                    hits.push(Hit { entry, tokens, fuzzy: false });
                }
            }
        }
        hits
    }

    /// How the pieces of one token go on what was begun before it: the entries that end with the token, in their order,
    /// and what is begun behind it, if anything.
    /// `inner` holds the nodes that are worth going on from.
    pub(crate) fn advance(
        &self,
        begun: &Begun,
        pieces: &[Piece],
        inner: &[bool],
    ) -> (Vec<EntryId>, Option<Begun>) {
        let mut nodes = begun.nodes.clone();
        for piece in pieces {
            let next = piece
                .words()
                .flat_map(|id| nodes.iter().filter_map(move |node| self.edges.get(&(*node, id))));
            let mut next: Vec<u32> = next.copied().collect();
            next.sort_unstable();
            next.dedup();
            nodes = next;
        }
        let capitals = begun.capitals && pieces.iter().all(|piece| piece.capitals);
        let fits = |case: Case| match case {
            Case::Any => true,
            Case::Initial => begun.initial,
            Case::Capitals => capitals,
        };
        let ends = nodes.iter().filter_map(|node| self.ends.get(node)).flatten();
        let mut ends: Vec<EntryId> = ends.filter(|(_, case)| fits(*case)).map(|(entry, _)| *entry).collect();
        ends.sort_unstable();
        ends.dedup();
        nodes.retain(|node| inner[*node as usize]);
        let on = (!nodes.is_empty() && !pieces.is_empty()).then_some(Begun {
            nodes,
            initial: begun.initial,
            capitals,
        });
        (ends, on)
    }

    /// The entry of the world or of a thing's name that `word` misspells by one letter, with that entry's word.
    /// Words of fewer than five letters and words the lexicon knows are never taken for a misspelling.
    pub fn near(&self, word: &str) -> Option<(EntryId, &str)> {
        let mut folded = String::new();
        fold(word, &mut folded);
        if self.folded.contains_key(&*folded) || self.words.contains_key(&*folded) {
            return None;
        }
        let near = self.near.get_or_init(|| {
            let single = self.edges.iter().filter(|((from, word), _)| *from == 0 && word & FOLDED != 0);
            let mut by_id: FxHashMap<u32, &str> = FxHashMap::default();
            by_id.extend(self.folded.iter().map(|(word, id)| (*id, &**word)));
            let words = single.filter_map(|((_, word), node)| {
                let (entry, _) = self.ends.get(node)?.iter().min_by_key(|(entry, _)| *entry)?;
                let nameable = matches!(
                    self.meaning(*entry),
                    Meaning::Thing { .. }
                        | Meaning::Person { .. }
                        | Meaning::Place { .. }
                        | Meaning::State { .. }
                        | Meaning::Metonym(_)
                        | Meaning::Organisation { .. }
                );
                nameable.then(|| (by_id[word].into(), *entry))
            });
            Near::build(words)
        });
        near.find(&folded)
    }

    pub(crate) fn family(&self, entry: EntryId) -> u8 {
        self.families[entry.0 as usize]
    }

    pub(crate) fn yields(&self, entry: EntryId) -> bool {
        self.yields[entry.0 as usize]
    }

    /// The entries that `wanted` holds of, and those that can keep such an entry back; and the nodes from which a longer
    /// form of one of them goes on.
    pub(crate) fn of_use(&self, wanted: impl Fn(&Meaning) -> bool) -> Use {
        let wanted: Vec<bool> = self.entries.iter().map(|entry| wanted(&entry.meaning)).collect();
        let families =
            (0..wanted.len()).filter(|at| wanted[*at]).fold(0u16, |met, at| met | 1 << self.families[at]);
        let families = families & !(1 << FREE);
        let used: Vec<bool> = wanted
            .iter()
            .zip(&self.families)
            .map(|(wanted, family)| *wanted || families & 1 << family != 0)
            .collect();
        let mut edges: Vec<(u32, u32, u32)> =
            self.edges.iter().map(|((from, word), to)| (*to, *from, *word)).collect();
        // A node was made after the one that it goes on from.
        edges.sort_unstable_by(|a, b| b.cmp(a));
        let mut inner = vec![false; self.nodes as usize];
        let mut on = vec![0; self.nodes as usize];
        let mut later = FxHashSet::default();
        for (to, from, word) in edges {
            let ends =
                self.ends.get(&to).is_some_and(|ends| ends.iter().any(|(entry, _)| used[entry.0 as usize]));
            if ends || inner[to as usize] {
                inner[from as usize] = true;
                if from != 0 {
                    on[from as usize] |= Use::bit(word);
                    later.insert(word);
                }
            }
        }
        Use { used, inner, on, later }
    }

    fn walk(&self, pieces: &[Piece], start: usize, at: usize, node: u32, found: &mut Vec<(EntryId, usize)>) {
        let piece = pieces[at];
        for id in piece.words() {
            let Some(&next) = self.edges.get(&(node, id)) else {
                continue;
            };
            let ends_token = pieces.get(at + 1).is_none_or(|p| p.token != piece.token);
            if ends_token && let Some(ends) = self.ends.get(&next) {
                for &(entry, case) in ends {
                    let fits = match case {
                        Case::Any => true,
                        Case::Initial => pieces[start].initial,
                        Case::Capitals => pieces[start..=at].iter().all(|p| p.capitals),
                    };
                    if fits && !found.contains(&(entry, at)) {
                        found.push((entry, at));
                    }
                }
            }
            if at + 1 < pieces.len() && self.inner[next as usize] {
                self.walk(pieces, start, at + 1, next, found);
            }
        }
    }

    pub(crate) fn pieces(
        &self,
        token: usize,
        form: &str,
        lemma: &str,
        scratch: &mut String,
        out: &mut Vec<Piece>,
    ) {
        let many = form.len() > 1 && form.contains(is_hyphen);
        for part in form.split(is_hyphen).filter(|part| !part.is_empty()) {
            let mut ids = [NOTHING; WAYS];
            let mut look = |slot: usize, text: &str, scratch: &mut String| {
                lower(text, scratch);
                ids[slot] = self.words.get(scratch.as_str()).copied().unwrap_or(NOTHING);
                if !text.is_ascii() {
                    fold(text, scratch);
                }
                ids[slot + 1] = self.folded.get(scratch.as_str()).copied().unwrap_or(NOTHING);
            };
            look(0, part, scratch);
            if !many && lemma != part {
                look(2, lemma, scratch);
            }
            // A number as it stands is no form of another: "п'ятого" is a rank and not of "п'яти".
            let ends = self.edges.get(&(0, ids[0])).and_then(|node| self.ends.get(node));
            let stands = ends.into_iter().flatten().any(|(entry, _)| {
                matches!(self.meaning(*entry), Meaning::Ordinal(_) | Meaning::Numeral(_) | Meaning::Scale(_))
            });
            if !many && part.len() > 3 && !stands {
                // A lemmatiser misses words it has not seen; the list of endings does not.
                lower(part, scratch);
                let (by_form, by_lemma) = (ids[0], ids[2]);
                let mut bases = without_endings(&self.endings, &self.words, scratch)
                    .filter(|id| *id != by_form && *id != by_lemma);
                ids[4] = bases.next().unwrap_or(NOTHING);
                ids[5] = bases.next().unwrap_or(NOTHING);
            }
            let initial = part.chars().next().is_some_and(|c| !c.is_lowercase());
            if initial && !many && part.len() > 3 && !self.name_endings.is_empty() {
                fold(part, scratch);
                let (by_form, by_lemma) = (ids[1], ids[3]);
                let mut bases = without_endings(&self.name_endings, &self.folded, scratch)
                    .filter(|id| *id != by_form && *id != by_lemma);
                ids[6] = bases.next().unwrap_or(NOTHING);
                ids[7] = bases.next().unwrap_or(NOTHING);
            }
            let capitals = initial && !part.chars().any(char::is_lowercase);
            let opens = ids.iter().any(|id| *id != NOTHING && self.edges.contains_key(&(0, *id)));
            let mut known = [NOTHING; WAYS];
            let mut count = 0;
            for id in ids {
                if id != NOTHING && !known[..count].contains(&id) {
                    known[count] = id;
                    count += 1;
                }
            }
            out.push(Piece { token: token as u32, ids: known, initial, capitals, opens });
        }
    }

    fn insert(&mut self, entry: EntryId, form: &str, of_world: bool) {
        let mut scratch = String::new();
        let mut node = 0;
        for word in form.split(|c: char| c.is_whitespace() || is_hyphen(c)).filter(|word| !word.is_empty()) {
            let id = if of_world {
                fold(word, &mut scratch);
                let next = self.folded.len() as u32 | FOLDED;
                *self.folded.entry(scratch.as_str().into()).or_insert(next)
            } else {
                lower(word, &mut scratch);
                let next = self.words.len() as u32;
                *self.words.entry(scratch.as_str().into()).or_insert(next)
            };
            let fresh = self.nodes;
            node = *self.edges.entry((node, id)).or_insert_with(|| {
                self.nodes += 1;
                fresh
            });
        }
        if node == 0 {
            return;
        }
        // "OTAN" is as often written "Otan"; of shorter ones too many are words.
        let letters = || form.chars().filter(|c| c.is_alphabetic());
        let case = if letters().count() > 0 && letters().count() <= 3 && !letters().any(char::is_lowercase) {
            Case::Capitals
        } else if form.chars().next().is_some_and(char::is_uppercase) {
            Case::Initial
        } else {
            Case::Any
        };
        let ends = self.ends.entry(node).or_default();
        if !ends.contains(&(entry, case)) {
            ends.push((entry, case));
        }
    }
}

/// How far some words have come in the entries that they may be.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Begun {
    nodes: Vec<u32>,
    /// Whether the first of them begins with a capital.
    initial: bool,
    /// Whether all are capitals.
    capitals: bool,
}

/// What of a lexicon is of use where only some entries are wanted.
pub(crate) struct Use {
    /// The entries that are wanted or can keep back one that is.
    pub(crate) used: Vec<bool>,
    /// The nodes that lead to one.
    pub(crate) inner: Vec<bool>,
    /// The words with which each node but the root goes on to one, each as a bit.
    pub(crate) on: Vec<u64>,
    /// All those words.
    later: FxHashSet<u32>,
}

impl Use {
    /// One of 64 bits for a word: where two rows of words share none, they share no word.
    fn bit(word: u32) -> u64 {
        1 << (word.wrapping_mul(0x9e37_79b9) >> 26)
    }

    /// The bits of those of some words that anything goes on with.
    pub(crate) fn bits(&self, words: impl Iterator<Item = u32>) -> u64 {
        words.filter(|word| self.later.contains(word)).fold(0, |all, word| all | Self::bit(word))
    }
}

impl Begun {
    /// How far the words have come in each of them.
    pub(crate) fn nodes(&self) -> &[u32] {
        &self.nodes
    }

    /// Nothing as yet, before the pieces of a token.
    pub(crate) fn at(pieces: &[Piece]) -> Self {
        let initial = pieces.first().is_some_and(|piece| piece.initial);
        Begun { nodes: vec![0], initial, capitals: true }
    }
}

/// Keeps back hits that lie strictly inside a longer one of their family. They come sorted by start, longer first.
#[derive(Default)]
pub(crate) struct Pruned {
    /// The tokens of the hit of each family that reaches furthest.
    reach: [(usize, usize); 13],
    /// How far any of them reaches.
    pub(crate) furthest: usize,
}

impl Pruned {
    /// Whether the next hit is kept. One of several words that yields keeps none back that lies inside it.
    pub(crate) fn keeps(&mut self, family: u8, yields: bool, tokens: &Range<usize>) -> bool {
        let family = usize::from(family);
        if family == usize::from(FREE) {
            return true;
        }
        let (start, end) = self.reach[family];
        if tokens.end > end {
            if !yields || tokens.len() == 1 {
                self.reach[family] = (tokens.start, tokens.end);
                self.furthest = self.furthest.max(tokens.end);
            }
            return true;
        }
        tokens.start == start && tokens.end == end
    }
}

/// Whether an entry of several words keeps no shorter one back: a verb that is an event only with certain arguments, which
/// may not be there ("withdraw from" a treaty, and "withdraw" where it is troops that do so).
fn yields(meaning: &Meaning) -> bool {
    let conditional = |word: &EventWord| !word.about.is_empty() || !word.needs.is_empty();
    matches!(meaning, Meaning::Event(word) if word.pos == Pos::Verb && conditional(word))
}

/// The family of entries that keep none back.
const FREE: u8 = 11;

/// The entries that shut one another out where one lies inside the other; those of [`FREE`] never do.
fn family(meaning: &Meaning) -> u8 {
    match meaning {
        Meaning::State { .. }
        | Meaning::Metonym(_)
        | Meaning::Organisation { .. }
        | Meaning::Person { .. }
        | Meaning::Place { .. }
        | Meaning::Demonym(_) => 0,
        Meaning::Event(word) if word.pos == Pos::Noun => 12,
        Meaning::Event(_) => 1,
        Meaning::Speech { .. } => 2,
        Meaning::According(_) | Meaning::Hearsay(_) => 3,
        Meaning::Thing { .. } => 4,
        Meaning::Title { .. } => 5,
        Meaning::Body { .. } => 6,
        Meaning::Preposition(_) => 7,
        Meaning::Numeral(_)
        | Meaning::Scale(_)
        | Meaning::NumeralJoin
        | Meaning::Ordinal(_)
        | Meaning::Fraction(_)
        | Meaning::Multiple(_)
        | Meaning::Vague { .. }
        | Meaning::Bound { .. }
        | Meaning::Share { .. }
        | Meaning::More => 8,
        Meaning::Time(_)
        | Meaning::Day(_)
        | Meaning::Part(_)
        | Meaning::Ago(_)
        | Meaning::Next(_)
        | Meaning::Last(_)
        | Meaning::This(_) => 9,
        Meaning::Modal { .. } => 10,
        _ => FREE,
    }
}

/// Endings of inflected words, each with what may stand in its place.
#[derive(Default)]
struct Endings {
    bases: FxHashMap<Box<str>, Vec<Box<str>>>,
    /// Letters of the longest.
    longest: usize,
}

impl Endings {
    fn insert(&mut self, ending: &str, base: &str) {
        self.longest = self.longest.max(ending.chars().count());
        self.bases.entry(ending.into()).or_default().push(base.into());
    }

    fn is_empty(&self) -> bool {
        self.bases.is_empty()
    }

    /// What is left of a form without an ending, with what may take its place: the longest endings first, those of
    /// one length in the order of the file.
    fn of<'w>(&'w self, form: &'w str) -> impl Iterator<Item = (&'w str, &'w str)> + 'w {
        let cuts = form.char_indices().rev().map(|(at, _)| at).take(self.longest);
        let mut cuts: Vec<usize> = cuts.filter(|at| *at > 0).collect();
        cuts.reverse();
        cuts.into_iter().flat_map(move |at| {
            let bases = self.bases.get(&form[at..]).map(Vec::as_slice).unwrap_or_default();
            bases.iter().map(move |base| (&form[..at], &**base))
        })
    }
}

/// The ids of what is left of `form` when one of `endings` is taken off and its base put on, where `words` has it.
fn without_endings<'w>(
    endings: &'w Endings,
    words: &'w FxHashMap<Box<str>, u32>,
    form: &'w str,
) -> impl Iterator<Item = u32> + 'w {
    let mut word = String::new();
    endings.of(form).filter(|(stem, _)| stem.len() > 2).filter_map(move |(stem, base)| {
        word.clear();
        word.push_str(stem);
        word.push_str(base);
        words.get(word.as_str()).copied()
    })
}

/// In how many ways a word is looked up: by form and lemma, each as written and folded, by two bases that its
/// ending may have, and by two names that it may be a case of.
pub(crate) const WAYS: usize = 8;
const NOTHING: u32 = u32::MAX;
const FOLDED: u32 = 1 << 30;

/// A token, or a part of it between hyphens: tokenisers differ on hyphens, the words do not.
#[derive(Clone, Copy)]
pub(crate) struct Piece {
    pub(crate) token: u32,
    /// Form and lemma, each as written and folded, the bases that the form's ending may have, and the names: those that
    /// are words of the files, without repeats, then [`NOTHING`].
    pub(crate) ids: [u32; WAYS],
    pub(crate) initial: bool,
    pub(crate) capitals: bool,
    /// Whether an entry can begin here.
    pub(crate) opens: bool,
}

impl Piece {
    /// The words that it may be.
    pub(crate) fn words(&self) -> impl Iterator<Item = u32> + '_ {
        self.ids.iter().copied().take_while(|id| *id != NOTHING)
    }
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\u{2012}' | '\u{2013}')
}

/// Lower case with one kind of apostrophe, into `out`.
fn lower(word: &str, out: &mut String) {
    out.clear();
    if word.is_ascii() {
        out.push_str(word);
        out.make_ascii_lowercase();
    } else {
        out.extend(
            word.chars()
                .map(|c| if matches!(c, '\u{2019}' | '\u{2bc}') { '\'' } else { c })
                .flat_map(char::to_lowercase),
        );
    }
}

/// Lower case without the diacritics of Latin letters, into `out`. Cyrillic keeps й, ї and ё.
pub(crate) fn fold(word: &str, out: &mut String) {
    lower(word, out);
    if out.is_ascii() {
        return;
    }
    let mut folded = String::with_capacity(out.len());
    for c in out.chars() {
        let mut parts = std::iter::once(c).nfd();
        match parts.next() {
            Some(base) if base.is_ascii_alphabetic() => folded.push(base),
            _ => folded.push(c),
        }
    }
    *out = folded;
}

impl At {
    /// Whether a word of this placement may stand before what it bears on.
    pub fn before(self) -> bool {
        self != At::After
    }

    /// Whether it may stand after.
    pub fn after(self) -> bool {
        self != At::Before
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILES: &[(&str, &str)] = &[
        (
            "lang/pt/t.lex",
            "[thing thing=missile.cruise]\nmíssil de cruzeiro\n[thing thing=missile]\nmíssil\n\
             [weekday]\nterça-feira / terça value=2\n[platform]\nX\n[demonym]\nPolish id=POL\n",
        ),
        (
            "world/t.lex",
            "[state]\nNorth Korea / pt:Coreia do Norte / en:RPDX / RPDC id=PRK\nSouth Korea / Coreia id=KOR\n\
             [person]\nKim Jong-un / Kim Jong Un id=PRK.kim state=PRK\n[thing thing=drone.attack.shahed]\nShahed\n",
        ),
    ];

    fn names(words: &str) -> Vec<String> {
        let lexicon = Lexicon::compile(Language::Pt, FILES);
        let words: Vec<(&str, &str)> =
            words.split(' ').map(|w| w.split_once('/').unwrap_or((w, w))).collect();
        lexicon
            .hits(words.len(), |i| words[i])
            .iter()
            .map(|hit| format!("{}@{}..{}", lexicon.name(hit.entry), hit.tokens.start, hit.tokens.end))
            .collect()
    }

    #[test]
    fn the_longest_form_wins() {
        assert_eq!(names("os mísseis/míssil de cruzeiro"), ["míssil de cruzeiro@1..4"]);
        assert_eq!(names("a Coreia de/de o Norte"), ["South Korea@1..2"]);
        assert_eq!(names("a Coreia do Norte"), ["North Korea@1..4"]);
    }

    #[test]
    fn hyphens_and_diacritics_of_names_do_not_matter() {
        for words in ["Kim Jong-un", "Kim Jong Un", "Kim Jong - un", "Kim-Jong-Un"] {
            assert_eq!(names(words).len(), 1, "{words}");
        }
        assert_eq!(names("Coréia do Norte"), ["North Korea@0..3"]);
        assert_eq!(names("terça - feira"), ["terça-feira@0..3"]);
    }

    #[test]
    fn capitals_must_be_capitals() {
        assert_eq!(names("x X"), ["X@1..2"]);
        assert_eq!(names("RPDC rpdc RPDX"), ["North Korea@0..1"]);
        assert_eq!(names("polish Polish"), ["Polish@1..2"]);
    }

    #[test]
    fn a_misspelling_reaches_its_entry() {
        let lexicon = Lexicon::compile(Language::Pt, FILES);
        for word in ["Haheds", "Shahad", "Shaheed", "Shahde"] {
            let (entry, right) = lexicon.near(word).expect(word);
            assert_eq!((lexicon.name(entry), right), ("Shahed", "shahed"), "{word}");
        }
        assert_eq!(lexicon.near("Shahed"), None);
        assert_eq!(lexicon.near("Haed"), None);
        assert_eq!(lexicon.near("míssil"), None);
    }

    #[test]
    fn every_language_compiles() {
        for language in Language::ALL.into_iter().filter(|l| Lexicon::has(*l)) {
            assert!(Lexicon::of(language).len() > 1000, "{language}");
        }
    }
}
